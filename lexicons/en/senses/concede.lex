@about    Yielding in politics: easing of restrictions, pardons, climbdowns, reforms granted: PLOVER CONCEDE, CAMEO 080-083.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Releases, ceasefires, withdrawals, lifted sanctions and curfews are RETREAT and stand in their own file.

family concede-elsewhere
    - Chelsea conceded two late goals in the Premier League.
    - The goalkeeper conceded a penalty before half-time.
    - The dam yielded to the pressure of the flood water.
    - The orchard yields ten tonnes of apples a year.
    - The coach admitted his mistake after the defeat.

# ---- 080 yield

sense back-down = 080
    verb        back down; back off; back away; climb down; give in; give way; give ground; cave; cave in; relent; bow to; yield to; capitulate; knuckle under; backtrack; backpedal; row back; stand down; soften [stance/position/tone/line]; drop [opposition/objection/resistance]; lift [veto/objection/block]; withdraw [objection/opposition/veto]; water down [demand/stance]
    noun        climbdown; capitulation; about-turn; U-turn; about-face; volte-face; backdown
    source      subj
    target      to; from
    need        source
    only        source: GOV LEG PTY MIL IGO OPP REB country organization person
    not         words @sport; @showbiz; @market; knee; million; billion; in aid; in military aid; in assistance; in loans
    + Kenya's president backed down over the finance bill after deadly unrest. => KEN > -
    + Hungary dropped its opposition to the EU aid package for Kyiv. => HUN > *
    + Turkey lifted its veto on Finland's NATO bid. => TUR > *
    + The Georgian government caved in to protesters and shelved the law. => GEO > "protesters"
    + London's climbdown over the islands pleased Mauritius. => GBR > -
    - The batsman gave in to a knee injury before the Test match.
    - The studio bowed to fans and recut the film.
    - Britain will give Ukraine three billion pounds a year in military aid.

sense bow-to-pressure = 080
    verb        bow/yield/succumb/bend/submit/surrender/cave {to pressure}; give in {to pressure}; cave in {to pressure}; bow/yield/bend/submit/accede/agree/cave {to @demand}; give in {to @demand}; cave in {to @demand}; bow/yield {to @protest}; give in {to @protest}; cave in {to @protest}; heed/meet/accept/grant/satisfy/concede/answer [@demand]; respond {to @demand}; accede {to @demand}
    adj         responsive {to @demand}
    noun        acceptance {of @demand}; surrender {to @demand}
    source      subj
    target      from; of; by; obj
    need        source
    only        source: GOV LEG PTY MIL IGO OPP REB JUD country organization
    not         words @sport; @showbiz; @market; energy; electricity; customer
    + Seoul bowed to pressure from doctors and scaled back the plan. => KOR > "doctors"
    + Pakistan's government accepted the demands of the protesters in Kashmir. => PAK > "protesters"
    + Serbia acceded to a request by the Hague court for documents. => SRB > *
    + Ecuador heeded calls by indigenous groups for cheaper fuel. => ECU > "indigenous groups"
    - The power firm met record demand for electricity.
    - The label bowed to pressure from fans of the band.

sense make-concession = 080
    verb        make/offer/grant/give/extend/yield [@concession]; soften/moderate/ease/relax [demand/condition/stance/position/rhetoric/term]; scale back [demand/condition/stance/position/rhetoric/term]; tone down [demand/condition/stance/position/rhetoric/term]; drop/abandon/waive [demand/condition/precondition/insistence/claim]; give up [demand/condition/precondition/insistence/claim]; compromise
    noun        concession; olive branch; softening {of stance}
    source      subj
    target      to; on; with
    need        source
    only        source: GOV LEG PTY MIL IGO OPP REB country organization
    not         words @sport; @showbiz; @market; speech; stand
    + Israel made concessions to the mediators on the exchange list. => ISR > "mediators"
    + Hamas dropped its demand for a full Israeli withdrawal. => "Hamas" > *
    + Greece waived its condition for North Macedonia's entry talks. => GRC > *
    + The junta's concession to the regional bloc was a shorter transition. => * > *
    - The candidate gave a concession speech.
    - The snack concession at the stadium made money.

