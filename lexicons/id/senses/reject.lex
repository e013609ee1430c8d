@about    Penolakan, bantahan, pelanggaran norma, veto.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Klub Inggris itu menolak tawaran Real Madrid untuk strikernya.
    - Kiper Jepang menolak penalti dan menyelamatkan skor imbang.
    - Bek itu melanggar penyerang lawan di babak kedua.

family show-business
    - Aktor itu menolak tawaran bermain film laga.
    - Artis itu membantah tuduhan selingkuh dari mantan suaminya.

family everyday
    - Pengendara melanggar lampu merah di simpang itu.
    - Tubuh pasien menolak ginjal hasil transplantasi.
    - Obat penolak nyamuk itu dijual bebas.

# Umum

sense refuse-to = 120
    verb        meN-tolak/enggan
    adj         enggan; keberatan; sungkan
    noun        penolakan; keengganan
    source      subj; dari; oleh
    target      dengan; kepada; obj; terhadap
    takes       act
    when        act: 03 04 05 06 07 08
    only        source: country organization group GOV LEG MIL COP JUD PTY REB OPP SOC REL LAB
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Hungaria menolak mengirim senjata ke Ukraina. => HUN > UKR
    + Netanyahu menolak untuk menarik pasukan Israel dari Gaza. => ISR > *
    ~ Presiden Serbia enggan mengakui kemerdekaan Kosovo. => SRB > XKX
    ~ Pemerintah Niger enggan berunding dengan ECOWAS. => NER > "ECOWAS"
    - Pemain itu menolak hadir dalam konferensi pers usai laga.
    ~ Presiden Serbia menegaskan tidak akan pernah mengakui Kosovo. => SRB > XKX | type=REJECT
    ~ Israel enggan menarik pasukan dari Lebanon. => ISR > * | type=REJECT

sense refuse-general = 120
    verb        meN-tolak bergabung; meN-tolak bekerja sama; meN-tolak ikut; meN-tolak menghadiri; meN-tolak menandatangani; meN-tolak meneken; meN-tolak mendukung; meN-tolak meminta maaf; meN-tolak minta maaf
    source      subj
    target      dengan; kepada; obj; dari
    takes       act
    only        source: country organization group GOV LEG MIL PTY REB OPP SOC REL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + India menolak bergabung dengan blok dagang RCEP. => IND > *
    + Israel menolak meminta maaf kepada Turki. => ISR > TUR
    + Georgia menolak mendukung sanksi Uni Eropa terhadap Rusia. => GEO > *

sense reject-proposal = 120
    verb        meN-tolak/meN-tampik/meN-mentahkan/meN-kesampingkan/meN-tepis/meN-abaikan [@proposal]; meN-tolak mentah-mentah; meN-tolak tegas; meN-tolak keras
    noun        penolakan; penolakan keras
    source      subj; dari; oleh
    target      obj; dari; terhadap; atas; kepada
    takes       act
    only        source: country organization group GOV LEG MIL PTY REB OPP SOC REL LAB EDU CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Iran menolak proposal Amerika Serikat soal pengayaan uranium. => IRN > USA
    ~ Usulan Prancis mengirim pasukan ke Ukraina ditolak Jerman. => DEU > FRA
    + Mesir tolak mentah-mentah rencana relokasi warga Gaza. => EGY > *
    + Penolakan Polandia terhadap pakta migrasi Uni Eropa kembali ditegaskan. => POL > eu
    - Calon mertua itu menolak rencana pernikahan mereka.
    + Presiden Jokowi menolak wacana tiga periode. => IDN > -
    + Partai Demokrat menolak wacana amandemen UUD 1945. => IDN > -
    - Pemilik kafe menolak usulan pelanggan soal menu baru.

