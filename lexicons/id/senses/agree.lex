@about    Janji, kesepakatan, kesediaan, tawaran, komitmen.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Klub Italia itu sepakat memperpanjang kontrak sang gelandang hingga 2027.
    - Pelatih Timnas Indonesia berjanji memberi kejutan pada laga melawan Irak.
    - Manchester City menyetujui tawaran klub Arab Saudi untuk kipernya.

family show-business
    - Pasangan artis itu sepakat bercerai setelah sepuluh tahun menikah.
    - Penyanyi itu berjanji menggelar konser di Surabaya tahun depan.

family business
    - Bank itu menjanjikan bunga tinggi kepada nasabah baru.
    - Dua perusahaan rintisan sepakat bergabung demi memperluas jumlah pelanggan.

# Sepakat, setuju, bersedia (kode disusun dari pelengkap)

sense agree-to = 030
    verb        sepakat/setuju/ber-sepakat/meN-sepakati/meN-setujui/ber-setuju
    source      subj
    target      dengan; kepada; bersama
    takes       act
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP SOC REL LAB UAF
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    not         source: MED
    + Jepang dan Filipina sepakat memperkuat kerja sama keamanan maritim. => JPN,PHL > -
    + Jerman setuju mengirim tank Leopard ke Ukraina. => DEU > UKR
    + Israel setuju untuk membebaskan 30 tahanan Palestina. => ISR > *
    + Para menteri luar negeri Uni Eropa bersepakat menjatuhkan sanksi baru terhadap Rusia. => "Para menteri luar negeri Uni Eropa" > *
    + Iran telah menyetujui untuk menghentikan pengayaan uranium. => IRN > -
    - Warga setuju bergotong royong membersihkan selokan.

sense pledge = 030
    verb        ber-janji/ber-ikrar/ber-komitmen/ber-kaul/ber-tekad; meN-janjikan akan; meN-janjikan untuk; meN-ikrarkan
    source      subj
    target      kepada; dengan; pada
    takes       act
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP SOC REL LAB UAF
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Perdana Menteri Inggris berjanji akan terus mendukung Ukraina. => GBR > UKR
    + China berjanji memberikan bantuan ekonomi kepada Sri Lanka. => CHN > LKA
    + Kepada para korban, pemerintah Jepang berjanji membayar ganti rugi. => JPN > *
    ~ Presiden terpilih Meksiko berkomitmen menekan angka kekerasan terhadap perempuan. => MEX > -
    - Ia berjanji kepada ibunya akan pulang saat Lebaran.
    + Menteri Kelautan bertekad memperbaiki komunikasi dengan nelayan. => IDN > *
    - Striker itu bertekad mencetak gol ke gawang lawan.

sense resolve-to = 030
    verb        ber-tekad/ber-sumpah/meN-tekadkan; meN-bulatkan tekad; ber-kehendak
    source      subj
    target      kepada; dengan
    takes       act
    when        act: 03 04 05 06 07 08
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP SOC REL LAB UAF
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + NATO bertekad memperkuat kemitraannya dengan Jepang. => nato > JPN
    + Presiden Taiwan bersumpah akan meningkatkan kerja sama dengan Amerika Serikat. => TWN > USA
    - Tim tuan rumah bertekad meraih gelar juara.

sense willing = 030
    adj         bersedia; sanggup; rela; terbuka
    verb        meN-nyanggupi/bersedia/sanggup
    source      subj
    target      kepada; dengan; untuk
    takes       act
    when        act: 03 04 05 06 07 08
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP SOC REL LAB UAF
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Rusia bersedia berunding dengan Ukraina tanpa prasyarat. => RUS > UKR
    + Malaysia bersedia menjadi penengah dalam konflik Thailand Selatan. => MYS > *
    ~ Hamas menyatakan bersedia membebaskan sandera Israel. => "Hamas" > ISR
    + Indonesia menyatakan sanggup mengirim bantuan kemanusiaan ke Gaza. => IDN > *
    - Bek muda itu siap bermain penuh melawan Persija.
    - Jalan tol itu siap beroperasi pekan depan.