sense concede-defeat = 080
    verb        concede; concede [defeat/election/race/loss/victory]; admit/accept/acknowledge [defeat/election result/election results/result/verdict of voters/outcome]; congratulate [winner/victor]
    noun        concession {of defeat}; concession speech; acceptance {of defeat}
    source      subj
    target      to
    need        source
    only        source: GOV PTY LEG OPP person
    not         words @sport; @showbiz; goal; goals; penalty
    + Liberian President George Weah conceded defeat to Joseph Boakai. => LBR > *
    + Botswana's ruling party accepted the election results. => BWA > -
    + Ghana's vice-president conceded the race within hours. => GHA > -
    - Ghana conceded two goals in the second half.
    - The boxer conceded defeat after a knockout.

sense admit-wrong = 080
    verb        admit/acknowledge/concede [mistake/error/failure/failing/shortcoming/wrongdoing/guilt/responsibility/fault/violation/abuse/role/lapse]; own up [mistake/error/failure/failing/shortcoming/wrongdoing/guilt/responsibility/fault/violation/abuse/role/lapse]; admit {to mistake}; own up {to mistake}; admit {to failure}; own up {to failure}; admit {to abuse}; come clean; accept/take/assume [blame/responsibility]; admit/acknowledge; confess wrongdoing
    noun        admission {of guilt}; admission {of failure}; admission {of mistake}; acknowledgement {of responsibility}
    source      subj
    target      to
    need        source
    only        source: GOV MIL COP LEG REL PTY SPY JUD country
    not         words @sport; @showbiz; @market; bombing; claimed; driver
    + The Israeli military admitted mistakes in the strike on the aid convoy. => ISR > -
    + Germany acknowledged its responsibility for the genocide of the Herero. => DEU > -
    + South African police admitted failures in the hunt for illegal miners. => ZAF > -
    + Japan's defence minister took responsibility for the data leak. => JPN > -
    - The driver admitted his mistake to neighbours.
    - The director took the blame for the film's failure.

sense express-regret = 080
    verb        express/voice/convey [regret/remorse/sorrow] {for @loss}; express/voice/convey [regret/remorse/sorrow] {over @loss}; express/voice/convey [regret/remorse/sorrow] {about @loss}; regret [loss/death/incident/harm/suffering/killing/damage/past/wrong/error]
    noun        expression {of regret}; statement {of regret}
    adj         regretful
    source      subj
    target      to; for
    need        source
    only        source: GOV MIL COP LEG REL PTY REB country
    not         words @sport; @showbiz; condolence; condolences
    + Turkey's president expressed regret to Moscow over the pilot's death. => TUR > RUS
    + France voiced regret for colonial killings in Cameroon. => FRA > *
    + The Kenyan police chief regretted the killing of the journalist. => KEN > -
    - The singer expressed regret over the cancelled concert.

# ---- 080 withdrawals announced, plans dropped

sense announce-withdrawal = 080
    verb        announce/declare/confirm/order [@withdrawal]; order [troop/soldier/force] {to withdraw}
    noun        announcement {of @withdrawal}
    source      subj
    target      from; of
    need        source
    only        source: GOV MIL REB country IGO
    not         words @sport; @market; race; treaty; pact; agreement; candidate; candidacy; talks
    + Paris announced the withdrawal of its soldiers from Niger. => FRA > *
    + Washington confirmed the pullout of its troops from Chad. => USA > *
    + The Malian army announced a pullback from the northern town. => MLI > *
    - The candidate announced her withdrawal from the race.
    - Britain announced its withdrawal from the treaty.

