@about    Reduced relations: ties cut or downgraded, aid stopped, talks and treaties left, diplomats and missions expelled, verdicts: PLOVER SANCTION, CAMEO 16 (without 163).
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Embargoes, tariffs and travel bans (163) are COERCE and stand there. Threats to cut ties are THREATEN.

family sanction-elsewhere
    - The actress cut ties with her agent after the film flopped.
    - The club parted ways with its coach.
    - The judge on the talent show sent the singer home.
    - Doctors withdrew the drug from the trial.
    - The retailer broke off merger talks with its rival.
    - The court of King Arthur is a popular film setting.
    - The referee expelled the midfielder in the first half.

# ---- 160, 161 relations

sense reduce-relations = 160
    verb        downgrade/reduce/freeze/suspend/curtail/limit/halt/review/end [@bond]; scale down [@bond]; scale back [@bond]; wind down [@bond]; scale back [@bond]; distance; break ranks; pull away; cool [relation/ties]; snub/shun/ostracise/ostracize/isolate/boycott; sideline; freeze out
    noun        downgrade {of ties}; freeze {in relations}; suspension {of @bond}; isolation
    source      subj; by
    target      with; from; of; to; on; obj
    need        source target
    only        source: GOV LEG IGO EUR MIL PTY country REB organization
    only        target: GOV country IGO EUR UNO PTY REB MIL organization
    mode        withdraw
    not         words @sport; @sport-more; @showbiz; @market; patients; virus; quarantine; gene; cells; weather
    + Beijing suspended trade ties with Lithuania over a Taiwanese office. => CHN > LTU | code=160
    + Australia suspended military cooperation with Myanmar after the coup. => AUS > MMR
    + Benin downgraded its military ties with Niger. => BEN > NER
    + Turkey's suspension of trade relations with Israel took effect in May. => TUR > ISR
    - Doctors isolated patients with the virus.

sense break-relations = 161
    verb        cut/sever/break/end/rupture/terminate/suspend/downgrade/reduce/withdraw [diplomatic tie/diplomatic ties/diplomatic relation/diplomatic relations/tie/ties/relation/relations/all ties/full relations/diplomatic recognition/recognition/diplomatic link]; break off [diplomatic tie/diplomatic ties/diplomatic relation/diplomatic relations/tie/ties/relation/relations/all ties/full relations/diplomatic recognition/recognition/diplomatic link]; break off [diplomatic relation/diplomatic relations/relation/relations/ties]; cut off [diplomatic relation/relation/ties/contact]; break [relations]; switch [recognition/diplomatic recognition/allegiance]; revoke [recognition]; cut [link]
    noun        severance {of ties}; rupture {of relations}; break {in relations}; severing {of ties}; suspension {of relations}; diplomatic rupture
    source      between; subj; by
    target      with; of; from; to
    need        source target
    only        source: GOV LEG IGO country
    only        target: GOV country IGO place
    not         words @sport; @sport-more; @showbiz; @market; family; company; sponsor; university; supplier; publisher
    + Colombia cut diplomatic ties with Israel over the war in Gaza. => COL > ISR | code=161
    + Nicaragua broke off relations with Ecuador. => NIC > ECU
    + Diplomatic relations with Ukraine were severed by Mali in August. => MLI > UKR | status=historical
    + Honduras switched recognition from Taiwan to China in 2023. => HND > TWN | status=historical
    + Mexico breaks ties with Ecuador => MEX > ECU
    - The sponsor cut ties with the rapper.

sense recall-envoy = 161
    verb        recall/withdraw/evacuate/pull [@diplomat]; pull out [@diplomat]; call back [@diplomat]; call home [@diplomat]; bring home [@diplomat]; recall/withdraw/evacuate/reduce [embassy staff/diplomatic staff/staff/diplomatic personnel/non-essential staff]; withdraw [ambassador] {for consultations}; recall [ambassador] {for consultations}; freeze [diplomatic contact]; downgrade [representation/diplomatic representation/mission]; downgrade [embassy]
    noun        recall {of ambassador}; recall {of envoy}; withdrawal {of ambassador}; withdrawal {of envoy}; recall {of diplomat}
    source      subj; by; of
    target      from; to; with; in
    need        source
    only        source: GOV country IGO LEG
    not         words @sport; @sport-more; @showbiz; @market; memoir; recalled that; recalls how; brand ambassador; goodwill ambassador; product
    + Brazil recalled its ambassador to Israel after a dressing-down in Jerusalem. => BRA > ISR | code=161
    + Algeria withdrew its envoy from Paris over Western Sahara. => DZA > FRA
    + Chile recalled its envoy from Caracas. => CHL > *
    + The recall of the Spanish ambassador followed remarks by Argentina's president. => ESP > *
    - The brand recalled its goodwill ambassador's perfume.

