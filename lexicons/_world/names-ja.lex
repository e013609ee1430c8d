@about    Names of countries in Japanese: names, peoples, capitals and seats of power.
@source   Base names: Unicode CLDR 48.2 (Unicode-3.0), territories in Japanese. Other names, peoples, capitals and seats: own work, written down 2026-11-24.
@licence  Unicode-3.0 for the CLDR names; MIT OR Apache-2.0 for the rest
@date     2026-11-24

# A bare 朝鮮 names no country here. Names that two countries could claim are given to the one most newsrooms mean:
# コンゴ COD, ギニア GIN, サモア WSM, ドミニカ DOM, ジョージア GEO, ミクロネシア FSM, マケドニア MKD.
# One-character forms are left out: inside words they mean other things. A name in katakana counts only as a whole run of katakana.

names ABW
    ja         アルバ
    ja.people  アルバ人
    ja.capital オラニェスタッド; オラニエスタッド

names AFG
    ja         アフガニスタン; アフガン; アフガニスタン・イスラム共和国; アフガニスタン・イスラム首長国
    ja.people  アフガニスタン人; アフガン人
    ja.capital カブール; カーブル

names AGO
    ja         アンゴラ; アンゴラ共和国
    ja.people  アンゴラ人
    ja.capital ルアンダ

names AIA
    ja         アンギラ; アングィラ

names ALA
    ja         オーランド諸島
    ja.capital マリエハムン

names ALB
    ja         アルバニア; アルバニア共和国
    ja.people  アルバニア人
    ja.capital ティラナ

names AND
    ja         アンドラ; アンドラ公国
    ja.people  アンドラ人
    ja.capital アンドララベリャ; アンドラ・ラ・ベリャ

names ANT
    ja         オランダ領アンティル; オランダ領アンティル諸島; 蘭領アンティル

names ARE
    ja         アラブ首長国連邦; UAE; ＵＡＥ; アラブ首長国
    ja.capital アブダビ

names ARG
    ja         アルゼンチン; アルゼンチン共和国
    ja.people  アルゼンチン人
    ja.capital ブエノスアイレス
    ja.seat    カサ・ロサダ

names ARM
    ja         アルメニア; アルメニア共和国
    ja.people  アルメニア人
    ja.capital エレバン

names ASM
    ja         米領サモア; アメリカ領サモア; アメリカンサモア
    ja.capital パゴパゴ

names ATA
    ja         南極; 南極大陸

names ATF
    ja         仏領極南諸島; フランス領南方・南極地域; フランス領南極地域

names ATG
    ja         アンティグア・バーブーダ; アンティグア; バーブーダ; アンティグア・バーブーダ連邦
    ja.people  アンティグア・バーブーダ人

names AUS
    ja         オーストラリア; 豪州; オーストラリア連邦
    ja.people  オーストラリア人; 豪州人
    ja.capital キャンベラ

names AUT
    ja         オーストリア; オーストリア共和国
    ja.people  オーストリア人
    ja.capital ウィーン

names AZE
    ja         アゼルバイジャン; アゼルバイジャン共和国
    ja.people  アゼルバイジャン人
    ja.capital バクー

names BDI
    ja         ブルンジ; ブルンジ共和国
    ja.people  ブルンジ人
    ja.capital ギテガ; ブジュンブラ

names BEL
    ja         ベルギー; ベルギー王国
    ja.people  ベルギー人
    ja.capital ブリュッセル

names BEN
    ja         ベナン; ベナン共和国
    ja.people  ベナン人
    ja.capital ポルトノボ
    ja.seat    コトヌー

names BES
    ja         オランダ領カリブ; オランダ領カリブ諸島; ボネール; シント・ユースタティウス
    ja.capital クラレンダイク

names BFA
    ja         ブルキナファソ
    ja.people  ブルキナファソ人
    ja.capital ワガドゥグ; ワガドゥグー

names BGD
    ja         バングラデシュ; バングラ; バングラデシュ人民共和国; バングラデッシュ
    ja.people  バングラデシュ人
    ja.capital ダッカ

names BGR
    ja         ブルガリア; ブルガリア共和国
    ja.people  ブルガリア人
    ja.capital ソフィア

names BHR
    ja         バーレーン; バーレーン王国
    ja.people  バーレーン人
    ja.capital マナマ

names BHS
    ja         バハマ; バハマ国
    ja.people  バハマ人
    ja.capital ナッソー

names BIH
    ja         ボスニア・ヘルツェゴビナ; ボスニア; ボスニア・ヘルツェゴヴィナ; ボスニアヘルツェゴビナ
    ja.people  ボスニア・ヘルツェゴビナ人; ボスニア人; ボシュニャク人; ボスニアック人
    ja.capital サラエボ; サラエヴォ

names BLM
    ja         サン・バルテルミー; サン・バルテルミー島
    ja.capital グスタビア

names BLR
    ja         ベラルーシ; ベラルーシ共和国; 白ロシア
    ja.people  ベラルーシ人
    ja.capital ミンスク

