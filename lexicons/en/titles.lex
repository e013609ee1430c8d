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
    sector   GOV
    rank     person
title prime-minister
    words    prime minister; premier; head of government
    sector   GOV
    rank     person
title deputy-prime-minister
    words    deputy prime minister; vice prime minister; vice premier; vice-premier; deputy premier
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
    sector   GOV
    rank     person
title princess
    words    princess
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
    sector   GOV
    rank     person
title leader
    words    leader; national leader; de facto leader
    sector   GOV
    rank     person
title junta-leader
    words    junta leader; junta chief; military ruler; coup leader; head of the junta; military leader
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
    sector   PTY
    rank     person
title chief-executive-government
    words    chief executive of hong kong; hong kong chief executive
    sector   GOV
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

# Ministers by portfolio
title minister
    words    minister; cabinet minister; state minister; government minister
    sector   GOV
    rank     person
title foreign-minister
    words    foreign minister; minister of foreign affairs; minister for foreign affairs; foreign affairs minister; secretary of state; foreign secretary
    words    external affairs minister; minister of external affairs; minister of external relations; top diplomat
    sector   GOV
    rank     person
title defence-minister
    words    defence minister; defense minister; minister of defence; minister of defense; minister for defence; secretary of defense; defense secretary
    words    defence secretary; secretary of war; war secretary; armed forces minister; Pentagon chief
    sector   GOV
    rank     person
title interior-minister
    words    interior minister; minister of the interior; minister of interior; minister for the interior; home minister; home affairs minister
    words    minister of home affairs; home secretary; minister of internal affairs; internal affairs minister
    sector   GOV
    rank     person
title finance-minister
    words    finance minister; minister of finance; treasury secretary; secretary of the treasury; chancellor of the exchequer; treasury chief
    sector   GOV
    rank     person
title economy-minister
    words    economy minister; minister of economy; minister of the economy; economic affairs minister; minister of economic affairs
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
    sector   GOV
    rank     person
title industry-minister
    words    industry minister; minister of industry; minister for industry; trade and industry minister
    sector   GOV
    rank     person
title energy-minister
    words    energy minister; minister of energy; energy secretary; secretary of energy; power minister; minister of energy and mineral resources
    words    energy and mineral resources minister
    sector   GOV
    rank     person
title oil-minister
    words    oil minister; minister of oil; petroleum minister; minister of petroleum
    sector   GOV
    rank     person
title mining-minister
    words    mining minister; mines minister; minister of mines
    sector   GOV
    rank     person
title agriculture-minister
    words    agriculture minister; minister of agriculture; agriculture secretary; secretary of agriculture; farm minister
    sector   GOV
    rank     person
title fisheries-minister
    words    fisheries minister; minister of fisheries; marine affairs and fisheries minister; maritime affairs and fisheries minister
    sector   GOV
    rank     person
title environment-minister
    words    environment minister; minister of environment; minister of the environment; environment secretary; climate minister; environment and forestry minister
    words    minister of environment and forestry
    sector   GOV
    rank     person
title forestry-minister
    words    forestry minister; minister of forestry; forest minister
    sector   GOV
    rank     person
title health-minister
    words    health minister; minister of health; minister for health; health secretary; secretary of health
    sector   GOV
    rank     person
title education-minister
    words    education minister; minister of education; education secretary; secretary of education; education and culture minister
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
    sector   GOV
    rank     person
title social-affairs-minister
    words    social affairs minister; minister of social affairs; welfare minister; social welfare minister; social security minister; minister of social services
    sector   GOV
    rank     person
title women-minister
    words    women's minister; minister for women; women's affairs minister; women's empowerment and child protection minister; gender equality minister
    words    family minister
    sector   GOV
    rank     person
title justice-minister
    words    justice minister; minister of justice; justice secretary; law minister; minister of law
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
    sector   GOV
    rank     person
title public-works-minister
    words    public works minister; minister of public works; infrastructure minister; minister of infrastructure; public works and housing minister
    sector   GOV
    rank     person
title housing-minister
    words    housing minister; minister of housing; housing secretary
    sector   GOV
    rank     person
title communications-minister
    words    communications minister; minister of communications; communication minister; communication and information minister; telecommunications minister
    words    digital minister; digital affairs minister
    sector   GOV
    rank     person
title information-minister
    words    information minister; minister of information; culture and information minister
    sector   GOV
    rank     person
title immigration-minister
    words    immigration minister; minister of immigration; migration minister; minister for migration; asylum minister
    sector   GOV
    rank     person
title homeland-security-secretary
    words    homeland security secretary; secretary of homeland security; homeland security chief
    sector   GOV
    rank     person
title religious-affairs-minister
    words    religious affairs minister; religion minister; minister of religious affairs; minister of religion
    sector   GOV
    rank     person
title security-minister
    words    security minister; minister of security; national security minister; public security minister; minister of public security; state security minister
    words    intelligence minister
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
    words    white house chief of staff; presidential chief of staff; chief of staff to the president
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
    sector   GOV
    rank     person
title emergency-minister
    words    emergency minister; emergency situations minister; emergencies minister; disaster management minister
    sector   GOV
    rank     person
title europe-minister
    words    europe minister; european affairs minister; minister for europe; minister for european affairs
    sector   GOV
    rank     person
title overseas-minister
    words    strategic affairs minister; minister of strategic affairs; regional cooperation minister
    sector   GOV
    rank     person
title parliamentary-affairs-minister
    words    parliamentary affairs minister; minister of parliamentary affairs
    sector   GOV
    rank     person
title reintegration-minister
    words    reintegration minister; minister for diaspora affairs; diaspora minister
    sector   GOV
    rank     person

# Deputies and lesser government offices
title deputy-minister
    words    deputy minister; vice minister; vice-minister; assistant minister; junior minister; parliamentary secretary; minister of state
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
    sector   GOV
    rank     person
title under-secretary-general
    words    under-secretary-general; undersecretary-general; assistant secretary-general; under secretary general
    sector   GOV
    rank     person
title secretary-general
    words    secretary-general; secretary general
    sector   -
    rank     person
title deputy-secretary-general
    words    deputy secretary-general; deputy secretary general; vice secretary general
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
    sector   GOV
    rank     person
title commissioner
    words    commissioner
    sector   GOV
    rank     person
title high-commissioner
    words    high commissioner
    sector   GOV
    rank     person
title high-representative
    words    high representative; foreign policy chief
    sector   GOV
    rank     person
