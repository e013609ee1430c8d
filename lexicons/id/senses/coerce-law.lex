@about    Penegakan hukum: perburuan, penetapan tersangka, dakwaan, penggeledahan, penyitaan, penertiban, pencegahan, pembubaran.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set wanted
    words buronan; buron; DPO; koruptor; teroris; terduga teroris; separatis; KKB; anggota KKB; pelaku penembakan; pelaku penyerangan; pelaku pembakaran; pelaku bom; pelaku teror; pelaku makar; pelaku pembunuhan TNI; pelaku penculikan; pelaku kudeta; pelaku pengeboman; tersangka korupsi; buronan korupsi; mafia tanah; Harun Masiku; Fredy Pratama; provokator; perusuh; dalang kerusuhan; aktor intelektual; pengunjuk rasa; pemimpin oposisi; aktivis
set graft-charge
    words gratifikasi; suap; menerima gratifikasi; pencucian uang; TPPU; korupsi; pemerasan; merugikan negara; perintangan penyidikan; makar; penistaan agama; penodaan agama; ujaran kebencian; hoaks; UU ITE; terorisme; pasal makar; pasal suap
set raid-site
    words kantor; rumah dinas; rumah; kantor dinas; kediaman; gedung; ruang kerja; ruang kerja bupati; kantor bupati; kantor gubernur; kantor wali kota; kantor DPRD; kantor kementerian; kantor pusat; apartemen; ruangan; kantor KPU; kantor PN; pabrik; kantor pajak; kantor Bea Cukai; kantor ormas; gudang; markas; sekretariat; pesantren; kampus; kantor redaksi; kantor partai; lokasi; tempat; kompleks
set stall
    words lapak; PKL; pedagang; bangunan liar; bangli; vila ilegal; vila; warung; kios; reklame; baliho; spanduk; alat peraga kampanye; APK; tambang ilegal; tambang; pagar laut; tempat hiburan; rumah liar; permukiman liar; pabrik; kafe; peternakan; atribut; atribut ormas; posko ormas; gapura ormas; bendera; gubuk
set illegal-boat
    words kapal ikan asing; kapal ikan ilegal; kapal asing; KIA; kapal pencuri ikan; kapal Vietnam; kapal Filipina; kapal berbendera Vietnam; kapal ikan Vietnam; kapal ikan Filipina; kapal ikan Malaysia; kapal tanker; kapal tanker asing; kapal berbendera Iran; kapal penyelundup; pukat; kapal; kapal ikan
set contraband
    words penyelundupan senjata; penyelundupan amunisi; penyelundupan imigran; penyelundupan manusia; penyelundupan orang; penyelundupan pekerja migran; pengiriman TKI ilegal; pengiriman PMI ilegal; keberangkatan PMI ilegal; penyelundupan warga; perdagangan orang; rencana teror; rencana serangan; rencana pengeboman; aksi teror; upaya kudeta; rencana makar
set club
    words diskusi; diskusi publik; acara diskusi; pengajian; deklarasi; acara deklarasi; pemutaran film; nobar; acara nobar; bedah buku; seminar; mimbar bebas; People's Water Forum; forum warga; konferensi pers; pertunjukan teater; pameran lukisan; pembacaan puisi; aksi simbolik

family sport
    - Wasit mengamankan pertandingan Persib melawan Persija dari kericuhan suporter.
    - Tim tuan rumah mengamankan tiga poin di Stadion Manahan.

family show-business
    - Polisi menjerat selebgram itu dengan pasal pornografi.
    - Penyanyi itu membubarkan band yang ia dirikan.

family everyday
    - Polisi memburu pencuri sepeda motor di Tambora.
    - Petugas Damkar mengamankan ular piton dari plafon rumah warga.
    - Polisi membekuk pengedar sabu di Kampung Ambon.

# Perburuan dan penangkapan

