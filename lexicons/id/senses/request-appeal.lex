@about    Permintaan, imbauan, instruksi, usulan dan tuntutan dalam ragam berita dalam negeri dan judul.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Manajer Persib meminta PSSI mengganti wasit laga tandang.
    - Suporter menuntut pelatih Arema mundur.

family show-business
    - Sutradara meminta aktor itu mengulang adegan di bioskop.
    - Penggemar menuntut agensi merilis album baru.

family business
    - Analis merekomendasikan investor membeli saham bank.
    - Bursa meminta emiten menyampaikan laporan laba bersih.

family everyday
    - Dokter menyarankan pasien minum air putih.
    - Ibu berpesan kepada anaknya agar rajin belajar.

# Perintah dan instruksi kepada bawahan

sense instruct = 100
    verb        meN-instruksikan/meN-perintahkan/meN-tugaskan/meN-tugasi/meN-amanatkan/meN-titahkan/meN-komando/meN-wajibkan
    noun        instruksi; perintah; arahan; titah; amanat
    source      subj; oleh; dari
    target      obj; kepada; comp; pada
    takes       ask
    when        act: 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19
    need        source
    only        source: country organization GOV LEG MIL COP JUD PTY REB REL
    not         source: BUS
    not words   @sport @showbiz @business
    + Jaksa Agung menginstruksikan jajarannya mengusut korupsi tambang. => IDN > - | type=REQUEST
    + Jokowi memerintahkan jajarannya menyalurkan bantuan kemanusiaan ke Demak. => IDN > -
    + Gubernur Papua diinstruksikan Mendagri mencabut aturan itu. => IDN > IDN
    - Pemilik toko menugaskan karyawan mengirim bantuan.

sense instruct-officials = 100
    verb        meN-instruksikan/meN-perintahkan/meN-tugaskan/meN-tugasi [jajaran/jajarannya/menteri/para menteri/kepala daerah/bupati/wali kota/gubernur/camat/Kapolda/Kapolres/Kapolri/Panglima TNI/prajurit/anggota/pasukan/kader/kadernya/kepala dinas/Mendagri/Menkeu/aparat/polisi/TNI/Polri/Satpol PP/BUMN/Pertamina/Bulog/Pangdam/Danlanud/seluruh jajaran/seluruh kader/anak buahnya/anak buah]; meN-beri/meN-berikan/meN-keluarkan/meN-sampaikan/meN-turunkan [instruksi/perintah/arahan/arahan tegas/mandat/tugas khusus/perintah harian/surat instruksi]
    source      subj; oleh; dari
    target      obj; kepada; iobj; untuk
    need        source
    only        source: GOV LEG MIL COP JUD PTY REB
    not         source: BUS
    not words   @sport @showbiz @business
    + Kapolri memerintahkan jajarannya memberantas judi online. => IDN > - | code=100
    + Jokowi menginstruksikan Menteri PUPR mempercepat pembangunan bendungan. => IDN > IDN
    + Megawati memberi instruksi kepada kepala daerah PDIP untuk menunda retret. => IDN > *
    + Arahan tegas disampaikan Panglima TNI kepada para Pangdam. => IDN > *
    - Pelatih memberi instruksi kepada pemainnya dari pinggir lapangan.

# Imbauan

