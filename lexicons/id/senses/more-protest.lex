@about    Unjuk rasa, mogok, bentrokan dan kerusuhan yang menjadi subjek kalimat atau yang pelakunya tidak disebut.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24


family sport
    - Kericuhan pecah usai laga Persib melawan Persija.
    - Suporter memenuhi stadion sejak pagi.
family show-business
    - Ribuan penggemar memadati konser band itu.
family everyday
    - Bus mogok di tanjakan tol.

sense crowd-fights-police = 145
    verb        bentrok/ber-bentrok/ber-bentrokan/ricuh/ber-hadap-hadapan/ber-hadapan <massa/pengunjuk rasa/demonstran/pedemo/pendemo/mahasiswa/buruh/warga/petani/rompi kuning/kelompok rompi kuning/kelompok/aktivis/peserta aksi/pendukung/massa aksi/simpatisan/pelajar/nelayan/pengunjuk/sopir/ojol/pengemudi ojek> {dengan polisi/aparat/petugas/TNI/Brimob/Satpol/tentara/pasukan/kepolisian/anggota}; bentrok/ber-bentrok antara <massa/mahasiswa/buruh/warga>
    source      subj; antara
    target      dengan; antara
    need        either
    only        target: COP MIL GOV
    not         source: BUS
    not words   @sport @showbiz @household-crime; suporter; bobotoh; balap liar; tawuran
    + Petani bentrok dengan polisi di Majalengka. => * > * | type=PROTEST mode=riot
    + Massa aksi bentrok dengan aparat di Jayapura. => * > * | type=PROTEST mode=riot
    - Suporter bentrok dengan polisi di stadion.
sense stone-throwing = 145
    verb        meN-lempari/meN-timpuki/meN-lempar/lempari/meN-serang [polisi/petugas/aparat/barikade polisi/mobil polisi/gedung DPR/gedung DPRD/kantor polisi/kantor KPU/kantor Bawaslu/gedung parlemen/pos polisi/pagar DPR/water cannon] {dengan batu/botol/molotov/petasan/bom/kayu/telur/tomat/sepatu}; meN-robohkan/meN-jebol/meN-rusak/meN-bobol/meN-dorong/jebol/robohkan [pagar/pagar DPR/pagar gedung DPR/pagar DPRD/gerbang/gerbang DPR/pintu gerbang/pagar kompleks parlemen/barikade/barikade polisi/pagar kawat/kawat berduri/pagar Istana/pagar kantor]; meN-bakar/bakar [ban/ban bekas/pos polisi/bendera/foto/poster/patung/halte/water barrier/mobil polisi/motor polisi/gedung DPRD/kantor DPRD/pos lantas]
    source      subj; oleh
    target      milik; obj; ke
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY SOC country
    only        target: COP LEG GOV
    not         source: COP MIL BUS GOV
    not words   @sport @showbiz @household-crime @accident; ODGJ; sampah; HUT RI
    + Massa merobohkan pagar gedung DPR. => * > * | type=PROTEST mode=riot
    + Mahasiswa membakar ban di depan kantor gubernur. => IDN > * | type=PROTEST
    - Sopir truk menabrak pagar rumah warga.
sense workers-down-tools = 143
    mode        strike
    verb        mogok <buruh/pekerja/karyawan/guru/dokter/perawat/hakim/sopir/sopir angkot/sopir truk/pilot/masinis/nelayan/pegawai/dosen/pedagang/petugas/tenaga medis/jaksa/pengemudi>; mogok beroperasi; ber-henti beroperasi {sebagai protes}; mogok {dari/sejak/hingga/untuk/di}
    noun        mogok kerja; mogok massal; aksi mogok; mogok nasional; pemogokan; mogok kerja nasional; mogok beroperasi
    source      subj; oleh; dari
    target      terhadap; kepada
    need        either
    only        source: LAB MED EDU AGR CVL JUD group BUS
    not         source: MIL COP
    not words   @sport @showbiz; mobil mogok; motor mogok; bus mogok; kereta mogok; mesin; mogok makan; batal mogok
    + Para sopir angkot Bogor mogok narik. => * > * | type=PROTEST
    + Ribuan guru honorer mogok kerja. => IDN > * | type=PROTEST
    - Truk mogok di tengah jalan tol.
sense march-against = 141
    verb        ber-pawai/ber-demo/ber-demonstrasi/ber-aksi/ber-baris/turun/ber-kumpul/ber-orasi menentang; ber-pawai/ber-baris/ber-kumpul/turun menuntut; ber-pawai/ber-baris/ber-kumpul/turun memprotes; ber-pawai/ber-baris/ber-kumpul menolak; ber-jalan kaki menuntut; ber-jalan kaki menolak; ber-jalan kaki memprotes; ber-jalan kaki menentang; long march menolak; ber-pawai/ber-baris/ber-kumpul mendukung; ber-pawai/ber-demo/ber-demonstrasi/ber-aksi/ber-kumpul {di depan/jalan/jalan-jalan/alun-alun/lapangan/ibu/Trafalgar/Tahrir/Monas}; turun {ke jalan/jalanan/jalan-jalan}
    source      subj
    target      terhadap; kepada; obj
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED JRN SOC country
    not         source: COP MIL BUS GOV
    not words   @sport @showbiz @business @market; karnaval; HUT; kemerdekaan RI; takbir; budaya; cap go meh
    + Puluhan ribu warga Inggris berpawai menentang Brexit. => GBR > * | type=PROTEST
    + Ratusan buruh Turki berpawai memprotes pemecatan. => TUR > * | type=PROTEST
    - Warga berpawai dalam karnaval kemerdekaan.
