@about    Paksaan: sita, larang, sensor, jam malam, darurat militer, tangkap, deportasi, embargo, blokade, pendudukan, serangan siber, disinformasi.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Bek itu menahan laju striker lawan pada babak kedua.
    - Klub ibu kota merebut gelar juara Liga 1 musim ini.
    - Atlet itu dilarang bertanding karena doping di Asian Games.

family show-business
    - Penyanyi itu memblokir akun penggemar yang menghinanya di media sosial.
    - Film itu menduduki puncak bioskop pekan ini dan merebut hati penonton.
    - Artis itu ditangkap kamera sedang berlibur bersama pacar.

family business
    - Merek ponsel itu menguasai pangsa pasar Asia Tenggara.
    - Maskapai membatasi bagasi pelanggan pada penerbangan promo.
    - Bank menahan suku bunga demi menjaga kurs rupiah di pelaku pasar.

family everyday
    - Polisi menangkap begal di Bekasi.
    - Polisi menyita sepeda motor hasil balap liar remaja.
    - Banjir mengepung perumahan warga di Bekasi.
    - Longsor menutup akses ke desa, kata BPBD.
    - Ibu itu melarang anaknya bermain gim hingga larut malam.

# Paksaan umum

sense coerce = 170
    verb        meN-paksa/meN-intimidasi/meN-teror/meN-bungkam/meN-persekusi/meN-represi/meN-kriminalisasi/meN-tindas
    noun.pass   intimidasi; kriminalisasi; persekusi; pembungkaman; pemaksaan; penindasan; teror
    source      subj; oleh; dari
    target      obj; terhadap; kepada; atas
    need        source target
    only        source: country organization GOV MIL COP JUD SPY REB UAF PTY IMG ISM group
    only        target: country group GOV LEG MIL COP JUD PTY OPP SOC JRN REL EDU LAB CVL REF AGR MED
    not         source: BUS
    not         words @sport @showbiz @household-crime @market; rem; inflasi; biaya; rupiah; angka
    + Polisi mengintimidasi jurnalis yang meliput penggusuran Rempang. => IDN > "jurnalis"
    + Taliban menindas perempuan Afganistan sejak kembali berkuasa. => "Taliban" > AFG
    + Kriminalisasi petani oleh aparat di Pakel dilaporkan ke Komnas HAM. => "aparat" > "petani"
    + Nelayan Filipina diintimidasi penjaga pantai China di Scarborough. => CHN > PHL
    - Kenaikan harga menekan daya beli masyarakat.

sense force-to = 170
    verb        meN-paksa/meN-wajibkan/meN-tekan/meN-haruskan menandatangani; meN-paksa mengaku; meN-paksa bersaksi; meN-paksa mundur; meN-paksa mengungsi; meN-paksa bekerja; meN-paksa pulang; meN-paksa menyerah; meN-paksa meninggalkan; meN-paksa menutup; meN-paksa bertugas; meN-paksa mendarat
    noun.pass   kerja paksa; pemaksaan jilbab
    source      subj; oleh
    target      obj; terhadap
    need        source target
    only        source: country organization GOV MIL COP JUD SPY REB UAF IMG ISM
    only        target: country group person GOV LEG MIL PTY OPP SOC JRN REL EDU LAB CVL REF
    not         source: BUS
    not         words @sport @showbiz @weather @household-crime; cuaca
    + Polisi memaksa aktivis Papua itu mengaku. => "Polisi" > *
    + Militer Israel memaksa warga Rafah meninggalkan tenda mereka. => ISR > *
    + Otoritas China memaksa warga Uighur bekerja di pabrik. => CHN > *
    - Cuaca buruk memaksa pilot mendarat di Palembang.

sense raid-premises = 170
    verb        meN-geledah/meN-gerebek/meN-razia/meN-sweeping/meN-sisir/meN-obrak-abrik/meN-gerebeki [@dwelling]; meN-geledah; meN-lakukan/meN-gelar [penggeledahan/penggerebekan/razia imigrasi]
    noun.pass   penggeledahan; penggerebekan; penggerebekan imigrasi
    source      subj; oleh
    target      milik; obj; di; terhadap
    need        source
    only        source: country organization GOV MIL COP JUD SPY REB LEG
    not         source: BUS EDU
    not         words @sport @showbiz @household-crime; narkoba; sabu; ganja; judi; hotel; indekos; prostitusi; miras; pabrik; uang palsu
    + KPK menggeledah rumah dinas Menteri Pertanian di Widya Chandra. => IDN > IDN
    + Polisi Turki menggerebek kantor partai pro-Kurdi di Diyarbakir. => TUR > *
    + Redaksi surat kabar Apple Daily digeledah polisi Hong Kong. => HKG > *
    + Penggerebekan rumah oleh tentara Israel di Jenin berlangsung semalaman. => ISR > *
    - Polisi menggerebek rumah bandar sabu di Tanjung Priok.

sense seize-power = 170
    mode        seize
    contexts    political_institutions military
    verb        meN-rebut/meN-kuasai/meN-rampas/meN-genggam/meN-kendalikan [@power]; meN-ambil alih [@power]; meN-lancarkan/meN-lakukan/meN-pimpin/meN-gerakkan/meN-dalangi/meN-otaki/meN-coba [@coup]; meN-kudeta
    noun        kudeta; kudeta militer; percobaan kudeta; upaya kudeta; perebutan kekuasaan
    source      subj; oleh; dari
    target      terhadap; dari; obj; di; atas
    need        source
    only        source: MIL country GOV REB UAF group PTY
    not         words @sport @showbiz; antikudeta; korban
    + Militer Gabon merebut kekuasaan beberapa jam setelah hasil pemilu. => GAB > * | mode=seize
    + Jenderal Min Aung Hlaing melancarkan kudeta terhadap Aung San Suu Kyi. => MMR > MMR
    + Kekuasaan di Niger direbut militer. => * > *
    + Percobaan kudeta oleh Jenderal Zuniga di Bolivia gagal dalam tiga jam. => BOL > BOL

# Sita dan gusur

sense seize-property = 171
    verb        meN-rampas/meN-serobot/meN-kuasai/meN-caplok [tanah/lahan/rumah/aset/properti/gedung/tanah adat/lahan petani/hutan adat/kebun/ternak/perusahaan/tanah ulayat/bangunan]; meN-ambil alih [tanah/lahan/rumah/aset/properti/gedung/tanah adat/lahan petani/hutan adat/kebun/ternak/perusahaan/tanah ulayat/bangunan]; meN-ambil paksa [tanah/lahan/rumah/aset/properti/gedung/tanah adat/lahan petani/hutan adat/kebun/ternak/perusahaan/tanah ulayat/bangunan]
    noun.pass   perampasan tanah; perampasan lahan; pengambilalihan lahan; perampasan aset; penyerobotan lahan; pengambilalihan paksa
    source      subj; oleh
    target      milik; obj; dari; di
    need        source
    only        source: country organization GOV MIL COP JUD SPY REB UAF LEG group
    not         source: BUS
    not         words @sport @showbiz @household-crime @market; ahli waris; saham
    + Tentara Israel merampas lahan warga Palestina di Hebron selatan. => ISR > *
    + Tentara Uganda menyerobot tanah adat milik suku Benet. => UGA > *
    + Perampasan tanah oleh militer Myanmar di Kachin berlangsung puluhan tahun. => MMR > *

sense confiscate = 1711
    verb        meN-sita/meN-ambil/meN-rampas/meN-amankan/meN-tarik/meN-segel/meN-gembok [@seized]; meN-sita
    noun.pass   penyitaan; perampasan; penyitaan aset; penyitaan kapal; penyegelan
    source      subj; oleh
    target      milik; obj; dari; berbendera; asal; di
    need        source
    only        source: country organization GOV MIL COP JUD SPY REB LEG
    not         source: BUS EDU
    not         words @sport @showbiz @household-crime @market; balap liar; sepeda motor; narkoba; sabu; ganja; tilang; knalpot; judi; miras; rokok; perhatian; perhatian publik; waktu; pencuri; curanmor; pengguna; pengedar; banjir
    + Kejaksaan Agung menyita aset tersangka korupsi timah, Helena Lim. => IDN > * | code=1711
    + Garda Revolusi Iran menyita kapal tanker di Teluk Oman. => IRN > *
    + Yacht oligarki Rusia disita kepolisian Italia. => ITA > RUS
    + Penyitaan buku oleh tentara di Kediri menuai kecaman. => "tentara" > *
    + Junta Mali Sita Emas Milik Perusahaan Kanada => MLI > CAN
    - Polisi menyita sabu seberat dua kilogram dari kurir di Medan.

