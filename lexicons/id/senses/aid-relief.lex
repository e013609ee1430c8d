@about    Bantuan, santunan, bansos, pinjaman dan pertolongan dalam ragam berita dalam negeri dan dunia.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set relief-good
    words kurma; rumah sakit lapangan; rumah sakit terapung; klinik darurat; dapur lapangan; sekolah darurat; bansos; bantuan sosial; bantuan pangan; bantuan beras; bantuan pangan beras; bantuan logistik; beras; beras cadangan pangan; sembako; paket sembako; santunan; BLT; bantuan tunai; bantuan langsung tunai; uang tunai; bantuan stimulan; dana stimulan; dana tunggu hunian; hunian tetap; huntap; hunian sementara; huntara; tenda; selimut; obat-obatan; air bersih; air minum; makanan siap saji; makanan; pakaian; paket bantuan; truk bantuan; dana bantuan; bantuan dana; uang duka; tali asih; zakat; kurban; hewan kurban; sapi kurban; bantuan kurban; ambulans; kursi roda; traktor; alsintan; bibit; pupuk; benih; sertifikat tanah; beasiswa; bantuan pendidikan; bantuan modal; bantuan kemanusiaan; donasi; sumbangan; hibah; vaksin; vitamin; susu; kapal; rumah; rumah layak huni; bantuan rumah; perahu karet; genset; dapur umum; posko; bantuan
set donee
    words korban; korban banjir; korban gempa; korban longsor; korban erupsi; korban kebakaran; korban bencana; korban perang; korban tsunami; korban tragedi; korban kekerasan; pengungsi; warga; warganya; masyarakat; rakyat; rakyat Palestina; warga Palestina; warga Gaza; warga miskin; warga terdampak; warga kurang mampu; keluarga korban; keluarga; penyintas; petani; nelayan; guru honorer; siswa; santri; anak yatim; penyandang disabilitas; lansia; ahli waris; Palestina; Gaza; Turki; Suriah; Myanmar; Afganistan; Lebanon; Sudan; Yaman; Pakistan; Vanuatu; Filipina
set money
    words miliar; juta; triliun; Rp; dolar; dolar AS; USD; euro; yen; dana; uang; anggaran; miliar rupiah; juta dolar; miliar dolar; pinjaman
set borrower
    words Ukraina; Indonesia; Pakistan; Sri Lanka; Mesir; Argentina; Bangladesh; Lebanon; Afrika; Moldova; Papua Nugini; Maladewa; Kenya; Ethiopia; Palestina; Otoritas Palestina; Suriah; Yordania; Tunisia; Laos; Ekuador; Armenia; Georgia; negara berkembang; negara; Kyiv

family sport
    - PSSI memberi bantuan kepada klub Liga 3 menjelang turnamen.
    - Sponsor menggelontorkan dana untuk klub Liga Inggris.

family show-business
    - Penyanyi itu menyumbangkan hasil konsernya.
    - Artis itu menyantuni anak yatim di hari ulang tahunnya.

family business
    - Bank menyalurkan kredit kepada pelaku UMKM.
    - Emiten itu menggelontorkan dividen kepada pemegang saham.

family everyday
    - Ibu membagikan takjil kepada pengendara di perempatan.
    - Tetangga membantu memperbaiki atap rumahnya.

# Bantuan kepada warga

