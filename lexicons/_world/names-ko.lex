@about    Names of countries in Korean: names, peoples, capitals and seats of power.
@source   Base names: Unicode CLDR 48.2 (Unicode-3.0), territories in Korean. Other names, peoples, capitals and seats: own work, written down 2026-11-24.
@licence  Unicode-3.0 for the CLDR names; MIT OR Apache-2.0 for the rest
@date     2026-11-24

# A bare 조선 or 코리아 names no country here. Names that two countries could claim are given to the one most newsrooms mean:
# 콩고 COD, 기니 GIN, 사모아 WSM, 도미니카 DOM, 조지아 GEO, 마케도니아 MKD.
# A form counts only at the beginning of a word; particles may follow it.

names ABW
    ko         아루바
    ko.people  아루바인
    ko.capital 오라녜스타트

names AFG
    ko         아프가니스탄; 아프간; 아프가니스탄 이슬람 공화국; 아프가니스탄이슬람공화국; 아프가니스탄 이슬람 토후국; 아프가니스탄이슬람토후국; 아프가니스탄 이슬람 에미리트; 아프가니스탄이슬람에미리트
    ko.people  아프가니스탄인; 아프간인
    ko.capital 카불
    ko.seat    아르그궁

names AGO
    ko         앙골라; 앙골라 공화국; 앙골라공화국
    ko.people  앙골라인
    ko.capital 루안다

names AIA
    ko         앵귈라

names ALA
    ko         올란드 제도; 올란드제도; 올란드
    ko.capital 마리에함

names ALB
    ko         알바니아; 알바니아 공화국; 알바니아공화국
    ko.people  알바니아인
    ko.capital 티라나

names AND
    ko         안도라; 안도라 공국; 안도라공국
    ko.people  안도라인
    ko.capital 안도라라베야

names ANT
    ko         네덜란드령 안틸레스; 네덜란드령안틸레스; 네덜란드령 앤틸리스; 네덜란드령앤틸리스; 네덜란드령 안틸레스 제도; 네덜란드령안틸레스제도

names ARE
    ko         아랍에미리트; 아랍에미리트연합; 아랍에미리트 연합; UAE; 아랍 에미리트
    ko.people  아랍에미리트인
    ko.capital 아부다비

names ARG
    ko         아르헨티나; 아르헨티나 공화국; 아르헨티나공화국
    ko.people  아르헨티나인
    ko.capital 부에노스아이레스
    ko.seat    카사 로사다; 카사로사다

names ARM
    ko         아르메니아; 아르메니아 공화국; 아르메니아공화국
    ko.people  아르메니아인
    ko.capital 예레반

names ASM
    ko         아메리칸 사모아; 아메리칸사모아; 미국령 사모아; 미국령사모아
    ko.capital 파고파고

names ATA
    ko         남극 대륙; 남극대륙; 남극

names ATF
    ko         프랑스령 남방 지역; 프랑스령남방지역; 프랑스령 남방 및 남극; 프랑스령남방및남극

names ATG
    ko         앤티가 바부다; 앤티가바부다; 앤티가; 바부다

names AUS
    ko         오스트레일리아; 호주; 오스트레일리아 연방; 오스트레일리아연방
    ko.people  오스트레일리아인; 호주인
    ko.capital 캔버라

names AUT
    # The one-syllable name of the capital, 빈, is left out: it is also "empty".
    ko         오스트리아; 오스트리아 공화국; 오스트리아공화국
    ko.people  오스트리아인
    ko.capital 비엔나; 오스트리아 빈

names AZE
    ko         아제르바이잔; 아제르바이잔 공화국; 아제르바이잔공화국
    ko.people  아제르바이잔인
    ko.capital 바쿠

names BDI
    ko         부룬디; 부룬디 공화국; 부룬디공화국
    ko.people  부룬디인
    ko.capital 기테가; 부줌부라

names BEL
    ko         벨기에; 벨기에 왕국; 벨기에왕국
    ko.people  벨기에인
    ko.capital 브뤼셀

names BEN
    ko         베냉; 베냉 공화국; 베냉공화국
    ko.people  베냉인
    ko.capital 포르토노보
    ko.seat    코토누

names BES
    ko         네덜란드령 카리브; 네덜란드령카리브; 카리브 네덜란드; 카리브네덜란드; 보네르
    ko.capital 크랄렌데이크

names BFA
    ko         부르키나파소
    ko.people  부르키나파소인
    ko.capital 와가두구

names BGD
    ko         방글라데시; 방글라데시 인민 공화국; 방글라데시인민공화국; 방글라데시 인민공화국
    ko.people  방글라데시인
    ko.capital 다카

names BGR
    # 소피아 is also a given name.
    ko         불가리아; 불가리아 공화국; 불가리아공화국
    ko.people  불가리아인
    ko.capital 소피아

names BHR
    ko         바레인; 바레인 왕국; 바레인왕국
    ko.people  바레인인
    ko.capital 마나마

names BHS
    ko         바하마; 바하마 연방; 바하마연방
    ko.people  바하마인
    ko.capital 나소

names BIH
    ko         보스니아 헤르체고비나; 보스니아헤르체고비나; 보스니아; 보스니아-헤르체고비나; 보스니아·헤르체고비나
    ko.people  보스니아인; 보스니아크인
    ko.capital 사라예보

names BLM
    ko         생바르텔레미
    ko.capital 구스타비아

names BLR
    ko         벨라루스; 벨라루스 공화국; 벨라루스공화국; 벨로루시; 백러시아
    ko.people  벨라루스인
    ko.capital 민스크

names BLZ
    ko         벨리즈
    ko.people  벨리즈인
    ko.capital 벨모판

