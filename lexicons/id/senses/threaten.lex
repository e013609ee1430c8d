@about    Ancaman, peringatan, ultimatum, sumpah pembalasan.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Timnas Jepang mengancam gawang Arab Saudi pada babak pertama.
    - Pelatih Spanyol memperingatkan pemainnya soal serangan balik lawan di laga final.
    - Striker itu mengancam rekor gol terbanyak Liga Inggris.

family show-business
    - Penyanyi itu mengancam akan menggugat penggemar yang menyebar fotonya.
    - Aktor itu memperingatkan warganet agar tidak percaya gosip.

family everyday
    - BMKG memperingatkan potensi gelombang tinggi di Selat Sunda.
    - Kekeringan mengancam ribuan hektare sawah di Indramayu.
    - Penyakit jantung mengancam pekerja yang kurang tidur.
    - Badai itu mengancam pesisir Florida.

# Umum

sense threaten-to = 130
    verb        meN-ancam/meN-ancamkan
    noun        ancaman
    source      subj; dari; oleh
    target      obj; terhadap; kepada; pada
    takes       act
    need        source
    only        source: country organization group GOV LEG MIL COP JUD PTY REB OPP SOC REL LAB EDU CVL UAF AGR
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @weather
    not words   @everyday
    + Israel mengancam akan menyerang fasilitas nuklir Iran. => ISR > IRN
    + Amerika Serikat mengancam menjatuhkan sanksi terhadap pejabat Georgia. => USA > *
    + Taiwan terus diancam China dengan latihan perang. => CHN > TWN
    + Hizbullah Ancam Serang Siprus jika Bantu Israel => "Hizbullah" > *
    + Ancaman Rusia terhadap Finlandia meningkat setelah bergabung dengan NATO. => RUS > FIN
    - Banjir mengancam warga Demak.

sense issue-threat = 130
    verb        meN-lontarkan/meN-keluarkan/meN-layangkan/meN-sampaikan/meN-tebar/meN-tebarkan/meN-beri/meN-berikan/meN-kirim/meN-lancarkan/meN-umbar [ancaman/ancaman baru/ancaman keras/gertakan/pesan ancaman]
    source      subj; oleh; dari
    target      kepada; terhadap; ke; pada; iobj
    only        source: country organization GOV LEG MIL PTY REB OPP SOC UAF
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @weather
    ~ Adik Kim Jong Un melontarkan ancaman kepada Korea Selatan. => * > KOR
    + Presiden Turki menebar ancaman terhadap Yunani. => TUR > GRC
    + Ancaman dilayangkan milisi pro-Iran ke pasukan Amerika Serikat. => "milisi pro-Iran" > USA
    - Penipu itu mengirim pesan ancaman kepada nasabah bank.

sense intimidate = 130
    verb        meN-gertak/meN-takut-takuti/meN-takuti
    noun        gertakan
    source      subj; dari; oleh
    target      obj; terhadap; kepada
    need        source target
    only        source: country organization GOV MIL COP PTY REB UAF
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-crime
    + Rusia menggertak Moldova lewat pasukan di Transnistria. => RUS > MDA
    + Gertakan Pyongyang terhadap Seoul tidak digubris. => PRK > KOR
    + Nelayan Filipina ditakut-takuti penjaga pantai China. => CHN > *
    - Penagih utang meneror nasabah pinjaman daring.

sense warn = 130
    verb        memper-ingatkan/peringatkan; meN-beri/meN-berikan/meN-layangkan/meN-keluarkan/meN-sampaikan [peringatan/peringatan keras/peringatan terakhir/peringatan serius]; meN-wanti-wanti
    noun        peringatan keras; peringatan
    source      subj; dari; oleh
    target      obj; kepada; terhadap; iobj; ke
    need        source target
    only        source: country organization GOV LEG MIL REB PTY COP UAF
    only        target: country organization GOV LEG MIL REB PTY OPP SOC UAF
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @weather
    not words   @business
    + China memperingatkan Filipina agar tidak bermain api di Laut China Selatan. => CHN > PHL
    + Jerman diperingatkan Rusia soal pengiriman rudal Taurus. => RUS > DEU
    + Washington melayangkan peringatan keras kepada Iran. => USA > IRN
    + Korut Peringatkan AS dan Korsel soal Latihan Gabungan => PRK > USA,KOR
    - WHO memperingatkan negara-negara Afrika soal kekeringan.

