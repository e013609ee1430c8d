@about    Dissent: demonstrations, riots, strikes, hunger strikes, boycotts, blockades by protesters, vandalism: PLOVER PROTEST, CAMEO 14.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# A diplomatic protest (a note, a complaint) is ACCUSE; the breaking up of a protest is ASSAULT or COERCE; a call to protest is ACCUSE 113.

family protest-elsewhere
    - The striker protested to the referee about the penalty.
    - The band marched down the street at the carnival.
    - Bowling strikes won him the match.
    - Shares rallied on Wall Street.
    - Rally driver Ott Tanak won the stage in Kenya.
    - Lightning strikes hit the tower.
    - A pitcher threw three strikes in the inning.
    - The actress went on a fast before her wedding.

# ---- 140, 141 demonstrations

sense demonstrate = 141
    verb        protest/demonstrate/rally/march/picket; take {to street}; pour {into street}; take {to square}; flood {into street}; flood/fill/throng/pack [street/square/plaza/capital]; pour onto streets; gather/assemble/mass {in protest}; hit [street]; come out {in protest}; come out {onto street}; turn out {in protest}; camp out {outside parliament}; march {through street}; chant [slogan]; wave [placard/banner]; block off {in protest}; stage/hold/organise/organize/mount/lead/launch/attend/join/begin/start/continue/resume/plan/convene [@demo]; take part {in @demo}; join {in @demo}; participate {in @demo}; protest {in street}
    verb        picket/parade; hit [street/streets]; take {to square}; march peacefully; march {in protest}; march in protest; rally in protest; turn out in protest
    verb        rally against; march against; protest outside; protest {outside consulate/embassy/parliament/ministry/court}
    noun        protest; demonstration; rally; street protest; sit-in; march; protest march; mass protest; vigil; protest rally; mass demonstration; demo
    source      subj; by; of
    target      against; in front of; at; outside; over
    need        source
    only        source: OPP LAB CVL EDU REL REF AGR MED JRN LEG PTY SOC NGO CRM group person PRE
    not         words @sport; @sport-more; @showbiz; @market; stocks; markets; shares; bonds; oil prices; diplomatic protest; ambassador; note; dragon; torch; military parade; rallied behind; rally behind; flood water; floodwater; floodwaters; rain; carnival
    + Bolivian miners marched through La Paz on Monday. => BOL > * | code=141
    + Students staged a sit-in outside the ministry in Dhaka. => "students" > *
    + Protesters took to the streets of Nairobi over a new tax bill. => "protesters" > *
    + A rally by opposition supporters in Tbilisi drew tens of thousands. => "opposition supporters" > *
    + Chinese villagers, who demonstrated against a chemical plant, were dispersed. => "villagers" > *
    + Students protest in Bangkok over campus arrests => "students" > *
    + Indigenous groups in Panama held a march in the capital on Friday. => * > *
    - Fans rallied behind the striker after the match.
    - Shares rallied as oil prices fell.

sense protest-against-state = 141
    verb        protest/demonstrate/rally/march/picket; stage/hold/organise/organize/mount/lead/launch/attend/join/begin/continue/resume [@demo]; turn out; come out
    noun        protest; demonstration; rally; march; street protest; sit-in; mass protest
    source      subj; by; of
    target      against; in front of; outside; at; over
    need        source target
    only        source: group person OPP LAB CVL EDU REL PTY NGO SOC country organization
    only        target: GOV LEG MIL COP JUD PTY IGO UNO EUR country
    not         source: MIL
    not         words @sport; @sport-more; @showbiz; @market; stocks; markets; diplomatic protest; summoned; note; parade
    + Iraqis protested against Turkey over the shelling of a resort. => IRQ > TUR
    + Farmers rallied outside the European Parliament in Strasbourg. => "farmers" > *
    + Israelis demonstrated against the government in Tel Aviv. => ISR > ISR
    + The march by students against France ended at the embassy. => "students" > FRA
    - The parade band marched against a strong wind in Denmark.

sense protest-breaks-out = 141
    noun        wave of protests; anti-government protest; student protest; street demonstration; protest movement; uprising; nationwide protest; anti-war protest; popular uprising; mass rally
    source      of; by; in
    target      against; over; at
    need        source
    only        source: OPP LAB CVL EDU country group
    not         words @sport; @sport-more; @showbiz; @market; volcano; fighting; clashes; fire; war; applause; virus; cholera; disease; measles; gunfire
    + The student protests in Serbia, led by university unions, continue to spread. => * > *
    + A wave of protests by teachers swept the Peruvian highlands. => "teachers" > *
    + The uprising of Bangladeshi students toppled the premier. => * > *
    - Fighting broke out between the army and rebels.

sense protest-hits-place = 141
    verb        rock/grip/sweep/paralyse/paralyze/convulse/engulf/shake/hit/mark {by @demo/protest/unrest}
    source      none
    target      against; obj
    need        target
    only        target: GOV LEG MIL COP country
    not         words @sport; @sport-more; @showbiz; @market; earthquake; storm; flood; volcano; virus; disease; outbreak; snow; cold; heat; strike; attack; blast; bomb; bombing; missile; drone; rocket; war; inflation; scandal; shell; cyclone; drought; typhoon; tremor; aftershock; explosion; bug; recession; tariffs; sanctions; quake; drug prices; prices
    + Georgia was rocked by mass protests for a third night. => * > GEO
    + Kenya has been gripped by demonstrations over taxes. => * > KEN
    - A strong earthquake hit Japan on Tuesday.
    - Drug prices hit Canada hard.