sense state-readiness = 030
    verb        meN-nyatakan/meN-sampaikan/meN-ungkapkan/meN-tegaskan/meN-utarakan/meN-tunjukkan [kesediaan/kesiapan/komitmen/kesanggupan/tekad/keinginan]; ber-komitmen penuh; meN-buat/meN-beri/meN-berikan/memper-barui [komitmen/janji]
    noun        komitmen; janji; kesediaan; kesanggupan
    source      subj; dari
    target      kepada; terhadap; untuk; pada; dengan
    takes       act
    only        source: country organization GOV LEG MIL PTY REB OPP SOC
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Menlu AS menegaskan komitmen Washington kepada sekutunya di Asia. => USA > *
    + Pemerintah Thailand menyatakan kesiapan untuk menampung pengungsi Myanmar. => THA > *
    + Komitmen Jepang terhadap pembangunan ASEAN disampaikan di Tokyo. => JPN > asean
    ~ Iran menyampaikan kesediaan berdialog dengan Arab Saudi. => IRN > SAU
    - Pelatih itu menegaskan komitmen pemainnya kepada klub.

sense green-light = 030
    verb        meN-beri/meN-berikan [lampu hijau]; lampu hijau; beri lampu hijau
    noun        lampu hijau
    source      subj; dari
    target      kepada; bagi; untuk; obj
    takes       act
    only        source: country organization GOV LEG MIL
    not         source: BUS
    not words   @sport
    not words   @business
    + Amerika Serikat memberi lampu hijau kepada Ukraina untuk menggunakan rudal jarak jauh. => USA > UKR
    + Parlemen Jerman beri lampu hijau bagi pengiriman senjata. => DEU > *
    - Manajemen klub memberi lampu hijau bagi kepindahan sang penyerang.

sense offer-to = 030
    verb        meN-tawarkan/meN-tawari; meN-tawarkan diri; tawarkan diri
    source      subj
    target      kepada; iobj; obj; bagi; untuk
    takes       act
    when        act: 03 04 05 06 07 08
    not words   @business
    not words   @sport
    + Turki menawarkan diri menengahi konflik Rusia dan Ukraina. => TUR > *
    + Korea Selatan menawarkan untuk memberikan bantuan pangan kepada Korea Utara. => KOR > PRK
    - Bank itu menawarkan kredit rumah dengan bunga rendah.

# Kesepakatan sebagai benda

sense reach-deal = 030
    verb        meN-capai/meN-buat/meN-hasilkan/meN-raih/meN-jalin/meN-temui [@deal]; meN-sepakati [@agreement]; mufakat; meN-ikat [perjanjian/kesepakatan]
    noun        kesepakatan; kesepakatan awal; konsensus; kesepahaman
    source      subj; antara
    target      dengan; bersama
    only        source: country organization group GOV LEG MIL PTY REB OPP SOC LAB
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Arab Saudi dan Iran mencapai kesepakatan di Beijing. => SAU,IRN > -
    + Kesepakatan antara Mesir dan Ethiopia soal bendungan Nil dicapai di Washington. => EGY,ETH > -
    + Perjanjian itu disepakati Indonesia dengan Singapura tahun lalu. => IDN > SGP | status=historical
    + Pemerintah Kolombia mencapai titik temu dengan pemberontak ELN. => COL > "pemberontak ELN"
    - Pasangan artis itu mencapai kesepakatan soal hak asuh anak.

sense invite = 036
    verb        meN-undang
    noun        undangan
    source      subj; dari
    target      obj; kepada; untuk
    need        source target
    only        source: country organization GOV LEG PTY REB REL
    only        target: country organization GOV LEG MIL PTY REB OPP SOC
    not         source: BUS
    not words   @showbiz
    not words   @sport
    not words   @business
    + Presiden Prancis mengundang Xi Jinping berkunjung ke Paris. => FRA > CHN
    + Pemimpin Korea Utara diundang Presiden Putin ke Moskow. => RUS > PRK
    + Undangan Indonesia kepada Ukraina untuk menghadiri KTT G20 sudah dikirim. => IDN > UKR
    - Menteri itu mengundang artis dangdut ke pesta pernikahan anaknya.

sense accept-invitation = 036
    verb        meN-terima/meN-penuhi/meN-sambut/meN-iyakan [@invitation]
    source      subj
    target      obj; dari; dengan
    only        source: country organization GOV LEG PTY REB OPP SOC REL
    not         source: BUS
    not words   @showbiz
    not words   @sport
    + Presiden Belarus menerima undangan Perdana Menteri Pakistan. => BLR > PAK
    + Taliban menyambut ajakan dialog dari pemerintah Afghanistan. => "Taliban" > AFG
    - Aktor itu menerima undangan festival film Cannes.

