@about    Dukungan, pujian, pembelaan, pengakuan, permintaan maaf, penandatanganan.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Ribuan suporter mendukung Timnas Indonesia di laga melawan Filipina.
    - Pelatih Brasil memuji penampilan gelandang mudanya usai pertandingan.
    - Striker Argentina itu membela klub Prancis selama dua musim.
    - Klub itu resmi menandatangani kontrak dengan kiper asal Kroasia.

family show-business
    - Penggemar memuji akting artis Korea itu dalam drama terbarunya.
    - Penyanyi itu minta maaf kepada warganet karena konsernya batal.
    - Aktris itu berterima kasih kepada keluarganya.

family everyday
    - Cuaca cerah mendukung kegiatan panen raya.
    - Data penjualan mendukung penguatan saham perbankan.
    - Aplikasi ini mendukung bahasa Indonesia.

# Dukungan umum

sense back = 051
    verb        meN-dukung/meN-sokong; meN-dukung penuh; meN-sokong penuh
    noun        dukungan; sokongan; dukungan penuh
    source      subj; dari; oleh
    target      obj; kepada; terhadap; untuk; bagi; atas; pada
    only        source: country organization GOV LEG MIL PTY REB OPP SOC REL LAB EDU CVL JUD COP
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    need        source target
    + Indonesia mendukung keanggotaan penuh Palestina di PBB. => IDN > PSE
    + Ukraina terus didukung Amerika Serikat dan sekutunya. => USA > UKR
    + Dukungan China terhadap Pakistan dalam sengketa Kashmir membuat India gusar. => CHN > PAK
    + "Kami mendukung Israel," kata Menteri Luar Negeri Inggris. => GBR > ISR
    + Liga Arab mendukung upaya Mesir menengahi faksi Palestina. => "Liga Arab" > EGY
    + PAN Dukung Kebijakan Hilirisasi Presiden Jokowi => IDN > IDN
    - Vitamin itu mendukung daya tahan tubuh anak.
    - Aplikasi itu mendukung Android versi lama.

sense state-support = 051
    verb        meN-nyatakan/meN-sampaikan/meN-tegaskan/meN-beri/meN-berikan/meN-suarakan/meN-ungkapkan/meN-tunjukkan [@support-word]; meN-nyatakan dukungan
    noun        pernyataan dukungan; deklarasi dukungan
    source      subj; dari
    target      kepada; terhadap; untuk; bagi; atas; pada; iobj; ke
    only        source: country organization GOV LEG MIL PTY REB OPP SOC REL LAB EDU CVL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Menlu China menyampaikan dukungan kepada pemerintah Suriah. => CHN > SYR
    + Presiden Turki menegaskan dukungan penuh terhadap Azerbaijan. => TUR > AZE
    + Dukungan kepada calon presiden petahana dinyatakan Partai Golkar. => IDN > *
    + Afrika Selatan memberi dukungan politik bagi Palestina. => ZAF > PSE
    - Istri pemain itu memberi dukungan dari tribun.

sense solidarity = 051
    verb        meN-nyatakan/meN-sampaikan/meN-tunjukkan/meN-serukan [solidaritas/rasa solidaritas]; ber-solidaritas; ber-simpati
    noun        solidaritas; pernyataan solidaritas
    source      subj; dari
    target      dengan; kepada; terhadap; untuk; bagi
    need        source target
    only        source: country organization group GOV LEG PTY REL LAB EDU CVL OPP SOC
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Presiden Bolivia menyatakan solidaritas dengan rakyat Gaza. => BOL > *
    + Uni Eropa menyampaikan solidaritas kepada Polandia. => eu > POL
    + Solidaritas Irlandia terhadap Palestina ditegaskan di Dublin. => IRL > PSE

sense stand-with = 051
    verb        ber-diri bersama; ber-diri {di belakang}; ber-diri {di pihak}; ber-ada {di pihak}; ber-ada {di belakang}; ber-pihak; ber-diri {di sisi}; memihak; pasang badan; ber-sekutu
    adj         solid mendukung; setia mendukung; di pihak
    source      subj
    target      bersama; obj; kepada; pada; dengan; untuk; bagi; di
    need        source target
    only        source: country organization GOV LEG MIL PTY REL REB OPP SOC
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Kanada berdiri bersama Ukraina, kata Perdana Menteri Trudeau. => CAN > UKR
    + Sebagian negara Afrika berpihak pada Rusia dalam perang ini. => * > RUS
    + Korea Utara berdiri di belakang Rusia. => PRK > RUS
    - Bupati berdiri di sisi panggung menonton pawai.

