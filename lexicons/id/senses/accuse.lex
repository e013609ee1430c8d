@about    Kecaman, kritik, tuduhan, protes resmi, gugatan, penyelidikan.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Pelatih Arsenal mengkritik keputusan wasit pada laga melawan Chelsea.
    - Suporter mengecam pemain yang gagal mengeksekusi penalti.
    - PSSI menyelidiki dugaan pengaturan skor pertandingan Liga 2.

family show-business
    - Warganet mengecam unggahan artis itu tentang konser amal.
    - Penyanyi itu menggugat mantan suaminya ke pengadilan.
    - Kritikus mengkritik film terbaru sutradara itu.

family everyday
    - Istri menuduh suaminya berselingkuh.
    - Polisi menyelidiki kasus pencurian sepeda motor oleh tetangganya.
    - Dokter memeriksa pasien yang mengalami demam.

# Kecaman dan kritik

sense condemn = 111
    verb        meN-kecam/meN-kutuk/meN-laknat; meN-kutuk keras; meN-kecam keras; kutuk keras; kecam keras
    noun        kecaman; kutukan; kecaman keras
    source      subj; dari; oleh
    target      obj; terhadap; atas; kepada; pada
    only        source: country organization group GOV LEG MIL COP JUD PTY REB OPP SOC REL LAB EDU CVL JRN
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Indonesia mengecam serangan Israel ke kamp pengungsi di Rafah. => IDN > ISR
    ~ Uji coba rudal Korea Utara dikutuk Jepang dan Korea Selatan. => JPN,KOR > PRK
    + "Kami mengutuk invasi Rusia," kata Perdana Menteri Kanada. => CAN > RUS
    + Turki Kecam Pembakaran Al-Quran di Swedia => TUR > SWE
    + Kecaman Iran terhadap Amerika Serikat disampaikan di Majelis Umum PBB. => IRN > USA
    - Penonton mengecam wasit usai laga.
    - Legenda itu bercerita tentang ibu yang mengutuk anaknya menjadi batu.

sense criticise = 111
    verb        meN-kritik/meN-kritisi/meN-cela/meN-semprot/meN-damprat/meN-cecar/meN-sentil/meN-sindir; meN-serang balik; meN-kritik keras; meN-kritik habis
    noun        kritik; kritikan; sindiran; kritik pedas; kritik tajam; celaan
    source      subj; dari; oleh
    target      obj; terhadap; atas; kepada; pada
    only        source: country organization GOV LEG MIL JUD PTY REB OPP SOC REL LAB EDU CVL JRN COP
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Menlu China mengkritik Amerika Serikat karena menjual senjata ke Taiwan. => CHN > USA
    + Pemerintah Hungaria dikritik Parlemen Eropa soal kebebasan pers. => "Parlemen Eropa" > HUN
    + Ketua Umum PDIP Sindir Penguasa yang Melanggar Konstitusi => IDN > *
    + Kritik Paus terhadap perdagangan senjata kembali dilontarkan. => "Paus" > *
    - Novelis itu mengkritik novel rekannya.

sense hurl-criticism = 111
    verb        meN-lontarkan/meN-layangkan/meN-sampaikan/meN-beri/meN-berikan/meN-lancarkan/meN-lempar/meN-lemparkan/meN-arahkan/meN-tujukan/meN-suarakan [@condemnation]; meN-ulang/meN-ulangi/meN-lontarkan/meN-utarakan/meN-layangkan [keluhan/keluhan lama/kritiknya/kritikan]; meN-limpahkan/meN-alamatkan/meN-lancarkan [@condemnation]
    source      subj; oleh; dari
    target      kepada; soal; tentang; mengenai; terhadap; atas; ke; pada; iobj
    only        source: country organization GOV LEG MIL JUD PTY REB OPP SOC REL LAB EDU CVL JRN
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Presiden Kolombia melontarkan kritik pedas kepada Israel. => COL > ISR
    + Kecaman keras dilayangkan Liga Arab terhadap Israel. => "Liga Arab" > ISR
    + Partai Buruh menyampaikan kritik atas kebijakan Perdana Menteri Inggris. => * > GBR
    - Juri melontarkan kritik kepada penyanyi muda itu.
    + Menlu Rusia mengulang keluhan tentang perluasan NATO. => RUS > nato
    + Duta Besar China mengulangi keluhan soal sanksi Amerika Serikat. => CHN > USA
    - Pelanggan mengulangi keluhan soal paket internet rumah.

sense draw-criticism = 111
    verb        meN-tuai/meN-panen/meN-dapat/meN-undang/meN-picu/meN-terima/meN-dapatkan/meN-hadapi/ter-kena/kena/banjir/dihujani [@condemnation]
    source      dari; oleh
    target      subj
    need        source target
    only        source: country organization group GOV LEG MIL JUD PTY REB OPP SOC REL LAB EDU CVL JRN
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Israel menuai kecaman dari Uni Eropa setelah menyerang sekolah UNRWA. => eu > ISR
    + Pernyataan Presiden Brasil mengundang kritik dari Washington. => USA > BRA
    + Pemerintah Iran dihujani kritik dari kelompok HAM. => "kelompok HAM" > IRN
    - Film itu menuai kritik dari penonton.

