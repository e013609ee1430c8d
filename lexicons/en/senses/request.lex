@about    Appeals, requests, demands and pressure: PLOVER REQUEST, CAMEO 02 (appeals) and 10 (demands).
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family request-elsewhere
    - Demand for oil in China fell in May.
    - The jeweller called for the police after the robbery.
    - The job demands patience and skill.
    - Fans urged the singer to add another concert.
    - The coach asked the referee for a penalty.
    - The film appeals to young viewers.

# ---- the general verbs: the code is composed from the complement

sense urge-to-act = 020
    verb        urge/exhort/implore/beseech/entreat/encourage/advise/counsel/ask/request/beg/beckon/press/prod/nudge/lobby/goad/coax/persuade/petition
    verb        call on; call upon; call for; appeal; plead
    verb        make/issue/launch/send/renew/repeat/reiterate/voice [appeal/plea/call/request]
    verb        pray/adjure/enjoin/cajole; egg on; prevail on; prevail upon; reach out; call publicly; call jointly; lean on; badger/pester/harry/needle; plead with; reason with
    verb        make/issue/launch [fresh call/joint appeal/impassioned plea/rallying call/last-minute plea/joint call/clarion call/urgent appeal]
    noun        appeal; plea; call; request; entreaty; petition
    noun        exhortation; joint appeal; joint call; supplication; urging; overture
    takes       ask
    source      subj
    target      obj; on; upon; to; with; comp
    need        source
    not         words @sport; @showbiz; @market; motorists; residents; consumers; witnesses; parents; patients; detectives; @private-life; the public; appeal against; appeals court; appeal court; court of appeal; lost his appeal; lost her appeal; lost an appeal; lost their appeal; on appeal; former patients; shoppers; pedestrians; hikers; swimmers; fans; viewers; customers; travellers; volunteers to; urged people; urges people; urging people; booster; get vaccinated; vaccine jab
    + The United Nations urged Israel to allow aid into northern Gaza. => UN > ISR
    + China called on the Philippines to withdraw its ship from the shoal. => CHN > PHL
    + Sudan's warring parties were asked by the African Union to stop fighting. => "African Union" > *
    + Brazil's president appealed to Russia and Ukraine to hold talks. => BRA > RUS, UKR
    + Pope Francis's plea to Hamas to release the hostages went unheeded. => "Pope" > "Hamas"
    - Detectives appealed for witnesses after a shooting in Sydney.
    - Doctors urged parents to vaccinate their children against measles.
    - Police asked motorists to drive slowly.
    - The referee asked the goalkeeper to leave the pitch.
    - A Perth man lost his appeal against a speeding ticket.
    - Park rangers asked the public to help count frogs.
    - Health officials urged people with asthma to stay indoors.
    + Kenya prevailed on Uganda to release the trucks. => KEN > UGA
    + The Vatican pleaded with Israel to halt its offensive. => * > ISR

sense want-other-to-act = 020
    verb        want/expect
    takes       ask
    source      subj
    target      obj
    need        source target
    only        source: GOV MIL LEG PTY IGO UNO REB OPP country
    when        act: 02 03 04 05 06 07 08
    not         words @private-life; @sport; @showbiz; @market; want to; wants to; wanted to; expects to; expected to; expect to
    + Pakistan wants Afghanistan to hand over militant leaders. => PAK > AFG
    + Egypt wants Ethiopia to sign a binding deal on the dam. => EGY > ETH
    + Washington wants Mexico to extradite the traffickers. => USA > MEX
    - The coach wants France to attack more.
    - Norway wants to send tanks to Ukraine.


sense demand-to-act = 100
    verb        demand/order/insist/require/instruct/command/tell/oblige/pressure/pressurise/pressurize/direct
    verb        make/issue/reiterate/renew/list/lodge/present/repeat [demand]; set out [demand]; put pressure; pile pressure; heap pressure; step up pressure; keep up pressure; ratchet up pressure
    verb        mandate/compel; ask pointedly; give [order/orders/instruction]; hand [demand]; issue [order/directive/instruction/summons]; tell sternly
    noun        demand; insistence; order; pressure
    noun        directive; instruction; injunction
    takes       ask
    source      subj
    target      obj; of; from; on; comp
    need        source
    when        act: 02 03 04 05 06 07 08
    not         words @sport; @showbiz; @market
    + Russia demanded that Ukraine withdraw its troops from four regions. => RUS > UKR
    + The world court ordered Israel to halt its offensive in Rafah. => * > ISR
    ~ Rwanda's demand that Congo negotiate with the rebels was rejected. => RWA > COD
    ~ Mali told the UN peacekeepers to leave the country. => MLI > UN
    - The head coach ordered the striker to leave training.
    - The judge told the tenant to pay his landlord.

# ---- appeals and demands for cooperation and aid

sense appeal-cooperation = 021
    verb        seek/request/ask {for @cooperation}
    verb        seek/request/want/court/pursue/solicit [@cooperation]; call/ask/appeal {for @cooperation}; seek/request/solicit [@ties]; call {for @ties}; seek [membership/accession/entry/association]; apply {for membership}; apply {to join}; ask {for membership}; bid {for membership}; call {for @agreement}; seek/propose [@agreement]
    noun        call {for @cooperation}; appeal {for @cooperation}; bid {for membership}; application {for membership}; request {for @cooperation}; call {for unity}
    source      subj
    target      with; from; to; of; in
    need        source
    only        source: GOV MIL LEG PTY IGO country organization
    not         words @sport; @showbiz; @market
    + Bosnia applied for membership of the EU years ago. => BIH > EU | status=historical
    + Malaysia seeks closer cooperation with Central Asian states. => MYS > *
    + Ghana's president called for partnership with Caribbean nations at a forum in Accra. => GHA > *
    - The golfer applied for membership of the club.

sense appeal-economic-cooperation = 0211
    verb        seek/court/woo/solicit/request/attract/lure/want [investment/foreign investment/investor/trade/trade deal/market access/trade agreement/free trade agreement/energy supply/gas supply]; call/ask/appeal {for @economic-cooperation}; invite [investment]; seek/ask {for @trade-deal}
    noun        call {for @economic-cooperation}; bid {for investment}; appeal {for investment}; request {for @economic-cooperation}
    source      subj
    target      from; with; in; to; of
    need        source
    only        source: GOV LEG PTY IGO country
    not         words @sport; @showbiz; shareholder; start-up; startup
    + Saudi Arabia's crown prince seeks investment from Chinese firms. => SAU > *
    + Germany's chancellor asked for gas supplies from Nigeria. => DEU > NGA
    + Ethiopia called for trade with Gulf states to grow faster. => ETH > * | code=0211
    - The start-up seeks investment from a hedge fund.