title special-envoy
    words    special envoy; envoy; presidential envoy; special representative; peace envoy; special presidential envoy; emissary
    sector   GOV
    rank     person
title special-rapporteur
    words    special rapporteur; rapporteur
    sector   GOV
    rank     person
title mediator
    words    mediator; chief mediator; peace mediator
    sector   GOV
    rank     person
title negotiator
    words    negotiator; chief negotiator; lead negotiator; top negotiator
    sector   GOV
    rank     person
title ambassador
    words    ambassador; high commissioner to
    sector   GOV
    rank     person
title permanent-representative
    words    permanent representative; ambassador to the united nations; ambassador to the un; un ambassador; un envoy
    sector   GOV
    rank     person
title charge-d-affaires
    words    chargé d'affaires; charge d'affaires
    sector   GOV
    rank     person
title consul-general
    words    consul general; consul-general; consul
    sector   GOV
    rank     person
title military-attache
    words    military attaché; military attache; defence attaché; defense attaché; defence attache; defense attache
    sector   MIL
    rank     person
title diplomat
    words    diplomat; career diplomat; senior diplomat
    sector   GOV
    rank     person
title spokesperson
    words    spokesperson; spokesman; spokeswoman; press secretary; deputy spokesperson; deputy spokesman
    sector   -
    rank     person
title adviser
    words    adviser; advisor; senior adviser; presidential adviser; presidential advisor; presidential aide
    sector   GOV
    rank     person
title national-security-adviser
    words    national security adviser; national security advisor; national security chief; national security council secretary; secretary of the security council
    words    security council secretary
    sector   GOV
    rank     person
title aide
    words    aide; presidential secretary; deputy chief of staff
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
    sector   GOV
    rank     person
title official
    words    senior official; top official
    sector   GOV
    rank     person
title central-bank-governor
    words    central bank governor; central bank chief; governor of the central bank; federal reserve chair; fed chair; reserve bank governor
    sector   GOV
    rank     person
title budget-director
    words    auditor general; auditor-general; budget director; comptroller general
    sector   GOV
    rank     person
title election-chief
    words    election commission chief; election commission chairman; head of the election commission; chief election commissioner; electoral commission chair
    sector   GOV
    rank     person

# Regional and local government
title governor
    words    governor; state governor; regional governor; provincial governor; military governor
    sector   GOV
    rank     person
title deputy-governor
    words    deputy governor; vice governor; lieutenant governor
    sector   GOV
    rank     person
title acting-governor
    words    acting governor; interim governor
    sector   GOV
    rank     person
title mayor
    words    mayor; lord mayor
    sector   GOV
    rank     person
title deputy-mayor
    words    deputy mayor; vice mayor
    sector   GOV
    rank     person
title regent
    words    regent; district chief; county chief
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
    sector   LEG
    rank     person

# Legislature
title speaker
    words    speaker; speaker of the house; house speaker; parliament speaker; parliamentary speaker; speaker of parliament; president of parliament
    words    parliament president; president of the senate; senate president; assembly speaker; majlis speaker; national assembly speaker
    sector   LEG
    rank     person
title deputy-speaker
    words    deputy speaker; vice speaker; deputy parliament speaker; vice president of parliament
    sector   LEG
    rank     person
title upper-house-speaker
    words    people's consultative assembly speaker; speaker of the people's consultative assembly; regional representatives council speaker
    sector   LEG
    rank     person
title member-of-parliament
    words    member of parliament; MP; member of the european parliament; MEP; parliament member; member of the knesset; member of the house; parliamentarian
    sector   LEG
    rank     person
title senator
    words    senator; US senator; Sen.
    sector   LEG
    rank     person
title congressman
    words    congressman; congresswoman; member of congress; US representative; Rep.
    sector   LEG
    rank     person
title majority-leader
    words    majority leader; senate majority leader; house majority leader; leader of the house
    sector   LEG
    rank     person
title minority-leader
    words    minority leader; senate minority leader; house minority leader
    sector   LEG
    rank     person
title whip
    words    chief whip; majority whip; minority whip
    sector   LEG
    rank     person
title committee-chair
    words    committee chairman; committee chair; parliamentary committee chairman; foreign affairs committee chairman; intelligence committee chairman
    sector   LEG
    rank     person

# Parties, opposition, candidates
title party-leader
    words    party leader; leader of the party; party chief; party chairman; party chairwoman; party president; party chair; party head
    sector   PTY
    rank     person
title deputy-party-leader
    words    deputy party leader; deputy leader of the party; deputy party chairman
    sector   PTY
    rank     person
title party-patron
    words    party patron; chief patron of the party; chairman of the party's advisory board; party elder
    sector   PTY
    rank     person
title party-official
    words    party official; party executive; party secretary; politburo member
    sector   PTY
    rank     person
title politician
    words    politician
    sector   PTY
    rank     person
title opposition-leader
    words    opposition leader; leader of the opposition; opposition chief; opposition figure; opposition politician; opposition head
    sector   OPP
    rank     person
title dissident
    words    dissident; political dissident; exiled leader; kremlin critic
    sector   OPP
    rank     person
title presidential-candidate
    words    presidential candidate; presidential nominee; presidential hopeful; presidential contender
    sector   PTY
    rank     person
title vice-presidential-candidate
    words    vice presidential candidate; running mate; vice presidential nominee
    sector   PTY
    rank     person
title candidate
    words    nominee for governor; gubernatorial candidate; mayoral candidate
    sector   PTY
    rank     person
title protest-leader
    words    protest leader; student leader; protest organiser; protest organizer
    sector   OPP
    rank     person

# Rebels and other armed groups
title rebel-leader
    words    rebel leader; guerrilla leader; insurgent leader; rebel commander; rebel chief; militant leader; militant commander; separatist leader
    sector   REB
    rank     person
title terrorist-leader
    words    terrorist leader; jihadist leader
    sector   REB
    rank     person
title militia-leader
    words    militia leader; militia commander; paramilitary leader; paramilitary commander; warlord
    sector   PRM
    rank     person
title politburo-chief
    words    political bureau chief; politburo chief; political bureau head; head of the political bureau; political bureau member
    sector   REB
    rank     person
title gang-leader
    words    gang leader; cartel leader; crime boss; mafia boss; drug lord; kingpin; drug kingpin
    sector   CRM
    rank     person

# Military: posts
title commander-in-chief
    words    commander-in-chief; commander in chief; supreme commander
    sector   MIL
    rank     person