names BLZ
    ja         ベリーズ
    ja.people  ベリーズ人
    ja.capital ベルモパン

names BMU
    ja         バミューダ; バミューダ諸島
    ja.people  バミューダ人

names BOL
    ja         ボリビア; ボリビア多民族国
    ja.people  ボリビア人
    ja.capital スクレ
    ja.seat    ラパス

names BRA
    ja         ブラジル; ブラジル連邦共和国
    ja.people  ブラジル人
    ja.capital ブラジリア
    ja.seat    プラナルト宮

names BRB
    ja         バルバドス
    ja.people  バルバドス人
    ja.capital ブリッジタウン

names BRN
    ja         ブルネイ; ブルネイ・ダルサラーム; ブルネイ・ダルサラーム国
    ja.people  ブルネイ人
    ja.capital バンダルスリブガワン; バンダル・スリ・ブガワン

names BTN
    ja         ブータン; ブータン王国
    ja.people  ブータン人
    ja.capital ティンプー

names BVT
    ja         ブーベ島

names BWA
    ja         ボツワナ; ボツワナ共和国
    ja.people  ボツワナ人
    ja.capital ハボローネ

names CAF
    ja         中央アフリカ共和国; 中央アフリカ
    ja.capital バンギ

names CAN
    ja         カナダ
    ja.people  カナダ人
    ja.capital オタワ

names CCK
    ja         ココス諸島; キーリング諸島

names CHE
    ja         スイス; スイス連邦
    ja.people  スイス人
    ja.capital ベルン

names CHL
    # チリ is also "dust" and the spice.
    ja         チリ; チリ共和国
    ja.people  チリ人
    ja.capital サンティアゴ
    ja.seat    モネダ宮殿

names CHN
    # 中国 is also the region of Chugoku (中国地方, 中国電力).
    ja         中国; 中華人民共和国; 中国本土
    ja.people  中国人
    ja.capital 北京
    ja.seat    中南海; 釣魚台迎賓館

names CIV
    ja         コートジボワール; 象牙海岸; コートジボワール共和国; コート・ジボワール
    ja.people  コートジボワール人
    ja.capital ヤムスクロ
    ja.seat    アビジャン

names CMR
    ja         カメルーン; カメルーン共和国
    ja.people  カメルーン人
    ja.capital ヤウンデ

names COD
    ja         コンゴ民主共和国(キンシャサ); コンゴ民主共和国; コンゴ; DRコンゴ; ＤＲコンゴ; ザイール
    ja.people  コンゴ人
    ja.capital キンシャサ

names COG
    ja         コンゴ共和国(ブラザビル); コンゴ共和国; コンゴ・ブラザビル
    ja.capital ブラザビル

names COK
    ja         クック諸島
    ja.capital アバルア

names COL
    ja         コロンビア; コロンビア共和国
    ja.people  コロンビア人
    ja.capital ボゴタ
    ja.seat    ナリーニョ宮

names COM
    ja         コモロ; コモロ連合
    ja.people  コモロ人
    ja.capital モロニ

names CPV
    ja         カーボベルデ; カーボベルデ共和国; カボベルデ
    ja.people  カーボベルデ人
    ja.capital プライア

names CRI
    ja         コスタリカ; コスタリカ共和国
    ja.people  コスタリカ人
    ja.capital サンホセ

names CSK
    ja         チェコスロバキア; チェコスロヴァキア; チェコ・スロバキア; チェコスロバキア社会主義共和国; チェコおよびスロバキア連邦共和国
    ja.people  チェコスロバキア人

names CUB
    ja         キューバ; キューバ共和国
    ja.people  キューバ人
    ja.capital ハバナ

names CUW
    ja         キュラソー; キュラソー島
    ja.people  キュラソー人
    ja.capital ウィレムスタット; ウィレムスタッド

names CXR
    ja         クリスマス島
    ja.capital フライング・フィッシュ・コーブ

names CYM
    ja         ケイマン諸島; ケイマン

names CYP
    ja         キプロス; キプロス共和国
    ja.people  キプロス人; ギリシャ系キプロス人; トルコ系キプロス人
    ja.capital ニコシア

names CZE
    ja         チェコ; チェコ共和国
    ja.people  チェコ人
    ja.capital プラハ
    ja.seat    プラハ城

names DDR
    ja         東ドイツ; 東独; ドイツ民主共和国
    ja.people  東ドイツ人
    ja.capital 東ベルリン

names DEU
    ja         ドイツ; ドイツ連邦共和国; 西ドイツ; 西独
    ja.people  ドイツ人; 西ドイツ人
    ja.capital ベルリン
    ja.seat    ベルビュー宮殿

names DJI
    ja         ジブチ; ジブチ共和国
    ja.people  ジブチ人

names DMA
    # ドミニカ alone is left to the Dominican Republic.
    ja         ドミニカ国; ドミニカ連邦
    ja.capital ロゾー

names DNK
    ja         デンマーク; デンマーク王国
    ja.people  デンマーク人
    ja.capital コペンハーゲン
    ja.seat    クリスチャンスボー城; アマリエンボー宮殿

