@about    Protes: unjuk rasa, mogok, mogok makan, boikot, pemblokiran, kerusuhan, vandalisme.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Pemain mengerubungi wasit dan memprotes keputusan penalti.
    - Ribuan suporter konvoi merayakan gelar juara Persib di Jalan Asia Afrika.
    - Pelatih turun ke lapangan karena kiper memboikot latihan klub.

family show-business
    - Penggemar berkumpul di depan hotel menanti idol K-Pop itu.
    - Penyanyi itu memblokir akun netizen setelah konser.

family business
    - Mesin pabrik mogok sehingga produksi sepatu terhenti.
    - Nasabah memprotes biaya aplikasi bank di gerai Sudirman.

family everyday
    - Mobil tua itu mogok di tengah jalan tol.
    - Longsor menutup jalan lintas Padang-Solok dan banjir merendam rumah warga.
    - Pohon tumbang memblokir jalan di Bogor setelah hujan.

# Ketidakpuasan politik umum

sense dissent = 140
    verb        meN-protes/meN-tentang; meN-suarakan [protes/penolakan/kekecewaan]
    noun        pembangkangan sipil; perlawanan sipil; aksi protes warga
    source      subj; dari; oleh
    target      obj; kepada; terhadap; atas
    need        source target
    only        source: group OPP SOC CVL EDU LAB REL AGR MED JRN
    not         source: COP MIL BUS
    not         words @sport @showbiz @business @market; nota protes; wasit
    + Nelayan Natuna memprotes Menteri Kelautan karena pukat asing dibiarkan. => * > IDN
    + Warga Wadas menentang Gubernur Jawa Tengah soal tambang andesit. => "Warga Wadas" > IDN
    + Dokter Nigeria memprotes pemerintah soal gaji yang ditunggak. => NGA > NGA
    - Pengemudi memprotes juru parkir di depan mal.

sense civil-disobedience = 140
    verb        meN-lakukan/meN-gelar/meN-jalankan/meN-lancarkan/meN-mulai [pembangkangan sipil/perlawanan sipil/gerakan pembangkangan sipil/aksi diam/aksi mengheningkan cipta/aksi panci/kampanye pembangkangan/protes simbolik]; meN-bangkang
    source      subj; oleh
    target      terhadap; kepada; atas; melawan
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB GOV COP
    not         source: BUS
    not         words @sport @showbiz
    + Pegawai negeri Myanmar melakukan pembangkangan sipil terhadap junta. => MMR > MMR
    + Warga Sri Lanka menggelar aksi panci di Kolombo. => LKA > -
    + Pemuda Hong Kong melancarkan perlawanan sipil terhadap Beijing. => HKG > CHN

sense walk-out = 140
    verb        walkout; walk out; meN-lakukan/meN-gelar/meN-aksi [walkout/walk out/aksi walkout/aksi walk out]; meN-inggalkan/meN-tinggalkan [ruang sidang/ruang rapat/sidang paripurna/ruangan/sidang/aula sidang/ruang paripurna]; keluar {dari sidang/paripurna/ruangan}; keluar dari ruang sidang
    noun        walkout; aksi walkout
    source      subj; oleh
    target      dari; saat; terhadap; kepada
    need        source
    only        source: country organization group LEG PTY GOV OPP SOC
    not         words @sport @showbiz @accident; terdakwa
    + Fraksi PKS walkout dari sidang paripurna pengesahan RUU IKN. => * > *
    + Puluhan delegasi meninggalkan ruang sidang PBB saat Netanyahu berpidato. => * > *
    + Oposisi Ghana melakukan aksi walkout dari parlemen. => GHA > *
    - Terdakwa meninggalkan ruang sidang setelah vonis dibacakan.

sense petition = 140
    verb        meN-teken/meN-tandatangani/meN-serahkan/meN-ajukan/meN-gulirkan/meN-galang [petisi/surat terbuka/petisi daring/seruan moral/maklumat]; meN-layangkan [petisi/surat terbuka]
    noun        petisi
    source      subj; oleh; dari
    target      kepada; ke; terhadap; untuk
    need        source
    only        source: group OPP SOC CVL EDU LAB REL MED JRN organization
    not         source: BUS
    not         words @sport @showbiz @market
    + Guru besar UGM menyerahkan petisi Bulaksumur kepada Presiden. => * > IDN
    + Ratusan akademisi Israel menandatangani petisi menolak perang di Gaza. => ISR > *
    + Surat terbuka dilayangkan jurnalis Hungaria kepada Perdana Menteri Orban. => HUN > HUN
    - Netizen menandatangani petisi agar film itu dilarang tayang.

sense mass-resign-protest = 140
    verb        mundur ramai-ramai; meN-undurkan diri ramai-ramai; meN-kembalikan/meN-tolak/meN-lepas/meN-buang [medali/penghargaan/seragam/kartu anggota/gelar/bintang jasa]; meN-kenakan/meN-pakai [pita hitam/baju hitam/ban hitam]
    source      subj
    target      kepada; sebagai; memprotes
    need        source
    only        source: LAB EDU CVL MED JRN GOV LEG PTY group
    not         words @sport @showbiz; fesyen
    + Dosen Universitas Columbia mengenakan pita hitam memprotes penangkapan mahasiswa. => * > *
    + Dosen Serbia mengembalikan penghargaan kepada presiden. => SRB > SRB

# Unjuk rasa

