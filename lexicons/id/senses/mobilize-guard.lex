@about    Pengamanan, penjagaan, kesiagaan dan pengerahan pasukan dalam ragam berita dalam negeri dan dunia.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set guard-force
    words personel; personel gabungan; aparat; aparat gabungan; polisi; pasukan; prajurit; Brimob; petugas gabungan; petugas; anggota; satgas; tim gabungan; pasukan gabungan; SSK; kompi; peleton; satuan setingkat kompi; pasukan elite; Kopassus; Densus 88; pasukan khusus; kendaraan taktis; rantis; barracuda; water cannon; mobil taktis; kendaraan water cannon; kawat berduri; anjing pelacak; penembak jitu; sniper; tim penjinak bom; Gegana; helikopter; personel Brimob; personel TNI; personel polisi; anggota Brimob; ribuan personel; ratusan personel; pasukan Brimob; prajurit TNI; Satpol PP; polwan
set guard-object
    words sidang; pemilu; pilkada; pilpres; debat; debat capres; KTT; demo; unjuk rasa; aksi; aksi buruh; demo buruh; demo mahasiswa; pelantikan; pencoblosan; pemungutan suara; rekapitulasi; TPS; kantor KPU; gedung MK; Gedung DPR; Istana; gereja; Natal; malam takbiran; kunjungan; kunjungan Paus; perayaan; kampanye; kampanye akbar; rapat pleno; logistik pemilu; perbatasan; objek vital; kedubes; Kedubes AS; lokasi; lokasi demo; titik rawan; eksekusi lahan; eksekusi; konvoi; rapat paripurna; kongres; muktamar; munas; Papua; wilayah; daerah rawan; putusan; sidang putusan; sengketa pilpres; sidang vonis; World Water Forum; G20; MotoGP; rumah; kediaman

family sport
    - PSSI menyiagakan tim medis pada laga timnas di stadion.
    - Klub menambah pemain untuk memperkuat lini belakang.

family show-business
    - Panitia menyiagakan petugas di konser Coldplay.
    - Promotor menambah personel keamanan konser.

family business
    - Maskapai menambah armada untuk arus mudik.
    - PLN menyiagakan ribuan petugas selama Lebaran.

family everyday
    - BPBD menyiagakan personel menghadapi banjir.
    - Damkar mengerahkan sepuluh unit mobil untuk memadamkan kebakaran pasar.
    - Dishub menerjunkan petugas mengatur lalu lintas mudik.

sense post-guards = 153
    verb        meN-kerahkan/meN-terjunkan/meN-siagakan/meN-siapkan/meN-turunkan/meN-tambah/meN-tempatkan/meN-sebar/meN-tebalkan/meN-geser/meN-gerakkan/meN-sebarkan/meN-plot/meN-libatkan/meN-berangkatkan/meN-kirim/meN-kirimkan/meN-gelar [@guard-force]
    noun.pass   pengerahan personel; penambahan personel; penebalan pasukan; pengerahan aparat; penebalan personel; penempatan personel
    source      subj; oleh
    target      terhadap; kepada
    need        source
    only        source: COP MIL GOV country organization
    not         source: BUS
    not words   @sport @showbiz @market @weather @accident @disease @game; zombie; mudik; arus balik; lebaran; libur; wisata; pemadam; kebakaran; SAR; pencarian; banjir; macet; lalu lintas; pencarian korban; vaksinasi; konser
    + Polda Metro Jaya menyiapkan 1.500 personel di sekitar Patung Kuda. => IDN > - | code=153
    + Polri menebalkan pasukan di Papua Pegunungan. => IDN > *
    + Ribuan aparat gabungan diterjunkan Polda Sulteng di perbatasan Poso. => IDN > *
    + Prancis mengerahkan penembak jitu di sepanjang Sungai Seine. => FRA > *
    - Polda Jabar mengerahkan personel di jalur mudik Nagreg.

