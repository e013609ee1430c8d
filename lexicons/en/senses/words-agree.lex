@about    Pledges, plans and deals in headline words and idiom: eyes, moots, is close to, chips in, green-lights: PLOVER AGREE, CAMEO 03.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family words-agree-elsewhere
    - The club agreed a fee for the midfielder.
    - The retailer promised lower prices.
    - The band plans to tour Asia.
    - Brazil eyes the title at the World Cup.
    - The carmaker is close to a deal with its workers.
    - The couple set a date for the wedding.

sense ready-idiom = 030
    adj         game to; amenable to; receptive to; not averse to; poised to; primed to; minded to; disposed to; favourable to; favorable to; on track to; on course to; bound to; duty-bound to; in favour of; in favor of; upbeat about; serious about; interested in; agreeable to
    verb        stand ready; stand willing; stand prepared; express/voice/signal/show/indicate/declare/reiterate/convey/state/affirm/profess/stress/underline/underscore/announce [readiness/willingness/intention/interest/desire/openness/preparedness/commitment/intent/determination/eagerness/resolve]; hold out [prospect/hand/promise/possibility]; extend/offer [hand] {of friendship/cooperation/peace}; give [pledge/word/assurance/assurances/undertaking/commitment/promise/consent/assent]; sign up; step forward; undertake solemnly; pledge publicly
    takes       act
    source      subj
    target      with; to; for; comp
    need        source
    when        act: 02 03 04 05 06 07 08
    not         words @sport; @showbiz; @market
    + Mongolia voiced its willingness to host talks with North Korea. => MNG > PRK
    + Turkey signalled its readiness to mediate between Russia and Ukraine. => TUR > *
    + Brazil is amenable to sending doctors to Angola. => BRA > *
    - The singer is on track to release an album.

sense open-to-noun = 036
    adj         open {to @meeting}; open {to @negotiation}; open {to @summit}; open {to @visit}; open {to visit/contact/contacts}; ready {for @meeting}; ready {for @negotiation}; ready {for @summit}; ready {for talks/dialogue/contact}; willing {for dialogue}; amenable {to @meeting}; amenable {to @negotiation}; receptive {to @meeting}; interested {in @meeting}; interested {in dialogue}; game {for talks}
    verb        leave/keep the door open; leave/keep door open; leave the door ajar; leave a window open; open [door] {to/for @meeting}; open [door] {to/for @negotiation}; pave [way] {for/to @meeting}; pave [way] {for/to @negotiation}; clear [way] {for @meeting}; agree/consent/offer/propose to meet; agree/offer to talk; agree to sit down; set/fix/agree/schedule/confirm/announce/arrange/plan/eye/moot/pencil/slate in [talks/summit/meeting/visit/trip/date/tour/dialogue/state visit/negotiations]; set up [meeting/talks/summit]; moot/float/mull/consider/weigh/plan/eye/schedule/prepare/arrange [@meeting/@summit/@visit/@negotiation]; accept/take up [@meeting/invitation/offer of talks]
    noun        planned visit; planned meeting; planned summit; planned talks; upcoming visit; forthcoming visit; scheduled visit; upcoming summit; scheduled talks
    source      subj; between; of
    target      with; to; between; obj; of
    need        source
    not         words @sport; @showbiz; @market; cancel; cancelled; called off; holiday; wedding
    + Saudi Arabia is open to talks with Iran. => SAU > IRN
    + Kim Jong Un left the door open for dialogue with the South. => PRK > * 
    + India and Pakistan scheduled talks between their ministers. => IND, PAK > * | status=future
    + A summit with Putin was mooted by Trump. => USA > RUS
    - The couple set a date for the wedding.