sense call-off-action = 080
    verb        call off [threat/offensive plan/expulsion/crackdown/planned attack/invasion plan/raid/eviction/demolition/execution/annexation plan]; scrap [threat/offensive plan/expulsion/crackdown/planned attack/invasion plan/raid/eviction/demolition/execution/annexation plan]; cancel [threat/offensive plan/expulsion/crackdown/planned attack/invasion plan/raid/eviction/demolition/execution/annexation plan]; abandon [threat/offensive plan/expulsion/crackdown/planned attack/invasion plan/raid/eviction/demolition/execution/annexation plan]; suspend [threat/offensive plan/expulsion/crackdown/planned attack/invasion plan/raid/eviction/demolition/execution/annexation plan]; postpone [threat/offensive plan/expulsion/crackdown/planned attack/invasion plan/raid/eviction/demolition/execution/annexation plan]; shelve [threat/offensive plan/expulsion/crackdown/planned attack/invasion plan/raid/eviction/demolition/execution/annexation plan]; stay/halt/commute [execution/eviction/demolition/deportation]; spare [life]
    noun        stay {of execution}; suspension {of execution}
    source      subj
    target      of; against; obj
    need        source
    only        source: GOV MIL JUD COP REB LEG country
    not         words @sport; @showbiz
    + Iran suspended the execution of a Swedish-Iranian doctor. => IRN > *
    + Israel shelved its annexation plan to win ties with the Emirates. => ISR > *
    + Saudi Arabia spared the life of a Filipino worker at the last hour. => SAU > *
    - Organisers called off the concert after the threat.

# ---- 081 easing of administrative sanctions

sense lift-restriction = 081
    verb        lift/ease/relax/loosen/remove/end/scrap/suspend/revoke/rescind/drop/waive/repeal/reverse/soften/abolish/cancel [@restriction]; roll back [@restriction]; do away with [@restriction]; scale back [@restriction]
    noun        lifting {of @restriction}; easing {of @restriction}; relaxation {of @restriction}; removal {of @restriction}
    source      subj
    target      on; against; for; of
    need        source
    only        source: GOV MIL LEG JUD COP IGO REB country
    not         words @sport; @showbiz; @market; sanctions; curfew; martial law; export; import; embargo
    + China eased restrictions on residents of Xinjiang. => CHN > *
    + Turkey's court lifted the travel ban on the philanthropist. => TUR > *
    + The ban on Zimbabwean rallies was lifted by police in Harare. => ZWE > *
    + Saudi Arabia's relaxation of curbs on women continued. => SAU > "women"
    - The league lifted its ban on the Russian midfielder.
    - The label ended restrictions on sharing the album.

sense pardon = 081
    verb        pardon; amnesty; reprieve; commute; grant/give/issue/sign/declare/offer/announce/extend/decree [pardon/amnesty/clemency/reprieve/immunity]; commute/reduce/quash/overturn/annul/cut [sentence/conviction/death sentence/jail term]; remit [sentence]
    noun.pass   pardon; amnesty; commutation
    source      subj; by
    target      obj; to; for; of; iobj
    need        source
    only        source: GOV MIL LEG JUD REL country person
    not         words @sport; @showbiz; turkey
    + Egypt's president pardoned thirty prisoners before the holiday. => EGY > "prisoners"
    ~ Nigeria granted amnesty to repentant militants. => NGA > "militants"
    + The Thai king commuted former prime minister Thaksin Shinawatra's sentence. => THA > THA
    + Peru's ex-president Alberto Fujimori was pardoned by the court. => * > PER
    - The White House pardoned a turkey before Thanksgiving.
    - The referee pardoned the midfielder.

sense drop-charges = 081
    verb        dismiss [case/indictment/prosecution/lawsuit/suit/proceedings]; drop/withdraw/dissolve/quash/abandon/discontinue/scrap [charge/case/indictment/prosecution/arrest warrant/warrant/conviction/lawsuit/suit/extradition request/proceedings/investigation]; throw out [charge/case/indictment/prosecution/arrest warrant/warrant/conviction/lawsuit/suit/extradition request/proceedings/investigation]; clear {of charge}; acquit; exonerate; close [case/investigation/probe]
    noun.pass   acquittal; exoneration
    source      subj; by
    target      against; of; obj; into
    need        source
    only        source: JUD GOV COP MIL LEG country organization IGO
    not         words @sport; @showbiz; @market; husband
    + Kosovo dropped charges against three Serb protesters. => XKX > "protesters"
    + A Zambian court acquitted the opposition leader of treason. => ZMB > "opposition leader"
    + The Philippine court dismissed the case against former senator Leila de Lima. => PHL > *
    + Sweden discontinued the investigation into the pipeline blasts. => SWE > *
    - The court acquitted the husband of the actress.