sense warn-consequences = 130
    verb        memper-ingatkan/peringatkan {soal @consequence}; memper-ingatkan/peringatkan {tentang @consequence}; memper-ingatkan/peringatkan [@consequence]; meN-hadapi/meN-tanggung/meN-terima/meN-tuai [@consequence]; membayar mahal; bayar mahal; tanggung akibatnya; tanggung sendiri akibatnya
    source      subj; dari
    target      obj; kepada; bagi; terhadap; jika
    need        source target
    only        source: country organization GOV LEG MIL REB PTY UAF
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    not words   @weather
    + Teheran memperingatkan Israel soal konsekuensi berat bila menyerang lagi. => IRN > ISR
    + Moskow memperingatkan Inggris tentang balasan keras. => RUS > GBR
    - Dokter memperingatkan pasien tentang dampak serius merokok.

sense firm-action = 130
    verb        meN-janjikan/ber-janji/meN-siapkan/meN-umbar [balasan/pembalasan/tindakan balasan/respons keras/respons tegas/balasan keras/balasan setimpal/langkah balasan]; ber-janji membalas; ber-sumpah membalas; ber-sumpah akan membalas; ber-tekad membalas; ber-sumpah menuntut balas; ber-sumpah balas dendam; ber-janji akan membalas; ber-hak membalas
    noun        sumpah balas dendam; sumpah pembalasan; ancaman balasan
    source      subj; dari
    target      terhadap; kepada; atas; obj; ke
    only        source: country organization GOV MIL REB UAF PTY
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-crime
    + Iran bersumpah membalas serangan Israel di Damaskus. => IRN > ISR
    + China menyiapkan tindakan balasan terhadap tarif Uni Eropa. => CHN > eu
    ~ Hizbullah berjanji membalas setiap serangan Israel. => "Hizbullah" > ISR
    + Sumpah balas dendam Rusia terhadap Ukraina disampaikan usai serangan Belgorod. => RUS > UKR
    - Juara bertahan bersumpah membalas kekalahan di laga final.

sense vow-attack = 138
    verb        ber-sumpah/ber-tekad/ber-janji/ber-ikrar
    source      subj
    target      terhadap; kepada; obj; dengan
    takes       act
    when        act: 13 15 16 17 18 19 20
    only        source: country organization GOV MIL REB UAF PTY COP
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Netanyahu bertekad menyerbu Rafah dengan atau tanpa kesepakatan. => ISR > *
    + Presiden Ekuador bersumpah akan menumpas geng kriminal. => ECU > *
    + Pemimpin Korea Utara berikrar akan melenyapkan pasukan Korea Selatan. => PRK > KOR
    - Petinju itu bersumpah akan menghancurkan lawannya di atas ring UFC.

sense vow-crush = 130
    verb        ber-sumpah/ber-tekad/ber-janji/ber-ikrar menumpas; ber-sumpah/ber-tekad/ber-janji/ber-ikrar akan menumpas; ber-sumpah/ber-tekad/ber-janji/ber-ikrar membasmi; ber-sumpah/ber-tekad/ber-janji/ber-ikrar akan membasmi; ber-sumpah/ber-tekad/ber-janji/ber-ikrar memburu; ber-sumpah/ber-tekad/ber-janji/ber-ikrar akan memburu; ber-sumpah/ber-tekad/ber-janji/ber-ikrar menindak tegas; ber-sumpah/ber-tekad/ber-janji/ber-ikrar menghabisi; ber-sumpah/ber-tekad/ber-janji/ber-ikrar akan menghabisi
    source      subj
    target      obj; terhadap
    only        source: country organization GOV MIL REB UAF COP
    not         source: BUS
    not         words @sport @showbiz; hama; nyamuk; wabah; penyakit; stunting; kemiskinan
    + Presiden Ekuador bersumpah akan menumpas geng kriminal. => ECU > *
    + Netanyahu bersumpah menghabisi Hamas. => ISR > *
    - Petani bertekad membasmi hama tikus.

# Non-kekerasan

