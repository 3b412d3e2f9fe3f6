"""Who awards a title tells its level; titles denied, hoped for or lost are held by nobody."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

FIRM = "枣庄恒驰轴承科技有限公司"

BODIES = [
    case(f"{FIRM}被工信部认定为绿色工厂。", f"{FIRM} green_factory - national"),
    case(f"{FIRM}获得省科技厅重点实验室认定。", f"{FIRM} key_laboratory - provincial"),
    case(f"枣庄市工信局公布智能工厂名单，{FIRM}入选。", f"{FIRM} smart_factory - municipal"),
    case(f"{FIRM}被县科工局评为绿色工厂。", f"{FIRM} green_factory - county"),
    case(f"{FIRM}拥有工信部认定的企业技术中心。", f"{FIRM} technology_center - national"),
    case(f"在市工信局支持下，{FIRM}获评绿色工厂。", f"{FIRM} green_factory -"),
]
ONE_LEVEL = [case(f"经省科技厅认定，{FIRM}成为高新技术企业。", f"{FIRM} high_tech_enterprise -")]
MUNICIPALITIES = [
    case("重庆市累计建成市级绿色工厂60家。", "重庆市 green_factory 60 count provincial"),
    case(
        "天津市武清区召开大会。全区拥有市级以上企业技术中心8家。", "天津市武清区 technology_center 8 count provincial+"
    ),
    case("枣庄市累计建成市级绿色工厂60家。", "枣庄市 green_factory 60 count municipal"),
]
HELD = [
    case(f"{FIRM}被命名为省级绿色工厂。", f"{FIRM} green_factory - provincial"),
    case(f"{FIRM}荣列省级瞪羚企业名单。", f"{FIRM} gazelle - provincial"),
    case(f"{FIRM}省级瞪羚企业认定获通过。", f"{FIRM} gazelle - provincial"),
    case(f"{FIRM}不断成长为省级瞪羚企业。", f"{FIRM} gazelle - provincial"),
]
OTHER = "枣庄远帆泵业有限公司"
CONFERRED = [
    case(
        f"山东省工信厅认定{FIRM}、{OTHER}为省级绿色工厂。", *(f"{f} green_factory - provincial" for f in (FIRM, OTHER))
    ),
    case(f"省工信厅决定授予{FIRM}“省级绿色工厂”称号。", f"{FIRM} green_factory - provincial"),
    case(f"获评省级绿色工厂的有{FIRM}、{OTHER}。", *(f"{f} green_factory - provincial" for f in (FIRM, OTHER))),
    case(f"{FIRM}与{OTHER}同时获评省级绿色工厂。", *(f"{f} green_factory - provincial" for f in (FIRM, OTHER))),
    case(f"{FIRM}入选山东省上市后备企业资源库。", f"{FIRM} listing_pipeline -"),
    case("滕州经开区成功创建国家新型工业化产业示范基地。", "滕州经开区 demonstration_base - national"),
    case(
        "枣庄恒驰医药有限公司2021年7月在全国中小企业股份转让系统挂牌。", "枣庄恒驰医药有限公司 listed_company - 2021-07"
    ),
]
COUNTED = [
    case("枣庄市瞪羚企业数量居全省第三，达18家。", "枣庄市 gazelle 18 count"),
    case(
        "枣庄市瞪羚企业中，国家级3家、省级15家。",
        "枣庄市 gazelle 3 count national",
        "枣庄市 gazelle 15 count provincial",
    ),
    case("枣庄市入选省级瞪羚企业的企业有18家。", "枣庄市 gazelle 18 count provincial"),
    case("枣庄市18家企业被撤销省级瞪羚企业称号。"),
    case(
        "省级瞪羚企业名单出炉，枣庄市12家企业上榜，总数达38家。",
        "枣庄市 gazelle 12 count provincial",
        "枣庄市 gazelle 38 count provincial",
    ),
    case("工信部公示绿色制造名单，枣庄市4家绿色工厂入围。", "枣庄市 green_factory 4 count national"),
]
NOT_HELD = [
    case(f"{FIRM}即将成为枣庄第8家A股上市公司。"),
    case(f"{FIRM}尚未获评省级瞪羚企业。"),
    case(f"{FIRM}未通过省级瞪羚企业复核。"),
    case(f"{FIRM}不再是省级瞪羚企业。"),
    case(f"{FIRM}有望成为省级瞪羚企业。"),
    case(f"{FIRM}计划2025年获评省级瞪羚企业。"),
    case(f"{FIRM}获得的省级瞪羚企业称号被撤销。"),
]
IN_REVIEW = [
    case(f"{FIRM}通过省级瞪羚企业初审。", f"{FIRM} gazelle - provincial applying"),
    case(f"{FIRM}拟入选省级瞪羚企业。", f"{FIRM} gazelle - provincial applying"),
    case(f"{FIRM}进入省级瞪羚企业公示名单。", f"{FIRM} gazelle - provincial applying"),
]


@pytest.mark.parametrize("made", [*BODIES, *ONE_LEVEL, *MUNICIPALITIES])
def test_body_that_awards_a_title_tells_its_level(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", COUNTED)
def test_holders_counted_by_what_they_were_awarded(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", [*HELD, *CONFERRED])
def test_verbs_of_award(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", NOT_HELD)
def test_titles_denied_hoped_for_or_lost(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", IN_REVIEW)
def test_titles_in_review_are_applied_for(made: Case) -> None:
    check(made)
