@about    Pledges, offers, agreements reached, readiness to act: PLOVER AGREE, CAMEO 03.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Planned meetings, visits, aid and cooperation come from the future reading of their own senses; here stand the acts of agreeing and pledging.

family agree-elsewhere
    - Doctors agree to disagree over the benefits of coffee.
    - Chelsea agree to sign the Ecuador midfielder from Brighton for a club record fee.
    - The actress has agreed to star in a new film by the French director.
    - Scientists agree that the species is disappearing.

# ---- the general commissives: the code is composed from the complement

sense agree-to-act = 030
    verb        agree/consent/assent/accede
    noun        agreement; consent
    takes       act
    source      subj
    target      with; comp
    need        source
    when        act: 02 03 04 05 06 07 08
    not         words @sport; @showbiz
    + Germany agreed to send battle tanks to Ukraine after weeks of pressure. => DEU > UKR
    + Kenya and Somalia have agreed to reopen their border. => KEN, SOM > -
    + North Korea agreed to release two American detainees, officials said. => PRK > *
    + Manila agreed with Tokyo to hold joint naval exercises. => PHL > JPN
    - The two scientists agree that the glacier is melting.
    - England batsman agrees to play for Surrey next season.

sense pledge-to-act = 030
    verb        pledge/promise/commit/undertake/swear/guarantee
    verb        make [promise/pledge/commitment/vow/undertaking]; give [assurance/guarantee/word/undertaking]; commit itself; commit himself; commit herself; commit themselves
    noun        pledge; promise; commitment; undertaking
    takes       act
    source      subj
    target      to; obj; comp
    need        source
    when        act: 02 03 04 05 06 07 08
    not         words @sport; @showbiz
    + Canada pledged to provide emergency food aid to Sudan. => CAN > SDN
    + The Ethiopian government promised to release jailed journalists. => ETH > *
    + The EU has committed to supply Ukraine with a million artillery shells. => EU > UKR
    + Norway made a promise to help Moldova with energy supplies. => NOR > MDA
    - The striker promised to score more goals next season.
    - The singer promised fans to release a new album.

sense vow-to-cooperate = 030
    verb        vow
    noun        vow
    takes       act
    source      subj
    target      comp
    need        source
    when        act: 02 03 04 05 06 07 08
    not         words @sport; @showbiz
    + Xi vows to help Solomon Islands with development aid. => CHN > SLB
    + South Korea and Japan vowed to strengthen security ties. => KOR, JPN > -
    + Poland has vowed to stand by Ukraine, its president said in Kyiv. => POL > UKR
    - North Korea vowed to attack the South's capital.
    - The coach vowed to turn the season around.

sense offer-to-act = 030
    verb        offer/volunteer/propose
    verb        make [offer]; extend [offer]
    noun        offer
    takes       act
    source      subj
    target      to; obj; comp
    need        source
    when        act: 03 04 05 06 07 08
    not         words @sport; @showbiz; @market
    + Turkey offered to host talks between Russia and Ukraine. => TUR > *
    + India has offered to send relief supplies to Nepal. => IND > NPL
    + Brazil volunteered to lead the peacekeeping mission in Haiti. => BRA > *
    + Qatar's offer to mediate was welcomed in Khartoum. => QAT > *
    - The retailer offered to refund its customers.

sense ready-to-act = 030
    adj         ready; willing; prepared; open; committed; happy; keen; on standby; determined; inclined
    verb        stand ready; express/signal/show/voice/indicate/declare/reiterate/convey [readiness/willingness/intention/interest/desire/openness/preparedness]
    noun        readiness; willingness; openness
    takes       act
    source      subj
    target      with; to; comp
    need        source
    when        act: 02 03 04 05 06 07 08
    not         words @sport; @showbiz
    + Putin says Russia is ready to resume talks with Ukraine. => RUS > UKR
    + Egypt expressed its readiness to send medical aid to Libya. => EGY > LBY
    + The Taliban signalled their willingness to negotiate with Pakistan. => "Taliban" > PAK
    - The army is ready to crush any uprising.
    - The midfielder says he is ready to leave the club.

