@about    Mundur dan melepas: pembebasan, pengembalian, pencabutan sanksi, akses, gencatan senjata, pelucutan, penarikan pasukan, pengunduran diri.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Pelatih kepala itu mundur dari kursi pelatih setelah timnas kalah telak.
    - Klub melepas gelandang bertahan itu ke Liga Spanyol.
    - Petenis Serbia itu mundur dari turnamen karena cedera lutut.

family show-business
    - Vokalis itu mundur dari band setelah merilis album terakhir.
    - Artis tersebut mengembalikan cincin kepada mantan suami.

family business
    - Direktur utama emiten itu mengundurkan diri dari perusahaan startup.
    - Perusahaan menarik produk susu dari gerai di Jakarta.

family everyday
    - Peneliti melepaskan orang utan ke hutan Kalimantan.
    - Pengunjung mengembalikan buku ke perpustakaan kota.
    - Dana itu dicairkan setelah gempa, sementara gelombang tinggi sudah mereda menurut BMKG.

# Membebaskan orang

sense release-person = 0841
    verb        meN-bebaskan/meN-lepas/meN-lepaskan/meN-merdekakan [@captive]; meN-bebaskan
    noun.pass   pembebasan; pembebasan bersyarat; pelepasan
    source      subj; oleh; dari
    target      obj; terhadap; atas; milik
    only        source: country organization GOV MIL COP JUD SPY REB UAF CRM
    not         source: BUS
    not         words @sport @showbiz @animal @market; lahan; pajak; bea; visa; tanah; utang
    not         words dakwaan; tuduhan; segala tuntutan
    + Hamas membebaskan warga Israel dan Thailand melalui Palang Merah. => "Hamas" > ISR
    + Polda Metro Jaya melepaskan mahasiswa yang ditahan usai demo. => IDN > "mahasiswa"
    + Belasan tahanan politik dibebaskan Pemerintah Venezuela menjelang Natal. => VEN > *
    + Pembebasan wartawan itu oleh junta Myanmar disambut keluarganya. => MMR > "wartawan"
    + Iran Lepas Awak Kapal Portugal yang Ditahan di Selat Hormuz => IRN > *
    - Petugas membebaskan ular piton yang terjebak jala ikan.
    - Pemerintah membebaskan lahan untuk jalan tol.

sense go-free = 0841
    verb        bebas {dari @prison}; meN-hirup udara bebas; bebas bersyarat; keluar {dari @prison}; bebas {dari tahanan}
    source      none
    target      subj
    need        target
    only        target: GOV LEG PTY OPP SOC JRN MIL CVL REL EDU country
    not         words @sport @showbiz
    + Mantan Perdana Menteri Malaysia itu menghirup udara bebas setelah sepuluh tahun. => - > MYS
    + Aktivis Saudi Loujain al-Hathloul keluar dari penjara setelah 1.001 hari. => - > *
    + Pemimpin oposisi Senegal bebas dari penjara sepuluh hari sebelum pemilu. => - > *
    - Pemain itu bebas dari kawalan bek lawan.

sense exchange-prisoners = 0841
    verb        meN-tukar/ber-tukar/meN-pertukarkan/memper-tukarkan [tahanan/tawanan/sandera/tawanan perang/jenazah prajurit/narapidana/jenazah]; saling menukar [tahanan/tawanan/sandera/tawanan perang/jenazah prajurit/narapidana/jenazah]; meN-lakukan/meN-gelar/meN-laksanakan/meN-rampungkan/meN-mulai [pertukaran tahanan/pertukaran tawanan/pertukaran sandera/pertukaran narapidana/pertukaran tawanan perang/pertukaran jenazah]
    noun        pertukaran tahanan; pertukaran tawanan; pertukaran sandera; pertukaran tawanan perang; pertukaran jenazah
    source      antara; subj; oleh
    target      dengan; obj
    need        source
    only        source: country organization GOV MIL REB
    not         words @sport @showbiz
    + Rusia dan Ukraina menukar tawanan perang. => RUS,UKR > *
    + Pertukaran tahanan antara Amerika Serikat dan Iran berlangsung di Doha. => USA,IRN > -
    + Houthi melakukan pertukaran tawanan dengan pemerintah Yaman. => "Houthi" > YEM
    - Kolektor itu menukar perangko dengan temannya.

sense release-on-bail = 0841
    verb        meN-kabulkan/meN-setujui/meN-beri/meN-berikan [penangguhan penahanan/pembebasan bersyarat/pembebasan dengan jaminan/tahanan kota/cuti bersyarat]; meN-tangguhkan [penahanan]; meN-bebaskan {dengan jaminan}
    noun.pass   penangguhan penahanan
    source      subj; oleh
    target      kepada; terhadap; bagi; obj; milik; untuk
    only        source: country organization GOV MIL COP JUD SPY
    not         words @sport @showbiz @household-crime
    + Polda Jawa Timur menangguhkan penahanan aktivis lingkungan asal Banyuwangi. => IDN > *
    + Pengadilan Pakistan mengabulkan pembebasan dengan jaminan bagi Imran Khan. => PAK > PAK
    + Penangguhan penahanan diberikan Kejaksaan Negeri Sorong kepada petani itu. => IDN > *

