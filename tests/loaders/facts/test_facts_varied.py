"""Turns of phrase from many trades and places: what one rule gets right another must not undo."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

TRADES = [
    case(
        "云南红塔辽宁烟草有限责任公司去年完成工业产值98亿元、实现税利71亿元，税利同比增加3.2亿元。",
        "云南红塔辽宁烟草有限责任公司 industrial_output_value 98e8 CNY 2022",
        "云南红塔辽宁烟草有限责任公司 profit_and_tax 71e8 CNY 2022",
        "云南红塔辽宁烟草有限责任公司 profit_and_tax 3.2e8 CNY delta 2022",
    ),
    case(
        "景德镇陶溪川集聚创客2.3万名，带动就业10万余人，2022年文创交易额达8.6亿元，景德镇市陶瓷产业链总产值665亿元。",
        "?景德镇市|景德镇|景德镇陶溪川|陶溪川 talent_count|employment|other 23000 person",
        "景德镇市|景德镇|景德镇陶溪川|陶溪川 employment 100000 person over",
        "?景德镇市|景德镇|景德镇陶溪川|陶溪川 operating_revenue|other 8.6e8 CNY 2022",
        "景德镇市 industrial_output_value 665e8 CNY 2022",
    ),
    case(
        "福建省三明市沙县区小吃产业年营业额超550亿元，辐射带动30万人就业。",
        "福建省三明市沙县区|三明市沙县区|沙县区 operating_revenue 550e8 CNY over",
        "福建省三明市沙县区|三明市沙县区|沙县区 employment 30e4 person",
    ),
    case(
        "在玉门市，总装机1250万千瓦的新能源基地绵延百里，2022年发电量突破100亿千瓦时。",
        "玉门市 production_capacity 1250e4 kW",
        "玉门市 production_volume 100e8 kWh over 2022",
    ),
    case(
        "2022年，盘锦市原油加工量2580万吨，占全省的26%，石化产业营业收入增长9.5%。",
        "?盘锦市 production_volume|other|production_capacity 2580e4 t|t/a 2022",
        "?盘锦市 production_volume|other|production_capacity 26 % share 2022",
        "盘锦市 operating_revenue 9.5 % yoy 2022",
    ),
    case(
        "贵州茅台酒股份有限公司2022年实现营业总收入1275.5亿元，同比增长16.53%；净利润627.2亿元，同比增长19.55%。茅台酒产能5.6万吨。",
        "贵州茅台酒股份有限公司 operating_revenue 1275.5e8 CNY 2022",
        "贵州茅台酒股份有限公司 operating_revenue 16.53 % yoy 2022",
        "贵州茅台酒股份有限公司 profit 627.2e8 CNY 2022",
        "贵州茅台酒股份有限公司 profit 19.55 % yoy 2022",
        "贵州茅台酒股份有限公司 production_capacity 5.6e4 t|t/a",
    ),
    case(
        "盐田港区全年完成集装箱吞吐量1421万标箱。深圳市盐田区港口物流业增加值占GDP比重28%。",
        "?盐田港区|深圳市盐田区 other|production_volume 1421e4 count 2022|2023|-",
        "?深圳市盐田区 gdp|other|industrial_value_added 28 % share -|2022|2023",
    ),
    case(
        "海南自由贸易港实施5年来，洋浦经济开发区新增企业1.5万户，进出口总值从2018年的230亿元增长到2022年的960亿元。",
        "洋浦经济开发区 enterprise_count 15000 count delta|level 2018/2023|2018/2022|2019/2023|-",
        "洋浦经济开发区 trade_value 960e8 CNY 2022",
        "?洋浦经济开发区 trade_value 230e8 CNY 2018",
    ),
    case(
        "江西省南康家具产业从无到有，如今拥有企业近万家、从业人员逾40万人，2022年集群产值突破2500亿元。",
        "?南康|南康区|江西省|江西省南康 enterprise_count 10000 count near",
        "?南康|南康区|江西省|江西省南康 employment 40e4 person over",
        "?南康|南康区|江西省|江西省南康 industrial_output_value 2500e8 CNY over 2022",
    ),
    case(
        "阳江市阳西县海上风电项目全容量并网，装机容量100万千瓦，年上网电量可达28亿度。",
        "阳江市阳西县|阳西县 production_capacity 100e4 kW",
        "?阳江市阳西县|阳西县 production_capacity|production_volume 28e8 kWh|kWh/a planned|actual",
    ),
    case("山东魏桥创业集团有限公司自主研发的600千安电解槽吨铝电耗降低300千瓦时。"),
    case(
        "2022年，舟山市水产加工企业出口冻品18万吨、货值9.4亿美元。",
        "舟山市 export_value 9.4e8 USD 2022",
        "?舟山市 sales_volume|other|export_value 18e4 t 2022",
    ),
    case(
        "深圳市大疆创新科技有限公司无人机产品占据全球70%以上的市场份额。",
        "深圳市大疆创新科技有限公司 market_share 70 % over",
        fails="a metric behind a percentage: N%以上的市场份额",
    ),
    case(
        "德阳市装备制造业规模突破1200亿元，全国60%的核电产品、50%的大型轧钢设备由德阳制造。",
        "德阳市 industrial_output_value 1200e8 CNY over",
        "?德阳市|德阳 market_share|production_volume 60 % share|level",
        "?德阳市|德阳 market_share|production_volume 50 % share|level",
    ),
    case(
        "江苏阳光集团有限公司年产精纺呢绒3500万米、服装350万套。",
        "江苏阳光集团有限公司 production_capacity 3500e4 m/a",
        "江苏阳光集团有限公司 production_capacity 350e4 count/a",
    ),
    case(
        "格林美（武汉）城市矿产循环产业园开发有限公司年处理报废汽车30万辆，年回收再生资源80万吨。",
        "格林美（武汉）城市矿产循环产业园开发有限公司 production_capacity 30e4 count/a",
        "?格林美（武汉）城市矿产循环产业园开发有限公司 production_capacity|production_volume 80e4 t/a",
        fails="the firm's name is cut or split",
    ),
]

PHRASES = [
    case(
        "2022年，吴江区亩均税收达到38万元，规上工业企业户均产值3.1亿元。",
        "?吴江区 tax_paid|other 38e4 CNY|CNY/mu 2022",
        "?吴江区 industrial_output_value|other 3.1e8 CNY 2022",
    ),
    case(
        "2022年，太仓市新增德企52家，累计达到460家。",
        "太仓市 enterprise_count 52 count delta|level 2022",
        "太仓市 enterprise_count 460 count 2022|-",
    ),
    case(
        "2022年，长兴县规上工业企业数量、高新技术企业数量双双突破600家。",
        "长兴县 above_scale_enterprise_count 600 count over 2022",
        "长兴县 high_tech_enterprise 600 count over 2022",
        fails="two metrics share one figure (双双突破)",
    ),
    case(
        "浦江县外贸出口总额居金华市第四位，增幅位列第二，2022年达到168.3亿元。",
        "浦江县 export_value 168.3e8 CNY 2022",
        fails="a figure whose metric stands two clauses before",
    ),
    case(
        "工业总产值：2022年武夷新区完成32亿元，2021年为27亿元。",
        "武夷新区 industrial_output_value 32e8 CNY 2022",
        "?武夷新区 industrial_output_value 27e8 CNY 2021",
        fails="a label with a colon before its figure",
    ),
    case(
        "项目建成后，每年可处理电子废弃物6万吨，年节约标煤1.2万吨，江西格林循环产业股份有限公司迈出转型步伐。",
        "江西格林循环产业股份有限公司 production_capacity 6e4 t/a planned",
        "?江西格林循环产业股份有限公司 energy_saving|other 1.2e4 t|t/a planned",
    ),
    case(
        "江苏永鼎股份有限公司获得苏州银行授信3亿元、建设银行贷款5000万元。",
        "江苏永鼎股份有限公司 financing 3e8 CNY",
        "江苏永鼎股份有限公司 financing 5000e4 CNY",
        fails="the lender before 授信 is no subject",
    ),
    case(
        "2022年，安吉县引进大好高项目86个，其中总投资超100亿元项目1个、50亿元项目3个。",
        "安吉县 project_count 86 count 2022",
        "安吉县 project_count 1 count 2022",
        "安吉县 project_count 3 count 2022",
        fails="50亿元项目3个 behind 、: the threshold is implied",
    ),
    case(
        "泉州市台商投资区围绕“三新”产业，签约落地重大项目58个，计划总投资620亿元，开工率85%，投产率41%。",
        "泉州市台商投资区|泉州台商投资区|台商投资区 contract_project_count 58 count",
        "泉州市台商投资区|泉州台商投资区|台商投资区 project_investment 620e8 CNY planned",
    ),
    case("2022年，肥东县财政拿出真金白银3.6亿元支持企业技改。", "肥东县 government_reward 3.6e8 CNY 2022"),
    case(
        "常熟汽饰集团股份有限公司中标比亚迪内饰项目，合同金额2.8亿元。",
        "常熟汽饰集团股份有限公司 contract_value|order_value 2.8e8 CNY",
    ),
    case("广东省已累计建成5G基站23万座，位居全国第一。", "?广东省 other 23e4 count"),
    case(
        "2022年，江北新区集成电路产业规模达到560亿元，同比增长30%，占全市的比重超过七成。",
        "江北新区 industrial_output_value 560e8 CNY 2022",
        "江北新区 industrial_output_value 30 % yoy 2022",
        "?江北新区 industrial_output_value 70 % share over 2022",
    ),
    case(
        "2023年4月，华润雪花啤酒（安徽）有限公司销量达3.6万吨，创单月历史新高。",
        "华润雪花啤酒（安徽）有限公司|华润雪花啤酒(安徽)有限公司 sales_volume 3.6e4 t|t/mo 2023-04",
    ),
    case(
        "产值上亿元、税收上千万元的企业，温岭市泵业集群有47家。",
        "温岭市 enterprise_count 47 count",
        fails="a threshold in the clause before its count",
    ),
    case(
        "据统计，目前在闽台资企业超过1.1万家，实际到资超过280亿美元，福建省台港澳办主任说。",
        "福建省|福建 enterprise_count 11000 count over",
        "福建省|福建 funds_in_place 280e8 USD over",
    ),
    case(
        "洛阳轴承集团股份有限公司去年亏损1.2亿元，今年一季度扭亏为盈，实现利润3600万元。",
        "?洛阳轴承集团股份有限公司 profit -1.2e8 CNY 2022",
        "洛阳轴承集团股份有限公司 profit 3600e4 CNY 2023-Q1",
    ),
    case(
        "从2020年的12家，到2021年的19家，再到2022年的33家，桐城市高新技术企业连年攀升。",
        "桐城市 high_tech_enterprise 33 count 2022",
        "?桐城市 high_tech_enterprise 12 count 2020",
        "?桐城市 high_tech_enterprise 19 count 2021",
        fails="a list of years before the metric",
    ),
    case(
        "该项目投资强度每亩不低于400万元，龙南市对落地项目实行“标准地”供应。",
        "?龙南市 project_investment|other 400e4 CNY|CNY/mu at_least",
    ),
    case(
        "2022年，通化市医药健康产业产值达到260亿元左右，约占全省的1/3。",
        "通化市 industrial_output_value 260e8 CNY about 2022",
        "?通化市 industrial_output_value 33.3333333 % share about 2022",
    ),
    case(
        "2022年我市新增“四上”企业312家，其中规上工业企业96家。（烟台市统计局）",
        "烟台市 enterprise_count|above_scale_enterprise_count 312 count delta|level 2022",
        "烟台市 above_scale_enterprise_count 96 count delta|level 2022",
    ),
]


@pytest.mark.parametrize("made", TRADES)
def test_trades(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", PHRASES)
def test_turns_of_phrase(made: Case) -> None:
    check(made)
