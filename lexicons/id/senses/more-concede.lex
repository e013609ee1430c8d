@about    Mengalah, membatalkan, menunda, mencabut aturan dan memenuhi tuntutan dalam ragam berita dan judul.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set dropped-plan
    words RUU; RKUHP; RUU KUHP; RUU PKS; RUU Pertanahan; RUU Pemasyarakatan; rancangan undang-undang; revisi UU; revisi UU KPK; revisi undang-undang; revisi UU Pilkada; RUU ekstradisi; aturan; aturan baru; aturan investasi miras; peraturan; perpres; Perpres; peraturan presiden; peraturan menteri; permen; Permendikbud; kebijakan; kebijakan impor; kenaikan; kenaikan tarif; kenaikan harga; kenaikan harga BBM; kenaikan BBM; kenaikan iuran; kenaikan iuran BPJS; kenaikan UKT; kenaikan pajak; kenaikan PPN; PPN 12 persen; kenaikan PBB; pajak; pajak BBM; pajak WhatsApp; proyek; proyek reklamasi; reklamasi; relokasi; penggusuran; penghapusan; pemindahan; impor beras; rencana; rencana kenaikan; rencana impor; pengesahan; pengesahan RUU; pengesahan RKUHP; pembahasan; pembahasan RUU; pelantikan; larangan; larangan cadar; lockdown; pembatasan; UMP; upah minimum; SK; surat keputusan; keputusan
set popular-demand
    words tuntutan; permintaan; desakan; aspirasi; keinginan; usulan; harapan; permohonan; tuntutan buruh; tuntutan mahasiswa; tuntutan demonstran; tuntutan rakyat; tuntutan warga; tuntutan massa; seruan; syarat

family sport
    - Federasi membatalkan kenaikan harga tiket laga.
family business
    - Maskapai itu membatalkan kenaikan harga tiket.

sense drop-plan = 0832
    verb        meN-cabut/cabut/meN-batalkan/batalkan/meN-tunda/tunda/meN-tarik/tarik/meN-urungkan/urungkan [@dropped-plan]; meN-tinjau ulang [@dropped-plan]; meN-tarik kembali [@dropped-plan]; batal/urung/tunda/batalkan mengesahkan; batal/urung menaikkan; batal/urung mencabut; batal/urung menerapkan; batal/urung melantik; batal/urung membahas; batal/urung merevisi; batal/urung mengimpor
    noun.pass   penundaan pengesahan; pembatalan kenaikan; pencabutan aturan
    source      subj; oleh
    target      bagi; kepada; untuk
    need        source
    only        source: GOV LEG country
    not         source: BUS EDU JUD
    not words   @sport @showbiz @business @market @weather; mendesak; menuntut; meminta; pajak kendaraan; Covid-19
    + Pemerintah membatalkan kenaikan iuran BPJS. => * > * | type=CONCEDE
    + Presiden Macron menunda kenaikan pajak BBM. => FRA > * | type=CONCEDE
    + Carrie Lam menarik RUU ekstradisi. => HKG > * | type=CONCEDE
    - Hujan menunda pelantikan pengurus RT.
sense meet-demand = 080
    verb        meN-penuhi/penuhi/meN-kabulkan/kabulkan/meN-turuti/turuti/meN-loloskan/meN-iyakan/iyakan/meN-sanggupi/meN-akomodasi/akomodasi/meN-setujui/setujui/meN-amini [@popular-demand]; tunduk {pada/kepada tekanan/desakan/tuntutan}; ber-tekuk lutut {pada/kepada tekanan/desakan/tuntutan}; luluh; melunak; meN-lunak; meN-alah; mengalah; balik arah; putar balik; ber-balik arah; putar haluan
    source      subj; oleh
    target      dari; obj; kepada; oleh; milik
    need        source
    only        source: GOV LEG MIL COP country REB
    not         source: BUS
    not words   @sport @showbiz @business @market; menolak; tidak
    + Gubernur Jabar memenuhi tuntutan buruh. => IDN > * | type=CONCEDE
    + Pemerintah Sudan tunduk pada tekanan demonstran. => SDN > * | type=CONCEDE
    - Klub itu memenuhi permintaan pelatih.
sense restore-net = 081
    verb        meN-buka/buka/meN-pulihkan/pulihkan/meN-normalkan/meN-cabut/cabut/meN-akhiri/akhiri/meN-longgarkan/longgarkan [blokir/blokir internet/pemblokiran/pemblokiran internet/pembatasan internet/pembatasan media sosial/akses internet/internet/jaringan internet/larangan demonstrasi/larangan unjuk rasa/larangan berkumpul/larangan mudik/larangan siaran/sensor/PSBB/PPKM/lockdown/karantina wilayah/pembatasan/pembatasan sosial/pembatasan kegiatan]; meN-buka/buka blokir
    source      subj; oleh
    target      di; bagi; untuk; terhadap; kepada
    need        source
    only        source: GOV LEG MIL COP country
    not         source: BUS
    not words   @sport @showbiz @business @market; ponsel; kuota
    + Kominfo mencabut pembatasan media sosial. => IDN > * | type=CONCEDE
    + Iran memulihkan akses internet di Teheran. => IRN > * | type=CONCEDE
    - Operator memulihkan jaringan ponsel usai gempa.
sense grant-mercy = 081
    verb        meN-beri/beri/meN-berikan/berikan/meN-kabulkan/kabulkan/meN-teken/teken/meN-tandatangani/meN-keluarkan/meN-terbitkan/meN-setujui [amnesti/grasi/abolisi/remisi/pengampunan/rehabilitasi/keppres amnesti/permohonan grasi/permohonan amnesti/pengurangan hukuman/pembebasan bersyarat massal]; meN-ampuni/ampuni
    noun        pemberian grasi; pemberian amnesti; pemberian remisi
    source      subj; oleh; dari
    target      kepada; untuk; bagi; obj; iobj
    need        source
    only        source: GOV LEG country
    not         source: BUS
    not words   @sport @showbiz @business; pajak
    + Presiden Jokowi teken amnesti untuk Baiq Nuril. => IDN > * | type=CONCEDE
    + Raja Malaysia mengampuni Anwar Ibrahim. => MYS > MYS | type=CONCEDE
    - Bank memberi pengampunan denda kepada nasabah.
sense admit-defeat = 080
    verb        meN-akui/akui [kekalahan/kekalahannya/kemenangan/kesalahan/kelemahan/kekeliruan/kegagalan/kelalaian]; meN-terima/terima [kekalahan/hasil pemilu/hasil pilpres/putusan MK]; meN-nyatakan/nyatakan menyerah; ber-lapang dada; legawa; legowo
    source      subj; oleh
    target      dari; atas; obj; kepada
    need        source
    only        source: GOV LEG PTY OPP MIL COP country organization
    not         source: BUS
    not words   @sport @showbiz @business @private-life; menolak; enggan; tidak
    + Kandidat oposisi Ghana mengakui kekalahan dalam pemilihan presiden. => GHA > * | type=CONCEDE
    + Kapolri mengakui kelalaian anak buahnya. => IDN > * | type=CONCEDE
    - Pelatih mengakui kekalahan timnya di final.
