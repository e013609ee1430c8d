@about    Shows of force: weapons tests, drills, parades, alerts, deployments, call-ups, police and militias sent out: PLOVER MOBILIZE, CAMEO 15.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Exercises with a partner are COOPERATE 062; peacekeepers sent are AID 074; an actual attack is ASSAULT; missiles fired at somebody are ASSAULT too.

family mobilize-elsewhere
    - The coach deployed three strikers in the final.
    - The retailer launched a new phone in Seoul.
    - Rescuers were on alert as the storm neared the coast.
    - The company deployed software on its servers.
    - The firefighters held a drill at the school.
    - The volcano was put on red alert.
    - Fans massed outside the stadium before the match.

# ---- 150 tests and shows of power

sense test-missile = 150
    mode        weapons
    contexts    military
    verb        fire/launch/test/test-fire/test-launch/trial/shoot/loft/lob/flight-test [@missile-shot]; fire off [@missile-shot]; test fire [@missile-shot]; put [satellite/spy satellite/military satellite] {into orbit}; launch [satellite]; conduct/hold/stage/perform [@missile-test]; carry out [@missile-test]; send up [balloon]; float [balloon]
    noun        missile test; missile launch; ballistic missile test; rocket launch; weapons test; satellite launch; test launch; missile firing; test-firing; test {of missile}; launch {of missile}; launch {of @missile-shot}; ICBM test
    source      subj; by; of
    target      toward; towards; over; off
    need        source
    only        source: GOV MIL SPY country REB
    not         words @sport; @sport-more; @showbiz; @market; SpaceX; NASA; at Israel; at Ukraine; at Kyiv; at Tel Aviv; at a ship; killing; killed; wounded; injured; hitting; telescope; weather satellite; broadband; targets in Ukraine; struck; product
    + North Korea fired a ballistic missile toward the Sea of Japan on Wednesday. => PRK > * | mode=weapons
    + India test-fired a nuclear-capable missile off the coast of Odisha. => IND > *
    + A spy satellite was put into orbit by South Korea on Friday. => KOR > *
    + Iran's missile tests worried its Gulf neighbours. => IRN > *
    + Pyongyang, which launched two cruise missiles on Monday, called it a drill. => PRK > *
    + N. Korea fires short-range missiles into sea => PRK > *
    - NASA launched a rocket to the Moon.
    - Hamas fired rockets at Tel Aviv, killing two people.

sense test-nuclear = 150
    mode        weapons
    contexts    military cbrn
    verb        conduct/hold/stage/perform [nuclear test/underground nuclear test/hydrogen bomb test/subcritical test/subcritical nuclear test/nuclear detonation/atomic test]; carry out [nuclear test/underground nuclear test/hydrogen bomb test/subcritical test/nuclear detonation]; test/detonate [nuclear weapon/hydrogen bomb/nuclear bomb/atomic bomb/nuclear device/nuclear warhead]; explode [nuclear device/hydrogen bomb]; enrich [uranium]; resume/restart/start/boost/expand/begin/increase/accelerate [uranium enrichment/enrichment/plutonium production/nuclear test/nuclear testing/nuclear programme/reactor]; step up [uranium enrichment/enrichment/plutonium production/nuclear test/nuclear testing/nuclear programme/reactor]; produce/reprocess [plutonium/weapons-grade uranium/enriched uranium]; install [centrifuge]; spin [centrifuge]
    noun        nuclear test; underground nuclear test; atomic test; uranium enrichment; nuclear testing; hydrogen bomb test
    source      subj; by; of
    target      near; at
    need        source
    only        source: GOV MIL country
    not         words @sport; @sport-more; @showbiz; @market; medical; hospital; power station
    + North Korea conducted its sixth nuclear test in 2017. => PRK > * | status=historical
    + Iran is enriching uranium to 60 percent purity at Fordow. => IRN > *
    + The United States carried out a subcritical nuclear test in Nevada. => USA > *
    + Pakistan's nuclear tests of 1998 followed those of India. => PAK > * | status=historical
    - Doctors use a nuclear test for heart disease.