sense decide-to-act = 030
    verb        decide/resolve/choose/elect/opt
    verb        take [decision]; make [decision]; announce/unveil/confirm/outline/declare/disclose [decision/plan/intention]
    noun        decision
    takes       act
    source      subj
    target      comp
    need        source
    when        act: 02 03 04 05 06 07
    not         words @sport; @showbiz; @market
    + Sweden has decided to supply Ukraine with armoured vehicles. => SWE > UKR
    + The Indonesian government announced plans to send a hospital ship to Gaza. => IDN > * | status=future
    + Seoul took the decision to provide humanitarian aid to Pakistan. => KOR > PAK
    - The actor decided to donate his fee from the film.

sense give-green-light = 030
    verb        give [green light/go-ahead/nod/blessing/consent/assent/thumbs-up/approval/permission]; greenlight/okay; sign off on
    source      subj
    target      to
    takes       act
    need        source
    not         words @sport; @showbiz; @market
    + Washington gave the green light to Denmark to send F-16 jets to Ukraine. => USA > *
    + The German parliament gave its approval to send troops to Mali. => DEU > *
    + Hungary's parliament signed off on a defence pact with the United States. => HUN > *
    - The studio gave the green light to a sequel of the film.

sense reaffirm-commitment = 030
    verb        reaffirm/reiterate/renew/restate/underscore/underline/confirm/stress/repeat/honour/honor [commitment/pledge/promise]
    noun        commitment {to @cooperation}; commitment {to @ties}
    takes       act
    source      subj
    target      to; with; comp
    need        source
    not         words @sport; @market
    + The United States reaffirmed its commitment to NATO on Tuesday. => USA > nato
    + France reiterated its commitment to Lebanon during talks in Beirut. => FRA > LBN
    + Biden renewed Washington's pledge to defend Taiwan. => USA > *
    - The club reaffirmed its commitment to the injured midfielder.

# ---- cooperation

sense pledge-cooperation = 030
    verb        pledge/promise/agree/vow/offer/propose/discuss [@cooperation]; agree/commit {on @cooperation}; agree/commit {to @cooperation}
    verb        agree {on @ties}; pledge/vow/promise [@ties]
    verb        join hands; join forces
    adj         ready/willing/keen/eager to work with; ready/willing/keen/eager to cooperate
    noun        pledge {of @cooperation}; promise {of @cooperation}
    source      subj
    target      with; to
    need        source
    not         words @sport; @showbiz; @market
    + Vietnam and Laos pledged closer cooperation on border security. => VNM, LAO > -
    + Rwanda agreed on joint projects with Qatar at a meeting in Doha. => RWA > QAT
    + Chile promises cooperation with Argentina on lithium. => CHL > ARG
    + Thailand and Myanmar joined hands to fight online scam gangs. => THA, MMR > -
    ~ China is willing to work with Australia on climate, Premier Li Qiang said. => CHN > AUS
    - The two studios pledged closer cooperation on the film.

sense strengthen-ties = 030
    verb        strengthen/deepen/boost/expand/enhance/bolster/broaden/intensify/cement/forge/widen/reinforce/upgrade/build/elevate/advance/foster/consolidate/tighten [@ties]; step up [@ties]; firm up [@ties]; ramp up [@ties]
    verb        elevate/upgrade/lift [@ties] {to @ties}
    noun        strengthening {of @ties}; deepening {of @ties}
    source      subj
    target      with; obj
    need        source
    not         words @sport; @showbiz; @market
    ~ NATO will strengthen its partnership with Japan in the face of new threats, its chief said. => nato > JPN
    ~ Indonesia, Turkey boost defence ties. => IDN, TUR > -
    + Saudi Arabia is deepening relations with China, the foreign minister said. => SAU > CHN
    + Angola and Portugal want to expand cooperation in agriculture. => AGO, PRT > - | status=hypothetical
    - Regular exercise strengthens the bond between parents and children.

