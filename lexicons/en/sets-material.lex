@about    Noun classes used by the English senses of the material types: cooperation, aid, retreat, protest, sanction, mobilisation, coercion, assault.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# ---- cooperation

set joint-drill
    words joint exercise; joint military exercise; joint drill; joint drills; joint military drill; joint naval exercise; joint air exercise; joint patrol; joint naval patrol; joint air patrol; joint maritime patrol; joint manoeuvre; joint maneuver; joint war game; joint training; joint operation; joint military operation; combined exercise; combined drill; trilateral exercise; trilateral drill; bilateral exercise; multinational exercise; coordinated patrol; passing exercise; joint sail; joint flight; joint bomber flight; joint counterterrorism exercise; Balikatan; Cobra Gold; Talisman Sabre; Garuda Shield; Malabar; African Lion; Flintlock
set trade-good
    words oil; crude; crude oil; gas; natural gas; liquefied natural gas; LNG; coal; electricity; power; grain; wheat; rice; corn; maize; soybean; beef; pork; palm oil; nickel; copper; lithium; cobalt; uranium; rare earth; fertiliser; fertilizer; iron ore; steel; semiconductor; chip; sugar; cotton; fuel; diesel; enriched uranium; reactor fuel; vaccine dose; potash; gold; cooking oil; onion; food product; fruit; seafood; timber
set joint-project
    words pipeline; gas pipeline; oil pipeline; railway; rail link; high-speed railway; high-speed rail; railway line; port; deep-sea port; dam; hydropower dam; nuclear plant; nuclear power plant; nuclear reactor; refinery; power line; power plant; power interconnector; undersea cable; bridge; highway; economic corridor; transport corridor; industrial park; free trade zone; special economic zone; smelter; battery plant; car plant; space station; satellite; border crossing; joint venture; currency swap line
set base-word
    words base; military base; port; airspace; airport; airbase; air base; facility; naval base; territory; airfield; camp
set trade-volume
    words trade; trade volume; bilateral trade; two-way trade; export; import; cross-border trade; commerce; investment; energy trade; tourism
set intelligence-good
    words intelligence; information; satellite image; satellite imagery; satellite data; radar data; missile warning data; real-time data; intelligence data; classified information; flight data; evidence; tip; tip-off; dossier; DNA data; fingerprint; watch list; genome data; water data; hydrological data; early warning data
set suspect
    words suspect; fugitive; wanted man; drug lord; drug kingpin; kingpin; drug trafficker; gang leader; gang boss; militant; terror suspect; terrorist; war crimes suspect; war criminal; money launderer; hacker; former president; ex-president; former minister; former officer; cartel leader; mafia boss; warlord; rebel leader; arms dealer; convict; criminal; co-accused; mastermind; businessman; genocide suspect

# ---- aid

set econ-aid-good
    words loan; soft loan; concessional loan; emergency loan; grant; credit; credit line; line of credit; bailout; bail-out; bailout package; rescue package; budget support; development aid; economic aid; economic assistance; financial aid; financial assistance; financial support; debt relief; debt forgiveness; tranche; loan tranche; macro-financial assistance; stimulus; subsidised oil; stabilisation fund; central bank deposit; deposit; reconstruction fund; climate finance; seed money; development fund; disbursement; infrastructure loan; cash grant; funding; development assistance; fund
set relief-good
    words humanitarian aid; humanitarian assistance; humanitarian supply; aid; aid supply; food; food aid; food parcel; food ration; food package; meal; ration; relief; relief supply; relief supplies; relief good; relief goods; relief item; relief material; relief package; emergency aid; emergency supply; medical aid; medical supply; medical supplies; medical team; medicine; vaccine; vaccine dose; cholera vaccine; oxygen; oxygen cylinder; ventilator; tent; blanket; hygiene kit; generator; drinking water; clean water; water; rice; wheat; flour; grain; baby formula; fuel; field hospital; rescue team; search and rescue team; rescuer; rescue worker; doctor; firefighter; firefighting plane; water bomber; aid worker; aid convoy; aid truck; aid ship; relief flight; emergency relief; disaster relief; shelter; clothing; insulin; essential supply; firefighting aircraft; disaster assistance team; humanitarian relief
set relief-body
    words agency; UN agency; relief agency; charity; red cross; red crescent; UNHCR; UNICEF; UNRWA; aid agency; programme; fund; world food programme; trust fund; relief fund
set relief-cause
    words relief; aid; refugee; victim; survivor; famine; food; emergency relief; flood relief; drought relief; earthquake victim; flood victim; famine relief; displaced; recovery; reconstruction; quake victim; disaster relief; food aid
set relief-transport
    words convoy; aid convoy; aid truck; relief convoy; relief flight; aid flight; aid ship; airlift; airdrop; air drop; truck of aid; truckload; planeload; shipment; consignment; cargo plane; hospital ship; food truck
set mil-aid-good
    words @weapon; military aid; military assistance; military equipment; military hardware; military supply; military vehicle; armoured personnel carrier; armored personnel carrier; infantry fighting vehicle; artillery round; artillery ammunition; body armour; body armor; night-vision goggle; surveillance drone; combat drone; attack drone; Patriot battery; Patriot missile; air defence battery; air defense battery; fighter plane; Stinger; Javelin; anti-tank missile; anti-aircraft missile; interceptor; Abrams; Bradley; Caesar howitzer; Gripen; Mirage; MiG; MiG-29; ATACMS; Storm Shadow; patrol vessel; coastguard ship; coast guard vessel; small arms; military support; military adviser; military advisor; military trainer; military instructor; trainer; instructor; spare part; radar; radar system; demining equipment; attack helicopter; transport aircraft; weapons shipment; arms shipment; weapons package; arms package
set arms-delivery
    words arms delivery; arms shipment; arms supply; arms transfer; arms sale; weapons delivery; weapons shipment; weapons supply; weapons transfer; weapons sale; delivery of weapons; arms export; missile delivery; tank delivery; ammunition delivery; military aid package; ammunition shipment
set trainee
    words soldier; troop; pilot; officer; police officer; police; security force; force; army; recruit; special forces; marine; coastguard; sailor; brigade; battalion; tank crew; commando; militia; fighter; military
set blue-helmet
    words peacekeeper; peacekeepers; peacekeeping troop; peacekeeping troops; peacekeeping force; peacekeeping mission; peacekeeping contingent; blue helmet; UN peacekeeper; stabilisation force; stabilization force; stabilisation mission; stabilization mission; multinational force; intervention force; regional force; standby force; police mission; peace mission; monitoring force; peacekeeping battalion; peace force; UN mission; UN force; international force