names BMU
    ko         버뮤다; 버뮤다 제도; 버뮤다제도
    ko.people  버뮤다인

names BOL
    ko         볼리비아; 볼리비아 다민족국; 볼리비아다민족국
    ko.people  볼리비아인
    ko.capital 수크레
    ko.seat    라파스

names BRA
    ko         브라질; 브라질 연방 공화국; 브라질연방공화국; 브라질 연방공화국
    ko.people  브라질인
    ko.capital 브라질리아
    ko.seat    플라날투궁; 플라나우투궁

names BRB
    ko         바베이도스
    ko.people  바베이도스인
    ko.capital 브리지타운

names BRN
    ko         브루나이; 브루나이 다루살람; 브루나이다루살람
    ko.people  브루나이인
    ko.capital 반다르스리브가완; 반다르 스리 브가완

names BTN
    ko         부탄; 부탄 왕국; 부탄왕국
    ko.people  부탄인
    ko.capital 팀푸

names BVT
    ko         부베섬

names BWA
    ko         보츠와나; 보츠와나 공화국; 보츠와나공화국
    ko.people  보츠와나인
    ko.capital 가보로네

names CAF
    # The capital 방기 is left out: also "neglect".
    ko         중앙 아프리카 공화국; 중앙아프리카공화국; 중앙아프리카; 중앙아프리카 공화국; 중아공
    ko.people  중앙아프리카인

names CAN
    ko         캐나다
    ko.people  캐나다인
    ko.capital 오타와

names CCK
    ko         코코스 제도; 코코스제도; 킬링 제도; 킬링제도

names CHE
    ko         스위스; 스위스 연방; 스위스연방
    ko.people  스위스인
    ko.capital 베른

names CHL
    ko         칠레; 칠레 공화국; 칠레공화국
    ko.people  칠레인
    ko.capital 산티아고
    ko.seat    라모네다궁; 모네다궁

names CHN
    # 중공 is left out: it begins 중공업.
    ko         중국; 중화인민공화국; 중국 본토; 중국본토
    ko.people  중국인
    ko.capital 베이징; 북경
    ko.seat    중난하이; 댜오위타이 국빈관

names CIV
    ko         코트디부아르; 아이보리 코스트; 아이보리코스트; 코트디부아르 공화국; 코트디부아르공화국; 상아해안
    ko.people  코트디부아르인
    ko.capital 야무수크로
    ko.seat    아비장

names CMR
    ko         카메룬; 카메룬 공화국; 카메룬공화국
    ko.people  카메룬인
    ko.capital 야운데

names COD
    ko         콩고-킨샤사; 콩고민주공화국; 콩고; 민주콩고; DR콩고; 콩고 민주 공화국; 콩고 민주공화국; 자이르
    ko.people  콩고인
    ko.capital 킨샤사

names COG
    ko         콩고-브라자빌; 콩고 공화국; 콩고공화국; 콩고 브라자빌; 콩고브라자빌
    ko.capital 브라자빌

names COK
    ko         쿡 제도; 쿡제도
    ko.capital 아바루아

names COL
    ko         콜롬비아; 콜롬비아 공화국; 콜롬비아공화국
    ko.people  콜롬비아인
    ko.capital 보고타
    ko.seat    나리뇨궁

names COM
    ko         코모로; 코모로 연방; 코모로연방
    ko.people  코모로인
    ko.capital 모로니

names CPV
    ko         카보베르데; 카보베르데 공화국; 카보베르데공화국; 케이프베르데
    ko.people  카보베르데인
    ko.capital 프라이아

names CRI
    ko         코스타리카; 코스타리카 공화국; 코스타리카공화국
    ko.people  코스타리카인
    ko.capital 산호세

names CSK
    ko         체코슬로바키아; 체코슬로바키아 사회주의 공화국; 체코슬로바키아사회주의공화국; 체코 슬로바키아 연방 공화국; 체코슬로바키아연방공화국
    ko.people  체코슬로바키아인

names CUB
    ko         쿠바; 쿠바 공화국; 쿠바공화국
    ko.people  쿠바인
    ko.capital 아바나

names CUW
    ko         퀴라소; 퀴라소섬
    ko.people  퀴라소인
    ko.capital 빌럼스타트

names CXR
    ko         크리스마스섬
    ko.capital 플라잉피시코브

names CYM
    ko         케이맨 제도; 케이맨제도; 케이맨

names CYP
    ko         키프로스; 키프로스 공화국; 키프로스공화국; 사이프러스
    ko.people  키프로스인; 그리스계 키프로스인; 튀르키예계 키프로스인; 터키계 키프로스인
    ko.capital 니코시아

names CZE
    ko         체코; 체코 공화국; 체코공화국
    ko.people  체코인
    ko.capital 프라하
    ko.seat    프라하성

names DDR
    ko         동독; 독일 민주 공화국; 독일민주공화국
    ko.people  동독인
    ko.capital 동베를린

names DEU
    ko         독일; 독일 연방 공화국; 독일연방공화국; 서독
    ko.people  독일인; 서독인
    ko.capital 베를린
    ko.seat    벨뷔궁

names DJI
    ko         지부티; 지부티 공화국; 지부티공화국
    ko.people  지부티인

names DMA
    # 도미니카 alone is left to the Dominican Republic.
    ko         도미니카 연방; 도미니카연방
    ko.capital 로조

names DNK
    ko         덴마크; 덴마크 왕국; 덴마크왕국
    ko.people  덴마크인
    ko.capital 코펜하겐
    ko.seat    크리스티안스보르궁; 아말리엔보르궁

