@about    Kekerasan politik di dalam negeri dan dunia: KKB, teror terhadap pers dan aktivis, pengeroyokan, air keras, gempuran dalam ragam judul.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set political-victim
    words aktivis; aktivis HAM; aktivis lingkungan; aktivis KontraS; jurnalis; wartawan; wartawan Tempo; kamerawan; fotografer; pewarta; penyidik KPK; penyidik; pengacara; advokat; pembela HAM; hakim; jaksa; anggota KPPS; petugas KPPS; petugas TPS; anggota KPU; anggota Bawaslu; pengawas pemilu; Panwaslu; panwascam; anggota DPRD; anggota DPR; calon bupati; calon wali kota; calon gubernur; caleg; kepala desa; kepala distrik; bupati; wali kota; gubernur; menteri; kader partai; relawan; ulama; ustaz; pendeta; pastor; tokoh adat; tokoh oposisi; pegiat antikorupsi; peneliti ICW; dosen; tokoh masyarakat; anggota Satpol PP; polisi; anggota Brimob; anggota TNI; prajurit; prajurit TNI; tentara
set kkb-target
    words pos TNI; pos polisi; pos Satgas; Pos TNI; polsek; mapolsek; polres; pesawat; pesawat Susi Air; pesawat perintis; helikopter; pekerja; pekerja Trans Papua; pekerja bangunan; pekerja jembatan; pekerja BTS; pendulang emas; pendulang; guru; tenaga kesehatan; nakes; tukang ojek; sopir truk; warga sipil; warga pendatang; pilot; puskesmas; sekolah; gedung sekolah; honai; rumah warga; kios; truk; konvoi; patroli; rombongan; prajurit; anggota TNI; anggota Polri; anggota Brimob; intel; aparat; bandara; lapangan terbang; kantor distrik; kompleks; kamp; ekskavator; alat berat; mobil; rumah guru; camp

family sport
    - Petinju itu memukul lawannya di ronde kedua laga tinju.
    - Suporter melempari bus pemain Persebaya dengan botol.

family show-business
    - Aktor itu menganiaya lawan mainnya dalam adegan film.
    - Warganet menyerang akun artis itu.

family business
    - Merek mobil China menggempur pasar Indonesia.

family everyday
    - Ayah tiri menganiaya anaknya di Bekasi.
    - Beruang menyerang petani karet di Jambi.
    - Pelajar dikeroyok geng motor saat tawuran.

sense acid-attack = 182
    verb        meN-siram/meN-guyur/meN-siramkan/meN-guyurkan/meN-semprot/meN-lempar air keras; meN-siram/meN-guyur/meN-serang/meN-semprot {dengan air keras}; meN-siram/meN-guyur/meN-siramkan/meN-lempar/meN-serang [air keras/cairan kimia/asam sulfat/cairan keras]
    noun        penyiraman air keras; teror air keras; serangan air keras
    source      subj; oleh
    target      obj; terhadap; ke; kepada
    need        target
    only        target: GOV LEG MIL COP JUD PTY OPP JRN CVL EDU REL LAB AGR organization
    not         source: BUS
    not words   @sport @showbiz @household-crime @private-crime
    + Aktivis KontraS disiram air keras di Menteng. => * > * | type=ASSAULT
    + Dua anggota Brimob menyiram air keras ke penyidik KPK. => IDN > *
    + Penyiraman air keras terhadap wartawan di Medan belum terungkap. => * > *
    - Pria itu menyiram air keras ke mantan pacarnya.

sense mob-victim = 182
    verb        meN-keroyok/meN-pukuli/meN-pukul/meN-aniaya/meN-hajar/meN-tendang/meN-injak/meN-gebuk/meN-gebuki/meN-bogem/meN-tampar/meN-dorong/meN-cekik/meN-jambak/meN-seret/meN-pentung/meN-pentungi/meN-popor/meN-persekusi/meN-hadang/meN-cegat/meN-sekap/meN-banting/meN-sundut/meN-lempari [@political-victim]
    noun.pass   pengeroyokan wartawan; pemukulan wartawan; penganiayaan jurnalis; pemukulan jurnalis; penganiayaan wartawan; pengeroyokan polisi; persekusi aktivis; pemukulan mahasiswa; kekerasan terhadap wartawan; penganiayaan aktivis
    source      subj; oleh
    target      obj; terhadap
    need        target
    only        source: country group organization GOV MIL COP PTY OPP REB UAF LAB AGR CVL EDU PRM REL
    only        target: GOV LEG MIL COP JUD PTY OPP JRN CVL EDU REL LAB AGR group
    not         source: BUS
    not words   @sport @showbiz @household-crime @private-crime; OSIS; senior; junior; MOS; mabuk; debt collector
    + Ajudan Kapolri memukul wartawan di Stasiun Tawang. => IDN > * | type=ASSAULT
    + Anggota Panwaslu dikeroyok pendukung calon bupati di Sampang. => * > *
    + Massa mengeroyok polisi di Makassar. => * > IDN
    + Penganiayaan jurnalis oleh oknum TNI di Labuan Bajo diprotes AJI. => * > *
    - Siswa SMA mengeroyok mahasiswa senior di kos-kosan.

