@about    Refusals, rejections, defiance, vetoes: PLOVER REJECT, CAMEO 12.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# A flat denial of an accusation is no event unless it is thrown back at the accuser.

family reject-elsewhere
    - Iran denied that it had supplied drones to Russia.
    - The Kremlin denied involvement in the poisoning.
    - The goalkeeper refused to comment on the transfer window.
    - The winger turned down a contract from the football club.
    - The body rejected the transplanted kidney.
    - The actress refused the role in the film.
    - The car refused to start in the cold.

# ---- the general refusals: the code is composed from the complement

sense refuse-to-act = 120
    verb        refuse/decline; balk at; baulk at; stop short of; hold out against
    verb        shrink from; shy {from @proposal}; refrain from; steer clear of; stall on; drag feet on; hesitate; prevaricate
    verb        refuse point-blank; refuse outright
    adj         unwilling; unprepared; loath
    adj         reluctant; unready; averse to; loth; disinclined; hesitant
    noun        refusal; unwillingness
    noun        reluctance; hesitation; foot-dragging
    takes       act
    source      subj
    target      to; of; from; comp
    need        source
    when        act: 02 03 04 05 06 07 08
    not         words @sport; @showbiz; @market; refused to hear; declined to hear; refuses to hear; refuse to hear; convicted
    + Israel refused to let aid trucks into northern Gaza. => ISR > *
    + Germany declined to send Taurus missiles to Ukraine. => DEU > UKR
    + Hungary's refusal to ratify Sweden's accession irked its allies. => HUN > *
    + The Sudanese army is unwilling to negotiate with its paramilitary foe. => SDN > *
    - The midfielder refused to sign a new contract with the football club.
    - The minister declined to comment.
    ~ Iran has no intention of negotiating with Washington. => IRN > USA
    ~ There is no way Iran will give up its missiles, its president said. => IRN > - | type=REJECT
    ~ North Korea will never give up its nuclear weapons. => PRK > - | type=REJECT
    - The Supreme Court refused to hear the appeal of the swindler.
    + Berlin is reluctant to send Taurus missiles to Kyiv. => DEU > UKR

sense rule-out-act = 120
    verb        rule out; exclude; swear off; forswear; say no; resist/spurn/avoid/shun/eschew/oppose
    noun        exclusion
    takes       act
    source      subj
    target      to; with; on; comp
    need        source
    when        act: 03 04 05 06 07 08
    not         words @sport; @showbiz; @market
    + NATO ruled out sending peacekeepers to Ukraine. => nato > UKR
    + Kyiv rules out holding talks with Moscow on territory. => UKR > RUS
    ~ The Polish government excluded giving more arms to Kyiv. => POL > UKR
    - Police ruled out foul play in the actor's death.
    - The coach ruled out the striker for Saturday.

sense resist-calls-to-act = 120
    verb        resist/reject/rebuff/ignore/dismiss/spurn/refuse/defy [@demand]; brush off [@demand]; brush aside [@demand]; shrug off [@demand]; turn down [@demand]; fend off [@demand]
    takes       act
    source      subj
    target      by; from; of; comp
    need        source
    only        source: GOV MIL LEG PTY IGO UNO REB OPP country organization
    when        act: 02 03 04 05 06 07 08
    not         words @private-life; @sport; @showbiz; @market
    + Washington has resisted calls to relax sanctions on North Korea. => USA > PRK
    + Israel rebuffed demands to withdraw its troops from southern Lebanon. => ISR > *
    + Brazil ignored requests to send ammunition to Ukraine. => BRA > UKR
    - The landlord resisted calls to lower the rent.

sense reject = 120
    verb        reject/spurn/rebuff/refuse/repudiate/decline/snub/dismiss/scorn/nix/discard/disown/renounce; turn down; throw out; brush off; brush aside; shrug off; rule out; wave away; say no; thumb down; pour cold water; cold-shoulder; push back
    verb        blank/ignore/stiff/disregard; give the brush-off; hang up on; fob off; turn away; close the door; cold shoulder
    verb        decline/spurn/rebuff [advance/overture/approach/olive branch]; knock back; bat away; swat away; wave off; laugh off
    noun        rejection; rebuff; refusal; dismissal; snub; repudiation
    adj         dismissive
    source      subj
    target      by; from; of; to; obj; on
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO REB OPP JUD REL country organization person
    not         words @sport; @showbiz; @market; ballot; ballots; involvement; contract offer; pilots; airline; publisher; @private-crime; heiress; divorce; inheritance; tabloid; tribunal dismissed; employment tribunal; bank manager
    + Georgia's ruling party rebuffed the EU over the law. => GEO > EU
    + India rejected China's renaming of places in Arunachal Pradesh. => IND > CHN
    + Kenya snubbed Somalia's delegation in Nairobi. => KEN > SOM
    + Caracas brushed aside a statement by Brazil. => VEN > BRA
    - The dog was rejected by its owner.
    - The electoral commission rejected spoilt ballots.
    - The employment tribunal dismissed a claim by a former bank manager.
    - A court in Paris threw out a claim by a Swiss heiress.
    - Air Canada pilots rejected a contract offer from the airline.
    + Seoul batted away North Korean overtures. => KOR > PRK
    + Ethiopia waved off an offer by Eritrea. => ETH > ERI

