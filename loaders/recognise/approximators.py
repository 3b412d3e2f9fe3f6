"""Words around a figure that bound or soften it: 约, 近, 超过, 不低于, 左右, 以上 (seeds/approximators.csv)."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from loaders.vocabulary import rows


class _Word(NamedTuple):
    approx: str
    not_beside: str  # neighbours that make another word of it: 签约, 附近, 内设


LINKS = ("达到", "了", "为", "有", "是", "达", "可", "在", "到", " ")  # may stand between the word and the figure


@cache
def _words(position: str) -> dict[str, _Word]:
    return {r["word"]: _Word(r["approx"], r["not_beside"]) for r in rows("approximators") if r["position"] == position}


@cache
def _longest(position: str) -> int:
    return max(map(len, _words(position)))


@cache
def _edges(position: str) -> frozenset[str]:
    """Last characters of words before a figure, first characters of words after one."""
    return frozenset(word[-1] if position.startswith("before") else word[0] for word in _words(position))


def after_words() -> frozenset[str]:
    """Words that may follow a figure and bound it."""
    return frozenset(_words("after"))


def approx_before(text: str, start: int, bare: bool) -> tuple[str, int]:
    """(approx code, outer start) of the words before a figure at start; ('', start) when there are none."""
    code, outer = "", start
    for _ in range(3):  # 最高可达近…
        found = _one_before(text, outer, bare)
        if found is None:
            break
        approx, outer = found
        if not code or code == "exact":
            code = approx
    return code, outer


_MORE_THAN, _LESS_THAN = "大多高长重", "小少低短轻"


def comparison(text: str, start: int, end: int) -> tuple[str, int, int]:
    """比三十大: (approx code, outer start, outer end); ('', start, end) when the figure is not compared with."""
    after = text[end : end + 1]
    if start and after and text[start - 1] == "比" and after in _MORE_THAN + _LESS_THAN:
        return ("over" if after in _MORE_THAN else "at_most"), start - 1, end + 1
    return "", start, end


def _one_before(text: str, start: int, bare: bool) -> tuple[str, int] | None:
    found = _ending_at(text, start, bare)
    if found is not None:
        return found
    end = start
    for _ in range(2):
        link = next((word for word in LINKS if text.endswith(word, max(0, end - len(word)), end)), None)
        if link is None:
            return None
        end -= len(link)
        found = _ending_at(text, end, bare)
        if found is not None:
            return found
    return None


def _ending_at(text: str, end: int, bare: bool) -> tuple[str, int] | None:
    if end == 0:
        return None
    last = text[end - 1]
    for position in ("before", "before_bare") if bare else ("before",):
        if last not in _edges(position):
            continue
        words = _words(position)
        for length in range(min(_longest(position), end), 0, -1):
            word = words.get(text[end - length : end])
            if word is not None:
                before = text[end - length - 1 : end - length]
                if before and before in word.not_beside:
                    return None
                return word.approx, end - length
    return None


def approx_after(text: str, end: int) -> tuple[str, int]:
    """(approx code, outer end) of the word after a figure that ends at end; ('', end) when there is none."""
    pos = end + 1 if text[end : end + 1] == " " else end
    if text[pos : pos + 1] not in _edges("after") or pos >= len(text):
        return "", end
    words = _words("after")
    for length in range(min(_longest("after"), len(text) - pos), 0, -1):
        word = words.get(text[pos : pos + length])
        if word is not None:
            following = text[pos + length : pos + length + 1]
            if following and following in word.not_beside:
                return "", end
            return word.approx, pos + length
    return "", end
