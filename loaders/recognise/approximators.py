"""Words around a figure that bound or soften it: 约, 近, 超过, 不低于, 左右, 以上 (seeds/approximators.csv)."""

from __future__ import annotations

from typing import NamedTuple

from loaders.vocabulary import rows


class _Word(NamedTuple):
    word: str
    length: int
    approx: str
    not_beside: str  # neighbours that make another word of it: 签约, 附近, 内设


def _words(*positions: str, last: bool) -> dict[str, tuple[_Word, ...]]:
    """Words by their last or first character, longest first."""
    found: dict[str, list[_Word]] = {}
    for row in rows("approximators"):
        if row["position"] in positions:
            word = row["word"]
            entry = _Word(word, len(word), row["approx"], row["not_beside"])
            found.setdefault(word[-1] if last else word[0], []).append(entry)
    return {edge: tuple(sorted(words, key=lambda entry: -entry.length)) for edge, words in found.items()}


_BEFORE = _words("before", last=True)
_BEFORE_BARE = _words("before", "before_bare", last=True)  # 上百, 上千: only before magnitudes without a digit
_AFTER = _words("after", last=False)
_LINKS = frozenset("了为有是达到可在 ")  # up to three of them may stand between the word and the figure: 最高可达到
_MAX_LINKS = 3
_MORE_THAN, _LESS_THAN = "大多高长重", "小少低短轻"


def approx_before(text: str, start: int, bare: bool) -> tuple[str, int]:
    """(approx code, outer start) of the words before a figure at start; ('', start) when there are none."""
    code, outer = "", start
    words = _BEFORE_BARE if bare else _BEFORE
    while (found := _one_before(text, outer, words)) is not None and outer - found[1] < 12:
        if not code or code == "exact":
            code = found[0]
        outer = found[1]
        if start - outer > 12:
            break
    return code, outer


def _one_before(text: str, end: int, words: dict[str, tuple[_Word, ...]]) -> tuple[str, int] | None:
    for _ in range(_MAX_LINKS + 1):
        if not end:
            return None
        last = text[end - 1]
        for word, length, approx, not_beside in words.get(last, ()):
            if text.startswith(word, end - length) and length <= end:
                if not_beside and end > length and text[end - length - 1] in not_beside:
                    return None
                return approx, end - length
        if last not in _LINKS:
            return None
        end -= 1
    return None


def approx_after(text: str, end: int) -> tuple[str, int]:
    """(approx code, outer end) of the word after a figure that ends at end; ('', end) when there is none."""
    pos = end + 1 if text.startswith(" ", end) else end
    for word, length, approx, not_beside in _AFTER.get(text[pos : pos + 1], ()):
        if text.startswith(word, pos):
            following = text[pos + length : pos + length + 1]
            if following and following in not_beside:
                return "", end
            return approx, pos + length
    return "", end


def comparison(text: str, start: int, end: int) -> tuple[str, int, int]:
    """比三十大: (approx code, outer start, outer end); ('', start, end) when the figure is not compared with."""
    if start and text[start - 1] == "比":
        after = text[end : end + 1]
        if after and after in _MORE_THAN:
            return "over", start - 1, end + 1
        if after and after in _LESS_THAN:
            return "at_most", start - 1, end + 1
    return "", start, end
