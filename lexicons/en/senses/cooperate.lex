@about    Material cooperation: trade, joint exercises and patrols, extradition and policing together, sharing of intelligence: PLOVER COOPERATE, CAMEO 06.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Both sides gain here; help that benefits one side stands in the file on aid. Agreements to cooperate are AGREE and stand in their own file.

family cooperate-elsewhere
    - The two singers worked together on an album.
    - The striker and the midfielder link up well for the club.
    - The retailer teamed up with a start-up to sell coffee.
    - Scientists from three universities worked together on the vaccine study.
    - The bakery exports bread to nearby villages.

# ---- 060 in general

sense work-together = 060
    verb        cooperate/collaborate/co-operate; work together; work closely; work {in tandem}; work {in partnership}; work hand in hand; team up; join forces; pool [resource/effort]; partner; work in concert; work side by side
    source      subj
    target      with
    need        source target
    only        source: GOV MIL COP LEG JUD SPY PTY REB OPP IGO UNO EUR NGO country organization
    not         words @sport; @sport-more; @showbiz; @market; author; researchers; scientists; investigators
    + Vietnam is cooperating closely with Singapore on clean energy. => VNM > SGP | code=060
    + Kenya teamed up with Ethiopia to fight locusts in the border region. => KEN > ETH
    + Turkey is working with Qatar in partnership on the port of Mogadishu. => TUR > QAT
    + Norway, which works closely with Iceland on fisheries, extended the quota. => NOR > ISL
    - The comedian teamed up with a rapper for the show.
    - Apple partnered with a start-up on batteries.

sense work-together-reciprocal = 060
    verb        cooperate/collaborate/co-operate; work together; team up; join forces; work hand in hand; work side by side; pool [resource/effort]
    source      between; subj
    target      none
    need        source
    only        source: GOV MIL COP LEG JUD SPY PTY REB OPP IGO UNO EUR NGO country
    not         words @sport; @sport-more; @showbiz; @market; author; researchers; scientists; investigators
    + Brazil and Colombia are working together to protect the rainforest. => BRA, COL > -
    + Thailand, Laos and Myanmar are cooperating against the haze. => THA, LAO, MMR > -
    + Egypt and Jordan cooperate on water, officials in Amman said. => EGY, JOR > -
    - The two goalkeepers worked together in training.

sense carry-out-joint-project = 060
    verb        build/develop/construct/operate/run/launch/open/complete/inaugurate [@joint-project]; start/begin [construction] {of @joint-project}; break ground {on @joint-project}; jointly develop; jointly produce; jointly build; lay [pipeline/cable/foundation stone]
    noun        joint development; joint production; joint construction; joint exploration
    source      between; subj
    target      with; to; in
    need        source target
    only        source: GOV LEG IGO UNO EUR MNC BUS country
    not         words @sport; @sport-more; @showbiz; @market; Lego; homeowner
    + China is building a railway with Laos through the mountains. => CHN > LAO
    + Tanzania broke ground on an oil pipeline with Uganda. => TZA > UGA
    + Russia started construction of a nuclear power plant in Egypt. => RUS > EGY
    + Japan's joint development of a fighter with Italy and Britain made progress. => JPN > ITA, GBR
    - The farmer built a bridge in his garden with his son.

sense coproduce-weapons = 062
    verb        produce/manufacture/build [@weapon]; jointly develop [@weapon]; co-produce/co-develop/coproduce [@weapon]; develop/produce/manufacture/build [@weapon]
    noun        joint production {of @weapon}; co-production {of @weapon}; joint development {of @weapon}; joint weapons production
    source      between; subj
    target      with
    need        source target
    only        source: GOV MIL BUS country
    not         words @sport; @sport-more; @showbiz; @market; video game
    + India produces cruise missiles with Russia at a plant in Hyderabad. => IND > RUS | code=062
    + South Korea is developing a fighter jet with Indonesia. => KOR > IDN
    ~ Ukraine co-produces drones with Denmark, the defence ministry said. => UKR > DNK
    - The studio developed a tank game with a film company.