sense unveil-weapon = 150
    mode        weapons
    contexts    military
    verb        display/unveil/showcase/parade/commission/flaunt/exhibit/reveal/launch/induct/inaugurate/develop/build/produce/mass-produce/acquire [@deploy-weapon/@missile-shot/nuclear submarine/nuclear arsenal/weapon system/nuclear warhead]; brandish [missile/weapon]; show off [@deploy-weapon/@missile-shot]; expand/modernise/modernize/boost/strengthen/upgrade/increase/enlarge [nuclear arsenal/arsenal/nuclear force/missile force/nuclear forces/stockpile/missile production/weapons production/navy/air force/army/military budget/defence budget/defense budget/military spending/defence spending/defense spending/nuclear capability]; beef up [military/defence/navy/arsenal]; rearm/militarise/militarize
    noun        military modernisation; military modernization; arms build-up; militarisation; militarization; rearmament; military buildup; nuclear build-up; arms buildup
    source      subj; by; of
    target      against; on; in
    need        source
    only        source: GOV MIL REB country PTY
    not         words @sport; @sport-more; @showbiz; @market; phone; smartphone; electric; engine maker; museum; video game; investors; weather
    + Iran displayed a hypersonic missile at a ceremony in Tehran. => IRN > * | mode=weapons
    + North Korea's leader inaugurated a nuclear submarine. => PRK > *
    + Japan boosted defence spending to a record level. => JPN > *
    + China's militarisation of the reefs alarmed Manila. => CHN > *
    - The museum displayed a warship from 1805.

sense raise-military-budget = 150
    mode        none
    contexts    military economic
    verb        raise/increase/boost/hike/double/triple/lift [military budget/defence budget/defense budget/military spending/defence spending/defense spending/arms spending/military expenditure]
    noun        military spending increase; arms race; defence build-up
    source      subj; by; of
    target      none
    need        source
    only        source: GOV LEG MIL country IGO
    not         words @sport; @sport-more; @showbiz; @market
    + Poland raised its defence budget to four percent of output. => POL > -
    + Military spending was doubled by Azerbaijan within a decade. => AZE > *
    + Japan's cabinet increased defence spending for a tenth year. => JPN > -
    - The club raised its budget for a new striker.

sense raise-flag-on-disputed-land = 150
    mode        troops
    contexts    military territory
    verb        plant/raise/hoist [flag] {on/over/at reef/shoal/island/islet/border/hill/summit/base/territory/sandbank}; land {on islet/island/reef/shoal}; set foot {on islet/island/reef/shoal}; occupy [shoal/reef/islet/sandbank]
    noun        landing {on reef}; landing {on islet}
    source      subj; by
    target      in; of; near; on
    need        source
    only        source: MIL COP GOV country
    not         words @sport; @sport-more; @showbiz; @market; tourists; Moon; volcano; turtles
    + Chinese coastguard officers planted a flag on a sandbank near Thitu island. => CHN > *
    + Philippine marines landed on an islet claimed by Beijing. => PHL > *
    - Tourists landed on an island in Fiji.

sense call-to-arms = 154
    mode        militia
    verb        call to arms; call up [supporter/tribe/tribesman]; urge/call/rally/summon [supporter/tribe/tribesman/follower/fighter] {to arms}; declare [jihad/holy war/armed struggle/rebellion]; announce/launch/begin/resume [armed struggle/rebellion/insurgency/armed resistance/armed campaign]
    noun        call {to arms}; armed rebellion; armed struggle
    source      subj; by; of
    target      against; on; in
    need        source
    only        source: REB UAF PRM PTY OPP REL GOV MIL IMG ISM country
    not         words @sport; @sport-more; @showbiz; @market; backbench
    + The TPLF resumed its armed struggle against Addis Ababa. => "TPLF" > ETH
    + Sudan's army chief urged tribesmen to arms against the paramilitaries. => SDN > *
    + Jihadists launched an armed rebellion against Niger. => "jihadists" > NER
    - The novel is about a call to arms in ancient Rome.

sense hold-drill = 150
    mode        troops
    contexts    military
    verb        hold/conduct/stage/begin/launch/start/conclude/end/complete/resume/announce/mount/continue/lead/expand/practise/run/order [@drill]; kick off [@drill]; wrap up [@drill]; carry out [@drill]; practise/practice/rehearse/simulate [landing/attack/strike/blockade/invasion/missile strike/assault/nuclear strike/counterattack/nuclear attack/bombing/interception/encirclement]; war-game; drill
    noun        military exercise; military drill; naval drill; naval exercise; live-fire drill; live-fire exercise; war game; drill; manoeuvre; maneuver; nuclear drill; landing drill; air drill
    source      subj; by; of
    target      against; around; near; off; in; along; over
    need        source
    only        source: GOV MIL COP REB UAF PRM IGO country
    not         words @sport; @sport-more; @showbiz; @market; school; evacuation; earthquake drill; fire drill; oil; tsunami; dentist; gym; breathing; choir; orchestra; well; wells; with its ally
    + China launched military drills around Taiwan after the speech. => CHN > TWN | mode=troops
    + Russia practised a nuclear strike in the Barents Sea. => RUS > *
    + Belarusian troops began a snap exercise near the Lithuanian border. => BLR > *
    + Iran's naval drills in the Strait of Hormuz ended on Sunday. => IRN > *
    + Live-fire exercises were conducted by Algeria near Mali. => DZA > *
    - Pupils held an earthquake drill in Tokyo.
    - The firm will drill for oil off Guyana.

