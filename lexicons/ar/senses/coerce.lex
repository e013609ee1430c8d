@about    Arrests, curfews and sanctions in Arabic, an experiment.
@source   Own work.
@licence  MIT OR Apache-2.0
@date     2026-11-24

sense arrest = 173
    verb     اعتقل-يعتقل; أوقف-يوقف; احتجز-يحتجز
    noun.pass اعتقال; احتجاز
    target   obj
    + اعتقلت الشرطة التركية صحفيا فرنسيا. => TUR > FRA
    + اعتقل ناشط مصري على يد الشرطة السودانية. => SDN > EGY
    - أوقفت الشركة إنتاج السيارة.

sense impose-curfew = 1723
    verb     فرض-يفرض [حظر التجول/حظر تجول]
    target   في; على
    need     source
    mode     curfew
    + فرضت السلطات العراقية حظر التجول في بغداد. => IRQ > *
    - فرض الطقس البارد نفسه على المدينة.

sense impose-sanctions = 163
    verb     فرض-يفرض [@sanction]
    noun     فرض عقوبات; فرض العقوبات
    target   على; obj
    need     source
    + فرضت الولايات المتحدة عقوبات على إيران. => USA > IRN
    + تعتزم بريطانيا فرض عقوبات على روسيا. => GBR > RUS | status=future
    - فرضت اللجنة عقوبة على اللاعب.
