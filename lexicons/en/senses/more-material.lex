@about    Material acts told in more words: tests watched, troops that cross, claims of attacks, cars driven into crowds, aid delivered in a place, papers handed over, treaties left, posts lost.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family more-material-elsewhere
    - The director oversaw a test screening of the film.
    - The runner entered the stadium.
    - The club handed over the documents of the transfer.

# ---- MOBILIZE

sense oversee-test = 150
    mode        weapons
    contexts    military
    verb        oversee/supervise/watch/observe/attend/guide/inspect/witness/direct/order [@tested-arm]; oversee/supervise/watch/observe/attend/guide/witness/direct/order [test/test-firing/test-launch/trial/launch] {of @tested-arm}; conduct/hold/carry out/stage/announce/hail [test/trial/ground test/engine test/static test] {of @tested-arm}; claim [test/launch] {of @tested-arm}; prepare/ready [launch/test/nuclear test/missile test]; gear up {for test/launch}
    noun.act    test {of @tested-arm}; test-firing {of @tested-arm}
    source      subj; by
    target      against; at; near; towards
    need        source
    only        source: GOV MIL country REB
    not         words @sport; @sport-more; @showbiz; @market; SpaceX; telescope; Mars; astronaut; astronauts; moon
    + Kim Jong Un oversaw a test of a new rocket engine. => PRK > -
    + Iran's president attended the launch of a cruise missile. => IRN > -
    + The test of an interceptor by Pakistan went well. => PAK > -
    - The minister watched the launch of a telescope.

sense fly-near = 150
    mode        troops
    contexts    military
    verb        fly/sail/steam/loiter/prowl near; fly/sail/steam/loiter/prowl off; fly/sail/steam/loiter/prowl over; fly/sail/steam/loiter/prowl past; fly/sail/steam/loiter/prowl around; fly/sail/steam/loiter/prowl close to; fly/sail/steam/loiter/prowl through; fly/sail/steam/loiter/prowl along; fly/sail/steam/loiter/prowl towards; fly/sail/steam/loiter/prowl toward; fly/sail/steam/loiter/prowl into; fly/sail/steam/loiter/prowl across; sail/fly/steam close to; enter [strait/airspace/waters/territorial waters/zone/sea/gulf/channel/exclusive economic zone/air defence zone/air defense zone]; shadow/tail/intercept/escort/scramble/buzz/harass/approach/ram/lock [plane/planes/jet/jets/aircraft/ship/ships/destroyer/bomber/bombers/warship/warships/vessel/boat/carrier/spy plane/drone]; fire/release/drop [flare/flares/decoy flares/warning shots/depth charges/chaff]; hold up/block [convoy/ship/vessel]; make [unsafe manoeuvre/close pass/flyby/low pass]
    source      subj; by
    target      of; obj; near; off; over; past; at; in; through; along; towards; toward; into; across
    need        source target
    only        source: MIL
    not         words @sport; @sport-more; @showbiz; @market; rescue; storm; migrants; aid; evacuated; search
    + Two Russian bombers flew near Alaska. => RUS > *
    + A Chinese warship shadowed an American destroyer. => CHN > USA
    + Iranian gunboats buzzed a US ship in the Gulf. => IRN > USA
    - The air force flew aid over Mali.

sense soldiers-on-streets = 154
    contexts    military
    verb        put/place/send/deploy/station/post/mass/order [troop/troops/soldier/soldiers/army/paratroopers/tanks/armoured vehicles/forces/commandos/marines] {on/onto/in/into/at/to/along/across/around street/streets/border/borders/frontier/square/station/stations/beach/beaches/airport/airports/island/islands/region/capital/front/bases/base}; call in/bring in [army/troops/soldiers]; rotate/rush/fly [troops/soldiers/battalion/brigade]; take up [position/positions]; line [street/streets/route]; guard/patrol [street/streets/station/stations/airport/synagogue/synagogues/border/parliament/polling stations]; mass {at/on/near/along border/borders/frontier}
    source      subj; by; of
    target      against; to; in; near; of
    need        source
    only        source: GOV MIL country LEG IGO COP
    not         words @sport; @sport-more; @showbiz; @market; parade; pilgrims
    + France put soldiers on the streets after the shootings. => FRA > *
    + Ghana rushed troops to the border with Togo. => GHA > *
    + Bangladesh's army massed on the border. => BGD > *
    - The museum put tin soldiers on the street.

