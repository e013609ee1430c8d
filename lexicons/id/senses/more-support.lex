@about    Ucapan selamat, duka, terima kasih, pembelaan dan persetujuan dalam ragam berita dan judul.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set greeting
    words selamat; ucapan selamat; terima kasih; ucapan terima kasih; rasa terima kasih; apresiasi; penghargaan; penghargaan setinggi-tingginya; salam; pujian; simpati; rasa simpati; belasungkawa; bela sungkawa; duka cita; dukacita; ucapan duka; rasa hormat; hormat; maaf; permohonan maaf; permintaan maaf; dukungan; dukungan penuh; solidaritas; pembelaan; doa
set approved
    words perjanjian; perjanjian dagang; perjanjian perdagangan; perjanjian damai; perjanjian ekstradisi; kesepakatan Brexit; RUU; rancangan undang-undang; RUU ratifikasi; konvensi; traktat; protokol; ratifikasi; kesepakatan dagang; pakta; pakta dagang; resolusi; keanggotaan; nota kesepahaman; MoU; kerja sama; dokumen; deklarasi; deklarasi bersama; komunike; komunike bersama; pernyataan bersama; kontrak; LoI

family sport
    - Presiden klub mengucapkan selamat kepada pemain atas gelar juara.
family show-business
    - Aktor itu berterima kasih kepada penggemar.
family business
    - Direktur mengapresiasi pelanggan setia.
family everyday
    - Guru memuji murid yang rajin.

sense extend-greeting = 051
    verb        meN-ucapkan/ucapkan/meN-sampaikan/sampaikan/meN-beri/beri/meN-berikan/berikan/meN-kirim/kirim/meN-kirimkan/meN-haturkan/meN-ungkapkan/meN-lontarkan/meN-layangkan/meN-utarakan [@greeting]; ucap selamat; ucap terima kasih; meN-sampaikan selamat; sampaikan selamat; meN-haturkan selamat; beri selamat; meN-beri selamat; meN-berikan selamat; ber-terima kasih; terima kasih
    source      subj; oleh; dari
    target      kepada; untuk; bagi; ke; iobj; pada; terhadap; obj
    need        source target
    only        source: country organization group GOV LEG MIL COP JUD PTY OPP REL CVL REB
    only        target: country organization GOV LEG MIL COP JUD PTY OPP REL REB
    not         source: BUS
    not words   @sport @showbiz @business @private-life; selamat jalan; selamat tinggal; Idul Fitri; Natal; tahun baru; ulang tahun
    + Presiden Jokowi memberi ucapan selamat kepada PM Modi. => IDN > IND | type=SUPPORT
    + PBNU menyampaikan ucapan selamat kepada Jokowi. => IDN > IDN | type=SUPPORT
    - Ketua RT mengucapkan selamat kepada pengantin.
sense mourn-with = 051
    verb        ber-duka/ber-belasungkawa/ber-simpati/ber-empati/ber-dukacita; ber-duka cita
    source      subj
    target      dengan; kepada; bersama; untuk
    need        source
    only        source: GOV LEG MIL PTY REL country UNO IGO
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + Presiden Jokowi turut berduka atas tragedi Itaewon. => IDN > * | type=SUPPORT
    + Paus ikut berduka bersama rakyat Sri Lanka. => * > * | type=SUPPORT
    - Keluarga artis itu berduka.
sense agree-with-person = 050
    verb        sependapat/sejalan/sepaham/sepandangan/meN-amini/amini; satu suara; satu sikap; sangat setuju; sangat sepakat
    adj         sependapat; sejalan; sepaham; satu suara; sepandangan
    source      subj
    target      dengan; obj
    need        source target
    only        source: GOV LEG MIL COP JUD PTY OPP REL country organization
    only        target: GOV LEG MIL COP JUD PTY country organization
    not         source: BUS
    not words   @sport @showbiz @business @private-life; tidak sejalan; tak sejalan; belum sepakat; visi dan misi
    + Wakil Ketua MPR sependapat dengan Presiden. => IDN > IDN | type=SUPPORT
    + Gubernur Jatim sepaham dengan Menteri Agama. => IDN > IDN | type=SUPPORT
    - Penonton sependapat dengan juri.
