@about    Threats, warnings of force, ultimatums: PLOVER THREATEN, CAMEO 13.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# "Mulls", "eyes", "weighs" and "considers" are no threats: what they govern is hypothetical.

family threaten-elsewhere
    - EU mulls sanctions on Chinese carmakers.
    - Washington weighs strikes on militia bases in Iraq.
    - The storm threatens to flood the coast.
    - Drought threatens the harvest in Zambia.
    - Liverpool threatened to equalise late in the Premier League game.
    - Forecasters warned of heavy rainfall in Kenya.
    - Strike threatens flights at Heathrow, the airline said.
    - Doctors warned of the dangers of smoking.

# ---- the general threats: the code is composed from the complement

sense threaten-to-act = 130
    verb        threaten; issue/make/renew/repeat/reiterate/utter [threat]
    noun        threat
    takes       act
    source      subj
    target      obj; against; to; comp
    need        source
    when        act: 13 14 15 16 17 18 19 20
    not         words @sport; @showbiz; @market; @weather-science; drought; flood
    + Iran threatened to close the Strait of Hormuz. => IRN > *
    + Hezbollah threatens to attack Cyprus over its ties with Israel. => "Hezbollah" > CYP
    ~ Kim threatened to strike the South Korean presidential office. => * > KOR
    + Trump's threat to impose tariffs on Mexico rattled the peso. => * > MEX
    + Niger's junta threatened to kill the ousted president, diplomats said. => NER > *
    - The storm threatened to destroy the harbour.
    - The midfielder threatened to leave the club.
    + Kim Jong Un threatened to annihilate South Korea if provoked. => PRK > KOR
    + Burkina Faso threatened to wipe out the jihadists. => BFA > "jihadists"

sense vow-to-harm = 130
    verb        vow/pledge/promise/swear/undertake/resolve
    verb        make [vow/promise/pledge]
    noun        vow; pledge; promise
    takes       act
    source      subj
    target      obj; against; on; comp
    need        source
    when        act: 13 14 15 16 17 18 19 20
    not         words @sport; @showbiz; @market
    + The Houthis vowed to attack American ships in the Red Sea. => "Houthis" > USA
    + Netanyahu promised to invade Rafah with or without a deal. => * > *
    ~ Al-Shabab pledged to strike Kenya again. => "Al-Shabab" > KEN
    + Poland vowed to shoot down Russian drones over the border. => POL > RUS
    ~ Pyongyang swears to destroy Seoul in any war. => PRK > KOR
    - The singer vowed to boycott the Grammy ceremony.
    - Kenya vowed to send food aid to Sudan.
    + Israel vowed to obliterate Hamas. => ISR > "Hamas"
    - Britain and Germany committed to building missiles together.

sense warn-will-act = 130
    verb        warn/caution
    verb        give/issue/send/deliver/sound [warning]; serve notice; put on notice
    noun        warning
    takes       act
    source      subj
    target      obj; to; comp
    need        source
    when        act: 14 15 16 17 18 19 20
    only        source: GOV MIL REB PTY OPP LAB IGO country organization
    not         words @sport; @showbiz; @market; @weather-science; experts; analysts; warned of; warns of; warn of; warning of; warned about; warns about; warned against; warns against; warning against
    + Moscow warned that it would strike British bases outside Ukraine. => RUS > GBR
    + Nigerian unions warned that they would go on strike over fuel. => "unions" > *
    + Turkey warned Iraq that it would bomb Kurdish camps. => TUR > IRQ
    - Experts warn that Russia will attack again.
    - The army said it bombed the camp.

sense ready-to-harm = 130
    adj         ready; prepared; willing; poised; determined
    verb        stand ready; reserve [right]; express/signal/declare [readiness/willingness]
    noun        readiness
    takes       act
    source      subj
    target      comp; against
    need        source
    when        act: 15 16 17 18 19 20
    only        source: GOV MIL REB PTY COP IGO country organization
    not         words @sport; @showbiz; @market
    + Putin says Russia is ready to use nuclear weapons if threatened. => RUS > *
    + Turkey is ready to attack Kurdish fighters in northern Syria, Erdogan said. => TUR > *
    ~ Pakistan is prepared to strike camps inside Afghanistan, its defence minister said. => PAK > *
    ~ China reserves the right to seize Taiwan by force. => CHN > TWN
    - Germany is ready to send aid to Sudan.
    - The boxer is ready to fight in Riyadh.

