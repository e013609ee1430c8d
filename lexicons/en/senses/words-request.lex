@about    Appeals and demands in idiom and headline words, bids, applications, things said to be needed: PLOVER REQUEST, CAMEO 02 and 10.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family words-request-elsewhere
    - The company seeks a new chief executive.
    - Fans demand answers from the club.
    - The farmer turned to his neighbour for help.
    - Consumers want cheaper phones.
    - The airline applied for a landing slot.
    - The recipe calls for butter.

# ---- turning to somebody for help

sense turn-to-for-help = 023
    verb        turn/look/approach/cry {for help}; turn/look/approach {for @aid}; turn/apply {for @economic-aid}; turn {for loan/bailout/rescue/support/protection/assistance}; look {for loan/bailout/rescue/support/assistance/protection}; knock {at door}; knock {on door}; go/come cap in hand; go {with begging-bowl}; approach/tap {for loan/bailout}; apply {for loan/bailout/assistance/grant}; reach/cry out {for help}; reach out {for support/assistance}; send out [SOS]; send [SOS]; issue/send/make [distress call]
    noun        cry {for help}; request {for help}; plea {for help}; SOS; application {for @economic-aid}
    source      subj
    target      to; at; on; of; obj; with; from
    need        source
    only        source: GOV MIL LEG PTY IGO UNO REB OPP REF country
    not         words @sport; @showbiz; @market; neighbour; neighbor; @private-life; customers; charity shop
    + Ghana turned to the IMF for a bailout. => GHA > *
    + Pakistan knocked at China's door for fresh loans. => PAK > CHN
    + Sri Lanka approached India for a loan. => LKA > IND
    + Armenia looked to France for help on the border. => ARM > FRA
    - The singer turned to her mother for help.

sense turn-to-for-arms = 0232
    verb        turn/look/approach/shop/scour/beg/plead/lobby/press/ask/push/clamour/clamor {for @weapon}; turn/look {for @military-aid}
    noun        plea {for @weapon}; request {for @weapon}; shopping list {of @weapon}; wish list {of @weapon}; clamour {for @weapon}
    source      subj
    target      to; with; of; obj; from; at
    need        source
    only        source: GOV MIL LEG REB OPP country
    not         words @sport; @showbiz; @market; police searched; detectives
    + Kyiv begged allies for shells. => UKR > "allies"
    + Serbia turned to China for missiles. => SRB > CHN
    + Zelensky's plea to Germany for Patriots went unanswered. => UKR > *
    - Hunters looked for guns in the shop.

# ---- bids and applications

sense apply-to-join = 022
    verb        apply {for membership/accession/candidacy/status}; apply/bid/ask/request/seek to join; bid {for membership/seat}; seek to enter; seek [membership/accession/entry/admission/candidate status/observer status/seat/full membership/EU membership/NATO membership/UN membership]; lodge/submit/file/present [application/membership application/membership bid/bid/candidacy]; hand in [application/membership application]; lobby/campaign/vie {for seat}; knock/bang {on door}; court/woo
    noun        membership bid; application {for membership}; bid {for membership}; accession bid; candidacy {for membership}
    source      subj; by
    target      of; to; in; obj; on; from
    need        source
    only        source: GOV LEG PTY country place
    not         words @sport; @showbiz; @market; golf club; gym; presidency bid; tenders; jobs; Olympics; voters; investors; tourists; fans
    + Ukraine has applied for membership of the European Union. => UKR > *
    + Moldova asked to join the European Union. => MDA > *
    + Malaysia lodged an application to join BRICS. => MYS > *
    + Palestine seeks full membership of the United Nations. => PSE > UN
    - The singer applied to join the golf club.
    - Cities bid for the Olympics.

sense court-partner = 022
    verb        court/woo; curry [favour/favor]; make [overture/overtures]; extend/send [overture/feeler/overtures]; send out [feeler/feelers]; seek/solicit [favour/favor/backing/endorsement/blessing/help/cooperation/understanding/alliance/partnership/ally/closer ties/rapprochement/reconciliation]; angle/fish/canvass/jockey/plead {for support}
    noun        charm offensive; overture; courtship
    source      subj
    target      obj; to; of; from; with; towards
    need        source target
    only        source: GOV LEG MIL PTY REB OPP country
    not         words @sport; @showbiz; @market; voters; investors; tourists; customers; supreme court
    + Beijing woos Pacific islands. => CHN > *
    + Iran made overtures to Saudi Arabia. => IRN > SAU
    + Zambia seeks closer ties with Ethiopia. => ZMB > ETH
    - The club courted the striker.
    - Towns woo tourists with cheap beds.

# ---- what must be, in other words

