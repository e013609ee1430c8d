@about    Kekerasan: serangan, tembakan, pengeboman, artileri, serangan udara, drone, pembunuhan, penculikan, penganiayaan, penindasan massa, perusakan, kekerasan massal.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Timnas Indonesia menyerang lini tengah Vietnam sejak babak pertama.
    - Persija menggempur pertahanan Bali United pada laga itu, namun kiper tampil gemilang.
    - Striker Inggris menembak bola ke sudut gawang dari kotak penalti.
    - Petinju Meksiko memukul KO penantangnya pada ronde ketiga laga tinju.

family show-business
    - Dalam film itu, tentara Inggris menembak mata-mata Jerman di Berlin.
    - Warganet menyerang akun artis itu setelah konser batal.
    - Aktor tersebut memerankan pembunuh dalam serial terbaru.

family business
    - Produk murah China membanjiri dan menghantam pasar tekstil lokal milik pesaing.
    - Maskapai itu terpukul kenaikan harga avtur, kata emiten tersebut.

family everyday
    - Hama wereng menyerang sawah petani di Karawang.
    - Banjir bandang menerjang permukiman warga di Garut.
    - Harimau menyerang petani di Lampung Barat.
    - Truk menghantam warung hingga dua orang tewas dalam kecelakaan di Puncak.
    - Seorang pria membunuh istrinya karena perselingkuhan di Bogor.
    - Kebakaran menghanguskan pasar tradisional akibat korsleting listrik.

# Kekerasan umum

sense attack = 190
    verb        meN-serang/meN-serbu/meN-gempur/meN-hantam/meN-gasak/meN-gebuk/meN-hajar/meN-terjang/meN-labrak/meN-satroni/meN-luluhlantakkan; meN-serang balik; meN-balas serangan
    noun        serangan; serangan militer; serangan balasan; penyerangan; gempuran; agresi; serangan balik; penyerbuan
    source      subj; oleh; dari
    target      obj; terhadap; ke; atas; pada; kepada; ke arah
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         source: BUS EDU MED
    not         words @sport @showbiz @weather @animal @disease @market; produk murah; siber; verbal; kampanye negatif; menyerang kebijakan; serang kebijakan; diserang kritik; menyerang pribadi; menyerang karakter; debat; unggahan; cuitan; Truth Social
    not         words pasar Eropa; pasar Asia; pangsa pasar; mobil listrik; harga murah
    + Rusia menyerang Kharkiv pada Jumat dini hari. => RUS > *
    + Pos TNI di Maybrat diserang TPNPB. => "TPNPB" > IDN
    + Serangan Israel terhadap konvoi bantuan World Central Kitchen dikecam Polandia. => ISR > *
    + RSF yang menguasai Nyala kini menggempur El Fasher. => * > *
    + Azerbaijan Serang Nagorno-Karabakh, Armenia Minta Bantuan => AZE > *
    - Presiden menyerang kebijakan pendahulunya dalam pidato.
    - Mobil listrik asal China itu menyerang pasar Eropa dengan harga murah.

sense launch-attack = 190
    verb        meN-lancarkan/meN-lakukan/meN-luncurkan/meN-gencarkan/meN-mulai/meN-lanjutkan/meN-intensifkan/meN-tingkatkan/meN-perluas/meN-pimpin/meN-perintahkan/meN-arahkan/meN-gelar/meN-dalangi [@attack]; meN-balas {dengan @attack}; meN-balas {lewat @attack}
    source      subj; oleh; dari
    target      terhadap; ke; atas; obj; pada; kepada; di; ke arah
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         source: BUS EDU MED
    not         words @sport @showbiz @market; siber; verbal
    + Tentara Arakan melancarkan serangan terhadap pangkalan junta di Ann. => * > MMR
    + Serangan mematikan dilakukan Boko Haram ke pangkalan tentara Chad. => * > TCD
    + Pakistan meluncurkan serangan balasan ke India. => PAK > IND
    + KKB Lancarkan Penyerangan ke Pos Satgas di Puncak => "KKB" > *
    - Calon presiden itu melancarkan serangan verbal terhadap lawannya.

sense suffer-attack = 190
    verb        meN-alami/meN-dapat/meN-hadapi/meN-terima/ter-kena [@attack]; dihujani [@attack]; dilanda [@attack]
    adj         sasaran serangan; target serangan; korban serangan; jadi sasaran serangan; jadi korban serangan
    source      dari; oleh
    target      subj
    need        source target
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    only        target: country organization group GOV MIL COP REB place MED JRN
    not         words @sport @showbiz @market @disease @animal; siber; verbal
    + Kota Sderot dihujani serangan dari Hamas. => "Hamas" > *
    + Pos polisi Niger mendapat serangan dari Boko Haram. => * > NER

sense attacked-political = 180
    verb        meN-serang/meN-keroyok/meN-hajar
    noun.pass   penyerangan; serangan; kekerasan; pengeroyokan
    source      oleh; dari; subj
    target      obj; terhadap; atas; kepada
    need        target
    only        target: GOV LEG MIL COP JUD PTY OPP SOC JRN REL EDU SPY MED
    not         target: BUS
    not         words @sport @showbiz @weather @animal @disease @market @household-crime; siber; verbal
    not         words turis; wisatawan; bule; kafe; suporter; tawuran
    + Perdana Menteri Denmark diserang seorang pria di Kopenhagen. => - > DNK
    + Kekerasan terhadap jurnalis di Ternate diusut polisi. => - > "jurnalis"
    + Rumah ibadah dan pendeta diserang massa di Jaranwala, Pakistan. => * > *
    + Relawan capres itu dikeroyok orang tak dikenal di Sragen. => * > *
    - Guru besar itu diserang stroke saat mengajar.
    - Turis Australia dikeroyok di Kuta.

sense violence-by-group = 180
    verb        meN-serang/meN-keroyok/meN-hajar/meN-teror/meN-aniaya
    noun        serangan pemukim; kekerasan pemukim; kekerasan sektarian; kekerasan etnis; kekerasan komunal; serangan massa
    source      subj; oleh; dari
    target      obj; terhadap; di; atas
    need        source target
    only        source: group REL PTY CVL CRM PRM
    only        target: country group GOV LEG MIL COP JUD PTY OPP SOC JRN REL EDU REF CVL AGR place
    not         words @sport @showbiz @household-crime @animal @weather; suporter; siber; warganet
    + Pemukim Israel menyerang warga Palestina di Desa Jit. => "Pemukim Israel" > *
    + Massa menyerang jemaat Ahmadiyah di Cikeusik. => "Massa" > *
    + Kekerasan pemukim terhadap petani zaitun di Nablus meningkat. => * > *
    + Turis Israel diserang kelompok pemuda di Amsterdam. => * > ISR
    - Kelompok pelajar menyerang sekolah lain dalam tawuran.

sense terror-attack = 180
    contexts    terrorism
    verb        meN-lancarkan/meN-lakukan/meN-dalangi/meN-rencanakan [serangan teror/serangan teroris/aksi teror/aksi terorisme/teror]; meN-teror
    noun        serangan teror; serangan teroris; aksi teror; serangan terorisme
    source      subj; oleh; dari
    target      terhadap; di; ke; obj; atas
    need        source
    only        source: REB UAF IMG ISM CRM group organization
    not         words @sport @showbiz @household-crime; pinjol; debt collector
    + ISIS-K melancarkan serangan teror di Crocus City Hall, Moskow. => * > *
    + ISIS meneror petani di Mosul selama bertahun-tahun. => * > *
    + Serangan teroris oleh Al-Shabaab di pantai Mogadishu menewaskan 37 orang. => * > *

sense clash-armed = 190
    verb        ber-tempur/ber-perang; ber-adu senjata; saling serang; saling gempur; terlibat pertempuran; ter-libat pertempuran; terlibat perang; terlibat bentrokan bersenjata
    noun        pertempuran; bentrokan bersenjata; pertempuran sengit; perang kota
    source      antara; subj; oleh
    target      dengan; melawan; obj; terhadap
    need        source
    only        source: country organization MIL REB UAF IMG ISM PRM
    not         source: BUS
    not         words @sport @showbiz @game @market; siber; narkoba; tarif; dagang; kemiskinan; bintang; melawan korupsi; stunting; melawan hoaks; dingin; Covid-19
    + Tentara Sudan bertempur melawan RSF di Omdurman. => SDN > *
    + Pertempuran antara M23 dan tentara Kongo pecah di Sake. => *,COD > -
    + Pasukan Thailand terlibat pertempuran dengan tentara Kamboja di dekat Prasat Ta Muen Thom. => THA > KHM
    - Perang antara Rusia dan Ukraina memasuki tahun ketiga.
    - Konflik bersenjata di Sudan memicu pengungsian.
    - Pemerintah berperang melawan kemiskinan dan stunting.


sense invade = 190
    verb        meN-agresi; meN-invasi; meN-lancarkan/meN-lakukan/meN-mulai/meN-gelar/meN-luncurkan/meN-lanjutkan/meN-perluas/memper-luas/meN-umumkan/meN-perintahkan/meN-gencarkan/meN-intensifkan/meN-jalankan [@offensive]
    noun        invasi; agresi militer; operasi militer; ofensif; serangan darat; invasi darat; operasi darat; operasi penumpasan; intervensi militer; ofensif militer
    source      subj; oleh; dari
    target      terhadap; ke; atas; obj; di; melawan; dari
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         source: BUS EDU
    not         words @sport @showbiz @game @market; narkoba; pasar murah; SAR; pencarian; latihan; katarak
    + Rusia menginvasi Ukraina pada 24 Februari 2022. => RUS > UKR | status=historical
    + Israel memulai operasi darat di Rafah meski ditentang Washington. => ISR > *
    + Turki melancarkan operasi militer terhadap PKK di Irak utara. => TUR > *
    + Invasi Israel ke Lebanon selatan membuat sejuta orang mengungsi. => ISR > LBN
    + TNI Gelar Operasi Penumpasan KKB di Intan Jaya => IDN > *
    - Mal itu menggelar operasi pasar murah.

