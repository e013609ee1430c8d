@about    Kelas nomina bahasa Indonesia yang dipakai oleh makna peristiwa material: kerja sama, bantuan, mundur, protes, sanksi, mobilisasi, paksaan, serangan.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Kerja sama

set joint-drill
    words latihan bersama; latihan gabungan; latihan militer bersama; latihan militer gabungan; latihan perang bersama; latihan perang gabungan; latihan tempur bersama; latihan laut bersama; latihan angkatan laut bersama; latihan angkatan laut gabungan; latihan maritim bersama; latihan udara bersama; latihan udara gabungan; latma; latgabma; latihan multilateral; latihan trilateral; latihan bilateral; Super Garuda Shield; Garuda Shield; Balikatan; Cobra Gold; Keris Woomera; latihan Komodo; latihan kontraterorisme bersama; latihan penyelamatan bersama; latihan anti-kapal selam; latihan bareng; latihan gabungan bersama
set joint-patrol
    words patroli bersama; patroli gabungan; patroli terkoordinasi; patroli laut bersama; patroli maritim bersama; patroli udara bersama; patroli trilateral; patroli perbatasan bersama; patkor; patkor malindo; pelayaran bersama
set joint-operation
    words operasi bersama; operasi gabungan; operasi antiteror bersama; operasi militer gabungan; misi gabungan; misi bersama; satuan tugas bersama; satuan tugas gabungan; pusat komando bersama; gugus tugas bersama
set joint-work
    words proyek bersama; riset bersama; penelitian bersama; program bersama; proyek percontohan; misi antariksa bersama; kajian bersama; survei bersama; produksi bersama; pembangunan bersama; pengembangan bersama; eksplorasi bersama; komite bersama; komisi bersama; konsorsium
set commodity
    words minyak; minyak mentah; minyak sawit; CPO; gas; gas alam; LNG; gas alam cair; batu bara; batubara; gandum; beras; jagung; kedelai; gula; daging; daging sapi; sapi; pupuk; bijih nikel; nikel; tembaga; bauksit; timah; uranium; listrik; mobil listrik; baja; aluminium; kapas; kopi; kakao; karet; buah; durian; ikan; udang; vaksin; pesawat; lokomotif; kereta; gerbong; cip; semikonduktor; logam tanah jarang; litium; hasil pertanian; produk pertanian; bahan bakar; solar; avtur; garam
set trade-word
    words perdagangan; perdagangan bilateral; perdagangan barter; perdagangan lintas batas; transaksi mata uang lokal; impor; ekspor; kegiatan ekspor; transaksi dagang; barter; imbal dagang; pertukaran mata uang; currency swap
set infrastructure
    words pelabuhan; bandara; jalur kereta; jalur kereta api; kereta cepat; jembatan; jalan tol; bendungan; pembangkit listrik; pembangkit; PLTN; pembangkit nuklir; reaktor nuklir; pabrik; kilang; pipa gas; jaringan pipa; kawasan industri; terminal; kabel bawah laut; jaringan listrik; smelter; pabrik baterai; pusat data; satelit
set transport-route
    words penerbangan langsung; rute penerbangan; rute langsung; jalur penerbangan; rute pelayaran; jalur pelayaran; jalur feri; layanan kereta; jalur bus; rute kereta; layanan feri
set suspect
    words buron; buronan; tersangka; terdakwa; terpidana; pelaku; gembong narkoba; bandar narkoba; bandar judi; koruptor; pelarian; tersangka terorisme; tersangka korupsi; mafia; penjahat siber
set evidence
    words bukti; barang bukti; alat bukti; data; dokumen; data penumpang; data kejahatan; informasi; data intelijen; temuan; rekaman; laporan intelijen; citra satelit; data satelit
set intel
    words intelijen; informasi intelijen; data intelijen; laporan intelijen; informasi rahasia; citra satelit; data radar; data peringatan dini; informasi penargetan; data penargetan; data rudal; data peluncuran rudal; informasi keamanan; informasi ancaman teror
set base
    words pangkalan; pangkalan militer; pangkalan udara; pangkalan laut; pangkalan angkatan laut; pangkalan angkatan udara; lapangan udara; wilayah udara; pelabuhan militer; fasilitas militer

# Bantuan

set foreign-loan
    words pinjaman; pinjaman lunak; pinjaman darurat; utang; kredit; kredit lunak; dana talangan; bailout; hibah dana; dana hibah; suntikan dana; dana darurat; paket pinjaman; fasilitas pinjaman; tranche pinjaman; pinjaman IMF; pinjaman tanpa bunga; bantuan likuiditas; pendanaan iklim; dana rekonstruksi; dana pembangunan; dana kompensasi
set debt
    words utang; utang luar negeri; utang bilateral; beban utang; pinjaman; bunga utang; tunggakan utang
set weapon
    words @arms; granat; peluncur granat; peluncur roket; pesawat nirawak; pesawat tanpa awak; pesawat militer; kapal patroli; kapal selam; helikopter; tank Leopard; tank Abrams; rudal jelajah; rudal pertahanan udara; rudal antitank; rudal antikapal; rudal hipersonik; pertahanan udara; HIMARS; ATACMS; F-16; Patriot; Javelin; Storm Shadow; Taurus; S-300; S-400; bom luncur; bom tandan; munisi tandan; peluru artileri; peluru meriam; senapan; senapan serbu; pistol; bahan peledak; radar; kendaraan taktis; kendaraan militer; panser; drone tempur; mesiu; perlengkapan militer; peralatan militer; peralatan tempur; rompi antipeluru; suku cadang pesawat; perahu cepat; sistem pertahanan rudal; sistem rudal; baterai rudal
set weapon-shipment
    words pasokan senjata; pasokan amunisi; kiriman senjata; pengiriman senjata; pengiriman amunisi; pengiriman tank; pengiriman jet tempur; pengiriman rudal; pengiriman drone; hibah senjata; hibah kapal patroli; hibah alutsista; hibah pesawat; penyerahan senjata; bantuan persenjataan; suplai senjata; suplai amunisi
set relief
    words bantuan kemanusiaan; bantuan pangan; bantuan medis; bantuan darurat; bantuan logistik; bantuan obat-obatan; bantuan air bersih; bantuan bencana; bantuan beras; bantuan tunai; bantuan sosial; bansos; bantuan langsung tunai; BLT; sembako; paket sembako; paket makanan; makanan siap saji; makanan; air bersih; air minum; tenda; tenda darurat; selimut; obat-obatan; obat; alat kesehatan; peralatan medis; vaksin; logistik; tepung; tepung terigu; beras; gandum; susu; pakaian; popok; generator; genset; kantong darah; truk bantuan; konvoi bantuan; pasokan medis; pasokan makanan; bahan makanan; bahan pokok; perlengkapan tidur; oksigen; tabung oksigen; ventilator; hunian sementara; huntara; payung udara; payung udara berisi logistik; bahan bantuan; kebutuhan pokok
