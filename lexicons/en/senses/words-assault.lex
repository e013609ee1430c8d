@about    Violence in headline words and idiom: killings whose killers are unnamed, attacks with every weapon, advances and battles, abductions, acid and poison, blasts: PLOVER ASSAULT, CAMEO 175, 18, 19, 20.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family words-assault-elsewhere
    - A man stabbed his wife in Manchester.
    - The striker shot wide in the first half.
    - Stocks were hammered on Wall Street.
    - The storm pounded the Philippines.
    - The midfielder fired in a cross.
    - The chef bombed on the television show.
    - A lorry hit a bus in Peru, killing nine.
    - Prices rocketed in Turkey.

# ---- killing

sense kill-headline = 190
    verb        gun/cut/mow down [@official-victim/@fight-party/villager/villagers/civilian/civilians/worshipper/worshippers/farmer/farmers/herder/herders/soldier/soldiers/police officer/policeman/policemen/troops/trooper/passenger/passengers/aid worker/worker/workers/miner/miners/pilgrim/pilgrims/resident/residents/student/students/settler/settlers/family/families/tourist/tourists/peacekeeper/peacekeepers/migrant/migrants/guard/guards]; shoot dead [@official-victim/@fight-party/villager/villagers/civilian/civilians/worshipper/worshippers/farmer/farmers/herder/herders/soldier/soldiers/police officer/policeman/policemen/troops/trooper/passenger/passengers/aid worker/worker/workers/miner/miners/pilgrim/pilgrims/resident/residents/student/students/settler/settlers/family/families/tourist/tourists/peacekeeper/peacekeepers/migrant/migrants/guard/guards]; blow away [@official-victim/@fight-party/villager/villagers/civilian/civilians/worshipper/worshippers/farmer/farmers/herder/herders/soldier/soldiers/police officer/policeman/policemen/troops/trooper/passenger/passengers/aid worker/worker/workers/miner/miners/pilgrim/pilgrims/resident/residents/student/students/settler/settlers/family/families/tourist/tourists/peacekeeper/peacekeepers/migrant/migrants/guard/guards]; pick/finish/bump off [@official-victim/@fight-party/villager/villagers/civilian/civilians/worshipper/worshippers/farmer/farmers/herder/herders/soldier/soldiers/police officer/policeman/policemen/troops/trooper/passenger/passengers/aid worker/worker/workers/miner/miners/pilgrim/pilgrims/resident/residents/student/students/settler/settlers/family/families/tourist/tourists/peacekeeper/peacekeepers/migrant/migrants/guard/guards]; wipe out [@official-victim/@fight-party/villager/villagers/civilian/civilians/worshipper/worshippers/farmer/farmers/herder/herders/soldier/soldiers/police officer/policeman/policemen/troops/trooper/passenger/passengers/aid worker/worker/workers/miner/miners/pilgrim/pilgrims/resident/residents/student/students/settler/settlers/family/families/tourist/tourists/peacekeeper/peacekeepers/migrant/migrants/guard/guards]; kill/slay/murder/massacre/slaughter/liquidate/neutralise/neutralize/eliminate/dispatch/butcher/execute [@fight-party/@official-victim/villager/villagers/civilian/civilians/worshipper/farmer/farmers/herder/herders/soldier/soldiers/police officer/policeman/policemen/troops/trooper/passenger/passengers/worker/workers/miner/miners/pilgrim/resident/residents/student/students/settler/settlers/family/families/tourist/peacekeeper/migrant/migrants/guard/guards/child/children/woman/women/man/men/people/person/persons/dozens/scores/hundreds/Palestinian/Palestinians/Israeli/Israelis/Ukrainian/Ukrainians/Russian/Russians] {in raid/attack/ambush/strike/raids/clash/clashes/shootout/firefight/operation/offensive/assault/airstrike/airstrikes/shelling/massacre/encounter/bombing/bombardment}; leave [dead/people/soldiers/civilians/militants] {in attack/raid/ambush}; claim [life/lives/responsibility]; take [life/lives] {of civilian/soldier}
    noun.pass   slaying; slayings; assassination; extrajudicial killing; targeted killing; killing {of civilian}; killing {of villager}; killing {of soldier}; killing {of farmer}; drive-by killing
    source      subj; by
    target      obj; of; in
    need        source
    only        source: MIL COP REB UAF PRM SPY IMG ISM GOV CRM country SOC CVL
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; @private-crime; wolves; poachers; rabies; culled; goals; wickets; bill; proposal; hopes; deal
    + Pakistani troops killed eight militants in a raid. => PAK > *
    + Gunmen gunned down worshippers in Burkina Faso. => "Gunmen" > *
    + Nigerian soldiers neutralised insurgents in an operation near Maiduguri. => NGA > *
    + Villagers were mown down by jihadists in Mali. => "jihadists" > *
    - Wolves killed sheep in a raid on the farm.

