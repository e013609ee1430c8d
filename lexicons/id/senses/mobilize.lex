@about    Unjuk kekuatan dan pengerahan: uji coba senjata, latihan perang, siaga, pengerahan polisi, tentara, senjata, milisi, pasukan siber.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Pelatih menerjunkan tiga striker dalam laga melawan Vietnam.
    - Timnas menggelar latihan menembak bola di Stadion Madya.
    - Klub mengerahkan kekuatan penuh di semifinal Piala Presiden.

family show-business
    - Agensi idol itu menempatkan pengawal di konser Jakarta.
    - Aktor itu menjalani wajib militer setelah syuting film.

family business
    - Perusahaan mengerahkan armada truk untuk pengiriman paket ke pelanggan.
    - Produsen ponsel menguji coba aplikasi baru kepada konsumen.

family everyday
    - Warga siaga menghadapi banjir kiriman dari Bogor.
    - BPBD mengerahkan perahu karet untuk warga yang terendam banjir.
    - Gunung Marapi naik ke status siaga, kata BMKG.

# Uji coba dan unjuk kekuatan

sense missile-test = 150
    mode        weapons
    verb        meN-uji/meN-ujicobakan/meN-uji/meN-tes/meN-luncurkan/meN-tembakkan/meN-lepaskan/meN-lesatkan/meN-lontarkan [@missile]; meN-uji coba [@missile]; meN-uji tembak [@missile]; meN-uji tembakkan [@missile]; meN-uji [senjata nuklir/bom nuklir/bom hidrogen/senjata hipersonik/drone bawah air/sistem senjata/senjata baru/hulu ledak/mesin roket/torpedo nuklir]; meN-uji coba [senjata nuklir/bom nuklir/bom hidrogen/senjata hipersonik/drone bawah air/sistem senjata/senjata baru/hulu ledak/mesin roket/torpedo nuklir]
    source      subj; oleh
    target      none
    need        source
    only        source: country organization GOV MIL REB
    not         words @sport @showbiz; menewaskan; menghantam; melukai; rumah warga; kota; kapal kargo; serangan; mencegat; permukiman; membalas
    + Korea Utara menembakkan rudal balistik ke arah Laut Jepang. => PRK > * | mode=weapons
    + Rudal jelajah strategis diuji Pyongyang untuk keempat kalinya. => PRK > -
    + India menguji rudal balistik Agni di lepas pantai Odisha. => IND > -
    + Korut Luncurkan Rudal Hipersonik Saat Blinken di Seoul => PRK > -
    - Hizbullah menembakkan rudal yang menghantam pangkalan Israel dan menewaskan tentara.

sense hold-weapon-test = 150
    mode        weapons
    verb        meN-lakukan/meN-gelar/meN-laksanakan/meN-lanjutkan/meN-pimpin/meN-awasi/meN-mulai/meN-adakan/meN-rampungkan/meN-saksikan/meN-umumkan [@weapon-test]
    noun        uji coba rudal; uji coba nuklir; peluncuran rudal; uji tembak rudal; uji coba senjata; penembakan rudal balistik; uji coba rudal balistik; uji coba ICBM; tes rudal; tes nuklir
    source      subj; oleh
    target      ke arah; ke; terhadap; di
    need        source
    only        source: country organization GOV MIL
    not         words @sport @showbiz @market; menewaskan
    + Pakistan melakukan peluncuran rudal Abdali di tengah ketegangan. => PAK > *
    + Peluncuran rudal balistik Korea Utara melintasi Hokkaido. => PRK > *
    + Peluncuran rudal oleh Rusia dari Plesetsk dipantau Norwegia. => RUS > *
    + Kim Jong Un mengawasi peluncuran rudal balistik. => PRK > *
    - Pabrikan itu melakukan uji coba mobil listrik.

sense spy-satellite = 150
    mode        weapons
    contexts    military technology
    verb        meN-luncurkan/meN-orbitkan/meN-tempatkan [satelit mata-mata/satelit militer/satelit pengintai/satelit pengintai militer/roket pembawa satelit]
    noun.pass   peluncuran satelit mata-mata; peluncuran satelit militer
    source      subj; oleh
    target      dari; di
    need        source
    only        source: country GOV MIL
    not         words @sport @showbiz
    + Korea Utara meluncurkan satelit mata-mata Malligyong-1. => PRK > -
    + Satelit militer diluncurkan Iran memakai roket Qased. => IRN > -
    + Peluncuran satelit mata-mata oleh Korea Selatan dilakukan dari Florida. => KOR > -