sense terrorise-press = 182
    verb        meN-teror/meN-intimidasi/meN-ancam/meN-serang/meN-bom/meN-lempari/meN-rusak/meN-serbu/meN-satroni/meN-geruduk/meN-obrak-abrik/meN-bakar/meN-tembaki [kantor LBH/kantor redaksi/redaksi/kantor Tempo/kantor media/kantor AJI/kantor KontraS/kantor YLBHI/kantor Walhi/rumah aktivis/rumah jurnalis/rumah wartawan/rumah hakim/rumah ketua KPU/rumah penyidik/kantor partai/kantor DPC/kantor DPD/posko pemenangan/kantor NU/kantor Muhammadiyah/rumah kapolsek/rumah kapolda/gereja/masjid Ahmadiyah/rumah doa/rumah ibadah/vihara/kelenteng]; meN-kirim/meN-kirimi/meN-lempar [kepala babi/bangkai tikus/bangkai anjing/bangkai ayam/bom molotov/paket misterius]
    noun        teror kepala babi; teror bom molotov; teror terhadap jurnalis; teror terhadap aktivis; intimidasi terhadap wartawan
    source      subj; oleh
    target      obj; terhadap; ke; kepada
    need        target
    only        source: country group organization GOV MIL COP PTY OPP REB UAF PRM REL
    only        target: GOV LEG JUD PTY OPP JRN CVL EDU REL LAB organization COP
    not         source: BUS
    not words   @sport @showbiz @household-crime @private-crime
    + Orang tak dikenal mengirim kepala babi ke redaksi Tempo. => * > * | type=ASSAULT
    + Kantor LBH Yogyakarta dilempari bom molotov. => * > *
    + Massa ormas menyerbu rumah doa jemaat di Sukabumi. => * > *
    - Penggemar mengirim paket misterius ke rumah penyanyi itu.

sense kkb-raid = 193
    verb        meN-tembaki/meN-tembak/meN-serang/meN-sergap/meN-hadang/meN-bakar/meN-berondong/meN-eksekusi/meN-sandera/meN-rampas/meN-serbu/meN-brondong/meN-tewaskan/meN-bantai/meN-ganggu/meN-gempur [@kkb-target]; meN-tembak mati; tembak mati; tembak anggota; baku tembak; kontak tembak; kontak senjata
    noun        penyerangan KKB; penembakan KKB; aksi KKB; ulah KKB; serangan KKB; pembantaian KKB; teror KKB
    source      subj; oleh
    target      obj; terhadap; dengan; melawan; milik
    need        source
    only        source: REB
    not         source: BUS
    not words   @sport @showbiz
    + KKB menyergap rombongan tenaga kesehatan di Beoga. => IDN > * | code=193
    + Pendulang emas dieksekusi KKB di Yahukimo. => IDN > *
    + TPNPB-OPM menembaki pesawat perintis di Ilaga. => IDN > *
    - Begal menyerang sopir truk di Lampung.

sense kkb-burns = 1712
    verb        meN-bakar/meN-hanguskan/meN-rusak/meN-hancurkan/meN-ledakkan/meN-bumihanguskan/meN-obrak-abrik [sekolah/puskesmas/gedung sekolah/rumah guru/honai/kios/pesawat/helikopter/ekskavator/alat berat/tower BTS/menara BTS/kantor distrik/rumah warga/pasar/bandara/rumah dinas/truk/jembatan/mes/mess guru/kamp/camp/base camp/SD/SMP/SMA/kendaraan]
    noun.pass   pembakaran sekolah; pembakaran puskesmas; pembakaran rumah guru; pembakaran pesawat; pembakaran honai; pembakaran kios
    source      subj; oleh
    target      milik; obj
    need        source
    only        source: REB UAF PRM
    not         source: BUS
    not words   @sport @showbiz
    + KKB membakar gedung sekolah di Oksibil. => IDN > * | code=1712
    + Pembakaran sekolah oleh OPM di Pegunungan Bintang dikecam Komnas HAM. => IDN > *
    + KKB menghanguskan rumah guru di Kiwirok. => IDN > *
    - Petani membakar kios rusak miliknya.

