@about    Investigation, criticism, accusation, complaint, lawsuits, liability: PLOVER ACCUSE, CAMEO 09 and 11.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# Arrests and charges are COERCE, sentences SANCTION; both stand in their own files.

family accuse-elsewhere
    - Critics slammed the film as dull and too long.
    - The coach blasted his players after the defeat.
    - The striker attacked down the left wing of the pitch.
    - Police blamed icy roads for the crash.
    - Scientists blame warm seas for the storm.
    - A rocket blasted off from the desert.
    - The band will charge fans more for the concert.

# ---- 09 investigate

sense investigate = 090
    verb        investigate/probe/inspect/scrutinise/scrutinize/examine/audit; look into; inquire into; delve into; dig into
    verb        open/launch/begin/start/order/conduct/hold/initiate/lead/announce/reopen/authorise/authorize/mount [@probe]; set up [@probe]; place/put {under investigation}; set up [commission of inquiry/committee of inquiry/inquiry/fact-finding mission/investigative committee/panel]; form [commission of inquiry/committee of inquiry/inquiry/fact-finding mission/investigative committee/panel]; appoint [commission of inquiry/committee of inquiry/inquiry/fact-finding mission/investigative committee/panel]
    verb        pry into; look hard at; scrutinise; vet; check; comb through; reopen [case/file/inquest]; order/appoint/name/convene/empanel [inquiry/panel/commission/judicial commission/special prosecutor/investigator/independent investigator/fact-finding team]; send [investigator/investigators/fact-finding mission/forensic team]; open [file/dossier/case]; launch [crackdown probe/infringement procedure/proceedings/inquest/inquiries]; step up [probe/investigation/inquiry]; widen/expand/broaden [probe/investigation/inquiry]
    noun.act    investigation; probe; inquiry; enquiry
    noun        investigation; probe; inquiry
    source      subj
    target      obj; into; of; against; on
    need        source
    only        source: GOV COP JUD LEG MIL SPY IGO UNO EUR NGO JRN country organization
    not         words @sport; @showbiz; @market; car crash; plane crash; outbreak; wildfire; train crash
    + The European Commission opened an investigation into Hungary's new law. => EU > HUN
    + Lawmakers in Seoul are probing the first lady over a luxury bag. => "lawmakers" > *
    + The UN set up a fact-finding mission on Sudan. => UN > SDN
    + Thailand's election commission is investigating the opposition party. => THA > "opposition party"
    - Police are investigating the car crash that killed two tourists.
    - The club is investigating the striker's remarks.
    + Kenya's rights commission widened its probe into the police. => KEN > *

sense investigate-corruption = 091
    verb        investigate/probe/question/interrogate/scrutinise/scrutinize/grill/audit {over @corruption}; investigate/probe/question/interrogate/grill {for @corruption}; investigate/probe/question {on suspicion}; investigate/probe/scrutinise/scrutinize/examine [@corruption]; look {into @corruption}; open/launch/begin/start/order/conduct/reopen/announce [@probe] {into @corruption}; open/launch/begin/order/conduct [@probe] {on @corruption}; raid/search [office/headquarters/residence/ministry/party office/home]
    verb        open/launch/begin/order/conduct/announce/reopen [corruption probe/corruption investigation/graft probe/bribery probe/corruption inquiry/fraud investigation/money laundering probe/murder investigation/criminal investigation/criminal probe]
    noun        corruption probe; graft probe; corruption inquiry; corruption investigation; investigation {into @corruption}; probe {into @corruption}; inquiry {into @corruption}
    source      subj
    target      obj; into; of; against; by
    need        source
    only        source: GOV COP JUD LEG MIL SPY IGO UNO EUR NGO JRN country organization
    not         words @sport; @showbiz; @market; neighbour; burglary
    + South Africa's anti-graft unit is probing the speaker for corruption. => ZAF > * | code=091
    + Malaysia launched a corruption probe into former prime minister Mahathir Mohamad's sons. => MYS > *
    + Portuguese prosecutors questioned the premier's aide over graft. => PRT > *
    + Ecuador's attorney general is investigating the assassination of the candidate. => ECU > *
    - The club is under a bribery probe by the soccer federation.

sense investigate-rights-abuse = 092
    verb        investigate/probe/examine/document/scrutinise/scrutinize [@rights-abuse]; look/inquire {into @rights-abuse}; open/launch/begin/start/order/conduct/hold/announce [@probe] {into @rights-abuse}; set up [@probe] {into @rights-abuse}; investigate/probe {over @rights-abuse}
    noun        investigation {into @rights-abuse}; probe {into @rights-abuse}; inquiry {into @rights-abuse}
    source      subj
    target      by; in; of; obj; against; at
    need        source
    not         source: MED BUS EDU
    + UN experts are investigating human rights abuses in Belarus. => UN > BLR | code=092
    + Kenya's police watchdog launched a probe into abductions and torture by officers. => KEN > *
    + Britain ordered an inquiry into extrajudicial killings by its special forces in Afghanistan. => GBR > *
    - The hospital is investigating the mistreatment of a cat.