set rescue-team
    words tim penyelamat; tim SAR; tim medis; tim dokter; tenaga medis; relawan; relawan medis; regu penyelamat; regu penolong; rumah sakit lapangan; rumah sakit terapung; kapal rumah sakit; pesawat bantuan; kapal bantuan; tim tanggap darurat; anjing pelacak; petugas pemadam; pemadam kebakaran; helikopter penyelamat; pesawat pemadam; Hercules; insinyur
set casualty
    words korban; korban luka; korban gempa; korban perang; korban serangan; korban banjir; korban longsor; korban tsunami; korban topan; anak-anak; anak Palestina; pasien; pasien kanker; tentara terluka; warga terluka; warga Palestina; penyintas; pengungsi; tunawisma; migran
set refugee
    words pengungsi; pencari suaka; imigran; migran; pengungsi Rohingya; pengungsi Suriah; pengungsi Ukraina; pengungsi Afganistan; pengungsi Palestina; eksil; warga sipil; pembangkang; pembelot
set troops
    words pasukan; tentara; prajurit; militer; pasukan tempur; pasukan darat; pasukan elite; pasukan khusus; pasukan terjun payung; pasukan tambahan; pasukan cadangan; personel; personel militer; personel TNI; batalion; batalyon; brigade; divisi; resimen; marinir; satgas; satuan tugas; unit tempur; tentara bayaran; penasihat militer; instruktur militer; kontingen; tank; kendaraan lapis baja; pasukan penerjun; pasukan infanteri; kavaleri; pasukan pendudukan; sistem pertahanan udara; pasukan penjaga perbatasan; bala tentara; garnisun; pasukan artileri; pasukan mekanis
set warship
    words kapal perang; kapal induk; gugus kapal induk; kelompok tempur kapal induk; kapal perusak; kapal selam; kapal selam nuklir; fregat; korvet; kapal patroli; kapal penjaga pantai; armada; armada laut; KRI; kapal amfibi; kapal serbu amfibi; kapal angkatan laut; kapal Coast Guard; kapal milisi; gugus tugas
set warplane
    words jet tempur; pesawat tempur; pesawat pengebom; pesawat pembom; bomber; bomber B-52; pengebom nuklir; pengebom strategis; pesawat militer; pesawat siluman; skuadron; skuadron tempur; pesawat pengintai; helikopter tempur; helikopter serang; F-16; F-35; Sukhoi; pesawat mata-mata; drone tempur; drone pengintai; pesawat nirawak
set peace-force
    words @peacekeepers; pasukan UNIFIL; UNIFIL; pasukan PBB; Kontingen Garuda; Pasukan Garuda; pasukan stabilisasi; satgas perdamaian; misi pengamat; polisi perdamaian; misi penjaga perdamaian; helm biru PBB

# Melepas dan mundur

set captive
    words tahanan; tahanan politik; tapol; tahanan Palestina; narapidana; napi; sandera; sandera Israel; sandera asing; tawanan; tawanan perang; prajurit; tentara; pilot; aktivis; wartawan; jurnalis; mahasiswa; demonstran; pengunjuk rasa; pemimpin oposisi; tokoh oposisi; nelayan; awak kapal; ABK; kru kapal; pekerja; warga; warga sipil; siswi; pelajar; misionaris; pendeta; pastor; turis; guru; tenaga kesehatan; dokter; perempuan; anak-anak; mantan presiden; pembangkang; diplomat; pekerja kemanusiaan; pekerja bantuan
set remains
    words jenazah; jasad; jasad tentara; jasad sandera; jenazah prajurit; jenazah sandera; sisa jasad; kerangka; abu jenazah; tulang belulang
set property
    words artefak; benda bersejarah; benda budaya; benda cagar budaya; barang jarahan; fosil; arca; patung; prasasti; manuskrip; naskah kuno; keris; mahkota; perhiasan; lukisan; aset; aset negara; tanah; lahan; tanah adat; kapal; kapal tanker; kapal ikan; pesawat; uang; dana; rumah; masjid; gereja; wilayah; pulau; harta; kekayaan; perunggu Benin; tengkorak; paspor; barang bukti; uang hasil korupsi
set frozen-asset
    words aset; aset beku; dana; dana beku; rekening; cadangan devisa; cadangan bank sentral; rekening bank; uang; harta; cadangan valas; kekayaan; simpanan
set penalty-trade
    words @sanction; sanksi dagang; sanksi minyak; sanksi perbankan; sanksi keuangan; sanksi terhadap minyak; sanksi terhadap bank; sanksi internasional; sanksi PBB; sanksi AS; sanksi sekunder; sanksi sepihak; sanksi individu; sanksi terarah; paket sanksi; rezim sanksi; embargo dagang; embargo ekonomi; larangan perdagangan; larangan ekspor gandum; larangan ekspor nikel; larangan ekspor cip; larangan impor minyak; pembatasan ekspor; pembatasan impor; kontrol ekspor; pengendalian ekspor; kuota impor; tarif balasan; tarif resiprokal; tarif baja; tarif dagang; bea masuk antidumping; bea antidumping; pajak ekspor; batas harga minyak; pembatasan harga minyak; moratorium ekspor; daftar hitam
set blacklist
    words daftar hitam; daftar teroris; daftar sanksi; daftar organisasi teroris; daftar negara sponsor terorisme; daftar negara pendukung terorisme; daftar organisasi terlarang; daftar entitas; daftar DTTOT; daftar pantauan; daftar ekstremis; daftar negara musuh; daftar buron; daftar hitam visa
set blockade-word
    words @blockade; blokade militer; blokade udara; blokade total; blokade ekonomi; pengepungan; pengepungan kota; kepungan; embargo laut; karantina laut; penutupan perlintasan; penutupan perbatasan
set aid-passage
    words bantuan; bantuan kemanusiaan; truk bantuan; konvoi bantuan; truk bahan bakar; bahan bakar; pasokan medis; obat-obatan; makanan; pasokan; kapal bantuan; distribusi bantuan; tim medis; dokter; evakuasi medis; vaksinasi; pekerja bantuan; badan bantuan
set crossing
    words perlintasan; penyeberangan; perlintasan Rafah; penyeberangan Rafah; perbatasan Rafah; Kerem Shalom; koridor; koridor kemanusiaan; jalur kemanusiaan; jalur bantuan; koridor gandum; dermaga; pelabuhan; bandara
set inspector
    words inspektur; tim inspeksi; inspektur nuklir; inspektur IAEA; pengawas nuklir; tim IAEA; pemantau; tim pemantau; pemantau pemilu; pengamat; pengamat internasional; penyelidik; penyelidik PBB; tim penyelidik; pelapor khusus; pelapor khusus PBB; tim pencari fakta; misi pencari fakta; delegasi PBB; Komisioner Tinggi HAM; Palang Merah; Komite Palang Merah
set truce
    words gencatan senjata; gencatan senjata sementara; gencatan senjata permanen; gencatan senjata kemanusiaan; gencatan senjata sepihak; jeda kemanusiaan; jeda pertempuran; jeda tempur; penghentian permusuhan; gencatan senjata Lebaran; gencatan senjata Natal; gencatan senjata Paskah; moratorium serangan; penghentian tembak-menembak; gencatan; jeda taktis
