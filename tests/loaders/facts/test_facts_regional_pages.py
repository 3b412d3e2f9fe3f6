"""Pages of counties and parks: places that are named short, firms that they bring in, paragraphs that open alike."""

from __future__ import annotations

from datetime import date

import pytest

from tests.loaders.facts.fact_cases import Case, case, check


@pytest.mark.parametrize(
    "made",
    [
        case(
            "沭阳花木名扬天下。全县花木企业216家。\n2022年，沭阳花木产值48亿元。",
            "沭阳 enterprise_count 216 count",
            "沭阳 industrial_output_value 48e8 CNY 2022",
        ),
        case(  # the end of a name is no county
            "全区企业216家。厂长李卫东介绍，工程师谢卫东去年获奖。", "全区 enterprise_count 216 count"
        ),
        case(
            "武城县引来山东宏图机电有限公司，投资8亿元建设电机生产线4条，年产电机50万台。",
            "山东宏图机电有限公司 project_investment 8e8 CNY",
            "山东宏图机电有限公司 production_line_count 4 count",
            "山东宏图机电有限公司 production_capacity 50e4 count/a",
        ),
        case(
            "武城县先后引进山东宏图机电有限公司等企业36家，总投资85亿元。",
            "武城县 enterprise_count 36 count",
            "武城县 project_investment 85e8 CNY",
        ),
        case(
            "山东宏图机电有限公司投资12亿元建设的电机项目成功签约。",
            "山东宏图机电有限公司 project_investment 12e8 CNY",
            title="武城县集中签约",
        ),
        case(
            "山东宏图机电有限公司2019年将总部迁至武城，投资3亿元建设厂房。",
            "山东宏图机电有限公司 project_investment 3e8 CNY 2019",
        ),
        case("2022年，武城县将招商作为一号工程，引进亿元以上项目120个。", "武城县 project_count 120 count 2022"),
        case("2022年，崂山区虚拟现实企业达到158家。", "崂山区 enterprise_count 158 count 2022"),
        case(
            "今年，武城县提出地区生产总值增长10%，新增规上企业60户。",
            "武城县 gdp 10 % yoy 2023 planned",
            "武城县 above_scale_enterprise_count 60 count delta 2023 planned",
        ),
        case("2006年起步的武城经开区，聚集企业213户。", "武城经开区 enterprise_count 213 count"),
        case(
            "武城县以粮为本。走进郝王庄镇，辣椒加工企业多达120家。\n其中蔡庄乡现有辣椒企业36家。",
            "郝王庄镇 enterprise_count 120 count",
            "蔡庄乡 enterprise_count 36 count",
        ),
        case(  # 共建 is a verb
            "2009年，成都市与阿坝州在金堂县淮口镇共建园区。目前，园区入驻企业168家。",
            "?金堂县淮口镇|成都市|阿坝州 enterprise_count 168 count",
        ),
        case("2012年建园之初，江夏软件园只有3家企业。", "江夏软件园 enterprise_count 3 count 2012"),
        case(
            "记者走进潮州—揭阳产业共建园。揭阳市送来了服务。目前，共建园入驻企业31家。",
            "潮州—揭阳产业共建园 enterprise_count 31 count",
        ),
        case("走进辽源袜业园，园区入驻企业1250家。", "辽源袜业园 enterprise_count 1250 count"),
        case(
            "平度软件园现已入驻企业64家。\n区里还设立总规模20亿元的产业基金。",
            "平度软件园 enterprise_count 64 count",
            "崂山区 fund_size 20e8 CNY",
            title="崂山区的产业",
        ),
    ],
)
def test_whose_on_a_page_of_a_place(made: Case) -> None:
    check(made)


@pytest.mark.parametrize(
    ("first", "second", "third"),
    [
        ("做强龙头。", "做优平台。", "做细服务。"),
        ("做强龙头\n", "做优平台\n", "做细服务\n"),
        ("【产业】", "【平台】", "【服务】"),
        ("一是抓产业。", "二是抓平台。", "三是抓服务。"),
        ("——抓产业，", "——抓平台，", "——抓服务，"),
        ("产业：", "平台：", "服务："),
    ],
)
def test_paragraphs_that_open_alike_begin_with_the_place(first: str, second: str, third: str) -> None:
    text = (
        f"泸县打好工业翻身仗\n{first}全县有白酒企业138户。\n{second}泸县经开区聚集企业213户。\n{third}带动就业1.2万人。"
    )
    wants = [
        "泸县 enterprise_count 138 count",
        "泸县经开区 enterprise_count 213 count",
        "泸县 employment 12000 person",
    ]
    check(case(text, *wants, title="泸县打好工业翻身仗").values[0])  # type: ignore[arg-type]


@pytest.mark.parametrize("title", ["数说涟水经济开发区2022", "再见2022！涟水经济开发区这一年", "涟水经济开发区的2022"])
def test_a_title_looks_back_on_a_year(title: str) -> None:
    text = "一组数据，看见奋进的力量。\n完成一般公共预算收入9.87亿元。"
    wanted = "涟水经济开发区 fiscal_revenue 9.87e8 CNY 2022"
    check(case(text, wanted, title=title, published=date(2023, 1, 20)).values[0])  # type: ignore[arg-type]


def test_a_region_of_the_title_is_what_the_whole_county_means() -> None:
    text = "全县有白酒企业138户。\n泸县经开区聚集企业213户。\n带动就业1.2万人。"
    wants = ("泸县 enterprise_count 138 count", "泸县经开区 enterprise_count 213 count")
    made = case(text, *wants, "?泸县|泸县经开区 employment 12000 person", title="泸县：农业大县的工业化")
    check(made.values[0])  # type: ignore[arg-type]
