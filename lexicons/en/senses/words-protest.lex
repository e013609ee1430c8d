@about    Street protest in further words: crowds, symbolic acts, stoppages, clashes with police, defiance: PLOVER PROTEST, CAMEO 14.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family words-protest-elsewhere
    - Fans marched to the stadium before the final.
    - The film strikes a chord with viewers.
    - Crowds poured into the shopping street for the sales.
    - The band returned to the streets of Rio for carnival.
    - Shoppers flooded the mall.
    - Clashes between fans marred the derby.

sense crowd-fills-streets = 141
    verb        take/return {to street}; take {to streets}; pour {into/onto street/square/avenue/capital/centre/center/plaza/boulevard}; flood/fill/pack/throng/jam/swarm/clog [street/square/avenue/capital/plaza/boulevard/centre/main square/city centre/streets]; return {to square}; spill {into/onto street}; surge/stream {into/onto street/square}; turn out {in force/thousands/droves/numbers}; mass/gather/rally/assemble/congregate/converge {outside/on/at/before/near parliament/ministry/embassy/court/courthouse/presidency/palace/consulate/headquarters/congress/capitol/jail/prison/barracks/residence/headquarters}; march {to/on parliament/ministry/embassy/court/presidency/palace/consulate/headquarters/capital/congress/residence}; march/parade/process {for peace/justice/democracy/freedom/equality/victim/reform/change}; march/rally/chant/demonstrate {against @policy}; march/rally/demonstrate {against @wrong}; chant [slogan/slogans]; shout/yell [slogan/slogans/anti-government slogans]; wave [placard/placards/banner/banners/flag/flags] {in protest}; carry/brandish/hold/hoist [placard/placards/banners]; hold up [placard/placards/banners/blank paper]; bang [pot/pots]; light [candle/candles] {for victim/detainee/dead}; form [human chain]; stage [flash mob/die-in/lie-in/teach-in/sleep-in/walkout/sit-down]; make [voice/voices] {heard}; vent [anger/fury/rage]; voice [anger/fury] {in street}; raise [voice]
    verb        pour {into capital}; rally/march/demonstrate against; turn out {in protest}
    noun        throng {of protester}; sea {of protester}; people power; popular anger; public fury; outpouring {of anger}
    source      subj; of; by
    target      against; outside; at; over; obj
    need        source
    only        source: OPP LAB CVL PTY EDU MED AGR REL REF SOC LEG group person
    not         words @sport; @sport-more; @showbiz; @market; carnival; carnivals; shoppers; shopping; the sales; tourists; troops; soldiers; tanks; rebels; fighters; army; militants; rebel; gunmen; floodwater; New Year; festival; mourners; funeral; celebrate; celebrating; celebrated; firecrackers; Christmas; pilgrims
    + Opposition supporters poured into the streets of Maputo. => * > *
    + Georgian protesters returned to the streets for a tenth night. => GEO > *
    + Kenyans flooded the capital to march against the tax bill. => KEN > *
    + Hundreds of Serbs gathered outside the presidency. => SRB > *
    + Students massed outside the ministry in Jakarta. => * > *
    - Troops poured into the capital.
    - Tourists filled the square.

sense erupt-in-protest = 141
    verb        erupt {in/into protest/anger/unrest/fury/demonstration}; explode {in/into protest/anger/unrest}; rise/flare up; rise up against; revolt/rebel/seethe/swell/spread/snowball/mushroom/flare/rage; boil over; rock/grip/sweep/shake/paralyse/paralyze/convulse/roil/engulf/rattle/hit [capital/city/country/nation/region/government/state]; enter [day/week/month]
    noun        wave {of protest}; protest wave; uprising; revolt; groundswell; mass movement; protest movement
    source      subj; of; by; in
    target      against; over; obj
    need        source
    only        source: OPP CVL LAB EDU REF SOC AGR PTY
    not         words @sport; @sport-more; @showbiz; @market; volcano; wildfire; fire; virus; disease; inflation; prices; storm; war; fighting; battle; backbench
    + Farmers rose up against the government of Nepal. => * > NPL
    + Bangladeshi students revolted against the quota. => BGD > *
    - Fire raged in the hills.
    - Protesters of the film set boiled over.

sense stop-work = 143
    verb        walk off [job]; walk out {in protest}; walk out {over pay}; down [tool/tools]; lay down [tool/tools]; stop/halt/refuse [work/duty/duties]; stop working; stay {off work}; stay away {from work}; call [strike/stoppage/walkout]; stage/begin/start/launch/hold/continue/extend/join/mount/observe [sickout/sick-out/work-to-rule/go-slow/stayaway/lockdown strike/sit-down strike/warning strike/wildcat strike/transport strike/rail strike/port strike/strikes/rolling strikes/tax strike/rent strike]; shut/close [shop/shops/market/pharmacy/school] {in protest}; ground [flight/plane]; idle/cripple/halt/disrupt/paralyse/paralyze/stop [train/trains/port/ports/airport/transport/rail/refinery/mine/production/export/exports/bus/buses/traffic/school/hospital/hospitals/services/flights]; shut down [port/airport/refinery/mine/factory/school/capital/city/country/railway/oil field/oilfield]; bring {to standstill/halt}; picket
    noun        picket line; walkout; stayaway; stay-away; sickout; strike wave
    source      subj; by; of
    target      against; over; at; in
    need        source
    only        source: LAB AGR MED EDU OPP CVL
    not         words @sport; @showbiz; @market; snow; storm; fog; drone; virus; cyberattack
    + Doctors in South Korea walked off the job. => KOR > *
    + Taxi drivers brought Lagos to a standstill. => * > *
    + Argentine teachers downed tools over the reform. => ARG > *
    + Workers shut down the port of Beirut. => * > *
    - Snow brought Chicago to a standstill.

