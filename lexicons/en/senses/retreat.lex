@about    Stepping back: releases, returns, lifted sanctions and curfews, access, ceasefires, withdrawals, disarmament, surrender, resignations: PLOVER RETREAT, CAMEO 0813, 0814, 084-087.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Announced withdrawals and concessions are CONCEDE and stand in their own file; promises to release or withdraw are AGREE.

family retreat-elsewhere
    - The studio released the singer's new album on Friday.
    - The club released its goalkeeper on a free transfer.
    - The golfer withdrew from the tournament with a knee injury.
    - Flood waters retreated from the village.
    - The boxer surrendered his title.
    - The retailer withdrew the toy from sale.
    - The cyclist retired from the race after a crash.
    - Glaciers retreat faster in the Alps.

# ---- 0813, 0814 curfews and emergencies lifted

sense lift-curfew = 0813
    verb        lift/ease/relax/end/shorten/scrap/suspend/remove/revoke/abolish/cancel/loosen/reduce/rescind [@curfew-word]; roll back [@curfew-word]
    noun.pass   lifting {of @curfew-word}; easing {of @curfew-word}; end {of @curfew-word}; relaxation {of @curfew-word}
    source      subj; by
    target      on; for; obj; in
    need        none
    not         words @sport; @sport-more; @showbiz; @market; parents; dormitory
    + Sri Lanka lifted a nationwide curfew after the protests died down. => LKA > * | code=0813
    + The curfew in Srinagar was eased by Indian authorities for four hours. => IND > *
    + Senegal's governor eased the curfew in two regions. => SEN > *
    + Shops reopened after the lifting of the curfew in Noumea. => * > *
    - Her parents relaxed the curfew for the holidays.

sense end-emergency = 0814
    verb        lift/end/revoke/cancel/rescind/scrap/terminate/suspend/repeal/abolish/withdraw/ease [@emergency-word]; lift/end/revoke/cancel/scrap/terminate [state] {of emergency}; lift/end [state] {of siege}; lift/end [state] {of war}; restore [civilian rule/normal rule]; let lapse [@emergency-word]
    noun.pass   lifting {of @emergency-word}; end {of @emergency-word}; revocation {of @emergency-word}; repeal {of @emergency-word}
    source      subj; by
    target      on; for; in
    need        none
    not         words @sport; @sport-more; @showbiz; @market; wildfire; drought; flood
    + Ethiopia lifted the state of emergency three months early. => ETH > * | code=0814
    + South Korea's president ended martial law within hours after lawmakers voted it down. => KOR > *
    + Martial law in Mindanao was lifted by the Philippine government. => PHL > *
    + The lifting of emergency law in Jordan pleased rights groups. => * > *
    - The county lifted the emergency after the flood.

# ---- 084 release and return

sense release-person = 0841
    verb        release/free/liberate [@captive]; set free [@captive]; let go [@captive]; let free [@captive]; release/free {from prison}; release/free {from jail}; release/free {from custody}; release/free {from detention}; release/free {from captivity}; release/free {on bail}; release/free {on parole}; release {without charge}; set free; hand over [hostage/captive/prisoner/detainee]; walk free; walk {from prison}; leave [prison/jail]
    noun.pass   release; release {from prison}; release {from custody}; freeing; liberation {of hostage}; hostage release; prisoner release
    source      subj; by
    target      obj; of
    need        target
    only        source: MIL COP REB UAF PRM SPY IMG ISM PTY GOV OPP country JUD LEG IGO organization
    not         words @sport; @sport-more; @showbiz; @market; album; report; statement; video; data; audit; figures; press release; trailer; balloons; turtles; into the wild; funds; fund; loan; tranche; prices; documents; oil reserves; water; dam; emails; footage; statement; music; game; results
    + Hamas released three hostages in the first phase of the deal. => "Hamas" > "hostages" | code=0841
    + Belarus freed dozens of political prisoners under a US brokered deal. => BLR > "political prisoners"
    + A Kenyan activist was released from custody in Tanzania on Thursday. => * > *
    + Egypt set free a jailed blogger after six years. => EGY > "blogger"
    + Separatists free 28 hostages in Cameroon => "separatists" > *
    + The release of the Indian sailors by Qatar surprised observers. => QAT > *
    - The zoo released turtles into the wild; funds; fund; loan; tranche; prices; documents; oil reserves; water; dam; emails; footage; statement; music; game; results.
    - The ministry released a report on jobs.

sense grant-bail = 0841
    verb        grant/give [bail/parole/conditional release/temporary release/medical parole]; release {on bail}; free {on bail}; order [release/immediate release]; set [bail]; quash/overturn/annul/nullify [conviction/sentence/death sentence/verdict]
    noun.pass   bail; parole; release {on bail}; release {on parole}
    source      subj; by
    target      obj; of; to; iobj; against; for
    need        target
    only        source: JUD GOV COP LEG country
    only        target: person group PTY OPP JRN GOV MIL REB LEG CVL organization
    contexts    legal
    not         words @sport; @sport-more; @showbiz; @market; drink-driving; speeding; denied; refused; rejected
    + A court in Harare granted bail to the opposition lawmaker. => * > * | mode=release
    + Turkey's top court ordered the release of two jailed lawmakers. => TUR > *
    + Belarusian activists were released on parole last week. => * > BLR
    + Judges in Karachi granted bail to the former minister. => "judges" > *
    - The striker was released on bail after a nightclub brawl over football.

