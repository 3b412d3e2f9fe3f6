"""Parts of a whole told before, changes that several metrics share, titles counted or told behind a name."""

from __future__ import annotations

import pytest
from fact_cases import Case, article, case, check

from loaders.pipeline import extract

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
SHARES = [
    case("截至2021年底，太仓市发电装机达到412万千瓦，占全市电力装机比重达到6%。其中风电238万千瓦，水电6.5万千瓦。",
         "太仓市 production_capacity 412e4 kW as_of:2021-12|as_of:2021",
         "?太仓市 production_capacity 6 % share as_of:2021-12|as_of:2021",
         "太仓市 production_capacity 238e4 kW as_of:2021-12|as_of:2021|-",
         "太仓市 production_capacity 6.5e4 kW as_of:2021-12|as_of:2021|-"),
    case("2022年全国造船完工量中，江苏省占比达45%。", "江苏省 production_volume|market_share 45 % share 2022"),
    case("太仓市大中型企业的工业总产值占全省的比重较为稳定，2021年占比为7.7%，2022年占比为7%。",
         "太仓市 industrial_output_value 7.7 % share 2021", "太仓市 industrial_output_value 7 % share 2022"),
    case("恒通集团产品的市场占有率只有3%，而投产后能达到8%。",
         "恒通集团 market_share 3 %", "恒通集团 market_share 8 % actual|planned"),
    case("恒通集团产能达到770万片，若按8片切割测算则更多，年产铝60万吨，铜20万吨。",
         "恒通集团 production_capacity 770e4 count", "恒通集团 production_capacity 60e4 t/a",
         "恒通集团 production_capacity 20e4 t/a"),
]  # fmt: skip
ANNOUNCED = [
    case("工信部公布第四批制造业单项冠军名单，苏州的恒通集团榜上有名。", "恒通集团 single_champion - national"),
    case("工信部公布第四批制造业单项冠军名单，恒通集团、丰源股份有限公司入选。",
         "恒通集团 single_champion - national", "丰源股份有限公司 single_champion - national"),
    case("太仓市省级瞪羚企业占全省一成以上，总数达260家。",
         "?太仓市 gazelle 10 % share provincial over", "?太仓市 gazelle 10 % share provincial",
         "太仓市 gazelle 260 count provincial"),
    case("太仓市安排重点项目695个，总投资1100亿元。分区域看，平湖市98项，总投资160亿元；嘉善县61项。",
         "太仓市 project_count 695 count", "太仓市 project_investment 1100e8 CNY", "平湖市 project_count 98 count",
         "平湖市 project_investment 160e8 CNY", "嘉善县 project_count 61 count"),
    case("太仓市共签约项目68个，利用外资6.2亿美元。其中工业项目45个。",
         "太仓市 contract_project_count 68 count", "太仓市 funds_in_place|contract_value 6.2e8 USD",
         "太仓市 contract_project_count 45 count"),
    case("恒通集团将15%以上的营收投入研发，日产量已由去年的100吨提升到180吨，5微米铜箔年产能2.2万吨。",
         "恒通集团 rnd_intensity 15 % over", "恒通集团 production_volume|production_capacity 180 t/d",
         "恒通集团 production_capacity 2.2e4 t/a"),
    case("恒通集团有望一年内将水泥产能由2亿吨提升到3亿吨。", "恒通集团 production_capacity 3e8 t planned|actual"),
    case("2022年，太仓市汇聚规模以上企业240家，占全市工业总产值的20%。",
         "太仓市 above_scale_enterprise_count 240 count 2022", "太仓市 industrial_output_value 20 % share 2022"),
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
    case("凯盛特种纤维有限公司建有国家企业技术中心、山东省特种纤维重点实验室和院士工作站。",
         "凯盛特种纤维有限公司 technology_center - national", "凯盛特种纤维有限公司 key_laboratory - provincial",
         "凯盛特种纤维有限公司 workstation -"),
    case("恒通集团建有江苏省数控龙门铣床工程技术研究中心，还拥有高档数控机床国家重点实验室。",
         "恒通集团 engineering_center - provincial", "恒通集团 key_laboratory - national"),
    case("太仓市记者获悉国家级高新技术企业培育方案。"),
]  # fmt: skip
NAMED = [
    case("太仓市3家企业入选国家级制造业单项冠军，分别是恒通集团、丰源股份有限公司和吉利汽车。",
         "太仓市 single_champion 3 count national", "恒通集团 single_champion - national",
         "丰源股份有限公司 single_champion - national", "吉利汽车 single_champion - national"),
    case("太仓市3家企业入选国家级制造业单项冠军，分别是恒通集团、丰源股份有限公司。",
         "太仓市 single_champion 3 count national"),
    case("工信部公布第四批制造业单项冠军企业名单，江苏省共有12家企业入选。太仓市3家企业榜上有名。",
         "江苏省 single_champion 12 count national", "太仓市 single_champion 3 count national"),
]  # fmt: skip
CRITERIA = [
    case("太仓市签约项目11个，其中新港园区5个，其余6个项目投资额均不足5亿元。",
         "太仓市 contract_project_count 11 count", "太仓市|新港园区 contract_project_count|project_count 5 count",
         "太仓市|新港园区 contract_project_count|project_count 6 count"),
    case("恒通集团掌握60万千瓦超临界机组设计制造技术，拥有专利12项。", "恒通集团 patent_count 12 count"),
    case("目前太仓市尚未形成年产值超千亿元的大企业集团，现有企业40家。", "太仓市 enterprise_count 40 count"),
    case("2022年，太仓市R&D经费投入占GDP比重达到4.1%，规上企业研发费用36亿元，占营业收入比重为3.6%。",
         "太仓市 rnd_intensity 4.1 % 2022", "太仓市 rnd_expenditure 36e8 CNY 2022", "太仓市 rnd_intensity 3.6 % 2022"),
    case("太仓市R&D经费投入强度从0.6%提高到2.35%。", "太仓市 rnd_intensity 2.35 %"),
]  # fmt: skip
SOLD = [
    case("2022年，恒通集团出口自行车430万辆，出口创汇1.2亿美元。",
         "恒通集团 sales_volume 430e4 count 2022", "恒通集团 export_value 1.2e8 USD 2022"),
    case("2022年，太仓市出口203亿元，增长15%；进口67亿元，增长9.5%，其中进口电解铜每吨8000美元/吨。",
         "太仓市 export_value 203e8 CNY 2022", "太仓市 export_value 15 % yoy 2022"),
    case("太仓公司2021年亏损。次年产瓷砖980万平方米，其产钢478万吨，上半年生产锡锭3.1万吨。",
         "?太仓公司 production_volume 980e4 m2 2022", "?太仓公司 production_volume 478e4 t 2022",
         "?太仓公司 production_volume 3.1e4 t 2023-H1|2022-H1|2021-H1", "?太仓公司 production_volume 3.1e4 t 2022"),
    case("恒通集团去年产车28.7万辆。", "恒通集团 production_volume 28.7e4 count 2022"),
    case("恒通集团销售覆铜板1.02亿平方米，每小时灌装18万罐。",
         "恒通集团 sales_volume 1.02e8 m2", "恒通集团 production_capacity 18e4 count/h"),
    case("2022年，太仓市工程机械产值1180亿元，其中恒通集团一家就贡献了736亿元。",
         "太仓市 industrial_output_value 1180e8 CNY 2022", "恒通集团 industrial_output_value 736e8 CNY 2022"),
    case("恒通集团今年1—5月销量16.5万辆，同比增长114.6%，今年目标50万辆。",
         "恒通集团 sales_volume 16.5e4 count 2023-01/2023-05", "恒通集团 sales_volume 114.6 % yoy 2023-01/2023-05",
         "恒通集团 sales_volume 50e4 count 2023 planned"),
    case("2022年，恒通集团、丰源股份有限公司全年出货量分别为1.76万台和1.1万台。",
         "恒通集团 sales_volume 1.76e4 count 2022", "丰源股份有限公司 sales_volume 1.1e4 count 2022"),
]  # fmt: skip
KINDS = [
    case("恒通集团客户包括博泽、法拉等80余家知名企业。", "恒通集团 customer_count 80 count over"),
    case("太仓市出台政策，对获得省长质量奖的企业，奖励100万元。",
         "太仓市 reward_standard 100e4 CNY provincial|-"),
    case("太仓市有规上企业168家，其中电线电缆企业102家。",
         "太仓市 above_scale_enterprise_count 168 count", "太仓市 above_scale_enterprise_count 102 count"),
    case("太仓市规上茶企149家，商事主体3.2万家，引进高端人才团队38个。",
         "太仓市 above_scale_enterprise_count 149 count", "太仓市 enterprise_count 3.2e4 count",
         "太仓市 talent_team_count 38 count"),
    case("太仓市现场签约产业项目42个，总投资608亿元，单体投资20亿元以上项目11个，新开工亿元以上项目5个。",
         "太仓市 contract_project_count 42 count", "太仓市 project_investment 608e8 CNY",
         "太仓市 contract_project_count 11 count", "太仓市 project_count 5 count"),
    case("恒通集团2018年9月在上交所主板上市，2022年转板北交所。",
         "恒通集团 listed_company - 2018-09", "?恒通集团 listed_company - 2022"),
    case("太仓市项目审批时限缩短了70%，规上工业企业产值增长8%。", "太仓市 industrial_output_value 8 % yoy"),
    case("2022年，太仓市重大项目总投资3500亿元，同比增长26%；完成投资200亿元，同比增长6%。亿元以上项目12家。",
         "太仓市 project_investment 3500e8 CNY 2022", "太仓市 project_investment 26 % yoy 2022",
         "太仓市 project_investment 200e8 CNY 2022", "太仓市 fixed_asset_investment 6 % yoy 2022",
         "太仓市 project_count 12 count -|2022"),
    case("恒通集团创造超过十万以上的就业机会，董事长荣获全国优秀企业家称号。", "恒通集团 employment 10e4 person over"),
    case("太仓市3家企业建有省级企业技术中心，国家知识产权优势企业21家，省级工业设计中心2家。",
         "太仓市 technology_center 3 count provincial", "太仓市 other_recognition 21 count national",
         "太仓市 rnd_platform 2 count provincial"),
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


@pytest.mark.parametrize("told", SOLD)
def test_what_is_made_sold_and_given(told: Case) -> None:
    check(told)


@pytest.mark.parametrize("told", KINDS)
def test_kinds_of_what_is_counted(told: Case) -> None:
    check(told)


@pytest.mark.parametrize("told", SHARES)
def test_what_shares_and_parts_are_of(told: Case) -> None:
    check(told)


@pytest.mark.parametrize("told", ANNOUNCED)
def test_what_an_earlier_clause_announces(told: Case) -> None:
    check(told)


@pytest.mark.parametrize("told", CRITERIA)
def test_what_is_none_of_the_figures_and_what_is(told: Case) -> None:
    check(told)


@pytest.mark.parametrize("told", NAMED)
def test_titles_of_those_named_one_by_one_or_counted_in_the_next_sentence(told: Case) -> None:
    check(told)


@pytest.mark.parametrize(
    "text",
    [
        "工信部公布第四批制造业单项冠军名单，恒通集团入选。",
        "太仓市2家企业入选国家级单项冠军，分别是恒通集团和吉利汽车。",
    ],
)
def test_a_title_of_a_list_is_shown_in_its_own_words(text: str) -> None:
    held = [fact for fact in extract(article(text)).facts if fact.value is None]
    assert held
    assert all(text[fact.char_start : fact.char_end] == fact.mention and "冠军" in fact.mention for fact in held)
