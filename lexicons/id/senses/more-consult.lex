@about    Panggilan ke istana, jumpa, percakapan dan pembahasan bersama dalam ragam berita dan judul.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set palace
    words Istana; Istana Negara; Istana Merdeka; Istana Bogor; Istana Kepresidenan; Istana Presiden; istana; Gedung Putih; Kremlin; Elysee; Cikeas; Hambalang; Teuku Umar; Kertanegara; Balai Kota; rumah dinas; kediaman; kediamannya; rumahnya; kantor; kantornya; Bina Graha; DPP; markas

family sport
    - Pelatih memanggil pemain ke pemusatan latihan timnas.
family show-business
    - Artis itu bertemu penggemar di Istana Bogor usai konser.

sense call-to-palace = 040
    verb        meN-panggil/panggil/meN-kumpulkan/kumpulkan/meN-terima/terima/meN-jamu/jamu/meN-sambut/sambut {ke/di @palace}
    source      subj; oleh
    target      obj
    need        source target
    only        source: GOV LEG PTY
    only        target: GOV LEG MIL COP JUD PTY OPP REL country organization person LAB EDU
    not         source: BUS
    not words   @sport @showbiz @business; saksi; tersangka; diperiksa
    + Jokowi panggil Kapolri ke Istana. => IDN > IDN | type=CONSULT
    + Presiden menerima Prabowo di Istana Bogor. => IDN > IDN | type=CONSULT
    + Macron menjamu Trump di kediamannya. => FRA > USA | type=CONSULT
    - Polisi memanggil saksi ke kantor.
sense phone-talk = 041
    verb        ber-bicara/ber-bincang/ber-dialog/ber-komunikasi/ber-diskusi/ber-cakap/ber-konsultasi/ngobrol/ber-bincang-bincang {melalui/lewat/via/dengan @phone}; ber-bicara/ber-bincang/ber-diskusi/ber-komunikasi {melalui/lewat/via sambungan/telepon/video}; ber-telepon; ber-teleponan; meN-telepon/telepon/meN-kontak/kontak/meN-hubungi/hubungi; melakukan/meN-lakukan [panggilan telepon/pembicaraan telepon/percakapan telepon/sambungan telepon/telekonferensi/konferensi video/pembicaraan via telepon/komunikasi telepon]
    source      subj; oleh
    target      dengan; obj; kepada
    need        source target
    only        source: country organization GOV LEG MIL REB PTY
    only        target: country organization GOV LEG MIL REB PTY OPP
    not         source: BUS
    not words   @sport @showbiz @business @private-life @household-crime
    + Boris Johnson berbicara dengan Erdogan melalui sambungan telepon. => GBR > TUR | mode=phone
    + Presiden Iran menghubungi Putin. => IRN > RUS | mode=phone
    - Ibu itu menelepon anaknya.
sense talk-over-bill = 040
    verb        meN-bahas/bahas/meN-rapatkan/meN-rembukkan/meN-diskusikan/meN-bicarakan/meN-rundingkan/meN-godok/meN-matangkan bersama; meN-bahas/bahas/meN-bicarakan/meN-diskusikan/meN-rundingkan/meN-godok/meN-matangkan [RUU/revisi/revisi UU/rancangan/anggaran/RAPBN/APBN/RAPBD/kerja sama/kerjasama/isu/situasi/masalah/persoalan/konflik/krisis/kesepakatan/hubungan/hubungan bilateral/perdagangan/keamanan/penanganan/rencana/koalisi/peluang/perkembangan/denuklirisasi/perdamaian/gencatan senjata/Brexit/pemulangan/pemilu/pilkada/pencalonan/kabinet/nasib/tarif/sengketa]
    source      subj; oleh
    target      dengan; bersama; kepada
    need        source target
    only        source: country organization GOV LEG MIL PTY COP JUD REB
    only        target: country organization GOV LEG MIL PTY COP JUD REB
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + Menkeu membahas RAPBN bersama Badan Anggaran DPR. => IDN > IDN | type=CONSULT
    + Menlu Turki membahas situasi Idlib dengan Rusia. => TUR > RUS | type=CONSULT
    - Penulis membahas rencana buku bersama pembaca.
