"""What is only supposed, forbidden, priced or told of a class: no figures of anybody; and the counts beside them."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

FIRM = "池州安安新材料有限公司"
CITY = "池州市"

SUPPOSED = [
    case(f"如果{CITY}今年的铜箔产量能控制在2万吨以内，价格就会回升。"),
    case(f"{FIRM}负责人算账：新上一条年产5万吨的镁板线，需要投资3亿元；新上一条日产80吨的铸件线，仅需投资900万元。"),
    case("业内说，一座矿山可能年产白云石300万吨。"),
]
RULES = [
    case(f"按照准入条件，{CITY}禁止新建年产10万吨及以下的石灰项目，淘汰规模在3万吨/年以下的立窑。"),
    case(f"{CITY}已将年产20万吨以上碳酸钙项目的审批权上收。"),
    case(f"{CITY}规模小于5000吨的小厂能耗高。"),
    case(f"{CITY}尚未形成年产值超百亿的大集团。", published=date(2023, 6, 15)),
]
CLASSES = [
    case(
        f"“十四五”期间，{CITY}将形成6家年产能为5万吨至10万吨的镁材企业，培育3～5个规模在20万吨/年左右的企业集团。",
        f"{CITY} enterprise_count 6 count planned 2021/2025",
        f"{CITY} enterprise_count 3..5 count planned 2021/2025",
    ),
    case(
        f"{CITY}现有两家年销售收入50亿元以上、4家年销售收入10亿元以上的钙业企业。",
        f"? {CITY} enterprise_count 2 count",
        f"{CITY} enterprise_count 4 count",
    ),
]
PRICES = [
    case("据海关统计，4月我国镁锭出口价格同比上涨21%，进口均价为每吨3200美元。"),
    case("按市场销售价格60万元计算，我国钼企的日子不好过。"),
    case(f"{FIRM}的工人说，奖金平均每人300元，每人1万元的补偿没有到手。"),
    case(f"{FIRM}拟以18.3元/股定增2100万股募资3.8亿元。", f"{FIRM} financing 3.8e8 CNY planned"),
    case(f"{CITY}与澳洲的贸易额达到9亿澳元(1澳元约合4.7元)。", f"{CITY} trade_value 9e8 AUD"),
    case(
        f"2022年，{CITY}工业增加值因价格下跌同比下降4.6%。",
        f"{CITY} industrial_value_added -4.6 % yoy 2022",
    ),
    case(
        f"2022年，{CITY}地区生产总值按可比价格增长5.1%。",
        f"{CITY} gdp 5.1 % yoy 2022",
    ),
]
AGAIN = [
    case("近日，长远矿业集团与安徽省5家镁企共同成立合资公司。"),
    case("甲方与安安新材、长远矿业、江城镁业、桐城铸造等4家企业签署了合作协议。"),
    case(f"{CITY}今年引进镁业企业5家。", f"{CITY} enterprise_count 5 count 2023"),
    case(f"{CITY}给农户的合同写明，每公顷产量1.3万斤，每公顷可增收7000元。"),
    case(f"{CITY}对新建厂房的企业，每亩给予最高8万元的补贴。", f"{CITY} reward_standard 80000 CNY at_most"),
]
KINDS = [
    case(f"{CITY}公布8个工业行业的能效标准，石灰等5个行业的重点企业收入下降。"),
    case(f"{FIRM}是全国镁业60家重点企业之一，员工320人。", f"{FIRM} employment 320 person"),
    case("我国600兆瓦超超临界机组国产化率达到九成。"),
    case(
        f"达产后，{FIRM}将新增250公里动车组的配件生产线2条。",
        f"{FIRM} production_line_count 2 count delta|level planned",
    ),
    case("欧洲对节能灯的使用率达到60%。"),
]
SECTORS = [
    case(
        f"2022年，{CITY}水泥业增加值增速为9.2%，而铸件业为14.6%，镁板为21.3%、铜箔8.8%。",
        f"{CITY} industrial_value_added 9.2 % yoy 2022",
        f"{CITY} industrial_value_added 14.6 % yoy 2022",
        f"{CITY} industrial_value_added 21.3 % yoy 2022",
        f"{CITY} industrial_value_added 8.8 % yoy 2022",
    ),
    case(
        f"{FIRM}的销售收入在2022年增长了31%，达到约7.2亿元。",
        f"{FIRM} operating_revenue 31 % yoy 2022",
        f"{FIRM} operating_revenue 7.2e8 CNY about 2022",
    ),
    case(f"目前，{FIRM}的储能电池产能为30万千伏安时。", f"{FIRM} production_capacity 3e5 kWh"),
]


@pytest.mark.parametrize("made", SUPPOSED)
def test_what_is_only_supposed_is_no_fact(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", RULES)
def test_what_a_rule_forbids_or_is_not_there_is_no_fact(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", CLASSES)
def test_firms_are_counted_and_not_their_size(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", PRICES)
def test_prices_wages_and_shares_are_no_revenue(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", KINDS)
def test_kinds_of_things_are_not_counted(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", AGAIN)
def test_who_acts_together_is_not_counted(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", SECTORS)
def test_the_next_sector_goes_on(made: Case) -> None:
    check(made)


SPENT = [
    case(
        f"今年，{CITY}工业投资增速不能低于20%。",
        f"{CITY} fixed_asset_investment 20 % yoy at_least 2023",
    ),
    case(
        f"{FIRM}去年实现营业收入21亿元，其中6.2%投进了研发。",
        f"{FIRM} operating_revenue 21e8 CNY 2022",
        f"{FIRM} rnd_intensity 6.2 % 2022",
    ),
    case(f"今年1至4月份，{CITY}工业完成投资168亿元。", f"{CITY} fixed_asset_investment 168e8 CNY 2023-01/2023-04"),
    case(f"{FIRM}今年4月获得银行联贷6亿元。", f"{FIRM} financing 6e8 CNY 2023-04"),
]


@pytest.mark.parametrize("made", SPENT)
def test_what_is_spent_and_lent(made: Case) -> None:
    check(made)
