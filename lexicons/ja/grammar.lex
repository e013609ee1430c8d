@about    Grammar profile of Japanese, an experiment: particles, what stands behind verbs, operators on status, verbs of saying.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

# A word that marks a phrase and can also join clauses stands in both classes; what stands before it decides.

profile main
    status        experimental
    np-head       final
    possessor     marked
    possessive-markers の
    order         verb-last
    voice         form
    adpositions   behind
    spaces        none
    act-nouns     share-subject
    act-compounds undergoer
    person-nouns  高官; 幹部; 指導者; 当局者; 特使
    country-nouns 国; 隣国; 同国; 両国
    group-nouns   組織; 団体; 政党; 勢力; 武装組織
    place-nouns   市; 州; 県; 地区; 国境; 空港; 港
    former        前; 元
    existential   ある; いる

adposition theme
    words は; も; としては
    role  theme
adposition subject
    words が
    role  subject
adposition object
    words を
    role  object
adposition to
    words に; へ; には; に対し; に対して; に向け; に向けて; あてに
    role  goal
adposition to-noun
    words への; に対する; 向けの
    role  goal
    case  adnominal
adposition by
    words に; によって; により
    role  agent
adposition by-noun
    words による
    role  agent
    case  adnominal
adposition with
    words と; とは; とも; とともに; と共に
    role  companion
adposition with-noun
    words との
    role  companion
    case  adnominal
adposition in
    words で; では; において
    role  place
adposition in-noun
    words での; における
    role  place
    case  adnominal
adposition from
    words から; より
    role  origin
adposition from-noun
    words からの
    role  origin
    case  adnominal
adposition about
    words について; に関して; をめぐり; を巡り; をめぐって
    role  topic
adposition about-noun
    words に関する; についての; をめぐる
    role  topic
    case  adnominal
adposition until
    words まで; までに; 以降; 以来
    role  time
adposition according-to
    words によると; によれば
    role  says

subordinator condition
    words ば; 場合; 場合は; 場合には; なら; ならば; たら
    role  condition
    effect hypothetical
subordinator time
    words 後; 後に; 際; 際に; 前に; とき; 時
    role  time
subordinator cause
    words ため; ので; から; ことから; ことを受けて; ことを受け
    role  cause
subordinator purpose
    words ために; には
    role  purpose
    effect hypothetical

infinitive act
    words よう; ように; ことを; ことで; ことに; ことについて

complementizer that
    words と; として; とし; との

coordinator and
    words と; や; および; 及び; 並びに; て; で
coordinator but
    words が; ものの; 一方

negator not
    words ない; なかった; ず; ません; ませんでした; ていない; ていなかった; ではない; ではなかった; ないで; ことはない; 予定はない; 考えはない
    effect negated

modal plan
    words 予定だ; 予定; 予定である; 予定で; 方針だ; 方針; 方針を固めた; 計画だ; 見通しだ; 見通し; 見込みだ; 見込み; 意向だ; 意向; 構えだ; 考えだ; つもりだ
    effect future
modal may
    words 可能性がある; 可能性が高い; 可能性; かもしれない; 恐れがある; おそれがある; だろう; かどうか
    effect hypothetical
modal should
    words べきだ; べき; なければならない; 必要がある
    role  demand
    effect hypothetical

aspect past
    words たことがある
    effect historical

auxiliary ta
    words た; だ; る; ている; ていた; てきた; ております; ます; ました; う; れ; られ; れる; られる
copula da
    words だ; である; だった; です; でした

hedge allegedly
    words とみられる; とみられている; とされる; という; 模様だ; もようだ; 疑いがある; た疑いがある; たとみられる; たとされる; たという; たもようだ

pronoun he
    words 彼; 同氏
    role  person
    person 3
pronoun she
    words 彼女
    role  person
    person 3
pronoun they
    words 彼ら
    person 3
    number plural
pronoun we
    words 我々; われわれ
    person 1
    number plural

demonstrative this
    words この; その; これらの
quantifier many
    words 数千人の; 数百人の; 数十人の; 多くの; 約

adverb sentence
    words また; さらに; しかし; 一方で; その後; 現在; 初めて; 改めて; 強く; すでに; 同時に; ただ

operator fail
    verb  中止する; 見送る; 延期する; 断念する; 取りやめる; 避ける; 拒む
    noun  中止; 延期; 見送り
    effect negated
operator plan
    verb  計画する; 予定する; 準備する; 決める; 決定する
    noun  計画; 予定; 準備
    effect future
operator consider
    verb  検討する; 目指す; 提案する; 模索する; 試みる; 狙う
    noun  検討; 提案; 恐れ; 構想
    effect hypothetical
operator do
    verb  行う; 始める; 開始する; 続ける; 実施する; 強行する; 開く
    effect none

report deny
    verb  否定する
    noun  否定
    effect negated
report say
    verb  述べる; 言う; 語る; 話す; 発表する; 主張する; 強調する; 報じる; 伝える; 説明する; 表明する; 指摘する; 明らかにする; 示す; 訴える
    noun  発表; 声明; 報告

count killed
    words 死亡; 死者
count injured
    words 負傷; けが