sense swap-prisoners = 0841
    verb        exchange/swap [prisoner/prisoners of war/detainee/captive/hostage/spy/POW/body/remains]; swap [body/remains]; carry out [prisoner swap/prisoner exchange]; complete/conduct/stage/hold [prisoner swap/prisoner exchange/exchange of prisoner/swap]; exchange/trade {for hostage}; exchange/trade {for prisoner}
    noun        prisoner swap; prisoner exchange; prisoner-of-war exchange; exchange {of prisoner}; swap {of prisoner}; hostage exchange; detainee swap; spy swap; exchange {of body}
    source      between; subj; by
    target      with; between; none
    need        source
    only        source: MIL COP REB UAF PRM SPY IMG ISM PTY GOV OPP country JUD IGO
    not         words @sport; @sport-more; @showbiz; @market; figurines
    + Russia and Ukraine exchanged 95 prisoners each on Friday. => RUS, UKR > - | code=0841
    + Yemen's government swapped prisoners with the Houthis over three days. => YEM > "Houthis"
    + The prisoner swap between Iran and the United States was complete. => IRN, USA > *
    + Armenia and Azerbaijan carried out a prisoner exchange at the border. => ARM, AZE > *
    - The two pupils swapped spy figurines.

sense reprieve-prisoners-amnesty = 0841
    verb        release/free {under amnesty}; release/free {in amnesty}; release/free [thousand/hundred/dozen/inmate/prisoner]; grant/declare [prisoner amnesty/release]; empty [prison/jail]
    noun.pass   prisoner amnesty; mass release
    source      subj; by
    target      obj; to; for
    need        source
    only        source: GOV MIL COP JUD LEG REB country
    not         words @sport; @sport-more; @showbiz; @market; tickets; tonnes; fish; copies; balloons
    + Myanmar freed thousands of inmates in a New Year amnesty. => MMR > *
    + Zimbabwe released hundreds from its crowded jails before the holiday. => ZWE > *
    + Vietnam freed 3,000 inmates to mark independence. => VNM > *
    - The ranch released hundreds of fish into the lake.

sense repatriate-remains-or-captives = 0841
    verb        return/repatriate [@captive-body]; hand over [@captive-body]; hand over [@captive-body]; return/repatriate [prisoner/prisoner of war/hostage/soldier/captive/abducted child/child/deported child/crew/fisherman]; hand over [prisoner/prisoner of war/hostage/soldier/captive/abducted child/child/deported child/crew/fisherman]; hand over [soldier/fisherman/child/crew]; hand back [@captive]; send home [prisoner/detainee/fisherman/crew/captive]; turn over [body/remains]; transfer/return [detainee/prisoner] {from Guantanamo}
    noun.pass   repatriation {of body}; return {of body}; repatriation {of prisoner}; return {of child}; return {of prisoner}; handover {of prisoner}; handover {of body}; return {of remains}
    source      subj; by; from
    target      to; obj
    need        source
    only        source: MIL COP REB UAF PRM SPY IMG ISM PTY GOV OPP country JUD IGO NGO
    not         words @sport; @sport-more; @showbiz; @market; school trip; morgue; mortician
    + Russia handed over the bodies of 200 soldiers to Ukraine. => RUS > UKR
    + North Korea handed over the bodies of American troops. => PRK > *
    + India sent home Pakistani fishermen through the Attari crossing. => IND > *
    + Moscow returned eleven children to their families after Qatar stepped in. => RUS > *
    - The school returned a child to her mother after the trip.

sense return-property = 0842
    verb        return/restore/repatriate/restitute/relinquish/release/unfreeze/unblock [@seized-thing]; hand back [@seized-thing]; give back [@seized-thing]; hand over [@seized-thing]; send back [@seized-thing]
    noun.pass   return {of @seized-thing}; restitution {of @seized-thing}; repatriation {of @seized-thing}; release {of @seized-thing}; unfreezing {of asset}; unfreezing {of fund}
    source      subj; by; from
    target      to; of; iobj
    target      obj
    need        source
    only        source: GOV MIL COP JUD LEG REB UAF PRM REL EDU country organization
    only        target: GOV MIL country OPP REL REB CVL BUS person group organization
    not         words @sport; @sport-more; @showbiz; @market; library book; lost property; weapons; arms; commuter
    + Germany returned stolen artefacts to Nigeria. => DEU > NGA | code=0842
    + Iran released the seized tanker and its crew near Bandar Abbas. => IRN > *
    + Washington unfroze funds of the Afghan central bank. => USA > AFG
    ~ Stolen statues were given back to Cambodia by the United States. => USA > KHM
    + Switzerland returned stolen assets to Uzbekistan after a decade. => CHE > UZB
    - A commuter handed over a passport to the lost property office.