title armed-forces-chief
    words    armed forces chief; military chief; armed forces commander; chief of the general staff; chief of general staff; chief of defence staff
    words    chief of defense staff; chairman of the joint chiefs of staff; chief of defence; chief of defence force; chief of the defence force
    words    military commander-in-chief; TNI commander; chief of staff of the armed forces; joint chiefs chairman
    sector   MIL
    rank     person
title army-chief
    words    army chief; army chief of staff; chief of army staff; chief of the army; army commander; chief of army
    sector   MIL
    rank     person
title navy-chief
    words    navy chief; navy chief of staff; navy commander; chief of naval staff; chief of naval operations; naval chief
    sector   MIL
    rank     person
title air-force-chief
    words    air force chief; air force commander; air chief; chief of air staff; air force chief of staff
    sector   MIL
    rank     person
title deputy-armed-forces-chief
    words    deputy army chief; deputy chief of staff of the army; vice chief of staff; deputy commander of the armed forces; deputy commander-in-chief
    sector   MIL
    rank     person
title commander
    words    commander; military commander; field commander; regional commander; brigade commander; battalion commander; division commander
    sector   MIL
    rank     person
title deputy-commander
    words    deputy commander; vice commander
    sector   MIL
    rank     person
title regional-military-commander
    words    military district commander; regional military commander; military command chief
    sector   MIL
    rank     person
title kostrad-commander
    words    kostrad commander; strategic reserve commander; army strategic reserve commander
    sector   MIL
    rank     person
title kopassus-commander
    words    kopassus commander; special forces commander; commander of special forces
    sector   MIL
    rank     person
title presidential-guard-commander
    words    presidential guard commander; presidential security commander; paspampres commander; presidential guard chief
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
    sector   MIL
    rank     person
title supreme-allied-commander
    words    supreme allied commander; supreme allied commander europe; SACEUR
    sector   MIL
    rank     person
title peacekeeping-commander
    words    force commander; peacekeeping commander; peacekeeping force commander
    sector   MIL
    rank     person

# Military ranks
title rank-field-marshal
    words    field marshal; Field Mshl.; marshal
    sector   MIL
    rank     person
title rank-general
    words    general; Gen.
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
    sector   MIL
    rank     person
title rank-lieutenant-colonel
    words    lieutenant colonel; lieutenant-colonel; Lt. Col.; Lt Col; Lt-Col; Lt.-Col.
    sector   MIL
    rank     person
title rank-major
    words    army major; Maj.
    sector   MIL
    rank     person
title rank-captain
    words    army captain; navy captain; Capt.
    sector   MIL
    rank     person
title rank-lieutenant
    words    lieutenant; first lieutenant; second lieutenant; Lt.; 1st Lt.; 2nd Lt.
    sector   MIL
    rank     person
title rank-sergeant
    words    sergeant; staff sergeant; sergeant major; Sgt.; Staff Sgt.; Sgt. Maj.
    sector   MIL
    rank     person
title rank-corporal
    words    corporal; lance corporal; Cpl.; Lance Cpl.
    sector   MIL
    rank     person
title rank-private
    words    army private; private first class; Pvt.; Pfc.
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
    sector   MIL
    rank     person
title rank-air-chief-marshal
    words    air chief marshal; air force general
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
    sector   COP
    rank     person
title deputy-police-chief
    words    deputy police chief; deputy national police chief; deputy police commissioner; deputy inspector general of police
    sector   COP
    rank     person
title regional-police-chief
    words    provincial police chief; regional police chief; local police chief; district police chief; city police chief
    sector   COP
    rank     person
title criminal-investigation-chief
    words    criminal investigation chief; chief of detectives; head of criminal investigation; CID chief; detective chief
    sector   COP
    rank     person
title police-spokesperson
    words    police spokesman; police spokesperson; police spokeswoman; national police spokesman; national police spokesperson
    sector   COP
    rank     person
title counterterrorism-chief
    words    counterterrorism chief; counter-terrorism chief; head of the counterterrorism agency; anti-terror chief
    sector   COP
    rank     person
title brimob-commander
    words    mobile brigade commander; mobile brigade chief; riot police commander
    sector   COP
    rank     person
title narcotics-chief
    words    narcotics agency chief; anti-drug chief; anti-narcotics chief; drug enforcement chief
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
    sector   COP
    rank     person
title police-rank-inspector
    words    police inspector; detective; police captain; police sergeant; police lieutenant; Insp.
    sector   COP
    rank     person

# Intelligence, agencies
title intelligence-chief
    words    intelligence chief; spy chief; intelligence agency chief; director of national intelligence; CIA director; CIA chief; head of intelligence
    words    military intelligence chief; mossad chief; intelligence director
    sector   SPY
    rank     person
title intelligence-officer
    words    intelligence officer; intelligence agent; secret agent
    sector   SPY
    rank     person
title fbi-director
    words    FBI director; FBI chief
    sector   COP
    rank     person
title coast-guard-chief
    words    coast guard chief; coast guard commandant; coast guard spokesman; coast guard spokesperson
    sector   COP
    rank     person
title disaster-agency-chief
    words    disaster agency chief; disaster agency spokesman; disaster mitigation agency head; fema administrator
    sector   GOV
    rank     person
title anti-corruption-chief
    words    anti-corruption chief; anti-graft chief; head of the anti-corruption agency; anti-corruption commission chairman; KPK chairman; KPK chief
    words    corruption eradication commission chairman
    sector   JUD
    rank     person
title human-rights-commission-chief
    words    human rights commission chairman; human rights commissioner; human rights chief; ombudsman
    sector   GOV
    rank     person
title nuclear-agency-chief
    words    nuclear agency chief; atomic energy chief; nuclear chief; nuclear watchdog chief; nuclear energy chief
    sector   GOV
    rank     person

# Justice
title chief-justice
    words    chief justice; supreme court president; president of the supreme court; chief judge; constitutional court chief justice; supreme court chief
    sector   JUD
    rank     person
title justice
    words    supreme court justice; supreme court judge; constitutional court justice; constitutional court judge; associate justice
    sector   JUD
    rank     person
title judge
    words    judge; magistrate; presiding judge; investigating judge; federal judge
    sector   JUD
    rank     person
title attorney-general
    words    attorney general; attorney-general; prosecutor general; prosecutor-general; chief prosecutor; state prosecutor general; top prosecutor
    words    solicitor general
    sector   JUD
    rank     person