sense appeal-military-cooperation = 0212
    verb        seek/request/solicit/propose/want [@military-cooperation]; call/ask/appeal {for @military-cooperation}; seek/propose/request [@defence-deal]
    noun        call {for @military-cooperation}; request {for @military-cooperation}; appeal {for @military-cooperation}
    source      subj
    target      with; from; to; of
    need        source
    only        source: GOV MIL LEG IGO country
    not         words @sport; @showbiz; @market
    + Manila proposed joint patrols with Vietnam in the disputed waters. => PHL > VNM
    + Burkina Faso sought military cooperation from Russia. => BFA > RUS | code=0212
    + Armenia's leader called for security cooperation with France. => ARM > FRA
    - The mall sought security cooperation with a guard firm.

sense appeal-judicial-cooperation = 0213
    verb        seek/request/ask [@legal-cooperation]; seek/request/ask/apply/call {for @legal-cooperation}; seek/request/file/submit [extradition/extradition request]
    verb        seek/request [arrest/handover/surrender/custody/deportation/red notice/arrest warrant]; ask {for extradition/arrest/handover/deportation}; push {for extradition}; file/send/submit [extradition request]
    noun        request {for extradition}; extradition request; request {for @legal-cooperation}; bid {for extradition}
    source      subj
    target      from; to; with; of; by
    need        source
    only        source: GOV COP JUD LEG country IGO
    + Peru requested the extradition of its former president from the United States. => PER > USA | code=0213
    + Turkey sought the extradition of the cleric's followers from Sweden. => TUR > SWE
    ~ Brazil's extradition request to Spain was filed by federal police. => BRA > ESP
    - The pupil asked for the extradition of the class hamster.

sense appeal-intelligence-cooperation = 0214
    verb        seek/request/solicit/ask [@intelligence-cooperation]; call/ask/appeal {for @intelligence-cooperation}; seek/request [information/data/details/satellite image/clarification/explanation]; ask/call {for information}; ask/call {for clarification}; ask/call {for explanation}; ask {for details}
    noun        request {for @intelligence-cooperation}; request {for information}; call {for @intelligence-cooperation}
    source      subj
    target      from; of; to; with; obj
    need        source target
    only        source: GOV COP MIL SPY JUD LEG country IGO
    not         words customer; customers; @sport; @showbiz; @market
    + Canada requested information from India about the suspects. => CAN > IND
    + Mozambique asked Rwanda for intelligence on the insurgents. => MOZ > RWA | code=0214
    + Seoul sought clarification from Tokyo on the treated water. => KOR > JPN
    - Customers asked the bank for information about loans.

sense appeal-diplomatic-support = 022
    verb        seek/court/request/solicit/woo/want/beg [@support]; seek/request [recognition/diplomatic recognition]; ask/call/appeal/plead/lobby/beg {for @support}; ask/call/appeal/lobby/plead {for recognition}; seek/invite [endorsement/vote]
    noun        appeal {for @support}; call {for @support}; plea {for @support}; bid {for recognition}; request {for @support}; quest {for recognition}
    verb        seek/request/want [apology/formal apology/public apology/official apology]; ask/call {for apology}
    source      subj
    target      from; of; to; on; obj
    need        source
    only        source: GOV MIL LEG PTY REB OPP IGO country organization
    not         words @sport; @showbiz; @market
    + Zelensky sought support from African leaders during the tour. => UKR > "leaders"
    + Somaliland's plea for recognition to Washington fell flat. => * > USA | code=022
    + Taiwan asked the Czech Republic for support at the health assembly. => TWN > CZE
    - The winger appealed to fans for support.
    + South Korea has been seeking an apology from Japan over wartime labour. => KOR > JPN
    + Namibia wants a formal apology from Germany. => NAM > DEU

sense appeal-aid = 023
    verb        seek/request/solicit/beg/want/crave [@aid]; ask/appeal/plead/call/beg/petition {for @aid}; make/issue/launch/send [appeal/plea/request] {for @aid}; cry {for help}; turn {for help}; look {for help}
    noun        appeal {for @aid}; plea {for @aid}; request {for @aid}; call {for @aid}; cry {for help}
    source      subj
    target      from; to; of; on; obj
    need        source
    only        source: GOV MIL LEG IGO UNO NGO PTY REB country organization REF
    not         words @sport; @showbiz; @market; student
    + Turkey appealed for international assistance after the earthquake. => TUR > - | code=023
    + Malawi asked the United Nations for help with cholera. => MWI > UN
    + The Red Cross's appeal for funds for Syria raised little. => "Red Cross" > -
    - The student applied for a grant from her university.
    - The singer asked fans for donations.

sense appeal-economic-aid = 0231
    verb        seek/request/solicit/beg/apply/negotiate/want [@economic-aid]; ask/appeal/plead/call/beg/apply {for @economic-aid}; turn {for @economic-aid}
    noun        appeal {for @economic-aid}; plea {for @economic-aid}; request {for @economic-aid}; call {for @economic-aid}; bid {for @economic-aid}
    source      subj
    target      from; to; of; with; obj
    need        source
    only        source: GOV LEG IGO UNO country
    + Pakistan asked the IMF for a bailout as reserves ran dry. => PAK > "IMF" | code=0231
    + The Maldives sought debt relief from India. => MDV > IND
    + Tuvalu called for climate finance from rich nations. => TUV > *
    ~ Egypt's request for a loan was discussed in Washington. => EGY > -
    - The couple asked the bank for a loan.

sense appeal-military-aid = 0232
    verb        seek/request/solicit/beg/want [@military-aid]; ask/appeal/plead/call/beg/press/lobby/clamour {for @military-aid}
    noun        appeal {for @military-aid}; plea {for @military-aid}; request {for @military-aid}; call {for @military-aid}
    source      subj
    target      from; to; of; with; obj
    need        source
    only        source: GOV MIL LEG REB IGO country
    + Zelensky asked Germany for long-range missiles. => UKR > DEU | code=0232
    + Kyiv's pleas for air defence systems grew louder. => UKR > -
    + North Korea requested fighter jets from Russia. => PRK > RUS
    + Somalia called for weapons to fight al-Shabab at the conference. => SOM > -
    - The gamers asked the studio for new weapons.

