"""Every format that people have, with its metadata."""

from __future__ import annotations

import csv
import gzip
import io
import json
import tarfile
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from article_files import BODY, articles, read, rejections, written

from loaders.articles.read import article_id


def test_folder_is_read_in_the_order_of_names_and_hidden_files_are_left_out(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.txt", "a/c.txt", ".git/config", ".hidden.txt"):
        written(tmp_path / "in" / name, BODY + name)
    assert [a.source.path.split("/in/")[1] for a in articles(tmp_path / "in")] == ["b.txt", "a/c.txt", "a/z.txt"]


def test_text_is_untouched_and_its_id_is_the_hash_of_it(tmp_path: Path) -> None:
    raw = "\ufeff标题行\r\n第一段。\u3000\r第二段。\n\n"
    (article,) = articles(written(tmp_path / "a.txt", raw))
    assert article.text == raw
    assert article.article_id == article_id(raw)
    assert article.source.name == "a"
    assert article.source.format == "text"


def test_front_matter_of_a_post(tmp_path: Path) -> None:
    post = f'---\nlayout: post\ntitle: "西岭高新区：三年再造"\ndate: 2022-04-07 23:43:28 +0800\n---\n{BODY}'
    (article,) = articles(written(tmp_path / "p.md", post))
    assert (article.title, article.published_date) == ("西岭高新区：三年再造", date(2022, 4, 7))
    assert article.text == post
    assert article.source.format == "markdown"


def test_front_matter_with_an_instant_counts_in_chinas_time(tmp_path: Path) -> None:
    post = f"\n---\ntitle: '产业_名城'\ndate: Wed, 03 Aug 2022 20:24:18 GMT\nsource: 西岭日报\n---\n{BODY}"
    (article,) = articles(written(tmp_path / "p.md", post))
    assert (article.published_date, article.publisher) == (date(2022, 8, 4), "西岭日报")


@pytest.mark.parametrize("front", ["title: [unclosed", "- a\n- b", "a: b: c: d", "&a [*a, *b]", "\t- x"])
def test_front_matter_that_is_no_yaml_is_text_and_noted(tmp_path: Path, front: str) -> None:
    (article,) = articles(written(tmp_path / "p.md", f"---\n{front}\n---\n{BODY}"))
    assert article.notes == {"broken_front_matter": 1}
    assert article.text.startswith("---")


def test_page_tells_title_date_publisher_and_url(tmp_path: Path) -> None:
    page = (
        "<html><head><title>西岭开发区开工- 【某某易购】</title><meta name='publishdate' content='2021-05-06'>"
        "<link rel=canonical href='https://example.org/a.html'></head>"
        f"<body><p>来源：西岭晚报 作者：某某</p><p>{BODY}</p></body></html>"
    )
    (article,) = articles(written(tmp_path / "p.html", page))
    assert article.title == "西岭开发区开工"
    assert article.published_date == date(2021, 5, 6)
    assert article.publisher == "西岭晚报"
    assert article.url == "https://example.org/a.html"
    assert article.text == page


@pytest.mark.parametrize("name", ["p.jsp", "p.htm", "p.shtml", "p.page"])
def test_other_endings_of_pages(tmp_path: Path, name: str) -> None:
    (article,) = articles(written(tmp_path / name, f"<%@ page pageEncoding='UTF-8'%>\n<h1>西岭新区招商</h1><p>{BODY}"))
    assert (article.source.format, article.title) == ("html", "西岭新区招商")


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("西岭新区开工\n\n2023-04-11  A+ A-\n", date(2023, 4, 11)),
        ("西岭新区开工\n发布时间：2011-03-29 10:11\n", date(2011, 3, 29)),
        ("西岭新区开工\n西岭日报 2024年1月31日 09:00 字号\n", date(2024, 1, 31)),
        ("西岭新区开工\n发稿时间：２０２１/６/９\n", date(2021, 6, 9)),
        ("西岭新区开工\n活动时间：2023-04-11\n", None),
        ("西岭新区开工\n发布时间：2023-02-30\n", None),
        ("西岭新区开工\n版本 12.2023.4.11 说明\n", None),
    ],
)
def test_date_in_the_head(tmp_path: Path, head: str, day: date | None) -> None:
    (article,) = articles(written(tmp_path / "a.txt", head + BODY))
    assert (article.title, article.published_date) == ("西岭新区开工", day)