sense insult = 111
    verb        meN-hina/meN-ejek/meN-olok/meN-olok-olok/meN-caci/meN-maki/meN-hujat/meN-lecehkan/meN-cemooh/meN-nistakan/meN-remehkan/meN-tertawakan/meN-nista; meN-caci maki
    noun        hinaan; ejekan; cacian; penghinaan; makian
    source      subj; dari; oleh
    target      obj; terhadap; kepada; atas
    need        source target
    only        source: country organization GOV LEG MIL PTY REB OPP SOC REL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    ~ Adik Kim Jong Un menghina Presiden Korea Selatan dalam pernyataannya. => * > KOR
    + Presiden Argentina mengejek Presiden Kolombia sebagai komunis. => ARG > COL
    + Presiden Taiwan dicemooh juru bicara Beijing. => CHN > TWN
    - Netizen menghina penampilan selebgram itu.

sense deplore = 111
    verb        meN-sesalkan/meN-sayangkan/meN-keluhkan
    noun        penyesalan
    source      subj; dari
    target      obj; atas; terhadap; kepada
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP SOC REL LAB CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Kementerian Luar Negeri RI menyesalkan veto Amerika Serikat di DK PBB. => IDN > USA
    + Sikap Hungaria disayangkan Menlu Polandia. => POL > HUN
    ~ Ombudsman menyayangkan langkah Wali Kota Depok. => IDN > IDN
    - Keluarga menyayangkan perceraian artis itu.

sense concern = 110
    verb        meN-nyatakan/meN-sampaikan/meN-ungkapkan/meN-suarakan/meN-utarakan/meN-luapkan/meN-cemaskan/meN-tunjukkan [@concern]; meN-khawatirkan/meN-cemaskan/meN-soroti
    adj         prihatin; khawatir; cemas; gelisah; waswas
    noun        keprihatinan; kekhawatiran; sorotan
    source      subj; dari
    target      atas; terhadap; kepada; dengan; obj; tentang; soal
    need        source target
    only        source: country organization GOV LEG MIL JUD PTY REB OPP SOC REL CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    not words   @weather
    + Jepang menyatakan keprihatinan atas manuver militer China di Selat Taiwan. => JPN > CHN | code=110
    + Uni Eropa prihatin terhadap undang-undang agen asing Georgia. => eu > GEO
    + Kekhawatiran Washington atas kerja sama Rusia dan Korea Utara terus meningkat. => USA > RUS,PRK
    - Para investor khawatir atas kenaikan suku bunga.

sense disappointed = 110
    adj         kecewa; tersinggung; gusar; geram; marah; murka; berang; naik pitam; meradang; gerah; jengkel; muak; dongkol
    noun        kekecewaan; kemarahan; kegeraman
    source      subj; dari
    target      terhadap; kepada; pada; dengan; atas; ke
    need        source target
    only        source: country organization GOV LEG MIL PTY REB OPP SOC
    only        target: country organization GOV LEG MIL PTY REB OPP SOC COP JUD
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-life
    + Presiden Zelensky kecewa terhadap sekutu NATO yang lamban. => UKR > *
    + China berang kepada Lithuania karena membuka kantor Taiwan. => CHN > LTU
    + Ankara geram dengan Swedia setelah aksi itu. => TUR > SWE
    - Fans kecewa dengan penampilan band itu.

sense doubt = 110
    verb        meN-ragukan/memper-tanyakan/pertanyakan/meN-sangsikan/meN-curigai/meN-waspadai
    adj         ragu; sangsi; skeptis
    noun        keraguan
    source      subj; dari; oleh
    target      obj; terhadap; atas; kepada; pada
    need        source target
    only        source: country organization GOV LEG MIL PTY REB OPP SOC JUD CVL REL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Amerika Serikat meragukan niat damai Rusia. => USA > RUS
    + Netralitas Presiden Jokowi dipertanyakan PDIP. => IDN > IDN
    + Anggota DPR mempertanyakan kinerja Menteri Pertahanan. => IDN > IDN
    - Ilmuwan meragukan hasil penelitian itu.

sense oppose-attitude = 110
    verb        ber-keberatan; meN-tentang keras
    adj         keberatan; anti
    source      subj
    target      terhadap; dengan; atas; obj; pada
    need        source target
    only        source: country organization GOV LEG MIL PTY REB OPP SOC REL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Vietnam keberatan dengan larangan melaut China di Laut China Selatan. => VNM > CHN
    + Mesir keberatan terhadap rencana Ethiopia mengisi bendungan. => EGY > ETH

sense brand-as = 111
    verb        meN-sebut/meN-cap/meN-juluki/meN-labeli/meN-anggap/meN-stempel/meN-gambarkan/meN-nilai/meN-namai {sebagai @slur}; meN-sebut/meN-cap/meN-juluki/meN-labeli teroris; meN-sebut/meN-cap/meN-juluki/meN-labeli penjahat perang; meN-sebut/meN-cap/meN-juluki/meN-labeli diktator; meN-sebut/meN-juluki pembunuh; meN-sebut/meN-cap pengkhianat; meN-sebut negara teroris; meN-sebut pembohong; meN-sebut tiran; meN-sebut/meN-cap/meN-juluki/meN-labeli/meN-anggap [@insult-word]; meN-sebut/meN-cap/meN-nilai korup; meN-sebut/meN-cap/meN-juluki [Hitler/Adolf Hitler/Nazi]
    source      subj
    target      obj; comp
    need        source target
    only        source: country organization GOV LEG MIL PTY REB OPP SOC REL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Presiden Turki menyebut Israel sebagai negara teroris. => TUR > ISR | code=111
    + Biden menyebut Putin penjahat perang. => USA > RUS
    + Presiden Venezuela dicap diktator oleh Presiden Paraguay. => PRY > VEN
    - Penggemar menjuluki gelandang itu sebagai pembunuh raksasa di laga besar.