sense protest-for-leadership-change = 1411
    verb        protest/march/rally/demonstrate {for resignation}; protest/march/rally/demonstrate {for impeachment}; stage/hold/join/lead/organise [@demo] {for resignation}; stage/hold/join [@demo] {against president}; stage/hold/join [@demo] {against coup}; protest/march/rally/demonstrate {against president}; protest/march/rally/demonstrate {against coup}; protest/march/rally/demonstrate {against junta}; protest/march/rally/demonstrate {against re-election}; protest/march/rally/demonstrate {against premier/minister}; protest/march/rally/demonstrate {against regime}; protest/march/rally/demonstrate {against term}; protest/march/rally/demonstrate {against corruption}; protest/march/rally {against leader}; protest/demonstrate {over election}; protest [election result/coup/military rule/rigged vote/re-election/election outcome/reelection/third term]
    noun        anti-government protest; anti-government demonstration; anti-coup protest; protest {against coup}; rally {against president}; march {against president}; protest {against president}; anti-government rally; protest {over election}; demonstration {against president}
    source      subj; by; of
    target      against; of; for; obj
    need        source
    only        source: OPP LAB CVL EDU REL PTY NGO SOC LEG group person country
    not         words @sport; @sport-more; @showbiz; @market; ambassador; club; team
    + Serbian students rallied for the impeachment of the president. => SRB > * | code=1411
    + Sudanese demonstrators rallied against the junta in Omdurman. => SDN > *
    + Anti-coup protests by garment workers continued in Yangon. => "garment workers" > *
    + Opposition supporters in Mozambique protested the election result. => "opposition supporters" > *
    - Fans protested against the president of the club.

sense protest-policy = 1412
    verb        protest/march/rally/demonstrate {against @policy}; protest/march/rally/demonstrate {over @policy}; protest [@policy]; oppose {in street}; stage/hold/join/lead/organise/mount [@demo] {against @policy}; stage/hold/join/lead [@demo] {over @policy}; protest/march/rally/demonstrate {against/over war/offensive/cost/price/hike/cut/shortage/inflation/blockade/mine/deal/austerity/evictions/eviction/arrest/killing/detention/treaty/base/pipeline/dam/visit/unemployment/pension/subsidy/deportation/crackdown}; protest/march/rally/demonstrate {for ceasefire}; protest/march/rally/demonstrate {for climate/wage/jobs/job/pay/truce/peace/action/release}; rally [support] {for cause}; protest [war/price hike/tax rise/blackout/power cut/killing/detention/arrest/fuel price/shortage/mine/eviction/visit]
    noun        protest {against @policy}; demonstration {against @policy}; rally {against @policy}; march {against @policy}; protest {over @policy}; protest {against/over war/offensive/price/cost/shortage/tax/killing/arrest/base/mine/deal}; anti-war protest; climate protest; climate march; anti-tax protest; tractor protest; march {for climate}; anti-mining protest; pro-Palestinian rally
    source      subj; by; of
    target      by; of; from; obj; against
    need        source
    only        source: OPP LAB CVL EDU REL PTY NGO SOC AGR MED JRN LEG group person country
    not         words @sport; @sport-more; @showbiz; @market; ambassador; note; bond; parents' evening
    + Kenyan youths marched against the finance bill in Mombasa. => KEN > * | code=1412
    + Polish farmers protested over cheap grain and the price of fuel. => POL > *
    + Jewish activists in London rallied for peace in Gaza. => "activists" > *
    + A protest over water shortages by residents of Johannesburg turned tense. => "residents" > *
    + Okinawa residents demonstrate against US base plan => "residents" > *
    - The ambassador protested over the killing in a note.

sense protest-for-rights = 1413
    verb        protest/march/rally/demonstrate {for @rights}; protest/march/rally/demonstrate {against @rights-abuse}; protest/march/rally/demonstrate {against/over racism/femicide/femicides/discrimination/rape/lynching/brutality/antisemitism/islamophobia/violence/censorship/injustice/hijab/harassment/abortion}; stage/hold/join/lead/organise [@demo] {for @rights}; stage/hold/join/lead/organise [@demo] {against @rights-abuse}; hold/join/stage/attend [pride march/pride parade/women's march/rights march/gay pride march/women's day march]; stage/hold/join [@demo] {against/over racism/femicide/discrimination/rape/violence/brutality}
    noun        pride march; women's march; march {for @rights}; rally {for @rights}; protest {against @rights-abuse}; protest {against/over racism/femicide/rape/brutality/violence}; march {against/over racism/femicide/rape/violence/antisemitism}; rights march
    source      subj; by; of
    target      against; by; of; in
    need        source
    only        source: OPP LAB CVL EDU REL PTY NGO SOC REF group person country
    not         words @sport; @sport-more; @showbiz; @market; right-back; copyright
    + Women in Mexico City marched against femicide on Saturday. => "women" > * | code=1413
    + Afghan teachers rallied for human rights in Herat. => AFG > *
    + Papuan students held a rally for self-determination in Jayapura. => * > *
    + Hungarians joined the pride march in Budapest. => HUN > *
    - The author marched for the rights to his film.

sense protest-for-institution-change = 1414
    verb        protest/march/rally/demonstrate {for @institution-change}; protest/march/rally/demonstrate {for democracy}; stage/hold/join/lead/organise [@demo] {for @institution-change}; stage/hold/join/lead [@demo] {for democracy}; protest/march/rally/demonstrate {against @institution-change}; protest/march/rally/demonstrate {against/over monarchy/overhaul/amendment/constitution/rule/occupation}; protest [judicial overhaul/constitutional change/constitutional amendment/military rule/occupation]
    noun        pro-democracy protest; independence rally; independence march; march {for independence}; rally {for independence}; pro-democracy rally; pro-democracy demonstration; rally {for democracy}; protest {against overhaul}
    source      subj; by; of
    target      against; from; by; of
    need        source
    only        source: OPP LAB CVL EDU REL PTY NGO SOC group person country
    not         words @sport; @sport-more; @showbiz; @market
    + Scottish activists marched for independence in Edinburgh. => "activists" > * | code=1414
    + Israelis protested against the judicial overhaul for the tenth week. => ISR > *
    + Pro-democracy protests by Thai students tested the monarchy. => THA > *
    + Togolese opposition groups rallied against the new constitution. => TGO > *
    - The museum marks the march for independence with an exhibition film.