sense hunt-down = 173
    verb        meN-buru/meN-kejar/meN-lacak/meN-cari/meN-incar [@wanted]; meN-tangkapi/meN-sikat/meN-tumpas/meN-gulung/meN-lumpuhkan/meN-bongkar [jaringan teroris/sel teroris/sel JAD/jaringan JI/jaringan mata-mata/jaringan terorisme/komplotan makar/jaringan penyelundup senjata/pemasok senjata KKB/kelompok teroris]; meN-terbitkan/meN-keluarkan/meN-sebar/meN-ajukan/meN-umumkan [red notice/DPO/daftar pencarian orang/surat DPO]; meN-tetapkan DPO; meN-tetapkan buron; meN-masukkan {dalam daftar}; meN-masukkan {ke daftar}
    noun.pass   perburuan; pengejaran
    source      subj; oleh
    target      obj; terhadap; untuk; bagi; atas
    need        source
    only        source: COP JUD MIL SPY country organization GOV
    only        target: GOV LEG MIL COP JUD PTY OPP REB UAF JRN REL EDU CVL group
    not         source: BUS
    not words   @sport @showbiz @household-crime @animal; narkoba; sabu; motor; maling; turis
    + Satgas Damai Cartenz memburu pelaku penembakan prajurit di Puncak. => IDN > * | code=173
    + Polri menerbitkan red notice untuk tersangka korupsi e-KTP. => IDN > *
    + Densus 88 menggulung jaringan JI di Sumatera Selatan. => IDN > *
    + Pemimpin oposisi Venezuela diburu aparat keamanan. => * > VEN
    + KPK masih mencari buronan Harun Masiku. => IDN > *
    - Manajemen klub memburu striker asing baru.
    - Polisi memburu maling motor di Tambun.

sense secure-people = 173
    verb        meN-amankan [pedemo/pendemo/pengunjuk rasa/demonstran/mahasiswa/aktivis/massa/perusuh/simpatisan/kepala desa/camat/lurah/kepala dinas/anggota DPRD/pejabat dinas/anggota KKB/terduga teroris/terduga/WNA/WNA China/warga asing/WN China/pengungsi Rohingya/imigran gelap/pelajar/pemuda/peserta aksi/pendukung paslon/orator/wali kota/gubernur/oknum jaksa/oknum hakim/oknum polisi/oknum TNI/hakim]; meN-ciduk/meN-cokok/meN-gelandang/meN-angkut/meN-tangkap/meN-tahan/meN-bekuk/meN-ringkus/meN-jaring/meN-gulung/meN-giring [pedemo/pendemo/pengunjuk rasa/demonstran/mahasiswa/aktivis/massa aksi/perusuh/simpatisan/anggota KKB/terduga teroris/terduga/peserta aksi/orator/WNA/buronan/buron korupsi/koruptor/buronan koruptor/anggota OPM/simpatisan OPM/simpatisan ISIS/anggota JI/anggota JAD/anggota NII]
    noun.pass   pencidukan; pembekukan
    source      subj; oleh
    target      obj
    need        source
    only        source: COP JUD MIL SPY GOV organization country
    not         source: BUS
    not words   @sport @showbiz @household-crime @animal; narkoba; sabu; tawuran; balap liar; begal; prostitusi; miras
    + Polres Metro Jakarta Barat mengamankan 20 pendemo. => IDN > * | code=173
    + Puluhan mahasiswa digelandang polisi ke Mapolda Sulsel usai aksi ricuh. => * > *
    + Tim Tabur Kejagung membekuk buronan koruptor di Batam. => IDN > *
    + Kantor Imigrasi Denpasar menjaring WNA yang overstay. => * > *
    - Polisi mengamankan pelajar yang hendak tawuran di Depok.

sense sting = 173
    verb        OTT; meN-OTT
    noun.pass   OTT; operasi senyap
    source      subj; oleh; dari
    target      obj; terhadap
    need        target
    only        source: COP JUD organization
    only        target: GOV LEG MIL COP JUD PTY OPP
    not words   @sport @showbiz @household-crime; narkoba
    + KPK OTT Bupati Kolaka Timur terkait dugaan suap proyek RSUD. => * > IDN | code=173
    + OTT Bupati Meranti oleh KPK mengejutkan warga Riau. => * > IDN
    - Selebgram itu terciduk sedang makan malam bersama kekasihnya.

# Status hukum

sense new-suspects = 173
    verb        meN-tetapkan/meN-umumkan/meN-jerat [tersangka/tersangka baru/tersangka korupsi/tersangka makar/tersangka kasus/tersangka pembakaran/tersangka kerusuhan/tersangka perusakan/tersangka korporasi]; meN-tetapkan jadi tersangka; meN-jerat {dengan pasal makar}
    source      subj; oleh
    target      terhadap; atas
    need        source
    only        source: COP JUD MIL organization
    not         source: BUS
    not words   @sport @showbiz @household-crime @accident @private-crime; narkoba; sabu; pencabulan; pemerkosaan; penipuan; begal; arisan; skincare; mutilasi; pencurian; judi
    + Polisi tetapkan 9 tersangka perusakan kantor DPRD Makassar. => IDN > - | code=173
    + Kejagung mengumumkan tersangka baru kasus korupsi minyak mentah. => IDN > *
    + Lima tersangka korupsi dana desa ditetapkan Kejari Garut. => IDN > *
    - Polisi menetapkan tersangka kasus penipuan arisan daring di Bogor.