sense threaten = 130
    verb        threaten/menace/intimidate/bully/browbeat
    verb        issue/make/send/deliver/hurl/utter/direct/voice/renew [threat]; threaten {with punishment}; threaten {with consequences}; threaten {with @retaliation}
    noun        threat; intimidation
    source      subj; from
    target      obj; against; to; at; towards
    need        source target
    only        source: GOV MIL REB PTY COP OPP CRM country organization person group
    only        target: GOV MIL REB PTY COP OPP JUD LEG JRN IGO UNO NGO country organization person group
    not         words @private-life; @sport; @showbiz; @market; @weather-science; drought; flood; virus; climate; health
    + Azerbaijan threatened Armenia over the enclave. => AZE > ARM
    + A gang leader in Port-au-Prince issued threats against the new premier. => "gang leader" > *
    + Judges in Guatemala were threatened by prosecutors. => "prosecutors" > "judges"
    ~ North Korea's threats against the South multiplied. => PRK > KOR
    - Rising seas threaten Tuvalu.
    - A burglar threatened his neighbour with a knife.

sense warn = 130
    verb        warn/caution/admonish; tell off; put on notice; issue/deliver/send/sound/give/convey/repeat [warning/stern warning/blunt warning/stark warning]
    noun        warning
    source      subj
    target      obj; to; against; for
    need        source target
    only        source: GOV MIL REB PTY COP IGO country organization
    only        target: GOV MIL REB PTY COP OPP country organization group IGO
    not         words @sport; @showbiz; @market; @weather-science; residents; motorists; travel advisory; famine; consumers
    + China warned the Philippines against playing with fire over Taiwan. => CHN > PHL
    + Biden cautioned Israel about an assault on Rafah. => USA > ISR
    + Serbia's army sent a stern warning to Pristina. => SRB > XKX
    + Thai generals warned protesters on Monday. => THA > "protesters"
    - The agency warned residents about flood water.
    - Meteorologists warned Japan of a typhoon.

sense warn-off = 130
    verb        warn/caution {against @wrong}; warn off; warn {against interference}; warn {against intervention}; warn {against escalation}; warn {against attack}; warn/caution {against move}; warn {against @visit}; warn {over @wrong}; warn {of @retaliation}; warn {of consequences}; warn {about consequences}
    noun        warning {against @wrong}; warning {against intervention}; warning {of consequences}
    source      subj
    target      obj; to; by; for; from
    need        source
    only        source: GOV MIL REB PTY COP IGO country organization
    not         words @sport; @showbiz; @market; @weather-science; famine; doctors
    + Egypt warned Ethiopia against any move in Somalia. => EGY > ETH
    + Beijing warned of consequences if the speaker visits Taiwan. => CHN > *
    + Tehran's warning to Azerbaijan against provocations was ignored in Baku. => IRN > AZE
    - Doctors warned of the consequences of smoking.

sense threaten-retaliation = 130
    verb        vow/threaten/promise/pledge/swear/warn [@retaliation]; threaten {with retaliation}; vow/promise/threaten/pledge {in kind}; vow/swear {of revenge}; call {for revenge}; call {for @retaliation}; demand [revenge/vengeance]
    verb        vow to retaliate; threaten to retaliate; promise to retaliate; pledge to retaliate; swear to retaliate; vow to respond; threaten to respond; promise to respond; vow to avenge; swear to avenge; promise to avenge; vow to hit back; promise to hit back; vow to strike back; threaten to strike back
    noun        vow {of @retaliation}; threat {of @retaliation}; warning {of @retaliation}; promise {of @retaliation}
    source      subj; from
    target      against; on; for; to; from; obj
    need        source
    only        source: GOV MIL REB PTY IGO country organization group
    not         words @sport; @showbiz; @market; customer
    + Iran vowed revenge on Israel for the consulate strike. => IRN > ISR
    + Beijing threatened countermeasures against the EU over car duties. => CHN > EU
    + Hamas promised a harsh response to the killing of its commander. => "Hamas" > *
    + Moscow vows to retaliate after Finland shut the border. => RUS > *
    - The striker vowed revenge on the Italian goalkeeper.

