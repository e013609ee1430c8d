@about    Janji, kesediaan, rencana bertemu dan kesepakatan dalam ragam berita dalam negeri dan dunia.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set promise-good
    words internet gratis; makan siang gratis; makan bergizi gratis; bonus; lapangan kerja; THR; gaji ke-13; kenaikan gaji; kenaikan upah; rumah subsidi; beasiswa; KTP sakti; insentif; dana abadi; subsidi; bantuan; keadilan; penuntasan; pengusutan tuntas; keterbukaan; transparansi; perlindungan; netralitas; keamanan; pemilu jujur; pemilu damai; kebebasan pers; ganti rugi; kompensasi; relokasi; hunian layak; sertifikat tanah; jalan mulus; sekolah gratis; berobat gratis; pengangkatan honorer; status PPPK; revisi; perbaikan; evaluasi; pembenahan; reformasi; reformasi kepolisian; stabilitas harga; swasembada; penurunan harga; harga murah; bansos; pembangunan jalan; investasi; hilirisasi; kontrak politik

family sport
    - Ketua PSSI menjanjikan bonus untuk pemain timnas.
    - Penyerang itu sepakat memperpanjang kontrak dengan klub.

family show-business
    - Penyanyi itu berjanji merilis album baru.

family business
    - Produsen itu menjanjikan garansi dua tahun.
    - Dua emiten sepakat merger.

family everyday
    - Pemuda itu berjanji menikahi kekasihnya.

sense promise-goods = 030
    verb        meN-janjikan/janjikan/meN-umbar/meN-obral/meN-tebar/meN-gadang-gadang/meN-jamin/meN-iming-imingi/meN-pastikan [@promise-good]; meN-umbar/meN-obral/meN-tebar/meN-lontarkan/meN-ucapkan/meN-tagih [janji manis/janji politik/janji kampanye]; meN-teken/meN-tandatangani/meN-sepakati/meN-buat/meN-bacakan/meN-deklarasikan [kontrak politik/pakta integritas/ikrar netralitas/deklarasi damai/deklarasi pemilu damai/ikrar pemilu damai/fakta integritas/komitmen bersama/ikrar setia NKRI/deklarasi netralitas]
    noun        janji kampanye; janji politik; kontrak politik
    source      subj; oleh; dari
    target      kepada; bagi; untuk; dengan; iobj
    need        source
    only        source: GOV LEG PTY MIL COP JUD country organization OPP
    not         source: BUS
    not words   @sport @showbiz @business @private-life; atlet
    + Ganjar menjanjikan internet gratis bagi pelajar. => IDN > * | type=AGREE
    + Kapolda Jawa Barat menjanjikan pengusutan tuntas kepada keluarga korban. => IDN > *
    + Kontrak politik diteken Anies Baswedan dengan Serikat Nelayan. => IDN > *
    + KPU menjamin transparansi kepada peserta pemilu. => IDN > *
    - Pabrikan itu menjanjikan bonus bagi pelanggan.

