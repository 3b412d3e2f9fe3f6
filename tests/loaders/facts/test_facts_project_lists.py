"""Lists of projects, each told by its firm and its capacity; counts and costs of parts of the projects told before."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

PUBLISHED = date(2013, 2, 20)
YEAR = "2013|2013-H1|-"
DAY = "2013-02-18|-"

LISTS = [
    case(  # the head says what is to come of each; a rate a day is of one firm
        "年内必须建成投产的有：宏远化工公司15万吨环氧树脂、晶泰光伏300兆瓦电池组件等；争取上半年动工的有：德化县彩云纺织12万锭气流纺、"
        "清江水泥公司日产5000吨熟料线、鑫达钢铁80万吨宽厚板等。",
        f"宏远化工公司 production_capacity 15e4 t planned {YEAR}",
        f"晶泰光伏 production_capacity 300e3 kW planned {YEAR}",
        f"德化县彩云纺织 production_capacity 12e4 count planned {YEAR}",
        f"清江水泥公司 production_capacity 5000 t/d planned {YEAR}",
        f"鑫达钢铁 production_capacity 80e4 t planned {YEAR}",
        published=PUBLISHED,
    ),
    case(  # what stands behind the list says it
        "宏远化工公司15万吨环氧树脂、青龙工业园50万吨硫酸等一批项目要抓紧跑批文。",
        "宏远化工公司 production_capacity 15e4 t planned",
        "青龙工业园 production_capacity 50e4 t planned",
        published=PUBLISHED,
    ),
    case(  # of projects begun
        "在开工名册上，既有宏远化工公司15万吨环氧树脂，也有黔中煤化工公司60万吨烯烃、金沙县兴磷集团120万吨磷肥和20万吨磷酸氢钙等项目。",
        "宏远化工公司 production_capacity 15e4 t planned",
        "黔中煤化工公司 production_capacity 60e4 t planned",
        "金沙县兴磷集团 production_capacity 120e4 t planned",
        "金沙县兴磷集团 production_capacity 20e4 t planned",
        published=PUBLISHED,
    ),
    case(  # of projects done; 主要是 supposes nothing
        "去年建成投产的主要是宏远化工公司15万吨环氧树脂、彩云纺织12万锭气流纺。",
        "宏远化工公司 production_capacity 15e4 t 2012|-",
        "彩云纺织 production_capacity 12e4 count 2012|-",
        published=PUBLISHED,
    ),
    case(  # a heading over lines
        "龙岩市2013年重点工业项目\n（一）拟建项目\n1.宏远化工公司15万吨环氧树脂项目\n2.彩云纺织年产12万锭气流纺项目\n"
        "（二）竣工投产项目\n1.鑫达钢铁80万吨宽厚板项目",
        "宏远化工公司 production_capacity 15e4 t planned 2013|-",
        "彩云纺织 production_capacity 12e4 count/a planned 2013|-",
        "鑫达钢铁 production_capacity 80e4 t 2013|-",
        published=PUBLISHED,
        title="龙岩市2013年重点工业项目",
    ),
    case(  # a list of what was made is none of projects
        "2012年主要产品产量：宏远化工公司15万吨环氧树脂、清江水泥公司30万吨水泥。",
        "宏远化工公司 production_volume 15e4 t 2012",
        "清江水泥公司 production_volume 30e4 t 2012",
        published=PUBLISHED,
    ),
]

BEGUN = "2月18日，滁州经济技术开发区举行集中开工仪式，开工项目共16个，总投资98亿元。"
OF_ALL = (f"滁州经济技术开发区 project_count 16 count {DAY}", f"滁州经济技术开发区 project_investment 98e8 CNY {DAY}")

PARTS = [
    *(
        case(BEGUN + part, *OF_ALL, f"滁州经济技术开发区 project_count 5 count {DAY}", published=PUBLISHED)
        for part in (
            "投资额过10亿元的有5个。",
            "为本地整车企业做配套的就有5个。",
            "其中投资10亿元以上的有5个。",
            "仅汽车零部件就有5个。",
        )
    ),
    case(
        "2月18日，六安市举行推介会，现场签约项目16个，总金额170.5亿元。分区域看，金寨县签约9个项目，金额118.5亿元；"
        "霍山县7个，金额52亿元。",
        f"六安市 contract_project_count 16 count {DAY}",
        f"六安市 contract_value 170.5e8 CNY {DAY}",
        f"金寨县 contract_project_count 9 count {DAY}",
        f"金寨县 contract_value 118.5e8 CNY {DAY}",
        f"霍山县 contract_project_count 7 count {DAY}",
        f"霍山县 contract_value 52e8 CNY {DAY}",
        published=PUBLISHED,
    ),
    case(
        "2012年，恒川股份研发投入66亿元，占营业收入的4.2%，其中投向氢能领域的资金超过20亿元。",
        "恒川股份 rnd_expenditure 66e8 CNY 2012",
        "恒川股份 rnd_intensity 4.2 % 2012",
        "恒川股份 rnd_expenditure 20e8 CNY over 2012",
        published=PUBLISHED,
    ),
]

SERIES = [
    case(
        "济宁市提出，氢能产业产值年均增长30%以上，到2015年力争达到400亿元。",
        "济宁市 industrial_output_value 30 % average_annual over planned",
        "济宁市 industrial_output_value 400e8 CNY planned 2015",
        published=PUBLISHED,
    ),
    case(
        "2019年至2023年，济宁市出口额年均增长9.6%，2023年达到80亿元。",
        "济宁市 export_value 9.6 % average_annual 2019/2023",
        "济宁市 export_value 80e8 CNY 2023",
        published=None,
    ),
    case(
        "保定英泰储能有限公司计划2013年产出80兆瓦时，2014年产出200兆瓦时，2015年达到1吉瓦时。",
        "保定英泰储能有限公司 production_volume 80e3 kWh planned 2013",
        "保定英泰储能有限公司 production_volume 200e3 kWh planned 2014",
        "保定英泰储能有限公司 production_volume 1e6 kWh planned 2015",
        published=PUBLISHED,
    ),
]


@pytest.mark.parametrize("made", LISTS)
def test_each_item_of_a_list_of_projects_is_its_firms_capacity(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", PARTS)
def test_parts_of_what_was_counted_or_spent_go_on_with_it(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", SERIES)
def test_a_series_goes_on_with_its_metric(made: Case) -> None:
    check(made)