sense investigate-military-action = 093
    verb        investigate/probe/examine/review [@aggression]; investigate/probe/examine [downing/crash of drone/friendly fire/explosion/blast/bombing/airstrike/killing of soldier/intrusion/incident]; look/inquire {into @aggression}; open/launch/begin/order/conduct/announce [@probe] {into @aggression}; open/launch/order/announce [@probe] {into downing}; open/launch/order [@probe] {into incident}
    noun        investigation {into @aggression}; probe {into @aggression}; inquiry {into @aggression}; probe {into incident}
    source      subj
    target      by; of; on; in; obj; at
    need        source
    only        source: GOV COP JUD LEG MIL SPY IGO UNO country organization NGO
    not         words gas explosion; @sport; @showbiz; factory
    + The Israeli army is investigating the strike on a UN convoy. => ISR > * | code=093
    ~ India and Pakistan each ordered inquiries into the firing along the line of control. => IND, PAK > *
    + The Nigerian military opened a probe into the drone strike on villagers. => NGA > *
    - Officials are probing the gas explosion at a factory.

sense investigate-war-crime = 094
    verb        investigate/probe/examine/document [@war-crime]; look/inquire {into @war-crime}; open/launch/begin/start/order/conduct/announce [@probe] {into @war-crime}; investigate/probe {for @war-crime}; investigate/probe {over @war-crime}; exhume [mass grave/body]; collect/gather [evidence] {of @war-crime}
    noun        investigation {into @war-crime}; probe {into @war-crime}; inquiry {into @war-crime}; war crimes probe; war crimes investigation; genocide probe
    source      subj
    target      by; in; of; obj; against
    need        source
    + The International Criminal Court is investigating war crimes in Darfur. => * > * | code=094
    + Ukrainian prosecutors opened an investigation into atrocities by Russian troops in Bucha. => UKR > *
    + Germany launched a genocide probe against an Islamic State member. => DEU > *
    - The historian investigated war crimes of the Roman army in her film.

# ---- 110, 111 disapprove, criticise

sense person-attacks-in-words = 111
    verb        attack; hit back; fire back
    source      subj; by
    target      obj; at; on
    need        source target
    only        source: person
    only        target: person GOV JUD PTY LEG JRN OPP LAB
    not         source: CVL UAF REB CRM
    not         words @sport; @showbiz; @market; knife; missile; drone; gunmen; shells; rockets; stabbed; wounded; killed
    + Trump attacked Clinton over her emails. => USA > *
    + Duterte was attacked by Senator Leila de Lima at the hearing. => PHL > PHL
    + Netanyahu attacked the prosecutors in a televised speech. => ISR > ISR
    - Rebels attacked the general with rockets.
    - The striker attacked the referee.

sense attack-in-words = 111
    verb        attack [record/policy/policies/plan/plans/proposal/bill/budget/decision/deal/stance/handling/approach/critics/critic/judge/judges/media/press/opponents/opponent/rival/rivals/law/legacy/character/integrity/motives]; verbally attack; attack verbally; launch [verbal attack/scathing attack/stinging attack/blistering attack/personal attack]
    source      subj; by
    target      obj; on; of; against
    need        source
    only        source: person GOV PTY LEG OPP ELI CVL SOC JRN REL LAB
    not         words @sport; @showbiz; @market; missile; drone; gunmen; shells; rockets
    + Lula attacked the central bank's handling of interest rates. => BRA > *
    + Orban launched a scathing attack on the European Commission. => HUN > EUR
    + The Polish opposition attacked the government's plan to leave the court. => POL > *
    - Sri Lanka launched a furious attack on the bowlers in the closing overs.
    - Rebels attacked the government camp with rockets.

sense criticise = 111
    verb        criticise/criticize/slam/blast/slate/lambast/lambaste/castigate/rebuke/rap/bash/berate/chide/scold/reprimand/admonish/censure/assail/pillory/excoriate/savage/flay/fault/decry/deplore/denigrate/mock/ridicule/deride/disparage/chastise/upbraid/pan/rip/knock/trash/scorn/vilify/insult/malign/smear; lash out; hit out; lay into; tear into; rail against; inveigh against; take aim; take a swipe; take issue; speak out against; lash
    verb        direct/level/aim/launch/unleash/deliver/issue/make/fire/train/hurl/heap/pour/draw [@scorn]; issue/deliver [stern warning/sharp rebuke/scathing criticism]; take [swipe/aim/potshot]; pour [scorn/cold water]
    noun        criticism; rebuke; broadside; tirade; censure; attack {on government}; attack {on policy}; harsh words; scathing criticism
    source      subj; from
    target      obj; at; of; against; on; to; over
    need        source target
    not         words @private-life; @sport; @showbiz; @market; missile; drone; gunmen; shells; artillery
    + China slams US over Taiwan arms sale. => CHN > USA
    + Amnesty International criticised Egypt for jailing bloggers. => "Amnesty International" > EGY
    + Erdogan lashed out at Israel in a speech in Ankara. => * > ISR
    + Georgia's government was rebuked by Washington for its foreign agents law. => USA > GEO
    + The Rwandan leader took aim at Congo in an interview. => RWA > COD
    - The coach slammed the referee after the match.
    - The reviewer panned the actress's film.

