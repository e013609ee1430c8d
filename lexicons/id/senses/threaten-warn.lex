@about    Ancaman dan peringatan dalam ragam berita: tak segan, bakal tindak tegas, ancam copot, siap membalas, tenggat.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Petinju itu mengancam akan menghajar lawannya di ronde pertama laga tinju.
    - Pelatih Persib memperingatkan timnya soal kekuatan lawan.

family show-business
    - Artis itu mengancam akan melaporkan warganet yang menghinanya.

family business
    - Perusahaan itu mengancam akan menaikkan harga produknya.

family everyday
    - BMKG memperingatkan potensi gelombang tinggi di Selat Sunda.
    - Hujan deras mengancam panen petani di Indramayu.
    - Guru mengancam akan menghukum siswa yang menyontek.

sense will-act-firmly = 130
    verb        meN-tindak tegas; tindak tegas; ambil tindakan tegas; ambil langkah tegas; meN-ambil/ambil/meN-beri/meN-berikan/meN-janjikan/meN-siapkan [tindakan tegas/langkah tegas/sanksi tegas/sanksi berat/hukuman berat/tindakan terukur/balasan setimpal/respons tegas/pelajaran]; tindak tanpa pandang bulu; meN-sikat habis; sikat habis; tak ada ampun; tidak ada ampun; tak kasih ampun; tak pandang bulu; tidak pandang bulu
    source      subj; speaker
    target      obj; terhadap; kepada; bagi
    need        source
    only        source: GOV LEG MIL COP JUD PTY country
    not         source: BUS
    not words   @sport @showbiz @business @private-life; mendesak; meminta; diminta; desak; minta; menuntut; didesak; harus; telah; pernah; parkir; truk; tilang
    + Polri bakal menindak tegas ormas pelaku pungli. => IDN > * | type=THREATEN status=future
    + "Kami akan tindak tegas pendemo anarkistis," kata Kapolda Sulsel. => IDN > * | status=future
    + Kapolri menjanjikan sanksi berat bagi Kapolres yang membekingi tambang ilegal. => IDN > *
    + Pemerintah Malaysia akan mengambil tindakan tegas terhadap penyebar provokasi. => MYS > * | status=future
    - Manajemen klub akan menindak tegas pemain yang indisipliner.

sense threaten-dismissal = 132
    verb        meN-ancam mencopot; meN-ancam copot; meN-ancam memecat; meN-ancam pecat; meN-ancam menonaktifkan; meN-ancam memberhentikan; meN-ancam mutasi; meN-ancam mengganti; meN-ancam memutasi; meN-ancam akan mencopot; meN-ancam akan memecat; meN-ancam akan mengganti; meN-ancam akan memutasi; meN-ancam menyegel; meN-ancam segel; meN-ancam akan menyegel; meN-ancam tutup; meN-ancam bekukan; meN-ancam membekukan; meN-ancam akan membekukan; meN-ancam menindak; meN-ancam tindak; meN-ancam akan menindak; meN-ancam membongkar; meN-ancam bongkar; meN-ancam akan membongkar; meN-ancam mendepak; meN-ancam akan mendepak; meN-ancam menyita; meN-ancam akan menyita; meN-ancam sita; meN-ancam menggusur; meN-ancam akan menggusur
    noun        ancaman pencopotan; ancaman pemecatan; ancaman pembekuan; ancaman penggusuran; ancaman mutasi; ancaman penyegelan
    source      subj; oleh; dari
    target      obj; terhadap; kepada; bagi
    takes       act
    need        source
    only        source: GOV LEG MIL COP JUD PTY country organization
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + Jokowi ancam copot menteri yang malas. => IDN > * | code=132
    + Gubernur DKI mengancam akan menyegel gedung tanpa izin. => IDN > *
    + Warga Rempang hidup di bawah ancaman penggusuran oleh BP Batam. => * > *
    - Manajer itu mengancam memecat pelatih bila kalah lagi.