sense return-remains = 0841
    verb        meN-serahkan/meN-kembalikan/meN-pulangkan [@remains]
    noun.pass   penyerahan jenazah; pemulangan jenazah; pengembalian jenazah
    source      subj; oleh; dari
    target      kepada; ke; iobj
    need        source target
    only        source: country organization GOV MIL COP REB
    only        target: country organization group GOV MIL
    not         words @sport @showbiz @household-crime @accident; rumah sakit
    + Hamas menyerahkan jenazah kepada Israel. => "Hamas" > ISR
    + Rusia memulangkan ribuan jenazah ke Ukraina. => RUS > UKR
    + Jenazah diplomat itu diserahkan Iran kepada Azerbaijan. => IRN > AZE
    - Rumah sakit menyerahkan jenazah korban kecelakaan kepada keluarga.

sense let-go-after-questioning = 0841
    verb        meN-pulangkan/meN-lepas/meN-bebaskan setelah diperiksa; meN-pulangkan [@protester]; meN-pulangkan [tahanan/aktivis/mahasiswa/tapol]
    source      subj; oleh
    target      obj
    need        source target
    only        source: COP JUD MIL
    not         source: BUS
    not         words @sport @showbiz; imigrasi; deportasi
    + Polrestabes Bandung memulangkan mahasiswa yang ditangkap saat unjuk rasa. => IDN > "mahasiswa"
    + Aktivis itu dipulangkan polisi Hong Kong setelah diperiksa enam jam. => * > *


# Mengembalikan benda dan wilayah

sense return-property = 0842
    verb        meN-kembalikan/meN-pulangkan/meN-restitusi [@property]; meN-serahkan kembali [@property]; meN-repatriasi
    noun.pass   pengembalian artefak; repatriasi artefak; pengembalian aset; pemulangan artefak; pengembalian tanah; repatriasi
    source      subj; oleh; dari
    target      kepada; ke; iobj; milik
    need        source target
    only        source: country organization GOV EDU COP JUD REL
    only        target: country organization group GOV CVL
    not         source: BUS
    not         words @sport @showbiz @market @household-crime
    + Belanda mengembalikan artefak Lombok ke Indonesia. => NLD > IDN
    + Perunggu Benin dipulangkan Jerman kepada Nigeria. => DEU > NGA
    + Singapura menyerahkan kembali aset hasil korupsi ke Malaysia. => SGP > MYS
    + Pengembalian artefak dari Amerika Serikat ke Kamboja berlangsung di New York. => USA > KHM
    - Penemu dompet mengembalikan uang kepada pemiliknya.

sense release-vessel = 0842
    verb        meN-bebaskan/meN-lepas/meN-lepaskan/meN-kembalikan [kapal/kapal tanker/kapal ikan/kapal kargo/pesawat/kapal nelayan/tanker]
    noun.pass   pelepasan kapal; pembebasan kapal
    source      subj; oleh
    target      obj; milik; berbendera; ke; kepada
    need        source
    only        source: country organization GOV MIL COP JUD REB
    not         words @sport @showbiz; peluncuran
    + Iran melepas kapal tanker Yunani setelah enam bulan. => IRN > *
    + Angkatan Laut Sri Lanka membebaskan kapal nelayan India. => LKA > IND
    + Kapal kargo Turki dilepaskan Houthi setelah ditahan dua bulan. => "Houthi" > *

sense unfreeze-assets = 0842
    verb        meN-cairkan/meN-bebaskan/meN-lepas/meN-kembalikan [@frozen-asset]; meN-buka blokir [@frozen-asset]; meN-cairkan [aset beku/dana beku/aset yang dibekukan]
    noun.pass   pencairan aset; pencairan dana beku; pembukaan blokir rekening
    source      subj; oleh
    target      milik; obj; kepada; untuk
    need        source target
    only        source: country organization GOV JUD LEG
    only        target: country organization GOV PTY CVL
    not         source: BUS
    not         words @sport @showbiz @market @weather; desa; bansos; pinjaman
    + Korea Selatan mencairkan dana beku milik Iran sebesar enam miliar dolar. => KOR > IRN
    + Aset beku Libya dilepas Dewan Keamanan PBB untuk rekonstruksi. => * > LBY
    + Swiss melepas aset milik Libya yang dibekukan. => CHE > LBY
    - Nasabah mencairkan dana deposito di bank.

sense return-territory = 0842
    contexts    territory
    verb        meN-kembalikan/meN-serahkan [desa/wilayah/pulau/Kepulauan Chagos/kota/distrik/kedaulatan/kendali/kawasan/ruang udara]; meN-serahkan kembali [desa/wilayah/pulau/Kepulauan Chagos/kota/distrik/kedaulatan/kendali/kawasan/ruang udara]
    noun.pass   penyerahan wilayah; pengembalian wilayah
    source      subj; oleh; dari
    target      kepada; ke
    need        source target
    only        source: country GOV MIL REB
    only        target: country GOV MIL
    not         words @sport @showbiz @market
    + Armenia menyerahkan empat desa kepada Azerbaijan. => ARM > AZE
    + Inggris mengembalikan Kepulauan Chagos kepada Mauritius. => GBR > MUS
    + Kendali ruang udara dikembalikan Singapura kepada Indonesia. => SGP > IDN

# Sanksi dan tarif