sense return-land-or-base = 0842
    verb        return/relinquish/transfer [base/military base/land/territory/island/airbase/sovereignty/village/compound/embassy/church/checkpoint]; hand back [base/land/territory/island/village/territory]; hand over [base/military base/land/island/village/checkpoint/control/airport]; cede/vacate/evacuate [base/outpost/camp/village/embassy/compound]; give back [land/island/territory]
    noun.pass   handover {of base}; return {of land}; handover {of island}; return {of village}; handover {of village}
    source      subj; by
    target      to; from
    need        source
    only        source: GOV MIL IGO REB IMG country
    not         words @sport; @sport-more; @showbiz; @market; flood; storm; tenant; hurricane; wildfire
    + France handed over a military base to Chad. => FRA > TCD
    + Armenia relinquished land near four border villages. => ARM > *
    + Britain returned the islands to Mauritius in May. => GBR > MUS
    + UN peacekeepers vacated the camp in Kidal, leaving it to rebels. => UNO > *
    - Residents evacuated the village before the storm.

# ---- 085 sanctions lifted

sense lift-sanctions = 085
    verb        lift/ease/remove/suspend/scrap/relax/end/waive/drop/cancel/loosen/repeal/rescind/abolish/terminate/revoke [@sanctions-word]; roll back [@sanctions-word]; do away {with @sanctions-word}; grant/issue/give [sanctions waiver/waiver/sanctions relief/sanctions exemption]; unfreeze [asset/account]; delist; remove/take/strike {from @penalty-list}; remove/take {off @penalty-list}; exempt {from @sanctions-word}
    noun        lifting {of @sanctions-word}; easing {of @sanctions-word}; removal {of @sanctions-word}; suspension {of @sanctions-word}; sanctions relief; sanctions waiver
    source      subj; by
    target      on; against; for; from; of; obj; to
    need        source
    only        source: GOV LEG IGO UNO EUR country JUD
    not         words @sport; @sport-more; @showbiz; @market; curfew; speeding; parking; lockdown; Nasdaq; mask
    + The United States lifted sanctions on Syria in a surprise move. => USA > SYR | code=085
    + The EU eased an arms embargo on the Central African Republic. => EU > CAF
    + Tariffs on Australian wine were lifted by China. => CHN > AUS
    + ECOWAS's lifting of sanctions against Mali came after long talks. => "ECOWAS" > MLI
    + Sudan was removed from the terror list by Washington in 2020. => USA > SDN | status=historical
    + Russia took the Taliban off its terrorism list. => RUS > "Taliban"
    - The league lifted the ban on the coach.
    - Nasdaq delisted the company.

sense end-boycott = 085
    verb        end/lift/suspend/drop/abandon/halt/scrap [boycott/embargo/trade ban/import ban/export ban/blockade/ban on import/trade blockade/trade war]; call off [boycott]; resume [trade/import/export/oil export/gas supply/purchase/grain export]; allow [import/export]
    noun        end {of boycott}; end {of embargo}; lifting {of boycott}
    source      subj
    target      of; on; against; from; to; with
    need        source target
    only        source: GOV LEG IGO EUR country LAB PTY
    not         words @sport; @sport-more; @showbiz; @market; fans; naval; siege; military blockade; consumers
    + Saudi Arabia ended its embargo against Qatar. => SAU > QAT
    + Beijing lifted the import ban on Japanese seafood. => CHN > JPN
    + Niger resumed oil exports to Benin after Beijing's mediation. => NER > BEN
    - Fans ended their boycott of the football club.

# ---- 086 access

sense admit-peacekeepers = 0861
    verb        allow/let/admit/accept/receive/welcome/host/authorise/authorize/permit [@blue-helmet]; let in [@blue-helmet]; allow/authorise/authorize/accept [deployment] {of @blue-helmet}; agree {to @blue-helmet}; consent {to deployment}; take in [@blue-helmet]
    noun        acceptance {of @blue-helmet}; arrival {of @blue-helmet}
    source      subj
    target      from; of; obj; by
    need        source
    only        source: GOV REB MIL LEG country
    not         words @sport; @sport-more; @showbiz; @market; killed
    + Sudan accepted UN peacekeepers in Darfur after months of refusal. => SDN > * | code=0861
    + Haiti welcomed the multinational force led by Kenya. => HTI > *
    + The Solomon Islands accepted a peacekeeping force from Australia. => SLB > AUS
    - The hotel welcomed the peacekeepers as tourists.

sense admit-inspectors = 0862
    verb        allow/let/admit/accept/receive/permit/invite/readmit/grant/welcome [@inspection-body]; let in [@inspection-body]; give/grant/allow [access] {to @inspection-body}; open [facility/nuclear site/site/nuclear facility/prison/camp] {to @inspection-body}; open up [site/facility/nuclear facility]; allow/permit [visit by inspector/access to site]; reopen/open [nuclear site/nuclear facility] {to inspection}
    noun        readmission {of @inspection-body}; return {of @inspection-body}; acceptance {of inspection}; admission {of @inspection-body}
    source      subj
    target      from; of; to; iobj; by; obj
    need        source
    only        source: GOV REB MIL LEG country
    not         words @sport; @sport-more; @showbiz; @market; restaurant; hygiene; landlord; boiler
    + Iran allowed IAEA inspectors to return to the Fordow site. => IRN > * | code=0862
    + Syria allowed a chemical weapons inspector to visit. => SYR > *
    + Zimbabwe invited election observers from the European Union. => ZWE > EU
    + UN human rights monitors were admitted by Ethiopia. => ETH > *
    - The landlord let in an inspector to check the boiler.

