"""Lists whose nouns stand before their figures, and shares and changes of what is counted."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

HANDED_OUT = [
    case(
        "2022年，宁海县工业产值、税收双双突破300亿元、10亿元。",
        "宁海县 industrial_output_value 300e8 CNY over 2022",
        "宁海县 tax_paid 10e8 CNY over 2022",
    ),
    case(
        "2022年，宁海县规上工业增加值、工业投资增长7.4%、15.2%。",
        "宁海县 industrial_value_added 7.4 % yoy 2022",
        "宁海县 fixed_asset_investment 15.2 % yoy 2022",
    ),
    case(
        "2022年，宁海县工业营收、利润总额双双跑赢全市，分别增长9.1%和13.6%。",
        "宁海县 operating_revenue 9.1 % yoy 2022",
        "宁海县 profit 13.6 % yoy 2022",
    ),
    case(
        "2022年，宁海县产值和税收分别增长8%和6%，达到310亿元和11亿元。",
        "宁海县 industrial_output_value 8 % yoy 2022",
        "宁海县 tax_paid 6 % yoy 2022",
        "宁海县 industrial_output_value 310e8 CNY 2022",
        "宁海县 tax_paid 11e8 CNY 2022",
    ),
    case(
        "2022年，宁海县产值、税收分别完成310亿元、11亿元，增长8%、6%。",
        "宁海县 industrial_output_value 310e8 CNY 2022",
        "宁海县 tax_paid 11e8 CNY 2022",
        "宁海县 industrial_output_value 8 % yoy 2022",
        "宁海县 tax_paid 6 % yoy 2022",
    ),
    case(
        "宁海县规上企业、高新技术企业分别达到520家、310家，较上年净增33家和41家。",
        "宁海县 above_scale_enterprise_count 520 count",
        "宁海县 high_tech_enterprise 310 count -|national",
        "宁海县 above_scale_enterprise_count 33 count delta",
        "宁海县 high_tech_enterprise 41 count delta -|national",
    ),
    case(
        "今年以来，宁海县新签约、新开工、新投产项目分别为25个、18个、9个。",
        "宁海县 contract_project_count 25 count 2023",
        "宁海县 project_count 18 count 2023",
        "宁海县 project_count 9 count 2023",
    ),
    case(
        "2022年，宁海县签约项目25个、开工18个、投产9个。",
        "宁海县 contract_project_count 25 count 2022",
        "宁海县 project_count 18 count 2022",
        "宁海县 project_count 9 count 2022",
    ),
]

COUNTED = [
    case(
        "宁海县去年高新技术企业、科技型中小企业分别增长19%和34%。",
        "宁海县 high_tech_enterprise 19 % yoy 2022 -|national",
        "宁海县 tech_sme 34 % yoy 2022",
    ),
    case(
        "宁海县去年分别新增规上工业企业、高新技术企业33家、41家。",
        "宁海县 above_scale_enterprise_count 33 count delta 2022",
        "宁海县 high_tech_enterprise 41 count delta 2022 -|national",
    ),
    case(
        "宁海县去年规上工业企业达到520家，比上年多33家。",
        "宁海县 above_scale_enterprise_count 520 count 2022",
        "宁海县 above_scale_enterprise_count 33 count delta 2022",
    ),
    case(
        "宁波奥博机械有限公司近两年研发投入分别为3200万元、4100万元，占营收比重分别为4.8%、5.1%。",
        "宁波奥博机械有限公司 rnd_expenditure 3200e4 CNY 2021",
        "宁波奥博机械有限公司 rnd_expenditure 4100e4 CNY 2022",
        "宁波奥博机械有限公司 rnd_intensity 4.8 % 2021",
        "宁波奥博机械有限公司 rnd_intensity 5.1 % 2022",
    ),
    case("宁海县企业用工缺口3200人。"),
    case("2022年，宁海县高新技术企业数量增长21%。", "宁海县 high_tech_enterprise 21 % yoy 2022 -|national"),
    case("2022年，宁海县规上工业企业数量同比增长6%。", "宁海县 above_scale_enterprise_count 6 % yoy 2022"),
    case("2022年，宁海县新增市场主体增长17%。", "宁海县 enterprise_count 17 % yoy 2022"),
    case("2022年，宁海县规上工业企业增长6%。"),  # what they make
    case(
        "2022年，宁海县规上工业企业中高新技术企业占比达53%。",
        "宁海县 high_tech_enterprise 53 % share 2022 -|national",
    ),
    case(
        "宁海县民营经济贡献了58%的税收、74%的就业和91%的企业数量。",
        "宁海县 tax_paid 58 % share",
        "宁海县 employment 74 % share",
        "宁海县 enterprise_count 91 % share",
    ),
    case("2022年，宁海县高新技术企业较上年翻番，达到310家。", "宁海县 high_tech_enterprise 310 count 2022 -|national"),
    case("宁海县拥有86家企业研发机构。", "宁海县 rnd_institution_count 86 count"),
    case("宁海县拥有86家园区企业。", "宁海县 enterprise_count 86 count"),
    case("宁海县现有86家在孵科技型企业。", "宁海县 incubated_enterprise_count 86 count"),
    case("宁海县在孵科技型中小企业达到86家。", "宁海县 incubated_enterprise_count 86 count"),
]

DEEDS = [
    case("宁波奥博机械有限公司吸纳附近村民160人务工。", "宁波奥博机械有限公司 employment 160 person"),
    case("宁海县有3.2万人外出务工。"),
    case(
        "宁波奥博机械有限公司拿出2.4亿元升级生产线。",
        "宁波奥博机械有限公司 project_investment 2.4e8 CNY",
    ),
    case(
        "宁波奥博机械有限公司每年投入1800多万元用于新品研发。",
        "宁波奥博机械有限公司 rnd_expenditure 1800e4 CNY over",
    ),
    case("宁海县模具产业已形成260亿元的规模。", "宁海县 industrial_output_value 260e8 CNY"),
    case(
        "2022年，宁海县工业总产值310亿元（+8.2%），税收11亿元，-2.1%。",
        "宁海县 industrial_output_value 310e8 CNY 2022",
        "宁海县 industrial_output_value 8.2 % yoy 2022",
        "宁海县 tax_paid 11e8 CNY 2022",
        "宁海县 tax_paid -2.1 % yoy 2022",
    ),
    case(
        "2022年，宁海县工业总产值310亿元，同比负增长1.7%。",
        "宁海县 industrial_output_value 310e8 CNY 2022",
        "宁海县 industrial_output_value -1.7 % yoy 2022",
    ),
    case(
        "2022年，宁波奥博机械有限公司营业收入8亿元，三年增长62%。",
        "宁波奥博机械有限公司 operating_revenue 8e8 CNY 2022",
        "宁波奥博机械有限公司 operating_revenue 62 % change 2022",
    ),
    case(
        "2022年，宁海县规上工业总产值突破300亿元。这一数字比上年增长8.2%。",
        "宁海县 industrial_output_value 300e8 CNY over 2022",
        "宁海县 industrial_output_value 8.2 % yoy 2022",
    ),
    case(
        "2022年，宁海县财政收入46亿元，占年度任务的98%，税占比83%。",
        "宁海县 fiscal_revenue 46e8 CNY 2022",
        "宁海县 tax_paid 83 % share 2022",
    ),
    case("2022年，宁海县财政收入46亿元，比计划超出2亿元。", "宁海县 fiscal_revenue 46e8 CNY 2022"),
    case(
        "宁海县文具业产值60亿元，税收贡献占全县的15%。",
        "宁海县 industrial_output_value 60e8 CNY",
        "宁海县 tax_paid 15 % share",
    ),
    case(
        "宁海县去年有36个项目签约、28个项目开工。",
        "宁海县 contract_project_count 36 count 2022",
        "宁海县 project_count 28 count 2022",
    ),
    case(
        "宁海县去年新增12家规上企业、18家高新技术企业。",
        "宁海县 above_scale_enterprise_count 12 count delta 2022",
        "宁海县 high_tech_enterprise 18 count delta 2022 -|national",
    ),
    case("宁波奥博机械有限公司86台机器人取代了320名工人。"),
    case("宁海县累计办理“人才贷”4.6亿元。", "宁海县 financing 4.6e8 CNY"),
    case("宁波奥博机械有限公司的产品在国内市场占了四成。", "宁波奥博机械有限公司 market_share 40 %"),
    case("宁波奥博机械有限公司设有32个销售网点，拥有1800多家经销商。"),
    case("宁波奥博机械有限公司新上年产3万吨铝型材项目。", "宁波奥博机械有限公司 production_capacity 3e4 t/a"),
]


WHOLES = [
    case(
        "2022年，宁海县新增国家级“小巨人”企业4家、省级专精特新企业28家，总数分别达到12家和86家。",
        "宁海县 little_giant 4 count delta 2022 national",
        "宁海县 srdi_sme 28 count delta 2022 provincial",
        "宁海县 little_giant 12 count 2022 national",
        "宁海县 srdi_sme 86 count 2022 provincial",
    ),
    case(
        "2022年，宁海县新增规上工业企业26家、限上商贸企业18家，分别累计达到186家、96家。",
        "宁海县 above_scale_enterprise_count 26 count delta 2022",
        "宁海县 enterprise_count 18 count delta 2022",
        "宁海县 above_scale_enterprise_count 186 count 2022",
        "宁海县 enterprise_count 96 count 2022",
    ),
    case(
        "力争到2025年，宁海县工业产值在2020年的基础上翻一番，达到600亿元。",
        "宁海县 industrial_output_value 600e8 CNY 2025 planned",
    ),
    case(
        "宁海县民营企业贡献了全县税收的81%、生产总值的68%和就业的85%。",
        "宁海县 tax_paid 81 % share",
        "宁海县 gdp 68 % share",
        "宁海县 employment 85 % share",
    ),
    case("宁海县民营企业创造了全县60%以上的地区生产总值。", "宁海县 gdp 60 % share over"),
    case("宁海县有百亿企业3家、五十亿企业8家。", "宁海县 enterprise_count 3 count", "宁海县 enterprise_count 8 count"),
    case("宁海经济开发区每亩产值从2018年的180万元提高到2022年的430万元，每亩税收达28万元。"),
    case(
        "2022年，宁波奥博机械有限公司二期项目提前三个月投产，产值达到8亿元。",
        "宁波奥博机械有限公司 industrial_output_value 8e8 CNY 2022",
    ),
    case("宁波奥博机械有限公司提前两年实现产值8亿元。", "宁波奥博机械有限公司 industrial_output_value 8e8 CNY"),
    case("宁波奥博机械有限公司已接到2亿元的单子。", "宁波奥博机械有限公司 order_value 2e8 CNY"),
]


SHARES_AND_STATES = [
    case("宁海有家众珞动力，跟电网公司合作做储能，累计申请专利156项。", "众珞动力 patent_count 156 count"),
    case(
        "宁海经济开发区引进了众珞储能的10GWh项目，总投资超过50亿元。",
        "众珞储能 production_capacity 1e7 kWh planned",
        "众珞储能 project_investment 50e8 CNY over",
    ),
    case(
        "浙江省定的调子也高，宁海县印发的《氢能产业三年行动计划》里写着：\n\n到2025年，氢能产业产值突破50亿元。",
        "宁海县 industrial_output_value 50e8 CNY over 2025 planned",
        title="氢能江湖",
    ),
    case(
        "浙江省宁波市代管的慈溪市，家电产业有企业1180家。2022年，全市家电产值386亿元。",
        "慈溪市 enterprise_count 1180 count",
        "慈溪市 industrial_output_value 386e8 CNY 2022",
    ),
    case(
        "奥博产业园在宁波杭州湾经济开发区奠基，带动了配套。目前，宁波杭州湾经济开发区内围绕奥博做零件的企业有47家。",
        "宁波杭州湾经济开发区 enterprise_count 47 count",
    ),
    case(
        "宁海县的海水淡化项目总投资38亿元，由宁波奥博机械有限公司建设，占地120亩。",
        "宁波奥博机械有限公司 project_investment 38e8 CNY",
        "宁波奥博机械有限公司 area 120 mu",
    ),
    case(
        "宁海县看好海上风电。总投资8.5亿元的塔筒项目由宁波奥博机械有限公司承建，占地420亩。",
        "宁波奥博机械有限公司|塔筒项目 project_investment 8.5e8 CNY",
        "宁波奥博机械有限公司|塔筒项目 area 420 mu",
    ),
    case(
        "宁海县工业产值为860亿元，增长8.2%。象山县720亿元，增长7%。慈溪市4600亿元。",
        "宁海县 industrial_output_value 860e8 CNY 2022-H1",
        "宁海县 industrial_output_value 8.2 % yoy 2022-H1",
        "象山县 industrial_output_value 720e8 CNY 2022-H1",
        "象山县 industrial_output_value 7 % yoy 2022-H1",
        "慈溪市 industrial_output_value 4600e8 CNY 2022-H1",
        title="各县工业半年报：谁在领跑",
        published=date(2022, 8, 3),
    ),
    case(
        "今年，全市实施重点产业项目300个，完成投资500亿元以上。",
        "台州市|全市 project_count 300 count 2023 planned",
        "台州市|全市 project_investment 500e8 CNY over 2023 planned",
        title="2023年台州市政府工作报告",
        published=date(2023, 1, 20),
    ),
    case(
        "“十三五”期间，宁海县工业产值由2015年的210亿元增长到2020年的386亿元，累计完成固定资产投资460亿元。",
        "宁海县 industrial_output_value 386e8 CNY 2020",
        "宁海县 fixed_asset_investment 460e8 CNY 2016/2020",
    ),
    case("宁海人王某办起了文具厂。现在，他的泓弘木业一年出口木桌5万张。", "泓弘木业 sales_volume 5e4 count/a"),
    case(
        "2022年，宁海县工业产值136亿元，增长8.2%；工业用电量4.6亿千瓦时，增长11%；接待游客32万人次，增长21%。",
        "宁海县 industrial_output_value 136e8 CNY 2022",
        "宁海县 industrial_output_value 8.2 % yoy 2022",
    ),
    case(
        "2022年，宁海县、象山县分别开工项目6个、8个，总投资22亿元和31亿元。",
        "宁海县 project_count 6 count 2022",
        "象山县 project_count 8 count 2022",
        "宁海县 project_investment 22e8 CNY 2022",
        "象山县 project_investment 31e8 CNY 2022",
    ),
    case(
        "宁海县和象山县各有规上企业56家和82家。",
        "宁海县 above_scale_enterprise_count 56 count",
        "象山县 above_scale_enterprise_count 82 count",
    ),
    case("慈溪市，宁波市代管的县级市，2022年工业产值4600亿元。", "慈溪市 industrial_output_value 4600e8 CNY 2022"),
    case(
        "2022年，宁海县新增高新技术企业58家，其中规上工业企业26家。",
        "宁海县 high_tech_enterprise 58 count delta 2022 -|national",
        "宁海县 above_scale_enterprise_count 26 count delta 2022",
    ),
    case(
        "2022年，宁海县企业达63家，比上年增加9家，其中规上工业企业31家。",
        "宁海县 enterprise_count 63 count 2022",
        "宁海县 enterprise_count 9 count delta 2022",
        "宁海县 above_scale_enterprise_count 31 count 2022",
    ),
    case(
        "宁波奥博机械有限公司2021年出口只占5%，2022年到了12%。",
        "宁波奥博机械有限公司 export_value 5 % share 2021",
        "宁波奥博机械有限公司 export_value 12 % share 2022",
    ),
    case("宁波奥博机械有限公司拿到3000万元的贴息贷款。", "宁波奥博机械有限公司 financing 3e7 CNY"),
    case(
        "宁波奥博机械有限公司近三年累计投入研发2.8亿元，研发人员168人。",
        "宁波奥博机械有限公司 rnd_expenditure 2.8e8 CNY 2020/2022",
        "宁波奥博机械有限公司 rnd_staff 168 person",
    ),
    case(
        "宁波奥博机械有限公司承担省成果转化计划3项，主导制定国家标准5项。",
        "宁波奥博机械有限公司 standard_count 5 count",
    ),
    case("宁波奥博机械有限公司进入30多家企业的供应链。", "宁波奥博机械有限公司 customer_count 30 count over|about"),
    case(
        "宁波奥博机械有限公司的项目达产后年新增减速器12万台。",
        "宁波奥博机械有限公司 production_capacity 12e4 count/a planned",
    ),
]


@pytest.mark.parametrize("made", [*HANDED_OUT, *COUNTED, *DEEDS, *WHOLES, *SHARES_AND_STATES])
def test_figures_get_what_they_measure(made: Case) -> None:
    check(made)