sense threaten-nonforce = 131
    verb        meN-ancam [tindakan hukum/langkah hukum]; meN-ancam menuntut; meN-ancam akan menuntut; meN-ancam menggugat; meN-ancam akan menggugat; meN-ancam melaporkan; meN-ancam akan melaporkan; meN-ancam membawa
    noun        ancaman gugatan; ancaman tuntutan hukum
    source      subj; dari
    target      obj; kepada; terhadap
    takes       act
    only        source: country organization group GOV LEG PTY OPP SOC LAB CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Uni Eropa mengancam akan menggugat Polandia ke Mahkamah Eropa. => eu > POL
    + Guyana mengancam membawa Venezuela ke Mahkamah Internasional. => GUY > VEN

sense threaten-stop-aid = 1311
    verb        meN-ancam menghentikan bantuan; meN-ancam akan menghentikan bantuan; meN-ancam memotong bantuan; meN-ancam akan memotong bantuan; meN-ancam menyetop bantuan; meN-ancam akan menyetop bantuan; meN-ancam menghentikan pasokan; meN-ancam akan menghentikan pasokan; meN-ancam menahan bantuan; meN-ancam akan menahan bantuan; meN-ancam menghentikan pengiriman senjata; meN-ancam akan menghentikan pengiriman senjata; meN-ancam hentikan bantuan; meN-ancam hentikan pasokan; meN-ancam setop pasokan; meN-ancam setop bantuan; meN-ancam memblokir dana; meN-ancam akan memblokir dana
    noun        ancaman penghentian bantuan; ancaman pemotongan bantuan; ancaman penghentian pasokan
    source      subj; dari
    target      kepada; untuk; ke; terhadap; bagi; obj
    takes       act
    only        source: country organization GOV LEG
    not         source: BUS
    + Biden mengancam akan menghentikan pengiriman senjata ke Israel. => USA > ISR | code=1311
    + Ancaman penghentian bantuan dari Amerika Serikat membuat Kabul cemas. => USA > *
    + Rusia Ancam Hentikan Pasokan Gas ke Moldova => RUS > MDA

sense threaten-sanctions = 1312
    verb        meN-ancam/meN-ancamkan/meN-gertak {dengan @sanction}; meN-ancam [@sanction]; meN-ancam menjatuhkan sanksi; meN-ancam akan menjatuhkan sanksi; meN-ancam memberlakukan tarif; meN-ancam akan memberlakukan tarif; meN-ancam mengenakan tarif; meN-ancam akan mengenakan tarif; meN-ancam memboikot; meN-ancam akan memboikot; meN-ancam mengembargo; meN-ancam jatuhkan sanksi; meN-ancam beri sanksi; meN-ancam memberi sanksi; meN-ancam akan memberi sanksi; meN-ancam menaikkan tarif; meN-ancam akan menaikkan tarif; meN-siapkan [@sanction]
    noun        ancaman sanksi; ancaman tarif; ancaman embargo; ancaman boikot
    source      subj; dari; oleh
    target      obj; terhadap; kepada; atas; pada; bagi; untuk
    takes       act
    only        source: country organization group GOV LEG LAB CVL REL
    not         source: BUS
    not words   @sport
    + Amerika Serikat mengancam Irak dengan sanksi ekonomi. => USA > IRQ | code=1312
    + Uni Eropa mengancam akan mengenakan tarif terhadap mobil listrik China. => eu > CHN
    + Ancaman sanksi dari ECOWAS tidak menggoyahkan junta Mali. => "ECOWAS" > *
    + Jepang siapkan sanksi baru bagi Korea Utara. => JPN > PRK
    - Komdis PSSI mengancam klub itu dengan sanksi berat.

sense threaten-relations = 1313
    verb        meN-ancam memutus hubungan; meN-ancam akan memutus hubungan; meN-ancam memutuskan hubungan; meN-ancam akan memutuskan hubungan; meN-ancam putus hubungan; meN-ancam mengusir duta besar; meN-ancam akan mengusir duta besar; meN-ancam usir dubes; meN-ancam menurunkan hubungan; meN-ancam akan menurunkan hubungan; meN-ancam keluar; meN-ancam akan keluar; meN-ancam menarik diri; meN-ancam akan menarik diri; meN-ancam mundur; meN-ancam akan mundur; meN-ancam menarik dukungan; meN-ancam membekukan hubungan; meN-ancam tinggalkan
    noun        ancaman pemutusan hubungan
    source      subj; dari
    target      dengan; dari; kepada; terhadap; obj
    takes       act
    only        source: country organization GOV LEG PTY MIL REB
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Aljazair mengancam akan memutus hubungan diplomatik dengan Spanyol. => DZA > ESP | code=1313
    + Trump mengancam keluar dari NATO. => USA > nato
    + Turki Ancam Usir Dubes Amerika Serikat => TUR > USA

