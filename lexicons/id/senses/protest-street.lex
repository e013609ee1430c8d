@about    Aksi jalanan, mogok, pemblokiran, kerusuhan dan protes simbolik dalam ragam berita daerah.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set street-action
    words aksi; aksi damai; aksi massa; aksi demo; aksi unjuk rasa; aksi protes; aksi jalan kaki; aksi long march; aksi teatrikal; aksi simbolik; aksi solidaritas; aksi bela Palestina; aksi Indonesia Gelap; aksi peringatan darurat; aksi tolak; aksi penolakan; aksi Kamisan; aksi offbid; aksi mogok; aksi dorong motor; aksi tutup mulut; aksi bungkam; aksi diam; aksi topeng; aksi bakar lilin; aksi seribu lilin; aksi 1.000 lilin; aksi pasang spanduk; aksi cor kaki; aksi jemur diri; aksi tabur bunga; aksi kubur diri; aksi mandi lumpur; aksi tanam pisang; aksi lempar telur; mimbar bebas; mimbar rakyat; panggung rakyat; parade; apel akbar; istigasah akbar; konvoi; rapat akbar; doa bersama; demo; demo besar; demo besar-besaran; unjuk rasa; demonstrasi; protes; protes keras; pawai; longmarch; long march; geruduk; penggalangan tanda tangan
set protest-site
    words kantor DPRD; Gedung DPR; gedung DPRD; kantor bupati; kantor gubernur; kantor wali kota; kantor KPU; kantor Bawaslu; Gedung KPK; gedung MK; Mahkamah Konstitusi; Istana; Istana Negara; Istana Merdeka; Patung Kuda; balai kota; Balai Kota; Monas; kedutaan; Kedubes AS; Kedubes Amerika Serikat; Kedubes Israel; Mabes Polri; mapolda; Mapolda; mapolres; polres; kejaksaan; kejati; pengadilan; rektorat; kampus; kantor desa; kantor kementerian; kantor PLN; kantor Gojek; kantor Grab; parlemen; gedung parlemen; istana presiden; kantor pusat; kantor pajak; kantor dinas; kantor partai; markas; kantor perwakilan; gerbang pabrik; kantor BP Batam; BP Batam; kantor imigrasi; DPR; DPRD; Kemendikbud; Kemenaker; Kementerian Ketenagakerjaan; kantor PBB; kantor UNHCR
set protest-road
    words jalan; jalan raya; jalan nasional; jalan provinsi; jalan poros; jalan tol; jalan desa; jalan tambang; jalan hauling; Jalan Trans Sulawesi; Jalan Trans Papua; akses jalan; akses tambang; akses masuk; akses pabrik; akses TPA; TPA; jembatan; pintu masuk; pintu gerbang; gerbang; gerbang tol; rel; rel kereta; pelabuhan; bandara; dermaga; jalur; jalur pantura; simpang; perempatan; truk tambang; truk batu bara; truk sampah; alat berat; kapal tongkang; tongkang; lalu lintas; alun-alun

family sport
    - Suporter menggelar konvoi juara keliling kota usai laga final.
    - Bobotoh menggelar aksi teatrikal di stadion saat laga melawan Persija.

family show-business
    - Penggemar BTS menggelar pawai menyambut konser idolanya.
    - Band itu menggelar konser amal di Monas.

family business
    - Toko ritel menggelar aksi diskon akhir tahun.
    - Investor melakukan aksi ambil untung di bursa saham.

family everyday
    - Warga menggelar aksi bersih-bersih pantai.
    - Palang Merah menggelar aksi donor darah di kampus.
    - Siswa menggelar pawai budaya dalam rangka HUT RI.

# Unjuk rasa

