@about    Titles of office and generic actors in English; the ids of the titles are the same in all languages.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Words are singular; plurals are generated. The first word of a block is the one shown. `sector -` means the body the title belongs to decides.
# "former", "late" and the like are words of the grammar profile, not titles of their own.

# Heads of state and government
title president
    words    president; head of state
    sector   GOV
    rank     person
title vice-president
    words    vice president; vice-president; deputy president; veep
    sector   GOV
    rank     person
title president-elect
    words    president-elect; president elect; incoming president
    sector   GOV
    rank     person
title vice-president-elect
    words    vice president-elect; vice president elect; incoming vice president
    sector   GOV
    rank     person
title acting-president
    words    acting president; interim president; caretaker president; transitional president
    words    interim head of state; transitional leader; interim leader; caretaker leader
    sector   GOV
    rank     person
title prime-minister
    words    prime minister; premier; head of government
    words    chief of government
    sector   GOV
    rank     person
title deputy-prime-minister
    words    deputy prime minister; vice prime minister; vice premier; vice-premier; deputy premier
    words    deputy head of government; deputy head of state
    sector   GOV
    rank     person
title prime-minister-elect
    words    prime minister-designate; prime minister designate; prime minister-elect; incoming prime minister
    sector   GOV
    rank     person
title acting-prime-minister
    words    acting prime minister; interim prime minister; caretaker prime minister; transitional prime minister; chief adviser
    sector   GOV
    rank     person
title chancellor
    words    chancellor
    sector   GOV
    rank     person
title vice-chancellor
    words    vice chancellor; vice-chancellor; deputy chancellor
    sector   GOV
    rank     person
title king
    words    king; monarch
    sector   GOV
    rank     person
title queen
    words    queen
    sector   GOV
    rank     person
title emperor
    words    emperor
    sector   GOV
    rank     person
title crown-prince
    words    crown prince
    sector   GOV
    rank     person
title prince
    words    prince
    words    prince regent; grand duke
    sector   GOV
    rank     person
title princess
    words    princess
    words    grand duchess
    sector   GOV
    rank     person
title emir
    words    emir; amir
    sector   GOV
    rank     person
title sultan
    words    sultan
    sector   GOV
    rank     person
title supreme-leader
    words    supreme leader; paramount leader; top leader
    words    spiritual leader of the revolution
    sector   GOV
    rank     person
title leader
    words    leader; national leader; de facto leader
    sector   GOV
    rank     person
title junta-leader
    words    junta leader; junta chief; military ruler; coup leader; head of the junta; military leader
    words    coup chief; junta head; ruling general; head of the military government; head of the military junta; army ruler
    sector   MIL
    rank     person
title pope
    words    pope; pontiff; holy father
    sector   REL
    rank     person
title governor-general
    words    governor-general; governor general; viceroy
    sector   GOV
    rank     person
title general-secretary
    words    party general secretary; general secretary of the communist party; party general-secretary
    words    communist party chief; communist party leader; communist party secretary; party boss; party first secretary
    sector   PTY
    rank     person
title chief-executive-government
    words    chief executive
    sector   -
    rank     person
title first-lady
    words    first lady
    sector   ELI
    rank     person
title first-minister
    words    first minister
    sector   GOV
    rank     person
title chief-minister
    words    chief minister; state premier
    sector   GOV
    rank     person

# Titles that only one country has
title prime-minister-irl
    as       prime-minister
    of       IRL
    words    taoiseach; an taoiseach
    sector   GOV
    rank     person
title deputy-prime-minister-irl
    as       deputy-prime-minister
    of       IRL
    words    tánaiste; tanaiste
    sector   GOV
    rank     person
title prime-minister-esp
    as       prime-minister
    of       ESP
    words    presidente del gobierno; president of the spanish government
    sector   GOV
    rank     person
title chancellor-deu
    as       chancellor
    of       DEU
    words    bundeskanzler; bundeskanzlerin; german federal chancellor
    sector   GOV
    rank     person
title president-smr
    as       president
    of       SMR
    words    captain regent
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
    words    leader of the islamic revolution; supreme leader of the islamic revolution; rahbar
    sector   GOV
    rank     person
title governor-esp
    as       governor
    of       ESP
    words    lehendakari; catalan president; catalan leader; catalan regional president; president of the generalitat; basque premier; basque president
    sector   GOV
    rank     person
title finance-minister-gbr
    as       finance-minister
    of       GBR
    words    chancellor of the exchequer; exchequer chief
    sector   GOV
    rank     person
title speaker-irn
    as       speaker
    of       IRN
    words    majlis speaker; majles speaker; speaker of the majlis
    sector   GOV
    rank     person
title speaker-isr
    as       speaker
    of       ISR
    words    knesset speaker; speaker of the knesset
    sector   GOV
    rank     person
title speaker-rus
    as       speaker
    of       RUS
    words    duma speaker; speaker of the duma; state duma speaker; duma chairman
    sector   GOV
    rank     person
title speaker-ind
    as       speaker
    of       IND
    words    lok sabha speaker; speaker of the lok sabha
    sector   GOV
    rank     person
title speaker-pol
    as       speaker
    of       POL
    words    marshal of the sejm; sejm marshal; sejm speaker
    sector   GOV
    rank     person
title speaker-deu
    as       speaker
    of       DEU
    words    bundestag president; president of the bundestag; bundestag speaker
    sector   GOV
    rank     person
title speaker-irl
    as       speaker
    of       IRL
    words    ceann comhairle
    sector   GOV
    rank     person
title speaker-ukr
    as       speaker
    of       UKR
    words    verkhovna rada speaker; rada speaker; speaker of the verkhovna rada
    sector   GOV
    rank     person
title king-btn
    as       king
    of       BTN
    words    druk gyalpo
    sector   GOV
    rank     person

# Ministers by portfolio
title minister
    words    minister; cabinet minister; state minister; government minister
    sector   GOV
    rank     person
title foreign-minister
    words    foreign minister; minister of foreign affairs; minister for foreign affairs; foreign affairs minister; secretary of state; foreign secretary
    words    external affairs minister; minister of external affairs; minister of external relations; top diplomat
    words    chief diplomat; foreign relations minister; minister of foreign relations; external relations minister; foreign affairs secretary
    words    foreign affairs chief
    sector   GOV
    rank     person
title defence-minister
    words    defence minister; defense minister; minister of defence; minister of defense; minister for defence; secretary of defense; defense secretary
    words    defence secretary; secretary of war; war secretary; armed forces minister
    words    defence chief; defense chief; minister of national defence; minister of national defense; minister for defense
    sector   GOV
    rank     person
title interior-minister
    words    interior minister; minister of the interior; minister of interior; minister for the interior; home minister; home affairs minister
    words    minister of home affairs; home secretary; minister of internal affairs; internal affairs minister
    words    public order minister; internal security minister; minister of internal security; police minister; minister of police; home affairs secretary
    words    public safety minister; interior secretary; public administration and security minister
    sector   GOV
    rank     person
title finance-minister
    words    finance minister; minister of finance; treasury secretary; secretary of the treasury; treasury chief
    words    minister for finance; treasurer; budget minister; revenue minister
    sector   GOV
    rank     person
title economy-minister
    words    economy minister; minister of economy; minister of the economy; economic affairs minister; minister of economic affairs
    words    economic minister; economics minister; minister of economics; minister of national economy; economic development minister
    words    minister of economic development
    sector   GOV
    rank     person
title coordinating-economy-minister
    words    coordinating minister for economic affairs; coordinating economic minister; coordinating minister for the economy; chief economics minister
    words    chief economic minister
    sector   GOV
    rank     person
title coordinating-security-minister
    words    coordinating minister for political legal and security affairs; coordinating minister for political and security affairs
    words    coordinating minister for politics law and security; coordinating political legal and security affairs minister; chief security minister
    sector   GOV
    rank     person
title coordinating-maritime-minister
    words    coordinating minister for maritime affairs; coordinating minister for maritime and investment affairs; coordinating maritime affairs minister
    sector   GOV
    rank     person
title coordinating-welfare-minister
    words    coordinating minister for people's welfare; coordinating minister for human development and culture
    words    coordinating minister for human development and cultural affairs
    sector   GOV
    rank     person
title coordinating-law-minister
    words    coordinating minister for law human rights immigration and corrections; coordinating minister for legal affairs
    sector   GOV
    rank     person
title coordinating-infrastructure-minister
    words    coordinating minister for infrastructure; coordinating minister for infrastructure and regional development
    sector   GOV
    rank     person
title coordinating-food-minister
    words    coordinating minister for food; coordinating minister for food affairs
    sector   GOV
    rank     person
title coordinating-minister
    words    coordinating minister
    sector   GOV
    rank     person
title trade-minister
    words    trade minister; minister of trade; minister for trade; commerce minister; minister of commerce; commerce secretary; secretary of commerce
    words    trade secretary; foreign trade minister; trade representative
    words    minister of foreign trade; business secretary; trade negotiator; business minister
    sector   GOV
    rank     person
title industry-minister
    words    industry minister; minister of industry; minister for industry; trade and industry minister
    sector   GOV
    rank     person
title energy-minister
    words    energy minister; minister of energy; energy secretary; secretary of energy; power minister; minister of energy and mineral resources
    words    energy and mineral resources minister
    words    minister for energy; electricity minister; minister of electricity
    sector   GOV
    rank     person
title oil-minister
    words    oil minister; minister of oil; petroleum minister; minister of petroleum
    words    oil and gas minister; minister of petroleum resources; petroleum resources minister; hydrocarbons minister
    sector   GOV
    rank     person
title mining-minister
    words    mining minister; mines minister; minister of mines
    sector   GOV
    rank     person
title agriculture-minister
    words    agriculture minister; minister of agriculture; agriculture secretary; secretary of agriculture; farm minister
    words    minister for agriculture; minister of food and agriculture; food minister; livestock minister; rural affairs minister
    sector   GOV
    rank     person
title fisheries-minister
    words    fisheries minister; minister of fisheries; marine affairs and fisheries minister; maritime affairs and fisheries minister
    sector   GOV
    rank     person
title environment-minister
    words    environment minister; minister of environment; minister of the environment; environment secretary; climate minister; environment and forestry minister
    words    minister of environment and forestry
    words    climate change minister; climate secretary; natural resources minister; minister of natural resources
    sector   GOV
    rank     person
title forestry-minister
    words    forestry minister; minister of forestry; forest minister
    sector   GOV
    rank     person
title health-minister
    words    health minister; minister of health; minister for health; health secretary; secretary of health
    words    minister of public health; health and human services secretary; secretary of health and human services
    sector   GOV
    rank     person
title education-minister
    words    education minister; minister of education; education secretary; secretary of education; education and culture minister
    words    minister for education; minister of national education; schools minister
    sector   GOV
    rank     person
title higher-education-minister
    words    higher education minister; minister of higher education
    sector   GOV
    rank     person
title science-minister
    words    science minister; minister of science; technology minister; minister of technology; research minister; research and technology minister
    sector   GOV
    rank     person
title culture-minister
    words    culture minister; minister of culture; culture secretary
    words    minister for culture; arts minister; heritage minister; antiquities minister
    sector   GOV
    rank     person
title tourism-minister
    words    tourism minister; minister of tourism
    sector   GOV
    rank     person
title sports-minister
    words    sports minister; sport minister; minister of sports; youth and sports minister
    sector   GOV
    rank     person
title youth-minister
    words    youth minister; minister of youth
    sector   GOV
    rank     person
title labour-minister
    words    labour minister; labor minister; minister of labour; minister of labor; labor secretary; manpower minister; minister of manpower; employment minister
    words    minister for labour; employment secretary; work minister; labour and social affairs minister; minister of labour and social affairs
    words    work and pensions secretary
    sector   GOV
    rank     person
title social-affairs-minister
    words    social affairs minister; minister of social affairs; welfare minister; social welfare minister; social security minister; minister of social services
    words    pensions minister; human services minister
    sector   GOV
    rank     person
title women-minister
    words    women's minister; minister for women; women's affairs minister; women's empowerment and child protection minister; gender equality minister
    words    family minister
    words    minister of women; gender minister; minister of gender; family affairs minister; women and children minister; youth and women minister
    sector   GOV
    rank     person
title justice-minister
    words    justice minister; minister of justice; justice secretary; law minister; minister of law
    words    minister for justice; constitutional affairs minister; legal affairs minister
    sector   GOV
    rank     person
title law-human-rights-minister
    words    law and human rights minister; minister of law and human rights; justice and human rights minister; minister of justice and human rights
    sector   GOV
    rank     person
title human-rights-minister
    words    human rights minister; minister of human rights
    sector   GOV
    rank     person
title transport-minister
    words    transport minister; minister of transport; transportation minister; minister of transportation; transportation secretary; secretary of transportation
    words    transport secretary; railway minister
    words    minister for transport; aviation minister; minister of civil aviation; railways minister; minister of railways; shipping minister; roads minister
    words    ports minister
    sector   GOV
    rank     person
title public-works-minister
    words    public works minister; minister of public works; infrastructure minister; minister of infrastructure; public works and housing minister
    words    works minister; minister of works; urban development minister; construction minister
    sector   GOV
    rank     person
title housing-minister
    words    housing minister; minister of housing; housing secretary
    sector   GOV
    rank     person
title communications-minister
    words    communications minister; minister of communications; communication minister; communication and information minister; telecommunications minister
    words    digital minister; digital affairs minister
    words    telecom minister; telecoms minister; minister of telecommunications; media minister; minister for communications; IT minister
    words    information technology minister
    sector   GOV
    rank     person
title information-minister
    words    information minister; minister of information; culture and information minister
    words    information and broadcasting minister; minister for information; propaganda minister; propaganda chief
    sector   GOV
    rank     person
title immigration-minister
    words    immigration minister; minister of immigration; migration minister; minister for migration; asylum minister
    words    minister for immigration; citizenship minister; minister of citizenship and immigration; border security minister
    sector   GOV
    rank     person
title homeland-security-secretary
    words    homeland security secretary; secretary of homeland security; homeland security chief
    words    homeland security minister
    sector   GOV
    rank     person
title religious-affairs-minister
    words    religious affairs minister; religion minister; minister of religious affairs; minister of religion
    words    endowments minister; islamic affairs minister; hajj minister
    sector   GOV
    rank     person
title security-minister
    words    security minister; minister of security; national security minister; public security minister; minister of public security; state security minister
    words    intelligence minister
    words    minister for security; minister of national security; minister of state security; minister of intelligence
    sector   GOV
    rank     person
title unification-minister
    words    unification minister; minister of unification
    sector   GOV
    rank     person
title state-secretary
    words    state secretary; minister of state secretariat
    sector   GOV
    rank     person
title cabinet-secretary
    words    cabinet secretary; chief cabinet secretary; secretary of the cabinet
    sector   GOV
    rank     person
title presidential-chief-of-staff
    words    presidential chief of staff; chief of staff to the president
    sector   GOV
    rank     person
title state-enterprises-minister
    words    state-owned enterprises minister; state enterprises minister; minister of state-owned enterprises
    sector   GOV
    rank     person
title cooperatives-minister
    words    cooperatives minister; cooperatives and small and medium enterprises minister; minister of cooperatives
    sector   GOV
    rank     person
title investment-minister
    words    investment minister; minister of investment
    sector   GOV
    rank     person
title villages-minister
    words    villages minister; minister of villages; rural development minister
    sector   GOV
    rank     person
title agrarian-minister
    words    agrarian affairs minister; agrarian and spatial planning minister; land minister; lands minister
    sector   GOV
    rank     person
title planning-minister
    words    planning minister; national development planning minister; minister of planning
    words    minister for planning; planning and development minister; minister of planning and development
    sector   GOV
    rank     person
title administrative-reform-minister
    words    administrative reform minister; bureaucratic reform minister; administrative and bureaucratic reform minister; public administration minister
    sector   GOV
    rank     person
title water-minister
    words    water minister; irrigation minister; water resources minister
    sector   GOV
    rank     person
title development-minister
    words    development minister; minister of development; international development minister; international development secretary
    words    development cooperation minister
    words    international development secretary of state; minister of international cooperation; international cooperation minister; aid minister
    sector   GOV
    rank     person
title emergency-minister
    words    emergency minister; emergency situations minister; emergencies minister; disaster management minister
    words    civil protection minister; disaster minister; relief minister; emergency situations chief; minister of emergency situations
    sector   GOV
    rank     person
title europe-minister
    words    europe minister; european affairs minister; minister for europe; minister for european affairs
    sector   GOV
    rank     person
title overseas-minister
    words    strategic affairs minister; minister of strategic affairs; regional cooperation minister
    words    overseas minister; overseas territories minister
    sector   GOV
    rank     person
title parliamentary-affairs-minister
    words    parliamentary affairs minister; minister of parliamentary affairs
    sector   GOV
    rank     person
title reintegration-minister
    words    reintegration minister; minister for diaspora affairs; diaspora minister
    words    refugees minister; returnees minister; reconciliation minister; minister of refugees
    sector   GOV
    rank     person

# Deputies and lesser government offices
title deputy-minister
    words    deputy minister; vice minister; vice-minister; assistant minister; junior minister; parliamentary secretary; minister of state
    words    deputy cabinet minister
    sector   GOV
    rank     person
title deputy-foreign-minister
    words    deputy foreign minister; vice foreign minister; vice-foreign minister; deputy secretary of state; deputy minister of foreign affairs
    words    first deputy foreign minister
    sector   GOV
    rank     person
title deputy-defence-minister
    words    deputy defence minister; deputy defense minister; vice defence minister; vice defense minister; deputy defense secretary; deputy secretary of defense
    sector   GOV
    rank     person
title deputy-interior-minister
    words    deputy interior minister; vice interior minister; deputy home minister
    sector   GOV
    rank     person
title deputy-finance-minister
    words    deputy finance minister; vice finance minister; deputy treasury secretary
    sector   GOV
    rank     person
title deputy-trade-minister
    words    deputy trade minister; vice commerce minister; vice trade minister
    sector   GOV
    rank     person
title assistant-secretary
    words    assistant secretary of state; undersecretary of state; under secretary of state; under-secretary of state; assistant secretary; undersecretary
    words    under secretary; permanent secretary
    words    assistant secretary of defense; assistant defense secretary; assistant defence secretary; undersecretary of defense; principal secretary
    words    deputy cabinet secretary; under secretary of defense; deputy secretary
    sector   GOV
    rank     person
title under-secretary-general
    words    under-secretary-general; undersecretary-general; assistant secretary-general; under secretary general
    words    assistant secretary general; undersecretary general
    sector   GOV
    rank     person
title secretary-general
    words    secretary-general; secretary general
    words    general secretary
    sector   -
    rank     person
title deputy-secretary-general
    words    deputy secretary-general; deputy secretary general; vice secretary general
    words    assistant general secretary; deputy general secretary; under-secretary
    sector   -
    rank     person
title director-general
    words    director-general; director general
    sector   GOV
    rank     person
title deputy-director-general
    words    deputy director-general; deputy director general
    sector   GOV
    rank     person
title inspector-general
    words    inspector general; inspector-general
    sector   GOV
    rank     person
title director
    words    director; executive director; managing director
    sector   -
    rank     person
title chair
    words    chairman; chairwoman; chairperson
    words    co-chairman; co-chair; co-chairwoman; chairman-in-office
    sector   -
    rank     person
title deputy-chair
    words    deputy chairman; vice chairman; vice-chairman; deputy chairperson; vice chair; deputy chair
    sector   -
    rank     person
title chief
    words    chief
    sector   -
    rank     person
title head-of-agency
    words    head of the agency; agency chief; agency head; agency director
    words    agency spokesman; agency spokeswoman; agency spokesperson; humanitarian chief; aid chief; tax chief; customs chief; immigration chief; agency official
    words    prison chief; prison director; prisons chief; prison warden; immigration spokesman; customs spokesman; prison spokesman; prisons spokesman
    words    airport spokesman; airport director; port director; immigration director; aviation chief; space chief; statistics chief; customs director
    words    treasury spokesman; tax commissioner; port authority chief; airport chief; commission chairman; commission chairwoman; head of the commission
    words    committee spokesman; emergency relief coordinator; prisons director; immigration commissioner; customs commissioner; prison governor
    words    jail superintendent
    sector   GOV
    rank     person
