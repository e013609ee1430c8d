@about    Aid in headline words and idiom: chips in, bankrolls, deposits with the central bank, jets and shells handed over, doctors sent, asylum: PLOVER AID, CAMEO 07.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family words-aid-elsewhere
    - The shop donated toys to a local school.
    - The club loaned the striker to Valencia.
    - The bank lent money to a retailer.
    - The brewer shipped beer to Japan.
    - The actor gave his fortune to charity.
    - The chef fed the guests at the wedding.

sense fund-headline = 071
    verb        chip/kick in [million/billion/millions/billions/money/cash/dollars/euros/fund/funds]; stump/cough up [million/billion/millions/billions/money/cash/dollars/euros/fund/funds]; shell/fork/splash out [million/billion/millions/billions/money/cash/dollars/euros/fund/funds]; bankroll/underwrite/finance/fund/subsidise/subsidize/prop/rescue/salvage/bail [government/economy/regime/treasury/budget/central bank/junta/pension/pensions/salaries/currency/reserves/state/army/war/war effort/reconstruction/recovery/transition]; prop/shore up; bail/help out; bankroll/underwrite/rescue; throw [lifeline]; inject/deposit/park/lend/loan/advance/channel/transfer/wire/disburse/release/unlock/unblock/free/hand/give/grant/send/extend/provide/donate/contribute/remit/allocate [million/billion/millions/billions/cash/money/dollars/euros/loan/loans/credit/credit line/grant/grants/tranche/funds/fund/deposit/bailout/emergency loan/soft loan/soft loans/budget support/instalment/installment/lifeline/concessional loan/development aid/economic aid/financial aid/financial support/rescue loan/rescue package]; free up [million/billion/millions/billions/cash/money/dollars/euros/loan/loans/credit/credit line/grant/grants/tranche/funds/fund/deposit/bailout/emergency loan/soft loan/soft loans/budget support/instalment/installment/lifeline/concessional loan/development aid/economic aid/financial aid/financial support/rescue loan/rescue package]; hand/pay/dole out [million/billion/millions/billions/cash/money/dollars/euros/loan/loans/credit/credit line/grant/grants/tranche/funds/fund/deposit/bailout/emergency loan/soft loan/soft loans/budget support/instalment/installment/lifeline/concessional loan/development aid/economic aid/financial aid/financial support/rescue loan/rescue package]; forgive/cancel/waive/reschedule/restructure/erase/wipe/swap/defer [debt/debts/loan/loans/arrears/repayment/repayments]; write off [debt/debts/loan/loans/arrears/repayment/repayments]; wipe out [debt/debts/loan/loans/arrears/repayment/repayments]; roll over [debt/debts/loan/loans/arrears/repayment/repayments]; roll over; come {to rescue}; come/rush {to aid}
    noun.act    bailout; bail-out; lifeline; disbursement; cash injection; rescue loan; debt forgiveness; debt write-off; debt relief; budget support
    source      subj; by; from
    target      to; for; into; with; obj; iobj; of; in; towards
    need        source target
    only        source: GOV IGO UNO EUR country
    only        target: GOV country MIL IGO UNO EUR PTY REB place
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; campaign; bank robber; bribe; bribes; ransom; laundering; fine; fines; settlement; student; homeowners; wildlife; museum; sanctions; seized; spy; airline
    + Norway chipped in 100 million dollars for Moldova. => NOR > MDA
    + Saudi Arabia deposited 2 billion dollars with Pakistan's central bank. => SAU > PAK
    + France forgave Somali debt. => FRA > SOM
    + The Egyptian economy was propped up by Saudi Arabia. => SAU > EGY
    + The IMF disbursed a tranche to Kenya. => * > KEN
    - The tycoon chipped in a million for the museum.
    - The Spanish bank lent a million to a hotel chain in Cuba.

