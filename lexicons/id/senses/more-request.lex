@about    Permintaan, perintah, usul, harapan dan desakan yang isinya bukan tindakan lain dalam daftar peristiwa.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set asked-thing
    words penjelasan; klarifikasi; ketegasan; kepastian; kepastian hukum; bukti; jawaban; komitmen; dukungan; restu; izin; persetujuan; masukan; saran; pertanggungjawaban; evaluasi; audit; data; laporan; perlindungan; pengamanan; pengawalan; perpanjangan waktu; penundaan; tambahan waktu; tambahan anggaran; tambahan personel; tambahan pasukan; kompensasi; ganti rugi; permintaan maaf; keadilan; penegakan hukum; pengusutan; penyelidikan; penyelidikan independen; investigasi; investigasi independen; pembebasan; pencabutan; pembatalan; penghentian; revisi; perubahan; kenaikan upah; kenaikan gaji; penurunan tarif; penarikan pasukan; pembubaran; pembentukan tim; pembentukan tim independen; pembentukan pansus; pembentukan TGPF; tim independen; TGPF; tim pencari fakta; sidang darurat; sidang khusus; pertemuan darurat; penghitungan ulang; pemungutan suara ulang; pemilu ulang; rekonsiliasi; dialog; moratorium; perppu; Perppu; amnesti; grasi; abolisi; referendum; kebebasan; transparansi; jaminan; akses; suaka; bantuan; bantuan hukum; intervensi; reformasi; pemekaran; pergantian; pencopotan; hukuman berat; hukuman mati; sanksi; sanksi tegas; sanksi berat; tindakan tegas; langkah konkret; langkah tegas; langkah nyata; tindakan nyata
set underling
    words jajarannya; jajaran; seluruh jajaran; anak buahnya; anak buah; anggotanya; prajuritnya; prajurit; pasukannya; kadernya; para kader; kader; para menteri; menterinya; para pembantunya; para gubernur; para bupati; para wali kota; kepala daerah; para kepala daerah; para Kapolda; para kapolda; Kapolda; Kapolres; para Kapolres; seluruh Kapolda; Pangdam; para Pangdam; para duta besar; para dubes; camat; lurah; kepala desa; kepala dinas; para kepala dinas; aparatnya; aparat; aparat keamanan; personel; ASN; PNS; pejabat; para pejabat; bawahannya; pegawai KPK; penyidik; jaksa; para jaksa; direksi BUMN; BUMN
set plea-word
    words permintaan; permohonan; desakan; tuntutan; imbauan; seruan; ajakan; usulan; usul; saran; rekomendasi; pesan; harapan; aspirasi; keinginan; permintaan resmi; surat permintaan; surat permohonan; permohonan maaf

family sport
    - Pelatih meminta pemainnya tampil menyerang pada laga final.
    - Klub itu meminta tambahan waktu kepada PSSI untuk membayar gaji pemain.
family show-business
    - Penyanyi itu meminta penggemar membeli album barunya.
family business
    - Perusahaan itu meminta pelanggan mengganti baterai ponsel.
family everyday
    - Dokter menyarankan pasien minum obat setelah makan.

# Menugasi dan memerintah pejabat
sense task-official = 100
    verb        meN-tugaskan/meN-tugasi/meN-perintahkan/meN-instruksikan/meN-amanatkan/meN-amanati/meN-titahkan/meN-mandatkan; meN-beri tugas
    source      subj; oleh; dari
    target      obj; kepada; iobj
    takes       ask
    need        source target
    only        source: GOV LEG MIL COP JUD PTY
    only        target: GOV LEG MIL COP JUD PTY
    not         source: BUS
    not words   @sport @showbiz @business
    + Jokowi menugaskan Luhut mengurus proyek kereta cepat. => IDN > IDN | code=100
    + Presiden memerintahkan Menteri Pertahanan menyusun strategi baru. => IDN > IDN
    + Megawati menugasi Hasto mengurus rekomendasi pilkada. => IDN > IDN
    - Redaktur menugaskan wartawan itu ke Papua.
