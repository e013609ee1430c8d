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
    words    penjabat presiden; presiden sementara; presiden interim; presiden transisi; pelaksana tugas presiden
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
    words    perdana menteri sementara; PM sementara; perdana menteri interim; penjabat perdana menteri; perdana menteri transisi
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
    words    raja
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
    words    putra mahkota; pangeran mahkota
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
    words    emir
    sector   GOV
    rank     person
title sultan
    words    sultan; yang dipertuan agong; yang di-pertuan agong
    sector   GOV
    rank     person
title supreme-leader
    words    pemimpin tertinggi; pemimpin agung
    sector   GOV
    rank     person
title leader
    words    pemimpin; pemimpin de facto
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
    words    kepala eksekutif hong kong; pemimpin hong kong
    sector   GOV
    rank     person
title first-lady
    words    ibu negara; istri presiden
    sector   ELI
    rank     person
title first-minister
    words    menteri pertama
    sector   GOV
    rank     person
title chief-minister
    words    ketua menteri; menteri besar; menteri utama
    sector   GOV
    rank     person

# Ministers by portfolio
title minister
    words    menteri; menteri kabinet
    sector   GOV
    rank     person
title foreign-minister
    words    menteri luar negeri; menlu
    sector   GOV
    rank     person
title defence-minister
    words    menteri pertahanan; menhan; menteri perang; bos Pentagon; kepala Pentagon
    sector   GOV
    rank     person
title interior-minister
    words    menteri dalam negeri; mendagri
    sector   GOV
    rank     person
title finance-minister
    words    menteri keuangan; menkeu; bendahara negara
    sector   GOV
    rank     person
title economy-minister
    words    menteri ekonomi; menteri perekonomian
    sector   GOV
    rank     person
title coordinating-economy-minister
    words    menteri koordinator bidang perekonomian; menko perekonomian; menko bidang perekonomian; menko ekonomi
    sector   GOV
    rank     person
title coordinating-security-minister
    words    menteri koordinator bidang politik hukum dan keamanan; menteri koordinator politik hukum dan keamanan; menko polhukam; menkopolhukam; menko polkam
    words    menkopolkam; menko bidang politik dan keamanan; menteri koordinator bidang politik dan keamanan
    sector   GOV
    rank     person
title coordinating-maritime-minister
    words    menteri koordinator bidang kemaritiman dan investasi; menteri koordinator bidang kemaritiman; menko marves; menko maritim; menko kemaritiman
    words    menko bidang kemaritiman
    sector   GOV
    rank     person
title coordinating-welfare-minister
    words    menteri koordinator bidang kesejahteraan rakyat; menko kesra; menkokesra; menteri koordinator bidang pembangunan manusia dan kebudayaan; menko PMK
    sector   GOV
    rank     person
title coordinating-law-minister
    words    menteri koordinator bidang hukum HAM imigrasi dan pemasyarakatan; menko kumham imipas; menko hukum
    sector   GOV
    rank     person
title coordinating-infrastructure-minister
    words    menko infrastruktur; menteri koordinator bidang infrastruktur dan pembangunan kewilayahan; menko IPK
    sector   GOV
    rank     person
title coordinating-food-minister
    words    menko pangan; menteri koordinator bidang pangan
    sector   GOV
    rank     person
title coordinating-minister
    words    menteri koordinator; menko
    sector   GOV
    rank     person
title trade-minister
    words    menteri perdagangan; mendag; perwakilan dagang
    sector   GOV
    rank     person
title industry-minister
    words    menteri perindustrian; menperin; menteri industri
    sector   GOV
    rank     person
title energy-minister
    words    menteri energi; menteri energi dan sumber daya mineral; menteri ESDM
    sector   GOV
    rank     person
title oil-minister
    words    menteri minyak; menteri perminyakan
    sector   GOV
    rank     person
title mining-minister
    words    menteri pertambangan
    sector   GOV
    rank     person
title agriculture-minister
    words    menteri pertanian; mentan
    sector   GOV
    rank     person
title fisheries-minister
    words    menteri kelautan dan perikanan; menteri KP; menteri perikanan
    sector   GOV
    rank     person
title environment-minister
    words    menteri lingkungan hidup; menteri LH; menteri lingkungan hidup dan kehutanan; menteri LHK; menteri lingkungan; menteri iklim
    sector   GOV
    rank     person
title forestry-minister
    words    menteri kehutanan; menhut
    sector   GOV
    rank     person
title health-minister
    words    menteri kesehatan; menkes
    sector   GOV
    rank     person
title education-minister
    words    menteri pendidikan; mendikbud; mendiknas; mendikbudristek; mendikdasmen; menteri pendidikan dan kebudayaan
    sector   GOV
    rank     person
title higher-education-minister
    words    menteri pendidikan tinggi; mendiktisaintek; menristekdikti
    sector   GOV
    rank     person
title science-minister
    words    menteri riset; menteri riset dan teknologi; menristek; menteri sains; menteri teknologi
    sector   GOV
    rank     person
title culture-minister
    words    menteri kebudayaan; menbud; menteri budaya
    sector   GOV
    rank     person
title tourism-minister
    words    menteri pariwisata; menpar; menparekraf; menteri pariwisata dan ekonomi kreatif
    sector   GOV
    rank     person
title sports-minister
    words    menteri olahraga; menpora; menteri pemuda dan olahraga
    sector   GOV
    rank     person
title youth-minister
    words    menteri pemuda
    sector   GOV
    rank     person
title labour-minister
    words    menteri ketenagakerjaan; menaker; menteri tenaga kerja; menakertrans; menteri perburuhan
    sector   GOV
    rank     person
title social-affairs-minister
    words    menteri sosial; mensos; menteri kesejahteraan
    sector   GOV
    rank     person
title women-minister
    words    menteri pemberdayaan perempuan dan perlindungan anak; menteri PPPA; menteri pemberdayaan perempuan; menteri urusan perempuan
    sector   GOV
    rank     person
title justice-minister
    words    menteri kehakiman; menteri hukum; menkum
    sector   GOV
    rank     person
title law-human-rights-minister
    words    menteri hukum dan hak asasi manusia; menteri hukum dan HAM; menkumham
    sector   GOV
    rank     person
title human-rights-minister
    words    menteri hak asasi manusia; menteri HAM
    sector   GOV
    rank     person
title transport-minister
    words    menteri perhubungan; menhub; menteri transportasi
    sector   GOV
    rank     person
title public-works-minister
    words    menteri pekerjaan umum; menteri PU; menteri PUPR; menteri pekerjaan umum dan perumahan rakyat; menteri infrastruktur
    sector   GOV
    rank     person
title housing-minister
    words    menteri perumahan; menteri PKP; menteri perumahan rakyat; menpera
    sector   GOV
    rank     person
title communications-minister
    words    menteri komunikasi; menteri komunikasi dan informatika; menkominfo; menteri komunikasi dan digital; menkomdigi; menteri telekomunikasi
    sector   GOV
    rank     person
title information-minister
    words    menteri penerangan; menteri informasi
    sector   GOV
    rank     person
title immigration-minister
    words    menteri imigrasi; menteri imipas; menteri imigrasi dan pemasyarakatan
    sector   GOV
    rank     person
title homeland-security-secretary
    words    menteri keamanan dalam negeri; sekretaris keamanan dalam negeri
    sector   GOV
    rank     person
title religious-affairs-minister
    words    menteri agama; menag; menteri urusan agama
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
    words    menteri sekretaris negara; mensesneg; sekretaris negara
    sector   GOV
    rank     person
title cabinet-secretary
    words    sekretaris kabinet; seskab; kepala sekretaris kabinet; sekretaris kabinet utama
    sector   GOV
    rank     person
title presidential-chief-of-staff
    words    kepala staf kepresidenan; KSP; kepala staf gedung putih; kepala staf presiden
    sector   GOV
    rank     person
title state-enterprises-minister
    words    menteri BUMN; menteri badan usaha milik negara
    sector   GOV
    rank     person
title cooperatives-minister
    words    menteri koperasi; menteri koperasi dan UKM; menkop UKM; menkop
    sector   GOV
    rank     person
title investment-minister
    words    menteri investasi; kepala BKPM
    sector   GOV
    rank     person
title villages-minister
    words    menteri desa; mendes PDTT; mendes
    sector   GOV
    rank     person