sense reject-proposal = 120
    verb        reject/spurn/rebuff/refuse/repudiate/decline/snub/dismiss/scorn/nix/oppose/deride/ridicule/scoff/veto/block/shun [@proposal]; turn down [@proposal]; throw out [@proposal]; brush off [@proposal]; brush aside [@proposal]; shrug off [@proposal]; rule out [@proposal]; wave away [@proposal]; shoot down [@proposal]; scoff {at @proposal}; say no {to @proposal}; balk {at @proposal}; pour [cold water] {on @proposal}; pour [scorn] {on @proposal}
    adj         opposed {to @proposal}; hostile {to @proposal}; lukewarm {about @proposal}; against
    noun        rejection {of @proposal}; refusal {of @proposal}; dismissal {of @proposal}; opposition {to @proposal}; objection {to @proposal}; objection {to declaration}; objection {to statement}
    verb        object {to @proposal}; object {to declaration}; object {to statement}; object {to bill}; object {to appointment}; object {to text}; object {to wording}; object {to candidacy}; raise [objection] {to @proposal}
    verb        knock back [@proposal]; bat away [@proposal]; swat away [@proposal]; laugh off [@proposal]; trash/rubbish/kill/bin/junk/spike/eschew/disavow/blast/pan/axe/torpedo/contest/fight/resist [@proposal]; kick out [@proposal]; give thumbs down [@proposal]; send back [@proposal]; hit back {at @proposal}; baulk {at @proposal}; bristle {at @proposal}; recoil {from @proposal}; stand {against @proposal}; come out {against @proposal}; speak out {against @proposal}; argue {against @proposal}; express/voice/state/signal/declare/reiterate [opposition] {to @proposal}; vow/declare [opposition] {to @proposal}
    source      subj
    target      by; from; of; to; obj; in
    need        source
    only        source: GOV MIL LEG PTY IGO UNO REB OPP JUD REL country organization group
    not         words @private-life; @sport; @showbiz; @market; contract offer; pilots; airline; publisher
    + Hamas rejected an Israeli proposal on the order of releases. => "Hamas" > ISR
    + The Swiss parliament voted down a motion on arms for Kyiv. => CHE > *
    ~ A proposal by Kenya was turned down by Khartoum. => SDN > KEN
    + Jordan's rejection of the plan to resettle Gazans was firm. => JOR > *
    - The board rejected an offer for the carmaker from a private equity firm.
    + Hungary objected to the EU's plan for Ukraine. => HUN > EU
    + Cyprus objects to Turkish proposals on the disputed zone. => CYP > TUR
    + Croatia has long objected to a declaration by Serbia on the river border. => HRV > SRB
    - The residents objected to the bakery.
    - Air Canada pilots rejected a contract offer from the airline.
    + Slovenia bats away an Italian proposal on the camps. => SVN > ITA
    + Kosovo came out against a plan by Belgrade for the north. => XKX > SRB

sense reject-demand = 120
    verb        reject/spurn/rebuff/refuse/repudiate/dismiss/scorn/nix/resist/ignore/defy/disregard/flout/deny/deflect [@demand]; turn down [@demand]; throw out [@demand]; brush off [@demand]; brush aside [@demand]; shrug off [@demand]; wave away [@demand]; fend off [@demand]; turn [deaf ear]; stand firm {against @demand}; resist [pressure]
    verb        knock back [@demand]; bat away [@demand]; swat away [@demand]; laugh off [@demand]; refuse to heed [@demand]; refuse to bow {to @demand}; refuse to bow {to pressure}; refuse to give in {to @demand}; refuse to yield {to pressure}; refuse to obey [@demand/order]; refuse to comply {with @demand}; refuse to comply {with order}; fail to heed [@demand]; shake off [pressure]; withstand/brush/defy [pressure]; turn [blind eye]; bristle {at @demand}; stand up {to pressure}; balk {at @demand}; pay no heed {to @demand}
    adj         deaf {to @demand}; defiant {over @demand}; impervious {to @demand}; unmoved {by @demand}
    noun        rejection {of @demand}; refusal {of @demand}; defiance {of @demand}
    source      subj
    target      by; from; of; to; obj
    need        source
    only        source: GOV MIL LEG PTY IGO UNO REB OPP JUD REL country organization group
    not         words @private-life; @sport; @showbiz; @market; energy demand
    + Tehran rejected a demand by European powers over enrichment. => IRN > *
    + Netanyahu brushed aside calls by Washington for a pause. => * > USA
    + Serbia resisted pressure from the EU over Russian gas. => SRB > EU
    + Niger's generals ignored the ultimatum of their neighbours. => NER > *
    - The supermarket ignored requests from customers.
    + Zimbabwe refused to heed calls by its neighbours for a new vote. => ZWE > *
    + Israel bats away a British demand for a pause. => ISR > GBR

sense dismiss-accusation = 120
    verb        reject/dismiss/rebut/refute/rubbish/deny/repudiate/rebuff/deride/scoff/ridicule [@accusation]; brush off [@accusation]; brush aside [@accusation]; shrug off [@accusation]; throw out [@accusation]; hit back {at @accusation}; scoff {at @accusation}; dismiss {as baseless}; reject/dismiss {as groundless}; reject/dismiss {as lie}; dismiss/reject {as fabrication}; dismiss {as propaganda}; dismiss/reject {as slander}
    noun        rejection {of @accusation}; denial {of @accusation}; dismissal {of @accusation}
    source      subj
    target      by; from; of; obj; against; at
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO REB OPP JUD SPY country organization person
    not         words @sport; @showbiz; @market; @private-crime; heiress; divorce; inheritance; tabloid
    + Rwanda dismissed the accusations by Congo as a diversion. => RWA > COD
    + China rejected American allegations of hacking. => CHN > USA
    + Algeria rebutted Mali's claims in a statement. => DZA > MLI
    + The Kremlin scoffed at a British report on the plot. => RUS > GBR
    - The actress denied claims by her former husband.
    - Iran denied that it had trained the militia.
    - A court in Paris threw out a claim by a Swiss heiress.

# ---- 121 cooperation refused

