@about    Demands and appeals in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense urge = 020
    verb     求める; 要求する; 呼びかける; 促す
    takes    ask
    target   に; obj
    need     source target
    + 米国はイスラエルに攻撃を停止するよう求めた。 => USA > ISR
    + 中国は日本に謝罪を要求した。 => CHN > JPN
    - 客は店に返金を求めた。