names DOM
    ko         도미니카 공화국; 도미니카공화국; 도미니카
    ko.people  도미니카인
    ko.capital 산토도밍고

names DZA
    ko         알제리; 알제리 인민 민주 공화국; 알제리인민민주공화국; 알제리 인민민주공화국
    ko.people  알제리인
    ko.capital 알제

names ECU
    ko         에콰도르; 에콰도르 공화국; 에콰도르공화국
    ko.people  에콰도르인
    ko.capital 키토
    ko.seat    카론델레트궁

names EGY
    ko         이집트; 이집트 아랍 공화국; 이집트아랍공화국; 이집트 아랍공화국
    ko.people  이집트인
    ko.capital 카이로

names ERI
    ko         에리트리아; 에리트레아; 에리트레아국
    ko.people  에리트리아인; 에리트레아인
    ko.capital 아스마라

names ESH
    ko         서사하라; 사하라 아랍 민주 공화국; 사하라아랍민주공화국; 사하라 아랍 민주공화국
    ko.people  서사하라인; 사라위족; 사흐라위인
    ko.capital 엘아이운; 라윤

names ESP
    ko         스페인; 스페인 왕국; 스페인왕국; 에스파냐
    ko.people  스페인인; 에스파냐인
    ko.capital 마드리드
    ko.seat    몽클로아궁; 사르수엘라궁

names EST
    ko         에스토니아; 에스토니아 공화국; 에스토니아공화국
    ko.people  에스토니아인
    ko.capital 탈린

names ETH
    ko         에티오피아; 에티오피아 연방 민주 공화국; 에티오피아연방민주공화국; 에티오피아 연방민주공화국
    ko.people  에티오피아인
    ko.capital 아디스아바바

names FIN
    ko         핀란드; 핀란드 공화국; 핀란드공화국
    ko.people  핀란드인
    ko.capital 헬싱키

names FJI
    ko         피지; 피지 공화국; 피지공화국
    ko.people  피지인
    ko.capital 수바

names FLK
    ko         포클랜드 제도; 포클랜드제도; 포클랜드; 말비나스 제도; 말비나스제도; 말비나스; 말비나스 군도; 말비나스군도
    ko.capital 포트스탠리

names FRA
    # 파리 is also "fly".
    ko         프랑스; 프랑스 공화국; 프랑스공화국; 불란서
    ko.people  프랑스인
    ko.capital 파리
    ko.seat    엘리제궁; 마티뇽; 마티뇽궁; 케도르세

names FRO
    ko         페로 제도; 페로제도
    ko.capital 토르스하운

names FSM
    ko         미크로네시아; 미크로네시아 연방; 미크로네시아연방; 미크로네시아 연방국; 미크로네시아연방국
    ko.people  미크로네시아인
    ko.capital 팔리키르

names GAB
    ko         가봉; 가봉 공화국; 가봉공화국
    ko.people  가봉인
    ko.capital 리브르빌

names GBR
    ko         영국; 대영제국; 그레이트브리튼; 그레이트브리튼 및 북아일랜드 연합왕국; 그레이트브리튼및북아일랜드연합왕국; 그레이트브리튼 북아일랜드 연합왕국; 그레이트브리튼북아일랜드연합왕국; 잉글랜드; 스코틀랜드; 웨일스; 웨일즈; 북아일랜드
    ko.people  영국인; 잉글랜드인; 스코틀랜드인; 웨일스인
    ko.capital 런던
    ko.seat    다우닝가; 다우닝가 10번지; 다우닝 스트리트; 화이트홀; 웨스트민스터; 버킹엄궁; 버킹엄 궁전; 켄싱턴궁

names GEO
    # 조지아 is also the U.S. state.
    ko         조지아; 그루지야; 조지아 공화국; 조지아공화국
    ko.people  조지아인; 그루지야인
    ko.capital 트빌리시

names GGY
    # 건지 alone is left out: a verb form.
    ko         건지섬; 건지 섬
    ko.capital 세인트피터포트

names GHA
    # 가나 is also a verb form.
    ko         가나; 가나 공화국; 가나공화국
    ko.people  가나인
    ko.capital 아크라
    ko.seat    주빌리 하우스

names GIB
    ko         지브롤터
    ko.people  지브롤터인

names GIN
    # 기니 is also a verb ending, but not at the beginning of a word.
    ko         기니; 기니 공화국; 기니공화국
    ko.people  기니인
    ko.capital 코나크리

names GLP
    ko         과들루프; 과들루프섬
    ko.people  과들루프인
    ko.capital 바스테르

names GMB
    ko         감비아; 감비아 공화국; 감비아공화국
    ko.people  감비아인
    ko.capital 반줄

names GNB
    ko         기니비사우; 기니비사우 공화국; 기니비사우공화국; 기니 비사우
    ko.people  기니비사우인
    ko.capital 비사우

names GNQ
    ko         적도 기니; 적도기니; 적도 기니 공화국; 적도기니공화국; 적도기니 공화국
    ko.capital 말라보

names GRC
    ko         그리스; 그리스 공화국; 그리스공화국; 희랍
    ko.people  그리스인
    ko.capital 아테네
    ko.seat    막시모스궁

names GRD
    ko         그레나다
    ko.people  그레나다인
    ko.capital 세인트조지스

names GRL
    ko         그린란드
    ko.people  그린란드인
    ko.capital 누크

names GTM
    ko         과테말라; 과테말라 공화국; 과테말라공화국
    ko.people  과테말라인
    ko.capital 과테말라시티; 과테말라 시티

names GUF
    ko         프랑스령 기아나; 프랑스령기아나
    ko.capital 카옌

