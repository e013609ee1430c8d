@about    Releases, truces, pull-backs, lifted sanctions, opened crossings and resignations in headline words and idiom: PLOVER RETREAT, CAMEO 0813-0814, 084-087.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family words-retreat-elsewhere
    - The chief executive resigned.
    - The champion retired from tennis.
    - The museum returned the painting to its frame.
    - Actors left the stage in Madrid.
    - The storm abated and the airport reopened.
    - The firm pulled out of the Japanese market.

sense free-headline = 0841
    mode        release
    verb        free/liberate/release/unchain/unshackle/parole/repatriate/ransom/exchange/swap/trade [@captive/hostages/hostage/prisoners/prisoner/detainees/detainee/captives/captive/POWs/crew/sailors/pupils/schoolgirls/activists/dissidents/journalists/dual national/dual nationals/soldiers/fishermen/opposition leader/ex-president/political prisoners/inmates/protesters/missionaries/nuns/priests/aid workers/researchers/tourists/citizens/nationals/bodies/remains/body/abductees/children]; set free [@captive/hostages/hostage/prisoners/prisoner/detainees/captives/crew/sailors/activists/political prisoners/soldiers/fishermen/bodies/remains/pupils/citizens/nationals/body/tourists/children]; let go [@captive/hostages/hostage/prisoners/prisoner/detainees/captives/crew/sailors/activists/political prisoners/soldiers/fishermen/bodies/remains/pupils/citizens/nationals/body/tourists/children]; let out [@captive/hostages/hostage/prisoners/prisoner/detainees/captives/crew/sailors/activists/political prisoners/soldiers/fishermen/bodies/remains/pupils/citizens/nationals/body/tourists/children]; give up [@captive/hostages/hostage/prisoners/prisoner/detainees/captives/crew/sailors/activists/political prisoners/soldiers/fishermen/bodies/remains/pupils/citizens/nationals/body/tourists/children]; hand/turn over [hostages/hostage/prisoners/prisoner/detainees/captives/crew/sailors/activists/political prisoners/soldiers/fishermen/bodies/remains/pupils/citizens/nationals/body/tourists/children]; hand/give back [hostages/hostage/prisoners/prisoner/detainees/captives/crew/sailors/activists/political prisoners/soldiers/fishermen/bodies/remains/pupils/citizens/nationals/body/tourists/children]; send/bring/fly home [@captive/hostages/hostage/prisoners/prisoner/detainees/captives/crew/sailors/activists/political prisoners/soldiers/fishermen/bodies/remains/pupils/citizens/nationals/body/tourists/children]; let go; set/walk/go free; let walk free; let [@captive/prisoners/activists/hostages] {out of jail/prison}; release/free {on bail/parole/grounds}; release/free {from jail/prison/captivity/custody/detention}; release without charge; grant/give [release/freedom]; hold/make/agree/complete/conduct/stage [prisoner swap/prisoner exchange/hostage exchange/swap/exchange of prisoners/body swap/hostage swap]; carry out [prisoner swap/prisoner exchange/hostage exchange/swap/exchange of prisoners/body swap/hostage swap]; reunite [child/children/family/families]
    noun.pass   freeing; release; liberation; repatriation; homecoming; handover {of prisoner}; handover {of body}; handover {of hostage}; prisoner swap; prisoner exchange
    source      between; subj; by
    target      obj; of; to; with; from
    need        source
    only        source: GOV MIL COP JUD REB UAF PRM SPY IMG ISM PTY country CRM
    not         words @sport; @sport-more; @showbiz; @market; album; tortoises; turtles; dove; doves; birds; statement; video; zoo; report; figures; data; urged; demanded; calls for; called for; call for; demand; demands; calling for; refuse; refused; refuses; wild; eagle; soldiers freed villagers; murder; rapist
    ~ Belarus let political prisoners go. => BLR > *
    + Hamas handed over the bodies of Thai workers. => "Hamas" > *
    + Eritrea and Ethiopia exchanged prisoners. => ERI, ETH > *
    + Iran set free a Swedish diplomat. => IRN > SWE
    - The zoo released turtles off Kenya.

