@about    Grammar profile of English: closed classes, operators on status, verbs of saying.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

profile main
    np-head       final
    possessor     marked
    possessive-markers 's; ’s; '; ’
    name-particles -; bin; binti; al; el; van; von; de; der; da; dos; del; '; ibn; abu
    abbreviations Mr.; Mrs.; Ms.; Dr.; Prof.; Sen.; Rep.; Gen.; Lt.; Col.; Maj.; Capt.; Sgt.; Cmdr.; Adm.; Gov.; Pres.; Rev.; Hon.; St.; Jr.; Sr.; Inc.; Ltd.; Co.; Corp.; No.; vs.; Jan.; Feb.; Mar.; Apr.; Jun.; Jul.; Aug.; Sep.; Sept.; Oct.; Nov.; Dec.; approx.; dept.; Brig.; Ave.; Mt.; Ft.; a.m.; p.m.; e.g.; i.e.; etc.
    furniture     read more; read also; also read; see also; related; more on this story; watch; listen; advertisement; photo; recommended; sign up; follow us; subscribe; trending; don't miss; most read; get the latest
    credit        (Reuters); (AP); (AFP); (Xinhua)
    person-nouns  official; leader; minister; politician; diplomat; envoy; commander; general; spokesman; spokeswoman; spokesperson; president; premier; chancellor; activist; lawmaker; senator; governor; mayor; man; woman; chief; secretary; ambassador; candidate; dissident; republican; democrat; veteran; cleric; counterpart; colleague; ally; rival; king; officer; prosecutor; judge; journalist; veteran; people; person; civilians; residents; suspect; suspects; men; women; youths; children; boys; girls; teenager; teenagers; foreigners; individuals
    country-nouns country; nation; state; kingdom; republic; neighbour; neighbor; capital
    group-nouns   group; organisation; organization; alliance; bloc; movement; party; government; militia; army; regime; ministry; agency; court; union; body; coalition; network; faction; company; council; commission; military; forces; watchdog; junta; authority; committee
    particles     up; down; off; out; over; back; away; aside; in; together; apart; forward; through; around; along; ahead
    things        GDP; MOU; MoU; COVID; AI; IT; TV; CEO; GPS; LGBTQ; NFT; COP28; COP29; VIP; DNA; CCTV; PhD; LNG; EV; SUV; PR; VAT; IPO
    bare-auxiliaries be
    crowds        thousands; hundreds; dozens; scores; millions
    presupposing  who; whom; whose; what; which; why; how
    place-nouns   region; province; state; district; county; city; town; village; area; governorate; oblast; prefecture; department; canton; island; islands; peninsula; valley; suburb; neighbourhood; neighborhood; border; airport; port; prison; camp; square; strait; crossing; municipality; territory; coast; township
    former        former; ex; onetime; ousted; deposed; past; fallen; exiled; disgraced
    compound-origins backed; based; supported; aligned; linked; trained; funded; sponsored; allied; born; made; built; brokered; mediated; hosted; supplied; armed; financed; registered; flagged; educated; friendly; speaking; administered; installed; controlled; held; owned; leaning; occupied; friendly; aided; assisted; equipped; inspired
    other-holder  then; late; previous; next; future; incoming; designate; elect; aspiring; first; a; an; another; one; some; successive; self-proclaimed; every; any
    transparent   representative; representatives; delegation; delegations; delegates; remnants; hour; hours; day; days; minutes; week; weeks; month; months; years; batch; package; shipment; consignment; load; tranche; fleet; squadron; range; set; raft; slew; spate; wave; barrage; string; round; convoy; column; flow; supply; pair; dozen; hundred; thousand; million; group; member; members; number; dozens; hundreds; thousands; series; team; unit; units; side; rest; majority; crowd; handful; most; one; some; part; coalition

adposition of
    words of
    role  possessor
adposition by
    words by; at the hands of
    role  agent
adposition with
    words with; together with; along with; alongside
    role  companion
adposition between
    words between
    role  between
adposition among
    words among; amongst
adposition to
    words to; toward; towards; into; onto
    role  goal
adposition from
    words from; out of
    role  origin
adposition in
    words in; at; inside; within; near; outside; across; throughout; around; over; above; below; beneath; beside; along; through; off
    role  place
adposition on
    words on; upon
    role  place
