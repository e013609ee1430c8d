@about    Titles of office and generic actors in Indonesian; the ids of the titles are the same in all languages.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Words are singular; plurals are generated. The first word of a block is the one shown. `sector -` means the body the title belongs to decides.
# "former", "late" and the like are words of the grammar profile, not titles of their own.

# Heads of state and government
title president
    words    presiden; kepala negara
    sector   GOV
    rank     person
title vice-president
    words    wakil presiden; wapres
    sector   GOV
    rank     person
title president-elect
    words    presiden terpilih
    sector   GOV
    rank     person
title vice-president-elect
    words    wakil presiden terpilih; wapres terpilih
    sector   GOV
    rank     person
title acting-president
    words    penjabat presiden; presiden sementara; presiden interim; presiden transisi; pelaksana tugas presiden; presiden pelaksana; presiden ad interim
    words    pelaksana presiden
    sector   GOV
    rank     person
title prime-minister
    words    perdana menteri; PM; kepala pemerintahan
    sector   GOV
    rank     person
title deputy-prime-minister
    words    wakil perdana menteri; wakil PM; deputi perdana menteri
    sector   GOV
    rank     person
title prime-minister-elect
    words    perdana menteri terpilih; calon perdana menteri; PM terpilih
    sector   GOV
    rank     person
title acting-prime-minister
    words    perdana menteri sementara; PM sementara; perdana menteri interim; penjabat perdana menteri; perdana menteri transisi; PM interim
    words    perdana menteri ad interim; pelaksana tugas perdana menteri
    sector   GOV
    rank     person
title chancellor
    words    kanselir
    sector   GOV
    rank     person
title vice-chancellor
    words    wakil kanselir
    sector   GOV
    rank     person
title king
    words    raja; baginda raja; sri baginda
    sector   GOV
    rank     person
title queen
    words    ratu
    sector   GOV
    rank     person
title emperor
    words    kaisar
    sector   GOV
    rank     person
title crown-prince
    words    putra mahkota; pangeran mahkota; putera mahkota; raja muda
    sector   GOV
    rank     person
title prince
    words    pangeran
    sector   GOV
    rank     person
title princess
    words    putri kerajaan
    sector   GOV
    rank     person
title emir
    words    emir; amir
    sector   GOV
    rank     person
title sultan
    words    sultan; sri sultan; yang dipertuan besar; sri paduka
    sector   GOV
    rank     person
title supreme-leader
    words    pemimpin tertinggi; pemimpin agung
    sector   GOV
    rank     person
title leader
    words    pemimpin; pemimpin de facto; pemimpin negara; penguasa; diktator; penguasa de facto; presiden seumur hidup; pemimpin kharismatik
    sector   GOV
    rank     person
title junta-leader
    words    pemimpin junta; pemimpin junta militer; pemimpin kudeta; kepala junta; penguasa militer
    sector   MIL
    rank     person
title pope
    words    paus; sri paus
    sector   REL
    rank     person
title governor-general
    words    gubernur jenderal
    sector   GOV
    rank     person
title general-secretary
    words    sekretaris jenderal partai; sekjen partai
    sector   PTY
    rank     person
title chief-executive-government
    words    kepala eksekutif
    sector   GOV
    rank     person
title first-lady
    words    ibu negara; istri presiden; istri wakil presiden; istri wapres; ibu wapres
    sector   ELI
    rank     person
title first-minister
    words    menteri pertama
    sector   GOV
    rank     person
title chief-minister
    words    ketua menteri; menteri besar; menteri utama; ketua menteri negara bagian; ketua pemerintah
    sector   GOV
    rank     person

# Titles that only one country has
title prime-minister-irl
    as       prime-minister
    of       IRL
    words    taoiseach
    sector   GOV
    rank     person
title deputy-prime-minister-irl
    as       deputy-prime-minister
    of       IRL
    words    tánaiste; tanaiste
    sector   GOV
    rank     person
title chancellor-deu
    as       chancellor
    of       DEU
    words    bundeskanzler
    sector   GOV
    rank     person
title king-mys
    as       king
    of       MYS
    words    yang di-pertuan agong; yang dipertuan agong; agong
    sector   GOV
    rank     person
title supreme-leader-irn
    as       supreme-leader
    of       IRN
    words    pemimpin revolusi islam; pemimpin tertinggi revolusi islam; rahbar
    sector   GOV
    rank     person
title governor-esp
    as       governor
    of       ESP
    words    presiden catalonia; pemimpin catalonia; presiden katalunya; pemimpin katalunya; lehendakari
    sector   GOV
    rank     person
title finance-minister-gbr
    as       finance-minister
    of       GBR
    words    chancellor of the exchequer
    sector   GOV
    rank     person
title speaker-irn
    as       speaker
    of       IRN
    words    ketua majlis iran; ketua majelis iran
    sector   GOV
    rank     person
title speaker-isr
    as       speaker
    of       ISR
    words    ketua knesset
    sector   GOV
    rank     person
title speaker-rus
    as       speaker
    of       RUS
    words    ketua duma; ketua duma negara
    sector   GOV
    rank     person
title speaker-deu
    as       speaker
    of       DEU
    words    presiden bundestag; ketua bundestag
    sector   GOV
    rank     person

# Ministers by portfolio
title minister
    words    menteri; menteri kabinet; menteri negara; meneg; menneg; menteri dalam kabinet
    sector   GOV
    rank     person
title foreign-minister
    words    menteri luar negeri; menlu; menlu ad interim; menteri urusan luar negeri; kepala diplomasi
    sector   GOV
    rank     person
title defence-minister
    words    menteri pertahanan; menhan; menteri perang; menhankam; menteri pertahanan dan keamanan; menhan ad interim; menhankam pangab; menteri pertahanan nasional
    sector   GOV
    rank     person
title interior-minister
    words    menteri dalam negeri; mendagri; menteri urusan dalam negeri; mendagri ad interim; menteri dalam negeri dan otonomi daerah
    sector   GOV
    rank     person
title finance-minister
    words    menteri keuangan; menkeu; bendahara negara; menteri perbendaharaan
    sector   GOV
    rank     person
title economy-minister
    words    menteri ekonomi; menteri perekonomian; menteri urusan ekonomi; menteri perekonomian nasional
    sector   GOV
    rank     person
title coordinating-economy-minister
    words    menteri koordinator bidang perekonomian; menko perekonomian; menko bidang perekonomian; menko ekonomi; menteri koordinator perekonomian
    words    menteri koordinator ekonomi; menko ekuin
    sector   GOV
    rank     person
title coordinating-security-minister
    words    menteri koordinator bidang politik hukum dan keamanan; menteri koordinator politik hukum dan keamanan; menko polkam
    words    menkopolkam; menko bidang politik dan keamanan; menteri koordinator bidang politik dan keamanan; menko polsoskam; menko politik dan keamanan
    words    menteri koordinator politik dan keamanan; menko politik sosial dan keamanan; menko polhukam ad interim
    words    menteri koordinator bidang politik hukum keamanan; menko bidang polhukam; menko bidang politik hukum dan keamanan
    words    menteri koordinator politik hukum keamanan
    sector   GOV
    rank     person
title coordinating-security-minister-home
    as       coordinating-security-minister
    of       IDN
    words    menko polhukam; menkopolhukam
    sector   GOV
    rank     person
title coordinating-maritime-minister
    words    menteri koordinator bidang kemaritiman dan investasi; menteri koordinator bidang kemaritiman; menko marves; menko maritim; menko kemaritiman
    words    menko bidang kemaritiman; menteri koordinator kemaritiman; menteri koordinator bidang maritim; menko bidang kemaritiman dan investasi
    words    menteri koordinator maritim dan investasi; menteri koordinator bidang kemaritiman dan sumber daya; menko maritim dan investasi
    sector   GOV
    rank     person
title coordinating-welfare-minister
    words    menteri koordinator bidang kesejahteraan rakyat; menko kesra; menkokesra; menteri koordinator bidang pembangunan manusia dan kebudayaan; menko PMK
    words    menko bidang PMK; menko bidang kesra; menteri koordinator kesejahteraan rakyat; menteri koordinator pembangunan manusia dan kebudayaan
    words    menko pembangunan manusia dan kebudayaan; menko bidang pembangunan manusia dan kebudayaan
    sector   GOV
    rank     person
title coordinating-law-minister
    words    menteri koordinator bidang hukum HAM imigrasi dan pemasyarakatan; menko kumham imipas; menko hukum; menko bidang hukum HAM imigrasi dan pemasyarakatan
    words    menko kumham; menko bidang kumham imipas; menteri koordinator hukum HAM imigrasi dan pemasyarakatan
    words    menteri koordinator bidang hukum hak asasi manusia imigrasi dan pemasyarakatan
    sector   GOV
    rank     person
title coordinating-infrastructure-minister
    words    menko infrastruktur; menteri koordinator bidang infrastruktur dan pembangunan kewilayahan; menko IPK; menko infra
    words    menko bidang infrastruktur dan pembangunan kewilayahan; menko bidang infrastruktur
    sector   GOV
    rank     person
title coordinating-food-minister
    words    menko pangan; menteri koordinator bidang pangan; menko bidang pangan; menteri koordinator pangan
    sector   GOV
    rank     person
title coordinating-minister
    words    menteri koordinator; menko pemberdayaan masyarakat; menko bidang pemberdayaan masyarakat
    words    menteri koordinator bidang pemberdayaan masyarakat; menteri koordinator pemberdayaan masyarakat
    sector   GOV
    rank     person
title coordinating-minister-home
    as       coordinating-minister
    of       IDN
    words    menko; menko PM
    sector   GOV
    rank     person
title trade-minister
    words    menteri perdagangan; mendag; perwakilan dagang
    sector   GOV
    rank     person
title industry-minister
    words    menteri perindustrian; menperin; menteri industri; menteri perindustrian dan perdagangan; memperindag; menperindag
    sector   GOV
    rank     person
title energy-minister
    words    menteri energi; menteri energi dan sumber daya mineral; menteri ESDM; menteri energi dan SDM; mesdm; menteri kelistrikan
    sector   GOV
    rank     person
title oil-minister
    words    menteri minyak; menteri perminyakan; menteri energi dan perminyakan; menteri sumber daya minyak
    sector   GOV
    rank     person
title mining-minister
    words    menteri pertambangan; mentamben; menteri pertambangan dan energi
    sector   GOV
    rank     person
title agriculture-minister
    words    menteri pertanian; menteri agrikultur; menteri pertanian dan pangan; menteri pangan
    sector   GOV
    rank     person
title agriculture-minister-home
    as       agriculture-minister
    of       IDN
    words    mentan
    sector   GOV
    rank     person
title fisheries-minister
    words    menteri kelautan dan perikanan; menteri KP; menteri perikanan; menteri kelautan; menteri eksplorasi laut; menteri KKP; men KP
    sector   GOV
    rank     person
title environment-minister
    words    menteri lingkungan hidup; menteri LH; menteri lingkungan hidup dan kehutanan; menteri LHK; menteri lingkungan; menteri iklim
    words    menteri negara lingkungan hidup; meneg LH; menneg LH; men-LHK; menlhk; menLH; menteri perubahan iklim
    sector   GOV
    rank     person
title forestry-minister
    words    menteri kehutanan; menhut; menteri kehutanan dan perkebunan; menhutbun
    sector   GOV
    rank     person
title health-minister
    words    menteri kesehatan; menkes
    sector   GOV
    rank     person
title education-minister
    words    menteri pendidikan; mendiknas; mendikdasmen; menteri pendidikan dan kebudayaan; menteri pendidikan nasional
    words    mendikbud ristek; menteri pendidikan dasar dan menengah; menteri pendidikan kebudayaan riset dan teknologi; mendikbudristekdikti
    words    menteri pendidikan dan pengajaran
    sector   GOV
    rank     person
title education-minister-home
    as       education-minister
    of       IDN
    words    mendikbud; mendikbudristek
    sector   GOV
    rank     person
title higher-education-minister
    words    menteri pendidikan tinggi; mendiktisaintek; menristekdikti; menteri pendidikan tinggi sains dan teknologi; menristek dikti
    words    menteri riset teknologi dan pendidikan tinggi; mendikti saintek
    sector   GOV
    rank     person
title science-minister
    words    menteri riset; menteri riset dan teknologi; menristek; menteri sains; menteri teknologi; menegristek; mennegristek; menteri negara riset dan teknologi
    words    menteri ilmu pengetahuan
    sector   GOV
    rank     person
title culture-minister
    words    menteri kebudayaan; menbud; menteri budaya; menteri kebudayaan dan pariwisata; menbudpar
    sector   GOV
    rank     person
title tourism-minister
    words    menteri pariwisata; menpar; menteri pariwisata dan ekonomi kreatif; menteri ekonomi kreatif; menekraf; menteri ekraf; menparpostel
    sector   GOV
    rank     person
title tourism-minister-home
    as       tourism-minister
    of       IDN
    words    menparekraf
    sector   GOV
    rank     person
title sports-minister
    words    menteri olahraga; menteri pemuda dan olahraga; menegpora; menteri negara pemuda dan olahraga; menteri pemuda olahraga
    sector   GOV
    rank     person
title sports-minister-home
    as       sports-minister
    of       IDN
    words    menpora
    sector   GOV
    rank     person
title youth-minister
    words    menteri pemuda
    sector   GOV
    rank     person
title labour-minister
    words    menteri ketenagakerjaan; menteri tenaga kerja; menakertrans; menteri perburuhan; menteri tenaga kerja dan transmigrasi; mennakertrans
    words    menaker trans; menteri transmigrasi; mentrans; menteri buruh
    sector   GOV
    rank     person
title labour-minister-home
    as       labour-minister
    of       IDN
    words    menaker
    sector   GOV
    rank     person
title social-affairs-minister
    words    menteri sosial; menteri kesejahteraan; menteri urusan sosial; menteri kesejahteraan sosial
    sector   GOV
    rank     person
title social-affairs-minister-home
    as       social-affairs-minister
    of       IDN
    words    mensos
    sector   GOV
    rank     person
title women-minister
    words    menteri pemberdayaan perempuan dan perlindungan anak; menteri PPPA; menteri pemberdayaan perempuan; menteri urusan perempuan; menteri PPA; menneg PP
    words    meneg PP; menteri negara pemberdayaan perempuan; menteri perempuan; menteri PP dan PA; menpppa; menteri pemberdayaan perempuan dan kesetaraan gender
    sector   GOV
    rank     person
title population-minister
    words    menteri kependudukan dan pembangunan keluarga; mendukbangga; menteri kependudukan; menteri keluarga berencana; menteri keluarga
    sector   GOV
    rank     person
title justice-minister
    words    menteri kehakiman; menteri hukum; menkum; menteri kehakiman dan HAM; menkeh HAM; menkeh; menteri keadilan; menkehham
    words    menteri kehakiman dan hak asasi manusia
    sector   GOV
    rank     person
title law-human-rights-minister
    words    menteri hukum dan hak asasi manusia; menteri hukum dan HAM; menteri hukum dan perundang-undangan; menkum HAM; menhukham; menkum-HAM
    sector   GOV
    rank     person
title law-human-rights-minister-home
    as       law-human-rights-minister
    of       IDN
    words    menkumham
    sector   GOV
    rank     person
title human-rights-minister
    words    menteri hak asasi manusia; menteri HAM; menham; menteri negara urusan HAM
    sector   GOV
    rank     person
title transport-minister
    words    menteri perhubungan; menteri transportasi; menteri pengangkutan; menteri perhubungan dan telekomunikasi
    sector   GOV
    rank     person
title transport-minister-home
    as       transport-minister
    of       IDN
    words    menhub
    sector   GOV
    rank     person
title public-works-minister
    words    menteri pekerjaan umum; menteri PU; menteri PUPR; menteri pekerjaan umum dan perumahan rakyat; menteri infrastruktur
    words    menteri permukiman dan prasarana wilayah; menkimpraswil; menteri kimpraswil; menteri PU-PR; menteri pembangunan infrastruktur
    sector   GOV
    rank     person
title housing-minister
    words    menteri perumahan; menteri PKP; menteri perumahan rakyat; menpera; menteri perumahan dan kawasan permukiman; menegpera; menteri negara perumahan rakyat
    sector   GOV
    rank     person
title communications-minister
    words    menteri komunikasi; menteri komunikasi dan informatika; menteri komunikasi dan digital; menteri telekomunikasi; menneg kominfo
    words    menteri negara komunikasi dan informasi; menteri kominfo; menteri komdigi; menteri komunikasi digital; menteri digital; menteri pos dan telekomunikasi
    sector   GOV
    rank     person
title communications-minister-home
    as       communications-minister
    of       IDN
    words    menkominfo; menkomdigi
    sector   GOV
    rank     person
title information-minister
    words    menteri penerangan; menteri informasi
    sector   GOV
    rank     person
title immigration-minister
    words    menteri imigrasi; menteri imipas; menteri imigrasi dan pemasyarakatan; menimipas; menteri pemasyarakatan
    sector   GOV
    rank     person
title migrant-protection-minister
    words    menteri P2MI; menteri pelindungan pekerja migran; menteri perlindungan pekerja migran; menteri pekerja migran
    sector   GOV
    rank     person
title homeland-security-secretary
    words    menteri keamanan dalam negeri; sekretaris keamanan dalam negeri
    sector   GOV
    rank     person
title religious-affairs-minister
    words    menteri agama; menag; menteri urusan agama; menteri haji; menteri haji dan umrah; menhaj; menteri wakaf
    sector   GOV
    rank     person
title security-minister
    words    menteri keamanan; menteri keamanan nasional; menteri keamanan publik; menteri intelijen
    sector   GOV
    rank     person
title unification-minister
    words    menteri unifikasi; menteri penyatuan
    sector   GOV
    rank     person
title state-secretary
    words    menteri sekretaris negara; sekretaris negara; mensekneg; mensetneg; menteri sekretariat negara
    sector   GOV
    rank     person
title state-secretary-home
    as       state-secretary
    of       IDN
    words    mensesneg
    sector   GOV
    rank     person
title cabinet-secretary
    words    sekretaris kabinet; kepala sekretaris kabinet; sekretaris kabinet utama
    sector   GOV
    rank     person
title cabinet-secretary-home
    as       cabinet-secretary
    of       IDN
    words    seskab
    sector   GOV
    rank     person
title presidential-chief-of-staff
    words    kepala staf kepresidenan; kepala staf presiden; kepala staf
    sector   GOV
    rank     person
title state-enterprises-minister
    words    menteri BUMN; menteri badan usaha milik negara; meneg BUMN; menneg BUMN; menteri negara BUMN; menteri negara badan usaha milik negara
    sector   GOV
    rank     person
title cooperatives-minister
    words    menteri koperasi; menteri koperasi dan UKM; menkop UKM; menkop; menegkop; menteri negara koperasi dan UKM; menkop dan UKM; menkopukm; menteri UMKM
    words    menkop-UKM; menteri usaha mikro kecil dan menengah
    sector   GOV
    rank     person
title investment-minister
    words    menteri investasi; menteri investasi dan hilirisasi; menteri hilirisasi; menteri penanaman modal
    sector   GOV
    rank     person
title villages-minister
    words    menteri desa; mendes PDTT; mendes; menteri desa PDTT; menteri desa dan PDT; menteri PDT; menneg PDT; menteri pembangunan daerah tertinggal
    words    menteri negara pembangunan daerah tertinggal; menteri percepatan pembangunan daerah tertinggal
    words    menteri desa pembangunan daerah tertinggal dan transmigrasi; mendes PDT; menteri desa dan pembangunan daerah tertinggal
    sector   GOV
    rank     person
title agrarian-minister
    words    menteri agraria dan tata ruang; menteri ATR; menteri agraria; menteri ATR BPN; menteri pertanahan; menteri tanah
    sector   GOV
    rank     person
title planning-minister
    words    menteri perencanaan pembangunan nasional; menteri PPN; menteri negara perencanaan pembangunan nasional; menneg PPN; menteri perencanaan
    words    menteri perencanaan pembangunan
    sector   GOV
    rank     person
title administrative-reform-minister
    words    menpan-RB; menteri PANRB; menteri pendayagunaan aparatur negara; menteri pendayagunaan aparatur negara dan reformasi birokrasi; menpan
    words    menneg PAN; meneg PAN; menteri PAN; menteri PAN-RB; menteri PAN RB; menteri negara pendayagunaan aparatur negara; menPANRB; menteri reformasi birokrasi
    sector   GOV
    rank     person
