@about    Bantuan dengan jumlah di antara kata kerja dan benda, pertolongan kepada korban bencana dan pengungsi, hibah senjata.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set rescue-work
    words korban; korban banjir; korban gempa; korban tsunami; korban longsor; pengungsi; warga terdampak; puing; puing-puing; reruntuhan; korban selamat; korban kebakaran
set citizens-abroad
    words warga; warganya; warga negara; warga negaranya; WNI; TKI; PMI; pekerja migran; mahasiswa; pelajar; jemaah; ABK; diplomat; staf kedutaan
set giveable
    words bantuan; tenda; selimut; dosis vaksin; vaksin; ton beras; ton bantuan; ton makanan; paket bantuan; paket sembako; makanan; obat-obatan; ton bantuan kemanusiaan; masker; ventilator; alat pelindung diri; APD; rumah; dolar; dolar AS; dollar AS; euro; yen; ton logistik; ton gandum; tank; rudal; howitzer; drone; kendaraan lapis baja; senjata; jet tempur; peluru artileri; unit rumah

family sport
    - Klub itu memberi bantuan tiket kepada suporter.
family business
    - Bank itu memberi pinjaman kepada nasabah.

sense give-count = 070
    verb        meN-kirim/meN-kirimkan/meN-beri/meN-berikan/meN-salurkan/meN-sumbangkan/meN-donasikan/meN-bagikan/meN-gelontorkan/meN-kucurkan/meN-serahkan/kirim/beri/salurkan/meN-hibahkan/hibahkan/meN-pasok/pasok [lebih] {dari @giveable}
    source      subj; oleh
    target      ke; kepada; untuk; bagi
    need        source target
    only        source: country organization GOV MIL REL CVL PTY
    not         source: BUS
    not words   @sport @showbiz @market
    + China mengirim lebih dari satu juta dosis vaksin ke Filipina. => CHN > PHL | type=AID
    + Polandia telah menghibahkan lebih dari 200 tank ke Ukraina. => POL > UKR | type=AID
    - Toko itu memberi lebih dari 100 dolar kepada pelanggan.
sense help-disaster = 073
    contexts    disasters
    verb        meN-bantu/bantu/meN-evakuasi/evakuasi/meN-tolong/meN-selamatkan/selamatkan/meN-cari/meN-ungsikan/meN-rawat [@rescue-work]; meN-kerahkan/meN-terjunkan/meN-kirim/meN-siagakan/kerahkan/terjunkan/meN-turunkan [alat berat/ekskavator/helikopter/perahu karet/ambulans/dapur umum/relawan/tim SAR/tim penyelamat/anjing pelacak/kapal rumah sakit/tim evakuasi/tim medis/mobil ambulans] {untuk/ke/di evakuasi/mengevakuasi/lokasi/membantu/mencari/korban/wilayah}
    source      subj; oleh
    target      obj; di; untuk; ke
    need        source
    only        source: GOV MIL COP country REL CVL organization PTY
    not         source: BUS
    not words   @sport @showbiz @business @household-crime @private-crime; pembunuhan
    + Prajurit TNI membantu korban banjir bandang di Sentani. => IDN > * | type=AID
    + Pemerintah Turki mengerahkan helikopter ke lokasi gempa. => TUR > * | type=AID
    - Warga membantu korban kecelakaan motor.
sense bring-home-citizens = 073
    verb        meN-pulangkan/pulangkan/meN-evakuasi/evakuasi/meN-jemput/jemput/meN-repatriasi/meN-terbangkan [lebih] {dari @citizens-abroad}; meN-fasilitasi/memfasilitasi/meN-bantu/bantu [pemulangan/kepulangan/repatriasi/evakuasi/pemulangan WNI/kepulangan WNI/evakuasi WNI/pemulangan jenazah WNI/kepulangan TKI/pemulangan TKI]
    source      subj; oleh
    target      dari
    need        source
    only        source: GOV MIL country organization
    not         source: BUS
    not words   @sport @showbiz @business; deportasi; ilegal
    + KBRI Damaskus memfasilitasi kepulangan TKI dari Suriah. => IDN > * | type=AID
    + India mengevakuasi lebih dari 500 warganya dari Wuhan. => IND > * | type=AID
    - Maskapai memulangkan lebih dari 500 penumpang.
sense give-land-title = 070
    verb        meN-serahkan/serahkan/meN-bagikan/bagikan/meN-beri/meN-berikan/bagi-bagi/meN-bagi-bagikan/meN-salurkan/salurkan [sertifikat/sertifikat tanah/sertipikat/sertifikat hak milik/kartu Indonesia pintar/KIP/kartu sembako/kartu prakerja/kartu Indonesia sehat/KIS/SK perhutanan sosial/SK hutan adat/sepeda/sembako/paket sembako/bansos/BLT/zakat/santunan/dana desa]
    source      subj; oleh
    target      kepada; untuk; bagi; ke
    need        source
    only        source: GOV LEG MIL COP PTY country organization
    not         source: BUS
    not words   @sport @showbiz @business
    + Presiden Jokowi membagikan sertifikat tanah kepada warga Jambi. => IDN > * | type=AID
    + Menteri Sosial menyerahkan santunan bagi korban bom. => IDN > * | type=AID
    - Sekolah menyerahkan sertifikat kepada peserta lomba.
