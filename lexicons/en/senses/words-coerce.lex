@about    Arrests, bans, seizures, blocks and hacks in headline words and idiom; courts that order; gag and dissolution: PLOVER COERCE, CAMEO 163, 17, 176, 191, 192.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

family words-coerce-elsewhere
    - Police nabbed a shoplifter in Leeds.
    - The league banned the striker for three games.
    - The bank froze the customer's account.
    - The teacher took the phone away.
    - The storm cut off the village.
    - Fishermen caught a whale off Norway.

# ---- arrest

sense arrest-headline = 173
    verb        nab/collar/nick/bust/apprehend/jail/imprison/incarcerate/intern/lock/bundle/handcuff/frogmarch/net/recapture/rearrest/re-arrest/remand/detain/arrest/seize/snatch/catch/capture [@official-victim/@suspect/@captive/activist/protester/demonstrator/blogger/journalist/reporter/editor/cartoonist/lawyer/student/critic/opponent/ally/aide/adviser/relative/brother/son/wife/bishop/priest/imam/monk/poet/singer/academic/professor/unionist/trade unionist/union leader/organiser/organizer/whistleblower/spy/agent/mole/officer/soldier/migrant/fisherman/sailor/crew/executive/oligarch/tycoon/banker/tourist/national/citizen/dissident/separatist/smuggler/trafficker/hacker/plotter/militant/sympathiser/supporter/member/MP/deputy/senator]
    verb        round/pick up; haul in; pick up [@captive/@official-victim/lawyer/critic/student/activist/suspect]; haul in [@captive/@official-victim/activist/critic/suspect]; haul/drag away [@captive/@official-victim/activist/protester]; take away [@captive/@official-victim/activist/protester/critic/lawyer]; lead away [@official-victim/activist/protester/lawyer]; bundle {into van/car}; lock up [@captive/@official-victim/activist/protester/critic/opponent/lawyer]; take/hold/keep/place/put {into/in custody/detention/jail/prison}; take/hold/keep/place/put {under arrest/detention}; hold incommunicado; hold without charge; keep behind bars; throw {in/into jail/prison/dungeon/cell}; clap {in iron/jail/prison}; remand {in custody}; put {behind bar}; place under house arrest; make [arrest/arrests/mass arrests]; carry out [arrest/arrests/mass arrests/wave of arrests]; execute/serve [arrest warrant/warrant]; extend/prolong [detention/custody/pre-trial detention]
    noun.pass   roundup; round-up; apprehension; incarceration; rearrest; capture {of suspect}; mass arrest; pre-trial detention; house arrest; crackdown arrest; imprisonment {of @official-victim}
    source      subj; by; of
    target      obj; of
    need        source
    only        source: COP GOV MIL JUD SPY country REB LEG PRM
    not         words @sport; @sport-more; @showbiz; @market; @private-crime; @street-crime; cocaine; heroin; ketamine; cannabis; shoplifters; poachers; fugitive dog; crocodile; rapist; murderer; murder; paedophile; fraudster; thief; thieves; con artist; catfish; hostage; hostages; pirates; escaped bear; hospital; surrendered; train
    + Turkish police rounded up Kurdish politicians. => TUR > *
    + Police in Tunis picked up a lawyer critical of the president. => TUN > *
    + Mexico's navy nabbed a cartel leader. => MEX > *
    + Georgian activists were bundled into a van by masked police. => GEO > *
    + Two Ugandan opposition figures were taken into custody by soldiers. => UGA > *
    - Police in Leeds nabbed a shoplifter.
    - Fishermen caught a crew of dolphins.
    - Firefighters in Chile took the injured driver into the hospital.

sense order-arrest = 173
    verb        order [arrest/detention/imprisonment/capture/jailing]; order [arrest/detention] {of @official-victim}; issue [arrest order/arrest warrant/detention order/wanted notice]; offer [bounty/reward] {for capture/arrest/information}; put {on list}; hunt/pursue [fugitive/dissident/exile/ex-president/rebel leader/warlord]; launch/begin/mount/start [manhunt/crackdown/dragnet/sweep/purge/witch-hunt/wave of arrests/campaign of arrests/clampdown]; unleash [crackdown/purge]; purge [official/officer/rival/general/judge/ministry/army/bureaucracy/party]
    noun        dragnet; purge; wave {of arrest}; sweep {of arrest}; campaign {of arrest}; clampdown {on dissent}
    source      subj; by; of
    target      of; on; for; against; obj; in
    need        source
    only        source: COP GOV MIL JUD SPY country LEG PTY
    not         words @sport; @showbiz; @market; @private-crime; murder; litter; drink-driving; missing child; cyclists; robbers; robbery
    + A court in Bangladesh ordered the arrest of the ex-premier. => BGD > *
    + Hong Kong police offered a reward for the capture of exiled activists. => * > *
    + Xi purged generals from the rocket force. => CHN > *
    + Venezuela unleashed a crackdown on the opposition. => VEN > *
    - Police launched a manhunt after a robbery.

