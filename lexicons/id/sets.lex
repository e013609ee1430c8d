@about    Kelas nomina bahasa Indonesia yang dipakai oleh makna peristiwa verbal.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Pertemuan dan kunjungan

set meeting
    words pertemuan; pembicaraan; perbincangan; dialog; diskusi; konsultasi; musyawarah; rembuk; tatap muka; audiensi; rapat koordinasi; rapat kerja; rapat dengar pendapat; rapat konsultasi; temu wicara; pertemuan empat mata; jamuan makan malam; jamuan santap malam
set internal-meeting
    words rapat; rapat kabinet; rapat darurat; sidang kabinet; sidang darurat; sidang khusus; sesi darurat; pertemuan darurat
set summit
    words KTT; konferensi tingkat tinggi; pertemuan puncak; pertemuan tingkat tinggi; pertemuan tingkat menteri; pertemuan trilateral; pertemuan multilateral; konferensi internasional; konferensi perdamaian; konferensi donor; Sidang Majelis Umum PBB; Sidang Umum PBB; G20; KTT ASEAN; KTT NATO; KTT G7
set sideline
    words @summit; forum; konferensi; sidang umum; dialog; Dialog Shangri-La; pertemuan; upacara; pemakaman; acara
set negotiation
    words perundingan; negosiasi; pembicaraan damai; perundingan damai; negosiasi damai; dialog damai; proses perdamaian; pembicaraan gencatan senjata; perundingan gencatan senjata; pembicaraan nuklir; perundingan nuklir; negosiasi dagang; perundingan dagang; pembicaraan dagang; putaran perundingan; putaran negosiasi; meja perundingan; meja dialog; tawar-menawar
set visit
    words kunjungan; lawatan; muhibah; kunjungan kerja; kunjungan kenegaraan; kunjungan resmi; kunjungan balasan; kunjungan mendadak; lawatan perdana; tur diplomatik
set call
    words panggilan telepon; pembicaraan telepon; percakapan telepon; perbincangan telepon; sambungan telepon; komunikasi telepon; diplomasi telepon; panggilan video; konferensi video; pembicaraan via telepon; pembicaraan lewat telepon; pembicaraan melalui telepon; telekonferensi; videokonferensi
set phone
    words telepon; sambungan telepon; saluran telepon; percakapan telepon; panggilan telepon; panggilan video; konferensi video; video konferensi; telekonferensi; videokonferensi; tautan video; video call; hotline
set talks
    words @meeting; @negotiation; @summit
set envoy
    words utusan; utusan khusus; delegasi; rombongan; perwakilan; emisaris; tim negosiasi; tim perunding; juru runding; perunding; diplomat senior; misi diplomatik
set ambassador
    words duta besar; dubes; kuasa usaha; konsul jenderal; diplomat; kepala misi; wakil tetap; atase pertahanan
set mediation
    words mediasi; upaya mediasi; tawaran mediasi; peran mediator; mediator; penengah; juru damai; jasa baik; fasilitasi; arbitrase
set contact
    words kontak; komunikasi; komunikasi intensif; kontak langsung; jalur komunikasi; jalur diplomasi; saluran komunikasi; dialog; konsultasi

# Perjanjian dan kerja sama

set agreement
    words perjanjian; kesepakatan; persetujuan; pakta; traktat; konvensi; protokol; nota kesepahaman; nota kesepakatan; memorandum; memorandum saling pengertian; MoU; komunike; komunike bersama; pernyataan bersama; deklarasi bersama; piagam; perjanjian dagang; perjanjian damai; perjanjian ekstradisi; perjanjian pertahanan; pakta keamanan; statuta; kerja sama; kerjasama; kontrak pembelian; dokumen aksesi
set deal
    words kesepakatan; kesepahaman; konsensus; titik temu; kata sepakat; mufakat; persetujuan; kesepakatan awal; kesepakatan sementara; peta jalan; rencana aksi
