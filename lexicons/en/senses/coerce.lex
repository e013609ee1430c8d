@about    Coercion: seizure, embargoes, bans, censorship, curfews, martial law, arrests, deportations, cyberattacks, disinformation, blockades, occupation: PLOVER COERCE, CAMEO 163, 170-174, 176, 191, 192.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Verdicts are SANCTION convict; the violent breaking up of crowds and the destruction of property are ASSAULT; abduction by armed groups is ASSAULT.

family coerce-elsewhere
    - The goalkeeper seized the ball at the edge of the box.
    - The bank froze the customer's credit card.
    - Cardiac arrest killed the singer.
    - The band sold out tickets for a tour of Asia.
    - The striker was banned for three matches by the league.
    - Snow blocked the mountain pass.
    - The airline seized the chance to open a new route.
    - Scientists hacked the code of the game.
    - Airlines imposed a fee for baggage.

# ---- 163 embargo, sanctions, tariffs

sense impose-sanctions = 163
    contexts    economic diplomatic
    verb        impose/slap/levy/place/clap/introduce/adopt/announce/tighten/extend/renew/widen/expand/toughen/apply/enact/approve/reimpose/unveil/enforce/strengthen/raise/increase/declare/issue/order/double/reinstate/prolong/boost/stiffen/harden/intensify/broaden/bolster/deepen/reinforce/escalate/sharpen [@sanctions-word]; ramp up [@sanctions-word]; step up [@sanctions-word]; beef up [@sanctions-word]; ratchet up [@sanctions-word]; pile [@sanctions-word]; slap on [@sanctions-word]; bring in [@sanctions-word]; hit/target/punish/strike/penalise/penalize {with @sanctions-word}; sanction; slap {with @sanctions-word}; snap back [sanctions]; step up [sanctions]
    noun        imposition {of @sanctions-word}; round {of sanction}; extension {of sanction}
    source      subj; by; of
    target      on; against; obj; of; for; at
    need        source
    only        source: GOV LEG IGO UNO EUR country
    not         words @sport; @sport-more; @showbiz; @market; curfew; referee; lifted; lift; lifting; easing; ease; eased; relief; remove; removed; waive; waived; suspended; sanctioned the use; disabled; pupils; parking
    + The European Union imposed sanctions on Belarus over the migrant crisis. => EU > BLR | code=163
    + Washington slapped tariffs on steel from Canada and Mexico. => USA > CAN, MEX
    + China sanctioned two American arms makers for sales to Taiwan. => CHN > USA
    + An arms embargo was imposed on South Sudan by the UN Security Council. => UN > SSD
    + Japan extended sanctions against North Korea for two more years. => JPN > PRK
    + UK hits Russian oil tycoons with fresh sanctions => GBR > RUS
    - The referee imposed a penalty on the striker.
    - The city levied a fine for parking.
    + The Security Council has repeatedly boosted sanctions on North Korea. => UNO > PRK
    + Norway stiffened its sanctions against Belarus. => NOR > BLR
    + Washington ratcheted up sanctions on Venezuelan generals. => USA > VEN
    - Enforcement of Security Council sanctions must continue.

sense sanctions-in-force = 163
    contexts    economic diplomatic
    noun        sanctions; embargo; trade embargo; arms embargo; economic sanctions; sanctions package
    source      subj; by; of
    target      on; against; for
    need        source target
    only        source: GOV LEG IGO UNO EUR country
    not         words @sport; @sport-more; @showbiz; @market; lifted; lift; lifting; easing; ease; eased; relief; remove; removed; waive; waived; suspended; pupils; parking; evade; evading; evasion; align; aligned; align with; join
    + The American embargo on Cuba has lasted for six decades. => USA > CUB
    + The US sanctions against Iran have hurt its oil exports. => USA > IRN
    - Enforcement of Security Council sanctions must continue.

sense blacklist-freeze = 163
    contexts    economic legal
    verb        blacklist/designate; add {to @penalty-list}; put/place {on @penalty-list}; designate/list {as terrorist}; designate/list/label/brand {as organisation/organization/group}; freeze/block [asset/fund/account/bank account/foreign reserves/central bank asset/reserve/foreign asset]; ban/bar {from entry}; deny/refuse/revoke [visa] {to official}; place [bounty]; offer [bounty/reward]
    noun        blacklisting; asset freeze; freezing {of asset}; designation {as organization}; freeze {of asset}; terrorist designation
    source      subj; by
    target      of; on; obj; against; for; from
    need        source target
    only        source: GOV LEG IGO UNO EUR country
    not         words @sport; @sport-more; @showbiz; @market; library; unfroze; unfreeze; release; release of; restaurant
    + Australia froze assets of two Myanmar generals. => AUS > MMR
    + Canada froze Iranian assets and bank accounts. => CAN > IRN
    + China added a Dutch chipmaker to its blacklist. => CHN > NLD
    + Cambodian officials were added to a sanctions list by the United States. => USA > KHM
    - The restaurant blacklisted a rude food critic.

sense ban-trade = 163
    contexts    economic
    verb        ban/block/halt/restrict/bar/prohibit/curb/limit/embargo/outlaw/forbid [import/export/trade/purchase/@trade-good/airline/investment/flight/seafood/product/goods/shipment/oil import/gas import/food import/chip export/technology export/farm product/transit]; ban/block/halt/restrict/bar/prohibit/curb [import/export/sale/shipment/purchase/entry] {of @trade-good}; close [airspace/border/port/market/border crossing/land border/crossing]; impose [ban] {on import}; impose [ban] {on export}; halt [trade]; shut [border/airspace/crossing/border crossing]; seal [border]; seal off [border]; shut down [border/crossing]
    noun        import ban; export ban; trade ban; border closure; ban {on import}; ban {on export}; closure {of border}; closure {of airspace}; airspace closure; export curb; flight ban
    source      subj; by
    target      from; to; with; on; of; against; obj; for
    need        source target
    only        source: GOV LEG IGO EUR country
    only        target: GOV country BUS MNC
    not         words @sport; @sport-more; @showbiz; @market; storm; virus; bird flu; foot-and-mouth; volcano; salmonella; plastic; smoking; ash; fog; lifted; reopened
    + China banned imports of seafood from Japan over treated water. => CHN > JPN
    + Nigeria closed its land border with Niger after the coup. => NGA > NER
    + Pakistan shut its airspace to Indian airlines on Thursday. => PAK > IND
    + Afghan fruit exports suffer under Pakistan's border closure with Afghanistan. => PAK > AFG
    - Brazil banned imports of beef from Spain over bird flu.

sense travel-ban = 163
    contexts    diplomatic migration
    verb        impose/announce/introduce/place/issue/extend/widen/order/expand/reinstate [travel ban/visa ban/entry ban/visa restriction/visa restrictions/visa curb/visa bond]; bar/ban {from entry/country}; deny/refuse [entry/visa]; turn away [lawmaker/politician/journalist/delegation/minister/official/preacher/plane/activist]; bar/block/stop [entry] {of national}; ban/bar [citizen/national/official/lawmaker/minister/visitor/traveller/student/settler]; suspend [visa]; deny entry
    noun        travel ban; visa ban; entry ban; denial {of visa}; denial {of entry}; visa refusal; visa restriction
    source      subj; by
    target      on; for; from; to; obj; of; against; iobj
    need        source target
    only        source: GOV country EUR LEG
    only        target: country GOV LEG OPP JRN IGO NGO UNO person group
    not         words @sport; @sport-more; @showbiz; @market; nightclub; alcohol; stadium; drivers
    + Britain imposed travel bans on two Israeli ministers. => GBR > ISR
    + Israel denied entry to European lawmakers. => ISR > "lawmakers"
    + Washington's travel ban on Chad and Somalia took effect in June. => USA > TCD, SOM
    + Singapore imposed a visa ban on Myanmar generals. => SGP > MMR
    - The nightclub denied entry to drunk tourists.

# ---- 170 coercion in general, coups