sense cooperate-in-space-and-science = 060
    verb        launch/send [astronaut/cosmonaut/joint mission/probe/spacecraft]; conduct [joint research/joint survey/joint expedition/joint study]; carry out [joint research/joint survey/joint expedition/joint study]; share [technology/expertise/vaccine technology/know-how]; transfer [technology]
    noun        technology transfer; joint research; joint survey; joint space mission
    source      between; subj
    target      with; to
    need        source target
    only        source: GOV LEG IGO EUR country organization
    contexts    technology
    not         words @sport; @sport-more; @showbiz; @market; telescope
    + China and Pakistan conducted a joint survey of glaciers with Nepal. => CHN, PAK > NPL
    + India shared vaccine technology with South Africa. => IND > ZAF
    + Vietnam carried out joint research with the Philippines in the South China Sea. => VNM > PHL
    - The chef shared his expertise with his pupils.

sense integrate-border-or-transit = 060
    verb        open/reopen/activate/inaugurate [border crossing/direct flight/ferry service/rail link/bus service/air link/transport corridor/border market/shipping route/land route/air route/trade route/airspace]; resume/restart/restore/launch/start [direct flight/flight/direct flights/ferry service/train service/rail service/bus service/air link/postal service/cross-border train/power supply]; introduce/launch/grant/offer/begin [visa-free travel/visa-free entry/free movement/visa waiver]; join/share [power grid]
    noun        resumption {of flight}; reopening {of border}
    source      between; subj
    target      with; to; between; for
    need        source
    only        source: GOV LEG IGO EUR country
    not         words @sport; @sport-more; @showbiz; @market; airline said
    + China launched direct flights to North Korea after the pandemic. => CHN > PRK
    + Saudi Arabia and Iraq opened a ferry service for pilgrims. => SAU, IRQ > *
    + Kazakhstan introduced visa-free travel for Chinese citizens. => KAZ > CHN
    + Ties warmed after the resumption of flights between Israel and Turkey. => ISR, TUR > *
    - The budget airline launched direct flights to Malaga, the airline said.

sense jointly-manage = 060
    verb        hold/conduct/organise/organize/launch/begin [joint operation/joint cleanup/joint rescue/joint effort/joint inspection/joint search/joint rescue operation]; carry out [joint inspection/joint rescue/joint search/joint rescue operation]; demarcate/delimit [border]; jointly manage; jointly fight; jointly mark; exchange [student/scholar]
    noun        joint search; joint inspection; joint rescue
    source      between; subj
    target      with; between
    need        source
    only        source: GOV MIL COP IGO UNO country
    not         words @sport; @sport-more; @showbiz; @market
    + Armenia and Azerbaijan demarcated their border near Tavush. => ARM, AZE > *
    + Malaysia carried out a joint search with Australia for the missing airliner. => MYS > AUS
    + Israel and Jordan launched a joint effort to clean the river. => ISR, JOR > *
    - Neighbours organised a joint search for the lost cat.

sense host-facility = 060
    verb        lease [base/port/land/space/island/facility]; open [liaison office/joint centre/joint center/regional centre/regional center/training centre/training center/cultural centre/coordination centre/coordination center]; set up [joint command/joint centre/joint center/joint commission/joint task force/joint force/coordination centre/coordination center/joint fund]; establish/create/form/launch [joint command/joint centre/joint center/joint commission/joint task force/joint force/coordination centre/coordination center/joint fund/joint committee]
    source      between; subj
    target      to; with; in
    need        source target
    only        source: GOV MIL COP IGO UNO EUR country
    not         words @sport; @sport-more; @showbiz; @market; tenant; flat
    + Iran leased a port on the Gulf of Oman to India. => IRN > IND
    + Niger set up a joint force with Mali and Burkina Faso. => NER > MLI, BFA
    + Tokyo established a joint command with Washington. => JPN > USA
    - The landlord leased land to a tenant.

# ---- 061 economy

sense trade-with = 061
    verb        trade/barter; do [business]; boost/increase/expand/double/triple/resume/restore/reopen/diversify [@trade-volume]; step up [@trade-volume]; conduct [trade/business]
    noun        trade; bilateral trade; two-way trade; trade volume; commerce
    source      between; subj
    target      with; between
    need        source target
    only        source: GOV LEG IGO EUR country
    not         words @sport; @sport-more; @showbiz; @market; war of words; war; barbs; accusations; insults; blows; fire; tariffs; forecasters
    + India trades with Russia in rupees despite Western pressure. => IND > RUS | code=061
    + Turkey has doubled trade with the Gulf states. => TUR > *
    + Uganda tripled cross-border trade with South Sudan. => UGA > SSD
    + Chile trades heavily with China. => CHL > CHN
    - Moscow and London traded accusations over the ship.
    - The club traded its pitcher with Boston.