sense restore-status = 081
    verb        reinstate/rehabilitate/restore/renew [licence/license/passport/citizenship/accreditation/status/right/post/visa/immunity/registration/permit/judge/minister/official/governor/leader]; return [passport/licence]; grant [visa/permit/exit permit/licence/registration]; reinstate; rehabilitate
    noun.pass   reinstatement; rehabilitation
    source      subj; by
    target      to; of; obj; for; iobj
    need        source
    only        source: GOV MIL LEG JUD country IGO
    not         words @sport; @showbiz; @market; drug; offender; building
    + Nicaragua restored the citizenship of exiled priests. => NIC > *
    + The Maldives court reinstated the opposition lawmakers. => MDV > "lawmakers"
    + Madrid granted a permit to Catalan exiles. => ESP > *
    - The league reinstated the suspended quarterback.

sense reopen = 081
    verb        open [border/border crossing/crossing/frontier/airspace]; reopen/unblock/unseal [border/border crossing/crossing/frontier/school/university/mosque/church/airspace/airport/embassy compound/market]; lift [border closure/closure/airspace closure]; allow [return/entry/travel/passage/visit]; resume [visa issuance/visas/flight]
    noun        reopening {of border}; reopening {of crossing}; reopening {of frontier}
    source      subj
    target      with; to; for
    need        source
    only        source: GOV MIL country REB
    not         words @sport; @showbiz; @market; renovation
    + Benin reopened its border with Niger after months of closure. => BEN > NER
    + Rwanda and Burundi are reopening their frontier. => RWA, BDI > -
    + The Taliban reopened universities to women in three provinces. => "Taliban" > "women"
    + Finland opened the crossing to Russians again. => FIN > RUS
    - The museum reopened after a long renovation.

# ---- 0811, 0812 freedoms of expression and parties

sense ease-censorship = 0811
    verb        lift/ease/end/relax/remove/loosen/scrap/suspend/abolish [@censorship]; restore/reinstate/unblock/resume [internet/internet access/internet service/mobile internet/broadcast/access/website/signal/social media/broadcaster]; unblock/unban; reopen [newspaper/radio station/broadcaster/television station/newsroom]; allow/permit/authorise/authorize [demonstration/rally/protest/march/newspaper/broadcast]
    noun        lifting {of @censorship}; restoration {of internet}; easing {of @censorship}
    source      subj
    target      for; on; of; to
    need        source
    only        source: GOV MIL LEG JUD COP country
    not         words @sport; @showbiz; @market; engineer; cable; loudspeaker; loudspeakers; propaganda; World Cup
    + Pakistan restored access to X after a court order. => PAK > * | code=0811
    + Nigeria lifted its social media ban. => NGA > -
    + Gabon's new rulers restored the internet. => GAB > -
    + Senegalese police authorised the rally of the opposition. => SEN > "opposition"
    - Engineers restored the internet after the cable broke.
    - Seoul resumed loudspeaker broadcasts along the border.

sense ease-party-ban = 0812
    verb        lift/revoke/end/rescind/overturn/annul [ban] {on @party}; lift/revoke/end/rescind/overturn [suspension] {of @party}; legalise/legalize/recognise/recognize/register/unban/reinstate/readmit [@party]; legalise/legalize; allow/permit/clear/authorise/authorize [@party]; clear {to run}; restore [political right/eligibility/candidacy]
    noun.pass   legalisation {of @party}; legalization {of @party}; reinstatement {of candidacy}
    source      subj
    target      obj; on; of
    need        source
    only        source: GOV MIL LEG JUD country
    not         words @sport; @showbiz; birthday; marriage; cannabis; wedding
    + Uganda registered the opposition party after a long wait. => UGA > "opposition party" | code=0812
    + Bangladesh's interim government lifted the ban on the Islamist party. => BGD > *
    + Senegal's court restored the candidacy of the jailed opposition leader. => SEN > *
    - The hotel allowed the birthday party to go on.

# ---- 082 political dissent eased by its makers

