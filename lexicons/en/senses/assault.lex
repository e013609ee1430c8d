@about    Violence: abduction, beating, torture, killing, bombs, assassination, shooting, shelling, air, missile and drone strikes, destruction, mass killing: PLOVER ASSAULT, CAMEO 1712, 175, 18, 19 (without 191, 192), 20.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# An assault needs a political actor on one side: each sense says on which. Riots are PROTEST, blockades and occupation COERCE.

family assault-elsewhere
    - The midfielder attacked down the left and scored.
    - Critics savaged the film as a bomb at the box office.
    - Two people were killed in a car crash near Lyon.
    - A shark killed a surfer off Perth.
    - The earthquake destroyed hundreds of homes.
    - Lightning struck a church tower in Ghent.
    - The company is under attack from shareholders.
    - The boxer was knocked out in the third round.
    - A jealous husband stabbed his wife in their kitchen.
    - Robbers shot a jeweller during a robbery.
    - The drug attacks cancer cells.
    - Photographers shot the model on a beach.

# ---- 1712 destroying property

sense destroy-property = 1712
    verb        destroy/demolish/raze/torch/burn/flatten/bulldoze/level/wreck/damage/dynamite/obliterate/incinerate/devastate/ravage/loot/ransack/pillage/plunder/vandalise/vandalize/smash/gut/uproot [@raze-thing]; burn down [@raze-thing]; blow up [@raze-thing]; knock down [@raze-thing]; set alight [@raze-thing]; set ablaze [@raze-thing]; set {on fire}; set [fire] {to @raze-thing}; tear down [@raze-thing]; raze to ground; lay waste; reduce {to rubble}; sabotage [pipeline/railway/power line/cable/power grid/substation/rail line/infrastructure/undersea cable]; blow up [pipeline/power line/pylon]; scorch [earth]; poison [well/water]; cut down [olive tree]
    noun.pass   destruction; demolition {of @raze-thing}; destruction {of @raze-thing}; razing {of @raze-thing}; burning {of @raze-thing}; arson attack; sabotage {of pipeline}; looting {of @raze-thing}; sabotage; house demolition; torching {of @raze-thing}
    source      subj; by
    target      of; obj; belonging to; on; in
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country CVL SOC REL
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; developer; wrecking ball; protesters; demonstrators; rioters; termites; harvest; renovation
    + Israeli bulldozers demolished homes in the Jenin refugee camp. => ISR > * | code=1712
    + Myanmar soldiers burned down a village in Sagaing. => MMR > *
    + Settlers torched olive groves near Nablus. => "settlers" > *
    + Islamic State fighters blew up ancient temples in Palmyra. => * > *
    + Dozens of houses in Tigray were looted by Eritrean troops. => ERI > *
    + The destruction of a dam by Russian forces flooded the valley. => RUS > *
    - The earthquake destroyed homes in Nepal.
    - Developers demolished a hotel in London.

sense destroy-war-asset = 190
    verb        destroy/sink/damage/disable/wreck/cripple/scuttle/obliterate [@war-asset]; take out [@war-asset]; blow up [@war-asset]; knock out [@war-asset]; destroy/dismantle/overrun [base/camp/hideout/stronghold/command centre/command post/training camp/ammunition depot/radar/airbase/launcher/tunnel/position/rebel camp/outpost/arms depot/weapons depot]; sink
    noun.pass   sinking {of warship}; sinking {of ship}; destruction {of tank}; sinking {of flagship}; destruction {of base}
    source      subj; by
    target      of; belonging to; obj; in
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country
    mode        heavy-weapons
    not         words @sport; @sport-more; @showbiz; @market; @mishap; museum; fishing nets; chess; putt; scrap
    + Ukraine destroyed a Russian warship off Crimea. => UKR > RUS
    + Nigerian troops destroyed a Boko Haram camp in the Sambisa forest. => NGA > *
    + The Houthis damaged a Liberian-flagged tanker in the Red Sea. => "Houthis" > *
    + Two tanks of the Congolese army were knocked out by rebels. => "rebels" > COD
    - A storm sank a fishing boat off Japan.

# ---- 175 crowd control and repression

sense repress-crowd = 175
    mode        crowd-control
    verb        disperse/teargas/tear-gas/baton-charge/whip/beat/club/attack/assault/pepper-spray/hose/shoot [@crowd-noun]; beat up [@crowd-noun]; rough up [@crowd-noun]; break up [@crowd-noun]; crack down {on @crowd-noun}; clamp down {on @crowd-noun}; clash {with @crowd-noun}; crush/quell/quash/suppress [protest/demonstration/uprising/revolt/rally/unrest/riot/rebellion/mutiny/dissent/sit-in]; put down [protest/uprising/revolt/rebellion/mutiny/unrest]; push back [@crowd-noun]; scuffle {with @crowd-noun}; charge {at @crowd-noun}; forcibly disperse; violently disperse; drive back [@crowd-noun]; storm [sit-in/protest camp/encampment/campus]; clear [protest camp/encampment/sit-in/campus/square/barricade]; dismantle [encampment/protest camp]
    noun.act    crackdown {on @crowd-noun}; dispersal {of @crowd-noun}; violent crackdown; police brutality; violent repression; clearance {of encampment}; police violence; suppression {of protest}; clampdown {on @crowd-noun}
    source      subj; by; of
    target      obj; of; on; with; against
    need        source
    only        source: COP MIL GOV SPY REB country PTY
    not         words @sport; @sport-more; @showbiz; @market; admission; fee; hooligans; documentary filmmakers; tax evasion; smugglers; drink-driving; counterfeit; pirated; online scams
    + Turkish police dispersed opposition supporters in Istanbul. => TUR > "opposition supporters" | mode=crowd-control
    + Security forces in Guinea beat protesters demanding elections. => * > "protesters"
    + The Iranian regime crushed the uprising with mass arrests. => IRN > *
    + Student protesters were attacked by riot police in Dhaka. => "riot police" > "protesters"
    + Belarus's violent crackdown on demonstrators shocked Europe. => BLR > "demonstrators"
    + Police cleared a protest camp at Amsterdam University. => "police" > *
    - Police dispersed hooligans at the football stadium.

sense repress-crowd-with-weapon = 175
    mode        crowd-control
    verb        fire/use/lob/shoot/deploy/unleash/employ/hurl/spray/launch/discharge [@crowd-weapon]; disperse/beat/attack/drive/repel/douse/blast/break/hit/quell {with @crowd-weapon}; break up {with @crowd-weapon}; resort {to @crowd-weapon}; open fire {on @crowd-noun}; fire {on @crowd-noun}; fire {at @crowd-noun}; shoot {at @crowd-noun}; fire {into crowd}; shoot {into crowd}; fire [shot/live round/live ammunition/bullet] {at @crowd-noun}; fire [shot/live round] {into crowd}; use [force/live ammunition/excessive force/live round/live fire/lethal force/live bullet] {against @crowd-noun}; use [live ammunition/excessive force/lethal force]; gun down [@crowd-noun]; shoot dead [@crowd-noun]; kill [protester/demonstrator/marcher/rioter/mourner]; ram {into @crowd-noun}
    noun.act    tear gas; use {of @crowd-weapon}; firing {of @crowd-weapon}; use {of force}; excessive force; shooting {of protester}; killing {of protester}; killing {of demonstrator}
    source      subj; by; of
    target      against; on; of; into; obj; among; at
    need        source
    only        source: COP MIL GOV SPY REB country
    not         words @sport; @sport-more; @showbiz; @market; coastguard; coast guard; vessel; boat; ship; shoal; bank robber; bear; bears; burglars; firefighters; fire engines
    + Kenyan police fired tear gas at demonstrators outside parliament. => KEN > "demonstrators" | code=175
    + Water cannon were used by Georgian riot police against a pro-EU crowd. => GEO > *
    + Sudanese soldiers opened fire on protesters in Omdurman, killing nine. => SDN > "protesters"
    + Indonesian officers dispersed students with tear gas in Makassar. => IDN > "students"
    + Mozambique's police shot dead two marchers on Wednesday. => MOZ > *
    + The killing of demonstrators by Syrian troops began in Daraa. => SYR > "demonstrators"
    - Chinese coastguard ships fired water cannon at a Philippine boat.

# ---- 180, 181 abduction, hijacking

sense abduct = 181
    verb        abduct/kidnap/snatch; take hostage; take {as hostage}; take/seize/hold/grab/capture [@hostage-word]; hold hostage; hold captive; take captive; take prisoner; spirit away; seize/capture [villager/schoolgirl/schoolboy/student/worshipper/passenger/aid worker/farmer/woman/girl/boy/foreigner/priest/missionary/child]; carry off [villager/schoolgirl/schoolboy/student/worshipper/passenger/aid worker/farmer/woman/girl/boy/foreigner/priest/missionary/child]; march off [villager/schoolgirl/schoolboy/student/worshipper/passenger/aid worker/farmer/woman/girl/boy/foreigner/priest/missionary/child]; carry off [villager/schoolgirl/girl/woman/child/student]; whisk away [activist/critic/dissident]; hold {for ransom}; keep {in captivity}; demand [ransom]; parade [hostage]
    noun.pass   abduction; kidnapping; kidnap; hostage-taking; mass abduction; mass kidnapping; hostage crisis; capture {of soldier}
    source      subj; by
    target      obj; of
    need        source
    only        source: MIL COP REB UAF PRM SPY IMG ISM PTY GOV OPP country CRM
    not         words @sport; @sport-more; @showbiz; @market; estranged; custody battle; @street-crime; alien; aliens; UFO; police detained; bride
    + Gunmen abducted 50 worshippers from a church in Kaduna, Nigeria. => "gunmen" > * | code=181
    + Hamas took some 250 hostages on October 7. => "Hamas" > * | status=historical
    + A Belgian tourist was kidnapped by jihadists in Niger. => "jihadists" > BEL
    + The abduction of Ukrainian children by Russia is under investigation. => RUS > UKR
    + ELN rebels kidnapped a judge in Arauca. => * > *
    + Rebels kidnap villagers in Ituri => "rebels" > "villagers"
    - A mother abducted her son in a custody battle.

