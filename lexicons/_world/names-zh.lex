@about    Names of countries in Chinese, simplified and traditional: names, peoples, capitals and seats of power.
@source   Base names: Unicode CLDR 48.2 (Unicode-3.0), territories in Chinese: simplified (zh), traditional (zh-Hant) and Hong Kong (zh-Hant-HK). Other names, peoples, capitals and seats: own work, written down 2026-11-24.
@licence  Unicode-3.0 for the CLDR names; MIT OR Apache-2.0 for the rest
@date     2026-11-24

# In each field: simplified forms first, then traditional ones, with the names usual in Taiwan and Hong Kong.
# Names that two countries could claim are given to the one most newsrooms mean: 刚果 COD, 几内亚 GIN, 萨摩亚 WSM, 喬治亞 GEO, 马其顿 MKD, 達卡 BGD.
# One-character forms are left out: inside words they mean other things. The longest form at a place is the one that counts.

names ABW
    zh         阿鲁巴; 荷屬阿魯巴; 阿魯巴
    zh.people  阿鲁巴人; 阿魯巴人
    zh.capital 奥拉涅斯塔德; 奧拉涅斯塔德

names AFG
    zh         阿富汗; 阿富汗伊斯兰共和国; 阿富汗伊斯兰酋长国; 阿富汗伊斯蘭共和國; 阿富汗伊斯蘭酋長國
    zh.people  阿富汗人
    zh.capital 喀布尔; 喀布爾

names AGO
    zh         安哥拉; 安哥拉共和国; 安哥拉共和國
    zh.people  安哥拉人
    zh.capital 罗安达; 羅安達; 魯安達

names AIA
    zh         安圭拉; 安奎拉

names ALA
    zh         奥兰群岛; 奥兰; 奧蘭群島; 奧蘭
    zh.capital 玛丽港; 瑪麗港

names ALB
    zh         阿尔巴尼亚; 阿尔巴尼亚共和国; 阿爾巴尼亞; 阿爾巴尼亞共和國
    zh.people  阿尔巴尼亚人; 阿爾巴尼亞人
    zh.capital 地拉那

names AND
    zh         安道尔; 安道尔公国; 安道爾; 安道爾公國
    zh.people  安道尔人; 安道爾人
    zh.capital 安道尔城; 安道爾城

names ANT
    zh         荷属安的列斯; 荷属安的列斯群岛; 荷屬安的列斯; 荷屬安的列斯群島

names ARE
    zh         阿拉伯联合酋长国; 阿联酋; 阿拉伯聯合大公國; 阿拉伯聯合酋長國; 阿聯酋; 阿聯
    zh.people  阿联酋人; 阿聯酋人
    zh.capital 阿布扎比; 阿布達比

names ARG
    zh         阿根廷; 阿根廷共和国; 阿根廷共和國
    zh.people  阿根廷人
    zh.capital 布宜诺斯艾利斯; 布宜諾斯艾利斯
    zh.seat    玫瑰宫; 玫瑰宮

names ARM
    zh         亚美尼亚; 亚美尼亚共和国; 亞美尼亞; 亞美尼亞共和國
    zh.people  亚美尼亚人; 亞美尼亞人
    zh.capital 埃里温; 埃里溫; 葉里溫

names ASM
    zh         美属萨摩亚; 美屬薩摩亞
    zh.capital 帕果帕果

names ATA
    zh         南极洲; 南极大陆; 南極洲; 南極大陸

names ATF
    zh         法属南部领地; 法属南部和南极领地; 法屬南部屬地; 法屬南部領地; 法屬南部和南極領地

names ATG
    zh         安提瓜和巴布达; 安提瓜; 巴布达; 安地卡及巴布達; 安提瓜和巴布達; 巴布達
    zh.people  安提瓜和巴布达人; 安地卡及巴布達人; 安提瓜和巴布達人

names AUS
    zh         澳大利亚; 澳洲; 澳大利亚联邦; 澳大利亞; 澳大利亞聯邦
    zh.people  澳大利亚人; 澳洲人; 澳大利亞人
    zh.capital 堪培拉; 坎培拉

names AUT
    zh         奥地利; 奥地利共和国; 奧地利; 奧地利共和國
    zh.people  奥地利人; 奧地利人
    zh.capital 维也纳; 維也納

names AZE
    zh         阿塞拜疆; 阿塞拜疆共和国; 亞塞拜然; 亞塞拜疆; 阿塞拜疆共和國
    zh.people  阿塞拜疆人; 亞塞拜然人; 亞塞拜疆人
    zh.capital 巴库; 巴庫

names BDI
    zh         布隆迪; 布隆迪共和国; 蒲隆地; 布隆迪共和國
    zh.people  布隆迪人; 蒲隆地人
    zh.capital 基特加; 布琼布拉; 布瓊布拉

names BEL
    zh         比利时; 比利时王国; 比利時; 比利時王國
    zh.people  比利时人; 比利時人
    zh.capital 布鲁塞尔; 布魯塞爾

names BEN
    zh         贝宁; 贝宁共和国; 貝南; 貝寧; 貝寧共和國
    zh.people  贝宁人; 貝南人; 貝寧人
    zh.capital 波多诺伏; 波多諾伏
    zh.seat    科托努; 柯多努

names BES
    zh         荷属加勒比区; 博奈尔; 圣尤斯特歇斯; 荷蘭加勒比區; 博奈爾; 聖尤斯特歇斯
    zh.capital 克拉伦代克; 克拉倫代克

names BFA
    zh         布基纳法索; 布吉納法索; 布基納法索
    zh.people  布基纳法索人; 布吉納法索人; 布基納法索人
    zh.capital 瓦加杜古; 瓦加杜

names BGD
    zh         孟加拉国; 孟加拉人民共和国; 孟加拉; 孟加拉人民共和國
    zh.people  孟加拉国人; 孟加拉人; 孟加拉國人
    zh.capital 达卡; 達卡

names BGR
    zh         保加利亚; 保加利亚共和国; 保加利亞; 保加利亞共和國
    zh.people  保加利亚人; 保加利亞人
    zh.capital 索非亚; 索非亞; 索菲亞

names BHR
    zh         巴林; 巴林王国; 巴林王國
    zh.people  巴林人
    zh.capital 麦纳麦; 麥納麥; 麥納瑪

names BHS
    zh         巴哈马; 巴哈马国; 巴哈馬; 巴哈馬國
    zh.people  巴哈马人; 巴哈馬人
    zh.capital 拿骚; 拿騷; 拿索

names BIH
    zh         波斯尼亚和黑塞哥维那; 波黑; 波斯尼亚; 波黑共和国; 波士尼亞與赫塞哥維納; 波斯尼亞和黑塞哥維那; 波斯尼亞; 波黑共和國; 波赫; 波士尼亞
    zh.people  波斯尼亚和黑塞哥维那人; 波黑人; 波斯尼亚人; 波士尼亞與赫塞哥維納人; 波斯尼亞和黑塞哥維那人; 波斯尼亞人; 波赫人; 波士尼亞人; 波斯尼亚克人; 波斯尼亞克人
    zh.capital 萨拉热窝; 薩拉熱窩; 塞拉耶佛

names BLM
    zh         圣巴泰勒米; 聖巴瑟米; 聖巴泰勒米
    zh.capital 古斯塔维亚; 古斯塔維亞

names BLR
    zh         白俄罗斯; 白俄罗斯共和国; 白俄羅斯; 白俄羅斯共和國; 白羅斯
    zh.people  白俄罗斯人; 白俄羅斯人
    zh.capital 明斯克

names BLZ
    zh         伯利兹; 貝里斯; 伯利茲
    zh.people  伯利兹人; 貝里斯人; 伯利茲人
    zh.capital 贝尔莫潘; 貝爾莫潘; 貝爾墨邦

names BMU
    zh         百慕大; 百慕大群岛; 百慕達; 百慕大群島
    zh.people  百慕大人; 百慕達人

names BOL
    zh         玻利维亚; 多民族玻利维亚国; 玻利維亞; 多民族玻利維亞國
    zh.people  玻利维亚人; 玻利維亞人
    zh.capital 苏克雷; 蘇克雷; 蘇克瑞
    zh.seat    拉巴斯