sense reject-demand = 124
    verb        meN-tolak/meN-tampik/meN-mentahkan/meN-abaikan/meN-kesampingkan/meN-acuhkan/meN-kacangi/meN-cuekkan/meN-gubris/meN-tepis/meN-tentang [@appeal]; ber-geming
    noun        penolakan {terhadap tuntutan}; penolakan {atas permintaan}
    source      subj; oleh
    target      obj; dari
    only        source: country organization GOV LEG MIL PTY REB OPP SOC COP
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Qatar menolak tuntutan Arab Saudi menutup Al Jazeera. => QAT > SAU
    + Desakan PBB diabaikan junta Myanmar. => MMR > un
    + Israel mengabaikan seruan Amerika Serikat untuk tidak menyerbu Rafah. => ISR > USA
    - Anak itu menolak permintaan ibunya.

sense deny-accusation = 120
    verb        meN-bantah/meN-tepis/meN-sangkal/meN-tampik/meN-nafikan/meN-mentahkan/meN-tolak/ber-kilah [@accusation]
    noun        bantahan; sanggahan
    source      subj; dari; oleh
    target      obj; dari; terhadap; atas; kepada
    need        source target
    only        source: country organization GOV LEG MIL COP PTY REB OPP SOC
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Iran membantah tuduhan Amerika Serikat soal pasokan drone ke Rusia. => IRN > USA
    + Tudingan Ukraina ditepis Kremlin sebagai omong kosong. => RUS > UKR
    + China menyangkal klaim Filipina tentang insiden di Beting Thomas Kedua. => CHN > PHL
    - Menteri itu membantah kabar kenaikan harga beras.
    - Iran membantah memasok drone ke Rusia.
    - Israel membantah membantai warga sipil di Rafah.
    - Kementerian Pertahanan membantah kabar pembelian jet bekas.

# Kerja sama dan bantuan

sense reject-cooperation = 121
    verb        meN-tolak/meN-tampik/meN-mentahkan/meN-hindari [@cooperation]; meN-tolak bekerja sama
    noun        penolakan kerja sama
    source      subj; dari
    target      dengan; dari; obj
    only        source: country organization GOV LEG MIL COP REB
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Venezuela menolak bekerja sama dengan Mahkamah Pidana Internasional. => VEN > * | code=121
    + Korea Utara menolak kerja sama dengan badan PBB itu. => PRK > un

sense reject-econ = 1211
    verb        meN-tolak/meN-tampik/meN-mentahkan [@econ-cooperation]; meN-tolak [investasi/proyek Belt and Road/impor/ekspor]
    source      subj
    target      dengan; dari; obj
    only        source: country organization GOV LEG AGR LAB
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Prancis menolak perjanjian dagang Uni Eropa dengan Mercosur. => FRA > * | code=1211
    + Panama tolak investasi China di pelabuhan itu. => PAN > CHN
    - Pabrik tekstil itu menolak investasi dari kerabat pemiliknya.

sense reject-military = 1212
    verb        meN-tolak/meN-tampik/meN-mentahkan [@mil-cooperation]
    source      subj
    target      dengan; dari; obj; oleh
    only        source: country organization GOV LEG MIL
    not         source: BUS
    not         target: MIL
    + Kepulauan Solomon menolak akses pangkalan bagi Amerika Serikat. => SLB > * | code=1212
    + Indonesia tolak penempatan pasukan asing di wilayahnya. => IDN > -
    + Pakta keamanan China ditolak negara-negara Pasifik. => "negara-negara Pasifik" > CHN

sense reject-extradition = 1213
    verb        meN-tolak/meN-tampik/meN-blokir [@legal-cooperation]; meN-tolak mengekstradisi; meN-tolak menyerahkan tersangka; meN-tolak [permintaan ekstradisi/permohonan ekstradisi]
    noun        penolakan ekstradisi
    source      subj; dari; oleh
    target      ke; dari; obj; dengan; kepada
    takes       act
    only        source: country organization GOV JUD COP LEG
    not         source: BUS
    + Pengadilan Yunani menolak ekstradisi delapan perwira ke Turki. => GRC > TUR | code=1213
    + Permintaan ekstradisi dari India ditolak Qatar. => QAT > IND
    + Swiss menolak mengekstradisi oligark itu ke Rusia. => CHE > RUS