sense war-drill = 150
    verb        meN-gelar/meN-perintahkan/meN-lakukan/meN-mulai/meN-adakan/meN-laksanakan/meN-pimpin/meN-perluas/meN-lanjutkan/meN-selenggarakan/meN-langsungkan [@war-drill]; ber-latih perang; ber-latih menembak; ber-manuver
    noun        latihan militer; latihan perang; latihan tempur; latihan tembak; latihan nuklir; manuver militer; latihan angkatan laut; latihan tembak langsung
    source      subj; oleh
    target      di sekitar; dekat; terhadap; di; mengelilingi
    need        source
    only        source: country organization GOV MIL REB
    not         source: BUS
    not         words @sport @showbiz; bersama; gabungan; evakuasi gempa; bilateral
    + China menggelar latihan militer di sekitar Taiwan selama dua hari. => CHN > TWN | code=150
    + Latihan nuklir taktis dimulai Rusia di dekat perbatasan Ukraina. => RUS > *
    + Latihan tembak Korea Utara di Pulau Yeonpyeong membuat warga Korsel mengungsi. => PRK > *
    + TNI AL Gelar Latihan Perang di Laut Natuna Utara => IDN > *
    - Atlet panahan menggelar latihan menembak di GBK.
    + Putin memerintahkan latihan nuklir taktis. => RUS > *

sense show-force = 150
    verb        meN-pamerkan/meN-demonstrasikan/meN-unjuk/meN-pertontonkan/memper-lihatkan/memper-tontonkan/meN-tunjukkan/meN-ungkap/meN-luncurkan/meN-perkenalkan/memper-kenalkan/meN-tampilkan [@might]; unjuk kekuatan; pamer kekuatan; unjuk gigi; pamer otot; meN-gelar/meN-lakukan [parade militer/unjuk kekuatan/pamer kekuatan/show of force/parade kekuatan/defile pasukan]
    noun        parade militer; unjuk kekuatan; pamer kekuatan
    source      subj; oleh
    target      kepada; terhadap; ke; di depan
    need        source
    only        source: country organization GOV MIL REB COP
    not         source: BUS
    not         words @sport @showbiz @market; buruh; kampanye
    + Iran memamerkan rudal baru dalam parade di Teheran. => IRN > *
    + Parade militer Rusia di Lapangan Merah menampilkan peluncur Yars. => RUS > *
    + Kapal selam nuklir diperlihatkan Korea Utara kepada media pemerintah. => PRK > *
    + Houthi unjuk kekuatan di Sanaa dengan ribuan pejuang bersenjata. => "Houthi" > *
    - Binaragawan itu memamerkan otot di panggung.
    + Korea Utara mempertontonkan rudal balistik antarbenua dalam parade. => PRK > *

sense demonstrate-arms = 150
    verb        meN-pamerkan/meN-demonstrasikan/meN-pertontonkan/memper-tontonkan/memper-lihatkan/meN-tampilkan/meN-unjukkan [kapal/kapal perang/pesawat/pesawat tempur/senjata/senjata laser/rudal/drone/robot tempur/kendaraan tempur/helikopter/kapal selam/sistem senjata]
    source      subj; oleh
    target      kepada; terhadap
    need        source
    only        source: MIL REB
    not         source: BUS
    not         words @sport @showbiz @market; museum
    + Angkatan Laut India mendemonstrasikan kapal induk barunya. => IND > -
    + Tentara Korea Selatan mempertontonkan drone pengintai buatan lokal. => KOR > *
    - Museum itu memamerkan kapal kuno.

sense fly-near = 150
    verb        meN-terbangkan/meN-kirim/meN-kirimkan/meN-kerahkan mendekati [@warplane]; meN-terbangkan [@warplane]; meN-lintasi/meN-terobos/meN-masuki/meN-tembus [wilayah udara/zona identifikasi pertahanan udara/ADIZ/garis tengah/garis median/garis tengah Selat Taiwan/zona pertahanan udara/perairan teritorial/ZEE/zona ekonomi eksklusif/wilayah perairan/perairan]
    noun        penerobosan wilayah udara
    source      subj; oleh; dari
    target      obj; milik; atas; dekat; di; ke
    need        source
    only        source: country organization MIL GOV
    not         source: BUS
    not         words @sport @showbiz; maskapai; nelayan; menyerang; badai
    + China menerbangkan 45 jet tempur di dekat Taiwan. => CHN > *
    + Pesawat pengintai Rusia memasuki wilayah udara Jepang. => RUS > JPN
    + Kapal penjaga pantai China memasuki perairan Kepulauan Senkaku Jepang. => CHN > *
    + Militer Rusia menerobos wilayah udara Polandia. => RUS > POL