sense arm-headline = 072
    verb        deliver/hand/give/send/ship/supply/donate/provide/transfer/gift/airlift/rush/fly/truck/furnish/lend/source/procure/earmark/funnel/smuggle/slip/channel/dispatch [F-16/F-16s/jets/MiG/MiGs/Patriot/Patriots/Leopards/Leopard/Abrams/HIMARS/shells/howitzers/tanks/missiles/drones/launchers/rifles/ammunition/munitions/interceptors/mortars/armoured vehicles/armored vehicles/gunboats/patrol boats/patrol boat/patrol vessel/patrol vessels/helicopters/radar/radars/cluster munitions/air defences/air defenses/air defence systems/air defense systems/bombs/weapons/weaponry/arms/gunships/frigate/body armour/bulletproof vests/night-vision goggles/artillery/rockets/rocket launchers/warplanes/fighter jets/lethal aid/hardware/batteries]; hand over [F-16/F-16s/jets/MiG/MiGs/Patriot/Patriots/Leopards/Leopard/Abrams/HIMARS/shells/howitzers/tanks/missiles/drones/launchers/rifles/ammunition/munitions/interceptors/mortars/armoured vehicles/armored vehicles/gunboats/patrol boats/patrol boat/patrol vessel/patrol vessels/helicopters/radar/radars/cluster munitions/air defences/air defenses/air defence systems/air defense systems/bombs/weapons/weaponry/arms/gunships/frigate/body armour/bulletproof vests/night-vision goggles/artillery/rockets/rocket launchers/warplanes/fighter jets/lethal aid/hardware/batteries]; bankroll/arm/equip/rearm/outfit/bristle/kit/supply/furnish/provide out {with weapon/weapons/arms/shells/drones/missiles/tanks/ammunition/jets/rifles/bombs/rockets/artillery/mercenaries/cash/guns}; arm/bankroll/back/sponsor/equip/train/fund/finance [rebel/rebels/militia/militias/insurgent/insurgents/paramilitaries/paramilitary/proxies/fighters/separatists/jihadists/guerrillas/warlord/army/armed group/armed groups/coastguard/border guards/special forces/soldiers/troops/police/commandos/recruits/pilots/tank crews/cadets/officers]; lend/give/provide/offer [firepower/air cover/air support/fire support/military muscle/satellite imagery/targeting data/mercenaries/instructors/advisers/trainers/military trainers/military advisers/intelligence]
    noun.act    arms airlift; arms donation; arms pipeline; weapons donation; arms supplies; weapons deliveries; arms deliveries; arms shipments; training of troops
    source      subj; by; from
    target      to; for; obj; iobj; with; of
    need        source target
    only        source: GOV MIL IGO EUR country SPY REB
    only        target: GOV MIL REB UAF PRM IMG COP country PTY
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; police recovered; surrendered; disarmament; at Israel; fired; seized; goals; toy; hunters; captured; destroyed; museum; sold for; order from; bought from; purchased from
    + Denmark delivered jets to Ukraine. => DNK > UKR
    + Japan donated patrol boats to the Philippines. => JPN > PHL
    + The UAE bankrolls Sudan's paramilitaries. => ARE > SDN
    + The Czech Republic sourced shells for Ukraine. => CZE > UKR
    + Chad's army was equipped with drones by Turkey. => TUR > TCD
    - The museum gave tanks to a collector.