names GUM
    ko         괌; 괌섬
    ko.people  괌인
    ko.capital 하갓냐; 아가나

names GUY
    ko         가이아나; 가이아나 협동 공화국; 가이아나협동공화국; 가이아나 협동공화국
    ko.people  가이아나인

names HKG
    ko         홍콩; 홍콩특별행정구; 홍콩 특별행정구; 홍콩특구
    ko.people  홍콩인

names HMD
    ko         허드 맥도널드 제도; 허드맥도널드제도

names HND
    ko         온두라스; 온두라스 공화국; 온두라스공화국
    ko.people  온두라스인
    ko.capital 테구시갈파

names HRV
    ko         크로아티아; 크로아티아 공화국; 크로아티아공화국
    ko.people  크로아티아인
    ko.capital 자그레브

names HTI
    ko         아이티; 아이티 공화국; 아이티공화국
    ko.people  아이티인
    ko.capital 포르토프랭스

names HUN
    ko         헝가리
    ko.people  헝가리인; 마자르인
    ko.capital 부다페스트

names IDN
    ko         인도네시아; 인도네시아 공화국; 인도네시아공화국; 인니; 네덜란드령 동인도; 네덜란드령동인도
    ko.people  인도네시아인
    ko.capital 자카르타
    ko.seat    므르데카궁; 메르데카궁

names IMN
    ko         맨섬; 맨 섬

names IND
    # 인도 is also "pavement", "handing over", "humanity".
    ko         인도; 인도 공화국; 인도공화국; 바라트
    ko.people  인도인
    ko.capital 뉴델리; 델리
    ko.seat    라슈트라파티 바반

names IOT
    ko         영국령 인도양 지역; 영국령인도양지역; 차고스 제도; 차고스제도; 차고스

names IRL
    ko         아일랜드; 아일랜드 공화국; 아일랜드공화국
    ko.people  아일랜드인
    ko.capital 더블린

names IRN
    # 이란 is also a particle and "such as this".
    ko         이란; 이란 이슬람 공화국; 이란이슬람공화국; 이란 이슬람공화국
    ko.people  이란인
    ko.capital 테헤란

names IRQ
    ko         이라크; 이라크 공화국; 이라크공화국
    ko.people  이라크인
    ko.capital 바그다드

names ISL
    ko         아이슬란드
    ko.people  아이슬란드인
    ko.capital 레이캬비크

names ISR
    ko         이스라엘; 이스라엘국
    ko.people  이스라엘인
    ko.capital 예루살렘
    ko.seat    텔아비브

names ITA
    ko         이탈리아; 이탈리아 공화국; 이탈리아공화국; 이태리
    ko.people  이탈리아인; 이태리인
    ko.capital 로마
    ko.seat    키지궁; 퀴리날레궁; 파르네시나

names JAM
    ko         자메이카
    ko.people  자메이카인
    ko.capital 킹스턴

names JEY
    # 저지 alone is left out: "stopping".
    ko         저지섬; 저지 섬
    ko.capital 세인트헬리어

names JOR
    # 암만 is also "however much".
    ko         요르단; 요르단 하심 왕국; 요르단하심왕국; 요르단 하시미테 왕국; 요르단하시미테왕국
    ko.people  요르단인
    ko.capital 암만

names JPN
    # 동경 is left out: also "longing" and "east longitude".
    ko         일본; 일본국
    ko.people  일본인
    ko.capital 도쿄
    ko.seat    나가타초; 가스미가세키

names KAZ
    ko         카자흐스탄; 카자흐스탄 공화국; 카자흐스탄공화국; 카자흐
    ko.people  카자흐스탄인; 카자흐인
    ko.capital 아스타나; 누르술탄
    ko.seat    아코르다

names KEN
    ko         케냐; 케냐 공화국; 케냐공화국
    ko.people  케냐인
    ko.capital 나이로비

names KGZ
    ko         키르기스스탄; 키르기스 공화국; 키르기스공화국; 키르기즈스탄; 키르기스탄; 키르기스
    ko.people  키르기스스탄인; 키르기스인
    ko.capital 비슈케크

names KHM
    ko         캄보디아; 캄보디아 왕국; 캄보디아왕국; 캄푸치아; 민주 캄푸치아; 민주캄푸치아
    ko.people  캄보디아인; 크메르인
    ko.capital 프놈펜

names KIR
    ko         키리바시; 키리바시 공화국; 키리바시공화국
    ko.people  키리바시인
    ko.capital 타라와; 사우스타라와

names KNA
    # The capital is left out: 바스테르 is also Basse-Terre in Guadeloupe.
    ko         세인트키츠 네비스; 세인트키츠네비스; 세인트 키츠 네비스; 세인트키츠 네비스 연방; 세인트키츠네비스연방; 세인트키츠

names KOR
    ko         한국; 대한민국; 남한; 남조선
    ko.people  한국인
    ko.capital 서울
    ko.seat    청와대; 용산 대통령실; 한국 대통령실

names KWT
    ko         쿠웨이트; 쿠웨이트국
    ko.people  쿠웨이트인
    ko.capital 쿠웨이트시티

names LAO
    ko         라오스; 라오스 인민 민주 공화국; 라오스인민민주공화국; 라오스 인민민주공화국
    ko.people  라오스인
    ko.capital 비엔티안; 비엔티엔

names LBN
    ko         레바논; 레바논 공화국; 레바논공화국
    ko.people  레바논인
    ko.capital 베이루트
    ko.seat    바브다궁; 바압다궁

names LBR
    ko         라이베리아; 라이베리아 공화국; 라이베리아공화국
    ko.people  라이베리아인
    ko.capital 몬로비아

