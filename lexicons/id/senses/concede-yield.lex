@about    Mengalah, membatalkan aturan, mengabulkan tuntutan, pengampunan, penghentian perkara dan mundur dari jabatan dalam ragam berita dalam negeri.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set disputed-rule
    words kenaikan PBB; kenaikan pajak; kenaikan UKT; kenaikan tarif; kenaikan PPN; PPN 12 persen; kenaikan BBM; kenaikan iuran; kenaikan tunjangan; tunjangan perumahan; tunjangan rumah; larangan study tour; larangan pengecer; larangan jualan; relokasi; penggusuran; eksekusi lahan; aturan; aturan impor; perda; pergub; perbup; perwal; surat edaran; SE; maklumat; surat keputusan; SK; kebijakan; kebijakan lima hari sekolah; full day school; pajak; pajak karbon; retribusi; revisi; RUU; revisi UU; pembahasan RUU; pengesahan RUU; pengesahan; proyek; proyek strategis; mutasi; skorsing; tender; pembelian mobil dinas; anggaran; kunjungan ke luar negeri; ganjil genap; jalan berbayar; ERP; Tapera; pemotongan anggaran; efisiensi; impor beras
set plea
    words tuntutan; permintaan; permohonan; aspirasi; desakan; gugatan; keinginan; usulan; tuntutan buruh; tuntutan mahasiswa; tuntutan warga; tuntutan pendemo; permohonan maaf; penangguhan penahanan; restorative justice; permintaan warga; keluhan; rekomendasi; permintaan mundur; pengunduran diri; surat pengunduran diri; praperadilan; permohonan praperadilan; uji materi; gugatan warga; gugatan buruh; suara rakyat; keluhan warga

family sport
    - Klub itu mengabulkan permintaan transfer pemainnya.
    - PSSI membatalkan laga uji coba di stadion itu.

family show-business
    - Promotor membatalkan konser setelah diprotes warganet.

family business
    - Emiten itu menunda pembagian dividen.
    - Maskapai membatalkan kenaikan harga tiket konsumen.

family everyday
    - Orang tua itu mengabulkan permintaan anaknya.
    - Panitia menunda pasar malam karena hujan.

sense scrap-rule = 0832
    verb        meN-batalkan/meN-cabut/meN-tunda/meN-hapus/meN-hapuskan/meN-revisi/meN-tarik/meN-anulir/meN-setop/meN-hentikan/meN-koreksi/meN-evaluasi/meN-tangguhkan/meN-ralat/meN-tinjau/meN-pangkas/meN-turunkan/meN-urungkan [@disputed-rule]
    noun        pembatalan kenaikan; pencabutan aturan; pencabutan perda; pembatalan relokasi; penundaan pengesahan
    source      subj; oleh
    target      atas; kepada; terhadap; bagi
    need        source
    only        source: GOV LEG COP MIL JUD country organization
    not         source: BUS
    not words   @sport @showbiz @business @market @weather
    + Bupati Pati membatalkan kenaikan PBB setelah didemo warga. => IDN > * | code=0832
    + Menteri Keuangan Kenya menarik RUU pajak usai diprotes. => KEN > *
    + Larangan pengecer gas dicabut Menteri ESDM atas perintah Presiden. => IDN > *
    + Menteri Perdagangan mencabut aturan impor tekstil. => IDN > *
    - Hotel itu membatalkan kebijakan biaya tambahan bagi tamunya.

sense grant-plea = 083
    verb        meN-kabulkan/meN-penuhi/meN-akomodasi/meN-akomodir/meN-turuti/meN-setujui/meN-iyakan [@plea]; ambil sikap mengalah; akhirnya mengalah; meN-luluskan [@plea]
    noun        pengabulan gugatan; pengabulan permohonan
    source      subj; oleh
    target      dari; obj; oleh; atas; kepada
    need        source
    only        source: GOV LEG COP MIL JUD country organization PTY
    not         source: BUS EDU
    not words   @sport @showbiz @business @market @private-life
    + Gubernur Jawa Tengah memenuhi tuntutan buruh soal UMK. => IDN > * | type=CONCEDE
    + Menteri Kesehatan mengabulkan tuntutan dokter residen. => IDN > *
    + Aspirasi mahasiswa diakomodasi DPRD Kalimantan Timur. => IDN > *
    - Pemilik kos memenuhi permintaan penyewa.