sense give-back-headline = 0842
    mode        release
    verb        return/restitute/repatriate/restore/release/unfreeze/unblock/surrender/relinquish/hand/give [artefacts/artifacts/artefact/treasure/treasures/bronzes/statue/statues/skulls/relics/loot/looted art/antiquities/manuscripts/ship/tanker/vessel/vessels/boat/boats/plane/drone/funds/assets/reserves/gold/property/properties/embassy/church/mosque/bank accounts/loot/looted bronzes/looted statues/frozen funds/frozen assets/stolen assets/trawler/trawlers/cargo ship]; hand/give/send back [artefacts/artifacts/treasure/treasures/bronzes/statue/statues/skulls/relics/loot/looted art/antiquities/manuscripts/ship/tanker/vessel/boat/boats/plane/funds/assets/land/lands/property/base/bases/airport/territory/village/villages/archipelago/embassy]; hand/turn over [artefacts/artifacts/treasure/treasures/bronzes/statue/statues/skulls/relics/loot/looted art/antiquities/manuscripts/ship/tanker/vessel/boat/boats/plane/funds/assets/land/lands/property/base/bases/airport/territory/village/villages/archipelago/embassy]; give up [artefacts/artifacts/treasure/treasures/bronzes/statue/statues/skulls/relics/loot/looted art/antiquities/manuscripts/ship/tanker/vessel/boat/boats/plane/funds/assets/land/lands/property/base/bases/airport/territory/village/villages/archipelago/embassy]
    noun.pass   restitution; return {of artefact}; return {of treasure}; return {of bronze}; handback; unfreezing {of asset}; release {of fund}
    source      subj; by
    target      to; of; obj; from; belonging to
    need        source target
    only        source: GOV MIL JUD COP country REB EUR
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; tenant; tenants; rescued; loan; wallet; storm; police found; campaign funds; aid; Tunisia's budget
    + Germany handed back bronzes to Nigeria. => DEU > NGA
    + Washington unfroze Iranian funds. => USA > IRN
    + Benin's treasures were returned by France. => FRA > BEN
    - The tenant handed back the land.

sense leave-country-troops = 0874
    mode        withdraw
    contexts    military
    verb        leave/quit/exit/vacate/evacuate/abandon/flee/depart [@territory-word/country/base/bases/camp/camps/front/frontline/enclave/positions/position/barracks/garrison/outpost/outposts]; disengage/redeploy; pack up; clear/pull out; pull/draw/fall/move/roll/drop/turn back; pull/melt away; back off; beat a retreat; beat a hasty retreat; beat [retreat]; turn [tail]; retire {to/from position/line/base}; lower [flag]; end [mission/deployment/presence/combat mission/occupation/operations/patrols/intervention]; wind/scale/draw down [troop presence/troops/force/forces/military presence/deployment/mission/footprint/contingent/garrison/troop levels/troop numbers]; scale back [troop presence/troops/force/forces/military presence/deployment/mission/footprint/contingent/garrison/troop levels/troop numbers]; cut/reduce/trim/halve/slash/shrink [troop presence/troops/force/forces/military presence/deployment/mission/footprint/contingent/garrison/troop levels/troop numbers]; bring home [troops/soldiers/forces/tanks/armour/artillery/heavy weapons/contingent/peacekeepers/marines/warships/mercenaries/missiles/fighters/gunboats/jets/warplanes/trainers/instructors/paratroopers/advisers]; bring/pull back [troops/soldiers/forces/tanks/armour/artillery/heavy weapons/contingent/peacekeepers/marines/warships/mercenaries/missiles/fighters/gunboats/jets/warplanes/trainers/instructors/paratroopers/advisers]; pull out [troops/soldiers/forces/tanks/armour/artillery/heavy weapons/contingent/peacekeepers/marines/warships/mercenaries/missiles/fighters/gunboats/jets/warplanes/trainers/instructors/paratroopers/advisers]; draw down [troops/soldiers/forces/tanks/armour/artillery/heavy weapons/contingent/peacekeepers/marines/warships/mercenaries/missiles/fighters/gunboats/jets/warplanes/trainers/instructors/paratroopers/advisers]; withdraw/recall/remove/extract/repatriate/relocate/move [troops/soldiers/forces/tanks/armour/artillery/heavy weapons/contingent/peacekeepers/marines/warships/mercenaries/missiles/fighters/gunboats/jets/warplanes/trainers/instructors/paratroopers/advisers]
    noun        pullout; pull-out; pullback; pull-back; withdrawal; drawdown; departure; exit; retreat; disengagement; troop cut
    source      subj; by; of
    target      from; of; obj; in
    need        source
    only        source: MIL REB UAF PRM IMG
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; treaty; pact; talks; race; election; candidate; bloc; Brexit; dead; wounded; injured; homeless; glacier; left dead; people dead; trail of; parade; refused; refuse; refuses; urged; demanded; demands
    + French soldiers abandoned an outpost in Niger. => FRA > *
    + Armenian soldiers pulled back from the border. => ARM > *
    + Rebels melted away before the Malian army. => "Rebels" > * 
    + The withdrawal of Russian forces from Kherson took a week. => RUS > UKR
    - The fighting left soldiers wounded.