sense charge-graft = 173
    verb        meN-dakwa/meN-jerat/meN-sangka/meN-sangkakan menerima; meN-dakwa/meN-jerat/meN-sangka menyuap; meN-dakwa/meN-sangka merugikan; meN-dakwa/meN-sangka korupsi; meN-dakwa/meN-sangka melakukan korupsi; meN-dakwa/meN-sangka memeras; meN-dakwa/meN-sangka merintangi; meN-dakwa/meN-sangka makar; meN-dakwa/meN-sangka melakukan makar; meN-dakwa/meN-jerat/meN-sangka/meN-tuntut {dengan @graft-charge}; meN-jerat {dengan TPPU}
    source      subj; oleh
    target      obj; comp
    need        source
    only        source: JUD COP organization country
    not         source: BUS CVL
    not words   @sport @showbiz @household-crime
    + Jaksa mendakwa Rafael Alun menerima gratifikasi Rp 16,6 miliar. => * > * | code=173
    + KPK menjerat mantan Bupati Probolinggo dengan TPPU. => IDN > IDN
    + Jaksa mendakwa mantan Menteri ESDM merugikan negara. => IDN > IDN
    - Nasabah menyangka pegawai bank itu korupsi.

sense seek-sentence = 173
    verb        meN-tuntut [tahun penjara/tahun bui/bulan penjara/tahun/penjara seumur hidup/pidana mati/hukuman mati/penjara/bui]; meN-bacakan/meN-ajukan [tuntutan/surat tuntutan/dakwaan/surat dakwaan]; meN-limpahkan/meN-serahkan/meN-kirim/meN-lengkapi [berkas/berkas perkara/tersangka/berkas tahap I/berkas kasus/berkas penyidikan/barang bukti]; meN-limpahkan {ke kejaksaan}; meN-limpahkan {ke pengadilan}; meN-nyatakan lengkap; meN-nyatakan P21
    noun.pass   pelimpahan berkas; pembacaan dakwaan; pembacaan tuntutan
    source      subj; oleh
    target      terhadap; kepada; obj; atas
    need        source
    only        source: JUD COP
    not         source: BUS CVL LAB EDU OPP group
    not words   @sport @showbiz @household-crime @private-crime; narkoba; pencabulan; pemerkosaan; penipuan; mutilasi; sabu; pencurian
    + Penyidik melimpahkan berkas perkara pimpinan pesantren Al Zaytun ke kejaksaan. => IDN > * | code=173
    + Jaksa membacakan dakwaan terhadap Gubernur Maluku Utara. => IDN > IDN
    ~ Jaksa KPK membacakan tuntutan terhadap mantan Gubernur Sulawesi Tenggara. => IDN > IDN
    + Surat tuntutan dibacakan jaksa KPK di Pengadilan Tipikor Ternate. => IDN > *
    - Jaksa melimpahkan berkas kasus pencabulan santri di Jombang.

sense extend-custody = 173
    verb        meN-tahan/meN-kurung/meN-bui/meN-jebloskan/meN-titipkan {di rutan/rutan KPK/lapas/sel}; meN-jebloskan/meN-giring/meN-bawa/meN-gelandang {ke rutan/lapas/bui/penjara/sel/tahanan/gedung}; memper-panjang/meN-perpanjang [penahanan/masa penahanan/pencegahan]; meN-kenakan/meN-pakaikan [rompi oranye/rompi tahanan]; meN-eksekusi {ke lapas/rutan}
    source      subj; oleh
    target      obj; terhadap
    need        source target
    only        source: JUD COP organization MIL GOV
    only        target: GOV LEG MIL COP JUD PTY OPP REB JRN CVL
    not         source: BUS
    not words   @sport @showbiz @household-crime; narkoba
    + KPK mengeksekusi mantan Bupati Bangkalan ke Lapas Surabaya. => IDN > IDN | code=173
    + Mantan Hakim Agung digiring jaksa ke rutan. => * > IDN
    - Polisi menggelandang pencuri kotak amal ke sel.

