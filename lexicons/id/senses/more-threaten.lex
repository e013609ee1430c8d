@about    Peringatan keras, ultimatum, ancaman sanksi dan balasan dalam ragam berita dan judul.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set stern
    words peringatan; peringatan keras; peringatan terakhir; peringatan tegas; ultimatum; ancaman; sinyal keras; pesan keras; gertakan; tenggat; tenggat waktu; somasi; peringatan serius; surat peringatan; warning
set reprisal
    words sanksi; sanksi baru; sanksi tambahan; sanksi ekonomi; sanksi berat; tarif; tarif tambahan; tarif balasan; tindakan balasan; langkah balasan; balasan; pembalasan; serangan balasan; pembalasan keras; embargo; boikot; respons keras; tindakan tegas; tindakan keras; konsekuensi; konsekuensi serius; aksi militer; opsi militer; intervensi militer; respons militer; perang

family sport
    - Wasit memberi peringatan keras kepada pelatih.
family weather-and-market
    - BMKG mengeluarkan peringatan gelombang tinggi.

sense stern-warning = 130
    verb        meN-beri/beri/meN-berikan/berikan/meN-lontarkan/lontarkan/meN-layangkan/layangkan/meN-sampaikan/sampaikan/meN-keluarkan/keluarkan/meN-kirim/kirim/meN-tebar/tebar/meN-ulangi [@stern]
    source      subj; oleh; dari
    target      kepada; ke; terhadap; untuk; bagi; iobj; pada
    need        source target
    only        source: country organization GOV LEG MIL COP PTY REB OPP LAB
    only        target: country organization GOV LEG MIL COP PTY REB OPP
    not         source: BUS
    not words   @sport @showbiz @business @weather @disease; travel; perjalanan; dini; hari
    + Presiden Turki melontarkan ancaman kepada Yunani. => TUR > GRC | type=THREATEN
    + China mengirim sinyal keras kepada Taiwan. => CHN > TWN | type=THREATEN
    - BMKG memberi peringatan kepada nelayan.
sense ready-reprisal = 131
    verb        meN-siapkan/siapkan/meN-pertimbangkan/pertimbangkan/meN-janjikan/janjikan/meN-rencanakan/rancang/meN-rancang/meN-gertak/ancamkan/meN-ancamkan [@reprisal]; meN-ancam/ancam {dengan @reprisal}; meN-ancam/ancam [@reprisal]
    source      subj; oleh
    target      terhadap; kepada; atas; untuk; bagi; ke; pada
    need        source target
    only        source: country organization GOV LEG MIL REB
    only        target: country organization GOV LEG MIL REB PTY
    not         source: BUS
    not words   @sport @showbiz @business
    + Uni Eropa menyiapkan tarif balasan terhadap Amerika Serikat. => EUR > USA | type=THREATEN
    + Amerika Serikat ancam sanksi terhadap Irak. => USA > IRQ | type=THREATEN
    - Federasi menyiapkan sanksi untuk klub itu.
sense warn-country = 130
    verb        memper-ingatkan/peringatkan/wanti-wanti/meN-wanti-wanti/meN-ultimatum/ultimatum/meN-gertak/gertak/meN-warning agar tidak; memper-ingatkan/peringatkan untuk tidak; memper-ingatkan/peringatkan soal; memper-ingatkan/peringatkan jangan; memper-ingatkan/peringatkan tidak
    source      subj; oleh
    target      obj; kepada; comp
    need        source target
    only        source: country GOV MIL REB organization
    only        target: country GOV MIL REB
    not         source: BUS CVL
    not words   @sport @showbiz @business @weather @disease @everyday
    + Beijing memperingatkan London agar tidak mencampuri urusan Hong Kong. => CHN > GBR | type=THREATEN
    + Taliban memperingatkan Turki untuk tidak menambah pasukan. => * > TUR | type=THREATEN
    - Dokter memperingatkan warga agar tidak merokok.
sense will-retaliate = 138
    verb        akan balas; meN-balas keras; balas/meN-balas setimpal; meN-balas {dengan kekuatan/keras/setimpal}; meN-beri/beri/meN-berikan [pelajaran/balasan/balasan setimpal/respons setimpal/balasan menyakitkan/pukulan telak]; tabuh [genderang perang]; nyatakan perang; meN-nyatakan perang
    source      subj
    target      terhadap; kepada; melawan; pada; bagi; obj
    need        source
    only        source: country MIL REB GOV organization
    not         source: BUS
    not words   @sport @showbiz @business; perang dagang; narkoba; korupsi; hoaks; kemiskinan; stunting; Covid-19; judi
    + OPM menyatakan perang terhadap TNI. => * > IDN | type=THREATEN
    + Kelompok Taliban menyatakan perang terhadap ISIS. => * > * | type=THREATEN
    - Pelatih itu siap membalas kekalahan di laga kedua.
