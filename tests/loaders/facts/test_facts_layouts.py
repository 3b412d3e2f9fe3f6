"""Tables, label lists, wrapped lines and pages with furniture around the article."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

TABLES = [
    case(
        "<h2>2022年主要经济指标</h2><p>单位：亿元</p><table><tr><th>指标</th><th>总量</th><th>增长（%）</th></tr>"
        "<tr><td>地区生产总值</td><td>486.2</td><td>5.1</td></tr><tr><td>规上工业增加值</td><td>152.3</td><td>8.8</td></tr></table>"
        "<p>射洪市统计局</p>",
        "?射洪市 gdp 486.2e8 CNY 2022",
        "?射洪市 gdp 5.1 % yoy 2022",
        "?射洪市 industrial_value_added 152.3e8 CNY 2022",
        "?射洪市 industrial_value_added 8.8 % yoy 2022",
        format="html",
    ),
    case(
        "项目名称 | 建设单位 | 总投资\n--- | --- | ---\n年产3万吨铜箔项目 | 江西省江铜耶兹铜箔有限公司 | 21亿元\n",
        "江西省江铜耶兹铜箔有限公司 project_investment 21e8 CNY planned|actual",
        "?江西省江铜耶兹铜箔有限公司 production_capacity 3e4 t/a planned|actual",
        format="markdown",
    ),
    case(
        "企业名称：安徽中鼎密封件股份有限公司\n成立时间：2006年\n员工人数：8600人\n2022年营业收入：148亿元\n"
        "专利数量：720项\n所获荣誉：国家级制造业单项冠军示范企业",
        "安徽中鼎密封件股份有限公司 employment 8600 person",
        "安徽中鼎密封件股份有限公司 operating_revenue 148e8 CNY 2022",
        "安徽中鼎密封件股份有限公司 patent_count 720 count",
        "安徽中鼎密封件股份有限公司 single_champion - national",
    ),
    case(
        "项目名称：年产20万套新能源汽车座椅项目\n投资主体：延锋国际座椅系统有限公司\n建设地点：六安经济技术开发区\n"
        "总投资：10.5亿元\n占地面积：150亩\n预期效益：达产后年产值25亿元",
        "延锋国际座椅系统有限公司|六安经济技术开发区 project_investment 10.5e8 CNY planned|actual",
        "延锋国际座椅系统有限公司|六安经济技术开发区 area 150 mu planned|actual",
        "延锋国际座椅系统有限公司|六安经济技术开发区 industrial_output_value 25e8 CNY planned",
        "?延锋国际座椅系统有限公司|六安经济技术开发区 production_capacity 20e4 count/a planned|actual",
    ),
]

LABELS = [  # pairs of labels and values, whatever parts them
    case(
        "企业名称：湖南湘润特缆有限公司；成立时间：2011年6月；员工人数：420人；2022年销售收入：9.8亿元；发明专利：26件",
        "湖南湘润特缆有限公司 employment 420 person",
        "湖南湘润特缆有限公司 operating_revenue 9.8e8 CNY 2022",
        "湖南湘润特缆有限公司 invention_patent_count 26 count",
    ),
    case(
        "<h2>企业名片</h2><table><tr><td>企业名称</td><td>湖南湘润特缆有限公司</td><td>成立时间</td><td>2011年</td></tr>"
        "<tr><td>法定代表人</td><td>周某</td><td>员工人数</td><td>420人</td></tr>"
        "<tr><td>厂房面积（万平方米）</td><td>3.5</td><td>荣誉资质</td><td>国家级专精特新“小巨人”企业</td></tr></table>",
        "湖南湘润特缆有限公司 employment 420 person",
        "湖南湘润特缆有限公司 area 35000 m2",
        "湖南湘润特缆有限公司 little_giant - national",
        format="html",
    ),
    case(
        "## 名片\n\n| 项目 | 内容 |\n|---|---|\n| 企业名称 | 湖南湘润特缆有限公司 |\n"
        "| 员工 | 420人 |\n| 发明专利 | 26件 |",
        "湖南湘润特缆有限公司 employment 420 person",
        "湖南湘润特缆有限公司 invention_patent_count 26 count",
        format="markdown",
    ),
    case(
        "<p>企业名录</p><table><tr><td>企业名称</td><td>成立时间</td><td>员工（人）</td><td>2022年营业收入（亿元）</td>"
        "<td>发明专利（件）</td></tr><tr><td>湖南湘润特缆有限公司</td><td>2011年6月</td><td>420</td><td>9.8</td><td>26</td></tr></table>",
        "湖南湘润特缆有限公司 employment 420 person",
        "湖南湘润特缆有限公司 operating_revenue 9.8e8 CNY 2022",
        "湖南湘润特缆有限公司 invention_patent_count 26 count",
        format="html",
    ),
    case(
        "<p>定远县2022年主要指标</p><table><tr><td>地区生产总值</td><td>财政收入</td><td>人口</td></tr><tr><td>412.3亿元</td><td>25.4亿元</td><td>80万</td></tr></table>",
        "定远县 gdp 412.3e8 CNY 2022",
        "定远县 fiscal_revenue 25.4e8 CNY 2022",
        format="html",
    ),
    case(
        "定远县2022年主要经济指标\n规上工业增加值增速\n9.6%\n省级专精特新企业：12家；高新技术企业：72家",
        "定远县 industrial_value_added 9.6 % yoy 2022",
        "定远县 srdi_sme 12 count provincial -|2022",
        "定远县 high_tech_enterprise 72 count -|2022",
    ),
]

TILES = [  # key figures whose unit stands beside them
    case(
        "高邮高新区概况\n工业总产值（亿元）\n286\n高新技术企业（家）\n58",
        "高邮高新区 industrial_output_value 286e8 CNY",
        "高邮高新区 high_tech_enterprise 58 count",
        title="高邮高新区概况",
    ),
    case(
        "高邮高新区概况\n286\n工业总产值（亿元）\n1.2\n万人\n从业人员",
        "高邮高新区 industrial_output_value 286e8 CNY",
        "高邮高新区 employment 12000 person",
        title="高邮高新区概况",
    ),
]

TITLED = [  # projects that go by their titles
    case(
        "上虞区重点项目\n1、年产12万台电动叉车项目\n总投资：8.2亿元\n占地面积：96亩\n2、高性能纤维产业园项目\n总投资：21亿元",
        "年产12万台电动叉车项目 production_capacity 12e4 count/a",
        "年产12万台电动叉车项目 project_investment 8.2e8 CNY",
        "年产12万台电动叉车项目 area 96 mu",
        "高性能纤维产业园项目 project_investment 21e8 CNY",
    ),
    case(
        "上虞区重点项目\n年产12万台电动叉车项目：总投资8.2亿元。\n项目名称：冷链物流中心\n该项目总投资3.6亿元。",
        "年产12万台电动叉车项目 production_capacity 12e4 count/a",
        "年产12万台电动叉车项目 project_investment 8.2e8 CNY",
        "冷链物流中心 project_investment 3.6e8 CNY",
    ),
    case(
        "上虞区重点项目\n项目名称：年产12万台电动叉车项目\n投资主体：浙江海骏智能装备有限公司\n总投资：8.2亿元\n"
        "项目名称：高性能纤维材料产业园项目\n投资主体：绍兴锦纶纤维有限公司\n总投资：21亿元",
        "浙江海骏智能装备有限公司 production_capacity 12e4 count/a",
        "浙江海骏智能装备有限公司 project_investment 8.2e8 CNY",
        "绍兴锦纶纤维有限公司 project_investment 21e8 CNY",
    ),
    case(
        "上虞区2022年招商引资\n一、重点项目\n总投资50亿元，同比增长8%。\n新签约12个项目：总投资30亿元。",
        "上虞区 project_investment|fixed_asset_investment 50e8 CNY 2022|-",
        "上虞区 project_investment|fixed_asset_investment 8 % yoy 2022|-",
        "上虞区 contract_project_count 12 count 2022|-",
        "上虞区 project_investment|contract_value 30e8 CNY 2022|-",
    ),
]

OPENINGS = [  # what stands before the first word of a sentence
    case(
        "全省开局稳\n【泰兴市】\n一季度实现工业总产值412亿元，增8.1%。\n"
        "PART 02 靖江市\n一季度完成固定资产投资98亿元（↑7.2%）。",
        "泰兴市 industrial_output_value 412e8 CNY 2023-Q1",
        "泰兴市 industrial_output_value 8.1 % yoy 2023-Q1",
        "靖江市 fixed_asset_investment 98e8 CNY 2023-Q1",
        "靖江市 fixed_asset_investment 7.2 % yoy 2023-Q1",
    ),
    case(
        "2022年，庐江县推进工业强县。\n——强投入。完成技改投资18.6亿元。\n——强引才。引进高层次人才56名。",
        "庐江县 fixed_asset_investment 18.6e8 CNY 2022",
        "庐江县 talent_count 56 person 2022",
    ),
    case(
        "海宁市：兑现奖补2.3亿元\n新华社南京6月3日电（记者张晓明、李建国）去年共有1200家企业受惠。\n2022年兑现奖补资金2.3亿元。",
        "海宁市 enterprise_count 1200 count 2022|-",
        "海宁市 government_reward 2.3e8 CNY 2022",
        title="海宁市：兑现奖补2.3亿元",
    ),
    case(
        "一是浙江德润精工科技有限公司实现营业收入8.6亿元。二是公司现有员工650人。",
        "浙江德润精工科技有限公司 operating_revenue 8.6e8 CNY",
        "浙江德润精工科技有限公司 employment 650 person",
    ),
]

PAGES = [
    case(
        "滨海开发区开门红\n一季度，滨海开发区完成工业投资23.5亿元。\n往期回顾\n灌南县工业投资增长20%\n响水县新签约项目12个",
        "滨海开发区 fixed_asset_investment 23.5e8 CNY 2023-Q1",
    ),
    case(
        "<html><head><title>赣榆区：一季度外贸出口增长17%-赣榆新闻网</title></head><body><div>首页 > 新闻 > 经济</div>"
        "<div>来源：赣榆日报 发布时间：2023-04-20 09:12 浏览次数：1268</div>"
        "<p>一季度，赣榆区完成外贸出口4.3亿美元，同比增长17%；新增外资企业6家。</p>"
        "<div>上一篇：园区5个项目竣工</div><div>版权所有 苏ICP备05012345号</div></body></html>",
        "赣榆区 export_value 4.3e8 USD 2023-Q1",
        "赣榆区 export_value 17 % yoy 2023-Q1",
        "?赣榆区 enterprise_count 6 count delta|level 2023-Q1",
        "?赣榆区 project_count 5 count -|2023-Q1",
        format="html",
        published=date(2023, 4, 20),
        title="赣榆区：一季度外贸出口增长17%",
    ),
    case(
        "    去年，安丘市实现农产品出口\n额41.2亿元，同比增长\n"
        "13.6%，占全省的比重为3.1%。\n    截至年底，全市有出口备\n案企业278家。",
        "安丘市 export_value 41.2e8 CNY 2022",
        "安丘市 export_value 13.6 % yoy 2022",
        "安丘市 export_value 3.1 % share 2022",
        "安丘市 enterprise_count 278 count as_of:2022-12|2022-12|as_of:2023-12|-",
        fails="lines wrapped in the middle of a word (between two words of 出口额)",
    ),
    case(
        "【数读】澄迈县2022年“成绩单”\n★ 地区生产总值442亿元，增长3.6%\n★ 固定资产投资增长8.1%\n"
        "★ 新增高新技术企业43家\n★ 兑现惠企补贴2.1亿元",
        "澄迈县 gdp 442e8 CNY 2022",
        "澄迈县 gdp 3.6 % yoy 2022",
        "澄迈县 fixed_asset_investment 8.1 % yoy 2022",
        "澄迈县 high_tech_enterprise 43 count delta|level 2022",
        "澄迈县 government_reward 2.1e8 CNY 2022",
        title="【数读】澄迈县2022年“成绩单”",
    ),
    case(
        "1、工业经济。完成规上工业总产值186亿元，同比增长11.2%。2、招商引资。新签约项目36个，总投资95亿元。"
        "3、科技创新。新增专利授权420件。（颍上县2022年工作总结）",
        "颍上县 industrial_output_value 186e8 CNY -|2022",
        "颍上县 industrial_output_value 11.2 % yoy -|2022",
        "颍上县 contract_project_count 36 count -|2022",
        "颍上县 contract_value|project_investment 95e8 CNY -|2022",
        "颍上县 patent_count 420 count delta|level -|2022",
    ),
    case(
        "（一）突出项目为王。全年实施省重点项目26个，完成投资138亿元；（二）突出企业为基。净增规上工业企业21户；"
        "（三）突出创新为要。研发经费投入强度达到2.4%。——摘自2022年信阳市平桥区工作总结",
        "信阳市平桥区 project_count 26 count -|2022 provincial|-",
        "信阳市平桥区 project_investment|fixed_asset_investment 138e8 CNY -|2022",
        "信阳市平桥区 above_scale_enterprise_count 21 count delta|level -|2022",
        "信阳市平桥区 rnd_intensity 2.4 % -|2022",
    ),
    case(
        "标题：看！寿县这样干\n作者：小编\n①园区建设：新桥国际产业园建成标准化厂房80万㎡；②招商：引进新能源汽车配套企业35家，总投资180亿元；"
        "③人才：引进硕博人才260名。",
        "新桥国际产业园|寿县 area 80e4 m2",
        "新桥国际产业园|寿县 enterprise_count 35 count",
        "新桥国际产业园|寿县 project_investment 180e8 CNY",
        "新桥国际产业园|寿县 talent_count 260 person",
    ),
    case(
        "蒲城县高新区今年前五月“开挂”：产值↑18.3%、税收↑22.6%、固投↑31%！",
        "?蒲城县|蒲城县高新区|蒲城高新区 industrial_output_value 18.3 % yoy 2023-01/2023-05",
        "?蒲城县|蒲城县高新区|蒲城高新区 tax_paid 22.6 % yoy 2023-01/2023-05",
        "?蒲城县|蒲城县高新区|蒲城高新区 fixed_asset_investment 31 % yoy 2023-01/2023-05",
    ),
]


@pytest.mark.parametrize("made", TABLES)
def test_tables_and_labels(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", LABELS)
def test_labels_and_their_values(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", TILES)
def test_units_beside_key_figures(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", TITLED)
def test_projects_of_lists(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", OPENINGS)
def test_openings_of_sentences(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", PAGES)
def test_pages(made: Case) -> None:
    check(made)
