@about    Kritik, sindiran, tudingan, kemarahan dan kecaman dalam ragam berita dan judul.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set anger
    words kekesalan; kekecewaan; kemarahan; kegeraman; amarah; uneg-uneg; unek-unek; rasa kecewa; kejengkelan; protes; nada tinggi; kecaman; kritik; sindiran
set conduct
    words kinerja; sikap; langkah; kebijakan; tindakan; ucapan; pernyataan; pidato; keputusan; putusan; gaya; cara; rencana; kelambanan; lambannya; lemahnya; minimnya; buruknya; ketidakseriusan; ketidaktegasan; pembiaran; kelalaian; arogansi; manuver; cawe-cawe; kebijakannya; pernyataannya; perlakuan; penanganan; proyek; program; anggaran; kekerasan; tindakan represif; sikap represif; pembahasan; pengesahan; pencopotan; penunjukan; ketidaknetralan
set harm-democracy
    words demokrasi; konstitusi; hukum; rakyat; aturan; UU; undang-undang; reformasi; hak asasi; kedaulatan; keadilan; kemanusiaan; tatanan; independensi; kebebasan pers; amanat reformasi; nilai-nilai demokrasi; prinsip demokrasi; hak rakyat; kepercayaan rakyat

family sport
    - Fan Manchester United menyindir kapten timnya usai kalah di derbi.
    - Pelatih Thailand geram atas keputusan wasit dalam laga di Hanoi.

family show-business
    - Netizen menyindir gaya busana artis itu di karpet merah.
    - Juri menguliti penampilan peserta ajang pencarian bakat.

family business
    - Analis menyoroti kinerja saham emiten batu bara.
    - Konsumen mengeluhkan layanan purnajual pabrikan itu.

# Kritik dalam ragam judul

sense lash-out = 111
    verb        meN-kuliti/meN-cemeeh/meN-labrak/meN-skakmat/meN-sikat/meN-kecamkan/meN-kecam-kecam/meN-sentil/meN-colek/meN-sindir/meN-jewer/meN-semprit/meN-sengit/meN-nyinyiri/meN-hantam/meN-lucuti [@conduct]; meN-sentil/meN-semprot/meN-sindir/meN-kuliti/meN-labrak/meN-cecar/meN-jewer/meN-damprat/meN-omeli/meN-skakmat/meN-nyinyiri; meN-sesali/meN-sesalkan/meN-cibir/meN-gugat/memper-soalkan/meN-soal/meN-persoalkan/meN-pertanyakan/memper-masalahkan/meN-sangsikan/meN-kecam/meN-kritisi/meN-soroti [@conduct]
    noun        cibiran; semprotan; sentilan; kritik keras; kecaman keras; cercaan
    source      subj; oleh; dari
    target      obj; kepada; terhadap
    need        source target
    only        source: country organization group GOV LEG MIL COP JUD PTY OPP REL CVL LAB EDU JRN
    only        target: country organization GOV LEG MIL COP JUD PTY OPP
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + Anggota DPR menguliti kebijakan impor beras Menteri Perdagangan. => IDN > IDN | code=111
    + Ketua MPR menyentil kinerja Menteri Keuangan yang tak pernah hadir rapat. => IDN > IDN
    + Sikap Presiden Jokowi dipersoalkan guru besar UI. => "guru besar" > IDN
    + Sentilan Megawati kepada KPU muncul dalam pidato HUT partai. => IDN > IDN
    + PDIP soroti kinerja Menteri Pertanian. => IDN > IDN
    - Netizen mencibir gaya busana selebgram itu.