sense close-to-deal = 030
    verb        near/approach/inch/edge/move {to/toward/towards @agreement}; edge/inch/move closer {to @agreement}; near [@agreement/@trade-deal/@defence-deal/@peace-deal/@ceasefire/@prisoner-swap/troop pact]; close in {on @agreement}; seal/land/ink/secure/draft/finalise/finalize/conclude/reach/find/clinch/strike [@agreement/@trade-deal/@defence-deal/compromise/consensus/roadmap/framework deal/truce deal/settlement/understanding/outline/blueprint/formula/arrangement/middle ground/common ground]; wrap up [@agreement/@trade-deal/@defence-deal/compromise/consensus/roadmap/framework deal/truce deal/settlement/understanding/outline/blueprint/formula/arrangement/middle ground/common ground]; nail down [@agreement/@trade-deal/@defence-deal/compromise/consensus/roadmap/framework deal/truce deal/settlement/understanding/outline/blueprint/formula/arrangement/middle ground/common ground]; thrash/hammer/flesh/work out [@agreement/@trade-deal/@defence-deal/compromise/consensus/roadmap/framework deal/truce deal/settlement/understanding/outline/blueprint/formula/arrangement/middle ground/common ground]; agree {on council/date/agenda/roadmap/terms/text/plan/mechanism/timetable/line/border/formula/set/package/framework/principle/principles/step/steps/way/ways/measure/measures/need/format/committee/share/budget/premier/candidate/government}; see eye; come {to terms}; shake hands; find [common ground/common cause]; close [gap/gaps/ranks]; narrow/bridge [gap/gaps/difference/differences]; make [headway/progress/breakthrough] {in talks/on}; break [deadlock/impasse/logjam]; pave [way] {for/to deal/accord/agreement/peace}
    verb        signal/express/voice/show/declare/indicate/convey/reiterate/affirm [readiness/willingness/openness/interest/desire] {for/to/in @agreement}; signal/express/voice/show/declare/indicate/convey/reiterate/affirm [readiness/willingness/openness/interest/desire] {for/to/in @peace-deal}; signal/express/voice/show/declare/indicate [readiness/willingness/openness] {for/to compromise/settlement/peace/reconciliation/dialogue}
    adj         close to {@agreement}; close {to @agreement}; close {to @peace-deal}; close {to @trade-deal}; close {to @ceasefire}; near {@agreement}; in agreement; of one mind; on the same page; on board
    noun        breakthrough; headway; tentative deal; framework deal; interim deal; preliminary deal; provisional deal; outline deal; tentative agreement; landmark deal; last-minute deal
    source      subj; between
    target      with; between; on
    need        source
    only        source: GOV MIL LEG PTY IGO UNO EUR REB OPP country
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; retirement; mortgage; divorce; collapse; war; famine; defeat
    + Azerbaijan and Armenia are close to a peace treaty. => AZE, ARM > *
    + The Philippines and Japan neared a troop pact. => PHL, JPN > *
    + Haiti's parties agreed on a transitional council. => HTI > *
    + The impasse was broken by Kenya and Somalia. => KEN, SOM > *
    - The carmaker neared a deal with its bank.
    + Azerbaijan's leader signalled readiness for a deal with Armenia. => AZE > *

sense eye-cooperation = 031
    verb        eye/mull/plan/explore/discuss/moot/float/propose/pursue/court/target/consider/contemplate/envisage/vow/pledge/promise/agree/offer/want [@cooperation/@economic-cooperation/@military-cooperation/@ties/closer ties/stronger ties/closer cooperation/joint drills/joint patrols/joint exercises/joint exercise/joint patrol/joint projects/joint venture/free trade/free trade deal/free-trade deal/trade deal/arms deal/defence pact/defense pact/security pact/gas deal/partnership/investment/investments/pipeline/purchase/purchases]; strengthen/deepen/bolster/cement/expand/boost/broaden/enhance/elevate/upgrade/tighten/forge/foster/nurture/cultivate/warm/solidify/rekindle/revitalise/invigorate [bond/bonds/partnership/alliance/ties/relations/links/friendship/cooperation/collaboration/engagement/coordination/defence ties/defense ties/trade ties/economic ties/security ties/military ties]; align itself; draw/move/grow/edge closer; forge ahead
    noun        closer ties; stronger ties; deeper ties; closer cooperation; deepening ties; growing ties
    source      subj; between
    target      with; to; in; between; obj
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO EUR country
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; family; brain; skin
    + UAE eyes investment in Egypt. => ARE > EGY
    + Australia eyes closer military ties with Indonesia. => AUS > IDN
    + Georgia drew closer to China. => GEO > CHN
    - The firm eyes investment in Egypt with its supermarket chain.

sense vow-to-work-with = 031
    verb        vow/agree/pledge/promise to coordinate; vow/agree/pledge/promise to collaborate; vow/agree/pledge/promise to work together; vow/agree/pledge/promise to step up; vow/agree/pledge/promise to join forces; vow/agree/pledge to join hands
    source      subj; between
    target      with; comp
    need        source
    only        source: GOV MIL LEG PTY IGO UNO EUR country
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; charity
    + Egypt vowed to coordinate with Sudan on the dam. => EGY > *
    + Guyana and Brazil agreed to work together on border patrols. => GUY, BRA > *
    + Vietnam pledges to cooperate with the Philippines at sea. => VNM > *
    - The singer vowed to collaborate with the rapper.

