"""A landed file some times as large: its copies are articles of their own, whose figures stand at their offsets."""

from __future__ import annotations

from pathlib import Path

import duckdb

from benchmarks.enlarge import enlarge
from loaders.load import load

TEXTS = ("锡山区去年产值3亿元。", "江苏锐川新材料有限公司投资5亿元。")
OFF_TEXT = """
select count(*) from raw.fact as fact join raw.article as article using (article_id)
where substr(article.text, fact.char_start + 1, fact.char_end - fact.char_start) <> fact.mention
"""


def test_copies_are_articles_of_their_own(tmp_path: Path) -> None:
    for number, text in enumerate(TEXTS):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    build_file = tmp_path / "w" / "build.duckdb"
    build_file.parent.mkdir()
    load([tmp_path / f"{number}.txt" for number in range(len(TEXTS))], build_file, workers=0)
    enlarge(str(build_file), 3)
    with duckdb.connect(str(build_file)) as connection:
        for key, table in (("article_id", "article"), ("fact_id", "fact"), ("text", "article")):
            counted = connection.execute(f"select count(*), count(distinct {key}) from raw.{table}").fetchall()
            assert counted == [(6, 6)]
        firms = connection.execute("select distinct subject from raw.fact where subject_type = 'enterprise'").fetchall()
        assert {name for (name,) in firms} == {f"江苏锐川新材料{mark}有限公司" for mark in ("", "1", "2")}
        assert connection.execute(OFF_TEXT).fetchall() == [(0,)]
