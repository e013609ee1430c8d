@about    Praise, backing, congratulation and signatures in headline words and idiom: PLOVER SUPPORT, CAMEO 05.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family words-support-elsewhere
    - The band thanked its fans.
    - Analysts welcomed the merger.
    - The coach praised his team.
    - The wall supports the roof.
    - Shareholders backed the chief executive.

sense praise-idiom = 051
    verb        laud/hail/extol/applaud/commend/acclaim/salute/cheer/toast/compliment/credit/eulogise/eulogize/glorify/champion/lionise/lionize/fete/cherish/admire/esteem/revere/venerate/flatter/condole/commiserate/congratulate/felicitate; tip [hat/hats]; doff [hat]; sing [praise/praises]; heap/shower/lavish/pour [praise/compliments/plaudits/honours]; pay [tribute/homage/respects/compliment]; give [standing ovation/thumbs up/thumbs-up/credit]; raise [toast/glass]; take off [hat]; speak highly; wax lyrical; express/voice/convey/send/extend/offer [admiration/appreciation/congratulations/condolences/sympathy/sympathies/gratitude/best wishes/felicitations/greetings/respect/sorrow/thanks]; send [condolence/condolences/congratulatory message/message of condolence/message of support/message of solidarity/warm wishes]; share [grief]
    noun        praise; tribute; plaudits; accolade; commendation; congratulations; condolences; homage; kudos; compliments; message {of condolence}; message {of solidarity}; message {of congratulation}; words {of praise}
    source      subj; from; by
    target      obj; to; of; for; on; with
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO EUR NGO OPP REL country organization person
    only        target: GOV MIL LEG PTY IGO UNO EUR NGO OPP JUD COP country organization person
    not         words @sport; @sport-more; @showbiz; @market; medal; tournament; Olympic; Olympics; critics; novel; exam; fans; choir
    + Lula heaped praise on the Chinese leader. => BRA > CHN
    + Cuba sent its condolences to Iran over the crash. => CUB > IRN
    + Kazakhstan's foreign minister lauded Turkey for its mediation. => KAZ > TUR
    + Japan's tribute to the late Indian premier was read in Delhi. => JPN > *
    - Critics lavished praise on the novel.

sense back-idiom = 051
    verb        throw [weight/support/backing]; swing/rally/line/unite/fall/get/close [rank/ranks]; rally/unite/swing/stand behind; line up behind; stand beside; stand shoulder; stand firmly; stand {in solidarity}; stand {by side}; side with; side openly; take [side/part]; opt/plump/vouch/bat/root for; go to bat; go in to bat; lend/give/offer/throw/declare/voice/pledge/affirm/reaffirm/reiterate/express/show/extend/announce [support/backing/solidarity/endorsement/weight/full support/unwavering support/moral support/full backing/blessing/seal of approval/stamp of approval/unequivocal support/strong support/vote of confidence/confidence/faith]; give [nod/thumbs up/blessing/seal of approval]; put [faith/trust/weight]; second/sponsor/co-sponsor/cosponsor/endorse/advocate/uphold/champion/espouse/embrace/bless [@resolution-paper/@peace-plan/candidacy/candidate/bid/nomination/claim/cause/statehood/independence/two-state solution/membership/accession/law]; come out {in favour/favor}; come out {in support}; vote {for @resolution-paper}; vote {in favour/favor}; rally {in support}; demonstrate/march/rally {in solidarity/support/favour/favor}
    adj         behind the bid; supportive; in favour of; in favor of; at one with; on the side of; in solidarity with; sympathetic; appreciative; grateful; proud of; thankful; full of praise
    noun        vote {of confidence}; show {of support}; show {of solidarity}; outpouring {of support}; expression {of support}; declaration {of support}; moral support; backing; solidarity
    source      subj; from; by
    target      behind; to; for; with; of; obj; in; on
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO EUR NGO OPP REL LAB CVL country organization
    not         words @sport; @sport-more; @showbiz; @market; Oscar; merger; life support; child support; backing track; charity; income support
    + Germany throws its weight behind Rutte for the NATO post. => DEU > *
    + Ireland stands in solidarity with the Palestinians. => IRL > *
    + Opposition parties rallied behind the Turkish candidate. => * > TUR
    + Rwanda lent its support to Kenya's bid. => RWA > KEN
    - The union's backing track was loud.