sense appeal-humanitarian-aid = 0233
    verb        seek/request/solicit/beg/want [@humanitarian-aid]; ask/appeal/plead/call/beg {for @humanitarian-aid}
    noun        appeal {for @humanitarian-aid}; plea {for @humanitarian-aid}; request {for @humanitarian-aid}; call {for @humanitarian-aid}; humanitarian appeal; flash appeal
    source      subj
    target      from; to; of; on; obj
    need        source
    only        source: GOV LEG IGO UNO NGO REB country organization
    not         words @market; restaurant
    + Zimbabwe appealed for food aid as drought withered its maize. => ZWE > - | code=0233
    ~ The World Health Organization requested medical supplies for Gaza. => * > -
    + Vanuatu asked Australia for tents and blankets after the quake. => VUT > AUS
    - The guests asked the waiter for food at the restaurant.

sense appeal-protection = 0234
    verb        seek/request/solicit/want [@peacekeepers]; ask/appeal/plead/call/beg {for @peacekeepers}; call/ask/appeal {for protection}; call/appeal/ask {for intervention}
    verb        seek/request/beg/ask/plead {for peacekeepers/protection/intervention/umbrella}; seek/request/want [security guarantee/security guarantees/peacekeepers/intervention/foreign intervention/no-fly zone/protection/buffer force/international force]; call/appeal/plead {for intervention}; call {for force}; call {for protection}
    noun        appeal {for @peacekeepers}; plea {for @peacekeepers}; request {for @peacekeepers}; call {for @peacekeepers}; call {for intervention}; plea {for protection}
    source      subj
    target      from; to; of; on; obj
    need        source
    only        source: GOV MIL LEG IGO UNO NGO REB country organization REL
    not         words @market; sunscreen; data protection
    + Haiti's prime minister asked the UN for an intervention force. => HTI > UN | code=0234
    + Congo requested troops from southern African states. => COD > *
    + Armenian leaders in Karabakh appealed for peacekeepers. => ARM > -
    ~ Ecuador's call for a multinational force was backed by Kenya. => ECU > -
    - Doctors called for protection against the sun.

sense demand-cooperation = 101
    verb        demand [@cooperation]; demand [full cooperation/obedience/compliance/participation]; insist {on @cooperation}
    noun        demand {for @cooperation}; demand {for compliance}
    source      subj
    target      from; of; with; to
    need        source
    only        source: GOV MIL LEG IGO JUD COP country organization
    not         words @sport; @showbiz; @market
    + The Hague prosecutors demanded full cooperation from Serbia. => * > SRB
    + The US Congress demanded cooperation from the Palestinian Authority. => USA > PSE | code=101
    ~ The UN's demand for compliance was ignored by Eritrea. => UN > *
    - The manager demanded obedience from his striker at the football club.

sense demand-economic-cooperation = 1011
    verb        demand [@economic-cooperation]; demand [market access/trade concession/equal access/fair trade/gas/gas payment/oil]; insist {on @economic-cooperation}
    noun        demand {for @economic-cooperation}; demand {for access}
    source      subj
    target      from; of; to; with
    need        source
    only        source: GOV LEG IGO EUR country
    not         words @sport; @showbiz; barrel; barrels; prices; forecast
    + The European Union demanded equal access to the Chinese market. => EU > CHN
    + Trump's demand for trade concessions angered Ottawa. => * > -
    + Washington demanded market access from Jakarta. => USA > IDN | code=1011
    - Forecasts say demand for oil will rise.

sense demand-military-cooperation = 1012
    verb        demand [@military-cooperation]; demand [military base/base/overflight right/military access/higher defence spending/defence spending/burden sharing]; insist {on @military-cooperation}
    noun        demand {for @military-cooperation}; demand {for spending}
    source      subj
    target      from; of; to; with
    need        source
    only        source: GOV MIL LEG IGO country
    + Washington demanded higher defence spending from European allies. => USA > "allies" | code=1012
    + Moscow demanded military cooperation from Yerevan. => RUS > ARM
    + Turkey demands security cooperation from Iraq against Kurdish militants. => TUR > IRQ
    - The chess league demanded a data base.

sense demand-judicial-cooperation = 1013
    verb        demand [@legal-cooperation]; demand [surrender/handover/arrest/prosecution/trial/punishment] {of suspect}; demand [extradition/surrender/prosecution/trial/punishment]; insist {on extradition}
    noun        demand {for extradition}; demand {for @legal-cooperation}; demand {for prosecution}
    source      subj
    target      from; by; to; on
    need        source
    not         words @sport; @showbiz
    + Libya demanded the extradition of the former spy chief from Mauritania. => LBY > MRT | code=1013
    + Bangladesh's demand for the extradition of Sheikh Hasina put India in a bind. => BGD > *
    + Protesters in Nairobi demanded the prosecution of police officers. => "protesters" > -
    - The king demanded the surrender of the castle in the film.

sense demand-intelligence = 1014
    verb        demand [@intelligence-cooperation]; demand [information/explanation/clarification/answer/answers/evidence/document/transparency/disclosure/details/proof/data]
    noun        demand {for information}; demand {for explanation}; demand {for answers}; demand {for @intelligence-cooperation}
    source      subj
    target      from; of; to
    need        source
    not         words @sport; @showbiz; @market; customers
    + Poland demanded an explanation from Belarus over the balloons. => POL > BLR
    + Relatives of missing students demanded answers from the Mexican army. => "relatives" > MEX
    + India demands evidence from Canada of the claims. => IND > CAN | code=1014
    - Customers demanded information from the airline.

sense demand-diplomatic-support = 102
    verb        demand [@support]; demand [recognition/diplomatic recognition/loyalty/condemnation/neutrality/respect/apology/formal apology/public apology/official apology]; insist {on recognition}; insist {on apology}
    noun        demand {for recognition}; demand {for apology}; demand {for @support}; call {for apology}
    source      subj
    target      from; of; by; to
    need        source
    not         words @sport; @showbiz; @market; airline
    + Algeria demanded an apology from France for colonial crimes. => DZA > FRA | code=102
    + The Taliban demand recognition from the world community. => "Taliban" > *
    ~ Beijing's demand for loyalty from Hong Kong officials is old. => CHN > *
    - Passengers demanded an apology from the airline.

sense demand-aid = 103
    verb        demand [@aid]; demand [compensation/reparation/reparations/damages/restitution/ransom]; claim [compensation/reparations/damages]; insist {on compensation}; insist {on aid}
    noun        demand {for @aid}; demand {for compensation}; demand {for reparations}; demand {for ransom}; claim {for reparations}; call {for reparations}
    source      subj
    target      from; of; by; to
    need        source
    not         words @sport; @showbiz; @market; airline; ex-wife; ex-husband
    + Poland demanded war reparations from Germany. => POL > DEU | code=103
    + Caribbean leaders demand compensation from Britain for slavery. => "leaders" > GBR
    + Namibia's demand for reparations was renewed in Berlin. => NAM > -
    - The passengers demanded compensation from the airline.