sense supply-commodity = 061
    verb        export/sell/supply/ship/deliver/pump/import/buy/purchase/source/send [@trade-good]; resume/start/begin/increase/boost/restart [export/import/shipment/delivery/supply/purchase] {of @trade-good}
    noun.act    gas supply; oil supply; grain export; gas export; oil export; wheat purchase
    source      subj
    target      to; from; iobj; with
    need        source target
    only        source: GOV LEG country MNC BUS
    only        target: GOV country IGO EUR place
    not         words @sport; @sport-more; @showbiz; @market; humanitarian; donated; aid; famine; refugees; supermarket; smuggled; smugglers
    + Azerbaijan exports natural gas to Bulgaria and Serbia. => AZE > BGR, SRB | code=061
    ~ India bought crude from Russia at a discount. => IND > RUS
    + Australia resumed exports of coal to China after three years. => AUS > CHN
    + Egypt purchased wheat from Romania and France on Tuesday. => EGY > ROU, FRA
    + Niger sold uranium to Iran, French officials believe. => NER > IRN
    - A smuggler sold gold to tourists from Dubai.
    - Aid agencies shipped wheat to Sudan.

sense invest-in-country = 061
    verb        invest; pour [money/billion/investment/fund]; inject/plough [money/billion/investment]; open/build [factory/plant/mine/trade office]; fund/finance [railway/port/pipeline/power plant/highway/mine/refinery]
    noun        investment
    source      subj; by
    target      into; in
    need        source target
    only        source: GOV LEG country
    only        target: country GOV
    not         words @sport; @sport-more; @showbiz; @market; bond; pension; emotion
    + Saudi Arabia invested billions of dollars in Pakistan's mines. => SAU > PAK
    + China's investment in Zambia has tripled since the debt deal. => CHN > ZMB
    + Qatar poured money into Lebanese oil exploration. => QAT > LBN
    + Turkey is financing a railway in Iraq. => TUR > IRQ
    - The hedge fund invested in Japanese shares.

sense lower-trade-barriers = 061
    verb        cut/slash/scrap/reduce/remove/abolish/lower/waive [tariff/duty/import duty/trade barrier/customs duty/import tax/roaming charge]; implement/launch/activate [free trade agreement/trade deal/free trade area/customs union/currency swap/single market]; open [market]; set up [free trade zone/free trade area/customs union]; grant [most favoured nation status/most-favoured-nation status/market access/duty-free access]
    noun        tariff cut; tariff reduction
    source      between; subj
    target      on; to; for; with; from
    need        source target
    only        source: GOV LEG country IGO EUR
    not         words @sport; @sport-more; @showbiz; @market
    + China lowered trade barriers for Australia. => CHN > AUS
    + Kenya implemented a free trade agreement with Tunisia. => KEN > TUN
    + Britain cut import duties on rice from India. => GBR > IND
    + Kenya granted market access to Somalia after years of wrangling. => KEN > SOM
    - The electricity firm cut tariffs for homes.

sense buy-arms = 061
    verb        buy/purchase/acquire/procure/order/import/receive [@weapon]; place [order] {for @weapon}; take [delivery] {of @weapon}
    noun        arms purchase; weapons purchase; purchase {of @weapon}; order {for @weapon}; arms import
    source      subj
    target      from; of; by
    need        source target
    only        source: GOV MIL country
    only        target: GOV MIL country BUS MNC
    contexts    economic military
    not         words @sport; @sport-more; @showbiz; @market; hunters; collector
    + Poland bought tanks and howitzers from South Korea. => POL > KOR
    + Serbia took delivery of an air defence system from China. => SRB > CHN
    + Turkey's purchase of missiles from Russia angered its allies. => TUR > RUS
    + Ghana ordered armoured vehicles from India. => GHA > IND
    - The collector bought a tank from a museum.

