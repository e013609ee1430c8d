@about    Kind words, defence of words and orders, votes that confirm, courts that side with somebody: PLOVER SUPPORT, CAMEO 05.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family more-support-elsewhere
    - The coach called the striker a great man.
    - The singer defended her remarks about the album.
    - Fans hailed the goalkeeper as a hero.

sense call-good-name = 051
    verb        call/label/dub/declare/name/term [@good-name/@good-deed-name]; describe/hail/praise/salute/honour/honor/remember {as @good-name}; describe/hail/praise/welcome {as @good-deed-name}
    source      subj
    target      iobj; obj; by; of; with; in
    need        source target
    only        source: GOV LEG PTY OPP JUD IGO UNO EUR NGO CVL REL MIL LAB country person
    only        target: GOV LEG PTY OPP JUD IGO UNO EUR MIL COP REB country
    not         words @sport; @sport-more; @showbiz; @market; @private-life
    + Trump called Egypt's president a great friend. => USA > EGY
    + Israel's premier described India's leader as a visionary. => ISR > IND
    + Pakistan's president hailed China as a reliable partner. => PAK > CHN
    - The coach called the captain a great leader.

sense say-is-good = 051
    verb        do [great job/good job/terrific job/wonderful job/fantastic job/right thing/excellent job]; make [right decision/right choice/progress/good decision]; give [voice/hope]; deserve [praise/credit/support/thanks/respect]; show [courage/leadership/statesmanship/wisdom/restraint]
    adj         a great friend; a true friend; a friend; a good man; a great man; a great leader; a strong leader; a hero; a great president; a good friend; a reliable partner; a key ally; a close ally; a vital ally; a staunch ally; an important partner; a strategic partner; right; a role model; a man of peace; an example; highly qualified; well qualified
    source      speaker
    target      subj
    need        source target
    only        source: GOV LEG PTY OPP IGO UNO EUR MIL REL country
    only        target: GOV LEG PTY OPP IGO UNO EUR MIL COP JUD country
    not         words @sport; @sport-more; @showbiz; @market; @private-life
    + The British prime minister said Germany was a key ally. => GBR > DEU
    + The vice president said Trump had given voice to forgotten workers. => USA > USA
    + Canada's government did a great job, the UN refugee chief said. => UN > CAN
    - The coach said the captain was a great leader.

sense defend-words = 052
    verb        defend/justify/back/support/excuse/stand by/applaud/endorse/rationalise/rationalize [@policy-paper/@public-words/@conduct-word]; stand {by @policy-paper}; stand {by @public-words}; stand {by @conduct-word}; stick up for; speak up for; leap/rush/spring/come/jump {to defence}; leap/rush/spring/come/jump {to defense}; rally {to side/defence/defense}; rally {around/behind/round}; close ranks around; close ranks behind; line up behind; play down [@public-words/row/rift/dispute/threat/difference/differences/tension/tensions]; downplay [@public-words/row/rift/dispute/threat/differences/tensions]; vouch for; go to bat for
    noun        defence {of @policy-paper}; defense {of @policy-paper}; defence {of @public-words}; defense {of @public-words}; defence {of @conduct-word}; defense {of @conduct-word}
    source      subj; by
    target      of; by; for; behind; around; obj
    need        source target
    only        source: GOV LEG PTY OPP JUD IGO UNO EUR NGO REL MIL LAB COP country person
    only        target: GOV LEG PTY OPP JUD IGO UNO EUR MIL COP REB country
    not         words @sport; @sport-more; @showbiz; @market; @private-life; lawyer; failed to
    + The House speaker defended Trump's order on refugees. => * > USA
    + Japan's defence minister stood by the prime minister's remarks. => JPN > *
    + Hungary defended Poland's reform of the courts. => HUN > POL
    + The White House played down differences with Israel. => USA > ISR
    - The actress defended her director's remarks.

sense confirm-nominee = 050
    contexts    political_institutions
    verb        confirm/approve/endorse/ratify [@nominee-word]; confirm {as secretary/attorney/ambassador/justice/director/minister/judge/chief/head/administrator/commissioner}; approve {as minister/ambassador/commissioner/judge/premier/head}; vote to confirm; vote {for @nominee-word}; vote {in favour of @nominee-word}; vote {in favor of @nominee-word}; advance [nomination/nominee/nominees]; give [vote of confidence]
    noun.act    confirmation {of @nominee-word}
    source      subj; by
    target      of; by; obj
    need        source target
    only        source: LEG PTY EUR JUD
    not         words @sport; @sport-more; @showbiz; @market; doubts; reports
    + The US Senate confirmed Trump's nominee for attorney general. => USA > USA
    + Romania's parliament approved the nominee of the president. => ROU > *
    + Serbian lawmakers voted to confirm the prime minister's candidate. => SRB > *
    - The senator confirmed reports of a crash.

