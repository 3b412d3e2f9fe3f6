"""Figures that are no facts: thresholds, names of sizes, idle counts, ordinals, model names, slogans, conditions."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

THRESHOLDS = [
    case("2022年，涟水县新签约5亿元以上工业项目33个。", "涟水县 contract_project_count 33 count 2022"),
    case("2022年，当涂县产值超10亿元企业达到14家。", "当涂县 enterprise_count 14 count 2022"),
    case("目前，苏州市相城区年销售收入超百亿元的企业有3家。", "苏州市相城区 enterprise_count 3 count"),
    case(
        "一季度，信丰县开工亿元以上项目21个，总投资97亿元。",
        "信丰县 project_count 21 count 2023-Q1",
        "信丰县 project_investment 97e8 CNY 2023-Q1",
    ),
    case(
        "2022年，海安市纳税超千万元企业158家，纳税超亿元企业12家。",
        "海安市 enterprise_count 158 count 2022",
        "海安市 enterprise_count 12 count 2022",
    ),
    case(
        "潍坊高新区引进投资50亿元以上的项目4个、10亿元以上的项目17个。",
        "潍坊高新区 project_count 4 count",
        "潍坊高新区 project_count 17 count",
    ),
    case("2022年，太和县新增年产值5000万元以上企业26家。", "太和县 enterprise_count 26 count delta|level 2022"),
    case(
        "目前，单体投资超100亿元的项目，鄂尔多斯市已有9个。",
        "鄂尔多斯市 project_count 9 count",
    ),
    case(
        "2022年，安溪县营收过亿元的茶企达到18家。",
        "安溪县 enterprise_count 18 count 2022",
    ),
    case(
        "2022年，丰城市新引进“5020”项目6个、亿元项目52个。",
        "丰城市 project_count 6 count 2022",
        "丰城市 project_count 52 count 2022",
    ),
    case(
        "去年全年，新乡县共签约亿元及以上项目44个，合同引资额186亿元。",
        "新乡县 contract_project_count 44 count 2022",
        "新乡县 contract_value 186e8 CNY 2022",
    ),
]

NO_FIGURES = [
    case("阳泉市淘汰工艺落后的以及5万吨以下硫酸装置、10万吨以下的电石装置。"),
    case("承德市与唐山市签约后，上述3家企业、另外两家企业将扩产。"),
    case("安庆高新区正加快打造千亿级化工新材料产业园。"),
    case("邵阳市确立了“百亿企业、千亿产业”的发展思路。"),
    case("该企业是全省第三家5G全连接工厂，位于孝感市。"),
    case("鄂州市举办第12届投资贸易洽谈会，来自15个国家的300多名客商到会。"),
    case("联系电话：0519-88001234，地址：常州市新北区太湖东路9号。"),
    case("记者走进位于宝鸡市的陕西法士特齿轮有限责任公司，只见一台台机器正在运转。"),
    case("当地出台了支持民营经济发展的“28条”，宿迁市深入实施“双百工程”。"),
    case("聊城市推动“四新”促“四化”，培育“十强”产业。"),
    case("本报讯（记者 王某 通讯员 李某）3月15日上午9时30分，宜兴市召开全市科技大会。"),
    case("“一企一策”“一对一”帮扶，让资阳市的企业吃下定心丸。"),
    case("董事长陈某今年58岁，在安徽应流集团霍山铸造有限公司干了35年。"),
    case("台儿庄区坚持三大主攻方向，做强五大特色产业，推进六项改革。"),
    case("对年营业收入2000万元以上、研发投入占比不低于5%的企业，金坛区优先推荐申报。"),
    case("该市力争跻身全国百强县，打造万亿城市的新支点，南通市各区县比学赶超。"),
    case("凡年纳税额在500万元以上的企业，均可向仙桃市经信局提出申请。"),
    case("国道G312、高铁2小时可达上海，是南京江北新区的区位优势。"),
]

PAPER = "昆山市工信局发布2023年优质企业培育办法。"
CONDITIONS = [
    case(f"{PAPER}申报条件：上年度营业收入不低于5000万元。"),
    case(f"{PAPER}年营业收入达到1亿元以上、研发费用占比不低于3%的企业方可申报。"),
    case(
        f"{PAPER}企业申报须具备以下条件：\n（一）在昆山市注册；\n（二）拥有发明专利5项以上；\n（三）年度纳税额不少于500万元。"
    ),
    case(f"{PAPER}申报单位从业人员不超过300人，参评企业须主导产品市场占有率达到10%以上。"),
    case(f"{PAPER}申请认定市级企业技术中心的企业，应满足固定资产投资不低于3000万元等条件。"),
    case(f"{PAPER}研发人员占比不低于10%，且近三年未发生安全事故的，可推荐申报。"),
    case("2022年，昆山市研发费用占比不低于3%的企业达120家。", "昆山市 enterprise_count 120 count 2022"),
    # what is given to those who meet them is a fact, and so is what somebody by name has, or all that were selected
    case(f"{PAPER}给予产值10亿元的企业最高100万元的资金支持。", "昆山市 reward_standard 100e4 CNY at_most -|2023"),
    case(f"{PAPER}新升规企业可获得最高100万元补助。", "昆山市 reward_standard 100e4 CNY at_most -|2023"),
    case(
        "申报企业昆山锐铎机械有限公司2022年营业收入达到3亿元以上。",
        "昆山锐铎机械有限公司 operating_revenue 3e8 CNY over 2022",
    ),
    case("2022年，昆山市申报项目总投资超过300亿元。", "昆山市 project_investment 300e8 CNY over 2022"),
    case("总投资5亿元的昆山锐铎项目将获得补助。", "昆山锐铎项目 project_investment 5e8 CNY"),
    case(
        "到2025年，昆山市规上工业产值应达到8000亿元以上。",
        "昆山市 industrial_output_value 8000e8 CNY over planned 2025",
    ),
]


@pytest.mark.parametrize("made", CONDITIONS)
def test_conditions_of_entry_are_no_facts(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", THRESHOLDS)
def test_threshold_is_no_fact(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", NO_FIGURES)
def test_what_measures_nothing_is_no_fact(made: Case) -> None:
    check(made)