title prosecutor
    words    prosecutor; state prosecutor; public prosecutor; district attorney; special prosecutor; special counsel; federal prosecutor
    sector   JUD
    rank     person
title court-spokesperson
    words    court spokesman; court spokesperson; court clerk
    sector   JUD
    rank     person
title lawyer
    words    lawyer; defence lawyer; defense lawyer; attorney; defence attorney; defense attorney; legal counsel
    sector   CVL
    rank     person

# Civil society, religion, business, media
title activist-leader
    words    civil society leader; human rights defender; human rights activist; pro-democracy activist; rights activist
    sector   OPP
    rank     person
title union-leader
    words    union leader; trade union leader; labour leader; labor leader; union president; union boss
    sector   LAB
    rank     person
title religious-leader
    words    religious leader; cleric; imam; archbishop; bishop; cardinal; patriarch; ayatollah; grand ayatollah; grand mufti; grand imam; rabbi; chief rabbi
    words    mullah; sheikh; monk; priest; dalai lama
    sector   REL
    rank     person
title tribal-leader
    words    tribal leader; tribal chief; tribal elder; community leader; clan leader; village elder
    sector   SOC
    rank     person
title chief-executive
    words    chief executive; chief executive officer; CEO; company president; chief operating officer; tycoon; business leader; billionaire
    sector   BUS
    rank     person
title executive-director-ngo
    words    executive director of the group; rights group director; country director; NGO head
    sector   CVL
    rank     person
title rector
    words    rector; university president; university chancellor; professor; academic
    sector   EDU
    rank     person
title analyst
    words    analyst; political analyst; expert; political scientist; military analyst
    sector   CVL
    rank     person
title journalist-title
    words    journalist; reporter; editor-in-chief; war correspondent; news editor; blogger
    sector   JRN
    rank     person
title doctor-title
    words    surgeon general; chief medical officer; hospital director
    sector   MED
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
    sector   MIL
    kind     organization
agent transitional-government
    words    transitional government; interim government; caretaker government; provisional government; transitional council; transitional authorities
    sector   GOV
    kind     organization
agent unity-government
    words    unity government; national unity government; government of national accord; power-sharing government
    sector   GOV
    kind     organization
agent government-in-exile
    words    government-in-exile; government in exile; shadow government
    sector   OPP
    kind     organization
agent state-authorities
    words    authorities; government authorities
    sector   GOV
    kind     organization
agent government-official
    words    official; government official; state official; administration official; civil servant; bureaucrat; public servant
    sector   GOV
    kind     person
agent local-official
    words    local official; provincial official; regional official; city official; district official
    sector   GOV
    kind     person
agent foreign-official
    words    foreign ministry official; state department official; embassy official
    sector   GOV
    kind     person
agent defence-official
    words    defence official; defense official; military official; defence ministry official; defense ministry official; pentagon official
    sector   MIL
    kind     person
agent security-official
    words    security official; security source; counterterrorism official
    sector   COP
    kind     person
agent intelligence-official
    words    intelligence official; intelligence source
    sector   SPY
    kind     person
agent local-government
    words    local government; regional government; provincial government; city government; municipality; municipal government; city council; town council
    words    county government
    sector   GOV
    kind     organization
agent regional-authority
    words    local authority; local authorities; regional authorities; provincial authorities; occupation authorities; russian-installed authorities
    sector   GOV
    kind     organization
agent cabinet
    words    cabinet; council of ministers; security cabinet; war cabinet; war council
    sector   GOV
    kind     organization
agent presidency
    words    presidency; presidential office; president's office; office of the president; presidential palace; prime minister's office
    words    office of the prime minister; royal palace
    sector   GOV
    kind     organization
agent royal-family
    words    royal family; monarchy; royal court; imperial family
    sector   GOV
    kind     group
agent leadership
    words    ruling elite
    sector   GOV
    kind     group
agent world-leader
    words    world leader; heads of state and government; western leader; european leader; regional leaders; arab leader; african leader
    sector   GOV
    kind     group
agent delegation
    words    delegation; negotiating team; government delegation; peace delegation; negotiation team; negotiators
    sector   GOV
    kind     group
agent agency
    words    government agency; state agency; federal agency; regulator; watchdog; government body
    sector   GOV
    kind     organization
agent ministry
    words    ministry; government department
    sector   GOV
    kind     organization
agent foreign-ministry
    words    foreign ministry; ministry of foreign affairs; foreign affairs ministry; ministry for foreign affairs; foreign office; external affairs ministry
    words    ministry of external affairs
    sector   GOV
    kind     organization
agent defence-ministry
    words    defence ministry; defense ministry; ministry of defence; ministry of defense; defense department; defence department; department of defense
    sector   MIL
    kind     organization
agent interior-ministry
    words    interior ministry; ministry of the interior; ministry of interior; home ministry; home affairs ministry; ministry of home affairs; home office
    words    ministry of internal affairs; internal affairs ministry
    sector   GOV
    kind     organization
agent finance-ministry
    words    finance ministry; ministry of finance; treasury department; treasury
    sector   GOV
    kind     organization
agent economy-ministry
    words    economy ministry; ministry of economy; ministry of economic affairs; economic affairs ministry
    sector   GOV
    kind     organization
agent trade-ministry
    words    trade ministry; ministry of trade; commerce ministry; ministry of commerce; commerce department; department of commerce
    sector   GOV
    kind     organization
agent industry-ministry
    words    industry ministry; ministry of industry
    sector   GOV
    kind     organization
agent energy-ministry
    words    energy ministry; ministry of energy; oil ministry; ministry of oil; energy department; department of energy
    sector   GOV
    kind     organization
agent agriculture-ministry
    words    agriculture ministry; ministry of agriculture; agriculture department
    sector   GOV
    kind     organization
agent fisheries-ministry
    words    fisheries ministry; ministry of fisheries; ministry of marine affairs and fisheries
    sector   GOV
    kind     organization
agent environment-ministry
    words    environment ministry; ministry of environment; ministry of the environment; environment and forestry ministry; forestry ministry
    sector   GOV
    kind     organization
agent health-ministry
    words    health ministry; ministry of health; health department; health authorities
    sector   MED
    kind     organization
agent education-ministry
    words    education ministry; ministry of education; education department
    sector   EDU
    kind     organization
agent culture-ministry
    words    culture ministry; ministry of culture; tourism ministry; ministry of tourism
    sector   GOV
    kind     organization
