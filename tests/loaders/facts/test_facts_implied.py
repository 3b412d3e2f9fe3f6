"""What a text says once and means at every figure: a currency, a head of a list, a heading of honours, people."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

CURRENCIES = [
    case(
        "恒昌控股公布2022年业绩，收入18.6亿元（港元，下同），股东应占溢利2.1亿元，当年向内地附属公司投资3亿元人民币。",
        "恒昌控股 operating_revenue 18.6e8 HKD 2022",
        "恒昌控股 profit 2.1e8 HKD 2022",
        "恒昌控股 project_investment 3e8 CNY 2022",
    ),
    case(
        "恒昌控股2022年收入18.6亿元，研发投入2亿元。",
        "恒昌控股 operating_revenue 18.6e8 CNY 2022",
        "恒昌控股 rnd_expenditure 2e8 CNY 2022",
    ),
]
PEOPLE = [
    case("桐乡市羊毛衫产业有16.8万从业人员。", "桐乡市 employment 168000 person"),
    case(
        "430亿元产值、16.8万从业人员，这是桐乡市羊毛衫产业2022年的成绩。",
        "桐乡市 industrial_output_value 430e8 CNY 2022|-",
        "桐乡市 employment 168000 person 2022|-",
    ),
]
LISTS = [
    case("2022年，宜兴市净增高新技术企业35家，总数达到1310家。",
         "宜兴市 high_tech_enterprise 35 count delta 2022|-", "宜兴市 high_tech_enterprise 1310 count 2022|-"),
    case("宜兴市新签约项目14个，其中投资10亿元以上的3个、5亿元以上的6个。",
         "宜兴市 contract_project_count 14 count", "宜兴市 contract_project_count 3 count",
         "宜兴市 contract_project_count 6 count"),
    case("合肥市肥西县1800亿元、无锡市惠山区2200亿元的规上工业产值都超过了这里。",
         "合肥市肥西县 industrial_output_value 1800e8 CNY", "无锡市惠山区 industrial_output_value 2200e8 CNY"),
    case("2022年前三个季度，恒昌股份营收降幅依次为21%、12%与9%。",
         "恒昌股份 operating_revenue -21 % yoy 2022-01/2022-09|2022-Q1/2022-Q3",
         "恒昌股份 operating_revenue -12 % yoy 2022-01/2022-09|2022-Q1/2022-Q3",
         "恒昌股份 operating_revenue -9 % yoy 2022-01/2022-09|2022-Q1/2022-Q3"),
    case("桐乡市纺织业产值占全国的比重较为稳定，2021年占比为7.6%；2022年占比为7.1%。",
         "桐乡市 industrial_output_value 7.6 % share 2021", "桐乡市 industrial_output_value 7.1 % share 2022"),
    case("恒昌股份年末员工较年初减少620人，至1940人。",
         "恒昌股份 employment -620 person delta 2022|as_of:2022-12|as_of:2023-12|-",
         "恒昌股份 employment 1940 person 2022|as_of:2022-12|as_of:2023-12|-"),
    case("项目建成后，恒昌股份将形成70万吨冷轧板和30万吨镀锌板产能。",
         "恒昌股份 production_capacity 70e4 t|t/a planned", "恒昌股份 production_capacity 30e4 t|t/a planned"),
    case("恒昌股份2022年研发投入11.9亿元，强度提高到5.4%。",
         "恒昌股份 rnd_expenditure 11.9e8 CNY 2022", "恒昌股份 rnd_intensity 5.4 % 2022|-"),
]  # fmt: skip
WORKS = [
    case("恒昌食品有限公司一共是八条线，一天能出150吨泡菜。",
         "恒昌食品有限公司 production_line_count 8 count", "恒昌食品有限公司 production_capacity 150 t/d"),
    case("恒昌纺织有限公司新上两条纺粘线，另外开通了3条航线。", "恒昌纺织有限公司 production_line_count 2 count"),
    case("恒昌环保科技有限公司日处污能力90万吨，其中尾水处理10万吨。",
         "恒昌环保科技有限公司 production_capacity 90e4 t/d", "恒昌环保科技有限公司 production_capacity 10e4 t/d"),
    case("恒昌股份现有产能80万吨/年，2022年全年产量52万吨。",
         "恒昌股份 production_capacity 80e4 t/a", "恒昌股份 production_volume 52e4 t 2022"),
    case("江苏微测半导体有限公司投资15亿元的功率器件封测项目已经建成。",
         "江苏微测半导体有限公司 project_investment 15e8 CNY"),
    case("仪征经济开发区签约企业52家，已经投产的有27家。",
         "仪征经济开发区 enterprise_count 52 count", "仪征经济开发区 enterprise_count 27 count"),
    case("仪征经济开发区负责人说，像这样的配套企业，园区已有31家。", "仪征经济开发区 enterprise_count 31 count"),
    case("恒昌建设集团在太原召开年会。会议披露，2022年新签合同额300亿元。",
         "恒昌建设集团 order_value|contract_value 300e8 CNY 2022"),
]  # fmt: skip
PAGES = [
    case("""# 江北科创城