sense lift-sanctions = 085
    verb        meN-cabut/meN-hapus/meN-hapuskan/meN-akhiri/meN-longgarkan/meN-ringankan/meN-kendurkan/meN-tangguhkan/meN-bekukan/meN-batalkan/meN-kurangi/meN-turunkan/meN-pangkas/meN-tiadakan/meN-lunakkan/meN-bebaskan/meN-buka [@penalty-trade]
    noun.pass   pencabutan sanksi; pelonggaran sanksi; penghapusan sanksi; pencabutan embargo; penghapusan tarif; penurunan tarif; pencabutan boikot; pencabutan larangan impor; pencabutan larangan ekspor; penangguhan sanksi; keringanan sanksi; pengecualian sanksi; pelonggaran embargo
    source      subj; oleh; dari
    target      terhadap; atas; bagi; untuk; kepada; pada; obj; dari
    need        source
    only        source: country organization GOV LEG JUD
    not         source: BUS
    not         words @sport @showbiz @market; parkir; tol; ojek
    + Uni Eropa mencabut sanksi terhadap Suriah setelah rezim Assad tumbang. => eu > SYR
    + Amerika Serikat melonggarkan embargo senjata terhadap Siprus. => USA > CYP
    + Larangan impor minyak sawit dihapus Sri Lanka bagi Indonesia. => LKA > IDN
    + Pencabutan sanksi oleh ECOWAS terhadap Niger diumumkan di Abuja. => * > NER
    + China Turunkan Tarif Impor untuk Kedelai Brasil => CHN > BRA
    - PSSI mencabut sanksi larangan bermain bagi penyerang itu.

sense sanctions-waiver = 085
    verb        meN-beri/meN-berikan/meN-perpanjang/meN-keluarkan/meN-terbitkan/meN-setujui [keringanan sanksi/pengecualian sanksi/pengecualian/lisensi umum/kelonggaran sanksi/pembebasan tarif/pembebasan bea masuk/bebas bea/penangguhan tarif/jeda tarif]
    source      subj; oleh
    target      kepada; untuk; bagi; terhadap; iobj
    need        source target
    only        source: country organization GOV
    not         source: BUS
    not         words @sport @showbiz
    + Washington memperpanjang pengecualian sanksi bagi Irak untuk membeli listrik Iran. => USA > IRQ
    + Uni Eropa memberikan pembebasan tarif untuk Ukraina selama setahun. => eu > UKR

sense delist = 085
    verb        meN-hapus/meN-keluarkan/meN-coret/meN-cabut {dari @blacklist}; meN-cabut [status teroris/label teroris/status organisasi teroris/penetapan teroris/status sponsor terorisme]
    noun.pass   penghapusan dari daftar teroris; penghapusan dari daftar hitam
    source      subj; oleh
    target      obj; milik; terhadap
    need        source target
    only        source: country organization GOV JUD LEG
    not         words @sport @showbiz
    + Amerika Serikat mencoret Kuba dari daftar negara sponsor terorisme. => USA > CUB
    + Taliban dikeluarkan Rusia dari daftar organisasi terlarang. => RUS > "Taliban"
    + Inggris menghapus Hayat Tahrir al-Sham dari daftar teroris. => GBR > *
    - Panitia mencoret pelari itu dari daftar peserta lomba.

sense reopen-trade = 085
    verb        meN-buka/meN-izinkan/meN-pulihkan/meN-lanjutkan kembali [ekspor/impor/keran ekspor/keran impor/ekspor gandum/ekspor nikel/impor daging/impor makanan laut/perdagangan/ekspor batu bara]; meN-buka [keran ekspor/keran impor]
    source      subj; oleh
    target      ke; dari; kepada; dengan; bagi
    need        source
    only        source: country organization GOV
    not         source: BUS
    not         words @sport @showbiz @market
    + China membuka kembali impor makanan laut dari Jepang. => CHN > JPN
    + India mengizinkan kembali ekspor beras ke Indonesia. => IND > IDN
    + Perdagangan dipulihkan kembali Arab Saudi dengan Lebanon. => SAU > LBN

# Akses

sense allow-involvement = 086
    verb        meN-izinkan/meN-terima/meN-bolehkan/meN-perkenankan/meN-setujui/meN-undang/meN-sambut [keterlibatan internasional/intervensi internasional/bantuan internasional/penyelidikan internasional/kehadiran internasional/mediator internasional/penyelidikan independen/bantuan asing/penyelidikan PBB]; meN-buka diri; meN-buka [akses/pintu]
    source      subj; oleh
    target      dari; bagi; untuk; kepada; oleh; terhadap
    need        source
    only        source: country GOV MIL REB
    not         source: BUS
    not         words @sport @showbiz @market; informasi; pelanggan
    + Bangladesh menerima penyelidikan PBB atas tewasnya ratusan demonstran. => BGD > *
    + Junta Myanmar membuka akses bagi badan PBB setelah gempa Mandalay. => MMR > *
    + Bantuan asing akhirnya diterima Maroko dari Spanyol. => MAR > ESP

sense accept-peacekeepers = 0861
    verb        meN-terima/meN-izinkan/meN-undang/meN-setujui/meN-sambut/meN-perbolehkan [@peace-force]; meN-izinkan/meN-setujui [kehadiran pasukan PBB/pengerahan pasukan PBB/penempatan pasukan perdamaian/pengerahan pasukan internasional/masuknya pasukan Kenya]
    source      subj; oleh
    target      dari; oleh; obj
    need        source
    only        source: country GOV MIL REB
    not         words @sport @showbiz
    + Pemerintah Haiti mengundang pasukan multinasional untuk memberantas geng. => HTI > * | code=0861
    + Sudan Selatan menerima pasukan perdamaian dari Rwanda. => SSD > RWA
    + Pengerahan pasukan internasional di Timor Leste disetujui Indonesia pada 1999. => IDN > * | status=historical