sense charge-headline = 173
    verb        indict/arraign/prosecute/charge/book/try [@official-victim/@suspect/@captive/activist/protester/blogger/journalist/editor/critic/opponent/aide/oligarch/tycoon/spy/dissident/separatist/hacker/plotter/general/opposition leader]; slap/hit {with charge}; slap/bring [charge/charges]; hit {with indictment}; lay/file/press/prefer/level [charge/charges/treason charges/terrorism charges/sedition charges/criminal charges/corruption charges] {against @official-victim/activist/journalist/protester/opposition/critic}; put/go {on trial}; put {in dock}; haul/drag {into court}; haul {before court}; drag/take {to court}; bring {before judge}; face [charge/charges/trial/treason charges/prosecution]
    noun.pass   arraignment; prosecution {of @official-victim}; prosecution {of journalist}; show trial; trial {of dissident}; trial {of journalist}; treason trial; indictment
    source      by; none
    target      subj; obj; of; against
    need        target
    only        target: GOV MIL LEG PTY OPP JRN REL JUD COP NGO REB
    not         words @sport; @sport-more; @showbiz; @market; @private-crime; murder; burglar; robbery; assault; stabbing; rape; fraudster; drug dealer
    + The former Malaysian premier faced corruption charges. => * > MYS
    + A Rwandan opposition leader went on trial over a plot. => * > RWA
    + The Tajik journalist was put on trial. => * > TJK
    - The burglar appeared in court.

# ---- bans, dissolution, gags

sense ban-headline = 172
    verb        outlaw/proscribe/ban/prohibit/criminalise/criminalize/shutter/dissolve/disband/deregister/blacklist/shut/close/suspend/liquidate [@party/@media-outlet/NGO/NGOs/rights group/charity/movement/organisation/organization/group/union/association/church/sect/brotherhood/league/rights league/human rights league/newspaper/magazine/website/broadcaster/social media platform/platform/protest/rally/gathering/demonstration/demonstrations/march/abortion/headscarf/hijab/burqa/veil/language/currency/dinar/book/books/song/flag/emblem/activity/activities/mission/political activity/party activity/gay pride/LGBT movement/foundation/watchdog/institute/university/school/madrasa/mosque]; shut/close down [NGO/newspaper/magazine/radio station/rights group/broadcaster/channel/website/mosque/church/university]; wind up [NGO/newspaper/magazine/radio station/rights group/broadcaster/channel/website/mosque/church/university]; pull [plug] {on channel/broadcaster/station/newspaper}; take/yank/force {off air}; force {into exile}; muzzle/gag/silence/censor/stifle/hound [press/media/critic/critics/journalist/journalists/opposition/dissent/broadcaster/newspaper/judge/judges/student/students/civil society/activist]; tighten [grip/noose/screw/screws] {on media/press/dissent/opposition/society}; gut/curb/restrict/limit/curtail/strip [power/powers/independence] {of court/judge/press/parliament}; bar/ban/disqualify/exclude/block/prevent/stop/prohibit {from running/standing/office/election/ballot/leaving/travelling/entering/teaching/voting/politics/school/university/ballot/work}; bar/ban/disqualify [@party/opposition leader/opposition candidate/presidential hopeful/hopeful/rival/challenger]; strip {of immunity/nationality/citizenship/passport/rank/licence/accreditation/mandate/seat/title}; lift/revoke/strip [immunity/parliamentary immunity]; slap [ban/fine/curfew/gag/gag order]; fine [@media-outlet/activist/newspaper/platform/NGO/opposition leader/broadcaster/protester]; bulldoze/raid [newsroom]
    noun        crackdown {on press}; crackdown {on media}; crackdown {on dissent}; gag order; banning {of @party}; dissolution {of @party}; closure {of newspaper}; disqualification {of candidate}
    source      subj; by; of
    target      obj; of; on; against; from; in
    need        source
    only        source: GOV LEG JUD MIL COP REB country EUR
    not         words @sport; @sport-more; @showbiz; @market; doping; drivers; pollution; virus; pupils; smoking; vaping; plastic; pesticide; pesticides; storm; flood; nightclub; lifted; unbanned; parliament; cabinet
    + Kosovo bans the Serbian dinar. => XKX > *
    + Nicaragua stripped critics of citizenship. => NIC > *
    + Serbia pulled the plug on a broadcaster. => SRB > *
    + Thai judges dissolved the Move Forward party. => THA > *
    + The newspaper was shuttered by Guinea's junta. => GIN > *
    + Iran's council barred a reformist from running. => IRN > *
    - The league fined the newspaper's football team.