sense abduct-official = 181
    verb        abduct/kidnap; abduct/kidnap/snatch/seize/ambush [@official-victim/soldier/police officer/policeman/peacekeeper/aid worker/engineer/worker/tourist/nurse/doctor/missionary/UN staff/national/citizen/crew]; take hostage [@official-victim/soldier/guard/aid worker/peacekeeper]; take hostage
    noun.pass   abduction {of @official-victim}; kidnapping {of @official-victim}; abduction {of soldier}; kidnapping {of worker}; disappearance {of journalist}; abduction; kidnapping
    source      subj; by
    target      obj; of
    need        target
    only        target: GOV MIL COP JUD LEG OPP PTY JRN NGO UNO IGO REL MED REF EDU country
    not         words @sport; @sport-more; @showbiz; @market; @street-crime; alien; custody battle
    + Two UN aid workers were kidnapped in Yemen's Abyan province. => * > UN
    + The abduction of a Tanzanian opposition official sparked outrage. => * > TZA
    + A Chinese engineer was snatched in northwestern Pakistan. => * > CHN
    + A Catholic priest was abducted in Haiti. => * > *
    - A boy was kidnapped by his uncle in Texas.

sense hijack = 181
    verb        hijack/commandeer/skyjack/pirate [plane/airliner/bus/ship/truck/train/aircraft/vessel/tanker/cargo ship/fishing boat/convoy/passenger plane/dhow/lorry/aid truck/boat]; hijack; storm [hotel/embassy/school/theatre/mall]; besiege [hotel/school]; occupy [embassy]
    noun.pass   hijacking; hijack; piracy; hijacking {of ship}; hijacking {of train}; prison break
    source      subj; by
    target      of; from; obj; belonging to
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country CRM
    mode        abduct
    not         words @sport; @sport-more; @showbiz; @market; debate; agenda; browser; account; copyright; music piracy; software
    + Pirates hijacked a Bangladeshi cargo ship on Tuesday. => "pirates" > BGD | code=181
    + Rebels hijacked a train with hundreds of passengers in Pakistan. => "rebels" > *
    + Houthi fighters hijacked the Galaxy Leader in the Red Sea. => * > *
    + The hijacking of a Dutch freighter by pirates alarmed insurers. => "pirates" > NLD
    - Populists hijacked the debate.

sense use-human-shields = 184
    verb        use {as shield}; use human shields; use [human shield/civilian/resident/prisoner] {as shield}; use [human shield]; hide {behind civilian}; hide {among civilian}; take [human shield]; shield themselves; send [civilian/detainee] {into tunnel}; strap {to bonnet}; force [civilian/detainee/resident] {into building}
    noun.act    human shield; use {of shield}; use {of civilian}
    source      subj; by; of
    target      obj; of
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country
    not         words @sport; @sport-more; @showbiz; @market; sun; goalkeeper
    + Israeli soldiers used Palestinian detainees as human shields, witnesses said. => ISR > * | code=184
    + Hamas used human shields in hospitals. => "Hamas" > *
    + Russian troops took human shields in a school near Chernihiv. => RUS > *
    + Myanmar's army took human shields in the village. => MMR > *
    - The goalkeeper used a defender as a shield.

sense use-violence = 180
    verb        terrorise/terrorize/brutalise/brutalize/victimise/massacre/maim/butcher; commit/perpetrate/unleash [violence/atrocity/abuse/terror/war crime/war crimes/crime against humanity/crimes/human rights abuse/brutality/terrorist attack]; carry out [atrocity/abuse/terrorist attack/terror attack]; wage [terror/violent campaign]; resort {to violence}; sow [terror/fear]; spread [terror]
    noun        terrorism; atrocity; terror; brutality; violence; sectarian violence; terror campaign; settler violence; political violence; terrorist act; jihadist violence; militia violence
    source      subj; by; of
    target      on; against; of; obj; from; in
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country CVL SOC
    mode        none
    not         words @sport; @sport-more; @showbiz; @market; domestic; gun violence; prey species; wolves; @mishap
    + Israeli settlers terrorised villagers near Ramallah. => "settlers" > "villagers"
    + Mali's army committed atrocities in Moura. => MLI > *
    + Militias spread terror in Ituri. => * > *
    + The junta's brutality against the Karen has driven thousands out. => * > *
    - Wolves terrorised sheep in the Alps.

# ---- 182 physical assault, sexual violence, torture

sense beat = 182
    verb        beat/assault/punch/club/flog/whip/pummel/manhandle/bludgeon/maul/injure/wound/clobber/pistol-whip/mistreat; beat up; rough up; physically attack; physically assault; set upon; set about; throw [punch]; attack {with baton}; beat {with baton}; gang up; rain blows
    noun.act    beating; assault; flogging; physical assault; mistreatment; ill-treatment; manhandling; caning; physical attack
    source      subj; by
    target      obj; of; on; against
    need        source target
    only        source: MIL COP REB UAF PRM SPY IMG ISM PTY GOV OPP country REL CVL SOC OPP PRE
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; election; polls; vote; goal; goals; title; score; points; won; final; record; expectations; estimates; deadline; rival candidate; team; victory; tournament; hit by sanctions; sanctions; tariffs; inflation; heart; cup; match; game; sales; forecast; odds; drum; missile; rocket; shell; airstrike; bomb
    + Israeli soldiers beat a Palestinian farmer in the West Bank. => ISR > PSE | code=182
    + Police in Zimbabwe roughed up an opposition lawmaker in Chitungwiza. => ZWE > *
    + A journalist was assaulted by Serbian ruling party activists. => * > "journalist"
    + Taliban officials flogged 60 men and women in a stadium. => "Taliban" > *
    + The beating of Polish migrants by police was caught on video. => "police" > POL
    - Ghana beat Mali 2-1 in the final.
    - The president beat his rival in the election.

sense beat-official = 182
    verb        beat/assault/punch/slap/attack/pelt/manhandle/kick/shove/egg/mob [@official-victim/police officer/policeman/officer/reporter/nurse/poll worker/soldier]; beat up [@official-victim/police officer/reporter/policeman]; rough up [reporter/journalist/lawmaker]; physically attack; knock unconscious
    noun.pass   beating {of journalist}; assault {on journalist}; assault {on minister}; attack {on politician}; attack {on journalist}; assault {on officer}; attack {on candidate}; assault {on lawmaker}; attack {on mayor}
    source      subj; by
    target      obj; of; on
    need        target
    only        target: GOV LEG JUD COP PTY OPP JRN UNO REL
    not         words @sport; @sport-more; @showbiz; @market; @mishap; election; polls; vote; goal; title; points; final; record; victory; verbal; criticised; policy; slammed; speech; airstrike; gunmen; tariff; sanctions; tariffs
    + Denmark's prime minister was assaulted in a Copenhagen square. => * > DNK
    + A man slapped the French president during a visit to the Drome. => * > FRA
    + German lawmaker Matthias Ecke was beaten while hanging posters in Dresden. => * > DEU
    + The attack on a Mexican candidate at a rally wounded two aides. => * > MEX
    - The senator was attacked for his speech on tax policy.

sense clash-melee = 182
    verb        brawl/scuffle/jostle/wrestle; exchange [blow/punch]; come {to blows}; throw [chair]; throw punches; tussle
    noun        brawl; scuffle; fistfight; melee; fistfights; hand-to-hand clash; hand-to-hand fighting
    source      between; subj; among; of
    target      with; between; over
    need        source
    only        source: LEG MIL COP PTY OPP
    not         words @sport; @sport-more; @showbiz; @market; bulls; wrestlers; nightclub; pub; fans; hooligans
    + Turkish lawmakers exchanged punches during a debate on a jailed deputy. => TUR > -
    + Indian soldiers brawled with Chinese soldiers at the border. => IND > CHN
    + A brawl between Georgian legislators erupted over the foreign agent bill. => GEO > *
    + Taiwan's lawmakers exchanged punches on Friday. => TWN > -
    - Wrestlers grappled for the title.

sense sexual-violence = 1821
    verb        rape/gang-rape/molest/defile/sodomise/sodomize; sexually assault; sexually abuse; commit/perpetrate [rape/sexual violence/sexual abuse/mass rape]; use [rape/sexual violence]; force {into slavery}; subject {to rape}; subject {to violence}; strip naked
    noun.act    rape; gang rape; sexual violence; sexual assault; mass rape; sexual slavery; sexual abuse; wartime rape
    source      subj; by; of
    target      obj; of; against; on
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country IGO UNO REL
    not         words @sport; @sport-more; @showbiz; @market; rapeseed; oilseed; girlfriend; boyfriend; spiked; student party; nightclub; stepfather
    + Paramilitaries in Sudan raped women and girls in Gezira. => "paramilitaries" > * | code=1821
    + The use of rape by Eritrean soldiers in Tigray was systematic. => ERI > *
    ~ Dozens of women were gang-raped by M23 fighters in Goma. => * > "women"
    + Sexual violence by Hamas gunmen on October 7 was examined by a UN envoy. => * > * | status=historical
    + UN peacekeepers raped girls in Bangui. => UNO > *
    - A man raped a student after a nightclub party.

sense torture = 1822
    verb        torture/waterboard/electrocute/brutalise/brutalize/mutilate/maltreat; subject {to torture}; subject {to abuse}; subject {to mistreatment}; subject {to shock}; use [torture]; extract [confession]; beat {in custody}; torture {to death}; deprive {of sleep}; amputate [hand/limb]; cut off [hand/finger]; hold {in conditions}; abuse/mistreat/starve/beat/maltreat [prisoner/detainee/inmate/captive/prisoner of war]
    noun.act    torture; abuse {of prisoner}; abuse {of detainee}; mistreatment {of prisoner}; ill-treatment {of prisoner}; waterboarding; mistreatment {of detainee}
    source      subj; by; at
    target      obj; of
    need        either
    only        source: MIL COP REB UAF PRM SPY IMG ISM PTY GOV OPP country
    only        target: person group country MIL OPP JRN REB LEG REF CVL PTY
    not         words @sport; @sport-more; @showbiz; @market; cats; dog; puppies; statistics; data; traffic; wait; electric fence; heat; faulty
    + Venezuelan agents tortured detained protesters, a UN mission said. => VEN > "protesters" | code=1822
    + Ukrainian prisoners of war were tortured in Russian jails. => * > UKR
    ~ Syria's mukhabarat used torture in hundreds of cells. => SYR > *
    + The abuse of Palestinian detainees at Sde Teiman led to charges against soldiers. => * > PSE
    - The data can be tortured to say anything.