sense vow-to-act = 030
    verb        ber-janji/ber-komitmen/janji/komitmen/ber-tekad/ber-ikrar/siap/pastikan/meN-pastikan/meN-jamin mengusut; ber-janji/ber-komitmen/janji/komitmen/ber-tekad usut; ber-janji/ber-komitmen/janji/komitmen/ber-tekad menuntaskan; ber-janji/ber-komitmen/janji/komitmen/ber-tekad tuntaskan; ber-janji/ber-komitmen/janji/komitmen/ber-tekad akan mengusut; ber-janji/ber-komitmen/janji/komitmen/ber-tekad akan menuntaskan; ber-janji/ber-komitmen/janji/komitmen/ber-tekad memberantas; ber-janji/ber-komitmen/janji/komitmen/ber-tekad berantas; ber-janji/ber-komitmen/janji/komitmen/ber-tekad menertibkan; ber-janji/ber-komitmen/janji/komitmen/ber-tekad membenahi; ber-janji/ber-komitmen/janji/komitmen/ber-tekad mengevaluasi; ber-janji/ber-komitmen/janji/komitmen/ber-tekad menjaga; ber-janji/ber-komitmen/janji/komitmen/ber-tekad memperbaiki; ber-janji/ber-komitmen/janji/komitmen/ber-tekad menyelesaikan; ber-janji/ber-komitmen/janji/komitmen/ber-tekad selesaikan; ber-janji/ber-komitmen/janji/komitmen/ber-tekad transparan; ber-janji/ber-komitmen/janji/komitmen/ber-tekad netral; ber-janji/ber-komitmen/janji/komitmen/ber-tekad menindaklanjuti; ber-janji/ber-komitmen/janji/komitmen/ber-tekad memperjuangkan; ber-janji/ber-komitmen/janji/komitmen/ber-tekad memulihkan; ber-janji/ber-komitmen/janji/komitmen/ber-tekad bekerja; ber-janji/ber-komitmen/janji/komitmen/ber-tekad melanjutkan; ber-janji/ber-komitmen/janji/komitmen/ber-tekad lanjutkan; ber-janji/ber-komitmen/janji/komitmen/ber-tekad membangun; ber-janji/ber-komitmen/janji/komitmen/ber-tekad menaikkan; ber-janji/ber-komitmen/janji/komitmen/ber-tekad menurunkan; ber-janji/ber-komitmen/janji/komitmen/ber-tekad membatalkan; ber-janji/ber-komitmen/janji/komitmen/ber-tekad mengawal; ber-janji/ber-komitmen/janji/komitmen/ber-tekad kawal
    source      subj
    target      kepada; bersama; dengan
    need        source
    only        source: GOV LEG PTY MIL COP JUD country organization OPP REL
    not         source: BUS
    not words   @sport @showbiz @business @private-life; kapten tim; musim ini
    + Menteri ESDM berjanji menertibkan tambang ilegal. => IDN > - | type=AGREE
    + Polri berkomitmen menuntaskan kasus Vina. => IDN > -
    + Jaksa Agung bertekad memberantas mafia peradilan. => IDN > -
    + Presiden Argentina berjanji akan menuntaskan skandal kripto itu. => ARG > -
    - Kapten tim itu berkomitmen memperbaiki penampilannya musim ini.

sense ready-for = 030
    adj         siap bekerja sama; siap membantu; siap berdialog; siap bertemu; siap berunding; siap memfasilitasi; siap menampung; siap kirim; siap mengirim; siap menjadi tuan rumah; siap mendukung; siap bersaksi; terbuka berdialog; terbuka untuk berdialog; terbuka untuk berunding; terbuka bekerja sama
    verb        meN-tawarkan/meN-janjikan/meN-nyatakan/meN-sampaikan/meN-ulurkan [kerja sama/dialog/uluran tangan/kesediaan/kesiapan/niat baik/itikad baik/ajakan damai/tawaran damai]; buka pintu; meN-buka pintu; meN-buka [pintu dialog/ruang dialog/peluang dialog/pintu koalisi/peluang koalisi/peluang kerja sama/kemungkinan berdialog/opsi koalisi/pintu negosiasi/keran dialog]
    noun        tawaran dialog; tawaran kerja sama
    source      subj; oleh; dari
    target      kepada; bagi; dengan; untuk
    need        source target
    only        source: GOV LEG PTY MIL COP country organization REB OPP
    only        target: GOV LEG PTY MIL COP country organization REB OPP group
    not         source: BUS
    not words   @sport @showbiz @business; KPR; lowongan
    + PKB membuka peluang koalisi dengan PDIP di Jawa Timur. => IDN > IDN | type=AGREE
    + Brasil menawarkan kerja sama kepada Indonesia di sektor bioetanol. => BRA > IDN
    + Pintu dialog dibuka Presiden Kolombia bagi gerilyawan ELN. => COL > *
    - Operator menawarkan kerja sama kepada pengembang apartemen.