agent labour-ministry
    words    labour ministry; labor ministry; ministry of labour; ministry of labor; manpower ministry; ministry of manpower; labor department
    sector   GOV
    kind     organization
agent social-affairs-ministry
    words    social affairs ministry; ministry of social affairs; welfare ministry
    sector   GOV
    kind     organization
agent justice-ministry
    words    justice ministry; ministry of justice; justice department; department of justice; law ministry; law and human rights ministry
    sector   JUD
    kind     organization
agent transport-ministry
    words    transport ministry; ministry of transport; transportation ministry; ministry of transportation; transportation department
    sector   GOV
    kind     organization
agent public-works-ministry
    words    public works ministry; ministry of public works; infrastructure ministry; housing ministry; ministry of housing
    sector   GOV
    kind     organization
agent communications-ministry
    words    communications ministry; ministry of communications; communication and information ministry; information ministry; ministry of information
    words    digital ministry
    sector   GOV
    kind     organization
agent immigration-authority
    words    immigration authorities; immigration agency; immigration department; immigration ministry; immigration service; immigration officer; immigration agent
    words    customs authorities; customs officer
    sector   GOV
    kind     organization
agent religious-affairs-ministry
    words    religious affairs ministry; ministry of religious affairs; religion ministry
    sector   GOV
    kind     organization
agent security-ministry
    words    security ministry; ministry of security; state security ministry; ministry of state security; public security ministry; ministry of public security
    words    homeland security department; coordinating security ministry
    sector   GOV
    kind     organization
agent unification-ministry
    words    unification ministry; ministry of unification
    sector   GOV
    kind     organization
agent emergency-ministry
    words    emergency ministry; emergencies ministry; emergency situations ministry; disaster agency; disaster management agency; civil defence; civil defense
    words    civil protection agency
    sector   GOV
    kind     organization
agent security-council
    words    national security council; supreme national security council; national defence council; national defense council
    sector   GOV
    kind     organization
agent central-bank
    words    central bank; reserve bank; monetary authority
    sector   GOV
    kind     organization
agent election-commission
    words    election commission; electoral commission; election authorities; election body; electoral authorities; elections council
    sector   GOV
    kind     organization
agent anti-corruption-agency
    words    anti-corruption agency; anti-graft agency; anti-corruption commission; anti-corruption bureau; corruption watchdog; graft investigators
    sector   JUD
    kind     organization
agent human-rights-commission
    words    human rights commission; national human rights commission; rights commission; truth commission
    sector   GOV
    kind     organization
agent nuclear-agency
    words    nuclear agency; atomic energy organization; atomic energy organisation; atomic energy agency; nuclear regulator; nuclear watchdog
    sector   GOV
    kind     organization
agent space-agency
    words    space agency
    sector   GOV
    kind     organization
agent embassy
    words    embassy; consulate; consulate general; diplomatic mission; diplomatic compound; high commission
    sector   GOV
    kind     organization
agent diplomats
    words    diplomat; foreign diplomat; western diplomat; european diplomat
    sector   GOV
    kind     person
agent state-media
    words    state media; state television; state news agency; state-run media; state broadcaster; state tv; state-run news agency; official news agency
    sector   JRN
    kind     organization
agent state-company
    words    state-owned company; state company; state-run company; state oil company; state energy company; state-owned enterprise
    sector   BUS
    kind     organization

# Parliament and parties
agent parliament
    words    parliament; legislature; national assembly; lower house; upper house; house of representatives; federal parliament; state legislature; senate
    sector   LEG
    kind     organization
agent regional-parliament
    words    regional parliament; provincial parliament; provincial assembly; local council; provincial council; regional assembly; state assembly
    sector   LEG
    kind     organization
agent parliamentary-committee
    words    parliamentary committee; senate committee; house committee; congressional committee; select committee; congressional panel
    sector   LEG
    kind     organization
agent lawmaker
    words    lawmaker; legislator; deputies in parliament; assemblyman
    sector   LEG
    kind     person
agent ruling-party
    words    ruling party; governing party; ruling coalition; governing coalition; coalition partner; ruling bloc
    sector   PTY
    kind     organization
agent political-party
    words    political party; communist party; socialist party; islamist party; far-right party; left-wing party; nationalist party; political bloc
    sector   PTY
    kind     organization
agent opposition
    words    opposition; opposition party; opposition group; opposition bloc; opposition coalition; opposition alliance; opposition movement; opposition lawmaker
    words    opposition supporter
    sector   OPP
    kind     group
agent party-supporter
    words    supporter of the president; party supporter; loyalist; government supporter; pro-government supporter
    sector   PTY
    kind     group
agent political-camp
    words    campaign team; election campaign team
    sector   PTY
    kind     group
agent separatist-party
    words    independence movement; pro-independence party; independence party; pro-independence group
    sector   OPP
    kind     organization

# Justice
agent court
    words    court; supreme court; constitutional court; high court; appeals court; court of appeal; district court; federal court; military court; criminal court
    words    tribunal; war crimes tribunal
    sector   JUD
    kind     organization
agent judiciary
    words    judiciary; judicial authorities
    sector   JUD
    kind     organization
agent judges
    words    judge; panel of judges; jury; magistrate
    sector   JUD
    kind     person
agent prosecutors
    words    prosecutor; public prosecutor; prosecutor's office; prosecution service; prosecutors' office
    sector   JUD
    kind     person
agent lawyers
    words    lawyer; defence team; defense team; human rights lawyer; attorney
    sector   CVL
    kind     person
agent investigator
    words    investigator; federal investigator; criminal investigator
    sector   COP
    kind     person

# Police and security
agent police
    words    police; police force; police department; police officer; policeman; policewoman; federal police; national police; police official; traffic police
    words    law enforcement; law enforcement agency
    sector   COP
    kind     organization
agent riot-police
    words    riot police; anti-riot police; mobile brigade; riot squad
    sector   COP
    kind     organization
agent security-forces
    words    security forces; security force; security personnel; security services; security agents
    sector   COP
    kind     organization
agent anti-terror-police
    words    counterterrorism police; counter-terrorism police; anti-terror police; anti-terrorism squad; counterterrorism unit; special police
    sector   COP
    kind     organization
agent secret-police
    words    secret police; intelligence agency; intelligence service; spy agency; intelligence services; security service; military intelligence; secret service
    words    intelligence agencies
    sector   SPY
    kind     organization
