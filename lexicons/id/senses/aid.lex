@about    Bantuan nyata: ekonomi, militer, kemanusiaan, perlindungan, suaka.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Gelandang itu memberi bantuan kepada penyerang lewat umpan terobosan.
    - Pemain bertahan Arema membantu kiper menghalau bola pada babak kedua.
    - Federasi menyalurkan bonus kepada atlet peraih medali emas.

family show-business
    - Artis itu menyumbangkan hasil konser kepada penggemar yang sakit.
    - Selebgram tersebut membagikan makanan kepada netizen.

family business
    - Bank itu menyalurkan kredit rumah kepada nasabah muda.
    - Produsen mobil memasok suku cadang kepada pelanggan di Eropa.

family everyday
    - Seorang tukang ojek membantu nenek menyeberang jalan.
    - Ibu itu memberi anaknya makanan sebelum berangkat sekolah.
    - Dokter merawat suaminya yang sakit di rumah.

# Bantuan umum

sense give-aid = 070
    verb        meN-beri/meN-berikan/meN-salurkan/meN-kirim/meN-kirimkan/meN-serahkan/meN-gelontorkan/meN-kucurkan/meN-sediakan/meN-tambah/meN-ulurkan/meN-donasikan/meN-sumbangkan/meN-hibahkan/meN-alokasikan/meN-distribusikan/meN-bagikan/meN-bawa [@aid]; meN-ulurkan tangan
    source      subj; dari; oleh
    target      kepada; untuk; bagi; ke; iobj; buat
    need        source target
    only        source: country organization GOV LEG MIL COP REL CVL UNO IGO NGO
    not         source: BUS
    not         words @sport @showbiz
    + Qatar menyalurkan bantuan kepada warga Suriah di Idlib. => QAT > *
    + Pemerintah Indonesia memberikan hibah kepada Fiji untuk sekolah perawat. => IDN > FJI
    + Sumbangan diserahkan Dubes Jepang kepada Pemerintah Nepal di Kathmandu. => JPN > NPL
    + Uni Eropa Gelontorkan Bantuan untuk Tunisia => eu > TUN
    - Gelandang itu memberi bantuan kepada rekannya untuk mencetak gol.

sense aid-noun = 070
    noun        bantuan; sumbangan; hibah; donasi
    source      subj; dari; oleh
    target      untuk; kepada; bagi; ke
    need        source target
    only        source: country organization GOV LEG MIL REL
    only        target: country organization GOV MIL CVL REF
    not         source: BUS
    not         words @sport @showbiz; hukum; teknologi; permintaan bantuan; minta bantuan; meminta bantuan
    + Bantuan Turki untuk Somalia tiba di Mogadishu pada Minggu. => TUR > SOM
    + Hibah dari Korea Selatan kepada Kamboja dipakai membangun rumah sakit. => KOR > KHM
    - Bantuan kamera pemantau untuk wasit mulai dipakai di Liga 1.

sense help-state = 070
    verb        meN-bantu/meN-sokong/meN-topang/meN-tolong
    source      subj
    target      obj
    need        source target
    only        source: country organization GOV MIL
    only        target: country organization group GOV MIL REF AGR CVL
    not         source: BUS
    not         words @sport @showbiz @market; polisi membantu; penyelidikan
    + Iran membantu Suriah membangun kembali jaringan listriknya. => IRN > SYR
    + Vanuatu dibantu Prancis setelah gempa merusak ibu kota. => FRA > VUT
    + Menteri Pertanian membantu petani Indramayu yang gagal panen. => IDN > *
    - Tetangga membantu keluarganya pindah rumah.

sense receive-aid = 070
    verb        meN-terima/meN-peroleh/meN-dapat/meN-dapatkan/meN-nikmati/meN-kantongi [@aid]; dapat [@aid]
    source      dari; oleh
    target      subj
    need        source target
    only        source: country organization GOV LEG MIL NGO
    only        target: country organization group GOV MIL REF REB
    not         source: BUS
    not         words @sport @showbiz
    + Mesir menerima bantuan dari Arab Saudi untuk menopang devisa. => SAU > EGY
    + Pemberontak Houthi mendapat sokongan dana dari Teheran. => IRN > "Houthi"
    + Tonga memperoleh hibah dari Selandia Baru setelah letusan gunung. => NZL > TON
    - Mahasiswa itu menerima donasi dari penggemarnya.

sense approve-aid = 070
    verb        meN-sahkan/meN-loloskan/meN-teken/meN-restui/meN-cairkan [@aid]
    source      subj; oleh
    target      untuk; bagi; kepada; ke
    need        source target
    only        source: country organization GOV LEG
    not         words @sport @showbiz
    + Senat Amerika Serikat meloloskan paket bantuan untuk Israel. => USA > ISR
    + Parlemen Jerman mengesahkan bantuan bagi Moldova. => DEU > MDA
    + Paket bantuan untuk Lebanon disahkan Komisi Eropa. => * > LBN

