@about    Meetings, visits, calls and mediation in headline words and idiom: huddles, jets in, touches down, holds a trilateral, hosts, shuttles: PLOVER CONSULT, CAMEO 04.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family words-consult-elsewhere
    - The band toured Europe.
    - The clubs held talks over the transfer of the striker.
    - Tourists visited the museum.
    - The plane touched down in Madrid after a bird strike.
    - The couple met at university in Leeds.
    - The satellite passed over Kenya.

sense meet-headline = 040
    verb        huddle/parley/powwow; sit down; sit across; come/meet face; come/get together; go head; meet one-on-one; meet privately; meet secretly; meet briefly; meet separately; meet virtually; touch base; break bread; rub [shoulder/shoulders/elbow/elbows]; put [head/heads]; clink [glass/glasses]; hold/have/conduct/stage/attend/open/convene/chair/co-chair/host/begin/start/conclude/resume/skip/arrange/end/continue/join [trilateral/bilateral/bilaterals/quadrilateral/powwow/huddle/face-to-face/tete-a-tete/tête-à-tête/one-on-one/sit-down/pull-aside/brainstorming session/strategy session/crisis meeting/crisis talks/emergency talks/urgent talks/closed-door talks/closed-door meeting/marathon talks/working lunch/working dinner/working breakfast/working session/audience/retreat/brief chat/chat/exchange/plenary/roundtable/round table/ministerial/steering committee/joint council/council meeting/cabinet meeting/joint cabinet meeting/consultative meeting/coordination meeting/leaders' meeting/defence dialogue/defense dialogue/strategic dialogue/political dialogue/security talks/defence talks/defense talks/trade talks/peace talks/border talks/climate talks/disarmament talks/nuclear talks/military talks/working-level talks/high-level talks/preliminary talks/exploratory talks/unity talks/reconciliation talks/technical talks/staff talks/debt talks/energy talks/tripartite talks/trilateral talks/bilateral talks/mini-summit/informal summit/video summit/donor conference/peace conference/security conference/regional conference]; wrap/set up [trilateral/bilateral/bilaterals/quadrilateral/powwow/huddle/face-to-face/tete-a-tete/tête-à-tête/one-on-one/sit-down/pull-aside/brainstorming session/strategy session/crisis meeting/crisis talks/emergency talks/urgent talks/closed-door talks/closed-door meeting/marathon talks/working lunch/working dinner/working breakfast/working session/audience/retreat/brief chat/chat/exchange/plenary/roundtable/round table/ministerial/steering committee/joint council/council meeting/cabinet meeting/joint cabinet meeting/consultative meeting/coordination meeting/leaders' meeting/defence dialogue/defense dialogue/strategic dialogue/political dialogue/security talks/defence talks/defense talks/trade talks/peace talks/border talks/climate talks/disarmament talks/nuclear talks/military talks/working-level talks/high-level talks/preliminary talks/exploratory talks/unity talks/reconciliation talks/technical talks/staff talks/debt talks/energy talks/tripartite talks/trilateral talks/bilateral talks/mini-summit/informal summit/video summit/donor conference/peace conference/security conference/regional conference]; kick off [trilateral/bilateral/bilaterals/quadrilateral/powwow/huddle/face-to-face/tete-a-tete/tête-à-tête/one-on-one/sit-down/pull-aside/brainstorming session/strategy session/crisis meeting/crisis talks/emergency talks/urgent talks/closed-door talks/closed-door meeting/marathon talks/working lunch/working dinner/working breakfast/working session/audience/retreat/brief chat/chat/exchange/plenary/roundtable/round table/ministerial/steering committee/joint council/council meeting/cabinet meeting/joint cabinet meeting/consultative meeting/coordination meeting/leaders' meeting/defence dialogue/defense dialogue/strategic dialogue/political dialogue/security talks/defence talks/defense talks/trade talks/peace talks/border talks/climate talks/disarmament talks/nuclear talks/military talks/working-level talks/high-level talks/preliminary talks/exploratory talks/unity talks/reconciliation talks/technical talks/staff talks/debt talks/energy talks/tripartite talks/trilateral talks/bilateral talks/mini-summit/informal summit/video summit/donor conference/peace conference/security conference/regional conference]
    verb        gather/assemble/convene/congregate/converge <minister/foreign minister/ministers/foreign ministers/defence ministers/defense ministers/finance ministers/leader/leaders/presidents/premiers/diplomats/diplomat/envoys/envoy/heads of state/negotiators/delegates/ambassadors/army chiefs/defence chiefs>
    noun        huddle; powwow; tete-a-tete; tête-à-tête; one-on-one; sit-down; bilateral; trilateral; crisis talks; emergency talks; closed-door talks; high-level talks; marathon talks; meeting of minds; mini-summit
    source      between; subj; among; of
    target      with; between
    need        source
    only        source: GOV MIL LEG PTY REB OPP IGO UNO EUR SPY JUD REL country
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; deadline; target; demand; demands; criteria; needs; requirements; challenge; standards
    + Erdogan and Mitsotakis huddled in Athens. => TUR, GRC > *
    + The leaders of Japan, South Korea and America held a trilateral in Seoul. => JPN > *
    + ASEAN ministers held crisis talks on Myanmar. => ASEAN > *
    + Talks behind closed doors between Kosovo and Serbia opened; Kosovo's premier rubbed shoulders with EU envoys. => XKX > *
    - The goalkeepers huddled before the referee.
    + Gulf foreign ministers gathered in Doha on Tuesday. => * > *

sense visit-headline = 042
    verb        jet/fly/drop/pop/check in; fly/jet out; fly/jet/stop off; drop/swing/stop by; stop/pop over; touch down; set foot; fly/travel/head/journey/jet/hop/trek/trudge/venture/return/go/come/sail {to/into/for @territory-word}; set off {to/into/for @territory-word}; set out {to/into/for @territory-word}; make/pay/begin/start/embark/undertake/conclude/end/complete/take/extend/launch [surprise visit/visit/flying visit/maiden visit/first visit/return visit/state visit/official visit/working visit/whirlwind tour/whistle-stop tour/tour/regional tour/swing/trip/landmark trip/rare trip/rare visit/unannounced visit/unannounced trip/secret visit/secret trip/stop/stopover/pilgrimage/goodwill tour/fact-finding mission/fact-finding trip/diplomatic tour/diplomatic mission/shuttle/inspection tour/three-day visit/two-day visit/four-day visit/one-day visit/five-day visit/week-long visit/day-long visit/courtesy call/stop-off]; wrap up [surprise visit/visit/flying visit/maiden visit/first visit/return visit/state visit/official visit/working visit/whirlwind tour/whistle-stop tour/tour/regional tour/swing/trip/landmark trip/rare trip/rare visit/unannounced visit/unannounced trip/secret visit/secret trip/stop/stopover/pilgrimage/goodwill tour/fact-finding mission/fact-finding trip/diplomatic tour/diplomatic mission/shuttle/inspection tour/three-day visit/two-day visit/four-day visit/one-day visit/five-day visit/week-long visit/day-long visit/courtesy call/stop-off]; kick off [surprise visit/visit/flying visit/maiden visit/first visit/return visit/state visit/official visit/working visit/whirlwind tour/whistle-stop tour/tour/regional tour/swing/trip/landmark trip/rare trip/rare visit/unannounced visit/unannounced trip/secret visit/secret trip/stop/stopover/pilgrimage/goodwill tour/fact-finding mission/fact-finding trip/diplomatic tour/diplomatic mission/shuttle/inspection tour/three-day visit/two-day visit/four-day visit/one-day visit/five-day visit/week-long visit/day-long visit/courtesy call/stop-off]; cut short [surprise visit/visit/flying visit/maiden visit/first visit/return visit/state visit/official visit/working visit/whirlwind tour/whistle-stop tour/tour/regional tour/swing/trip/landmark trip/rare trip/rare visit/unannounced visit/unannounced trip/secret visit/secret trip/stop/stopover/pilgrimage/goodwill tour/fact-finding mission/fact-finding trip/diplomatic tour/diplomatic mission/shuttle/inspection tour/three-day visit/two-day visit/four-day visit/one-day visit/five-day visit/week-long visit/day-long visit/courtesy call/stop-off]; tour/inspect [front/frontline/front line/frontlines/trenches/border/camp/camps/base/bases/shipyard/barracks/site/plant/factory/ruins/damage/hospital/warship/demilitarised zone/DMZ/refugee camp/positions]; lead/head/send/dispatch/despatch/field [delegation/mission/trade mission/team/envoy/emissary/special envoy/negotiators/negotiator/negotiating team/peace mission/fact-finding team/mediators/delegations]; attend/join [funeral/inauguration/swearing-in/coronation/ceremony/celebration/celebrations/parade/anniversary/commemoration/commemorations/opening]; represent {at funeral/inauguration/summit/ceremony}
    adj         in town; on a visit to; on a tour of; on an official visit to; on a trip to; on a state visit to; on a working visit to; on a mission to
    noun        surprise visit; flying visit; maiden visit; return visit; unannounced visit; secret visit; whirlwind tour; whistle-stop tour; regional tour; stopover; stop-off; arrival; diplomatic tour; fact-finding mission; rare visit; landmark visit; historic visit
    source      subj; by; of
    target      to; in; of; obj; at; for; on; through
    need        source target
    only        source: GOV LEG MIL PTY REB IGO UNO EUR JUD
    only        target: country GOV IGO UNO EUR place MIL REL organization
    not         words @sport; @sport-more; @showbiz; @market; refugees; migrants; tourists; exile; exiled; flee; fled; fleeing; troops; soldiers; deported; holiday; vacation; treatment; hospital treatment; surgery; plane landed safely; asylum; court; trial; jail; prison; return home; returned home
    + Macron touched down in Kyiv. => FRA > UKR
    + Orban paid a flying visit to Georgia. => HUN > GEO
    + South Sudan's president jetted off to Moscow. => SSD > RUS
    + Xi Jinping's whirlwind tour of Malaysia ended on Friday. => CHN > MYS
    - A tourist plane touched down in Kenya.
    - The Brazilian striker jetted off to Madrid for a medical.

sense delegation-in-place = 042
    adj         in {@territory-word} <delegation/envoy/team/negotiators/mission/minister/delegates>; in <delegation/envoy/negotiators/mediators>
    verb        be {in/at @territory-word} <delegation/envoy>
    source      subj
    target      in; at
    need        source target
    only        source: GOV REB PTY IGO UNO MIL LEG country
    ~ A Hamas delegation is in Cairo for talks with Egypt. => "Hamas" > EGY
    + A South Korean delegation is in Washington. => KOR > *
    + The Libyan envoy is in Ankara for consultations. => LBY > *
    - The opera delegation was in a good mood.

sense host-headline = 043
    verb        host/receive/welcome/greet/entertain/fete/wine/hail/embrace/accommodate/usher/lavish [president/premier/prime minister/king/queen/crown prince/prince/minister/foreign minister/ambassador/envoy/delegation/leader/leaders/chancellor/counterpart/guest/guests/ministers/defence minister/defense minister/general/chief/secretary/secretary-general/pope/dignitary/dignitaries/delegates/sheikh/emir/sultan/emperor/lawmakers/lawmaker/speaker/governor/mayor/presidents/official/officials/negotiators] {at/in/to/with/on/for palace/mansion/house/office/kremlin/residence/airport/capital/villa/state/summit/talk/talks/dinner/lunch/banquet/audience/visit/pomp/honours/guard/ranch/resort/ceremony/parade/embassy/headquarters}; invite in [president/premier/prime minister/king/queen/crown prince/prince/minister/foreign minister/ambassador/envoy/delegation/leader/leaders/chancellor/counterpart/guest/guests/ministers/defence minister/defense minister/general/chief/secretary/secretary-general/pope/dignitary/dignitaries/delegates/sheikh/emir/sultan/emperor/lawmakers/lawmaker/speaker/governor/mayor/presidents/official/officials/negotiators] {at/in/to/with/on/for palace/mansion/house/office/kremlin/residence/airport/capital/villa/state/summit/talk/talks/dinner/lunch/banquet/audience/visit/pomp/honours/guard/ranch/resort/ceremony/parade/embassy/headquarters}; receive/welcome {with pomp/honours/fanfare/ceremony/salute}; roll/lay out [carpet/red carpet/welcome mat]; unroll [carpet/red carpet/welcome mat]; lay on [banquet/state banquet/pomp/welcome]; throw/hold/give [banquet/state banquet/state dinner/reception/gala dinner]; play [host]; grant/give [audience/private audience]; host/convene/co-host [peace conference/donor conference/talks/summit/conference/negotiations/ceasefire talks/leaders/round of talks/intra-party talks/intra-afghan talks/mini-summit/reconciliation talks/peace summit/security summit]; open [door/doors] {to delegation/envoy}
    noun        red-carpet welcome; red carpet welcome; state banquet; warm welcome; lavish welcome; state dinner
    source      subj; by
    target      obj; to; for; between; with; of; on
    need        source
    only        source: GOV IGO LEG REL MIL UNO EUR country
    not         words @sport; @sport-more; @showbiz; @market; refugees; wounded; tourists; wedding; Olympics; World Cup; investors; troops
    + Macron hosted Xi at the palace in Paris. => FRA > CHN
    + The Saudi crown prince rolled out the red carpet for Zelensky. => SAU > UKR
    + Lula was welcomed with pomp by Macron. => FRA > BRA
    + Angola convened a mini-summit on the Congo. => AGO > *
    - The hotel rolled out the red carpet for guests.

sense call-headline = 041
    mode        phone
    verb        ring/phone/telephone/dial/call/buzz/video-call [president/premier/prime minister/leader/counterpart/king/chancellor/minister/foreign minister/crown prince/emir/pope/secretary-general/general/chief/sultan]; ring/call/phone up [president/premier/prime minister/leader/counterpart/king/chancellor/minister/foreign minister/crown prince/emir/pope/secretary-general/general/chief/sultan]; ring/phone up; get {on phone}; pick up [phone]; speak/talk/confer {by/on/over/via phone/telephone/hotline/line/videolink/video/link/Zoom/videoconference}; hold/have/make/take/receive/place/conduct/schedule [phone call/phone calls/telephone call/call/calls/phone talks/phone conversation/telephone conversation/video call/videoconference/conference call/teleconference/phone exchange/hotline call/phone diplomacy/video summit/online summit/virtual summit]; exchange [phone calls/telephone calls]
    noun        phone call; phone talks; telephone talks; telephone call; video call; phone conversation; telephone conversation; hotline call; conference call; videoconference; virtual summit; phone exchange
    source      between; subj; by; of
    target      with; to; obj; between; from
    need        source
    only        source: GOV IGO LEG REL MIL UNO EUR PTY REB country person
    only        target: GOV IGO LEG REL MIL UNO EUR PTY REB OPP country person
    not         words @sport; @sport-more; @showbiz; @market; hoax; scam; terrorist; dictator; police; ambulance; fascist; prank
    + Xi rang the South Korean president. => CHN > KOR
    + Kishida spoke over the hotline with Zelensky. => JPN > UKR
    + A phone call between Erdogan and Putin lasted an hour. => TUR, RUS > *
    ~ The Polish and Lithuanian presidents conferred by video link. => POL, LTU > *
    - The widow rang the police.

sense mediate-headline = 045
    verb        mediate/arbitrate/broker/facilitate/referee/umpire/midwife/steer/oversee/chair/moderate/convene/sponsor/underwrite/engineer [talks/peace talks/truce/ceasefire/deal/accord/peace/agreement/dialogue/negotiations/settlement/swap/exchange/prisoner swap/release/hostage deal/dispute/conflict/crisis/standoff/row/transition/meeting/reconciliation/pause/peace deal/grain deal/handover/thaw/rapprochement]; ferry [message/messages]; carry/pass/relay/deliver/convey [message/messages/proposal/proposals]; act/serve/offer/work {as mediator/intermediary/go-between/facilitator/broker/bridge/conduit/arbiter/peacemaker}; step in {as mediator/intermediary/go-between/facilitator/broker/bridge/conduit/arbiter/peacemaker}; play [mediator/peacemaker/intermediary/go-between/broker/role]; step in; intercede; bring {to table}; bring together; bring [side/sides/party/parties/rival/rivals/foe/foes/faction/factions] {together/to table}; get [side/sides/parties] {to table}; bridge [gap/gaps]; nudge/coax/prod [side/sides/party/parties/rivals/foes] {to/toward table/deal/truce/talks/peace/compromise}; lend/use/offer [good offices]; help end [war/conflict/standoff/crisis]; host [mediators/rivals/factions/warring sides/warring parties/rival leaders]
    noun        mediation; mediation bid; mediation mission; peace mission; peace bid; peacemaking; shuttle mission; shuttle diplomacy; good offices; go-between; brokering
    source      subj; by; of
    target      between; in; obj; among; with; to
    need        source target
    only        source: GOV IGO UNO EUR REL country organization
    not         words @sport; @sport-more; @showbiz; @market; divorce; @firm-word; estate; mortgage; pay dispute
    + Kenya brokered talks between Sudan's generals. => KEN > SDN
    + Qatari mediators shuttled between Hamas and Israel. => QAT > *
    + Oman stepped in as an intermediary between Iran and America. => OMN > *
    + Turkey acted as a go-between for Somalia and Ethiopia. => TUR > *
    - A lawyer brokered a deal between the divorce parties.

sense negotiate-headline = 046
    verb        thrash/hammer/iron/hash/sort out [detail/details/difference/differences/issue/issues/terms/snags/dispute]; talk/work through [detail/details/difference/differences/issue/issues/terms/snags/dispute]; return/come/go/get/sit down {to/at/around/round table}; sit {at/around/round table}; resume/reopen/restart/relaunch/revive/advance/pursue [negotiations/peace process/accession talks/indirect talks/proximity talks/trade negotiations/nuclear negotiations/peace negotiations/back-channel talks/dialogue]; exchange [proposals/drafts/offers/lists]; hold [out-of-sight talks/behind-the-scenes talks]
    noun        negotiations; negotiating round; bargaining; horse-trading; wrangling; round {of negotiations}; round {of talks}; back-channel; back channel; back-channel talks; peace process; accession negotiations
    source      between; subj; among; by
    target      with; between
    need        source
    only        source: GOV MIL LEG PTY REB OPP IGO UNO EUR country
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; pay talks; wage; salary; referee; rapids; bend; hairpin; refuse; refused; refuses; ruled out
    + Venezuela and Guyana resumed dialogue. => VEN, GUY > *
    + Armenia and Azerbaijan haggled over the border. => ARM, AZE > *
    + Syria's rivals thrashed out details; Damascus haggled with the Kurds. => SYR > *
    - The buyer haggled over a carpet.
