"""Units with their rates, bounds and ranges, and money in every form; rewards paid and rewards laid down."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

UNITS = [
    case(
        "陕西北元化工集团股份有限公司年产聚氯乙烯125万吨。",
        "陕西北元化工集团股份有限公司 production_capacity 125e4 t/a",
    ),
    case("云南神火铝业有限公司具备90万吨/年的电解铝产能。", "云南神火铝业有限公司 production_capacity 90e4 t/a"),
    case("湖州光大环保水务有限公司日处理污水能力8万吨。", "湖州光大环保水务有限公司 production_capacity 80000 t/d"),
    case(
        "烟台东诚药业集团股份有限公司肝素钠原料药日产120公斤。",
        "烟台东诚药业集团股份有限公司 production_capacity 120 kg/d",
    ),
    case(
        "4月份，湖南星邦智能装备股份有限公司高空作业平台产量达3200台。",
        "湖南星邦智能装备股份有限公司 production_volume 3200 count|count/mo 2023-04",
    ),
    case(
        "中创新航科技股份有限公司动力电池年产能达50GWh。", "中创新航科技股份有限公司 production_capacity 50e6 kWh/a|kWh"
    ),
    case("阿拉善盟新能源装机规模达到420万千瓦。", "阿拉善盟 production_capacity 420e4 kW"),
    case(
        "2022年，大唐哈密发电有限公司发电量68亿千瓦时。",
        "大唐哈密发电有限公司 production_volume 68e8 kWh 2022",
    ),
    case(
        "河北立中有色金属集团有限公司月产铝合金车轮90万只。",
        "河北立中有色金属集团有限公司 production_capacity 90e4 count/mo",
    ),
    case(
        "江阴兴澄特种钢铁有限公司的生产线每小时可轧制钢材150吨。",
        "?江阴兴澄特种钢铁有限公司 production_capacity 150 t/h",
    ),
    case(
        "绥芬河市今年前5个月进口木材210万立方米。", "?绥芬河市 trade_value|other|sales_volume 210e4 m3 2023-01/2023-05"
    ),
    case(
        "天津空港经济区规划面积102平方公里，已开发46平方公里。",
        "天津空港经济区 area 102 km2",
        "?天津空港经济区 area 46 km2",
    ),
    case(
        "广东韶钢松山股份有限公司去年产钢780万吨，销量770万吨。",
        "广东韶钢松山股份有限公司 production_volume 780e4 t|t/a 2022",
        "广东韶钢松山股份有限公司 sales_volume 770e4 t|t/a 2022",
        fails="the firm's name is cut or split",
    ),
    case(
        "项目年产乘用车30万辆、发动机24万台，浙江吉利汽车有限公司为建设方。",
        "浙江吉利汽车有限公司 production_capacity 30e4 count/a",
        "浙江吉利汽车有限公司 production_capacity 24e4 count/a",
    ),
    case("2022年，营口港出口钢材价值6.2亿欧元。", "?营口港|营口市 export_value 6.2e8 EUR 2022"),
    case(
        "桂林三金药业股份有限公司日产西瓜霜含片200万片。", "桂林三金药业股份有限公司 production_capacity 200e4 count/d"
    ),
    case(
        "赛轮集团股份有限公司拥有年产2700万条全钢子午胎的生产能力。",
        "赛轮集团股份有限公司 production_capacity 2700e4 count/a",
    ),
    case(
        "一条年产15万吨的铜箔生产线在九江德福科技股份有限公司投产。",
        "九江德福科技股份有限公司 production_capacity 15e4 t/a",
        "?九江德福科技股份有限公司 production_line_count 1 count",
    ),
    case("新余市锂盐年产能约占全国的40%。", "?新余市 production_capacity 40 % share about", fails="约占 is no about"),
]

BOUNDS = [
    case("2022年，扬州市江都区实现税收约56亿元。", "扬州市江都区 tax_paid 56e8 CNY about 2022"),
    case("去年，广德市电子电路产业产值接近百亿元。", "广德市 industrial_output_value 100e8 CNY near 2022"),
    case("目前，宝丰县已有陶瓷企业70余家。", "宝丰县 enterprise_count 70 count over"),
    case(
        "预计每年可为攀钢集团有限公司降低成本3000万至5000万元。",
        "?攀钢集团有限公司 cost_reduction|other 3000e4..5000e4 CNY planned",
    ),
    case(
        "项目计划投资15亿至20亿元，由福建恒申合纤科技有限公司实施。",
        "福建恒申合纤科技有限公司 project_investment 15e8..20e8 CNY planned",
    ),
    case("江苏雷利电机股份有限公司现有员工五六千人。", "江苏雷利电机股份有限公司 employment 5000..6000 person"),
    case("2022年，漯河市食品产业营业收入超2000亿元。", "漯河市 operating_revenue 2000e8 CNY over 2022"),
    case("目前，六安市叶集区家居企业达到200家左右。", "六安市叶集区 enterprise_count 200 count about"),
    case("今年，临沭县安排产业扶持资金不低于1.5亿元。", "临沭县 government_reward 1.5e8 CNY at_least 2023"),
    case(
        "江西省今年首只产业引导基金总规模达百亿级，其中一期规模逾30亿元。",
        "?江西省 fund_size 100e8 CNY 2023",
        "江西省 fund_size 30e8 CNY over 2023|-",
        fails="规模 of a fund's part behind a size name",
    ),
    case(
        "海口市今年前4个月新增市场主体8万多户。", "海口市 enterprise_count 80000 count delta|level over 2023-01/2023-04"
    ),
    case("2022年，寿光市实现农产品交易额数百亿元。", "?寿光市 operating_revenue|other 100e8..900e8 CNY 2022"),
    case(
        "上饶市晶科能源有限公司员工总数过万人。",
        "?上饶市晶科能源有限公司|晶科能源有限公司 employment 10000 person over",
    ),
]

REWARDS = [
    case(
        "对首次认定的国家级、省级、市级专精特新企业，宁海县分别给予50万元、20万元、10万元一次性奖励。",
        "宁海县 reward_standard 50e4 CNY national",
        "宁海县 reward_standard 20e4 CNY provincial",
        "宁海县 reward_standard 10e4 CNY municipal",
    ),
    case(
        "北京经开区对新认定的国家级单项冠军企业，最高奖励300万元。",
        "北京经开区|北京经济技术开发区 reward_standard 300e4 CNY at_most national",
    ),
    case("2022年，蒙城县累计兑现惠企奖补资金1.86亿元。", "蒙城县 government_reward 1.86e8 CNY 2022"),
    case(
        "去年，江苏华宏科技股份有限公司收到技改补助680万元。",
        "江苏华宏科技股份有限公司 government_reward 680e4 CNY 2022",
    ),
    case("政策规定，企业首次升规的，一次性给予10万元奖励，娄底市财政局负责兑付。", "娄底市 reward_standard 10e4 CNY"),
    case(
        "今年以来，即墨区为76家企业发放稳岗补贴1240万元。",
        "即墨区|青岛市即墨区 government_reward 1240e4 CNY 2023",
        "?即墨区|青岛市即墨区 enterprise_count 76 count 2023|-",
    ),
    case("龙港市对获评省级绿色工厂的企业每家奖励30万元。", "龙港市 reward_standard 30e4 CNY provincial"),
    case(
        "对实际投资额1亿元以上的项目，按设备投资额的8%给予补助，最高不超过1000万元，兰溪市新政备受关注。",
        "兰溪市 reward_standard 1000e4 CNY at_most",
        "?兰溪市 reward_standard 8 %",
    ),
    case(
        "2023年，江都经济开发区拿出2000万元重奖58家企业。",
        "江都经济开发区 government_reward 2000e4 CNY 2023",
        "?江都经济开发区 enterprise_count 58 count 2023|-",
    ),
    case("威高集团有限公司享受研发费用加计扣除2.3亿元。", "威高集团有限公司 tax_relief 2.3e8 CNY"),
]


@pytest.mark.parametrize("made", UNITS)
def test_unit_has_its_rate(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", BOUNDS)
def test_bounds_and_ranges(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", REWARDS)
def test_reward_is_paid_or_laid_down(made: Case) -> None:
    check(made)