sense block-internet = 1721
    mode        censor
    verb        block/throttle/restrict/ban/cut/suspend/shut/disable/slow/jam/switch/disrupt [internet/mobile internet/internet access/social media/X/Twitter/Facebook/TikTok/WhatsApp/Telegram/Signal/YouTube/Instagram/Wikipedia/website/websites/VPN/VPNs/broadcast/broadcasts/signal/messaging app/phone network/phone networks/data service/data services/app/apps/network/networks/Starlink]; cut/switch/turn/shut off [internet/mobile internet/internet access/phone network/phone networks/social media/mobile data/network/networks/broadcasts/telephone lines/signal]; shut down [internet/mobile internet/internet access/phone network/phone networks/social media/mobile data/network/networks/broadcasts/telephone lines/signal]; pull/yank/delete/remove/scrub/take [article/post/posts/broadcast/documentary/book/books] {from air/shelf/site/internet/library}; expel/deport/bar/accredit [correspondent/foreign correspondent/reporter]; revoke/withdraw/cancel/suspend [accreditation/press card/broadcast licence/broadcasting licence/broadcast license/press credentials]
    noun        internet shutdown; internet blackout; blackout; censorship; communications blackout; jamming; social media ban; internet cut
    source      subj; by; of
    target      in; of; on; across; to; for; obj
    need        source
    only        source: GOV LEG JUD MIL COP SPY country REB
    not         words @sport; @showbiz; @market; storm; cable; parents; school; schools; GPS; hackers; pupils; restored; restore; power cut; engineers
    + Tanzania blocked Telegram ahead of the vote. => TZA > *
    + Ethiopia cut off the internet in Amhara. => ETH > *
    + Telegram was throttled by Russian regulators. => RUS > *
    - A storm cut off the internet in Fiji.

# ---- seizures, takings, territory

sense seize-headline = 171
    verb        grab/seize/snatch/confiscate/impound/expropriate/nationalise/nationalize/requisition/commandeer/raid/wrest/forfeit/sequester/freeze/block/lock [@asset/@vessel/villa/yacht/mansion/superyacht/jet/land/farms/factory/factories/refinery/mine/subsidiary/account/accounts/bank account/bank accounts/assets/funds/fund/reserve/reserves/cash/passport/passports/property/properties/phone/phones/laptop/laptops/document/documents/archive/building/buildings/headquarters/church/estate/stake/shares/fortune/gold/farm]; take over [@asset/@vessel/villa/yacht/mansion/superyacht/jet/land/farms/factory/factories/refinery/mine/subsidiary/account/accounts/bank account/bank accounts/assets/funds/fund/reserve/reserves/cash/passport/passports/property/properties/phone/phones/laptop/laptops/document/documents/archive/building/buildings/headquarters/church/estate/stake/shares/fortune/gold/farm]; take control {of company/mine/port/refinery/bank/airport/factory/plant/field}; put {under administration/receivership}
    noun.pass   expropriation; freezing {of account}; land grab; confiscation; seizure {of land}; nationalisation; nationalization; freeze {of account}
    source      subj; by
    target      of; from; belonging to; obj; in
    need        source target
    only        source: GOV MIL COP JUD REB LEG country EUR SPY
    not         words @sport; @showbiz; @market; @private-crime; cocaine; heroin; customer; drug; drugs; ivory; opportunity; storm; bailiffs; bailiff; counterfeit; smuggled; hockey
    + Georgia froze the bank accounts of the opposition. => GEO > *
    + Ukraine seized a villa of a Russian oligarch. => UKR > RUS
    + Venezuela grabbed the assets of an American oil firm. => VEN > USA
    - Bailiffs seized the villa.