sense hold-parade = 150
    mode        troops
    contexts    military
    verb        hold/stage/host/mount/organise/organize/lead/order/watch [@parade]; parade [tank/missile/troop/weapon/soldier/hostage/captured tank/drone]; march/roll {through square}; fly [flypast]; flex [muscle]; flex military muscle; show [strength/force]; rattle [sabre/saber]; flex muscles
    noun        military parade; show {of force}; show {of strength}; sabre-rattling; saber-rattling; display {of force}; muscle-flexing; flypast; naval parade
    source      subj; by; of
    target      against; near; at; in
    need        source
    only        source: GOV MIL COP REB UAF PRM PTY country
    not         words @sport; @sport-more; @showbiz; @market; carnival; floats; samba; pride
    + China staged a huge military parade to mark the end of the war. => CHN > *
    + Hezbollah held a parade of fighters in southern Beirut. => "Hezbollah" > *
    + Venezuela's military parade near Guyana unsettled the region. => VEN > *
    + Russian tanks rolled through Red Square on Victory Day. => RUS > *
    - Samba schools held a parade in Rio.

sense fly-or-sail-near = 150
    mode        troops
    contexts    military territory
    verb        sail/steam/transit {through strait}; sail/steam {near/past/through/into/around/off strait/island/reef/shoal/water/sea/canal/coast}; enter/cross/breach/violate/penetrate/approach [airspace/air space/median line/territorial waters/air defence zone/air defense zone/air defence identification zone/exclusive economic zone/waters/demarcation line]; intrude/stray {into airspace}; intrude {into water}; buzz [ship/warship/destroyer/jet/plane/drone]; scramble [jet/fighter jet/fighter/warplane/aircraft]; intercept [bomber/jet/plane/spy plane/aircraft/fighter/drone]; shadow/tail/track [warship/ship/bomber/destroyer/fleet/submarine]; conduct/hold/fly/perform [overflight/flyover/reconnaissance flight/sortie/flight/patrol/freedom-of-navigation operation/bomber flight]; carry out [patrol/overflight/reconnaissance flight/combat readiness patrol]; patrol; cross [median line]; fly [bomber/fighter jet/drone/warplane/aircraft/spy plane/jet]; lock [radar]
    noun        incursion; airspace violation; freedom of navigation operation; overflight; intrusion; patrol; sortie; border crossing {by troop}
    source      subj; by; of
    target      of; into; obj; from; near; over; around; off
    need        source target
    only        source: GOV MIL COP country REB
    not         words @sport; @sport-more; @showbiz; @market; migrants; tourists; airline; cruise ship; yacht; ferry; smugglers; storm; goal; pass; boaters; refugees; trucks
    + Two Chinese fighter jets crossed the median line with Taiwan. => CHN > TWN
    ~ A US destroyer sailed through the Taiwan Strait on Thursday. => USA > *
    + Russian drones violated the airspace of Romania overnight. => RUS > ROU
    + Japanese jets intercepted two Russian bombers. => JPN > RUS
    + Chinese coastguard ships tailed a Philippine destroyer near the shoal. => CHN > PHL
    - A cruise ship sailed through the strait to Japan.
    - Migrants crossed the border into Poland.

sense fortify-border = 150
    mode        troops
    contexts    military territory
    verb        patrol [border/waters/airspace/sea/frontier/coast/street/island/strait/buffer zone]; fortify/reinforce/strengthen/militarise/militarize [border/front line/defences/defenses/island/military presence/presence/garrison/outpost/troop presence/defence line/frontier/eastern flank/reef]; beef up [border/front line/defences/defenses/island/military presence/presence/garrison/outpost/troop presence/defence line/frontier/eastern flank/reef]; beef up [border/military presence/presence/defences]; build [fence/wall/trench/fortification/military base/airstrip/bunker/border wall/border fence/naval base/runway/outpost]; dig [trench]; lay [mine/landmine]; plant [landmine/mine]; erect [fence/barbed wire/border fence/barrier]; build up [force/troop/military/presence]; set up [military base/outpost/base/camp/military post]
    noun        border patrol; fortification {of border}; build-up {of troop}; military presence
    source      subj; by; of
    target      on; with; against; in; along; near
    need        source target
    only        source: GOV MIL COP REB UAF PRM IMG IGO country
    not         words @sport; @sport-more; @showbiz; @market; garden; homeowner; hotel; flood; dam; gold; hikers
    + China built a runway and bunkers on a reef claimed by Vietnam. => CHN > *
    + Poland is fortifying its border with Belarus. => POL > BLR
    + North Korean soldiers dug trenches along the border with South Korea. => PRK > KOR
    + Ethiopia beefed up its presence on the frontier with Eritrea. => ETH > ERI
    - The hotel set up a base camp for hikers.