sense welcome-headline = 051
    verb        welcome/hail/applaud/cheer/greet/appreciate/salute/celebrate/embrace/laud [decision/deal/agreement/move/ceasefire/truce/accord/release/pledge/ruling/verdict/step/announcement/statement/remarks/remark/offer/proposal/initiative/election/victory/appointment/result/results/resolution/adoption/commitment/support/efforts/progress/arrest/visit/sanctions/delivery/law/judgment/breakthrough/vote/reform/reforms/aid/return/resumption/speech/peace/willingness/readiness/help/role/contribution/hospitality]; hail/describe {as milestone/victory/breakthrough/success/hero/friend/partner/ally/turning-point/model}; see {as victory}
    noun        welcome; warm welcome; celebration {of victory}
    source      subj
    target      of; by; from; with; for; obj; between
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO EUR NGO OPP REL REB country organization
    not         words @sport; @sport-more; @showbiz; @market; tourists; guests; baby; airport; fans
    + The Kremlin welcomed Trump's remarks. => RUS > USA
    + Qatar hailed a decision by Israel on fuel. => QAT > ISR
    + Vietnam described the visit by the Indian premier as a milestone. => VNM > IND
    - Investors cheered the deal.

sense defend-idiom = 052
    verb        leap/spring/jump/come/rush/rise {to defence/defense}; stick/stand/speak/take up for; make excuses; cover for; excuse/justify/defend/vindicate/absolve/exonerate/shield/uphold/rationalise/rationalize [attack/action/actions/policy/raid/war/invasion/crackdown/record/conduct/handling/decision/ally/operation/strike/move/law/deal/right/rights/arrest/ban/visit/killing]; go {into bat}; close [rank/ranks]; play down [abuse/abuses/crackdown/threat/role]; downplay [abuse/abuses/crackdown/threat/role]; defend robustly; defend vigorously; deflect [criticism]; shield {from criticism/sanctions/prosecution}
    noun        defence {of @policy}; defense {of @policy}; justification; robust defence; apologia
    source      subj
    target      of; obj; for; by
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO EUR OPP REL country
    not         words @sport; @sport-more; @showbiz; @market; murder; title; thesis; doctorate; belt; missile; missiles; border; troops; capital; lawyer; lawyers; attorney; goal
    + Orban stuck up for Serbia. => HUN > SRB
    + Beijing justified Russia's actions. => CHN > RUS
    + South Africa came to the defence of Cuba. => ZAF > CUB
    - The champion defended her title in Spain.

