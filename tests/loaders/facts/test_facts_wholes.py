"""Parts of a whole told before, changes that several metrics share, titles counted or told behind a name."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

PARTS = [
    case("1月，太仓市完成固定资产投资63亿元，同比增长6%。从隶属关系看，中直投资完成50亿元，下降3.9%；地方投资完成13亿元。",
         "太仓市 fixed_asset_investment 63e8 CNY 2023-01", "太仓市 fixed_asset_investment 6 % yoy 2023-01",
         "太仓市 fixed_asset_investment 50e8 CNY 2023-01", "太仓市 fixed_asset_investment -3.9 % yoy 2023-01",
         "太仓市 fixed_asset_investment 13e8 CNY 2023-01"),
    case("太仓市签约项目26个。从产业看，工业项目21个。",
         "太仓市 contract_project_count 26 count", "太仓市 contract_project_count 21 count"),
    case("太仓市开工项目26个。从产业看，工业项目21个。",
         "太仓市 project_count 26 count", "太仓市 project_count 21 count"),
    case("太仓市68家规模以上工业企业中，三大主导产业62家。",
         "太仓市 above_scale_enterprise_count 68 count", "太仓市 above_scale_enterprise_count 62 count"),
    case("太仓市入园企业已立项32家，开工建设28家，恒润新型建材等3家已投产。",
         "太仓市 enterprise_count 32 count", "太仓市 enterprise_count 28 count", "太仓市 enterprise_count 3 count"),
    case("太仓市原有的4000多家电池企业只剩下200多家。",
         "?太仓市 enterprise_count 4000 count over", "太仓市 enterprise_count 200 count over"),
    case("2022年，太仓市无纺布产值跌了三成多，从2020年的600多亿跌到380亿上下。",
         "太仓市 industrial_output_value -30 % yoy over 2022", "太仓市 industrial_output_value 380e8 CNY about 2022"),
]  # fmt: skip
ALIKE = [
    case("2022年，太仓市工业总产值、主营业务收入均增长10%以上。",
         "太仓市 industrial_output_value 10 % yoy over 2022", "太仓市 operating_revenue 10 % yoy over 2022"),
    case("近三年，太仓市固定资产投资、财政收入和实际到位资金年均增长20%。",
         "太仓市 fixed_asset_investment 20 % average_annual 2020/2022",
         "太仓市 fiscal_revenue 20 % average_annual 2020/2022", "太仓市 funds_in_place 20 % average_annual 2020/2022"),
    case("2022年，太仓市税收占财政收入、工业增加值增长10%。", "太仓市 industrial_value_added 10 % yoy 2022"),
]  # fmt: skip
TITLES = [
    case("太仓市发展快。像这样的国家级“小巨人”企业，全市共有4家。", "太仓市 little_giant 4 count national"),
    case("太仓市专精特新“冠军”企业3个。", "太仓市 single_champion 3 count"),
    case("太仓软件园发展快。该园为国家级科技企业孵化器，孵化面积5万平方米。",
         "太仓软件园 incubator - national", "太仓软件园 area 5e4 m2"),
    case("恒通集团为国家高新技术企业、国家级专精特新“小巨人”企业。",
         "恒通集团 high_tech_enterprise - national", "恒通集团 little_giant - national"),
    case("太仓市为国家高新技术企业提供服务，为专精特新“小巨人”企业办实事。"),
    case("恒通集团实验室获CNAS认可，产品荣获江苏省科技进步一等奖。",
         "恒通集团|恒通集团实验室 lab_accreditation -", "恒通集团|恒通集团实验室 quality_award - provincial"),
    case("太仓市记者获悉国家级高新技术企业培育方案。"),
]  # fmt: skip


@pytest.mark.parametrize("told", PARTS)
def test_a_part_is_of_the_kind_of_its_whole(told: Case) -> None:
    check(told)


@pytest.mark.parametrize("told", ALIKE)
def test_metrics_listed_before_a_shared_change_each_have_it(told: Case) -> None:
    check(told)


@pytest.mark.parametrize("told", TITLES)
def test_titles_counted_behind_and_held_without_a_verb(told: Case) -> None:
    check(told)
