@about    Seruan, permintaan, desakan, tuntutan, perintah.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Suporter menuntut pelatih Timnas mundur setelah kekalahan dari Irak.
    - Klub itu meminta wasit meninjau ulang gol pada babak kedua.
    - PSSI mendesak FIFA mengubah jadwal pertandingan.

family show-business
    - Penggemar meminta artis itu kembali bermain film.
    - Warganet mendesak penyanyi tersebut meminta maaf.

family everyday
    - BMKG mengimbau masyarakat mewaspadai cuaca ekstrem dan gelombang tinggi.
    - Dokter meminta pasien mengurangi garam.
    - Permintaan beras meningkat menjelang Lebaran.

# Umum: kode disusun dari pelengkap

sense ask-to = 020
    verb        meN-minta/meN-mintai/meN-mohon/pinta/ber-mohon
    noun        permintaan; permohonan
    source      subj; dari; oleh
    target      obj; kepada; pada; terhadap; ke; comp
    takes       ask
    need        source target
    only        source: country organization group GOV LEG MIL COP JUD PTY REB OPP SOC REL LAB EDU CVL AGR REF
    not         source: BUS
    not         target: JRN
    not words   @sport
    not words   @showbiz
    not words   @weather
    not words   @everyday
    + Presiden Ukraina meminta Jerman mengirim lebih banyak tank. => UKR > DEU
    + Israel diminta Amerika Serikat menahan diri. => USA > ISR
    + Menlu RI Minta Myanmar Jalankan Konsensus Lima Poin => IDN > MMR
    + "Kami meminta Rusia menarik pasukannya," kata Sekjen PBB. => un > RUS
    + Permintaan Taiwan kepada WHO untuk menjadi pengamat kembali diajukan. => TWN > "WHO"
    - Ibu itu meminta anaknya belajar di rumah.

sense urge = 020
    verb        meN-desak/meN-desakkan
    noun        desakan
    source      subj; dari; oleh
    target      obj; kepada; terhadap; pada; comp
    takes       ask
    only        source: country organization group GOV LEG MIL COP JUD PTY REB OPP SOC REL LAB EDU CVL AGR JRN
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Uni Eropa mendesak China menggunakan pengaruhnya terhadap Rusia. => eu > CHN
    + Junta Myanmar didesak ASEAN agar menghentikan kekerasan. => asean > MMR
    + Amnesty International desak Arab Saudi hentikan eksekusi mati. => "Amnesty International" > SAU
    + Desakan PBB kepada Israel untuk membuka perlintasan belum digubris. => un > ISR
    - Massa penonton saling mendesak di pintu masuk konser.

sense call-on = 020
    verb        meN-seru/meN-serukan/ber-seru
    noun        seruan
    source      subj; dari; oleh
    target      kepada; obj; pada; terhadap; bagi; comp
    takes       ask
    only        source: country organization group GOV LEG MIL COP JUD PTY REB OPP SOC REL LAB EDU CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @weather
    + Stoltenberg menyerukan Pyongyang untuk menghentikan provokasinya. => nato > PRK
    + Paus Fransiskus menyerukan kepada Rusia dan Ukraina agar berunding. => "Paus Fransiskus" > RUS,UKR
    + G7 Serukan China Berhenti Mendukung Industri Militer Rusia => "G7" > CHN
    + Seruan Presiden Brasil kepada negara-negara kaya disampaikan di PBB. => BRA > *

sense advise = 020
    verb        meN-imbau/meN-himbau/meN-ajak/meN-anjurkan/meN-sarankan/meN-nasihati
    noun        imbauan; himbauan; ajakan
    source      subj; dari; oleh
    target      obj; kepada; pada; bagi; comp
    takes       ask
    need        source target
    only        source: country organization GOV LEG MIL COP JUD PTY REB OPP SOC REL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @weather
    not words   @business
    not words   @everyday
    + Menlu Australia mengimbau China menahan diri di Laut China Selatan. => AUS > CHN
    + Presiden Jokowi mengajak negara-negara ASEAN menjaga stabilitas kawasan. => IDN > *
    + Imbauan Turki kepada Yunani agar tidak mempersenjatai pulau-pulaunya diabaikan. => TUR > GRC
    - BMKG mengimbau nelayan tidak melaut karena gelombang tinggi.

sense encourage = 020
    verb        meN-dorong/meN-bujuk/meN-rayu/meN-lobi/meN-yakinkan/meN-wanti-wanti; meN-ingatkan agar; ingatkan agar
    noun        lobi; dorongan; bujukan
    source      subj; dari; oleh
    target      obj; comp; kepada; terhadap; pada
    takes       ask
    need        source target
    only        source: country organization GOV LEG MIL PTY REB OPP SOC REL
    only        target: country organization GOV LEG MIL PTY REB OPP SOC COP JUD
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Amerika Serikat membujuk Arab Saudi menormalisasi hubungan dengan Israel. => USA > SAU
    + Indonesia mendorong PBB mereformasi Dewan Keamanan. => IDN > un
    + Zelensky melobi Kongres AS agar meloloskan paket bantuan. => UKR > USA
    + Mesir mengingatkan agar Israel tidak menyerbu Rafah. => EGY > ISR
    - Harga minyak mendorong inflasi di Jerman.

sense demand-to = 100
    verb        meN-tuntut/meN-tagih; ber-keras meminta
    noun        tuntutan
    source      subj; dari; oleh
    target      obj; kepada; dari; terhadap; pada; comp
    takes       ask
    only        source: country organization group GOV LEG MIL PTY REB OPP SOC REL LAB EDU CVL AGR
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   jaksa
    not words   penuntut umum
    + Turki menuntut Swedia mengekstradisi anggota PKK. => TUR > SWE
    + Para mahasiswa menuntut pemerintah membatalkan kenaikan biaya kuliah. => "mahasiswa" > *
    + Tuntutan Beijing kepada Tokyo agar menghentikan pembuangan air limbah ditolak. => CHN > JPN
    + Israel dituntut keluarga sandera untuk segera mencapai kesepakatan. => "keluarga sandera" > ISR
    - Jaksa menuntut terdakwa tujuh tahun penjara.