sense camp-or-occupy = 140
    verb        occupy/storm/besiege/surround/invade/enter/stream/overrun/barge [@seat-of-power]; break {into @seat-of-power}; burst {into @seat-of-power}; storm {into @seat-of-power}; force way {into @seat-of-power}; set up [camp/encampment/protest camp/tent]; pitch [tent]; camp out; occupy [campus/building/square/university/hall/embassy/street]; chain themselves; glue themselves; disrupt [session/meeting/parliament/speech/ceremony/vote/sitting]; heckle; hurl/throw [egg/shoe/tomato/paint/soup/cake/milkshake]; pelt {with egg}; burn [draft card]
    noun        occupation {of campus}; storming {of parliament}; encampment; protest camp; occupation {of parliament}
    source      subj; by
    target      obj; of; outside; at
    need        source
    mode        demo
    only        source: OPP LAB CVL EDU REL PTY SOC NGO LEG group person AGR
    not         words @sport; @sport-more; @showbiz; @market; militants; soldiers; troops; army; gunmen; rebels; tourists; earthquake; homeless
    + Protesters stormed the parliament in Kenya during the vote. => "protesters" > *
    + Students at Sydney University set up an encampment for Gaza. => "students" > *
    + Demonstrators occupied the prime minister's residence in Colombo. => "demonstrators" > *
    + Climate activists glued themselves to a road in Berlin. => "climate activists" > *
    - Soldiers stormed the parliament in the coup.
    - Tourists pitched tents in the park.

sense dissent-politically = 140
    verb        defy/disobey/flout [ban/curfew/order/junta/decree/restriction/protest ban/lockdown]; launch/begin/start/wage/mount/continue/join [civil disobedience campaign/civil disobedience movement/resistance campaign/disobedience campaign/revolt/uprising/rebellion/protest campaign/petition campaign]; rise up; revolt; mutiny; rebel; secede; declare [independence/autonomous government/parallel government]; form [parallel government/rival government/government in exile/shadow government/unity government in exile]; burn [draft paper]; bang [pot]; honk [horn]; refuse [conscription/service]
    noun        revolt; uprising; civil disobedience; mutiny; rebellion; insurrection; civil disobedience campaign; disobedience
    source      subj; by; of
    target      against; of; obj; from
    need        source
    mode        none
    only        source: OPP LAB CVL EDU REL PTY SOC REB MIL LEG group person organization
    not         words @sport; @sport-more; @showbiz; @market; locker room; cells; backbench; bestseller
    + Myanmar civil servants joined a resistance campaign against the junta. => MMR > * | code=140
    + Libya's rebels declared a parallel government in Benghazi. => LBY > *
    + Residents of Minsk banged pots to defy the ban on rallies. => "residents" > *
    + Soldiers mutinied in Bouake over unpaid bonuses. => "soldiers" > *
    - The fans revolted against the club's owner.

sense petition-or-symbolic-protest = 140
    verb        wear [black/black armband/white ribbon/yellow vest/armband]; light [candle]; observe [minute of silence]; lay [flower] {in protest}; turn [back]; shave [head]; sew [lip]; hold/form [human chain/die-in/silent march/candlelight vigil/vigil/minute of silence]; hold up [placard/sign/banner/blank paper]; unfurl/hang [banner/flag]; brandish [placard]; beat [drum]; stage/perform [mock funeral/mock trial]
    noun        candlelight vigil; human chain; silent protest
    source      subj; by; of
    target      against; to; at; outside
    need        source
    mode        demo
    only        source: OPP LAB CVL EDU REL PTY SOC NGO JRN LEG MED group person
    not         words @sport; @sport-more; @showbiz; @market; birthday; church service; altar; race; champions; parade
    + Israeli protesters formed a human chain in Jerusalem. => ISR > *
    + Hong Kong activists held a candlelight vigil for Tiananmen victims. => * > *
    + Journalists in Georgia held up blank placards outside parliament. => "journalists" > *
    + Students held up blank placards in Hanoi. => "students" > *
    - Pupils lit candles at a birthday party.

# ---- 142 hunger strike

sense hunger-strike = 142
    verb        go {on @fast-word}; stage/begin/start/launch/declare/announce/continue/hold/observe/join/enter/resume/undertake [@fast-word]; refuse [food/meal]; begin/undertake [fast]; fast; join {in @fast-word}; starve {in protest}
    verb        refuse {in protest}; stop eating; refuse [meal/meals/food/nourishment]; go without food; starve himself; starve herself; starve themselves
    noun        hunger strike; fast {unto death}; hunger protest
    adj         on {@fast-word}
    source      subj; of; by
    target      against; at; over
    need        source
    not         words @sport; @sport-more; @showbiz; @market; Ramadan; Lent; Yom Kippur; diet; weight; intermittent; horse; patient; dog
    + Palestinian prisoners began a hunger strike on Sunday. => PSE > * | code=142
    + A jailed Tunisian judge went on hunger strike against his detention. => TUN > *
    + The hunger strike by doctors in Kolkata entered its second week. => "doctors" > *
    + Egyptian activist Laila Soueif went on hunger strike in London. => EGY > *
    - The actor began a fast to lose weight.
    - Muslims fast from dawn to dusk in Ramadan.

