@about    Penyelidikan, pelaporan, gugatan dan putusan etik dalam berita hukum dan pengawasan.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set case-word
    words kasus; perkara; laporan; aduan; dugaan; skandal; temuan; insiden; tragedi; kematian; tewasnya; penyimpangan; penyelewengan; maladministrasi; kejanggalan
set graft-case
    words kasus korupsi; perkara korupsi; kasus dugaan korupsi; kasus suap; kasus dugaan suap; perkara suap; kasus gratifikasi; kasus dugaan gratifikasi; dugaan korupsi; dugaan suap; dugaan gratifikasi; dugaan pencucian uang; kasus TPPU; kasus pencucian uang; korupsi; kasus dana hibah; kasus pengadaan; kasus pemerasan; kasus dugaan pemerasan; kasus mafia tanah; kasus mafia peradilan; aliran dana; aliran uang; kerugian negara; dugaan penyelewengan; kasus jual beli jabatan; dugaan jual beli jabatan; kasus pungli; dugaan pungli
set case-file
    words SPDP; sprindik; surat perintah penyidikan; status perkara; penyidikan; penyidikan kasus; perkara; kasus korupsi; kasus suap
set watchdog
    words Komnas HAM; KPK; Bawaslu; DKPP; MKD; Ombudsman; Dewan Pengawas; Dewas KPK; Propam; Divisi Propam; Komisi Yudisial; KY; Kompolnas; Dewan Pers; Komisi Kejaksaan; Kejaksaan Agung; Kejagung; Bareskrim; Bareskrim Polri; Polda Metro Jaya; Mabes Polri; Mahkamah Kehormatan Dewan; Puspom TNI; LPSK; Komnas Perempuan; PBB; Dewan HAM PBB; Inspektorat; polisi; Polda; Polres; kejaksaan; kejati; kejari; DPR; Komisi III; ICC; Mahkamah Pidana Internasional
set ethics-breach
    words kode etik; etik; etika; pelanggaran etik; pelanggaran kode etik; pelanggaran berat; pelanggaran administrasi; pelanggaran administratif; pelanggaran pemilu; netralitas; sumpah jabatan
set suit-word
    words gugatan; permohonan uji materi; uji materi; uji formil; judicial review; gugatan praperadilan; praperadilan; permohonan praperadilan; gugatan sengketa pilpres; gugatan sengketa pilkada; permohonan sengketa; gugatan class action; gugatan perdata; gugatan warga negara; citizen lawsuit; gugatan PHPU; permohonan PHPU; peninjauan kembali; kasasi; banding

family sport
    - Komisi Disiplin PSSI memeriksa bek Persib terkait kericuhan laga melawan Persija.
    - CAS mengadili kasus doping pelari Kenya jelang Olimpiade.

family show-business
    - Artis itu melaporkan mantan suaminya ke Polda Metro Jaya.
    - Penyanyi dangdut itu mengadu ke polisi soal akun palsunya.

family everyday
    - Warga melaporkan ular kobra di atap rumahnya ke Damkar.
    - Dokter mendalami kasus demam berdarah di Sleman.
    - Petugas memeriksa tiket penumpang kereta.

# Membuka, mengembangkan, menaikkan perkara

