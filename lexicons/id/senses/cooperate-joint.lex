@about    Kerja sama nyata: patroli, penyerahan buronan, ekspor-impor, pembelian senjata, berbagi data, sinergi lembaga.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set fugitive
    words buronan; buron; DPO; tersangka; terpidana; pelaku; gembong narkoba; bandar narkoba; buronan Interpol; buronan narkoba; buronan korupsi; buronan internasional; buronan BLBI; tersangka terorisme; WN China; WN Jepang; WN Korea Selatan; warga negara China; pelaku penipuan; buronan kasus; mantan wali kota; wali kota; narapidana; terpidana mati; napi; mata-mata
set arms-buy
    words jet tempur; jet Rafale; Rafale; Mirage; Sukhoi; F-15EX; kapal selam; kapal selam Scorpene; fregat; kapal perang; kapal patroli; helikopter; Black Hawk; drone tempur; drone Bayraktar; rudal; rudal BrahMos; rudal Khan; radar; tank; panser; pesawat angkut; pesawat Hercules; alutsista; sistem pertahanan udara; senapan serbu; amunisi; howitzer; rudal pertahanan udara; pesawat tempur; KAAN; jet KAAN; kapal induk; F-16; F-35; Patriot; sistem Patriot; Javelin; HIMARS; Stinger; Gripen; Eurofighter; Typhoon; Su-35; S-400; Iron Dome; Leopard; howitzer Caesar; drone Reaper; helikopter Apache; Apache
set seller
    words Prancis; Amerika Serikat; AS; Rusia; China; Tiongkok; Turki; Korea Selatan; Jepang; Jerman; Italia; Inggris; Qatar; Uni Emirat Arab; India; Israel; Ukraina; Taiwan; Filipina; Malaysia; Singapura; Vietnam; Thailand; Myanmar; Kamboja; Australia; Selandia Baru; Arab Saudi; Iran; Pakistan; Brasil; Argentina; Meksiko; Kamerun; Kenya; Nigeria; Mesir; Bangladesh; Sri Lanka; Laos; Papua Nugini; Timor Leste; Hungaria; Serbia; Polandia; Belanda; Spanyol; Swedia; Kanada; Indonesia; Afrika; Uni Eropa; Afrika Selatan; Kazakhstan; Uzbekistan; Korea Utara; Venezuela; Kuba; Ethiopia; Etiopia; Tanzania; Yunani; Norwegia; Irak; Suriah
set partner
    words Polri; KPK; Kejagung; PPATK; Interpol; FBI; AFP; BIN; CIA; Mossad; Ukraina; Israel; Rusia; Amerika Serikat; AS; Malaysia; Filipina; Australia; Jepang; Korea Selatan; Singapura; Thailand; Turki; India; DPR; Bawaslu; polisi; kepolisian; kejaksaan; otoritas; intelijen; badan intelijen; Uni Eropa; NATO; PBB; ICC

family sport
    - PSSI menggandeng federasi Jepang melatih wasit.
    - Klub itu membeli penyerang dari Brasil.

family show-business
    - Penyanyi Indonesia berkolaborasi dengan band Korea.

family business
    - Importir membeli kedelai untuk pabrik tahu.
    - Dua perusahaan rintisan berkolaborasi meluncurkan aplikasi.

family everyday
    - Warga menyerahkan diri dalam kerja bakti bersama petugas.

sense hand-over-fugitive = 063
    verb        meN-serahkan/meN-ekstradisi/meN-deportasi/meN-pulangkan/meN-kirim/meN-tukar [@fugitive] {ke/kepada/dari/dengan @partner}; meN-serahkan/meN-ekstradisi/meN-pulangkan/meN-kirim/meN-deportasi [@fugitive] {ke/kepada @seller}; meN-ekstradisi/meN-serahkan [@fugitive]; ber-tukar/meN-tukar/barter [buronan/buron/narapidana/terpidana]; meN-ekstradisi; meN-transfer/meN-pindahkan [narapidana/terpidana mati/napi asing/narapidana asing/terpidana]
    noun.pass   ekstradisi buronan; penyerahan buronan; pemulangan buronan; pemindahan narapidana; pertukaran buronan
    source      subj; oleh; dari
    target      kepada; ke; dengan; dari
    need        source target
    only        source: GOV COP JUD country organization
    only        target: GOV COP JUD country organization
    not         source: BUS
    not words   @sport @showbiz
    + Polisi Thailand menyerahkan buronan narkoba kepada Polri. => THA > IDN | code=063
    + Jepang mengekstradisi tersangka terorisme ke Filipina. => JPN > PHL
    + Buronan korupsi dipulangkan Kejagung dari Singapura. => IDN > *
    - Kelurahan memindahkan tersangka pencurian ayam ke pos RT.