sense stage-reunion = 141
    verb        meN-gelar/meN-adakan/meN-ikuti/meN-hadiri/gelar/meN-langsungkan [Reuni 212/reuni 212/reuni akbar/aksi 212/aksi 411/aksi 313/aksi bela Islam/aksi bela Palestina/aksi bela tauhid/aksi tolak/aksi Kamisan/aksi dukung/aksi solidaritas/aksi damai/aksi protes/aksi 22 Mei/tabligh akbar 212/ijtima ulama/aksi kawal/long march/pawai obor protes/aksi sejuta buruh/May Day/Hari Buruh]
    source      subj; oleh
    target      terhadap; kepada; di depan
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY MED JRN SOC organization country
    not         source: COP MIL BUS GOV
    not words   @sport @showbiz @business
    + FPI menggelar aksi bela tauhid di Monas. => IDN > * | type=PROTEST
    + Buruh Filipina menggelar aksi protes di Manila. => PHL > * | type=PROTEST
    - Alumni SMA itu menggelar reuni akbar.
sense block-way = 144
    verb        meN-tutup/meN-blokir/meN-blokade/meN-palang/meN-hadang/blokir/blokade/tutup/palang/hadang/meN-kuasai/meN-duduki/duduki/meN-lumpuhkan [jalan utama/jalan protokol/jalan lintas/jalan trans/Jalan Trans/jalan menuju/akses bandara/akses jalan/bandara/bandara internasional/terminal bandara/stasiun/stasiun kereta/pelabuhan/jembatan/perlintasan/lahan/lahan sawit/lahan perkebunan/kebun sawit/lokasi tambang/areal tambang/gerbang perusahaan/rel kereta/rel kereta api/tol/jalan tol/gedung parlemen/gedung DPR/gedung DPRD/kampus/universitas/persimpangan]
    source      subj; oleh
    target      milik; obj; ke
    need        source
    only        source: group OPP CVL EDU LAB REL AGR SOC REB
    not         source: COP MIL BUS GOV
    not words   @sport @showbiz @weather @accident; hajatan; perbaikan; karnaval; longsor
    + Pengunjuk rasa Hong Kong menduduki bandara internasional. => HKG > * | type=PROTEST
    + Warga adat memalang jalan utama menuju tambang. => * > * | type=PROTEST
    - Longsor menutup jalan utama di Cianjur.
sense boycott-call = 143
    verb        meN-boikot/boikot/memboikot [pemilu/pilkada/pilpres/referendum/sidang/debat/pelantikan/pelajaran/kuliah/ujian/produk/produk Prancis/produk Israel/produk China/produk Amerika/barang/parlemen/kelas/upacara/pemungutan suara/pemilihan]
    noun.act    boikot
    source      subj; oleh; dari
    target      asal; dari; milik; obj; terhadap
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY SOC country organization
    not         source: BUS COP MIL
    not words   @sport @showbiz
    + Mahasiswa Hong Kong memboikot kelas. => * > * | type=PROTEST mode=boycott
    + Partai oposisi Bangladesh memboikot pemilu. => BGD > * | type=PROTEST mode=boycott
    - Penonton memboikot film itu di bioskop.
sense act-of-dissent = 140
    verb        meN-turunkan/meN-sobek/meN-injak/meN-bakar/meN-robek/bakar/injak/sobek [bendera/bendera merah putih/bendera Amerika/bendera AS/bendera Israel/bendera China/bendera Prancis/foto presiden/foto Trump/foto Macron/foto Jokowi/poster presiden/patung/patung presiden/boneka/kartu nama/surat suara]
    source      subj; oleh
    target      obj; milik
    need        source
    only        source: group OPP CVL EDU LAB REL AGR PTY SOC country REB
    not         source: BUS COP MIL
    not words   @sport @showbiz; HUT RI; kebakaran
    + Demonstran membakar bendera Amerika Serikat di Teheran. => * > * | type=PROTEST
    + Massa buruh menginjak foto presiden. => * > * | type=PROTEST
    - Petugas menurunkan bendera usai upacara.
sense voice-protest = 140
    verb        meN-lancarkan/meN-suarakan/meN-sampaikan/meN-gelar/meN-layangkan/meN-nyatakan [protes/protes keras/protes damai/perlawanan/pembangkangan/pembangkangan sipil/kemarahan/penolakan]
    source      subj; oleh
    target      terhadap; kepada; obj; atas
    need        source target
    only        source: group OPP CVL EDU LAB REL AGR MED JRN SOC
    only        target: country organization GOV LEG COP JUD MIL PTY
    not         source: BUS COP MIL
    not words   @sport @showbiz @household-crime
    + Sopir taksi memprotes kebijakan Menteri Perhubungan. => * > IDN | type=PROTEST
    + Nelayan menyuarakan penolakan kepada pemerintah. => * > * | type=PROTEST
    - Pemain memprotes keputusan wasit.