sense truce-headline = 0871
    mode        ceasefire
    verb        declare/announce/call/proclaim/order/observe/honour/honor/respect/extend/renew/prolong/enter/begin/implement/keep/accept/restore/offer/uphold [truce/ceasefire/cease-fire/pause/lull/humanitarian pause/armistice/halt to fighting/cessation of hostilities/unilateral truce/unilateral ceasefire/moratorium/freeze]; hold/cease [fire]; stand down; hold [fire]; hold back; silence [gun/guns]; stay [hand]; lower [temperature]; cool/ease/defuse/lower/reduce/calm [tension/tensions/rhetoric/standoff/crisis/temperature/situation]; dial/tamp down [tension/tensions/rhetoric/standoff/crisis/temperature/situation]; step back {from brink}; bury [hatchet]; make [peace]; lay to rest; end/settle/resolve/close [war/conflict/feud/insurgency/standoff/border row/border dispute/row/rift/hostilities/stand-off/civil war]
    noun        lull; let-up; respite; halt {to fighting}; truce; ceasefire; cease-fire; humanitarian pause; de-escalation; detente; moratorium {on attack}
    source      between; subj; by; of
    target      with; against; on; in; of
    need        source
    only        source: MIL REB UAF PRM IMG ISM GOV country
    not         words @sport; @sport-more; @showbiz; @market; urged; urges; demand; demanded; demands; called for; call for; calls for; calling for; talks on; price war; strike over; strike action; unions; referee; negotiations; Covid; violated; broke; heart; refuse; refused; refuses; refusing; rejects; rejected; law
    + Hezbollah held its fire. => "Hezbollah" > *
    + A truce between Sudan's generals began at dawn. => SDN > *
    + Colombia's guerrillas declared a unilateral truce. => COL > *
    - Health officials declared a halt in the campaign against measles.