# ---- COERCE, SANCTION

sense troops-cross-into = 192
    contexts    military territory
    verb        enter; cross into; roll into; push into; pour into; march into; storm into; sweep into; move into; advance into; penetrate; cross [border/frontier]
    source      subj; by
    target      obj; into
    need        source target
    only        source: MIL REB PRM
    only        target: country
    not         words @sport; @sport-more; @showbiz; @market; refugees; fled; flee; invitation; drill; drills; exercise; exercises; camps; parade
    + Senegalese troops entered Gambia late on Thursday. => SEN > GMB
    + Turkish soldiers rolled into Syria. => TUR > SYR
    + Congolese rebels pushed into Uganda. => COD > UGA
    - The army entered the France of its drills.

sense leave-treaty = 166
    mode        withdraw
    contexts    diplomatic
    verb        withdraw/pull/take/remove/yank [country/nation/us/it/america/britain/russia] {from/out of @treaty-home}; withdraw {from @treaty-home}; pull out {of @treaty-home}; quit/leave/exit [@treaty-home]; walk away {from @treaty-home}; drop out {of @treaty-home}; suspend [participation/membership/role]; freeze/end/halt [participation/membership]; back out {of @treaty-home}
    noun        withdrawal {from @treaty-home}; exit {from @treaty-home}; departure {from @treaty-home}; pull-out {from @treaty-home}
    source      subj; by; of
    target      with; from; of; obj
    need        source
    only        source: GOV LEG country
    not         words @sport; @sport-more; @showbiz; @market; refused; would; could; might; troops; soldiers
    + Trump withdrew from the Pacific trade pact on his first day. => USA > *
    + Burundi left the International Criminal Court. => BDI > *
    + Russia suspended its participation in the plutonium deal with America. => RUS > USA
    - The club withdrew from the deal for the striker.

sense oust-from-party = 166
    mode        expel
    contexts    political_institutions
    verb        expel/throw/kick/boot/turf/eject/drum/oust/suspend/exclude/remove/bar {from/out of @party-home}; kick out {of @party-home}; throw out {of @party-home}; force {out of office/power/government/post/job/cabinet}; force/push/drive/hound/vote/kick/turf {from office/power}; force out; strip {of whip/membership/post/posts/title/titles/mandate/immunity/chairmanship/portfolio/office}; suspend [lawmaker/lawmakers/MP/MPs/senator/councillor/member state/minister/mayor/governor/candidate/party member/ally]; expel [lawmaker/lawmakers/MP/MPs/senator/councillor/member/party member/rebel/rebels/dissident]; withdraw [whip]; vote to expel; decide to expel
    source      subj; by
    target      obj; from; of
    need        target
    only        source: PTY LEG OPP GOV IGO JUD country
    only        target: PTY LEG OPP GOV country JUD person
    not         words @sport; @sport-more; @showbiz; @market; diplomats; students
    + South Korea's president was forced out of office. => * > KOR
    + Zimbabwe's ruling party threw the former vice-president out of the party. => ZWE > ZWE
    + Zambian lawmakers voted to expel the former minister. => ZMB > *
    - The club kicked the striker out of the team.

