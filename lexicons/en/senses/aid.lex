@about    Help given: money, arms, relief, peacekeepers, asylum: PLOVER AID, CAMEO 07.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Aid pledged or approved is AGREE and stands in its own file; aid that is cut is SANCTION.

family aid-elsewhere
    - The striker helped his club to the title with two assists.
    - The singer gave a free concert for her fans.
    - The bank granted a loan to the couple for a house.
    - Rain aided farmers in the north of the state.
    - The company delivers food to homes by motorbike.

# ---- 070 in general

sense give-aid = 070
    verb        give/provide/send/deliver/extend/supply/offer/channel/donate/grant/dispatch/ship/contribute [@aid]; give/provide [help/support/assistance]; hand [donation/contribution]; hand out [aid/assistance]; lend [hand/helping hand/support/assistance]; come {to aid}; come {to rescue}; come {to assistance}; step in
    noun.act    aid; assistance; donation
    source      subj; by; from
    target      to; iobj; for; of; in
    need        source target
    only        source: GOV MIL COP LEG JUD SPY PTY REB OPP IGO UNO EUR NGO country organization
    not         words @sport; @sport-more; @showbiz; @market; birdwatcher; visual aid; hearing aid; first aid
    + Japan provides assistance to Pacific island states every year. => JPN > * | code=070
    + Cuba gave aid to Angola during the long war. => CUB > AGO
    ~ Help was sent to Dominica by France and Canada. => FRA, CAN > DMA
    + Norway, which donated a large aid package to Malawi, asked for nothing in return. => NOR > MWI
    + India came to the aid of the Maldives during the water crisis. => IND > MDV
    - The clinic provides hearing aid fittings to children.
    - A neighbour came to the rescue of a cat.

sense help-state = 070
    verb        help/assist/aid; bail out; prop up
    source      subj
    target      obj
    need        source target
    only        source: GOV MIL COP IGO UNO EUR NGO country
    only        target: GOV MIL COP REF REB country IGO
    not         words @sport; @sport-more; @showbiz; @market; police said; allegedly; bill; resolution; bid; stance; motion; candidate; voters
    + China is assisting Nepal with the rebuilding of schools. => CHN > NPL
    + The European Union helped Moldova through the energy crisis. => EU > MDA
    + Sri Lanka was bailed out by India when it ran out of dollars. => IND > LKA
    + Moscow is propping up Damascus with loans and fuel. => RUS > SYR
    - Spain's late goal helped Real Madrid beat Milan in the Champions League.

sense send-experts = 070
    verb        send/dispatch/deploy/provide [expert/engineer/technical team/technical assistance/technician/forensic team/adviser/advisor/teacher/deminer/election expert/technical support/scholarship/training]; award/offer [scholarship]; build/renovate/donate/fund [school/hospital/clinic/well/stadium/library/classroom/water system/parliament building]; clear [mine/landmine]
    noun        technical assistance
    source      subj
    target      to; for; iobj; in
    need        source target
    only        source: GOV MIL IGO UNO EUR NGO country
    only        target: GOV country REF CVL
    not         words @sport; @sport-more; @showbiz; @market; tycoon
    + China sent experts to Kiribati to repair the runway. => CHN > KIR
    + Turkey built a hospital in Somalia and trained its staff. => TUR > SOM
    + The United Nations sent a technical team to Togo. => UN > TGO
    + Brunei awarded scholarships to Laos. => BRN > LAO
    - The tycoon built a library in his home town.

sense equip-or-donate = 070
    verb        donate/gift/present [vehicle/patrol car/computer/ambulance/bus/tractor/equipment/laptop/generator/solar panel/fire engine/fire truck/school supply/voting machine/motorcycle]; hand over [vehicle/patrol car/computer/ambulance/bus/tractor/equipment/generator/solar panel/motorcycle]
    noun        donation {of equipment}; donation {of vehicle}; handover {of vehicle}
    source      subj; from; by
    target      to; iobj; for
    need        source target
    only        source: GOV MIL IGO UNO EUR NGO country
    not         words @sport; @sport-more; @showbiz; @market; charity auction
    + South Korea donated buses to Paraguay's schools. => KOR > PRY
    + Turkey donated vehicles to Libyan border guards. => TUR > LBY
    + Fire engines were donated by Japan to the Samoan government. => JPN > WSM
    - The actor donated laptops to a charity auction.