title agrarian-minister
    words    menteri agraria dan tata ruang; menteri ATR; menteri agraria
    sector   GOV
    rank     person
title planning-minister
    words    menteri perencanaan pembangunan nasional; menteri PPN; kepala Bappenas
    sector   GOV
    rank     person
title administrative-reform-minister
    words    menpan RB; menpan-RB; menteri PANRB; menteri pendayagunaan aparatur negara; menteri pendayagunaan aparatur negara dan reformasi birokrasi
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
    words    menteri urusan eropa
    sector   GOV
    rank     person
title overseas-minister
    words    menteri urusan strategis; menteri kerja sama regional
    sector   GOV
    rank     person
title parliamentary-affairs-minister
    words    menteri urusan parlemen
    sector   GOV
    rank     person
title reintegration-minister
    words    menteri reintegrasi; menteri diaspora
    sector   GOV
    rank     person

# Deputies and lesser government offices
title deputy-minister
    words    wakil menteri; wamen; deputi menteri; menteri muda
    sector   GOV
    rank     person
title deputy-foreign-minister
    words    wakil menteri luar negeri; wamenlu; deputi menteri luar negeri
    sector   GOV
    rank     person
title deputy-defence-minister
    words    wakil menteri pertahanan; wamenhan
    sector   GOV
    rank     person
title deputy-interior-minister
    words    wakil menteri dalam negeri; wamendagri
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
    words    wakil sekretaris jenderal bidang; asisten sekretaris jenderal; asisten sekjen
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
    words    direktur jenderal; dirjen
    sector   GOV
    rank     person
title deputy-director-general
    words    wakil direktur jenderal; wakil dirjen
    sector   GOV
    rank     person
title inspector-general
    words    inspektur jenderal kementerian; inspektur jenderal departemen
    sector   GOV
    rank     person
title director
    words    direktur; direktur eksekutif; direktur pelaksana
    sector   -
    rank     person
title chair
    words    ketua
    sector   -
    rank     person
title deputy-chair
    words    wakil ketua
    sector   -
    rank     person
title chief
    words    kepala; pimpinan; bos; petinggi
    sector   -
    rank     person
title head-of-agency
    words    kepala badan; kaban; kepala lembaga
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
    words    perwakilan tinggi; kepala kebijakan luar negeri; kepala urusan luar negeri; ketua kebijakan luar negeri
    sector   GOV
    rank     person
title special-envoy
    words    utusan khusus; utusan; perwakilan khusus; utusan perdamaian; wakil khusus
    sector   GOV
    rank     person
title special-rapporteur
    words    pelapor khusus
    sector   GOV
    rank     person
title mediator
    words    mediator; juru runding damai
    sector   GOV
    rank     person
title negotiator
    words    negosiator; juru runding; kepala juru runding; ketua tim perunding; perunding
    sector   GOV
    rank     person
title ambassador
    words    duta besar; dubes
    sector   GOV
    rank     person
title permanent-representative
    words    perwakilan tetap; wakil tetap; watap; duta besar untuk PBB; dubes untuk PBB
    sector   GOV
    rank     person
title charge-d-affaires
    words    kuasa usaha; kuasa usaha ad interim; KUAI
    sector   GOV
    rank     person
title consul-general
    words    konsul jenderal; konjen; konsul
    sector   GOV
    rank     person
title military-attache
    words    atase militer; atase pertahanan; athan
    sector   MIL
    rank     person
title diplomat
    words    diplomat; diplomat senior
    sector   GOV
    rank     person
title spokesperson
    words    juru bicara; jubir
    sector   -
    rank     person
title adviser
    words    penasihat; penasihat presiden; staf khusus; stafsus; tenaga ahli utama
    sector   GOV
    rank     person
title national-security-adviser
    words    penasihat keamanan nasional; sekretaris dewan keamanan nasional; sekretaris dewan keamanan; kepala keamanan nasional
    sector   GOV
    rank     person
title aide
    words    ajudan; pembantu presiden; sekretaris presiden
    sector   GOV
    rank     person
title presidential-advisory-member
    words    anggota wantimpres; anggota dewan pertimbangan presiden
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
    words    juru bicara pemerintah; jubir pemerintah
    sector   GOV
    rank     person
title official
    words    pejabat senior; pejabat tinggi
    sector   GOV
    rank     person
title central-bank-governor
    words    gubernur bank sentral; gubernur BI; gubernur bank indonesia; ketua the fed
    sector   GOV
    rank     person
title budget-director
    words    ketua BPK; auditor negara; auditor jenderal
    sector   GOV
    rank     person
title election-chief
    words    ketua KPU; ketua bawaslu; ketua komisi pemilihan umum; ketua komisi pemilihan; anggota KPU; komisioner KPU
    sector   GOV
    rank     person

# Regional and local government
title governor
    words    gubernur
    sector   GOV
    rank     person
title deputy-governor
    words    wakil gubernur; wagub
    sector   GOV
    rank     person
title acting-governor
    words    penjabat gubernur; pj gubernur; plt gubernur; pelaksana tugas gubernur
    sector   GOV
    rank     person
title mayor
    words    wali kota; walikota
    sector   GOV
    rank     person
title deputy-mayor
    words    wakil wali kota; wakil walikota; wawalkot
    sector   GOV
    rank     person
title regent
    words    bupati
    sector   GOV
    rank     person
title deputy-regent
    words    wakil bupati; wabup
    sector   GOV
    rank     person
title district-head
    words    camat; kepala distrik
    sector   GOV
    rank     person
title village-head
    words    kepala desa; kades; lurah; kepala kampung; keuchik; wali nagari
    sector   GOV
    rank     person
title regional-secretary
    words    sekretaris daerah; sekda; sekretaris provinsi
    sector   GOV
    rank     person
title regional-head
    words    kepala daerah; pemimpin daerah; pemimpin wilayah
    sector   GOV
    rank     person
title provincial-council-member
    words    anggota DPRD; anggota dewan kota; anggota DPR papua; anggota DPRA
    sector   LEG
    rank     person

# Legislature
title speaker
    words    ketua DPR; ketua parlemen; juru bicara parlemen; ketua majelis nasional; ketua DPR RI; ketua dewan perwakilan rakyat; presiden parlemen; ketua senat
    words    ketua kongres
    sector   LEG
    rank     person
title deputy-speaker
    words    wakil ketua DPR; wakil ketua parlemen; wakil ketua DPR RI; wakil ketua majelis nasional
    sector   LEG
    rank     person
title upper-house-speaker
    words    ketua MPR; ketua MPR RI; ketua DPD; ketua DPD RI; wakil ketua MPR; wakil ketua MPR RI
    sector   LEG
    rank     person
title member-of-parliament
    words    anggota DPR; anggota DPR RI; anggota parlemen; anggota dewan; anggota dewan perwakilan rakyat; anggota majelis nasional; anggota legislatif
    words    anggota MPR; anggota DPD
    sector   LEG
    rank     person
title senator
    words    senator; anggota senat
    sector   LEG
    rank     person
title congressman
    words    anggota kongres; anggota DPR AS; anggota dewan perwakilan rakyat AS
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
    words    ketua fraksi; sekretaris fraksi
    sector   LEG
    rank     person
title committee-chair
    words    ketua komisi; ketua komisi I DPR; ketua komisi III DPR; wakil ketua komisi; ketua baleg; ketua banggar; ketua pansus; ketua komite
    sector   LEG
    rank     person

# Parties, opposition, candidates
title party-leader
    words    ketua umum; ketum; ketua partai; ketua umum partai; pemimpin partai; presiden partai; ketua umum DPP
    sector   PTY
    rank     person
title deputy-party-leader
    words    wakil ketua umum; waketum; wakil ketua umum partai; wakil pemimpin partai
    sector   PTY
    rank     person
title party-patron
    words    ketua dewan pembina; ketua majelis tinggi; ketua dewan pertimbangan; ketua dewan penasihat partai; ketua dewan syuro; ketua majelis syuro
    words    dewan pembina partai
    sector   PTY
    rank     person
title party-official
    words    politikus; politisi; kader partai; ketua DPP; pengurus partai; petinggi partai; anggota politbiro; elite partai
    sector   PTY
    rank     person
title politician
    words    tokoh politik; politikus senior; politisi senior
    sector   PTY
    rank     person