sense nationalize = 1711
    contexts    economic natural_resource
    verb        meN-nasionalisasi/meN-nasionalisasikan [@nationalized]; meN-ambil alih [@nationalized]; meN-nasionalisasi
    noun.pass   nasionalisasi; nasionalisasi perusahaan; pengambilalihan tambang
    source      subj; oleh
    target      milik; obj; asal
    need        source
    only        source: country GOV MIL LEG
    not         words @sport @showbiz @market; akuisisi
    + Junta Niger menasionalisasi tambang uranium milik Prancis. => NER > FRA
    + Bolivia menasionalisasi ladang minyak milik Spanyol. => BOL > ESP

sense freeze-assets = 1711
    verb        meN-bekukan/meN-blokir/meN-kunci/meN-tahan [@frozen-asset]
    noun.pass   pembekuan aset; pembekuan rekening; pemblokiran rekening
    source      subj; oleh
    target      milik; obj; terhadap; dari
    need        source
    only        source: country organization GOV JUD COP LEG
    not         source: BUS
    not         words @sport @showbiz @market; judi online; judi daring
    + Swiss membekukan aset milik Bashar al-Assad. => CHE > SYR
    + PPATK memblokir rekening organisasi FPI. => IDN > *
    + Cadangan devisa Rusia dibekukan Uni Eropa. => eu > RUS
    + Pembekuan rekening oleh pengadilan Tunisia menyasar partai Ennahda. => TUN > *

sense evict = 171
    verb        meN-gusur/meN-tertibkan/meN-usir/meN-eksekusi/meN-bongkar [@evicted]; meN-relokasi paksa [@evicted]; meN-kosongkan paksa [@evicted]; meN-gusur; meN-usir {dari @dwelling}; meN-usir paksa
    noun.pass   penggusuran; penggusuran paksa; pengusiran warga; relokasi paksa; pembongkaran lapak
    source      subj; oleh
    target      obj; terhadap; milik; dari
    need        source
    only        source: country organization GOV MIL COP JUD SPY LEG
    not         source: BUS
    not         words @sport @showbiz @weather @household-crime @animal; anjing
    + Satpol PP menggusur rumah warga Kampung Bayam. => IDN > *
    + Polisi Israel menggusur keluarga Palestina di Sheikh Jarrah. => ISR > *
    + Penggusuran permukiman nelayan oleh pemerintah Lagos membuat ribuan orang mengungsi. => NGA > *
    + Polisi Gusur Warga Rempang demi Proyek Eco City => IDN > *

# Pembatasan administratif

sense revoke-licence = 172
    verb        meN-cabut/meN-bekukan/meN-batalkan/meN-tangguhkan/meN-hentikan [@licence]; meN-tolak memperpanjang [@licence]
    noun.pass   pencabutan izin; pencabutan kewarganegaraan; pencabutan visa; pembekuan izin; pencabutan akreditasi; pencabutan kartu pers; pencabutan status badan hukum; pencabutan paspor
    source      subj; oleh
    target      milik; obj; terhadap; bagi; dari; atas
    need        source
    only        source: country organization GOV LEG COP JUD MIL
    not         source: EDU
    not         words @sport @showbiz @market; SIM; dokter; apotek
    + Nikaragua mencabut kewarganegaraan 94 pembangkang politik. => NIC > *
    + Menteri Investasi mencabut izin tambang di Raja Ampat. => IDN > *
    + Visa pejabat Georgia dicabut Amerika Serikat. => USA > GEO
    + Pencabutan kewarganegaraan pembangkang oleh Nikaragua berlanjut. => NIC > *
    - Dinas kesehatan mencabut izin apotek yang menjual obat palsu.

sense impose-ban = 172
    verb        meN-berlakukan/meN-terapkan/meN-jatuhkan/meN-keluarkan/meN-umumkan/meN-tetapkan/meN-perketat/memper-ketat/meN-perpanjang/memper-panjang/meN-sahkan/meN-kenakan/meN-perluas/memper-luas/meN-loloskan [@restriction]
    noun.pass   pemberlakuan larangan; pengetatan pembatasan; penerapan pembatasan
    source      subj; oleh; dari
    target      terhadap; bagi; atas; kepada; untuk; pada; di
    need        source
    only        source: country organization GOV MIL COP JUD SPY LEG
    not         source: BUS EDU
    not         words @sport @showbiz @market @weather; parkir; ganjil genap; truk
    not         words tilang; lawan arah; contraflow; one way
    + Amerika Serikat memberlakukan larangan perjalanan bagi warga dari dua belas negara. => USA > *
    + Taliban menerapkan larangan kuliah terhadap perempuan. => "Taliban" > *
    + Larangan burkak dijatuhkan parlemen Swiss. => CHE > *
    + Lockdown di Shanghai diperpanjang otoritas China. => CHN > *
    + Korsel Terapkan Larangan Bepergian bagi Presiden Yoon => KOR > KOR
    - Dinas Perhubungan memberlakukan larangan parkir di Jalan Braga.
    - Polisi memberlakukan tilang elektronik di 20 titik baru.

sense forbid = 172
    verb        meN-larang/meN-cegah/meN-halangi/meN-batasi; meN-tolak masuk; meN-cekal masuk; meN-larang; meN-cekal; meN-cegah bepergian; meN-cegah ke luar negeri; meN-tangkal; meN-tolak masuk; meN-batasi
    noun.pass   pelarangan; pencekalan; larangan; pembatasan
    source      subj; oleh; dari
    target      obj; terhadap; bagi; kepada; atas
    need        source target
    only        source: country organization GOV MIL COP JUD SPY LEG REB
    only        target: country organization group GOV LEG PTY OPP SOC JRN REL EDU LAB CVL MIL MED REF BUS AGR
    not         source: BUS EDU
    not         words @sport @showbiz @market @weather @animal @household-crime; anaknya; melaut; pendakian; pendaki; wisatawan; merokok; penyakit
    not         words keanggotaan; keanggotaannya; aksesi
    + Israel melarang Sekjen PBB memasuki wilayahnya. => ISR > un
    + KPK mencegah mantan Menteri Agama ke luar negeri. => IDN > IDN
    + Perempuan Afganistan dilarang Taliban bekerja di PBB. => "Taliban" > AFG
    + Pencekalan Firli Bahuri oleh imigrasi berlaku enam bulan. => IDN > IDN
    + Malaysia Larang Kapal Israel Berlabuh => MYS > ISR
    - Syahbandar melarang nelayan melaut karena cuaca buruk.

sense close-place = 172
    verb        meN-tutup/meN-segel/meN-bekukan/meN-gembok [@border-thing]; meN-hentikan operasi [@border-thing]; meN-tutup paksa
    noun.pass   penutupan perbatasan; penutupan wilayah udara; penutupan sekolah; penutupan gereja; penyegelan gereja; penyegelan masjid; penutupan masjid
    source      subj; oleh
    target      dengan; bagi; milik; terhadap; untuk; dari
    need        source
    only        source: country organization GOV MIL COP JUD SPY LEG REB
    not         source: BUS EDU
    not         words @sport @showbiz @weather @market; erupsi; abu vulkanik; libur; perbaikan; renovasi; asap; gempa
    + Niger menutup wilayah udara setelah ancaman intervensi ECOWAS. => NER > *
    + Perbatasan dengan Belarus ditutup Polandia. => POL > BLR
    + Satpol PP menyegel masjid Ahmadiyah di Garut. => IDN > *
    + Penutupan perbatasan oleh Rwanda memukul pedagang Burundi. => RWA > *
    + Pakistan Tutup Wilayah Udara bagi Pesawat India => PAK > IND
    - Kemenhub menutup Bandara Sam Ratulangi akibat abu vulkanik.

sense fine = 172
    contexts    legal
    verb        meN-denda; meN-jatuhi denda; meN-jatuhkan/meN-kenakan/meN-beri [denda/sanksi administratif/sanksi etik/teguran tertulis/denda administratif/skorsing/sanksi berat]; meN-skors; meN-jatuhi {dengan denda}
    noun.pass   pengenaan denda; penjatuhan sanksi etik
    source      subj; oleh
    target      obj; kepada; terhadap; terhadap; atas
    need        source target
    only        source: country organization GOV LEG COP JUD
    only        target: country organization GOV LEG PTY OPP SOC JUD COP JRN BUS
    not         source: BUS
    not         words @sport @showbiz; tilang; penumpang; klub
    + Uni Eropa menjatuhkan denda kepada Meta senilai 200 juta euro. => eu > *
    + DKPP menjatuhkan sanksi etik terhadap Ketua KPU. => IDN > IDN
    + Google didenda pengadilan Rusia karena memblokir saluran propemerintah. => RUS > *