sense take-territory = 192
    verb        capture/seize/occupy/take/overrun/retake/recapture/annex/conquer/storm/grab/invade/claim/reclaim/wrest/besiege/encircle/enter [@territory-word]; take/seize/gain/wrest/regain/assume/claim/establish [control/foothold/full control] {of/over/in @territory-word}; take over [@territory-word]; sweep {into/through city/town/capital}; march/roll {into city/town/capital}; advance {into city/town}; fall {to rebel/militant/insurgent/army/troop/jihadist/paramilitary}; hoist/raise [flag] {over @territory-word}; dig in {on territory}; push {into territory}; move {into zone}; capture/take/seize/overrun/retake/recapture/annex/occupy/conquer
    noun.pass   capture {of @territory-word}; fall {of @territory-word}; seizure {of @territory-word}; annexation; takeover {of @territory-word}; land grab
    source      subj; by; to
    target      of; obj; from; in
    need        source target
    only        source: country GOV MIL REB UAF PRM IMG
    only        target: country place GOV MIL REB
    not         words @sport; @sport-more; @showbiz; @market; tourists; hostage; hostages; peacekeepers; power; parade; prisoners; relief; storm; imagination; attention
    + Russia annexed Crimea on Monday. => RUS > *
    + M23 rebels captured Goma. => * > *
    + Russian troops took control of a village near Donetsk. => RUS > *
    + The town of Kidal was retaken by Malian soldiers. => MLI > *
    - The team captured the title in Madrid.

# ---- hacking and interference

sense hack-headline = 176
    verb        hack/breach/infiltrate/penetrate/compromise/target/attack/infect/paralyse/paralyze/cripple/disable/hit/spoof/jam/swamp/knock/steal/leak [network/networks/army network/server/servers/website/websites/email/emails/e-mail/account/accounts/system/systems/database/databases/computer/computers/power grid/grid/phone/phones/GPS/ministry network/data/voter data/bank system/hospital system/satellite/satellites]; break into [network/networks/army network/server/servers/website/websites/email/emails/e-mail/account/accounts/system/systems/database/databases/computer/computers/power grid/grid/phone/phones/GPS/ministry network/data/voter data/bank system/hospital system/satellite/satellites]; hack into; break {into network/server/system/account/email/computer}; take down [website/websites/server/servers/network]; knock {offline}; knock out [website/power grid/network/satellite]; spy {on phone/email/call}; bug/wiretap/tap/eavesdrop; launch/mount/stage/wage/conduct/unleash [cyberattack/cyber attack/cyber-attack/cyberattacks/hack/cyber campaign/ransomware attack/DDoS attack/phishing campaign/malware attack/spyware attack/disinformation campaign/influence campaign/influence operation/smear campaign]; carry out [cyberattack/cyber attack/cyber-attack/cyberattacks/hack/cyber campaign/ransomware attack/DDoS attack/phishing campaign/malware attack/spyware attack/disinformation campaign/influence campaign/influence operation/smear campaign]; plant [spyware/malware/bug/bugs/fake news/disinformation]; spread/peddle/push/sow/flood/circulate [disinformation/fake news/propaganda/misinformation/falsehoods/conspiracy theories/deepfakes]; meddle/interfere {in election/vote/referendum/affair/affairs/poll}; jam [GPS/signal/signals/radio/broadcast]
    noun        hack; cyberattack; cyber attack; cyber-attack; hacking; hacking campaign; cyber espionage; jamming; GPS jamming; spoofing; election meddling; election interference; data breach; phishing campaign; ransomware attack
    source      subj; by; of; from
    target      obj; of; on; against; in; at; belonging to
    need        source target
    only        source: GOV MIL SPY REB country CRM UAF
    not         words @sport; @sport-more; @showbiz; @market; bird; wasp; teenager; customers; missile; missiles; drone; drones; artillery; airstrike; shelling; bomb; bombs; blamed; storm
    + Russian hackers knocked Latvian websites offline. => RUS > LVA
    + Chinese spies hacked into Dutch servers. => CHN > NLD
    + Iran meddled in the election in Albania. => IRN > ALB
    + The Estonian ministry's network was breached by Russian intelligence. => RUS > EST
    - A teenager hacked into the school's server.

# ---- movement, siege, force on persons

