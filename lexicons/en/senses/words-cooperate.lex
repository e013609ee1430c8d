@about    Cooperation in headline words and idiom: joint flights and sails, trade reopened, arms bought, suspects handed back, tip-offs: PLOVER COOPERATE, CAMEO 06.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family words-cooperate-elsewhere
    - Two firms teamed up on a new phone.
    - The clubs swapped players.
    - The author collaborated with a painter.
    - A supermarket bought apples from Chile.
    - Scientists in Japan and Kenya shared data on beetles.

sense drill-headline = 062
    verb        fly/sail/stage/hold/conduct/run/mount/launch/begin/start/complete/conclude/resume/join/attend [joint patrol/joint patrols/joint air patrol/joint bomber patrol/joint sail/joint sails/joint drills/joint exercise/joint exercises/joint naval drills/joint military drills/joint war games/joint maritime exercise/joint training/combined drills/trilateral drills/bilateral drills/joint raid/joint raids/joint operation/joint operations/joint offensive/joint airstrikes/joint mission/joint manoeuvres/joint maneuvers/joint live-fire drills/joint anti-submarine drills]; wrap up [joint patrol/joint patrols/joint air patrol/joint bomber patrol/joint sail/joint sails/joint drills/joint exercise/joint exercises/joint naval drills/joint military drills/joint war games/joint maritime exercise/joint training/combined drills/trilateral drills/bilateral drills/joint raid/joint raids/joint operation/joint operations/joint offensive/joint airstrikes/joint mission/joint manoeuvres/joint maneuvers/joint live-fire drills/joint anti-submarine drills]; kick off [joint patrol/joint patrols/joint air patrol/joint bomber patrol/joint sail/joint sails/joint drills/joint exercise/joint exercises/joint naval drills/joint military drills/joint war games/joint maritime exercise/joint training/combined drills/trilateral drills/bilateral drills/joint raid/joint raids/joint operation/joint operations/joint offensive/joint airstrikes/joint mission/joint manoeuvres/joint maneuvers/joint live-fire drills/joint anti-submarine drills]; carry out [joint patrol/joint patrols/joint air patrol/joint bomber patrol/joint sail/joint sails/joint drills/joint exercise/joint exercises/joint naval drills/joint military drills/joint war games/joint maritime exercise/joint training/combined drills/trilateral drills/bilateral drills/joint raid/joint raids/joint operation/joint operations/joint offensive/joint airstrikes/joint mission/joint manoeuvres/joint maneuvers/joint live-fire drills/joint anti-submarine drills]; take part in [joint patrol/joint patrols/joint air patrol/joint bomber patrol/joint sail/joint sails/joint drills/joint exercise/joint exercises/joint naval drills/joint military drills/joint war games/joint maritime exercise/joint training/combined drills/trilateral drills/bilateral drills/joint raid/joint raids/joint operation/joint operations/joint offensive/joint airstrikes/joint mission/joint manoeuvres/joint maneuvers/joint live-fire drills/joint anti-submarine drills]; patrol/drill/train/exercise/sail/fly/fight/operate/manoeuvre together; drill/patrol jointly; train/drill/sail/exercise/fly/fight alongside; fight shoulder
    noun        joint patrol; joint patrols; joint drills; joint exercises; joint naval drills; joint military drills; joint air patrol; joint war games; joint sail; joint operation; joint raid; combined drills
    source      between; subj; by; of; among
    target      with; alongside
    need        source
    only        source: GOV MIL COP REB IGO country
    not         words @sport; @sport-more; @showbiz; @market; dancers; orchestra; fire drill; school
    + Chinese and Russian bombers flew a joint patrol over the Sea of Japan. => CHN, RUS > *
    + India and the Philippines held their first joint sail. => IND, PHL > *
    + Kenyan troops patrolled together with Ugandan soldiers. => KEN > UGA
    + Joint drills between Iran and Oman began in the gulf. => IRN, OMN > *
    - The dancers of Cuba trained together.

sense pool-effort = 060
    verb        pool/combine/share/merge/coordinate/align/integrate/link/harmonise/harmonize/join/knit/mesh [force/forces/air forces/resource/resources/effort/efforts/navies/fleets/expertise/know-how/technology/costs/burden/power grids/power grid/grids/railways/payment systems/air defences/air defenses/policies/border controls/water data/research/satellites/vaccine research]; team up; join hands; join forces; work hand in hand; work in tandem; work/pull together; work jointly; work/collaborate/cooperate closely; work side by side; make [common cause]; go halves; jointly fund; jointly finance; jointly run; jointly manage; jointly operate; jointly guard; jointly launch; jointly host; jointly develop; jointly build; jointly produce; jointly patrol; jointly fight; jointly police; jointly rescue; jointly search; co-finance/co-fund/co-host/co-develop/co-produce/co-sponsor
    noun        joint venture; joint effort; joint project; joint research; joint mission; teamwork; joint task force; joint command
    source      between; subj; by; of
    target      with; alongside
    need        source
    only        source: GOV MIL COP LEG IGO UNO EUR SPY country
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; scientists; researchers; author; chef; vow; vowed; vows; pledge; pledged; pledges; agree; agreed; agrees; urged; urge; called on
    + Finland and Sweden pooled their air forces. => FIN, SWE > *
    + Mozambique teamed up with Rwanda against insurgents. => MOZ > RWA
    + Estonia and Latvia linked their power grids with Poland. => EST, LVA > *
    + The dam is jointly run by Paraguay and Brazil. => PRY, BRA > *
    - Scientists pooled their data.