names LBY
    # 트리폴리 is also the city in Lebanon.
    ko         리비아; 리비아국; 대리비아 아랍 사회주의 인민 자마히리야; 대리비아아랍사회주의인민자마히리야
    ko.people  리비아인
    ko.capital 트리폴리

names LCA
    ko         세인트루시아
    ko.people  세인트루시아인
    ko.capital 캐스트리스

names LIE
    ko         리히텐슈타인; 리히텐슈타인 공국; 리히텐슈타인공국
    ko.people  리히텐슈타인인
    ko.capital 파두츠

names LKA
    ko         스리랑카; 스리랑카 민주 사회주의 공화국; 스리랑카민주사회주의공화국; 스리랑카 민주사회주의공화국; 실론
    ko.people  스리랑카인
    ko.capital 콜롬보; 스리자야와르데네푸라코테

names LSO
    ko         레소토; 레소토 왕국; 레소토왕국
    ko.people  레소토인; 바소토인
    ko.capital 마세루

names LTU
    ko         리투아니아; 리투아니아 공화국; 리투아니아공화국
    ko.people  리투아니아인
    ko.capital 빌뉴스

names LUX
    ko         룩셈부르크; 룩셈부르크 대공국; 룩셈부르크대공국
    ko.people  룩셈부르크인
    ko.capital 룩셈부르크시

names LVA
    ko         라트비아; 라트비아 공화국; 라트비아공화국
    ko.people  라트비아인
    ko.capital 리가

names MAC
    ko         마카오; 마카오특별행정구; 마카오 특별행정구
    ko.people  마카오인

names MAF
    ko         생마르탱
    ko.capital 마리고

names MAR
    ko         모로코; 모로코 왕국; 모로코왕국
    ko.people  모로코인
    ko.capital 라바트

names MCO
    ko         모나코; 모나코 공국; 모나코공국
    ko.people  모나코인

names MDA
    ko         몰도바; 몰도바 공화국; 몰도바공화국; 몰다비아
    ko.people  몰도바인
    ko.capital 키시너우; 키시나우

names MDG
    ko         마다가스카르; 마다가스카르 공화국; 마다가스카르공화국
    ko.people  마다가스카르인; 말라가시인
    ko.capital 안타나나리보

names MDV
    ko         몰디브; 몰디브 공화국; 몰디브공화국
    ko.people  몰디브인
    ko.capital 말레

names MEX
    ko         멕시코; 멕시코 합중국; 멕시코합중국
    ko.people  멕시코인
    ko.capital 멕시코시티; 멕시코 시티
    ko.seat    멕시코 국립궁전

names MHL
    ko         마셜 제도; 마셜제도; 마셜제도 공화국; 마셜제도공화국; 마셜 제도 공화국; 마셜군도
    ko.capital 마주로

names MKD
    ko         북마케도니아; 북마케도니아 공화국; 북마케도니아공화국; 마케도니아; 마케도니아 공화국; 마케도니아공화국; 구 유고슬라비아 마케도니아 공화국; 구유고슬라비아마케도니아공화국
    ko.people  북마케도니아인; 마케도니아인
    ko.capital 스코페; 스코피에

names MLI
    # 말리 is also the beginning of verb forms (말리다).
    ko         말리; 말리 공화국; 말리공화국
    ko.people  말리인
    ko.capital 바마코

names MLT
    ko         몰타; 몰타 공화국; 몰타공화국
    ko.people  몰타인
    ko.capital 발레타

names MMR
    ko         미얀마; 미얀마 연방 공화국; 미얀마연방공화국; 미얀마 연방공화국; 미얀마 연방; 미얀마연방; 버마
    ko.people  미얀마인; 버마인
    ko.capital 네피도

names MNE
    ko         몬테네그로
    ko.people  몬테네그로인
    ko.capital 포드고리차

names MNG
    ko         몽골; 몽골국; 몽고; 외몽골; 외몽고
    ko.people  몽골인; 몽고인
    ko.capital 울란바토르

names MNP
    ko         북마리아나제도; 북마리아나 제도
    ko.capital 사이판

names MOZ
    ko         모잠비크; 모잠비크 공화국; 모잠비크공화국
    ko.people  모잠비크인
    ko.capital 마푸투

names MRT
    ko         모리타니; 모리타니 이슬람 공화국; 모리타니이슬람공화국; 모리타니 이슬람공화국
    ko.people  모리타니인
    ko.capital 누악쇼트

names MSR
    ko         몬트세라트; 몬세라트

names MTQ
    ko         마르티니크
    ko.people  마르티니크인
    ko.capital 포르드프랑스

names MUS
    ko         모리셔스; 모리셔스 공화국; 모리셔스공화국
    ko.people  모리셔스인
    ko.capital 포트루이스

names MWI
    ko         말라위; 말라위 공화국; 말라위공화국
    ko.people  말라위인
    ko.capital 릴롱궤

names MYS
    ko         말레이시아; 말레이시아 연방; 말레이시아연방; 말라야 연방; 말라야연방
    ko.people  말레이시아인
    ko.capital 쿠알라룸푸르
    ko.seat    푸트라자야

names MYT
    ko         마요트
    ko.capital 마무주

names NAM
    ko         나미비아; 나미비아 공화국; 나미비아공화국
    ko.people  나미비아인
    ko.capital 빈트후크; 빈트훅

names NCL
    ko         뉴칼레도니아; 누벨칼레도니
    ko.people  뉴칼레도니아인; 카나크족; 카나크인
    ko.capital 누메아

names NER
    ko         니제르; 니제르 공화국; 니제르공화국
    ko.people  니제르인
    ko.capital 니아메