sense ready-to-retaliate = 138
    verb        ber-tekad/ber-sumpah/ber-janji membalas; ber-tekad/ber-sumpah/ber-janji balas; ber-tekad/ber-sumpah/ber-janji menghancurkan; ber-tekad/ber-sumpah/ber-janji hancurkan; ber-tekad/ber-sumpah/ber-janji menggempur; ber-sumpah/ber-janji gempur; ber-sumpah/ber-tekad/ber-janji memusnahkan; ber-sumpah/ber-tekad perang; ber-sumpah/ber-tekad/ber-janji berperang; ber-sumpah/ber-tekad/ber-janji melumat; meN-sumpahi; ber-sumpah balas dendam; siap balas dendam; ber-sumpah akan membalas; ber-sumpah akan menghancurkan; ber-janji akan menghancurkan
    adj         siap membalas; siap perang; siap berperang; siap menghancurkan; siap menggempur; siap tempur; siap balas
    source      subj
    target      obj; terhadap; kepada; melawan; dengan
    need        source
    only        source: country GOV LEG MIL REB
    not         source: BUS
    not words   @sport @showbiz @business @game
    ~ Iran siap membalas serangan Israel. => IRN > * | type=THREATEN
    + Iran bertekad membalas serangan Israel. => IRN > * | type=THREATEN
    + Garda Revolusi bersumpah akan menghancurkan Tel Aviv. => IRN > *
    ~ Rusia siap gunakan senjata nuklir jika terancam. => RUS > -
    + Hizbullah bersumpah balas dendam terhadap Israel. => * > *
    - Persija siap membalas kekalahan dari Persib di stadion.

sense warn-of = 130
    verb        meN-peringatkan/memper-ingatkan/meN-wanti-wanti/meN-ultimatum/meN-gertak/meN-semprit/meN-warning akan; memper-ingatkan/meN-wanti-wanti jangan; memper-ingatkan jangan; memper-ingatkan bakal; memper-ingatkan siap; memper-ingatkan tak; memper-ingatkan tidak; meN-beri/meN-berikan/meN-layangkan/meN-kirim/meN-kirimkan/meN-sampaikan/meN-keluarkan [peringatan/peringatan keras/sinyal keras/pesan keras/sinyal perang/warning/peringatan terbuka/peringatan pertama/peringatan tegas/SP1/somasi terbuka]; meN-tantang perang; tabuh genderang; pasang badan lawan; jangan main-main
    noun        peringatan keras; peringatan tegas; gertak sambal
    source      subj; oleh; dari
    target      obj; kepada; terhadap; ke; bagi; iobj
    need        source target
    only        source: country GOV LEG MIL COP JUD PTY REB organization
    only        target: country organization GOV LEG MIL COP JUD PTY OPP REB
    not         source: BUS
    not words   @sport @showbiz @business @weather @everyday @disease; perjalanan; gempa; tsunami
    + China memperingatkan Filipina akan menanggung akibatnya. => CHN > PHL | type=THREATEN
    + Korea Utara melayangkan peringatan keras kepada Amerika Serikat. => PRK > USA
    + Peringatan tegas dikeluarkan Panglima TNI kepada kelompok Egianus Kogoya. => IDN > *
    + Iran memperingatkan Azerbaijan jangan memberi ruang bagi Israel. => IRN > AZE
    - Jepang mengeluarkan peringatan tsunami bagi Pasifik.

sense deadline-ultimatum = 139
    verb        meN-beri/meN-berikan/meN-kasih/kasih/beri/meN-tetapkan/meN-patok [tenggat/tenggat waktu/waktu 24 jam/waktu 3x24 jam/waktu sepekan/waktu seminggu/waktu tiga hari/deadline/ultimatum/batas waktu/kesempatan terakhir/peringatan terakhir/waktu dua pekan]; meN-ultimatum; ultimatum; meN-deadline; beri waktu; kasih waktu
    noun        ultimatum
    source      subj; oleh; dari
    target      kepada; obj; bagi; iobj; untuk; ke
    need        source target
    only        source: country GOV LEG MIL COP JUD PTY REB organization LAB EDU OPP CVL group
    only        target: country organization GOV LEG MIL COP JUD PTY OPP REB BUS group
    not         source: BUS
    not words   @sport @showbiz @business; pembayaran; cicilan; kuliah
    + Gubernur Jawa Barat memberi tenggat waktu kepada PT Dwi Sentosa. => IDN > * | type=THREATEN
    + Mahasiswa memberi ultimatum kepada DPR. => IDN > IDN | code=139
    + Israel memberi waktu 24 jam kepada warga Gaza untuk mengungsi. => ISR > *
    - Bank memberi tenggat waktu kepada nasabah untuk melunasi cicilan.

