@about    Attacks in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense attack = 190
    verb     攻撃する; 空爆する; 砲撃する; 爆撃する; 侵攻する
    noun.act 攻撃; 空爆; 砲撃; 侵攻; ミサイル攻撃
    target   obj; に; への; に対する
    + ロシア軍はウクライナを攻撃した。 => RUS > UKR
    + ロシアがウクライナに侵攻した。 => RUS > UKR
    + レバノンはイスラエルに空爆された。 => ISR > LBN
    - 記者は首相の発言を攻撃と呼んだ。

sense launch-attack = 190
    verb     行う/開始する/加える/仕掛ける [@attack]
    target   に; へ; obj
    need     source
    + イスラエル軍はシリアに空爆を行った。 => ISR > SYR
    - 選手は練習を行った。

sense kill = 190
    verb     殺害する; 殺す
    noun.act 殺害
    target   obj
    + イスラエル軍はパレスチナの記者を殺害した。 => ISR > PSE
    + フランスの記者がマリで殺害された。 => * > FRA
    - 男は時間を殺した。