sense make-pay = 130
    verb        pay [price/heavy price/high price/cost]; face [@retaliation]; face [consequences/wrath/severe consequences/music]; regret [decision/move]; teach [lesson]; suffer [consequence/consequences]
    source      none
    target      subj; iobj
    need        target
    only        target: GOV MIL REB PTY country organization person group
    not         words @sport; @showbiz; @market; customer; consumers
    ~ Erdogan said Greece would pay a heavy price for its acts. => * > GRC | status=future
    + Rwanda will face consequences over Goma, Kinshasa's minister warned. => * > RWA | status=future
    + Israel will pay a heavy price, Iran's president said. => * > ISR | status=future
    + The rebels will face severe consequences, Chad's army warned. => * > "rebels" | status=future
    - Shoppers pay a high price for coffee in Japan.
    - Consumers face higher prices.

# ---- 131 threats without force

sense threaten-non-force = 131
    verb        threaten/vow/warn/promise [action/measure/steps/countermeasure/countermeasures/reaction/firm response/diplomatic response/isolation/consequences]; threaten {with action}; threaten {with isolation}; threaten {with measures}; vow {of action}; threaten/vow [veto/review/withdrawal]; threaten {with veto}; threaten {with expulsion}; threaten {with suspension}
    noun        threat {of action}; threat {of isolation}; threat {of veto}; threat {of withdrawal}; threat {of expulsion}
    source      subj
    target      against; obj; to; from; on
    need        source
    only        source: GOV LEG IGO EUR PTY country organization
    not         words @sport; @showbiz; @market
    ~ The Commonwealth threatened Fiji with suspension. => "Commonwealth" > FJI | code=131
    + Hungary threatened a veto on the EU budget. => HUN > *
    + Ankara threatened measures against Denmark over Quran burnings. => TUR > DNK
    - The club threatened action against fans after the football game.

sense threaten-aid-cut = 1311
    verb        threaten/warn [@aid-cut]; threaten {with @aid-cut}; threaten [suspension/end/halt/withdrawal/freeze/cut/withholding/cutoff/termination/stop] {of @aid}; threaten [suspension/end/halt/withdrawal/freeze/cut] {to @aid}; threaten [cut/freeze] {in @aid}; threaten [halt/suspension/freeze] {of @military-aid}; warn {of @aid-cut}; threaten with {of @aid}
    noun        threat {of @aid-cut}; threat {to @aid}; warning {of @aid-cut}
    source      subj
    target      to; for; obj; against
    need        source
    only        source: GOV LEG IGO EUR NGO country
    not         words @sport; @showbiz; @market
    + Washington threatened an aid freeze to Colombia over deportation flights. => USA > COL | code=1311
    + The EU threatened Georgia with a funding cut. => EU > GEO
    + Berlin threatened suspension of aid for Rwanda over the Goma war. => DEU > RWA
    - The council threatens funding cuts to the museum's film club.

sense threaten-sanctions = 1312
    verb        threaten/vow/promise [@sanction]; threaten {with @sanction}; warn {of @sanction}; warn {about @sanction}; threaten [imposition] {of @sanction}; brandish [@sanction]; threaten/vow [boycott/duty/punitive duty]
    noun        threat {of @sanction}; warning {of @sanction}; sanctions threat; tariff threat
    source      subj
    target      on; against; for; obj; over
    need        source
    only        source: GOV LEG IGO EUR PTY country organization
    not         words @sport; @showbiz
    + Trump threatened tariffs on Canada and Mexico. => * > CAN, MEX | code=1312
    + The EU threatened Serbia's Bosnian allies with sanctions. => EU > *
    + ECOWAS warned of sanctions against Mali's junta. => "ECOWAS" > MLI
    + Turkey's threat of a boycott against Sweden unnerved Stockholm. => TUR > SWE
    - The league threatened sanctions against the coach.

sense threaten-break-relations = 1313
    verb        threaten/warn [@ties-cut] {of @ties}; threaten/warn [@ties-cut]; threaten {with @ties-cut}; warn {of @ties-cut}; threaten [end/break/suspension/severance/downgrade/review] {of @ties}; threaten [recall/expulsion/withdrawal] {of ambassador}; threaten [expulsion] {of diplomat}; threaten [closure] {of embassy}; warn of {to @ties}; threaten [exit/withdrawal] {from @agreement}; warn {of rupture}; warn {about @ties}
    noun        threat {of rupture}; threat {of @ties-cut}; threat {of expulsion}; threat {to @ties}
    source      subj
    target      with; to; of; from; for; obj
    need        source
    only        source: GOV LEG IGO PTY country
    not         words @sport; @showbiz; @market
    + Colombia's president threatened a rupture of relations with Israel. => COL > ISR | code=1313
    + Algeria warned Spain of a downgrade of ties over the Sahara. => DZA > ESP
    + Moscow threatened the expulsion of more Moldovan diplomats. => RUS > MDA
    - The singer threatened to end ties with her label.