sense vent-anger = 111
    verb        meN-tumpahkan/meN-luapkan/meN-lampiaskan/meN-curahkan/meN-alamatkan/meN-muntahkan/meN-utarakan/meN-lontarkan/meN-suarakan/meN-sampaikan [@anger]; naik darah; naik pitam; semprot habis; meradang; mencak-mencak; kebakaran jenggot
    source      subj; oleh
    target      kepada; terhadap; pada; ke; atas; dengan; obj
    need        source target
    only        source: country organization group GOV LEG MIL PTY OPP REL CVL LAB EDU
    only        target: country organization GOV LEG MIL COP JUD PTY OPP
    not         source: BUS
    not words   @sport @showbiz @business @private-life @household-crime
    + Megawati menumpahkan kekesalan kepada KPU dan Bawaslu. => IDN > IDN | code=111
    + Presiden Brasil meluapkan kemarahan terhadap Israel dalam KTT Uni Afrika. => BRA > ISR
    + Kekecewaan dilontarkan warga Wadas kepada Gubernur Jawa Tengah. => IDN > IDN
    - Suporter meluapkan kekecewaan kepada manajemen klub.

sense angry-over = 110
    adj         murka; geram; berang; marah; kecewa berat; marah besar; sewot; jengah; prihatin; sedih; terpukul; keberatan; kesal; sangat kecewa; kecewa; dongkol; terkejut; terusik; resah; gusar; tersinggung; jengkel; naik pitam; gerah
    source      subj
    target      atas; terhadap; dengan; soal; oleh; kepada; karena; ke; pada
    need        source target
    only        source: country organization GOV LEG MIL PTY OPP REL CVL LAB EDU
    only        target: country organization GOV LEG MIL COP JUD PTY OPP REB
    not         source: BUS
    not words   @sport @showbiz @business @private-life @weather @household-crime
    + Iran murka atas pembunuhan Ismail Haniyeh oleh Israel. => IRN > *
    + Turki keberatan atas pernyataan Menteri Luar Negeri Israel. => TUR > ISR
    + Nahdlatul Ulama prihatin atas kekerasan aparat di Rempang. => * > *
    - Ibu korban kecelakaan itu sedih dan marah kepada sopir bus.

sense say-damages = 111
    verb        meN-sebut/meN-nilai/meN-anggap/meN-tuding/meN-tuduh/meN-pandang merusak [@harm-democracy]; meN-rusak/meN-cederai/meN-khianati/meN-coreng/meN-ciderai/meN-injak-injak/meN-kangkangi/meN-lukai/meN-kebiri/meN-bajak/meN-bunuh/meN-nodai/meN-gerogoti/meN-lemahkan/meN-bahayakan/meN-akal-akali [@harm-democracy]
    source      speaker
    target      subj
    need        source target
    only        source: organization group GOV LEG PTY OPP REL CVL LAB EDU country
    only        target: GOV LEG JUD COP MIL PTY country organization
    not         source: BUS
    not words   @sport @showbiz @business
    + Guru besar UGM mengatakan Presiden Jokowi menciderai demokrasi. => * > IDN
    + "Netanyahu menginjak-injak kemanusiaan," kata Presiden Kolombia. => COL > ISR
    + "Mahkamah Konstitusi mengkhianati reformasi," ujar Sekjen PDIP. => IDN > IDN
    - Pelatih menilai wasit merusak permainan timnya.