sense appeal-public = 020
    verb        meN-imbau/meN-himbau/meN-ajak/meN-minta/meN-mintai/meN-ingatkan/memper-ingatkan/meN-wanti-wanti/meN-pesankan/meN-mohon [masyarakat/jemaah/santri/umat Hindu/umat Kristen/ulama/para ulama/tokoh masyarakat/warga/warganya/rakyat/umat/umat Islam/pemilih/pendukung/pendukungnya/relawan/simpatisan/kader/kadernya/WNI/semua pihak/seluruh pihak/elite politik/para elite/tokoh agama/nelayan/petani/buruh/mahasiswa/kepala desa/ASN/ormas/pengusaha/nahdliyin/kepala daerah/pemerintah daerah/pemda/TNI-Polri/aparat/prajurit/anggota/jajaran/jajarannya/KPU/Bawaslu/penyelenggara pemilu/parpol/partai politik/calon/paslon/capres]
    source      subj; oleh; dari
    target      obj; kepada
    takes       ask
    need        source
    only        source: GOV LEG MIL COP JUD PTY OPP REL organization country
    not         source: BUS
    not words   @sport @showbiz @business @weather @everyday @disease; KAI; PLN; PDAM; Basarnas; wisata; stunting; imunisasi; vaksin; UMKM; olahraga; hidup sehat; menabung; literasi; sampah; kebersihan; pramuka; batik; kuliner; penipuan; pinjol; gizi; partisipasi
    + Wali Kota Semarang mengimbau warga menjaga ketertiban. => IDN > * | code=020
    + Muhammadiyah mengajak umat Islam menjaga kerukunan usai pemilu. => * > *
    + Mahfud MD mewanti-wanti penyelenggara pemilu agar jujur. => IDN > *
    + Kapolda Papua minta semua pihak menahan diri. => IDN > *
    + Pendukung capres diimbau Bawaslu tidak saling hujat. => IDN > *
    - BPBD mengimbau warga waspada hujan lebat.
    - KAI mengimbau pemudik datang lebih awal.

sense exhort = 020
    verb        ber-pesan/ber-seru/ber-pesan-pesan/ber-wasiat; ber-pesan agar; titip pesan; meN-titip pesan; meN-titipkan/meN-sampaikan/meN-beri/meN-berikan [pesan/wejangan/imbauan/nasihat/ajakan/seruan/wanti-wanti/saran/masukan/usul/usulan/rekomendasi]; meN-nasihati/meN-wejangi
    noun        pesan; wejangan; wanti-wanti
    source      subj; oleh; dari
    target      kepada; untuk; obj; ke; iobj; bagi
    need        source target
    only        source: GOV LEG MIL COP JUD PTY OPP REL organization country CVL EDU
    only        target: GOV LEG MIL COP JUD PTY OPP organization country REB EDU LAB
    not         source: BUS JRN
    not words   @sport @showbiz @business @private-life; WhatsApp; SMS
    + Presiden berpesan kepada prajurit TNI agar menjaga netralitas. => IDN > IDN | code=020
    + Megawati menitipkan pesan kepada Ganjar Pranowo. => IDN > IDN
    + Rekomendasi disampaikan Komnas HAM kepada Kapolri terkait tragedi Kanjuruhan. => * > IDN
    + SBY memberi wejangan kepada kader Demokrat. => IDN > IDN
    - Guru berpesan kepada siswa agar tidak terlambat.

sense propose-to = 020
    verb        meN-usulkan/meN-rekomendasikan/meN-sarankan/meN-anjurkan/meN-ajukan/meN-inginkan/meN-kehendaki/meN-harapkan/meN-dambakan/meN-mohonkan/meN-upayakan/meN-usul/usul
    source      subj; oleh; dari
    target      obj; kepada; comp
    takes       ask
    when        act: 02 04 06 07 08 09 15 16 17
    need        source target
    only        source: GOV LEG MIL COP JUD PTY OPP REL organization country CVL EDU LAB
    only        target: GOV LEG MIL COP JUD PTY organization country
    not         source: BUS
    not words   @sport @showbiz @business
    + KPAI merekomendasikan Menteri Agama menutup pesantren itu. => * > IDN | type=REQUEST
    + Komnas HAM menyarankan Presiden menarik pasukan dari Papua. => * > IDN
    + Komnas HAM merekomendasikan Kapolri membebaskan aktivis itu. => * > IDN
    - Bank Dunia mengharapkan pertumbuhan Indonesia membaik.

