@about    Tata bahasa Indonesia: kelas kata tertutup, penanda status, kata kerja ujaran.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

profile main
    np-head       initial
    possessor     bare
    voice         form
    name-particles -; bin; binti; al; el; van; von; de; der; da; dos; del; '; ibn; abu
    verb-openings me; di; ber; be; ter; ke; per; ku; kau
    verb-endings  kan
    noun-openings pasca
    passive-openings di; ter
    active-openings me
    home          IDN
    clitic-possessor -nya
    abbreviations Dr.; dr.; Drs.; Ir.; H.; Hj.; Prof.; Jl.; No.; Kol.; Letkol.; Letjen.; Mayjen.; Brigjen.; Irjen.; Kombes.; AKBP.; Kompol.; Tn.; Ny.; Sdr.; dll.; dsb.; dst.; a.n.; u.p.; S.H.; M.H.; S.E.; M.M.; M.Si.; S.Sos.; Jend.; KH.; St.; Mr.; Mrs.; Rp.; hlm.; tgl.; Jan.; Feb.; Apr.; Agu.; Sept.; Okt.; Nov.; Des.; Sen.; Gub.; Pol.; Purn.
    furniture     baca; baca juga; baca selengkapnya; simak; simak juga; lihat juga; tonton; saksikan; artikel terkait; berita terkait; berita terpopuler; ikuti; iklan; advertisement; foto; pilihan editor; video; terkini; rekomendasi; halaman selanjutnya; dapatkan update; cek berita; scroll
    credit        (ant); (antara); (reuters); (afp)
    person-nouns  pejabat; pemimpin; menteri; politikus; politisi; diplomat; utusan; mitranya; rekannya; sejawatnya; koleganya; komandan; jenderal; presiden; kanselir; aktivis; gubernur; bupati; kepala; ketua; pria; perempuan; wanita; lelaki; tokoh; mantan; eks; purnawirawan; sosok; orang; kader; legislator; senator; lulusan; jaksa; hakim; duta; perwira; politisi; raja
    country-nouns negara; negeri; kerajaan; republik; ibu; bangsa; pihak
    group-nouns   kelompok; organisasi; aliansi; blok; partai; pemerintah; milisi; tentara; rezim; kementerian; lembaga; badan; gerakan; koalisi; serikat; jaringan; faksi; perusahaan; dewan; komisi; militer; pasukan; junta; otoritas; komite; pakta; institusi; parpol
    place-nouns   provinsi; kabupaten; kota; kotamadya; kecamatan; distrik; kelurahan; desa; kampung; dusun; nagari; gampong; daerah; wilayah; kawasan; pulau; kepulauan; semenanjung; pelabuhan; bandara; kamp; perbatasan
    things        UU; RUU; KUHP; KUHAP; HAM; MoU; APBN; APBD; Perppu; PP; Perpres; Permen; Perda; Pemilu; Pilkada; Pilpres; Pileg; PPN; BBM; UMP; UMK; LRT; MRT; KRL; TKP; CCTV; SIM; STNK; KTP; UUD; ITE; LNG; HUT; RI-1; KTT; BLT; AI; TV; PPKM; PSBB; SK; SPDP; BAP; UKT; PHK; THR; WFH; TPS; DPT; PSN; GBHN; Undang-Undang; Peraturan; Keputusan; Rancangan; Konstitusi; Pasal; Pancasila
    presupposing  siapa; siapakah; mengapa; kenapa; apa yang; bagaimana
    truth         benar; betul
    existential   ada; terdapat
    former        mantan; eks; bekas; terguling
    other-holder  almarhum; mendiang; calon; seorang; para; salah; terpilih; pertama; setiap; sejumlah; beberapa; berikutnya; mendatang
    transparent   paket; gelombang; rangkaian; serangkaian; sederet; serentetan; deretan; unit; buah; satuan; batalion; kompi; armada; pengiriman; anggota; pihak; kelompok; sejumlah; puluhan; ratusan; ribuan; seorang; para; kalangan; kubu; mayoritas; sebagian; seluruh; massa; perwakilan; jajaran; rombongan; delegasi; tim

adposition agent
    words oleh; di tangan
    role  agent
adposition companion
    words dengan; bersama; bersama-sama; beserta; bareng; didampingi; disertai
    role  companion
adposition between
    words antara; di antara
    role  between
adposition to
    words ke; kepada; menuju; bagi; buat; untuk; pada
    role  goal
adposition from
    words dari; asal
    role  origin
adposition of
    words milik; daripada; dari pihak
    role  possessor
adposition in
    words di; di dalam; dalam; di luar; di dekat; di sekitar; di depan; di atas; di bawah; di wilayah; di kawasan; di kota; di sela; di sela-sela; di tengah; di seluruh; lewat; melalui; sepanjang; hingga ke
    role  place