sense demand-economic-aid = 1031
    verb        demand [@economic-aid]
    noun        demand {for @economic-aid}
    source      subj
    target      from; of; by; to
    need        source
    only        source: GOV LEG IGO group country PTY REB
    + African presidents demanded debt relief from creditors in Paris. => "presidents" > * | code=1031
    + Vanuatu demanded climate finance from rich countries. => VUT > *
    + Bolivia demanded financial assistance from the United States. => BOL > USA
    - Demand for home loans fell sharply.

sense demand-military-aid = 1032
    verb        demand [@military-aid]
    noun        demand {for @military-aid}
    source      subj
    target      from; of; by; to
    need        source
    only        source: GOV MIL LEG IGO country REB PTY
    + Ukraine demanded more air defence systems from its allies. => UKR > "allies" | code=1032
    + Libya's eastern commander demanded weapons from Cairo. => LBY > EGY
    + Congolese soldiers demanded ammunition from the general staff. => COD > *
    - Gamers demanded new weapons from the studio.

sense demand-humanitarian-aid = 1033
    verb        demand [@humanitarian-aid]
    noun        demand {for @humanitarian-aid}
    source      subj
    target      from; of; by; to
    need        source
    only        source: GOV IGO UNO NGO group country OPP REF
    not         words price; prices; @market
    ~ Displaced families in Goma demanded food and medicine from the authorities. => * > * | code=1033
    + Flood victims in Pakistan demanded relief supplies from the government. => "victims" > *
    + Villagers in Kenya demanded emergency aid. => "villagers" > -
    - Global demand for rice and wheat pushed prices up.

sense demand-protection = 1034
    verb        demand [@peacekeepers]; demand [protection/security/military protection/police protection]
    noun        demand {for @peacekeepers}; demand {for protection}
    source      subj
    target      from; of; by; to
    need        source
    not         words @market; @sport; consumer
    + Nigerian teachers demanded protection from the state after the kidnapping. => "teachers" > * | code=1034
    + Kyiv demanded security guarantees from NATO. => UKR > nato
    + Yazidi leaders demanded a safe zone under UN watch. => "leaders" > *
    - Consumers demanded protection from spam.

# ---- political reform

sense appeal-reform = 024
    verb        call/appeal/push/press/agitate/plead/campaign/lobby {for @reform}; urge/advocate/seek/encourage/recommend [@reform]
    verb        push/press/agitate/advocate/clamour/clamor/campaign/rally {for @reform}; champion/advocate/preach/seek/urge/propose [@reform]; call {for overhaul}; push {for overhaul}; call/push {for shake-up}
    noun        call {for @reform}; appeal {for @reform}; push {for @reform}; campaign {for @reform}; plea {for @reform}
    source      subj
    target      in; from; on; of; to
    need        source
    only        source: GOV LEG PTY IGO UNO NGO OPP REL country organization group JUD
    not         words @sport; @showbiz; @market
    + The United States called for political reform in Cuba. => USA > CUB | code=024
    + Jordanian activists pushed for democratic reforms. => "activists" > *
    + ECOWAS urged a return to civilian rule in Guinea. => "ECOWAS" > GIN
    - The coach called for change in the dressing room of the football club.
    + Brazil pushes for reform of the Security Council. => BRA > *
    + Zambian bishops advocate political reform. => ZMB > *

sense appeal-leadership-change = 0241
    verb        call/appeal/push/press/campaign/lobby {for @leadership-change}; urge/seek/advocate/want/pursue [@leadership-change]; call/push/press {for resignation}
    verb        clamour/clamor/agitate/bay/push/press/campaign/lobby {for @leadership-change}; want out; call {for head}; urge/tell/ask to resign; urge/tell/ask to step down; urge/tell/ask to quit; seek [@leadership-change]; urge [@leadership-change]
    noun        call {for @leadership-change}; appeal {for @leadership-change}; push {for @leadership-change}; campaign {for @leadership-change}
    source      subj
    target      of; from; in; on; obj
    need        source
    not         words @sport; @showbiz; @market; chief executive; CEO; investors; shareholders; headteacher; editor
    + Thai opposition lawmakers called for the resignation of the prime minister. => THA > * | code=0241
    + The Serbian opposition's calls for early elections grow louder. => "opposition" > -
    + Washington called for free and fair elections in Venezuela. => USA > VEN
    - Fans called for the resignation of the football coach.
    - Shareholders called for the removal of the chief executive.
    - Investors demanded the resignation of the chief executive.

sense appeal-policy-change = 0242
    verb        call/appeal/push/press/campaign/lobby/plead {for @policy-change}; urge/recommend/advocate/seek [@policy-change]; call/appeal/push/press for {in policy}; call/appeal/push/press for {in emissions}; urge/seek/advise {against @policy}; advise {against @policy}; call {for rethink}
    verb        call/push/press/lobby/campaign/agitate/clamour/clamor/plead {for repeal}; call/push/press/lobby {for law/legislation/ban/moratorium/action/limit/cap/tax/overhaul/rethink/review/inquiry}; urge [rethink/review/action/change/ban/moratorium/repeal]; champion [bill/law/ban/moratorium]; petition {against @policy}; lobby {against @policy}; argue {for @policy-change}; want [@policy-change]; seek [@policy-change/end] {of @policy}; call {for sanctions}; push {for sanctions}; urge/seek/propose/demand [sanctions/new sanctions/tougher sanctions]; call/push/press/lobby/plead {for @sanction}
    noun        call {for @policy-change}; appeal {for @policy-change}; push {for @policy-change}; plea {for @policy-change}; campaign {for @policy-change}
    source      subj
    target      from; on; in; by; of
    need        source
    only        source: GOV LEG PTY IGO UNO NGO OPP LAB REL country organization group JUD
    not         words @sport; @showbiz; @market
    + Nigerian unions called for a new minimum wage. => "unions" > - | code=0242
    + Pacific leaders pushed for cuts in emissions and tougher action by rich states. => "leaders" > *
    ~ The UN's appeal for gun control in Haiti was repeated. => UN > HTI
    - The studio called for action on film piracy.
    + Estonia pushes for tougher sanctions on Belarus. => EST > *
    + EU lawmakers called for sanctions on Georgia's leaders. => EU > *

sense appeal-rights = 0243
    verb        call/appeal/push/press/campaign/lobby/plead/fight {for @rights}; urge/seek/advocate/champion/promote [@rights]; urge/call for {for @rights}; call for {of @rights}; call for {of civilians}
    noun        call {for @rights}; appeal {for @rights}; campaign {for @rights}; push {for @rights}; plea {for @rights}
    source      subj
    target      from; on; in; of; by
    need        source
    not         words @sport; @showbiz; @market
    ~ Kurdish parties called for autonomy within Syria. => * > * | code=0243
    + The EU called for respect for human rights in Tunisia. => EU > TUN
    + Afghan women's campaign for equality goes on in secret. => "women" > -
    - The band campaigned for the rights to its songs.