sense condemn = 111
    verb        condemn/denounce/decry/deplore/reprove/reprobate/repudiate/excoriate/abhor
    verb        issue/make/express/voice [condemnation/denunciation/strong condemnation]; join {in condemnation}
    verb        deprecate/execrate/slate/lament/bemoan/execrate; speak out against; cry out against; express [condemnation/outrage/indignation/abhorrence/revulsion/fury]; voice [outrage/indignation/disgust]; draw [condemnation]; utter [condemnation]
    noun        condemnation; denunciation; outcry
    noun        damnation; deploring; fierce criticism; outrage
    source      subj; from
    target      obj; of; by; against
    need        source
    not         words @private-life; @sport; @showbiz; @market; building; house
    + South Korea condemned North Korea's missile launch. => KOR > PRK
    + Arab states condemned the burning of the Quran in Sweden. => * > *
    ~ We strongly condemn the attack by settlers, France's foreign ministry said. => FRA > *
    + The coup in Gabon was denounced by the African Union. => "African Union" > *
    + Indonesia's condemnation of Israel's offensive was echoed in Kuala Lumpur. => IDN > ISR
    - The council condemned the building as unsafe.
    - Fans condemned the singer's remarks.

sense condemn-act = 111
    verb        condemn/denounce/decry/deplore/criticise/criticize/slam/blast/assail/lambaste/lambast/censure/attack/deride/fault/scorn [@wrong]; hit out {at @wrong}; lash out {at @wrong}; rail {at @wrong}; lash out {against @wrong}; hit out {against @wrong}; rail {against @wrong}; protest {against @wrong}
    verb        lament/bemoan/deplore/slate/savage/lambaste/rap/bash/trash/pan/knock/mock/ridicule/protest/challenge/contest [@wrong]; fume {at @wrong}; bristle {at @wrong}; fume {over @wrong}; call out [@wrong]; speak out {against @wrong}; hit back {at @wrong}; take issue {with @wrong}; take [exception/umbrage] {at @wrong}; take [exception/umbrage] {to @wrong}; recoil {at @wrong}; cry foul {over @wrong}
    noun        condemnation {of @wrong}; criticism {of @wrong}; denunciation {of @wrong}
    source      subj; from
    target      of; by; against; at; on; obj; in
    need        source
    not         words @sport; @showbiz; @market; scientists; researchers; conservationists; gardeners; parents
    + Pope Francis deplored the violence in eastern Congo. => "Pope" > *
    + Beijing blasted Manila's plan for missiles. => CHN > PHL
    + African leaders decried the new US travel ban. => "leaders" > USA
    + Human Rights Watch denounced the crackdown on protesters in Mozambique. => "Human Rights Watch" > *
    - Viewers slammed the treatment of the character in the film.
    - Norwegian scientists criticised plans for a wind farm.
    + Norway bemoaned the demolitions; it deplored Israeli raids in Jenin. => NOR > ISR

sense disapprove = 110
    verb        disapprove; object; object to; take offence; take offense; take exception; bristle; frown on; oppose/resent/resist
    verb        express/voice/raise/convey/register/state/show/share/reiterate/have/air/signal [@concern]; make known [@concern]; sound [alarm]; take [dim view/offence/offense/umbrage/exception]; raise [eyebrow]
    verb        rue/lament/regret/bemoan/mourn; express/voice/convey [disquiet/exasperation/sadness/bewilderment/irritation/annoyance/horror/unhappiness/resentment]; take [offence]; fret; chafe; smart; bridle; grumble; balk at; ring/sound [alarm bell/alarm bells]; sound the alarm
    noun        disapproval; displeasure; opposition; objection; anger; outrage; dismay; unease; misgivings; concern
    adj         concerned; alarmed; dismayed; outraged; disappointed; angry; furious; worried; troubled; appalled; shocked; critical; unhappy; disturbed; dissatisfied; upset; frustrated; horrified; displeased; incensed; indignant; sceptical; skeptical; opposed
    adj         livid; irate; aghast; uneasy; apprehensive; perturbed; exasperated; irked; irritated; saddened; disheartened; up in arms; at odds; wary
    source      subj
    target      of; about; over; at; to; with; by; obj; in
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO NGO OPP REL JUD country organization
    not         words @sport; @showbiz; @market; weather; economists
    + The White House voiced deep concern over China's drills around Taiwan. => USA > CHN
    + Uganda is unhappy with the EU over the pipeline vote. => UGA > EU
    + Australia is critical of Beijing's conduct in the South China Sea. => AUS > CHN
    + The UN expressed alarm at executions in Iran. => UN > IRN
    - The coach is unhappy with the goalkeeper.
    - Economists are worried about inflation in Japan.

sense question-conduct = 110
    verb        question/doubt/dispute/query/contest/challenge/distrust/mistrust; cast/raise/express/voice/throw [doubt/question/suspicion]; call {into question}; cast doubt; take to task; raise questions
    verb        question/doubt/dispute [integrity/motive/sincerity/legitimacy/impartiality/commitment/neutrality/credibility/competence/right/claim/honesty/result/election/account/version]
    verb        cast [aspersion/aspersions/pall/shadow]; raise [eyebrow/eyebrows/red flag]; pour [doubt]; impugn; second-guess; call into doubt; query/challenge/contest/dispute/doubt/question [vote count/tally/narrative/figure/death toll/sovereignty/statehood/jurisdiction/wisdom/intention/intentions/resolve/fitness/role/mandate]
    noun        doubt; suspicion; distrust; mistrust
    noun        scepticism; skepticism; misgiving; question mark
    adj         doubtful; sceptical; skeptical; suspicious; wary; distrustful
    source      subj
    target      of; by; about; obj; on; over
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO NGO OPP JUD country organization person
    not         words @sport; @showbiz; @market; suspect; suspects; reporter
    + Zelensky doubts Russia's sincerity in the talks. => UKR > RUS
    ~ The Carter Center questioned the Venezuelan vote count. => "Carter Center" > VEN
    + Senator Marco Rubio cast doubt on Saudi Arabia's account of the killing. => USA > SAU
    + Estonia is sceptical of Moscow's peace offer. => EST > RUS
    - Detectives questioned two suspects in London.
    - The referee's decision was questioned by the coach.