set asylum-word
    words asylum; political asylum; refuge; refugee status; temporary protection; sanctuary; humanitarian visa; protection status; safe haven; diplomatic asylum; protected status; exile; refugee visa; safe passage
set refugee
    words refugee; asylum seeker; asylum-seeker; migrant; displaced person; evacuee; dissident; exile; family; defector; deserter; journalist; wounded child; whistleblower

# ---- retreat

set captive
    words prisoner; prisoner of war; POW; detainee; hostage; captive; inmate; political prisoner; abductee; kidnapped student; kidnapped schoolgirl; schoolgirl; schoolchild; pupil; student; sailor; crew; crew member; crewman; fisherman; soldier; activist; journalist; reporter; opposition leader; opposition figure; dissident; blogger; dual national; citizen; national; aid worker; missionary; tourist; pilot; worker; engineer; peacekeeper; protester; ex-president; former president; diplomat; lawyer; lawmaker; suspect; child; civilian; family member; academic; researcher; politician; monk; nun; priest; businessman; body
set captive-body
    words body; remains; corpse; ashes
set seized-thing
    words ship; vessel; tanker; oil tanker; cargo ship; fishing boat; boat; trawler; aircraft; plane; drone; asset; fund; frozen asset; frozen fund; property; land; artefact; artifact; relic; treasure; looted artefact; looted artifact; bronze; Benin bronze; antiquity; painting; skull; stolen asset; stolen fund; stolen money; statue; church; equipment; gold; reserve; embassy building; compound; passport
set truce
    words ceasefire; cease-fire; truce; armistice; cessation of hostilities; humanitarian pause; pause in fighting; lull; cessation of fighting; humanitarian truce; Christmas truce; Easter truce; Ramadan truce; temporary truce; temporary ceasefire; unilateral ceasefire; permanent ceasefire; ceasefire deal; truce deal; halt to fighting
set force-noun
    words troop; troops; soldier; force; forces; military; army; unit; contingent; mercenary; armour; armor; tank; convoy; garrison; marine; combat troop; ground troop; ground force; paratrooper; fighter; battalion; brigade; navy; warship; division; heavy weapon; artillery; peacekeeper; special forces; military personnel; military adviser; military base; commando; regiment; column; sailor; reservist; personnel
set arm-noun
    words weapon; weapons; arms; arsenal; nuclear arsenal; nuclear weapon; chemical weapon; chemical weapons stockpile; stockpile; landmine; missile stockpile; rifle; warhead; gun; heavy weapon; ammunition; rocket; missile
set curfew-word
    words curfew; nightly curfew; night curfew; night-time curfew; nighttime curfew; dusk-to-dawn curfew; overnight curfew; nationwide curfew; round-the-clock curfew; 24-hour curfew; dawn-to-dusk curfew; shoot-on-sight curfew; citywide curfew; indefinite curfew
set emergency-word
    words state of emergency; emergency; emergency rule; martial law; state of siege; state of war; state of exception; national emergency; military rule; emergency law; emergency decree; state of internal conflict; state of public emergency; president's rule; military law; state of catastrophe; emergency regulation
set inspection-body
    words inspector; nuclear inspector; UN inspector; weapons inspector; monitor; observer; election observer; ceasefire monitor; investigator; inspection; inspection team; monitoring team; fact-finding mission; fact-finding team; IAEA inspector; IAEA team; special rapporteur; chemical weapons inspector; monitoring mission; observation mission; observer mission; military observer; rights monitor; war crimes investigator; snap inspection; human rights monitor; forensic expert
set aid-access
    words aid; humanitarian aid; aid convoy; aid truck; aid delivery; humanitarian access; aid worker; aid agency; aid group; relief; relief supply; food; fuel; medicine; medical supply; humanitarian corridor; aid ship; grain ship; relief worker; humanitarian worker; humanitarian convoy; food truck; aid flight; evacuation; relief agency; access; convoy; humanitarian supply
set crossing
    words crossing; border crossing; border; border gate; border post; corridor; humanitarian corridor; checkpoint; road; highway; airspace; port; airport; frontier; land border; bridge; Rafah crossing; strait
set blockade-word
    words blockade; naval blockade; siege; encirclement; sea blockade; land blockade; economic blockade; air and sea blockade; military blockade; cordon
set post
    words post; office; position; power; job; role; cabinet; government; presidency; premiership; seat; leadership; command; ministry; parliament; chairmanship; mandate; throne; coalition; duty
set exit-word
    words withdrawal; pullout; pull-out; pullback; pull-back; troop withdrawal; troop pullout; military withdrawal; drawdown; retreat; disengagement; troop drawdown; troop reduction; evacuation; exit; rollback

# ---- protest

set demo
    words protest; protest march; protest rally; demonstration; mass demonstration; mass protest; rally; march; sit-in; sit in; vigil; candlelight vigil; demo; street protest; mass rally; picket; protest camp; encampment; peaceful protest; anti-government protest; anti-government rally; student protest; anti-war protest; anti-war rally; procession; civil disobedience; civil disobedience campaign; flash mob; die-in; dharna; long march; silent march; human chain; protest vigil; counter-protest; counterprotest; solidarity rally; solidarity march; pro-democracy protest; pro-Palestinian protest; pro-Palestinian rally; pot-banging protest; tractor protest; opposition rally; rights march; climate march; funeral march; protest action; torchlight procession
set protest-move
    words protest; street protest; mass protest; rally; demonstration; unrest; anger; street
set riot-word
    words riot; rioting; violent protest; unrest; violent clash; looting; violence; civil unrest; prison riot; race riot; communal riot; ethnic riot; deadly unrest; violent demonstration; pogrom; prison mutiny; street violence; street fighting; rampage; mob violence
set work-stoppage
    words strike; general strike; nationwide strike; walkout; walk-out; walkouts; work stoppage; stoppage; industrial action; lightning strike; wildcat strike; hartal; bandh; bandha; shutdown strike; go-slow; sick-out; sickout; transport strike; teachers' strike; teachers strike; doctors' strike; doctors strike; rail strike; warning strike; stayaway; stay-away; ghost town; paro; port strike; strike action; token strike; solidarity strike; sympathy strike; job action; down-tools; sit-down strike; labour strike; labor strike; work-to-rule; slowdown; shutter-down strike; wheel-jam strike; indefinite strike; class boycott; lecture boycott
set fast-word
    words hunger strike; hunger-strike; fast; fast unto death; hunger protest; relay hunger strike; fast until death; indefinite fast; dry hunger strike
