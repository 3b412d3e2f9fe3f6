"""Lists of winners, ranks of parks and platforms, and titles in passing."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

WINNERS = [
    case(
        "泓翌农牧有限公司力争到2028年年产值超过100亿元，成为全国知名的上市公司。",
        "泓翌农牧有限公司 industrial_output_value 100e8 CNY over planned 2028",
    ),
    case(
        "湄江经济开发区现有省级龙头企业2家（岚禾米业公司、澄野茶业公司），市级龙头企业7家（不含乡镇）。",
        "湄江经济开发区 leading_enterprise 2 count provincial",
        "岚禾米业公司 leading_enterprise - provincial",
        "澄野茶业公司 leading_enterprise - provincial",
        "湄江经济开发区 leading_enterprise 7 count municipal",
    ),
    case(
        "日前，工信部公布第五批专精特新“小巨人”企业名单，淄博市20家企业上榜，其中淄博高新区8家。",
        "淄博市 little_giant 20 count national -|2023-06",
        "淄博高新区 little_giant 8 count national -|2023-06",
    ),
    case(
        "山东工陶院新材料有限公司获评国家级“小巨人”，淄博大染坊丝绸集团有限公司、山东清源石化有限公司获评省级单项冠军。",
        "山东工陶院新材料有限公司 little_giant - national",
        "淄博大染坊丝绸集团有限公司 single_champion - provincial",
        "山东清源石化有限公司 single_champion - provincial",
    ),
    case(
        "记者从黄冈市经信局获悉，湖北祥云（集团）化工股份有限公司入选2022年国家技术创新示范企业。",
        "?湖北祥云（集团）化工股份有限公司 other_recognition|demonstration_base - national 2022",
    ),
    case(
        "去年，株洲中车时代半导体有限公司牵头组建国家级制造业创新中心。",
        "株洲中车时代半导体有限公司 innovation_institute - national 2022",
    ),
    case("2021年9月，镇江新区获批国家级战略性新兴产业集群。", "镇江新区 strategic_emerging_cluster - national 2021-09"),
    case("目前，吴忠金积工业园区已成为国家新型工业化产业示范基地。", "吴忠金积工业园区 demonstration_base - national"),
    case("1992年，合肥高新区经国务院批准成为首批国家级高新区。", "合肥高新区 high_tech_zone - national 1992"),
    case(
        "江苏苏博特新材料股份有限公司拥有1个国家重点实验室、2个省级工程研究中心。",
        "江苏苏博特新材料股份有限公司 key_laboratory 1 count national",
        "江苏苏博特新材料股份有限公司 engineering_center 2 count provincial",
    ),
    case(
        "这家国家级专精特新“小巨人”企业就是无锡威孚精密机械制造有限责任公司。",
        "无锡威孚精密机械制造有限责任公司 little_giant - national",
        fails="title 就是 holder: the holder behind",
    ),
    case(
        "安徽省“专精特新”企业合肥井松智能科技股份有限公司2022年登陆科创板。",
        "合肥井松智能科技股份有限公司 srdi_sme - provincial",
        "?合肥井松智能科技股份有限公司 listed_company - 2022",
    ),
    case(
        "浙江晶盛机电股份有限公司（国家级制造业单项冠军）去年研发投入7.9亿元。",
        "浙江晶盛机电股份有限公司 single_champion - national",
        "浙江晶盛机电股份有限公司 rnd_expenditure 7.9e8 CNY 2022",
    ),
    case(
        "福州市累计认定市级以上企业技术中心168家，其中国家级11家。",
        "福州市 technology_center 168 count municipal+",
        "福州市 technology_center 11 count national",
    ),
    case(
        "全省首批10家“灯塔工厂”培育企业名单公布，宁波市3家企业入围。",
        "?宁波市 smart_factory|enterprise_count 3 count provincial|-",
        fails="培育企业名单 counts no holders",
    ),
    case(
        "2022年，长治市潞城区新培育国家级“小巨人”1家，省级“专精特新”12家，创新型中小企业26家。",
        "长治市潞城区 little_giant 1 count delta|level national 2022",
        "长治市潞城区 srdi_sme 12 count delta|level provincial 2022",
        "长治市潞城区 innovative_sme 26 count delta|level 2022",
    ),
    case(
        "截至2022年底，海南省有高新技术企业1545家，海口国家高新区占近三成。",
        "海南省 high_tech_enterprise 1545 count as_of:2022-12",
        "?海口国家高新区 high_tech_enterprise 30 % share near as_of:2022-12|-",
    ),
    case(
        "全市两化融合贯标企业达到230家，新增星级上云企业180家，湖州市经信局公布了这组数字。",
        "?湖州市 other_recognition|enterprise_count 230 count",
        "?湖州市 other_recognition|enterprise_count 180 count delta|level",
    ),
    case(
        "公司现为国家高新技术企业、河北省科技型中小企业，唐山市拓又达科技有限公司十年磨一剑。",
        "唐山市拓又达科技有限公司 high_tech_enterprise - national|-",
        "唐山市拓又达科技有限公司 tech_sme - provincial",
        fails="the firm's name is cut or split; 公司 of a firm named behind",
    ),
    case("四川省首个国家级车联网先导区落户德阳市。"),
    case("如何成为国家高新技术企业？常州市科技局梳理了申报条件。"),
    case(
        "中山市力争到2025年实现高新技术企业超过3500家、专精特新中小企业超过1000家。",
        "中山市 high_tech_enterprise 3500 count over planned 2025",
        "中山市 srdi_sme 1000 count over planned 2025",
    ),
]


@pytest.mark.parametrize("made", WINNERS)
def test_winners_and_ranks(made: Case) -> None:
    check(made)
