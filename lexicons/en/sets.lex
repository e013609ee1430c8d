@about    Noun classes used by the English senses of the verbal types.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# ---- meeting, calling, visiting

set meeting
    words talks; meeting; discussion; consultation; dialogue; face-to-face; tête-à-tête; one-on-one; get-together; sit-down; conclave; huddle; powwow; consultations; conversation; exchange of views
set negotiation
    words negotiation; negotiations; peace talks; ceasefire talks; truce talks; cease-fire talks; trade talks; nuclear talks; peace process; bargaining; disarmament talks; accession talks; peace negotiations; proximity talks; hostage talks; border talks; climate talks; debt talks
set summit
    words summit; conference; leaders' meeting; ministerial meeting; ministerial; trilateral; trilateral talks; trilateral meeting; quadrilateral; plenary; general assembly; forum; G7; G20; roundtable; retreat; special session; emergency session; emergency meeting; emergency summit
set visit
    words visit; trip; state visit; working visit; official visit; courtesy call; tour; stopover; stop; pilgrimage; layover; goodwill visit
set call
    words phone call; telephone call; phone conversation; telephone conversation; phone talks; telephone talks; video call; video conference; videoconference; video link; teleconference; conference call; hotline; virtual meeting; virtual summit; virtual talks
set phone
    words phone; telephone; video link; videolink; video conference; videoconference; hotline; video call
set mediation
    words mediation; good offices; mediation effort; mediation offer; mediator; facilitation; arbitration; peace-broker role; third-party mediation
set envoy
    words envoy; special envoy; emissary; delegation; mission; negotiator; negotiating team; diplomat; fact-finding mission; high-level delegation; peace envoy
set letter
    words letter; message; note; diplomatic note; missive
set table
    words table; negotiating table; bargaining table

# ---- agreements, plans, ties

set agreement
    words agreement; deal; treaty; accord; pact; memorandum of understanding; memorandum; MoU; protocol; convention; charter; declaration; joint statement; joint declaration; communique; understanding; framework agreement; settlement; arrangement; truce deal; letter of intent; statement of intent
set trade-deal
    words trade deal; trade agreement; trade pact; free trade agreement; free-trade agreement; free trade deal; economic partnership agreement; comprehensive economic partnership; investment agreement; gas deal; energy deal; grain deal; oil deal; currency swap; debt deal; tariff deal; fisheries agreement; investment pact; bilateral trade agreement
set defence-deal
    words defence pact; defense pact; defence agreement; defense agreement; security pact; security agreement; security deal; defence deal; defense deal; military agreement; military pact; mutual defence treaty; mutual defense treaty; visiting forces agreement; arms deal; status of forces agreement; reciprocal access agreement; military cooperation agreement; submarine deal; security treaty; defense cooperation agreement; defence cooperation agreement
set legal-deal
    words extradition treaty; extradition agreement; extradition deal; mutual legal assistance treaty; legal assistance agreement; repatriation agreement; deportation deal; migrant return deal; judicial cooperation agreement; prisoner transfer agreement
set intelligence-deal
    words intelligence-sharing agreement; intelligence sharing agreement; intelligence-sharing pact; intelligence-sharing deal; military intelligence agreement; data-sharing agreement; information-sharing agreement; intelligence cooperation agreement; intelligence pact
set peace-deal
    words peace deal; peace agreement; peace accord; peace treaty; peace pact; power-sharing deal; power-sharing agreement; border agreement; border deal; boundary treaty; maritime border agreement; unity deal; reconciliation deal; reconciliation agreement; settlement; disengagement deal
set peace-plan
    words peace plan; peace proposal; peace initiative; roadmap; road map; peace formula; peace deal; peace agreement; truce plan; two-state solution; settlement plan; partition plan; peace accord; transition plan; power-sharing plan
set proposal
    words proposal; plan; offer; initiative; suggestion; idea; bid; motion; draft; blueprint; recommendation; resolution; terms; condition; overture; compromise
