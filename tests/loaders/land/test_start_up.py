"""What a run imports: nothing that costs a second and serves nobody."""

import subprocess
import sys
from pathlib import Path

RUN = """
import sys
from loaders.load import load
load([sys.argv[1]], sys.argv[2], workers=0)
print(*sorted({"pandas", "scipy", "jieba"} & set(sys.modules)))
import pandas
print(pandas.DataFrame({"figure": [3]}).figure.sum())
"""


def test_a_load_imports_neither_pandas_nor_scipy_nor_the_slow_segmenter(tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("2022年，无锡市某某园区实现产值12亿元。\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-c", RUN, str(article), str(tmp_path / "w.duckdb")],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == ["", "3"]
