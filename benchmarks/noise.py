"""Noise as the web adds it, put on clean text: what cleaning has to undo. Pure functions, random only by their seed."""

from __future__ import annotations

import html
import random
from collections.abc import Callable
from functools import cache

import opencc

from loaders.clean.lexicon import Context, rows

_SYLLABLES = ("tái", "qū", "zhì", "chǎn", "yè", "guó", "jiā", "dá", "yíng", "jì", "huì", "shù", "xīn", "lüè", "ér")


@cache
def _to_traditional(variant: str) -> opencc.OpenCC:
    return opencc.OpenCC(variant)


def traditional(text: str, variant: str = "s2t") -> str:
    """The text in Traditional characters; `variant` is OpenCC's s2t, s2tw or s2hk."""
    return str(_to_traditional(variant).convert(text))


def glossed(text: str, seed: int = 0) -> str:
    """Traditional characters, a pinyin gloss behind each that differs from its Simplified form, narrow commas."""
    chance = random.Random(seed)
    pieces: list[str] = []
    converted = traditional(text)
    if len(converted) != len(text):
        converted = text
    for simple, full in zip(text, converted, strict=True):
        pieces.append(full if simple == full else f"{full}({chance.choice(_SYLLABLES)})")
    return "".join(pieces).replace("，", ",").replace("；", ";")


def lost_byte(text: str, position: int, errors: str = "replace") -> str:
    """The text after its GBK form lost the byte at `position`, decoded with the given error handler."""
    data = bytearray(text.encode("gbk", "replace"))
    del data[position % max(len(data), 1)]
    return data.decode("gbk", errors)


def narrowed_bytes(text: str) -> str:
    """What a site makes of 。“ and 。” by replacing the bytes of ！ with an ASCII one wherever they stand."""
    data = text.encode("gbk", "replace").replace(b"\xa1\xa3\xa1\xb0", b"!\xb0").replace(b"\xa1\xa3\xa1\xb1", b"!\xb1")
    return data.decode("gbk", "ignore")


def spun(text: str) -> str:
    """Domain words swapped for the synonyms of seeds/spun_words.csv where their contexts hold."""
    swaps: dict[str, str] = {}
    for row in rows("spun_words"):
        free = Context.parse(row["before"]).barred or not row["before"]
        if row["is_telltale"] == "true" and free and len(row["original"]) > 1:
            swaps.setdefault(row["original"], row["spun"])
    for original in sorted(swaps, key=len, reverse=True):
        text = text.replace(original, swaps[original])
    return text


def page(text: str, title: str = "园区新闻") -> str:
    """The paragraphs in a portal's page: head, scripts, menus, related links, footer; text as character references."""
    body = "\n".join(
        f"<p>&nbsp;&nbsp;{html.escape(line)}</p>".replace("“", "&ldquo;").replace("”", "&rdquo;")
        for line in text.split("\n")
    )
    return (
        f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{html.escape(title)}_某某网</title>'
        "<script>var a = '<p>投资99亿元</p>';</script><style>p { margin: 0 }</style></head><body>"
        '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/n">新闻</a></li></ul></div>'
        f"<h1>{html.escape(title)}</h1><!-- 正文 -->\n<div id='main'>{body}</div>"
        '<div><h3>相关阅读</h3><a href="/1">某园区签约70个项目</a><br><a href="/2">另一园区投资88亿元</a></div>'
        "<p>Copyright &copy; 某某网 版权所有</p></body></html>"
    )


def wide(text: str) -> str:
    """Figures and Latin letters in full width."""
    return text.translate(
        {code: code + 0xFEE0 for code in [*range(0x30, 0x3A), *range(0x41, 0x5B), *range(0x61, 0x7B)]}
    )


KINDS: dict[str, Callable[[str, int], str]] = {
    "glosses": glossed,
    "lost bytes": lost_byte,
    "traditional": lambda text, _: traditional(text),
    "taiwan": lambda text, _: traditional(text, "s2tw"),
    "hong kong": lambda text, _: traditional(text, "s2hk"),
    "spun": lambda text, _: spun(text),
    "page": lambda text, _: page(text),
    "wide": lambda text, _: wide(text),
}