sense propose-talks = 036
    verb        meN-tawarkan/meN-usulkan/meN-ajukan/meN-inisiasi [@talks]; meN-usulkan [kunjungan]; meN-buka [pintu dialog/pintu/peluang dialog/ruang dialog/peluang perundingan]; meN-buka diri {untuk dialog}
    source      subj
    target      dengan; kepada; bagi; untuk; ke
    only        source: country organization GOV LEG MIL PTY REB OPP SOC
    not         source: BUS
    not words   @sport
    not words   @business
    + Korea Selatan mengusulkan perundingan militer dengan Korea Utara. => KOR > PRK
    + Presiden Filipina membuka pintu dialog dengan pemberontak komunis. => PHL > "pemberontak komunis"
    + Pemerintah Venezuela tawarkan dialog kepada oposisi. => VEN > "oposisi"
    - Hotel itu menawarkan paket pertemuan untuk perusahaan.

sense agree-to-meet = 036
    verb        meN-sepakati/meN-setujui [pertemuan/dialog/perundingan/KTT/kunjungan/pembicaraan]; sepakat/setuju/ber-sedia bertemu; sepakat/setuju/ber-sedia berunding; setuju/sepakat berdialog
    source      subj
    target      dengan; bersama
    only        source: country organization group GOV LEG MIL PTY REB OPP SOC LAB
    not         source: BUS
    not words   @sport
    not words   @showbiz
    ~ Kedua Korea menyepakati pertemuan puncak di Panmunjom. => PRK,KOR > -
    + Presiden Kosovo setuju bertemu Presiden Serbia di Brussels. => XKX > SRB | code=036
    + Iran sepakat berunding dengan negara-negara Eropa di Jenewa. => IRN > "negara-negara Eropa"

# Kerja sama

sense strengthen-ties = 030
    verb        memper-kuat/memper-erat/memper-dalam/memper-luas/meN-tingkatkan/memper-kokoh/meN-kembangkan/meN-galakkan/perkuat/pererat/perluas [@relations]
    noun.act    penguatan {hubungan}; peningkatan {hubungan}
    source      subj; oleh
    target      dengan; obj; antara
    only        source: country organization GOV LEG MIL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + NATO akan terus memperkuat kemitraannya dengan Jepang, kata Stoltenberg. => nato > JPN
    + Indonesia dan Turki mempererat hubungan bilateral. => IDN,TUR > -
    + China dan Rusia Perluas Kerja Sama Energi => CHN,RUS > -
    - Liburan itu mempererat hubungan mereka sebagai pasangan.

sense agree-cooperation = 031
    verb        meN-sepakati/meN-setujui/meN-jajaki/meN-tawarkan/meN-usulkan/meN-rintis/meN-gagas [@cooperation]; sepakat bekerja sama; sepakat kerja sama; meN-sepakati [bebas visa/pembebasan visa]
    noun        kesepakatan kerja sama; penjajakan kerja sama
    source      subj; antara
    target      dengan; bersama; kepada
    only        source: country organization GOV LEG MIL COP
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Indonesia menjajaki kerja sama dengan Rwanda di bidang kesehatan. => IDN > RWA
    + India dan Uni Emirat Arab menyepakati kemitraan strategis. => IND,ARE > -
    + Kuba tawarkan kerja sama medis kepada Meksiko. => CUB > MEX
    - Merek kopi itu menjajaki kerja sama dengan aplikasi pesan-antar.

sense agree-econ = 0311
    verb        meN-sepakati/meN-setujui/meN-jajaki/meN-tawarkan/meN-capai/meN-tingkatkan/perkuat/memper-kuat/memper-luas/perluas [@econ-cooperation]
    noun        kesepakatan dagang; kesepakatan perdagangan; perjanjian perdagangan bebas; kesepakatan gas
    source      subj; antara
    target      dengan; bersama; kepada
    only        source: country organization GOV LEG
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Inggris dan India mencapai kesepakatan dagang setelah tiga tahun berunding. => GBR,IND > - | code=0311
    + Indonesia menyepakati penggunaan mata uang lokal dengan Malaysia. => IDN > MYS
    + Menteri Perdagangan China tawarkan kerja sama ekonomi kepada Vietnam. => CHN > VNM
    + Perjanjian perdagangan bebas antara Uni Eropa dan Selandia Baru disambut petani. => eu,NZL > -

