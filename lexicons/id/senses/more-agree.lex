@about    Janji, kesediaan dan rencana yang isinya bukan tindakan lain dalam daftar peristiwa, dengan pihak yang disebut.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Pelatih berjanji akan membawa tim ke final.
family show-business
    - Aktor itu berjanji kepada penggemar untuk kembali ke layar.
family business
    - Perusahaan itu sepakat membeli saham pesaingnya.

sense promise-people = 030
    verb        ber-janji/janji/ber-komitmen/ber-ikrar/ber-tekad/meN-janjikan/meN-pastikan/siap/ber-sedia menuntaskan; ber-janji/janji/ber-komitmen/ber-ikrar/ber-tekad/siap menyelesaikan; ber-janji/janji/ber-komitmen/ber-tekad/meN-jamin melindungi; ber-janji/janji/ber-komitmen/ber-tekad membangun; ber-janji/janji/ber-komitmen/ber-tekad memperbaiki; ber-janji/janji/ber-komitmen/ber-tekad/siap memberantas; ber-janji/janji/ber-komitmen/ber-tekad/siap menindaklanjuti; ber-janji/janji/ber-komitmen/ber-tekad memperjuangkan; ber-janji/janji/ber-komitmen/ber-tekad menaikkan; ber-janji/janji/ber-komitmen/ber-tekad menurunkan; ber-janji/janji/ber-komitmen/ber-tekad menghapus; ber-janji/janji/ber-komitmen/ber-tekad meningkatkan; ber-janji/janji/ber-komitmen/ber-tekad menjaga; ber-janji/janji/ber-komitmen/meN-jamin tidak; ber-janji/janji/ber-komitmen/meN-jamin tak; ber-janji/janji/ber-komitmen akan
    source      subj; oleh
    target      kepada; terhadap; bagi; dengan
    need        source
    only        source: GOV LEG MIL COP JUD PTY country organization
    not         source: BUS
    not words   @sport @showbiz @business; membalas; menghancurkan; menumpas; menyerang; memburu
    + Kapolri berjanji menuntaskan kasus penyiraman air keras. => IDN > * | type=AGREE
    + Presiden Meksiko berjanji memberantas korupsi. => MEX > * | type=AGREE
    - Manajer klub berjanji memperbaiki stadion.
sense both-agree = 030
    verb        sepakat/setuju/ber-sepakat memperkuat; sepakat/setuju/ber-sepakat meningkatkan; sepakat/setuju/ber-sepakat membentuk; sepakat/setuju/ber-sepakat menjaga; sepakat/setuju/ber-sepakat menyelesaikan; sepakat/setuju/ber-sepakat mempercepat; sepakat/setuju/ber-sepakat melanjutkan; sepakat/setuju/ber-sepakat menindaklanjuti; sepakat/setuju/ber-sepakat menghormati; sepakat/setuju/ber-sepakat mempererat; sepakat/setuju/ber-sepakat memperluas; sepakat/setuju/ber-sepakat membuka; sepakat/setuju/ber-sepakat membawa; sepakat/setuju/ber-sepakat merevisi; sepakat/setuju/ber-sepakat untuk; sepakat/ber-sepakat bahwa; sepakat/setuju/ber-sepakat menunda; sepakat/setuju/ber-sepakat membatasi
    source      subj; antara
    target      dengan; bersama
    need        source
    only        source: country organization group GOV LEG MIL PTY REB OPP JUD COP
    not         source: BUS
    not words   @sport @showbiz @business
    + ASEAN dan Uni Eropa sepakat memperkuat kemitraan. => * > * | type=AGREE
    + Komisi II DPR dan KPU sepakat merevisi aturan pencalonan. => IDN > * | type=AGREE
    - Dua klub sepakat menunda laga.
sense slated-meeting = 036
    verb        meN-jadwalkan/meN-agendakan/ber-rencana bertemu; meN-jadwalkan/meN-agendakan menemui; meN-jadwalkan/meN-agendakan/ber-rencana mengunjungi; meN-jadwalkan/meN-agendakan/ber-rencana berkunjung; meN-jadwalkan/meN-agendakan/ber-rencana memanggil; meN-jadwalkan/meN-agendakan/meN-rencanakan/ber-rencana menghadiri; meN-jadwalkan/meN-agendakan/meN-rencanakan [pertemuan/kunjungan/rapat/rapat kerja/rapat dengar pendapat/lawatan/perundingan/pertemuan bilateral/KTT/audiensi/pembicaraan/dialog]
    source      subj; oleh
    target      dengan; ke; bersama; obj
    need        source
    only        source: country organization GOV LEG MIL PTY REB COP JUD
    not         source: BUS
    not words   @sport @showbiz @business; memanggil saksi; pemeriksaan; tersangka
    + Komisi III DPR mengagendakan rapat kerja dengan Jaksa Agung. => IDN > IDN | type=AGREE status=future
    + Gedung Putih menjadwalkan pertemuan dengan Kim Jong Un. => USA > PRK | type=AGREE status=future
    - Klub itu menjadwalkan pertemuan dengan pemain.
sense offer-loan = 0331
    verb        meN-tawarkan/tawarkan/tawari/meN-tawari/meN-janjikan/janjikan/siapkan [pinjaman/pinjaman lunak/hibah/bantuan dana/investasi/bantuan keuangan/skema pinjaman/keringanan utang/bantuan ekonomi/beasiswa/bantuan teknis/pelatihan/bantuan/kerja sama/kerjasama/kemitraan]
    source      subj; oleh; dari
    target      kepada; untuk; bagi; ke; iobj
    need        source target
    only        source: country GOV organization LEG
    only        target: country GOV organization REB
    not         source: BUS
    not words   @sport @showbiz @market
    + Jepang menawarkan pinjaman lunak kepada Indonesia. => JPN > IDN | type=AGREE
    + Korea Selatan tawarkan bantuan kepada Pyongyang. => KOR > PRK | type=AGREE
    - Bank menawarkan pinjaman kepada nasabah.
sense ready-to-host = 036
    adj         siap bertemu; siap berunding; siap berdialog; bersedia bertemu; bersedia berunding; bersedia berdialog; siap menjadi tuan rumah; siap menerima kunjungan; siap bernegosiasi; terbuka untuk; terbuka untuk dialog
    verb        siap/ber-sedia bertemu; siap/ber-sedia berunding; siap/ber-sedia berdialog; siap/ber-sedia bernegosiasi; siap/ber-sedia duduk; siap/ber-sedia menemui; siap/ber-sedia menerima; siap/ber-sedia hadir
    source      subj
    target      dengan; obj; kepada
    need        source target
    only        source: country organization GOV LEG MIL PTY REB OPP
    only        target: country organization GOV LEG MIL PTY REB OPP JUD COP
    not         source: BUS
    not words   @sport @showbiz @business
    + Rouhani bersedia berunding dengan Amerika Serikat. => IRN > USA | type=AGREE
    + Presiden Taiwan bersedia berdialog dengan Beijing. => TWN > CHN | type=AGREE
    - Pemain itu siap bertemu mantan klubnya.