sense restrict-worship = 172
    contexts    religion_ethnicity repression
    verb        meN-bubarkan/meN-larang/meN-halangi/meN-hentikan/meN-tolak [ibadah/kebaktian/ibadah Minggu/misa/salat Jumat/perayaan Natal/doa bersama/kegiatan ibadah/pembangunan gereja/pendirian gereja/pembangunan masjid/retret/ibadah rosario]
    noun.pass   pembubaran ibadah; pelarangan ibadah; penolakan pembangunan gereja
    source      subj; oleh
    target      milik; di; terhadap
    need        source
    only        source: COP GOV MIL group REL CVL country
    not         words @sport @showbiz; Covid-19; bencana
    + Polisi Pakistan membubarkan ibadah jemaat Ahmadiyah di Lahore. => PAK > *
    + Polisi Israel membubarkan ibadah di Yerusalem Timur. => ISR > *
    + Kebaktian jemaat itu dihentikan Satpol PP di Lampung. => IDN > *

# Kebebasan pers dan berpendapat

sense block-internet = 1721
    mode        censor
    verb        meN-blokir/meN-putus/meN-matikan/meN-batasi/meN-padamkan/meN-tutup/meN-cekik/meN-lambatkan/memper-lambat/meN-hapus/meN-sensor/meN-larang/meN-hentikan/meN-bredel [@net-access]
    noun.pass   pemblokiran internet; pemutusan internet; pemadaman internet; pemblokiran media sosial; pembatasan internet; pemblokiran situs; pemblokiran aplikasi; pemblokiran akun
    source      subj; oleh
    target      di; milik; bagi; terhadap; obj
    need        source
    only        source: country organization GOV MIL COP LEG REB JUD
    not         source: BUS EDU
    not         words @sport @showbiz @market; judi online; judi daring; pornografi; penipuan; pinjol
    not         words membuka blokir; buka blokir; pembukaan blokir; mencabut blokir
    + Pakistan memblokir X menjelang penghitungan suara. => PAK > * | mode=censor
    + Internet di Dhaka diputus pemerintah Bangladesh saat demo memanas. => BGD > *
    + Kominfo memblokir situs Wikimedia Commons. => IDN > *
    + Pemutusan internet oleh junta Myanmar di Sagaing meluas. => MMR > *
    + Pemerintah Nepal Larang TikTok => NPL > *
    - Kominfo memblokir situs judi online.

sense censor-media = 1721
    mode        censor
    verb        meN-sensor/meN-larang/meN-bredel/meN-berangus/meN-tutup/meN-blokir/meN-hentikan/meN-cekal/meN-batalkan/meN-usir/meN-skors/meN-tangguhkan/meN-bubarkan/meN-turunkan [@media-outlet]; meN-bredel; meN-sensor; meN-berangus [pers/media/kebebasan pers]
    noun.pass   penyensoran; pemberedelan; sensor media; pelarangan siaran; penutupan media; pembubaran diskusi; pelarangan buku; pelarangan film
    source      subj; oleh
    target      milik; obj; terhadap; di
    need        source
    only        source: country organization GOV MIL COP JUD LEG REB group
    not         source: BUS EDU
    not         words @sport; KDRT; pornografi; parkir
    not         words membuka blokir; buka blokir; pembukaan blokir; mencabut blokir
    + Israel menutup Al Jazeera di Nazaret dan menyita peralatannya. => ISR > * | mode=censor
    + Rusia melarang Deutsche Welle dan Voice of America. => RUS > *
    + Pameran lukisan itu dibubarkan polisi di Yogyakarta. => "polisi" > *
    + Pembubaran diskusi Forum Tanah Air oleh preman di Kemang diusut polisi. => * > *
    + Junta Mali Tangguhkan Siaran RFI => MLI > *

sense ban-gathering = 1721
    contexts    rights_freedoms repression
    verb        meN-larang/meN-cegah/meN-batasi/meN-kriminalisasi/meN-pidanakan/meN-kekang [@gathering-banned]
    noun.pass   larangan demonstrasi; pelarangan demonstrasi; larangan unjuk rasa; larangan berkumpul; pembatasan kebebasan pers; pelarangan aksi
    source      subj; oleh
    target      di; bagi; terhadap; oleh; dari
    need        source
    only        source: country organization GOV MIL COP LEG JUD REB
    not         source: EDU
    not         words @sport @showbiz; Covid-19
    + Polisi Nairobi melarang demonstrasi di pusat kota. => KEN > * | code=1721
    + Aksi protes propalestina dilarang kepolisian Berlin. => DEU > *
    + Larangan demonstrasi oleh pemerintah Peru berlaku di Cusco. => PER > *

sense silence-critic = 1721
    contexts    repression
    verb        meN-larang/meN-halangi/meN-cegah meliput; meN-larang berbicara; meN-larang tampil; meN-larang terbit; meN-halangi kerja; meN-ganggu [liputan/kerja jurnalis/siaran langsung/kerja jurnalistik/peliputan]
    noun.pass   penghalangan liputan; intimidasi wartawan; penghalangan kerja jurnalistik
    source      subj; oleh
    target      obj; terhadap; milik
    need        source target
    only        source: country organization GOV MIL COP LEG JUD REB
    only        target: JRN OPP SOC EDU CVL PTY REL organization group
    not         words @sport @showbiz
    + Ajudan Kapolri menghalangi kerja jurnalis di Semarang. => IDN > *
    + Israel melarang wartawan asing meliput Gaza. => ISR > *

# Larangan partai dan tokoh

sense ban-party = 1722
    verb        meN-larang/meN-bubarkan/meN-bekukan/meN-haramkan [@party-word]; meN-cabut izin [@party-word]; meN-cap ekstremis [@party-word]; meN-nyatakan terlarang [@party-word]; meN-tetapkan terlarang [@party-word]; meN-nyatakan/meN-tetapkan/meN-cap {sebagai organisasi}; meN-nyatakan/meN-tetapkan sebagai organisasi teroris; meN-tetapkan sebagai organisasi terlarang; meN-bubarkan [parlemen/DPR/majelis nasional/majelis/dewan kota/kongres]
    noun.pass   pembubaran partai; pelarangan partai; pembubaran ormas; pembubaran HTI; pembubaran FPI; pembekuan partai; pembubaran parlemen
    source      subj; oleh
    target      obj; milik; terhadap
    need        source
    only        source: country organization GOV MIL JUD LEG
    not         source: EDU
    not         words @sport @showbiz; geng motor
    + Mahkamah Konstitusi Thailand membubarkan Partai Melangkah Maju. => THA > * | code=1722
    + Ormas FPI dibubarkan pemerintah pada akhir 2020. => IDN > * | status=historical
    + Pemerintah sementara Bangladesh melarang Liga Awami. => BGD > *
    + Pembubaran parlemen oleh Presiden Senegal membuka jalan pemilu dini. => SEN > SEN
    + Junta Myanmar Bubarkan Partai Suu Kyi => MMR > *

sense disqualify = 1722
    verb        meN-diskualifikasi/meN-coret/meN-gugurkan/meN-jegal/meN-larang/meN-anulir/meN-batalkan/meN-depak [@candidate]; meN-tolak pendaftaran [@candidate]; meN-diskualifikasi
    noun.pass   diskualifikasi; diskualifikasi calon; pencoretan calon
    source      subj; oleh
    target      obj; terhadap; dari
    need        source
    only        source: country organization GOV JUD LEG
    not         source: EDU
    not         words @sport @showbiz; lomba; peserta
    + Komisi pemilihan Rusia mencoret kandidat antiperang Boris Nadezhdin. => RUS > *
    + Pemimpin oposisi Venezuela didiskualifikasi Mahkamah Agung dari pilpres. => VEN > VEN | code=1722
    + Mahkamah Konstitusi mendiskualifikasi calon bupati Pasaman. => IDN > *
    - Panitia lomba lari mendiskualifikasi peserta yang naik ojek.

# Jam malam dan darurat

sense impose-curfew = 1723
    verb        meN-berlakukan/meN-terapkan/meN-umumkan/meN-tetapkan/meN-perpanjang/memper-panjang/meN-nyatakan/meN-jatuhkan/meN-kenakan/memper-ketat/memper-luas [@night-ban]
    noun.pass   pemberlakuan jam malam; penerapan jam malam
    noun        jam malam
    source      subj; oleh
    target      di; bagi; terhadap; untuk; atas
    need        source
    only        source: country organization GOV MIL COP JUD SPY REB LEG
    not         source: EDU
    not         words @sport @showbiz; asrama; pesantren; pelajar; pencabutan; mencabut
    + Prancis memberlakukan jam malam di Noumea, Kaledonia Baru. => FRA > * | mode=curfew
    + Jam malam diperpanjang Pemerintah Sri Lanka hingga Senin pagi. => LKA > *
    + Penerapan jam malam oleh Ekuador menyusul kaburnya bos geng. => ECU > *
    + Polisi Manipur Berlakukan Jam Malam Usai Bentrokan => IND > *
    - Gubernur menerapkan jam malam bagi pelajar SMA.