sense agree-military = 0312
    verb        meN-sepakati/meN-setujui/meN-jajaki/meN-tawarkan/meN-capai/meN-tingkatkan/memper-kuat/perkuat/memper-luas/perluas/restui [@mil-cooperation]
    noun        kesepakatan pertahanan; kesepakatan keamanan
    source      subj; antara
    target      dengan; bersama; kepada; ke; untuk
    only        source: country organization GOV LEG MIL
    not         source: BUS
    + Washington menyetujui penjualan jet tempur ke Taiwan senilai Rp128 triliun. => USA > TWN | code=0312
    + Filipina dan Jepang sepakati kerja sama pertahanan baru. => PHL,JPN > -
    + Latihan militer bersama disepakati Indonesia dengan Prancis. => IDN > FRA
    - Perusahaan itu menyetujui penjualan senjata mainan secara daring.

sense agree-legal = 0313
    verb        meN-sepakati/meN-setujui/meN-jajaki/meN-tawarkan/perkuat/memper-kuat/meN-tingkatkan/meN-kabulkan [@legal-cooperation]
    source      subj; antara
    target      dengan; kepada; ke; bersama; obj
    only        source: country organization GOV LEG JUD COP
    not         source: BUS
    + Indonesia dan Singapura menyepakati ekstradisi buronan kasus korupsi. => IDN,SGP > - | code=0313
    + Inggris menyetujui ekstradisi pendiri WikiLeaks ke Amerika Serikat. => GBR > USA
    + Polri perkuat kerja sama kepolisian dengan Kepolisian Australia. => IDN > AUS

sense agree-intel = 0314
    verb        meN-sepakati/meN-setujui/meN-jajaki/meN-tawarkan/perkuat/memper-kuat/meN-tingkatkan [@intel-cooperation]; sepakat berbagi intelijen; sepakat bertukar informasi
    source      subj; antara
    target      dengan; kepada; bersama
    only        source: country organization GOV LEG MIL SPY COP
    not         source: BUS
    + Korea Selatan, Jepang, dan AS sepakat berbagi intelijen soal rudal Pyongyang. => KOR,JPN,USA > -
    + Menhan Malaysia menyepakati pertukaran intelijen dengan Filipina dan Indonesia. => MYS > PHL,IDN | code=0314
    - Operator seluler itu menawarkan pertukaran data pelanggan.

sense coalition = 030
    verb        ber-koalisi; meN-bentuk/meN-bangun/meN-sepakati/meN-gagas/meN-deklarasikan [@coalition]; ber-gabung {dalam koalisi}; masuk/ber-gabung koalisi; merapat
    noun        pembentukan koalisi; koalisi
    source      subj; antara
    target      dengan; bersama; ke; obj
    only        source: organization GOV LEG PTY OPP SOC
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Partai Golkar berkoalisi dengan Partai Gerindra dalam Pilgub Jawa Barat. => IDN > IDN
    + Partai Sosial Demokrat Jerman membentuk koalisi dengan Partai Hijau. => DEU > DEU
    + NasDem merapat ke koalisi Prabowo. => IDN > IDN
    - Dua klub membentuk koalisi untuk memprotes wasit.

sense normalization = 032
    verb        meN-sepakati/meN-setujui/meN-janjikan/meN-tawarkan [@normalization]; sepakat memulihkan hubungan; sepakat menormalisasi hubungan
    noun        kesepakatan normalisasi
    source      subj; antara
    target      dengan; obj; kepada
    only        source: country organization GOV
    not         source: BUS
    + Bahrain menyepakati normalisasi hubungan dengan Israel. => BHR > ISR | code=032
    + Arab Saudi dan Iran sepakat memulihkan hubungan diplomatik. => SAU,IRN > -
    + Kesepakatan normalisasi antara Maroko dan Israel ditentang Aljazair. => MAR,ISR > -

