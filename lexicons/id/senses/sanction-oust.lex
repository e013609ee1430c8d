@about    Pencopotan, pemecatan kader, vonis perkara korupsi dan politik, pemutusan kerja sama dalam ragam berita dalam negeri.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set post-holder
    words duta besar; dubes; konsul jenderal; Kapolda; Kapolres; Kapolsek; Kapolresta; Kapolri; Kadis; kepala dinas; kepala daerah; camat; lurah; kepala desa; kades; sekda; Sekda; dirjen; direktur jenderal; direktur utama; dirut; Dirut Pertamina; Dirut Bulog; komisaris; menteri; wakil menteri; wamen; kepala badan; kepala lembaga; ketua DPD; ketua DPW; ketua DPC; Ketua DPD; Ketua DPW; ketua fraksi; ketua DPRD; anggota DPRD; kader; kadernya; kader partai; anggota; pengurus; pejabat; pejabatnya; jaksa; hakim; Kajari; Kajati; Dandim; Pangdam; Kasad; Kabareskrim; perwira; staf khusus; juru bicara; penjabat gubernur; penjabat bupati; Pj gubernur; Pj bupati; ASN; PNS; prajurit; anggota Polri; polisi; rektor; kepala sekolah; anggota KPU; komisioner; komisioner KPU; kepala BGN; Kepala BPIP; Kepala BIN; kepala staf; panglima; kepala polisi; gubernur bank sentral; jaksa agung; menteri pertahanan; menteri luar negeri; jenderal; wali kota; bupati; penyidik; pegawai KPK; anggota DPR; ketua umum; sekjen
set convict-term
    words tahun penjara; bulan penjara; tahun bui; penjara seumur hidup; hukuman mati; hukuman penjara; pidana penjara; pidana mati; hukuman seumur hidup; tahun kurungan; uang pengganti; hukuman percobaan; vonis; hukuman; vonis bebas; vonis mati; vonis ringan; vonis berat

family sport
    - Klub itu mencopot pelatih setelah kalah di laga derbi.
    - Komisi Disiplin menghukum bek Persija larangan bermain.

family show-business
    - Produser memecat aktor utama film itu.

family business
    - Emiten itu memberhentikan direktur keuangannya dalam RUPS.
    - Pabrik itu memecat 300 karyawan.

family everyday
    - Majikan memecat asisten rumah tangganya.

sense remove-from-post = 166
    contexts    political_institutions
    verb        meN-copot/meN-pecat/meN-berhentikan/meN-nonaktifkan/meN-mutasi/meN-rotasi/meN-ganti/meN-geser/meN-depak/meN-tendang/meN-singkirkan/meN-lengserkan/meN-bebastugaskan/meN-skors/meN-dongkel/meN-rombak/meN-rolling/meN-PTDH/meN-recall/meN-PAW/meN-jewer/meN-tarik [@post-holder]; meN-copot/meN-pecat/meN-berhentikan/meN-geser/meN-depak/meN-lengserkan {dari jabatan/jabatannya/posisi/kursi/kabinet/keanggotaan/partai/PDIP/DPR/fraksi/kepengurusan/kursi ketua/struktur}; meN-PTDH; meN-copot jabatan; meN-pecat tidak hormat; meN-berhentikan tidak hormat; meN-recall; meN-PAW; meN-reshuffle [menteri/kabinet/sejumlah menteri]; meN-rombak [kabinet/jajaran direksi BUMN/susunan kabinet]
    noun.pass   pencopotan Kapolda; pencopotan Kapolres; pemberhentian tidak hormat; PTDH; mutasi Kapolda; pemecatan kader; pencopotan kadis; pemecatan prajurit; perombakan kabinet
    source      subj; oleh
    target      obj; terhadap
    need        source
    only        source: GOV LEG PTY MIL COP JUD country organization
    only        target: GOV LEG MIL COP JUD PTY OPP SPY EDU person
    not         source: BUS MED
    not words   @sport @showbiz @business @market; karyawan; buruh; pabrik; baterai; suku cadang; lampu
    + Megawati mencopot Ketua DPD PDIP Jawa Tengah. => IDN > IDN | code=166
    + Golkar memecat kader yang mendukung Anies. => IDN > *
    + Bupati Jember mencopot kepala dinas pendidikan. => IDN > *
    + Enam pejabat dinonaktifkan Gubernur Sumatera Utara. => IDN > *
    + Panglima TNI memutasi Pangdam Cenderawasih. => IDN > *
    - Mekanik mengganti lampu rem mobil polisi.

sense convict-graft = 116
    plover      SANCTION
    mode        convict
    contexts    legal
    verb        meN-vonis/meN-hukum/meN-ganjar/meN-jatuhi/meN-kurung [@convict-term]; meN-vonis/meN-hukum/meN-ganjar tahun; meN-vonis bersalah; meN-vonis bebas; meN-nyatakan bersalah; meN-hukum mati; meN-vonis mati; meN-jatuhkan/meN-bacakan/meN-beri/meN-ketok/meN-ketuk/meN-perberat/memper-berat/meN-tambah/meN-kuatkan/meN-lipatgandakan [@convict-term]; meN-ketok palu vonis; meN-tolak/meN-mentahkan [kasasi/banding/PK/peninjauan kembali/permohonan kasasi/upaya banding/pledoi]; meN-hukum membayar
    noun.pass   vonis; vonis penjara; vonis mati; hukuman mati
    source      subj; oleh; dari
    target      obj; kepada; terhadap; bagi; untuk; atas; iobj; dari
    need        source
    only        source: JUD country GOV
    only        target: GOV LEG PTY OPP MIL COP REB UAF JUD JRN CVL EDU REL LAB SPY BUS country
    not         source: COP BUS
    not words   @sport @showbiz @household-crime @private-crime; narkoba; sabu; pencabulan; pemerkosa; pemerkosaan; mutilasi; penipuan; begal; pencurian; klub; PSSI; FIFA; mahasiswi; jaksa menuntut
    + Hakim memvonis Tom Lembong 4,5 tahun penjara. => IDN > * | code=116
    + Majelis hakim Tipikor menghukum mantan Bupati Meranti delapan tahun penjara. => IDN > *
    + Mahkamah Agung menolak kasasi Surya Darmadi. => IDN > *
    + Pengadilan Bangladesh menjatuhkan hukuman mati kepada Sheikh Hasina. => BGD > *
    - Hakim memvonis pengedar sabu 15 tahun penjara.

