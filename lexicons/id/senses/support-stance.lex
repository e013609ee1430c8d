@about    Dukungan, restu, pembelaan, maaf, duka dan penghormatan dalam ragam berita dalam negeri dan dunia.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set stance
    words langkah; sikap; keputusan; putusan; putusan MK; putusan ICJ; kinerja; upaya; komitmen; inisiatif; peran; kepemimpinan; keberhasilan; ketegasan; respons; kebijakan; gerak cepat; kerja; kerja keras; kontribusi; dukungan; program; usulan; rencana; reformasi; penangkapan; penetapan; pengungkapan; pembebasan; kesepakatan; gencatan senjata; resolusi; pencalonan; pengakuan; kehadiran; terobosan; prestasi; jasa; dedikasi; keberanian; kesepakatan damai; pembatalan
set candidate-race
    words Pilgub; Pilkada; Pilpres; pilpres; pilkada; pilgub; Pilbup; Pilwalkot; Pileg; capres; cawapres; calon gubernur; cagub; cawagub; cabup; calon bupati; calon wali kota; calon presiden; calon wakil presiden; gubernur; presiden; wakil presiden; ketua umum; ketum; bupati; wali kota; cawalkot
set mourning
    words dukacita; duka cita; belasungkawa; bela sungkawa; rasa duka; duka mendalam; ucapan duka; ucapan belasungkawa; ucapan dukacita; ungkapan duka
set honour-prize
    words Bintang Mahaputera; Bintang Mahaputera Utama; Bintang Kejora; tanda kehormatan; gelar pahlawan nasional; gelar pahlawan; gelar kehormatan; gelar adat; doktor kehormatan; doktor honoris causa; honoris causa; medali kehormatan; penghargaan; kenaikan pangkat luar biasa; pangkat kehormatan; jenderal kehormatan; bintang jasa; Satyalancana; Adipura; Bintang Bhayangkara; Ordre; Order of; Grand Cross; Legion of Honour; Legiun Kehormatan; bintang empat; pin emas

family sport
    - Pelatih memuji kinerja kiper usai laga final.
    - Klub mendukung pencalonan mantan striker sebagai ketua PSSI.

family show-business
    - Penggemar memberi dukungan kepada penyanyi itu.
    - Aktor itu minta maaf kepada sutradara film.

family business
    - Pemegang saham menyetujui pengangkatan direktur baru emiten itu.
    - Produsen mobil meminta maaf kepada pelanggan soal cacat produk.

family everyday
    - Anak itu meminta maaf kepada ibunya.
    - Warga menyampaikan belasungkawa kepada keluarga tetangganya.

sense laud-stance = 051
    verb        meN-apresiasi/meN-puji/meN-sanjung/meN-hargai/meN-dukung/meN-sokong/meN-restui/meN-acungi/meN-setujui/meN-amini/meN-bela/meN-benarkan/meN-syukuri/meN-banggakan/meN-kagumi/meN-sambut [@stance]; meN-acungi jempol; meN-angkat topi; angkat topi; angkat jempol; beri/meN-beri/meN-berikan/kasih [jempol/apresiasi/acungan jempol/nilai positif/rapor hijau/pujian/penghormatan/kredit/rapor biru]; beri apresiasi; sambut baik; sambut positif; dukung penuh; meN-dukung penuh; di belakang; ber-bangga
    noun        apresiasi; pujian; acungan jempol; dukungan penuh
    source      subj; oleh; dari
    target      obj; kepada; untuk; atas; terhadap; bagi; dari; iobj
    need        source target
    only        source: country organization group GOV LEG MIL COP JUD PTY OPP REL CVL LAB EDU REB
    only        target: country organization GOV LEG MIL COP JUD PTY OPP REL REB
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + DPR mengapresiasi gerak cepat Polri mengusut kasus itu. => IDN > IDN | code=051
    + Rusia memuji sikap Indonesia di Dewan Keamanan. => RUS > IDN
    + Ketegasan Presiden Prabowo diapresiasi Muhammadiyah. => * > IDN
    + PBB menyambut gencatan senjata Israel dan Hizbullah. => un > *
    - Juri memuji kinerja koki itu di dapur.

