"""Which time expression governs a figure and how far it reaches."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

FORMS = [
    case("2022年上半年，扶风县完成固定资产投资61亿元。", "扶风县 fixed_asset_investment 61e8 CNY 2022-H1"),
    case("2022年三季度，黄山市徽州区完成税收3.4亿元。", "黄山市徽州区 tax_paid 3.4e8 CNY 2022-Q3"),
    case("2022年11月，全椒县签约项目9个。", "全椒县 contract_project_count 9 count 2022-11"),
    case(
        "今年1—5月，淮滨县工业用地成交320亩，工业税收同比增长24%。",
        "?淮滨县 area|other 320 mu 2023-01/2023-05",
        "淮滨县 tax_paid 24 % yoy 2023-01/2023-05",
    ),
    case("截至2023年4月底，邳州市共有高新技术企业366家。", "邳州市 high_tech_enterprise 366 count as_of:2023-04"),
    case(
        "“十四五”期间，昭通市计划完成工业投资1200亿元。", "昭通市 fixed_asset_investment 1200e8 CNY 2021/2025 planned"
    ),
    case(
        "“十二五”期间，蚌埠市累计引进内资2600亿元。",
        "蚌埠市 funds_in_place 2600e8 CNY 2011/2015",
    ),
    case("2018年至2022年，如皋市累计减免税费88亿元。", "如皋市 tax_relief 88e8 CNY 2018/2022"),
    case(
        "去年12月，江苏先锋精密科技有限公司单月产值首次突破5000万元。",
        "江苏先锋精密科技有限公司 industrial_output_value 5000e4 CNY over 2022-12",
    ),
    case("2022年末，敦化市市场主体总量达到5.2万户。", "敦化市 enterprise_count 52000 count as_of:2022-12|2022-12"),
    case(
        "2023年2月18日，中山市举行项目集中签约仪式，签约项目31个，总投资212亿元。",
        "中山市 contract_project_count 31 count 2023-02-18",
        "中山市 project_investment|contract_value 212e8 CNY 2023-02-18",
    ),
    case(
        "5月28日，固安县集中开工项目18个，总投资67亿元。",
        "固安县 project_count 18 count 2023-05-28",
        "固安县 project_investment 67e8 CNY 2023-05-28",
    ),
    case(
        "前5个月，江苏亨通光电股份有限公司出口额同比增长31%。",
        "江苏亨通光电股份有限公司 export_value 31 % yoy 2023-01/2023-05",
    ),
    case(
        "过去3年，鄞州区累计兑现科技奖补资金9.6亿元。",
        "鄞州区 government_reward 9.6e8 CNY 2020/2023|2020/2022|-",
    ),
]

HANDED_OUT = [
    case(
        "2020-2022年，池州安安新材料有限公司营业收入分别为1.1亿元、1.4亿元和2.2亿元。",
        "池州安安新材料有限公司 operating_revenue 1.1e8 CNY 2020",
        "池州安安新材料有限公司 operating_revenue 1.4e8 CNY 2021",
        "池州安安新材料有限公司 operating_revenue 2.2e8 CNY 2022",
    ),
    case(
        "2021年、2022年，池州安安新材料有限公司分别实现净利润900万元、1200万元，研发投入分别为300万元和420万元。",
        "池州安安新材料有限公司 profit 900e4 CNY 2021",
        "池州安安新材料有限公司 profit 1200e4 CNY 2022",
        "池州安安新材料有限公司 rnd_expenditure 300e4 CNY 2021",
        "池州安安新材料有限公司 rnd_expenditure 420e4 CNY 2022",
    ),
    case(
        "近三年，池州安安新材料有限公司销量分别为2万吨、3万吨和5万吨。",
        "池州安安新材料有限公司 sales_volume 2e4 t 2020",
        "池州安安新材料有限公司 sales_volume 3e4 t 2021",
        "池州安安新材料有限公司 sales_volume 5e4 t 2022",
    ),
    case(
        "池州安安新材料有限公司营业收入从20年的1.1亿元增长到22年的2.2亿元。",
        "池州安安新材料有限公司 operating_revenue 2.2e8 CNY 2022",
        "?池州安安新材料有限公司 operating_revenue 1.1e8 CNY 2020",
    ),
    case("池州安安新材料有限公司有20年的生产经验，现有员工300人。", "池州安安新材料有限公司 employment 300 person"),
]

REACH = [
    case(
        "2022年，定远县实现地区生产总值402亿元，增长5.1%；规上工业增加值增长11.3%；社会消费品零售总额178亿元。",
        "定远县 gdp 402e8 CNY 2022",
        "定远县 gdp 5.1 % yoy 2022",
        "定远县 industrial_value_added 11.3 % yoy 2022",
        "定远县 retail_sales 178e8 CNY 2022",
    ),
    case(
        "2021年，高州市实现工业产值216亿元，2022年达到248亿元。",
        "高州市 industrial_output_value 248e8 CNY 2022",
        "?高州市 industrial_output_value 216e8 CNY 2021",
    ),
    case(
        "2022年，闻喜县新增就业6200人。目前，全县拥有镁企业46家。",
        "闻喜县 employment 6200 person delta|level 2022",
        "闻喜县 enterprise_count 46 count",
    ),
    case(
        "2022年，兴化市规上工业企业实现利润38亿元。目前，全市有专利1.2万件。",
        "兴化市 profit 38e8 CNY 2022",
        "兴化市 patent_count 12000 count",
    ),
    case(
        "今年一季度，当阳市工业总产值108亿元，较去年四季度增长3.1%。",
        "当阳市 industrial_output_value 108e8 CNY 2023-Q1",
        "当阳市 industrial_output_value 3.1 % change|yoy 2023-Q1",
    ),
    case(
        "2019年建成投产的江西铜业铅锌金属有限公司，2022年上缴税收7.1亿元。",
        "江西铜业铅锌金属有限公司 tax_paid 7.1e8 CNY 2022",
    ),
    case(
        "江苏康缘药业股份有限公司2010年落户连云港经开区，当年实现销售8.2亿元。",
        "江苏康缘药业股份有限公司 operating_revenue 8.2e8 CNY 2010",
    ),
    case(
        "2022年，项目全部达产，安徽皖维高新材料股份有限公司当年缴税4.3亿元。",
        "安徽皖维高新材料股份有限公司 tax_paid 4.3e8 CNY 2022",
    ),
    case(
        "2021年8月，总投资15亿元的桂林福达重工项目开工，达产后年产值可达20亿元。",
        "桂林福达重工 project_investment 15e8 CNY 2021-08",
        "桂林福达重工 industrial_output_value 20e8 CNY planned",
    ),
    case(
        "到2025年，惠州市仲恺高新区工业总产值将突破6000亿元。",
        "惠州市仲恺高新区|仲恺高新区|惠州仲恺高新区 industrial_output_value 6000e8 CNY over 2025 planned",
    ),
    case(
        "建于2003年的湖南岳阳绿色化工高新区，现有企业278家，2022年实现营业收入1150亿元。",
        "湖南岳阳绿色化工高新区 enterprise_count 278 count",
        "湖南岳阳绿色化工高新区 operating_revenue 1150e8 CNY 2022",
    ),
    case(
        "2022年，铜陵市铜产业产值2100亿元，预计2025年达到3000亿元。",
        "铜陵市 industrial_output_value 2100e8 CNY 2022",
        "铜陵市 industrial_output_value 3000e8 CNY 2025 planned",
    ),
    case(
        "2022年铜川市工业经济\n工业总产值620亿元\n工业税收19亿元\n",
        "铜川市 industrial_output_value 620e8 CNY 2022",
        "铜川市 tax_paid 19e8 CNY 2022",
        title="2022年铜川市工业经济",
    ),
]

UNDATED = [
    case(
        "今年以来，汝州市纺织产业快速发展，规上工业增加值同比增长9.2%。",
        "汝州市 industrial_value_added 9.2 % yoy",
        published=None,
    ),
    case(
        "江苏太平洋精锻科技股份有限公司现有发明专利64件，员工2600人。",
        "江苏太平洋精锻科技股份有限公司 invention_patent_count 64 count",
        "江苏太平洋精锻科技股份有限公司 employment 2600 person",
    ),
    case("截至目前，德惠市已入库科技型中小企业52家。", "德惠市 tech_sme 52 count"),
    case(
        "一季度，开州区工业投资同比增长17.7%。",
        "开州区 fixed_asset_investment 17.7 % yoy 2019-Q1",
        published=date(2019, 4, 28),
    ),
    case("去年，辛集市皮革出口额2.6亿美元。", "辛集市 export_value 2.6e8 USD 2014", published=date(2015, 1, 20)),
]


@pytest.mark.parametrize("made", FORMS)
def test_period_has_the_form_of_its_expression(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", HANDED_OUT)
def test_years_are_handed_out(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", REACH)
def test_time_reaches_until_the_next(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", UNDATED)
def test_what_nothing_dates_has_no_period(made: Case) -> None:
    check(made)