sense lift-sanctions-headline = 085
    mode        withdraw
    verb        lift/ease/drop/scrap/waive/remove/relax/suspend/loosen/unwind/end/soften/halve/cut/slash/trim/pause/delay/exempt/rescind/revoke/cancel [sanction/sanctions/embargo/arms embargo/oil embargo/tariff/tariffs/boycott/travel ban/visa ban/export ban/import ban/asset freeze/price cap/export curbs/trade curbs/trade ban/duties/import duties/anti-dumping duties/countermeasures/punitive tariffs/retaliatory tariffs/visa restrictions/visa curbs/trade restrictions/flight ban/grain ban/ban on exports/ban on imports/wheat ban/beef ban/blacklisting/restrictions on trade]; roll back [sanction/sanctions/embargo/arms embargo/oil embargo/tariff/tariffs/boycott/travel ban/visa ban/export ban/import ban/asset freeze/price cap/export curbs/trade curbs/trade ban/duties/import duties/anti-dumping duties/countermeasures/punitive tariffs/retaliatory tariffs/visa restrictions/visa curbs/trade restrictions/flight ban/grain ban/ban on exports/ban on imports/wheat ban/beef ban/blacklisting/restrictions on trade]; do away with [sanction/sanctions/embargo/arms embargo/oil embargo/tariff/tariffs/boycott/travel ban/visa ban/export ban/import ban/asset freeze/price cap/export curbs/trade curbs/trade ban/duties/import duties/anti-dumping duties/countermeasures/punitive tariffs/retaliatory tariffs/visa restrictions/visa curbs/trade restrictions/flight ban/grain ban/ban on exports/ban on imports/wheat ban/beef ban/blacklisting/restrictions on trade]; take/strike off {from/off blacklist/list}; remove {from/off blacklist/list}; delist/unblacklist; exempt/excuse {from sanctions/sanction/tariff/tariffs/ban/embargo}; grant/give/issue/extend [waiver/waivers/exemption/exemptions/sanctions relief/sanctions waiver/tariff exemption/licence] {from/to/for/on sanctions/tariffs/country/oil}; resume/restart/reopen/restore/allow/permit/unblock [imports/exports/trade/flights/gas supplies/oil supplies/grain exports/beef imports/wine imports/oil exports/gas exports/air links/supplies]
    noun        sanctions relief; tariff relief; tariff truce; waiver; easing {of sanction}; lifting {of sanction}; removal {of tariff}; delisting; end {of embargo}
    source      subj; by
    target      on; against; from; of; to; for; obj; with
    need        source target
    only        source: GOV LEG IGO UNO EUR country
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; urged; urges; demand; demanded; demands; called for; call for; calls for; calling for; refuse; refused; refuses; unless; storm; smoking; strike; refugees; mask
    + Tariff relief by Washington for Lesotho came late. => USA > LSO
    + The US took Sudan off its blacklist. => USA > SDN
    + Tariffs on Australian wine were dropped by China. => CHN > AUS
    + The European Union exempted Hungary from the embargo. => EU > HUN
    - The retailer dropped its ban on dogs.

sense let-in-headline = 086
    mode        access
    verb        let/allow in [inspectors/inspector/monitors/observers/peacekeepers/UN inspectors/UN team/aid/aid trucks/aid convoy/aid convoys/aid workers/relief/fuel trucks/food trucks/humanitarian aid/trucks/convoy/convoys/nuclear inspectors/IAEA inspectors/investigators/rapporteur/UN mission/fact-finding mission/election observers/red cross/doctors/medical supplies/fuel/international observers/African Union troops/relief workers/humanitarian workers]; admit/receive/permit/allow/welcome/clear [inspectors/inspector/monitors/observers/peacekeepers/UN inspectors/UN team/aid/aid trucks/aid convoy/aid convoys/aid workers/relief/fuel trucks/food trucks/humanitarian aid/trucks/convoy/convoys/nuclear inspectors/IAEA inspectors/investigators/rapporteur/UN mission/fact-finding mission/election observers/red cross/doctors/medical supplies/fuel/international observers/African Union troops/relief workers/humanitarian workers]; wave/let through [inspectors/inspector/monitors/observers/peacekeepers/UN inspectors/UN team/aid/aid trucks/aid convoy/aid convoys/aid workers/relief/fuel trucks/food trucks/humanitarian aid/trucks/convoy/convoys/nuclear inspectors/IAEA inspectors/investigators/rapporteur/UN mission/fact-finding mission/election observers/red cross/doctors/medical supplies/fuel/international observers/African Union troops/relief workers/humanitarian workers]; grant/give/allow/offer/restore [access/unfettered access/unhindered access/unimpeded access/safe passage/humanitarian access/passage/entry/visas] {to/for inspectors/observers/monitors/aid/workers/convoy/convoys/UN/agency/agencies/investigators/team/rapporteur/mission}; open/reopen/unseal/unblock [crossing/crossings/border crossing/corridor/corridors/humanitarian corridor/road/roads/checkpoint/gate/airspace/port/ports/border] {to/for aid/truck/trucks/relief/convoy/convoys/food/fuel/wounded/evacuees/refugees}; break/lift/end/ease/loosen [siege/blockade/encirclement/cordon]
    noun        humanitarian corridor; opening {of crossing}; access {for inspector}; easing {of blockade}
    source      subj; by
    target      to; into; from; of; for; obj; in
    need        source
    only        source: GOV MIL REB COP JUD country
    not         words @sport; @showbiz; @market; urged; urges; demand; demanded; demands; called for; call for; calls for; calling for; refuse; refused; refuses; goal; museum; tourists; students
    + Egypt opened the Rafah crossing to aid trucks. => EGY > *
    + Iran let in UN inspectors at Parchin. => IRN > *
    + Ethiopia's army lifted the siege of a town in Tigray. => ETH > *
    + UN inspectors were allowed into Parchin by Iran. => IRN > *
    - The goalkeeper let in three goals.