sense reject-cooperation = 121
    verb        reject/refuse/decline/spurn/rebuff/oppose/resist/deny/block [@cooperation]; turn down [@cooperation]; rule out [@cooperation]; refuse/decline {on @cooperation}; refuse/decline to join; refuse/decline to cooperate; refuse/decline to participate; refuse to take part; refuse/decline to sign; reject/refuse/oppose/block [membership/accession/membership bid/application/candidacy]; turn down [application/membership/bid]; reject [normalisation/normalization]
    noun        rejection {of @cooperation}; refusal {of @cooperation}; non-cooperation; opposition {to membership}
    adj         uncooperative
    verb        object {to membership}; object {to accession}; object {to entry}; object {to application}; object {to membership bid}; object {to bid}; object {to entrance}
    verb        refuse to cooperate; refuse to work; refuse to engage; refuse to join; shun [@cooperation/bloc/alliance]; opt out of [bloc/pact/scheme/alliance/mission]; stay out of [bloc/pact/alliance/coalition]; snub [bloc/alliance]
    source      subj
    target      with; to; by; from; obj; of
    need        source
    only        source: GOV MIL LEG PTY IGO UNO COP JUD REB country organization
    not         words @sport; @showbiz; @market
    + Austria blocked Bulgaria's membership of the Schengen zone. => AUT > BGR | code=121
    + Eritrea rejected cooperation with the UN inquiry. => ERI > UN
    + Brazil opposed Venezuela's bid to join BRICS. => BRA > VEN
    + Saudi Arabia ruled out normalisation with Israel without a Palestinian state. => SAU > ISR
    - The golf club turned down his membership.
    + Turkey has repeatedly objected to Sweden's membership bid. => TUR > SWE
    + Kenya objected to the entry of Somalia into the bloc. => KEN > SOM
    + Mexico refuses to cooperate with American agents. => MEX > USA
    + Ireland stays out of the NATO alliance. => IRL > *

sense reject-economic-cooperation = 1211
    verb        reject/refuse/decline/spurn/rebuff/oppose/block [@economic-cooperation]; turn down [@economic-cooperation]; rule out [@economic-cooperation]; reject/refuse/oppose/block/decline [@trade-deal]; turn down [@trade-deal]; rule out [@trade-deal]; vote down [@trade-deal]; refuse/oppose [investment/oil output/output cut]
    noun        rejection {of @trade-deal}; opposition {to @trade-deal}; rejection {of @economic-cooperation}; refusal {of @economic-cooperation}
    source      subj
    target      with; to; by; from; of; in
    need        source
    only        source: GOV LEG PTY IGO EUR country
    not         words @sport; @showbiz; @market
    + France opposed the trade deal with South American states. => FRA > * | code=1211
    + India rejected a free trade agreement with Asian partners at the last minute. => IND > *
    + Panama refused Chinese investment in its ports. => PAN > CHN
    - The bank rejected an energy deal with the carmaker's shareholders.

sense reject-military-cooperation = 1212
    verb        reject/refuse/decline/spurn/rebuff/oppose/block/cancel [@military-cooperation]; turn down [@military-cooperation]; rule out [@military-cooperation]; reject/refuse/oppose/decline [@defence-deal]; turn down [@defence-deal]; rule out [@defence-deal]; refuse/reject/deny/oppose [base/military base/overflight/port visit/transit/overflight permission/access to base/use of airspace]
    noun        rejection {of @defence-deal}; rejection {of @military-cooperation}; refusal {of @military-cooperation}
    source      subj
    target      with; to; by; from; of; iobj
    need        source
    only        source: GOV MIL LEG PTY IGO country
    not         words @sport; @showbiz; @market
    + Samoa rejected a security pact with China. => WSM > CHN | code=1212
    + Chad refused military cooperation with France after the rift. => TCD > FRA
    + Serbia ruled out a Russian military base. => SRB > RUS
    - The mall rejected a security deal with the guards.

sense reject-judicial-cooperation = 1213
    verb        reject/refuse/decline/block/deny/oppose [@legal-cooperation]; turn down [@legal-cooperation]; rule out [@legal-cooperation]; reject/refuse/block/deny [extradition/extradition request/arrest warrant/handover]; refuse/reject [jurisdiction]
    noun        refusal {of extradition}; rejection {of extradition}; rejection {of warrant}; rejection {of jurisdiction}
    source      subj
    target      to; by; from; of; with
    need        source
    only        source: GOV JUD COP MIL LEG country IGO
    not         words @sport
    + A Greek court rejected the extradition request from Turkey. => GRC > TUR | code=1213
    ~ Brazil refused the extradition of the suspected spy to the United States. => BRA > USA
    + Mongolia rejected the arrest warrant of the Hague court. => MNG > *
    - The teacher refused the handover of the confiscated phone.

sense reject-intelligence-cooperation = 1214
    verb        reject/refuse/deny/withhold/decline/oppose [@intelligence-cooperation]; turn down [@intelligence-cooperation]; rule out [@intelligence-cooperation]; refuse/decline/reject [information/disclosure/data/explanation/evidence]
    noun        refusal {of @intelligence-cooperation}; refusal {of information}; rejection {of @intelligence-cooperation}
    source      subj
    target      to; with; by; from; of; iobj
    need        source target
    only        source: GOV MIL SPY COP JUD LEG country IGO
    not         words @sport; @showbiz; @market; patient
    + Belgrade refused information to Pristina about the gunmen. => SRB > XKX | code=1214
    + Washington ruled out intelligence sharing with Turkey on the raid. => USA > TUR
    + Mexico declined intelligence cooperation with American agents after the arrest. => MEX > USA
    - The hospital refused information to reporters.

# ---- 122 aid refused

sense reject-aid = 122
    verb        reject/refuse/deny/decline/block/oppose/spurn/snub/veto [@aid]; turn down [@aid]; rule out [@aid]; hold up [@aid]; vote down [@aid]; turn down [request/appeal/plea] {for @aid}; refuse [request/appeal/plea] {for @aid}; reject [request/appeal/plea] {for @aid}; deny [request/appeal/plea] {for @aid}
    noun        refusal {of @aid}; rejection {of @aid}; opposition {to @aid}
    source      subj
    target      to; for; from; by; iobj; of
    need        source
    only        source: GOV LEG MIL PTY IGO UNO EUR REB country
    not         words @sport; @showbiz; @market
    + Hungary blocked an EU aid package for Ukraine. => HUN > UKR | code=122
    + Algeria turned down assistance from France after the wildfire. => DZA > FRA
    + Kyiv's request for funding was rejected by Slovakia. => SVK > *
    - The winger declined help from the physiotherapist on the pitch.