sense side-with = 051
    verb        side/agree/concur; rule in favour of; rule in favor of; find in favour of; find in favor of; uphold [@policy-paper/@conduct-word/right/rights/election/result/victory/re-election]; find for; take side; vindicate
    noun        ruling in favour of; ruling in favor of
    contexts    legal
    source      subj; by
    target      with; in favour of; in favor of; of; by; obj
    need        source target
    only        source: JUD
    only        target: GOV LEG PTY OPP JUD IGO UNO EUR NGO CVL LAB country REB REL
    not         words @sport; @sport-more; @showbiz; @market; husband; divorce; tenant
    + An appeals court sided with the White House. => "appeals court" > USA
    + Kenya's top court upheld the president's re-election. => KEN > *
    + The court vindicated the Catalan government. => * > ESP
    - The judge sided with the husband in the divorce.

sense console-or-greet = 051
    verb        send/offer/extend/express/convey/relay/give [condolence/condolences/sympathy/sympathies/best wishes/wishes/greetings/prayers/deepest sympathy/heartfelt condolences/congratulations/regards/solidarity/deepest condolences]; condole; commiserate; mourn with; pay [tribute/respects/last respects/homage]; hail/salute/mourn/honour/honor/remember/eulogise/eulogize/praise [late president/late leader/king/fallen soldier/fallen soldiers/struggle/courage/bravery/sacrifice/legacy/service/leadership/memory]; lay [wreath/flowers]; stand {in solidarity}; wish [success/luck/well/speedy recovery]; voice hope for; welcome {with arms}
    source      subj; by
    target      to; of; with; obj; iobj
    need        source target
    only        source: GOV LEG PTY OPP IGO UNO EUR MIL REL country
    not         words @sport; @sport-more; @showbiz; @market; @private-life
    + Trump expressed condolences to the Egyptian president over the church bombing. => USA > EGY
    + Cuba's leaders hailed the legacy of Venezuela's late president. => CUB > *
    + Iran's supreme leader wished the Iraqi army success. => IRN > IRQ
    - The club paid tribute to its late coach.

sense close-relations = 050
    verb        voice/express [hope/wish/desire/confidence/interest/optimism] {for/in/of @ties}; hope {for @ties}; look forward {to @ties}; seek/want/favour/favor/advocate/promise [closer ties/better ties/better relations/warmer ties/improved relations/good relations/good ties/new start/fresh start/rapprochement/friendship/normal relations]; reset/thaw/warm/patch [@ties]; praise/hail/laud/underline/stress/highlight/reaffirm/celebrate/commend/tout [@ties/special relationship/alliance/friendship/partnership]; reassure/assure {of support/commitment/backing/solidarity/friendship/loyalty}; reassure
    source      subj; by
    target      with; to; between; obj
    need        source target
    only        source: GOV LEG PTY OPP IGO UNO EUR MIL country
    only        target: GOV LEG IGO UNO EUR MIL PTY OPP country
    not         words @sport; @sport-more; @showbiz; @market
    + Poland's foreign minister voiced hope for better ties with Israel. => POL > ISR
    + Trump reassured Japan's prime minister of his commitment. => USA > JPN
    + China's president hailed the friendship with Pakistan. => CHN > PAK
    - The band hoped for better ties with its label.

sense back-thing = 051
    verb        back/support/endorse/welcome/champion/embrace [ceasefire/truce/bill/peace plan/peace process/peace talks/bid/brexit bill/reform/reforms/treaty/independence/referendum/resolution/sanctions/coalition/deal/agreement/mission/intervention/campaign/ban/two-state solution/proposal/motion/amendment/plan/enlargement/membership]; vote to back; vote to approve; vote to ratify; vote to give; vote to grant; vote to support; vote {for bill/deal/treaty/reform/independence/budget/resolution}; rally {behind @policy-paper}; throw weight; give backing; give [backing/blessing/support/seal of approval/green light/nod] {to @policy-paper}; give [backing/blessing/support/seal of approval/green light/nod] {to plan/deal/mission/ceasefire/treaty/bid/candidate}
    source      subj; by
    target      obj; of; by
    need        source
    only        source: GOV LEG PTY OPP IGO UNO EUR REL country
    not         words @sport; @sport-more; @showbiz; @market; @private-life; accused; accuses; whether
    + The Security Council backed the ceasefire in Syria. => UN > *
    + Estonian lawmakers voted to ratify the border pact. => EST > *
    + Scotland's Greens supported the government's budget. => * > *
    - Fans backed the plan of the coach.