title opposition-leader
    words    pemimpin oposisi; ketua oposisi; tokoh oposisi; politisi oposisi; politikus oposisi
    sector   OPP
    rank     person
title dissident
    words    pembangkang; pembangkang politik; tokoh pembangkang; pemimpin di pengasingan; kritikus kremlin
    sector   OPP
    rank     person
title presidential-candidate
    words    calon presiden; capres; bakal capres; bakal calon presiden
    sector   PTY
    rank     person
title vice-presidential-candidate
    words    calon wakil presiden; cawapres; bakal cawapres
    sector   PTY
    rank     person
title candidate
    words    calon gubernur; cagub; calon wali kota; calon bupati; cabup; calon kepala daerah; cawagub; caleg; calon legislatif
    sector   PTY
    rank     person
title protest-leader
    words    koordinator aksi; koordinator lapangan; korlap; pemimpin demonstrasi; pemimpin unjuk rasa; ketua BEM
    sector   OPP
    rank     person

# Rebels and other armed groups
title rebel-leader
    words    pemimpin pemberontak; komandan pemberontak; pemimpin gerilyawan; pemimpin milisi; pemimpin militan; pemimpin separatis; tokoh separatis; pimpinan KKB
    words    pimpinan OPM; panglima TPNPB; pentolan KKB; panglima GAM
    sector   REB
    rank     person
title terrorist-leader
    words    pemimpin teroris; gembong teroris; amir jamaah
    sector   REB
    rank     person
title militia-leader
    words    panglima perang; komandan milisi; pemimpin paramiliter
    sector   PRM
    rank     person
title politburo-chief
    words    kepala biro politik; ketua biro politik; anggota biro politik
    sector   REB
    rank     person
title gang-leader
    words    pemimpin geng; bos kartel; gembong narkoba; bos mafia; bandar narkoba
    sector   CRM
    rank     person

# Military: posts
title commander-in-chief
    words    panglima tertinggi; panglima besar
    sector   MIL
    rank     person
title armed-forces-chief
    words    panglima TNI; panglima angkatan bersenjata; kepala staf umum; ketua kepala staf gabungan; kepala staf gabungan; panglima militer; panglima ABRI
    words    panglima ATM; kepala angkatan bersenjata; kepala staf angkatan bersenjata
    sector   MIL
    rank     person
title army-chief
    words    kepala staf angkatan darat; KSAD; kasad; panglima angkatan darat; panglima tentara darat; kepala angkatan darat
    sector   MIL
    rank     person
title navy-chief
    words    kepala staf angkatan laut; KSAL; kasal; panglima angkatan laut
    sector   MIL
    rank     person
title air-force-chief
    words    kepala staf angkatan udara; KSAU; kasau; panglima angkatan udara
    sector   MIL
    rank     person
title deputy-armed-forces-chief
    words    wakil panglima TNI; wakil panglima; wakil KSAD; wakil kepala staf angkatan darat; wakasad
    sector   MIL
    rank     person
title commander
    words    komandan; panglima; komandan militer; komandan lapangan; danyon; danbrig; komandan batalyon; komandan brigade
    sector   MIL
    rank     person
title deputy-commander
    words    wakil komandan; wadan
    sector   MIL
    rank     person
title regional-military-commander
    words    pangdam; panglima kodam; danrem; dandim; komandan korem; komandan kodim; pangkogabwilhan; pangdivif; danramil
    sector   MIL
    rank     person
title kostrad-commander
    words    pangkostrad; panglima kostrad; panglima komando cadangan strategis angkatan darat
    sector   MIL
    rank     person
title kopassus-commander
    words    danjen kopassus; danpuspassus; komandan jenderal kopassus; komandan pasukan khusus; panglima kopassus
    sector   MIL
    rank     person
title presidential-guard-commander
    words    danpaspampres; komandan paspampres; komandan pasukan pengamanan presiden; komandan garda presiden
    sector   MIL
    rank     person
title fleet-commander
    words    pangkoarmada; panglima koarmada; panglima armada; danlantamal; danlanal; komandan armada; dankormar
    sector   MIL
    rank     person
title air-base-commander
    words    danlanud; pangkoopsau; pangkoopsud; pangkohanudnas; komandan pangkalan udara
    sector   MIL
    rank     person
title military-spokesperson
    words    kapuspen TNI; kapuspen; kadispenad; kadispenal; kadispenau; kapendam; juru bicara militer; jubir militer; juru bicara tentara
    words    kepala pusat penerangan TNI; kapen
    sector   MIL
    rank     person
title supreme-allied-commander
    words    panglima tertinggi sekutu; panglima sekutu
    sector   MIL
    rank     person
title peacekeeping-commander
    words    komandan pasukan perdamaian; panglima pasukan perdamaian; komandan kontingen garuda
    sector   MIL
    rank     person

# Military ranks
title rank-field-marshal
    words    marsekal lapangan; marsekal medan; marsekal besar
    sector   MIL
    rank     person
title rank-general
    words    jenderal; jenderal TNI; Jend.; jenderal purnawirawan
    sector   MIL
    rank     person
title rank-lieutenant-general
    words    letnan jenderal; letjen; letjen TNI
    sector   MIL
    rank     person
title rank-major-general
    words    mayor jenderal; mayjen; mayjen TNI
    sector   MIL
    rank     person
title rank-brigadier-general
    words    brigadir jenderal; brigjen; brigjen TNI
    sector   MIL
    rank     person
title rank-colonel
    words    kolonel; kolonel inf; kolonel infanteri; kol inf; kolonel laut; kolonel pnb
    sector   MIL
    rank     person
title rank-lieutenant-colonel
    words    letnan kolonel; letkol; letkol inf; letkol infanteri; letkol laut
    sector   MIL
    rank     person
title rank-major
    words    mayor inf; mayor TNI; mayor infanteri; mayor laut; mayor
    sector   MIL
    rank     person
title rank-captain
    words    kapten; kapten inf; kapten TNI; kapten infanteri
    sector   MIL
    rank     person
title rank-lieutenant
    words    letnan; lettu; letda; letnan satu; letnan dua; lettu inf; letda inf
    sector   MIL
    rank     person
title rank-sergeant
    words    sersan; serka; sertu; serda; serma; sersan satu; sersan dua; sersan kepala; sersan mayor
    sector   MIL
    rank     person
title rank-corporal
    words    kopral; koptu; kopda; kopka; kopral satu; kopral dua; kopral kepala
    sector   MIL
    rank     person
title rank-private
    words    prajurit satu; prajurit dua; prajurit kepala; pratu; prada; praka
    sector   MIL
    rank     person
title rank-admiral
    words    laksamana; laksamana TNI
    sector   MIL
    rank     person
title rank-vice-admiral
    words    laksamana madya; laksdya; laksdya TNI; laksamana madya TNI
    sector   MIL
    rank     person
title rank-rear-admiral
    words    laksamana muda; laksda; laksda TNI; laksamana muda TNI
    sector   MIL
    rank     person
title rank-commodore
    words    laksamana pertama; laksma; laksma TNI; komodor
    sector   MIL
    rank     person
title rank-air-chief-marshal
    words    marsekal; marsekal TNI
    sector   MIL
    rank     person
title rank-air-marshal
    words    marsekal madya; marsdya; marsdya TNI; marsekal madya TNI
    sector   MIL
    rank     person
title rank-air-vice-marshal
    words    marsekal muda; marsda; marsda TNI; marsekal muda TNI
    sector   MIL
    rank     person
title rank-air-commodore
    words    marsekal pertama; marsma; marsma TNI
    sector   MIL
    rank     person
title rank-first-sergeant
    words    pembantu letnan; peltu; pelda; pembantu letnan satu; pembantu letnan dua
    sector   MIL
    rank     person

# Police: posts and ranks
title police-chief
    words    kapolri; kepala polisi; kepala kepolisian; kapolri jenderal; kepala kepolisian RI; kepala polisi nasional; ketua polisi negara
    sector   COP
    rank     person
title deputy-police-chief
    words    wakapolri; wakil kapolri; wakil kepala polisi; wakil kepala kepolisian
    sector   COP
    rank     person
title regional-police-chief
    words    kapolda; wakapolda; kapolres; wakapolres; kapolresta; kapolrestabes; kapolres metro; kapolsek; kepala polisi daerah
    sector   COP
    rank     person