sense ban-work-of-art = 1721
    contexts    rights_freedoms
    verb        ban/censor/pull/prohibit/outlaw/bar/forbid [film/films/book/books/play/song/songs/concert/concerts/exhibition/festival/documentary/cartoon/novel/TV show/series/performance/screening/textbook/textbooks/poem/map/maps/video game]; pull {from shelves/cinemas/air}; ban/block [VPN/website/websites/app/apps/messaging app/search engine/hashtag/livestream]; order removed
    source      subj; by
    target      about; of; by; on
    need        source
    only        source: GOV JUD COP LEG country MIL REL
    not         words @sport; @sport-more; @market; recall; recalled; safety
    + Egypt banned a film about the uprising. => EGY > *
    + Kenya's film board, a government agency, pulled cartoons from the air, and Malaysia banned a book on Islam. => MYS > *
    + Chinese authorities blocked a messaging app. => CHN > *
    - The school banned a game.

sense hang-or-behead = 116
    contexts    legal
    verb        hang/behead/guillotine [leader/islamist leader/politician/convict/convicts/militant/militants/man/men/woman/women/drug trafficker/drug traffickers/drug smugglers/cleric/terrorist/terrorists/prisoner/prisoners/spy/scientist/general/officer/dissident/Kurd/Kurds/Kurdish/national/nationals/foreigner/foreigners/inmate/inmates/death row inmate]; put {to death}; send {to gallows}; carry out [execution/executions/death sentence/hanging/hangings]
    noun.pass   execution {of leader}; hanging {of leader}; execution {of cleric}; execution {of prisoner}
    source      subj; by; in
    target      obj; of
    need        source
    only        source: GOV JUD COP country
    not         words @sport; @sport-more; @showbiz; @market; Islamic State; painting
    + Bangladesh hanged an Islamist leader over the 1971 war. => BGD > *
    + Iran hanged a Kurdish drug smuggler. => IRN > *
    + Saudi Arabia put a Shia cleric to death. => SAU > *
    - The museum in Iran hanged a portrait of the general.

# ---- ASSAULT

sense claim-attack = 190
    contexts    terrorism
    verb        claim [attack/attacks/bombing/bombings/blast/shooting/assault/raid/assassination/killing/killings/kidnapping/ambush/suicide attack/massacre/explosion/strike]; say behind
    source      subj; by
    target      on; against; of
    need        source
    only        source: REB UAF IMG ISM
    not         words @sport; @sport-more; @showbiz; @market
    + Islamic State claimed the attack on the nightclub. => "Islamic State" > *
    + Kurdish militants claimed the bombing in Istanbul. => "militants" > *
    - The insurer claimed the killing was staged.

sense drive-into = 180
    mode        explosives
    contexts    terrorism
    verb        drive/plough/plow/ram/crash/steer/smash/drive [truck/lorry/car/van/vehicle/bus/bulldozer] {into/at/through crowd/crowds/market/pedestrians/people/police/soldiers/officers/shoppers/revellers/mall/checkpoint/gate/barrier/protesters/demonstrators/worshippers/mosque/parliament}; ram {into soldiers/police/officers/crowd/protesters/pedestrians}; mow down
    source      subj; by
    target      into; at; obj; of
    need        either
    only        source: REB UAF country REL CVL OPP
    only        target: MIL COP OPP REL country GOV CVL
    not         words @sport; @sport-more; @showbiz; @market; drunk; accident; brakes; rally driver
    + A Palestinian drove a truck into Israeli soldiers in Jerusalem. => PSE > ISR
    + Islamists ploughed a lorry into police in Berlin. => * > *
    - A drunk drove his car into the crowd.

sense advance-against = 190
    contexts    military
    verb        advance/push/press/battle/fight/march {against @fight-party}; battle/fight/engage/combat/oust/dislodge/drive/expel/flush [@fight-party]; drive out [@fight-party]; push back [@fight-party]; beat back [@fight-party]; clear [city/town/village/district/area/neighbourhood/neighborhood] {of @fight-party}; recapture/retake/liberate [city/town/village/district] {from @fight-party}; inflict [loss/losses/casualties/defeat]; target [@fight-party]; wage [offensive/campaign/war/battle]; lay [siege/ambush]; take part {in offensive/assault/battle}; close in {on @fight-party}; trade [fire/blows/gunfire/artillery fire]; exchange [fire/gunfire/mortar fire/artillery fire/shots]
    source      subj; by
    target      against; from; of; on; with; obj
    need        source target
    only        source: MIL REB country COP GOV PRM
    only        target: REB UAF MIL IMG country PRM ISM
    not         words @sport; @sport-more; @showbiz; @market; trade war; tariff; tariffs
    + Iraqi troops advanced against Islamic State fighters in Mosul. => IRQ > *
    + Kurdish fighters cleared the town of militants. => * > *
    + Chadian soldiers exchanged fire with rebels near the lake. => TCD > "rebels"
    - The team battled against relegation.