sense admit-inspectors = 0862
    verb        meN-izinkan/meN-terima/meN-undang/meN-perbolehkan/meN-persilakan [@inspector]; meN-beri akses kepada [@inspector]; meN-bukakan pintu bagi [@inspector]; meN-beri/meN-berikan/meN-buka [akses bagi inspektur/akses inspeksi/akses pemantauan]; meN-izinkan/meN-terima [kunjungan inspektur/inspeksi IAEA/kunjungan pelapor khusus/kunjungan Komisioner Tinggi HAM/inspeksi nuklir]
    source      subj; oleh
    target      dari; obj; kepada; bagi; oleh
    need        source
    only        source: country GOV MIL REB
    not         words @sport @showbiz
    + Iran mengizinkan inspektur IAEA memasuki situs Karaj. => IRN > *
    + Rusia menerima tim pemantau nuklir di PLTN Zaporizhzhia. => RUS > *
    + Pelapor khusus PBB diundang Pemerintah Filipina untuk meninjau kebebasan pers. => PHL > *
    - Sekolah itu menerima pengawas ujian dari dinas pendidikan.

sense allow-aid-in = 0863
    verb        meN-izinkan/meN-perbolehkan/meN-bolehkan/meN-loloskan/meN-perkenankan/meN-biarkan [@aid-passage]; meN-izinkan/meN-setujui/meN-perbolehkan/meN-fasilitasi [masuknya bantuan/masuknya truk bantuan/pengiriman bantuan/penyaluran bantuan/distribusi bantuan/masuknya bahan bakar/penerjunan bantuan]
    noun.pass   masuknya bantuan
    source      subj; oleh
    target      ke; kepada; untuk; bagi
    need        source
    only        source: country organization GOV MIL REB
    not         words @sport @showbiz
    + Israel mengizinkan truk bantuan masuk ke Gaza dari Ashdod. => ISR > *
    + Pemberontak Tigray meloloskan konvoi bantuan PBB ke Mekele. => * > *
    + Penyaluran bantuan ke Gaza diizinkan Israel. => ISR > *
    + RSF Izinkan Penyaluran Bantuan ke Zamzam => * > *

sense open-crossing = 0863
    verb        meN-buka/meN-operasikan [@crossing]; meN-buka kembali [@crossing]; meN-buka/buka [perbatasan/gerbang perbatasan/pintu perbatasan] {untuk bantuan/korban/pengungsi}
    noun.pass   pembukaan perbatasan Rafah; pembukaan perlintasan Rafah; pembukaan koridor kemanusiaan
    source      subj; oleh
    target      untuk; bagi; ke; dengan
    need        source
    only        source: country organization GOV MIL REB
    not         source: BUS
    not         words @sport @showbiz @market; penumpang; mudik; wisatawan
    + Turki membuka perlintasan Bab al-Salam untuk bantuan gempa Suriah. => TUR > SYR
    + Koridor kemanusiaan dibuka militer Rusia bagi warga Mariupol. => RUS > *
    + Mesir Buka Perbatasan Rafah untuk Korban Luka => EGY > *
    - Pengelola membuka pelabuhan itu untuk penumpang mudik.

# Gencatan senjata

sense declare-truce = 0871
    verb        meN-umumkan/meN-nyatakan/meN-berlakukan/meN-mulai/meN-jalankan/meN-deklarasikan/meN-terapkan/meN-capai/meN-sepakati/meN-perpanjang/meN-patuhi/meN-tetapkan/meN-hormati/meN-laksanakan/meN-proklamasikan/meN-pertahankan [@truce]
    source      antara; subj; oleh
    target      dengan; terhadap; kepada
    need        source
    only        source: country organization group GOV MIL REB UAF
    not         words @sport @showbiz
    + Houthi mengumumkan gencatan senjata sepihak di Marib. => "Houthi" > *
    + India dan Pakistan memberlakukan gencatan senjata di Kashmir. => IND,PAK > -
    + Jeda kemanusiaan diberlakukan Israel di Gaza selatan sebelas jam sehari. => ISR > *
    + Thailand Patuhi Gencatan Senjata dengan Kamboja => THA > KHM
    - Kedua pelatih menyatakan gencatan senjata menjelang laga derbi.

sense truce-noun = 0871
    noun        gencatan senjata; jeda kemanusiaan; jeda pertempuran; penghentian permusuhan; jeda tempur
    source      antara; oleh; subj
    target      dengan
    need        source
    only        source: country organization group GOV MIL REB
    not         words @sport @showbiz; resolusi; veto; memveto; rancangan; proposal; draf; pelanggaran; melanggar; usulan; seruan; perundingan; menyerukan; mendesak
    + Gencatan senjata antara Israel dan Hizbullah mulai berlaku Rabu dini hari. => ISR,"Hizbullah" > -
    + Gencatan senjata Armenia dengan Azerbaijan bertahan di perbatasan. => ARM > AZE

sense stop-fighting = 0871
    verb        meN-hentikan/meN-setop/meN-akhiri/meN-tangguhkan/meN-jeda/meN-tunda/meN-bekukan [@fighting]; ber-henti menembaki; ber-henti menyerang; ber-henti menembak; gencatan senjata
    noun.pass   penghentian serangan; penghentian operasi militer; penghentian permusuhan; penghentian pertempuran; penghentian perang
    source      subj; oleh
    target      terhadap; ke; dengan; di; ke arah; atas; melawan
    need        source
    only        source: country organization group GOV MIL REB UAF
    not         words @sport @showbiz @market
    + Arab Saudi menghentikan serangan udara ke Sanaa. => SAU > *
    + Tentara Pembebasan Nasional Kolombia menangguhkan serangan terhadap polisi. => * > COL
    + Korea Selatan menghentikan latihan militer di dekat perbatasan Korea Utara. => KOR > *
    + Operasi darat di Rafah dihentikan militer Israel selama akhir pekan. => ISR > *
    - Wasit menghentikan pertandingan karena hujan deras.