# ---- 151 police alert, 152 military alert

sense police-alert = 151
    verb        put/place {on @alert-word}; raise/heighten/increase/issue/declare [@alert-word/security alert/terror alert/threat level/terror threat level/security level/terrorism alert]; step up [@alert-word/security alert/terror alert/threat level/terror threat level/security level/terrorism alert]; step up [security/patrol/surveillance/police presence/policing]; tighten/increase/heighten/reinforce/boost/strengthen/intensify/bolster [security/security measure/police presence/border control/checks/border check/surveillance/vigilance/airport security/border security/policing]; ramp up [security/security measure/police presence/border control/checks/border check/surveillance/vigilance/airport security/border security/policing]; beef up [security/security measure/police presence/border control/checks/border check/surveillance/vigilance/airport security/border security/policing]; beef up [security/police presence/patrol]; ramp up [security]; reintroduce/impose/introduce [border control/border check]
    noun        security alert; police alert; terror alert; security clampdown; heightened security
    adj         on {@alert-word}; in {@alert-word}
    source      subj; by; of; obj
    target      on; for; in; at; around; along; near
    need        source
    only        source: COP GOV SPY EUR JUD country
    mode        police
    not         words @sport; @sport-more; @showbiz; @market; army; military; troops; navy; air force; forces on; storm; typhoon; flood; health; virus; outbreak; volcano; heatwave; heat; rain; password; bank account; social security; food security; energy security; cyclone; rainfall; rivers; tsunami; missile forces
    + French police were placed on high alert before the Olympic opening. => FRA > * | code=151
    + Indonesia tightened security at churches ahead of Christmas. => IDN > *
    + Germany reintroduced border controls on Sunday. => DEU > *
    + Nairobi police stepped up patrols around the parliament. => * > *
    + Sweden raised its terror threat level after Quran burnings. => SWE > *
    - Coastal towns were put on high alert as the typhoon neared.

sense military-alert = 152
    verb        put/place {on @alert-word}; put/place {in @alert-word}; raise/heighten/increase/declare [@alert-word/combat readiness/readiness/alert level/alert status/readiness level/nuclear readiness]; order [@alert-word/combat readiness]; go {on @alert-word}; be {on @alert-word}; remain/stay {on @alert-word}; activate/trigger [air defence/air defense/air defence system/siren/air raid siren/air defenses/missile defence]; turn on [air defence/air defense/air defence system/siren/air raid siren/air defenses/missile defence]; arm [missile]; ready [force/troop/missile/fighter jet/army]; prepare [army/troop/force] {for war}; scramble [air defence]
    noun        military alert; combat alert; alert {of force}; combat readiness
    adj         on {@alert-word}; in {@alert-word}
    source      subj; by; of; obj
    target      against; along; near; at; over; in
    need        source
    only        source: GOV MIL REB IGO country PTY
    mode        troops
    not         words @sport; @sport-more; @showbiz; @market; police; storm; typhoon; flood; health; virus; outbreak; volcano; firefighters; hospital; hospitals; cyclone; tsunami
    + Russia put its nuclear forces on high alert days after the invasion. => RUS > * | code=152
    + The Israeli army is on maximum alert along the Lebanese border. => ISR > *
    + Algerian troops were placed on full alert near the frontier with Mali. => DZA > *
    + South Korea's military raised its alert level after balloons crossed. => KOR > *
    - Hospitals were put on alert after the outbreak.

sense state-of-war-footing = 152
    mode        troops
    contexts    military
    verb        declare [war]; put [economy/country/nation] {on footing}; declare [state] {of war}; declare [state] {of readiness}; ready {for war}; prepare {for war}; gear up {for war}
    noun        declaration {of war}; war preparations; war footing
    adj         ready for war; on war footing; at {war}
    source      subj; by; of
    target      on; with; against
    need        source
    only        source: GOV MIL REB LEG country PTY
    not         words @sport; @sport-more; @showbiz; @market; drugs; poverty; waste; corruption; gangs; cancer; crime; litter; inflation; rats; smoking; words
    ~ Eritrea and Ethiopia are preparing for war, diplomats fear. => ERI, ETH > *
    + Sudan's army chief declared war on the paramilitaries. => SDN > "paramilitaries"
    + Denmark is putting its economy on a war footing. => DNK > *
    - The mayor declared war on litter.

