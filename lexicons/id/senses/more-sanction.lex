@about    Pemecatan, vonis tanpa hakim yang disebut, penghentian dana dan keluar dari badan.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Klub itu memecat pelatihnya setelah kalah pada laga derbi.
family business
    - Perusahaan itu memecat 100 karyawan.

sense sentenced-years = 116
    plover      SANCTION
    mode        convict
    contexts    legal
    verb        meN-vonis/meN-hukum/meN-ganjar/meN-jatuhi/meN-pidana tahun; meN-vonis/meN-hukum/meN-ganjar bulan; meN-vonis/meN-hukum/meN-ganjar penjara; meN-vonis/meN-hukum mati; meN-vonis/meN-hukum seumur hidup; meN-jatuhi [vonis/hukuman/pidana]
    source      oleh; subj
    target      obj
    need        target
    only        source: JUD country GOV organization MIL
    only        target: GOV LEG PTY OPP MIL COP REB UAF JUD JRN CVL REL SPY BUS person
    not         source: COP BUS
    not words   @sport @showbiz @household-crime @private-crime; narkoba; sabu; pencabulan; pemerkosaan; penipuan; jaksa menuntut
    + Bupati Cirebon divonis lima tahun penjara. => * > IDN | type=SANCTION
    + Mantan Presiden Maladewa divonis 19 bulan penjara. => * > MDV | type=SANCTION
    - Pengedar sabu divonis 10 tahun penjara.
sense remove-by-vote = 166
    contexts    political_institutions
    verb        meN-berhentikan/berhentikan/meN-copot/copot/meN-pecat/pecat/meN-lengserkan/lengserkan/meN-nonaktifkan/nonaktifkan/meN-ganti/ganti/meN-mutasi/mutasi/meN-tarik/tarik [Kapolda/Kapolres/Kapolri/Panglima TNI/Kasad/Menteri/menteri/dirjen/dirut/Dirut/kepala dinas/kadis/sekda/camat/lurah/komisioner/ketua KPK/Ketua KPK/jaksa agung/Jaksa Agung/duta besar/dubes/gubernur/bupati/wali kota/wakil ketua/ketua DPR/Ketua DPR/ketua DPRD/penasihat/penasihat keamanan/kepala staf/kepala intelijen/direktur FBI/Direktur FBI/kepala kepolisian/panglima/panglima militer/kabinet/perdana menteri/hakim/pejabat/direksi/stafsus/kader/anggota DPR/anggota DPRD]; meN-copot/copot/meN-berhentikan/meN-pecat {dari jabatan/jabatannya/kursi/posisi/posisinya}
    source      subj; oleh
    target      obj
    need        source
    only        source: GOV LEG PTY MIL COP JUD country organization
    not         source: BUS MED
    not words   @sport @showbiz @business @market
    + Trump memecat penasihat keamanan nasionalnya. => USA > * | type=SANCTION
    + Ratu Rania copot kepala staf istana. => * > * | type=SANCTION
    - Klub itu mencopot direktur teknik sebelum laga.
sense cut-funding = 162
    verb        meN-hentikan/hentikan/setop/meN-setop/meN-bekukan/bekukan/meN-pangkas/pangkas/meN-potong/potong/meN-tangguhkan/tangguhkan/meN-tahan/tahan/meN-cabut/cabut/meN-kurangi [pendanaan/dana/dana hibah/kucuran dana/bantuan dana/kontribusi/iuran/sumbangan/subsidi/pembiayaan/anggaran/donasi/pinjaman/hibah] {untuk/bagi/kepada/ke WHO/PBB/UNRWA/Palestina/Pakistan/Ukraina/badan/lembaga/pemerintah/Unesco/UNESCO/UNFPA/Afghanistan/Myanmar/Kamboja/Yaman/Amazon/Brasil/El/Guatemala/Honduras/Otoritas/Mesir/kota/universitas}
    source      subj; oleh
    target      untuk; bagi; kepada; ke
    need        source
    only        source: country GOV LEG organization
    not         source: BUS
    not words   @sport @showbiz @market
    + AS menghentikan kontribusi untuk UNFPA. => USA > * | type=SANCTION
    + Norwegia membekukan dana untuk Amazon. => NOR > * | type=SANCTION
    - Sponsor menghentikan dana untuk klub itu.
sense part-ways = 160
    verb        meN-putus/meN-putuskan/putus/putuskan/meN-bekukan/bekukan/meN-akhiri/akhiri/meN-hentikan/hentikan/meN-tangguhkan/tangguhkan/meN-batalkan/batalkan [hubungan/hubungan dagang/hubungan diplomatik/kerja sama/kerja sama militer/kerja sama keamanan/kerja sama intelijen/kontrak/koalisi/kemitraan/komunikasi/kontak/perjanjian/perjanjian dagang/perundingan/perundingan dagang/pembicaraan/latihan militer/latihan militer bersama/latihan gabungan/penerbangan/jalur penerbangan/kunjungan/rencana kunjungan/undangan]
    source      subj; oleh
    target      dengan; ke; dari; kepada; terhadap; obj
    need        source target
    only        source: country GOV MIL PTY organization REB
    only        target: country GOV MIL PTY organization REB
    not         source: BUS
    not words   @sport @showbiz @business @market
    + Pakistan menangguhkan hubungan dagang dengan India. => PAK > IND | type=SANCTION
    + Australia bekukan kerja sama militer dengan Myanmar. => AUS > MMR | type=SANCTION
    - Sponsor memutus kontrak dengan klub.
sense urge-removal-done = 166
    contexts    political_institutions
    verb        meN-keluarkan/keluarkan/depak/meN-depak/coret/meN-coret/meN-usir/usir/meN-singkirkan/singkirkan {dari partai/koalisi/PBB/G8/G7/ASEAN/Liga/Dewan/NATO/Uni/kabinet/fraksi/keanggotaan/KTT/Persemakmuran/OKI/Interpol}; tangguhkan/meN-tangguhkan/bekukan/meN-bekukan [keanggotaan/status keanggotaan/hak suara/keanggotaannya]
    source      subj; oleh
    target      obj; milik; dari
    need        either
    only        source: country GOV LEG organization PTY
    only        target: country GOV LEG organization PTY OPP MIL person
    not         source: BUS
    not words   @sport @showbiz @business
    + Uni Afrika menangguhkan keanggotaan Sudan. => * > SDN | type=SANCTION
    + PDIP mendepak Effendi Simbolon dari partai. => IDN > * | type=SANCTION
    - Federasi mengeluarkan klub dari liga.