sense demand-end-by-words = 100
    verb        hold {to promise/commitment/pledge/word}; clamour/clamor {for action/change/justice/reform/answer}; cry/bay/agitate {for @leadership-change}; agitate/clamour/clamor/cry {for @reform}; agitate/clamour/clamor {for @rights}; agitate/clamour/clamor {for @policy-change}; up/raise [stake/ante/pressure]; ramp/dial up [pressure]; tighten [screw/screws]; squeeze; put the squeeze; twist [arm/arms]; breathe {down neck}; lay/set [condition/terms]; lay out [condition/terms/demand]; spell out [demand/terms/condition]; table/submit/hand/present/deliver/file/voice [demand/demands/list of demands]; put forward [demand/demands/condition]; set out [demand/demands/condition]; draw up [demand/demands]; step up [demand/call/pressure/calls/demands]; renew/intensify/amplify/reiterate/echo [call/calls/demand/demands]
    noun        clamour; clamor; list {of demands}; growing calls; mounting calls; drumbeat
    source      subj; from; by
    target      on; to; from; of; obj; for
    need        source
    only        source: GOV LEG MIL PTY IGO UNO EUR NGO OPP REL LAB REB CVL EDU country
    not         words @sport; @showbiz; @market; poker; blood pressure; oranges; lemon; prices; tyres; margins
    + Washington tightened the screws on Caracas. => USA > VEN
    + The rebels tabled a list of demands to the Congolese government. => * > *
    + Bolivian miners stepped up their calls on the president. => BOL > *
    + Georgian students clamour for a new vote. => GEO > *
    - The poker player upped the ante.
    - She squeezed a lemon over the fish.

sense tell-other-to-act = 100
    verb        tell/order/instruct/direct/command
    takes       ask
    source      subj
    target      obj
    need        source target
    only        source: GOV MIL COP LEG JUD PTY IGO UNO REB country
    only        target: country IGO UNO EUR NGO OPP REB PTY LAB REF place
    when        act: 02 03 04 05 06 07 08 12 13 14 15 16 17 18 19
    not         words @sport; @showbiz; @market; residents; villagers; tenants; storm; flood; wildfire; motorists; cyclone; eruption; @private-life; told reporters
    + The Philippines told China to call off its drills near the shoal. => PHL > CHN
    + Ankara told Damascus to halt its offensive in Idlib. => TUR > SYR
    - Firefighters ordered residents to leave.

sense ask-to-leave = 100
    verb        ask/tell/order/instruct/command to leave; ask/tell/order/instruct/command to go; ask/tell/order to withdraw; tell/order to disperse; order/instruct to stop; order/tell to evacuate; order out; show [door]; give [hour/day/week] {to leave}
    source      subj
    target      obj; iobj
    need        source target
    only        source: GOV MIL COP LEG JUD PTY IGO UNO REB country
    not         words @sport; @showbiz; @market; residents; villagers; tenants; storm; flood; wildfire; motorists; cyclone; eruption; @private-life
    ~ The junta ordered the UN mission to leave. => * > UN
    ~ Demonstrators were told to disperse by the Kenyan police. => KEN > "Demonstrators"
    + Mali asked the French ambassador to leave. => MLI > FRA
    + Chad ordered the German envoy to leave the country. => TCD > DEU
    + Iraq asked American troops to leave. => IRQ > USA
    - Firefighters ordered residents to leave.
    - The landlord told the tenant to leave.

sense want-from-other = 020
    verb        want/expect/seek/demand [justice/answer/answers/clarification/explanation/assurance/assurances/guarantee/guarantees/commitment/clarity/say/role/voice/concession/concessions/respect/recognition/protection/sovereignty/peace/end/withdrawal/release/return] {from/of/by @leaders-post/government/court/state/army/neighbour/ally}; want [justice/answers/explanation/assurances/guarantees/apology/compensation/reparations/recognition]; seek [clarification/explanation/answers/assurance/assurances/guarantee/guarantees/apology/redress/reparation/reparations/compensation]; ask {for clarification/explanation/apology/guarantee/assurance/compensation}; call {for explanation/clarification/apology/compensation/reparation/accountability}; demand [answer/answers/explanation/apology/clarification/compensation/reparation/reparations/guarantee/guarantees/assurances/retraction]
    noun        demand {for explanation}; request {for clarification}; call {for apology}; demand {for apology}; call {for accountability}; demand {for compensation}; claim {for reparation}; call {for reparation}
    source      subj; from
    target      from; of; by; obj; for; to
    need        source
    only        source: GOV LEG MIL PTY IGO UNO EUR NGO OPP REL CVL REB REF country
    not         words @sport; @showbiz; @market; passengers; customers; airline; insurer; ex-husband
    + Seoul demanded an explanation from Tokyo. => KOR > JPN
    + Rohingya refugees want justice from the court. => "Rohingya" > *
    + Poland seeks reparations from Germany. => POL > DEU
    + Jamaica's call for an apology was repeated on Monday. => JAM > *
    - Passengers demanded an explanation from the airline.