sense praise = 051
    verb        meN-puji/meN-apresiasi/meN-sanjung/meN-elu-elukan/meN-kagumi; meN-acungi jempol; acungi jempol; angkat topi; angkat jempol; meN-angkat topi; meN-limpahkan/meN-lontarkan/meN-sampaikan/meN-berikan/meN-beri/meN-curahkan/meN-layangkan/meN-hujani [pujian/apresiasi/sanjungan/penghargaan setinggi-tingginya]
    noun        pujian; apresiasi; sanjungan
    adj         salut; kagum; bangga
    source      subj; dari
    target      obj; kepada; terhadap; atas; untuk; pada; dengan
    only        source: country organization GOV LEG MIL PTY REL COP JUD OPP SOC
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Menlu AS memuji peran Indonesia dalam evakuasi warga Afghanistan. => USA > IDN
    + Qatar dipuji Sekjen PBB atas upaya mediasinya. => un > QAT
    + IAEA mengapresiasi langkah Iran memasang kembali kamera pengawas. => "IAEA" > IRN
    + Pujian Trump kepada Kim Jong Un mengejutkan Seoul. => USA > PRK
    - Kritikus memuji film garapan sutradara muda itu.
    + Trump melimpahkan pujian kepada Kim Jong Un. => USA > PRK
    + Presiden Jokowi menyampaikan apresiasi kepada Kejaksaan Agung. => IDN > IDN
    - Juri memberikan pujian kepada kontestan itu.

sense convey-praise = 051
    verb        meN-sampaikan/meN-beri/meN-berikan/meN-lontarkan/meN-lempar/meN-lemparkan [pujian/apresiasi/penghargaan setinggi-tingginya/rasa hormat/penghormatan/acungan jempol]
    source      subj
    target      kepada; terhadap; atas; iobj; untuk; ke
    only        source: country organization GOV LEG MIL PTY REL COP
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Komisi I DPR memberikan apresiasi kepada TNI atas operasi penyelamatan sandera. => IDN > IDN
    + PM Jepang menyampaikan penghormatan kepada Taiwan. => JPN > TWN
    + Apresiasi disampaikan Presiden Timor Leste kepada pemerintah Indonesia. => TLS > IDN

sense draw-praise = 051
    verb        meN-dapat/meN-tuai/meN-terima/meN-peroleh/meN-raih/meN-dapatkan/meN-kantongi [pujian/apresiasi/dukungan/sanjungan/dukungan penuh]
    source      dari; oleh
    target      subj
    need        source target
    only        source: country organization GOV LEG MIL PTY REL LAB OPP SOC
    not         source: BUS
    not         target: BUS
    not words   @sport
    not words   @showbiz
    + Langkah Indonesia menuai pujian dari Sekretaris Jenderal PBB. => un > IDN
    + Ganjar Pranowo mendapat dukungan dari PPP. => IDN > IDN
    + Ukraina kantongi dukungan dari Kanada dan Belanda. => CAN,NLD > UKR
    - Tim bulu tangkis itu mendapat pujian dari Presiden.

sense thank = 051
    verb        ber-terima kasih; terima kasih; meN-ucapkan/meN-sampaikan/meN-haturkan [terima kasih/ucapan terima kasih/rasa terima kasih]; meN-nyatakan terima kasih; meN-nyatakan/meN-ungkapkan/meN-utarakan [terima kasih/rasa terima kasih]; meN-ucapkan/meN-sampaikan/meN-nyatakan/meN-haturkan/meN-ungkapkan terima kasih
    noun        ucapan terima kasih
    source      subj; dari
    target      kepada; pada; atas; iobj; obj; ke
    need        source target
    only        source: country organization GOV LEG MIL PTY REB REL
    only        target: country organization group place GOV LEG MIL PTY REL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Presiden Zelensky berterima kasih kepada Jerman atas sistem Patriot. => UKR > DEU
    + "Kami sangat berterima kasih atas dukungan Jepang," kata Sekjen NATO. => nato > JPN
    ~ Menlu Palestina mengucapkan terima kasih kepada Irlandia, Norwegia, dan Spanyol. => PSE > IRL,NOR,ESP
    - Artis itu mengucapkan terima kasih kepada para penggemar.
    + Kementerian Luar Negeri Jerman menyatakan rasa terima kasih kepada Qatar. => DEU > QAT

