@about    Penolakan, bantahan, keengganan dan penentangan dalam ragam berita dan judul.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set refused-plan
    words pembangunan; pembangunan pabrik; pembangunan bandara; pembangunan waduk; pembangunan gereja; pembangunan tambang; pembangunan PLTU; proyek; rencana; wacana; usul; usulan; gagasan; ide; skema; opsi; kebijakan; keputusan; penetapan; pengesahan; pembahasan; revisi; RKUHP; revisi UU KPK; UU KPK; UU Cipta Kerja; omnibus law; amendemen; amandemen; amendemen UUD 1945; perpanjangan masa jabatan; masa jabatan tiga periode; kenaikan; kenaikan iuran; kenaikan tarif; kenaikan BBM; kenaikan harga BBM; relokasi; penggusuran; pemindahan ibu kota; pemekaran; otonomi khusus; Otsus; tambang; reklamasi; investasi asing; tenaga kerja asing; pencalonan; pengangkatan; penunjukan; hasil pemilu; hasil pilpres; hasil rekapitulasi; rekapitulasi; kehadiran; kedatangan; kunjungan; aneksasi; pendudukan; intervensi; intervensi asing; campur tangan; hukuman mati; pembubaran; kesepakatan; perjanjian; resolusi; draf; rancangan; anggaran; rapat; undangan; permohonan; permintaan; tuntutan; desakan; gugatan; eksepsi; keberatan; nota keberatan; pleidoi; praperadilan; permohonan praperadilan; kasasi; banding; peninjauan kembali; grasi; amnesti; sengketa; laporan; aduan; penangguhan penahanan
set plain-denial
    words tudingan; tuduhan; dugaan; klaim; kabar; isu; anggapan; kecurigaan; pernyataan; ucapan; kritik; kritikan; laporan; rumor; spekulasi; fitnah; dakwaan; keterangan; kesaksian; pengakuan; tuntutan; pemberitaan; sindiran

family sport
    - Pemain itu menolak tawaran kontrak baru dari klubnya.
    - Pelatih membantah rumor transfer kiper tersebut.
family show-business
    - Aktris itu membantah kabar perceraian.
family business
    - Emiten itu menolak tawaran akuisisi.

sense turn-back-plan = 120
    verb        meN-tolak/meN-tentang/tolak/tentang/meN-lawan/meN-tampik/meN-mentahkan/meN-persoalkan/meN-halangi/meN-ganjal/meN-jegal/meN-hadang [@refused-plan]
    source      subj; oleh
    target      dari; oleh; milik; obj
    need        source
    only        source: country organization group GOV LEG PTY OPP CVL LAB EDU REL AGR JUD REB
    not         source: BUS MED
    not words   @sport @showbiz @business @private-life @household-crime; kesepakatan normalisasi; unjuk rasa; berdemo; demo; demonstrasi
    + Gubernur Bali menolak reklamasi Teluk Benoa. => IDN > * | code=120
    + Fraksi Demokrat menentang amendemen UUD 1945. => IDN > *
    - Manajer klub menolak rencana transfer.
sense judges-dismiss = 120
    verb        meN-tolak/meN-gugurkan/meN-kandaskan/meN-mentahkan/meN-kesampingkan/tolak [gugatan/permohonan/uji materi/eksepsi/nota keberatan/keberatan/sengketa pilpres/sengketa pileg/permohonan sengketa/pleidoi]; meN-nyatakan tidak diterima; meN-nyatakan tidak dapat diterima; tidak meN-terima [gugatan/permohonan/uji materi]
    source      subj; oleh
    target      dari; obj; milik; oleh; atas; terhadap
    need        source
    only        source: JUD GOV organization
    not         source: BUS COP
    not words   @sport @showbiz @business @household-crime; narkoba; cerai
    + Hakim menolak eksepsi Ratna Sarumpaet. => IDN > * | type=REJECT
    + Mahkamah Agung tolak uji materi PP itu. => IDN > * | type=REJECT
    - Bank menolak permohonan kredit nasabah.