sense victims-of-violence = 190
    verb        shoot dead; gun down; shoot/stab/hack/beat/torture/bludgeon {to death}; assassinate/ambush/behead/lynch/machine-gun; riddle {with bullet}; kill {in bombing/shelling/ambush/shootout/firefight/crossfire/gunfight/clash/clashes/bombardment}; wound/injure/maim/die {in bombing/shelling/ambush/shootout/firefight/crossfire/clash/clashes}; perish {in bombing/shelling}; survive [assassination attempt/attempt/attack/ambush/bomb attack/bombing/drone attack]; escape [assassination attempt/ambush/assassination/attack]; come {under fire/shelling/bombardment}
    verb        survive/escape [car bomb/bomb/blast/bomb blast/shooting/gun attack/grenade attack/suicide bombing/missile strike/airstrike/roadside bomb/drone strike/stabbing]
    noun.pass   assassination attempt; attempted assassination; ambush {of convoy}; murder {of journalist}; murder {of activist}; murder {of mayor}; killing {of activist}
    source      by
    target      obj; subj; of; on
    need        target
    only        target: GOV LEG JUD MIL COP PTY OPP JRN REL NGO UNO IGO REB UAF PRM
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; @private-crime; verbal; criticism; stabbed his; stabbed her; political attack; critics; scrutiny; pressure
    + A former prime minister of Japan was shot dead in Nara. => * > JPN
    + Three Indian soldiers died in an ambush in Kashmir. => * > IND
    + The mayor of Gdansk survived an assassination attempt. => * > POL
    + Kenyan police officers came under fire near the Somali border. => * > KEN
    - The premier came under attack over the budget.
    - The actor died in a crash.
    + A Yemeni governor escaped a car bomb. => * > YEM

# ---- war by land, air and sea

sense pound = 190
    mode        heavy-weapons
    verb        pound/hammer/pummel/blast/batter/bombard/strafe/pulverise/pulverize/rake/carpet-bomb/blitz/rocket/mortar/shell/bomb/barrage/devastate/rain; rain down [missile/missiles/rocket/rockets/bomb/bombs/shell/shells/fire]; rain [missile/missiles/rocket/rockets/bomb/bombs/shell/shells/fire/death]; drop [bomb/bombs/barrel bomb/barrel bombs/cluster bomb/cluster bombs/glide bombs/shell/munition/munitions/leaflet bombs]; lob [shell/shells/mortar/mortars/rocket/rockets/bomb/bombs/missile/missiles/grenade/grenades]; pour [fire/shell/shells]; unleash [barrage/salvo/volley/airstrikes/air strikes/firepower/wave of strikes/wave of attacks/rockets/missiles/hail of rockets]; launch [strike/strikes/wave of strikes/wave of attacks/salvo/volley/barrage/airstrikes/air strikes/rocket/rockets/glide bombs] {on/at/against/into @territory-word}; trade/exchange [fire/artillery fire/gunfire/shellfire/shelling/missile fire/rocket fire/blows/shots/strikes/volleys/heavy fire]; return [fire]; open up {with gun/artillery}; open [fire] {on/at @fight-party}; let fly; hit/strike/target/flatten [position/positions/target/targets/outskirts/suburb/suburbs/stronghold/strongholds/depot/depots/hideout/hideouts/launcher/launchers/tunnel/tunnels/camp/camps/compound/airbase/base/bases/infrastructure/command post/headquarters]
    noun.act    pounding; bombardment; barrage; salvo; blitz; onslaught; air raid; exchange {of fire}
    source      between; subj; by
    target      obj; on; at; in; against; of; with; into
    need        source target
    only        source: MIL REB UAF PRM IMG ISM GOV country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; rain; criticism; questions; test; drill; drills; sea of japan; exercise; insults; trade blows; tariffs; goods
    + Israeli jets pounded southern Lebanon. => ISR > LBN
    + Russian forces rained missiles on Odesa. => RUS > UKR
    + Hezbollah and Israel exchanged fire across the border. => "Hezbollah" > *
    + Turkish artillery hit positions of Kurdish fighters in Syria. => TUR > *
    - A hurricane pounded Mexico.