title criminal-investigation-chief
    words    kabareskrim; wakabareskrim; dirtipidum; dirtipideksus; dirreskrimum; dirreskrimsus; kasat reskrim; dirtipidsiber; dirtipidkor
    words    kepala badan reserse kriminal; direskrimum; dirtipidnarkoba
    sector   COP
    rank     person
title police-spokesperson
    words    kadiv humas; kadiv humas polri; karo penmas; karopenmas; kabid humas; kasi humas; juru bicara polisi; juru bicara kepolisian; jubir polisi
    sector   COP
    rank     person
title counterterrorism-chief
    words    kepala BNPT; kadensus 88; kepala densus 88; ka densus 88
    sector   COP
    rank     person
title brimob-commander
    words    dankorbrimob; dansat brimob; komandan brimob
    sector   COP
    rank     person
title narcotics-chief
    words    kepala BNN; kepala badan narkotika nasional
    sector   COP
    rank     person
title police-internal-affairs-chief
    words    kadiv propam; kadiv propam polri; kabid propam; karo paminal
    sector   COP
    rank     person
title police-rank-general
    words    jenderal polisi; jenderal pol; komisaris jenderal; komjen; komjen pol; inspektur jenderal polisi; irjen; irjen pol; brigadir jenderal polisi
    words    brigjen pol; komisaris jenderal polisi
    sector   COP
    rank     person
title police-rank-superintendent
    words    komisaris besar; kombes; kombes pol; komisaris besar polisi; ajun komisaris besar; AKBP; komisaris polisi; kompol; ajun komisaris
    words    ajun komisaris polisi; ajun komisaris besar polisi
    sector   COP
    rank     person
title police-rank-inspector
    words    inspektur polisi; inspektur satu; iptu; inspektur dua; ipda; aiptu; aipda; bripka; brigadir polisi; briptu; bripda; bharada; bharatu; brigadir
    sector   COP
    rank     person

# Intelligence, agencies
title intelligence-chief
    words    kepala BIN; kepala badan intelijen negara; kepala badan intelijen; kepala intelijen; kabais; kepala BAIS; direktur CIA; direktur intelijen nasional
    words    kabaintelkam; kepala mossad; direktur mossad
    sector   SPY
    rank     person
title intelligence-officer
    words    perwira intelijen
    sector   SPY
    rank     person
title fbi-director
    words    direktur FBI; kepala FBI
    sector   COP
    rank     person
title coast-guard-chief
    words    kepala bakamla; komandan penjaga pantai; juru bicara penjaga pantai
    sector   COP
    rank     person
title disaster-agency-chief
    words    kepala BNPB; kepala BPBD; kapusdatinkom BNPB; kepala badan nasional penanggulangan bencana; kepala basarnas; kabasarnas; kepala BMKG
    sector   GOV
    rank     person
title anti-corruption-chief
    words    ketua KPK; pimpinan KPK; ketua komisi pemberantasan korupsi; wakil ketua KPK; komisioner KPK; plt ketua KPK; ketua KPK sementara
    words    direktur penyidikan KPK; ketua dewas KPK
    sector   JUD
    rank     person
title human-rights-commission-chief
    words    ketua komnas HAM; komisioner komnas HAM; anggota komnas HAM; wakil ketua komnas HAM; ketua komnas perempuan; ketua LPSK; ketua ombudsman
    sector   GOV
    rank     person
title nuclear-agency-chief
    words    kepala badan energi atom; kepala pengawas nuklir
    sector   GOV
    rank     person

# Justice
title chief-justice
    words    ketua mahkamah agung; ketua MA; ketua mahkamah konstitusi; ketua MK; hakim agung ketua; ketua pengadilan; ketua mahkamah
    sector   JUD
    rank     person
title justice
    words    hakim agung; hakim konstitusi; hakim mahkamah agung; hakim MK; wakil ketua MK; wakil ketua MA
    sector   JUD
    rank     person
title judge
    words    hakim; ketua majelis hakim; hakim ketua; majelis hakim; hakim federal
    sector   JUD
    rank     person
title attorney-general
    words    jaksa agung; jaksa kepala; jaksa utama; kepala jaksa; jaksa agung muda; jampidsus; jampidum; jamintel; wakil jaksa agung
    sector   JUD
    rank     person
title prosecutor
    words    jaksa; jaksa penuntut umum; JPU; penuntut umum; kajati; kajari; kapuspenkum; jaksa khusus; penasihat khusus; kasipenkum
    sector   JUD
    rank     person
title court-spokesperson
    words    juru bicara pengadilan; humas pengadilan; panitera
    sector   JUD
    rank     person
title lawyer
    words    pengacara; kuasa hukum; advokat; penasihat hukum; tim kuasa hukum; tim pengacara
    sector   CVL
    rank     person

# Civil society, religion, business, media
title activist-leader
    words    aktivis HAM; pembela HAM; aktivis prodemokrasi; aktivis pro-demokrasi; pegiat HAM
    sector   OPP
    rank     person
title union-leader
    words    pemimpin serikat buruh; ketua serikat buruh; tokoh buruh; pemimpin buruh
    sector   LAB
    rank     person
title religious-leader
    words    ulama; kiai; kyai; imam besar; uskup; uskup agung; kardinal; patriark; ayatollah; mufti; mufti agung; ustaz; ustad; habib; pendeta; pastor; rabi
    words    biksu; syekh; tokoh agama; rais aam; ketua umum PBNU; ketua MUI; ketua umum PP muhammadiyah; ketua PBNU
    sector   REL
    rank     person
title tribal-leader
    words    kepala suku; ketua adat; tokoh adat; tetua adat; tokoh masyarakat; ketua suku; ondoafi; tetua suku
    sector   SOC
    rank     person
title chief-executive
    words    direktur utama; dirut; CEO; presiden direktur; presdir; bos perusahaan; konglomerat; taipan; komisaris utama
    sector   BUS
    rank     person
title executive-director-ngo
    words    direktur LSM; direktur LBH; ketua YLBHI; koordinator kontras; direktur eksekutif walhi
    sector   CVL
    rank     person
title rector
    words    rektor; guru besar; profesor; akademisi; dosen
    sector   EDU
    rank     person
title analyst
    words    pengamat; pengamat politik; analis; pakar; pengamat militer; pakar hukum tata negara
    sector   CVL
    rank     person
title journalist-title
    words    pemimpin redaksi; pemred; jurnalis senior; redaktur; blogger; narablog
    sector   JRN
    rank     person
title doctor-title
    words    direktur rumah sakit; kepala dinas kesehatan; ketua IDI; ketua umum IDI
    sector   MED
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
    words    otoritas; pihak berwenang; pihak berwajib; pihak otoritas; otoritas setempat; pihak berwenang setempat
    sector   GOV
    kind     organization
agent government-official
    words    pejabat; pejabat pemerintah; pejabat negara; birokrat; aparatur sipil negara; ASN; PNS; pegawai negeri sipil; pegawai negeri; petinggi pemerintah
    sector   GOV
    kind     person
agent local-official
    words    pejabat setempat; pejabat lokal; pejabat daerah; pejabat kota; pejabat provinsi
    sector   GOV
    kind     person
agent foreign-official
    words    pejabat kementerian luar negeri; pejabat kemlu; pejabat kedutaan
    sector   GOV
    kind     person
agent defence-official
    words    pejabat pertahanan; pejabat militer; petinggi militer; pejabat kementerian pertahanan; pejabat pentagon
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
    words    pemerintah daerah; pemda; pemerintah provinsi; pemprov; pemerintah kota; pemkot; pemerintah kabupaten; pemkab; pemerintah setempat; pemerintah desa
    words    pemdes
    sector   GOV
    kind     organization
agent regional-authority
    words    otoritas lokal; otoritas daerah; otoritas pendudukan; aparat desa; perangkat desa
    sector   GOV
    kind     organization
agent cabinet
    words    kabinet; dewan menteri; kabinet keamanan; kabinet perang
    sector   GOV
    kind     organization
agent presidency
    words    kantor kepresidenan; kantor presiden; istana presiden; pihak istana; kantor perdana menteri; sekretariat presiden; kantor staf presiden; kepresidenan
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
    words    delegasi; delegasi pemerintah; tim perunding; tim negosiasi; juru runding pemerintah
    sector   GOV
    kind     group