sense agree-economic-cooperation = 0311
    verb        agree/pledge/vow/promise [@economic-cooperation]; agree/commit {on @economic-cooperation}; agree/commit {to @economic-cooperation}
    verb        pledge/vow/agree/promise [investment]; reach/strike/clinch/secure/agree/negotiate/land [@trade-deal]; hammer out [@trade-deal]; agree {on @trade-deal}; agree {to @trade-deal}
    verb        expand/boost/deepen/strengthen/enhance/increase [@economic-cooperation]; step up [@economic-cooperation]
    noun        agreement {on trade}; pledge {of investment}; trade deal; trade agreement; trade pact
    source      subj; between
    target      with; in; to
    need        source
    not         words @sport; @showbiz
    + India and the United Arab Emirates reached a trade agreement after months of talks. => IND, ARE > - | code=0311
    + Japan pledged investment in Kenya worth billions of dollars. => JPN > KEN
    + Mercosur and the EU clinched a free trade deal. => "Mercosur", EU > -
    + Uzbekistan agreed to economic cooperation with Tajikistan. => UZB > TJK
    - The carmaker struck an energy deal with a private equity firm.

sense agree-military-cooperation = 0312
    verb        agree/pledge/vow/promise [@military-cooperation]; agree/commit {on @military-cooperation}; agree/commit {to @military-cooperation}
    verb        reach/strike/clinch/agree/negotiate/secure [@defence-deal]; hammer out [@defence-deal]; agree {on @defence-deal}; agree {to @defence-deal}
    verb        expand/boost/deepen/strengthen/enhance/increase/bolster [@military-cooperation]; step up [@military-cooperation]
    noun        defence pact; defence deal; defence agreement; defense pact; defense deal; defense agreement; security pact; security deal; security agreement
    source      subj; between
    target      with
    need        source
    not         words @sport; @showbiz
    + Japan and the Philippines reached a reciprocal access agreement. => JPN, PHL > - | code=0312
    + Australia agreed on a submarine deal with the United States and Britain. => AUS > USA, GBR
    + Russia and North Korea vowed military cooperation at their summit. => RUS, PRK > -
    + Seoul and Warsaw boost defence cooperation. => KOR, POL > -
    - The security firm struck a deal with a shopping mall.

sense agree-judicial-cooperation = 0313
    verb        agree/pledge/promise [@legal-cooperation]; agree/consent/commit {to @legal-cooperation}; agree {on @legal-cooperation}
    verb        reach/strike/clinch/agree/negotiate/secure [@legal-deal]; agree {on @legal-deal}; agree {to @legal-deal}
    noun        extradition treaty; extradition deal; extradition agreement; extradition pact
    source      subj; between
    target      with; to
    need        source
    + Malaysia and Indonesia reached an extradition agreement last week. => MYS, IDN > - | code=0313
    + Bolivia agreed to the extradition of the former minister to the United States. => BOL > *
    + Tunisia agreed on a repatriation agreement with Italy. => TUN > ITA
    - The couple reached an agreement on custody of their daughter.

sense agree-intelligence-cooperation = 0314
    verb        agree/pledge/promise/vow [@intelligence-cooperation]; agree/commit {on @intelligence-cooperation}; agree/commit {to @intelligence-cooperation}
    verb        reach/strike/clinch/agree/negotiate/secure [@intelligence-deal]; agree {on @intelligence-deal}; agree {to @intelligence-deal}
    noun        intelligence-sharing deal; intelligence-sharing agreement; intelligence-sharing pact
    source      subj; between
    target      with
    need        source
    + South Korea and Japan reached an intelligence-sharing deal in 2016. => KOR, JPN > - | status=historical
    + Kenya and Ethiopia agreed on intelligence sharing against al-Shabab. => KEN, ETH > - | code=0314
    + Greece promised intelligence cooperation with Cyprus. => GRC > CYP
    - The two banks agreed on data standards for cards.

# ---- agreements reached

sense reach-agreement = 030
    verb        reach/strike/clinch/cut/agree/secure/wrest [@agreement]; hammer out [@agreement]; thrash out [@agreement]; iron out [@agreement]; hash out [@agreement]; work out [@agreement]; come to [@agreement]; arrive at [@agreement]
    verb        reach/find/build/forge [consensus/common ground/understanding/compromise]; come to [consensus/common ground/understanding/compromise]; agree {on roadmap/framework/timetable/terms/agenda/text/steps}
    verb        agree {to @proposal}; agree {in principle}
    source      subj; between
    target      with
    need        source
    not         words @sport; @showbiz; @market
    ~ Ethiopia struck a deal with Somaliland over access to the sea. => ETH > "Somaliland"
    + ASEAN foreign ministers reached a consensus on the code of conduct. => ASEAN > -
    + A deal was reached between Iraq and Turkey on water sharing. => IRQ, TUR > -
    + EU leaders agree on a timetable for Ukraine's accession. => EU > *
    - Barcelona reached an agreement with the Brazilian winger.
    - The singer reached a deal with her record label.