sense promise-backing = 032
    verb        meN-janjikan/meN-tawarkan/meN-jamin [@support-word]
    noun        janji dukungan
    source      subj; dari
    target      kepada; iobj; untuk; bagi; terhadap
    need        source target
    only        source: country organization GOV LEG PTY
    not         source: BUS
    not words   @showbiz
    not words   @sport
    + Presiden China menjanjikan dukungan diplomatik kepada Palestina. => CHN > PSE
    + Partai Demokrat tawarkan dukungan kepada calon gubernur petahana. => IDN > *
    + Kepada Armenia, Prancis menjanjikan dukungan penuh. => FRA > ARM

# Janji bantuan

sense promise-aid = 033
    verb        meN-janjikan/meN-tawarkan/meN-siapkan/meN-ikrarkan/meN-setujui/meN-umumkan [@aid]
    noun        janji bantuan; tawaran bantuan; rencana bantuan
    source      subj; dari
    target      kepada; untuk; bagi; iobj; ke; buat
    only        source: country organization GOV LEG REL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Kanada menjanjikan bantuan tambahan kepada Haiti. => CAN > HTI
    + Amerika Serikat mengumumkan paket bantuan baru untuk Ukraina. => USA > UKR
    + Tawaran bantuan Taiwan kepada China setelah gempa itu tidak dijawab. => TWN > CHN
    - Toko itu menawarkan bantuan teknis gratis bagi pelanggan.

sense promise-econ-aid = 0331
    verb        meN-janjikan/meN-tawarkan/meN-alokasikan/meN-anggarkan/meN-setujui/meN-siapkan/meN-ikrarkan/meN-sepakati [@econ-aid]
    noun        janji bantuan dana; tawaran pinjaman
    source      subj; dari
    target      kepada; untuk; bagi; iobj; ke
    need        source target
    only        source: country organization GOV LEG
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    ~ IMF menyetujui pinjaman 3 miliar dolar AS untuk Pakistan. => "IMF" > PAK | code=0331
    + Jepang mengalokasikan dana hibah bagi Filipina. => JPN > PHL
    + Uni Eropa janjikan bantuan keuangan kepada Mesir. => eu > EGY
    - Bank swasta itu menyetujui kredit untuk petani kopi.

sense promise-mil-aid = 0332
    verb        meN-janjikan/meN-tawarkan/meN-setujui/meN-siapkan/meN-umumkan/meN-ikrarkan/meN-sepakati [@mil-aid]
    noun        janji bantuan militer; janji senjata
    source      subj; dari
    target      kepada; untuk; bagi; iobj; ke
    only        source: country organization GOV LEG MIL
    not         source: BUS
    not words   gencatan senjata
    + DPR Amerika Serikat menyetujui bantuan militer untuk Ukraina, Israel, dan Taiwan. => USA > UKR,ISR,TWN | code=0332
    + Belanda menjanjikan jet tempur F-16 kepada Ukraina. => NLD > UKR
    + Bantuan militer baru diumumkan Pentagon bagi Ukraina. => USA > UKR
    - Studio itu mengumumkan gim tank terbaru untuk ponsel.

sense promise-human-aid = 0333
    verb        meN-janjikan/meN-tawarkan/meN-siapkan/meN-setujui/meN-alokasikan/meN-umumkan [@human-aid]
    noun        janji bantuan kemanusiaan; tawaran bantuan kemanusiaan
    source      subj; dari
    target      kepada; untuk; bagi; iobj; ke
    only        source: country organization GOV LEG MIL REL
    not         source: BUS
    not words   @business
    not words   @showbiz
    not         words WHO menyetujui; BPOM; izin edar
    + Pemerintah Indonesia menyiapkan bantuan kemanusiaan untuk korban gempa Turki. => IDN > * | code=0333
    + Rusia menjanjikan gandum gratis kepada Zimbabwe. => RUS > ZWE
    + AS umumkan bantuan pangan bagi Sudan. => USA > SDN
    - Restoran itu menyiapkan makanan untuk tamu pernikahan.

sense promise-protection = 0334
    verb        meN-janjikan/meN-tawarkan/meN-setujui/meN-siapkan/meN-jamin [@peacekeepers]
    source      subj; dari
    target      kepada; untuk; bagi; iobj; ke; di
    only        source: country organization GOV LEG MIL
    not         source: BUS
    + Presiden terpilih Indonesia menawarkan pasukan perdamaian untuk Gaza. => IDN > * | code=0334
    + Inggris menjanjikan jaminan keamanan kepada Finlandia. => GBR > FIN
    + Kenya siapkan pasukan keamanan internasional untuk Haiti. => KEN > HTI
    - Perusahaan asuransi itu menjanjikan perlindungan kepada nasabah.