title administrative-reform-minister-home
    as       administrative-reform-minister
    of       IDN
    words    menpan RB
    sector   GOV
    rank     person
title water-minister
    words    menteri air; menteri pengairan; menteri irigasi
    sector   GOV
    rank     person
title development-minister
    words    menteri pembangunan
    sector   GOV
    rank     person
title emergency-minister
    words    menteri situasi darurat; menteri kedaruratan
    sector   GOV
    rank     person
title europe-minister
    words    menteri urusan eropa; menteri eropa
    sector   GOV
    rank     person
title overseas-minister
    words    menteri urusan strategis; menteri kerja sama regional
    sector   GOV
    rank     person
title parliamentary-affairs-minister
    words    menteri urusan parlemen; menteri hubungan dengan parlemen
    sector   GOV
    rank     person
title reintegration-minister
    words    menteri reintegrasi; menteri diaspora
    sector   GOV
    rank     person

# Deputies and lesser government offices
title deputy-minister
    words    wakil menteri; wamen; deputi menteri; menteri muda; wamenkumham; wamenkum; wamenham; wamen HAM; wamenkes; wamenag; wamen BUMN; wamentan; wamen ESDM
    words    wamenaker; wamenkominfo; wamenkomdigi; wamen komdigi; wamendikbud; wamendikbudristek; wamendikdasmen; wamendikti; wamendiktisaintek; wamenperin
    words    wamenparekraf; wamenpar; wamenekraf; wamensos; wamen PU; wamen PUPR; wamen PKP; wamenhub; wamen ATR; wamen LHK; wamen LH; wamenlhk; wamendes
    words    wamendes PDTT; wamenkop; wamen UMKM; wamenimipas; wamen imipas; wamen P2MI; wamen investasi; wamensesneg; wamensetneg; wamen PPPA; wamenpora; wamenhut
    words    wamen KP; wamenko; wakil menko; wamenko polkam; wamenbud; wamentrans; wamen PPN; wamenpan; wamen haji; wamenhaj; wakil menteri koordinator; wamenristek
    sector   GOV
    rank     person
title deputy-foreign-minister
    words    wakil menteri luar negeri; wamenlu; deputi menteri luar negeri; wakil menlu; deputi menlu; wakil menteri urusan luar negeri
    sector   GOV
    rank     person
title deputy-defence-minister
    words    wakil menteri pertahanan; wamenhan
    sector   GOV
    rank     person
title deputy-interior-minister
    words    wakil menteri dalam negeri; wamendagri; deputi menteri dalam negeri
    sector   GOV
    rank     person
title deputy-finance-minister
    words    wakil menteri keuangan; wamenkeu
    sector   GOV
    rank     person
title deputy-trade-minister
    words    wakil menteri perdagangan; wamendag
    sector   GOV
    rank     person
title assistant-secretary
    words    asisten menteri luar negeri; asisten menlu; asisten menteri; wakil asisten menteri; sekretaris tetap
    sector   GOV
    rank     person
title under-secretary-general
    words    wakil sekretaris jenderal bidang; asisten sekretaris jenderal; asisten sekjen; wakil sekretaris jenderal urusan kemanusiaan; koordinator bantuan darurat
    words    kepala urusan politik; kepala kemanusiaan
    sector   GOV
    rank     person
title secretary-general
    words    sekretaris jenderal; sekjen
    sector   -
    rank     person
title deputy-secretary-general
    words    wakil sekretaris jenderal; wakil sekjen; wasekjen; deputi sekretaris jenderal; deputi sekjen
    sector   -
    rank     person
title director-general
    words    direktur jenderal; dirjen; dirjen HAM; dirjen imigrasi; dirjen bea cukai; dirjen pajak; dirjen perhubungan udara; dirjen perhubungan laut; dirjen PAS
    words    dirjen pemasyarakatan; dirjen AHU; dirjen otda; dirjen otonomi daerah; dirjen polpum; dirjen bina adwil; dirjen dukcapil; dirjen aptika; dirjen minerba
    words    dirjen migas; direktur jenderal imigrasi; direktur jenderal pajak; plt dirjen; dirjen P2P; dirjen PHU; dirjen hubla; dirjen hubud; dirjen PSDKP
    words    dirjen gakkum
    sector   GOV
    rank     person
title deputy-director-general
    words    wakil direktur jenderal; wakil dirjen
    sector   GOV
    rank     person
title inspector-general
    words    inspektur jenderal kementerian; inspektur jenderal departemen; irjen kementerian; inspektur jenderal kemendagri; inspektur utama; irtama
    words    irjen kemendagri; irjen kemenkes; irjen kemenkumham; irjen kemenag; irjen kementan; irjen kemenhub; irjen kemenkeu; irjen kemendikbud; irjen kemhan
    sector   GOV
    rank     person
title director
    words    direktur; direktur eksekutif; direktur pelaksana
    sector   -
    rank     person
title department-director
    words    direktur riset; direktur program; direktur kampanye; direktur operasi; direktur regional; wakil direktur; deputi direktur; manajer kampanye
    words    direktur komunikasi; direktur penyidikan; direktur penuntutan; direktur penyelidikan; direktur wilayah; direktur hukum
    sector   -
    rank     person
title chair
    words    ketua; ketua harian; ketua pengurus; ketua pengurus besar; ketua pengurus pusat; plt ketua; ketua sementara; pelaksana tugas ketua; koordinator
    words    koordinator badan pekerja; koordinator pusat; pjs ketua
    sector   -
    rank     person
title section-chair
    words    ketua presidium; ketua pimpinan wilayah; koordinator nasional
    sector   -
    rank     person
title deputy-chair
    words    wakil ketua; wakil koordinator; wakil ketua harian; wakil sekretaris
    sector   -
    rank     person
title chief
    words    kepala; pimpinan; bos; plt kepala; pelaksana tugas kepala
    sector   -
    rank     person
title section-chief
    words    petinggi; kepala sekretariat; wakil kepala; kepala bagian; kepala subdirektorat; kepala divisi; kepala seksi; kepala bidang; kepala unit; kepala misi
    words    kepala delegasi; kabag; kasubdit; kapus; pimpinan wilayah; kepala departemen
    sector   -
    rank     person
title head-of-agency
    words    kaban; kabid; kepala dinas; kadis kesehatan; kadis pendidikan; kepala UPT; kepala kantor wilayah
    words    kakanwil; kakanwil kemenkumham; kakanwil kemenag; kabiro humas; kepala bapenda; kepala bappeda; kepala satpol PP; kasatpol PP; plt kadis; asisten deputi
    words    deputi; deputi bidang; sekretaris utama; sestama; deputi kepala; staf ahli; staf ahli menteri; inspektur daerah; kepala kesbangpol; kalapas
    words    kepala lapas; kepala rutan; karutan; kepala imigrasi; kepala kantor imigrasi; kepala bea cukai; kepala otorita; kabalai; kepala pelabuhan; syahbandar
    words    kepala syahbandar; kepala bandara; kadisnaker; kepala kantor pertanahan
    sector   GOV
    rank     person
title head-of-agency-home
    as       head-of-agency
    of       IDN
    words    kadis; kadinkes; kadisdik; kadishub; kadinsos
    sector   GOV
    rank     person
title commissioner
    words    komisioner
    sector   GOV
    rank     person
title high-commissioner
    words    komisaris tinggi; komisioner tinggi
    sector   GOV
    rank     person
title high-representative
    words    perwakilan tinggi; kepala kebijakan luar negeri; kepala urusan luar negeri; ketua kebijakan luar negeri; perwakilan tinggi urusan luar negeri
    words    diplomat tertinggi; diplomat top
    sector   GOV
    rank     person
title special-envoy
    words    utusan khusus; utusan; perwakilan khusus; utusan perdamaian; wakil khusus; utusan presiden; utusan senior; utusan timur tengah; utusan iklim
    words    utusan kemanusiaan; perwakilan khusus sekjen; utusan tinggi; emisaris
    sector   GOV
    rank     person
title special-rapporteur
    words    pelapor khusus; pelapor khusus HAM; pakar independen
    sector   GOV
    rank     person
title mediator
    words    mediator; juru runding damai; penengah; fasilitator perdamaian; juru damai; mediator perdamaian
    sector   GOV
    rank     person
title negotiator
    words    negosiator; juru runding; kepala juru runding; ketua tim perunding; perunding; kepala negosiator; ketua delegasi; ketua delegasi perunding
    words    negosiator utama; kepala perunding; wakil perunding
    sector   GOV
    rank     person
title ambassador
    words    duta besar; dubes; duta besar luar biasa dan berkuasa penuh; dubes LBBP; wakil duta besar; deputi duta besar; wakil dubes; duta besar keliling
    sector   GOV
    rank     person
title permanent-representative
    words    perwakilan tetap; wakil tetap; watap; duta besar untuk PBB; dubes untuk PBB; wakil tetap untuk PBB; wakil dubes untuk PBB; utusan tetap
    words    utusan untuk PBB
    sector   GOV
    rank     person
title charge-d-affaires
    words    kuasa usaha; kuasa usaha ad interim; KUAI
    sector   GOV
    rank     person
title consul-general
    words    konsul jenderal; konjen; konsul; konsul kehormatan; wakil konsul; acting konjen; pelaksana fungsi konsuler
    sector   GOV
    rank     person
title military-attache
    words    atase militer; atase pertahanan; athan; atase udara; atase laut; atase darat; atase angkatan laut
    sector   MIL
    rank     person
title diplomat
    words    diplomat; diplomat senior; atase; atase perdagangan; atase tenaga kerja; atase pendidikan; atase pers; sekretaris kedua; sekretaris pertama
    words    koordinator fungsi; minister counsellor; atase ketenagakerjaan
    sector   GOV
    rank     person
title spokesperson
    words    juru bicara; jubir; jubir kepresidenan; juru bicara presiden; jubir presiden; juru bicara istana; jubir istana; humas; kepala humas; kepala biro humas
    words    plt jubir; plt juru bicara; pelaksana tugas juru bicara; wakil juru bicara; kabag humas; kasubbag humas; staf humas; sekretaris pers; tim juru bicara
    words    kepala bagian humas; kepala pusat humas; corporate secretary; vice president corporate communication; kepala komunikasi; direktur humas
    words    juru bicara keluarga
    sector   -
    rank     person
title adviser
    words    penasihat; penasihat presiden; staf khusus; stafsus; tenaga ahli utama; penasihat senior; penasihat politik; penasihat ekonomi; penasihat keamanan
    words    tenaga ahli; konselor presiden; staf khusus menteri; stafsus menteri; staf khusus presiden; stafsus presiden; penasihat militer
    sector   GOV
    rank     person
title national-security-adviser
    words    penasihat keamanan nasional; sekretaris dewan keamanan nasional; sekretaris dewan keamanan; kepala keamanan nasional
    sector   GOV
    rank     person
title aide
    words    ajudan; pembantu presiden; sekretaris presiden; asisten pribadi; sekretaris pribadi; aspri; sespri; sesmilpres; sekretaris militer; kasetpres
    words    kepala sekretariat presiden; pembantu dekat; orang kepercayaan; tangan kanan; pengawal pribadi; ajudan presiden; kepala rumah tangga kepresidenan
    sector   GOV
    rank     person
title presidential-advisory-member
    words    penasihat khusus presiden; utusan khusus presiden; asisten khusus presiden
    sector   GOV
    rank     person
title acting-minister
    words    menteri ad interim; plt menteri; pelaksana tugas menteri; menteri sementara
    sector   GOV
    rank     person
title minister-without-portfolio
    words    menteri senior; menteri tanpa portofolio
    sector   GOV
    rank     person
title government-spokesperson
    words    juru bicara pemerintah; jubir pemerintah; jubir kabinet; juru bicara kantor presiden
    sector   GOV
    rank     person
title official
    words    pejabat senior; pejabat tinggi; pejabat kementerian; pejabat eselon; pejabat eselon I; staf kementerian
    sector   GOV
    rank     person
title central-bank-governor
    words    gubernur bank sentral
    sector   GOV
    rank     person
title deputy-bank-governor
    words    deputi gubernur bank sentral; deputi gubernur senior; deputi gubernur
    sector   GOV
    rank     person
title budget-director
    words    auditor negara; auditor jenderal; kepala badan pemeriksa; kepala kantor audit; kepala audit negara
    sector   GOV
    rank     person
title election-chief
    words    ketua komisi pemilihan; ketua panwaslu; ketua panitia pengawas pemilu; ketua badan pengawas pemilu
    sector   GOV
    rank     person

# Regional and local government
title governor
    words    gubernur; gubernur negara bagian; gubernur terpilih; gubernur nonaktif; gubernur petahana
    sector   GOV
    rank     person
title deputy-governor
    words    wakil gubernur; wagub; wagub terpilih; wakil gubernur terpilih; plt wagub
    sector   GOV
    rank     person
title acting-governor
    words    penjabat gubernur; pj gubernur; plt gubernur; pelaksana tugas gubernur; pejabat gubernur; penjabat sementara gubernur; pjs gubernur; plh gubernur
    sector   GOV
    rank     person
title mayor
    words    wali kota; walikota; walkot; wali kota terpilih; walikota terpilih; penjabat wali kota; pj wali kota; plt wali kota; plt walikota; pjs wali kota
    words    pj walikota; wali kota nonaktif; wali kota administrasi; datuk bandar
    sector   GOV
    rank     person
title deputy-mayor
    words    wakil wali kota; wakil walikota; wawalkot; wakil wali kota terpilih; wawali
    sector   GOV
    rank     person
title regent
    words    bupati terpilih; pjs bupati; bupati nonaktif; bupati petahana; plh bupati
    sector   GOV
    rank     person
title regent-home
    as       regent
    of       IDN
    words    bupati; penjabat bupati; pj bupati; plt bupati
    sector   GOV
    rank     person
title deputy-regent
    words    wakil bupati; wabup; wakil bupati terpilih
    sector   GOV
    rank     person
title district-head
    words    kepala distrik; kepala kecamatan; plt camat; sekretaris kecamatan; sekcam
    sector   GOV
    rank     person
title district-head-home
    as       district-head
    of       IDN
    words    camat
    sector   GOV
    rank     person
title village-head
    words    kepala kampung; keuchik; wali nagari; pj kepala desa; kuwu; perbekel; kepala dusun; kadus; ketua RT; ketua RW; sekdes
    words    sekretaris desa; kepala lingkungan; kepala kelurahan; geuchik; wali jorong; petinggi desa; hukum tua; kepala pekon; peratin; kepala lembang; pambakal
    words    kepala nagari
    sector   GOV
    rank     person
title village-head-home
    as       village-head
    of       IDN
    words    kepala desa; kades; lurah
    sector   GOV
    rank     person
title regional-secretary
    words    sekretaris daerah; sekretaris provinsi; pj sekda; plt sekda; sekretaris kota; sekretaris kabupaten
    words    asisten sekda; sekda kota
    sector   GOV
    rank     person
title regional-secretary-home
    as       regional-secretary
    of       IDN
    words    sekda; sekdaprov; sekprov; sekkab; sekkot
    sector   GOV
    rank     person
title regional-head
    words    kepala daerah; pemimpin daerah; pemimpin wilayah; penjabat kepala daerah; pj kepala daerah; wakil kepala daerah; kepala daerah terpilih
    sector   GOV
    rank     person
title provincial-council-member
    words    anggota DPRD; anggota dewan kota; anggota DPRA; ketua DPRD; wakil ketua DPRD; anggota DPRP; ketua DPRP; ketua DPRA; ketua DPRK; anggota DPRK
    words    pimpinan DPRD; sekwan
    sector   LEG
    rank     person

# Legislature
title speaker
    words    ketua parlemen; juru bicara parlemen; ketua majelis nasional; ketua dewan perwakilan rakyat; presiden parlemen; ketua senat; ketua kongres
    words    ketua majelis rendah; ketua parlemen nasional; ketua legislatif; ketua kongres rakyat nasional; yang dipertua dewan rakyat; yang di-pertua dewan rakyat
    sector   LEG
    rank     person
title deputy-speaker
    words    wakil ketua parlemen; wakil ketua majelis nasional; wakil ketua senat; wakil ketua dewan perwakilan rakyat; wakil presiden parlemen
    sector   LEG
    rank     person
title upper-house-speaker
    words    ketua majelis permusyawaratan rakyat; ketua dewan perwakilan daerah; ketua majelis tinggi parlemen; wakil ketua majelis permusyawaratan rakyat
    sector   LEG
    rank     person
title member-of-parliament
    words    anggota parlemen; anggota dewan; anggota dewan perwakilan rakyat; anggota majelis nasional; anggota legislatif; legislator; wakil rakyat; parlementarian
    words    anggota badan legislatif; anggota komite parlemen; anggota majelis rendah; anggota fraksi; anggota pansus
    sector   LEG
    rank     person
title senator
    words    senator; anggota senat
    sector   LEG
    rank     person
title congressman
    words    anggota kongres
    sector   LEG
    rank     person
title majority-leader
    words    pemimpin mayoritas; ketua mayoritas; pemimpin mayoritas senat
    sector   LEG
    rank     person
title minority-leader
    words    pemimpin minoritas; ketua minoritas; pemimpin minoritas senat
    sector   LEG
    rank     person
title whip
    words    ketua fraksi; sekretaris fraksi; wakil ketua fraksi; bendahara fraksi; pimpinan fraksi; ketua kelompok fraksi
    sector   LEG
    rank     person
title committee-chair
    words    ketua komite; ketua panja; ketua panitia khusus; ketua panitia kerja; ketua komite senat; ketua komisi parlemen
    sector   LEG
    rank     person

# Parties, opposition, candidates
title party-leader
    words    ketua umum; ketum; ketua partai; ketua umum partai; pemimpin partai; presiden partai; ketua umum DPP; plt ketua umum; ketum partai; pejabat ketua umum
    words    pj ketua umum; ketua dewan pimpinan pusat; ketum terpilih; plt ketum; ketua umum terpilih; caretaker ketua umum
    sector   PTY
    rank     person
title deputy-party-leader
    words    wakil ketua umum; waketum; wakil ketua umum partai; wakil pemimpin partai; waketum partai; wakil presiden partai
    sector   PTY
    rank     person
title party-patron
    words    ketua dewan pembina; ketua majelis tinggi; ketua dewan pertimbangan; ketua dewan penasihat partai; ketua dewan syuro; ketua majelis syuro
    words    dewan pembina partai; ketua dewan kehormatan; ketua mahkamah partai; ketua dewan pakar; ketua majelis pertimbangan partai; ketua dewan penasihat
    words    ketua dewan pertimbangan partai; ketua majelis tinggi partai
    sector   PTY
    rank     person
title party-official
    words    politikus; politisi; kader partai; ketua DPP; pengurus partai; petinggi partai; anggota politbiro; elite partai; ketua DPW; ketua DPC; ketua DPD I
    words    ketua DPD II; ketua DPD partai; ketua dewan pimpinan daerah; ketua dewan pimpinan wilayah; ketua dewan pimpinan cabang; ketua DPP partai; bendahara umum
    words    bendahara partai; fungsionaris partai; sekretaris partai; ketua bappilu; ketua badan pemenangan pemilu; juru kampanye; jurkam; jurkamnas
    words    anggota dewan pembina; elit partai; wakil bendahara umum; ketua tim sukses; anggota timses; ketua sayap partai
    sector   PTY
    rank     person
title member
    words    kader; pengurus; fungsionaris; kader muda; kader senior; pengurus pusat; pengurus cabang; pengurus wilayah; pengurus daerah; pengurus harian; deklarator
    words    inisiator; ketua pendiri
    sector   -
    rank     person
title politician
    words    tokoh politik; politikus senior; politisi senior; politisi muda; politikus muda
    sector   PTY
    rank     person
title opposition-leader
    words    pemimpin oposisi; ketua oposisi; tokoh oposisi; politisi oposisi; politikus oposisi; pimpinan oposisi; ketua koalisi oposisi; pemimpin partai oposisi
    words    ketua partai oposisi; kandidat oposisi; capres oposisi; anggota parlemen oposisi; pemimpin blok oposisi
    sector   OPP
    rank     person