sense demonstrate = 141
    verb        ber-unjuk rasa; ber-demonstrasi; ber-demo; meN-demo; meN-demonstrasi; unjuk rasa; demo; turun ke jalan; turun ke jalanan; turun aksi; meN-geruduk; meN-luruk; ber-orasi; ber-pawai; long march; ber-longmars
    noun        unjuk rasa; demonstrasi; aksi protes; aksi massa; aksi solidaritas; demo; aksi damai
    source      subj; oleh; dari
    target      obj; terhadap; kepada; melawan; menentang
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB country
    not         source: COP MIL BUS
    not         words @sport @showbiz @business @market; karnaval; memasak; kemerdekaan RI; produk
    + Ribuan buruh berunjuk rasa di depan Balai Kota Semarang. => "buruh" > -
    + Warga Georgia turun ke jalan tiga malam berturut-turut di Tbilisi. => GEO > -
    + Kantor Wali Kota Solo didemo para buruh. => "buruh" > *
    + Demonstrasi mahasiswa Serbia melumpuhkan pusat Beograd. => SRB > -
    + Mahasiswa Geruduk Kantor DPRD Kaltim => "Mahasiswa" > *
    - Juru masak itu melakukan demo memasak di mal.

sense hold-rally = 141
    verb        meN-gelar/meN-lakukan/meN-adakan/meN-mulai/meN-lanjutkan/meN-ikuti/meN-hadiri/meN-selenggarakan/meN-pimpin/meN-ramaikan/meN-langsungkan/meN-lancarkan/meN-organisasi/meN-organisir/meN-koordinasi/meN-inisiasi [@rally]; ikut/ber-gabung/turut {dalam @rally}; ambil bagian {dalam @rally}; ter-libat {dalam @rally}
    source      subj; oleh; dari
    target      terhadap; kepada; menentang; melawan
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB country organization
    not         source: COP MIL BUS
    not         words @sport @showbiz @business @market; kemerdekaan RI; persembahan
    + Aliansi Mahasiswa Papua menggelar aksi damai di Titik Nol Yogyakarta. => * > -
    + Ratusan ribu warga Inggris mengikuti aksi solidaritas untuk Palestina di London. => GBR > *
    + Long march dilakukan petani Pakel menuju Banyuwangi. => "petani" > *
    + Demonstran Gelar Unjuk Rasa di Tel Aviv => "Demonstran" > *
    - Panitia menggelar parade bunga untuk merayakan hari jadi kota dengan konser.

sense crowd-gathers = 141
    verb        ber-kumpul/ber-himpun/ber-kerumun {di depan @state-building}; meN-padati/meN-penuhi/meN-banjiri [@state-building]
    verb        ber-kumpul/ber-kerumun/ber-himpun memprotes; ber-kumpul menuntut; ber-kumpul menentang; ber-kumpul menolak; meN-padati/meN-banjiri/meN-penuhi [alun-alun/Lapangan Kebebasan/bundaran/jalan-jalan/depan gedung parlemen/Taksim/Maidan/Monas/Patung Kuda/Tahrir]
    source      subj
    target      menentang; memprotes; terhadap
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB country
    not         source: COP MIL BUS
    not         words @sport @showbiz @market; mudik; wisatawan; salat Id; takbir; tahun baru
    + Puluhan ribu warga Armenia memadati alun-alun Republik menuntut pengunduran diri Pashinyan. => ARM > -
    + Buruh berkumpul menolak upah murah di Patung Kuda. => "Buruh" > -
    - Wisatawan memadati alun-alun Bandung pada malam tahun baru.

sense protest-breaks-out = 141
    noun        gelombang protes; gelombang unjuk rasa; gelombang demonstrasi; aksi unjuk rasa; unjuk rasa besar-besaran; protes massal
    source      oleh; subj; dari
    target      terhadap; kepada
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB country
    not         source: COP MIL
    not         words @sport @showbiz; kerusuhan; wabah
    + Gelombang unjuk rasa mahasiswa Bangladesh menjalar hingga Chittagong. => BGD > -
    + Protes massal buruh Argentina memasuki pekan kedua. => ARG > -

sense sit-in-camp = 141
    verb        meN-dirikan/meN-bangun/meN-pasang [tenda/tenda protes/kemah/kemah protes/perkemahan/perkemahan protes/tenda solidaritas/tenda keprihatinan]; ber-kemah/meN-inap/ber-malam/duduk {di depan @state-building}; meN-lakukan/meN-gelar [aksi duduk/aksi menginap/aksi kemah/aksi cor kaki/aksi semen kaki/aksi kubur diri/aksi jahit mulut]
    source      subj; oleh
    target      terhadap; kepada
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB
    not         source: COP MIL BUS
    not         words @sport @showbiz @weather; pengungsian; pramuka; wisata
    + Mahasiswa Universitas Columbia mendirikan tenda protes di halaman kampus. => "Mahasiswa" > *
    + Petani Kendeng menggelar aksi semen kaki di seberang Istana. => "Petani" > *
    + Keluarga sandera menggelar aksi duduk di depan rumah Perdana Menteri Israel. => * > *
    - Pendaki mendirikan tenda di puncak Rinjani saat hujan.

sense vigil = 141
    verb        meN-nyalakan/meN-bakar lilin; meN-gelar/meN-lakukan [doa bersama/aksi seribu lilin/aksi 1000 lilin/tabur bunga/aksi tabur bunga/aksi lilin/malam renungan]; meN-nyalakan seribu lilin; meN-nyalakan lilin
    source      subj; oleh
    target      untuk; terhadap; menuntut
    need        source
    only        source: OPP SOC CVL EDU LAB JRN LEG PTY
    not         words @sport @showbiz @accident; kemenangan; syukuran; natal
    + Wartawan Palu menggelar aksi seribu lilin menuntut pembunuh rekannya dihukum. => "Wartawan" > *
    + Oposisi Rusia menyalakan lilin di makam Navalny. => RUS > *