sense army-hits-rebels = 190
    verb        meN-serang/meN-serbu/meN-gempur/meN-sergap/meN-kuasai/meN-gerebek/meN-bombardir/meN-duduki/meN-sapu/meN-tumpas/meN-lumpuhkan [markas OPM/markas KKB/markas pemberontak/honai KKB/kamp KKB/basis KKB/basis OPM/anggota KKB/anggota OPM/anggota TPNPB/pimpinan KKB/komandan KKB/pentolan KKB/DPO KKB/kelompok Egianus/basis teroris/anggota MIT/teroris Poso/teroris MIT/gerilyawan]; meN-gelar/meN-lancarkan/meN-lakukan [operasi penumpasan/operasi pembebasan/operasi pengejaran/operasi senyap penumpasan/operasi penindakan/serangan balasan/operasi tempur]
    noun        operasi penumpasan; operasi pembebasan sandera; operasi penindakan KKB
    source      subj; oleh
    target      obj; terhadap; melawan
    need        source
    only        source: MIL COP GOV country organization
    not         source: BUS
    not words   @sport @showbiz
    + TNI menyerbu markas OPM di Maybrat. => IDN > * | type=ASSAULT
    + Kamp KKB digempur Satgas Damai Cartenz di Dekai. => IDN > *
    + Filipina melancarkan operasi penumpasan terhadap gerilyawan NPA. => PHL > *
    - Petugas menyerbu gerai diskon di mal.

sense beat-protester = 175
    verb        meN-pentung/meN-pentungi/meN-gebuk/meN-gebuki/meN-hajar/meN-pukuli/meN-tendangi/meN-injak/meN-lindas/meN-tabrak/meN-seret/meN-tembak/meN-tembaki/meN-kejar/meN-kepung/meN-halau/meN-represi/meN-popor [pedemo/pendemo/demonstran/pengunjuk rasa/mahasiswa/massa/massa aksi/peserta aksi/pengemudi ojol/ojol/warga Wadas/warga Rempang/warga adat/petani/buruh/suporter Arema/Aremania/paramedis/relawan medis/pelajar demo]; meN-lepaskan/meN-tembakkan/meN-semprotkan/meN-gunakan/meN-lempar/meN-hujani/meN-arahkan/meN-muntahkan [gas air mata/peluru karet/water cannon/peluru tajam/meriam air/flashbang/granat asap]; meN-hujani/meN-bubarkan/meN-halau {dengan gas/water/peluru/meriam}; meN-bubarkan paksa; meN-pukul mundur; bubarkan paksa
    noun        tembakan gas air mata; pembubaran paksa; kekerasan aparat; kekerasan polisi; brutalitas polisi; tindakan represif aparat
    source      subj; oleh; dari
    target      obj; terhadap; ke; kepada; arah
    need        source
    only        source: MIL COP GOV country PRM
    not         source: BUS
    not words   @sport @showbiz @household-crime @animal; tawuran; balap liar; begal
    + Mahasiswa dipentungi polisi di depan kantor gubernur. => * > * | code=175
    + Rantis Brimob melindas pengemudi ojol di Pejompongan. => IDN > *
    + Polisi memukul mundur massa dari Gedung Grahadi. => IDN > *
    + Aparat gabungan menembakkan gas air mata ke warga Rempang. => * > *
    - Polisi membubarkan paksa tawuran pelajar.

sense do-assault = 182
    verb        meN-lakukan/meN-laksanakan/meN-gelar/meN-lancarkan/meN-jalankan/meN-lanjutkan/meN-mulai/meN-gencarkan/meN-tempuh/meN-eksekusi/meN-perintahkan/meN-rampungkan [penganiayaan/pemukulan/pengeroyokan/penyerangan fisik/kekerasan/kekerasan fisik/penyekapan/persekusi/intimidasi/tindak kekerasan/aksi kekerasan/tindakan kekerasan]
    source      subj; oleh
    target      terhadap; kepada; milik; obj; ke; dengan; atas
    need        source target
    only        source: COP MIL GOV REB UAF PTY OPP group country PRM LAB
    only        target: JRN CVL EDU LEG GOV JUD PTY OPP LAB AGR REL COP MIL
    not         source: BUS
    not words   @sport @showbiz @business @market @household-crime @private-crime; OSIS; tawuran; senior
    + Oknum TNI melakukan penganiayaan terhadap wartawan di Medan. => IDN > *
    + Pemukulan dilakukan polisi terhadap jurnalis di Bandung. => * > *
    + Pendukung partai penguasa melakukan intimidasi terhadap oposisi di Zimbabwe. => * > *
    - Suami itu melakukan kekerasan terhadap istrinya.