sense sell-arms-commercially = 061
    verb        sell/export [@weapon]; approve/clear/authorise/authorize/okay [sale/export/arms sale/weapons sale/missile sale/tank sale/arms export]; approve [sale] {of @weapon}
    noun        arms sale; weapons sale; sale {of @weapon}; arms export
    source      subj; by
    target      to; iobj; of
    need        source target
    only        source: GOV MIL LEG country
    only        target: GOV MIL country
    contexts    economic military
    not         words @sport; @sport-more; @showbiz; @market; halted; suspend; suspended; ban; ammunition shop
    + Washington approved the sale of missiles to Taiwan. => USA > TWN
    + France sold fighter jets to Indonesia and Greece. => FRA > IDN, GRC
    + Swedish arms sales to Thailand have doubled. => SWE > THA
    + North Korea has exported rockets to Russia, Seoul says. => PRK > RUS | claim=KOR
    - The shop sells guns to hunters in Texas.

sense swap-currency-or-energy = 061
    verb        settle [trade/payment/transaction/oil trade]; use [yuan/rouble/ruble/rupee/local currency]; open/extend/activate [currency swap line/currency swap/credit line]; join [Belt and Road/free trade area/customs union/currency union/common market]; link [power grid/payment system/gas network]
    source      between; subj
    target      with; to; between
    need        source target
    only        source: GOV LEG country
    not         words @sport; @sport-more; @showbiz; @market; court; lawsuit; divorce; claimants
    + Bolivia settles trade with China in yuan. => BOL > CHN
    + Lithuania linked its power grid to Poland. => LTU > POL
    + Argentina activated a currency swap with China to pay the debt. => ARG > CHN
    - The bank settled payments with angry customers after a lawsuit.

sense send-labour = 061
    verb        send/recruit/hire/accept/employ [labourer/worker/laborer/nurse/migrant worker/guest worker/farm worker/seasonal worker]; bring in [labourer/worker/laborer/nurse/migrant worker/guest worker/farm worker/seasonal worker]; resume/start [recruitment/labour export]
    noun        labour export; recruitment {of worker}
    source      subj
    target      to; from
    need        source target
    only        source: GOV country
    only        target: GOV country
    not         words @sport; @sport-more; @showbiz; @market; humanitarian; aid workers; rescue
    + Malawi sent farm workers to Israel under a new deal. => MWI > ISR
    + Malaysia resumed recruitment of workers from Bangladesh. => MYS > BGD
    + Britain hires nurses from Nepal and Kenya. => GBR > NPL, KEN
    - The farm hired workers from nearby villages.

# ---- 062 military

sense hold-joint-drill = 062
    verb        hold/conduct/stage/begin/launch/start/wrap/conclude/end/complete/resume/host/plan [@joint-drill]; carry out [@joint-drill]; kick off [@joint-drill]; wrap up [@joint-drill]; take part {in @joint-drill}; participate {in @joint-drill}; join {in @joint-drill}; join [@joint-drill]
    noun        joint exercise; joint military exercise; joint drill; joint naval exercise; joint military drill; joint patrol; joint air patrol; joint manoeuvre; joint war game
    source      between; subj; by; of
    target      with; of; alongside
    need        source
    not         words @sport; @sport-more; @showbiz; @market; orchestra
    + The United States and the Philippines began joint military exercises near Taiwan. => USA, PHL > - | code=062
    + China held a joint naval drill with Russia and Iran in the Gulf of Oman. => CHN > RUS, IRN
    + Joint patrols were carried out by Indonesian and Malaysian warships. => IDN, MYS > *
    + Seoul's joint exercises with Washington drew threats from Pyongyang. => KOR > USA
    + Nigerian troops took part in a joint exercise with forces from Ghana and Benin. => NGA > *
    - The club and its rivals held a joint training session for fans of rugby.