sense threaten-admin = 132
    verb        meN-ancam {dengan @admin-penalty}; meN-ancam {dengan denda}; meN-ancam mencabut izin; meN-ancam akan mencabut izin; meN-ancam mendenda; meN-ancam akan mendenda; meN-ancam memecat; meN-ancam akan memecat; meN-ancam pecat; meN-ancam menutup; meN-ancam akan menutup; meN-ancam mencopot; meN-ancam akan mencopot; meN-ancam cabut izin; meN-ancam melarang; meN-ancam akan melarang; meN-ancam mencabut kewarganegaraan; meN-ancam akan mencabut kewarganegaraan
    noun        ancaman denda; ancaman pemecatan; ancaman pencabutan izin
    source      subj; dari; oleh
    target      obj; kepada; terhadap; bagi
    takes       act
    only        source: country organization GOV LEG COP MIL JUD
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Pemerintah Korea Selatan mengancam akan mencabut izin dokter yang mogok. => KOR > * | code=132
    + Uni Eropa mengancam mendenda Italia soal pengelolaan sampah. => eu > ITA
    + Kepala desa itu diancam Bupati Bogor dengan pemecatan. => IDN > "Kepala desa"

sense threaten-arrest = 132
    mode        arrest
    verb        meN-ancam {dengan @legal-penalty}; meN-ancam menangkap; meN-ancam akan menangkap; meN-ancam memenjarakan; meN-ancam akan memenjarakan; meN-ancam mempidanakan; meN-ancam akan mempidanakan; meN-ancam memidanakan; meN-ancam akan memidanakan; meN-ancam tangkap; meN-ancam memproses hukum; meN-ancam akan memproses hukum
    noun        ancaman penangkapan; ancaman penjara; ancaman pidana
    source      subj; dari; oleh
    target      obj; kepada; terhadap; bagi
    takes       act
    need        source target
    only        source: country organization GOV LEG COP MIL JUD
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Pemerintah Mali mengancam menangkap demonstran yang turun ke jalan. => MLI > "demonstran" | mode=arrest
    + Taliban mengancam guru perempuan dengan penjara. => "Taliban" > "guru perempuan"
    + Kelompok oposisi diancam Presiden Tunisia dengan hukuman berat. => TUN > "Kelompok oposisi"
    - Pencuri motor itu terancam hukuman penjara lima tahun.

sense threaten-press = 1321
    verb        meN-ancam memblokir; meN-ancam akan memblokir; meN-ancam membredel; meN-ancam akan membredel; meN-ancam menyensor; meN-ancam menutup media; meN-ancam akan menutup media; meN-ancam mencabut izin siar; meN-ancam akan mencabut izin siar; meN-ancam blokir; meN-ancam melarang unjuk rasa; meN-ancam akan melarang unjuk rasa
    noun        ancaman pemblokiran; ancaman sensor; ancaman pemberedelan
    source      subj; dari; oleh
    target      obj; terhadap; kepada
    takes       act
    only        source: country organization GOV LEG COP MIL JUD
    not         source: BUS
    + Israel mengancam akan menutup media Al Jazeera. => ISR > * | code=1321
    + Menkominfo mengancam memblokir X dan Telegram. => IDN > *
    + Ancaman pemblokiran dari Moskow ditujukan kepada Wikipedia. => RUS > *

sense threaten-party-ban = 1322
    verb        meN-ancam membubarkan partai; meN-ancam akan membubarkan partai; meN-ancam melarang partai; meN-ancam akan melarang partai; meN-ancam mendiskualifikasi; meN-ancam akan mendiskualifikasi; meN-ancam membekukan partai; meN-ancam bubarkan partai
    noun        ancaman pembubaran partai; ancaman diskualifikasi
    source      subj; dari; oleh
    target      obj; terhadap; kepada
    takes       act
    only        source: country organization GOV LEG JUD MIL COP
    not         source: BUS
    not words   @sport
    + Junta Myanmar mengancam akan membubarkan partai Aung San Suu Kyi. => MMR > * | code=1322
    ~ KPU Thailand mengancam mendiskualifikasi calon dari Move Forward. => THA > *
    + Pemerintah Kamboja mengancam akan membubarkan partai oposisi. => KHM > * | code=1322

