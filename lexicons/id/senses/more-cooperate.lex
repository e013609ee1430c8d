@about    Latihan bersama, gandeng, bertukar dan berbagi dalam ragam judul dan berita.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family sport
    - Dua klub latihan bersama jelang laga persahabatan.
family business
    - Dua perusahaan bekerja sama membangun gerai.

sense train-together = 062
    verb        latihan bersama; latihan bareng; latihan gabungan; latihan perang bersama; latihan militer bersama; ber-latih bersama; ber-latih bareng; patroli bersama; patroli gabungan; ber-patroli bersama; patroli terkoordinasi; meN-gelar/gelar/meN-lakukan/meN-adakan/meN-ikuti/ikuti/meN-helat [latihan bersama/latihan gabungan/latihan militer bersama/latihan militer gabungan/latihan perang bersama/latihan perang gabungan/latihan tempur bersama/patroli bersama/patroli terkoordinasi/latihan maritim bersama/latihan gabungan bersama/Garuda Shield/latihan antiteror bersama/simulasi bersama/latihan bilateral/latihan laut bersama]
    noun        latihan bersama; latihan gabungan; patroli bersama; patroli terkoordinasi
    source      subj; antara; oleh
    target      dengan; bersama
    need        source target
    only        source: country MIL GOV COP organization
    only        target: country MIL GOV COP organization
    not         source: BUS
    not words   @sport @showbiz @business; sanksi; protes; mengecam
    + TNI AU latihan bersama dengan Angkatan Udara Singapura. => IDN > SGP | type=COOPERATE
    + Filipina menggelar patroli bersama dengan Jepang. => PHL > JPN | type=COOPERATE
    - Pemain latihan bersama pelatih baru.
sense team-up = 060
    verb        meN-gandeng/gandeng/meN-libatkan/libatkan/ber-kolaborasi/kolaborasi/ber-sinergi/sinergi/ber-mitra; bekerja sama; kerja sama; ber-kerja sama; kerja bareng; bahu-membahu; bekerja bersama; ber-gandeng tangan; ber-gandengan tangan; bersinergi
    source      subj; oleh
    target      obj; dengan; bersama
    need        source target
    only        source: country GOV MIL COP JUD organization
    only        target: country GOV MIL COP JUD organization
    not         source: BUS
    not         target: BUS
    not words   @sport @showbiz @business @market; menolak; sepakat; berjanji; siap; akan; bakal; agar; ingin; berharap; minta; meminta
    + KPK menggandeng Interpol memburu buronan. => IDN > * | type=COOPERATE
    + Polda Bali bekerja sama dengan Kepolisian Australia mengusut kasus itu. => IDN > AUS | type=COOPERATE
    - Kementerian Pariwisata menggandeng artis untuk promosi.
sense share-data = 064
    verb        ber-bagi/bagi/ber-tukar/tukar/meN-bagikan/meN-serahkan/meN-berikan/meN-kirim [informasi/data/intelijen/informasi intelijen/data intelijen/data penumpang/data pelaku/temuan/bukti/rekaman/barang bukti elektronik/hasil investigasi/data transaksi/hasil audit]
    source      subj; oleh
    target      dengan; kepada; ke
    need        source target
    only        source: country GOV MIL COP JUD SPY organization
    only        target: country GOV MIL COP JUD SPY organization
    not         source: BUS
    not words   @sport @showbiz @business @market; kebocoran; bocor; pelanggan; aduan; laporan polisi
    + Turki membagikan rekaman itu kepada Arab Saudi. => TUR > SAU | type=COOPERATE
    + PPATK menyerahkan data transaksi kepada KPK. => IDN > IDN | type=COOPERATE
    - Aplikasi itu membagikan data pelanggan kepada mitra.
