@about    Orders, demands and wishes addressed to officials and bodies, whatever they are asked to do; leave sought, petitions: PLOVER REQUEST, CAMEO 02 and 10.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family more-request-elsewhere
    - The coach ordered the striker to warm up.
    - The bank asked its staff to work from home.
    - The judge ordered the tenant to pay his rent.
    - The director wants the actress to sing.

sense order-body-to = 100
    verb        order/instruct/direct/require/command/oblige/compel/demand; put pressure on; pile pressure on
    verb        press/pressure/pressurise/pressurize/push/lean on
    takes       ask
    source      subj; by
    target      obj; on; comp
    need        source target
    only        source: GOV LEG JUD PTY OPP IGO UNO EUR NGO LAB country
    only        target: GOV LEG JUD PTY OPP IGO UNO EUR REB country place NGO BUS LAB REF MED
    not         words @sport; @sport-more; @showbiz; @market; @private-life; residents; villagers; motorists; storm; flood; wildfire; told; landlord; tenant
    + The European Union ordered Ireland to recover billions from Apple. => EU > IRL
    + China's banking regulator required lenders to report bitcoin deals. => CHN > *
    + Trump ordered the Environmental Protection Agency not to send out press releases. => USA > USA
    + The Swedish union pressed the ministry to raise the matter. => SWE > *
    - The coach ordered the captain to rest.

sense want-official-to = 020
    verb        want; would like; challenge
    takes       ask
    source      subj
    target      obj
    need        source target
    only        source: GOV LEG PTY OPP IGO UNO EUR NGO LAB REL CVL
    only        target: GOV LEG JUD COP IGO UNO EUR MIL
    not         words @sport; @sport-more; @showbiz; @market; @private-life; want to; wants to; wanted to; need to; needs to; needed to; expected to; expects to; expect to; would like to; is expected; are expected; lose; win
    + Ireland's opposition wants the justice minister to make a statement. => IRL > *
    + Catholic bishops want the Philippine government to spare the inmates. => "bishops" > PHL
    + Greenpeace wants the European Commission to publish the report. => * > EUR
    - The fans want the minister to lose.
    - The minister wants to visit Rome.

sense seek-leave = 020
    verb        seek/request/ask/await/want [permission/approval/consent/go-ahead/mandate/authority/authorisation/authorization/legal advice/clarity/assurance/assurances/guarantees/waiver/exemption/exemptions/extension/legal opinion/green light/seat/say]; seek/request [permission/approval/go-ahead/mandate/authorisation/authorization/extension/delay/postponement/exemption/waiver]; ask {for permission}; ask {for approval}; ask {for extension}; ask {for meeting}; ask {for time}; apply {for permission}; petition; ask {for clarity}; ask {for mandate}
    noun        request {for permission}; request {for extension}; bid {for exemption}; request {for approval}
    source      subj; by
    target      from; of; to; with; obj
    need        source target
    only        source: GOV LEG PTY OPP MIL COP REB NGO IGO EUR CVL country place
    only        target: GOV LEG JUD IGO UNO EUR MIL country place
    not         words @sport; @sport-more; @showbiz; @market; @private-life; planning permission
    + Scotland's first minister sought permission from the British government for a new vote. => GBR > GBR
    + Greece asked the European Commission for an extension. => GRC > EUR
    + Farmers' groups petitioned the Kenyan government for compensation. => "groups" > KEN
    - The tenant sought permission from his landlord.

sense press-for-answers = 100
    verb        demand/seek/want/insist/press/push/await [answer/answers/explanation/clarification/inquiry/independent inquiry/apology/resignation/transparency/accountability/details/briefing/hearing/special prosecutor/independent investigation/evidence/proof/records/tax returns/documents/statement/debate/recount/vote/referendum/action/response/justice/fight]; press/push/ask/call {for answers/details/clarity/inquiry/hearing/prosecutor/investigation/action/recount/vote/debate/statement/evidence/implementation/enforcement/repeal}; insist {on repeal/vote/inquiry/full/right/apology/recount/seat/withdrawal/answer}; put [question/questions]; table [question/questions/motion]; write {demanding}; clamour/clamor/agitate {for inquiry/answers/vote/action}
    noun        demand {for answers}; demand {for inquiry}; call {for inquiry}; push {for inquiry}; call {for recount}; demand {for recount}; call {for prosecutor}
    source      subj; by; from
    target      from; of; on; to; by; with
    need        source
    only        source: GOV LEG PTY OPP JUD IGO UNO EUR NGO CVL LAB REL REB country
    not         words @sport; @sport-more; @showbiz; @market; @private-life; vigilantes
    + Democrats demanded answers from the FBI over the leak. => "Democrats" > USA
    + Kenyan doctors' unions pushed for the implementation of a pay deal with the government. => KEN > *
    + Lawmakers in Seoul called for an inquiry into the army's purchase. => KOR > *
    + Rights groups demanded an independent inquiry into the deaths from Egypt. => "groups" > EGY
    - Passengers demanded answers from the airline.

