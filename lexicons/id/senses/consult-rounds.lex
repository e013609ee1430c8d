@about    Kunjungan, rapat, lobi, silaturahmi politik dan pertemuan dalam ragam berita dalam negeri dan dunia.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set hearing
    words RDP; RDPU; raker; rapat kerja; rapat dengar pendapat; rapat dengar pendapat umum; rapat konsultasi; rapat gabungan; rapat koordinasi; rakor; rakornas; rapat terbatas; ratas; rapat paripurna; rapat tertutup; rapat pimpinan; rapim; rapat pleno; rapat panja; rapat evaluasi; sidang kabinet; sidang kabinet paripurna; forum konsultasi; retret; fit and proper test; uji kelayakan; uji kelayakan dan kepatutan; audiensi; mediasi; forum group discussion; FGD; dialog; dialog publik; tatap muka; pertemuan tertutup; pertemuan empat mata; musyawarah; jajak pendapat; konsolidasi; temu relawan; rembuk; jamuan santap malam; jamuan makan malam; jamuan makan siang; makan malam; makan siang; buka puasa bersama; bukber; halalbihalal; open house; silaturahmi; sarasehan; rapat; perundingan; pembicaraan; lobi; lobi-lobi; komunikasi politik; penjajakan; penjajakan koalisi; safari politik; trilateral meeting; pertemuan bilateral; pertemuan trilateral; bilateral
set headquarters
    words kantor DPP; kantor; markas; kediaman; rumah; kediaman pribadi; rumah dinas; Istana; Istana Merdeka; Istana Negara; Istana Bogor; Kertanegara; Teuku Umar; Hambalang; Cikeas; NasDem Tower; DPP PDIP; DPP Golkar; DPP PKS; DPP PKB; DPP Gerindra; kantor PBNU; PBNU; PP Muhammadiyah; kantor PP Muhammadiyah; pesantren; Gedung Putih; Kremlin; Downing Street; Istana Elysee; Mabes Polri; Mabes TNI; Gedung DPR; Kantor Kepresidenan; balai kota; kantor gubernur; ponpes; Kejagung; kompleks parlemen; vila; padepokan
set stricken
    words korban; korban banjir; korban gempa; korban longsor; korban erupsi; korban kebakaran; pengungsi; keluarga korban; petani; nelayan; pedagang; warga; warganya; buruh; pasar; lokasi banjir; lokasi bencana; lokasi gempa; lokasi longsor; pasar tradisional; posko pengungsian; tenda pengungsian; prajurit; pos TNI; pos perbatasan; perbatasan; pulau terluar; gudang Bulog; SPBU; sekolah; rumah sakit; puskesmas; IKN; proyek; bendungan; pabrik; dapur MBG; kampung nelayan; rusun; pelabuhan; TPS; rumah duka; garis depan; tentara terluka; proyek IKN; lumbung pangan; food estate; sawah; lapas; rutan; rumah korban

family sport
    - Pelatih timnas menggelar rapat dengan para pemainnya menjelang laga.
    - Presiden FIFA meninjau stadion untuk Piala Dunia.

family show-business
    - Artis itu buka puasa bersama keluarganya.
    - Sutradara bertandang ke rumah produser film itu.

family business
    - Direksi emiten itu menggelar rapat dengan pemegang saham.
    - Pembeli meninjau gerai baru pabrikan itu.

family everyday
    - Wisatawan mengunjungi pasar tradisional di Ubud.
    - Warga menjenguk tetangganya di rumah sakit.
    - Kapal penumpang bertolak ke Kalimantan Timur.

# Rapat