sense nominate = 051
    verb        meN-usung/meN-jagokan/meN-calonkan/meN-majukan/meN-rekomendasikan/meN-dukung/meN-sodorkan/meN-ajukan/meN-deklarasikan/meN-gadang-gadang/meN-pinang/meN-dorong/meN-tugaskan {di/sebagai/jadi/untuk/pada/menjadi @candidate-race}; meN-usung/meN-dukung/meN-jagokan/meN-calonkan/meN-ajukan/meN-majukan/meN-dorong maju; meN-usung/meN-dukung/meN-calonkan/meN-dorong jadi; meN-terbitkan/meN-keluarkan/meN-serahkan/meN-beri/meN-berikan [surat rekomendasi/rekomendasi/surat tugas/B1KWK/SK dukungan/surat dukungan/restu/formulir B1-KWK/tiket/karpet merah/mandat]; meN-deklarasikan/meN-nyatakan/meN-alihkan/meN-tegaskan/meN-satukan/meN-limpahkan/meN-labuhkan/meN-arahkan [dukungan/dukungan politik/dukungannya/sikap politik/pilihan politik]; deklarasi dukung; dukung maju; dukung jadi; ber-ikrar mendukung; siap menangkan; satu suara dukung; meN-restui/meN-rekom maju; satu barisan; balik badan dukung
    noun        deklarasi dukungan; pencalonan; pengusungan; surat rekomendasi
    source      subj; oleh; dari
    target      obj; kepada; untuk; terhadap; bagi; iobj
    need        source target
    only        source: organization group PTY OPP REL CVL LAB EDU GOV LEG country AGR
    only        target: person GOV LEG PTY OPP COP MIL
    not         source: BUS
    not words   @sport @showbiz @business
    + Golkar mengusung Ridwan Kamil di Pilgub Jakarta. => IDN > * | code=051
    + Relawan Projo mendeklarasikan dukungan kepada Prabowo. => * > IDN
    + Surat rekomendasi diserahkan Megawati kepada Pramono Anung. => IDN > IDN
    + PKS mencalonkan Sohibul Iman sebagai calon gubernur. => IDN > *
    - Klub mengusung mantan bek sebagai ketua komunitas suporter.

sense plead-for = 052
    verb        meN-bela/meN-belai/meN-tameng; meN-bela habis-habisan; pasang badan; pasang badan bela; meN-jadi tameng; angkat bicara membela; ber-dalih membela; meN-beri/meN-berikan/meN-sampaikan [pembelaan/kesaksian meringankan/pembelaan terhadap]; meN-bersihkan nama; tampil membela; turun tangan membela
    noun        pembelaan
    source      subj; oleh; dari
    target      obj; kepada; terhadap; untuk; atas; bagi
    need        source target
    only        source: organization PTY OPP REL CVL GOV LEG country COP MIL
    only        target: GOV LEG PTY OPP COP MIL country JUD REB organization
    not         source: BUS
    not words   @sport @showbiz @business @private-life; timnas; klub
    + Menteri Bahlil pasang badan untuk Jokowi. => IDN > IDN | code=052
    + Juru bicara Gerindra membela Prabowo dalam debat. => IDN > IDN
    + Kapolri dibela Wakil Ketua DPR. => * > IDN
    - Kapten itu membela Timnas Indonesia sejak 2016.