江北科创城是软件园区。

1126家

注册企业

18500人+

从业人员

43家

高新技术企业
""",
         "江北科创城 enterprise_count 1126 count", "江北科创城 employment 18500 person exact|over",
         "江北科创城 high_tech_enterprise 43 count -|national", format="markdown"),
    case("恒昌数智科技有限公司。国家高新技术企业，现有员工320人。",
         "恒昌数智科技有限公司 high_tech_enterprise - -|national", "恒昌数智科技有限公司 employment 320 person"),
]  # fmt: skip
SUMS = [
    case("恒昌股份去年产值首次突破2亿元，今年8000万元的智能化改造完成后，产能预计可提升50%。",
         "恒昌股份 industrial_output_value 2e8 CNY over 2022",
         "恒昌股份 project_investment 8e7 CNY planned|actual 2023|-",
         "恒昌股份 production_capacity 50 % change planned 2023|-"),
    case("恒昌股份在手订单42.8亿元，海外订单约占15%。",
         "恒昌股份 order_value 42.8e8 CNY", "恒昌股份 order_value 15 % share about"),
    case("下半年，桐乡市再开工30个亿元以上产业项目。", "桐乡市 project_count 30 count 2023-H2 planned|actual"),
    case("2022年桐乡市招商势头好，审批时限压减至30个工作日以内，减税降费19.4亿元。",
         "桐乡市 tax_relief 19.4e8 CNY 2022"),
    case("对年产值首次突破1亿元、5亿元的企业，桐乡市分别给予10万元、50万元奖励；首次突破50亿元的，“一事一议”。",
         "桐乡市 reward_standard 10e4 CNY", "桐乡市 reward_standard 50e4 CNY"),
    case("桐乡市对设备投资300万元以上的技改项目，按实际投资额的8%给予补助，单个企业每年不超过1000万元。",
         "桐乡市 reward_standard 1000e4 CNY at_most"),
    case("恒昌股份储能收入8.9亿元，充电桩业务则因价格战下滑7.5%，至3.1亿元。",
         "恒昌股份 operating_revenue 8.9e8 CNY", "恒昌股份 operating_revenue -7.5 % yoy",
         "恒昌股份 operating_revenue 3.1e8 CNY"),
    case("桐乡市八大产业链产值4560亿元，其中光伏产业1420亿元、家电产业890亿元，分别增长18.7%和10.2%。",
         "桐乡市 industrial_output_value 4560e8 CNY", "桐乡市 industrial_output_value 1420e8 CNY",
         "桐乡市 industrial_output_value 890e8 CNY", "桐乡市 industrial_output_value 18.7 % yoy",
         "桐乡市 industrial_output_value 10.2 % yoy"),
]  # fmt: skip
HONOURS = [
    case("""# 恒昌精工股份有限公司

恒昌精工股份有限公司位于无锡市，成立于2003年。

企业荣誉

2018江苏省瞪羚企业

2020国家专精特新“小巨人”企业

2021无锡市市长质量奖

联系我们

专注于国家级绿色工厂的规划
""",
         "恒昌精工股份有限公司 gazelle - provincial 2018",
         "恒昌精工股份有限公司 little_giant - national 2020",
         "恒昌精工股份有限公司 quality_award - municipal 2021",
         format="markdown"),
    case("恒昌精工股份有限公司展厅里挂满了牌子：国家高新技术企业、江苏省企业技术中心、CNAS认可实验室。",
         "恒昌精工股份有限公司 high_tech_enterprise - national|-",
         "恒昌精工股份有限公司 technology_center - provincial",
         "恒昌精工股份有限公司 lab_accreditation - national|-"),
    case("恒昌精工股份有限公司建有江苏省膜材料工程研究中心、无锡市重点实验室，设有博士后科研工作站。",
         "恒昌精工股份有限公司 engineering_center - provincial", "恒昌精工股份有限公司 key_laboratory - municipal",
         "恒昌精工股份有限公司 workstation -"),
]  # fmt: skip


@pytest.mark.parametrize("made", CURRENCIES)
def test_currency_is_noted_once(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", PEOPLE)
def test_number_before_people(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", LISTS)
def test_later_figures_of_a_list(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", WORKS)
def test_plants_and_what_they_make(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", PAGES)
def test_tiles_and_cards_of_a_page(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", SUMS)
def test_sums_bounds_and_what_they_are_of(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", HONOURS)
def test_honours_below_a_heading_or_a_label(made: Case) -> None:
    check(made)