sense say-fails = 111
    verb        meN-sebut/meN-nilai/meN-anggap/meN-tuding/meN-katai gagal; meN-sebut/meN-nilai/meN-anggap/meN-tuding lamban; meN-sebut/meN-nilai/meN-anggap/meN-tuding tebang pilih; meN-sebut/meN-nilai/meN-anggap/meN-tuding tidak netral; meN-sebut/meN-nilai/meN-anggap/meN-tuding tak netral; meN-sebut/meN-nilai/meN-anggap/meN-tuding berpihak; meN-sebut/meN-nilai/meN-anggap/meN-tuding melindungi; meN-sebut/meN-nilai/meN-anggap/meN-tuding membungkam; meN-sebut/meN-nilai/meN-anggap/meN-tuding tutup mata; meN-sebut/meN-nilai/meN-anggap/meN-tuding menutup-nutupi; meN-sebut/meN-nilai/meN-anggap/meN-tuding menyimpang; meN-sebut/meN-nilai/meN-anggap/meN-tuding merusak; meN-sebut/meN-nilai/meN-anggap/meN-tuding mencederai; meN-sebut/meN-nilai/meN-anggap/meN-tuding mengkhianati; meN-sebut/meN-nilai/meN-anggap/meN-tuding mengangkangi; meN-sebut/meN-nilai/meN-anggap/meN-tuding otoriter; meN-sebut/meN-nilai/meN-anggap/meN-tuding represif; meN-sebut/meN-nilai/meN-anggap/meN-tuding arogan; meN-sebut/meN-nilai/meN-anggap/meN-tuding tak becus; meN-sebut/meN-nilai/meN-anggap/meN-tuding cawe-cawe; meN-sebut/meN-nilai/meN-anggap/meN-tuding bohong; meN-sebut/meN-nilai/meN-anggap/meN-tuding plin-plan; meN-sebut/meN-nilai/meN-anggap/meN-tuding diskriminatif; meN-sebut/meN-nilai/meN-anggap/meN-tuding memperkeruh; meN-sebut/meN-nilai/meN-anggap/meN-tuding memecah; meN-sebut/meN-nilai/meN-anggap/meN-tuding asal bunyi; meN-sebut/meN-nilai/meN-anggap/meN-tuding serampangan; meN-sebut/meN-nilai/meN-anggap/meN-tuding ugal-ugalan; meN-sebut/meN-nilai/meN-anggap/meN-tuding menghina; meN-sebut/meN-nilai/meN-anggap/meN-tuding memanipulasi; meN-sebut/meN-nilai/meN-anggap/meN-tuding mempolitisasi
    source      subj; oleh
    target      obj; comp
    takes       say
    need        source target
    only        source: country organization group GOV LEG MIL PTY OPP REL CVL LAB EDU
    only        target: country organization GOV LEG MIL COP JUD PTY OPP REB
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + Pengamat menilai Presiden Jokowi merusak demokrasi. => "Pengamat" > IDN
    + ICW menyebut KPK tebang pilih dalam kasus bansos. => * > IDN | code=111
    + Anggota Komisi III DPR menilai Kapolri gagal membenahi institusinya. => IDN > IDN
    + Oposisi Thailand menuding pemerintah tutup mata. => * > *
    - Komentator menilai kiper itu gagal membaca arah bola.

sense slander-name = 111
    verb        meN-sebut/meN-juluki/meN-cap/meN-katai/meN-labeli [jagal/jagal Gaza/penjahat/pembohong besar/raja bohong/biang masalah/sumber masalah/pengkhianat bangsa/pengkhianat reformasi/rezim otoriter/rezim zionis/boneka Barat/boneka Amerika/dinasti politik/penakut/pengecut/bajingan/bajingan tolol/preman politik/preman/parpol munafik/aib demokrasi]; meN-samakan/meN-bandingkan {dengan PKI/Hitler/Nazi/Orde Baru/Orba/Soeharto/Firaun/penjajah/VOC/Drakula}
    source      subj; oleh
    target      obj
    need        source target
    only        source: country organization group GOV LEG MIL PTY OPP REL CVL EDU REB
    only        target: country organization GOV LEG MIL COP JUD PTY OPP REB
    not         source: BUS
    not words   @sport @showbiz
    ~ Erdogan sebut Netanyahu jagal Gaza. => TUR > ISR | code=111
    + Rocky Gerung menyebut Presiden Jokowi pengecut. => * > IDN
    + Presiden Venezuela menyebut Presiden Argentina rezim zionis. => VEN > ARG
    + Oposisi menjuluki Presiden Belarus pengecut. => * > BLR
    ~ Menteri Pertahanan Israel dijuluki penakut oleh Hizbullah. => "Hizbullah" > ISR
    - Penggemar menjuluki bek itu preman lapangan hijau.