names BRA
    zh         巴西; 巴西联邦共和国; 巴西聯邦共和國
    zh.people  巴西人
    zh.capital 巴西利亚; 巴西利亞
    zh.seat    高原宫; 高原宮

names BRB
    zh         巴巴多斯; 巴貝多
    zh.people  巴巴多斯人; 巴貝多人
    zh.capital 布里奇敦

names BRN
    zh         文莱; 文莱达鲁萨兰国; 汶萊; 文萊達魯薩蘭國
    zh.people  文莱人; 汶萊人; 文萊人
    zh.capital 斯里巴加湾市; 斯里巴加湾; 斯里巴加灣市; 斯里巴加灣

names BTN
    zh         不丹; 不丹王国; 不丹王國
    zh.people  不丹人
    zh.capital 廷布; 辛布

names BVT
    zh         布韦岛; 布威島; 鮑威特島

names BWA
    zh         博茨瓦纳; 博茨瓦纳共和国; 波札那; 博茨瓦納; 博茨瓦納共和國
    zh.people  博茨瓦纳人; 波札那人; 博茨瓦納人
    zh.capital 哈博罗内; 哈博羅內; 嘉柏隆里

names CAF
    # 中非 is left out: it is mostly "China and Africa".
    zh         中非共和国; 中非共和國
    zh.capital 班吉; 班基

names CAN
    zh         加拿大
    zh.people  加拿大人
    zh.capital 渥太华; 渥太華
    zh.seat    丽都厅; 麗都廳

names CCK
    zh         科科斯群岛; 科科斯群島

names CHE
    zh         瑞士; 瑞士联邦; 瑞士聯邦
    zh.people  瑞士人
    zh.capital 伯尔尼; 伯爾尼

names CHL
    # 聖地牙哥 is left out: mostly the city in California.
    zh         智利; 智利共和国; 智利共和國
    zh.people  智利人
    zh.capital 圣地亚哥; 聖地亞哥
    zh.seat    拉莫内达宫; 拉莫內達宮

names CHN
    # 中国 and 中方 stand also inside other words (集中国家, 集中方案).
    zh         中国; 中华人民共和国; 中国大陆; 中方; 中國; 中華人民共和國; 中國大陸
    zh.people  中国人; 中國人
    zh.capital 北京
    zh.seat    中南海; 钓鱼台国宾馆; 釣魚台國賓館

names CIV
    zh         科特迪瓦; 象牙海岸; 科特迪瓦共和国; 科特迪瓦共和國
    zh.people  科特迪瓦人
    zh.capital 亚穆苏克罗; 亞穆蘇克羅; 雅穆索戈
    zh.seat    阿比让; 阿比讓; 阿必尚

names CMR
    zh         喀麦隆; 喀麦隆共和国; 喀麥隆; 喀麥隆共和國
    zh.people  喀麦隆人; 喀麥隆人
    zh.capital 雅温得; 雅溫得; 雅恩德

names COD
    zh         刚果（金）; 刚果民主共和国; 刚果; 刚果金; 民主刚果; 扎伊尔; 剛果（金夏沙）; 剛果民主共和國; 剛果; 剛果金; 民主剛果; 扎伊爾; 薩伊; 剛果（金）
    zh.people  刚果人; 剛果人
    zh.capital 金沙萨; 金沙薩; 金夏沙

names COG
    zh         刚果（布）; 刚果共和国; 刚果布; 剛果（布拉薩）; 剛果共和國; 剛果布; 剛果（布）
    zh.capital 布拉柴维尔; 布拉柴維爾; 布拉薩

names COK
    zh         库克群岛; 庫克群島
    zh.capital 阿瓦鲁阿; 阿瓦魯阿

names COL
    zh         哥伦比亚; 哥伦比亚共和国; 哥倫比亞; 哥倫比亞共和國
    zh.people  哥伦比亚人; 哥倫比亞人
    zh.capital 波哥大
    zh.seat    纳里尼奥宫; 納里尼奧宮

names COM
    zh         科摩罗; 科摩罗联盟; 葛摩; 科摩羅; 科摩羅聯盟
    zh.people  科摩罗人; 葛摩人; 科摩羅人
    zh.capital 莫罗尼; 莫羅尼

names CPV
    zh         佛得角; 佛得角共和国; 維德角; 佛得角共和國; 維德角共和國
    zh.people  佛得角人; 維德角人
    zh.capital 普拉亚; 普拉亞

names CRI
    # 聖荷西 is left out: mostly the city in California.
    zh         哥斯达黎加; 哥斯达黎加共和国; 哥斯大黎加; 哥斯達黎加; 哥斯達黎加共和國
    zh.people  哥斯达黎加人; 哥斯大黎加人; 哥斯達黎加人
    zh.capital 圣何塞; 聖何塞

names CSK
    zh         捷克斯洛伐克; 捷克斯洛伐克社会主义共和国; 捷克和斯洛伐克联邦共和国; 捷克斯洛伐克社會主義共和國; 捷克和斯洛伐克聯邦共和國
    zh.people  捷克斯洛伐克人

names CUB
    zh         古巴; 古巴共和国; 古巴共和國
    zh.people  古巴人
    zh.capital 哈瓦那

names CUW
    zh         库拉索; 庫拉索
    zh.people  库拉索人; 庫拉索人
    zh.capital 威廉斯塔德

names CXR
    zh         圣诞岛; 聖誕島
    zh.capital 飞鱼湾; 飛魚灣

names CYM
    zh         开曼群岛; 开曼; 開曼群島; 開曼

names CYP
    zh         塞浦路斯; 塞浦路斯共和国; 賽普勒斯; 塞浦路斯共和國
    zh.people  塞浦路斯人; 賽普勒斯人; 塞浦路斯希族人; 塞浦路斯土族人; 希族塞人; 土族塞人
    zh.capital 尼科西亚; 尼科西亞; 尼古西亞

names CZE
    zh         捷克; 捷克共和国; 捷克共和國
    zh.people  捷克人
    zh.capital 布拉格
    zh.seat    布拉格城堡

names DDR
    # 东德 stands also across words (山东德州).
    zh         东德; 民主德国; 德意志民主共和国; 東德; 民主德國; 德意志民主共和國
    zh.people  东德人; 東德人
    zh.capital 东柏林; 東柏林

names DEU
    # 西德 stands also across words (江西德兴).
    zh         德国; 德意志联邦共和国; 联邦德国; 西德; 德國; 德意志聯邦共和國; 聯邦德國
    zh.people  德国人; 西德人; 德國人
    zh.capital 柏林
    zh.seat    贝尔维尤宫; 貝爾維尤宮

names DJI
    zh         吉布提; 吉布提共和国; 吉布地; 吉布提共和國
    zh.people  吉布提人; 吉布地人
    zh.capital 吉布提市

names DMA
    # 多米尼克 is also a given name.
    zh         多米尼克; 多米尼克国; 多米尼克联邦; 多米尼克國; 多米尼克聯邦

names DNK
    zh         丹麦; 丹麦王国; 丹麥; 丹麥王國
    zh.people  丹麦人; 丹麥人
    zh.capital 哥本哈根
    zh.seat    克里斯蒂安堡宫; 阿马林堡宫; 克里斯蒂安堡宮; 阿馬林堡宮

names DOM
    zh         多米尼加共和国; 多米尼加; 多明尼加共和國; 多米尼加共和國; 多明尼加
    zh.people  多米尼加人; 多明尼加人
    zh.capital 圣多明各; 聖多明各; 聖多明哥

names DZA
    zh         阿尔及利亚; 阿尔及利亚民主人民共和国; 阿爾及利亞; 阿爾及利亞民主人民共和國
    zh.people  阿尔及利亚人; 阿爾及利亞人
    zh.capital 阿尔及尔; 阿爾及爾
    zh.seat    穆拉迪亚宫; 穆拉迪亞宮

