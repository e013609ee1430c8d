@about    Serangan, ledakan dan tembakan yang menjadi subjek kalimat, korban dari kalangan negara, dan jumlah yang memisahkan kata kerja dari bendanya.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set blast
    words bom; bom bunuh diri; serangan bom; serangan bom bunuh diri; ledakan bom; aksi bom bunuh diri; ledakan bom bunuh diri; bom mobil; serangan bunuh diri; rentetan bom; rangkaian bom; serangkaian bom; serangkaian ledakan; rentetan ledakan; bom rakitan; bom pinggir jalan; ledakan bom mobil; bom molotov; teror bom; diri; bom bunuh
set counted-people
    words warga; warga sipil; orang; siswa; siswi; siswa perempuan; anak; anak-anak; anak perempuan; demonstran; pengunjuk rasa; tentara; prajurit; polisi; militan; pemberontak; korban; penduduk; penumpang; jemaah; mahasiswa; pekerja; turis; wartawan; tahanan; pengungsi; migran; desa; rumah; aktivis; pejabat; hakim; anggota; WNI; nelayan; sandera; pelajar; personel; perusuh; massa; pedemo; terduga teroris
set strike-noun
    words penembakan; penembakan massal; penembakan brutal; serangan teroris; serangan teror; serangan bersenjata; serangan kelompok bersenjata; baku tembak; kontak senjata; kontak tembak; penyanderaan; pembantaian; penyerangan; serangan penembak; teror penembakan

family sport
    - Tembakan striker itu menghantam tiang gawang.
family show-business
    - Bom waktu menghantam kota dalam film itu.
family business
    - Serangan produk murah menghantam pasar lokal.
family everyday
    - Ledakan tabung gas mengguncang permukiman.

sense blast-shakes = 183
    mode        explosives
    contexts    terrorism
    verb        meN-guncang/meN-hantam/meN-landa/meN-tewaskan/meN-lukai/meN-ledak/meledak/meN-bunuh/meN-renggut/meN-teror/meN-rusak/meN-hancurkan <@blast>
    source      oleh
    target      di; dekat; obj
    need        target
    only        target: country organization GOV LEG MIL COP JUD REL JRN place
    not words   @sport @showbiz @business @accident; bom waktu; latihan; simulasi; Perang Dunia
    + Sebuah bom meledak di Kedutaan Besar AS di Kabul. => - > * | type=ASSAULT
    + Bom bunuh diri menewaskan puluhan orang di Pakistan. => - > * | type=ASSAULT
    - Bom air meledak di Taman Mini saat lomba.
sense strike-hits = 193
    verb        meN-guncang/meN-landa/meN-tewaskan/meN-lukai/meN-renggut/meN-gegerkan/ter-jadi/pecah <@strike-noun>
    source      antara; oleh
    target      di; dekat
    need        target
    only        target: country organization GOV LEG MIL COP JUD REB REL JRN REF place
    not words   @sport @showbiz @business @accident @animal @disease; siber; latihan
    + Penembakan menewaskan 50 orang di Selandia Baru. => - > * | type=ASSAULT
    + Serangan teroris mengguncang gereja di Burkina Faso. => - > * | type=ASSAULT
    - Serangan harimau menewaskan petani di Riau.
sense downed-official = 193
    verb        tewas/gugur/ter-tembak/ter-luka/luka/meninggal ditembak; tewas/gugur/meninggal tertembak; tewas/gugur/luka/ter-luka diserang; tewas/gugur/luka/ter-luka dibacok; tewas/gugur dibunuh; tewas/gugur dikeroyok; tewas/gugur/luka {dalam/akibat/oleh serangan/penyerangan/kontak/baku/penembakan/penyergapan/ledakan/bom/tembakan/kerusuhan}; ter-tembak; ter-kena/kena [tembakan/peluru/panah/bom/serangan/lemparan batu/air keras]
    source      oleh; dari
    target      subj
    need        target
    only        target: MIL COP GOV JUD LEG PTY OPP JRN SPY
    not words   @sport @showbiz @business @accident @animal @disease @household-crime; jantung; latihan; narkoba
    + Dua prajurit TNI gugur dalam kontak tembak di Nduga. => * > IDN | type=ASSAULT
    + Seorang polisi tewas ditembak di Puncak Jaya. => * > IDN | type=ASSAULT
    - Pemain itu terkena serangan jantung.
sense wound-official = 182
    verb        meN-tusuk/meN-tikam/meN-bacok/meN-pukul/meN-aniaya/meN-keroyok/meN-siram/meN-tembak/meN-lempar/meN-ludahi/meN-hajar/meN-sabet/meN-todong/meN-sekap
    source      oleh; subj
    target      obj
    need        target
    only        target: GOV LEG JUD COP MIL PTY OPP JRN
    not         target: BUS
    not words   @sport @showbiz @business @animal @disease @household-crime @private-crime; kritik; verbal; Twitter; debat; pernyataan; kebijakan; siber; bola; gol; hujan
    + Wiranto ditusuk seorang pria di Pandeglang. => * > IDN | type=ASSAULT
    + Orang tak dikenal menikam Wali Kota Gdansk. => * > * | type=ASSAULT
    - Penonton melempar botol ke arah wasit.
sense counted-killed = 193
    verb        meN-bunuh/meN-tewaskan/meN-bantai/meN-tembak/meN-culik/meN-sandera/meN-lukai/meN-eksekusi [lebih] {dari @counted-people}; meN-bunuh/meN-tewaskan/meN-bantai/meN-tembak/meN-culik/meN-sandera/meN-eksekusi [sedikitnya/setidaknya/sekurangnya]
    source      subj; oleh
    target      dari; di
    need        source
    only        source: MIL COP REB UAF GOV country
    not words   @sport @showbiz @business @animal @disease
    + Boko Haram menculik lebih dari 100 siswi di Nigeria. => * > * | type=ASSAULT
    + Tentara Myanmar membunuh lebih dari 700 warga sipil. => MMR > * | type=ASSAULT
    - Penyakit itu membunuh lebih dari 100 warga.
sense shelling-verb = 194
    verb        meN-hujani/meN-gempur/meN-hantam/meN-bombardir/meN-tembaki/meN-serang {dengan roket/rudal/artileri/mortir/bom/drone/tank/peluru/meriam}; meN-luncurkan/meN-tembakkan/meN-lesatkan/meN-lepaskan [lebih] {dari @big-shell}
    source      subj; oleh
    target      obj; ke; terhadap; di
    need        source
    only        source: MIL COP REB UAF GOV country organization
    not         source: BUS
    not words   @sport @showbiz @business; kritik; pertanyaan; uji coba
    + Hamas meluncurkan lebih dari 300 roket ke Israel. => * > ISR | type=ASSAULT
    + Pasukan Haftar menghujani Tripoli dengan roket. => LBY > * | type=ASSAULT
    - Wartawan menghujani menteri dengan pertanyaan.