sense order-ranks = 100
    verb        meN-perintahkan/meN-instruksikan/meN-minta/meN-imbau/meN-ingatkan/memper-ingatkan/meN-wanti-wanti/meN-tugaskan/meN-larang/meN-tekankan/meN-desak/meN-ajak/meN-mintai/meN-wajibkan/meN-pesankan/meN-haruskan [@underling]
    source      subj; oleh; dari
    target      obj; kepada
    takes       ask
    need        source
    only        source: GOV LEG MIL COP JUD PTY
    not         source: BUS
    not words   @sport @showbiz @business @everyday @disease; pajak kendaraan; batik; olahraga; memakai masker; sampah
    + Kapolri memerintahkan seluruh Kapolda membasmi premanisme. => IDN > * | code=100
    + Jaksa Agung mewanti-wanti para jaksa tidak bermain perkara. => IDN > *
    + Tito Karnavian minta para bupati hemat anggaran. => IDN > *
    - Direktur bank memerintahkan jajaran pemasaran mengejar target.
# Menyarankan, mengusulkan, menantang dengan sasaran lembaga
sense recommend-to = 020
    verb        meN-rekomendasikan/meN-sarankan/meN-anjurkan/meN-usulkan/meN-usul/usul/meN-tantang/meN-mohon/meN-bujuk/meN-rayu/meN-lobi/meN-tagih/meN-imbau/meN-dorong/meN-ajak
    source      subj; oleh; dari
    target      obj; kepada; comp
    takes       ask
    when        act: 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19
    need        source target
    only        source: GOV LEG MIL COP JUD PTY OPP REL organization country CVL EDU LAB group
    only        target: GOV LEG MIL COP JUD PTY organization country
    not         source: BUS
    not words   @sport @showbiz @business @everyday
    + Fahri Hamzah menantang KPK mengusut kasus Century. => IDN > IDN | code=020
    + Ombudsman merekomendasikan Polri memeriksa Kapolres Bima. => IDN > IDN
    - Dokter merekomendasikan rumah sakit itu kepada pasien.
sense recommend-open = 020
    verb        meN-rekomendasikan/meN-sarankan/meN-anjurkan/meN-usulkan/meN-tantang/meN-nasihati/meN-tagih agar; meN-rekomendasikan/meN-sarankan/meN-anjurkan/meN-tantang supaya; meN-rekomendasikan/meN-sarankan/meN-anjurkan/meN-tantang untuk; meN-sarankan/meN-tantang/meN-rekomendasikan membentuk; meN-sarankan/meN-tantang/meN-rekomendasikan membuka; meN-sarankan/meN-tantang/meN-rekomendasikan mencabut; meN-sarankan/meN-tantang/meN-rekomendasikan membatalkan; meN-sarankan/meN-tantang/meN-rekomendasikan mengevaluasi; meN-sarankan/meN-tantang/meN-rekomendasikan memperbaiki; meN-sarankan/meN-tantang/meN-rekomendasikan menunda; meN-sarankan/meN-tantang membuktikan; meN-sarankan/meN-tantang/meN-rekomendasikan menghentikan; meN-sarankan/meN-tantang/meN-rekomendasikan merevisi; meN-tantang buka; meN-tantang debat; meN-tantang berdebat; meN-sarankan/meN-tantang mundur; meN-sarankan/meN-tantang/meN-rekomendasikan mengajukan; meN-sarankan/meN-tantang menjelaskan; meN-tantang bersumpah; meN-sarankan menempuh
    source      subj; oleh; dari
    target      obj; kepada; comp
    need        source target
    only        source: GOV LEG MIL COP JUD PTY OPP REL organization country CVL EDU LAB group
    only        target: GOV LEG MIL COP JUD PTY OPP organization country
    not         source: BUS
    not words   @sport @showbiz @business @everyday; saksi jadi; tenis
    + Fahri Hamzah menantang KPK membuka data harta pejabat. => IDN > IDN | code=020
    + Komnas HAM merekomendasikan Presiden membentuk lembaga baru. => IDN > IDN
    + Mahfud menyarankan KPU menempuh jalur musyawarah. => IDN > IDN
    - Guru menyarankan murid membuka buku pelajaran.
