@about    Tuduhan, temuan, penilaian buruk, pelaporan dan pemeriksaan yang dituturkan dengan klausa dan benda lain daripada yang sudah ada.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set fault-found
    words penyimpangan; penyimpangan anggaran; penyelewengan; penyelewengan dana; penyalahgunaan; penyalahgunaan wewenang; penyalahgunaan anggaran; kerugian negara; kebocoran anggaran; ketidakberesan; ketidakwajaran; kelalaian; maladministrasi; malaadministrasi; pemborosan; pelanggaran; pelanggaran HAM; pelanggaran berat; pelanggaran etik; pelanggaran kode etik; pelanggaran prosedur; pelanggaran hukum; pelanggaran netralitas; dugaan pelanggaran HAM; dugaan pelanggaran etik; dugaan korupsi; dugaan penyimpangan; indikasi pelanggaran; indikasi penyimpangan; indikasi kerugian negara; unsur pidana; unsur korupsi; praktik suap; praktik korupsi; praktik penyiksaan; anggaran ganjil; anggaran janggal; pasal selundupan; kegagalan intelijen
set bad-act
    words pelanggaran; penghinaan; provokasi; kemunduran; kemunduran demokrasi; pengkhianatan; agresi; pelecehan; kebohongan; kebohongan publik; aksi teror; terorisme; terorisme negara; kejahatan; kejahatan perang; kejahatan kemanusiaan; genosida; pembunuhan; rekayasa; pencitraan; akal-akalan; kemunafikan; lelucon; sandiwara; pemerasan; kudeta; penjajahan; rasisme; kesalahan besar; kesalahan; kegagalan; kezaliman; kriminalisasi; pembungkaman; intervensi; campur tangan; tindakan provokatif; tindakan ilegal
set graft-tie
    words keterlibatan; peran; dugaan keterlibatan; andil; jatah; setoran; keterlibatan aktif; aliran suap; aliran duit; aliran dana; aliran uang; penerimaan uang; penerimaan suap; penerimaan gratifikasi; jejak

family sport
    - Pelatih menilai wasit gagal memimpin laga final dengan adil.
    - Manajer klub menyebut pemain itu melakukan pelanggaran keras di kotak penalti.
family show-business
    - Artis itu menuding mantan suaminya gagal menafkahi anak.
family everyday
    - Dokter menemukan kelainan pada jantung pasien.

# Temuan lembaga pengawas
sense find-fault = 112
    verb        meN-temukan/meN-ungkap/meN-ungkapkan/meN-beberkan/meN-bongkar/meN-endus/meN-cium/meN-catat/meN-dapati/meN-sinyalir/meN-deteksi/meN-buktikan/meN-laporkan/meN-simpulkan/meN-indikasikan/meN-tengarai/meN-kuak/meN-dokumentasikan/meN-duga/meN-curigai [@fault-found]; meN-duga/meN-sinyalir/meN-tengarai ada [@fault-found]; meN-duga/meN-sinyalir/meN-tengarai terjadi [@fault-found]
    noun        temuan pelanggaran; temuan penyimpangan; temuan maladministrasi
    source      subj; oleh
    target      oleh; terhadap; dari; di; dalam
    need        source
    only        source: organization CVL LEG JUD COP OPP PTY UNO IGO
    only        target: GOV LEG MIL COP JUD PTY OPP organization country
    not         source: BUS MED EDU
    not words   @sport @showbiz @business @disease; lalu lintas; pengendara; protokol kesehatan
    + BPK menemukan penyelewengan dana di Kementerian Sosial. => IDN > * | code=112
    + Ombudsman mengungkap maladministrasi di kantor imigrasi. => IDN > *
    + Komnas HAM mendokumentasikan praktik penyiksaan oleh polisi. => IDN > *
    - Polisi menemukan pelanggaran lalu lintas di jalan tol.
    - Peneliti menemukan spesies katak baru.
sense sniff-out-tie = 091
    verb        meN-endus/meN-dalami/meN-telusuri/meN-usut/meN-cium/meN-ungkap/meN-temukan/meN-selidiki/meN-kaji/meN-sidik/meN-bidik/meN-bongkar/meN-lacak/meN-korek/meN-gali [@graft-tie]
    source      subj; oleh
    target      obj; dari; kepada; ke; oleh
    need        source target
    only        source: COP JUD organization LEG
    only        target: GOV LEG MIL COP JUD PTY OPP BUS person
    not         source: BUS MED EDU
    not words   @sport @showbiz @business
    + KPK mengendus keterlibatan Gubernur Riau dalam suap itu. => IDN > IDN
    + Jaksa mendalami peran mantan Menteri Perhubungan dalam perkara tersebut. => IDN > IDN
    + Penyidik Kejaksaan Agung menelusuri aliran dana kepada anggota DPR. => IDN > IDN
    - Sejarawan menggali peran ulama dalam perdagangan rempah.