sense end-protest = 082
    verb        call off [@protest]; wind down [@protest]; break up [@protest]; suspend [@protest]; halt [@protest]; end [@protest]; stop [@protest]; cancel [@protest]; pause [@protest]; postpone [@protest]; shelve [@protest]; abandon [@protest]; lift [@protest]; terminate [@protest]; call off [@strike]; suspend [@strike]; halt [@strike]; end [@strike]; stop [@strike]; cancel [@strike]; pause [@strike]; lift [@strike]; abandon [@strike]; postpone [@strike]; return {to work}; go back {to work}; leave [barricade/street/square]; dismantle [barricade/roadblock/camp/blockade]
    noun        suspension {of @strike}; end {of @strike}; end {to @protest}; suspension {of @protest}
    source      subj
    target      against; for
    need        source
    only        source: OPP LAB CVL PTY group organization REB EDU MED AGR
    not         words @sport; @showbiz; parental
    ~ French farmers suspended their blockade after talks with the premier. => "farmers" > *
    ~ Nigerian doctors called off a strike on Saturday. => "doctors" > - | code=082
    ~ The strike was called off by the Kenyan teachers' union. => "union" > -
    + Imran Khan's party ended its sit-in near Islamabad. => PAK > -
    + Nurses' unions in Malawi suspended their strike on Monday. => MWI > -
    + Serbian opposition parties ended their blockade of the square. => SRB > -
    + Protesters dismantled barricades in Tegucigalpa. => "Protesters" > -
    - The club called off its protest against the Premier League.
    - The nurse will return to work after parental leave.

# ---- 083 accede to demands for reform

sense enact-reform = 083
    verb        introduce/launch/implement/enact/begin/initiate/adopt/approve/pass/undertake [@reform]; carry out [@reform]; restore [democracy/civilian rule/constitutional order/constitution]; return/transfer/cede/relinquish [power]; hand over [power]; hand back [power]; hand [power]; lift [one-party rule]; accept [@reform]
    noun        introduction {of @reform}; return {to @reform}; return {to democracy}; handover {of power}; transfer {of power}
    source      subj
    target      to; from
    need        source
    only        source: GOV MIL LEG PTY country REB
    not         words @sport; @showbiz; @market; electricity; climate
    + Sudan's military handed power to a civilian council. => SDN > * | code=083
    + Uzbekistan's leader launched political reforms after public anger. => UZB > -
    + Gabon's junta restored constitutional order, the African Union said. => GAB > -
    - The utility restored power to thousands of homes.

sense change-leadership = 0831
    verb        sack/dismiss/fire/remove/replace/oust/axe/relieve/reshuffle/suspend/dissolve/drop [@leaders-post]; accept/approve [resignation]; call/announce/declare/trigger [early election/snap election/fresh election/general election/elections/election/snap vote/snap polls]; bring forward [election]; form/appoint/name [unity government/caretaker government/interim government/new cabinet/transitional government/new prime minister/interim president]; reshuffle; dissolve [parliament/assembly/national assembly/cabinet/government]
    noun.pass   dismissal {of @leaders-post}; sacking {of @leaders-post}; dissolution {of parliament}; ouster {of @leaders-post}
    source      subj; by
    target      obj; of
    need        source
    only        source: GOV LEG MIL PTY country REB
    not         words @sport; @showbiz; @market; coup; football
    + Kenya's president dismissed his cabinet after weeks of street anger. => KEN > "cabinet" | code=0831
    + Macron dissolved parliament and called a snap election. => * > *
    + Peru's president accepted the resignation of her prime minister. => PER > *
    + Sri Lanka's president accepted the resignation of the central bank governor. => LKA > *
    - The football club sacked its manager after the defeat.
    - Shareholders ousted the chief of the carmaker.

sense change-policy = 0832
    verb        scrap/withdraw/reverse/drop/shelve/suspend/cancel/repeal/abandon/rescind/postpone/revoke/delay/overturn/amend/revise/annul/retract/freeze/pull/rework/dilute/overhaul [@policy]; water down [@policy]; roll back [@policy]; row back [@policy]; walk back [@policy]; back down [@policy]; put off [@policy]; scale back [@policy]; back down {on @policy}; backtrack {on @policy}; back down {over @policy}; row back {on @policy}; go back {on @policy}; go back [on decision]; change [course/tack]; reconsider [@policy]
    noun        U-turn {on @policy}; reversal {of @policy}; withdrawal {of @policy}; repeal {of @policy}; suspension {of @policy}
    noun        U-turn; policy reversal
    source      subj
    target      none
    need        source
    only        source: GOV LEG PTY MIL country IGO
    not         words @sport; @showbiz; @market; merger; film
    not         words tariff; tariffs
    + Colombia's government withdrew its tax bill after deadly protests. => COL > - | code=0832
    + Indonesia's parliament shelved the election law as students rallied. => IDN > -
    + The fuel price hike was reversed by Angola's president. => AGO > -
    + Kyiv rowed back on the law after public anger. => UKR > -
    - The carmaker scrapped its plan for a merger.
    - The club dropped its plan to sell the winger.