sense appeal-institution-change = 0244
    verb        call/appeal/push/press/campaign/lobby/plead {for @institution-change}; urge/seek/advocate/propose/want [@institution-change]
    noun        call {for @institution-change}; appeal {for @institution-change}; campaign {for @institution-change}; push {for @institution-change}
    source      subj
    target      from; on; in; of
    need        source
    only        source: GOV LEG PTY IGO UNO NGO OPP REL country organization group JUD
    not         words @sport; @showbiz; @market; financial independence
    + India's foreign minister called for Security Council reform. => IND > * | code=0244
    + Scotland's first minister pushed for a second independence referendum. => * > *
    + New Caledonia's separatists seek independence from France. => "separatists" > FRA
    - The singer sought independence from her label.

sense demand-reform = 104
    verb        demand/insist [@reform]; insist {on @reform}; press {for @reform}
    noun        demand {for @reform}
    source      subj
    target      from; of; in; by
    need        source
    not         words @sport; @showbiz; @market
    + Eswatini's students demanded democratic reform from the king. => "students" > * | code=104
    + The regional bloc demanded a return to constitutional order in Niger. => * > NER
    + Bangladeshi protesters' demand for reform grew into a revolt. => "protesters" > -
    - The market demanded change.

sense demand-leadership-change = 1041
    verb        demand [@leadership-change]; insist {on @leadership-change}; press {for @leadership-change}
    noun        demand {for @leadership-change}
    source      subj
    target      of; from; by; obj
    need        source
    not         words @sport; @showbiz; @market; chief executive; CEO; investors; shareholders; headteacher; editor
    + Protesters in Belgrade demanded the resignation of President Vucic. => "protesters" > SRB | code=1041
    + Haiti's opposition demanded the departure of the acting premier. => "opposition" > *
    + Pakistan's opposition demands fresh elections. => "opposition" > -
    - Fans demanded the dismissal of the football coach.
    - Investors demanded the resignation of the chief executive.

sense demand-policy-change = 1042
    verb        demand [@policy-change]; insist {on @policy-change}; demand [scrapping/withdrawal/repeal/cancellation/suspension/reversal] {of @policy}
    noun        demand {for @policy-change}; demand {for pay}
    source      subj
    target      from; of; by; in
    need        source
    not         words @sport; @showbiz; @market
    + Kenyan youths demanded the withdrawal of the finance bill. => "youths" > * | code=1042
    + Doctors in Seoul demanded a review of the admissions plan. => "doctors" > *
    + Indian farmers demand the repeal of three laws. => "farmers" > *
    - Players demanded a pay rise from the football club.

sense demand-rights = 1043
    verb        demand [@rights]; insist {on @rights}
    verb        clamour/clamor/agitate/press/rally/fight {for @rights}; assert/claim [@rights]; want/seek [@rights]
    noun        demand {for @rights}
    source      subj
    target      from; of; by; for
    need        source
    not         words @sport; @showbiz; @market
    + Iranian women demanded equal rights from the government. => "women" > * | code=1043
    ~ Families of the victims demanded justice from Peru's president. => * > PER
    + Beirut residents demand accountability over the port blast. => "residents" > -
    - The rapper demanded the rights to his album.

sense demand-institution-change = 1044
    verb        demand [@institution-change]; insist {on @institution-change}
    noun        demand {for @institution-change}
    source      subj
    target      from; of; by
    need        source
    not         words @sport; @showbiz; @market
    ~ Catalan parties demanded an independence referendum from Madrid. => * > ESP | code=1044
    + Southern separatists in Yemen demanded independence. => "separatists" > *
    + Chilean students demanded a new constitution. => "students" > -
    - The golf club's members demanded a new constitution.

# ---- yielding

sense appeal-yield = 025
    verb        call/appeal/plead/ask {for @concession}; urge/counsel/seek/request [@concession]; urge/counsel/advise/request [restraint/caution/calm/patience/moderation/flexibility]; call/appeal/plead/ask {for flexibility}; call/appeal {for moderation}; call/appeal/plead {for mercy}
    noun        call {for @concession}; appeal {for @concession}; call {for flexibility}; plea {for mercy}; call {for moderation}
    source      subj
    target      from; on; to; by; of
    need        source
    not         words @sport; @showbiz; @market
    + Qatar called for flexibility from Israel and Hamas. => QAT > ISR, "Hamas" | code=025
    + The Vatican urged compromise in the dispute between bishops and Managua. => VAT > *
    + The German chancellor's appeal for concessions to Athens was heard. => DEU > *
    - The coach urged patience after the defeat.

sense appeal-ease-restrictions = 0251
    verb        call/appeal/plead/ask/push {for @restriction-relief}; call/appeal/plead/ask/push for {of @restriction}; call/appeal/ask/push for {of @emergency-rule}; urge/seek/request/recommend [@relief-head] {of @restriction}; call/appeal/ask for {to @restriction}; call/appeal/ask for {to @censorship}; seek/request/ask/apply/plead {for pardon}; seek/request [pardon/amnesty/clemency/bail/visa waiver]; plead/appeal/ask {for clemency}
    noun        call {for @restriction-relief}; plea {for clemency}; appeal {for amnesty}; request {for pardon}
    source      subj
    target      from; on; to; in; by; for
    need        source
    only        source: GOV LEG PTY IGO UNO NGO OPP REL JRN country organization group person
    not         words @sport; @showbiz; @market
    + Rights groups called for an end to censorship in Ethiopia. => "rights groups" > ETH | code=0251
    + Manila asked for clemency for a Filipina on death row in Indonesia. => PHL > IDN
    + Colombia called for the reopening of the border with Venezuela. => COL > VEN
    - The driver appealed for leniency at the trial.

sense appeal-end-protests = 0252
    verb        call/appeal/plead/ask for {to @protest}; call/appeal/plead for {to @strike}; call/appeal/plead/ask for {of @protest}; urge/call/appeal {for calm}; appeal {for calm}; urge/advise [calm]
    noun        appeal {for calm}; call {for calm}; plea {for calm}
    source      subj
    target      from; on; to; by; among
    need        source
    only        source: GOV LEG MIL COP PTY IGO REL country organization person
    not         words @sport; @showbiz; @market
    + Bangladesh's interim leader appealed for calm after student clashes. => BGD > - | code=0252
    + The French interior minister called for an end to the riots in Noumea. => FRA > *
    + Ramaphosa's appeal for calm followed days of looting. => ZAF > -
    - The coach appealed for calm among the players.