sense trade-headline = 061
    verb        reopen/open/resume/restart/restore/launch/inaugurate/relaunch/unveil/expand/widen/extend/begin [border/border crossing/border crossings/crossing/crossings/rail link/railway/flights/direct flights/air links/air link/ferry/ferry service/trade/trade route/trade corridor/border trade/cross-border trade/bus service/train service/pipeline/gas pipeline/bridge/highway/free port/free trade zone/shipping route/power line/visa-free travel/border market/air route/passenger trains/freight trains/freight corridor]; boost/double/triple/increase/resume/restart/start/begin/expand [exports/imports/purchases/shipments/deliveries/flows/sales/supplies/trade]; ramp/step up [exports/imports/purchases/shipments/deliveries/flows/sales/supplies/trade]; buy/import/purchase/export/sell/ship/supply/pump/send/deliver/truck [oil/crude/gas/LNG/wheat/grain/coal/electricity/power/fertiliser/fertilizer/rice/maize/corn/beef/copper/uranium/gold/diesel/petrol/fuel/soy/soybeans/sugar/cotton/palm oil/barrels/cargoes/cargo]; snap up [oil/crude/gas/LNG/wheat/grain/coal/electricity/power/fertiliser/fertilizer/rice/maize/corn/beef/copper/uranium/gold/diesel/petrol/fuel/soy/soybeans/sugar/cotton/palm oil/barrels/cargoes/cargo]; barter [oil/rice/tea/goods/copper]; swap [goods/currency/tea/oil/rice]; pour/plough/pump/inject/sink/invest/channel/funnel [investment/investments/billions/money/capital/billion/cash]; invest heavily; lay [pipeline/cable/rail track/railway]; build/open/complete/inaugurate/finance/construct [railway/port/dam/highway/refinery/power plant/nuclear plant/nuclear reactor/reactor/bridge/airport/pipeline/stadium/hospital/industrial park/smelter/solar farm]; scrap/drop/cut/waive/slash/abolish/lower/remove [tariff/tariffs/visas/visa/visa requirement/duties/customs duties/import duties/duty]; settle [trade]
    noun        cross-border trade; border trade; gas exports; oil exports; grain exports; wheat exports; oil purchases; gas purchases; direct flights; investment drive
    source      between; subj; by
    target      with; to; from; in; into; for; between; on
    need        source target
    only        source: GOV LEG IGO EUR country
    only        target: GOV country IGO EUR place
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; aid; humanitarian; famine; refugees; sanctions; smugglers; smuggled; donated; free; truce; siege; protesters; rescue; wounded; earthquake; storm; flood; evacuees; lifted
    + China and Laos reopened a railway to Thailand. => CHN, LAO > *
    + Ethiopia ramped up exports of power to Kenya. => ETH > KEN
    + China poured investment into Zambia. => CHN > ZMB
    + India snapped up oil from Russia. => IND > RUS
    + A pipeline to Bulgaria was opened by Greece. => GRC > BGR
    - A storm reopened cracks in the road to Nepal.

sense buy-arms-headline = 061
    contexts    economic military
    verb        buy/purchase/acquire/order/procure/import/lease/receive/sell/export/clear/approve/okay [jets/fighter jets/French fighter jets/tanks/drones/submarines/frigates/frigate/missiles/helicopters/howitzers/air defences/air defenses/air defence system/air defense system/warships/arms/weapons/gunships/radars/rocket launchers/patrol boats/fighters/warplanes/corvettes]; snap up [jets/fighter jets/French fighter jets/tanks/drones/submarines/frigates/frigate/missiles/helicopters/howitzers/air defences/air defenses/air defence system/air defense system/warships/arms/weapons/gunships/radars/rocket launchers/patrol boats/fighters/warplanes/corvettes]; buy/purchase/acquire/order/procure/snap up [Rafale/Rafales/Gripen/Gripens/F-35/F-35s/F-16/F-16s/Patriot/Patriots/Leopards/Abrams/Bayraktar/Iskander/S-400]; buy/order/purchase/acquire/procure [fighter jets/warplanes/jets/drones/tanks/howitzers/submarines/frigates/missiles/helicopters/artillery/air defences]
    noun        arms deal; arms purchase; jet deal; submarine deal; drone deal; weapons deal
    source      subj; by
    target      from; to; of; obj
    need        source target
    only        source: GOV MIL country
    only        target: GOV MIL country
    not         words @sport; @sport-more; @showbiz; @market; collector; museum; seized; smuggled; donated; for Ukraine; rebels; militants; airline; airlines
    + Serbia bought French fighter jets. => SRB > FRA
    + Indonesia ordered frigates from Italy. => IDN > ITA
    + Turkey sold drones to Mali. => TUR > MLI
    - An airline ordered jets from France.