sense drop-proceedings = 081
    verb        meN-SP3/meN-SP3-kan/meN-deponir/meN-deponering; meN-hentikan/meN-tutup/meN-setop [penyidikan/penyidikan kasus/penyelidikan/perkara/kasus/penuntutan/proses hukum/kasusnya/laporan/pengusutan]; meN-terbitkan/meN-keluarkan [SP3/SKP2/surat penghentian penyidikan/surat perintah penghentian penyidikan/deponering]; meN-cabut/meN-gugurkan/meN-batalkan [status tersangka/laporan/laporan polisi/penetapan tersangka/dakwaan/gugatan/cekal/pencekalan/red notice/tuntutan]; meN-rehabilitasi [nama baik]; meN-pulihkan [nama baik/hak/jabatan/status]; meN-aktifkan kembali; meN-lantik kembali
    noun.pass   penghentian penyidikan; SP3; penghentian perkara; pencabutan laporan; penghentian kasus
    source      subj; oleh
    target      terhadap; obj; atas; milik
    need        source
    only        source: GOV LEG COP MIL JUD country organization PTY OPP CVL
    not         source: BUS
    not words   @sport @showbiz @business @market @private-life @household-crime
    + Polda Metro Jaya menghentikan penyidikan kasus Aiman Witjaksono. => IDN > * | type=CONCEDE
    + KPK menerbitkan SP3 kasus BLBI. => IDN > *
    + Mendagri mengaktifkan kembali Bupati Sidoarjo. => IDN > *
    + Status tersangka mantan Wakil Menteri Hukum digugurkan hakim. => * > *
    - Detektif dalam serial itu menutup kasus pembunuhan.

sense mercy = 081
    verb        meN-beri/meN-berikan/meN-teken/meN-setujui/meN-kabulkan/meN-anugerahkan/meN-terbitkan/meN-umumkan [grasi/amnesti/abolisi/remisi/pengampunan/rehabilitasi/pengurangan hukuman/pembebasan bersyarat/remisi khusus/amnesti massal/keringanan hukuman/grasi kepada/ampunan/dispensasi]; meN-ampuni; meN-grasi; meN-amnesti; meN-bebaskan/meN-lepaskan {dari tuntutan/dakwaan/hukuman/tuduhan}; meN-vonis bebas; meN-vonis lepas; meN-putus bebas
    noun.pass   pemberian amnesti; pemberian abolisi; pemberian grasi; pemberian remisi
    noun        grasi; amnesti; abolisi
    source      subj; oleh; dari
    target      kepada; bagi; untuk; obj; iobj; terhadap
    need        source
    only        source: GOV LEG COP MIL JUD country
    not         source: BUS
    not words   @sport @showbiz @business @market @private-life @household-crime; pajak
    + Presiden Prabowo memberikan abolisi kepada Tom Lembong. => IDN > * | code=081
    + Raja Thailand mengampuni Thaksin Shinawatra. => THA > *
    + Amnesti untuk narapidana politik Papua diteken Presiden. => * > *
    - Guru memberi dispensasi kepada siswa yang sakit.

sense step-down = 0831
    plover      RETREAT
    mode        resign
    contexts    political_institutions
    verb        meN-ajukan/meN-serahkan/meN-sampaikan/meN-umumkan/meN-layangkan/meN-kirim/meN-teken/meN-nyatakan [pengunduran diri/surat pengunduran diri/surat mundur/pengunduran dirinya/surat pamit]; mundur/lengser/turun/ber-henti/pamit/hengkang {dari jabatan/jabatannya/kursi/posisi/kabinet/KPK/DPR/kementerian/kepala/ketum/takhta/Golkar/pencalonan}; meN-undurkan diri; meN-letakkan jabatan; meN-tanggalkan jabatan; meN-lepas jabatan; mundur {sebagai ketua/menteri/ketum/kepala/gubernur/presiden/perdana/direktur/komisaris/anggota/wali/bupati/juru/staf/pj}; pamit mundur; lempar handuk; putuskan mundur; meN-putuskan mundur; memilih mundur; nyatakan mundur; meN-nyatakan mundur; resmi mundur
    noun        pengunduran diri; surat pengunduran diri
    source      subj
    target      kepada; dari
    need        source
    only        source: GOV LEG PTY MIL COP JUD REL SPY
    not         source: BUS organization country
    not words   @sport @showbiz @business @market; turnamen; laga; siswa
    + Airlangga Hartarto mundur dari kursi Ketua Umum Golkar. => IDN > * | mode=resign
    + Perdana Menteri Nepal meletakkan jabatan di tengah demo. => NPL > *
    ~ Surat pengunduran diri dilayangkan Menteri Sosial kepada Presiden. => IDN > *
    + Menteri Sosial melayangkan surat pengunduran diri kepada Presiden. => IDN > *
    - Pebulu tangkis itu mundur dari turnamen karena cedera.

sense let-detainees-go = 0841
    plover      RETREAT
    mode        release
    verb        meN-bebaskan/meN-lepas/meN-lepaskan/meN-pulangkan/meN-keluarkan [pedemo/pendemo/mahasiswa/demonstran/peserta aksi/aktivis/massa/pelajar/jurnalis/petani/warga/warga yang ditangkap/sandera/pilot/pilot Susi Air/napi politik/tahanan/tahanan politik/nelayan/awak kapal/ABK/warga asing/guru/pekerja/tersangka/terpidana/narapidana]; meN-tangguhkan/meN-alihkan [penahanan/status penahanan]; meN-kabulkan [penangguhan penahanan/permohonan penangguhan]
    noun.pass   pembebasan aktivis; pembebasan mahasiswa; pembebasan nelayan; penangguhan penahanan
    source      subj; oleh
    target      obj; terhadap; dari; milik
    need        source
    only        source: GOV COP MIL JUD country organization REB LEG UAF
    not         source: BUS
    not words   @sport @showbiz @business @market @animal @household-crime; kontrak; hewan; satwa; narkoba; pajak
    + Polda Metro Jaya memulangkan pelajar yang diamankan saat demo. => IDN > * | mode=release
    + KKB melepaskan guru dan tenaga kesehatan di Beoga. => IDN > *
    + Nelayan Natuna dibebaskan otoritas Malaysia. => MYS > *
    - Petugas melepaskan penyu ke laut.