sense sign-petition = 020
    verb        sign/circulate/back/present/deliver [petition/online petition/open letter/joint letter]; hand in [petition/letter]; collect/gather [signature/signatures]; write [open letter/joint letter]
    noun        petition against; petition to
    source      subj; by; from
    target      to; against; of; obj
    need        source
    only        source: GOV LEG PTY OPP NGO CVL LAB REL EDU MED JUD country group
    not         words @sport; @sport-more; @showbiz; @market; @private-life; divorce; bankruptcy
    + Spanish bishops signed a petition to the government over the schools. => ESP > *
    + Polish judges signed an open letter to the president. => POL > *
    + Rights groups handed in a petition to the Spanish parliament. => "groups" > ESP
    - Fans signed a petition for the band's return.

sense warn-not-to = 020
    verb        advise/counsel against; urge/advise/caution/counsel [caution/restraint/patience/prudence]; appeal {to voters/lawmakers/leaders/citizens/supporters}; rally [supporters/lawmakers/voters/allies]; exhort/encourage/beckon/admonish
    takes       ask
    source      subj; by
    target      obj; to; comp
    need        source target
    only        source: GOV LEG PTY OPP IGO UNO EUR NGO REL LAB country
    only        target: GOV LEG PTY OPP IGO UNO EUR MIL REB JUD country
    not         words @sport; @sport-more; @showbiz; @market; @private-life; storm; attack; attacks; retaliate; consequences; sanctions; strike; strikes; response
    + The UN envoy encouraged the Libyan rivals to seize the chance. => UN > *
    + Russia's foreign minister advised Montenegro against joining the bloc. => RUS > MNE
    - Doctors warned patients not to drink.

sense recommend-measure = 020
    verb        recommend/propose/advocate/urge/suggest/seek/favour/favor [sanctions/embargo/arms embargo/inquiry/investigation/prosecution/withdrawal/dismissal/repeal/moratorium/boycott/no-fly zone/reform/reforms/ban/referendum/dissolution/suspension/talks/mediation/recount/travel ban/tougher sanctions/new sanctions/arrest/deportation/ceasefire/truce]; call/press/push/lobby/campaign {for sanctions/embargo/prosecution/repeal/moratorium/no-fly zone/ban/suspension/recount/boycott/tougher/action/peacekeepers/resignation/dismissal/deportation/inclusion/unity/restraint/calm/tolerance/dialogue}
    noun        recommendation {for sanctions}; call {for sanctions}; call {for ban}; call {for embargo}; call {for suspension}; call {for boycott}
    source      subj; by; from
    target      against; on; of; from; by; in
    need        source
    only        source: GOV LEG PTY OPP IGO UNO EUR NGO CVL REL LAB country JUD
    not         words @sport; @sport-more; @showbiz; @market; @private-life; plastic; smoking
    + A UN panel recommended sanctions against South Sudan's leaders. => UN > SSD
    + Swedish campaigners lobbied for an embargo on arms to Yemen. => SWE > *
    + The African Union proposed a no-fly zone over Darfur. => * > *
    - Doctors recommended a ban on smoking.

sense ask-for-papers = 020
    verb        ask/request/seek/demand/subpoena [evidence/documents/records/transcripts/emails/testimony/files/details/information/explanation/list/names/clarification] {from/of/on/about government/ministry/police/army/agency/department/bureau/white house/pentagon/court/authorities/president/minister}; ask {for evidence/documents/records/transcripts/emails/details/information/explanation/money/troops/funding/weapons/clarification/apology/guarantees/assurances/time/patience/support/forgiveness}
    source      subj; by
    target      obj; from; of
    need        source target
    only        source: GOV LEG PTY OPP IGO UNO EUR NGO JUD COP country REB
    only        target: GOV LEG PTY OPP IGO UNO EUR MIL COP SPY JUD country
    not         words @sport; @sport-more; @showbiz; @market; @private-life; passengers
    + Senators sought documents from the Justice Department. => "Senators" > USA
    + Somalia asked the African Union for troops. => SOM > *
    + Italian prosecutors requested records from the Egyptian police. => ITA > EGY
    - The coach asked the minister's son for patience.