sense clash-with-police = 145
    verb        pelt/stone/attack/charge/taunt/rush [police/policeman/officer/security force/soldier/guard/riot police/motorcade/convoy]; hurl/throw/lob/toss/sling/fire/launch [stone/rock/bottle/brick/firework/egg/petrol bomb/firebomb/Molotov cocktail/tomato/shoe/flare/stones/rocks/bottles] {at/towards/on police/policeman/officer/embassy/parliament/building/motorcade/minister/convoy/soldier/president/premier/bus/consulate/headquarters}; clash/fight/scuffle/battle/skirmish {with police/officer/policeman/security/riot/force}; storm/breach/ransack/overrun/burst/break/occupy/invade/torch/vandalise/vandalize/set/smash/trash/enter [parliament/palace/congress/presidential palace/parliament building/ministry/embassy/consulate/city hall/police station/government building/government buildings/courthouse/residence/TV station/state television/party headquarters/party office/senate/governor's office/office/bank/barricade/cordon/police cordon/police line/fence]; break {through cordon/barricade/fence/line}; break {into parliament/embassy/palace}; force [way] {into parliament/palace/embassy}; set up [barricade/barricades/roadblock]; erect/build/man/light [barricade/barricades/roadblock]; burn/torch/overturn [tyre/tyres/tire/tires/car/cars/bus/buses/police car/police post/police station]; set ablaze [tyre/tyres/tire/tires/car/cars/bus/buses/police car/police post/police station]; set fire {to tyre/tire/car/bus/building/parliament/station/headquarters}; loot/ransack/plunder/pillage/raid [shop/shops/store/stores/warehouse/supermarket/supermarkets/food/depot]; run amok; run riot; rampage
    noun        riot; rioting; rampage; stone-pelting; stone-throwing
    source      subj; by; of
    target      with; at; of; obj; in; on
    need        source
    only        source: OPP CVL EDU LAB REL AGR SOC PTY REF group
    not         source: MIL COP REB UAF PRM
    not         words @sport; @sport-more; @showbiz; @market; gunmen; militants; jihadists; settlers; burglars; rebels; armed men; fighters; herders
    + Demonstrators pelted police with stones in Karachi. => * > *
    + Kenyan youths burned tyres on the highway. => * > *
    + Students clashed with police in Athens. => * > *
    + A mob stormed the consulate of Denmark in Lahore. => * > DNK
    - Fans pelted the referee with bottles.
    - Militants stormed the ministry.

sense symbolic-act = 140
    verb        chain [themselves/himself/herself]; glue [themselves/himself/herself/hand/hands]; handcuff [themselves]; shave [head/heads]; cut [hair]; burn/remove/shed [headscarf/headscarves/hijab/veil]; wear [black/ribbon/ribbons]; sew [lip/lips/mouth]; self-immolate/spray-paint; set himself on fire; set herself on fire; set themselves on fire; set himself ablaze; set himself alight; turn [back/backs] {on minister/president/king/premier}; spray/throw/splash/smear/pour/daub [paint/red paint/orange paint/soup/graffiti/manure/oil] {on/over/at/across building/statue/monument/chancellery/ministry/embassy/parliament/painting/gate/car/headquarters}; deface/topple/behead [statue/monument/poster/portrait]; pull/tear down [statue/monument/poster/portrait]; dump [manure/grain/milk/tomato]; blow [whistle/horn]; honk [horn]; scale/climb/occupy/block/picket [gate/fence/chancellery/building/ministry/parliament/embassy/runway/tree/statue]; unfurl/hang/display [banner/flag]; boo/heckle/jeer/barrack/egg [president/minister/prime minister/premier/king/ambassador/official/delegation]; interrupt/disrupt [speech/session/meeting/inauguration/ceremony/sitting/hearing]
    noun        self-immolation; act {of defiance}; civil disobedience; sit-down protest; silent protest
    source      subj; by; of
    target      of; outside; at; on; obj; against
    need        source
    only        source: OPP CVL EDU LAB REL AGR SOC PTY REF LEG NGO group
    not         words @sport; @sport-more; @showbiz; @market; vandals; mourners; priest; soldiers; barber; scouts
    + Activists chained themselves to the gates of the ministry in Berlin. => * > *
    + Climate activists sprayed paint on the chancellery. => * > *
    + Iranian women burned their headscarves. => IRN > *
    + Students heckled the Israeli ambassador in Dublin. => * > ISR
    - The priest lit candles and cut his hair.

sense walk-out-politically = 140
    verb        walk out {of parliament/chamber/session/assembly/house/senate/hall/congress/speech}; storm out {of parliament/chamber/session}; boycott/skip/snub [session/sitting/vote/speech/parliament/inauguration/swearing-in/oath]; filibuster/mutiny/desert; stage [walkout/filibuster/sit-in] {in parliament/chamber}; occupy [podium/rostrum/speaker's chair]; disobey/defy [order/orders/command]; refuse [order/orders] {to fire}; resign/quit {in protest}; down [weapon/weapons]
    noun        mutiny; walkout {from parliament}; revolt {of deputy}; insubordination; rebellion {in party}
    source      subj; by; of
    target      against; over; of; in
    need        source
    only        source: LEG PTY OPP MIL COP GOV
    not         words @sport; @showbiz; @market; shareholder; court order; sanctions
    + Opposition MPs walked out of parliament in Warsaw. => * > *
    + Soldiers in Guinea mutinied over pay. => GIN > *
    + Turkish deputies occupied the rostrum. => TUR > *
    - The actors walked out of the hall.