sense allow-aid = 0863
    verb        allow/let/permit/authorise/authorize/admit/wave [@aid-access]; let in [@aid-access]; let through [@aid-access]; grant/give [humanitarian access/safe passage/aid access]; allow/permit [delivery/passage/entry] {of @aid-access}; open/reopen [@crossing] {for aid}; open/reopen [@crossing] {to aid}; open/reopen/establish/create/set [humanitarian corridor/aid corridor/grain corridor/humanitarian route]; open/reopen [Rafah crossing/aid crossing/Kerem Shalom crossing]; facilitate [aid delivery]
    noun        humanitarian access; opening {of corridor}; reopening {of crossing}
    source      subj; by
    target      into; to; for; from; obj; in
    need        source
    only        source: MIL COP REB UAF PRM SPY IMG ISM PTY GOV OPP country LEG
    not         words @sport; @sport-more; @showbiz; @market; visual aid; teaching
    + Israel allowed aid trucks into northern Gaza through the Erez crossing. => ISR > * | code=0863
    + Sudan's army chief opened a humanitarian corridor from Chad. => SDN > *
    + The Houthis allowed fuel into Taiz. => "Houthis" > *
    + A humanitarian corridor was opened by Ethiopia into Tigray. => ETH > *
    + The reopening of the Rafah crossing by Egypt brought relief. => EGY > *
    - The teacher allowed visual aids in the class.

sense allow-involvement = 086
    verb        reopen/open [border/airspace/crossing/frontier/border crossing/land border]; allow/permit [foreign media/foreign journalist/international media/foreign investigator/foreign rescuer]; let in [foreign media/foreign journalist/international media/foreign investigator/foreign rescuer]; let in [foreign journalist/foreign media]; allow/permit/let [foreign journalist/red cross/UN agency/international agency/aid agency/red cross visit/foreign media/family visit/consular visit/consular access]; grant/give/allow [consular access/prison visit/family visit]; accept [mediation/international help/foreign help/foreign aid/international aid]; grant/give/allow [access] {to prisoner}; grant [access] {to detainee}
    noun        reopening {of border}; reopening {of airspace}; acceptance {of mediation}
    source      subj
    target      to; with; from; iobj; for; obj
    need        source
    only        source: GOV MIL REB LEG country
    not         words @sport; @sport-more; @showbiz; @market; zoo
    + Morocco accepted foreign aid from Spain and Qatar. => MAR > * | code=086
    + Niger accepted foreign help from Algeria. => NER > DZA
    + Eritrea granted consular access to British diplomats. => ERI > GBR
    + Israel allowed a Red Cross visit to Palestinian detainees. => ISR > *
    - The zoo allowed family visits to the panda.

# ---- 087, 0871 de-escalation and ceasefire

sense declare-ceasefire = 0871
    verb        declare/announce/proclaim/call/order/sign/agree/reach/implement/observe/honour/honor/respect/extend/renew/accept/begin/keep/uphold/enforce/conclude/seal/strike/enter [@truce]; agree {to @truce}; agree {on @truce}; abide {by @truce}; adhere {to @truce}; commit {to @truce}; stick {to @truce}; enter {into @truce}
    noun        ceasefire; truce; cease-fire; armistice; cessation {of hostility}; humanitarian pause
    source      between; subj; by; of
    target      with; between; to; for
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country LEG
    not         words @sport; @sport-more; @showbiz; @market; family feud; gang; violated; violation; breach; broke; breaking; urged; demanded; calls for; call for; called for; calling for
    + The Myanmar army declared a unilateral ceasefire after the earthquake hit. => MMR > * | code=0871
    + Israel extended its truce with Hamas for two days. => ISR > "Hamas"
    + The rebels of the ELN extended their ceasefire with Bogota. => * > COL
    + A ceasefire between Thailand and Cambodia took effect at midnight. => THA, KHM > *
    + Moscow announced an Easter truce along the front line. => RUS > *
    - The two fashion designers declared a truce in their feud.
    - The UN called for a ceasefire in Sudan.

sense ceasefire-in-force = 0871
    verb        take effect; take hold; come {into force}; come {into effect}; go {into effect}; enter {into force}
    noun.pass   ceasefire; truce; cease-fire; humanitarian pause
    source      between; among
    target      between; with; in
    need        none
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country
    not         words @sport; @sport-more; @showbiz; @market; urged; demanded; called for; call for; calls for; calling for; talks; violated; violation; law; treaty; agreement; bill; rule; tariff; tariffs; sanctions; ban; elections; election; summit; meeting; storm
    + The truce between Israel and Hezbollah entered its second week. => ISR, "Hezbollah" > *
    + A ceasefire between Hamas and Israel took hold on Sunday. => "Hamas", ISR > *
    - The smoking ban takes effect in May in London restaurants.