sense reject-economic-aid = 1221
    verb        reject/refuse/deny/decline/block/oppose/spurn/withhold [@economic-aid]; turn down [@economic-aid]; rule out [@economic-aid]; vote down [@economic-aid]; hold up [@economic-aid]; turn down [request/appeal/plea/application] {for @economic-aid}; refuse [request/appeal/plea/application] {for @economic-aid}; reject [request/appeal/plea/application] {for @economic-aid}; deny [request/appeal/plea/application] {for @economic-aid}
    noun        refusal {of @economic-aid}; rejection {of @economic-aid}
    source      subj
    target      to; for; from; by; iobj; of
    need        source
    only        source: GOV LEG IGO EUR country
    + The IMF refused a loan to Sri Lanka without reforms. => "IMF" > LKA | code=1221
    + Beijing turned down debt relief for Zambia at first. => CHN > ZMB
    + Berlin rejected a bailout for Athens. => DEU > GRC
    - The bank refused a loan to the young farmer.

sense reject-military-aid = 1222
    verb        reject/refuse/deny/decline/block/oppose/veto/withhold [@military-aid]; turn down [@military-aid]; rule out [@military-aid]; vote down [@military-aid]; hold up [@military-aid]; turn down [request/appeal/plea] {for @military-aid}; refuse [request/appeal/plea] {for @military-aid}; reject [request/appeal/plea] {for @military-aid}; deny [request/appeal/plea] {for @military-aid}
    noun        refusal {of @military-aid}; rejection {of @military-aid}; opposition {to @military-aid}
    source      subj
    target      to; for; from; by; iobj; of
    need        source
    only        source: GOV LEG MIL PTY IGO country
    + Olaf Scholz ruled out Taurus missiles for Ukraine. => * > UKR | code=1222
    + Israel refused air defence systems to Kyiv. => ISR > UKR
    + Brazil turned down a request for tank ammunition from Germany. => BRA > DEU
    - The bouncer refused weapons at the club door.

sense reject-humanitarian-aid = 1223
    verb        reject/refuse/deny/decline/block/spurn/withhold [@humanitarian-aid]; turn down [@humanitarian-aid]; rule out [@humanitarian-aid]; turn down [request/appeal/plea/offer] {of @humanitarian-aid}; refuse [request/appeal/plea/offer] {of @humanitarian-aid}; reject [request/appeal/plea/offer] {of @humanitarian-aid}; turn down [request/appeal/plea] {for @humanitarian-aid}; refuse [request/appeal/plea] {for @humanitarian-aid}; reject [request/appeal/plea] {for @humanitarian-aid}
    noun        refusal {of @humanitarian-aid}; rejection {of @humanitarian-aid}
    source      subj
    target      to; for; from; by; iobj; of
    need        source
    only        source: GOV MIL LEG IGO REB country
    not         words hunger strike; restaurant; patient
    + North Korea turned down vaccines from the UN programme. => PRK > UN | code=1223
    + Morocco declined emergency aid from Algeria after the quake. => MAR > DZA
    + Venezuela's leader refused humanitarian aid from Washington. => VEN > USA
    - The guest refused the food at the restaurant.

sense reject-protection = 1224
    verb        reject/refuse/deny/decline/oppose/spurn [@peacekeepers]; turn down [@peacekeepers]; rule out [@peacekeepers]; reject/refuse/oppose [deployment] {of @peacekeepers}; rule out [deployment] {of @peacekeepers}; reject/oppose [intervention/foreign troops/foreign intervention]
    noun        rejection {of @peacekeepers}; opposition {to @peacekeepers}; rejection {of intervention}
    source      subj
    target      to; for; from; by; of
    need        source
    only        source: GOV MIL LEG IGO UNO PTY REB country organization
    + Sudan's army rejected an African peacekeeping force. => SDN > * | code=1224
    + Moscow rejected European troops in Ukraine. => RUS > *
    + Canada ruled out a police mission to Haiti. => CAN > HTI
    - The captain refused the soldiers a drink.

# ---- 123 reform refused

sense reject-reform = 123
    verb        reject/refuse/oppose/resist/block/dismiss/spurn [@reform]; rule out [@reform]; turn down [@reform]; vote down [@reform]; shoot down [@reform]; reject/dismiss/ignore [call/demand/appeal] {for @reform}; brush aside [call/demand] {for @reform}; brush off [call/demand] {for @reform}
    noun        rejection {of @reform}; refusal {of @reform}; opposition {to @reform}; resistance {to @reform}
    source      subj
    target      by; from; of; in
    need        source
    only        source: GOV MIL LEG PTY REL JUD REB country
    not         words @sport; @showbiz; @market
    + Eswatini's king rejected calls for democratic reform. => SWZ > * | code=123
    + Mali's junta ruled out a return to civilian rule this year. => MLI > -
    + Lebanon's parliament blocked reforms sought by the IMF. => LBN > *
    - The school rejected reform of its timetable.

sense refuse-leadership-change = 1231
    verb        reject/refuse/resist/oppose/dismiss/ignore [@leadership-change]; rule out [@leadership-change]; turn down [@leadership-change]; reject/dismiss/ignore/resist/defy [call/demand/appeal/pressure] {for @leadership-change}; brush aside [call/demand] {for @leadership-change}; brush off [call/demand] {for @leadership-change}; shrug off [call/demand] {for @leadership-change}; cling {to power}; cling {to office}; survive [no-confidence vote/vote of no confidence/confidence vote]
    verb        refuse to resign; refuse to step down; refuse to quit; refuse to leave office; refuse to go; refuse to concede; refuse to stand down; vow to stay on; cling on; hang on {to power}; cling {to post}; cling {to presidency}; resist/brave/reject/ignore/weather [pressure/call] {to quit}; rule out resigning; rule out stepping down; dismiss [talk/suggestion] {of resignation}; say no {to election}
    noun        refusal {of resignation}; rejection {of @leadership-change}
    source      subj
    target      by; from; of
    need        source
    only        source: GOV MIL LEG PTY JUD REB country person
    not         words @sport; @showbiz; @market
    + Serbia's president ruled out early elections. => SRB > - | code=1231
    + Sunak dismissed a demand for his resignation by the opposition. => * > "opposition"
    + Haiti's ruler clings to power despite gang revolts. => HTI > -
    + Pakistan's government rejected calls for fresh elections. => PAK > *
    - The football coach brushed aside calls for his resignation.
    + Pakistan's premier refused to step down. => PAK > *
    + Haiti's leader clung on to power. => HTI > *

