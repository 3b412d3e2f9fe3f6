"""Width and punctuation: full-width letters and digits, invisible characters, spaces in Chinese, narrow commas."""

from __future__ import annotations

import re

from loaders.clean.mapped import Edit, Mapped

CJK = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Full-width ASCII but for the punctuation that Chinese writes full width: ，：；！？（）
_KEPT = frozenset("，：；！？（）")
_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F) if chr(code) not in _KEPT}
_NARROW |= {0x3000: 0x20, 0xA0: 0x20, 0x2002: 0x20, 0x2003: 0x20, 0x2009: 0x20, 0x202F: 0x20, 0x2007: 0x20, 0x09: 0x20}
_NARROW |= {ord("﹪"): ord("%"), ord("﹑"): ord("、"), ord("﹒"): ord("·"), ord("﹐"): ord("，"), ord("﹔"): ord("；")}
_NARROW |= {ord("〝"): ord("“"), ord("〞"): ord("”"), ord("＂"): ord('"')}
_WIDE = re.compile("[" + re.escape("".join(map(chr, _NARROW))) + "]")
_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe00-\ufe0f\x00-\x08\x0b\x0e-\x1f\x7f\ue000-\uf8ff]+"
)
_SPACES = re.compile(
    f"(?<=[{CJK}]) {{1,20}}(?=[0-9])|(?<=[0-9%]) {{1,20}}(?=[{CJK}%])"
    "|(?<=[，。；：、！？（“]) {1,20}| {1,20}(?=[，。；：、！？）”])"
)
_HALF = re.compile(
    f"(?<=[{CJK}”）)》%0-9]),(?=[{CJK}“（《])|(?<=[{CJK}”）)》]),(?=[0-9A-Za-z])"
    f"|(?<=[{CJK}”）》0-9%])[;:](?=[{CJK}“（《])|(?<=[{CJK}”）])[;?](?=\\s|$)"
)
_FULL = {",": "，", ";": "；", ":": "：", "?": "？"}


def narrow(mapped: Mapped) -> Mapped:
    """Full-width digits, Latin letters and odd spaces to ASCII, one for one; Chinese punctuation stays."""
    found = len(_WIDE.findall(mapped.text))
    if not found:
        return mapped
    return mapped.same_length(mapped.text.translate(_NARROW)).noted("width", found)


def drop_invisible(mapped: Mapped) -> Mapped:
    """Zero-width, directional, control and private-use characters and soft hyphens go."""
    return mapped.edited([Edit(*match.span(), "") for match in _INVISIBLE.finditer(mapped.text)], "invisible")


def close_spaces(mapped: Mapped) -> Mapped:
    """Spaces go between Chinese characters and figures, and at Chinese punctuation: 投资 1.6 亿元.

    A space between two Chinese words stays, as headlines part their halves with it.
    """
    return mapped.edited([Edit(*match.span(), "") for match in _SPACES.finditer(mapped.text)], "space")


def widen_punctuation(mapped: Mapped) -> Mapped:
    """Half-width commas, semicolons and colons between Chinese words become full width; 1,100 and 8:30 stay."""
    edits = [Edit(*match.span(), _FULL[match[0]]) for match in _HALF.finditer(mapped.text)]
    return mapped.edited(edits, "half_width_punctuation")