sense secure-event = 153
    verb        meN-amankan/meN-jaga/meN-kawal/meN-sterilkan/meN-awasi [@guard-object]; meN-tambah/meN-pertebal/memper-tebal [pengamanan/penjagaan/pengawalan]; ber-jaga {di depan/sekitar @guard-object}; ber-jaga/ber-siaga {di depan/di sekitar/di dalam/di @guard-object}; meN-pasang/meN-bentangkan/meN-dirikan [kawat berduri/barikade/barikade beton/beton pembatas/water barrier/barier beton/pagar kawat/kawat duri/pagar beton/blokade kawat berduri]; meN-tutup [akses jalan/jalan menuju/ruas jalan/jalan sekitar] {menuju/sekitar/di @guard-object}; meN-gelar/meN-lakukan/meN-tingkatkan/meN-intensifkan/meN-laksanakan [apel pasukan/apel gelar pasukan/gelar pasukan/patroli skala besar/patroli gabungan/patroli siber/razia skala besar/operasi Mantap Brata/Operasi Mantap Brata/Operasi Lilin/Operasi Damai Cartenz/simulasi pengamanan/sispamkota/latihan sispamkota/sterilisasi/sweeping/penyekatan/rekayasa keamanan/patroli bersenjata/show of force/unjuk kekuatan]
    noun        pengamanan; gelar pasukan; apel gelar pasukan; penjagaan; penjagaan ketat; pengamanan ketat; sterilisasi
    source      subj; oleh; dari
    target      terhadap; atas
    need        source
    only        source: COP MIL GOV country organization
    not         source: BUS
    not words   @sport @showbiz @market @weather @accident @disease @animal; mudik; arus balik; lebaran; libur; wisata; lalu lintas; kosmetik; obat; tertib; narkoba; pencurian; begal; balap liar; tawuran; konser; vaksinasi; hewan; barang; siswa; makanan; pangan
    + Polisi memasang kawat berduri di depan Gedung DPR. => IDN > - | type=MOBILIZE
    + TNI dan Polri menggelar apel gelar pasukan di Monas. => IDN > -
    + Brimob berjaga di sekitar kantor KPU Papua. => IDN > *
    + Polisi Korea Selatan menambah pengamanan di istana kepresidenan. => KOR > *
    - Petugas memperketat pengawasan makanan di kantin siswa.

sense on-alert = 151
    verb        meN-tetapkan/meN-umumkan/meN-berlakukan/meN-naikkan/meN-tingkatkan/meN-instruksikan [siaga/siaga 1/siaga I/siaga satu/status siaga/status siaga satu/status siaga 1/siaga penuh/kewaspadaan/tingkat kewaspadaan/level ancaman/tingkat ancaman teror/status waspada/siaga tempur/status keamanan/siaga tinggi/siaga merah]; siaga 1; siaga satu; siaga penuh; ber-siaga penuh; ber-siaga satu; dalam siaga
    noun        siaga satu; siaga 1; status siaga satu
    source      subj; oleh
    target      terhadap; menghadapi
    need        source
    only        source: COP MIL GOV country organization
    not         source: BUS
    not words   @sport @showbiz @market @weather @accident @disease; gunung; erupsi; banjir; lebaran; mudik; BPBD; SAR; karhutla; lahar; BMKG; PVMBG; libur; Tagana; dokter
    + Kapolri menetapkan siaga satu di seluruh Papua. => IDN > - | type=MOBILIZE
    + Inggris menaikkan tingkat ancaman teror usai penusukan di Southport. => GBR > *
    + Status siaga satu diberlakukan Polda Sulsel jelang putusan MK. => IDN > *
    - PVMBG menaikkan status Gunung Lewotobi menjadi siaga.

sense deploy-military = 154
    verb        meN-kerahkan/meN-kirim/meN-kirimkan/meN-tempatkan/meN-gelar/meN-sebar/meN-siagakan/meN-tambah/meN-geser/meN-terbangkan/meN-berangkatkan/meN-lepas/meN-perkuat/meN-rotasi/meN-pusatkan/meN-tumpuk/meN-konsentrasikan [batalyon/batalion infanteri/pasukan Kostrad/Kostrad/Kopassus/pasukan raider/Marinir/pasukan Marinir/pasukan cadangan/gugus tempur laut/kapal coast guard/sistem Patriot/THAAD/sistem THAAD/S-400/garnisun/brigade/divisi/pasukan tambahan/prajurit tambahan/pasukan Korea Utara/tentara bayaran]; meN-aktifkan/meN-nyalakan/meN-hidupkan [sistem pertahanan udara/sistem pertahanan rudal/sirene serangan udara/Iron Dome/sirene/pertahanan udara/radar]; memper-kuat/meN-perkuat/memper-tebal [kehadiran militer/pertahanan/pertahanan udara/garis pertahanan/pasukan/postur militer/armada/pos perbatasan/pangkalan/pangkalan militer/sayap timur]; meN-bangun/meN-dirikan/meN-bentuk [pos militer/pos TNI/kodam/kodam baru/batalyon baru/batalyon/batalion teritorial pembangunan/batalyon pangan/komando/pos perbatasan/instalasi militer/pulau buatan/benteng/parit pertahanan/bunker]
    noun.pass   pengerahan kapal perang; penambahan pasukan; penempatan rudal; pembentukan kodam; pembangunan pangkalan; penempatan pasukan; pengerahan pasukan
    source      subj; oleh
    target      terhadap; melawan; menghadapi
    need        source
    only        source: MIL GOV country organization REB
    not         source: BUS
    not words   @sport @showbiz @market @weather @accident @game; wisata; museum; pameran; karnaval
    + Kodam Cenderawasih menambah pasukan Kostrad di Intan Jaya. => IDN > * | code=154
    + Iran mengaktifkan sistem pertahanan udara di Isfahan. => IRN > *
    + Kementerian Pertahanan membentuk kodam baru di Papua Selatan. => IDN > *
    + Marinir dikirim TNI AL ke pulau-pulau terluar di Natuna. => IDN > *
    - Museum itu menempatkan tank tua di halaman depan.