sense close-mission = 161
    verb        close/shut/shutter/vacate [@mission-post]; shut down [@mission-post]; close down [@mission-post]; suspend [operation] {at embassy}; suspend [embassy operation/consular service/visa service/consular operation]; relocate/move [embassy]
    noun        closure {of embassy}; closure {of consulate}; closing {of embassy}; embassy closure; shutdown {of embassy}
    source      subj; by
    target      to; of; obj; from; in
    need        source target
    only        source: GOV country
    only        target: GOV country place
    not         words @sport; @sport-more; @showbiz; @market; monks; missionaries; relocated to Jerusalem
    + Ireland closed its embassy in Tehran for security reasons. => IRL > IRN
    + Israel closed its embassy in Ireland, citing hostile policies. => ISR > IRL
    + France shut down its consulate in Iran. => FRA > IRN
    - The mission's kitchen closed after a film night.

sense order-mission-closed = 161
    verb        shut down [@mission-post]; order [closure] {of @mission-post}; shut down [@mission-post]; revoke [accreditation/agrement/exequatur] {of diplomat}; revoke/withdraw/strip [accreditation/diplomatic immunity/diplomatic status]; cut/cap/limit [embassy staff/diplomatic staff]
    source      subj; by
    target      of; obj; in
    need        source target
    only        source: GOV country
    only        target: GOV country
    not         words @sport; @sport-more; @showbiz; @market
    + Germany shut down four Russian consulates. => DEU > RUS
    + China revoked the accreditation of Dutch diplomats in Hong Kong. => CHN > NLD
    + Ankara cut embassy staff of Syria in 2012. => TUR > SYR | status=historical
    - The health inspector ordered the closure of the club.

# ---- 162 aid stopped

sense cut-aid = 162
    verb        cut/halt/suspend/stop/freeze/end/withhold/slash/reduce/cancel/terminate/pause/block/withdraw/curtail/trim/scrap/axe [@aid-flow]; cut off [@aid-flow]; hold back [@aid-flow]; put [aid] {on hold}; pull the plug; pull [@aid-flow]; discontinue [@aid-flow]; choke off [@aid-flow]; shut [USAID/aid mission]
    noun        aid cut; aid freeze; funding cut; suspension {of aid}; cut {in aid}; halt {to aid}; freeze {on aid}; aid suspension; funding freeze; withdrawal {of aid}; withdrawal {of funding}; suspension {of funding}
    source      subj; by; from
    target      to; for; from; of; in
    need        source target
    only        source: GOV LEG IGO UNO EUR NGO country
    not         words @sport; @sport-more; @showbiz; @market; visual aid; hearing aid; legal aid; bank raid; schools; museum; arts; campaign; universities; university; hospital; police overtime; nuclear; weapons programme; weapons program; missile; missiles; terrorism; terrorist; terrorists; militants; sanctions
    + Sweden halted aid to Burkina Faso after the coup. => SWE > BFA | code=162
    + Washington froze funding for the UN refugee agency. => USA > UNO
    ~ Aid to Rwanda was suspended by Britain over the M23 offensive. => GBR > RWA
    ~ The Dutch aid cut to Uganda followed an anti-gay law. => NLD > UGA
    + Trump ends aid to South Africa over land law => * > ZAF
    - The council cut funding for the museum.
    - The UN froze accounts to choke off funding for Pyongyang's weapons programme.

sense cut-economic-aid = 1621
    verb        cut/halt/suspend/stop/freeze/end/withhold/slash/reduce/cancel/terminate/pause/block/withdraw/delay/scrap [@econ-aid-flow]; cut off [@econ-aid-flow]; hold back [@econ-aid-flow]
    noun        suspension {of @econ-aid-flow}; freeze {of @econ-aid-flow}; halt {to @econ-aid-flow}; cut {in @econ-aid-flow}
    source      subj; by; from
    target      to; for; from; of; in
    need        source target
    only        source: GOV LEG IGO EUR country organization
    only        target: GOV country PTY REB place
    not         words @sport; @sport-more; @showbiz; @market; student; mortgage; homebuyers; customers
    + The World Bank suspended loans to Uganda over its anti-gay law. => "World Bank" > UGA | code=1621
    + Germany froze development aid for Georgia after the disputed vote. => DEU > GEO
    + The IMF suspended a loan programme for Malawi. => "IMF" > MWI
    + The EU suspended budget support for Niger. => EU > NER
    - The bank suspended loans to customers.

sense cut-military-aid = 1622
    verb        cut/halt/suspend/stop/freeze/end/withhold/slash/reduce/cancel/terminate/pause/block/withdraw/delay/ban/bar/scrap [@mil-aid-flow]; hold up [@mil-aid-flow]; cut off [@mil-aid-flow]; hold back [@mil-aid-flow]; hold up [@mil-aid-flow]; halt/suspend/stop/block/ban/pause [delivery/shipment/sale/export/transfer/supply] {of @weapon}; stop/suspend [training] {of @trainee}; revoke/suspend/cancel [arms export licence/export licence/arms licence/arms contract/arms deal]
    noun        suspension {of @mil-aid-flow}; freeze {on @mil-aid-flow}; halt {to @mil-aid-flow}; pause {in @mil-aid-flow}; cut {in @mil-aid-flow}; suspension {of weapon}
    source      subj; by; from
    target      to; for; from; of; with
    need        source target
    only        source: GOV MIL LEG IGO EUR country
    only        target: GOV MIL country REB UAF PRM
    not         words @sport; @sport-more; @showbiz; @market; gun shop
    + Washington blocked arms shipments to Ukraine. => USA > UKR | code=1622
    + Britain suspended arms exports to Israel over Gaza. => GBR > ISR
    + Weapons shipments to Israel were halted by Canada and Spain. => CAN, ESP > ISR
    + France's freeze on military aid to Azerbaijan angered Baku. => FRA > AZE
    + Belgium stopped the export of guns to Saudi Arabia. => BEL > SAU
    - The ministry halted sales of guns in shops.

