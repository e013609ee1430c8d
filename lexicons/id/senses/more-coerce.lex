@about    Penangkapan, penyegelan, pencegahan, larangan dan sanksi: jumlah di antara kata kerja dan benda, dan bentuk yang hanya menyebut sasarannya.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set arrested-people
    words orang; warga; demonstran; pengunjuk rasa; pedemo; pendemo; mahasiswa; pelajar; aktivis; tersangka; terduga teroris; perusuh; massa; tentara; perwira; polisi; wartawan; jurnalis; anggota; simpatisan; pendukung; migran; imigran; pengungsi; WNI; WNA; warga asing; WN China; nelayan; pejabat; hakim; anggota parlemen; oposisi; pelaku; provokator; anak-anak; anak; buruh; TKI; pekerja; militan
set sealed-thing
    words gudang; gudang beras; pabrik; kantor; ruang kerja; ruang kerja bupati; ruang kerja wali kota; ruang kerja gubernur; ruangan; rumah; rumah dinas; kapal; kapal ikan; bangunan; pulau reklamasi; bangunan reklamasi; lahan; lokasi; perusahaan; tambang; rekening; aset; gedung; masjid; gereja; sekretariat; kedai; hotel; tempat usaha
set campaign-stuff
    words baliho; spanduk; alat peraga; alat peraga kampanye; APK; poster; billboard; reklame politik; bendera partai; atribut partai; atribut kampanye; atribut ormas; bahan kampanye; stiker kampanye; videotron

family sport
    - Wasit mengusir pelatih pada laga itu.
family show-business
    - Produser melarang aktris itu bicara soal filmnya.
family business
    - Bank membekukan rekening nasabah yang menunggak.
family everyday
    - Polisi menilang lebih dari 100 pengendara.

sense round-up-count = 173
    verb        meN-tangkap/meN-tahan/meN-amankan/meN-ciduk/meN-ringkus/meN-bekuk/meN-jaring/meN-periksa [lebih] {dari @arrested-people}; meN-tangkap/meN-tahan/meN-amankan/meN-ciduk sedikitnya [@arrested-people]; meN-tangkap/meN-tahan/meN-amankan setidaknya [@arrested-people]
    source      subj; oleh
    target      dari; obj
    need        source
    only        source: COP MIL GOV JUD country organization
    not words   @sport @showbiz @business @everyday @household-crime; narkoba; balap liar
    + Polisi Hong Kong menangkap lebih dari 300 demonstran. => HKG > * | code=173
    + Turki menahan lebih dari 40 ribu orang sejak kudeta gagal. => TUR > * | code=173
    - Polisi menangkap lebih dari 20 orang terkait narkoba.
sense seal = 1711
    verb        meN-segel/meN-gembok/segel/meN-sita/sita [@sealed-thing]; meN-pasang garis [@sealed-thing]; meN-pasang [segel/garis polisi/KPK line/police line/plang sita]
    source      subj; oleh
    target      milik; obj; di
    need        source
    only        source: COP JUD GOV organization
    not         source: BUS EDU
    not words   @sport @showbiz @business @household-crime @accident @disease; narkoba
    + KPK menyegel ruang kerja Wali Kota Medan. => IDN > * | type=COERCE
    + Satgas Pangan menyegel gudang beras di Bekasi. => IDN > * | type=COERCE
    - Warga menggembok rumah sebelum mudik.
sense bar-exit = 172
    verb        meN-cegah/meN-cekal/meN-tangkal/cegah/cekal ke luar negeri; meN-cegah/meN-cekal/meN-larang {ke luar}; meN-cegah/meN-cekal/meN-larang bepergian; meN-larang keluar negeri; meN-cekal/cekal
    source      subj; oleh
    target      obj
    need        either
    only        source: COP JUD GOV organization country
    only        target: GOV LEG MIL COP JUD PTY OPP BUS REL CVL person
    not         source: BUS
    not words   @sport @showbiz @disease @household-crime; film; lagu
    + Kivlan Zen dicegah ke luar negeri. => * > * | type=COERCE
    + Imigrasi mencekal mantan Dirut Jiwasraya. => IDN > * | type=COERCE
    - Dokter mencegah pasien bepergian.