sense make-peace = 0871
    verb        ber-damai; meN-akhiri [konflik/perang saudara/permusuhan/perseteruan/pertikaian]; meN-ikat perdamaian; meN-teken [gencatan senjata/perjanjian damai]
    source      antara; subj
    target      dengan; melawan; antara
    need        source
    only        source: country organization group GOV MIL REB UAF
    not         words @sport @showbiz @household-crime; tilang; korban
    + Ethiopia dan Eritrea berdamai di Jeddah. => ETH,ERI > *
    + Pemerintah Filipina berdamai dengan Front Pembebasan Islam Moro. => PHL > *
    + Eritrea mengakhiri permusuhan dengan Ethiopia pada 2018. => ERI > ETH | status=historical
    - Pelapor dan terlapor berdamai setelah kecelakaan di Bogor.

sense deescalate = 087
    verb        meN-redakan/meN-turunkan/meN-kurangi/meN-cairkan [ketegangan/tensi/eskalasi/kehadiran militer/intensitas serangan/aktivitas militer/skala operasi]; meN-lakukan [deeskalasi/de-eskalasi]; meN-turunkan/meN-cabut [status siaga/status siaga militer/siaga tempur]; meN-kurangi [serangan/operasi militer/latihan militer]
    noun.pass   deeskalasi; penurunan status siaga
    source      antara; subj; oleh
    target      dengan; di; terhadap; ke
    need        source
    only        source: country organization GOV MIL REB
    not         words @sport @showbiz @weather @market; Gunung; gunung
    + China dan India meredakan ketegangan. => CHN,IND > -
    + Israel mengurangi kehadiran militer di Khan Younis. => ISR > *
    + Status siaga militer diturunkan Korea Selatan setelah balon sampah berhenti. => KOR > *
    - Badan Geologi menurunkan status siaga Gunung Semeru.

sense remove-fortification = 087
    verb        meN-bongkar/meN-lucuti/meN-singkirkan/meN-tutup/meN-pindahkan [pengeras suara propaganda/pengeras suara/pos jaga/pos militer/pangkalan militer/pos pemeriksaan/menara pengawas/tembok pemisah/ranjau]; meN-bersihkan/meN-jinakkan [ranjau/ranjau darat]
    source      subj; oleh
    target      di; dengan; milik; terhadap
    need        source
    only        source: country organization GOV MIL
    not         words @sport @showbiz; bom rakitan
    + Korea Selatan membongkar pengeras suara propaganda di perbatasan Korea Utara. => KOR > *
    + Prancis menutup pangkalan militer di Chad. => FRA > TCD
    + Ranjau darat dibersihkan tentara Ukraina di Kherson. => UKR > *

# Blokade

sense lift-blockade = 0872
    verb        meN-cabut/meN-akhiri/meN-longgarkan/meN-buka/meN-hapus/meN-kendurkan [@blockade-word]; meN-buka blokade; meN-buka kembali [Selat Hormuz/selat/pelabuhan Odesa/jalur pelayaran/Laut Hitam/Koridor Lachin]
    noun.pass   pencabutan blokade; pelonggaran blokade; pengakhiran blokade
    source      subj; oleh
    target      terhadap; atas; di; ke; bagi
    need        source
    only        source: country organization group GOV MIL REB UAF
    not         words @sport @showbiz @protest-action
    + Rusia mencabut blokade laut atas pelabuhan Ukraina. => RUS > UKR
    + Pengepungan Gamboru diakhiri Boko Haram setelah tentara Nigeria datang. => * > *
    + Pencabutan blokade oleh Arab Saudi terhadap Qatar diteken di Al-Ula. => SAU > QAT
    - Buruh membuka blokade jalan setelah unjuk rasa usai.

sense lift-movement-limits = 0872
    verb        meN-cabut/meN-longgarkan/meN-buka [pembatasan pergerakan/pos pemeriksaan/penjagaan/barikade militer/larangan melaut/akses jalan]
    source      subj; oleh
    target      bagi; terhadap; di; untuk; atas
    need        source
    only        source: country GOV MIL COP
    not         source: BUS
    not         words @sport @showbiz @protest-action; cuaca; macet
    + Israel melonggarkan pembatasan pergerakan bagi warga Palestina di Hebron. => ISR > *
    + Pos pemeriksaan di Nagorno-Karabakh dicabut militer Azerbaijan. => AZE > *

# Jam malam dan keadaan darurat

sense end-curfew = 0813
    verb        meN-cabut/meN-akhiri/meN-longgarkan/meN-hapus/meN-persingkat/meN-kurangi/meN-tiadakan [@night-ban]
    noun.pass   pencabutan jam malam; pelonggaran jam malam
    source      subj; oleh
    target      di; bagi; terhadap; untuk; atas
    need        source
    only        source: country organization GOV MIL COP JUD SPY LEG
    not         words @sport @showbiz
    + Sri Lanka mencabut jam malam di Kolombo. => LKA > * | code=0813
    + Jam malam di Dhaka dilonggarkan militer Bangladesh menjadi tujuh jam. => BGD > *
    + Pencabutan jam malam oleh pemerintah Ekuador berlaku di enam provinsi. => ECU > *
    - Pengelola asrama mencabut jam malam bagi penghuni.