sense congratulate = 051
    verb        meN-ucapkan/meN-sampaikan/meN-kirim [selamat/ucapan selamat]; meN-selamati; beri selamat; meN-beri selamat; meN-ucapkan selamat
    noun        ucapan selamat
    source      subj; dari
    target      kepada; obj; iobj; atas; untuk
    need        source target
    only        source: country organization GOV LEG MIL PTY REB
    only        target: country organization GOV LEG MIL PTY
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Xi Jinping mengucapkan selamat kepada Putin atas kemenangannya dalam pemilu. => CHN > RUS
    + Ucapan selamat dari PM Malaysia kepada Prabowo Subianto disampaikan lewat telepon. => MYS > IDN
    + PM India memberi selamat kepada Presiden Maladewa. => IND > MDV
    - Menteri mengucapkan selamat Hari Raya Idulfitri.

sense welcome-move = 051
    verb        meN-sambut baik; meN-sambut positif; meN-sambut gembira; meN-sambut hangat; sambut baik; sambut positif; sambut gembira; meN-gembirakan
    noun        sambutan baik; sambutan positif
    source      subj; dari
    target      obj; dari; atas; terhadap
    only        source: country organization GOV LEG MIL PTY REB OPP SOC REL LAB
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Sekjen PBB menyambut baik keputusan Israel membuka perlintasan Erez. => un > ISR
    + Uni Eropa Sambut Positif Pembebasan Tahanan Politik di Belarus => eu > *
    + Langkah Armenia itu disambut baik oleh Prancis. => FRA > ARM
    - Investor menyambut baik laporan laba perusahaan.

sense endorse-candidate = 051
    contexts    election
    verb        meN-usung/meN-jagokan/meN-endorse/meN-calonkan/meN-deklarasikan/meN-restui/meN-rekomendasikan; meN-beri [restu/rekomendasi/surat rekomendasi]; beri restu; meN-usulkan maju; meN-dorong maju; meN-ajukan maju; meN-usulkan menjadi calon; meN-dukung maju
    noun        pencalonan; deklarasi dukungan
    source      subj
    target      obj; kepada; iobj; untuk
    need        source target
    only        source: organization PTY LEG GOV REL
    only        target: GOV LEG PTY MIL person
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Partai NasDem mengusung Anies Baswedan dalam Pilgub Jakarta. => IDN > *
    + Barack Obama merestui pencalonan Joe Biden. => USA > USA
    + PDIP memberi rekomendasi kepada Wali Kota Semarang untuk maju lagi. => IDN > IDN
    - PSSI mengusung pelatih asing untuk timnas putri.

sense vote-for = 051
    verb        meN-suarakan dukungan; meN-beri/meN-berikan [suara mendukung/suara setuju/mosi percaya]; memilih mendukung; meN-loloskan [mosi percaya]; meN-adopsi/meN-sahkan [resolusi]
    noun        mosi percaya
    source      subj
    target      untuk; kepada; bagi; terhadap; atas
    only        source: country organization LEG PTY GOV
    not         source: BUS
    + Majelis Umum PBB mengadopsi resolusi tentang status Palestina. => "Majelis Umum PBB" > *
    + Parlemen Italia memberikan mosi percaya kepada Perdana Menteri Meloni. => ITA > ITA
    ~ Sebanyak 143 negara memberikan suara mendukung bagi Palestina. => "143 negara" > PSE
    - Perdana Menteri Makedonia memberikan suaranya dalam pemilihan umum.

sense respect = 050
    verb        meN-hormati/meN-hargai [keputusan/putusan/kedaulatan/sikap/pilihan/integritas/wilayah/langkah]; meN-hormati
    source      subj
    target      obj
    need        source target
    only        source: country organization GOV LEG MIL PTY
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Kremlin menghormati keputusan Armenia mengenai pasukan penjaga perdamaian. => RUS > ARM
    + Pemerintah Indonesia menghargai kedaulatan Papua Nugini. => IDN > PNG
    - Anak muda perlu menghormati orang tua.