names NFK
    ko         노퍽섬

names NGA
    ko         나이지리아; 나이지리아 연방 공화국; 나이지리아연방공화국; 나이지리아 연방공화국
    ko.people  나이지리아인
    ko.capital 아부자

names NIC
    ko         니카라과; 니카라과 공화국; 니카라과공화국
    ko.people  니카라과인
    ko.capital 마나과

names NIU
    ko         니우에; 니우에섬
    ko.people  니우에인
    ko.capital 알로피

names NLD
    ko         네덜란드; 네덜란드 왕국; 네덜란드왕국; 화란
    ko.people  네덜란드인
    ko.capital 암스테르담
    ko.seat    비넨호프

names NOR
    ko         노르웨이; 노르웨이 왕국; 노르웨이왕국
    ko.people  노르웨이인
    ko.capital 오슬로

names NPL
    ko         네팔; 네팔 연방 민주 공화국; 네팔연방민주공화국; 네팔 연방민주공화국; 네팔 왕국; 네팔왕국
    ko.people  네팔인
    ko.capital 카트만두

names NRU
    ko         나우루; 나우루 공화국; 나우루공화국
    ko.people  나우루인
    ko.capital 야렌

names NZL
    ko         뉴질랜드; 아오테아로아
    ko.people  뉴질랜드인
    ko.capital 웰링턴
    ko.seat    비하이브

names OMN
    # 오만 is also "arrogance" and "fifty thousand".
    ko         오만; 오만 술탄국; 오만술탄국
    ko.people  오만인
    ko.capital 무스카트

names PAK
    ko         파키스탄; 파키스탄 이슬람 공화국; 파키스탄이슬람공화국; 파키스탄 이슬람공화국
    ko.people  파키스탄인
    ko.capital 이슬라마바드

names PAN
    ko         파나마; 파나마 공화국; 파나마공화국
    ko.people  파나마인
    ko.capital 파나마시티; 파나마 시티

names PCN
    ko         핏케언 제도; 핏케언제도; 핏케언 섬; 핏케언섬; 핏케언
    ko.capital 애덤스타운

names PER
    ko         페루; 페루 공화국; 페루공화국
    ko.people  페루인
    ko.capital 리마

names PHL
    ko         필리핀; 필리핀 공화국; 필리핀공화국
    ko.people  필리핀인
    ko.capital 마닐라
    ko.seat    말라카냥궁; 말라카낭궁; 말라카냥

names PLW
    ko         팔라우; 팔라우 공화국; 팔라우공화국
    ko.people  팔라우인
    ko.capital 응게룰무드; 멜레케오크; 코로르

names PNG
    ko         파푸아뉴기니; 파푸아 뉴기니; 파푸아뉴기니 독립국; 파푸아뉴기니독립국
    ko.people  파푸아뉴기니인
    ko.capital 포트모르즈비; 포트모레스비

names POL
    ko         폴란드; 폴란드 공화국; 폴란드공화국; 폴란드 인민공화국; 폴란드인민공화국
    ko.people  폴란드인
    ko.capital 바르샤바

names PRI
    ko         푸에르토리코; 푸에르토리코 자치령; 푸에르토리코자치령
    ko.people  푸에르토리코인

names PRK
    ko         북한; 조선민주주의인민공화국; 조선 민주주의 인민 공화국; 북조선
    ko.people  북한인; 북한 주민
    ko.capital 평양

names PRT
    ko         포르투갈; 포르투갈 공화국; 포르투갈공화국
    ko.people  포르투갈인
    ko.capital 리스본
    ko.seat    상벤투궁; 벨렝궁

names PRY
    ko         파라과이; 파라과이 공화국; 파라과이공화국
    ko.people  파라과이인
    ko.capital 아순시온

names PSE
    ko         팔레스타인; 팔레스타인 지구; 팔레스타인지구; 팔레스타인국; 팔레스타인 점령지; 팔레스타인점령지; 팔레스타인 자치구; 팔레스타인자치구; 팔레스타인 영토; 팔레스타인영토
    ko.people  팔레스타인인
    ko.capital 라말라

names PYF
    ko         프랑스령 폴리네시아; 프랑스령폴리네시아; 타히티
    ko.capital 파페에테

names QAT
    ko         카타르; 카타르국
    ko.people  카타르인
    ko.capital 도하

names REU
    ko         레위니옹; 레위니옹섬
    ko.people  레위니옹인

names ROU
    ko         루마니아
    ko.people  루마니아인
    ko.capital 부쿠레슈티; 부카레스트
    ko.seat    코트로체니궁

names RUS
    ko         러시아; 러시아 연방; 러시아연방
    ko.people  러시아인
    ko.capital 모스크바
    ko.seat    크렘린; 크렘린궁; 크레믈; 크렘린 궁

names RWA
    ko         르완다; 르완다 공화국; 르완다공화국
    ko.people  르완다인
    ko.capital 키갈리

names SAU
    ko         사우디아라비아; 사우디; 사우디아라비아 왕국; 사우디아라비아왕국; 사우디 아라비아
    ko.people  사우디아라비아인; 사우디인
    ko.capital 리야드
    ko.seat    야마마궁

names SCG
    ko         세르비아 몬테네그로; 세르비아몬테네그로; 세르비아-몬테네그로

names SDN
    # 수단 is mostly "means".
    ko         수단; 수단 공화국; 수단공화국
    ko.people  수단인
    ko.capital 하르툼; 카르툼
    ko.seat    포트수단

names SEN
    ko         세네갈; 세네갈 공화국; 세네갈공화국
    ko.people  세네갈인
    ko.capital 다카르