set disruptable
    words transport; public transport; port; airport; flight; train; school; hospital; city; capital; country; economy; service; traffic; business; court; factory; production; mine; bus; railway; shipping; class; metro
set boycott-thing
    words election; vote; poll; referendum; parliament; session; parliament session; summit; meeting; talks; Games; Olympics; class; lecture; exam; product; goods; brand; ceremony; inauguration; speech; hearing; court hearing; trial; conference; swearing-in; forum; opening ceremony; general election; presidential election; parliamentary election; local election; lower house; budget session; runoff; voting; debate; election result; dialogue; national dialogue; assembly; chamber; company; chain; bus service; Eurovision
set roadway
    words road; main road; highway; motorway; street; bridge; railway; railway track; railway line; railroad; rail line; track; port; airport; runway; entrance; gate; intersection; junction; traffic; border crossing; border; crossing; toll road; ring road; expressway; avenue; boulevard; oil field; oil terminal; oil export terminal; oil pipeline; pipeline; mine; mine entrance; refinery; fuel depot; depot; parliament building; ministry; train; truck; bulldozer; convoy; access road; square; roundabout; tunnel; canal; shipping lane; factory; distribution centre; embassy gate; parliament; supply route; power station; university; campus; courthouse; flyover; Pan-American highway
set burnable
    words effigy; flag; portrait; poster; tyre; tire; Quran; Koran; holy book; US flag; car tyre; national flag; photo; ballot; Israeli flag; passport; banner; picture; copy of Quran; law; contract; uniform
set public-property
    words police station; police post; police car; police vehicle; police van; patrol car; car; bus; vehicle; shop; store; bank; bank branch; government building; government office; parliament building; parliament; town hall; city hall; ministry; courthouse; court building; office; party office; party headquarters; headquarters; embassy; consulate; church; mosque; temple; synagogue; monument; statue; memorial; war memorial; toll booth; toll gate; metro station; subway station; train; tram; window; barricade; election office; polling station; ballot box; ballot paper; school; campaign poster; gravestone; grave; tomb; mural; shrine; painting; ATM; petrol station; supermarket; warehouse; governor's office; palace; presidential palace; residence; home of minister; dustbin; rubbish bin; street light; traffic light; telecom tower; provincial assembly
set seat-of-power
    words parliament; parliament building; presidential palace; palace; congress; capitol; national assembly; supreme court; government building; government office; government house; government headquarters; ministry; city hall; town hall; embassy; consulate; state television; television station; airport; airport runway; police station; police headquarters; prison; prime minister's office; governor's office; president's residence; presidential residence; prime minister's residence; residence; legislature; election commission; party headquarters; central bank; UN compound; base; military base; provincial council; senate; statehouse; state house; barracks; courthouse; university; stage; green zone; official residence; control room; headquarters; parliament chamber; chamber; building; main building; campus building

# ---- sanction

set diplomat
    words diplomat; ambassador; envoy; charge d'affaires; chargé d'affaires; military attache; military attaché; defence attache; defense attache; defence attaché; defense attaché; attache; attaché; consul; consul general; embassy staff; embassy employee; embassy official; embassy staffer; high commissioner; UN official; UN envoy; special representative; UN coordinator; intelligence officer; nuncio; mission head; consular staff; first secretary; embassy worker; consular officer
set mission-post
    words embassy; consulate; consulate general; diplomatic mission; mission; high commission; liaison office; representative office; interests section; embassy section; trade office; consular section; cultural centre; delegation office
set bond
    words tie; ties; relation; relations; diplomatic tie; diplomatic ties; diplomatic relation; diplomatic relations; diplomatic link; link; formal ties; all ties; trade relations; contact; cooperation; military cooperation; military ties; trade ties; military relations; intelligence sharing; intelligence-sharing; trade; partnership; alliance; hotline; communication; communication line; security cooperation; nuclear cooperation; economic ties; border hotline; dialogue mechanism; liaison channel; visa-free travel; judicial cooperation; defence cooperation; defense cooperation; cultural exchange; exchange programme; cooperation programme; academic cooperation
set aid-flow
    words aid; foreign aid; assistance; funding; financing; fund; support; payment; grant; contribution; donation; cooperation aid; bilateral aid; direct aid; help; programme funding
set econ-aid-flow
    words economic aid; development aid; economic assistance; development assistance; financial aid; financial assistance; financial support; budget support; loan; credit line; loan programme; loan program; loan disbursement; bailout; development funding; economic support; budget aid; loan tranche; financing
set mil-aid-flow
    words military aid; military assistance; military support; arms delivery; arms shipment; arms supply; arms sale; arms export; arms transfer; weapons delivery; weapons shipment; weapons sale; weapons supply; weapons export; security assistance; military funding; security aid; military training; ammunition shipment; bomb shipment; shipment of bombs; shipment of weapons; delivery of weapons; sale of weapons; supply of weapons; missile delivery; military equipment; training mission; export licence; arms export licence; military exports; arms
set human-aid-flow
    words humanitarian aid; humanitarian assistance; food aid; food assistance; food ration; ration; aid delivery; emergency aid; relief operation; relief work; refugee aid; food distribution; funding for refugees; medical aid; refugee funding; funding for agency; aid operation; UNRWA funding; aid flight; vaccination campaign; feeding programme; aid convoy
set talks-word
    words talks; negotiation; negotiations; peace talks; dialogue; nuclear talks; trade talks; peace process; ceasefire talks; ceasefire negotiations; truce talks; strategic dialogue; consultations; discussions; disarmament talks; border talks; accession talks; peace negotiations; arms control talks; negotiating table; climate talks; coalition talks; military talks; unity talks; reconciliation talks; trade negotiations; political dialogue; nuclear negotiations; arms control dialogue; two-plus-two talks
set mediation-word
    words mediation; mediation effort; mediator role; mediating role; good offices; mediation role; mediation mission; brokering role; mediation bid; efforts to mediate
set treaty-word
    words treaty; pact; accord; agreement; deal; convention; arms control treaty; nuclear deal; climate accord; grain deal; nuclear treaty; military accord; protocol; defence pact; defense pact; military pact; trade agreement; security pact; nuclear accord; ceasefire agreement; rome statute; test ban treaty; arms treaty; power-sharing deal; landmine treaty; border agreement; nuclear agreement; international criminal court; statute; coalition agreement; peace accord; peace deal; military agreement; memorandum
set club
    words bloc; organisation; organization; alliance; union; council; human rights council; agency; commission; commonwealth; league; coalition; group; body; community; african union; united nations; WHO; UNESCO; ECOWAS; OPEC; G8; mercosur; ASEAN; court; international criminal court; parliament; regional bloc; ruling coalition; security council; council of europe; general assembly; membership; committee; party; OAS; interpol; Arab League; Unasur; Swift; international body