sense remind-gov = 020
    verb        meN-ingatkan/memper-ingatkan/meN-wanti-wanti/meN-pesankan tidak; meN-ingatkan/meN-wanti-wanti jangan; meN-ingatkan/meN-wanti-wanti agar; meN-ingatkan/meN-wanti-wanti supaya; meN-ingatkan/meN-wanti-wanti untuk; meN-wanti-wanti/meN-ingatkan tetap; meN-ingatkan/meN-wanti-wanti tak
    source      subj; oleh; dari
    target      obj; comp; kepada
    need        source target
    only        source: GOV LEG MIL COP JUD PTY OPP REL organization country CVL EDU LAB
    only        target: GOV LEG MIL COP JUD PTY OPP organization country REB
    not         source: BUS
    not words   @sport @showbiz @business @weather @disease
    + DPR ingatkan pemerintah tidak menaikkan harga BBM. => IDN > IDN | code=020
    + Ketua MPR mewanti-wanti KPU agar pemilu berjalan jujur. => IDN > IDN
    + Muhammadiyah mengingatkan Presiden supaya netral. => * > IDN
    - Dokter mengingatkan Menteri Kesehatan untuk minum obat malaria.

# Desakan

sense challenge-to = 020
    verb        meN-tantang/meN-gugah
    source      subj; oleh; dari
    target      obj; kepada; comp
    takes       ask
    when        act: 02 03 04 06 07 08 09 10 11 17
    need        source target
    only        source: GOV LEG MIL COP JUD PTY OPP REL organization country CVL EDU LAB group JRN
    only        target: GOV LEG MIL COP JUD PTY organization country
    not         source: BUS
    not words   @sport @showbiz @business
    + ICW menantang KPK mengusut dana hibah Kemenpora. => * > IDN | type=REQUEST
    + Oposisi menantang Presiden Venezuela membebaskan tahanan politik. => * > VEN
    - Petinju itu menantang juara dunia bertarung di Jakarta.

sense await-action = 020
    verb        meN-tunggu/meN-nantikan/meN-nanti/meN-tagih [langkah tegas/ketegasan/keberanian/sikap tegas/gebrakan/komitmen/janji/janji kampanye/janji politik/bukti/itikad baik/keseriusan/keadilan/penuntasan/respons/jawaban/pertanggungjawaban]
    noun        desakan; tuntutan
    source      subj; oleh
    target      obj; kepada; dari; terhadap
    need        source target
    only        source: GOV LEG PTY OPP REL organization CVL EDU LAB group AGR JRN
    only        target: GOV LEG MIL COP JUD PTY organization country
    not         source: BUS
    not words   @sport @showbiz @business; jaksa; penuntut umum; terdakwa
    + KontraS menagih janji Presiden menuntaskan kasus Munir. => * > IDN
    + Nelayan Tangerang menagih komitmen Menteri Kelautan soal pagar laut. => IDN > IDN
    + Ketegasan Kapolri dinantikan keluarga korban Kanjuruhan. => * > IDN
    - Penonton menunggu jawaban penyanyi itu soal album barunya.

# Mundur dan copot

sense call-to-sack = 0241
    verb        meN-minta/meN-desak/meN-dorong/meN-sarankan/meN-usulkan/meN-seru/meN-ingatkan mencopot; meN-minta/meN-desak/meN-dorong/meN-sarankan/meN-usulkan copot; meN-minta/meN-desak/meN-dorong/meN-sarankan/meN-usulkan memecat; meN-minta/meN-desak/meN-dorong/meN-usulkan pecat; meN-minta/meN-desak/meN-dorong/meN-usulkan memberhentikan; meN-minta/meN-desak/meN-dorong/meN-usulkan menonaktifkan; meN-minta/meN-desak/meN-dorong/meN-usulkan nonaktifkan; meN-minta/meN-desak/meN-dorong/meN-usulkan mengganti; meN-minta/meN-desak/meN-dorong mengevaluasi; meN-minta/meN-desak dicopot; meN-minta/meN-desak dipecat; meN-minta/meN-desak diganti; meN-minta/meN-desak/meN-usulkan dinonaktifkan; meN-minta/meN-desak/meN-usulkan diberhentikan; meN-usulkan/meN-desak/meN-minta/meN-dorong/meN-serukan [pencopotan/pemberhentian/pemecatan/reshuffle/perombakan kabinet/pergantian menteri/pemakzulan Presiden/pemakzulan Wapres/pemakzulan wakil presiden/pencopotan Kapolri/pencopotan Kapolda/penonaktifan]
    noun        desakan pencopotan; desakan copot; usulan pemakzulan; desakan reshuffle; usulan pencopotan
    source      subj; oleh; dari
    target      obj; kepada; comp; terhadap
    takes       ask
    need        source target
    only        source: GOV LEG PTY OPP REL organization CVL EDU LAB group AGR JRN country MIL
    only        target: GOV LEG MIL COP JUD PTY organization country
    not         source: BUS
    not words   @sport @showbiz @business
    + Koalisi masyarakat sipil meminta Presiden mencopot Kapolri. => IDN > IDN | code=0241
    + Forum Purnawirawan mengusulkan pemakzulan Wakil Presiden. => * > IDN
    + IPW mendesak Kapolri memecat Kapolres Belawan. => * > IDN
    ~ Kapolda Jawa Timur didesak dicopot oleh Aremania. => * > IDN
    - Manajemen mendesak pelatih mencopot kapten tim.