sense police-together = 063
    verb        hand/turn over [@suspect/fugitive/fugitives/suspects/hacker/hackers/trafficker/traffickers/kingpin/drug lord/gang leader/gang boss/cartel boss/spy/banker/tycoon/ex-minister/former minister/warlord/militant/militants/scammer/scammers/launderer/murder suspect/mobster/mafia boss/people smuggler/war crimes suspect/defendant/defendants]; send back [@suspect/fugitive/fugitives/suspects/hacker/hackers/trafficker/traffickers/kingpin/drug lord/gang leader/gang boss/cartel boss/spy/banker/tycoon/ex-minister/former minister/warlord/militant/militants/scammer/scammers/launderer/murder suspect/mobster/mafia boss/people smuggler/war crimes suspect/defendant/defendants]; send home [@suspect/fugitive/fugitives/suspects/hacker/hackers/trafficker/traffickers/kingpin/drug lord/gang leader/gang boss/cartel boss/spy/banker/tycoon/ex-minister/former minister/warlord/militant/militants/scammer/scammers/launderer/murder suspect/mobster/mafia boss/people smuggler/war crimes suspect/defendant/defendants]; repatriate/extradite/transfer/fly/deliver/surrender [@suspect/fugitive/fugitives/suspects/hacker/hackers/trafficker/traffickers/kingpin/drug lord/gang leader/gang boss/cartel boss/spy/banker/tycoon/ex-minister/former minister/warlord/militant/militants/scammer/scammers/launderer/murder suspect/mobster/mafia boss/people smuggler/war crimes suspect/defendant/defendants]; arrest/detain/seize/catch/capture/nab [fugitive/suspect/suspects/trafficker/traffickers/hacker/hackers/kingpin] {at request/for/on behalf}; swap/exchange/trade [prisoners/spies/prisoner/convicts]; honour/honor/grant/approve/execute [extradition request/extradition/arrest warrant/warrant/request for extradition/handover]; raid/arrest/investigate jointly; set up [joint investigation team/joint investigation/joint task force/joint police unit]; work {with Interpol/police/FBI}
    noun.pass   extradition; handover {of suspect}; surrender {of suspect}; handover {of fugitive}; transfer {of suspect}
    source      subj; by; from
    target      to; with; obj
    need        source target
    only        source: GOV JUD COP MIL country SPY
    only        target: GOV JUD COP country IGO UNO
    not         words @sport; @sport-more; @showbiz; @market; refused; blocked; refuses; migrants; refugees; asylum seekers; bodies
    + Algeria handed over a suspect to France. => DZA > FRA
    + Malaysia repatriated a fugitive to China. => MYS > CHN
    + A cartel boss was flown to the United States by Mexico. => MEX > USA
    - The school sent home a pupil with flu.

sense tip-off = 064
    verb        tip off; alert/brief/forewarn/warn/inform; share/swap/pass/exchange/trade/feed/relay/provide/supply/hand/slip/give/leak/pool [intelligence/tip/tip-off/tips/information/data/evidence/dossier/names/fingerprints/satellite images/satellite imagery/imagery/radar data/early-warning data/secrets/classified information/findings/files/lists/watch list/coordinates/targeting data/flight data/genome/samples/virus samples]; pass on [intelligence/information/evidence/data/dossier/file/files/list/names]; hand/turn over [intelligence/information/evidence/data/dossier/file/files/list/names]
    noun.act    tip-off; intelligence tip; intelligence sharing; intelligence-sharing; information exchange; data sharing
    source      between; subj; by; from
    target      with; to; obj; iobj
    need        source target
    only        source: SPY MIL GOV COP country
    only        target: SPY MIL GOV COP JUD IGO UNO country
    not         words @sport; @sport-more; @showbiz; @market; journalist; journalists; media; press; reporter; reporters; newspaper; warned; warns; warn; warning; residents; accused; traitor; spied; hackers; brief; briefed; briefing; informed; consequences
    + Israel tipped off Germany about a plot. => ISR > DEU
    + Danish spies passed intelligence to Norway. => DNK > NOR
    + Radar data were relayed by Seoul to Tokyo. => KOR > JPN
    - The clerk tipped off the newspaper in Oslo.