sense coerce = 170
    verb        coerce/strong-arm/arm-twist/bully/intimidate/blackmail/force/compel/browbeat/bludgeon/harass/persecute/oppress/repress/subjugate/terrorise/terrorize/victimise/victimize/hound; crack down; clamp down; twist [arm]; suppress/stifle/muzzle/quash/silence/crush [dissent/opposition/protest/critic/free speech/media/revolt/uprising/rebellion/debate/civil society/press/opponent/unrest]; turn up [heat]
    noun.act    crackdown; clampdown; coercion; intimidation; persecution; repression; harassment; oppression; pressure campaign; economic coercion; suppression {of dissent}; suppression {of protest}
    source      subj; by; of
    target      obj; on; against; of
    need        source target
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country JUD LEG IGO EUR
    not         words @sport; @sport-more; @showbiz; @market; blood pressure; high pressure; water pressure; price pressure; sexual harassment; inflation; smugglers; calls to; urge; forced to resign; drink-drivers; litter; noise; counterfeit
    + Georgia's government cracked down on independent media and NGOs. => GEO > *
    + China is bullying Lithuania over Taiwan's office in Vilnius. => CHN > LTU | code=170
    + The Taliban persecute the Hazara minority, a rights group says. => "Taliban" > *
    + Egypt's crackdown on Islamists has filled its jails. => EGY > *
    + Eritrea persecutes Christians, a rights group says. => ERI > *
    - The disease puts pressure on the lungs.

sense seize-power = 170
    mode        seize
    contexts    political_institutions pro_autocracy military
    verb        seize/grab/usurp/take [power]; oust/topple/overthrow/depose/unseat/dethrone [president/government/regime/leader/prime minister/junta/monarchy/king/ruler/dictator]; stage/mount/launch/attempt/plot/lead/execute [coup/putsch/coup attempt/takeover/military takeover/mutiny/power grab]; carry out [coup/putsch/takeover]; take over [power/government/state television/palace/presidential palace/country/state]; suspend/abolish/annul [constitution]; declare himself president; swear in [junta leader]; dissolve [institution/government/parliament] {in coup}; cling {to power}
    noun        coup; coup d'état; coup d'etat; military coup; putsch; coup attempt; attempted coup; power grab; military takeover; overthrow {of government}; overthrow {of president}; ouster {of president}; toppling {of president}; seizure {of power}
    source      subj; by; of
    target      against; obj; of; from; in
    need        source
    only        source: MIL REB UAF PRM COP PTY GOV SPY IMG OPP country
    not         words @sport; @sport-more; @showbiz; @market; boardroom; power plant; power station; diplomatic coup; publishing coup; marketing coup; plotters on trial; title; title holders; champion; palace museum
    + Soldiers in Gabon seized power hours after the election result. => "soldiers" > * | mode=seize
    + Niger's presidential guard overthrew the elected president. => NER > *
    + The coup by Sudan's generals derailed the transition. => SDN > *
    + Syrian rebels toppled the government in Damascus within days. => SYR > *
    + Bolivia's army chief led a failed coup against the president. => BOL > *
    - The signing was a coup for the club.

sense rig-election = 170
    mode        none
    contexts    election pro_autocracy
    verb        rig/steal/manipulate/falsify/fix [election/vote/result/poll/ballot/presidential election/referendum]; stuff [ballot box]; postpone/cancel/delay/annul/scrap [election/vote/poll/presidential election/local election]; put off [election/vote/poll/presidential election/local election]; call off [election/vote/poll/presidential election/local election]; buy [vote]; intimidate/harass/bribe [voter/election official/poll worker/opposition supporter]; extend [term/mandate]; disenfranchise
    noun        vote rigging; vote-rigging; election fraud; ballot stuffing; ballot-stuffing; vote-buying; voter intimidation; postponement {of election}; delay {of election}
    source      subj; by; of
    target      against; of; obj
    need        source
    only        source: GOV PTY MIL JUD LEG REB COP country organization
    not         words @sport; @sport-more; @showbiz; @market; storm; flood; hurricane; talent show; class president; rugby; Oscar; Eurovision
    + Mali's junta postponed elections indefinitely. => MLI > *
    + South Sudan's leaders put off the vote until 2026. => SSD > *
    + Ruling party agents in Zambia bought votes with maize. => * > *
    + Senegal's president delayed the election again. => SEN > *
    - Officials postponed the vote because of a hurricane.

sense forced-labour-conscription = 170
    mode        none
    contexts    human_rights trafficking
    verb        force {into labour}; force {into labor}; force {into marriage}; force {into servitude}; force {into camp}; enslave/traffic/exploit; conscript {into labour}; use [forced labour/forced labor/slave labour/child labour]; sterilise/sterilize; forcibly convert; forcibly assimilate; forcibly recruit; extort; collect/levy/impose/demand [illegal tax/protection money/ransom/tax/toll]
    noun.act    forced labour; forced labor; enslavement; extortion; forced marriage; forced conversion; forced assimilation; forced recruitment; human trafficking; forced sterilisation
    source      subj; by; in
    target      obj; of; from; on; for
    need        source
    only        source: GOV MIL REB UAF PRM IMG ISM COP PTY country CRM
    not         words @sport; @sport-more; @showbiz; @market; solar; dogs; cats; taxpayers; taxpayer; budget; loophole
    + North Korea uses forced labour in its mines, a UN report said. => PRK > *
    + Islamic State enslaved Yazidi women in Sinjar. => * > "women"
    + China forcibly sterilised Uyghur women, researchers found. => CHN > *
    + Al-Shabaab collects taxes from traders in Mogadishu. => "Al-Shabaab" > "traders"
    - The new law will levy a tax on solar firms.

# ---- 171 seizure

sense confiscate = 1711
    verb        seize/confiscate/impound/expropriate/sequester/requisition/nationalise/nationalize/commandeer/appropriate/forfeit/take/grab/garnish/attach/freeze/auction [@asset]; take over [company/bank/mine/plant/refinery/subsidiary/building/firm/farm]; nationalise/nationalize; seize [licence/passport/phone/record]; strip {of asset}; put [company/refinery/bank] {under administration}
    noun.pass   confiscation; nationalisation; nationalization; expropriation; seizure {of @asset}; confiscation {of @asset}; asset seizure; land grab; seizure {of property}; forfeiture {of @asset}; impounding
    source      subj; by
    target      of; from; belonging to; obj; in
    need        source
    only        source: GOV MIL COP JUD REB IMG LEG country PTY UAF EUR
    not         words @sport; @sport-more; @showbiz; @market; unpaid fine; drunk; bailiff; mortgage; cocaine; heroin; drugs; opportunity; chance; lead
    + Russia seized the assets of a Danish brewer. => RUS > * | code=1711
    + Nicaragua confiscated property of the Jesuit order. => NIC > *
    + Burkina Faso nationalised two gold mines owned by a British firm. => BFA > *
    + Passports of the activists were confiscated by Malaysian immigration officers. => MYS > *
    + Houthi rebels seized homes of exiled officials in Sanaa. => * > *
    + The expropriation of white farms by Zimbabwe began in 2000. => ZWE > * | status=historical
    - Police impounded the car of a drunk driver.

sense seize-ship = 171
    verb        seize/capture/detain/impound/hijack/intercept/commandeer/confiscate/board/storm/stop/hold [@vessel]; take over [@vessel]; board [ship/vessel/tanker/boat/trawler]; escort [@vessel] {to port}; arrest/detain [crew/fisherman/sailor/captain]
    noun.pass   seizure {of @vessel}; detention {of @vessel}; interception {of @vessel}; boarding {of @vessel}; ship seizure; impounding {of @vessel}; capture {of @vessel}
    source      subj; by
    target      of; from; obj; belonging to
    need        source
    only        source: GOV MIL COP REB IMG country UAF
    contexts    military
    not         words @sport; @sport-more; @showbiz; @market; migrants; rescue; cocaine; tourists boarded; passengers boarded; whale; pirates; refugees
    + Iran's Revolutionary Guards seized a Greek tanker in the Strait of Hormuz. => IRN > GRC | code=171
    + Indonesia detained a Vietnamese fishing boat near Natuna. => IDN > VNM
    + Sri Lankan sailors captured three Indian trawlers off Jaffna. => LKA > IND
    ~ Israeli commandos boarded the Gaza-bound flotilla overnight. => ISR > *
    + Estonia detained a Russian oil tanker. => EST > RUS
    - Tourists boarded the ship at dawn.