agent agency
    words    badan pemerintah; lembaga negara; lembaga pemerintah; regulator; badan negara; instansi pemerintah; badan pengawas
    sector   GOV
    kind     organization
agent ministry
    words    kementerian; departemen pemerintah
    sector   GOV
    kind     organization
agent foreign-ministry
    words    kementerian luar negeri; kemlu; kemenlu; departemen luar negeri; deplu
    sector   GOV
    kind     organization
agent defence-ministry
    words    kementerian pertahanan; kemhan; kemenhan; departemen pertahanan
    sector   MIL
    kind     organization
agent interior-ministry
    words    kementerian dalam negeri; kemendagri; departemen dalam negeri; depdagri
    sector   GOV
    kind     organization
agent finance-ministry
    words    kementerian keuangan; kemenkeu; departemen keuangan; depkeu
    sector   GOV
    kind     organization
agent economy-ministry
    words    kementerian ekonomi; kementerian perekonomian; kemenko perekonomian; kementerian koordinator bidang perekonomian
    sector   GOV
    kind     organization
agent trade-ministry
    words    kementerian perdagangan; kemendag; departemen perdagangan
    sector   GOV
    kind     organization
agent industry-ministry
    words    kementerian perindustrian; kemenperin; kementerian industri
    sector   GOV
    kind     organization
agent energy-ministry
    words    kementerian energi; kementerian ESDM; kementerian energi dan sumber daya mineral; kementerian minyak; departemen energi
    sector   GOV
    kind     organization
agent agriculture-ministry
    words    kementerian pertanian; kementan; departemen pertanian
    sector   GOV
    kind     organization
agent fisheries-ministry
    words    kementerian kelautan dan perikanan; KKP; kementerian perikanan
    sector   GOV
    kind     organization
agent environment-ministry
    words    kementerian lingkungan hidup; KLHK; kementerian lingkungan hidup dan kehutanan; kementerian kehutanan; kemenhut; KLH
    sector   GOV
    kind     organization
agent health-ministry
    words    kementerian kesehatan; kemenkes; departemen kesehatan; dinas kesehatan; otoritas kesehatan
    sector   MED
    kind     organization
agent education-ministry
    words    kementerian pendidikan; kemendikbud; kemendikbudristek; kemendikdasmen; kementerian pendidikan dan kebudayaan; departemen pendidikan; dinas pendidikan
    sector   EDU
    kind     organization
agent culture-ministry
    words    kementerian kebudayaan; kemenbud; kementerian pariwisata; kemenpar; kemenparekraf
    sector   GOV
    kind     organization
agent labour-ministry
    words    kementerian ketenagakerjaan; kemnaker; kemenaker; kementerian tenaga kerja; dinas tenaga kerja; disnaker
    sector   GOV
    kind     organization
agent social-affairs-ministry
    words    kementerian sosial; kemensos; dinas sosial
    sector   GOV
    kind     organization
agent justice-ministry
    words    kementerian kehakiman; kementerian hukum; kementerian hukum dan HAM; kemenkumham; departemen kehakiman; kemenkum
    sector   JUD
    kind     organization
agent transport-ministry
    words    kementerian perhubungan; kemenhub; kementerian transportasi; dinas perhubungan; dishub
    sector   GOV
    kind     organization
agent public-works-ministry
    words    kementerian pekerjaan umum; kementerian PUPR; kementerian PU; kementerian perumahan; kementerian infrastruktur
    sector   GOV
    kind     organization
agent communications-ministry
    words    kementerian komunikasi; kominfo; kemenkominfo; kementerian kominfo; kemkomdigi; komdigi; kementerian komunikasi dan informatika
    words    kementerian komunikasi dan digital; kementerian penerangan
    sector   GOV
    kind     organization
agent immigration-authority
    words    imigrasi; kantor imigrasi; ditjen imigrasi; petugas imigrasi; otoritas imigrasi; kementerian imigrasi; bea cukai; petugas bea cukai; kantor bea cukai
    sector   GOV
    kind     organization
agent religious-affairs-ministry
    words    kementerian agama; kemenag; departemen agama
    sector   GOV
    kind     organization
agent security-ministry
    words    kementerian keamanan; kementerian keamanan negara; kementerian keamanan publik; kementerian keamanan dalam negeri; kemenko polhukam; kemenko polkam
    words    kementerian koordinator bidang politik hukum dan keamanan
    sector   GOV
    kind     organization
agent unification-ministry
    words    kementerian unifikasi; kementerian penyatuan
    sector   GOV
    kind     organization
agent emergency-ministry
    words    kementerian situasi darurat; badan penanggulangan bencana; badan penanggulangan bencana daerah; BPBD; pertahanan sipil; badan pertahanan sipil
    sector   GOV
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
    words    komisi pemilihan umum; komisi pemilihan; badan pemilu; otoritas pemilu; penyelenggara pemilu; panitia pengawas pemilu; panwaslu
    sector   GOV
    kind     organization
agent anti-corruption-agency
    words    lembaga antikorupsi; komisi antikorupsi; lembaga antirasuah; komisi antirasuah; badan antikorupsi; penyidik KPK; biro antikorupsi
    sector   JUD
    kind     organization
agent human-rights-commission
    words    komisi HAM; komisi nasional hak asasi manusia; komisi hak asasi manusia; komisi kebenaran
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
    words    kedutaan; kedutaan besar; kedubes; KBRI; konsulat; konsulat jenderal; konjen RI; KJRI; misi diplomatik; komisi tinggi
    sector   GOV
    kind     organization
agent diplomats
    words    diplomat; diplomat asing; diplomat barat; diplomat eropa
    sector   GOV
    kind     person
agent state-media
    words    media pemerintah; televisi pemerintah; tv pemerintah; kantor berita pemerintah; media milik pemerintah; media resmi; kantor berita resmi; media negara
    sector   JRN
    kind     organization
agent state-company
    words    BUMN; perusahaan negara; perusahaan milik negara; badan usaha milik negara; BUMD; perusahaan minyak negara
    sector   BUS
    kind     organization

# Parliament and parties
agent parliament
    words    parlemen; dewan perwakilan rakyat; majelis nasional; majelis rendah; majelis tinggi; senat; badan legislatif; lembaga legislatif; legislatif
    sector   LEG
    kind     organization
agent regional-parliament
    words    DPRD; dewan perwakilan rakyat daerah; parlemen daerah; parlemen regional; DPRP; DPRA; DPRK
    sector   LEG
    kind     organization
agent parliamentary-committee
    words    komisi DPR; komite senat; komite DPR; komite parlemen; panitia khusus; pansus; badan legislasi; badan anggaran
    sector   LEG
    kind     organization
agent lawmaker
    words    legislator; wakil rakyat; para anggota DPR
    sector   LEG
    kind     person
agent ruling-party
    words    partai berkuasa; partai penguasa; partai pemerintah; koalisi pemerintah; koalisi berkuasa; koalisi penguasa; partai koalisi; partai yang berkuasa
    sector   PTY
    kind     organization
agent political-party
    words    partai; partai politik; parpol; partai komunis; partai sosialis; partai islam; partai sayap kanan; partai nasionalis; koalisi partai; fraksi partai
    sector   PTY
    kind     organization
agent opposition
    words    oposisi; partai oposisi; kelompok oposisi; kubu oposisi; koalisi oposisi; aliansi oposisi; pihak oposisi; gerakan oposisi; pendukung oposisi
    sector   OPP
    kind     group
agent party-supporter
    words    simpatisan partai; loyalis; relawan capres; tim sukses; tim kampanye; massa pendukung; tim pemenangan; pendukung presiden
    sector   PTY
    kind     group
agent political-camp
    words    kubu; tim kampanye nasional; pasangan calon; paslon
    sector   PTY
    kind     group
agent separatist-party
    words    gerakan kemerdekaan; gerakan pro-kemerdekaan; partai prokemerdekaan; kelompok pro-kemerdekaan
    sector   OPP
    kind     organization

# Justice
agent court
    words    pengadilan; mahkamah; mahkamah agung; pengadilan tinggi; pengadilan negeri; pengadilan militer; pengadilan banding; pengadilan distrik
    words    pengadilan tipikor; mahkamah konstitusi; tribunal; mahkamah militer; pengadilan federal; pengadilan khusus
    sector   JUD
    kind     organization