@pytest.mark.parametrize("span", ["2023年1-9月", "2023年1 - 9 月", "2023年1-12月份", "2023年1.5亿元", "2023-1-9月"])
def test_a_span_of_months_in_the_head_is_no_day(tmp_path: Path, span: str) -> None:
    (article,) = articles(written(tmp_path / "a.txt", f"西岭新区{span}主要指标\n\n{BODY}"))
    assert article.published_date is None


def test_publisher_url_and_date_in_the_foot(tmp_path: Path) -> None:
    foot = "<p class='em'>（文章来源：西岭日报）</p>\n\n<http://example.org/news/1.html>\n\n2017年12月21日\n"
    (article,) = articles(written(tmp_path / "a.txt", BODY * 40 + foot))
    assert article.publisher == "西岭日报"
    assert article.url == "http://example.org/news/1.html"
    assert article.published_date == date(2017, 12, 21)


@pytest.mark.parametrize(
    ("head", "foot"),
    [
        ("《西岭周刊》 第17期　2024-04-29　本刊记者 某某\n", ""),
        ("\n\n\n首页\n\n\n>\n\n\n要闻\n\n\n\n2024-04-29 08:26\n\n来源：西岭网\n", ""),
        ("某社西岭2024年4月29日电（记者某某）", ""),
        ("二〇二四年四月二十九日 西岭日报\n", ""),
        ("", "[编后]完。（记者 某某 西岭台 2024年4月29日）"),
        ("", "(來(lái)源:西岭网  2024-04-29)"),
    ],
)
def test_day_in_byline_dateline_and_closing_bracket(tmp_path: Path, head: str, foot: str) -> None:
    (article,) = articles(written(tmp_path / "a.txt", f"西岭新区开工\n{head}{BODY * 40}{foot}"))
    assert article.published_date == date(2024, 4, 29)


@pytest.mark.parametrize(
    ("head", "foot", "day"),
    [
        ("西岭高新区管委会\n（二〇二三年十二月）\n", "", date(2023, 12, 31)),
        ("2024年2月\n", "", date(2024, 2, 29)),
        ("", "\n西岭市发展和改革局\n2023年5月\n", date(2023, 5, 31)),
        ("（2023年12月）\n", "\n2024年1月8日\n", date(2024, 1, 8)),
        ("（二〇二三年十三月）\n", "", None),
        ("2023年5月，西岭新区开工。\n", "", None),
        ("十二月\n", "", None),
    ],
)
def test_a_month_by_itself_stands_for_its_last_day(tmp_path: Path, head: str, foot: str, day: date | None) -> None:
    (article,) = articles(written(tmp_path / "a.txt", f"西岭新区开工\n{head}{BODY * 40}{foot}"))
    assert article.published_date == day


def test_a_first_sentence_is_no_title(tmp_path: Path) -> None:
    (article,) = articles(written(tmp_path / "a.txt", "创新是发展的动力。\n" + BODY))
    assert article.title is None


def test_the_lines_of_an_issuer_are_no_title_and_its_name_goes_with_the_report(tmp_path: Path) -> None:
    head = "证券代码：873001　证券简称：沅昱铸锻\n\n四川沅昱铸锻股份有限公司\n2022年年度报告摘要\n\n"
    (article,) = articles(written(tmp_path / "a.txt", head + BODY))
    assert article.title == "四川沅昱铸锻股份有限公司 2022年年度报告摘要"


def test_json_lines_name_each_record_by_its_line(tmp_path: Path) -> None:
    lines = [json.dumps({"newsTitle": f"第{i}篇", "newsContent": BODY + str(i), "date": "2020-01-02"}) for i in (1, 2)]
    first, second = articles(written(tmp_path / "day.jsonl", lines[0] + "\n\n" + lines[1]))
    assert [first.source.member, second.source.member] == ["#1", "#3"]
    assert (first.source.name, first.title, first.published_date) == ("day#1", "第1篇", date(2020, 1, 2))