# Menyebut, menilai, menganggap: isi buruk dalam anak kalimat
sense say-does-wrong = 112
    verb        meN-sebut/meN-nilai/meN-anggap/meN-duga/meN-yakini/meN-klaim/meN-pandang/meN-tegaskan/meN-nyatakan melakukan pelanggaran; meN-sebut/meN-nilai/meN-anggap/meN-duga/meN-yakini melakukan kekerasan; meN-sebut/meN-nilai/meN-anggap/meN-duga melakukan pembiaran; meN-sebut/meN-nilai/meN-anggap/meN-duga melakukan kecurangan; meN-sebut/meN-nilai/meN-anggap/meN-duga melakukan intimidasi; meN-sebut/meN-nilai/meN-anggap melakukan kebohongan; meN-sebut/meN-nilai/meN-anggap melakukan pembohongan; meN-sebut/meN-nilai/meN-duga melakukan penyiksaan; meN-sebut/meN-nilai/meN-duga/meN-anggap menyalahgunakan; meN-sebut/meN-nilai/meN-anggap/meN-duga membiarkan; meN-sebut/meN-nilai/meN-anggap/meN-duga mengabaikan; meN-sebut/meN-nilai/meN-anggap abaikan; meN-sebut/meN-nilai/meN-anggap menutupi; meN-sebut/meN-nilai/meN-anggap menghalangi; meN-sebut/meN-nilai/meN-anggap/meN-duga merekayasa; meN-sebut/meN-nilai/meN-anggap/meN-duga membohongi; meN-sebut/meN-nilai/meN-anggap membodohi; meN-sebut/meN-nilai/meN-anggap menakut-nakuti; meN-sebut/meN-nilai/meN-anggap memperalat; meN-sebut/meN-nilai/meN-anggap/meN-duga mempolitisasi; meN-sebut/meN-nilai/meN-anggap memperburuk; meN-sebut/meN-nilai/meN-anggap memperkeruh; meN-sebut/meN-nilai/meN-anggap menyesatkan; meN-sebut/meN-nilai/meN-anggap melemahkan; meN-sebut/meN-nilai/meN-anggap mengancam; meN-sebut/meN-nilai/meN-anggap merugikan; meN-sebut/meN-nilai/meN-anggap menghambat; meN-sebut/meN-nilai/meN-anggap melampaui; meN-sebut/meN-nilai/meN-anggap melecehkan; meN-sebut/meN-nilai/meN-anggap menghina; meN-sebut/meN-nilai/meN-anggap membangkang; meN-sebut/meN-nilai/meN-anggap/meN-duga berbohong; meN-sebut/meN-nilai/meN-anggap/meN-duga bermain; meN-sebut/meN-duga/meN-yakini terlibat; meN-sebut/meN-duga/meN-yakini menerima suap; meN-sebut/meN-duga menerima aliran; meN-sebut/meN-duga/meN-yakini berada di balik; meN-sebut/meN-duga/meN-yakini ada di balik; meN-sebut/meN-duga/meN-yakini di balik; meN-yakini/meN-curigai mendalangi
    source      subj; oleh
    target      obj; comp
    need        source target
    only        source: country organization group GOV LEG MIL COP JUD PTY OPP REL CVL LAB EDU JRN
    only        target: country organization GOV LEG MIL COP JUD PTY OPP REB
    not         source: BUS MED
    not words   @sport @showbiz @business @disease; terbukti melanggar etik
    + Komnas HAM menyebut polisi melakukan kekerasan saat demo. => IDN > IDN | code=112
    + KontraS menilai TNI melakukan pembiaran di Wamena. => * > IDN
    + Prancis menyebut Suriah terlibat pembantaian itu. => FRA > SYR
    + Fraksi PKS menganggap pemerintah menutupi data kematian. => IDN > *
    - Pelatih menilai wasit menghalangi kemenangan timnya di laga itu.
    - Menteri menilai pemerintah memperkuat kerja sama dengan baik.
