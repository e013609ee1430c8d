@about    Kata waktu dan bilangan bahasa Indonesia: hari, bulan, satuan, frasa nisbi, kata bilangan, batas.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# The kinds and units are explained in the English file. The unit `week` of a weekday: with a small letter the word is the unit.

time decimal-comma
    kind  format
    value 1
    words 1.234.567,89

time senin
    kind  weekday
    value 1
    words senin; senen
time selasa
    kind  weekday
    value 2
    words selasa
time rabu
    kind  weekday
    value 3
    words rabu
time kamis
    kind  weekday
    value 4
    words kamis
time jumat
    kind  weekday
    value 5
    words jumat; jum'at
time sabtu
    kind  weekday
    value 6
    words sabtu
time minggu
    kind  weekday
    value 7
    unit  week
    words minggu
time ahad
    kind  weekday
    value 7
    words ahad

time januari
    kind  month
    value 1
    words januari; jan.
time februari
    kind  month
    value 2
    words februari; pebruari; feb; feb.
time maret
    kind  month
    value 3
    words maret; mar.
time april
    kind  month
    value 4
    words april; apr; apr.
time mei
    kind  month
    value 5
    unit  common
    words mei
time juni
    kind  month
    value 6
    words juni; jun; jun.
time juli
    kind  month
    value 7
    words juli; jul; jul.
time agustus
    kind  month
    value 8
    words agustus; agt; agt.; agu; agu.; ags; ags.; aug.
time september
    kind  month
    value 9
    words september; sept; sept.; sep; sep.
time oktober
    kind  month
    value 10
    words oktober; okt; okt.; oct.
time november
    kind  month
    value 11
    words november; nopember; nov; nov.
time desember
    kind  month
    value 12
    words desember; des; des.; dec.

time hari-ini
    kind  day
    value 0
    words hari ini; malam ini; pagi ini; siang ini; sore ini; petang ini; tadi pagi; tadi siang; tadi sore; pagi tadi; siang tadi; sore tadi; dini hari tadi; tadi dini hari; nanti malam; nanti sore; nanti siang; sore nanti; malam nanti; siang nanti; subuh tadi; hari ini juga
time kemarin
    kind  day
    value -1
    words kemarin; hari kemarin; kemarin malam; kemarin sore; kemarin siang; kemarin pagi; tadi malam; malam tadi; semalam; malam kemarin; sore kemarin
time besok
    kind  day
    value 1
    words besok; esok; esok hari; hari esok; besok pagi; besok malam; besok siang; besok sore; esok pagi; keesokan
time kemarin-dulu
    kind  day
    value -2
    words kemarin lusa; kemarin dulu; dua hari kemarin
time lusa
    kind  day
    value 2
    words lusa; besok lusa
time hari-sebelumnya
    kind  day
    value -1
    unit  then
    words hari sebelumnya; malam sebelumnya; sehari sebelumnya; satu hari sebelumnya; malam harinya sebelumnya
time hari-berikutnya
    kind  day
    value 1
    unit  then
    words hari berikutnya; keesokan harinya; keesokan hari; esok harinya; sehari kemudian; sehari setelahnya; sehari sesudahnya; esoknya; keesokannya; hari selanjutnya; keesokan paginya; besoknya
time hari-sama
    kind  day
    value 0
    unit  then
    words hari yang sama; hari itu; hari itu juga; malam itu; pagi itu; siang itu; sore itu; malam harinya; sore harinya

time pekan-ini
    kind  relative
    value 0
    unit  week
    words pekan ini; sepekan ini; seminggu ini
time pekan-lalu
    kind  relative
    value -1
    unit  week
    words pekan lalu; pekan yang lalu; pekan kemarin; pekan silam
time pekan-depan
    kind  relative
    value 1
    unit  week
    words pekan depan; pekan mendatang; pekan yang akan datang
time akhir-pekan-ini
    kind  relative
    value 0
    unit  weekend
    words akhir pekan ini; akhir minggu ini
time akhir-pekan-lalu
    kind  relative
    value -1
    unit  weekend
    words akhir pekan lalu; akhir minggu lalu; akhir pekan kemarin; akhir pekan yang lalu; akhir pekan silam
