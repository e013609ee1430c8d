@about    Bans on persons and entry, orders that bar, camps, checks, fines, lies spread by media: PLOVER COERCE, CAMEO 17.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family more-coerce-elsewhere
    - The club barred the fan from the stadium.
    - The school banned phones from its premises.
    - The referee banned the coach from the dugout.

sense bar-from-occasion = 172
    verb        bar/ban/exclude/block/disinvite/eject/prevent/stop/shut/remove/expel/throw/turn/keep {from/out of @public-occasion}; bar/ban/exclude/block {from attending/speaking/entering/covering/campaigning/addressing/standing/running/travelling/traveling/leaving/visiting/holding/working/preaching}; lock out {of @public-occasion}; kick out {of @public-occasion}; throw out {of @public-occasion}; deny/refuse [accreditation/press pass/visa/permit/permission to land/press credentials]; revoke/withdraw/suspend/cancel [accreditation/press pass/press credentials/visa/permit/residence permit/passport]
    source      subj; by
    target      obj; to; of; for; iobj
    need        source target
    only        source: GOV LEG JUD MIL COP PTY IGO EUR country
    only        target: person GOV LEG PTY OPP JRN CVL REL NGO MIL REF EDU
    not         words @sport; @sport-more; @showbiz; @market; @private-life; nightclub; pub; motorist; ambassador; envoy; delegation; diplomats
    + The White House barred CNN reporters from a briefing. => USA > *
    + Malaysia banned the opposition leader from leaving the country. => MYS > *
    + Poland's parliament excluded journalists from the chamber. => POL > "journalists"
    - The pub barred the senator's son from its premises.

sense order-bars-people = 172
    contexts    migration executive
    verb        block/bar/ban/stop/prevent/prohibit/halt/suspend/exclude/restrict/deny/strip <order/executive order/ban/travel ban/decree/law/directive/bill/rule/memo/proclamation/policy/measure>
    verb        sign/issue/announce/unveil/impose/reinstate/introduce/enact/revise/enforce [travel ban/immigration ban/entry ban/refugee ban/Muslim ban/immigration order/deportation order/visa ban/asylum ban/gag order/burqa ban/headscarf ban/abortion ban/blanket ban/revised ban/transgender ban]
    source      subj; by
    target      obj; on; against
    need        either
    only        source: GOV LEG JUD country
    only        target: REF CVL REL country GOV OPP JRN NGO group
    not         words @sport; @sport-more; @showbiz; @market; smoking; plastic
    + Trump's executive order blocked Syrian refugees from entering the country. => USA > *
    + Trump signed a travel ban on six Muslim countries. => USA > *
    + Austria's government announced a burqa ban. => AUT > *
    - The rule stops players from betting.

sense confine-migrants = 173
    verb        confine/hold/house/intern/corral/detain/lock/keep/place/warehouse/strand/imprison [refugee/refugees/migrant/migrants/asylum seeker/asylum seekers/asylum-seeker/asylum-seekers/immigrant/immigrants/children/families/child/family] {in/at/inside camp/camps/container/containers/centre/centres/center/centers/detention/prison/cage/cages/facility/facilities/cell/cells/jail/custody}; lock up [refugees/migrants/asylum seekers/migrant/asylum seeker]; confine {in camp/camps/container/containers/detention}; round up [migrants/immigrants/refugees/undocumented immigrants]; separate [child/children/family/families] {from parents}
    noun.pass   detention {of migrant}; detention {of asylum seeker}; detention {of refugee}; confinement {of migrant}
    source      subj; by
    target      obj; of
    need        either
    only        source: GOV COP MIL JUD LEG IGO country
    only        target: REF CVL country
    not         words @sport; @sport-more; @showbiz; @market; zoo; flood; storm
    + Hungary will confine asylum seekers in container camps. => HUN > * | status=future
    + Australia holds refugees in detention on Nauru. => AUS > "refugees"
    + Libyan coastguards locked up migrants in Tripoli. => LBY > "migrants"
    - The zoo keeps a family of apes in a cage.

sense fine-company = 172
    verb        fine/penalise/penalize/sanction; slap/impose/levy/issue/hand [fine/penalty/record fine/antitrust fine/back taxes/tax bill]; slap {with fine/penalty}; hit {with fine/penalty/tax}; order/force to pay; levy/impose [tax/surcharge/fee] {on migrants/foreigners/NGO/media}
    source      subj; by
    target      on; against; to; obj
    need        source target
    only        source: GOV LEG EUR JUD IGO country
    only        target: BUS JRN NGO PTY CVL REL country EDU
    not         words @sport; @sport-more; @showbiz; @market; speeding; parking
    + The European Commission slapped a fine on Google's Irish arm. => EUR > *
    + Russia fined an opposition radio station over its war reports. => RUS > *
    + China fined a German carmaker for price fixing. => CHN > *
    - The town fined a motorist for speeding.

sense spread-lies = 170
    mode        misinformation
    contexts    misinformation
    verb        spread/circulate/peddle/push/plant/publish/air/broadcast/run/invent/fabricate/concoct/share/disseminate/promote/amplify/propagate/post [fake story/fake stories/false story/false stories/false report/false reports/fake report/hoax story/made-up story/smears/lies/false rumours/false rumors/fake documents/untruths/half-truths/conspiracy theories/anti-Western propaganda/pro-Kremlin propaganda/fake account/fake videos/false claims]; meddle/interfere/intervene {in @election-word}; try to influence; seek to influence; attempt to influence; influence/sway/tip/swing/manipulate [election/vote/referendum/campaign/outcome/presidential election]; leak [emails/e-mails/hacked emails/stolen emails]; discredit/smear [candidate/campaign/speaker/opponent/opponents/nominee/leader]
    noun        meddling {in @election-word}; interference {in @election-word}; smear campaign against
    source      subj; by; of
    target      about; against; on; of; in; obj
    need        source
    only        source: GOV MIL SPY PTY JRN REB IMG country
    not         words @sport; @sport-more; @showbiz; @market; celebrity; accused; accuses; accusing; denied; denies
    + RT and Sputnik spread false stories about Macron. => RUS > *
    + Russia tried to influence the French election. => RUS > *
    + Moscow meddled in the American vote. => RUS > USA
    - The magazine ran a false story about the actress.

sense raid-by-agents = 171
    mode        seize
    verb        raid/search/storm/ransack/seal/comb [office/offices/headquarters/home/homes/flat/apartment/residence/newsroom/party headquarters/premises/foundation/university/mosque/compound/consulate/studio/house/villa/ministry]; carry out [raid/raids/search/searches/house searches/dawn raid/dawn raids]; conduct/stage/launch/mount [dawn raid/dawn raids/house searches/police raid/police raids/nationwide raids]; seize/confiscate/take/remove [document/documents/computer/computers/files/records/hard drive/hard drives/laptop/laptops/servers/passport/passports/phones] {from/in/during/at}
    noun.act    raid {on office}; raid {on home}; raid {on headquarters}; search {of home}; search {of office}; dawn raid
    source      subj; by
    target      of; on; from; against; at; obj
    need        source
    only        source: COP JUD GOV SPY
    not         words @sport; @sport-more; @showbiz; @market; @private-life; drug; drugs; burglary; cannabis; brothel
    + German police carried out raids on mosques in Berlin. => DEU > *
    + Anti-graft agents seized documents from the president's office in Seoul. => * > *
    + Tax inspectors in Nairobi conducted dawn raids on a charity. => * > *
    - Officers searched the burglar's flat for drugs.