sense seize-contraband = 171
    verb        seize/confiscate/intercept/capture/impound/recover/uncover/discover [@contraband]; raid/search/storm/ransack [office/headquarters/house/newsroom/mosque/church/university/residence/shop/village/building/hideout/compound/ministry/party headquarters/party office/bookshop/hotel/home]; conduct/stage/mount [raid/police raid/search/house search]; carry out [raid/search/police raid]; search/swoop; make [raid/swoop]
    noun.pass   arms seizure; weapons seizure; drug seizure; police raid; seizure {of @contraband}; raid {on office}; raid {on home}; raid {on headquarters}; raid {on party}; raid {on newspaper}; search {of home}
    source      subj; by
    target      of; from; on; obj; belonging to; at; in
    need        source
    only        source: GOV MIL COP JUD SPY country IGO
    not         words @sport; @sport-more; @showbiz; @market; climber; hiker; missing; wreckage; black box; job; survivors; corporate raid; bodies; shark
    + French police carried out a raid on the far-right National Rally. => FRA > *
    + The Ethiopian army seized weapons bound for rebels in Amhara. => ETH > *
    + Hong Kong national security police searched a bookshop in Kowloon. => HKG > *
    + Israeli soldiers ransacked the office of Al Jazeera in Ramallah. => ISR > *
    + US warship seizes Iranian rifles headed to Yemen => USA > *
    - Rescuers searched the mountain for a missing hiker.

sense evict = 174
    mode        seize
    contexts    human_security
    verb        evict/uproot; forcibly evict; forcibly relocate; forcibly remove; forcibly displace; drive {from home}; drive {from land}; expel {from home}; evict {from home}; clear [camp/slum/migrant camp/squatter camp/settlement]; forcibly move
    noun.pass   eviction; forced eviction; mass eviction; forced relocation; displacement {of villager}
    source      subj; by
    target      obj; of
    need        source
    only        source: GOV MIL COP JUD REB country
    not         words @sport; @sport-more; @showbiz; @market; landlord; tenant; rent; flood; storm; earthquake; volcano; landslide; pandas; elephants; office; in-laws; landlord; tenant; rent; widow
    + Israeli police evicted a Palestinian family in East Jerusalem. => ISR > *
    + Tanzania evicted Maasai herders from Ngorongoro. => TZA > "herders"
    + French police cleared a migrant camp in Calais at dawn. => FRA > *
    + The eviction of Rohingya families by Indian officials drew protest. => IND > *
    - The landlord evicted a tenant over rent.
    - A court stopped the eviction of a widow by her in-laws.

# ---- 172 administrative sanctions and bans

sense impose-restrictions = 172
    verb        impose/introduce/place/tighten/issue/extend/order/enforce/announce/expand/reinstate/toughen/declare/enact [@admin-curb]; slap [@admin-curb]; put under house arrest; place under house arrest; fine [newspaper/broadcaster/activist/company/platform/protester]; outlaw/criminalise/criminalize/prohibit/forbid; ban; bring in [restriction/curb/ban]; restrict/curtail/limit/curb [movement/travel/freedom/immigration/abortion/right/civil society/worship/internet/activity/power/access]; pass/adopt/enact [foreign agent law/security law/anti-gay law/anti-NGO law/emergency law/censorship law/anti-protest law/sedition law/blasphemy law]; tighten [control/grip/rule/law]; segregate
    noun        ban; restriction; travel restriction; foreign agents law; clampdown; prohibition
    source      subj; by
    target      on; against; for; of; obj
    need        source
    only        source: GOV LEG JUD MIL COP REB country
    not         words @sport; @sport-more; @showbiz; @market; tariff; tariffs; plastic; plastics; smoking; vaping; drivers; drone flights; pesticide; sugar; alcohol; water use; hosepipe; phones; lifted; lift; eased; transfer ban; speed; fishing season; gambling; motorist; motorists; from driving
    + The Taliban tightened restrictions on women. => "Taliban" > "women" | code=172
    + Iraq criminalised same-sex relations on Saturday. => IRQ > *
    + Kyrgyzstan imposed curbs on foreign charities. => KGZ > *
    + Georgia's parliament passed a foreign agent law despite protests. => GEO > *
    + Restrictions on worship at Al-Aqsa were imposed by Israeli police. => ISR > *
    + Nicaragua's ban on religious processions grew wider. => NIC > *
    - The city imposed a ban on plastic bags.
    - The magistrate banned the motorist from driving.

sense revoke-licence = 172
    verb        revoke/withdraw/cancel/suspend/strip/annul/rescind/deny/refuse [@licence]; strip {of citizenship}; strip {of nationality}; strip {of licence}; strip {of accreditation}; deregister; close/shutter/dissolve/liquidate/shut/deregister/disband/padlock [NGO/charity/university/mosque/church/school/rights group/foundation/office/non-governmental organisation/business chamber/religious order/watchdog/cultural centre/association/trade union]; shut down [NGO/charity/mosque/school/rights group/university]; close down [NGO/mosque/school/office]
    noun.pass   revocation {of @licence}; withdrawal {of citizenship}; closure {of @media-outlet}; closure {of school}; closure {of mosque}; suspension {of @licence}; closure {of university}
    source      subj; by
    target      of; obj; from; to; for; iobj
    need        source
    only        source: GOV JUD LEG COP MIL REB country
    not         words @sport; @sport-more; @showbiz; @market; taxi; pub; restaurant; dentist; doctor; surgeon; pilot; driver; bankruptcy; virus; pandemic; bus; snow; airline; heat; mothballed
    + Nicaragua revoked the citizenship of dissidents. => NIC > "dissidents"
    + Russia's supreme court dissolved the rights group Memorial. => RUS > *
    + Israel revoked the work permits of Palestinians after the attack. => ISR > PSE
    + Kuwait withdrew the citizenship of thousands of women. => KWT > *
    + The Taliban closed secondary schools for girls. => "Taliban" > *
    - The city revoked a taxi driver's licence.

sense summon-critics = 173
    verb        summon/interrogate/question [activist/journalist/editor/lawmaker/opposition leader/critic/blogger/politician/lawyer/dissident/reporter/ex-president/former president/minister/union leader/cleric]; summon {for questioning}; take in {for questioning}; haul in; bring in {for questioning}; subpoena; place/put {under surveillance}; put {under investigation}; place {under investigation}; tail/wiretap/bug; spy; surveil; stop and search
    noun.pass   interrogation; questioning; surveillance; summons
    source      subj; by
    target      obj; of; on
    need        source target
    only        source: COP GOV JUD SPY MIL country LEG
    only        target: OPP JRN LEG PTY REL LAB CVL NGO GOV REB person group EDU
    not         words @sport; @sport-more; @showbiz; @market; crash; burglary; robbery; murder; missing
    mode        none
    + Thai police summoned activists over the royal insult law. => THA > "activists"
    + Poland's prosecutors questioned a former minister in the spyware case. => POL > *
    + El Salvador spied on reporters with Pegasus software. => SLV > "reporters"
    + Hong Kong police questioned an editor of the newspaper. => HKG > *
    - Police questioned a driver after the crash.

# ---- 1721 censorship

