"""Write seeds/wide_places.csv: countries, continents and areas that no code of GB/T 2260 stands for.

Sources: names of countries and continents: PyPI package babel (BSD), its copy of Unicode CLDR's Chinese territory names
(Unicode License); areas of China and other usual names: wide_areas.tsv beside this script, kept by hand.

Run: python seeds/generate/wide_places.py
"""

from __future__ import annotations

import csv
from pathlib import Path

from babel import Locale

HERE = Path(__file__).resolve().parent
NOT_ABROAD = {"CN", "HK", "MO", "TW", "ZZ", "XA", "XB", "QO", "UN"}
# Pieces of other words more often than countries: 内蒙古, 马里兰, 约旦河, 多哥…, 黑山县, 东亚银行.
UNSURE = {"蒙古", "马里", "约旦", "多哥", "黑山", "乍得", "苏丹", "阿曼", "海地", "东亚", "南亚", "中非", "关岛"}
CONTINENTS = {
    "002", "003", "005", "009", "015", "019", "034", "035", "142", "143", "145", "150", "151", "154", "155", "419",
}  # fmt: skip


def main() -> None:
    """Write the seed."""
    named = Locale("zh").territories
    rows = [
        (name, name, "abroad" if code.isalpha() else "continent")
        for code, name in named.items()
        if (code.isalpha() and code not in NOT_ABROAD or code in CONTINENTS)
        and name not in UNSURE
        and "（" not in name
        and "-" not in name
    ]
    with (HERE / "wide_areas.tsv").open(encoding="utf-8", newline="") as file:
        rows += [(row["name"], row["canonical"], row["kind"]) for row in csv.DictReader(file, delimiter="\t")]
    with (HERE.parent / "wide_places.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["name", "canonical", "kind"])
        writer.writerows(sorted(set(rows)))


if __name__ == "__main__":
    main()
