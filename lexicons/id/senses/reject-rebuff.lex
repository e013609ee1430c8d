@about    Penolakan dan bantahan dalam ragam berita dalam negeri: tolak, emoh, bergeming, cuek, mentahkan, jegal.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set unwelcome
    words relokasi; penggusuran; tambang; tambang emas; pabrik semen; proyek geothermal; geothermal; PLTU; PLTN; reklamasi; pembangunan; pengosongan lahan; eksekusi lahan; pemindahan; pemekaran; PSN; proyek; pengungsi Rohingya; kedatangan pengungsi; TPA; pabrik; sawit; perkebunan; bandara; kenaikan UKT; kenaikan BBM; kenaikan pajak; kenaikan PBB; Tapera; revisi UU TNI; revisi UU; RUU; omnibus law; UU Cipta Kerja; efisiensi; penunjukan; pencalonan; putusan; hasil pemilu; hasil pilkada; hasil pilpres; hasil rekapitulasi; PHK; UMP; penetapan UMP; politik dinasti; tiga periode; penundaan pemilu; dwifungsi; dwifungsi TNI; amandemen; amendemen; pembubaran; hak angket; wacana; angket; pansus; kompensasi; ganti rugi; kebijakan; aturan; program; vaksinasi; rencana relokasi; koalisi; usulan; tambahan anggaran; pengesahan; pembahasan; pemberlakuan; ekspor pasir laut
set offer-word
    words tawaran; ajakan; undangan; pinangan; permintaan; desakan; tuntutan; usulan; saran; rekomendasi; panggilan; pemeriksaan; permohonan; laporan; seruan; tekanan; imbauan; keberatan; eksepsi; gugatan; praperadilan; banding; kasasi; grasi; permohonan grasi; interupsi; kritik; kecaman; somasi; tawaran menteri; kursi menteri; jabatan menteri; tawaran jabatan; tawaran koalisi; tawaran damai; proposal; proposal damai; bantuan; penghargaan; uluran tangan; mediasi; dialog; negosiasi; perundingan; pertemuan

family sport
    - Pelatih menolak tawaran klub Liga Inggris.
    - PSSI menolak permintaan klub menunda laga.

family show-business
    - Aktris itu menolak tawaran bermain film horor.

family business
    - Pemegang saham menolak rencana merger emiten itu.

family everyday
    - Gadis itu menolak pinangan pemuda desa.

sense turn-down = 120
    verb        meN-tolak/meN-tampik/meN-mentahkan/meN-tepis/meN-abaikan/meN-acuhkan/meN-tentang/meN-lawan/meN-gubris/meN-gagalkan/meN-jegal/meN-kandaskan/meN-torpedo/meN-ganjal/meN-kembalikan [@offer-word]; meN-tolak mentah-mentah; ber-geming; bergeming; tutup telinga; cuek; abai; ngeyel; kukuh menolak; tegas menolak; keukeuh menolak; kompak menolak; ramai-ramai menolak; ber-sikeras menolak; ngotot menolak; ber-kukuh menolak; tetap menolak
    source      subj; oleh; dari
    target      dari; obj; atas; terhadap; oleh; kepada
    need        source target
    only        source: country organization group GOV LEG MIL COP JUD PTY REB OPP REL LAB CVL EDU AGR
    only        target: country organization group GOV LEG MIL COP JUD PTY REB OPP REL LAB CVL EDU AGR
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + Mahfud MD menolak tawaran Presiden Prabowo. => IDN > IDN | type=REJECT
    + KPU menolak permohonan PDIP membuka kotak suara. => IDN > IDN
    + Usulan DPR dimentahkan Menteri Keuangan. => IDN > IDN
    + Kepala desa itu menolak panggilan Kejaksaan Agung. => * > *
    - Pemuda itu menolak tawaran kerja dari pamannya.