sense censor = 1721
    mode        censor
    verb        censor/gag/muzzle/silence/jam; ban/block/suspend/shut/close/restrict/throttle/shutter/raid/jam/seize/take/cut/disable/outlaw/blacklist/fine/disconnect/prohibit/disrupt [@media-outlet]; shut down [@media-outlet]; shut off [@media-outlet]; cut off [@media-outlet]; switch off [@media-outlet]; close down [@media-outlet]; take down [website/post/video/account]; pull/take/knock {off air}; block [access] {to @media-outlet}; cut/restrict [access] {to @media-outlet}; impose/order/extend [internet blackout/internet shutdown/media blackout/news blackout/gag order/censorship/social media ban/media ban/communications blackout/reporting ban/blackout]; issue [gag order]; order [removal] {of post}; delete/remove/scrub [post/article/book/video]; pull [book/film/programme/article]; burn [book]; restrict/suppress/curb/stifle/curtail [press freedom/free speech/free expression/media freedom/freedom/media/coverage/reporting]
    noun        censorship; internet shutdown; internet blackout; media blackout; gag order; ban {on @media-outlet}; blocking {of @media-outlet}; closure {of @media-outlet}; suspension {of @media-outlet}; press crackdown; social media ban; news blackout; communications blackout
    source      subj; by
    target      of; on; obj; against; for; in
    need        source
    only        source: GOV LEG JUD COP MIL REB country SPY PTY IMG
    not         words @sport; @sport-more; @showbiz; @market; bankruptcy; teenagers' screen time; classroom; schools; outage; cable fault; power cut; hackers
    + Ethiopia shut down the internet in Amhara as fighting spread. => ETH > * | code=1721
    + Mali's junta suspended French news channels. => MLI > *
    + Access to TikTok was blocked by the Albanian government for a year. => ALB > *
    + Burkina Faso's suspension of the BBC came after a report on killings. => BFA > *
    + Azerbaijan jails reporters and censors news sites. => AZE > *
    + Israeli cabinet shuts down Al Jazeera bureau => ISR > "Al Jazeera"
    - Schools banned phones and social media in the classroom.

sense ban-assembly = 1721
    mode        restrict
    verb        ban/prohibit/outlaw/forbid/bar/block/restrict/curb/limit [@rally-word]; ban/prohibit/restrict [gathering/assembly]; deny/refuse/revoke [permit/permission] {for @rally-word}; deny/refuse [permission] {to @rally-word}; impose [ban] {on @rally-word}; disallow [@rally-word]; outlaw/criminalise/criminalize [protest/dissent/strike/criticism]
    noun        protest ban; ban {on @rally-word}; prohibition {of @rally-word}
    source      subj; by
    target      by; of; on; obj; against; in
    need        source
    only        source: GOV COP LEG JUD MIL REB country
    not         words @sport; @sport-more; @showbiz; @market; airstrike; air strikes; mask; Covid; pandemic; launch strikes; air strike; overflight; airspace; its soil; jets
    + Hungary banned the Budapest pride march under a new law. => HUN > *
    + Tanzanian police banned an opposition rally in Mwanza. => TZA > * | code=1721
    + Guinea's junta prohibited protests for two years. => GIN > *
    + Berlin's ban on pro-Palestinian rallies drew criticism. => DEU > *
    - The club banned its players from the victory parade.
    - Djibouti refused the US permission to launch strikes from its soil.