sense attend-together = 040
    verb        meN-hadiri/hadiri/hadir/meN-ikuti [rapat/rapat terbatas/ratas/rapat kerja/raker/rapat dengar pendapat/RDP/rapat koordinasi/rakor/rapat paripurna/sidang kabinet/rapat kabinet/pertemuan/pertemuan tertutup/pertemuan itu/pertemuan tersebut/rapat itu/rapat tersebut/audiensi/silaturahmi/konsultasi/perundingan/pembicaraan/dialog]; meN-hadiri/hadir {dalam/di/pada rapat/pertemuan/perundingan/raker/ratas/rakor}
    source      subj; oleh
    target      bersama; dengan
    need        source
    only        source: GOV LEG MIL COP JUD PTY REB country
    not         source: BUS
    not words   @sport @showbiz @business @market; tidak hadir; absen; acara
    + Rapat itu dihadiri Menteri Keuangan dan Kapolri. => IDN > * | type=CONSULT
    + Menlu Pompeo hadir dalam pertemuan NATO. => USA > * | type=CONSULT
    - Direksi bank itu menghadiri rapat umum pemegang saham.
sense accompany = 042
    verb        meN-dampingi/dampingi/meN-temani/temani meninjau; meN-dampingi/dampingi/meN-temani/temani bertemu; meN-dampingi/dampingi mengunjungi; meN-dampingi/dampingi/meN-temani {dalam kunjungan/lawatan/pertemuan}; ikut rombongan; ikut dalam rombongan
    source      subj; oleh
    target      obj; ke
    need        source target
    only        source: GOV LEG MIL COP PTY
    only        target: GOV LEG PTY country
    not         source: BUS
    not words   @sport @showbiz @business; tersangka; saksi; istri; ibu negara
    + Menlu Retno mendampingi Presiden dalam kunjungan ke Kabul. => IDN > * | type=CONSULT
    + Menteri PUPR mendampingi Jokowi meninjau bendungan. => IDN > * | type=CONSULT
    - Ayah menemani anaknya bertemu guru.
sense come-face = 040
    verb        ber-sua/ber-jumpa/jumpa/ber-salaman/ber-pelukan/ber-semuka/ber-gandengan; ber-tatap muka; tatap muka; ber-jabat tangan; ber-jabatan tangan; duduk semeja; satu meja; jabat tangan
    source      subj; antara
    target      dengan; bersama; obj
    need        source target
    only        source: country organization GOV LEG MIL REB PTY OPP
    only        target: country organization GOV LEG MIL REB PTY OPP REL
    not         source: BUS
    not words   @sport @showbiz @business @private-life
    + Trump berjabat tangan dengan Kim Jong Un di Panmunjom. => USA > PRK | type=CONSULT
    + Prabowo bersua Jokowi di stasiun MRT. => IDN > IDN | type=CONSULT
    - Penyanyi itu berjumpa penggemarnya.
sense sick-call = 042
    verb        meN-jenguk/jenguk/meN-besuk/besuk/meN-layat/layat/meN-takziahi/meN-sambangi/sambangi/meN-samperi/meN-datangi/datangi/ber-takziah/meN-njenguk
    source      subj; oleh
    target      obj; ke; kepada
    need        source target
    only        source: GOV LEG MIL COP JUD PTY country
    only        target: GOV LEG MIL COP JUD PTY OPP country REL
    not         source: BUS
    not words   @sport @showbiz @business @private-life @household-crime; digerebek; menangkap; menggeledah; demo; unjuk rasa
    + SBY menjenguk Prabowo di rumah sakit. => IDN > IDN | type=CONSULT
    + Ketua DPR membesuk Wiranto di RSPAD. => IDN > IDN | type=CONSULT
    - Aktris itu menjenguk suaminya di rutan.