set fighting
    words serangan; serangan udara; serangan darat; serangan roket; serangan rudal; operasi militer; operasi tempur; operasi darat; operasi; pengeboman; gempuran; pertempuran; permusuhan; perang; tembakan; ofensif; agresi; invasi; bombardir; serangan drone; kontak senjata; perlawanan bersenjata; baku tembak; latihan militer; latihan perang
set surrendered-arms
    words senjata; senjata api; amunisi; persenjataan; senjata rakitan; senjata nuklir; hulu ledak; hulu ledak nuklir; ranjau; bahan peledak; senjata kimia; stok senjata kimia; gudang senjata; senapan; rudal; tank; granat; senpi rakitan
set army-unit
    words pasukan; tentara; prajurit; milisi; pemberontak; kombatan; mantan kombatan; kelompok bersenjata; pasukan cadangan; tentara cadangan; batalion; gerilyawan; militer; personel militer; penasihat militer
set war-zone
    words kota; desa; kampung; wilayah; garis depan; garis pertahanan; benteng; posisi; pos; pangkalan; markas; Avdiivka; Kherson; Khan Younis; Gaza; Gaza utara; Goma; Khartoum; Lebanon selatan; Kursk; Suriah; Afganistan; lokasi; medan perang; jalur Philadelphi; koridor Netzarim; perbatasan; zona penyangga
set office
    words jabatan; kursi; kursi perdana menteri; kursi presiden; jabatan presiden; jabatan perdana menteri; jabatan menteri; jabatannya; posisinya; kekuasaan; takhta; kabinet; pemerintahan; tampuk kekuasaan; tampuk pimpinan; jabatan ketua umum; kursi ketua; jabatan hakim; jabatan gubernur

# Protes

set rally
    words unjuk rasa; demonstrasi; demo; aksi protes; aksi massa; aksi unjuk rasa; aksi demonstrasi; aksi demo; aksi damai; aksi solidaritas; aksi turun ke jalan; aksi long march; aksi bela Palestina; aksi Kamisan; Kamisan; aksi duduk; aksi diam; aksi teatrikal; aksi bakar ban; aksi 1000 lilin; aksi seribu lilin; aksi tabur bunga; mimbar bebas; rapat akbar; apel akbar; tablig akbar; longmars; long march; pawai; pawai protes; protes; protes massal; protes damai; protes besar-besaran; orasi; parade; konvoi; konvoi protes; kemah protes; aksi tenda; aksi serentak; aksi simpatik; May Day; aksi buruh; aksi mahasiswa; demo buruh; demo mahasiswa; parlemen jalanan; doa bersama
set antigov-rally
    words demo antipemerintah; demonstrasi antipemerintah; unjuk rasa antipemerintah; protes antipemerintah; aksi antipemerintah; demo anti-pemerintah; demonstrasi anti-pemerintah; unjuk rasa anti-pemerintah; protes anti-pemerintah; protes antikudeta; demo antikudeta; demonstrasi antikudeta; unjuk rasa antikudeta; demo anti-Netanyahu; protes anti-Netanyahu; demo pemakzulan; unjuk rasa pemakzulan; gerakan ganti presiden; demo antikorupsi; protes antipresiden
set policy-rally
    words protes pajak; demo pajak; protes reformasi pensiun; demo UU Cipta Kerja; demo Omnibus Law; demo RUU TNI; demo RUU Pilkada; demo kenaikan BBM; demo BBM; demo UMP; demo UKT; demo tarif; protes antiperang; demo antiperang; demonstrasi antiperang; unjuk rasa antiperang; protes petani; demo petani; aksi petani; demo ojol; demo sopir truk; demo kepala desa; demo Tapera; aksi iklim; demo iklim; protes iklim; pawai iklim; protes kuota; protes lockdown; demo perpanjangan jabatan
set rights-rally
    words aksi hak asasi; demo kebebasan pers; demo upah; aksi upah; demo hak perempuan; pawai perempuan; pawai hak perempuan; Women's March; protes rasisme; demo antirasisme; demonstrasi antirasisme; demo rasisme; parade kebanggaan; pawai LGBT; pawai Pride; protes hijab; aksi Kamisan; demo tanah adat; demo guru honorer; demo honorer; protes femisida; protes kekerasan polisi; Black Lives Matter
set regime-rally
    words demo prokemerdekaan; aksi prokemerdekaan; unjuk rasa prokemerdekaan; demonstrasi prokemerdekaan; demo prodemokrasi; protes prodemokrasi; demonstrasi prodemokrasi; unjuk rasa prodemokrasi; demo pro-demokrasi; aksi pro-demokrasi; demonstrasi pro-demokrasi; aksi referendum; demo referendum; demo separatis; unjuk rasa separatis; demo Papua merdeka; protes reformasi; demo pemekaran; demo DOB; demo Otsus; gerakan prodemokrasi
set strike
    words mogok; mogok kerja; mogok nasional; mogok massal; mogok umum; mogok total; mogok makan siang; aksi mogok; aksi mogok kerja; aksi mogok nasional; mogok kuliah; mogok mengajar; mogok sidang; pemogokan; pemogokan umum; pemogokan nasional; pemogokan massal; mogok sopir; hartal; aksi off bid; mogok dokter; mogok pilot; mogok beroperasi; mogok berjualan
set boycott-thing
    words pemilu; pemilihan; pemilihan umum; pemilihan presiden; pilpres; pilkada; referendum; sidang; sidang paripurna; rapat paripurna; pelantikan; parlemen; KTT; upacara; Olimpiade; pertemuan; konferensi; produk; produk Israel; produk Prancis; produk AS; barang; barang China; sensus; debat; kuliah; pidato; pembukaan; perundingan; dialog; pemungutan suara; acara kenegaraan; pengadilan; rapat
set road
    words jalan; jalan raya; jalan tol; tol; jalan utama; jalan protokol; jalan nasional; jalan trans; jalan lintas; jalan poros; jalur; jalur pantura; jalur kereta; rel; rel kereta; rel kereta api; akses jalan; akses tol; akses; akses masuk; akses bandara; akses pelabuhan; jembatan; persimpangan; perempatan; bundaran; gerbang tol; pintu tol; pintu gerbang; gerbang; gerbang kampus; jalur pasokan; lalu lintas; arus lalu lintas; pelabuhan; bandara; perbatasan; penyeberangan; terminal; Jalan Trans-Sulawesi; Jalan Sudirman; pintu masuk tambang; jalan tambang; jalan hauling; ladang minyak; kilang
set state-building
    words gedung DPR; gedung DPRD; gedung parlemen; gedung pemerintah; gedung kongres; gedung KPU; gedung; kantor; kantor pemerintah; kantor gubernur; kantor bupati; kantor wali kota; kantor DPRD; kantor polisi; kantor KPU; kantor desa; kantor kementerian; balai kota; balaikota; istana; istana kepresidenan; istana presiden; kediaman presiden; parlemen; pengadilan; kedutaan; kedutaan besar; kedubes; konsulat; markas polisi; mapolres; mapolsek; polres; polsek; mapolda; markas; pos polisi; kampus; rektorat; gedung rektorat; aula kampus; universitas; Capitol; stasiun televisi; pabrik; lahan; hutan; lahan sawit; tambang