sense halt-hostilities = 087
    verb        stop/halt/suspend/pause/end/cease/reduce [fighting/hostilities/hostility/military operation/offensive/bombing/airstrike/air strike/bombardment/shelling/attack/strike/combat operation/military action/war/assault/air campaign/bombing campaign/drone strike/rocket fire/missile attack]; scale down [fighting/hostilities/hostility/military operation/offensive/bombing/airstrike/air strike/bombardment/shelling/attack/strike/combat operation/military action/war/assault/air campaign/bombing campaign/drone strike/rocket fire/missile attack]; wind down [fighting/hostilities/hostility/military operation/offensive/bombing/airstrike/air strike/bombardment/shelling/attack/strike/combat operation/military action/war/assault/air campaign/bombing campaign/drone strike/rocket fire/missile attack]; scale back [military operation/offensive/airstrike/attack]; wind down [war/military operation/offensive]; call off [airstrike/attack/offensive/strike/invasion/military operation/raid]; cease [fire]; hold [fire]; lay off [attack]; put an end {to @fighting}; bring an end {to @fighting}
    noun        halt {to @fighting}; end {to hostility}; pause {in fighting}; suspension {of attack}; cessation {of attack}; de-escalation; deescalation
    source      subj; by
    target      on; against; with; of; between; in
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country
    mode        ceasefire
    not         words @sport; @sport-more; @showbiz; @market; urged; demanded; called for; call for; calls for; calling for; police operation; heart attack; virus; referee; negotiations
    + Yemen's Houthis halted attacks on ships in the Red Sea. => "Houthis" > * | code=087
    + Turkey suspended its offensive against Kurdish forces in northern Syria. => TUR > *
    + Russia paused strikes on Ukrainian energy sites for 30 days. => RUS > UKR
    + The bombing campaign was ended by Saudi Arabia on Tuesday. => SAU > *
    - The referee stopped the fight after a knockout.

sense stop-drills-or-tests = 087
    verb        cancel/suspend/halt/postpone/scrap/stop/reduce/freeze/end [@drill/@joint-drill/@missile-test/leaflet campaign/loudspeaker broadcast/propaganda broadcast/overflight/patrol/uranium enrichment/enrichment/nuclear programme/nuclear program/nuclear activity]; scale back [@drill/@joint-drill/@missile-test/leaflet campaign/loudspeaker broadcast/propaganda broadcast/overflight/patrol/uranium enrichment/enrichment/nuclear programme/nuclear program/nuclear activity]; call off [@drill/@joint-drill/@missile-test]; scale back [@drill/@joint-drill]; switch off [loudspeaker]; dismantle/remove [loudspeaker/guard post/missile launcher/barbed wire/roadblock/checkpoint]; stand down [force/alert/troop]; lower [alert level/alert]
    noun        suspension {of @drill}; cancellation {of @drill}; moratorium {on test}; suspension {of test}
    source      subj; by
    target      with; against; of; on; near
    need        source
    only        source: GOV MIL LEG country
    mode        disarm
    not         words @sport; @sport-more; @showbiz; @market; fire drill; school; clinical; evacuation
    + Seoul suspended loudspeaker broadcasts along the border with North Korea. => KOR > PRK
    + Washington scaled back military exercises with South Korea to help diplomacy. => USA > *
    + Kenya's army dismantled checkpoints near the Somali border. => KEN > *
    + North Korea's moratorium on missile tests lasted four years. => PRK > *
    - The school cancelled its fire drill.

sense reconcile-fronts = 087
    verb        de-escalate/deescalate/defuse/ease/reduce/lower/cool/calm [tension/tensions/crisis/situation/standoff/hostility/hostilities/confrontation]; dial down [tension]; bury [hatchet]; lay to rest [dispute]; settle/resolve/end [war/conflict/border dispute/insurgency/standoff/civil war/border standoff/armed struggle/feud]; put an end {to war}; put an end {to conflict}; make [peace]
    noun        de-escalation; easing {of tension}
    source      between; subj; by
    target      with; between; on
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country
    mode        none
    not         words @sport; @sport-more; @showbiz; @market; investors; traders; couple; divorce; labour dispute; wage
    + China and India eased tensions in Ladakh. => CHN, IND > *
    + Algeria cooled tensions with Morocco. => DZA > MAR
    + The PKK ended its armed struggle after four decades. => "PKK" > *
    + Riyadh eased tensions with Tehran under Chinese mediation. => SAU > IRN
    - The couple settled their dispute before the divorce.

sense lift-blockade = 0872
    verb        lift/ease/end/break/relax/loosen/remove/abandon/raise [@blockade-word]; lift [siege]; dismantle [roadblock/barricade/checkpoint]; unblock/reopen [port/road/highway/corridor/supply route/strait/airport/pipeline]; allow [passage] {of ship}; allow [ship/grain ship/vessel]; reopen [crossing]
    noun        lifting {of @blockade-word}; easing {of @blockade-word}; end {of @blockade-word}; reopening {of port}; reopening {of road}
    source      subj; by
    target      of; on; to; for; around; in
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country IGO
    not         words @sport; @sport-more; @showbiz; @market; storm; snow; flood; landslide; protesters; farmers; fog; roadworks
    + Saudi Arabia eased its blockade of Yemeni ports after the truce. => SAU > YEM | code=0872
    + Malian jihadists lifted the siege of Boni after talks with elders. => "jihadists" > *
    + Azerbaijan reopened the road to Karabakh for trucks of flour. => AZE > *
    + The lifting of the blockade of Gaza by Israel followed. => ISR > *
    - The state reopened the highway after snow and fog.