sense technical-help = 070
    contexts    technology
    verb        meN-kirim/meN-kirimkan/meN-terjunkan/meN-berangkatkan/meN-tugaskan [ahli/tenaga ahli/pakar/insinyur/teknisi/konsultan/tim teknis/penasihat teknis]; meN-beri/meN-berikan/meN-sediakan [bantuan teknis/pelatihan/pendampingan/asistensi]
    source      subj; dari
    target      ke; kepada; untuk; bagi
    need        source target
    only        source: country organization GOV
    only        target: country organization GOV CVL REF
    not         source: BUS
    not         words @sport @showbiz @market; militer; tentara
    + Kuba mengirim tenaga ahli ke Angola untuk memberantas malaria. => CUB > AGO
    + IAEA memberikan bantuan teknis kepada Ghana untuk kedokteran nuklir. => * > GHA
    + Pelatihan diberikan Indonesia kepada pejabat Palau di Jakarta. => IDN > PLW
    - Pelatih itu memberikan pelatihan kepada pemain muda.

sense scholarship = 070
    verb        meN-beri/meN-berikan/meN-sediakan/meN-tawarkan/meN-salurkan/meN-tambah [beasiswa/beasiswa penuh/beasiswa kedokteran/kuota beasiswa]
    source      subj; dari
    target      kepada; untuk; bagi; iobj
    need        source target
    only        source: country organization GOV
    not         source: BUS EDU
    not         words @sport @showbiz @market
    + Indonesia memberikan beasiswa kepada pelajar Afganistan. => IDN > AFG
    + Pemerintah Maroko menyediakan beasiswa penuh bagi mahasiswa Mali. => MAR > MLI
    - Yayasan artis itu memberikan beasiswa kepada penggemar.

# Bantuan ekonomi

sense give-econ-aid = 071
    verb        meN-beri/meN-berikan/meN-salurkan/meN-kucurkan/meN-cairkan/meN-gelontorkan/meN-transfer/meN-suntikkan/meN-sediakan/meN-alokasikan/meN-guyur/meN-pinjamkan/meN-setujui/meN-kirim [@foreign-loan]; meN-beri/meN-berikan [bantuan ekonomi/bantuan keuangan/bantuan finansial/bantuan anggaran/bantuan pembangunan]
    source      subj; oleh; dari
    target      kepada; untuk; bagi; ke; iobj
    need        source target
    only        source: country GOV IGO UNO EUR LEG
    only        target: country organization GOV
    not         target: BUS
    not         words @sport @showbiz @market; nasabah; debitur
    + IMF mencairkan pinjaman kepada Pakistan setelah reformasi pajak. => * > PAK
    + Arab Saudi menyuntikkan dana talangan untuk Bank Sentral Yaman. => SAU > YEM
    + Pinjaman lunak diberikan Jepang kepada Bangladesh untuk metro Dhaka. => JPN > BGD
    + Bank Dunia Kucurkan Dana Hibah bagi Ethiopia => * > ETH | code=071
    - Bank swasta menyalurkan kredit kepada nasabah UMKM.

sense econ-aid-noun = 071
    noun        bantuan ekonomi; bantuan keuangan; pinjaman; dana talangan; bantuan anggaran; bantuan pembangunan; pencairan pinjaman; bantuan finansial; suntikan dana
    source      subj; dari; oleh
    target      untuk; kepada; bagi; ke
    need        source target
    only        source: country GOV IGO UNO EUR
    only        target: country organization GOV
    not         words @sport @showbiz @market
    + Bantuan ekonomi Uni Eropa untuk Ukraina cair pekan ini. => eu > UKR
    + Dana talangan IMF bagi Sri Lanka menuai syarat ketat. => * > LKA
    + Pinjaman dari China kepada Zambia direstrukturisasi. => CHN > ZMB

sense receive-loan = 071
    verb        meN-terima/meN-peroleh/meN-dapat/meN-dapatkan/meN-kantongi/meN-raih/meN-amankan [@foreign-loan]; dapat [@foreign-loan]
    source      dari; oleh
    target      subj
    need        source target
    only        source: country GOV IGO UNO EUR
    only        target: country organization GOV
    not         words @sport @showbiz @market
    + Kenya menerima pinjaman dari Bank Dunia untuk menutup defisit. => * > KEN
    + Maladewa mengantongi bantuan likuiditas dari India. => IND > MDV
    + Mesir menerima pinjaman darurat dari IMF. => * > EGY
    - Pedagang itu memperoleh pinjaman dari rentenir.

sense debt-relief = 071
    verb        meN-hapus/meN-hapuskan/meN-putihkan/meN-restrukturisasi/meN-ringankan/meN-tangguhkan/meN-bebaskan/meN-kurangi/meN-perpanjang [@debt]; meN-jadwalkan ulang [@debt]; meN-beri/meN-berikan [keringanan utang/penghapusan utang/penangguhan utang/restrukturisasi utang]
    noun.pass   penghapusan utang; restrukturisasi utang; keringanan utang
    source      subj; oleh; dari
    target      milik; obj; kepada; untuk; bagi; iobj
    need        source target
    only        source: country GOV IGO UNO EUR
    only        target: country GOV
    not         words @sport @showbiz @market
    + Rusia menghapus utang Kuba senilai 30 miliar dolar. => RUS > CUB
    + Prancis memberikan keringanan utang kepada Chad. => FRA > TCD
    + Utang Ethiopia direstrukturisasi Prancis dan China. => FRA,CHN > ETH
    - Bank itu menghapus utang nasabah yang meninggal.

