@about    Shows of force in headline words: carriers and jets sent, patrols, call-ups, conscription, production of arms, alerts: PLOVER MOBILIZE, CAMEO 15.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family words-mobilize-elsewhere
    - The club deployed an extra striker.
    - The army of fans descended on Berlin.
    - The bank tested its new app.
    - Boeing resumed production of the jet after the strike.
    - The ferry sailed into the harbour.
    - The airline scrambled to find seats.

sense move-forces-headline = 154
    mode        troops
    contexts    military
    verb        move/shift/rush/pour/sail/fly/send/steam/roll/truck/airlift/reposition/redeploy/pre-position/transfer/bring/push/dispatch/order [troops/soldiers/marines/paratroopers/commandos/reinforcements/armoured vehicles/armored vehicles/battalion/battalions/brigade/brigades/special forces/divisions/coast guard ship/patrol vessels] {to/into/toward/towards/near/through/along/off/around/over/for border/frontier/front/region/strait/gulf/coast/capital/island/islands/waters/area/east/north/south/west/show/sea/neighbour/city/province/line/flank/shore/shores/peninsula/zone/channel/base/bases/mediterranean/streets/street/prison/prisons}; bolster/beef/reinforce/thicken/shore/strengthen/fortify [border/frontier/flank/eastern flank/northern border/defences/defenses/garrison/positions/presence/front/air defences/air defenses/military presence/defence/fleet]; beef up [border/frontier/defences/defenses/garrison/positions/presence/air defences/border security]; shore up [defences/defenses/front/border]; dig [trench/trenches]; mine [border/waters/strait/coast]; lay [mine/mines]; build [wall/fence/trenches/fortification/fortifications/bunkers] {on/along border/frontier}; circle/encircle/shadow/tail/buzz/harass/ram/swarm/surround/dog/monitor [outpost/ship/ships/island/vessel/vessels/destroyer/warship/plane/boat/boats/shoal/reef/islet/drone/bomber/supply boat]; scramble [jet/jets/fighter/fighters/fighter jet/fighter jets/warplane/warplanes/aircraft/F-16/F-16s/helicopter/helicopters]; fly [bomber/bombers/sortie/sorties/stealth fighters/fighter jets/warplanes/drones/reconnaissance]; land [troops/marines]
    noun        massing {of force}; massing {of tank}; troop movement; carrier deployment; naval deployment; flyover; overflight; airlift {of troop}; reinforcement; buildup; build-up
    source      subj; by
    target      against; near; off; around; with; toward; towards; over; along; obj; of; to; into
    need        source
    only        source: GOV MIL COP REB UAF PRM IMG IGO LEG country
    not         words @sport; @sport-more; @showbiz; @market; flood; flooding; earthquake; relief; wildfires; rescue; humanitarian; withdraw; withdrew; back from; out of; museum; peacekeeping; peacekeepers; donated; donates; donate; supplied; gave; killed; struck; home; homeowner; asteroid; gold
    + Ethiopia poured troops into the region along the Eritrean border. => ETH > *
    + Chinese coastguard ships circled the Philippine outpost. => CHN > *
    + Poland bolstered its border with Belarus. => POL > *
    + Fighter jets were scrambled by NATO over the Baltic. => nato > *
    - The homeowner built a wall along the border of his garden.

sense move-weapons-headline = 154
    mode        weapons
    contexts    military
    verb        move/shift/rush/pour/sail/fly/send/steam/roll/truck/airlift/reposition/redeploy/pre-position/transfer/bring/push/dispatch/order [tank/tanks/armour/armor/artillery/missiles/launchers/howitzers/warship/warships/carrier/aircraft carrier/carrier group/strike group/destroyer/destroyers/frigate/frigates/submarine/submarines/bomber/bombers/fighter jet/fighter jets/stealth fighter/stealth fighters/jet/jets/air defences/air defenses/flotilla/fleet/heavy weapons] {to/into/toward/towards/near/through/along/off/around/over/for border/frontier/front/region/strait/gulf/coast/capital/island/islands/waters/area/east/north/south/west/show/sea/neighbour/city/province/line/flank/shore/shores/peninsula/zone/channel/base/bases/mediterranean/streets/street/prison/prisons}
    source      subj; by
    target      against; near; off; around; with; toward; towards; over; along; of; to
    need        source
    only        source: GOV MIL COP REB UAF PRM IMG IGO country
    not         words @sport; @sport-more; @showbiz; @market; withdraw; withdrew; back from; out of; museum; donated; donates; donate; supplied; gave; killed; struck; gift
    + China sends a carrier group through the strait off Taiwan. => CHN > *
    + Venezuela moved tanks to the border with Guyana. => VEN > *
    + Warships were rushed by Ethiopia's neighbour Kenya to the coast off Somalia. => KEN > *
    - The museum moved a tank to the street.