sense hold-hearing = 040
    verb        meN-gelar/meN-adakan/meN-lakukan/meN-helat/meN-langsungkan/meN-pimpin/meN-hadiri/meN-ikuti/meN-selenggarakan/meN-jalani/meN-lakoni/meN-agendakan/meN-lanjutkan/meN-mulai/meN-tuntaskan [@hearing]; ber-audiensi/ber-rapat/rapat/raker/RDP/rakor/ratas/bukber/ber-konsolidasi/ber-rembuk/ber-musyawarah/ber-bincang/makan/santap/ber-negosiasi/ber-temu/sarapan/ber-silaturahmi/nongkrong/sowan/ngopi; makan siang bersama; makan malam bersama; buka puasa bersama; rapat bersama; duduk bersama; duduk satu meja; satu meja; ber-tukar pikiran; ber-temu empat mata; meN-jamu makan malam; meN-jamu makan siang; meN-jamu santap malam
    noun        rapat koordinasi; rapat terbatas; rakor; ratas; RDP; RDPU; raker; audiensi; halalbihalal; rapat evaluasi; pertemuan tertutup; retret; rapat pimpinan; penjajakan koalisi; lobi politik; komunikasi politik
    source      subj; oleh
    target      dengan; bersama; bareng; antara; obj
    need        source target
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP REL LAB EDU CVL
    only        target: country organization group GOV LEG MIL COP JUD PTY REB OPP REL LAB EDU CVL AGR JRN
    not         source: BUS MED
    not words   @sport @showbiz @business @private-life
    + Komisi I DPR menggelar RDP dengan Panglima TNI. => IDN > IDN | code=040
    + Pimpinan DPR melakukan audiensi dengan perwakilan buruh. => IDN > *
    + Ketua Umum Golkar buka puasa bersama Prabowo. => IDN > IDN
    + Rapat koordinasi digelar Mendagri bersama para gubernur di Magelang. => IDN > *
    + Presiden Macron makan malam bersama Presiden Xi di Paris. => FRA > CHN
    - Warga RT 05 menggelar halalbihalal dengan tetangga.

sense chair-cabinet = 040
    verb        meN-pimpin/meN-gelar/meN-buka/meN-hadiri/meN-adakan/meN-kumpulkan/meN-undang [sidang kabinet/sidang kabinet paripurna/rapat kabinet/rapat terbatas/ratas/rakornas/rapat paripurna/rapim TNI-Polri/retret/retret kabinet/para menteri/menteri/kepala daerah/para kepala daerah/ketum parpol/para ketum/ketua umum partai/pimpinan parpol/pimpinan partai/tokoh agama/para rektor/gubernur se-Indonesia/para jenderal/purnawirawan/relawan/para relawan/ulama/kiai/para kiai/pimpinan ormas/tokoh bangsa/elite parpol/para elite]; meN-undang makan siang; meN-undang makan malam
    source      subj; oleh
    target      obj; bersama; dengan
    need        source
    only        source: GOV LEG PTY COP MIL JUD
    not         source: BUS
    not words   @sport @showbiz @business; bukti; data; dana; suara; alat bukti; sumbangan; barang
    + Presiden Prabowo mengumpulkan para kepala daerah di Akmil Magelang. => IDN > *
    + Jokowi mengumpulkan ketum parpol koalisi di Istana. => IDN > *
    + Rapat terbatas dipimpin Wapres Ma'ruf Amin. => IDN > *
    - Polisi mengumpulkan bukti di rumah tersangka.

# Silaturahmi dan lobi