set riot-object
    words mobil polisi; mobil dinas; mobil; kendaraan; kendaraan polisi; sepeda motor; ban; ban bekas; pos polisi; pos pengamanan; halte; halte Transjakarta; halte bus; pagar; pagar DPR; pagar gedung; gerbang; toko; pertokoan; swalayan; fasilitas umum; bus; bus polisi; gedung DPRD; gedung; kantor; kantor polisi; kantor bupati; kantor gubernur; kantor KPU; kotak suara; rumah dinas; rumah pejabat; rumah bupati; rumah menteri; patung; monumen; barikade; water barrier; kawat berduri; gereja; masjid; sekolah; pasar; polsek; polres; mapolsek; gudang; gerbang tol; CCTV; kaca; kaca jendela; jendela; bank; truk; minimarket
set riot-missile
    words batu; botol; botol kaca; botol air; bom molotov; molotov; petasan; kembang api; telur; telur busuk; tomat; kayu; sepatu; suar; flare; paving block; bongkahan batu; cat; sampah; kotoran; kursi; gas elpiji
set symbol
    words bendera; bendera Israel; bendera AS; bendera Amerika; bendera Swedia; foto; foto presiden; poster; poster presiden; boneka; patung; Al-Quran; Alquran; kitab suci; baliho; spanduk; keranda; ban; potret
set artwork
    words lukisan; karya seni; patung; monumen; tugu; tembok; tembok istana; dinding; gedung; makam; fasad; kantor; kuburan; prasasti; bendera; baliho
set protester
    words demonstran; pengunjuk rasa; pedemo; massa; massa aksi; massa buruh; massa mahasiswa; peserta aksi; aktivis; mahasiswa; kerumunan; pendemo; perusuh; buruh; petani; peserta unjuk rasa; jemaah; warga; warga adat
set disorder
    words kerusuhan; kericuhan; bentrokan; amuk massa; aksi anarkistis; aksi anarkis; kerusuhan massal; kerusuhan etnis; kerusuhan sosial; rusuh; huru-hara; penjarahan; perusakan; pembakaran; aksi perusakan; aksi bakar-bakaran

# Sanksi hubungan

set tie
    words hubungan; hubungan diplomatik; hubungan bilateral; hubungan militer; hubungan dagang; hubungan ekonomi; hubungan resmi; relasi; relasi diplomatik; ikatan diplomatik; kontak diplomatik; kerja sama; kerja sama militer; kerja sama intelijen; kerja sama pertahanan; kerja sama keamanan; kerja sama ekonomi; kemitraan; kontak; kontak resmi; komunikasi; komunikasi militer; perjanjian ekstradisi; kerja sama akademik
set pact
    words perjanjian; pakta; traktat; kesepakatan; perjanjian nuklir; perjanjian dagang; perjanjian damai; perjanjian militer; perjanjian pertahanan; perjanjian perbatasan; kontrak; nota kesepahaman; kesepakatan gandum; perjanjian senjata; perjanjian visa; pakta militer; perjanjian ekstradisi; kontrak jet tempur; perjanjian air; New START; Perjanjian Perairan Indus; kesepakatan nuklir; kesepakatan dagang; kesepakatan militer; aliansi; statuta; Statuta Roma
set body
    words organisasi; lembaga; blok; aliansi; PBB; NATO; ASEAN; Uni Eropa; Uni Afrika; ECOWAS; WHO; UNESCO; Dewan HAM PBB; Dewan HAM; OPEC; BRICS; Mahkamah Pidana Internasional; ICC; Liga Arab; OKI; G20; G7; Dewan Eropa; Perjanjian Paris; Kesepakatan Paris; kesepakatan iklim; pakta; perjanjian; perjanjian nuklir; koalisi; koalisi pemerintah; koalisi pemerintahan; kabinet; partai; fraksi; keanggotaan; New START; traktat; Statuta Roma; CPTPP; TPP; UNRWA; komite; dewan; konvensi; parlemen; DPR; militer; kepolisian
set foreign-envoy
    words @ambassador; diplomat Rusia; diplomat; diplomat asing; atase militer; atase; konsul; staf kedutaan; pejabat kedutaan; pegawai kedutaan; utusan; perwakilan; koordinator PBB; pejabat PBB; wakil PBB; duta
set ambassador-home
    words duta besar; dubes; duta besarnya; dubesnya; kuasa usaha; utusan; diplomat; para diplomat; perwakilan; staf diplomatik; staf kedutaan; konsul jenderal; pejabat diplomatik; atase pertahanan
set assistance
    words bantuan; bantuan luar negeri; bantuan pembangunan; pendanaan; dana; dukungan dana; hibah; sumbangan; iuran; kontribusi; dana bantuan; program bantuan; anggaran bantuan; bantuan anggaran
set econ-assistance
    words bantuan ekonomi; bantuan keuangan; bantuan pembangunan; bantuan anggaran; bantuan finansial; pinjaman; pencairan pinjaman; pendanaan proyek; dana hibah; dana kohesi; subsidi; investasi; pembiayaan; program pinjaman; kredit ekspor
set mil-assistance
    words bantuan militer; bantuan senjata; bantuan persenjataan; bantuan pertahanan; bantuan keamanan; pasokan senjata; pengiriman senjata; pengiriman bom; pengiriman amunisi; penjualan senjata; ekspor senjata; kiriman bom; lisensi ekspor senjata; izin ekspor senjata; ekspor komponen senjata; pasokan amunisi; pengiriman rudal; penjualan jet tempur; kiriman senjata; berbagi intelijen; dukungan militer
set human-assistance
    words bantuan kemanusiaan; bantuan pangan; bantuan medis; bantuan darurat; distribusi bantuan; pengiriman bantuan; penyaluran bantuan; distribusi makanan; dana untuk UNRWA; pendanaan UNRWA; dana UNRWA; pendanaan untuk UNRWA; bantuan untuk pengungsi; jatah makanan
set talks-round
    words perundingan; negosiasi; pembicaraan; dialog; pembicaraan damai; perundingan damai; negosiasi damai; proses perdamaian; pembicaraan gencatan senjata; perundingan gencatan senjata; perundingan nuklir; pembicaraan nuklir; negosiasi dagang; perundingan dagang; pembicaraan dagang; negosiasi keanggotaan; perundingan aksesi; dialog strategis; dialog militer; dialog nasional; dialog ekonomi; keikutsertaan
set prison-term
    words hukuman; hukuman penjara; hukuman mati; vonis; vonis mati; vonis bersalah; vonis penjara; hukuman seumur hidup; hukuman percobaan; pidana penjara; pidana; pidana mati; hukuman cambuk; sanksi pidana; hukuman tambahan; putusan; hukuman gantung; hukuman in absentia
set state-post
    words menteri; menteri pertahanan; menteri luar negeri; menteri dalam negeri; menteri keuangan; perdana menteri; wakil presiden; gubernur; bupati; wali kota; panglima; panglima militer; panglima TNI; kepala staf; kepala kepolisian; kepala polisi; kapolri; kapolda; kapolres; kepala intelijen; kepala badan intelijen; jaksa agung; hakim; hakim konstitusi; jenderal; sekretaris jenderal; pejabat; pejabat tinggi; ketua KPK; pimpinan KPK; ketua KPU; komisioner; anggota kabinet; gubernur bank sentral; komandan; perwira; dirjen; kabinet; juru bicara; penasihat keamanan nasional; kader; ketua mahkamah; anggota DPR; legislator; polisi; anggota polisi; prajurit; diplomat; rektor; sekretaris kabinet