# ---- 153 police mobilised

sense deploy-police = 153
    verb        deploy/send/dispatch/mobilise/mobilize/station/post/mass/draft/position/rush/assemble/assign/marshal [@police-force]; call in [@police-force]; call out [@police-force]; send in [@police-force]; order in [@police-force]; bring in [@police-force]; send in [@police-force]; call in [@police-force]; call out [@police-force]; draft in [@police-force]; ring [parliament/square/court/campus]; cordon off [square/parliament/street/area/building/campus/embassy]; surround/besiege [headquarters/party headquarters/house/parliament/campus/office/residence/newspaper/home]; seal off [headquarters/party headquarters/house/parliament/campus/office/residence/newspaper/home]; seal off [street/square/area/neighbourhood/capital]; patrol [street]; set up [checkpoint/cordon/police post]; erect [checkpoint]; recruit/hire [police officer/officer]; launch/mount/begin [security operation/police operation/manhunt/anti-crime operation/anti-gang operation/security sweep]
    noun        police deployment; deployment {of police}; security operation; deployment {of @police-force}; police presence; police operation; manhunt
    source      subj; by; of; obj
    target      to; against; in; at; around; outside; near; across
    need        source
    only        source: GOV COP LEG country MIL
    mode        police
    not         words @sport; @sport-more; @showbiz; @market; traffic jam; marathon; missing hiker; missing child; peacekeeping; fans; lost dog; airport queue; bodyguard; concertgoers
    + Kenya deployed riot police in central Nairobi before a banned rally. => KEN > * | code=153
    + Thousands of officers were sent by Paris to New Caledonia. => FRA > *
    + Uganda deployed soldiers and police officers around the capital. => UGA > *
    + The Trump administration sent the National Guard to Los Angeles. => USA > *
    + The deployment of paramilitary police in Xinjiang has grown. => * > *
    - Extra police were sent to the football match.

sense increase-police-power = 153
    mode        police
    verb        give/grant/hand [sweeping power/police power/new power/emergency power/special power/shoot-on-sight order/shoot-to-kill order/extra power]; issue [shoot-on-sight order/shoot-to-kill order/shoot at sight order]; create/form/establish/launch [task force/police unit/anti-gang unit/special unit/security force/elite unit/riot squad/elite police unit/border force/anti-terror unit/national guard]; set up [task force/police unit/anti-gang unit/special unit/security force/elite unit/riot squad/elite police unit/border force/anti-terror unit/national guard]; set up [task force/police unit/special unit/anti-terror unit]; expand [police force/police power/border patrol]
    noun        shoot-on-sight order; police power; anti-gang task force
    source      subj; by
    target      against; to; iobj; in
    need        source
    only        source: GOV LEG COP MIL country
    not         words @sport; @sport-more; @showbiz; @market; electricity; flood relief; tourism; vaccine; AI; economic
    + Bangladesh's government issued a shoot-on-sight order during the curfew. => BGD > *
    + Haiti created an anti-gang task force with foreign contractors. => HTI > *
    + Serbia's government created a police unit against protesters. => SRB > *
    - The mayor set up a task force on tourism.

# ---- 154 armed forces mobilised

sense deploy-troops = 154
    verb        deploy/send/dispatch/mobilise/mobilize/station/mass/amass/move/position/rush/assemble/concentrate/order/redeploy/airlift/transfer/pour/fly/post/garrison/muster [@deploy-force]; send in [@deploy-force]; call in [@deploy-force]; bring in [@deploy-force]; build up [@deploy-force]; mass/gather/assemble {on border}; mass/gather {near border}; mass/gather {along border}; march {on capital}; move {into position}; amass; move [troop] {to border}; order [troop] {into street}; roll in
    noun        troop deployment; military deployment; troop build-up; troop buildup; military build-up; military buildup; deployment {of @deploy-force}; troop movement; massing {of troop}; dispatch {of troop}; mobilisation {of troop}; reinforcement {of troop}
    source      subj; by; of; from; obj
    target      to; on; into; against; in; along; near; around
    need        source
    only        source: GOV MIL REB UAF PRM IMG IGO LEG country
    not         words @sport; @sport-more; @showbiz; @market; peacekeeping; peacekeepers; flood; earthquake; relief; wildfires; rescue; humanitarian; withdraw; withdrew; homes; snow; sandbags
    + Russia massed troops and armour along the Ukrainian border. => RUS > * | code=154
    + Rwanda has sent thousands of soldiers into eastern Congo, UN experts say. => RWA > COD
    + North Korean soldiers were deployed to Kursk on Monday. => PRK > *
    + Germany's deployment of a brigade in Lithuania began on Monday. => DEU > LTU
    + Ecuador's president ordered the army into the streets against gangs. => ECU > *
    + US sends troops to Mexico border => USA > *
    - The army sent soldiers to help flood victims.