sense end-emergency = 0814
    verb        meN-cabut/meN-akhiri/meN-hapus/meN-batalkan/meN-longgarkan/meN-sudahi/meN-tolak [@martial]; meN-cabut/meN-akhiri/meN-batalkan/meN-hapus darurat militer
    noun.pass   pencabutan darurat militer; pencabutan keadaan darurat; pencabutan status darurat
    source      subj; oleh
    target      di; bagi; terhadap; atas
    need        source
    only        source: country organization GOV LEG MIL JUD
    not         words @sport @showbiz @weather; bencana; banjir; Covid-19
    + Presiden Korea Selatan mencabut darurat militer enam jam setelah mengumumkannya. => KOR > * | code=0814
    + Keadaan darurat diakhiri Kongres Peru. => PER > *
    + Filipina Akhiri Status Darurat di Mindanao => PHL > *
    - Gubernur mencabut status darurat bencana banjir bandang.

# Menarik pasukan, melucuti senjata

sense withdraw-troops = 0874
    mode        withdraw
    verb        meN-tarik/meN-pulangkan/meN-mundurkan/meN-kosongkan [@troops]; meN-tarik mundur [@troops]; meN-tarik pulang [@troops]; meN-angkat kaki [@troops]; meN-tarik keluar [@troops]; meN-selesaikan/meN-rampungkan/meN-tuntaskan/meN-mulai/meN-laksanakan/meN-lakukan [@withdrawal]; angkat kaki; meN-tarik diri {dari @war-zone}
    noun        penarikan pasukan; penarikan tentara; penarikan militer; penarikan mundur; pemulangan pasukan
    source      subj; oleh; obj
    target      dari; di
    need        source
    only        source: country organization GOV MIL REB PRM
    not         words @sport @showbiz @market
    + Prancis menarik pasukan terakhirnya dari Niger. => FRA > NER
    + Israel menarik tank dari Khan Younis setelah empat bulan. => ISR > *
    + Penarikan pasukan Amerika Serikat dari Afganistan memicu kekacauan. => USA > AFG | mode=withdraw
    + Tentara Jerman dipulangkan dari Mali oleh Berlin. => DEU > MLI
    + PBB merampungkan penarikan pasukan dari Kivu Selatan. => un > *
    - Pelatih menarik pasukan mudanya ke bangku cadangan.

sense withdraw-ships = 0874
    mode        withdraw
    verb        meN-tarik/meN-pulangkan [kapal perang/kapal induk/kapal patroli/armada/jet tempur/pesawat tempur/rudal/senjata berat/artileri/artileri berat/kapal penjaga pantai/kapal penelitian/drone/tank]; meN-tarik mundur [kapal perang/kapal induk/kapal patroli/armada/jet tempur/pesawat tempur/rudal/senjata berat/artileri/artileri berat/kapal penjaga pantai/kapal penelitian/drone/tank]; meN-tarik pulang [kapal perang/kapal induk/kapal patroli/armada/jet tempur/pesawat tempur/rudal/senjata berat/artileri/artileri berat/kapal penjaga pantai/kapal penelitian/drone/tank]
    source      subj; oleh; obj
    target      dari; di
    need        source
    only        source: country organization GOV MIL REB
    not         words @sport @showbiz
    + Rusia menarik kapal perang dari Laut Azov. => RUS > *
    + Tentara Azerbaijan menarik artileri berat dari garis depan. => AZE > *
    + China menarik kapal penelitian dari perairan Vietnam. => CHN > VNM

sense retreat = 0874
    verb        mundur/hengkang/ber-mundur/kabur/lari/terusir/keluar {dari @war-zone}; meN-angkat kaki {dari @war-zone}; meN-tarik diri {dari @war-zone}; ter-pukul mundur; mundur; hengkang
    source      subj
    target      dari; ke
    need        source
    only        source: MIL REB UAF IMG ISM PRM
    not         source: BUS
    not         words @sport @showbiz @market; jabatan; kursi; dari partai; pencalonan; caleg
    + Pasukan Rusia mundur dari Kherson ke tepi timur Sungai Dnipro. => RUS > *
    + Pemberontak M23 hengkang dari Walikale setelah tiga hari. => * > *
    + Tentara junta Myanmar mundur dari Lashio. => MMR > *
    - Manajer itu mundur dari perusahaan.

sense abandon-position = 0874
    verb        meN-tinggalkan/meN-kosongkan/meN-lepaskan/meN-evakuasi/meN-serahkan [pangkalan/pangkalan militer/posisi/posisi militer/markas/pos militer/garis depan/pos perbatasan/benteng/kota/pangkalan udara/medan perang]
    source      subj; oleh
    target      kepada; ke; di; milik
    need        source
    only        source: country MIL REB UAF PRM IMG ISM
    not         words @sport @showbiz @accident; wisata
    + Tentara Ukraina meninggalkan Kota Avdiivka untuk menghindari pengepungan. => UKR > *
    + Pangkalan udara di Agadez dikosongkan militer Amerika Serikat. => USA > *
    + Milisi Kurdi menyerahkan posisi di Aleppo kepada tentara Suriah. => * > SYR
    - Manajemen meninggalkan kota itu karena upah tinggi.