sense fire-at-target = 194
    mode        heavy-weapons
    contexts    military
    verb        fire/launch/lob/shoot/hurl/send/aim/unleash [missile/missiles/rocket/rockets/projectile/projectiles/cruise missile/ballistic missile/ballistic missiles/drone/drones/shell/shells/torpedo/mortar/mortars] {at/on/toward/towards/against/into tanker/ship/ships/vessel/destroyer/warship/city/town/village/base/airbase/embassy/airport/settlement/territory/position/positions/capital/refinery/port/consulate/troops/convoy/boat/carrier/Israel/Ukraine/camp/district/plant/depot/hospital/church/mosque/headquarters/infrastructure/field/terminal/community/enclave/building/target/targets/freighter/yacht}
    source      subj; by; from
    target      at; on; toward; towards; against; into
    need        source
    only        source: MIL REB UAF PRM IMG ISM GOV country
    not         words @sport; @sport-more; @showbiz; @market; test; drill; drills; exercise; sea of japan; Sea of Japan; mock
    + Houthi rebels fired missiles at a Greek tanker. => "Houthi" > GRC
    + Hezbollah launched rockets at a base in northern Israel. => "Hezbollah" > *
    + Iran sent drones toward the city of Erbil. => IRN > *
    - North Korea fired missiles at a mock target in a drill.

sense battle = 193
    verb        battle/skirmish/duel; clash/battle/skirmish/fight/trade {with @fight-party}; clash/fight/battle {against @fight-party}; wage [war/campaign/insurgency/battle/guerrilla war/jihad]; launch/mount/begin/open/stage/start/unleash [offensive/counteroffensive/counter-offensive/invasion/incursion/ground offensive/onslaught/assault/raid/raids/ambush/lightning attack/surprise attack/cross-border raid/ground operation/special operation/military operation/counterattack/attack/attacks/strike/strikes]; advance {on/toward/towards/into @territory-word}; push {into/toward/towards @territory-word}; thrust {into/toward @territory-word}; march {on capital}; break {through line/lines/defence/defences/front}; overrun/storm/raid/ambush/attack/rout/repel/repulse [@fight-party/army base/base/camp/barracks/outpost/convoy/patrol/garrison/post/checkpoint/police station/police post/position/positions/prison/jail/headquarters/military camp/airfield]; beat/drive/push back [@fight-party/army base/base/camp/barracks/outpost/convoy/patrol/garrison/post/checkpoint/police station/police post/position/positions/prison/jail/headquarters/military camp/airfield]; fight off [@fight-party/army base/base/camp/barracks/outpost/convoy/patrol/garrison/post/checkpoint/police station/police post/position/positions/prison/jail/headquarters/military camp/airfield]; lay/mount [ambush]; storm [base/camp/barracks/outpost/garrison/post/checkpoint/police station/prison/town/village/mosque/church/school/hotel/hospital/palace]; fight/vie {for control}
    noun.act    battle; skirmish; firefight; gunbattle; gun battle; counteroffensive; ground assault; advance; guerrilla attack; cross-border raid; heavy fighting; street fighting
    source      between; subj; by
    target      with; against; on; obj; in; into; at; of
    need        source target
    only        source: MIL REB UAF PRM IMG ISM COP CRM GOV SOC country
    only        target: MIL REB UAF PRM IMG ISM COP CRM GOV SOC country REF CVL REL place
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @war-figure; wildfire; fires; blaze; firefighters; corruption; inflation; poverty; virus; cholera; crime; drugs; election; legal battle; court battle; price; charm; protesters; protest; demonstrators; verbal; diplomatic; deforestation; hunger; climate; terrorism; propaganda; smuggling; piracy
    + Congolese rebels skirmished with Burundian soldiers. => COD > BDI
    ~ Rwanda-backed rebels advanced on Bukavu. => "rebels" > *
    + Ethiopian soldiers skirmished with Fano militiamen. => ETH > *
    + Heavy fighting between Sudan's army and paramilitaries shook Khartoum. => SDN > *
    - Firefighters battled a blaze in Greece.
    - The army battled floods.