sense open-relief-fund = 070
    verb        raise [fund/money/billion/million]; launch/establish [relief fund/trust fund/reconstruction fund/aid programme/aid program]; set up [relief fund/trust fund/aid programme]; hold [donor conference/pledging conference/fundraiser]
    source      subj
    target      for; to
    need        source target
    only        source: GOV IGO UNO EUR NGO country
    only        target: country GOV REF
    not         words @sport; @sport-more; @showbiz; @market; campaign funds; reelection
    + The UN raised a billion dollars for Yemen at the Geneva meeting. => UN > YEM
    + Kuwait set up a relief fund for Syria. => KWT > SYR
    + Germany launched an aid programme for Sudan on Monday. => DEU > SDN
    - The candidate raised money for his reelection.

# ---- 071 economic

sense give-economic-aid = 071
    verb        give/provide/extend/grant/send/deliver/disburse/release/transfer/lend/inject/advance/channel/hand/supply/offer [@econ-aid-good]; pay/wire/transfer/deposit [billion/million/dollar/euro/money/fund/tranche] {into account}; release/disburse/transfer [billion/million/tranche]; lend [billion/million/dollar/euro/money]; hand over [billion/million/dollar/grant/cheque]; dole out [loan/grant]
    noun.act    economic aid; financial aid; economic assistance; development aid; bailout; financial assistance; budget support; disbursement {of loan}
    source      subj; by; from
    target      to; iobj; for; of; in
    need        source target
    only        source: GOV IGO UNO EUR NGO LEG country
    not         words @sport; @sport-more; @showbiz; @market; homebuyer; student loan; farmers; couple
    + The International Monetary Fund disbursed a loan tranche to Pakistan. => * > PAK | code=071
    + China gave Laos a loan for the railway. => CHN > LAO
    + The World Bank gave Mozambique a grant for cyclone repairs. => "World Bank" > MOZ
    + Saudi Arabia sent financial aid to Egypt last week. => SAU > EGY
    + Brussels released budget support for Tunisia after months of wrangling. => * > TUN
    - The lender gave students cheap loans for a degree.

sense forgive-debt = 071
    verb        forgive/cancel/restructure/reschedule/waive/erase [debt/loan/repayment/interest]; write off [debt/loan]; roll over [debt/loan/deposit]; grant/give/offer [debt relief/debt forgiveness/debt moratorium]; restructure/suspend [debt/repayment]
    noun        debt relief; debt forgiveness; cancellation {of debt}
    source      subj; by
    target      of; to; iobj; for; obj
    need        source target
    only        source: GOV IGO EUR country
    only        target: GOV country
    not         words @sport; @sport-more; @showbiz; @market; student
    + Russia cancelled the debts of Somalia. => RUS > SOM
    + China rolled over loans to Pakistan for another year. => CHN > PAK
    + France gave debt relief to Chad. => FRA > TCD
    + Cuba's debt was forgiven by Mexico last week. => MEX > CUB
    - The bank wrote off the debt of a bankrupt builder.

sense subsidise-or-supply-cheaply = 071
    verb        supply/send/give/ship/donate/provide/deliver [oil/fuel/gas/crude/electricity/fertiliser/fertilizer] {at price}; subsidise/subsidize; send/donate/give/ship [fertiliser/fertilizer/seed/free oil/free electricity/free fuel/subsidised fuel/cheap oil/discounted oil/subsidised oil]; pay [salary/wage/bill] {of servant}; pay [salary/debt/wage]; fund/finance/underwrite/bankroll
    source      subj
    target      to; of; iobj; obj; in
    need        source target
    only        source: GOV IGO UNO EUR country
    only        target: GOV IGO UNO REB MIL country PTY
    not         words @sport; @sport-more; @showbiz; @market; farmers; campaign donor
    + Venezuela shipped cheap oil to Cuba for years. => VEN > CUB
    + Qatar pays the salaries of civil servants in Lebanon. => QAT > LBN
    + Russia donated fertiliser to Zimbabwe. => RUS > ZWE
    + The Palestinian Authority is bankrolled by Arab and European donors. => * > *
    - The city subsidises farmers who fund a music festival.