sense same-view = 050
    verb        sependapat/sepaham/sepandangan/sejalan/senada/sehaluan; satu suara; satu sikap; ber-pandangan sama
    source      subj
    target      dengan; bersama
    need        source target
    only        source: country organization GOV LEG PTY
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Malaysia sependapat dengan Indonesia mengenai penyelesaian krisis Myanmar. => MYS > IDN
    + Partai Demokrat sehaluan dengan pemerintah soal anggaran pertahanan. => IDN > IDN
    - Kenaikan saham itu sejalan dengan sentimen pasar.

sense award-honour = 051
    verb        meN-anugerahkan/meN-anugerahi/meN-ganjar/meN-sematkan/meN-beri/meN-berikan/meN-serahkan [@award]
    noun.act    penganugerahan {penghargaan}
    source      subj
    target      kepada; obj; iobj; bagi; untuk
    need        source target
    only        source: country organization GOV LEG MIL
    only        target: GOV LEG MIL country organization
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Presiden Ukraina menganugerahkan bintang jasa kepada Perdana Menteri Polandia. => UKR > POL
    + Medali kehormatan diberikan Raja Spanyol kepada Presiden Kolombia. => ESP > COL
    - Panitia menganugerahkan penghargaan kepada aktris terbaik festival film.

# Pembelaan

sense defend = 052
    verb        meN-bela/meN-benarkan; meN-lindungi nama; pasang badan; meN-bela diri; meN-bela habis-habisan; angkat suara membela
    noun        pembelaan
    source      subj; dari
    target      obj; terhadap; atas; untuk; kepada
    need        source target
    only        source: country organization GOV LEG MIL PTY REB REL
    not         source: JUD BUS
    not words   @sport
    not words   @showbiz
    not words   pengacara
    not words   kuasa hukum
    + Gedung Putih membela Israel dari tuduhan genosida. => USA > ISR
    + Menlu Hungaria membela Presiden Serbia di hadapan Uni Eropa. => HUN > SRB
    + Pembelaan Moskow terhadap Suriah disampaikan di Dewan Keamanan. => RUS > SYR
    + Operasi militer Israel dibenarkan Kanselir Austria sebagai hak membela diri. => AUT > ISR
    - Pengacara itu membela mantan menteri di pengadilan.
    - Pemain naturalisasi itu siap membela Indonesia di SEA Games.

sense deny-on-behalf = 052
    verb        meN-tepis/meN-bantah/meN-tampik [keterlibatan/peran]
    source      subj
    target      obj
    need        source target
    only        source: country organization GOV LEG MIL
    not         source: BUS
    + Mesir menepis keterlibatan Qatar dalam penyelundupan senjata itu. => EGY > QAT
    + Menlu Irak membantah keterlibatan Iran dalam serangan roket itu. => IRQ > IRN

sense right-to-self-defence = 052
    verb        meN-akui/meN-tegaskan/meN-dukung [hak membela diri/hak bela diri/hak untuk membela diri]
    source      subj
    target      obj; atas
    need        source target
    only        source: country organization GOV LEG
    not         source: BUS
    ~ Kanselir Jerman menegaskan hak membela diri Israel. => DEU > ISR
    + Belanda dukung hak bela diri Ukraina. => NLD > UKR
    + Ceko dukung hak bela diri Israel. => CZE > ISR

# Galang dukungan

sense rally-support = 053
    verb        meN-galang/meN-gaungkan/meN-mobilisasi/meN-cari/meN-himpun/meN-kumpulkan [dukungan/dukungan internasional/dukungan dunia/simpati/solidaritas]; meN-kampanyekan/ber-kampanye untuk; turun gunung
    noun        penggalangan dukungan; kampanye
    source      subj
    target      untuk; bagi; terhadap
    only        source: country organization group GOV LEG PTY REL OPP SOC
    not         source: BUS
    not words   @sport
    not words   @showbiz
    not words   @business
    + Presiden Zelensky menggalang dukungan untuk formula perdamaian di Singapura. => UKR > *
    + Yordania menggalang dukungan dunia bagi Palestina. => JOR > PSE
    + Megawati turun gunung berkampanye untuk calon wali kota Surabaya. => IDN > *
    - Penggemar menggalang dukungan untuk idol favorit mereka dalam ajang K-Pop.