sense court-removes = 166
    contexts    political_institutions
    verb        meN-copot/meN-lengserkan/meN-makzulkan/meN-batalkan/meN-berhentikan/meN-skors/meN-diskualifikasi/meN-gugurkan [perdana menteri/presiden/kemenangan/pelantikan/pencalonan/presiden terpilih/PM/wapres]
    source      subj; oleh
    target      obj
    need        source target
    only        source: JUD LEG
    only        target: GOV LEG PTY OPP country
    not         source: BUS
    not words   @sport @showbiz
    + Mahkamah Konstitusi Thailand mencopot Perdana Menteri Paetongtarn. => THA > THA
    + Senat Filipina memakzulkan Wakil Presiden. => PHL > *
    + Presiden Peru dilengserkan Kongres Peru. => * > PER
    - Rapat anggota membatalkan pelantikan ketua klub motor.

sense cut-ties-home = 160
    verb        meN-cabut/meN-tarik/meN-alihkan/meN-hentikan [dukungan/dukungannya/dukungan politik/surat dukungan/rekomendasi/kadernya dari kabinet/menterinya/para menterinya/mandat/restu]; pecah kongsi; pisah jalan; tarik dukungan; cabut dukungan; keluar/hengkang/cabut/mundur {dari koalisi/kabinet/KIM/pemerintahan/poros/aliansi/KIB}; meN-tinggalkan [koalisi/KIM/poros/Anies/kabinet/barisan koalisi/Koalisi Perubahan/Koalisi Indonesia Maju/koalisi pemerintah]; memutus/meN-putus kerja sama; meN-putus [kerja sama/kontrak/kemitraan/MoU/nota kesepahaman]; meN-batalkan [kerja sama/kontrak/MoU/koalisi/nota kesepahaman/kunjungan/pertemuan]
    noun.pass   pencabutan dukungan; pembatalan koalisi; pemutusan kerja sama
    source      subj; oleh
    target      terhadap; kepada; dari; dengan; untuk; bagi; obj
    need        source
    only        source: GOV LEG PTY country organization CVL LAB
    only        target: GOV LEG PTY country organization OPP person
    not         source: BUS
    not words   @sport @showbiz @business; tiket; konser; listrik; langganan
    + Demokrat meninggalkan Koalisi Perubahan. => IDN > * | type=SANCTION
    + NasDem mencabut dukungan terhadap Gubernur Sulawesi Tenggara. => IDN > IDN
    + Kerja sama pertahanan diputus Mali dengan Prancis. => MLI > FRA
    - Pelanggan memutus kontrak dengan penyedia internet.

sense do-dismissal = 166
    verb        meN-lakukan/meN-laksanakan/meN-gelar/meN-lancarkan/meN-jalankan/meN-lanjutkan/meN-mulai/meN-gencarkan/meN-tempuh/meN-eksekusi/meN-perintahkan/meN-rampungkan [pencopotan/pencopotan jabatan/pemecatan/mutasi/mutasi jabatan/rotasi/pemberhentian/pemberhentian sementara/penonaktifan/perombakan kabinet/perombakan/reshuffle/reshuffle kabinet/pembersihan/PTDH]
    source      subj; oleh
    target      terhadap; kepada; milik; obj; ke; dengan; atas
    need        source
    only        source: GOV LEG PTY MIL COP JUD
    only        target: GOV LEG MIL COP JUD PTY OPP SPY organization person
    not         source: BUS
    not words   @sport @showbiz @business @market
    + Kapolri melakukan mutasi terhadap Kapolda Metro Jaya. => IDN > *
    + Pencopotan Pangkostrad dilakukan Panglima TNI. => IDN > *
    + Presiden Nigeria melakukan pemecatan kepala staf angkatan darat. => NGA > *
    - Manajemen melakukan pemecatan pelatih klub usai kalah di laga derbi.

sense remove-known-official = 166
    contexts    political_institutions
    verb        meN-copot/meN-mutasi/meN-rotasi/meN-nonaktifkan/meN-lengserkan/meN-depak/meN-berhentikan/meN-pecat/meN-geser/meN-bebastugaskan
    source      subj; oleh
    target      obj
    need        source target
    only        source: GOV LEG PTY MIL COP JUD country
    only        target: GOV LEG MIL COP JUD PTY SPY OPP
    not         source: BUS
    not words   @sport @showbiz @business @market; spanduk; baliho; kendaraan
    + Presiden Prabowo resmi mencopot Sri Mulyani. => IDN > IDN | type=SANCTION
    + Jokowi copot Firli Bahuri. => IDN > IDN
    + Kabareskrim dimutasi Kapolri. => IDN > IDN
    - Satpol PP mencopot spanduk calon gubernur.