title commissioner
    words    commissioner
    words    commission president; commission vice-president; commission vice president; commission spokesman; commission spokeswoman; president of the commission
    words    commissioner-general; commissioner general; commission chief; commission spokesperson
    sector   GOV
    rank     person
title high-commissioner
    words    high commissioner
    words    refugee chief; refugee agency chief; high commissioner-designate
    sector   GOV
    rank     person
title high-representative
    words    high representative; foreign policy chief
    words    external affairs chief; foreign affairs representative; vice-president of the commission; security chief of the bloc
    words    foreign and security policy chief
    sector   GOV
    rank     person
title special-envoy
    words    special envoy; envoy; presidential envoy; special representative; peace envoy; special presidential envoy; emissary
    words    peace representative; special coordinator; humanitarian coordinator; resident coordinator; personal representative; roving ambassador
    words    ambassador-at-large; drug czar; aid coordinator; peace coordinator
    sector   GOV
    rank     person
title special-rapporteur
    words    special rapporteur; rapporteur
    sector   GOV
    rank     person
title mediator
    words    mediator; chief mediator; peace mediator
    words    facilitator; arbitrator
    sector   GOV
    rank     person
title negotiator
    words    negotiator; chief negotiator; lead negotiator; top negotiator
    sector   GOV
    rank     person
title ambassador
    words    ambassador; high commissioner to
    words    ambassador-designate
    sector   GOV
    rank     person
title permanent-representative
    words    permanent representative; ambassador to the united nations; ambassador to the un; un ambassador
    words    permanent observer; permanent delegate
    sector   GOV
    rank     person
title charge-d-affaires
    words    chargé d'affaires; charge d'affaires
    words    chief of mission; head of mission
    sector   GOV
    rank     person
title consul-general
    words    consul general; consul-general; consul
    words    vice-consul
    sector   GOV
    rank     person
title military-attache
    words    military attaché; military attache; defence attaché; defense attaché; defence attache; defense attache
    words    naval attache; naval attaché; air attache; air attaché; army attache; army attaché
    sector   MIL
    rank     person
title diplomat
    words    diplomat; career diplomat; senior diplomat
    words    chief of protocol; second secretary; press attache; press attaché; cultural attache; cultural attaché
    sector   GOV
    rank     person
title spokesperson
    words    spokesperson; spokesman; spokeswoman; press secretary; deputy spokesperson; deputy spokesman
    words    press officer; information officer; press chief; communications director; media adviser; public affairs officer; press aide; media officer
    words    publicity secretary
    sector   -
    rank     person
title adviser
    words    adviser; advisor; senior adviser; presidential adviser; presidential advisor; presidential aide
    words    special assistant; counselor; counsellor
    sector   GOV
    rank     person
title national-security-adviser
    words    national security adviser; national security advisor; national security chief; national security council secretary; secretary of the security council
    words    security council secretary
    words    secretary of the national security council; homeland security adviser; secretary of the supreme national security council; national security secretary
    sector   GOV
    rank     person
title aide
    words    aide; presidential secretary; deputy chief of staff
    words    close associate; private secretary; presidential assistant; confidant; chef de cabinet
    sector   GOV
    rank     person
title presidential-advisory-member
    words    member of the presidential advisory council; presidential advisory council member
    sector   GOV
    rank     person
title acting-minister
    words    acting minister; caretaker minister; interim minister; ad interim minister
    sector   GOV
    rank     person
title minister-without-portfolio
    words    minister without portfolio; senior minister; minister mentor
    sector   GOV
    rank     person
title government-spokesperson
    words    government spokesman; government spokesperson; government spokeswoman
    words    presidential spokesman; presidential spokeswoman; presidential spokesperson; cabinet spokesman; ministry spokesman; ministry spokeswoman
    words    embassy spokesman; embassy spokeswoman; ministry spokesperson; embassy spokesperson
    sector   GOV
    rank     person
title official
    words    senior official; top official
    words    high-ranking official; high-level official; senior government official; senior administration official; senior security official
    words    senior intelligence official; senior defence official; senior defense official
    sector   GOV
    rank     person
title central-bank-governor
    words    central bank governor; central bank chief; governor of the central bank; federal reserve chair; fed chair; reserve bank governor
    words    governor of the reserve bank; central bank president; president of the central bank; central bank head; central banker; bank governor
    sector   GOV
    rank     person
title budget-director
    words    auditor general; auditor-general; budget director; comptroller general; comptroller
    words    state auditor; chief auditor; controller general; accountant general; revenue commissioner
    sector   GOV
    rank     person
title election-chief
    words    election commission chief; election commission chairman; head of the election commission; chief election commissioner; electoral commission chair
    words    election commissioner; electoral commissioner; chief electoral officer; head of the electoral commission; electoral chief
    words    election commission president; elections chief; elections commissioner; election board chairman; election commission head; returning officer
    words    electoral commission chairman; electoral commission president
    sector   GOV
    rank     person

# Regional and local government
title governor
    words    governor; state governor; regional governor; provincial governor; military governor
    words    regional president; state president; prefect; sub-prefect; provincial chief; provincial leader; provincial premier; provincial head; governor-elect
    words    chief commissioner; borough president; district coordinator; district collector
    sector   GOV
    rank     person
title deputy-governor
    words    deputy governor; vice governor; lieutenant governor
    sector   GOV
    rank     person
title acting-governor
    words    acting governor; interim governor
    words    caretaker governor
    sector   GOV
    rank     person
title mayor
    words    mayor; lord mayor
    words    mayor-elect; burgomaster; lord provost
    sector   GOV
    rank     person
title deputy-mayor
    words    deputy mayor; vice mayor
    sector   GOV
    rank     person
title regent
    words    regent; district chief; county chief
    words    district commissioner; regional commissioner; divisional commissioner; divisional secretary; district officer; district secretary; district mayor
    words    district leader; county administrator; county official
    sector   GOV
    rank     person
title deputy-regent
    words    deputy regent; vice regent; deputy district chief
    sector   GOV
    rank     person
title district-head
    words    subdistrict head; sub-district head; district administrator; county executive
    sector   GOV
    rank     person
title village-head
    words    village head; village chief; village headman
    words    headman; hamlet chief; village leader; commune chief; ward councillor; barangay captain; neighborhood leader; neighbourhood leader; commune leader
    words    local chief
    sector   GOV
    rank     person
title regional-secretary
    words    regional secretary; provincial secretary
    sector   GOV
    rank     person
title regional-head
    words    regional head; head of the region; regional leader
    sector   GOV
    rank     person
title provincial-council-member
    words    councillor; councilor; council member; city councillor; provincial lawmaker; city council member
    words    councilwoman; councilman; alderman; county commissioner; assembly member; regional lawmaker; state lawmaker; state legislator; state senator
    words    state representative; provincial legislator; regional deputy
    sector   LEG
    rank     person

# Legislature
title speaker
    words    speaker; speaker of the house; house speaker; parliament speaker; parliamentary speaker; speaker of parliament; president of parliament
    words    parliament president; president of the senate; senate president; assembly speaker; national assembly speaker
    words    speaker of the assembly; speaker of the national assembly; speaker of the senate; speaker of the lower house; parliament chairman
    words    chairman of the parliament; parliament chief; parliamentary president; president of the national assembly; national assembly president
    words    president of the assembly; president of the chamber of deputies; chamber of deputies president; senate chairman; president pro tempore
    words    parliament head; head of parliament; speaker of the upper house
    sector   LEG
    rank     person
title deputy-speaker
    words    deputy speaker; vice speaker; deputy parliament speaker; vice president of parliament
    words    deputy parliamentary speaker; vice president of the parliament; deputy house speaker; deputy speaker of parliament; deputy senate president
    words    deputy chairman of parliament
    sector   LEG
    rank     person
title upper-house-speaker
    words    people's consultative assembly speaker; speaker of the people's consultative assembly; regional representatives council speaker
    sector   LEG
    rank     person
title member-of-parliament
    words    member of parliament; MP; member of the european parliament; MEP; parliament member; member of the knesset; member of the house; parliamentarian
    words    member of the legislative council; member of the legislative assembly; member of the national assembly; member of the senate
    words    member of the lower house; member of the house of representatives; member of the assembly; deputy in parliament; parliamentary deputy
    words    member of the legislature; member of the house of commons; member of the house of lords; people's deputy; backbencher; frontbencher; parliament deputy
    words    legislative councillor; MSP
    sector   LEG
    rank     person
title senator
    words    senator; Sen.
    words    senator-elect
    sector   LEG
    rank     person
title congressman
    words    congressman; congresswoman; member of congress; Rep.
    words    congressman-elect
    sector   LEG
    rank     person
title majority-leader
    words    majority leader; senate majority leader; house majority leader; leader of the house
    words    leader of the house of representatives; parliamentary leader; floor leader; senate leader; leader of the parliamentary majority; house leader
    sector   LEG
    rank     person
title minority-leader
    words    minority leader; senate minority leader; house minority leader
    words    minority floor leader
    sector   LEG
    rank     person
title whip
    words    chief whip; majority whip; minority whip
    words    government whip; opposition whip; party whip; deputy whip; senate whip; house whip
    sector   LEG
    rank     person
title committee-chair
    words    committee chairman; committee chair; parliamentary committee chairman; foreign affairs committee chairman; intelligence committee chairman
    words    committee chairwoman; committee chairperson; committee head; chairman of the foreign relations committee; chairman of the foreign affairs committee
    words    chairman of the armed services committee; chairman of the intelligence committee; chairman of the defence committee
    words    head of the foreign affairs committee; ranking member; subcommittee chairman
    sector   LEG
    rank     person

# Parties, opposition, candidates
title party-leader
    words    party leader; leader of the party; party chief; party chairman; party chairwoman; party president; party chair; party head
    words    co-leader; party founder; party secretary-general; party secretary general; party coordinator; party strongman; leader of the ruling party
    words    coalition leader; faction leader; faction head; caucus leader; parliamentary group leader; bloc leader; national committee chairman
    sector   PTY
    rank     person
title deputy-party-leader
    words    deputy party leader; deputy leader of the party; deputy party chairman
    words    deputy party chief; party vice president; party vice-president; party vice chairman; party deputy leader; deputy party president
    sector   PTY
    rank     person
title party-patron
    words    party patron; chief patron of the party; chairman of the party's advisory board; party elder
    sector   PTY
    rank     person
title party-official
    words    party official; party executive; party secretary; politburo member
    words    party functionary; party cadre; party member; party organiser; party organizer; party stalwart; party activist; party treasurer
    words    central committee member; central committee secretary; party spokesman; party spokeswoman; party spokesperson; party veteran; party delegate
    words    party operative; party worker; party strategist; campaign manager; campaign spokesman; campaign spokeswoman; campaign chairman; campaign adviser
    sector   PTY
    rank     person
title politician
    words    politician
    words    statesman; stateswoman; lawmaker-elect; far-right leader; populist leader; nationalist leader; independence leader; reformist leader
    words    conservative leader; liberal leader; socialist leader; communist leader; left-wing leader; centrist leader
    sector   PTY
    rank     person
title opposition-leader
    words    opposition leader; leader of the opposition; opposition chief; opposition figure; opposition politician; opposition head
    words    opposition spokesman; opposition spokeswoman; opposition spokesperson; shadow minister; shadow foreign secretary; shadow foreign minister
    words    shadow chancellor; shadow defence secretary; shadow home secretary; shadow treasurer; opposition party leader; opposition presidential candidate
    words    opposition candidate; opposition official; opposition deputy leader; opposition presidential contender; pro-democracy leader; democracy leader
    words    opposition strategist; opposition coordinator
    sector   OPP
    rank     person
title dissident
    words    dissident; political dissident; exiled leader; kremlin critic
    words    exiled opposition leader; exiled politician; exiled opposition politician; jailed opposition leader; exiled activist; pro-democracy campaigner
    words    democracy campaigner
    sector   OPP
    rank     person
title presidential-candidate
    words    presidential candidate; presidential nominee; presidential hopeful; presidential contender
    words    presidential aspirant; presidential challenger; presidential front-runner; presidential frontrunner; prime ministerial candidate
    words    candidate for president; presidential rival; runoff candidate
    sector   PTY
    rank     person
title vice-presidential-candidate
    words    vice presidential candidate; running mate; vice presidential nominee
    sector   PTY
    rank     person
title candidate
    words    nominee for governor; gubernatorial candidate; mayoral candidate
    words    congressional candidate; parliamentary candidate; senate candidate; party candidate; independent candidate; candidate for governor; election candidate
    words    legislative candidate; candidate for mayor; standard-bearer
    sector   PTY
    rank     person
title protest-leader
    words    protest leader; student leader; protest organiser; protest organizer
    words    strike leader; demonstration leader; movement leader; student union leader; student union president; student activist leader; rights leader
    words    youth leader
    sector   OPP
    rank     person

# Rebels and other armed groups
title rebel-leader
    words    rebel leader; guerrilla leader; insurgent leader; rebel commander; rebel chief; militant leader; militant commander; separatist leader
    words    rebel spokesman; rebel spokeswoman; rebel spokesperson; rebel general; rebel official; rebel politician; rebel representative; rebel negotiator
    words    rebel envoy; insurgent commander; guerrilla commander; guerrilla chief; guerrilla spokesman; militant spokesman; militant chief; separatist commander
    words    separatist spokesman; insurgent spokesman; secessionist leader; insurgent chief; ex-rebel leader; maoist leader; maoist chief; resistance leader
    words    resistance commander; faction commander; mujahideen commander; mujahideen leader; independence fighter; insurgent negotiator; jihadi commander
    words    islamist leader; islamist commander
    sector   REB
    rank     person
title terrorist-leader
    words    terrorist leader; jihadist leader
    words    terror leader; terror chief; jihadi leader; extremist leader; mastermind; ringleader; terrorist chief; terror suspect leader
    sector   REB
    rank     person
title militia-leader
    words    militia leader; militia commander; paramilitary leader; paramilitary commander; warlord
    words    militia chief; militia spokesman; paramilitary chief; tribal commander; faction chief; vigilante leader; ex-warlord
    sector   PRM
    rank     person
title politburo-chief
    words    political bureau chief; politburo chief; political bureau head; head of the political bureau; political bureau member
    sector   REB
    rank     person
title gang-leader
    words    gang leader; cartel leader; crime boss; mafia boss; drug lord; kingpin; drug kingpin
    words    mob boss; drug boss; mafia don; cartel boss; cartel chief; mafia leader; gang boss; gang chief; crime lord; drug baron; druglord; pirate leader
    words    mafia chief
    sector   CRM
    rank     person

# Military: posts
title commander-in-chief
    words    commander-in-chief; commander in chief; supreme commander
    words    supreme military commander; overall commander
    sector   MIL
    rank     person
title armed-forces-chief
    words    armed forces chief; military chief; armed forces commander; chief of the general staff; chief of general staff; chief of defence staff
    words    chief of defense staff; chairman of the joint chiefs of staff; chief of defence; chief of defence force; chief of the defence force
    words    military commander-in-chief; chief of staff of the armed forces; joint chiefs chairman
    words    military chief of staff; chief of the armed forces; chief of the military; armed forces commander-in-chief; armed forces chief of staff
    words    chief of the defence staff; defence staff chief; head of the armed forces; joint chiefs of staff chairman; chairman of the joint chiefs
    words    general staff chief; head of the general staff; chief of the joint staff; joint chief of staff; chief of joint staff; defence force chief
    words    defense force chief; commander of the armed forces; head of the military; military head; chief of the general staff of the armed forces
    words    joint staff chief; chief of staff of the military; top military commander; commander of the defence force; defence forces chief
    words    defence force commander; defense staff chief; chairman of the joint chiefs of staff committee; top general; top soldier; top military officer
    sector   MIL
    rank     person
title army-chief
    words    army chief; army chief of staff; chief of army staff; chief of the army; army commander; chief of army
    words    head of the army; chief of the army staff; commander of the army; chief of ground forces; ground forces commander; army head; army chief-designate
    words    army deputy chief; ground forces chief
    sector   MIL
    rank     person
title navy-chief
    words    navy chief; navy chief of staff; navy commander; chief of naval staff; chief of naval operations; naval chief
    words    chief of the naval staff; chief of navy; head of the navy; commander of the navy; chief of the navy; naval operations chief; navy commander-in-chief
    words    navy head
    sector   MIL
    rank     person
title air-force-chief
    words    air force chief; air force commander; air chief; chief of air staff; air force chief of staff
    words    chief of the air staff; head of the air force; commander of the air force; air force commander-in-chief; air force head; chief of air force
    words    air staff chief; chief of the air force
    sector   MIL
    rank     person
title deputy-armed-forces-chief
    words    deputy army chief; deputy chief of staff of the army; vice chief of staff; deputy commander of the armed forces; deputy commander-in-chief
    sector   MIL
    rank     person
title commander
    words    commander; military commander; field commander; regional commander; brigade commander; battalion commander; division commander
    words    commandant; senior military officer
    sector   MIL
    rank     person
title deputy-commander
    words    deputy commander; vice commander
    sector   MIL
    rank     person
title regional-military-commander
    words    military district commander; regional military commander; military command chief
    words    provincial military commander; military zone commander; regional commander-in-chief; military region commander; regional military chief; command chief
    sector   MIL
    rank     person
title kostrad-commander
    words    strategic reserve commander; army strategic reserve commander
    sector   MIL
    rank     person
title kopassus-commander
    words    special forces commander; commander of special forces
    sector   MIL
    rank     person
title presidential-guard-commander
    words    presidential guard commander; presidential security commander; presidential guard chief
    sector   MIL
    rank     person
title fleet-commander
    words    fleet commander; naval commander; admiral of the fleet
    sector   MIL
    rank     person
title air-base-commander
    words    air base commander; airbase commander; air defence commander; air defense commander
    sector   MIL
    rank     person
title military-spokesperson
    words    military spokesman; military spokesperson; military spokeswoman; army spokesman; army spokesperson; navy spokesman; armed forces spokesman
    words    armed forces spokesperson; defence ministry spokesman; defense ministry spokesman
    words    army spokeswoman; air force spokeswoman; coalition spokesman; coalition spokeswoman; naval spokesman; naval spokesperson; navy spokeswoman
    words    navy spokesperson; armed forces spokeswoman; defence spokesman; defense spokesman; defence ministry spokeswoman; defense ministry spokeswoman
    words    peacekeeping spokesman; air force spokesperson; army information officer; defence ministry spokesperson; defense ministry spokesperson
    words    defence spokesperson; general staff spokesman; defence spokeswoman; defense spokeswoman; special forces spokesman; force spokesman; command spokesman
    words    joint chiefs of staff spokesman
    sector   MIL
    rank     person
title supreme-allied-commander
    words    supreme allied commander; supreme allied commander europe; SACEUR
    sector   MIL
    rank     person
title peacekeeping-commander
    words    force commander; peacekeeping commander; peacekeeping force commander
    words    peacekeeping chief; peacekeeping force chief; head of the peacekeeping mission; head of peacekeeping; peacekeeping head; chief of peacekeeping
    words    peacekeepers' commander
    sector   MIL
    rank     person

# Military ranks
title rank-field-marshal
    words    field marshal; Field Mshl.; marshal
    words    generalissimo; marshal of the air force; field-marshal
    sector   MIL
    rank     person
title rank-general
    words    general; Gen.
    words    general of the army; colonel-general; Col Gen; Col-Gen; general officer; captain-general
    sector   MIL
    rank     person
title rank-lieutenant-general
    words    lieutenant general; lieutenant-general; Lt. Gen.; Lt Gen; Lt-Gen; Lt.-Gen.
    sector   MIL
    rank     person