set ties
    words tie; ties; relation; relations; relationship; partnership; bond; alliance; friendship; cooperation; co-operation; collaboration; strategic partnership; coordination; engagement; link
set diplomatic-ties
    words diplomatic tie; diplomatic ties; diplomatic relation; diplomatic relations; full diplomatic relations; diplomatic link; formal ties; official relations; ambassadorial relations
set cooperation
    words cooperation; co-operation; collaboration; partnership; joint effort; closer ties; joint project; coordination; joint action; joint work; assistance programme
set economic-cooperation
    words trade; economic cooperation; economic co-operation; trade cooperation; energy cooperation; investment; trade tie; economic tie; economic ties; trade ties; business tie; bilateral trade; economic partnership; trade barrier; technology transfer; market access
set military-cooperation
    words military cooperation; defence cooperation; defense cooperation; security cooperation; military ties; defence ties; defense ties; security ties; joint patrol; joint exercise; joint drill; military exercise; joint military exercise; naval cooperation; joint production
set legal-cooperation
    words extradition; extradition request; judicial cooperation; legal assistance; legal cooperation; mutual legal assistance; law enforcement cooperation; handover of suspect; surrender of suspect
set intelligence-cooperation
    words intelligence; intelligence sharing; intelligence-sharing; intelligence cooperation; information sharing; information exchange; intelligence exchange; satellite data; counterterrorism cooperation
set dispute
    words dispute; row; conflict; crisis; standoff; stand-off; stalemate; feud; difference; differences; rift; deadlock; impasse; spat; quarrel; war; territorial dispute; border dispute

# ---- support, aid, weapons, troops

set support
    words support; backing; solidarity; endorsement; approval; full support; unwavering support; encouragement; unity; sympathy
set aid
    words aid; assistance; help; aid package; relief package; funding; grant; fund; fund package; donation; contribution; support package; package; euro; dollar
set economic-aid
    words loan; financial aid; financial assistance; economic aid; economic assistance; development aid; development assistance; budget support; bailout; bail-out; bailout package; credit line; debt relief; debt restructuring; soft loan; rescue package; financial support; economic support; reconstruction aid; grant aid; investment package; concessional loan; climate finance; climate funding
set military-aid
    words military aid; military assistance; military support; arms; arms supply; military package; security assistance; defence package; defense package; weapons package; military training; military equipment; military help; security aid; @weapon
set humanitarian-aid
    words humanitarian aid; humanitarian assistance; food aid; emergency aid; relief aid; relief; relief supply; relief goods; medical aid; medical supplies; food; medicine; vaccine; tent; blanket; emergency relief; disaster relief; shelter; humanitarian support; rice; wheat; grain; flood relief; emergency assistance
set weapon
    words weapon; weapons; arms; ammunition; munition; missile; rocket; cruise missile; ballistic missile; artillery; artillery shell; howitzer; shell; fighter jet; warplane; jet; tank; battle tank; armoured vehicle; armored vehicle; helicopter; drone; air defence system; air defense system; air-defence; air defenses; air defences; air defence; air defense; warship; submarine; frigate; patrol boat; gun; rifle; grenade; mine; landmine; bomb; cluster munition; Patriot; F-16; Leopard; HIMARS; lethal aid; weaponry
set peacekeepers
    words peacekeeper; peacekeepers; peacekeeping; peacekeeping force; peacekeeping mission; peacekeeping troops; stabilisation force; stabilization force; intervention force; multinational force; security mission; protection force; police mission; troop; troops; soldier; no-fly zone; security guarantee; security guarantees; military protection; blue helmet; buffer force; safe zone
set thanks
    words thanks; gratitude; appreciation; thankfulness; heartfelt thanks
set praise-noun
    words praise; admiration; respect; tribute; confidence; trust; faith; congratulation; congratulations; esteem; kudos; approval; satisfaction
set honour
    words medal; order; honour; honor; prize; award; decoration; honorary citizenship; medal of honour; highest civilian honour; knighthood; Order of Merit

# ---- reform, rights, elections, rule