sense restrict-identity = 1721
    mode        restrict
    contexts    rights_freedoms religion_ethnicity gender
    verb        ban/outlaw/forbid/prohibit/bar/restrict [hijab/headscarf/burqa/niqab/veil/abaya/minaret/beard/gay propaganda/LGBT movement/gender transition/abortion/school for girl/girls' education/women's rights/language/minority language/religious group/Jehovah's Witnesses/halal slaughter/fasting/conversion/worship/Christmas/prayer/women/girl/woman]; bar/ban [girl/woman/women] {from school}; bar/ban [girl/woman/women] {from university}; bar/ban [girl/woman/women] {from work}; bar/ban [girl/woman/women] {from park}; impose [dress code/sharia/hijab/Islamic law]
    noun        headscarf ban; hijab ban; burqa ban; abortion ban; ban {on hijab}; ban {on headscarf}; ban {on abortion}; ban {on girl}
    source      subj; by
    target      obj; on; for; of
    need        source
    only        source: GOV LEG JUD MIL REB COP country PTY
    not         words @sport; @sport-more; @showbiz; @market
    + Tajikistan banned the hijab in public offices. => TJK > *
    + The Taliban barred women from parks and gyms in Kabul. => "Taliban" > "women"
    + Ukraine's parliament outlawed a religious group tied to Moscow. => UKR > *
    + Switzerland's burqa ban took effect on Monday. => CHE > *
    - The club banned women from its golf course bar.

# ---- 1722 parties

sense ban-party = 1722
    verb        ban/outlaw/dissolve/disband/deregister/suspend/proscribe/bar/disqualify/prohibit/delist/block/exclude [@party-word]; bar/ban/disqualify/block/exclude {from election}; bar/ban {from politics}; bar/ban {from running}; bar/ban {from standing}; bar/ban {from office}; bar/ban {from ballot}; declare illegal; restrict/suspend [political activity/political party]; ban [political party/opposition]; strike {off ballot}; reject/invalidate [candidacy/nomination/nomination paper]
    noun.pass   dissolution {of @party-word}; ban {on @party-word}; disqualification {of @party-word}; outlawing {of @party-word}; exclusion {of @party-word}; suspension {of @party-word}; banning {of @party-word}
    source      subj; by
    target      obj; of; on
    need        source
    only        source: GOV JUD LEG MIL country COP
    not         words @sport; @sport-more; @showbiz; @market; birthday party; house party; boat party; tea party; alcohol; hen party
    + Thailand's constitutional court dissolved the main opposition party. => THA > "opposition party" | code=1722
    + Mali's junta banned political parties in May. => MLI > *
    + Bangladesh outlawed the student wing of the Awami League. => BGD > *
    + The ban on the Islamist movement by Jordan followed a plot. => JOR > *
    + A Tunisian court barred the ex-minister from the election. => TUN > *
    - The landlord banned a house party.

# ---- 1723, 1724 curfew and emergency

sense impose-curfew = 1723
    mode        curfew
    verb        impose/declare/announce/order/enforce/extend/clamp/reimpose/introduce/decree/set/tighten/slap/place/prolong [@curfew-word]; place/put {under @curfew-word}; clamp down [curfew]
    noun        curfew; night curfew; dusk-to-dawn curfew; imposition {of @curfew-word}; nationwide curfew
    adj         under {@curfew-word}
    source      subj; by
    target      on; for; obj; in; across; over
    need        none
    only        source: GOV MIL COP LEG REB country
    not         words @sport; @sport-more; @showbiz; @market; parents; dormitory; lifted; lifting; eased; easing; ended; relaxed; loadshedding; teenager
    + Sri Lanka imposed a nationwide curfew after mobs burned homes of lawmakers. => LKA > * | code=1723
    + A curfew was declared in Port-au-Prince by the transitional council. => * > *
    + New Caledonia remains under a curfew ordered by Paris. => * > *
    + Manipur officials clamped a curfew on Imphal as violence flared. => * > *
    - Her parents imposed a curfew on the teenager.

sense declare-emergency = 1724
    mode        martial-law
    verb        declare/impose/proclaim/announce/decree/invoke/extend/introduce/order/renew/prolong/reimpose/enact [@emergency-word]; declare/impose/proclaim/announce/decree/extend/renew [state] {of emergency}; declare/impose/proclaim/decree/extend [state] {of siege}; declare/impose/decree/extend [state] {of exception}; place/put {under @emergency-word}; impose [direct rule/president's rule/military rule/martial law]; rule {by decree}; invoke [emergency power/emergency powers/emergency act/wartime law]
    noun        martial law; state of emergency; declaration {of @emergency-word}; emergency rule; imposition {of @emergency-word}; president's rule; declaration {of emergency}
    adj         under {@emergency-word}
    source      subj; by
    target      on; against; for; obj; in; over; across
    need        none
    only        source: GOV MIL LEG REB country
    not         words @sport; @sport-more; @showbiz; @market; storm; flood; floods; flooding; earthquake; drought; hurricane; cyclone; typhoon; wildfire; wildfires; heat; bird flu; measles; cholera; mpox; polio; virus; pandemic; Covid; medical emergency; climate emergency; health emergency; emergency landing; emergency room; eruption; volcano; landslide; power shortage; plane; lifted; lifting; revoked; ended; snow
    + South Korea's president declared martial law late on Tuesday. => KOR > * | code=1724
    + Peru extended a state of emergency in Lima over crime. => PER > *
    + Martial law was imposed by Myanmar's junta in five townships. => MMR > *
    + Haiti's government proclaimed emergency rule after the jailbreak. => HTI > *
    - Florida declared a state of emergency before the hurricane.
    - The pilot declared an emergency over Ireland.

# ---- 173 arrest and charge

sense arrest = 173
    verb        arrest/detain/apprehend/nab/jail/imprison/intern/re-arrest/rearrest/incarcerate/capture [@person-seized]; arrest/detain/apprehend/nab/intern/re-arrest/rearrest/handcuff; round up; pick up [@person-seized]; lock up; take {into @detain-place}; place/put/keep/hold {under arrest}; place/put/hold/keep/remand {in @detain-place}; remand; take {into custody}; put {behind bars}; throw {in jail}; throw {into prison}; throw {into jail}; haul away; drag away; take away [@person-seized]; make [arrest]; hold incommunicado; place {in handcuffs}; bust; catch {red-handed}
    noun.pass   arrest; detention; mass arrest; re-arrest; round-up; roundup; apprehension; pre-trial detention; incarceration; capture; house arrest; imprisonment; arbitrary detention
    adj         in {@detain-place}; under {arrest}
    source      subj; by
    target      obj; of
    need        either
    only        source: COP GOV MIL JUD SPY LEG country IGO REB
    not         source: BUS
    not         words @sport; @sport-more; @showbiz; @market; cardiac arrest; decline; slide; attention; detention pond; pupil; pupils; homework; arrested development; arresting performance; @private-crime
    + Turkish police detained the mayor of Istanbul in a dawn raid. => TUR > * | code=173
    + Dozens of demonstrators were arrested in Moscow on Saturday. => * > "demonstrators"
    + Israel's army arrested 20 Palestinians in the West Bank overnight. => ISR > PSE
    + The arrest of Telegram's founder by French police made headlines. => FRA > *
    + Ex-president Duterte, who was arrested in Manila, was flown to The Hague. => * > *
    + Police nab two militants in Peshawar => "police" > "militants"
    + Kenyan police took an opposition lawmaker into custody. => KEN > *
    - The coach arrested the decline of his club.
    - The boy got detention for missing homework.
    - A nanny in Leeds was arrested for drunk driving.

sense arrest-on-charge = 173
    verb        arrest/detain/apprehend/nab/hold/jail/remand {on suspicion}; arrest/detain/apprehend/hold/remand {for @charge-word}; arrest/detain/apprehend/hold/remand {on @charge-word}; arrest/detain {over @charge-word}; arrest/detain {in connection}; foil/thwart/disrupt/uncover/unmask [plot/coup plot/spy ring/terror plot/cell/spy network/bomb plot/attack/coup/coup attempt]; bust/dismantle [cell/spy ring/gang/network/ring/spy network]; break up [cell/spy ring/gang/network/ring/spy network]; break up [cell/spy ring/network]; catch [spy]
    noun.pass   arrest {on suspicion}; arrest {for @charge-word}; arrest {on @charge-word}; detention {for @charge-word}; detention {on @charge-word}; arrest {over @charge-word}
    source      subj; by
    target      obj; of
    need        either
    only        source: COP GOV MIL JUD SPY LEG country IGO
    not         words @sport; @sport-more; @showbiz; @market; phishing; @private-crime
    + German police arrested three men on suspicion of spying for China. => DEU > * | code=173
    + Danish intelligence foiled a terror plot and held seven people. => DNK > *
    + A Zimbabwean journalist was detained for incitement. => * > *
    + Two Greek soldiers were held by Turkey on espionage charges. => TUR > GRC
    + The detention of a Crimean Tatar leader on sabotage charges sparked anger. => * > *
    - Doctors caught the disease early.
    - A man was arrested in Perth on suspicion of stealing bicycles.

sense charge = 173
    verb        charge/indict/prosecute/arraign/try/accuse {with @charge-word}; charge/indict/prosecute/try/arraign {for @charge-word}; charge/indict/arraign {on @charge-word}; charge/indict/prosecute {over @charge-word}; indict/prosecute/arraign; bring/file/press/lay/lodge/prefer/level [charge/criminal charge/indictment/case/terrorism charge/treason charge/corruption charge]; file [charge/criminal charge/indictment]; put {on trial}; go {on trial}; stand/face [trial]; put/place {under indictment}; haul {before court}; haul {into court}; charge {under law}; charge {under act}; issue/seek/obtain/request [arrest warrant/international arrest warrant/warrant]; unseal [indictment]; court-martial; open/begin/launch/start [trial/prosecution/criminal case]; commit {for trial}
    noun.pass   indictment; prosecution; trial; court-martial; arraignment; arrest warrant; criminal charge
    source      subj; by
    target      obj; of; against; for; to
    need        target
    only        source: JUD COP GOV MIL SPY LEG country IGO REB organization
    not         words @sport; @sport-more; @showbiz; @market; clinical trial; drug trial; vaccine trial; battery; batteries; phone charger; fee; fees; price; customers; charged up the hill; free trial; drug trials; tolls; toll; electric; interest
    + The International Criminal Court issued an arrest warrant for Israel's prime minister. => * > ISR | code=173
    + Prosecutors in Seoul indicted the ousted president for insurrection. => "prosecutors" > *
    + A Ugandan opposition leader was charged with treason by a military court. => * > *
    + Venezuela filed charges of conspiracy against the opposition leader. => VEN > *
    + The trial of Hong Kong tycoon Jimmy Lai has drawn diplomats. => * > *
    + Georgia charges eight activists with sabotage => GEO > "activists"
    - The firm charged customers a fee.
    - A clinical trial of the vaccine began in Kenya.

sense hold-without-trial = 173
    verb        forcibly disappear; disappear [activist/critic/dissident]; deny [bail/lawyer/parole/bail application]; refuse [bail]; extend/prolong/renew [detention/house arrest/remand/pre-trial detention/pretrial detention/custody]; transfer/move [prisoner/detainee/dissident/opposition leader] {to prison}; send {to camp}; intern [uyghur/uighur/people]; place {in isolation}; keep {in confinement}; hold {without trial}; hold {without charge}; detain/jail/imprison {without trial}; detain/hold {without charge}
    noun.pass   enforced disappearance; forced disappearance; disappearance {of activist}; extension {of detention}; solitary confinement; mass detention; mass internment; internment
    source      subj; by
    target      obj; of; to; iobj
    need        either
    only        source: COP GOV MIL JUD SPY REB country
    contexts    human_rights legal
    not         words @sport; @sport-more; @showbiz; @market; shooting suspect; library; plane; yacht; hiker; killer
    + Iran is holding a French couple without trial in Evin prison. => IRN > FRA
    + A court in Minsk extended the detention of two journalists. => * > *
    + Enforced disappearances by Pakistan's army in Balochistan go on. => PAK > *
    - The plane with six hikers disappeared over Alaska.

# ---- 174 deportation

sense deport = 174
    mode        deport
    verb        deport/expel/repatriate/remove/banish/exile/evict/eject/expatriate/extradite [@migrant]; deport; send back [@migrant]; push back [@migrant]; turn back [@migrant/boat/migrant boat]; kick out [@migrant]; throw out [@migrant]; drive out [@migrant]; round up [migrant/foreigner/undocumented migrant]; forcibly return; forcibly repatriate; transfer/fly/send [migrant/deportee/gang member/asylum seeker/undocumented migrant] {to country}; order [deportation]; send {into exile}; carry out [deportation/mass deportation/pushback]; conduct/launch/begin/start/resume [deportation/mass deportation/deportation flight/pushback/expulsion]; step up [deportation/mass deportation/deportation flight/pushback/expulsion]
    noun.pass   deportation; mass deportation; expulsion; pushback; forced return; forced repatriation; removal {of migrant}; repatriation {of refugee}; deportation {of @migrant}; expulsion {of @migrant}; refoulement; deportation flight
    source      subj; by; from
    target      obj; of
    need        either
    only        source: GOV COP MIL JUD country REB EUR
    only        target: country person group REF CVL JRN REL OPP NGO EDU LEG LAB
    not         words @sport; @sport-more; @showbiz; @market; pupil; school; air; smoke; diplomat; diplomats; ambassador; gas; water; toxins; arrears; rent; tenants; tenant; landlord; mortgage; lease
    + Pakistan deported thousands of Afghans through the Torkham crossing. => PAK > AFG | code=174
    + The Dominican Republic is expelling Haitian migrants by the busload. => DOM > HTI
    + A British journalist was deported by Turkey while covering protests. => TUR > *
    + The deportation of Iraqi Yazidis by Germany drew criticism. => DEU > IRQ
    + Greek coastguards pushed back migrants toward Turkish waters. => GRC > "migrants"
    + US deports gang suspects to El Salvador mega-prison => USA > *
    - The school expelled a student for cheating.
    - The owner of the house threatened to evict the family over rent.

sense strip-and-exile = 174
    mode        deport
    verb        banish/exile; force {into exile}; drive {into exile}; send {into exile}; expel/deport {from country}; bar [return]; bar {from returning}; ban {from returning}; ban/bar {from leaving}; impose [exit ban/travel ban] {on activist}; ban/bar [journalist/activist/opposition leader/critic/lawmaker/ex-president] {from travel}
    noun.pass   banishment; exile; exit ban; forced exile
    source      subj; by
    target      obj; of; on; for
    need        either
    only        source: GOV COP MIL JUD country REB PTY
    not         words @sport; @sport-more; @showbiz; @market; bench; Napoleon; self-imposed
    contexts    human_rights
    + Nicaragua banished 222 political prisoners to the United States. => NIC > *
    + Cambodia barred an opposition politician from leaving the country. => KHM > *
    + China banned an activist from leaving the country. => CHN > "activist"
    - The coach exiled the striker to the bench.

# ---- withholding

sense withhold = 170
    mode        withhold
    contexts    human_security
    verb        withhold/block/deny/cut/obstruct/impede/refuse/restrict/stop/halt/hinder/prevent/choke/hamper/divert/loot/seize [@withheld-thing]; hold up [@withheld-thing]; cut off [@withheld-thing]; hold up [@withheld-thing]; hold back [@withheld-thing]; choke off [@withheld-thing]; shut off [water/power/electricity/gas]; block [delivery/entry/access/flow] {of @withheld-thing}; block/halt [entry] {of @aid-access}; deny/refuse [access] {to @withheld-thing}; starve; turn away [aid convoy/aid truck/aid ship]; block/obstruct/prevent/delay [aid/aid delivery/aid convoy/humanitarian aid/aid truck/relief]; weaponise/weaponize [food/water/gas/aid]; use starvation
    noun        starvation; obstruction {of aid}; blocking {of aid}; cutoff {of water}; cutoff {of electricity}
    source      subj; by
    target      to; from; for; of; into; iobj; obj
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country JUD LEG
    not         words @sport; @sport-more; @showbiz; @market; evidence; information; verdict; plastic surgery; funding for; maintenance; storm; unpaid; bills; diet; sponsor; grants
    + Israel cut off electricity to Gaza's desalination plant. => ISR > * | mode=withhold
    + Sudan's army blocked aid to areas held by its rival. => SDN > *
    + Eritrean troops blocked food supplies to Tigray. => ERI > *
    + Russia denied consular access to a jailed American. => RUS > *
    + Israel is withholding tax revenues from the Palestinian Authority. => ISR > PSE
    + The Houthis cut off water to Taiz. => "Houthis" > *
    - The utility cut off electricity to a family over unpaid bills.

# ---- 176 cyber

sense cyberattack = 176
    mode        cyber
    verb        hack/breach/cripple/infiltrate/penetrate/disable/infect/deface/paralyse/paralyze/knock/sabotage/jam/spoof/compromise/disrupt/attack/target [@network-thing]; hack {into @network-thing}; break {into @network-thing}; hack; launch/conduct/mount/stage/wage/run/unleash [@cyber-attack]; carry out [@cyber-attack]; knock offline; take offline; take down [website/server/network]; steal/leak/exfiltrate [data/secret/email/document/file/personal data/trade secret/classified document/military secret/cryptocurrency/crypto]; spread/deploy/plant/use [malware/spyware/Pegasus spyware/ransomware/virus/Pegasus]; disrupt {with malware}; infect {with spyware}; cut/sever/damage [undersea cable/internet cable/subsea cable/data cable/telecoms cable]; jam/spoof [GPS/signal/radar/GPS signal]
    noun        cyberattack; cyber attack; cyber-attack; hacking; hack; cyber operation; cyber espionage; denial-of-service attack; ransomware attack; hacking campaign; data breach; DDoS attack; jamming; spyware attack; GPS jamming; cyber campaign
    source      subj; by; from; of
    target      of; on; against; obj; belonging to; in; at
    need        source
    only        source: GOV MIL SPY REB CRM PTY country IMG organization
    not         words @sport; @sport-more; @showbiz; @market; teenager; game; gamer; life hack; hacking cough; traffic; retailer; machete; axe; trees; newspaper phone hacking; tabloid; court; customers; telecoms firm; shoppers; patients; users
    + Russian hackers crippled the website of Moldova's electoral commission. => RUS > MDA | code=176
    + North Korea stole cryptocurrency worth a billion dollars, the FBI said. => PRK > *
    + A Chinese hacking group breached the network of the Czech foreign ministry. => CHN > CZE
    + The cyberattack on Albania was carried out by Iran. => IRN > ALB
    + Mexico's army deployed spyware against activists. => MEX > "activists"
    + Israeli hackers launched a cyberattack on an Iranian bank. => ISR > IRN
    - A teenager hacked his friend's game account.
    - Hackers stole the card details of customers of a Belgian bank.

sense cyberattack-victim = 176
    mode        cyber
    verb        hack/breach/cripple/paralyse/paralyze/disable {in @cyber-attack}; hit/cripple/target/disrupt/knock/strike {by @cyber-attack}
    noun.pass   hack; hacking; breach {of network}; cyberattack {on ministry}
    source      from
    target      obj; of; on
    need        target
    only        target: GOV MIL COP LEG JUD PTY country IGO EUR SPY MED
    not         words @sport; @sport-more; @showbiz; @market; bank customers; retailer; supermarket; airline; casino; disease; scam; fire
    + The Polish parliament was hit by a cyberattack from Russia. => * > POL
    + Ukraine's ministries were crippled by a malware attack. => * > UKR
    - The retailer was hit by a cyberattack.

sense suffer-cyberattack = 176
    mode        cyber
    verb        suffer/face/report/thwart/foil/repel/sustain [@cyber-attack]; fend off [@cyber-attack]; fend off [@cyber-attack]; fall victim {to @cyber-attack}
    source      from; by
    target      subj
    need        target
    only        target: GOV MIL COP LEG JUD PTY country IGO EUR SPY MED
    not         words @sport; @sport-more; @showbiz; @market; retailer; supermarket; airline; casino
    + Costa Rica suffered a ransomware attack that paralysed ministries. => * > CRI
    + Taiwan faces cyberattacks from China every day. => CHN > TWN
    - The retailer suffered a cyberattack.

# ---- misinformation

sense spread-disinformation = 170
    mode        misinformation
    contexts    misinformation
    verb        spread/disseminate/peddle/circulate/push/spew/sow/broadcast/amplify/promote/publish/launch/run/wage/conduct/fabricate/orchestrate/produce/pump/churn/finance/mount [@falsehood]; carry out [@falsehood]; put out [@falsehood]; pump out [@falsehood]; flood {with @falsehood}; drop/scatter [leaflet/propaganda leaflet]; send [propaganda leaflet/trash balloon]; meddle/interfere {in election}; meddle/interfere {in vote}; meddle/interfere {in affair}; interfere {in politics}; meddle; sway/influence/undermine [election/vote/voter]; sow [discord/division/confusion]; blast/broadcast [propaganda/loudspeaker]
    noun        disinformation; disinformation campaign; propaganda; influence campaign; influence operation; election interference; election meddling; interference {in election}; meddling {in election}; misinformation; propaganda campaign; information war; smear campaign; foreign interference
    source      subj; by; from; of
    target      about; against; of; on; into; in; at; over
    need        source
    only        source: GOV MIL SPY PTY REB IMG JRN country organization ISM
    not         words @sport; @sport-more; @showbiz; @market; celebrity; vaccine myths; quack; gossip
    + Russia spread disinformation about Moldova before the referendum. => RUS > MDA | mode=misinformation
    + China runs influence operations against Taiwan through proxies. => CHN > TWN
    + South Korean activists sent propaganda leaflets into the North by balloon. => KOR > *
    + Iranian meddling in the US election was confirmed by three agencies. => IRN > USA
    + Moscow spread propaganda about the French army. => RUS > FRA
    - The magazine spread gossip about the actress.

# ---- 191 blockade, restrict movement

sense blockade = 191
    verb        blockade/besiege/encircle/surround/beleaguer/ring/quarantine [@siege-thing]; besiege/blockade/encircle; impose/maintain/enforce/declare/tighten/mount/announce/order/reimpose/launch [@blockade-word]; set up [@blockade-word]; lay siege; lay [siege]; seal/close/shut/cut/choke/isolate [@siege-thing]; seal off [@siege-thing]; cordon off [@siege-thing]; seal off [@siege-thing]; cut off [@siege-thing]; cordon off [@siege-thing]; cut/sever [supply line/supply route/road/access/link]; block [access/route/road/port/strait/ship/shipping/passage/corridor/supply route/convoy/highway]; place/put {under @blockade-word}; trap [force/troop/civilian]; bottle up [force/troop/civilian]
    noun        blockade; siege; naval blockade; encirclement; siege {of @siege-thing}; blockade {of @siege-thing}; encirclement {of @siege-thing}; sea blockade
    adj         under {@blockade-word}; under {siege}
    source      subj; by; of
    target      obj; of; on; to; against; from; around
    need        source
    only        source: MIL REB UAF PRM IMG COP GOV country
    not         words @sport; @sport-more; @showbiz; @market; lifted; lifting; eased; ended; protesters; farmers; reporters; paparazzi; fire; wildfire; smoke; snow; flames; flood; fans; siege mentality; dogs; gunman; hostage-taker
    + Israel tightened a naval blockade on Gaza. => ISR > * | code=191
    + Sudan's army has besieged the town of Kadugli. => SDN > *
    + Jihadists in Mali blockaded the town of Kayes. => "jihadists" > *
    + Mariupol was encircled by Russian troops within days. => RUS > *
    + The army laid siege to rebel-held Myawaddy. => "army" > *
    + Azerbaijan's blockade of the Lachin corridor lasted nine months. => AZE > *
    - Flames encircled the town in Canada.

sense restrict-movement = 191
    verb        restrict/block/bar/limit/curb/impede [movement/freedom/navigation/passage/shipping/ship/worshipper/access/travel/entry/traffic]; erect/man/mount [checkpoint/roadblock/military checkpoint/barrier]; set up [checkpoint/roadblock/military checkpoint/barrier]; set up [checkpoint/roadblock]; close [road/checkpoint/crossing/border crossing/gate/highway/military zone/area]; close off [area/town/village/camp]; impose/order [lockdown/movement restriction/closure/no-fly zone/exclusion zone/fuel blockade/movement ban/total siege]; prevent/stop/block/bar [worshipper/villager/resident/farmer/civilian/ambulance/medic/journalist/observer/convoy]; order to evacuate; declare [military zone/closed military zone/exclusion zone/no-go zone]; deny [passage/navigation]
    noun        checkpoint; movement restriction; no-fly zone
    source      subj; by
    target      obj; of; to; for; on; from; against; in; around
    need        source
    only        source: MIL REB UAF PRM IMG GOV country
    not         words @sport; @sport-more; @showbiz; @market; flood; storm; snow; Covid; pandemic; virus; coronavirus; outbreak; roadworks; wildfire; wildfires; volcano; eruption; landslide; earthquake; typhoon; marathon; Ebola; school; radiation
    + The Israeli army set up checkpoints around Nablus and closed the road. => ISR > *
    + Rebels in Cameroon imposed a lockdown in the anglophone regions. => "rebels" > *
    + Iranian gunboats restricted navigation in the Gulf. => IRN > *
    + Palestinian farmers were barred from their groves by Israeli soldiers. => ISR > *
    ~ Rwandan-backed rebels prevented ambulances from leaving Goma. => * > *
    - Snow closed the road to Kathmandu.

# ---- 192 occupation

sense occupy = 192
    verb        seize/capture/occupy/take/overrun/retake/recapture/control/conquer/annex/liberate/storm/invade/reoccupy/regain/reclaim/wrest/hold/secure/reconquer [@territory-word]; take over [@territory-word]; gain/take/seize/wrest/establish/consolidate/regain/assume/claim [control]; take control; advance {into @territory-word}; push {into @territory-word}; drive out [army/rebel/militant/fighter]; annex/occupy/invade; expand/build/approve/legalise/legalize [settlement/outpost/settler outpost/settler home/settlement unit]; hoist [flag] {over @territory-word}; set foot; plant [flag]; make [advance/gain/territorial gain]; break {into town}; take [swathe]; establish [buffer zone]; tighten [grip] {on @territory-word}
    noun.act    occupation; annexation; capture {of @territory-word}; seizure {of @territory-word}; takeover {of @territory-word}; recapture {of @territory-word}; settlement expansion; land grab; conquest; reoccupation; fall {of @territory-word}; settlement construction; illegal annexation
    source      subj; by; of
    target      obj; of; from; in; over
    need        source
    only        source: MIL REB UAF PRM IMG GOV country PTY ISM
    not         words @sport; @sport-more; @showbiz; @market; market share; students; protesters; demonstrators; squatters; museum; hotel room; title; gold; seat; seats; lead; election; win; storm; voters; fire; offensively; shutterbug; photographer; camera; chess; @firm-word
    + Russian forces captured the town of Avdiivka after months of battle. => RUS > * | code=192
    + M23 rebels seized the mining town of Rubaya in eastern Congo. => * > *
    + Myanmar's Arakan Army took control of the border post. => MMR > *
    + Russia's annexation of Crimea is recognised by few states. => RUS > *
    + The town of Goma was captured by rebels. => "rebels" > *
    + Israel legalised five settler outposts in the West Bank. => ISR > *
    + Sudan army retakes presidential palace from RSF => SDN > *
    - Students occupied the hall of the university.
    - The party captured 12 seats in the capital.
    - The opera is set in Prague under the Nazi occupation.
    - The Swiss food group took control of a Spanish olive oil maker.

sense territory-falls = 192
    verb        fall; fall {into hand}; fall {to rebel}; fall {to army}; fall {to militant}; fall {to force}; fall {to paramilitary}; come {under control}; lose [control/town/city/village/territory/province/base/ground/stronghold]
    noun        fall {of city}; fall {of town}; fall {of capital}; loss {of territory}; loss {of town}
    source      to; by; of; from
    target      subj; in
    need        source target
    only        source: MIL REB UAF PRM IMG country ISM
    only        target: MIL GOV REB place country
    not         words @sport; @sport-more; @showbiz; @market; price; prices; rupee; currency; rain; snow; ill; pregnant; asleep; exports; inflation; output; rates; election; share; stairs; GDP; index; temperatures; rouble; yen; shares
    + Aleppo fell to Syrian rebels. => SYR > *
    + Goma has fallen to the rebels. => "rebels" > *
    + The Congolese army lost the town of Bukavu to rebels. => "rebels" > COD
    - Exports fell to 3 billion dollars in Chile.

sense invade = 192
    mode        seize
    verb        invade; enter [territory/country/land/south/north]; penetrate [territory/border/defences]; cross {into territory}; launch/mount/begin/order [invasion/incursion/ground invasion/full-scale invasion/land incursion/ground incursion/land invasion]; send [tank/troop] {into country}; push {across border}; make [incursion]; carry out [incursion]; establish [presence/outpost/base] {on soil}; push [border]; move in [troop]
    noun.act    invasion; incursion; full-scale invasion; land incursion; ground incursion; intrusion {into territory}; military incursion; cross-border incursion
    source      subj; by; of; from
    target      of; into; obj; on; in
    need        source target
    only        source: MIL GOV REB UAF PRM IMG country
    not         words @sport; @sport-more; @showbiz; @market; privacy; locusts; pitch; species; weeds; tourists; mice; rats; crabs; crickets; Normandy; pitch invader; migrants
    + Russia launched a full-scale invasion of Ukraine. => RUS > UKR | code=192 
    + Ukraine's incursion into Kursk took Moscow by surprise. => UKR > RUS
    + Rwandan soldiers entered Congolese territory near Bunagana. => RWA > COD
    + The invasion of Kuwait by Iraq led to the Gulf war. => IRQ > KWT
    - Fans invaded the pitch.
    - Locusts invaded Kenya.

# ---- more coercion

sense detain-foreigner = 173
    verb        arrest/detain/hold/jail/imprison [foreigner/foreign national/dual national/citizen/national/consulate worker/UN staff/UN staffer/aid worker/UN worker/UN employee/diplomat/embassy employee/businessman/tourist/missionary/pilot/soldier/fisherman/crew]; round up [UN staff/aid worker/UN employee/foreigner]
    noun.pass   detention {of national}; detention {of foreigner}; arrest {of foreigner}; hostage diplomacy; detention {of worker}
    source      subj; by
    target      obj; of; from
    need        source target
    only        source: COP GOV MIL SPY REB country IMG
    only        target: country UNO IGO NGO GOV MIL
    not         words @sport; @sport-more; @showbiz; @market; drunk
    + The Houthis detained a dozen UN workers in Sanaa. => "Houthis" > UN
    + China holds two Canadian citizens on spying charges. => CHN > CAN
    + Indian fishermen were arrested by the Sri Lankan navy near Mannar. => LKA > IND
    + Burkina Faso arrested four French nationals accused of espionage. => BFA > FRA
    - Bar staff held a drunk tourist for police.

sense purge-rivals = 172
    mode        none
    contexts    pro_autocracy
    verb        purge; fire/sack/dismiss/suspend [judge/civil servant/teacher/prosecutor/professor/public servant/journalist/academic/electoral official/soldier/officer]; conduct/launch/begin [purge/loyalty test]; carry out [purge]; vet/screen [judge/teacher/official]
    noun        purge; mass dismissal; purge {of judge}; purge {of army}; purge {of official}; dismissal {of judge}
    source      subj; by; of
    target      of; obj; in
    need        source
    only        source: GOV LEG MIL JUD PTY country REB
    not         words @sport; @sport-more; @showbiz; @market; hard disk; files; toxins; account; algae
    + Tunisia's president dismissed 57 judges by decree. => TUN > "judges"
    + China's purge of its rocket force generals continued. => CHN > *
    + Turkey sacked hundreds of teachers after the failed putsch. => TUR > "teachers"
    - The firm purged old files.

sense take-over-institution = 171
    mode        seize
    contexts    pro_autocracy
    verb        take over [broadcaster/newspaper/television station/media house/state broadcaster/bank/university/union/central bank/airport/electoral commission/court]; seize/take [control] {of broadcaster}; seize/take [control] {of company}; seize/take [control] {of bank}; seize/take [control] {of mine}; replace [board/management]; place {under administration}; install/appoint/impose [loyalist/administrator/caretaker/puppet government/military governor/proxy/trustee]; pack [court]
    noun        takeover {of broadcaster}; takeover {of newspaper}; takeover {of mine}
    source      subj; by
    target      of; from; obj; over; in
    need        source
    only        source: GOV MIL REB PTY COP JUD country IMG UAF
    not         words @sport; @sport-more; @showbiz; @market; relay; chef; investor
    + Mali's army took over the central bank. => MLI > *
    + Turkey appointed trustees in Kurdish towns in place of elected mayors. => TUR > *
    + Mali's junta seized control of a Canadian company's gold mine. => MLI > *
    - The investor took control of a bank in Peru.

sense detain-protesters = 173
    mode        arrest
    contexts    repression
    verb        arrest/detain/haul/drag/nab/bundle [protester/demonstrator/activist/student/striker/marcher/opposition supporter/supporter/dissident/worshipper/mourner/sit-in]; round up [protester/demonstrator/activist/student/striker/marcher/opposition supporter/supporter/dissident/worshipper/mourner/sit-in]; round up [protester/student/activist/opposition supporter]; drag away [protester/demonstrator/activist]; haul away [protester/demonstrator]; bundle {into van}; arrest/detain {at protest}; arrest/detain {at rally}; arrest/detain {during protest}; arrest/detain {during demonstration}; arrest/detain {for protest}
    noun.pass   arrest {of protester}; detention {of protester}; mass arrest {of protester}; arrest {of activist}; detention {of activist}; arrest {of student}; arrest {of demonstrator}
    source      subj; by
    target      obj; of
    need        target
    only        source: COP GOV MIL SPY country
    not         words @sport; @sport-more; @showbiz; @market; hooligans
    + Police in New York arrested student protesters at Columbia University. => "police" > "protesters"
    + Masked agents bundled demonstrators into vans in Minsk. => * > "demonstrators"
    + The arrest of activists at a climate rally in Delhi was criticised. => * > "activists"
    + Ugandan police detain opposition supporters in Kampala => UGA > "opposition supporters"
    - Police arrested hooligans at the football match.

sense penalise-strikers = 172
    mode        restrict
    contexts    rights_freedoms
    verb        suspend/fire/punish/penalise/penalize/dismiss [striker/striking doctor/protester/striking worker/union leader/union member/student leader/striking teacher]; dock [pay]; order back [doctor/worker]; ban/outlaw/end/break [rail strike/port strike/strike/industrial action/work stoppage]; break [strike]; expel [student/protester] {from university}
    noun        strike ban; dismissal {of striker}; back-to-work order
    source      subj; by
    target      obj; of; on; by
    need        source
    only        source: GOV COP JUD LEG EDU MIL country
    not         words @sport; @sport-more; @showbiz; @market; exam cheats
    + South Korea's government punished union leaders. => KOR > *
    + Canada's government outlawed a rail strike by decree. => CAN > *
    + Columbia University suspended student protesters. => * > "protesters"
    - The coach dropped the striker after the match.

sense house-arrest = 172
    mode        restrict
    contexts    repression legal
    verb        place under house arrest; put under house arrest; keep under house arrest; hold under house arrest; confine {to home}; confine {to house}; confine {to residence}; fit {with tag}; restrict {to home}; surround [home/house/residence]
    noun.pass   house arrest; home detention; confinement
    adj         under house arrest
    source      subj; by
    target      obj; of
    need        target
    only        source: COP GOV MIL JUD SPY country
    not         words @sport; @sport-more; @showbiz; @market; quarantine; Covid; illness; snow
    + Uganda put opposition leader Bobi Wine under house arrest after the vote. => UGA > *
    + Niger's ousted president was placed under house arrest. => * > NER
    + Imran Khan's wife was confined to her residence by the authorities. => * > *
    - Snow confined villagers to their homes in Nepal.