sense incursion = 190
    verb        meN-susup/meN-seberang/meN-seberangi/meN-terobos/meN-serbu {ke wilayah/perbatasan}; meN-lintasi/meN-terobos/meN-seberangi [perbatasan/pagar perbatasan/garis demarkasi/garis gencatan senjata]; meN-lakukan [penyusupan/penerobosan/serangan lintas batas/serbuan]
    noun        penyusupan; serbuan lintas batas; penerobosan perbatasan
    source      subj; oleh; dari
    target      obj; ke; milik; di; terhadap
    need        source
    only        source: MIL REB UAF IMG ISM
    not         words @sport @showbiz; migran; pengungsi; nelayan; pembelot
    + Prajurit Korea Utara melintasi garis demarkasi selama beberapa jam. => PRK > *
    + Pejuang Hamas menerobos pagar perbatasan Israel. => "Hamas" > ISR
    + Pasukan Ukraina menyeberangi perbatasan ke Kursk, Rusia. => UKR > *

sense hit-target = 190
    verb        meN-hancurkan/meN-hantam/meN-bidik/meN-bombardir/meN-ledakkan/meN-lumpuhkan/meN-musnahkan/meN-luluhlantakkan/meN-bakar [pos TNI/pos polisi/gudang amunisi/terowongan/PLTN/kilang/konvoi/pangkalan/pangkalan udara/markas/pos militer/posisi militer/peluncur roket/gudang amunisi/depot amunisi/sistem pertahanan udara/radar/terowongan/infrastruktur militer/tank/konvoi militer/kilang minyak/fasilitas nuklir/fasilitas militer/pos komando/kapal perang/gudang senjata/situs rudal/landasan pacu/pabrik senjata/armada]
    source      subj; oleh
    target      milik; obj; di
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         source: BUS
    not         words @sport @showbiz @weather @animal; barang bukti; narkoba; sabu
    + Ukraina menghantam kilang minyak Rusia di Ryazan. => UKR > *
    + Fasilitas nuklir Iran dibombardir Amerika Serikat di Fordow. => USA > IRN
    + Israel menghancurkan peluncur roket milik Hizbullah. => ISR > "Hizbullah"

# Senjata ringan

sense shoot = 193
    verb        meN-tembak/meN-tembaki/meN-berondong/meN-dor/meN-brondong/meN-brondongi; meN-tembak mati; meN-lepaskan tembakan; meN-lepaskan/meN-muntahkan/meN-tembakkan [tembakan/peluru/peluru tajam/senjata/rentetan tembakan]; meN-lepaskan tembakan; meN-buang tembakan
    noun.pass   penembakan
    source      subj; oleh; dari
    target      obj; terhadap; ke; ke arah; kepada; atas
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         source: BUS EDU
    not         words @sport @showbiz @animal @game @household-crime @market; gas air mata; meriam air; peluru karet; rudal; tembak jatuh; pemburu; balon; burung; dosis
    + KKB menembak mati seorang guru di Distrik Anggruk, Yahukimo. => "KKB" > *
    + Tentara Israel menembaki warga yang mengantre bantuan di Bundaran Nabulsi. => ISR > *
    + Tukang ojek itu ditembak anggota TPNPB di Ilaga. => "TPNPB" > *
    + Polisi Kenya melepaskan tembakan ke arah demonstran di Nairobi. => KEN > "demonstran"
    + Penembakan warga sipil oleh junta Myanmar terjadi di Sagaing. => MMR > *
    + Prajurit TNI Tertembak KKB di Nduga => "KKB" > IDN
    - Pemburu menembak burung langka di Taman Nasional Wasur.
    - Polisi menembak gas air mata ke kerumunan.
    ~ KKB menembak mati dua prajurit TNI di Nduga. => "KKB" > IDN

sense shot-official = 193
    verb        meN-tembak/meN-tembaki/meN-berondong/meN-dor; meN-tembak mati
    noun.pass   penembakan; penembakan misterius
    source      oleh; dari; subj
    target      obj; terhadap; atas
    need        target
    only        target: GOV LEG MIL COP JUD PTY OPP SOC JRN REL EDU CVL SPY REB
    not         target: BUS
    not         words @sport @showbiz @animal @game @household-crime @market; gas air mata; peluru karet; bola; burung
    + Perdana Menteri Slovakia Robert Fico ditembak seusai rapat kabinet. => - > SVK
    + Tiga polisi tewas ditembak di Way Kanan saat menggerebek arena sabung ayam. => - > "polisi"
    + Penembakan jurnalis di Veracruz menambah panjang daftar korban. => - > "jurnalis"
    + Kapolsek Negara Batin Tewas Tertembak => - > IDN
    - Polisi wanita itu menembak tepat sasaran dalam lomba.

# Pelaku sebagai pemilik kata benda, sasaran dengan "ke".
sense shooting-at = 193
    noun        penembakan; tembakan; rentetan tembakan
    source      subj; oleh; dari
    target      ke; ke arah; terhadap
    need        source target
    only        source: country organization MIL COP REB UAF CRM PRM
    not         source: BUS
    not         words @sport @showbiz @animal @game; bola; gas air mata; peluru karet
    + Penembakan anggota kartel ke kantor wali kota menewaskan dua polisi Meksiko. => * > *
    + Tembakan tentara Pakistan ke pos India di Kashmir melukai dua prajurit. => PAK > IND
    - Tembakan pemain Jepang ke gawang Arab Saudi membentur tiang.

sense dies-of-shot = 193
    verb        tewas ditembak; tewas tertembak; gugur ditembak; gugur tertembak; kena tembak; luka tembak; terluka tembak; tewas diterjang peluru; meninggal ditembak
    source      oleh; dari
    target      subj
    need        target
    only        target: GOV LEG MIL COP JUD PTY OPP SOC JRN REL EDU CVL SPY REB
    not         target: BUS
    not         words @sport @showbiz @animal @game @household-crime
    + Hakim itu tewas ditembak di depan rumahnya di Guayaquil. => - > "Hakim"
    + Prajurit TNI gugur tertembak di Nduga. => - > IDN
    - Begal itu tewas ditembak di Lampung.

sense firefight = 193
    verb        baku tembak; ber-baku tembak; kontak senjata; kontak tembak; saling tembak; adu tembak; terlibat baku tembak; terlibat kontak senjata; ter-libat baku tembak; ter-libat kontak tembak; saling berbalas tembakan; ter-libat kontak senjata
    noun        baku tembak; kontak senjata; kontak tembak; tembak-menembak; adu tembak
    source      antara; subj; oleh
    target      dengan; melawan; obj
    need        source
    only        source: country organization MIL COP REB UAF IMG ISM CRM group
    not         source: BUS
    not         words @sport @showbiz @game @household-crime; bandar sabu; kurir; rampok; geng narkoba
    + Satgas Damai Cartenz terlibat kontak senjata dengan KKB di Kiwirok. => * > "KKB"
    + Kontak senjata antara tentara India dan Pakistan terjadi di Garis Kontrol. => IND,PAK > *
    + Kontak tembak TNI dengan TPNPB di Titigi menewaskan dua orang. => IDN > "TPNPB"
    + Polisi Haiti terlibat baku tembak dengan geng di Cite Soleil. => HTI > *
    - Polisi baku tembak dengan kurir sabu di Medan.

sense launch-gunfire = 193
    verb        meN-lancarkan/meN-lakukan/meN-lepaskan/meN-gelar/meN-gencarkan [@gunfire]; meN-balas tembakan; meN-kontak senjata; meN-lakukan [penembakan/penyergapan/penghadangan]
    source      subj; oleh; dari
    target      terhadap; ke; obj; ke arah; kepada; di
    need        source
    only        source: country organization group GOV MIL COP REB UAF SPY PRM IMG ISM
    not         source: BUS EDU
    not         words @sport @showbiz @game @household-crime; latihan; peringatan
    + Pemberontak Maois melakukan penyergapan terhadap polisi di Bijapur. => * > "polisi"
    + JNIM melancarkan serangan bersenjata ke barak Djibo. => * > *
    + Penembakan dilakukan KKB terhadap pesawat Asian One di Beoga. => "KKB" > *

sense ambush = 193
    verb        meN-adang/meN-hadang/meN-sergap/meN-cegat/meN-jebak
    noun.pass   penyergapan; penghadangan; penyergapan konvoi
    source      subj; oleh
    target      obj; terhadap; milik
    need        source target
    only        source: REB UAF IMG ISM MIL CRM
    only        target: MIL COP GOV REB UAF country group
    not         words @sport @showbiz @household-crime; drone; rudal; pesawat; kapal
    + Gerilyawan menyergap konvoi polisi di Chhattisgarh. => * > *
    + Patroli tentara Niger disergap jihadis di Tillaberi. => * > NER
    + Penyergapan konvoi tentara oleh Al-Shabaab terjadi dekat Wisil. => * > *