title rank-major-general
    words    major general; major-general; Maj. Gen.; Maj Gen; Maj-Gen; Maj.-Gen.
    sector   MIL
    rank     person
title rank-brigadier-general
    words    brigadier general; brigadier-general; brigadier; Brig. Gen.; Brig Gen; Brig-Gen; Brig.
    sector   MIL
    rank     person
title rank-colonel
    words    colonel; Col.; army colonel
    words    Col
    sector   MIL
    rank     person
title rank-lieutenant-colonel
    words    lieutenant colonel; lieutenant-colonel; Lt. Col.; Lt Col; Lt-Col; Lt.-Col.
    words    Lt.-Colonel
    sector   MIL
    rank     person
title rank-major
    words    army major; Maj.
    sector   MIL
    rank     person
title rank-captain
    words    army captain; navy captain; Capt.
    words    group captain; air force captain
    sector   MIL
    rank     person
title rank-lieutenant
    words    lieutenant; first lieutenant; second lieutenant; Lt.; 1st Lt.; 2nd Lt.
    words    sub-lieutenant; lieutenant commander; Lt. Cmdr.; Lt Cmdr; lieutenant junior grade; flying officer; Lt; midshipman; sublieutenant
    sector   MIL
    rank     person
title rank-sergeant
    words    sergeant; staff sergeant; sergeant major; Sgt.; Staff Sgt.; Sgt. Maj.
    words    sergeant first class; Sgt. 1st Class; Sgt; sergeant-major; Sgt. First Class
    sector   MIL
    rank     person
title rank-corporal
    words    corporal; lance corporal; Cpl.; Lance Cpl.
    words    lance-corporal; Cpl
    sector   MIL
    rank     person
title rank-private
    words    army private; private first class; Pvt.; Pfc.
    words    Pvt; seaman; sepoy; guardsman; havildar; jawan
    sector   MIL
    rank     person
title rank-admiral
    words    admiral; Adm.
    sector   MIL
    rank     person
title rank-vice-admiral
    words    vice admiral; vice-admiral; Vice Adm.
    sector   MIL
    rank     person
title rank-rear-admiral
    words    rear admiral; rear-admiral; Rear Adm.
    sector   MIL
    rank     person
title rank-commodore
    words    commodore; first admiral; navy commodore
    words    Cmdr.; Cdr.
    sector   MIL
    rank     person
title rank-air-chief-marshal
    words    air chief marshal; air force general
    words    marshal of the royal air force
    sector   MIL
    rank     person
title rank-air-marshal
    words    air marshal
    sector   MIL
    rank     person
title rank-air-vice-marshal
    words    air vice marshal; air vice-marshal
    sector   MIL
    rank     person
title rank-air-commodore
    words    air commodore; wing commander; squadron leader
    sector   MIL
    rank     person
title rank-first-sergeant
    words    petty officer; chief petty officer; warrant officer
    sector   MIL
    rank     person

# Police: posts and ranks
title police-chief
    words    police chief; national police chief; chief of police; police commissioner; inspector general of police; inspector-general of police; police commander
    words    police director; head of police
    words    police inspector general; police inspector-general; chief constable; police head; head of the police; commissioner of police
    words    director general of police; chief of the national police; head of the national police; director-general of police; police director general
    words    police commandant; gendarmerie chief; gendarmerie commander; police director-general; inspector-general police; commander of the gendarmerie
    words    carabinieri commander
    sector   COP
    rank     person
title deputy-police-chief
    words    deputy police chief; deputy national police chief; deputy police commissioner; deputy inspector general of police
    words    assistant police chief; assistant police commissioner; deputy commissioner of police; assistant commissioner of police
    words    assistant inspector general of police; deputy police commander; deputy inspector general; deputy head of police; deputy chief constable
    words    assistant chief constable; deputy sheriff; vice police chief; additional commissioner of police; deputy chief of police
    sector   COP
    rank     person
title regional-police-chief
    words    provincial police chief; regional police chief; local police chief; district police chief; city police chief
    words    town police chief; state police chief; area police chief; district police officer; provincial police commander; state police commissioner
    words    regional police commander; district police commander; city police commissioner; local police commander; area police commander
    words    provincial police commissioner; sheriff; district police superintendent; divisional police officer; police prefect; precinct commander
    words    station commander; police division commander; regional police commissioner; provincial police officer; zonal police chief; local police commandant
    words    city police commander
    sector   COP
    rank     person
title criminal-investigation-chief
    words    criminal investigation chief; chief of detectives; head of criminal investigation; CID chief; detective chief
    words    head of the criminal investigation department; criminal police chief; chief investigator; lead investigator; chief detective
    words    head of the investigation; head of criminal police; police investigator; anti-mafia chief; anti-terrorism police chief; homicide chief
    sector   COP
    rank     person
title police-spokesperson
    words    police spokesman; police spokesperson; police spokeswoman; national police spokesman; national police spokesperson
    words    police press officer; gendarmerie spokesman; police media officer
    sector   COP
    rank     person
title counterterrorism-chief
    words    counterterrorism chief; counter-terrorism chief; head of the counterterrorism agency; anti-terror chief
    words    anti-terrorism chief; counterterror chief; counter-terror chief; anti-terrorist chief; head of counterterrorism; counterterrorism director
    words    counterterrorism head; counter-terrorism head; anti-terrorism coordinator; counterterrorism coordinator; counter-terrorism coordinator
    sector   COP
    rank     person
title brimob-commander
    words    mobile brigade commander; mobile brigade chief; riot police commander
    sector   COP
    rank     person
title narcotics-chief
    words    narcotics agency chief; anti-drug chief; anti-narcotics chief; drug enforcement chief
    words    anti-drugs chief; anti-narcotics director; anti-drug agency director; narcotics bureau chief; head of the anti-narcotics force; anti-drug prosecutor
    words    counternarcotics chief; anti-narcotics police chief
    sector   COP
    rank     person
title police-internal-affairs-chief
    words    police internal affairs chief; head of police internal affairs
    sector   COP
    rank     person
title police-rank-general
    words    police general; police lieutenant general; police major general; police brigadier general; chief superintendent; Police Lt. Gen.; Police Maj. Gen.
    words    Police Gen.
    sector   COP
    rank     person
title police-rank-superintendent
    words    police superintendent; superintendent; police colonel; police lieutenant colonel; police major; chief inspector; Police Col.
    words    superintendent of police; Supt.; assistant commissioner
    sector   COP
    rank     person
title police-rank-inspector
    words    police inspector; detective; police captain; police sergeant; police lieutenant; Insp.
    words    detective inspector; detective sergeant; sub-inspector; police corporal; constable; patrolman; police commissaire; police deputy inspector
    words    inspector of police
    sector   COP
    rank     person

# Intelligence, agencies
title intelligence-chief
    words    intelligence chief; spy chief; intelligence agency chief; director of national intelligence; head of intelligence
    words    military intelligence chief; intelligence director
    words    secret service chief; security service chief; secret service director; head of the intelligence service; head of the intelligence agency
    words    intelligence head; intelligence service chief; chief of intelligence; intelligence service director; security chief; head of security
    words    head of military intelligence; spymaster; counterintelligence chief; chief of military intelligence; director of military intelligence
    words    security services chief; secret police chief; head of the secret service; head of counterintelligence; head of the security service
    words    head of internal security; spy agency chief; spy agency director; intelligence bureau chief; intelligence commander
    sector   SPY
    rank     person
title intelligence-officer
    words    intelligence officer; intelligence agent; secret agent
    words    counterintelligence officer; security service officer; case officer; intelligence analyst; intelligence colonel; secret service officer
    words    secret service agent; double agent; spy handler; station chief; intelligence operative; undercover officer; counter-intelligence officer
    words    state security officer; intelligence bureau officer
    sector   SPY
    rank     person
title fbi-director
    words    bureau director; federal bureau director
    sector   COP
    rank     person
title coast-guard-chief
    words    coast guard chief; coast guard commandant; coast guard spokesman; coast guard spokesperson
    words    coastguard chief; coast guard commander; coastguard spokesman; coast guard captain; coast guard admiral; coast guard spokeswoman
    words    coastguard spokeswoman; coast guard officer; harbour master; harbor master; coastguard commander; coastguard officer; coast guard head
    words    coastguard spokesperson; border guard chief; border guard spokesman; border police spokesman; border guard commander; border service spokesman
    words    border police chief; border guard spokesperson; head of the border guard; border guards chief; head of the coast guard; border patrol chief
    sector   COP
    rank     person
title disaster-agency-chief
    words    disaster agency chief; disaster agency spokesman; disaster mitigation agency head
    words    disaster management chief; disaster agency head; civil defence chief; civil defense chief; civil protection chief; rescue chief; fire chief
    words    fire commissioner; emergency services chief; emergency chief; relief commissioner; civil protection head; civil defence spokesman
    words    civil defense spokesman; fire brigade chief; fire service chief; emergency services spokesman; disaster management spokesman; relief chief
    words    relief coordinator; fire department spokesman; rescue spokesman; fire brigade spokesman; fire service spokesman; emergency coordinator
    words    emergency services director; civil defence director; civil defense director; disaster management director; rescue team leader
    words    emergency services spokeswoman; civil protection spokesman; rescue coordinator
    sector   GOV
    rank     person
title anti-corruption-chief
    words    anti-corruption chief; anti-graft chief; head of the anti-corruption agency; anti-corruption commission chairman
    words    anti-corruption commissioner; anti-graft commissioner; anti-corruption director; anti-corruption prosecutor; anti-corruption commission chief
    words    anti-graft agency chief; anti-corruption bureau chief; anti-corruption agency head; head of the anti-corruption commission; anti-mafia prosecutor
    words    anti-corruption head
    sector   JUD
    rank     person
title human-rights-commission-chief
    words    human rights commission chairman; human rights commissioner; human rights chief; ombudsman
    words    ombudswoman; human rights envoy; rights commissioner; people's advocate; public defender of rights; ombudsperson; truth commission chairman
    words    rights chief; public protector; people's defender
    sector   GOV
    rank     person
title nuclear-agency-chief
    words    nuclear agency chief; atomic energy chief; nuclear chief; nuclear watchdog chief; nuclear energy chief
    words    atomic agency chief; atomic chief; nuclear inspector; chief weapons inspector; chief inspector of nuclear installations; nuclear programme chief
    words    nuclear program chief; chief arms inspector; head of the atomic energy organization; head of the atomic energy organisation
    words    head of the nuclear agency; nuclear safety chief
    sector   GOV
    rank     person

# Justice
title chief-justice
    words    chief justice; supreme court president; president of the supreme court; chief judge; constitutional court chief justice; supreme court chief
    words    president of the constitutional court; constitutional court chairman; supreme court chairman; head of the judiciary; judiciary chief; judicial chief
    words    chairman of the supreme court; president of the court; court president; chief magistrate; head of the supreme court; constitutional court head
    words    supreme court head; president of the high court; president of the tribunal; judiciary head; tribunal president; lord chancellor
    words    constitutional court chief
    sector   JUD
    rank     person
title justice
    words    supreme court justice; supreme court judge; constitutional court justice; constitutional court judge; associate justice
    sector   JUD
    rank     person
title judge
    words    judge; magistrate; presiding judge; investigating judge; federal judge
    words    chief magistrate-judge; justice of the peace; coroner; qadi
    sector   JUD
    rank     person
title attorney-general
    words    attorney general; attorney-general; prosecutor general; prosecutor-general; chief prosecutor; state prosecutor general; top prosecutor
    words    solicitor general
    words    procurator general; procurator-general; chief public prosecutor; general prosecutor; general-prosecutor; chief state prosecutor
    words    director of public prosecutions; director of prosecutions; advocate general; head prosecutor; state attorney; republic prosecutor
    words    chief military prosecutor; chief federal prosecutor; war crimes prosecutor; deputy public prosecutor; procurator
    sector   JUD
    rank     person
title prosecutor
    words    prosecutor; state prosecutor; public prosecutor; district attorney; special prosecutor; special counsel; federal prosecutor
    words    prosecuting attorney; state's attorney; independent counsel; special investigator; assistant attorney; federal attorney; senior state attorney
    words    circuit attorney
    sector   JUD
    rank     person
title court-spokesperson
    words    court spokesman; court spokesperson; court clerk
    words    court spokeswoman; prosecution spokesman; prosecution spokeswoman; prosecutor's office spokesman; prosecutor's office spokeswoman
    words    prosecutors' spokesman; prosecutors' spokeswoman; court official; tribunal spokesman; tribunal spokeswoman; registrar; prosecutors' office spokesman
    words    judiciary spokesman; prosecutor's spokesman; judicial spokesman; courthouse spokesman; prosecution spokesperson; prosecutor's spokeswoman
    words    judiciary spokesperson
    sector   JUD
    rank     person
title lawyer
    words    lawyer; defence lawyer; defense lawyer; attorney; defence attorney; defense attorney; legal counsel
    words    barrister; solicitor; queen's counsel; king's counsel; state counsel; defence counsel; defense counsel; lead counsel; general counsel; public defender
    words    advocate; legal representative; notary
    sector   CVL
    rank     person

# Civil society, religion, business, media
title activist-leader
    words    civil society leader; human rights defender; human rights activist; pro-democracy activist; rights activist
    words    rights campaigner; rights lawyer; peace activist; anti-corruption activist; anti-corruption campaigner; women's rights leader; anti-apartheid activist
    words    human rights leader; environmental campaigner; environmental leader; social activist; Nobel peace laureate; civic leader; campaign leader
    words    campaign group leader; opposition blogger; community organizer; community organiser; dissident writer; dissident artist; peace campaigner
    words    anti-nuclear campaigner; democracy advocate; anti-war campaigner; consumer advocate; community activist; anti-slavery activist; grassroots leader
    words    anti-globalisation activist; anti-globalization activist
    sector   OPP
    rank     person
title union-leader
    words    union leader; trade union leader; labour leader; labor leader; union president; union boss
    words    union chief; union official; union secretary; union general secretary; union representative; union spokesman; union spokeswoman; shop steward
    words    trade unionist; labour organiser; labor organizer; union organiser; union organizer; union delegate; union negotiator; labor activist; labour activist
    words    miners' leader; union chairman; union head; farmers' leader; farm leader; farmer leader; peasant leader; workers' leader; union coordinator
    words    worker leader; workers' representative; union secretary-general; dockers' leader; unionist leader; fishermen's leader; campesino leader; rural leader
    sector   LAB
    rank     person
title religious-leader
    words    religious leader; cleric; imam; archbishop; bishop; cardinal; patriarch; ayatollah; grand ayatollah; grand mufti; grand imam; rabbi; chief rabbi
    words    mullah; sheikh; monk; priest; dalai lama
    words    hojatoleslam; hojjatoleslam; maulana; mufti; prelate; abbot; archpriest; vicar; pastor; evangelist; televangelist; bishop emeritus; archimandrite
    words    moderator of the synod; spiritual leader; spiritual head; nuncio; papal envoy; papal legate; chaplain; dean of the cathedral; deacon; abbess
    words    mother superior; acharya; muezzin; sheik; shaikh; church leader; church elder; reverend; Rev.; monsignor; Msgr.; ulema
    words    church spokesman; church official; head of the church; archdeacon; sharia scholar; seminary head; preacher; islamic scholar
    words    muslim leader; christian leader; jewish leader; hindu leader; buddhist leader; islamic leader; catholic leader; missionary; theologian
    words    protestant leader; presbyterian minister; baptist minister; methodist minister; sect leader; cult leader; religious chief; prayer leader; druze leader
    words    sikh leader; sunni leader; shiite leader; shia leader; sheikh al-islam; catholicos; coptic pope; franciscan friar
    sector   REL
    rank     person
title tribal-leader
    words    tribal leader; tribal chief; tribal elder; community leader; clan leader; village elder
    words    paramount chief; traditional ruler; traditional chief; tribal sheikh; chieftain; clan chief; tribal king; hereditary chief; ethnic leader
    words    indigenous chief; council of elders chairman; tribal head; tribal spokesman; tribal sheik; tribal representative; ethnic minority leader
    words    indigenous spokesman; indigenous spokeswoman; high chief; tribal mediator; maori king; aboriginal leader; aboriginal elder
    words    community representative; community spokesman; settler leader; community spokeswoman; diaspora leader; exile leader; refugee leader
    words    neighbourhood chief; landowner leader
    sector   SOC
    rank     person
title chief-executive
    words    chief executive officer; CEO; company president; chief operating officer; tycoon; business leader; billionaire
    words    company chief; company chairman; chief financial officer; managing partner; company spokesman; company spokeswoman; company spokesperson
    words    industrialist; entrepreneur; mogul; magnate; company boss; company executive; board chairman; company director; bank president; board member
    words    financier; oil executive; company official; co-founder; senior executive; business executive; corporate executive; bank chairman; banker
    words    company vice president; senior vice president; executive vice president; chief economist; company founder; corporate vice president; airline spokesman
    words    airline spokeswoman; airline official; bank spokesman; company owner; company manager; general manager; media baron; billionaire investor
    words    plant manager; airport manager; executive chairman; chief investment officer; airline executive; shipowner; newspaper owner; mine manager
    words    plantation owner; factory owner; mine owner; ship owner; port operator
    sector   BUS
    rank     person
title executive-director-ngo
    words    executive director of the group; rights group director; country director; NGO head
    words    group spokesman; group spokeswoman; charity director; charity head; aid group director; campaign director; charity spokesman; charity spokeswoman
    words    aid agency spokesman; advocacy director; aid agency spokeswoman; NGO director; NGO leader; head of the charity; charity chief; aid agency director
    words    association president; association chairman; federation president; foundation president; foundation chairman; aid agency chief
    sector   CVL
    rank     person
title rector
    words    rector; university president; university chancellor; professor; academic
    words    professor emeritus; headmaster; headmistress; school principal; university vice-chancellor; vice-chancellor of the university; university dean
    words    provost; university lecturer; scholar; head teacher; university official; university spokesman; university spokeswoman; school director
    words    college president; university head; school head; education director; university director
    sector   EDU
    rank     person
title analyst
    words    analyst; political analyst; expert; political scientist; military analyst
    words    economist; commentator; researcher; senior fellow; sociologist; pollster; political observer; scientist; research fellow; strategist
    words    research director; political consultant; epidemiologist; virologist; nuclear physicist; meteorologist; seismologist; demographer; sinologist
    sector   CVL
    rank     person
title journalist-title
    words    journalist; reporter; editor-in-chief; war correspondent; news editor; blogger
    words    editor in chief; columnist; foreign correspondent; bureau chief; editor; tv presenter; television presenter; news anchor; newsreader; anchorman
    words    radio presenter; radio host; talk show host; newspaper publisher; cartoonist; news photographer; documentary filmmaker; tv host; television host
    words    freelancer; news director; newscaster; media executive; press photographer; news chief; newspaper director; stringer; tv anchor; television anchor
    words    defence correspondent; newsman; newswoman; newspaperman; media director
    sector   JRN
    rank     person
title doctor-title
    words    surgeon general; chief medical officer; hospital director
    words    hospital spokesman; hospital spokeswoman; hospital official; hospital chief; health chief; head doctor; chief doctor; surgeon; hospital head
    words    forensic doctor; medical director; medical examiner; head of the hospital; health director; hospital administrator; hospital manager
    words    health department spokesman; chief physician; pathologist; health spokesman; senior doctor; senior health official; top health official
    words    chief epidemiologist; health commissioner; chief nurse; forensic expert
    sector   MED
    rank     person
title ruler
    words    ruler; strongman; dictator; autocrat; military strongman; de facto ruler
    sector   GOV
    rank     person
title representative
    words    representative; special presidential representative; chief representative; deputy representative; resident representative
    sector   -
    rank     person
title administrator
    words    administrator; deputy administrator; chief administrator; civil administrator
    sector   -
    rank     person
title chief-of-staff
    words    chief of staff
    sector   -
    rank     person
title deputy-leader
    words    deputy leader; deputy chief; deputy head; second-in-command; number two; second in command; founder
    sector   -
    rank     person