sense travel-ban = 172
    verb        meN-cegah/meN-cekal/meN-tangkal/meN-larang {ke luar}; meN-cegah/meN-cekal/meN-larang bepergian; meN-cegah/meN-cekal/meN-larang ke luar negeri; meN-cabut/meN-tarik/meN-sita/meN-tahan [paspor/paspornya/paspor diplomatik]; meN-ajukan/meN-minta/meN-terbitkan/meN-kirim/meN-keluarkan [pencegahan/cekal/surat cegah/permohonan cekal/surat cekal/surat pencekalan/pencekalan]
    noun.pass   pencegahan ke luar negeri; pencekalan; cekal
    source      subj; oleh
    target      obj; terhadap; atas; kepada; bagi; untuk
    need        source
    only        source: JUD COP GOV organization country
    only        target: GOV LEG MIL COP JUD PTY OPP BUS JRN CVL group
    not         source: BUS
    not words   @sport @showbiz @household-crime @disease
    + Imigrasi mencekal mantan Ketua KPK bepergian ke luar negeri. => IDN > IDN | code=172
    + KPK mengajukan pencegahan terhadap Bupati Sidoarjo. => IDN > IDN
    + Mantan Presiden Korea Selatan dicegah ke luar negeri oleh kejaksaan. => * > KOR
    - Vaksin mencegah penularan campak ke luar daerah.

# Penggeledahan dan penyitaan

sense raid-site = 170
    verb        meN-geledah/meN-gerebek/meN-obok-obok/meN-ubek-ubek/meN-satroni/meN-sisir [@raid-site]; meN-geledah; meN-lakukan penggeledahan
    noun.pass   penggeledahan; penggerebekan
    source      subj; oleh
    target      obj; terhadap; milik; di
    need        source
    only        source: JUD COP MIL SPY organization country
    only        target: GOV LEG MIL COP JUD PTY OPP BUS JRN REL EDU CVL organization
    not         source: BUS
    not words   @sport @showbiz @household-crime; narkoba; sabu; prostitusi; indekos; kos-kosan; judi; miras; ganja; hotel
    + KPK mengobok-obok kantor Dinas PUPR Kalimantan Selatan. => IDN > * | code=170
    + Kediaman Hasto Kristiyanto digeledah penyidik KPK selama lima jam. => * > IDN
    + Kejagung geledah kantor Kementerian Komdigi terkait proyek PDNS. => IDN > *
    - Polisi menggerebek rumah produksi miras oplosan.

sense confiscate-graft = 1711
    verb        meN-sita/meN-rampas/meN-angkut/meN-amankan/meN-bekukan/meN-blokir/meN-lelang/meN-segel [dokumen/barang bukti elektronik/uang tunai/uang miliaran/uang miliaran rupiah/mobil mewah/moge/aset/aset obligor/aset koruptor/tas mewah/tanah/vila/rumah mewah/lahan sawit/kebun sawit/koper/valas/jam tangan mewah/barang bukti/ponsel/sertifikat/rekening/emas batangan/logam mulia/hasil korupsi/uang korupsi/harta/vila mewah/smelter/perahu/alat berat]
    noun.pass   penyitaan aset; perampasan aset; pelelangan aset
    source      subj; oleh
    target      milik; dari; obj; terhadap
    need        source
    only        source: JUD COP MIL SPY organization GOV country
    only        target: GOV LEG MIL COP JUD PTY OPP BUS JRN REL EDU CVL organization country
    not         source: BUS
    not words   @sport @showbiz @household-crime @private-crime; narkoba; sabu; ganja; prostitusi; judi; miras; curanmor; balap liar; penipuan
    + Kejagung menyita tiga mobil mewah milik mantan pejabat Mahkamah Agung. => IDN > * | code=1711
    + Satgas BLBI menyita aset obligor di Bogor. => IDN > -
    + Uang tunai miliaran rupiah disita KPK dari rumah dinas Menteri Pertanian. => IDN > *
    + KPK lelang tanah eks Bupati Labuhanbatu. => IDN > *
    - Pegadaian melelang emas batangan nasabah.