sense stage-action = 141
    verb        meN-gelar/meN-lakukan/meN-adakan/meN-lancarkan/meN-langsungkan/meN-ikuti/meN-lanjutkan/meN-helat/meN-hadiri [@street-action] {di depan @protest-site}; meN-gelar/meN-lakukan/meN-adakan/meN-langsungkan/meN-lanjutkan [@street-action] {di @protest-site}; ber-aksi/ber-kumpul/ber-orasi/meN-nginap/meN-inap/ber-tahan/ber-jalan/ber-unjuk/ber-demo/ber-seru/ber-teriak/ber-kerumun {di depan @protest-site}; ber-aksi; meN-gelar/meN-lakukan/meN-adakan/meN-langsungkan/meN-lancarkan menolak [@street-action]; meN-gelar/meN-lakukan/meN-adakan/meN-langsungkan/meN-lancarkan menuntut [@street-action]; meN-gelar/meN-lakukan/meN-adakan/meN-lancarkan memprotes [@street-action]; meN-gelar/meN-lakukan/meN-adakan/meN-lancarkan mendesak [@street-action]; meN-gelar/meN-lakukan aksi [menolak/menuntut/tolak/tuntut]
    source      subj; oleh
    target      terhadap; kepada; di depan
    only        target: country organization GOV LEG COP JUD MIL BUS PTY EDU
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC country organization
    not         source: COP MIL BUS GOV
    not         words @sport @showbiz @business @market; karnaval; donor darah; bersih-bersih; HUT RI; memasak; budaya; sosial; tanam pohon; ambil untung; diskon; penghijauan; bagi takjil; jual; beli; festival
    + Aliansi BEM SI menggelar aksi Indonesia Gelap di Patung Kuda. => * > - | code=141
    + Buruh menggelar mimbar bebas di depan Gedung DPRD Jawa Barat. => IDN > *
    + Guru honorer beraksi di depan Istana Merdeka. => "Guru honorer" > *
    + Warga Dago menggelar aksi menolak penggusuran. => IDN > *
    + Aksi damai digelar umat Islam di depan Kedubes AS. => * > *
    - Pramuka menggelar aksi tanam pohon di depan Balai Kota.

sense street-verb = 141
    verb        meN-geruduk/meN-datangi/meN-satroni/meN-sambangi/meN-kepung/meN-serbu/meN-padati/meN-banjiri/meN-penuhi/meN-luruk/meN-duduki/meN-kerumuni [@protest-site]; meN-luruk; geruduk; demo tolak; demo tuntut; demo protes; demo desak; demo menolak; demo menuntut; ber-longmarch; long march menuju; longmarch menuju; meN-padati/meN-penuhi/meN-banjiri jalanan; tumpah ruah; ber-aksi tolak; ber-aksi menolak; ber-aksi menuntut; ber-aksi protes; turun gunung memprotes; turun ke jalan-jalan; kepung [@protest-site]; meN-nyemut; unjuk rasa tolak; unjuk rasa menolak; unjuk rasa menuntut; ber-jalan kaki menuntut; meN-longmarch
    source      subj; oleh
    target      obj; menuju
    need        source
    only        target: country organization GOV LEG COP JUD MIL BUS PTY EDU
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC country
    not         source: COP MIL BUS GOV
    not         words @sport @showbiz @business @market; karnaval; wisatawan; pemudik; pengunjung; bazar; vaksinasi; donor darah; silaturahmi; halalbihalal; piknik; studi banding; salat Id; jemaah haji; natal
    ~ Ratusan kepala desa geruduk DPR tuntut perpanjangan masa jabatan. => * > * | type=PROTEST
    + Ribuan warga Israel memadati jalanan Tel Aviv mendesak Netanyahu mundur. => ISR > * | type=PROTEST
    + Massa mendatangi kantor bupati menolak tambang emas. => * > *
    ~ Mahasiswa demo tolak revisi UU TNI di Semarang. => IDN > *
    + Kantor Gubernur Kaltara diluruk petani Bulungan. => * > *
    - Wisatawan memadati alun-alun Yogyakarta.