sense gift-infrastructure = 071
    verb        meN-bangunkan/meN-hadiahkan/meN-sumbangkan/meN-hibahkan [rumah sakit/sekolah/masjid/jembatan/jalan/stadion/gedung parlemen/istana/klinik/sumur/pembangkit/bus/ambulans/pelabuhan/pasar/panel surya/traktor]; meN-bangun/meN-resmikan [rumah sakit Indonesia/sekolah darurat/rumah sakit lapangan/permukiman pengungsi/hunian pengungsi]
    source      subj; oleh; dari
    target      kepada; untuk; bagi; di; iobj
    need        source target
    only        source: country organization GOV CVL REL
    only        target: country GOV REF place
    not         source: BUS
    not         words @sport @showbiz
    + China menghadiahkan gedung parlemen kepada Zimbabwe. => CHN > ZWE
    + Ambulans disumbangkan Turki untuk Sudan Selatan. => TUR > SSD
    + Indonesia membangun rumah sakit lapangan di Myanmar setelah gempa. => IDN > MMR
    - Pengusaha itu menghadiahkan mobil kepada istrinya.

sense rebuild-fund = 071
    verb        meN-danai/meN-biayai/meN-tanggung/meN-bayar/meN-lunasi [rekonstruksi/pembangunan kembali/gaji pegawai/pemulihan/anggaran negara/gaji tentara/gaji guru/biaya rekonstruksi/impor pangan]
    source      subj; oleh
    target      di; milik; untuk; obj; kepada
    need        source target
    only        source: country organization GOV
    only        target: country GOV place
    not         source: BUS
    not         words @sport @showbiz @market
    + Qatar membiayai gaji pegawai negeri Suriah selama tiga bulan. => QAT > SYR
    + Uni Emirat Arab mendanai rekonstruksi di Lebanon selatan. => ARE > LBN

sense subsidy-citizens = 071
    verb        meN-beri/meN-berikan/meN-salurkan/meN-cairkan/meN-tambah/meN-kucurkan/meN-bagikan [subsidi/subsidi upah/insentif/bantuan subsidi upah/subsidi listrik/subsidi pupuk/dana desa/bantuan modal/tunjangan/gaji ke-13]
    source      subj; oleh
    target      kepada; untuk; bagi; ke; iobj
    need        source target
    only        source: country GOV LEG
    not         source: BUS
    not         words @sport @showbiz @market
    + Menteri Ketenagakerjaan mencairkan bantuan subsidi upah kepada buruh. => IDN > "buruh"
    + Pemerintah Thailand membagikan subsidi listrik bagi petani. => THA > "petani"
    - Perusahaan itu memberikan insentif kepada pelanggan setia.

# Bantuan militer

sense give-arms = 072
    verb        meN-kirim/meN-kirimkan/meN-pasok/meN-suplai/meN-serahkan/meN-hibahkan/meN-sumbangkan/meN-beri/meN-berikan/meN-sediakan/meN-terbangkan/meN-selundupkan/meN-tambah/meN-gelontorkan/meN-percepat/meN-donasikan/meN-kucurkan/meN-salurkan/meN-transfer/meN-alihkan/meN-pinjamkan [@weapon]
    source      subj; dari; oleh
    target      ke; kepada; untuk; bagi; iobj; dengan; buat
    need        source target
    only        source: country organization GOV MIL LEG REB
    only        target: country organization group GOV MIL REB UAF
    not         source: BUS CRM
    not         target: CRM
    not         words @sport @showbiz @household-crime; pabean; mainan
    + Denmark mengirim jet tempur F-16 ke Ukraina. => DNK > UKR
    + Iran memasok rudal kepada pemberontak Houthi di Yaman. => IRN > "Houthi"
    + Sistem pertahanan udara diserahkan Belanda kepada Kyiv. => NLD > UKR
    + Korea Utara Kirimkan Jutaan Peluru Artileri ke Rusia => PRK > RUS
    + Kenya, yang menerima kendaraan taktis dari Amerika Serikat, dipasok helikopter oleh Italia. => ITA > KEN
    - Polisi menyerahkan pistol temuan warga ke gudang barang bukti.

sense supply-with = 072
    verb        meN-pasok/meN-bekali/meN-lengkapi/meN-suplai {dengan @weapon}; memper-senjatai/meN-persenjatai/memper-lengkapi
    noun.pass   persenjataan pemberontak
    source      subj; oleh
    target      obj
    need        source target
    only        source: country organization GOV MIL
    only        target: country organization group GOV MIL REB UAF
    not         words @sport @showbiz
    + Uganda mempersenjatai kelompok M23 di Kongo timur. => UGA > *
    ~ Taliban pernah dipersenjatai Pakistan untuk melawan India. => PAK > "Taliban"
    + Amerika Serikat membekali Filipina dengan drone pengintai. => USA > PHL
    - Perompak itu mempersenjatai diri dengan parang.

