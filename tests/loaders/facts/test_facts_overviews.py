"""Pages that go through several places or firms: of what period all is, and counts that are handed on."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

PERIODS = [
    case(
        "一季度各省工业谁更快\n海关总署数据显示，一季度全国进出口总额9.8万亿元。\n湖北省进出口1420亿元，下降3.1%。\n"
        "湖南省进出口1510亿元，年产值20亿元的企业不在少数。\n河南省进出口1930亿元，目前外贸企业9800家。",
        "中国 trade_value 9.8e12 CNY 2023-Q1",
        "湖北省 trade_value 1420e8 CNY 2023-Q1",
        "湖北省 trade_value -3.1 % yoy 2023-Q1",
        "湖南省 trade_value 1510e8 CNY 2023-Q1",
        "?湖南省 industrial_output_value 20e8 CNY",
        "河南省 trade_value 1930e8 CNY 2023-Q1",
        "河南省 enterprise_count 9800 count",
        title="一季度各省工业谁更快",
    ),
    case(
        "谁是强县\n一份2022年的榜单日前公布，各县座次一目了然。\n江阴市工业总产值6200亿元，税收410亿元。\n"
        "昆山市利用外资32亿美元。\n慈溪市净增高新技术企业86家，预计税收150亿元。",
        "江阴市 industrial_output_value 6200e8 CNY 2022",
        "江阴市 tax_paid 410e8 CNY 2022",
        "昆山市 funds_in_place 32e8 USD 2022",
        "慈溪市 high_tech_enterprise 86 count delta|level 2022",
        "慈溪市 tax_paid 150e8 CNY planned",
        title="谁是强县",
    ),
    case(
        "车企年报速读\n沅岭汽车股份有限公司营业收入52亿元。\n柳恒机械股份有限公司净利润4.1亿元。\n远山智机股份有限公司研发费用1.2亿元。",
        "沅岭汽车股份有限公司 operating_revenue 52e8 CNY 2022",
        "柳恒机械股份有限公司 profit 4.1e8 CNY 2022",
        "远山智机股份有限公司 rnd_expenditure 1.2e8 CNY 2022",
        title="车企年报速读",
        published=date(2023, 4, 28),
    ),
    case(
        "开发区亩均评价公布\n近日，湖北省公布2022年度开发区评价结果。\n黄石经开区位列第一，税收46亿元。\n"
        "襄阳高新区第二，工业投资增长23.4%，新设企业610家。\n荆州经开区进步最快，固定资产投资318亿元。",
        "黄石经开区 tax_paid 46e8 CNY 2022",
        "襄阳高新区 fixed_asset_investment 23.4 % yoy 2022",
        "襄阳高新区 enterprise_count 610 count delta|level 2022",
        "荆州经开区 fixed_asset_investment 318e8 CNY 2022",
        title="开发区亩均评价公布",
    ),
    case(  # two are no overview
        "谁是强县\n一份2022年的榜单日前公布，各县座次一目了然。\n江阴市工业总产值6200亿元。\n昆山市利用外资32亿美元。",
        "江阴市 industrial_output_value 6200e8 CNY",
        "昆山市 funds_in_place 32e8 USD",
        title="谁是强县",
    ),
]

COUNTS = [
    case(
        "湖北省国家级专精特新“小巨人”企业累计678家。\n武汉市新增84家，累计309家，继续领跑。\n"
        "襄阳市累计61家，去年产值260亿元。\n从园区看，东湖高新区190家，襄阳高新区22家。",
        "湖北省 little_giant 678 count national",
        "武汉市 little_giant 84 count delta|level national",
        "武汉市 little_giant 309 count national",
        "襄阳市 little_giant 61 count national",
        "襄阳市 industrial_output_value 260e8 CNY 2022",
        "东湖高新区 little_giant 190 count national",
        "襄阳高新区 little_giant 22 count national",
    ),
    case(
        "南平市开工项目37个，总投资298亿元。\n三明市35个，总投资310亿元；莆田市48个，总投资402亿元。",
        "南平市 project_count 37 count",
        "南平市 project_investment 298e8 CNY",
        "三明市 project_count 35 count",
        "三明市 project_investment 310e8 CNY",
        "莆田市 project_count 48 count",
        "莆田市 project_investment 402e8 CNY",
    ),
    case(  # another thing is counted
        "南平市现有工业企业370家。\n三明市星级酒店35家。\n莆田市48个。",
        "南平市 enterprise_count 370 count",
    ),
]

TURNS = [
    case(
        "江阴市进出口1800亿元。据海关总署统计，上半年，进出口总额20.1万亿元。全市出口企业3000家。",
        "江阴市 trade_value 1800e8 CNY",
        "中国 trade_value 20.1e12 CNY 2023-H1",
        "江阴市 enterprise_count 3000 count",
        published=date(2023, 7, 20),
    ),
    case(
        "江阴市产值1800亿元。工信部发布的数据显示，1至5月，规模以上工业增加值增长3.6%。高新技术企业1300家。",
        "江阴市 industrial_output_value 1800e8 CNY",
        "中国 industrial_value_added 3.6 % yoy 2023-01/2023-05",
        "江阴市 high_tech_enterprise 1300 count",
    ),
    case(  # of the place, who counts it notwithstanding
        "江阴市产值1800亿元。海关总署统计数据显示，我市去年进出口900亿元。",
        "江阴市 industrial_output_value 1800e8 CNY",
        "江阴市 trade_value 900e8 CNY 2022",
    ),
    case(
        "记者走访了三省。\n第一站，江西赣州。全市稀土企业121家。\n第二站，四川凉山州冕宁县。全县去年稀土税收9.2亿元。",
        "赣州|江西赣州 enterprise_count 121 count",
        "冕宁县|四川凉山州冕宁县 tax_paid 9.2e8 CNY 2022",
    ),
    case(
        "各省储能目标汇总\n河南省：产业年产值1000亿元，其中郑州市300亿元。2021年，全省相关企业89家。\n"
        "浙江省：“十四五”期间，储能产业产值600亿元，现有企业40家。",
        "河南省 industrial_output_value 1000e8 CNY planned",
        "郑州市 industrial_output_value 300e8 CNY planned",
        "河南省 enterprise_count 89 count 2021|-",
        "浙江省 industrial_output_value 600e8 CNY planned 2021/2025",
        "浙江省 enterprise_count 40 count",
        title="各省储能目标汇总",
        published=date(2022, 5, 10),
    ),
    case(
        "多省公布2024年工业目标\n江西省：工业投资增长6%。\n贵州省：新增规上工业企业900家，去年工业投资增长5.6%。",
        "江西省 fixed_asset_investment 6 % yoy planned 2024",
        "贵州省 above_scale_enterprise_count 900 count delta|level planned 2024",
        "贵州省 fixed_asset_investment 5.6 % yoy 2023",
        title="多省公布2024年工业目标",
        published=date(2024, 1, 29),
    ),
]


@pytest.mark.parametrize("made", PERIODS)
def test_one_period_for_all(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", COUNTS)
def test_counts_handed_on(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", TURNS)
def test_turns_to_somebody_else(made: Case) -> None:
    check(made)