sense residents-reject = 120
    verb        meN-tolak/meN-lawan/meN-persoalkan/meN-gagalkan [@unwelcome]; meN-nyatakan/meN-sampaikan/meN-suarakan/meN-tegaskan/meN-deklarasikan [penolakan/sikap menolak/keberatan/penolakannya/ketidaksetujuan]; meN-tolak keras; tolak keras; tegas menolak; meN-tolak tegas; ogah [@unwelcome]
    noun        penolakan warga; penolakan mahasiswa; penolakan buruh; penolakan fraksi
    source      subj; oleh; dari
    target      obj; oleh; dari; terhadap; kepada
    need        source
    only        source: country organization group GOV LEG MIL PTY REB OPP REL LAB CVL EDU AGR JRN MED
    only        target: country organization GOV LEG MIL COP JUD PTY
    not         source: BUS
    not words   @sport @showbiz @business @private-life; berunjuk; berdemo; demo; unjuk rasa; demonstrasi; aksi; mogok
    + Warga Pulau Rempang menolak relokasi. => IDN > * | type=REJECT
    + Fraksi PKS menyatakan penolakan terhadap pengesahan RUU IKN. => IDN > *
    + Masyarakat adat Wadas melawan tambang andesit. => * > *
    + Politik dinasti ditolak BEM UGM. => * > *
    - Penghuni apartemen menolak kebijakan pengelola soal parkir.

sense refuse-to-do = 120
    verb        meN-tolak hadir; meN-tolak menghadiri; meN-tolak diperiksa; meN-tolak memenuhi; meN-tolak menandatangani; meN-tolak teken; meN-tolak meneken; meN-tolak membayar; meN-tolak direlokasi; meN-tolak pindah; meN-tolak digusur; meN-tolak divaksin; meN-tolak membubarkan diri; meN-tolak bubar; meN-tolak mundur; meN-tolak lengser; meN-tolak menyerah; meN-tolak dievakuasi; meN-tolak berkomentar; meN-tolak berkoalisi; meN-tolak gabung; meN-tolak bergabung; meN-tolak dilantik; meN-tolak dicopot; meN-tolak mengakui; meN-tolak dimediasi; meN-tolak melantik; meN-tolak mencabut; meN-tolak membuka; meN-tolak menyerahkan; meN-tolak menjalankan; meN-tolak melaksanakan; meN-tolak patuh; meN-tolak tunduk; meN-tolak membahas; meN-tolak mengesahkan; meN-tolak menerima
    adj         enggan hadir; enggan menghadiri; enggan memenuhi; enggan menemui; enggan menanggapi; enggan mundur; enggan bergabung; enggan mengakui; enggan mencabut; enggan meminta maaf; enggan minta maaf; enggan mencopot; enggan mengusut; enggan membahas; enggan berunding; enggan berdialog; enggan bertemu; enggan menandatangani; enggan meneken; enggan menyerahkan; enggan membuka; enggan berkoalisi; enggan mendukung; enggan membantu; enggan menarik; enggan melepas; enggan membebaskan; enggan diperiksa; enggan memberikan; enggan memberi; enggan mengirim
    source      subj
    target      dari; kepada; dengan; obj
    need        source
    only        source: country organization group GOV LEG MIL COP JUD PTY REB OPP REL LAB CVL EDU AGR person
    only        target: country organization GOV LEG MIL COP JUD PTY REB OPP
    not         source: BUS MED
    not words   @sport @showbiz @business @private-life
    + Gibran enggan memenuhi panggilan Bawaslu. => IDN > * | type=REJECT
    + Gubernur Papua menolak diperiksa KPK. => IDN > *
    + Presiden Venezuela menolak mundur dari jabatannya. => VEN > *
    + Hamas menolak menyerah. => * > *
    ~ Israel enggan menarik pasukan dari Lebanon. => ISR > * | type=REJECT
    - Kiper itu menolak pindah ke klub rival.