# Mobilisasi

set missile
    words rudal; misil; peluru kendali; rudal balistik; rudal balistik antarbenua; rudal antarbenua; rudal jelajah; rudal hipersonik; rudal jarak pendek; rudal jarak jauh; rudal jarak menengah; rudal balistik jarak pendek; rudal berkemampuan nuklir; rudal kapal selam; ICBM; SLBM; proyektil; proyektil tak dikenal; roket balistik; torpedo; drone bawah air; rudal antikapal; rudal Sarmat; rudal Satan; rudal darat ke udara
set weapon-test
    words uji coba; uji coba rudal; uji coba nuklir; uji coba senjata; uji coba rudal balistik; uji coba senjata nuklir; uji tembak; uji tembak rudal; uji peluncuran; tes rudal; tes nuklir; peluncuran rudal; penembakan rudal; peluncuran satelit mata-mata; uji coba drone; uji coba torpedo; ledakan nuklir bawah tanah; uji terbang; uji coba ICBM; peluncuran rudal balistik; tembakan rudal
set war-drill
    words latihan; latihan militer; latihan perang; latihan tempur; latihan tembak; latihan tembak langsung; latihan menembak; latihan nuklir; latihan laut; latihan angkatan laut; latihan pendaratan; latihan mobilisasi; latihan pertahanan udara; manuver militer; manuver; simulasi perang; simulasi serangan; simulasi serangan nuklir; gladi tempur; latihan senjata nuklir taktis; latihan artileri; latihan besar-besaran; latihan antiteror; Latihan Gabungan TNI; latgab TNI; wargame
set might
    words kekuatan militer; kekuatan; kekuatan tempur; otot militer; rudal baru; senjata baru; persenjataan; alutsista; drone baru; parade militer; defile; defile pasukan; unjuk kekuatan; parade kekuatan; pamer kekuatan; show of force; pamer alutsista; rudal hipersonik; kapal selam nuklir; kapal perang baru; hulu ledak; kapal selam baru; fasilitas nuklir; rudal balistik antarbenua; rudal balistik; rudal jarak jauh; kapal induk; kapal induk barunya; jet tempur; jet tempur siluman; drone tempur; drone serang; senjata laser; senjata nuklir; hulu ledak nuklir; tank; tank baru; peluncur roket; kemampuan militer; kemampuan tempur
set police-force
    words polisi; personel polisi; personel kepolisian; personel gabungan; aparat; aparat gabungan; aparat keamanan; petugas gabungan; petugas keamanan; petugas; pasukan keamanan; anggota Brimob; Brimob; pasukan Brimob; polisi antihuru-hara; polisi huru-hara; pasukan antihuru-hara; Densus 88; Satpol PP; personel TNI-Polri; personel; personel pengamanan; water cannon; kendaraan taktis; kendaraan water cannon; barracuda; Garda Nasional; pasukan Garda Nasional; gendarmerie; polisi militer; polwan; satgas; satgas pengamanan; ribuan personel; aparat kepolisian; polisi bersenjata; patroli
set alert
    words status siaga; siaga; siaga satu; siaga I; siaga penuh; siaga tempur; kesiagaan; kesiapsiagaan; status waspada; siaga perang; siaga tertinggi; siaga nuklir; kesiapan tempur; level ancaman; tingkat ancaman; peringatan teror; tingkat kewaspadaan; kewaspadaan; status keamanan; tingkat siaga; kesiapan; kesiapan nuklir
set police-alert
    words siaga satu kepolisian; peringatan teror; level ancaman teror; tingkat ancaman teror; ancaman terorisme; peringatan terorisme; status keamanan; pengamanan; penjagaan; pengamanan ketat; penjagaan ketat; keamanan; patroli; pengawasan; patroli polisi; kewaspadaan; razia; operasi lilin; operasi ketupat; operasi mantap brata
set reserve
    words cadangan; tentara cadangan; pasukan cadangan; prajurit cadangan; pasukan cadangan; reservis; komponen cadangan; wajib militer; rekrutan; warga usia tempur; tentara wajib militer; veteran; laki-laki dewasa; bala bantuan; penduduk; relawan; sukarelawan; peserta wajib militer
set militia
    words milisi; kelompok bersenjata; pasukan sukarelawan; milisi sipil; pertahanan sipil; laskar; relawan bersenjata; pejuang; kombatan; gerilyawan; tentara bayaran; tentara anak; anak-anak; pemuda; kombatan asing; Wagner; paramiliter; pasukan paramiliter; kelompok bela diri; suku; anggota baru; pengawal desa
set mobilization
    words mobilisasi; mobilisasi militer; mobilisasi parsial; mobilisasi umum; mobilisasi sebagian; mobilisasi pasukan; mobilisasi cadangan; pengerahan pasukan; pengerahan militer; pengerahan tentara; wajib militer; perekrutan; perekrutan tentara; penempatan pasukan; penambahan pasukan; penumpukan pasukan; pengerahan besar-besaran; rotasi pasukan
set cyber-unit
    words pasukan siber; komando siber; unit siber; angkatan siber; tentara siber; prajurit siber; satuan siber; tim siber; pertahanan siber; patroli siber; angkatan keempat; polisi siber; batalion siber

# Paksaan

set dwelling
    words rumah; kantor; kediaman; rumah dinas; apartemen; kantor partai; kantor media; markas; sekretariat; gedung; kantor redaksi; redaksi; rumah kontrakan; pesantren; kantor LSM; kantor kementerian; kantor pemerintah; gudang; asrama; asrama mahasiswa; kamp pengungsi; rumah sakit; ruang kerja; ruangan; kos; kantor pajak; kampus; masjid; gereja; kapal
set seized
    words aset; harta; rumah; tanah; lahan; uang; uang tunai; mobil; mobil mewah; kendaraan; kapal; kapal tanker; kapal ikan; kapal kargo; kapal asing; kapal nelayan; kapal pesiar; senjata; amunisi; dokumen; dokumen negara; barang bukti; ponsel; laptop; paspor; rekening; emas; perusahaan; bank; tambang; minyak; pesawat; buku; peralatan; kamera; batu bara; narkoba; sabu; ganja; kokain; kayu; kebun sawit; vila; jet pribadi; yacht; properti; bendera; spanduk; muatan; perahu; saham perusahaan; dana; kripto; hasil panen; ternak; tepung; bahan bakar
set nationalized
    words perusahaan; perusahaan asing; tambang; ladang minyak; bank; industri; tambang emas; pabrik; aset perusahaan; tambang uranium; kilang; perusahaan minyak; tanah; pertambangan; bandara
set evicted
    words warga; penduduk; pedagang; pedagang kaki lima; PKL; rumah; rumah warga; permukiman; permukiman liar; bangunan liar; kampung; lahan; lapak; masyarakat adat; petani; penghuni; pengungsi; rumah Palestina; kios