names ECU
    zh         厄瓜多尔; 厄瓜多尔共和国; 厄瓜多; 厄瓜多爾; 厄瓜多爾共和國
    zh.people  厄瓜多尔人; 厄瓜多人; 厄瓜多爾人
    zh.capital 基多
    zh.seat    卡龙德莱特宫; 卡龍德萊特宮

names EGY
    zh         埃及; 阿拉伯埃及共和国; 阿拉伯埃及共和國
    zh.people  埃及人
    zh.capital 开罗; 開羅
    zh.seat    伊蒂哈迪亚宫; 伊蒂哈迪亞宮

names ERI
    zh         厄立特里亚; 厄立特里亚国; 厄利垂亞; 厄立特里亞; 厄立特里亞國
    zh.people  厄立特里亚人; 厄利垂亞人; 厄立特里亞人
    zh.capital 阿斯马拉; 阿斯馬拉

names ESH
    zh         西撒哈拉; 阿拉伯撒哈拉民主共和国; 撒拉威阿拉伯民主共和国; 阿拉伯撒哈拉民主共和國; 撒拉威阿拉伯民主共和國
    zh.people  西撒哈拉人; 撒拉威人; 萨拉威人; 薩拉威人
    zh.capital 阿尤恩; 阿雍

names ESP
    zh         西班牙; 西班牙王国; 西班牙王國
    zh.people  西班牙人
    zh.capital 马德里; 馬德里
    zh.seat    蒙克洛亚宫; 萨苏埃拉宫; 蒙克洛亞宮; 薩蘇埃拉宮

names EST
    zh         爱沙尼亚; 爱沙尼亚共和国; 愛沙尼亞; 愛沙尼亞共和國
    zh.people  爱沙尼亚人; 愛沙尼亞人
    zh.capital 塔林

names ETH
    zh         埃塞俄比亚; 埃塞俄比亚联邦民主共和国; 埃塞; 衣索比亞; 埃塞俄比亞; 埃塞俄比亞聯邦民主共和國
    zh.people  埃塞俄比亚人; 衣索比亞人; 埃塞俄比亞人
    zh.capital 亚的斯亚贝巴; 亞的斯亞貝巴; 阿迪斯阿貝巴

names FIN
    zh         芬兰; 芬兰共和国; 芬蘭; 芬蘭共和國
    zh.people  芬兰人; 芬蘭人
    zh.capital 赫尔辛基; 赫爾辛基

names FJI
    zh         斐济; 斐济共和国; 斐濟; 斐濟共和國
    zh.people  斐济人; 斐濟人
    zh.capital 苏瓦; 蘇瓦

names FLK
    zh         福克兰群岛; 马尔维纳斯群岛; 马岛; 福克蘭群島; 馬爾維納斯群島; 馬島
    zh.capital 斯坦利港

names FRA
    zh         法国; 法兰西共和国; 法兰西; 法國; 法蘭西共和國; 法蘭西
    zh.people  法国人; 法國人
    zh.capital 巴黎
    zh.seat    爱丽舍宫; 马提尼翁宫; 奥赛码头; 愛麗舍宮; 馬提尼翁宮; 奧賽碼頭

names FRO
    zh         法罗群岛; 法羅群島
    zh.capital 托尔斯港; 托爾斯港

names FSM
    zh         密克罗尼西亚; 密克罗尼西亚联邦; 密克羅尼西亞; 密克羅尼西亞聯邦
    zh.people  密克罗尼西亚人; 密克羅尼西亞人
    zh.capital 帕利基尔; 帕利基爾

names GAB
    zh         加蓬; 加蓬共和国; 加彭; 加蓬共和國
    zh.people  加蓬人; 加彭人
    zh.capital 利伯维尔; 利伯維爾

names GBR
    zh         英国; 大不列颠及北爱尔兰联合王国; 大不列颠; 不列颠; 联合王国; 英格兰; 苏格兰; 威尔士; 北爱尔兰; 英國; 大不列顛及北愛爾蘭聯合王國; 大不列顛; 不列顛; 聯合王國; 英格蘭; 蘇格蘭; 威爾士; 威爾斯; 北愛爾蘭
    zh.people  英国人; 英格兰人; 苏格兰人; 威尔士人; 英國人; 英格蘭人; 蘇格蘭人; 威爾士人; 威爾斯人
    zh.capital 伦敦; 倫敦
    zh.seat    唐宁街; 唐宁街10号; 唐宁街十号; 白厅; 威斯敏斯特宫; 白金汉宫; 肯辛顿宫; 唐寧街; 唐寧街10號; 唐寧街十號; 白廳; 威斯敏斯特宮; 白金漢宮; 肯辛頓宮; 西敏宮

names GEO
    # 喬治亞 is also the U.S. state.
    zh         格鲁吉亚; 喬治亞; 格魯吉亞; 喬治亞共和國
    zh.people  格鲁吉亚人; 喬治亞人; 格魯吉亞人
    zh.capital 第比利斯; 提比里斯; 第比利西

names GGY
    zh         根西岛; 根西; 根息; 根西島
    zh.capital 圣彼得港; 聖彼得港

names GHA
    zh         加纳; 加纳共和国; 迦納; 加納; 加納共和國
    zh.people  加纳人; 迦納人; 加納人
    zh.capital 阿克拉

names GIB
    zh         直布罗陀; 直布羅陀
    zh.people  直布罗陀人; 直布羅陀人

names GIN
    zh         几内亚; 几内亚共和国; 幾內亞; 幾內亞共和國
    zh.people  几内亚人; 幾內亞人
    zh.capital 科纳克里; 科納克里; 柯那克里

names GLP
    zh         瓜德罗普; 瓜德罗普岛; 瓜地洛普; 瓜德羅普島
    zh.people  瓜德罗普人; 瓜地洛普人; 瓜德羅普人

names GMB
    zh         冈比亚; 冈比亚共和国; 甘比亞; 岡比亞; 岡比亞共和國
    zh.people  冈比亚人; 甘比亞人; 岡比亞人
    zh.capital 班珠尔; 班珠爾; 班竹

names GNB
    # 比索 for the capital is left out: it is the peso.
    zh         几内亚比绍; 几内亚比绍共和国; 幾內亞比索; 幾內亞比紹; 幾內亞比紹共和國
    zh.people  几内亚比绍人; 幾內亞比索人; 幾內亞比紹人
    zh.capital 比绍; 比紹

names GNQ
    zh         赤道几内亚; 赤道几内亚共和国; 赤道幾內亞; 赤道幾內亞共和國
    zh.people  赤道几内亚人; 赤道幾內亞人
    zh.capital 马拉博; 馬拉博

names GRC
    zh         希腊; 希腊共和国; 希臘; 希臘共和國
    zh.people  希腊人; 希臘人
    zh.capital 雅典
    zh.seat    马克西莫斯大厦; 馬克西莫斯大廈

names GRD
    zh         格林纳达; 格瑞那達; 格林納達
    zh.people  格林纳达人; 格瑞那達人; 格林納達人

names GRL
    zh         格陵兰; 格陵兰岛; 格陵蘭; 格陵蘭島
    zh.people  格陵兰人; 格陵蘭人
    zh.capital 努克

names GTM
    zh         危地马拉; 危地马拉共和国; 瓜地馬拉; 危地馬拉; 危地馬拉共和國
    zh.people  危地马拉人; 瓜地馬拉人; 危地馬拉人
    zh.capital 危地马拉城; 危地馬拉城; 瓜地馬拉市

names GUF
    zh         法属圭亚那; 法属圭亚那地区; 法屬圭亞那; 法屬圭亞那地區

names GUM
    zh         关岛; 關島
    zh.capital 阿加尼亚; 哈加特纳; 阿加尼亞; 哈加特納

names GUY
    zh         圭亚那; 圭亚那合作共和国; 蓋亞那; 圭亞那; 圭亞那合作共和國
    zh.people  圭亚那人; 蓋亞那人; 圭亞那人

names HKG
    zh         香港; 中国香港特别行政区; 中国香港; 香港特别行政区; 香港特区; 中國香港特別行政區; 中國香港; 香港特別行政區; 香港特區
    zh.people  香港人