sense demo-turns-violent = 145
    verb        ricuh/rusuh/memanas/chaos/bentrok <demo/unjuk rasa/demonstrasi/aksi/aksi unjuk rasa/aksi massa/protes/aksi protes/aksi buruh/aksi mahasiswa>; ber-ujung/ber-akhir ricuh <demo/unjuk rasa/demonstrasi/aksi/protes/aksi unjuk rasa/aksi mahasiswa>; ber-ujung/ber-akhir rusuh <demo/unjuk rasa/demonstrasi/aksi/protes/aksi unjuk rasa>; ber-ujung/ber-akhir bentrok <demo/unjuk rasa/demonstrasi/aksi/protes/aksi unjuk rasa>; meN-warnai [kericuhan/bentrokan/bakar ban/pembakaran ban/aksi saling dorong/lempar batu/pelemparan] <demo/unjuk rasa/demonstrasi/aksi/protes>
    source      subj; oleh
    target      dengan
    need        none
    not         words @sport @showbiz @business; konser; laga
    + Unjuk rasa mahasiswa di DPRD Sulsel berujung ricuh. => IDN > * | type=PROTEST
    + Demonstrasi buruh di Nairobi berakhir bentrok dengan polisi. => * > *
    + Aksi mahasiswa di Kendari berujung rusuh. => * > *
    ~ Aksi petani di Blora ricuh. => * > *
    - Konser dangdut di Pati berujung ricuh.

sense anti-law-demo = 1412
    verb        ber-unjuk rasa tolak; ber-demo tolak; ber-demo protes; demo tolak [RUU/revisi/UU/kenaikan/Tapera/PPN/proyek/tambang/pajak/relokasi/penggusuran/Omnibus Law/efisiensi anggaran]; ber-demo/ber-unjuk/ber-demonstrasi/ber-aksi/turun menolak [RUU/revisi/revisi UU/kenaikan/Tapera/PPN/proyek/tambang/pajak/relokasi/penggusuran/UU/efisiensi/pembangunan/geothermal/proyek geothermal/PSN/pemindahan/penambahan kuota/iuran/kenaikan PBB/kenaikan UKT/kenaikan BBM/kenaikan pajak]
    noun        demo tolak RUU; aksi tolak Tapera; demo tolak tambang; demo tolak revisi; aksi kawal putusan; aksi tolak tambang; aksi tolak kenaikan
    source      subj; oleh
    target      terhadap; kepada; di depan; obj
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC country organization
    not         source: COP MIL BUS
    not         words @sport @showbiz
    + Demo tolak tambang digelar warga Trenggalek. => IDN > *
    + Warga Poco Leok berunjuk rasa tolak proyek geothermal. => IDN > *
    + Dokter residen Korea Selatan berdemonstrasi menolak penambahan kuota mahasiswa. => KOR > *
    - Koki itu demo memasak menu baru di mal.

# Mogok

sense work-stoppage = 143
    verb        mogok narik; mogok jualan; mogok ngajar; mogok produksi; mogok sidang; mogok bertugas; mogok layanan; mogok praktik; mogok kerja tolak; mogok massal menolak; mogok massal menuntut; meN-hentikan/meN-setop/meN-tutup/meN-liburkan [pelayanan/layanan/praktik/operasi angkot/aktivitas belajar mengajar/toko/lapak] {sebagai protes}; off bid; offbid; meN-offbid; meN-matikan [aplikasi] {sebagai protes}; cuti bersama massal; meN-gelar/meN-lakukan/meN-adakan [off bid/offbid/aksi off bid/aksi offbid/cuti massal/cuti bersama massal/mogok narik/mogok produksi/mogok jualan/aksi cuti massal/slow down/mogok sidang]
    noun        mogok sidang; cuti massal hakim; mogok narik; mogok angkot; mogok buruh; mogok nelayan; mogok guru; mogok sopir; mogok dokter; mogok bandara
    source      subj; oleh
    target      terhadap; kepada
    need        source
    only        source: group OPP CVL EDU LAB REL AGR MED JUD SOC country JRN organization
    not         source: COP MIL
    not         words @sport @showbiz; mesin; mobil mogok; kereta mogok; motor mogok; di tengah jalan; lebaran; mudik
    ~ Sopir angkot di Bogor mogok narik menolak Biskita. => "Sopir angkot" > * | mode=boycott
    + Hakim se-Indonesia menggelar cuti bersama massal menuntut kenaikan gaji. => IDN > *
    + Sopir taksi menggelar offbid memprotes potongan aplikasi. => * > *
    - KRL mogok di Manggarai akibat gangguan listrik.