sense martial-law = 1724
    verb        meN-umumkan/meN-berlakukan/meN-nyatakan/meN-tetapkan/meN-perpanjang/memper-panjang/meN-dekritkan/meN-maklumkan/meN-terapkan/meN-perluas/meN-keluarkan [@martial]; meN-umumkan/meN-berlakukan/meN-nyatakan/meN-tetapkan/meN-dekritkan/meN-terapkan/meN-perpanjang darurat militer; meN-umumkan/meN-berlakukan/meN-nyatakan/meN-tetapkan keadaan darurat
    noun.pass   pemberlakuan darurat militer; penetapan darurat militer; perpanjangan keadaan darurat; pengumuman darurat militer
    source      subj; oleh
    target      di; atas; terhadap; bagi
    need        source
    only        source: country GOV MIL LEG
    not         words @sport @showbiz @weather; bencana; banjir; kekeringan; karhutla; kebakaran; Covid-19; gempa; kesehatan; sampah; DBD
    + Presiden Korea Selatan mengumumkan darurat militer pada Selasa malam. => KOR > * | mode=martial-law
    + Keadaan darurat diberlakukan Trinidad dan Tobago akibat perang geng. => TTO > *
    + Junta Myanmar memperpanjang keadaan darurat enam bulan lagi. => MMR > *
    + Haiti Tetapkan Status Darurat Setelah Penjara Diserbu => HTI > *
    - Gubernur Riau menetapkan status darurat kebakaran hutan.

# Penangkapan

sense arrest = 173
    verb        meN-tangkap/meN-tahan/meN-ringkus/meN-bekuk/meN-ciduk/meN-cokok/meN-bui/meN-gelandang/meN-borgol/meN-tangkapi/meN-tawan/meN-kurung/meN-jebloskan/meN-kerangkeng/meN-gari/meN-grebek; meN-jemput paksa; meN-amankan [@captive]; meN-amankan [@protester]; meN-amankan [pelaku/terduga teroris/tersangka/provokator/perusuh/terduga pelaku/orang/pemuda/pelajar/pejabat/jaksa/bupati]
    noun.pass   penangkapan; penahanan; penjemputan paksa; penangkapan massal; penangkapan sewenang-wenang; operasi tangkap tangan; OTT
    source      subj; oleh; dari
    target      obj; terhadap; atas; milik
    only        source: country organization GOV MIL COP JUD SPY REB LEG
    only        target: country group GOV LEG MIL COP JUD PTY OPP SOC REB UAF JRN REL EDU LAB CVL MED REF SPY BUS AGR IMG ISM
    not         source: BUS EDU
    not         words @sport @showbiz @household-crime @animal @weather; narkoba; sabu; ganja; pencuri; pencabulan; penipuan; judi online; judi daring; ikan tongkol; kobra; ular; buaya; ikan; burung; monyet; nafas; napas; menahan diri; tahan diri; bola; pengedar; curanmor; tilang; keseimbangan; tertangkap kamera
    + KPK menangkap Bupati Sidoarjo dalam operasi senyap. => IDN > IDN
    + Polisi Rusia menahan ratusan pengunjuk rasa antiperang di Moskow. => RUS > "pengunjuk rasa"
    + Aktivis Papua Victor Yeimo ditangkap Satgas Nemangkawi di Jayapura. => IDN > * | code=173
    + Penangkapan Wali Kota Istanbul Ekrem Imamoglu memicu demonstrasi. => * > TUR
    + Densus 88 Ringkus Terduga Teroris di Batu => IDN > *
    + Mahasiswa yang ikut menolak RUU itu diciduk polisi dari indekosnya. => "polisi" > "Mahasiswa"
    - Polisi menangkap pengedar sabu di Kampung Bahari.
    - Kiper itu menangkap bola dengan mudah.
    - Nelayan menangkap ikan tongkol di perairan Tegal.

sense mass-arrest = 173
    verb        meN-lakukan/meN-gelar/meN-lancarkan/meN-gencarkan/meN-perintahkan [penangkapan/penangkapan massal/penahanan/operasi tangkap tangan/OTT/operasi penangkapan/gelombang penangkapan/penangkapan besar-besaran]; ter-jaring {dalam ott}; terjaring OTT; kena OTT; terjaring operasi tangkap tangan; kena operasi tangkap tangan
    source      subj; oleh
    target      terhadap; obj; atas; di
    only        source: country organization GOV MIL COP JUD SPY REB
    not         source: BUS
    not         words @sport @showbiz @household-crime; narkoba
    + Pemerintah Ethiopia melakukan penangkapan massal terhadap warga Amhara. => ETH > *
    + KPK menggelar OTT di Kalimantan Selatan. => IDN > *
    + Penangkapan besar-besaran dilancarkan Houthi terhadap staf PBB. => "Houthi" > *

sense caught-in-sting = 173
    verb        ter-jaring/kena/ter-kena [OTT/operasi tangkap tangan/razia imigrasi]; ter-tangkap tangan; ter-tangkap
    source      oleh; dari
    target      subj
    need        target
    only        source: country organization GOV MIL COP JUD SPY
    only        target: GOV LEG MIL COP JUD PTY OPP SOC JRN REF SPY
    not         words @sport @showbiz @household-crime; kamera
    + Gubernur Bengkulu terjaring OTT KPK menjelang pilkada. => * > IDN
    + Jaksa Kejari Bondowoso kena OTT. => * > IDN
    + Mata-mata China tertangkap tangan di Manila. => * > *

sense put-in-prison = 173
    verb        meN-jebloskan/meN-masukkan/meN-kirim/meN-pindahkan/meN-bawa/meN-seret/meN-gelandang/meN-kurung {ke @prison}; meN-tahan/meN-kurung/meN-sekap/meN-titipkan {di @prison}; meN-jebloskan/meN-tahan/meN-kurung {dalam @prison}; meN-penjarakan
    noun.pass   pemenjaraan; penahanan rumah
    source      subj; oleh
    target      obj
    only        source: country organization GOV MIL COP JUD SPY REB UAF
    only        target: country group GOV LEG MIL COP JUD PTY OPP SOC REB UAF JRN REL EDU LAB CVL MED REF SPY BUS
    not         words @sport @showbiz @household-crime; narkoba; sabu
    + Kejagung menjebloskan mantan Menteri Perdagangan ke rutan. => IDN > IDN
    + Wartawan Belarus itu dikurung di kamp tahanan. => * > *
    + China mengurung ratusan ribu warga Uighur di kamp penahanan. => CHN > *

sense name-suspect = 173
    verb        meN-tetapkan/meN-tersangkakan/meN-jadikan/meN-jerat/meN-sangkakan tersangka; meN-tetapkan/meN-jadikan/meN-jerat {sebagai tersangka}; meN-tersangkakan; meN-tetapkan/meN-jadikan tersangka
    noun.pass   penetapan tersangka; penersangkaan
    source      subj; oleh
    target      obj; terhadap; atas
    only        source: country organization GOV MIL COP JUD SPY
    only        target: GOV LEG MIL COP JUD PTY OPP SOC REB UAF JRN REL EDU LAB CVL MED SPY BUS group country
    not         words @sport @showbiz @household-crime @accident; narkoba; pencabulan; penipuan; begal; arisan; skincare
    + KPK menetapkan Sekjen PDIP Hasto Kristiyanto sebagai tersangka. => IDN > IDN
    + Polda Sulsel menetapkan dosen itu sebagai tersangka penghasutan. => IDN > *
    + Bupati Kolaka Timur ditetapkan KPK sebagai tersangka. => IDN > IDN
    - Polisi menetapkan sopir truk sebagai tersangka kecelakaan di Subang.

sense become-suspect = 173
    verb        jadi tersangka; berstatus tersangka; menjadi tersangka; menyandang status tersangka; resmi tersangka
    source      oleh; dari; di
    target      subj
    adj         tersangka; tersangka korupsi; tersangka makar
    need        target
    only        source: country organization GOV MIL COP JUD SPY
    only        target: GOV LEG MIL COP JUD PTY OPP SOC JRN REL EDU LAB CVL SPY
    not         words @sport @showbiz @household-crime @accident; narkoba; pencabulan; penipuan
    + Wakil Ketua DPRD Jawa Timur menjadi tersangka. => * > IDN
    + Menteri Pemuda Malaysia menjadi tersangka korupsi. => * > MYS
    - Sopir bus itu menjadi tersangka kecelakaan maut di Ciater.

