@about    Titles of office and generic actors in Japanese, an experiment; the ids are the same in all languages.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

title president
    words    大統領; 国家主席; 主席
    sector   GOV
title prime-minister
    words    首相; 総理大臣
    sector   GOV
title foreign-minister
    words    外相; 外務大臣
    sector   GOV
title defence-minister
    words    国防相; 防衛相; 国防大臣
    sector   GOV
title minister
    words    閣僚; 大臣
    sector   GOV
title king
    words    国王
    sector   GOV
title ambassador
    words    大使
    sector   GOV
title spokesperson
    words    報道官
    sector   GOV

agent government
    words    政府; 政権
    sector   GOV
    kind     organization
agent state-authorities
    words    当局
    sector   GOV
    kind     organization
agent foreign-ministry
    words    外務省
    sector   GOV
    kind     organization
agent defence-ministry
    words    国防省; 防衛省
    sector   MIL
    kind     organization
agent parliament
    words    議会
    sector   LEG
    kind     organization
agent police
    words    警察; 治安部隊
    sector   COP
    kind     group
agent armed-forces
    words    軍; 空軍; 海軍
    sector   MIL
    kind     organization
agent troops
    words    兵士; 兵
    sector   MIL
    kind     group
agent protester
    words    デモ隊; デモ参加者
    sector   OPP
    kind     group
agent activist
    words    活動家; 人権活動家
    sector   OPP
    kind     group
agent opposition
    words    野党
    sector   OPP
    kind     organization
agent journalist
    words    記者; ジャーナリスト
    sector   JRN
    kind     group
agent diplomats
    words    外交官
    sector   GOV
    kind     group
agent rebel
    words    反政府勢力; 武装勢力
    sector   REB
    kind     group
agent civilian
    words    市民; 民間人; 住民
    sector   CVL
    kind     group