agent judiciary
    words    lembaga peradilan; otoritas kehakiman; badan peradilan; kehakiman
    sector   JUD
    kind     organization
agent judges
    words    hakim; majelis hakim; dewan juri; juri pengadilan
    sector   JUD
    kind     person
agent prosecutors
    words    jaksa; kejaksaan; kejaksaan agung; kejagung; kejaksaan tinggi; kejati; kejaksaan negeri; kejari; jaksa penuntut umum; kantor kejaksaan; penuntut umum
    sector   JUD
    kind     person
agent lawyers
    words    pengacara; tim pembela; kuasa hukum; pengacara HAM; advokat
    sector   CVL
    kind     person
agent investigator
    words    penyidik; penyelidik; tim penyidik; penyidik polri; penyidik polda; tim penyelidik; tim gabungan pencari fakta
    sector   COP
    kind     person

# Police and security
agent police
    words    polisi; kepolisian; aparat kepolisian; anggota polisi; polisi federal; petugas kepolisian; petugas polisi; polwan; pihak kepolisian
    words    anggota kepolisian; penegak hukum; aparat penegak hukum; jajaran kepolisian; personel polisi; polda; polres; polsek; polrestabes; polresta
    sector   COP
    kind     organization
agent riot-police
    words    polisi antihuru-hara; polisi anti huru-hara; brimob; brigade mobil; polisi anti-huru hara; pasukan antihuru-hara
    sector   COP
    kind     organization
agent security-forces
    words    aparat; aparat keamanan; pasukan keamanan; petugas keamanan; aparat gabungan; aparat negara; TNI-Polri; aparat TNI-Polri; satgas gabungan
    words    personel keamanan
    sector   COP
    kind     organization
agent anti-terror-police
    words    densus 88; densus; detasemen khusus 88; polisi antiteror; satuan antiteror; polisi anti-teror
    sector   COP
    kind     organization
agent secret-police
    words    badan intelijen; dinas intelijen; polisi rahasia; lembaga intelijen; dinas rahasia; badan mata-mata; intelijen militer; dinas keamanan; intelijen
    sector   SPY
    kind     organization
agent spy
    words    mata-mata; agen asing; agen rahasia; agen intelijen
    sector   SPY
    kind     person
agent border-guard
    words    penjaga perbatasan; polisi perbatasan; patroli perbatasan; pasukan perbatasan; tentara perbatasan; pasukan penjaga perbatasan; satgas pamtas
    sector   COP
    kind     organization
agent coast-guard
    words    penjaga pantai; coast guard; kapal penjaga pantai; kapal coast guard; polisi laut; polair; polairud; bakamla; badan keamanan laut
    sector   MIL
    kind     organization
agent prison-guard
    words    sipir; petugas lapas; petugas penjara; penjaga penjara; otoritas penjara; pihak lapas
    sector   COP
    kind     group
agent public-order-officer
    words    satpol PP; polisi pamong praja; satuan polisi pamong praja; polisi moral; polisi syariah; wilayatul hisbah
    sector   COP
    kind     group
agent firefighter
    words    petugas pemadam kebakaran; pemadam kebakaran; tim SAR; tim SAR gabungan; tim penyelamat; petugas penyelamat; basarnas; regu penyelamat
    sector   GOV
    kind     group

# Armed forces
agent armed-forces
    words    angkatan bersenjata; militer; pihak militer; angkatan perang; pasukan pertahanan
    attribute yes
    sector   MIL
    kind     organization
agent army
    words    angkatan darat; tentara nasional; tentara pemerintah; tentara darat; tentara reguler; pasukan darat
    sector   MIL
    kind     organization
agent troops
    words    tentara; pasukan; prajurit; serdadu; anggota TNI; prajurit TNI; personel militer; anggota militer; perwira; perwira TNI; perwira militer
    words    pasukan tempur; pasukan militer; oknum TNI; personel TNI; wajib militer
    sector   MIL
    kind     group
agent navy
    words    angkatan laut; marinir; korps marinir; pelaut angkatan laut; armada laut; pasukan laut
    sector   MIL
    kind     organization
agent air-force
    words    angkatan udara; pertahanan udara; pasukan pertahanan udara; satuan pertahanan udara
    sector   MIL
    kind     organization
agent warship
    words    kapal perang; kapal induk; kapal selam; kapal perusak; fregat; kapal patroli; KRI; kapal angkatan laut; armada kapal perang; korvet
    words    gugus tempur kapal induk; kapal fregat; kapal AL; kapal selam nuklir
    sector   MIL
    kind     organization
agent military-aircraft
    words    jet tempur; pesawat tempur; pesawat militer; pesawat pengebom; pembom; helikopter militer; helikopter tempur; pesawat pembom; pesawat perang
    words    pesawat mata-mata; pesawat pengintai; helikopter serang; pesawat pengintai militer
    sector   MIL
    kind     organization
agent artillery
    words    satuan artileri; pasukan artileri; pasukan roket; kendaraan lapis baja; pasukan tank; konvoi militer
    sector   MIL
    kind     organization
agent special-forces
    words    pasukan khusus; pasukan elite; pasukan elit; komando khusus; pasukan komando; pasukan terjun payung; kopassus; satuan elite; pasukan operasi khusus
    sector   MIL
    kind     organization
agent government-forces
    words    pasukan pemerintah; pasukan rezim; pasukan loyalis; pasukan pro-pemerintah; pasukan propemerintah
    sector   MIL
    kind     organization
agent invading-forces
    words    pasukan pendudukan; pasukan penjajah; tentara penjajah; pasukan invasi; tentara pendudukan; penjajah
    sector   MIL
    kind     organization
agent coalition-forces
    words    pasukan koalisi; pasukan sekutu; pasukan internasional; pasukan asing; koalisi internasional; koalisi militer; pasukan multinasional; tentara koalisi
    words    tentara asing
    sector   MIL
    kind     organization
agent peacekeeper
    words    pasukan perdamaian; pasukan penjaga perdamaian; penjaga perdamaian; misi perdamaian; kontingen garuda; pasukan stabilisasi
    sector   MIL
    kind     group
agent presidential-guard
    words    paspampres; pasukan pengamanan presiden; garda nasional; garda republik; pengawal presiden; garda presiden; pasukan garda nasional
    sector   MIL
    kind     organization
agent veteran
    words    veteran; purnawirawan; purnawirawan TNI; veteran perang; pensiunan jenderal; pensiunan tentara
    sector   CVL
    kind     group
agent military-base
    words    pangkalan militer; pangkalan udara; pangkalan laut; pos militer; pos TNI; markas militer; markas tentara; pos pemeriksaan; pos pengamanan; koramil
    words    kodim; korem; kodam; barak; markas besar; instalasi militer; lanud; lanal
    sector   MIL
    kind     organization
agent defence-system
    words    sistem pertahanan udara; baterai rudal; sistem pertahanan rudal
    sector   MIL
    kind     organization
agent peace-monitor
    words    pemantau; tim pemantau; misi pengamat; pemantau pemilu; pengamat internasional; tim inspeksi; pemantau gencatan senjata; inspektur senjata
    sector   UNK
    kind     group
agent mercenary
    words    tentara bayaran; kontraktor militer; perusahaan militer swasta; milisi asing; kelompok tentara bayaran; kombatan asing
    sector   PRM
    kind     group

# Militias, rebels and other armed groups
agent militia
    words    milisi; paramiliter; kelompok milisi; anggota milisi; pasukan paramiliter; kelompok paramiliter; laskar; milisi syiah; milisi pro-pemerintah
    words    milisi bersenjata; kelompok laskar
    sector   PRM
    kind     organization
agent rebel
    words    pemberontak; kelompok pemberontak; pasukan pemberontak; gerakan pemberontak; milisi pemberontak; tentara pemberontak; faksi pemberontak
    words    koalisi pemberontak; kaum pemberontak
    sector   REB
    kind     group
agent insurgent
    words    kelompok perlawanan; pejuang perlawanan; pasukan perlawanan; gerakan perlawanan; kelompok insurgen; insurgen
    sector   REB
    kind     group
agent guerrilla
    words    gerilyawan; kelompok gerilya; pasukan gerilya; gerilyawan komunis; pemberontak komunis; gerilyawan maois
    sector   REB
    kind     group