sense rebuild = 071
    verb        rebuild/reconstruct/repair/restore [city/town/school/hospital/port/grid/power grid/infrastructure/airport/road/bridge/economy/home]
    noun        reconstruction {of city}
    source      subj
    target      of; in
    need        source target
    only        source: GOV IGO UNO EUR country NGO
    only        target: country
    not         words @sport; @sport-more; @showbiz; @market; homeowner; Romans
    + Denmark is rebuilding schools and hospitals in Ukraine. => DNK > UKR
    + The UAE repaired roads in Syria. => ARE > SYR
    + Spain rebuilt homes in Morocco after the earthquake. => ESP > MAR
    - The club rebuilt its stadium in Italy for the football season.

# ---- 072 military

sense give-arms = 072
    verb        give/provide/send/ship/deliver/supply/donate/transfer/airlift/dispatch/hand/fly/truck/rush/furnish/pass/smuggle/channel/funnel/lend/extend [@mil-aid-good]; hand over [@mil-aid-good]; fly in [@mil-aid-good]; turn over [@mil-aid-good]; supply/provide/equip/furnish {with @mil-aid-good}
    noun.act    arms delivery; arms shipment; arms supply; arms transfer; weapons delivery; weapons shipment; weapons supply; weapons transfer; military aid; military assistance; delivery {of @mil-aid-good}; supply {of @mil-aid-good}; shipment {of @mil-aid-good}; transfer {of @mil-aid-good}; donation {of @mil-aid-good}
    source      subj; by; from
    target      to; iobj; obj; for; of; into
    need        source target
    only        source: GOV MIL REB IGO EUR country
    only        target: GOV MIL REB UAF PRM IMG COP country PTY organization
    not         words @sport; @sport-more; @showbiz; @market; goals; surrendered; police recovered; peace process; disarmament; shells at; shells into; rockets at; rockets into; missiles at; missiles into; drones at; drones into
    + Germany delivered tanks and howitzers to Ukraine. => DEU > UKR | code=072
    + Iran supplied the Houthis with drones and missiles. => IRN > "Houthis"
    + The arms were shipped by Eritrea to militias in Ethiopia. => ERI > *
    + Poland's delivery of fighter jets to Kyiv began in the spring. => POL > UKR
    + Turkey, which sent armoured vehicles to Libya, denies breaking the embargo. => TUR > LBY
    + US sends ammunition to Israel as Gaza war widens => USA > ISR
    - The winger delivered a rocket of a shot to the net.
    - Rebels handed over weapons to the disarmament commission.

sense arm-a-side = 072
    verb        arm/rearm/equip/re-equip; arm [@trainee/@militia-force]
    noun        arming; rearming
    source      subj
    target      obj; of
    need        source target
    only        source: GOV MIL REB country
    only        target: GOV MIL REB UAF PRM IMG country PTY REL group
    not         words @sport; @sport-more; @showbiz; @market; kitchen; classroom; camera; bomb
    + Rwanda is arming rebels in eastern Congo, a UN report found. => RWA > *
    + The United States armed the Kurdish militia in Syria. => USA > *
    + Sudan's paramilitaries have been armed by a Gulf state. => * > *
    - The school equipped pupils with tablets.
    - The device was armed with a bomb timer.

sense train-forces = 072
    verb        train/coach/mentor/instruct/drill [@trainee]; train; conduct/provide/run [training/military training]
    noun.act    military training; training {of @trainee}; training mission
    source      subj; by
    target      of; from; for; obj; in
    need        source target
    only        source: GOV MIL IGO EUR COP country organization
    only        target: MIL GOV COP REB country
    not         words @sport; @sport-more; @showbiz; @market; football pilots; airline pilot; puppies; dog
    + Britain trained thousands of Ukrainian recruits on its soil. => GBR > UKR
    + Russian instructors train soldiers of the Central African army. => RUS > CAF
    + Ukrainian pilots are being trained by Denmark on F-16 jets. => DNK > UKR
    + The EU's training mission in Mali ended in May. => EU > MLI
    - The airline trains cadets as pilots.
    - She trained as a soldier in the film about Mali.