# ---- 132 administrative threats

sense threaten-administrative = 132
    verb        threaten/vow/warn [fine/prosecution/arrest/detention/jail/dismissal/deportation/trial/disciplinary action/legal action/lawsuit/charge/punishment/ban/suspension/closure/restriction/visa ban/travel ban/impeachment/seizure/nationalisation/expropriation/imprisonment]; threaten {with arrest}; threaten {with prosecution}; threaten {with jail}; threaten {with dismissal}; threaten {with deportation}; threaten {with fine}; threaten {with @legal-action}; threaten {with lawsuit}; threaten {with ban}; threaten {with suspension}; threaten {with impeachment}; threaten {with closure}; warn {of arrest}; warn {of prosecution}; threaten {with sack}; threaten {with imprisonment}; warn {of @legal-action}
    noun        threat {of arrest}; threat {of prosecution}; threat {of @legal-action}; threat {of deportation}; threat {of impeachment}; threat {of dismissal}; threat {of lawsuit}
    source      subj
    target      against; obj; for; of; to; on
    need        source
    only        source: GOV LEG MIL COP JUD PTY REB country EUR
    not         words @sport; @showbiz; @market; landlord
    + Seoul threatened striking doctors with arrest. => KOR > "doctors" | code=132
    + Pakistan's government threatened the deportation of Afghan refugees. => PAK > *
    + Kenyan police threatened protesters with prosecution. => KEN > "protesters"
    + Prosecutors in Poland threatened legal action against judges. => "prosecutors" > "judges"
    - The landlord threatened the tenant with a lawsuit.

sense threaten-speech-restriction = 1321
    verb        threaten/vow/promise [@censorship]; threaten {with @censorship}; threaten/vow [ban/block/shutdown/closure/suspension] {of @censorship}; threaten [ban/block/closure/suspension] {on @censorship}; threaten/vow [closure/suspension/revocation] {of licence}; threaten [newspaper/broadcaster/radio station/television station/news outlet] {with closure}; threaten [journalist/newspaper/broadcaster/media] {with @restriction}; threaten [journalist/newspaper/broadcaster/media] {with prosecution}; warn [media/broadcaster/newspaper/journalist/outlet]
    noun        threat {of @censorship}; warning {to media}; threat {to newspaper}
    source      subj
    target      obj; against; to; of; on
    need        source
    only        source: GOV LEG MIL COP JUD country REB
    not         words @sport; @showbiz; @market
    + Senegal's regulator warned the media over coverage of the marches. => SEN > * | code=1321
    + Brazil's top court threatened a social media ban. => BRA > *
    + Israel threatened the broadcaster Al Jazeera with closure. => ISR > *
    - The editor warned newspaper readers about the ending of the film.

sense threaten-party-ban = 1322
    verb        threaten/vow [ban/dissolution/disqualification/deregistration/outlawing/proscription] {of @party}; threaten/vow [ban] {on @party}; threaten [@party] {with ban}; threaten [@party] {with dissolution}; threaten [@party] {with disqualification}; threaten {with disqualification}; threaten {with dissolution}; threaten/vow [ban/dissolution] {against @party}
    noun        threat {of dissolution}; threat {of disqualification}; threat of {on @party}
    source      subj
    target      obj; of; on; against
    need        source
    only        source: GOV LEG MIL JUD COP country PTY
    not         words @sport; @showbiz; @market
    + Georgia's ruling party threatened a ban on opposition parties. => GEO > * | code=1322
    + Cambodia's government threatened the opposition party with dissolution. => KHM > "opposition party"
    + Pakistan threatened a ban on Imran Khan's party. => PAK > *
    - The school threatened a ban on the birthday party.

sense threaten-curfew = 1323
    verb        threaten/warn [curfew/night curfew/nationwide curfew/lockdown]; threaten {with curfew}; warn {of curfew}; warn {about curfew}; threaten [imposition/declaration] {of curfew}
    noun        threat {of curfew}; warning {of curfew}
    source      subj
    target      on; in; for; obj
    need        source
    only        source: GOV MIL COP country
    + Paris threatened a curfew in suburbs hit by riots. => FRA > - | code=1323
    + Nigeria's Kano state governor warned of a curfew after the protests. => NGA > -
    + The Maldives police threatened Male with a curfew. => MDV > *
    - The father threatened his daughter with a curfew.