sense do-release = 0841
    plover      RETREAT
    mode        release
    verb        meN-lakukan/meN-laksanakan/meN-gelar/meN-lancarkan/meN-jalankan/meN-lanjutkan/meN-mulai/meN-gencarkan/meN-tempuh/meN-eksekusi/meN-perintahkan/meN-rampungkan [pembebasan/pelepasan/pembebasan sandera/pembebasan tahanan/pembebasan narapidana/penangguhan penahanan/pembebasan bersyarat/pelepasan tahanan/pemulangan tahanan/pertukaran tahanan/pertukaran tawanan]
    source      subj; oleh
    target      terhadap; kepada; milik; obj; ke; dengan; atas
    need        source
    only        source: COP JUD MIL GOV country organization REB UAF
    only        target: GOV LEG MIL COP JUD PTY OPP REB JRN CVL EDU REL country group
    not         source: BUS
    not words   @sport @showbiz @business @market; lahan; tanah
    + Belarus melakukan pembebasan tahanan politik. => BLR > *
    + Pembebasan sandera dilakukan KKB di Nduga. => IDN > *
    + Junta Myanmar melakukan pembebasan bersyarat terhadap tahanan. => MMR > *
    - Kontraktor melakukan pembebasan lahan tol.

sense do-repeal = 0832
    verb        meN-lakukan/meN-laksanakan/meN-gelar/meN-lancarkan/meN-jalankan/meN-lanjutkan/meN-mulai/meN-gencarkan/meN-tempuh/meN-eksekusi/meN-perintahkan/meN-rampungkan [pencabutan aturan/pembatalan kenaikan/penundaan pengesahan/penundaan kenaikan/revisi aturan/pencabutan perda/evaluasi kebijakan/pembatalan proyek/pembatalan kebijakan/penundaan relokasi/moratorium/pencabutan larangan]
    source      subj; oleh
    target      terhadap; kepada; milik; obj; ke; dengan; atas
    need        source
    only        source: GOV LEG
    only        target: country group GOV
    not         source: BUS
    not words   @sport @showbiz @business @market
    + Gubernur Bali melakukan pencabutan larangan ojek daring. => IDN > *
    + Pembatalan kenaikan pajak dilakukan Pemerintah Kolombia. => COL > *
    + DPR melakukan penundaan pengesahan RUU Penyiaran. => IDN > *
    - Maskapai melakukan pembatalan kenaikan harga tiket konsumen.

sense hand-over-captive = 0841
    plover      RETREAT
    mode        release
    verb        meN-serahkan/meN-kembalikan/meN-antar/meN-antarkan [sandera/sandera Israel/sandera terakhir/tawanan/tawanan perang/tahanan/prajurit/tentara/pilot/awak kapal/nelayan/warga asing/tahanan Palestina/pekerja]
    source      subj; oleh
    target      kepada; ke; obj
    need        source
    only        source: REB MIL GOV country UAF organization
    not         source: BUS
    not words   @sport @showbiz @business
    ~ Hamas menyerahkan sandera kepada Palang Merah. => * > * | mode=release
    + M23 menyerahkan prajurit Kongo kepada Palang Merah. => COD > * | mode=release
    + Houthi menyerahkan awak kapal Galaxy Leader ke Oman. => * > OMN
    + Tawanan perang dikembalikan Rusia kepada Ukraina. => RUS > UKR
    - Pabrik menyerahkan pekerja magang kepada sekolah.

sense pull-back-force = 0874
    plover      RETREAT
    mode        withdraw
    verb        meN-tarik/meN-kurangi/meN-pulangkan/meN-mundurkan [Brimob/pasukan Brimob/aparat/aparat gabungan/personel/personel gabungan/personel Brimob/polisi/pasukan nonorganik/pasukan organik/prajurit/Garda Nasional/kendaraan taktis/barikade/penjagaan]
    noun.pass   penarikan Brimob; penarikan aparat; penarikan personel; penarikan pasukan nonorganik
    source      subj; oleh
    target      dari; di
    need        source
    only        source: COP MIL GOV country
    not         source: BUS
    not words   @sport @showbiz @business; mudik; lebaran
    + Kapolda Sumbar menarik Brimob dari Air Bangis. => IDN > * | mode=withdraw
    + Donald Trump menarik Garda Nasional dari Los Angeles. => USA > *
    + Pasukan nonorganik ditarik Panglima TNI dari Papua. => IDN > *
    - Manajer proyek menarik personel dari pabrik.