sense compare-brand = 111
    verb        brand/label/dub/call/denounce/describe/decry/portray/paint/slam/blast/designate/depict {as @terror-label}; brand/label/dub/call [@terror-label]; liken/compare {to Hitler}; liken/compare {to Nazis}; liken/compare {to Nazi}; accuse {of hypocrisy}
    verb        call/brand/label {as hypocrite}
    source      subj
    target      iobj; obj
    need        source target
    not         words @sport; @showbiz; phone
    + North Korea branded the South Korean president as a traitor. => PRK > KOR
    + Erdogan likened Israeli leaders to Hitler. => * > ISR
    + Biden called Putin a war criminal, drawing fury from Moscow. => USA > RUS
    ~ Bolivia's ex-president labelled his successor as a dictator. => BOL > *
    - The film portrays the hero as a traitor.

sense call-for-opposition = 113
    verb        rally/mobilise/mobilize/organise/organize/foment/incite [opposition/resistance/dissent/public opinion/anger/revolt/unrest/uprising/condemnation/outrage]; stir up [opposition/resistance/dissent/public opinion/anger/revolt/unrest/uprising/condemnation/outrage]; whip up [opposition/resistance/dissent/public opinion/anger/revolt/unrest/uprising/condemnation/outrage]; drum up [opposition/resistance/dissent/public opinion/anger/revolt/unrest/uprising/condemnation/outrage]; campaign against; agitate against; lobby against; crusade against; urge/call {for boycott}; call {for protests}; call {for protest}; call {for @strike}; call {for uprising}; call {for @protest}; incite; urge [boycott/resistance/uprising/protest]; call [@protest]; call [@strike]
    noun        call {for boycott}; call {for protests}; call {for uprising}; boycott call
    source      subj
    target      against; of; obj; over
    need        source
    only        source: GOV PTY OPP REB LAB REL CVL LEG NGO IGO country organization person
    not         words @sport; @showbiz; @market; cancer; litter; smoking
    + Ukraine rallied opposition against Moscow at the General Assembly. => UKR > RUS
    + Imran Khan's party called for protests across Pakistan. => PAK > - | code=113
    + Nigeria's main union called a strike over fuel prices. => "union" > -
    + Exiled leaders in Brussels campaigned against Burundi's government. => "leaders" > BDI
    - The charity campaigned against smoking.

sense jeer-or-turn-on = 111
    verb        turn on; turn against; round on; break with; distance itself; distance himself; distance herself; distance themselves; dissociate itself; dissociate himself; fall out; trade [barb/insult/accusation/blame/recrimination]; exchange [barb/insult/accusation]; feud; spar; quarrel; heckle; boo; jeer
    noun        war of words; spat; feud; diplomatic row
    source      subj; between
    target      with; from; obj; on
    need        source
    only        source: GOV LEG PTY IGO country OPP group person
    not         words @sport; @showbiz; @market
    + Seoul and Pyongyang traded barbs over the rubbish balloons. => KOR, PRK > -
    + Slovakia's premier distanced himself from Kyiv. => SVK > UKR
    + Colombia's president feuded with his Argentine counterpart. => COL > ARG
    - The singer feuded with the rapper over an album.

# ---- 112 accuse

sense accuse = 112
    verb        accuse/blame/fault/denounce/charge/incriminate/implicate; point [finger]; point the finger; lay/put/pin/place [blame]; level/make/hurl/fling/bring/direct [@accusation]; hold responsible; hold accountable; hold {to account}; lay {at door}
    verb        rebuke/upbraid/slam/lambast/lambaste/castigate/berate/attack/savage/rap/pillory/condemn/criticise/criticize {for fuelling/arming/backing/sheltering/harbouring/funding/supporting/helping/fanning/stoking/violating/breaching/ignoring/failing/jailing/undermining/bombing/shelling/blocking/killing}
    noun        accusation; allegation; blame; claim
    takes       say
    source      subj; from
    target      obj; against; on; at; for
    need        source target
    not         words @private-life; @sport; @showbiz; @market; court; prosecutors; bad weather; drought; former boss; ex-boss; harassing her; groping
    + Congo accused Rwanda of arming the rebels in Goma. => COD > RWA
    + Moscow blamed Kyiv for the attack on the concert hall. => RUS > UKR
    + Israel was accused by Turkey of targeting journalists. => TUR > ISR
    + India points the finger at Pakistan after the Kashmir shooting. => IND > PAK
    + Mali's accusations against Algeria were dismissed. => MLI > DZA
    - The striker accused the referee of bias.
    - The actress accused her director of bullying.
    - A Belgian woman accused her former boss of harassing her.