sense deny-flatly = 120
    verb        meN-bantah/meN-tepis/meN-sangkal/meN-tampik/meN-sanggah/meN-nafikan/bantah/tepis/sanggah/sangkal [@plain-denial]; meN-bantah tegas [@plain-denial]; meN-bantah keras [@plain-denial]; meN-bantah dengan tegas [@plain-denial]
    source      subj; oleh
    target      dari; obj; milik; oleh
    need        source target
    only        source: country organization GOV LEG MIL COP JUD PTY OPP REL CVL REB person
    only        target: country organization GOV LEG MIL COP JUD PTY OPP CVL
    not         source: BUS
    not words   @sport @showbiz @business @private-life @household-crime
    + Leonardo DiCaprio membantah tegas tuduhan Presiden Brasil. => * > BRA | code=120
    + Kemlu Rusia menepis tudingan Inggris. => RUS > GBR
    + Polri membantah laporan Amnesty International. => IDN > *
    - Penyanyi itu membantah kabar miring dari mantan kekasihnya.
# Enggan, ogah, emoh
sense unwilling = 120
    adj         enggan bergabung; ogah bergabung; emoh bergabung; ogah gabung; emoh gabung; ogah kembali; enggan kembali; ogah berunding; ogah berdamai; ogah mundur; ogah minta maaf; ogah teken; ogah tanda tangan; ogah mengakui; ogah bertemu; ogah hadir; ogah datang; ogah ikut campur; ogah tunduk; ogah bayar; ogah tanggapi; ogah cabut; ogah terima; ogah akui; emoh minta maaf; emoh mundur; emoh berunding; emoh bertemu; ogah; emoh; tidak bersedia; tak bersedia; tidak mau bernegosiasi; tidak mau berunding; tidak sudi; tak sudi; tak mau berunding; tak mau tunduk
    verb        ogah/emoh/enggan [@refused-plan]; ogah/emoh bergabung; ogah/emoh/enggan kembali; ogah/emoh berunding; ogah/emoh mundur; ogah/emoh/enggan {ke meja}; ogah/emoh gabung; ogah/emoh bertemu; ogah/emoh minta maaf; ogah/emoh meminta maaf; ogah/emoh tunduk; ogah/emoh menanggapi; ogah/emoh mengakui; ogah/emoh mencabut; ogah/emoh membayar; ogah/emoh hadir; ogah/emoh meneken; ogah/emoh mengikuti; ogah/emoh berkoalisi; ogah/emoh mendukung; ogah/emoh membahas
    source      subj
    target      dengan; dari; kepada; ke; obj; terhadap
    need        source
    only        source: country organization GOV LEG MIL COP JUD PTY OPP REB
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + Iran ogah kembali ke perundingan dengan Eropa. => IRN > * | type=REJECT
    + Korut ogah kembali ke meja perundingan dengan Amerika Serikat. => PRK > * | type=REJECT
    - Pemain itu ogah bergabung dengan klub baru.