# Menuntut orang berbuat sesuatu, bukan menuntutnya di pengadilan.
sense demand-act = 100
    verb        meN-tuntut/meN-tagih
    source      subj; dari; oleh
    target      obj; comp; kepada; dari; terhadap; pada
    takes       ask
    when        act: 01 02 03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20
    only        source: country organization group GOV LEG MIL PTY REB OPP SOC REL LAB EDU CVL AGR
    not         source: BUS JUD
    not words   @sport
    not words   @showbiz
    not words   jaksa
    not words   penuntut umum
    + Muhammadiyah menuntut pemerintah mencabut izin tambang itu. => IDN > IDN
    + Walhi menuntut pemerintah mencabut izin sawit itu. => * > IDN
    - Jaksa menuntut terdakwa membayar denda.

sense order-to = 100
    verb        meN-perintahkan/meN-wajibkan/meN-instruksikan/meN-haruskan
    noun        perintah
    source      subj; dari; oleh
    target      obj; kepada; terhadap; comp
    takes       ask
    need        source target
    only        source: country JUD organization
    only        target: country organization GOV MIL COP LEG REB PTY
    not         source: BUS
    not words   @sport
    + Mahkamah Internasional memerintahkan Israel menghentikan serangan di Rafah. => "Mahkamah Internasional" > ISR
    + Pemerintah Prancis diperintahkan pengadilan membayar ganti rugi kepada warga. => * > FRA
    + China memerintahkan Lithuania menutup kantor perwakilan Taiwan. => CHN > LTU
    - Sekolah mewajibkan siswa memakai batik setiap Jumat.

sense pressure-to = 100
    verb        meN-tekan/meN-paksa
    noun        tekanan
    source      subj; dari; oleh
    target      obj; terhadap; kepada; pada; comp
    takes       ask
    need        source target
    only        source: country organization GOV LEG MIL PTY REB OPP SOC
    only        target: country organization GOV LEG MIL PTY REB
    not         source: BUS
    not words   @sport
    not words   @business
    + Washington menekan Israel agar mengizinkan bantuan masuk ke Gaza. => USA > ISR
    ~ Pakistan ditekan IMF untuk menaikkan pajak. => "IMF" > PAK
    + Tekanan Rusia terhadap Armenia menguat menjelang pemilu. => RUS > ARM
    - Inflasi menekan rupiah ke level terendah.

sense face-calls = 020
    verb        meN-dapat/meN-terima/meN-hadapi/meN-dapatkan [desakan/tekanan/tuntutan/seruan/permintaan/permohonan]; di bawah tekanan; dihujani desakan
    source      dari; oleh
    target      subj
    need        source target
    only        source: country organization group GOV LEG PTY OPP SOC LAB REL EDU CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Kanselir Jerman menghadapi tekanan dari Partai Hijau soal rudal Taurus. => DEU > DEU
    + Netanyahu mendapat desakan dari keluarga sandera untuk menerima kesepakatan. => "keluarga sandera" > ISR
    + Indonesia menerima permintaan dari Timor Leste soal jalur penerbangan. => TLS > IDN

# Seruan kerja sama dan dukungan

sense ask-cooperation = 021
    verb        meN-minta/meN-serukan/meN-ajak/meN-harapkan/meN-dorong/meN-upayakan/meN-cari [@cooperation]; meN-ajak bekerja sama; meN-minta bekerja sama
    noun        ajakan kerja sama; permintaan kerja sama
    source      subj; dari
    target      dengan; dari; kepada; obj; pada
    only        source: country organization GOV LEG MIL
    not         source: BUS
    not words   @business
    not words   @showbiz
    not words   @sport
    + Xi Jinping mengajak Amerika Serikat bekerja sama demi stabilitas dunia. => CHN > USA
    + Brasil menyerukan kerja sama negara-negara Amazon. => BRA > *
    ~ Menko Polhukam meminta kerja sama dari otoritas Kamboja. => IDN > KHM

sense ask-econ-cooperation = 0211
    verb        meN-minta/meN-serukan/meN-ajak/meN-dorong/meN-undang/meN-harapkan [@econ-cooperation]
    noun        permintaan kerja sama ekonomi
    source      subj; dari
    target      dengan; dari; kepada; ke; obj
    only        source: country organization GOV LEG
    not         source: BUS
    not words   @showbiz
    + Presiden Namibia mendorong perdagangan bebas antarnegara Afrika. => NAM > -
    + Indonesia meminta kerja sama energi dari Arab Saudi. => IDN > SAU | code=0211
    + Iran serukan kerja sama ekonomi dengan Pakistan. => IRN > PAK

sense ask-mil-cooperation = 0212
    verb        meN-minta/meN-serukan/meN-ajak/meN-dorong/meN-usulkan [@mil-cooperation]
    noun        permintaan kerja sama militer
    source      subj; dari
    target      dengan; dari; kepada; obj
    only        source: country organization GOV LEG MIL
    not         source: BUS
    + Filipina meminta patroli bersama dengan Jepang di Laut China Selatan. => PHL > JPN | code=0212
    + Menhan Polandia serukan kerja sama pertahanan dengan Ukraina. => POL > UKR
    + Malaysia mengusulkan latihan bersama kepada Thailand di perbatasan. => MYS > THA

sense ask-extradition = 0213
    verb        meN-minta/meN-ajukan/meN-upayakan/meN-desak/meN-mohon [@legal-cooperation]
    noun        permintaan ekstradisi; permohonan ekstradisi
    source      subj; dari; oleh
    target      dari; kepada; ke; obj; pada
    only        source: country organization GOV LEG JUD COP
    not         source: BUS
    + Jakarta mengajukan ekstradisi buronan itu kepada Singapura. => IDN > SGP | code=0213
    + Permintaan ekstradisi dari Amerika Serikat diterima pengadilan Inggris. => USA > *
    + Kejaksaan Turki meminta ekstradisi ulama itu dari Amerika Serikat. => TUR > USA

sense ask-intel = 0214
    verb        meN-minta/meN-desak/meN-dorong [@intel-cooperation]
    noun        permintaan informasi intelijen
    source      subj; dari
    target      dari; kepada; dengan; obj
    only        source: country organization GOV LEG MIL SPY COP
    not         source: BUS
    + Ukraina meminta data intelijen dari Amerika Serikat. => UKR > USA | code=0214
    ~ Menteri Dalam Negeri Jerman mendorong berbagi intelijen dengan mitra Eropa. => DEU > *
    + Irak meminta data intelijen dari Turki. => IRQ > TUR | code=0214