sense weapon-does-it = 190
    mode        heavy-weapons
    verb        hit/strike/destroy/damage/rock/level/flatten/pound/tear/slam/land/rain/shake/gut/obliterate/set <missile/missiles/rocket/rockets/shell/shells/drone/drones/glide bomb/glide bombs/airstrike/airstrikes/air strike/air strikes/shelling/barrage/artillery/mortar/mortars/warplane/warplanes/missile strike/missile attack/drone attack/drone attacks/rocket attack/rocket fire/shellfire/cluster bomb>
    source      subj; by
    target      obj; on; in; into; at
    need        source
    only        source: MIL REB UAF PRM IMG ISM GOV country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; test; drill; cyber; cyberattack; ransomware; verbal; heart; panic; shark; sea of japan; Sea of Japan
    + Russian glide bombs hit Kharkiv, killing six. => RUS > *
    + A Ukrainian drone attack set a refinery ablaze near Rostov. => UKR > *
    + An Israeli airstrike flattened a building in Beirut. => ISR > *
    - A cyberattack hit the bank.

sense blast-hits-victims = 183
    mode        explosives
    verb        explode/detonate/rip/tear/target/strike/rock/hit/kill/wound/injure/shake <bomb/bombs/car bomb/roadside bomb/suicide bombing/grenade/grenades/grenade attack/landmine/mine/IED/explosive device/parcel bomb/truck bomb/suicide attack/car bombing/bomb blast/bomb attack/explosives/letter bomb/bombing/petrol bomb/twin blasts/twin bombings/suicide blast/landmine blast/magnetic bomb>; go off <bomb/bombs/car bomb/roadside bomb/suicide bombing/grenade/grenades/grenade attack/landmine/mine/IED/explosive device/parcel bomb/truck bomb/suicide attack/car bombing/bomb blast/bomb attack/explosives/letter bomb/bombing/petrol bomb/twin blasts/twin bombings/suicide blast/landmine blast/magnetic bomb>; blow up <bomb/bombs/car bomb/roadside bomb/suicide bombing/grenade/grenades/grenade attack/landmine/mine/IED/explosive device/parcel bomb/truck bomb/suicide attack/car bombing/bomb blast/bomb attack/explosives/letter bomb/bombing/petrol bomb/twin blasts/twin bombings/suicide blast/landmine blast/magnetic bomb>
    noun.act    grenade attack; bomb attack; bombing; suicide bombing; car bombing; roadside bombing; twin bombings; pipeline bombing; firebombing; petrol bomb attack; landmine blast
    source      by; none
    target      obj; in; at; on; near; outside
    need        target
    only        target: GOV LEG JUD MIL COP PTY OPP JRN REL NGO UNO IGO country REB
    not         words @sport; @sport-more; @showbiz; @market; @mishap; World War; bath bomb; gas cylinder; boiler; quarry; demolition; defused; photo bomb
    + A grenade attack on a church in Bujumbura injured dozens. => * > *
    + Roadside bombs killed three policemen in Peshawar. => * > *
    - A boiler exploded at a school.