# Whoever holds some office that has no title here: memberships and dated codes of users' own lists.
title office-holder
    words    office-holder; officeholder
    sector   -
    rank     person

# GENERIC ACTORS
# Plural-only words ("troops", "forces", "authorities") stand as they are used; bare words that are mostly no actors (force, side, party, people) are left out.

# State and government
agent government
    words    government; central government; federal government; state government; coalition government
    sector   GOV
    kind     organization
agent administration
    words    administration; presidential administration
    sector   GOV
    kind     organization
agent regime
    words    regime; military regime; communist regime
    sector   GOV
    kind     organization
agent junta
    words    junta; military junta; military government; military council; military rulers; ruling military
    words    ruling council; armed forces council; military authorities; military leadership; revolutionary council; military committee; ruling generals
    words    army leadership; junta leaders
    sector   MIL
    kind     organization
agent transitional-government
    words    transitional government; interim government; caretaker government; provisional government; transitional council; transitional authorities
    words    governing council; interim authority; interim council; provisional authority; provisional council; transition council; transitional assembly
    words    sovereign council; sovereignty council
    sector   GOV
    kind     organization
agent unity-government
    words    unity government; national unity government; government of national accord; power-sharing government
    words    grand coalition; government of national unity
    sector   GOV
    kind     organization
agent government-in-exile
    words    government-in-exile; government in exile; shadow government
    words    rival government; parallel government; breakaway government; rebel government; self-proclaimed government; rebel authorities; rebel administration
    sector   OPP
    kind     organization
agent state-authorities
    words    authorities; government authorities
    words    government leaders
    sector   GOV
    kind     organization
agent government-official
    words    official; government official; state official; administration official; civil servant; bureaucrat; public servant
    words    government employee; state employee; public employee; government worker; functionary; government source; ministry source; diplomatic source
    words    technocrat; government aide; senior figure; government adviser; census taker; tax collector; tax inspector; embassy employee; embassy staff
    words    embassy staffer; protocol officer; government representative; polling officer; poll worker; election worker; government contractor; game warden
    words    park ranger; forest ranger; wildlife ranger; forest guard; game ranger
    sector   GOV
    kind     person
agent local-official
    words    local official; provincial official; regional official; city official; district official
    words    municipal worker; local administrator; provincial administrator; municipal employee; local politician; city administrator; city manager
    words    local councilman
    sector   GOV
    kind     person
agent foreign-official
    words    foreign ministry official; embassy official
    words    consular officer; foreign service officer; embassy worker; consulate employee; consular staff; embassy guard
    sector   GOV
    kind     person
agent defence-official
    words    defence official; defense official; military official; defence ministry official; defense ministry official
    words    army official; navy official; air force official; military source; defence source; defense source; army source; armed forces official
    words    military adviser; military advisor; military planner; coalition official; military trainer; military instructor; army chiefs
    sector   MIL
    kind     person
agent security-official
    words    security official; security source; counterterrorism official
    words    anti-terrorism official; law enforcement official; security officer; security man; anti-drug official; police source; security chief; agent
    words    plainclothes officer; bodyguard; security detail; guard; watchman; anti-drug squad; narcotics squad; sky marshal; bomb disposal expert; bomb squad
    words    bomb disposal team; bomb disposal unit; deminer; death squad
    sector   COP
    kind     person
agent intelligence-official
    words    intelligence official; intelligence source
    words    intelligence analyst; security service agent; intelligence operative; counterintelligence agent; counterintelligence officer; secret service agent
    words    intelligence community; intelligence apparatus; intelligence bureau; intelligence unit; counterintelligence service; intelligence branch
    sector   SPY
    kind     person
agent local-government
    words    local government; regional government; provincial government; city government; municipality; municipal government; city council; town council
    words    county government
    words    district council; county council; village council; municipal council; municipal authority; city hall; town hall; prefecture; governorate
    words    regional council; borough council; municipal assembly; village committee; regional executive; self-government; city commission
    sector   GOV
    kind     organization
agent regional-authority
    words    local authority; local authorities; regional authorities; provincial authorities; occupation authorities
    sector   GOV
    kind     organization
agent cabinet
    words    cabinet; council of ministers; security cabinet; war cabinet; war council
    words    ministerial council; government ministers; cabinet committee; ministerial committee; crisis committee
    sector   GOV
    kind     organization
agent presidency
    words    presidency; presidential office; president's office; office of the president; presidential palace; prime minister's office
    words    office of the prime minister; royal palace
    words    presidential staff; presidential council; presidential aides; prime minister's department; premier's office; presidential spokesman's office
    words    chancellery; presidential commission; presidential staff office; prime ministerial office; presidential press service; royal household; cabinet office
    words    governor's office; mayor's office
    sector   GOV
    kind     organization
agent royal-family
    words    royal family; monarchy; royal court; imperial family
    words    royalty; royal couple; imperial household; princely family; ruling family; royal house
    sector   GOV
    kind     group
agent leadership
    words    ruling elite
    words    ruling class; old guard; political establishment; leadership
    sector   GOV
    kind     group
agent world-leader
    words    world leader; heads of state and government; western leader; european leader; regional leaders; arab leader; african leader
    words    asian leader; foreign leader; dignitary; commonwealth leaders; gulf leader; pacific leader; heads of state
    sector   GOV
    kind     group
agent delegation
    words    delegation; negotiating team; government delegation; peace delegation; negotiation team; negotiators
    words    trade mission; fact-finding mission; peace mission; mediation team; mediation mission; peace team; mediating team; assessment mission; assessment team
    words    observer team; monitoring team; good offices mission; negotiator; mediator; envoy; go-between; intermediary; interlocutor; advance team
    words    government mission; peace commission; peace council; inspection team; inspection mission; fact-finding commission; survey team; expert mission
    words    special mission; mediation committee; contact group; technical team; working group; diplomatic team; goodwill mission
    sector   GOV
    kind     group
agent agency
    words    government agency; state agency; federal agency; regulator; watchdog; government body
    words    regulatory agency; regulatory body; regulatory authority; state body; state institution; statutory body; public body; licensing authority
    words    competition authority; antitrust authority; food agency; food safety agency; aviation authority; port authority; harbour authority; airport authority
    words    canal authority; rail authority; railway authority; maritime authority; shipping authority; highway authority; transport authority; water authority
    words    electricity authority; land authority; tax authority; tax agency; revenue authority; revenue service; tax service; tax department; customs service
    words    customs agency; customs department; customs office; customs authority; customs bureau; statistics office; statistics bureau; statistical office
    words    statistics agency; statistics institute; privatisation agency; privatization agency; investment board; planning commission; energy agency
    words    fisheries agency; forestry department; forest department; wildlife service; wildlife department; wildlife authority; environment agency
    words    environmental agency; meteorological agency; meteorological office; weather service; weather bureau; weather agency; meteorological department
    words    seismological institute; water board; electricity board; broadcasting authority; media council; press council; audit office; auditor
    words    court of auditors; audit court; aviation safety agency; procurement agency; postal service; drug enforcement agency; anti-narcotics agency
    words    narcotics agency; narcotics control board; drug control agency; securities commission; public health agency; health service; reconstruction agency
    words    relief commission; refugee agency; refugee commission; immigration board; migration agency; migration board; migration service; asylum office
    words    civil service commission; land commission; boundary commission; review board; parole board; licensing board; oversight board; standards agency
    words    competition commission; trade commission; tariff commission; wages board; price control board; cybersecurity agency; cyber security agency
    words    data protection authority; heritage agency; archaeological authority; antiquities authority; antiquities department; housing authority
    words    veterans affairs department; marketing board; grain board; sovereign wealth fund; debt office; development agency; development authority
    words    aid department; export agency; sugar board; cocoa board; coffee board; supervisory body; nuclear safety authority; nuclear safety agency
    words    radiation authority; transport safety board; accident investigation board; disease control agency; health protection agency; ombudsman's office
    words    anti-doping agency
    sector   GOV
    kind     organization
agent ministry
    words    ministry; government department
    words    ministry of state; government office; secretariat
    sector   GOV
    kind     organization
agent foreign-ministry
    words    foreign ministry; ministry of foreign affairs; foreign affairs ministry; ministry for foreign affairs; foreign office; external affairs ministry
    words    ministry of external affairs
    words    ministry of external relations; ministry of foreign relations; department of foreign affairs; foreign affairs department; diplomatic service
    words    diplomatic corps; foreign service; department of external affairs
    sector   GOV
    kind     organization
agent defence-ministry
    words    defence ministry; defense ministry; ministry of defence; ministry of defense; defense department; defence department; department of defense
    words    ministry of national defence; ministry of national defense; war ministry; ministry of war; department of national defence; armed forces ministry
    words    war department; veterans ministry; military command; defence establishment; defense establishment
    sector   MIL
    kind     organization
agent interior-ministry
    words    interior ministry; ministry of the interior; ministry of interior; home ministry; home affairs ministry; ministry of home affairs; home office
    words    ministry of internal affairs; internal affairs ministry
    words    ministry of public order; ministry of internal security; department of home affairs; home affairs department; ministry of police
    words    ministry of public safety; home department; ministry of home security
    sector   GOV
    kind     organization
agent finance-ministry
    words    finance ministry; ministry of finance; treasury department; treasury
    words    finance department; ministry of economy and finance; ministry of economy and trade; department of finance; revenue department; ministry of planning
    words    ministry of budget; planning department; budget office
    sector   GOV
    kind     organization
agent economy-ministry
    words    economy ministry; ministry of economy; ministry of economic affairs; economic affairs ministry
    sector   GOV
    kind     organization
agent trade-ministry
    words    trade ministry; ministry of trade; commerce ministry; ministry of commerce; commerce department; department of commerce
    words    ministry of foreign trade; ministry of international trade; trade department; department of trade; trade office; ministry of trade and industry
    words    ministry of industry and trade; ministry of commerce and industry; ministry of economy and industry; trade ministry officials
    sector   GOV
    kind     organization
agent industry-ministry
    words    industry ministry; ministry of industry
    sector   GOV
    kind     organization
agent energy-ministry
    words    energy ministry; ministry of energy; oil ministry; ministry of oil; energy department; department of energy
    words    ministry of petroleum; ministry of electricity; ministry of power; ministry of energy and mines; ministry of oil and gas; ministry of mines
    words    ministry of mineral resources; ministry of mining; ministry of natural resources; department of atomic energy
    sector   GOV
    kind     organization
agent agriculture-ministry
    words    agriculture ministry; ministry of agriculture; agriculture department
    words    department of agriculture; ministry of food; ministry of agriculture and food; ministry of livestock; ministry of rural development; food department
    words    ministry of irrigation; ministry of water; ministry of water resources; ministry of lands; irrigation department
    sector   GOV
    kind     organization
agent fisheries-ministry
    words    fisheries ministry; ministry of fisheries; ministry of marine affairs and fisheries
    sector   GOV
    kind     organization
agent environment-ministry
    words    environment ministry; ministry of environment; ministry of the environment; environment and forestry ministry; forestry ministry
    words    department of the environment; environment department; ministry of forestry; ministry of climate change; environment authority
    words    department of environment; ministry of forests; ministry of ecology
    sector   GOV
    kind     organization
agent health-ministry
    words    health ministry; ministry of health; health department; health authorities
    words    department of health; ministry of public health; health authority; health agency; medical authorities; ministry of health and population
    words    ministry of health and welfare; health and welfare ministry
    sector   MED
    kind     organization
agent education-ministry
    words    education ministry; ministry of education; education department
    words    department of education; ministry of higher education; education authorities; ministry of national education; school authorities; education board
    words    science ministry; ministry of science; research ministry; ministry of science and technology; science and technology ministry
    words    ministry of education and culture; school district; examination board; ministry of education and science; ministry of research; school administration
    sector   EDU
    kind     organization
agent culture-ministry
    words    culture ministry; ministry of culture; tourism ministry; ministry of tourism
    words    ministry of culture and tourism; ministry of culture and information; ministry of youth and sports; ministry of sport; ministry of antiquities
    words    culture department; tourism authority; tourism board; tourist board
    sector   GOV
    kind     organization
agent labour-ministry
    words    labour ministry; labor ministry; ministry of labour; ministry of labor; manpower ministry; ministry of manpower; labor department
    words    ministry of employment; labour department; department of labour; ministry of labour and social affairs; ministry of human resources
    words    department of labor; ministry of work; ministry of labour and employment
    sector   GOV
    kind     organization
agent social-affairs-ministry
    words    social affairs ministry; ministry of social affairs; welfare ministry
    words    ministry of social development; ministry of social welfare; ministry of social security; social services; ministry of women's affairs
    words    ministry of family; ministry of refugees; ministry of displacement and migration; ministry of repatriation; ministry of reconstruction
    words    ministry of youth; ministry of family affairs; social welfare department; social services department; ministry of housing and construction
    words    child welfare agency; ministry of relief; ministry of humanitarian affairs; ministry of social solidarity; ministry of women
    sector   GOV
    kind     organization
agent justice-ministry
    words    justice ministry; ministry of justice; justice department; department of justice; law ministry; law and human rights ministry
    words    ministry of justice and human rights; human rights ministry; ministry of human rights; ministry of law; justice authorities; legal affairs ministry
    words    ministry of legal affairs; justice secretariat; ministry of constitutional affairs
    sector   JUD
    kind     organization
agent transport-ministry
    words    transport ministry; ministry of transport; transportation ministry; ministry of transportation; transportation department
    words    ministry of railways; ministry of aviation; ministry of civil aviation; transport department; department of transport; department of transportation
    words    ministry of shipping; ministry of roads; aviation department; ministry of ports; ministry of land and transport
    sector   GOV
    kind     organization
agent public-works-ministry
    words    public works ministry; ministry of public works; infrastructure ministry; housing ministry; ministry of housing
    words    ministry of urban development; public works department; ministry of construction; department of public works; housing department
    words    ministry of infrastructure; ministry of regional development
    sector   GOV
    kind     organization
agent communications-ministry
    words    communications ministry; ministry of communications; communication and information ministry; information ministry; ministry of information
    words    digital ministry
    words    ministry of telecommunications; ministry of information and broadcasting; ministry of information technology; information department
    words    ministry of posts; information office; telecom authority; telecommunication authority; communications authority; press office; propaganda department
    words    publicity department; ministry of media; ministry of digital affairs
    sector   GOV
    kind     organization
agent immigration-authority
    words    immigration authorities; immigration agency; immigration department; immigration ministry; immigration service; immigration officer; immigration agent
    words    customs authorities; customs officer
    words    immigration office; immigration inspector; border officials; customs inspector; passport control officer; immigration bureau; asylum agency
    words    immigration enforcement; citizenship office; customs and excise department
    sector   GOV
    kind     organization
agent religious-affairs-ministry
    words    religious affairs ministry; ministry of religious affairs; religion ministry
    sector   GOV
    kind     organization
agent security-ministry
    words    security ministry; ministry of security; state security ministry; ministry of state security; public security ministry; ministry of public security
    words    homeland security department; coordinating security ministry
    words    ministry of national security; ministry of intelligence; ministry of intelligence and security; state security service; state security agency
    words    national security service; security department; security directorate; national security bureau; public security bureau
    sector   GOV
    kind     organization
agent unification-ministry
    words    unification ministry; ministry of unification
    sector   GOV
    kind     organization
agent emergency-ministry
    words    emergency ministry; emergencies ministry; emergency situations ministry; disaster agency; disaster management agency; civil defence; civil defense
    words    civil protection agency
    words    disaster management authority; disaster management centre; ministry of emergency situations; civil protection authority; emergency management agency
    words    disaster office; civil defence agency; civil defense agency; disaster relief agency; disaster management office; emergency committee
    words    emergency management authority; civil protection service; emergency department; disaster coordination council; disaster management department
    words    civil defence department; rescue service; disaster response agency; civil defence organisation; ministry of disaster management; emergencies agency
    words    disaster prevention agency; civil defence force; flood commission; relief department; relief committee; emergency operations centre
    words    emergency response centre
    sector   GOV
    kind     organization
agent security-council
    words    national security council; supreme national security council; national defence council; national defense council
    words    defence council; defense council; state security council; security committee; military security council; national command authority
    words    supreme military council; state defence committee
    sector   GOV
    kind     organization
agent central-bank
    words    central bank; reserve bank; monetary authority
    words    national bank; federal bank; central banker; monetary policy committee; currency board
    sector   GOV
    kind     organization
agent election-commission
    words    election commission; electoral commission; election authorities; election body; electoral authorities; elections council
    words    election board; electoral board; electoral council; electoral court; electoral tribunal; election tribunal; election committee; electoral body
    words    electoral committee; elections commission; electoral institute; electoral office; elections board; election management body; election agency
    words    poll body; electoral authority; election authority; elections authority; electoral management body; election department; polling officials
    words    election panel; elections department; complaints commission; boundaries commission; referendum commission; election control committee
    words    counting officers; voting officials
    sector   GOV
    kind     organization
agent anti-corruption-agency
    words    anti-corruption agency; anti-graft agency; anti-corruption commission; anti-corruption bureau; corruption watchdog; graft investigators
    words    anti-corruption watchdog; anti-corruption police; anti-corruption unit; anti-corruption authorities; corruption investigators; corruption commission
    words    graft watchdog; anti-graft body; anti-graft commission; anti-corruption committee; anti-corruption body; anti-corruption office; anti-graft bureau
    words    anti-graft unit; accountability bureau; anti-corruption prosecutors; anti-corruption squad; anti-graft watchdog; graft buster
    words    anti-corruption directorate; ethics commission; ethics committee; financial intelligence unit; anti-money laundering agency; fraud office; fraud squad
    words    anti-mafia police; anti-mafia commission; anti-fraud office; anti-corruption department; anti-corruption investigators
    sector   JUD
    kind     organization
agent human-rights-commission
    words    human rights commission; national human rights commission; rights commission; truth commission
    words    reconciliation commission; human rights council; human rights committee; human rights body; equality commission; land claims commission
    words    human rights office; equal opportunities commission; fact-finding panel; missing persons office; women's commission; minorities commission
    words    victims' commission; transitional justice commission; human rights centre; ombudsman office
    sector   GOV
    kind     organization
agent nuclear-agency
    words    nuclear agency; atomic energy organization; atomic energy organisation; atomic energy agency; nuclear regulator; nuclear watchdog
    words    nuclear authority; atomic agency; atomic energy commission; atomic energy authority; nuclear inspector; nuclear commission; nuclear scientist
    words    weapons inspectorate; nuclear operator; nuclear regulatory commission; nuclear energy authority; nuclear power agency
    sector   GOV
    kind     organization
agent space-agency
    words    space agency
    sector   GOV
    kind     organization
agent embassy
    words    embassy; consulate; consulate general; diplomatic mission; diplomatic compound; high commission
    words    foreign mission; interests section; diplomatic post; permanent mission; liaison office; diplomatic representation; permanent representation
    words    nunciature; cultural centre; consular section; embassy compound; consular office; visa office
    sector   GOV
    kind     organization
agent diplomats
    words    diplomat; foreign diplomat; western diplomat; european diplomat
    words    press attache
    sector   GOV
    kind     person
agent state-media
    words    state media; state television; state news agency; state-run media; state broadcaster; state tv; state-run news agency; official news agency
    words    state radio; national television; national radio; public television; state-controlled television; state-run television; state-run radio
    words    state-owned television; state-run news; public radio; official television; official radio; state-run tv; state-owned tv; state-controlled tv
    words    military television; state media outlets; state press; government radio; government television; rebel radio; official press; army radio
    words    army television; government daily; official daily
    sector   JRN
    kind     organization
agent state-company
    words    state-owned company; state company; state-run company; state oil company; state energy company; state-owned enterprise
    words    state railway; national carrier; flag carrier; power utility; state utility; state monopoly; state enterprise; public utility; national railway
    words    state-owned railway; electric utility; sovereign fund; arms export agency; state telecom; grid operator; gas monopoly; oil monopoly
    words    state grain buyer
    sector   BUS
    kind     organization