sense sail-through = 150
    verb        ber-layar/meN-lintas {di selat/perairan}; meN-lintasi/meN-layari/meN-arungi/meN-lewati [Selat Taiwan/Laut China Selatan/Selat Hormuz/Selat Bosporus]; ber-patroli {di perairan/laut}; meN-intai/meN-bayangi/meN-untuti/meN-buntuti/meN-ganggu [kapal/kapal perang/kapal penelitian/kapal patroli/kapal pasokan/kapal induk/kapal survei]
    source      subj; oleh
    target      milik; obj; di; dekat
    need        source
    only        source: country MIL COP
    not         source: BUS
    not         words @sport @showbiz @animal; nelayan; feri; lumba-lumba
    + Kapal perusak Amerika Serikat melintasi Selat Taiwan sehari setelah pelantikan. => USA > *
    + Kapal penelitian Filipina dibayangi penjaga pantai China. => CHN > PHL
    + Kapal Coast Guard China berpatroli di perairan Natuna Utara. => CHN > *

sense intercept-jet = 150
    verb        meN-cegat/meN-sadap/meN-intersep/meN-usir/meN-halau/meN-kejar/meN-adang [pesawat/pesawat pengebom/jet tempur/pesawat militer/pesawat mata-mata/pesawat pengintai/bomber/pesawat pembom/kapal China/kapal Coast Guard/kapal penjaga pantai/kapal asing/kapal perang]
    noun.pass   pencegatan pesawat; pengusiran kapal
    source      subj; oleh
    target      milik; obj; asal; dari; berbendera
    need        source
    only        source: country organization MIL COP GOV
    not         source: BUS
    not         words @sport @showbiz; menembak jatuh; narkoba
    + Jet tempur Inggris mencegat pesawat pengintai Rusia di atas Baltik. => GBR > RUS
    + Bakamla mengusir kapal Coast Guard China dari Laut Natuna Utara. => IDN > CHN
    + Pesawat pengebom Rusia dicegat NORAD dekat Alaska. => * > RUS

sense nuclear-advance = 150
    mode        weapons
    contexts    cbrn
    verb        meN-perkaya/memper-kaya [uranium]; meN-tingkatkan/meN-mulai/meN-lanjutkan/meN-percepat/meN-pasang/meN-aktifkan [pengayaan uranium/produksi uranium/sentrifugal/sentrifus/mesin sentrifus/program nuklir/produksi senjata nuklir/produksi rudal/reaktor Yongbyon/produksi plutonium]; meN-ubah [doktrin nuklir]
    noun.pass   pengayaan uranium; perubahan doktrin nuklir
    source      subj; oleh
    target      di; terhadap
    need        source
    only        source: country GOV MIL
    not         words @sport @showbiz; menghentikan; serangan; PLTN
    + Iran memperkaya uranium hingga kadar 60 persen di Natanz. => IRN > *
    + Reaktor Yongbyon diaktifkan kembali Korea Utara. => PRK > *
    + Putin mengubah doktrin nuklir Rusia. => RUS > *

sense warning-shot = 150
    verb        meN-lepaskan/meN-tembakkan/meN-lepas [tembakan peringatan/suar/suar peringatan/laser/sinar laser/balon/balon sampah/balon propaganda/selebaran]; meN-siarkan [propaganda]; meN-nyalakan/meN-pasang [pengeras suara propaganda/pengeras suara]; meN-kunci/meN-arahkan [radar penembakan/radar/moncong meriam]
    source      subj; oleh
    target      ke; ke arah; kepada; terhadap
    need        source target
    only        source: country MIL GOV
    only        target: country MIL GOV COP group place
    not         words @sport @showbiz; demonstran; massa; hajatan; penjahat
    + Korea Utara melepaskan ratusan balon sampah ke Korea Selatan. => PRK > KOR
    + Tentara Korea Selatan melepaskan tembakan peringatan ke arah prajurit Korea Utara. => KOR > PRK
    + Kapal China menembakkan sinar laser ke penjaga pantai Filipina. => CHN > PHL