sense cut-humanitarian-aid = 1623
    verb        cut/halt/suspend/stop/freeze/end/slash/reduce/cancel/pause/discontinue/curtail/terminate [@human-aid-flow]; scale back [@human-aid-flow]; cut off [@human-aid-flow]; suspend/halt/stop/pause [distribution] {of aid}; suspend/halt/stop/pause [distribution] {of food}; suspend/halt [operation/activity/work] {in camp}; suspend/halt/pause [food distribution/aid distribution/aid operation/relief operation/aid work/airdrop]
    noun        suspension {of @human-aid-flow}; cut {in @human-aid-flow}; halt {to @human-aid-flow}; cut {to @human-aid-flow}
    source      subj; by; from
    target      to; for; from; of; in
    need        source
    only        source: GOV LEG IGO UNO EUR NGO country
    not         words @sport; @sport-more; @showbiz; @market; pet; restaurant
    + The World Food Programme cut rations for Rohingya refugees in Bangladesh. => * > * | code=1623
    + USAID suspended food aid to Ethiopia over theft. => * > ETH
    + The UN halted aid deliveries to Idlib when the mandate lapsed. => UN > *
    + Germany's cut in humanitarian aid to Afghanistan drew criticism. => DEU > AFG
    - The zoo cut rations for its bears.

sense stop-supplying-goods = 160
    mode        discontinue
    contexts    economic
    verb        cut/halt/suspend/stop/reduce/end [gas supply/oil supply/electricity supply/gas flow/gas delivery/oil delivery/energy supply/fuel supply/power supply/gas/oil/electricity]; cut off [gas supply/oil supply/electricity supply/gas flow/gas delivery/oil delivery/energy supply/fuel supply/power supply/gas/oil/electricity]; cut off [gas/gas supply/electricity/power/oil supply/fuel/water]; halt/suspend/stop [flight/direct flight/train/ferry/mail/postal service/air link/trade/export/import/bus service/visa/visa service/adoption]; turn off [gas/tap]; ground [flight]
    noun        halt {of gas}; cutoff {of gas}; suspension {of flight}; suspension {of trade}; suspension {of visa}; gas cutoff
    source      subj; by
    target      to; from; with; for; between
    need        source target
    only        source: GOV country MNC IGO
    only        target: GOV country
    not         words @sport; @sport-more; @showbiz; @market; storm; fog; snow; strike by; fault; maintenance; unpaid bills; passengers; household; households; typhoon; volcano; ash
    + Russia cut gas deliveries to Moldova. => RUS > MDA
    + Ethiopia suspended flights to Eritrea in September. => ETH > ERI | status=historical
    + Turkey stopped trade with Israel until aid flows into Gaza. => TUR > ISR
    + Algeria reduced gas supply to Spain. => DZA > ESP
    - Fog halted flights to Norway.

# ---- 164, 165 talks and mediation left

sense halt-talks = 164
    verb        suspend/halt/end/cancel/quit/leave/abandon/freeze/stop/pause/boycott/exit/postpone/terminate [@talks-word]; break off [@talks-word]; call off [@talks-word]; walk out [@talks-word]; break off [@talks-word]; call off [@talks-word]; pull out {of @talks-word}; pull {out of @talks-word}; walk out {of @talks-word}; walk {out of @talks-word}; withdraw {from @talks-word}; walk away {from @talks-word}; walk {from @talks-word}; back out {of @talks-word}; back {out of @talks-word}; put [@talks-word] {on hold}; cancel/scrap/postpone [meeting/summit/visit/trip/state visit]; call off [meeting/summit/visit/trip/state visit]; call off [meeting/summit/visit/trip]; suspend [participation] {in @talks-word}; suspend [dialogue/accession/membership talks/accession process]; pull out {of meeting}; pull {out of meeting}; pull out {of summit}; pull {out of summit}
    noun        suspension {of @talks-word}; withdrawal {from @talks-word}; walkout {from @talks-word}; exit {from @talks-word}; cancellation {of summit}; cancellation {of visit}; breakdown {of @talks-word}; collapse {of @talks-word}
    source      between; subj; by; of
    target      with; on; between; to
    need        source
    only        source: GOV LEG PTY REB MIL OPP IGO EUR UNO country organization
    not         words @sport; @sport-more; @showbiz; @market; merger; wage; takeover; illness; ill; storm; flu; refused
    + Hamas suspended ceasefire talks with Israel after the raid. => "Hamas" > ISR | code=164
    + Georgia's government halted EU accession talks until 2028. => GEO > *
    + Libyan rebels broke off negotiations with Tripoli. => LBY > *
    + Kinshasa suspended ceasefire talks in Luanda. => COD > *
    + Zelensky cancelled a meeting with the Slovak premier. => * > SVK
    + The suspension of nuclear talks by Iran followed the strikes. => IRN > *
    - The firm called off merger talks.
    - The singer cancelled her visit to Japan due to illness.