sense plan-meeting = 036
    verb        ber-rencana/akan/bakal/meN-rencanakan/meN-jadwalkan/meN-agendakan/segera/siap bertemu; ber-rencana/meN-agendakan/meN-jadwalkan/meN-rencanakan menemui; ber-rencana/meN-agendakan/meN-jadwalkan/meN-rencanakan mengunjungi; ber-rencana/meN-jadwalkan/meN-rencanakan berkunjung; ber-rencana/meN-jadwalkan/meN-rencanakan menghadiri; ber-rencana/meN-jadwalkan/meN-rencanakan menerima; meN-agendakan/meN-jadwalkan/meN-rencanakan/meN-siapkan/meN-atur [pertemuan/kunjungan/lawatan/pembicaraan/RDP/rapat kerja/audiensi/dialog/KTT/pertemuan bilateral/pertemuan puncak/kunjungan kerja/perundingan/kunjungan kenegaraan/silaturahmi]; meN-undang/meN-ajak [bertemu/berdialog/makan siang/makan malam/ngopi]; meN-undang makan siang; meN-undang makan malam; meN-ajak bertemu; meN-undang bertemu; meN-undang ke Istana; meN-undang berkunjung
    noun        rencana pertemuan; rencana kunjungan; agenda pertemuan; undangan berkunjung
    source      subj; oleh; dari
    target      dengan; obj; ke; antara; bersama
    need        source target
    only        source: GOV LEG PTY MIL COP JUD country organization REB REL
    only        target: GOV LEG PTY MIL COP JUD country organization REB OPP REL LAB EDU CVL
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + Komisi III DPR menjadwalkan RDP dengan Kapolri pekan depan. => IDN > IDN | type=AGREE status=future
    + Presiden Korea Selatan mengagendakan pertemuan dengan oposisi. => KOR > * | status=future
    + Prabowo mengundang Megawati ke Istana. => IDN > IDN
    - Promotor menjadwalkan pertemuan dengan manajer artis itu.

sense strike-deal = 030
    verb        sepakat/ber-sepakat/setuju/kompak/meN-capai membentuk; sepakat/ber-sepakat/setuju/kompak membawa; sepakat/ber-sepakat/setuju/kompak membahas; sepakat/ber-sepakat/setuju/kompak menunda; sepakat/ber-sepakat/setuju/kompak mengakhiri; sepakat/ber-sepakat/setuju/kompak mendukung; sepakat/ber-sepakat/setuju/kompak melanjutkan; sepakat/ber-sepakat/setuju/kompak menghentikan; sepakat/ber-sepakat/setuju/kompak meningkatkan; sepakat/ber-sepakat/setuju/kompak memperkuat; sepakat/ber-sepakat/setuju/kompak menjaga; sepakat/ber-sepakat/setuju/kompak mempercepat; sepakat/ber-sepakat/setuju/kompak islah; sepakat/ber-sepakat/setuju/kompak berdamai; meN-capai/meN-hasilkan/meN-raih/meN-teken/meN-buat/meN-lahirkan [kata sepakat/mufakat/titik temu/kesepakatan prinsip/kesepakatan awal/konsensus/kompromi/kesepakatan bersama/kesepakatan politik/kesepahaman/jalan tengah/kesepakatan damai/islah/gentlemen agreement]
    noun        kesepakatan politik; kesepakatan prinsip; titik temu; islah
    source      subj; oleh; antara
    target      dengan; bersama; antara; kepada
    need        source
    only        source: GOV LEG PTY MIL COP JUD country organization REB REL LAB OPP CVL
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + DPR dan pemerintah sepakat membawa RUU TNI ke paripurna. => IDN,IDN > - | type=AGREE
    + PPP mencapai islah dengan kubu Romahurmuziy. => IDN > *
    + Titik temu dicapai Indonesia dan Vietnam soal batas ZEE. => * > *
    - Klub itu mencapai kata sepakat dengan gelandang Belgia.