agent spy
    words    spy; foreign agent; undercover agent
    sector   SPY
    kind     person
agent border-guard
    words    border guard; border police; border force; border patrol; border service; border agents
    sector   COP
    kind     organization
agent coast-guard
    words    coast guard; coastguard; coast guard ship; coast guard vessel; maritime police; coast guard cutter
    sector   MIL
    kind     organization
agent prison-guard
    words    prison guard; prison authorities; prison officer; prison official; prison service
    sector   COP
    kind     group
agent public-order-officer
    words    public order officer; municipal police; morality police; religious police
    sector   COP
    kind     group
agent firefighter
    words    firefighter; rescue worker; rescuer; rescue team; emergency services; search and rescue team; first responder
    sector   GOV
    kind     group

# Armed forces
agent armed-forces
    words    armed forces; military; defence forces; defense forces; defence force; defense force
    attribute yes
    sector   MIL
    kind     organization
agent army
    words    army; ground forces; land forces; national army; regular army
    sector   MIL
    kind     organization
agent troops
    words    troops; forces; soldier; army soldier; serviceman; army officer; military personnel; military officer; army unit; ground troops; combat troops
    words    military unit; conscript
    sector   MIL
    kind     group
agent navy
    words    navy; naval forces; naval force; marine corps; naval officer; marines; sailors; navy sailor
    sector   MIL
    kind     organization
agent air-force
    words    air force; air forces; air defence; air defense; air defence forces; air defense forces; air defences
    sector   MIL
    kind     organization
agent warship
    words    warship; navy ship; naval vessel; destroyer; frigate; submarine; aircraft carrier; carrier strike group; navy vessel; patrol boat; gunboat; naval ship
    words    corvette; nuclear submarine; naval fleet; black sea fleet
    sector   MIL
    kind     organization
agent military-aircraft
    words    fighter jet; warplane; fighter plane; military aircraft; military plane; military jet; bomber; attack helicopter; military helicopter; combat aircraft
    words    helicopter gunship; war plane; surveillance plane; spy plane
    sector   MIL
    kind     organization
agent artillery
    words    artillery unit; artillery forces; tank column; armoured column; armored column; tank unit; missile unit; rocket forces
    sector   MIL
    kind     organization
agent special-forces
    words    special forces; commando; elite forces; elite troops; elite unit; special operations forces; paratrooper
    sector   MIL
    kind     organization
agent government-forces
    words    government forces; government troops; regime forces; loyalist forces; pro-government forces; state forces; regime troops
    sector   MIL
    kind     organization
agent invading-forces
    words    occupation forces; occupying forces; invading forces; occupation army; occupying army; invading army; occupiers
    sector   MIL
    kind     organization
agent coalition-forces
    words    coalition forces; allied forces; international forces; foreign troops; foreign forces; international coalition; coalition troops; military coalition
    words    multinational force
    sector   MIL
    kind     organization
agent peacekeeper
    words    peacekeeper; peacekeeping force; peacekeeping troops; peacekeeping mission; blue helmet; peacekeeping forces; stabilization force
    sector   MIL
    kind     group
agent presidential-guard
    words    presidential guard; republican guard; national guard; honour guard
    sector   MIL
    kind     organization
agent veteran
    words    war veteran; army veteran; retired general; retired soldier; military veteran
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
    sector   UNK
    kind     group
agent mercenary
    words    mercenary; military contractor; private military company; security contractor; foreign fighter; mercenary group
    sector   PRM
    kind     group

# Militias, rebels and other armed groups
agent militia
    words    militia; militiaman; paramilitary; paramilitary group; paramilitary force; paramilitary forces; militia fighter; pro-government militia
    words    tribal militia; shiite militia; vigilante; self-defence group; self-defense group; armed militia
    sector   PRM
    kind     organization
agent rebel
    words    rebel; rebel group; rebel fighter; rebel force; rebel forces; rebel army; armed rebel; rebel faction; rebel coalition
    sector   REB
    kind     group
agent insurgent
    words    insurgent; insurgent group; resistance fighter; resistance group; resistance forces; insurgency
    sector   REB
    kind     group
agent guerrilla
    words    guerrilla; guerrilla group; guerilla; guerrilla fighter; maoist rebel; communist rebel; leftist guerrilla
    sector   REB
    kind     group
agent militant
    words    militant; militant group; islamist militant; extremist; extremist group; jihadist; jihadi; islamist; jihadist group; islamist group
    words    islamist insurgent; militant organisation; militant organization; palestinian militant; extremist organisation
    sector   REB
    kind     group
agent separatist
    words    separatist; separatist group; secessionist; separatist rebel; separatist fighter; separatist forces; separatist movement; pro-russian separatist
    sector   REB
    kind     group
agent terrorist
    words    terrorist; terrorist group; terror group; terror cell; terrorist organisation; terrorist organization; terrorist network; terror suspect
    words    suspected terrorist; terrorist cell; suicide bomber; suicide attacker
    sector   REB
    kind     group
agent fighter
    words    fighter; armed fighter; opposition fighter; islamist fighter; tribal fighter; kurdish fighter; combatant
    sector   REB
    kind     group
agent armed-group
    words    armed group; armed faction; armed gang; armed wing; armed movement; illegal armed group
    sector   UAF
    kind     group
agent gunman
    words    gunman; armed man; unknown gunman; unidentified gunman; masked gunman; shooter; sniper; unknown attacker; armed men
    sector   UAF
    kind     group
agent attacker
    words    attacker; assailant; assassin; knife attacker; knifeman; hijacker; kidnapper; hostage-taker; arsonist
    sector   UAF
    kind     group
agent child-soldier
    words    child soldier; armed teenager
    sector   REB
    kind     group

# Protest, civil society
agent protester
    words    protester; protestor; demonstrator; anti-government protester; marcher; picketer; counter-protester; pro-democracy protester; anti-war protester
    words    student protester; protest group; protest movement
    sector   OPP
    kind     group
agent crowd
    words    crowd; mob; angry crowd; angry mob; rioter; looter; angry resident
    sector   CVL
    kind     group
agent activist
    words    activist; campaigner; democracy activist; political activist; rights campaigner; climate activist; environmental activist; anti-war activist
    words    environmentalist; opposition activist; women's rights activist; student activist
    sector   OPP
    kind     person
agent government-critic
    words    dissidents in exile; exile; government critic; critic of the government; defector; political prisoner; political detainee; prisoner of conscience
    sector   OPP
    kind     person