sense finance-military = 072
    verb        give/provide/disburse/release/send [military funding/security assistance/military grant/military aid package/military support/defence aid/defense aid/military package]; fund/finance/bankroll [army/military/militia/rebel/fighter/insurgency/armed group/war effort/proxy]
    noun        military funding; funding {of rebel}; funding {of militia}
    source      subj
    target      to; iobj; of; for; in
    need        source target
    only        source: GOV MIL LEG IGO EUR country
    not         words @sport; @sport-more; @showbiz; @market; board game
    + Washington released military funding for Egypt despite rights concerns. => USA > EGY
    + The UAE bankrolled a militia in southern Yemen. => ARE > *
    + France gave Moldova a military aid package. => FRA > MDA
    - The army museum was funded by visitors.

sense send-advisers = 072
    verb        send/deploy/dispatch/station [military adviser/military advisor/adviser/advisor/military instructor/instructor/trainer/military trainer/special forces/military expert/technician/military engineer/mercenary/combat engineer/demining team]
    source      subj
    target      to; in
    need        source target
    only        source: GOV MIL country organization
    only        target: GOV MIL REB country
    not         words @sport; @sport-more; @showbiz; @market; yoga; fitness
    + Turkey sent military advisers to Azerbaijan before the war. => TUR > AZE
    + Moscow deployed instructors to Burkina Faso. => RUS > BFA
    + France dispatched special forces to Benin to help its army. => FRA > BEN
    - The gym sent fitness trainers to an office.

sense support-militarily = 072
    verb        back/support/assist/help/aid {with airstrike}; support/back/help/assist {with weapon}; support/back/help/assist {with troop}; provide/give/offer [air cover/air support/military backing/military help/logistical support/air defence/air defense/target data/cover]; fight {on side}; fight {for army}; intervene {on side}; intervene {on behalf}; intervene {in support}
    noun.act    military backing; air support; military intervention {on behalf}
    source      subj
    target      to; of; obj; iobj; for
    need        source target
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country
    only        target: GOV MIL REB UAF PRM IMG country PTY
    not         words @sport; @sport-more; @showbiz; @market
    + Russian forces gave air support to the Syrian army near Idlib. => RUS > SYR
    + North Korean troops fight on the side of Russia in Kursk. => PRK > RUS
    + Chad gave logistical support to the rebels in Darfur. => TCD > "rebels"
    - The coach gave cover to his young striker.

# ---- 073 humanitarian

sense send-relief = 073
    verb        send/ship/deliver/airlift/provide/supply/distribute/donate/dispatch/fly/truck/bring/give/hand/rush/carry/deploy/offer/extend/drop/transport [@relief-good]; hand out [@relief-good]; fly in [@relief-good]; dole out [@relief-good]; air-drop/airdrop/parachute [@relief-good]; bring in [@relief-good]; supply/provide {with @relief-good}
    noun.act    humanitarian aid; humanitarian assistance; food aid; relief effort; relief operation; aid delivery; delivery {of @relief-good}; distribution {of @relief-good}; shipment {of @relief-good}; airlift {of @relief-good}; donation {of @relief-good}; relief flight
    source      subj; by; from
    target      to; iobj; for; into; among; obj; in; over
    need        source target
    only        source: GOV MIL COP IGO UNO EUR NGO REL MED PTY country organization
    not         words @sport; @sport-more; @showbiz; @market; supermarket; restaurant; exports; exported; pizza; customers; price; sold; purchased
    + Indonesia sent food and tents to Papua New Guinea after the landslide. => IDN > PNG | code=073
    + Aid agencies of the United Nations distributed wheat flour in Gaza. => UN > *
    + Jordan airdropped meals over Gaza for the third time. => JOR > *
    + Medical supplies were flown to Derna by the Italian navy. => ITA > *
    + The Red Cross sent food parcels to refugees in Congo. => "Red Cross" > "refugees"
    + Colombia rushed rescue teams to Haiti after the earthquake. => COL > HTI
    + Delivery of food aid to Ethiopia by the United Nations was slow. => UN > *
    - The restaurant delivers meals to customers in Nairobi.
    - Argentina sold wheat to Brazil at a higher price.