set licence
    words izin; izin usaha; izin operasi; izin operasional; izin tambang; izin terbang; izin siar; izin siaran; lisensi; kewarganegaraan; paspor; visa; izin tinggal; izin kerja; akreditasi; kartu pers; akreditasi wartawan; status badan hukum; kekebalan; hak politik; izin ekspor; hak istimewa; izin keramaian; IUP; izin pertambangan; visa diplomatik; akreditasi pers; izin impor; sertifikat; status hukum; gelar kebangsawanan
set restriction
    words larangan; larangan bepergian; larangan perjalanan; larangan terbang; larangan masuk; larangan visa; larangan keluar negeri; larangan ke luar negeri; larangan jilbab; larangan burkak; larangan abaya; larangan aborsi; larangan TikTok; pembatasan; pembatasan perjalanan; pembatasan sosial; pembatasan visa; PPKM; PSBB; lockdown; karantina; karantina wilayah; penguncian; penguncian wilayah; cekal; pencekalan; pencegahan ke luar negeri; moratorium; aturan ketat; pembatasan gerak; pembatasan aktivitas; sanksi administratif; tilang; denda; pembatasan air; larangan merokok; larangan operasional; larangan mudik; zona larangan; kontrol perbatasan; pemeriksaan perbatasan; pembatasan ibadah; pembatasan pergerakan; larangan wukuf
set border-thing
    words perbatasan; wilayah udara; ruang udara; pelabuhan; bandara; perlintasan; pintu perbatasan; pos lintas batas; sekolah; universitas; kampus; masjid; gereja; Masjid Al-Aqsa; kompleks Al-Aqsa; pasar; klinik; tempat ibadah; LSM; kantor LSM; kantor PBB; gereja ortodoks; pesantren; tambang; pabrik; stasiun; jalan; Masjid Ibrahimi; kedai; pondok pesantren; perkampungan; penerbangan
set net-access
    words internet; akses internet; jaringan internet; layanan internet; koneksi internet; media sosial; akses media sosial; situs; situs web; laman; Facebook; WhatsApp; Twitter; X; TikTok; Telegram; YouTube; Instagram; Wikipedia; akun; akun media sosial; jaringan seluler; jaringan telepon; sinyal; aplikasi TikTok; aplikasi pesan; VPN; konten; situs berita; platform; komunikasi; layanan data; Discord; Signal; PayPal; Steam
set media-outlet
    words media; stasiun televisi; stasiun TV; stasiun radio; surat kabar; koran; majalah; kantor berita; televisi; siaran; siaran televisi; saluran televisi; radio; Al Jazeera; BBC; DW; Deutsche Welle; Voice of America; VOA; Radio Free Asia; Tempo; Russia Today; RT; Sputnik; media asing; media independen; portal berita; penerbitan; film; film dokumenter; buku; pameran; pameran lukisan; diskusi; pemutaran film; lagu; pertunjukan; teater; lukisan; acara; program televisi; berita; tayangan; liputan; peliputan
set gathering-banned
    words demonstrasi; unjuk rasa; demo; aksi protes; protes; pertemuan umum; kerumunan; pertemuan; diskusi; pawai; aksi; aksi massa; kampanye; rapat umum; berkumpul; aktivitas politik; kebebasan berkumpul; kebebasan berpendapat; kebebasan pers; kebebasan berekspresi; peliputan; kritik; kritik terhadap militer; ibadah; ibadah umum; perayaan
set party-word
    words partai; partai politik; partai oposisi; partai komunis; parpol; ormas; organisasi masyarakat; organisasi kemasyarakatan; FPI; HTI; kelompok; organisasi; gerakan; kelompok oposisi; serikat pekerja; serikat buruh; LSM; organisasi mahasiswa; komunitas; organisasi HAM; Ikhwanul Muslimin; parlemen; Partai Pekerja; Partai Melangkah Maju; Liga Awami; Gereja; BEM; jaringan; persekutuan
set candidate
    words calon; calon presiden; capres; cawapres; kandidat; kandidat oposisi; pemimpin oposisi; tokoh oposisi; bakal calon; caleg; politikus; politisi oposisi; calon gubernur; calon independen; pasangan calon; oposisi; partai; bekas presiden; mantan presiden
set martial
    words darurat militer; keadaan darurat; status darurat; darurat nasional; keadaan darurat nasional; keadaan perang; darurat sipil; hukum darurat; undang-undang darurat; keadaan pengecualian; status darurat militer; keadaan bahaya; tanggap darurat militer; DOM; daerah operasi militer; situasi perang; dekrit darurat
set night-ban
    words jam malam; jam malam nasional; jam malam total; pembatasan jam malam; jam malam 24 jam; jam malam bagi anak; larangan keluar rumah
set power
    words kekuasaan; tampuk kekuasaan; pemerintahan; kendali pemerintahan; kendali negara; takhta
set coup
    words kudeta; kudeta militer; percobaan kudeta; upaya kudeta; kudeta gagal; perebutan kekuasaan; makar; pemberontakan; pemberontakan bersenjata; kudeta berdarah
set charged-crime
    words makar; korupsi; suap; pencucian uang; pengkhianatan; terorisme; penghasutan; penghinaan; ujaran kebencian; pencemaran nama baik; spionase; penodaan agama; penistaan agama; pembunuhan; pembunuhan berencana; perintangan penyidikan; gratifikasi; pemerasan; penyebaran hoaks; kejahatan perang; pengkhianatan negara; pemberontakan; kudeta; genosida; kejahatan terhadap kemanusiaan; penipuan; penggelapan; subversi; UU ITE; hoaks; separatisme; kerusuhan
set charge
    words dakwaan; surat dakwaan; tuntutan; surat perintah penangkapan; perintah penangkapan; surat penangkapan; red notice; DPO; status tersangka; surat perintah penahanan; sprindik; tuntutan pidana; berkas perkara; tuntutan hukuman mati; tuntutan penjara; pasal makar
set prison
    words penjara; rutan; rumah tahanan; tahanan; sel; sel tahanan; lapas; kamp penahanan; kamp tahanan; bui; jeruji besi; Nusakambangan; Guantanamo; kantor polisi; polres; polda; mapolres; mapolda; polsek; tahanan rumah; ruang isolasi; jeruji; hotel prodeo; rumah tahanan KPK; pusat detensi
set deportee
    words imigran; migran; warga asing; WNA; WNI; pekerja migran; TKI; pekerja asing; pengungsi; pencari suaka; turis; bule; warga negara asing; imigran gelap; migran gelap; wartawan; jurnalis; aktivis; mahasiswa asing; warga Rusia; warga Venezuela; warga Afganistan; pengungsi Afganistan; pengungsi Rohingya; warga Palestina; pendeta; biksu; perahu; kapal pengungsi; perahu Rohingya; kapal migran; keluarga