set relief-agency
    words aid agency; aid group; aid organisation; aid organization; charity; NGO; non-governmental organisation; non-governmental organization; aid worker; UN agency; relief agency; humanitarian agency; red cross; UNRWA; humanitarian group; relief group; UN aid official; humanitarian organisation; humanitarian organization; humanitarian worker; foreign NGO; medical charity; aid official
set official
    words minister; prime minister; premier; president; vice-president; vice president; deputy president; chief; army chief; police chief; intelligence chief; spy chief; commander; general; admiral; governor; mayor; ambassador; official; judge; justice; chief justice; prosecutor; attorney general; adviser; advisor; aide; secretary; speaker; officer; cabinet; government; leader; lawmaker; deputy; director; chairman; head; inspector general; treasurer; commissioner; spokesman; envoy; central bank governor; ombudsman; king; emir; chancellor; chief of staff; security chief; official spokesman; legislator; senator; regional governor; police commissioner; colonel; magistrate; electoral commissioner; statistics chief
set jail-term
    words prison; jail; imprisonment; death; life; hanging; house arrest; life imprisonment; term; labour; labor; death penalty; prison term; jail term; month; year; decade; lashing; hard labour; penal colony; correctional colony; flogging; exile; day; firing squad; custody
set sentence-word
    words sentence; prison sentence; jail sentence; death sentence; life sentence; jail term; prison term; life term; suspended sentence; death penalty; guilty verdict; prison time; conviction
set graft-or-crime
    words corruption; graft; bribery; treason; sedition; terrorism; espionage; spying; murder; genocide; war crime; crime against humanity; fraud; embezzlement; money laundering; insurrection; coup; contempt; defamation; libel; blasphemy; incitement; rebellion; perjury; extremism; subversion; collusion; abuse of power; abuse of office; insult; lese majeste; lese-majeste; drug trafficking; conspiracy; charge; count; crime; offence; offense; torture; abduction; spreading false news; fake news; discrediting army; riot; hooliganism; vandalism; racketeering; people smuggling; homosexuality; manslaughter; falsifying record; tax evasion; plot; trespassing; unlawful assembly

# ---- mobilisation

set deploy-force
    words troop; troops; soldier; force; forces; marine; paratrooper; army; navy; battalion; brigade; division; contingent; military; special forces; commando; military unit; reinforcement; infantry; combat troop; rapid reaction force; paramilitary force; military convoy; reservist; sailor; ground troop; military personnel; personnel; additional troops; elite troop; border troop; mercenary; army unit; regiment; conscript; extra troops
set naval-force
    words warship; aircraft carrier; carrier; carrier strike group; strike group; destroyer; frigate; submarine; nuclear submarine; navy ship; naval ship; naval vessel; flotilla; fleet; gunboat; coastguard ship; coast guard ship; coastguard vessel; minesweeper; amphibious ship; naval task force; squadron; bomber; stealth bomber; nuclear bomber; spy plane; spy balloon; guided-missile destroyer; surveillance plane
set deploy-weapon
    words warship; aircraft carrier; carrier; carrier strike group; strike group; destroyer; frigate; submarine; nuclear submarine; nuclear-powered submarine; fighter jet; warplane; bomber; jet; military aircraft; aircraft; missile; missile system; missile battery; missile launcher; air defence system; air defense system; air defence battery; air defense battery; Patriot battery; rocket launcher; nuclear weapon; tactical nuclear weapon; nuclear missile; nuclear bomber; stealth fighter; helicopter; naval vessel; flotilla; fleet; coastguard ship; coast guard ship; coastguard vessel; navy ship; drone; weapon; weapons; Iskander; S-400; THAAD battery; THAAD; stealth bomber; hypersonic missile; spy plane; spy balloon; minesweeper; heavy weapon; heavy weapons; gunboat; naval task force; guided-missile destroyer; amphibious ship; loudspeaker; squadron; ship; naval ship; spy ship; hospital ship; patrol aircraft; landing ship
set police-force
    words police; police officer; riot police; riot squad; anti-riot police; officer; policeman; security force; security forces; police unit; gendarme; gendarmerie; security personnel; law enforcement officer; national guard; guard; paramilitary police; reinforcement; extra police; border guard; constable; security; armoured police vehicle; water cannon; elite police; border police; security officer; police reinforcement; police contingent; marshal; snipers
set militia-force
    words militia; fighter; militiaman; gunman; volunteer; paramilitary; tribal fighter; rebel; insurgent; mercenary; vigilante; self-defence group; self-defense group; recruit; child soldier; armed group; foreign fighter; guerrilla; combatant; armed supporter; tribesman; death squad; armed men; suicide bomber; self-defence force; self-defense force; jihadist; fighters; armed supporters; volunteers
set missile-shot
    words missile; ballistic missile; cruise missile; intercontinental ballistic missile; ICBM; short-range missile; short-range ballistic missile; intermediate-range missile; long-range missile; hypersonic missile; anti-ship missile; submarine-launched ballistic missile; SLBM; projectile; spy satellite; reconnaissance satellite; military satellite; satellite; rocket; test missile; surface-to-air missile; artillery shell; balloon; multiple rocket launcher; underwater drone; nuclear-capable missile; torpedo; space rocket; satellite rocket; engine; solid-fuel engine; Hwasong-18; Agni-V; nuclear torpedo; warhead; super-large warhead; anti-aircraft missile; artillery round; carrier rocket; satellite launch vehicle
set missile-test
    words missile test; nuclear test; weapons test; missile launch; rocket launch; rocket test; ballistic missile test; test launch; test-launch; test-firing; test firing; missile firing; weapon test; satellite launch; underground nuclear test; hydrogen bomb test; ICBM test; ICBM launch; engine test; anti-satellite test; subcritical test; test flight; missile trial; nuclear detonation; live-fire test; subcritical nuclear test; atomic test; test of missile; ballistic missile launch; spy satellite launch
set drill
    words drill; exercise; military exercise; military drill; naval exercise; naval drill; war game; wargame; live-fire drill; live-fire exercise; live fire exercise; live-fire drills; manoeuvre; maneuver; military manoeuvre; military maneuver; nuclear exercise; nuclear drill; air drill; air exercise; combat drill; combat exercise; landing drill; snap drill; amphibious exercise; artillery drill; combat readiness patrol; readiness drill; air defence drill; air defense drill; mock attack; simulated strike; strike drill; firing drill; firing exercise; missile drill; blockade drill; annual exercise; annual drill; anti-landing drill; invasion drill; naval manoeuvre