sense talks-collapse = 164
    verb        collapse; fail; break down; fall apart; end {without deal}; end {without agreement}; end {in deadlock}; stall; founder; unravel; fall through; hit [deadlock/impasse]
    noun        collapse {of @talks-word}; failure {of @talks-word}; breakdown {of @talks-word}
    source      between; with
    target      none
    need        source
    only        source: GOV LEG PTY REB MIL IGO EUR country organization
    not         words @sport; @sport-more; @showbiz; @market; merger; wage; market; building; roof; bridge; bank; resume; resumed; began; start; held; hold; continue; will; expected
    + Peace talks between Afghanistan and Pakistan collapsed in Istanbul. => AFG, PAK > *
    + Trade talks between Canada and India stalled. => CAN, IND > *
    - Talks between the two banks collapsed on the stock market.

sense halt-mediation = 165
    verb        suspend/halt/end/abandon/stop/freeze/quit/pause/leave/drop/cease/withdraw [@mediation-word]; give up [@mediation-word]; give up [@mediation-word]; walk away {from @mediation-word}; withdraw {from @mediation-word}; pull out {of @mediation-word}; pull {out of @mediation-word}; step back {as mediator}; withdraw {as mediator}; step down {as mediator}; resign {as envoy}; resign {as mediator}; expel/dismiss/reject [mediator]
    noun        suspension {of @mediation-word}; withdrawal {from @mediation-word}; end {of @mediation-word}; withdrawal {as mediator}
    source      subj; by; of
    target      between; for; with; in
    need        source
    only        source: GOV IGO UNO EUR country organization person
    not         words @sport; @sport-more; @showbiz; @market; divorce
    + Qatar suspended its mediation between Israel and Hamas. => QAT > ISR, "Hamas" | code=165
    + Kenya withdrew from its mediating role in South Sudan. => KEN > *
    + Angola gave up its mediation between Congo and Rwanda. => AGO > COD, RWA
    + The UN special envoy resigned as mediator for Libya. => UN > *
    - The lawyer ended mediation in the divorce.

# ---- 166 withdrawals from bodies and treaties, expulsions

sense quit-body-or-treaty = 166
    mode        withdraw
    verb        quit/leave/exit/abandon/denounce/renounce/scrap/terminate/repudiate/suspend/freeze/abrogate/annul/rescind/cancel/ditch/scupper [@treaty-word]; tear up [@treaty-word]; quit/leave/exit [@club]; tear up [@treaty-word]; rip up [@treaty-word]; pull out {of @treaty-word}; pull {out of @treaty-word}; pull out {of @club}; pull {out of @club}; withdraw {from @treaty-word}; withdraw {from @club}; walk away {from @treaty-word}; back out {of @treaty-word}; back {out of @treaty-word}; opt out {of @treaty-word}; opt {out of @treaty-word}; withdraw/suspend [participation/membership/signature/ratification]; suspend [participation] {in @treaty-word}; terminate/end [membership]; walk out {of @club}; walk {out of @club}; pull [signature]
    noun        withdrawal {from @treaty-word}; withdrawal {from @club}; exit {from @treaty-word}; exit {from @club}; departure {from @club}; pullout {from @treaty-word}; suspension {of @treaty-word}; abrogation {of @treaty-word}; termination {of @treaty-word}; Brexit
    source      subj; by; of
    target      with; from; of; obj
    need        source
    only        source: GOV LEG PTY country MIL REB
    not         words @sport; @sport-more; @showbiz; @market; smoking; gym; tenant; school; wedding; boy band; franchise; club
    + Mali, Niger and Burkina Faso quit the West African bloc ECOWAS. => MLI, NER, BFA > * | mode=withdraw
    + Russia pulled out of the Black Sea grain deal. => RUS > *
    + Hungary withdrew from the International Criminal Court. => HUN > *
    + The US withdrawal from the Paris climate accord was condemned in Suva. => USA > *
    + Chad walked away from a security pact with France. => TCD > FRA
    + India's withdrawal from the treaty with Pakistan was swift. => IND > PAK
    - The guitarist quit the band.

