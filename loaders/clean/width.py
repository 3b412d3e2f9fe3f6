"""Width and punctuation: full-width letters and digits, invisible characters, spaces in Chinese, narrow commas."""

from __future__ import annotations

import re

from loaders.clean.mapped import Edit, Mapped

CJK = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Full-width ASCII but for the punctuation that Chinese writes full width.
_KEPT = frozenset("，：；！？（）")
_NARROW = {chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F) if chr(code) not in _KEPT}
_NARROW |= dict.fromkeys("\u3000\xa0\u2002\u2003\u2007\u2009\u202f\t", " ")
_NARROW |= {"﹪": "%", "﹑": "、", "﹒": "·", "﹐": "，", "﹔": "；", "〝": "“", "〞": "”"}
_WIDE = re.compile("[" + re.escape("".join(_NARROW)) + "]")
_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe00-\ufe0f\x00-\x08\x0b\x0e-\x1f\x7f\ue000-\uf8ff]+"
)
_SPACES = re.compile(" +")
_SEGMENTED = 0.05  # spaces between Chinese characters, a character of text: more than headlines ever have
_CHINESE = re.compile(f"[{CJK}]")
_OPENING, _CLOSING = frozenset("，。；：、！？（“"), frozenset("，。；：、！？）”")
# The mark stands first and its neighbours are looked up behind it: searching for a mark is what makes this fast.
_HALF = re.compile(
    f"[,;:?.](?:(?<=[{CJK}”）)》%0-9][,;:])(?= ?[{CJK}“（《])|(?<=[{CJK}”）)》],)(?=[0-9A-Za-z])"
    f"|(?<=[{CJK}”）][;?])(?=\\s|$)"
    f"|(?<=[{CJK}”）)%][.])(?=[{CJK}“（《]|\\s|$))"
)
_FULL = {",": "，", ";": "；", ":": "：", "?": "？", ".": "。"}


def narrow(mapped: Mapped) -> Mapped:
    """Full-width digits, Latin letters and odd spaces to ASCII, one for one; Chinese punctuation stays."""
    text, found = _WIDE.subn(lambda match: _NARROW[match[0]], mapped.text)
    return mapped.same_length(text).noted("width", found)


def drop_invisible(mapped: Mapped) -> Mapped:
    """Zero-width, directional, control and private-use characters and soft hyphens go."""
    return mapped.edited([Edit(*match.span(), "") for match in _INVISIBLE.finditer(mapped.text)], "invisible")


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
    return mapped.edited([Edit(start, end, "") for start, end in closed], "space")


def _closes(before: str, after: str) -> bool:
    if before in _OPENING or after in _CLOSING:
        return True
    if before.isdecimal() or before == "%":
        return after == "%" or _CHINESE.match(after) is not None
    return after.isdecimal() and _CHINESE.match(before) is not None


def widen_punctuation(mapped: Mapped) -> Mapped:
    """Half-width commas, semicolons and colons between Chinese words become full width; 1,100 and 8:30 stay."""
    edits = [Edit(*match.span(), _FULL[match[0]]) for match in _HALF.finditer(mapped.text)]
    return mapped.edited(edits, "half_width_punctuation")