sense sign-headline = 057
    verb        ink/pen/sign/initial/seal/conclude/finalise/finalize/clinch/ratify/notarise/cement/formalise/formalize/countersign [@agreement/@trade-deal/@defence-deal/@legal-deal/@peace-deal/@intelligence-deal/contract/MOU/MOUs/memorandums/memoranda/accords/pacts/agreements/deals/treaties/partnership/strategic partnership/roadmap/framework/letter/letters/letter of intent/visa waiver/extradition deal/loan deal/loan agreement/gas contract/arms contract/swap deal/free trade deal/charter/truce/armistice/ceasefire/communique/joint statement/statement]; put [pen] {to paper}; put [signature/name/ink/seal]; append/affix [signature]; sign up {to @agreement}; sign up {to charter/pact/declaration/treaty/accord}; sign on {to @agreement}; become [party/signatory]; accede {to @agreement}; accede {to convention/treaty/charter/statute}; join [International Criminal Court/court/treaty/convention/WTO/World Trade Organization/European Union/EU/NATO/bloc/eurozone/Schengen/BRICS/ASEAN/pact/coalition/initiative/alliance/IMF/organisation/organization/Commonwealth/statute]; exchange [ratification/instruments of ratification/notes/signed copies]; deposit [instrument/instruments]; witness/oversee [signing]
    noun        signing; signing ceremony; signature {of @agreement}; ratification; accession {to treaty}; accession {to convention}; conclusion {of @agreement}
    source      between; subj; by; of
    target      with; of; between; by
    need        source
    only        source: GOV MIL LEG PTY IGO UNO EUR REB country organization
    not         words @sport; @sport-more; @showbiz; @market; @firm-word; will sign; striker; record deal; publishing; mortgage; petition; autograph; prenuptial; army recruits; book deal; joined the army
    + Kyiv inked a security pact with Italy. => UKR > ITA
    + Ankara and Baghdad put pen to paper on a water accord. => TUR, IRQ > *
    + Armenia joined the International Criminal Court. => ARM > *
    + A gas contract was initialled by Bulgaria and Azerbaijan. => BGR, AZE > *
    - The singer inked a record deal.
    - Two clubs sealed a deal for the winger.

sense normalise-headline = 050
    verb        normalise/normalize/restore/resume/re-establish/reestablish/renew/mend/repair/reset/thaw/revive/rebuild/establish/open/forge/patch up [tie/ties/relation/relations/diplomatic relations/diplomatic ties/relationship/friendship/diplomatic contact/diplomatic contacts/embassy/embassies/diplomatic mission/consulate]; bury [hatchet]; kiss and make up; make up; mend [fence/fences/bridges]; turn [page]; build [bridge/bridges]; send back [ambassador/ambassadors/envoy/chargé d'affaires/charge d'affaires/high commissioner]; return/reinstate/appoint/name/accredit/post/dispatch [ambassador/ambassadors/envoy/chargé d'affaires/charge d'affaires/high commissioner]; upgrade/elevate/raise/lift [tie/ties/relations/relationship/partnership/representation/mission]; readmit/admit/accept/welcome/let/take [country/nation/state/neighbour] {into fold/bloc/union/club/league}; admit {into bloc/union/club/league/organisation/organization}; readmit/twin
    noun        normalisation; normalization; rapprochement; detente; détente; reconciliation; thaw; reset; resumption {of relation}; restoration {of tie}; recognition {of state}; recognition {of independence}
    source      between; subj; by; of
    target      with; to; of; obj; between; in
    need        source
    only        source: GOV LEG IGO EUR country
    not         words @sport; @showbiz; @market; couple; family; hostage; talks on; blood; refuse; refused; refuses; service; services; electricity; power; internet; church
    + Bahrain and Iran restored diplomatic relations. => BHR, IRN > *
    + Spain sent back its ambassador to Argentina. => ESP > ARG
    + The African Union readmitted Gabon. => "African Union" > GAB
    + A thaw between Ankara and Cairo is under way. => TUR, EGY > *
    - The couple patched up their relationship.

sense recognise-headline = 054
    verb        recognise/recognize/acknowledge [independence/statehood/sovereignty/state/state of palestine/palestinian state/palestine/government/republic/statehood/winner/election/victory/result/president/council/interim president]
    noun        recognition {of statehood}; recognition {of independence}; diplomatic recognition
    source      subj; by
    target      of; obj; in
    need        source target
    only        source: GOV LEG IGO EUR country
    not         words @sport; @showbiz; @market; refuse; refused; refuses; withdraw; withdrew; withdrawn; revoke; revoked
    + Slovenia acknowledged the statehood of Palestine. => SVN > PSE
    + Mongolia recognised the independence of Kosovo. => MNG > XKX
    + The Libyan government was recognised by Niger. => NER > LBY
    - The jury recognised the state of the film.