# Pengakuan, hubungan diplomatik

sense recognise-state = 054
    verb        meN-akui [negara/kemerdekaan/kedaulatan/pemerintahan/kenegaraan/aneksasi/pemerintah]
    noun.act    pengakuan {negara}; pengakuan {kemerdekaan}
    noun        pengakuan; pengakuan diplomatik
    source      subj; dari; oleh
    target      obj; atas; terhadap; kepada; sebagai
    need        source target
    only        source: country organization GOV LEG
    not         source: BUS
    + Norwegia, Irlandia, dan Spanyol mengakui negara Palestina. => NOR,IRL,ESP > PSE | code=054
    ~ Kemerdekaan Kosovo diakui oleh lebih dari seratus negara. => "lebih dari seratus negara" > XKX
    + Pengakuan AS atas kedaulatan Maroko di Sahara Barat memicu protes. => USA > MAR
    - Polisi mengakui kesulitan melacak keberadaan pelaku.

sense recognise-country = 054
    verb        meN-akui; meN-akui sebagai
    source      subj
    target      obj
    need        source target
    only        source: country organization GOV LEG
    only        target: country REB
    not         source: BUS
    not words   kesalahan
    not words   kekalahan
    not words   @sport
    + Slovenia mengakui Palestina lewat pemungutan suara di parlemen. => SVN > PSE
    + Palestina resmi diakui Armenia pada Jumat. => ARM > PSE
    + Nauru meninggalkan Taipei dan kini mengakui China. => NRU > CHN
    - Manajer itu mengakui Jepang bermain lebih baik dalam pertandingan itu.

sense recognise-government = 054
    verb        meN-akui {sebagai presiden}; meN-akui {sebagai pemerintah}; meN-akui {sebagai pemimpin}; meN-akui [hasil pemilu/kemenangan/pemerintah transisi/keabsahan/legitimasi]
    noun        pengakuan {kemenangan}
    source      subj
    target      obj; atas
    need        source target
    only        source: country organization GOV LEG
    not         source: BUS
    + Brasil mengakui kemenangan Javier Milei dalam pilpres Argentina. => BRA > ARG
    + Juan Guaidó diakui Amerika Serikat sebagai presiden sementara Venezuela. => USA > VEN
    + China akui legitimasi Taliban dengan menerima duta besarnya. => CHN > "Taliban"

sense establish-relations = 054
    verb        meN-jalin/meN-buka/meN-resmikan/meN-bentuk/meN-mulai [@diplomatic-relations]
    noun        pembukaan hubungan diplomatik
    source      subj; antara
    target      dengan; obj
    only        source: country organization GOV
    not         source: BUS
    not words   @sport
    not words   @business
    + Nauru menjalin hubungan diplomatik dengan China. => NRU > CHN
    + Uni Emirat Arab membuka hubungan resmi dengan Israel pada 2020. => ARE > ISR | status=historical
    + Pembukaan hubungan diplomatik antara Kuba dan Korea Selatan mengejutkan Pyongyang. => CUB,KOR > -

sense restore-relations = 050
    verb        meN-pulihkan/memulihkan/meN-normalisasi/meN-normalkan/memper-baiki/perbaiki/meN-cairkan [@diplomatic-relations]; sambung kembali [@diplomatic-relations]; meN-buka kembali [@diplomatic-relations]; meN-pulihkan/meN-normalisasi/memper-baiki [hubungan]; rujuk
    noun        pemulihan hubungan; normalisasi hubungan; rekonsiliasi
    source      subj; antara; oleh
    target      dengan; antara
    only        source: country organization GOV PTY
    not         source: BUS
    not words   @showbiz
    not words   @sport
    not words   @private-life
    + Arab Saudi memulihkan hubungan diplomatik dengan Suriah. => SAU > SYR
    + Normalisasi hubungan antara Turki dan Mesir berlanjut dengan pertukaran duta besar. => TUR,EGY > -
    + Qatar dan Bahrain Pulihkan Hubungan Diplomatik => QAT,BHR > -
    - Pasangan artis itu memperbaiki hubungan demi anak.