adposition for
    words for; on behalf of; in favour of; in favor of; in support of
adposition against
    words against; versus; in opposition to; in retaliation for; in response to
    role  against
adposition about
    words about; regarding; concerning; as to; in connection with; in relation to; with regard to; with respect to; relating to; related to
    role  topic
adposition as
    words as
adposition under
    words under; amid; amidst; despite; in spite of; without; because of; due to; owing to; thanks to; following; ahead of; prior to; besides; in addition to; instead of; rather than; unlike; like; except; via; per; on the sidelines of; in front of; in the wake of; on top of; in exchange for; in return for; in terms of; as part of
adposition during
    words during; until; till; after; before
    role  time
adposition since
    words since; ever since
    role  time
adposition according-to
    words according to; in the words of; citing
    role  says

adposition member
    words including; among them; such as; notably
    role  member

subordinator time
    words after; before; since; until; till; when; while; as; once; whenever; as soon as; even as; just as
    role  time
subordinator condition
    words if; unless; provided that; provided; as long as; in case; in the event that; should; even if; only if; assuming
    role  condition
    effect hypothetical
subordinator cause
    words because; as a result of; given that; on the grounds that; in that
    role  cause
subordinator concession
    words although; though; even though; whereas; despite the fact that; while
    role  concession
subordinator purpose
    words so that; so as to; lest; in order that
    role  purpose
    effect hypothetical
subordinator manner
    words why; how
subordinator question
    words whether
    role  plain
    effect hypothetical

infinitive to
    words to
infinitive purpose
    words in order to; so as to
    role  purpose
    effect hypothetical

complementizer that
    words that
complementizer no-way
    words no way; no way that; no way in which
    role  purpose
    effect negated
relative which
    words which; who; whom; that; where
relative whose
    words whose
    case  possessive

coordinator and
    words and; as well as; &
coordinator or
    words or; nor
coordinator but
    words but; yet

negator not
    words not; n't; never; no longer; neither; hardly; barely; yet to; cannot; nor
    effect negated

modal will
    words will; wo; 'll; shall
    role  purpose
    effect future
modal future
    words is going to; are going to; was going to; were going to; is set to; are set to; is due to; are due to; was due to; were due to; is scheduled to; are scheduled to; was scheduled to; were scheduled to; is expected to; are expected to; was expected to; were expected to; is to; are to; was to; were to; is poised to; are poised to; is about to; are about to; is slated to; are slated to; be going to; is likely to; are likely to; plans to; looks set to; is planning to; are planning to; was set to; were set to
    effect future
modal hypothetical
    words could; may; might; can; is able to; are able to; was able to
    effect hypothetical
modal would
    words would; 'd
    role  past
    effect hypothetical
modal must
    words must; has to; have to; had to; needs to; need to
    role  demand
    effect hypothetical
modal should
    words should; ought to; had better
    role  request
    effect hypothetical

auxiliary have
    words have; has; having; 've
auxiliary had
    words had
    role  past
auxiliary do
    words do; does; did
passive-auxiliary be
    words be; is; are; was; were; been; being; 's; 're; 'm; am; get; gets; got; getting; gotten
copula become
    words become; becomes; became; remain; remains; remained

aspect already
    words already; just; still; again
    effect actual
aspect used-to
    words used to; had once; once
    effect historical

hedge allegedly
    words allegedly; reportedly; purportedly; supposedly; apparently; it is alleged; it was alleged; is said to; are said to; was said to; is believed to; are believed to; was believed to; is alleged to; are alleged to; was alleged to; is reported to; are reported to; is suspected of; are suspected of; was suspected of; is thought to; are thought to; alleged; suspected; rumoured; rumored; reported; unconfirmed

pronoun he
    words he; him
    role  person
    person 3
pronoun she
    words she; her
    role  person
    person 3
pronoun his
    words his; her
    role  person
    person 3
    case  possessive
pronoun it
    words it
    role  thing
    person 3
pronoun its
    words its
    role  thing
    person 3
    case  possessive
pronoun they
    words they; them
    person 3
    number plural
pronoun their
    words their
    person 3
    number plural
    case  possessive
pronoun i
    words i; me
    role  person
    person 1
pronoun my
    words my
    role  person
    person 1
    case  possessive
pronoun we
    words we; us
    person 1
    number plural
pronoun our
    words our
    person 1
    number plural
    case  possessive