sense kill = 193
    verb        meN-bunuh/meN-habisi/meN-tewaskan/meN-lenyapkan/meN-eksekusi/meN-binasakan/meN-netralisasi; meN-hilangkan nyawa; meN-renggut nyawa; ter-bunuh
    noun.pass   pembunuhan
    source      subj; oleh; dari
    target      obj; terhadap; atas
    need        source target
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM CRM
    not         source: BUS
    not         words @sport @showbiz @weather @animal @disease @game @household-crime @accident; serangan jantung; karakter; nyamuk
    + Tentara Israel membunuh tiga warga Gaza secara keliru di Shejaiya. => ISR > *
    + Warga sipil dibunuh ADF di Beni memakai parang. => * > *
    + TNI menewaskan dua anggota KKB di Paniai. => IDN > "KKB"
    + Enam guru dibunuh KKB di Yahukimo. => "KKB" > *
    + Pembunuhan warga sipil oleh pasukan Suriah terjadi di Baniyas. => SYR > *
    - Seorang suami membunuh istrinya di Cianjur karena cemburu.

sense killed-official = 193
    verb        meN-bunuh/meN-habisi; meN-hilangkan nyawa; ter-bunuh; gugur; tewas dibunuh; tewas terbunuh
    noun.pass   pembunuhan; tewasnya
    source      oleh; dari
    target      obj; subj; terhadap; atas
    need        target
    only        target: MIL COP REB UAF SPY IMG ISM
    not         words @sport @showbiz @weather @animal @disease @game @household-crime @accident; karakter; pahlawan; Covid-19
    + Dua prajurit TNI gugur di Kiwirok. => - > IDN
    + Kolonel Rusia terbunuh di Mariupol. => - > RUS
    + Pembunuhan polisi di Guayaquil dikaitkan dengan geng narkoba. => - > "polisi"
    - Dua tentara tewas terbunuh dalam kecelakaan truk di Bandung.

# Artileri, roket, rudal

sense shell = 194
    verb        meN-bombardir/meN-tembaki/meN-gempur/meN-hujani/meN-hantam/meN-serang/meN-bombardemen {dengan @big-shell}; meN-tembakkan/meN-luncurkan/meN-lepaskan/meN-lontarkan/meN-muntahkan/meN-lesatkan/meN-hujankan [@big-shell]; meN-meriam; meN-mortir
    noun        serangan artileri; serangan roket; tembakan artileri; tembakan roket; hujan roket; tembakan tank; tembakan mortir; duel artileri; penembakan artileri; rentetan roket
    source      subj; oleh; dari
    target      ke; ke arah; obj; terhadap; kepada; atas
    need        source target
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         source: BUS
    not         words @sport @showbiz @game; arah laut; ke laut; Laut Jepang; Laut Timur; Laut Kuning; ke perairan; uji coba; menguji; latihan; uji tembak; satelit; astronaut; antariksa; gas air mata
    + Hizbullah menembakkan puluhan roket ke Israel utara. => "Hizbullah" > ISR
    + Tentara Sudan menghujani Nyala dengan artileri. => SDN > *
    + Tembakan artileri Rusia ke Kherson menewaskan dua warga. => RUS > *
    + RSF membombardir Omdurman dengan roket. => * > *
    + Kamboja Tembakkan Roket ke Provinsi Surin Thailand => KHM > THA | code=194
    - Rusia menembakkan roket pembawa satelit dari Plesetsk.

sense launch-barrage = 194
    verb        meN-lancarkan/meN-lakukan/meN-luncurkan/meN-lepaskan/meN-gencarkan/meN-arahkan/meN-intensifkan [@barrage]
    noun        serangan rudal; serangan rudal balistik; serangan misil; serangan mortir; serangan rudal jelajah; rentetan rudal; hujan rudal; gempuran artileri
    source      subj; oleh; dari
    target      terhadap; ke; obj; atas; di; ke arah; kepada
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         source: BUS
    not         words @sport @showbiz @game; arah laut; ke laut; Laut Jepang; Laut Timur; Laut Kuning; ke perairan; uji coba; latihan
    + Iran melancarkan serangan rudal terhadap pangkalan Al Udeid. => IRN > *
    + Serangan rudal Rusia ke rumah sakit anak Okhmatdyt mengguncang Kyiv. => RUS > *
    + Rentetan roket dilepaskan Hamas ke Ashkelon. => "Hamas" > *
    + Serangan mortir junta Myanmar ke Karen menewaskan empat warga. => MMR > *

sense shoot-down = 194
    verb        meN-tembak jatuh; meN-jatuhkan/meN-rontokkan/meN-hancurkan/meN-tembak [@aircraft-down]; meN-cegat [rudal/drone/roket/rudal balistik/pesawat nirawak/rudal jelajah]
    noun.pass   penembakan pesawat; penembakan helikopter; jatuhnya drone
    source      subj; oleh
    target      milik; obj; dari; buatan; asal
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         source: BUS
    not         words @sport @showbiz @weather @accident; bom dari; paket; bantuan
    + Houthi menjatuhkan drone milik Amerika Serikat. => "Houthi" > USA
    + Ukraina merontokkan pesawat pengintai Rusia di Laut Azov. => UKR > RUS
    + Balon mata-mata China dijatuhkan jet tempur Amerika Serikat. => USA > CHN
    + Penembakan pesawat Azerbaijan Airlines oleh Rusia menewaskan 38 orang. => RUS > *

sense sink-ship = 194
    verb        meN-tenggelamkan/meN-karamkan/meN-torpedo/meN-hantam/meN-rudal/meN-tembak/meN-serang/meN-ledakkan [kapal/kapal perang/kapal kargo/kapal tanker/kapal induk/kapal dagang/fregat/kapal selam/armada/kapal barang/kapal nelayan]
    noun.pass   penenggelaman kapal; serangan terhadap kapal
    source      subj; oleh
    target      milik; obj; berbendera; asal
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         source: BUS
    not         words @sport @showbiz @weather @animal; ikan asing; KKP; pencuri ikan; ombak
    + Houthi menenggelamkan kapal kargo Rubymar di Laut Merah. => "Houthi" > *
    + Kapal perang Rusia ditenggelamkan Ukraina. => UKR > RUS
    + Kapal tanker Yunani dihantam Houthi di Teluk Aden. => "Houthi" > GRC
    - Ombak menenggelamkan kapal nelayan di Cilacap.

sense tank-assault = 194
    verb        meN-rangsek/maju {dengan tank/panser}; meN-kerahkan untuk menyerang [tank/artileri/buldoser lapis baja]; meN-lindas {dengan tank/buldoser}
    noun        serangan tank; serangan lapis baja
    source      subj; oleh
    target      ke; obj; terhadap; di
    need        source
    only        source: MIL country REB
    not         words @sport @showbiz @game
    + Tentara Israel merangsek dengan tank ke Jabalia. => ISR > *
    + Serangan tank Rusia terhadap Vuhledar berlangsung semalaman. => RUS > *

# Serangan udara dan drone

sense air-strike = 195
    mode        aerial
    verb        meN-bom/meN-bombardir; meN-gempur dari udara; meN-bom udara; meN-bombardir; meN-bom; meN-serang dari udara; meN-gempur dari udara; meN-jatuhkan/meN-lepaskan/meN-drop [bom/bom barel/bom luncur/bom tandan/bom fosfor/bom seberat satu ton/bom penghancur bunker]; meN-serang/meN-gempur/meN-bombardir {dengan pesawat/helikopter/jet}
    noun        serangan udara; gempuran udara; bombardir; bombardemen
    noun.pass   pengeboman; pengeboman udara
    source      subj; oleh; dari
    target      obj; terhadap; ke; di; atas; pada
    need        source
    only        source: country GOV MIL
    not         source: BUS REB
    not         words @sport @showbiz @game; bunuh diri; bom ikan; drone; teroris; atom; nuklir; Hiroshima
    + Jet tempur Israel mengebom sekolah UNRWA di Nuseirat. => ISR > * | mode=aerial
    + Serangan udara Arab Saudi di Saada menewaskan tiga warga. => SAU > *
    + Desa Pazigyi dibombardir junta Myanmar saat warga berkumpul. => MMR > *
    + Pengeboman kamp pengungsi Al-Mawasi oleh Israel terjadi malam hari. => ISR > *
    + Militer Nigeria Jatuhkan Bom di Zamfara => NGA > *
    - Nelayan mengebom ikan di Selat Makassar.

sense launch-air-strike = 195
    mode        aerial
    verb        meN-lancarkan/meN-lakukan/meN-luncurkan/meN-gencarkan/meN-gelar/meN-lanjutkan/meN-intensifkan/meN-tingkatkan/meN-mulai/meN-perintahkan/meN-arahkan [@air-raid]; meN-balas {dengan @air-raid}; meN-balas {lewat @air-raid}; meN-balas {melalui @air-raid}; meN-serang {lewat @air-raid}
    source      subj; oleh; dari
    target      terhadap; ke; atas; di; obj; pada
    need        source
    only        source: country GOV MIL
    not         source: BUS REB
    not         words @sport @showbiz @game; bunuh diri; latihan; drone
    + Amerika Serikat dan Inggris melancarkan serangan udara terhadap Houthi. => USA,GBR > "Houthi"
    + Serangan udara balasan dilakukan Yordania ke Suriah selatan. => JOR > SYR
    + Pakistan Lakukan Serangan Udara di Paktika, Afganistan => PAK > *
    + Maroko melakukan pengeboman ke posisi Polisario. => MAR > *

