@about    Withdrawals, releases and truces in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense withdraw = 0873
    verb     撤退する; 撤収する; 撤退させる
    noun     撤退
    target   から; からの
    need     source
    + フランス軍はニジェールから撤退した。 => FRA > NER
    + イスラエル軍はレバノンから撤退していない。 => ISR > LBN | status=negated
    - 会社は市場から撤退した。

sense release = 0841
    verb     解放する; 釈放する
    noun.pass 解放; 釈放
    target   obj
    need     either
    + イランはフランスの記者を釈放した。 => IRN > FRA
    - 新製品は若者を家事から自由にした。

sense ceasefire = 0871
    verb     停戦する; 合意する {に 停戦}
    target   と
    need     source
    + イスラエルはレバノンと停戦した。 => ISR > LBN
    - 兄は弟と仲直りした。