sense reach-peace-deal = 037
    verb        reach/strike/clinch/agree/secure/negotiate [@peace-deal]; hammer out [@peace-deal]; agree {on @peace-deal}; agree {to @peace-deal}; agree/commit {to @peace-plan}; agree {on @peace-plan}
    verb        accept/embrace/endorse/approve/back/adopt [@peace-plan]
    noun        peace deal; peace agreement; peace accord; peace treaty; peace pact
    source      subj; between
    target      with
    need        source
    + South Sudan's government reached a peace deal with the rebels in Rome. => SSD > "rebels"
    + Fatah and Hamas agreed on a reconciliation deal. => "Fatah", "Hamas" > -
    + Armenia and Azerbaijan clinched a border deal after talks in Tbilisi. => ARM, AZE > - | code=037
    + Juba accepted the peace plan proposed by African Union mediators. => SSD > *
    - The divorced couple finally reached a settlement.

sense settle-dispute = 037
    verb        settle/resolve/defuse/end/bury/mend/overcome/solve [@dispute]; patch up [@dispute]; iron out [@dispute]; put aside [@dispute]; set aside [@dispute]
    verb        bury [hatchet]; make [peace]; mend [fence/fences]
    noun        resolution {of @dispute}; settlement {of @dispute}
    source      subj; between
    target      with
    need        source
    only        source: GOV PTY LEG MIL REB OPP IGO UNO LAB country organization group
    not         source: JUD BUS
    not         words @sport; @showbiz; @market
    + Kenya and Somalia have resolved their dispute over aviation rights. => KEN, SOM > -
    + Colombia mended fences with Venezuela. => COL > VEN
    + Thailand and Cambodia agreed to settle their border dispute peacefully. => THA, KHM > -
    - The striker has settled his dispute with the manager at the football club.
    - The court settled the neighbours' dispute over a hedge.

sense agree-ceasefire = 0356
    verb        agree/accept/propose/offer/approve/pledge [@ceasefire]; agree/commit {to @ceasefire}; agree {on @ceasefire}; agree/commit {to @withdrawal}; agree {on @withdrawal}
    verb        agree/pledge/promise/offer/propose [@end-head] {to @fighting}; agree to [@end-head] {to @fighting}; agree on [@end-head] {to @fighting}; agree to [@end-head] {of @fighting}; agree to [@end-head] {in @fighting}
    verb        reach/strike/clinch/secure/announce/declare/confirm [@ceasefire]; sign up {to @ceasefire}; respect/observe [ceasefire/truce]
    noun        ceasefire deal; truce deal; ceasefire agreement; truce agreement
    noun        agreement {on ceasefire}; offer {of ceasefire}; offer {of truce}
    source      subj; between
    target      with
    need        source
    + Sudan's army agreed to a humanitarian truce with the paramilitary force. => SDN > "paramilitary force"
    + Israel and Hezbollah have reached a ceasefire, officials in Beirut said. => ISR, "Hezbollah" > -
    + The guerrillas offered a ceasefire to the Colombian government. => "guerrillas" > * | code=0356
    + Moscow agreed to the withdrawal of its troops from Moldova. => RUS > *
    - The streaming rivals agreed to a truce in their price war.

# ---- meeting, mediation