sense send-relief-transport = 073
    verb        send/dispatch/launch/begin/start/fly/lead/organise/organize/run [@relief-transport]; arrive {with aid}; bring/carry/haul [aid]
    noun        aid convoy; relief flight; airlift; airdrop
    source      subj; of; from; by
    target      to; into; for; over; in
    need        source target
    only        source: GOV MIL IGO UNO EUR NGO MED country organization
    only        target: GOV REF CVL country place
    not         words @sport; @sport-more; @showbiz; @market; blocked; fired on; attacked; killed; struck; looted
    + Turkey sent an aid ship to Sudan from the port of Mersin. => TUR > SDN
    + Egypt sent a relief convoy to Gaza. => EGY > *
    + Egypt's airlift to Libya carried field hospitals. => EGY > LBY
    - Gunmen attacked a convoy of the charity in Sudan.

sense fight-disaster-for = 073
    verb        rescue/evacuate/save/airlift/pull [survivor/villager/flood victim/civilian/resident/refugee/migrant/stranded tourist/fisherman/sailor/crew/passenger/child]; search {for survivor}; treat/evacuate [wounded/patient/wounded child/wounded soldier/casualty/child/sick child/injured]; take in [wounded/patient]; fight/battle [wildfire/forest fire/blaze]
    noun        rescue effort; rescue operation; evacuation {of civilian}; evacuation {of patient}; medical evacuation
    source      subj; by
    target      obj; from; of; in
    need        source target
    only        source: GOV MIL COP IGO UNO EUR NGO MED country
    not         words @sport; @sport-more; @showbiz; @market; lifeguard; zookeepers; own goal; penalty
    + Italian coastguards rescued migrants from a sinking boat off Lampedusa. => ITA > "migrants"
    + The UAE evacuated wounded children from Gaza. => ARE > *
    + Croatian pilots battled wildfires in Greece. => HRV > GRC
    + Indian navy saves crew of Iranian fishing boat => IND > *
    - The lifeguard rescued a child in the pool.
    - The goalkeeper saved a penalty.

sense treat-and-vaccinate = 073
    verb        vaccinate/inoculate/immunise/immunize/shelter; treat/feed [refugee/wounded/patient/migrant/displaced family/child/victim/survivor/civilian/evacuee]; provide/offer/give [medical care/medical treatment/health care/healthcare/shelter/sanitation/vaccination]; launch/begin/start [vaccination campaign/vaccination drive/polio campaign/cholera vaccination/feeding programme]; open/run [field hospital/camp/clinic/shelter/refugee camp/soup kitchen]; set up [field hospital/camp/clinic/shelter/refugee camp/soup kitchen]; set up [field hospital/clinic/shelter/refugee camp/tent camp]
    source      subj
    target      for; to; obj; in; near
    need        source target
    only        source: MIL IGO UNO EUR NGO MED country
    only        target: REF CVL country place group
    contexts    health human_security
    not         words @sport; @sport-more; @showbiz; @market; pupils; zoo; cows; poultry; hen
    + Doctors Without Borders treated refugees in eastern Chad. => * > *
    + Jordan set up a field hospital for refugees in Nablus. => JOR > "refugees"
    + The UN children's agency vaccinated thousands of children in Gaza. => * > *
    + Cuba provides medical care to villagers in Honduras. => CUB > *
    - The zoo vaccinated its elephants.

sense fund-humanitarian = 073
    verb        give/donate/contribute/provide/send/release [million/billion/dollar/euro/money/fund/funding/donation/contribution] {to @relief-body}; give/donate/contribute/provide/send/release [million/billion/dollar/euro/money/fund/funding] {for @relief-cause}; donate [million/money/fund]; release/allocate [emergency fund/emergency funding]
    source      subj
    target      to; for
    need        source target
    only        source: GOV LEG IGO UNO EUR NGO country
    not         words @sport; @sport-more; @showbiz; @market; campaign; party funds; candidate; museum; university
    + Ireland gave millions of euros to the UN agency for Palestinian refugees. => IRL > UNO
    + Canada donated money for refugees in Bangladesh. => CAN > "refugees"
    + The UN released emergency funding for Lebanon. => UN > LBN
    - The tycoon donated millions to the museum.