set reform
    words reform; reforms; political reform; democratic reform; change; transition; democratic transition; democratisation; democratization; civilian rule; return to civilian rule; return to democracy; constitutional order; return to constitutional order
set leadership-change
    words resignation; ouster; removal; early election; early elections; snap election; snap elections; fresh election; fresh elections; new election; new elections; election; elections; vote; presidential election; impeachment; regime change; departure; exit; new government; leadership change; unity government; caretaker government; free and fair elections; dismissal; sacking
set policy
    words policy; bill; law; legislation; decision; tax; tax hike; fuel price hike; subsidy cut; austerity; austerity measures; levy; price increase; pension reform; plan; decree; ruling; regulation; measure; budget; finance bill; tariff; price hike; project; stance; approach
set policy-change
    words policy change; change of policy; change of course; tax cut; wage increase; pay rise; pay raise; higher wages; better pay; higher pay; minimum wage; repeal; abolition; review; scrapping; reversal; moratorium; cut in emissions; climate action; action; tougher action; stricter controls; ban; tighter rules; subsidy; lower fuel prices; gun control; land reform; overhaul; crackdown on corruption
set rights
    words right; rights; human rights; equality; freedom; freedoms; civil rights; civil liberties; press freedom; freedom of expression; freedom of speech; free speech; autonomy; self-determination; justice; women's rights; equal rights; minority rights; voting rights; citizenship; religious freedom; land rights; protection; accountability; dignity; gender equality; marriage equality
set institution-change
    words constitution; new constitution; constitutional amendment; constitutional change; constitutional reform; referendum; independence; secession; federalism; electoral reform; independence referendum; republic; judicial reform; security council reform; devolution; term limit; power-sharing; decentralisation; decentralization

# ---- yielding

set restriction
    words restriction; restrictions; curb; ban; travel ban; visa ban; visa restriction; visa requirement; house arrest; suspension; prohibition; lockdown; measure; limit; curbs; administrative measure; licence suspension; entry ban
set restriction-relief
    words amnesty; reopening; reinstatement; visa-free travel; visa waiver; border reopening; lifting; easing; visa relaxation; visa-free entry; unblocking; legalisation; legalization
set censorship
    words censorship; media restriction; press restriction; internet shutdown; social media ban; blackout; internet blackout; media ban; newspaper ban; broadcasting ban; gag order; media blackout; protest ban; internet access; access to social media; social media; broadcaster; newspaper
set party
    words party; opposition party; political party; opposition; candidate; movement; politician; opposition leader; former president; separatist party
set protest
    words protest; demonstration; rally; march; street protest; sit-in; civil disobedience; mass protest; mass protests; protest march; protest action; blockade; boycott; picket; hunger strike; unrest; violence; riot; campaign
set strike
    words strike; general strike; walkout; industrial action; work stoppage; stoppage; nationwide strike; shutdown; go-slow; strike action; hartal; bandh; walk-out; labour action
set release
    words release; freedom; freeing; handover; return; repatriation; liberation; immediate release; prisoner swap; prisoner exchange; hostage release; unconditional release; extradition home; prisoner release; safe return; restitution
set prisoner-swap
    words prisoner swap; prisoner exchange; exchange of prisoners; hostage deal; hostage release; prisoner deal; prisoner release; swap; hostage-prisoner exchange; detainee swap; detainee exchange; captive exchange
set sanction
    words sanction; sanctions; economic sanctions; embargo; arms embargo; trade embargo; oil embargo; boycott; tariff; trade restriction; export control; price cap; asset freeze; economic blockade; trade ban; punitive measure; export ban; import ban; economic measures; import tariff; punitive tariff; sanctions package; trade war; export curb; countermeasure; secondary sanctions; financial sanctions; duty
set sanctions-relief
    words sanctions relief; sanctions waiver; tariff cut; tariff relief; tariff waiver; sanctions exemption; tariff exemption; trade normalisation; tariff reduction
