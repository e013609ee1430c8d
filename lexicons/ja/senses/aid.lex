@about    Aid in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense give-aid = 070
    verb     供与する/提供する/送る/届ける [@aid]
    target   に; へ
    need     source target
    + ドイツはウクライナに戦車を供与した。 => DEU > UKR
    + エジプトはスーダンへ支援物資を送った。 => EGY > SDN
    - 友人は私に手紙を送った。

sense assist = 070
    verb     支援する; 援助する
    target   obj
    need     source target
    + イランはシリアを支援している。 => IRN > SYR
    - 財団は学生を支援している。