pronoun you
    words you
    person 2
pronoun your
    words your
    person 2
    case  possessive
pronoun each-other
    words each other; one another
    role  reciprocal
    person 3
    number plural
pronoun self
    words himself; herself; itself; themselves; ourselves
    role  reflexive
    person 3

determiner no
    words no
    effect negated
determiner the
    words the; a; an; another; any; every; each; both; either; some; such
demonstrative this
    words this; that; these; those

quantifier many
    words many; several; few; dozens of; hundreds of; thousands of; tens of thousands of; hundreds of thousands of; millions of; scores of; a number of; a group of; groups of; a handful of; a dozen; some of; most of; all of; one of; members of; a member of; a series of; more than; less than; fewer than; at least; up to; as many as; around; about; nearly; almost; over; roughly; a couple of; a crowd of; crowds of; a coalition of; a team of; the rest of; a majority of; two of; three of; part of; parts of; a lot of; lots of; all; most

former former
    words former; ex; then; late; outgoing; ousted; deposed
    role  past

adverb sentence
    words yet; however; meanwhile; moreover; furthermore; in addition; for example; for instance; on the other hand; at the same time; in the meantime; at least; of course; as well; in particular; in general; in fact; so far; once again; for now; in person; behind closed doors; by phone; on the ground

operator fail
    verb  fail; hesitate; refrain; abstain; decline; forget; neglect; stop short
    effect negated
operator false
    adj   false; untrue; baseless; unfounded; fabricated; groundless; fake
    noun  hoax; lie; fabrication; falsehood
    effect negated
operator avoid
    verb  avoid; prevent/stop/block/bar/keep/dissuade/deter; give up; cease; scrap; cancel; abandon
    noun  failure; absence; lack; denial
    effect negated
operator plan
    verb  plan; intend; expect; schedule; prepare; aim; mean; slate; set out; gear up; be
    adj   due; set; poised; scheduled; expected; likely
    noun  plan; intention; schedule; prospect; preparations
    effect future
operator consider
    verb  consider; mull; weigh; contemplate; want; hope; wish; seek; try; attempt; like; need; explore; discuss; debate; suggest; propose; recommend; fear; imagine; eye; look; ponder
    adj   potential; prospective; looming; would-be; feared; able; eager; keen; reluctant; unlikely; possible
    noun  possibility; option; idea; hope; wish; desire; attempt; bid; effort; proposal; fear; risk; threat; prospect; need; right; ability; capacity
    effect hypothetical
operator way
    noun  way; chance; question; interest
    effect hypothetical
operator manage
    verb  vote; prompt; lead; cause; spur; force; compel; oblige; dare; bother; take place; occur; happen; go ahead; hold; materialise; materialize; convene; open; loom; follow; erupt; break out; unfold; manage; begin; start; continue; keep; resume; help; proceed; succeed; end up; go on; rush; move; come; go; use; appear; seem; serve; work; decide; opt; choose
    effect none

report deny
    verb  deny; dismiss; refute; rebut
    noun  denial
    effect negated
report say
    verb  say; tell; state; note; add; explain; point out; report; announce; remark; comment; mention; reiterate; stress; emphasize; emphasise; underline; underscore; declare; assert; maintain; insist; argue; claim; write; tweet; post; reveal; disclose; confirm; acknowledge; admit; concede; observe; recall; reply; respond; answer; continue; conclude; believe; think; hope; predict; warn; quip; lament; caution; testify; allege; estimate; find; indicate; suggest; signal; hint; inform; assure; describe; quote; cite; show; repeat; clarify; contend; learn; know; understand; fear; expect; voice
    noun  statement; report; claim; allegation; rumour; rumor; remark; comment; announcement; assertion; belief; conclusion

count killed
    words killed; dead; killing; kill; kills; deaths; died; die; bodies; fatalities; lives; casualties; toll; slain; massacred; perished
count injured
    words injured; wounded; injuring; wounding; hurt; injuries; wounds; maimed
count detained
    words arrested; detained; arresting; detaining; arrests; rounded; custody; jailed; detainees; captured; charged
count displaced
    words displaced; fled; flee; displacing; evacuated; homeless; refugees; uprooted; fleeing
count participants
    words protesters; demonstrators; marched; rallied; participants; protested; turned; gathered; strikers; attended; took; joined; people