sense agree-to-talks = 036
    verb        agree/consent {to @meeting}; agree {on @meeting}; agree {to @negotiation}; agree {to @summit}; agree {to @visit}; accept [@meeting]
    verb        offer/propose/promise [@meeting]; offer/propose [@negotiation]; propose/offer [@summit]; set/fix/announce [date] {for @meeting}; set/fix/announce [date] {for @negotiation}; set/fix [date] {for @visit}
    adj         open {to @meeting}; open {to @negotiation}; ready {for @meeting}; ready {for @negotiation}; willing {for @meeting}
    noun        offer {of @meeting}; offer {of @negotiation}; proposal {of @meeting}
    source      subj
    target      with; to; between
    need        source
    not         words @sport; @showbiz; @market
    + Islamabad offered talks to New Delhi over Kashmir. => PAK > IND | code=036
    + Serbia and Kosovo agreed to new negotiations in Brussels. => SRB, XKX > -
    + Kyiv is open to talks with Moscow, President Zelensky said. => UKR > RUS
    + Tokyo proposed a summit with Pyongyang. => JPN > PRK
    - The union of actors is open to talks with Hollywood studios.

sense invite = 036
    verb        invite; ask over; extend/issue/send/hand [invitation]
    noun        invitation {to @meeting}; invitation {to @visit}; invitation {to @summit}; invitation
    source      subj
    target      obj; to
    need        source target
    not         words @sport; @showbiz; tender; bid
    + Indian Prime Minister Narendra Modi invited the president of Sri Lanka to New Delhi. => IND > LKA
    + Switzerland extended an invitation to China for the peace conference. => CHE > CHN
    + The Vietnamese leader was invited to Beijing by Xi Jinping. => CHN > VNM
    - The government invited bids for a new tender.
    - The bride invited the actress to her wedding.

sense accept-invitation = 036
    verb        accept [invitation]; take up [invitation]; respond to [invitation]
    noun        acceptance {of invitation}
    source      subj
    target      from; of; obj; by
    need        source
    not         words @sport; @showbiz
    + Putin accepted an invitation from Kim Jong Un to visit Pyongyang. => RUS > PRK
    + The Pope has accepted the invitation of Indonesian President Joko Widodo. => "Pope" > IDN
    + The Taliban accepted the UN's invitation to the Doha conference. => "Taliban" > UN
    - The golfer accepted an invitation to the Masters.

sense accept-mediation = 038
    verb        accept/welcome/agree/approve [@mediation]; agree/consent {to @mediation}; accept [offer] {of @mediation}; accept [offer] {of mediation}
    adj         open {to @mediation}; ready {for @mediation}
    noun        acceptance {of @mediation}
    source      subj
    target      by; from; of; obj
    need        source
    not         words @market
    + Egypt and Ethiopia accepted mediation by the African Union in the dam dispute. => EGY, ETH > "African Union"
    + Venezuela's opposition agreed to the mediation of Norway. => VEN > NOR | code=038
    + Niger's junta accepted Algeria's mediation offer. => NER > DZA
    - The airline and its pilots accepted mediation in the pay row.

sense offer-mediation = 039
    verb        offer/propose/volunteer/pledge [@mediation]; offer [service] {as mediator}; offer [help] {as mediator}; offer itself {as mediator}; offer himself {as mediator}
    noun        offer {of @mediation}; mediation offer
    source      subj
    target      to; between; in
    need        source
    not         source: JUD BUS EDU
    not         words @market; divorcing
    + Turkish President Recep Tayyip Erdogan offered mediation between Ethiopia and Somalia. => TUR > ETH, SOM
    + The Vatican proposed its good offices to Nicaragua. => VAT > NIC | code=039
    + Brazil's offer of mediation came after talks in Georgetown. => BRA > -
    - The court offers a mediation service to divorcing parents.

# ---- aid promised

sense pledge-aid = 033
    verb        pledge/promise/agree/offer/commit/announce/unveil/approve/earmark/authorise/authorize/allocate/extend/grant/greenlight [@aid]; promise {of @aid}
    noun        pledge {of @aid}; offer {of @aid}; promise {of @aid}; aid pledge
    source      subj; from
    target      to; for; iobj; obj
    need        source
    not         words @sport; @showbiz; @market
    + Norway pledged $50 million in assistance to Moldova. => NOR > MDA
    + The EU approved a new aid package for Tunisia. => EU > TUN
    + Japan's offer of help was accepted by Turkey after the quake. => JPN > *
    + Saudi Arabia promises Yemen fresh funding. => SAU > YEM
    - The billionaire pledged a donation to his old university.
    - The studio announced funding for a new film.