sense hunger-strike-for-leadership = 1421
    verb        stage/begin/start/launch/declare/hold [@fast-word] {against president}; stage/begin/start/launch [@fast-word] {for resignation}; stage/begin/start/launch [@fast-word] {against coup}; stage/begin/start [@fast-word] {over election}; stage/begin/start [@fast-word] {against junta}
    noun        hunger strike {against president}; hunger strike {for resignation}; hunger strike {over election}
    source      subj; of; by
    target      against; of
    need        source target
    only        target: GOV MIL person
    not         words @sport; @sport-more; @showbiz; @market
    + Opposition lawmakers in Armenia began a hunger strike for the resignation of the premier. => * > * | code=1421
    + Ex-president Saakashvili's hunger strike against the Georgian president lasted weeks. => * > *
    - The player began a fast for the resignation of the club president.

sense hunger-strike-for-policy = 1422
    verb        stage/begin/start/launch/declare/hold/observe [@fast-word] {against @policy}; stage/begin/start/launch/hold [@fast-word] {over @policy}; stage/begin/start/launch/hold [@fast-word] {for @policy-change}; stage/begin/start/hold [@fast-word] {over pay}; stage/begin/start/hold [@fast-word] {for pay}; fast {against @policy}
    noun        hunger strike {against @policy}; hunger strike {over @policy}; hunger strike {over pay}; fast {against @policy}
    source      subj; of; by
    target      against; by; of
    need        source
    not         words @sport; @sport-more; @showbiz; @market; Ramadan; diet; weight
    + Punjab's farmers began a hunger strike against the new farm law. => "farmers" > * | code=1422
    + Teachers in Sri Lanka started a hunger strike over pay. => "teachers" > *
    + The hunger strike over pension reform by Argentine retirees went on. => ARG > *
    - The chef is fasting against all advice on diet.

sense hunger-strike-for-rights = 1423
    verb        stage/begin/start/launch/declare/hold [@fast-word] {for @rights}; stage/begin/start/launch/hold [@fast-word] {against @rights-abuse}; stage/begin/start/launch/hold [@fast-word] {over detention}; stage/begin/start/hold [@fast-word] {against detention}; stage/begin/start/hold [@fast-word] {over conditions}; stage/begin/start/hold [@fast-word] {for release}
    noun        hunger strike {for @rights}; hunger strike {against @rights-abuse}; hunger strike {over conditions}; hunger strike {against detention}
    source      subj; of; by
    target      against; by; in
    need        source target
    not         words @sport; @sport-more; @showbiz; @market; Ramadan; diet; weight
    + Palestinian prisoners launched a hunger strike over detention by Israel. => PSE > ISR | code=1423
    + Sahrawi students began a hunger strike against detention by Morocco. => * > MAR
    + Iranian prisoners launched a hunger strike against torture by the regime. => IRN > *
    - The model began a fast for health rights on a diet.

sense hunger-strike-for-institutions = 1424
    verb        stage/begin/start/launch/declare/hold [@fast-word] {for @institution-change}; stage/begin/start/hold [@fast-word] {for statehood}; stage/begin/start/hold [@fast-word] {for democracy}; fast {for statehood}
    noun        hunger strike {for @institution-change}; fast {for statehood}; hunger strike {for statehood}
    source      subj; of; by
    target      against; from
    need        source
    not         words @sport; @sport-more; @showbiz; @market
    + Indian activists began a hunger strike for statehood in Ladakh. => IND > * | code=1424
    + Tamil activists staged a hunger strike for autonomy. => "activists" > *
    - Monks fast for a day at the temple.

# ---- 143 strikes and boycotts

sense strike = 143
    mode        strike
    verb        strike; go {on strike}; go {on @work-stoppage}; walk off job; walk out; down [tool]; stop [work]; stage/begin/start/launch/hold/call/declare/announce/organise/organize/continue/join/resume/extend/observe/lead/plan/mount [@work-stoppage]; take [industrial action/strike action/job action]; join {in @work-stoppage}; take part {in @work-stoppage}; paralyse/paralyze [port/airport/transport] {with strike}; down tools; walk {off job}
    noun        strike; general strike; walkout; industrial action; work stoppage; nationwide strike; teachers' strike; doctors' strike; transport strike; hartal; strike action; rail strike; port strike; bandh
    adj         on {@work-stoppage}
    source      subj; by; of
    target      against; at; over; in
    need        source
    only        source: LAB CVL EDU MED AGR OPP BUS SOC JRN JUD REL group
    not         words @sport; @sport-more; @showbiz; @market; air strike; airstrike; air strikes; airstrikes; drone; drones; missile; missiles; lightning; earthquake; deal; balance; oil strike; knife; knives; warplanes; jets; targets; hunger; batter; rocket; rockets; bombed; militants; gunmen; rebels; troops; fighter jets; military; strike group; struck by; was struck; were struck; being struck; been struck; strike rate; bomber; bombers; suicide; missile; rockets
    + South Korean doctors went on strike over a plan to train more students. => KOR > * | mode=strike
    + Nigeria's labour unions launched an indefinite strike over the minimum wage. => NGA > *
    + French railway workers walked out on Thursday. => FRA > *
    + The general strike by Argentine unions halted trains. => ARG > *
    + Teachers on strike in Guinea returned to class. => "teachers" > *
    + Bus drivers strike across Sri Lanka => "bus drivers" > *
    - Israeli jets strike targets in Beirut.
    - The two firms strike a deal.
    - A pier collapsed after being struck by a tanker.

sense strike-general = 143
    mode        strike
    verb        hit/paralyse/paralyze/cripple/disrupt/ground/halt/shut [@disruptable]; bring to standstill; bring {to standstill}; shut down [city/country/capital/port/airport]; observe/enforce [shutdown/lockdown/strike/ghost town]; close/shut [shop/business/market] {in protest}; close [shop/market]; shut [shop]; stay [home] {in protest}
    noun        shutdown; shutter-down strike; stayaway
    source      subj; by
    target      against; obj; over
    need        source
    only        source: LAB CVL EDU MED AGR OPP PTY SOC REL
    not         words @sport; @sport-more; @showbiz; @market; snow; fog; storm; outage; glitch; bankrupt; closure orders; blackout; hackers; suicide; bomber; bombers; missile; rockets
    + Ugandan workers paralysed transport over a new tax. => UGA > *
    + Nigerian unions shut down the airport over fuel prices. => NGA > *
    + Port workers in Piraeus brought the docks to a standstill. => "port workers" > *
    - Snow brought London to a standstill.