# Siaga

sense police-alert = 151
    verb        meN-tingkatkan/memper-ketat/perketat/meN-naikkan/meN-berlakukan/meN-gencarkan/meN-perketat [@police-alert]
    noun.pass   peningkatan pengamanan; pengetatan pengamanan; pengetatan keamanan
    source      subj; oleh
    target      di; terhadap; untuk
    need        source
    only        source: COP country GOV SPY
    not         source: BUS EDU MIL
    not         words @sport @showbiz @market @weather; data; siber; protokol kesehatan
    + Polda Bali memperketat pengamanan menjelang World Water Forum. => IDN > * | code=151
    + Prancis menaikkan tingkat ancaman teror ke level tertinggi. => FRA > *
    + Penjagaan di sinagoge diperketat kepolisian Jerman. => DEU > *
    - BMKG meningkatkan kewaspadaan terhadap cuaca ekstrem.

sense police-on-alert = 151
    verb        ber-siaga/siaga/ber-jaga/ber-jaga-jaga; siaga satu; ber-siap siaga; siaga penuh; meN-tetapkan/meN-umumkan/meN-terapkan siaga satu
    adj         siaga; siaga satu; dalam status siaga; bersiaga penuh
    source      subj
    target      di; terhadap; menghadapi
    need        source
    only        source: COP
    not         words @sport @showbiz @weather @accident; mudik
    + Polda Papua siaga satu setelah penangkapan gubernur. => IDN > *
    + Ribuan polisi bersiaga di sekitar Gedung MK saat sidang sengketa pilpres. => "polisi" > *
    - Polisi bersiaga menghadapi banjir rob di Semarang.

sense military-alert = 152
    verb        meN-tingkatkan/meN-naikkan/meN-tetapkan/meN-berlakukan/meN-nyatakan/meN-pertinggi/memper-tinggi/meN-umumkan [@alert]; ber-siaga/siaga; siaga penuh; siaga satu; siaga tempur; ber-siap perang; meN-siagakan [@troops]; meN-siagakan [@warplane]
    adj         siaga; siaga satu; siaga penuh; dalam siaga tempur; dalam keadaan siaga; dalam status siaga; siap tempur
    noun.pass   peningkatan kesiagaan militer; peningkatan status siaga
    source      subj; oleh; obj
    target      terhadap; di; menghadapi; untuk
    need        source
    only        source: country MIL GOV
    not         source: COP BUS
    not         words @sport @showbiz @weather; penerbangan; gunung; PVMBG; banjir; Covid-19; polisi
    not         words kesiapan untuk; menampung
    + Korea Selatan meningkatkan kesiagaan militer di sepanjang zona demiliterisasi. => KOR > * | code=152
    + Tentara Lebanon siaga di perbatasan selatan. => LBN > *
    + Pasukan nuklir disiagakan Putin tiga hari setelah invasi. => RUS > *
    + Israel menaikkan status siaga di Dataran Tinggi Golan. => ISR > *
    - PVMBG menaikkan status siaga Gunung Lewotobi.

# Polisi

sense deploy-police = 153
    verb        meN-kerahkan/meN-terjunkan/meN-turunkan/meN-siagakan/meN-tempatkan/meN-kirim/meN-kirimkan/meN-sebar/meN-tambah/meN-tugaskan/meN-libatkan/meN-sebarkan/meN-berangkatkan/meN-gelar [@police-force]
    noun.pass   pengerahan polisi; pengerahan aparat; pengerahan Garda Nasional; pengerahan Brimob; penambahan personel polisi; pengerahan aparat keamanan
    source      subj; oleh; obj
    target      ke; di; untuk; mengamankan; terhadap; mengawal
    only        source: country GOV COP MIL
    not         source: BUS
    not         words @sport @showbiz @weather @accident; mudik; lalu lintas; pencarian; bencana
    + Polri mengerahkan 4.000 personel gabungan mengamankan demo buruh di Monas. => IDN > * | code=153
    + Presiden Trump mengirim Garda Nasional ke Los Angeles. => USA > *
    + Polisi antihuru-hara diterjunkan Pemerintah Kenya di Nairobi. => KEN > *
    + Pengerahan aparat oleh Polda Jawa Tengah ke Wadas berlangsung dua hari. => IDN > *
    - Polisi mengerahkan personel untuk mengatur arus mudik di Tol Cikampek.