set parade
    words military parade; parade; naval parade; victory parade; flypast; fly-past; flyover; show of force; show of strength; fleet review; naval review; display of force; display of strength; march-past; weapons display; military display
set alert-word
    words alert; high alert; full alert; maximum alert; red alert; heightened alert; combat alert; war footing; combat readiness; readiness; full readiness; standby; full combat readiness; high readiness; state of alert; alarm; combat duty; red-alert; special combat duty; war readiness
set reservist
    words reservist; reserve; reserves; reserve soldier; reserve troop; conscript; draftee; army reservist; national guard; guard; recruit; national guard troop
set call-up
    words mobilisation; mobilization; partial mobilisation; partial mobilization; general mobilisation; general mobilization; conscription; draft; call-up; military service; troop build-up; troop buildup; military build-up; military buildup; military conscription; troop surge; compulsory military service; massing of troops
set deployment-word
    words deployment; troop deployment; military deployment; troop movement; military movement; naval deployment; build-up; buildup; reinforcement; redeployment; police deployment; security deployment
set cyber-force
    words cyber army; cyber unit; cyber command; cyber force; cyber-force; cyber troops; troll army; hacker army; cyber brigade; hacking unit; cyber warrior; cyber corps; troll farm; cyber team; cyber defence unit; cyber defense unit

# ---- coercion

set asset
    words asset; fund; funds; bank account; account; property; properties; land; farmland; farm; house; home; mansion; villa; yacht; superyacht; plane; private jet; car; luxury car; passport; vehicle; building; shares; company; firm; subsidiary; bank; refinery; oil; mine; gold; cash; money; document; equipment; phone; laptop; computer; cattle; livestock; cargo; goods; shipment; cryptocurrency; bitcoin; stake; factory; plant; hotel; fuel; grain; assets; electoral material; newspaper copies; copies; belongings; refinery stake; estate; mining licence; church property
set vessel
    words ship; vessel; tanker; oil tanker; cargo ship; cargo vessel; container ship; fishing boat; boat; trawler; fishing vessel; freighter; merchant ship; merchant vessel; fishing trawler; yacht; aid ship; bulk carrier; aid boat; flotilla; speedboat; dhow; shadow fleet tanker; navy boat
set contraband
    words weapon; weapons; arms; ammunition; explosive; explosives; cocaine; heroin; drug; narcotic; methamphetamine; cannabis; fentanyl; ivory; rifle; gun; firearm; rocket; arms shipment; missile component; cache; arms cache; weapons cache; arsenal; captagon
set sanctions-word
    words sanctions; sanction; economic sanctions; embargo; arms embargo; trade embargo; oil embargo; tariff; import tariff; retaliatory tariff; punitive tariff; tariffs; duty; anti-dumping duty; asset freeze; travel ban; visa ban; visa restriction; visa restrictions; visa curb; export ban; import ban; export control; export controls; export curb; trade restriction; trade restrictions; trade sanctions; trade ban; price cap; oil price cap; boycott; sanctions package; package of sanctions; round of sanctions; financial sanctions; secondary sanctions; blacklist; punitive measure; countermeasure; countermeasures; measure; economic measures; counter-sanctions; import restriction; levy; flight ban; flight restriction; trade curb; snapback sanctions; new sanctions; fresh sanctions; targeted sanctions; penalties; restrictive measures; trade blockade; entry ban; chip export curbs; retaliatory measure; fine; port ban; weapons embargo; gas embargo; grain ban; seafood ban
set penalty-list
    words blacklist; entity list; sanctions list; wanted list; terror list; terrorism list; terrorist list; trade blacklist; list of terrorist; grey list; list; unreliable entity list; no-fly list; travel ban list; foreign agents; foreign agent; control list; black list; sanction list
set admin-curb
    words restriction; restrictions; ban; curb; curbs; travel ban; visa ban; fine; exit ban; house arrest; licence suspension; suspension; measure; limit; prohibition; quota; lockdown; administrative penalty; restraining order; emergency measure; blackout; licensing rule; residency rule; headscarf ban; burqa ban; hijab ban; ban on hijab; foreign agent label; movement restriction; dress code; gag; disqualification; tighter controls; internal travel ban; fishing ban; mining ban; prohibition order; freeze; capital controls
set licence
    words licence; license; permit; registration; accreditation; passport; citizenship; visa; residency permit; work permit; broadcasting licence; broadcast licence; broadcasting license; mining licence; operating licence; nationality; credentials; press credentials; legal status; diplomatic passport; tax-exempt status; residency; press card; press accreditation; charter; mandate; parliamentary immunity; immunity; autonomy; special status; driving licence; security clearance; pension
set media-outlet
    words newspaper; radio station; television station; TV station; television channel; TV channel; news channel; news site; news website; website; broadcaster; radio; magazine; news outlet; media outlet; weekly; daily; news portal; news agency; outlet; publication; private television; private radio; station; channel; bureau; newsroom; Al Jazeera; BBC; VOA; RFI; Deutsche Welle; press; independent media; blog; podcast; book; film screening; book fair; documentary; novel; social media account; TikTok; X; Twitter; Facebook; WhatsApp; Telegram; Instagram; YouTube; Signal; Wikipedia; VPN; VPNs; app; social media; social network; messaging app; internet; mobile internet; internet access; internet service; mobile phone service; mobile service; mobile network; mobile data; phone service; phone line; Starlink; broadband; access; social media platform; platform; media; Ramadan programme; telecom service; Voice of America; website access
set rally-word
    words protest; rally; demonstration; march; gathering; public gathering; assembly; public assembly; pride march; pride parade; political rally; opposition rally; mass gathering; public meeting; political activity; pro-Palestinian protest; street protest; protests; vigil; commemoration; parade; strike; slogan; public prayer; political gathering; procession; protest march; gay pride parade; union activity; union; trade union; religious procession
set party-word
    words party; opposition party; political party; main opposition party; opposition candidate; candidate; opposition leader; opposition politician; opposition coalition; political movement; separatist movement; islamist party; communist party; political organisation; political organization; movement; opposition movement; presidential candidate; ex-president; former president; politician; lawmaker; hopeful; separatist party; independence party; pro-Kurdish party; reform party; presidential hopeful; presidential contender; contender; candidacy; opposition group; opposition alliance
set person-seized
    words activist; protester; journalist; suspect; opposition leader; opposition politician; lawmaker; blogger; soldier; militant; man; woman; politician; critic; reporter; lawyer; demonstrator; dissident; student; minister; official; militant leader; general; former president; people; person; worker; editor; candidate; spy; alleged spy; opposition supporter; supporter; trade unionist; union leader; cleric; monk; human rights defender; rights defender; rapper; officer; fisherman; member; citizen; national; dual national