names HMD
    zh         赫德岛和麦克唐纳群岛; 赫德島及麥唐納群島

names HND
    zh         洪都拉斯; 洪都拉斯共和国; 宏都拉斯; 洪都拉斯共和國
    zh.people  洪都拉斯人; 宏都拉斯人
    zh.capital 特古西加尔巴; 特古西加爾巴; 德古斯加巴

names HRV
    zh         克罗地亚; 克罗地亚共和国; 克羅埃西亞; 克羅地亞; 克羅地亞共和國
    zh.people  克罗地亚人; 克羅埃西亞人; 克羅地亞人
    zh.capital 萨格勒布; 薩格勒布; 札格雷布

names HTI
    # 海地 stands also inside 沿海地区 and 上海地区.
    zh         海地; 海地共和国; 海地共和國
    zh.people  海地人
    zh.capital 太子港

names HUN
    zh         匈牙利
    zh.people  匈牙利人; 马扎尔人; 馬扎爾人
    zh.capital 布达佩斯; 布達佩斯

names IDN
    zh         印度尼西亚; 印尼; 印度尼西亚共和国; 荷属东印度; 印度尼西亞; 印度尼西亞共和國; 荷屬東印度
    zh.people  印度尼西亚人; 印尼人; 印度尼西亞人
    zh.capital 雅加达; 雅加達
    zh.seat    默迪卡宫; 默迪卡宮

names IMN
    zh         马恩岛; 曼岛; 曼島; 馬恩島

names IND
    zh         印度; 印度共和国; 印度共和國
    zh.people  印度人
    zh.capital 新德里
    zh.seat    拉什特拉帕蒂宫; 拉什特拉帕蒂宮

names IOT
    zh         英属印度洋领地; 查戈斯群岛; 英屬印度洋領地; 查哥斯群島

names IRL
    zh         爱尔兰; 爱尔兰共和国; 愛爾蘭; 愛爾蘭共和國
    zh.people  爱尔兰人; 愛爾蘭人
    zh.capital 都柏林

names IRN
    zh         伊朗; 伊朗伊斯兰共和国; 伊朗伊斯蘭共和國
    zh.people  伊朗人
    zh.capital 德黑兰; 德黑蘭

names IRQ
    zh         伊拉克; 伊拉克共和国; 伊拉克共和國
    zh.people  伊拉克人
    zh.capital 巴格达; 巴格達

names ISL
    zh         冰岛; 冰岛共和国; 冰島; 冰島共和國
    zh.people  冰岛人; 冰島人
    zh.capital 雷克雅未克; 雷克雅維克

names ISR
    zh         以色列; 以色列国; 犹太复国主义政权; 以色列國; 猶太復國主義政權
    zh.people  以色列人
    zh.capital 耶路撒冷
    zh.seat    特拉维夫; 特拉維夫

names ITA
    zh         意大利; 意大利共和国; 義大利; 意大利共和國; 義大利共和國
    zh.people  意大利人; 義大利人
    zh.capital 罗马; 羅馬
    zh.seat    基吉宫; 奎里纳莱宫; 法尔内西纳宫; 基吉宮; 奎里納萊宮; 法爾內西納宮

names JAM
    zh         牙买加; 牙買加
    zh.people  牙买加人; 牙買加人
    zh.capital 金斯敦; 京斯敦

names JEY
    zh         泽西岛; 泽西; 澤西島; 澤西
    zh.capital 圣赫利尔; 聖赫利爾

names JOR
    zh         约旦; 约旦哈希姆王国; 約旦; 約旦哈希姆王國
    zh.people  约旦人; 約旦人
    zh.capital 安曼

names JPN
    # 日本 stands also across words (今日本报).
    zh         日本; 日本国; 日本國
    zh.people  日本人
    zh.capital 东京; 東京
    zh.seat    永田町; 霞关; 霞關

names KAZ
    zh         哈萨克斯坦; 哈萨克斯坦共和国; 哈薩克; 哈薩克斯坦共和國; 哈薩克斯坦
    zh.people  哈萨克斯坦人; 哈薩克人; 哈薩克斯坦人; 哈萨克人
    zh.capital 阿斯塔纳; 努尔苏丹; 阿斯塔納; 努爾蘇丹
    zh.seat    阿科尔达宫; 阿科爾達宮

names KEN
    zh         肯尼亚; 肯尼亚共和国; 肯亞; 肯尼亞; 肯尼亞共和國
    zh.people  肯尼亚人; 肯亞人; 肯尼亞人
    zh.capital 内罗毕; 內羅畢; 奈洛比

names KGZ
    zh         吉尔吉斯斯坦; 吉尔吉斯共和国; 吉尔吉斯; 吉爾吉斯; 吉爾吉斯共和國; 吉爾吉斯斯坦
    zh.people  吉尔吉斯斯坦人; 吉尔吉斯人; 吉爾吉斯人; 吉爾吉斯斯坦人
    zh.capital 比什凯克; 比什凱克; 比斯凱克

names KHM
    zh         柬埔寨; 柬埔寨王国; 民主柬埔寨; 柬埔寨王國
    zh.people  柬埔寨人; 高棉人
    zh.capital 金边; 金邊

names KIR
    zh         基里巴斯; 基里巴斯共和国; 吉里巴斯; 基里巴斯共和國
    zh.people  基里巴斯人; 吉里巴斯人
    zh.capital 塔拉瓦; 南塔拉瓦

names KNA
    # 巴斯特尔 is also the town of the same name in Guadeloupe.
    zh         圣基茨和尼维斯; 圣基茨; 聖克里斯多福及尼維斯; 聖基茨和尼維斯; 聖基茨
    zh.people  圣基茨和尼维斯人; 聖克里斯多福及尼維斯人; 聖基茨和尼維斯人
    zh.capital 巴斯特尔; 巴斯特爾

names KOR
    zh         韩国; 大韩民国; 南韩; 南朝鲜; 韩方; 南韓; 大韓民國; 南朝鮮; 韓方
    zh.people  韩国人; 南韩人; 南韓人; 韓國人
    zh.capital 首尔; 汉城; 首爾; 漢城
    zh.seat    青瓦台; 龙山总统府; 龍山總統府

names KWT
    zh         科威特; 科威特国; 科威特國
    zh.people  科威特人
    zh.capital 科威特城; 科威特市

names LAO
    # 万象 is also part of set phrases (万象更新, 包罗万象).
    zh         老挝; 老挝人民民主共和国; 寮國; 老撾; 老撾人民民主共和國; 寮人民民主共和國
    zh.people  老挝人; 寮國人; 老撾人
    zh.capital 万象; 萬象; 永珍

names LBN
    zh         黎巴嫩; 黎巴嫩共和国; 黎巴嫩共和國
    zh.people  黎巴嫩人
    zh.capital 贝鲁特; 貝魯特
    zh.seat    巴卜达宫; 巴卜達宮

names LBR
    zh         利比里亚; 利比里亚共和国; 賴比瑞亞; 利比里亞; 利比里亞共和國
    zh.people  利比里亚人; 賴比瑞亞人; 利比里亞人
    zh.capital 蒙罗维亚; 蒙羅維亞

names LBY
    # 的黎波里 is also the city in Lebanon.
    zh         利比亚; 利比亚国; 大阿拉伯利比亚人民社会主义民众国; 民众国; 利比亞; 利比亞國; 大阿拉伯利比亞人民社會主義民眾國; 民眾國
    zh.people  利比亚人; 利比亞人
    zh.capital 的黎波里

names LCA
    zh         圣卢西亚; 聖露西亞; 聖盧西亞
    zh.people  圣卢西亚人; 聖露西亞人; 聖盧西亞人
    zh.capital 卡斯特里; 卡斯翠

names LIE
    zh         列支敦士登; 列支敦士登公国; 列支敦斯登; 列支敦士登公國
    zh.people  列支敦士登人; 列支敦斯登人
    zh.capital 瓦杜兹; 瓦杜茲; 瓦都茲