# Pemblokiran

sense obstruct-road = 144
    verb        meN-blokir/meN-blokade/meN-blokade/meN-tutup/meN-palang/meN-pagari/meN-portal/meN-duduki/meN-cor/meN-tanami/meN-hadang/meN-cegat/meN-lumpuhkan/meN-adang/meN-halau/meN-sumbat/meN-setop/meN-barikade [@protest-road]; meN-pasang/meN-dirikan/meN-bentangkan [palang kayu/palang adat/portal/barikade/blokade/tenda perlawanan/tenda perjuangan/pagar bambu/sasi adat/tenda penolakan/batang pohon]; blokir jalan; tutup jalan; palang jalan; palang kantor; blokade jalan; blokir akses
    noun        blokade jalan; pemalangan jalan; pemalangan; pemblokiran jalan; blokade tambang; penghadangan truk
    source      subj; oleh
    target      menuju; milik; ke
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY SOC country
    not         source: COP MIL BUS GOV
    not         words @sport @showbiz @weather @accident; hajatan; karnaval; perbaikan; pengecoran; pohon tumbang; kemacetan; banjir; begal; perampok
    + Warga adat Sorong memalang kantor distrik. => * > * | type=PROTEST
    + Warga memblokade jalan hauling batu bara di Paser. => * > * | type=PROTEST
    + Petani Prancis memblokir jalan tol menuju Paris dengan traktor. => FRA > *
    + Truk sampah dihadang warga Bantar Gebang. => "warga Bantar Gebang" > *
    - Warga menutup jalan untuk hajatan pernikahan.

sense seal-office = 144
    verb        meN-segel/meN-gembok/meN-palang/meN-kuasai/meN-duduki/meN-kepung/meN-las/meN-rantai/meN-kunci/meN-sandera [kantor desa/balai desa/kantor bupati/kantor distrik/kantor dinas/kantor DPRD/kantor lurah/kantor kepala desa/kantor KPU/kantor gubernur/rektorat/gedung rektorat/kampus/kantor PLN/balai kota/kantor wali kota/sekolah/puskesmas/kantor partai/kantor DPC/kantor DPD/kantor DPP/kantor tambang/pabrik/gerbang kampus/kantor camat]; segel kantor; duduki kantor; palang kantor
    noun.pass   penyegelan kantor desa; pemalangan kantor; pendudukan kantor; pendudukan rektorat
    source      subj; oleh
    target      obj; milik
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY SOC country
    not         source: COP MIL BUS GOV JUD
    not         words @sport @showbiz; kepala sekolah; jam belajar; jam pelajaran
    + Warga Pulau Pari menyegel kantor desa memprotes reklamasi. => IDN > * | type=PROTEST
    + Aktivis mahasiswa Serbia menduduki rektorat. => SRB > *
    + Balai desa di Jember digembok warga karena kades diduga korupsi. => * > *
    - Kepala sekolah menggembok gerbang sekolah usai jam belajar.

# Protes simbolik