set cooperation
    words kerja sama; kerjasama; kemitraan; kemitraan strategis; kolaborasi; kemitraan komprehensif; kerja sama bilateral; kerja sama kawasan; kerja sama strategis
set econ-cooperation
    words kerja sama ekonomi; kerjasama ekonomi; kerja sama perdagangan; kerjasama perdagangan; kerja sama dagang; kerja sama investasi; kerjasama investasi; kerja sama energi; kerja sama industri; kerja sama infrastruktur; kerja sama pertanian; kerja sama maritim; kemitraan ekonomi; perjanjian dagang; perjanjian perdagangan; perjanjian perdagangan bebas; pakta dagang; pakta perdagangan; kesepakatan dagang; kesepakatan perdagangan; kesepakatan gas; kesepakatan minyak; ekspor gandum; perdagangan bebas; mata uang lokal; jalur kereta api; pasokan gas; pasokan minyak
set mil-cooperation
    words kerja sama militer; kerjasama militer; kerja sama pertahanan; kerjasama pertahanan; kerja sama keamanan; kerjasama keamanan; kerja sama alutsista; latihan bersama; latihan militer bersama; latihan militer gabungan; patroli bersama; pakta pertahanan; pakta keamanan; pakta militer; perjanjian pertahanan; perjanjian keamanan; aliansi militer; akses pangkalan; pangkalan militer; penempatan pasukan; produksi bersama senjata; penjualan senjata; ekspor senjata; penjualan jet tempur; kontrak senjata; kapal selam
set legal-cooperation
    words kerja sama hukum; kerjasama hukum; bantuan hukum timbal balik; ekstradisi; perjanjian ekstradisi; pemindahan narapidana; pertukaran narapidana; kerja sama kepolisian; kerja sama penegakan hukum; kerja sama pemberantasan narkoba; pengembalian aset; penyerahan buron; penyerahan buronan; penyerahan tersangka; pemulangan buron; pemulangan buronan
set intel-cooperation
    words kerja sama intelijen; kerjasama intelijen; pertukaran intelijen; pertukaran informasi intelijen; berbagi intelijen; berbagi data intelijen; data intelijen; informasi intelijen; pertukaran data; berbagi informasi; kerja sama siber; pertukaran informasi
set relations
    words hubungan; hubungan bilateral; hubungan diplomatik; ikatan; persahabatan; aliansi; kemitraan; kemitraan strategis; kerja sama; kerjasama; kolaborasi; koordinasi; integrasi
set diplomatic-relations
    words hubungan diplomatik; hubungan diplomasi; hubungan bilateral; hubungan resmi; relasi diplomatik
set normalization
    words normalisasi; normalisasi hubungan; pemulihan hubungan; pembukaan hubungan diplomatik; rekonsiliasi; pemulihan hubungan diplomatik
set embassy
    words kedutaan; kedutaan besar; kedubes; konsulat; konsulat jenderal; kantor perwakilan; misi diplomatik
set credentials
    words surat kepercayaan; surat kredensial; kredensial
set coalition
    words koalisi; poros; poros baru; aliansi; kabinet bersatu; pemerintahan koalisi; pemerintah persatuan; pemerintahan persatuan; pakta koalisi

# Bantuan

set aid
    words bantuan; paket bantuan; sumbangan; donasi; santunan; sokongan dana; hibah; bantuan teknis; bantuan luar negeri; bantuan pembangunan
set econ-aid
    words bantuan ekonomi; bantuan keuangan; bantuan finansial; bantuan dana; bantuan pembangunan; bantuan anggaran; pinjaman; pinjaman lunak; utang; utang baru; kredit; dana talangan; dana hibah; dana; hibah; keringanan utang; penghapusan utang; restrukturisasi utang; suntikan dana; investasi; stimulus; pendanaan; dana iklim; dana rekonstruksi
set mil-aid
    words bantuan militer; bantuan senjata; bantuan persenjataan; bantuan pertahanan; bantuan alutsista; paket senjata; paket militer; bantuan keamanan; pasokan senjata; pasokan amunisi; kiriman senjata; pengiriman senjata; pengiriman tank; pengiriman jet tempur; @arms