sense allege = 112
    verb        allege/claim/charge/suspect/contend; make [allegation/claim]
    noun        allegation; claim; charge
    takes       say
    source      subj
    target      comp; of; against
    need        source target
    when        act: 09 13 14 15 16 17 18 19 20
    only        source: GOV MIL COP LEG PTY IGO UNO NGO OPP REB JUD SPY country organization
    not         words @private-life; @sport; @showbiz; @market
    + Ukraine alleged that Russian forces had shelled the power plant. => UKR > RUS
    + Cambodia claims that Thai soldiers attacked its border post. => KHM > THA
    + Rights groups allege that Nigerian troops killed herders in the raid. => "rights groups" > NGA
    - The singer claimed that her manager stole the album.

sense accuse-of-crime = 1121
    verb        accuse/suspect {of @corruption}; accuse/suspect {of @crime}; denounce {for @corruption}; blame {for @corruption}; accuse {of rigging}; accuse {of theft}; expose [@corruption]
    noun        accusation {of @corruption}; allegation {of @corruption}; accusation {of fraud}; allegation {of fraud}; corruption allegation
    takes       say
    source      subj; from
    target      obj; against; by; in; of
    need        source target
    not         words @private-life; @sport; @showbiz; @market
    + Venezuela's opposition accused Maduro of election fraud. => VEN > VEN | code=1121
    + Washington accused the Paraguayan vice-president of corruption. => USA > PRY
    + Iraqi lawmakers accused the oil minister of embezzlement. => IRQ > *
    + El Salvador's ex-president was accused by prosecutors of money laundering. => "prosecutors" > SLV
    - The actress accused her agent of fraud.

sense accuse-of-rights-abuse = 1122
    verb        accuse/blame {of @rights-abuse}; accuse/blame/criticise/criticize/condemn/denounce/fault {for @rights-abuse}; condemn/denounce/decry/criticise/criticize/slam/deplore [@rights-abuse]; accuse/denounce {over @rights-abuse}
    noun        accusation {of @rights-abuse}; allegation {of @rights-abuse}; condemnation {of @rights-abuse}
    takes       say
    source      subj; from
    target      obj; by; of; in; against; at
    need        source
    not         words @sport; @showbiz
    + Amnesty accused Eritrea of torture and forced labour. => "Amnesty" > ERI | code=1122
    + The UN blamed Myanmar's army for sexual violence. => UN > MMR
    ~ Canada denounced the persecution of Uyghurs by China. => CAN > CHN
    + Bahrain was accused of arbitrary detention by exiled activists. => "activists" > BHR
    - The film condemns slavery in ancient Rome.

sense accuse-of-aggression = 1123
    verb        accuse {of @aggression}; blame {for @aggression}; accuse {of violating}; condemn/denounce/decry/protest [@aggression]; condemn/denounce {for @aggression}; accuse {of breaching}
    noun        accusation {of @aggression}; condemnation {of @aggression}; allegation {of @aggression}
    takes       say
    source      subj; from
    target      obj; by; of; on; against; in
    need        source
    not         words @sport; @showbiz; @market
    + Armenia accused Azerbaijan of shelling along the border. => ARM > AZE | code=1123
    + Japan condemned the airspace violation by Russia. => JPN > RUS
    + Lebanon denounced Israeli air strikes on Tyre. => LBN > ISR
    + Ethiopia blamed Egypt for interference in Somalia. => ETH > EGY
    - The coach condemned the striker's aggression on the pitch.

sense accuse-of-war-crime = 1124
    verb        accuse {of @war-crime}; blame {for @war-crime}; condemn/denounce/decry/deplore [@war-crime]; condemn/denounce {for @war-crime}; call [genocide/war crime]; label/describe/recognise/recognize/declare/brand {as @war-crime}; recognise/recognize [@war-crime]
    noun        accusation {of @war-crime}; allegation {of @war-crime}; charge {of genocide}; condemnation {of @war-crime}
    takes       say
    source      subj; from
    target      obj; by; of; against; in; on
    need        source
    not         words @sport; @showbiz
    + South Africa accused Israel of genocide at the world court. => ZAF > ISR | code=1124
    + UN investigators accused both Sudanese forces of war crimes. => UN > SDN
    + Chile's president denounced the massacre in Gaza. => CHL > *
    ~ The US recognised atrocities by Myanmar's military against the Rohingya as genocide. => USA > MMR
    - The historian described the battle as a massacre in his film.

sense accuse-of-espionage = 1125
    verb        accuse/suspect {of @espionage}; denounce {for @espionage}; accuse {of plotting}; accuse {of collaborating}; accuse {of collusion}; condemn/denounce [@espionage]
    noun        accusation {of @espionage}; allegation {of @espionage}; charge {of espionage}; spying allegation
    takes       say
    source      subj
    target      obj; by; of; against
    need        source
    not         words @sport; @showbiz; @market
    + China accused Britain of espionage over two ministry recruits. => CHN > GBR | code=1125
    + Iran suspects the French couple of spying. => IRN > *
    + Burkina Faso's junta accused Ivory Coast of subversion. => BFA > CIV
    + Kyiv accused the monk of treason. => UKR > *
    - The football club accused its rival of spying on training.