sense ask-support = 022
    verb        meN-minta/meN-mohon/meN-harapkan/meN-serukan/meN-desak/meN-cari/meN-pinta [@support-word]
    noun        permintaan dukungan
    source      subj; dari
    target      dari; kepada; obj; pada; ke
    only        source: country organization GOV LEG PTY REB OPP SOC
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Palestina meminta dukungan kepada Indonesia untuk keanggotaan penuh di PBB. => PSE > IDN | code=022
    + Kosovo mencari pengakuan internasional dari negara-negara Afrika. => XKX > *
    + Calon presiden itu minta restu dari Ketua Umum PDIP. => * > IDN

# Seruan bantuan

sense ask-aid = 023
    verb        meN-minta/meN-mohon/meN-serukan/meN-butuhkan/meN-ajukan/meN-desak [@aid]; minta tolong; meN-minta tolong; minta bantuan; meN-minta bantuan
    noun        permintaan bantuan; permohonan bantuan; seruan bantuan
    source      subj; dari; oleh
    target      kepada; dari; obj; pada; ke
    only        source: country organization GOV LEG MIL REB REF
    not         source: BUS
    not words   @private-crime
    not words   @showbiz
    + Presiden Turki meminta bantuan dari NATO setelah gempa. => TUR > nato | code=023
    ~ Haiti minta tolong kepada PBB menghadapi geng bersenjata. => HTI > un
    + Permintaan bantuan Malawi kepada Uni Afrika dikabulkan. => MWI > "Uni Afrika"
    - Korban meminta bantuan tetangganya untuk memadamkan api.

sense ask-econ-aid = 0231
    verb        meN-minta/meN-mohon/meN-ajukan/meN-cari/meN-upayakan [@econ-aid]; meN-minta restrukturisasi utang; meN-minta keringanan utang
    noun        permintaan pinjaman; permohonan pinjaman; permintaan dana
    source      subj; dari
    target      dari; kepada; ke; obj; pada
    only        source: country GOV LEG
    not words   @business
    not words   @showbiz
    not words   @sport
    + Sri Lanka meminta pinjaman baru dari China. => LKA > CHN | code=0231
    + Pakistan mengajukan dana talangan kepada IMF. => PAK > "IMF"
    + Zambia minta keringanan utang kepada para kreditur. => ZMB > *
    - Pengusaha itu meminta pinjaman dari bank swasta.

sense ask-arms = 0232
    verb        meN-minta/meN-mohon/meN-desak/meN-serukan [@mil-aid]
    noun        permintaan senjata; permintaan bantuan militer
    source      subj; dari
    target      dari; kepada; ke; obj; pada
    only        source: country organization GOV LEG MIL REB
    not         source: BUS
    not words   @showbiz
    not words   gencatan senjata
    + Ukraina meminta rudal jarak jauh dari Jerman. => UKR > DEU | code=0232
    + Taiwan minta amunisi kepada Amerika Serikat. => TWN > USA
    + Sistem pertahanan udara diminta Armenia dari Prancis. => ARM > FRA
    - Pelaku meminta senjata mainan kepada penjual.

sense ask-human-aid = 0233
    verb        meN-minta/meN-mohon/meN-serukan/meN-desak [@human-aid]
    noun        permintaan bantuan kemanusiaan; seruan bantuan kemanusiaan
    source      subj; dari; oleh
    target      dari; kepada; ke; obj; bagi; untuk
    only        source: country organization GOV LEG REB REL REF
    not         source: BUS
    not words   @showbiz
    not words   @business
    + Suriah meminta bantuan kemanusiaan dari PBB setelah gempa. => SYR > un | code=0233
    + UNRWA serukan bantuan pangan bagi warga Gaza. => "UNRWA" > *
    + Afghanistan meminta obat-obatan kepada India. => AFG > IND

sense ask-protection = 0234
    verb        meN-minta/meN-mohon/meN-serukan/meN-desak [@peacekeepers]
    noun        permintaan pasukan perdamaian; seruan zona larangan terbang
    source      subj; dari; oleh
    target      dari; kepada; ke; obj; di; untuk
    only        source: country organization GOV LEG MIL REB OPP SOC REL
    not         source: BUS
    not words   @showbiz
    not words   @business
    + Liga Arab menyerukan pasukan perdamaian PBB di wilayah Palestina. => "Liga Arab" > * | code=0234
    + Moldova meminta jaminan keamanan dari Uni Eropa. => MDA > eu
    + Republik Demokratik Kongo minta pasukan internasional kepada SADC. => COD > *

# Seruan perubahan politik

sense urge-reform = 024
    verb        meN-minta/meN-serukan/meN-desak/meN-dorong/meN-suarakan [@reform]; meN-serukan [perubahan]
    noun        seruan reformasi; desakan reformasi
    source      subj; dari; oleh
    target      di; obj; kepada; terhadap; pada
    only        source: country organization group GOV LEG PTY OPP SOC REL LAB EDU CVL
    not         source: BUS
    not words   @sport
    not words   @business
    + Brasil dan India menyerukan reformasi Dewan Keamanan PBB. => BRA,IND > * | code=024
    + Komnas HAM mendesak reformasi kepolisian setelah kasus itu. => IDN > *
    ~ Seruan reformasi dari Bank Dunia diabaikan Lebanon. => "Bank Dunia" > LBN

sense urge-resignation = 0241
    verb        meN-minta/meN-desak/meN-serukan mundur; meN-minta/meN-desak/meN-serukan untuk mundur; meN-minta/meN-desak/meN-serukan agar mundur; meN-minta/meN-desak segera mundur; meN-minta/meN-desak mengundurkan diri; meN-desak/meN-minta untuk mengundurkan diri; meN-desak/meN-minta/meN-serukan/meN-dorong/meN-usulkan [@leadership-change]
    noun        desakan mundur; seruan mundur; desakan pemilu dini
    source      subj; dari; oleh
    target      obj; kepada; terhadap; atas
    takes       ask
    only        source: country organization group GOV LEG PTY OPP SOC REL LAB EDU CVL MIL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Oposisi Israel mendesak Netanyahu mundur. => "Oposisi Israel" > ISR | code=0241
    ~ Ketua DPR itu didesak fraksinya untuk mengundurkan diri. => * > *
    + Partai oposisi Jepang menyerukan pembubaran parlemen dan pemilu dini. => JPN > -
    + Desakan mundur dari mahasiswa membuat Rektor dan Menteri Pendidikan Serbia tertekan. => "mahasiswa" > *
    - Suporter mendesak pelatih itu mundur setelah timnas kalah.