# ---- people seized, hurt, poisoned

sense abduct-headline = 181
    verb        abduct/kidnap/snatch/seize/grab/capture/take/whisk/spirit/hold [pupil/pupils/student/students/schoolgirl/schoolgirls/schoolchildren/child/children/girl/girls/woman/women/villager/villagers/worshipper/worshippers/passenger/passengers/traveller/travellers/commuter/aid worker/aid workers/nun/nuns/priest/priests/bishop/pastor/missionary/missionaries/tourist/tourists/engineer/engineers/worker/workers/miner/miners/sailor/sailors/farmer/farmers/chief/traditional ruler/monarch/official/mayor/judge/nurse/nurses/doctor/doctors/teacher/teachers/foreigner/foreigners/hostage/hostages/residents/family/families] {from/in/at/near/on/during farm/school/bus/village/church/mosque/highway/road/house/hospital/town/state/camp/market/train/hotel/college/university/raid/attack/hostel/site/mine/ship/vessel/home}; take/hold/seize {to ransom}; hold {for ransom}; demand [ransom]; march {into bush/forest}; whisk away; drag {into bush/forest/car/van}; bundle {into boot}; disappear
    noun.pass   mass kidnapping; mass abduction; hostage-taking; kidnap; school kidnapping
    source      subj; by
    target      obj; of; from
    need        source
    only        source: REB UAF PRM CRM IMG ISM SPY MIL COP SOC
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; @private-crime; power; control; cocaine; custody; arms cache; opportunity
    + Bandits seized pupils from a school in Sokoto. => * > *
    + Boko Haram fighters snatched women from a village in Borno. => * > *
    + Foreign engineers were held for ransom by Libyan militiamen. => LBY > *
    - Police seized cocaine from a ship.

sense poison-or-acid = 180
    verb        poison/drug/scald/burn/disfigure/blind/gas {with @wmd-agent}; poison/blind/maim/disfigure/scald/gas; throw/hurl/splash/spray/fling [acid]; attack/douse/spray {with acid/petrol/chemical}; lace [tea/food/drink]; slip [poison]; set [@official-victim/woman/man/student] {on fire}; push {from window/bridge}; throw {from window}
    noun.act    acid attack; poisoning; acid-throwing; poison plot; attempted poisoning
    source      subj; by
    target      obj; at; of; on
    need        either
    only        source: SPY GOV MIL COP REB UAF PRM CRM country REL
    only        target: GOV LEG JUD PTY OPP JRN REL EDU SPY MIL COP country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; food poisoning; mushrooms; school canteen; lead poisoning; husband; wife; dogs; rivers; salmon; wells
    ~ Russian spies poisoned a dissident in Berlin. => RUS > *
    + Acid was thrown at a lawmaker in Dhaka. => * > *
    + The poisoning of the Russian opposition leader shocked Germany. => * > RUS
    - Mushrooms poisoned a family in Spain.