sense relief-headline = 073
    verb        hand/dole/dish/ladle/give out [@relief-good/kit/kits/parcels/parcel/rations/meals/tents/blankets/medicine/medicines/vaccines/doses/oxygen/rice/wheat/flour/water/food/fuel/clothes/tarpaulins/generators/baby formula/hygiene kits/seeds/fertiliser/supplies/field hospital/field hospitals/rescuers/rescue team/rescue teams/search team/search dogs/sniffer dogs/doctors/medics/medical team/medical teams/nurses/firefighters/water bombers/firefighting planes/engineers/hospital ship/aid]; fly/bring/truck/ship in [@relief-good/kit/kits/parcels/parcel/rations/meals/tents/blankets/medicine/medicines/vaccines/doses/oxygen/rice/wheat/flour/water/food/fuel/clothes/tarpaulins/generators/baby formula/hygiene kits/seeds/fertiliser/supplies/field hospital/field hospitals/rescuers/rescue team/rescue teams/search team/search dogs/sniffer dogs/doctors/medics/medical team/medical teams/nurses/firefighters/water bombers/firefighting planes/engineers/hospital ship/aid]; airlift/airdrop/air-drop/parachute/drop/truck/ferry/ship/fly/rush/haul/deliver/distribute/donate/dispatch/send/provide/supply/unload/give/gift/offer/release [@relief-good/kit/kits/parcels/parcel/rations/meals/tents/blankets/medicine/medicines/vaccines/doses/oxygen/rice/wheat/flour/water/food/fuel/clothes/tarpaulins/generators/baby formula/hygiene kits/seeds/fertiliser/supplies/field hospital/field hospitals/rescuers/rescue team/rescue teams/search team/search dogs/sniffer dogs/doctors/medics/medical team/medical teams/nurses/firefighters/water bombers/firefighting planes/engineers/hospital ship/aid]; send [doctor/doctors/nurse/nurses/medic/medics/rescuers/rescue workers/firefighters/rescue team/search team/water bombers]; feed/shelter/house/treat/vaccinate/clothe/rescue/save/evacuate/airlift/pluck/pull [refugee/refugees/displaced/survivor/survivors/victims/wounded/civilians/villagers/migrants/evacuees/children/patients/orphans/hostages/staff/families/the wounded/castaways/shipwrecked/crew/sailors]; evacuate/airlift/rescue [wounded/civilians/civilian/children/patients/refugees/foreigners/nationals/citizens/diplomats/students/embassy staff]; open/build/run/operate/establish [field hospital/clinic/clinics/tent city/refugee camp/camp/camps/soup kitchen/shelter/shelters/maternity hospital/water point/field kitchen/humanitarian corridor/humanitarian hub/air bridge/aid corridor/floating pier]; set up [field hospital/clinic/clinics/tent city/refugee camp/camp/camps/soup kitchen/shelter/shelters/maternity hospital/water point/field kitchen/humanitarian corridor/humanitarian hub/air bridge/aid corridor/floating pier]; lend/extend/offer/give [hand/helping hand]; scale/step/ramp up [aid/relief/aid delivery/aid deliveries/food distribution/airdrops/relief operation/humanitarian operation/humanitarian aid/relief effort/assistance/aid operation/relief flights/convoys]; resume/restart/boost/increase [aid/relief/aid delivery/aid deliveries/food distribution/airdrops/relief operation/humanitarian operation/humanitarian aid/relief effort/assistance/aid operation/relief flights/convoys]
    noun.act    aid airdrop; airdrop; airlift; aid convoy; aid shipment; aid flight; relief convoy; food distribution; relief mission; rescue mission; air bridge; humanitarian mission; medical evacuation
    source      subj; by; from; of
    target      to; into; over; for; in; among; from; obj; across
    need        source target
    only        source: GOV MIL COP IGO UNO EUR NGO REL MED country
    only        target: country REF CVL GOV place UNO
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; exports; exported; export; price; supermarket; restaurant; wedding; cattle; pizza; harvest; tariff; tariffs; cruise; bombs; struck; shelled; killed
    + UNICEF handed out kits to families in Haiti. => * > HTI
    + Cuba sent doctors to Honduras. => CUB > HND
    + Jordan's air force dropped food over Gaza. => JOR > *
    + South Korea gave rice to Kenya. => KOR > KEN
    + Wounded children were evacuated from Gaza by Jordan. => JOR > *
    - A restaurant handed out meals in Milan.