sense urge-policy-change = 0242
    verb        meN-minta/meN-desak/meN-serukan/meN-dorong/meN-usulkan [@policy-change]; meN-minta/meN-desak membatalkan; meN-minta/meN-desak mencabut UU; meN-minta/meN-desak mencabut aturan; meN-minta/meN-desak merevisi
    noun        desakan pencabutan; desakan revisi
    source      subj; dari; oleh
    target      obj; kepada; dari; terhadap
    takes       ask
    only        source: country organization group GOV LEG PTY OPP SOC REL LAB EDU CVL JRN AGR
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Dewan Pers mendesak DPR membatalkan RUU Penyiaran. => IDN > IDN | code=0242
    + Serikat buruh meminta pemerintah Italia mencabut aturan kerja kontrak. => "Serikat buruh" > ITA
    + Serikat buruh desak pencabutan UU Cipta Kerja. => "Serikat buruh" > *

sense urge-rights = 0243
    verb        meN-minta/meN-desak/meN-serukan/meN-suarakan/memper-juangkan/perjuangkan/meN-dorong [@rights]
    noun        seruan kebebasan; seruan keadilan
    source      subj; dari; oleh
    target      kepada; obj; bagi; dari; di
    only        source: country organization group GOV LEG PTY OPP SOC REL LAB EDU CVL JRN
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + PBB menyerukan kebebasan pers di Belarus. => un > BLR | code=0243
    + Aktivis perempuan Iran menyuarakan kesetaraan di depan parlemen. => "Aktivis perempuan Iran" > *
    + Masyarakat adat meminta hak ulayat kepada pemerintah Papua Barat. => "Masyarakat adat" > *

sense urge-regime-change = 0244
    verb        meN-minta/meN-desak/meN-serukan/meN-dorong/meN-usulkan [@regime-change]
    noun        seruan referendum; desakan referendum; seruan perubahan rezim
    source      subj; dari; oleh
    target      kepada; obj; dari; bagi; di
    only        source: country organization group GOV LEG PTY OPP SOC REL LAB EDU CVL REB
    not         source: BUS
    not words   @sport
    + Pemerintah Skotlandia meminta referendum kemerdekaan kepada London. => * > GBR | code=0244
    + ECOWAS menyerukan pemulihan demokrasi di Niger. => "ECOWAS" > NER
    + Ketua MPR mengusulkan amendemen konstitusi. => IDN > *

# Seruan mengalah

sense urge-yield = 025
    verb        meN-minta/meN-desak/meN-serukan/meN-imbau [penghentian/pengakhiran/pelonggaran/pembatalan/penghapusan/penundaan]; meN-minta/meN-desak/meN-serukan/meN-imbau menyerah; meN-minta/meN-desak mengalah; meN-minta/meN-serukan menahan diri
    noun        seruan penghentian; desakan penghentian
    source      subj; dari; oleh
    target      obj; kepada; oleh; terhadap; atas
    takes       ask
    only        source: country organization GOV LEG MIL PTY OPP SOC REL JUD COP
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Polisi Filipina meminta pemberontak komunis menyerah. => PHL > "pemberontak komunis"
    + Komisioner HAM PBB mendesak penghentian eksekusi mati oleh Iran. => un > IRN
    + Menlu Jerman mendesak penghentian pembangunan permukiman Israel. => DEU > ISR

sense urge-ease-admin = 0251
    verb        meN-minta/meN-desak/meN-serukan [@easing-admin]; meN-desak/meN-minta mencabut larangan; meN-desak/meN-minta mencabut darurat militer; meN-desak/meN-minta membuka blokir
    noun        desakan pencabutan larangan
    source      subj; dari; oleh
    target      obj; kepada; dari; terhadap; di
    takes       ask
    only        source: country organization group GOV LEG PTY OPP SOC REL CVL JRN
    not         source: BUS
    not words   @sport
    not words   @business
    + Reporters Without Borders mendesak Turki membuka blokir media daring. => "Reporters Without Borders" > TUR | code=0251
    + Uni Eropa menyerukan pencabutan keadaan darurat di Ethiopia. => eu > ETH
    + Maroko minta pelonggaran visa kepada Prancis. => MAR > FRA

sense urge-end-dissent = 0252
    verb        meN-minta/meN-imbau/meN-desak/meN-serukan bubar; meN-minta/meN-imbau/meN-desak membubarkan diri; meN-minta/meN-imbau/meN-desak menghentikan unjuk rasa; meN-minta/meN-imbau/meN-desak menghentikan demonstrasi; meN-minta/imbau/meN-desak mengakhiri mogok; meN-minta/meN-imbau tidak berdemo; meN-minta/meN-desak/meN-serukan [penghentian unjuk rasa/penghentian demonstrasi/penghentian mogok/pengakhiran mogok/penghentian protes]
    noun        imbauan tidak berdemo
    source      subj; oleh
    target      obj; kepada; oleh
    takes       ask
    only        source: country organization GOV LEG MIL COP PTY REL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Kapolda Metro Jaya meminta massa buruh membubarkan diri. => IDN > "massa buruh" | code=0252
    + Perdana Menteri Georgia mendesak mahasiswa menghentikan demonstrasi di Tbilisi. => GEO > "mahasiswa"
    + Pemerintah Korea Selatan imbau para dokter magang mengakhiri mogok. => KOR > *

sense urge-release = 0253
    verb        meN-minta/meN-desak/meN-serukan/meN-upayakan/meN-mohon [@release]; meN-minta/meN-desak/meN-serukan membebaskan; meN-minta/meN-desak agar membebaskan; meN-minta/meN-desak dibebaskan
    noun        seruan pembebasan; desakan pembebasan
    source      subj; dari; oleh
    target      obj; kepada; dari; oleh; terhadap
    takes       ask
    only        source: country organization group GOV LEG PTY OPP SOC REL CVL JRN
    not         source: BUS
    not words   @sport
    not words   @business
    + Gedung Putih mendesak Rusia membebaskan jurnalis Evan Gershkovich. => USA > RUS | code=0253
    + PBB menyerukan pembebasan Aung San Suu Kyi. => un > *
    + Nigeria diminta Amerika Serikat membebaskan eksekutif Binance. => USA > NGA

sense urge-sanctions-relief = 0254
    verb        meN-minta/meN-desak/meN-serukan/meN-mohon [@sanctions-relief]; meN-minta/meN-desak/meN-serukan mencabut sanksi; meN-minta/meN-desak agar mencabut sanksi; meN-minta/meN-desak mencabut embargo; meN-minta/meN-desak menghapus tarif
    noun        seruan pencabutan sanksi; permintaan pencabutan sanksi
    source      subj; dari; oleh
    target      obj; kepada; dari; oleh; terhadap
    takes       ask
    only        source: country organization GOV LEG PTY REL REB
    not         source: BUS
    not words   @sport
    + Majelis Umum PBB mendesak Amerika Serikat mencabut embargo terhadap Kuba. => * > USA | code=0254
    + Taliban meminta pencabutan sanksi dari PBB. => "Taliban" > un
    + Zimbabwe serukan penghapusan sanksi oleh Uni Eropa. => ZWE > eu