sense kill-by-assault = 1823
    verb        beat {to death}; beat to death; club {to death}; stab {to death}; hack {to death}; stone {to death}; burn {to death}; burn alive; behead/decapitate/lynch/strangle/bludgeon/disembowel; slit [throat]; slash [throat]; hack to death; stab to death; stone to death; bury alive; dismember; crucify; execute [captive/hostage/prisoner/villager/soldier/civilian/prisoner of war]; kick {to death}
    noun.pass   beheading; lynching; stoning; decapitation; mob killing; execution {of hostage}; execution {of prisoner}; execution {of captive}
    source      subj; by
    target      obj; of
    need        either
    only        source: MIL COP REB UAF PRM SPY IMG ISM PTY GOV OPP country REL CVL SOC CRM
    only        target: GOV MIL COP REB JRN REL REF LEG PTY OPP CVL country IGO UNO NGO
    mode        primitive
    not         words @sport; @sport-more; @showbiz; @market; @street-crime; chickens; cattle; statue
    + Islamic State militants beheaded eleven Christians in Cabo Delgado. => * > * | code=1823
    + A mob in Sialkot lynched a Sri Lankan factory manager. => "mob" > LKA
    + Ukrainian prisoners were beheaded by Russian soldiers near Pokrovsk. => RUS > UKR
    + The beheading of a Catholic priest in France shocked the country. => * > *
    + Rebels beheaded villagers in Ituri. => "rebels" > "villagers"
    - A woman strangled her husband.

sense attack-primitive-weapon = 182
    mode        primitive
    verb        stab/knife/hack/slash/stone/spear/machete/axe/lynch; attack/kill/wound/injure/strike/murder/hit {with @primitive-weapon}; attack/kill/wound/injure {in stabbing}; drive/plough/ram/plow [car/van/truck/vehicle/lorry] {into crowd}; ram [car/vehicle]; drive/plough/plow {into crowd}; ram {into crowd}; run over [soldier/police officer/pedestrian]; set {on fire}; wield [machete/knife/axe]; hurl/throw/sling [stone/rock] {at soldier}; throw [acid]
    noun.act    stabbing; knife attack; stabbing attack; car-ramming; ramming attack; vehicle ramming; car-ramming attack; machete attack; axe attack; stone-throwing; vehicle attack; acid attack
    source      subj; by
    target      obj; of; on; against; at
    need        either
    only        source: MIL COP REB UAF PRM SPY IMG ISM PTY GOV OPP country REL CVL SOC
    only        target: GOV MIL COP JRN REL REF LEG PTY OPP country UNO EDU
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; teenagers; school pupils; stabbing pain; wisdom; gang feud; mad; back-stabbing; email; emails; e-mails; hacker; hackers; network; servers; computer; computers; cyber; national committee
    + A Palestinian stabbed two Israeli soldiers near Hebron. => PSE > ISR
    + Rebels killed farmers with machetes in Ituri. => "rebels" > *
    + South Korea's opposition leader was stabbed in the neck in Busan. => * > KOR
    + The stabbing of a bishop in Sydney was called a terrorist act. => * > *
    + A car-ramming attack on police in Jerusalem wounded three. => * > *
    - A teenager was stabbed outside a nightclub in London.

# ---- 183 bombs

sense bomb-attack = 183
    mode        explosives
    verb        bomb/firebomb/dynamite/petrol-bomb; blow up [bus/train/bridge/market/police station/checkpoint/mosque/church/school/hotel/office/pipeline/building/embassy/convoy/railway/vehicle/base/cafe/restaurant/house/home]; detonate/explode/plant/trigger/throw/hurl/lob/toss/use/lay/place [@bomb-word]; set off [@bomb-word]; set off [@bomb-word/explosion/blast]; attack/kill/wound/injure/target/hit {with @bomb-word}; throw/hurl/lob/toss [@bomb-word] {at police}; kill/wound/injure {in @blast-word}; carry out [bombing/bomb attack/explosion/grenade attack/twin bombing]; stage/launch/conduct [bombing/bomb attack/grenade attack/bombing campaign]; booby-trap; send [letter bomb/parcel bomb]
    noun.act    bombing; bomb attack; grenade attack; bomb blast; explosives attack; firebombing; market bombing; mosque bombing; embassy bombing; pager attack; bomb explosion
    source      subj; by; of
    target      obj; of; on; against; at; in
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country CRM
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; box office; photo bomb; warplanes; warplane; jets; aircraft; air force; airstrike; airstrikes; air strike; air strikes; World War; fireworks; fishermen; quarry; bombshell; avalanche control
    + Militants detonated a bomb at a mosque in Peshawar. => "militants" > * | code=183
    + Islamic State gunmen hurled grenades at a church in Istanbul. => * > *
    + Israel detonated hundreds of pagers across Lebanon. => ISR > *
    + Colombian rebels blew up a police station in Cauca. => COL > *
    + A grenade attack by rebels on a bar in Bujumbura killed two. => "rebels" > *
    - The film bombed at the box office.
    - Workers used dynamite in a quarry.

sense bomb-hits-state = 183
    mode        explosives
    verb        kill/wound/injure {in/by/with @blast-word}; kill/wound/injure {by @bomb-word}; bomb/firebomb [police station/embassy/consulate/parliament/ministry/government office/party office/court/barracks/checkpoint/convoy/pipeline/railway/election office/police post/military bus]; hit/target/strike/rock/shake/rip {through convoy}; explode/detonate {near convoy}; explode/detonate {near embassy}; explode {at checkpoint}; explode/detonate {outside embassy}; explode {outside ministry}; explode {near base}
    noun.pass   bomb attack {on convoy}; bombing {of embassy}; bombing {of consulate}; attack {on mosque}; bombing {of church}; bombing {of mosque}; bombing {of rally}; bomb blast
    source      by; from
    target      obj; of; on; near
    need        target
    only        target: GOV MIL COP LEG PTY OPP UNO IGO REL REF JRN country NGO
    not         words @sport; @sport-more; @showbiz; @market; @mishap; gas explosion; airstrike; airstrikes; warplane; warplanes; refinery accident; fireworks; mine shaft; coal
    + Five Turkish soldiers were wounded in a bomb blast in Idlib. => * > TUR
    + The bombing of the Iranian embassy in Beirut killed 23. => * > IRN
    + A bomb exploded near a UN convoy in Gao. => * > UN
    + Pakistani policemen were killed by a bomb in Balochistan. => * > PAK
    - Three workers were killed in a gas explosion in China.

sense suicide-bombing = 1831
    verb        carry out [@suicide-word]; stage/launch/conduct/mount [@suicide-word]; blow himself up; blow herself up; blow themselves up; blow up [himself/herself/themselves]; detonate/explode [suicide vest/explosive vest/vest/suicide belt]; kill/wound/injure {in/by @suicide-word}; kill/wound {by bomber}; strike/hit {in @suicide-word}; ram [car/truck] {into convoy}; target {in @suicide-word}
    noun.act    suicide bombing; suicide attack; suicide blast; suicide car bombing; suicide bomb attack; suicide mission; suicide bomb; suicide assault
    source      subj; by; of
    target      obj; of; on; against; at; in
    need        either
    only        source: REB UAF PRM IMG ISM PTY CRM person group organization country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; clinic; euthanasia; depression
    + A suicide bomber blew himself up at a ministry in Kabul. => "suicide bomber" > * | code=1831
    + Al-Shabaab carried out a suicide bombing at a beach in Mogadishu. => "Al-Shabaab" > *
    + Twelve Pakistani police officers were killed in a suicide attack in Bannu. => * > PAK
    + The suicide bombing of a Damascus church was blamed on Islamic State. => * > *
    + The suicide attack on Somali soldiers killed ten. => * > SOM
    - A clinic treats patients with suicide thoughts.

sense hit-mine = 1833
    verb        hit/strike/trigger [@roadside-bomb]; run over [@roadside-bomb]; drive over [@roadside-bomb]; run over [@roadside-bomb]; drive over [@roadside-bomb]; step on [@roadside-bomb]
    source      none
    target      subj
    need        target
    only        target: MIL COP GOV UNO IGO NGO CVL REF country REB AGR
    not         words @sport; @sport-more; @showbiz; @market; @mishap; coal; gold; copper; miners; World War
    + A UN convoy hit a landmine in the Central African Republic. => - > UN
    + Malian soldiers drove over a roadside bomb near Mopti. => - > MLI
    - Miners hit gold in the mine in Ghana.

sense car-bombing = 1832
    verb        detonate/explode/plant [@car-bomb]; set off [@car-bomb]; set off [@car-bomb]; carry out [@car-bomb]; kill/wound/injure {in/by/with @car-bomb}; blow up {with @car-bomb}; attack/hit/target/strike {with @car-bomb}; use [@car-bomb]; blow up [car]
    noun.act    car bombing; truck bombing; car bomb; truck bomb; car bomb attack; truck bomb attack; vehicle bomb; car bomb explosion; car bomb blast
    source      subj; by; of
    target      obj; of; on; against; in; outside; at
    need        either
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country CRM person group
    not         words @sport; @sport-more; @showbiz; @market; @mishap; stunt
    + A Russian general was killed by a car bomb in Moscow's suburbs. => * > RUS | code=1832
    + Al-Shabaab detonated a truck bomb at the education ministry in Mogadishu. => "Al-Shabaab" > *
    + The car bombing of a police base in Cali killed seven. => * > *
    ~ Turkish-backed fighters were hit with a car bomb in Manbij. => * > *
    - The stunt car exploded on the film set.

sense roadside-bombing = 1833
    verb        detonate/plant/explode/lay/bury [@roadside-bomb]; set off [@roadside-bomb]; set off [@roadside-bomb]; kill/wound/injure/hit/strike/target {by/in/with @roadside-bomb}; trigger [@roadside-bomb]; carry out [@roadside-bomb]; attack {with @roadside-bomb}
    noun.act    roadside bombing; IED attack; roadside bomb; landmine explosion; mine blast; IED blast; roadside blast; landmine blast; roadside explosion
    source      subj; by; of
    target      obj; of; on; against
    need        either
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country person group
    not         words @sport; @sport-more; @showbiz; @market; @mishap; coal; gold; copper; miners; World War
    + Jihadists in Burkina Faso planted roadside bombs along the Djibo road. => "jihadists" > * | code=1833
    + Six Malian soldiers were killed by an IED near Mopti. => * > MLI
    + The roadside bombing of a police van in Tank was claimed by the Taliban. => * > *
    - Miners struck gold in the mine in Ghana.

# ---- 185, 186 assassination

sense survive-assassination = 185
    verb        survive/escape/dodge [assassination/assassination attempt/assassination bid/assassination plot/murder attempt/attempt/ambush]; survive/escape {in ambush}
    source      by; from
    target      subj; of
    need        target
    only        target: GOV LEG MIL JUD PTY OPP JRN REL COP REB SPY NGO
    not         words @sport; @sport-more; @showbiz; @market; @mishap; no-confidence; vote; impeachment
    + Ecuador's president survived an assassination attempt in Cuenca. => * > ECU | code=185
    + Libya's interior minister escaped an ambush near Tripoli. => * > LBY
    - The minister survived a no-confidence vote.