title dissident
    words    pembangkang; pembangkang politik; tokoh pembangkang; pemimpin di pengasingan; aktivis di pengasingan; tokoh di pengasingan; aktivis oposisi
    sector   OPP
    rank     person
title presidential-candidate
    words    calon presiden; capres; bakal capres; bakal calon presiden; kandidat presiden; kandidat capres; calon presiden nomor urut; bacapres
    sector   PTY
    rank     person
title vice-presidential-candidate
    words    calon wakil presiden; cawapres; bakal cawapres; kandidat wakil presiden; bacawapres; bakal calon wakil presiden; calon wapres
    sector   PTY
    rank     person
title candidate
    words    calon gubernur; cagub; calon wali kota; calon bupati; cabup; calon kepala daerah; cawagub; caleg; calon legislatif; calon walikota; cawalkot; bacagub
    words    bakal calon gubernur; bakal calon bupati; bakal calon wali kota; calon wakil gubernur; calon wakil bupati; cawabup; calon wakil wali kota; petahana
    words    kandidat gubernur; calon anggota legislatif; calon anggota DPD; kandidat; calon tunggal; bakal calon kepala daerah; calon senator
    words    kandidat perdana menteri
    sector   PTY
    rank     person
title protest-leader
    words    koordinator aksi; koordinator lapangan; korlap; pemimpin demonstrasi; pemimpin unjuk rasa; jenderal lapangan; koordinator umum aksi
    words    koordinator unjuk rasa; penanggung jawab aksi; orator; orator aksi; inisiator aksi; penggerak aksi
    sector   OPP
    rank     person

# Rebels and other armed groups
title rebel-leader
    words    pemimpin pemberontak; komandan pemberontak; pemimpin gerilyawan; pemimpin militan; pemimpin separatis; tokoh separatis; tokoh pemberontak
    words    pimpinan pemberontak; pimpinan kelompok bersenjata; pimpinan separatis; pentolan; panglima gerilya; panglima kodap; juru bicara pemberontak
    words    pemimpin kelompok bersenjata; dedengkot
    sector   REB
    rank     person
title terrorist-leader
    words    pemimpin teroris; gembong teroris; amir jamaah; panglima teroris; pimpinan teroris; pimpinan jaringan teroris; otak pengeboman; dalang bom; perakit bom
    words    otak teror; otak serangan; dalang pengeboman
    sector   REB
    rank     person
title militia-leader
    words    panglima perang; komandan milisi; pemimpin paramiliter; pemimpin milisi; panglima milisi; panglima laskar; komandan laskar; pimpinan milisi
    words    pentolan milisi
    sector   PRM
    rank     person
title politburo-chief
    words    kepala biro politik; ketua biro politik; anggota biro politik
    sector   REB
    rank     person
title gang-leader
    words    pemimpin geng; bos kartel; gembong narkoba; bos mafia; bandar narkoba; ketua geng; kepala geng; raja narkoba; ratu narkoba; bandar besar narkoba
    words    bos narkoba; gembong; gembong kartel; bos kejahatan; pemimpin kartel; bos geng; gembong perdagangan orang; bos judi; bandar judi; bandar; bandar sabu
    words    bandar judi online; bos judi online
    sector   CRM
    rank     person

# Military: posts
title commander-in-chief
    words    panglima tertinggi; panglima besar
    sector   MIL
    rank     person
title armed-forces-chief
    words    panglima angkatan bersenjata; ketua kepala staf gabungan; kepala staf gabungan; panglima militer; kepala angkatan bersenjata
    words    kepala staf angkatan bersenjata; panglima tentara; panglima angkatan perang; kepala staf pertahanan; kepala staf gabungan militer; kepala staf umum
    sector   MIL
    rank     person
title general-staff-chief
    words    kepala staf umum angkatan bersenjata; kasum
    sector   MIL
    rank     person
title army-chief
    words    kepala staf angkatan darat; panglima angkatan darat; panglima tentara darat; kepala angkatan darat; kepala staf tentara darat; panglima AD
    words    kepala tentara; kepala staf AD
    sector   MIL
    rank     person
title army-chief-home
    as       army-chief
    of       IDN
    words    KSAD; kasad
    sector   MIL
    rank     person
title navy-chief
    words    kepala staf angkatan laut; panglima angkatan laut; kepala staf AL; kepala angkatan laut
    sector   MIL
    rank     person
title navy-chief-home
    as       navy-chief
    of       IDN
    words    KSAL; kasal
    sector   MIL
    rank     person
title air-force-chief
    words    kepala staf angkatan udara; panglima angkatan udara; kepala staf AU; kepala angkatan udara; panglima AU
    sector   MIL
    rank     person
title air-force-chief-home
    as       air-force-chief
    of       IDN
    words    KSAU; kasau
    sector   MIL
    rank     person
title deputy-armed-forces-chief
    words    wakil panglima; wakil KSAD; wakil kepala staf angkatan darat; wakasad; wakil panglima angkatan bersenjata; wakasal; wakasau
    words    wakil kepala staf angkatan laut; wakil kepala staf angkatan udara; wakil KSAL; wakil KSAU
    sector   MIL
    rank     person
title commander
    words    komandan; komandan militer; komandan lapangan; danyon; danbrig; komandan batalyon; komandan brigade; danjen; komandan jenderal; dansatgas
    words    komandan satgas; komandan satuan tugas; komandan pleton; komandan kompi; komandan regu; komandan detasemen; komandan resimen; komandan divisi
    words    komandan korps; komandan pangkalan; komandan garnisun; komandan sektor; danpuspom; danpuspomad; danpomdam; komandan puspom; dandenpom; dandenma; dansat
    words    danyonif; danrindam; dankodiklat; danpussenif; komandan tertinggi; komandan senior; komandan wilayah; komandan operasi; panglima operasi
    words    panglima komando; panglima perang kodap; komandan pasukan; panglima daerah; panglima divisi; pangkoops; pangkoopsus; pangkoops habema; dankoopssus
    words    dankoopsus; danyonmar; danpaskhas; dankopasgat; gubernur akmil
    sector   MIL
    rank     person
title force-commander
    words    panglima
    sector   MIL
    rank     person
title deputy-commander
    words    wakil komandan; wadan
    sector   MIL
    rank     person
title regional-military-commander
    words    kasdam; kepala staf kodam; kasrem
    words    pangdivif kostrad; komandan koramil; danpos; komandan pos; aster panglima; aspers panglima; aspers KSAD; asintel panglima; asops panglima; asops KSAD
    words    danpos ramil
    sector   MIL
    rank     person
title regional-military-commander-home
    as       regional-military-commander
    of       IDN
    words    pangdam; panglima kodam; danrem; dandim; komandan korem; komandan kodim; pangkogabwilhan; pangdivif; danramil
    sector   MIL
    rank     person
title kostrad-commander
    words    panglima komando cadangan strategis angkatan darat
    sector   MIL
    rank     person
title kostrad-commander-home
    as       kostrad-commander
    of       IDN
    words    pangkostrad; panglima kostrad
    sector   MIL
    rank     person
title kopassus-commander
    words    danpuspassus; komandan pasukan khusus
    sector   MIL
    rank     person
title presidential-guard-commander
    words    danpaspampres; komandan pasukan pengamanan presiden; komandan garda presiden
    sector   MIL
    rank     person
title fleet-commander
    words    panglima koarmada; panglima armada; komandan armada; komandan lantamal; komandan lanal; danguspurla
    words    danguskamla; pangkolinlamil; komandan KRI; komandan kapal perang; panglima komando armada; komandan gugus tempur laut; pangarmabar; pangarmatim
    words    kapten kapal perang
    sector   MIL
    rank     person
title fleet-commander-home
    as       fleet-commander
    of       IDN
    words    pangkoarmada; danlantamal; danlanal; dankormar
    sector   MIL
    rank     person
title air-base-commander
    words    danlanud; pangkoopsau; pangkoopsud; pangkohanudnas; komandan pangkalan udara; komandan lanud; danskadron; komandan skadron; pangkosekhanudnas
    words    pangkosekudnas; danskadud
    sector   MIL
    rank     person
title military-spokesperson
    words    juru bicara militer; jubir militer; juru bicara tentara; kapen; kepala pusat penerangan
    words    kadispen; kepala dinas penerangan; kepala penerangan kodam; kepala penerangan; kapenrem; kapen kogabwilhan; kapenkostrad; kapen kopassus; jubir tentara
    words    juru bicara angkatan bersenjata; kapuspenerangan; kadispen AL; kadispen AU; kadispen kormar; kapuspen hankam; papen
    words    kepala dinas penerangan angkatan laut; kepala dinas penerangan angkatan darat; kepala dinas penerangan angkatan udara
    sector   MIL
    rank     person
title military-spokesperson-home
    as       military-spokesperson
    of       IDN
    words    kapuspen; kadispenad; kadispenal; kadispenau; kapendam
    sector   MIL
    rank     person
title supreme-allied-commander
    words    panglima tertinggi sekutu; panglima sekutu
    sector   MIL
    rank     person
title peacekeeping-commander
    words    komandan pasukan perdamaian; panglima pasukan perdamaian; komandan kontingen garuda; komandan misi perdamaian
    sector   MIL
    rank     person

# Military ranks
title rank-field-marshal
    words    marsekal lapangan; marsekal medan; marsekal besar
    sector   MIL
    rank     person
title rank-general
    words    jenderal; Jend.; jenderal purnawirawan; jend; jenderal besar; jenderal bintang empat; jenderal purn
    sector   MIL
    rank     person
title rank-lieutenant-general
    words    letnan jenderal; letjen; letjen purn; jenderal bintang tiga; letnan jenderal purn; letjen mar
    sector   MIL
    rank     person
title rank-major-general
    words    mayor jenderal; mayjen; mayjen purn; mayjen mar; jenderal bintang dua
    sector   MIL
    rank     person
title rank-brigadier-general
    words    brigadir jenderal; brigjen; brigjen purn; brigjen mar; jenderal bintang satu; brigadir jenderal marinir
    sector   MIL
    rank     person
title rank-colonel
    words    kolonel; kolonel inf; kolonel infanteri; kol inf; kolonel laut; kolonel pnb; kolonel arh; kolonel arm; kolonel cpl; kolonel kav; kolonel mar
    words    kolonel czi; kolonel cpm; kolonel chk; kolonel adm; kolonel sus; kolonel pas; kolonel caj; kolonel cba; kolonel cke; kolonel marinir; kol
    sector   MIL
    rank     person
title rank-lieutenant-colonel
    words    letnan kolonel; letkol; letkol inf; letkol infanteri; letkol laut; letkol arh; letkol arm; letkol kav; letkol mar; letkol czi; letkol cpm; letkol cpl
    words    letkol chk; letkol pnb; letkol adm; letkol sus; letkol marinir; overste
    sector   MIL
    rank     person
title rank-major
    words    mayor inf; mayor infanteri; mayor laut; mayor; mayor arh; mayor arm; mayor kav; mayor mar; mayor czi; mayor cpm; mayor chk; mayor pnb; mayor sus
    words    mayor cba; mayor caj
    sector   MIL
    rank     person
title rank-captain
    words    kapten; kapten inf; kapten infanteri; kapten arh; kapten arm; kapten kav; kapten mar; kapten czi; kapten cpm; kapten cba; kapten laut; kapten pnb
    words    kapten chk; kapten arhanud; kapten sus
    sector   MIL
    rank     person
title rank-lieutenant
    words    letnan; lettu; letda; letnan satu; letnan dua; lettu inf; letda inf; lettu mar; letda mar; lettu laut; letda laut; lettu czi; lettu arh; lettu pnb
    words    letda pnb
    sector   MIL
    rank     person
title rank-sergeant
    words    sersan; serka; sertu; serda; serma; sersan satu; sersan dua; sersan kepala; sersan mayor; serka marinir; sertu marinir; sersan dua marinir
    sector   MIL
    rank     person
title rank-corporal
    words    kopral; koptu; kopda; kopka; kopral satu; kopral dua; kopral kepala; kopka marinir; koptu marinir
    sector   MIL
    rank     person
title rank-private
    words    prajurit satu; prajurit dua; prajurit kepala; pratu; prada; praka; kelasi; kelasi satu; kelasi dua; kelasi kepala; prajurit muda; tamtama
    sector   MIL
    rank     person
title rank-admiral
    words    laksamana; laksamana purn; laksamana besar
    sector   MIL
    rank     person
title rank-vice-admiral
    words    laksamana madya; laksdya; laksdya purn
    sector   MIL
    rank     person
title rank-rear-admiral
    words    laksamana muda; laksda; laksda purn
    sector   MIL
    rank     person
title rank-commodore
    words    laksamana pertama; laksma; komodor
    sector   MIL
    rank     person
title rank-air-chief-marshal
    words    marsekal; marsekal purn
    sector   MIL
    rank     person
title rank-air-marshal
    words    marsekal madya; marsdya; marsdya purn
    sector   MIL
    rank     person
title rank-air-vice-marshal
    words    marsekal muda; marsda
    sector   MIL
    rank     person
title rank-air-commodore
    words    marsekal pertama; marsma
    sector   MIL
    rank     person
title rank-first-sergeant
    words    pembantu letnan; peltu; pelda; pembantu letnan satu; pembantu letnan dua
    sector   MIL
    rank     person

# Police: posts and ranks
title police-chief
    words    kepala polisi; kepala kepolisian; kepala polisi nasional; ketua polisi negara; kepala kepolisian negara; kepala polisi diraja
    words    komisaris polisi nasional; direktur jenderal kepolisian; ketua polis negara; plt kapolri; pjs kapolri; kepala kepolisian nasional; komisioner polisi
    sector   COP
    rank     person
title police-chief-home
    as       police-chief
    of       IDN
    words    kapolri
    sector   COP
    rank     person
title deputy-police-chief
    words    wakil kepala polisi; wakil kepala kepolisian
    sector   COP
    rank     person
title deputy-police-chief-home
    as       deputy-police-chief
    of       IDN
    words    wakapolri; wakil kapolri
    sector   COP
    rank     person
title regional-police-chief
    words    kapolres metro; kepala polisi daerah; plt kapolres; plh kapolres
    words    plt kapolda; plh kapolda; kapolwil; kapolwiltabes; kapolsekta; wakapolresta; wakapolrestabes; wakapolsek; kapospol; karo ops; karoops; kabag ops
    words    kabagops; kapolsubsektor; dirlantas; dirsamapta; dirpolairud; dirbinmas; dirintelkam; kasat lantas; kasat samapta; kasat intelkam
    words    kepala polisi setempat; kapolsek metro; wakapolres metro; kepala polisi distrik; kepala polisi kota; kepala polisi provinsi; kepala polisi wilayah
    words    kaops
    sector   COP
    rank     person
title regional-police-chief-home
    as       regional-police-chief
    of       IDN
    words    kapolda; wakapolda; kapolres; wakapolres; kapolresta; kapolrestabes; kapolsek
    sector   COP
    rank     person
title criminal-investigation-chief
    words    kepala badan reserse kriminal
    sector   COP
    rank     person
title criminal-investigation-chief-home
    as       criminal-investigation-chief
    of       IDN
    words    kabareskrim
    sector   COP
    rank     person
title crime-unit-chief
    words    wakabareskrim; dirtipidum; dirtipideksus; dirreskrimum; dirreskrimsus; kasat reskrim; dirtipidsiber; dirtipidkor; direskrimum; dirtipidnarkoba
    words    kanit reskrim; kasubdit jatanras; dirresnarkoba; dirnarkoba; kasat resnarkoba; kasat narkoba; kanit; kasubdit tipikor; kasubdit resmob; wadirreskrimum
    words    wadirreskrimsus; dirreskrimsiber; kapusiknas; kakortastipidkor; kakortas tipikor; dirtipid; dirtipidter
    sector   COP
    rank     person
title police-spokesperson
    words    kadiv humas; kepala divisi humas; kadivhumas
    sector   COP
    rank     person
title regional-police-spokesperson
    words    juru bicara polisi; juru bicara kepolisian; jubir polisi; kabag penum; kabagpenum; kasubbid penmas
    words    karo multimedia; kepala bidang humas; kasubsi penmas; kasatgas humas; karopenmas divhumas
    sector   COP
    rank     person
title regional-police-spokesperson-home
    as       regional-police-spokesperson
    of       IDN
    words    karo penmas; karopenmas; kabid humas; kasi humas
    sector   COP
    rank     person
title counterterrorism-chief
    words    kadensus 88; kepala densus 88; ka densus 88; kadensus
    sector   COP
    rank     person
title brimob-commander
    words    dankorbrimob; dansat brimob; komandan brimob
    sector   COP
    rank     person
title narcotics-chief
    words    kepala badan narkotika
    sector   COP
    rank     person
title regional-narcotics-chief
    words    kepala BNNP; kepala BNNK; kepala BNN provinsi
    sector   COP
    rank     person
title police-internal-affairs-chief
    words    kadiv propam; kabid propam; karo paminal; kadivpropam; karo provos; karowabprof; kasi propam; kepala divisi propam
    sector   COP
    rank     person
title police-rank-general
    words    jenderal polisi; jenderal pol; komisaris jenderal; inspektur jenderal polisi; brigadir jenderal polisi
    words    brigjen pol; komisaris jenderal polisi; irjen purn; komjen purn; brigjen polisi; irjen polisi; komjen polisi; komjen pol purn; irjen pol purn
    words    jenderal polisi purn; brigjen pol purn; inspektur jenderal
    sector   COP
    rank     person
title police-rank-general-home
    as       police-rank-general
    of       IDN
    words    komjen; komjen pol; irjen; irjen pol
    sector   COP
    rank     person
title police-rank-superintendent
    words    komisaris besar; komisaris besar polisi; ajun komisaris besar; komisaris polisi; ajun komisaris; ajun komisaris polisi
    words    ajun komisaris besar polisi; AKP; kombespol; AKBP purn; ajun kombes; kombes purn; kombes polisi
    sector   COP
    rank     person
title police-rank-superintendent-home
    as       police-rank-superintendent
    of       IDN
    words    kombes; kombes pol; AKBP; kompol
    sector   COP
    rank     person
title police-rank-inspector
    words    inspektur polisi; inspektur satu; inspektur dua; brigadir polisi; bripda; bharada; bharatu; brigadir
    words    ajun inspektur satu; ajun inspektur dua; ajun inspektur; brigpol; bharaka; abriptu; abripda; brigadir kepala; brigadir satu; brigadir dua
    words    bhayangkara dua; bhayangkara satu
    sector   COP
    rank     person

# Intelligence, agencies
title police-rank-inspector-home
    as       police-rank-inspector
    of       IDN
    words    iptu; ipda; aiptu; aipda; bripka; briptu
    sector   COP
    rank     person
title intelligence-chief
    words    kepala badan intelijen; kepala intelijen; direktur intelijen nasional; kepala dinas intelijen; direktur badan intelijen; bos intelijen; kepala mata-mata
    words    kepala badan intelijen negara
    sector   SPY
    rank     person
title intelligence-division-chief
    words    kabais; kabaintelkam
    sector   SPY
    rank     person
title intelligence-division-chief-home
    as       intelligence-division-chief
    of       IDN
    words    kabinda
    sector   SPY
    rank     person
title intelligence-officer
    words    perwira intelijen; perwira intel; analis intelijen
    sector   SPY
    rank     person
title fbi-director
    words    direktur biro investigasi federal; kepala biro investigasi federal
    sector   COP
    rank     person
title coast-guard-chief
    words    komandan penjaga pantai; juru bicara penjaga pantai; kepala penjaga pantai; kepala KPLP; kepala PSDKP
    sector   COP
    rank     person
title disaster-agency-chief
    words    kepala badan penanggulangan bencana
    sector   GOV
    rank     person
title regional-disaster-chief
    words    kepala BPBD; kabasarnas; kapusdatinkom; kepala pusat data informasi dan komunikasi kebencanaan; kalaksa BPBD; kepala pelaksana BPBD; kepala kantor SAR
    sector   GOV
    rank     person
title anti-corruption-chief
    words    ketua komisi antikorupsi; kepala badan antikorupsi; ketua lembaga antikorupsi
    sector   JUD
    rank     person
title human-rights-commission-chief
    words    ketua ombudsman; ketua komisi HAM
    sector   GOV
    rank     person
title nuclear-agency-chief
    words    kepala badan energi atom; kepala pengawas nuklir
    sector   GOV
    rank     person