sense fight-crime-together = 063
    verb        meN-gandeng/meN-libatkan/meN-rangkul/meN-bantu/meN-ajak/ber-kolaborasi/ber-sinergi/bekerja/ber-mitra {dengan Interpol/FBI/AFP/PPATK/KPK/Kejagung/Polri/BPKP/BPK/TNI/Europol/Komnas/DEA/Imigrasi/Kominfo/OJK/BSSN/BNN/Densus/kejaksaan/kepolisian}; meN-gandeng/meN-libatkan [Interpol/FBI/AFP/PPATK/KPK/BPKP/BPK/Europol/Puspom TNI/POM TNI/DEA/BSSN/BIN/Komnas HAM/BNPT/kejaksaan/kepolisian/Polisi Militer]; bekerja sama memberantas; bekerja sama membongkar; bekerja sama menangkap; bekerja sama memburu; bekerja sama mengusut
    noun        sinergi TNI-Polri; kerja sama kepolisian
    source      subj; oleh
    target      dengan; obj; bersama
    need        source target
    only        source: GOV COP JUD country organization MIL LEG SPY
    only        target: GOV COP JUD country organization MIL SPY
    not         source: BUS
    not words   @sport @showbiz @business
    + KPK menggandeng PPATK menelusuri aliran dana hibah. => IDN > * | type=COOPERATE
    + Polri bekerja sama dengan AFP memberantas terorisme. => IDN > *
    + Interpol dilibatkan Kejagung dalam perburuan buronan timah. => IDN > *
    - Kampus itu menggandeng OJK menggelar seminar keuangan.

sense drill-patrol = 062
    verb        meN-gelar/meN-lakukan/meN-laksanakan/meN-mulai/meN-ikuti/meN-adakan/meN-langsungkan/meN-lanjutkan [patroli bersama/patroli terkoordinasi/patkor/patroli gabungan/latihan bersama/latma/latgabma/Super Garuda Shield/Garuda Shield/Latihan Komodo/MNEK/Komodo/Cobra Gold/Balikatan/latihan trilateral/latihan segitiga/patroli udara bersama/latihan gabungan bersama/latihan SAR bersama/Keris Woomera/latihan antiteror]; patroli/ber-patroli/ber-latih/latihan bersama; latihan perang bersama; ber-latih perang bersama; ber-patroli bareng
    noun        patroli bersama; latihan bersama; patroli terkoordinasi; patroli gabungan; latma
    source      subj; oleh; antara
    target      dengan; bersama; antara
    need        source target
    only        source: GOV COP MIL country organization
    only        target: GOV COP MIL country organization
    not         source: BUS
    not words   @sport @showbiz
    + TNI AL menggelar patkor dengan Angkatan Laut India. => IDN > IND | code=062
    + Filipina melakukan patroli bersama dengan Amerika Serikat. => PHL > USA
    + Latihan bersama Keris Woomera digelar TNI dan militer Australia. => IDN > *
    - Klub Bandung berlatih bersama klub Malaysia.

sense buy-arms = 062
    verb        meN-beli/meN-borong/meN-akuisisi/meN-pesan/meN-datangkan/meN-impor/meN-incar [@arms-buy]; meN-beli/meN-borong/meN-akuisisi/meN-pesan/meN-datangkan/meN-impor [@arms-buy] {dari/buatan @seller}; meN-jual/meN-ekspor/meN-tawarkan/meN-serahkan [@arms-buy] {ke/kepada @seller}; meN-teken/meN-tandatangani [kontrak pembelian/kontrak pengadaan/kontrak alutsista/pembelian Rafale/pembelian KAAN/perjanjian pembelian/kontrak kapal selam] {dengan @seller}
    noun        pembelian jet tempur; pembelian alutsista; pembelian Rafale; penjualan jet tempur; kontrak pembelian jet
    source      subj; oleh
    target      dari; dengan; ke; kepada
    need        source target
    only        source: GOV MIL country organization
    only        target: GOV MIL country organization
    not         source: BUS
    not words   @sport @showbiz @game
    + Indonesia membeli jet Rafale dari Prancis. => IDN > FRA | type=COOPERATE
    + Filipina mengakuisisi rudal BrahMos dari India. => PHL > IND
    + Rudal BrahMos dijual India kepada Filipina. => IND > PHL
    - Kolektor membeli miniatur tank dari toko di Jerman.