sense refuse-policy-change = 1232
    verb        reject/refuse/resist/oppose/dismiss [@policy-change]; rule out [@policy-change]; turn down [@policy-change]; vote down [@policy-change]; reject/dismiss/ignore [call/demand/appeal] {for @policy-change}; stick {to @policy}; stick {with @policy}; defend/keep/maintain/retain [policy]; stand firm {on @policy}; stand by [policy/decision]; press ahead {with @policy}; push ahead {with @policy}; forge ahead {with @policy}; go ahead {with @policy}
    verb        stay [course]; refuse to budge {on @policy}; refuse to change; refuse to drop; refuse to scrap; refuse to repeal; refuse to amend; double down; plough ahead; plow ahead; push through [@policy]; ram through [@policy]; stick by [@policy/decision]; persist {with @policy}; stand {by decision}; stand {by policy}; refuse to reconsider
    noun        rejection {of @policy-change}; refusal {of @policy-change}
    source      subj
    target      by; from; of
    need        source
    only        source: GOV MIL LEG PTY JUD country
    not         words @sport; @showbiz; @market
    + Nigeria's government rejected a higher minimum wage sought by unions. => NGA > * | code=1232
    + Georgia's ruling party pressed ahead with the law despite protests. => GEO > -
    + Tokyo stood by its decision on the treated water. => JPN > -
    + Peru's congress turned down land reform. => PER > -
    - The firm stuck to its plan for a merger.
    + Georgia's government doubled down on its law against foreign agents. => GEO > *
    + Kenya's president refused to scrap the levy. => KEN > *

sense refuse-rights = 1233
    verb        reject/refuse/deny/oppose/resist/withhold [@rights]; rule out [@rights]; vote down [@rights]; reject/dismiss/ignore [call/demand] {for @rights}; deprive {of @rights}
    noun        denial {of @rights}; refusal {of @rights}; rejection {of @rights}
    source      subj
    target      to; iobj; obj; for; by; of
    need        source
    only        source: GOV MIL LEG PTY JUD REB country
    not         words @sport; @showbiz; @market
    + Iraq's parliament denied Kurdish districts autonomy. => IRQ > * | code=1233
    + Madrid rejected self-determination for Catalonia. => ESP > *
    + India's top court refused marriage equality to gay couples. => IND > *
    - The landlord denied tenants the right to keep cats.

sense refuse-institution-change = 1234
    verb        reject/refuse/oppose/resist/block/dismiss [@institution-change]; rule out [@institution-change]; turn down [@institution-change]; vote down [@institution-change]; strike down [@institution-change]; reject/dismiss/ignore [call/demand/request] {for @institution-change}
    noun        rejection {of @institution-change}; refusal {of @institution-change}; opposition {to @institution-change}
    source      subj
    target      by; from; of; to
    need        source
    not         words @sport; @showbiz; @market
    + London rejected a second independence referendum for Scotland. => GBR > * | code=1234
    + Chilean voters rejected the new constitution. => * > -
    + Sri Lanka's majority parties opposed federalism. => LKA > -
    - The chess club rejected the new constitution.

# ---- 124 yielding refused

sense refuse-to-yield = 124
    verb        reject/refuse/oppose/spurn/resist [@concession]; rule out [@concession]; stand firm; hold firm; stand ground; stay put; dig in heels; dig in; hold ground; hold line; stand pat; remain defiant; remain unmoved; refuse to budge; refuse to yield; refuse to back down; refuse to bow; refuse to bend; refuse to give in; refuse to give way; refuse to compromise; decline to budge; vow to resist; reject [capitulation/surrender]; rule out [surrender]
    adj         defiant; unbowed; unyielding; adamant; intransigent; uncompromising; unrepentant; unmoved; inflexible
    noun        refusal {of @concession}; intransigence; rejection {of @concession}
    source      subj
    target      to; from; by; with; against
    need        source
    only        source: GOV MIL LEG PTY REB OPP country
    not         words @sport; @showbiz; @market; trench
    + Zelensky ruled out concessions to Russia on land. => UKR > RUS | code=124
    + Taiwan stands firm against Chinese pressure, its president said. => TWN > *
    + The junta in Niger remained defiant. => NER > -
    - The coach was defiant after the cup defeat.
    + The junta in Gabon refused to budge over the election date. => GAB > *
    + Colombia refused to bow to American threats. => COL > *
    - The striker refused to budge on his transfer fee.

sense refuse-ease-restrictions = 1241
    verb        reject/refuse/oppose/resist [@restriction-relief]; rule out [@restriction-relief]; reject/refuse/deny/oppose [@relief-head] {of @restriction}; rule out [@relief-head] {of @restriction}; refuse/reject/oppose [@relief-head] {of @emergency-rule}; rule out [@relief-head] {of @emergency-rule}; reject/refuse/deny/dismiss [pardon/clemency/bail/parole/amnesty/clemency plea/clemency appeal/mercy plea/appeal/visa/visa application/permit]; turn down [pardon/clemency/bail/appeal/visa/permit]; uphold [ban/sentence/conviction/death sentence/verdict]; extend/prolong/keep/maintain [@restriction]
    noun        refusal {of bail}; refusal {of visa}; rejection {of clemency}; denial {of bail}
    source      subj
    target      to; for; of; by; from; iobj; obj; on; against
    need        source
    only        source: GOV MIL LEG JUD COP country
    not         words @sport; @showbiz; murder suspect; burglar
    + A Russian court rejected the appeal of the jailed American reporter. => RUS > * | code=1241
    + Singapore's president refused clemency to the Malaysian trafficker. => SGP > MYS
    + India's high court denied bail to a student activist. => IND > *
    - The court denied bail to the rapper.