sense police-patrol = 153
    verb        meN-gelar/meN-lakukan/meN-intensifkan/meN-gencarkan/meN-tingkatkan [apel gelar pasukan/apel pasukan/patroli skala besar/operasi cipta kondisi/operasi keamanan/patroli bersenjata/razia besar-besaran/patroli gabungan/operasi damai Cartenz/penyekatan/operasi penyisiran/sweeping]; ber-jaga/ber-patroli/meN-jaga/meN-awasi ketat {di sekitar}
    source      subj; oleh
    target      di; terhadap; untuk
    need        source
    only        source: COP MIL
    not         words @sport @showbiz @weather @accident; mudik; lalu lintas; knalpot; balap liar; miras
    + Polres Yahukimo menggelar patroli skala besar setelah penembakan. => IDN > *
    + Polisi Prancis melakukan razia besar-besaran di pinggiran Paris. => FRA > *
    - Polisi menggelar razia knalpot bising.

sense cordon = 153
    verb        meN-blokade/meN-tutup/meN-sekat/meN-barikade/meN-pagari/meN-amankan [gedung DPR/gedung parlemen/jalan menuju istana/istana/kawasan istana/gedung KPU/gedung MK/alun-alun/lokasi demo/gedung pengadilan]; meN-jaga ketat [gedung DPR/gedung parlemen/jalan menuju istana/istana/kawasan istana/gedung KPU/gedung MK/alun-alun/lokasi demo/gedung pengadilan]; meN-pasang/meN-bangun [kawat berduri/barikade beton/beton penghalang/pagar kawat/water barrier/tembok beton]
    source      subj; oleh
    target      di; terhadap; menghadapi
    need        source
    only        source: COP MIL GOV
    not         source: EDU
    not         words @sport @showbiz @accident; banjir; renovasi
    + Polisi memasang kawat berduri di depan Gedung KPU. => "Polisi" > *
    + Polisi Ekuador menutup kawasan istana di Quito. => ECU > *

# Tentara

sense deploy-troops = 154
    verb        meN-kerahkan/meN-kirim/meN-kirimkan/meN-terjunkan/meN-tempatkan/meN-turunkan/meN-berangkatkan/meN-tambah/meN-tumpuk/meN-kumpulkan/meN-pusatkan/meN-konsentrasikan/meN-mobilisasi/meN-gelar/meN-sebar/meN-rotasi/meN-tugaskan/meN-gerakkan/meN-perbanyak/meN-sebarkan [@troops]; meN-tarik ke perbatasan [@troops]; memper-kuat/perkuat/meN-perkuat [pasukan/kehadiran militer/sayap timur/pertahanan sayap timur/garnisun/pasukannya]
    noun.pass   pengerahan pasukan; pengiriman pasukan; penempatan pasukan; pengerahan militer; penambahan pasukan; penumpukan pasukan; pengerahan tentara; pengiriman tentara; konsentrasi pasukan
    source      subj; oleh; obj
    target      ke; di; terhadap; dekat; ke arah; menuju; untuk
    only        source: country organization GOV MIL REB
    not         source: BUS COP
    not         words @sport @showbiz @weather; pasukan perdamaian; penjaga perdamaian; polisi; bencana; SAR; membantu
    + Rusia mengerahkan pasukan tambahan ke perbatasan Kharkiv. => RUS > * | code=154
    + Panglima TNI mengirim batalion ke Intan Jaya setelah serangan KKB. => IDN > *
    + Ribuan tentara Ethiopia dikerahkan ke kawasan Amhara. => ETH > *
    + Pengerahan pasukan NATO di Latvia ditambah menjadi satu brigade. => nato > LVA
    + Venezuela Kumpulkan Pasukan di Perbatasan Guyana => VEN > *
    - Pasukan kuning dikerahkan Dinas Kebersihan setelah banjir.
    + NATO memperkuat kehadiran militer di Polandia. => nato > *

