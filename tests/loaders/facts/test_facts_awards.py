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
NOT_HELD = [
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


@pytest.mark.parametrize("made", [*BODIES, *MUNICIPALITIES])
def test_body_that_awards_a_title_tells_its_level(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", HELD)
def test_verbs_of_award(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", NOT_HELD)
def test_titles_denied_hoped_for_or_lost(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", IN_REVIEW)
def test_titles_in_review_are_applied_for(made: Case) -> None:
    check(made)
