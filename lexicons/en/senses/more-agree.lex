@about    Pledges and agreements to acts of any kind, offers of troops, promises kept in words, coalitions: PLOVER AGREE, CAMEO 03.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family more-agree-elsewhere
    - The striker agreed to join the club.
    - The singer promised to return next year.
    - The bank agreed to sell its branch.

sense agree-to-anything = 030
    verb        agree/consent/commit/undertake to cut; agree/consent/commit/undertake to end; agree/consent/commit/undertake to pay; agree/consent/commit/undertake to honour; agree/consent/commit/undertake to honor; agree/consent/commit/undertake to form; agree/consent/commit/undertake to govern; agree/consent/commit/undertake to work; agree/consent/commit/undertake to help; agree/consent/commit/undertake to take; agree/consent/commit/undertake to open; agree/consent/commit/undertake to extend; agree/consent/commit/undertake to share; agree/consent/commit/undertake to build; agree/consent/commit/undertake to stop; agree/consent/commit/undertake to respect; agree/consent/commit/undertake to keep; agree/consent/commit/undertake to stay; agree/consent/commit/undertake to drop; agree/consent/commit/undertake to abandon; agree/consent/commit/undertake to raise; agree/consent/commit/undertake to lower; agree/consent/commit/undertake to curb; agree/consent/commit/undertake to scale; agree/consent/commit/undertake to limit; agree/consent/commit/undertake to implement; agree/consent/commit/undertake to accept; agree/consent/commit/undertake to recognise; agree/consent/commit/undertake to recognize; agree/consent/commit/undertake to establish; agree/consent/commit/undertake to create; agree/consent/commit/undertake to set; agree/consent/commit/undertake to speed; agree/consent/commit/undertake to buy; agree/consent/commit/undertake to sell; agree/consent/commit/undertake to fund; agree/consent/commit/undertake to finance; agree/consent/commit/undertake to invest; agree/consent/commit/undertake to halt; agree/consent/commit/undertake to hold; agree/consent/commit/undertake to resume; agree/consent/commit/undertake to strengthen; agree/consent/commit/undertake to support; agree/consent/commit/undertake to back; agree/consent/commit/undertake to join; agree/consent/commit/undertake to sign; agree/consent/commit/undertake to meet; agree/consent/commit/undertake to let; agree/consent/commit/undertake to allow; agree/consent/commit/undertake to free; agree/consent/commit/undertake to exchange; agree/consent/commit/undertake to return; agree/consent/commit/undertake to withdraw; agree/consent/commit/undertake to reduce; agree/consent/commit/undertake to increase; agree/consent/commit/undertake to boost; agree/consent/commit/undertake to double; agree/consent/commit/undertake to protect; agree/consent/commit/undertake to publish; agree/consent/commit/undertake to step; agree/consent/commit/undertake to hand; commit {to policy/principle/principles/target/targets/goal/goals/alliance/partnership/peace/process/deadline/dialogue/cooperation}; sign up {to target/targets/plan/pledge/deal/scheme/mission}
    takes       act
    source      subj
    target      with; comp
    need        source
    only        source: GOV LEG PTY OPP IGO EUR REB MIL country
    not         words @sport; @sport-more; @showbiz; @market; @private-life; attack; attacks; retaliate; revenge; destroy; punish; war; strike; strikes; jail; deport; ban; crush; fight; resist; expel; block; that; wall; crack
    + The Social Democrats agreed to govern with Norway's liberals. => * > *
    + Sudan's rivals committed to the principles of a unity government. => SDN > -
    + The Greek government undertook to speed up the sale of ports. => GRC > -
    + The cartel's oil ministers in Kuwait agreed to cut output. => KWT > -
    - The tenor agreed to sing in Milan.
    - Germany pledged to fight the war on terror.

sense offer-forces = 0332
    contexts    military
    verb        offer/volunteer/propose to send; offer/volunteer/propose to deploy; offer/volunteer/propose to train; offer/volunteer/propose to contribute; offer/volunteer/propose to lead; offer/volunteer/propose to host; offer/pledge/promise/commit [troop/troops/soldier/soldiers/battalion/trainers/warship/warships/jets/helicopters/peacekeepers/military support/air support/weapons/training]
    source      subj; by
    target      to; for; comp; iobj
    need        source
    only        source: GOV LEG MIL country IGO EUR
    not         words @sport; @sport-more; @showbiz; @market
    + Saudi Arabia has offered to send ground troops to Syria. => SAU > *
    + Denmark offered helicopters to the UN mission in Mali. => DNK > UN
    + Poland pledged soldiers to the alliance's force in Latvia. => POL > *
    - The club offered to train the boys.

