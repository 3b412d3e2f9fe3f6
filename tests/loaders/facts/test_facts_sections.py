"""Figures under headings and in lists: sections of reports, cohorts told again, officials who speak, entries."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

CASES = [
    case(
        "2024年建湖县政府工作报告\n一、2023年工作回顾\n过去的一年，全县实现地区生产总值762亿元，增长6.5%。\n"
        "产业能级稳步提升。全年新签约亿元以上产业项目92个；新开工亿元以上项目57个、竣工41个。"
        "装备产业链实现开票销售386亿元。\n"
        "江苏海珩叶片材料股份有限公司建成省级企业技术中心。\n二、2024年主要目标任务\n"
        "重点抓好以下工作：\n1. 扩投资。确保全年新开工亿元以上项目60个。\n"
        "2. 育主体。年内新增规上工业企业50家以上，推动1家企业上市。",
        "建湖县 gdp 762e8 CNY 2023",
        "建湖县 gdp 6.5 % yoy 2023",
        "建湖县 contract_project_count|project_count 92 count 2023",
        "建湖县 project_count 57 count 2023",
        "建湖县 project_count 41 count 2023",
        "建湖县 operating_revenue 386e8 CNY 2023",
        "江苏海珩叶片材料股份有限公司 technology_center - provincial -|2023",
        "建湖县 project_count 60 count planned 2024",
        "建湖县 above_scale_enterprise_count 50 count over delta|level planned 2024",
        "建湖县 listed_company 1 count planned delta|level 2024|-",
        title="2024年建湖县政府工作报告",
        published=date(2024, 1, 18),
    ),
    case(
        "江西铭沅线材有限公司每年拿出销售收入的4.5%搞研发，现有专利68项，其中发明专利19项。现在一个月能产210吨。",
        "江西铭沅线材有限公司 rnd_intensity 4.5 % share|level",
        "江西铭沅线材有限公司 patent_count 68 count",
        "江西铭沅线材有限公司 invention_patent_count 19 count",
        "江西铭沅线材有限公司 production_capacity 210 t/mo",
    ),
    case(
        "[同期声]扶绥县投资促进局局长 农某：去年我们签了38个项目，总投资将近90亿。",
        "扶绥县 contract_project_count 38 count 2022",
        "扶绥县 contract_value|project_investment 90e8 CNY near 2022",
    ),
    case(
        "4月18日朔钧储能科技（盐城）有限公司签了个10GWh的全产业链项目，计划总投资56亿元，一期2GWh占地170亩。",
        "朔钧储能科技（盐城）有限公司 production_capacity 10e6 kWh planned|actual -|2023-04-18",
        "朔钧储能科技（盐城）有限公司 project_investment 56e8 CNY planned -|2023-04-18",
        "朔钧储能科技（盐城）有限公司 production_capacity 2e6 kWh planned|actual -|2023-04-18",
        "朔钧储能科技（盐城）有限公司 area 170 mu planned|actual -|2023-04-18",
    ),
    case(
        "常州市公布2022年度瞪羚企业名单，瞪羚企业285家。\n其中，金坛区的曜弛新能源有限公司融资30亿元。\n285家瞪羚企业2021年实现营业收入412.8亿元。",
        "常州市 gazelle 285 count 2022|-",
        "?常州市 gazelle 285 count 2021",
        "曜弛新能源有限公司 financing 30e8 CNY 2022|-",
        "常州市 operating_revenue 412.8e8 CNY 2021",
    ),
    case(
        "盐城市对钠电池企业设备投资给予8%的补助，单个企业最高3000万元。鹰潭高新区出台《支持企业专精特新发展十条》。",
        "盐城市 reward_standard 3000e4 CNY at_most",
    ),
    case(
        "崇左市入厂原料蔗1760万吨，产混合糖226万吨；今年头两个月卖出去板材5.6万立方米。",
        "崇左市 production_volume 226e4 t",
        "崇左市 sales_volume 5.6e4 m3 2023-01/2023-02",
    ),
    case(
        "据了解，安徽衡屿精密科技有限公司由江苏衡屿集团全资设立。该项目总投资32亿元。",
        "安徽衡屿精密科技有限公司 project_investment 32e8 CNY",
    ),
    case(
        "江苏衡屿集团有限公司2022年营业收入41.7亿元，现有员工近5000人，拥有有效专利326件。",
        "江苏衡屿集团有限公司 operating_revenue 41.7e8 CNY 2022",
        "江苏衡屿集团有限公司 employment 5000 person near",
        "江苏衡屿集团有限公司 patent_count 326 count",
    ),
    case(
        "拟对以下企业发放奖励：\n1.湖南沅珺电子材料有限公司，国家级专精特新“小巨人”企业，拟奖励50万元；",
        "湖南沅珺电子材料有限公司 little_giant - national",
        "湖南沅珺电子材料有限公司 government_reward|reward_standard 50e4 CNY planned|actual -|national",
    ),
    case(
        "山东沃岚膜科技股份有限公司是一家集膜组件研发、制造、服务于一体的高新技术企业。2019年3月，公司股票在新三板挂牌。",
        "山东沃岚膜科技股份有限公司 high_tech_enterprise - -|national",
        "山东沃岚膜科技股份有限公司 listed_company - 2019-03",
    ),
    case(
        "沂水经济开发区食品产业集群崛起。2023年，全县规模以上食品企业完成产值456.2亿元。",
        "沂水县 industrial_output_value 456.2e8 CNY 2023",
    ),
    case(
        "中国泡菜城位于眉山市东坡区。2022年，东坡区泡菜产值200亿元，国内低压电器市占率超过三成。",
        "东坡区|眉山市东坡区 industrial_output_value 200e8 CNY 2022",
        "?东坡区|眉山市东坡区 market_share 30 % over level|share 2022|-",
    ),
]


@pytest.mark.parametrize("made", CASES)
def test_section(made: Case) -> None:
    check(made)
