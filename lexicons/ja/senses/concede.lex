@about    Concessions in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense lift-sanctions = 085
    verb     解除する [@sanction]
    target   への; に対する; obj; に
    need     source
    + 米国はシリアへの制裁を解除した。 => USA > SYR
    - 会社は契約を解除した。

sense apologise = 055
    verb     謝罪する
    target   に
    need     source
    + トルコはロシアに謝罪した。 => TUR > RUS
    - 社長は客に謝罪した。