sense suspend-member = 166
    verb        suspend/expel/exclude/eject/oust/bar [member/country/state]; kick out [member/country/state]; throw out [member/country/state]; suspend/expel/exclude/eject/oust/remove {from @club}; kick out {of @club}; kick {out of @club}; throw out {of @club}; throw {out of @club}; strip {of membership}; strip {of vote}; suspend [membership/voting right/voting rights/member]; revoke/freeze [membership/observer status/voting right]; exclude {from council}; bar {from summit}; disinvite/uninvite; exclude {from summit}
    noun.act    expulsion {from @club}; suspension {from @club}; exclusion {from @club}; suspension {of membership}; ouster {from @club}
    source      subj; by
    target      obj; of
    need        target
    only        source: IGO UNO EUR GOV LEG PTY country organization
    only        target: GOV country LEG PTY OPP person MIL organization
    not         words @sport; @sport-more; @showbiz; @market; pupil; student; pupils; students; school; doping; league; classes
    + The African Union suspended Gabon from the bloc. => "African Union" > GAB | code=166
    + Russia was expelled from the Council of Europe in 2022. => * > RUS | status=historical
    + The UN General Assembly suspended Libya from the rights council. => UNO > LBY
    + South Africa's ruling party suspended a former president from the party. => ZAF > *
    - The school expelled a pupil for bullying.
    - FIFA suspended India's football body, a soccer official said.

sense expel-diplomat = 166
    verb        expel/evict/oust/eject/deport/bar/remove [@diplomat]; kick out [@diplomat]; throw out [@diplomat]; order out [@diplomat]; send home [@diplomat]; declare persona non grata; order to leave [@diplomat]; name persona non grata; expel {over spying}; expel {for spying}
    noun.act    expulsion {of @diplomat}; ouster {of ambassador}; expulsion {of envoy}; eviction {of diplomat}
    source      subj; by
    target      obj; of; from
    need        source
    only        source: GOV country MIL
    contexts    diplomatic
    not         words @sport; @sport-more; @showbiz; @market; school
    + Poland expelled three Russian diplomats over sabotage. => POL > RUS | code=166
    ~ Niger's junta ordered the French ambassador to leave within 48 hours. => NER > FRA
    + The UN envoy was declared persona non grata by Somalia. => SOM > *
    + Argentina's expulsion of Venezuelan diplomats was tit for tat. => ARG > VEN
    + India expels Canadian diplomats => IND > CAN
    - The school expelled the diplomat's son.

sense expel-official = 166
    verb        expel/oust; kick out; throw out; order out
    noun.act    expulsion
    source      subj; by
    target      obj; of
    need        source target
    only        source: GOV MIL country
    only        target: UNO IGO EUR GOV
    contexts    diplomatic
    not         words @sport; @sport-more; @showbiz; @market; school; pupils; students; party
    + Congo expelled the head of the UN mission. => COD > *
    + Ethiopia's expulsion of seven UN officials was condemned. => ETH > UNO
    + Niger threw out a European Union delegation. => NER > EUR
    - The school expelled the son of a minister.

sense expel-foreign-troops = 1661
    verb        expel/evict/oust/eject [@blue-helmet/foreign troop/foreign force/troop/soldier/base/military base/western troop/foreign base/mercenary]; kick out [@blue-helmet/foreign troop/troop]; order to leave [@blue-helmet/troop/soldier]; end [mandate] {of mission}; end [mandate] {of @blue-helmet}; terminate/end [mission/peacekeeping mission/UN mission]; revoke [military accord/basing agreement]; close [base/military base/foreign base]; order [departure/withdrawal/exit] {of @blue-helmet}; order [departure/withdrawal/exit] {of troop}
    noun.act    expulsion {of @blue-helmet}; expulsion {of troop}; eviction {of troop}; closure {of base}
    source      subj; by
    target      obj; of; from
    need        source target
    only        source: GOV MIL country LEG
    only        target: MIL GOV IGO UNO EUR country
    not         words @sport; @sport-more; @showbiz; @market
    ~ Mali's junta ordered UN peacekeepers to leave the country without delay. => MLI > UNO | code=1661
    + Niger evicted American troops from the drone base at Agadez. => NER > USA
    + French soldiers were expelled from Burkina Faso by the military government. => BFA > FRA
    + Congo's government expelled foreign troops of Kenya. => COD > KEN
    - The hotel evicted drunken soldiers in the film.

sense withdraw-peacekeepers = 1661
    verb        withdraw/recall/pull/remove/repatriate [@blue-helmet]; pull out [@blue-helmet]; bring home [@blue-helmet]; pull out [@blue-helmet]; pull [troop/soldier] {from mission}; withdraw/recall/pull [troop/soldier/police] {from @blue-helmet}; withdraw/pull {from mission}; end/close [peacekeeping mission/UN mission]; wind up [peacekeeping mission/UN mission]; wind up [peacekeeping mission/mission]
    noun        withdrawal {of @blue-helmet}; pullout {of @blue-helmet}; exit {of @blue-helmet}; departure {of @blue-helmet}; drawdown {of @blue-helmet}
    source      subj; by; of
    target      from; in
    need        source
    only        source: GOV MIL IGO UNO EUR country
    mode        withdraw
    not         words @sport; @sport-more; @showbiz; @market
    + Ukraine pulled its peacekeepers from Congo. => UKR > * | code=1661
    + Germany withdrew its soldiers from the UN mission in Mali. => DEU > *
    + The exit of peacekeepers from Mali by the UN left a vacuum. => UN > *
    - Fans pulled the peacekeeper statue from the garden.