sense block-movement = 191
    verb        seal/cordon/besiege/encircle/blockade/surround/choke/strangle/isolate/close/block/shut/lock [@siege-thing]; seal/cordon/cut/close off [@siege-thing/camp/city/village/town/district/neighbourhood/neighborhood/region/enclave/quarter/area/mosque]; hem in [@siege-thing/camp/city/village/town/district/neighbourhood/neighborhood/region/enclave/quarter/area/mosque]; lay siege; lay [siege]; place {under siege}; put {under lockdown/siege}; close/block/shut/seal [crossing/crossings/checkpoint/road/roads/highway/corridor/border/borders/gate/gates/bridge/strait/airspace/port/ports/sea lane/waterway]; set up [checkpoint/checkpoints/roadblock/roadblocks]; erect/man [checkpoint/checkpoints/roadblock/roadblocks]; intercept/board/stop/repel [flotilla/aid ship/ship/vessel/migrant boat/boat/tanker/aid flotilla/convoy]; turn back [flotilla/aid ship/ship/vessel/migrant boat/boat/tanker/aid flotilla/convoy]; turn around [flotilla/aid ship/ship/vessel/migrant boat/boat/tanker/aid flotilla/convoy]; hold up [aid truck/aid trucks/aid convoy/convoy/aid/ambulance/relief convoy/fuel/food/shipment]; block/stop/detain/obstruct/delay [aid truck/aid trucks/aid convoy/convoy/aid/ambulance/relief convoy/fuel/food/shipment]; tighten [siege/blockade/cordon]; trap [civilian/civilians/resident/residents]
    noun        siege; blockade; encirclement; lockdown; closure {of crossing}; cordon
    source      subj; by; of
    target      of; on; around; to; obj; from; in; against
    need        source
    only        source: MIL COP GOV REB UAF PRM IMG country
    not         words @sport; @showbiz; @market; storm; flood; floods; snow; virus; Covid; outbreak; protesters; demonstrators; farmers; avalanche; lifted; broke; broken; quarantine; landslide; marathon
    + Israeli troops sealed off the Jenin camp. => ISR > *
    + Azerbaijan laid siege to the enclave. => AZE > *
    + The aid flotilla was intercepted by the Israeli navy. => ISR > *
    + Sudanese paramilitaries encircled the city of El Fasher. => SDN > *
    - Snow cut off the village.

sense expel-people-headline = 174
    verb        deport/expel/repatriate/remove/eject/banish/exile/extradite/boot/evict/ship/fly/send/throw [migrant/migrants/asylum seeker/asylum seekers/refugee/refugees/worker/workers/foreigner/foreigners/student/students/missionary/missionaries/priest/nun/nuns/dissident/activist/journalist/reporter/correspondent/national/nationals/preacher/cleric/imam/family/families/tribe/herders] {back/out/to/from/across/over border/country/camp/land/forest/desert/home}; deport/expel/banish/repatriate [migrant/migrants/asylum seeker/asylum seekers/refugee/refugees/foreigner/foreigners/worker/workers/missionary/missionaries/nun/nuns/dissident/activist/journalist/reporter/correspondent/national/nationals/preacher/cleric/imam/Afghan/Afghans/Haitian/Haitians/Syrian/Syrians/Rohingya]; kick/throw/drive/boot/turf/chase out [migrant/migrants/refugee/refugees/asylum seeker/asylum seekers/foreigner/foreigners/journalist/reporter/missionary/student/students/worker/workers/family/families/settler/settlers/villager/villagers]; push/send/force back [migrant/migrants/refugee/refugees/asylum seeker/asylum seekers/foreigner/foreigners/journalist/reporter/missionary/student/students/worker/workers/family/families/settler/settlers/villager/villagers]; force {from land/forest/village/camp/home}; force/drive {into exile}; dismantle/clear/raze/empty [camp/camps/migrant camp/slum/settlement/shanty/encampment/squat]
    noun.pass   deportation; banishment; expulsion {of migrant}; expulsion {of refugee}; pushback; pushbacks; forced return; eviction; deportation flight
    source      subj; by
    target      obj; of; from
    need        source
    only        source: GOV COP MIL JUD country
    not         words @sport; @showbiz; @market; landlord; flood; fire; rescue; rescued; evacuated; zoo; own expense; fans
    + Kenya evicts the Ogiek people from the forest. => KEN > *
    + Algeria drove out migrants across the border with Niger. => DZA > *
    + Afghan refugees were sent back by Pakistan. => PAK > AFG
    - The zoo sent back the pandas.