sense killed-in-airstrike = 195
    mode        aerial
    verb        tewas/ter-bunuh/gugur/luka-luka/terluka {dalam @air-raid}; tewas akibat serangan udara; tewas oleh serangan udara
    source      none
    target      subj
    need        target
    only        target: GOV LEG MIL COP REB JRN MED EDU CVL REF IMG ISM group country
    not         words @sport @showbiz @accident
    + Tujuh pekerja bantuan tewas dalam serangan udara di Deir al-Balah. => - > *
    + Wartawan Reuters tewas akibat serangan udara di Lebanon selatan. => - > *

sense drone-strike = 1952
    plover      ASSAULT
    mode        drone
    contexts    military
    verb        meN-luncurkan/meN-lancarkan/meN-lakukan/meN-lepaskan/meN-gencarkan/meN-intensifkan [@drone-raid]; meN-kirim/meN-kirimkan/meN-terbangkan [drone peledak/drone kamikaze/drone bunuh diri/drone Shahed/drone bermuatan peledak]; meN-serang/meN-hantam/meN-gempur/meN-hujani/meN-bom {dengan drone}
    noun        serangan drone; serangan pesawat nirawak; serangan pesawat tanpa awak; serangan drone kamikaze
    source      subj; oleh; dari
    target      ke; terhadap; obj; di; atas; ke arah; pada
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         source: BUS
    not         words @sport @showbiz @game; bantuan; pasok; uji coba; latihan; pertanian
    + Rusia meluncurkan drone Shahed ke Odesa semalaman. => RUS > * | mode=drone
    + Serangan drone Ukraina terhadap depot minyak Feodosia memicu kebakaran. => UKR > *
    + Pangkalan Tower 22 diserang milisi Irak dengan drone. => * > *
    + Houthi lancarkan serangan drone ke Tel Aviv. => "Houthi" > *
    + Serangan Drone RSF Hantam Port Sudan => * > *
    - Dinas pertanian meluncurkan drone penyemprot pupuk.

sense precision-strike = 1951
    plover      ASSAULT
    mode        aerial
    contexts    military
    verb        meN-lancarkan/meN-lakukan/meN-gelar/meN-luncurkan [serangan presisi/serangan udara presisi/serangan rudal presisi/serangan bedah/serangan terukur]
    noun        serangan presisi; serangan udara presisi; serangan bedah
    source      subj; oleh; dari
    target      terhadap; ke; di; atas; obj
    need        source
    only        source: country GOV MIL
    not         words @sport @showbiz
    + India melakukan serangan presisi ke sembilan lokasi di Pakistan. => IND > PAK
    + Serangan presisi Israel di Dahiyeh menewaskan komandan Hizbullah. => ISR > *

# Bom

sense bombing = 183
    mode        explosives
    contexts    terrorism
    verb        meN-bom; meN-ledakkan/meN-pasang/meN-tanam/meN-lempar/meN-lemparkan/meN-letakkan/meN-rakit [@bombing-word]; meN-ledakkan [gereja/masjid/kantor/pos polisi/jembatan/kereta/pipa/gedung/mobil/pasar/kedutaan/rel kereta/sekolah]
    noun.pass   pengeboman; peledakan
    source      subj; oleh; dari
    target      di; obj; terhadap; ke; milik
    need        source
    only        source: REB UAF IMG ISM CRM group OPP SOC SPY
    not         source: BUS MIL COP GOV
    not         words @sport @showbiz @accident @animal @game; bom waktu; ikan; jet tempur; serangan udara; batu cadas; tambang; menjinakkan; bunuh diri; Hiroshima
    + Jamaah Ansharut Daulah mengebom gereja di Makassar. => * > *
    + Pemberontak BRN meledakkan rel kereta di Narathiwat. => * > *
    + Pengeboman kelab malam Bali oleh Jemaah Islamiyah diperingati setiap Oktober. => * > * | status=historical
    + Gereja di Marawi dibom kelompok Maute saat kebaktian. => * > *
    - Nelayan mengebom ikan di perairan Sulawesi.

sense bomb-incident = 183
    mode        explosives
    contexts    terrorism
    verb        meN-granat; meN-lempar granat; meN-lempari granat
    noun        teror bom; ledakan bom; serangan bom; ledakan granat; serangan granat
    source      oleh; dari; subj
    target      terhadap; di; ke; obj; milik
    need        either
    only        source: REB UAF IMG ISM CRM group organization
    only        target: country organization GOV LEG MIL COP JUD PTY JRN REL place
    not         source: BUS
    not         words @sport @showbiz @accident @game; bom waktu; ikan; jet tempur; serangan udara; menjinakkan; bunuh diri; simulasi
    + Teror bom terhadap kantor polisi Chile terjadi Senin pagi. => - > CHL
    + Kedutaan Rusia dilempari granat oleh orang tak dikenal. => * > RUS
    + Serangan Bom ISIS di Kerman Tewaskan 84 Orang => * > *
    - Tabung gas elpiji meledak di warung makan.

sense suicide-bombing = 1831
    verb        meN-lakukan/meN-lancarkan/meN-dalangi/meN-gelar [@suicide-bomb]; meN-ledakkan diri; meN-ledakkan bom bunuh diri; meN-ledakkan [rompi bunuh diri/sabuk peledak/rompi peledak/bom bunuh diri]; ledakkan diri
    noun        bom bunuh diri; serangan bom bunuh diri; aksi bom bunuh diri; serangan bunuh diri; ledakan bom bunuh diri; pengeboman bunuh diri
    source      subj; oleh; dari
    target      di; terhadap; ke; obj; pada
    need        none
    not         words @sport @showbiz; film; pelatihan; simulasi; drone; peringatan
    + Al-Shabaab melancarkan serangan bunuh diri di pantai Mogadishu. => * > * | code=1831
    + Militan Boko Haram meledakkan diri di dekat pos polisi Gwoza. => * > *
    + Aksi bom bunuh diri oleh ISIS di masjid Peshawar menewaskan ratusan polisi. => * > *
    + TTP Lancarkan Serangan Bunuh Diri ke Konvoi Pekerja China => * > *
    - Aparat menggelar simulasi penanganan bom bunuh diri.

sense car-bomb = 1832
    verb        meN-ledakkan [bom mobil/mobil bermuatan bom/truk bom/bom truk/mobil bom/bom motor/truk berisi peledak]; meN-tabrakkan [mobil berisi bom/truk bermuatan peledak/mobil bermuatan bom]; meN-pasang [bom mobil/bom di mobil]
    noun        bom mobil; ledakan bom mobil; serangan bom mobil; serangan bom truk; bom truk
    source      subj; oleh; dari
    target      di; terhadap; ke; obj; pada
    need        none
    not         words @sport @showbiz; film; simulasi; museum
    + Taliban meledakkan mobil bermuatan bom di Kabul. => "Taliban" > * | code=1832
    + Pembangkang FARC meledakkan bom mobil di Jamundi. => * > *
    + Serangan bom mobil JNIM di pangkalan Gao melukai puluhan tentara. => * > *

sense roadside-bomb = 1833
    verb        meN-tanam/meN-pasang/meN-ledakkan [bom pinggir jalan/ranjau/ranjau darat/bom rakitan/IED/ranjau pinggir jalan/bom jalanan]
    noun        bom pinggir jalan; ledakan ranjau; ledakan bom pinggir jalan; ranjau darat; ledakan ranjau darat
    source      subj; oleh; dari
    target      terhadap; di; obj; milik
    need        none
    only        source: REB UAF IMG ISM MIL country group organization
    not         words @sport @showbiz; film; membersihkan; pembersihan ranjau; menjinakkan; penjinakan; paku
    + Separatis Baloch meledakkan bom pinggir jalan di Quetta. => * > * | code=1833
    + Gerilyawan menanam ranjau darat di jalan menuju Loikaw. => * > *
    + Tentara Rusia memasang ranjau darat di Kherson sebelum mundur. => RUS > *

sense hit-mine = 1833
    verb        ter-kena/kena/meN-injak/meN-lindas [ranjau/ranjau darat/bom pinggir jalan]; tewas akibat ranjau; tewas akibat ledakan ranjau
    source      dari; milik; oleh
    target      subj
    need        target
    only        target: MIL COP GOV REB UAF CVL REF JRN MED country group
    not         words @sport @showbiz; ranjau paku
    + Tiga tentara Thailand menginjak ranjau darat di perbatasan Kamboja. => * > THA
    + Konvoi polisi Kolombia terkena ranjau di Cauca. => - > COL

sense parcel-bomb = 183
    mode        explosives
    verb        meN-lempar/meN-lemparkan [granat]; meN-kirim/meN-kirimkan/meN-letakkan [paket bom/bom paket/surat bom/granat/kepala babi/bangkai tikus/bom pipa/paket berisi peledak]
    noun        paket bom; bom paket; surat bom; ledakan pager; ledakan walkie-talkie; ledakan granat
    source      subj; oleh; dari
    target      milik; ke; kepada; untuk; terhadap; di
    need        either
    only        target: country organization GOV LEG MIL COP JUD PTY JRN REL REB
    not         words @sport @showbiz; film; ojek
    + Ledakan pager oleh Israel terhadap Hizbullah melukai ribuan orang. => ISR > "Hizbullah"
    + Orang tak dikenal mengirim paket bom ke kedutaan Ukraina di Madrid. => * > UKR
    + Granat dilemparkan ke kantor kejaksaan di Ekuador. => * > *