sense develop-case = 091
    verb        meN-kembangkan/meN-dalami/meN-telusuri/meN-bidik/meN-garap/meN-lacak/meN-telisik/meN-endus/meN-ungkap/meN-kuak/meN-usut/meN-sidik/meN-selisik/meN-kupas/meN-cermati [@graft-case]; meN-terbitkan/meN-keluarkan/meN-kirim [SPDP/sprindik/surat perintah penyidikan/sprindik baru/sprindik umum]; meN-naikkan/meN-tingkatkan [@graft-case]; meN-naikkan/meN-tingkatkan {ke penyidikan}; meN-naikkan/meN-tingkatkan {ke tahap}
    noun.pass   pengembangan penyidikan; pendalaman aliran dana
    source      subj; oleh
    target      terhadap; kepada; oleh; atas
    need        source
    only        source: COP JUD LEG organization
    only        target: GOV LEG MIL COP JUD PTY OPP BUS organization
    not         source: BUS
    not words   @sport @showbiz @disease @weather
    + KPK mengembangkan kasus suap dana hibah Pemprov Jawa Timur. => IDN > * | code=091
    + Kejati Sumbar menaikkan kasus korupsi lahan tol Padang ke penyidikan. => IDN > -
    + Sprindik baru diterbitkan KPK dalam perkara izin tambang nikel di Konawe. => IDN > -
    + Kejari Sleman mengendus dugaan penyelewengan dana hibah pariwisata. => IDN > -
    + Lembaga antikorupsi Malaysia menelusuri aliran dana ke rekening mantan perdana menteri. => MYS > *
    - Dokter bedah itu mendalami kasus tumor langka.

sense case-gelar = 090
    verb        meN-lakukan/meN-gelar/meN-laksanakan/meN-adakan [gelar perkara/gelar perkara khusus/rekonstruksi kasus/pra-rekonstruksi/prarekonstruksi/konfrontasi/audit forensik/audit investigatif/audit investigasi/klarifikasi]
    noun        gelar perkara; gelar perkara khusus
    source      subj; oleh
    target      terhadap; kepada
    need        source
    only        source: COP JUD LEG organization
    only        target: GOV LEG MIL COP JUD PTY OPP organization
    not         source: BUS
    not words   @sport @showbiz @accident @household-crime @private-crime; mutilasi; mayat; kecelakaan; sepeda motor
    + Polda Metro Jaya menggelar gelar perkara kasus pemerasan oleh pimpinan KPK. => IDN > -
    + Bareskrim melakukan rekonstruksi kasus kematian ajudan di Duren Tiga. => IDN > *
    + BPKP melakukan audit investigatif terhadap PT Timah. => IDN > *
    - Polres Bogor menggelar rekonstruksi kasus mutilasi di Ciawi.

sense review-report = 090
    verb        meN-kaji/meN-teliti/meN-verifikasi/meN-klarifikasi/meN-tindaklanjuti/meN-proses/meN-registrasi/meN-dalami/meN-telaah/meN-tangani [laporan/laporan dugaan/aduan/pengaduan/laporan masyarakat/temuan/dugaan pelanggaran/dugaan kecurangan/dugaan politik uang/dugaan maladministrasi/dugaan pelanggaran etik]
    source      subj; oleh
    target      terhadap; oleh; dari; kepada; atas
    need        source
    only        source: COP JUD organization GOV LEG
    only        target: GOV LEG MIL COP JUD PTY OPP organization
    not         source: BUS
    not words   @sport @showbiz @business @disease @household-crime @private-crime
    + Bawaslu mengkaji laporan dugaan politik uang oleh tim sukses calon gubernur Banten. => IDN > *
    + Dewas KPK tindaklanjuti aduan terhadap Wakil Ketua KPK Johanis Tanak. => IDN > *
    + Kejagung mendalami laporan masyarakat soal sertifikat pagar laut Tangerang. => IDN > -
    - Bank itu memproses pengaduan nasabah soal kartu kredit.

sense send-fact-finders = 092
    verb        meN-turunkan/meN-terjunkan/meN-kirim/meN-kirimkan/meN-bentuk/meN-kerahkan [tim investigasi/tim pencari fakta/tim pemantau/tim penyelidik/tim penyelidikan/tim pemantauan/TGPF/tim gabungan pencari fakta/tim khusus pencari fakta]
    source      subj; oleh
    target      terhadap; kepada; atas
    need        source
    only        source: country organization GOV LEG JUD COP CVL
    not         source: BUS
    not words   @sport @showbiz @accident
    + Komnas HAM menurunkan tim pencari fakta ke Pulau Rempang. => IDN > - | code=092
    + Dewan HAM PBB mengirim tim pencari fakta ke Sudan. => un > *
    + TGPF kasus Intan Jaya dibentuk Menko Polhukam. => IDN > -
    - Perusahaan tambang itu membentuk tim investigasi internal usai insiden crane.