sense deploy-ships = 154
    mode        troops
    verb        meN-kerahkan/meN-kirim/meN-kirimkan/meN-tempatkan/meN-siagakan/meN-gerakkan/meN-geser/meN-tambah/meN-terjunkan/meN-berangkatkan [@warship]
    noun.pass   pengerahan kapal perang; pengiriman kapal perang; pengerahan kapal induk; pengerahan armada
    source      subj; oleh; obj
    target      ke; di; dekat; terhadap; menuju
    need        source
    only        source: country organization GOV MIL
    not         source: BUS
    not         words @sport @showbiz @accident; bantuan; SAR; pencarian; korban
    + Amerika Serikat mengirim kapal induk Gerald Ford ke Mediterania timur. => USA > *
    + TNI AL mengerahkan KRI Imam Bonjol ke Laut Natuna Utara. => IDN > *
    + Kapal perang Azerbaijan ditempatkan di Laut Kaspia dekat Iran. => AZE > *
    - KRI dikerahkan mencari korban kapal tenggelam.

sense deploy-aircraft = 154
    mode        weapons
    verb        meN-kerahkan/meN-kirim/meN-kirimkan/meN-tempatkan/meN-siagakan/meN-pindahkan/meN-tambah/meN-geser/meN-gelar [@warplane]; meN-pangkalkan [@warplane]
    noun.pass   pengerahan jet tempur; penempatan jet tempur; pengiriman pesawat pengebom; penempatan pesawat tempur
    source      subj; oleh; obj
    target      ke; di; dekat; terhadap
    need        source
    only        source: country organization GOV MIL
    not         words @sport @showbiz; pasokan; hibah; ke Ukraina
    + Washington menempatkan pesawat pengebom B-2 di Diego Garcia. => USA > *
    + TNI AU mengerahkan jet tempur ke Lanud Raden Sadjad, Natuna. => IDN > *
    + Pesawat tempur Mesir disiagakan dekat perbatasan Libya. => EGY > *

sense place-weapons = 154
    mode        weapons
    verb        meN-tempatkan/meN-pasang/meN-kerahkan/meN-gelar/meN-sebar/meN-arahkan/meN-bangun/meN-dirikan/meN-pindahkan/meN-tambatkan/meN-siagakan [rudal/senjata nuklir/senjata nuklir taktis/sistem pertahanan udara/sistem rudal/radar/artileri/peluncur roket/rudal antikapal/hulu ledak nuklir/S-400/THAAD/Patriot/tank/meriam/sistem rudal Typhon/ranjau/Iron Dome/rudal jarak menengah/kendaraan lapis baja/drone tempur]
    noun.pass   penempatan rudal; penempatan senjata nuklir; penempatan sistem rudal; penempatan radar
    source      subj; oleh
    target      di; ke; dekat; terhadap
    need        source
    only        source: country organization GOV MIL REB
    not         words @sport @showbiz; BMKG; cuaca; kapal nelayan
    + Rusia menempatkan senjata nuklir taktis di Belarus. => RUS > BLR | mode=weapons
    + Sistem rudal Typhon dipasang Amerika Serikat di Luzon utara. => USA > *
    + Serbia menyiagakan tank di dekat perbatasan Kosovo. => SRB > *
    + Penempatan rudal oleh China di Kepulauan Paracel diprotes Vietnam. => CHN > *

sense fortify = 154
    mode        troops
    verb        meN-bangun/meN-dirikan/memper-kuat/meN-perkuat/meN-gali/meN-pasang [pangkalan militer/pangkalan militer baru/pos militer/pos TNI/benteng/parit/parit pertahanan/garis pertahanan/tembok perbatasan/pertahanan/bunker/landasan militer/tembok pembatas/pagar perbatasan/pulau buatan/gigi naga/koramil baru/kodam baru/batalion baru]; meN-bentuk [kodam baru/batalion baru/batalion infanteri/divisi baru/komando baru/brigade baru/tentara nasional]
    noun.pass   pembangunan pangkalan militer; pembangunan pos militer
    source      subj; oleh
    target      di; terhadap; dekat; ke
    need        source
    only        source: country organization GOV MIL REB
    not         source: BUS
    not         words @sport @showbiz @weather @market; pertahanan siber
    + China membangun pangkalan militer di Kamboja. => CHN > KHM
    + Ukraina memperkuat garis pertahanan di Sumy. => UKR > *
    + Finlandia mendirikan pagar perbatasan di dekat Imatra. => FIN > *
    + Menteri Pertahanan membentuk batalion baru di Papua. => IDN > *