# Justice
title chief-justice
    words    ketua mahkamah agung; ketua mahkamah konstitusi; hakim agung ketua; ketua pengadilan; ketua mahkamah; hakim ketua mahkamah agung
    words    presiden mahkamah agung; presiden mahkamah
    sector   JUD
    rank     person
title justice
    words    hakim agung; hakim konstitusi; hakim mahkamah agung; hakim konstitusi terpilih; wakil ketua mahkamah agung; wakil ketua mahkamah konstitusi
    sector   JUD
    rank     person
title judge
    words    hakim; ketua majelis hakim; hakim ketua; majelis hakim; hakim federal; hakim tunggal; hakim ad hoc; hakim tipikor; anggota majelis hakim; hakim anggota
    words    hakim praperadilan; hakim pengawas; hakim distrik
    sector   JUD
    rank     person
title attorney-general
    words    jaksa agung; plt jaksa agung; jaksa agung federal
    sector   JUD
    rank     person
title deputy-attorney-general
    words    jaksa kepala; jaksa utama; kepala jaksa; jaksa agung muda; jampidsus; jampidum; jamintel; wakil jaksa agung; jamdatun; jambin; jampidmil; jamwas
    words    jaksa agung muda pidana khusus; jaksa agung muda tindak pidana khusus; jaksa agung muda intelijen; jaksa agung muda pengawasan
    sector   JUD
    rank     person
title prosecutor
    words    jaksa; jaksa penuntut umum; JPU; penuntut umum; jaksa khusus; jaksa pengacara negara; dirdik; kasi intel
    words    kasi pidsus; kasi pidum; aspidsus; aspidum; asintel; wakajati; kasi penkum; kacabjari; kasi penerangan hukum; kepala pusat penerangan hukum
    words    jaksa wilayah; jaksa federal; jaksa distrik; ketua tim jaksa
    sector   JUD
    rank     person
title prosecutor-home
    as       prosecutor
    of       IDN
    words    kajati; kajari; kapuspenkum; kasipenkum
    sector   JUD
    rank     person
title court-spokesperson
    words    juru bicara pengadilan; humas pengadilan; panitera; pejabat humas pengadilan; humas PN; juru bicara mahkamah; panitera pengganti; panitera muda
    words    jubir pengadilan; sekretaris mahkamah agung
    sector   JUD
    rank     person
title lawyer
    words    pengacara; kuasa hukum; advokat; penasihat hukum; tim kuasa hukum; tim pengacara; penasehat hukum; pengacara HAM; pengacara keluarga
    words    kuasa hukum keluarga; tim penasihat hukum; ketua tim kuasa hukum; ketua tim hukum; pembela umum; advokat senior; pengacara publik; pengacara korban
    words    advokat publik; pengacara senior; koordinator tim hukum; anggota tim hukum; pendamping hukum
    sector   CVL
    rank     person

# Civil society, religion, business, media
title activist-leader
    words    aktivis HAM; pembela HAM; pegiat HAM; aktivis senior; aktivis lingkungan; aktivis perempuan; aktivis mahasiswa; aktivis buruh; aktivis antikorupsi
    words    pegiat antikorupsi; aktivis kemanusiaan; aktivis reformasi; pegiat pemilu; pegiat demokrasi; aktivis petani; aktivis pendidikan
    words    pembela hak asasi manusia; pegiat lingkungan; pegiat media sosial; aktivis muda; aktivis agraria; pegiat literasi; aktivis gereja; aktivis islam
    words    aktivis politik; aktivis sosial
    sector   SOC
    rank     person
title democracy-activist
    words    aktivis prodemokrasi; aktivis pro-demokrasi; aktivis demokrasi; tokoh prodemokrasi; pemimpin prodemokrasi; tokoh pro-demokrasi
    sector   OPP
    rank     person
title union-leader
    words    pemimpin serikat buruh; ketua serikat buruh; tokoh buruh; pemimpin buruh; tokoh serikat buruh; pimpinan serikat buruh; presiden buruh
    words    ketua umum serikat buruh; pemimpin serikat pekerja; aktivis serikat pekerja; sekjen serikat buruh; ketua umum KSPSI; ketua umum SBSI; ketua umum PGRI
    words    ketua umum KASBI; ketua umum korpri
    sector   LAB
    rank     person
title student-leader
    words    ketua BEM; presiden mahasiswa; presma; koordinator BEM; koordinator pusat BEM; ketua senat mahasiswa; wakil ketua BEM; koordinator mahasiswa
    words    pemimpin mahasiswa; tokoh mahasiswa; pemimpin gerakan mahasiswa; ketua OSIS; ketua umum HMI; ketua umum PB HMI; ketua umum PMII; ketua umum PB PMII
    words    ketua umum GMNI; ketua umum KAMMI; ketua umum IMM; ketua umum GMKI; ketua umum PMKRI
    sector   EDU
    rank     person
title religious-leader
    words    ulama; kiai; kyai; imam besar; uskup; uskup agung; kardinal; patriark; ayatollah; mufti; mufti agung; ustaz; ustad; habib; pendeta; pastor; rabi; biksu
    words    syekh; tokoh agama; rais aam; pemimpin agama; rohaniwan; biarawati; romo; bruder; pastur; bhikkhu; biksuni; bhante; buya; tuan guru; ajengan; kiai haji
    words    KH; khatib; mubalig; mubaligh; dai; ustazah; ustadz; ustadzah; vikaris; pengasuh pondok pesantren; pengasuh ponpes; pimpinan ponpes
    words    pimpinan pondok pesantren; ketua tanfidziyah; katib aam; rais syuriyah; pandita; pedanda; sulinggih; pinandita; imam masjid; imam besar masjid
    words    pemuka agama; pengkhotbah; mullah; syaikh; sheikh; nuncio; pimpinan gereja; pemimpin gereja; grand syekh; ketua umum gereja; teolog; ketua umum PBNU
    words    ketum PBNU; ketua PBNU; ketua umum PP muhammadiyah; ketum PP muhammadiyah; ketua umum MUI; ketua MUI; ketua umum muhammadiyah; wakil ketua umum MUI
    words    wakil ketua umum PBNU; rais aam PBNU; ketua PP muhammadiyah; sekretaris umum PP muhammadiyah; ketua umum PGI; ketua umum GP ansor
    sector   REL
    rank     person
title tribal-leader
    words    kepala suku; ketua adat; tokoh adat; tetua adat; tokoh masyarakat; ketua suku; ondoafi; tetua suku; raja adat; pemangku adat; kepala adat; ondofolo
    words    tokoh suku; panglima suku; kepala kampung adat; ketua suku besar; damang; tokoh perempuan; tokoh pemuda; ninik mamak; pemimpin suku
    words    ketua masyarakat adat; pemimpin adat; tetua kampung; pemangku hak ulayat
    sector   SOC
    rank     person
title chief-executive
    words    direktur utama; dirut; CEO; presiden direktur; presdir; plt dirut; kepala eksekutif perusahaan
    sector   BUS
    rank     person
title company-board
    words    bos perusahaan; konglomerat; taipan; komisaris utama; direksi; komisaris; anggota direksi; presiden komisaris; preskom; wadirut; wakil direktur utama
    words    direktur keuangan; direktur operasional; CFO; COO; founder; pendiri perusahaan; pemilik perusahaan; general manager; chairman; komisaris independen
    words    direktur perusahaan; pendiri startup; miliarder; taipan properti; bos tambang; raja media; direktur pemasaran; dirkeu; dirops; konglomerat media; owner
    words    bos media; ketua umum kadin; ketum kadin; ketua umum apindo; ketua umum HIPMI; ketua umum gapki
    sector   BUS
    rank     person
title executive-director-ngo
    words    direktur LSM; koordinator LSM; ketua LSM; koordinator koalisi masyarakat sipil
    sector   CVL
    rank     person
title rector
    words    rektor; guru besar; profesor; akademisi; dosen; wakil rektor; dekan; wakil dekan; dosen senior; guru besar hukum; guru besar hukum tata negara; mahaguru
    words    kepala sekolah; kepsek; guru besar ilmu politik; lektor; sejarawan; peneliti; peneliti senior; ilmuwan; ilmuwan politik; periset; sosiolog; antropolog
    words    kriminolog; ekonom; psikolog; arkeolog; epidemiolog; ahli hukum; ahli hukum tata negara; ahli hukum pidana; cendekiawan
    sector   EDU
    rank     person
title analyst
    words    pengamat; pengamat politik; analis; pakar; pengamat militer; pakar hukum tata negara; pengamat kepolisian; pengamat intelijen
    words    pengamat hubungan internasional; pengamat terorisme; pengamat ekonomi; pengamat hukum; pengamat pertahanan; pengamat kebijakan publik; pakar hukum
    words    pakar hukum pidana; pakar politik; pakar komunikasi politik; pakar keamanan; pakar pertahanan; analis politik; analis militer; analis senior
    words    direktur eksekutif lembaga survei; konsultan politik; pakar hubungan internasional; pengamat timur tengah; komentator; komentator politik; saksi ahli
    words    ahli pidana; pakar terorisme; analis kebijakan; kolumnis; pengamat sosial; pengamat komunikasi; analis pertahanan
    sector   CVL
    rank     person
title journalist-title
    words    pemimpin redaksi; pemred; jurnalis senior; redaktur; blogger; narablog; wartawan senior; pembawa acara; presenter; penyiar; anchor; redaktur pelaksana
    words    redaktur senior; wakil pemimpin redaksi; wapemred; pemimpin umum; editor; podcaster; youtuber; influencer; pegiat media; news anchor
    words    jurnalis investigasi; ketua umum AJI; ketua umum PWI
    sector   JRN
    rank     person
title doctor-title
    words    direktur rumah sakit; kepala dinas kesehatan; direktur RSUD; dirut RSUD; kepala puskesmas; dokter spesialis; dokter forensik; ahli forensik
    words    kepala rumah sakit; dokter gigi; kepala RS; direktur utama rumah sakit; psikiater; apoteker; ketua umum IDI; ketua umum PB IDI
    sector   MED
    rank     person
# Whoever holds some office that has no title here: memberships and dated codes of users' own lists.
title office-holder
    words    pemegang jabatan
    sector   -
    rank     person

# GENERIC ACTORS
# Plural-only words ("troops", "forces", "authorities") stand as they are used; bare words that are mostly no actors (force, side, party, people) are left out.

# State and government
agent government
    words    pemerintah; pemerintahan; pemerintah pusat; pemerintah federal; pemerintah koalisi
    sector   GOV
    kind     organization
agent administration
    words    pemerintahan presiden
    sector   GOV
    kind     organization
agent regime
    words    rezim; rezim militer; rezim komunis
    sector   GOV
    kind     organization
agent junta
    words    junta; junta militer; pemerintah militer; pemerintahan militer; dewan militer
    sector   MIL
    kind     organization
agent transitional-government
    words    pemerintah transisi; pemerintahan transisi; pemerintah sementara; pemerintahan sementara; pemerintah interim; dewan transisi
    sector   GOV
    kind     organization
agent unity-government
    words    pemerintah persatuan; pemerintah persatuan nasional; pemerintahan persatuan nasional; pemerintah kesepakatan nasional
    sector   GOV
    kind     organization
agent government-in-exile
    words    pemerintah di pengasingan; pemerintahan di pengasingan; pemerintah bayangan
    sector   OPP
    kind     organization
agent state-authorities
    words    otoritas; pihak berwenang; pihak berwajib; pihak otoritas; otoritas setempat; pihak berwenang setempat; penguasa setempat; otoritas terkait
    words    pejabat berwenang; otoritas nasional; otoritas pemerintah; petugas berwenang
    sector   GOV
    kind     organization
agent government-official
    words    pejabat; pejabat pemerintah; pejabat negara; birokrat; aparatur sipil negara; ASN; PNS; pegawai negeri sipil; pegawai negeri; petinggi pemerintah; PPPK
    words    aparatur negara; abdi negara; pegawai pemerintah; pejabat eselon; pejabat tinggi negara; pejabat publik; penyelenggara negara; kalangan pemerintah
    words    pihak pemerintah; jajaran pemerintah; pejabat kementerian; pegawai kementerian; birokrasi; pejabat senior pemerintah; pejabat tinggi pemerintah
    words    pegawai negara; petinggi negara; pejabat keuangan; pegawai pajak; petugas pajak; aparatur pemerintah
    sector   GOV
    kind     person
agent local-official
    words    pejabat setempat; pejabat lokal; pejabat daerah; pejabat kota; pejabat provinsi; perangkat daerah; aparat kecamatan; aparat kelurahan; aparatur desa
    words    pejabat pemda; pejabat pemprov; pejabat pemkot; pejabat pemkab; pegawai pemda; pegawai pemkot; pegawai pemkab; pegawai pemprov; aparat pemerintah desa
    words    para kepala daerah; para kepala desa; pejabat wilayah
    sector   GOV
    kind     person
agent foreign-official
    words    pejabat kementerian luar negeri; pejabat kemlu; pejabat kedutaan
    sector   GOV
    kind     person
agent defence-official
    words    pejabat pertahanan; pejabat militer; petinggi militer; pejabat kementerian pertahanan
    sector   MIL
    kind     person
agent security-official
    words    pejabat keamanan; sumber keamanan; pejabat kontraterorisme
    sector   COP
    kind     person
agent intelligence-official
    words    pejabat intelijen; sumber intelijen
    sector   SPY
    kind     person
agent local-government
    words    pemerintah daerah; pemda; pemerintah provinsi; pemprov; pemerintah kota; pemkot; pemerintah setempat; pemerintah desa
    sector   GOV
    kind     organization
agent indonesian-local-government
    words    pemkab; pemdes; pemerintah kabupaten; pemkab dan pemkot; kesbangpol; bakesbangpol; badan kesatuan bangsa dan politik; disdukcapil; dukcapil; bapenda
    words    bappeda; disperindag; diskominfo; disdag; dinas PUPR; dinas PU; DLH; dinsos; dishut; distan; disparbud; forkopimda; muspida; forkopimcam; muspika
    words    samsat; kesbanglinmas
    sector   GOV
    of       pemerintah-indonesia
    kind     organization
agent regional-authority
    words    otoritas lokal; otoritas daerah; otoritas pendudukan; aparat desa; perangkat desa; pemerintah kecamatan; perangkat kampung; pengurus RT; pengurus RW
    words    otoritas provinsi; otoritas kota; otoritas wilayah; administrasi daerah; pemerintah otonom; pemerintah regional; pemerintah negara bagian
    words    pemerintah wilayah
    sector   GOV
    kind     organization
agent cabinet
    words    kabinet; dewan menteri; kabinet keamanan; kabinet perang; dewan kabinet; kabinet baru; kabinet koalisi; kabinet bayangan; kabinet inti; para menteri
    words    kementerian dan lembaga; kabinet sementara
    sector   GOV
    kind     organization
agent presidency
    words    kantor kepresidenan; kantor presiden; istana presiden; pihak istana; kantor perdana menteri; sekretariat presiden; kantor staf presiden; kepresidenan
    words    lingkaran istana; kantor komunikasi kepresidenan; kantor kanselir; kantor wakil presiden; setwapres; sekretariat wakil presiden; sekretariat kabinet
    words    kantor urusan presiden; pihak kepresidenan
    sector   GOV
    kind     organization
agent royal-family
    words    keluarga kerajaan; kerajaan; keluarga kesultanan; kesultanan; istana kerajaan
    sector   GOV
    kind     group
agent leadership
    words    pucuk pimpinan
    sector   GOV
    kind     group
agent world-leader
    words    pemimpin dunia; para kepala negara; pemimpin barat; pemimpin eropa; pemimpin arab; pemimpin afrika; para pemimpin
    sector   GOV
    kind     group
agent delegation
    words    delegasi; delegasi pemerintah; tim perunding; tim negosiasi; juru runding pemerintah; utusan; delegasi parlemen; perwakilan pemerintah; tim delegasi
    words    delegasi tingkat tinggi; delegasi bisnis; juru runding; para perunding; negosiator; tim mediator
    sector   GOV
    kind     group
agent agency
    words    badan pemerintah; lembaga negara; lembaga pemerintah; regulator; badan negara; instansi pemerintah; badan pengawas; direktorat jenderal; ditjen
    words    otoritas pengawas; komisi negara; komisi independen; lembaga pengawas; lembaga pemantau; badan statistik; badan meteorologi; badan geologi
    words    lembaga nonkementerian; ombudsman; lembaga auditor; badan audit; lembaga independen negara; balai besar; balai konservasi; BKSDA; komite negara
    words    inspektorat; inspektorat jenderal; itjen; otoritas bandara; otoritas pelabuhan; otoritas penerbangan; badan pertanahan; badan pangan; lembaga sensor
    words    lembaga statistik
    sector   GOV
    kind     organization
agent ministry
    words    kementerian; departemen pemerintah
    sector   GOV
    kind     organization
agent foreign-ministry
    words    kementerian luar negeri; kemlu; kemenlu; departemen luar negeri; deplu; kementerian urusan luar negeri
    sector   GOV
    kind     organization
agent defence-ministry
    words    kementerian pertahanan; kemhan; kemenhan; departemen pertahanan; dephan; dephankam; departemen pertahanan dan keamanan
    sector   MIL
    kind     organization
agent interior-ministry
    words    kementerian dalam negeri; kemendagri; departemen dalam negeri; depdagri; kementerian urusan dalam negeri
    sector   GOV
    kind     organization
agent finance-ministry
    words    kementerian keuangan; kemenkeu; departemen keuangan; depkeu; departemen perbendaharaan
    sector   GOV
    kind     organization
agent economy-ministry
    words    kementerian ekonomi; kementerian perekonomian; kemenko perekonomian; kementerian koordinator bidang perekonomian
    sector   GOV
    kind     organization
agent trade-ministry
    words    kementerian perdagangan; kemendag; departemen perdagangan; depdag; deperindag; departemen perindustrian dan perdagangan
    sector   GOV
    kind     organization
agent industry-ministry
    words    kementerian perindustrian; kemenperin; kementerian industri; departemen perindustrian; depperin
    sector   GOV
    kind     organization
agent energy-ministry
    words    kementerian energi; kementerian ESDM; kementerian energi dan sumber daya mineral; kementerian minyak; departemen energi; departemen ESDM
    words    departemen pertambangan; departemen energi dan sumber daya mineral
    sector   GOV
    kind     organization
agent agriculture-ministry
    words    kementerian pertanian; kementan; departemen pertanian; deptan; kementerian pertanian dan pangan; kementerian pangan
    sector   GOV
    kind     organization
agent fisheries-ministry
    words    kementerian kelautan dan perikanan; KKP; kementerian perikanan; departemen kelautan dan perikanan; DKP; departemen kelautan
    sector   GOV
    kind     organization
agent environment-ministry
    words    kementerian lingkungan hidup; KLHK; kementerian lingkungan hidup dan kehutanan; kementerian kehutanan; kemenhut; KLH
    words    kementerian negara lingkungan hidup; KNLH; departemen kehutanan; dephut; dinas lingkungan hidup; dinas kehutanan; kementerian lingkungan
    sector   GOV
    kind     organization
agent health-ministry
    words    kementerian kesehatan; kemenkes; departemen kesehatan; dinas kesehatan; otoritas kesehatan; depkes; dinkes; otoritas medis; pejabat kesehatan
    sector   MED
    kind     organization
agent education-ministry
    words    kementerian pendidikan; kemendikbud; kemendikbudristek; kemendikdasmen; kementerian pendidikan dan kebudayaan; departemen pendidikan; dinas pendidikan
    words    kemendiknas; depdiknas; departemen pendidikan nasional; kementerian pendidikan nasional; disdik; kemendikbud ristek; kemenristekdikti; kemenristek
    words    kementerian riset; kementerian pendidikan tinggi; otoritas pendidikan; LLDIKTI; kopertis
    sector   EDU
    kind     organization
agent culture-ministry
    words    kementerian kebudayaan; kemenbud; kementerian pariwisata; kemenpar; kemenparekraf; kemenbudpar; depbudpar; departemen kebudayaan dan pariwisata
    words    dinas pariwisata; dinas kebudayaan; kementerian kebudayaan dan pariwisata
    sector   GOV
    kind     organization