names SGP
    ko         싱가포르; 싱가포르 공화국; 싱가포르공화국; 싱가폴
    ko.people  싱가포르인

names SGS
    ko         사우스조지아 사우스샌드위치 제도; 사우스조지아사우스샌드위치제도; 사우스조지아; 사우스샌드위치 제도; 사우스샌드위치제도

names SHN
    ko         세인트헬레나; 세인트헬레나섬; 어센션섬; 트리스탄다쿠냐

names SJM
    ko         스발바르제도-얀마웬섬; 스발바르 제도; 스발바르제도; 스발바르; 스피츠베르겐; 얀마옌섬
    ko.capital 롱위에아르뷔엔

names SLB
    ko         솔로몬 제도; 솔로몬제도; 솔로몬 군도; 솔로몬군도
    ko.capital 호니아라

names SLE
    ko         시에라리온; 시에라리온 공화국; 시에라리온공화국
    ko.people  시에라리온인
    ko.capital 프리타운

names SLV
    ko         엘살바도르; 엘살바도르 공화국; 엘살바도르공화국
    ko.people  엘살바도르인
    ko.capital 산살바도르

names SMR
    ko         산마리노; 산마리노 공화국; 산마리노공화국
    ko.people  산마리노인

names SOM
    ko         소말리아; 소말리아 연방 공화국; 소말리아연방공화국; 소말리아 연방공화국
    ko.people  소말리아인; 소말리족
    ko.capital 모가디슈

names SPM
    ko         생피에르 미클롱; 생피에르미클롱; 생피에르섬 미클롱섬; 생피에르섬미클롱섬

names SRB
    ko         세르비아; 세르비아 공화국; 세르비아공화국
    ko.people  세르비아인
    ko.capital 베오그라드

names SSD
    ko         남수단; 남수단 공화국; 남수단공화국
    ko.people  남수단인
    ko.capital 주바

names STP
    ko         상투메 프린시페; 상투메프린시페; 상투메 프린시페 민주 공화국; 상투메프린시페민주공화국

names SUN
    ko         소련; 옛 소련; 옛소련; 구소련; 구 소련; 소비에트; 소비에트 연방; 소비에트연방; 소비에트 사회주의 공화국 연방; 소비에트사회주의공화국연방
    ko.people  소련인

names SUR
    ko         수리남; 수리남 공화국; 수리남공화국; 네덜란드령 기아나; 네덜란드령기아나
    ko.people  수리남인
    ko.capital 파라마리보

names SVK
    ko         슬로바키아; 슬로바키아 공화국; 슬로바키아공화국
    ko.people  슬로바키아인
    ko.capital 브라티슬라바

names SVN
    ko         슬로베니아; 슬로베니아 공화국; 슬로베니아공화국
    ko.people  슬로베니아인
    ko.capital 류블랴나

names SWE
    ko         스웨덴; 스웨덴 왕국; 스웨덴왕국
    ko.people  스웨덴인
    ko.capital 스톡홀름

names SWZ
    ko         에스와티니; 스와질란드; 에스와티니 왕국; 에스와티니왕국; 스와질란드 왕국; 스와질란드왕국; 스와질랜드
    ko.people  에스와티니인; 스와질란드인; 스와지족
    ko.capital 음바바네; 로밤바

names SXM
    ko         신트마르턴
    ko.capital 필립스뷔르흐

names SYC
    ko         세이셸; 세이셸 공화국; 세이셸공화국
    ko.people  세이셸인

names SYR
    ko         시리아; 시리아 아랍 공화국; 시리아아랍공화국; 시리아 아랍공화국
    ko.people  시리아인
    ko.capital 다마스쿠스; 다마스커스

names TCA
    ko         터크스 케이커스 제도; 터크스케이커스제도; 터크스 케이커스; 터크스케이커스
    ko.capital 코번타운

names TCD
    ko         차드; 차드 공화국; 차드공화국
    ko.people  차드인
    ko.capital 은자메나

names TGO
    ko         토고; 토고 공화국; 토고공화국
    ko.people  토고인
    ko.capital 로메

names THA
    # 타이 alone is left out: it begins other words and means "tie".
    ko         태국; 타이 왕국; 타이왕국; 태국 왕국; 태국왕국; 타일랜드
    ko.people  태국인
    ko.capital 방콕

names TJK
    ko         타지키스탄; 타지키스탄 공화국; 타지키스탄공화국
    ko.people  타지키스탄인; 타지크인
    ko.capital 두샨베

names TKL
    ko         토켈라우

names TKM
    ko         투르크메니스탄
    ko.people  투르크메니스탄인
    ko.capital 아시가바트; 아슈하바트

names TLS
    ko         동티모르; 티모르레스테; 동티모르 민주 공화국; 동티모르민주공화국; 동티모르 민주공화국
    ko.people  동티모르인; 티모르레스테인
    ko.capital 딜리

names TON
    ko         통가; 통가 왕국; 통가왕국
    ko.people  통가인
    ko.capital 누쿠알로파

names TTO
    ko         트리니다드 토바고; 트리니다드토바고; 트리니다드 토바고 공화국; 트리니다드토바고공화국; 트리니다드; 토바고
    ko.capital 포트오브스페인

names TUN
    ko         튀니지; 튀니지 공화국; 튀니지공화국
    ko.people  튀니지인
    ko.capital 튀니스
    ko.seat    카르타고궁

names TUR
    ko         튀르키예; 터키; 튀르키예 공화국; 튀르키예공화국; 터키 공화국; 터키공화국; 튀르키에
    ko.people  튀르키예인; 터키인
    ko.capital 앙카라
    ko.seat    베슈테페