sense weapon-show = 150
    verb        meN-pamerkan/meN-unjuk/meN-tampilkan/meN-parade/meN-pertontonkan/memper-tontonkan/memper-lihatkan [rudal baru/rudal balistik/rudal hipersonik/ICBM/rudal antarbenua/rudal jelajah/drone kamikaze/drone bawah laut/hulu ledak/senjata baru/satelit mata-mata/kekuatan militer/roket balistik/torpedo nuklir/tank baru/jet siluman/kapal induk baru/artileri jarak jauh/peluncur roket]; meN-gelar/meN-lakukan/meN-mulai/meN-adakan/meN-helat [latihan nuklir/latihan perang/latihan tempur/latihan militer/latihan tembak/parade militer/uji coba rudal/uji coba nuklir/latihan tembak langsung/latihan serangan/latihan blokade/manuver militer/simulasi perang/simulasi serangan nuklir/latihan amfibi/uji coba senjata/uji tembak/latihan artileri/latihan angkatan laut]
    noun        uji coba rudal; uji coba nuklir; latihan perang; peluncuran rudal; parade militer; uji tembak rudal; latihan tempur; latihan nuklir
    source      subj; oleh; dari
    target      terhadap; di dekat; di sekitar; ke arah; mengepung; mengelilingi
    need        source
    only        source: MIL GOV country organization REB
    not         source: BUS
    not words   @sport @showbiz @market @game
    + Rusia menggelar simulasi serangan nuklir di Kaliningrad. => RUS > * | type=MOBILIZE
    + Kim Jong Un memamerkan drone bawah laut dalam parade militer. => PRK > *
    + Latihan tembak langsung digelar China di sekitar Taiwan. => CHN > *
    - Perusahaan game itu meluncurkan simulasi perang terbaru.

sense incursion-show = 150
    verb        meN-masuki/meN-terobos/meN-lintasi/meN-langgar/meN-dekati/meN-kepung/meN-intai/meN-bayangi/meN-buntuti/meN-kelilingi/meN-patroli/meN-susupi [Laut Natuna Utara/ZEE/ZEE Indonesia/perairan Taiwan/wilayah udara/ADIZ/zona identifikasi/perairan Senkaku/Kepulauan Senkaku/perairan Filipina/perairan teritorial/Scarborough/Second Thomas Shoal/perairan Natuna/wilayah perairan/zona ekonomi eksklusif]
    source      subj
    target      milik; obj; di
    need        source
    only        source: MIL GOV country COP
    not         source: BUS
    not words   @sport @showbiz @market; nelayan; wisata; cuaca
    + Kapal perang China memasuki ZEE Indonesia. => CHN > * | type=MOBILIZE
    + Pesawat militer Rusia melintasi zona identifikasi pertahanan udara Korea Selatan. => RUS > *
    + Perairan Senkaku didekati kapal penjaga pantai China. => CHN > *
    - Kapal wisata memasuki perairan Natuna saat cuaca cerah.

sense do-guarding = 153
    verb        meN-lakukan/meN-laksanakan/meN-gelar/meN-lancarkan/meN-jalankan/meN-lanjutkan/meN-mulai/meN-gencarkan/meN-tempuh/meN-eksekusi/meN-perintahkan/meN-rampungkan [pengamanan/pengamanan ketat/penjagaan/penjagaan ketat/penyekatan/patroli/patroli gabungan/pengawalan ketat/sterilisasi/penebalan pasukan/penambahan personel/pengerahan personel/pengerahan pasukan/penambahan pasukan/apel siaga/pergeseran pasukan]
    source      subj; oleh
    target      terhadap; kepada; milik; obj; ke; dengan; atas
    need        source
    only        source: COP MIL GOV country
    only        target: country organization GOV group
    not         source: BUS
    not words   @sport @showbiz @business @market; mudik; arus balik; lebaran; lalu lintas; wisata; konser
    + Polda Papua melakukan penebalan pasukan di Yahukimo. => IDN > *
    + Penjagaan ketat dilakukan TNI di perbatasan Papua Nugini. => IDN > *
    + Ekuador melakukan pengerahan pasukan di penjara Guayaquil. => ECU > *
    - Polisi melakukan pengamanan arus mudik di Tol Cipali.