names LKA
    zh         斯里兰卡; 斯里兰卡民主社会主义共和国; 锡兰; 斯里蘭卡; 斯里蘭卡民主社會主義共和國; 錫蘭
    zh.people  斯里兰卡人; 斯里蘭卡人
    zh.capital 科伦坡; 斯里贾亚瓦德纳普拉科特; 科倫坡; 可倫坡; 斯里賈亞瓦德納普拉科特

names LSO
    zh         莱索托; 莱索托王国; 賴索托; 萊索托; 萊索托王國
    zh.people  莱索托人; 賴索托人; 萊索托人; 巴索托人
    zh.capital 马塞卢; 馬塞盧; 馬塞魯

names LTU
    zh         立陶宛; 立陶宛共和国; 立陶宛共和國
    zh.people  立陶宛人
    zh.capital 维尔纽斯; 維爾紐斯

names LUX
    zh         卢森堡; 卢森堡大公国; 盧森堡; 盧森堡大公國
    zh.people  卢森堡人; 盧森堡人
    zh.capital 卢森堡市; 盧森堡市

names LVA
    # 里加 stands also inside 这里加强.
    zh         拉脱维亚; 拉脱维亚共和国; 拉脫維亞; 拉脫維亞共和國
    zh.people  拉脱维亚人; 拉脫維亞人
    zh.capital 里加

names MAC
    zh         澳门; 中国澳门特别行政区; 中国澳门; 澳门特别行政区; 澳门特区; 澳門; 中國澳門特別行政區; 中國澳門; 澳門特別行政區; 澳門特區
    zh.people  澳门人; 澳門人

names MAF
    zh         法属圣马丁; 法屬聖馬丁
    zh.capital 马里戈特; 馬里戈特

names MAR
    zh         摩洛哥; 摩洛哥王国; 摩洛哥王國
    zh.people  摩洛哥人
    zh.capital 拉巴特

names MCO
    zh         摩纳哥; 摩纳哥公国; 摩納哥; 摩納哥公國
    zh.people  摩纳哥人; 摩納哥人

names MDA
    zh         摩尔多瓦; 摩尔多瓦共和国; 摩尔达维亚; 摩爾多瓦; 摩爾多瓦共和國; 摩爾達維亞
    zh.people  摩尔多瓦人; 摩爾多瓦人
    zh.capital 基希讷乌; 基希訥烏; 奇西瑙

names MDG
    zh         马达加斯加; 马达加斯加共和国; 馬達加斯加; 馬達加斯加共和國
    zh.people  马达加斯加人; 馬達加斯加人
    zh.capital 塔那那利佛; 安塔那那利弗

names MDV
    zh         马尔代夫; 马尔代夫共和国; 馬爾地夫; 馬爾代夫; 馬爾代夫共和國
    zh.people  马尔代夫人; 馬爾地夫人; 馬爾代夫人
    zh.capital 马累; 馬累

names MEX
    zh         墨西哥; 墨西哥合众国; 墨西哥合眾國
    zh.people  墨西哥人
    zh.capital 墨西哥城; 墨西哥市
    zh.seat    墨西哥国家宫; 墨西哥國家宮

names MHL
    zh         马绍尔群岛; 马绍尔群岛共和国; 马绍尔; 馬紹爾群島; 馬紹爾群島共和國; 馬紹爾
    zh.people  马绍尔群岛人; 馬紹爾群島人
    zh.capital 马朱罗; 馬朱羅

names MKD
    zh         北马其顿; 北马其顿共和国; 马其顿; 马其顿共和国; 前南斯拉夫马其顿共和国; 北馬其頓; 北馬其頓共和國; 馬其頓; 馬其頓共和國; 前南斯拉夫馬其頓共和國
    zh.people  北马其顿人; 马其顿人; 北馬其頓人; 馬其頓人
    zh.capital 斯科普里; 史高比耶

names MLI
    # 马里 stands also inside 马里兰, 马里奥.
    zh         马里; 马里共和国; 馬利; 馬里; 馬里共和國
    zh.people  马里人; 馬利人; 馬里人
    zh.capital 巴马科; 巴馬科

names MLT
    zh         马耳他; 马耳他共和国; 馬爾他; 馬耳他; 馬耳他共和國
    zh.people  马耳他人; 馬爾他人; 馬耳他人
    zh.capital 瓦莱塔; 瓦萊塔; 瓦勒他

names MMR
    zh         缅甸; 缅甸联邦共和国; 缅甸联邦; 緬甸; 緬甸聯邦共和國; 緬甸聯邦
    zh.people  缅甸人; 緬甸人; 缅族人; 緬族人
    zh.capital 内比都; 內比都; 奈比多

names MNE
    zh         黑山; 黑山共和国; 蒙特內哥羅; 黑山共和國
    zh.people  黑山人; 蒙特內哥羅人
    zh.capital 波德戈里察; 波德里查

names MNG
    # 蒙古 stands also inside 内蒙古, 蒙古族.
    zh         蒙古; 蒙古国; 外蒙古; 外蒙; 蒙古國
    zh.people  蒙古人; 蒙古国人; 蒙古國人
    zh.capital 乌兰巴托; 烏蘭巴托

names MNP
    zh         北马里亚纳群岛; 北马里亚纳; 北馬利安納群島; 北馬里亞納
    zh.capital 塞班

names MOZ
    zh         莫桑比克; 莫桑比克共和国; 莫三比克; 莫桑比克共和國
    zh.people  莫桑比克人; 莫三比克人
    zh.capital 马普托; 馬普托; 馬布多

names MRT
    zh         毛里塔尼亚; 毛里塔尼亚伊斯兰共和国; 茅利塔尼亞; 毛里塔尼亞; 毛里塔尼亞伊斯蘭共和國
    zh.people  毛里塔尼亚人; 茅利塔尼亞人; 毛里塔尼亞人
    zh.capital 努瓦克肖特; 諾克少

names MSR
    zh         蒙特塞拉特; 蒙哲臘

names MTQ
    zh         马提尼克; 馬丁尼克
    zh.people  马提尼克人; 馬丁尼克人; 馬提尼克人
    zh.capital 法兰西堡; 法蘭西堡

names MUS
    zh         毛里求斯; 毛里求斯共和国; 模里西斯; 毛里裘斯; 毛里求斯共和國
    zh.people  毛里求斯人; 模里西斯人; 毛里裘斯人
    zh.capital 路易港

names MWI
    zh         马拉维; 马拉维共和国; 馬拉威; 馬拉維; 馬拉維共和國
    zh.people  马拉维人; 馬拉威人; 馬拉維人
    zh.capital 利隆圭; 里朗威

names MYS
    # 大马 and 布城 are left out: they stand inside other words (强大马力, 分布城市).
    zh         马来西亚; 马来亚联合邦; 马来西亚联邦; 馬來西亞; 馬來亞聯合邦; 馬來西亞聯邦
    zh.people  马来西亚人; 馬來西亞人
    zh.capital 吉隆坡
    zh.seat    普特拉贾亚; 布特拉再也; 普特拉賈亞

names MYT
    zh         马约特; 馬約特島; 馬約特
    zh.capital 马穆楚; 馬穆楚

names NAM
    zh         纳米比亚; 纳米比亚共和国; 納米比亞; 納米比亞共和國
    zh.people  纳米比亚人; 納米比亞人
    zh.capital 温得和克; 溫得和克; 溫荷克

names NCL
    zh         新喀里多尼亚; 新喀里多尼亞
    zh.people  新喀里多尼亚人; 新喀里多尼亞人; 卡纳克人; 卡納克人
    zh.capital 努美阿; 努美亞

names NER
    # 尼日 stands also inside 尼日利亚.
    zh         尼日尔; 尼日尔共和国; 尼日; 尼日爾; 尼日爾共和國
    zh.people  尼日尔人; 尼日人; 尼日爾人
    zh.capital 尼亚美; 尼亞美; 尼阿美

names NFK
    zh         诺福克岛; 諾福克島

names NGA
    zh         尼日利亚; 尼日利亚联邦共和国; 奈及利亞; 尼日利亞; 尼日利亞聯邦共和國
    zh.people  尼日利亚人; 奈及利亞人; 尼日利亞人
    zh.capital 阿布贾; 阿布賈; 阿布札

