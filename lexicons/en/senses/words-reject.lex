@about    Refusals in idiom and headline words, bare refusals, what is called unacceptable: PLOVER REJECT, CAMEO 12.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family words-reject-elsewhere
    - The goalkeeper refused to give up after the defeat.
    - Apple refused to pay the licence fee.
    - The patient refused to take the pills.
    - The minister refused to comment on the report.
    - The Kremlin refused to confirm the trip.
    - The engine refused to start on a cold morning in Oslo.
    - The bank turned its back on the old town.
    - The bishop has no plans to retire, the diocese said.

# ---- refusals with an infinitive that no other sense reads

sense refuse-outright = 120
    verb        refuse/decline; steadfastly/flatly refuse
    noun        refusal
    takes       act
    source      subj
    target      to; of; from; by
    need        source
    only        source: GOV MIL LEG PTY IGO UNO EUR REB OPP JUD country
    not         words @sport; @showbiz; @market; comment; confirm; speculate; elaborate; refused to say; refuses to say; declined to say; declines to say; refusing to say; declined to give; declined to be; declined to name; declined to identify; refused to name; refused to identify; refused to discuss; declined to discuss; refused to answer; declined to answer; to be named; to hear; to rule out; refused to rule; medication; vaccine; a drink; refused food; refusing food; declined by; declined to provide; declined sharply; declined in; declined from; per cent; percent
    + Venezuela's electoral council refused to publish the tallies. => VEN > *
    + The Taliban refused to let women sit the exam. => AFG > *
    + Slovakia's refusal to join the pact annoyed Poland. => SVK > *
    + Mali declined to explain the arrests. => MLI > *
    - The Kremlin declined to comment on the report.
    - Exports from Ghana declined in May.
    - Coca-Cola refused to change its recipe in Mexico.
    - The Serbian tennis star refused to play in Melbourne.

sense no-intention = 120
    verb        have no [intention/plan/desire/wish/appetite/interest]; see no [reason/need/point]; want no [part]; want nothing; leave no [room]
    adj         in no mood; in no hurry; in no rush; under no obligation
    takes       act
    source      subj
    target      with; to; of; for; comp
    need        source
    only        source: GOV MIL LEG PTY IGO EUR REB OPP country
    not         words @sport; @showbiz; @market; retire; holiday
    ~ Tehran has no intention of negotiating with Washington. => IRN > USA
    ~ Turkey sees no reason to open the border with Armenia. => TUR > *
    ~ The junta in Niger has no plans to hold elections. => NER > *
    + Sudan's army is in no mood to talk to the paramilitaries. => SDN > *
    + Moscow has no intention of returning the islands, the Kremlin said. => RUS > *
    + Belgrade is under no obligation to recognise Kosovo. => SRB > *
    + Niger's army sees no point in talks with the bandits. => NER > *
    - The pop group has no plans to tour Japan.

sense call-unacceptable = 120
    verb        call/deem/consider/declare/pronounce/term/label/find unacceptable; call/deem/declare/consider/find inadmissible; call/deem/declare unworkable; call/deem/declare {out of question}; describe/dismiss/reject/brand/condemn as unacceptable; describe/dismiss/reject as unrealistic; dismiss/reject as absurd; dismiss/reject as unworkable; dismiss/describe {as non-starter}; dismiss {as stunt}; dismiss {as blackmail}; reject {as interference}
    source      subj
    target      obj; of; by; from
    need        source
    only        source: GOV MIL LEG PTY IGO EUR REB OPP REL country
    not         words @sport; @showbiz; @market
    ~ The Turkish foreign ministry called the French proposal unacceptable. => TUR > FRA
    ~ The German terms were described as unacceptable by Serbia. => SRB > DEU
    ~ Serbia described the German terms as unacceptable. => SRB > DEU
    + Armenia rejected the Azerbaijani draft as unacceptable. => ARM > AZE
    + Hamas dismissed the Israeli offer as a non-starter. => "Hamas" > ISR
    - The chef called the soup unacceptable.

sense said-unacceptable = 120
    adj         unacceptable <proposal/plan/offer/demand/condition/term/deal/state/resolution/idea/draft/ultimatum/membership/base/partition/presence/handover/recognition>; out of the question; off the table; a non-starter; unthinkable; not negotiable; non-negotiable; not acceptable
    source      speaker
    target      obj; of; by; from; with; to; subj
    need        source
    only        source: GOV MIL LEG PTY IGO EUR REB OPP REL country
    not         words @sport; @showbiz; @market
    + Israel says a Palestinian state is unacceptable. => ISR > PSE
    + Talks with Kabul are out of the question, Pakistan's defence minister said. => PAK > *
    + A Russian base is off the table, Armenia's prime minister said. => ARM > RUS
    - Rain at the wedding was out of the question, the bride said.