sense form-inquiry = 090
    verb        meN-bentuk/meN-gulirkan/meN-usulkan/meN-setujui/meN-sahkan/meN-inisiasi/meN-dorong/meN-bawa [pansus/panitia khusus/pansus angket/pansus haji/hak angket/angket/hak interpelasi/interpelasi/panja/panitia kerja/tim pengawas/satgas khusus]
    noun        hak angket; hak interpelasi; pansus angket
    source      subj; oleh
    target      terhadap; kepada; atas
    need        source
    only        source: LEG PTY organization
    not         source: BUS
    not words   @sport @showbiz
    + DPR membentuk pansus untuk mengusut penyelenggaraan haji oleh Kementerian Agama. => IDN > *
    + Fraksi PDIP DPRD DKI menggulirkan hak interpelasi terhadap Gubernur Anies Baswedan. => IDN > IDN
    + Hak angket digulirkan DPRD Pati menyusul kenaikan pajak bumi dan bangunan. => IDN > -
    - Panitia konser membentuk tim pengawas tiket.

# Pemanggilan dan pemeriksaan

sense summon-witness = 091
    verb        meN-panggil/meN-periksa/meN-jadwalkan/meN-hadirkan jadi saksi; meN-panggil/meN-periksa/meN-hadirkan {sebagai saksi}; meN-panggil ulang; meN-panggil kembali; meN-periksa maraton; meN-garap/meN-periksa/meN-klarifikasi/meN-panggil {soal dugaan/korupsi/suap/gratifikasi/kasus}; meN-mintai klarifikasi; meN-minta klarifikasi; meN-cecar [pertanyaan]; meN-cecar {dengan pertanyaan}; meN-cecar {soal aliran/duit/uang/proyek/suap/kasus}
    source      subj; oleh
    target      obj; terhadap
    need        target
    only        source: COP JUD LEG organization
    only        target: GOV LEG MIL COP JUD PTY OPP BUS CVL EDU REL organization
    not         source: BUS MED JRN
    not words   @sport @showbiz @disease @private-life
    + KPK panggil Menteri Perhubungan jadi saksi kasus suap jalur kereta. => IDN > IDN
    + Bupati Mamberamo Tengah dicecar penyidik soal aliran uang ke kontraktor. => * > IDN
    + Penyidik KPK mencecar Sekjen PDIP dengan 20 pertanyaan. => IDN > IDN | code=091
    + Mantan Gubernur Banten diperiksa sebagai saksi dalam sidang di Serang. => * > IDN
    - Wartawan mencecar pelatih timnas soal formasi.

sense appear-for-questioning = 091
    verb        meN-jalani [pemeriksaan/pemeriksaan perdana/pemeriksaan lanjutan/pemeriksaan intensif/pemeriksaan maraton/sidang etik/sidang kode etik]; meN-penuhi [panggilan/panggilan penyidik/panggilan KPK/panggilan polisi/panggilan Bareskrim/panggilan Kejagung/panggilan Bawaslu/undangan klarifikasi/panggilan pemeriksaan]; ber-saksi {di sidang/di persidangan/di pengadilan}
    source      oleh; di; dari
    target      subj
    need        target
    only        source: COP JUD organization
    only        target: GOV LEG MIL COP JUD PTY OPP BUS
    not words   @sport @showbiz @disease @private-life; kesehatan; rumah sakit; medis; dokter; pasien; enggan; menolak; mangkir
    + Sekjen Gerindra memenuhi panggilan penyidik KPK. => * > IDN
    + Kapolres Bima Kota menjalani sidang etik di Mabes Polri. => * > IDN
    + Wali Kota Semarang menjalani pemeriksaan perdana di Gedung Merah Putih. => * > IDN
    - Gelandang itu menjalani pemeriksaan medis di Bandung jelang musim baru.
    - Presiden menjalani pemeriksaan kesehatan di RSPAD.