# ---- 114 to 116

sense complain-officially = 114
    verb        lodge/file/make/register/submit/send/deliver/hand/issue/raise/present/convey [@complaint]; protest [@wrong]; complain; protest; protest to
    verb        lodge/file/make/register/deliver/submit/hand/send [protest note/strong protest/stern representation/solemn representations/representations/solemn representation/diplomatic complaint/demarche/note of protest/formal complaint/grievance]; take [complaint/case] {to council}; complain {to council}; complain {to UN}; complain {to WTO}
    noun        complaint; formal complaint; protest note; diplomatic protest
    noun        stern representation; protest note; diplomatic protest; démarche
    source      subj
    target      against; with; to; about; over; by; of
    need        source
    only        source: GOV MIL LEG PTY IGO UNO EUR OPP country organization
    not         words @sport; @showbiz; @market; pain; headache; customer; long hours; guests; customers; diners; noise; passengers; commuters
    not         source: OPP CVL LAB EDU REF
    + Manila lodged a diplomatic protest with Beijing over the water cannon. => PHL > CHN
    + Ireland filed a formal complaint against Israel at the UN. => IRL > ISR
    + Hanoi protested to China about the attack on its fishermen. => VNM > CHN
    + Nauru complained to Australia over remarks about its leader. => NRU > AUS | code=114
    - The club lodged a complaint against the referee.
    - Patients complained of headaches.
    - The museum's staff complained about long hours.

