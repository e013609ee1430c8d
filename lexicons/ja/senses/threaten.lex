@about    Threats in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense threaten = 130
    verb     脅す; 威嚇する; 警告する
    takes    act
    target   obj; に
    need     source
    + 北朝鮮は韓国を威嚇した。 => PRK > KOR
    + ロシアはポーランドに警告した。 => RUS > POL
    - 医師は患者に警告した。