sense urge-access = 0255
    verb        meN-minta/meN-desak/meN-serukan [@access]; meN-minta/meN-desak/meN-serukan membuka akses; meN-minta/meN-desak mengizinkan inspektur; meN-minta/meN-desak membuka perlintasan; meN-minta/meN-desak mengizinkan bantuan
    noun        seruan akses kemanusiaan; desakan akses
    source      subj; dari; oleh
    target      obj; kepada; dari; ke; di
    takes       ask
    only        source: country organization GOV LEG REL CVL OPP SOC
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + IAEA meminta akses penuh ke fasilitas nuklir Iran. => "IAEA" > IRN | code=0255
    + Oxfam mendesak Israel membuka akses bagi truk bantuan. => "Oxfam" > ISR
    + Kelompok HAM desak penyelidikan internasional atas kematian pengunjuk rasa di Peru. => * > *

sense urge-deescalation = 0256
    verb        meN-minta/meN-desak/meN-serukan/meN-dorong/meN-upayakan/ber-seru [@deescalation]; meN-minta/meN-desak/meN-serukan/meN-imbau menahan diri; meN-minta/meN-desak/meN-serukan/meN-imbau untuk menahan diri; meN-minta/meN-desak/meN-serukan/meN-imbau agar menahan diri; meN-minta/meN-desak/meN-serukan menarik pasukan; meN-minta/meN-desak/meN-serukan menghentikan serangan; meN-minta/meN-desak hentikan serangan; meN-minta/meN-desak/meN-serukan menghentikan perang; meN-minta/meN-desak/meN-serukan menghentikan operasi militer; meN-minta/meN-desak/meN-serukan menurunkan ketegangan; meN-minta/meN-desak/meN-serukan meredakan ketegangan; meN-serukan [ketenangan/pengekangan diri/sikap menahan diri]
    noun        seruan gencatan senjata; desakan gencatan senjata; seruan penghentian perang; seruan deeskalasi
    source      subj; dari; oleh
    target      kepada; antara; obj; dari; di; oleh
    takes       ask
    only        source: country organization group GOV LEG MIL PTY OPP SOC REL CVL EDU
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Dewan Keamanan PBB menyerukan gencatan senjata di Gaza. => "Dewan Keamanan PBB" > * | code=0256
    + Arab Saudi mendesak Iran dan Israel menahan diri. => SAU > IRN,ISR
    + China serukan penghentian permusuhan antara Armenia dan Azerbaijan. => CHN > ARM,AZE
    + Seruan gencatan senjata dari Paus Fransiskus kembali digaungkan. => "Paus Fransiskus" > *
    + "Kami menyerukan penarikan pasukan Rusia dari Ukraina," ujar Menlu Polandia. => POL > RUS

# Seruan berunding

sense urge-talks = 026
    verb        meN-minta/meN-desak/meN-serukan/meN-ajak/meN-dorong [@talks]; meN-minta/meN-desak/meN-serukan/meN-ajak/meN-dorong berunding; meN-minta/meN-desak/meN-serukan/meN-ajak/meN-dorong berdialog; meN-minta/meN-desak/meN-serukan kembali ke meja perundingan; meN-minta/meN-ajak bertemu
    noun        seruan dialog; ajakan dialog; seruan perundingan; permintaan pertemuan; ajakan berunding; tawaran perundingan
    source      subj; dari; oleh
    target      obj; kepada; dengan; antara; dari; di
    takes       ask
    only        source: country organization group GOV LEG MIL PTY REB OPP SOC REL CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Amerika Serikat mengajak Korea Utara berdialog tanpa syarat. => USA > PRK | code=026
    + Uni Afrika menyerukan dialog antara kedua jenderal Sudan. => "Uni Afrika" > *
    + Sekjen PBB mendesak Serbia dan Kosovo kembali ke meja perundingan. => un > SRB,XKX
    ~ Permintaan pertemuan dari Menhan AS tidak dijawab Beijing. => USA > CHN
    - Pengacara artis itu meminta pertemuan dengan mantan suaminya.

sense urge-settlement = 027
    verb        meN-minta/meN-desak/meN-serukan/meN-dorong/meN-suarakan [@peace]; meN-minta/meN-desak/meN-serukan/meN-ajak berdamai; meN-minta/meN-desak/meN-serukan menyelesaikan sengketa; meN-minta/meN-desak/meN-serukan menyelesaikan konflik; meN-minta/meN-desak menerima usulan
    noun        seruan damai; seruan perdamaian
    source      subj; dari; oleh
    target      kepada; antara; bagi; obj; di; atas
    takes       ask
    only        source: country organization group GOV LEG PTY REB OPP SOC REL CVL EDU
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @private-crime
    not words   pasukan perdamaian
    not words   pasukan penjaga perdamaian
    + Presiden Afrika Selatan menyerukan perdamaian antara Rusia dan Ukraina. => ZAF > RUS,UKR | code=027
    + India mendesak Rusia menyelesaikan konflik lewat diplomasi. => IND > RUS
    + Indonesia serukan solusi dua negara bagi Israel dan Palestina. => IDN > ISR,PSE

sense urge-mediation = 028
    verb        meN-minta/meN-desak/meN-serukan/meN-usulkan/meN-ajukan [@mediation]; meN-minta/meN-desak/meN-dorong menengahi; meN-minta/meN-desak memediasi; meN-minta/meN-desak menjadi penengah; meN-minta/desak menjadi mediator
    noun        permintaan mediasi; seruan mediasi
    source      subj; dari
    target      obj; kepada; dari; oleh
    takes       ask
    only        source: country organization GOV LEG REB OPP SOC PTY
    not         source: BUS
    not words   @private-crime
    not words   @showbiz
    + Somalia meminta Turki menengahi sengketanya dengan Ethiopia. => SOM > TUR | code=028
    ~ Permintaan mediasi dari Armenia disambut Prancis. => ARM > FRA
    + Presiden Zelensky meminta China menjadi mediator. => UKR > CHN

# Tuntutan