sense strike-for-leadership = 1431
    mode        strike
    verb        strike {against president}; walk out {against president}; strike {for resignation}; walk out {for resignation}; stage/begin/launch/hold/call/declare/join [@work-stoppage] {against president}; stage/begin/launch/hold/call/declare/join [@work-stoppage] {against coup}; stage/begin/launch/hold/call [@work-stoppage] {for resignation}; stage/begin/launch/hold/call [@work-stoppage] {against junta}; stage/begin/launch/hold/call [@work-stoppage] {over election}; stage/begin/launch/hold/call [@work-stoppage] {against government}
    noun        strike {against coup}; strike {against president}; general strike {against junta}; strike {against junta}; strike {against government}; strike {for resignation}
    source      subj; by; of
    target      against; of
    need        source
    only        source: LAB CVL EDU MED OPP PTY SOC group country
    only        target: GOV MIL person country
    not         words @sport; @sport-more; @showbiz; @market; air strike; airstrike; drone; missile; warplanes; jets
    + Burmese workers staged a general strike against the junta. => MMR > * | code=1431
    + Guinea's unions called a strike against the president. => GIN > GIN
    + Israeli unions launched a general strike against the government over the hostages. => ISR > ISR
    - The army launched strikes against the junta's base with jets.

sense strike-for-policy = 1432
    mode        strike
    verb        strike {over/for/against pay/wage/salary/pension/reform/cut/layoff/privatisation/privatization/tax/bill/law/condition/arrears/raise/jobs/hours/safety/hike/austerity/contract/plan}; walk out {over/for/against pay/wage/salary/pension/reform/cut/layoff/privatisation/privatization/tax/bill/law/condition/arrears/raise/jobs/hours/safety/hike/austerity/contract/plan}; stage/begin/launch/hold/call/declare/announce/join/continue [@work-stoppage] {over/for/against pay/wage/salary/pension/reform/cut/layoff/privatisation/privatization/tax/bill/law/condition/arrears/raise/jobs/hours/safety/hike/austerity/contract/plan}; stage/begin/launch/hold/call [@work-stoppage] {against/over @policy}; strike {against/over @policy}
    noun        strike {over/for/against pay/wage/salary/pension/reform/cut/layoff/privatisation/privatization/tax/bill/law/condition/arrears/raise/jobs/hours/safety/hike/austerity/contract/plan}; walkout {over/for/against pay/wage/salary/pension/reform/cut/layoff/tax/bill/law/condition/plan}; pay strike; strike {against @policy}; strike {over @policy}
    source      subj; by; of
    target      against; by; of; at
    need        source
    only        source: LAB CVL EDU MED AGR OPP PTY SOC JRN JUD group
    not         words @sport; @sport-more; @showbiz; @market; air strike; airstrike; drone; drones; missile; warplanes; jets; deal; militants
    + British nurses strike over pay for a second day. => GBR > * | code=1432
    + Belgian unions called a strike against the pension reform. => BEL > *
    + Judges in Mexico walked out over a reform of the courts. => "judges" > *
    + The strike over unpaid salaries by lecturers in Chad goes on. => "lecturers" > *
    - The airline struck a deal over jobs with its bank.

sense strike-for-rights = 1433
    mode        strike
    verb        strike {for/over rights/right/equality/violence/abuse/harassment/discrimination/safety/killing/rape/murder/attack/assault/protection}; walk out {for/over rights/right/equality/violence/abuse/harassment/discrimination/safety/killing/rape/murder/attack/assault/protection}; stage/begin/launch/hold/call/declare/join [@work-stoppage] {for/over/against rights/right/equality/violence/abuse/harassment/discrimination/killing/rape/murder/attack/assault/protection}
    noun        women's strike; strike {for/over rights/right/equality/violence/rape/murder}
    source      subj; by; of
    target      against; by
    need        source
    only        source: LAB CVL EDU MED OPP PTY SOC JRN group country
    not         words @sport; @sport-more; @showbiz; @market; air strike; airstrike; drone; missile; warplanes; jets; militants
    + Icelandic women held a strike for equality, joined by the premier. => ISL > * | code=1433
    + Indian doctors staged a nationwide strike over the rape of a colleague. => IND > *
    - The jets launched a strike over the attack.

sense strike-for-institutions = 1434
    mode        strike
    verb        strike {for/over independence/democracy/constitution/referendum/federalism}; walk out {for/over independence/democracy/constitution/referendum/federalism}; stage/begin/launch/hold/call/declare/join [@work-stoppage] {for/over independence/democracy/constitution/referendum/overhaul}; stage/begin/launch/hold/call [@work-stoppage] {against @institution-change}; stage/begin/launch/hold/call [@work-stoppage] {for @institution-change}
    noun        strike {for independence}; strike {for democracy}; strike {against @institution-change}
    source      subj; by; of
    target      against; by
    need        source
    only        source: LAB CVL EDU MED OPP PTY SOC group country
    not         words @sport; @sport-more; @showbiz; @market; air strike; airstrike; drone; missile
    + Catalan unions called a general strike for independence. => * > * | code=1434
    + Lawyers in Peshawar launched a strike against the constitutional amendment. => "lawyers" > *
    - Jets launched an air strike for the first time since independence.

