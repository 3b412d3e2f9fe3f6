"""Traditional characters to Simplified, for texts that are written in them."""

from __future__ import annotations

import re
from functools import cache
from os.path import commonprefix

import opencc

from loaders.clean.mapped import Edit, Mapped

_SHARE = 0.04  # of the Chinese characters: quotes of Traditional names in a Simplified text stay below
_FEWEST = 2
_HONG_KONG = str.maketrans("衞敍", "衛敘")  # its own forms that the converter does not know
# 鉅鋒 is 钜锋; the converter makes 巨 of it, which is right in 鉅額 and 艱鉅 alone.
_IN_NAMES = re.compile("(?<!艱)鉅(?![額款資大變著作子獻細型量頭無富虧盈])")
_CHINESE = re.compile("[一-鿿]+")
_PIECE = re.compile(r"[^，。；：、\s]{1,40}")  # what is aligned at a time where a phrase changes its length


# tw2s reads mainland and Hong Kong forms too, and turns 著 into 着 where it is the particle (隨著, 著力).
@cache
def _converter() -> opencc.OpenCC:
    return opencc.OpenCC("tw2s")


@cache
def _traditional_only() -> re.Pattern[str]:
    """A Traditional form that Simplified does not use."""
    characters = "".join(map(chr, range(0x4E00, 0xA000)))
    simple = _converter().convert("\n".join(characters)).split("\n")
    return re.compile("[" + "".join(old for old, new in zip(characters, simple, strict=True) if old != new) + "]")


def is_traditional(text: str) -> bool:
    """Whether enough characters are Traditional forms for the text to be written in that script."""
    found = len(_traditional_only().findall(text))
    return found >= _FEWEST and found >= _SHARE * (len(text) - len(_CHINESE.sub("", text)))


def simplify(mapped: Mapped) -> Mapped:
    """Convert a Traditional text with OpenCC's phrase tables; where a phrase changes its length the offsets follow."""
    text = mapped.text
    if not is_traditional(text):
        return mapped
    text = _IN_NAMES.sub("钜", text.translate(_HONG_KONG))
    lines = text.split("\n")
    simple = _converter().convert(text).split("\n")
    if len(simple) != len(lines):
        return mapped
    if all(len(old) == len(new) for old, new in zip(lines, simple, strict=True)):
        changed = sum(a != b for a, b in zip(mapped.text, "\n".join(simple), strict=True))
        return mapped.same_length("\n".join(simple)).noted("traditional", changed)
    edits: list[Edit] = []
    at = 0
    for old, new in zip(lines, simple, strict=True):
        edits.extend(_line_edits(old, new, at))
        at += len(old) + 1
    return mapped.edited(edits, "traditional")


def _line_edits(old: str, new: str, at: int) -> list[Edit]:
    if len(old) == len(new):
        return [Edit(at + i, at + i + 1, b) for i, (a, b) in enumerate(zip(old, new, strict=True)) if a != b]
    edits: list[Edit] = []
    for piece in _PIECE.finditer(old):
        start, end = piece.span()
        simple = _converter().convert(piece[0])
        same = len(commonprefix([piece[0], simple]))
        rest = min(end - start, len(simple)) - same
        tail = len(commonprefix([piece[0][::-1][:rest], simple[::-1][:rest]]))
        if start + same < end - tail or same < len(simple) - tail:
            edits.append(Edit(at + start + same, at + end - tail, simple[same : len(simple) - tail]))
    return edits