sense call-at = 042
    verb        ber-tandang/ber-kunjung/sowan/ber-silaturahmi/mampir/ber-tamu/datang/merapat/ber-anjangsana/meN-hadap {ke @headquarters}; meN-sambangi/meN-datangi/meN-kunjungi [@headquarters]; ber-silaturahmi/ber-tandang/sowan/ber-audiensi/ber-kunjung/meN-lapor {ke/dengan/kepada presiden/menteri/gubernur/kiai/ulama/ketum/mantan presiden/Megawati/Jokowi/Prabowo/SBY/sultan/rais}; sowan; ber-safari politik; safari politik; meN-lakukan/meN-gelar/meN-mulai [safari politik/safari Ramadan/anjangsana politik/tur politik/ziarah politik/roadshow politik]
    source      subj
    target      ke; kepada; obj; dengan
    need        source target
    only        source: GOV LEG PTY MIL COP JUD country OPP REL REB organization
    only        target: GOV LEG PTY MIL COP JUD country REL OPP organization
    not         source: BUS MED EDU
    not words   @sport @showbiz @business @private-life
    + Surya Paloh menyambangi kediaman Prabowo di Kertanegara. => IDN > IDN | code=042
    + Cak Imin sowan ke kiai sepuh Lirboyo. => IDN > *
    + Ketua Umum Demokrat bertandang ke kantor PP Muhammadiyah. => IDN > *
    - Penyanyi itu bertandang ke rumah mertuanya.

# Kunjungan di dalam negeri

sense field-visit = 042
    verb        blusukan/kunker/sidak/meN-blusuk; ber-blusukan; meN-lakukan/meN-gelar/meN-lanjutkan/meN-mulai/meN-laksanakan/meN-jalani [blusukan/kunker/kunjungan kerja/sidak/inspeksi mendadak/kunjungan lapangan/safari Ramadan/reses/peninjauan]; meN-tinjau/meN-jenguk/meN-kunjungi/meN-temui/meN-datangi/meN-sidak/meN-sambangi/meN-inspeksi/meN-cek/meN-sapa/meN-blusuki/meN-takziahi/meN-layat [@stricken]
    noun        blusukan; sidak; kunker; inspeksi mendadak; kunjungan lapangan; peninjauan
    source      subj; oleh
    target      obj; ke
    need        source
    only        source: GOV LEG MIL COP PTY JUD
    only        target: country group person CVL AGR LAB GOV MIL COP REF LEG EDU REL
    not         source: BUS MED EDU organization
    not words   @sport @showbiz @business; wisata; tiket; Puncak Jaya Wijaya; narkoba
    + Jokowi blusukan ke Pasar Gedebage Bandung. => IDN > - | code=042
    + Wapres Gibran meninjau korban banjir di Bekasi. => IDN > *
    + Zelensky mengunjungi garis depan di Zaporizhzhia. => UKR > *
    + Sidak Menteri Pertanian ke gudang Bulog Karawang menemukan beras oplosan. => IDN > *
    + Pengungsi Lewotobi dijenguk Gubernur NTT. => IDN > *
    - Turis Australia mengunjungi pasar tradisional Sukawati.

# Tiba, berangkat, disambut

sense trip-abroad = 042
    verb        tiba/ber-tolak/ber-angkat/terbang/meN-darat/singgah/mampir/ber-kunjung/melawat/kunker/lawat {di/ke Jakarta/Beijing/Washington/Moskow/Tokyo/Seoul/Riyadh/Kairo/Doha/Kyiv/Paris/London/Berlin/Brussel/Singapura/Bangkok/Hanoi/Manila/Canberra/Taipei/Pyongyang/Teheran/Ankara/Istanbul/Jenewa/Roma/Vatikan/Dili/Dhaka/Islamabad/Amman/Abu}; meN-ulai/meN-mulai/meN-awali/meN-akhiri/meN-lanjutkan/meN-jalani/meN-tuntaskan/meN-rampungkan [lawatan/kunjungan kenegaraan/kunjungan resmi/kunjungan kerja/tur Asia/lawatan Asia/tur Eropa/tur Timur Tengah/lawatan luar negeri/perjalanan apostolik/rangkaian lawatan/rangkaian kunjungan]; bertolak menuju; ber-angkat menuju; terbang menuju
    source      subj
    target      ke; di; menuju; obj
    need        source
    only        source: GOV LEG MIL PTY REB REL
    only        target: country
    not         source: BUS
    not words   @sport @showbiz @business; jemaah; calon haji; kloter; wisatawan; penumpang
    + Paus Fransiskus tiba di Jakarta. => VAT > IDN | code=042
    + Menlu AS terbang ke Doha membahas gencatan senjata. => USA > *
    + Presiden Prabowo memulai lawatan ke Timur Tengah. => IDN > *
    - Jemaah haji tiba di Jakarta dengan selamat.