names DOM
    ja         ドミニカ共和国; ドミニカ
    ja.people  ドミニカ人
    ja.capital サントドミンゴ; サント・ドミンゴ

names DZA
    ja         アルジェリア; アルジェリア民主人民共和国
    ja.people  アルジェリア人
    ja.capital アルジェ
    ja.seat    エルムラディア宮殿

names ECU
    ja         エクアドル; エクアドル共和国
    ja.people  エクアドル人
    ja.capital キト
    ja.seat    カロンデレ宮殿

names EGY
    ja         エジプト; エジプト・アラブ共和国
    ja.people  エジプト人
    ja.capital カイロ

names ERI
    ja         エリトリア; エリトリア国
    ja.people  エリトリア人
    ja.capital アスマラ

names ESH
    ja         西サハラ; サハラ・アラブ民主共和国
    ja.people  西サハラ人; サハラウィ; サハラウィ人; サハラウイ人
    ja.capital ラユーン; アイウン

names ESP
    ja         スペイン; スペイン王国
    ja.people  スペイン人
    ja.capital マドリード; マドリッド
    ja.seat    モンクロア宮殿; サルスエラ宮殿

names EST
    ja         エストニア; エストニア共和国
    ja.people  エストニア人
    ja.capital タリン

names ETH
    ja         エチオピア; エチオピア連邦民主共和国
    ja.people  エチオピア人
    ja.capital アディスアベバ; アジスアベバ

names FIN
    ja         フィンランド; フィンランド共和国
    ja.people  フィンランド人; フィン人
    ja.capital ヘルシンキ

names FJI
    ja         フィジー; フィジー共和国; フィジー諸島
    ja.people  フィジー人
    ja.capital スバ

names FLK
    ja         フォークランド諸島; マルビナス諸島; フォークランド; マルビーナス諸島
    ja.capital ポートスタンリー

names FRA
    ja         フランス; フランス共和国
    ja.people  フランス人
    ja.capital パリ
    ja.seat    エリゼ宮; エリゼ宮殿; マティニョン館; ケドルセー

names FRO
    # フェロー alone is left out: "fellow".
    ja         フェロー諸島
    ja.capital トースハウン

names FSM
    ja         ミクロネシア連邦; ミクロネシア
    ja.people  ミクロネシア人
    ja.capital パリキール

names GAB
    ja         ガボン; ガボン共和国
    ja.people  ガボン人
    ja.capital リーブルビル

names GBR
    ja         英国; イギリス; 大英帝国; グレートブリテン及び北アイルランド連合王国; グレートブリテン; イングランド; スコットランド; ウェールズ; 北アイルランド; 連合王国
    ja.people  英国人; イギリス人; イングランド人; スコットランド人; ウェールズ人; 英国民
    ja.capital ロンドン
    ja.seat    ダウニング街; ダウニング街10番地; ダウニング街１０番地; ウェストミンスター宮殿; バッキンガム宮殿; ケンジントン宮殿

names GEO
    # ジョージア is also the U.S. state.
    ja         ジョージア; グルジア
    ja.people  ジョージア人; グルジア人
    ja.capital トビリシ

names GGY
    ja         ガーンジー; ガーンジー島; ガーンジー代官管轄区
    ja.capital セントピーターポート

names GHA
    ja         ガーナ; ガーナ共和国
    ja.people  ガーナ人
    ja.capital アクラ
    ja.seat    ジュビリーハウス

names GIB
    ja         ジブラルタル
    ja.people  ジブラルタル人

names GIN
    ja         ギニア; ギニア共和国
    ja.people  ギニア人
    ja.capital コナクリ

names GLP
    ja         グアドループ; グアドループ島
    ja.people  グアドループ人
    ja.capital バステール

names GMB
    ja         ガンビア; ガンビア共和国
    ja.people  ガンビア人
    ja.capital バンジュール

names GNB
    ja         ギニアビサウ; ギニアビサウ共和国; ギニア・ビサウ
    ja.people  ギニアビサウ人
    ja.capital ビサウ

names GNQ
    ja         赤道ギニア; 赤道ギニア共和国
    ja.people  赤道ギニア人
    ja.capital マラボ

names GRC
    ja         ギリシャ; ギリシャ共和国; ギリシア
    ja.people  ギリシャ人; ギリシア人
    ja.capital アテネ
    ja.seat    マクシモス館

names GRD
    ja         グレナダ
    ja.people  グレナダ人
    ja.capital セントジョージズ

names GRL
    ja         グリーンランド
    ja.people  グリーンランド人
    ja.capital ヌーク

names GTM
    ja         グアテマラ; グアテマラ共和国
    ja.people  グアテマラ人
    ja.capital グアテマラ市; グアテマラシティ

names GUF
    ja         仏領ギアナ; フランス領ギアナ
    ja.capital カイエンヌ

names GUM
    ja         グアム; グアム島
    ja.people  グアム人
    ja.capital ハガニア; ハガッニャ