sense mil-aid-light = 072
    verb        meN-beri/meN-berikan/meN-salurkan/meN-kirim/meN-kirimkan/meN-kucurkan/meN-gelontorkan/meN-sahkan/meN-loloskan/meN-tambah/meN-teken/meN-sediakan/meN-cairkan/meN-serahkan/meN-percepat [@weapon-shipment/bantuan militer/bantuan pertahanan/bantuan keamanan/bantuan senjata/bantuan alutsista/paket senjata/paket militer/paket bantuan militer/paket bantuan senjata]
    source      subj; dari; oleh
    target      kepada; untuk; bagi; ke; iobj; buat
    need        source target
    only        source: country organization GOV MIL LEG
    only        target: country organization group GOV MIL REB
    not         words @sport @showbiz @household-crime
    + Washington menyalurkan bantuan militer untuk Taiwan senilai 345 juta dolar. => USA > TWN
    + Kongres Amerika Serikat meloloskan paket senjata bagi Ukraina. => USA > UKR
    + Bantuan keamanan diberikan Prancis kepada Benin untuk melawan jihadis. => FRA > BEN
    + Presiden Korea Selatan Serahkan Bantuan Pertahanan untuk Polandia => KOR > POL

sense mil-aid-noun = 072
    noun        bantuan militer; bantuan senjata; bantuan persenjataan; bantuan pertahanan; pasokan senjata; pengiriman senjata; pengiriman amunisi; kiriman senjata; suplai senjata; pengiriman tank; pengiriman jet tempur; pengiriman rudal; paket senjata; hibah kapal patroli; hibah alutsista; pasokan amunisi
    source      subj; dari; oleh
    target      ke; kepada; untuk; bagi
    need        source target
    only        source: country organization GOV MIL
    only        target: country organization group GOV MIL REB
    not         words @sport @showbiz
    + Pengiriman tank Leopard oleh Jerman ke Ukraina dipercepat. => DEU > UKR
    + Bantuan militer Rusia untuk Mali mencakup helikopter. => RUS > MLI
    + Pasokan senjata dari Iran kepada Hizbullah melewati Suriah. => IRN > "Hizbullah"
    + Hibah kapal patroli dari Jepang untuk Filipina tiba di Manila. => JPN > PHL

sense receive-arms = 072
    verb        meN-terima/meN-peroleh/meN-dapat/meN-dapatkan/meN-kantongi/dapat [@weapon]; meN-terima/meN-peroleh/meN-dapat/meN-dapatkan/dapat [bantuan militer/bantuan senjata/pasokan senjata/kiriman senjata/pasokan amunisi/hibah alutsista]
    source      dari; oleh
    target      subj
    need        source target
    only        source: country organization GOV MIL
    only        target: country organization group GOV MIL REB UAF
    not         words @sport @showbiz @household-crime; pelaku
    + Armenia menerima howitzer dari Prancis di tengah ketegangan perbatasan. => FRA > ARM
    + RSF mendapat pasokan senjata dari Uni Emirat Arab. => ARE > *
    + TNI AL memperoleh kapal patroli dari Jepang. => JPN > IDN
    - Pelaku memperoleh senjata dari pasar gelap.

sense train-soldiers = 072
    verb        meN-latih/meN-didik [tentara/pasukan/prajurit/militer/pilot/polisi/milisi/pemberontak/perwira/penerbang/pasukan khusus/tentara Ukraina/pasukan keamanan/brigade]
    noun.pass   pelatihan tentara; pelatihan pasukan; pelatihan pilot; pelatihan prajurit
    source      subj; oleh
    target      obj; dari; milik; bagi; untuk
    need        source target
    only        source: country organization GOV MIL
    only        target: country organization group GOV MIL COP REB UAF
    not         words @sport @showbiz
    + Inggris melatih tentara Ukraina mengoperasikan tank Challenger. => GBR > UKR
    + Pilot Ukraina dilatih Belanda menerbangkan F-16 di Rumania. => NLD > UKR
    + Pelatihan pasukan Somalia oleh Turki berlangsung di Mogadishu. => TUR > SOM
    - Pelatih melatih prajurit cilik itu bermain sepak bola.

sense send-advisers = 072
    verb        meN-kirim/meN-kirimkan/meN-tempatkan/meN-tugaskan/meN-terjunkan [penasihat militer/instruktur militer/instruktur/pelatih militer/tentara bayaran/konsultan militer]
    source      subj; oleh
    target      ke; kepada; untuk; di
    need        source target
    only        source: country organization GOV MIL PRM
    only        target: country GOV MIL REB
    not         words @sport @showbiz
    + Rusia mengirim instruktur militer ke Niger beserta sistem pertahanan udara. => RUS > NER
    + Amerika Serikat menempatkan penasihat militer di Taiwan. => USA > TWN
    + Penasihat militer dikirimkan Iran kepada Suriah. => IRN > SYR


sense allow-weapon-use = 072
    verb        meN-izinkan/meN-perbolehkan/meN-bolehkan [penggunaan senjata/penggunaan rudal/pemakaian rudal/penggunaan ATACMS/penggunaan Storm Shadow]
    source      subj; oleh
    target      obj; oleh; kepada
    need        source target
    only        source: country GOV LEG MIL
    only        target: country GOV MIL
    not         words @sport @showbiz
    + Biden mengizinkan penggunaan rudal jarak jauh oleh Ukraina di Kursk. => USA > UKR
    + Inggris memperbolehkan penggunaan rudal oleh Ukraina. => GBR > UKR