# ---- idioms of refusal

sense turn-away-idiom = 120
    verb        turn [back] {on @proposal}; give [short shrift/cold shoulder/thumbs-down/thumbs down/brush-off/red card/frosty reception/cool reception]; show [cold shoulder/red card]; slam [door] {on @meeting}; slam [door] {on @proposal}; slam [door] {on @negotiation}; close/shut [door] {on/to @proposal}; close/shut [door] {on/to @meeting}; close/shut [door] {on/to @negotiation}; pour [cold water] {on @proposal/hope/bid/prospect}; pour [cold water] {on hope/prospect/expectation}; throw [cold water]; pour [scorn] {on @proposal}; drag [foot/feet]; drag [heels]; stonewall; wash [hand/hands]; turn up [nose]; pay [no heed]; make [mockery]; keep/hold {at length}; keep {at bay}
    verb        slam/shut/close the door on; close the door to; shut the door to; give the thumbs down; give the cold shoulder; give short shrift; say no
    noun        cold shoulder; short shrift; firm no; flat no; resounding no; thumbs-down
    adj         cool {to @proposal}; cool {towards @proposal}; frosty {to @proposal}; deaf {to @proposal}
    source      subj
    target      to; on; obj; iobj; of; by; from; over
    need        source
    only        source: GOV MIL LEG PTY IGO UNO EUR REB OPP COP country
    not         words @sport; @showbiz; @market; wildfire; disease; hunger; the past; wolves; flood; floods; hygiene; soap
    + Rwanda stonewalled the UN investigators. => RWA > UN
    + Israel gave the cold shoulder to a French initiative. => ISR > FRA
    + Uganda slammed the door on talks with the rebels. => UGA > *
    + The Kremlin poured cold water on hopes of a truce with Kyiv. => RUS > UKR
    + Hungary dragged its feet on the Swedish bid. => HUN > SWE
    + Mali gave short shrift to the French request. => MLI > FRA
    - The shop closed its doors on Monday.
    - The minister slammed the door of his car.
    - Doctors washed their hands with soap in Vienna.
    + Nicaragua slammed the door on the OAS mission. => NIC > *

sense stick-to-position = 124
    verb        stick {to gun/position/line/stance/refusal}; stick {to @redline}; stick {to demand}; hold {to position/line/demand}; put down [foot]; dig in [heel/heels]; hold out; stand [ground]; hold/toe [line]; insist {on keeping}; insist {on retaining}; give no [ground]; yield/concede/give [inch]; cede no [inch/ground]; make no [concession/concessions]; offer no [concession]
    verb        refuse to cave; refuse to relent; refuse to concede; refuse to blink; refuse to be intimidated; refuse to kneel; refuse to surrender; refuse to retreat; refuse to leave office; refuse to flinch
    adj         firm {on @redline}; resolute; steadfast; unflinching; obdurate; immovable; unwavering {in refusal}; in defiant mood
    adj         opposed {to base/deployment/presence/membership/accession/expansion/enlargement/mission/intervention/partition/handover/extradition}; dead set against; firmly against; implacably opposed; resolutely opposed
    noun        defiant stance; hard line; hardline stance; defiant tone; obstinacy
    source      subj
    target      to; on; over; with; against; from; by
    need        source
    only        source: GOV MIL LEG PTY REB OPP EUR country
    not         words @sport; @showbiz; @market; trenches; commitment; alliance; support for; in support
    + Serbia stuck to its position in talks with Kosovo. => SRB > XKX
    + Iran refused to blink over the tanker. => IRN > *
    + Hungary put its foot down over the fund for Ukraine. => HUN > *
    ~ The Belarusian leader gave no ground to the EU. => BLR > EU | status=actual
    - The midfielder stuck to his position on the left.
    + Chad's president is opposed to a French base. => TCD > *