names GUY
    ja         ガイアナ; ガイアナ協同共和国; ガイアナ共和国
    ja.people  ガイアナ人

names HKG
    ja         香港; 中華人民共和国香港特別行政区; ホンコン; 香港特別行政区
    ja.people  香港人

names HMD
    ja         ハード島・マクドナルド諸島

names HND
    ja         ホンジュラス; ホンジュラス共和国
    ja.people  ホンジュラス人
    ja.capital テグシガルパ

names HRV
    ja         クロアチア; クロアチア共和国
    ja.people  クロアチア人
    ja.capital ザグレブ

names HTI
    ja         ハイチ; ハイチ共和国
    ja.people  ハイチ人
    ja.capital ポルトープランス

names HUN
    ja         ハンガリー; ハンガリー共和国
    ja.people  ハンガリー人; マジャール人
    ja.capital ブダペスト

names IDN
    ja         インドネシア; インドネシア共和国; オランダ領東インド; 蘭領東インド
    ja.people  インドネシア人
    ja.capital ジャカルタ
    ja.seat    ムルデカ宮殿

names IMN
    ja         マン島

names IND
    ja         インド; インド共和国; バーラト
    ja.people  インド人
    ja.capital ニューデリー; デリー

names IOT
    ja         英領インド洋地域; チャゴス諸島; 英領インド洋領土; イギリス領インド洋地域; チャゴス

names IRL
    ja         アイルランド; アイルランド共和国
    ja.people  アイルランド人
    ja.capital ダブリン

names IRN
    ja         イラン; イラン・イスラム共和国
    ja.people  イラン人
    ja.capital テヘラン

names IRQ
    ja         イラク; イラク共和国
    ja.people  イラク人
    ja.capital バグダッド; バグダード

names ISL
    ja         アイスランド; アイスランド共和国
    ja.people  アイスランド人
    ja.capital レイキャビク; レイキャビーク

names ISR
    ja         イスラエル; イスラエル国
    ja.people  イスラエル人
    ja.capital エルサレム
    ja.seat    テルアビブ

names ITA
    ja         イタリア; イタリア共和国
    ja.people  イタリア人
    ja.capital ローマ
    ja.seat    キージ宮; キジ宮; クイリナーレ宮; クイリナーレ宮殿

names JAM
    ja         ジャマイカ
    ja.people  ジャマイカ人
    ja.capital キングストン

names JEY
    # ジャージー alone is left out: the cloth.
    ja         ジャージー島; ジャージー代官管轄区
    ja.capital セントヘリア

names JOR
    ja         ヨルダン; ヨルダン・ハシミテ王国; ヨルダン・ハシェミット王国
    ja.people  ヨルダン人
    ja.capital アンマン

names JPN
    # 日本 stands also across words (今日本当に). 首相官邸 may be the office of another country if its name goes before.
    ja         日本; 日本国; ニッポン; 大日本帝国
    ja.people  日本人; 日本国民
    ja.capital 東京
    ja.seat    首相官邸; 永田町; 霞が関; 霞ケ関; 霞ヶ関; 総理官邸

names KAZ
    ja         カザフスタン; カザフスタン共和国; カザフ
    ja.people  カザフスタン人; カザフ人
    ja.capital アスタナ; ヌルスルタン
    ja.seat    アコルダ

names KEN
    ja         ケニア; ケニア共和国
    ja.people  ケニア人
    ja.capital ナイロビ

names KGZ
    ja         キルギス; キルギスタン; キルギス共和国; キルギズスタン
    ja.people  キルギス人; キルギスタン人
    ja.capital ビシケク

names KHM
    ja         カンボジア; カンボジア王国; カンプチア; 民主カンボジア
    ja.people  カンボジア人; クメール人
    ja.capital プノンペン

names KIR
    ja         キリバス; キリバス共和国
    ja.people  キリバス人
    ja.capital タラワ; サウスタラワ

names KNA
    ja         セントクリストファー・ネーヴィス; セントクリストファー・ネイビス; セントクリストファー・ネービス; セントキッツ・ネイビス; セントキッツ
    ja.people  セントクリストファー・ネーヴィス人
    ja.capital バセテール

names KOR
    # ソウル is also "soul" in music.
    ja         韓国; 大韓民国; 南朝鮮
    ja.people  韓国人; 韓国国民
    ja.capital ソウル
    ja.seat    青瓦台; 竜山大統領府

names KWT
    ja         クウェート; クウェート国
    ja.people  クウェート人
    ja.capital クウェート市; クウェートシティ

names LAO
    ja         ラオス; ラオス人民民主共和国
    ja.people  ラオス人; ラオ人
    ja.capital ビエンチャン

names LBN
    ja         レバノン; レバノン共和国
    ja.people  レバノン人
    ja.capital ベイルート
    ja.seat    バーブダ宮殿

names LBR
    ja         リベリア; リベリア共和国
    ja.people  リベリア人
    ja.capital モンロビア