sense reject-intel = 1214
    verb        meN-tolak/meN-tampik [@intel-cooperation]; meN-tolak berbagi intelijen; meN-tolak berbagi data; meN-tolak memberikan informasi; meN-tolak memberi informasi; meN-tolak membuka data
    source      subj
    target      dengan; kepada; obj
    takes       act
    only        source: country organization GOV MIL SPY COP
    not         source: BUS
    not words   @business
    + China menolak berbagi data awal pandemi dengan WHO. => CHN > "WHO" | code=1214
    + Jerman tolak pertukaran intelijen dengan Rusia. => DEU > RUS

sense reject-aid = 122
    verb        meN-tolak/meN-tampik/meN-kembalikan [@aid]; meN-tolak membantu; meN-tolak memberi bantuan; meN-tolak memberikan bantuan
    noun        penolakan bantuan
    source      subj; dari
    target      dari; kepada; obj; untuk
    takes       act
    only        source: country organization GOV LEG MIL REB
    not         source: BUS
    not words   @showbiz
    not words   @sport
    + Maroko menolak bantuan Aljazair setelah gempa. => MAR > DZA | code=122
    + Slowakia menolak memberikan bantuan kepada Ukraina. => SVK > UKR
    - Sekolah itu menolak donasi dari perusahaan rokok.

sense reject-econ-aid = 1221
    verb        meN-tolak/meN-tampik [@econ-aid]; meN-tolak mencairkan dana; meN-tolak memberi pinjaman; meN-tolak memberikan pinjaman; meN-tolak menghapus utang
    source      subj
    target      dari; kepada; obj; bagi; untuk
    takes       act
    only        source: country organization GOV LEG
    not         source: BUS
    not words   @business
    not words   @sport
    not words   @showbiz
    + Tunisia menolak pinjaman IMF dengan syarat pemotongan subsidi. => TUN > "IMF" | code=1221
    + Hungaria menolak bantuan keuangan Uni Eropa untuk Ukraina. => HUN > *
    - Bank menolak kredit nasabah itu.

sense reject-arms = 1222
    verb        meN-tolak/meN-tampik [@mil-aid]; meN-tolak mengirim senjata; meN-tolak mengirimkan senjata; meN-tolak memasok senjata; meN-tolak menjual senjata; meN-tolak memberikan rudal; meN-tolak mengirim rudal
    noun        penolakan pengiriman senjata
    source      subj
    target      ke; kepada; dari; obj; untuk; bagi
    takes       act
    only        source: country organization GOV LEG MIL
    not         source: BUS
    not words   gencatan senjata
    + Swiss menolak pengiriman amunisi ke Ukraina. => CHE > UKR | code=1222
    + Kanselir Jerman menolak mengirim rudal Taurus kepada Ukraina. => DEU > UKR
    + Israel menolak menjual senjata kepada Ukraina. => ISR > UKR

sense reject-human-aid = 1223
    verb        meN-tolak/meN-tampik/meN-pulangkan [@human-aid]; meN-tolak [masuknya bantuan/penyaluran bantuan/truk bantuan/pengungsi/kedatangan pengungsi/migran]
    noun        penolakan pengungsi; penolakan bantuan kemanusiaan
    source      subj; oleh
    target      dari; kepada; obj; untuk
    only        source: country organization group GOV LEG MIL REB COP
    not         source: BUS
    not words   @showbiz
    not words   @business
    + Junta Myanmar menolak bantuan kemanusiaan ASEAN. => MMR > asean | code=1223
    + Warga Aceh menolak pengungsi Rohingya di Pidie. => "Warga Aceh" > *
    + Italia menolak migran dari kapal penyelamat Jerman. => ITA > *

sense reject-peacekeepers = 1224
    verb        meN-tolak/meN-tampik [@peacekeepers]; meN-tolak mengirim pasukan; meN-tolak mengirim tentara; meN-tolak mengirimkan pasukan
    noun        penolakan pasukan perdamaian
    source      subj; oleh
    target      ke; dari; kepada; obj; di
    takes       act
    only        source: country organization GOV LEG MIL REB
    not         source: BUS
    not words   @business
    + Sudan menolak pasukan perdamaian PBB di Darfur. => SDN > un | code=1224
    + Amerika Serikat menolak mengirim pasukan ke Haiti. => USA > HTI
    + NATO menolak zona larangan terbang di Ukraina. => nato > UKR