sense symbolic-protest = 140
    verb        meN-buang/meN-tumpahkan/meN-bagikan/meN-sebar/meN-bawa [susu/tomat/cabai/hasil panen/panci/keranda/tikus/kotoran sapi/kotoran/pocong/boneka pocong/bangkai ikan/sampah/nasi bungkus] {sebagai protes/bentuk}; meN-tanam/meN-tanami [pohon pisang/pisang/jalan rusak]; mandi lumpur; mancing ikan di jalan; cor kaki; meN-cor/meN-semen [kaki/kakinya]; meN-pasang/meN-bentangkan/meN-kibarkan/meN-bawa [spanduk penolakan/spanduk protes/spanduk tolak/poster protes/bendera setengah tiang/spanduk raksasa/spanduk bernada protes/keranda mayat/poster penolakan/spanduk kritik/spanduk dukungan Palestina/bendera Palestina/bendera One Piece/bendera putih]; meN-gelar/meN-lakukan [aksi teatrikal/aksi diam/aksi tutup mulut/salat gaib/ruwatan/tapa bisu/aksi mogok bicara]; meN-tandatangani/meN-teken/meN-galang/meN-gulirkan/meN-layangkan [petisi/petisi penolakan/petisi daring/surat terbuka/maklumat]; meN-nyanyikan/meN-putar [lagu perlawanan/Darah Juang/lagu protes]
    source      subj; oleh
    target      kepada; terhadap; menolak
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY SOC JRN country MED organization LEG
    not         source: COP MIL BUS GOV
    not         words @sport @showbiz @business; HUT RI; upacara; wisuda; pencurian
    + Petani Malang membuang tomat sebagai protes harga anjlok. => * > * | type=PROTEST
    + Warga Blora menanam pohon pisang di jalan rusak. => * > *
    + Ratusan guru besar meneken petisi menolak revisi UU MK. => "guru besar" > *
    + Spanduk penolakan dibentangkan aktivis Greenpeace di Raja Ampat. => * > *
    - Suporter membentangkan spanduk raksasa di tribun stadion.

sense leave-session = 140
    verb        walkout; meN-tinggalkan/tinggal [sidang/sidang paripurna/rapat paripurna/rapat/ruang sidang/ruang rapat/ruang paripurna/arena sidang/forum/pleno/rapat pleno/arena kongres/debat]; meN-inggalkan [rapat paripurna]; keluar/hengkang {dari ruang/rapat/sidang/forum/arena}; angkat kaki {dari ruang/rapat/sidang/forum}
    noun        aksi walk out; walk out
    source      subj; oleh
    target      terhadap; saat
    need        source
    only        source: LEG PTY OPP group CVL LAB country GOV EDU JRN organization
    not         source: COP MIL BUS
    not         words @sport @showbiz @business; kampus; kediaman
    + Fraksi PDIP meninggalkan rapat paripurna DPRD Jember. => IDN > * | type=PROTEST
    ~ Delegasi Indonesia walk out saat Netanyahu berpidato di Sidang Umum PBB. => IDN > *
    + Ruang sidang ditinggalkan anggota oposisi Georgia. => GEO > *
    - Pelatih meninggalkan ruang rapat klub usai dipecat.

# Rusuh

sense street-clash = 145
    verb        ber-bentrok/bentrok/ber-bentrokan/ter-libat/ricuh/ber-hadapan/adu {dengan aparat/polisi/TNI/Satpol/petugas/Brimob/tentara/massa}; bentrok dengan aparat; saling lempar batu; saling serang; ter-libat bentrok; ter-libat bentrokan; ter-libat kericuhan; ter-libat adu dorong; ter-libat saling dorong; adu dorong; saling dorong; pecah <bentrokan/bentrok/kericuhan/kerusuhan>; warnai/meN-warnai [demo/unjuk rasa/demonstrasi/aksi/protes] <bentrokan/kericuhan/bentrok/kerusuhan>
    source      subj; antara; oleh
    target      dengan; antara; melawan
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY SOC country UAF
    not         source: BUS COP MIL
    not         words @sport @showbiz @household-crime @private-crime; jadwal; tawuran; suporter; geng; kepentingan; antarsuku; etnis; suku; antarwarga; antarkampung; perguruan silat; pesilat; silat
    + Warga Rempang bentrok dengan aparat gabungan. => IDN > * | type=PROTEST
    + Mahasiswa terlibat saling dorong dengan polisi di depan DPRD Kalsel. => * > *
    + Kericuhan pecah antara petani dan Satpol PP di Deli Serdang. => * > *
    - Jadwal konser itu bentrok dengan laga timnas.
    - Dua geng motor bentrok di Sukabumi.