names LBY
    # トリポリ is also the city in Lebanon.
    ja         リビア; リビア国; 大リビア・アラブ社会主義人民ジャマーヒリーヤ国
    ja.people  リビア人
    ja.capital トリポリ

names LCA
    ja         セントルシア
    ja.people  セントルシア人
    ja.capital カストリーズ

names LIE
    ja         リヒテンシュタイン; リヒテンシュタイン公国
    ja.people  リヒテンシュタイン人
    ja.capital ファドゥーツ

names LKA
    ja         スリランカ; スリランカ民主社会主義共和国
    ja.people  スリランカ人
    ja.capital コロンボ; スリジャヤワルダナプラコッテ; スリジャヤワルダナプラ・コッテ

names LSO
    ja         レソト; レソト王国
    ja.people  レソト人; バソト人
    ja.capital マセル

names LTU
    ja         リトアニア; リトアニア共和国
    ja.people  リトアニア人
    ja.capital ビリニュス; ヴィリニュス

names LUX
    ja         ルクセンブルク; ルクセンブルク大公国
    ja.people  ルクセンブルク人
    ja.capital ルクセンブルク市

names LVA
    ja         ラトビア; ラトビア共和国; ラトヴィア
    ja.people  ラトビア人
    ja.capital リガ

names MAC
    ja         マカオ; 中華人民共和国マカオ特別行政区; 澳門; マカオ特別行政区
    ja.people  マカオ人

names MAF
    ja         サン・マルタン; フランス領サン・マルタン
    ja.capital マリゴ

names MAR
    ja         モロッコ; モロッコ王国
    ja.people  モロッコ人
    ja.capital ラバト

names MCO
    ja         モナコ; モナコ公国
    ja.people  モナコ人

names MDA
    ja         モルドバ; モルドバ共和国; モルドヴァ; モルダビア
    ja.people  モルドバ人
    ja.capital キシナウ; キシニョフ

names MDG
    ja         マダガスカル; マダガスカル共和国; マダガスカル島
    ja.people  マダガスカル人; マラガシ人
    ja.capital アンタナナリボ

names MDV
    ja         モルディブ; モルディブ共和国; モルジブ
    ja.people  モルディブ人
    ja.capital マレ

names MEX
    ja         メキシコ; メキシコ合衆国
    ja.people  メキシコ人
    ja.capital メキシコ市; メキシコシティ; メキシコシティー
    ja.seat    メキシコ国立宮殿

names MHL
    # マーシャル alone is left out: a name.
    ja         マーシャル諸島; マーシャル諸島共和国
    ja.capital マジュロ

names MKD
    ja         北マケドニア; 北マケドニア共和国; マケドニア; マケドニア共和国; マケドニア旧ユーゴスラビア共和国; マケドニア旧ユーゴ
    ja.people  北マケドニア人; マケドニア人
    ja.capital スコピエ

names MLI
    ja         マリ; マリ共和国
    ja.people  マリ人
    ja.capital バマコ

names MLT
    ja         マルタ; マルタ共和国
    ja.people  マルタ人
    ja.capital バレッタ; ヴァレッタ

names MMR
    ja         ミャンマー; ビルマ; ミャンマー連邦共和国; ミャンマー連邦; ビルマ連邦
    ja.people  ミャンマー人; ビルマ人
    ja.capital ネピドー

names MNE
    ja         モンテネグロ
    ja.people  モンテネグロ人
    ja.capital ポドゴリツァ

names MNG
    ja         モンゴル; モンゴル国; 外モンゴル
    ja.people  モンゴル人
    ja.capital ウランバートル

names MNP
    ja         北マリアナ諸島; 北マリアナ
    ja.capital サイパン

names MOZ
    ja         モザンビーク; モザンビーク共和国
    ja.people  モザンビーク人
    ja.capital マプト

names MRT
    ja         モーリタニア; モーリタニア・イスラム共和国
    ja.people  モーリタニア人
    ja.capital ヌアクショット

names MSR
    ja         モントセラト; モントセラト島

names MTQ
    ja         マルティニーク; マルチニーク
    ja.people  マルティニーク人
    ja.capital フォールドフランス

names MUS
    ja         モーリシャス; モーリシャス共和国
    ja.people  モーリシャス人
    ja.capital ポートルイス

names MWI
    ja         マラウイ; マラウイ共和国; マラウィ
    ja.people  マラウイ人
    ja.capital リロングウェ

names MYS
    ja         マレーシア; マレーシア連邦; マラヤ連邦
    ja.people  マレーシア人
    ja.capital クアラルンプール
    ja.seat    プトラジャヤ

names MYT
    ja         マヨット; マヨット島
    ja.capital マムズ; マムーズ

names NAM
    ja         ナミビア; ナミビア共和国
    ja.people  ナミビア人
    ja.capital ウィントフック; ウィントフーク

names NCL
    ja         ニューカレドニア; 仏領ニューカレドニア
    ja.people  ニューカレドニア人; カナク人; カナック人
    ja.capital ヌメア

names NER
    ja         ニジェール; ニジェール共和国
    ja.people  ニジェール人
    ja.capital ニアメ; ニアメー