sense expel-inspectors = 1662
    verb        expel/evict/eject/bar/oust/block/exclude/withdraw/recall/ban [@inspection-body]; turn away [@inspection-body]; kick out [@inspection-body]; kick out [@inspection-body]; throw out [@inspection-body]; turn away [@inspection-body]; pull out [@inspection-body]; deny/refuse [access/entry/visa] {to @inspection-body}; order to leave [@inspection-body]; suspend/end/halt [cooperation] {with IAEA}; suspend/end/halt [cooperation] {with inspector}; suspend/end/halt [cooperation] {with agency}; remove/disconnect [surveillance camera/monitoring camera/IAEA camera]; switch off [surveillance camera/monitoring camera/IAEA camera]; withdraw [accreditation] {of inspector}; close/suspend [observer mission/monitoring mission]
    noun.act    expulsion {of @inspection-body}; withdrawal {of @inspection-body}; ban {on @inspection-body}; eviction {of @inspection-body}
    source      subj; by
    target      obj; of; from; by
    need        source
    only        source: GOV MIL LEG country IGO UNO EUR REB
    not         words @sport; @sport-more; @showbiz; @market; restaurant; building inspector; hygiene; computer
    + Iran expelled several IAEA inspectors. => IRN > * | code=1662
    + Nicaragua expelled monitors of the Organization of American States. => NIC > *
    + The Arab League withdrew its observers from Syria. => "Arab League" > *
    + Venezuela expelled observers from the European Union. => VEN > EU
    - The restaurant turned away a hygiene inspector.

sense expel-aid-agency = 1663
    verb        expel/evict/ban/bar/eject/suspend/outlaw/order/close [@relief-agency]; kick out [@relief-agency]; shut down [@relief-agency]; kick out [@relief-agency]; shut down [@relief-agency]; throw out [@relief-agency]; order to leave [@relief-agency]; withdraw/revoke/cancel [licence/registration/permit] {of @relief-agency}; close [office] {of @relief-agency}; suspend [licence/operation/activity] {of @relief-agency}
    noun.act    expulsion {of @relief-agency}; ban {on @relief-agency}; suspension {of @relief-agency}; closure {of @relief-agency}
    source      subj; by
    target      obj; of; from; on
    need        source target
    only        source: GOV MIL LEG country REB COP
    not         words @sport; @sport-more; @showbiz; @market; tax fraud
    + Israel banned UNRWA from working in East Jerusalem. => ISR > * | code=1663
    + Ethiopia suspended a Norwegian charity for three months. => ETH > *
    + Three UN aid officials were expelled by Sudan. => SDN > UN
    + Burkina Faso's ban on a Dutch charity shocked donors. => BFA > *
    - The charity shop was closed by its landlord.

sense withdraw-aid-agency = 1663
    mode        withdraw
    verb        withdraw/evacuate/relocate/pull [staff/aid worker/foreign staff/international staff/team/personnel/employee]; pull out [staff/aid worker/foreign staff/international staff/team/personnel/employee]; suspend/halt/stop/cease [operation/activity/programme/work]; pull out {of camp}; pull {out of camp}; close [office/mission/clinic]
    noun        withdrawal {of staff}; evacuation {of staff}; suspension {of operation}; pullout
    source      subj; of; by
    target      from; to; in
    need        source
    only        source: UNO NGO IGO
    not         words @sport; @sport-more; @showbiz; @market
    + Doctors Without Borders evacuated its staff from Sudan. => * > SDN
    + The UN evacuated its staff from Goma as fighting neared. => UN > *
    + Save the Children pulled staff from Sudan's Gezira state. => * > *
    - The airline suspended operations at the airport.

# ---- convictions

sense convict = 116
    plover      SANCTION
    mode        convict
    contexts    legal
    verb        convict/sentence/jail/imprison/fine; convict {of @graft-or-crime}; convict {on @graft-or-crime}; convict {for @graft-or-crime}; convict {in absentia}; find guilty; sentence {to @jail-term}; jail {for @jail-term}; condemn {to death}; condemn {to hanging}; hand/pass/impose/give/order/issue/deliver/uphold/confirm/extend/increase [@sentence-word]; hand down [@sentence-word]; hand down [@sentence-word]; send {to prison}; send {to jail}; put {behind bars}; fine {for @graft-or-crime}; send to prison; uphold [conviction/death sentence/sentence]; receive/get [@sentence-word]; serve [@sentence-word]; plead guilty; lock up
    noun.pass   conviction; sentencing; jailing; death sentence; prison sentence; guilty verdict; jail term; life sentence; conviction {of @graft-or-crime}; conviction {for @graft-or-crime}; imprisonment
    source      subj; by; in
    target      obj; to; on; of; iobj; for; against
    need        target
    only        source: JUD GOV MIL COP REB country IGO LEG
    not         source: place
    not         words @sport; @sport-more; @showbiz; @market; speeding; drink-driving; shoplifting; overturned; quashed; strongly condemn; firm conviction; conviction that; fine weather; speeding fine; motorists; acquitted; condemned the; condemns; @private-crime; pigeons; littering; parking
    + A Moscow court sentenced the American reporter to 16 years in prison. => * > * | mode=convict
    + Tunisian judges convicted opposition figures of plotting against the state. => TUN > "opposition figures"
    + Hong Kong activist Joshua Wong was convicted of subversion. => * > *
    + The former Honduran president was found guilty of drug trafficking in New York. => * > *
    + Court sentences Egyptian activist over posts => * > EGY
    + The conviction of Marine Le Pen for embezzlement upended French politics. => * > *
    - The driver was fined for speeding.
    - The critic is convinced of the film's value.
    - A carer in Hull was convicted of murdering two babies.
    - The serial killer was sentenced to life in Ohio.
    - A Swiss pensioner was fined for feeding pigeons.

