"""Width and variant folding, one character for one, and the characters that numerals are written with."""

from __future__ import annotations

import re
from functools import lru_cache

from loaders.vocabulary import rows


def _characters(role: str) -> dict[str, float]:
    return {row["character"]: float(row["value"]) for row in rows("numerals") if row["role"] == role}


FORMAL_DIGITS = _characters("formal_digit")  # 壹贰叁: also parts of common words (登陆, 放肆), so never alone
DIGITS = _characters("digit") | FORMAL_DIGITS
MAGNITUDES = _characters("magnitude") | _characters("formal_magnitude")
FORMAL = frozenset(FORMAL_DIGITS) | frozenset(_characters("formal_magnitude"))
TENS = _characters("tens")  # 廿 = 20
SOME = frozenset(_characters("some"))  # 几, 数: stand for an unknown digit
MORE = frozenset(_characters("more"))  # 余, 多, 来: the true figure is higher
HALF = frozenset(_characters("half"))
NUMERALS = "".join([*DIGITS, *MAGNITUDES, *TENS])

_WIDE = {code: code - 0xFEE0 for code in [*range(0xFF10, 0xFF1A), *range(0xFF21, 0xFF3B), *range(0xFF41, 0xFF5B)]}
_SIGNS = str.maketrans("．％－＋（）～〜／：−﹣﹪＄×✕＊", ".%-+()~~/:--%$×××")


_TABLE: dict[int, int | str] = {
    **_WIDE,
    **_SIGNS,
    **{ord(r["variant"]): r["character"] for r in rows("character_variants")},
}
_FOLDED = {chr(code): to if isinstance(to, str) else chr(to) for code, to in _TABLE.items()}
_FOLDABLE = re.compile("[" + re.escape("".join(map(chr, _TABLE))) + "]")


@lru_cache(maxsize=2)
def fold(text: str) -> str:
    """The text in ASCII digits and Simplified characters; same length, so offsets hold."""
    return _FOLDABLE.sub(lambda match: _FOLDED[match[0]], text)