sense demand-sack = 1041
    verb        meN-tuntut mencopot; meN-tuntut copot; meN-tuntut memecat; meN-tuntut pecat; meN-tuntut dicopot; meN-tuntut dipecat; meN-tuntut lengser; meN-tuntut turun; meN-tuntut hengkang; meN-tuntut dimakzulkan; meN-tuntut diadili; meN-tuntut [pencopotan/pemecatan/pemakzulan/lengsernya/mundurnya/pengunduran diri/pembubaran kabinet/pemilu ulang/pergantian rezim]; meN-teriakkan/meN-suarakan [mundur/pemakzulan/pelengseran]
    noun        tuntutan pencopotan; tuntutan pemakzulan; tuntutan lengser
    source      subj; oleh; dari
    target      obj; kepada; comp; terhadap
    takes       ask
    need        source target
    only        source: GOV LEG PTY OPP REL organization CVL EDU LAB group AGR JRN country
    only        target: GOV LEG MIL COP JUD PTY organization country
    not         source: BUS
    not words   @sport @showbiz @business; jaksa
    + Mahasiswa UGM menuntut pemakzulan Presiden Jokowi. => IDN > IDN | code=1041
    + Warga Pati menuntut Bupati lengser. => IDN > IDN
    + Pemecatan Kapolda dituntut keluarga korban Kanjuruhan. => * > IDN
    - Fan klub menuntut pelatih hengkang musim ini.

# Minta izin, minta tolong, minta pengakuan

sense plead-help = 023
    verb        meN-minta/meN-mohon/minta/mohon bantuan; meN-minta/meN-mohon uluran tangan; minta/mohon/meN-minta/meN-mohon turun tangan; meN-mengemis/meN-emis [bantuan]; meN-ajukan/meN-layangkan/meN-sampaikan/meN-kirim/meN-serahkan [permintaan bantuan/permohonan bantuan/proposal bantuan/permintaan bantuan kemanusiaan/permintaan tambahan anggaran/usulan tambahan anggaran/proposal hibah]
    noun        permintaan tolong; permohonan bantuan; permintaan tambahan anggaran
    source      subj; oleh; dari
    target      obj; kepada; ke; dari
    need        source target
    only        source: GOV LEG PTY OPP REL organization CVL EDU LAB group AGR country MIL COP REF
    only        target: GOV LEG MIL COP JUD PTY organization country
    not         source: BUS
    not words   @sport @showbiz @business @household-crime
    + Gubernur Aceh mengajukan permintaan bantuan kepada pemerintah pusat. => IDN > IDN | type=REQUEST
    + Warga Kampung Bayam memohon bantuan Komnas HAM. => IDN > *
    + Proposal hibah diserahkan Wali Kota Solo kepada Uni Emirat Arab. => IDN > ARE
    - Nasabah meminta bantuan bank mengganti kartunya.