sense human-shield = 184
    verb        meN-jadikan/meN-gunakan/meN-pakai/meN-manfaatkan {sebagai tameng/perisai}; meN-jadikan/meN-gunakan perisai manusia; meN-jadikan/meN-gunakan tameng manusia; meN-jadikan tameng hidup; meN-ikat {di kendaraan/jip}
    noun.pass   penggunaan perisai manusia; penggunaan tameng manusia
    source      subj; oleh
    target      obj; terhadap
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         words @sport @showbiz; tuduh; tuding
    + Tentara Israel menjadikan warga Palestina sebagai tameng di Hebron. => ISR > * | code=184
    + Tahanan digunakan junta Myanmar sebagai perisai di Kayah. => MMR > *

# Pembunuhan terarah

sense assassinate = 186
    verb        meN-bunuh/meN-habisi/meN-tewaskan/meN-racun/meN-lenyapkan/meN-eliminasi/meN-likuidasi/meN-assassinasi [@leader-target]; meN-tembak mati [@leader-target]
    noun.pass   pembunuhan terarah; likuidasi
    source      subj; oleh; dari
    target      obj; terhadap; atas
    need        target
    only        target: GOV LEG JUD PTY OPP SOC JRN REL CVL EDU REB MIL UAF SPY IMG ISM
    not         target: BUS
    not         words @sport @showbiz @animal @disease @game @household-crime @accident; karakter; percobaan; upaya; rencana; gagal
    + Israel membunuh pemimpin Hamas Yahya Sinwar di Rafah. => ISR > * | code=186
    + Wartawan investigasi itu dihabisi kartel di Tijuana. => * > "Wartawan"
    + Israel habisi komandan Hizbullah di Beirut. => ISR > *
    - Penjahat itu membunuh karakter utama dalam novel misteri.

sense assassinate-official = 186
    verb        meN-bunuh/meN-habisi/meN-eliminasi
    noun.pass   pembunuhan; pembunuhan politik
    source      subj; oleh; dari
    target      obj; terhadap; atas
    need        target
    only        target: GOV LEG JUD PTY OPP SOC JRN REL
    not         target: BUS
    not         words @sport @showbiz @animal @disease @game @household-crime @accident; karakter; percobaan; upaya; rencana; gagal
    + Kandidat presiden Ekuador Fernando Villavicencio dibunuh usai kampanye. => - > ECU
    + Pembunuhan Perdana Menteri Haiti di rumahnya mengguncang negeri itu. => - > HTI
    + Pembunuhan hakim di Ekuador mendorong penetapan keadaan darurat. => - > "hakim"

sense attempt-assassinate = 185
    verb        meN-coba membunuh; ber-upaya membunuh; ber-usaha membunuh; hendak membunuh; meN-rencanakan pembunuhan; meN-racuni; meN-coba menghabisi; gagal membunuh; meN-lakukan [percobaan pembunuhan/upaya pembunuhan]; lolos {dari pembunuhan}; lolos dari upaya pembunuhan; selamat dari percobaan pembunuhan
    noun        percobaan pembunuhan; upaya pembunuhan; rencana pembunuhan; usaha pembunuhan
    source      oleh; subj; dari
    target      obj; terhadap; atas; kepada; comp
    need        target
    only        target: GOV LEG MIL COP JUD PTY OPP SOC JRN REL CVL EDU SPY
    not         words @sport @showbiz @animal @game @household-crime
    + Percobaan pembunuhan terhadap Donald Trump terjadi di Butler, Pennsylvania. => - > USA | code=185
    + Agen GRU meracuni mantan mata-mata Rusia di Salisbury. => RUS > *
    + Upaya pembunuhan terhadap Wakil Presiden Argentina gagal karena pistol macet. => - > ARG

sense mysterious-death = 186
    verb        tewas/meninggal {dalam penjara/tahanan}; jatuh dari jendela; tewas diracun; tewas diracuni; tewas misterius
    noun.pass   kematian misterius; kematian dalam tahanan
    source      oleh
    target      subj; atas; obj
    need        target
    only        target: OPP SOC JRN GOV LEG JUD CVL PTY MIL SPY
    not         words @sport @showbiz @household-crime @accident; narkoba
    + Pemimpin oposisi Rusia Alexei Navalny tewas dalam penjara di Kharp. => - > RUS
    + Tokoh oposisi Belarus meninggal dalam penjara. => - > BLR

sense execute = 1823
    contexts    legal
    verb        meN-eksekusi/meN-pancung/meN-rajam; meN-hukum gantung; meN-eksekusi mati; meN-tembak mati di depan regu; meN-eksekusi mati; meN-hukum gantung; meN-laksanakan/meN-jalankan/meN-lakukan [eksekusi/eksekusi mati/hukuman mati/hukuman gantung/hukuman pancung]
    noun.pass   eksekusi mati; eksekusi; hukuman pancung; hukuman gantung
    source      subj; oleh; dari
    target      obj; terhadap; atas; milik
    need        source
    only        source: country GOV JUD MIL REB UAF IMG ISM
    not         source: BUS
    not         words @sport @showbiz; penalti; putusan; lahan; rumah; anggaran; program; kebijakan; rencana; proyek; transaksi; pengadilan negeri; jaminan
    + Iran mengeksekusi pengunjuk rasa Mohsen Shekari. => IRN > *
    + Dua PMI dipancung Arab Saudi tanpa pemberitahuan. => SAU > *
    + Eksekusi mati oleh Hamas terhadap kolaborator disiarkan di media sosial. => "Hamas" > *
    + Korea Utara mengeksekusi mati pejabat yang lalai. => PRK > *
    - Juru sita mengeksekusi rumah itu atas putusan Pengadilan Negeri Depok.

# Penculikan dan penyanderaan

sense abduct = 181
    verb        meN-culik/meN-sandera/meN-tawan; meN-bawa lari; meN-bawa kabur; meN-jadikan sandera; meN-hilangkan paksa; meN-culik; meN-sandera; meN-hilangkan secara paksa; meN-jadikan/meN-ambil [sandera]
    noun.pass   penculikan; penyanderaan; penghilangan paksa
    source      subj; oleh; dari
    target      obj; terhadap; atas; milik
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM CRM group
    not         source: BUS
    not         words @sport @showbiz @game @household-crime; film; orang tua; bayi; menyandera perut
    + TPNPB menyandera pilot Susi Air Philip Mehrtens di Paro. => "TPNPB" > *
    + Boko Haram menculik ratusan siswi di Kuriga. => * > *
    + Aktivis mahasiswa itu diculik anggota Kopassus pada 1998. => IDN > * | status=historical
    + Penculikan anak Ukraina oleh Rusia diselidiki ICC. => RUS > UKR
    + Geng Haiti menculik biarawati di Port-au-Prince. => * > *
    - Pria di Garut menculik bayi mantan istrinya.

sense abducted-official = 181
    verb        meN-culik/meN-sandera; meN-hilangkan paksa
    noun.pass   penculikan; penyanderaan; penghilangan paksa
    source      oleh; subj; dari
    target      obj; terhadap; atas
    need        target
    only        target: GOV LEG MIL COP JUD PTY OPP SOC JRN REL EDU MED LAB
    not         target: BUS
    not         words @sport @showbiz @game @household-crime; film
    + Hakim diculik di Culiacan bersama sopirnya. => - > "Hakim"
    + Penculikan jurnalis di Gaza dilaporkan serikat wartawan. => - > "jurnalis"
    + Wali Kota Melitopol diculik dari kantornya. => - > UKR
    - Seorang remaja diculik oleh temannya sendiri di Bogor.

sense hijack = 181
    verb        meN-bajak/meN-rampok/meN-rampas [@hijacked]; meN-bajak
    noun.pass   pembajakan; pembajakan kapal; pembajakan pesawat; pembajakan kereta
    source      subj; oleh
    target      milik; obj; berbendera; asal
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM CRM group
    not         source: BUS
    not         words @sport @showbiz @household-crime; hak cipta; situs; akun; talenta; karyawan
    + Perompak Somalia membajak kapal MV Abdullah berbendera Bangladesh. => * > BGD
    + Kereta Jaffar Express dibajak separatis Baloch. => * > *
    + Pembajakan kapal Galaxy Leader oleh Houthi berlangsung setahun. => "Houthi" > *
    - Perusahaan itu membajak karyawan pesaing.

sense take-hostages-light = 181
    verb        meN-lakukan/meN-gelar [penculikan/penyanderaan/pembajakan/penghilangan paksa/penculikan massal]; meN-tahan {sebagai sandera}; meN-tahan sandera
    source      subj; oleh
    target      terhadap; obj; di; atas
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM CRM group
    not         words @sport @showbiz @game @household-crime
    + Bandit bersenjata melakukan penculikan massal terhadap warga Zamfara. => * > *
    + Hamas menahan sandera Israel di Gaza selama setahun. => "Hamas" > ISR

# Penganiayaan