agent ngo
    words    NGO; non-governmental organisation; non-governmental organization; nongovernmental organization; rights group; human rights group; advocacy group
    words    civil society group; civil society organisation; civil society organization; civil society; human rights organisation; human rights organization
    words    environmental group; charity; watchdog group; pressure group; aid group
    sector   CVL
    kind     organization
agent mass-organisation
    words    mass organisation; mass organization; youth wing; youth group; nationalist group; hardline group; vigilante group; community group
    sector   SOC
    kind     organization
agent aid-worker
    words    aid worker; relief worker; humanitarian worker; aid agency; aid organisation; aid organization; relief agency; humanitarian agency
    words    humanitarian organisation; humanitarian organization; charity worker; aid convoy; humanitarian group
    sector   CVL
    kind     group
agent un-staff
    words    UN staff; UN worker; UN agency; UN official; UN expert; UN personnel; UN investigator
    of       un
    sector   CVL
    kind     group
agent student
    words    student; university student; student group; student union; student association; student organisation; student organization; high school student
    words    schoolchild; schoolboy; schoolgirl; pupil
    sector   EDU
    kind     group
agent teacher
    words    teacher; lecturer; schoolteacher; faculty member; teachers' union
    sector   EDU
    kind     group
agent university
    words    university; college; campus administration; school board
    sector   EDU
    kind     organization
agent worker
    words    worker; labourer; laborer; factory worker; striking worker; employee; miner; dockworker; migrant worker; domestic worker; oil worker; railway worker
    words    rail worker; construction worker
    sector   LAB
    kind     group
agent trade-union
    words    trade union; labour union; labor union; union; workers' union; union federation; labor group; labour group; union confederation
    sector   LAB
    kind     organization
agent driver
    words    truck driver; lorry driver; taxi driver; bus driver; trucker
    sector   LAB
    kind     group
agent farmer
    words    farmer; peasant; farm worker; herder; rancher; farmers' union; cattle herder; plantation worker
    sector   AGR
    kind     group
agent fisherman
    words    fisherman; fishing boat; fishing vessel; fishing crew; trawler; fisher; fishing fleet
    sector   AGR
    kind     group
agent doctor
    words    doctor; nurse; physician; medic; paramedic; health worker; medical worker; medical staff; hospital staff; medical team; ambulance crew
    words    healthcare worker
    sector   MED
    kind     group
agent hospital
    words    hospital; clinic; field hospital; maternity hospital; ambulance
    sector   MED
    kind     organization
agent journalist
    words    journalist; reporter; media worker; photojournalist; cameraman; correspondent; news crew; press corps; photographer; tv crew; television crew
    sector   JRN
    kind     person
agent media-outlet
    words    newspaper; news agency; media outlet; broadcaster; television station; tv station; radio station; news outlet; news website; local media
    words    independent media; daily newspaper; media organisation; media organization
    sector   JRN
    kind     organization

# Ordinary people
agent civilian
    words    civilian; unarmed civilian; non-combatant; noncombatant; passer-by; bystander
    sector   CVL
    kind     group
agent resident
    words    resident; local resident; townspeople; neighbour; neighbor; homeowner; inhabitant
    sector   CVL
    kind     group
agent citizen
    words    citizen; ordinary citizen; foreign national; foreigner; expatriate
    sector   CVL
    kind     group
agent villager
    words    villager; rural resident; village resident
    sector   CVL
    kind     group
agent settler
    words    settler; jewish settler; settlement leader; colonist
    sector   SOC
    kind     group
agent woman-civilian
    words    woman; girl; mother; widow; pregnant woman
    sector   CVL
    kind     group
agent child-civilian
    words    child; teenager; infant; baby; toddler; teenage boy; boy; youngster
    sector   CVL
    kind     group
agent youth
    words    youth; young people
    sector   CVL
    kind     group
agent family
    words    relatives; family of the victim; victims' family; bereaved family; family member; victims' families
    sector   CVL
    kind     group
agent victim
    words    victim; survivor; casualty; wounded civilian
    sector   CVL
    kind     group
agent elderly
    words    pensioner; elderly people; elderly man; elderly woman; retiree
    sector   CVL
    kind     group
agent voter
    words    voter; electorate; taxpayer
    sector   CVL
    kind     group
agent passenger
    words    commuter; passenger; motorist; train passenger; bus passenger; airline passenger
    sector   CVL
    kind     group
agent tourist
    words    tourist; holidaymaker; foreign tourist; visitor; traveller; traveler; backpacker
    sector   CVL
    kind     group
agent refugee
    words    refugee; asylum seeker; asylum-seeker; migrant; displaced person; displaced people; internally displaced person; boat people; refugee camp
    words    undocumented migrant; illegal immigrant; immigrant; evacuee; stateless person; displaced civilian; migrant caravan; illegal migrant
    sector   REF
    kind     group
agent hostage
    words    hostage; captive; abductee; kidnap victim; kidnapped civilian
    sector   CVL
    kind     group
agent prisoner
    words    prisoner; detainee; inmate; prison inmate; death row inmate; death row prisoner
    sector   CVL
    kind     group
agent prisoner-of-war
    words    prisoner of war; POW; captured soldier; prisoners of war; captive soldier
    sector   MIL
    kind     group
agent suspect
    words    suspect; defendant; accused person; murder suspect; fugitive; perpetrator
    sector   CRM
    kind     person
agent witness
    words    witness; eyewitness; whistleblower
    sector   CVL
    kind     person
agent crew
    words    crew member; seafarer; ship crew; merchant sailor; crewman; merchant crew
    sector   CVL
    kind     group
agent merchant-ship
    words    merchant ship; cargo ship; tanker; oil tanker; commercial vessel; commercial ship; container ship; merchant vessel; bulk carrier; cargo vessel; ferry
    words    passenger plane; airliner; civilian aircraft; freighter
    sector   BUS
    kind     organization

# Crime
agent criminal
    words    criminal; criminal group; criminal gang; organised crime group; organized crime group; crime syndicate; bandit; gang member; robber; crime gang
    words    gangster; street gang; mafia
    sector   CRM
    kind     group
agent drug-gang
    words    drug cartel; cartel; drug gang; drug trafficker; drug dealer; drug smuggler; narco-trafficker; drug trafficking organization
    sector   CRM
    kind     group
agent smuggler
    words    smuggler; people smuggler; human trafficker; trafficker; arms dealer; human smuggler; trafficking ring; arms smuggler; poacher; illegal logger
    words    illegal miner
    sector   CRM
    kind     group
