@about    Bebas, mundur, mencabut, menghentikan dan mengembalikan, dengan jumlah dan bentuk yang hanya menyebut yang bebas.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

set freed-people
    words tahanan; tahanan politik; tapol; narapidana; napi; sandera; tawanan; tawanan perang; orang; demonstran; pengunjuk rasa; mahasiswa; aktivis; nelayan; nelayan Indonesia; TKI; WNI; tentara; prajurit; anak; anak-anak; pejuang; militan; migran; pelajar; siswi; awak kapal; ABK; wartawan; jurnalis; pelaut

family sport
    - Pemain bebas dari skorsing sebelum laga.
    - Pelatih mundur dari timnas.
family show-business
    - Aktor itu bebas dari rehabilitasi narkoba.

sense walk-free = 0841
    verb        bebas bersyarat; bebas murni; meN-hirup udara bebas; bebas {dari lapas/penjara/rutan/tahanan/Lapas/Rutan/Mako/tuduhan/LP/sel}; keluar {dari lapas/penjara/rutan/tahanan/LP/sel}; resmi bebas; langsung bebas
    source      none
    target      subj
    need        target
    only        target: GOV LEG PTY OPP MIL COP JUD REL CVL JRN person
    not words   @sport @showbiz @disease @household-crime; narkoba
    + Basuki Tjahaja Purnama bebas dari Rutan Mako Brimob. => - > IDN | type=RETREAT
    + Mantan Gubernur Riau Annas Maamun bebas murni. => - > IDN | type=RETREAT
    - Penyanyi itu bebas dari penjara kasus narkoba.
sense free-count = 0841
    verb        meN-bebaskan/meN-lepaskan/meN-lepas/meN-pulangkan/bebaskan/lepaskan [lebih] {dari @freed-people}; meN-lepaskan/lepaskan/meN-bebaskan/bebaskan/meN-lepas [@freed-people]
    source      subj; oleh
    target      dari; obj; asal
    need        source
    only        source: MIL COP REB UAF GOV JUD country organization
    not         source: BUS
    not words   @sport @showbiz @business @animal
    + Taliban membebaskan lebih dari 20 tentara Afghanistan. => * > * | type=RETREAT
    + Abu Sayyaf membebaskan nelayan asal Wakatobi. => * > * | type=RETREAT
    - Aquarium itu melepaskan penyu.
sense quit-office = 0831
    plover      RETREAT
    mode        resign
    contexts    political_institutions
    verb        mundur {dari jabatannya/kursi/posisi/posisinya/ketua/Ketua/kabinet/pencalonan/keanggotaan/partai/DPR/parlemen/pemerintahan/jabatan}; mundur {sebagai @office}; mundur {sebagai menteri/ketua/anggota/gubernur/presiden/perdana/wakil/staf/stafsus/utusan/Ketua/Menteri}; meN-undurkan diri {sebagai menteri/ketua/anggota/presiden/perdana/wakil/staf/stafsus/utusan}; meN-nyatakan mundur; nyatakan mundur; putuskan mundur; meN-utuskan mundur; meN-mutuskan mundur; pilih mundur; meN-milih mundur; siap mundur; resmi mundur; ajukan mundur
    source      subj
    target      none
    need        source
    only        source: GOV LEG MIL COP JUD PTY OPP person
    not         source: BUS REB
    not words   @sport @showbiz @business @market; komisaris; direktur utama; tuntut; menuntut; mendesak
    + Stafsus Presiden itu menyatakan mundur dari jabatannya. => * > - | type=RETREAT
    + Menteri Pertahanan Jepang mundur dari kabinet. => JPN > - | type=RETREAT
    - Direktur utama bank itu mundur dari jabatannya.
sense draw-off = 0874
    mode        withdraw
    verb        meN-tarik diri {dari @war-zone}; meN-tarik diri {dari kota/wilayah/pangkalan/posisi/garis/perbatasan/Marawi/Suriah/Irak/Hodeidah/Yaman/Libya/Ukraina/Donbas/Gaza}; mundur/hengkang/angkat kaki {dari kota/wilayah/pangkalan/posisi/garis/perbatasan/Marawi/Suriah/Irak/Hodeidah/Yaman/Libya/Ukraina/Donbas/Gaza/Lebanon}; meN-tarik/tarik/meN-tarik mundur [lebih] {dari @troops}; meN-kosongkan [pangkalan/pos/pos pengamatan/pos militer/posisi]
    source      subj
    target      dari
    need        source
    only        source: MIL REB UAF country GOV PRM
    not words   @sport @showbiz @business; jabatan; perjanjian; kesepakatan
    + Pasukan Houthi menarik diri dari pelabuhan kota Hodeidah. => * > * | type=RETREAT
    + Tentara Filipina mundur dari kota Marawi. => PHL > * | type=RETREAT
    - Peserta menarik diri dari kota lomba.
sense truce-begins = 0871
    mode        ceasefire
    verb        mulai berlaku <gencatan senjata/jeda kemanusiaan/kesepakatan gencatan senjata/jeda tempur/penghentian permusuhan>; ber-laku/ber-jalan/ber-mula/tercapai/ter-capai/ber-lanjut/ber-tahan <gencatan senjata/jeda kemanusiaan/kesepakatan gencatan senjata/jeda tempur/penghentian permusuhan>
    source      antara; subj; oleh
    target      dengan; antara
    need        source
    only        source: country organization GOV REB MIL group
    not words   @sport @showbiz; belum; gagal; berakhir
    + Gencatan senjata antara Israel dan Hamas mulai berlaku Selasa. => ISR > * | type=RETREAT
    + Gencatan senjata antara Armenia dan Azerbaijan berlaku sejak tengah malam. => ARM > * | type=RETREAT
    - Aturan parkir baru mulai berlaku Senin.