set charge-word
    words treason; terrorism; sedition; incitement; espionage; spying; corruption; graft; bribery; murder; conspiracy; fraud; insurrection; rebellion; subversion; blasphemy; genocide; crime; war crime; offence; offense; sabotage; arson; contempt; defamation; embezzlement; abuse of power; money laundering; extremism; hooliganism; libel; plotting; plot; insult; attempted murder; manslaughter; attempted coup; secession; smuggling; crime against humanity; insulting king; disinformation; rioting; hate speech; assault; falsification; looting; trespass; obstruction; bombing; attack; coup attempt; charge; count; violation; unrest; violence; killing; trafficking; protest; association; terror plot
set detain-place
    words custody; detention; prison; jail; police custody; cell; police cell; remand; house arrest; military custody; solitary confinement; handcuffs; bars; pretrial detention; administrative detention; preventive detention; detention centre; detention center; camp; pre-trial detention; arrest; labour camp; jail cell
set arrest-word
    words arrest; detention; mass arrest; arrests; round-up; roundup; sweep; manhunt; house arrest; mass detention; jailing; imprisonment; incarceration; re-arrest; custody; capture; police raid; crackdown; security sweep
set migrant
    words migrant; immigrant; undocumented migrant; illegal immigrant; foreigner; foreign national; asylum seeker; asylum-seeker; refugee; family; national; citizen; Afghan; Haitian; Venezuelan; Rohingya; Syrian; Salvadoran; Uyghur; Uighur; Nicaraguan; Cuban; journalist; correspondent; reporter; preacher; cleric; imam; activist; priest; bishop; nun; missionary; student; worker; foreign worker; criminal; dissident; stowaway; illegal migrant; undocumented immigrant; boat people; migrant worker; Palestinian; Nigerien; alleged gang member; researcher; businessman; lawmaker; deportee
set withheld-thing
    words aid; humanitarian aid; food; fuel; water; electricity; power; medicine; gas; supply; supplies; payment; salary; salaries; tax revenue; tax revenues; revenue; fund; water supply; gas supply; power supply; electricity supply; aid convoy; food aid; medical care; medical treatment; consular access; oil supply; oil supplies; food supply; fuel supply; baby formula; bodies; body; medication; legal counsel; aid truck; safe passage; family visit; burial; treatment; relief supply; dues; contribution; gas flow; essential supplies
set cyber-attack
    words cyberattack; cyber attack; cyber-attack; hack; hacking attack; hacking; cyber operation; cyber espionage; cyberespionage; cyber espionage campaign; hacking campaign; denial-of-service attack; DDoS attack; ransomware attack; phishing attack; malware attack; data breach; cyber intrusion; cyber campaign; cyber offensive; spyware attack; cyber strike; wiper attack; spear-phishing campaign; phishing campaign; cyber breach; cyberstrike; cyber sabotage; online attack
set network-thing
    words website; network; computer network; server; system; computer; computer system; database; email; e-mail; email account; account; data; phone; power grid; grid; website of ministry; satellite network; infrastructure; bank; ministry website; government website; government network; email system; mobile phone; signal; GPS signal; personal data; portal; election system; voter database; parliament network; air traffic system; election commission website; telecom operator; stock exchange; water system; broadcast; critical infrastructure
set falsehood
    words disinformation; misinformation; fake news; propaganda; false information; false claim; falsehood; lie; conspiracy theory; deepfake; deepfake video; rumour; rumor; false rumour; doctored video; fake video; false narrative; fabricated story; smear; fake account; hoax; disinformation campaign; influence campaign; influence operation; information operation; propaganda campaign; troll campaign; smear campaign; forged document
set siege-thing
    words city; town; port; enclave; border; territory; airport; village; camp; strait; island; coast; airspace; area; region; base; district; garrison; capital; refugee camp; hospital; neighbourhood; neighborhood; compound; highway; crossing; outpost; positions; house; residence; waters; road; corridor; harbour; harbor; holy site; mosque; monastery; coastline; sea; ports; headquarters; shoal; entrance; main road; access; supply route
set territory-word
    words town; city; village; territory; area; region; province; district; airport; airfield; airbase; air base; base; military base; army base; border post; border town; port; port city; island; capital; hill; hilltop; settlement; neighbourhood; neighborhood; stronghold; outpost; crossing; border crossing; mine; coltan mine; oil field; oilfield; dam; power plant; nuclear plant; nuclear power plant; camp; refinery; state capital; provincial capital; mountain; enclave; military camp; palace; reef; shoal; garrison; buffer zone; barracks; locality; regional capital; peninsula; refugee camp; airport road; trading town; broadcaster building; settlements

# ---- assault

set hostage-word
    words hostage; captive; abductee; captives
set blast-word
    words explosion; blast; bombing; bomb blast; bomb attack; grenade attack; bomb explosion; explosive attack; twin bombing; twin blast; grenade explosion; explosives attack; deadly blast; market bombing; mosque bombing; letter bomb; parcel bomb; petrol bomb attack; terror attack; terrorist attack; terrorist bombing; mine blast
set roadside-bomb
    words roadside bomb; roadside bombing; improvised explosive device; IED; IED attack; landmine; mine; land mine; roadside explosion; roadside blast; IED blast; IED explosion; improvised bomb; roadside explosive; landmine explosion; landmine blast; explosive device; planted bomb; buried bomb; magnetic bomb; sticky bomb; anti-tank mine
set car-bomb
    words car bomb; truck bomb; car bombing; truck bombing; vehicle bomb; car bomb attack; truck bomb attack; explosives-laden car; explosives-laden truck; motorcycle bomb; car bomb blast; car bomb explosion; explosives-packed truck; vehicle-borne bomb; explosive-laden vehicle; booby-trapped car
set suicide-word
    words suicide bombing; suicide attack; suicide bomb attack; suicide blast; suicide bomb; suicide car bombing; suicide truck bombing; suicide car bomb; suicide bomb blast; suicide mission; suicide explosion; suicide vest; suicide assault; twin suicide bombing; suicide belt
set bomb-word
    words bomb; grenade; hand grenade; explosive; explosives; explosive device; pipe bomb; petrol bomb; firebomb; Molotov cocktail; Molotov; bomblet; dynamite; homemade bomb; stun bomb; gas cylinder bomb; pager; time bomb; letter bomb; parcel bomb; incendiary device
