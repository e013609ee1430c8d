@about    Crowds that turn on politicians, occasions that become protests, produce dumped, walkouts and boycotts in more words: PLOVER PROTEST, CAMEO 14.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family more-protest-elsewhere
    - Fans booed the referee.
    - Shoppers filled the streets before Christmas.
    - The singer was heckled at her concert.

sense heckle-politician = 140
    verb        heckle/boo/jeer/barrack/interrupt/confront/mob/pelt/egg/hound/taunt/disrupt; shout down; drown out; shout at; chant at; chant against; yell at; boo off; turn {back/backs} {on}; disrupt/interrupt/hijack/derail/storm [speech/rally/hearing/town hall/meeting/session/address/conference/press conference/debate/inauguration/ceremony]; throw/hurl/lob/toss/pelt [egg/eggs/shoe/shoes/tomato/tomatoes/cake/pie/milkshake/flour/paint]
    source      subj; by
    target      obj; of; on; against; by; at
    need        source target
    only        source: OPP CVL LAB EDU REL PTY LEG SOC AGR REF
    only        target: GOV LEG PTY JUD COP person MIL
    not         words @sport; @sport-more; @showbiz; @market; @private-life; concert; matador
    + Protesters shouted down a Republican congressman in Utah. => "Protesters" > *
    + Opposition lawmakers disrupted the South African president's speech. => "lawmakers" > ZAF
    + Demonstrators heckled the Dutch prime minister in Rotterdam. => "Demonstrators" > NLD
    + Angry voters confronted Republican lawmakers at meetings across the state. => "voters" > *
    - Fans heckled the player.

sense turns-into-protest = 141
    mode        demo
    verb        turn/morph/swell/develop/grow/degenerate {into rally/protest/demonstration/protests/march/riot/anti-government/show/uprising}; become [rally/protest/demonstration/show of defiance]
    source      by; of; from
    target      against; by
    need        target
    only        target: GOV LEG PTY MIL JUD COP country
    not         words @sport; @sport-more; @showbiz; @market; pep rally
    + The funeral turned into a rally against South Africa's president. => * > ZAF
    + A vigil in Bratislava grew into a protest against the Slovak government. => * > SVK
    - The party turned into a show of skill.

sense dump-produce = 144
    mode        obstruct
    verb        dump/tip/spread/unload/pour/spray/pile/heap/burn/scatter/leave [@muck] {outside/at/before/on/onto/across/in/near @outing}; dump/tip/pour/unload/burn [@muck]; drive/park [tractor/tractors/truck/trucks/taxi/taxis] {into/outside/through/to/in capital/city/parliament/ministry/centre/center/street/square}
    source      subj; by
    target      of; outside; at; against; over
    need        source
    only        source: LAB AGR OPP CVL SOC
    not         words @sport; @sport-more; @showbiz; @market; fertiliser; fertilizer; harvest; council workers
    + Protesters dumped rotten tomatoes outside the French agriculture ministry. => "Protesters" > *
    + Greek dairy farmers poured milk across the square before parliament. => GRC > *
    - Council workers dumped rubbish at the tip.

sense rally-against-named = 141
    mode        demo
    verb        protest/demonstrate/rally/march/picket {against/over/outside/before/at @policy-paper}; protest/demonstrate/rally/march {against/over @conduct-word}; protest/demonstrate/rally/march {against/over @public-words}; gather/assemble/rally/picket/congregate {outside @outing}; gather/assemble/mass {in front of @outing}; chant/shout [slogan/slogans]; wave/carry/hold up/brandish [banner/banners/placard/placards/sign/signs]; camp {outside @outing}; hold/stage/organise/organize/mount/join/lead/plan/attend [town hall protest/candlelight vigil/vigil/women's march/silent march/counter-protest/counter-demonstration/die-in/teach-in/flash mob/human chain/sit-in/airport protest/solidarity march/torchlight march/protest camp/day of action/national day of action/protest rally]
    source      subj; by; of
    target      against; on; outside; to; of; by; over; at; before; obj
    need        source
    only        source: OPP CVL LAB EDU REL PTY REF AGR SOC country MED
    not         words @sport; @sport-more; @showbiz; @market; @private-life; fans; parade; pilgrims; mourners; shoppers; troops; soldiers; gunmen
    + Activists gathered outside the White House. => "Activists" > USA
    + Hungarian students rallied outside the ministry over the university law. => HUN > *
    + Muslims in Jakarta rallied over the governor's remarks. => IDN > *
    + Filipino priests held a candlelight vigil against the drug killings. => PHL > *
    - Fans gathered outside the stadium.

sense boycott-more = 143
    mode        boycott
    verb        boycott/skip/snub/shun/miss/avoid [inauguration/hearing/vote/confirmation vote/session/speech/swearing-in/briefing/dinner/committee/parliament/election/referendum/ceremony/visit/reception/parade/state dinner/debate]; walk out {of/from/on inauguration/hearing/vote/session/speech/talks/parliament/chamber/ceremony/debate/council/meeting/summit}; stay away {from inauguration/vote/session/parliament/election/talks/ceremony}; pull out {of inauguration/event/conference/parade/debate}; refuse to attend; refuse to take part; refuse to vote; refuse to sit; stage [walkout/walk-out]; abstain {from vote/voting}; call {for boycott}; urge/launch/join [boycott]
    source      subj; by
    target      by; of; against; over
    need        source
    only        source: OPP CVL LAB EDU REL PTY LEG SOC
    not         words @sport; @sport-more; @showbiz; @market; practice; training
    + Democrats boycotted the committee vote on the nominee. => "Democrats" > *
    + Opposition lawmakers walked out of the president's speech in Nairobi. => * > *
    + Kosovo's Serb party stayed away from parliament. => * > *
    - The striker skipped training.