# Perubahan politik

sense reject-reform = 123
    verb        meN-tolak/meN-tampik/meN-tentang/meN-hambat [@reform]; meN-tolak mereformasi; meN-tolak melakukan reformasi
    noun        penolakan reformasi
    source      subj; dari
    target      dari; obj
    takes       act
    only        source: country organization GOV LEG MIL PTY
    not         source: BUS
    + Raja Eswatini menolak reformasi demokrasi. => SWZ > - | code=123
    + Rusia tolak reformasi Dewan Keamanan usulan Jerman. => RUS > *
    + Presiden Lebanon menolak melakukan reformasi yang diminta IMF. => LBN > *

sense reject-resignation = 1231
    verb        meN-tolak mundur; meN-tolak untuk mundur; meN-tolak mengundurkan diri; meN-tolak lengser; meN-tolak turun; meN-tolak menyerahkan kekuasaan; enggan mundur; enggan lengser; meN-tolak menggelar pemilu; meN-tolak/meN-tampik [@leadership-change]
    source      subj
    target      dari; obj; oleh
    takes       act
    only        source: country organization GOV LEG MIL PTY COP JUD
    not         source: BUS
    not words   @sport
    not words   @business
    not words   @showbiz
    + Perdana Menteri Bangladesh menolak mundur meski didemo besar-besaran. => BGD > - | code=1231
    + Ketua KPK itu menolak mengundurkan diri. => IDN > -
    + Pemilu dini ditolak Perdana Menteri Israel. => ISR > -
    - Pelatih MU itu menolak mundur setelah kalah tiga kali.

sense reject-policy-change = 1232
    verb        meN-tolak/meN-tampik [@policy-change]; meN-tolak membatalkan; meN-tolak mencabut UU; meN-tolak mencabut aturan; meN-tolak merevisi; meN-tolak mengubah kebijakan; meN-tolak menurunkan harga; meN-tolak menaikkan upah; meN-tolak menunda
    source      subj
    target      dari; obj; dengan
    takes       act
    only        source: country organization GOV LEG
    not         source: BUS
    not words   @business
    not words   @sport
    + Pemerintah Prancis menolak mencabut UU pensiun. => FRA > - | code=1232
    + Presiden Korea Selatan menolak membatalkan kenaikan kuota mahasiswa kedokteran. => KOR > -
    + Revisi UU Pilkada ditolak DPR. => IDN > -

sense reject-rights = 1233
    verb        meN-tolak/meN-tampik/meN-nafikan/meN-ingkari [@rights]; meN-tolak memberikan hak; meN-tolak memberi hak; meN-tolak mengakui hak; meN-tolak melegalkan
    source      subj
    target      dari; kepada; bagi; obj
    takes       act
    only        source: country organization GOV LEG JUD REB PTY REL
    not         source: BUS
    not words   @sport
    not words   @business
    + Parlemen Jepang menolak pernikahan sesama jenis. => JPN > - | code=1233
    + Myanmar menolak memberikan hak kewarganegaraan kepada Rohingya. => MMR > *
    + Australia menolak hak khusus masyarakat Aborigin lewat referendum. => AUS > *

sense reject-regime-change = 1234
    verb        meN-tolak/meN-tampik/meN-tentang [@regime-change]
    noun        penolakan referendum; penolakan kemerdekaan; penolakan pemekaran
    source      subj; dari; oleh
    target      dari; di; obj; oleh
    only        source: country organization group GOV LEG PTY MIL JUD OPP SOC REL
    not         source: BUS
    + Pemerintah Inggris menolak referendum kemerdekaan Skotlandia. => GBR > * | code=1234
    + Majelis Rakyat Papua menolak pemekaran provinsi. => * > -
    + Irak menolak kemerdekaan wilayah Kurdistan. => IRQ > *

# Menolak mengalah