time akhir-pekan-depan
    kind  relative
    value 1
    unit  weekend
    words akhir pekan depan; akhir minggu depan; akhir pekan mendatang
time akhir-pekan
    kind  relative
    value 0
    unit  nearest-weekend
    words akhir pekan; akhir minggu
time bulan-ini
    kind  relative
    value 0
    unit  month
    words bulan ini; sebulan ini
time bulan-lalu
    kind  relative
    value -1
    unit  month
    words bulan lalu; bulan yang lalu; bulan kemarin; bulan silam
time bulan-depan
    kind  relative
    value 1
    unit  month
    words bulan depan; bulan mendatang; bulan yang akan datang
time kuartal-ini
    kind  relative
    value 0
    unit  quarter
    words kuartal ini; triwulan ini
time kuartal-lalu
    kind  relative
    value -1
    unit  quarter
    words kuartal lalu; triwulan lalu; kuartal sebelumnya
time tahun-ini
    kind  relative
    value 0
    unit  year
    words tahun ini; setahun ini
time tahun-lalu
    kind  relative
    value -1
    unit  year
    words tahun lalu; tahun yang lalu; tahun kemarin; tahun silam
time tahun-depan
    kind  relative
    value 1
    unit  year
    words tahun depan; tahun mendatang; tahun yang akan datang
time pekan-itu
    kind  relative
    value 0
    unit  week-then
    words pekan itu; pekan yang sama
time pekan-sebelumnya
    kind  relative
    value -1
    unit  week-then
    words pekan sebelumnya
time pekan-berikutnya
    kind  relative
    value 1
    unit  week-then
    words pekan berikutnya
time bulan-itu
    kind  relative
    value 0
    unit  month-then
    words bulan itu; bulan yang sama
time bulan-sebelumnya
    kind  relative
    value -1
    unit  month-then
    words bulan sebelumnya
time bulan-berikutnya
    kind  relative
    value 1
    unit  month-then
    words bulan berikutnya
time tahun-itu
    kind  relative
    value 0
    unit  year-then
    words tahun itu; tahun yang sama; tahun tersebut
time tahun-sebelumnya
    kind  relative
    value -1
    unit  year-then
    words tahun sebelumnya
time tahun-berikutnya
    kind  relative
    value 1
    unit  year-then
    words tahun berikutnya
time dasawarsa-lalu
    kind  relative
    value -1
    unit  decade
    words dekade lalu; dasawarsa lalu
time abad-lalu
    kind  relative
    value -1
    unit  century
    words abad lalu; abad silam; abad yang lalu

time saat-ini
    kind  anchor
    value 0
    unit  day
    words saat ini; kini; sekarang; sekarang ini; dewasa ini; waktu ini
time baru-baru-ini
    kind  anchor
    value -1
    unit  month
    words baru-baru ini; belum lama ini; belakangan ini; akhir-akhir ini; beberapa waktu lalu; beberapa waktu yang lalu; beberapa saat lalu; beberapa waktu belakangan; beberapa waktu terakhir; beberapa waktu silam

time menit
    kind  unit
    unit  hour
    words menit; detik
time jam
    kind  unit
    unit  hour
    words jam
time sejam
    kind  unit
    value 1
    unit  hour
    words sejam; semenit
time hari
    kind  unit
    unit  day
    words hari; malam hari; hari-hari
time sehari
    kind  unit
    value 1
    unit  day
    words sehari
time pekan
    kind  unit
    unit  week
    words pekan
time sepekan
    kind  unit
    value 1
    unit  week
    words sepekan; seminggu
time bulan
    kind  unit
    unit  month
    words bulan
time sebulan
    kind  unit
    value 1
    unit  month
    words sebulan
time kuartal
    kind  unit
    unit  quarter
    words kuartal; triwulan
time tahun
    kind  unit
    unit  year
    words tahun; thn; taun
time setahun
    kind  unit
    value 1
    unit  year
    words setahun
time dasawarsa
    kind  unit
    unit  decade
    words dekade; dasawarsa
time sedasawarsa
    kind  unit
    value 1
    unit  decade
    words sedekade
time abad
    kind  unit
    unit  century
    words abad
