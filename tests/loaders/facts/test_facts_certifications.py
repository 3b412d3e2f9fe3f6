"""Certifications held and counted, their levels, and what is only spoken of."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

HELD = [
    case(
        "近日，四川省工信厅公布名单，成都瑞波科材料科技有限公司入选国家级专精特新“小巨人”企业。",
        "成都瑞波科材料科技有限公司 little_giant - national 2023-06|-",
    ),
    case(
        "2021年，广东凯得智能科技股份有限公司获评省级专精特新中小企业。",
        "广东凯得智能科技股份有限公司 srdi_sme - provincial 2021",
    ),
    case(
        "作为国家高新技术企业，苏州绿的谐波传动科技股份有限公司每年研发投入占比都在10%以上。",
        "苏州绿的谐波传动科技股份有限公司 high_tech_enterprise - national|-",
        "苏州绿的谐波传动科技股份有限公司 rnd_intensity 10 % share|level over",
    ),
    case(
        "国家级制造业单项冠军企业浙江永兴特种不锈钢股份有限公司去年产值80亿元。",
        "浙江永兴特种不锈钢股份有限公司 single_champion - national",
        "浙江永兴特种不锈钢股份有限公司 industrial_output_value 80e8 CNY 2022",
    ),
    case(
        "山东天岳先进科技股份有限公司于2022年1月在科创板挂牌上市，成为济南市第50家上市公司。",
        "山东天岳先进科技股份有限公司 listed_company - 2022-01|-",
    ),
    case(
        "公司建有国家级企业技术中心、博士后科研工作站和CNAS认可实验室，这让江苏中天科技股份有限公司底气十足。",
        "江苏中天科技股份有限公司 technology_center - national",
        "江苏中天科技股份有限公司 workstation -",
        "江苏中天科技股份有限公司 lab_accreditation - national|-",
    ),
    case("2022年，曲靖经开区获批国家级绿色工业园区示范基地。", "曲靖经开区 demonstration_base - national 2022"),
    case(
        "湖南威胜电气有限公司、湖南顶立科技有限公司双双入选国家级专精特新“小巨人”企业。",
        "湖南威胜电气有限公司 little_giant - national",
        "湖南顶立科技有限公司 little_giant - national",
    ),
    case(
        "浙江双环传动机械股份有限公司先后被认定为国家高新技术企业、省级智能工厂。",
        "浙江双环传动机械股份有限公司 high_tech_enterprise - national|-",
        "浙江双环传动机械股份有限公司 smart_factory - provincial",
    ),
    case(
        "去年，河北敬业精密制管有限公司被评为国家级绿色工厂。", "河北敬业精密制管有限公司 green_factory - national 2022"
    ),
    case(
        "蚌埠凯盛基础材料科技有限公司是一家国家高新技术企业，专注于球形氧化铝。",
        "蚌埠凯盛基础材料科技有限公司 high_tech_enterprise - national|-",
    ),
    case("深圳市燕麦科技股份有限公司荣获广东省科技进步奖。", "深圳市燕麦科技股份有限公司 quality_award - provincial"),
    case("重庆市潼南区特色产业集群跻身国家级中小企业特色产业集群名单。", "重庆市潼南区 sme_cluster - national"),
    case(
        "2023年，全市首家独角兽企业由常州市新北区的蜂巢能源科技股份有限公司摘得。",
        "?蜂巢能源科技股份有限公司 unicorn - -|municipal 2023",
    ),
    case("福建龙净环保股份有限公司拥有国家认定企业技术中心。", "福建龙净环保股份有限公司 technology_center - national"),
    case(
        "该公司先后获得国家科技进步奖二等奖、中国驰名商标等荣誉，天津赛象科技股份有限公司名声在外。",
        "天津赛象科技股份有限公司 quality_award - national",
        "天津赛象科技股份有限公司 quality_award - national",
    ),
    case("2010年，昆山高新区升级为国家级高新技术产业开发区。", "昆山高新区 high_tech_zone - national 2010"),
    case(
        "江苏省高新技术企业——扬州扬杰电子科技股份有限公司去年销售54亿元。",
        "扬州扬杰电子科技股份有限公司 high_tech_enterprise - provincial|-|national",
        "扬州扬杰电子科技股份有限公司 operating_revenue 54e8 CNY 2022",
    ),
    case(
        "乌鲁木齐市的新疆众和股份有限公司入选自治区级“专精特新”中小企业。", "新疆众和股份有限公司 srdi_sme - provincial"
    ),
    case(
        "河南黎明重工科技股份有限公司入选第四批国家级专精特新“小巨人”企业名单。",
        "河南黎明重工科技股份有限公司 little_giant - national",
    ),
    case("安徽楚江高新电材有限公司获批设立省级博士后工作站。", "安徽楚江高新电材有限公司 workstation - provincial"),
]

COUNTED = [
    case(
        "截至2022年底，芜湖市拥有国家级专精特新“小巨人”企业92家、省级专精特新企业463家。",
        "芜湖市 little_giant 92 count national as_of:2022-12",
        "芜湖市 srdi_sme 463 count provincial as_of:2022-12",
    ),
    case(
        "目前，石家庄高新区高新技术企业达到1180家，科技型中小企业超过5000家。",
        "石家庄高新区 high_tech_enterprise 1180 count",
        "石家庄高新区 tech_sme 5000 count over",
    ),
    case(
        "2022年，宿州市新增国家级“小巨人”5家、省级专精特新“冠军”企业6家。",
        "宿州市 little_giant 5 count delta|level national 2022",
        "?宿州市 srdi_sme|single_champion|other_recognition 6 count delta|level provincial 2022",
        fails="a title in quotes unknown to the list (“冠军”企业)",
    ),
    case(
        "目前，全省共培育制造业单项冠军186个，居全国前列。山东省工信厅有关负责人介绍。",
        "山东省 single_champion 186 count national",
    ),
    case(
        "东莞市松山湖现有瞪羚企业42家，独角兽企业2家，境内外上市公司12家。",
        "东莞市松山湖|松山湖|东莞松山湖 gazelle 42 count",
        "东莞市松山湖|松山湖|东莞松山湖 unicorn 2 count",
        "东莞市松山湖|松山湖|东莞松山湖 listed_company 12 count",
    ),
    case(
        "截至目前，余姚市建有省级以上重点实验室4家，省级企业研究院38家，市级工程（技术）中心210家。",
        "余姚市 key_laboratory 4 count provincial+",
        "?余姚市 innovation_institute|rnd_institution_count|rnd_platform 38 count provincial|-",
        "余姚市 engineering_center 210 count municipal",
    ),
    case(
        "2022年，绵阳科技城新区14家企业申报省级专精特新中小企业。",
        "绵阳科技城新区 srdi_sme 14 count provincial 2022 applying",
        fails="a park's name is cut",
    ),
    case(
        "2023年，铜仁高新区已有9家企业通过国家高新技术企业认定。",
        "铜仁高新区 high_tech_enterprise 9 count national|- 2023",
    ),
    case(
        "全市已累计培育国家级、省级、市级专精特新企业28家、196家、502家，漳州市工信局局长介绍。",
        "漳州市 srdi_sme|little_giant 28 count national",
        "漳州市 srdi_sme 196 count provincial",
        "漳州市 srdi_sme 502 count municipal",
    ),
    case(
        "赤峰市现有自治区级工业园区16个，其中国家级高新区1个。",
        "?赤峰市 park_count|etdz|high_tech_zone 16 count provincial|-",
        "赤峰市 high_tech_zone 1 count national",
    ),
    case("浙江省累计建成国家级智能制造示范工厂21家。", "浙江省 smart_factory 21 count national"),
    case("目前，衡水市拥有省级农业产业化龙头企业52家。", "衡水市 leading_enterprise 52 count provincial"),
    case(
        "2022年全年，慈溪市新增上市公司3家，上市后备企业达到40家。",
        "慈溪市 listed_company 3 count delta|level 2022",
        "慈溪市 listing_pipeline 40 count 2022|-",
    ),
    case(
        "全区国家高新技术企业总数突破800家。——张家港保税区管委会通报",
        "?张家港保税区|张家港市 high_tech_enterprise 800 count national|- over",
    ),
    case(
        "兵团级以上科技企业孵化器有6家，众创空间11家，阿拉尔经济技术开发区创业氛围日浓。",
        "阿拉尔经济技术开发区 incubator 6 count provincial+",
        "?阿拉尔经济技术开发区 incubator 11 count provincial+|-",
    ),
]

NOT_HELD = [
    case("宣城市出台办法，支持企业申报国家级专精特新“小巨人”企业。"),
    case(
        "安徽金种子智能装备有限公司力争三年内成为国家级制造业单项冠军企业。",
        "?安徽金种子智能装备有限公司 single_champion - national planned -|2023/2026",
    ),
    case("江门市召开专精特新企业培育工作推进会，部署高新技术企业认定工作。"),
    case("金融机构要为科技型中小企业提供更多信贷支持，廊坊市副市长说。"),
    case(
        "对新认定的国家级企业技术中心，给予一次性奖励100万元，阳江市的政策让企业吃了定心丸。",
        "阳江市 reward_standard 100e4 CNY national|-",
    ),
    case("湘潭市政府工作报告提出，大力引育专精特新“小巨人”、单项冠军、瞪羚企业。"),
    case("记者从国家级高新技术企业认定管理办公室获悉，申报通道已经开启。盐城市组织专场培训。"),
]

APPLYING = [
    case(
        "目前，江西金力永磁科技股份有限公司正在申报国家级制造业单项冠军企业。",
        "江西金力永磁科技股份有限公司 single_champion - national applying",
    ),
    case(
        "桂林优利特医疗电子有限公司正积极申报自治区级企业技术中心。",
        "桂林优利特医疗电子有限公司 technology_center - provincial applying",
    ),
]


@pytest.mark.parametrize("made", HELD)
def test_named_holder_holds_a_title(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", COUNTED)
def test_holders_are_counted(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", NOT_HELD)
def test_title_only_spoken_of_is_no_fact(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", APPLYING)
def test_title_applied_for(made: Case) -> None:
    check(made)


OTHER_TITLES = [
    case(
        "截至2022年底，池州市拥有省级绿色供应链管理企业12家、省级星创天地5家。",
        "池州市 other_recognition 12 count provincial as_of:2022-12",
        "池州市 incubator 5 count provincial as_of:2022-12",
    ),
    case(
        "2022年，池州安安新材料有限公司获得中国专利优秀奖。", "池州安安新材料有限公司 quality_award - national|- 2022"
    ),
]


@pytest.mark.parametrize("made", OTHER_TITLES)
def test_titles_that_hold_other_words_are_titles(made: Case) -> None:
    check(made)