agent labour-ministry
    words    kementerian ketenagakerjaan; kemnaker; kemenaker; kementerian tenaga kerja; dinas tenaga kerja; disnaker; kemenakertrans; depnakertrans
    words    departemen tenaga kerja; departemen tenaga kerja dan transmigrasi; kementerian tenaga kerja dan transmigrasi; disnakertrans; BNP2TKI; BP2TKI; BP3MI
    sector   GOV
    kind     organization
agent social-affairs-ministry
    words    kementerian sosial; kemensos; dinas sosial; depsos; departemen sosial
    sector   GOV
    kind     organization
agent justice-ministry
    words    kementerian kehakiman; kementerian hukum; kementerian hukum dan HAM; kemenkumham; departemen kehakiman; kemenkum; depkumham; departemen hukum dan HAM
    words    kanwil kemenkumham; depkeh; departemen hukum; kementerian keadilan; kementerian hukum dan hak asasi manusia; ditjen pas; ditjen pemasyarakatan
    words    kemenkum HAM; kemenkum-HAM
    sector   JUD
    kind     organization
agent transport-ministry
    words    kementerian perhubungan; kemenhub; kementerian transportasi; dinas perhubungan; dishub; dephub; departemen perhubungan; departemen transportasi
    words    ditjen perhubungan udara; ditjen perhubungan laut
    sector   GOV
    kind     organization
agent public-works-ministry
    words    kementerian pekerjaan umum; kementerian PUPR; kementerian PU; kementerian perumahan; kementerian infrastruktur; departemen pekerjaan umum; departemen PU
    words    depkimpraswil; dinas pekerjaan umum; kementerian perumahan rakyat; kemenpera; kempupera; kementerian pekerjaan umum dan perumahan rakyat
    sector   GOV
    kind     organization
agent communications-ministry
    words    kementerian komunikasi; kominfo; kemenkominfo; kementerian kominfo; kemkomdigi; komdigi; kementerian komunikasi dan informatika
    words    kementerian komunikasi dan digital; kementerian penerangan; depkominfo; departemen komunikasi dan informatika; departemen penerangan
    words    kementerian digital; kementerian informasi; dinas kominfo
    sector   GOV
    kind     organization
agent immigration-authority
    words    imigrasi; kantor imigrasi; ditjen imigrasi; petugas imigrasi; otoritas imigrasi; kementerian imigrasi; bea cukai; petugas bea cukai; kantor bea cukai
    words    otoritas bea cukai; otoritas kepabeanan; petugas kepabeanan; rudenim; rumah detensi imigrasi; petugas karantina; balai karantina; pejabat imigrasi
    words    dinas imigrasi
    sector   GOV
    kind     organization
agent religious-affairs-ministry
    words    kementerian agama; kemenag; departemen agama; depag; kementerian haji; kementerian haji dan umrah; kantor kemenag; kanwil kemenag; KUA
    words    kementerian urusan agama; kementerian wakaf
    sector   GOV
    kind     organization
agent security-ministry
    words    kementerian keamanan; kementerian keamanan negara; kementerian keamanan publik; kementerian keamanan dalam negeri; kemenko polhukam; kemenko polkam
    words    kementerian koordinator bidang politik hukum dan keamanan; kementerian koordinator bidang politik dan keamanan; kementerian intelijen; kemenkopolhukam
    words    kantor menko polhukam; kementerian keamanan nasional
    sector   GOV
    kind     organization
agent unification-ministry
    words    kementerian unifikasi; kementerian penyatuan
    sector   GOV
    kind     organization
agent emergency-ministry
    words    kementerian situasi darurat; badan penanggulangan bencana; pertahanan sipil; badan pertahanan sipil
    sector   GOV
    kind     organization
agent indonesian-disaster-agency
    words    BPBD; badan penanggulangan bencana daerah; BPBD provinsi; BPBD kabupaten; tagana; satlak PB; satkorlak
    sector   GOV
    of       pemerintah-indonesia
    kind     organization
agent security-council
    words    dewan keamanan nasional; dewan pertahanan nasional; dewan keamanan nasional tertinggi
    sector   GOV
    kind     organization
agent central-bank
    words    bank sentral; otoritas moneter
    sector   GOV
    kind     organization
agent election-commission
    words    komisi pemilihan umum; komisi pemilihan; badan pemilu; otoritas pemilu; penyelenggara pemilu; panitia pengawas pemilu; panwaslu; KPUD; KPU provinsi
    words    KPU kabupaten; KPU kota; panwas; KPPS; petugas KPPS; petugas TPS; pengawas pemilu; panwascam; bawaslu provinsi; penyelenggara pilkada
    words    komisi independen pemilihan; petugas pemilu; anggota KPPS; panitia pemilihan; panitia pemungutan suara; pantarlih; dewan pemilu; komisi pemilu
    words    otoritas pemilihan
    sector   GOV
    kind     organization
agent anti-corruption-agency
    words    lembaga antikorupsi; komisi antikorupsi; lembaga antirasuah; komisi antirasuah; badan antikorupsi; biro antikorupsi; biro investigasi korupsi
    words    komisi integritas; tim penyidik antikorupsi; badan pemberantasan korupsi; satgas antikorupsi; saber pungli; satgas saber pungli
    sector   JUD
    kind     organization
agent human-rights-commission
    words    komisi HAM; komisi nasional hak asasi manusia; komisi hak asasi manusia; komisi kebenaran; komisi kebenaran dan rekonsiliasi; KKR
    words    komisi perlindungan anak; komisi nasional perempuan; komisi orang hilang; komnas
    sector   GOV
    kind     organization
agent nuclear-agency
    words    badan energi atom; badan tenaga atom; badan nuklir; organisasi energi atom; badan pengawas nuklir
    sector   GOV
    kind     organization
agent space-agency
    words    badan antariksa
    sector   GOV
    kind     organization
agent embassy
    words    kedutaan; kedutaan besar; kedubes; konsulat; konsulat jenderal; misi diplomatik; komisi tinggi; kedutaan asing; kantor perwakilan; perwakilan diplomatik
    words    kantor kedutaan; kantor konsulat; perwakilan asing; staf kedutaan; pihak kedutaan; misi tetap; perutusan tetap; kantor penghubung
    sector   GOV
    kind     organization
agent diplomats
    words    diplomat; diplomat asing; diplomat barat; duta besar asing; korps diplomatik; staf diplomatik; diplomat senior; pejabat diplomatik; atase
    words    sumber diplomatik; kalangan diplomat
    sector   GOV
    kind     person
agent state-media
    words    media pemerintah; televisi pemerintah; tv pemerintah; kantor berita pemerintah; media milik pemerintah; media resmi; kantor berita resmi; media negara
    words    media propaganda; lembaga penyiaran publik; stasiun tv pemerintah; televisi negara; radio pemerintah; surat kabar pemerintah; harian pemerintah
    sector   JRN
    kind     organization
agent state-company
    words    BUMN; perusahaan negara; perusahaan milik negara; badan usaha milik negara; BUMD; perusahaan minyak negara; perusahaan pelat merah
    words    perusahaan plat merah; BUMN karya; bank BUMN; himbara; perusahaan daerah; PDAM; perumda; holding BUMN; bank negara; bank pelat merah; bank daerah
    words    perusahaan listrik; bank pembangunan daerah
    sector   BUS
    kind     organization

# Parliament and parties
agent parliament
    words    parlemen; dewan perwakilan rakyat; majelis nasional; majelis rendah; majelis tinggi; senat; badan legislatif; lembaga legislatif; legislatif
    words    dewan rakyat; dewan negara; majelis rakyat; majelis permusyawaratan; majelis legislatif; majelis konstituante; dewan legislatif; parlemen nasional
    words    majelis tertinggi; parlemen negara bagian; majelis konsultatif; majelis syura; dewan konstituante; majelis federal
    sector   LEG
    kind     organization
agent parliamentary-group
    words    fraksi; pimpinan fraksi; fraksi oposisi; fraksi pendukung pemerintah; anggota fraksi; blok parlemen; fraksi parlemen; fraksi koalisi; faksi parlemen
    sector   LEG
    kind     organization
agent regional-parliament
    words    parlemen daerah; parlemen regional
    sector   LEG
    kind     organization
agent indonesian-regional-parliament
    words    DPRD; DPRP; DPRA; DPRK; dewan perwakilan rakyat daerah; DPRD provinsi; DPRD kota; DPRD kabupaten; bapemperda; banmus DPRD; pansus DPRD
    sector   LEG
    of       pemerintah-indonesia
    kind     organization
agent parliamentary-committee
    words    komite senat; komite parlemen; panitia khusus; pansus; badan legislasi; badan anggaran; komite kongres; komisi parlemen; panitia kerja; panja; subkomite
    words    komisi gabungan; panitia angket; pansus hak angket
    sector   LEG
    kind     organization
agent lawmaker
    words    legislator; wakil rakyat; kelompok senator; politikus parlemen; kalangan dewan; kalangan legislatif; kaukus; para wakil rakyat; kaukus parlemen
    words    anggota majelis
    sector   LEG
    kind     person
agent ruling-party
    words    partai berkuasa; partai penguasa; partai pemerintah; koalisi pemerintah; koalisi berkuasa; koalisi penguasa; partai koalisi; partai yang berkuasa
    words    partai koalisi pemerintah; koalisi pendukung pemerintah; partai pendukung pemerintah; blok berkuasa; koalisi partai berkuasa; partai petahana
    words    parpol pendukung pemerintah; koalisi sayap kanan; partai pemenang
    sector   PTY
    kind     organization
agent political-party
    words    partai; partai politik; parpol; partai komunis; partai sosialis; partai islam; partai sayap kanan; partai nasionalis; koalisi partai; fraksi partai
    words    partai lokal; partai baru; partai sekuler; partai konservatif; partai liberal; partai sayap kiri; partai ultranasionalis; partai peserta pemilu
    words    partai pengusung; partai pendukung; partai populis; partai tengah; partai kiri; koalisi parpol; gabungan parpol; DPP; DPP partai; DPW; DPC
    words    pengurus partai; elite partai; partai hijau; dewan pimpinan pusat; dewan pimpinan daerah; dewan pimpinan wilayah; dewan pimpinan cabang; mahkamah partai
    words    kubu partai; partai pemenang pemilu; partai nasional
    sector   PTY
    kind     organization
agent opposition
    words    oposisi; partai oposisi; kelompok oposisi; kubu oposisi; koalisi oposisi; aliansi oposisi; pihak oposisi; gerakan oposisi; pendukung oposisi
    words    parpol oposisi; politikus oposisi; politisi oposisi; tokoh oposisi; kalangan oposisi; kelompok antipemerintah; kelompok anti-pemerintah
    words    simpatisan oposisi; massa oposisi; partai-partai oposisi; front oposisi; blok oposisi; kelompok pembangkang
    sector   OPP
    kind     group
agent party-supporter
    words    simpatisan partai; loyalis; relawan capres; tim sukses; tim kampanye; massa pendukung; tim pemenangan; pendukung presiden; simpatisan; pendukung
    words    para pendukung; pendukung fanatik; loyalis partai; kader partai; timses; barisan pendukung; massa simpatisan; relawan pendukung; relawan pemenangan
    words    organisasi relawan; kelompok relawan; pengikut; pengikut setia; pendukung paslon; pendukung capres; buzzer; pendengung; tim pemenangan nasional
    words    tim pemenangan daerah; tim kampanye daerah; massa partai; massa pendukung paslon; pendukung calon; satgas partai; sayap partai; organisasi sayap partai
    words    pendukung partai; pendukung garis keras
    sector   PTY
    kind     group
agent political-camp
    words    kubu; tim kampanye nasional; pasangan calon; paslon; pasangan capres; pasangan capres-cawapres; pasangan calon nomor urut; capres-cawapres
    words    pasangan cagub; tim transisi; kubu petahana; kubu lawan; paslon nomor urut; tim hukum nasional; pasangan calon presiden
    sector   PTY
    kind     group
agent separatist-party
    words    gerakan kemerdekaan; gerakan pro-kemerdekaan; partai prokemerdekaan; kelompok pro-kemerdekaan; kelompok prokemerdekaan; gerakan prokemerdekaan
    words    partai pro-kemerdekaan; tokoh kemerdekaan; pemerintah separatis; kubu prokemerdekaan; partai separatis
    sector   OPP
    kind     organization

# Justice
agent court
    words    pengadilan; mahkamah; mahkamah agung; pengadilan tinggi; pengadilan negeri; pengadilan militer; pengadilan banding; pengadilan distrik
    words    pengadilan tipikor; mahkamah konstitusi; tribunal; mahkamah militer; pengadilan federal; pengadilan khusus; pengadilan agama
    words    pengadilan tata usaha negara; PTUN; pengadilan niaga; pengadilan HAM; pengadilan HAM ad hoc; pengadilan anak; pengadilan rakyat; pengadilan syariah
    words    mahkamah syariah; mahkamah syariyah; mahkamah agung federal; pengadilan konstitusi; pengadilan kriminal; pengadilan pidana; pengadilan kejahatan perang
    words    mahkamah pidana; pengadilan distrik federal; dewan etik; majelis etik; mahkamah etik; mahkamah rakyat; pengadilan koneksitas; pengadilan pajak; PN
    words    mahkamah persekutuan
    sector   JUD
    kind     organization
agent judiciary
    words    lembaga peradilan; otoritas kehakiman; badan peradilan; kehakiman; aparat peradilan; dewan kehakiman; komisi yudisial; lembaga yudikatif; yudikatif
    sector   JUD
    kind     organization
agent judges
    words    hakim; majelis hakim; dewan juri; juri pengadilan; hakim agung; hakim konstitusi; hakim ad hoc; hakim tipikor; hakim tunggal; hakim pengadilan
    words    panel hakim; dewan hakim
    sector   JUD
    kind     person
agent prosecutors
    words    jaksa; kejaksaan; jaksa penuntut umum; kantor kejaksaan; penuntut umum; tim jaksa; kantor jaksa; pihak kejaksaan; jaksa federal; jaksa militer; oditur
    words    oditur militer; jaksa khusus; tim JPU; kantor jaksa agung; oditurat militer; jaksa wilayah; jaksa negara; jaksa pidana khusus
    sector   JUD
    kind     person
agent indonesian-prosecutors
    words    kejati; kejari; kejaksaan tinggi; kejaksaan negeri; kejagung; tim jaksa kejagung; pidsus kejagung; tim penyidik kejagung; jaksa kejagung; kacabjari
    words    cabjari
    sector   JUD
    of       kejagung
    kind     organization
agent lawyers
    words    pengacara; tim pembela; kuasa hukum; pengacara HAM; advokat; penasihat hukum; penasehat hukum; tim penasihat hukum; tim kuasa hukum; tim pengacara
    words    tim hukum; tim advokasi; advokat publik; pengacara publik; kelompok pengacara; asosiasi pengacara; asosiasi advokat; pengacara negara
    sector   CVL
    kind     person
agent investigator
    words    penyidik; penyelidik; tim penyidik; tim penyelidik; tim gabungan pencari fakta; penyidik kepolisian; penyidik gabungan; tim penyidikan
    words    tim investigasi gabungan; penyidik senior; penyidik PNS; PPNS; tim forensik; tim DVI; penyidik militer; inafis; investigator; penyidik federal
    words    jajaran penyidik; reserse; tim reserse; detektif; pihak penyidik; labfor; puslabfor
    sector   COP
    kind     person

# Police and security
agent police
    words    polisi; kepolisian; aparat kepolisian; anggota polisi; polisi federal; petugas kepolisian; petugas polisi; polwan; pihak kepolisian; anggota kepolisian
    words    penegak hukum; aparat penegak hukum; jajaran kepolisian; personel polisi; personel kepolisian; perwira polisi; satuan polisi; tim kepolisian
    words    pasukan polisi; polisi metropolitan; polisi setempat; polisi nasional; polisi kota; polisi hutan; polhut; polisi lalu lintas; polantas; oknum polisi
    words    jajaran polisi; kepolisian setempat; kepolisian nasional; pos polisi; aparat polisi; polisi berpakaian preman; polisi bersenjata; polisi diraja
    words    bintara polisi; anggota kepolisian setempat; polisi militer; provos; divisi propam; aparat hukum; petugas kepolisian setempat; intel polisi
    words    polisi berkuda; otoritas kepolisian; otoritas penegak hukum; perwira tinggi polisi
    sector   COP
    kind     organization
agent indonesian-police-unit
    words    polda; polres; polsek; polrestabes; polresta; polsekta; polwil; polwiltabes; kepolisian daerah; kepolisian resor; kepolisian sektor; polres metro
    words    ditreskrimum; ditreskrimsus; ditreskrimum polda; ditreskrimsus polda; satreskrim; satresnarkoba; unit reskrim; satlantas; ditlantas; ditpolairud
    words    satpolairud; bid propam; bidpropam; subdit jatanras; jatanras; tim resmob; resmob; jajaran polda; jajaran polres; anggota polres; anggota polsek
    words    anggota polda; personel polres; personel polda; tim densus; tim gegana; gegana; sabhara; satsabhara; samapta; babinkamtibmas; bhabinkamtibmas
    words    ditintelkam; satintelkam; dittipidum; dittipideksus; dittipidsiber; dittipidkor; dittipidnarkoba; ditpolair
    sector   COP
    of       polri
    kind     organization
agent riot-police
    words    polisi antihuru-hara; polisi anti huru-hara; polisi anti-huru hara; pasukan antihuru-hara; pasukan anti huru-hara; satuan antihuru-hara
    words    pasukan pengendali massa; dalmas; polisi khusus; satuan pengendalian massa
    sector   COP
    kind     organization
agent security-forces
    words    aparat; aparat keamanan; pasukan keamanan; petugas keamanan; aparat gabungan; aparat negara; satgas gabungan; personel keamanan; petugas
    words    petugas gabungan; personel gabungan; pasukan gabungan; aparat bersenjata; satuan keamanan; tim keamanan; unsur keamanan; pasukan pengamanan
    words    pasukan pengaman; aparat penegak; aparat kolonial; personel pengamanan; tim pengamanan; petugas pengamanan; petugas bersenjata; satgas keamanan
    words    petugas jaga; aparat setempat; pihak keamanan
    sector   COP
    kind     organization
agent anti-terror-police
    words    polisi antiteror; satuan antiteror; polisi anti-teror; satuan kontraterorisme; polisi kontraterorisme; pasukan antiteror; tim antiteror; unit antiteror
    sector   COP
    kind     organization
agent secret-police
    words    badan intelijen; dinas intelijen; polisi rahasia; lembaga intelijen; dinas rahasia; badan mata-mata; intelijen militer; dinas keamanan; intelijen
    words    aparat intelijen; intel; badan keamanan; badan intelijen militer; agen keamanan; komunitas intelijen; badan intelijen luar negeri
    words    dinas intelijen luar negeri; dinas intelijen militer; intelijen negara; lembaga spionase; agensi intelijen; kontraintelijen; dinas rahasia militer
    words    pasukan intelijen
    sector   SPY
    kind     organization
agent spy
    words    mata-mata; agen asing; agen rahasia; agen intelijen; agen mata-mata; jaringan mata-mata; informan; intel asing; agen ganda; agen spionase
    words    mata-mata asing
    sector   SPY
    kind     person
agent border-guard
    words    penjaga perbatasan; polisi perbatasan; patroli perbatasan; pasukan perbatasan; tentara perbatasan; pasukan penjaga perbatasan
    words    pasukan penjaga tapal batas; satuan perbatasan; polisi penjaga perbatasan; satgas perbatasan; tentara penjaga perbatasan; petugas perbatasan
    words    penjaga tapal batas; patroli tapal batas; garda perbatasan
    sector   COP
    kind     organization
agent coast-guard
    words    penjaga pantai; coast guard; kapal penjaga pantai; kapal coast guard; polisi laut; polair; polairud; patroli laut; polisi air; polisi perairan
    words    polisi maritim; polairut; pasukan penjaga pantai; otoritas maritim; patroli maritim; badan keamanan maritim; satgas laut; aparat maritim; coastguard
    sector   MIL
    kind     organization
agent prison-guard
    words    sipir; petugas lapas; petugas penjara; penjaga penjara; otoritas penjara; pihak lapas; petugas rutan; petugas pemasyarakatan; pihak rutan; polsuspas
    words    otoritas lapas
    sector   COP
    kind     group