sense fund-war = 072
    verb        meN-danai/meN-biayai/meN-sponsori/meN-modali [pemberontak/milisi/kelompok bersenjata/perang/kelompok teroris/terorisme/Hamas/Hizbullah/perang Rusia/kelompok militan/operasi militer/separatis/tentara bayaran]
    noun.pass   pendanaan terorisme; pendanaan milisi
    source      subj; oleh; dari
    target      obj; milik; di; untuk
    need        source target
    only        source: country organization GOV MIL REB
    not         words @sport @showbiz
    + Uni Emirat Arab mendanai milisi di Libya timur. => ARE > *
    + Iran membiayai Hizbullah sebesar ratusan juta dolar setiap tahun. => IRN > "Hizbullah"
    - Produser itu membiayai film perang berlatar Vietnam.

sense medical-to-troops = 072
    verb        meN-rawat/meN-obati/meN-tampung [tentara/prajurit/tentara Ukraina/tentara Rusia/kombatan/milisi/pejuang]
    source      subj; oleh
    target      obj; dari
    need        source target
    only        source: country GOV
    only        target: country organization group MIL REB
    not         words @sport @showbiz
    + Jerman merawat tentara Ukraina yang kehilangan anggota tubuh. => DEU > UKR
    + Kombatan Suriah diobati Turki di Gaziantep. => TUR > SYR

# Bantuan kemanusiaan

sense give-relief = 073
    verb        meN-kirim/meN-kirimkan/meN-salurkan/meN-beri/meN-berikan/meN-bagikan/meN-distribusikan/meN-serahkan/meN-sumbangkan/meN-donasikan/meN-sediakan/meN-bawa/meN-angkut/meN-terbangkan/meN-gelontorkan/meN-tambah/meN-suplai/meN-pasok/meN-antar/meN-antarkan/meN-hibahkan/meN-tawarkan/meN-berangkatkan [@relief]
    source      subj; dari; oleh
    target      ke; kepada; untuk; bagi; iobj; di; buat
    need        source
    only        source: country organization GOV LEG MIL COP REL CVL PTY NGO UNO
    not         source: BUS
    not         words @sport @showbiz @market; diskon
    + Indonesia mengirim bantuan kemanusiaan ke Gaza lewat Bandara El Arish. => IDN > *
    + Palang Merah membagikan selimut kepada pengungsi Kongo di Goma. => * > *
    + Presiden Jokowi menyalurkan bantuan beras kepada warga Cilacap. => IDN > *
    + Tenda darurat diterbangkan Pakistan untuk korban gempa Turki. => PAK > *
    + India Kirim Obat-obatan dan Tenda ke Afganistan => IND > AFG
    - Kurir itu mengantar makanan kepada pelanggan di Depok.

sense relief-noun = 073
    noun        bantuan kemanusiaan; bantuan pangan; bantuan medis; bantuan darurat; pengiriman bantuan; penyaluran bantuan; distribusi bantuan; bantuan logistik; bantuan gempa; bantuan vaksin; bantuan beras; bantuan bencana
    source      subj; dari; oleh
    target      untuk; kepada; bagi; ke; di
    need        source
    only        source: country organization GOV MIL REL CVL NGO UNO
    not         source: BUS
    not         words @sport @showbiz; blokade; memblokir; menghalangi; larangan
    + Bantuan kemanusiaan Yordania untuk Gaza masuk melalui Tepi Barat. => JOR > *
    + Penyaluran bantuan oleh UNICEF kepada anak Yaman berjalan lambat. => * > *
    + Bantuan medis dari Kuba ke Haiti tiba bersama 40 dokter. => CUB > HTI

sense airdrop = 073
    verb        meN-terjunkan/meN-jatuhkan/meN-drop/meN-lepas/meN-lepaskan/meN-turunkan/meN-kirim {dari udara}; meN-terjunkan/meN-jatuhkan/meN-drop [@relief]; meN-kirim/meN-salurkan lewat udara [@relief]
    noun.pass   penerjunan bantuan; pengiriman bantuan lewat udara
    source      subj; oleh
    target      ke; di; untuk; kepada; bagi
    need        source
    only        source: country organization GOV MIL
    not         words @sport @showbiz
    + Angkatan Udara Yordania menjatuhkan makanan siap saji di Gaza utara. => JOR > *
    + Paket makanan dijatuhkan Mesir dari udara untuk warga Gaza. => EGY > *
    + TNI AU mengedrop makanan ke Distrik Agandugume, Papua. => IDN > *

