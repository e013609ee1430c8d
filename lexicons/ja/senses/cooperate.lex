@about    Cooperation in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense cooperate = 060
    verb     協力する; 連携する
    noun     協力
    target   と; との; に
    need     source target
    + インドは日本と協力する。 => IND > JPN
    - 住民は学校と協力した。