sense demand-cooperation = 101
    verb        meN-tuntut/meN-paksa [@cooperation]; meN-tuntut bekerja sama
    noun        tuntutan kerja sama
    source      subj; dari
    target      dari; kepada; obj; dengan
    only        source: country organization GOV LEG MIL
    not         source: BUS
    not words   @business
    + Jaksa ICC menuntut kerja sama dari Mongolia. => * > MNG | code=101
    + Brussels menuntut Serbia bekerja sama dalam kasus migran. => * > SRB

sense demand-econ-cooperation = 1011
    verb        meN-tuntut [@econ-cooperation]; meN-tuntut [akses pasar/pembukaan pasar/pasokan/perjanjian adil/pembagian air]
    source      subj
    target      dari; kepada; obj; ke
    only        source: country organization GOV LEG
    not         source: BUS
    + Amerika Serikat menuntut akses pasar dari Jepang. => USA > JPN | code=1011
    + Hungaria tuntut pasokan minyak dari Ukraina. => HUN > UKR

sense demand-mil-cooperation = 1012
    verb        meN-tuntut [@mil-cooperation]; meN-tuntut [anggaran pertahanan/belanja pertahanan/kenaikan belanja pertahanan]
    source      subj
    target      dari; kepada; obj; di
    only        source: country organization GOV LEG MIL
    not         source: BUS
    + Washington menuntut kenaikan belanja pertahanan dari sekutu NATO. => USA > * | code=1012
    + Rusia tuntut akses pangkalan di Kirgizstan. => RUS > KGZ

sense demand-extradition = 1013
    verb        meN-tuntut [@legal-cooperation]; meN-tuntut mengekstradisi; meN-tuntut menyerahkan tersangka; meN-tuntut [pengadilan internasional/penyerahan pelaku/pengadilan bagi pelaku]
    noun        tuntutan ekstradisi
    source      subj; dari
    target      dari; kepada; obj; atas
    takes       ask
    only        source: country organization group GOV LEG JUD COP CVL OPP SOC
    not         source: BUS
    + Turki menuntut ekstradisi pelaku kudeta dari Yunani. => TUR > GRC | code=1013
    ~ Tuntutan ekstradisi dari India belum dipenuhi Inggris. => IND > GBR
    + Argentina menuntut ekstradisi tersangka itu dari Iran. => ARG > IRN | code=1013

sense demand-info = 1014
    verb        meN-tuntut [@intel-cooperation]; meN-tuntut [keterbukaan/transparansi/informasi/data/penjelasan/klarifikasi/bukti/dokumen]; meN-minta/meN-desak/meN-tuntut [klarifikasi/penjelasan]
    noun        tuntutan transparansi
    source      subj; dari
    target      dari; kepada; obj; atas; pada
    need        source target
    only        source: country organization GOV LEG MIL PTY OPP SOC CVL JRN
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + WHO menuntut transparansi dari China soal asal-usul virus. => "WHO" > CHN | code=1014
    + Korea Selatan meminta penjelasan kepada Jepang soal air limbah Fukushima. => KOR > JPN
    + DPR menuntut klarifikasi dari Menteri Pertahanan. => IDN > IDN

sense demand-backing = 102
    verb        meN-tuntut [@support-word]; meN-tuntut [permintaan maaf/maaf/pengakuan/sikap tegas]; meN-tuntut meminta maaf; meN-desak/meN-minta meminta maaf; meN-desak/meN-minta minta maaf
    noun        tuntutan maaf
    source      subj; dari
    target      dari; kepada; obj; atas
    takes       ask
    only        source: country organization group GOV LEG PTY OPP SOC REB REL CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Iran menuntut permintaan maaf dari Amerika Serikat. => IRN > USA | code=102
    + Israel menuntut Spanyol meminta maaf atas pernyataan menterinya. => ISR > ESP
    + Beijing tuntut pengakuan atas prinsip Satu China dari Lithuania. => CHN > LTU

sense demand-aid = 103
    verb        meN-tuntut/meN-tagih [@aid]; meN-tuntut/meN-tagih janji bantuan
    noun        tuntutan bantuan
    source      subj; dari
    target      dari; kepada; obj; ke; pada
    only        source: country organization group GOV LEG REB REF AGR CVL OPP SOC
    not         source: BUS
    not words   @business
    + Pengungsi Rohingya menuntut bantuan dari UNHCR. => "Pengungsi Rohingya" > * | code=103
    + Negara-negara kepulauan menuntut bantuan teknis dari negara maju. => * > *

sense demand-econ-aid = 1031
    verb        meN-tuntut/meN-tagih [@econ-aid]; meN-tuntut/meN-tagih [@compensation]
    noun        tuntutan ganti rugi; tuntutan kompensasi; tuntutan reparasi
    source      subj; dari
    target      dari; kepada; obj; ke; terhadap
    only        source: country organization group GOV LEG REB AGR CVL OPP SOC LAB
    not         source: BUS
    not words   @business
    not words   @showbiz
    not words   @sport
    + Negara-negara Afrika menuntut dana iklim dari negara kaya. => * > * | code=1031
    + Polandia menuntut ganti rugi perang dari Jerman. => POL > DEU
    ~ Tuntutan reparasi dari negara-negara Karibia kepada Inggris kembali mencuat. => * > GBR
    - Penumpang menuntut ganti rugi kepada maskapai atas keterlambatan.

sense demand-arms = 1032
    verb        meN-tuntut/meN-tagih [@mil-aid]
    source      subj
    target      dari; kepada; obj
    only        source: country organization GOV LEG MIL REB
    not         source: BUS
    not words   gencatan senjata
    + Ukraina menuntut jet tempur dari sekutu Barat. => UKR > * | code=1032
    + Hungaria menagih pengiriman senjata dari Jerman. => HUN > DEU

sense demand-human-aid = 1033
    verb        meN-tuntut/meN-tagih [@human-aid]
    source      subj
    target      dari; kepada; obj
    only        source: country organization group GOV LEG REB REF CVL
    not         source: BUS
    not words   @business
    not words   @showbiz
    + Warga Khartoum menuntut pangan dari pemerintah Sudan. => "Warga Khartoum" > SDN | code=1033
    + Afrika Selatan menuntut vaksin dari negara maju. => ZAF > *

sense demand-protection = 1034
    verb        meN-tuntut [@peacekeepers]
    source      subj
    target      dari; kepada; obj; di
    only        source: country organization group GOV LEG REB REF CVL OPP SOC MED
    not         source: BUS
    not words   @business
    + Para dokter India menuntut perlindungan dari pemerintah. => "Para dokter India" > * | code=1034
    + Ukraina menuntut zona larangan terbang kepada NATO. => UKR > nato