sense open-embassy = 050
    verb        meN-buka/meN-resmikan/meN-fungsikan [@embassy]; meN-buka kembali [@embassy]; buka kembali [@embassy]
    noun.act    pembukaan {kedutaan}
    noun        pembukaan kedutaan; pembukaan kembali kedutaan
    source      subj
    target      di; untuk; obj
    need        source target
    only        source: country organization GOV
    not         source: BUS
    + Iran membuka kembali kedutaan besarnya di Arab Saudi. => IRN > SAU
    + Kedutaan besar dibuka Honduras di China tahun lalu. => HND > CHN | status=historical
    + Ukraina buka kedutaan di Rwanda. => UKR > RWA

sense send-ambassador = 050
    verb        meN-tunjuk/meN-angkat/meN-kirim/meN-kirimkan/meN-lantik/meN-akreditasi [@ambassador]; meN-serahkan [@credentials]; ber-tukar duta besar
    noun        penunjukan duta besar
    source      subj
    target      untuk; ke; di; kepada; bagi; dengan
    need        source target
    only        source: country organization GOV
    not         source: BUS
    + Suriah menunjuk duta besar untuk Arab Saudi setelah 12 tahun. => SYR > SAU
    + Duta Besar Swedia menyerahkan surat kepercayaan kepada Presiden Jokowi. => SWE > IDN
    + Amerika Serikat mengirim duta besar ke Sudan. => USA > SDN
    - Taliban menolak duta besar baru itu.

sense smooth-relations = 050
    verb        meN-cairkan [hubungan/ketegangan/kebekuan]; memper-lunak [nada]
    noun        pencairan hubungan
    source      subj
    target      dengan; antara; terhadap
    need        source target
    only        source: country organization GOV
    not         source: BUS
    + Australia mencairkan hubungan dengan China lewat kunjungan menteri. => AUS > CHN
    + Turki mencairkan hubungan dengan Mesir. => TUR > EGY

# Maaf

sense apologise = 055
    verb        ber-maafan; minta maaf; meN-minta maaf; meN-mohon maaf; mohon maaf; meN-sampaikan/meN-ucapkan/meN-nyatakan/meN-ajukan [permintaan maaf/permohonan maaf/maaf]
    noun        permintaan maaf; permohonan maaf
    source      subj; dari
    target      kepada; pada; atas; ke; terhadap
    only        source: country organization GOV LEG MIL COP PTY REB REL JUD
    not         source: BUS
    not words   @showbiz
    not words   @sport
    + Raja Belanda meminta maaf kepada Indonesia atas kekerasan masa revolusi. => NLD > IDN | code=055
    + Permintaan maaf PM Jepang kepada Korea Selatan disambut baik. => JPN > KOR
    + Kapolri minta maaf atas penembakan gas air mata di Kanjuruhan. => IDN > -
    + Hamas menyampaikan permohonan maaf kepada rakyat Gaza. => "Hamas" > *
    - Maskapai itu meminta maaf kepada pelanggan atas penundaan penerbangan.

sense demand-met-apology = 056
    verb        meN-maafkan/meN-ampuni; meN-terima [permintaan maaf/permohonan maaf]; beri maaf; meN-beri maaf; meN-berikan maaf
    noun        pemaafan
    source      subj
    target      obj; kepada; dari; iobj
    need        source target
    only        source: country organization GOV LEG REL PTY MIL REB
    not         source: BUS
    not words   @showbiz
    not words   @sport
    + Turki menerima permintaan maaf Rusia setelah pesawat itu jatuh. => TUR > RUS | code=056
    + Paus memaafkan pelaku penembakan atas dirinya. => "Paus" > *
    + Presiden Turki memaafkan Israel setelah kompensasi dibayar. => TUR > ISR
    - Artis itu memaafkan mantan suaminya.

# Tanda tangan, ratifikasi