sense attempt-assassination = 185
    verb        shoot/wound/injure/stab/poison [@official-victim]; shoot at [@official-victim]; make [attempt] {on life}; poison
    noun.pass   assassination attempt; attempted assassination; assassination bid; assassination plot; attempt {on life}; poisoning; murder plot; attempted murder {of @official-victim}
    source      by
    target      obj; of; on; against
    need        target
    only        target: GOV LEG MIL JUD PTY OPP JRN REL COP REB NGO
    not         words @sport; @sport-more; @showbiz; @market; @mishap; food poisoning; lead poisoning; mushrooms; mushroom; alcohol; dead; killed; killing; character assassination; airstrike; reputation
    + Slovakia's prime minister was shot in Handlova. => * > SVK | code=185
    + The assassination attempt on an Argentine minister shocked the country. => * > ARG
    + The Kremlin critic was poisoned with a nerve agent. => * > "critic"
    - Guests were poisoned by mushrooms at a dinner.

sense attempt-assassination-by = 185
    verb        plot/plan/order/orchestrate [assassination/killing/murder/attempt/hit]; try to assassinate; attempt to assassinate; plot to assassinate; conspire to assassinate; attempt [assassination]; poison/shoot/wound/stab [@official-victim/agent/double agent/defector]; put out [contract/hit]
    noun.act    assassination attempt; assassination plot; murder plot; plot to kill; poisoning
    source      subj; by; of
    target      obj; of; on; against
    need        source
    only        source: MIL COP REB UAF PRM SPY IMG ISM PTY GOV OPP country CRM
    not         words @sport; @sport-more; @showbiz; @market; @mishap; food poisoning; mushrooms; customers; killed; dead; birthday; audience
    ~ Iran plotted to assassinate an exiled journalist in New York. => IRN > "journalist"
    + Indian agents tried to assassinate a Sikh activist. => IND > *
    + Russian spies attempted the assassination of a general. => RUS > *
    - The director plotted the murder in the film.

sense assassinate = 186
    verb        assassinate; assassinate/kill/murder/slay/execute/behead/poison/eliminate/liquidate [@official-victim]; gun down [@official-victim]; shoot dead [@official-victim]; take out [@official-victim]; gun down [@official-victim]; shoot dead [@official-victim]; take out [@official-victim]; shoot {to death}; kill {in shooting}; murder
    noun.pass   assassination; targeted killing; murder {of @official-victim}; killing {of @official-victim}; death {of @official-victim}; slaying {of @official-victim}; contract killing; political murder
    source      subj; by
    target      obj; of
    need        target
    only        target: GOV LEG MIL JUD PTY OPP JRN REL COP REB UAF PRM IMG SPY NGO LAB EDU
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; character assassination; attempt; attempted; plot; plotted; bill; proposal; time; tried to; natural causes; illness; old age; aged
    + Gunmen assassinated a presidential candidate in Quito. => "gunmen" > * | code=186
    + Hamas leader Ismail Haniyeh was assassinated in Tehran. => * > *
    + A Mexican mayor was gunned down in Guerrero. => * > *
    + The murder of a Maltese journalist toppled ministers. => * > *
    + The assassination of Haiti's president by mercenaries left a void. => "mercenaries" > HTI
    + Iraqi militia commander shot dead in Basra => * > *
    - The senator killed the bill.
    - The minister was killed in a helicopter crash.

sense targeted-strike = 186
    verb        assassinate/eliminate/liquidate/kill/neutralise/neutralize/target [@official-victim/militant/fighter/senior commander/top commander/field commander/operative/ringleader/terrorist/mastermind/bombmaker/leader]; take out [@official-victim/militant/fighter/senior commander/top commander/field commander/operative/ringleader/terrorist/mastermind/bombmaker/leader]; take out [@official-victim/militant/ringleader/operative]
    noun.pass   targeted killing; assassination; elimination {of commander}; killing {of commander}; killing {of leader}; killing {of militant}
    source      subj; by
    target      obj; of
    need        source target
    only        source: MIL GOV SPY COP REB IMG country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; bill; bills; proposal; mosquitoes; pests; jobs; deficit; poverty; emissions; tariff; tariffs; attempt; attempted; tried to; charges; waste
    + Israel eliminated Hezbollah's leader in Beirut. => ISR > * | mode=targeted
    + US forces eliminated an Islamic State commander in Somalia. => USA > *
    + Turkish intelligence neutralised a PKK ringleader in Iraq. => TUR > *
    + The killing of an Iranian general by the United States raised fears of war. => USA > IRN
    - The government eliminated the deficit.

# ---- 190 conventional force in general

sense attack = 190
    verb        attack/assault/raid/storm/ambush; launch/stage/mount/conduct/begin/unleash/open/wage/start/resume/commit/perpetrate/lead/continue/claim/intensify/renew/initiate/spearhead/order [@attack-word]; carry out [@attack-word]; make [raid/incursion/attack]; step up [@attack-word]; go {on offensive}; press {with offensive}; counterattack/counter-attack; retaliate; strike back; set upon; attack in force
    noun.act    attack; assault; raid; offensive; onslaught; ambush; incursion; military operation; counteroffensive; counterattack; counter-offensive; military offensive; ground offensive; terrorist attack; terror attack; rebel attack; militant attack; cross-border attack; cross-border raid; reprisal attack; commando raid; military campaign; jihadist attack; retaliatory strike; ground operation
    source      subj; by; of; from
    target      obj; on; against; of; into; at; in
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country CVL SOC
    not         source: person
    not         words @sport; @sport-more; @showbiz; @market; harassed; @mishap; @street-crime; labour strike; labor strike; general strike; hunger strike; workers; union; unions; cyberattack; hackers; hacker; cyber; verbal; criticised; policy; speech; heart attack; panic attack; strike a deal; struck a deal; deal; agreement; charm offensive; teachers; doctors; nurses; target of 2; growth target; inflation; budget; emissions; sanctions; tariffs; headlines; press conference; balance; lawsuit; subsidies; offensive remarks; voters; lobbying; leopard; bear; shark; crocodile; tiger; wolf
    + Militants attacked an army post in northern Benin, killing 20 soldiers. => "militants" > * | code=190
    ~ Rwanda-backed rebels launched an offensive on Goma. => * > *
    + Sudan's army stormed the rebel camp at dawn. => SDN > *
    + The Israeli assault on Rafah has displaced a million people. => ISR > *
    + A police post in Balochistan was raided by gunmen overnight. => "gunmen" > *
    + Turkey, which struck Kurdish positions in Syria, vowed to go on. => TUR > *
    + Jihadists ambush army patrol in Mali => "jihadists" > *
    - The senator attacked the president over tax policy.
    - Teachers launched a strike over pay.
    - France attacked from the whistle and Portugal were pinned in their own half.

sense attack-on-state-target = 190
    verb        attack/assault/raid/storm/ambush/strike/hit/target [army post/police station/convoy/patrol/military base/base/barracks/checkpoint/embassy/outpost/garrison/camp/border post/military camp/army base/prison/police post/military post/government building/headquarters/army convoy/aid convoy/refugee camp/polling station/airbase]; ambush
    noun.pass   attack {on convoy}; attack {on base}; attack {on soldier}; attack {on peacekeeper}; attack {on camp}; attack {on army}; attack {on police}; ambush; raid {on base}; attack {on embassy}; attack {on village}; prison attack; base attack
    source      subj; by; from
    target      obj; on; of
    need        target
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country CVL SOC CRM
    only        target: GOV MIL COP UNO IGO REF JUD country REB
    not         words @sport; @sport-more; @showbiz; @market; @mishap; cyberattack; cyber; hackers; verbal; criticism; criticised; speech; policy; heart attack; audit; reporters; questions; lawmakers said the bill; opposition for; critics
    + A UN peacekeeping patrol was ambushed in Boda. => * > UN
    + The Philippine army base was raided by rebels in Samar. => "rebels" > PHL
    + The raid on a base of the Syrian army left eleven dead. => * > SYR
    - The government was attacked for its tax policy speech.

sense strike-target = 190
    mode        heavy-weapons
    verb        strike/pound/hit/target/pummel/hammer/assail/overrun
    noun.act    strike
    source      subj; by; of; from
    target      obj; against; of; on
    need        source target
    only        source: MIL REB UAF PRM IMG country
    only        target: country place MIL COP REB UAF PRM IMG CVL REF
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; sanctions; tariff; tariffs; deal; deals; agreement; inflation; growth; target of; prices; cyberattack; hackers; workers; union; unions; doctors; nurses; teachers; pay; wage; deficit; emissions; disease; recession; tourism; exports; visa; debt; chord; gold; oil; balance; billion; investors; hit back; hits back; hit out; hits out; hitting back
    + Israel struck Beirut on Friday, killing a commander. => ISR > LBN
    + Turkish forces pounded Kurdish rebels in northern Iraq. => TUR > "rebels"
    + Israeli strikes on Lebanon have killed hundreds. => ISR > LBN
    + Rebels hit the Congolese army near Masisi. => "rebels" > COD
    - Japan struck a deal with the European Union.
    - China targets growth of five percent.
    - Inflation hit Turkey hard.
    - The Italian winger hit back at his critics.

sense come-under-attack = 190
    verb        repel/repulse/foil/thwart [@attack-word]; fend off [@attack-word]; beat back [@attack-word]; come under attack; come under fire; come under bombardment; come {under attack/fire/shelling/bombardment}; face [attack/offensive/assault/onslaught]; suffer [attack/casualty]
    adj         under {attack/bombardment/fire}
    source      from; by
    target      subj; in
    need        target
    only        target: GOV MIL COP UNO IGO REF country REB place JRN
    not         words @sport; @sport-more; @showbiz; @market; @mishap; criticism; criticised; critics; verbal; speech; policy; cyberattack; cyber; lawmakers; heart; for its; for his; for her; for failing; over
    + Chadian soldiers came under attack near the lake. => * > TCD
    + The Philippine army repelled an attack in Samar. => * > PHL
    + A UN base came under fire from militants in Mali. => "militants" > UN
    + Ukrainian troops faced an onslaught near Pokrovsk. => * > UKR
    - The government came under fire for its tax policy.