sense hand-out = 073
    verb        meN-salurkan/meN-bagikan/meN-bagi-bagikan/meN-serahkan/meN-kirim/meN-kirimkan/meN-distribusikan/meN-beri/meN-berikan/meN-berangkatkan/meN-sumbang/meN-sumbangkan/meN-donasikan/meN-gelontorkan/meN-kucurkan/meN-dropping/meN-suplai/meN-cairkan/meN-bawa/meN-sediakan/meN-buka/meN-dirikan/meN-bangun/meN-gulirkan/meN-antarkan/meN-hibahkan/meN-wakafkan/meN-titipkan/meN-limpahkan/meN-luncurkan [@relief-good] {untuk/bagi/kepada/buat @donee}; meN-salurkan/meN-bagikan/meN-bagi-bagikan/meN-serahkan/meN-kirim/meN-kirimkan/meN-distribusikan/meN-gelontorkan/meN-kucurkan/meN-terjunkan/meN-berangkatkan/meN-lepas/meN-salurkan [@relief-good] {ke @donee}; meN-bagi-bagi sembako; bagi-bagi sembako; bagi-bagi beras; bagi-bagi bansos; bagi sembako; salurkan bansos
    noun        penyaluran bansos; penyaluran bantuan; pembagian sembako; pembagian beras; penyaluran beras
    source      subj; oleh; dari
    target      kepada; untuk; bagi; ke; buat
    need        source
    only        source: GOV LEG MIL COP PTY REL CVL country organization SPY JUD LAB EDU MED
    not         source: BUS
    not words   @sport @showbiz @market; kredit; KUR; dividen; takjil; resep
    + BNPB menyalurkan bantuan logistik untuk korban banjir Demak. => IDN > * | code=073
    + Presiden Jokowi membagikan beras kepada warga Serang. => IDN > IDN
    + Bantuan pangan beras disalurkan Kemensos kepada warga miskin. => * > *
    + Muhammadiyah mengirim obat-obatan ke Gaza lewat Rafah. => * > *
    + Turki mendirikan dapur umum bagi pengungsi di Idlib. => TUR > *
    - Bank menyalurkan kredit usaha bagi petani tebu.

sense donate-sum = 073
    verb        meN-sumbang/meN-sumbangkan/meN-donasikan/meN-galang/meN-gelontorkan/meN-kucurkan/meN-salurkan/meN-hibahkan/meN-siapkan/meN-transfer/meN-cairkan/meN-kumpulkan/meN-sisihkan/meN-anggarkan/meN-guyur [@money] {untuk/bagi/kepada/buat @donee}
    source      subj; oleh; dari
    target      untuk; bagi; kepada; buat
    need        source
    only        source: GOV LEG MIL COP PTY REL CVL country organization LAB EDU
    not         source: BUS
    not words   @sport @showbiz @market; kredit; KUR; dividen
    + Baznas menggelontorkan dana untuk rakyat Palestina. => * > *
    + Norwegia menyumbang dana bagi pengungsi Sudan. => NOR > *
    + Anggaran Rp 20 miliar disiapkan Gubernur Jawa Barat untuk korban banjir. => IDN > *
    - Promotor menggelontorkan dana untuk konser amal korban gempa.

sense condole-aid = 073
    verb        meN-santuni/meN-jamin/meN-obati/meN-rawat/meN-layani/meN-relokasi/meN-perbaiki/meN-pulihkan/meN-selamatkan/meN-bantu/meN-dampingi/meN-hibur/meN-tanggung/meN-fasilitasi [korban/korban gempa/korban banjir/korban longsor/korban bencana/korban erupsi/korban kebakaran/korban tragedi/korban perang/korban TPPO/keluarga korban/penyintas/biaya pengobatan/rumah korban/warga terdampak/ahli waris/anak korban/rumah rusak/pekerja migran/WNI/jemaah]; meN-perbaiki/meN-bangun kembali [rumah korban/rumah warga/rumah rusak/sekolah rusak/jembatan putus]
    source      subj; oleh; dari
    target      obj; untuk; bagi
    need        source target
    only        source: GOV LEG MIL COP PTY REL CVL country organization group
    not         source: BUS
    not words   @sport @showbiz @market @household-crime @accident
    + Gubernur NTT merelokasi warga terdampak erupsi Lewotobi. => IDN > *
    + Kementerian Sosial menyantuni keluarga korban gempa Cianjur. => IDN > *
    + Penyintas tsunami Palu dibantu pemerintah Jepang. => JPN > *
    - Rumah sakit swasta merawat korban kecelakaan bus.

# Pemulangan dan penyelamatan