sense indict = 173
    verb        meN-dakwa/meN-mejahijaukan/meN-sidangkan/meN-adili; meN-gugat pidana; meN-dakwa/meN-jerat/meN-tuntut {dengan pasal/tuduhan/dakwaan/hukuman}; meN-ajukan/meN-bacakan/meN-layangkan/meN-limpahkan/meN-daftarkan [@charge]; meN-tuntut penjara; meN-tuntut tahun penjara; meN-tuntut hukuman; meN-tuntut pidana; meN-tuntut bui; meN-tuntut [pidana penjara/hukuman penjara/hukuman mati]
    noun.pass   dakwaan; pendakwaan; penuntutan; persidangan pidana; tuntutan pidana
    source      subj; oleh; dari
    target      obj; terhadap; kepada; atas
    need        target
    only        source: JUD COP
    only        target: GOV LEG MIL COP JUD PTY OPP SOC REB UAF JRN REL EDU LAB CVL SPY BUS country IMG ISM
    not         source: BUS CVL EDU LAB group OPP
    not         words @sport @showbiz @household-crime @market; narkoba; massa; buruh menuntut; mundur; pengunduran; kenaikan; upah; keadilan; pencabutan; pembebasan
    + Jaksa Amerika Serikat mendakwa mantan Presiden Kuba. => USA > CUB
    + Jaksa Amerika Serikat mendakwa Donald Trump atas upaya membalik hasil pemilu. => USA > USA
    + Jaksa mendakwa Gubernur Papua dengan pasal suap. => "Jaksa" > IDN
    + Dakwaan terhadap wartawan itu dibacakan jaksa di Pengadilan Minsk. => * > *
    - Buruh menuntut Presiden membatalkan kenaikan pajak.

sense prosecute = 173
    verb        meN-tuntut
    source      subj; oleh
    target      obj; terhadap
    need        source target
    only        source: JUD
    only        target: GOV LEG MIL COP JUD PTY OPP SOC REB UAF JRN REL EDU LAB CVL SPY
    not         source: CVL group OPP
    not         words @sport @showbiz @household-crime @market; mundur; pengunduran; kenaikan; upah; keadilan; pencabutan; pembebasan; demo
    + Mantan Menteri Pertanian dituntut jaksa KPK 12 tahun penjara. => IDN > IDN
    + Bupati Bekasi dituntut jaksa tujuh tahun penjara. => IDN > IDN
    - Korban investasi bodong menuntut uangnya dikembalikan.
    - Uni Eropa menuntut Serbia dan Kosovo menyelesaikan sengketa pelat nomor.

sense arrest-warrant = 173
    verb        meN-keluarkan/meN-terbitkan/meN-rilis/meN-perintahkan/meN-minta/meN-ajukan [surat perintah penangkapan/perintah penangkapan/surat penangkapan/red notice/surat perintah penahanan/surat DPO/perintah penahanan]; meN-masukkan {dalam dpo}; meN-masukkan {ke dpo}; meN-perintahkan penangkapan; meN-tetapkan buron
    noun.pass   surat perintah penangkapan; perintah penangkapan; red notice
    source      subj; oleh; dari
    target      terhadap; untuk; bagi; atas; obj; kepada
    need        source target
    only        source: country organization GOV MIL COP JUD SPY
    only        target: country group GOV LEG MIL COP JUD PTY OPP SOC REB UAF JRN REL CVL BUS IMG ISM
    not         source: BUS
    not         words @sport @showbiz @household-crime
    + Mahkamah Pidana Internasional mengeluarkan surat perintah penangkapan terhadap Netanyahu. => * > ISR
    + Interpol menerbitkan red notice terhadap pemimpin oposisi Uganda. => * > UGA
    + Surat perintah penangkapan terhadap Presiden Rusia diterbitkan ICC. => * > RUS
    + Pengadilan Seoul Terbitkan Surat Penangkapan terhadap Presiden Yoon => KOR > KOR

sense extend-detention = 173
    verb        meN-perpanjang/memper-panjang [penahanan/masa penahanan/masa tahanan]; meN-tolak [pembebasan dengan jaminan/penangguhan penahanan/permohonan penangguhan/praperadilan]; meN-kenakan/meN-jatuhkan [tahanan rumah/wajib lapor]; meN-tempatkan {dalam tahanan}
    noun.pass   perpanjangan penahanan; tahanan rumah
    source      subj; oleh
    target      obj; terhadap; kepada; milik; atas; bagi
    need        target
    only        source: country organization GOV MIL COP JUD SPY
    only        target: GOV LEG MIL COP JUD PTY OPP SOC REB JRN REL EDU CVL SPY REF country BUS group
    not         words @sport @showbiz @household-crime; narkoba
    + KPK memperpanjang penahanan mantan Gubernur Maluku Utara. => IDN > IDN
    + Pengadilan Moskow menolak penangguhan penahanan wartawan Amerika Serikat. => RUS > USA
    + Polisi Uganda menjatuhkan tahanan rumah kepada pemimpin oposisi. => UGA > *

sense detain-crew = 173
    verb        meN-tahan/meN-tangkap [nelayan/awak kapal/ABK/kru kapal/kapten kapal/nakhoda/nelayan Indonesia/nelayan India/nelayan Vietnam/kapal ikan/kapal asing/kapal ikan asing/kapal Vietnam/kapal ikan Vietnam]
    noun.pass   penangkapan nelayan; penahanan nelayan; penangkapan kapal; penahanan awak kapal
    source      subj; oleh
    target      obj; asal; milik; dari; berbendera
    need        source
    only        source: country organization GOV MIL COP JUD SPY
    not         words @sport @showbiz @animal; bom ikan; narkoba
    + Penjaga Pantai Malaysia menahan nelayan Indonesia di perairan Johor. => MYS > IDN
    + Kapal ikan Vietnam ditangkap Bakamla di Laut Natuna Utara. => IDN > *
    + Penangkapan nelayan India oleh Angkatan Laut Sri Lanka diprotes New Delhi. => LKA > IND

sense summon-force = 173
    contexts    legal
    verb        meN-jemput paksa; meN-panggil paksa; meN-bawa paksa; meN-tembak saat penangkapan; meN-bawa/meN-giring {ke kantor/mapolda/mapolres/polres/polda}
    noun.pass   penjemputan paksa
    source      subj; oleh
    target      obj; terhadap
    need        source target
    only        source: country organization GOV MIL COP JUD SPY
    only        target: GOV LEG MIL JUD PTY OPP SOC JRN REL EDU LAB CVL REF group
    not         words @sport @showbiz @household-crime; narkoba; sabu
    + Polisi menggiring puluhan mahasiswa ke Mapolda Jawa Barat. => IDN > "mahasiswa"
    + Aktivis KNPB digiring polisi ke Mapolda Papua. => "polisi" > *

sense rebels-detain = 173
    verb        meN-tahan/meN-tangkap/meN-kurung/meN-tawan [staf PBB/pekerja bantuan/pekerja PBB/tentara/polisi/warga asing/pegawai PBB/diplomat/wartawan asing/turis/prajurit]
    noun.pass   penahanan staf PBB; penahanan pekerja bantuan
    source      subj; oleh
    target      obj; asal; dari; milik
    need        source
    only        source: REB UAF IMG ISM MIL country
    not         words @sport @showbiz
    + Houthi menahan belasan staf PBB di Sanaa. => "Houthi" > *
    + Dua turis Prancis ditahan Garda Revolusi Iran. => IRN > FRA

# Deportasi

sense deport = 174
    verb        meN-deportasi/meN-usir/meN-pulangkan [@deportee]; meN-pulangkan paksa [@deportee]; meN-ekstradisi paksa [@deportee]; meN-tendang keluar [@deportee]; meN-tolak masuk [@deportee]; meN-dorong kembali [@deportee]; meN-deportasi; meN-pulangkan paksa; meN-repatriasi paksa; meN-usir {dari negara}
    noun.pass   deportasi; deportasi massal; pemulangan paksa; pengusiran migran; deportasi migran; pendeportasian
    source      subj; oleh; dari
    target      obj; asal; terhadap; milik
    need        source
    only        source: country organization GOV MIL COP JUD SPY
    not         source: BUS EDU
    not         words @sport @showbiz @household-crime; diplomat; pasien; kucing
    + Amerika Serikat mendeportasi ratusan warga Venezuela ke El Salvador. => USA > VEN
    + Imigrasi Denpasar mendeportasi warga Rusia yang melanggar izin tinggal. => IDN > RUS
    + Pakistan memulangkan paksa pengungsi Afganistan lewat Torkham. => PAK > AFG
    + Wartawan itu dideportasi Turki ke Swedia setelah diperiksa. => TUR > *
    + Deportasi migran Haiti oleh Republik Dominika naik tajam. => DOM > HTI
    + Malaysia Deportasi 1.086 Warga Myanmar => MYS > MMR