# Parliament and parties
agent parliament
    words    parliament; legislature; national assembly; lower house; upper house; house of representatives; federal parliament; state legislature; senate
    words    assembly; chamber of deputies; legislative council; lower chamber; upper chamber; consultative council; congress; national council; house of deputies
    words    legislative body; house of councillors; legislative branch; shura council; house of elders; legislative chamber; house of counselors
    words    house of councilors; council of representatives; council of the republic; great council; parliamentary session; house of traditional chiefs
    words    house of the people; jirga; constitutional convention; constitutional commission; parliamentary majority; parliamentary minority; regional duma
    sector   LEG
    kind     organization
agent regional-parliament
    words    regional parliament; provincial parliament; provincial assembly; local council; provincial council; regional assembly; state assembly
    words    provincial chamber; island council
    sector   LEG
    kind     organization
agent parliamentary-committee
    words    parliamentary committee; senate committee; house committee; congressional committee; select committee; congressional panel
    words    parliamentary commission; parliamentary panel; senate panel; house panel; foreign affairs committee; foreign relations committee
    words    intelligence committee; oversight committee; defence committee; defense committee; armed services committee; judiciary committee; budget committee
    words    public accounts committee; congressional commission; subcommittee; appropriations committee; legislative committee; home affairs committee
    words    constitutional committee; impeachment panel; joint committee; parliamentary investigators; congressional investigators; parliamentary group
    words    parliamentary faction; parliamentary bloc; senate commission; standing committee; finance committee; drafting committee
    words    international relations committee; ways and means committee; rules committee; parliamentary investigation committee; impeachment managers
    sector   LEG
    kind     organization
agent lawmaker
    words    lawmaker; legislator; deputies in parliament; assemblyman
    words    opposition lawmaker-elect; backbencher; assemblywoman; parliamentary deputy; house member; assembly member; congressional leader; parliamentary leader
    words    legislative leaders; law-maker; parliament official; congressional aide; alderman; cross-bencher; people's representative; councilwoman; councilman
    sector   LEG
    kind     person
agent ruling-party
    words    ruling party; governing party; ruling coalition; governing coalition; coalition partner; ruling bloc
    words    governing alliance; ruling alliance; coalition government parties; coalition party; government party; ruling front; ruling movement
    words    government coalition; party of power; coalition member; ruling conservative party; ruling camp; presidential camp; pro-government party
    words    majority party; pro-government coalition; ruling regime party; pro-government bloc
    sector   PTY
    kind     organization
agent political-party
    words    political party; communist party; socialist party; islamist party; far-right party; left-wing party; nationalist party; political bloc
    words    political group; political grouping; political faction; political coalition; political alliance; political organisation; political organization
    words    centrist party; religious party; islamic party; leftist party; right-wing party; leftist coalition; left-wing coalition; centre-right party
    words    centre-left party; center-right party; center-left party; party alliance; party coalition; reformist party; royalist party; regional party
    words    ethnic party; left-wing alliance; secular party; electoral alliance; ultra-orthodox party; anti-immigration party; anti-immigrant party
    words    democratic alliance; hardliner; hard-liner; reformist; reformer; leftist; communist; socialist; royalist; monarchist; nationalist; unionist
    words    left-winger; right-winger; islamist politician; party delegate; party member; party leadership; party congress; central committee; party committee
    words    politburo; party secretariat; national committee; splinter party; breakaway party; party activist; party worker; party cadre; student wing; party wing
    words    women's wing; lobbyist; trotskyist; marxist; marxist party; stalinist; fascist party; minor party; smaller party; minority party; monarchist party
    words    ultranationalist party; anti-establishment party; party factions; separatist parties; eurosceptic; eurosceptic party; sunni bloc; shiite bloc
    words    shiite party; sunni party; party spokesman; shiite alliance
    sector   PTY
    kind     organization
agent opposition
    words    opposition; opposition party; opposition group; opposition bloc; opposition coalition; opposition alliance; opposition movement; opposition lawmaker
    words    opposition supporter
    words    opposition MP; opposition member; opposition front; opposition candidate; opposition official; opposition camp; opposition senator
    words    opposition legislator; opposition council; opposition delegation; opposition force; opposition faction; anti-government group
    words    anti-government movement; anti-government forces; pro-democracy movement; pro-democracy camp; pro-democracy group; democracy movement
    words    pro-democracy lawmaker; pro-democracy party; opposition deputy; opposition newspaper; civic movement; grassroots movement; shadow cabinet
    words    opposition parliamentarian; opposition council member; opposition rally; opposition crowd; opposition organisation; opposition organization
    words    anti-junta group; anti-coup group; opposition negotiator; political opponent; foes of the government; opposition spokesman; opposition militant
    words    anti-regime forces; political rival; government opponent; democratic forces; opposition youth; democracy advocate; regime opponent
    words    opposition representative; civil disobedience movement
    sector   OPP
    kind     group
agent party-supporter
    words    supporter of the president; party supporter; loyalist; government supporter; pro-government supporter
    words    party faithful; party follower; party youth; party militant; pro-government activist; pro-government demonstrator; pro-government protester
    words    pro-government crowd; pro-government mob; party militia; presidential supporter; government backer; pro-government group; party thug; regime supporter
    words    sympathiser; sympathizer; diehard; regime remnants; pro-regime demonstrator; campaign worker; campaign volunteer; canvasser
    sector   PTY
    kind     group
agent political-camp
    words    campaign team; election campaign team
    words    campaign staff; campaign office; campaign headquarters; transition team; campaign committee
    sector   PTY
    kind     group
agent separatist-party
    words    independence movement; pro-independence party; independence party; pro-independence group
    words    pro-independence movement; independence supporter; pro-independence politician; pro-independence lawmaker; secessionist party; secessionist movement
    words    pro-independence leader; separatist politician; independence group; independence advocate; independence campaign; autonomy movement; autonomist
    words    secessionist group; self-determination movement; independentist; pro-independence supporter
    sector   OPP
    kind     organization

# Justice
agent court
    words    court; supreme court; constitutional court; high court; appeals court; court of appeal; district court; federal court; military court; criminal court
    words    tribunal; war crimes tribunal
    words    supreme court panel; court-martial; court martial; court of cassation; arbitration panel; judges' panel; constitutional council; court of audit
    words    constitutional chamber
    sector   JUD
    kind     organization
agent judiciary
    words    judiciary; judicial authorities
    words    judicial council; justice system; judicial system; judicial service; judicial committee; judicial commission; judicial body; judicial panel
    words    judicial branch; judicial official; judicial source; court official; judiciary official; judicial services commission; legal authorities
    words    judicial watchdog
    sector   JUD
    kind     organization
agent judges
    words    judge; panel of judges; jury; magistrate
    words    coroner; judicial officer; appeal judges; arbitrator; three-judge panel; appeals panel; magistracy; constitutional judges; judge panel
    sector   JUD
    kind     person
agent prosecutors
    words    prosecutor; public prosecutor; prosecutor's office; prosecution service; prosecutors' office
    words    prosecutor general's office; prosecutor-general's office; attorney general's office; attorney-general's office; public ministry; prosecution lawyer
    words    prosecution team; prosecuting authority; state attorney; state prosecution; public prosecution; procuratorate; state attorney's office
    words    director of public prosecutions; prosecuting lawyer; war crimes investigator; prosecution authorities; public prosecutor office; federal attorney
    words    general prosecution; district attorney's office; prosecutorial service; procurator; prosecutions service; attorneys general; state counsel
    sector   JUD
    kind     person
agent lawyers
    words    lawyer; defence team; defense team; human rights lawyer; attorney
    words    defence counsel; defense counsel; solicitor; barrister; legal team; bar association; lawyers' association; lawyers' group; law society; lawyers' union
    words    lawyers' body; jurists; public defender; advocate; lawyers' syndicate; legal representative; bar council; law firm; legal expert
    sector   CVL
    kind     person
agent investigator
    words    investigator; federal investigator; criminal investigator
    words    forensic expert; forensic team; forensic scientist; inspector; investigating team; investigating committee; investigating commission; inquiry panel
    words    panel of inquiry; investigation commission; investigative panel; investigative committee; commission of investigation; inquiry team
    words    investigative body; medical examiner; inspectorate; investigative team; joint investigation team
    sector   COP
    kind     person

# Police and security
agent police
    words    police; police force; police department; police officer; policeman; policewoman; federal police; national police; police official; traffic police
    words    law enforcement; law enforcement agency
    words    gendarme; gendarmerie; constable; constabulary; patrolman; patrol officer; police patrol; police unit; police squad; police trooper; state trooper
    words    police recruit; police cadet; police academy; police station; police post; police headquarters; police convoy; police vehicle; law officer
    words    law enforcement officer; law enforcer; law enforcement authorities; peace officer; sheriff; sheriff's office; sheriff's department; sheriff's deputy
    words    highway patrol; traffic officer; police service; police commando; police bureau; police detachment; police authority; police academy recruit
    words    police team; police department spokesman; vice squad; homicide squad; internal troops; interior ministry troops; interior ministry forces
    words    interior troops; cop; lawman; police sniper; police intelligence; gendarmerie forces; gendarmerie officer; officers of the law; informant; informer
    words    police negotiator; police driver; police trainee; police militia; federal officers
    sector   COP
    kind     organization
agent riot-police
    words    riot police; anti-riot police; mobile brigade; riot squad
    words    anti-riot squad; anti-riot forces; riot troops; riot control unit; anti-riot troops; riot control forces; anti-riot unit; riot officers
    sector   COP
    kind     organization
agent security-forces
    words    security forces; security force; security personnel; security services; security agents
    words    security troops; security unit; security apparatus; security establishment; police and army; police and soldiers; police and troops
    words    policemen and soldiers; internal forces; security patrol; federal forces; paramilitary troops; paramilitary soldier; paramilitary troopers
    words    frontier corps; private security; security company; security firm; pro-government gunmen; state agents; public security officials; security organ
    sector   COP
    kind     organization
agent anti-terror-police
    words    counterterrorism police; counter-terrorism police; anti-terror police; anti-terrorism squad; counterterrorism unit; special police
    words    anti-terror squad; anti-terrorist squad; anti-terrorist unit; counter-terrorism unit; special task force; swat team; rapid response force
    words    rapid reaction force; rapid action force; rapid deployment force; quick reaction force; anti-terror unit; anti-terror forces; anti-terrorist forces
    words    counter-terrorism forces; hostage rescue team; rapid intervention force; rapid intervention unit; anti-terrorism force; anti-terrorism unit
    words    counterterrorism agency; counter-terrorism agency; anti-terrorism agency; anti-terrorist centre; police special forces; special intervention unit
    words    anti-terror agency; counter-terrorism officers; anti-terrorism officers; counterterrorism officers; armed response unit; anti-terrorism branch
    words    special branch; special weapons team; tactical unit; crime squad; organised crime unit; organized crime unit; anti-terror officers
    words    counterterrorism force; special unit
    sector   COP
    kind     organization
agent secret-police
    words    secret police; intelligence agency; intelligence service; spy agency; intelligence services; security service; military intelligence; secret service
    words    intelligence agencies
    words    intelligence organisation; intelligence organization; spy service; counterintelligence agency; counter-intelligence service; intelligence department
    words    security agency; political police; intelligence directorate; eavesdropping agency; security services agents; intelligence wing
    words    counterespionage service; counter-espionage agency; counterintelligence department; army intelligence; cyber command; cyber unit; espionage agency
    words    counterterrorism service; domestic intelligence; military counterintelligence; directorate of security
    sector   SPY
    kind     organization
agent spy
    words    spy; foreign agent; undercover agent
    words    double agent; secret service operative; spy ring; espionage ring; espionage suspect; spy suspect; enemy agent; agent of influence
    words    undercover operative; spy network; spymaster; collaborator; infiltrator; saboteur; provocateur; sleeper agent; codebreaker; sabotage group
    words    intelligence asset
    sector   SPY
    kind     person
agent border-guard
    words    border guard; border police; border force; border patrol; border service; border agents
    words    border agency; border guard service; border protection; border soldier; border protection force; border unit; border protection agents; border officer
    words    border defence force; border guard troops; border agency official; border troop; border regiment; border personnel; border battalion
    sector   COP
    kind     organization
agent coast-guard
    words    coast guard; coastguard; coast guard ship; coast guard vessel; maritime police; coast guard cutter
    words    coastguardsman; coastguard vessel; coastguard ship; coastguard cutter; coast guard boat; coastguard boat; coast guard crew; coast guard helicopter
    words    coastguard helicopter; coast guard official; coastguard official; coast guard officer; maritime security agency; maritime safety agency
    words    maritime rescue service; lifeboat; lifeboat crew; lifeguard; sea rescue service; maritime patrol; maritime guard; coast guard plane
    words    coast guard aircraft; maritime rescue team; maritime enforcement agency; maritime border guard; coastal police; coastguard patrol; coast guard patrol
    words    coast guard personnel; coast guard team; patrol vessel; patrol ship; surveillance ship; fisheries patrol; fisheries protection vessel
    words    maritime militia; law enforcement vessel; rescue ship; rescue boat; rescue vessel
    sector   MIL
    kind     organization
agent prison-guard
    words    prison guard; prison authorities; prison officer; prison official; prison service
    words    warder; prison warden; prison staff; jail official; jailer; prison administration; prison department; corrections officer; correctional officer
    words    prison governor; jail staff; penitentiary service; jail warden; prisons service; corrections department; prisons department; prison authority
    words    prison guards' union; penal authorities; penitentiary authorities; executioner; hangman; interrogator; torturer; prison worker
    sector   COP
    kind     group
agent public-order-officer
    words    public order officer; municipal police; morality police; religious police
    sector   COP
    kind     group
agent firefighter
    words    firefighter; rescue worker; rescuer; rescue team; emergency services; search and rescue team; first responder
    words    fireman; fire brigade; fire department; fire crew; rescue crew; emergency crew; emergency worker; fire service; fire service crew; fire officer
    words    search team; emergency personnel; emergency responder; rescue personnel; rescue squad; rescue forces; rescue unit; search and rescue workers
    words    salvage crew; salvage team; rescue volunteer; paramedic crew; emergency team; rescue helicopter; fire fighter; rescue coordination centre
    words    search party; fire chief; civil defence worker; civil defense worker; disaster worker; recovery team; recovery crew; firefighting plane
    words    rescue mission team; emergency unit; fire authority; sniffer dog; search crew; rescue brigade
    sector   GOV
    kind     group
agent operative
    words    operative
    sector   -
    kind     group

# Armed forces
agent armed-forces
    words    armed forces; military; defence forces; defense forces; defence force; defense force
    words    armed services; high command; general staff; joint chiefs; military establishment; armed forces command; top brass; army command
    words    joint chiefs of staff; joint staff; defence chiefs; military machine; defence staff; defence forces headquarters; unified command
    words    military command centre; strategic command; military district; military administration; nuclear command; regional command; theatre command
    attribute yes
    sector   MIL
    kind     organization
agent army
    words    army; ground forces; land forces; national army; regular army
    words    infantry; infantry division; armoured division; armored division; army division; army corps; brigade; battalion; regiment; platoon; army patrol
    words    military patrol; garrison; army convoy; military convoy; contingent; infantry unit; army commando; army tank; army general; army column; armoured unit
    words    armored unit; expeditionary force; army reserve; territorial defence; airborne division; combat unit; army engineer; military engineer; army company
    words    military column; cavalry; army camp; army medic; army doctor; military doctor; army hospital; military academy; military school
    words    officer corps; division headquarters; military division; tank division; mechanised division; mechanized division; army command post; army squad
    words    motorized rifle division; guards division; military company
    sector   MIL
    kind     organization
agent troops
    words    troops; forces; soldier; army soldier; serviceman; army officer; military personnel; military officer; army unit; ground troops; combat troops
    words    military unit; conscript
    words    army troop; infantryman; reservist; recruit; draftee; trooper; military man; army man; servicewoman; service member; uniformed personnel
    words    military trainee; deserter; draft dodger; draft evader; military policeman; military driver; tank crew; gunner; grenadier; marksman; military sniper
    words    army sniper; sapper unit; armed forces personnel; army personnel; foot patrol; regulars; enlisted man; enlisted personnel; non-commissioned officer
    words    noncommissioned officer; junior officer; senior officer; army lieutenant; army sergeant; ground force; ground soldiers; troop convoy; fighting unit
    words    artilleryman; tankman; enlistee; soldiers of the guard; guardsman; armoured vehicle crew; ranger unit; airman; sentry; mobilised men
    sector   MIL
    kind     group
agent navy
    words    navy; naval forces; naval force; marine corps; naval officer; marines; sailors; navy sailor
    words    seaman; marine; naval commando; naval patrol; naval crew; naval task force; naval squadron; naval personnel; sailor; bluejacket; submariner
    words    navy commando; naval command; naval unit; navy crew; navy personnel; navy officer; navy unit; frogman; navy helicopter; naval helicopter
    words    naval aviation; navy patrol; naval group; naval mission; marine unit; naval intelligence; amphibious force; navy plane
    sector   MIL
    kind     organization
agent air-force
    words    air force; air forces; air defence; air defense; air defence forces; air defense forces; air defences
    words    air force officer; air force plane; air force jet; air force personnel; air force helicopter; air force base; air force squadron; fighter squadron
    words    air defence unit; air defense unit; anti-aircraft unit; air force unit; air corps; airforce; air arm; air force crew; helicopter crew; air crew
    words    anti-aircraft battery; military transport crew; air command; drone operator; drone unit; drone squadron; missile force; space force
    words    air force aircraft; military aviation; army aviation
    sector   MIL
    kind     organization
agent warship
    words    warship; navy ship; naval vessel; destroyer; frigate; submarine; aircraft carrier; carrier strike group; navy vessel; patrol boat; gunboat; naval ship
    words    corvette; nuclear submarine; naval fleet
    words    battleship; cruiser; minesweeper; landing ship; assault ship; amphibious ship; torpedo boat; naval convoy; naval boat; navy boat; carrier group
    words    battle group; flotilla; navy fleet; missile boat; military ship; military vessel; spy ship; submarine crew; hospital ship; supply ship; attack boat
    words    missile ship; flagship; survey ship; intelligence ship; troop ship; patrol craft; amphibious vessel; surface ship; mine hunter; minehunter
    words    escort ship; training ship; nuclear sub; mini-submarine; landing craft; hovercraft
    sector   MIL
    kind     organization
agent military-aircraft
    words    fighter jet; warplane; fighter plane; military aircraft; military plane; military jet; bomber; attack helicopter; military helicopter; combat aircraft
    words    helicopter gunship; war plane; surveillance plane; spy plane
    words    fighter aircraft; combat plane; combat jet; strike aircraft; stealth fighter; bomber plane; jet fighter; gunship; military transport plane
    words    military cargo plane; reconnaissance plane; reconnaissance aircraft; surveillance aircraft; patrol aircraft; patrol plane; spy aircraft
    words    attack aircraft; army helicopter; transport helicopter; combat helicopter; air tanker; refuelling plane; coalition aircraft; fighter-bomber; navy jet
    words    air force fighter; bomber aircraft; enemy aircraft; enemy plane; helicopter squadron; early warning aircraft
    sector   MIL
    kind     organization
agent artillery
    words    artillery unit; artillery forces; tank column; armoured column; armored column; tank unit; missile unit; rocket forces
    words    artillery battery; rocket battery; rocket unit; artillery crew; rocket crew; mortar crew; armour column; armoured convoy; armored convoy; mortar team
    words    rocket launcher crew; missile crew
    sector   MIL
    kind     organization
agent special-forces
    words    special forces; commando; elite forces; elite troops; elite unit; special operations forces; paratrooper
    words    commando unit; commando force; special operations force; special operations unit; special forces unit; elite commando; elite force; elite guard
    words    special operations team; special operations commandos; special unit soldiers; paratroops; parachute unit; special forces team; special force
    words    counterinsurgency unit; counter-insurgency force; black ops unit; special forces officer; special forces operator; special forces commando
    words    elite division; crack unit; commando team; hit squad; assassination squad; stormtrooper; elite troop; special operator; counter-terrorist commandos
    words    sabotage unit
    sector   MIL
    kind     organization