sense die-in-attack = 190
    verb        die/perish {in/during attack/clash/raid/ambush/fighting/battle/offensive/combat/assault/captivity/violence/massacre/shelling/bombing/airstrike/strike/crossfire/war/explosion}; die {from wound/torture}; die/perish {in/during @air-attack}; die/perish {in/during @attack-word}; lose [soldier/troop/fighter/officer] {in attack/clash/battle/fighting/ambush}; fall {in battle/action}
    source      none
    target      subj
    need        target
    only        target: GOV MIL COP REB UAF PRM UNO IMG CVL REF JRN MED REL AGR EDU OPP country group
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; heart attack; heart; asthma; hunting; World War; veteran; aged
    + Two Russian soldiers died in fighting near Kupiansk. => - > RUS
    + Herders died in an ambush by militias in South Sudan. => * > "herders"
    + A Lebanese journalist died in an airstrike near the border. => * > LBN
    - The actor died of a heart attack in Spain.

sense annihilate = 190
    verb        annihilate/obliterate/exterminate/liquidate; wipe out
    source      subj; by
    target      obj
    need        source target
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country
    only        target: MIL COP REB UAF PRM SPY IMG ISM GOV CVL OPP country group
    not         words @sport; @sport-more; @showbiz; @market; @mishap; debt; debts; gains; losses; savings; disease; poverty; malaria; polio; species; jobs; profits; lead; deficit; majority; pandemic; mosquitoes; rivals; opponents in
    + Ethiopian forces annihilated a column of Tigrayan rebels, the army said. => ETH > "rebels"
    + Boko Haram wiped out a Chadian army unit on an island in the lake. => "Boko Haram" > TCD
    - The slump wiped out the savings of Argentine families.
    - Spain annihilated Italy in the semi-final.

sense kill = 190
    verb        kill/slaughter/massacre/slay/murder/wound/injure/mow/maim; gun down; shoot dead; leave dead; claim [life]; take [life]; inflict [casualty/loss]; mow down; leave [casualty]
    noun.act    killing; slaughter; extrajudicial killing; mass killing
    source      subj; by
    target      obj; of; on; among
    need        source
    only        source: MIL COP REB UAF PRM SPY IMG ISM PTY GOV OPP country CVL SOC
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; bill; amendment; deal; jobs; proposal; time; convicted; sentenced; mosquito; mosquitoes; pests; weeds; bacteria; tumour; livestock; pandemic; drug overdose; smog; culling; cull; former partner; @private-crime
    + Gunmen killed at least 30 villagers in Nigeria's Benue state. => "gunmen" > "villagers" | code=190
    + Israeli troops killed three Palestinians in Jenin on Friday. => ISR > PSE
    + Eleven civilians were killed by Congolese rebels near Beni. => COD > "civilians"
    + The slaughter of civilians by South Sudanese soldiers remains unpunished. => SSD > "civilians"
    + Army raid kills 12 militants in Waziristan => * > "militants"
    - The bug killed crops in Kenya.
    - Senators killed the bill.
    - A nurse in Perth was killed by her former partner, neighbours said.
    - Villagers in India killed a leopard that had attacked children.
    - A student from Ohio admitted killing his parents.

sense soldiers-killed = 190
    verb        kill/slay/wound/injure/murder/massacre; gun down; shoot dead; kill {in action}; kill {in attack/clash/raid/ambush/fighting/battle/offensive/combat/assault/operation}
    noun.pass   death {of soldier}; killing {of soldier}; killing {of police}; killing {of peacekeeper}; death {of peacekeeper}; killing
    source      subj; by
    target      obj; of
    need        target
    only        target: MIL COP REB UAF PRM UNO IMG
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; exercise; training; helicopter came down; illness; heart attack; old age; aged; cancer; natural causes; bill; suicide; veteran; veterans; parachute
    + Four Indian soldiers were killed in a gunfight with militants in Doda. => * > IND
    + A Kenyan peacekeeper was shot dead in Port-au-Prince. => * > KEN
    + The death of a Ghanaian peacekeeper in Lebanon was condemned. => * > GHA
    - Two soldiers were killed in a helicopter crash.

sense civilians-killed-in-attack = 190
    verb        kill/wound/injure/massacre {in attack/raid/ambush/assault/offensive/clash/fighting/violence/incursion/operation/crossfire/massacre/battle/war}; kill {by/in @attack-word}; wound/injure {by/in @attack-word}; displace {by fighting}
    noun.pass   killing {of civilian}; killing {of villager}; death {of civilian}; killing {of journalist}
    source      subj; by; in
    target      obj; of
    need        target
    not         source: place
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; heart attack; hunting; bull; stabbing spree; gang feud; traffic; World War
    + Nineteen civilians were killed in an attack on a village in Niger. => * > "civilians"
    + At least 40 worshippers were wounded in a raid on a mosque in Fambita. => * > "worshippers"
    + Syrian civilians were killed in fighting near Sweida. => * > SYR
    - Two hikers were killed in an attack by a bear.

sense fight = 190
    verb        fight/battle/clash/skirmish; fight {in/at/near town}; clash {with @fight-party}; fight {against @fight-party}; wage [war/battle/insurgency/guerrilla war/armed struggle/holy war]; do battle; go {to war}; lock {in battle}; exchange [attack/strike]; trade [attack/strike]; join [battle/war]; lead [insurgency]; engage {in battle}; engage {in combat}; fight {for control}
    noun        clash; skirmish; armed clash; heavy fighting; fierce fighting; border clash; gun battle; pitched battle
    adj         at {war}
    source      between; subj; of; among
    target      with; against; obj; between; and
    need        source
    only        source: MIL REB UAF PRM COP IMG ISM PTY GOV country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; election; cancer; corruption; crime; poverty; disease; bill; court; lawsuit; legal; inflation; fire; blaze; hunger; climate change; malaria; drugs; war of words; trade war; price war; protesters; demonstrators; students; fans; schedule; culture; addiction; wildfires; battle for votes; misinformation; antisemitism; racism; terrorism financing; trafficking; piracy; tax; video; votes; title; cold war; battlefield; World War; narrative
    + Sudan's army is fighting the Rapid Support Forces in El Obeid. => SDN > * | code=190
    ~ Thai and Cambodian troops clashed at the disputed border. => THA, KHM > *
    + Fierce fighting between M23 and Congolese forces flared near Masisi. => "M23", COD > *
    + Ukraine clashed with Russia near Kursk. => UKR > RUS
    + Islamist rebels wage an insurgency in Mozambique. => "rebels" > *
    - The candidate is fighting the election on tax.

sense fighting-breaks-out = 190
    verb        erupt/flare/rage/intensify/resume <fighting/clash/battle/skirmish/gunfight/hostilities>; break out <fighting/clash/battle/skirmish/gunfight/hostilities>; flare up <fighting/clash/battle>
    noun        clash; armed clash; heavy fighting; gun battle; skirmish
    source      between; among
    target      with; between; against
    need        source
    only        source: MIL REB UAF PRM COP IMG ISM PTY GOV country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; protest; protests; protesters; demonstrators; students; fans; legal; words; schedule; court; price war; wildfire; riot; hooligans; budget
    + Fighting erupted between Ethiopian troops and Amhara militia in Gondar. => ETH > *
    + Clashes broke out between Druze fighters and Syrian forces in Sweida. => SYR > *
    ~ Battles between the Arakan Army and the junta rage in Rakhine. => * > *
    - A legal battle erupted between two banks.

sense wage-war = 190
    verb        wage/launch/start/unleash/continue/escalate/prosecute [war/aggression/war of aggression/military campaign/bloody war/full-scale war/bombing campaign/scorched-earth campaign/military intervention/ground war/armed aggression]; intervene militarily; use [force/military force]; take [military action]; launch [military action/special military operation]; attack militarily
    noun        war {on @fight-party}; aggression; armed aggression; military intervention; military action; use {of force}; military aggression
    source      subj; by; of
    target      on; against; of; with; in
    need        source target
    only        source: MIL GOV REB IMG country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; drugs; poverty; trade war; price war; words; litter; cancer; tariff; culture; waste; corruption; crime; cartels
    ~ Russia's war against Ukraine has entered its third year. => RUS > UKR
    + Saudi Arabia launched a military intervention in Yemen in 2015. => SAU > YEM | status=historical
    + Eritrea's aggression against Tigray goes on. => ERI > *
    - The mayor waged war on litter in Spain.

# ---- 193 small arms

sense shoot = 193
    verb        shoot/machine-gun/strafe; open fire; shoot dead; gun down; shoot down [protester/man]; mow down; shoot at; fire at; fire on; shoot {to death}; fire [shot/bullet/round/machine gun/rifle/gun/live round/live ammunition]; rake/spray/riddle {with bullet}; spray {with gunfire}; rake {with gunfire}; kill/wound/injure/hit/attack {with/by/in @firearm}; kill/wound/injure {in/by @gun-attack}; exchange/trade [fire/gunfire/shot]; carry out [shooting/gun attack/sniper attack]; unload [gun]; pick off
    noun.act    shooting; gun attack; sniper fire; sniper attack; gunfire; fatal shooting; police shooting; exchange {of fire}; gun battle; shootout; firefight; gunfight; gunbattle
    source      between; subj; by; of; from
    target      obj; on; of; with; between; at
    need        source
    only        source: MIL COP REB UAF PRM SPY IMG ISM PTY GOV OPP country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; movie; documentary; photos; video; photo; photograph; penalty; goal; prices; skyward; tear gas; water cannon; missile; missiles; rocket; rockets; artillery; mortar; shells; staff; employees; CEO; star; shot to fame; drone; duck; deer; warning shots; satellite; laser; flares
    + Israeli soldiers shot a Palestinian teenager near Bethlehem. => ISR > PSE | code=193
    + Gunmen opened fire on a bus in Egypt's Minya, killing pilgrims. => "gunmen" > *
    + Five worshippers were shot dead by militants in Oman. => "militants" > "worshippers"
    + Indian and Pakistani troops exchanged fire along the Kashmir frontier. => IND, PAK > *
    + The shooting of farmers by Myanmar soldiers left six dead. => MMR > "farmers"
    + Police shoot protester in Lahore => "police" > "protester"
    - The striker shot at goal from 20 metres.
    - The director shot a documentary in Mali.