sense refuse-end-dissent = 1242
    verb        reject/refuse/oppose/ignore/defy/dismiss/spurn [@end-head] {to @protest}; reject/refuse/defy/ignore [@end-head] {to @strike}; defy/flout [ban] {on @protest}; defy/ignore/flout [protest ban/rally ban/ban on protest/order to disperse/back-to-work order/return-to-work order/call for calm]; continue/extend [@strike]; keep up [@strike]; press on [@strike]; continue/extend [@protest]; keep up [@protest]; press on [@protest]; press ahead [@protest]; press ahead {with @protest}; press ahead {with @strike}; press on {with @strike}; push ahead {with @protest}
    noun        defiance {of ban}; refusal {of @end-head}
    source      subj
    target      against; by; from; of
    need        source
    only        source: OPP LAB CVL PTY group REB EDU MED AGR REL
    not         words @sport; @showbiz; shareholder
    + South Korean doctors defied the back-to-work order. => "doctors" > * | code=1242
    + Iranian protesters pressed ahead with strikes. => "protesters" > -
    + Georgia's opposition defied the ban on protests outside parliament. => "opposition" > *
    - Actors continued their strike against Hollywood studios.

sense refuse-release = 1243
    verb        reject/refuse/oppose/block/resist/deny [@release]; rule out [@release]; reject/refuse/oppose/block [@prisoner-swap]; rule out [@prisoner-swap]; turn down [@prisoner-swap]; reject/dismiss/ignore [call/demand/appeal/plea/request] {for @release}; keep {behind bars}; turn down [request/demand] {for @release}
    verb        refuse to let go
    noun        refusal {of @release}; rejection {of @prisoner-swap}
    source      subj
    target      to; by; from; of; obj
    need        source
    not         words @sport; @showbiz
    + London refused the return of the marbles to Greece. => GBR > GRC | code=1243
    + Hamas rejected a prisoner swap proposed by Israel. => "Hamas" > *
    + Niger's junta turned down demands for the release of the ousted president. => NER > *
    - The studio refused the release of the film.
    + Guinea's junta refused to free the activists. => GIN > *

sense refuse-ease-sanctions = 1244
    verb        reject/refuse/oppose/resist [@sanctions-relief]; rule out [@sanctions-relief]; reject/refuse/oppose/deny/resist/block [@relief-head] {of @sanction}; rule out [@relief-head] {of @sanction}; reject/oppose [@end-head] {to @sanction}; rule out [@end-head] {to @sanction}; keep/retain/maintain/uphold/leave [@sanction]
    noun        refusal {of @sanctions-relief}; rejection {of @sanctions-relief}; opposition to {of @sanction}
    source      subj
    target      to; for; on; against; by; from
    need        source
    only        source: GOV LEG IGO EUR UNO country
    + Washington ruled out sanctions relief for Caracas. => USA > VEN | code=1244
    + ECOWAS maintained sanctions on Niger. => "ECOWAS" > NER
    + The EU refused the lifting of sanctions against Belarus. => EU > BLR
    - The supermarket opposed tariff relief.

sense refuse-access = 1245
    verb        reject/refuse/deny/block/bar/oppose/obstruct [@access]; turn away [@access]; turn back [@access]; bar [@access]; refuse/deny/reject/block [entry/visit/visa] {to inspector}; reject/refuse/oppose/block [@probe]; rule out [@probe]; bar/block [UN mission/rapporteur/special rapporteur/UN investigator]
    verb        keep out [@access]; lock out [@access/inspector/observer]; turn back [aid convoy/convoy/observer/inspector]; refuse to admit [@access]; refuse to let in [@access]; refuse to allow [@access]; prevent/stop/bar/block [inspector/observer/monitor/investigator/rapporteur/aid worker/UN team] {from entering}; shut out [@access]
    verb        balk/baulk {at @access}; bristle {at @access}; shut out [inspector/observer/monitor/investigator]; hinder/hamper/impede/frustrate [@access]
    noun        denial {of access}; refusal {of access}; denial {of @access}; rejection {of @probe}
    source      subj
    target      to; for; by; from; iobj; obj; of
    need        source
    only        source: GOV MIL LEG REB JUD COP country
    not         words @sport; @showbiz; @market; customer
    + Iran denied UN inspectors access to two sites. => IRN > UN | code=1245
    + Ethiopia rejected an inquiry by UN experts into abuses. => ETH > UN
    + Access to the camp was refused by the Syrian army. => SYR > *
    - The bank denied customers access to their accounts.
    + Tehran locked out the inspectors of the UN agency. => IRN > *
    + Tehran balked at snap inspections by the UN agency. => IRN > *

sense refuse-ceasefire = 1246
    verb        reject/refuse/dismiss/spurn/oppose/resist/rebuff [@ceasefire]; rule out [@ceasefire]; turn down [@ceasefire]; brush aside [@ceasefire]; reject/refuse/dismiss/ignore [call/demand/appeal/plea/offer] {for @ceasefire}; brush aside [call/appeal/offer] {for @ceasefire}; turn down [call/appeal/offer] {for @ceasefire}; shrug off [call/appeal/offer] {for @ceasefire}; reject/refuse/oppose [@end-head] {to @fighting}; rule out [@end-head] {to @fighting}; reject/refuse/oppose [@withdrawal]; rule out [@withdrawal]
    verb        refuse to cease fire; refuse to stop fighting; refuse to lay down arms; refuse to disarm; refuse to retreat; refuse to stand down; vow to fight on; vow to keep fighting; pledge to fight on; fight on; refuse to surrender; vow to continue fighting; refuse to end [war/offensive/fighting]; pour [cold water] {on @ceasefire}
    noun        rejection {of @ceasefire}; refusal {of @ceasefire}; rejection {of @withdrawal}
    source      subj
    target      by; from; with; of
    need        source
    not         words @sport; @showbiz; @market
    + Netanyahu rejected a ceasefire as the army entered Rafah. => * > - | code=1246
    + Sudan's army refused a truce with the paramilitaries for Ramadan. => SDN > *
    + The United States opposes a ceasefire without a hostage deal. => USA > -
    + M23 rebels brushed aside calls for restraint from Nairobi. => "rebels" > *
    - The carmakers rejected a truce in the price war.
    + Colombia's rebels refuse to disarm. => COL > *
    + Hamas vowed to fight on against Israel in Gaza. => "Hamas" > *

