"""Level, change, share, added amount, average: what a figure tells of its metric, with its sign; old and new values."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

CHANGES = [
    case("2022年，泾川县工业总产值同比大降21.4%。", "泾川县 industrial_output_value -21.4 % yoy 2022"),
    case("2022年，泾川县财政收入锐减9%。", "泾川县 fiscal_revenue -9 % yoy 2022"),
    case("2022年，泾川县工业总产值同比猛增31%。", "泾川县 industrial_output_value 31 % yoy 2022"),
    case("2023年6月，泾川县工业总产值环比5月增加3.7%。", "泾川县 industrial_output_value 3.7 % change 2023-06"),
    case("2022年，宝应县规上工业产值同比下降2.3%。", "宝应县 industrial_output_value -2.3 % yoy 2022"),
    case(
        "2022年，南雄市完成工业增加值41亿元，比上年增长7.7%。",
        "南雄市 industrial_value_added 41e8 CNY 2022",
        "南雄市 industrial_value_added 7.7 % yoy 2022",
    ),
    case(
        "一季度，瓮安县财政总收入6.9亿元，同比减少4.1%，降幅较去年同期收窄2.2个百分点。",
        "瓮安县 fiscal_revenue 6.9e8 CNY 2023-Q1",
        "瓮安县 fiscal_revenue -4.1 % yoy 2023-Q1",
    ),
    case(
        "1—4月，漳浦县社会消费品零售总额同比增长11.2%，增速居全市第二位。",
        "漳浦县 retail_sales 11.2 % yoy 2023-01/2023-04",
    ),
    case(
        "“十三五”期间，应城市规上工业增加值年均增长8.4%。",
        "应城市 industrial_value_added 8.4 % average_annual 2016/2020",
    ),
    case("五年来，罗源县地区生产总值年均增长7.9%。", "罗源县 gdp 7.9 % average_annual -|2018/2023|2019/2023"),
    case(
        "与2015年相比，龙口市财政收入增长了62%。",
        "龙口市 fiscal_revenue 62 % change -|2015/2023",
    ),
    case(
        "2022年，瑞金市引进省外项目资金92亿元，增长8%。",
        "瑞金市 funds_in_place 92e8 CNY 2022",
        "瑞金市 funds_in_place 8 % yoy 2022",
    ),
    case(
        "技改完成后，广东德美精细化工集团股份有限公司生产效率提高35%，单位能耗下降18%，运营成本降低12%。",
        "广东德美精细化工集团股份有限公司 efficiency_gain 35 % change",
        "广东德美精细化工集团股份有限公司 energy_saving 18 % change",
        "广东德美精细化工集团股份有限公司 cost_reduction 12 % change",
    ),
    case(
        "2022年，鹤山市出口额达95.3亿元，逆势增长22.6%，占进出口总额的比重为78.4%。",
        "鹤山市 export_value 95.3e8 CNY 2022",
        "鹤山市 export_value 22.6 % yoy 2022",
        "鹤山市 export_value 78.4 % share 2022",
    ),
    case(
        "2022年，长葛市高新技术产业增加值占规上工业增加值的比重达52.1%。",
        "长葛市 industrial_value_added 52.1 % share 2022",
    ),
    case(
        "2022年，莆田市民营经济贡献了全市78%的税收。",
        "莆田市 tax_paid 78 % share 2022",
    ),
    case(
        "一汽解放青岛汽车有限公司前5个月销量同比大涨41%。",
        "一汽解放青岛汽车有限公司 sales_volume 41 % yoy 2023-01/2023-05",
    ),
    case(
        "太仓市去年引进项目48个，同比少了3个；财政收入22.6亿元，提高1.8亿元。",
        "太仓市 project_count 48 count 2022",
        "太仓市 project_count -3 count delta 2022",
        "太仓市 fiscal_revenue 22.6e8 CNY 2022",
        "太仓市 fiscal_revenue 1.8e8 CNY delta 2022",
    ),
    case(
        "2022年，贺州市实现税收53亿元，同比增加6.1亿元，增长13%。",
        "贺州市 tax_paid 53e8 CNY 2022",
        "贺州市 tax_paid 6.1e8 CNY delta 2022",
        "贺州市 tax_paid 13 % yoy 2022",
    ),
    case(
        "2022年，东明县固定资产投资比上年净增18亿元。",
        "东明县 fixed_asset_investment 18e8 CNY delta 2022",
    ),
    case("今年以来，鹿邑县新增就业4300人。", "鹿邑县 employment 4300 person delta|level 2023"),
    case("2022年，昌江区航空产业营业收入同比增幅达到16.8%。", "昌江区 operating_revenue 16.8 % yoy 2022"),
    case(
        "研发投入占销售收入比重超过6%，是江苏亚威机床股份有限公司连续多年的坚持。",
        "江苏亚威机床股份有限公司 rnd_intensity 6 % share|level over",
    ),
    case("2022年，桦甸市规上工业产值增速为-5.2%。", "桦甸市 industrial_output_value -5.2 % yoy 2022"),
    case(
        "截至2022年末，通州湾示范区绿色能源装机容量占总装机的61%。",
        "?通州湾示范区 production_capacity 61 % share as_of:2022-12",
    ),
    case(
        "2022年，海城市菱镁产业产值不降反升，同比增长4.4%，利润却下滑9.8%。",
        "海城市 industrial_output_value 4.4 % yoy 2022",
        "海城市 profit -9.8 % yoy 2022",
    ),
    case(
        "去年，湖州市南浔区新能源汽车零部件产值翻了一番。",
        "?湖州市南浔区 industrial_output_value 100 % change|yoy 2022",
    ),
    case(
        "产品良率提升至99.2%，北京奕斯伟计算技术股份有限公司2022年销量增长近三成。",
        "北京奕斯伟计算技术股份有限公司 sales_volume 30 % near yoy 2022",
    ),
    case(
        "2023年1至4月，中卫市规上工业企业利润总额同比由降转升，增长27.3%。", "中卫市 profit 27.3 % yoy 2023-01/2023-04"
    ),
]

OLD_AND_NEW = [
    case(
        "五年间，沭阳县规上工业企业由420家增加到860家。",
        "沭阳县 above_scale_enterprise_count 860 count -|2018/2023|2019/2023",
        "?沭阳县 above_scale_enterprise_count 420 count -",
    ),
    case(
        "湖南宇晶机器股份有限公司研发投入占比从4.1%提高到7.3%。",
        "湖南宇晶机器股份有限公司 rnd_intensity 7.3 % share|level",
        "?湖南宇晶机器股份有限公司 rnd_intensity 4.1 % share|level",
    ),
    case(
        "肥西县财政收入从2017年的62亿元增至2022年的118亿元。",
        "肥西县 fiscal_revenue 118e8 CNY 2022",
        "?肥西县 fiscal_revenue 62e8 CNY 2017",
    ),
    case(
        "2012年，余江区眼镜企业只有38家，如今已发展到460家。",
        "余江区 enterprise_count 460 count",
        "?余江区 enterprise_count 38 count 2012",
    ),
    case(
        "单条产线用工由原来的60人减少到22人，宁波拓普集团股份有限公司尝到了智改的甜头。",
        "宁波拓普集团股份有限公司 employment 22 person",
        "?宁波拓普集团股份有限公司 employment 60 person",
    ),
    case(
        "从建厂时的年产2000吨，到现在的年产12万吨，山东国瓷功能材料股份有限公司走了十七年。",
        "山东国瓷功能材料股份有限公司 production_capacity 120000 t/a",
        "?山东国瓷功能材料股份有限公司 production_capacity 2000 t/a",
    ),
    case(
        "2022年，晋江市高新技术企业总数增至540家，比2020年末的310家增长74%。",
        "晋江市 high_tech_enterprise 540 count 2022",
        "?晋江市 high_tech_enterprise 310 count as_of:2020-12|2020-12",
        "?晋江市 high_tech_enterprise 74 % change 2022|2020/2022",
        fails="比2020年末的310家增长: the compared value is taken for a new one",
    ),
    case(
        "十年来，霍邱县工业总产值由86亿元跃升至430亿元。",
        "霍邱县 industrial_output_value 430e8 CNY -|2013/2023",
        "?霍邱县 industrial_output_value 86e8 CNY -",
    ),
    case(
        "授信额度由500万元提升为2000万元，一年为河北中瓷电子科技股份有限公司节省利息近百万元。",
        "河北中瓷电子科技股份有限公司 financing 2000e4 CNY",
        "?河北中瓷电子科技股份有限公司 financing 500e4 CNY",
    ),
    case(
        "2022年，昌乐县入库科技型中小企业386家，而2019年这一数字仅为94家。",
        "昌乐县 tech_sme 386 count 2022",
        "?昌乐县 tech_sme 94 count 2019",
    ),
]

SHARES = [
    case(
        "2022年，巢湖市战略性新兴产业产值达310亿元，占规上工业产值比重58%。",
        "巢湖市 industrial_output_value 310e8 CNY 2022",
        "巢湖市 industrial_output_value 58 % share 2022",
    ),
    case(
        "佛山市三水区现有食品饮料企业126家，占全市的三分之一，年产值380亿元。",
        "佛山市三水区 enterprise_count 126 count",
        "?佛山市三水区 enterprise_count 33.3333333 % share",
        "佛山市三水区 industrial_output_value 380e8 CNY",
    ),
    case(
        "湖北兴发化工集团股份有限公司现有员工1.3万人，其中科技人员占21%。",
        "湖北兴发化工集团股份有限公司 employment 13000 person",
        "湖北兴发化工集团股份有限公司 rnd_staff|employment 21 % share",
    ),
    case("2022年，宁国市制造业投资占工业投资的比重为83.6%。", "宁国市 fixed_asset_investment 83.6 % share 2022"),
    case(
        "2022年，黄骅港煤炭出口占全国市场份额的26%。", "?黄骅港|黄骅市 market_share|export_value 26 % level|share 2022"
    ),
    case(
        "浙江三花智能控制股份有限公司的电子膨胀阀全球市场份额达到52%，稳居第一。",
        "浙江三花智能控制股份有限公司 market_share 52 %",
    ),
    case(
        "徐州徐工基础工程机械有限公司旋挖钻机国内市占率连续多年超过35%。",
        "徐州徐工基础工程机械有限公司 market_share 35 % over",
    ),
    case(
        "2022年，全社会研发投入占地区生产总值的比重达到3.12%，镇江市创新指数居全省前列。",
        "镇江市 rnd_intensity 3.12 % share|level 2022",
    ),
]


@pytest.mark.parametrize("made", CHANGES)
def test_change_belongs_to_its_metric(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", OLD_AND_NEW)
def test_new_value_is_the_fact(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", SHARES)
def test_share_belongs_to_what_is_a_part(made: Case) -> None:
    check(made)