agent militant
    words    militan; kelompok militan; ekstremis; kelompok ekstremis; jihadis; kelompok jihadis; kelompok radikal; kelompok islamis; militan islam
    words    kelompok islam garis keras; militan palestina; kelompok garis keras; islamis; organisasi militan
    sector   REB
    kind     group
agent separatist
    words    separatis; kelompok separatis; gerakan separatis; pemberontak separatis; gerombolan separatis; separatis pro-rusia; milisi separatis
    words    kelompok separatis teroris; KST; kelompok separatis bersenjata
    sector   REB
    kind     group
agent terrorist
    words    teroris; kelompok teroris; terduga teroris; jaringan teroris; organisasi teroris; sel teroris; tersangka teroris; pelaku teror; bomber bunuh diri
    words    pengebom bunuh diri; pelaku bom bunuh diri; pelaku pengeboman
    sector   REB
    kind     group
agent fighter
    words    pejuang; kombatan; petempur; milisi bersenjata lokal; pejuang kurdi; pejuang palestina; pasukan oposisi; mantan kombatan
    sector   REB
    kind     group
agent armed-group
    words    kelompok bersenjata; kelompok kriminal bersenjata; KKB; KKSB; kelompok bersenjata papua; faksi bersenjata; sayap bersenjata; sayap militer
    words    kelompok sipil bersenjata; KSB; kelompok sipil bersenjata papua
    sector   UAF
    kind     group
agent gunman
    words    orang bersenjata; pria bersenjata; orang tak dikenal; OTK; penembak; penembak jitu; orang tidak dikenal; penembak misterius; gerombolan bersenjata
    words    penyerang bersenjata; sniper; sekelompok orang bersenjata
    sector   UAF
    kind     group
agent attacker
    words    penyerang; pelaku penyerangan; pelaku penembakan; pembunuh bayaran; penculik; pembajak pesawat; penyandera; pelaku pembakaran; pelaku serangan
    sector   UAF
    kind     group
agent child-soldier
    words    tentara anak; prajurit anak
    sector   REB
    kind     group

# Protest, civil society
agent protester
    words    pengunjuk rasa; demonstran; pendemo; pemrotes; peserta aksi; peserta unjuk rasa; massa aksi; massa pengunjuk rasa; peserta demo; massa demonstran
    words    pedemo; pelaku aksi; gelombang massa; kelompok pengunjuk rasa; peserta demonstrasi
    sector   OPP
    kind     group
agent crowd
    words    massa; kerumunan; perusuh; penjarah; amuk massa; kelompok massa; massa perusuh; kerumunan massa
    sector   CVL
    kind     group
agent activist
    words    aktivis; pegiat; aktivis hak asasi manusia; aktivis lingkungan; aktivis mahasiswa; pegiat antikorupsi; aktivis antikorupsi; aktivis perempuan
    words    aktivis iklim; aktivis papua; aktivis politik; aktivis buruh; aktivis demokrasi; pegiat lingkungan
    sector   OPP
    kind     person
agent government-critic
    words    pengkritik pemerintah; kritikus pemerintah; pembelot; tahanan politik; tapol; eksil; tahanan nurani
    sector   OPP
    kind     person
agent ngo
    words    LSM; lembaga swadaya masyarakat; organisasi nonpemerintah; ornop; kelompok HAM; organisasi HAM; organisasi masyarakat sipil; masyarakat sipil
    words    kelompok pembela HAM; koalisi masyarakat sipil; lembaga bantuan hukum; kelompok lingkungan; organisasi lingkungan; kelompok hak asasi manusia
    words    lembaga kemanusiaan
    sector   CVL
    kind     organization
agent mass-organisation
    words    ormas; organisasi masyarakat; organisasi kemasyarakatan; organisasi kepemudaan; OKP; kelompok pemuda; ormas islam; sayap pemuda; komunitas adat
    sector   SOC
    kind     organization
agent aid-worker
    words    pekerja bantuan; relawan; pekerja kemanusiaan; lembaga bantuan; badan bantuan; organisasi kemanusiaan; konvoi bantuan; relawan kemanusiaan
    words    badan kemanusiaan; tim kemanusiaan; lembaga amal
    sector   CVL
    kind     group
agent un-staff
    words    staf PBB; pekerja PBB; badan PBB; pejabat PBB; pakar PBB; petugas PBB; penyelidik PBB
    of       un
    sector   CVL
    kind     group
agent student
    words    mahasiswa; pelajar; siswa; kelompok mahasiswa; organisasi mahasiswa; badan eksekutif mahasiswa; BEM; himpunan mahasiswa; massa mahasiswa
    words    aliansi mahasiswa; murid; santri; siswi; mahasiswi; aliansi BEM
    sector   EDU
    kind     group
agent teacher
    words    guru; guru honorer; tenaga pengajar; persatuan guru; serikat guru; akademikus; sivitas akademika; civitas akademika; tenaga honorer
    sector   EDU
    kind     group
agent university
    words    universitas; perguruan tinggi; pihak kampus; pihak sekolah; rektorat
    sector   EDU
    kind     organization
agent worker
    words    buruh; pekerja; karyawan; buruh pabrik; massa buruh; pekerja migran; TKI; tenaga kerja; tenaga kerja indonesia; penambang; TKW; tenaga kerja asing
    words    TKA; buruh migran; pekerja tambang; pekerja proyek; pekerja pabrik
    sector   LAB
    kind     group
agent trade-union
    words    serikat buruh; serikat pekerja; organisasi buruh; konfederasi serikat pekerja; federasi serikat buruh; gabungan serikat buruh; aliansi buruh
    words    konfederasi buruh
    sector   LAB
    kind     organization
agent driver
    words    sopir truk; sopir angkot; pengemudi ojek online; ojol; pengemudi ojol; sopir taksi; driver ojol; pengemudi truk; sopir angkutan umum
    sector   LAB
    kind     group
agent farmer
    words    petani; kelompok tani; buruh tani; peternak; penggembala; serikat petani; pekebun; pekerja perkebunan
    sector   AGR
    kind     group
agent fisherman
    words    nelayan; kapal nelayan; kapal ikan; perahu nelayan; ABK kapal ikan; kapal pukat; nelayan asing; kapal ikan asing; kapal penangkap ikan
    sector   AGR
    kind     group
agent doctor
    words    dokter; perawat; tenaga kesehatan; nakes; petugas medis; tim medis; tenaga medis; paramedis; petugas kesehatan; bidan
    sector   MED
    kind     group
agent hospital
    words    rumah sakit; klinik; puskesmas; rumah sakit lapangan; RSUD; ambulans
    sector   MED
    kind     organization
agent journalist
    words    wartawan; jurnalis; pewarta; awak media; fotografer; juru kamera; pekerja media; koresponden; insan pers; kru televisi; kontributor
    sector   JRN
    kind     person
agent media-outlet
    words    surat kabar; kantor berita; stasiun televisi; media massa; media lokal; koran; stasiun tv; situs berita; media setempat; media independen
    words    stasiun radio; majalah; media asing; organisasi pers
    sector   JRN
    kind     organization

# Ordinary people
agent civilian
    words    warga sipil; penduduk sipil; orang sipil; rakyat sipil
    sector   CVL
    kind     group
agent resident
    words    warga; penduduk; warga setempat; masyarakat setempat; penduduk setempat; warga lokal; tetangga; masyarakat; warga kota; warga masyarakat; penghuni
    sector   CVL
    kind     group
agent citizen
    words    warga negara; WNI; WNA; warga negara indonesia; warga negara asing; rakyat; orang asing; ekspatriat; warga asing
    sector   CVL
    kind     group
agent villager
    words    warga desa; penduduk desa; warga kampung; masyarakat desa; warga dusun; warga kampung setempat
    sector   CVL
    kind     group
agent settler
    words    pemukim; pemukim yahudi; pemukim israel; kelompok pemukim; pemukim ilegal; transmigran; pendatang
    sector   SOC
    kind     group
agent woman-civilian
    words    perempuan; wanita; gadis; ibu hamil; ibu-ibu; kaum perempuan; emak-emak
    sector   CVL
    kind     group
agent child-civilian
    words    anak-anak; bocah; remaja; bayi; balita; anak di bawah umur
    sector   CVL
    kind     group
agent youth
    words    pemuda; anak muda; kaum muda; kelompok remaja
    sector   CVL
    kind     group