# ---- 125 to 127 meetings, mediation, settlements refused

sense reject-talks = 125
    verb        reject/refuse/spurn/rebuff/decline/snub/shun/boycott/oppose/cold-shoulder/dismiss [@meeting]; turn down [@meeting]; rule out [@meeting]; walk out of [@meeting]; pull out of [@meeting]; stay away from [@meeting]; opt out of [@meeting]; reject/refuse/spurn/rebuff/decline/shun/boycott/oppose [@negotiation]; turn down [@negotiation]; rule out [@negotiation]; stay away from [@negotiation]; walk out of [@negotiation]; pull out of [@negotiation]; boycott/snub/skip/shun/decline [@summit]; turn down [@summit]; stay away from [@summit]; boycott [@summit]; skip [@summit]; reject/decline/refuse/spurn [invitation]; turn down [invitation]; reject/refuse/spurn/rebuff/decline [offer] {of @meeting}; turn down [offer] {of @meeting}; refuse/decline/reject [@visit]
    verb        refuse to talk; refuse to negotiate; refuse to meet; refuse to sit down; refuse to speak; decline to meet; rebuff/ignore/spurn/dismiss [offer/overture/call/proposal] {of @meeting}; ignore/spurn/dismiss/rebuff [offer/call/proposal] {for @meeting}; ignore/dismiss/rebuff [call/offer] {for @negotiation}; stonewall [@meeting/@negotiation]; hang up; snub [invitation/invite]; shut [door] {to @meeting}; shut [door] {on @negotiation}; stall [@negotiation]; refuse to return {to @table}; stay away {from @table}; give [miss]
    noun        rejection {of @meeting}; refusal {of @meeting}; rejection {of @negotiation}; boycott {of @meeting}; boycott {of @summit}
    source      subj
    target      with; from; by; of; to
    target      obj
    need        source
    only        source: GOV MIL LEG PTY REB OPP IGO country organization group person
    not         words @sport; @showbiz; @market
    + Kyiv ruled out talks with Putin for now. => UKR > RUS | code=125
    + North Korea spurned an offer of dialogue from Seoul. => PRK > KOR
    + The Taliban boycotted the UN conference in Doha. => "Taliban" > *
    + South Africa's leader declined an invitation from Zelensky to the Swiss summit. => ZAF > UKR
    - The striker snubbed a meeting with the football club.
    + Pyongyang ignored Seoul's offer of dialogue. => PRK > KOR
    + Hezbollah refused to negotiate with Israel under fire. => "Hezbollah" > ISR
    + North Korea stonewalls nuclear talks with the United States. => PRK > USA

sense reject-mediation = 126
    verb        reject/refuse/spurn/rebuff/decline/oppose/shun/dismiss [@mediation]; turn down [@mediation]; rule out [@mediation]; brush aside [@mediation]; reject/refuse/spurn/decline [offer] {of @mediation}; turn down [offer] {of @mediation}; reject [third-party involvement/third party involvement/outside interference/internationalisation]
    noun        rejection {of @mediation}; refusal {of @mediation}
    source      subj
    target      by; from; of; between
    need        source
    not         words @market; divorce
    + India rejected mediation by the United States on Kashmir. => IND > USA | code=126
    + Sudan's army refused the mediation of Kenya. => SDN > KEN
    + Addis Ababa turned down an offer of mediation from Egypt. => ETH > EGY
    - The spouses rejected mediation in their divorce.

sense reject-peace-plan = 127
    verb        reject/refuse/spurn/rebuff/dismiss/oppose/repudiate/denounce/scorn/disown/renounce [@peace-plan]; turn down [@peace-plan]; throw out [@peace-plan]; brush aside [@peace-plan]; rule out [@peace-plan]; vote down [@peace-plan]; walk away from [@peace-plan]; reject/refuse/oppose/repudiate/renounce [@peace-deal]; turn down [@peace-deal]; rule out [@peace-deal]; vote down [@peace-deal]; reject/refuse [offer] {of peace}
    verb        pour [cold water] {on @peace-plan}; bat away [@peace-plan]; knock back [@peace-plan]; torpedo/scupper/derail/nix/trash/rubbish/shun/snub/decline/deride/slam [@peace-plan]; say no {to @peace-plan}; balk {at @peace-plan}; kick out [@peace-plan]
    noun        rejection {of @peace-plan}; opposition {to @peace-plan}; rejection {of @peace-deal}; refusal {of @peace-plan}
    source      subj
    target      by; from; with; obj; of
    need        source
    not         words @sport; @showbiz; @market
    + Netanyahu rejected a two-state solution in a speech. => * > - | code=127
    + Moscow dismissed Kyiv's peace formula as a fantasy. => RUS > UKR
    + South Sudan's holdout rebels rejected the peace deal. => "rebels" > *
    + The Palestinians' rejection of the Trump peace plan came at once. => PSE > *
    - The divorcing singer rejected a settlement.
    + Zelensky snubs a Chinese peace plan. => UKR > CHN
    + Libya's eastern commander torpedoed the peace plan of the UN. => LBY > UN

# ---- 128 defiance, 129 veto

sense defy = 128
    verb        defy/flout/disregard/disobey/contravene/circumvent/breach/violate/ignore/break/skirt/evade/transgress [sanction/UN resolution/resolution/court order/ruling/order/verdict/judgment/law/international law/embargo/arms embargo/constitution/norm/agreement/treaty/decree/mandate/oil price cap/no-fly zone/election law/human rights law/protocol]
    verb        act {in breach}; act {in defiance}; act {in violation}; thumb [nose]; cock [snook]; disobey/defy; renege; go back on; withdraw/pull {from treaty}
    verb        act/fly {in face}; snub [court/ruling/order]; cock snook; thumb [nose]; make [mockery] {of law}; bend/break [rule/rules] {of war}; run roughshod; ride roughshod; flout/defy/ignore/disregard/breach [ban/order/ceasefire line/truce terms/quota/court summons/summons/subpoena/warrant/gag order/lockdown]
    noun        defiance; breach {of treaty}; violation {of resolution}; breach {of resolution}; breach {of sanction}; violation {of law}; violation {of constitution}
    source      subj; by
    target      of; at; on; with; obj; from
    need        source
    only        source: GOV MIL LEG PTY REB OPP JUD country organization
    not         words @sport; @showbiz; @market; gravity; odds; expectations; traffic
    + North Korea flouted UN resolutions with its satellite launch. => PRK > UN
    + Hungary defied the EU court's ruling on asylum. => HUN > EU | code=128
    + The Texas governor ignored an order of the Supreme Court. => USA > *
    + Khartoum violated the arms embargo on Darfur. => SDN > *
    - The economy of India defied gravity in May.
    - The sprinter defied the odds.