agent pirate
    words    pirate; somali pirate
    sector   CRM
    kind     group
agent hacker
    words    hacker; hacking group; hacker group; cybercriminal; ransomware group; cyber criminal; hacker collective; ransomware gang; state-sponsored hacker
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
    sector   BUS
    kind     organization
agent multinational
    words    multinational; multinational company; multinational corporation; global company
    sector   BUS
    kind     organization
agent bank
    words    commercial bank; investment bank; lender; private bank; creditor
    sector   BUS
    kind     organization
agent business-group
    words    businessman; businesswoman; chamber of commerce; business group; business leaders; exporter; importer; industry group; trader; shopkeeper
    words    business association; street vendor; oligarch; businesspeople; shop owner
    sector   BUS
    kind     group
agent investor
    words    foreign investor; investor
    sector   BUS
    kind     group
agent social-media-company
    words    social media company; social media platform; internet provider; internet service provider; telecom company; telecommunications company
    sector   BUS
    kind     organization

# Religion and society
agent cleric
    words    cleric; preacher; clergyman; religious scholar; muslim cleric; clergy; church leader; priest; monk; imam; nun; missionary; rabbi; radical cleric
    words    buddhist monk; seminarian
    sector   REL
    kind     person
agent religious-body
    words    church; catholic church; orthodox church; clerical body; religious group; islamic group; christian group; congregation; muslim group; diocese
    words    islamic organisation; islamic organization
    sector   REL
    kind     organization
agent religious-community
    words    muslim; christian; hindu; jew; buddhist; sunni; shiite; shia; worshipper; worshiper; catholic; coptic christian; religious minority; pilgrim; ahmadi
    words    sikh; protestant; hindu nationalist; orthodox jew; yazidi; rohingya muslim
    sector   REL
    kind     group
agent ethnic-group
    words    ethnic group; ethnic minority; tribe; clan; tribesman; indigenous people; indigenous group; indigenous community; minority group; tribespeople; kurd
    words    uighur; uyghur; rohingya; hutu; tutsi; native people; indigenous leader; roma people; druze
    sector   SOC
    kind     group
agent lgbt-community
    words    LGBT community; LGBTQ community; LGBT activist; gay rights group; transgender person
    sector   SOC
    kind     group
agent far-right
    words    far-right group; far right group; neo-nazi; white supremacist; far-right activist; ultranationalist; populist party; far-left group
    sector   PTY
    kind     group
agent elite
    words    political elite; celebrity; public figure; prominent figure; political class
    sector   ELI
    kind     group
agent artist
    words    artist; singer; writer; poet; musician; author; filmmaker; novelist; comedian
    sector   ELI
    kind     person
agent football-supporter
    words    football fan; football hooligan; soccer fan; national team
    sector   CVL
    kind     group
agent community-leader
    words    traditional leader; community elder; clan elder; elder
    sector   SOC
    kind     person

# Groups of states
agent allies
    words    ally; western ally; european ally; nato ally; treaty ally; coalition ally; close ally; regional ally
    sector   GOV
    national no
    kind     group
agent partners
    words    partner country; international partner; partner nation; european partner; regional partner; partner state; western partner; asian partner
    words    trading partner
    sector   GOV
    kind     group
agent western-countries
    words    western country; western nation; western power; western state; western government; western capitals
    sector   GOV
    national no
    kind     group
agent european-countries
    words    european country; european nation; european power; european state; european government; european capitals; nordic country; baltic state
    sector   GOV
    kind     group
agent arab-countries
    words    arab country; arab state; arab nation; gulf state; gulf country; gulf nation; arab government; gulf monarchy; gulf arab state
    sector   GOV
    kind     group
agent muslim-countries
    words    muslim country; muslim nation; islamic country; muslim-majority country; muslim world
    sector   GOV
    kind     group
agent african-countries
    words    african country; african nation; african state; west african state; west african country
    sector   GOV
    kind     group
agent asian-countries
    words    asian country; asian nation; southeast asian country; southeast asian nation; asean country; asean member; asean member state; pacific island nation
    words    central asian country
    sector   GOV
    kind     group
agent latin-american-countries
    words    latin american country; latin american nation; caribbean country; caribbean nation; south american country; south american nation
    sector   GOV
    kind     group
agent developing-countries
    words    developing country; developing nation; poor country; least developed country; emerging economy; emerging economies; global south
    sector   GOV
    kind     group
agent world-powers
    words    world power; major power; great power; superpower; nuclear power; rich country; developed country; industrialised country; industrialized country
    words    nuclear-armed state; big power; advanced economies
    sector   GOV
    kind     group
agent neighbours
    words    neighbouring country; neighboring country; neighbouring state; neighboring state; neighbouring nation; neighboring nation; regional country
    words    regional power
    sector   GOV
    kind     group
agent member-states
    words    member state; member country; member nation; signatory; permanent member
    sector   GOV
    kind     group
agent donor-countries
    words    donor country; donor; international donor; donor nation; donor state
    sector   GOV
    kind     group
agent mediating-countries
    words    mediating country; mediating countries; guarantor state; guarantor country
    sector   GOV
    kind     group
agent international-community
    words    international community; global community; world community; community of nations
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
    sector   GOV
    kind     organization
agent enemy
    words    enemy; enemy forces; enemy troops; hostile forces; adversary; foe; enemy fighter
    sector   UNK
    kind     group
agent proxy
    words    proxy force; proxy group; iran-backed group; iranian-backed group; iran-backed militia; iran-backed militant; iranian proxy
    sector   PRM
    kind     group
agent organisation
    words    international organisation; international organization; international body; regional bloc; world body; regional body; regional organisation
    words    regional organization; international agency
    sector   UNK
    kind     organization
agent military-alliance
    words    military alliance; western alliance; defence alliance; defense alliance; security alliance; military bloc; transatlantic alliance
    sector   MIL
    kind     organization
agent movement
    words    political movement; resistance movement; liberation movement; popular movement; social movement; reform movement; nationalist movement
    sector   OPP
    kind     organization
agent coup-plotter
    words    coup plotter; coup leaders; coup perpetrator; mutineer; putschist; mutinous soldier; coup soldiers
    sector   MIL
    kind     group
agent task-force
    words    task force; joint task force; fact-finding team; inquiry commission; commission of inquiry; investigation team
    sector   GOV
    kind     organization