sense push-back = 174
    contexts    migration asylum
    verb        meN-dorong/meN-halau/meN-usir/meN-tarik/meN-giring/meN-tolak/meN-cegat [perahu/perahu migran/kapal migran/kapal pengungsi/perahu Rohingya/kapal Rohingya/pengungsi/pengungsi Rohingya/migran/perahu pengungsi/pencari suaka]; meN-pulangkan kembali [perahu/perahu migran/kapal migran/kapal pengungsi/perahu Rohingya/kapal Rohingya/pengungsi/pengungsi Rohingya/migran/perahu pengungsi/pencari suaka]
    noun.pass   penolakan pengungsi; pengusiran pengungsi; pushback
    source      subj; oleh
    target      dari; obj; asal; menuju; ke
    need        source
    only        source: country organization GOV MIL COP JUD SPY  EDU
    not         words @sport @showbiz @weather
    + Penjaga pantai Yunani mendorong kembali perahu migran ke perairan Turki. => GRC > *
    + Perahu Rohingya dihalau TNI AL dari perairan Sabang. => IDN > *
    + Mahasiswa mengusir pengungsi Rohingya dari Balai Meuseraya Aceh. => "Mahasiswa" > *

# Menahan pasokan

sense cut-supply = 170
    mode        withhold
    verb        meN-hentikan/meN-putus/meN-potong/meN-tahan/meN-kurangi/meN-matikan/meN-setop/meN-blokir/meN-tutup/meN-halangi/meN-batasi/meN-pangkas/meN-tunda/meN-sumbat/meN-cekik/meN-tolak [@utility]
    noun.pass   penghentian pasokan gas; pemutusan listrik; penghentian pasokan; pemutusan pasokan listrik; pemutusan aliran air; penghentian aliran gas; penahanan dana pajak
    source      subj; oleh
    target      ke; kepada; bagi; untuk; terhadap; dari; di; milik
    need        source target
    only        source: country organization GOV MIL REB UAF LEG
    only        target: country organization group GOV place
    not         source: BUS EDU
    not         words @sport @showbiz @market @weather; pemeliharaan; pelanggan; tunggakan; hemat
    + Rusia menghentikan pasokan gas ke Austria. => RUS > AUT | mode=withhold
    + Listrik dan air ke Gaza diputus Israel sejak serangan Hamas. => ISR > *
    + Menteri Keuangan Israel menahan dana pajak Palestina. => ISR > PSE
    + Kirgizstan Putus Aliran Air ke Tajikistan => KGZ > TJK
    - PLN memadamkan listrik untuk pemeliharaan gardu.

sense block-aid = 191
    mode        withhold
    contexts    human_security
    verb        meN-blokir/meN-halangi/meN-hambat/meN-tahan/meN-tolak/meN-hadang/meN-blokade/meN-batasi/meN-cegah/meN-sabotase/meN-rintangi [@aid-passage]; meN-blokir/meN-halangi/meN-tolak/meN-cegah/meN-hambat/meN-batasi/meN-larang [masuknya bantuan/penyaluran bantuan/pengiriman bantuan/distribusi bantuan/masuknya truk bantuan/akses bantuan/akses kemanusiaan/masuknya bahan bakar/akses pekerja bantuan/evakuasi medis]
    noun.pass   pemblokiran bantuan; penghalangan bantuan
    source      subj; oleh
    target      ke; bagi; untuk; di; kepada; milik
    need        source
    only        source: country organization GOV MIL REB UAF group
    not         source: BUS
    not         words @sport @showbiz @weather; bansos
    + Israel memblokir bantuan kemanusiaan ke Gaza utara. => ISR > * | mode=withhold
    + Tentara Sudan menghalangi konvoi bantuan menuju Darfur. => SDN > *
    + Truk bantuan WFP ditahan milisi Amhara di Kombolcha. => * > *
    - Banjir menghambat distribusi bantuan ke desa itu.

sense starve = 191
    mode        withhold
    verb        meN-biarkan kelaparan; meN-lapari; meN-jadikan kelaparan; meN-gunakan/meN-pakai [kelaparan/kelaparan sebagai senjata]; meN-kepung dan membiarkan
    source      subj; oleh
    target      obj; sebagai; terhadap; warga
    need        source
    only        source: country GOV MIL REB
    not         words @sport @showbiz @animal
    + Israel menggunakan kelaparan sebagai senjata perang di Gaza. => ISR > *
    + RSF membiarkan kelaparan warga El Fasher. => * > *

# Siber

sense cyber-attack = 176
    verb        meN-lancarkan/meN-lakukan/meN-luncurkan/meN-arahkan/meN-dalangi/meN-gencarkan/meN-gelar [@cyber-attack]
    noun        serangan siber; serangan DDoS; serangan ransomware; spionase siber; serangan peretas; serangan digital
    source      subj; oleh; dari
    target      terhadap; ke; atas; obj; pada; kepada
    need        either
    only        source: country organization group GOV MIL SPY REB UAF CRM UNK
    only        target: country organization GOV LEG MIL COP JUD PTY OPP SOC JRN MED BUS
    not         words @sport @showbiz; akun artis; latihan
    + Kelompok peretas Rusia melancarkan serangan siber terhadap parlemen Jerman. => RUS > DEU | mode=cyber
    + Pusat Data Nasional dilanda serangan ransomware Brain Cipher. => * > *
    + Serangan DDoS kelompok peretas Rusia terhadap pemerintah Norwegia berlangsung sehari. => RUS > NOR
    + Serangan siber China terhadap Komisi Pemilihan Inggris terungkap. => CHN > GBR
    - Akun artis itu mengalami peretasan.

sense hack = 176
    verb        meN-retas/meN-bobol/meN-susupi/meN-lumpuhkan/meN-serang/meN-bajak/meN-sadap/meN-curi/meN-sabotase/meN-hack/meN-rusak/meN-kelabui [@network-target]; meN-retas; meN-sadap; meN-bocorkan [data pemilih/data negara/data pribadi warga/data NPWP]
    noun.pass   peretasan; penyadapan; pembobolan data; kebocoran data
    source      subj; oleh; dari
    target      milik; obj; terhadap; di
    need        target
    only        source: country organization group GOV MIL SPY REB UAF CRM UNK
    only        target: country organization GOV LEG MIL COP JUD PTY OPP SOC JRN MED
    not         words @sport @showbiz @household-crime @animal; ATM; nasabah; WhatsApp artis; pohon; karet; Instagram; akun Facebook; akun media sosial; Tokopedia; toko online; akun pribadi
    + Korea Utara meretas sistem perusahaan pertahanan Korea Selatan. => PRK > KOR
    + Situs parlemen Norwegia diretas Rusia. => RUS > NOR
    + Ponsel politikus oposisi Polandia disadap badan antikorupsi. => * > POL
    + Peretas Rusia Lumpuhkan Jaringan Telekomunikasi Ukraina => RUS > UKR
    - Petani menyadap karet di Lampung.
    - Peretas mencuri data jutaan pengguna aplikasi kencan.
    - Rusia menyerang rumah sakit di Kyiv dengan rudal.

sense espionage = 176
    mode        none
    contexts    intelligence
    verb        meN-mata-matai/meN-matai/meN-spionase/meN-intai; meN-curi rahasia; meN-awasi diam-diam; meN-mata-matai; meN-curi [rahasia militer/rahasia negara/dokumen rahasia/data militer]; meN-lakukan [spionase/kegiatan mata-mata/pengintaian]
    noun        spionase; kegiatan mata-mata
    source      subj; oleh
    target      obj; terhadap; milik; dari; di
    need        source target
    only        source: country organization GOV MIL SPY
    only        target: country organization GOV LEG MIL COP PTY OPP SOC JRN group
    not         words @sport @showbiz @animal; tuduh; tuding
    + Amerika Serikat memata-matai Sekjen PBB menurut dokumen Pentagon. => USA > un
    + China mencuri rahasia militer dari Angkatan Laut Belanda. => CHN > NLD
    + Mantan analis NSA itu melakukan spionase untuk Rusia terhadap sekutunya. => * > *

# Disinformasi

