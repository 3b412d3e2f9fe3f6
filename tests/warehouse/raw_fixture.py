"""A small landed batch, written by hand: what the loaders would leave in schema `raw` for seven invented articles."""

from __future__ import annotations

import csv
import hashlib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pyarrow as pa

PROJECT = Path(__file__).resolve().parents[2]
LOADED_AT = datetime(2026, 1, 5, 8, 0, tzinfo=UTC)
LOAD_ID = "load-1"
FULL_NAME = "江苏远帆新材料股份有限公司"

TOLD_TWICE = ["锡山区2022年地区生产总值达1120亿元。", "远帆新材年产能2万吨。"]
# name -> publisher, published, sentences
ARTICLES: dict[str, tuple[str, date | None, list[str]]] = {
    "spring-report": (
        "锡山示例报",
        date(2023, 1, 15),
        [
            "2022年，锡山区实现地区生产总值1100亿元，同比增长5.5%。",
            "锡山经济技术开发区完成工业总产值800亿元，集聚企业1200家。",
            f"{FULL_NAME}（以下简称远帆新材）入选国家级专精特新“小巨人”企业。",
            "远帆新材投资3亿至5亿元建设二期项目。",
            "截至2022年底，该公司拥有发明专利36项，该公司拥有发明专利36项。",
        ],
    ),
    "second-voice": ("江南示例网", date(2023, 2, 1), TOLD_TWICE),
    "second-voice-copy": ("转载站", date(2023, 2, 3), TOLD_TWICE),
    "no-facts": ("锡山示例报", date(2023, 3, 1), ["会议于3月1日召开，12人参加。", "天气晴朗。"]),
    "zigong-zone": (
        "自贡示例报",
        None,
        [
            "高新区引进项目15个，总投资60亿元，计划2025年产值120亿元。",
            "高新区辐射值9西弗。",
            "云溪镇财政收入约2亿元。",
            "盐都轻工研究所正在申报省级重点实验室。",
        ],
    ),
    "wuxi-zone": ("无锡示例报", date(2024, 5, 6), ["高新区拥有高新技术企业300家。"]),
    "doubtful": ("自贡示例报", date(2024, 7, 1), ["据说某地产值可能有7亿元。"]),
}
# Words that the copy's raw text has and its clean text has not.
NOISE = "\u200b"

# article, sentence, type, mention, canonical, region code
MENTIONS: list[tuple[str, int, str, str, str, str]] = [
    ("spring-report", 0, "region", "锡山区", "锡山区", "320205"),
    ("spring-report", 1, "park", "锡山经济技术开发区", "锡山经济技术开发区", "320205"),
    ("spring-report", 2, "enterprise", FULL_NAME, FULL_NAME, "320205"),
    ("spring-report", 2, "enterprise", "远帆新材", FULL_NAME, "320205"),
    ("spring-report", 4, "enterprise", "该公司", FULL_NAME, "320205"),
    ("second-voice", 0, "region", "锡山区", "锡山区", "320205"),
    ("second-voice", 1, "enterprise", "远帆新材", "远帆新材", ""),
    ("second-voice-copy", 0, "region", "锡山区", "锡山区", "320205"),
    ("second-voice-copy", 1, "enterprise", "远帆新材", "远帆新材", ""),
    ("zigong-zone", 0, "park", "高新区", "高新区", "510300"),
    ("zigong-zone", 2, "region", "云溪镇", "云溪镇", ""),
    ("zigong-zone", 3, "organization", "盐都轻工研究所", "盐都轻工研究所", "510300"),
    ("wuxi-zone", 0, "park", "高新区", "高新区", "320200"),
    ("doubtful", 0, "region", "某地", "某地", ""),
]
# `36项#2` is the second 36项 of its sentence.
FACTS = list(csv.DictReader((Path(__file__).parent / "raw_facts.csv").read_text(encoding="utf-8").splitlines()))


def digest(*parts: object) -> str:
    """Stable id of the parts: 32 hex digits."""
    return hashlib.sha256("|".join(map(str, parts)).encode()).hexdigest()[:32]


def text_of(name: str) -> str:
    """Decoded text of the article, one sentence a line; the copy carries a zero-width space before its second line."""
    glue = f"\n{NOISE}" if name.endswith("copy") else "\n"
    return glue.join(ARTICLES[name][2])


def span_of(name: str, sentence: int, piece: str) -> tuple[int, int]:
    """Raw range of the piece in the sentence; `piece#2` is its second occurrence."""
    wanted, _, nth = piece.partition("#")
    text = text_of(name)
    start = text.index(ARTICLES[name][2][sentence])
    for _ in range(int(nth or 1)):
        start = text.index(wanted, start + (1 if _ else 0))
    return start, start + len(wanted)