sense beat = 182
    verb        meN-pukuli/meN-pukul/meN-aniaya/meN-keroyok/meN-hajar/meN-tendang/meN-tampar/meN-injak/meN-bogem/meN-gebuki/meN-cekik/meN-bekap/meN-piting
    noun.pass   pemukulan; penganiayaan; pengeroyokan; kekerasan fisik
    source      subj; oleh; dari
    target      obj; terhadap; kepada; atas
    need        source target
    only        source: country organization GOV MIL COP JUD SPY REB UAF PTY group IMG ISM
    only        target: group GOV LEG MIL COP JUD PTY OPP SOC JRN REL EDU LAB CVL MED REF AGR
    not         source: BUS
    not         words @sport @showbiz @household-crime @animal @market; rekor; ekonomi; mundur; bola; taruna; pacar
    + Polisi memukuli mahasiswa yang berdemo di Gedung DPRD Jember. => "Polisi" > "mahasiswa"
    + Jurnalis Tempo dianiaya aparat saat meliput di Surabaya. => "aparat" > "Jurnalis"
    + Prajurit TNI mengeroyok relawan Ganjar di Boyolali. => IDN > *
    + Pemukulan tahanan Palestina oleh sipir Israel terekam kamera. => ISR > *
    + Tahanan Ukraina yang dipukuli tentara Rusia akhirnya pulang. => RUS > UKR
    - Seorang ayah memukuli anaknya di Depok.

sense beaten-political = 182
    verb        meN-pukul/meN-pukuli/meN-aniaya/meN-keroyok/meN-tampar/meN-tendang; babak belur; luka-luka dianiaya
    noun.pass   pemukulan; penganiayaan; pengeroyokan
    source      oleh; dari; subj
    target      obj; terhadap; atas
    need        target
    only        target: GOV LEG JUD PTY OPP SOC JRN REL COP MIL
    not         target: BUS
    not         words @sport @showbiz @household-crime @animal @market; rekor; mundur; bola; pacar; kartu merah
    + Kandidat wali kota Dresden dipukuli saat memasang poster. => - > *
    + Pengeroyokan polisi di Tambora ditangani Polda Metro Jaya. => - > "polisi"
    + Pemimpin oposisi Korea Selatan ditampar di Busan. => - > KOR

sense sexual-assault = 1821
    verb        meN-perkosa/meN-rudapaksa/meN-cabuli/meN-gagahi; meN-lecehkan secara seksual; meN-perkosa; meN-perkosai; meN-lakukan [pemerkosaan/kekerasan seksual/perkosaan/perbudakan seksual/pelecehan seksual/perkosaan massal]
    noun.pass   pemerkosaan; kekerasan seksual; perkosaan; perbudakan seksual; perkosaan massal
    source      subj; oleh; dari
    target      obj; terhadap; atas; kepada
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         source: BUS EDU REL
    not         words @sport @showbiz @household-crime @game; pacar; murid; santri; siswi; UU TPKS; penumpang
    + Pasukan RSF memperkosa perempuan di Gezira. => * > * | mode=sexual
    + Kekerasan seksual oleh tentara Rusia terhadap warga Bucha didokumentasikan PBB. => RUS > *
    + Perempuan Rohingya diperkosa tentara Myanmar di Tula Toli. => MMR > *
    - Guru mengaji mencabuli santri di Bandung.

sense torture = 1822
    verb        meN-siksa/meN-setrum/meN-cambuk/meN-sundut/meN-lecut; meN-interogasi dengan kekerasan; meN-siksa; meN-cambuk; meN-lakukan/meN-praktikkan [penyiksaan/tindakan tidak manusiawi]
    noun.pass   penyiksaan; hukuman cambuk
    source      subj; oleh; dari
    target      obj; terhadap; atas; milik
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM JUD
    not         source: BUS
    not         words @sport @showbiz @household-crime @game @animal; majikan; ART; judi; zina; batin
    + Polisi menyiksa demonstran di Padang. => "Polisi" > "demonstran" | mode=torture
    + Tawanan perang Ukraina disiksa Rusia di Olenivka. => RUS > UKR
    + Penyiksaan warga Papua oleh prajurit TNI di Puncak viral. => IDN > *
    + Taliban mencambuk puluhan orang di stadion Sar-e Pol. => "Taliban" > *
    - Majikan menyiksa ART di Batam.

sense primitive-attack = 182
    mode        primitive
    verb        meN-bacok/meN-tikam/meN-tusuk/meN-panah/meN-parang/meN-tombak/meN-sabet/meN-tebas/meN-gorok/meN-penggal/meN-sembelih/meN-mutilasi/meN-rajam; meN-bakar hidup-hidup; meN-siram air keras; meN-serang/meN-aniaya {dengan @tool-weapon}; meN-siram air keras; meN-bakar hidup-hidup
    noun.pass   pembacokan; penikaman; penusukan; pemenggalan; penyiraman air keras; mutilasi; pembakaran hidup-hidup
    source      subj; oleh; dari
    target      obj; terhadap; atas
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM group REL
    not         source: BUS
    not         words @sport @showbiz @household-crime @animal @game; kurban; pelajar; hati; daging
    + KKB membacok pendulang emas di Yahukimo. => "KKB" > * | mode=primitive
    + ISIS memenggal warga Suriah di Palmyra. => * > SYR
    + Warga Nduga menyerang pos polisi dengan panah. => * > *
    + Pemenggalan petani oleh Boko Haram terjadi di Zabarmari. => * > "petani"
    - Panitia menyembelih sapi kurban di masjid.

sense stabbed-political = 182
    mode        primitive
    verb        meN-bacok/meN-tikam/meN-tusuk/meN-panah/meN-sabet; meN-siram air keras; meN-siram air keras; kena panah
    noun.pass   penusukan; penikaman; pembacokan; penyiraman air keras
    source      oleh; subj; dari
    target      obj; terhadap; atas; kepada
    need        target
    only        target: GOV LEG MIL COP JUD PTY OPP SOC JRN REL CVL
    not         target: BUS
    not         words @sport @household-crime @animal; film; jarum; vaksin
    + Menko Polhukam Wiranto ditusuk di Menes, Pandeglang. => - > IDN
    + Pemimpin oposisi Korea Selatan Lee Jae-myung ditikam di lehernya. => - > KOR | mode=primitive
    + Penyiraman air keras terhadap Novel Baswedan menyeret dua polisi. => - > *
    + Jaksa di Deli Serdang dibacok dua pria. => - > "Jaksa"

sense kill-physically = 1823
    verb        meN-mutilasi/meN-gorok; meN-bunuh dengan; meN-habisi dengan; meN-pukuli hingga tewas; meN-aniaya hingga tewas; meN-bantai dengan; meN-cekik hingga tewas; meN-siksa hingga tewas; meN-aniaya hingga tewas; meN-pukuli hingga tewas; meN-siksa hingga tewas; meN-mutilasi; meN-bunuh {dengan @tool-weapon}; tewas dianiaya; tewas dipukuli; tewas disiksa; tewas dikeroyok
    noun.pass   pembunuhan dan mutilasi
    source      subj; oleh
    target      obj; terhadap; subj
    need        source target
    only        source: country organization GOV MIL COP JUD SPY REB UAF IMG ISM group
    only        target: country group GOV MIL COP PTY OPP SOC JRN REL EDU LAB CVL REF AGR person
    not         source: BUS
    not         words @sport @showbiz @household-crime @animal @game; taruna
    + Enam prajurit TNI memutilasi empat warga Nduga di Timika. => IDN > *
    + Polisi memukuli mahasiswa itu hingga tewas. => "Polisi" > "mahasiswa"
    + Bandit membunuh petani dengan parang di Katsina. => * > "petani"

sense tribal-war = 180
    mode        primitive
    contexts    religion_ethnicity
    verb        perang suku; saling panah; saling bacok; ber-perang panah; meN-lakukan/meN-gelar [perang suku/perang panah]; bentrok antarsuku; ber-bentrok antarwarga; bentrok antarwarga
    noun        perang suku; bentrokan antarsuku; bentrok antarsuku; konflik antarsuku; konflik etnis; bentrokan etnis; bentrokan antarwarga
    source      antara; subj; oleh
    target      dengan; melawan
    need        source
    only        source: group country REL CVL
    not         words @sport @showbiz @household-crime; suporter; pelajar
    + Bentrokan antarsuku antara warga Sudan dan warga Chad pecah di Adre. => SDN,TCD > *
    + Bentrokan etnis antara warga Ethiopia dan warga Somalia pecah di perbatasan. => ETH,SOM > *

# Penindasan unjuk rasa

sense repress-crowd = 175
    verb        meN-bubarkan/meN-halau/meN-gebuk/meN-tembaki/meN-gilas/meN-lindas/meN-represi/meN-tindas/meN-tumpas/meN-berangus/meN-semprot/meN-serbu/meN-hantam/meN-sikat/meN-kejar/meN-urai [@protester]; meN-bubarkan paksa [@protester]; meN-pukul mundur [@protester]; meN-desak mundur [@protester]; meN-lindas/meN-gilas [pengemudi ojek/pengemudi]; meN-bubarkan/meN-redam/meN-tumpas/meN-hentikan/meN-padamkan paksa [@rally]; meN-bubarkan paksa; meN-bubarkan/meN-tumpas/meN-redam/meN-represi [@rally]
    noun.pass   pembubaran paksa; penumpasan unjuk rasa; penumpasan demonstrasi; pembubaran demonstrasi; pembubaran unjuk rasa; pembubaran aksi; represi aparat; tindakan represif; penindasan demonstran
    source      subj; oleh; dari
    target      obj; terhadap; milik; atas
    need        source
    only        source: country GOV COP MIL PRM
    not         source: BUS EDU
    not         words @showbiz @household-crime; parkir; arisan; balap liar; kondangan; hajatan; Covid-19; tawuran
    + Polisi membubarkan paksa mahasiswa yang bertahan di depan Gedung DPR. => "Polisi" > "mahasiswa" | mode=crowd-control
    + Aksi buruh di Dhaka ditumpas tentara Bangladesh. => BGD > *
    + Pembubaran demonstrasi oleh polisi Georgia melukai puluhan wartawan. => GEO > *
    + Brimob melindas pengemudi ojek daring di Pejompongan. => IDN > *
    - Satpol PP membubarkan hajatan warga di Cirebon.