sense send-rescuers = 073
    contexts    disasters
    verb        meN-kirim/meN-kirimkan/meN-terjunkan/meN-kerahkan/meN-berangkatkan/meN-tugaskan/meN-terbangkan [@rescue-team]
    noun.pass   pengiriman tim SAR; pengiriman tim medis
    source      subj; oleh; dari
    target      ke; untuk; di; kepada; bagi; membantu
    need        source
    only        source: country organization GOV LEG MIL REL CVL NGO
    not         source: BUS
    not         words @sport @showbiz
    + Taiwan mengirim tim penyelamat ke Turki sehari setelah gempa. => TWN > TUR
    + Muhammadiyah memberangkatkan tim medis untuk korban topan di Filipina. => * > *
    + Rumah sakit lapangan diterjunkan Italia di Derna, Libya. => ITA > LBY
    - Rumah produksi mengirim tim medis ke lokasi syuting film.

sense receive-relief = 073
    verb        meN-terima/meN-dapat/meN-dapatkan/meN-peroleh/dapat [@relief]
    source      dari; oleh
    target      subj
    need        source target
    only        source: country organization GOV MIL CVL REL NGO
    only        target: country group organization GOV REF CVL
    not         source: BUS
    not         words @sport @showbiz @market
    + Sudan menerima bantuan pangan dari Mesir melalui Argeen. => EGY > SDN
    + Pengungsi Rohingya di Aceh mendapat tenda dari IOM. => * > *
    + Warga Lembata menerima sembako dari Menteri Sosial. => IDN > *

sense evacuate-people = 073
    verb        meN-evakuasi/meN-ungsikan/meN-pulangkan/meN-jemput [warga/warganya/WNI/warga asing/warga negara asing/mahasiswa/warga Indonesia/warga sipil/anak-anak/pasien/korban/pekerja migran/diplomat/warga Afganistan/penduduk/pengungsi]; meN-evakuasi
    noun.pass   evakuasi WNI; evakuasi warga; pemulangan WNI; evakuasi warga sipil
    source      subj; oleh
    target      obj; dari; milik
    need        source target
    only        source: country organization GOV LEG MIL COP NGO
    only        target: country group organization GOV REF CVL MED EDU
    not         source: BUS
    not         words @sport @showbiz @household-crime; jenazah; pendaki; jasad
    + TNI mengevakuasi WNI dari Lebanon. => IDN > IDN
    + Prancis mengevakuasi warga asing dari Khartoum dengan pesawat militer. => FRA > *
    + Anak-anak Palestina dievakuasi Uni Emirat Arab dari Gaza. => ARE > *
    + Evakuasi WNI dari Sudan oleh TNI AU rampung pada Jumat. => IDN > IDN
    - Petugas mengevakuasi mobil yang tergelincir ke jurang.

sense treat-victims = 073
    contexts    health
    verb        meN-rawat/meN-obati/meN-operasi/meN-tampung/meN-layani/meN-santuni [@casualty]
    source      subj; oleh
    target      obj; dari
    need        source target
    only        source: country organization GOV MIL NGO
    only        target: country group REF CVL
    not         source: BUS
    not         words @sport @showbiz @household-crime @accident
    + Turki merawat warga Palestina yang terluka dari Gaza. => TUR > *
    + Dokter Lintas Batas mengobati korban perang di Darfur. => * > *
    + Anak Palestina dioperasi Mesir di rumah sakit Ismailia. => EGY > *
    - Rumah sakit itu merawat korban kecelakaan bus.

sense rescue-people = 073
    contexts    migration
    verb        meN-selamatkan/meN-tolong/meN-temukan/meN-evakuasi [migran/pengungsi/nelayan/imigran/pengungsi Rohingya/awak kapal/pekerja migran/korban perdagangan orang/WNI/pencari suaka/warga sipil/korban TPPO]
    noun.pass   penyelamatan migran; penyelamatan pengungsi
    source      subj; oleh
    target      obj; dari
    need        source target
    only        source: country organization GOV LEG MIL COP CVL NGO
    only        target: country group REF CVL LAB
    not         words @sport @showbiz @animal
    + Penjaga Pantai Italia menyelamatkan migran di lepas pantai Lampedusa. => ITA > *
    + Pengungsi Rohingya diselamatkan nelayan dan TNI AL di perairan Bireuen. => IDN > *
    + Kepolisian Kamboja menyelamatkan WNI dari pusat penipuan daring. => KHM > IDN
    - Petugas menyelamatkan nelayan yang diserang buaya.

sense airlift-corridor = 073
    verb        meN-buka/meN-bangun/meN-dirikan/meN-operasikan [dermaga terapung/dapur umum/posko/posko pengungsian/posko bantuan/tempat penampungan/jembatan udara/rumah sakit terapung/kamp pengungsi/kamp pengungsian/klinik darurat/dapur lapangan/hunian sementara]
    source      subj; oleh
    target      di; untuk; bagi
    need        source
    only        source: country organization GOV LEG MIL COP CVL REL NGO
    not         source: BUS
    not         words @sport @showbiz
    + Militer Amerika Serikat membangun dermaga terapung untuk Gaza. => USA > *
    + Kementerian Sosial mendirikan dapur umum bagi korban erupsi Lewotobi. => IDN > *
    + Kamp pengungsian dibuka UNHCR di Chad timur. => * > TCD