agent public-order-officer
    words    polisi pamong praja; polisi moral; polisi syariah; wilayatul hisbah; trantib; petugas trantib; petugas ketertiban; tim penertiban; linmas; hansip
    words    satlinmas; petugas keamanan dalam
    sector   COP
    kind     group
agent firefighter
    words    petugas pemadam kebakaran; pemadam kebakaran; tim SAR; tim SAR gabungan; tim penyelamat; petugas penyelamat; regu penyelamat; damkar; petugas damkar
    words    regu SAR; tim evakuasi; tim penolong; relawan SAR; tim SAR darat; tim SAR laut; tim pencari; regu pencari; tim pertolongan; pasukan pemadam; petugas SAR
    words    penyelamat; tim respons cepat; personel SAR; tim pencarian; manggala agni; tim pemadam; tim tanggap darurat; potensi SAR
    sector   GOV
    kind     group

# Armed forces
agent armed-forces
    words    angkatan bersenjata; militer; pihak militer; angkatan perang; pasukan pertahanan; kalangan militer; institusi militer; angkatan bersenjata nasional
    words    militer nasional; kekuatan bersenjata; jajaran militer; petinggi tentara; para jenderal; pimpinan militer; komando militer; markas besar tentara
    words    otoritas militer; komando tertinggi; staf umum
    attribute yes
    sector   MIL
    kind     organization
agent army
    words    angkatan darat; tentara nasional; tentara pemerintah; tentara darat; tentara reguler; pasukan darat; satuan darat; pasukan infanteri; satuan infanteri
    words    batalyon; unit militer; satuan militer; brigade mekanis; pasukan lapis baja; pasukan linud; satuan tempur; batalyon tempur; peleton; satuan raider
    words    pasukan raider
    sector   MIL
    kind     organization
agent troops
    words    tentara; pasukan; prajurit; serdadu; personel militer; anggota militer; perwira; perwira militer; pasukan tempur; pasukan militer; wajib militer
    words    personel tentara; bala tentara; pasukan cadangan; tentara cadangan; perwira tinggi; perwira menengah; perwira muda; bintara; tamtama; oknum tentara
    words    oknum prajurit; anggota tentara; tentara wanita; prajurit wanita; kowad; unsur militer; desertir; prajurit marinir; pasukan payung; pasukan pemukul
    words    tentara muda; pasukan garnisun; pasukan penyerbu; pasukan gerak cepat; pasukan reaksi cepat; pasukan tambahan; pasukan pengawal; pasukan garis depan
    words    komponen cadangan; komcad; taruna; kadet; calon prajurit; calon bintara; personel bersenjata; personel angkatan darat; personel angkatan laut
    words    personel angkatan udara
    sector   MIL
    kind     group
agent navy
    words    angkatan laut; marinir; korps marinir; pelaut angkatan laut; armada laut; pasukan laut; gugus tempur laut; pasukan marinir; satuan kapal selam
    words    armada angkatan laut; armada laut hitam; satuan laut; komando armada; armada tempur
    sector   MIL
    kind     organization
agent air-force
    words    angkatan udara; pertahanan udara; pasukan pertahanan udara; satuan pertahanan udara; skadron udara; skadron tempur; skuadron tempur; pasukan udara
    words    pasukan kedirgantaraan; satuan udara; skuadron udara; komando udara; komando pertahanan udara
    sector   MIL
    kind     organization
agent warship
    words    kapal perang; kapal induk; kapal selam; kapal perusak; fregat; kapal patroli; kapal angkatan laut; armada kapal perang; korvet; gugus tempur kapal induk
    words    kapal fregat; kapal AL; kapal selam nuklir; kapal militer; kapal korvet; kapal frigat; frigat; kapal amfibi; kapal tempur; kapal serbu amfibi
    words    kapal pendarat; kapal penyapu ranjau; armada kapal selam; kapal cepat rudal; kapal penjelajah; kapal intai; kapal mata-mata; kapal survei
    words    kapal penghancur; iring-iringan kapal perang; kapal pengawal
    sector   MIL
    kind     organization
agent indonesian-warship
    words    KRI; KRI kapal perang; KAL; kapal perang RI; kapal perang TNI AL
    sector   MIL
    of       tni-al
    kind     organization
agent military-aircraft
    words    jet tempur; pesawat tempur; pesawat militer; pesawat pengebom; pembom; helikopter militer; helikopter tempur; pesawat pembom; pesawat perang
    words    pesawat mata-mata; pesawat pengintai; helikopter serang; pesawat pengintai militer; jet militer; jet siluman; skuadron jet tempur; pesawat siluman
    words    drone militer; drone tempur; drone pengintai; pesawat angkut militer; pesawat hercules; heli militer; pesawat patroli; jet pengebom
    words    pesawat pengebom strategis; armada drone; kawanan drone; pesawat patroli maritim; pesawat serang
    sector   MIL
    kind     organization
agent artillery
    words    satuan artileri; pasukan artileri; pasukan roket; kendaraan lapis baja; pasukan tank; konvoi militer
    sector   MIL
    kind     organization
agent special-forces
    words    pasukan khusus; pasukan elite; pasukan elit; komando khusus; pasukan komando; pasukan terjun payung; satuan elite; pasukan operasi khusus; satuan khusus
    words    tim khusus antiteror; satuan antigerilya; regu elite; komando pasukan khusus; satuan pasukan khusus; baret merah; baret hijau; pasukan katak
    words    pasukan komando elite
    sector   MIL
    kind     organization
agent government-forces
    words    pasukan pemerintah; pasukan rezim; pasukan loyalis; pasukan pro-pemerintah; pasukan propemerintah; pasukan propemerintahan; tentara rezim; pasukan loyal
    words    tentara loyalis; pasukan setia pemerintah; militer pemerintah
    sector   MIL
    kind     organization
agent invading-forces
    words    pasukan pendudukan; pasukan penjajah; tentara penjajah; pasukan invasi; tentara pendudukan; penjajah; pasukan agresor; pasukan penyerang
    sector   MIL
    kind     organization
agent zionist-forces
    words    pasukan zionis; tentara zionis; rezim zionis; zionis; penjajah zionis; militer zionis; zionis israel; kaum zionis; entitas zionis
    sector   GOV
    of       israeli-government
    kind     organization
agent coalition-forces
    words    pasukan koalisi; pasukan sekutu; pasukan internasional; pasukan asing; koalisi internasional; koalisi militer; pasukan multinasional; tentara koalisi
    words    tentara asing; pasukan gabungan internasional; pasukan multinasional gabungan; kekuatan koalisi; pasukan keamanan multinasional
    words    misi keamanan multinasional; tentara internasional
    sector   MIL
    kind     organization
agent peacekeeper
    words    pasukan perdamaian; pasukan penjaga perdamaian; penjaga perdamaian; misi perdamaian; pasukan stabilisasi; helm biru; baret biru; pasukan baret biru
    words    kontingen perdamaian; tentara perdamaian; pasukan pemelihara perdamaian; pasukan misi perdamaian; misi stabilisasi; misi penjaga perdamaian
    words    misi monitoring; satgas perdamaian; pasukan stabilisasi internasional
    sector   MIL
    kind     group
agent presidential-guard
    words    garda nasional; garda republik; pengawal presiden; garda presiden; pasukan garda nasional
    sector   MIL
    kind     organization
agent veteran
    words    veteran; purnawirawan; veteran perang; pensiunan jenderal; pensiunan tentara; purnawirawan polisi; purnawirawan jenderal; jenderal purnawirawan
    words    pensiunan perwira; forum purnawirawan; legiun veteran; purnawirawan perwira; pensiunan militer; pensiunan polisi; purnawirawan perwira tinggi
    sector   CVL
    kind     group
agent military-base
    words    pangkalan militer; pangkalan udara; pangkalan laut; pos militer; markas militer; markas tentara; pos pemeriksaan; pos pengamanan; barak; markas besar
    words    instalasi militer; pos penjagaan; pangkalan angkatan laut; pangkalan angkatan udara; markas komando; pos terdepan; pos perbatasan; garnisun
    words    asrama tentara; gudang senjata; pos pengamatan; fasilitas militer; kompleks militer; pangkalan rudal; pos tentara
    sector   MIL
    kind     organization
agent indonesian-military-unit
    words    kodam; korem; kodim; koramil; lanud; lanal; lantamal; koarmada; koarmabar; koarmatim; koopsau; koopsud; kodiklat; kodiklatad; kogabwilhan; kohanudnas
    words    yonif; batalyon infanteri; yonkav; yonzipur; divif; brigif; rindam; denpom; pomdam; pomal; lanmar; babinsa; satgas TMMD; satgas yonif; satgas pamtas
    words    satgas pamrahwan; satgas mobile; anggota kodim; anggota koramil; satgas TNI; pos TNI; pos koramil; pos satgas; pos pamtas
    sector   MIL
    of       tni
    kind     organization
agent defence-system
    words    sistem pertahanan udara; baterai rudal; sistem pertahanan rudal
    sector   MIL
    kind     organization
agent peace-monitor
    words    pemantau; tim pemantau; misi pengamat; pemantau pemilu; pengamat internasional; tim inspeksi; pemantau gencatan senjata; inspektur senjata; tim pengamat
    words    pengawas internasional; tim monitoring; misi pemantau; tim pengawas; lembaga pemantau pemilu; misi pengamat pemilu; komisi pemantau
    sector   UNK
    kind     group
agent mercenary
    words    tentara bayaran; kontraktor militer; perusahaan militer swasta; milisi asing; kelompok tentara bayaran; kombatan asing; serdadu bayaran; tentara sewaan
    words    pasukan bayaran; pejuang asing; petempur asing; legiun asing; kombatan bayaran
    sector   PRM
    kind     group

# Militias, rebels and other armed groups
agent militia
    words    milisi; paramiliter; kelompok milisi; anggota milisi; pasukan paramiliter; kelompok paramiliter; laskar; milisi syiah; milisi pro-pemerintah
    words    milisi bersenjata; kelompok laskar; milisi lokal; milisi bersenjata pro-pemerintah; milisi loyalis; milisi propemerintah; milisi pro-integrasi
    words    milisi prointegrasi; barisan laskar; milisi suku; milisi klan; satgas paramiliter; anggota laskar; paramiliter bersenjata; satuan paramiliter
    words    kelompok vigilante; milisi sipil; milisi sunni; milisi kristen; milisi dukungan negara; pasukan milisi; pam swakarsa; pamswakarsa
    sector   PRM
    kind     organization
agent rebel
    words    pemberontak; kelompok pemberontak; pasukan pemberontak; gerakan pemberontak; milisi pemberontak; tentara pemberontak; faksi pemberontak
    words    koalisi pemberontak; kaum pemberontak; gerombolan pemberontak; tentara perlawanan; pasukan antijunta; pasukan anti-junta; kelompok antijunta
    words    pasukan pembebasan; tentara pembebasan; front pembebasan; gerakan bersenjata; aliansi pemberontak; pemberontak bersenjata; tentara etnis
    words    kelompok etnis bersenjata; milisi etnis; gerombolan pengacau keamanan; GPK; gerakan pengacau keamanan; organisasi etnis bersenjata
    sector   REB
    kind     group
agent insurgent
    words    kelompok perlawanan; pejuang perlawanan; pasukan perlawanan; gerakan perlawanan; kelompok insurgen; insurgen
    sector   REB
    kind     group
agent guerrilla
    words    gerilyawan; kelompok gerilya; pasukan gerilya; gerilyawan komunis; pemberontak komunis; gerilyawan maois; kaum gerilyawan; gerilyawan marxis
    words    gerilyawan kiri; gerilyawan separatis; tentara gerilya; pejuang gerilya; petempur gerilya
    sector   REB
    kind     group
agent militant
    words    militan; kelompok militan; ekstremis; kelompok ekstremis; jihadis; kelompok jihadis; kelompok radikal; kelompok islamis; militan islam
    words    kelompok islam garis keras; kelompok garis keras; islamis; organisasi militan; kelompok ekstrem; radikalis; kelompok teror; fundamentalis
    words    kelompok garis keras islam; kaum radikal; kaum jihadis; kelompok islam radikal; kelompok salafi jihadi; ekstremis sayap kanan; ekstremis kanan
    words    kombatan jihad; milisi jihadis; jaringan radikal; kelompok khilafah; kelompok intoleran; mujahidin; mujahid; kelompok mujahidin; tersangka militan
    words    kelompok bersenjata islam; islamis radikal; kelompok takfiri; takfiri
    sector   REB
    kind     group
agent separatist
    words    separatis; kelompok separatis; gerakan separatis; pemberontak separatis; gerombolan separatis; milisi separatis; kelompok separatis teroris; KST
    words    kelompok separatis bersenjata; kelompok kemerdekaan; pejuang kemerdekaan; milisi prokemerdekaan; pemberontak kemerdekaan; kaum separatis
    words    kelompok bersenjata prokemerdekaan; gerakan separatis bersenjata; separatis bersenjata; organisasi separatis; pasukan separatis
    sector   REB
    kind     group
agent terrorist
    words    teroris; kelompok teroris; terduga teroris; jaringan teroris; organisasi teroris; sel teroris; tersangka teroris; pelaku teror; bomber bunuh diri
    words    pengebom bunuh diri; pelaku bom bunuh diri; pelaku pengeboman; kawanan teroris; komplotan teroris; pengantin bom; pelaku terorisme; pelaku bom
    words    jaringan terorisme; kelompok terorisme; eks napiter; terduga terorisme; tersangka terorisme; tersangka bom; pelaku aksi teror; pelaku pemboman
    words    pelaku pengeboman bunuh diri; buronan teroris; DPO teroris; terduga pelaku teror; anggota jaringan teroris; lone wolf; simpatisan teroris; teroris islam
    words    penebar teror
    sector   REB
    kind     group
agent fighter
    words    pejuang; kombatan; petempur; milisi bersenjata lokal; pasukan oposisi; mantan kombatan; laskar rakyat; petempur perlawanan; kombatan lokal
    words    pejuang islam; pejuang lokal; eks kombatan; pejuang perbatasan
    sector   REB
    kind     group
agent armed-group
    words    kelompok bersenjata; faksi bersenjata; sayap bersenjata; sayap militer; kelompok sipil bersenjata; KSB; kelompok bersenjata tak dikenal
    words    kelompok bersenjata lokal; komplotan bersenjata; kelompok kekerasan bersenjata; pasukan tak dikenal; geng bersenjata; kawanan bersenjata
    words    kelompok bersenjata ilegal; kelompok bertopeng; sayap paramiliter; orang-orang bersenjata
    sector   UAF
    kind     group
agent gunman
    words    orang bersenjata; pria bersenjata; orang tak dikenal; OTK; penembak; penembak jitu; orang tidak dikenal; penembak misterius; gerombolan bersenjata
    words    penyerang bersenjata; sniper; sekelompok orang bersenjata; kelompok tak dikenal; kelompok orang tak dikenal; orang misterius; pria bertopeng
    words    sekelompok orang; sekelompok orang tak dikenal; sekelompok pria bersenjata; pria tak dikenal; pria misterius; pengendara misterius; penembak gelap
    words    pelaku bersenjata; tersangka penembak; orang bertopeng; sekelompok pria; kelompok OTK; segerombolan orang; pelaku tak dikenal; penembak massal
    words    penembak tunggal
    sector   UAF
    kind     group
agent attacker
    words    penyerang; pelaku penyerangan; pelaku penembakan; pembunuh bayaran; penculik; pembajak pesawat; penyandera; pelaku pembakaran; pelaku serangan
    words    pelaku penculikan; pelaku penusukan; pelaku pembunuhan; eksekutor; pelaku pelemparan; pelaku perusakan; pelaku kekerasan; pembunuh; pelempar bom
    words    penyandera pesawat; pelaku penikaman; pelaku penganiayaan; tersangka pembunuhan; pembajak; penyusup; pelaku penyanderaan; pelaku persekusi
    words    pelaku intimidasi
    sector   UAF
    kind     group
agent child-soldier
    words    tentara anak; prajurit anak
    sector   REB
    kind     group

# Protest, civil society
agent protester
    words    pengunjuk rasa; demonstran; pendemo; pemrotes; peserta aksi; peserta unjuk rasa; massa aksi; massa pengunjuk rasa; peserta demo; massa demonstran
    words    pedemo; pelaku aksi; gelombang massa; kelompok pengunjuk rasa; peserta demonstrasi; massa pendemo; pendemonstrasi; pengunjukrasa; demonstran mahasiswa
    words    massa pedemo; peserta long march; peserta pawai; demonstran antipemerintah; demonstran anti-pemerintah; pengunjuk rasa antipemerintah; demonstran damai
    words    kelompok demonstran; barisan demonstran; pelaku unjuk rasa; massa aksi unjuk rasa; pendemo antipemerintah; massa demo; massa unjuk rasa; pelaku demo
    words    pengunjuk rasa damai; pelaku mogok; pemogok; peserta mogok; aliansi masyarakat; aliansi rakyat; massa aliansi; pelaku aksi mogok; pelaku mogok makan
    sector   OPP
    kind     group
agent crowd
    words    massa; kerumunan; perusuh; penjarah; amuk massa; kelompok massa; massa perusuh; kerumunan massa; massa beringas; gerombolan massa; massa tak dikenal
    words    massa bayaran; kerumunan warga; sekelompok massa; konsentrasi massa; kelompok perusuh; provokator; penjarah toko; kelompok massa tak dikenal
    words    massa warga; massa anarkistis; kelompok anarko; anarko; massa pemuda; gerombolan pemuda; massa suporter
    sector   CVL
    kind     group
agent activist
    words    aktivis; pegiat; aktivis hak asasi manusia; aktivis lingkungan; aktivis mahasiswa; pegiat antikorupsi; aktivis antikorupsi; aktivis perempuan
    words    aktivis iklim; aktivis politik; aktivis buruh; pegiat lingkungan; aktivis HAM; aktivis sosial; aktivis kemanusiaan; aktivis agraria; aktivis petani
    words    aktivis serikat; aktivis gender; aktivis islam; aktivis kampus; aktivis senior; aktivis muda; aktivis 98; pegiat HAM; pegiat demokrasi; pegiat pemilu
    words    pegiat media sosial; pegiat sosial; pembela HAM; pembela lingkungan; pejuang HAM; pejuang lingkungan; aktivis perdamaian; aktivis hewan
    words    aktivis hak perempuan; aktivis hak buruh; aktivis media sosial; aktivis pendidikan; aktivis antiperang; aktivis antinuklir; aktivis masyarakat adat
    words    aktivis LSM; kelompok aktivis; penggiat; penggiat HAM; penggiat antikorupsi; aktivis buruh migran
    sector   SOC
    kind     group
agent opposition-activist
    words    aktivis oposisi; aktivis prodemokrasi; aktivis pro-demokrasi; aktivis demokrasi; aktivis antipemerintah; aktivis anti-pemerintah; aktivis kemerdekaan
    words    aktivis pro-kemerdekaan; aktivis prokemerdekaan; kelompok prodemokrasi; kelompok pro-demokrasi; kubu prodemokrasi; gerakan prodemokrasi
    words    gerakan pro-demokrasi; demonstran prodemokrasi; demonstran pro-demokrasi; aktivis antikudeta
    sector   OPP
    kind     person
agent government-critic
    words    pengkritik pemerintah; kritikus pemerintah; pembelot; tahanan politik; tapol; eksil; tahanan nurani; kritikus; pengecam pemerintah; pembangkang
    words    kaum pembangkang; tokoh kritis; narapidana politik; napol; tahanan hati nurani
    sector   OPP
    kind     person
agent ngo
    words    LSM; lembaga swadaya masyarakat; organisasi nonpemerintah; ornop; kelompok HAM; organisasi HAM; organisasi masyarakat sipil; masyarakat sipil
    words    kelompok pembela HAM; koalisi masyarakat sipil; lembaga bantuan hukum; kelompok lingkungan; organisasi lingkungan; kelompok hak asasi manusia
    words    lembaga kemanusiaan; lembaga nonpemerintah; lembaga non-pemerintah; organisasi non-pemerintah; koalisi LSM; jaringan masyarakat sipil; lembaga advokasi
    words    kelompok advokasi; pemantau pemilu independen; lembaga pemerhati; pusat bantuan hukum; organisasi advokasi; organisasi bantuan hukum
    words    kelompok masyarakat sipil; organisasi perempuan; lembaga survei; lembaga riset; lembaga kajian; lembaga pemikir; think tank; pusat studi; pusat kajian
    words    organisasi sosial; organisasi sipil; koalisi sipil; koalisi LSM HAM; aliansi masyarakat sipil; organisasi kebebasan pers; kelompok kampanye
    words    kelompok pemantau; organisasi pemantau; organisasi antikorupsi; yayasan amal; lembaga konsumen; organisasi konsumen; jaringan advokasi; forum warga
    sector   CVL
    kind     organization