sense threaten-curfew = 1323
    verb        meN-ancam memberlakukan jam malam; meN-ancam akan memberlakukan jam malam; meN-ancam menerapkan jam malam; meN-ancam akan menerapkan jam malam; meN-ancam [jam malam]
    noun        ancaman jam malam
    source      subj; dari
    target      kepada; terhadap
    takes       act
    only        source: country organization GOV MIL COP
    not         source: BUS
    + Gubernur Kaledonia Baru mengancam akan memberlakukan jam malam. => * > - | code=1323
    ~ Presiden Kenya mengancam memberlakukan jam malam di Nairobi. => KEN > -
    + Presiden Chile mengancam akan memberlakukan jam malam. => CHL > - | code=1323

sense threaten-martial-law = 1324
    verb        meN-ancam memberlakukan darurat militer; meN-ancam akan memberlakukan darurat militer; meN-ancam menerapkan darurat militer; meN-ancam mengumumkan keadaan darurat; meN-ancam akan mengumumkan keadaan darurat; meN-ancam menetapkan keadaan darurat; meN-ancam akan menetapkan darurat militer; meN-ancam darurat militer; meN-ancam [darurat militer]
    noun        ancaman darurat militer
    source      subj; dari
    target      kepada; terhadap
    takes       act
    only        source: country organization GOV MIL
    not         source: BUS
    + Presiden Filipina mengancam akan memberlakukan darurat militer di seluruh negeri. => PHL > - | code=1324
    + Ancaman darurat militer dari Presiden Korea Selatan mengejutkan oposisi. => KOR > *

sense threaten-dissent = 133
    verb        meN-ancam mogok; meN-ancam akan mogok; meN-ancam turun ke jalan; meN-ancam akan turun ke jalan; meN-ancam berunjuk rasa; meN-ancam akan berunjuk rasa; meN-ancam akan menggelar unjuk rasa; meN-ancam menggelar unjuk rasa; meN-ancam menggelar demo; meN-ancam akan menggelar demo; meN-ancam menggelar aksi; meN-ancam akan menggelar aksi; meN-ancam menduduki; meN-ancam akan menduduki; meN-ancam memblokade jalan; meN-ancam [@protest-threat]; meN-ancam {dengan @protest-threat}
    noun        ancaman mogok; ancaman demo; ancaman unjuk rasa; ancaman mogok nasional
    source      subj; dari; oleh
    target      terhadap; kepada; obj; di
    takes       act
    only        source: group organization LAB OPP SOC CVL EDU MED REL AGR PTY
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Serikat buruh KSPI mengancam mogok nasional jika UU Tapera tidak dicabut. => * > - | code=133
    + Petani Spanyol mengancam akan turun ke jalan pekan depan. => "Petani Spanyol" > -
    + Ancaman mogok dari pekerja kereta membuat pemerintah Jerman berunding. => * > *
    - Anak itu mengancam mogok makan bila tak dibelikan gim.

sense threaten-halt-talks = 134
    verb        meN-ancam menghentikan perundingan; meN-ancam akan menghentikan perundingan; meN-ancam membatalkan pertemuan; meN-ancam akan membatalkan pertemuan; meN-ancam meninggalkan perundingan; meN-ancam akan meninggalkan perundingan; meN-ancam membatalkan KTT; meN-ancam akan membatalkan KTT; meN-ancam mundur dari perundingan; meN-ancam keluar dari perundingan; meN-ancam akan mundur dari perundingan; meN-ancam walk out; meN-ancam hentikan perundingan; meN-ancam menghentikan negosiasi; meN-ancam menghentikan dialog
    noun        ancaman penghentian perundingan
    source      subj; dari
    target      dengan; obj; kepada
    takes       act
    only        source: country organization GOV MIL REB PTY OPP SOC
    not         source: BUS
    not words   @sport
    not words   @business
    + Korea Utara mengancam membatalkan KTT dengan Amerika Serikat. => PRK > USA | code=134
    + Hamas mengancam akan menghentikan perundingan dengan Israel. => "Hamas" > ISR