sense tell-that = 020
    verb        ber-pesan/meN-pesan/meN-tekankan/meN-tegaskan/meN-ingatkan/meN-harapkan/meN-minta/meN-mohon/meN-amanatkan/meN-wanti-wanti/meN-ajak/meN-pinta/meN-gariskan agar; ber-pesan/meN-tekankan/meN-ingatkan/meN-harapkan/meN-minta/meN-wanti-wanti supaya; ber-pesan/meN-ingatkan/meN-wanti-wanti jangan; meN-ingatkan/meN-wanti-wanti untuk
    source      subj; oleh; dari
    target      kepada; comp; obj; iobj
    need        source target
    only        source: GOV LEG MIL COP JUD PTY OPP REL organization country CVL EDU LAB
    only        target: GOV LEG MIL COP JUD PTY OPP organization country REB
    not         source: BUS
    not words   @sport @showbiz @business @private-life @disease
    + Erick Thohir berpesan agar Pertamina memangkas impor minyak. => IDN > IDN | code=020
    + Presiden menekankan agar Kapolri menjaga netralitas. => IDN > IDN
    + Menlu Jerman meminta agar Rusia mematuhi perjanjian itu. => DEU > RUS
    - Ibu berpesan agar anaknya rajin belajar.
# Benda sebagai objek
sense ask-for-thing = 020
    verb        meN-minta/minta/meN-mohon/mohon/meN-desak/desak/meN-usulkan/usul/meN-dorong/meN-inginkan/meN-harapkan/meN-nantikan/meN-upayakan/meN-serukan/meN-suarakan/meN-kehendaki [@asked-thing]
    source      subj; oleh; dari
    target      kepada; dari; ke; pada; terhadap; iobj; obj
    need        source
    only        source: GOV LEG MIL COP JUD PTY OPP REL organization country CVL EDU LAB AGR REB
    not         source: BUS
    not words   @sport @showbiz @business @private-life @everyday; saham; kredit
    + DPR mengusulkan pembentukan tim independen kepada Presiden. => IDN > IDN
    + Serikat buruh meminta kenaikan upah kepada Menteri Tenaga Kerja. => IDN > IDN
    + Palestina minta sidang darurat Dewan Keamanan PBB. => PSE > *
    - Penumpang meminta ganti rugi kepada maskapai.
sense demand-thing = 100
    verb        meN-tuntut/meN-tagih/tuntut/tagih [@asked-thing]
    source      subj; oleh; dari
    target      kepada; dari; ke; pada; terhadap; iobj; obj; atas
    need        source
    only        source: GOV LEG MIL COP JUD PTY OPP REL organization country CVL EDU LAB AGR REB
    not         source: BUS
    not words   @sport @showbiz @business @private-life @everyday; jaksa; JPU; terdakwa
    + Mahasiswa menuntut pencabutan revisi UU KPK. => IDN > * | type=REQUEST
    + Mantan pejuang Timor menuntut kompensasi dari pemerintah Portugal. => * > PRT | type=REQUEST
    - Jaksa menuntut hukuman mati bagi terdakwa narkoba.
sense submit-plea = 020
    verb        meN-ajukan/meN-sampaikan/meN-layangkan/meN-kirim/meN-kirimkan/meN-serahkan/meN-utarakan/meN-lontarkan/meN-suarakan/meN-ulangi/meN-keluarkan/meN-teruskan [@plea-word]
    source      subj; oleh; dari
    target      kepada; ke; pada; terhadap; iobj
    need        source target
    only        source: GOV LEG MIL COP JUD PTY OPP REL organization country CVL EDU LAB AGR group
    only        target: GOV LEG MIL COP JUD PTY OPP organization country
    not         source: BUS
    not words   @sport @showbiz @business @private-life; visa; maaf; banding; kasasi; izin usaha
    + Gubernur Papua menyampaikan permintaan kepada Presiden. => IDN > IDN | code=020
    + Buruh menyampaikan aspirasi kepada DPRD Jawa Barat. => IDN > IDN
    + Kosovo mengajukan permintaan resmi kepada NATO. => * > *
    - Nasabah mengajukan permohonan kredit ke bank.
sense demand-from-group = 020
    noun        desakan; seruan; imbauan; permintaan; usulan; rekomendasi
    source      subj; dari; oleh
    target      kepada; terhadap; untuk; comp; agar; ke
    need        source target
    only        source: country organization group GOV LEG PTY OPP CVL LAB EDU REL JUD
    only        target: country organization GOV LEG MIL COP JUD PTY
    not         source: BUS
    not words   @sport @showbiz @business; menolak; ditolak; memenuhi; mengabulkan; menanggapi; merespons; membantah; mengabaikan; diabaikan; ditanggapi; dipenuhi
    + Desakan Amnesty International kepada pemerintah Myanmar kian nyaring. => * > MMR
    + Seruan Uni Eropa terhadap Turki disampaikan kemarin. => EUR > TUR
    - Permintaan konsumen terhadap beras naik.