sense execute = 116
    plover      SANCTION
    mode        convict
    contexts    legal human_rights
    verb        execute/hang/behead {for @graft-or-crime}; execute/hang [convict/prisoner/inmate/dissident/spy/political prisoner/man/woman/people/protester/condemned man]; put to death; send {to gallows}; carry out [execution/death sentence/hanging]; resume [execution]
    noun.pass   execution; hanging; judicial execution
    source      subj; by
    target      obj; of
    need        either
    only        source: GOV JUD COP MIL country
    not         words @sport; @sport-more; @showbiz; @market; plan; gunmen; militants; jihadists; warrant; rebels; stunt; contract; search warrant; fighters; summary; summarily
    + Iran hanged an activist for spying. => IRN > "activist" | mode=convict
    + Saudi Arabia hanged two prisoners for terrorism. => SAU > *
    + Myanmar's junta carried out executions of four democracy activists. => MMR > *
    + The execution of the dissident by Iran was swift. => IRN > "dissident"
    - The dancer executed a difficult move.
    + Saudi Arabia executed 37 people on terrorism charges. => SAU > *
    - The midfielder executed a perfect pass to a man in space.

sense remove-official = 166
    mode        expel
    contexts    political_institutions
    verb        sack/fire/dismiss/oust/remove/suspend/unseat/depose/relieve/axe/demote/purge [@official]; relieve {of duty}; relieve {of post}; relieve {of command}; remove {from @post}; dismiss/oust/sack/suspend {from @post}; strip {of @post}; oust {in vote}; vote out; pass [no-confidence motion/no-confidence vote]; dissolve/suspend/prorogue [parliament/assembly/cabinet/national assembly/legislature/congress/lower house/judicial council/government/senate]; depose
    noun.pass   dismissal; sacking; ouster; removal {from @post}; firing {of minister}; purge; dissolution {of parliament}; suspension {of parliament}; no-confidence vote
    source      subj; by
    target      obj; of; against
    need        target
    only        source: GOV LEG JUD MIL PTY country person REB
    only        target: GOV LEG JUD MIL COP SPY PTY person
    not         words @sport; @sport-more; @showbiz; @market; allegation; claim; claims; charges; case; lawsuit; shot; shots; missiles; rockets; missile; rocket; CEO; manager; employee; employees; dismissed as; rejected; reports; concerns; rounds; teacher; calls for; called for; demanded; demand
    + Lawmakers in Seoul removed the president from office over martial law. => "lawmakers" > "president" | mode=expel
    + Ukraine's president demoted the army chief. => UKR > "army chief"
    + Thailand's prime minister was removed from office by the constitutional court. => * > THA
    + South Sudan's leader sacked his vice-president on state television. => SSD > *
    + Lawmakers removed the Peruvian president from power. => "lawmakers" > PER
    - The club sacked its manager.
    - Seoul dismissed the claims.

sense censure-penalise-member = 160
    mode        discontinue
    contexts    political_institutions
    verb        fine/dock/penalise/penalize/punish [member/lawmaker/minister/party/broadcaster/state]; strip {of immunity}; lift/revoke/strip [immunity/parliamentary immunity/title/honour/knighthood/citizenship/military rank]; discipline/reprimand/censure/suspend [lawmaker/legislator/senator/deputy/minister/mayor/officer/judge]; strip {of title}; strip {of rank}
    noun.pass   suspension {of lawmaker}; lifting {of immunity}; suspension {of mayor}; removal {of immunity}
    source      subj; by
    target      of; obj; for
    need        target
    only        source: GOV LEG JUD PTY EUR country MIL
    only        target: GOV LEG PTY JUD MIL COP OPP person country
    not         words @sport; @sport-more; @showbiz; @market; driver; parking; yellow card
    + The European Parliament lifted the immunity of a Polish lawmaker. => EUR > POL
    + New Zealand's parliament reprimanded three Maori lawmakers over a haka. => NZL > "lawmakers"
    + The EU penalised member states over asylum rules. => EU > *
    + An Istanbul mayor was suspended by the Turkish interior ministry. => TUR > *
    - The city penalised a driver for parking.