sense liken-to = 111
    verb        meN-samakan/meN-bandingkan/meN-ibaratkan/meN-sejajarkan {dengan @hate-figure}
    source      subj
    target      obj
    need        source target
    only        source: country organization GOV LEG PTY OPP SOC REL
    not         source: BUS
    + Presiden Brasil menyamakan Israel dengan rezim Nazi. => BRA > ISR
    + Netanyahu disamakan dengan Hitler oleh Presiden Turki. => TUR > ISR

sense reprimand = 111
    verb        meN-tegur/meN-hardik/meN-marahi/meN-semprot; meN-peringatkan keras; meN-kecam langsung; meN-beri/meN-berikan/meN-layangkan [teguran/teguran keras/peringatan tertulis/surat teguran]
    noun        teguran; teguran keras
    source      subj; dari; oleh
    target      obj; kepada; terhadap; iobj
    need        source target
    only        source: country organization GOV LEG MIL COP JUD PTY
    only        target: country organization GOV LEG MIL COP JUD PTY OPP SOC
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Presiden Jokowi menegur para menteri soal stok beras. => IDN > IDN
    + Komisi Eropa melayangkan teguran keras kepada Hungaria. => "Komisi Eropa" > HUN
    + Kapolres itu ditegur Kapolri karena lamban menangani kasus. => IDN > IDN
    - Guru menegur murid yang terlambat.

# Menggalang penolakan

sense rally-opposition = 113
    verb        meN-serukan/meN-galang/meN-kampanyekan/meN-ajak/meN-kobarkan/meN-himpun [@resistance]; meN-serukan memboikot; meN-ajak memboikot; meN-ajak melawan; meN-serukan untuk melawan
    noun        seruan boikot; seruan perlawanan; kampanye boikot; seruan jihad
    source      subj; dari; oleh
    target      terhadap; obj; kepada; atas
    only        source: country organization group GOV LEG PTY REB OPP SOC REL LAB EDU CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + MUI menyerukan boikot terhadap produk pendukung Israel. => * > *
    + Oposisi Rusia menggalang perlawanan terhadap Kremlin. => "Oposisi Rusia" > RUS
    + Pemimpin Hizbullah menyerukan jihad terhadap Israel. => "Hizbullah" > ISR | code=113

sense no-confidence = 113
    contexts    legislative
    verb        meN-ajukan/meN-layangkan/meN-gulirkan/meN-usulkan/meN-sahkan/meN-loloskan [@no-confidence]
    noun        mosi tidak percaya; mosi tak percaya
    source      subj; dari; oleh
    target      terhadap; kepada; atas; obj
    only        source: country organization group LEG PTY OPP SOC GOV EDU CVL
    not         source: BUS
    not words   @sport
    ~ Oposisi Prancis mengajukan mosi tidak percaya terhadap Perdana Menteri. => "Oposisi Prancis" > FRA
    ~ Mosi tidak percaya kepada Perdana Menteri Thailand diajukan enam partai oposisi. => "enam partai oposisi" > THA
    + Oposisi Georgia mengajukan mosi tidak percaya. => GEO > *
    + Partai Buruh Inggris melayangkan mosi tidak percaya kepada pemerintah. => GBR > *
    - Anggota klub mengajukan mosi tidak percaya terhadap pelatih.

sense impeach = 115
    contexts    legislative
    verb        meN-makzulkan/meN-ajukan/meN-gulirkan/meN-daftarkan/meN-usulkan/meN-setujui [@impeachment]; meN-makzulkan
    noun        pemakzulan; upaya pemakzulan
    source      subj; dari; oleh
    target      terhadap; obj; atas
    need        source target
    only        source: country organization LEG PTY OPP SOC GOV
    not         source: BUS
    + DPR Amerika Serikat memakzulkan Menteri Keamanan Dalam Negeri. => USA > USA
    + Presiden Peru dimakzulkan Kongres pada Desember lalu. => * > PER | status=historical
    + Oposisi Korea Selatan mengajukan pemakzulan terhadap seorang jaksa. => "Oposisi Korea Selatan" > *

# Tuduhan

sense accuse = 112
    verb        meN-tuduh/meN-tuding/meN-dakwa-dakwa/meN-fitnah/meN-persalahkan/meN-curigai
    noun        tuduhan; tudingan
    source      subj; dari; oleh
    target      obj; comp; terhadap; kepada; atas
    takes       say
    need        source target
    only        source: country organization group GOV LEG MIL COP JUD PTY REB OPP SOC REL LAB CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-life
    + Kyiv menuduh Moskow menghancurkan bendungan Kakhovka. => UKR > RUS
    ~ Barat dituduh Putin memicu konflik di Ukraina. => RUS > *
    + Korsel Tuding Korut Kirim Balon Sampah => KOR > PRK
    ~ Tuduhan Rusia terhadap Ukraina soal serangan Moskow dibantah Kyiv. => RUS > UKR
    - Suami menuduh istrinya berselingkuh.

sense level-accusation = 112
    verb        meN-lontarkan/meN-layangkan/meN-sampaikan/meN-buat/meN-arahkan/meN-alamatkan [tuduhan/tudingan/tuduhan serius/tuduhan balik]; balik menuduh; balik menuding; saling tuduh; saling tuding
    source      subj; oleh
    target      kepada; terhadap; ke; obj
    only        source: country organization GOV LEG MIL PTY REB OPP SOC COP
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Presiden Maduro melontarkan tuduhan kepada Amerika Serikat soal sabotase listrik. => VEN > USA
    ~ India dan Pakistan saling tuding soal tembakan di perbatasan Kashmir. => IND,PAK > -
    + Tuduhan serius dialamatkan Kanada kepada India dalam pembunuhan tokoh Sikh. => CAN > IND