sense request-budget = 020
    verb        meN-ajukan/meN-minta/minta/meN-usulkan/usul/meN-sodorkan/meN-sampaikan [anggaran/tambahan anggaran/penambahan anggaran/kenaikan anggaran/anggaran tambahan/pagu anggaran/RAPBD/RAPBN/rancangan anggaran/nama/nama calon/calon/calon tunggal/calon Kapolri/calon Panglima/surpres/surat presiden/RUU/rancangan undang-undang/draf RUU/revisi UU/revisi undang-undang] {ke/kepada DPR/DPRD/parlemen/Kongres/Presiden/Kemenkeu/MPR/Senat/Komisi/Knesset}
    source      subj; oleh; dari
    target      kepada; ke
    need        source
    only        source: GOV LEG MIL COP JUD PTY organization country
    not         source: BUS
    not words   @sport @showbiz @business
    + Menteri Pertahanan mengajukan tambahan anggaran ke DPR. => IDN > IDN | code=020
    + Presiden mengajukan nama calon Kapolri ke DPR. => IDN > IDN
    - Panitia mengajukan proposal ke sponsor.
# Menunggu, menagih
sense press-firm = 100
    verb        meN-beri/meN-berikan/meN-tambah/meN-tingkatkan/meN-lancarkan/meN-lakukan [tekanan/tekanan diplomatik/tekanan politik/tekanan maksimum/tekanan besar/tekanan kepada pemerintah/desakan]
    source      subj; oleh; dari
    target      kepada; terhadap; pada; atas; ke; untuk
    need        source target
    only        source: country organization GOV LEG OPP CVL LAB PTY
    only        target: country organization GOV LEG MIL REB
    not         source: BUS
    not words   @sport @showbiz @business; ASEAN Cup; psikologis
    + Amerika Serikat menambah tekanan diplomatik terhadap Venezuela. => USA > VEN
    + ASEAN memberi tekanan kepada junta Myanmar. => * > MMR
    - City memberi tekanan kepada pertahanan lawan.
sense call-for-vote = 020
    verb        meN-ajak/meN-imbau/meN-minta/meN-seru/meN-serukan/meN-dorong/meN-ingatkan memilih; meN-ajak/meN-imbau/meN-minta/meN-serukan mencoblos; meN-ajak/meN-imbau/meN-minta/meN-serukan golput; meN-ajak/meN-imbau/meN-minta/meN-serukan menggunakan hak; meN-ajak/meN-imbau/meN-minta/meN-serukan datang; meN-ajak/meN-imbau/meN-minta/meN-serukan menjaga; meN-ajak/meN-imbau/meN-minta/meN-serukan jaga; meN-ajak/meN-imbau/meN-minta/meN-serukan bersatu; meN-ajak/meN-imbau/meN-minta/meN-serukan menghormati; meN-ajak/meN-imbau/meN-minta/meN-serukan menerima; meN-ajak/meN-imbau/meN-minta/meN-serukan tenang; meN-imbau/meN-minta/meN-serukan tetap; meN-imbau/meN-minta/meN-serukan tidak; meN-imbau/meN-minta/meN-serukan tak; meN-imbau/meN-minta/meN-serukan jangan; meN-imbau/meN-minta/meN-serukan waspada; meN-imbau/meN-minta/meN-serukan bersabar; meN-imbau/meN-minta/meN-serukan menghindari; meN-imbau/meN-minta/meN-serukan meninggalkan; meN-imbau/meN-minta/meN-serukan mematuhi
    source      subj; oleh; dari
    target      obj; kepada; comp
    need        source
    only        source: GOV LEG MIL COP JUD PTY OPP REL
    not         source: BUS
    not words   @sport @showbiz @business @weather @disease @accident; cuci tangan; pemudik; wisatawan; pengunjung; penumpang; obat; pinjol; penipuan
    + Kapolda Papua mengimbau warga tidak terprovokasi hoaks. => IDN > * | code=020
    + KBRI Bangkok meminta WNI menghindari lokasi demonstrasi. => IDN > *
    + Menko Polhukam mengajak warga Papua menjaga persatuan. => IDN > *
    - Guru mengajak murid menjaga kebersihan kelas.