sense mobilize-reserve = 154
    verb        meN-panggil/meN-mobilisasi/meN-rekrut/meN-kerahkan/meN-wajibkan/meN-tarik/meN-aktifkan [@reserve]; meN-umumkan/meN-nyatakan/meN-perintahkan/meN-mulai/meN-lakukan/meN-berlakukan/meN-terapkan/meN-sahkan/meN-perluas [@mobilization]; meN-hidupkan kembali [@mobilization]
    noun.pass   mobilisasi parsial; mobilisasi umum; mobilisasi militer; pemanggilan cadangan; perekrutan tentara; mobilisasi pasukan; pemberlakuan wajib militer
    source      subj; oleh
    target      terhadap; ke; untuk; melawan
    need        source
    only        source: country GOV MIL LEG REB
    not         source: BUS
    not         words @sport @showbiz @weather; SAR; gempa
    + Putin mengumumkan mobilisasi parsial 300 ribu warga. => RUS > * | code=154
    + Israel memanggil tentara cadangan untuk merebut Kota Gaza. => ISR > *
    + Junta Myanmar memberlakukan wajib militer bagi pemuda. => MMR > *
    + Parlemen Ukraina sahkan mobilisasi narapidana ke garis depan. => UKR > *
    - Idol K-Pop itu memulai wajib militer pekan depan.

sense mil-budget = 154
    mode        weapons
    contexts    economic
    verb        meN-naikkan/meN-tambah/meN-tingkatkan/meN-lipatgandakan/meN-setujui/meN-sahkan/meN-genjot [anggaran militer/anggaran pertahanan/belanja militer/belanja pertahanan/produksi senjata/produksi amunisi/produksi artileri/produksi rudal/produksi drone/jumlah pasukan/jumlah tentara/kuota tentara]
    noun.pass   peningkatan belanja militer; kenaikan anggaran pertahanan; penambahan jumlah tentara
    source      subj; oleh
    target      untuk; terhadap
    need        source
    only        source: country organization GOV LEG MIL
    not         words @sport @showbiz @market
    + Jepang menaikkan anggaran pertahanan menjadi 7,9 triliun yen. => JPN > *
    + Produksi amunisi digenjot Rusia tiga kali lipat. => RUS > *
    + Polandia menambah jumlah tentara menjadi 300 ribu orang. => POL > *

sense troops-advance = 154
    verb        ber-kumpul/tiba/meN-darat/ber-parkir {di perbatasan/posisi/pantai}; meN-rangsek {ke kota/ibu/perbatasan}; ber-kumpul {di perbatasan}; ber-gerak {ke perbatasan/kota}; maju {ke kota/ibu}; meN-dekati [perbatasan/ibu kota/kota]
    source      subj
    target      ke; di; menuju; ke arah
    need        source
    only        source: MIL REB UAF PRM IMG ISM
    not         words @sport @showbiz @weather; bencana; SAR
    + Pemberontak M23 bergerak ke Kota Bukavu. => * > *
    + Pasukan Wagner mendekati ibu kota pada Juni tahun lalu. => * > * | status=historical
    + Tentara Rwanda berkumpul di perbatasan Kongo. => RWA > *

# Milisi

sense raise-militia = 154
    mode        militia
    verb        meN-kerahkan/meN-bentuk/meN-rekrut/meN-latih/meN-mobilisasi/meN-himpun/meN-kirim/meN-kirimkan/meN-turunkan/memper-senjatai/meN-persenjatai/meN-aktifkan [@militia]
    noun.pass   perekrutan tentara anak; pembentukan milisi; perekrutan milisi; mobilisasi milisi; pengerahan milisi; perekrutan anggota baru
    source      subj; oleh; obj
    target      ke; di; melawan; terhadap; dari
    need        source
    only        source: country organization GOV MIL REB UAF IMG ISM PTY
    not         source: BUS EDU
    not         words @sport @showbiz; pelajar; karyawan; pramuka; latihan vokasi
    + Venezuela mengerahkan milisi sipil ke pesisir Karibia. => VEN > * | mode=militia
    + ISIS merekrut kombatan asing dari Asia Tengah. => * > *
    + Milisi desa dibentuk militer Burkina Faso melawan jihadis. => BFA > *
    + Perekrutan tentara anak oleh M23 didokumentasikan PBB. => * > *
    - Perusahaan merekrut pemuda desa sebagai karyawan.