sense threaten-emergency = 1324
    verb        threaten/warn/propose [@emergency-rule]; threaten {with @emergency-rule}; warn {of @emergency-rule}; threaten [imposition/declaration] {of @emergency-rule}; warn {about @emergency-rule}
    noun        threat {of @emergency-rule}; warning {of @emergency-rule}
    source      subj
    target      on; in; for; obj
    need        source
    only        source: GOV MIL COP PTY country
    + Duterte threatened martial law in the whole of the Philippines. => * > * | code=1324
    + Ecuador's president warned of a state of emergency in the ports. => ECU > -
    + Delhi threatened Manipur with direct rule. => IND > *
    - The film shows a state of emergency on Mars.

# ---- 133 to 136 protest, negotiations, involvement

sense threaten-protest = 133
    verb        threaten/vow/promise/warn/announce [@protest]; threaten/vow/promise/warn [@strike]; threaten {with @strike}; threaten {with @protest}; warn {of @strike}; warn {of @protest}; vow {of @protest}; serve/give/issue [strike notice]; threaten {to streets}; ballot {for @strike}; vote {for @strike}
    noun        threat {of @strike}; threat {of @protest}; strike threat; warning {of @strike}; notice {of @strike}
    source      subj
    target      against; over; to; obj
    need        source
    only        source: OPP LAB CVL PTY EDU MED AGR REL group organization REB
    not         source: GOV MIL JUD COP
    not         words @sport; @showbiz; pilots; airline; @market
    + Nigeria's labour unions threatened a general strike over electricity tariffs. => NGA > * | code=133
    + Opposition parties in Senegal threatened protests over the delayed vote. => "opposition parties" > *
    + Israeli doctors warned of a strike. => "doctors" > -
    + Belgian farmers vow a blockade of Brussels. => "farmers" > *
    - Hollywood actors threatened a strike over streaming films.

sense threaten-halt-talks = 134
    verb        threaten [end/suspension/halt/boycott/collapse/withdrawal/walkout/break-off] {of @meeting}; threaten [end/suspension/halt/boycott/collapse] {of @negotiation}; threaten [withdrawal/walkout] {from @meeting}; threaten [withdrawal/walkout] {from @negotiation}; threaten [boycott/walkout/pullout] {of @summit}; threaten [boycott] {of talks}; threaten/vow [boycott]; warn of {of @negotiation}; warn of {of @meeting}
    noun        threat {of walkout}; threat {of boycott}
    source      subj
    target      with; to; obj
    need        source
    only        source: GOV MIL REB PTY OPP IGO country organization
    not         words @sport; @showbiz; @market; consumers
    + Hamas threatened a suspension of talks over the Rafah raid. => "Hamas" > * | code=134
    + Serbia threatened a walkout from the talks with Kosovo. => SRB > XKX
    + Several Arab states threatened a boycott of the summit in Bahrain. => * > *
    - The players threatened a boycott of the football final.

sense threaten-halt-mediation = 135
    verb        threaten [end/suspension/halt/withdrawal/review] {of @mediation}; threaten/warn {from @mediation}; threaten [withdrawal/exit] {from @mediation}; threaten/review/reconsider [@mediation]; reassess [role] {as mediator}; reconsider/review [role] {as mediator}
    noun        threat {to @mediation}; threat of {from @mediation}
    source      subj
    target      between; in; to
    need        source
    only        source: GOV IGO UNO country organization EUR
    not         words @market; divorce
    + Qatar threatened an end of its mediation between Israel and Hamas. => QAT > ISR, "Hamas" | code=135
    + Angola threatened withdrawal from mediation in the Congo war. => AGO > *
    + Doha is reviewing its role as mediator, the premier said. => QAT > -
    - The couple reviewed the mediation of their divorce.