sense demo-leadership = 1411
    verb        ber-unjuk rasa menuntut pengunduran diri; ber-demonstrasi/ber-demo/ber-aksi menuntut pengunduran diri; turun ke jalan menuntut pengunduran diri; ber-unjuk rasa menuntut mundur; ber-demo menuntut mundur; turun ke jalan menuntut mundur; ber-unjuk rasa mendesak mundur; ber-demonstrasi menuntut mundur; ber-unjuk rasa menuntut pemakzulan; ber-demo menuntut pemakzulan; turun ke jalan menuntut pemilu dini; ber-unjuk rasa menuntut pemilu ulang; meN-gelar/meN-lakukan/meN-ikuti/meN-pimpin/meN-adakan [@antigov-rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut pengunduran diri [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut mundur [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut pemakzulan [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut pemilu dini [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut pemilu ulang [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin mendesak pengunduran diri [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin antipemerintah [@rally]
    noun        demo antipemerintah; demonstrasi antipemerintah; unjuk rasa antipemerintah; protes antipemerintah; demonstrasi anti-pemerintah; protes anti-pemerintah; unjuk rasa anti-pemerintah; demo antikudeta; protes antikudeta; unjuk rasa antikudeta; demonstrasi antikudeta
    source      subj; oleh; dari
    target      terhadap; kepada; obj; melawan
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB country
    not         source: COP MIL BUS
    not         words @sport @showbiz
    + Warga Hungaria menggelar demo antipemerintah di Budapest. => HUN > * | code=1411
    + Oposisi Armenia berunjuk rasa menuntut pengunduran diri perdana menteri. => ARM > *
    + Unjuk rasa antikudeta oleh pemuda Myanmar berlangsung kilat di Yangon. => MMR > *
    + Puluhan Ribu Warga Israel Gelar Protes Anti-Netanyahu => ISR > *

sense demo-policy = 1412
    verb        ber-unjuk rasa menolak; ber-unjuk rasa menentang; ber-unjuk rasa memprotes; ber-demo menolak; ber-demo tolak; ber-demo menentang; ber-demo memprotes; ber-demonstrasi menolak; ber-demonstrasi menentang; ber-demonstrasi memprotes; turun ke jalan menolak; turun ke jalan menentang; turun ke jalan memprotes; ber-aksi menolak; demo tolak; ber-unjuk rasa menuntut pencabutan; ber-unjuk rasa menuntut pembatalan; ber-unjuk rasa menuntut gencatan senjata; ber-demo menuntut pencabutan; ber-orasi menolak; ber-pawai menentang; meN-gelar/meN-lakukan/meN-ikuti/meN-adakan/meN-mulai [@policy-rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menolak [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin tolak [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menentang [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin memprotes [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut pencabutan [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut pembatalan [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut penghentian [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut gencatan senjata [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut penurunan [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin terkait kenaikan [@rally]; aksi tolak
    noun        protes pajak; demo RUU TNI; protes reformasi pensiun; demo antiperang; protes antiperang; protes petani; protes iklim; demo UU Cipta Kerja; demo kenaikan BBM
    source      subj; oleh; dari
    target      terhadap; kepada; atas
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB country organization
    not         source: COP MIL BUS
    not         words @sport @showbiz @market
    + Ratusan dosen berunjuk rasa menolak RUU TNI di Surabaya. => "dosen" > * | code=1412
    + Petani Polandia berdemo menentang impor gandum Ukraina. => POL > *
    + Pemuda Kenya turun ke jalan menolak RUU Keuangan. => KEN > -
    + Protes reformasi pensiun oleh serikat buruh Prancis diikuti sejuta orang. => FRA > *
    + Buruh berdemo tolak Tapera di depan Istana. => "Buruh" > *

sense demo-rights = 1413
    verb        ber-unjuk rasa menuntut hak; ber-unjuk rasa menuntut kenaikan upah; ber-unjuk rasa menuntut keadilan; ber-unjuk rasa menuntut pembebasan; ber-unjuk rasa menuntut kesetaraan; ber-demo menuntut upah; ber-demo menuntut kenaikan upah; ber-demo menuntut pengangkatan; ber-demo menuntut keadilan; ber-demo minta upah; turun ke jalan menuntut keadilan; turun ke jalan menuntut hak; turun ke jalan menuntut kebebasan; ber-demonstrasi menuntut hak; ber-demonstrasi menuntut pembebasan; meN-gelar/meN-lakukan/meN-ikuti/meN-adakan [@rights-rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut keadilan [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut pembebasan [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut kenaikan upah [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut upah [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut hak [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut kesetaraan [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut kebebasan [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut pengangkatan [@rally]
    noun        aksi Kamisan; pawai perempuan; demo upah; protes hijab; demo guru honorer; protes rasisme; demonstrasi antirasisme
    source      subj; oleh; dari
    target      terhadap; kepada; atas
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB country organization
    not         source: COP MIL BUS
    not         words @sport @showbiz @market
    + Perempuan Iran turun ke jalan menuntut kebebasan berpakaian. => IRN > - | code=1413
    + Guru honorer berdemo menuntut pengangkatan sebagai PPPK di Senayan. => * > *
    + Keluarga korban Tragedi Semanggi menggelar aksi Kamisan di seberang Istana. => * > -
    + Buruh garmen Bangladesh berunjuk rasa menuntut kenaikan upah di Gazipur. => BGD > -

sense demo-regime = 1414
    verb        ber-unjuk rasa menuntut referendum; ber-unjuk rasa menuntut kemerdekaan; ber-demo menuntut referendum; ber-demonstrasi menuntut kemerdekaan; ber-demonstrasi menuntut demokrasi; turun ke jalan menuntut demokrasi; turun ke jalan menuntut kemerdekaan; turun ke jalan menuntut pemerintahan sipil; ber-unjuk rasa menuntut reformasi; ber-unjuk rasa menuntut pembubaran DPR; ber-demo menolak pemekaran; ber-demo tolak DOB; meN-gelar/meN-lakukan/meN-ikuti/meN-adakan/meN-pimpin [@regime-rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut referendum [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut kemerdekaan [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut demokrasi [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut pemerintahan sipil [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut reformasi [@rally]; meN-gelar/meN-lakukan/meN-adakan/meN-ikuti/meN-lanjutkan/meN-mulai/meN-pimpin menuntut pembubaran [@rally]
    noun        demo prokemerdekaan; demonstrasi prodemokrasi; unjuk rasa prodemokrasi; protes prodemokrasi; demonstrasi pro-demokrasi; unjuk rasa prokemerdekaan; aksi prokemerdekaan
    source      subj; oleh; dari
    target      terhadap; kepada
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB country organization
    not         source: COP MIL BUS
    not         words @sport @showbiz
    + Warga Catalunya berdemonstrasi menuntut kemerdekaan dari Spanyol. => * > * | code=1414
    + Unjuk rasa prodemokrasi mahasiswa Thailand berlangsung di Monumen Demokrasi. => THA > -
    + Ratusan warga Yahukimo berdemo tolak DOB di Dekai. => * > -
    + Warga Sudan turun ke jalan menuntut pemerintahan sipil di Omdurman. => SDN > *

# Mogok makan

sense hunger-strike = 142
    verb        meN-lakukan/meN-gelar/meN-mulai/meN-jalani/meN-jalankan/meN-lanjutkan/meN-adakan [mogok makan/aksi mogok makan/aksi jahit mulut]; mogok makan; ber-mogok makan; meN-tolak makan; ber-puasa protes
    noun        mogok makan; aksi mogok makan
    source      subj; oleh
    target      terhadap; kepada; menuntut
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB GOV LEG person
    not         source: COP
    not         words @sport @showbiz @animal @disease; balita
    + Pemimpin buruh Georgia melakukan mogok makan di depan parlemen. => GEO > *
    + Aksi mogok makan tahanan Palestina di penjara Ofer meluas. => * > *
    + Tiga mahasiswa mogok makan di depan Kejati Maluku Utara. => "mahasiswa" > *
    - Balita itu mogok makan sejak sakit gigi.

sense hunger-strike-rights = 1423
    verb        mogok makan menuntut pembebasan; mogok makan menuntut hak; mogok makan memprotes; mogok makan menuntut keadilan; meN-lakukan/meN-gelar/meN-mulai menuntut pembebasan [mogok makan/aksi mogok makan]; meN-lakukan/meN-gelar/meN-mulai menuntut hak [mogok makan/aksi mogok makan]; meN-lakukan/meN-gelar/meN-mulai menuntut keadilan [mogok makan/aksi mogok makan]
    source      subj
    target      terhadap; kepada
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB GOV LEG person
    not         words @sport @showbiz
    + Aktivis Mesir melakukan mogok makan menuntut pembebasan rekannya. => EGY > * | code=1423
    + Tahanan politik Bahrain menggelar aksi mogok makan menuntut hak berobat. => BHR > *

# Mogok kerja

sense strike = 143
    mode        strike
    verb        mogok; mogok kerja; mogok massal; mogok nasional; mogok beroperasi; mogok mengajar; mogok kuliah; mogok narik; mogok melaut; mogok berjualan; mogok sidang; ber-henti bekerja
    noun        mogok kerja; mogok nasional; pemogokan; aksi mogok; mogok massal; mogok umum; aksi mogok kerja; hartal; pemogokan umum
    source      subj; oleh; dari
    target      terhadap; kepada; menuntut
    need        source
    only        source: LAB MED EDU group AGR CVL JRN OPP SOC JUD COP country
    not         source: MIL BUS
    not         words @sport @showbiz; mesin; mobil mogok; motor mogok; bus mogok; mogok makan; mogok di tengah
    + Sopir truk mogok di Pelabuhan Tanjung Perak memprotes aturan ODOL. => * > *
    + Dokter muda Inggris mogok kerja selama enam hari. => GBR > - | mode=strike
    + Pemogokan pekerja pelabuhan Amerika Serikat melumpuhkan Pantai Timur. => USA > -
    + Hakim Indonesia mogok sidang selama lima hari. => IDN > -
    - Bus wisata mogok di tanjakan Emen.

sense hold-strike = 143
    mode        strike
    verb        meN-gelar/meN-lakukan/meN-mulai/meN-lancarkan/meN-adakan/meN-lanjutkan/meN-ikuti/meN-perpanjang/meN-umumkan/meN-jalankan/meN-serukan [@strike]; ikut/ber-gabung {dalam @strike}
    source      subj; oleh
    target      terhadap; kepada
    need        source
    only        source: LAB MED EDU group AGR CVL JRN OPP SOC organization country PTY
    not         source: MIL COP
    not         words @sport @showbiz; mogok makan
    + Serikat pilot Jerman menggelar mogok kerja di Bandara Frankfurt. => DEU > *
    + Serikat buruh Nigeria memulai mogok nasional soal upah minimum. => NGA > - | mode=strike
    + Aksi mogok massal dilakukan buruh di Jakarta. => "buruh" > *
    + Serikat buruh Israel lancarkan mogok umum. => ISR > -

sense strike-policy = 1432
    mode        strike
    verb        mogok menolak; mogok menentang; mogok memprotes; mogok kerja menolak; mogok kerja menentang; mogok kerja memprotes; mogok kerja buntut; mogok tolak; mogok nasional menolak; mogok nasional menentang; meN-gelar/meN-lakukan/meN-mulai/meN-lancarkan menolak [@strike]; meN-gelar/meN-lakukan/meN-mulai/meN-lancarkan menentang [@strike]; meN-gelar/meN-lakukan/meN-mulai/meN-lancarkan memprotes [@strike]; meN-gelar/meN-lakukan/meN-mulai menuntut pencabutan [@strike]
    source      subj
    target      terhadap; kepada; atas
    need        source
    only        source: LAB MED EDU group AGR CVL JRN OPP SOC organization country
    not         source: MIL COP
    not         words @sport @showbiz
    + Buruh Belgia menggelar mogok nasional menolak reformasi pensiun. => BEL > * | code=1432
    + Serikat guru Argentina menggelar mogok nasional menentang pemotongan anggaran. => ARG > *
    + Dokter India melancarkan mogok nasional memprotes kekerasan. => IND > *

sense strike-rights = 1433
    mode        strike
    verb        mogok menuntut upah; mogok menuntut kenaikan upah; mogok menuntut kenaikan gaji; mogok kerja menuntut kenaikan upah; mogok kerja menuntut kenaikan gaji; mogok kerja menuntut upah; mogok menuntut hak; meN-gelar/meN-lakukan/meN-mulai/meN-lancarkan/meN-lanjutkan menuntut kenaikan upah [@strike]; meN-gelar/meN-lakukan/meN-mulai/meN-lancarkan/meN-lanjutkan menuntut kenaikan gaji [@strike]; meN-gelar/meN-lakukan/meN-mulai/meN-lancarkan/meN-lanjutkan menuntut upah [@strike]; meN-gelar/meN-lakukan/meN-mulai/meN-lancarkan/meN-lanjutkan menuntut hak [@strike]; meN-gelar/meN-lakukan/meN-mulai/meN-lancarkan/meN-lanjutkan menuntut gaji [@strike]; meN-gelar/meN-lakukan/meN-mulai/meN-lancarkan/meN-lanjutkan menuntut pembayaran [@strike]
    source      subj
    target      terhadap; kepada; atas
    need        source
    only        source: LAB MED EDU group AGR CVL JRN OPP SOC organization country JUD
    not         source: MIL COP
    not         words @sport @showbiz
    + Perawat Kenya menggelar mogok kerja menuntut kenaikan gaji. => KEN > * | code=1433
    + Buruh melakukan mogok kerja menuntut upah lembur di Tangerang. => "Buruh" > *

# Boikot

sense boycott = 143
    mode        boycott
    verb        meN-boikot [@boycott-thing]; meN-boikot
    noun        boikot; aksi boikot; boikot pemilu
    source      subj; oleh; dari
    target      obj; terhadap; atas; milik
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB country organization LEG GOV
    not         source: BUS
    not         words @sport @showbiz; serukan; menyerukan
    + Oposisi Georgia memboikot sidang perdana parlemen. => GEO > * | mode=boycott
    + Pemilu Bangladesh diboikot Partai Nasionalis Bangladesh. => BGD > *
    + Boikot warga Turki terhadap produk Israel menekan penjualan waralaba. => TUR > ISR
    + Wartawan Lampung Boikot Pemberitaan DPRD => * > *
    - Klub itu memboikot turnamen pramusim di Jepang.

sense refuse-to-vote = 143
    mode        boycott
    contexts    election
    verb        golput; ber-golput; meN-tolak memilih; meN-tolak mencoblos; meN-robek/meN-bakar/meN-rusak [surat suara/kartu suara/undangan memilih]; meN-coblos semua
    source      subj
    target      dalam; pada; terhadap
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB country
    not         words @sport @showbiz
    + Warga Kampung Bayam menolak mencoblos dalam Pemilu 2024. => * > *
    + Mahasiswa Iran merobek surat suara di Teheran. => IRN > *

sense diplomatic-boycott = 143
    mode        boycott
    contexts    diplomatic
    verb        meN-umumkan/meN-lakukan/meN-gelar/meN-mulai/meN-terapkan [boikot/boikot diplomatik/aksi boikot/boikot produk]; meN-tolak hadir; absen {dari sidang}; meN-boikot secara diplomatik
    source      subj; oleh
    target      terhadap; atas
    need        source
    only        source: country organization GOV LEG PTY OPP SOC CVL REL LAB EDU group
    not         source: BUS
    not         words @showbiz; terdakwa; saksi
    + Amerika Serikat melakukan boikot diplomatik terhadap Olimpiade Beijing. => USA > *
    + Mahasiswa Bangladesh memulai boikot produk terhadap India. => BGD > IND
    - Saksi menolak hadir dalam persidangan cerai itu.

# Pemblokiran dan pendudukan

sense block-road = 144
    verb        meN-blokir/meN-blokade/meN-blokada/meN-tutup/meN-palang/meN-halangi/meN-rintangi/meN-lumpuhkan/meN-kuasai/meN-portal/meN-barikade/meN-hadang/meN-macetkan/meN-sumbat/meN-cegat [@road]; meN-blokade; meN-palang; meN-dirikan/meN-bangun/meN-pasang [barikade/barikade ban/palang adat/penghalang]
    noun        blokade jalan; pemblokiran jalan; penutupan jalan; pemalangan
    source      subj; oleh
    target      obj; menuju; ke
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB
    not         source: COP MIL BUS GOV
    not         words @sport @showbiz @weather @accident; kapal perang; proyek jalan; pohon
    + Petani India memblokir jalan raya menuju New Delhi. => IND > *
    + Kantor Distrik Sentani dipalang warga adat Ondofolo. => * > *
    + Jalan tol lumpuh diblokade sopir taksi di Paris. => * > *
    + Masyarakat adat memalang bandara Sentani. => * > *
    + Massa Blokade Jalan Trans-Papua di Nabire => * > *
    - Truk terbalik menutup jalan tol Cipularang.
    - Longsor memblokir jalan nasional di Toraja.

sense block-policy = 1442
    verb        meN-blokir/meN-blokade/meN-tutup menolak [@road]; meN-blokir/meN-blokade/meN-tutup menentang [@road]; meN-blokir/meN-blokade/meN-tutup memprotes [@road]; meN-blokir/meN-blokade menuntut pencabutan [@road]
    source      subj; oleh
    target      obj; terhadap
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB
    not         source: COP MIL BUS
    not         words @sport @showbiz @weather
    + Petani Prancis memblokade jalan menolak perjanjian dagang Mercosur. => FRA > * | code=1442
    + Warga Rempang memblokade jalan menentang proyek Eco City. => * > *

sense occupy-building = 144
    verb        meN-duduki/meN-kuasai/meN-kepung/meN-segel/meN-kunci/meN-gembok/meN-kerubungi/meN-kepungi/meN-geruduk [@state-building]; meN-segel
    noun.pass   pendudukan gedung; pendudukan kampus; penyegelan kantor
    source      subj; oleh
    target      obj; milik
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB
    not         source: COP MIL GOV REB UAF BUS JUD
    not         words @sport @showbiz @accident; KPK; Satpol PP; banjir; api
    ~ Mahasiswa menduduki gedung rektorat Universitas Halu Oleo. => "Mahasiswa" > *
    + Kantor KPU Puncak Jaya dikepung massa. => "massa" > *
    + Rumah dinas Bupati Pati disegel warga. => "warga" > *
    + Petani Menduduki Lahan Sawit di Buol => "Petani" > *
    - KPK menyegel kantor dinas pekerjaan umum di Medan.
    - Banjir mengepung gedung DPRD.

sense storm-building = 145
    verb        meN-serbu/meN-terobos/meN-jebol/meN-bobol/meN-dobrak/meN-robohkan/meN-rubuhkan/meN-rangsek/merangsek {ke @state-building}; meN-masuki paksa {ke @state-building}; meN-serbu/meN-terobos/meN-masuki/meN-gerebek/meN-kepung/meN-bobol [@state-building]; meN-jebol/meN-robohkan/meN-rubuhkan/meN-dobrak/meN-goyang/meN-terobos/meN-rusak [pagar/gerbang/barikade/barikade polisi/pagar DPR/pagar kawat berduri/pagar gedung/blokade polisi]
    noun        penyerbuan gedung; penyerbuan parlemen; penyerbuan Capitol
    source      subj; oleh
    target      obj; milik
    need        source
    only        source: group OPP SOC CVL EDU LAB REL AGR PTY
    not         source: COP MIL REB UAF GOV BUS
    not         words @sport @showbiz @weather @animal
    + Demonstran Kenya menyerbu gedung parlemen di Nairobi. => KEN > *
    + Istana Kepresidenan Sri Lanka diserbu ribuan pengunjuk rasa. => "pengunjuk rasa" > *
    + Pedemo menjebol pagar kantor gubernur di Manado. => * > *
    + Demonstran menyerbu gedung Kongres Brasil. => "Demonstran" > *
    - Kawanan monyet menyerbu kantor desa mencari makan.

sense block-person = 144
    verb        meN-hadang/meN-cegat/meN-kepung/meN-halau/meN-tolak/meN-usir [rombongan/rombongan presiden/mobil presiden/kendaraan polisi/truk tambang/truk pengangkut/rombongan menteri/iring-iringan/kedatangan/konvoi/mobil dinas/alat berat/truk batu bara/ekskavator]
    source      subj; oleh
    target      obj; milik
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB
    not         source: COP MIL REB UAF BUS
    not         words @sport @showbiz @accident; begal
    + Mahasiswa menghadang rombongan Presiden di Kendari. => "Mahasiswa" > IDN
    + Petani Kolombia menghadang iring-iringan presiden. => COL > *
    + Petani Polandia menghadang konvoi truk Ukraina di Medyka. => POL > *
    - Begal menghadang rombongan pelajar di Tambun.

sense hold-official = 144
    verb        meN-sandera/meN-kurung/meN-tahan [truk/alat berat/bus/mobil dinas/kapal/pejabat/rektor/kepala desa/kapal pukat/petugas]
    source      subj; oleh
    target      obj; milik; dari
    need        source
    only        source: EDU CVL LAB AGR OPP SOC group
    not         source: COP MIL REB UAF GOV CRM
    not         words @sport @showbiz @private-crime; bea cukai; KKB; imigrasi
    + Warga Papua menyandera truk perusahaan sawit. => * > *
    ~ Rektor itu dikurung mahasiswa di ruang senat selama lima jam. => "mahasiswa" > *
    + Warga Kampar menyandera truk perusahaan tambang. => * > *

sense burn-tyres = 144
    verb        meN-bakar [ban/ban bekas/keranda/kayu]; meN-gelar/meN-lakukan [aksi bakar ban]; bakar ban
    noun.pass   pembakaran ban
    source      subj; oleh
    target      none
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED REF JRN SOC REB
    not         source: COP MIL
    not         words @sport @showbiz @accident
    + Mahasiswa membakar ban di depan Kantor Gubernur Sulawesi Selatan. => "Mahasiswa" > *
    + Ban bekas dibakar pemuda Haiti di Port-au-Prince. => HTI > *
    - Pabrik itu membakar ban bekas menjadi bahan bakar.

# Kerusuhan

sense riot = 145
    verb        rusuh/ricuh/chaos/meN-amuk; ber-buat rusuh; ber-tindak anarkistis; ber-tindak anarkis; meN-lakukan anarki; ber-ujung ricuh; ber-akhir ricuh; ber-ujung rusuh; ber-akhir rusuh; meN-lakukan/meN-picu/meN-ulah/meN-kobarkan [@disorder]
    noun        kerusuhan; kericuhan; amuk massa; huru-hara; aksi anarkistis; kerusuhan massal
    source      subj; oleh
    target      dengan; terhadap; obj
    need        source
    only        source: group OPP SOC CVL EDU LAB REL AGR PTY JRN
    not         source: COP MIL BUS
    not         words @sport @showbiz @animal
    + Massa mengamuk di Sorong setelah video rasis beredar. => "Massa" > -
    + Demonstran melakukan perusakan di Kantor KPU Buton. => "Demonstran" > *
    + Kerusuhan oleh massa kanan jauh meluas ke Rotherham. => "massa" > *
    + Demo Mahasiswa di Makassar Berujung Ricuh => "Mahasiswa" > -
    - Penonton mengamuk setelah konser dibatalkan.

sense clash-with-police = 145
    verb        ber-bentrok/bentrok/ber-bentrokan/ber-hadapan/kejar-kejaran {dengan polisi}; terlibat bentrok {dengan polisi}; terlibat bentrokan {dengan polisi}; ter-libat bentrok {dengan polisi}; ter-libat kericuhan {dengan polisi}; saling dorong {dengan polisi}; terlibat saling dorong {dengan polisi}; adu jotos {dengan polisi}; adu fisik {dengan polisi}; bentrok; ber-bentrokan; saling dorong; saling serang
    noun        bentrokan; bentrok; aksi saling dorong
    source      antara; subj; oleh
    target      dengan; melawan; obj
    need        source
    only        source: group OPP SOC CVL EDU LAB REL AGR PTY REF
    only        target: COP MIL GOV group
    not         source: MIL REB UAF
    not         words @sport @showbiz; suporter; geng motor; tawuran; bersenjata; pasukan
    + Mahasiswa bentrok dengan polisi di Kampus UNM Makassar. => "Mahasiswa" > "polisi"
    + Petani bentrok dengan aparat di Seruyan. => "Petani" > "aparat"
    + Demonstran Georgia bentrok dengan polisi antihuru-hara. => GEO > *
    - Dua kelompok suporter bentrok di Stasiun Lempuyangan.

sense throw-at-police = 145
    verb        meN-lempar/meN-lempari/meN-lemparkan/meN-timpuk/meN-timpuki/meN-hujani/meN-tembakkan/meN-lontarkan [@riot-missile]; meN-lempari/meN-timpuki/meN-hujani {dengan @riot-missile}; meN-lempari/meN-timpuki
    noun        pelemparan batu; pelemparan molotov; lemparan batu
    source      subj; oleh
    target      ke; obj; ke arah; kepada; terhadap
    need        source
    only        source: group OPP SOC CVL EDU LAB REL AGR PTY
    not         source: COP MIL REB UAF
    not         words @sport @showbiz @household-crime; suporter; kereta api; bola
    + Massa melempar batu ke arah polisi di Jalan Gatot Subroto. => "Massa" > "polisi"
    + Petani melempari gedung Parlemen Eropa dengan telur. => "petani" > *
    + Demonstran Yunani menghujani polisi dengan bom molotov di Athena. => GRC > "polisi"
    - Bocah melempar batu ke kereta api yang melintas.

sense loot = 145
    verb        meN-jarah/meN-jarahi/meN-gasak [toko/gudang/gudang makanan/pasar/swalayan/supermarket/truk bantuan/rumah/pertokoan/minimarket/kantor/gudang PBB/gudang beras/bank/rumah menteri/senjata/mal]; meN-jarah
    noun        penjarahan
    source      subj; oleh
    target      obj; milik; terhadap
    need        source
    only        source: group OPP SOC CVL EDU LAB country
    not         source: MIL COP
    not         words @sport @showbiz @household-crime @animal; artefak; kolonial
    + Warga Haiti menjarah gudang makanan di Cap-Haitien. => HTI > *
    + Toko milik warga asing dijarah massa di Johannesburg. => "massa" > *
    + Penjarahan oleh perusuh Kaledonia Baru merugikan miliaran franc. => * > *

sense burn-in-riot = 145
    verb        meN-bakar/meN-bakari/meN-hanguskan [@riot-object]
    noun.pass   pembakaran kantor; pembakaran pos polisi; pembakaran halte; pembakaran mobil polisi
    source      subj; oleh
    target      obj; milik
    need        source
    only        source: group OPP SOC CVL EDU LAB REL PTY AGR
    not         source: COP MIL REB UAF CRM
    not         words @sport @showbiz @accident @household-crime; sampah; hutan; sate; KKB
    + Massa membakar kantor DPRD Makassar pada malam unjuk rasa. => "Massa" > *
    + Mobil polisi dibakar perusuh di Port Moresby. => * > *
    + Pembakaran pos polisi oleh demonstran Kenya terjadi di Rongai. => KEN > *
    - Petani membakar jerami di sawah hingga api melebar.

sense riot-leadership = 1451
    verb        rusuh/ricuh/bentrok menuntut mundur; meN-bakar/meN-serbu menuntut mundur [@state-building]; meN-lakukan [kerusuhan antipemerintah]
    noun        kerusuhan antipemerintah; kerusuhan politik; kerusuhan pascapemilu
    source      subj; oleh
    target      terhadap; dengan; obj
    need        source
    only        source: group OPP SOC CVL EDU LAB REL PTY country
    not         source: COP MIL
    not         words @sport @showbiz
    + Kerusuhan pascapemilu oleh pendukung oposisi Mozambik menewaskan puluhan orang. => MOZ > * | code=1451
    + Kerusuhan antipemerintah oleh pemuda Nepal meluas ke Pokhara. => NPL > *

# Perusakan dan penghinaan simbol

sense vandalize = 145
    mode        vandalize
    verb        meN-coret/meN-coreti/meN-corat-coret/meN-siram/meN-nodai/meN-semprot/meN-semprotkan/meN-kotori/meN-tumpahkan/meN-lumuri/meN-grafiti [@artwork]; meN-siram/meN-lumuri/meN-semprot/meN-kotori {dengan cat/sup/darah}; meN-siram/meN-lempar/meN-tumpahkan/meN-semprotkan [cat/cat merah/sup/tinta/darah]
    noun.pass   vandalisme; aksi vandalisme; pencoretan
    source      subj; oleh
    target      obj; ke; milik
    need        source
    only        source: group OPP SOC CVL EDU REL
    not         source: COP MIL
    not         words @sport @showbiz @household-crime; pelajar SMP
    + Aktivis iklim menyiram lukisan Van Gogh dengan sup di London. => * > * | mode=vandalize
    + Kantor BBC disemprot cat merah oleh aktivis propalestina. => * > *
    + Mahasiswa mencoreti gedung kedutaan pada malam hari. => "Mahasiswa" > *
    - Pelajar SMP mencoret gedung sekolah saat lulus.

sense vandalize-facility = 145
    mode        vandalize
    verb        meN-rusak/meN-hancurkan/meN-pecahkan/meN-robohkan/meN-obrak-abrik/meN-acak-acak/meN-gulingkan/meN-tumbangkan [@riot-object]
    noun.pass   perusakan; perusakan fasilitas umum; perusakan kantor; perusakan gereja; perusakan rumah ibadah
    source      subj; oleh
    target      obj; milik
    need        source
    only        source: group OPP SOC CVL EDU LAB REL PTY AGR
    not         source: COP MIL REB UAF BUS
    not         words @sport @showbiz @weather @animal @household-crime @accident
    + Demonstran Kenya merusak halte bus di Nairobi. => KEN > *
    + Demonstran merobohkan patung presiden di Nairobi. => "Demonstran" > *
    + Perusakan kantor bupati oleh massa terjadi di Pati. => "massa" > *
    - Gajah liar merusak pagar kebun warga di Way Kambas.

sense burn-symbol = 141
    verb        meN-bakar/meN-injak-injak/meN-injak/meN-robek/meN-sobek/meN-turunkan/meN-copot/meN-gantung [@symbol]
    noun.pass   pembakaran Al-Quran; pembakaran bendera; pembakaran Alquran; perobekan bendera
    source      subj; oleh
    target      milik; obj
    need        source
    only        source: group OPP SOC CVL EDU LAB REL PTY
    not         source: COP MIL BUS
    not         words @sport @showbiz @household-crime @accident; satpol PP; kampanye
    + Demonstran Pakistan membakar bendera Israel di Karachi. => PAK > ISR
    + Foto presiden diinjak-injak massa oposisi Togo. => TGO > *
    + Bendera Amerika dibakar demonstran Iran di Teheran. => IRN > *
    - Satpol PP menurunkan spanduk liar di Tangerang.

sense pelt-politician = 145
    mode        vandalize
    verb        meN-lempar/meN-lempari/meN-siram/meN-tampar/meN-timpuk/meN-sorak/meN-soraki/meN-ludahi [presiden/menteri/perdana menteri/wali kota/gubernur/anggota DPR/bupati/politikus/duta besar/raja/senator]; meN-lempari {dengan telur/tomat/sepatu/lumpur}
    source      subj; oleh
    target      obj; milik
    need        source target
    only        source: group OPP SOC CVL EDU LAB AGR person
    only        target: GOV LEG PTY JUD
    not         words @sport @showbiz
    + Warga Paiporta melempari Raja Spanyol dengan lumpur. => * > ESP
    + Menteri Pertanian Prancis disoraki petani di Paris. => "petani" > FRA
    - Fans melempari penyanyi itu dengan boneka.

# Protes khusus

sense student-strike = 143
    mode        strike
    contexts    rights_freedoms
    verb        meN-liburkan kuliah; meN-kosongkan [kelas/ruang kuliah/kampus]; mogok kuliah; mogok belajar; mogok sekolah; meN-lakukan/meN-gelar [mogok kuliah/mogok belajar/mogok sekolah]
    source      subj
    target      terhadap
    need        source
    only        source: EDU group OPP SOC
    not         words @sport @showbiz; libur semester
    + Mahasiswa Serbia menggelar mogok kuliah sejak Senin. => SRB > *
    + Pelajar Hong Kong menggelar mogok sekolah memprotes RUU ekstradisi. => HKG > -

sense self-immolate = 140
    verb        meN-bakar diri; meN-lakukan/meN-gelar [aksi bakar diri]; bakar diri; meN-jahit mulut
    noun        aksi bakar diri
    source      subj; oleh
    target      memprotes
    need        source
    only        source: person group MIL REL CVL OPP SOC EDU
    not         words @sport @showbiz @household-crime
    + Prajurit Angkatan Udara AS membakar diri di depan Kedutaan Besar Israel. => USA > *
    + Biksu Tibet membakar diri memprotes kekuasaan China. => * > *
    - Pria itu membakar diri karena ditinggal istrinya.

sense fly-flag = 140
    contexts    territory
    verb        meN-kibarkan/meN-arak/meN-bentangkan/meN-pasang [bendera bintang kejora/bintang kejora/bendera GAM/bendera RMS/bendera separatis/bendera One Piece/spanduk protes/bendera hitam/spanduk referendum/bendera setengah tiang/spanduk]
    noun.pass   pengibaran bendera bintang kejora; pengibaran bintang kejora
    source      subj; oleh
    target      terhadap
    need        source
    only        source: group OPP SOC CVL EDU REB LAB
    not         source: COP MIL BUS
    not         words @sport @showbiz; iklan; kampanye
    + Aktivis KNPB mengibarkan bintang kejora di Manokwari. => * > *
    + Spanduk protes dibentangkan aktivis Greenpeace di Bundaran HI. => * > *
