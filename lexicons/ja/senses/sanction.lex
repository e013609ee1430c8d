@about    Expelled diplomats and broken ties in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense expel-diplomat = 166
    verb     追放する [@envoy]
    target   obj
    need     source
    + ポーランドはロシアの外交官を追放した。 => POL > RUS
    - 球団は選手を追放した。

sense cut-ties = 161
    verb     断交する; 召還する [大使]
    target   と; から
    need     source
    + サウジアラビアはイランと断交した。 => SAU > IRN
    + チリはイスラエルから大使を召還した。 => CHL > ISR
    - 会社は商品を回収した。