sense strip-posters = 1721
    verb        meN-copot/meN-turunkan/meN-tertibkan/meN-cabut/meN-bongkar/copot/turunkan/tertibkan/meN-sita/meN-bersihkan [@campaign-stuff]
    source      subj; oleh
    target      milik; dari; obj
    need        source
    only        source: COP MIL GOV JUD organization
    not         source: BUS EDU
    not words   @sport @showbiz @business
    + Bawaslu mencopot baliho caleg di Depok. => IDN > * | type=COERCE
    + Satpol PP menertibkan alat peraga kampanye di Solo. => IDN > * | type=COERCE
    - Panitia mencopot spanduk konser.
sense sink-poachers = 1712
    plover      COERCE
    mode        seize
    verb        meN-tenggelamkan/meN-ledakkan/meN-musnahkan/tenggelamkan/meN-bakar [kapal asing/kapal ikan asing/kapal pencuri ikan/kapal pencuri/kapal ilegal/kapal ikan ilegal/kapal Vietnam/kapal Filipina/kapal Malaysia/kapal ikan Vietnam/kapal maling/kapal maling ikan]
    noun.pass   penenggelaman kapal pencuri; penenggelaman kapal asing; penenggelaman kapal ikan; penenggelaman kapal pencuri ikan
    source      subj; oleh
    target      obj; asal; berbendera; milik
    need        source
    only        source: GOV MIL COP JUD country organization
    not words   @sport @showbiz @weather @accident; torpedo; rudal
    + Menteri Susi menenggelamkan kapal asing di Pontianak. => IDN > * | type=COERCE
    + Kejaksaan memusnahkan kapal pencuri ikan di Natuna. => IDN > * | type=COERCE
    - Badai menenggelamkan kapal asing di laut lepas.
sense impose-count = 163
    verb        meN-jatuhkan/meN-kenakan/meN-terapkan/meN-berlakukan/meN-umumkan/meN-naikkan [lebih] {dari @penalty-trade}; meN-masukkan/meN-tambahkan [lebih] {ke daftar}
    source      subj; oleh
    target      terhadap; kepada; atas; pada; untuk
    need        source
    only        source: country organization GOV LEG
    not         source: BUS
    not words   @sport @showbiz
    + Washington menjatuhkan lebih dari 500 sanksi baru terhadap Rusia. => USA > RUS | code=163
    + Uni Eropa mengenakan lebih dari 20 sanksi terhadap Belarus. => EUR > BLR | code=163
    - Hakim garis menjatuhkan lebih dari dua sanksi pada laga itu.
sense platform-block = 1721
    verb        meN-blokir/meN-hapus/meN-tutup/meN-bekukan/meN-tangguhkan/meN-skors/blokir/hapus/meN-kunci [akun/akun resmi/akun Twitter/akun Facebook/unggahan/cuitan/video/halaman/laman/kanal/situs] <Twitter/Facebook/YouTube/Google/Instagram/TikTok/Meta/Telegram/WhatsApp>
    source      subj; oleh
    target      obj; milik
    need        target
    only        target: country organization GOV LEG MIL PTY OPP REB
    not words   @sport @showbiz
    + Twitter memblokir akun Presiden Trump. => * > USA | type=COERCE
    + Facebook menghapus unggahan Presiden Brasil. => * > BRA | type=COERCE
    - YouTube menghapus video penyanyi itu.