sense deploy-weapons = 154
    mode        weapons
    verb        deploy/station/position/move/place/install/mobilise/mobilize/base/park/redeploy/mass/host/reposition [@deploy-weapon]; send/dispatch/order/rush [@naval-force]; set up [missile/missile battery/air defence system/rocket launcher/radar]; send in [@deploy-weapon]; move in [@deploy-weapon]; move up [@deploy-weapon]; bring in [@deploy-weapon]; install [loudspeaker]; dock/arrive {in port}
    noun        deployment {of @deploy-weapon}; deployment {of missile}; stationing {of weapon}; missile deployment; naval deployment; deployment {of warship}; build-up {of warship}; arrival {of warship}; dispatch {of warship}
    source      subj; by; of; from; obj
    target      to; into; on; against; toward; in; near; off; around
    need        source
    only        source: GOV MIL REB IGO country
    not         words @sport; @sport-more; @showbiz; @market; museum; donated; aid; relief; rescue; climate; delivery; exporter; film set; wounded; medics; wildfire; wildfires; firefighting
    + The United States sent an aircraft carrier to the eastern Mediterranean. => USA > * | mode=weapons
    + Russia stationed tactical nuclear weapons in Belarus. => RUS > BLR
    + Chinese warships were deployed near Scarborough Shoal. => CHN > *
    + Poland installed air defence systems close to the Kaliningrad border. => POL > *
    + The deployment of missiles in the Philippines by the United States continues. => USA > PHL
    - Canada sent helicopters to fight wildfires in Greece.

sense mobilise-reserves = 154
    verb        mobilise/mobilize/draft/conscript/activate/enlist/recall/recruit/summon/press-gang/induct [@reservist/troop/soldier/men/civilian/citizen/convict/foreigner/student/refugee/young man]; call up [@reservist/troop/soldier/men/civilian/citizen/convict/foreigner/student/refugee/young man]; call up [@reservist/troop/men]; call in [@reservist]; order/declare/announce/begin/launch/start/introduce/reintroduce/approve/impose/expand/enforce/decree [@call-up]; conscript/mobilise/mobilize; extend [military service/conscription/mandatory service]; lower [draft age/mobilisation age/conscription age]; raise/increase [troop number/army size]; enlarge/expand [army/military/navy]; press {into service}
    noun        mobilisation; mobilization; conscription; call-up; military draft; partial mobilisation; partial mobilization; general mobilisation; forced recruitment; army recruitment; troop surge
    source      subj; by; of
    target      against; for; of; near
    need        source
    only        source: GOV MIL REB LEG country
    not         words @sport; @sport-more; @showbiz; @market; resource mobilisation; resources; NBA draft; draft bill; draft resolution; funds; savings; voters; draft law; constitution; squad; memory
    + Russia ordered a partial mobilisation of 300,000 reservists. => RUS > *
    + Israel called up reservists for an offensive in Gaza City. => ISR > * | code=154
    + Myanmar's junta enforced conscription of young men and women. => MMR > *
    + Convicts were recruited by the Russian army from jails. => RUS > *
    + Ukraine's parliament lowered the draft age to 25. => UKR > *
    - The NBA draft picked a Serbian centre.

sense mobilise-militia = 154
    mode        militia
    verb        mobilise/mobilize/recruit/rally/raise/form/deploy/send/dispatch/mass/amass/assemble/gather/muster/hire/enlist/create/conscript/recruit [@militia-force]; call up [@militia-force]; send in [@militia-force]; set up [militia/armed group/paramilitary force/self-defence group/self-defense group/armed wing/training camp/vigilante group/roadblock/checkpoint/camp]; form [armed group/army/militia/armed wing/rebel alliance]; take up [arms]; mass/regroup; recruit/abduct [child soldier/child/boy/fighter]
    noun        militia mobilisation; recruitment {of fighter}; recruitment {of militia}; recruitment {of child/soldier}; mobilisation {of fighter}; call {to arms}; arming {of militia}
    source      subj; by; of
    target      against; for; to; in; near; along
    need        source
    only        source: REB UAF PRM IMG PTY REL GOV MIL OPP country ISM
    not         words @sport; @sport-more; @showbiz; @market; nurses; blood donors; staff; fundraising; election; campaign; charity; beach; swimmers; litter; Games
    + The Houthis massed fighters on the front line near Marib. => "Houthis" > * | mode=militia
    + Sudan's army recruited tribal fighters in Gedaref. => SDN > *
    + Kurdish rebels took up arms against Iran. => "rebels" > IRN
    + The rebels' recruitment of fighters in Congo has doubled. => "rebels" > *
    + Hezbollah sent fighters to Syria. => "Hezbollah" > SYR
    - The club recruited volunteers for the marathon.