set utility
    words gas; listrik; air; pasokan gas; pasokan listrik; aliran listrik; aliran gas; pasokan air; air bersih; aliran air; minyak; pasokan minyak; bahan bakar; pasokan bahan bakar; makanan; pasokan makanan; pasokan; bantuan; bantuan kemanusiaan; masuknya bantuan; truk bantuan; konvoi bantuan; aliran bantuan; ekspor gas; ekspor gandum; ekspor minyak; pajak Palestina; pendapatan pajak; dana pajak; anggaran; gaji pegawai; gandum; pasokan pangan; akses air; telepon; layanan Starlink; suku cadang
set cyber-attack
    words serangan siber; serangan DDoS; serangan ransomware; serangan digital; peretasan; serangan peretas; serangan dunia maya; serangan malware; serangan siber besar-besaran; pembobolan data; pencurian data; spionase siber; operasi siber; sabotase siber; serangan phishing; kampanye peretasan
set network-target
    words situs; situs web; laman; jaringan; sistem; server; data; basis data; email; surel; akun; komputer; sistem komputer; jaringan listrik; bank sentral; situs kementerian; situs pemerintah; situs DPR; situs KPU; pusat data; Pusat Data Nasional; PDN; ponsel; telepon; situs parlemen; data pemilih; sistem pemilu; jaringan telekomunikasi; jaringan komputer; sistem imigrasi; WhatsApp
set falsehood
    words disinformasi; hoaks; misinformasi; berita bohong; berita palsu; propaganda; kabar bohong; kampanye disinformasi; informasi palsu; narasi palsu; video palsu; deepfake; kebohongan; teori konspirasi; kampanye propaganda; konten palsu; kampanye hitam; propaganda perang; fitnah; hoax; informasi menyesatkan
set movement
    words pergerakan; pergerakan warga; akses; akses warga; kebebasan bergerak; pergerakan warga Palestina; mobilitas; pelayaran; jalur laut; lalu lintas kapal; jalur pasokan; pelabuhan; kota; laut; jalur udara; Gaza; Tepi Barat; Selat Hormuz; Laut Merah; Laut Hitam; Odesa; pelabuhan Odesa; Terusan Suez; perlintasan; akses masuk; kamp pengungsi; desa; selat; jalan masuk; Nagorno-Karabakh; Koridor Lachin; Port Sudan
set vessel
    words kapal; kapal tanker; kapal kargo; kapal bantuan; kapal ikan; kapal nelayan; kapal pasokan; kapal penelitian; flotila; kapal asing; kapal dagang; perahu; kapal patroli; kapal penjaga pantai; tongkang; kapal pesiar; konvoi; konvoi bantuan; armada; kapal misi; feri; kapal flotila; kapal Madleen; truk
set territory
    words kota; desa; wilayah; permukiman; kampung; pulau; provinsi; distrik; pangkalan; pangkalan militer; pangkalan udara; markas; ibu kota; bandara; jembatan; perbatasan; pos perbatasan; tanah; perlintasan; kawasan; sebagian wilayah; teritori; Krimea; Donbas; Tepi Barat; Dataran Tinggi Golan; Gaza; kota strategis; pelabuhan; distrik; garis depan; jalan raya; bukit; kamp; kota kecil; posisi; bendungan; kota perbatasan; lembah; karang; ladang minyak; gunung; kilang; rumah sakit; istana kepresidenan; PLTN; tambang; PLTN Zaporizhzhia; Goma; Bukavu; Aleppo; Damaskus; El Fasher; Laukkai; Myawaddy; Khartoum; Kidal; Bakhmut; Avdiivka

# Serangan

set attack
    words serangan; serangan balasan; serangan balik; serangan militer; serangan besar-besaran; serangan mematikan; serangan mendadak; serangan membabi buta; serangan lintas batas; serangan lintas perbatasan; serangan berdarah; serangan baru; serangan sporadis; serangan beruntun; serangan fajar; gempuran; penyerangan; penyerbuan; pembalasan; aksi balasan; serangan kelompok bersenjata
set offensive
    words invasi; invasi darat; invasi militer; agresi militer; operasi militer; operasi militer khusus; operasi darat; operasi tempur; operasi militer besar-besaran; ofensif; ofensif militer; ofensif darat; serangan darat; serbuan; serbuan darat; perang; perang darat; intervensi militer; kampanye militer; operasi penyerbuan; operasi kontraterorisme; operasi antiteror; operasi antiteroris; operasi penumpasan; operasi pembersihan; operasi pengejaran; operasi lintas batas; operasi penyisiran; blitzkrieg; manuver darat
set air-raid
    words serangan udara; serangan udara besar-besaran; gempuran udara; pengeboman; pengeboman udara; bombardemen; bombardir; bombardir udara; serangan jet tempur; serangan helikopter; serangan pesawat tempur; serangan presisi; kampanye udara; operasi udara; serangan udara balasan; serangan udara presisi; rentetan serangan udara; serangan bom luncur
set drone-raid
    words serangan drone; serangan pesawat nirawak; serangan pesawat tanpa awak; serangan drone kamikaze; gelombang drone; serangan drone laut; drone bunuh diri; drone peledak; drone kamikaze; serangan UAV; drone Shahed; drone tempur; drone bermuatan peledak; drone; serangan drone besar-besaran; ratusan drone; puluhan drone
set barrage
    words serangan artileri; serangan rudal; serangan roket; serangan mortir; tembakan artileri; tembakan roket; tembakan mortir; tembakan tank; hujan roket; hujan artileri; rentetan roket; rentetan rudal; salvo roket; salvo rudal; serangan rudal balistik; serangan rudal jelajah; serangan meriam; hujan rudal; gempuran artileri; gempuran rudal; duel artileri; serangan rudal dan drone; serangan misil; penembakan artileri; serangan tank; bombardemen artileri; serangan roket dan mortir
set big-shell
    words artileri; roket; mortir; meriam; tank; rudal; misil; howitzer; peluru artileri; peluru mortir; peluru tank; rudal balistik; rudal jelajah; rudal hipersonik; rudal antitank; rudal antikapal; rentetan roket; rudal darat ke darat; proyektil; puluhan roket; ratusan roket; puluhan rudal; peluncur roket; roket Katyusha; rudal Kinzhal; rudal Iskandar; rudal Tomahawk; granat; senapan mesin berat
set gunfire
    words tembakan; tembakan senjata; penembakan; baku tembak; kontak senjata; kontak tembak; serangan penembak jitu; tembakan peringatan; rentetan tembakan; tembakan senapan; berondongan peluru; penyergapan; penyergapan bersenjata; serangan bersenjata; penyerangan bersenjata; penghadangan
set bombing-word
    words bom; ledakan bom; serangan bom; pengeboman; teror bom; bom rakitan; bom molotov; bom pinggir jalan; bom mobil; bom bunuh diri; bom gereja; bom paket; paket bom; granat; ledakan granat; aksi bom; bom pipa; IED; bahan peledak rakitan; ranjau; ranjau darat
set suicide-bomb
    words bom bunuh diri; serangan bom bunuh diri; aksi bom bunuh diri; ledakan bom bunuh diri; serangan bunuh diri; aksi bunuh diri; serangan bom mobil bunuh diri; pengeboman bunuh diri; aksi syahid
set massacre-word
    words pembantaian; pembantaian massal; pembunuhan massal; eksekusi massal; genosida; pemusnahan; pemusnahan massal; pembersihan etnis; kekejaman; kekejaman massal; pembunuhan sistematis; holocaust; pogrom; penembakan massal; kejahatan perang