adposition against
    words terhadap; atas; melawan; menentang; versus; lawan
    role  against
adposition about
    words tentang; mengenai; soal; terkait; perihal; seputar; menyangkut; terkait dengan; berkaitan dengan; sehubungan dengan; berkenaan dengan; ihwal
    role  topic
adposition as
    words sebagai; selaku; seperti; bak; demi; akibat; karena; gara-gara; tanpa; selain; kecuali; menurut rencana; berdasarkan; sesuai; guna; meski; berkat
adposition attribute
    words berusia; bernama; berinisial; bertajuk; berjudul; berbendera; berpangkat; berkewarganegaraan; berkapasitas; bernilai; senilai; seharga; seberat; pimpinan
adposition time
    words hingga; sampai; selama; saat; ketika; usai; setelah; sesudah; sebelum; pasca; menjelang; jelang; per; sewaktu; pada saat; pada waktu
    role  time
adposition since
    words sejak; semenjak
    role  time
adposition according-to
    words menurut; kata; mengutip; dikutip dari; dilansir dari; dilansir; seperti dikutip; melansir
    role  says

adposition member
    words termasuk; termasuk di antaranya; antara lain
    role  member

subordinator time
    words saat; ketika; setelah; sesudah; sebelum; sejak; hingga; sampai; selama; sementara; sambil; seraya; usai; sewaktu; tatkala; begitu; selagi; seiring; manakala; di mana; pasca
    role  time
subordinator condition
    words jika; kalau; apabila; bila; bilamana; jikalau; seandainya; sekiranya; kiranya; andai; andaikan; asalkan; asal; kecuali jika; kalau-kalau; misalnya
    role  condition
    effect hypothetical
subordinator cause
    words karena; sebab; lantaran; gara-gara; akibat; oleh karena; mengingat; sehingga; hingga
    role  cause
subordinator concession
    words meski; meskipun; walau; walaupun; kendati; kendatipun; padahal; sekalipun; biarpun; sedangkan
    role  concession
subordinator purpose
    words agar; supaya; demi; guna
    role  purpose
    effect hypothetical
subordinator question
    words apakah; mengapa; kenapa; bagaimana; apa
    role  plain
    effect hypothetical

infinitive untuk
    words untuk; buat
infinitive purpose
    words guna; demi; dalam rangka; dengan tujuan untuk; dengan tujuan
    role  purpose
    effect hypothetical

complementizer tidak-benar
    words tidak benar bahwa; tidak benar jika; tidak benar kalau; tak benar bahwa; tidaklah benar bahwa; bukan berarti
    effect negated
complementizer bahwa
    words bahwa; bahwasanya; kalau; agar; supaya
relative yang
    words yang; tempat

coordinator and
    words dan; serta; &; maupun
coordinator or
    words atau
coordinator but
    words tapi; tetapi; namun; melainkan

negator not
    words tidak; tak; bukan; belum; jangan; enggak; nggak; tidak lagi; tak lagi; tidak pernah; tak pernah; belum pernah; bukanlah; tidaklah; urung; batal; gagal; tak kunjung; tidak kunjung; bukan lagi; tak jadi; tidak jadi
    effect negated
# Whoever does not want to refuses.
negator unwilling
    words ogah; emoh; tak mau; tidak mau; tak sudi; tidak sudi; tak akan mau; tidak akan mau; tak bakal mau
    role  purpose
    effect negated

modal akan
    words akan; bakal; akan terus; akan tetap; akan segera; akan kembali; bakal segera; akan selalu; akan ikut; akan turut; akan juga
    role  purpose
    effect future
modal future
    words hendak; mau; dijadwalkan; dijadwalkan akan; dijadwalkan untuk; direncanakan; direncanakan akan; rencananya; rencananya akan; berencana; berencana untuk; berencana akan; diperkirakan; diperkirakan akan; diprediksi; diprediksi akan; diharapkan; diharapkan akan; diharapkan dapat; dipastikan; dipastikan akan; nantinya; nantinya akan; segera; siap; tengah bersiap; bersiap; bersiap untuk; berniat; berniat untuk; ingin terus; dijadwal; diagendakan; diagendakan akan
    effect future
modal hypothetical
    words bisa; dapat; mungkin; boleh; mampu; ingin; berharap; berupaya; berusaha; mencoba; mempertimbangkan; mempertimbangkan untuk; bisa saja; dapat saja; barangkali; berpotensi; berpeluang; terancam; berupaya untuk; berusaha untuk; ingin agar; kemungkinan; kemungkinan akan; kemungkinan besar; hampir; nyaris
    effect hypothetical
