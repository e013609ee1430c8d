@about    Menaces in idiom and headline words, vows of revenge, measures weighed, legitimate targets: PLOVER THREATEN, CAMEO 13.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family words-threaten-elsewhere
    - The storm threatens to flood the coast.
    - The champion vowed to win again.
    - Rising costs threaten the company.
    - The landlord threatened to evict the tenant.
    - The airline mulls a merger.
    - The coach vowed revenge for the cup defeat.

sense vow-revenge = 130
    verb        vow/pledge/promise/swear/threaten/announce/declare [revenge/retaliation/vengeance/retribution/reprisal/reprisals/response/harsh response/crushing response/tit-for-tat/payback/punishment/firm response/severe punishment/harsh punishment/harsh revenge/strong response/decisive response/fightback/counterattack/counterstrike/tough response/swift response]; vow/promise/pledge/swear to avenge; vow/promise/pledge/threaten/swear to retaliate; vow/promise/pledge/threaten to respond; vow/promise/pledge/threaten to punish; vow/promise/pledge/threaten to hit back; vow/pledge/promise/threaten to strike back; vow/promise/pledge to make pay; vow to hunt down; vow to get even; vow to settle [score]
    verb        promise/vow/warn/answer/respond/reply/retaliate {in kind}; respond {with force}; respond {with fire}; exact/seek/swear/take [revenge/vengeance/retribution]; bare [tooth/teeth]; raise/shake [fist]; wag [finger]; turn/ratchet up [rhetoric]; step up [rhetoric/threat/threats]
    noun        vow {of revenge}; vow {of retaliation}; promise {of revenge}; threat {of retaliation}; threat {of revenge}; pledge {of retaliation}; vow {of vengeance}
    adj         bent on revenge; out for revenge; ready to retaliate; ready to respond; ready to hit back; poised to retaliate; prepared to retaliate
    source      subj; by
    target      on; against; to; with; obj; for; from; over
    need        source
    only        source: GOV MIL REB PTY UAF IMG OPP LEG country organization
    not         words @sport; @sport-more; @showbiz; @market; customers; emergency call; fire brigade
    + Iran vows revenge for the killing of a general in Damascus. => IRN > *
    + Hezbollah swore to avenge its commander. => "Hezbollah" > *
    + Russia promises a tit-for-tat response to Latvia. => RUS > LVA
    + Belarus is ready to retaliate against Poland. => BLR > POL
    + Moscow will respond in kind to Washington. => RUS > USA | status=future
    - The striker promised a strong response in the second half.
    - The boxer promised payback in the rematch in Riyadh.

sense weigh-sanctions = 1312
    verb        mull/weigh/consider/eye/moot/float/ponder/contemplate/prepare/ready/draft/plan/threaten/study/discuss/propose [@sanction/measures against]; mull/weigh/consider/prepare/ready/draft/eye/threaten [countermeasure/countermeasures/tariff/tariffs/export ban/boycott/embargo/asset freeze/visa ban/travel ban/retaliatory tariffs/retaliatory measures/punitive measures/trade curbs]; threaten {with @sanction}; dangle/brandish/wave [threat/prospect/spectre/specter/stick] {of @sanction}; raise [spectre/specter/prospect] {of @sanction}
    noun        threat {of @sanction}; spectre {of @sanction}; prospect {of @sanction}
    source      subj
    target      on; against; over; for; obj
    need        source
    only        source: GOV LEG IGO EUR PTY country
    not         words @sport; @showbiz; @market; retailer; airline
    ~ Ankara mulls sanctions on Israel. => TUR > ISR | type=THREATEN
    + Beijing readied countermeasures against the European Union. => CHN > EU
    + Washington dangled the threat of sanctions over Tbilisi. => USA > *
    - The airline mulls a boycott of the airport.

sense legitimate-target = 1384
    adj         a legitimate target; legitimate targets; a legitimate military target; legitimate military targets; fair game; a target; within range; in the crosshairs; in sights; in our sights
    source      speaker
    target      subj; obj; by; of; on
    need        source
    only        source: GOV MIL REB UAF PTY IMG OPP country
    not         words @sport; @showbiz; @market; budget target; sales target; growth target; climate target
    ~ Houthis say all American ships are legitimate targets. => "Houthis" > USA
    - The growth target is a target, the bank said.
    + Cypriot airfields are legitimate targets, Hezbollah said. => * > CYP
    + All Emirati ports are fair game, the Houthi commander said. => * > ARE

sense treat-as-target = 1384
    verb        consider/treat/regard/view/declare/call [legitimate target/legitimate targets/target/fair game/act of war/declaration of war]; treat/regard/consider/view {as target/war/aggression}
    source      subj
    target      obj; by; of; on
    need        source
    only        source: GOV MIL REB UAF PTY IMG OPP country
    not         words @sport; @showbiz; @market; budget target; sales target; growth target; climate target
    + The Taliban consider foreign soldiers a legitimate target. => "Taliban" > *
    + Houthi commanders declared American ships legitimate targets. => * > USA
    - The bank treats inflation as a target.