set arms
    words senjata; persenjataan; amunisi; rudal; misil; tank; jet tempur; pesawat tempur; artileri; drone; peluru; sistem pertahanan udara; rudal jarak jauh; rudal Patriot; helikopter tempur; kendaraan tempur; kendaraan lapis baja; alutsista; roket; meriam; howitzer; kapal perang
set human-aid
    words bantuan kemanusiaan; bantuan pangan; bantuan medis; bantuan darurat; bantuan bencana; bantuan logistik; bantuan gempa; bantuan vaksin; bantuan obat-obatan; obat-obatan; vaksin; pangan; makanan; gandum; beras; tenda; tim penyelamat; tim medis; rumah sakit lapangan; pasokan makanan; pasokan medis; dana kemanusiaan
set peacekeepers
    words pasukan perdamaian; pasukan penjaga perdamaian; penjaga perdamaian; misi perdamaian; pasukan keamanan internasional; pasukan internasional; pasukan multinasional; helm biru; perlindungan; perlindungan militer; jaminan keamanan; payung nuklir; zona larangan terbang; pasukan keamanan tambahan
set asylum
    words suaka; suaka politik; tempat perlindungan; penampungan; status pengungsi

# Menyerah, melonggarkan

set yield-act
    words penghentian; pengakhiran; pelonggaran; pencabutan; pembatalan; pemulihan; penundaan; pembukaan kembali
set policy
    words kebijakan; aturan; peraturan; regulasi; undang-undang; UU; RUU; rancangan undang-undang; perppu; keputusan presiden; perpres; dekrit; undang-undang kontroversial; kenaikan harga; kenaikan uang kuliah; kenaikan UKT; kenaikan biaya; kenaikan iuran; kenaikan pajak; kenaikan tarif; pajak; pemotongan subsidi; proyek; rencana; subsidi; kenaikan harga BBM; reformasi pensiun
set policy-change
    words perubahan kebijakan; pencabutan UU; pencabutan undang-undang; pencabutan aturan; pencabutan kebijakan; pembatalan UU; pembatalan RUU; pembatalan kenaikan; pembatalan proyek; penundaan RUU; penundaan pembahasan; revisi UU; revisi undang-undang; revisi aturan; penghapusan aturan; penghapusan pajak; penurunan harga; kenaikan upah; kenaikan gaji; penghentian proyek; perubahan undang-undang; perppu
set reform
    words reformasi; reformasi politik; reformasi demokrasi; reformasi hukum; reformasi kepolisian; reformasi sektor keamanan; reformasi ekonomi; pembenahan; perubahan politik; demokratisasi; transisi demokrasi; reformasi total; reformasi PBB; reformasi Dewan Keamanan
set regime-change
    words perubahan rezim; pergantian rezim; referendum; referendum kemerdekaan; jajak pendapat; perubahan konstitusi; amendemen konstitusi; amandemen konstitusi; konstitusi baru; pembubaran parlemen; pembubaran DPR; pemerintahan sipil; pemerintahan transisi; pengembalian kekuasaan; pemulihan demokrasi; otonomi; otonomi khusus; otonomi luas; kemerdekaan; pemekaran
set leadership-change
    words pengunduran diri; pencopotan; pemecatan; pergantian pemimpin; pemakzulan; pemilu dini; pemilihan umum dini; pemilu baru; pemilu ulang; pemungutan suara ulang; penyerahan kekuasaan; peralihan kekuasaan; lengsernya; mundurnya
set rights
    words hak; hak asasi; HAM; hak sipil; hak politik; hak pilih; hak perempuan; hak buruh; hak pekerja; hak minoritas; hak ulayat; tanah adat; kebebasan; kebebasan pers; kebebasan berpendapat; kebebasan beragama; kesetaraan; keadilan; kewarganegaraan; perlindungan pekerja; perlindungan minoritas; perlindungan warga sipil; pernikahan sesama jenis; upah layak