sense demobilise = 0873
    verb        demobilise/demobilize/disband/dissolve/disarm; demobilise/demobilize [troop/fighter/soldier/reservist/rebel/combatant]; disband [militia/paramilitary/army/armed wing/armed group/unit/mercenary group]; send home [reservist/conscript/troop/soldier]; stand down [reservist/army/soldier/force]; release [reservist]; reintegrate [fighter/combatant/ex-combatant]; cut/reduce/shrink/slash [army/troop number/force/armed forces/military budget/defence budget]
    noun        demobilisation; demobilization; disbandment; disarmament; dissolution {of militia}; disbanding {of militia}
    source      subj; by; of
    target      obj; of
    need        source
    only        source: GOV MIL REB UAF PRM IMG IGO UNO country PTY
    not         words @sport; @sport-more; @showbiz; @market; parliament; assembly; cabinet; lawyer; charm; smile; bomb; explosive; device; intruder; music
    + Colombia's guerrillas demobilised in rural camps after the deal. => "guerrillas" > * | code=0873
    + Israel sent home reservists from the northern front. => ISR > *
    + The PKK disbanded and said its armed fight was over. => "PKK" > *
    + Ivory Coast's army disbanded a unit of mutinous soldiers. => CIV > *
    - The band disbanded after its last album.
    - The president dissolved parliament.

sense lay-down-arms = 0874
    verb        lay down [arms/weapon/gun]; lay aside [arms/weapon]; put down [arms/weapon]; drop [arms/weapon]; surrender/relinquish [@arm-noun]; hand in [@arm-noun]; give up [@arm-noun]; hand in [@arm-noun]; give up [@arm-noun]; turn in [@arm-noun]; hand over [@arm-noun]; disarm; destroy/dismantle/scrap/eliminate/burn/decommission/cut/reduce [arsenal/nuclear arsenal/chemical weapon/chemical arsenal/stockpile/landmine/nuclear weapon/missile stockpile/nuclear test site/nuclear site/warhead/own weapon/reactor/nuclear facility/cluster munition/arms]; abandon/renounce [violence/armed struggle/nuclear weapon/nuclear programme/nuclear program/terrorism]; give up [violence/armed struggle/nuclear weapon/nuclear programme/nuclear program/terrorism]
    noun        disarmament; denuclearisation; denuclearization; decommissioning {of weapon}; destruction {of stockpile}; surrender {of weapon}
    source      subj; by; of
    target      to; before
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country LEG
    mode        disarm
    not         words @sport; @sport-more; @showbiz; @market; airstrike; air strike; rebel arsenal; enemy; bombed; warplanes; charm; pawn; burglar; attack
    + The rebels laid down their arms in the Central African Republic. => "rebels" > *
    + Syria gave up its chemical weapons under a deal with Moscow. => SYR > *
    + Colombian guerrillas turned in weapons to the UN. => COL > UN
    + The United States dismantled its chemical weapons. => USA > *
    + Rebels surrender rifles in Cameroon => "rebels" > *
    - Israeli warplanes destroyed a Hamas arsenal.

sense surrender = 0874
    verb        surrender/capitulate; give up [fight/fighting]; raise [white flag]; wave [white flag]; throw in [towel]; defect {from rebel}; surrender [town/city/position/garrison/post/territory]; turn themselves in
    noun        surrender; capitulation; defection
    source      subj; of; by
    target      to
    need        source
    only        source: MIL REB UAF PRM COP IMG ISM PTY GOV country
    not         words @sport; @sport-more; @showbiz; @market; bail; passport; lead; temptation; election; weight
    + Boko Haram fighters surrendered to Nigerian troops in Borno. => * > NGA | code=0874
    + Myanmar soldiers at Lashio surrendered to the rebels. => MMR > "rebels"
    + Separatist forces in Karabakh capitulated within a day to Azerbaijan. => * > AZE
    + The surrender of the Ukrainian marines at Mariupol ended the siege. => * > *
    - The fugitive banker surrendered his passport as a bail condition.

sense withdraw-troops = 0874
    verb        withdraw/evacuate/remove/redeploy/recall/repatriate/reduce/extract [@force-noun]; pull out [@force-noun]; pull back [@force-noun]; draw down [@force-noun]; bring home [@force-noun]; bring back [@force-noun]; move out [@force-noun]; complete/begin/start/conduct/order/finish [@exit-word]; carry out [@exit-word]
    noun        troop withdrawal; troop pullout; military withdrawal; withdrawal {of @force-noun}; pullout {of @force-noun}; pullback {of @force-noun}; drawdown {of @force-noun}; departure {of @force-noun}; retreat {of @force-noun}; withdrawal {from base}
    source      subj; by; of
    target      from; of; in
    need        source
    only        source: GOV MIL REB UAF PRM IMG IGO UNO country
    mode        withdraw
    not         words @sport; @sport-more; @showbiz; @market; candidate; treaty; flood; earthquake; ambassador
    + France withdrew its last soldiers from Niger on Friday. => FRA > NER | mode=withdraw
    + Israel pulled back tanks from Khan Younis overnight. => ISR > *
    + American troops were withdrawn from Chad by Washington. => USA > TCD
    + The withdrawal of Russian forces from Kherson began at dawn. => RUS > *
    + Uganda's troop withdrawal from eastern Congo began on Sunday. => UGA > COD
    + UN draws down peacekeeping force in Congo => UN > COD
    - The army withdrew its football team from the tournament in Kenya.