sense catch-boats = 1711
    verb        meN-tangkap/meN-ringkus/meN-tahan/meN-amankan/meN-gagalkan/meN-sergap/meN-kandangkan/meN-cegat/meN-giring/meN-periksa/meN-bekuk/meN-usir/meN-lumpuhkan [@illegal-boat]
    noun.pass   penangkapan kapal asing; penangkapan kapal ikan
    source      subj; oleh
    target      dari; obj; milik
    need        source
    only        source: COP MIL GOV organization country
    only        target: country GOV MIL COP organization group
    not         source: BUS
    not words   @sport @showbiz; kecelakaan; tenggelam
    + Bakamla menangkap kapal ikan ilegal Vietnam di Laut Natuna Utara. => IDN > *
    + Bakamla menyergap kapal tanker berbendera Iran. => IDN > *
    + Dua kapal Filipina diringkus KKP di Laut Sulawesi. => IDN > *
    - Nelayan memeriksa kapal ikan miliknya sebelum melaut.

sense foil-plot = 173
    verb        meN-gagalkan/meN-cegah/meN-bongkar/meN-ungkap/meN-patahkan/meN-hentikan [@contraband]
    noun.pass   penggagalan penyelundupan
    source      subj; oleh
    target      dari; obj; oleh; terhadap
    need        source
    only        source: COP MIL SPY GOV JUD organization country
    not         source: BUS
    not words   @sport @showbiz; sabu; narkoba; benih lobster; rokok
    + Bea Cukai menggagalkan penyelundupan senjata ke Papua. => IDN > *
    + Polisi Jerman menggagalkan rencana serangan kelompok ekstrem kanan. => DEU > *
    + Pengiriman TKI ilegal ke Malaysia digagalkan TNI AL di Dumai. => IDN > *
    - Karantina menggagalkan penyelundupan benih lobster.

# Penertiban dan pembatasan

sense clear-stalls = 171
    verb        meN-tertibkan/meN-bongkar/meN-robohkan/meN-ratakan/meN-gusur/meN-segel/meN-angkut/meN-copoti/meN-turunkan/meN-razia/meN-sikat/meN-bongkari/meN-obrak-abrik [@stall]; meN-gelar/meN-lakukan [penertiban/penertiban PKL/pembongkaran/razia PKL/penggusuran/operasi yustisi/penyegelan/razia WNA/operasi gabungan penertiban]
    noun.pass   penertiban PKL; pembongkaran lapak; penertiban APK; pembongkaran bangunan liar; penertiban baliho
    source      subj; oleh
    target      milik; obj; terhadap
    need        source
    only        source: COP GOV MIL organization JUD
    not         source: BUS
    not words   @sport @showbiz @household-crime
    + Satpol PP membongkar bangunan liar di kawasan Puncak. => IDN > - | code=171
    + Bawaslu menertibkan alat peraga kampanye PDIP di Bali. => IDN > *
    + Baliho calon gubernur dicopoti Satpol PP Semarang. => IDN > *
    + TNI AL membongkar pagar laut di Tangerang. => IDN > *
    - Pemilik kafe membongkar warung miliknya untuk diperluas.

sense shut-business = 172
    verb        meN-cabut/meN-bekukan/meN-tangguhkan [izin usaha/izin operasional/izin tambang/IUP/izin ormas/izin penyelenggaraan/izin lingkungan/izin PBPH/HGU/izin konsesi/izin pesantren/izin edar/izin perguruan tinggi/izin kampus/SKCK/badan hukum]; meN-segel/meN-tutup/meN-hentikan [tempat hiburan/tambang/tambang ilegal/pabrik/smelter/kantor ormas/kantor koperasi/pesantren/kampus/diskotek/perkebunan/tempat wisata/PT/pagar laut/reklamasi/proyek reklamasi/TPA/kantor Khilafatul Muslimin/gedung/kantor/kawasan/aktivitas tambang/kegiatan tambang]
    noun.pass   penyegelan; pencabutan izin usaha; pencabutan IUP; pembekuan izin
    source      subj; oleh
    target      milik; obj; terhadap; atas
    need        source
    only        source: COP GOV JUD organization
    only        target: BUS organization PTY OPP REL EDU CVL group AGR
    not         source: BUS CVL LAB EDU
    not words   @sport @showbiz @market; konser
    + Pemprov DKI mencabut izin usaha Holywings. => IDN > * | code=172
    + Polisi menyegel kantor Khilafatul Muslimin di Lampung. => IDN > *
    + Kementerian Lingkungan Hidup menyegel pabrik peleburan di Cikande. => IDN > -
    + Izin tambang empat perusahaan di Raja Ampat dicabut Menteri ESDM. => IDN > *
    - Pengelola menutup tempat wisata karena cuaca buruk.