time seabad
    kind  unit
    value 1
    unit  century
    words seabad
time an
    kind  unit
    unit  suffix
    words an

time lalu
    kind  direction
    value -1
    words lalu; yang lalu; silam; yang silam; berselang; tempo hari; lampau; yang lampau
time depan
    kind  direction
    value 1
    words depan; mendatang; yang akan datang; akan datang; nanti; yang mendatang
time ini
    kind  direction
    value 0
    words ini
time terakhir
    kind  direction
    value -1
    unit  span
    words terakhir; terakhir ini; belakangan
time ke-depan
    kind  direction
    value 1
    unit  span
    words ke depan; kedepan
time lagi
    kind  direction
    value 1
    unit  ago
    words lagi; dari sekarang
time sebelumnya
    kind  direction
    value -1
    unit  then
    words sebelumnya; sebelum itu
time kemudian
    kind  direction
    value 1
    unit  then
    words kemudian; setelahnya; sesudahnya; setelah itu; berikutnya; berselang kemudian

time awal
    kind  part
    value 1
    words awal; permulaan; di awal; pada awal; awal-awal
time tengah
    kind  part
    value 2
    words pertengahan; di pertengahan; pada pertengahan; medio
time akhir
    kind  part
    value 3
    words akhir; penghujung; di akhir; pada akhir

time pertama
    kind  rank
    value 1
    words pertama; i
time kedua
    kind  rank
    value 2
    words kedua; ii
time ketiga
    kind  rank
    value 3
    words ketiga; iii
time keempat
    kind  rank
    value 4
    words keempat; iv
time kelima
    kind  rank
    value 5
    words kelima
time semester
    kind  unit
    unit  half
    words semester; paruh

time setiap
    kind  every
    words setiap; tiap; saban; tiap-tiap

time pada
    kind  cue
    words pada; sejak; semenjak; mulai; sebelum; sesudah; setelah; usai; menjelang; jelang; selama; sepanjang; per; kala; terhitung; periode
time dari
    kind  cue
    unit  weak
    words dari
time tanggal
    kind  cue
    unit  date
    words tanggal; tgl; tgl.; pada tanggal; bertanggal; tertanggal; per tanggal; sejak tanggal; hari tanggal

time hingga
    kind  range
    unit  high
    words hingga; sampai; sampai dengan; s/d; s.d; s.d.; sd; hingga ke; sampai ke
time antara
    kind  range
    value 1
    words antara; di antara
time dan
    kind  and
    words dan; serta; &
time atau
    kind  or
    words atau

time pagi
    kind  clock
    words pagi; siang; sore; malam; petang; dini hari; subuh; tengah malam; tengah hari; waktu setempat; pagi hari; siang hari; sore hari; malam hari; pagi waktu setempat; malam waktu setempat; waktu indonesia barat; gmt; waktu as; waktu washington; jelang tengah malam
time wib
    kind  clock
    unit  hour
    words wib; wita; wit
time pukul
    kind  clock
    value 1
    words pukul; sekitar pukul; pada pukul; sekira pukul; jam setempat; pkl; pkl.

time bukan-tanggal
    kind  name
    words jumat agung; rabu abu; kamis putih; minggu palma; sabtu suci; pasar minggu; pasar senin; pasar senen; pasar rebo; pasar kamis; pasar jumat; kebon sabtu; russia today; india today; malaysia today; usa today; indonesia today; gerakan 30 september; 30 september movement; tritura; salah satu; salah seorang; satu sama lain; satu per satu; satu persatu; satu-satunya; satu sisi; di satu sisi; satu suara; kelompok tujuh; kelompok dua puluh; satu pihak; satu padu; dua sisi mata uang; satu kata; dua pertiga; pemilu lima tahunan; kepulauan seribu; pulau seribu; gunung seribu; candi sewu; indonesia maju; satu china; satu-china; kebijakan satu china; solusi dua negara

time satu
    kind  number
    value 1
    words satu; seorang; sebuah; seekor; sebutir; sepucuk; selembar; seunit; satu orang
time dua
    kind  number
    value 2
    words dua; sepasang
time tiga
    kind  number
    value 3
    words tiga
