"""Speed of cleaning: plain news, pages, and hostile texts as ratios to news. Run: python -m benchmarks.cleaning"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator

from benchmarks.noise import KINDS, page
from loaders.clean.copies import signature
from loaders.clean.pipeline import clean
from loaders.sentences import split_sentences

_NEWS = (
    "云山高新技术产业开发区位于青河市东部，主导产业为新材料和电子信息，现有企业430家，其中高新技术企业46家。\n"
    "“公司去年完成技术改造，生产效率提高了15%。”青河通达电子材料有限公司负责人介绍，今年计划投资2.5亿元建设生产基地。\n"
    "截至目前，开发区累计培育国家级专精特新“小巨人”企业12家；战略性新兴产业产值达到86亿元，同比增长20.3%。\n"
)
_MEGABYTE = 1_000_000
HOSTILE = {
    "one letter": "x",
    "one character": "中",
    "spaces": " ",
    "line feeds": "\n",
    "open angle": "<",
    "nested elements": "<div>",
    "open comments": "<!--",
    "unclosed quotes": '<a b="',
    "brackets": "([（",
    "empty links": "[](",
    "liquid": "{%",
    "asterisks": "*a",
    "table cells": "|a",
    "tables": "<table><tr><td>1",
    "shifted pairs": "焙颖",
    "exclamation marks": "!中",
    "references": "&",
    "mojibake between ASCII": "宸ヤ笟鍏鏈a",
    "marks in mojibake": "锛銆\ufffd鏈",
    "rows that span": "<table>" + "<tr><td rowspan=9>1<td>2</tr>" * 30 + "</table>",
    "headings of lists": "相关阅读\n",
}


def seconds_per_megabyte(text: str, format: str) -> float:
    """CPU seconds that cleaning takes for a megabyte of the text's UTF-8."""
    started = time.process_time()
    clean(text, format)
    return (time.process_time() - started) / len(text.encode()) * _MEGABYTE


def measure() -> Iterator[tuple[str, float]]:
    """Name and figure of each measurement: MB/s for news and noise, ratios to one text of news for hostile ones."""
    article = _NEWS * 6
    articles = _MEGABYTE // len(article.encode())
    for kind in ("plain", *KINDS):
        noisy = article if kind == "plain" else KINDS[kind](article, 300)
        format = "html" if kind == "page" else "text"
        clean(noisy, format)
        started = time.process_time()
        for _ in range(articles):
            clean(noisy, format)
        yield f"{kind}, MB/s", len(noisy.encode()) * articles / _MEGABYTE / (time.process_time() - started)
    started = time.process_time()
    for _ in range(articles):
        split_sentences(article)
    yield "sentences, MB/s", len(article.encode()) * articles / _MEGABYTE / (time.process_time() - started)
    started = time.process_time()
    for _ in range(articles):
        signature(article)
    yield "copy signature, MB/s", len(article.encode()) * articles / _MEGABYTE / (time.process_time() - started)
    news = page(_NEWS * (_MEGABYTE // len(_NEWS.encode())))
    usual = seconds_per_megabyte(news, "html")
    for name, unit in HOSTILE.items():
        text = unit * (_MEGABYTE // len(unit.encode()))
        slowest = max(seconds_per_megabyte(text, format) for format in ("text", "markdown", "html"))
        yield f"{name}, times news", slowest / usual


def main() -> None:
    """Print the table, and JSON with --json."""
    figures = {name: round(figure, 2) for name, figure in measure()}
    if "--json" in sys.argv:
        print(json.dumps(figures, ensure_ascii=False, indent=2))
        return
    for name, figure in figures.items():
        print(f"{name:32}{figure:8.2f}")


if __name__ == "__main__":
    main()