sense disinformation = 170
    mode        misinformation
    contexts    misinformation
    verb        meN-sebarkan/meN-sebar/meN-produksi/meN-gencarkan/meN-lancarkan/meN-jalankan/meN-siarkan/meN-edarkan/meN-luncurkan/meN-embuskan/meN-lakukan/meN-tebar [@falsehood]
    noun        kampanye disinformasi; disinformasi; propaganda; penyebaran hoaks; kampanye hitam; penyebaran disinformasi
    source      subj; oleh; dari
    target      terhadap; kepada; soal; ke; di; tentang; obj
    need        source
    only        source: country organization GOV MIL SPY PTY OPP SOC REB UAF JRN group IMG ISM
    not         source: BUS
    not         words @sport @showbiz @market @household-crime; vaksin palsu; menangkal; memerangi; melawan hoaks
    + Rusia menyebarkan disinformasi terhadap Moldova menjelang referendum. => RUS > MDA | mode=misinformation
    + Kampanye disinformasi China di Taiwan meningkat sebelum pilpres. => CHN > TWN
    + Propaganda disiarkan ISIS lewat kanal Telegram. => * > *
    + Rusia Sebar Hoaks soal Pemilu Moldova => RUS > *
    - Netizen menyebarkan hoaks perceraian artis.

sense interfere-election = 170
    mode        misinformation
    contexts    election misinformation
    verb        meN-intervensi/meN-campuri/meN-manipulasi/meN-curangi/meN-rekayasa/meN-pengaruhi [pemilu/pilpres/pemilihan/hasil pemilu/pemilihan presiden/hasil pilpres/penghitungan suara/pilkada/referendum/suara/proses pemilu]; ikut campur {dalam pemilu/pilpres}; meN-gelembungkan [suara/perolehan suara]
    noun.pass   intervensi pemilu; campur tangan pemilu; kecurangan pemilu; penggelembungan suara; manipulasi suara
    source      subj; oleh; dari
    target      milik; obj; di; dalam
    need        source
    only        source: country organization GOV MIL SPY PTY COP
    not         words @sport @showbiz @market; tuduh; tuding; menggugat
    + Rusia mencampuri pemilihan presiden Rumania lewat TikTok. => RUS > ROU
    + Polisi Belarus memanipulasi hasil pemilu. => BLR > *
    + Intervensi pemilu oleh Iran menyasar kampanye Trump. => IRN > *

# Sanksi dan embargo

sense impose-sanctions = 163
    verb        meN-jatuhkan/meN-kenakan/meN-berlakukan/meN-terapkan/meN-umumkan/meN-tambah/meN-tingkatkan/meN-perluas/memper-luas/meN-perpanjang/memper-panjang/memper-ketat/meN-perketat/meN-keluarkan/meN-sahkan/meN-loloskan/meN-naikkan/meN-pungut/meN-rilis/meN-gelontorkan/meN-berikan/meN-beri/meN-jatuhi/meN-pulihkan [@penalty-trade]; meN-aktifkan kembali [@penalty-trade]; meN-sanksi; meN-jatuhi/meN-ganjar/meN-hantam/meN-hukum/meN-pukul {dengan sanksi/tarif/embargo}; meN-embargo; memper-berat/meN-perberat/memper-keras/meN-gandakan [@penalty-trade]
    noun.pass   pengenaan sanksi; pemberian sanksi; peningkatan sanksi; penjatuhan sanksi; pemberlakuan sanksi; pengenaan tarif; penerapan tarif; perpanjangan sanksi; pemberlakuan embargo
    source      subj; oleh; dari
    target      terhadap; kepada; atas; ke; bagi; pada; untuk; obj; iobj
    need        source
    only        source: country organization GOV LEG
    not         source: BUS EDU
    not         words @sport @showbiz @market; parkir; tol; ojek; PSSI; FIFA; etik; listrik; tiket; lalu lintas
    + Amerika Serikat menjatuhkan sanksi terhadap pemukim Israel di Tepi Barat. => USA > *
    + Uni Eropa mengesahkan paket sanksi baru terhadap Rusia. => eu > RUS | code=163
    + Tarif impor 50 persen dikenakan Washington terhadap Brasil. => USA > BRA
    + Pengenaan sanksi oleh Inggris terhadap jenderal Myanmar diumumkan di London. => GBR > MMR
    + Kanada Sanksi Menteri Ekstremis Israel => CAN > ISR
    - PSSI menjatuhkan sanksi kepada klub Arema.
    + Amerika Serikat memperberat sanksi untuk Iran. => USA > IRN
    + Uni Eropa menggandakan tarif terhadap baja China. => eu > CHN

sense sanctions-noun = 163
    noun        sanksi; embargo; embargo senjata; embargo minyak; sanksi ekonomi; perang dagang; tarif; boikot dagang
    source      antara; subj; dari; oleh
    target      terhadap; atas; kepada; ke
    need        source target
    only        source: country organization GOV
    only        target: country organization GOV MIL IMG REB
    not         words @sport @showbiz @market; mencabut; pencabutan; melonggarkan; menolak; mengecam; menyerukan; PSSI; FIFA
    + Sanksi Amerika Serikat terhadap Kuba sudah berlangsung enam dekade. => USA > CUB
    + Embargo Turki terhadap Armenia memiskinkan kota perbatasan. => TUR > ARM

sense hit-by-sanctions = 163
    verb        kena/ter-kena/meN-dapat/meN-hadapi/meN-terima/ter-jerat/meN-alami [@penalty-trade]
    source      dari; oleh
    target      subj
    need        source target
    only        source: country organization GOV
    only        target: country organization GOV MIL BUS
    not         words @sport @showbiz @market; PSSI; FIFA; etik
    + Perusahaan drone Iran terkena sanksi dari Amerika Serikat. => USA > IRN
    + Rwanda mendapat sanksi dari Uni Eropa terkait M23. => eu > RWA
    - Klub itu terkena sanksi dari FIFA.

sense blacklist = 163
    verb        meN-masukkan/meN-cantumkan/meN-tambahkan/meN-daftarkan {ke @blacklist}; meN-masukkan/meN-cantumkan {dalam @blacklist}; meN-tetapkan/meN-nyatakan/meN-cap/meN-klasifikasikan {sebagai teroris}; meN-labeli/meN-tetapkan/meN-nyatakan teroris
    noun.pass   penetapan organisasi teroris; pelabelan teroris
    source      subj; oleh
    target      obj; milik
    need        source target
    only        source: country organization GOV LEG
    not         source: BUS
    only        target: country organization group GOV MIL REB UAF IMG ISM BUS PTY
    not         words @sport @showbiz @market; konsumen; debitur
    + Kanada memasukkan Garda Revolusi Iran ke daftar teroris. => CAN > IRN
    + Indonesia menetapkan KKB sebagai teroris pada April 2021. => IDN > "KKB" | status=historical
    + Perusahaan cip China ditambahkan Washington ke daftar entitas. => USA > CHN
    - Maskapai memasukkan penumpang itu ke daftar hitam bandara.

sense ban-trade = 163
    verb        meN-larang/meN-hentikan/meN-setop/meN-batasi/meN-blokir/meN-tangguhkan/meN-boikot/meN-putus/meN-tutup [ekspor/impor/perdagangan/ekspor senjata/ekspor cip/impor minyak/impor gas/ekspor gandum/impor makanan laut/ekspor nikel/ekspor minyak/impor daging/transaksi/ekspor logam tanah jarang/ekspor galium/pembelian minyak/keran ekspor/keran impor/investasi/penjualan cip/penjualan semikonduktor/impor bijih nikel/impor kedelai/produk China/ekspor beras]
    noun.pass   larangan ekspor; larangan impor; penghentian impor; penghentian ekspor; pembatasan ekspor; penghentian perdagangan
    source      subj; oleh; dari
    target      dari; ke; terhadap; dengan; kepada; asal; milik
    need        source
    only        source: country organization GOV LEG
    not         source: BUS
    not         words @sport @showbiz @market; pakaian bekas; ilegal
    + Turki menghentikan perdagangan dengan Israel. => TUR > ISR
    + China membatasi ekspor galium ke Amerika Serikat. => CHN > USA
    + Impor makanan laut dari Jepang dilarang Beijing sejak Agustus. => CHN > JPN
    + Larangan ekspor beras oleh India mengguncang Afrika Barat. => IND > *
    + Indonesia Larang Ekspor Bijih Nikel ke Uni Eropa => IDN > eu