sense surrender = 0874
    verb        meN-serah/takluk; meN-serahkan diri; meN-serah kalah; ber-tekuk lutut; ber-ikrar setia; ber-sumpah setia; meN-cium bendera
    noun.pass   penyerahan diri
    source      subj
    target      kepada; ke; pada
    need        source
    only        source: MIL REB UAF IMG ISM group
    not         words @sport @showbiz @household-crime @weather; tuntutan; tekanan; keadaan
    + Anggota TPNPB menyerahkan diri kepada TNI di Puncak Jaya. => "TPNPB" > IDN
    + Ratusan prajurit Myanmar menyerah kepada Tentara Arakan di Buthidaung. => MMR > *
    + Anggota KKB menyerahkan diri kepada Satgas Damai Cartenz. => "KKB" > *
    + Militan Abu Sayyaf itu menyerah kepada marinir Filipina. => * > PHL
    - Pelari maraton itu menyerah pada kilometer ke-30.

sense surrender-fugitive = 0874
    contexts    legal
    verb        meN-serahkan diri; serahkan diri
    source      subj
    target      kepada; ke; pada
    need        source
    only        source: GOV LEG PTY OPP SOC BUS COP JUD
    not         words @sport @showbiz @household-crime
    + Mantan Presiden Filipina menyerahkan diri kepada Interpol di Manila. => PHL > *
    + Bupati Bengkalis menyerahkan diri ke KPK. => IDN > IDN
    - Pencuri motor itu menyerahkan diri ke polsek karena takut dihajar massa.

sense lay-down-arms = 0873
    verb        meN-letakkan/meN-serahkan/meN-gantung/meN-lepas/meN-kumpulkan/meN-musnahkan/meN-hancurkan [@surrendered-arms]; meN-letakkan senjata; gantung senjata; meN-lucuti diri; meN-lucuti [senjatanya/persenjataannya/senjata mereka]
    noun.pass   penyerahan senjata; pemusnahan senjata
    source      subj; oleh; dari
    target      kepada; ke; di
    need        source
    only        source: country group MIL REB UAF IMG ISM GOV
    not         words @sport @showbiz @household-crime; barang bukti; bea cukai
    + Gerilyawan FARC menyerahkan senjata kepada misi PBB. => * > *
    + Partai Pekerja Kurdistan meletakkan senjata setelah 40 tahun melawan Turki. => * > *
    + Amerika Serikat memusnahkan senjata kimia terakhirnya di Kentucky. => USA > *
    + Pemberontak Kolombia gantung senjata. => COL > *
    - Polisi memusnahkan senjata tajam milik geng motor.
    + Hamas menyatakan tidak akan melucuti senjatanya. => "Hamas" > * | type=REJECT

sense disarm-group = 0873
    verb        meN-lucuti/meN-demobilisasi/meN-bubarkan/meN-demobilisasikan [@army-unit]; meN-lucuti/meN-gudangkan [senjata milisi/senjata pemberontak/senjata Hizbullah/persenjataan Hizbullah]
    noun.pass   pelucutan senjata; perlucutan senjata; demobilisasi; pelucutan; pembubaran milisi
    source      subj; oleh
    target      obj; terhadap; milik; dari
    need        either
    only        source: country organization GOV MIL REB
    only        target: country organization group MIL REB UAF IMG ISM
    not         words @sport @showbiz
    + Tentara Lebanon melucuti milisi Palestina di kamp Burj al-Barajneh. => LBN > *
    + Pelucutan senjata Hizbullah oleh tentara Lebanon dimulai di selatan. => LBN > "Hizbullah"
    + Kolombia mendemobilisasi ribuan kombatan paramiliter. => COL > *

sense cut-forces = 0873
    verb        meN-kurangi/meN-pangkas/meN-bubarkan/meN-rampingkan/meN-perkecil [jumlah pasukan/jumlah tentara/personel militer/pasukan/kekuatan militer/persenjataan nuklir/hulu ledak/anggaran militer/belanja militer/anggaran pertahanan/arsenal nuklir/pasukan khusus]
    noun.pass   pengurangan pasukan; pengurangan tentara; pengurangan senjata nuklir
    source      subj; oleh
    target      di; dari
    need        source
    only        source: country organization GOV MIL
    not         words @sport @showbiz
    + Amerika Serikat mengurangi jumlah pasukan di Irak. => USA > IRQ
    + Turki memangkas kekuatan militer di Suriah utara. => TUR > SYR
    + Pengurangan pasukan oleh Amerika Serikat di Suriah berlangsung bertahap. => USA > *

sense end-nuclear-work = 0873
    contexts    cbrn
    verb        meN-hentikan/meN-bongkar/meN-bekukan/meN-tutup/meN-hancurkan/meN-serahkan/meN-akhiri/meN-lucuti [program nuklir/program senjata nuklir/pengayaan uranium/situs uji coba nuklir/reaktor nuklir/fasilitas nuklir/uranium yang diperkaya/senjata nuklir/stok uranium/program rudal/uji coba nuklir/uji coba rudal]; meN-hentikan/meN-setop/meN-akhiri/meN-tangguhkan/meN-tunda/meN-bekukan/meN-jeda [uji coba/pengujian nuklir/pengujian rudal/pengujian misil/pengujian senjata/tes nuklir/tes rudal/peluncuran rudal/program rudal balistik]; meN-bongkar [situs nuklir/lokasi pengujian nuklir/lokasi rudal/lokasi misil/situs rudal/kompleks nuklir]; meN-lucuti [senjata nuklirnya/persenjataan nuklir/arsenal nuklir/senjata]
    noun.pass   penghentian program nuklir; denuklirisasi; pembongkaran situs nuklir
    source      subj; oleh
    target      di; kepada; ke
    need        source
    only        source: country GOV MIL
    not         words @sport @showbiz; serangan; bom; menyerang
    not         words pembiayaan; pendanaan
    + Korea Utara menghancurkan situs uji coba nuklir di Punggye-ri pada 2018. => PRK > * | status=historical
    + Iran membekukan pengayaan uranium di Fordow. => IRN > *
    + Libya menyerahkan stok uranium kepada IAEA. => LBY > *
    + Korea Utara menghentikan uji coba nuklir. => PRK > *
    ~ Korea Utara menyatakan tidak akan pernah melucuti senjata nuklirnya. => PRK > * | type=REJECT
    - Dewan Keamanan PBB berupaya menghentikan pembiayaan program nuklir Pyongyang.