set ban
    words larangan; pelarangan; pembatasan; pengetatan; restriksi; moratorium; pembatasan sosial; pembatasan perjalanan; larangan perjalanan; larangan terbang; larangan masuk; pencekalan; cekal; aturan visa; syarat visa; karantina; lockdown; penguncian wilayah
set press-ban
    words sensor; pemblokiran; blokir; pemblokiran internet; blokir internet; larangan media; larangan siaran; larangan meliput; akses internet; akses media sosial; jaringan internet; izin siar; pembatasan media; pembatasan pers; larangan berkumpul; larangan demonstrasi; larangan unjuk rasa
set party-ban
    words larangan partai; larangan berpolitik; pembekuan partai; pembubaran partai; larangan mencalonkan diri; status terlarang; hak politik; larangan terhadap partai; larangan aktivitas politik
set easing-admin
    words pencabutan larangan; pencabutan pembatasan; pencabutan darurat militer; pencabutan keadaan darurat; pencabutan status darurat; pencabutan jam malam; pencabutan sensor; pelonggaran pembatasan; pelonggaran aturan; pelonggaran visa; pencabutan pencekalan; pembukaan blokir; pembukaan perbatasan; pemulihan internet; pemulihan akses internet; pencabutan blokir
set pardon
    words grasi; amnesti; abolisi; pengampunan; pengampunan kerajaan; pengampunan presiden; remisi; ampunan; rehabilitasi; pengurangan hukuman
set sentence
    words hukuman; masa hukuman; vonis; hukuman mati; masa tahanan; hukuman penjara
set prisoner
    words tahanan; tahanan politik; tapol; narapidana; napi; terpidana; terpidana mati; sandera; tawanan; tawanan perang; aktivis; pemimpin oposisi; jurnalis; wartawan; oposisi; mantan presiden; pengunjuk rasa; nelayan; awak kapal
set release
    words pembebasan; pelepasan; pembebasan sandera; pembebasan tahanan; pembebasan tahanan politik; pembebasan tawanan; pembebasan aktivis; pembebasan jurnalis; pertukaran tahanan; pertukaran tawanan; pertukaran sandera; pemulangan sandera; pengembalian aset; pengembalian artefak; pembebasan kapal; pengembalian jenazah; pemulangan jenazah
set sanctions-relief
    words pencabutan sanksi; pelonggaran sanksi; penghapusan sanksi; pengurangan sanksi; pencabutan embargo; penghapusan embargo; pencabutan blokade ekonomi; penghapusan tarif; penurunan tarif; pencabutan boikot; pencairan aset; pencabutan larangan ekspor; pencabutan larangan impor
set access
    words akses; akses kemanusiaan; akses bantuan; akses penuh; koridor kemanusiaan; jalur kemanusiaan; koridor bantuan; jeda kemanusiaan; masuknya bantuan; penyaluran bantuan; inspektur; tim inspeksi; inspeksi; pengawas; pengawas internasional; pemantau; pemantau internasional; tim pencari fakta; pelapor khusus; penyelidik internasional; pembukaan perbatasan Rafah; pembukaan perlintasan; penyelidikan internasional; penyelidikan independen; investigasi independen
set deescalation
    words gencatan senjata; gencatan senjata permanen; penghentian permusuhan; penghentian serangan; penghentian perang; penghentian kekerasan; penghentian agresi; penghentian operasi militer; penghentian pengeboman; penghentian pertempuran; penarikan pasukan; penarikan mundur; penarikan militer; penarikan tentara; deeskalasi; de-eskalasi; peredaan ketegangan; perlucutan senjata; pelucutan senjata; denuklirisasi; pengakhiran pendudukan; penghentian blokade; pencabutan blokade; pengakhiran perang; pengakhiran blokade; jeda pertempuran; jeda kemanusiaan; zona demiliterisasi; penghentian uji coba rudal; penghentian program nuklir; penghentian latihan militer; penghentian pembangunan permukiman