sense welcome-refugees = 073
    verb        shelter/host/welcome/house/resettle/accommodate [@refugee]; open [border/door] {to refugee}; take in [refugee/displaced person/evacuee/family/migrant]; accept/admit/receive [refugee/evacuee/displaced person]; open door {to refugee}
    noun        resettlement {of refugee}; resettlement of refugees
    source      subj; by
    target      obj; from; of
    need        source
    only        source: GOV country IGO UNO NGO REL place
    not         words @sport; @sport-more; @showbiz; @market; school reunion; student exchange; summit; dinner
    contexts    asylum migration
    + Uganda hosts refugees from South Sudan. => UGA > *
    + Poland took in families from Ukraine. => POL > *
    + Afghan evacuees were housed by Albania in seaside hotels. => ALB > *
    + Brazil resettled Syrian refugees in Sao Paulo. => BRA > *
    - The king hosted families of the players at a dinner.

# ---- 074 protection and peacekeeping

sense send-peacekeepers = 074
    verb        send/deploy/dispatch/contribute/provide/station/fly [@blue-helmet]; contribute/send/commit/provide/deploy [troop/troops/soldier/police/police officer/battalion] {to @blue-helmet}; contribute/send/commit/deploy [troop/soldier/police officer/policeman/officer] {for mission}; lead/join [@blue-helmet]; begin/start [peacekeeping mission]
    noun        deployment {of @blue-helmet}; peacekeeping deployment; peacekeeping mission
    source      subj; by; from; of
    target      to; into; on; for; in; along
    need        source target
    only        source: GOV MIL COP IGO UNO EUR country
    not         words @sport; @sport-more; @showbiz; @market; attacked; killed; ambushed; withdraw; withdrawal; withdrew; pull; pulled
    + Kenya deployed police officers to Haiti for the security mission. => KEN > HTI | code=074
    + Nepal contributes troops to the UN force in Lebanon. => NPL > *
    + The African Union sent peacekeepers to Somalia in 2007. => "African Union" > SOM | status=historical
    + Blue helmets were dispatched to Bangui by Rwanda. => RWA > *
    + India's deployment of peacekeepers in South Sudan was extended. => IND > SSD
    - Gunmen attacked peacekeepers in Mali, the mission said.

sense protect-others = 074
    verb        protect/guard/safeguard/shield; protect/guard [airspace/skies/border]; escort/protect [convoy/ship/merchant ship/tanker/aid convoy/civilian/vessel]; enforce/impose [no-fly zone/safe zone]; give/provide/offer/extend [protection/security/military protection/nuclear umbrella/security guarantee/air policing]; police/patrol [skies/airspace/air space/buffer zone]
    noun.act    protection; air policing mission; naval escort; escort mission
    source      subj
    target      obj; to; of; for; over; in
    need        source target
    only        source: MIL COP IGO UNO GOV country
    only        target: GOV MIL IGO UNO REF CVL country
    contexts    peacekeeping
    not         words @sport; @sport-more; @showbiz; @market; rhino; wildlife; environment; consumer; data; economy; interests
    + NATO protects the airspace of Estonia. => nato > EST
    + Peacekeepers protected civilians at a base in Bunia. => * > "civilians"
    + The Pakistani navy protected ships of the United Nations. => PAK > *
    + Rwandan forces guard the president of the Central African Republic. => RWA > CAF
    - Rangers protect rhinos in the park.
    - The new law protects consumer data.

sense monitor-truce-with-force = 074
    verb        monitor/observe/police/supervise/oversee [ceasefire/cease-fire/truce/buffer zone/demarcation line/border/ceasefire line/withdrawal/disarmament/demilitarised zone]; keep [peace]; maintain [order/security/peace]
    source      subj
    target      between; on; in; along
    need        source target
    only        source: IGO UNO EUR MIL country
    contexts    peacekeeping
    not         words @sport; @sport-more; @showbiz; @market; school
    + UN observers monitor the truce in Hodeidah between the two sides. => UN > *
    + Russian troops policed the ceasefire in Nagorno-Karabakh. => RUS > *
    + Fijian soldiers keep the peace on the Golan Heights. => FJI > *
    - Parents keep the peace between the two brothers at home.