sense take-up-arms = 154
    mode        militia
    verb        meN-angkat senjata; angkat senjata; ber-gerilya; meN-panggul senjata; meN-masuk hutan; ber-gabung {dengan milisi/pemberontak/isis/kkb}; meN-angkat sumpah setia; ber-baiat {kepada isis}
    source      subj
    target      melawan; terhadap; kepada; dengan
    need        source
    only        source: REB UAF group OPP SOC MIL PTY IMG ISM CVL
    not         words @sport @showbiz
    + Pemuda Karenni mengangkat senjata terhadap junta Myanmar. => * > MMR
    + Pemberontak Sahel mengangkat senjata terhadap Pemerintah Mali. => * > MLI
    + Ratusan warga Kachin bergerilya terhadap tentara. => * > *

sense stock-arms = 154
    mode        militia
    contexts    military
    verb        meN-timbun/meN-kumpulkan/meN-selundupkan/meN-himpun/meN-simpan/meN-rakit [senjata/amunisi/bahan peledak/bom/roket/rudal/senjata api]
    noun.pass   penyelundupan senjata; penimbunan senjata
    source      subj; oleh
    target      di; ke; dari; untuk
    need        source
    only        source: REB UAF IMG ISM PTY country MIL
    not         words @sport @showbiz @household-crime; bea cukai
    + KKB menyelundupkan senjata dari Papua Nugini. => "KKB" > *
    + Hizbullah menimbun roket di desa-desa Lebanon selatan. => "Hizbullah" > *
    - Kolektor menyimpan senjata antik di museum.

# Siber

sense cyber-force = 155
    verb        meN-bentuk/meN-kerahkan/meN-perkuat/memper-kuat/meN-tambah/meN-resmikan/meN-luncurkan/meN-siagakan/meN-dirikan/meN-bangun/meN-aktifkan/meN-kirim/meN-rekrut [@cyber-unit]
    noun.pass   pembentukan pasukan siber; pembentukan angkatan siber; pembentukan komando siber
    source      subj; oleh
    target      terhadap; untuk; ke; menghadapi; di
    need        source
    only        source: country organization GOV MIL COP SPY LEG
    not         source: BUS
    not         words @sport @showbiz @market
    + Singapura membentuk pasukan siber sebagai matra keempat. => SGP > * | code=155
    + NATO mengirim tim siber ke Montenegro setelah peretasan. => nato > MNE
    + Pembentukan angkatan siber oleh Jerman rampung tahun ini. => DEU > -
    + Panglima TNI Aktifkan Satuan Siber => IDN > -
    - Bank itu membentuk tim siber untuk melindungi nasabah.

# Pengawalan kekuasaan

sense secure-border = 154
    mode        troops
    verb        memper-ketat/perketat/meN-perkuat/memper-kuat/meN-jaga/meN-awasi/meN-amankan/meN-perketat [perbatasan/penjagaan perbatasan/pengamanan perbatasan/patroli perbatasan/garis perbatasan/pengawasan perbatasan/wilayah udara/perairan Natuna/perairan]
    noun.pass   penguatan perbatasan; pengamanan perbatasan; pengetatan perbatasan
    source      subj; oleh
    target      dengan; di; terhadap; dari
    need        source
    only        source: country MIL GOV
    not         source: BUS
    not         words @sport @showbiz @weather; Covid-19; hewan; PMK
    + Yordania memperketat pengamanan perbatasan dengan Suriah. => JOR > SYR
    + TNI menjaga perbatasan di Skouw dari penyelundupan. => IDN > *
    + Perbatasan dengan Belarus diperkuat tentara Polandia. => POL > BLR

sense troop-conflict-posture = 150
    verb        meN-ambil/meN-masang/meN-tempati/meN-pasang/meN-perkuat [posisi tempur/posisi menyerang/posisi siaga/kuda-kuda militer]; meN-arahkan/meN-bidik/meN-todongkan [moncong senjata/meriam/tank/rudal/senapan/senjata]
    source      subj; oleh
    target      ke; ke arah; kepada; terhadap
    need        source
    only        source: MIL REB COP UAF country
    not         words @sport @showbiz @household-crime; kamera
    + Tentara Korea Utara mengarahkan meriam ke arah Korea Selatan. => PRK > KOR
    + Polisi Georgia menodongkan senapan kepada demonstran di Tbilisi. => GEO > "demonstran"
    - Perampok menodongkan senjata kepada kasir minimarket.