sense blame = 112
    verb        meN-salahkan/meN-kambinghitamkan/meN-persalahkan; meN-timpakan/meN-lemparkan/meN-limpahkan [kesalahan]; meN-tuding sebagai biang kerok; meN-sebut/meN-tuding {sebagai @misdeed}; meN-sebut/meN-tuding biang kerok; meN-sebut/meN-tuding dalang; meN-sebut/meN-tuding berada di balik; meN-sebut/meN-tuding bertanggung jawab; meN-sebut/meN-anggap/meN-nyatakan bertanggung jawab atas
    source      subj; oleh
    target      obj; comp; kepada; pada; terhadap
    need        source target
    only        source: country organization group GOV LEG MIL COP PTY REB OPP SOC REL CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-life
    + Menlu Rusia menyalahkan NATO atas krisis gandum dunia. => RUS > nato
    + Mesir menimpakan kesalahan kepada Israel atas tertutupnya Rafah. => EGY > ISR
    + Rusia menuding Ukraina berada di balik serangan drone ke Moskow. => RUS > UKR
    - Pelatih menyalahkan cuaca atas kekalahan timnya.

sense say-wrongdoing = 112
    verb        meN-sebut/meN-nilai/meN-anggap/meN-katakan/meN-tegaskan/meN-nyatakan melanggar; meN-sebut/meN-nilai/meN-anggap telah melanggar; meN-sebut/meN-nilai/meN-anggap menimbulkan ancaman; meN-sebut/meN-nilai/meN-anggap telah menimbulkan ancaman; meN-sebut/meN-nilai/meN-anggap mengancam; meN-sebut/meN-nilai/meN-anggap memprovokasi; meN-sebut/meN-nilai/meN-anggap tidak menghormati; meN-sebut/meN-nilai/meN-anggap memicu; meN-sebut/meN-nilai/meN-anggap gagal; meN-sebut/meN-nilai/meN-anggap ingkar janji; meN-sebut/meN-nilai/meN-anggap salah; meN-sebut/meN-nilai/meN-anggap keliru; meN-sebut/meN-nilai/meN-anggap bersalah; meN-sebut/meN-nilai/meN-anggap abai; meN-sebut/meN-nilai/meN-anggap lalai; meN-sebut/meN-nilai/meN-anggap tidak serius; meN-sebut/meN-nilai/meN-anggap tidak becus; meN-sebut/meN-nilai/meN-anggap berlebihan; meN-sebut/meN-nilai/meN-anggap munafik; meN-sebut/meN-nilai/meN-anggap tidak adil; meN-sebut/meN-nilai/meN-anggap inkonstitusional; meN-sebut/meN-nilai/meN-anggap standar ganda; meN-sebut/meN-nilai/meN-anggap [salah/keliru/gagal/abai/munafik/inkonstitusional]; meN-sebut/meN-nilai/meN-anggap [provokatif/provokasi/ilegal/biadab/keji/brutal/memalukan/kebohongan/pelanggaran/kemunafikan]; meN-sebut/meN-nilai/meN-anggap provokatif; meN-sebut/meN-nilai/meN-anggap ilegal; meN-sebut/meN-nilai/meN-anggap tidak bertanggung jawab
    source      subj
    target      obj; comp
    need        source target
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP SOC REL CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Stoltenberg menyebut Korea Utara telah menimbulkan ancaman bagi kawasan. => nato > PRK
    ~ Jepang menilai China melanggar hukum internasional di sekitar Senkaku. => JPN > CHN
    ~ Presiden Jokowi dinilai PDIP melanggar konstitusi. => IDN > IDN
    + Menlu Estonia menyebut Rusia memprovokasi NATO. => EST > RUS
    + Walhi menilai pemerintah gagal mengatasi kabut asap. => * > *
    - Wasit menilai bek itu melanggar striker lawan di kotak penalti.

sense accuse-crime = 1121
    verb        meN-tuduh/meN-tuding korupsi; meN-tuduh/meN-tuding melakukan korupsi; meN-tuduh/meN-tuding menerima suap; meN-tuduh/meN-tuding menyuap; meN-tuduh/meN-tuding melakukan kecurangan; meN-tuduh/meN-tuding curang; meN-tuduh/meN-tuding mencuri; meN-tuduh/meN-tuding menyelundupkan; meN-tuduh/meN-tuding menyalahgunakan; meN-tuduh/meN-tuding mendanai terorisme; meN-tuduh/meN-tuding mendukung terorisme; meN-tuduh/meN-tuding terlibat korupsi; meN-tuduh/meN-tuding terlibat suap; meN-tuduh/meN-tuding membunuh; meN-tuduh/meN-tuding melakukan penipuan
    noun        tuduhan korupsi; tuduhan kecurangan; tuduhan suap; tudingan kecurangan; tuduhan curang
    source      subj; dari; oleh
    target      obj; comp; terhadap; kepada; atas
    takes       say
    need        source target
    only        source: country organization group GOV LEG MIL COP JUD PTY REB OPP SOC REL CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-life
    + Oposisi Mozambik menuduh partai berkuasa melakukan kecurangan dalam pemilu. => "Oposisi Mozambik" > * | code=1121
    ~ Tuduhan korupsi terhadap Presiden Afrika Selatan dilontarkan mantan kepala intelijen. => * > ZAF
    + Mali menuding Prancis mendukung terorisme di Sahel. => MLI > FRA
    - Pemilik warung menuduh tetangganya mencuri ayam.