sense fire-tear-gas = 175
    verb        meN-tembakkan/meN-lepaskan/meN-semprotkan/meN-gunakan/meN-lontarkan/meN-semburkan/meN-tembak/meN-kerahkan/meN-pakai/meN-lemparkan/meN-berondongkan/meN-arahkan [@riot-gas]; meN-semprot/meN-hujani/meN-bubarkan/meN-tembaki/meN-halau {dengan gas/meriam/water/peluru}; meN-balas {dengan @riot-gas}
    noun.pass   penembakan gas air mata; penggunaan gas air mata; tembakan gas air mata; semprotan meriam air
    source      subj; oleh; dari
    target      ke; ke arah; kepada; terhadap; obj; untuk
    need        source
    only        source: country GOV COP MIL PRM organization
    not         source: BUS EDU CRM
    not         words @showbiz @household-crime; kapal; begal; perampok; latihan; simulasi; pencuri; pengedar; KKB
    + Polisi menembakkan gas air mata ke arah mahasiswa di Jalan Pettarani. => "Polisi" > "mahasiswa" | code=175
    + Meriam air digunakan polisi Georgia terhadap demonstran pro-Eropa. => GEO > *
    + Pengunjuk rasa Kenya disemprot polisi dengan meriam air. => * > KEN
    + Penembakan gas air mata oleh polisi di Kanjuruhan diputus melanggar prosedur. => "polisi" > -
    + Polisi Prancis Tembakkan Gas Air Mata ke Petani => FRA > "Petani"
    - Polisi menembakkan peluru ke kaki pengedar sabu.

sense violent-crackdown = 175
    verb        meN-lakukan/meN-lancarkan/meN-gunakan/meN-gencarkan/meN-perintahkan/meN-pakai/meN-tingkatkan [@crackdown]; meN-tindak keras; ber-tindak represif; ber-tindak brutal
    noun        tindakan keras; tindakan represif; kekerasan aparat; kekerasan polisi; represi; brutalitas polisi; penindakan keras
    source      subj; oleh; dari
    target      terhadap; atas; kepada; obj
    need        source
    only        source: country GOV COP MIL
    not         source: BUS
    not         words @showbiz @household-crime @market; narkoba; knalpot; pajak; judi; premanisme; imigran gelap
    + Pemerintah Iran melakukan tindakan keras terhadap pengunjuk rasa Mahsa Amini. => IRN > *
    + Represi junta Venezuela terhadap oposisi meningkat setelah pilpres. => VEN > *
    + Tindakan brutal dilakukan polisi Belarus terhadap demonstran di Minsk. => BLR > *

sense shoot-protesters = 175
    mode        firearms
    verb        meN-tembak/meN-tembaki/meN-berondong/meN-bunuh/meN-tewaskan [@protester]; meN-bantai [demonstran/pengunjuk rasa/pendemo/pedemo/massa aksi/mahasiswa/peserta aksi]; meN-tembak mati [@protester]
    noun.pass   penembakan demonstran; penembakan pengunjuk rasa; penembakan mahasiswa; pembantaian demonstran
    source      subj; oleh
    target      obj; terhadap
    need        source
    only        source: country GOV COP MIL PRM
    not         words @showbiz @household-crime; KKB; gas air mata; tawuran
    + Polisi Bangladesh menembak mahasiswa di Rangpur. => BGD > "mahasiswa"
    + Demonstran Myanmar ditembaki tentara di Bago. => MMR > "Demonstran"
    + Penembakan pengunjuk rasa oleh pasukan keamanan Senegal terjadi di Dakar. => SEN > *

sense water-cannon-sea = 180
    contexts    territory
    verb        meN-tabrak/meN-serempet/meN-tembak/meN-semprot/meN-senggol/meN-pepet/meN-rusak/meN-tenggelamkan/meN-tabrakkan [kapal/kapal Filipina/kapal Vietnam/kapal nelayan/kapal pasokan/kapal patroli/perahu/perahu karet/kapal ikan/kapal penjaga pantai]; meN-tembakkan/meN-semprotkan/meN-arahkan {ke kapal}; meN-tembakkan/meN-semprotkan/meN-arahkan ke kapal [meriam air/water cannon]
    noun.pass   penabrakan kapal; penembakan meriam air
    source      subj; oleh
    target      milik; obj; ke; terhadap; asal
    need        source target
    only        source: country MIL COP GOV
    only        target: country group MIL GOV LAB AGR
    not         words @sport @showbiz @weather @animal; feri; tongkang; dermaga
    + Penjaga pantai China menabrak kapal Filipina di Sabina Shoal. => CHN > PHL
    + Penjaga pantai China menyerempet kapal nelayan Vietnam di Paracel. => CHN > VNM
    - Tongkang batu bara menabrak kapal nelayan di Sungai Mahakam.

# Perusakan

sense destroy-property = 1712
    verb        meN-bakar/meN-hancurkan/meN-robohkan/meN-ledakkan/meN-rusak/meN-ratakan/meN-luluhlantakkan/meN-bumihanguskan/meN-hanguskan/meN-bongkar/meN-buldoser/meN-sabotase/meN-runtuhkan/meN-rubuhkan/meN-tebang/meN-tebangi/meN-porak-porandakan/meN-lenyapkan [@destroyable]; meN-bumihanguskan; meN-ratakan dengan tanah; meN-buldoser
    noun.pass   penghancuran rumah; pembakaran rumah; pembakaran sekolah; pembakaran pesawat; penghancuran bendungan; perusakan rumah; pembongkaran rumah; pembakaran puskesmas; pembakaran desa
    source      subj; oleh
    target      milik; obj; di; terhadap; kepunyaan
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM SOC CRM REL PTY
    not         source: BUS EDU
    not         words @sport @showbiz @weather @animal @household-crime @accident; demo; unjuk rasa; demonstrasi; sampah; rekor; karier
    + KKB membakar puskesmas di Distrik Kiwirok. => "KKB" > *
    + Israel menghancurkan rumah keluarga Palestina di Silwan. => ISR > *
    + Bendungan Kakhovka diledakkan pasukan Rusia menurut Kyiv. => RUS > * | claim=UKR
    + Tentara Israel menebang pohon zaitun milik warga Palestina. => ISR > *
    + Junta Myanmar membumihanguskan desa-desa di Sagaing. => MMR > *
    + Pembakaran rumah oleh pemukim Israel terjadi di Huwara. => "pemukim Israel" > *
    - Api akibat korsleting menghanguskan pasar di Samarinda.

sense sabotage = 1712
    verb        meN-lakukan/meN-lancarkan/meN-dalangi/meN-gencarkan [sabotase/pembakaran/aksi sabotase/perusakan/aksi pembakaran/penghancuran/politik bumi hangus]; meN-putus/meN-potong/meN-rusak [kabel bawah laut/pipa gas/rel/rel kereta/kabel optik/jaringan listrik/jaringan pipa]
    noun        sabotase; aksi sabotase
    source      subj; oleh; dari
    target      terhadap; di; milik; obj; atas
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM SOC CRM
    not         source: BUS
    not         words @sport @showbiz @weather @animal @accident; demo; pencuri kabel
    + Kapal China memutus kabel bawah laut di Laut Baltik. => CHN > *
    + Kelompok Ukraina melakukan sabotase terhadap pipa Nord Stream. => UKR > *
    + Aksi sabotase Rusia di gudang Leipzig diusut Jerman. => RUS > *

sense attack-church-mosque = 1712
    contexts    religion_ethnicity
    verb        meN-bakar/meN-rusak/meN-serang/meN-lempari/meN-bom/meN-robohkan [gereja/masjid/sinagoge/pura/vihara/kuil/musala/rumah ibadah/kuil Hindu/makam/rumah doa]; meN-segel paksa [gereja/masjid/sinagoge/pura/vihara/kuil/musala/rumah ibadah/kuil Hindu/makam/rumah doa]
    noun.pass   pembakaran masjid; pembakaran gereja; perusakan masjid; penyerangan gereja; penyerangan masjid; perusakan kuil
    source      subj; oleh
    target      milik; di; obj
    need        source
    only        source: country organization group GOV MIL COP REB UAF SPY PRM IMG ISM REL
    not         source: BUS
    not         words @sport @showbiz @weather @accident; listrik
    + Demonstran Bangladesh membakar kuil Hindu di Comilla. => BGD > *
    + Masjid di Gwadar dirusak kelompok ekstremis. => * > *
    + Pembakaran gereja oleh jihadis di Kaya terjadi pada hari Minggu. => * > *

# Pelanggaran gencatan senjata

sense violate-ceasefire = 196
    verb        meN-langgar/meN-cederai/meN-khianati/meN-abaikan/meN-nodai/meN-ingkari/meN-rusak/meN-robek [@truce]; meN-akhiri sepihak [@truce]; meN-langgar gencatan senjata; meN-lakukan [pelanggaran gencatan senjata]
    noun        pelanggaran gencatan senjata; pelanggaran kesepakatan gencatan senjata; pelanggaran gencatan
    source      subj; oleh; dari
    target      dengan; terhadap; di; atas
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         words @sport @showbiz; saling tuding; tuduh; menuduh; menuding
    + Israel melanggar gencatan senjata dengan Hizbullah lewat serangan di Aita al-Shaab. => ISR > "Hizbullah" | code=196
    + Gencatan senjata di Karabakh dilanggar tentara Azerbaijan. => AZE > *
    + Pelanggaran gencatan senjata oleh Pakistan di Garis Kontrol berulang. => PAK > *