sense offer-asylum = 033
    contexts    asylum
    verb        meN-tawarkan/meN-janjikan/meN-setujui [@asylum]
    source      subj
    target      kepada; iobj; bagi; untuk
    only        source: country GOV
    ~ Venezuela menawarkan suaka kepada mantan Presiden Bolivia. => VEN > BOL
    + Kanada janjikan suaka bagi aktivis Hong Kong. => CAN > *
    + Meksiko menawarkan suaka kepada Evo Morales. => MEX > *
    - Gereja tua itu menawarkan tempat perlindungan dari terik matahari.

# Janji reformasi dan melunak

sense promise-reform = 034
    verb        meN-janjikan/meN-tawarkan/meN-sepakati/meN-setujui [@reform]
    noun        janji reformasi
    source      subj
    target      kepada; bagi; untuk
    only        source: country organization GOV LEG MIL COP JUD PTY
    not         source: BUS
    + Raja Yordania menjanjikan reformasi politik kepada rakyatnya. => JOR > *
    + Kapolri janjikan reformasi kepolisian setelah tragedi itu. => IDN > -
    + Janji reformasi Presiden Nigeria disambut dingin pengunjuk rasa. => NGA > *

sense promise-leadership-change = 0341
    verb        meN-janjikan/meN-sepakati/meN-setujui/meN-tawarkan [pemilu/pemilihan umum/pemilu dini/pemilihan ulang/pemilu bebas/pemungutan suara/pengunduran diri/penyerahan kekuasaan/peralihan kekuasaan]; ber-janji menggelar pemilu; ber-janji mengadakan pemilu; ber-janji menyerahkan kekuasaan; ber-janji mundur; setuju mundur; sepakat menggelar pemilu; ber-sedia mundur
    noun        janji pemilu
    source      subj
    target      kepada; dengan
    only        source: country organization GOV LEG MIL PTY REB
    not         source: BUS
    not words   @sport
    not words   @business
    + Junta militer Myanmar berjanji menggelar pemilu tahun depan. => MMR > - | code=0341
    + Pemimpin kudeta Niger menjanjikan penyerahan kekuasaan dalam tiga tahun. => NER > -
    + Perdana Menteri Haiti setuju mundur setelah dewan transisi dibentuk. => HTI > -
    - Direktur utama bank itu setuju mundur demi memulihkan harga saham.

sense promise-policy-change = 0342
    verb        meN-janjikan/meN-setujui/meN-sepakati [@policy-change]; ber-janji mencabut aturan; ber-janji merevisi UU; ber-janji menaikkan upah; sepakat merevisi UU; setuju menunda pembahasan; sepakat menunda pengesahan
    source      subj
    target      kepada; bagi
    only        source: country organization GOV LEG PTY
    not         source: BUS
    + Pemerintah Prancis menjanjikan penghapusan pajak bahan bakar kepada petani. => FRA > * | code=0342
    + DPR setuju menunda pembahasan RUU Penyiaran. => IDN > -
    + Gubernur DKI berjanji menaikkan upah minimum buruh. => IDN > *

sense promise-rights = 0343
    verb        meN-janjikan/meN-jamin/meN-setujui [@rights]; ber-janji menjamin [@rights]; ber-janji melindungi hak; ber-janji menghormati hak; ber-janji menjamin kebebasan
    noun        jaminan hak
    source      subj
    target      bagi; kepada; untuk; obj
    only        source: country organization GOV LEG REB MIL PTY
    not         source: BUS
    not words   @business
    not words   @showbiz
    + Taliban berjanji menghormati hak perempuan Afghanistan. => "Taliban" > * | code=0343
    + Presiden Mesir menjanjikan kebebasan beragama bagi umat Koptik. => EGY > *
    + Pemerintah Kanada jamin hak masyarakat adat atas tanah mereka. => CAN > *