sense block-sites = 1721
    verb        meN-blokir/meN-turunkan/meN-hapus/meN-tutup/meN-putus/meN-bekukan [konten/konten negatif/konten radikal/konten hoaks/situs judi/situs judi online/situs judi daring/situs/akun/akun oposisi/akun media sosial/aplikasi/konten provokatif/grup WhatsApp/kanal YouTube/kanal Telegram/rekening/Temu/Wikimedia]
    noun.pass   pemblokiran konten; pemutusan akses
    source      subj; oleh
    target      milik; obj; terhadap
    need        source
    only        source: COP GOV JUD country
    not         source: BUS
    not words   @sport @showbiz
    + Kominfo memblokir ribuan situs judi online. => IDN > - | code=1721
    + Pemerintah Turki memblokir akun wali kota Istanbul. => TUR > *
    - Perusahaan itu memblokir akun pelanggan yang menunggak.

sense break-up-gathering = 1721
    verb        meN-bubarkan/meN-larang/meN-gagalkan/meN-hentikan/meN-batalkan/meN-hadang/meN-cegat [@club]
    noun.pass   pembubaran diskusi; pelarangan diskusi; pembubaran acara diskusi; pelarangan pameran; pembubaran nobar; pembatalan diskusi
    source      subj; oleh
    target      obj; milik; terhadap
    need        source
    only        source: COP GOV MIL country organization
    not         source: BUS EDU LAB CVL
    not words   @sport @showbiz; tawuran; balap liar; hajatan; pernikahan; kerumunan penonton; Covid-19; pandemi; hujan
    + Polisi membubarkan diskusi tokoh nasional di Kemang. => IDN > *
    + Seminar tentang Papua di Yogyakarta dibubarkan aparat kepolisian. => IDN > *
    + Pelarangan diskusi oleh polisi Singapura dikecam aktivis. => SGP > *
    - Polisi membubarkan balap liar di Kemayoran.

sense strip-candidate = 1722
    verb        meN-coret/meN-gugurkan/meN-batalkan/meN-diskualifikasi [caleg/bacaleg/calon/paslon/bakal calon/pasangan calon/cabup/calon bupati/calon wali kota/calon gubernur/kepesertaan/parpol]; meN-nyatakan tidak memenuhi syarat; meN-nyatakan TMS; meN-coret {dari DCT/DCS/DPT}; meN-diskualifikasi
    noun.pass   diskualifikasi paslon; pencoretan caleg; pembatalan calon
    source      subj; oleh
    target      obj; terhadap; milik; dari
    need        source
    only        source: GOV JUD organization LEG COP
    not         source: BUS
    not words   @sport @showbiz; sea games; asian games; lomba
    + KPU Bengkulu mencoret caleg eks koruptor. => IDN > * | code=1722
    + MK mendiskualifikasi pasangan calon Bupati Pasaman. => IDN > *
    + Pencoretan caleg Gerindra oleh KPU Maluku digugat. => IDN > *
    - Juri mendiskualifikasi pelari Kenya dari lomba maraton.

sense defer-charge = 173
    verb        memper-karakan/meN-pidanakan/meN-mempidanakan/meN-bui/meN-kriminalisasi/meN-bungkam/meN-jebloskan/meN-gembosi/meN-represi [aktivis/jurnalis/wartawan/oposisi/pengkritik/petani Kumpeh/warga adat/masyarakat adat/pembela HAM/mahasiswa/tokoh oposisi/pegiat lingkungan/pegiat antikorupsi/ulama/buruh/peneliti/dosen/warga Wadas/warga Rempang]
    noun.pass   kriminalisasi aktivis; kriminalisasi petani; kriminalisasi ulama; kriminalisasi; kriminalisasi jurnalis
    source      subj; oleh
    target      obj; terhadap; atas
    need        source
    only        source: COP GOV JUD MIL country organization LEG
    not         source: BUS
    not words   @sport @showbiz
    + Polda Jambi mempidanakan aktivis agraria. => IDN > *
    + Kriminalisasi aktivis lingkungan oleh kepolisian Bangka dikecam Walhi. => * > *
    + Rezim Lukashenko membungkam oposisi Belarus. => BLR > *
    - Influencer itu memidanakan tetangganya.