sense raise-donation = 073
    verb        meN-galang/meN-himpun/meN-kumpulkan [dana kemanusiaan/donasi/bantuan/bantuan kemanusiaan/sumbangan/dana bantuan/dana]
    noun.pass   penggalangan dana; penggalangan donasi
    source      subj; oleh
    target      untuk; bagi; kepada
    need        source target
    only        source: country organization GOV REL CVL EDU PTY NGO
    only        target: country group organization REF CVL
    not         words @sport @showbiz @market; kampanye
    + PBB menggalang dana kemanusiaan untuk Yaman dalam konferensi di Jenewa. => un > YEM
    + MUI menghimpun donasi bagi warga Palestina. => * > *
    - Startup itu menggalang dana untuk ekspansi usaha.

sense vaccinate = 073
    contexts    health
    verb        meN-vaksinasi/meN-imunisasi; meN-gelar/meN-lakukan/meN-mulai [vaksinasi/vaksinasi polio/vaksinasi massal/imunisasi/imunisasi massal/kampanye vaksinasi]
    noun.pass   vaksinasi; imunisasi
    source      subj; oleh; dari
    target      ke; kepada; untuk; bagi; obj; iobj
    need        source target
    only        source: country organization GOV MIL NGO UNO
    only        target: country group organization GOV CVL REF
    not         source: BUS
    not         words @sport @showbiz @market @animal
    + UNRWA menggelar vaksinasi polio bagi warga Khan Younis. => * > *
    + WHO memvaksinasi anak-anak Gaza di sela jeda tempur. => * > *

sense restore-services = 073
    verb        meN-pulihkan/meN-perbaiki/meN-sediakan/meN-salurkan/meN-alirkan [jaringan listrik/pasokan listrik/pasokan air/air bersih/layanan kesehatan/aliran listrik/jaringan air]
    source      subj; oleh
    target      di; untuk; bagi; ke; kepada
    need        source
    only        source: country organization GOV MIL UNO NGO
    only        target: country group REF CVL
    not         source: BUS
    not         words @sport @showbiz @market
    + UNICEF memulihkan jaringan air di Aleppo untuk ratusan ribu warga. => * > *
    + Israel mengalirkan air bersih ke Gaza selatan bagi pengungsi. => ISR > *

# Perlindungan dan pasukan perdamaian

sense send-peacekeepers = 074
    verb        meN-kirim/meN-kirimkan/meN-tugaskan/meN-kerahkan/meN-berangkatkan/meN-tempatkan/meN-terjunkan/meN-tambah/meN-sumbangkan/meN-lepas [@peace-force]; meN-kirim/meN-berangkatkan {dalam misi}
    noun.pass   pengiriman pasukan perdamaian; penempatan pasukan perdamaian; pengerahan pasukan perdamaian
    source      subj; oleh; dari; obj
    target      ke; di; untuk; bagi
    need        source
    only        source: country organization GOV MIL COP
    not         words @sport @showbiz
    + Indonesia mengirim pasukan perdamaian ke Republik Afrika Tengah. => IDN > CAF | code=074
    + Kontingen Garuda diberangkatkan TNI ke Lebanon. => IDN > LBN
    + Kenya menerjunkan polisi perdamaian di Haiti untuk melawan geng. => KEN > HTI
    + Pengerahan pasukan perdamaian oleh Uni Afrika di Somalia diperpanjang. => * > SOM

sense mandate-mission = 074
    verb        meN-perpanjang/meN-setujui/meN-bentuk/meN-sahkan/meN-luncurkan [mandat pasukan perdamaian/misi perdamaian/mandat UNIFIL/mandat misi perdamaian/misi stabilisasi/misi keamanan/pasukan multinasional/misi angkatan laut/misi keamanan multinasional]
    source      subj; oleh
    target      di; ke; untuk
    need        source
    only        source: country organization GOV LEG
    not         words @sport @showbiz
    + Dewan Keamanan PBB memperpanjang mandat UNIFIL di Lebanon. => * > LBN
    + Uni Eropa meluncurkan misi angkatan laut untuk melindungi kapal di Laut Merah. => eu > *

sense protect-state = 074
    verb        meN-lindungi/meN-bentengi
    source      subj; oleh
    target      obj; dari
    need        source target
    only        source: country MIL IGO UNO
    only        target: country organization group REF
    not         source: BUS COP
    not         words @sport @showbiz @weather @market @animal; data; konsumen; demonstran; perbatasan
    + Pasukan Prancis melindungi Pantai Gading dari serbuan jihadis. => FRA > CIV
    + Warga Serbia di Kosovo dilindungi pasukan NATO. => nato > *
    + Angkatan Laut India melindungi Mauritius dari perompak. => IND > MUS
    - Payung melindungi pejalan kaki dari hujan.

sense security-guarantee = 074
    verb        meN-beri/meN-berikan/meN-sediakan/meN-jamin/meN-tawarkan/meN-perluas/meN-perkuat [@peacekeepers]; meN-beri/meN-berikan [jaminan keamanan/perlindungan militer/payung nuklir/perlindungan/pengawalan]
    source      subj; oleh; dari
    target      kepada; bagi; untuk; iobj
    need        source target
    only        source: country organization MIL GOV
    only        target: country organization group REF GOV
    not         source: BUS
    not         words @sport @showbiz @market; konsumen
    + Inggris memberikan jaminan keamanan kepada Swedia selama proses aksesi. => GBR > SWE
    + Amerika Serikat menyediakan payung nuklir bagi Korea Selatan. => USA > KOR
    + Perlindungan diberikan pasukan PBB kepada warga sipil di Bunia. => un > *
    - Asuransi itu memberikan perlindungan kepada nasabah.

