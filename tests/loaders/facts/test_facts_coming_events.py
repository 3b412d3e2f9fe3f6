"""What is to happen dates no later sentence; what a project under way is named by is planned."""

from __future__ import annotations

import pytest
from fact_cases import Case, case, check

FIRM = "东台清河动力有限公司"
ABOUT = f"{FIRM}的新厂房正在建设，"

COMING = [
    case(f"{ABOUT}计划明年底竣工。公司研发费用占营收比重达到7.5%。", f"{FIRM} rnd_intensity 7.5 % share|level"),
    case(
        f"{ABOUT}预计2024年6月投产。届时每年销售收入8亿元。",
        f"{FIRM} operating_revenue 8e8 CNY planned",
    ),
    case(
        f"自2021年二期项目投产后，{FIRM}员工增至500人。",
        f"{FIRM} employment 500 person 2021|-",
    ),
    case(
        f"{FIRM}\n大事记\n2009年5月\n公司成立，投资8000万元建设一期厂房\n2018年3月\n获得融资1.2亿元\n",
        f"{FIRM} project_investment 8000e4 CNY 2009-05",
        f"{FIRM} financing 1.2e8 CNY 2018-03",
    ),
    case(
        "全年目标任务为：东台市工业投资增长12%。",
        "东台市 fixed_asset_investment 12 % yoy 2023 planned",
    ),
]
NAMED = [
    case(f"全力推进{FIRM}年产12万吨风电塔筒项目建设。", f"{FIRM} production_capacity 12e4 t/a planned"),
    case(f"{FIRM}年产12万吨风电塔筒项目获得备案。", f"{FIRM} production_capacity 12e4 t/a planned"),
    case(f"加快{FIRM}发展，年产12万吨风电塔筒项目已建成投产。", f"{FIRM} production_capacity 12e4 t/a"),
    case("东台市二期45万平方米标准厂房正在加紧建设。", "东台市 area 45e4 m2 planned"),
]


@pytest.mark.parametrize("made", COMING)
def test_what_is_to_happen_dates_its_own_sentence_only(made: Case) -> None:
    check(made)


@pytest.mark.parametrize("made", NAMED)
def test_the_capacity_of_a_project_under_way_is_planned(made: Case) -> None:
    check(made)
