"""UTF-8 that was read as GBK (宸ヤ笟 for 工业): decoded again, bytes that the wrong decoding dropped told by the words.

GBK has no character for some pairs of bytes (80 and most of AA to AF before a second byte). Decoders put U+FFFD there
or nothing. The first byte of each Chinese character survives always, so that the few characters which fit are known.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from loaders.clean.likelihood import GAP, model
from loaders.clean.pairing import UNKNOWN
from loaders.clean.remains import pairs

_MOST = 1_000  # characters of a text that are filled in …
_MOST_READ = 15_000  # … and that are looked at for it
_CANDIDATES = 40  # characters that are tried for one with lost bytes, by the characters beside it …
_WEIGHED = 6  # … and by the words around
_NUMERALS = frozenset("一二三四五六七八九十两")  # words never tell which
_TRADITIONAL = 0.04  # share of characters
_PARAGRAPH_ENDS = (0, 0x0A, 0x0D)
_CONTEXT = 5  # characters on each side
_SURE, _SURER = 0.6, 0.7  # chance of the best character against the others, few or many
_BROKEN = re.compile("[\udc80-\udcff]")
_MANY = 30  # candidates: two bytes of three are lost


class Character(NamedTuple):
    """A character as decoded and the first of the bytes that it is made of."""

    text: str
    at: int


class _Group(NamedTuple):
    at: int
    candidates: tuple[str, ...]


@dataclass(slots=True)
class Budget:
    """How many more characters of a text are filled in, and read one by one: hostile text takes no longer."""

    left: int = _MOST
    read: int = _MOST_READ

    def allows(self, count: int) -> bool:
        """Whether so many more may be read; they are counted."""
        self.read -= count
        return self.read >= 0


def decoded(data: list[int]) -> list[Character]:
    """Characters of UTF-8 bytes; those with a lost byte are U+FFFD."""
    raw = bytes(0xFF if byte == UNKNOWN else byte for byte in data)
    texts = raw.decode("utf-8", "surrogateescape")
    sizes = [1 if one < "\x80" or "\udc80" <= one <= "\udcff" else len(one.encode("utf-8")) for one in texts]
    return list(map(Character, _BROKEN.sub(GAP, texts), accumulate(sizes, initial=0)))


def characters(data: list[int], before: str, behind: str, budget: Budget) -> list[Character]:
    """Characters of UTF-8 bytes, UNKNOWN ones among them, between a few characters that are sound. What cannot be told
    is U+FFFD."""
    groups = _in_one_script(_groups(data, ord(behind[0]) if behind else 0, budget))
    texts = _likeliest(groups, before[-1:])
    for number, group in enumerate(groups):
        if len(group.candidates) > 1:
            left = "".join([before, *texts[max(number - _CONTEXT, 0) : number]])[-_CONTEXT:].split(GAP)[-1]
            right = "".join([*texts[number + 1 : number + 1 + _CONTEXT], behind])[:_CONTEXT].split(GAP)[0]
            texts[number] = _chosen(group.candidates, left, right)
    return [Character(text, group.at) for text, group in zip(texts, groups, strict=True)]


def _in_one_script(groups: list[_Group]) -> list[_Group]:
    """Without the Traditional candidates, unless characters that are sure are Traditional."""
    simple = model().simple
    sure = [group.candidates[0] for group in groups if len(group.candidates) == 1 and group.candidates[0] > "\x7f"]
    if sum(simple(one) != one for one in sure) > _TRADITIONAL * len(sure):
        return groups
    kept = ((group, tuple(one for one in group.candidates if simple(one) == one)) for group in groups)
    return [group._replace(candidates=some) if some else group for group, some in kept]


def _groups(data: list[int], following: int, budget: Budget) -> list[_Group]:
    groups: list[_Group] = []
    at, count = 0, len(data)
    while at < count:
        lead = data[at]
        need = 0 if lead < 0xC2 else 1 if lead < 0xE0 else 2 if lead < 0xF0 else 3 if lead < 0xF5 else 0
        end = at + 1
        while end < count and end - at <= need and (data[end] == UNKNOWN or 0x80 <= data[end] < 0xC0):
            end += 1
        after = data[end] if end < count else following
        candidates = _possible(tuple(data[at:end]), need, after)
        if len(candidates) > 1:
            budget.left -= 1
            candidates = candidates if budget.left >= 0 else (GAP,)
        groups.append(_Group(at, candidates))
        at = end
    return groups


@lru_cache(maxsize=1 << 14)
def _possible(found: tuple[int, ...], need: int, after: int) -> tuple[str, ...]:
    """Characters that the bytes can have been, the commonest first; `after` is the byte behind them."""
    if len(found) == need + 1 and UNKNOWN not in found:
        return (bytes(found).decode("utf-8", "replace")[0],)
    if need == 0 and 0 <= found[0] < 0x80:
        return (chr(found[0]),)
    lead, *trails = found
    known = [byte for byte in trails if byte != UNKNOWN]
    if need != 2:
        return (GAP,)
    table = pairs()
    if known:
        own = known[0]
        first_lost = range(0x80, 0xC0) if trails[0] == UNKNOWN or len(trails) == 1 else range(0)
        second_lost = range(0x80, 0xC0) if trails[-1] == UNKNOWN or len(trails) == 1 else range(0)
        made = [bytes((lead, lost, own)) for lost in first_lost if not table[lost << 8 | own]]
        made += [bytes((lead, own, lost)) for lost in second_lost if after == UNKNOWN or not table[lost << 8 | after]]
    else:
        lost = [(one, two) for one in range(0x80, 0xC0) for two in range(0x80, 0xC0) if not table[one << 8 | two]]
        made = [bytes((lead, *both)) for both in lost if after == UNKNOWN or not table[both[1] << 8 | after]]
    score = model().score
    texts = {text for one in made if (text := one.decode("utf-8", "ignore"))}
    if after in _PARAGRAPH_ENDS:
        texts -= {"、", "，"}
    return tuple(sorted(texts, key=lambda text: score("", text), reverse=True)[:_CANDIDATES]) or (GAP,)


def _likeliest(groups: list[_Group], before: str) -> list[str]:
    """The likeliest sequence of candidates, by the chance of each character behind the one before."""
    score = model().score
    reached: dict[str, float] = {before: 0.0}
    steps: list[dict[str, str]] = []
    for group in groups:
        if len(reached) == len(group.candidates) == 1:  # no choice, no weighing
            steps.append({group.candidates[0]: next(iter(reached))})
            reached = {group.candidates[0]: 0.0}
            continue
        following: dict[str, float] = {}
        came_from: dict[str, str] = {}
        for text in group.candidates:
            last = max(reached, key=lambda one: reached[one] + score(one, text))
            following[text] = reached[last] + score(last, text)
            came_from[text] = last
        steps.append(came_from)
        reached = following
    text = max(reached, key=reached.__getitem__)
    texts: list[str] = []
    for came_from in reversed(steps):
        texts.append(text)
        text = came_from[text]
    return texts[::-1]


def _chosen(candidates: tuple[str, ...], left: str, right: str) -> str:
    """The candidate that the words around ask for; U+FFFD where they leave it open."""
    words = model()
    if right[:1].isdigit():  # 30家。2023年; 50万元、30万元
        unlikely = "、" if right[:2] in ("19", "20") else "。"
        candidates = tuple(one for one in candidates if one != unlikely) or candidates
    head, tail = "".join(map(words.simple, left)), "".join(map(words.simple, right))
    around = {one: words.score(head[-1:], one) + (words.score(one, tail[0]) if tail else 0) for one in candidates}
    tried = sorted(around, key=around.__getitem__, reverse=True)[:_WEIGHED]
    begun = words.words_scores(head)
    scores = {one: words.words_scores(head + words.simple(one) + tail, begun)[-1] for one in tried}
    best = max(scores, key=scores.__getitem__)
    if best in _NUMERALS and len(_NUMERALS.intersection(candidates)) > 1:
        return GAP
    share = 1 / sum(math.exp(max(score - scores[best], -50)) for score in scores.values())
    return best if share >= (_SURER if len(candidates) > _MANY else _SURE) else GAP