agent government-forces
    words    government forces; government troops; regime forces; loyalist forces; pro-government forces; state forces; regime troops
    words    government fighter; government militia; government helicopter; government aircraft; government tank; regime fighter; pro-government fighter
    words    government side; army-backed militia; government jet; government plane; allied militia; government-backed militia; pro-regime fighter
    words    regime helicopter; army loyalist; pro-regime militia; regime militia; government artillery
    sector   MIL
    kind     organization
agent invading-forces
    words    occupation forces; occupying forces; invading forces; occupation army; occupying army; invading army; occupiers
    words    invader; occupier; occupying power; invasion force; occupation authority; aggressor; colonial power; colonial government; colonial authorities
    words    colonial administration; colonial police; occupying authority; administering power; occupying administration; civil administration
    words    occupation government
    sector   MIL
    kind     organization
agent coalition-forces
    words    coalition forces; allied forces; international forces; foreign troops; foreign forces; international coalition; coalition troops; military coalition
    words    multinational force
    words    international force; stabilisation force; joint force; foreign fleet; allied planes; coalition ships; regional force; african force
    words    joint military force; allied fleet; international security force; security assistance force; intervention force; foreign military force; joint patrol
    words    coalition convoy; coalition base; monitoring force; multinational fleet
    sector   MIL
    kind     organization
agent peacekeeper
    words    peacekeeper; peacekeeping force; peacekeeping troops; peacekeeping mission; blue helmet; peacekeeping forces; stabilization force
    words    peacekeeping operation; peacekeeping police; peacekeeping convoy; peacemaker; peace-keeper; peace force; peace-keeping force; peacekeeping unit
    words    military observer; buffer force; interposition force; protection force; peace support force; peacekeeping patrol; hybrid force; truce monitor
    words    truce observer; cease-fire monitor; peace observer; peacekeeping personnel; peace monitor; peace support mission; stabilisation mission
    words    stabilization mission; disarmament team; peacekeeping staff; civilian police mission; peace monitoring group; peace monitoring team
    words    implementation force; verification mission; truce monitoring mission
    sector   MIL
    kind     group
agent presidential-guard
    words    presidential guard; republican guard; national guard; honour guard
    words    imperial guard; royal guard; presidential security unit; palace guard; presidential security guard; presidential security service; praetorian guard
    words    guard unit; presidential security; presidential protection unit; close protection unit
    sector   MIL
    kind     organization
agent veteran
    words    war veteran; army veteran; retired general; retired soldier; military veteran
    words    veteran soldier; retired officer; retired colonel; retired admiral; retired army officer; retired military officer; war invalid; disabled veteran
    words    war hero; veterans' group; veterans' association; veterans group; military family; veterans; demobilised fighter; demobilized soldier
    words    demobilised soldier; demobilized fighter
    sector   CVL
    kind     group
agent military-base
    words    military base; army base; air base; naval base; airbase; military post; army post; checkpoint; army headquarters; military headquarters; outpost
    words    barracks; military installation
    sector   MIL
    kind     organization
agent defence-system
    words    air defence system; air defense system; missile battery; missile defence system; missile defense system
    sector   MIL
    kind     organization
agent peace-monitor
    words    ceasefire monitor; observer mission; election observer; monitoring mission; international observer; weapons inspector
    words    monitor; arms inspector; inspector team; weapons inspectors team; truce committee; election observation mission; monitoring group
    words    monitoring committee; monitoring commission; international inspector; disarmament inspector; electoral mission; observer group; decommissioning body
    words    disarmament commission; verification team; verification commission; sanctions committee; expert panel; panel of experts; election watch group
    sector   UNK
    kind     group
agent mercenary
    words    mercenary; military contractor; private military company; security contractor; foreign fighter; mercenary group
    words    hired gun; hired gunman; private army; private security guard; private security company; private security firm; soldier of fortune; mercenary force
    words    mercenary army; mercenary company; contract soldier; hitman; hit man; contract killer; hired killer; hired thug; hired assassin; private guards
    words    mercenary leader; guns for hire; private contractor; foreign volunteer; volunteer fighter; dogs of war
    sector   PRM
    kind     group

# Militias, rebels and other armed groups
agent militia
    words    militia; militiaman; paramilitary; paramilitary group; paramilitary force; paramilitary forces; militia fighter; pro-government militia
    words    tribal militia; shiite militia; vigilante; self-defence group; self-defense group; armed militia
    words    militia member; militia group; militia force; militia gunman; paramilitary fighter; paramilitary unit; paramilitary organisation
    words    paramilitary organization; civil defence patrol; village defence force; local defence force; self-defence force; self-defense force; vigilante force
    words    vigilante mob; tribal force; irregular forces; auxiliary forces; militia unit; militia coalition; militia alliance; militia brigade; clan fighter
    words    community defence group; civilian defence force; civil defence group; traditional hunter; volunteer brigade; popular committee; volunteer battalion
    words    armed civilian; mujahedin; armed loyalist; awakening council; armed volunteer; rural guard; civil patrol; ultras; minutemen; popular defence force
    words    community police force
    sector   PRM
    kind     organization
agent rebel
    words    rebel; rebel group; rebel fighter; rebel force; rebel forces; rebel army; armed rebel; rebel faction; rebel coalition
    words    rebel movement; rebel alliance; rebel unit; rebel militia; rebel organisation; rebel organization; rebel troops; rebel gunman; rebel side
    words    ethnic armed group; ethnic army; rebel delegation; rebel negotiator; rebel spokesman; rebel representative; rebel supporter; rebel sympathizer
    words    rebel sympathiser; rebel battalion; rebel brigade; rebel base; rebel camp; rebel stronghold; rebel position; rebel hideout; rebel convoy
    words    rebel council; rebel prisoner; rebel recruit; rebel general; rebel military; insurrectionist; armed opposition group; rebel politician
    words    rebel-held area; splinter group; faction; breakaway group; armed dissident; revolutionary army; liberation army; liberation front; revolutionary front
    words    revolutionary; dissident republican; republican dissident; rebel elements; rebel force commander
    sector   REB
    kind     group
agent insurgent
    words    insurgent; insurgent group; resistance fighter; resistance group; resistance forces; insurgency
    words    insurgent force; insurgent movement; insurgent cell; insurgent network; insurgent commander; insurgent organisation; insurgent organization
    words    insurgent gunman; insurgent stronghold; insurgent hideout; resistance force; resistance army; resistance front; anti-junta forces
    words    anti-junta resistance; armed resistance; underground movement; partisan group; insurgent elements; insurgent coalition; insurgent recruit
    words    resistance unit; resistance cell; insurgent army
    sector   REB
    kind     group
agent guerrilla
    words    guerrilla; guerrilla group; guerilla; guerrilla fighter; maoist rebel; communist rebel; leftist guerrilla
    words    guerrilla army; guerrilla force; guerrilla movement; guerrilla organisation; guerrilla organization; guerrilla unit; guerrilla commander
    words    guerrilla warfare unit; guerilla group; guerrilla front; guerrilla column; guerrilla squad; maoist; maoist group; guerilla army; guerrilla cell
    words    guerrilla recruit; guerrilla camp
    sector   REB
    kind     group
agent militant
    words    militant; militant group; islamist militant; extremist; extremist group; jihadist; jihadi; islamist; jihadist group; islamist group
    words    islamist insurgent; militant organisation; militant organization; extremist organisation
    words    militant cell; militant network; militant wing; militant outfit; militant movement; militant hideout; militant gunman; militant stronghold
    words    militant suspect; islamic radical; islamist radical; radical group; muslim radical; hindu radical; mujahid; mujahedeen; mujahideen; mujaheddin
    words    islamist movement; islamic movement; jihadi group; jihadist movement; jihadist organisation; jihadist organization; jihadist network; jihadi network
    words    jihadist cell; salafist; salafi; salafist group; salafi group; wahhabi; fundamentalist; fundamentalist group; extremist organization
    words    extremist movement; extremist network; holy warrior; anarchist; anarchist group; ultra-leftist; sectarian group; islamist armed group
    words    islamist coalition; banned group; outlawed group; outlawed organisation; outlawed organization; banned organisation; banned organization
    words    islamist gunman; radical islamic group; militant islamic group; cattle raider
    sector   REB
    kind     group
agent separatist
    words    separatist; separatist group; secessionist; separatist rebel; separatist fighter; separatist forces; separatist movement
    words    separatist organisation; separatist organization; separatist authorities; separatist government; separatist administration; separatist republic
    words    separatist leadership; separatist gunman; separatist army; separatist regime; breakaway region; breakaway republic; breakaway province
    words    breakaway state; breakaway authorities; self-declared republic; self-proclaimed republic; self-styled republic; breakaway territory
    words    secessionist forces; separatist cell; separatist coalition; separatist command; separatist side; separatist delegation; separatist parliament
    words    separatist officials
    sector   REB
    kind     group
agent terrorist
    words    terrorist; terrorist group; terror group; terror cell; terrorist organisation; terrorist organization; terrorist network; terror suspect
    words    suspected terrorist; terrorist cell; suicide bomber; suicide attacker
    words    terror gang; terror organisation; terror organization; terror outfit; terror network; terror group leader; terrorism suspect; terrorist suspect
    words    terrorist outfit; terrorist gang; terrorist element; terrorist mastermind; would-be bomber; suicide squad; car bomber; bombmaker; bomb maker
    words    bomb-maker; bombing suspect; bomb suspect; plotter; conspirator; co-conspirator; terrorist movement; terrorist forces; terror financier
    words    terrorist financier; suicide assailant; terrorist commander; terrorist squad; terrorist militia; terror squad; terror militia; terror leader
    words    terror mastermind; sleeper cell; lone wolf; lone wolf attacker; underground cell; truck bomber; terror cell members; narco-terrorist
    words    terrorist infrastructure; subversive group; subversive organisation; terror convict; terror detainee; terrorism convict; terrorism detainee
    words    islamist bomber; islamist attacker
    sector   REB
    kind     group
agent fighter
    words    fighter; armed fighter; opposition fighter; islamist fighter; tribal fighter; combatant
    words    fighter group; fighting group; tribal gunman; tribal warrior; tribal irregular
    sector   REB
    kind     group
agent armed-group
    words    armed group; armed faction; armed gang; armed wing; armed movement; illegal armed group
    words    armed band; armed bandit; armed organisation; armed organization; armed opposition faction; armed elements; armed unit; armed cell; armed force
    words    armed coalition; armed actor; military wing; self-styled army; armed struggle group; ragtag army; warring faction; warring party; warring groups
    words    rival faction; rival group; warring clan; rival clan; rival tribe; feuding clan; warring tribe; combatant group; armed network
    sector   UAF
    kind     group
agent gunman
    words    gunman; armed man; unknown gunman; unidentified gunman; masked gunman; shooter; sniper; unknown attacker; armed men
    words    armed robber; masked man; hooded man; unidentified man; unknown men; unknown person; armed person; armed youth; raider; ambusher; gun-toting men
    words    uniformed men; men in uniform; suspected robber; marauder; raiding party; armed thug; machete-wielding men
    sector   UAF
    kind     group
agent attacker
    words    attacker; assailant; assassin; knife attacker; knifeman; hijacker; kidnapper; hostage-taker; arsonist
    words    abductor; captor; hostage taker; suspected killer; alleged killer; murderer; serial killer; knife-wielding man; stabber; petrol bomber; firebomber
    words    lynch mob; vandal; stone-thrower; stone thrower; stone-throwing youth; stone-throwing protester; trespasser; intruder; parcel bomber; letter bomber
    words    ransom-seeker; hijack suspect; kidnap gang; kidnapping gang; kidnap suspect; kidnapper group; kidnappers gang
    sector   UAF
    kind     group
agent child-soldier
    words    child soldier; armed teenager
    words    boy soldier; underage soldier; girl soldier; child recruit; teenage bomber; teen bomber; girl bomber; child bomber; teenage soldier
    sector   REB
    kind     group

# Protest, civil society
agent protester
    words    protester; protestor; demonstrator; anti-government protester; marcher; picketer; counter-protester; pro-democracy protester; anti-war protester
    words    student protester; protest group; protest movement
    words    hunger striker; yellow vest; red shirt; yellow shirt; protesting student; protesting farmer; protesting worker; agitator; protest crowd; rioting youth
    words    human chain; rallygoer; rally-goer; rallier; petitioner; blockader; road blocker; counter-demonstrator; counterdemonstrator; counter-protestor
    words    protest movement members; truckers' convoy; anti-war movement
    sector   OPP
    kind     group
agent crowd
    words    crowd; mob; angry crowd; angry mob; rioter; looter; angry resident
    words    thug; hooligan; angry worker; youth gang; angry muslim; mourner; funeral-goer; onlooker; troublemaker; heckler; well-wisher; reveller
    words    crowd of protesters; crowd of demonstrators; wedding guest; wedding party; funeral procession; reveler; market-goer; crowd members
    sector   CVL
    kind     group
agent activist
    words    activist; campaigner; democracy activist; political activist; rights campaigner; climate activist; environmental activist; anti-war activist
    words    environmentalist; opposition activist; women's rights activist; student activist
    words    anti-nuclear group; ecologist; conservationist; conservation group; youth leader; cyber-activist; rights defender; civil society member; feminist
    words    feminist group; peacenik; pacifist; abolitionist; organiser; organizer; activist group; activist network; activist movement; campaign group
    words    campaign movement; campaigning group; rights advocate; refusenik; civil libertarian; peace movement; animal rights group; dissident blogger
    words    environmental defender; environmental movement; hacktivist; consumer group; consumers' group; anti-whaling group; anti-fascist
    sector   OPP
    kind     person
agent government-critic
    words    dissidents in exile; exile; government critic; critic of the government; defector; political prisoner; political detainee; prisoner of conscience
    words    dissident group; dissident movement; exile group; exiled group; exiled politician; exiled journalist; emigre; émigré; emigre group; exile community
    words    exile leader; exile organisation; exile organization; fugitive politician; dissident intellectual; dissident writer; dissident cleric
    words    disappeared person; turncoat; detractor; objector; whistle-blower; whistle blower; leaker; nonconformist; freethinker; banned writer; critics
    sector   OPP
    kind     person
agent ngo
    words    NGO; non-governmental organisation; non-governmental organization; nongovernmental organization; rights group; human rights group; advocacy group
    words    civil society group; civil society organisation; civil society organization; civil society; human rights organisation; human rights organization
    words    environmental group; charity; watchdog group; pressure group; aid group
    words    nongovernmental organisation; non-profit group; nonprofit group; nonprofit organization; non-profit organisation; non-profit organization; nonprofit
    words    nongovernmental group; non-governmental group; voluntary organisation; voluntary organization; voluntary group; rights organisation
    words    rights organization; rights watchdog; women's group; women's organisation; women's organization; women's movement; peace group; peace organisation
    words    peace organization; civil liberties group; civil liberties organization; press freedom group; press freedom watchdog; media watchdog; press watchdog
    words    journalists' group; environmental organisation; environmental organization; environment group; environmental watchdog; green group
    words    conservation organisation; conservation organization; think tank; think-tank; research group; research institute; policy institute; foundation
    words    charitable organisation; charitable organization; relief organisation; relief organization; development organisation; development organization
    words    anti-corruption group; anti-corruption organisation; transparency group; lobby group; lobbying group; advocacy organisation; advocacy organization
    words    human rights league; victims' group; victims' association; survivors' group; relatives' group; refugee group; refugee organisation; consumer watchdog
    words    consumer association; civic group; civic organisation; civic organization; civil group; non-state actor; non-government organisation
    words    non-government organization; NGO worker; volunteer group; volunteer organisation; volunteer organization; neighbourhood association
    words    residents' association; cultural association; monitoring organisation; independent group; election monitoring network; polling organisation
    words    polling company; pollster; prodemocracy group; democracy group; anti-war group; disarmament group; solidarity group; support group
    words    anti-nuclear organization; animal welfare group; animal welfare organization; wildlife group; community organisation; community organization
    words    community association; international watchdog; disability group; anti-racism group; civil organization; philanthropist; philanthropy
    words    anti-abortion group; olympic committee; campaign organisation; campaign organization; watchdog organization; watchdog organisation
    sector   CVL
    kind     organization
agent mass-organisation
    words    mass organisation; mass organization; youth wing; youth group; nationalist group; hardline group; vigilante group; community group
    words    youth organisation; youth organization; youth movement; youth league; youth association; youth brigade; youth council; ethnic association
    words    ethnic organisation; hindu group; hindu organisation; hindu organization; hardline islamic group; hardline islamist group; nationalist organisation
    words    nationalist organization; social organisation; social organization; right-wing group; left-wing group; leftist group; far-right movement
    words    islamist organisation; islamist organization; radical organisation; radical organization; sikh group; jewish group; jewish organisation
    words    jewish organization; expatriate group; diaspora group; fraternal organization; secret society; sect; cult; patriotic group; women's league
    words    veterans' league; people's organisation; people's organization; people's movement; peasant group; peasant organisation; peasant organization
    words    peasant movement; landless movement; landless workers' movement; cultural organisation; cultural organization; royalist group; masonic lodge
    words    ultra-nationalist group; neo-nazi group; skinhead; skinhead gang; neo-fascist; neo-fascist group; biker gang; motorcycle gang; islamic student group
    words    separatist youth; youths group; student movement; extreme-right group; far-right organisation; far-right organization
    sector   SOC
    kind     organization
agent aid-worker
    words    aid worker; relief worker; humanitarian worker; aid agency; aid organisation; aid organization; relief agency; humanitarian agency
    words    humanitarian organisation; humanitarian organization; charity worker; aid convoy; humanitarian group
    words    aid official; aid staff; volunteer; relief group; relief team; relief convoy; relief flight; aid ship; aid truck; aid flotilla; aid mission
    words    aid operation; aid body; aid donor; aid group worker; aid agency worker; humanitarian; humanitarian official; humanitarian staff; humanitarian mission
    words    humanitarian convoy; humanitarian team; charity group; charity organisation; charity organization; development worker; development expert
    words    development group; NGO staff; NGO staffer; refugee worker; welfare worker; social worker; community worker; polio worker; vaccinator
    words    vaccination worker; vaccination team; polio team; peace worker; aid crew; mine clearance expert; mine clearer; mine-clearing team; demining team
    words    demining expert; missionary worker; volunteer worker; good samaritan; aid coordinator
    sector   CVL
    kind     group
agent un-staff
    words    UN staff; UN worker; UN agency; UN official; UN expert; UN personnel; UN investigator
    words    UN observer; UN monitor; U.N. observer; U.N. inspector
    words    UN employee; UN staffer; UN team; U.N. official; U.N. agency; U.N. expert; U.N. staff; U.N. worker
    of       un
    sector   CVL
    kind     group
agent student
    words    student; university student; student group; student union; student association; student organisation; student organization; high school student
    words    schoolchild; schoolboy; schoolgirl; pupil
    words    undergraduate; postgraduate; student body; student council; student federation; kindergartner; students' union
    sector   EDU
    kind     group
agent teacher
    words    teacher; lecturer; schoolteacher; faculty member; teachers' union
    words    scholar; school principal; educator; university staff; educationalist; intellectual; archaeologist; sociologist; school staff; schoolmaster
    words    teachers' association; teachers union; university rector
    sector   EDU
    kind     group
agent university
    words    university; college; campus administration; school board
    words    high school; primary school; secondary school; kindergarten; law school; medical school; private school; polytechnic; research centre; research center
    words    madrassa; seminary; islamic school; boarding school; academy of sciences; educational institution; university council; university authorities
    words    religious school; koranic school; public school; elementary school
    sector   EDU
    kind     organization