sense boycott = 143
    verb        boycott/shun/snub [@boycott-thing]; boycott; stay away {from @boycott-thing}; walk out {of @boycott-thing}; walk {out of @boycott-thing}; storm out {of @boycott-thing}; storm {out of @boycott-thing}; pull out {of @boycott-thing}; pull {out of @boycott-thing}; stage/launch/begin/join/continue/lead/organise/organize/declare/announce [boycott/walkout/consumer boycott/diplomatic boycott/election boycott]; refuse [seat]; skip [vote/session/summit/inauguration/meeting]; sit out [election/vote]; refuse {to attend}; abstain {from voting}; burn [ballot]
    noun        boycott; diplomatic boycott; election boycott; walkout {from parliament}; boycott {of @boycott-thing}; consumer boycott
    source      subj; by; of
    target      of; against; obj; by; over
    need        source
    not         source: BUS REB
    not         words @sport; @sport-more; @showbiz; @market; geometry; yawning; trade boycott lifted; end its boycott; ended the boycott; ending its boycott
    + The main opposition party boycotted the parliamentary election in Bangladesh. => "opposition party" > *
    + Arab diplomats boycotted the ceremony in Jerusalem. => "diplomats" > *
    + Georgian lawmakers are boycotting parliament over disputed results. => GEO > *
    + The opposition's boycott of the vote in Tunisia continued. => "opposition" > *
    ~ Malaysian consumers boycott fast food brands over Gaza. => MYS > *
    - The striker shunned the talks with the club.

sense boycott-state = 143
    verb        boycott; boycott [product/goods/wine/summit/Games/Olympics/import/export/conference/ceremony]; stage/declare/announce/launch/join [boycott/diplomatic boycott/cultural boycott/academic boycott]
    noun        boycott; diplomatic boycott; academic boycott; boycott {of product}; boycott {of Games}; boycott {of goods}
    source      subj; by
    target      of; against; from; obj; in
    need        source target
    only        source: GOV PTY LEG OPP LAB CVL REL EDU country NGO
    only        target: country GOV IGO UNO EUR
    not         words @sport; @sport-more; @showbiz; @market; sanctions lifted; ended
    + Turkish unions declared a boycott of Israeli goods. => TUR > ISR
    + The diplomatic boycott of China by Australia and Britain followed the US one. => AUS, GBR > CHN
    + Turkish unions declared an academic boycott against Israel. => TUR > ISR
    - Shoppers boycott the retailer over plastic bags.

# ---- 144 obstruction

sense obstruct = 144
    verb        block/blockade/barricade/obstruct/occupy/seal/picket/cut/snarl/disrupt [@roadway]; cut off [@roadway]; shut down [@roadway]; block off [@roadway]; seal off [@roadway]; erect/build/raise/mount/man [roadblock/barricade/road block/picket line/protest camp/human chain]; set up [roadblock/barricade/road block/picket line/protest camp/human chain]; put up [roadblock/barricade/road block/picket line/protest camp/human chain]; bring traffic; halt/stop [train/traffic/convoy/truck/production/ship]; form/stage [roadblock/sit-down/go-slow/blockade/road blockade]; park/drive [tractor]; burn [tyre/tire] {on road}
    noun        roadblock; blockade; road blockade; obstruction {of @roadway}; blocking {of @roadway}; picket; tractor blockade
    source      subj; by; of
    target      against; to; of; obj; over
    need        source
    only        source: OPP LAB CVL EDU REL AGR SOC PTY NGO group
    not         words @sport; @sport-more; @showbiz; @market; troops; army; soldiers; navy; police; militants; jihadists; snow; landslide; flood; storm; crash; accident; goal; shot; crane; fallen tree; gang; gangs; rebels
    + Farmers blocked highways around Paris with tractors and hay bales. => "farmers" > * | code=144
    + Indigenous protesters in Ecuador erected barricades on the Pan-American highway. => "protesters" > *
    + The Libyan oil terminal was blocked by demonstrators over jobs. => "demonstrators" > *
    + Right-wing activists in Israel halted trucks near the border. => "activists" > *
    + The blockade of Polish border crossings by truckers angered Kyiv. => "truckers" > *
    - A landslide blocked the road to the mine.
    - Soldiers blocked the bridge.

sense obstruct-for-leadership = 1441
    verb        block/blockade/barricade/obstruct/occupy [@roadway] {for resignation}; block/blockade/barricade/occupy [@roadway] {against president}; block/blockade/barricade [@roadway] {over election}; block/blockade/barricade/occupy [@roadway] {against coup}; block/blockade [@roadway] {against government}; block/blockade/barricade [@roadway] {against impeachment}
    noun        roadblock {for resignation}; blockade {against president}; roadblock {against president}; blockade {over election}
    source      subj; by; of
    target      against; of
    need        source
    only        source: OPP LAB CVL EDU REL AGR SOC PTY group
    not         words @sport; @sport-more; @showbiz; @market; troops; army
    + Bolivian farmers blocked highways against the president. => BOL > * | code=1441
    + Truck drivers in Brazil blockaded roads over the election result. => "truck drivers" > *
    - Troops blocked the road against the president's orders.

sense obstruct-for-policy = 1442
    verb        block/blockade/barricade/obstruct/occupy [@roadway] {against/over @policy}; block/blockade/barricade/obstruct/occupy [@roadway] {over/for/against pay/price/wage/shortage/import/tax/mine/land/water/pension/cost/outage/blackout/job/deal/pipeline/cut/killing/subsidy/war}
    noun        blockade {over/against import/price/tax/mine/law/bill/policy/pay}; roadblock {over/against price/tax/mine/law/bill/policy/pay}
    source      subj; by; of
    target      against; from; by
    need        source
    only        source: OPP LAB CVL EDU REL AGR SOC PTY group
    not         words @sport; @sport-more; @showbiz; @market; troops; army; snow
    + Peruvian miners blocked the road over a mining law. => PER > * | code=1442
    + Residents of Tripoli blockaded streets against a tax on fuel. => "residents" > *
    + Polish farmers' blockade over grain imports hurt trade with Ukraine. => POL > *
    - The army blocked the road over security fears.