sense threaten-halt-mediation = 135
    verb        meN-ancam menghentikan mediasi; meN-ancam akan menghentikan mediasi; meN-ancam mundur sebagai mediator; meN-ancam akan mundur sebagai mediator; meN-ancam menarik diri dari mediasi
    noun        ancaman penghentian mediasi
    source      subj; dari
    target      antara; obj; kepada; terhadap
    takes       act
    only        source: country organization GOV
    not         source: BUS
    + Qatar mengancam akan mundur sebagai mediator antara Israel dan Hamas. => QAT > * | code=135
    + Mesir mengancam menghentikan mediasi setelah tuduhan Israel. => EGY > *

sense threaten-expel = 136
    mode        expel
    verb        meN-ancam mengusir; meN-ancam akan mengusir; meN-ancam usir; meN-ancam mengusir PBB; meN-ancam menutup kantor PBB; meN-ancam menarik pasukan perdamaian; meN-ancam akan menarik pasukan perdamaian; meN-ancam mengusir inspektur; meN-ancam akan mengusir inspektur; meN-ancam mendeportasi; meN-ancam akan mendeportasi; meN-ancam deportasi
    noun        ancaman pengusiran; ancaman deportasi
    source      subj; dari
    target      obj; terhadap; kepada; dari
    takes       act
    only        source: country organization GOV MIL REB LEG
    not         source: BUS
    not words   @private-life
    not words   @showbiz
    + Iran mengancam akan mengusir inspektur IAEA. => IRN > * | mode=expel
    + Kenya mengancam mengusir pengungsi Somalia dari kamp Dadaab. => KEN > *
    + Pakistan Ancam Deportasi Jutaan Warga Afghanistan => PAK > *
    - Ibu kos itu mengancam mengusir penyewa kamar dan keluarganya.

# Kekerasan

sense threaten-repression = 137
    verb        meN-ancam membubarkan paksa; meN-ancam akan membubarkan paksa; meN-ancam menindak tegas; meN-ancam akan menindak tegas; meN-ancam menembak demonstran; meN-ancam menembak pengunjuk rasa; meN-ancam menumpas; meN-ancam akan menumpas; meN-ancam tembak di tempat; meN-ancam menembak di tempat; meN-ancam tindak tegas
    noun        ancaman pembubaran paksa; ancaman tembak di tempat
    source      subj; dari; oleh
    target      obj; kepada; terhadap
    takes       act
    only        source: country organization GOV MIL COP
    not         source: BUS
    + Polisi Bangladesh mengancam akan menindak tegas mahasiswa yang berdemo. => BGD > "mahasiswa" | code=137
    + Junta Sudan mengancam membubarkan paksa massa di Khartoum. => SDN > *

sense threaten-force = 138
    verb        meN-ancam {dengan @force}; meN-ancam menggunakan kekuatan; meN-ancam akan menggunakan kekuatan; meN-ancam mengerahkan pasukan; meN-ancam akan mengerahkan pasukan; meN-ancam campur tangan militer; meN-ancam mengintervensi; meN-ancam perang; meN-ancam melakukan intervensi militer; meN-ancam melakukan aksi militer; meN-ancam [@force]
    noun        ancaman perang; ancaman militer; ancaman intervensi militer; ancaman aksi militer; ancaman kekerasan
    source      subj; dari; oleh
    target      obj; terhadap; kepada; ke
    takes       act
    only        source: country organization GOV MIL REB UAF LEG PTY
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-crime
    + ECOWAS mengancam menggunakan kekuatan terhadap junta Niger. => "ECOWAS" > * | code=138
    + Presiden Venezuela mengancam Guyana dengan aksi militer. => VEN > GUY
    + Ancaman militer China terhadap Taiwan dikecam G7. => CHN > TWN