modal seharusnya
    words perlu; seharusnya; sebaiknya; semestinya; hendaknya; sepatutnya; selayaknya; patut
    role  request
    effect hypothetical
modal harus
    words harus; mesti; wajib; harus segera; harus tetap; mesti segera; harus bisa; harus dapat; wajib segera
    role  demand
    effect hypothetical

copula adalah
    words adalah; ialah; merupakan; menjadi; yakni; yaitu

aspect pernah
    words pernah; dulu; dahulu; tempo hari
    effect historical

aspect saling
    words saling
    role  reciprocal
    effect actual

aspect telah
    words telah; sudah; sedang; tengah; masih; kini; baru; baru saja; sempat; lalu; kemudian; langsung; kembali; terus; juga; turut; ikut; sering; kerap; selalu; tetap; justru; malah; akhirnya; resmi; secara resmi; mulai; bahkan; pun; lagi; terus-menerus; sama-sama; bersama-sama; kian; makin; semakin; telah lama; sudah lama; berulang kali; kini tengah; tak henti; selanjutnya; lantas; segera setelah; secara; hanya; cuma; memang; dilaporkan telah
    effect actual

hedge diduga
    words diduga; disebut-sebut; disinyalir; dikabarkan; dilaporkan; konon; kabarnya; katanya; diyakini; dituding; ditengarai; diberitakan; dicurigai; diisukan; dituduh; disangka; diduga kuat; konon kabarnya; dikatakan; disebutkan; disebut; didakwa; dianggap

pronoun ia
    words ia; dia; beliau; dirinya
    role  person
    person 3
pronoun mereka
    words mereka
    person 3
    number plural
pronoun saya
    words saya; aku
    role  person
    person 1
pronoun kami
    words kami; kita
    person 1
    number plural
pronoun anda
    words anda; kalian; kamu
    person 2
pronoun satu-sama-lain
    words satu sama lain; keduanya; kedua belah pihak
    role  reciprocal
    person 3
    number plural
pronoun pihaknya
    words pihaknya; pihak nya
    person 1
    number plural

determiner tak-seorang-pun
    words tak seorang pun; tidak seorang pun; tak satu pun; tidak satu pun; tak ada seorang pun; tidak ada satu pun; tak ada satu pun
    effect negated
determiner para
    words para; sang; si; sebuah; seorang; suatu; sebagian; setiap; tiap; segala; semua; seluruh; salah satu; beberapa; sejumlah; berbagai; banyak; kedua; ketiga; ratusan; ribuan; puluhan; belasan; jutaan; sekelompok; sekitar; hampir; lebih dari; sedikitnya; setidaknya; sekurangnya; tak kurang dari; sepasang; dua orang; tiga orang; seluruh anggota; pihak; kalangan; kubu; sosok; eks; mantan; anggota
demonstrative itu
    words itu; ini; tersebut; tadi; begitu; demikian; nya

quantifier banyak
    words banyak; sejumlah; beberapa; ratusan; ribuan; puluhan; belasan; jutaan; seluruh; semua; sebagian; para; salah satu; salah seorang; berbagai; sekelompok; sekitar; sedikitnya; setidaknya; lebih dari; hampir; kedua; ketiga; keempat; sebagian besar; mayoritas; seorang; sebuah; dua; tiga

former mantan
    words mantan; eks; bekas; almarhum; terguling; demisioner
    role  past

adverb manner
    words mentah-mentah; habis-habisan; besar-besaran; blak-blakan; terang-terangan; diam-diam; bersama-sama; cepat-cepat; mati-matian; sungguh-sungguh; keras-keras; ramai-ramai; bahu-membahu; berturut-turut; terus-menerus; matang-matang; buru-buru; tegas-tegas; bareng; sebelumnya; sejatinya; sebenarnya; sebetulnya; setidaknya; rupanya; tentunya; tampaknya; terpisah; beramai-ramai

adverb sentence
    words selain itu; sementara itu; sebelumnya; namun demikian; di sisi lain; di samping itu; oleh karena itu; oleh sebab itu; dengan demikian; karena itu; selanjutnya; kemudian; lalu; lebih lanjut; pada kesempatan itu; pada kesempatan tersebut; dalam kesempatan itu; dalam kesempatan tersebut; sekali lagi; secara langsung; secara terpisah; secara resmi; untuk itu; hal itu; hal ini; hal tersebut; dengan begitu; sebagai tanggapan; akibatnya; menurut rencana; ke depan; saat ini; hingga kini; sampai saat ini; hingga saat ini; lagi; juga; seperti diketahui; diketahui; bersama-sama; begitu pula; tak hanya itu; tidak hanya itu; bahkan; di antaranya