sense demand-reform = 104
    verb        meN-tuntut [@reform]; meN-tuntut [perubahan/perubahan sistem/perbaikan sistem]
    noun        tuntutan reformasi
    source      subj; dari
    target      obj; kepada; dari; di
    only        source: country organization group GOV LEG PTY OPP SOC REL LAB EDU CVL
    not         source: BUS
    not words   @sport
    + Mahasiswa menuntut reformasi total di depan gedung DPR. => "Mahasiswa" > * | code=104
    ~ Tuntutan reformasi dari Uni Eropa diabaikan Bosnia. => eu > BIH
    + Oposisi Belarus menuntut reformasi politik. => BLR > * | code=104

sense demand-resignation = 1041
    verb        meN-tuntut mundur; meN-tuntut untuk mundur; meN-tuntut agar mundur; meN-tuntut segera mundur; meN-tuntut mengundurkan diri; meN-tuntut lengser; meN-tuntut [@leadership-change]
    noun        tuntutan mundur; tuntutan pengunduran diri; tuntutan pemilu dini
    source      subj; dari; oleh
    target      obj; kepada; terhadap; dari; atas
    takes       ask
    only        source: country organization group GOV LEG PTY OPP SOC REL LAB EDU CVL MIL REB
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Ribuan pengunjuk rasa menuntut Presiden Sri Lanka mundur. => "pengunjuk rasa" > LKA | code=1041
    + Partai oposisi Pakistan tuntut pemilu ulang. => PAK > *
    + Perdana Menteri Armenia dituntut oposisi untuk mengundurkan diri. => "oposisi" > ARM

sense demand-policy-change = 1042
    verb        meN-tuntut [@policy-change]; meN-tuntut membatalkan; meN-tuntut mencabut UU; meN-tuntut merevisi; meN-tuntut menaikkan upah; meN-tuntut menurunkan harga
    noun        tuntutan pencabutan UU; tuntutan kenaikan upah
    source      subj; dari; oleh
    target      obj; kepada; dari; terhadap
    takes       ask
    only        source: country organization group GOV LEG PTY OPP SOC REL LAB EDU CVL AGR
    not         source: BUS
    not words   @sport
    not words   @business
    + Buruh Bekasi menuntut pemerintah menaikkan upah minimum. => "Buruh Bekasi" > * | code=1042
    + Petani India menuntut pencabutan undang-undang pertanian. => "Petani India" > *
    + Tuntutan kenaikan upah dari serikat pekerja Argentina ditolak. => * > *

sense demand-rights = 1043
    verb        meN-tuntut [@rights]; meN-tuntut [keadilan]
    noun        tuntutan hak; tuntutan keadilan
    source      subj; dari
    target      dari; kepada; obj; bagi; atas
    only        source: country organization group GOV LEG PTY OPP SOC REL LAB EDU CVL JRN REF
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Perempuan Afghanistan menuntut hak pendidikan dari Taliban. => "Perempuan Afghanistan" > "Taliban" | code=1043
    + Keluarga korban Tragedi Kanjuruhan menuntut keadilan kepada Kapolri. => "Keluarga korban" > IDN
    - Artis itu menuntut hak asuh anak dari mantan suaminya.

sense demand-regime-change = 1044
    verb        meN-tuntut [@regime-change]
    noun        tuntutan referendum; tuntutan kemerdekaan; tuntutan otonomi
    source      subj; dari
    target      dari; kepada; obj; di; bagi
    only        source: country organization group GOV LEG PTY OPP SOC REL EDU CVL REB
    not         source: BUS
    + Gerakan separatis Katalunya menuntut referendum dari Madrid. => * > * | code=1044
    + Demonstran Sudan menuntut pemerintahan sipil. => "Demonstran Sudan" > *

sense demand-yield = 105
    verb        meN-tuntut [penghentian/pengakhiran/pelonggaran/pembatalan/penghapusan]; meN-tuntut menyerah; meN-tuntut [kapitulasi/penyerahan diri/penyerahan]
    noun        tuntutan penghentian
    source      subj; dari
    target      obj; kepada; dari; oleh
    takes       ask
    only        source: country organization group GOV LEG MIL PTY OPP SOC REB REL CVL
    not         source: BUS
    not words   @sport
    + Rusia menuntut pasukan Ukraina di Mariupol menyerah. => RUS > UKR
    + China menuntut penghentian penjualan chip oleh Amerika Serikat. => CHN > USA

sense demand-ease-admin = 1051
    verb        meN-tuntut [@easing-admin]; meN-tuntut mencabut larangan; meN-tuntut mencabut darurat militer; meN-tuntut membuka blokir
    source      subj
    target      obj; kepada; dari; oleh
    takes       ask
    only        source: country organization group GOV LEG PTY OPP SOC REL CVL JRN EDU
    not         source: BUS
    + Jurnalis Kashmir menuntut pencabutan blokir internet. => "Jurnalis Kashmir" > * | code=1051
    + Oposisi Senegal menuntut pemerintah mencabut larangan berkumpul. => "Oposisi Senegal" > *

sense demand-end-dissent = 1052
    verb        meN-tuntut/meN-perintahkan bubar; meN-perintahkan/meN-tuntut membubarkan diri; meN-perintahkan/meN-tuntut kembali bekerja; meN-perintahkan mengakhiri mogok
    source      subj
    target      obj; kepada
    takes       ask
    need        source target
    only        source: country organization GOV LEG MIL COP JUD
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Pemerintah Korea Selatan memerintahkan para dokter kembali bekerja. => KOR > * | code=1052
    + Polisi New York memerintahkan mahasiswa membubarkan diri dari kampus. => USA > "mahasiswa"

sense demand-release = 1053
    verb        meN-tuntut [@release]; meN-tuntut membebaskan; meN-tuntut agar membebaskan; meN-tuntut dibebaskan; meN-tuntut mengembalikan
    noun        tuntutan pembebasan
    source      subj; dari; oleh
    target      obj; kepada; dari; oleh
    takes       ask
    only        source: country organization group GOV LEG MIL PTY OPP SOC REB REL CVL JRN
    not         source: BUS
    not words   @business
    + Keluarga sandera menuntut Hamas membebaskan kerabat mereka. => "Keluarga sandera" > "Hamas" | code=1053
    + Yunani menuntut pengembalian artefak Parthenon dari Inggris. => GRC > GBR
    ~ Pendukung Imran Khan tuntut pembebasan mantan perdana menteri itu. => * > *