sense give-warning-idiom = 130
    verb        put {on notice}; serve [notice]; send/deliver/fire/give [warning shot/stark warning/stern warning/blunt message/warning/final warning/strong message/clear message/shot] {across/to bow/neighbour/enemy/foe/rival}; fire [shot] {across bow}; send/deliver [message/signal] {to enemy}; lay down [marker/gauntlet]; throw down [gauntlet]; make clear [consequence/consequences]; warn {of price/cost/response/war/bloodbath/bloodshed/chaos/escalation/punishment/catastrophe/hell/fire/fury/repercussion/repercussions/consequence/consequences/retaliation/reprisal/reprisals}; warn {against interference/intervention/meddling/provocation/provocations/miscalculation/adventurism/aggression/attack/escalation/incursion/incursions/trespass}; warn off; warn sternly; warn bluntly; threaten {with consequence/consequences/fire/destruction/annihilation/war/violence/reprisal/reprisals/arrest/prison/sanctions/strike/strikes}; caution/admonish {against interference/meddling/adventurism/provocation}
    noun        stark warning; stern warning; blunt warning; veiled threat; veiled warning; thinly veiled threat; warning shot; shot {across bow}; sword-rattling; menaces
    source      subj; from; by
    target      obj; to; at; against; iobj; of
    need        source target
    only        source: GOV MIL REB PTY IGO UAF COP OPP LEG EUR country organization
    only        target: GOV MIL REB PTY IGO UAF COP OPP LEG EUR LAB CRM JRN NGO country organization person group
    not         words @sport; @sport-more; @showbiz; @market; @weather-science; doctors; famine; experts; analysts; economists; drivers; swimmers
    + Washington put Rwanda on notice over the rebels. => USA > RWA
    + North Korea's stark warning to Seoul came overnight. => PRK > KOR
    + Kenya's police chief warned protesters of consequences. => KEN > *
    + Eritrea was warned against meddling by Ethiopia's army. => ETH > ERI
    - Doctors warned the city of consequences.

sense dare-or-taunt = 138
    verb        promise/vow/threaten/warn/swear to unleash; vow/threaten/promise to crush; vow/promise/threaten to eliminate; vow/promise to eradicate; vow/promise/threaten to flatten; vow/threaten to wipe off; vow/threaten/promise to burn; vow/promise to hunt; vow/promise/threaten to finish off; vow to teach [lesson]; threaten/promise/vow [hell/fire and fury/fire/hellfire/sea of fire/annihilation/destruction/obliteration/total destruction/rivers of blood]; turn {into sea/graveyard/ashes/ash/inferno}
    verb        swear/vow/promise/pledge to fight; swear to crush; swear to destroy; vow to fight to the death; vow to fight to the end; vow to bring to its knees
    adj         ready to strike; ready to attack; ready to invade; ready to use force; ready to go to war; poised to strike; poised to attack; poised to invade; set to attack; on the brink of war; spoiling for a fight
    noun        threat {of annihilation}; threat {of destruction}; vow {of destruction}
    source      subj
    target      obj; on; against; with; in; to
    need        source
    only        source: GOV MIL REB PTY UAF IMG CRM OPP country organization
    not         words @sport; @sport-more; @showbiz; @market; bacteria; malaria; polio; virus; mosquito; mosquitoes; poverty; hunger; illiteracy; disease
    + Kim Jong Un vows to annihilate the South Korean army. => PRK > KOR
    + Duterte's army vowed to crush the rebels. => * > *
    + Duterte threatened hell against the Maoists. => * > *
    - Health officials vowed to eradicate polio.
    ~ Sudan's army swore to fight to the end. => SDN > *

sense threaten-economy-stoppage = 133
    verb        threaten/vow/promise/plan to strike; threaten/vow to walk out; threaten/vow to down tools; threaten/vow to paralyse; threaten/vow to shut down; threaten/vow to block; threaten/vow to march; threaten/vow to protest; threaten/vow to take to the streets; threaten/vow/promise to boycott; threaten/vow to blockade; threaten/vow to occupy; threaten/vow to disrupt; threaten [march/shutdown/paralysis/disruption/blockade/chaos/street protests/more protests/mass protests/nationwide strike/stayaway/disobedience/boycott/walkout]; call/plan/announce/set [nationwide strike/general strike/stayaway/shutdown]; give/issue/serve [strike notice/notice of strike/ultimatum]
    noun        threat {of strike}; strike threat; strike notice
    source      subj
    target      in; against; over; to; obj
    need        source
    only        source: OPP LAB CVL PTY EDU MED AGR REL REF SOC
    not         words @sport; @showbiz; airline; @market
    + Farmers threaten to block Paris. => * > *
    + Nigerian unions vowed to shut down the power grid. => NGA > *
    + Teachers in Kenya issued a strike notice. => KEN > *
    - Actors threatened to boycott the Oscar show.

sense threaten-outright = 130
    verb        threaten
    takes       act
    source      subj
    target      obj; with; on; against; comp
    need        source
    only        source: GOV MIL REB PTY IGO EUR UAF LEG COP JUD OPP country
    not         words @sport; @showbiz; @market; @weather-science; landlord; storm; customers; flood; drought; threatens to overwhelm; threaten to overwhelm; threatened to overwhelm; threatens to spill; threatens to become; threatens to undermine; threaten to undermine; threatened to undermine
    + Georgia's ruling party threatens to ban the opposition. => GEO > *
    + Zambia threatened to sue the owners of the mine, an official said. => ZMB > *
    + France threatened to cut aid to Mali. => FRA > MLI | code=1311
    - The storm threatened to close the airport.