sense pledge-economic-aid = 0331
    verb        pledge/promise/offer/commit/announce/unveil/approve/earmark/authorise/authorize/allocate/extend/grant/agree [@economic-aid]; agree/consent {to @economic-aid}; agree {on @economic-aid}
    noun        pledge {of @economic-aid}; offer {of @economic-aid}; approval {of @economic-aid}
    source      subj; from
    target      to; for; iobj; obj; with
    need        source
    not         words @market
    + The IMF approved a loan of $3 billion for Pakistan. => "IMF" > PAK | code=0331
    + China offered Zambia debt relief after lengthy talks. => CHN > ZMB
    + India announced a credit line for the Maldives. => IND > MDV
    + The World Bank pledged development assistance to Madagascar. => "World Bank" > MDG
    - The bank approved a loan for the young couple's first house.

sense pledge-military-aid = 0332
    verb        pledge/promise/offer/commit/announce/unveil/approve/earmark/authorise/authorize/allocate/okay/clear/agree [@military-aid]
    noun        pledge {of @military-aid}; offer {of @military-aid}; promise {of @military-aid}
    source      subj; from
    target      to; for; iobj; obj
    need        source
    + The Pentagon announced a new weapons package for Ukraine. => USA > UKR | code=0332
    + Denmark pledges F-16 jets to Kyiv. => DNK > UKR
    + Washington approved arms for Taiwan, angering China. => USA > TWN
    + Military aid was promised to Chad by Hungary. => HUN > TCD
    - The games studio announced new weapons for its shooter.

sense pledge-humanitarian-aid = 0333
    verb        pledge/promise/offer/commit/announce/earmark/approve/allocate/unveil [@humanitarian-aid]
    noun        pledge {of @humanitarian-aid}; offer {of @humanitarian-aid}
    source      subj; from
    target      to; for; iobj; obj
    need        source
    not         words @market
    + Indonesia pledged food aid to Papua New Guinea after the landslide. => IDN > PNG | code=0333
    + Qatar offered emergency relief for flood victims in Libya. => QAT > *
    + Seoul's offer of vaccines was ignored by Pyongyang. => KOR > *
    - The supermarket offered free food for shoppers.

sense pledge-protection = 0334
    verb        pledge/promise/offer/commit/approve/authorise/authorize/contribute/volunteer [@peacekeepers]; agree {on @peacekeepers}; agree/consent {to @peacekeepers}
    noun        pledge {of @peacekeepers}; offer {of @peacekeepers}; promise {of @peacekeepers}
    source      subj
    target      to; for; iobj; in
    need        source
    not         words day off
    + Kenya offered police officers and troops for the multinational mission in Haiti. => KEN > *
    + Britain and Germany pledged security guarantees to Ukraine at a summit. => GBR, DEU > UKR | code=0334
    + The Security Council approved a stabilisation force for Haiti. => "Security Council" > HTI
    + Rwanda committed troops to Mozambique. => RWA > MOZ
    - The general promised his soldiers a day off.

sense pledge-support = 032
    verb        pledge/promise/vow/offer/assure/guarantee/reaffirm/reiterate [@support]; commit {to support}
    noun        pledge {of @support}; promise {of @support}; offer {of @support}; vow {of @support}
    source      subj; from
    target      to; for; iobj; with; obj
    need        source
    not         words @sport; @showbiz; @market
    + Biden pledged unwavering support for Israel in a call with its leader. => USA > ISR
    + Iran promised its backing to Syria. => IRN > SYR | code=032
    + Japan offers Pacific islands full support on climate. => JPN > *
    + Beijing's pledge of support for Myanmar drew criticism. => CHN > MMR
    - The manager pledged his support for the injured goalkeeper.

# ---- reform and yielding promised

sense pledge-reform = 034
    verb        pledge/promise/vow/announce/offer/unveil/outline/propose [@reform]; commit/agree {to @reform}; agree {on @reform}
    noun        pledge {of @reform}; promise {of @reform}; offer {of @reform}
    source      subj
    target      to
    need        source
    only        source: GOV MIL PTY LEG REB OPP country organization
    + Tunisia's president promised political reforms after weeks of unrest. => TUN > - | code=034
    + The junta in Guinea has pledged a return to civilian rule. => GIN > -
    + Jordan's king vowed democratic reform in a televised speech. => JOR > -
    - The university promised reform of its exam timetable.