sense stand-firm = 124
    verb        ber-sikukuh/ber-sikeras/ber-kukuh/ngotot/kukuh/ber-tahan {pada pendirian}; meN-tolak kompromi; meN-tolak berkompromi; meN-tolak menyerah; meN-tolak tunduk; meN-tolak mengalah; pantang menyerah; pantang mundur
    adj         keras kepala
    source      subj
    target      kepada; terhadap; pada; dari; dengan; oleh
    takes       act
    only        source: country organization GOV LEG MIL REB PTY OPP SOC
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Presiden Taiwan menolak tunduk kepada China. => TWN > CHN
    + Hamas menolak menyerah kepada Israel. => "Hamas" > ISR
    + Maduro bersikukuh pada pendiriannya di hadapan Amerika Serikat. => VEN > *
    - Petinju itu pantang menyerah hingga ronde terakhir.

sense refuse-ease-admin = 1241
    verb        meN-tolak/meN-tampik [@easing-admin]; meN-tolak mencabut larangan; meN-tolak mencabut darurat militer; meN-tolak melonggarkan; meN-tolak mencabut keadaan darurat; meN-tolak membuka perbatasan; meN-tolak membuka blokir
    source      subj
    target      dari; bagi; dengan; terhadap; untuk
    takes       act
    only        source: country organization GOV LEG MIL JUD
    not         source: BUS
    not words   @business
    ~ Pemerintah Filipina menolak mencabut darurat militer di Mindanao. => PHL > - | code=1241
    + Mesir menolak membuka perbatasan bagi pengungsi Gaza. => EGY > *
    + Yordania menolak membuka perbatasan bagi pengungsi Suriah. => JOR > *

sense refuse-end-dissent = 1242
    verb        meN-tolak bubar; meN-tolak membubarkan diri; meN-tolak menghentikan mogok; meN-tolak mengakhiri mogok; meN-tolak menghentikan unjuk rasa; meN-tolak mengakhiri unjuk rasa; meN-tolak kembali bekerja; meN-tolak meninggalkan lokasi; enggan bubar; enggan membubarkan diri; meN-tolak menghentikan aksi
    source      subj
    target      dari; kepada; obj
    takes       act
    only        source: group organization LAB OPP SOC CVL EDU MED REL AGR
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Para dokter Korea Selatan menolak kembali bekerja. => "dokter" > - | code=1242
    + Pengunjuk rasa di Universitas Columbia menolak membubarkan diri. => "Pengunjuk rasa" > -
    ~ Massa petani enggan bubar sebelum ditemui menteri. => "petani" > -

sense refuse-release = 1243
    verb        meN-tolak/meN-tampik [@release]; meN-tolak membebaskan; meN-tolak melepaskan; meN-tolak mengembalikan; meN-tolak menyerahkan sandera; meN-tolak menyerahkan jenazah; enggan membebaskan
    source      subj
    target      kepada; dari; obj
    takes       act
    only        source: country organization GOV MIL JUD REB COP
    not         source: BUS
    not words   @business
    not words   @sport
    + Hamas menolak membebaskan sandera sebelum gencatan senjata permanen. => "Hamas" > * | code=1243
    + British Museum dan Inggris menolak mengembalikan artefak kepada Yunani. => GBR > GRC
    + Pengadilan Rusia menolak pembebasan jurnalis Amerika Serikat. => RUS > *

sense refuse-sanctions-relief = 1244
    verb        meN-tolak/meN-tampik [@sanctions-relief]; meN-tolak mencabut sanksi; meN-tolak melonggarkan sanksi; meN-tolak mencabut embargo; meN-tolak menghapus tarif; enggan mencabut sanksi
    source      subj
    target      terhadap; atas; dari; kepada; obj
    takes       act
    only        source: country organization GOV LEG
    not         source: BUS
    + Amerika Serikat menolak mencabut sanksi terhadap Kuba. => USA > CUB | code=1244
    + Uni Eropa tolak pelonggaran sanksi atas Belarus. => eu > BLR