sense refuse-issue = 120
    verb        tolak/enggan terbitkan; tolak/enggan keluarkan; tolak/enggan bayar; tolak/enggan akui; tolak/enggan hentikan; tolak/enggan cabut; tolak/enggan tarik; tolak/enggan revisi; tolak/enggan bahas; tolak/enggan bebaskan; tolak/enggan lepas; tolak/enggan buka; tolak/enggan serahkan; tolak/enggan batalkan; tolak/enggan teken; tolak/enggan hadiri; tolak/enggan jawab; tolak/enggan temui; tolak/enggan gabung; tolak/enggan komentari; tolak/enggan campuri; tolak/enggan lantik; tolak/enggan kirim; tolak/enggan jual; tolak/enggan ubah; tolak/enggan ikuti; tolak/enggan jadi; meN-tolak/enggan/tolak/ogah menerbitkan; meN-tolak/enggan/tolak mengeluarkan; meN-tolak/tolak/enggan mencampuri; meN-tolak/tolak/enggan mencalonkan; meN-tolak/tolak/enggan menjawab; meN-tolak/tolak/enggan membayar; meN-tolak/tolak/enggan bekerja; meN-tolak/tolak/enggan melanjutkan; meN-tolak/tolak/enggan memperpanjang; meN-tolak/tolak/enggan mengizinkan; meN-tolak/tolak/enggan membatalkan; meN-tolak/tolak/enggan mengubah; meN-tolak/tolak/enggan menjadi; meN-tolak/tolak/enggan masuk; meN-tolak/tolak/enggan ikut; meN-tolak/tolak/enggan menyetujui; meN-tolak/tolak/enggan memenuhi; meN-tolak/tolak/enggan disalahkan; meN-tolak/tolak/enggan disebut; meN-tolak/tolak/enggan diadili; meN-tolak/tolak/enggan dipulangkan; meN-tolak/tolak/enggan dideportasi; meN-tolak/tolak/enggan menghentikan; meN-tolak/tolak/enggan menyelidiki; meN-tolak/tolak/enggan berhenti; meN-tolak/tolak/enggan berkompromi; meN-tolak/tolak/enggan berpihak; meN-tolak/tolak/enggan menampung; meN-tolak/tolak/enggan memberi; meN-tolak/tolak/enggan memberikan; meN-tolak/tolak/enggan membantu; meN-tolak/tolak/enggan kembali; meN-tolak/tolak/enggan keluar; meN-tolak/tolak/enggan membentuk; meN-tolak/tolak/enggan mengganti; meN-tolak/tolak/enggan menarik; meN-tolak/tolak/enggan mengomentari; meN-tolak/tolak/enggan menyebut; meN-tolak/tolak/enggan mengutuk; meN-tolak/tolak/enggan mengecam
    source      subj
    target      dari; kepada; terhadap; oleh; obj
    need        source
    only        source: country organization group GOV LEG MIL COP JUD PTY OPP REB CVL LAB EDU REF
    not         source: BUS
    not words   @sport @showbiz @business @private-life @household-crime; menolak menyebut nama; disebut namanya; disebutkan namanya; menolak berkomentar; tilang; pengendara
    + Presiden Jokowi menolak menerbitkan Perppu KPK. => IDN > * | type=REJECT
    + Jokowi Tolak Terbitkan Perppu KPK => IDN > * | type=REJECT
    + Pengungsi Rohingya menolak dipulangkan ke Myanmar. => * > * | type=REJECT
    + Paraguay menolak memperpanjang perjanjian bendungan itu. => PRY > * | type=REJECT
    - Kiper itu menolak memperpanjang kontrak dengan klubnya.
sense see-no-need = 120
    verb        meN-nilai/meN-sebut/meN-anggap/meN-nyatakan/meN-tegaskan tidak diperlukan; meN-nilai/meN-sebut/meN-anggap/meN-nyatakan/meN-tegaskan tidak dibutuhkan; meN-nilai/meN-sebut/meN-anggap/meN-nyatakan tidak relevan; meN-nyatakan/meN-tegaskan tidak setuju; meN-nyatakan/meN-tegaskan tak setuju; meN-nyatakan/meN-sampaikan/meN-tegaskan [ketidaksetujuan/penolakan/keberatan/sikap menolak/penentangan/ketidaksepakatan]
    source      subj; oleh
    target      dengan; terhadap; kepada; atas; obj
    need        source
    only        source: country organization GOV LEG MIL COP JUD PTY OPP REL
    not         source: BUS
    not words   @sport @showbiz @business @private-life @everyday @disease
    + Jokowi menyatakan amendemen UUD 1945 tidak diperlukan. => IDN > * | type=REJECT
    + Muhammadiyah menyatakan penolakan terhadap RUU itu. => IDN > * | type=REJECT
    - Pelatih menilai pergantian pemain tidak diperlukan.
sense disagree-with = 120
    adj         tidak setuju; tak setuju; tidak sepakat; tak sepakat; tidak sependapat; tak sependapat; kurang setuju; keberatan
    verb        tidak/tak setuju; tidak/tak sepakat; tidak/tak sependapat; ber-beda pendapat; silang pendapat; berseberangan; ber-seberangan
    source      subj
    target      dengan; atas; terhadap; kepada
    need        source target
    only        source: country organization GOV LEG MIL COP JUD PTY OPP REL
    only        target: country organization GOV LEG MIL COP JUD PTY OPP
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + Wakil Ketua DPR berbeda pendapat dengan Menteri Pertahanan. => IDN > IDN | type=REJECT
    + Kanselir Jerman berbeda pendapat dengan Presiden Turki. => DEU > TUR | type=REJECT
    - Juri berbeda pendapat dengan penonton.