set withdrawal
    words penarikan pasukan; penarikan tentara; penarikan militer; penarikan mundur; penarikan penuh; jadwal penarikan; pemulangan pasukan
set peace
    words perdamaian; damai; penyelesaian damai; penyelesaian politik; penyelesaian konflik; penyelesaian sengketa; solusi damai; solusi dua negara; solusi politik; solusi diplomatik; resolusi konflik; rekonsiliasi; rekonsiliasi nasional; jalan damai; pengakhiran konflik
set peace-plan
    words perjanjian damai; kesepakatan damai; rencana damai; rencana perdamaian; proposal damai; proposal perdamaian; proposal gencatan senjata; formula perdamaian; peta jalan damai; usulan damai; usulan perdamaian; usulan gencatan senjata; draf perdamaian; solusi dua negara; perjanjian perbatasan; kesepakatan pembagian kekuasaan
set protest-action
    words unjuk rasa; demonstrasi; demo; aksi protes; aksi massa; aksi mogok; mogok; mogok kerja; mogok nasional; mogok makan; aksi; pendudukan kampus; pemblokiran jalan; boikot; blokade jalan; pembangkangan sipil; protes
set statement
    words pernyataan; ucapan; omongan; komentar; perkataan; cuitan
set claim-withdrawn
    words gugatan; laporan; pengaduan; tuduhan; tudingan; tuntutan hukum; keberatan; veto
set border
    words perbatasan; pintu perbatasan; pos perbatasan; wilayah udara; ruang udara; jalur penyeberangan; perlintasan
set compensation
    words kompensasi; ganti rugi; reparasi; pampasan; pampasan perang; santunan; restitusi

# Permintaan

set appeal
    words seruan; imbauan; desakan; permintaan; tuntutan; ajakan; permohonan; saran; nasihat; peringatan; tekanan; tekanan internasional
set demand
    words tuntutan; desakan; permintaan; aspirasi; seruan; ultimatum; syarat; keinginan
set proposal
    words usulan; usul; proposal; tawaran; rencana; gagasan; ide; rancangan; draf; opsi; skema; syarat; prasyarat; inisiatif; rekomendasi; wacana; wacana perpanjangan masa jabatan; wacana amendemen; wacana amandemen; wacana penundaan pemilu
set responsibility
    words pertanggungjawaban; tanggung jawab; penjelasan; klarifikasi
set support-word
    words dukungan; dukungan politik; dukungan internasional; dukungan diplomatik; dukungan penuh; dukungan suara; sokongan; solidaritas; simpati; pengakuan; pengakuan internasional; restu

# Tuduhan, penyelidikan

set condemnation
    words kecaman; kutukan; kritik; kritikan; cercaan; celaan; kecaman keras; kritik pedas; kritik tajam; kritik keras; cemoohan; serangan verbal; hujatan; teguran; teguran keras; sindiran
set accusation
    words tuduhan; tudingan; dakwaan; klaim; sangkaan; kritik; kecaman; laporan
set protest-note
    words protes; nota protes; protes keras; protes resmi; protes diplomatik; nota diplomatik; nota keberatan; surat protes; keberatan; pengaduan; keluhan; komplain; surat keberatan
set lawsuit
    words gugatan; gugatan hukum; tuntutan hukum; gugatan perdata; gugatan class action; permohonan uji materi; uji materi; judicial review; praperadilan; perkara; kasasi; banding; kasus
set court
    words pengadilan; mahkamah; Mahkamah Konstitusi; MK; Mahkamah Agung; Mahkamah Internasional; Mahkamah Pidana Internasional; ICJ; ICC; PTUN; arbitrase; pengadilan arbitrase; meja hijau; WTO; Organisasi Perdagangan Dunia