agent family
    words    keluarga korban; anggota keluarga; kerabat korban; pihak keluarga; sanak keluarga; keluarga sandera
    sector   CVL
    kind     group
agent victim
    words    korban; penyintas; korban luka; korban tewas; korban jiwa; korban sipil; korban selamat
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
    words    penumpang; pengendara; pemudik; pengguna jalan; pelintas
    sector   CVL
    kind     group
agent tourist
    words    turis; wisatawan; turis asing; wisatawan mancanegara; wisman; pelancong; wisatawan asing
    sector   CVL
    kind     group
agent refugee
    words    pengungsi; pencari suaka; migran; imigran; pengungsi internal; imigran gelap; imigran ilegal; kamp pengungsi; manusia perahu; migran ilegal; eksodan
    words    pengungsi rohingya; imigran rohingya; pelarian politik
    sector   REF
    kind     group
agent hostage
    words    sandera; tawanan; korban penculikan; para sandera
    sector   CVL
    kind     group
agent prisoner
    words    tahanan; narapidana; napi; warga binaan; terpidana; terpidana mati; napi teroris; napiter; narapidana terorisme
    sector   CVL
    kind     group
agent prisoner-of-war
    words    tawanan perang; tahanan perang; tentara yang ditangkap
    sector   MIL
    kind     group
agent suspect
    words    tersangka; terdakwa; terduga pelaku; buron; buronan; pelaku; DPO
    sector   CRM
    kind     person
agent witness
    words    saksi; saksi mata; pelapor
    sector   CVL
    kind     person
agent crew
    words    awak kapal; ABK; anak buah kapal; kru kapal; pelaut; awak pesawat; kru pesawat
    sector   CVL
    kind     group
agent merchant-ship
    words    kapal dagang; kapal kargo; kapal tanker; kapal niaga; tanker minyak; kapal komersial; kapal kontainer; kapal barang; kapal feri; pesawat penumpang
    words    kapal penumpang; pesawat sipil; pesawat komersial; kapal asing
    sector   BUS
    kind     organization

# Crime
agent criminal
    words    penjahat; kelompok kriminal; sindikat; geng; geng kriminal; anggota geng; bandit; perampok; preman; mafia; sindikat kejahatan; begal; pelaku kejahatan
    words    gangster; mafia tanah
    sector   CRM
    kind     group
agent drug-gang
    words    kartel; kartel narkoba; pengedar narkoba; pengedar; sindikat narkoba; penyelundup narkoba; jaringan narkoba; kurir narkoba; geng narkoba
    sector   CRM
    kind     group
agent smuggler
    words    penyelundup; penyelundup manusia; pelaku perdagangan orang; sindikat TPPO; pedagang senjata; pembalak liar; penambang ilegal; penambang liar
    words    pemburu liar; pelaku TPPO
    sector   CRM
    kind     group
agent pirate
    words    perompak; bajak laut; perompak somalia
    sector   CRM
    kind     group
agent hacker
    words    peretas; hacker; kelompok peretas; kelompok hacker; penjahat siber; kelompok ransomware; peretas asing; pelaku peretasan
    sector   CRM
    kind     group
agent corruptor
    words    koruptor; tersangka korupsi; terdakwa korupsi; terpidana korupsi; pejabat korup
    sector   CRM
    kind     group

# Business
agent company
    words    perusahaan; korporasi; perusahaan minyak; perusahaan tambang; perusahaan teknologi; maskapai; produsen senjata; pabrikan; raksasa teknologi
    words    perusahaan energi; perusahaan asing; perusahaan pelayaran; perusahaan sawit; perusahaan swasta; pihak perusahaan
    sector   BUS
    kind     organization
agent multinational
    words    perusahaan multinasional; korporasi multinasional; konglomerasi; perusahaan global
    sector   BUS
    kind     organization
agent bank
    words    bank komersial; bank swasta; kreditor; kreditur; bank asing
    sector   BUS
    kind     organization
agent business-group
    words    pengusaha; pebisnis; kamar dagang; asosiasi pengusaha; eksportir; importir; pedagang; pelaku usaha; oligarki; oligark; asosiasi industri
    words    pedagang kaki lima; pelaku UMKM; dunia usaha
    sector   BUS
    kind     group
agent investor
    words    investor asing; penanam modal; calon investor
    sector   BUS
    kind     group
agent social-media-company
    words    perusahaan media sosial; platform media sosial; penyedia layanan internet; operator telekomunikasi; penyedia internet; operator seluler
    sector   BUS
    kind     organization

# Religion and society
agent cleric
    words    ulama; kiai; pendeta; pastor; biksu; tokoh agama; pemuka agama; penceramah; rohaniwan; biarawati; misionaris; pendakwah; dai; imam masjid; mubalig
    sector   REL
    kind     person
agent religious-body
    words    gereja; gereja katolik; gereja ortodoks; kelompok agama; organisasi keagamaan; organisasi islam; kelompok islam; jemaat; pondok pesantren; pesantren
    words    ponpes; jemaat gereja; keuskupan; persekutuan gereja; majelis ulama
    sector   REL
    kind     organization
agent religious-community
    words    umat islam; umat muslim; umat kristen; umat hindu; umat buddha; umat katolik; muslim; jemaah; jamaah; kelompok sunni; kelompok syiah; minoritas agama
    words    peziarah; jemaah ahmadiyah; umat beragama; penganut; penghayat; kaum muslim; kaum syiah; kaum sunni; warga muslim; warga kristen; jemaah haji
    words    yahudi ortodoks; umat
    sector   REL
    kind     group
agent ethnic-group
    words    kelompok etnis; etnis minoritas; masyarakat adat; warga adat; kelompok minoritas; penduduk asli; orang rimba; suku dayak; kelompok adat
    words    etnis rohingya; etnis uighur; etnis kurdi; orang asli papua; warga suku; etnis tionghoa; warga rohingya; muslim uighur; kaum minoritas
    words    masyarakat hukum adat
    sector   SOC
    kind     group
agent lgbt-community
    words    komunitas LGBT; kelompok LGBT; kaum LGBT; transpuan
    sector   SOC
    kind     group
agent far-right
    words    kelompok sayap kanan; kelompok ultranasionalis; neo-nazi; supremasi kulit putih; ultranasionalis; kelompok ekstrem kanan; kelompok kiri
    sector   PTY
    kind     group
agent elite
    words    elite politik; tokoh nasional; tokoh publik; elit politik; cendekiawan; budayawan; tokoh bangsa; seniman; intelektual
    sector   ELI
    kind     group
agent artist
    words    penyanyi; penulis; artis; musisi; penyair; sastrawan; sutradara; komika; komedian
    sector   ELI
    kind     person
agent football-supporter
    words    suporter; suporter sepak bola; bonek; aremania; kelompok suporter
    sector   CVL
    kind     group
agent community-leader
    words    pemuka masyarakat; pemuka adat; sesepuh; tetua; dewan adat; lembaga adat
    sector   SOC
    kind     person

# Groups of states
agent allies
    words    sekutu; negara sekutu; sekutu barat; sekutu eropa; sekutu NATO; sekutu dekat; negara-negara sekutu
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
    words    negara eropa; negara-negara eropa; kekuatan eropa; pemerintah eropa; negara uni eropa; negara-negara uni eropa; negara nordik; negara baltik
    sector   GOV
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
    words    negara asia; negara-negara asia; negara ASEAN; negara-negara ASEAN; negara anggota ASEAN; negara asia tenggara; negara-negara asia tenggara
    words    negara pasifik; negara kepulauan pasifik
    sector   GOV
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
    words    kelompok proksi; proksi; proksi iran; kelompok dukungan iran; milisi dukungan iran; milisi pro-iran; kelompok yang didukung iran
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
    words    gerakan politik; gerakan pembebasan; gerakan rakyat; gerakan mahasiswa; gerakan buruh; gerakan sosial; gerakan masyarakat
    sector   OPP
    kind     organization
agent coup-plotter
    words    pelaku kudeta; perencana kudeta; komplotan kudeta; tentara yang memberontak
    sector   MIL
    kind     group
agent task-force
    words    satgas; satuan tugas; tim gabungan; tim pencari fakta; TGPF; komisi penyelidikan; tim investigasi; gugus tugas; tim khusus; timsus; operasi gabungan
    sector   GOV
    kind     organization