sense say-bad = 111
    verb        meN-sebut/meN-nilai/meN-anggap/meN-katai/meN-cap/meN-pandang/meN-katakan mengecewakan; meN-sebut/meN-nilai/meN-anggap buruk; meN-sebut/meN-nilai/meN-anggap lemah; meN-sebut/meN-nilai/meN-anggap ngawur; meN-sebut/meN-nilai/meN-anggap asal-asalan; meN-sebut/meN-nilai/meN-anggap blunder; meN-sebut/meN-nilai/meN-anggap tidak pantas; meN-sebut/meN-nilai/meN-anggap tak pantas; meN-sebut/meN-nilai/meN-anggap tidak layak; meN-sebut/meN-nilai/meN-anggap tidak etis; meN-sebut/meN-nilai/meN-anggap tak etis; meN-sebut/meN-nilai/meN-anggap tidak peka; meN-sebut/meN-nilai/meN-anggap tak peka; meN-sebut/meN-nilai/meN-anggap tidak tegas; meN-sebut/meN-nilai/meN-anggap tak tegas; meN-sebut/meN-nilai/meN-anggap tidak transparan; meN-sebut/meN-nilai/meN-anggap tak transparan; meN-sebut/meN-nilai/meN-anggap tidak konsisten; meN-sebut/meN-nilai/meN-anggap inkonsisten; meN-sebut/meN-nilai/meN-anggap tidak masuk akal; meN-sebut/meN-nilai/meN-anggap tak masuk akal; meN-sebut/meN-nilai/meN-anggap tidak berdasar; meN-sebut/meN-nilai/meN-anggap tak berdasar; meN-sebut/meN-nilai/meN-anggap tidak demokratis; meN-sebut/meN-nilai/meN-anggap cacat hukum; meN-sebut/meN-nilai/meN-anggap cacat prosedur; meN-sebut/meN-nilai/meN-anggap kontraproduktif; meN-sebut/meN-nilai/meN-anggap diskriminatif; meN-sebut/meN-nilai/meN-anggap setengah hati; meN-sebut/meN-nilai/meN-anggap tergesa-gesa; meN-sebut/meN-nilai/meN-anggap tidak bertanggung jawab; meN-sebut/meN-nilai/meN-anggap sewenang-wenang; meN-sebut/meN-nilai/meN-anggap memalukan; meN-sebut/meN-nilai/meN-anggap keterlaluan; meN-sebut/meN-nilai/meN-anggap penuh kecurangan; meN-sebut/meN-nilai/meN-anggap penuh rekayasa; meN-sebut/meN-nilai/meN-anggap tidak sah; meN-sebut/meN-nilai/meN-anggap tidak peduli; meN-sebut/meN-nilai/meN-anggap tak peduli; meN-sebut/meN-nilai/meN-anggap tidak paham; meN-sebut/meN-nilai/meN-anggap tak paham; meN-sebut/meN-nilai/meN-anggap panik; meN-sebut/meN-nilai/meN-anggap baper; meN-sebut/meN-nilai/meN-anggap tidak efektif; meN-sebut/meN-nilai/meN-anggap overacting
    source      subj; oleh
    target      obj; comp
    need        source target
    only        source: country organization group GOV LEG MIL COP JUD PTY OPP REL CVL LAB EDU JRN
    only        target: country organization GOV LEG MIL COP JUD PTY OPP
    not         source: BUS MED
    not words   @sport @showbiz @business @disease @weather
    + Ketua MPR menilai kinerja Menteri Pertanian mengecewakan. => IDN > IDN | code=111
    + Uni Eropa menyebut pemilihan presiden Belarus tidak sah. => EUR > BLR
    + Fadli Zon menilai langkah Menteri Keuangan memalukan. => IDN > IDN
    - Pengamat saham menilai kinerja emiten itu mengecewakan.
    - Menteri menilai hasil panen tahun ini tidak buruk.
sense as-charge = 111
    verb        meN-sebut/meN-nilai/meN-anggap/meN-pandang/meN-cap {sebagai @bad-act}
    source      subj; oleh
    target      obj; oleh
    need        source target
    only        source: country organization group GOV LEG MIL COP JUD PTY OPP REL CVL LAB EDU
    only        target: country organization GOV LEG MIL COP JUD PTY OPP REB
    not         source: BUS MED
    not words   @sport @showbiz @business; apresiasi; terima kasih; dukungan; syukur; kasih sayang; penghargaan; komitmen; positif; baik
    + Iran menyebut langkah AS itu sebagai terorisme negara. => IRN > USA
    + China menilai kebijakan Amerika Serikat sebagai provokasi. => CHN > USA
    - Presiden menyebut kunjungan PM Jepang sebagai bentuk dukungan.