sense declare-war = 138
    verb        meN-nyatakan/meN-deklarasikan/meN-umumkan/meN-maklumkan [perang]; meN-tabuh [genderang perang]; meN-tabuh genderang perang; tabuh genderang perang
    noun        deklarasi perang; pernyataan perang
    source      subj; dari; oleh
    target      terhadap; kepada; melawan; dengan; pada; atas
    need        source target
    only        source: country organization GOV MIL REB UAF LEG
    only        target: country organization group GOV MIL REB UAF place
    not         source: BUS
    not words   korupsi
    not words   narkoba
    not words   @sport
    not words   @showbiz
    + Israel menyatakan perang terhadap Hamas. => ISR > "Hamas"
    + Kelompok ELN mendeklarasikan perang kepada pemerintah Kolombia. => "ELN" > COL
    + Deklarasi perang Korea Utara terhadap Korea Selatan dianggap retorika. => PRK > KOR
    - Presiden Filipina menyatakan perang terhadap narkoba.

sense threaten-blockade = 1381
    verb        meN-ancam memblokade; meN-ancam akan memblokade; meN-ancam menutup Selat Hormuz; meN-ancam akan menutup Selat Hormuz; meN-ancam tutup Selat Hormuz; meN-ancam memblokir Laut Merah; meN-ancam mengepung; meN-ancam akan mengepung; meN-ancam {dengan @blockade}; meN-ancam menutup perbatasan; meN-ancam akan menutup perbatasan
    noun        ancaman blokade; ancaman penutupan Selat Hormuz
    source      subj; dari; oleh
    target      obj; terhadap; kepada; dengan
    takes       act
    only        source: country organization GOV MIL REB
    not         source: BUS
    + Iran mengancam menutup Selat Hormuz jika diserang Amerika Serikat. => IRN > * | code=1381
    + Ethiopia mengancam akan memblokade wilayah Tigray. => ETH > *
    + Ancaman blokade China terhadap Taiwan meresahkan Jepang. => CHN > TWN

sense threaten-occupation = 1382
    verb        meN-ancam mencaplok; meN-ancam akan mencaplok; meN-ancam caplok; meN-ancam menduduki; meN-ancam akan menduduki wilayah; meN-ancam menganeksasi; meN-ancam akan menganeksasi; meN-ancam merebut; meN-ancam akan merebut; meN-ancam duduki
    noun        ancaman aneksasi; ancaman pendudukan; ancaman pencaplokan
    source      subj; dari
    target      obj; terhadap; dari
    takes       act
    only        source: country organization GOV MIL REB
    not         source: BUS
    not words   @sport
    not words   @business
    + Venezuela mengancam mencaplok Essequibo dari Guyana. => VEN > * | code=1382
    + Menteri Israel mengancam menganeksasi Tepi Barat. => ISR > *
    + Ancaman aneksasi Rusia terhadap Abkhazia dikecam Georgia. => RUS > *

sense threaten-terror = 1383
    verb        meN-ancam {dengan bom}; meN-ancam melakukan teror; meN-ancam meledakkan; meN-ancam akan meledakkan; meN-ancam ledakkan; meN-ancam menculik; meN-ancam akan menculik; meN-ancam membunuh; meN-ancam akan membunuh; meN-ancam bunuh; meN-ancam mengeksekusi sandera; meN-ancam akan mengeksekusi sandera; meN-ancam [@terror]; meN-ancam memenggal
    noun        ancaman bom; ancaman pembunuhan; ancaman teror
    source      subj; dari; oleh
    target      obj; terhadap; kepada; di
    takes       act
    only        source: country organization group GOV MIL REB UAF CRM OPP SOC REL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-crime
    not words   @private-life
    + ISIS mengancam meledakkan stasiun di Paris. => "ISIS" > * | code=1383
    + KKB di Nduga mengancam akan membunuh pilot Susi Air. => "KKB" > *
    ~ Ancaman pembunuhan dari kelompok ekstremis kanan ditujukan kepada Wali Kota Berlin. => * > DEU
    - Suami itu mengancam membunuh istrinya karena cemburu.