sense pledge-leadership-change = 0341
    verb        pledge/promise/vow/announce/offer/propose/agree [@leadership-change]; commit/agree {to @leadership-change}; agree {on @leadership-change}; schedule/set [date] {for @leadership-change}
    noun        promise {of @leadership-change}; pledge {of @leadership-change}; offer {of @leadership-change}
    source      subj
    target      none
    need        source
    not         words @sport; @market
    + Mali's military rulers promised elections within eighteen months. => MLI > - | code=0341
    + Bangladesh's interim government agreed to early elections. => BGD > -
    + The Haitian prime minister offered his resignation once a council is formed. => HTI > -
    - The chairman offered his resignation to the shareholders.

sense pledge-policy-change = 0342
    verb        pledge/promise/vow/announce/unveil/offer [@policy-change]; commit/agree {to @policy-change}; agree {on @policy-change}
    noun        promise {of @policy-change}; pledge {of @policy-change}
    source      subj
    target      to
    need        source
    only        source: GOV MIL PTY LEG country organization
    not         words @sport; @showbiz; @market
    + Nigeria's government agreed to a higher minimum wage after talks with unions. => NGA > *
    + South Africa's new cabinet pledged land reform. => ZAF > - | code=0342
    + The Sri Lankan president has promised tax cuts for farmers. => LKA > -
    - The factory promised its workers a pay rise.

sense pledge-rights = 0343
    verb        pledge/promise/vow/offer/guarantee/assure [@rights]; commit/agree {to @rights}; agree {on autonomy}
    noun        promise {of @rights}; guarantee {of @rights}; pledge {of @rights}
    source      subj
    target      to; for; iobj
    need        source
    only        source: GOV MIL PTY LEG REB OPP country organization
    + The Philippine government promised autonomy to Muslims in Mindanao. => PHL > "Muslims" | code=0343
    + The Taliban pledged rights for Afghan women within Islamic law. => "Taliban" > *
    + Gambia's new president guaranteed press freedom. => GMB > -
    - The landlord promised tenants the right to keep pets.

sense pledge-institution-change = 0344
    verb        pledge/promise/vow/announce/propose/offer/agree [@institution-change]; commit/agree {to @institution-change}; agree {on @institution-change}
    noun        promise {of @institution-change}; pledge {of @institution-change}
    source      subj
    target      to
    need        source
    only        source: GOV MIL PTY LEG REB OPP country organization
    + Chile's president promised a new constitution after months of protests. => CHL > - | code=0344
    + Papua New Guinea agreed to an independence referendum for Bougainville. => PNG > *
    + Kyrgyz leaders announced a referendum on presidential powers. => KGZ > -
    - The golf club proposed a new constitution to its members.

sense ready-to-compromise = 035
    verb        offer/signal/promise/propose/pledge [@concession]; agree/consent {to @concession}; agree {on @concession}
    adj         open {to @concession}; ready {for @concession}; prepared {for @concession}
    verb        show/signal [flexibility]
    noun        offer {of @concession}
    source      subj
    target      to; with
    need        source
    not         words @sport; @showbiz; @market
    + Tehran signalled flexibility in nuclear talks with the Europeans. => IRN > *
    + Georgia's ruling party offered concessions to the opposition. => GEO > "opposition" | code=035
    + Pretoria is open to compromise over the land bill, a minister said. => ZAF > -
    - The director is open to compromise on the ending of the film.

sense offer-easing-restrictions = 0351
    verb        pledge/promise/offer/announce/propose/agree [@restriction-relief]; promise/offer/agree/announce [@relief-head] {of @restriction}; agree to [@relief-head] {of @restriction}; agree on [@relief-head] {of @restriction}; promise/agree/announce/offer [@relief-head] {of @emergency-rule}; agree/commit {to @restriction-relief}; agree {on @restriction-relief}
    noun        promise {of @restriction-relief}; offer {of amnesty}; offer {of @restriction-relief}
    source      subj
    target      to; for; iobj
    need        source
    + Nigeria offered amnesty to militants in the Niger Delta. => NGA > "militants" | code=0351
    + Venezuela and Colombia agreed to the reopening of the border. => VEN, COL > -
    + Myanmar's junta promised the lifting of the state of emergency. => MMR > -
    - The library offered an amnesty on overdue books.