sense lament = 111
    verb        meN-sesali/meN-keluhkan/meN-ratapi/meN-sayangkan/meN-sesalkan/meN-gugat/meN-prihatinkan [@conduct]; angkat bicara mengecam; buka suara mengecam; meN-nyatakan sikap mengecam; meN-nyatakan mosi; melayangkan/meN-layangkan mosi; meN-keluarkan/meN-rilis/meN-bacakan/meN-terbitkan/meN-kirim [kecaman/pernyataan keras/nota protes/petisi Bulaksumur/pernyataan mengecam/kutukan]
    source      subj; oleh
    target      obj; terhadap; kepada; atas; oleh
    need        source target
    only        source: country organization group GOV LEG MIL PTY OPP REL CVL LAB EDU
    only        target: country organization GOV LEG MIL COP JUD PTY OPP
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + Mahfud MD menyesali keputusan Presiden Prabowo. => IDN > IDN
    + PBNU menyayangkan tindakan represif aparat di Pati. => * > *
    + OKI mengeluarkan kecaman terhadap Israel atas serangan ke Masjid Al-Aqsa. => * > ISR | code=111
    - Penonton menyesalkan keputusan panitia membatalkan konser.

# Tudingan

sense allege-plot = 112
    verb        meN-tuding/meN-tuduh/meN-curigai/meN-sinyalir/meN-duga/meN-sebut mendalangi; meN-tuding/meN-tuduh/meN-curigai/meN-sebut mengintervensi; meN-tuding/meN-tuduh/meN-curigai/meN-sebut menunggangi; meN-tuding/meN-tuduh/meN-curigai/meN-sebut bermain; meN-tuding/meN-tuduh/meN-curigai/meN-sebut membekingi; meN-tuding/meN-tuduh/meN-curigai/meN-sebut menggembosi; meN-tuding/meN-tuduh/meN-curigai/meN-sebut menjegal; meN-tuding/meN-tuduh/meN-curigai/meN-sebut campur tangan; meN-tuding/meN-tuduh/meN-curigai/meN-sebut mencampuri; meN-tuding/meN-tuduh/meN-curigai/meN-sebut menyebarkan; meN-tuding/meN-tuduh/meN-curigai/meN-sebut membiarkan; meN-tuding/meN-tuduh/meN-curigai/meN-sebut memprovokasi; meN-tuding/meN-tuduh/meN-curigai/meN-sebut mengadu domba; meN-tuding/meN-tuduh/meN-curigai/meN-sebut mengerahkan; meN-tuding/meN-tuduh/meN-curigai/meN-sebut merekayasa; meN-tuding/meN-tuduh/meN-curigai/meN-sebut mensabotase; meN-tuding/meN-tuduh/meN-curigai/meN-sebut bersekongkol; meN-tuding/meN-tuduh/meN-curigai/meN-sebut menyembunyikan; meN-tuding/meN-tuduh/meN-curigai/meN-sebut mengingkari; meN-tuding/meN-tuduh/meN-curigai/meN-sebut ingkar
    source      subj; oleh
    target      obj; comp
    takes       say
    need        source target
    only        source: country organization group GOV LEG MIL COP PTY OPP REL CVL LAB EDU REB
    only        target: country organization GOV LEG MIL COP JUD PTY OPP REB
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + PDIP menuding Istana mengintervensi Mahkamah Konstitusi. => IDN > *
    + Presiden Serbia menuduh Kosovo memprovokasi warganya. => SRB > XKX | code=112
    + LSM antikorupsi menyebut Kapolda membekingi tambang ilegal. => * > IDN
    - Fan menuding wasit bermain mata dengan klub tuan rumah.

sense lay-blame-on = 112
    verb        meN-lempar/meN-lemparkan/meN-timpakan/meN-bebankan/meN-alamatkan [kesalahan/tanggung jawab/tudingan/telunjuk/bola panas/tuduhan]; meN-lempar/meN-lemparkan/meN-limpahkan tanggung jawab; meN-tunjuk hidung; main tuding; tuding balik; balas menuding; balas menuduh; balik menyerang; balik tuding; lempar tanggung jawab; lempar kesalahan; saling menyalahkan; saling lempar
    source      subj; oleh
    target      kepada; ke; pada; terhadap; obj
    need        source target
    only        source: country organization group GOV LEG MIL COP PTY OPP REL CVL REB
    only        target: country organization GOV LEG MIL COP JUD PTY OPP REB
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + Menteri Kesehatan melempar kesalahan kepada Gubernur Papua. => IDN > IDN | code=112
    ~ Moskow dan Kyiv saling menyalahkan soal kerusakan bendungan itu. => RUS,UKR > -
    + Kesalahan ditimpakan junta Mali kepada Prancis. => MLI > FRA
    - Istri itu melempar kesalahan kepada suaminya.