sense attend-summit = 040
    verb        meN-hadiri/meN-ikuti/datang/hadir {di/dalam KTT}; meN-hadiri/meN-ikuti [KTT/KTT ASEAN/KTT G20/KTT BRICS/KTT APEC/KTT G7/KTT NATO/KTT OKI/KTT Liga Arab/KTT Perdamaian/World Water Forum/Sidang Umum PBB/Konferensi Tingkat Tinggi/Forum Ekonomi Dunia/World Economic Forum/COP28/COP29/COP30/pertemuan menlu/AMM/pertemuan puncak/sidang OKI/Dialog Shangri-La/Forum Davos/forum D-8/KTT D-8/KTT AIS/KTT AALCO/Konferensi Asia Afrika/pelantikan Presiden/pemakaman Paus/upacara penobatan/pelantikan presiden/upacara Hari Kemenangan/parade Hari Kemenangan]
    source      subj
    target      dengan; bersama
    need        source
    only        source: GOV LEG MIL country REL
    not         source: BUS
    not words   @sport @showbiz @business
    + Presiden Jokowi menghadiri KTT ASEAN di Vientiane. => IDN > *
    + Menlu Sugiono menghadiri KTT BRICS di Kazan. => IDN > *
    + Parade Hari Kemenangan di Moskow dihadiri Presiden Xi. => CHN > *
    - Pengusaha muda itu mengikuti World Economic Forum sebagai sukarelawan.

sense receive-guest = 043
    verb        meN-terima/meN-sambut/meN-jamu/meN-temui [kunjungan/kunjungan kehormatan/courtesy call/surat kepercayaan/surat kredensial/audiensi/delegasi/rombongan/utusan/utusan khusus/dubes/duta besar/tamu negara/kunjungan kenegaraan/lawatan/delegasi parlemen/silaturahmi/mahasiswa/perwakilan buruh/perwakilan mahasiswa/perwakilan massa/pengunjuk rasa/demonstran/massa aksi/perwakilan demonstran/perwakilan pedemo/pimpinan MPR/pimpinan KPK/pimpinan DPR/atlet]; meN-sambut langsung; meN-jamu makan; meN-jemput langsung; meN-sambut kenegaraan; meN-gelar/meN-adakan [jamuan kenegaraan/upacara penyambutan/penyambutan kenegaraan/jamuan makan malam]; meN-jamu santap
    noun        jamuan kenegaraan; upacara penyambutan; penyambutan kenegaraan
    source      subj; oleh
    target      obj; dari; untuk; bagi
    need        source target
    only        source: GOV LEG PTY MIL COP country JUD REL
    only        target: GOV LEG PTY MIL COP country JUD REL LAB EDU OPP CVL organization group
    not         source: BUS
    not words   @sport @showbiz @business; atlet; medali
    + Jokowi menerima surat kepercayaan dari Dubes Ukraina. => IDN > UKR | code=043
    + Ketua DPRD Jawa Timur menemui perwakilan buruh. => IDN > *
    + Jamuan kenegaraan digelar Raja Charles untuk Presiden Korea Selatan. => GBR > KOR
    - Gubernur menyambut atlet peraih medali PON.

# Jarak jauh