sense do-seizure = 1711
    verb        meN-lakukan/meN-laksanakan/meN-gelar/meN-lancarkan/meN-jalankan/meN-lanjutkan/meN-mulai/meN-gencarkan/meN-tempuh/meN-eksekusi/meN-perintahkan/meN-rampungkan [penyitaan/penyitaan aset/penyitaan barang bukti/perampasan aset/pelelangan aset/pemblokiran rekening/pembekuan rekening/pembekuan aset/penyitaan kapal/penyitaan tanah/nasionalisasi]
    source      subj; oleh
    target      terhadap; kepada; milik; obj; ke; dengan; atas
    need        source
    only        source: COP JUD MIL SPY GOV country organization
    only        target: GOV LEG MIL COP JUD PTY OPP REB JRN CVL EDU REL LAB AGR country organization group BUS
    not         source: BUS
    not words   @sport @showbiz @business @market
    + Kejagung melakukan penyitaan aset milik mantan Kepala Bea Cukai. => IDN > *
    + Penyitaan tanah dilakukan militer Israel di Tepi Barat. => ISR > *
    + Uzbekistan melakukan pembekuan aset terhadap mantan menteri. => UZB > *
    - Pegadaian melakukan pelelangan aset nasabah.

sense do-restriction = 172
    verb        meN-lakukan/meN-laksanakan/meN-gelar/meN-lancarkan/meN-jalankan/meN-lanjutkan/meN-mulai/meN-gencarkan/meN-tempuh/meN-eksekusi/meN-perintahkan/meN-rampungkan [pencekalan/pencegahan ke luar negeri/pencabutan izin/pencabutan paspor/penyegelan/penutupan paksa/pembekuan izin/pelarangan/penutupan perbatasan/penutupan wilayah udara/larangan perjalanan/penutupan sekolah/penutupan gereja/penyegelan kantor/pembatasan perjalanan/penutupan kantor]
    source      subj; oleh
    target      terhadap; kepada; milik; obj; ke; dengan; atas
    need        source
    only        source: COP JUD MIL SPY GOV country organization
    only        target: GOV LEG MIL COP JUD PTY OPP REB JRN CVL EDU REL LAB AGR country organization group BUS
    not         source: BUS
    not words   @sport @showbiz @business @market; mal
    + Imigrasi melakukan pencekalan terhadap Ketua DPRD Papua. => IDN > *
    + Penutupan wilayah udara dilakukan Iran setelah serangan itu. => IRN > *
    + Pemerintah Jakarta melakukan penyegelan terhadap reklamasi di Teluk Jakarta. => IDN > *
    - Pengelola melakukan penutupan paksa pintu mal saat konser.

sense do-clearance = 171
    verb        meN-lakukan/meN-laksanakan/meN-gelar/meN-lancarkan/meN-jalankan/meN-lanjutkan/meN-mulai/meN-gencarkan/meN-tempuh/meN-eksekusi/meN-perintahkan/meN-rampungkan [penggusuran/penggusuran paksa/penertiban/penertiban bangunan/penertiban PKL/pembongkaran/pembongkaran paksa/pengosongan paksa/pengosongan lahan/eksekusi lahan/pembongkaran bangunan/pengusiran warga/relokasi paksa]
    source      subj; oleh
    target      terhadap; kepada; milik; obj; ke; dengan; atas
    need        source
    only        source: COP JUD MIL SPY GOV country organization
    only        target: GOV LEG MIL COP JUD PTY OPP REB JRN CVL EDU REL LAB AGR country organization group BUS
    not         source: BUS
    not words   @sport @showbiz @business @market; garasi
    + Pemprov Kalimantan Timur melakukan penertiban bangunan di kawasan IKN. => IDN > *
    + Eksekusi lahan dilakukan PN Bandung di Dago Elos. => IDN > *
    + Militer Israel melakukan pengusiran warga Palestina di Masafer Yatta. => ISR > *
    - Pemilik rumah melakukan pembongkaran garasi miliknya.