sense burn-loot = 145
    verb        meN-bakar/meN-bakari/meN-rusak/meN-jarah/meN-amuk/meN-obrak-abrik/meN-hancurkan/meN-porak-porandakan/meN-lempari/meN-serbu/meN-timpuki/meN-gulingkan [gedung DPRD/kantor DPRD/kantor polisi/pos polisi/pos polantas/polsek/kantor polsek/mobil polisi/mobil dinas/mobil patroli/kantor KPU/kantor bupati/kantor gubernur/halte TransJakarta/gerbang tol/kantor Satpol PP/gerbang DPR/pagar DPR/rumah anggota DPR/rumah menteri/kantor distrik/asrama Brimob/mapolres/mako Brimob/rumah kepala desa/kotak suara/water barrier/CCTV/videotron/ekskavator/kamp perusahaan/basecamp/kantor perusahaan/smelter]; meN-amuk {di kantor/depan/gedung}
    noun.pass   pembakaran gedung DPRD; pembakaran polsek; perusakan kantor KPU; penjarahan rumah; pembakaran kantor distrik; perusakan polsek; pembakaran kantor
    source      subj; oleh
    target      obj; milik
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY SOC
    not         source: BUS COP MIL
    not         words @sport @showbiz @animal @household-crime; gajah; ODGJ; orang gila; tetangga
    + Massa membakar gedung DPRD Makassar. => "Massa" > * | type=PROTEST
    + Polsek Tambelangan dirusak warga. => "warga" > *
    + Pendukung calon bupati mengamuk di kantor KPU Puncak Jaya. => * > *
    - Suporter merusak gerbang stadion usai laga.

sense do-obstruction = 144
    verb        meN-lakukan/meN-laksanakan/meN-gelar/meN-lancarkan/meN-jalankan/meN-lanjutkan/meN-mulai/meN-gencarkan/meN-tempuh/meN-eksekusi/meN-perintahkan/meN-rampungkan [pemblokiran jalan/pemblokadean/pemalangan/pemalangan kantor/penyegelan kantor/penyegelan kantor desa/penutupan jalan/penutupan akses/penghadangan/penghadangan truk/pendudukan lahan/pendudukan kantor/blokade/blokade jalan/aksi blokade/pemortalan/sweeping]
    source      subj; oleh
    target      terhadap; kepada; milik; obj; ke; dengan; atas
    need        source
    only        source: LAB EDU OPP CVL AGR REL group SOC
    only        target: GOV LEG COP MIL BUS organization country
    not         source: BUS
    not words   @sport @showbiz @business @market; karnaval; perbaikan
    + Warga Enrekang melakukan pemblokiran jalan menolak tambang emas. => IDN > *
    + Pemalangan kantor dilakukan warga adat di Nabire. => * > *
    + Aktivis mahasiswa melakukan pendudukan kantor gubernur. => * > *
    - Dinas Perhubungan melakukan penutupan jalan untuk karnaval.

sense plain-aksi = 141
    verb        meN-gelar/meN-lakukan/meN-adakan/meN-lanjutkan/meN-ikuti/meN-mulai [aksi/aksinya/aksi lanjutan/aksi serentak/aksi nasional/aksi besar-besaran/aksi ke jalan]
    source      subj; oleh
    target      terhadap; kepada; di depan
    need        source
    only        source: LAB OPP EDU AGR JRN MED
    only        target: country organization GOV LEG COP JUD MIL BUS PTY EDU
    not         source: COP MIL BUS GOV
    not words   @sport @showbiz @business @market @household-crime; sosial; donor; bersih; tanam; bagi; peduli; galang; pencurian; penipuan; kejahatan; nekat; heroik; nyata; penanaman; berbagi; pungut
    + Serikat buruh menggelar aksi di Gedung Sate. => IDN > - | code=141
    + Mahasiswa melanjutkan aksi di depan DPRD Kota Malang. => IDN > *
    + Aksi serentak dilakukan guru honorer di Jawa Barat. => IDN > *
    - Mahasiswa menggelar aksi donor darah di kampus.