sense seek-protection = 020
    verb        meN-minta/meN-mohon/meN-ajukan/minta/mohon/meN-upayakan [perlindungan/perlindungan hukum/perlindungan LPSK/perlindungan saksi/pendampingan hukum/keadilan/penangguhan penahanan/penundaan pemeriksaan/penundaan/kelonggaran/keringanan/grasi/amnesti/abolisi/dispensasi/audiensi/klarifikasi/penjelasan/pengampunan/izin/restu/persetujuan/perpanjangan izin/pengawalan/status justice collaborator]
    noun        permohonan perlindungan; permintaan perlindungan; permohonan grasi; permohonan amnesti
    source      subj; oleh; dari
    target      kepada; ke; dari; obj; pada
    need        source target
    only        source: GOV LEG PTY OPP REL organization CVL EDU LAB group AGR country MIL COP REF JUD
    only        target: GOV LEG MIL COP JUD PTY organization country
    not         source: BUS
    not words   @sport @showbiz @business @household-crime; bank; kredit; pajak bumi
    + Terpidana mati Mary Jane mengajukan grasi kepada Presiden Prabowo. => * > *
    + Kepala desa Kohod meminta perlindungan hukum kepada LPSK. => IDN > *
    + Menteri Keuangan minta persetujuan DPR soal tambahan anggaran. => IDN > IDN
    + Jokowi meminta restu kepada Megawati pada 2014. => IDN > IDN | status=historical
    - Debitur meminta keringanan kepada bank.

sense ask-explain = 020
    verb        meN-minta/meN-tagih/meN-tuntut [penjelasan/klarifikasi/jawaban/transparansi/keterbukaan/pertanggungjawaban/kejelasan/kepastian/alasan/audit/evaluasi/perbaikan/pembenahan]; meN-minta/meN-desak menjelaskan; meN-minta/meN-desak membuka data; meN-minta/meN-desak transparan; meN-minta/meN-desak mengevaluasi; meN-minta/meN-desak membenahi; meN-minta/meN-desak/meN-dorong evaluasi; meN-minta/meN-desak buka data
    noun        permintaan penjelasan; permintaan klarifikasi
    source      subj; oleh; dari
    target      kepada; dari; obj; ke
    need        source target
    only        source: GOV LEG PTY OPP REL organization CVL EDU LAB group AGR country MIL COP JRN
    only        target: GOV LEG MIL COP JUD PTY organization country
    not         source: BUS
    not words   @sport @showbiz @business @household-crime
    + Komisi II DPR meminta penjelasan KPU soal Sirekap. => IDN > IDN
    + ICW menuntut transparansi dari Menteri Imigrasi. => * > IDN
    + Kejelasan status guru dituntut PGRI kepada Menteri Pendidikan. => * > IDN
    - Wartawan meminta penjelasan pelatih soal rotasi pemain.

sense invite-explain = 020
    verb        meN-undang/meN-panggil [Menteri/Menkeu/Mendag/Mentan/Menkes/Mendikbud/Menhub/Menag/Kapolri/Panglima TNI/Jaksa Agung/Kapolda/KPU/Bawaslu/Gubernur BI/Dirut Pertamina/kementerian/menteri terkait/Pertamina/mitra kerja/BPOM/Dirut PLN/Kepala BGN/BGN]; meN-undang/meN-panggil membahas; meN-panggil bahas; meN-panggil klarifikasi; meN-panggil menjelaskan
    source      subj; oleh
    target      obj
    need        source target
    only        source: LEG
    only        target: GOV MIL COP JUD organization
    not         source: BUS
    not words   @sport @showbiz; saksi; tersangka; uji kelayakan
    + Komisi III panggil Kapolri bahas kasus Vina. => IDN > IDN | type=REQUEST
    + Menteri Perdagangan dipanggil DPR membahas minyak goreng. => IDN > IDN
    + DPRD Jawa Barat memanggil Kapolda terkait aksi ricuh. => IDN > IDN
    - DPRD memanggil pelatih PON Jawa Tengah usai gagal di laga final.