sense rough-up = 182
    verb        thrash/pummel/kick/slap/spit/flog/cane/whip/lash/cudgel/manhandle/clobber/trample/molest/abuse/mistreat/maltreat/starve [@captive/@crowd-noun/@official-victim/detainee/detainees/prisoner/prisoners/migrant/migrants/refugee/refugees/protester/reporter/journalist/villager/villagers/student/students/worshippers/driver/lawyer/women/monk/conscript/conscripts]; rough/beat up [@captive/@crowd-noun/@official-victim/migrant/migrants/refugee/refugees/reporter/journalist/villager/villagers/student/students/lawyer/supporter/supporters]; set upon [@captive/@crowd-noun/@official-victim/migrant/migrants/refugee/refugees/reporter/journalist/villager/villagers/student/students/lawyer/supporter/supporters]; lay into [@captive/@crowd-noun/@official-victim/migrant/migrants/refugee/refugees/reporter/journalist/villager/villagers/student/students/lawyer/supporter/supporters]; set about [@captive/@crowd-noun/@official-victim/migrant/migrants/refugee/refugees/reporter/journalist/villager/villagers/student/students/lawyer/supporter/supporters]; knock down [@captive/@crowd-noun/@official-victim/migrant/migrants/refugee/refugees/reporter/journalist/villager/villagers/student/students/lawyer/supporter/supporters]; shove around [@captive/@crowd-noun/@official-victim/migrant/migrants/refugee/refugees/reporter/journalist/villager/villagers/student/students/lawyer/supporter/supporters]; work over [@captive/@crowd-noun/@official-victim/migrant/migrants/refugee/refugees/reporter/journalist/villager/villagers/student/students/lawyer/supporter/supporters]; drag {by hair}; subject {to beating/abuse/torture/shock/lashing/flogging/waterboarding/humiliation}; hold {in condition}; give/administer [lash/lashes]
    noun.act    thrashing; flogging; caning; whipping; manhandling; brutality; mistreatment
    source      subj; by
    target      obj; of; against
    need        source target
    only        source: MIL COP REB UAF PRM SPY IMG GOV CRM CVL SOC OPP PTY country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; @private-crime; election; polls; horse; horses; dogs; cream; eggs; poll
    + Belarusian guards thrashed political prisoners. => BLR > *
    + Croatian policemen roughed up migrants at the border. => HRV > *
    + A reporter was set upon by Serbian security agents. => SRB > *
    - The jockey whipped the horse.

sense crowd-force = 175
    mode        crowd-control
    verb        fire/lob/use/shoot/spray/unleash/hurl/launch/deploy/employ/turn/train [@crowd-weapon] {at/on/against/to/into/towards @crowd-noun}; baton-charge/tear-gas/teargas/pepper-spray/tase/hose/water-cannon/scatter/disperse/rout/kettle/charge/club/beat/crush/smash/gas [@crowd-noun]; drive/chase away [@crowd-noun/protest/protests/demonstration/rally/march/sit-in/vigil/uprising/revolt/encampment/camp]; drive/fight off [@crowd-noun/protest/protests/demonstration/rally/march/sit-in/vigil/uprising/revolt/encampment/camp]; beat/push back [@crowd-noun/protest/protests/demonstration/rally/march/sit-in/vigil/uprising/revolt/encampment/camp]; break up [@crowd-noun/protest/protests/demonstration/rally/march/sit-in/vigil/uprising/revolt/encampment/camp]; put down [@crowd-noun/protest/protests/demonstration/rally/march/sit-in/vigil/uprising/revolt/encampment/camp]; fire {in/into air/crowd}; shoot {in air}; open fire {on/at @crowd-noun}; turn [gun/guns/water cannon/hose/hoses]; use [force/violence/tear gas/batons/live rounds/rubber bullets/live ammunition/water cannon] {to disperse/against}; crush/quash/quell/suppress [protest/protests/demonstration/demonstrations/rally/dissent/uprising/revolt/unrest/strike/movement/riot]; stamp/snuff out [protest/protests/demonstration/demonstrations/rally/dissent/uprising/revolt/unrest/strike/movement/riot]; descend {on protester/campus/camp}; wade {into crowd}; clear [square/sit-in/camp/encampment/campus/street/streets/barricade/barricades]
    noun.act    bloody crackdown; brutal crackdown; violent crackdown; dispersal; baton charge; police brutality; police violence; heavy-handed response
    source      subj; by; of
    target      obj; on; at; against; of; in
    need        source target
    only        source: COP MIL GOV PRM SPY
    not         words @sport; @sport-more; @showbiz; @market; @mishap; fans; hooligans; corruption; tax; smuggling; drink-driving; counterfeit; drugs; gangs; speeding; begging; graft; traffickers
    + Georgian riot police turned water cannon on protesters. => GEO > *
    + Kenyan police scattered demonstrators with batons. => KEN > *
    + The protest camp was cleared by Bahraini troops. => BHR > *
    - Police scattered fans outside the stadium.