set air-attack
    words airstrike; air strike; air-strike; air raid; air attack; aerial attack; aerial bombardment; aerial bombing; bombing raid; bombing run; bombing campaign; aerial strike; aerial assault; air bombardment; air offensive; air campaign; airstrikes; helicopter attack; helicopter strike; air assault; aerial bombing raid; precision airstrike; barrel bomb; barrel bomb attack; aerial raid; bunker-buster; glide bomb; glide bomb attack; jet strike; guided bomb; paramotor attack; barrel bombing; warplane strike
set drone-attack
    words drone strike; drone attack; drone raid; drone assault; drone barrage; drone swarm; swarm of drones; kamikaze drone attack; kamikaze drone strike; drone bombing; drone bombardment; UAV strike; UAV attack; sea drone attack; naval drone attack; drone salvo; drone hit; drone boat attack; suicide drone attack; drones attack
set missile-attack
    words missile strike; missile attack; rocket attack; rocket strike; missile barrage; rocket barrage; rocket fire; missile salvo; salvo of rockets; volley of rockets; barrage of missiles; barrage of rockets; missile and drone attack; rocket salvo; missile bombardment; ballistic missile attack; ballistic missile strike; cruise missile strike; cruise missile attack; missile raid; missile fire; barrage; salvo; volley; precision strike; long-range strike
set shelling
    words shelling; artillery fire; artillery shelling; artillery strike; artillery attack; artillery bombardment; artillery barrage; mortar attack; mortar fire; mortar shelling; tank fire; tank shell; shellfire; bombardment; shell fire; heavy shelling; tank shelling; artillery duel; cross-border shelling; mortar barrage; indirect fire; mortar round; naval bombardment; naval gunfire; indiscriminate shelling
set shell-noun
    words shell; artillery shell; mortar; mortar shell; mortar round; artillery; artillery round; tank shell; howitzer; tank; cannon; Grad rocket; mortars; heavy artillery; heavy weapon; heavy weapons; mortar bomb
set war-missile
    words missile; rocket; ballistic missile; cruise missile; guided missile; hypersonic missile; Iskander missile; Kalibr missile; anti-ship missile; anti-tank missile; rocket-propelled grenade; barrage of rockets; barrage of missiles; volley of rockets; salvo of rockets; salvo of missiles; projectile; Katyusha; Katyusha rocket; Scud; missiles; Storm Shadow missile; ATACMS; volley; torpedo; barrage
set war-drone
    words drone; attack drone; kamikaze drone; suicide drone; Shahed drone; Shahed; explosive drone; explosive-laden drone; armed drone; UAV; unmanned aerial vehicle; naval drone; sea drone; loitering munition; combat drone; quadcopter; swarm of drones; drones; FPV drone; drone boat; bomb-laden drone; wave of drones; remote-controlled boat
set warplane
    words warplane; fighter jet; jet; bomber; helicopter; gunship; helicopter gunship; military aircraft; war plane; military helicopter; military jet; fighter plane; attack helicopter; air force plane; army helicopter; military plane; air force jet
set attack-word
    words attack; assault; raid; strike; offensive; onslaught; incursion; ambush; rampage; siege attack; counteroffensive; counter-offensive; counterattack; counter-attack; ground offensive; ground assault; ground operation; military operation; military offensive; military campaign; invasion; ground invasion; cross-border raid; cross-border attack; land offensive; operation; deadly attack; surprise attack; retaliatory strike; pre-emptive strike; preemptive strike; reprisal attack; revenge attack; terror attack; terrorist attack; military strike; armed attack; hit-and-run attack; commando raid; night raid; retaliatory attack; coordinated attack; jihadist attack; militant attack; guerrilla attack; rebel attack; sectarian attack; arson attack; retaliation; insurgent attack; nighttime raid
set firearm
    words gunfire; bullet; rifle; gun; machine gun; machine-gun; live ammunition; live round; live fire; live bullet; pistol; assault rifle; small arms; shotgun; small arms fire; Kalashnikov; fire; sniper fire; machine gun fire; sniper rifle; automatic weapon; submachine gun
set gun-attack
    words shooting; gun attack; shootout; shoot-out; gun battle; gunfight; gunbattle; firefight; exchange of fire; exchange of gunfire; sniper attack; drive-by shooting; armed attack; gun assault; crossfire; ambush; gunfire; mass shooting
set primitive-weapon
    words machete; knife; axe; ax; stone; rock; stick; club; sword; spear; bow; arrow; hammer; panga; sling; slingshot; dagger; brick; sickle; catapult; iron bar; blade; metal bar; hatchet; cleaver; bamboo pole
set crowd-weapon
    words tear gas; teargas; tear-gas; water cannon; rubber bullet; baton; pepper spray; stun grenade; plastic bullet; rubber-coated bullet; flash-bang grenade; truncheon; tear gas canister; tear gas shell; tear gas grenade; pellet gun; pellet; smoke grenade; tasers; whip; warning shot; flash grenade; rubber pellet; sound grenade; lathi; baton round; sponge grenade; sting-ball grenade; sonic weapon; police dog; sjambok
set crowd-noun
    words protester; demonstrator; crowd; protest; demonstration; rally; march; student; striker; rioter; sit-in; protest camp; encampment; mourner; worshipper; opposition supporter; marcher; demonstrators; protestor; supporter; picket; opposition protest; opposition rally; peaceful protest; strike; procession; vigil; gathering; uprising; crowds; march by women; activist; street protest; unrest; anti-government protest; mass protest; revolt
set wmd-agent
    words chemical weapon; chemical weapons; sarin; sarin gas; chlorine; chlorine gas; mustard gas; nerve agent; nerve gas; poison gas; toxic gas; biological weapon; anthrax; Novichok; white phosphorus; VX; dirty bomb; chloropicrin; phosgene; chemical agent; chlorine bomb; choking agent; toxic chemical; napalm; radiological weapon; ricin
set wmd-attack
    words chemical attack; gas attack; chemical weapons attack; chemical weapon attack; sarin attack; nerve agent attack; poison gas attack; chlorine attack; biological attack; chemical strike; anthrax attack; chlorine gas attack
set nuke
    words nuclear weapon; nuclear bomb; atomic bomb; atom bomb; hydrogen bomb; nuclear warhead; nuclear missile; nuke; tactical nuclear weapon; nuclear device
set fight-party
    words rebel; militant; army; militia; insurgent; soldier; jihadist; troop; police; fighter; guerrilla; gunman; force; separatist; terrorist; paramilitary; government force; gang; cartel; security force; junta; guerrillas