sense revoke-status = 172
    verb        meN-cabut/cabut/meN-hapus/meN-batalkan/meN-bekukan/meN-tangguhkan [status otonomi/status otonomi khusus/otonomi/otonomi khusus/status khusus/kewarganegaraan/status kewarganegaraan/paspor/visa/izin tinggal/hak istimewa/kekebalan/imunitas/kekebalan parlemen/imunitas parlemen/akreditasi/akreditasi pers/kartu pers/izin meliput/SK/surat keputusan/badan hukum/status badan hukum/gelar kehormatan/hak pensiun/fasilitas negara/izin ekspor/izin impor/izin operasi]
    source      subj; oleh
    target      milik; obj; dari; bagi; untuk
    need        source
    only        source: COP JUD GOV LEG organization country
    not         source: BUS EDU
    not words   @sport @showbiz @business
    + India mencabut status otonomi khusus Kashmir. => IND > * | type=COERCE
    + Gedung Putih mencabut kartu pers wartawan CNN. => USA > * | type=COERCE
    - Federasi mencabut izin klub ikut turnamen.
sense become-graft-suspect = 173
    verb        meN-jadi/menjadi/jadi/ber-status tersangka; meN-tetapkan/meN-jadikan/meN-umumkan tersangka; meN-sandang status [tersangka]; ter-sandung/ter-libat/ter-seret [kasus korupsi/kasus suap/OTT/OTT KPK/kasus dugaan korupsi/perkara korupsi/kasus dugaan suap/operasi tangkap tangan]; ter-sandung {dalam/dengan kasus/perkara}; ber-urusan {dengan KPK/polisi/hukum}
    source      oleh
    target      obj; subj
    need        target
    only        source: COP JUD organization
    only        target: GOV LEG MIL COP JUD PTY OPP
    not words   @sport @showbiz @household-crime @private-crime; narkoba
    + Bupati Kudus tersandung kasus suap jual beli jabatan. => * > IDN | type=COERCE
    + Gubernur Jambi tersandung perkara korupsi. => * > IDN | type=COERCE
    - Artis itu terjerat kasus narkoba.
sense name-suspect-headline = 173
    verb        tetapkan/jadikan/jerat/meN-tetapkan/meN-jadikan/umumkan/meN-umumkan [tersangka/tersangka suap/tersangka korupsi/tersangka baru/tersangka makar/tersangka kerusuhan/tersangka penyuapan/tersangka kasus/DPO/buronan/terdakwa]; tetapkan/jadikan tersangka; tetapkan/jadikan {sebagai/jadi tersangka}
    source      subj; oleh
    target      obj; iobj
    need        source
    only        source: COP JUD organization
    not         source: BUS
    not words   @sport @showbiz @household-crime @private-crime; narkoba
    + KPK Tetapkan Gubernur Jambi Tersangka Suap. => IDN > * | type=COERCE
    + Kejagung tetapkan lima tersangka kasus Jiwasraya. => IDN > * | type=COERCE
    - Polisi tetapkan tersangka kasus narkoba.
sense ban-act = 172
    verb        meN-larang/larang [demonstrasi/unjuk rasa/aksi/demo/kampanye/mudik/ekspor/impor/penggunaan/penjualan/pemakaian/cadar/burkak/jilbab/hijab/penerbangan/perjalanan/kegiatan/aktivitas/reuni/takbir keliling/ibadah/media/jurnalis/wartawan/pejabat/PNS/ASN/warganya/warga asing/masuk/pertemuan/perkumpulan/organisasi/ormas/film/buku/lagu/siaran/aplikasi/produk]
    noun        larangan demonstrasi; larangan ekspor; larangan masuk; larangan perjalanan; larangan berkumpul
    source      subj; oleh; dari
    target      dari; oleh; bagi; kepada; terhadap; obj
    need        source
    only        source: COP MIL GOV JUD LEG country organization
    not         source: BUS EDU MED
    not words   @sport @showbiz @business @everyday @disease @weather
    + Sri Lanka melarang penggunaan cadar. => LKA > * | type=COERCE
    + Prancis larang demonstrasi di Champs Elysees. => FRA > * | type=COERCE
    - Pelatih melarang pemain bermain media sosial.
