@about    Protests in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense demonstrate = 141
    verb     抗議する; 行う [デモ/抗議デモ]; デモ行進する
    target   に; に対し
    need     either
    + デモ隊はイスラエルに抗議した。 => * > ISR
    - 監督は審判に抗議した。
