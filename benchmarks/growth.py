"""How the time of extraction grows: seconds for each kilobyte of hostile text as a multiple of those for plain news.

    python -m benchmarks.growth [--size CHARACTERS] [--profile NAME]

Every line is one text, read at a sixteenth, a quarter and the whole of the size; a text that takes too long stops at
the size that the line names. `ratio` compares its time for each character with that of plain news; `growth` compares
the last size with four times the one before: 1 is linear, 4 is quadratic. `--profile` prints where the time goes.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
import time
from collections.abc import Callable
from datetime import date

from loaders.pipeline import extract
from loaders.records import Article, Source

_NEWS = (
    "2022年，太仓市实现工业总产值3120亿元，同比增长6.4%，其中高端装备产业产值达860亿元。近日，江苏恒立液压股份有限公司入选国家级"
    "专精特新“小巨人”企业。该公司计划投资12亿元，新建年产5万台精密油缸的生产线，达产后年销售收入可达20亿元。\n"
)
_TOO_LONG = 4.0  # seconds
_PIECES = (
    *("1", "一", "亿", "年", "“", "近", "三 ", "0.", "1-", "3至", "约", "第", "（", "百分之", "十四五", "http://"),
    *("2022年", "一年", "去年5月", "进入2020年3月", "截至2021年3月止"),
    *("5家、", "河北", "有限公司", "锐川集团、", "恒泰产业园", "光伏产业园，"),
)  # what one recogniser begins to read at each of its characters
_DIGITS = "零一二三四五六七八九"


def _numbered(piece: str) -> Callable[[int], str]:
    """Copies of a piece, each with a number of its own where it says {}: names that no cache knows."""

    def text(size: int) -> str:
        count = size // len(piece) + 1
        return "".join(piece.replace("{}", _spoken(i)) for i in range(count))[:size]

    return text


def _spoken(number: int) -> str:
    return "".join(_DIGITS[int(digit)] for digit in str(number))


TEXTS: dict[str, Callable[[int], str]] = {
    "news": _numbered(_NEWS),
    "news, one paragraph": _numbered(_NEWS.strip()),
    "one figure, no mark": _numbered("总产值12亿元"),
    "one figure, 、": _numbered("产值12亿元、"),
    "one figure, comma": _numbered("产值12亿元，"),
    "figures alone": _numbered("12亿元、"),
    "percentages": _numbered("增长5.2%、"),
    "percentages, comma": _numbered("同比增长5.2%，"),
    "counts": _numbered("国家级高新技术企业12家、"),
    "firms, 、": _numbered("江苏海{}科技有限公司、"),
    "firms with a figure": _numbered("江苏海{}科技有限公司产值12亿元，"),
    "places, 、": _numbered("太仓市、昆山市、常熟市、"),
    "places, no mark": _numbered("太仓市昆山市常熟市"),
    "pronouns": _numbered("该公司全区园区产值12亿元，"),
    "titles": _numbered("国家级专精特新“小巨人”企业、"),
    "titles held": _numbered("入选国家级专精特新“小巨人”企业，"),
    "triggers": _numbered("获评认定为成为拥有"),
    "metrics": _numbered("产值营业收入税收利润"),
    "plan words": _numbered("计划将预计达产后"),
    "times": _numbered("2022年，去年，一季度，"),
    "times with figures": _numbered("2022年产值12亿元，"),
    "old and new": _numbered("从5%提高到15%，"),
    "respectively": _numbered("产值、税收分别为12亿元、3亿元，"),
    "policies": _numbered("对国家级企业给予50万元奖励，"),
    "thresholds": _numbered("1亿元以上项目33个，"),
    "quotes open": _numbered("“公司说产值12亿元，"),
    "brackets open": _numbered("（产值12亿元"),
    "no marks": _numbered("在发展中推进建设高质量的工作"),
    "levels": _numbered("国家级省级市级"),
    "headings": _numbered("2022年产值12亿元\n"),
    "tags": _numbered("<p>产值<b>12</b>亿元</p>"),
    **{f"only {piece}": _numbered(piece) for piece in _PIECES},
}  # fmt: skip


def seconds(text: str) -> float:
    """Time of one extraction, the better of two."""
    source = Source("bench.txt", "", "bench", "text", "utf-8", len(text), 0)
    article = Article("0" * 32, source, text, published_date=date(2023, 6, 15))
    times = []
    for _ in range(2):
        start = time.perf_counter()
        extract(article)
        times.append(time.perf_counter() - start)
        if times[-1] > 5:
            break
    return min(times)


def main() -> None:
    """Print one line a text."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=200_000, help="characters of the longest text (default 200000)")
    parser.add_argument("--profile", choices=TEXTS, help="show where the time of this text goes")
    arguments = parser.parse_args()
    if arguments.profile:
        profile = cProfile.Profile()
        text = TEXTS[arguments.profile](arguments.size)
        profile.runcall(seconds, text)
        pstats.Stats(profile).sort_stats("cumulative").print_stats(25)
        return
    seconds(_NEWS)  # word lists are read once a process
    plain = seconds(TEXTS["news"](arguments.size)) / arguments.size
    print(f"{'text':24}{'size':>8}{'s/MB':>9}{'ratio':>8}{'growth':>8}")
    for name, build in TEXTS.items():
        size, spent, growth = arguments.size // 16, seconds(build(arguments.size // 16)), 1.0
        while size * 4 <= arguments.size and spent < _TOO_LONG:
            longer = seconds(build(size * 4))
            size, spent, growth = size * 4, longer, longer / (4 * spent)
        each = spent / size
        print(f"{name:24}{size:8}{each * 1e6:9.1f}{each / plain:8.2f}{growth:8.2f}", flush=True)


if __name__ == "__main__":
    main()