sense revoke-privilege-state = 160
    mode        withdraw
    contexts    economic diplomatic
    verb        revoke/withdraw/suspend/strip/end/remove [trade privilege/trade preference/most favoured nation status/most-favoured-nation status/trade status/duty-free access/preferential treatment/visa-free travel/visa waiver/visa-free access/landing right/fishing right/visa facilitation/extradition treaty/AGOA benefit/candidate status/developing country status]; strip {of status}; drop/remove/eject {from Agoa}; exclude {from Swift}; cut {from Swift}
    noun        revocation {of status}; suspension {of privilege}; suspension {of waiver}
    source      subj; by
    target      of; from; to; for; obj; with
    need        source target
    only        source: GOV LEG EUR IGO country
    only        target: GOV country
    not         words @sport; @sport-more; @showbiz; @market
    + The EU suspended visa-free travel for Vanuatu over its passport sales. => EU > VUT
    + Washington revoked the trade privileges of Uganda. => USA > UGA
    + Canada ended visa-free travel for Mexico. => CAN > MEX
    - The bank revoked the privileges of a gold card.

sense decline-to-attend-snub = 160
    mode        withdraw
    contexts    diplomatic
    verb        snub/skip/boycott [summit/meeting/ceremony/inauguration/anniversary/parade/dinner/visit/session]; downgrade [delegation/attendance/participation]; bar/disinvite/exclude/uninvite {from ceremony}; bar/exclude/ban {from summit}; exclude/bar {from ceremony}; refuse [handshake]; withdraw/rescind [invitation]; withdraw [bid] {to host}
    noun        snub; withdrawal {of invitation}
    source      subj; by; from
    target      obj; of; to; by; in
    need        source target
    only        source: GOV LEG country IGO PTY
    only        target: GOV country IGO LEG person
    not         words @sport; @sport-more; @showbiz; @market; Oscars
    + Poland barred the Hungarian ambassador from the ceremony in Warsaw. => POL > HUN
    + Cuba rescinded its invitation to Peru's president. => CUB > PER
    + Brazil withdrew its invitation to Venezuela. => BRA > VEN
    - The actor snubbed the Oscars.

sense end-contract-or-project = 160
    mode        discontinue
    contexts    economic
    verb        cancel/scrap/terminate/suspend/axe/ditch/abandon/annul/nationalise/nationalize/revoke [contract/deal/project/port deal/submarine deal/mining contract/arms deal/railway project/dam project/pipeline project/oil contract/gas deal/investment deal/mining licence/joint project/power deal/airport deal/concession/fisheries deal/fishing deal/joint venture/oil concession]
    noun        cancellation {of contract}; cancellation {of deal}; termination {of contract}; cancellation {of project}
    source      subj; by
    target      with; of; for; to
    need        source target
    only        source: GOV LEG MIL country
    only        target: GOV country MNC BUS
    not         words @sport; @sport-more; @showbiz; @market; phone; album
    + Sri Lanka cancelled a port deal with India. => LKA > IND
    + Kenya cancelled an airport deal with India's Adani group. => KEN > *
    + Niger cancelled a mining contract with France. => NER > FRA
    - The singer cancelled her contract with the studio.

sense ban-from-power-verdict = 116
    plover      SANCTION
    mode        convict
    contexts    legal election
    verb        disqualify; invalidate/reject/annul [candidacy/nomination/election/victory/election result/win]
    noun.pass   disqualification; ban {from politics}; annulment {of election}; annulment {of vote}
    source      subj; by
    target      obj; of
    need        target
    only        source: JUD GOV LEG country organization
    only        target: OPP PTY LEG GOV person MIL
    not         words @sport; @sport-more; @showbiz; @market; doping; athlete; athletes; sprinter; racing; relay; false start; students
    + Kenya's high court disqualified the governor. => KEN > * | mode=convict
    + Thai judges annulled the victory of a lawmaker. => THA > *
    + A court annulled the election of the opposition candidate in Kenya. => * > *
    - The sprinter was disqualified for a false start.

sense shun-party-coalition = 160
    mode        withdraw
    contexts    political_institutions
    verb        withdraw/pull/end/drop/withhold [support/backing/endorsement/confidence/parliamentary support]; quit/leave/exit [alliance/opposition alliance/electoral alliance/front/pact]; break away; split; defect; leave [party]; quit [party]; resign {from party}; withdraw {from alliance}; break {with party}; end [confidence-and-supply deal/coalition/pact]
    noun        withdrawal {of support}; defection; split {from party}
    source      subj; by; of
    target      from; for; to; with; of
    need        source
    only        source: PTY LEG GOV OPP REB
    not         words @sport; @sport-more; @showbiz; @market; wood; stock; bill; fans
    + Kenya's opposition party quit the alliance over a by-election. => KEN > *
    + Iraqi lawmakers broke away from the ruling party. => IRQ > *
    + The opposition party pulled its support for the Thai government. => "opposition party" > THA
    - Voters split on tax in the poll.