sense pledge-money-idiom = 033
    verb        pledge/promise/earmark/commit/set/allocate/offer/approve/vow/budget/announce/unveil/okay/green-light/clear/authorise/authorize/greenlight/agree [million/billion/millions/billions/dollars/euros/euro/dollar/pounds/aid/funds/fund/package/aid package/support package/tranche/loan/loans/grant/grants/bailout/rescue/credit/credits/help/assistance/relief/relief package/reconstruction aid/doses/tonnes/vaccines/tanks/missiles/jets/shells/arms/weapons/howitzers/drones/ammunition/air defences/patriots/troops/peacekeepers/training] {for/to @drone-aim/refugee/refugees/victim/victims/neighbour/relief/recovery/reconstruction/fight/fund/effort/ally/people/force/mission/response/appeal}; set aside [million/billion/money/funds]; put up [million/billion/money/funds/dollars]; stump/cough up [million/billion/cash/money]; pony up [million/billion/cash]; dig deep; open [wallet/purse/coffers]; dangle/offer/promise [carrot/aid/loan/loans/investment/cash]; say will send
    noun        aid pledge; pledge {of @economic-aid}; pledge {of million}; pledge {of billion}; promise {of @aid}; donor pledge; aid promise
    source      subj; by; from
    target      to; for; iobj; obj; in
    need        source target
    only        source: GOV LEG IGO UNO EUR NGO country
    only        target: country GOV MIL REF IGO UNO REB CVL place
    not         words @sport; @sport-more; @showbiz; @market; museum; school; schools; campaign; cancel
    + France pledges 2 billion euros for Ukraine. => FRA > UKR
    + Norway put up 100 million dollars for Moldova. => NOR > MDA
    + China dangled loans to Fiji. => CHN > FJI
    + Denmark promised to train Ukrainian pilots. => DNK > UKR
    - The billionaire pledged money to a museum.

sense promise-reform-idiom = 034
    verb        vow/promise/pledge/swear/commit/undertake to reform; vow/promise/pledge/swear to hold; vow/promise/pledge to respect; vow/promise/pledge to honour; vow/promise/pledge to honor; vow/promise/pledge to abide; vow/promise/pledge to comply; vow/promise/pledge to tackle; vow/promise/pledge to stamp out; vow/promise/pledge to fight corruption; vow/promise/pledge to protect; vow/promise/pledge to defend; vow/promise/pledge to uphold; vow/promise/pledge to rebuild; vow/promise/pledge to unite; vow/promise/pledge to continue; vow/promise/pledge to revise; vow/promise/pledge to amend; vow/promise/pledge to review; set/name/fix/announce/declare [date/election date/poll date/timetable] {for election/elections/vote/poll/polls/referendum/handover/transition}; schedule [election/elections/referendum/vote/poll/polls]; promise/pledge/vow [inquiry/amnesty/change/changes/overhaul/clean-up/crackdown on corruption/transparency/justice/jobs/pay rise/concessions/elections/handover/dialogue/reconciliation/compensation]; commit {to closing/ending/cutting/reform/election/elections/transition/handover/reforms/timetable/rights/peace}; moot/float/propose/unveil/outline/draft [reform/reforms/overhaul/amnesty/referendum/new constitution/shake-up]
    verb        agree/vow/promise/pledge to form; agree/pledge/promise/vow to share power; agree/pledge/promise/vow to call; agree/pledge/promise to reopen; agree/pledge/promise to repeal; agree/pledge/promise to relax
    noun        election promise; reform pledge; reform plan; roadmap {to election}; roadmap {for transition}
    source      subj
    target      to; none
    need        source
    only        source: GOV MIL PTY LEG REB OPP IGO country
    not         words @sport; @sport-more; @showbiz; @market; airline; revenge; crush; cancel; postpone; postponed
    + Japan commits to closing coal plants. => JPN > -
    + Gabon's junta named a date for elections. => GAB > -
    + Bolivia's president vowed to respect the result. => BOL > -
    + A timetable for the handover was announced by Mali's rulers in Bamako. => MLI > -
    - The airline promised compensation to passengers.
    + South Sudan's president agreed to form a unity government. => SSD > *

sense plan-to-supply = 033
    verb        plan/intend/aim/prepare to send; plan/intend/aim to supply; plan/intend to deliver; plan/intend to donate; plan/intend to provide; plan/intend to train; plan/intend to buy; plan/intend to lend; plan/intend to give; plan/intend to transfer; plan/intend to ship; plan/intend to sell
    takes       act
    source      subj
    target      to; for; comp
    need        source
    only        source: GOV MIL LEG IGO EUR country
    when        act: 07
    not         words @sport; @showbiz; @market
    + Sweden intends to train Ukrainian pilots. => SWE > UKR
    + Norway plans to donate howitzers to Moldova. => NOR > MDA | status=future
    + Australia intends to provide patrol boats to Fiji. => AUS > FJI
    - The firm plans to send flowers to Spain.