sense pull-out = 0874
    verb        withdraw/retreat; pull out; pull back; fall back; withdraw {from town}; withdraw {from position}; retreat {from town}; beat [retreat]; flee [position/base/post]; abandon [position/base/town/outpost/post/camp]; vacate [position/town/base]; leave [base/outpost/front]
    noun        withdrawal; retreat; pullout; pull-out; pullback; exit
    source      subj; of; by
    target      from; of; before
    need        source
    only        source: MIL REB UAF PRM IMG COP PTY country
    mode        withdraw
    not         words @sport; @sport-more; @showbiz; @market; treaty; pact; agreement; accord; deal; talks; race; election; candidate; candidacy; bloc; organisation; organization; union; court; convention; glacier; summit; meeting; negotiations; yoga; Games; sponsor; investor; investors; from the EU; from the European Union; from NATO; from the WHO; from the bloc; from ECOWAS; from the UN; @firm-word; Brexit; initiative; project; programme; program; scheme; fund; tournament; race
    + Ukrainian forces retreated from Avdiivka to avoid encirclement. => UKR > *
    + M23 rebels pulled out of Walikale on Thursday. => * > *
    + Sudan's army fell back from Wad Madani on Monday. => SDN > *
    + The army's withdrawal from Goma left residents fearful. => * > *
    + Soldiers abandoned a base near Djibo after the raid by militants. => "soldiers" > *
    - Britain withdrew from the treaty.
    - The senator withdrew from the race.
    - Britain will withdraw from the EU in March.
    - The Dutch brewer completed its exit from Russia.
    - Panama withdrew from the Belt and Road initiative.

sense withdraw-weapons = 087
    verb        withdraw/remove/move/pull [missile/heavy weapon/heavy weapons/artillery/warship/nuclear weapon/tank/bomber/aircraft carrier/air defence system/rocket launcher/submarine/fighter jet]; pull out [missile/heavy weapon/heavy weapons/artillery/warship/nuclear weapon/tank/bomber/aircraft carrier/air defence system/rocket launcher/submarine/fighter jet]; pull back [missile/heavy weapon/artillery/tank/warship/rocket launcher]; pull out [missile/heavy weapon/warship/tank/fighter jet]
    noun        withdrawal {of weapon}; withdrawal {of missile}; withdrawal {of artillery}; removal {of missile}; pullback {of artillery}
    source      subj; by
    target      from; of
    need        source
    only        source: GOV MIL REB country
    mode        withdraw
    not         words @sport; @sport-more; @showbiz; @market; museum; scrap
    + Greece withdrew warships from waters near the Turkish coast. => GRC > *
    + Kyiv and separatists pulled back heavy weapons from the line of contact. => UKR > *
    + Egypt removed tanks from the Sinai border zone. => EGY > *
    - The museum removed a tank from its hall.

sense clear-mines-or-defuse = 087
    verb        demilitarise/demilitarize; defuse/deactivate/disarm/neutralise/neutralize [bomb/mine/landmine/explosive/device]; create/establish [buffer zone/demilitarised zone/demilitarized zone/de-escalation zone]; set up [buffer zone/demilitarised zone/demilitarized zone/de-escalation zone]; set up [demilitarised zone/de-escalation zone]
    noun        demilitarisation; demilitarization
    source      between; subj
    target      with; in; along; around
    need        source
    only        source: GOV MIL REB IGO UNO country
    mode        disarm
    not         words @sport; @sport-more; @showbiz; @market; World War; wartime bomb; hoax
    + Russia and Turkey set up a demilitarised zone around Idlib. => RUS, TUR > *
    + Egypt and Israel demilitarised the Sinai. => EGY, ISR > *
    + South Korea demilitarised the joint security area with the North. => KOR > *
    - Experts defused a wartime bomb in Berlin.

# ---- resigning

sense resign = 084
    plover      RETREAT
    mode        resign
    contexts    political_institutions executive
    verb        resign/quit; step down; stand down; step aside; bow out; resign {from @post}; resign {as minister}; leave/quit/vacate/relinquish [@post]; give up [@post]; hand over [power]; hand in [resignation]; tender/submit/announce/offer [resignation]; call it quits; fall {on sword}; abdicate; relinquish [power/presidency/throne]; cede [power]; step back {from @post}
    noun        resignation; abdication; departure {from office}; exit {from office}
    source      subj; of; by
    target      none
    need        source
    only        source: GOV MIL COP LEG JUD PTY SPY REB PRM person
    not         words @sport; @sport-more; @showbiz; @market; urged; demanded; demanding; calls for; call for; called for; calling for; calls on; CEO; chief executive; chairman of the company; manager; diva; job seekers
    + Nepal's prime minister resigned a day after deadly protests. => NPL > - | mode=resign
    + Mongolian Prime Minister Oyun-Erdene stepped down after losing a confidence vote. => MNG > -
    + The resignation of the Serbian premier came amid student demonstrations. => SRB > *
    + Vietnam's president quit as an anti-graft drive widened. => VNM > -
    + Haiti's leader Ariel Henry tendered his resignation from Puerto Rico. => HTI > -
    + Health minister quits over vaccine scandal in Peru => * > *
    - Protesters demanded the resignation of the president.
    - The coach resigned after the defeat.