sense appeal-release = 0253
    verb        call/appeal/plead/ask/push/press/lobby/campaign {for @release}; urge/seek/request/solicit/negotiate [@release]; call/ask/push {for @prisoner-swap}; propose/seek [@prisoner-swap]
    verb        beg/pray/agitate/intercede {for @release}; plead [case]; demand/seek/secure {for captive}; fight {for @release}; rally {for @release}
    noun        call {for @release}; appeal {for @release}; plea {for @release}; campaign {for @release}; request {for @release}
    source      subj
    target      by; from; on; to; with
    need        source
    not         words @sport; @showbiz; @market
    + Washington called for the immediate release of the reporter by Russia. => USA > RUS | code=0253
    ~ Families of hostages pleaded for the freedom of their relatives. => * > -
    + Greece's campaign for the return of the Parthenon marbles goes on. => GRC > *
    ~ The UN's call for the release of staff held by the Houthis was ignored. => UN > "Houthis"
    - Fans called for the release of the director's cut of the film.

sense appeal-ease-sanctions = 0254
    verb        call/appeal/plead/ask/push/press/lobby {for @sanctions-relief}; call/appeal/plead/push/lobby/ask for {of @sanction}; call/appeal/push/ask for {to @sanction}; call/appeal for {of @sanction}; urge/seek/request [@sanctions-relief]; urge/seek/request/recommend [@relief-head] {of @sanction}; seek/request [exemption/waiver] {from @sanction}
    noun        call {for @sanctions-relief}; call for {of @sanction}; call for {to @sanction}; plea {for @sanctions-relief}
    source      subj
    target      from; on; to; by; against
    need        source
    only        source: GOV LEG PTY IGO UNO NGO REL OPP country organization group
    + Syria's new leader called for the lifting of sanctions. => SYR > - | code=0254
    + South Africa pushed for an end to the embargo against Cuba. => ZAF > *
    + Iraq sought sanctions relief from the United States. => IRQ > USA
    - The supermarket lobbied for an end to tax.

sense appeal-access = 0255
    verb        call/appeal/plead/ask/push/press {for @access}; urge/seek/request [@access]; call/ask/appeal {for investigation}; call/ask/appeal/push {for @probe}; urge/request/seek [@probe]
    noun        call {for @access}; appeal {for @access}; request {for @access}; plea {for @access}; call {for @probe}
    source      subj
    target      from; on; to; in; by; into; of
    need        source
    only        source: GOV LEG PTY IGO UNO NGO OPP REL JUD country organization group
    not         words @sport; @showbiz; @market
    + The IAEA requested access to the Iranian site at Fordow. => "IAEA" > IRN | code=0255
    + Medical charities appealed for safe passage for patients in Khartoum. => "charities" > *
    + Turkey called for an investigation into the Kazan airport raid. => TUR > *
    - The diver asked for access to the pool.

sense appeal-deescalation = 0256
    verb        call/appeal/plead/ask/push/press {for @ceasefire}; urge/seek/request/propose/counsel [@ceasefire]; call/appeal/plead/push/ask for {to @fighting}; call/appeal/plead/push for {of @fighting}; call/appeal for {in @fighting}; urge/seek [@end-head] {to @fighting}; call/appeal/push/press {for @withdrawal}; urge/seek/request [@withdrawal]; counsel/preach [restraint/calm]
    verb        beg/pray/plead/lobby/campaign/rally/agitate {for @ceasefire}; beg/pray {for peace}; nudge {to @ceasefire}; nudge {toward @ceasefire}; push {to @ceasefire}; preach/advocate [@ceasefire]; call/appeal/plead {for silence}; call {for lull}; call/appeal {for suspension}; warn {against escalation}; caution {against escalation}
    noun        call {for @ceasefire}; appeal {for @ceasefire}; plea {for @ceasefire}; push {for @ceasefire}; call for {to @fighting}; appeal for {to @fighting}; call {for @withdrawal}
    source      subj
    target      from; on; to; in; by; between
    need        source
    not         words @sport; @showbiz; @market
    + The UN chief called for an immediate ceasefire in Sudan. => UN > SDN | code=0256
    + China urges restraint after Iran strikes Israel. => CHN > *
    + Egypt's appeal for an end to the war in Gaza was joined by Jordan. => EGY > *
    + Pope calls for truce between Russia and Ukraine. => "Pope" > RUS, UKR
    - The coach called for calm in the dressing room.

sense demand-yield = 105
    verb        demand [@concession]; demand [obedience/submission/acceptance/retraction]; insist {on @concession}
    noun        demand {for @concession}; demand {for retraction}
    source      subj
    target      from; of; by
    need        source
    not         words @sport; @showbiz; @market
    + Serbia's president demanded concessions from Pristina. => SRB > XKX | code=105
    + Moscow demanded a retraction from the Swiss ministry. => RUS > CHE
    + Ankara's demand for concessions from Stockholm delayed the accession. => TUR > SWE
    - The label demanded concessions from the singer.

sense demand-ease-restrictions = 1051
    verb        demand [@restriction-relief]; demand [@relief-head] {of @restriction}; demand [@relief-head] {of @emergency-rule}; demand [@end-head] {to @restriction}; demand [@end-head] {to @censorship}; demand [@relief-head] {of @censorship}; insist {on @restriction-relief}
    noun        demand {for @restriction-relief}; demand for {of @restriction}
    source      subj
    target      from; on; by; in
    need        source
    not         words @sport; @showbiz; @market
    + Lawmakers in Warsaw demanded an end to restrictions on judges. => "lawmakers" > * | code=1051
    ~ Crimean Tatars demanded the lifting of the ban on their assembly. => * > *
    + Journalists in Honduras demanded an end to censorship. => "journalists" > *
    - The landlord demanded the removal of the dog.

sense demand-end-dissent = 1052
    verb        demand [@end-head] {to @protest}; demand [@end-head] {to @strike}; demand [@end-head] {of @protest}; order [protester/demonstrator/doctor/worker/teacher/nurse/pilot] {to work}; order/tell [protester/demonstrator/worker/doctor] {to work}
    noun        demand for {to @protest}; order {to disperse}
    source      subj
    target      obj; from; by; in
    need        source
    only        source: GOV LEG MIL COP JUD country
    not         words @sport; @showbiz
    + Seoul ordered striking doctors back to work. => KOR > "doctors" | code=1052
    + The Georgian premier demanded an end to street protests. => GEO > -
    ~ Lagos told striking teachers to go back to work, demanding an end to the strike. => NGA > *
    - The label demanded an end to the boycott of the album.