sense bring-home = 073
    verb        meN-pulangkan/meN-evakuasi/meN-jemput/meN-selamatkan/memper-pulangkan/meN-terbangkan/meN-bebaskan/meN-repatriasi/meN-ungsikan/meN-relokasi [WNI/warganya/warga negaranya/PMI/pekerja migran/TKI/TKW/WNI korban TPPO/mahasiswa Indonesia/ABK WNI/jemaah umrah/nelayan Indonesia/korban TPPO/korban online scam/warga Indonesia/jenazah WNI/warga Filipina/warga India/warga China/pengungsi/warga sipil/staf kedutaan/staf kedubes/anak-anak Gaza/pasien Gaza]
    noun.pass   pemulangan WNI; evakuasi WNI; repatriasi WNI; pemulangan PMI; pemulangan warga; evakuasi warga; penyelamatan WNI
    source      subj; oleh; dari
    target      obj
    need        source
    only        source: GOV LEG MIL COP country organization
    not         source: BUS
    not words   @sport @showbiz @weather; longsor; banjir; gunung
    + Kemlu memulangkan 200 WNI dari Sudan. => IDN > * | code=073
    + KBRI Phnom Penh menyelamatkan PMI korban penipuan daring. => * > *
    + Ribuan warga India dievakuasi angkatan laut dari Yaman. => * > *
    - Manajer memulangkan pemain cedera dari pemusatan latihan.

sense send-team = 073
    verb        meN-kirim/meN-kirimkan/meN-terjunkan/meN-berangkatkan/meN-kerahkan/meN-lepas/meN-turunkan/meN-tugaskan [tim medis/tim SAR/tim penyelamat/tim kemanusiaan/tim bantuan/tim tanggap darurat/relawan/tenaga medis/dokter/tim DVI/tim INASAR/tim trauma healing/kapal rumah sakit/KRI rumah sakit/helikopter BNPB/pesawat Hercules/rumah sakit lapangan/alat berat/dapur lapangan/tagana/Tagana] {ke @donee}; meN-kirim/meN-kirimkan/meN-berangkatkan/meN-terjunkan/meN-lepas/meN-kerahkan [tim medis/tim SAR/tim penyelamat/tim kemanusiaan/relawan/tenaga medis/tim DVI/tim INASAR/kapal rumah sakit/rumah sakit lapangan/tagana] {untuk/membantu @donee}; meN-airdrop/meN-drop bantuan; meN-terjunkan/meN-jatuhkan/meN-drop [bantuan/bantuan udara/paket bantuan/logistik] {lewat/melalui/dari udara}; meN-terjunkan/meN-lepas/meN-berangkatkan [bantuan/bantuan kemanusiaan/misi kemanusiaan/pesawat bantuan/kapal bantuan/kapal kemanusiaan]
    noun.pass   pengiriman tim SAR; pengiriman tim medis; pengiriman relawan; airdrop
    source      subj; oleh; dari
    target      ke; untuk; kepada; bagi
    need        source
    only        source: GOV LEG MIL COP country organization REL CVL PTY
    not         source: BUS
    not words   @sport @showbiz @accident
    + TNI AU menerjunkan bantuan lewat udara ke Gaza. => IDN > *
    + Indonesia mengirim tim INASAR ke Turki. => IDN > TUR
    + Jepang memberangkatkan kapal rumah sakit ke Gaza. => JPN > *
    - Klub itu mengirim tim medis untuk merawat cedera pemainnya.

# Uang dan pinjaman

sense fund-state = 071
    verb        meN-guyur/meN-pinjami/meN-talangi; meN-guyur/meN-suntik {dengan pinjaman/dana/bantuan/hibah}; meN-kucurkan/meN-gelontorkan/meN-cairkan/meN-setujui/meN-salurkan/meN-beri/meN-berikan/meN-teken/meN-transfer/meN-hibahkan [pinjaman/dana pinjaman/pinjaman lunak/hibah/dana hibah/dana talangan/bailout/tranche/euro/miliar euro/dolar/miliar dolar/juta dolar/juta euro/miliar dolar AS/juta dolar AS/bantuan keuangan/dukungan anggaran/bantuan iklim/dana iklim/dana JETP/subsidi] {untuk/bagi/kepada/ke @borrower}
    noun        kucuran pinjaman; kucuran dana; kucuran hibah; guyuran pinjaman
    source      subj; oleh; dari
    target      obj; untuk; bagi; kepada; ke; iobj
    need        source target
    only        source: GOV LEG country organization
    only        target: country GOV organization
    not         source: BUS
    not words   @sport @showbiz @market; hujan; kredit; suntik vaksin; vitamin
    + Uni Eropa mencairkan 1,5 miliar euro untuk Ukraina. => eu > UKR | code=071
    + Bank Dunia mengucurkan pinjaman bagi Indonesia. => * > IDN
    + Arab Saudi menyuntik Pakistan dengan dana segar. => SAU > PAK
    - Investor menyuntik startup itu dengan dana segar.