sense grant-wage-demand = 0832
    verb        raise/increase/hike/lift [minimum wage/salary/wage/pension/pay/public sector pay]; cut/lower/reduce/slash [fuel price/petrol price/bread price/electricity tariff/price of fuel/price of bread/fuel tax]; restore/reintroduce [subsidy/fuel subsidy]; grant/give/award [pay rise/wage increase/pay increase/salary increase]
    noun        increase {in wage}; cut {in price}
    source      subj
    target      to; for; iobj
    need        source
    only        source: GOV LEG MIL country
    not         words @sport; @showbiz; @market; company
    + Nigeria's president raised the minimum wage after a strike threat. => NGA > -
    + Ecuador's government lowered the fuel tax to calm indigenous protesters. => ECU > * | code=0832
    + Tunis granted a pay rise to public workers. => TUN > "workers"
    - The company raised salaries for its bus drivers.

sense grant-rights = 0833
    verb        grant/give/extend/restore/recognise/recognize/guarantee/accord/concede/return [@rights]; legalise/legalize/decriminalise/decriminalize [marriage/abortion/homosexuality/same-sex marriage/gay marriage/gay sex/trade union/union]; abolish/outlaw/scrap [death penalty/capital punishment/slavery/caning/military service/child marriage]; enfranchise; allow [women/voting]
    noun        legalisation {of marriage}; legalization {of marriage}; abolition {of penalty}; recognition {of @rights}
    source      subj
    target      to; for; iobj; of
    need        source
    only        source: GOV LEG JUD MIL country
    not         words @sport; @showbiz; @market; mining rights; broadcasting
    + Thailand's senate legalised same-sex marriage. => THA > - | code=0833
    + Saudi Arabia granted women the right to drive. => SAU > "women"
    + Zimbabwe's parliament abolished the death penalty. => ZWE > -
    + Mexico's supreme court decriminalised abortion. => MEX > -
    - The league granted broadcasting rights to a channel.

sense change-institutions = 0834
    verb        amend/rewrite/change/revise/adopt/reform/replace [constitution]; hold/stage/organise/organize [independence referendum/constitutional referendum/referendum]; abolish/scrap/dissolve/end [monarchy/upper house/senate/state council/one-party rule/military rule/secret police/constitutional council]; approve/grant/give [autonomy/self-rule/independence/devolution/home rule]; promulgate [constitution]
    noun        adoption {of constitution}; amendment {of constitution}; devolution {of power}
    source      subj
    target      to; for; iobj
    need        source
    only        source: GOV LEG MIL country REB
    not         words @sport; @showbiz; @market
    + The Gambian parliament rewrote the constitution to limit presidential terms. => GMB > - | code=0834
    + France granted autonomy to Corsica after nights of riots. => FRA > *
    + Bougainville's referendum was organised by Papua New Guinea. => PNG > *
    - The chess club amended its constitution.

# ---- further yielding

sense recognise-or-accept-outcome = 080
    verb        accept [verdict/ruling/judgment/decision/terms/condition/conditions]; abide {by ruling}; abide {by decision}; abide {by verdict}; comply {with ruling}; comply {with order}; comply {with @demand}; comply {with resolution}; submit {to ruling}; submit {to jurisdiction}
    noun        compliance {with ruling}; compliance {with @demand}; compliance {with resolution}
    source      subj
    target      of; by; from
    need        source
    only        source: GOV LEG PTY MIL REB OPP country
    not         words @sport; @showbiz; @market; driver; pilot
    ~ Nicaragua said it would abide by the ruling of the world court. => NIC > * | status=future
    + Bolivia's opposition accepted the verdict of the electoral tribunal. => BOL > *
    + Poland complied with an order of the European court. => POL > *
    - The pilot complied with an order from the control tower.