sense obstruct-for-rights = 1443
    verb        block/blockade/barricade/obstruct/occupy [@roadway] {over/for/against right/rights/racism/discrimination/arrest/detention/abuse/brutality/rape/violence/conscription/draft/release}
    noun        blockade {over/against right/rights/racism/arrest/detention/brutality}; roadblock {over/against right/rights/arrest/detention}
    source      subj; by; of
    target      against; by; from
    need        source
    only        source: OPP LAB CVL EDU REL AGR SOC PTY group
    not         words @sport; @sport-more; @showbiz; @market; troops; army
    + Mapuche activists in Chile blocked a highway over detention. => "activists" > * | code=1443
    + Ultra-Orthodox protesters blocked roads near Tel Aviv against the draft. => "protesters" > *
    - A crash blocked the road for hours.

sense obstruct-for-institutions = 1444
    verb        block/blockade/barricade/obstruct/occupy [@roadway] {for/over independence/autonomy/referendum/constitution/democracy/statehood/overhaul/reform}; block/blockade/barricade [@roadway] {against @institution-change}
    noun        blockade {for/over independence/autonomy/statehood}; roadblock {for/over independence/autonomy/overhaul}
    source      subj; by; of
    target      against; from
    need        source
    only        source: OPP LAB CVL EDU REL AGR SOC PTY group
    not         words @sport; @sport-more; @showbiz; @market; troops; army
    + Kanak activists barricaded roads for independence from France. => * > FRA | code=1444
    + Israeli protesters blocked a highway over the judicial overhaul. => ISR > *
    - Snow blocked the road over the pass.

# ---- 145 riots, vandalism

sense riot = 145
    verb        riot/rampage; go {on rampage}; run riot; run amok; loot/ransack/pillage/plunder; clash {with police}; clash {with officer}; battle/fight [police/riot police/officer]; hurl/throw/lob/fling/toss/rain [stone/rock/brick/bottle/petrol bomb/Molotov cocktail/Molotov/firework/firebomb/missile/flare/paving stone] {at police}; hurl/throw/lob/fling/toss [stone/rock/brick/petrol bomb/Molotov cocktail/firework/firebomb/flare]; pelt {with stone}; pelt {with rock}; pelt {with bottle}; stone [police/bus/car/officer/convoy]; scuffle {with police}; storm [barricade/police line]; break {through barricade}; break {through line}; break {through cordon}; tear down [barricade/fence]
    noun        riot; rioting; violent protest; looting; rampage; prison riot; race riot; mob violence; disturbance
    source      subj; by; of
    target      with; against; obj; on; at
    need        source
    only        source: OPP LAB CVL EDU REL PTY SOC CRM REF group
    not         words @sport; @sport-more; @showbiz; @market; hooligans; ultras; supporters of the club; elephants; militants; soldiers; troops; rebels; army; gunmen; colour; laugh
    + Youths rioted in Noumea on Monday. => "youths" > * | code=145
    + Protesters in Tbilisi clashed with police and threw fireworks. => "protesters" > *
    + Inmates went on the rampage in a Guayaquil jail. => "inmates" > *
    + Demonstrators hurled stones at police in Dakar. => "demonstrators" > *
    + Riots by far-right youths spread to Belfast. => "youths" > *
    - A wild elephant went on a rampage.
    - Gunmen clashed with police in the hills.

sense riot-breaks-out = 145
    verb        rock/grip/sweep/paralyse/paralyze/convulse/engulf/shake/hit {by @riot-word}
    noun.pass   riot; rioting; unrest; violent protest; street violence; violent clash; communal riot; civil unrest
    source      between; by
    target      against; between; obj; in
    need        target
    only        target: GOV COP country MIL place
    not         words @sport; @sport-more; @showbiz; @market; hooligans; earthquake; volcano; fire; virus; war; storm; disease; strike; attack; blast; fighting; shelling; gunfire; strikes; attacks; missile; scandal; layoffs; wildfire; outbreak; cold; heat; flood; applause
    + France was shaken by deadly riots. => * > FRA
    + Kazakhstan was gripped by unrest over gas prices. => * > KAZ
    + India was rocked by communal riots. => * > IND
    - An earthquake rocked Peru.

sense riot-for-leadership = 1451
    verb        riot/rampage {over election}; riot/rampage/clash/loot {against president}; riot/clash {after election}; riot {against government}; riot {for resignation}; riot {over arrest}; loot/rampage {over arrest}
    noun        post-election riot; post-election violence; election riot; riot {over election}; riot {against president}; coup riot; election violence
    source      subj; by; of
    target      against; of; in
    need        none
    only        source: OPP LAB CVL EDU PTY SOC group country
    contexts    election executive
    not         words @sport; @sport-more; @showbiz; @market; historian; elephants
    + Opposition supporters rioted over the election in Maputo. => "opposition supporters" > * | code=1451
    + Students rioted against the president in Nairobi. => "students" > *
    - Fans rioted over the club election result.

sense riot-for-policy = 1452
    verb        riot/rampage/loot {over/against @policy}; riot/rampage/loot {over/against price/fuel/food/bread/tax/hike/subsidy/shortage/austerity/lockdown/blackout/cost/pay/reform}
    noun        food riot; bread riot; fuel riot; tax riot; price riot; riot {over/against price/fuel/food/bread/tax/hike/subsidy/shortage/austerity/lockdown/reform}; riot {over @policy}
    source      subj; by; of
    target      against; by; in
    need        none
    only        source: OPP LAB CVL EDU PTY SOC group country
    not         words @sport; @sport-more; @showbiz; @market; fashion
    + Truck drivers in Luanda rioted over a fuel price hike. => "truck drivers" > * | code=1452
    + Police in Papua New Guinea went on strike and looters rioted over a tax. => * > *
    + Food riots in Nigeria were blamed on soaring prices. => * > *
    - Fans rioted over ticket prices at the club.