sense defect-from-fight = 0874
    verb        meN-belot/meN-seberang/desersi; lari {dari medan}; kabur {dari garis/wajib}
    noun        pembelotan; desersi
    source      subj; oleh
    target      ke; kepada; dari
    need        source
    only        source: MIL COP
    not         words @sport @showbiz
    + Puluhan tentara Myanmar membelot ke India setelah pangkalannya jatuh. => MMR > IND
    + Prajurit Ukraina membelot ke Rusia di Kherson. => UKR > RUS
    + Polisi Haiti kabur dari garis depan melawan geng. => HTI > *

# Mundur dari jabatan

sense resign = 0831
    plover      RETREAT
    mode        resign
    contexts    political_institutions
    verb        ber-henti {dari jabatan}; lengser; turun takhta; turun tahta; meN-letakkan jabatan; mundur {dari @office}; meN-lepas/meN-letakkan/meN-tinggalkan/meN-tanggalkan/meN-lepaskan [@office]; meN-undurkan diri; mundur
    noun        pengunduran diri
    source      subj; dari
    target      none
    need        source
    only        source: GOV LEG MIL COP JUD PTY OPP SOC
    not         source: BUS REB UAF
    not         words @sport @showbiz @business @market; komisaris; direktur utama; pasukan; prajurit; tuntut; menuntut; mendesak; memukul mundur; dipukul mundur; pukul mundur
    not         words dari Gaza; dari Rafah; dari Lebanon; dari Ukraina; dari Tepi Barat; dari Suriah; dari wilayah; dari perbatasan; garis depan
    + Perdana Menteri Jepang mengundurkan diri setelah partainya kalah. => JPN > - | mode=resign
    + Menteri Luar Negeri Ukraina mundur dari jabatannya. => UKR > -
    + Ratu Denmark Margrethe II turun takhta setelah 52 tahun. => DNK > -
    + Presiden Vietnam mengundurkan diri setelah setahun menjabat. => VNM > -
    + Menteri Pertahanan Taiwan Letakkan Jabatan => TWN > -
    - Komisaris utama BUMN itu mengundurkan diri.
    - Israel menegaskan tidak akan mundur dari Gaza.

sense tender-resignation = 0831
    plover      RETREAT
    mode        resign
    contexts    political_institutions
    verb        meN-ajukan/meN-serahkan/meN-sampaikan/meN-umumkan/meN-teken/meN-layangkan [pengunduran diri/surat pengunduran diri/surat mundur/pengunduran dirinya]
    source      subj
    target      kepada; ke; dari
    need        source
    only        source: GOV LEG MIL COP JUD PTY OPP SOC
    not         source: BUS
    not         words @sport @showbiz @business @market; direktur utama
    + Perdana Menteri Portugal mengajukan pengunduran diri kepada presiden. => PRT > *
    + Mahfud MD menyerahkan surat pengunduran diri kepada Presiden Jokowi. => IDN > IDN
    + Panglima militer Israel mengumumkan pengunduran dirinya atas kegagalan 7 Oktober. => ISR > - | status=historical
    - Guru honorer itu mengajukan pengunduran diri kepada kepala sekolah.

sense flee-power = 0831
    plover      RETREAT
    mode        resign
    contexts    executive
    verb        kabur; meN-larikan diri; lari ke luar negeri
    source      subj
    target      ke; dari
    need        source
    only        source: GOV
    not         source: BUS REB CRM
    not         words @sport @showbiz @household-crime; tahanan; rutan; tersangka; polisi mengejar
    + Perdana Menteri Bangladesh melarikan diri ke India saat istananya diserbu. => BGD > IND
    + Presiden Sri Lanka kabur ke Maladewa dengan pesawat militer. => LKA > MDV
    + Bashar al-Assad Kabur ke Moskow => SYR > *
    - Sopir bupati itu kabur setelah menabrak warga karena mabuk, kata tetangganya.

sense quit-race = 0831
    plover      RETREAT
    mode        resign
    contexts    election
    verb        mundur/hengkang {dari pencalonan/pilpres/pilkada/bursa/kontestasi/persaingan}; meN-undurkan diri {dari pencalonan/pilpres/pilkada/bursa/kontestasi/persaingan}; meN-tarik diri {dari pencalonan/pilpres/pilkada/bursa/kontestasi/persaingan}; meN-cabut/meN-batalkan/meN-tarik [pencalonannya/pencalonan dirinya/pencapresan]; batal maju
    source      subj
    target      dari; none
    need        source
    only        source: GOV LEG PTY OPP SOC person
    not         words @sport @showbiz @market
    + Joe Biden mundur dari pencalonan presiden Amerika Serikat. => USA > *
    + Kandidat oposisi Togo menarik diri dari pilpres. => TGO > *
    + Presiden Maladewa membatalkan pencalonannya. => MDV > *
    - Pembalap itu mundur dari persaingan gelar MotoGP.