sense resign-en-masse = 084
    plover      RETREAT
    mode        resign
    contexts    political_institutions
    verb        resign/quit {en masse}; resign/quit {in protest}; collapse; fall; leave [coalition/government/cabinet/ruling coalition]; quit [government/cabinet/coalition/party/ruling party/ruling coalition]; pull out {of coalition}; pull {out of coalition}; withdraw {from coalition}; walk out {of coalition}; walk {out of coalition}; dissolve [government/cabinet]
    noun        mass resignation; collapse {of government}; fall {of government}; collapse {of coalition}; fall {of cabinet}
    source      subj; of
    target      obj; over
    need        source
    only        source: GOV PTY LEG MIL
    not         words @sport; @sport-more; @showbiz; @market; bridge; roof; prices; price; currency; building; asleep; ill; rain; snow; bank; rocket; missile; troops
    not         words rating; ratings; approval; popularity; poll; polls
    + Four ministers quit the cabinet in Jakarta over the reshuffle. => "ministers" > *
    + The Dutch government collapsed after a far-right party left the coalition. => NLD > *
    + Sint Maarten's cabinet fell when two lawmakers switched sides. => * > *
    + An Israeli ultra-Orthodox party quit the ruling coalition over the draft. => ISR > *
    - The bridge near the ministry collapsed in the rain.
    - The Peruvian president's approval rating fell to ten percent.

sense drop-claim-to-office = 084
    plover      RETREAT
    mode        resign
    contexts    election
    verb        withdraw [candidacy/nomination/bid]; drop [bid/candidacy/reelection bid/re-election bid]; drop out; pull out {of race}; pull {out of race}; withdraw {from race}; withdraw {from election}; abandon/end/suspend [campaign/candidacy/presidential bid/reelection bid/re-election bid]; forgo [re-election/third term/second term]; rule out [re-election/third term/second term]; bow out {of race}; bow {out of race}; quit [race/politics]; retire {from politics}
    noun        withdrawal {from race}; exit {from race}; withdrawal {of candidacy}; retirement {from politics}
    source      subj; of
    target      none
    need        source
    only        source: GOV LEG PTY OPP MIL person
    not         words @sport; @sport-more; @showbiz; @market; cyclist; horse; marathon; driver; rower; yacht; school; college; university; Olympic; Games
    + Joe Biden dropped his reelection bid in July. => * > - | status=historical
    + The Turkish candidate withdrew from the race three days before the vote. => TUR > -
    + Japan's prime minister ruled out a second term as party leader. => JPN > -
    - The driver pulled out of the race at Monaco.
    - Pupils drop out of school in the north.

sense surrender-power-transfer = 084
    plover      RETREAT
    mode        resign
    contexts    political_institutions pro_democracy
    verb        hand over [power/authority]; transfer/cede/relinquish/surrender [power/authority]; hand [power]; hand power; give up [power]; return [power]; go {into exile}; flee [country]; leave power
    noun        handover {of power}; transfer {of power}; transition {to rule}; return {to rule}
    source      subj; of; by
    target      to; from
    need        source
    only        source: GOV MIL PTY REB LEG
    not         words @sport; @sport-more; @showbiz; @market; power plant; electricity; power grid
    + Bangladesh's prime minister went into exile in India. => BGD > * 
    + Gabon's president gave up power after the unrest. => GAB > *
    + Bangladesh's prime minister fled the country by helicopter. => BGD > *
    - The firm handed over the power plant to the city.

sense turn-self-in = 0874
    mode        none
    contexts    legal
    verb        turn himself in; turn herself in; turn themselves in; surrender {to police}; surrender {to authorities}; surrender {to court}; surrender {to authority}; give himself up; give herself up; give themselves up; hand himself in; surrender himself; report {to prison}; report {to jail}; appear {before court}
    noun        surrender {to police}; surrender {to authority}
    source      subj
    target      to; before
    need        source
    only        source: GOV MIL LEG PTY OPP REB UAF PRM CRM JRN person group
    not         words @sport; @sport-more; @showbiz; @market; hunters
    + Brazil's former president surrendered to police in Curitiba. => BRA > *
    + The militia leader surrendered to the court in The Hague. => * > *
    + A fugitive Catalan separatist turned himself in to Belgian police. => * > BEL
    - The dog appeared before the judge on the show.

sense retract-or-undo-measure = 085
    verb        revoke/reverse/withdraw/scrap/rescind/cancel/undo/lift [expulsion order/tariff hike/export control/export licence rule/freeze/asset freeze/designation/terrorist designation/terror designation/visa curb/visa restrictions/entry ban/travel advisory/airspace ban/flight ban/overflight ban]
    noun        removal {of designation}; lifting {of ban}; revocation {of designation}
    source      subj; by
    target      on; of; against; for; from
    need        source target
    only        source: GOV LEG IGO EUR country
    not         words @sport; @sport-more; @showbiz; @market; smoking; mask; phone ban
    + Pakistan reversed a flight ban against India. => PAK > IND
    + Sudan welcomed it when Washington revoked the asset freeze of Sudan's bank. => USA > SDN
    + Malaysia withdrew its travel advisory against Thailand. => MYS > THA
    - The pub lifted the ban on dogs.