agent worker
    words    worker; labourer; laborer; factory worker; striking worker; employee; miner; dockworker; migrant worker; domestic worker; oil worker; railway worker
    words    rail worker; construction worker
    words    docker; stevedore; longshoreman; metalworker; steelworker; autoworker; mineworker; cane cutter; garbage collector; street cleaner; bricklayer
    words    housemaid; domestic helper; prostitute; trade unionist; union member; union activist; labour organiser; labor organizer; train driver; tram driver
    words    flight attendant; cabin crew; airline pilot; air traffic controller; baggage handler; ground staff; railwayman; rail staff; engine driver; workforce
    words    staff member; staffer; job seeker; unemployed person; lumberjack; logger; shop assistant; tea plucker; farmhand; labour migrant; delivery rider
    words    courier rider
    sector   LAB
    kind     group
agent trade-union
    words    trade union; labour union; labor union; union; workers' union; union federation; labor group; labour group; union confederation
    words    labour federation; labor federation; labour organisation; labor organization; labour movement; labor movement; trade union movement
    words    trade union congress; labour congress; workers' federation; workers' confederation; guild; professional association; student-worker alliance
    words    union leadership; workers' group; workers' association; worker group; strike committee; works council; workers' council; labour council
    sector   LAB
    kind     organization
agent driver
    words    truck driver; lorry driver; taxi driver; bus driver; trucker
    words    cab driver; cabbie; taxi operator; bus operator; minibus driver; chauffeur; rickshaw driver; tanker driver; haulier; truck owner; transport operator
    words    lorry owner; rickshaw puller; taxi owner; tricycle driver; jeepney driver; truckdriver
    sector   LAB
    kind     group
agent farmer
    words    farmer; peasant; farm worker; herder; rancher; farmers' union; cattle herder; plantation worker
    words    grower; herdsman; pastoralist; farm labourer; farm laborer; agricultural worker; fruit picker; smallholder; landowner; landlord; land owner; planter
    words    winegrower; winemaker; campesino; shepherd; goatherd; cowherd; nomad; beekeeper; farm owner; farm invader; farm leader; farming community
    words    sharecropper; farmers' group; farmers' association; farm group; farm lobby; farm union; cattleman; cattle breeder; livestock breeder; farmworker
    words    peasants' union; agriculturalist; agronomist; market gardener; crofter; farmers union
    sector   AGR
    kind     group
agent fisherman
    words    fisherman; fishing boat; fishing vessel; fishing crew; trawler; fisher; fishing fleet
    words    fisherfolk; fishing community; fishermen's union; fishermen's association; whaler; whaling ship; whaling vessel; whaling fleet; whaling boat
    words    fish worker; trawlerman; tuna boat; fishing industry; fishing captain; skipper; fishery worker; fishing boat crew; squid boat; fishing junk
    words    fishing company
    sector   AGR
    kind     group
agent doctor
    words    doctor; nurse; physician; medic; paramedic; health worker; medical worker; medical staff; hospital staff; medical team; ambulance crew
    words    healthcare worker
    words    surgeon; midwife; psychiatrist; dentist; pharmacist; health staff; health care worker; healthcare staff; medical official; medical personnel
    words    medical crew; medical source; hospital official; hospital worker; hospital source; ambulance worker; ambulance driver; ambulance service
    words    health professional; medical professional; nursing staff; doctors' group; medical association; doctors' association; health expert; epidemiologist
    words    virologist; medical expert; pathologist; traditional healer; medical researcher; ambulance staff; health team; ambulanceman; veterinarian
    words    psychologist; medical examiner's office; hospital authorities; health inspector; hospital administrator; laboratory technician; caregiver; carer
    words    blood bank worker
    sector   MED
    kind     group
agent hospital
    words    hospital; clinic; field hospital; maternity hospital; ambulance
    words    medical centre; medical center; health centre; health center; morgue; mortuary; health facility; medical facility; nursing home; blood bank
    words    quarantine centre; maternity ward; care home
    sector   MED
    kind     organization
agent journalist
    words    journalist; reporter; media worker; photojournalist; cameraman; correspondent; news crew; press corps; photographer; tv crew; television crew
    words    columnist; editor; commentator; freelancer; newsman; newspaperman; newsreader; newscaster; news anchor; anchorman; anchorwoman; tv presenter
    words    television presenter; radio presenter; cartoonist; camerawoman; camera crew; film crew; news team; media crew; reporting team; videographer
    words    sound man; soundman; documentary maker; media executive; media personality; talk show host; pressman; journalist union; internet writer
    words    cyber-dissident; cyberdissident; news director; newspaper owner; journalists' association; journalists' union; media figure; interpreter; translator
    words    news producer; television producer; editorial board; editorialist; tv host; television host; radio host; editorial staff; news staff; stringer
    words    newspaper vendor
    sector   JRN
    kind     person
agent media-outlet
    words    newspaper; news agency; media outlet; broadcaster; television station; tv station; radio station; news outlet; news website; local media
    words    independent media; daily newspaper; media organisation; media organization
    words    media; tv channel; television channel; television network; tv network; radio network; news channel; news network; news service; news organisation
    words    news organization; magazine; newsmagazine; tabloid; broadsheet; local radio; local television; private television; private radio; private tv
    words    opposition tv; satellite channel; satellite station; news site; news portal; independent radio; independent television; media group; media company
    words    media house; newspaper group; publishing house; press agency; english-language daily; business daily; financial daily; leading daily; local daily
    words    private channel; commercial television; community radio; clandestine radio; social media user; netizen; internet user; independent daily; film studio
    words    television company; tv company; cable channel; cable network; wire service; wire agency
    sector   JRN
    kind     organization

# Ordinary people
agent civilian
    words    civilian; unarmed civilian; non-combatant; noncombatant; passer-by; bystander
    words    pedestrian; passerby; passers-by; civilian population; innocent people; ordinary people; unarmed man; unarmed people
    sector   CVL
    kind     group
agent resident
    words    resident; local resident; townspeople; neighbour; neighbor; homeowner; inhabitant
    words    local people; townsfolk; dweller; islander; highlander; tenant; householder; landlady; squatter; denizen; homeless person; property owner
    words    house owner; local population; villagers and residents; rural people; indigene; residents' committee; residents' group; local community; beggar
    words    waste picker; islander community
    sector   CVL
    kind     group
agent citizen
    words    citizen; ordinary citizen; foreign national; foreigner; expatriate
    words    citizenry; compatriot; expat; dual national; passport holder; westerner; countryman; foreign businessman; foreign engineer; foreign contractor
    words    diaspora; expatriate community; citizens' group; noncitizen; fellow national; general public; populace; ethnic kin; ethnic compatriots
    words    westernised elite
    sector   CVL
    kind     group
agent villager
    words    villager; rural resident; village resident
    words    country folk; rural folk; rural community; rural family; villager group; village community; farm family; country people; mountain people
    sector   CVL
    kind     group
agent settler
    words    settler; jewish settler; settlement leader; colonist
    words    settler group; settler leader; settler council; settler movement; settlement council; settler youth; settler community; settler family; colonizer
    words    coloniser; settlers' council; settlers' group; settler organisation; settler organization; transmigrant; homesteader; settlement resident
    words    settlement movement
    sector   SOC
    kind     group
agent woman-civilian
    words    woman; girl; mother; widow; pregnant woman
    words    housewife; housewives; schoolwoman; grandmother; women and girls; elderly lady; female student
    sector   CVL
    kind     group
agent child-civilian
    words    child; teenager; infant; baby; toddler; teenage boy; boy; youngster
    words    orphan; newborn; schoolkid; adolescent; grandchild; juvenile; preschooler; teenage schoolboy; teenage student
    words    unaccompanied minor
    sector   CVL
    kind     group
agent youth
    words    youth; young people
    words    young person; young man; young adult; unemployed graduate; youngster group
    sector   CVL
    kind     group
agent family
    words    relatives; family of the victim; victims' family; bereaved family; family member; victims' families
    words    parent; relative; victim's family; grandparent; grandfather; grandson; granddaughter; next of kin; stepfather; hostage family; parent group
    words    parents' association; married couple; loved one; extended family; patriarch of the family; grieving family
    sector   CVL
    kind     group
agent victim
    words    victim; survivor; casualty; wounded civilian
    words    wounded person; injured person; cholera patient; aids patient; cancer patient; victims of the attack; victims of the violence; amputee
    words    disabled person; starving people; hungry people; hospital patient; virus carrier
    sector   CVL
    kind     group
agent elderly
    words    pensioner; elderly people; elderly man; elderly woman; retiree
    words    old man; elderly couple; octogenarian; nonagenarian; centenarian; old person; elderly person; retired teacher; retired worker; retired civil servant
    words    pension holder; retired person
    sector   CVL
    kind     group
agent voter
    words    voter; electorate; taxpayer
    words    ratepayer; constituent; ballot caster; voting public
    sector   CVL
    kind     group
agent passenger
    words    commuter; passenger; motorist; train passenger; bus passenger; airline passenger
    words    car driver; driver of the car; stowaway
    sector   CVL
    kind     group
agent tourist
    words    tourist; holidaymaker; foreign tourist; visitor; traveller; traveler; backpacker
    words    sightseer; tour group; tour guide; traveller community; trekker; hotel guest; mountain guide; yachtsman
    sector   CVL
    kind     group
agent refugee
    words    refugee; asylum seeker; asylum-seeker; migrant; displaced person; displaced people; internally displaced person; boat people; refugee camp
    words    undocumented migrant; illegal immigrant; immigrant; evacuee; stateless person; displaced civilian; migrant caravan; illegal migrant
    words    asylum applicant; boat person; displaced family; displaced resident; displaced villager; displaced people camp; IDP; internally displaced
    words    undocumented worker; illegal worker; illegal alien; emigrant; migrant family; migrant child; returnee; repatriate; deportee; expellee; refugee family
    words    refugee community; relocated villager; evacuee family; castaway; uprooted people; tent dweller; migrant boat; refugee boat; boatpeople
    words    fleeing civilian; fleeing resident; fleeing villager; fleeing people; fugitive slave; migrant group; illegal entrant; border crosser; border jumper
    sector   REF
    kind     group
agent hostage
    words    hostage; captive; abductee; kidnap victim; kidnapped civilian
    words    kidnapped worker; kidnapped soldier; kidnapped journalist; kidnapped engineer; kidnapped schoolgirl; kidnapped man; abducted soldier; abducted person
    words    kidnapped people; kidnapped student; kidnapped contractor; kidnapped sailor; kidnapped priest
    sector   CVL
    kind     group
agent prisoner
    words    prisoner; detainee; inmate; prison inmate; death row inmate; death row prisoner
    words    convict; internee; jailed man; condemned man; escapee; jailbreaker; detained man; detained person; parolee; lifer; prison population; offender
    words    arrested person; convicted murderer; convicted criminal; prisoner group; arrestee; jailed journalist; convicted drug trafficker
    sector   CVL
    kind     group
agent prisoner-of-war
    words    prisoner of war; POW; captured soldier; prisoners of war; captive soldier
    words    prisoners-of-war; war prisoner; captured officer; war captive
    sector   MIL
    kind     group
agent suspect
    words    suspect; defendant; accused person; murder suspect; fugitive; perpetrator
    words    co-defendant; co-accused; accused man; convicted man; indictee; wanted man; wanted person; genocidaire; murder convict; convicted killer; rapist
    words    accomplice; alleged mastermind; alleged ringleader; genocide convict; tax evader; fraudster; embezzler; wrongdoer; lawbreaker; sex offender
    words    paedophile; pedophile
    sector   CRM
    kind     person
agent witness
    words    witness; eyewitness; whistleblower
    words    tipster; testifier
    sector   CVL
    kind     person
agent crew
    words    crew member; seafarer; ship crew; merchant sailor; crewman; merchant crew
    words    ship's crew; ship captain; ship's captain; merchant seaman; deckhand; mariner; boatman; ferry operator; ferry captain; ship's master; aircraft crew
    words    flight crew; helmsman; shipmate; tanker crew; vessel crew; crewmember; cosmonaut; astronaut; boat captain; train crew; ferry crew; plane crew
    words    airline crew; yacht crew
    sector   CVL
    kind     group
agent merchant-ship
    words    merchant ship; cargo ship; tanker; oil tanker; commercial vessel; commercial ship; container ship; merchant vessel; bulk carrier; cargo vessel; ferry
    words    passenger plane; airliner; civilian aircraft; freighter
    words    freighter ship; supertanker; tugboat; cruise ship; passenger ship; passenger boat; cruise liner; dhow; sailboat; motorboat; sailing boat
    words    research ship; research vessel; merchant fleet; commercial fleet; drilling ship; oil rig; oil platform; drilling rig; smuggling boat; gas carrier
    words    coal ship; grain ship; vehicle carrier; car carrier; salvage ship; livestock carrier; container vessel; trading vessel; merchant marine
    words    merchant vessel convoy; commercial plane; commercial aircraft; commercial jet; passenger jet; civilian plane; civilian helicopter; civilian vessel
    words    civilian ship; private plane; private jet; civil aircraft; motor vessel; houseboat
    sector   BUS
    kind     organization

# Crime
agent criminal
    words    criminal; criminal group; criminal gang; organised crime group; organized crime group; crime syndicate; bandit; gang member; robber; crime gang
    words    gangster; street gang; mafia
    words    organised crime; organized crime; gang; mobster; mob boss; thief; thieves; burglar; pickpocket; highwayman; carjacker; rustler; extortionist
    words    racketeer; blackmailer; counterfeiter; forger; kidnapping ring; kidnap ring; car theft ring; crime ring; crime family; crime network
    words    crime organisation; crime organization; criminal network; criminal organisation; criminal organization; criminal band; criminal element; outlaw
    words    desperado; felon; mafioso; mafiosi; underworld; underworld figure; crime figure; bootlegger; con man; swindler; scammer; money launderer; loan shark
    words    tomb raider; crime family boss; criminal enterprise; youth offender; bandit leader; hoodlum; mugger; underworld boss; gangmaster
    words    crime organisation boss
    sector   CRM
    kind     group
agent drug-gang
    words    drug cartel; cartel; drug gang; drug trafficker; drug dealer; drug smuggler; narco-trafficker; drug trafficking organization
    words    drug ring; drug syndicate; drug mule; drug baron; narcotrafficker; drug trafficking group; drug-trafficking group; drug trafficking organisation
    words    drug network; opium trader; drug runner; drug courier; drug pusher; drug peddler; drug boss; drug user; drug addict; cartel gunman
    words    cartel member; cartel hitman; cartel boss; drug maker; drug producer; drugs dealer; narcoterrorist; cocaine producer
    sector   CRM
    kind     group
agent smuggler
    words    smuggler; people smuggler; human trafficker; trafficker; arms dealer; human smuggler; trafficking ring; arms smuggler; poacher; illegal logger
    words    illegal miner
    words    smuggling ring; smuggling network; smuggling syndicate; people-smuggler; people-smuggling ring; human trafficking syndicate; trafficking network
    words    gun runner; gunrunner; arms broker; weapons dealer; gun dealer; illegal fisherman; illegal trader; black marketeer; black market trader; slave trader
    words    slaver; smuggler boat; smuggling kingpin; drug plane; money changer; illegal gold miner; wildcat miner; oil bunkerer
    sector   CRM
    kind     group
agent pirate
    words    pirate
    words    pirate group; pirate ship; pirate boat; pirate leader; pirate skiff; pirate vessel; pirate attacker; pirate mother ship; pirate mothership
    words    pirate crew
    sector   CRM
    kind     group
agent hacker
    words    hacker; hacking group; hacker group; cybercriminal; ransomware group; cyber criminal; hacker collective; ransomware gang; state-sponsored hacker
    words    cyber attacker; cyberattacker; cyber spy; hacking collective; cybercrime group; cybercriminal group; ransomware operator; cyber espionage group
    words    cyberespionage group; cyber group; cyber army; internet troll; troll farm; malware author; virus writer; hacker network; phisher; ransomware attacker
    words    cyberterrorist; cyber terrorist; bot network; bot farm
    sector   CRM
    kind     group
agent corruptor
    words    corrupt official; graft suspect; corruption suspect
    sector   CRM
    kind     group

# Business
agent company
    words    company; firm; corporation; oil company; tech company; technology company; manufacturer; airline; mining company; defence contractor
    words    defense contractor; arms manufacturer; shipping company; tech giant; chipmaker; energy company; oil giant
    words    conglomerate; automaker; carmaker; car maker; automobile maker; planemaker; plane maker; aircraft maker; drugmaker; steelmaker; energy giant
    words    gas giant; mining giant; arms maker; weapons maker; shipyard; shipbuilder; shipping line; shipping giant; food giant; supermarket chain; rating agency
    words    ratings agency; agribusiness; software giant; software maker; computer maker; internet giant; electronics giant; electronics maker
    words    semiconductor maker; chip maker; phone maker; smartphone maker; vaccine maker; low-cost carrier; shipping carrier; cruise line; cruise operator
    words    tour operator; travel agency; hotel chain; casino operator; port operator; airport operator; rail operator; railway operator; pipeline operator
    words    satellite operator; aerospace giant; subsidiary; contractor; subcontractor; distributor; wholesaler; refiner; oil major; consortium
    words    joint venture; hedge fund; investment fund; pension fund; trading house; oil producer; gas producer; coffee producer; diamond producer; gold producer
    words    copper producer; meat producer; garment factory; gas station; energy group; industrial group; industrial giant; toy maker; soft drink maker
    words    cement maker; property developer; real estate developer; train operator; drone maker; battery maker; missile maker; helicopter maker; mining group
    words    oil group; shipping group; recruitment agency; recruiter; fast food chain; coffee chain
    sector   BUS
    kind     organization
agent multinational
    words    multinational; multinational company; multinational corporation; global company
    words    global giant
    sector   BUS
    kind     organization
agent bank
    words    commercial bank; investment bank; lender; private bank; creditor
    words    bank; bondholder; bond holder; financial institution; financial group; financial services group; banking group; banking giant; credit union
    words    bank holding; moneylender; banker; stock exchange; bourse; stockbroker; crypto exchange; cryptocurrency exchange; clearing house; microlender
    words    creditors' committee; banking association
    sector   BUS
    kind     organization
agent business-group
    words    businessman; businesswoman; chamber of commerce; business group; business leaders; exporter; importer; industry group; trader; shopkeeper
    words    business association; street vendor; oligarch; businesspeople; shop owner
    words    executive; entrepreneur; magnate; industrialist; business community; business lobby; business lobby group; business federation; business council
    words    business organisation; business organization; business elite; business chamber; employers' federation; employers' association; employers' group
    words    employers' organisation; employers' confederation; industry association; industry body; industry federation; industry lobby; industry leaders
    words    trade group; trade association; trade body; trade organisation; trade organization; industrial federation; exporters' association
    words    manufacturers' association; manufacturers' group; merchant; stallholder; vendor; hawker; peddler; pedlar; retailer group; middleman; store owner
    words    storekeeper; business owner; businessperson; factory owner; mine owner; landlord group; hotel owner; hotelier; restaurant owner; restaurateur
    words    ship owner; shipowner; transport company owner; trade chamber; chambers of commerce; board of trade; company director; company official
    words    company manager; diamond dealer; currency dealer; speculator; financier; millionaire; media mogul; fruit seller; shopowner; shareholder
    words    employers' union; business delegation member; landowners' association; oil men; oilman; trading community; bazaari; miners' association
    words    traders' association; traders' union; shopkeepers' association; cattle owner
    sector   BUS
    kind     group
agent investor
    words    foreign investor; investor
    words    venture capitalist; stockholder
    sector   BUS
    kind     group
agent social-media-company
    words    social media company; social media platform; internet provider; internet service provider; telecom company; telecommunications company
    words    internet platform; online platform; video-sharing site; video sharing site; messaging app; messaging service; search engine; social network
    words    social networking site; social networking service; mobile operator; mobile phone operator; telecom operator; telecoms giant; telecom giant
    words    telecoms operator; network operator; technology giant; big tech; cloud provider; app store; ride-hailing app; e-commerce giant; streaming service
    words    streaming platform; social media giant; video platform; web host; cable operator; wireless carrier; chatbot maker; telecommunications giant
    words    telecommunications operator
    sector   BUS
    kind     organization