sense threaten-quit-talks = 131
    verb        meN-ancam mundur; meN-ancam akan mundur; meN-ancam hengkang; meN-ancam akan hengkang; meN-ancam keluar; meN-ancam akan keluar; meN-ancam menarik dukungan; meN-ancam tarik dukungan; meN-ancam akan menarik dukungan; meN-ancam cabut dukungan; meN-ancam golput; meN-ancam akan golput; meN-ancam memboikot; meN-ancam boikot; meN-ancam akan memboikot pemilu; meN-ancam menarik; meN-ancam akan menarik; meN-ancam membubarkan; meN-ancam akan membubarkan; meN-ancam menjatuhkan; meN-ancam akan menjatuhkan; meN-ancam memakzulkan; meN-ancam makzulkan; meN-ancam akan memakzulkan
    noun        ancaman hengkang; ancaman golput; ancaman boikot; ancaman pemakzulan
    source      subj; oleh; dari
    target      dari; obj; terhadap; kepada
    takes       act
    need        source
    only        source: country GOV LEG MIL PTY REB organization LAB EDU OPP CVL group REL
    not         source: BUS
    not words   @sport @showbiz @business
    + NasDem ancam tarik dukungan dari Gubernur Sulawesi Tenggara. => IDN > *
    + Oposisi Korea Selatan mengancam akan memakzulkan penjabat presiden. => * > KOR
    + Partai Buruh mengancam golput. => IDN > -
    - Pembalap itu mengancam mundur dari tim balapnya.

sense threaten-demo = 133
    verb        meN-ancam menggeruduk; meN-ancam geruduk; meN-ancam akan menggeruduk; meN-ancam demo; meN-ancam akan berdemo; meN-ancam berdemo; meN-ancam demonstrasi; meN-ancam menggelar; meN-ancam akan menggelar; meN-ancam turun; meN-ancam akan turun; meN-ancam memblokade; meN-ancam blokade; meN-ancam akan memblokade; meN-ancam memblokir; meN-ancam akan memblokir; meN-ancam blokir jalan; meN-ancam tutup jalan; meN-ancam menutup jalan; meN-ancam akan menutup jalan; meN-ancam menyegel kantor; meN-ancam menduduki kantor; meN-ancam lumpuhkan; meN-ancam melumpuhkan; meN-ancam stop produksi; meN-ancam mogok; meN-ancam akan mogok; meN-ancam offbid; meN-ancam unjuk rasa; meN-ancam aksi
    noun        ancaman mogok; ancaman aksi; ancaman blokade
    source      subj; oleh; dari
    target      terhadap; kepada; obj
    takes       act
    need        source
    only        source: LAB EDU OPP CVL group REL AGR MED JRN SOC PTY REF
    not         source: BUS GOV MIL COP
    not words   @sport @showbiz @business
    + KSPI mengancam akan menggelar mogok nasional di seluruh kawasan industri. => * > - | code=133
    + Sopir truk ancam mogok bila aturan ODOL diterapkan. => * > -
    + Kepala desa se-Lamongan ancam geruduk Istana. => * > *
    - Penggemar mengancam akan menggelar nonton bareng tandingan.

sense threaten-life = 1383
    verb        meN-ancam bunuh; meN-ancam membunuh; meN-ancam akan membunuh; meN-ancam tembak; meN-ancam menembak; meN-ancam akan menembak; meN-ancam bakar; meN-ancam membakar; meN-ancam akan membakar; meN-ancam mengeksekusi; meN-ancam akan mengeksekusi; meN-ancam eksekusi; meN-ancam menyandera; meN-ancam serang; meN-ancam habisi; meN-ancam menghabisi; meN-ancam akan menghabisi; meN-ancam dibunuh; meN-ancam akan dibunuh; meN-ancam ditembak; meN-ancam akan ditembak; meN-ancam bom; meN-ancam meledakkan; meN-kirim/meN-kirimi/meN-terima/meN-dapat [ancaman pembunuhan/ancaman bom]
    noun        ancaman pembunuhan; ancaman bom
    source      subj; oleh; dari
    target      obj; terhadap; kepada; ke; bagi
    takes       act
    need        target
    only        source: REB UAF country GOV MIL group organization
    only        target: GOV LEG MIL COP JUD PTY OPP JRN CVL REL EDU country organization MED
    not         source: BUS
    not words   @sport @showbiz @business @household-crime
    + KKB mengancam akan menembak pilot Selandia Baru. => IDN > * | type=THREATEN
    + Ketua DPRD Papua Tengah diancam akan dibunuh kelompok bersenjata. => * > IDN
    + Kelompok bersenjata mengirimi wartawan Papua ancaman pembunuhan. => * > *
    - Kakek itu mengancam akan membakar rumah tetangganya.