sense sent-back = 120
    verb        meN-tolak/tolak <masuknya/permohonan/usulan/pencalonan/keanggotaan/petisi/tawaran>; meN-kembalikan [berkas/berkas perkara/draf/RAPBD/surat/surpres/rancangan]; meN-pulangkan [berkas]
    source      oleh; subj
    target      ke; kepada; dari; milik
    need        source target
    only        source: country organization GOV LEG JUD
    only        target: country organization GOV LEG COP JUD
    not         source: BUS
    not words   @sport @showbiz @business
    + Kejaksaan mengembalikan berkas perkara itu kepada Polda Jawa Timur. => IDN > IDN | type=REJECT
    + DPRD mengembalikan draf anggaran ke Gubernur. => IDN > IDN | type=REJECT
    - Toko itu mengembalikan berkas lamaran ke pelamar.
sense call-off-decline = 125
    verb        batal/urung bertemu; batal/urung menemui; batal/urung hadir; batal/urung berkunjung; batal/urung berunding; meN-batalkan/meN-urungkan/batalkan [kehadiran/kehadirannya/partisipasi/keikutsertaan/keikutsertaannya]; absen {dari/dalam/di KTT/sidang/rapat/pertemuan/perundingan/upacara/pelantikan/debat}
    source      subj
    target      dengan; ke; bersama; di; obj
    need        source
    only        source: country organization GOV LEG MIL PTY OPP REB
    not         source: BUS
    not words   @sport @showbiz @business @weather @disease
    + Presiden Meksiko membatalkan kehadirannya di Gedung Putih. => MEX > * | type=REJECT
    + Megawati absen dari pelantikan presiden. => IDN > * | type=REJECT
    - Penyanyi itu absen dari konser amal.
sense ignore-call = 124
    verb        meN-abaikan/abaikan/meN-acuhkan/meN-langgar/meN-kacangi/meN-gubris/meN-cueki/meN-lawan/meN-tepis/tolak/meN-tolak [seruan/peringatan/permintaan/larangan/perintah/instruksi/rekomendasi/panggilan/ultimatum/kritik/imbauan/desakan/tuntutan/protes/teguran/himbauan/keputusan/putusan/resolusi/putusan MK/putusan pengadilan/surat panggilan/somasi]
    source      subj; oleh
    target      dari; milik; obj; oleh; kepada
    need        source target
    only        source: country organization group GOV LEG MIL COP JUD PTY OPP REB
    only        target: country organization GOV LEG MIL COP JUD PTY OPP CVL UNO
    not         source: BUS
    not words   @sport @showbiz @business @everyday
    + Junta Thailand mengabaikan seruan PBB. => THA > UNO | type=REJECT
    + Kuba mengabaikan desakan Amerika Serikat. => CUB > USA | type=REJECT
    - Pengendara mengabaikan imbauan polisi di jalan tol.
sense block-move = 120
    verb        meN-gagalkan/meN-jegal/meN-ganjal/meN-halangi/meN-hadang/meN-hambat/meN-blokir/meN-kandaskan/meN-mentahkan/meN-torpedo/meN-patahkan [upaya/langkah/rencana/pencalonan/RUU/proposal/keanggotaan/resolusi/pengangkatan/aturan/perintah eksekutif/larangan masuk/kebijakan/draf/kesepakatan/nominasi/usulan/anggaran/pemakzulan/impeachment/veto]
    source      subj; oleh
    target      obj; milik; dari; oleh
    need        source target
    only        source: country organization GOV LEG JUD PTY OPP
    only        target: country organization GOV LEG PTY OPP MIL
    not         source: BUS COP
    not words   @sport @showbiz @business; penyelundupan; teroris
    + Senat menggagalkan upaya Trump mencabut Obamacare. => * > USA | type=REJECT
    + Hakim federal memblokir kebijakan Presiden Trump. => * > USA | type=REJECT
    - Kiper menggagalkan upaya striker lawan.