set access
    words access; humanitarian access; inspection; inspector; inspectors; observer; observers; monitor; monitors; monitoring mission; investigator; humanitarian corridor; election observer; nuclear inspector; aid corridor; unhindered access; fact-finding mission; aid convoy; aid delivery; aid access; snap inspection; safe passage; visit by inspectors; aid workers
set ceasefire
    words ceasefire; cease-fire; truce; de-escalation; deescalation; humanitarian pause; armistice; cessation of hostilities; disarmament; demilitarisation; demilitarization; disengagement; peace; restraint; calm; maximum restraint
set withdrawal
    words withdrawal; pullout; pull-out; pullback; troop withdrawal; retreat; drawdown; exit; evacuation; troop pullout
set concession
    words concession; compromise; olive branch; U-turn; about-turn; climbdown; about-face; volte-face; climb-down; turnaround; retreat
set demand
    words demand; request; call; appeal; plea; ultimatum; petition; pressure; condition; wish; proposal; outcry; public anger; public pressure; international pressure; urging; invitation; bid; application; order
set leaders-post
    words prime minister; cabinet; minister; government; chief; commander; police chief; central bank governor; army chief; governor; speaker; parliament

# ---- wrongs

set wrong
    words violation; abuse; breach; provocation; attack; crackdown; violence; repression; killing; murder; massacre; atrocity; assassination; war; invasion; raid; strike; bombing; shelling; arrest; detention; execution; coup; decision; move; remark; comment; statement; law; policy; test; launch; missile launch; nuclear test; plan; action; expansion; behaviour; behavior; interference; rhetoric; blockade; annexation; occupation; settlement; use of force; claim; sanction; failure; handling; conduct; drill; incursion; ban; visit; sale; arms sale; treatment
set crime
    words fraud; theft; smuggling; drug trafficking; trafficking; terrorism; murder; extortion; bribery; corruption; graft; embezzlement; money laundering; abuse of power; kidnapping; looting; piracy; vote rigging; vote-rigging; election fraud; rigging; nepotism; plunder; misconduct; hacking; cheating; state terrorism; sabotage; tax evasion; abuse of office; contempt of court; conspiracy; incitement; blackmail
set corruption
    words corruption; graft; bribery; embezzlement; money laundering; fraud; kickback; bribe; misuse of funds; financial crime; misappropriation; abuse of office; abuse of power; nepotism; vote-buying; election fraud; corruption scandal; looting of state funds; terrorism financing; tax evasion; vote rigging; criminal network; assassination; murder; assassination attempt; killing; drug trafficking; smuggling; hacking
set rights-abuse
    words human rights abuse; human rights abuses; rights abuse; rights violation; human rights violation; abuse; torture; forced labour; forced labor; persecution; repression; oppression; ethnic discrimination; discrimination; arbitrary detention; enforced disappearance; disappearance; extrajudicial killing; mass arrest; apartheid; police brutality; mistreatment; ill-treatment; forced deportation; sexual violence; rape; slavery; excessive force; starvation; collective punishment; mass detention; ethnic persecution; crackdown
set aggression
    words aggression; attack; invasion; incursion; shelling; air strike; airstrike; strike; missile strike; drone strike; provocation; violation; airspace violation; bombing; bombardment; shooting; firing; raid; ceasefire violation; truce violation; destabilisation; destabilization; military buildup; cross-border attack; cross-border raid; interference; meddling; offensive; act of war; military aggression; airspace intrusion; ramming; blockade; annexation; arms build-up
set war-crime
    words war crime; war crimes; genocide; crime against humanity; crimes against humanity; ethnic cleansing; massacre; mass killing; atrocity; atrocities; chemical attack; mass grave; chemical weapon; chemical weapons; extermination
set espionage
    words espionage; spying; treason; sedition; treachery; espionage operation; subversion; plotting; coup plot; high treason; cyber espionage; cyberespionage; betrayal; collusion; spy; infiltration; state secret