names NIC
    zh         尼加拉瓜; 尼加拉瓜共和国; 尼加拉瓜共和國
    zh.people  尼加拉瓜人
    zh.capital 马那瓜; 馬那瓜; 馬納瓜

names NIU
    zh         纽埃; 紐埃島; 紐埃
    zh.people  纽埃人; 紐埃人
    zh.capital 阿洛菲

names NLD
    zh         荷兰; 荷兰王国; 荷蘭; 荷蘭王國
    zh.people  荷兰人; 荷蘭人
    zh.capital 阿姆斯特丹

names NOR
    zh         挪威; 挪威王国; 挪威王國
    zh.people  挪威人
    zh.capital 奥斯陆; 奧斯陸

names NPL
    zh         尼泊尔; 尼泊尔联邦民主共和国; 尼泊尔王国; 尼泊爾; 尼泊爾聯邦民主共和國; 尼泊爾王國
    zh.people  尼泊尔人; 尼泊爾人
    zh.capital 加德满都; 加德滿都

names NRU
    zh         瑙鲁; 瑙鲁共和国; 諾魯; 瑙魯; 瑙魯共和國
    zh.people  瑙鲁人; 諾魯人; 瑙魯人

names NZL
    zh         新西兰; 纽西兰; 紐西蘭; 新西蘭
    zh.people  新西兰人; 纽西兰人; 紐西蘭人; 新西蘭人
    zh.capital 惠灵顿; 惠靈頓; 威靈頓
    zh.seat    蜂巢大楼; 蜂巢大樓

names OMN
    zh         阿曼; 阿曼苏丹国; 阿曼蘇丹國
    zh.people  阿曼人
    zh.capital 马斯喀特; 馬斯喀特; 馬斯開特

names PAK
    zh         巴基斯坦; 巴基斯坦伊斯兰共和国; 巴基斯坦伊斯蘭共和國
    zh.people  巴基斯坦人
    zh.capital 伊斯兰堡; 伊斯蘭堡; 伊斯蘭馬巴德

names PAN
    zh         巴拿马; 巴拿马共和国; 巴拿馬; 巴拿馬共和國
    zh.people  巴拿马人; 巴拿馬人
    zh.capital 巴拿马城; 巴拿馬城; 巴拿馬市
    zh.seat    苍鹭宫; 蒼鷺宮

names PCN
    zh         皮特凯恩群岛; 皮特凯恩岛; 皮特凯恩; 皮特肯群島; 皮特凱恩島; 皮特凱恩
    zh.capital 亚当斯敦; 亞當斯敦

names PER
    zh         秘鲁; 秘鲁共和国; 秘魯; 秘魯共和國
    zh.people  秘鲁人; 秘魯人
    zh.capital 利马; 利馬
    zh.seat    皮萨罗宫; 皮薩羅宮

names PHL
    zh         菲律宾; 菲律宾共和国; 菲律賓; 菲律賓共和國
    zh.people  菲律宾人; 菲律賓人
    zh.capital 马尼拉; 馬尼拉
    zh.seat    马拉卡南宫; 马拉坎南宫; 馬拉卡南宮; 馬拉坎南宮

names PLW
    zh         帕劳; 帕劳共和国; 帛琉; 帕勞共和國; 帛琉共和國; 帕勞
    zh.people  帕劳人; 帛琉人; 帕勞人
    zh.capital 梅莱凯奥克; 恩吉鲁穆德; 科罗尔; 梅萊凱奧克; 恩吉魯穆德; 科羅爾

names PNG
    zh         巴布亚新几内亚; 巴新; 巴布亚新几内亚独立国; 巴布亞紐幾內亞; 巴布亞新畿內亞; 巴布亞新幾內亞獨立國; 巴紐; 巴布亞新幾內亞
    zh.people  巴布亚新几内亚人; 巴布亞紐幾內亞人; 巴布亞新畿內亞人; 巴布亞新幾內亞人
    zh.capital 莫尔兹比港; 莫尔斯比港; 莫爾茲比港; 莫爾斯比港; 摩士比港

names POL
    zh         波兰; 波兰共和国; 波兰人民共和国; 波蘭; 波蘭共和國; 波蘭人民共和國
    zh.people  波兰人; 波蘭人
    zh.capital 华沙; 華沙

names PRI
    zh         波多黎各; 波多黎各自由邦
    zh.people  波多黎各人

names PRK
    # 朝方 is left out: it stands inside 朝方向.
    zh         朝鲜; 朝鲜民主主义人民共和国; 北韩; 北朝鲜; 北韓; 朝鮮民主主義人民共和國; 北朝鮮; 朝鮮
    zh.people  朝鲜人; 北韩人; 北韓人; 朝鮮人
    zh.capital 平壤

names PRT
    zh         葡萄牙; 葡萄牙共和国; 葡萄牙共和國
    zh.people  葡萄牙人
    zh.capital 里斯本
    zh.seat    圣本图宫; 贝伦宫; 聖本圖宮; 貝倫宮

names PRY
    zh         巴拉圭; 巴拉圭共和国; 巴拉圭共和國
    zh.people  巴拉圭人
    zh.capital 亚松森; 亞松森

names PSE
    zh         巴勒斯坦; 巴勒斯坦领土; 巴勒斯坦国; 巴勒斯坦被占领土; 巴勒斯坦自治区; 被占巴勒斯坦领土; 巴勒斯坦自治區; 巴勒斯坦領土; 巴勒斯坦國; 巴勒斯坦被占領土; 被占巴勒斯坦領土
    zh.people  巴勒斯坦人
    zh.capital 拉姆安拉; 拉馬拉

names PYF
    zh         法属波利尼西亚; 大溪地; 塔希提; 法屬玻里尼西亞; 法屬波利尼西亞
    zh.capital 帕皮提; 巴比提

names QAT
    zh         卡塔尔; 卡塔尔国; 卡達; 卡塔爾; 卡塔爾國
    zh.people  卡塔尔人; 卡達人; 卡塔爾人
    zh.capital 多哈; 杜哈

names REU
    zh         留尼汪; 留尼汪岛; 留尼旺; 留尼汪島
    zh.people  留尼汪人; 留尼旺人

names ROU
    zh         罗马尼亚; 羅馬尼亞
    zh.people  罗马尼亚人; 羅馬尼亞人
    zh.capital 布加勒斯特
    zh.seat    科特罗切尼宫; 科特羅切尼宮

names RUS
    zh         俄罗斯; 俄罗斯联邦; 俄国; 俄方; 俄羅斯; 俄羅斯聯邦; 俄國
    zh.people  俄罗斯人; 俄国人; 俄羅斯人; 俄國人
    zh.capital 莫斯科
    zh.seat    克里姆林宫; 克宫; 克里姆林宮; 克宮

names RWA
    zh         卢旺达; 卢旺达共和国; 盧安達; 盧旺達; 盧旺達共和國
    zh.people  卢旺达人; 盧安達人; 盧旺達人
    zh.capital 基加利; 吉佳利

names SAU
    zh         沙特阿拉伯; 沙特; 沙特阿拉伯王国; 沙烏地阿拉伯; 沙地阿拉伯; 沙特阿拉伯王國; 沙烏地; 沙烏地阿拉伯王國
    zh.people  沙特阿拉伯人; 沙特人; 沙烏地阿拉伯人; 沙地阿拉伯人; 沙烏地人
    zh.capital 利雅得; 利雅德
    zh.seat    耶马迈宫; 耶馬邁宮

names SCG
    zh         塞尔维亚和黑山; 塞黑; 塞爾維亞和黑山; 塞爾維亞與蒙特內哥羅

names SDN
    # 苏丹 is also "sultan".
    zh         苏丹; 苏丹共和国; 蘇丹; 蘇丹共和國
    zh.people  苏丹人; 蘇丹人
    zh.capital 喀土穆; 喀土木
    zh.seat    苏丹港; 蘇丹港

names SEN
    # 達卡 for the capital is left to Bangladesh.
    zh         塞内加尔; 塞内加尔共和国; 塞內加爾; 塞內加爾共和國
    zh.people  塞内加尔人; 塞內加爾人
    zh.capital 达喀尔; 達喀爾