# ---- AID, COOPERATE

sense aid-in-place = 073
    contexts    human_security
    verb        provide/deliver/distribute/send/bring/airlift/drop/hand/give/ship/truck/offer/supply/extend [food aid/food/emergency aid/humanitarian aid/humanitarian assistance/aid/medical supplies/medicine/medicines/water/shelter/tents/rations/emergency food/relief supplies/relief/vaccines/blankets/assistance/support/help/medical care/cash assistance]; hand out [food/rations/blankets/water/aid/tents]; feed/vaccinate/shelter/treat/assist [people/children/refugees/families/villagers/displaced]
    source      subj; by
    target      in; to; for; across; obj
    need        source target
    only        source: IGO UNO NGO GOV EUR MIL country
    only        target: country REF place CVL REB
    not         words @sport; @sport-more; @showbiz; @market; voters; pets
    + The World Food Programme distributed food in Zimbabwe. => * > ZWE
    + The UN distributed medicines across Yemen. => UN > YEM
    + The Kenyan army airlifted food to South Sudan. => KEN > SSD
    - The supermarket in Spain distributed food to its staff.

sense hand-over-papers = 064
    contexts    intelligence
    verb        hand/give/provide/send/submit/turn/release/deliver/supply/pass [document/documents/wiretap documents/evidence/transcript/transcripts/file/files/records/emails/dossier/names/list/information/testimony/memo/memos]; hand over [document/documents/evidence/transcripts/files/records/emails/dossier/memos]; turn over [document/documents/evidence/transcripts/files/records/emails/memos]; share [findings/evidence/intelligence/documents]; liaise with; open [archives/books/files]; help {with inquiry}; help {in search/investigation}
    source      subj; by
    target      to; with; iobj
    need        source target
    only        source: GOV LEG JUD COP SPY MIL IGO EUR PTY country
    only        target: GOV LEG JUD COP SPY MIL IGO EUR UNO country
    not         words @sport; @sport-more; @showbiz; @market; @private-crime; refused; refuses; failed; accused
    + The Justice Department turned over documents to Congress. => USA > USA
    + Turkey shared its findings with the Russian prosecutors. => TUR > RUS
    + Serbia's police liaised with Kosovo's customs officers. => SRB > XKX
    - The club handed the documents to the referee.

sense collude-with = 060
    verb        collude/conspire/connive/plot/team/collaborate with; collude; be in cahoots with; work hand in glove with; set up [joint investigative group/joint working group/joint team/joint committee/joint task force/joint fund/joint inquiry/joint office/working group]; create/form/establish/launch [joint investigative group/joint working group/joint team/joint committee/joint task force/joint fund/joint inquiry]; run/operate/manage/man [joint checkpoint/joint checkpoints/joint base/joint centre/joint center]
    noun        collusion with
    adj         in cahoots with; in league with
    source      subj; by; between
    target      with
    need        source target
    only        source: GOV LEG JUD COP SPY MIL IGO EUR PTY country OPP REB
    only        target: GOV LEG JUD COP SPY MIL IGO EUR UNO country OPP REB UAF CRM
    not         words @sport; @sport-more; @showbiz; @market; accused; accuses; accusing; denied; denies; alleged; evidence; whether; investigation; investigating; probe; inquiry
    + Pakistani spies colluded with the Taliban. => PAK > *
    + Tunisia set up a joint working group with Libya's coastguard. => TUN > LBY
    + Congolese officers colluded with the rebels. => COD > "rebels"
    - The writer collaborated with a singer.