sense offer-end-protests = 0352
    verb        agree/promise/pledge/offer/propose/announce [@end-head] {to @protest}; agree/promise/pledge/offer/propose [@end-head] {to @strike}; agree/promise/offer [@end-head] {of @protest}; agree/promise/offer [@end-head] {of @strike}; agree to [@end-head] {of @protest}; agree to [@end-head] {of @strike}; agree to [@end-head] {to @strike}
    source      subj
    target      none
    need        source
    not         words @sport; @showbiz
    ~ Indian farmers agreed to a suspension of the protest after talks with ministers. => "farmers" > * | code=0352
    + Nigerian unions promised an end to the strike if wages rise. => "unions" > *
    + Opposition leaders in Mozambique offered a halt to demonstrations. => MOZ > -
    - Actors agreed to a suspension of the strike against Hollywood studios.

sense agree-release = 0353
    verb        agree/promise/pledge/offer/propose/approve/announce [@prisoner-swap]; agree/consent/commit {to @prisoner-swap}; agree {on @prisoner-swap}; reach/strike/clinch [@prisoner-swap]; promise/offer/agree [@release]; agree/consent {to @release}; agree {on @release}
    noun        offer {of @prisoner-swap}; promise {of @release}
    source      subj; between
    target      with; to
    need        source
    not         words @sport; @showbiz
    + Russia and Ukraine agreed on a prisoner swap during talks in Istanbul. => RUS, UKR > - | code=0353
    + Hamas offered the release of hostages in exchange for a truce. => "Hamas" > -
    + The Houthis agreed to a prisoner exchange with Yemen's government. => "Houthis" > YEM
    + The British Museum promised the return of artefacts to Ghana. => * > GHA
    - The label promised the release of the singer's new album.

sense offer-sanctions-relief = 0354
    verb        offer/promise/pledge/propose/agree/announce [@sanctions-relief]; promise/offer/agree/propose [@relief-head] {of @sanction}; promise/offer/propose [@relief-head] {to @sanction}; agree to [@relief-head] {of @sanction}; agree on [@relief-head] {of @sanction}; agree/consent/commit {to @sanctions-relief}; agree {on @sanctions-relief}
    noun        offer {of @sanctions-relief}; promise {of @sanctions-relief}; pledge {of @sanctions-relief}
    source      subj
    target      to; for; iobj; obj
    need        source
    + Washington offered Venezuela sanctions relief in return for free elections. => USA > VEN | code=0354
    + West African leaders agreed to the lifting of sanctions against Niger. => "leaders" > *
    + The EU's promise of sanctions relief failed to move Tehran. => EU > *
    - The supermarket offered tax relief to shoppers.

sense agree-access = 0355
    verb        agree/offer/promise/pledge/propose [@access]; agree/consent/commit {to @access}; agree {on @access}
    noun        offer {of access}; promise {of access}; promise {of @access}
    source      subj
    target      to; for; iobj; by; from; obj
    need        source
    not         words @market; @showbiz
    + Iran agreed to inspections by the UN nuclear watchdog. => IRN > * | code=0355
    + Ethiopia promised unhindered access to aid agencies in Tigray. => ETH > "aid agencies"
    + Baghdad has offered UN inspectors access to the site. => IRQ > UN
    - The zoo offers visitors access to the penguin house.

sense committed-to-defence = 032
    verb        remain committed {to defence}; remain committed {to defense}; commit {to defence}; commit {to defense}; commit {to security}
    adj         committed {to defence}; committed {to defense}; committed {to security}; committed {to alliance}
    source      subj; obj
    target      of; with
    need        source
    only        source: GOV MIL IGO country organization
    not         words @sport
    + The United States remains committed to the defence of the Philippines, the admiral said. => USA > PHL
    + Canberra is committed to the security of its Pacific neighbours. => AUS > *
    - The family is committed to the security of its house.