sense shoot-official = 193
    verb        shoot/wound/ambush [diplomat/soldier/police officer/policeman/guard/peacekeeper/judge/journalist/lawmaker/politician/diplomat/officer/candidate/prosecutor/activist/cleric/troop/soldiers/mayor]; shoot dead [soldier/police officer/policeman/guard/peacekeeper/journalist/officer/activist/cleric/councillor]; gun down [soldier/police officer/policeman/guard/peacekeeper/journalist/officer/activist/cleric/councillor]; open fire {on soldier/police/patrol/convoy/checkpoint/officer/bus/embassy/mosque/church/worshipper/synagogue/rally}; fire {on soldier/police/patrol/convoy/checkpoint/officer/embassy/bus/helicopter/ambulance}; shoot {at soldier/police/patrol/convoy/officer/mosque/embassy}
    noun.pass   shooting {of officer}; shooting {of soldier}; shooting {of journalist}; gun attack {on police}; shooting {of activist}; drive-by shooting; shooting {at embassy}; shooting {at mosque}; shooting {at synagogue}
    source      subj; by
    target      obj; of; on; at
    need        target
    only        target: GOV MIL COP LEG JUD PTY OPP JRN UNO REL IGO
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; photo; photos; video; documentary; tear gas
    + Two police officers were shot dead in Kandy, officials in Sri Lanka said. => * > "police officers"
    + A man opened fire on Jordanian police near the Israeli embassy in Amman. => * > JOR
    + A Haitian journalist was gunned down at a hospital reopening. => * > HTI
    + Israeli diplomats were shot in Washington. => * > ISR
    - The officer was shot for a photo in a magazine.

sense defend-against-fighters = 193
    verb        kill/shoot/neutralise/neutralize/repel/repulse/engage/hunt [militant/insurgent/terrorist/rebel/bandit/jihadist/gunman/fighter/guerrilla/infiltrator/intruder/assailant/attacker/smuggler/suspected militant/gang member]; flush out [militant/insurgent/terrorist/rebel/bandit/jihadist/gunman/fighter/guerrilla/infiltrator/intruder/assailant/attacker/smuggler/suspected militant/gang member]; gun down [militant/insurgent/rebel/gunman/bandit/gang member/suspect]; shoot dead [militant/gunman/rebel/bandit/attacker/suspect/assailant]; flush out [militant/rebel]; conduct/launch/mount [counterinsurgency operation/anti-terror operation/counterterrorism operation/anti-gang raid/clearance operation/cordon and search operation]; carry out [counterterrorism operation/clearance operation/anti-terror operation]
    noun.act    counterterrorism operation; counterinsurgency; anti-terror operation; clearance operation; counterterror raid; police killing
    source      subj; by
    target      obj; of; against; on
    need        source
    only        source: MIL COP GOV SPY country REB
    not         words @sport; @sport-more; @showbiz; @market; @mishap; game; anti-gang law
    + Pakistani forces killed 30 insurgents in North Waziristan. => PAK > "insurgents"
    + Indonesian troops shot dead a Papuan rebel commander in Nduga. => IDN > *
    + Rio police killed gang members in a raid on a favela. => * > "gang members"
    + The Nigerian army repelled bandits in Katsina. => NGA > "bandits"
    - The spray repelled insects in Ghana.

# ---- 194 artillery and tanks

sense shell = 194
    verb        shell/bombard/mortar/barrage; fire/launch/lob/rain/pour/hurl/pound/unleash [@shell-noun]; pound/attack/hit/strike/pummel/target/bombard {with @shell-noun}; hit/strike/kill/wound/injure {in/by/with @shelling}; launch/resume/intensify/unleash/conduct/begin [@shelling]; carry out [@shelling]; pound [position/city/town/village/suburb/area/neighbourhood/camp/district]; rain shells; lob shells; exchange/trade [artillery fire/shelling/mortar fire/tank fire]; use [artillery/heavy weapon/heavy weapons/tank/heavy artillery]
    noun.act    shelling; artillery fire; artillery attack; bombardment; artillery bombardment; mortar attack; mortar fire; artillery strike; tank fire; cross-border shelling; barrage; heavy shelling; artillery shelling; naval bombardment; artillery duel
    source      between; subj; by; from; of
    target      obj; on; of; into; against; at; in
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; nuts; peas; pistachio; shell companies; shell company; oil major; drill; drills; exercise; test; questions; phone calls; warplanes; jets; eggs; turtle; reporters; ads; pound fell; sterling; warplane; airstrikes; air strikes
    + Russian forces shelled the city of Kherson, killing three people. => RUS > * | code=194
    + Sudan's paramilitaries pounded El Fasher with artillery. => * > *
    + Armenia said its village was hit by Azerbaijani mortar fire. => AZE > *
    + Hezbollah fired mortars at Israeli troops. => "Hezbollah" > ISR
    + Israeli tank fire on Nuseirat killed six, medics said. => ISR > *
    + North Korea shelled the South's Yeonpyeong island in 2010. => PRK > * | status=historical
    - The cook shelled peas for a dinner.

sense tanks-attack = 194
    verb        roll {into town/city/camp/village/street}; push/advance/thrust {into city}; push [tank]; send [tank/armour/armored column] {into @territory-word}; storm [city/town/camp/hospital/refugee camp/village/compound]; break [line/defence/defences]; breach [line/defence line]; launch [armoured assault/tank assault/ground assault/armoured attack]; fire {from tank}
    noun.act    tank assault; armoured assault; ground assault; tank attack; armoured offensive
    source      subj; by; of
    target      into; on; of; obj; against; in
    need        source
    only        source: MIL REB UAF PRM IMG country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; aquarium; market; museum; stage
    + Israeli tanks pushed into Gaza City from two sides. => ISR > *
    + Rebels stormed the city of Aleppo. => "rebels" > *
    + The army launched a ground assault on Kachin bases. => "army" > *
    - Fans stormed the stage at the festival.

sense missile-strike = 194
    mode        heavy-weapons
    verb        fire/launch/rain/lob/shoot/unleash/hurl/aim [@war-missile]; fire off [@war-missile]; hit/strike/attack/pound/target/pummel/kill/wound/injure/destroy/damage {with/by/in @war-missile}; hit/strike/kill/wound/injure/destroy {in/by @missile-attack}; launch/conduct/mount/unleash [@missile-attack]; carry out [@missile-attack]; slam {into building}; crash {into building}; rain [missile/rocket]; shoot missiles
    noun.act    missile strike; missile attack; rocket attack; missile barrage; rocket fire; rocket barrage; rocket strike; missile salvo; ballistic missile attack; rocket salvo; missile fire; barrage {of missile}; barrage {of rocket}; volley {of rocket}; salvo {of missile}
    source      subj; by; from; of
    target      on; toward; towards; into; against; obj; at; in
    need        source target
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country
    only        target: country GOV MIL COP REB REF CVL place group IMG PTY UNO JRN
    not         words @sport; @sport-more; @showbiz; @market; @mishap; NASA; SpaceX; test; tests; test-fired; test-launched; East Sea; Sea of Japan; drill; space station; orbit; satellite
    + Iran fired ballistic missiles at Israel. => IRN > ISR | mode=heavy-weapons
    + Hezbollah launched rockets toward Kiryat Shmona in northern Israel. => "Hezbollah" > *
    + A children's hospital in Kyiv was struck by a Russian missile. => RUS > *
    + The Houthi missile attack on a Greek-owned ship killed two sailors. => * > *
    + Russian missile strike on Kharkiv kills seven => RUS > *
    - North Korea fired a missile toward the Sea of Japan in a test.

# ---- 195 air

sense airstrike = 195
    mode        aerial
    verb        bomb/strafe/carpet-bomb; bomb {from air}; launch/conduct/mount/stage/unleash/resume/order/intensify/begin/deliver/execute [@air-attack]; step up [@air-attack]; carry out [@air-attack]; step up [@air-attack]; hit/strike/kill/wound/injure/destroy/attack/target/pound {in/by/with @air-attack}; hit/strike/bomb/pound/attack/raid/pummel/blast/target {with/by/from @warplane}; drop [bomb/barrel bomb/glide bomb/cluster bomb/cluster munition/bunker-buster/guided bomb/munition]; rain [bomb]; send/scramble [warplane/bomber] {to bomb}; fly [combat sortie/bombing mission/bombing raid]; launch/begin [air war/air offensive/bombardment]
    noun.act    airstrike; air strike; air raid; aerial bombardment; air attack; bombing raid; bombing campaign; aerial attack; bombing; air campaign; aerial bombing; bombardment; air offensive
    source      subj; by; from; of
    target      obj; on; of; against; in; at; near
    need        source
    only        source: MIL GOV country IGO REB UAF PRM
    not         words @sport; @sport-more; @showbiz; @market; @mishap; box office; suicide; car bomb; roadside; grenade; militants bombed; photo bomb; alert; air raid sirens; sirens; shelter; drill; World War; documentary; exam; water bombers; wildfires; warning
    + Israeli warplanes bombed Gaza City overnight. => ISR > * | code=195
    + Myanmar's military carried out an airstrike on a festival in Sagaing. => MMR > *
    + Saudi airstrikes on Sanaa killed dozens. => SAU > *
    + Three hospitals in Idlib were hit in Russian air raids. => RUS > *
    + The Sudanese air force dropped barrel bombs on a market in Nyala. => SDN > *
    + Pakistan, which bombed camps in Afghanistan's Paktika, blamed militants. => PAK > *
    + US strikes Houthi targets in Hodeidah with fighter jets => USA > *
    - The film bombed at the box office.

sense jets-strike = 195
    mode        aerial
    verb        strike/hit/pound/attack/target/blast/raid/hammer/destroy/flatten/level [target/position/military target/airport/air base/port/suburb/city/camp/infrastructure/power station/site/nuclear site/nuclear facility/base/village/building/refugee camp/depot/weapons depot/hideout/power plant/oil refinery/tower block/district/headquarters/radar/missile site/militant hideout/market/hospital/school/mosque/shelter/convoy/residential area]
    noun.act    overnight strike; retaliatory strike; deadly strike
    source      subj; by; from; of
    target      on; of; against; obj; belonging to; in; at; near; around; outside
    need        source
    only        source: MIL GOV country IMG
    not         words @sport; @sport-more; @showbiz; @market; @mishap; growth target; inflation target; target price; emissions target; labour strike; doctors; nurses; teachers; unions; workers; cyberattack; hackers; sanctions; tariffs; deal; milestone; note; balance; chord; low; high; lawsuit; heatwave; heat; drone; drones; shells; artillery; mortar; jackpot; record; headlines
    + Israel struck military targets around Damascus on Wednesday. => ISR > SYR
    + The United States hit three nuclear sites in Iran. => USA > IRN
    + Turkish jets pounded positions of Kurdish militants in Iraq. => TUR > *
    + Overnight Israeli strikes on Beirut's suburbs killed a commander. => ISR > *
    + A refugee camp in Rafah was hit by Israel, killing 45 people. => ISR > *
    - Japan hit its inflation target.

