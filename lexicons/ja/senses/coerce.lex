@about    Arrests, curfews and sanctions in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense arrest = 173
    verb     逮捕する; 拘束する
    noun.pass 逮捕; 拘束
    target   obj
    + トルコの警察はフランスの記者を逮捕した。 => TUR > FRA
    + 日本の記者がイランで拘束された。 => * > JPN
    - 会社は社員を時間で縛った。

sense impose-curfew = 1723
    verb     出す/発令する [外出禁止令]
    target   に
    need     source
    mode     curfew
    + イラク政府は外出禁止令を出した。 => IRQ > *
    - 学校は宿題を出した。

sense impose-sanctions = 163
    verb     科す/課す/発動する [@sanction]
    target   に; へ
    need     source
    + 米国はイランに経済制裁を科した。 => USA > IRN
    + 英国はロシアに追加制裁を科す方針だ。 => GBR > RUS | status=future
    - 連盟は選手に制裁金を科した。