sense accuse-rights = 1122
    verb        meN-tuduh/meN-tuding melanggar HAM; meN-tuduh/meN-tuding melakukan pelanggaran HAM; meN-tuduh/meN-tuding melanggar hak asasi; meN-tuduh/meN-tuding menyiksa; meN-tuduh/meN-tuding melakukan penyiksaan; meN-tuduh/meN-tuding menindas; meN-tuduh/meN-tuding melakukan diskriminasi; meN-tuduh/meN-tuding membungkam; meN-tuduh/meN-tuding mempersekusi; meN-tuduh/meN-tuding melakukan kerja paksa; meN-tuduh/meN-tuding melakukan kekerasan seksual
    noun        tuduhan pelanggaran HAM; tuduhan penyiksaan; tuduhan kerja paksa; tuduhan diskriminasi
    source      subj; dari; oleh
    target      obj; comp; terhadap; kepada; atas
    takes       say
    need        source target
    only        source: country organization group GOV LEG JUD PTY REB OPP SOC REL CVL
    not         source: BUS
    + Human Rights Watch menuduh Arab Saudi menyiksa migran Ethiopia. => "Human Rights Watch" > SAU | code=1122
    + China dituding Amerika Serikat melanggar HAM di Xinjiang. => USA > CHN
    ~ Tuduhan kerja paksa dari PBB terhadap Korea Utara dibantah. => un > PRK

sense accuse-aggression = 1123
    verb        meN-tuduh/meN-tuding menyerang; meN-tuduh/meN-tuding melakukan agresi; meN-tuduh/meN-tuding menginvasi; meN-tuduh/meN-tuding melanggar gencatan senjata; meN-tuduh/meN-tuding melanggar wilayah udara; meN-tuduh/meN-tuding langgar wilayah udara; meN-tuduh/meN-tuding langgar gencatan senjata; meN-tuduh/meN-tuding serang; meN-tuduh/meN-tuding langgar kedaulatan; meN-tuduh/meN-tuding menembaki; meN-tuduh/meN-tuding melancarkan serangan; meN-tuduh/meN-tuding melanggar kedaulatan; meN-tuduh/meN-tuding mengebom; meN-tuduh/meN-tuding mengerahkan pasukan; meN-tuduh/meN-tuding mempersenjatai; meN-tuduh/meN-tuding memasok senjata; meN-tuduh/meN-tuding mendalangi serangan; meN-tuduh/meN-tuding menembakkan rudal
    noun        tuduhan agresi; tuduhan serangan; tuduhan pelanggaran gencatan senjata
    source      subj; dari; oleh
    target      obj; comp; terhadap; kepada; atas
    takes       say
    need        source target
    only        source: country organization group GOV LEG MIL PTY REB OPP SOC
    not         source: BUS
    not words   @sport
    + Armenia menuduh Azerbaijan melanggar gencatan senjata di Nagorno-Karabakh. => ARM > AZE | code=1123
    + Rwanda dituduh Kongo mempersenjatai pemberontak M23. => COD > RWA
    + Thailand Tuding Kamboja Langgar Wilayah Udara => THA > KHM

sense accuse-war-crimes = 1124
    verb        meN-tuduh/meN-tuding melakukan kejahatan perang; meN-tuduh/meN-tuding melakukan genosida; meN-tuduh/meN-tuding melakukan kejahatan kemanusiaan; meN-tuduh/meN-tuding melakukan kejahatan terhadap kemanusiaan; meN-tuduh/meN-tuding melakukan pembersihan etnis; meN-tuduh/meN-tuding melakukan pembantaian; meN-tuduh/meN-tuding membantai; meN-tuduh/meN-tuding menggunakan senjata kimia; meN-tuduh/meN-tuding genosida; meN-sebut/meN-nilai/meN-anggap melakukan genosida; meN-sebut/meN-nilai/meN-anggap melakukan kejahatan perang
    noun        tuduhan genosida; tuduhan kejahatan perang; tuduhan pembersihan etnis; tuduhan kejahatan kemanusiaan
    source      subj; dari; oleh
    target      obj; comp; terhadap; kepada; atas
    takes       say
    need        source target
    only        source: country organization group GOV LEG JUD MIL PTY REB OPP SOC REL CVL
    not         source: BUS
    + Afrika Selatan menuduh Israel melakukan genosida di Gaza. => ZAF > ISR | code=1124
    + Tentara Rusia dituding Ukraina melakukan kejahatan perang di Bucha. => UKR > RUS
    + Tuduhan kejahatan perang terhadap milisi RSF disampaikan Amerika Serikat. => USA > *

sense accuse-spying = 1125
    verb        meN-tuduh/meN-tuding memata-matai; meN-tuduh/meN-tuding melakukan spionase; meN-tuduh/meN-tuding mata-mata; meN-tuduh/meN-tuding menjadi mata-mata; meN-tuduh/meN-tuding sebagai mata-mata; meN-tuduh/meN-tuding berkhianat; meN-tuduh/meN-tuding makar; meN-tuduh/meN-tuding merencanakan kudeta; meN-tuduh/meN-tuding melakukan makar; meN-tuduh/meN-tuding menyadap; meN-tuduh/meN-tuding melakukan subversi; meN-tuduh/meN-tuding mengkhianati; meN-tuduh/meN-tuding ikut campur; meN-tuduh/meN-tuding mencampuri
    noun        tuduhan spionase; tuduhan makar; tuduhan mata-mata; tuduhan kudeta
    source      subj; dari; oleh
    target      obj; comp; terhadap; kepada; atas
    takes       say
    need        source target
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP SOC SPY
    not         source: BUS
    not words   @showbiz
    + Inggris menuduh China memata-matai anggota parlemen. => GBR > CHN | code=1125
    + Presiden Bolivia menuding mantan panglima merencanakan kudeta. => BOL > *
    + Georgia dituduh Ukraina berkhianat dengan membantu Rusia. => UKR > GEO