sense dodge-summons = 128
    verb        mangkir; meN-mangkir; absen {dari panggilan/pemeriksaan/sidang}; mangkir {dari panggilan/pemeriksaan/sidang/rapat}; meN-hindari/meN-abaikan/meN-langgar [panggilan penyidik/pemeriksaan KPK/panggilan KPK/panggilan polisi/panggilan Bawaslu/panggilan DPR]
    source      subj
    target      dari; obj
    need        source
    only        source: GOV LEG MIL COP JUD PTY OPP organization
    not         source: BUS
    not words   @sport @showbiz @business; latihan
    + Firli Bahuri mangkir dari panggilan Polda Metro Jaya. => IDN > * | type=REJECT
    + Bupati Sidoarjo kembali mangkir dari pemeriksaan KPK. => IDN > *
    + Menteri BUMN absen dari panggilan Komisi VI DPR. => IDN > *
    - Striker itu mangkir dari sesi latihan klubnya.

# Pelaporan

sense report-to-watchdog = 114
    verb        meN-laporkan/meN-adukan/meN-polisikan {ke @watchdog}; meN-laporkan/meN-adukan {kepada @watchdog}; meN-laporkan/meN-adukan {di @watchdog}; meN-laporkan {atas dugaan}; meN-laporkan {terkait dugaan}; meN-laporkan {soal dugaan}
    source      subj; oleh
    target      obj
    need        source target
    only        source: country organization group GOV LEG PTY OPP CVL LAB EDU REL JRN AGR JUD MIL
    only        target: country organization group GOV LEG MIL COP JUD PTY OPP REB
    not         source: BUS
    not words   @sport @showbiz @household-crime @private-life @private-crime; DBD; hujan
    + ICW melaporkan Ketua KPK Firli Bahuri ke Dewan Pengawas KPK. => * > IDN | code=114
    + Gubernur Kalimantan Timur dilaporkan aktivis Jatam ke KPK. => "aktivis Jatam" > IDN
    + TPN Ganjar-Mahfud adukan KPU ke Bawaslu atas dugaan pelanggaran administrasi. => * > IDN
    - Warga melaporkan pencurian sepeda motor ke Polres Tegal.

sense complain-body = 114
    verb        meN-adu/meN-gadu/mengadu/meN-ngadu/ngadu {ke @watchdog}; mengadu/ngadu {kepada @watchdog}; meN-geruduk lapor; meN-sambangi/meN-datangi melapor [@watchdog]; meN-layangkan/meN-sampaikan/meN-ajukan/meN-buat [aduan/laporan/pengaduan/laporan polisi/laporan resmi/surat aduan]
    source      subj; oleh
    target      ke; kepada
    need        source
    only        source: organization group GOV LEG PTY OPP CVL LAB EDU REL JRN AGR
    not         source: BUS COP
    not words   @sport @showbiz @household-crime @private-crime @business; kehilangan; penipuan; keuangan; pertanggungjawaban; tahunan; kinerja
    + Warga Wadas mengadu ke Komnas HAM soal kekerasan polisi. => IDN > *
    + Guru honorer dari Cirebon mengadu ke DPR karena tak kunjung diangkat. => IDN > *
    + PDIP membuat laporan polisi terkait ucapan Rocky Gerung. => IDN > *
    - Nasabah mengadu ke OJK soal pinjol ilegal.
    - Menteri Keuangan menyampaikan laporan tahunan kepada Presiden.

# Gugatan