sense promise-institutions = 0344
    verb        meN-janjikan/meN-setujui/meN-sepakati/meN-tawarkan [@regime-change]
    source      subj
    target      kepada; bagi; untuk; obj
    only        source: country organization GOV LEG PTY MIL
    not         source: BUS
    + Pemerintah Papua Nugini menyetujui referendum bagi Bougainville. => PNG > * | code=0344
    + Presiden Chile menjanjikan konstitusi baru kepada para demonstran. => CHL > *
    + Manila menawarkan otonomi luas kepada umat Muslim Mindanao. => PHL > *

sense promise-yield = 035
    verb        meN-setujui/meN-sepakati/meN-janjikan [@yield-act]; setuju/sepakat/ber-janji melunak; meN-sanggupi/meN-nyanggupi [@demand]; ber-janji memenuhi tuntutan; setuju memenuhi tuntutan; ber-sedia memenuhi tuntutan
    source      subj
    target      kepada; obj; dari
    only        source: country organization GOV LEG MIL REB PTY
    not         source: BUS
    not words   @sport
    not words   @business
    + Iran menyanggupi tuntutan Badan Energi Atom Internasional. => IRN > *
    ~ Rektor dan pemerintah Serbia berjanji memenuhi tuntutan mahasiswa. => SRB > *
    + Pemerintah Bangladesh setuju memenuhi tuntutan para pengunjuk rasa. => BGD > *

sense promise-ease-admin = 0351
    verb        meN-setujui/meN-sepakati/meN-janjikan [@easing-admin]; ber-janji mencabut larangan; ber-janji mencabut darurat militer; setuju mencabut larangan; sepakat membuka perbatasan; ber-janji mencabut jam malam
    source      subj
    target      kepada; dengan; bagi
    only        source: country organization GOV LEG MIL
    not         source: BUS
    ~ Thailand dan Laos sepakat membuka perbatasan mulai Juli. => THA,LAO > - | code=0351
    + Presiden Sri Lanka berjanji mencabut jam malam pekan ini. => LKA > -
    + Pemerintah Turki menjanjikan pencabutan larangan kepada pers asing. => TUR > *

sense promise-end-dissent = 0352
    verb        ber-janji menghentikan unjuk rasa; setuju menghentikan mogok; sepakat mengakhiri mogok; sepakat mengakhiri unjuk rasa; setuju mengakhiri aksi; setuju membubarkan diri; ber-sedia mengakhiri mogok; sepakat menghentikan aksi
    source      subj
    target      dengan; kepada
    only        source: group organization LAB OPP SOC CVL EDU REL PTY
    not         source: BUS
    + Serikat pekerja kereta Inggris sepakat mengakhiri mogok setelah upah dinaikkan. => "Serikat pekerja kereta Inggris" > - | code=0352
    + Para sopir truk setuju mengakhiri aksi di depan Istana. => "Para sopir truk" > -

sense promise-release = 0353
    verb        meN-setujui/meN-sepakati/meN-janjikan/meN-tawarkan [@release]
    noun        kesepakatan pertukaran tahanan; kesepakatan sandera; kesepakatan pembebasan sandera
    source      subj; antara
    target      dengan; kepada; obj
    only        source: country organization GOV REB MIL
    not         source: BUS
    + Rusia dan Ukraina menyepakati pertukaran tawanan di Istanbul. => RUS,UKR > - | code=0353
    + Kesepakatan pertukaran tahanan antara Iran dan Amerika Serikat dicapai lewat Qatar. => IRN,USA > -
    + Hamas setujui pembebasan sandera asal Thailand. => "Hamas" > *

sense promise-sanctions-relief = 0354
    verb        meN-setujui/meN-sepakati/meN-janjikan/meN-tawarkan [@sanctions-relief]
    source      subj
    target      kepada; terhadap; bagi; untuk; atas; dari
    only        source: country organization GOV LEG
    not         source: BUS
    + Uni Eropa menyepakati pencabutan sanksi terhadap Suriah. => eu > SYR | code=0354
    + AS tawarkan pelonggaran sanksi kepada Venezuela. => USA > VEN
    + China dan Australia menyepakati penghapusan tarif anggur. => CHN,AUS > -