names NFK
    ja         ノーフォーク島

names NGA
    ja         ナイジェリア; ナイジェリア連邦共和国
    ja.people  ナイジェリア人
    ja.capital アブジャ
    ja.seat    アソロック

names NIC
    ja         ニカラグア; ニカラグア共和国
    ja.people  ニカラグア人
    ja.capital マナグア

names NIU
    ja         ニウエ
    ja.people  ニウエ人
    ja.capital アロフィ

names NLD
    ja         オランダ; オランダ王国; ネーデルラント
    ja.people  オランダ人
    ja.capital アムステルダム
    ja.seat    ビネンホフ

names NOR
    ja         ノルウェー; ノルウェー王国
    ja.people  ノルウェー人
    ja.capital オスロ

names NPL
    ja         ネパール; ネパール連邦民主共和国; ネパール王国
    ja.people  ネパール人
    ja.capital カトマンズ; カトマンドゥ
    ja.seat    シンハ・ダルバール

names NRU
    ja         ナウル; ナウル共和国
    ja.people  ナウル人
    ja.capital ヤレン

names NZL
    ja         ニュージーランド; アオテアロア・ニュージーランド; NZ; ＮＺ; アオテアロア
    ja.people  ニュージーランド人
    ja.capital ウェリントン
    ja.seat    ビーハイブ

names OMN
    ja         オマーン; オマーン国
    ja.people  オマーン人
    ja.capital マスカット

names PAK
    ja         パキスタン; パキスタン・イスラム共和国
    ja.people  パキスタン人
    ja.capital イスラマバード

names PAN
    ja         パナマ; パナマ共和国
    ja.people  パナマ人
    ja.capital パナマ市; パナマシティ; パナマシティー

names PCN
    ja         ピトケアン諸島; ピトケアン島
    ja.capital アダムスタウン

names PER
    ja         ペルー; ペルー共和国
    ja.people  ペルー人
    ja.capital リマ

names PHL
    ja         フィリピン; フィリピン共和国
    ja.people  フィリピン人; フィリピーノ
    ja.capital マニラ
    ja.seat    マラカニアン宮殿; マラカニアン宮; マラカニアン

names PLW
    ja         パラオ; パラオ共和国; ベラウ
    ja.people  パラオ人
    ja.capital マルキョク; メレケオク; コロール

names PNG
    ja         パプアニューギニア; パプアニューギニア独立国; パプア・ニューギニア
    ja.people  パプアニューギニア人
    ja.capital ポートモレスビー

names POL
    ja         ポーランド; ポーランド共和国; ポーランド人民共和国
    ja.people  ポーランド人
    ja.capital ワルシャワ

names PRI
    ja         プエルトリコ; プエルトリコ自由連合州; プエルト・リコ
    ja.people  プエルトリコ人

names PRK
    ja         北朝鮮; 朝鮮民主主義人民共和国
    ja.people  北朝鮮人
    ja.capital 平壌; ピョンヤン

names PRT
    ja         ポルトガル; ポルトガル共和国
    ja.people  ポルトガル人
    ja.capital リスボン
    ja.seat    サンベント宮殿; ベレン宮殿

names PRY
    ja         パラグアイ; パラグアイ共和国
    ja.people  パラグアイ人
    ja.capital アスンシオン

names PSE
    ja         パレスチナ; パレスチナ自治区; パレスチナ国; パレスチナ占領地; パレスチナ被占領地
    ja.people  パレスチナ人
    ja.capital ラマラ; ラマッラ

names PYF
    ja         仏領ポリネシア; フランス領ポリネシア; タヒチ; タヒチ島
    ja.capital パペーテ

names QAT
    ja         カタール; カタール国
    ja.people  カタール人
    ja.capital ドーハ

names REU
    ja         レユニオン; レユニオン島
    ja.people  レユニオン人

names ROU
    ja         ルーマニア
    ja.people  ルーマニア人
    ja.capital ブカレスト
    ja.seat    コトロチェニ宮殿

names RUS
    ja         ロシア; ロシア連邦
    ja.people  ロシア人
    ja.capital モスクワ
    ja.seat    クレムリン; クレムリン宮殿

names RWA
    ja         ルワンダ; ルワンダ共和国
    ja.people  ルワンダ人
    ja.capital キガリ

names SAU
    ja         サウジアラビア; サウジ; サウジアラビア王国; サウディアラビア; サウディ
    ja.people  サウジアラビア人; サウジ人
    ja.capital リヤド
    ja.seat    ヤマーマ宮殿

names SCG
    ja         セルビア・モンテネグロ; セルビアモンテネグロ

names SDN
    ja         スーダン; スーダン共和国
    ja.people  スーダン人
    ja.capital ハルツーム
    ja.seat    ポートスーダン

names SEN
    ja         セネガル; セネガル共和国
    ja.people  セネガル人
    ja.capital ダカール

names SGP
    ja         シンガポール; シンガポール共和国
    ja.people  シンガポール人