# Menggalang perlawanan

sense call-to-resist = 113
    verb        meN-serukan/meN-gaungkan/meN-suarakan/meN-kumandangkan/meN-galang/meN-inisiasi/meN-gerakkan [gerakan tolak/tolak politik dinasti/perlawanan rakyat/gerakan golput/people power/boikot pajak/revolusi/reformasi jilid dua/gerakan boikot/mogok nasional/pembangkangan/darurat demokrasi/peringatan darurat/gerakan perlawanan/perlawanan]; meN-ajak golput; meN-serukan golput; meN-deklarasikan [perlawanan/penolakan/gerakan penolakan]
    noun        seruan golput; gerakan perlawanan
    source      subj; oleh
    target      terhadap; kepada; atas; melawan
    need        source
    only        source: organization group GOV LEG PTY OPP REL CVL LAB EDU country REB
    only        target: country organization GOV LEG MIL COP JUD PTY
    not         source: BUS
    not words   @sport @showbiz @business
    + Partai Buruh menyerukan perlawanan terhadap pemerintah. => IDN > IDN | code=113
    + BEM UI menggaungkan reformasi jilid dua. => * > -
    + People power diserukan tokoh oposisi Filipina. => PHL > -
    - Komunitas sepeda menggaungkan gerakan boikot merek helm itu.

# Sorotan

sense spotlight = 110
    verb        meN-sorot/meN-soroti/memper-tanyakan/meN-curigai/memper-soalkan/meN-persoalkan/meN-soal/meN-gugat/meN-khawatirkan/meN-cemaskan/meN-resahkan; meN-beri/meN-berikan/meN-layangkan/meN-sampaikan [catatan kritis/catatan merah/kritik keras/nada minor/rapor merah/rapor buruk/nilai merah/sorotan]; angkat bicara soal
    noun        sorotan; catatan kritis
    source      subj; oleh; dari
    target      obj; kepada; terhadap; atas; untuk
    need        source target
    only        source: country organization GOV LEG PTY OPP REL CVL LAB EDU JRN
    only        target: country organization GOV LEG MIL COP JUD PTY
    not         source: BUS
    not words   @sport @showbiz @business @private-life @weather
    + DPRD menyorot kinerja Gubernur Jawa Barat. => IDN > IDN
    + Amnesty International memberi catatan kritis kepada Kapolri. => * > IDN
    + Polri disorot ICW soal pengadaan gas air mata. => * > IDN
    - Kamera menyorot wajah presiden klub di tribun stadion.

sense reap-protest = 111
    verb        meN-tuai/meN-panen/meN-dapat/meN-undang/meN-picu/meN-terima/meN-dapatkan/meN-sulut/meN-pancing [protes/protes keras/cibiran/sindiran/kemarahan/amarah/reaksi keras/kegeraman/kekecewaan/gelombang protes/reaksi/hujatan/teguran/cercaan]
    source      obj; dari
    target      subj
    need        source target
    only        source: country organization GOV LEG PTY OPP REL CVL LAB EDU MIL
    only        target: country organization GOV LEG MIL COP JUD PTY
    not         source: BUS
    not words   @sport @showbiz @business @private-life @weather
    + Kebijakan Menteri Bahlil menuai protes DPR. => IDN > IDN | code=111
    + Pernyataan Presiden Prancis memicu kemarahan Aljazair. => DZA > FRA
    + Keputusan KPU menuai protes dari ICW. => * > IDN
    - Penampilan gelandang itu menuai sorotan pelatih lawan.