# Kekerasan massal

sense mass-violence = 200
    verb        meN-lakukan/meN-lancarkan [kekerasan massal/kekejaman/kejahatan perang/kejahatan terhadap kemanusiaan/kejahatan kemanusiaan/kekejaman massal/teror massal]
    noun        kekejaman; kejahatan perang; kejahatan kemanusiaan
    source      subj; oleh; dari
    target      terhadap; di; atas; kepada
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         words @sport @showbiz; tuduh; menuduh; menuding; dakwa; menyelidiki; penyelidikan
    + RSF melakukan kekejaman massal terhadap suku Masalit. => * > *
    + Kejahatan perang Rusia di Izium terungkap lewat kuburan massal. => RUS > *

sense mass-expulsion = 201
    verb        meN-usir [penduduk/warga Palestina/warga Rohingya/warga Armenia/suku/etnis/komunitas/warga sipil/warga Masalit/minoritas/warga Gaza/warga Uighur/suku Masalit]; meN-ungsikan paksa [penduduk/warga Palestina/warga Rohingya/warga Armenia/suku/etnis/komunitas/warga sipil/warga Masalit/minoritas/warga Gaza/warga Uighur/suku Masalit]; meN-deportasi massal [penduduk/warga Palestina/warga Rohingya/warga Armenia/suku/etnis/komunitas/warga sipil/warga Masalit/minoritas/warga Gaza/warga Uighur/suku Masalit]; meN-pindahkan paksa [penduduk/warga Palestina/warga Rohingya/warga Armenia/suku/etnis/komunitas/warga sipil/warga Masalit/minoritas/warga Gaza/warga Uighur/suku Masalit]; meN-relokasi paksa [penduduk/warga Palestina/warga Rohingya/warga Armenia/suku/etnis/komunitas/warga sipil/warga Masalit/minoritas/warga Gaza/warga Uighur/suku Masalit]; meN-pindahkan paksa; meN-usir massal; meN-usir paksa
    noun.pass   pengusiran massal; pemindahan paksa; pengusiran penduduk; deportasi massal penduduk; pengusiran etnis
    source      subj; oleh; dari
    target      obj; terhadap; dari; milik
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         source: BUS
    not         words @sport @showbiz @household-crime; diplomat; Satpol PP; PKL
    + Israel mengusir penduduk Kota Gaza ke selatan. => ISR > * | code=201
    + Pemindahan paksa warga Ukraina oleh Rusia didokumentasikan penyidik. => RUS > UKR
    + Warga Rohingya diusir massal oleh militer Myanmar pada 2017. => MMR > * | status=historical

sense massacre = 202
    verb        meN-bantai/meN-jagal/meN-binasakan; meN-habisi massal; meN-eksekusi massal; meN-bantai; meN-jagal; meN-eksekusi massal; meN-lakukan/meN-lancarkan/meN-gelar [pembantaian/pembunuhan massal/eksekusi massal/pembantaian massal/penembakan massal]
    noun.pass   pembantaian; pembunuhan massal; eksekusi massal; pembantaian massal
    source      subj; oleh; dari
    target      obj; terhadap; atas; di
    need        source
    only        source: country organization group GOV MIL COP REB UAF SPY PRM IMG ISM
    not         source: BUS
    not         words @sport @showbiz @animal @game; lumba-lumba; harga; skor; sapi; tuduh; menuduh
    + JNIM membantai warga Desa Barsalogho. => * > * | code=202
    + Ratusan warga Houla dibantai milisi pro-Assad. => * > *
    + Pembantaian warga Bucha oleh pasukan Rusia terungkap setelah kota itu direbut kembali. => RUS > *
    + Tentara Mali Lakukan Eksekusi Massal di Moura => MLI > *
    - Pemburu membantai lumba-lumba di Taiji.

sense genocide = 203
    verb        meN-musnahkan/meN-genosida/meN-basmi [etnis/suku/kelompok etnis/umat/bangsa/suku Masalit/etnis Rohingya/warga Yazidi/etnis Tutsi/minoritas]; meN-lakukan/meN-lancarkan/meN-jalankan [pembersihan etnis/genosida/pemusnahan/pogrom]
    noun        genosida; pembersihan etnis; pemusnahan etnis
    source      subj; oleh; dari
    target      terhadap; atas; di; obj
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         words @sport @showbiz; tuduh; tuduhan; menuduh; menuding; gugatan; peringatan; kasus; menyangkal
    + RSF melakukan pembersihan etnis terhadap suku Masalit di El Geneina. => * > * | code=203
    + Genosida ISIS terhadap warga Yazidi terjadi di Sinjar. => * > *
    + Militer Myanmar menjalankan genosida terhadap Rohingya. => MMR > *

sense chemical-attack = 2041
    verb        meN-gunakan/meN-pakai/meN-tembakkan/meN-jatuhkan/meN-lepaskan/meN-semprotkan/meN-lancarkan/meN-lakukan/meN-kerahkan/meN-sebar [@toxic]; meN-serang {dengan gas/sarin/klorin/fosfor}; meN-racuni massal
    noun        serangan kimia; serangan senjata kimia; serangan gas beracun; penggunaan senjata kimia; penggunaan fosfor putih; serangan gas sarin
    source      subj; oleh; dari
    target      terhadap; di; ke; atas; kepada; obj
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         source: BUS
    not         words @sport @showbiz; tuduh; menuduh; menuding; pabrik; kebocoran; latihan; larangan
    + Rezim Assad menggunakan gas sarin di Khan Sheikhoun. => SYR > * | code=2041
    + Fosfor putih ditembakkan Israel ke Dhayra, Lebanon selatan. => ISR > *
    + Serangan kimia ISIS di Taza melukai ratusan warga Irak. => * > *
    - Kebocoran gas klorin di pabrik es melukai karyawan.

sense nuclear-strike = 2042
    verb        meN-jatuhkan/meN-ledakkan/meN-gunakan/meN-tembakkan/meN-luncurkan/meN-lancarkan [@atomic]; meN-nuklir; meN-bom atom; meN-bom nuklir
    noun        serangan nuklir; pengeboman atom; serangan bom atom; bom atom Hiroshima
    source      subj; oleh; dari
    target      di; ke; terhadap; atas; obj
    need        source
    only        source: country GOV MIL
    not         words @sport @showbiz; uji coba; latihan; ancam; ancaman; film; jika
    + Amerika Serikat menjatuhkan bom atom di Hiroshima pada 6 Agustus 1945. => USA > * | status=historical code=2042
    + Pengeboman atom oleh Amerika Serikat di Nagasaki menewaskan 74.000 orang. => USA > *

sense wmd-use = 204
    verb        meN-gunakan/meN-kerahkan/meN-pakai [senjata pemusnah massal/bom kotor/bom radiologis/agen biologis/senjata terlarang/bom termobarik/bom vakum]
    noun.pass   penggunaan senjata pemusnah massal
    source      subj; oleh
    target      terhadap; di; atas; ke
    need        source
    only        source: country organization GOV MIL COP REB UAF SPY PRM IMG ISM
    not         words @sport @showbiz; tuduh; menuduh; menuding; ancam
    + Rusia menggunakan bom vakum terhadap pasukan Ukraina di Mariupol. => RUS > UKR
    + Saddam Hussein memakai senjata pemusnah massal di Halabja pada 1988. => * > * | status=historical

# Serangan dengan kendaraan dan lain-lain

sense ram-crowd = 180
    verb        meN-tabrakkan [mobil/truk/kendaraan]; meN-tabrak/meN-lindas/meN-tubruk sengaja; meN-tabrak [kerumunan/pejalan kaki/pengunjuk rasa/demonstran/massa/pasar Natal]
    noun        serangan mobil; serangan truk; serangan tabrak
    source      subj; oleh
    target      ke; obj; terhadap; di
    need        either
    only        source: REB UAF IMG ISM COP MIL CRM
    only        target: group OPP SOC COP MIL GOV
    not         words @sport @showbiz @animal; rem blong; mengantuk; kecelakaan; mabuk; lalu lintas
    + Mobil polisi menabrak demonstran di Nairobi. => KEN > "demonstran"
    + Simpatisan ISIS menabrakkan truk ke kerumunan di New Orleans. => * > *
    - Truk rem blong menabrak kerumunan di Balikpapan.


sense sniper-mine-wounded = 193
    verb        luka-luka/terluka/ter-luka/cedera/gugur/tewas {dalam @gunfire}; tewas/gugur/terluka dalam kontak senjata; tewas dalam baku tembak; gugur dalam kontak tembak; terkena tembakan; kena tembakan
    source      dari; oleh
    target      subj
    need        target
    only        target: MIL COP REB UAF JRN GOV CVL MED IMG ISM
    not         words @sport @showbiz @household-crime @game; bandar; kurir
    + Dua prajurit Yonif 527 gugur dalam kontak senjata di Maybrat. => - > *
    + Anggota Brimob terkena tembakan dari KKB di Oksibil. => "KKB" > *
    + Pemimpin geng Haiti tewas dalam baku tembak dengan polisi. => * > *