set corruption
    words korupsi; suap; penyuapan; gratifikasi; pencucian uang; penggelapan; penyelewengan; kecurangan; penyalahgunaan wewenang; penyalahgunaan kekuasaan; manipulasi; kecurangan pemilu; penipuan; pembunuhan; politik uang; penyelundupan; perdagangan orang; kartel; nepotisme; mafia; pemalsuan; pembobolan; pengadaan fiktif; makelar; rekening gendut; narkoba; terorisme; pendanaan terorisme
set rights-abuse
    words pelanggaran HAM; pelanggaran hak asasi; pelanggaran hak asasi manusia; pelanggaran HAM berat; penyiksaan; penghilangan paksa; penculikan aktivis; pembunuhan di luar hukum; kerja paksa; penindasan; persekusi; diskriminasi; kekerasan seksual; penganiayaan; perbudakan; pembungkaman; represi; kekerasan aparat; kekerasan polisi
set military-action
    words serangan; serangan udara; serangan rudal; serangan drone; pengeboman; penembakan; ledakan; baku tembak; penyerangan; serangan bom; kontak senjata; operasi militer; serangan siber; jatuhnya pesawat; penembakan pesawat; pelanggaran gencatan senjata; insiden
set war-crime
    words kejahatan perang; genosida; pembersihan etnis; kejahatan kemanusiaan; kejahatan terhadap kemanusiaan; pembantaian; kuburan massal; pemusnahan; senjata kimia; penggunaan senjata kimia; pembunuhan massal
set investigation
    words penyelidikan; investigasi; penyidikan; pengusutan; pemeriksaan; penyelidikan independen; penyelidikan internal; audit; audit investigasi; hak angket; pansus; panitia khusus; tim investigasi; tim pencari fakta; komisi penyelidikan; komisi independen; tim gabungan pencari fakta
set slur
    words teroris; negara teroris; sponsor terorisme; penjahat perang; diktator; tiran; pembunuh; jagal; penjahat; pengkhianat; penjajah; agresor; fasis; rezim teroris; boneka; antek; pembohong; pelaku genosida; monster; preman; ancaman; ancaman terbesar; musuh; negara paria; rasis; algojo; penghasut; provokator; biang kerok; pecundang; neo-Nazi; Nazi
set hate-figure
    words Nazi; Hitler; Adolf Hitler; rezim Nazi; apartheid; ISIS; Holocaust
set misdeed
    words biang kerok; biang keladi; dalang; otak; pelaku; penyebab; pemicu; provokator; aktor intelektual; penghasut
set no-confidence
    words mosi tidak percaya; mosi tak percaya; hak menyatakan pendapat
set impeachment
    words pemakzulan; usulan pemakzulan; mosi pemakzulan; pasal pemakzulan; impeachment
set resistance
    words perlawanan; pemberontakan; boikot; penolakan; pembangkangan; intifada; jihad; petisi; gerakan penolakan; oposisi; gerakan perlawanan
set concern
    words keprihatinan; kekhawatiran; keprihatinan mendalam; kekecewaan; kecemasan; kegelisahan; kegeraman; kemarahan; ketidaksenangan; keberatan; penyesalan mendalam
set law-breach
    words hukum internasional; hukum humaniter; hukum laut; hukum laut internasional; Piagam PBB; resolusi; resolusi PBB; resolusi DK PBB; gencatan senjata; kedaulatan; wilayah udara; perjanjian; kesepakatan; konvensi; Konvensi Jenewa; konvensi internasional; perjanjian nuklir; konstitusi; UUD; putusan pengadilan; putusan; putusan MK; kode etik; aturan; sanksi; sanksi PBB; embargo; embargo senjata; perairan; perjanjian damai; status quo; larangan; jam malam; perintah pengadilan
set pledge
    words janji; komitmen; ikrar; sumpah; kesepakatan; perjanjian
set bill
    words RUU; rancangan undang-undang; rancangan; anggaran; RAPBN; undang-undang; UU; resolusi; mosi; omnibus law; revisi UU; perppu; kebijakan; pasal; amendemen; putusan; keputusan; relokasi; penggusuran; pembangunan; pemekaran; proyek; rencana; penerapan; pemberlakuan; kenaikan; iuran; pembentukan; kenaikan pajak; draf; rancangan aturan; aturan; peraturan; revisi
