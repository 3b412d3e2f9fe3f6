"""The characters that a name can hold, and how far they reach to the left of its suffix."""

from __future__ import annotations

import re

from loaders.recognise.legal_names import PRICE
from loaders.recognise.region_index import region_index
from loaders.recognise.words import is_place

MAX_NAME = 36  # characters to the left of a suffix that are looked at
LONGEST_BRACKET = 28
ORDINAL = re.compile("(?<![\u4e00-\u9fff])[一二三四五六七八九十]是")  # 二是|甲科技有限公司
INNER = frozenset("·-&.＆")


def window_start(text: str, end: int, floor: int) -> int:
    """Where the characters before `end` that a name can hold begin; a name begins there or further right."""
    low = end
    limit = max(floor, end - MAX_NAME)
    while low > limit:
        character = text[low - 1]
        if character in "）)":
            opening = _opening(text, low, limit)
            if opening is None:
                break
            low = opening
        elif "\u4e00" <= character <= "\u9fff" or is_name_character(text, low - 1):
            low -= 1
        else:
            break
    ordinal = ORDINAL.match(text, low, end)
    return ordinal.end() if ordinal is not None else low


def _opening(text: str, closing_end: int, limit: int) -> int | None:
    """Start of a bracket that holds a place, a part of a name or a share's price: （苏州）, （集团）; and a blank."""
    for position in range(closing_end - 2, max(limit, closing_end - LONGEST_BRACKET) - 1, -1):
        if text[position] in "（(":
            inside = text[position + 1 : closing_end - 1]
            fits = inside in {"集团", "控股", "中国"} or is_place(inside) or is_place(inside.rstrip("省市区县"))
            if not fits and not region_index().means_region(inside) and not PRICE.fullmatch(inside):
                return None
            return position - 1 if position > limit and text[position - 1] == " " else position
    return None


def is_name_character(text: str, position: int) -> bool:
    """Chinese characters, Latin letters, digits beside a letter, and the dots and dashes inside a name."""
    character = text[position]
    if "\u4e00" <= character <= "\u9fff" or (character.isascii() and character.isalpha()):
        return True
    if character.isdigit() or character in INNER:
        beside = text[max(position - 1, 0)] + text[min(position + 1, len(text) - 1)]
        if character == "·":
            return True
        return any(other.isascii() and other.isalpha() for other in beside)
    return False
