"""Who goes on being told of: parks by the end of their name, those who only helped to found, speakers named behind."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

PARKS = [
    case("江北科创城位于滨江新区核心区，2022年1月启动建设，规划面积20.8平方公里，由江州市与滨江新区共建共管。科创城现有国家级科技企业孵化器1家，在孵企业212家。",
         "江北科创城 area 20.8 km2",
         "江北科创城 incubator 1 count national", "江北科创城 incubated_enterprise_count 212 count"),
    case("泰兴高新区党工委副书记王某介绍，园区规划面积36平方公里，由苏州工业园区和泰州市合作开发，建园12年来引进企业430家。",
         "泰兴高新区 area 36 km2", "泰兴高新区 enterprise_count 430 count -|2011/2022|2011/2023"),
    case("宏达精工有限公司落户泰兴高新区。公司在园区投资4亿元建设运营中心，用工600人左右。",
         "宏达精工有限公司 project_investment 4e8 CNY", "宏达精工有限公司 employment 600 person about"),
]  # fmt: skip
FOUNDERS = [
    case("赣州恒科永磁材料有限公司高性能磁材项目颇受关注。项目由中科三环与本地企业合资兴建，占地180亩，总投资21亿元。",
         "赣州恒科永磁材料有限公司 area 180 mu", "赣州恒科永磁材料有限公司 project_investment 21e8 CNY"),
    case("该项目由中科三环投资建设，总投资21亿元。", "中科三环 project_investment 21e8 CNY"),
]  # fmt: skip
SPEAKERS = [
    case("四川瑞达智能装备有限公司拿下1.9亿元订单。“下一步我们将再建标准厂房80万平方米。”宜宾三江新区经发局局长李某说。",
         "四川瑞达智能装备有限公司 order_value 1.9e8 CNY", "宜宾三江新区 area 80e4 m2 planned"),
]  # fmt: skip
EVENTS = [
    case("宏达精工有限公司去年入选国家级专精特新“小巨人”企业，手握专利187件，市场占有率超过40%。",
         "宏达精工有限公司 little_giant - national 2022", "宏达精工有限公司 patent_count 187 count",
         "宏达精工有限公司 market_share 40 % over"),
    case("截至去年底，宏达精工有限公司入选国家级制造业单项冠军，拥有专利187件。",
         "宏达精工有限公司 single_champion - national as_of:2022-12|2022|-",
         "宏达精工有限公司 patent_count 187 count as_of:2022-12"),
]  # fmt: skip


@pytest.mark.parametrize("made", PARKS)
def test_park_is_told_of(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", FOUNDERS)
def test_who_took_part_is_not_who_builds(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", SPEAKERS)
def test_official_named_behind_the_quotation_speaks(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", EVENTS)
def test_date_of_an_event_is_not_of_what_stands(made: Case) -> None:
    check(made)