sense cede-territory = 080
    verb        cede/return/relinquish/surrender/concede [territory/sovereignty/island/village/land/control/enclave/archipelago/border village/claim]; hand over [territory/sovereignty/island/village/land/control/enclave/archipelago/border village/claim]; hand back [territory/sovereignty/island/village/land/control/enclave/archipelago/border village/claim]; give back [territory/sovereignty/island/village/land/control/enclave/archipelago/border village/claim]; give up [territory/sovereignty/island/village/land/control/enclave/archipelago/border village/claim]
    noun        handover {of island}; handover {of territory}; return {of territory}; cession {of territory}
    source      subj
    target      to; over
    need        source
    only        source: GOV MIL LEG country REB
    not         words @sport; @showbiz; @market; ball; lead
    + Armenia handed over four border villages to Azerbaijan. => ARM > AZE
    + Britain ceded sovereignty over the archipelago to Mauritius. => GBR > MUS
    + Egypt gave up two Red Sea islands to Saudi Arabia years ago. => EGY > SAU | status=historical
    - The goalkeeper gave up control of the ball.

sense resume-participation = 080
    verb        end/lift/drop/abandon/suspend [boycott/standoff/mutiny/revolt/filibuster/siege]; call off [boycott/standoff/mutiny/revolt/filibuster/siege]; return {to parliament}; return {to coalition}; rejoin [parliament/government/coalition/assembly]
    noun        return {to parliament}; end {of boycott}
    source      subj
    target      of; against; with
    need        source
    only        source: PTY LEG OPP REB MIL GOV country group
    not         words @sport; @showbiz; @market; recess
    + Montenegro's opposition ended its boycott of parliament. => MNE > *
    ~ Wagner fighters called off their mutiny and turned back from Moscow. => "fighters" > *
    + The Iraqi bloc returned to parliament after a year. => IRQ > *
    - Consumers ended their boycott of the supermarket.

sense reduce-sentence-or-terms = 081
    verb        lift/end/suspend/ease/drop [house arrest/probation/surveillance/solitary confinement/travel restriction/asset freeze/gag order]; unfreeze [account/asset]; return [passport]
    source      subj; by
    target      to; of; for; iobj; obj; from
    need        source
    only        source: JUD GOV COP MIL country
    not         words @sport; @showbiz; murder suspect; fraudster
    + Myanmar eased the house arrest of the deposed president. => MMR > *
    + Qatar lifted the travel ban and house arrest of the British executive. => QAT > *
    - The court lifted the asset freeze of the rapper after his new album.

sense compensate = 080
    verb        pay/award/offer/grant/provide [compensation/reparation/reparations/damages/restitution]; compensate
    noun        compensation; reparations
    source      subj
    target      to; obj; iobj; for
    need        source target
    only        source: GOV MIL LEG JUD COP country
    not         words @sport; @showbiz; @market; airline; patient; accident; awarded; energy company; injured; crash; insurer
    + Japan's government compensated victims of forced sterilisation. => JPN > "victims"
    + The Kenyan army paid compensation to families of the villagers. => KEN > *
    + Italy offered reparations to Libya for colonial crimes. => ITA > LBY
    - The airline paid compensation to passengers.
    - A Scottish judge awarded a farmer damages from a power company.

sense allow-opposition-in = 082
    verb        reach out; extend/offer [hand/olive branch/olive branches]; hold out [hand/olive branch/olive branches]; invite [opposition/opponent/rival] {into government}; invite [opposition/opponent/rival] {to join}; offer [post/cabinet post/seat/ministry] {to opposition}; share [power]; include/bring [opposition/rival/opponent] {into government}; bring [opposition/rival/opponent] {into cabinet}
    noun        olive branch; power-sharing
    source      subj
    target      to; obj; with; iobj
    need        source target
    only        source: GOV PTY MIL country
    not         words @sport; @showbiz; @market
    + South Africa's ANC shared power with the opposition after losing its majority. => ZAF > "opposition"
    + Ruto extended an olive branch to Kenyan opposition leader Raila Odinga. => * > KEN
    + Taiwan's new president reached out to Beijing in his first speech. => TWN > CHN
    - The manager extended a hand to the referee.