sense condole = 051
    verb        meN-sampaikan/meN-ucapkan/meN-ungkapkan/meN-haturkan/meN-kirim/meN-kirimkan/meN-utarakan/meN-nyatakan [@mourning]; ber-belasungkawa; ber-dukacita; ber-duka; meN-tabur bunga; meN-doakan
    noun        ucapan belasungkawa; ucapan dukacita; belasungkawa
    source      subj; oleh; dari
    target      kepada; untuk; terhadap; bagi; obj; atas
    need        source target
    only        source: GOV LEG PTY country organization REL MIL
    only        target: country GOV LEG PTY organization MIL COP REL
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + Indonesia menyampaikan dukacita kepada Iran atas wafatnya Presiden Raisi. => IDN > IRN | code=051
    + Presiden Jokowi mengucapkan belasungkawa kepada Turki. => IDN > TUR
    + Ucapan belasungkawa dikirim Raja Salman kepada Maroko. => SAU > MAR
    - Manajer tim mengucapkan belasungkawa kepada keluarga pebalap itu.

sense confer-honour = 051
    verb        meN-anugerahkan/meN-anugerahi/meN-sematkan/meN-beri/meN-berikan/meN-serahkan/meN-ganjar [@honour-prize]; meN-anugerahi
    noun        penganugerahan; penyematan
    source      subj; oleh; dari
    target      kepada; obj; iobj; dari; untuk; bagi
    need        source target
    only        source: GOV LEG country organization MIL COP EDU
    only        target: person GOV LEG PTY MIL COP country REL CVL organization EDU
    not         source: BUS
    not words   @sport @showbiz @business
    + Jokowi menganugerahkan Bintang Mahaputera kepada Surya Paloh. => IDN > IDN
    + Presiden Prabowo menyematkan pangkat kehormatan kepada Sjafrie Sjamsoeddin. => IDN > *
    + Medali kehormatan diserahkan Raja Yordania kepada Prabowo. => JOR > IDN
    - Menteri Pariwisata menerima penghargaan dari majalah perjalanan.
    - Produser menyerahkan penghargaan kepada aktor terbaik.

sense say-sorry = 055
    verb        meN-minta/minta/meN-mohon/mohon/meN-haturkan/meN-sampaikan/meN-ucapkan/meN-layangkan [maaf/permintaan maaf/permohonan maaf/ampun/permintaan maaf terbuka/permohonan maaf terbuka]; minta maaf; meN-minta maaf; mohon maaf; meN-mohon maaf; ber-maaf-maafan; meN-cium tangan meminta maaf; meN-ngaku salah; meN-akui kesalahan; meN-akui kesalahannya; meN-akui keliru; meN-akui kekeliruan
    noun        permintaan maaf; permohonan maaf
    source      subj; oleh; dari
    target      kepada; pada; ke; atas
    need        source
    only        source: GOV LEG PTY country organization REL MIL COP JUD OPP
    not         source: BUS EDU
    not words   @sport @showbiz @business @private-life @household-crime
    + Kapolri menyampaikan permintaan maaf kepada keluarga korban Kanjuruhan. => IDN > * | code=055
    + Wali Kota Surabaya mengakui kesalahan dan minta maaf. => IDN > *
    + Perdana Menteri Kanada mohon maaf atas penghormatan terhadap veteran Nazi. => CAN > *
    - Pemain itu minta maaf kepada suporter.

sense respect-ruling = 050
    verb        meN-hormati/meN-hargai/meN-junjung [putusan/keputusan/putusan MK/putusan pengadilan/hasil pemilu/hasil pilpres/hasil rekapitulasi/hak konstitusional/proses hukum/hasil pilkada/hasil hitung cepat/pilihan rakyat/kedaulatan/netralitas]; meN-akui [kemenangan/hasil pemilu/hasil pilkada]
    source      subj; oleh
    target      obj; dari; atas
    need        source
    only        source: GOV LEG PTY country organization REL MIL COP OPP
    not         source: BUS
    not words   @sport @showbiz @business
    + PDIP menghormati putusan MK soal sengketa pilpres. => IDN > * | code=050
    + Donald Trump mengakui kemenangan Biden. => USA > *
    + Hasil pilkada dihormati calon Gubernur Banten. => IDN > *
    - Petinju itu mengakui kekalahan dari lawannya.

