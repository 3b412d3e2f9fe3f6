"""Pages of a park: who built it, its parts, incubators, scenes before it is named, and what it aims at."""

from __future__ import annotations

from datetime import date

import pytest

from tests.loaders.facts.fact_cases import Case, case, check

NEW_YEAR = date(2024, 1, 5)


@pytest.mark.parametrize(
    "made",
    [
        case(
            "滁河智能家电产业园由安徽皖能置业有限公司投资18亿元兴建，2019年开园，占地560亩，入驻企业83家。",
            "安徽皖能置业有限公司 project_investment 18e8 CNY",
            "滁河智能家电产业园 area 560 mu",
            "滁河智能家电产业园 enterprise_count 83 count",
        ),
        case(
            "云潭冷链产业园位于溪口镇，由市属国企明达建设集团开发运营，占地460亩。",
            "云潭冷链产业园 area 460 mu",
        ),
        case(  # a project in the park is its builder's
            "云潭工业园冷链项目由浙江明达食品有限公司投资建设，占地46亩。",
            "浙江明达食品有限公司 area 46 mu",
        ),
    ],
)
def test_a_park_that_a_firm_built_keeps_its_figures(made: Case) -> None:
    check(made)


@pytest.mark.parametrize(
    "made",
    [
        case(
            "宝应经开区设有研发园、制造园。全区产值620亿元。\n研发园占地200亩，入驻企业96家。\n制造园占地900亩。",
            "宝应经开区 industrial_output_value 620e8 CNY",
            "研发园 area 200 mu",
            "研发园 enterprise_count 96 count",
            "制造园 area 900 mu",
        ),
        case(
            "宝应经开区产值620亿元。\n——澄塘园。以装备制造为主，现有企业58家，园区拥有员工3000人。",
            "宝应经开区 industrial_output_value 620e8 CNY",
            "澄塘园 enterprise_count 58 count",
            "澄塘园 employment 3000 person",
        ),
        case(  # one garden beside the park is none
            "宝应经开区产值620亿元。\n采摘园占地200亩。",
            "宝应经开区 industrial_output_value 620e8 CNY",
            "宝应经开区 area 200 mu",
        ),
        case(
            "问：北辰里孵化器成立五年，做得怎么样？\n答：孵化器在孵企业126家。",
            "北辰里孵化器 incubated_enterprise_count 126 count",
        ),
        case("淮阴市拥有国家级孵化器12家。", "淮阴市 incubator 12 count national"),
        case(
            "横川高新区产值468亿元。\n横川经济技术开发区产值120亿元。",
            "横川高新区 industrial_output_value 468e8 CNY",
            "横川经济技术开发区 industrial_output_value 120e8 CNY",
        ),
    ],
)
def test_parts_of_parks_and_incubators_go_by_their_names(made: Case) -> None:
    check(made)


@pytest.mark.parametrize(
    "made",
    [
        case(
            "海边曾有一片荒滩。没有人愿意来。\n如今塔吊林立。叶片排成长队。\n这里就是云湾装备产业园。\n"
            "江苏明远风电有限公司营业收入278亿元。\n产业园产值152亿元，园区占地5600亩。\n眼下，二期工程正在建设，新增用地2400亩。",
            "江苏明远风电有限公司 operating_revenue 278e8 CNY",
            "云湾装备产业园 industrial_output_value 152e8 CNY",
            "云湾装备产业园 area 5600 mu",
            "云湾装备产业园 area 2400 mu actual|planned delta|level",
            title="昔日荒滩变了样",
        ),
        case(
            "云湾国际陆港2016年获批。四川陆通物流有限公司员工300人。2022年，陆港进出口额96亿元。",
            "四川陆通物流有限公司 employment 300 person",
            "云湾国际陆港 trade_value 96e8 CNY 2022",
        ),
    ],
)
def test_a_page_comes_back_to_its_park(made: Case) -> None:
    check(made)


@pytest.mark.parametrize(
    "made",
    [
        case(
            "2023年，云湾产业园产值120亿元。\n新的一年，园区力争产值达到150亿元。",
            "云湾产业园 industrial_output_value 120e8 CNY 2023",
            "云湾产业园 industrial_output_value 150e8 CNY 2024 planned",
            published=NEW_YEAR,
        ),
        case(
            "新的一年，云湾产业园力争产值达到150亿元。",
            "云湾产业园 industrial_output_value 150e8 CNY 2024 planned",
            published=date(2023, 12, 29),
        ),
        case(
            "云湾产业园产值120亿元。\n发展目标（2027年）\n产值300亿元，入园企业150家，从业人员2万人。",
            "云湾产业园 industrial_output_value 120e8 CNY",
            "云湾产业园 industrial_output_value 300e8 CNY 2027 planned",
            "云湾产业园 enterprise_count 150 count 2027 planned",
            "云湾产业园 employment 2e4 person 2027 planned",
            published=NEW_YEAR,
        ),
        case("三十年后的今天，云湾产业园面积12平方公里。", "云湾产业园 area 12 km2", published=NEW_YEAR),
    ],
)
def test_years_that_a_park_looks_ahead_to(made: Case) -> None:
    check(made)