sense exercise-together = 062
    verb        hold/conduct/stage/begin/launch/start/conclude/resume [@drill]; carry out [@drill]; train; drill; sail; patrol
    noun        drill; naval drill; military exercise; war game
    source      between; subj
    target      with; alongside; together with
    need        source target
    only        source: MIL GOV COP IGO country
    only        target: MIL GOV COP IGO country
    not         words @sport; @sport-more; @showbiz; @market; dancers
    + Egypt's navy is holding exercises with Greek forces near Crete. => EGY > GRC
    + Japanese destroyers trained with the Indian navy in the Bay of Bengal. => JPN > IND
    + A Canadian frigate sailed with an American destroyer through the strait. => CAN > USA
    + Zambia's army launched a military exercise alongside troops from Botswana. => ZMB > BWA
    - The dancers trained with a Russian teacher.

sense fight-alongside = 062
    verb        fight/battle {alongside troop}; fight alongside; serve alongside; operate alongside; conduct/launch/mount [joint operation/joint offensive/joint raid/joint military operation/joint counterterrorism operation/joint strike/joint airstrike]; carry out [joint operation/joint offensive/joint raid/joint strike/joint airstrike/joint military operation]; coordinate [attack/strike/operation/military operation/defence/defense]
    noun        joint operation; joint offensive; joint military operation
    source      between; subj; by
    target      alongside; with; together with
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country
    not         words @sport; @sport-more; @showbiz; @market; cancer
    + Rwandan troops fought alongside Mozambique's army in Cabo Delgado. => RWA > MOZ
    ~ Iraqi and American forces launched a joint offensive in the desert. => IRQ, USA > *
    + The joint operation by Niger and Nigeria freed dozens of captives. => NER, NGA > *
    + Hezbollah coordinated attacks with its allies in Yemen. => "Hezbollah" > *
    - Doctors fight alongside patients against cancer.

sense host-forces = 062
    verb        host/welcome/station/receive/accept [troop/soldier/base/military base/naval base/warship/fighter jet/nuclear weapon/radar/missile defence system/missile/marine/bomber/frigate/submarine]; open/grant [base/port/airspace/airbase]; give [access] {to @base-word}; allow/let [troop/warship/bomber/plane]
    noun        port call; port visit
    source      subj
    target      from; of; to; obj; by; iobj
    need        source target
    only        source: GOV MIL country
    only        target: GOV MIL country IGO
    not         words @sport; @sport-more; @showbiz; @market; ceremony; pilgrims
    + Romania hosts American troops at a Black Sea base. => ROU > USA
    + The Philippines gave the US access to four more bases. => PHL > USA
    + South Africa welcomed a warship from Russia in Durban. => ZAF > RUS
    + A port call by an Indian submarine to Sri Lanka irked Beijing. => IND > LKA
    - The museum hosts soldiers of the old empire in wax.

sense join-military-alliance = 062
    verb        join/enter [military alliance/NATO/alliance/coalition/naval coalition/maritime coalition/task force/naval task force/Red Sea coalition/joint force/military coalition/regional force/defence pact/battle group/battlegroup]; contribute [troop/warship/soldier/frigate/jet/plane] {to mission}; contribute [troop/warship/soldier/frigate] {to force}; contribute [troop/warship/frigate] {to coalition}
    source      subj
    target      of; with; against; to
    need        source
    only        source: GOV MIL country
    not         words @sport; @sport-more; @showbiz; @market; coalition government; party; election; ruling coalition
    + Sweden has joined NATO after two centuries of neutrality. => SWE > *
    + Bahrain entered the naval coalition in the Red Sea. => BHR > *
    + Denmark contributed a frigate to the mission against the Houthis. => DNK > *
    - The green party joined the coalition government after the election.

sense military-liaison = 062
    verb        open/reopen/activate/restore/resume [military hotline/hotline/military channel/military communication/military-to-military contact/defence cooperation/military cooperation/security cooperation]; deepen/expand/boost/strengthen [military cooperation/defence cooperation/defense cooperation/security cooperation]; integrate [air defence/air defense/command]
    noun        military cooperation; defence cooperation; defense cooperation; security cooperation
    source      between; subj
    target      with; between
    need        source target
    not         words @sport; @sport-more; @showbiz; @market
    + China restored a military hotline with Vietnam. => CHN > VNM
    + Algeria's military cooperation with Russia has grown this year. => DZA > RUS
    + Finland integrated its air defence with Norway and Sweden. => FIN > NOR, SWE
    - The bank opened a hotline with customers.

# ---- 063 judicial, policing