set terror-label
    words terrorist; terrorist organisation; terrorist organization; terrorist group; criminal; war criminal; dictator; aggressor; traitor; spy; liar; pariah; hostile state; foreign agent; enemy; murderer; rogue state; killer; dictatorship; threat; hypocrite; fascist; coup plotter; puppet
set accusation
    words accusation; allegation; charge; claim; criticism; report; suggestion; assertion; findings; complaint; insinuation; slander; narrative
set probe
    words investigation; probe; inquiry; enquiry; inquest; preliminary investigation; formal investigation; criminal investigation; fact-finding mission; review; hearing; audit; manhunt; criminal probe; commission of inquiry; public inquiry; preliminary examination; inspection
set complaint
    words complaint; formal complaint; protest; protest note; diplomatic protest; note verbale; formal protest; official complaint; strong protest; note of protest; grievance; objection; letter of protest; démarche; demarche
set lawsuit
    words lawsuit; case; suit; legal action; legal challenge; petition; claim; proceedings; legal proceedings; civil suit; court case; arbitration case; complaint; legal case; genocide case; defamation suit; appeal
set concern
    words concern; concerns; alarm; dismay; outrage; anger; regret; disappointment; displeasure; disapproval; misgivings; fury; frustration; disgust; indignation; condemnation; criticism; opposition; objection; doubt; grave concern; deep concern; reservation; shock; unease; discontent; worry; scepticism; skepticism
set scorn
    words criticism; condemnation; attack; broadside; tirade; rebuke; rebuff; swipe; blast; verbal attack; scathing attack; salvo; denunciation; fire; reprimand

# ---- threats

set retaliation
    words retaliation; response; revenge; reprisal; vengeance; countermeasure; countermeasures; action; consequence; consequences; repercussion; counterattack; counter-attack; punishment; price; cost; severe consequences; harsh response; tit-for-tat; crushing response; serious consequences; retribution; payback
set attack-noun
    words attack; strike; air strike; airstrike; missile strike; invasion; war; offensive; military action; use of force; force; ground offensive; bombing; military intervention; intervention; military strike; ground invasion; military operation; military response; more attacks; assault; all-out war; bloodshed; raid
set nuclear-threat
    words nuclear attack; nuclear strike; nuclear war; nuclear weapon; nuclear weapons; nuclear retaliation; nuclear option; nuclear response; chemical weapon; weapons of mass destruction; preemptive nuclear strike; atomic bomb; nuclear arsenal; use of nuclear weapons; nuclear annihilation; nuclear arms; nuclear test
set repression
    words crackdown; force; live ammunition; martial law; military crackdown; iron fist; bloodshed; suppression; arrest; tough action; lethal force; firm action; stern action; legal action; prosecution
set emergency-rule
    words state of emergency; emergency rule; martial law; emergency law; emergency powers; direct rule; president's rule
set terror-attack
    words suicide attack; bombing; bomb; suicide bombing; terrorist attack; terror attack; assassination; beheading; car bomb; hijacking; execution of hostages; massacre; terror campaign; holy war; jihad
set blockade
    words blockade; naval blockade; siege; economic siege; sea blockade; quarantine; border closure; closure; economic blockade
set occupation
    words annexation; occupation; takeover; reoccupation; buffer zone; conquest; land grab; seizure
set aid-cut
    words aid cut; funding cut; aid freeze; aid cutoff; aid suspension; funding freeze; budget cut
set ties-cut
    words rupture; diplomatic break; diplomatic rupture; severance; expulsion; recall; downgrade; embassy closure
set ultimatum
    words ultimatum; deadline; final warning; last warning; 48-hour deadline; 24-hour deadline; one-week deadline; time limit
set redline
    words red line; red lines; line in the sand; line in sand

set gathering
    words @summit; gathering; meeting; assembly; session; event; dialogue; funeral; ceremony; talks; congress; expo; anniversary
set resolution-paper
    words resolution; draft resolution; motion; bill; draft; measure; amendment; treaty; impeachment; sanction; proposal; text; declaration; statement
