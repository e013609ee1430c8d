@about    Concessions in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense lift-sanctions = 085
    verb     رفع-يرفع [@sanction]
    target   عن; obj
    need     source
    + رفعت الولايات المتحدة العقوبات عن سوريا. => USA > SYR
    - رفع النادي العقوبة عن اللاعب.

sense apologise = 055
    verb     اعتذر-يعتذر
    target   ل; من
    need     source
    + اعتذرت تركيا لروسيا. => TUR > RUS
    - اعتذر اللاعب للجمهور.