sense precision-strike = 1951
    plover      ASSAULT
    mode        aerial
    contexts    military
    verb        fire/launch/use/drop [precision-guided munition/precision bomb/guided bomb/smart bomb/laser-guided bomb/guided missile/Hellfire missile/air-launched cruise missile/Storm Shadow missile/GBU-39/bunker-buster/bunker buster/precision weapon]; conduct/launch/execute [precision strike/surgical strike/precision airstrike/pinpoint strike]; carry out [precision strike/surgical strike/precision airstrike/pinpoint strike]; hit/strike/destroy/kill {with missile}
    noun.act    precision strike; surgical strike; precision airstrike; pinpoint strike
    source      subj; by; of
    target      on; against; of; obj; at; in
    need        source
    only        source: MIL GOV country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; test; tests; drill; drills; surgeon
    + India carried out precision strikes on camps in Pakistan. => IND > PAK | code=1951
    + French jets launched guided missiles at a jihadist column in Mali. => FRA > *
    + Iran conducted a surgical strike against a militant base in Balochistan. => IRN > *
    - The surgeon made a precise cut with a laser.

sense drone-strike = 1952
    plover      ASSAULT
    mode        drone
    contexts    military
    verb        launch/fire/send/unleash/use/deploy/fly [@war-drone] {at/against/toward/on/into @drone-aim}; launch/unleash/fire [@war-drone]; launch/conduct/mount/stage/order/resume [@drone-attack]; carry out [@drone-attack]; hit/strike/attack/kill/wound/injure/target/destroy/damage/pound/bomb {with/by/in @war-drone}; hit/strike/kill/wound/injure/destroy {in/by @drone-attack}; crash {into building}; swarm
    noun.act    drone strike; drone attack; drone raid; UAV strike; drone barrage; drone assault; sea drone attack; naval drone attack; drone bombing; attack {by drone}
    source      subj; by; from; of
    target      on; against; toward; into; of; obj; at; in
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; parcel; delivery; hobby; light show; wedding; test; survey; racing
    + Ukraine launched drones at a refinery in Russia's Saratov region. => UKR > RUS | code=1952
    + Iraqi militias carried out a drone attack on a US base in Jordan. => IRQ > USA
    + Al-Qaeda's leader was killed in a US drone strike in Kabul. => USA > *
    + The Rapid Support Forces' drone strikes on Port Sudan hit fuel depots. => * > *
    + Nigerian army drone strike kills worshippers in Tudun Biri => NGA > "worshippers"
    + A Russian drone struck a bus in Kherson on Tuesday. => RUS > *
    - The retailer launched drones for parcel delivery.

sense shoot-down = 195
    mode        heavy-weapons
    verb        shoot down [@war-asset]; bring down [@war-asset]; down [@war-asset]; intercept/destroy/down [missile/drone/rocket/cruise missile/ballistic missile/warplane/helicopter/fighter jet]; shoot down; repel [missile/drone/air attack]
    noun.pass   downing {of @war-asset}; shooting down; downing; interception {of missile}; shootdown
    source      subj; by
    target      of; from; obj; belonging to; by
    need        source
    only        source: MIL GOV REB UAF PRM IMG COP country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; beer; pint; drink; proposal; idea; bird; argument
    + Yemen's Houthis shot down an American MQ-9 drone over Marib. => "Houthis" > USA
    + A Russian bomber was downed by Ukraine near Stavropol. => UKR > RUS
    + Israel, the US and Jordan intercepted Iranian drones on Saturday night. => ISR, USA, JOR > IRN
    ~ The downing of a passenger plane by Russian-backed rebels killed 298. => * > *
    + Kyiv shoots down 70 drones overnight => UKR > *
    - Senators shot down the proposal.

sense helicopter-ground-attack = 195
    mode        aerial
    verb        strafe/rocket; fire {from helicopter}; attack/hit/kill/strike {by/from/with helicopter}; attack/hit {from air}; strike {from sea}; land [commando/paratrooper]; drop [commando/paratrooper]
    noun.act    helicopter attack; helicopter strike; gunship attack; helicopter raid; paramotor attack
    source      subj; by
    target      obj; on; of; in; at
    need        source
    only        source: MIL GOV country REB
    not         words @sport; @sport-more; @showbiz; @market; @mishap; suicide; grenade; car bomb; wildfire; tourists; rescue
    + Ethiopian helicopters strafed a town in Amhara. => ETH > *
    + Myanmar army helicopters strafed a monastery. => MMR > *
    + The Mali helicopter attack on Tuareg rebels near Kidal left twelve dead. => MLI > *
    - A helicopter dropped water on a wildfire in Greece.

# ---- 196 ceasefire violation

sense violate-ceasefire = 196
    verb        violate/break/breach/shatter/flout/ignore/disregard [@truce]; renege {on @truce}; resume [fighting/hostilities/bombing/bombardment/airstrike/offensive/war/attack/strike/shelling]; end [@truce]; call off [@truce]; abandon/scrap [@truce]; tear up [@truce]; restart [war/fighting]
    noun.act    ceasefire violation; truce violation; violation {of @truce}; breach {of @truce}; breach {of ceasefire}; collapse {of @truce}; resumption {of fighting}; resumption {of hostilities}; cease-fire violation
    source      subj; by; of
    target      with; against; on; of; in; along
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country
    not         words @sport; @sport-more; @showbiz; @market; accused of breaking his contract; gang truce; record; talks
    + Israel broke the ceasefire in Gaza with a wave of strikes. => ISR > * | code=196
    + The Sudanese army violated the truce within an hour, residents said. => SDN > *
    + The ELN ended its ceasefire with Colombia's government. => * > COL
    + Ceasefire violations by Azerbaijan along the Armenian border continued. => AZE > *
    + Yemen's rebels resumed attacks on shipping in the Red Sea. => YEM > *
    - The two chefs broke their truce on a TV show.

# ---- 200-204 mass violence

sense mass-violence = 200
    verb        starve/exterminate/decimate/annihilate [population/civilian/people/city/minority/prisoner/community]; use [starvation/famine/hunger/rape] {as weapon}; starve [civilian/population/people/resident]; bomb indiscriminately; destroy/raze/flatten/level [whole village/entire village/entire town/whole city/crops and well]; commit [crime against humanity/crimes against humanity/extermination]; dig [mass grave]
    noun.act    extermination; scorched-earth campaign; starvation {of civilian}; starvation campaign; mass atrocity; man-made famine; crime against humanity
    source      subj; by; of
    target      obj; of; against; on; in
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; birds; insects; budget
    + Israel uses starvation as a weapon of war, Human Rights Watch said. => ISR > *
    + The junta's scorched-earth campaign in Sagaing emptied villages. => * > *
    + Darfur's militias razed entire villages in El Geneina. => * > *
    - Foxes decimated the bird population in Wales.

sense mass-expulsion = 201
    verb        expel/drive/uproot/displace/deport [population/community/villager/inhabitant/resident/thousand/tribe/ethnic group/minority/family/people]; drive out [population/minority/villager/resident/people/christian/community]; force out [population/villager/resident/minority]; drive {from home/land/village/city/enclave}; force {from home}; forcibly transfer; forcibly displace; depopulate; empty [village/city/enclave/town/camp]; forcibly deport [child/civilian/ukrainian]; cause/trigger [exodus]
    noun.act    mass expulsion; forced displacement; forcible transfer; mass deportation {of child}; forced exodus; expulsion {of population}; displacement {of population}; forced transfer; forcible displacement
    source      subj; by
    target      obj; of; from
    need        source
    only        source: MIL REB UAF PRM IMG GOV country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; deported migrants; asylum; visas; school; dam project; illegal; undocumented; airport; visa
    + Myanmar's army drove 700,000 Rohingya from their homes. => MMR > * | code=201
    + Azerbaijan drove out the Armenian population of Karabakh. => AZE > *
    + The forcible transfer of Palestinians by Israel would be a crime, the UN said. => * > PSE
    + Rebels drove out the Christian minority from the town. => "rebels" > *
    - Floods drove villagers from their homes.

sense mass-killing = 202
    verb        massacre/exterminate/slaughter/butcher; commit/perpetrate [@massacre-word]; carry out [@massacre-word]; carry out [@massacre-word]; wipe out [village/population/family/community/tribe]; kill en masse; mow down [villager/civilian/worshipper]; execute/kill [hundred/thousand/villager/civilian/prisoner] {in massacre}; bury {in grave}; round up and kill; summarily execute
    noun.act    massacre; mass killing; genocide; mass execution; slaughter; bloodbath; summary execution; mass murder; extermination; pogrom
    source      subj; by; of
    target      obj; of; against; on; in
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country CRM CVL SOC
    not         words @sport; @sport-more; @showbiz; @market; @mishap; halal; pigs; cattle; chickens; poultry; cull; sheep; election massacre; chainsaw
    + Burkina Faso's army massacred 223 villagers in two hamlets. => BFA > "villagers" | code=202
    + Rebels slaughtered worshippers in Komanda. => "rebels" > "worshippers"
    + The Srebrenica genocide was committed by Bosnian Serb forces in 1995. => * > * | status=historical
    + Haiti's gang massacre of elderly people in Cite Soleil left 200 dead. => * > *
    + RSF fighters carried out mass killings in El Fasher. => "RSF" > *
    - Farmers slaughtered cattle for the feast.

sense ethnic-cleansing = 203
    verb        commit/pursue/engage/conduct [@cleansing-word/ethnic cleansing campaign]; carry out [@cleansing-word/ethnic cleansing campaign]; carry out [@cleansing-word]; engage {in @cleansing-word}; ethnically cleanse; cleanse [area/territory/enclave/city/region]; purge [minority]
    noun.act    ethnic cleansing; campaign {of cleansing}; cleansing {of territory}; forced displacement {of minority}
    source      subj; by; of
    target      of; against; obj; from; in
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; skin; diet
    + The Rapid Support Forces carried out ethnic cleansing in West Darfur. => * > * | code=203
    + Azerbaijan's ethnic cleansing of Karabakh Armenians was denounced in Yerevan. => AZE > ARM
    + Serbia conducted ethnic cleansing in Kosovo. => SRB > *
    - The spa cleansed the skin of guests.