sense threaten-expel = 136
    verb        threaten/vow/warn [expulsion/withdrawal/removal/eviction/pullout] {of @peacekeepers}; threaten/vow [expulsion/withdrawal/removal] {of @access}; threaten [expulsion/eviction/ouster] {of agency}; threaten [expulsion] {of NGO}; threaten [expulsion/ouster] {of mission}; threaten [@peacekeepers] {with expulsion}; threaten [inspectors/observers/aid agency/NGO/aid group] {with expulsion}; threaten/vow [withdrawal] {from mission}; threaten/vow [pullout/withdrawal]; threaten {with pullout}
    noun        threat {of expulsion}; threat of {of @peacekeepers}; threat {of pullout}
    source      subj
    target      of; obj; from; against
    need        source
    only        source: GOV MIL LEG REB IGO UNO country organization
    not         words @sport; @showbiz; @market; pupil; student
    + Mali threatened the expulsion of UN peacekeepers. => MLI > * | code=136
    + Iran threatened the withdrawal of nuclear inspectors after the vote in Vienna. => IRN > *
    + Ethiopia threatened an aid agency with expulsion. => ETH > "aid agency"
    - The head teacher threatened pupils with expulsion.

# ---- 137, 138 force

sense threaten-repression = 137
    verb        threaten/vow/promise/warn [@repression]; threaten {with @repression}; warn {of @repression}; vow {on dissent}; vow/threaten {with fist}; vow to crush; promise to crush; threaten to crush; vow to quell; threaten to quell; vow to crack down; threaten to crack down; promise to crack down; threaten/order/authorise [shoot-to-kill]; issue [shoot-to-kill order/shoot-on-sight order]; vow/promise/threaten {without mercy}
    adj         ready to crush; ready to shoot
    noun        threat {of @repression}; threat of {against protester}; vow {of crackdown}; shoot-to-kill order; shoot-on-sight order
    source      subj
    target      on; against; obj; to
    need        source
    only        source: GOV MIL COP PTY country REB
    not         words @sport; @showbiz; @market
    + Bangladesh's government threatened protesters with live ammunition. => BGD > "protesters" | code=137
    + Uganda's president vowed to crush the planned march. => UGA > *
    + Mozambique's army threatened a crackdown on demonstrators. => MOZ > "demonstrators"
    + Iran's police chief warned of stern action against unveiled women. => IRN > "women"
    - The tax office vowed a crackdown on restaurant cash sales.

sense threaten-force = 138
    verb        threaten/vow/promise/warn [@attack-noun]; threaten {with @attack-noun}; threaten {of @attack-noun}; warn {of @attack-noun}; threaten {with war}; threaten [use] {of force}; declare readiness {for war}; prepare {for war}; bang [war drum]; beat [drum/drums] {of war}; rattle [sabre/saber]; flex [muscle/muscles]
    verb        threaten to intervene; vow to intervene; threaten to fight; vow to fight; vow to strike back
    adj         ready to intervene; prepared to intervene; ready to fight; prepared to fight; ready to use force; prepared to use force; ready {for war}; prepared {for war}; on the warpath
    noun        threat {of @attack-noun}; threat {of force}; threat {of war}; sabre-rattling; saber-rattling; warmongering; show {of force}
    source      subj; from
    target      on; against; obj; with; in; to; into
    need        source
    only        source: GOV MIL REB PTY IGO CRM country organization person group
    not         words @sport; @showbiz; @market; @weather-science; heart attack
    + Turkey threatened military action in northern Syria. => TUR > SYR | code=138
    ~ ECOWAS is prepared to intervene in Niger, its generals said. => "ECOWAS" > NER
    + Israel threatened Lebanon with war if the rockets went on. => ISR > LBN
    + Venezuela's sabre-rattling against Guyana alarmed the Caribbean. => VEN > GUY
    + Pakistan's army warned of a strike on Afghan soil. => PAK > AFG
    - Doctors warned of a heart attack risk.
    - The coach threatened an all-out attack in the second half.

sense threaten-blockade = 1381
    verb        threaten/vow/promise/warn [@blockade]; threaten {with @blockade}; warn {of @blockade}; threaten [closure/blocking] {of strait}; threaten [closure/blocking] {of border}; threaten [closure/blocking] {of crossing}; threaten/vow [closure] {of airspace}
    noun        threat {of @blockade}; threat {of closure}
    source      subj
    target      of; on; against; obj; to; with
    need        source
    only        source: GOV MIL REB PTY country organization group
    not         words @sport; @showbiz; @market; factory; school; school closure
    + China threatened a blockade of Taiwan, the island's spy chief said. => CHN > TWN | code=1381
    + Tehran threatened the closure of the strait to Western tankers. => IRN > *
    + Libya's eastern faction threatened an oil blockade against Tripoli. => LBY > *
    - The council threatened the closure of a school.