sense sign = 057
    verb        meN-tandatangani/meN-teken/meN-paraf [@agreement]; tanda tangani [@agreement]; meN-teken/meN-tandatangani [@econ-cooperation]; meN-teken/meN-tandatangani [@mil-cooperation]; ter-ikat [perjanjian]
    noun.act    penandatanganan {perjanjian}
    noun        penandatanganan; penandatanganan nota kesepahaman; penandatanganan perjanjian; penandatanganan kesepakatan
    source      subj; antara; oleh
    target      dengan; bersama; obj
    only        source: country organization group GOV LEG MIL COP PTY REB REL
    not         source: BUS
    not words   @sport
    not words   @showbiz
    + Indonesia dan Australia menandatangani perjanjian pertahanan di Magelang. => IDN,AUS > - | code=057
    + Rusia meneken pakta kemitraan strategis dengan Korea Utara. => RUS > PRK
    + Nota kesepahaman itu ditandatangani Menlu Vietnam dan Menlu Laos. => VNM,LAO > -
    + Penandatanganan perjanjian perdagangan bebas antara India dan EFTA digelar di New Delhi. => IND,"EFTA" > -
    - Gelandang itu menandatangani kontrak tiga tahun dengan klub barunya.

sense ratify = 057
    verb        meN-ratifikasi/meN-aksesi; meN-sahkan/meN-setujui [perjanjian/perjanjian ekstradisi/perjanjian pertahanan/konvensi/protokol/pakta/traktat/ratifikasi]
    noun.act    ratifikasi; pengesahan {perjanjian}
    source      subj; oleh
    target      dengan; obj
    only        source: country organization GOV LEG
    not         source: BUS
    not         words Statuta Roma
    + Parlemen Turki meratifikasi keanggotaan Swedia di NATO. => TUR > SWE
    + DPR mengesahkan perjanjian ekstradisi dengan Singapura. => IDN > SGP | code=057
    ~ Ratifikasi traktat laut lepas oleh Chile diumumkan Januari. => CHL > -

sense ratify-statute = 057
    verb        meN-ratifikasi/meN-teken/meN-tandatangani/meN-aksesi [Statuta Roma/Statuta/Protokol Kyoto/Perjanjian Paris/Konvensi Jenewa]
    source      subj; oleh
    target      dengan
    need        source
    only        source: country organization GOV LEG
    not         source: BUS
    + Parlemen Ukraina meratifikasi Statuta Roma. => UKR > -
    + Armenia menandatangani Statuta Roma tentang Mahkamah Pidana Internasional. => ARM > -

sense join-body = 057
    verb        ber-gabung/gabung/meN-aksesi/bergabung; meN-jadi anggota; resmi menjadi anggota; masuk menjadi anggota
    noun        aksesi
    source      subj
    target      dengan; ke; obj; dalam; di
    need        source target
    only        source: country
    only        target: organization
    not words   @sport
    not words   @showbiz
    + Finlandia bergabung dengan NATO pada April 2023. => FIN > nato | status=historical
    + Swedia resmi menjadi anggota NATO. => SWE > nato
    + Timor Leste resmi bergabung dengan ASEAN sebagai pengamat. => TLS > asean
    - Pesepak bola muda itu bergabung dengan klub Jerman.

sense loyalty = 051
    verb        meN-nyatakan/meN-ucapkan/ber-ikrar/ber-sumpah/ber-janji setia; ber-baiat; meN-nyatakan/meN-tegaskan [kesetiaan/loyalitas/sumpah setia/baiat]; setia
    noun        sumpah setia; baiat
    source      subj
    target      kepada; pada; terhadap
    need        source target
    only        source: country organization group GOV LEG MIL PTY REB UAF
    not         source: BUS
    not words   @showbiz
    not words   @sport
    + Pemimpin Chechnya menyatakan kesetiaan kepada Presiden Putin. => * > RUS
    + Kelompok milisi di Sahel berbaiat kepada ISIS. => "Kelompok milisi" > "ISIS"

sense trust = 051
    verb        meN-taruh/menaruh/meN-beri/meN-berikan [kepercayaan]; percaya; percayai/memper-cayai
    adj         yakin; optimistis
    source      subj
    target      kepada; pada; terhadap; obj
    need        source target
    only        source: country GOV LEG PTY
    only        target: country organization
    not words   @sport
    not words   @showbiz
    not words   @business
    + Presiden Kenya menaruh kepercayaan kepada Uni Afrika dalam misi itu. => KEN > "Uni Afrika"
    + Perdana Menteri Armenia percaya pada Uni Eropa sebagai penjamin perdamaian. => ARM > eu
    - Ekonom itu yakin pada penguatan rupiah.