names SGP
    zh         新加坡; 新加坡共和国; 新加坡共和國
    zh.people  新加坡人

names SGS
    zh         南乔治亚和南桑威奇群岛; 南乔治亚岛; 南桑威奇群岛; 南喬治亞與南三明治群島; 南佐治亞島與南桑威奇群島; 南喬治亞島; 南桑威奇群島

names SHN
    zh         圣赫勒拿; 圣赫勒拿岛; 阿森松岛; 特里斯坦-达库尼亚; 特里斯坦达库尼亚; 聖赫勒拿島; 阿森松島; 特里斯坦-達庫尼亞; 特里斯坦達庫尼亞

names SJM
    zh         斯瓦尔巴和扬马延; 斯瓦尔巴群岛; 斯瓦尔巴; 斯匹次卑尔根; 扬马延岛; 挪威屬斯瓦巴及尖棉; 斯瓦爾巴特群島及揚馬延島; 斯瓦爾巴群島; 斯瓦爾巴; 斯匹次卑爾根; 揚馬延島; 冷岸群島
    zh.capital 朗伊尔城; 朗伊爾城

names SLB
    zh         所罗门群岛; 索羅門群島; 所羅門群島
    zh.people  所罗门群岛人; 索羅門群島人; 所羅門群島人
    zh.capital 霍尼亚拉; 霍尼亞拉; 荷尼阿拉

names SLE
    # 獅子山 is also a hill in Hong Kong.
    zh         塞拉利昂; 塞拉利昂共和国; 獅子山; 塞拉利昂共和國
    zh.people  塞拉利昂人
    zh.capital 弗里敦

names SLV
    zh         萨尔瓦多; 萨尔瓦多共和国; 薩爾瓦多; 薩爾瓦多共和國
    zh.people  萨尔瓦多人; 薩爾瓦多人
    zh.capital 圣萨尔瓦多; 聖薩爾瓦多

names SMR
    zh         圣马力诺; 圣马力诺共和国; 聖馬利諾; 聖馬力諾; 聖馬力諾共和國
    zh.people  圣马力诺人; 聖馬利諾人; 聖馬力諾人

names SOM
    zh         索马里; 索马里联邦共和国; 索馬利亞; 索馬里; 索馬里聯邦共和國
    zh.people  索马里人; 索馬利亞人; 索馬里人
    zh.capital 摩加迪沙; 摩加迪休
    zh.seat    索马里别墅; 索馬里別墅

names SPM
    zh         圣皮埃尔和密克隆群岛; 圣皮埃尔和密克隆; 聖皮埃與密克隆群島; 聖皮埃爾和密克隆

names SRB
    zh         塞尔维亚; 塞尔维亚共和国; 塞爾維亞; 塞爾維亞共和國
    zh.people  塞尔维亚人; 塞爾維亞人
    zh.capital 贝尔格莱德; 貝爾格萊德; 貝爾格勒

names SSD
    zh         南苏丹; 南苏丹共和国; 南蘇丹; 南蘇丹共和國
    zh.people  南苏丹人; 南蘇丹人
    zh.capital 朱巴

names STP
    zh         圣多美和普林西比; 圣多美; 圣多美和普林西比民主共和国; 聖多美普林西比; 聖多美和普林西比; 聖多美; 聖多美和普林西比民主共和國
    zh.people  圣多美和普林西比人; 聖多美普林西比人; 聖多美和普林西比人

names SUN
    zh         苏联; 前苏联; 苏维埃社会主义共和国联盟; 苏维埃联盟; 苏维埃俄国; 苏俄; 蘇聯; 前蘇聯; 蘇維埃社會主義共和國聯盟; 蘇維埃聯盟; 蘇維埃俄國; 蘇俄
    zh.people  苏联人; 蘇聯人

names SUR
    zh         苏里南; 苏里南共和国; 荷属圭亚那; 蘇利南; 蘇里南; 蘇里南共和國; 荷屬圭亞那
    zh.people  苏里南人; 蘇利南人; 蘇里南人
    zh.capital 帕拉马里博; 帕拉馬里博; 巴拉馬利波

names SVK
    zh         斯洛伐克; 斯洛伐克共和国; 斯洛伐克共和國
    zh.people  斯洛伐克人
    zh.capital 布拉迪斯拉发; 布拉迪斯拉發; 布拉提斯拉瓦

names SVN
    zh         斯洛文尼亚; 斯洛文尼亚共和国; 斯洛維尼亞; 斯洛文尼亞; 斯洛文尼亞共和國
    zh.people  斯洛文尼亚人; 斯洛維尼亞人; 斯洛文尼亞人
    zh.capital 卢布尔雅那; 盧布爾雅那; 盧比安納

names SWE
    zh         瑞典; 瑞典王国; 瑞典王國
    zh.people  瑞典人
    zh.capital 斯德哥尔摩; 斯德哥爾摩

names SWZ
    zh         斯威士兰; 埃斯瓦蒂尼; 斯威士兰王国; 埃斯瓦蒂尼王国; 史瓦帝尼; 史瓦濟蘭; 斯威士蘭; 斯威士蘭王國; 埃斯瓦蒂尼王國; 史瓦帝尼王國; 史瓦濟蘭王國
    zh.people  斯威士兰人; 埃斯瓦蒂尼人; 史瓦帝尼人; 史瓦濟蘭人; 斯威士蘭人; 斯威士人
    zh.capital 姆巴巴内; 洛班巴; 姆巴巴內; 墨巴本

names SXM
    zh         荷属圣马丁; 荷屬聖馬丁
    zh.capital 菲利普斯堡

names SYC
    zh         塞舌尔; 塞舌尔共和国; 塞席爾; 塞舌爾; 塞舌爾共和國
    zh.people  塞舌尔人; 塞席爾人; 塞舌爾人

names SYR
    zh         叙利亚; 阿拉伯叙利亚共和国; 敘利亞; 阿拉伯敘利亞共和國
    zh.people  叙利亚人; 敘利亞人
    zh.capital 大马士革; 大馬士革

names TCA
    zh         特克斯和凯科斯群岛; 特克斯和凯科斯; 土克斯及開科斯群島; 特克斯和凱科斯群島; 特克斯和凱科斯
    zh.capital 科伯恩城

names TCD
    zh         乍得; 乍得共和国; 查德; 乍得共和國; 查德共和國
    zh.people  乍得人; 查德人
    zh.capital 恩贾梅纳; 恩賈梅納; 恩將納

names TGO
    zh         多哥; 多哥共和国; 多哥共和國
    zh.people  多哥人
    zh.capital 洛美; 洛梅

names THA
    zh         泰国; 泰王国; 暹罗; 泰國; 泰王國; 暹羅
    zh.people  泰国人; 泰國人
    zh.capital 曼谷
    zh.seat    泰库法大楼; 泰庫法大樓

names TJK
    zh         塔吉克斯坦; 塔吉克斯坦共和国; 塔吉克; 塔吉克斯坦共和國
    zh.people  塔吉克斯坦人; 塔吉克人
    zh.capital 杜尚别; 杜尚別; 杜桑貝

names TKL
    zh         托克劳; 托克勞群島; 托克勞

names TKM
    zh         土库曼斯坦; 土庫曼; 土庫曼斯坦
    zh.people  土库曼斯坦人; 土庫曼人; 土庫曼斯坦人; 土库曼人
    zh.capital 阿什哈巴德; 阿什哈巴特

names TLS
    zh         东帝汶; 东帝汶民主共和国; 帝汶-莱斯特; 東帝汶; 東帝汶民主共和國; 帝汶-萊斯特
    zh.people  东帝汶人; 東帝汶人
    zh.capital 帝力; 帝利

names TON
    # 東加 stands also inside 東加勒比.
    zh         汤加; 汤加王国; 東加; 湯加; 湯加王國; 東加王國
    zh.people  汤加人; 東加人; 湯加人
    zh.capital 努库阿洛法; 努庫阿洛法; 努瓜婁發