# Protes resmi, laporan, gugatan

sense official-protest = 114
    verb        meN-layangkan/meN-sampaikan/meN-ajukan/meN-kirim/meN-kirimkan [@protest-note]; meN-protes
    noun        protes keras; nota protes; protes diplomatik; protes resmi
    source      subj; dari; oleh
    target      kepada; terhadap; ke; obj; atas; pada
    only        source: country organization GOV LEG MIL PTY OPP SOC
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Filipina melayangkan protes diplomatik kepada China atas tembakan meriam air. => PHL > CHN | code=114
    + Indonesia mengirim nota protes ke Malaysia soal pelanggaran batas laut. => IDN > MYS
    + Nota protes dari Jepang disampaikan kepada Rusia melalui duta besarnya. => JPN > RUS
    + China Protes Kunjungan Presiden Taiwan ke Amerika Serikat => CHN > *
    - Pelatih Persija melayangkan protes kepada wasit usai laga.

sense summon-ambassador = 114
    verb        meN-panggil [@ambassador]; meN-panggil pulang
    noun.pass   pemanggilan duta besar; pemanggilan dubes
    source      subj; oleh
    target      obj; untuk
    need        source target
    only        source: country organization GOV
    not         source: BUS
    + Kementerian Luar Negeri Turki memanggil Duta Besar Swedia di Ankara. => TUR > SWE | code=114
    + Dubes China dipanggil Pemerintah Filipina terkait insiden di Ayungin. => PHL > CHN
    ~ Iran Panggil Dubes Inggris, Jerman, dan Prancis => IRN > GBR,DEU,FRA

sense complain-to = 114
    verb        meN-laporkan/meN-adukan; meN-lapor/meN-adu
    noun        laporan; pengaduan
    source      subj; dari; oleh
    target      obj; terhadap
    need        source target
    only        source: country organization group GOV LEG PTY OPP SOC LAB CVL EDU JRN REL
    only        target: country organization GOV LEG MIL COP JUD PTY OPP SOC REB
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    not words   @private-crime
    + Indonesia Corruption Watch melaporkan pimpinan KPK ke Dewan Pengawas. => * > IDN
    + Hakim konstitusi itu diadukan koalisi masyarakat sipil ke Majelis Kehormatan. => "koalisi masyarakat sipil" > *
    + Lebanon mengadukan Israel ke Dewan Keamanan PBB. => LBN > ISR | code=114
    - Artis itu melaporkan mantan manajernya ke polisi.

sense sue = 115
    verb        meN-gugat/meN-mejahijaukan/meN-perkarakan/meN-pidanakan/meN-polisikan/meN-somasi; meN-ajukan/meN-layangkan/meN-daftarkan [@lawsuit]; meN-seret {ke @court}; meN-bawa {ke @court}
    noun        gugatan; somasi; tuntutan hukum
    source      subj; dari; oleh
    target      obj; terhadap; kepada; atas
    need        source target
    only        source: country organization group GOV LEG PTY OPP SOC LAB CVL EDU JRN REL JUD
    only        target: country organization GOV LEG MIL COP PTY
    not         source: BUS
    not         target: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-crime
    not words   cerai
    + Nikaragua menggugat Jerman di Mahkamah Internasional. => NIC > DEU | code=115
    + Indonesia digugat Uni Eropa ke WTO terkait larangan ekspor nikel. => eu > IDN
    + Walhi mengajukan gugatan terhadap Gubernur Kalimantan Timur. => * > IDN
    + Gambia menyeret Myanmar ke Mahkamah Internasional. => GMB > MMR
    - Penyanyi itu menggugat cerai suaminya di Pengadilan Agama.
    - Terdakwa mengajukan banding ke Pengadilan Tinggi Bandung.

sense find-guilty = 116
    verb        meN-nyatakan bersalah; meN-vonis/meN-putus/meN-putuskan bersalah; meN-nyatakan/meN-putuskan/meN-simpulkan terbukti bersalah; meN-nyatakan/meN-putuskan/meN-simpulkan terbukti melanggar; meN-nyatakan melanggar; terbukti bersalah; terbukti melanggar
    noun.pass   putusan bersalah; vonis bersalah
    source      subj; oleh
    target      obj; comp; terhadap; atas
    need        source target
    only        source: country organization JUD LEG GOV
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Juri New York menyatakan Donald Trump bersalah dalam kasus uang tutup mulut. => * > USA | code=116
    ~ Belanda dinyatakan bersalah oleh Pengadilan HAM Eropa. => "Pengadilan HAM Eropa" > NLD
    + Majelis Kehormatan MK menyatakan Anwar Usman terbukti melanggar etik. => IDN > IDN
    - Komisi disiplin PSSI menyatakan pemain itu bersalah.

# Penyelidikan

sense investigate = 090
    verb        meN-selidiki/meN-usut/meN-investigasi/meN-dalami/meN-audit
    noun.pass   pengusutan; penyelidikan; investigasi
    source      subj; oleh; dari
    target      obj; terhadap; atas; terkait
    only        source: country organization GOV LEG MIL COP JUD SPY CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    not words   @private-crime
    not words   @weather
    not         words kecelakaan; tabrakan; tabrak lari; kebakaran; keracunan; tenggelam; mayat; jasad; piring terbang; UFO
    + Uni Eropa menyelidiki subsidi mobil listrik China. => eu > CHN | mode=investigate
    + TikTok diselidiki regulator Inggris dan Kanada. => GBR,CAN > *
    + Kejaksaan Agung Usut Mantan Menteri Perdagangan => IDN > *
    ~ Penyelidikan terhadap Presiden Brasil itu dipimpin jaksa agung. => * > BRA
    - Polisi menyelidiki kasus begal di Bekasi.
    - Polisi menyelidiki penyebab kecelakaan beruntun di Tol Cipularang.
    - Polisi masih menyelidiki penyebab kebakaran gudang plastik itu.