# Menyerang dengan kata-kata
sense verbal-attack = 111
    verb        meN-serang lewat Twitter; meN-serang melalui Twitter; meN-serang di Twitter; meN-serang {lewat/melalui/dalam/di pidato/pidatonya/cuitan/cuitannya/Twitter/media sosial/debat/kampanye/unggahan/pernyataan/kicauan}; meN-serang {dengan kata-kata/isu/kritik/tudingan/hoaks}; meN-serang secara verbal; serang {lewat/melalui/dalam pidato/cuitan/Twitter/debat/media sosial}; meN-serang/meN-cela/meN-hantam/meN-kuliti kebijakan; meN-serang/meN-hantam/meN-kuliti [kebijakan/rekam jejak/program/kinerja/kepribadian/kepemimpinan]; perang kata-kata; saling serang {lewat/dalam/di debat/pidato/Twitter/media}; saling sindir; saling kritik; adu mulut; ber-silat lidah
    noun        perang kata-kata; serangan verbal
    source      subj; oleh; antara
    target      obj; dengan; terhadap; kepada
    need        source target
    only        source: country organization GOV LEG PTY OPP person
    only        target: country organization GOV LEG MIL COP JUD PTY OPP JRN
    not         source: BUS
    not words   @sport @showbiz @business
    + Trump menyerang Wali Kota London lewat Twitter. => USA > GBR | code=111
    + Biden menyerang kebijakan Trump soal iklim. => USA > USA
    + Boris Johnson adu mulut dengan Jeremy Corbyn. => GBR > GBR
    - Tentara menyerang markas pemberontak lewat pintu belakang.
sense mock-in-headline = 111
    verb        meN-sentil/meN-sindir/meN-kritik/meN-cibir/meN-kecam/meN-semprot/meN-tegur/meN-sesalkan/meN-pertanyakan/memper-tanyakan/meN-soroti/meN-ungkit/meN-nyinyiri/meN-kuliti/meN-cecar [gaya/janji/rencana/kebijakan/sikap/langkah/anggaran/kinerja/cara/ucapan/pernyataan/usulan/wacana/aturan/proyek/penangkapan/pengangkatan/penunjukan/pembelian/penanganan/penggunaan/penetapan/penahanan/pembubaran/kekerasan/tindakan/lambannya/keputusan/pencalonan/pelantikan/komitmen/netralitas/keseriusan/alasan/dasar hukum/urgensi/transparansi/perpanjangan/revisi/kenaikan/penundaan/penghapusan/pencabutan/pemberian/penembakan/kematian/pelarangan/penerapan/pembatasan/penutupan/perlakuan]
    source      subj; oleh
    target      obj; oleh; dari; milik
    need        source
    only        source: country organization group GOV LEG MIL COP JUD PTY OPP REL CVL LAB EDU JRN
    only        target: country organization GOV LEG MIL COP JUD PTY OPP REB
    not         source: BUS MED
    not words   @sport @showbiz @business; dikecam
    + Anggota Komisi I DPR soroti penggunaan kekuatan berlebihan oleh polisi. => IDN > IDN
    + Amnesty International pertanyakan keseriusan polisi Malaysia. => * > MYS
    + Demokrat ungkit janji kampanye Jokowi. => IDN > IDN
    - Penonton mengkritik gaya aktor itu dalam film terbarunya.
sense criticism-comes = 111
    verb        datang/muncul/meN-alir/ber-datangan/meN-luncur <kritik/kritikan/kecaman/kritik keras/kritik tajam/protes/hujatan/sindiran/teguran/keberatan>
    source      dari
    target      subj; terhadap; kepada; atas; ke
    need        source
    only        source: country organization group GOV LEG MIL COP JUD PTY OPP REL CVL LAB EDU JRN
    not         source: BUS
    not words   @sport @showbiz @business
    + Kritik terhadap pemerintah juga datang dari Ombudsman. => IDN > * | code=111
    + Kecaman atas kudeta itu mengalir dari Uni Eropa. => EUR > *
    - Air mengalir dari pegunungan ke sawah.