sense promise-access = 0355
    verb        meN-setujui/meN-sepakati/meN-janjikan/meN-jamin [@access]; ber-janji membuka akses; setuju membuka koridor; ber-janji mengizinkan inspektur; setuju menerima inspektur; sepakat membuka koridor
    source      subj
    target      kepada; bagi; untuk; dari
    only        source: country organization GOV REB MIL
    not         source: BUS
    not words   @business
    + Israel menyetujui akses bantuan lewat pelabuhan Ashdod. => ISR > * | code=0355
    + Iran setuju menerima inspektur IAEA di fasilitas Natanz. => IRN > *
    + Rusia dan Ukraina sepakat membuka koridor kemanusiaan di Mariupol. => RUS,UKR > -
    - Operator itu menjanjikan akses internet cepat bagi pelanggan.

sense agree-ceasefire = 0356
    verb        meN-setujui/meN-sepakati/meN-janjikan/meN-tawarkan/meN-usulkan/meN-capai/meN-terima [@deescalation]; sepakat gencatan senjata; setuju gencatan senjata; sepakat menarik pasukan; sepakat menurunkan ketegangan; sepakat meredakan ketegangan; ber-janji menarik pasukan
    noun        kesepakatan gencatan senjata; perjanjian gencatan senjata; kesepakatan penarikan pasukan
    source      subj; antara
    target      dengan; kepada; dari
    only        source: country organization GOV REB MIL OPP SOC
    not         source: BUS
    + Pihak-pihak bertikai di Sudan menyepakati gencatan senjata 72 jam. => "Pihak-pihak bertikai" > - | code=0356
    + India dan Tiongkok sepakat menarik pasukan dari perbatasan Ladakh. => IND,CHN > -
    + Hamas menerima usulan gencatan senjata dari Mesir dan Qatar. => "Hamas" > *
    + Gencatan senjata disetujui Israel dan Hizbullah. => ISR,"Hizbullah" > -

# Damai, mediasi

sense agree-peace = 037
    verb        meN-sepakati/meN-setujui/meN-capai/meN-terima/meN-tawarkan/meN-ajukan [@peace-plan]; sepakat damai; setuju berdamai; sepakat berdamai; sepakat mengakhiri perang; sepakat mengakhiri konflik; sepakat menyelesaikan sengketa; sepakat islah; ber-damai/islah
    noun        kesepakatan damai; tawaran damai; perdamaian
    source      subj; antara
    target      dengan; kepada; obj
    only        source: country organization group GOV REB MIL OPP SOC PTY REL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-crime
    + Pemerintah Ethiopia dan pemberontak Tigray menyepakati perjanjian damai di Pretoria. => ETH,"pemberontak Tigray" > - | code=037
    + Armenia dan Azerbaijan sepakat mengakhiri konflik Nagorno-Karabakh. => ARM,AZE > -
    + China mengajukan proposal perdamaian kepada Rusia dan Ukraina. => CHN > RUS,UKR
    - Pengemudi ojek dan penumpangnya sepakat damai di kantor polisi.

sense accept-mediation = 038
    verb        meN-terima/meN-setujui/meN-sambut/meN-iyakan [@mediation]; setuju dimediasi; ber-sedia dimediasi; sepakat dimediasi
    source      subj
    target      obj; dari; oleh
    only        source: country organization GOV REB MIL OPP SOC PTY
    not         source: BUS
    not words   @private-crime
    not words   @sport
    + Sudan dan Ethiopia menerima mediasi Uni Afrika. => SDN,ETH > "Uni Afrika" | code=038
    + Tawaran mediasi Turki disetujui Somalia. => SOM > TUR
    + Azerbaijan setujui mediasi dari Rusia. => AZE > RUS

sense offer-mediation = 039
    verb        meN-tawarkan/meN-ajukan/meN-usulkan [@mediation]; tawarkan diri jadi mediator; meN-tawarkan diri menjadi mediator; meN-tawarkan diri sebagai penengah; ber-sedia menjadi penengah; ber-sedia memediasi; ber-sedia menengahi; ber-sedia menjadi mediator; sanggup menengahi
    noun        tawaran mediasi
    source      subj; dari
    target      kepada; antara; bagi; dalam
    only        source: country organization GOV REL
    not         source: BUS
    not words   @private-crime
    not words   @sport
    + China menawarkan mediasi kepada Israel dan Palestina. => CHN > ISR,PSE | code=039
    + Brasil bersedia menengahi sengketa Venezuela dengan Guyana. => BRA > *
    + Presiden Indonesia menawarkan diri menjadi mediator antara Rusia dan Ukraina. => IDN > RUS,UKR
