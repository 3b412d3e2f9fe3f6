"""Width and punctuation: full-width letters and digits, invisible characters, spaces in Chinese, narrow commas."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from loaders.clean.likelihood import uncommon_characters
from loaders.clean.mapped import Edit, Mapped
from loaders.clean.remains import byte_tables

CJK = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Full-width ASCII but for the punctuation that Chinese writes full width.
_KEPT = frozenset("，：；！？（）")
_NARROW = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code) not in _KEPT}
_NARROW |= dict.fromkeys("\u3000\xa0\u2002\u2003\u2007\u2009\u202f\t", " ")
_NARROW |= {"﹪": "%", "﹑": "、", "﹒": "·", "〝": "“", "〞": "”"}
_NARROW |= dict(zip("﹐﹔﹕﹖﹗﹙﹚", "，；：？！（）", strict=True))
_WIDE = re.compile("[" + re.escape("".join(_NARROW)) + "]")
_ZERO_WIDTH = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe00-\ufe0f\x00-\x08\x0b\x0e-\x1f\x7f\ue766-\uf8ff"
_USER_DEFINED = "\ue000-\ue765"  # private use that GB 18030 has two bytes for: icons of pages, and pieces of damage
# 1 100 with a space that holds it together, but not a year and a figure
_UNBREAKING = re.compile("[\xa0\u2007\u2009\u202f](?<=[0-9].)(?<![0-9]{4}.)(?=[0-9]{3}(?![0-9]))")
_BYTES = re.compile(f"[{_USER_DEFINED}]")
_INVISIBLE = re.compile(f"[{_ZERO_WIDTH}{_USER_DEFINED}][{_ZERO_WIDTH}{_USER_DEFINED}]*")
_SPACES = re.compile("  *")  # with the first one apart a search is faster
_DECIMAL = re.compile(r"(?<![0-9.])[0-9]{1,6}( {0,3})\.( {0,3})(?=[0-9])")
_SEGMENTED = 0.05  # spaces between Chinese characters, a character of text: more than headlines ever have
_CHINESE = re.compile(f"[{CJK}]")
_OPENING, _CLOSING = frozenset("，。；：、！？（“"), frozenset("，。；：、！？）”")
# The mark stands first and its neighbours are looked up behind it: searching for a mark is what makes this fast.
_HALF = re.compile(
    f"[,;:?.](?:(?<=[{CJK}”）)》%0-9][,;:])(?= ?[{CJK}“（《])|(?<=[{CJK}”）)》],)(?=[0-9A-Za-z])"
    f"|(?<=[{CJK}”）][;?])(?=\\s|$)"
    f"|(?<=[{CJK}”）)%][.])(?=[{CJK}“”’」』（《]|\\s|$)|(?<=[{CJK}”%][.])(?=[0-9]))"
)
# 57。6亿元: a page converted from the mainland wrote its points as full stops. A year is no such figure.
_STOPPED_POINT = re.compile(r"。(?<=[0-9]。)(?<![0-9]{4}。)(?=[0-9]{1,3} ?(?:[万亿]|%))")
# 3·5亿元 of old print; 3·15晚会 and 5·12地震 are days.
_MIDDLE_POINT = re.compile(r"[·•](?<=[0-9].)(?=[0-9]{1,4} ?(?:[万亿]|%|个百分点|倍|元|公顷|吨|平方))")
_POINTS = (_STOPPED_POINT, _MIDDLE_POINT)
_FULL = {",": "，", ";": "；", ":": "：", "?": "？", ".": "。"}


def narrow(mapped: Mapped) -> Mapped:
    """Full-width digits, Latin letters and odd spaces to ASCII, one for one; Chinese punctuation stays."""
    text, found = _WIDE.subn(lambda match: _NARROW[match[0]], mapped.text)
    return mapped.same_length(text).noted("width", found)


def drop_invisible(mapped: Mapped) -> Mapped:
    """Zero-width, directional, control and private-use characters and soft hyphens go."""
    return mapped.edited([Edit(*match.span(), "") for match in _INVISIBLE.finditer(mapped.text)], "invisible")


def drop_icons(mapped: Mapped) -> Mapped:
    """The same, and the spaces of `1 100`; private-use characters beside damaged ones stay, as bytes of it."""
    text = mapped.text
    rare = uncommon_characters()
    edits: list[Edit] = []
    for match in _INVISIBLE.finditer(text):
        start, end = match.span()
        around = text[start - 1 : start] + text[end : end + 1]
        is_damage = _BYTES.search(match[0]) and (
            any(rare[min(ord(one), 0xFFFF)] for one in around) or _shifted(text[start - 1 : start], match[0][0], rare)
        )
        if not is_damage:
            edits.append(Edit(start, end, ""))
    inside = [Edit(*match.span(), "") for match in _UNBREAKING.finditer(text)]
    return mapped.edited(sorted(edits + inside) if inside else edits, "invisible")


def _shifted(before: str, character: str, rare: npt.NDArray[np.bool_]) -> bool:
    """Whether the second byte of one and the first of the next make a common character."""
    of, made = byte_tables()
    lead, trail = character.encode("gb18030")[0], int(of[min(ord(before), 0xFFFF)]) & 0xFF if before else 0
    middle = int(made[trail << 8 | lead])
    return middle > 0 and not rare[middle]


def close_spaces(mapped: Mapped) -> Mapped:
    """Spaces go between Chinese characters and figures, and at Chinese punctuation: 投资 1.6 亿元.

    A space between two Chinese words stays, as headlines part their halves with it, unless the whole text is cut
    into words by spaces.
    """
    text = mapped.text
    places = [match.span() for match in _SPACES.finditer(text)]
    closed = [place for place in places if _closes(text[place[0] - 1 : place[0]], text[place[1] : place[1] + 1])]
    between = [(start, end) for start, end in places if _CHINESE.match(text, end) and _CHINESE.match(text, start - 1)]
    if len(between) > _SEGMENTED * len(text):
        closed = sorted({*closed, *between})
    if " ." in text or ". " in text:
        closed = sorted({*closed, *_inside_decimals(text)})
    return mapped.edited([Edit(start, end, "") for start, end in closed], "space")


def _inside_decimals(text: str) -> Iterator[tuple[int, int]]:
    """Spaces of 4 .7 and, right behind a Chinese word, of 4. 7; `1. 5家企业` begins a list."""
    for match in _DECIMAL.finditer(text):
        before, behind = match.span(1), match.span(2)
        if match[1] or (match.start() and _CHINESE.match(text, match.start() - 1)):
            yield from (place for place in (before, behind) if place[0] < place[1])


def _closes(before: str, after: str) -> bool:
    if before in _OPENING or after in _CLOSING:
        return True
    if before.isdecimal() or before == "%":
        return after == "%" or _CHINESE.match(after) is not None
    return after.isdecimal() and _CHINESE.match(before) is not None


def widen_punctuation(mapped: Mapped) -> Mapped:
    """Half-width commas, semicolons and colons between Chinese words become full width; 1,100 and 8:30 stay.

    A full stop inside a figure becomes its decimal point.
    """
    edits = [Edit(*match.span(), _FULL[match[0]]) for match in _HALF.finditer(mapped.text)]
    points = [Edit(*match.span(), ".") for sign in _POINTS for match in sign.finditer(mapped.text)]
    return mapped.edited(sorted(edits + points) if points else edits, "half_width_punctuation")