@pytest.mark.parametrize("as_list", [True, False])
def test_json_document(tmp_path: Path, as_list: bool) -> None:
    record = {"正文": BODY, "标题": "西岭_某某网", "来源": "某某网"}
    (article,) = articles(written(tmp_path / "a.json", json.dumps([record] if as_list else record)))
    assert (article.text, article.title, article.publisher) == (BODY, "西岭", "某某网")


def test_json_lines_under_the_name_of_json(tmp_path: Path) -> None:
    lines = "\n".join(json.dumps({"text": BODY + str(i)}) for i in range(3))
    assert len(articles(written(tmp_path / "a.json", lines))) == 3


@pytest.mark.parametrize(("name", "delimiter"), [("a.csv", ","), ("a.csv", ";"), ("a.tsv", "\t")])
def test_tables_with_quoted_line_ends(tmp_path: Path, name: str, delimiter: str) -> None:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=delimiter).writerows(
        [["Title", "Content"], ["甲", BODY + '"引"\r\n'], ["乙", "第二篇。"]]
    )
    found = articles(written(tmp_path / name, "\ufeff" + out.getvalue()))
    assert [(a.title, a.text) for a in found] == [("甲", BODY + '"引"\r\n'), ("乙", "第二篇。")]


def test_parquet_with_typed_dates(tmp_path: Path) -> None:
    when = datetime(2022, 3, 4, 20, tzinfo=UTC)
    table = pa.table({"content": [BODY, None], "publish_time": pa.array([when, when], pa.timestamp("us", "UTC"))})
    pq.write_table(table, tmp_path / "a.parquet")
    article, rejected = read(tmp_path / "a.parquet")
    assert (article.text, article.published_date) == (BODY, date(2022, 3, 5))
    assert (rejected.member, rejected.reason_code) == ("#2", "empty_text")


def _zip(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return path


def test_zip_holds_every_format_and_one_more_archive(tmp_path: Path) -> None:
    inner = _zip(tmp_path / "inner.zip", {"d.txt": (BODY + "d").encode()})
    members = {
        "x/a.txt": BODY.encode(),
        "b.jsonl": json.dumps({"text": BODY + "b"}).encode(),
        "c.txt.gz": gzip.compress((BODY + "c").encode()),
        "inner.zip": inner.read_bytes(),
        "__MACOSX/._a.txt": b"\0\1",
    }
    buffer = pa.BufferOutputStream()
    pq.write_table(pa.table({"text": [BODY + "p"]}), buffer)
    members["t.parquet"] = buffer.getvalue().to_pybytes()
    found = articles(_zip(tmp_path / "all.zip", members))
    assert {a.source.member: a.text[len(BODY) :] for a in found} == {
        "x/a.txt": "", "b.jsonl#1": "b", "c.txt.gz/c.txt": "c", "inner.zip/d.txt": "d", "t.parquet#1": "p",
    }  # fmt: skip
    assert {a.source.name for a in found} == {"a", "b#1", "c", "d", "t#1"}


@pytest.mark.parametrize("name", ["a.tar", "a.tar.gz", "a.tgz"])
def test_tar(tmp_path: Path, name: str) -> None:
    with tarfile.open(tmp_path / name, "w:gz" if name.endswith("gz") else "w") as archive:
        for member in ("x/1.txt", "x/2.md"):
            info = tarfile.TarInfo(member)
            info.size = len((BODY + member).encode())
            archive.addfile(info, io.BytesIO((BODY + member).encode()))
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/hostname"
        archive.addfile(link)
    assert [a.text for a in articles(tmp_path / name)] == [BODY + "x/1.txt", BODY + "x/2.md"]
    assert [r.reason_code for r in rejections(tmp_path / name)] == ["unsupported_format"]


def test_zip_names_written_by_chinese_programs(tmp_path: Path) -> None:
    path = _zip(tmp_path / "a.zip", {"XXXX.txt": BODY.encode()})
    path.write_bytes(path.read_bytes().replace(b"XXXX", "园区".encode("gb18030")))
    (article,) = articles(path)
    assert article.source.name == "园区"


def test_one_name_twice_in_a_zip_gives_two_inputs(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive, pytest.warns(UserWarning):
        archive.writestr("a.txt", BODY)
        archive.writestr("a.txt", BODY + "x")
    assert len({a.source.member for a in articles(tmp_path / "a.zip")}) == 2