names SGS
    ja         サウスジョージア・サウスサンドウィッチ諸島; サウスジョージア; サウスジョージア島; サウスサンドウィッチ諸島

names SHN
    ja         セントヘレナ; セントヘレナ島; アセンション島; トリスタン・ダ・クーニャ; トリスタンダクーニャ

names SJM
    ja         スバールバル諸島・ヤンマイエン島; スバールバル諸島; スヴァールバル諸島; スピッツベルゲン; スピッツベルゲン島; ヤンマイエン島
    ja.capital ロングイェールビーン

names SLB
    # ソロモン alone is left out: a name.
    ja         ソロモン諸島
    ja.capital ホニアラ

names SLE
    ja         シエラレオネ; シエラレオネ共和国; シエラ・レオネ
    ja.people  シエラレオネ人
    ja.capital フリータウン

names SLV
    ja         エルサルバドル; エルサルバドル共和国; エル・サルバドル
    ja.people  エルサルバドル人
    ja.capital サンサルバドル

names SMR
    ja         サンマリノ; サンマリノ共和国
    ja.people  サンマリノ人

names SOM
    ja         ソマリア; ソマリア連邦共和国
    ja.people  ソマリア人; ソマリ人
    ja.capital モガディシオ; モガディシュ

names SPM
    ja         サンピエール島・ミクロン島; サンピエール・ミクロン

names SRB
    ja         セルビア; セルビア共和国
    ja.people  セルビア人
    ja.capital ベオグラード

names SSD
    ja         南スーダン; 南スーダン共和国
    ja.people  南スーダン人
    ja.capital ジュバ

names STP
    ja         サントメ・プリンシペ; サントメ・プリンシペ民主共和国; サントメプリンシペ
    ja.people  サントメ・プリンシペ人

names SUN
    ja         ソ連; 旧ソ連; ソビエト連邦; ソヴィエト連邦; ソビエト社会主義共和国連邦; ソビエト・ロシア; 旧ソビエト連邦; ソビエト; ソヴィエト
    ja.people  ソ連人

names SUR
    ja         スリナム; スリナム共和国; オランダ領ギアナ
    ja.people  スリナム人
    ja.capital パラマリボ

names SVK
    ja         スロバキア; スロバキア共和国; スロヴァキア
    ja.people  スロバキア人
    ja.capital ブラチスラバ; ブラティスラバ

names SVN
    ja         スロベニア; スロベニア共和国; スロヴェニア
    ja.people  スロベニア人
    ja.capital リュブリャナ

names SWE
    ja         スウェーデン; スウェーデン王国
    ja.people  スウェーデン人
    ja.capital ストックホルム

names SWZ
    ja         エスワティニ; スワジランド; エスワティニ王国; スワジランド王国
    ja.people  エスワティニ人; スワジランド人; スワジ人
    ja.capital ムババーネ; ロバンバ

names SXM
    ja         シント・マールテン; オランダ領シント・マールテン
    ja.capital フィリップスブルフ

names SYC
    ja         セーシェル; セーシェル共和国; セイシェル
    ja.people  セーシェル人

names SYR
    ja         シリア; シリア・アラブ共和国
    ja.people  シリア人
    ja.capital ダマスカス

names TCA
    ja         タークス・カイコス諸島; タークス・アンド・カイコス諸島; タークスカイコス諸島
    ja.capital コックバーンタウン

names TCD
    ja         チャド; チャド共和国
    ja.people  チャド人
    ja.capital ヌジャメナ; ンジャメナ

names TGO
    ja         トーゴ; トーゴ共和国
    ja.people  トーゴ人
    ja.capital ロメ

names THA
    # タイ only as a whole run of katakana (not スタイル).
    ja         タイ; タイ王国; タイランド
    ja.people  タイ人
    ja.capital バンコク

names TJK
    ja         タジキスタン; タジキスタン共和国
    ja.people  タジキスタン人; タジク人
    ja.capital ドゥシャンベ

names TKL
    ja         トケラウ

names TKM
    ja         トルクメニスタン
    ja.people  トルクメニスタン人
    ja.capital アシガバート; アシガバット; アシハバード

names TLS
    ja         東ティモール; 東チモール; ティモール・レステ; 東ティモール民主共和国
    ja.people  東ティモール人; 東チモール人
    ja.capital ディリ

names TON
    ja         トンガ; トンガ王国
    ja.people  トンガ人
    ja.capital ヌクアロファ

names TTO
    ja         トリニダード・トバゴ; トリニダード・トバゴ共和国; トリニダードトバゴ; トリニダード; トバゴ
    ja.people  トリニダード・トバゴ人
    ja.capital ポートオブスペイン; ポート・オブ・スペイン

names TUN
    ja         チュニジア; チュニジア共和国
    ja.people  チュニジア人
    ja.capital チュニス
    ja.seat    カルタゴ宮殿

names TUR
    ja         トルコ; テュルキエ; トルコ共和国; テュルキエ共和国
    ja.people  トルコ人; テュルキエ人
    ja.capital アンカラ
    ja.seat    ベシュテペ