sense default-on-duty = 128
    verb        shirk/evade/neglect/renounce/abandon [obligation/duty/commitment/responsibility/promise/pledge]; walk away from [obligation/duty/commitment/responsibility/promise/pledge]; renege {on @agreement}; renege {on promise}; renege {on commitment}; go back {on promise}; break [promise/pledge/word/vow]; break/breach/violate/scrap/repudiate/renounce/suspend [@agreement]; tear up [@agreement]; rip up [@agreement]; default {on debt}
    noun        breach {of @agreement}; violation {of @agreement}; abrogation {of @agreement}
    source      subj; by
    target      with; to; on; of
    need        source
    only        source: GOV MIL LEG PTY REB country IGO
    not         words @sport; @showbiz; @market; ceasefire; truce
    + Russia tore up the agreement with Japan on fishing near the islands. => RUS > JPN | code=128
    + Somaliland's deal was renounced by Ethiopia in Ankara. => ETH > *
    + Tunisia reneged on its promise to the IMF. => TUN > "IMF"
    - The striker broke his promise to the football club.

sense veto = 129
    verb        veto/block/torpedo/scupper/derail/thwart/stymie/filibuster/kill [resolution/bill/law/legislation/statement/joint statement/motion/draft resolution/declaration/plan/proposal/measure/aid package/sanctions/sanction/membership/accession/initiative/loan/appointment/nomination/candidate/nominee/amendment/package]
    verb        veto; cast/use/wield/exercise [veto]; strike down [bill/law/resolution/amendment/legislation/decree/motion]; vote against; vote {against resolution}; vote {against bill}; refuse [assent/royal assent]; withhold [assent/consent/approval]
    verb        use/wield/cast/exercise/deploy/employ/invoke [veto/veto power/right of veto]
    noun        veto; veto {of resolution}; veto {of bill}
    source      subj; by
    target      of; on; by; for; from; against; obj
    need        source
    only        source: GOV LEG JUD IGO PTY EUR country
    not         words @sport; @showbiz; @market
    + The United States vetoed a Security Council resolution on Gaza. => USA > *
    + Russia blocked the renewal and cast its veto against monitors of North Korea sanctions. => RUS > *
    + Georgia's president vetoed the foreign agents law. => GEO > * | code=129
    + Kenya's high court struck down the finance law. => KEN > -
    + Budapest used its veto over the EU statement on Israel. => HUN > *
    - The bishop vetoed the wedding of the actress.
    - The goalkeeper blocked the shot.
    + Greece vetoed Macedonia's entrance into NATO. => GRC > MKD

sense vote-reject = 120
    verb        vote down [bill/law/motion/amendment/legislation/budget/resolution/treaty]; shoot down [bill/motion/amendment]; vote no; vote {against plan}; vote {against motion}; reject/defeat/oppose/kill/quash [bill/motion/amendment/nominee/nomination/budget/draft law/no-confidence motion/impeachment/petition/appeal/case/finance bill/treaty/request]; throw out [bill/motion/amendment/nominee/nomination/budget/draft law/no-confidence motion/impeachment/petition/appeal/case/finance bill/treaty/request]; abstain
    noun        defeat {of bill}; rejection {of bill}; rejection {of nominee}; rejection {of petition}
    source      subj; by
    target      of; by; from; against
    need        source
    only        source: LEG JUD GOV IGO EUR PTY
    not         words @sport; @showbiz; @market
    + Bulgarian lawmakers rejected the government's budget. => BGR > *
    + The European Parliament threw out the draft law on pesticides. => * > -
    + Zambia's constitutional court rejected a petition by the opposition. => ZMB > "opposition"
    - The golf club's members rejected the motion.

sense refuse-recognition = 120
    verb        refuse/deny/withhold/reject/withdraw [recognition/diplomatic recognition/endorsement/support/backing/approval]; reject/dispute/contest/refuse/challenge [election result/election results/result/results/outcome/election/vote count/victory/legitimacy]; cry [foul]; refuse/decline to recognise; refuse/decline to recognize
    noun        refusal {of recognition}; rejection {of result}; rejection {of results}; non-recognition
    source      subj
    target      of; to; for; by; obj
    need        source
    only        source: GOV LEG PTY OPP IGO EUR REB country organization person
    not         words @sport; @showbiz; @market; doping
    + The EU withheld recognition of Belarus's election. => EU > BLR
    + Mozambique's opposition leader rejected the election results. => MOZ > -
    + Argentina refused recognition to Maduro after the vote. => ARG > VEN
    - The boxer contested the result of the heavyweight fight.

sense decry-interference = 120
    verb        reject/resent/refuse/oppose/repel [interference/meddling/dictate/dictation/diktat/lecture/blackmail/ultimatum/threat/coercion/bullying/outside interference]; tell off; hit back; fire back; push back; snap back; return fire; retort
    noun        rejection {of interference}; riposte; retort; pushback
    source      subj
    target      by; from; at; against; of; in; to; obj
    need        source target
    only        source: GOV LEG PTY MIL REB country IGO
    not         words @sport; @showbiz; @market; missile; missiles; rocket; rockets; troops; defender; performance; performances; his critics in; debut; trolls; body-shamers
    + Georgia hit back at Western envoys over the law. => GEO > *
    + Brazil rejected interference by the United States in its courts. => BRA > USA
    + Eritrea pushed back against the UN report. => ERI > UN
    - The striker hit back at the coach.
    - The Dutch defender hit back at critics of his form in Turin.