sense rally-behind = 053
    verb        meN-galang/meN-himpun/meN-cari/meN-kumpulkan/meN-konsolidasikan/meN-mobilisasi/meN-panaskan/meN-gerakkan/meN-satukan/meN-minta [dukungan/dukungan politik/suara/mesin partai/dukungan ulama/dukungan kiai/relawan/basis massa/akar rumput/dukungan negara/dukungan internasional/KTP dukungan/tanda tangan dukungan]; turun gunung kampanye; ber-kampanye untuk; ikut kampanye; jadi jurkam; meN-jadi juru kampanye; meN-kampanyekan
    noun        penggalangan dukungan; konsolidasi dukungan; kampanye akbar
    source      subj; oleh
    target      untuk; bagi; obj; kepada; mendukung
    need        source
    only        source: GOV LEG PTY country organization REL OPP CVL
    not         source: BUS
    not words   @sport @showbiz @business @disease; vaksinasi; hidup sehat; produk; kesadaran; antinarkoba; lingkungan
    + Zelensky menggalang dukungan negara Afrika bagi rencana damai. => UKR > * | code=053
    + SBY turun gunung kampanye untuk Prabowo. => IDN > IDN
    + Jokowi mengampanyekan Ahmad Luthfi di Jawa Tengah. => IDN > *
    - Kementerian Kesehatan mengampanyekan hidup sehat.

sense do-signing = 057
    verb        meN-lakukan/meN-laksanakan/meN-gelar/meN-lancarkan/meN-jalankan/meN-lanjutkan/meN-mulai/meN-gencarkan/meN-tempuh/meN-eksekusi/meN-perintahkan/meN-rampungkan [penandatanganan/penandatanganan MoU/penandatanganan nota kesepahaman/penandatanganan perjanjian/penandatanganan kerja sama/ratifikasi/penandatanganan kontrak/penandatanganan kesepakatan/penandatanganan deklarasi]
    source      subj; oleh
    target      terhadap; kepada; milik; obj; ke; dengan; atas
    need        source
    only        source: GOV LEG MIL COP country organization JUD
    only        target: GOV LEG MIL COP country organization JUD
    not         source: BUS
    not words   @sport @showbiz @business @market
    + Indonesia melakukan penandatanganan MoU dengan Kanada. => IDN > CAN
    + Penandatanganan perjanjian dilakukan Menteri Pertahanan Jepang dan Menteri Pertahanan Italia. => JPN,ITA > *
    + Penandatanganan deklarasi dilakukan Presiden Armenia. => ARM > *
    - Klub melakukan penandatanganan kontrak dengan pemain Brasil.

sense sign-contract = 057
    verb        meN-tandatangani/meN-teken/meN-paraf/teken [kontrak/kontrak senjata/kontrak pertahanan/kontrak tank/kontrak kapal/kontrak jet tempur/letter of intent/LoI/pernyataan kehendak/MoU/nota kesepahaman/komunike/peta jalan/deklarasi/deklarasi bersama/perjanjian batas/perjanjian ekstradisi/pakta pertahanan/rencana aksi/kesepakatan tarif/kesepakatan mineral/kesepakatan dagang/perjanjian perbatasan/kesepakatan damai]
    noun        penandatanganan kontrak; penandatanganan MoU
    source      subj; oleh; antara
    target      dengan; bersama; antara
    need        source
    only        source: GOV MIL country organization LEG COP
    only        target: GOV MIL country organization REB COP LEG
    not         source: BUS
    not words   @sport @showbiz @business @market
    + Korea Selatan dan Polandia menandatangani kontrak tank K2. => KOR,POL > * | code=057
    + Ukraina meneken kesepakatan mineral dengan Amerika Serikat. => UKR > USA
    + Komunike diteken Presiden Azerbaijan dan Perdana Menteri Armenia. => AZE,ARM > *
    - Klub itu meneken kontrak dengan gelandang Spanyol.