sense threaten-occupation = 1382
    verb        threaten/vow/promise/warn [@occupation]; threaten {with @occupation}; warn {of @occupation}; vow to annex; threaten to annex; promise to annex; vow to retake; promise to retake; threaten to retake; vow to liberate; promise to liberate; vow to reunify; vow {of reunification}; threaten/vow [reunification] {by force}
    noun        threat {of @occupation}; vow {of reunification}; threat {of reunification}
    source      subj
    target      of; obj; against; on; with
    need        source
    only        source: GOV MIL REB PTY LEG country organization person
    not         words @sport; @showbiz; @market; title; crown
    + Venezuela threatened the annexation of Guyana's Essequibo region. => VEN > GUY | code=1382
    + Israel's far-right minister vowed to annex the West Bank. => ISR > *
    + Xi vowed reunification by force if Taiwan declares independence. => CHN > *
    - The boxer vowed to seize the world title.

sense threaten-terror = 1383
    verb        threaten/vow/promise/warn [@terror-attack]; threaten {with @terror-attack}; warn {of @terror-attack}; threaten/vow [execution/killing/murder/beheading/assassination] {of hostage}; call {for jihad}; declare/proclaim [jihad/holy war]; threaten/vow [assassination/murder/death/execution/killing]; threaten {with death}; threaten {with execution}; threaten {with assassination}; call {for death}; put/place [bounty/price] {on head}; issue [death threat/death threats/fatwa/bomb threat/bomb threats]; threaten {to life}; threaten [life]
    noun        threat {of @terror-attack}; death threat; bomb threat; threat {of assassination}; threat {of execution}
    source      subj
    target      on; against; obj; to; of; in
    need        source
    only        source: GOV MIL REB PTY IMG OPP CRM organization group country
    not         words @sport; @showbiz; @market
    + Islamic State threatened suicide attacks on Russia. => "Islamic State" > RUS | code=1383
    + Papuan rebels threatened the execution of the New Zealand pilot. => "rebels" > *
    + Haitian gangs sent death threats to judges. => * > "judges"
    + The Pakistani Taliban declared a holy war against Islamabad. => * > PAK
    - The rapper received death threats from a fan.

sense threaten-conventional-attack = 1384
    verb        threaten/vow/promise/warn [missile strike/missile attack/air strike/airstrike/drone strike/drone attack/strike/shelling/bombardment/bombing campaign/rocket attack/invasion/ground invasion/ground offensive/raid/naval attack/cruise missile strike/military strike]; threaten {with missile}; threaten {with missiles}; threaten {with invasion}; threaten {with airstrikes}; threaten {with bombardment}; threaten {with strikes}; threaten {with tank}; aim/point/train [missile/gun/weapon]
    noun        threat {of invasion}; threat {of @attack-noun}; threat {of airstrikes}; threat {of airstrike}; invasion threat
    source      subj
    target      on; against; at; obj; with; to; in
    need        source
    only        source: GOV MIL REB PTY country organization group person
    not         source: LAB MED EDU
    not         words @sport; @showbiz; @market; labour; union
    + Yemen's Houthis threatened missile strikes on Saudi oil sites. => "Houthis" > SAU | code=1384
    + Beijing's invasion threats against Taipei grow. => CHN > TWN
    - The unions threatened strikes at the port.

sense threaten-wmd = 1385
    verb        threaten/vow/promise/warn [@nuclear-threat]; threaten {with @nuclear-threat}; threaten {of @nuclear-threat}; warn {of @nuclear-threat}; threaten [use/deployment] {of @nuclear-threat}; rattle [nuclear sabre/nuclear saber]; issue/make/renew/repeat/level/deliver [nuclear threat/nuclear warning/nuclear ultimatum]; brandish [nuclear weapon/nuclear arsenal/nuclear threat]; vow to nuke; threaten to nuke; lower [nuclear threshold]; vow/threaten {with @nuclear-threat}
    noun        nuclear threat; nuclear blackmail; nuclear sabre-rattling; threat {of @nuclear-threat}; nuclear saber-rattling; nuclear rhetoric
    source      subj
    target      against; on; obj; to; at; over
    need        source
    only        source: GOV MIL REB PTY LEG country person
    + Medvedev threatened Ukraine's allies with a nuclear strike. => * > * | code=1385
    ~ North Korea threatened a preemptive nuclear strike on the South. => PRK > KOR
    + Putin's nuclear threats against the West drew a rebuke from Beijing. => RUS > *
    + A minister in Israel spoke of the nuclear option and threatened Gaza with an atomic bomb. => ISR > *
    - Physicists warned of nuclear war in their film.