sense be-criticised-for = 111
    verb        meN-tuai/meN-panen/meN-dapat/meN-dapatkan/meN-undang/meN-picu/meN-terima/ber-buah/meN-pancing [kritik/kritikan/kecaman/protes/sorotan/sindiran/hujatan/kritik pedas/kritik tajam/kecaman keras/reaksi keras/respons keras]
    source      dari
    target      subj
    need        source
    only        source: country organization group GOV LEG MIL COP JUD PTY OPP REL CVL LAB EDU JRN
    not         source: BUS
    not words   @sport @showbiz @business
    + Keputusan itu mendapat sorotan dari Komnas Perempuan. => IDN > *
    + Aturan tersebut memicu kritik keras dari Human Rights Watch. => * > *
    - Film itu menuai kritik dari penonton.

# Laporan tanpa pelapor, panggilan, pemeriksaan dengan hanya yang diperiksa
sense reported-to = 114
    verb        meN-laporkan/meN-adukan/meN-polisikan {ke Polda/Polres/Bareskrim/KPK/Bawaslu/DKPP/MKD/Propam/Ombudsman/Komnas/Mabes/polisi/kepolisian/Kejaksaan/Kejagung/Dewas/Mahkamah}; meN-polisikan; meN-laporkan {ke Polda Metro Jaya/Bareskrim Polri/Mabes Polri/Dewan Pengawas}
    source      oleh; subj
    target      obj
    need        target
    only        source: country organization group GOV LEG PTY OPP CVL LAB EDU REL JRN AGR JUD MIL person
    only        target: GOV LEG MIL COP JUD PTY OPP REL
    not         source: BUS
    not words   @sport @showbiz @business @household-crime @private-life @private-crime
    + Fadli Zon dilaporkan ke Bareskrim Polri. => - > IDN | code=114
    + Menteri Agama dipolisikan terkait ucapannya. => - > IDN
    - Motor warga dilaporkan hilang ke polisi.
sense questioned-in-graft = 091
    verb        meN-periksa/meN-panggil/meN-garap/meN-interogasi/meN-klarifikasi {dalam kasus/perkara/dugaan/penyidikan/penyelidikan/kapasitas}; meN-periksa/meN-panggil/meN-klarifikasi {terkait/soal/atas kasus/perkara/dugaan/suap/korupsi/dana/pengadaan/pelanggaran/laporan}; meN-periksa/meN-panggil {sebagai/jadi/selaku saksi/tersangka/terlapor}
    source      oleh; subj; di
    target      obj
    need        either
    only        source: COP JUD organization
    only        target: GOV LEG MIL COP JUD PTY OPP BUS CVL person
    not         source: BUS MED EDU
    not words   @sport @showbiz @disease @private-life @household-crime @private-crime
    + Sembilan anggota DPRD akan diperiksa dalam kasus suap. => * > IDN | status=future
    + Sekretaris Daerah Bandung dipanggil terkait dugaan suap. => * > IDN
    - Pasien itu diperiksa dokter dalam ruang isolasi.
sense probe-scene = 090
    verb        meN-lakukan/meN-gelar/meN-laksanakan/meN-rampungkan/meN-lanjutkan [olah TKP/olah tempat kejadian perkara/penyelidikan/penyidikan/investigasi/penyelidikan intensif/penyelidikan lebih lanjut/penyelidikan lanjutan/investigasi menyeluruh/investigasi internal/penyelidikan independen]; olah TKP; meN-selidiki [ledakan/asal ledakan/kasus ledakan/teror/pelaku/motif/jaringan/dalang/penyebaran hoaks/penyebar hoaks/ujaran kebencian/aktor intelektual]; meN-buru/meN-lacak/meN-cari [dalang/aktor intelektual/otak/penyebar hoaks/motif]; meN-ambil alih [kasus/penyelidikan/penyidikan/perkara]
    source      subj; oleh
    target      terhadap; atas
    need        source
    only        source: COP JUD MIL organization country LEG
    not         source: BUS MED EDU
    not words   @sport @showbiz @business @disease @accident @household-crime @private-crime; kebakaran; mayat; jasad; jenazah; tewas gantung; bunuh diri seorang; komet; planet; arkeolog
    + Tim Gegana Polda Metro Jaya langsung melakukan olah TKP ledakan di Monas. => IDN > * | code=090
    + Mabes Polri mengambil alih penyidikan kasus surat jalan palsu. => IDN > *
    - Polisi melakukan olah TKP kecelakaan bus di tol.
    - Tim ilmuwan melakukan penyelidikan tentang planet baru.