sense deny-charge = 120
    verb        meN-bantah/meN-tepis/meN-tampik/meN-sangkal/meN-mentahkan/bantah/tepis/tampik/meN-luruskan/meN-sanggah/meN-klarifikasi/meN-patahkan [tudingan/tuduhan/dakwaan/klaim/sangkaan/kritik/sindiran/dalil/dalil pemohon/tudingan miring/laporan/argumen]; bantah keras; meN-bantah keras; meN-bantah tegas; bantah tegas; meN-tepis keras
    noun        bantahan; sanggahan
    source      subj; oleh; dari
    target      dari; obj; oleh; terhadap; atas; kepada
    need        source target
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP REL
    only        target: country organization GOV LEG MIL COP JUD PTY REB OPP REL CVL LAB EDU
    not         source: BUS
    not words   @sport @showbiz @business @private-life; isu; kabar; rumor
    + Menteri Koperasi menepis tudingan PDIP soal judi online. => IDN > IDN | type=REJECT
    + KPU mematahkan dalil kubu Anies di Mahkamah Konstitusi. => IDN > IDN
    + Klaim Pakistan disanggah Angkatan Udara India. => IND > PAK
    - Artis itu membantah tuduhan mantan suaminya.

sense insist-on = 124
    verb        ngotot/ber-sikeras/ber-sikukuh/ber-kukuh/kukuh/keukeuh/kekeuh/ngeyel melanjutkan; ngotot/ber-sikeras/ber-sikukuh/ber-kukuh/kukuh/keukeuh tetap; ngotot/ber-sikeras/ber-sikukuh/ber-kukuh/kukuh/keukeuh mempertahankan; ngotot/ber-sikeras/ber-sikukuh/ber-kukuh/kukuh/keukeuh menolak; ngotot/ber-sikeras/ber-sikukuh/ber-kukuh/kukuh/keukeuh tidak; ngotot/ber-sikeras/ber-sikukuh/ber-kukuh/kukuh/keukeuh tak; ngotot/ber-sikeras/ber-sikukuh/ber-kukuh/kukuh/keukeuh akan; ngotot/ber-sikeras/ber-sikukuh/ber-kukuh/kukuh/keukeuh membangun; ngotot/ber-sikeras/ber-sikukuh/ber-kukuh/kukuh menaikkan; ngotot/ber-sikeras/ber-sikukuh/ber-kukuh/kukuh mengesahkan; ngotot/ber-sikeras/ber-sikukuh/ber-kukuh/kukuh menerapkan; ngotot/ber-sikeras/ber-sikukuh/ber-kukuh/kukuh menyerang; ngotot/ber-sikeras/ber-sikukuh/ber-kukuh/kukuh menduduki
    source      subj
    target      kepada; terhadap; dengan
    need        source
    only        source: country organization GOV LEG MIL COP PTY REB OPP
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + Israel ngotot melanjutkan operasi militer di Rafah. => ISR > * | type=REJECT
    + Pemerintah Georgia bersikukuh mengesahkan UU agen asing. => GEO > *
    ~ Gubernur Jawa Barat bersikeras menerapkan program barak militer. => IDN > *
    + Menteri Pertahanan ngotot membangun pangkalan di perbatasan. => IDN > *
    - Kapten tim ngotot tetap bermain meski cedera.

# Menolak menekan atau menyerang pihak lain juga penolakan.

sense refuse-coercion = 120
    verb        meN-tolak
    source      subj; oleh
    target      obj; dengan; kepada; terhadap
    takes       act
    when        act: 02 09 11 13 14 15 16 17 18 19
    need        source
    only        source: country organization GOV LEG MIL COP JUD PTY REB LAB EDU
    not         source: BUS
    not words   @sport @showbiz @business
    + Serbia menolak menjatuhkan sanksi kepada Rusia. => SRB > * | type=REJECT
    + Kapolda menolak menangkap pemimpin aksi itu. => IDN > *
    + Mesir menolak mengecam Hamas. => EGY > *
    - Wasit menolak menghukum bek itu.