sense chemical-attack = 2041
    verb        use/drop/fire/deploy/release/unleash/employ/spray/launch [@wmd-agent]; gas [civilian/town/village/people/troop/kurd]; carry out [@wmd-attack]; launch/conduct/stage/mount [@wmd-attack]; attack/kill/poison/hit/bomb/wound/injure {with @wmd-agent}; kill/injure/wound {in @wmd-attack}; poison {with agent}; resort {to @wmd-agent}
    noun.act    chemical attack; gas attack; chemical weapons attack; use {of @wmd-agent}; nerve agent attack; sarin attack; chlorine attack; poison gas attack; biological attack
    source      subj; by; of
    target      on; against; of; obj; in; at
    need        source
    only        source: MIL GOV REB UAF PRM IMG ISM SPY country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; tear gas; swimming pool; farmers; pesticide; factory leak; World War
    + Syria's army used chlorine gas on the town. => SYR > * | code=2041
    + Russian troops fired chloropicrin at Ukrainian trenches. => RUS > UKR
    + Islamic State attacked Kurdish fighters with mustard gas. => * > *
    + The chemical attack on Halabja by Iraq killed 5,000 people in 1988. => IRQ > * | status=historical
    - Farmers sprayed a pesticide in Brazil.

sense wmd-attack = 204
    verb        use/deploy/employ/unleash [WMD/dirty bomb/radiological weapon/weapons of mass destruction]; use [weapon] {of mass/destruction}; detonate/explode [dirty bomb/radiological device/radiological weapon]; set off [dirty bomb/radiological device/radiological weapon]
    noun.act    WMD attack; dirty bomb attack; radiological attack; use {of WMD}
    source      subj; by
    target      on; against; in; at
    need        source
    only        source: MIL GOV REB UAF PRM IMG ISM country
    not         words @sport; @sport-more; @showbiz; @market; financial; derivatives; game
    + Militants detonated a dirty bomb near the port, Pakistani officials said. => "militants" > *
    + Iraq never used weapons of mass destruction against Israel. => IRQ > ISR | status=negated
    - Derivatives are financial weapons of mass destruction.

sense nuclear-attack = 2042
    verb        drop/use/detonate/fire/launch/deploy/explode [@nuke] {on/against/over/at @drone-aim}; drop [@nuke]; nuke; use [@nuke]; bomb {with @nuke}; hit/strike/attack {with @nuke}; launch/conduct [nuclear attack/nuclear strike/atomic attack]; carry out [nuclear attack/nuclear strike]
    noun.act    nuclear attack; nuclear strike; atomic bombing; nuclear bombing
    source      subj; by; of
    target      on; against; of; obj; at; over
    need        source target
    only        source: MIL GOV country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; microwave; test; tests; drill; drills
    + The United States dropped an atomic bomb on Hiroshima in 1945. => USA > * | code=2042 status=historical
    + The atomic bombing of Nagasaki by America is marked every August. => USA > * | status=historical
    + Russia could use a tactical nuclear weapon against Ukraine, the CIA chief said. => RUS > UKR | status=hypothetical
    - He nuked the soup in a microwave.

# ---- attacks on groups, jails, ships

sense attack-civil-target = 190
    verb        attack/raid/target/storm/assault/hit/strike/burn/torch/invade [village/church/mosque/school/hospital/market/hotel/temple/synagogue/university/refugee camp/displacement camp/clinic/monastery/concert hall/mine/ambulance/aid convoy/bus/train/camp/community/town/airport/ship/tanker/oil facility/power station/pipeline/merchant ship/cargo ship/farm]
    noun.pass   attack {on village}; attack {on mosque}; attack {on church}; attack {on hospital}; attack {on school}; attack {on ship}; attack {on market}; attack {on synagogue}; attack {on hotel}; attack {on ambulance}; attack {on shipping}; attack {on tanker}; attack {on camp}; attack {on airport}; attack {on convoy}
    source      subj; by; of; from
    target      obj; on; belonging to; in
    need        source
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country CRM CVL SOC
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; cyberattack; hackers; cyber; locusts; tourists; elephants; reviewers
    + Jihadists attacked a village in northern Cameroon and burned its clinic. => "jihadists" > *
    + The Houthis struck a merchant ship in the Gulf of Aden. => "Houthis" > *
    + Gunmen stormed a concert hall near Moscow, killing scores. => "gunmen" > *
    + The attack on a Tunisian synagogue by a policeman left five dead. => * > *
    + A mine in Papua was attacked by separatists. => "separatists" > *
    - Elephants raided farms in Kenya.

sense attack-border-firing = 193
    verb        fire {across border}; shoot {across border}; fire/shoot {across frontier}; fire/shoot {over border}; open fire {on fisherman}; fire {on boat}; shoot {on boat}; fire {on ship}; fire {on vessel}; fire [warning shot] {at fisherman}; shoot/kill [fisherman/defector/smuggler/migrant/border crosser/refugee]
    noun.act    cross-border fire; border shooting; cross-border firing; cross-border shooting
    source      subj; by; from
    target      on; obj; of; from; into; at
    need        source
    only        source: MIL COP GOV REB country
    not         words @sport; @sport-more; @showbiz; @market; @mishap; forest fire
    + Iranian border guards fired on Afghan migrants near Saravan. => IRN > AFG
    + Pakistani troops fired across the border at Indian villagers. => PAK > IND
    + The Eritrean navy shot fishermen from Yemen. => ERI > YEM
    - Fire spread across the border from Spain in a forest fire.

sense attack-prison-break = 190
    verb        attack/storm/raid [prison/jail]; break [prisoner/inmate] {out of jail}; free [prisoner/inmate/detainee] {in raid}; free [inmate/fighter] {from jail}; stage [jailbreak/prison break]; break {out of prison}; break {out of jail}
    noun        jailbreak; prison break; prison raid; prison attack
    source      subj; by; of
    target      on; of; in; at
    need        source
    only        source: REB UAF PRM IMG ISM CRM
    not         words @sport; @sport-more; @showbiz; @market; iPhone; software
    + Rebels stormed the prison in Bukavu and freed inmates. => "rebels" > *
    + Islamic State fighters attacked a jail in Hasakah in 2022. => * > * | status=historical
    + The jailbreak by bandits in Kuje let hundreds of militants go. => "bandits" > *
    - Hackers released a jailbreak for the iPhone.

sense communal-attack = 190
    verb        attack/raid/ambush/kill/assault/slaughter [village/herder/farmer/community/villager/settler/family/pastoralist/minority/christian/muslim/convoy/shepherd/migrant/refugee]; clash {with herder/farmer/settler/villager/community}; burn [village/hut/crop/farm]
    noun.act    communal attack; settler attack; revenge attack; settler violence; communal clash; ethnic attack; cattle raid; sectarian attack; communal violence; mob attack; tribal clash; intercommunal violence
    source      between; subj; by; of
    target      obj; on; of; against; between; with
    need        source
    only        source: CVL SOC REL AGR SOC UAF REB CRM group
    contexts    religion_ethnicity
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; wolves; lions; hyenas; elephants; dogs
    + Armed settlers assaulted Palestinian villagers near Nablus. => "settlers" > PSE
    + Jewish settlers attacked a Palestinian family near Hebron. => "settlers" > PSE
    + Settlers clashed with Palestinian villagers in Hebron. => "settlers" > PSE
    + Armed tribesmen in Papua New Guinea ambushed a village in Enga. => "tribesmen" > *
    - Lions attacked cattle of a herder.

sense gang-attack = 190
    contexts    crime
    verb        attack/torch/overrun/besiege/raid/terrorise/terrorize/ambush/burn [police station/neighbourhood/neighborhood/airport/town/hospital/village/bus/convoy/police/fuel terminal]; kill/massacre/ambush [police officer/soldier/resident/villager/candidate/mayor/judge/prosecutor/journalist]; gun down [police officer/soldier/resident/villager/candidate/mayor/judge/prosecutor/journalist]; gun down [police officer/mayor/candidate/journalist/soldier]; fight/battle [police/army/troop/security force]
    noun.act    gang attack; cartel attack; gang violence; cartel violence; gang assault; gang war {with police}
    source      subj; by; of
    target      obj; on; against; with; in
    need        source
    only        source: CRM UAF
    not         words @sport; @sport-more; @showbiz; @market; @mishap; chain gang
    + Haitian gangs ambushed police in Port-au-Prince. => HTI > "police"
    + Sinaloa cartel gunmen ambushed soldiers in Culiacan. => * > "soldiers"
    + The cartel attack on a Mexican army convoy was filmed. => * > MEX
    - The gang of friends raided the fridge.

sense injure-in-unrest = 182
    mode        beat
    verb        injure/wound/hurt/hospitalise/hospitalize {in clash}; injure/wound {in scuffle}; injure/wound {in protest}; injure/wound {by police}; injure/wound {by officer}; injure/wound {in crackdown}; injure [police officer/officer/policeman]; wound [police officer/policeman]
    noun.pass   wounding {of officer}
    source      subj; by
    target      obj; of
    need        target
    only        target: COP MIL OPP JRN LEG EDU REL
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; gunmen; bomb; missile; airstrike; explosion; training
    + Dozens of Georgian protesters were injured in clashes outside parliament. => * > "protesters"
    + Two policemen were injured in a scuffle in Jakarta. => * > "policemen"
    + Villagers injured policemen in Chhattisgarh. => "villagers" > "policemen"
    - Two officers were injured in a car crash.

sense attack-aid-and-medics = 190
    contexts    military human_rights
    verb        attack/hit/kill/target/shell/bomb/shoot/raid/storm [aid worker/aid convoy/ambulance/hospital/medic/paramedic/doctor/aid truck/humanitarian convoy/clinic/health worker/rescuer/journalist/reporter/peacekeeper/UN base/UN compound/UN convoy/school/shelter]; shoot dead [aid worker/medic/journalist/paramedic]; loot [aid/warehouse/aid warehouse/aid truck]
    noun.pass   attack {on worker}; attack {on hospital}; attack {on convoy}; killing {of medic}; killing {of journalist}; killing {of worker}; attack {on ambulance}; looting {of aid}
    source      subj; by; from
    target      obj; on; of
    need        either
    only        source: GOV MIL COP REB UAF PRM SPY IMG ISM PTY country
    only        target: UNO NGO MED JRN IGO REF
    not         words @sport; @sport-more; @showbiz; @market; @mishap; @street-crime; rabies; drunk; strike over; pay
    + Israeli troops killed 15 paramedics in southern Gaza. => ISR > "paramedics"
    + A Doctors Without Borders convoy was attacked in Sudan's Omdurman. => * > *
    + RSF fighters stormed the Saudi hospital in El Fasher. => "RSF" > *
    + The killing of five journalists at Nasser hospital drew outrage. => * > "journalists"
    - A drunk patient attacked a nurse.