def article_rows() -> list[dict[str, Any]]:
    rows = []
    for name, (publisher, published, sentences) in ARTICLES.items():
        text = text_of(name)
        rows.append(
            {
                "article_id": digest(text),
                "name": name,
                "path": f"{name}.txt",
                "member": "",
                "format": "text",
                "encoding": "utf-8",
                "title": None,
                "publisher": publisher,
                "published_date": published,
                "url": None,
                "text": text,
                "clean_text": "\n".join(sentences),
                "noise": '{"zero_width": 1, "full_width": 2}' if NOISE in text else "{}",
                "char_count": len(text),
                "extractor_version": "test",
                "load_id": LOAD_ID,
                "loaded_at": LOADED_AT,
            }
        )
    return rows


def sentence_rows() -> list[dict[str, Any]]:
    rows = []
    for name, (_, _, sentences) in ARTICLES.items():
        for index, sentence in enumerate(sentences):
            start, end = span_of(name, index, sentence)
            rows.append(
                {
                    "article_id": digest(text_of(name)),
                    "sentence_index": index,
                    "paragraph_index": 0,
                    "char_start": start,
                    "char_end": end,
                    "clean_text": sentence,
                    "load_id": LOAD_ID,
                }
            )
    return rows


def mention_rows() -> list[dict[str, Any]]:
    rows = []
    for index, (name, sentence, entity_type, mention, canonical, region_code) in enumerate(MENTIONS):
        start, end = span_of(name, sentence, mention)
        rows.append(
            {
                "article_id": digest(text_of(name)),
                "sentence_index": sentence,
                "mention_index": index,
                "entity_type": entity_type,
                "mention": mention,
                "clean_mention": mention,
                "canonical_name": canonical,
                "region_code": region_code,
                "method": "test",
                "char_start": start,
                "char_end": end,
                "load_id": LOAD_ID,
            }
        )
    return rows


def fact_rows() -> list[dict[str, Any]]:
    rows = []
    for fact in FACTS:
        start, end = span_of(fact["article"], int(fact["sentence"]), fact["mention"])
        article_id = digest(text_of(fact["article"]))
        told = {column: text for column, text in fact.items() if column not in ("article", "sentence")}
        rows.append(
            told
            | {
                "fact_id": digest(article_id, start, fact["metric"], fact["statistic"]),
                "article_id": article_id,
                "sentence_index": int(fact["sentence"]),
                "value": float(fact["value"]) if fact["value"] else None,
                "value_max": float(fact["value_max"]) if fact["value_max"] else None,
                "mention": fact["mention"].partition("#")[0],
                "char_start": start,
                "char_end": end,
                "rule": "test",
                "confidence": 0.05 if fact["article"] == "doubtful" else 0.9,
                "load_id": LOAD_ID,
            }
        )
    return rows


def input_rows() -> list[dict[str, Any]]:
    inputs = [(f"{name}.txt", "loaded", digest(text_of(name))) for name in ARTICLES]
    inputs.append(("again/no-facts.txt", "duplicate", digest(text_of("no-facts"))))
    inputs.append(("picture.txt", "rejected", None))
    return [
        {
            "input_id": digest(path, ""),
            "file_key": digest(path),
            "path": path,
            "member": "",
            "name": Path(path).stem,
            "format": "text",
            "encoding": "utf-8",
            "byte_size": 100,
            "modified_at": LOADED_AT,
            "outcome": outcome,
            "article_id": article_id,
            "load_id": LOAD_ID,
            "loaded_at": LOADED_AT,
        }
        for path, outcome, article_id in inputs
    ]


def rejected_rows() -> list[dict[str, Any]]:
    return [
        {
            "input_id": digest("picture.txt", ""),
            "path": "picture.txt",
            "member": "",
            "reason_code": "not_text",
            "reason": "the file is a PNG picture",
            "remedy": "give a text file",
            "load_id": LOAD_ID,
            "rejected_at": LOADED_AT,
        }
    ]


def load_rows() -> list[dict[str, Any]]:
    counts = {"inputs_read": 9, "articles_new": 7, "articles_duplicate": 1, "inputs_rejected": 1}
    versions = {"parkfacts_version": "0", "extractor_version": "test", "facts_found": len(FACTS)}
    return [{"load_id": LOAD_ID, "started_at": LOADED_AT, "finished_at": LOADED_AT} | counts | versions]


def land(build_file: Path) -> None:
    """Create the build file and land every table in one transaction, by Arrow."""
    build_file.parent.mkdir(parents=True, exist_ok=True)
    tables = {
        "article": article_rows(),
        "sentence": sentence_rows(),
        "entity_mention": mention_rows(),
        "fact": fact_rows(),
        "input_file": input_rows(),
        "rejected_article": rejected_rows(),
        "load": load_rows(),
    }
    with duckdb.connect(str(build_file)) as connection:
        connection.execute((PROJECT / "loaders" / "raw_schema.sql").read_text(encoding="utf-8"))
        connection.execute("begin")
        for name, rows in tables.items():
            batch = pa.Table.from_pylist(rows)
            connection.register("batch", batch)
            connection.execute(f"insert into raw.{name} by name select * from batch")
            connection.unregister("batch")
        connection.execute("commit")