sense form-coalition = 030
    contexts    political_institutions
    verb        agree {on @agree-on}; reach/strike/seal/clinch/sign/forge/conclude/form/hammer out [coalition/coalition deal/coalition agreement/power-sharing deal/unity government/government of unity/alliance/electoral alliance/electoral pact/confidence and supply deal/governing pact/truce/grand coalition/pact/compromise/compromise deal/budget deal/spending deal/common position]; form/join [coalition/unity government/alliance/government]; enter {into coalition/alliance/government}; work out [deal/compromise/agreement/arrangement/plan]; find [common ground/compromise/agreement]; cut [deal/deals]; come to terms with; patch up [differences/rift]; settle [row/dispute/differences/lawsuit/standoff]; see eye to eye; bury [hatchet/differences]
    noun        coalition deal; coalition agreement; power-sharing deal
    source      subj; by; between
    target      with
    need        source
    only        source: GOV LEG PTY OPP IGO EUR REB country
    not         words @sport; @sport-more; @showbiz; @market; @private-life; failed; fail; fails; divorce
    + Bulgarian lawmakers reached a coalition deal with nationalists. => BGR > *
    + Iraqi Kurdish parties agreed on a joint list for the vote. => IRQ > -
    + Lawmakers in Raleigh worked out a compromise with the governor. => "Lawmakers" > *
    - The band agreed on a title.

sense plan-with-other = 030
    verb        plan/intend/aim/prepare/propose/seek/hope/want to work with; plan/intend/aim/propose/seek to build; plan/intend/propose/seek/aim to launch; plan/propose/intend/agree [@joint-project/joint project/joint venture/pipeline/railway/corridor/free trade zone/joint fund/bridge/power line/port/summit/partnership]; announce/unveil/outline/propose [plan/plans]; look forward to working with; pledge/promise/vow/agree/hope to work with; pledge/promise/vow/agree to work together; work towards [deal/agreement/settlement/solution]; explore/discuss/study/consider/mull [cooperation/possibility of cooperation/deal/trade deal/free trade/joint ventures/ways to cooperate/partnership]
    source      subj; by
    target      with; comp; obj
    need        source target
    only        source: GOV LEG PTY OPP IGO EUR UNO MIL country
    only        target: GOV LEG PTY OPP IGO EUR UNO MIL country REB
    not         words @sport; @sport-more; @showbiz; @market
    + Moldova and Romania agreed a pipeline with Ukraine. => MDA > UKR
    + New Zealand is exploring a trade deal with Britain. => NZL > GBR
    - The studio plans a joint venture with a director.

sense set-meeting = 036
    contexts    diplomatic
    verb        schedule/arrange/plan/set/fix/slate/pencil in [meeting/talks/visit/summit/trip/call/round/session/negotiations/phone call/state visit]; expect {in @territory-word}; expect {at/for/in talks/summit/meeting/visit/white house/kremlin}; be due in; book [trip/visit]; confirm [visit/trip/meeting/attendance/summit]; announce [visit/trip/meeting/summit/talks]; agree/consent to meet; agree/consent to testify; agree/consent to be interviewed; agree/offer/ask to meet; hope to meet; plan to meet; plan to visit; plan to travel; plan to attend; plan to host; intend to visit; look forward to meeting; set up [meeting/talks/call/visit]
    source      subj; by
    target      with; to; in; comp; between; obj
    need        source
    only        source: GOV LEG PTY OPP IGO EUR UNO MIL REB SPY country person
    not         words @sport; @sport-more; @showbiz; @market; @private-life; cancelled; canceled; postponed; scrapped
    + Jordan's king arranged talks with the Palestinian president. => JOR > PSE
    + Georgia's speaker scheduled a visit to Armenia. => GEO > ARM | status=future
    + Peru's president plans to visit Beijing. => PER > * | status=future
    - The band announced a trip to Berlin.