sense transfer-to-regions = 070
    verb        meN-salurkan/meN-kucurkan/meN-gelontorkan/meN-cairkan/meN-beri/meN-berikan/meN-tambah/meN-alokasikan/meN-serahkan/meN-hibahkan [dana desa/dana otsus/dana otonomi khusus/dana bagi hasil/DAU/DAK/insentif fiskal/dana hibah/hibah daerah/dana kelurahan/bantuan keuangan/bankeu/bantuan operasional/banpol/dana banpol/bantuan parpol/kendaraan dinas/aset/tanah hibah/lahan hibah/gedung/mobil operasional]
    noun        penyaluran dana desa; pencairan dana desa; hibah lahan
    source      subj; oleh; dari
    target      kepada; untuk; bagi; ke; iobj
    need        source target
    only        source: GOV LEG country organization
    only        target: country GOV organization PTY COP MIL JUD REL
    not         source: BUS
    not words   @sport @showbiz @market
    + Kementerian Keuangan menyalurkan dana otsus kepada Gubernur Papua. => IDN > *
    + Pemkot Semarang menghibahkan mobil operasional kepada Polrestabes. => * > *
    + KPK menyerahkan aset rampasan kepada Kejagung. => IDN > IDN
    - Dealer itu menyerahkan mobil operasional kepada pemenang undian.

# Senjata dan perlindungan

sense arm-supply = 072
    verb        meN-pasok/meN-suplai/meN-kirim/meN-kirimkan/meN-hibahkan/meN-serahkan/meN-donasikan/meN-beri/meN-berikan/meN-pinjamkan [kendaraan taktis/rantis/kapal patroli/pesawat latih/drone pengintai/radar/radar pertahanan/rudal pencegat/senapan/rompi antipeluru/helm antipeluru/amunisi kaliber/peluru artileri/kendaraan tempur infanteri/panser/sistem antidrone/sistem rudal/jet Rafale/jet tempur bekas/kapal patroli bekas/helikopter serbaguna/alat pendeteksi ranjau/kapal selam bekas/kapal penjaga pantai]
    noun        hibah kapal patroli; hibah rantis; pasokan rudal
    source      subj; oleh; dari
    target      kepada; untuk; bagi; ke; iobj; obj
    need        source target
    only        source: GOV MIL country organization COP
    only        target: country GOV MIL COP REB organization
    not         source: BUS
    not words   @sport @showbiz @market
    + Jepang menghibahkan kapal patroli kepada Bakamla. => JPN > IDN | code=072
    + Prancis memasok rudal pencegat ke Ukraina. => FRA > UKR
    + Rantis diserahkan Turki kepada Kepolisian Somalia. => TUR > SOM
    - Mainan drone pengintai dikirim toko itu kepada pelanggan.

sense guard-victims = 070
    verb        meN-lindungi/meN-dampingi/meN-kawal/meN-bela/meN-advokasi [korban/saksi/keluarga korban/pelapor/whistleblower/saksi kunci/pekerja migran/WNI/PMI/aktivis/jurnalis/justice collaborator/saksi pelaku/petani/masyarakat adat/warga Rempang/warga Wadas]; meN-beri/meN-berikan/meN-sediakan/meN-tawarkan [pendampingan hukum/bantuan hukum/perlindungan saksi/pendampingan/rumah aman/safe house/perlindungan darurat/pendampingan psikologis/trauma healing/konseling/layanan psikososial]
    noun        pendampingan hukum; bantuan hukum
    source      subj; oleh; dari
    target      obj; kepada; bagi; untuk; iobj
    need        source target
    only        source: GOV COP country organization CVL REL JUD
    only        target: group person country GOV CVL JRN LAB EDU AGR OPP
    not         source: BUS
    not words   @sport @showbiz @market
    + Kemlu memberikan pendampingan hukum kepada WNI di Arab Saudi. => IDN > *
    + YLBHI membela warga Rempang di pengadilan. => * > *
    + KontraS mendampingi keluarga korban Kanjuruhan. => * > *
    - Psikolog memberi konseling kepada pasangan itu.