# Religion and society
agent cleric
    words    cleric; preacher; clergyman; religious scholar; muslim cleric; clergy; church leader; priest; monk; imam; nun; missionary; rabbi; radical cleric
    words    buddhist monk; seminarian
    words    mufti; pastor; evangelist; abbot; chaplain; vicar; prelate; churchman; deacon; clergywoman; friar; religious figure; religious teacher
    words    religious authority; religious student; sufi leader; muslim scholar; muslim leader; islamic scholar; islamic leader; ulema; ulama; christian leader
    words    catholic leader; jewish leader; hindu leader; holy man; sadhu; buddhist leader; theologian; religious elder; church elder; church official
    words    church worker; church minister; prayer leader; muezzin; televangelist; spiritual leader; nuncio; papal envoy; altar boy; shaman; marabout
    words    koranic teacher; quran teacher; dervish; sufi; sheik; rabbinate; jesuit; franciscan; bishops' conference; religious community leader; sect leader
    words    cult leader; lay leader
    sector   REL
    kind     person
agent religious-body
    words    church; catholic church; orthodox church; clerical body; religious group; islamic group; christian group; congregation; muslim group; diocese
    words    islamic organisation; islamic organization
    words    mosque; synagogue; monastery; parish; convent; archdiocese; chapel; abbey; synod; church council; council of churches; church group
    words    church authorities; church organisation; church organization; christian organisation; christian organization; buddhist group; buddhist organisation
    words    buddhist organization; buddhist temple; hindu temple; sikh temple; islamic council; muslim council; ulema council; clerical council; clergy council
    words    fatwa council; fatwa committee; muslim organisation; muslim organization; muslim association; islamic association; islamic society; islamic centre
    words    islamic center; islamic foundation; religious organisation; religious organization; religious council; religious order; religious institution
    words    religious movement; religious establishment; clerical establishment; religious foundation; bishops' council; patriarchate; missionary group
    words    missionary society; interfaith group; interfaith council; evangelical group; jewish council; jewish congress; rabbinical council; rabbinical court
    words    sufi order; sufi brotherhood; hindu council; buddhist council; mosque committee; hajj mission; spiritual movement; theological school
    sector   REL
    kind     organization
agent religious-community
    words    muslim; christian; hindu; jew; buddhist; sunni; shiite; shia; worshipper; worshiper; catholic; coptic christian; religious minority; pilgrim; ahmadi
    words    sikh; protestant; hindu nationalist; orthodox jew; yazidi
    words    evangelical; anglican; baptist; mormon; methodist; presbyterian; pentecostal; copt; maronite; shi'ite; alawite; alawi; ismaili; bahai; baha'i
    words    zoroastrian; ultra-orthodox; haredi; jehovah's witness; scientologist; congregant; parishioner; devotee; sunni arab; shiite arab
    words    muslim minority; christian minority; christian community; muslim community; jewish community; hindu community; hindu minority; buddhist community
    words    sikh community; shiite community; sunni community; shia community; religious community; practitioner of the faith; sect member; sect follower
    words    cult member; follower of the faith; religious follower; muslim resident; muslim villager; christian villager; christian resident; shiite resident
    words    muslim family; hindu family; christian family; muslim youth; muslim girl; muslim men; hindu villager; non-muslim; atheist; infidel; heretic; apostate
    words    polytheist; orthodox believers; old believer; laity
    sector   REL
    kind     group
agent ethnic-group
    words    ethnic group; ethnic minority; tribe; clan; tribesman; indigenous people; indigenous group; indigenous community; minority group; tribespeople; kurd
    words    hutu; tutsi; native people; indigenous leader; roma people; druze
    words    clansman; ethnic community; minority community; indigenous woman; indigenous resident; indigenous organisation; indigenous organization
    words    indigenous movement; indigenous confederation; indigenous federation; aboriginal people; aborigine; aboriginal community; first nation
    words    native american; inuit; bedouin; gypsy; roma community; tribal people; tribal group; tribal community; dalit; low-caste hindu; untouchable
    words    lower caste; pygmy; bushman; masai; maasai; zulu; xhosa; afrikaner; white minority; black community; black resident; mestizo; hispanic; latino
    words    african-american; arab minority; arab nomad; arab community; arab resident; arab villager; arab citizen; ethnic arab; ethnic african; ethnic albanian
    words    ethnic serb; ethnic russian; ethnic hungarian; pashtun; hazara; baloch; baluch; punjabi; sindhi; bengali; sinhalese; gurkha; madhesi; lendu; fulani
    words    fulani herdsman; fulani herder; yoruba; igbo; ijaw; tuareg; kabyle; amazigh; toubou; nuer; dinka; murle; shilluk; kikuyu; kalenjin
    words    amhara; acholi; karamojong; turkana; ndebele; ashanti; dogon; banyamulenge; twa; mapuche; aymara; quechua; yanomami; miskito
    words    hmong; montagnard; dayak; madurese; lumad; assyrian; turkmen; turkoman; turcoman; circassian; meskhetian; gagauz; native community; meitei; kuki
    words    naga; bodo; adivasi; gujjar; patidar; mohajir; muhajir; biharis; sahrawi; saharawi; orang asli; orang-asli; caste group; lower-caste
    words    upper-caste hindu; chakma; chin people; shan people; mon people
    sector   SOC
    kind     group
agent lgbt-community
    words    LGBT community; LGBTQ community; LGBT activist; gay rights group; transgender person
    words    gay man; gays; lesbian; homosexual; gay couple; gay community; gay activist group; transgender; transgender woman; same-sex couple; gay pride marcher
    words    LGBTQ people; LGBT group; LGBTQ group; LGBTQ activist; lgbt person; gay people; bisexual; gay rights campaigner; gay rights movement; gay organization
    words    gay organisation; sexual minority; transsexual; transvestite
    sector   SOC
    kind     group
agent far-right
    words    far-right group; far right group; neo-nazi; white supremacist; far-right activist; ultranationalist; populist party; far-left group
    words    ultra-nationalist; fascist; nazi; far-right extremist; far-right politician; far-right supporter; far-right protester; far-right demonstrator
    words    far-right militant; white power group; anti-immigrant group; anti-immigration group; anti-islam group; anti-muslim group; anti-islamic group
    words    white supremacist group; hate group; neo-nazi party; neo-nazi gang; alt-right; alt-right group; far-right leader; holocaust denier; identitarian
    words    right-wing populist; far-right youth; far right activist; far right extremist; jewish supremacist; anti-semite; conspiracy theorist; sovereign citizen
    sector   PTY
    kind     group
agent elite
    words    political elite; celebrity; public figure; prominent figure; political class
    words    intelligentsia; prominent intellectual; aristocrat; nobleman; aristocracy; statesman; socialite; nobel laureate; prominent personality; film star
    words    movie star; power broker; leading figure; political figure; political heavyweight; upper class; middle class; Nobel Peace laureate; honoree
    words    high society; VIPs; eminent person
    sector   ELI
    kind     group
agent artist
    words    artist; singer; writer; poet; musician; author; filmmaker; novelist; comedian
    words    film director; film maker; movie director; film-maker; dramatist; rapper; pop star; rock star; rock band; painter; sculptor; composer
    words    fashion designer; performer; satirist; screenwriter; theatre company; theater company; punk band; influencer
    words    beauty queen; scriptwriter; essayist; philosopher; tv star; television star; writers' union
    sector   ELI
    kind     person
agent football-supporter
    words    football fan; football hooligan; soccer fan; national team
    words    football supporter; soccer supporter; sports fan; football team; soccer team; soccer player; football player; cricket team; cricket player
    words    olympic athlete; sportswoman; football coach; team official; rugby player; rugby team; tennis player; chess player
    words    olympic team; basketball player; basketball team; racing driver; sports official; team captain; football official
    sector   CVL
    kind     group
agent community-leader
    words    traditional leader; community elder; clan elder; elder
    words    chieftain; tribal council; tribal sheikh; tribal sheik; clan chief; chiefs; local chief; traditional chief; traditional ruler; traditional authority
    words    paramount chief; headman; village leader; tribal jirga; ethnic leader; indigenous chief; tribal authority; community representative; tribal king
    words    neighbourhood leader; local notable; community figure; tribal delegation; opinion leader; women leader; women's leader; elder council
    words    hereditary chief; panchayat; peace committee
    sector   SOC
    kind     person

# Groups of states
agent allies
    words    ally; western ally; european ally; nato ally; treaty ally; coalition ally; close ally; regional ally
    words    alliance partner; ally nation; nato member; nato country; nato nation; alliance member; alliance nation
    sector   GOV
    national no
    kind     group
agent partners
    words    partner country; international partner; partner nation; european partner; regional partner; partner state; western partner; asian partner
    words    trading partner
    sector   GOV
    national no
    kind     group
agent western-countries
    words    western country; western nation; western power; western state; western government; western capitals
    words    western world; western capital; western bloc; western democracy; western community; industrialised democracy; democratic country; democratic nation
    words    democracies; liberal democracy; wealthy country; wealthy nation; g7 country; g7 nation; group of seven nation
    sector   GOV
    national no
    kind     group
agent european-countries
    words    european country; european nation; european power; european state; european government; european capitals; nordic country; baltic state
    words    eu country; eu member; eu nation; eu state; european union country; european union member; european union nation; european union state
    words    euro zone country; eurozone country; eurozone nation; eurozone member; balkan country; balkan nation; balkan state; baltic country; baltic nation
    words    nordic nation; nordic state; scandinavian country; scandinavian nation; candidate country; candidate state; european neighbour; benelux country
    words    post-soviet state; schengen country
    sector   GOV
    kind     group
agent arab-countries
    words    arab country; arab state; arab nation; gulf state; gulf country; gulf nation; arab government; gulf monarchy; gulf arab state
    words    arab neighbour; arab neighbor; arab power; arab world; arab league member; arab capital; arab kingdom; gulf power; gulf neighbour; gulf neighbor
    words    gulf kingdom; middle eastern country; middle eastern nation; middle eastern state; middle east country; middle east nation; middle east state
    words    maghreb country; maghreb state; gulf arabs; mideast country; sunni state
    sector   GOV
    kind     group
agent muslim-countries
    words    muslim country; muslim nation; islamic country; muslim-majority country; muslim world
    words    islamic nation; muslim state; islamic world; muslim-majority nation; muslim-majority state; muslim power; islamic governments; oic member
    sector   GOV
    kind     group
agent african-countries
    words    african country; african nation; african state; west african state; west african country
    words    sahel country; sahel state; sahel nation; african power; african neighbour; african neighbor; african union member; horn of africa nation
    words    horn of africa country; great lakes country; sub-saharan country; francophone country; saharan country; ecowas member; ecowas country; frontline state
    sector   GOV
    kind     group
agent asian-countries
    words    asian country; asian nation; southeast asian country; southeast asian nation; asean country; asean member; asean member state; pacific island nation
    words    central asian country
    words    asian state; asian power; asian neighbour; asian neighbor; asian giant; asean nation; asean state; pacific nation; pacific state; pacific country
    words    pacific island country; pacific islands; pacific neighbour; pacific neighbor; asia-pacific country; asia-pacific nation; central asian republic
    words    caucasus nation; caucasus republic; caucasus state; island nation; island state; mekong country; indo-pacific nation; indo-pacific country
    words    saarc country; saarc nation; saarc member; claimant country; claimant state; claimant
    sector   GOV
    kind     group
agent latin-american-countries
    words    latin american country; latin american nation; caribbean country; caribbean nation; south american country; south american nation
    words    caribbean state; caribbean island; caribbean neighbour; andean country; andean nation; andean state; mercosur country; mercosur member
    words    mercosur nation; caricom country; caricom nation; caricom member; hemispheric nation; latin countries
    sector   GOV
    kind     group
agent developing-countries
    words    developing country; developing nation; poor country; least developed country; emerging economy; emerging economies; global south
    words    poor nation; poorest country; poorest nation; developing world; third world country; third world nation; third world; third-world country
    words    low-income country; low-income nation; middle-income country; emerging nation; emerging market; emerging power; developing state; impoverished country
    words    impoverished nation; non-aligned country; non-aligned nation; non-aligned state; vulnerable country; vulnerable nation; debtor country; debtor nation
    words    landlocked country; g77 country; southern country; southern nations; indebted country
    sector   GOV
    kind     group
agent world-powers
    words    world power; major power; great power; superpower; nuclear power; rich country; developed country; industrialised country; industrialized country
    words    nuclear-armed state; big power; advanced economies
    words    global power; nuclear state; nuclear-weapon state; nuclear weapon state; nuclear weapons state; nuclear-armed country; nuclear-armed nation
    words    nuclear nation; rich nation; developed nation; industrialised nation; industrialized nation; industrial nation; industrial country; g8 nation
    words    g8 country; g20 country; g20 nation; g20 member; advanced economy; advanced country; leading power; key power; economic power; leading economies
    words    major economy; largest economies; rising power; naval power; military power; permanent council member; oil exporter; oil-exporting country
    words    oil producing country; oil-producing country; opec country; opec member; opec nation; oil producing nation; oil-producing nation; oil-rich country
    words    rich world; quartet of mediators; six powers; major nations; global economies; spacefaring nation
    sector   GOV
    kind     group
agent neighbours
    words    neighbouring country; neighboring country; neighbouring state; neighboring state; neighbouring nation; neighboring nation; regional country
    words    regional power
    words    neighbour country; neighbouring power; regional nation; regional state; regional neighbour; regional neighbor; border state; bordering country
    words    bordering state; bordering nation; northern neighbour; northern neighbor; southern neighbour; southern neighbor; eastern neighbour; eastern neighbor
    words    western neighbour; western neighbor; giant neighbour; giant neighbor; larger neighbour; larger neighbor; littoral state; coastal state
    words    transit country; host country; host nation; riparian state; neighbour state; regional rival; arch-rival; archrival; bigger neighbour
    words    smaller neighbour
    sector   GOV
    national no
    kind     group
agent member-states
    words    member state; member country; member nation; signatory; permanent member
    words    members of the council; security council member; non-permanent member; nonpermanent member; signatory state; signatory country; signatory nation
    words    contracting party; states parties; state party; founding member; new member; full member; participating country; participating nation
    words    participating state; contributing country; contributing nation; troop-contributing country; member of the bloc; bloc member; observer state
    words    non-member; delegate; commonwealth country; commonwealth nation; commonwealth member
    sector   GOV
    kind     group
agent donor-countries
    words    donor country; donor; international donor; donor nation; donor state
    words    donor agency; donor community; donor conference; creditor nation; creditor country; donor group; creditor state; lender country
    words    donor conference participants; multilateral lender; contributing states
    sector   GOV
    kind     group
agent mediating-countries
    words    mediating country; mediating countries; guarantor state; guarantor country
    words    guarantor; guarantor power; guarantor nation; mediator country; mediating nation; mediating power; co-chair country; facilitating country
    words    peace broker; broker country; sponsor country
    sector   GOV
    kind     group
agent international-community
    words    international community; global community; world community; community of nations
    words    family of nations; international society; international public; civilised world; civilized world; free world; outside world
    sector   GOV
    national no
    kind     group
agent two-countries
    words    two countries; two nations; both countries; both nations; two sides; both sides; warring parties; warring sides; two neighbours; two neighbors
    words    both governments; warring factions; rival factions; two leaders; both leaders
    sector   GOV
    kind     group
agent foreign-power
    words    foreign power; foreign government; foreign country; foreign state; nation state; enemy state; hostile state; rogue state
    words    foreign nation; third country; third state; outside power; external power; foreign capital; rogue nation; pariah state; enemy nation; enemy country
    words    hostile country; hostile nation; hostile power; state actor; sovereign state; sovereign nation; sheikhdom; communist state; communist country
    words    communist nation; imperialist; colonialist; friendly country; friendly nation; friendly state; buffer state; satellite state; puppet state
    words    failed state; host state; terror state; terrorist state; nation-state; outside actor; foreign actor; belligerent; socialist country; socialist state
    words    sponsor of terrorism
    sector   GOV
    kind     organization
agent enemy
    words    enemy; enemy forces; enemy troops; hostile forces; adversary; foe; enemy fighter
    words    enemy soldier; enemy army; enemy unit; enemy position; enemy warship; enemy vessel; enemy side; arch-enemy; archenemy; archfoe; opposing side
    words    opposing forces; opponent side; hostile force; hostile elements; hostile group; infiltration team; opposing army; opposing camp; opposing faction
    words    enemy ship; hostile aircraft; antagonists
    sector   UNK
    kind     group
agent proxy
    words    proxy force; proxy group
    sector   PRM
    kind     group
agent organisation
    words    international organisation; international organization; international body; regional bloc; world body; regional body; regional organisation
    words    regional organization; international agency
    words    international institution; international financial institution; international lender; world organisation; world organization; global body
    words    global organisation; global organization; intergovernmental organisation; intergovernmental organization; inter-governmental body; regional group
    words    regional grouping; regional alliance; regional court; economic bloc; trade bloc; trading bloc; customs union; multilateral organisation
    words    multilateral organization; multilateral institution; world sports body; world health body; world football body; anti-doping body; treaty organisation
    words    27-nation bloc; 27-member bloc; 15-nation bloc; 25-nation bloc; african bloc; southeast asian bloc; 10-member bloc; 10-nation bloc; economic community
    words    organization of states; world trade body; global lender; international alliance; global watchdog; joint commission; intergovernmental panel
    words    intergovernmental commission; arab bloc; gulf bloc
    sector   UNK
    kind     organization
agent military-alliance
    words    military alliance; western alliance; defence alliance; defense alliance; security alliance; military bloc; transatlantic alliance
    words    defence bloc; defense bloc; security bloc; defence pact; atlantic alliance; security pact; security partnership; military pact; defence organisation
    words    military coalition of states
    sector   MIL
    kind     organization
agent movement
    words    political movement; resistance movement; liberation movement; popular movement; social movement; reform movement; nationalist movement
    words    democratic movement; pro-reform movement; civil rights movement; independence struggle; green movement; anti-apartheid movement
    words    revolutionary movement; national movement; citizens' movement; citizen movement; anti-colonial movement; nonviolent movement; reformist movement
    words    people power movement; resistance committee; revolutionary committee
    sector   OPP
    kind     organization
agent coup-plotter
    words    coup plotter; coup leaders; coup perpetrator; mutineer; putschist; mutinous soldier; coup soldiers
    words    coup organiser; coup organizer; coup-maker; coup maker; coup leader group; coup participant; coup supporter; mutiny leader; mutinous officer
    words    rebel officer; renegade officer; rebellious officer; renegade general; rebellious general; mutinous policeman; mutinous troop; coup-plotting officer
    words    coup instigator; coup backer; coup faction; renegade colonel; dissident officer
    sector   MIL
    kind     group
agent task-force
    words    task force; joint task force; fact-finding team; inquiry commission; commission of inquiry; investigation team
    words    special commission; special committee; ad hoc committee; independent commission; royal commission; government commission; government committee
    words    government panel; expert committee; expert group; expert team; advisory council; advisory panel; advisory committee; advisory body; advisory board
    words    review committee; review panel; fact-finding committee; crisis team; crisis cell; crisis centre; crisis center; state commission
    words    constitution drafting committee; constitution-drafting committee; constitutional review commission; joint team; joint investigation
    words    presidential panel; presidential committee; blue-ribbon panel; study group; working committee; organising committee; organizing committee
    words    preparatory committee; peace panel; negotiating panel; negotiation panel; interagency committee; interim committee; steering committee
    words    independent panel; independent committee; international commission; inter-ministerial committee; interministerial committee; disciplinary committee
    words    compensation commission; demarcation commission; border commission; joint military committee; ceasefire committee; ceasefire commission
    words    military commission; liaison committee; coordination committee; coordinating committee; national commission; government team; citizens' committee
    sector   GOV
    kind     organization