sense pass-treaty = 057
    verb        meN-tandatangani/tandatangani/meN-teken/teken/meN-paraf/meN-ratifikasi/ratifikasi/meN-adopsi/adopsi/meN-sahkan/sahkan/meN-setujui [@approved]
    source      subj; oleh; antara
    target      dengan; bersama; kepada
    need        source target
    only        source: country organization GOV LEG MIL COP JUD REB
    only        target: country organization GOV LEG MIL COP JUD REB
    not         source: BUS
    not words   @sport @showbiz @business; menolak; batal
    + Menhub meneken dokumen kerja sama dengan Jepang. => IDN > JPN | type=SUPPORT
    + Parlemen Swedia meratifikasi pakta dengan Finlandia. => SWE > FIN | type=SUPPORT
    - Pemain itu meneken kontrak dengan klub baru.
sense endorse-for = 051
    verb        dukung/usung/jagokan/calonkan/meN-dukung/meN-usung/meN-jagokan/meN-calonkan/deklarasikan/meN-deklarasikan/meN-pasangkan/meN-majukan/meN-rekomendasikan/meN-umumkan [capres/cawapres/calon presiden/calon wakil presiden/calon gubernur/calon wali kota/calon bupati/bakal calon presiden/bakal capres/cagub/cawagub/cabup]; dukung/meN-dukung/usung/meN-usung dua periode; pilih/meN-pilih mendukung; putuskan/meN-putuskan mendukung; resmi mendukung; resmi dukung; pastikan/meN-pastikan mendukung; siap mendukung; siap dukung; tetap mendukung; setia mendukung
    source      subj; oleh
    target      obj; comp; kepada
    need        source target
    only        source: PTY OPP REL CVL LAB organization group GOV LEG country
    only        target: GOV LEG PTY OPP person MIL COP country
    not         source: BUS
    not words   @sport @showbiz @business
    + PKS memutuskan mendukung Prabowo. => IDN > IDN | type=SUPPORT
    + NasDem umumkan Anies Baswedan calon presiden. => IDN > IDN | type=SUPPORT
    - Suporter siap mendukung klub kesayangannya.
sense win-backing = 051
    verb        meN-dapat/dapat/meN-dapatkan/meN-peroleh/meN-raih/meN-terima/meN-kantongi/kantongi/raih/banjir/meN-raup [dukungan/dukungan penuh/restu/pujian/apresiasi/surat dukungan/rekomendasi/surat rekomendasi/sambutan baik/sambutan hangat/simpati/penghargaan/gelar kehormatan/pembelaan]
    source      dari; oleh
    target      subj
    need        source target
    only        source: country organization GOV LEG MIL COP JUD PTY OPP REL LAB CVL
    only        target: country organization GOV LEG MIL COP JUD PTY OPP REB
    not         source: BUS
    not words   @sport @showbiz @business
    + Gibran mengantongi rekomendasi dari PDIP. => IDN > IDN | type=SUPPORT
    + Guaido mendapat dukungan penuh dari Kolombia. => COL > VEN | type=SUPPORT
    - Penyanyi itu mendapat pujian dari juri.
sense forgive = 056
    verb        meN-maafkan/maafkan/meN-ampuni/ampuni
    source      subj; oleh
    target      obj
    need        source
    only        source: GOV LEG MIL PTY REL country
    not         source: BUS
    not words   @sport @showbiz @business @private-life @household-crime; hukuman; grasi; amnesti
    + Presiden Jokowi memaafkan mahasiswa penghinanya. => IDN > * | type=SUPPORT
    + Gubernur Papua memaafkan Wakil Wali Kota Malang. => IDN > * | type=SUPPORT
    - Ibu itu memaafkan anaknya.
sense honour-award = 051
    verb        meN-anugerahkan/meN-anugerahi/meN-sematkan/meN-beri/meN-berikan/beri/berikan/meN-serahkan/serahkan [gelar pahlawan/gelar pahlawan nasional/penghargaan/penghargaan kepada/bintang/bintang mahaputera/tanda jasa/tanda kehormatan/medali/medali kehormatan/kenaikan pangkat/gelar doktor/gelar kehormatan/gelar adat]
    source      subj; oleh; dari
    target      kepada; untuk; bagi; iobj; obj
    need        source
    only        source: GOV MIL COP country
    not         source: BUS EDU
    not words   @sport @showbiz @business; siswa; pelajar; atlet; olimpiade; lomba
    + Presiden menganugerahkan gelar pahlawan nasional kepada enam tokoh. => IDN > * | type=SUPPORT
    + Kapolri memberikan penghargaan kepada prajurit Brimob. => IDN > * | type=SUPPORT
    - Sekolah memberikan penghargaan kepada siswa.