sense refuse-access = 1245
    verb        meN-tolak/meN-tampik/meN-larang/meN-halangi/meN-halang-halangi [@access]; meN-tolak mengizinkan; meN-tolak membuka akses; meN-tolak menerima inspektur; meN-tolak memberi akses; meN-tolak memberikan akses; meN-tolak [kunjungan pelapor khusus/misi pencari fakta/kehadiran pemantau/kedatangan utusan]
    noun        penolakan akses
    source      subj; oleh
    target      obj; kepada; dari
    takes       act
    only        source: country organization GOV MIL REB LEG
    not         source: BUS
    not words   @business
    not words   @sport
    not words   @showbiz
    + Iran menolak inspektur IAEA asal Jerman dan Prancis. => IRN > "IAEA" | code=1245
    + Israel menolak memberikan akses kepada penyelidik PBB. => ISR > un
    + Koridor kemanusiaan ditolak pasukan RSF di El Fasher. => "pasukan RSF" > -

sense refuse-deescalate = 1246
    verb        meN-tolak/meN-tampik/meN-kesampingkan/meN-mentahkan/meN-abaikan [@deescalation]; meN-tolak menarik pasukan; meN-tolak menarik mundur; meN-tolak menghentikan serangan; meN-tolak menghentikan perang; meN-tolak melucuti senjata; meN-tolak meletakkan senjata; meN-tolak menghentikan program nuklir; enggan menarik pasukan
    noun        penolakan gencatan senjata; penolakan denuklirisasi
    source      subj; dari; oleh
    target      dengan; dari; terhadap; obj; di
    takes       act
    only        source: country organization GOV MIL REB OPP SOC
    not         source: BUS
    + Netanyahu menolak gencatan senjata dengan Hamas. => ISR > "Hamas" | code=1246
    + Rusia menolak menarik pasukan dari PLTN Zaporizhzhia. => RUS > *
    + Denuklirisasi ditolak Korea Utara sejak awal. => PRK > -
    + Kelompok M23 menolak meletakkan senjata. => "Kelompok M23" > -

# Pertemuan, mediasi, rencana damai

sense refuse-talks = 125
    verb        meN-tolak/meN-tampik/meN-kesampingkan/meN-mentahkan/meN-abaikan [@talks]; meN-tolak/meN-tampik/meN-abaikan [@invitation]; meN-tolak bertemu; meN-tolak berunding; meN-tolak berdialog; meN-tolak bernegosiasi; meN-tolak menemui; meN-tolak menerima kunjungan; enggan berunding; enggan bertemu; enggan berdialog; meN-tutup [pintu] {bagi dialog}; meN-tutup [pintu dialog/pintu perundingan/pintu negosiasi]; walk out
    noun        penolakan dialog; penolakan perundingan
    source      subj; dari; oleh
    target      dengan; obj; dari; kepada; bagi
    takes       act
    only        source: country organization group GOV LEG MIL REB PTY OPP SOC
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Korea Utara menolak berunding dengan Amerika Serikat. => PRK > USA | code=125
    + Ajakan dialog Presiden Korea Selatan ditolak Pyongyang. => PRK > KOR
    + Kremlin menutup pintu perundingan dengan Ukraina. => RUS > UKR
    + Presiden Brasil menolak menemui duta besar Israel. => BRA > ISR
    - Bintang film itu menolak undangan pesta.

sense refuse-mediation = 126
    verb        meN-tolak/meN-tampik/meN-kesampingkan/meN-mentahkan [@mediation]; meN-tolak dimediasi; meN-tolak campur tangan pihak ketiga
    noun        penolakan mediasi
    source      subj; dari; oleh
    target      dari; oleh; obj
    only        source: country organization GOV MIL REB PTY OPP SOC
    not         source: BUS
    not words   @private-crime
    not words   @showbiz
    + India menolak mediasi Amerika Serikat dalam sengketa Kashmir. => IND > USA | code=126
    + Tawaran mediasi Uni Afrika ditolak Ethiopia. => ETH > "Uni Afrika"
    - Pasangan artis itu menolak mediasi sebelum bercerai.