set resolution
    words resolusi; rancangan resolusi; draf resolusi; rancangan resolusi PBB; resolusi DK PBB; keanggotaan; keanggotaan penuh; aksesi; permohonan keanggotaan; paket bantuan; pernyataan bersama
set election-result
    words hasil pemilu; hasil pilpres; hasil pemilihan; hasil pemungutan suara; hasil referendum; hasil penghitungan suara; hasil rekapitulasi; kemenangan; hasil pilkada; kekalahan; hasil resmi pemilu
set petition
    words gugatan; permohonan; banding; kasasi; praperadilan; eksepsi; peninjauan kembali; pledoi; uji materi; permohonan grasi; nota keberatan; permohonan suaka; PK
set invitation
    words undangan; ajakan; ajakan dialog; ajakan berunding; tawaran dialog; tawaran berunding; tawaran perundingan; tawaran pertemuan; permintaan bertemu; ajakan bertemu; usulan pertemuan; permintaan audiensi
set award
    words penghargaan; bintang jasa; medali; medali kehormatan; gelar doktor kehormatan; tanda kehormatan; bintang kehormatan; Bintang Adipurna; Nobel Perdamaian; Hadiah Nobel

# Ancaman

set sanction
    words sanksi; sanksi ekonomi; sanksi baru; sanksi berat; sanksi tambahan; embargo; embargo minyak; embargo senjata; boikot; tarif; tarif impor; bea masuk; blokade ekonomi; larangan impor; larangan ekspor; pembekuan aset; hambatan dagang; perang dagang
set admin-penalty
    words denda; pencabutan izin; pembekuan izin; sanksi administratif; pemecatan; pencabutan kewarganegaraan; larangan masuk; skorsing; pembatasan; penutupan
set legal-penalty
    words penjara; hukuman penjara; pidana; pidana penjara; hukuman mati; penangkapan; jerat hukum; proses hukum; tuntutan hukum; hukuman berat; surat perintah penangkapan
set force
    words kekuatan militer; aksi militer; tindakan militer; operasi militer; kekuatan bersenjata; kekerasan; intervensi militer; perang; perang terbuka; kekuatan
set attack-word
    words serangan; serangan balasan; serangan udara; serangan rudal; serangan darat; serangan militer; invasi; invasi darat; pengeboman; serangan besar-besaran; serangan drone; pembalasan; balasan; perang; pembunuhan
set wmd
    words nuklir; senjata nuklir; serangan nuklir; bom nuklir; senjata kimia; perang nuklir; senjata biologi; bom atom; senjata pemusnah massal; rudal nuklir
set blockade
    words blokade; blokade laut; blokade darat; penutupan Selat Hormuz; penutupan selat; pengepungan
set consequence
    words konsekuensi; konsekuensi serius; konsekuensi berat; akibat; dampak serius; balasan; pembalasan; tindakan tegas; tindakan balasan; respons tegas; respons keras; balasan keras; balasan setimpal; bencana; eskalasi; perang
set ultimatum
    words ultimatum; tenggat; tenggat waktu; tenggat akhir; batas waktu; peringatan terakhir; peringatan keras
set red-line
    words garis merah; batas merah
set protest-threat
    words mogok; mogok kerja; mogok nasional; unjuk rasa; demonstrasi; demo; demo besar-besaran; aksi massa; boikot; pembangkangan sipil; aksi mogok
set terror
    words bom; teror; serangan teror; aksi teror; serangan bunuh diri; penculikan; ledakan bom; pembunuhan; kekerasan

# Di luar politik