sense distance-talk = 041
    verb        meN-telepon/meN-telpon/telepon/telpon/meN-kontak/menelepon; ber-bicara/ber-bincang/ber-komunikasi/ber-dialog {lewat/melalui/via telepon/sambungan/video/WhatsApp/saluran}; meN-lakukan/meN-gelar/meN-adakan [video call/panggilan video/pembicaraan telepon/percakapan telepon/telekonferensi/telewicara/telekonferensi video/konferensi video]; ter-sambung telepon; ber-bicara per telepon; video call; meN-video call
    noun        percakapan telepon; pembicaraan telepon; panggilan telepon
    source      subj; oleh
    target      dengan; obj; bersama; antara
    need        source target
    only        source: GOV LEG PTY MIL COP country JUD REL REB organization
    only        target: GOV LEG PTY MIL COP country JUD REL REB organization OPP
    not         source: BUS
    not words   @sport @showbiz @business @private-life; penipu; penipuan
    + Prabowo telepon Donald Trump. => IDN > USA | code=041
    + Presiden Jokowi melakukan video call dengan Presiden Iran. => IDN > IRN
    + Percakapan telepon antara Biden dan Netanyahu berlangsung 30 menit. => USA > *
    - Penipu itu menelepon polisi gadungan.

sense mediate = 045
    verb        meN-mediasi/meN-tengahi/meN-jembatani/meN-fasilitasi/meN-damaikan/memper-temukan/meN-rujukkan [konflik/sengketa/perundingan/pertemuan/dialog/perselisihan/kedua kubu/kedua pihak/kubu/warga/pihak bertikai/gencatan senjata/pertukaran tahanan/dua suku/suku/faksi/perdamaian/buruh/pengusaha/PPP/keraton/konflik agraria]; memper-temukan; meN-tengahi; jadi penengah; jadi mediator; jadi juru damai; turun tangan mendamaikan; turun tangan memediasi; menjadi mediator; menjadi penengah; menjadi juru damai; ber-tindak sebagai mediator; ber-peran sebagai mediator
    noun        mediasi; penengahan
    source      subj; oleh
    target      antara; obj; dengan; bagi
    need        source target
    only        source: GOV LEG PTY MIL COP country JUD REL organization CVL
    not         source: BUS
    not words   @sport @showbiz @business @private-life @household-crime; nasabah; perceraian
    + Komnas HAM memediasi konflik agraria antara petani dan PTPN di Jember. => * > * | code=045
    + Qatar menjadi juru damai bagi Rusia dan Ukraina. => QAT > *
    + Konflik warga Puncak didamaikan Kapolda Papua. => * > *
    - Ketua RT mendamaikan pasangan suami istri itu.

sense negotiate-deal = 046
    verb        ber-negosiasi/ber-runding/meN-nego/meN-negosiasikan/meN-rundingkan/ber-diplomasi/ber-rembuk/tawar-menawar; meN-lakukan/meN-gelar/meN-mulai/meN-lanjutkan/meN-buka/meN-intensifkan/meN-jalani/meN-hidupkan [negosiasi/perundingan/lobi/lobi-lobi/pembicaraan damai/putaran perundingan/perundingan tarif/negosiasi tarif/negosiasi dagang/perundingan nuklir/negosiasi sandera/perundingan gencatan senjata/perundingan perbatasan/perundingan batas laut/diplomasi ulang-alik/pembicaraan tidak langsung/perundingan tidak langsung/tawar-menawar]; kembali ke meja perundingan; duduk di meja perundingan
    noun        negosiasi tarif; lobi tarif; perundingan batas laut; negosiasi sandera
    source      subj; oleh; antara
    target      dengan; antara; bersama; obj
    need        source target
    only        source: GOV LEG PTY MIL COP country JUD REL REB organization LAB
    only        target: GOV LEG PTY MIL COP country JUD REL REB organization LAB OPP
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + Indonesia menegosiasikan tarif dengan Amerika Serikat. => IDN > USA | code=046
    + Indonesia melanjutkan perundingan batas laut dengan Malaysia. => IDN > MYS
    + Negosiasi sandera antara Israel dan Hamas dilanjutkan di Kairo. => ISR > *
    - Agen pemain bernegosiasi dengan klub Liga Inggris.