sense call-up-headline = 154
    mode        troops
    contexts    military
    verb        call up [reservist/reservists/conscript/conscripts/recruit/recruits/men/youth/youths/veterans/volunteers/national guard/army/troops/students/mercenaries/fighters/child soldiers/soldiers/convicts/prisoners]; call out [reservist/reservists/conscript/conscripts/recruit/recruits/men/youth/youths/veterans/volunteers/national guard/army/troops/students/mercenaries/fighters/child soldiers/soldiers/convicts/prisoners]; summon/draft/conscript/recruit/enlist/mobilise/mobilize/levy/muster [reservist/reservists/conscript/conscripts/recruit/recruits/men/youth/youths/veterans/volunteers/national guard/army/troops/students/mercenaries/fighters/child soldiers/soldiers/convicts/prisoners]; reintroduce/introduce/extend/expand/restore/reinstate/widen/announce/order/declare/begin/launch [conscription/draft/military service/national service/compulsory military service/mandatory military service/mobilisation/mobilization/general mobilisation/general mobilization/partial mobilisation/partial mobilization/military training/recruitment drive/call-up]; bring back [conscription/draft/military service/national service/compulsory military service/mandatory military service/mobilisation/mobilization/general mobilisation/general mobilization/partial mobilisation/partial mobilization/military training/recruitment drive/call-up]; lower/raise/cut [age] {of/for conscription/service/mobilisation/mobilization/draft/call-up}; lower [conscription age/draft age/mobilisation age/mobilization age/call-up age/age of conscription]; expand/enlarge/double/increase/swell/boost [army/army's size/armed forces/military/reserve/reserves/troop strength/troop numbers/standing army/navy/fleet]; raise/form/create/train/arm [militia/militias/brigade/battalion/army/new division/home guard/territorial defence force/volunteer force/self-defence units/private army/vigilantes/drone unit]; set up [militia/militias/brigade/battalion/army/new division/home guard/territorial defence force/volunteer force/self-defence units/private army/vigilantes/drone unit]
    noun        conscription; mobilisation; mobilization; general mobilisation; general mobilization; partial mobilisation; call-up; recruitment {of soldier}; military draft
    source      subj; by; of; in
    target      against; none
    need        source
    only        source: GOV MIL LEG REB UAF PRM IMG IGO country PTY
    not         words @sport; @sport-more; @showbiz; @market; squad; squads; nurses; teachers; salvation; resources; voters; supporters; resource; boy band; chess
    + Ukraine lowered the age of conscription to 25. => UKR > -
    + Sweden reintroduces conscription. => SWE > -
    + Lithuania calls up reservists. => LTU > -
    + Congo's army recruited child soldiers, the UN said. => COD > *
    - The coach called up two strikers from Ghana.

sense arms-production = 150
    mode        weapons
    contexts    military
    verb        produce/build/make/develop/assemble/manufacture/mass-produce/procure/stockpile/amass/hoard/deploy/station/site/base/activate/field/install/place/position [missiles/missile/intermediate missiles/nuclear weapon/nuclear weapons/nuclear warheads/warhead/warheads/tactical nuclear weapons/hypersonic missile/hypersonic missiles/shells/artillery shells/ammunition/drones/tanks/warships/submarine/submarines/nuclear submarine/aircraft carrier/cluster munitions/landmines/chemical weapons/ballistic missiles/cruise missiles/air defences/air defenses/air defence system/air defense system/radar/radars/launcher/launchers/interceptors/bomb/nuclear bomb/arsenal/stockpile]; resume/restart/boost/expand/accelerate/begin/start/double/triple [production/output/manufacture/development/testing] {of missile/missiles/weapon/weapons/arms/shell/shells/drone/drones/ammunition/warhead/warheads/munition/munitions/uranium/plutonium/tank/tanks}; step/ramp/speed up [production/output/manufacture/development/testing] {of missile/missiles/weapon/weapons/arms/shell/shells/drone/drones/ammunition/warhead/warheads/munition/munitions/uranium/plutonium/tank/tanks}; resume/restart/begin/boost/expand/accelerate/step up [enrichment/uranium enrichment/nuclear programme/nuclear program/nuclear tests/nuclear testing/missile programme/missile tests/missile production/plutonium production/rearmament/arms race/military buildup]; enrich [uranium]; spin/install [centrifuge/centrifuges]; test/trial/launch/fire/flight-test/unveil/parade/flaunt/reveal/brandish/showcase/exhibit/display [torpedo/underwater drone/solid-fuel missile/engine/warhead/spy satellite/reconnaissance satellite/air defence missile/air defense missile/hypersonic weapon/interceptor/artillery/rocket launcher/multiple rocket launcher/weaponry/new weapon/new weapons/arsenal/nuclear-capable missile/submarine/nuclear submarine/warship/tank/fighter/stealth bomber/bomber/killer robot]; show off [torpedo/underwater drone/solid-fuel missile/engine/warhead/spy satellite/reconnaissance satellite/air defence missile/air defense missile/hypersonic weapon/interceptor/artillery/rocket launcher/multiple rocket launcher/weaponry/new weapon/new weapons/arsenal/nuclear-capable missile/submarine/nuclear submarine/warship/tank/fighter/stealth bomber/bomber/killer robot]; roll out [torpedo/underwater drone/solid-fuel missile/engine/warhead/spy satellite/reconnaissance satellite/air defence missile/air defense missile/hypersonic weapon/interceptor/artillery/rocket launcher/multiple rocket launcher/weaponry/new weapon/new weapons/arsenal/nuclear-capable missile/submarine/nuclear submarine/warship/tank/fighter/stealth bomber/bomber/killer robot]
    verb        double/triple/raise/hike/boost/lift/increase/up/ramp up [defence budget/defense budget/defence spending/defense spending/military spending/military budget/military outlays/arms budget/war budget]; rearm/re-arm
    noun        rearmament; arms race; arms build-up; nuclear programme; nuclear program; weapons programme; weapons program; missile programme
    source      subj; by; of
    target      against; near; in; on
    need        source
    only        source: GOV MIL REB LEG country PTY
    only        target: country GOV MIL place REB
    not         words @sport; @sport-more; @showbiz; @market; museum; sanctions; talks; deal; video game; halt; halted; suspend; suspended; curb; curbs; donated; donates; fired at; killed; killing; struck; give up; dismantle; scrap; telescope; carmaker; automaker; for Ukraine; to Ukraine
    + Moscow resumed production of intermediate missiles. => RUS > *
    + Japan will double its defence budget. => JPN > - | status=future
    + Iran installed centrifuges at Fordow. => IRN > *
    + Turkey showed off a stealth fighter. => TUR > *
    - The museum showed off a tank.

sense stand-ready-forces = 152
    mode        troops
    contexts    military
    verb        put/place {on alert/footing/standby/readiness}; go {on alert/footing/standby}; raise/heighten/elevate/increase [alert/alert level/readiness/combat readiness/vigilance/threat level/state of alert/nuclear readiness]; step up [alert/alert level/readiness/combat readiness/vigilance/threat level/state of alert/nuclear readiness]; gird {for war/battle/attack/invasion}; brace {for attack/invasion/war/assault}; gear up {for war/battle/invasion/offensive/assault}; ready [troops/army/forces/missiles/defences/defenses/military]; prepare [troops/army/forces/missiles/military]; cancel [leave]; close/shut [ranks]
    noun        heightened alert; high alert; state {of alert}; combat alert; war footing
    source      subj; by; of
    target      against; along; near; over
    need        source
    only        source: GOV MIL REB IGO PTY country
    not         words @sport; @sport-more; @showbiz; @market; police; storm; typhoon; flood; floods; health; virus; outbreak; volcano; hospital; hospitals; cyclone; tsunami; hurricane; winter; heat; heatwave; recession; inflation; sick leave; maternity
    + Seoul put its troops on alert along the border. => KOR > *
    + Estonia girds for war. => EST > -
    + The Serbian army was placed on standby. => SRB > *
    - Hospitals in Madrid went on alert.

sense police-muster = 153
    mode        police
    verb        deploy/send/dispatch/flood/station/post/rush/muster/draft/position/marshal [police/officers/riot police/gendarmes/policemen/security forces/national guard/anti-riot units/commandos/special forces/border guards/paramilitary police/elite police] {in/into/to/on/onto/across/around/outside/at/along street/streets/square/capital/campus/city/parliament/prison/prisons/jail/station/stations/polling/territory/region/province/island/slum/favela/suburb/suburbs/border/neighbourhood/protest}; tighten/bolster/increase/reinforce/boost/heighten [security/police presence/patrols/checks/surveillance/policing/border controls/border checks/border security]; beef/step up [security/police presence/patrols/checks/surveillance/policing/border controls/border checks/border security]; send in [army/police/troops/national guard/gendarmes/riot police]; call/bring in [army/police/troops/national guard/gendarmes/riot police/soldiers]; call out [army/police/troops/national guard/gendarmes/riot police/soldiers]; launch/mount/begin/start/conduct/extend [security operation/police operation/anti-gang operation/sweep/anti-terror operation/anti-terrorist operation/manhunt/stop-and-search operation]; carry out [security operation/police operation/anti-gang operation/sweep/anti-terror operation/anti-terrorist operation/manhunt/stop-and-search operation]; declare [war] {on gang/gangs/cartel/cartels/crime}
    noun        security sweep; police operation; anti-gang operation; police build-up; security clampdown; heavy police presence; police presence; security cordon
    source      subj; by; of
    target      against; none
    need        source
    only        source: GOV COP LEG MIL country
    not         words @sport; @sport-more; @showbiz; @market; fans; marathon; missing; peacekeeping; lost; concert; festival; food security; social security; job security; cyber security; energy security; flood; earthquake; drought
    + France rushed gendarmes into the territory of New Caledonia. => FRA > *
    + Ecuador sent riot police into prisons. => ECU > *
    + Bangladesh called in the army to quell unrest. => BGD > *
    + Patrols were stepped up by Belgian police after the threat. => BEL > *
    - Police stepped up patrols for the football fans.