time empat
    kind  number
    value 4
    words empat
time lima
    kind  number
    value 5
    words lima
time enam
    kind  number
    value 6
    words enam
time tujuh
    kind  number
    value 7
    words tujuh
time delapan
    kind  number
    value 8
    words delapan
time sembilan
    kind  number
    value 9
    words sembilan
time sepuluh
    kind  number
    value 10
    words sepuluh
time sebelas
    kind  number
    value 11
    words sebelas
time selusin
    kind  number
    value 12
    words selusin
time seratus
    kind  number
    value 100
    words seratus
time seribu
    kind  number
    value 1000
    words seribu
time sejuta
    kind  number
    value 1000000
    words sejuta
time setengah
    kind  number
    unit  half
    words setengah; separuh
time beberapa
    kind  number
    value 3
    unit  few
    words beberapa; sejumlah

time belas
    kind  scale
    value 10
    unit  teen
    words belas
time puluh
    kind  scale
    value 1
    unit  power
    words puluh
time lusin
    kind  scale
    value 12
    words lusin
time ratus
    kind  scale
    value 2
    unit  power
    words ratus
time ribu
    kind  scale
    value 3
    unit  power
    words ribu; rb
time juta
    kind  scale
    value 6
    unit  power
    words juta; jt
time miliar
    kind  scale
    value 9
    unit  power
    words miliar; milyar; milliar
time triliun
    kind  scale
    value 12
    unit  power
    words triliun; trilyun; trilliun
time m
    kind  scale
    value 9
    unit  money
    words m; M.
time t
    kind  scale
    value 12
    unit  money
    words t; T.

time belasan
    kind  vague
    value 15
    unit  11-19
    words belasan
time puluhan
    kind  vague
    value 30
    unit  20-99
    words puluhan
time lusinan
    kind  vague
    value 30
    unit  24-99
    words lusinan; berlusin-lusin
time ratusan
    kind  vague
    value 300
    unit  200-900
    words ratusan; beratus-ratus
time ribuan
    kind  vague
    value 3000
    unit  2000-9000
    words ribuan; beribu-ribu
time jutaan
    kind  vague
    value 2000000
    unit  2000000-9000000
    words jutaan; berjuta-juta
time miliaran
    kind  vague
    value 2000000000
    unit  2000000000-9000000000
    words miliaran; milyaran

time sedikitnya
    kind  approx
    unit  low
    words sedikitnya; setidaknya; setidak-tidaknya; sekurang-kurangnya; paling sedikit; paling tidak; minimal; lebih dari; lebih daripada; tak kurang dari; tidak kurang dari; melebihi; minimum; sekurangnya; lebih
time hingga-paling
    kind  approx
    unit  high
    words maksimal; paling banyak; kurang dari; tak lebih dari; tidak lebih dari; maksimum; sebanyak-banyaknya
time sekitar
    kind  approx
    unit  about
    words sekitar; kira-kira; kurang lebih; hampir; nyaris; sekira; sebanyak; sejumlah total; mendekati; diperkirakan; total; sebesar; senilai; hanya; tepat; ada; mencapai

time persen
    kind  percent
    words persen; pct; poin persentase; prosen
time pecahan
    kind  fraction
    words pertiga; perempat; perlima; persepuluh
time mata-uang
    kind  currency
    words rp; rupiah; dolar; dolar as; dollar; dollar as; us; usd; euro; yen; yuan; won; ringgit; ringgit malaysia; dolar singapura; dolar australia; poundsterling; pound; riyal; rubel; lira; idr; eur; peso; baht; rupee; gbp; cny; jpy; rm
time label
    kind  label
    words pasal; ayat; nomor; no; no.; resolusi; rt; rw; bab; huruf; kelas; golongan; blok; kloter; jilid; tahap; fase; level; tipe; seri; versi; km; kilometer; gate; pintu; boeing; airbus; komisi; dapil; tps; halaman; jalur; protokol; butir; poin; perpres; undang-undang; uu; pp; perppu; pkpu; inpres; putaran; episode; juz; kategori; sektor; distrik; zona; jalan; jl; jl.; nomer; paragraf
time ke
    kind  ordinal
    words ke