sense extradite = 063
    verb        extradite; hand over [@suspect]; surrender [@suspect]; turn over [@suspect]; transfer [@suspect]
    noun.pass   extradition; surrender {of suspect}
    source      subj; by; from
    target      to; obj
    need        source target
    not         words @sport; @sport-more; @showbiz; @market; weapons; power; refused; blocked
    + Spain extradited a former minister to Peru on corruption charges. => ESP > PER | code=063
    + The drug lord was extradited by Colombia to the United States. => COL > USA
    + Kenya surrendered a drug suspect to American agents. => KEN > USA
    + Kosovo's extradition by Norway took years. => NOR > XKX
    + Cape Verde extradites Maduro ally to US => CPV > USA
    - The winger handed over the suspect to the referee.

sense transfer-to-court = 063
    verb        hand over [@suspect]; surrender/transfer/extradite/deliver/send [@suspect/president/ex-president/general/commander]
    noun.pass   transfer {to Hague}; surrender {to court}
    source      subj; by
    target      to
    need        source target
    only        source: GOV COP JUD MIL country
    only        target: JUD COP IGO UNO organization
    not         words @sport; @sport-more; @showbiz; @market; striker; club
    + Sudan handed over the warlord to the International Criminal Court. => SDN > *
    + Kosovo transferred two suspects to the tribunal in The Hague. => XKX > *
    + South African police sent the fugitive to the genocide tribunal. => ZAF > *
    - The club transferred the general manager to its court sports unit.

sense police-together = 063
    verb        hold/conduct/launch/mount [joint police operation/joint raid/joint investigation/joint crackdown/joint patrol/joint manhunt/joint police raid/joint probe/joint anti-drug operation/joint law enforcement operation]; carry out [joint police operation/joint raid/joint investigation/joint crackdown/joint manhunt/joint probe]; set up [joint investigation team/joint police unit]; jointly investigate; jointly patrol
    noun        joint investigation; joint raid; joint police operation; joint crackdown; joint probe
    source      between; subj; by
    target      with
    need        source
    only        source: COP GOV JUD country IGO EUR organization
    not         words @sport; @sport-more; @showbiz; @market
    + Dutch and Belgian police conducted a joint investigation into a drug gang. => NLD, BEL > *
    + Myanmar and China launched a joint crackdown on scam compounds. => MMR, CHN > -
    + Lithuania held a joint crackdown with Ukraine and Poland. => LTU > UKR, POL
    - Journalists from two newspapers conducted a joint investigation into boxing.

sense assist-in-legal-case = 063
    verb        assist/help {in investigation}; assist/help {with investigation}; provide/give/supply/submit [evidence/testimony/court document/witness statement/bank record/judicial assistance/legal assistance]; hand over [evidence/testimony/court document/witness statement/bank record/judicial assistance/legal assistance]; hand over [evidence/court document/bank record/case file]; cooperate {with court}; cooperate {with investigation}; cooperate {with inquiry}; cooperate {with tribunal}; cooperate {with prosecutor}; testify {to court}; honour/execute/enforce [arrest warrant]
    source      subj
    target      to; with; obj; for
    need        source target
    only        source: GOV COP JUD MIL LEG country UNO IGO
    not         words @sport; @sport-more; @showbiz; @market; suspect; defendant
    + Switzerland gave legal assistance to Malaysian prosecutors. => CHE > MYS
    + Bosnia is cooperating with the court in The Hague. => BIH > *
    + Ukraine submitted evidence to the International Criminal Court. => UKR > *
    + Interpol assisted Haiti in the investigation of the president's murder. => "Interpol" > HTI
    - The driver helped police with their investigation into the crash.

sense repatriate-by-agreement = 063
    verb        accept/admit/receive [deportee/returnee/repatriated migrant/failed asylum seeker/deported migrant/prisoner transfer/repatriation flight]; take back [deportee/citizen/national/migrant/failed asylum seeker]
    source      subj
    target      from; to; with
    need        source target
    only        source: GOV country
    only        target: GOV country
    contexts    legal migration
    not         words @sport; @sport-more; @showbiz; @market
    + Venezuela took back migrants from the United States on two flights. => VEN > USA
    + Iraq accepts deportees from Germany, officials in Berlin said. => IRQ > DEU
    + Rwanda received deportees from Britain under the plan. => RWA > GBR
    - The school took back the citizen of the year award from a pupil.

