@about    Deployments in Japanese, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense deploy-troops = 154
    verb     派遣する/配備する/展開する [@troops]
    target   に; へ
    need     source
    + ロシアはベラルーシに部隊を派遣した。 => RUS > *
    + 米国は韓国に空母を派遣する可能性がある。 => USA > * | status=hypothetical
    - 会社は社員を派遣した。