sense step-down-headline = 084
    plover      RETREAT
    mode        resign
    contexts    political_institutions executive
    verb        step/stand down; step/stand aside; bow out; quit/resign/abdicate; call it a day; call it quits; throw in the towel; throw in [towel]; fall {on sword}; hand in [resignation/notice]; tender/submit/offer/announce/present/hand/give [resignation/notice]; quit/leave/vacate/relinquish/renounce/cede/surrender [post/office/premiership/presidency/throne/cabinet/government/party leadership/leadership/helm/job/power/seat/parliament/ministry/coalition/chairmanship/reins]; give up [post/office/premiership/presidency/throne/cabinet/government/party leadership/leadership/helm/job/power/seat/parliament/ministry/coalition/chairmanship/reins]; pull/drop/bow out {of/from race/contest/runoff/election/politics/leadership/coalition}; withdraw/retire {of/from race/contest/runoff/election/politics/leadership/coalition}; flee [country/capital]; flee abroad; flee/go {into exile}; end/suspend/abandon/drop [campaign/candidacy/bid/presidential bid/re-election bid/reelection bid/leadership bid/comeback bid]; lose [confidence vote/no-confidence vote/vote of confidence/confidence motion]; collapse/fall/crumble/disintegrate <government/coalition/cabinet/administration>; leave [coalition/government]
    noun        resignation; abdication; shock resignation; mass resignation; collapse {of government}; fall {of government}; exit {from government}
    source      subj; by; of
    target      none
    need        source
    only        source: GOV MIL COP LEG JUD PTY SPY REB PRM person
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; urged; demanded; demanding; demands; calls for; call for; called for; calling for; calls on; refuse; refused; refuses; chief executive; CEO; smoking; doctors; teachers; editor; news presenter; broadcaster; professor; headteacher; rector; troops; ship; village; villagers
    + Portugal's prime minister threw in the towel. => PRT > -
    + Bangladesh's premier quit her post and fled the country. => BGD > -
    + Germany's coalition collapsed over the budget. => DEU > -
    + Chile's finance minister handed in her resignation. => CHL > -
    - The chief executive stepped down.