set drone-aim
    words city; base; ship; refinery; airport; town; village; target; depot; tanker; port; position; capital; region; airfield; facility; convoy; army; troop; vessel; district; power plant; warship; plant; country; island; building; enemy; headquarters; infrastructure; site; oil depot; crowd
set massacre-word
    words massacre; mass killing; mass execution; genocide; extermination; slaughter; bloodbath; carnage; mass murder; pogrom; mass atrocity; summary execution
set cleansing-word
    words ethnic cleansing; forced displacement; mass expulsion; forcible transfer; population transfer; forced exodus; forcible displacement; forced transfer; mass displacement; forced eviction
set raze-thing
    words home; house; village; building; hospital; school; bridge; town; church; mosque; temple; infrastructure; power plant; power station; power grid; energy facility; energy infrastructure; oil depot; fuel depot; oil refinery; refinery; dam; pipeline; farm; crop; settlement; market; homes; shop; warehouse; factory; port facility; grain terminal; grain silo; railway line; airport; cemetery; camp; heritage site; shrine; statue; monument; olive tree; olive grove; truck; vehicle; car; convoy; ship; tanker; boat; neighbourhood; neighborhood; apartment block; apartment building; residential building; cathedral; synagogue; substation; electricity substation; tower; cell tower; water tank; well; structure; dwelling; tent; clinic; crops; granary; university; museum; library; ammunition depot; tunnel; base; radar; village houses; bedouin village; telecom tower; power line
set war-asset
    words plane; military plane; warplane; fighter jet; jet; aircraft; transport plane; helicopter; drone; surveillance drone; missile; military helicopter; spy plane; rocket; balloon; spy balloon; warship; naval ship; tank; submarine; bomber; landing ship; passenger plane; airliner; reconnaissance drone; patrol boat; flagship; fuel tanker; fishing boat; boat; cruise missile; ballistic missile; armoured vehicle; armored vehicle
set official-victim
    words president; prime minister; minister; official; leader; opposition leader; politician; candidate; presidential candidate; mayor; governor; lawmaker; senator; judge; prosecutor; commander; general; scientist; nuclear scientist; journalist; activist; cleric; diplomat; ambassador; police chief; militant leader; militia leader; army chief; dissident; councillor; activist leader; tribal leader; tribal elder; imam; union leader; rights activist; deputy governor; deputy leader; former president; ex-president; military chief; political leader; rebel leader; warlord; hopeful; party leader; spiritual leader; peace activist; election official; ex-minister; former prime minister
set mishap
    words crash; crashes; crashed; accident; accidents; collision; collided; derailed; derailment; earthquake; earthquakes; quake; tremor; aftershock; landslide; landslides; mudslide; mudslides; avalanche; flood; floods; flooding; floodwaters; typhoon; cyclone; hurricane; tornado; storm; storms; lightning; heatwave; stampede; gas leak; capsized; capsizes; capsizing; sank; drowned; wildfire; wildfires; bushfire; bushfires; forest fire; building collapse; volcano; eruption; tsunami; shark; crocodile; elephant; tiger; bear; dog; dogs; virus; disease; cancer; cholera; malaria; Ebola; measles; heart attack; food poisoning; carbon monoxide; electrocuted; mine collapse; pile-up; overturned; plunged into; ravine; capsized; derailed; overturned; collided; head-on collision; plunge
set street-crime
    words robbery; robbers; robber; burglary; burglars; burglar; mugging; shoplifter; shoplifting; pickpocket; domestic violence; domestic dispute; jealous; boyfriend; girlfriend; ex-wife; ex-husband; ex-girlfriend; ex-boyfriend; husband; wife; stepfather; stepson; drunk; drunken; nightclub; road rage; drug deal; neighbour; neighbor; landlord; inheritance; dowry; jewellery; jewelry; carjacking; pub; classmate; classmates; former partner; ex-partner; ex-boyfriend; ex-girlfriend; ex-husband; estranged; jealous; domestic violence
set war-figure
    words war on drugs; war on poverty; price war; trade war; turf war; bidding war; war of words; star wars; culture war; video game; video games; chess; anime; cartoon; bestseller; novel; painting; museum; exhibition; charm offensive; heart attack; panic attack; attack ad
set sport-more
    words bowler; bowlers; bowled; stumps; wickets; cricketer; cricketers; strikers; goalkeepers; midfield; batsmen; batters; scored; scorer; scoreline; innings; tournament; quarter-finals; semi-finals; championship; championships; Asian Cup; World Cup; Euro 2024; Olympic medal; gold medal; silver medal; medallist; medalist; marathon; sprint; relay team; cyclist; cyclists; peloton; swimmer; wrestler; wrestlers; footballers; players; teammate; teammates; matchday; stadium record; unbeaten run; fly-half; winger; kick-off; second half; first half; extra time; shoot-out victory; grand final; premiership title; ringside; heavyweight; own half; semi-finalists; second set; first set; straight sets; tie-break; defended deep; back line; penalty area; spectators; the umpire; the referee; midfield; full-time; injury time; lap; podium; pole position; caddie; grandmaster; chess; Test series; world record; sporting director; loan spell; club record; sevens; volleyball; handball; wrestlers; racehorse; jockey; footballers; sprinters; netball; darts; snooker; the tournament; set piece; stoppage time
set private-crime
    words stealing bicycles; bicycle theft; drunk driving; drink-driving; drunken driving; dangerous driving; careless driving; hit-and-run; causing the death of; babies; babysitter; childminder; foster parents; foster mother; adopted children; stepdaughter; stepson; stepfather; stepmother; serial killer; paedophile; pedophile; con man; conman; con artist; fraudster; insurance fraud; romance scam; shoplifting; shoplifter; pickpocket; burglary; burglaries; burglar; car theft; carjacking; animal cruelty; road rage; domestic violence; domestic abuse; voyeurism; stalking; stalker; strangling; stabbing his; stabbing her; killing his wife; killing her husband; murdering his wife; murdering her husband; his former employer; her former employer; crime reporter; jewellery; jewelry; care home residents; drunk; former bank manager; lottery; counterfeit handbags; dog attack; child neglect; killing his parents; killing her parents; murdering his parents; backpacker; pigeons; pensioner; former boss; in-laws; leopard; bear; elephant; tiger; shark; crocodile; wolf; lion; snake; hippo; cobra
set firm-word
    words luxury group; carmaker; automaker; brewer; brewery; leather maker; retailer; supermarket; airline; chain; stake in; acquisition; bidder; chipmaker; drugmaker; oil major; miner; brand; brands; start-up; startup; conglomerate; fashion house; subsidiary; private equity; bank said; telecoms group; food group
