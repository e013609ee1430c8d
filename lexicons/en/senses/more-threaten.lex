@about    Threats with acts of any kind, threats spoken of others' deeds, force kept as an option: PLOVER THREATEN, CAMEO 13.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family more-threaten-elsewhere
    - The storm threatens to flood the port.
    - The injury threatens to end the striker's season.
    - The crisis threatens to spill over into Jordan.

sense threaten-some-act = 130
    verb        threaten to; threaten with
    verb        threaten
    takes       act
    source      subj
    target      obj; with; on; against; comp; of; from
    need        source
    only        source: GOV MIL REB PTY UAF LEG COP OPP LAB PRM
    only        target: GOV LEG PTY OPP JUD IGO UNO EUR MIL COP REB JRN country NGO REF CVL BUS
    not         words @sport; @sport-more; @showbiz; @market; @weather-science; landlord; storm; flood; drought; threatens to overwhelm; threatens to spill; threatens to become; threatens to undermine; threatens to derail; threatened to derail; threaten to derail; threatened to undermine; threatened to overshadow; threatens to overshadow; threatens to split; threatened to split
    + Hungary's ruling party threatened to close the university. => HUN > *
    + The coalition party threatened to bring down the Italian government. => * > ITA
    + Nigerian lawmakers threatened to move the hearing. => NGA > *
    - The flood threatens to cut off the town.

sense vow-to-undo = 130
    verb        vow/pledge/promise/swear/threaten/warn to tear up; vow/pledge/promise/swear to scrap; vow/pledge/promise/swear to dismantle; vow/pledge/promise/swear to rip up; vow/pledge/promise/swear to block; vow/pledge/promise/swear to fight; vow/pledge/promise/swear to resist; vow/pledge/promise/swear to oppose; vow/pledge/promise/swear to retaliate; vow/pledge/promise/swear to crush; vow/pledge/promise/swear to punish; vow/pledge/promise/swear to hit back; vow/pledge/promise/swear to strike back; vow/pledge/promise/swear to respond; vow/pledge/promise/swear to defeat; vow/pledge/promise/swear to eradicate; vow/pledge/promise/swear to destroy; vow/pledge/promise/swear to hunt down; vow/pledge/promise/swear to avenge; vow/pledge/promise/swear to crack down; vow/pledge/promise/swear to deport; vow/pledge/promise/swear to jail; vow/pledge/promise/swear to sue; vow/pledge/promise/swear to expel
    source      subj
    target      comp; obj; against; on
    need        source
    only        source: GOV MIL REB PTY UAF LEG COP OPP LAB country
    not         words @sport; @sport-more; @showbiz; @market; poverty; malaria; corruption; climate change; cancer; inflation
    + Mexico vowed to retaliate if the tariffs came. => MEX > *
    + Kenya's opposition pledged to resist the new law. => * > *
    + Turkey promised to punish the Kurdish plotters. => TUR > *
    - The champion vowed to hit back after the defeat.

sense say-option-open = 138
    adj         an option; on the table; still on the table; under consideration; a possibility; not ruled out; not excluded; inevitable; unavoidable; imminent
    verb        meet {with response/force/retaliation/fire/resistance/consequences}; consider/weigh/contemplate/mull/study/examine/debate [strike/strikes/military action/air strike/airstrike/military option/military options/use of force/intervention/invasion/blockade/pre-emptive strike/preemptive strike/attack/no-fly zone]; refuse to rule out [strike/strikes/military action/force/intervention/war]; not rule out [military action/force/strike/strikes/intervention/war]
    source      subj
    target      against; on; of; in; at
    need        source target
    only        source: GOV MIL REB LEG country
    only        target: country GOV MIL REB UAF place IGO
    not         words @sport; @sport-more; @showbiz; @market; nurses; teachers; union; unions
    + The Pentagon is weighing strikes against Syrian government forces. => USA > SYR
    + Israel is considering an attack on Iranian bases. => ISR > IRN
    - Teachers are considering strikes against the ministry.

sense put-on-notice = 130
    verb        put/place/serve on notice; give [warning/final warning/stern warning/ultimatum/notice]; issue/send/deliver/fire [warning/stern warning/veiled threat/stark warning/blunt warning/warning shot/strong message]; read [riot act]; lay down [law/marker]; draw [line] {in sand}; rattle [sabre/saber/sabres]; up/raise [ante]; make [threat/threats]; shake [fist]; talk tough; wag [finger]; warn [country/neighbour/neighbours/rivals/critics/opponents/protesters/media/judges/lawmakers/allies/companies/regime/government]
    noun        veiled threat; thinly veiled threat; sabre-rattling; saber-rattling; stern warning; blunt warning
    source      subj; by; from
    target      obj; to; for; against; at; iobj
    need        source target
    only        source: GOV MIL REB PTY UAF LEG COP OPP LAB country
    only        target: GOV LEG PTY OPP JUD IGO UNO EUR MIL COP REB JRN country NGO
    not         words @sport; @sport-more; @showbiz; @market; @weather-science; travel; travellers; storm
    + Washington put Iran on notice over its missile test. => USA > IRN
    + Iran sent a blunt warning to Azerbaijan. => IRN > AZE
    + Moscow's veiled threat to Finland came on Monday. => RUS > FIN
    - The coach put his players on notice.