sense surrender-headline = 0874
    mode        disarm
    contexts    military
    verb        lay/put/set down [arms/gun/guns/weapon/weapons/rifles/arsenal/stockpile/warheads/nuclear weapons/chemical weapons/landmines/ballistic missiles/rockets/nuclear arsenal/missiles/launchers/centrifuges/tunnels/nuclear site/test site/nuclear reactor/reactor/plutonium/enriched uranium]; drop/surrender/deposit/relinquish/destroy/dismantle/decommission/scrap/shelve/burn/bury [arms/gun/guns/weapon/weapons/rifles/arsenal/stockpile/warheads/nuclear weapons/chemical weapons/landmines/ballistic missiles/rockets/nuclear arsenal/missiles/launchers/centrifuges/tunnels/nuclear site/test site/nuclear reactor/reactor/plutonium/enriched uranium]; hand/turn in [arms/gun/guns/weapon/weapons/rifles/arsenal/stockpile/warheads/nuclear weapons/chemical weapons/landmines/ballistic missiles/rockets/nuclear arsenal/missiles/launchers/centrifuges/tunnels/nuclear site/test site/nuclear reactor/reactor/plutonium/enriched uranium]; hand over [arms/gun/guns/weapon/weapons/rifles/arsenal/stockpile/warheads/nuclear weapons/chemical weapons/landmines/ballistic missiles/rockets/nuclear arsenal/missiles/launchers/centrifuges/tunnels/nuclear site/test site/nuclear reactor/reactor/plutonium/enriched uranium]; give up [arms/gun/guns/weapon/weapons/rifles/arsenal/stockpile/warheads/nuclear weapons/chemical weapons/landmines/ballistic missiles/rockets/nuclear arsenal/missiles/launchers/centrifuges/tunnels/nuclear site/test site/nuclear reactor/reactor/plutonium/enriched uranium]; give themselves up; turn themselves in; surrender en masse; wave/raise/hoist/show [white flag]; throw down [arms/weapons/guns]; come out {of jungle/bush/hiding}; renounce/forswear/abandon/foreswear [violence/armed struggle/insurgency/terrorism/nuclear weapons/nuclear programme/nuclear program/rebellion/separatism/armed resistance/enrichment]; give up [violence/armed struggle/insurgency/terrorism/nuclear weapons/nuclear programme/nuclear program/rebellion/separatism/armed resistance/enrichment]; disband/dissolve/demobilise/demobilize [militia/militias/armed wing/paramilitaries/brigade/battalion/death squad/death squads/vigilantes]; switch/change [side/sides]; defect/desert
    noun        disarmament; denuclearisation; denuclearization; defection; surrender; decommissioning; demobilisation; demobilization; amnesty {for rebel}
    source      subj; by; of
    target      to; from; before
    need        source
    only        source: MIL REB UAF PRM IMG ISM GOV COP country PTY
    not         words @sport; @sport-more; @showbiz; @market; urged; urges; demand; demanded; demands; called for; call for; calls for; calling for; refuse; refused; refuses; vow; vowed; airstrike; strike destroyed; bombed; captured; enemy; rebels' arsenal; gun buyback; burglar; hunters; church; airstrikes; raid
    + Ethiopia's rebels handed in their guns. => ETH > *
    + Kurdish fighters of the PKK renounced the armed struggle. => * > *
    + North Korea dismantled a test site. => PRK > -
    + Two Libyan brigades switched sides. => LBY > *
    - The church renounced violence in the film.

sense ease-emergency-headline = 0814
    verb        lift/end/ease/revoke/relax/rescind/suspend/scrap/cancel/drop/loosen/shorten [emergency/state of emergency/martial law/emergency rule/emergency law/direct rule/military rule/state of siege/state of exception/emergency powers/emergency measures/state of war/curfew/night curfew/lockdown]
    noun        end {of emergency}; lifting {of emergency}; lifting {of curfew}; end {of curfew}
    source      subj; by
    target      in; on; for
    need        source
    only        source: GOV MIL LEG JUD COP country REB
    not         words @sport; @showbiz; @market; urged; urges; demand; demanded; demands; called for; call for; calls for; calling for; refuse; refused; refuses; Covid; virus; pandemic; storm; storm; cyclone; flood
    + Burkina Faso ended the curfew in Djibo. => BFA > *
    + Emergency rule was scrapped by Sri Lanka's president. => LKA > -
    + Peru lifted martial law in Puno. => PER > *
    - Parents relaxed the curfew for their son.
