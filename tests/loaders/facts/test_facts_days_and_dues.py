"""Days without their month, what goes on after a year that is over, and dates by which something is due."""

from __future__ import annotations

from datetime import date

import pytest
from fact_cases import Case, case, check

FIRM = "池州安安新材料有限公司"

CASES = [
    case(
        "8月29日，泾县召开项目推进会。30日，泾县集中签约项目22个。",
        "泾县 contract_project_count 22 count 2019-08-30",
        published=date(2019, 9, 5),
    ),
    case("28日，泾县12个项目集中开工。", "泾县 project_count 12 count 2014-06-28", published=date(2014, 7, 2)),
    case(
        f"{FIRM}去年销售收入6亿元，此次投资3亿元扩建二期项目。",
        f"{FIRM} operating_revenue 6e8 CNY 2022",
        f"{FIRM} project_investment 3e8 CNY",
    ),
    case(
        "2022年，泾县生产总值达645亿元。全年开工项目将不少于110个。",
        "泾县 gdp 645e8 CNY 2022",
        "泾县 project_count 110 count at_least 2023 planned",
    ),
    case("泾县41个续建项目要在年内投产。", "泾县 project_count 41 count 2023 planned"),
    case(f"{FIRM}新厂今年三月动工，建设装配线4条。", f"{FIRM} production_line_count 4 count -|2023-03 planned"),
]


@pytest.mark.parametrize("made", CASES)
def test_a_day_or_a_due_date_is_read_with_its_surroundings(made: Case) -> None:
    check(made)