sense refuse-peace-plan = 127
    verb        meN-tolak/meN-tampik/meN-mentahkan/meN-kesampingkan [@peace-plan]; meN-tolak/meN-tampik [@peace]; meN-tolak berdamai; meN-tolak damai; enggan berdamai; meN-tolak [kesepakatan/kesepakatan gencatan senjata/perjanjian/perjanjian damai/perjanjian perbatasan]
    noun        penolakan rencana damai; penolakan kesepakatan
    source      subj; dari; oleh
    target      dari; dengan; obj
    takes       act
    only        source: country organization GOV MIL REB PTY OPP SOC LEG
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-crime
    not words   @business
    not words   pasukan perdamaian
    not words   pasukan penjaga perdamaian
    + Ukraina menolak rencana perdamaian China. => UKR > CHN | code=127
    + Solusi dua negara ditolak Perdana Menteri Israel. => ISR > -
    + Pemberontak FARC menolak berdamai dengan pemerintah Kolombia. => "Pemberontak FARC" > COL

# Pelanggaran norma

sense defy = 128
    verb        meN-langgar/meN-ingkari/meN-khianati/meN-injak-injak/meN-abaikan/meN-cederai/meN-tabrak [@law-breach]; ber-khianat; membangkang; meN-bangkang; meN-lawan [perintah/putusan/larangan]; meN-tolak patuh; meN-tolak tunduk; meN-tolak mematuhi; ingkar janji; meN-ingkari [@pledge]; melanggar komitmen
    noun        pelanggaran; pelanggaran wilayah udara; pembangkangan; pengkhianatan; pengingkaran
    source      subj; oleh; dari
    target      obj; terhadap; dengan; atas; kepada
    takes       act
    only        source: country organization GOV LEG MIL COP REB PTY JUD
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-crime
    not words   lalu lintas
    + Korea Utara kembali melanggar resolusi DK PBB. => PRK > * | code=128
    + Putusan Mahkamah Internasional diabaikan Israel. => ISR > *
    + Rusia ingkar janji dalam kesepakatan gandum. => RUS > -
    ~ Pelanggaran wilayah udara Taiwan oleh China meningkat tajam. => CHN > TWN
    - Pengendara motor melanggar aturan lalu lintas.

# Veto

sense veto = 129
    verb        meN-veto; meN-tolak [keanggotaan/tawaran keanggotaan/permohonan keanggotaan]; meN-gunakan/meN-jatuhkan/meN-pakai [hak veto/veto]; meN-blokir/meN-jegal/meN-ganjal/meN-halangi/meN-gagalkan/meN-hadang [@resolution]; meN-cekal/meN-blokir/meN-jegal/meN-hambat/meN-ganjal/meN-hadang [keanggotaan/tawaran keanggotaan/permohonan keanggotaan/aksesi/upaya keanggotaan]
    noun        veto; hak veto
    source      subj; dari; oleh
    target      terhadap; atas; obj; bagi; untuk
    only        source: country organization GOV LEG
    not         source: BUS
    not words   @sport
    not words   @business
    + Amerika Serikat memveto resolusi gencatan senjata di Dewan Keamanan PBB. => USA > * | code=129
    + Resolusi soal Korea Utara diveto Rusia. => RUS > *
    + Turki memblokir keanggotaan Swedia di NATO. => TUR > SWE
    + Veto Presiden Polandia atas anggaran media memicu kritik. => POL > -
    + Hungaria Jegal Paket Bantuan Uni Eropa untuk Ukraina => HUN > *
    + Yunani mencekal keanggotaan Makedonia di NATO. => GRC > MKD
    + Bulgaria menghambat aksesi Makedonia Utara ke Uni Eropa. => BGR > MKD
    ~ Turki bersikukuh menolak keanggotaan Swedia di NATO. => TUR > SWE
    + Serbia menolak keanggotaan Kosovo di Interpol. => SRB > XKX

# Politik dalam negeri

sense reject-bill = 120
    verb        meN-tolak/meN-tentang/meN-ganjal [@bill]
    source      subj; oleh
    target      obj; dari; terhadap; oleh
    only        source: country organization group GOV LEG PTY OPP SOC REL LAB EDU CVL JRN AGR
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    only        target: country organization group GOV LEG
    + Fraksi PKS menolak RUU Ibu Kota Negara. => IDN > -
    ~ RUU Penyiaran ditolak Dewan Pers dan AJI. => IDN > -
    + Senat Argentina menolak anggaran usulan Presiden Milei. => ARG > ARG