sense open-probe = 090
    verb        meN-buka/meN-mulai/meN-lakukan/meN-gelar/meN-luncurkan/meN-bentuk/meN-perintahkan/meN-gulirkan/meN-lanjutkan [@investigation]
    source      subj; oleh
    target      terhadap; atas; obj; terkait; ke
    only        source: country organization GOV LEG MIL COP JUD CVL REL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-crime
    not words   @business
    + Jaksa Turki membuka penyelidikan terhadap wali kota Istanbul. => TUR > TUR
    + Fraksi PDIP menggulirkan hak angket atas pelaksanaan Pemilu 2024. => IDN > *
    + Penyelidikan terhadap polisi perbatasan dilakukan Kementerian Dalam Negeri Spanyol. => ESP > *
    + Dewan HAM PBB membentuk tim pencari fakta untuk Sudan. => "Dewan HAM PBB" > *

sense investigate-crime = 091
    verb        meN-selidiki/meN-usut/meN-sidik/meN-dalami/meN-bongkar/meN-telusuri/meN-tangani/meN-audit/meN-kembangkan [@corruption]; meN-selidiki/meN-usut/meN-sidik/meN-dalami/meN-telusuri [kasus korupsi/dugaan korupsi/dugaan suap/aliran dana/dugaan pencucian uang/dugaan kecurangan/kecurangan pemilu/dugaan gratifikasi/perkara korupsi]
    noun        penyidikan kasus korupsi; pengusutan korupsi; penyelidikan korupsi
    source      subj; oleh; dari
    target      obj; terhadap; di; atas; oleh
    only        source: country organization GOV LEG COP JUD MIL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-crime
    + KPK menyelidiki dugaan suap di Kementerian Pertanian. => IDN > IDN | code=091
    ~ Korupsi tata niaga timah diusut Kejaksaan Agung. => IDN > -
    + Jaksa Ukraina mengusut penggelapan dana di Kementerian Pertahanan. => UKR > UKR
    + Malaysia selidiki pencucian uang oleh mantan menteri keuangan. => MYS > *
    - Ahli biologi menyelidiki kasus kematian ikan paus.

sense question-person = 091
    verb        meN-periksa/meN-interogasi/meN-panggil/meN-cecar/meN-klarifikasi; meN-mintai keterangan
    noun.pass   pemeriksaan; pemanggilan
    source      subj; oleh
    target      obj; terhadap
    need        source target
    only        source: organization COP JUD
    only        target: GOV LEG MIL COP PTY OPP SOC JUD BUS
    not         source: BUS MED
    not words   @sport
    not words   @showbiz
    not words   pasien
    + KPK memeriksa mantan Menteri Pertanian Syahrul Yasin Limpo. => IDN > IDN
    ~ Sekjen PDIP dipanggil penyidik Polda Metro Jaya. => IDN > IDN
    + Jaksa Israel menginterogasi Perdana Menteri dalam kasus suap. => ISR > ISR
    + Pemeriksaan terhadap Bupati Sidoarjo oleh KPK dijadwalkan ulang. => IDN > IDN
    - Dokter memeriksa kesehatan Presiden.

# Pemeriksaan tanpa penyebut pelaku: konteks perkara menandai aparat penegak hukum.
sense question-in-case = 091
    verb        meN-periksa/meN-klarifikasi/meN-interogasi {sebagai saksi/tersangka/terlapor}; meN-periksa/meN-interogasi {dalam kasus/perkara/dugaan/skandal}; meN-periksa/meN-interogasi {terkait kasus/perkara/dugaan}
    noun.pass   pemeriksaan {sebagai saksi/tersangka}
    source      subj; oleh
    target      obj
    need        target
    only        source: organization COP JUD LEG
    only        target: GOV LEG MIL COP PTY OPP SOC JUD
    not         source: BUS MED
    not         words @sport @showbiz @disease; pasien; kesehatan
    + Gubernur Papua diperiksa dalam kasus dugaan suap. => * > IDN | code=091
    + Mantan Menteri Agama diperiksa sebagai saksi kasus kuota haji. => * > IDN
    + Sejumlah anggota DPRD Bengkulu diperiksa terkait perkara gratifikasi. => * > IDN
    - Selebgram itu diperiksa sebagai saksi kasus penipuan arisan.

sense investigate-rights = 092
    verb        meN-selidiki/meN-usut/meN-dalami/meN-investigasi/meN-telusuri/meN-kaji [@rights-abuse]; meN-selidiki/meN-usut [kasus HAM/dugaan pelanggaran HAM/dugaan penyiksaan/kasus HAM berat/kematian aktivis]
    noun        penyelidikan HAM; penyelidikan pelanggaran HAM
    source      subj; oleh; dari
    target      obj; di; terhadap; oleh; atas
    only        source: country organization GOV LEG COP JUD MIL CVL
    not         source: BUS
    not words   @private-crime
    not words   @showbiz
    + Komnas HAM menyelidiki pelanggaran HAM dalam Tragedi Kanjuruhan. => IDN > - | code=092
    + PBB menyelidiki penyiksaan oleh pasukan keamanan Venezuela. => un > VEN
    + Dugaan pelanggaran HAM diusut Kejaksaan Agung di Paniai. => IDN > -