sense summon-envoy = 114
    verb        summon/convoke [ambassador/envoy/diplomat/charge d'affaires/chargé d'affaires/ambassadors/deputy ambassador/consul]; call in [ambassador/envoy/diplomat/charge d'affaires/chargé d'affaires/ambassadors/deputy ambassador/consul]; carpet [ambassador]
    verb        haul in [@diplomat/ambassador/envoy/charge d'affaires]; call in [ambassador/envoy/charge d'affaires/chargé d'affaires/top diplomat/high commissioner]; summon [ambassador/envoy/charge d'affaires/chargé d'affaires/top diplomat/high commissioner/acting ambassador/diplomat/deputy ambassador/military attache]
    noun.act    summoning {of ambassador}
    source      subj
    target      of; obj
    need        source target
    only        source: GOV country
    + Sweden summoned the Iranian ambassador over the execution. => SWE > IRN
    + Japan's foreign ministry called in the Chinese envoy after the spy plane flew by. => JPN > CHN
    + The Dutch ambassador was summoned by Ankara. => TUR > NLD
    + Israel summons envoys of Spain, Norway and Ireland. => ISR > ESP, NOR, IRL
    - The headmaster summoned the pupil's parents.

sense raise-at-body = 114
    verb        take/bring/refer/submit/put/raise [case/dispute/issue/matter/complaint/grievance] {to council}; take/refer/bring {to @security-council}; take/refer/bring {before council}; take/bring/raise {at UN}; report {to council}; report {to UN}; refer {to court}; refer {to prosecutor}; petition [council/United Nations]
    noun        referral {to court}; referral {to council}
    source      subj
    target      against; of; over; with
    need        source
    only        source: GOV IGO UNO LEG country EUR
    not         words @sport; @showbiz
    + Guyana took the border dispute with Venezuela to the Security Council. => GUY > VEN
    + Mexico and Chile referred the situation in Gaza to the court prosecutor. => MEX, CHL > *
    ~ Sudan submitted a complaint against the Emirates to the council. => SDN > ARE
    - The club took the case of the winger to the football tribunal.

sense sue = 115
    verb        sue; file/bring/lodge/launch/initiate/institute/start/pursue/win/lose/mount/submit [@lawsuit]; take {to court}; take {to tribunal}; haul/drag {to court}; haul/drag {before court}; challenge {in court}; seek [damages/injunction/advisory opinion]
    noun        lawsuit; genocide case; legal action; legal challenge; case {against}; court case; arbitration case
    verb        join/back [lawsuit/genocide case/case/suit]
    source      subj
    target      obj; against; of; over
    need        source
    only        source: GOV LEG PTY OPP IGO NGO EUR JUD country organization person
    not         words @private-life; @sport; @showbiz; @market; husband; divorce; landlord; patent
    + Nicaragua brought a case against Germany at the world court. => NIC > DEU
    + The European Commission sued Poland over judicial changes. => EU > POL
    ~ Mozambique was taken to court by Rwanda's investors in London. => * > MOZ | code=115
    + Gambia filed a genocide case against Myanmar in The Hague. => GMB > MMR
    + Timor-Leste's lawsuit against Australia over spying was dropped. => TLS > AUS
    - The actress sued a tabloid over the photos.
    - Shareholders filed a lawsuit against the carmaker.
    - The bank paid a fine to settle a US tax case.
    - Many asylum seekers plead their case by video.
    + Ireland joined South Africa's genocide case against Israel. => IRL > *

sense find-liable = 116
    verb        rule against; decide against; find against; find guilty; find liable; hold liable; find {in breach}; find {in violation}; find {in contempt}; hold {in contempt}; hold responsible
    verb        declare illegal; rule illegal; declare unlawful; rule unlawful; declare unconstitutional; rule unconstitutional; find unlawful
    noun.act    ruling; judgment; verdict
    noun        ruling; judgment
    source      subj
    target      obj; against; of; by
    need        source target
    only        source: JUD IGO UNO EUR
    not         words @sport; @showbiz; @market; coroner; murder
    ~ The European Court of Human Rights found Greece guilty of pushing back migrants. => * > GRC | code=116
    + The tribunal ruled against China in the case brought by Manila. => "tribunal" > CHN
    ~ The world court held Uganda liable for damage in Congo. => * > UGA
    + The EU court ruled against Hungary over its asylum law. => EU > HUN
    + A UN panel found against Sweden in the case of the whistleblower. => UN > SWE
    - The jury found the actor liable for the crash.

sense find-in-breach-by-body = 112
    verb        conclude/find/determine/report/establish/reveal
    noun        finding
    takes       say
    source      subj
    target      comp
    need        source target
    when        act: 14 15 16 17 18 19 20
    only        source: IGO UNO EUR NGO JUD LEG
    not         words @sport; @showbiz; @market
    + UN investigators concluded that Syrian forces had bombed the hospital. => UN > SYR
    + Human Rights Watch found that Ethiopian soldiers had executed villagers. => "Human Rights Watch" > ETH
    ~ The chemical arms watchdog determined that Damascus had used chlorine gas. => * > SYR
    - Researchers found that storms had destroyed the reef.

# ---- further forms of blame

sense brand-as-wrong = 110
    verb        call/brand/label/deem/term [violation/provocation/mistake/aggression/betrayal/farce/sham/disgrace/blackmail/lie/insult/escalation/interference/meddling/piracy/theft/act of war/outrage/affront]
    source      subj
    target      of; by; from; obj; in; to
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO NGO OPP REL country organization person
    not         words @sport; @showbiz; @market
    ~ Beijing branded the transit by Taiwan a provocation. => CHN > TWN
    + Beijing called it a provocation by Taiwan. => CHN > TWN
    + Pyongyang called the drills a provocation by Seoul. => PRK > KOR
    + Caracas branded the statement an insult by Spain. => VEN > ESP
    + Athens labelled the flights a violation by Turkey. => GRC > TUR
    - The coach called the defeat an outrage.

sense deplore-as-wrong = 110
    verb        lament/bemoan/rue/bewail/regret [decision/failure/lack/inaction/move/refusal/withdrawal/delay/silence/rejection/ruling/veto/vote/absence/stance]; call/deem/brand/label/declare illegal; call/deem/brand/label/declare unlawful; call/deem/brand/label unacceptable; call/deem/brand/label outrageous; call/deem/label provocative; call/deem/brand/label irresponsible; call/deem reckless; call/deem/label unjustified; call/deem/label shameful; call/deem disgraceful; call/deem deplorable; call/deem illegitimate; describe as illegal; describe as unacceptable; describe as outrageous; describe as provocative; denounce as illegal; condemn as illegal; denounce as unlawful; slam as illegal; call/describe/dismiss/label/deem [shameful/unacceptable/outrageous/regrettable/illegal/provocative/irresponsible/reckless/disgraceful/deplorable/unjustified/abhorrent]; describe/call/brand/denounce/decry {as unacceptable}; call/brand/describe/denounce {as illegal}; call/denounce/describe {as provocation}; denounce/describe {as violation}
    source      subj
    target      of; by; from; obj; in; to
    need        source
    only        source: GOV MIL LEG PTY IGO UNO NGO OPP REL country organization person
    not         words @sport; @showbiz; @market
    + Palestine regretted the veto by the United States. => PSE > USA | code=110
    ~ The Kremlin called the French seizure illegal. => RUS > *
    + Kenya lamented the absence of help from rich states. => KEN > *
    - The manager bemoaned the lack of a striker at the football club.
    ~ China called the sale of arms by Washington a gross violation of its sovereignty. => CHN > *
    ~ Caracas branded the seizure of its plane by the United States an act of piracy. => VEN > *
    - The critic called the musical a sham.

sense complain-of-failure = 110
    verb        complain/grumble/protest/whine/fume/seethe/grouse/lament/object; cry foul; kick up [fuss]; chafe; balk
    noun        complaint; grievance; grumbling
    takes       say
    source      subj; from
    target      about; of; over; at; against; with; comp
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO NGO OPP REL country organization
    not         words @private-life; @sport; @showbiz; @market; pain; street; streets; march; marched; rally; rallied
    + Ugandan officials complained about the EU's forest rules. => UGA > EU
    + The Kremlin fumed at Armenia for joining the drill with America. => RUS > ARM
    + Turkey complains of American support for Kurdish fighters. => TUR > USA
    - Neighbours complained about the noise of the concert.

sense parliament-censure = 111
    verb        censure/impeach/reprimand; pass/adopt/approve/file/table/submit/introduce/back [no-confidence motion/motion of no confidence/censure motion/motion of censure/impeachment motion/articles of impeachment/vote of no confidence]; begin/open/launch/start [impeachment/impeachment proceedings/impeachment inquiry]
    noun.pass   impeachment; censure
    source      subj; by
    target      obj; of; against; into
    need        source
    only        source: LEG PTY OPP GOV country EUR
    not         words @sport; @showbiz; @market
    + The Philippine House impeached Vice President Sara Duterte. => PHL > PHL
    + Japan's opposition submitted a no-confidence motion against the cabinet. => "opposition" > "cabinet"
    + The European Parliament censured Hungary over the rule of law. => * > HUN
    + South Korean lawmakers filed an impeachment motion against prosecutors. => KOR > "prosecutors"
    - The football federation censured the coach.

sense vote-condemn = 111
    verb        adopt/pass/approve/back/sponsor/co-sponsor [resolution]; adopt/pass/approve [resolution] {on aggression}; deplore {in resolution}
    noun        resolution
    source      subj
    target      against
    need        source target
    only        source: IGO UNO LEG EUR GOV country
    not         words @sport
    + The Organization of American States adopted a resolution against Nicaragua. => "Organization of American States" > NIC
    + The UN rights council passed a resolution against Eritrea. => UN > ERI
    + Georgian lawmakers backed a resolution against Russia. => GEO > RUS
    - The members passed a resolution against smoking in the club.

sense name-as-culprit = 112
    verb        name/identify/list/cite/finger/name {as culprit}; single out {as culprit}; name/identify/list {as perpetrator}; name/identify {as mastermind}; name/list/put {on blacklist}; blacklist; name and shame; implicate {in @wrong}; link {to @wrong}; link {to @crime}; tie {to @wrong}; implicate {in @crime}; implicate {in @war-crime}
    source      subj
    target      obj
    need        source target
    only        source: GOV COP MIL SPY JUD LEG IGO UNO NGO JRN country organization
    only        target: GOV MIL REB SPY PTY country person
    not         words @sport; @showbiz; @market; victim; victims; gene
    + Canada linked Indian agents to the murder of the Sikh activist. => CAN > IND
    + A UN panel implicated Rwanda in attacks on camps around Goma. => UN > RWA
    + Iranian police named two exiles as masterminds of the blast. => IRN > "exiles"
    - Police identified the victim as a teacher.

sense mutual-blame = 112
    verb        trade/exchange/swap [accusation/blame/allegation]; blame each other; accuse each other; blame one another; accuse one another
    noun        mutual accusations; blame game; mutual recriminations
    source      subj; between
    target      none
    need        source
    not         words @sport; @showbiz; @market
    + India and Pakistan traded accusations of ceasefire breaches. => IND, PAK > -
    + Kyiv and Moscow blamed each other for the dam's collapse. => UKR, RUS > -
    + Sudan's rival generals accused each other of shelling the hospital. => "generals" > -
    - The two actors blamed each other for the film's failure.

sense warn-of-conduct = 110
    verb        sound alarm; sound the alarm; raise the alarm; warn {of interference}; warn {of threat}; warn {about threat}; warn {of @aggression}; warn {of @espionage}; warn {about @espionage}; warn {of @rights-abuse}; warn {of @war-crime}; warn {of genocide}; warn {about interference}
    noun        warning {of interference}; warning {of genocide}; warning {about threat}
    source      subj
    target      from; by; of; in; obj
    need        source target
    only        source: GOV MIL SPY LEG IGO UNO NGO country organization
    not         words @sport; @showbiz; @market; @weather-science
    ~ German intelligence warned of sabotage and espionage by Russia. => DEU > RUS
    + The UN warned of ethnic cleansing in Darfur by the paramilitaries. => UN > *
    + Taiwan warned of interference from Beijing before the vote. => TWN > CHN
    - Forecasters warned of a threat from the storm.

sense accuse-of-bad-faith = 112
    verb        accuse/charge {of breach}; accuse {of faith}; accuse {of violation}; accuse {of violations}; accuse {of reneging}; accuse {of backtracking}; accuse {of failure}; accuse {of failing}; accuse {of undermining}; accuse {of lying}; accuse {of blackmail}; accuse {of standards}; accuse {of hypocrisy}; accuse {of meddling}; accuse {of interfering}; accuse {of provocation}; accuse {of sabotage}; accuse {of disinformation}
    noun        accusation {of standards}; accusation {of hypocrisy}; accusation {of faith}
    takes       say
    source      subj
    target      obj; against; by
    need        source target
    not         words @sport; @showbiz; @market
    + Malaysia accused the West of double standards over Gaza. => MYS > *
    + Manila accuses Beijing of lying about the shoal deal. => PHL > CHN
    + The accusation of bad faith by Addis Ababa against Cairo was not new. => ETH > EGY
    - The striker accused the club of bad faith.

# What is said of somebody can itself be the accusation: the claimant is the source, the subject the target.
sense say-poses-threat = 112
    verb        pose/represent/present [threat/danger/menace]; threaten/endanger/undermine/jeopardize/jeopardise [security/peace/stability/region/sovereignty/order]; destabilize/destabilise [region]
    source      speaker
    target      subj
    need        source target
    + The NATO secretary general said Russia poses a threat to European security. => nato > RUS
    + "Iran is endangering peace in the region," Israel's foreign minister said. => ISR > IRN
    - The mayor said the storm posed a threat to the harbour.

sense say-provokes = 111
    verb        continue/engage in [provocation/aggression/provocative behaviour/provocative behavior/coercion]; act aggressively; behave aggressively
    source      speaker
    target      subj
    need        source target
    + President Marcos said China continued its aggression in the South China Sea. => PHL > CHN
    + The Lithuanian foreign minister said Belarus acted aggressively at the border. => LTU > BLR