sense demand-sanctions-relief = 1054
    verb        meN-tuntut [@sanctions-relief]; meN-tuntut mencabut sanksi; meN-tuntut agar mencabut sanksi; meN-tuntut mencabut embargo
    noun        tuntutan pencabutan sanksi
    source      subj; dari
    target      obj; kepada; dari; oleh
    takes       ask
    only        source: country organization GOV LEG REB
    not         source: BUS
    + Iran menuntut pencabutan sanksi dari Amerika Serikat. => IRN > USA | code=1054
    + Rusia menuntut Barat mencabut sanksi atas ekspor pupuk. => RUS > *

sense demand-access = 1055
    verb        meN-tuntut [@access]; meN-tuntut membuka akses; meN-tuntut mengizinkan inspektur; meN-tuntut mengizinkan bantuan
    noun        tuntutan akses
    source      subj; dari
    target      obj; kepada; dari; ke; di
    takes       ask
    only        source: country organization group GOV LEG REL CVL OPP SOC
    not         source: BUS
    not words   @business
    + PBB menuntut akses kemanusiaan ke Tigray dari Ethiopia. => un > ETH | code=1055
    + Keluarga korban menuntut penyelidikan independen dari pemerintah Meksiko. => "Keluarga korban" > MEX

sense demand-deescalation = 1056
    verb        meN-tuntut [@deescalation]; meN-tuntut menarik pasukan; meN-tuntut menghentikan serangan; meN-tuntut menghentikan perang; meN-tuntut melucuti senjata; meN-perintahkan menghentikan serangan; meN-perintahkan menghentikan operasi militer
    noun        tuntutan gencatan senjata; tuntutan penarikan pasukan
    source      subj; dari; oleh
    target      obj; kepada; dari; oleh; di
    takes       ask
    only        source: country organization group GOV LEG MIL PTY OPP SOC REB REL CVL EDU JUD
    not         source: BUS
    + Dewan Keamanan PBB menuntut gencatan senjata di Gaza selama Ramadan. => "Dewan Keamanan PBB" > * | code=1056
    + Hamas menuntut penarikan pasukan Israel dari Gaza. => "Hamas" > ISR
    + Niger menuntut Prancis menarik pasukannya. => NER > FRA

sense insist-on = 105
    verb        ber-sikeras/ber-sikukuh/ber-kukuh/ngotot {pada denuklirisasi/pelucutan/penarikan/gencatan/pembebasan/penghentian}; ber-sikeras/ber-sikukuh/ber-kukuh/ngotot meminta; ber-sikeras/ber-sikukuh/ber-kukuh/ngotot menuntut
    source      subj
    target      dari; kepada; oleh; pada
    only        source: country organization group GOV LEG MIL PTY REB OPP SOC
    not         source: BUS
    not         words @sport @showbiz
    + Amerika Serikat bersikeras pada denuklirisasi penuh Korea Utara. => USA > *
    + Hamas bersikukuh pada penarikan pasukan Israel dari Gaza. => "Hamas" > *
    - Pembeli itu ngotot meminta potongan harga.

sense demand-talks = 106
    verb        meN-tuntut [@talks]; meN-tuntut berunding; meN-tuntut berdialog; meN-tuntut bertemu
    noun        tuntutan dialog
    source      subj; dari
    target      dengan; dari; kepada; obj
    takes       ask
    only        source: country organization group GOV LEG PTY OPP SOC REB REL LAB EDU CVL AGR
    not         source: BUS
    not words   @sport
    + Argentina menuntut perundingan dengan Inggris soal Kepulauan Falkland. => ARG > GBR | code=106
    + Mahasiswa menuntut dialog dengan Presiden. => "Mahasiswa" > *

sense demand-settlement = 107
    verb        meN-tuntut [@peace]; meN-tuntut menyelesaikan sengketa; meN-tuntut menyelesaikan konflik; meN-tuntut berdamai
    source      subj
    target      obj; kepada; dari; antara; atas
    takes       ask
    only        source: country organization group GOV LEG PTY OPP SOC REB REL CVL
    not         source: BUS
    not words   @private-crime
    ~ Uni Eropa menuntut Serbia dan Kosovo menyelesaikan sengketa pelat nomor. => eu > SRB,XKX | code=107
    + Warga Papua menuntut penyelesaian damai dari Jakarta. => "Warga Papua" > *
    + Rakyat Sudan menuntut perdamaian dari kedua jenderal. => SDN > *

sense demand-mediation = 108
    verb        meN-tuntut [@mediation]; meN-tuntut menengahi
    source      subj
    target      obj; kepada; dari; oleh
    takes       ask
    only        source: country organization group GOV LEG OPP SOC REB LAB
    not         source: BUS
    + Oposisi Venezuela menuntut mediasi dari Norwegia. => "Oposisi Venezuela" > NOR | code=108
    + Pakistan menuntut mediasi PBB dalam sengketa Kashmir. => PAK > *

sense hold-responsible = 100
    verb        meN-minta/meN-tuntut/meN-desak [@responsibility]; meN-minta/meN-tuntut/meN-desak bertanggung jawab
    noun        tuntutan pertanggungjawaban
    source      subj; dari
    target      dari; kepada; obj; atas
    takes       ask
    need        source target
    only        source: country organization group GOV LEG PTY OPP SOC REL CVL EDU
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Malaysia menuntut Rusia bertanggung jawab atas jatuhnya MH17. => MYS > RUS
    + KontraS meminta pertanggungjawaban kepada TNI atas penembakan warga di Intan Jaya. => * > IDN

sense petition = 020
    verb        meN-ajukan/meN-layangkan/meN-kirim/meN-kirimkan/meN-serahkan/meN-sampaikan [petisi/permohonan/surat terbuka/permintaan resmi/desakan/aspirasi/seruan]
    noun        petisi; surat terbuka
    source      subj; dari
    target      kepada; ke; terhadap; obj
    need        source target
    only        source: country organization group GOV LEG PTY OPP SOC REL LAB EDU CVL AGR REF
    only        target: country organization GOV LEG MIL JUD COP
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Para guru besar menyampaikan petisi kepada Presiden Jokowi. => * > IDN
    + Ukraina mengajukan permohonan kepada Uni Eropa untuk mempercepat aksesi. => UKR > eu
    + Surat terbuka dari Human Rights Watch kepada PM Thailand dirilis Selasa. => "Human Rights Watch" > THA
