"""Whole articles in small: headlines and bodies, tables, numbered lists, noise, and the offsets of the evidence."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, article, case, check

from loaders.pipeline import extract

ARTICLES = [
    case(
        "芜湖鸠江区：前4月招商引资开门红\n本报讯 记者从鸠江区投促中心获悉，今年1至4月，全区新签约亿元以上项目27个，"
        "协议总投资163亿元，其中10亿元以上项目5个；实际到位内资72.4亿元，同比增长15.8%。\n"
        "据了解，鸠江区聚焦机器人、通用航空两大产业，组建6支招商小分队，先后拜访企业120余家。下一步，该区将力争全年签约百亿元项目2个。",
        "鸠江区|芜湖鸠江区|芜湖市鸠江区 contract_project_count 27 count 2023-01/2023-04",
        "鸠江区|芜湖鸠江区|芜湖市鸠江区 contract_value 163e8 CNY 2023-01/2023-04",
        "鸠江区|芜湖鸠江区|芜湖市鸠江区 contract_project_count 5 count 2023-01/2023-04",
        "鸠江区|芜湖鸠江区|芜湖市鸠江区 funds_in_place 72.4e8 CNY 2023-01/2023-04",
        "鸠江区|芜湖鸠江区|芜湖市鸠江区 funds_in_place 15.8 % yoy 2023-01/2023-04",
        "鸠江区|芜湖鸠江区|芜湖市鸠江区 contract_project_count 2 count planned 2023|-",
        "?鸠江区|芜湖鸠江区|芜湖市鸠江区 enterprise_count 120 count over -|2023-01/2023-04",
        title="芜湖鸠江区：前4月招商引资开门红",
    ),
    case(
        "赣州稀金科技园总投资18亿元永磁材料项目开工\n5月10日，江西粤磁稀土新材料科技有限公司年产1万吨高性能永磁材料项目在赣州高新区开工。"
        "项目总投资18亿元，占地210亩，分两期建设。其中，一期投资8亿元，年产4000吨，计划2024年6月投产。"
        "全部达产后，预计年销售收入45亿元，年纳税2.6亿元，带动就业1500人。",
        "江西粤磁稀土新材料科技有限公司|赣州稀金科技园 project_investment 18e8 CNY 2023-05-10|-",
        "江西粤磁稀土新材料科技有限公司 project_investment 18e8 CNY 2023-05-10|-",
        "江西粤磁稀土新材料科技有限公司 production_capacity 1e4 t/a planned 2023-05-10|-",
        "江西粤磁稀土新材料科技有限公司 area 210 mu planned|actual 2023-05-10|-",
        "江西粤磁稀土新材料科技有限公司 project_investment 8e8 CNY planned|actual 2023-05-10|-",
        "江西粤磁稀土新材料科技有限公司 production_capacity 4000 t/a planned -|2024-06",
        "江西粤磁稀土新材料科技有限公司 operating_revenue 45e8 CNY planned",
        "江西粤磁稀土新材料科技有限公司 tax_paid 2.6e8 CNY planned",
        "江西粤磁稀土新材料科技有限公司 employment 1500 person planned",
        title="赣州稀金科技园总投资18亿元永磁材料项目开工",
    ),
    case(
        "政府工作报告（节选）\n——2023年1月10日在开封市第十五届人民代表大会上\n一、2022年工作回顾\n"
        "（一）经济运行稳中有进。地区生产总值完成2657亿元，增长4.3%。规上工业增加值增长5.6%，固定资产投资增长9.8%。\n"
        "（二）创新动能持续增强。新增国家高新技术企业102家、国家级专精特新“小巨人”企业3家。\n"
        "二、2023年目标任务\n地区生产总值增长6.5%左右，一般公共预算收入增长6%。",
        "开封市 gdp 2657e8 CNY 2022",
        "开封市 gdp 4.3 % yoy 2022",
        "开封市 industrial_value_added 5.6 % yoy 2022",
        "开封市 fixed_asset_investment 9.8 % yoy 2022",
        "开封市 high_tech_enterprise 102 count delta|level national|- 2022",
        "开封市 little_giant 3 count delta|level national 2022",
        "开封市 gdp 6.5 % yoy about planned 2023",
        "开封市 fiscal_revenue 6 % yoy planned 2023",
        published=date(2023, 1, 20),
    ),
    case(
        "公司简介\n浙江久立特材科技股份有限公司（股票代码：002318）创建于1987年，位于浙江省湖州市，占地1000余亩，现有员工4200人，"
        "其中工程技术人员680人。公司年产各类不锈钢管15万吨，产品出口70多个国家和地区。公司拥有有效专利320项，"
        "参与制定国家标准48项。2022年，公司实现营业收入65.4亿元、净利润12.9亿元。",
        "浙江久立特材科技股份有限公司 area 1000 mu over",
        "浙江久立特材科技股份有限公司 employment 4200 person",
        "浙江久立特材科技股份有限公司 rnd_staff 680 person",
        "浙江久立特材科技股份有限公司 production_capacity 15e4 t/a",
        "浙江久立特材科技股份有限公司 patent_count 320 count",
        "浙江久立特材科技股份有限公司 standard_count 48 count",
        "浙江久立特材科技股份有限公司 operating_revenue 65.4e8 CNY 2022",
        "浙江久立特材科技股份有限公司 profit 12.9e8 CNY 2022",
    ),
    case(
        "广安市：三个“聚焦”推动工业突围\n一是聚焦龙头引领。支持四川玖源新材料有限公司扩能，2022年实现产值52亿元。\n"
        "二是聚焦园区承载。广安经开区建成标准厂房120万平方米，入驻企业286家。\n"
        "三是聚焦创新驱动。全市高新技术企业达到108家，研发投入强度提升至1.2%。",
        "四川玖源新材料有限公司 industrial_output_value 52e8 CNY 2022",
        "广安经开区 area 120e4 m2",
        "广安经开区 enterprise_count 286 count",
        "广安市 high_tech_enterprise 108 count",
        "广安市 rnd_intensity 1.2 %",
        title="广安市：三个“聚焦”推动工业突围",
    ),
    case(
        "记者日前走进位于咸宁高新区的湖北三赢兴光电科技股份有限公司，无尘车间里，摄像头模组整齐下线。\n"
        "“今年订单很足，一季度我们的产值达到9.6亿元，同比增长32%。”公司副总经理胡某介绍，企业目前有35条生产线，日产模组150万颗。\n"
        "咸宁高新区是2017年升级的国家级高新区。去年，园区光电信息产业产值突破300亿元，占全市的六成。",
        "湖北三赢兴光电科技股份有限公司 industrial_output_value 9.6e8 CNY 2023-Q1",
        "湖北三赢兴光电科技股份有限公司 industrial_output_value 32 % yoy 2023-Q1",
        "湖北三赢兴光电科技股份有限公司 production_line_count 35 count",
        "湖北三赢兴光电科技股份有限公司 production_capacity 150e4 count/d",
        "咸宁高新区 high_tech_zone - national 2017|-",
        "咸宁高新区 industrial_output_value 300e8 CNY over 2022",
        "?咸宁高新区 industrial_output_value 60 % share 2022",
    ),
    case(
        "5月18日，2023年滁州市重大项目集中签约仪式在南京举行，现场签约项目43个，总投资386亿元。其中，全椒县签约项目8个，总投资72亿元；"
        "天长市签约项目6个，总投资51亿元。",
        "滁州市 contract_project_count 43 count 2023-05-18",
        "滁州市 contract_value|project_investment 386e8 CNY 2023-05-18",
        "全椒县 contract_project_count 8 count 2023-05-18",
        "全椒县 contract_value|project_investment 72e8 CNY 2023-05-18",
        "天长市 contract_project_count 6 count 2023-05-18",
        "天长市 contract_value|project_investment 51e8 CNY 2023-05-18",
        fails="an event's day is lost behind the event's name with a year",
    ),
]

MARKED = [
    case(
        "<html><head><title>银川经开区一季度增长</title></head><body><h1>银川经开区一季度增长</h1>"
        "<p>今年一季度，银川经开区完成<b>工业总产值</b>286<span>亿元</span>，同比增长&nbsp;21.4%。</p></body></html>",
        "银川经开区 industrial_output_value 286e8 CNY 2023-Q1",
        "银川经开区 industrial_output_value 21.4 % yoy 2023-Q1",
        format="html",
    ),
    case(
        "<table><caption>2022年各县规上工业产值（亿元）</caption><tr><th>地区</th><th>规上工业产值（亿元）</th><th>增速（%）</th></tr>"
        "<tr><td>建湖县</td><td>612</td><td>9.4</td></tr><tr><td>射阳县</td><td>548</td><td>7.7</td></tr></table>",
        "建湖县 industrial_output_value 612e8 CNY 2022",
        "射阳县 industrial_output_value 548e8 CNY 2022",
        "?建湖县 industrial_output_value 9.4 % yoy 2022",
        "?射阳县 industrial_output_value 7.7 % yoy 2022",
        format="html",
    ),
    case(
        "# 咸宁市一季度工业经济\n\n- **规上工业增加值**：同比增长 **7.3%**\n- **工业投资**：完成 *88亿元*，增长 12.6%\n"
        "- 新增规上企业 **19 家**\n",
        "咸宁市 industrial_value_added 7.3 % yoy 2023-Q1",
        "咸宁市 fixed_asset_investment 88e8 CNY 2023-Q1",
        "咸宁市 fixed_asset_investment 12.6 % yoy 2023-Q1",
        "咸宁市 above_scale_enterprise_count 19 count delta|level 2023-Q1",
        format="markdown",
        title="咸宁市一季度工业经济",
        fails="a label with a colon before its figure (工业投资：完成88亿元)",
    ),
    case(
        "| 园区 | 2022年营业收入 | 税收 |\n|---|---|---|\n| 蚌埠经开区 | 420亿元 | 18亿元 |\n"
        "| 淮南高新区 | 260亿元 | 9亿元 |\n",
        "蚌埠经开区 operating_revenue 420e8 CNY 2022",
        "蚌埠经开区 tax_paid 18e8 CNY 2022|-",
        "淮南高新区 operating_revenue 260e8 CNY 2022",
        "淮南高新区 tax_paid 9e8 CNY 2022|-",
        format="markdown",
    ),
    case(
        "二零二二年，臺州市黃岩區模具產業實現產值３１０億元，同比增長５．２％。",
        "台州市黄岩区 industrial_output_value 310e8 CNY 2022",
        "台州市黄岩区 industrial_output_value 5.2 % yoy 2022",
    ),
    case(
        "2022年，慈利(lì)縣(xiàn)規(guī)上工業(yè)總產(chǎn)值達(dá)168億(yì)元,同比增長(zhǎng)8.8%。",
        "慈利县 industrial_output_value 168e8 CNY 2022",
        "慈利县 industrial_output_value 8.8 % yoy 2022",
    ),
    case(
        "2022 年，东兴市 实现 进出口 总额 312.6 亿 元 ， 同比 增长 14.2 % 。",
        "东兴市 trade_value 312.6e8 CNY 2022",
        "东兴市 trade_value 14.2 % yoy 2022",
    ),
    case(
        "2022年,东阳市木雕红木产值226亿元,同比增长3.9%;规上企业142家.",
        "东阳市 industrial_output_value 226e8 CNY 2022",
        "东阳市 industrial_output_value 3.9 % yoy 2022",
        "东阳市 above_scale_enterprise_count 142 count 2022|-",
    ),
]


@pytest.mark.parametrize("made", ARTICLES)
def test_article_tells_its_facts(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", MARKED)
def test_facts_survive_markup_and_noise(made: Case) -> None:
    check(made)


@pytest.mark.parametrize(
    ("text", "format", "mention"),
    [
        ("<p>泗洪县去年引进项目<b>46</b>个</p><p>。</p>", "html", "46</b>个"),
        ("全區(qū)去年稅(shuì)收36億(yì)元,增長(zhǎng)4%。蘇州市吳中區通報。", "text", "36億(yì)元"),
        ("去年，嘉善縣固定資產投資２２０億元。", "text", "２２０億元"),
        ("嘉善县去年完成工业投资\u200b1\u200b12亿元。", "text", "1\u200b12亿元"),
    ],
)
def test_mention_is_the_raw_text(text: str, format: str, mention: str) -> None:
    facts = extract(article(text, format=format)).facts
    assert mention in [fact.mention for fact in facts]
    assert all(text[fact.char_start : fact.char_end] == fact.mention for fact in facts)


def test_a_fact_told_twice_is_the_same_both_times() -> None:
    """The headline has neither year nor full name; it may be left out, but must not contradict the body."""
    text = "滨州工业投资增长31.5%\n今年1—5月，滨州市完成工业投资208亿元，同比增长31.5%，增速居全省前列。"
    facts = [fact for fact in extract(article(text, title="滨州工业投资增长31.5%")).facts if fact.value == 31.5]
    assert {(f.subject, f.metric, f.statistic, f.period, f.status) for f in facts} == {
        ("滨州市", "fixed_asset_investment", "yoy", "2023-01/2023-05", "actual")
    }