sense visa-ban = 163
    contexts    diplomatic
    verb        meN-tolak/meN-cabut/meN-batasi/meN-bekukan/meN-hentikan/meN-tangguhkan [visa/penerbitan visa/permohonan visa/visa pejabat/bebas visa]; meN-jatuhkan/meN-kenakan/meN-berlakukan/meN-terapkan [larangan visa/pembatasan visa/larangan masuk/larangan perjalanan]; meN-tolak visa
    noun.pass   penolakan visa; larangan visa; pembatasan visa; pencabutan visa
    source      subj; oleh
    target      obj; terhadap; bagi; kepada; untuk; milik; dari; atas
    need        source target
    only        source: country organization GOV
    only        target: country organization group GOV LEG MIL JUD JRN PTY BUS
    not         words @sport @showbiz @market; jemaah; umrah
    + Amerika Serikat menjatuhkan larangan visa terhadap hakim Brasil. => USA > BRA
    + Visa delegasi Palestina ditolak Washington menjelang sidang PBB. => USA > PSE
    + Pembatasan visa oleh Inggris bagi pejabat Angola diumumkan Kamis. => GBR > AGO

# Blokade dan pengepungan

sense blockade = 191
    verb        meN-blokade/meN-blokir/meN-kepung/meN-isolasi/meN-tutup/meN-segel/meN-putus/meN-batasi/meN-cekik/meN-halangi/meN-lumpuhkan/meN-kunci [@movement]; meN-blokade; meN-kepung; meN-lakukan/meN-terapkan/meN-berlakukan/meN-umumkan/meN-perketat/memper-ketat/meN-pertahankan [@blockade-word]
    noun        blokade; blokade laut; blokade udara; pengepungan; embargo laut
    source      subj; oleh; dari
    target      obj; terhadap; atas; di; ke; milik
    need        source
    only        source: country organization GOV MIL REB UAF IMG ISM
    not         source: BUS
    not         words @sport @showbiz @weather @animal @market; mencabut; pencabutan; api; bioskop; konser; lalu lintas jalan; KPK
    + Rusia memblokade pelabuhan Odesa di Laut Hitam. => RUS > *
    + Kota El Fasher dikepung RSF selama lebih dari setahun. => * > *
    + Israel menerapkan blokade total terhadap Gaza. => ISR > *
    + Blokade Azerbaijan atas Nagorno-Karabakh berlangsung sembilan bulan. => AZE > *
    + Houthi Umumkan Blokade Laut terhadap Israel => "Houthi" > ISR | code=191
    - Banjir mengepung Kota Semarang sejak Kamis.

sense stop-ships = 191
    verb        meN-cegat/meN-hadang/meN-halangi/meN-hentikan/meN-adang/meN-usir/meN-blokir/meN-kejar/meN-naiki [@vessel]; meN-periksa paksa [@vessel]
    noun.pass   pencegatan kapal; penghadangan kapal; pencegatan flotila; pengadangan kapal
    source      subj; oleh
    target      milik; obj; menuju; berbendera; asal; dari
    need        source
    only        source: country organization GOV MIL COP REB UAF
    not         source: BUS
    not         words @sport @showbiz @weather @animal; begal; narkoba; perompak
    not         words pencarian; SAR; tenggelam
    + Israel mencegat kapal bantuan Madleen menuju Gaza. => ISR > *
    + Kapal pasokan Filipina dihadang penjaga pantai China di Second Thomas Shoal. => CHN > PHL
    + Pencegatan kapal oleh Angkatan Laut Amerika Serikat di Laut Karibia menyasar Venezuela. => USA > *
    - Tim SAR menghentikan pencarian korban kapal tenggelam.

sense checkpoint = 191
    verb        meN-dirikan/meN-pasang/meN-bangun/meN-perketat/memper-ketat/meN-tambah [pos pemeriksaan/pos penyekatan/pos cek/pembatas jalan/pos pemeriksaan militer/gerbang besi]; meN-batasi/meN-larang/meN-cegah/meN-halangi [pergerakan/pergerakan warga/warga Palestina/pergerakan warga Palestina/mobilitas/mobilitas warga/pelayaran]
    noun.pass   pembatasan pergerakan; pembatasan mobilitas
    source      subj; oleh
    target      di; terhadap; bagi; milik; obj
    need        source
    only        source: country MIL COP REB UAF GOV
    not         words @sport @showbiz @weather; mudik; Covid-19; PMK; lalu lintas
    + Tentara Israel memasang gerbang besi di pintu masuk Nablus. => ISR > *
    + Pergerakan warga Rakhine dibatasi Tentara Arakan. => * > *
    + Mali mendirikan pos pemeriksaan militer di jalan menuju Kayes. => MLI > *

# Pendudukan wilayah

sense occupy = 192
    verb        meN-duduki/meN-kuasai/meN-rebut/meN-caplok/meN-aneksasi/meN-taklukkan/meN-okupasi/meN-cengkeram/meN-jajah [@territory]; meN-ambil alih [@territory]; meN-caplok; meN-aneksasi; meN-okupasi; meN-rebut/meN-kuasai/meN-duduki [istana/istana presiden/istana kepresidenan/markas/markas besar/bandara/kota/desa/ibu kota]
    noun.pass   pendudukan; aneksasi; pencaplokan; perebutan kota; pengambilalihan kota
    noun        pendudukan; aneksasi; pencaplokan
    source      subj; oleh
    target      dari; milik; obj; atas; terhadap; di
    need        source
    only        source: country organization GOV MIL REB UAF IMG ISM PRM
    not         source: BUS EDU
    not         words @sport @showbiz @weather @market @game; jabatan; peringkat; posisi puncak; kursi; takhta; api; teknik
    + Pemberontak M23 merebut Kota Goma setelah pertempuran tiga hari. => * > * | code=192
    + Rusia mencaplok Krimea dari Ukraina. => RUS > UKR
    + Pangkalan militer di Lashio dikuasai MNDAA. => * > *
    + Pendudukan Israel atas Tepi Barat berlanjut. => ISR > *
    + HTS Rebut Aleppo dalam Tiga Hari => * > *
    + Tentara Azerbaijan menduduki beberapa desa di perbatasan Armenia. => AZE > *
    - Atlet itu menguasai teknik panjat tebing.
    - Film laga tersebut menduduki puncak box office.
    + Tentara Sudan merebut kembali istana presiden. => SDN > *

sense retake = 192
    verb        meN-bebaskan [@territory]; meN-rebut kembali [@territory]; meN-kuasai kembali [@territory]; meN-ambil alih kembali [@territory]; meN-duduki kembali [@territory]
    noun.pass   perebutan kembali; pembebasan kota
    source      subj; oleh
    target      dari; dari tangan; milik
    need        source
    only        source: country GOV MIL REB UAF
    not         words @sport @showbiz @market @game; lahan
    + Tentara Sudan merebut kembali Khartoum dari RSF. => SDN > *
    + TNI merebut kembali kampung di Kiwirok dari KKB. => IDN > *
    + Ukraina Rebut Kembali Desa Robotyne => UKR > *

sense settle-land = 192
    contexts    territory
    verb        meN-bangun/meN-perluas/memper-luas/meN-setujui/meN-legalkan/meN-dirikan/meN-sahkan [permukiman/permukiman baru/permukiman Yahudi/permukiman ilegal/pos terdepan/rumah permukiman/unit permukiman/permukiman Israel]
    noun.pass   pembangunan permukiman; perluasan permukiman; pembangunan permukiman ilegal
    source      subj; oleh
    target      di; milik; atas
    need        source
    only        source: country GOV LEG
    not         words @sport @showbiz; transmigran; nelayan; subsidi
    + Israel menyetujui permukiman baru di Tepi Barat. => ISR > *
    + Perluasan permukiman oleh Israel di Yerusalem Timur dikecam Inggris. => ISR > *

sense plant-flag-claim = 192
    contexts    territory
    verb        meN-klaim/meN-tancapkan/meN-kibarkan [wilayah/Laut China Selatan/bendera di pulau/kedaulatan/perairan Natuna/bendera/Taiwan/pulau]; meN-klaim sepihak [wilayah/Laut China Selatan/bendera di pulau/kedaulatan/perairan Natuna/bendera/Taiwan/pulau]; meN-terbitkan/meN-rilis [peta baru/peta standar]
    noun        klaim sepihak; klaim wilayah; klaim kedaulatan
    source      subj; oleh
    target      obj; atas; terhadap; milik; di
    need        source
    only        source: country GOV MIL
    only        target: country GOV place
    not         words @sport @showbiz @market; kemerdekaan; OPM; 17 Agustus
    + China mengklaim wilayah perairan Filipina dalam peta barunya. => CHN > *
    + Klaim sepihak Beijing atas Laut Natuna Utara memicu ketegangan. => CHN > *