sense do-censorship = 1721
    verb        meN-lakukan/meN-laksanakan/meN-gelar/meN-lancarkan/meN-jalankan/meN-lanjutkan/meN-mulai/meN-gencarkan/meN-tempuh/meN-eksekusi/meN-perintahkan/meN-rampungkan [pemblokiran internet/pemadaman internet/pembredelan/pemberedelan/penyensoran/sensor/pembubaran diskusi/pemblokiran situs/pemblokiran media sosial/pelarangan buku/pemutusan internet/pembungkaman/pemblokiran akun]
    source      subj; oleh
    target      terhadap; kepada; milik; obj; ke; dengan; atas
    need        source
    only        source: COP JUD MIL SPY GOV country organization
    only        target: GOV LEG MIL COP JUD PTY OPP REB JRN CVL EDU REL LAB AGR country organization group
    not         source: BUS
    not words   @sport @showbiz @business @market; pelanggan
    + Junta Myanmar melakukan pemadaman internet di Sagaing. => MMR > *
    + Pemblokiran situs dilakukan Komdigi terhadap Internet Archive. => IDN > *
    + Kamboja melakukan pembungkaman terhadap oposisi. => KHM > *
    - Platform itu melakukan pemblokiran akun pelanggan penunggak.

sense do-deportation = 174
    verb        meN-lakukan/meN-laksanakan/meN-gelar/meN-lancarkan/meN-jalankan/meN-lanjutkan/meN-mulai/meN-gencarkan/meN-tempuh/meN-eksekusi/meN-perintahkan/meN-rampungkan [deportasi/pendeportasian/pemulangan paksa/pengusiran/deportasi massal/repatriasi paksa/penolakan masuk]
    source      subj; oleh
    target      terhadap; kepada; milik; obj; ke; dengan; atas
    need        source
    only        source: COP JUD MIL SPY GOV country organization
    only        target: country group REF GOV JRN CVL organization MIL
    not         source: BUS
    not words   @sport @showbiz @business @market; mabuk
    + Pakistan melakukan deportasi massal terhadap warga Afganistan. => PAK > *
    + Pendeportasian dilakukan Imigrasi Batam terhadap warga Vietnam. => IDN > *
    + Amerika Serikat melakukan pemulangan paksa migran Venezuela. => USA > *
    - Hotel itu melakukan pengusiran tamu yang mabuk.

sense do-charging = 173
    verb        meN-lakukan/meN-laksanakan/meN-gelar/meN-lancarkan/meN-jalankan/meN-lanjutkan/meN-mulai/meN-gencarkan/meN-tempuh/meN-eksekusi/meN-perintahkan/meN-rampungkan [penetapan tersangka/penahanan/penangkapan/penjemputan paksa/penuntutan/pelimpahan perkara/pelimpahan tersangka/penyidikan paksa/perburuan/pengejaran/kriminalisasi/penangkapan paksa]
    source      subj; oleh
    target      terhadap; kepada; milik; obj; ke; dengan; atas
    need        source target
    only        source: COP JUD MIL SPY GOV country organization
    only        target: GOV LEG MIL COP JUD PTY OPP REB JRN CVL EDU REL LAB AGR country organization group
    not         source: BUS
    not words   @sport @showbiz @business @market; target produksi; narkoba; sabu; begal
    + KPK melakukan penahanan terhadap Bupati Meranti. => IDN > IDN
    + Pengejaran dilakukan TNI terhadap kelompok Egianus Kogoya. => IDN > *
    + Pemerintah Nikaragua melakukan kriminalisasi terhadap uskup. => NIC > *
    - Tim mekanik melakukan pengejaran target produksi.

# Mengeksekusi terpidana berarti memasukkannya ke penjara.
sense jail-convict = 173
    verb        meN-eksekusi/meN-jebloskan/meN-giring [terpidana korupsi/terpidana kasus/koruptor/mantan bupati/mantan menteri/mantan gubernur/mantan wali kota/mantan dirut/terpidana suap/terpidana makar/putusan Tipikor/uang pengganti/narapidana korupsi/buronan korupsi] {ke lapas/rutan/penjara}; meN-eksekusi [terpidana korupsi/terpidana suap/koruptor/putusan Tipikor/uang pengganti/terpidana kasus]
    source      subj; oleh
    target      obj
    need        source
    only        source: JUD COP
    not         source: BUS
    not words   @sport @showbiz @household-crime; narkoba; regu tembak; hukuman mati; terpidana mati
    + Tim Kejari Medan mengeksekusi terpidana korupsi ke Lapas Tanjung Gusta. => IDN > * | code=173
    + KPK mengeksekusi terpidana suap ke Lapas Sukamiskin. => IDN > *
    + Koruptor dana hibah dieksekusi Kejati NTT ke rutan. => IDN > *
    - Regu tembak mengeksekusi terpidana mati di Nusakambangan.