sense investigate-military = 093
    verb        meN-selidiki/meN-usut/meN-dalami/meN-investigasi/meN-telusuri [@military-action]
    noun        penyelidikan serangan; penyelidikan ledakan
    source      subj; oleh; dari
    target      obj; terhadap; di; oleh; atas
    only        source: country organization GOV LEG COP JUD MIL SPY
    not         source: BUS
    not words   @private-crime
    not words   @showbiz
    not words   @sport
    only        target: country organization group GOV MIL REB
    + Militer Israel menyelidiki serangan udara yang menewaskan pekerja World Central Kitchen. => ISR > * | code=093
    + Ledakan pipa Nord Stream diselidiki Jerman dan Denmark. => DEU,DNK > -
    + IAEA selidiki serangan drone ke PLTN Zaporizhzhia. => "IAEA" > *
    - Polisi menyelidiki ledakan tabung gas di rumah tangga.

sense investigate-war-crimes = 094
    verb        meN-selidiki/meN-usut/meN-dalami/meN-investigasi/meN-telusuri/meN-sidik [@war-crime]; meN-selidiki/meN-usut [dugaan kejahatan perang/dugaan genosida/dugaan penggunaan senjata kimia]
    noun        penyelidikan kejahatan perang; penyelidikan genosida
    source      subj; oleh; dari
    target      obj; terhadap; oleh; di; atas
    only        source: country organization GOV LEG COP JUD CVL
    not         source: BUS
    + Jaksa ICC menyelidiki kejahatan perang di Darfur. => * > * | code=094
    + Genosida Rohingya diusut pengadilan Argentina. => ARG > *
    + PBB selidiki kejahatan terhadap kemanusiaan oleh junta Myanmar. => un > MMR

sense give-bad-marks = 111
    verb        meN-beri/meN-berikan/meN-layangkan [kartu merah/kartu kuning/rapor merah/nilai merah]
    source      subj
    target      kepada; obj; terhadap; untuk; iobj
    need        source target
    only        source: organization group EDU PTY OPP SOC CVL LAB
    not         source: BUS
    not words   @sport
    + BEM UI memberi rapor merah kepada pemerintahan Presiden Jokowi. => * > IDN
    + Fraksi oposisi memberi kartu kuning kepada Menteri Keuangan. => * > IDN
    - Wasit memberi kartu merah kepada bek itu.

# What is said of somebody can itself be the accusation: the claimant is the source, the subject the target.
sense say-poses-threat = 112
    verb        meN-timbulkan/meN-bawa/menjadi/merupakan [ancaman/bahaya]; meN-ancam [keamanan/perdamaian/stabilitas/kawasan/kedaulatan]; meN-destabilisasi; meN-bahayakan [keamanan/perdamaian/kawasan/stabilitas]
    source      speaker
    target      subj
    + Sekjen NATO mengatakan Rusia menimbulkan ancaman bagi keamanan Eropa. => nato > RUS
    + "Iran membahayakan perdamaian kawasan," kata Menlu Israel. => ISR > IRN
    - Gunung itu menimbulkan ancaman bagi warga sekitar.

sense say-provokes = 111
    verb        meN-lanjutkan/meN-lakukan [provokasi/perilaku provokatif/tindakan provokatif/aksi provokatif/pola perilaku/agresi]; meN-provokasi; ber-tindak agresif; ber-perilaku agresif
    source      speaker
    target      subj
    + Presiden Marcos mengatakan China terus melakukan tindakan provokatif di Laut China Selatan. => PHL > CHN
    + "Korea Utara melanjutkan provokasi," ujar Menhan Korea Selatan. => KOR > PRK

# Pelanggaran hukum yang dikatakan orang lain adalah tuduhannya.
sense accuse-of-attack = 1123
    verb        meN-tuduh/meN-tuding/meN-salahkan
    source      subj; dari; oleh
    target      obj; comp; terhadap; kepada
    takes       say
    when        act: 15 180 181 183 184 185 186 19
    need        source target
    only        source: country organization group GOV LEG MIL PTY REB OPP SOC REL CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-life
    + Kyiv menuduh Moskow menembaki permukiman di Kharkiv. => UKR > RUS | code=1123
    + New Delhi menuding Pakistan menembaki desa di Kashmir. => IND > PAK
    - Suami itu menuduh istrinya memukul anaknya.

sense accuse-of-atrocity = 1124
    verb        meN-tuduh/meN-tuding
    source      subj; dari; oleh
    target      obj; comp; terhadap; kepada
    takes       say
    when        act: 20
    need        source target
    only        source: country organization group GOV LEG JUD MIL PTY REB OPP SOC REL CVL
    not         source: BUS
    + Turki menuding Israel membantai warga sipil di Gaza. => TUR > ISR
    + Gambia menuduh militer Myanmar membantai warga Rohingya. => GMB > MMR

sense accuse-of-repression = 1122
    verb        meN-tuduh/meN-tuding
    source      subj; dari; oleh
    target      obj; comp; terhadap; kepada
    takes       say
    when        act: 171 172 173 174 175 182
    need        source target
    only        source: country organization group GOV LEG JUD PTY REB OPP SOC REL CVL
    not         source: BUS
    not words   @private-life
    + Amnesty International menuduh Tunisia menahan aktivis tanpa alasan. => "Amnesty International" > TUN
    + Human Rights Watch menuding Kamboja menangkap aktivis lingkungan. => * > KHM