sense bring-suit = 115
    verb        meN-ajukan/meN-layangkan/meN-daftarkan/meN-masukkan/meN-registrasi/meN-sampaikan/meN-gulirkan [@suit-word] ; meN-ajukan/meN-daftarkan/meN-layangkan uji; meN-ajukan/meN-daftarkan/meN-layangkan gugatan uji; meN-gugat {ke @court}; meN-gugat {ke PTUN/MK/Mahkamah/pengadilan/PN}; meN-gugat class action; meN-uji formil
    noun        gugatan praperadilan; permohonan uji materi; gugatan uji materi
    source      subj; oleh
    target      melawan; terhadap; obj; kepada; atas
    need        source
    only        source: country organization group GOV LEG PTY OPP CVL LAB EDU REL JRN AGR
    not         source: BUS JUD
    not words   @sport @showbiz @private-life @business; cerai; waris; merek
    + Hasto Kristiyanto mengajukan gugatan praperadilan terhadap KPK. => IDN > IDN | code=115
    ~ Eddy Hiariej mengajukan gugatan praperadilan melawan KPK. => * > IDN
    + Koalisi masyarakat sipil mendaftarkan permohonan uji materi UU TNI. => IDN > *
    + Walhi melayangkan gugatan terhadap Gubernur Jawa Tengah terkait izin pabrik semen. => * > IDN
    + Gugatan praperadilan diajukan Wakil Bupati Lampung Tengah. => * > *
    - Artis itu mengajukan gugatan cerai di Pengadilan Agama.
    - Perusahaan kosmetik itu melayangkan gugatan merek dagang.

# Putusan etik

sense ethics-ruling = 116
    verb        meN-nyatakan/meN-putuskan/meN-putus/meN-sebut/meN-simpulkan/meN-nilai melanggar etik; meN-nyatakan/meN-putuskan/meN-putus/meN-simpulkan melanggar kode etik; meN-nyatakan/meN-putuskan/meN-putus/meN-simpulkan melakukan pelanggaran; meN-putus/meN-nyatakan/meN-putuskan terbukti melakukan pelanggaran; meN-putus/meN-nyatakan/meN-putuskan terbukti melakukan; terbukti melanggar etik; terbukti melanggar kode etik; terbukti melakukan pelanggaran
    source      subj; oleh
    target      obj; comp
    need        source target
    only        source: JUD organization LEG COP
    only        target: GOV LEG MIL COP JUD PTY OPP organization
    not         source: BUS
    not words   @sport @showbiz
    + DKPP menyatakan Ketua KPU melanggar kode etik. => IDN > IDN | code=116
    + MKMK memutus Ketua MK Anwar Usman melakukan pelanggaran berat. => IDN > IDN
    - Komisi Disiplin menyatakan kapten tim melanggar kode etik suporter.

sense sanction-ethics = 172
    verb        meN-jatuhkan/meN-beri/meN-berikan [sanksi etik/teguran lisan/teguran tertulis/peringatan keras/peringatan keras terakhir/sanksi demosi/demosi/sanksi ringan/sanksi disiplin/hukuman disiplin/sanksi patsus/sanksi penundaan/sanksi teguran]; meN-patsus/meN-demosi/meN-patsuskan; meN-tempatkan {di patsus}; meN-jatuhi/meN-hukum {dengan sanksi}; meN-jatuhi [sanksi/sanksi etik/sanksi berat/sanksi teguran]
    noun.pass   demosi; penempatan khusus
    source      subj; oleh
    target      obj; kepada; terhadap; iobj
    need        target
    only        source: JUD organization LEG COP GOV MIL PTY
    only        target: GOV LEG MIL COP JUD PTY OPP organization
    not         source: BUS
    not words   @sport @showbiz
    + DKPP menjatuhkan peringatan keras terakhir kepada Ketua KPU. => IDN > IDN
    + Propam mendemosi empat anggota Polda Metro Jaya. => IDN > IDN
    + Wakil Ketua KPK Nurul Ghufron dijatuhi sanksi etik oleh Dewas KPK. => * > IDN
    - Komdis PSSI menjatuhkan sanksi kepada suporter Persebaya.

# Menyatakan ada yang tidak beres