agent mass-organisation
    words    ormas; organisasi masyarakat; organisasi kemasyarakatan; organisasi kepemudaan; OKP; kelompok pemuda; ormas islam; sayap pemuda; komunitas adat
    words    organisasi massa; organisasi pemuda; ormas kepemudaan; ormas keagamaan; ormas pemuda; karang taruna; forum komunikasi; aliansi ormas; organisasi profesi
    words    organisasi alumni; ikatan alumni; paguyuban; kelompok ormas; anggota ormas; oknum ormas; organisasi perempuan islam; pengurus ormas; organisasi suku
    sector   SOC
    kind     organization
agent aid-worker
    words    pekerja bantuan; relawan; pekerja kemanusiaan; lembaga bantuan; badan bantuan; organisasi kemanusiaan; konvoi bantuan; relawan kemanusiaan
    words    badan kemanusiaan; tim kemanusiaan; lembaga amal; sukarelawan; relawan medis; relawan bencana; tim bantuan; petugas kemanusiaan
    words    lembaga kemanusiaan internasional; organisasi bantuan; petugas bantuan; pekerja sosial; kapal bantuan; armada bantuan; rombongan bantuan; pekerja LSM
    words    organisasi bantuan kemanusiaan; misi kemanusiaan; konvoi kemanusiaan; flotilla; armada kemanusiaan; lembaga filantropi; badan amal; yayasan kemanusiaan
    words    kapal kemanusiaan; relawan internasional; relawan asing; badan kemanusiaan internasional; kelompok bantuan; pekerja amal
    sector   CVL
    kind     group
agent un-staff
    words    staf PBB; pekerja PBB; badan PBB; pejabat PBB; pakar PBB; petugas PBB; penyelidik PBB
    of       un
    sector   CVL
    kind     group
agent student
    words    mahasiswa; pelajar; siswa; kelompok mahasiswa; organisasi mahasiswa; himpunan mahasiswa; massa mahasiswa; aliansi mahasiswa; murid; santri; siswi
    words    mahasiswi; siswa SMA; siswa SMK; siswa SMP; pelajar SMA; pelajar SMK; santriwati; anak sekolah; elemen mahasiswa; serikat mahasiswa; organisasi pelajar
    words    persatuan mahasiswa; ikatan mahasiswa; ikatan pelajar; front mahasiswa; forum mahasiswa; perhimpunan mahasiswa; persatuan pelajar; perhimpunan pelajar
    words    mahasiswa pascasarjana; mahasiswa asing; peserta didik; taruna pelayaran; gabungan mahasiswa; mahasiswa baru; kaum pelajar; mahasiswa perantau
    words    presidium mahasiswa
    sector   EDU
    kind     group
agent indonesian-student-body
    words    BEM; badan eksekutif mahasiswa; BEM universitas; BEM fakultas; senat mahasiswa; dewan mahasiswa; kelompok cipayung; kelompok cipayung plus; aliansi BEM
    sector   EDU
    of       pemerintah-indonesia
    kind     organization
agent teacher
    words    guru; guru honorer; tenaga pengajar; persatuan guru; serikat guru; akademikus; sivitas akademika; civitas akademika; tenaga honorer; dosen
    words    tenaga pendidik; pendidik; pengajar; staf pengajar; guru agama; kalangan akademisi; kalangan kampus; guru PPPK; guru kontrak; forum guru besar
    words    forum rektor; periset; kalangan peneliti; forum dosen; pengawas sekolah; cendekiawan muslim
    sector   EDU
    kind     group
agent university
    words    universitas; perguruan tinggi; pihak kampus; pihak sekolah; rektorat; sekolah tinggi; lembaga pendidikan; pihak universitas; pihak rektorat
    words    senat akademik; majelis wali amanat; universitas negeri; universitas swasta; pihak fakultas; dekanat; universitas islam negeri
    words    lembaga pendidikan tinggi; sekolah kedinasan; lembaga penelitian
    sector   EDU
    kind     organization
agent worker
    words    buruh; pekerja; karyawan; buruh pabrik; massa buruh; pekerja migran; tenaga kerja; penambang; tenaga kerja asing; TKA; buruh migran; pekerja tambang
    words    pekerja proyek; pekerja pabrik; kaum buruh; kelas pekerja; tenaga kerja migran; tenaga migran; pekerja asing; karyawan swasta; buruh pelabuhan
    words    buruh perkebunan; buruh bangunan; pekerja bangunan; pekerja rumah tangga; pembantu rumah tangga; PRT; ART; asisten rumah tangga; pekerja kontrak
    words    buruh kontrak; pekerja outsourcing; karyawan BUMN; elemen buruh; pekerja informal; pekerja tekstil; buruh tekstil; buruh garmen; pekerja garmen
    words    pekerja harian; pekerja pelabuhan; buruh tambang; pekerja seks; pekerja seks komersial; kuli; kuli bangunan; buruh harian; buruh lepas; pekerja lapangan
    words    pekerja platform; kurir; pekerja transportasi; pekerja kereta; pegawai kontrak; pekerja minyak; karyawan tambang; pekerja asing ilegal; masinis
    words    pegawai honorer; karyawan pabrik; pekerja perempuan; penambang emas; penambang batu bara; pendulang emas; pendulang; penambang tradisional
    words    pekerja lepas; pekerja film; tenaga outsourcing; pekerja bandara; buruh perempuan
    sector   LAB
    kind     group
agent indonesian-migrant-worker
    words    TKI; TKW; tenaga kerja indonesia; pekerja migran indonesia; buruh migran indonesia; PMI ilegal; calon PMI; calon TKI; TKI ilegal; PMI nonprosedural
    words    mantan TKI; pahlawan devisa; calon pekerja migran indonesia; eks TKI
    sector   LAB
    of       pemerintah-indonesia
    kind     group
agent trade-union
    words    serikat buruh; serikat pekerja; organisasi buruh; konfederasi serikat pekerja; federasi serikat buruh; gabungan serikat buruh; aliansi buruh
    words    konfederasi buruh; organisasi pekerja; federasi serikat pekerja; serikat pekerja nasional; serikat pilot; asosiasi pekerja; serikat pekerja BUMN
    words    aliansi serikat buruh; aliansi serikat pekerja; konfederasi serikat buruh; serikat pekerja migran; organisasi serikat pekerja; koalisi buruh
    words    serikat buruh migran; serikat pekerja kereta; serikat transportasi
    sector   LAB
    kind     organization
agent driver
    words    sopir truk; sopir angkot; pengemudi ojek online; ojol; pengemudi ojol; sopir taksi; driver ojol; pengemudi truk; sopir angkutan umum; sopir; sopir ojol
    words    pengemudi; pengemudi ojek; tukang ojek; sopir bus; pengemudi taksi; sopir truk tangki; driver online; pengemudi online; pengemudi daring; ojek online
    words    sopir online; sopir bajaj; sopir ambulans; sopir logistik; sopir angkutan; driver ojek online; pengemudi ojek daring; asosiasi sopir; asosiasi ojol
    words    mitra pengemudi; komunitas ojol; tukang becak
    sector   LAB
    kind     group
agent farmer
    words    petani; kelompok tani; buruh tani; peternak; penggembala; serikat petani; pekebun; pekerja perkebunan; peladang; petambak; petani sawit
    words    petani kelapa sawit; petani tebu; petani tembakau; petani garam; petani kecil; petani penggarap; petani plasma; kaum tani; asosiasi petani
    words    organisasi petani; persatuan petani; petani cabai; petani padi; pembudidaya; petani kakao; petani karet; petani kopi; petani kentang; peternak ayam
    words    peternak sapi; peternak unggas; kelompok petani; gembala; petani lokal; perambah hutan; petani koka
    sector   AGR
    kind     group
agent fisherman
    words    nelayan; kapal nelayan; kapal ikan; perahu nelayan; ABK kapal ikan; kapal pukat; nelayan asing; kapal ikan asing; kapal penangkap ikan
    words    nelayan tradisional; nelayan kecil; nelayan lokal; nelayan cantrang; pencari ikan; awak kapal ikan; ABK kapal nelayan; kapal pencuri ikan
    words    kapal ikan ilegal; kapal cantrang; nelayan pesisir; perahu ikan; kapal ikan berbendera asing; persatuan nelayan; serikat nelayan; kelompok nelayan
    words    kapal penangkap ikan asing; pencuri ikan; nelayan perbatasan; kapal penangkap ikan ilegal; pelaku illegal fishing
    sector   AGR
    kind     group
agent doctor
    words    dokter; perawat; tenaga kesehatan; nakes; petugas medis; tim medis; tenaga medis; paramedis; petugas kesehatan; bidan; dokter gigi; tim dokter
    words    dokter bedah; tim kesehatan; petugas ambulans; relawan kesehatan; kru ambulans; dokter muda; dokter residen; dokter magang; sukarelawan medis
    words    staf medis; ahli bedah; tenaga kesehatan honorer; asosiasi dokter; ikatan dokter; organisasi profesi kesehatan; pekerja kesehatan; petugas rumah sakit
    words    vaksinator; pegawai rumah sakit; petugas puskesmas
    sector   MED
    kind     group
agent hospital
    words    rumah sakit; klinik; rumah sakit lapangan; ambulans; pihak rumah sakit; rumah sakit umum; rumah sakit umum daerah; rumah sakit swasta; rumah sakit jiwa
    words    fasilitas medis; fasilitas kesehatan; rumah sakit militer; klinik kesehatan; RS umum
    sector   MED
    kind     organization
agent indonesian-hospital
    words    RSUD; RSUP; RSPAD; RSCM; puskesmas; posyandu; RSAL; RSJ; RS polri; RS bhayangkara; rumah sakit bhayangkara
    sector   MED
    of       pemerintah-indonesia
    kind     organization
agent journalist
    words    wartawan; jurnalis; pewarta; awak media; fotografer; juru kamera; pekerja media; koresponden; insan pers; kru televisi; kontributor; reporter
    words    jurnalis foto; fotojurnalis; kameramen; kamerawan; pekerja pers; kalangan pers; wartawan asing; wartawan foto; juru warta; jurnalis lepas
    words    jurnalis perempuan; jurnalis warga; kru media; kru tv; pewarta foto; wartawan televisi; jurnalis televisi; jurnalis investigasi; redaksi; dewan redaksi
    words    kuli tinta; komunitas pers; kolumnis; kartunis; organisasi wartawan; asosiasi wartawan; organisasi jurnalis; kontributor tv; pekerja jurnalistik
    words    jurnalis asing; jurnalis lokal; wartawan lokal; wartawan perang; jurnalis perang; pewarta warga; wartawan daerah; tim liputan; kru liputan; awak redaksi
    sector   JRN
    kind     person
agent media-outlet
    words    surat kabar; kantor berita; stasiun televisi; media massa; media lokal; koran; stasiun tv; situs berita; media setempat; media independen; stasiun radio
    words    majalah; media asing; organisasi pers; pers; media cetak; media elektronik; media online; media daring; tabloid; media nasional; media internasional
    words    surat kabar harian; portal berita; lembaga penyiaran; lembaga pers; stasiun berita; saluran berita; media oposisi; stasiun penyiaran; perusahaan pers
    words    kanal berita; jaringan televisi; kantor redaksi; pihak redaksi; koran lokal; media barat; media arus utama; perusahaan media; televisi swasta
    words    radio lokal; media swasta
    sector   JRN
    kind     organization

# Ordinary people
agent civilian
    words    warga sipil; penduduk sipil; orang sipil; rakyat sipil; penduduk tak berdosa; warga tak bersenjata; warga sipil bersenjata; rakyat jelata; kaum sipil
    words    populasi sipil; non-kombatan; nonkombatan
    sector   CVL
    kind     group
agent resident
    words    warga; penduduk; warga setempat; masyarakat setempat; penduduk setempat; warga lokal; tetangga; masyarakat; warga kota; warga masyarakat; penghuni
    words    penduduk lokal; masyarakat lokal; warga sekitar; masyarakat sekitar; warga perumahan; warga terdampak; masyarakat terdampak; penduduk kota
    words    warga pesisir; masyarakat pesisir; warga perkampungan; warga bantaran; warga pendatang; warga perantauan; warga terdampak bencana; kalangan warga
    words    kelompok warga; sekelompok warga; penghuni rusun; penghuni apartemen; warga gusuran; warga tergusur; korban penggusuran; korban gusuran
    words    penduduk wilayah; warga ibu kota; warga perbatasan; masyarakat perbatasan; warga miskin; kaum miskin kota; rakyat miskin; kaum miskin; masyarakat miskin
    words    warga kurang mampu; kaum marginal; oknum warga; warga pribumi; pribumi; pelanggan; konsumen; nasabah; penerima bansos; pemilik lahan; pemilik tanah
    words    ahli waris
    sector   CVL
    kind     group
agent citizen
    words    warga negara; WNA; warga negara asing; rakyat; orang asing; ekspatriat; warga asing; warganet; netizen; rakyat kecil; pemegang paspor; diaspora
    words    perantau; WNA ilegal; warga biasa; warga dunia; publik internasional; rakyat biasa; masyarakat luas; warga pemegang paspor; ekspat; warga ekspatriat
    words    bule
    sector   CVL
    kind     group
agent villager
    words    warga desa; penduduk desa; warga kampung; masyarakat desa; warga dusun; warga kampung setempat; masyarakat kampung; warga pedalaman; penduduk kampung
    words    warga pedesaan; masyarakat pedesaan; penduduk pedalaman; warga nagari; warga gampong; warga distrik; masyarakat dusun; warga desa setempat
    sector   CVL
    kind     group
agent settler
    words    pemukim; kelompok pemukim; pemukim ilegal; transmigran; pendatang
    sector   SOC
    kind     group
agent jewish-settler
    words    pemukim yahudi; pemukim ekstremis yahudi; ekstremis yahudi
    sector   SOC
    of       israeli-government
    kind     group
agent woman-civilian
    words    perempuan; wanita; gadis; ibu hamil; ibu-ibu; kaum perempuan; emak-emak; kaum wanita; kaum ibu; ibu rumah tangga; perempuan adat; remaja putri
    words    gadis remaja; wanita hamil; perempuan hamil; mak-mak
    sector   CVL
    kind     group
agent child-civilian
    words    anak-anak; bocah; remaja; bayi; balita; anak di bawah umur; anak perempuan; anak laki-laki; bocah perempuan; bocah laki-laki; anak jalanan; anak yatim
    words    yatim piatu; remaja perempuan; remaja laki-laki; anak asuh
    sector   CVL
    kind     group
agent youth
    words    pemuda; anak muda; kaum muda; kelompok remaja; generasi muda; kelompok anak muda; pemuda setempat; pemuda-pemudi; sekelompok pemuda; gen Z; generasi Z
    words    kaum milenial; milenial; pemuda adat; kawula muda; generasi milenial; muda-mudi
    sector   CVL
    kind     group
agent family
    words    keluarga korban; anggota keluarga; kerabat korban; pihak keluarga; sanak keluarga; keluarga sandera; ahli waris korban; orang tua korban; keluarga besar
    words    istri korban; ibu korban; ayah korban; keluarga pasien; keluarga almarhum; keluarga tersangka; keluarga terdakwa; keluarga mendiang; keluarga tahanan
    words    sanak saudara; pihak keluarga korban; keluarga penumpang; keluarga terpidana; orang tua siswa; orang tua murid; wali murid; wali siswa
    sector   CVL
    kind     group
agent victim
    words    korban; penyintas; korban luka; korban tewas; korban jiwa; korban sipil; korban selamat; korban kekerasan; korban bencana; korban gempa; korban banjir
    words    korban konflik; korban perang; korban pelanggaran HAM; korban perdagangan orang; korban TPPO; korban bom; korban meninggal; korban penembakan
    words    penyintas bencana; penyintas gempa; korban penyiksaan; korban penipuan; korban pelecehan; korban pemerkosaan; korban tsunami; korban kebakaran
    words    korban erupsi; korban lumpur; korban pembunuhan; penyintas kekerasan; korban salah tangkap; korban terorisme; korban begal; korban tewas sipil
    words    korban penganiayaan; korban kecelakaan; korban PHK; korban semburan lumpur
    sector   CVL
    kind     group
agent elderly
    words    lansia; warga lansia; pensiunan; lanjut usia
    sector   CVL
    kind     group
agent voter
    words    pemilih; warga pemilih; masyarakat pemilih; wajib pajak
    sector   CVL
    kind     group
agent passenger
    words    penumpang; pengendara; pemudik; pengguna jalan; pelintas; penumpang pesawat; penumpang kapal; penumpang kereta; pemotor; pengendara motor
    words    pengendara mobil; penumpang bus; pengguna kereta; calon penumpang; komuter; pejalan kaki; pesepeda
    sector   CVL
    kind     group
agent tourist
    words    turis; wisatawan; turis asing; wisatawan mancanegara; wisman; pelancong; wisatawan asing; wisman asing; backpacker; pendaki; wisatawan nusantara
    words    pelancong asing; turis mancanegara; wisatawan domestik; pengunjung; rombongan wisatawan
    sector   CVL
    kind     group
agent refugee
    words    pengungsi; pencari suaka; migran; imigran; pengungsi internal; imigran gelap; imigran ilegal; kamp pengungsi; manusia perahu; migran ilegal; eksodan
    words    pelarian politik; pengungsi asing; pengungsi perang; pengungsi konflik; pengungsi bencana; pengungsi gempa; kaum migran; pendatang gelap
    words    pencari perlindungan; eksil politik; pengungsi lintas batas; kelompok pengungsi; kapal pengungsi; perahu migran; kapal migran; karavan migran
    words    imigran tanpa dokumen; migran tanpa dokumen; pendatang haram; deportan; pengungsi anak; pendatang tanpa dokumen; imigran pencari suaka
    sector   REF
    kind     group
agent hostage
    words    sandera; tawanan; korban penculikan; para sandera; korban penyanderaan; korban sandera; sandera asing; orang hilang; korban penghilangan paksa
    sector   CVL
    kind     group
agent prisoner
    words    tahanan; narapidana; napi; warga binaan; terpidana; terpidana mati; napi teroris; napiter; narapidana terorisme; narapidana mati; napi narkoba
    words    napi koruptor; tahanan imigrasi; tahanan administratif; tahanan perempuan; penghuni lapas; penghuni penjara; penghuni rutan; napi asing; tahanan narkoba
    words    terpidana narkoba; terpidana seumur hidup; tahanan anak; napi kabur; tahanan kabur
    sector   CVL
    kind     group
agent prisoner-of-war
    words    tawanan perang; tahanan perang; tentara yang ditangkap
    sector   MIL
    kind     group
agent suspect
    words    tersangka; terdakwa; terduga pelaku; buron; buronan; pelaku; DPO; terlapor; tersangka utama; tersangka baru; terduga korupsi; pelaku utama; otak pelaku
    words    dalang; aktor intelektual; calon tersangka; terperiksa; pelaku lainnya; tersangka lain; terduga pelaku kejahatan; buronan internasional; oknum pejabat
    words    makelar kasus
    sector   CRM
    kind     person
agent witness
    words    saksi; saksi mata; pelapor; saksi ahli; saksi kunci; saksi korban; justice collaborator; whistleblower; saksi mahkota; pelapor kasus; saksi pelapor
    words    saksi fakta
    sector   CVL
    kind     person
agent crew
    words    awak kapal; ABK; anak buah kapal; kru kapal; pelaut; awak pesawat; kru pesawat; nakhoda; nahkoda; masinis kapal; pilot; kopilot; pramugari
    words    awak kapal tanker; awak kabin; kapten kapal; juru mudi; ABK asing; awak tanker; mualim
    sector   CVL
    kind     group