sense train-police-together = 063
    verb        share/exchange [police data/criminal record/best practice/DNA data/fingerprint/law enforcement information]; station/post/send [police liaison/liaison officer/police attache/detective/FBI agent/customs officer/immigration officer/forensic team]
    source      between; subj
    target      with; to; in
    need        source target
    only        source: COP GOV JUD country IGO EUR
    not         words @sport; @sport-more; @showbiz; @market
    + Australia stationed police liaison officers in Fiji and Tonga. => AUS > FJI, TON
    + Britain sent detectives to Kenya to help with the murder case. => GBR > KEN
    ~ Serbia exchanges fingerprints with Hungary under the accord. => SRB > HUN
    - Nurses exchanged best practice with doctors.

# ---- 064 intelligence and information

sense share-intelligence = 064
    verb        share/exchange/swap/provide/supply/give/pass/relay/transmit/furnish/feed [@intelligence-good]; pass on [@intelligence-good]; hand over [@intelligence-good]; hand [@intelligence-good]; tip off
    noun        intelligence sharing; intelligence-sharing; information sharing; exchange {of intelligence}; exchange {of information}; intelligence exchange; sharing {of intelligence}; intelligence cooperation
    source      between; subj; by
    target      with; to; iobj; obj
    need        source target
    only        source: GOV MIL SPY COP LEG IGO UNO EUR country
    only        target: GOV MIL SPY COP JUD LEG IGO UNO EUR country REB
    not         words @sport; @sport-more; @showbiz; @market; reporters; journalists; customers
    + The US shared intelligence with Russia before the attack. => USA > RUS | code=064
    + Japan exchanged missile warning data with South Korea. => JPN > KOR
    + Satellite images were passed to Kyiv by its European allies. => * > UKR
    + Israel's intelligence sharing with Gulf states has grown quietly. => ISR > *
    + Jordan tipped off Germany about a plot by extremists. => JOR > DEU
    - The coach shared information with reporters after the match.
    - The bank shared data with customers.

sense share-intelligence-reciprocal = 064
    verb        share/exchange/swap [@intelligence-good]
    noun        intelligence sharing; intelligence-sharing; exchange {of intelligence}
    source      between; subj; among
    target      none
    need        source
    only        source: GOV MIL SPY COP country IGO
    not         words @sport; @sport-more; @showbiz; @market; war of words
    + Nigeria, Niger and Chad exchange intelligence on militants around the lake. => NGA, NER, TCD > -
    + Intelligence sharing between Spain and Morocco foiled the plot. => ESP, MAR > -
    + The Five Eyes countries share intelligence on hackers. => * > -
    - Teachers and parents share information on the pupil.

sense notify-state = 064
    verb        notify/inform/alert/brief {in advance}; give [advance notice/prior notice/advance warning]; send [list/advance warning]; exchange [list/map]; declare [stockpile]; hand over [list/map]; submit [report/declaration] {to IAEA}; submit [declaration/report]
    source      between; subj
    target      to; obj; with; iobj
    need        source
    only        source: GOV MIL SPY COP country REB
    only        target: GOV MIL SPY country IGO UNO
    not         words @sport; @sport-more; @showbiz; @market; shareholders; reporters; fans; seller; guest
    + India sent a list of nuclear installations to Pakistan. => IND > PAK
    + Azerbaijan gave Russia advance notice of the operation. => AZE > RUS
    + Libya's army submitted a report to the UN. => LBY > UN
    - The seller gave advance notice to shareholders.

sense share-health-information = 064
    verb        share/release/provide [virus sample/virus data/genetic sequence/genetic data/outbreak data/vaccine data]; hand over [virus sample/virus data]
    source      subj
    target      with; to
    need        source target
    only        source: GOV country UNO IGO EUR
    contexts    health
    not         words @sport; @sport-more; @showbiz; @market
    + China shared genetic sequences of the virus with the World Health Organization. => CHN > *
    + South Africa released virus data to Botswana. => ZAF > BWA
    + Vietnam handed over virus samples to American laboratories. => VNM > USA
    - The clinic shared virus data with a newspaper for a film.