sense riot-for-rights = 1453
    verb        riot/rampage/loot {over/against killing/death/shooting/racism/brutality/rape/discrimination/abuse/stabbing/blasphemy/migrant/immigration/murder}
    noun        race riot; anti-immigrant riot; anti-immigration riot; anti-migrant riot; riot {over/against killing/death/shooting/racism/brutality/rape/stabbing/blasphemy}; sectarian riot; anti-Muslim riot; ethnic riot
    source      subj; by; of
    target      against; by; in
    need        none
    only        source: OPP LAB CVL EDU PTY SOC REL CRM group country
    contexts    rights_freedoms religion_ethnicity
    not         words @sport; @sport-more; @showbiz; @market
    + Youths rioted across France over the police killing of a teenager named Nahel. => "youths" > * | code=1453
    + A mob in Jaranwala rampaged over blasphemy claims against Christians. => "mob" > *
    + The race riot by far-right youths in Ballymena went on. => * > *
    - Fans rioted over the death of a striker.

sense riot-for-institutions = 1454
    verb        riot/rampage/loot {over/for/against independence/autonomy/constitution/referendum/reform/occupation/monarchy}; storm [parliament/congress/capitol/supreme court/palace/electoral commission/presidential palace/government house/legislature]
    noun        storming {of parliament}; storming {of congress}; storming {of capitol}; riot {over/for independence/autonomy/constitution/reform}; separatist riot; Capitol riot; insurrection {at capitol}
    source      subj; by; of
    target      obj; of; against; from
    need        source
    only        source: OPP LAB CVL EDU PTY SOC group
    not         words @sport; @sport-more; @showbiz; @market; militants; soldiers; troops; army; gunmen; rebels
    + Protesters stormed the Congress in Brasilia. => "protesters" > * | code=1454
    + Youths rioted for independence in Noumea. => "youths" > *
    - Soldiers stormed the palace and arrested the president.

sense vandalise = 145
    mode        vandalize
    verb        vandalise/vandalize/deface/desecrate/ransack/smash/trash/torch/burn/loot/attack/damage/topple/daub/spray/wreck/stone [@public-property]; burn/trample/tear/deface/desecrate/torch [@burnable]; burn down [@public-property]; set alight [@public-property]; set ablaze [@public-property]; set {on fire}; set [fire] {to @public-property}; tear down [statue/flag/monument/portrait/poster]; pull down [statue/flag/monument]; set [effigy/flag/tyre] {on fire}; paint [swastika/graffiti/slogan]; throw/splash [paint/soup/red paint]
    noun        vandalism; desecration {of grave}; flag burning; arson; flag-burning; Quran burning; defacement; burning {of flag}; burning {of Quran}; burning {of Koran}
    source      subj; by
    target      obj; of; on; at
    need        source
    only        source: OPP LAB CVL EDU REL PTY SOC CRM group person
    not         words @sport; @sport-more; @showbiz; @market; candle; toast; hooligans; ultras; soldiers; troops; army; militants; jihadists; wildfire; airstrike; missile; drone; drones; vandals at the zoo; landlord; gunmen
    + Demonstrators burned an effigy of the president in Manila. => "demonstrators" > * | mode=vandalize
    + A far-right politician burned a Quran outside the Turkish embassy in Stockholm. => "politician" > *
    + The party headquarters in Tirana was torched by protesters. => "protesters" > *
    + Students set fire to buses in Dhaka. => "students" > *
    + Activists in Bristol daubed a statue of a slave trader. => "activists" > *
    - Soldiers burned the village.
    - He burned the toast in the kitchen.

sense vandalise-state-property = 145
    mode        vandalize
    verb        vandalise/vandalize/deface/torch/burn/ransack/attack/stone/storm [embassy/consulate/US flag/Israeli flag/mosque/synagogue/church/temple/statue/memorial/national flag/office/police station]; burn [flag]; desecrate [mosque/synagogue/grave/cemetery/church/temple]; throw/hurl [petrol bomb/paint/stone] {at embassy}; spray [graffiti/swastika]
    noun        attack {on embassy}; attack {on consulate}; flag burning; burning {of flag}; arson attack {on mosque}; desecration {of mosque}; vandalism {of mosque}; arson {at synagogue}
    source      subj; by
    target      of; obj; in; at
    need        target
    only        target: GOV country REL PTY
    only        source: OPP CVL EDU REL PTY SOC CRM group person
    not         words @sport; @sport-more; @showbiz; @market; soldiers; troops; gunmen; militants; bomber; rocket; drone; suicide
    + A mob attacked the embassy of Rwanda in Kinshasa. => "mob" > RWA
    + Iraqis torched the Swedish embassy after the Quran burning. => IRQ > SWE
    + The Israeli flag was burned by marchers in Karachi. => "marchers" > ISR
    - A gunman attacked the embassy of Azerbaijan.

sense protest-clash-groups = 145
    verb        clash/fight/brawl/scuffle/skirmish; trade blows
    noun        street clash; brawl; scuffle; street battle
    source      between; subj; of
    target      with; between; against
    need        source
    only        source: OPP LAB CVL EDU REL PTY SOC AGR group
    not         words @sport; @sport-more; @showbiz; @market; colours; curtain; schedule; cultures; troops; army; soldiers; rebels; militants; jihadists; gunmen; forces; hooligans; ultras; guns; gunfire; militia; militias; cancer; bulls
    + Party supporters clashed in Kathmandu. => "supporters" > *
    + Hindu and Muslim groups clashed in Leicester. => * > *
    + Villagers brawled with students in Bihar. => "villagers" > *
    - Fans of both football clubs clashed before the match.
    - The colours of the curtain clash.