operator gagal
    verb  gagal; batal; urung; lupa; lalai; alpa; enggan; ragu; segan; sungkan; meN-batalkan; berhenti; meN-hentikan; meN-hindari; meN-cegah; meN-urungkan; meN-larang; meN-tunda
    noun  kegagalan; pembatalan; penundaan; bantahan; sangkalan; penyangkalan
    adj   enggan; ragu; segan; sungkan; lalai; lupa
    effect negated
operator hoaks
    adj   palsu; keliru; bohong; hoaks; hoax
    noun  hoaks; hoax; bohong; dusta; kebohongan; rekayasa; kabar bohong; berita bohong; fitnah; isapan jempol
    effect negated
operator rencana
    verb  ber-rencana; meN-rencanakan; meN-jadwalkan; meN-siapkan; ber-niat; ber-siap; ber-maksud; meN-agendakan; meN-perkirakan; meN-prediksi; ber-tujuan
    noun  rencana; niat; agenda; persiapan
    adj   siap; akan
    effect future
operator pertimbang
    verb  meN-pertimbangkan; meN-inginkan; ingin; ber-harap; ber-upaya; ber-usaha; meN-coba; meN-kaji; meN-bahas; meN-usulkan; meN-sarankan; meN-khawatirkan; meN-harapkan; ber-peluang; ber-potensi; meN-wacanakan; meN-jajaki; meN-upayakan
    noun  kemungkinan; opsi; wacana; usulan; keinginan; harapan; upaya; kekhawatiran; peluang; potensi; ancaman; risiko; kebutuhan; hak
    effect hypothetical
operator mulai
    verb  ter-libat; meN-paksa; ter-jadi; ber-langsung; meN-gelar; meN-selenggarakan; ada; ter-laksana; meN-laksanakan; meN-lakukan; meN-luncurkan; meN-lancarkan; mulai; meN-lanjutkan; terus; ber-hasil; kembali; sempat; ikut; turut; meN-bantu; datang; pergi; terpaksa; mampu; dapat; meN-mulai; ter-lihat; tampak
    effect none

report bantah
    verb  meN-bantah; meN-sangkal; meN-tepis; meN-tampik; meN-elak; bantah; tepis; tampik; sangkal; meN-mungkiri
    noun  bantahan; sangkalan
    effect negated
report kata
    verb  meN-katakan; ber-kata; kata; meN-ujar; ujar; meN-ucap; ucap; meN-tutur; tutur; ber-tutur; meN-sebut; meN-sebutkan; meN-jelaskan; jelas; meN-ungkapkan; meN-ungkap; ungkap; meN-paparkan; papar; meN-terangkan; terang; meN-tegaskan; tegas; meN-tambahkan; tambah; meN-nyatakan; meN-sampaikan; meN-lanjut; lanjut; imbuh; meN-imbuhkan; meN-klaim; meN-akui; aku; meN-umumkan; meN-laporkan; lapor; meN-beritakan; meN-kemukakan; meN-utarakan; meN-tulis; cuit; beber; meN-beberkan; meN-nilai; nilai; meN-anggap; meN-yakini; yakin; meN-duga; meN-kabarkan; meN-konfirmasi; meN-benarkan; meN-tekankan; ber-pendapat; ber-dalih; ber-argumen; ber-harap; harap; sambung; timpal; tandas; tukas; pungkas; simpul; meN-simpulkan; meN-ingatkan; meN-peringatkan; ber-pesan; meN-contohkan; kisah; meN-kisahkan; cerita; ber-cerita; meN-rinci; meN-mastikan; meN-pastikan; meN-isyaratkan; meN-singgung; meN-informasikan; meN-beritahukan; meN-baca; ber-keyakinan; meN-wanti-wanti; meN-ringkas; meN-keluhkan; meN-ketahui; meN-lihat; meN-tahu; meN-rasa; tegur; tutup; meN-gambarkan; meN-arahkan indikasi
    noun  pernyataan; laporan; klaim; keterangan; penjelasan; ucapan; rilis; siaran pers; kabar; rumor; desas-desus; keterangan tertulis; keterangan resmi; unggahan; komunike

count killed
    words tewas; meninggal; menewaskan; terbunuh; membunuh; gugur; jiwa; mati; kematian; jenazah; mayat; wafat; membantai
count injured
    words luka; terluka; luka-luka; melukai; cedera; mencederai; dilukai
count detained
    words ditangkap; menangkap; diamankan; mengamankan; ditahan; menahan; penangkapan; tersangka; dibekuk; membekuk; diciduk; menciduk; diringkus; tahanan
count displaced
    words mengungsi; pengungsi; terusir; dievakuasi; mengevakuasi; kehilangan; mengungsikan
count participants
    words massa; demonstran; pengunjuk; peserta; buruh; mahasiswa; berunjuk; berdemo; turun; hadir; berkumpul; orang; warga