sense warn-to-behave = 020
    verb        meN-ingatkan/memper-ingatkan/meN-wanti-wanti/meN-minta/meN-imbau/meN-pesankan [paslon/pasangan calon/peserta pemilu/calon kepala daerah/kandidat/para kandidat/caleg/para caleg/tim sukses/timses/partai politik/parpol/pendukung/para pendukung/elite/elite politik/para elite/ormas/kelompok separatis/perusuh/pengunjuk rasa/demonstran/massa/mahasiswa/buruh/semua pihak/seluruh pihak/kedua pihak/kedua belah pihak/kedua negara/masyarakat internasional/dunia/negara anggota/negara-negara anggota/komunitas internasional/negara maju/negara-negara maju/negara lain/pemerintah daerah/pemda/pemerintah pusat/kubu lawan/para pihak]
    source      subj; oleh; dari
    target      obj; kepada
    takes       ask
    need        source
    only        source: GOV LEG MIL COP JUD PTY OPP REL organization country UNO IGO
    not         source: BUS
    not words   @sport @showbiz @business @everyday
    + Bawaslu meminta peserta pemilu melaporkan dana kampanye. => IDN > * | code=020
    + Sekjen PBB meminta kedua pihak kembali ke meja dialog. => UNO > *
    + Presiden Maladewa meminta negara-negara maju menepati janji iklim. => MDV > *
    - Dosen meminta mahasiswa mengumpulkan makalah.
sense seek-justice = 100
    verb        meN-tuntut/meN-minta/meN-cari/meN-perjuangkan/memper-juangkan [keadilan/pertanggungjawaban/pengusutan tuntas/kejelasan kasus/pelaku dihukum] <keluarga korban/penyintas/warga/keluarga/mahasiswa/buruh/petani/guru honorer/masyarakat adat/pengungsi/aktivis/korban>
    source      subj
    target      kepada; dari; terhadap
    need        source
    only        source: CVL AGR LAB EDU OPP group country
    not words   @sport @showbiz @business @household-crime @private-crime @accident
    + Aktivis menuntut keadilan bagi para korban. => * > *
    + Masyarakat adat meminta pertanggungjawaban dari pemerintah. => * > *
    - Keluarga korban kecelakaan meminta keadilan.
sense invite-to-invest = 021
    verb        meN-undang/meN-ajak/meN-minta/meN-dorong/meN-tawari/meN-bujuk menanamkan modal; meN-undang/meN-ajak/meN-minta/meN-dorong berinvestasi; meN-undang/meN-ajak/meN-minta investasi; meN-undang/meN-ajak/meN-minta menambah investasi; meN-undang/meN-ajak membangun; meN-ajak/meN-dorong/meN-minta meningkatkan perdagangan; meN-undang/meN-ajak/meN-dorong [investor/pengusaha/investasi/perusahaan] {untuk/di/ke investasi/berinvestasi}
    source      subj; oleh
    target      obj; kepada; dari
    need        source
    only        source: country GOV organization
    not         source: BUS
    not words   @sport @showbiz @market
    + Luhut mengajak Qatar berinvestasi di sektor energi. => IDN > QAT | code=021
    + Presiden mengundang Jepang menanamkan modal di Natuna. => IDN > JPN
    - Artis itu mengajak penggemar berinvestasi kripto.
sense extradite-plea = 020
    verb        meN-minta/minta/meN-desak/meN-mohon/meN-ajukan [penyerahan/ekstradisi/pemulangan/penahanan/penangkapan/penyidikan/pencekalan/pencegahan/pembebasan/penundaan eksekusi/keringanan hukuman/pengampunan/perlindungan/suaka/suaka politik/penangguhan penahanan]
    source      subj; oleh; dari
    target      kepada; ke; dari; oleh; iobj
    need        source target
    only        source: country organization GOV JUD COP PTY OPP CVL person
    only        target: country organization GOV JUD COP LEG
    not         source: BUS
    not words   @sport @showbiz @business @household-crime
    + Ankara meminta penyerahan Gulen kepada Washington. => TUR > USA | type=REQUEST
    + Bolivia meminta penangkapan Evo Morales kepada Interpol. => BOL > * | type=REQUEST
    - Terdakwa pencurian meminta keringanan kepada hakim.