sense trade-goods = 061
    verb        meN-ekspor/meN-kapalkan/meN-kirim/meN-pasok/meN-jual/meN-suplai/meN-lepas [ekspor/beras/durian/kopi/udang/tuna/sapi/CPO/minyak sawit/batu bara/nikel/gas/LNG/listrik/gandum/pupuk/bauksit/sarang walet/kereta/gerbong/pesawat N219/rempah] {ke @seller}; meN-impor/meN-datangkan/meN-beli/meN-borong [beras/gula/daging kerbau/daging sapi/sapi perah/sapi hidup/gandum/kedelai/jagung/garam/bawang putih/minyak Rusia/minyak mentah/LNG/gas/BBM/pupuk/kereta bekas/KRL bekas/KRL/bioetanol/pesawat Boeing/vaksin] {dari @seller}; meN-teken/meN-sepakati/meN-tandatangani [kontrak dagang/kontrak gas/kontrak LNG/kontrak impor/kontrak ekspor]
    noun        ekspor beras; impor beras; impor gula; impor sapi; ekspor listrik; impor minyak; ekspor LNG
    source      subj; oleh; dari
    target      ke; dari; kepada; dengan
    need        source target
    only        source: GOV country organization
    only        target: GOV country organization
    not         source: BUS
    not words   @sport @showbiz
    + Indonesia mengimpor beras dari Vietnam. => IDN > VNM | code=061
    + Malaysia mengekspor listrik ke Singapura. => MYS > SGP
    + Gandum didatangkan Mesir dari Rusia. => EGY > RUS
    - Pedagang mengirim durian ke pelanggan di Jakarta.

sense share-info = 064
    verb        ber-bagi/ber-tukar/meN-tukar/meN-bagi/meN-bagikan/meN-serahkan/meN-berikan/meN-sampaikan/meN-teruskan/meN-kirim [intelijen/informasi/informasi intelijen/data intelijen/laporan intelijen/data/data penumpang/data rekening/data transaksi/LHA/LHP/laporan hasil analisis/hasil audit/citra satelit/informasi teroris/data radar/LHKPN/laporan transaksi mencurigakan] {kepada/dengan/ke @partner}; ber-bagi informasi; ber-bagi intelijen; ber-bagi data; ber-tukar informasi; ber-tukar intelijen; ber-tukar data
    noun        pertukaran informasi; berbagi intelijen; pertukaran data
    source      subj; oleh
    target      kepada; dengan; ke
    need        source target
    only        source: GOV COP JUD MIL SPY country organization
    only        target: GOV COP JUD MIL SPY country organization LEG
    not         source: BUS
    not words   @sport @showbiz @business
    + PPATK menyerahkan laporan hasil analisis kepada KPK. => IDN > IDN | code=064
    + Amerika Serikat berbagi intelijen dengan Ukraina. => USA > UKR
    + BIN bertukar informasi dengan intelijen Malaysia soal TPPO. => IDN > MYS
    - Bank itu berbagi data nasabah dengan mitranya.

sense build-abroad = 061
    verb        meN-bangun/meN-garap/meN-kerjakan/meN-danai/meN-biayai/meN-resmikan/meN-kembangkan/meN-kelola [pelabuhan/kilang/bandara/jalan tol/kereta cepat/jalur kereta/bendungan/PLTN/PLTU/pabrik baterai/pabrik mobil listrik/smelter/kawasan industri/pusat data/rumah sakit/stadion/ibu kota/jembatan/pembangkit/kabel laut/pipa gas/stasiun antariksa] {bersama/dengan @seller}; meN-bangun/meN-danai/meN-garap/meN-kerjakan/meN-biayai/meN-resmikan [pelabuhan/kilang/bandara/jalan tol/kereta cepat/jalur kereta/bendungan/PLTN/pabrik baterai/kawasan industri/pusat data/jembatan] {di @seller}; meN-gandeng [Jepang/China/Korea Selatan/Uni Emirat Arab/Singapura/Rusia/Turki/India/Qatar/Arab Saudi/Australia/Jerman/Prancis/Belanda/Amerika Serikat/AS/UEA/Malaysia/Vietnam/Brasil/Bank Dunia/ADB/UNDP/UNICEF]
    source      subj; oleh
    target      dengan; bersama; di; obj
    need        source target
    only        source: GOV country organization
    only        target: GOV country organization
    not         source: BUS
    not words   @sport @showbiz @business
    + China membangun pelabuhan di Kamerun. => CHN > CMR | type=COOPERATE
    + Kementerian PUPR menggandeng Korea Selatan membangun IKN. => IDN > KOR
    + PLTN di Bangladesh dibangun Rusia. => RUS > BGD
    - Pengembang swasta membangun jembatan di kompleks perumahan.