sense rice-distribution = 073
    verb        meN-gelar/meN-adakan/meN-lakukan/meN-buka [pasar murah/operasi pasar/pasar murah sembako/bakti sosial/baksos/pengobatan gratis/pelayanan kesehatan gratis/dapur umum/posko kesehatan/posko bantuan/trauma healing/khitanan massal/operasi katarak gratis/gerakan pangan murah/operasi pasar beras/posko pengungsian/misi kemanusiaan]
    noun        pasar murah; bakti sosial; operasi pasar
    source      subj; oleh
    target      untuk; bagi; kepada
    need        source
    only        source: GOV LEG MIL COP country organization PTY REL
    not         source: BUS
    not words   @sport @showbiz @market
    + Polres Garut menggelar bakti sosial bagi korban gempa. => IDN > *
    + Pemprov Jawa Tengah mengadakan pasar murah di Brebes. => IDN > -
    + Dapur umum dibuka TNI untuk pengungsi Semeru. => IDN > *
    - Komunitas motor menggelar bakti sosial di panti jompo.

sense pledge-sum-to-country = 071
    verb        meN-sumbang/meN-sumbangkan/meN-donasikan/meN-hibahkan/meN-kucurkan/meN-gelontorkan/meN-pinjamkan/meN-transfer [@money]
    source      subj; oleh; dari
    target      untuk; kepada; bagi; ke
    need        source target
    only        source: country organization GOV
    only        target: country organization GOV
    not         source: BUS
    not words   @sport @showbiz @business @market; investasi; saham; proyek; pabrik
    + Norwegia menyumbang Rp 1 triliun untuk Indonesia. => NOR > IDN | code=071
    + Qatar menggelontorkan dana kepada Otoritas Palestina. => QAT > PSE
    + Dana miliaran dolar dikucurkan China ke Sri Lanka. => CHN > LKA
    - Investor menggelontorkan dana ke perusahaan rintisan itu.

sense do-relief = 073
    verb        meN-lakukan/meN-laksanakan/meN-gelar/meN-lancarkan/meN-jalankan/meN-lanjutkan/meN-mulai/meN-gencarkan/meN-tempuh/meN-eksekusi/meN-perintahkan/meN-rampungkan [pengiriman bantuan/penyaluran bantuan/penyaluran bansos/distribusi bantuan/evakuasi warga/evakuasi WNI/evakuasi warga sipil/evakuasi korban/pemulangan WNI/pengiriman tim medis/pengiriman tim SAR/pengiriman obat-obatan/pengiriman beras/airdrop/penerjunan bantuan/penggalangan dana/vaksinasi polio/trauma healing/pemulihan]
    source      subj; oleh
    target      terhadap; kepada; milik; obj; ke; dengan; atas
    need        source
    only        source: GOV COP MIL country organization REL CVL
    only        target: country group GOV CVL REF organization AGR
    not         source: BUS
    not words   @sport @showbiz @business @market; kurir; belanja
    + Indonesia melakukan pengiriman bantuan ke Myanmar. => IDN > MMR
    + Penyaluran bantuan dilakukan Kemlu di Port Sudan. => IDN > *
    + Yordania melakukan penerjunan bantuan ke Gaza. => JOR > *
    - Perusahaan kurir melakukan distribusi paket belanja.

sense take-in = 075
    verb        meN-tampung/meN-terima/meN-rawat/meN-evakuasi/meN-terbangkan [anak Gaza/anak-anak Gaza/anak Palestina/anak-anak Palestina/pasien Gaza/warga Gaza/pengungsi Gaza/pengungsi Ukraina/pengungsi Sudan/pengungsi Rohingya/pengungsi Afganistan/pengungsi Suriah/pengungsi Venezuela/pencari suaka/manusia perahu]
    source      subj; oleh
    target      dari; obj; asal
    need        source
    only        source: country GOV organization group CVL REL
    not         source: BUS
    not words   @sport @showbiz
    + Swiss menampung 200 anak Gaza. => CHE > *
    + Warga Aceh menerima manusia perahu di Pidie. => IDN > *
    + Pengungsi Venezuela ditampung Kolombia di Cucuta. => COL > *
    - Panti asuhan itu menerima anak kucing dari warga.