# ---- 139 ultimatum

sense ultimatum = 139
    verb        give/issue/deliver/set/hand/present/send/serve/impose/announce/extend [@ultimatum]
    noun        ultimatum; deadline
    source      subj
    target      to; iobj; obj; for
    need        source
    only        source: GOV MIL REB PTY OPP LAB IGO country organization group
    not         words @sport; @showbiz; @market; tax return; entries; applications; deadline day
    + ECOWAS gave Niger's junta a one-week deadline to restore the president. => "ECOWAS" > NER
    + Rebels in Goma issued an ultimatum to the Congolese army. => "rebels" > COD | code=139
    + Pakistan set a deadline for undocumented Afghans. => PAK > *
    + Israel's war cabinet minister delivered an ultimatum to the prime minister. => ISR > ISR
    - The tax office set a deadline for online returns and applications.
    - The club gave its midfielder an ultimatum.

sense draw-redline = 139
    verb        draw/set/mark/declare [@redline]; lay down [@redline]; cross [@redline]; make clear [@redline]
    noun        red line
    adj         a red line
    source      subj
    target      for; to; on; against; over
    need        source target
    only        source: GOV MIL PTY IGO country organization
    not         words @sport; @showbiz; metro; train; subway
    + Biden drew a red line for Israel over Rafah. => USA > ISR
    + China set red lines for Washington on Taiwan at the Lima meeting. => CHN > USA
    + Tehran declared its red lines to European envoys. => IRN > *
    - The metro extended its red line to the airport.

sense keep-options-open = 138
    verb        keep/leave/put/have [option/options/military option] {on table}; weigh all options; leave open [option]; leave/keep [military option]; keep [powder]; reserve [right] {to respond}; reserve [right] {of response}; refuse to rule out [force/use of force/military action]
    adj         on the table
    noun        military option
    source      subj
    target      against; with; on; towards
    need        source target
    only        source: GOV MIL IGO country
    not         words @sport; @showbiz; @market
    + The White House keeps all options on the table against Iran. => USA > IRN
    + Addis Ababa left the military option open against Eritrea. => ETH > ERI
    ~ Seoul reserves the right of response against the North. => KOR > PRK
    - The club left its options open with the striker.

sense threaten-take-hostage = 1383
    verb        threaten/vow/promise [abduction/kidnapping/hostage-taking/seizure of hostages/harm/violence/bloodshed/more attacks/more violence/death]; threaten {with violence}; threaten {with harm}; threaten {with kidnapping}; threaten {with rape}; threaten {at gunpoint}; intimidate
    noun        threat {of violence}; threat {of kidnapping}; threat {of bloodshed}; intimidation
    source      subj
    target      against; obj; of; to; on
    need        source target
    only        source: GOV MIL REB PTY IMG COP CRM OPP organization group country
    only        target: GOV MIL REB PTY COP OPP JUD LEG JRN REL CVL NGO country organization person group
    not         words @sport; @showbiz; @market; husband
    + Militants in Mozambique threatened aid workers with violence. => "militants" > "aid workers"
    + Colombian dissidents threatened violence against election officials. => "dissidents" > "officials"
    + Masked gunmen intimidated judges in Guatemala City. => "gunmen" > "judges"
    - The robber threatened the cashier with violence.

sense threaten-leave-treaty = 1313
    verb        threaten/vow/warn [withdrawal/exit/departure/pullout/secession] {from treaty}; threaten/vow [withdrawal/exit/departure] {from alliance}; threaten/vow [withdrawal/exit/departure] {from bloc}; threaten/vow [withdrawal/exit] {from @agreement}; threaten/vow [withdrawal/exit] {from court}; threaten/vow [withdrawal/exit] {from coalition}; threaten/vow [secession]; threaten to quit; vow to quit; vow to leave; threaten to leave; vow to pull out; threaten to pull out; threaten to secede
    noun        threat {of secession}; threat of {from treaty}; threat {of exit}
    source      subj
    target      from; of; obj
    need        source
    only        source: GOV LEG PTY IGO REB country organization
    not         words @sport; @showbiz; @market; job; post; the club; her husband
    + Bosnian Serb leader Milorad Dodik threatened secession from Bosnia. => BIH > BIH | code=1313
    + Iran threatened withdrawal from the nuclear treaty. => IRN > *
    + Israel's far-right ministers threatened to quit the coalition. => ISR > *
    - The winger threatened to leave the football club.