agent merchant-ship
    words    kapal dagang; kapal kargo; kapal tanker; kapal niaga; tanker minyak; kapal komersial; kapal kontainer; kapal barang; kapal feri; pesawat penumpang
    words    kapal penumpang; pesawat sipil; pesawat komersial; kapal asing; kapal minyak; supertanker; kapal pesiar; kapal ro-ro; kapal tongkang; kapal tunda
    words    kapal curah; kapal batu bara; kapal peti kemas; pesawat kargo; pesawat komersil; kapal pengangkut; kapal penyeberangan; kapal LNG; kapal asing ilegal
    words    kapal tanker minyak; kapal berbendera asing; kapal motor; speedboat; kapal tanker asing; pesawat charter; armada bayangan; pesawat perintis
    sector   BUS
    kind     organization

# Crime
agent criminal
    words    penjahat; kelompok kriminal; sindikat; geng; geng kriminal; anggota geng; bandit; perampok; preman; mafia; sindikat kejahatan; begal; pelaku kejahatan
    words    gangster; mafia tanah; kelompok preman; gerombolan preman; anggota preman; penipu; pencuri; maling; kawanan perampok; komplotan perampok; komplotan
    words    geng motor; anggota geng motor; pelaku pemerasan; pemeras; pelaku penipuan; penjahat terorganisasi; kelompok begal; sindikat internasional
    words    mafia peradilan; mafia migas; mafia sawit; mafia minyak goreng; mafia pupuk; mafia beras; pelaku penjarahan; debt collector; penagih utang; rentenir
    words    pelaku judi online; bandar judi; sindikat judi online; sindikat penipuan; penadah; pembobol bank; pelaku kriminal; residivis; gangster bersenjata
    words    mafia judi; pelaku pungli; pelaku tawuran; pelaku perampokan; pelaku pencurian; sindikat kriminal; organisasi kriminal; jaringan kriminal
    words    organisasi kejahatan; kelompok kejahatan terorganisasi; pelaku kejahatan seksual; pedofil; pemerkosa; pelaku pencabulan; muncikari; predator seksual
    words    preman bayaran
    sector   CRM
    kind     group
agent drug-gang
    words    kartel; kartel narkoba; pengedar narkoba; pengedar; sindikat narkoba; penyelundup narkoba; jaringan narkoba; kurir narkoba; geng narkoba; bandar narkoba
    words    bandar sabu; pengedar sabu; kurir sabu; kurir ganja; pecandu narkoba; pengguna narkoba; gembong narkoba; bandar narkotika; pengedar narkotika
    words    mafia narkoba; penyelundup sabu; jaringan narkotika; sindikat narkotika; jaringan sabu; pemasok narkoba; raja narkoba; kurir narkotika
    sector   CRM
    kind     group
agent smuggler
    words    penyelundup; penyelundup manusia; pelaku perdagangan orang; sindikat TPPO; pedagang senjata; pembalak liar; penambang ilegal; penambang liar
    words    pemburu liar; pelaku TPPO; pelaku penyelundupan; penyelundup senjata; pemasok senjata; pedagang manusia; jaringan perdagangan orang
    words    sindikat perdagangan orang; tekong; pembalak; pelaku pembalakan liar; pelaku illegal logging; cukong; cukong kayu; mafia tambang; mafia kayu
    words    pembakar hutan; pembakar lahan; penyelundup imigran; agen penyalur ilegal; mafia TPPO; sindikat penyelundupan; sindikat perdagangan manusia
    words    penyelundup benih lobster; penyelundup BBM; perambah; pemburu satwa liar; penampung emas ilegal
    sector   CRM
    kind     group
agent pirate
    words    perompak; bajak laut; kelompok perompak; komplotan perompak; pembajak kapal; kawanan perompak
    sector   CRM
    kind     group
agent hacker
    words    peretas; hacker; kelompok peretas; kelompok hacker; penjahat siber; kelompok ransomware; peretas asing; pelaku peretasan; geng peretas; sindikat siber
    words    peretas lokal; penyerang siber; kelompok siber; aktor siber; aktor ancaman siber; penjahat dunia maya; peretas negara; peretas militer; hacktivis
    sector   CRM
    kind     group
agent corruptor
    words    koruptor; tersangka korupsi; terdakwa korupsi; terpidana korupsi; pejabat korup; tersangka kasus korupsi; terdakwa kasus korupsi
    words    terpidana kasus korupsi; buronan BLBI; obligor BLBI; obligor; pengemplang pajak; pengemplang BLBI; pengemplang utang; pelaku korupsi; tersangka suap
    words    penyuap; pemberi suap; penerima suap; tersangka TPPU; tersangka gratifikasi; tersangka pencucian uang
    sector   CRM
    kind     group

# Business
agent company
    words    perusahaan; korporasi; perusahaan minyak; perusahaan tambang; perusahaan teknologi; maskapai; produsen senjata; pabrikan; raksasa teknologi
    words    perusahaan energi; perusahaan asing; perusahaan pelayaran; perusahaan sawit; perusahaan swasta; pihak perusahaan; perseroan; emiten; korporat
    words    anak perusahaan; anak usaha; perusahaan sekuritas; perusahaan asuransi; perusahaan otomotif; perusahaan properti; pengembang properti; konsorsium
    words    perusahaan rintisan; startup; perusahaan rokok; perusahaan farmasi; produsen vaksin; produsen obat; perusahaan telekomunikasi; perusahaan batu bara
    words    perusahaan nikel; perusahaan kelapa sawit; perusahaan perkebunan; perusahaan kayu; perusahaan HTI; perusahaan bubur kertas; perusahaan tekstil
    words    pabrik tekstil; produsen mobil; produsen cip; produsen chip; perusahaan kapal; operator kapal; operator pelabuhan; operator tambang; raksasa minyak
    words    raksasa energi; raksasa e-commerce; perusahaan semikonduktor; perusahaan keamanan; perusahaan konstruksi; perusahaan pertahanan; industri pertahanan
    words    produsen pesawat; pabrik pesawat; perusahaan fintech; pinjol; perusahaan pinjol; pihak pabrik; pihak manajemen; perusahaan smelter
    words    perusahaan penerbangan; perusahaan induk; perusahaan pembiayaan; perusahaan gas; perusahaan baja; perusahaan aplikasi; aplikator
    words    perusahaan transportasi; agen perjalanan; biro perjalanan; travel umrah
    sector   BUS
    kind     organization
agent multinational
    words    perusahaan multinasional; korporasi multinasional; konglomerasi; perusahaan global
    sector   BUS
    kind     organization
agent bank
    words    bank komersial; bank swasta; kreditor; kreditur; bank asing; bank swasta nasional; perbankan; lembaga keuangan; lembaga pemeringkat
    words    perusahaan pemeringkat; bank investasi; bank syariah; lembaga pemberi pinjaman; bank umum; kalangan perbankan; lembaga kredit
    sector   BUS
    kind     organization
agent business-group
    words    pengusaha; pebisnis; kamar dagang; asosiasi pengusaha; eksportir; importir; pedagang; pelaku usaha; oligarki; oligark; asosiasi industri
    words    pedagang kaki lima; pelaku UMKM; dunia usaha; taipan; konglomerat; pengusaha lokal; pengusaha nasional; pengusaha swasta; pengusaha tambang
    words    pengusaha sawit; pengusaha hutan; pengusaha kayu; pengusaha tekstil; pengusaha hotel; kalangan pengusaha; kalangan bisnis; kalangan usaha
    words    kalangan industri; asosiasi pedagang; himpunan pengusaha; pedagang pasar; pedagang kecil; PKL; pelaku bisnis; pelaku industri; pelaku pasar; pelaku UKM
    words    kontraktor lokal; pengembang; kontraktor; saudagar; industrialis; industriawan; wirausahawan; pengecer; pelaku ekspor; asosiasi eksportir; dewan bisnis
    words    pemilik toko; pemilik usaha; gabungan pengusaha; peritel; pedagang daging; pedagang sapi; asosiasi produsen; pemilik kapal; pemilik pabrik
    words    pemilik warung; pengelola hotel; pengusaha muda; crazy rich; miliarder; kelompok bisnis; grup bisnis; grup usaha; pengusaha truk
    sector   BUS
    kind     group
agent investor
    words    investor asing; penanam modal; calon investor; pemodal asing; penanam modal asing; pemegang saham; investor domestik; investor lokal; investor institusi
    words    pemodal; manajer investasi; pelaku pasar modal; pemilik modal; investor global
    sector   BUS
    kind     group
agent social-media-company
    words    perusahaan media sosial; platform media sosial; penyedia layanan internet; operator telekomunikasi; penyedia internet; operator seluler
    words    platform digital; raksasa media sosial; platform daring; penyedia platform; penyelenggara sistem elektronik; PSE; perusahaan internet
    sector   BUS
    kind     organization

# Religion and society
agent cleric
    words    ulama; kiai; pendeta; pastor; biksu; tokoh agama; pemuka agama; penceramah; rohaniwan; biarawati; misionaris; pendakwah; dai; imam masjid; mubalig
    words    habib; ustaz; ustad; ustadz; ustazah; ustadzah; kyai; tuan guru; buya; romo; pastur; bhikkhu; khatib; pedanda; pandita; rabi; uskup; kardinal
    words    imam gereja; pengkhotbah; pemimpin agama; pemimpin umat; alim ulama; biarawan; mullah; syekh; habaib; mubaligh; marbot; takmir masjid; takmir
    words    pengurus masjid; pengurus gereja; tokoh lintas agama; tokoh muslim; tokoh kristen; tokoh islam; tokoh katolik; tokoh gereja; pemuka gereja; ulama senior
    words    guru ngaji; kalangan ulama; dewan ulama; pimpinan pesantren; pengasuh pesantren; mufti; tokoh syiah; tokoh nasrani; ulama syiah; ulama sunni
    sector   REL
    kind     person
agent religious-body
    words    gereja; gereja katolik; gereja ortodoks; kelompok agama; organisasi keagamaan; organisasi islam; kelompok islam; pondok pesantren; pesantren; ponpes
    words    jemaat gereja; keuskupan; persekutuan gereja; majelis ulama; gereja protestan; gereja pentakosta; gereja bethel; paroki; sinode; dewan gereja
    words    gereja baptis; dewan kemakmuran masjid; DKM; lembaga keagamaan; lembaga dakwah; majelis taklim; majelis zikir; majelis agama; organisasi gereja
    words    pesantren tahfiz; forum kerukunan umat beragama; FKUB; forum ulama; organisasi muslim; organisasi keislaman; ormas agama; tarekat; majelis tinggi agama
    words    lembaga zakat
    sector   REL
    kind     organization
agent religious-community
    words    umat islam; umat muslim; umat kristen; umat hindu; umat buddha; umat katolik; muslim; jemaah; jamaah; kelompok sunni; kelompok syiah; minoritas agama
    words    peziarah; jemaah ahmadiyah; umat beragama; penganut; penghayat; kaum muslim; kaum syiah; kaum sunni; warga muslim; warga kristen; jemaah haji
    words    yahudi ortodoks; umat; warga nahdliyin; jemaat ahmadiyah; penganut ahmadiyah; warga ahmadiyah; pengikut ahmadiyah; penganut syiah; warga syiah
    words    pengikut syiah; komunitas muslim; komunitas kristen; komunitas yahudi; komunitas syiah; komunitas hindu; komunitas ahmadiyah; penganut kepercayaan
    words    penghayat kepercayaan; aliran kepercayaan; aliran sesat; kelompok aliran; umat konghucu; umat nasrani; umat kristiani; warga kristiani; kaum nasrani
    words    warga hindu; warga buddha; warga katolik; warga yahudi; jemaah masjid; jemaah umrah; jamaah haji; jamaah masjid; calon jemaah haji; calon haji
    words    jemaah calon haji; jemaat; jemaah salat; minoritas muslim; minoritas kristen; minoritas syiah; kelompok sesat; kelompok minoritas agama
    words    umat lintas agama; penganut agama; umat sikh; kaum sikh; kaum yazidi; warga yazidi; warga druze; kaum druze; muslimin; muslimah; umat protestan
    words    umat ortodoks; kaum sufi
    sector   REL
    kind     group
agent ethnic-group
    words    kelompok etnis; etnis minoritas; masyarakat adat; warga adat; kelompok minoritas; penduduk asli; orang rimba; kelompok adat; etnis kurdi
    words    orang asli papua; warga suku; etnis tionghoa; kaum minoritas; masyarakat hukum adat; etnis; suku asli; suku terasing; suku pedalaman; warga etnis
    words    kelompok suku; masyarakat suku; orang adat; warga tionghoa; warga keturunan
    sector   SOC
    kind     group
agent lgbt-community
    words    komunitas LGBT; kelompok LGBT; kaum LGBT; transpuan
    sector   SOC
    kind     group
agent far-right
    words    kelompok sayap kanan; kelompok ultranasionalis; neo-nazi; supremasi kulit putih; ultranasionalis; kelompok ekstrem kanan; kelompok kiri; kelompok kanan
    words    kelompok ekstrem kiri; kelompok fasis; neo nazi; kelompok neo-nazi; kelompok nasionalis; nasionalis hindu; nasionalis; kaum kiri; kelompok supremasi
    sector   PTY
    kind     group
agent elite
    words    elite politik; tokoh nasional; tokoh publik; elit politik; cendekiawan; budayawan; tokoh bangsa; seniman; intelektual; elite nasional
    words    elite partai politik; tokoh masyarakat sipil; kaum intelektual; tokoh lintas partai; tokoh reformasi; tokoh senior; kaum elite; selebritas; selebriti
    words    influencer; pesohor; figur publik; tokoh lokal; tokoh daerah; youtuber; guru bangsa; kalangan elite
    sector   ELI
    kind     group
agent artist
    words    penyanyi; penulis; artis; musisi; penyair; sastrawan; sutradara; komika; komedian; aktor; aktris; seniman jalanan; pelawak; pelukis; pemain film
    words    penulis skenario; novelis; sineas; selebgram; grup musik; penyanyi rap; rapper; perupa
    sector   ELI
    kind     person
agent football-supporter
    words    suporter; suporter sepak bola; bonek; aremania; kelompok suporter; bobotoh; jakmania; the jakmania; hooligan; pendukung klub; kelompok ultras; ultras
    sector   CVL
    kind     group
agent community-leader
    words    pemuka masyarakat; pemuka adat; sesepuh; tetua; dewan adat; lembaga adat; tokoh adat; tokoh pemuda; tokoh perempuan; ninik mamak; pemangku adat
    words    tetua kampung; tetua adat; kepala suku; majelis adat; forum adat; dewan masyarakat adat; lembaga masyarakat adat; tokoh setempat; tokoh kampung
    words    tokoh warga
    sector   SOC
    kind     person

# Groups of states
agent allies
    words    sekutu; negara sekutu; sekutu barat; sekutu eropa; sekutu dekat; negara-negara sekutu
    sector   GOV
    national no
    kind     group
agent partners
    words    mitra; negara mitra; mitra internasional; mitra barat; negara-negara mitra; mitra eropa; mitra regional; mitra dagang
    sector   GOV
    national no
    kind     group
agent western-countries
    words    negara barat; negara-negara barat; kekuatan barat; pihak barat; pemerintah barat
    sector   GOV
    national no
    kind     group
agent european-countries
    words    negara eropa; negara-negara eropa; kekuatan eropa; pemerintah eropa; negara nordik; negara baltik
    sector   GOV
    kind     group
agent eu-countries
    words    negara uni eropa; negara-negara uni eropa; negara anggota uni eropa; negara-negara anggota uni eropa; pemimpin uni eropa; para pemimpin uni eropa
    sector   GOV
    of       european-union
    kind     group
agent arab-countries
    words    negara arab; negara-negara arab; negara teluk; negara-negara teluk; bangsa arab
    sector   GOV
    kind     group
agent muslim-countries
    words    negara islam; negara-negara islam; negara muslim; dunia islam; negara berpenduduk muslim; negara mayoritas muslim; negara-negara muslim
    sector   GOV
    kind     group
agent african-countries
    words    negara afrika; negara-negara afrika; negara afrika barat
    sector   GOV
    kind     group
agent asian-countries
    words    negara asia; negara-negara asia; negara asia tenggara; negara-negara asia tenggara; negara pasifik; negara kepulauan pasifik
    sector   GOV
    kind     group
agent asean-countries
    words    negara ASEAN; negara-negara ASEAN; negara anggota ASEAN; negara-negara anggota ASEAN; pemimpin ASEAN; para pemimpin ASEAN; menlu ASEAN; para menlu ASEAN
    sector   GOV
    of       asean
    kind     group
agent latin-american-countries
    words    negara amerika latin; negara-negara amerika latin; negara karibia; negara amerika selatan
    sector   GOV
    kind     group
agent developing-countries
    words    negara berkembang; negara-negara berkembang; negara miskin; global south; negara-negara selatan
    sector   GOV
    kind     group
agent world-powers
    words    kekuatan dunia; negara adidaya; adidaya; negara maju; negara-negara maju; kekuatan besar; negara adikuasa; negara kaya; negara industri; negara nuklir
    words    negara-negara besar
    sector   GOV
    kind     group
agent neighbours
    words    negara tetangga; negara-negara tetangga; negara kawasan; negara-negara kawasan; kekuatan regional
    sector   GOV
    national no
    kind     group
agent member-states
    words    negara anggota; negara-negara anggota; anggota tetap; negara penandatangan; negara peserta
    sector   GOV
    kind     group
agent donor-countries
    words    negara donor; negara-negara donor; donor internasional; lembaga donor; pendonor internasional
    sector   GOV
    kind     group
agent mediating-countries
    words    negara penengah; negara mediator; negara-negara mediator; negara penjamin; para mediator
    sector   GOV
    kind     group
agent international-community
    words    komunitas internasional; masyarakat internasional; dunia internasional; komunitas global; masyarakat dunia; komunitas dunia
    sector   GOV
    national no
    kind     group
agent two-countries
    words    kedua negara; kedua pihak; kedua belah pihak; pihak yang bertikai; pihak-pihak yang bertikai; kedua pemimpin; kedua kepala negara; kedua bangsa
    words    pihak bertikai; faksi yang bertikai; kedua kubu
    sector   GOV
    kind     group
agent foreign-power
    words    kekuatan asing; negara asing; pemerintah asing; pihak asing; negara musuh; negara-negara asing
    sector   GOV
    kind     organization
agent enemy
    words    musuh; pasukan musuh; tentara musuh; pihak musuh; lawan politik
    sector   UNK
    kind     group
agent proxy
    words    kelompok proksi; proksi
    sector   PRM
    kind     group
agent organisation
    words    organisasi internasional; badan internasional; badan dunia; lembaga internasional; organisasi dunia; organisasi regional; blok regional; lembaga dunia
    words    organisasi kawasan
    sector   UNK
    kind     organization
agent military-alliance
    words    aliansi militer; pakta militer; pakta pertahanan; aliansi pertahanan; aliansi keamanan; blok militer; aliansi barat
    sector   MIL
    kind     organization
agent movement
    words    gerakan politik; gerakan pembebasan; gerakan rakyat; gerakan mahasiswa; gerakan buruh; gerakan sosial; gerakan masyarakat; gerakan perempuan
    words    gerakan protes; gerakan kemahasiswaan; gerakan islam; gerakan reformasi; gerakan sipil; gerakan petani; gerakan pemuda; gerakan anti-pemerintah
    words    gerakan antipemerintah; gerakan lingkungan; gerakan adat; koalisi rakyat; aliansi gerakan; front rakyat
    sector   OPP
    kind     organization
agent coup-plotter
    words    pelaku kudeta; perencana kudeta; komplotan kudeta; tentara yang memberontak; pelaku makar; tersangka makar; kelompok makar; kelompok kudeta
    words    prajurit pemberontak; perwira pemberontak; tentara pembangkang; tokoh makar
    sector   MIL
    kind     group
agent task-force
    words    satgas; satuan tugas; tim gabungan; tim pencari fakta; TGPF; komisi penyelidikan; tim investigasi; gugus tugas; tim khusus; timsus; operasi gabungan
    words    tim investigasi independen; satgas pangan; satgas TPPO; satgas PMK; satgas antimafia tanah; satgas bencana; komisi penyelidik
    words    komisi penyelidikan independen; tim independen; tim pengkaji; tim pencari fakta gabungan; komite investigasi; tim ad hoc; tim kajian; tim pengusut
    words    tim audit; panitia penyelidik; tim reformasi; komite reformasi; tim percepatan
    sector   GOV
    kind     organization
