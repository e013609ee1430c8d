@about    Condemnation and accusation in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense condemn = 111
    verb     非難する; 批判する; 糾弾する
    noun.act 非難; 批判
    takes    say
    target   obj; への; に対する
    need     source
    + 日本は北朝鮮を非難した。 => JPN > PRK
    + ロシアはトルコに批判された。 => TUR > RUS
    + インドはロシアを非難しなかった。 => IND > RUS | status=negated
    - 評論家は映画を批判した。

sense allege = 112
    verb     主張する/訴える
    takes    say
    target   comp
    need     source target
    + ウクライナは、ロシアが病院を攻撃したと主張した。 => UKR > RUS
    - 選手は無実を主張した。