names TTO
    zh         特立尼达和多巴哥; 特立尼达; 特立尼达和多巴哥共和国; 千里達及托巴哥; 千里達和多巴哥; 特立尼達; 特立尼達和多巴哥共和國; 千里達
    zh.people  特立尼达和多巴哥人; 千里達及托巴哥人; 千里達和多巴哥人; 特立尼達和多巴哥人; 千里達人
    zh.capital 西班牙港

names TUN
    zh         突尼斯; 突尼斯共和国; 突尼西亚; 突尼西亞; 突尼斯共和國
    zh.people  突尼斯人; 突尼西亚人; 突尼西亞人
    zh.capital 突尼斯市
    zh.seat    迦太基宫; 迦太基宮

names TUR
    zh         土耳其; 土耳其共和国; 土耳其共和國
    zh.people  土耳其人
    zh.capital 安卡拉
    zh.seat    贝什特佩; 貝什特佩

names TUV
    zh         图瓦卢; 吐瓦魯; 圖瓦盧
    zh.people  图瓦卢人; 吐瓦魯人; 圖瓦盧人
    zh.capital 富纳富提; 富納富提

names TWN
    zh         台湾; 中华民国; 中国台湾; 中国台湾省; 中华台北; 台湾地区; 中华民国台湾; 台灣; 臺灣; 中華民國; 中國台灣; 中國台灣省; 中華台北; 台灣地區; 中華民國台灣
    zh.people  台湾人; 台灣人; 臺灣人
    zh.capital 台北; 臺北

names TZA
    zh         坦桑尼亚; 坦桑尼亚联合共和国; 坦桑; 桑给巴尔; 坦尚尼亞; 坦桑尼亞; 坦桑尼亞聯合共和國; 桑給巴爾; 尚吉巴
    zh.people  坦桑尼亚人; 桑给巴尔人; 坦尚尼亞人; 坦桑尼亞人; 桑給巴爾人; 尚吉巴人
    zh.capital 多多马; 多多馬; 杜篤瑪
    zh.seat    达累斯萨拉姆; 達累斯薩拉姆; 三蘭港

names UGA
    zh         乌干达; 乌干达共和国; 烏干達; 烏干達共和國
    zh.people  乌干达人; 烏干達人
    zh.capital 坎帕拉; 康培拉

names UKR
    zh         乌克兰; 烏克蘭
    zh.people  乌克兰人; 烏克蘭人
    zh.capital 基辅; 基輔
    zh.seat    班科瓦街

names UMI
    zh         美国本土外小岛屿; 威克岛; 中途岛环礁; 约翰斯顿环礁; 美國本土外小島嶼; 威克島; 中途島環礁; 約翰斯頓環礁

names URY
    zh         乌拉圭; 乌拉圭东岸共和国; 烏拉圭; 烏拉圭東岸共和國
    zh.people  乌拉圭人; 烏拉圭人
    zh.capital 蒙得维的亚; 蒙得維的亞; 蒙特維多; 蒙特維德亞

names USA
    # 美方 stands also inside 完美方案.
    zh         美国; 美利坚合众国; 美利坚; 美方; 美國; 美利堅合眾國; 美利堅
    zh.people  美国人; 美國人
    zh.capital 华盛顿; 华府; 华盛顿特区; 華盛頓; 華府; 華盛頓特區
    zh.seat    白宫; 国会山; 椭圆形办公室; 雾谷; 白宮; 國會山; 橢圓形辦公室; 霧谷

names UZB
    zh         乌兹别克斯坦; 乌兹别克斯坦共和国; 烏茲別克; 烏茲別克斯坦共和國; 烏茲別克斯坦
    zh.people  乌兹别克斯坦人; 烏茲別克人; 烏茲別克斯坦人; 乌兹别克人
    zh.capital 塔什干

names VAT
    zh         梵蒂冈; 梵蒂冈城国; 罗马教廷; 教廷; 梵蒂岡; 梵蒂岡城國; 羅馬教廷; 梵諦岡
    zh.capital 梵蒂冈城; 梵蒂岡城
    zh.seat    梵蒂冈宫; 圣玛尔塔之家; 梵蒂岡宮; 聖瑪爾塔之家

names VCT
    zh         圣文森特和格林纳丁斯; 圣文森特; 聖文森及格瑞那丁; 聖文森特和格林納丁斯; 聖文森特; 聖文森
    zh.people  圣文森特和格林纳丁斯人; 聖文森及格瑞那丁人; 聖文森特和格林納丁斯人; 聖文森人

names VDR
    zh         北越; 越南民主共和国; 越南民主共和國
    zh.people  北越人

names VEN
    zh         委内瑞拉; 委内瑞拉玻利瓦尔共和国; 委內瑞拉; 委內瑞拉玻利瓦爾共和國
    zh.people  委内瑞拉人; 委內瑞拉人
    zh.capital 加拉加斯; 卡拉卡斯
    zh.seat    观花宫; 米拉弗洛雷斯宫; 觀花宮; 米拉弗洛雷斯宮

names VGB
    zh         英属维尔京群岛; 英屬維京群島; 英屬維爾京群島

names VIR
    zh         美属维尔京群岛; 美屬維京群島; 美屬維爾京群島
    zh.capital 夏洛特阿马利亚; 夏洛特阿馬利亞

names VNM
    # 河内 is also "in the river".
    zh         越南; 越南社会主义共和国; 南越; 越南共和国; 越南社會主義共和國; 越南共和國
    zh.people  越南人
    zh.capital 河内; 河內

names VUT
    zh         瓦努阿图; 瓦努阿图共和国; 新赫布里底; 萬那杜; 瓦努阿圖; 瓦努阿圖共和國
    zh.people  瓦努阿图人; 萬那杜人; 瓦努阿圖人
    zh.capital 维拉港; 維拉港

names WLF
    zh         瓦利斯和富图纳; 瓦利斯群島和富圖那群島
    zh.capital 马塔乌图; 馬塔烏圖

names WSM
    zh         萨摩亚; 萨摩亚独立国; 西萨摩亚; 薩摩亞; 薩摩亞獨立國; 西薩摩亞
    zh.people  萨摩亚人; 薩摩亞人
    zh.capital 阿皮亚; 阿皮亞

names XKX
    zh         科索沃; 科索沃共和国; 科索沃共和國
    zh.people  科索沃人
    zh.capital 普里什蒂纳; 普里什蒂納; 普里斯提納

names YEM
    # 亚丁 is also a place in Sichuan.
    zh         也门; 也门共和国; 北也门; 也门阿拉伯共和国; 葉門; 也門; 也門共和國; 北也門; 也門阿拉伯共和國
    zh.people  也门人; 葉門人; 也門人
    zh.capital 萨那; 薩那; 沙那
    zh.seat    亚丁; 亞丁

names YMD
    zh         南也门; 也门民主人民共和国; 民主也门; 南也門; 也門民主人民共和國; 南葉門; 民主也門
    zh.people  南也门人; 南也門人; 南葉門人

names YUG
    zh         南斯拉夫; 南斯拉夫社会主义联邦共和国; 南斯拉夫联盟共和国; 南联盟; 前南斯拉夫; 南斯拉夫社會主義聯邦共和國; 南斯拉夫聯盟共和國; 南聯盟
    zh.people  南斯拉夫人

names ZAF
    zh         南非; 南非共和国; 南非共和國
    zh.people  南非人
    zh.capital 比勒陀利亚; 茨瓦内; 比勒陀利亞; 茨瓦內; 普利托利亞

names ZMB
    zh         赞比亚; 赞比亚共和国; 北罗得西亚; 尚比亞; 贊比亞; 贊比亞共和國; 北羅得西亞
    zh.people  赞比亚人; 尚比亞人; 贊比亞人
    zh.capital 卢萨卡; 盧薩卡; 路沙卡

names ZWE
    zh         津巴布韦; 津巴布韦共和国; 罗得西亚; 南罗得西亚; 辛巴威; 津巴布韋; 津巴布韋共和國; 羅得西亞; 南羅得西亞; 羅德西亞
    zh.people  津巴布韦人; 辛巴威人; 津巴布韋人
    zh.capital 哈拉雷