names TUV
    ja         ツバル
    ja.people  ツバル人
    ja.capital フナフティ

names TWN
    ja         台湾; 臺灣; 中華民国; 中華台北; チャイニーズタイペイ; チャイニーズ・タイペイ
    ja.people  台湾人
    ja.capital 台北; タイペイ

names TZA
    ja         タンザニア; タンザニア連合共和国; ザンジバル
    ja.people  タンザニア人
    ja.capital ドドマ
    ja.seat    ダルエスサラーム; ダルエスサラム

names UGA
    ja         ウガンダ; ウガンダ共和国
    ja.people  ウガンダ人
    ja.capital カンパラ

names UKR
    ja         ウクライナ
    ja.people  ウクライナ人
    ja.capital キーウ; キエフ
    ja.seat    バンコバ通り

names UMI
    ja         合衆国領有小離島; ウェーク島; ミッドウェー環礁; ジョンストン環礁; 米領小離島

names URY
    ja         ウルグアイ; ウルグアイ東方共和国
    ja.people  ウルグアイ人
    ja.capital モンテビデオ

names USA
    # 米国 stands also across words (全米国際).
    ja         アメリカ; アメリカ合衆国; 米国; USA; ＵＳＡ; 北米合衆国
    ja.people  アメリカ人; 米国人; 米国民; アメリカ国民
    ja.capital ワシントン; ワシントンDC; ワシントンＤＣ; ワシントンD.C.
    ja.seat    ホワイトハウス; オーバルオフィス; キャピトルヒル; フォギーボトム

names UZB
    ja         ウズベキスタン; ウズベキスタン共和国
    ja.people  ウズベキスタン人; ウズベク人
    ja.capital タシケント

names VAT
    ja         バチカン市国; バチカン; ヴァチカン; ローマ教皇庁; ローマ法王庁; 教皇庁
    ja.seat    バチカン宮殿; サンタ・マルタの家

names VCT
    ja         セントビンセント及びグレナディーン諸島; セントビンセント・グレナディーン; セントビンセントおよびグレナディーン諸島; セントビンセント・グレナディーン諸島; セントビンセント
    ja.capital キングスタウン

names VDR
    ja         北ベトナム; ベトナム民主共和国
    ja.people  北ベトナム人

names VEN
    ja         ベネズエラ; ベネズエラ・ボリバル共和国; ヴェネズエラ
    ja.people  ベネズエラ人
    ja.capital カラカス
    ja.seat    ミラフロレス宮殿; ミラフロレス宮

names VGB
    ja         英領ヴァージン諸島; 英領バージン諸島; イギリス領ヴァージン諸島; イギリス領バージン諸島

names VIR
    ja         米領ヴァージン諸島; 米領バージン諸島; アメリカ領ヴァージン諸島; アメリカ領バージン諸島
    ja.capital シャーロット・アマリー

names VNM
    ja         ベトナム; ベトナム社会主義共和国; ヴェトナム; 南ベトナム; ベトナム共和国
    ja.people  ベトナム人; ヴェトナム人; 南ベトナム人
    ja.capital ハノイ

names VUT
    ja         バヌアツ; バヌアツ共和国; ニューヘブリデス
    ja.people  バヌアツ人
    ja.capital ポートビラ

names WLF
    ja         ウォリス・フツナ; ワリス・フツナ; ウォリス・フツナ諸島
    ja.capital マタウトゥ; マタウツ

names WSM
    ja         サモア; 西サモア; サモア独立国
    ja.people  サモア人
    ja.capital アピア

names XKX
    ja         コソボ; コソボ共和国; コソヴォ
    ja.people  コソボ人; コソボ・アルバニア人
    ja.capital プリシュティナ; プリシュチナ

names YEM
    ja         イエメン; イエメン共和国; 北イエメン; イエメン・アラブ共和国
    ja.people  イエメン人
    ja.capital サヌア; サナア
    ja.seat    アデン

names YMD
    ja         南イエメン; イエメン人民民主共和国; イエメン民主人民共和国
    ja.people  南イエメン人

names YUG
    ja         ユーゴスラビア; ユーゴ; 旧ユーゴスラビア; 旧ユーゴ; ユーゴスラヴィア; ユーゴスラビア社会主義連邦共和国; ユーゴスラビア連邦共和国; 新ユーゴ
    ja.people  ユーゴスラビア人; ユーゴ人

names ZAF
    # 南ア stands also inside 南アジア, 南アルプス.
    ja         南アフリカ; 南アフリカ共和国; 南ア
    ja.people  南アフリカ人
    ja.capital プレトリア; ツワネ
    ja.seat    ユニオンビル

names ZMB
    ja         ザンビア; ザンビア共和国; 北ローデシア
    ja.people  ザンビア人
    ja.capital ルサカ

names ZWE
    ja         ジンバブエ; ジンバブエ共和国; ローデシア; 南ローデシア
    ja.people  ジンバブエ人; ローデシア人
    ja.capital ハラレ