set toxic
    words senjata kimia; gas beracun; gas sarin; gas klorin; gas saraf; senjata biologis; senjata biologi; bom kotor; gas mustard; fosfor putih; racun saraf; Novichok; racun novichok; antraks; klorin; sarin; agen kimia; serangan kimia; serangan senjata kimia; serangan gas; serangan gas beracun; bom fosfor; bom fosfor putih
set atomic
    words bom atom; bom nuklir; senjata nuklir; hulu ledak nuklir; nuklir; rudal nuklir; serangan nuklir; serangan bom atom; senjata nuklir taktis
set riot-gas
    words gas air mata; meriam air; water cannon; peluru karet; peluru tajam; granat kejut; semprotan merica; granat gas air mata; pentungan; gas pemedih mata; tembakan gas air mata
set crackdown
    words tindakan keras; penumpasan; penindasan; represi; kekerasan; tindakan represif; pembubaran paksa; kekerasan brutal; tindakan brutal; penindakan; operasi penumpasan; pemberangusan; aksi represif; penindakan keras; kekerasan berlebihan
set tool-weapon
    words parang; golok; pisau; pedang; celurit; panah; tombak; busur panah; kapak; senjata tajam; batu; kayu; balok kayu; badik; samurai; linggis; pentungan; martil; palu; belati; bambu; sangkur; sajam; anak panah; kelewang; gunting
set hostage
    words sandera; tawanan; warga sipil; pilot; pilot Susi Air; pilot Selandia Baru; pekerja; turis; siswa; siswi; pelajar; anak sekolah; wartawan; jurnalis; tentara; polisi; pekerja tambang; pekerja asing; aktivis; nelayan; warga asing; warga negara asing; misionaris; pendeta; pastor; imam; awak kapal; ABK; WNI; kepala desa; kepala suku; guru; dokter; petugas pemilu; karyawan; warga Israel; anak-anak; perempuan; pekerja bantuan; staf PBB; bupati; wali kota; penumpang; penumpang kereta; pejabat; hakim; jaksa; biarawati; tenaga kesehatan; pekerja jalan; pegawai; teknisi; pekerja BTS
set hijacked
    words pesawat; kapal; kapal tanker; kapal kargo; kereta; kereta api; bus; kapal dagang; kapal ikan; pesawat komersial; truk; truk bantuan; konvoi; tanker minyak; mobil; helikopter; penerbangan
set destroyable
    words rumah; rumah warga; rumah-rumah; bangunan; gedung; gedung pemerintah; gedung apartemen; jembatan; bendungan; sekolah; sekolahan; gedung sekolah; rumah sakit; puskesmas; pesawat; pesawat Susi Air; pasar; desa; kampung; kota; pabrik; pembangkit listrik; jaringan listrik; gardu listrik; gudang; jaringan pipa; pipa gas; kabel bawah laut; infrastruktur; infrastruktur energi; fasilitas energi; menara BTS; tower BTS; menara telekomunikasi; ekskavator; alat berat; truk; mobil; ladang; kebun zaitun; pohon zaitun; lahan pertanian; kantor; kantor polisi; kantor UNRWA; kantor distrik; permukiman; toko; kios; rumah adat; makam; pemakaman; jalan; bandara; pelabuhan; tenda; tenda pengungsi; kamp; situs bersejarah; situs warisan; patung; universitas; panen; gudang gandum; kendaraan; bus; gudang bantuan; perpustakaan; warung; honai
set aircraft-down
    words pesawat; jet tempur; pesawat tempur; helikopter; drone; pesawat nirawak; pesawat militer; pesawat pengintai; pesawat penumpang; rudal; balon; balon mata-mata; pesawat angkut; helikopter tempur; Sukhoi; MiG-29; F-16; UAV; helikopter militer; pesawat mata-mata; pesawat tanpa awak; roket
set leader-target
    words pemimpin; pemimpin Hamas; pemimpin Hizbullah; pemimpin ISIS; pemimpin Al-Qaeda; pemimpin militer; komandan; komandan militer; komandan senior; komandan lapangan; panglima; presiden; perdana menteri; wakil presiden; mantan presiden; mantan perdana menteri; menteri; gubernur; wali kota; senator; anggota parlemen; anggota DPRD; kandidat; kandidat presiden; calon presiden; calon wali kota; kandidat wali kota; caleg; jenderal; jaksa; jaksa antimafia; hakim; wartawan; jurnalis; aktivis; aktivis lingkungan; aktivis HAM; tokoh oposisi; pemimpin oposisi; ilmuwan nuklir; ilmuwan; diplomat; duta besar; ulama; uskup; pendeta; tokoh agama; kepala politik; kepala polisi; kepala intelijen; pengacara; pemimpin suku; raja; pembangkang; pangeran; bos kartel; petinggi; petinggi Hamas; petinggi militer; politikus; juru bicara; imam; pengkhotbah; tokoh
set ceasefire-breach
    words pelanggaran gencatan senjata; pelanggaran kesepakatan gencatan senjata; pelanggaran perjanjian damai; serangan di masa gencatan senjata

# Di luar peristiwa politik

set accident
    words kecelakaan; kecelakaan lalu lintas; tabrakan; tabrak lari; tertabrak; ditabrak; menabrak; tergelincir; rem blong; truk trailer; korsleting; arus pendek; korsleting listrik; puntung rokok; kompor; tabung gas; gas elpiji meledak; kebocoran gas; kesetrum; tersengat listrik; terseret arus; hanyut; jatuh dari; kebakaran hutan; karhutla; petasan
set disease
    words demam; virus; demam berdarah; flu; flu burung; kanker; stroke; penyakit; wabah; Covid-19; diare; kolera; hama; jantung; serangan jantung; gigi; migrain; penyakit jantung; DBD; campak; malaria; asma; bakteri; tikus; wereng; jamur; infeksi
set animal
    words harimau; buaya; gajah; beruang; ular; anjing; kucing; lebah; tawon; monyet; hiu; satwa; hewan; sapi liar; babi hutan; ternak; kambing; komodo; macan; ulat bulu; nyamuk; singa
set household-crime
    words istrinya; suaminya; pacarnya; mantan istri; mantan suami; mantan pacar; kekasihnya; selingkuhan; perselingkuhan; asmara; ayah kandung; ibu kandung; ayah tiri; ibu tiri; anak kandung; anak tiri; mertua; menantu; tetangganya; adik iparnya; dukun; begal; jambret; maling; pencurian; perampokan; perampok; rampok; klitih; tawuran; duel maut; pesta miras; geng motor; sopir taksi; teman kencan; open BO; kos-kosan; KDRT; pelaku curanmor; toko emas; arisan; prank
set game
    words gim; game; video game; sinetron; anime; komik; episode; pemeran; adegan; syuting; drama; trailer; dongeng; konser
set market
    words saham; IHSG; emiten; harga saham; laba; pasar modal; obligasi; kurs; pelaku pasar; pelanggan; diskon; merek; brand; kompetitor; pangsa pasar; startup; e-commerce