sense torpedo-plan = 120
    verb        torpedo/scupper/scuttle/sink/spike/derail/thwart/sabotage/stymie/foil/bury/kill/doom/frustrate [@proposal/@agreement/@peace-plan/@peace-deal/@trade-deal/resolution/ratification/accession/vote/bill/motion/amendment/declaration/communique/nomination]; kill off [@proposal/@agreement/@peace-plan/bill]; stand/get {in way}; throw [spanner/wrench] {in work}; put/apply [brake/brakes]; block/obstruct/hold/delay [ratification/accession/adoption/consensus/nomination/appointment/statement/joint statement/communique/declaration/resolution/membership bid/decision]; hold up [ratification/accession/adoption/sanctions/EU sanctions/decision/deal/agreement/statement]
    verb        shoot down [talk/idea/suggestion/speculation/report/notion/prospect/@proposal/bill/plan/initiative]; knock/bat/swat down [idea/suggestion/proposal/talk]; rule out [talk/suggestion/notion]
    noun        torpedoing {of @agreement}; sabotage {of @peace-plan}; blocking {of @resolution-paper}
    source      subj; by
    target      of; with; for; by; on; between; against; from; obj
    need        source
    only        source: GOV MIL LEG PTY REB OPP IGO EUR country
    not         words @sport; @showbiz; @market; ship; warship; vessel; submarine; frigate; storm; pipeline; funeral; civilians; killed; traffic; truck
    + Hungary torpedoed a joint statement on China. => HUN > *
    + Rwanda scuppered the peace deal with Congo at the last hour. => RWA > *
    + Cyprus holds up EU sanctions on Belarus. => CYP > *
    + The accession of Montenegro was held up by Croatia. => HRV > MNE
    + Russia stood in the way of a new mandate for Libya. => RUS > *
    - A storm sank the ferry.
    - The company scuppered its merger plan.
    - Torpedoes sank the warship.
    + The Kremlin shot down talk of a prisoner swap with Washington. => RUS > *

sense vote-down = 120
    verb        vote down [@resolution-paper/@proposal/law/tax/mandate/government/prime minister/nominee/candidate/confidence motion]; vote {against @resolution-paper}; vote {against @proposal}; vote {against ratification}; vote {against law}; cast [vote/ballot] {against @resolution-paper}; strike down [@policy/law/bill/pact/agreement/treaty/deal]; annul/overturn/invalidate/nullify/void [law/pact/decree/treaty/agreement/deal/ban/bill/order/reform]; throw out [bill/case/petition/motion/challenge/appeal/lawsuit/law]; block/reject [nominee/nomination/appointment/candidate/budget]; override/overrule/reverse/overturn [veto]; send back [bill/law/budget]
    noun        vote {against @resolution-paper}; annulment {of law}
    source      subj
    target      of; by; on; from; obj
    need        source
    only        source: LEG JUD GOV PTY IGO UNO country
    not         words @sport; @showbiz; @market; @private-crime; burglar; union members; Oscar; heiress; divorce; inheritance; tabloid; employment tribunal; murder; conviction
    + Lawmakers in Nairobi voted down a tax on bread. => KEN > *
    + Kenya's high court struck down the housing levy. => KEN > *
    + India voted against the resolution on Ukraine at the UN. => IND > *
    + Brazil's Congress overrode Lula's veto. => BRA > *
    + Ecuador's constitutional court threw out a petition by the president. => ECU > *
    - The jury overturned the referee's ruling at the match.

sense refuse-permission = 124
    verb        refuse/deny/withhold [permission/permit/authorisation/authorization/consent/licence/clearance/approval/green light/landing rights/registration/accreditation]; deny/refuse [entry/docking/access to port/port access] {to ship}; refuse/deny [permission] {to march}; turn back [ship/boat/vessel/plane/convoy/delegation/flight]; turn away [ship/boat/vessel/convoy/refugee/asylum seeker/migrant]
    noun        refusal {of permission}; denial {of permission}
    source      subj; by
    target      to; for; iobj; obj; of; from
    need        source
    only        source: GOV MIL LEG JUD COP country
    not         words @sport; @showbiz; @market; planning permission; storm; fog; nightclub; airline; developer; supermarket; homeowners; bad weather
    + Malta denied permission to a German rescue ship. => MLT > DEU
    + Iraqi Kurdish officials turned back a convoy at the border. => * > *
    + The Greek coastguard turned away a boat from Turkey. => GRC > *
    - The council refused planning permission for a supermarket.
    - Bad weather turned back the ship.

sense snub-event = 125
    verb        snub/spurn [@summit/@meeting/@gathering/ceremony/inauguration/peace conference/visit/dinner/banquet/vote/debate]; stay away {from @gathering}; stay away {from @summit}; bow out {of @summit}; absent itself; absent himself
    adj         a no-show
    noun        absence {from @summit}
    source      subj
    target      with; by; in; of; to; from; hosted by
    need        source
    only        source: GOV LEG MIL PTY REB OPP country
    not         words @sport; @showbiz; @market; illness; ill; Covid; surgery; funeral of his; storm; typhoon; health
    + Kabul stayed away from the UN talks in Doha. => AFG > *
    + Serbia's president absented himself from the EU gathering in Tirana. => SRB > *
    + China was a no-show at the security conference in Manila. => CHN > *
    - The actor skipped the ceremony.
    - The minister missed the summit because of illness.