names TUV
    ko         투발루
    ko.people  투발루인
    ko.capital 푸나푸티

names TWN
    ko         대만; 타이완; 중화민국; 중화타이베이; 차이니스 타이베이; 차이니스타이베이; 차이니즈 타이베이; 차이니즈타이베이
    ko.people  대만인; 타이완인
    ko.capital 타이베이; 타이페이

names TZA
    ko         탄자니아; 탄자니아 연합 공화국; 탄자니아연합공화국; 탄자니아 연합공화국; 탄자니아 합중국; 탄자니아합중국; 잔지바르
    ko.people  탄자니아인
    ko.capital 도도마
    ko.seat    다르에스살람

names UGA
    ko         우간다; 우간다 공화국; 우간다공화국
    ko.people  우간다인
    ko.capital 캄팔라

names UKR
    ko         우크라이나
    ko.people  우크라이나인
    ko.capital 키이우; 키예프
    ko.seat    반코바

names UMI
    ko         미국령 해외 제도; 미국령해외제도; 웨이크섬; 미드웨이 환초; 미드웨이환초; 존스턴 환초; 존스턴환초

names URY
    ko         우루과이; 우루과이 동방 공화국; 우루과이동방공화국; 우루과이 동방공화국
    ko.people  우루과이인
    ko.capital 몬테비데오

names USA
    ko         미국; 미합중국; 아메리카합중국; 아메리카 합중국; USA
    ko.people  미국인; 미국 시민; 미국민
    ko.capital 워싱턴; 워싱턴DC; 워싱턴 DC; 워싱턴D.C.
    ko.seat    백악관; 캐피톨힐; 캐피틀힐; 오벌오피스; 포기보텀

names UZB
    ko         우즈베키스탄; 우즈베키스탄 공화국; 우즈베키스탄공화국; 우즈벡
    ko.people  우즈베키스탄인; 우즈베크인
    ko.capital 타슈켄트

names VAT
    ko         바티칸 시국; 바티칸시국; 바티칸; 교황청; 로마 교황청; 로마교황청
    ko.seat    바티칸궁; 바티칸 사도궁; 산타 마르타의 집

names VCT
    ko         세인트빈센트그레나딘; 세인트빈센트 그레나딘; 세인트빈센트
    ko.people  세인트빈센트그레나딘인
    ko.capital 킹스타운

names VDR
    ko         북베트남; 월맹; 베트남 민주 공화국; 베트남민주공화국; 베트남 민주공화국
    ko.people  북베트남인

names VEN
    ko         베네수엘라; 베네수엘라 볼리바르 공화국; 베네수엘라볼리바르공화국; 베네주엘라
    ko.people  베네수엘라인
    ko.capital 카라카스
    ko.seat    미라플로레스궁

names VGB
    ko         영국령 버진아일랜드; 영국령버진아일랜드; 영국령 버진 제도; 영국령버진제도

names VIR
    ko         미국령 버진아일랜드; 미국령버진아일랜드; 미국령 버진 제도; 미국령버진제도
    ko.capital 샬럿아말리에

names VNM
    # 월남 alone is left out: also "going over to the South".
    ko         베트남; 베트남 사회주의 공화국; 베트남사회주의공화국; 베트남 사회주의공화국; 남베트남; 베트남 공화국; 베트남공화국
    ko.people  베트남인; 남베트남인
    ko.capital 하노이

names VUT
    ko         바누아투; 바누아투 공화국; 바누아투공화국; 뉴헤브리디스
    ko.people  바누아투인
    ko.capital 포트빌라

names WLF
    ko         왈리스-푸투나 제도; 왈리스-푸투나제도; 왈리스 푸투나; 왈리스푸투나
    ko.capital 마타우투

names WSM
    ko         사모아; 서사모아; 사모아 독립국; 사모아독립국
    ko.people  사모아인
    ko.capital 아피아

names XKX
    ko         코소보; 코소보 공화국; 코소보공화국
    ko.people  코소보인; 코소보 알바니아인
    ko.capital 프리슈티나; 프리스티나

names YEM
    # 사나 is also the beginning of other words (사나이, 사나운).
    ko         예멘; 예멘 공화국; 예멘공화국; 북예멘; 예멘 아랍 공화국; 예멘아랍공화국
    ko.people  예멘인
    ko.capital 사나
    ko.seat    아덴

names YMD
    ko         남예멘; 예멘 인민 민주 공화국; 예멘인민민주공화국; 예멘 인민민주공화국; 예멘민주인민공화국
    ko.people  남예멘인

names YUG
    # 유고 alone is left out: also "absence from office".
    ko         유고슬라비아; 옛 유고슬라비아; 옛유고슬라비아; 옛 유고; 옛유고; 구 유고슬라비아; 구유고슬라비아; 유고 연방; 유고연방; 유고슬라비아 사회주의 연방 공화국; 유고슬라비아사회주의연방공화국; 유고슬라비아 연방 공화국; 유고슬라비아연방공화국; 신유고연방
    ko.people  유고슬라비아인

names ZAF
    ko         남아프리카; 남아공; 남아프리카공화국; 남아프리카 공화국
    ko.people  남아프리카인; 남아공인
    ko.capital 프리토리아; 츠와네
    ko.seat    유니언 빌딩

names ZMB
    ko         잠비아; 잠비아 공화국; 잠비아공화국; 북로디지아
    ko.people  잠비아인
    ko.capital 루사카

names ZWE
    ko         짐바브웨; 짐바브웨 공화국; 짐바브웨공화국; 로디지아; 남로디지아; 짐바브에
    ko.people  짐바브웨인
    ko.capital 하라레