# ---- 075 asylum

sense grant-asylum = 075
    verb        grant/give/offer/provide/extend/award [@asylum-word]; give/grant/offer [shelter/refuge/home] {to refugee}; accept [asylum claim/asylum application/asylum request/asylum bid]; approve [asylum request/asylum application/asylum claim]; shelter/harbour/harbor [dissident/fugitive/exile/leader/ex-president/defector/coup leader]
    noun.act    asylum; grant {of asylum}; granting {of asylum}; refugee status
    source      subj; by; in
    target      to; iobj; for; of; obj
    need        source target
    only        source: GOV JUD country UNO
    not         words sought; seek; refused; denied; animals; birds
    + Mexico granted asylum to the former Bolivian president. => MEX > * | code=075
    + Britain gave refuge to Hong Kong activists. => GBR > *
    + Ecuador's ex-vice-president was offered political asylum by Mexico. => MEX > *
    + Nicaragua's grant of asylum to the ousted Salvadoran leader angered prosecutors. => NIC > *
    - The forest gives sanctuary to rare birds.
    - A student sought asylum in Canada.

sense receive-exile = 075
    verb        welcome/receive/accept/house [defector/dissident/exile/deserter/ousted leader/deposed leader/asylum seeker/asylum-seeker]; take in [defector/dissident/exile/deserter/ousted leader/deposed leader/asylum seeker/asylum-seeker]; take in [defector/dissident/exile/asylum seeker/ousted president]; give [safe haven]; let [asylum seeker/dissident] {into country}; allow [dissident/ousted leader]
    source      subj
    target      obj; to; from
    need        source
    only        source: GOV country
    not         words @sport; @sport-more; @showbiz; @market; club
    + South Korea received two defectors from the North in a wooden boat. => KOR > *
    + Rwanda gave safe haven to girls from an Afghan school. => RWA > *
    + Ethiopia took in deserters from Eritrea. => ETH > *
    - The club welcomed the exile striker back.

sense issue-protection-visa = 075
    verb        issue/grant/give/offer [humanitarian visa/emergency visa/refugee visa/temporary protected status/temporary protection/residency/citizenship/permanent residency/passport]; extend [temporary protected status/temporary protection/protected status/protection]; naturalise/naturalize
    source      subj
    target      to; iobj; for; obj
    need        source target
    only        source: GOV country
    only        target: country REF JRN OPP CVL person group
    contexts    asylum migration
    not         words @sport; @sport-more; @showbiz; @market; tourist
    + Brazil issued humanitarian visas to Haitians. => BRA > HTI
    + The United States extended temporary protected status for Sudanese refugees. => USA > SDN
    + Spain issued passports to exiled Nicaraguan writers. => ESP > NIC
    - The embassy issued a tourist visa to a golfer.

sense return-or-escort-refugees-home = 073
    verb        help return [refugee/displaced person/family/migrant]; help to return [refugee/displaced person/family/migrant]; help/assist [refugee/migrant/displaced family]; reunite [family/child]; bring back [citizen/national/stranded citizen/stranded worker/stranded national/evacuee/stranded student]; evacuate/airlift/repatriate [citizen/national/stranded citizen/embassy staff/diplomat/student/stranded worker]; bring home [citizen/national/stranded citizen/student]
    noun        evacuation {of citizen}; evacuation {of national}; evacuation flight
    source      subj
    target      obj; of; from
    need        source
    only        source: GOV MIL IGO UNO NGO country
    not         words @sport; @sport-more; @showbiz; @market; fire alarm; homework
    + India evacuated its citizens from Sudan by ship. => IND > *
    + The UN refugee agency helped Somali refugees return from Kenya. => UNO > *
    + Saudi Arabia airlifted diplomats of a dozen countries from Port Sudan. => SAU > *
    - Teachers evacuated students during a fire alarm.