sense protect-headline = 074
    verb        land/arrive/deploy {in @drone-aim}; lead/head/join/reinforce/staff/man/command/bolster/run [security mission/policing mission/peacekeeping mission/multinational mission/stabilisation mission/stabilization mission/peace force/peacekeeping force/support mission/monitoring mission/training mission/observer mission/air policing mission/naval mission/escort mission/multinational security mission/security support mission]; send/deploy/commit/contribute/fly/dispatch [police/policemen/officers/troops/soldiers/warship/frigate/jets/air defences/batteries/peacekeepers/blue helmets/peacekeeping contingent/observers/monitors] {to/for/as peacekeepers/mission/force/protection/guard/escort}; escort/shepherd/guard/shield/protect/patrol [ships/tankers/grain ships/merchant ships/convoy/convoys/cargo ships/shipping/skies/airspace/tanker/aid convoys/aid ships/vessel/commercial vessels]; give/offer/extend/provide [protection/safe passage/security umbrella/nuclear umbrella/cover/shield/air cover/security guarantee/security guarantees/bodyguards]; intercept/down [drones/missiles] {for/on behalf}; shoot down [drones/missiles] {for/on behalf}; police [skies/airspace/ceasefire/buffer zone]; keep [peace]; monitor/police/supervise/oversee/enforce [truce/ceasefire/no-fly zone/buffer zone/demilitarised zone/withdrawal]
    noun        peacekeeping mission; security mission; air policing; escort mission; protection force; peacekeeping deployment
    source      subj; by; of
    target      in; to; for; of; over; between; obj; from
    need        source target
    only        source: MIL COP IGO UNO EUR GOV country
    only        target: GOV MIL IGO UNO REF CVL country place
    contexts    peacekeeping
    not         words @sport; @sport-more; @showbiz; @market; wildlife; tourists; killed; ambushed; bodyguards of; attacked; withdraw; withdrew; withdrawal; end; president-elect
    + Kenya leads a security mission to Haiti. => KEN > HTI
    + Indian warships escorted merchant ships to Oman. => IND > *
    + The truce in Abyei was monitored by the UN. => UN > * 
    - Guards protect the museum in Cairo.

sense shelter-headline = 075
    verb        shelter/harbour/harbor/welcome/host/admit/resettle/house/accept/absorb/receive/embrace/spirit [refugee/refugees/asylum seeker/asylum seekers/interpreter/interpreters/dissident/dissidents/defector/defectors/exile/exiles/fugitive/fugitives/opposition leader/opposition figure/activist/activists/ex-president/ex-premier/former president/deserter/deserters/journalist/journalists/evacuees/displaced/families/judges/women judges/Afghans/Syrians/Ukrainians/Rohingya/Sudanese/political prisoners]; take in [refugee/refugees/interpreters/dissidents/exiles/evacuees/displaced/families/defectors/Afghans/Syrians/Ukrainians/Rohingya/political prisoners]; open [door/doors/border/borders/arms/homes/gates/home] {to/for refugee/refugees/displaced/exile/exiles/defector}; give/grant/offer/extend/provide [asylum/refuge/sanctuary/shelter/haven/safe haven/citizenship/residency/protection/visas/humanitarian visas/passport/nationality/refugee status/political asylum/temporary protection/new home/safe passage/home]; give/grant/offer [asylum/refuge/sanctuary/citizenship/political asylum/residency]
    noun.act    granting {of asylum}; resettlement {of refugee}; sanctuary; safe haven
    source      subj; by; in; from
    target      to; obj; iobj; for; from; of
    need        source target
    only        source: GOV JUD country UNO
    only        target: country REF JRN OPP CVL GOV LEG person group MIL JUD
    contexts    asylum migration
    not         words @sport; @sport-more; @showbiz; @market; zoo; animals; birds; refused; denied; sought; seek; seeking; summit; money
    + Spain sheltered a Venezuelan opposition leader. => ESP > VEN
    + Uganda granted asylum to Sudanese refugees. => UGA > SDN
    + Canada took in Afghan interpreters. => CAN > AFG
    + Nicaraguan political prisoners were welcomed by Guatemala. => GTM > NIC
    - The zoo gave a new home to lions from Ukraine.