sense threaten-attack = 1384
    verb        meN-ancam menyerang; meN-ancam akan menyerang; meN-ancam serang; meN-ancam menginvasi; meN-ancam akan menginvasi; meN-ancam menggempur; meN-ancam akan menggempur; meN-ancam gempur; meN-ancam mengebom; meN-ancam akan mengebom; meN-ancam menyerbu; meN-ancam akan menyerbu; meN-ancam menghancurkan; meN-ancam akan menghancurkan; meN-ancam hancurkan; meN-ancam menembak jatuh; meN-ancam akan menembak jatuh; meN-ancam menenggelamkan; meN-ancam melancarkan serangan; meN-ancam akan melancarkan serangan; meN-ancam [@attack-word]; meN-ancam {dengan @attack-word}
    noun        ancaman serangan; ancaman invasi; ancaman serangan balasan
    source      subj; dari; oleh
    target      obj; terhadap; kepada; ke
    takes       act
    only        source: country organization GOV MIL REB UAF
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Turki mengancam akan menyerang posisi milisi Kurdi di Suriah. => TUR > * | code=1384
    + Houthi mengancam menenggelamkan kapal Inggris di Laut Merah. => "Houthi" > GBR
    + Lebanon diancam Israel dengan invasi darat. => ISR > LBN
    + Ancaman serangan Iran terhadap Israel membuat maskapai mengubah rute. => IRN > ISR

sense threaten-wmd = 1385
    verb        meN-ancam/meN-gertak {dengan @wmd}; meN-ancam menggunakan senjata nuklir; meN-ancam akan menggunakan senjata nuklir; meN-ancam gunakan nuklir; meN-ancam [@wmd]; meN-ancam meluncurkan serangan nuklir; meN-ancam menggunakan senjata kimia
    noun        ancaman nuklir; ancaman senjata nuklir; ancaman serangan nuklir; gertakan nuklir
    source      subj; dari; oleh
    target      obj; terhadap; kepada
    takes       act
    only        source: country organization GOV MIL
    not         source: BUS
    + Putin mengancam menggunakan senjata nuklir terhadap Barat. => RUS > * | code=1385
    + Korea Utara mengancam Korea Selatan dengan serangan nuklir. => PRK > KOR
    + Ancaman nuklir Rusia terhadap Ukraina dikecam China. => RUS > UKR

sense ultimatum = 139
    verb        meN-beri/meN-berikan/meN-keluarkan/meN-layangkan/meN-sampaikan/meN-tetapkan/meN-terbitkan [@ultimatum]; meN-ultimatum
    noun        ultimatum; tenggat
    source      subj; dari; oleh
    target      kepada; terhadap; obj; iobj; bagi; untuk; pada
    need        source target
    only        source: country organization group GOV LEG MIL REB PTY OPP SOC LAB COP
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Benny Gantz memberi ultimatum kepada Netanyahu soal rencana pascaperang Gaza. => ISR > ISR | code=139
    + ECOWAS mengultimatum junta Niger untuk memulihkan presiden. => "ECOWAS" > *
    + Ultimatum Rusia kepada pasukan Ukraina di Mariupol berakhir Minggu pagi. => RUS > UKR
    + Azerbaijan Beri Tenggat kepada Armenia => AZE > ARM
    - Guru memberi tenggat kepada murid untuk mengumpulkan tugas.

sense red-line = 139
    verb        meN-tetapkan/meN-tarik/meN-gariskan [@red-line]; meN-lewati/meN-langgar/meN-lampaui [@red-line]
    noun        garis merah
    source      subj; dari
    target      bagi; kepada; terhadap; untuk; obj
    need        source target
    only        source: country organization GOV MIL REB
    not         source: BUS
    + Biden menetapkan garis merah bagi Israel di Rafah. => USA > ISR
    + Garis merah ditetapkan Beijing kepada Taipei. => CHN > TWN

# The one who is warned is told what will be done to him if he does not comply.
sense not-hesitate = 130
    verb        tak segan; tidak segan; tak ragu; tidak ragu; tak gentar
    adj         segan; segan-segan
    source      subj
    target      terhadap; kepada; obj
    takes       act
    when        act: 13 15 16 17 18 19 20
    only        source: country organization GOV LEG MIL COP JUD REB
    not         source: BUS
    not words   @sport
    not words   @showbiz
    ~ Kapolri tidak segan-segan memecat anggota polisi yang terlibat judi. => IDN > *
    - Pelatih itu tak segan mencadangkan pemain bintangnya di klub.
    + Menteri Dalam Negeri tak segan mencabut izin ormas radikal. => IDN > *
    + Israel tak segan menyerang fasilitas nuklir Iran. => ISR > * | type=THREATEN
    ~ Kapolda Metro Jaya tidak ragu menindak tegas anggota yang melanggar. => IDN > *
