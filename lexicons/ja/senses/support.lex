@about    Praise, support and agreements in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense praise = 051
    verb     歓迎する; 称賛する; 評価する; 支持する
    target   obj
    need     source
    + 中国はロシアを称賛した。 => CHN > RUS
    + インドはフランスの提案を支持した。 => IND > FRA
    - 批評家は作品を称賛した。

sense sign-agreement = 057
    verb     調印する/署名する {に @agreement}; 締結する/結ぶ [@agreement]
    target   と; obj
    need     source
    + 中国はパキスタンと協定を締結した。 => CHN > PAK
    + エジプトとフランスは協定に署名した。 => EGY, FRA > -
    - 選手はクラブと契約を結んだ。