set sport
    words pertandingan; laga; gol; skor; semifinal; perempat final; babak penyisihan; babak grup; babak pertama; babak kedua; fase grup; partai final; laga final; kiper; striker; gelandang; bek; pelatih; timnas; klub; klub bola; kesebelasan; suporter; wasit; penalti; turnamen; Piala Dunia; Piala Asia; Piala AFF; Piala Eropa; Piala Presiden; Euro 2024; Liga 1; Liga 2; Liga Inggris; Liga Spanyol; Liga Champions; Liga Italia; Liga Primer; Premier League; Serie A; La Liga; Bundesliga; SEA Games; Asian Games; Olimpiade; PSSI; FIFA; AFC; bulu tangkis; bulutangkis; tenis; balapan; MotoGP; Formula 1; petinju; tinju; UFC; pebalap; pemain; atlet; juara; medali emas; bursa transfer; ganda putra; ganda putri; tunggal putra; tunggal putri; musim depan; sepak bola; sepakbola; basket; NBA; voli; Real Madrid; Barcelona; Manchester United; Manchester City; Chelsea; Arsenal; Liverpool; Juventus; Inter Milan; AC Milan; Bayern Munich; Bayern München; Persib; Persija; Persebaya; Arema FC; PSM Makassar; pembicaraan transfer; pelatnas; PBSI; badminton; grand prix; Ducati; Yamaha; skuad; starting eleven; tendangan; leg kedua; leg pertama; BWF; ATP; WTA; Prancis Terbuka; Wimbledon; PON; Asian Cup; naturalisasi pemain
set showbiz
    words artis; aktor film; aktris; penyanyi; film; sinetron; drama Korea; drakor; album; konser; lagu; band; selebgram; selebritas; selebriti; idol; K-Pop; sutradara; komedian; pelawak; YouTuber; influencer; presenter; warganet; netizen; serial; bioskop; vokalis; musisi; foto model; pernikahan; perceraian; cerai; pacar; kekasih; mantan suami; mantan istri; mertua; novel karya; novel berjudul; penulis novel; novelis; BLACKPINK; BTS; aktor; gugat cerai; menggugat cerai; festival film; box office
set business
    words saham; laba; dividen; IHSG; RUPS; pemegang saham; bursa saham; merek; produk baru; produk terbaru; produk unggulan; produk kecantikan; produk perbankan; konsumen; pelanggan; gerai; startup; penjualan mobil; pabrikan; aplikasi; ponsel; smartphone; emiten; diskon; promo; nasabah; pinjol; pinjaman online; e-commerce; marketplace; obligasi; reksa dana; IPO; laba bersih; rapat umum pemegang saham
set weather
    words cuaca; cuaca ekstrem; hujan; hujan lebat; banjir; banjir bandang; gelombang tinggi; gelombang panas; tsunami; gempa; erupsi; gunung api; gunung berapi; longsor; angin kencang; BMKG; badai; kekeringan; awan panas; lahar; kebakaran hutan; kabut asap; topan
set private-crime
    words maling; begal; pencuri; pencurian; pengemudi ojek; pacarnya; istrinya; suaminya; tetangganya; kakak ipar; mantan kekasih; tawuran; rumah tangga; KDRT; utang piutang; dukun
set private-life
    words keluarganya; ibunya; ayahnya; anaknya; istrinya; suaminya; orang tuanya; pacarnya; penggemar; fans; sahabatnya; teman lamanya; adiknya; kakaknya

set everyday
    words macet; kemacetan; lalu lintas; pengendara; pengemudi; pemudik; mudik; arus balik; libur panjang; jalan tol; radius; erupsi; mencuci tangan; cuci tangan; demam berdarah; nyamuk; pola makan; kolesterol; diabetes; pasien; gizi; sampah plastik; hewan kurban; kerja bakti; pos ronda; pengunjung; wisatawan; turis; belanja; resep; murid; anak sekolah; harimau; gajah; buaya; monyet; satwa; hama; penyakit; virus; kanker; listrik padam; pinjol; penipuan daring; modus penipuan
set insult-word
    words penjahat perang; diktator; tiran; pembohong; jagal; pengkhianat; fasis; rasis; negara teroris; penjajah; pecundang; pembunuh; rezim teroris; neo-Nazi; antek asing; boneka asing