sense form-team-probe = 090
    verb        meN-bentuk/meN-turunkan/meN-kerahkan/meN-terjunkan/meN-siapkan [tim pencari fakta/TPF/TGPF/tim independen/tim investigasi/tim gabungan pencari fakta/tim khusus/tim teknis/panja/pansus/panja Jiwasraya/panitia khusus/komisi penyelidik/komisi penyelidikan/satgas/tim investigasi independen/komite penyelidik/tim gabungan independen] {untuk mengusut/menyelidiki/mengungkap/menginvestigasi}; meN-bentuk [TPF/TGPF/tim pencari fakta/tim gabungan pencari fakta/komisi penyelidik/komisi penyelidikan/tim investigasi/panja kasus/tim pencari fakta independen]
    source      subj; oleh
    target      terhadap; atas
    need        source
    only        source: GOV LEG COP JUD MIL country organization CVL
    not         source: BUS
    not words   @sport @showbiz @business
    + Dewan HAM PBB membentuk komisi penyelidikan untuk Burundi. => UNO > * | code=090
    + Presiden membentuk tim gabungan pencari fakta kerusuhan Mei. => IDN > *
    - Sekolah membentuk tim khusus lomba sains.

# Gugatan, putusan
sense face-suit = 115
    verb        meN-gugat/meN-praperadilankan/meN-pramperadilankan/meN-kasasi/meN-banding; meN-tempuh [jalur hukum/upaya hukum/langkah hukum/gugatan/praperadilan/banding/kasasi/PK/peninjauan kembali]; meN-ambil/meN-siapkan [langkah hukum/jalur hukum/upaya hukum]; meN-bawa {ke pengadilan/mahkamah/MK/PTUN/WTO/ICJ/ICC/arbitrase/meja hijau/ranah hukum/jalur hukum}; meN-seret {ke pengadilan/mahkamah/MK/meja hijau/ranah hukum}; meN-adukan {ke WTO/ICJ/ICC/DK PBB/PBB/mahkamah/arbitrase}; meN-ajukan [banding/kasasi/PK/peninjauan kembali/praperadilan/keberatan/gugatan baru/gugatan hukum/sengketa/permohonan sengketa/gugatan balik/perlawanan hukum]; meN-daftarkan/meN-layangkan/meN-masukkan [gugatan/permohonan/somasi/laporan/pengaduan/surat keberatan]
    source      subj; oleh
    target      obj; terhadap; kepada; melawan; atas
    need        source target
    only        source: country organization group GOV LEG PTY OPP CVL LAB REL JRN AGR person
    only        target: country organization GOV LEG MIL COP JUD PTY OPP
    not         source: BUS
    not words   @sport @showbiz @business @private-life @household-crime; cerai; hak asuh; warisan; agama
    + Uni Eropa membawa Indonesia ke WTO soal nikel. => EUR > IDN | code=115
    + Ukraina menggugat Rusia di Mahkamah Internasional. => UKR > RUS
    + Gambia menyeret Myanmar ke Mahkamah Internasional. => GMB > MMR
    - Istri artis itu mengajukan gugatan cerai.
sense court-finds = 116
    verb        meN-nyatakan/meN-putuskan/meN-simpulkan/meN-vonis terbukti menerima; meN-nyatakan/meN-putuskan/meN-simpulkan terbukti korupsi; meN-nyatakan/meN-putuskan/meN-simpulkan terbukti melakukan; meN-nyatakan/meN-putuskan terbukti menyuap; meN-nyatakan/meN-putuskan terbukti melawan; meN-nyatakan/meN-putuskan terbukti menyalahgunakan; meN-nyatakan/meN-putuskan bersalah; meN-nyatakan/meN-putuskan/meN-vonis melawan hukum; meN-nyatakan/meN-putuskan melakukan perbuatan; meN-nyatakan/meN-putuskan/meN-simpulkan melanggar; meN-nyatakan/meN-putuskan/meN-simpulkan bertanggung jawab
    source      subj; oleh
    target      obj; comp
    need        source target
    only        source: JUD organization
    only        target: GOV LEG MIL COP JUD PTY OPP BUS country organization person
    not         source: BUS COP PTY
    not words   @sport @showbiz @household-crime
    + Pengadilan Tipikor menyatakan Gubernur Jambi terbukti menerima suap. => IDN > IDN | code=116
    + Majelis hakim memutuskan Bupati Bener terbukti melakukan korupsi. => * > IDN
    - Pengadilan menyatakan sidang ditunda.