sense demand-release = 1053
    verb        demand [@release]; insist {on @release}; press {for @release}
    noun        demand {for @release}
    source      subj
    target      from; by; to
    need        source
    not         words @sport; @showbiz; @market
    + Australia demanded the release of the jailed writer from China. => AUS > CHN | code=1053
    + Kidnappers demanded the release of comrades by the Nigerian government. => "kidnappers" > NGA
    ~ Benin's demand for the return of looted bronzes was met by Paris. => BEN > -
    - Fans demanded the release of the album.

sense demand-ease-sanctions = 1054
    verb        demand [@sanctions-relief]; demand [@relief-head] {of @sanction}; demand [@end-head] {to @sanction}; demand [@end-head] {of @sanction}; insist {on @sanctions-relief}; insist on {of @sanction}
    noun        demand {for @sanctions-relief}; demand for {of @sanction}; demand for {to @sanction}
    source      subj
    target      from; by; on; against
    need        source
    + Tehran demanded sanctions relief from Washington before any deal. => IRN > USA | code=1054
    + Cuba demands an end to the embargo. => CUB > -
    + Niger's demand for the lifting of sanctions was met in Abuja. => NER > -
    - The shopper demanded an end to the queue.

sense demand-access = 1055
    verb        demand [@access]; insist {on @access}; demand [@probe]; insist {on @probe}
    noun        demand {for @access}; demand {for @probe}
    source      subj
    target      from; by; to; in; into; of
    need        source
    not         words @sport; @showbiz; @market
    + The UN demanded unhindered access to Darfur from the warring generals. => UN > * | code=1055
    + Western envoys demanded access to detained students in Minsk. => * > *
    + Kyiv demanded an investigation into the killing of prisoners. => UKR > *
    - The customer demanded access to her account.

sense demand-deescalation = 1056
    verb        demand [@ceasefire]; demand [@end-head] {to @fighting}; demand [@end-head] {of @fighting}; demand [@end-head] {in @fighting}; demand [@withdrawal]; insist {on @ceasefire}; insist {on @withdrawal}; insist on {to @fighting}
    noun        demand {for @ceasefire}; demand for {to @fighting}; demand {for @withdrawal}
    source      subj
    target      from; by; of; in; obj
    need        source
    not         words @sport; @showbiz; @market
    + The UN Security Council demanded a ceasefire in Gaza for Ramadan. => * > * | code=1056
    + Congo demanded the withdrawal of Rwandan troops from its soil. => COD > *
    ~ Syria's demand for an end to Israeli raids was repeated in New York. => SYR > ISR
    - Viewers demanded the withdrawal of the film.

# ---- meeting, settling, mediation

sense appeal-meet = 026
    verb        call/appeal/push/press/plead/ask {for @meeting}; call/appeal/push/press/ask {for @negotiation}; call/ask/push/appeal {for @summit}; urge/seek/request/propose/suggest [@meeting]; urge/seek/request [@negotiation]; urge/seek/request [@summit]; advocate/encourage [@meeting]; call for {of @meeting}; urge/seek [resumption] {of @meeting}; call/urge/invite {to @table}; request [@visit]
    verb        beg/plead/lobby {for @meeting}; convene/call/request/seek [emergency session/emergency meeting/urgent meeting/special session/urgent session] {of @security-council}; ask/appeal {for meeting/audience}; seek [audience/rapprochement/dialogue/face-to-face/summit/sit-down]; call {for dialogue}; urge [dialogue/talks/negotiations]; push {for dialogue/talks}
    verb        want/request/convene/need [urgent session/emergency session/emergency meeting/urgent meeting/special session/extraordinary session/urgent debate/emergency summit]
    noun        call {for @meeting}; appeal {for @meeting}; request {for @meeting}; call {for @negotiation}; appeal {for @negotiation}; push {for @negotiation}; call {for @summit}; request {for @summit}
    source      subj
    target      with; between; on; to; from; among
    need        source
    not         words @sport; @showbiz; @market
    + China called for dialogue between Israel and the Palestinians. => CHN > ISR, PSE | code=026
    + Seoul requested a meeting with North Korea over the dam. => KOR > PRK
    + Kenya's call for negotiations in Sudan won African Union support. => KEN > *
    + Syria's Druze leaders urged talks with Damascus. => * > SYR
    - The agent asked for a meeting with the football club's head coach.
    + The Arab League wants an urgent session of the Security Council. => * > *

sense demand-meet = 106
    verb        demand [@meeting]; demand [@negotiation]; demand [@summit]; insist {on @meeting}; insist {on @negotiation}; demand [seat]; demand [resumption] {of @meeting}; demand [resumption] {of @negotiation}; summon [emergency meeting]
    noun        demand {for @meeting}; demand {for @negotiation}; demand {for @summit}
    source      subj
    target      with; from; between
    need        source
    not         words @sport; @showbiz; @market
    + Indian farmers demanded talks with the government in Delhi. => "farmers" > * | code=106
    + Argentina demands negotiations with Britain over the Falklands. => ARG > GBR
    + Moscow demanded an emergency meeting of the Security Council. => RUS > *
    - Parents demanded a meeting with the headteacher.

sense appeal-settle = 027
    verb        call/appeal/push/plead/press {for settlement}; call/appeal/push/plead/press {for solution}; call/appeal/push for {of @dispute}; call/appeal/push/press {for @peace-deal}; call/appeal/push {for @peace-plan}; urge/seek/advocate/propose/favour/favor [peaceful solution/political solution/settlement/diplomatic solution/negotiated settlement/peaceful settlement/peaceful resolution/two-state solution/reconciliation/national unity]; call/appeal {for reconciliation}; call {for unity}
    verb        call/appeal/push/press/plead {for peace/accord/compromise/consensus/reconciliation/unity/solution/settlement/resolution}; preach/advocate/urge/counsel [peace/reconciliation/compromise/coexistence/unity/national unity/diplomacy]; champion [two-state solution]; back [two-state solution/political solution/negotiated settlement]; bat {for peace}
    noun        call {for settlement}; call {for reconciliation}; call {for solution}; appeal {for reconciliation}; call {for @peace-deal}; call {for @peace-plan}
    source      subj
    target      to; between; in; from; on; of
    need        source
    not         words @sport; @showbiz; @market
    + Jordan's king called for a two-state solution at the UN. => JOR > * | code=027
    + India urged a peaceful settlement between Ukraine and Russia. => IND > UKR, RUS
    + Vietnam's appeal for a solution to the sea dispute was backed by Indonesia. => VNM > *
    - The engineer called for a solution to the software bug.