set loss
    words death; loss; killing; victim; casualty; incident; harm; suffering; past; atrocity; crime; slavery; massacre; bombing; shooting; downing; crash; tragedy; wrong; injustice; abuse; colonialism; rule; behaviour; behavior; mistake; error; failure; remark; comment
set legal-action
    words legal action; lawsuit; court action; prosecution
set security-council
    words security council; UN security council; UN; United Nations

# ---- fields that are not politics

set sport
    words footballer; midfielder; striker; goalkeeper; quarterback; batsman; batter; bowler; innings; wicket; pitcher; home run; touchdown; semi-final; semifinal; quarter-final; quarterfinal; Premier League; Champions League; Bundesliga; La Liga; Serie A; Europa League; World Cup qualifier; qualifier; playoff; play-off; halftime; half-time; penalty shootout; Grand Slam; Grand Prix; tennis; golf; golfer; boxer; boxing; knockout; Test match; Twenty20; cricket; rugby; basketball; baseball; hockey; NBA; NFL; MLB; head coach; coach; referee; transfer window; hat-trick; dugout; title race; badminton; Formula One; Formula 1; defeat on penalties; unbeaten; league leaders; relegation; free agent; Wimbledon; sprinter; football club; football; soccer; fullback; winger; locker room; Manchester City; Manchester United; Real Madrid; Barcelona forward; Chelsea; Arsenal; Tottenham; Bayern Munich; Juventus; AC Milan; Inter Milan; Atletico Madrid; Paris Saint-Germain; Borussia Dortmund; centre-back; left-back; right-back; transfer fee; on loan; loan deal; matchday; kick-off; the match; after the game; Fifa; FIFA; Uefa; UEFA; IOC; Olympic committee; wrestler; cyclist; gymnast; swimmer; flanker; batsmen; footballers; goalkeepers; midfielders; strikers
set showbiz
    words actress; singer; rapper; pop star; film; movie; album; Hollywood; Bollywood; box office; pop concert; rock concert; sitcom; celebrity; Netflix; Oscar; Grammy; K-pop; band; comedian; film director; novelist; soap opera; reality show; bride; choreographer; fashion show; pop idol; fans; pop group; boy band; girl group; world tour; record label; supermodel; opera; orchestra; memoir; book festival; film festival; film set; movie star; film star; musicians; painter; sculptor; ballet; box-office; TV series; television series; sequel; screenplay; prequel; music video; songwriter; playwright; actors; influencer; YouTuber; TikToker; theatre troupe; readers; catwalk; fashion designer; exhibition of paintings; art fair; rock band; rock group; rockers; concert tour; farewell tour; tour dates; sold-out show; gig; gigs; Rolling Stones; model agency; pop duo; stand-up; the novel; a novel; new novel; debut novel; his novel; her novel; podcast host
set market
    words share price; shares in; shares fell; shares rose; stock market; shareholder; shareholders; quarterly profit; earnings; merger; takeover bid; Wall Street; Nasdaq; bond yield; dividend; IPO; hedge fund; start-up; startup; subscriber; retailer; supermarket; private equity; board of directors; buyout
set private-life
    words girlfriend; boyfriend; neighbour; neighbor; teenager; landlord; tenant; classmate; pupil; motorist; divorce; ex-wife; ex-husband; stepfather; roommate
set weather-science
    words storm; hurricane; typhoon; forecaster; forecasters; meteorologist; meteorological agency; heatwave; heat wave; rainfall; researchers; volcano; tsunami; asteroid; species

# ---- words that take their sense from what they end or lift

set relief-head
    words lifting; easing; removal; relaxation; loosening; repeal; abolition; scrapping; waiver; suspension; end; reversal
set end-head
    words end; halt; stop; cessation; pause; break; suspension; stopping; ending; de-escalation; reduction
set fighting
    words fighting; hostility; hostilities; war; violence; attack; conflict; bloodshed; bombardment; offensive; shelling; airstrike; air strike; raid; killing; bombing; clash; military operation; aggression; military action; drill; exercise; escalation; tension; tensions; missile test; occupation