sense escort-ships = 074
    verb        meN-kawal/meN-iringi/meN-dampingi [kapal/kapal dagang/kapal tanker/konvoi bantuan/kapal bantuan/kapal kargo/konvoi kemanusiaan/truk bantuan/kapal nelayan]
    noun.pass   pengawalan kapal; pengawalan konvoi
    source      subj; oleh
    target      obj; milik; menuju
    need        source
    only        source: country organization GOV MIL
    not         words @sport @showbiz; jenazah; pengantin; ambulans
    + Fregat Yunani mengawal kapal dagang di Teluk Aden. => GRC > *
    + Konvoi bantuan dikawal pasukan PBB menuju Darfur. => un > *
    + TNI AL mengawal kapal nelayan Natuna dari gangguan kapal China. => IDN > *


# Suaka dan penampungan

sense grant-asylum = 075
    verb        meN-beri/meN-berikan/meN-kabulkan/meN-tawarkan/meN-sediakan/meN-anugerahkan/meN-setujui [@asylum]; meN-beri/meN-berikan [perlindungan/perlindungan sementara/status perlindungan/visa kemanusiaan/kewarganegaraan/izin tinggal/status tanpa negara]
    noun.pass   pemberian suaka
    source      subj; oleh
    target      kepada; bagi; untuk; iobj; dari
    need        source target
    only        source: country organization GOV LEG JUD
    not         words @sport @showbiz; atlet; pemain; naturalisasi
    + Meksiko memberikan suaka kepada tokoh oposisi Ekuador. => MEX > ECU
    + Permohonan suaka politik dikabulkan Kanada bagi aktivis Hong Kong. => CAN > *
    + Rusia memberi perlindungan kepada Bashar al-Assad di Moskow. => RUS > SYR
    + Pemberian suaka oleh Spanyol kepada kandidat oposisi Venezuela memicu protes. => ESP > VEN
    - Pemerintah memberikan kewarganegaraan kepada pemain naturalisasi itu.

sense get-asylum = 075
    verb        meN-dapat/meN-dapatkan/meN-peroleh/meN-terima/dapat [@asylum]; ber-lindung/meN-ungsi/lari {ke kedutaan}
    source      di; dari; oleh; ke
    target      subj
    need        source target
    only        source: country organization GOV
    only        target: country person group OPP SOC GOV JRN REF
    not         words @sport @showbiz
    + Mantan Presiden Panama mendapat suaka di Nikaragua. => NIC > PAN
    + Jurnalis Belarus itu memperoleh suaka politik dari Lituania. => LTU > *
    - Kucing itu mendapat tempat perlindungan di kolong rumah.

sense shelter-refugees = 075
    contexts    asylum migration
    verb        meN-tampung/meN-terima/meN-rumahkan/meN-akomodasi/meN-lindungi [@refugee]
    noun.pass   penampungan pengungsi; penerimaan pengungsi
    source      subj; oleh
    target      obj; dari; asal
    need        source target
    only        source: country organization GOV COP
    not         words @sport @showbiz @weather @market; banjir; gempa
    + Chad menampung ratusan ribu pengungsi Sudan. => TCD > SDN
    + Pengungsi Rohingya diterima Pemerintah Aceh Timur di gedung olahraga. => IDN > *
    + Polandia melindungi jutaan pengungsi Ukraina sejak awal perang. => POL > UKR
    + Penampungan pengungsi Myanmar oleh Thailand di Mae Sot diperluas. => THA > MMR
    - Warga menampung pengungsi banjir di musala kampung.

sense hide-fugitive = 075
    verb        meN-lindungi/meN-sembunyikan/meN-tampung [buronan/pembelot/pembangkang/oposisi/mantan presiden/tokoh oposisi/penggulingan/penjahat perang/eksil/pemimpin kudeta/aktivis]; meN-lindungi di kedutaan
    source      subj; oleh
    target      obj; dari; asal
    need        source target
    only        source: country organization GOV
    not         words @sport @showbiz @household-crime
    + Togo menampung pemimpin kudeta dari Burkina Faso. => TGO > BFA
    + Kedutaan Argentina di Caracas melindungi tokoh oposisi Venezuela. => ARG > VEN

sense resettle = 075
    contexts    migration
    verb        meN-mukimkan/meN-tempatkan/meN-relokasi [pengungsi/pencari suaka/migran]; meN-mukimkan kembali; meN-terima [kuota pengungsi/pengungsi baru]
    noun.pass   permukiman kembali pengungsi; relokasi pengungsi; pemukiman kembali pengungsi
    source      subj; oleh
    target      obj; dari; asal
    need        source target
    only        source: country organization GOV
    not         words @sport @showbiz @weather
    + Kanada memukimkan kembali pengungsi Afganistan di Ontario. => CAN > AFG
    + Australia merelokasi pengungsi dari Nauru ke Brisbane. => AUS > NRU