sense demand-settle = 107
    verb        demand [@peace-deal]; demand [settlement/solution/peaceful solution/peace/political solution/resolution of dispute/negotiated settlement/two-state solution]; insist {on settlement}; insist {on solution}; insist {on @peace-plan}
    noun        demand {for settlement}; demand {for peace}; demand {for solution}
    source      subj
    target      from; of; to; between
    need        source
    not         words @sport; @showbiz; @market
    + Arab ministers demanded a settlement to the Palestinian question. => "ministers" > * | code=107
    + Colombian marchers demanded peace from the rebels. => "marchers" > "rebels"
    + Greece demands a solution to the Cyprus issue. => GRC > *
    - The customer demanded a quick solution to the fault.

sense appeal-mediation = 028
    verb        call/appeal/ask/push/plead {for @mediation}; seek/request/urge/propose/suggest/invite [@mediation]; seek/request [intercession]; ask {for intercession}
    noun        call {for @mediation}; appeal {for @mediation}; request {for @mediation}
    source      subj
    target      by; from; of; to; with; obj
    need        source
    not         words @market; divorce
    + Venezuela sought the mediation of Brazil in the row with Guyana. => VEN > BRA | code=028
    + Chad's opposition called for mediation by the African Union. => "opposition" > "African Union"
    + Somalia's request for mediation went to Ankara. => SOM > *
    - The spouses sought mediation in their divorce.

sense demand-mediation = 108
    verb        demand [@mediation]; insist {on @mediation}; demand [intervention/international intervention/arbitration/involvement/third-party involvement]
    noun        demand {for @mediation}; demand {for arbitration}; demand {for intervention}
    source      subj
    target      by; from; of
    need        source
    not         words @market; @sport; neighbours; neighbors; hedge
    + Ethiopia's rebels demanded mediation by Kenya instead. => "rebels" > KEN | code=108
    + Sudan insists on mediation by the African Union in the dam row. => SDN > "African Union"
    + The Saharan exiles demanded international intervention from the UN. => * > UN
    - The neighbours demanded mediation over the hedge.

# ---- pressing, summoning, pressure without a stated act

sense pressure = 100
    verb        pressure/pressurise/pressurize/strong-arm/twist [arm]; exert/apply/put/pile/heap/increase/raise/keep/mount/intensify/bring/maintain [pressure]; step up [pressure]; lean on; turn up [heat/pressure]; turn [screw/screws]
    verb        squeeze/lobby/nag/badger/hound/push/prod/nudge/jawbone/bully; push hard; lean hard; ramp up [pressure]; dial up [pressure]; ratchet up [pressure]; tighten [screw/screws/noose]; turn [screw]; hold {feet}; put [heat/squeeze/screw/screws]; pile on [pressure]; twist [arm/arms]
    noun        pressure campaign; maximum pressure; pressure
    source      subj
    target      on; obj; upon; against
    need        source target
    only        source: GOV LEG IGO MIL PTY OPP country organization
    not         words @sport; @showbiz; @market; prices; supply; blood pressure; weather
    + Washington is putting pressure on Israel over civilian deaths. => USA > ISR
    + ASEAN increased pressure on Myanmar's generals. => ASEAN > MMR
    + The EU's pressure on Hungary over migration bore fruit. => EU > HUN
    - High prices put pressure on consumers in Japan.
    - The midfielder is under pressure on the pitch.

sense appeal-general = 020
    verb        appeal/plead {for end}; call/appeal/plead/push/press {for unity}; appeal/plead {to conscience}; petition; send/hand/present/deliver/submit [petition]; call/appeal {for dialogue}; call/appeal/plead {for clarity}; call/plead {for justice}; call {for vigilance}
    noun        petition; appeal {for unity}; call {for unity}
    source      subj
    target      to; obj; on
    need        source target
    not         words @sport; @showbiz; @market
    + Tibetan exiles handed a petition to the United Nations. => "exiles" > UN
    + Nigerian students petitioned the senate over school fees. => "students" > *
    + The Dalai Lama appealed for unity to Buddhists in China. => * > *
    - The film fans petitioned the studio.

sense set-condition = 100
    verb        set/impose/attach/make/state/list [condition/precondition/terms]; lay down [condition/precondition/terms]; spell out [condition/precondition/terms]; make [condition] {of talks}; condition; demand {as condition}; demand {in return}
    noun        condition {for @meeting}; precondition {for @meeting}; condition {for peace}
    source      subj
    target      for; to; on
    need        source
    only        source: GOV MIL LEG PTY IGO REB country organization
    not         words @sport; @showbiz; @market; weather; working
    + Putin set conditions for talks with Ukraine. => RUS > * | code=100
    + Hamas laid down terms for the next stage of the truce. => "Hamas" > -
    + The IMF imposed conditions on Sri Lanka. => "IMF" > LKA
    - The bank set conditions for the house loan.

# ---- nominals whose asker stands behind "from" ("calls from Arab states for a ceasefire"); with verbs "from" is the side asked

sense calls-from-others-truce = 0256
    noun        call {for @ceasefire}; appeal {for @ceasefire}; plea {for @ceasefire}; call {for @withdrawal}; call for {to @fighting}
    source      from; by
    target      on; to
    need        source
    only        source: GOV MIL LEG PTY IGO UNO EUR NGO REL country
    not         words @sport; @showbiz; @market
    + Calls for a ceasefire from Arab states grew louder. => * > *
    + The call for a truce from Egypt came before the summit. => EGY > - | code=0256
    - Calls for calm from the coach went unheard.

sense calls-from-others-exit = 0241
    noun        call {for @leadership-change}; demand {for @leadership-change}
    source      from; by
    target      of
    need        source
    only        source: GOV LEG PTY OPP IGO UNO EUR NGO LAB REL country
    not         words @sport; @showbiz; @market
    + Calls for the resignation of the president from the Kenyan opposition are growing. => "opposition" > *
    + Demands for the resignation of the minister from Polish lawmakers grew. => POL > *
    + Calls for early elections from the Spanish opposition came at once. => ESP > *
    - Calls for the dismissal of the head coach from fans grew.

sense calls-from-others-release = 0253
    noun        call {for @release}; appeal {for @release}; plea {for @release}; demand {for @release}
    source      from; by
    target      on; to
    need        source
    only        source: GOV LEG PTY OPP IGO UNO EUR NGO REL country
    not         words @sport; @showbiz; @market
    + Appeals for the release of the journalist from Germany were ignored. => DEU > *
    + The appeal for the release of the hostages by the UN was heard. => UN > *
    + Calls for the release of the opposition leader from the European Union mounted. => EU > *
    - Calls for the release of the album from fans grew.