sense suspect-wrongdoing = 112
    verb        meN-duga/meN-curigai/meN-sinyalir/meN-tengarai/meN-endus/meN-cium/meN-temukan/meN-ungkap/meN-beberkan/meN-bongkar/meN-kuak/meN-laporkan [kecurangan/kejanggalan/dugaan kecurangan/dugaan pelanggaran/pelanggaran/politik uang/intimidasi/ketidaknetralan/keberpihakan/penggelembungan suara/manipulasi/maladministrasi/mark up/kongkalikong/permainan/persekongkolan/konspirasi/kebohongan/pelanggaran HAM/indikasi kecurangan/indikasi korupsi/praktik jual beli jabatan/pungli/praktik pungli]; meN-duga ada/kuat [korupsi/kecurangan/permainan/pelanggaran]
    source      subj; oleh
    target      oleh; terhadap; kepada; dari; di
    need        source
    only        source: organization group GOV LEG PTY OPP CVL LAB EDU REL JRN
    only        target: organization GOV LEG MIL COP JUD PTY OPP country
    not         source: BUS
    not words   @sport @showbiz @business @disease
    + TPN Ganjar mencurigai kecurangan oleh KPU dalam rekapitulasi suara. => * > IDN
    + Bawaslu menemukan 1.200 dugaan pelanggaran netralitas aparatur sipil. => IDN > *
    + ICW menemukan maladministrasi dalam proyek lumbung pangan. => * > -
    + Kejanggalan dalam seleksi hakim agung diendus Komisi Yudisial. => IDN > -
    - Pelatih menemukan kejanggalan pada jadwal laga tandang.

# Audit

sense audit = 090
    verb        meN-audit/meN-evaluasi/meN-periksa/meN-telaah/meN-supervisi [penggunaan dana/dana hibah/dana desa/dana haji/dana otsus/dana PON/keuangan daerah/laporan keuangan/anggaran/pengadaan/proyek/proyek strategis/kinerja kepolisian/penanganan kasus/penyaluran bansos/program makan bergizi gratis/dana kampanye/laporan dana kampanye/LHKPN/harta kekayaan/kekayaan pejabat]; meN-audit
    noun        audit investigatif; audit forensik; supervisi
    source      subj; oleh
    target      milik; oleh; di; terhadap; obj
    need        source
    only        source: COP JUD LEG GOV organization
    only        target: GOV LEG MIL COP JUD PTY organization country
    not         source: BUS
    not words   @sport @showbiz @market; akuntan; energi; sertifikasi; ISO
    + BPK mengaudit penggunaan dana otsus Papua. => IDN > * | code=090
    + KPK memeriksa harta kekayaan pejabat Kementerian Keuangan. => IDN > *
    + Dana kampanye diaudit KPU Jawa Timur. => IDN > *
    - Kantor akuntan publik mengaudit laporan keuangan emiten itu.

sense do-probing = 090
    verb        meN-lakukan/meN-laksanakan/meN-gelar/meN-lancarkan/meN-jalankan/meN-lanjutkan/meN-mulai/meN-gencarkan/meN-tempuh/meN-eksekusi/meN-perintahkan/meN-rampungkan [pemanggilan/pemeriksaan/pemeriksaan saksi/pendalaman/penelusuran/penyelidikan/penyidikan/investigasi/pengusutan/audit/pengecekan/klarifikasi/verifikasi/pengumpulan bukti/pulbaket/penelaahan]
    source      subj; oleh
    target      terhadap; kepada; milik; obj; ke; dengan; atas
    need        source target
    only        source: COP JUD GOV LEG organization country
    only        target: GOV LEG MIL COP JUD PTY OPP organization country
    not         source: BUS
    not words   @sport @showbiz @business @market; kesehatan; dokter; pasien; bagasi; penumpang; kendaraan; hewan
    + KPK melakukan pemanggilan terhadap Gubernur Papua. => IDN > IDN
    + Pendalaman dilakukan Bawaslu terhadap Wali Kota Palembang. => IDN > *
    + IAEA melakukan investigasi terhadap Iran. => * > IRN
    - Dokter melakukan pemeriksaan terhadap Presiden.