sense lawsuit-against-noun = 115
    noun        gugatan; gugatan hukum; gugatan perdata; gugatan baru
    source      subj; dari; oleh
    target      terhadap; kepada; melawan; atas
    need        source target
    only        source: country organization group GOV LEG PTY OPP CVL LAB REL AGR
    only        target: country organization GOV LEG MIL COP JUD PTY
    not         source: BUS
    not words   @sport @showbiz @business; menolak; ditolak; mengabulkan; cerai
    + Gugatan Greenpeace terhadap pemerintah Belanda mulai disidangkan. => * > NLD
    + Gugatan Filipina terhadap China diumumkan hari ini. => PHL > CHN
    - Gugatan cerai artis itu dikabulkan hakim.
sense no-confidence-vote = 113
    verb        meN-ajukan/meN-layangkan/meN-gulirkan/meN-usulkan/meN-siapkan/meN-rencanakan/meN-galang/meN-sampaikan/meN-nyatakan/meN-gelar [mosi tidak percaya/mosi tak percaya/mosi/mosi kecaman/pemungutan suara tidak percaya/hak angket/hak interpelasi/interpelasi/angket/petisi pencopotan]
    source      subj; oleh
    target      terhadap; kepada; atas; untuk
    need        source
    only        source: LEG PTY OPP EDU LAB CVL organization group GOV
    not         source: BUS
    not words   @sport @showbiz @business
    + Oposisi Inggris mengajukan mosi tidak percaya terhadap PM May. => GBR > * | code=113
    + Mahasiswa menyampaikan mosi tidak percaya kepada DPR. => IDN > *
    + DPRD DKI menggulirkan hak interpelasi terhadap Gubernur Anies. => IDN > IDN
    - Penggemar menggelar mosi dukungan bagi pelatih.
sense impeach-step = 113
    verb        meN-makzulkan/meN-mulai makzulkan; meN-buka/meN-mulai/meN-luncurkan/meN-gelar/meN-ajukan/meN-gulirkan/meN-setujui/meN-dukung/meN-usulkan [pemakzulan/penyelidikan pemakzulan/proses pemakzulan/sidang pemakzulan/pasal pemakzulan/usulan pemakzulan/rancangan pemakzulan/upaya pemakzulan]
    source      subj; oleh
    target      terhadap; obj; atas; kepada
    need        source
    only        source: LEG PTY OPP organization country
    not         source: BUS
    not words   @sport @showbiz
    + DPR AS membuka sidang pemakzulan terhadap Presiden Trump. => USA > USA
    + Parlemen Peru menyetujui pemakzulan Presiden Vizcarra. => PER > PER
    - Para penggemar mengusulkan pemakzulan tokoh di gim itu.
sense lay-at-door = 112
    verb        meN-tuduh/meN-tuding/meN-salahkan/meN-sebut biang keladi; meN-tuduh/meN-tuding/meN-sebut dalang; meN-tuduh/meN-tuding/meN-sebut/meN-yakini otak; meN-tuduh/meN-tuding/meN-sebut/meN-yakini aktor; meN-tuduh/meN-tuding penyebab; meN-sebut/meN-anggap bertanggung jawab; meN-tuduh/meN-tuding antek; meN-tuduh/meN-tuding/meN-sebut boneka; meN-tuduh/meN-tuding/meN-sebut munafik; meN-arahkan [telunjuk/tudingan/kecurigaan/jari telunjuk/tuduhan]; meN-lempar/meN-lontarkan/meN-tebar/meN-sebar/meN-lancarkan [tuduhan/tudingan/fitnah/kecurigaan/isu miring]
    source      subj; oleh
    target      obj; kepada; ke; terhadap; pada
    need        source target
    only        source: country organization group GOV LEG MIL COP JUD PTY OPP REL CVL LAB EDU REB
    only        target: country organization group GOV LEG MIL COP JUD PTY OPP REB
    not         source: BUS
    not words   @sport @showbiz @business
    + Riyadh mengarahkan telunjuk kepada Iran. => SAU > IRN | code=112
    + Kolombia menuduh Venezuela dalang kerusuhan itu. => COL > VEN
    - Manajer mengarahkan telunjuk kepada papan skor.