sense reject-bill-noun = 120
    noun        penolakan RUU; penolakan revisi; penolakan relokasi; penolakan proyek; penolakan kenaikan
    source      dari; oleh
    target      terhadap; kepada
    only        source: country organization group GOV LEG PTY OPP SOC REL LAB EDU CVL JRN AGR
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Penolakan RUU TNI dari mahasiswa terus bergulir. => "mahasiswa" > -
    + Penolakan revisi UU KPK dari mahasiswa meluas. => "mahasiswa" > -
    - Penolakan proyek film itu mengecewakan sutradara.

sense oppose = 120
    verb        meN-tentang/meN-lawan
    noun        tentangan; penentangan; perlawanan
    source      subj; dari; oleh
    target      obj; terhadap; atas; kepada
    need        source target
    only        source: country organization GOV LEG PTY OPP SOC REL LAB
    only        target: country organization GOV LEG PTY
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + China menentang kunjungan pejabat Amerika Serikat ke Taiwan. => CHN > USA
    + Rencana Presiden Prancis ditentang serikat buruh CGT. => * > FRA
    + Penentangan Yunani terhadap aksesi Makedonia Utara berakhir. => GRC > MKD
    - Timnas Indonesia akan melawan Filipina di stadion utama pada laga terakhir.

sense reject-election-result = 120
    contexts    election
    verb        meN-tolak/meN-gugat/meN-tampik [@election-result]; meN-tolak mengakui kekalahan; meN-tolak mengakui kemenangan; meN-tolak mengakui hasil
    noun        penolakan hasil pemilu
    source      subj; dari; oleh
    target      obj; dari; terhadap; atas
    takes       act
    only        source: country organization group GOV LEG PTY OPP SOC
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Oposisi Zimbabwe menolak hasil pemilu. => "Oposisi Zimbabwe" > -
    + Hasil pilpres ditolak kubu Anies Baswedan. => * > -
    + Uni Eropa menolak mengakui hasil pemilu Belarus. => eu > BLR
    - Manajer tinju itu menolak hasil pertandingan.

sense court-rejects = 120
    contexts    legal
    verb        meN-tolak/meN-gugurkan/meN-kesampingkan [@petition]
    noun        penolakan gugatan; penolakan banding
    source      subj; oleh
    target      obj; dari; terhadap
    only        source: JUD organization
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   cerai
    + Mahkamah Konstitusi menolak gugatan pasangan Anies-Muhaimin. => IDN > *
    + Mahkamah Agung Inggris menolak permohonan suaka migran itu. => GBR > *
    - Pengadilan Agama menolak gugatan cerai artis tersebut.

sense rule-out = 120
    verb        meN-kesampingkan/meN-tutup [kemungkinan/opsi/peluang]
    source      subj
    target      dengan; terhadap; bagi; atas
    need        source target
    only        source: country organization GOV LEG MIL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Perdana Menteri Denmark mengesampingkan opsi pembicaraan dengan Rusia. => DNK > RUS
    ~ Gedung Putih menutup kemungkinan pertemuan dengan Iran. => USA > IRN
    + Presiden Prancis mengesampingkan opsi perundingan dengan Iran. => FRA > IRN
    - Polisi belum menutup kemungkinan adanya tersangka lain.

sense refuse-entry-visit = 120
    verb        meN-tolak/meN-tampik [kedatangan/kunjungan/kehadiran/penunjukan/pengangkatan/pelantikan/surat kepercayaan/duta besar]
    noun        penolakan kedatangan; penolakan kunjungan
    source      subj; dari; oleh
    target      obj; dari
    need        source target
    only        source: country organization group GOV LEG MIL PTY OPP SOC REL CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Ukraina menolak kunjungan Presiden Jerman. => UKR > DEU
    + Kedatangan Menlu Israel ditolak parlemen Maroko. => MAR > ISR
    ~ Taliban menolak duta besar yang ditunjuk Tajikistan. => "Taliban" > TJK
