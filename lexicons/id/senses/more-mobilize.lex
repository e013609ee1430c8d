@about    Pengerahan dan penyiagaan dengan jumlah di antara kata kerja dan benda, masuk perairan dan uji senjata.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set police-count
    words personel; personel gabungan; polisi; anggota; aparat; anggota polisi; personel polisi; petugas; petugas gabungan; personel Brimob; anggota Brimob; Satpol PP; aparat keamanan; aparat gabungan; kendaraan taktis; personel TNI-Polri
set weapon-tested
    words rudal; rudal balistik; rudal antisatelit; rudal jelajah; rudal hipersonik; rudal balistik antarbenua; rudal jarak pendek; rudal jarak menengah; rudal antikapal; proyektil; proyektil jarak pendek; senjata antisatelit; senjata hipersonik; senjata taktis; senjata baru; roket; roket jarak jauh; peluncur roket; peluncur roket multilaras; bom atom; bom hidrogen; bom nuklir; senjata nuklir; hulu ledak; mesin roket; torpedo; drone bawah laut; ICBM; SLBM; misil; misil balistik; pesawat tempur baru; kapal induk

family sport
    - Pelatih menyiapkan lebih dari 20 pemain untuk laga itu.
family business
    - Operator menyiagakan lebih dari 100 petugas jaringan.

sense deploy-police-count = 153
    verb        meN-kerahkan/meN-terjunkan/meN-siagakan/meN-turunkan/meN-siapkan/meN-tempatkan/meN-libatkan/kerahkan/terjunkan/siagakan/meN-kirim/meN-tambah [lebih] {dari @police-count}; meN-kerahkan/meN-siagakan/meN-terjunkan sedikitnya [@police-count]
    source      subj; oleh
    target      none
    need        source
    only        source: COP MIL GOV country organization
    not         source: BUS
    not words   @sport @showbiz @business @weather @accident @disease; mudik; lebaran; libur; pencarian
    + Polri mengerahkan lebih dari 10.000 personel untuk mengamankan pemilu. => IDN > - | code=153
    + Prancis menyiagakan lebih dari 80.000 polisi menghadapi demo. => FRA > - | code=153
    - Dinas mengerahkan lebih dari 100 petugas saat mudik.
sense deploy-troops-count = 154
    mode        troops
    verb        meN-kerahkan/meN-kirim/meN-kirimkan/meN-terjunkan/meN-siagakan/meN-tempatkan/meN-tambah/meN-berangkatkan/kerahkan/kirim/siagakan/meN-kumpulkan/meN-siapkan [lebih] {dari @troops}; meN-kerahkan/meN-kirim/meN-siagakan/meN-siapkan tambahan [@troops]; meN-kerahkan/meN-kirim/meN-siapkan/meN-terjunkan sedikitnya [@troops]
    source      subj; oleh
    target      ke; di; dekat; terhadap
    need        source
    only        source: MIL GOV country organization
    not         source: BUS
    not words   @sport @showbiz @business; pasukan perdamaian; gempa; banjir; tsunami
    + Rusia mengirim lebih dari 100 ribu tentara ke perbatasan Ukraina. => RUS > * | code=154
    + TNI mengerahkan lebih dari 600 prajurit ke Nduga. => IDN > * | code=154
    - Panitia mengirim lebih dari 30 peserta ke lomba.
sense try-weapon = 150
    mode        weapons
    verb        meN-ujicoba/meN-ujicobakan/meN-uji [@weapon-tested]; meN-uji coba [@weapon-tested]; meN-uji tembak [@weapon-tested]; uji coba [@weapon-tested]; uji tembak [@weapon-tested]; coba [@weapon-tested]; meN-luncurkan/luncurkan/meN-tembakkan/tembakkan {ke laut/perairan/arah/Laut}; meN-luncurkan/luncurkan/meN-tembakkan/tembakkan kembali [@weapon-tested]
    source      subj; oleh
    target      ke arah; ke
    need        source
    only        source: country GOV MIL
    not words   @sport @showbiz @business; menewaskan; melukai; roket antariksa; satelit cuaca
    + India menguji coba rudal antisatelit. => IND > * | code=150
    + Rusia uji tembak rudal hipersonik di Laut Putih. => RUS > * | code=150
    - NASA menguji roket untuk misi Mars.
sense ship-intrudes = 150
    verb        masuk/memasuki/meN-masuki/meN-terobos/terobos/masuki/meN-lintasi/lintasi/berada/ber-layar/meN-dekati {di/ke perairan/ZEE/wilayah/laut/Laut/Natuna/zona}; masuk/meN-masuki/meN-terobos/terobos [perairan/perairan Natuna/perairan Indonesia/ZEE/ZEE Indonesia/wilayah udara/ruang udara/zona pertahanan udara/zona identifikasi pertahanan udara/perairan teritorial/wilayah laut/Laut Natuna Utara/Selat Taiwan/perairan sengketa] <kapal/kapal perang/kapal penjaga pantai/kapal coast guard/kapal survei/jet tempur/pesawat/pesawat tempur/pesawat militer/pesawat pengebom/pesawat mata-mata/kapal induk/kapal selam/drone/kapal patroli/balon mata-mata>
    source      subj
    target      obj; milik; di; ke
    need        source
    only        source: country MIL COP GOV
    not         source: BUS
    not words   @sport @showbiz @weather @accident; nelayan; kargo; pesiar
    + Kapal penjaga pantai China masuk perairan Natuna. => CHN > * | code=150
    + Jet tempur Rusia menerobos wilayah udara Estonia. => RUS > * | code=150
    - Kapal pesiar Australia masuk perairan Bali.
sense tighten-guard = 151
    verb        memper-ketat/perketat/memper-tebal/meN-tingkatkan/tingkatkan/meN-perketat/meN-perkuat/memper-kuat/perkuat [pengamanan/penjagaan/keamanan/pengawasan/patroli/kewaspadaan/pemeriksaan/pengawalan/pengamanan Natal/pengamanan pemilu/pengamanan gereja/pengamanan markas/pengamanan mako] <polisi/Polri/Polda/TNI/aparat/Brimob/Kodam/Polres/pemerintah/otoritas/kepolisian/Kapolri/Kapolda/militer>
    source      subj; oleh
    target      terhadap; di
    need        source
    only        source: COP MIL GOV country
    not         source: BUS
    not words   @sport @showbiz @business @everyday @disease; mudik; narkoba; hewan
    + Polda Bali memperketat pengamanan usai bom Medan. => IDN > * | type=MOBILIZE
    + Polres Solo meningkatkan penjagaan di gereja. => IDN > * | type=MOBILIZE
    - Mal itu memperketat pemeriksaan pengunjung.