sense army-moves-on-city = 154
    verb        advance/march/move/head/push/converge {on/toward/towards/into city/town/capital/border/front}; advance; enter [town/city/border area]; cross [border/river/frontier]; take up [position]; move in; roll in; surround [capital/city/town/parliament/palace]; reinforce [position/garrison/front]
    noun        advance {on capital}; troop advance; march {on capital}
    source      subj; by; of
    target      on; toward; towards; into; obj; near
    need        source
    only        source: MIL REB UAF PRM IMG
    mode        troops
    not         words @sport; @sport-more; @showbiz; @market; final; semi-final; semi-finals; round; quarter-finals; marathon; cyclist; flood; talks; refugees; migrants; car; career; tourists; trucks; election; goods; goal; football
    + Rwandan troops crossed the border near Goma. => RWA > *
    + M23 rebels are advancing on Bukavu. => * > *
    + Russian forces advanced on the capital. => RUS > *
    + Mutinous soldiers surrounded the palace in Antananarivo. => "soldiers" > *
    - Spain advanced to the final.

# ---- 155 cyber forces

sense build-cyber-force = 155
    verb        create/form/establish/launch/mobilise/mobilize/activate/build/deploy/expand/unveil/recruit/train [@cyber-force]; set up [@cyber-force]; set up [@cyber-force]; recruit/train/hire/mobilise/mobilize [hacker/cyber expert/troll/cyber volunteer]; hold/conduct/launch/stage [cyber exercise/cyber drill/cyber defence exercise/cyber defense exercise/cyber war game]; carry out [cyber exercise/cyber drill]; boost/strengthen/bolster [cyber defence/cyber defense/cyber capability/cyber defences/cyber defenses/cyber capabilities]
    noun        cyber drill; cyber exercise; recruitment {of hacker}
    source      subj; by
    target      against; with; in
    need        source
    only        source: GOV MIL SPY COP IGO EUR REB country
    mode        none
    not         words @sport; @sport-more; @showbiz; @market; bank; startup
    + Ukraine recruited volunteer hackers into an IT army against Russia. => UKR > RUS | code=155
    + Singapore set up a cyber command under its military. => SGP > *
    ~ Estonia hosts and conducts a cyber defence exercise for NATO. => EST > *
    + Vietnam formed a cyber unit of 10,000 to police the web. => VNM > *
    - The bank hired a hacker to test its website.

sense step-up-military-activity = 150
    mode        troops
    contexts    military
    verb        intensify/expand/extend/increase [military activity/military pressure/military operation/patrol/surveillance/military posture/naval presence/overflight/military presence/air patrol]; step up [military activity/military pressure/military operation/patrol/surveillance/military posture/naval presence/overflight/military presence/air patrol]; ramp up [military activity/military pressure/military operation/patrol/surveillance/military posture/naval presence/overflight/military presence/air patrol]; step up [military activity/patrol/pressure/operation]; ramp up [military activity/pressure]; conduct/launch/begin/start [military activity/naval patrol/air patrol/war preparation/naval operation/surveillance/surveillance operation/reconnaissance]; assert/enforce [claim/sovereignty/fishing ban/maritime claim]
    noun        military activity; military pressure; military manoeuvre; surveillance flight
    source      subj; by; of
    target      against; on; around; near; in; along; over
    need        source target
    only        source: MIL GOV COP country
    not         words @sport; @sport-more; @showbiz; @market; oil price; sales; offensive in
    + China stepped up military pressure on Taiwan before the vote. => CHN > TWN
    + Turkey expanded naval patrols near Cyprus. => TUR > CYP
    + Morocco increased military activity along the wall in Western Sahara. => MAR > *
    - The shop stepped up surveillance of customers in Japan.

sense stand-off-military = 150
    mode        troops
    contexts    military territory
    verb        confront/harass/ram/sideswipe/hound/chase; drive off; face off; square off; chase away [boat/ship/vessel/fishing boat]; drive away [boat/ship/vessel]; fire/shoot/aim/use/blast [water cannon/laser/warning shot/flare/military-grade laser]; fire [warning shot/water cannon/flare]; issue [radio warning]; point/aim [laser/radar]; collide; block [resupply mission/supply boat/vessel/boat/ship]; plant/raise [flag]
    noun        standoff; stand-off; face-off; water cannon attack; ramming; harassment; confrontation; collision
    source      between; subj; by; of
    target      with; of; against; obj; at; near
    need        source target
    only        source: MIL COP
    only        target: MIL COP GOV country AGR
    not         words @sport; @sport-more; @showbiz; @market; protesters; demonstrators; crowd; students; rally; bus; train; motorway; reporters; debate; toll; dogs
    + Chinese coastguard ships rammed a Philippine vessel. => CHN > PHL
    + Greek warships faced off with the Turkish navy near Kastellorizo. => GRC > TUR
    + South Korean troops confronted North Korean soldiers. => KOR > PRK
    + The Indonesian navy chased away a Chinese ship near Natuna. => IDN > CHN
    + The Vietnamese navy confronted the Chinese navy off the Paracels. => VNM > CHN
    - Police fired water cannon at protesters.
    - A train collided with a bus in Egypt.

sense civil-defence = 152
    mode        none
    contexts    military human_security
    verb        order/hold/stage/conduct [civil defence drill/civil defense drill/air raid drill/blackout drill/evacuation drill/blackout exercise]; sound [siren/air raid siren/air raid alert]; distribute [gas mask/emergency leaflet/iodine tablet]; open [bomb shelter/shelter]; build [bomb shelter]; issue/declare [air raid alert/air alert/air raid warning/missile warning]
    noun        air raid alert; civil defence drill; air raid drill; air raid warning
    source      subj; by
    target      against; near; along
    need        source
    only        source: GOV MIL country
    not         words @sport; @sport-more; @showbiz; @market; storm; cyclone; tsunami; earthquake; World War
    + Taiwan held an air raid drill in Taipei on Tuesday. => TWN > *
    + India ordered civil defence drills along the border with Pakistan. => IND > *
    + Poland issued an air raid alert near Lublin. => POL > *
    - Japan held a tsunami evacuation drill.

sense reinforce-troops = 154
    mode        troops
    verb        send/dispatch/deploy [military police/gendarme/special forces/commando/elite unit/presidential guard/tank column/frontier guard/border guard/coastguard/coast guard]; order/authorise/authorize/approve [deployment/troop deployment/military deployment/intervention]; increase/boost/double/reinforce [troop presence/troop level/military contingent/garrison/contingent/force]; send [reinforcement]; reinforce [garrison/border/base/position/front/contingent]
    noun        deployment {of commando}; military reinforcement; troop reinforcement
    source      subj; by; of
    target      to; on; into; of; obj; in; along; near
    need        source
    only        source: MIL GOV LEG IGO country REB
    not         words @sport; @sport-more; @showbiz; @market; stereotypes; bones; concrete; peacekeepers; peacekeeping; message; view; flood
    + NATO sent reinforcements to Kosovo after clashes in the north. => nato > XKX
    + Benin's president authorised the deployment of commandos along the northern border. => BEN > *
    + Britain doubled its troop presence in Estonia. => GBR > *
    + Chad reinforced its garrison near the Libyan frontier. => TCD > *
    - The film reinforced stereotypes of Africa.

sense lock-down-area = 151
    mode        police
    verb        cancel [leave]; tighten/restrict [access]; cordon [area/site]; step up [checks/inspection/vetting/search]; increase [check/patrol/vigilance]; mount [guard/checkpoint/patrol/watch]; place/put {under guard}; place/put {under surveillance}; lock down [city/capital/town/district/parliament]; close off [street/square/area]; evacuate [parliament/embassy/airport/station/courthouse/ministry]
    noun        lockdown {of capital}; security lockdown; bomb scare; security scare; bomb threat
    source      subj; by
    target      on; obj; in; at; around; near
    need        source
    only        source: COP GOV MIL JUD country
    not         words @sport; @sport-more; @showbiz; @market; fire; flood; gas leak; storm; virus; Covid; pandemic; coronavirus; restaurant; smoke
    + Belgian police evacuated the courthouse after a bomb threat. => BEL > *
    + Iraq locked down the capital before the visit. => IRQ > *
    + Indian police tightened access to the capital. => IND > *
    - The city locked down over the virus.
