"""Pinyin and zhuyin glosses, as some sites print Traditional text: 邢臺(tái)市任澤區(qū), 任澤(rèn zé)區, 臺[ㄊㄞˊ]."""

from __future__ import annotations

import re

from loaders.clean.mapped import Edit, Mapped

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿê"
_INITIAL = "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?"
_MARKED = f"(?=[a-zA-Zü'’ -]{{0,7}}[{_TONED}])[a-zA-Zü{_TONED}'’ -]{{1,40}}"  # tái, rèn zé
_NUMBERED = (
    f"(?!co2|so2|no[1-5]){_INITIAL}[aeiouvü]{{1,3}}(?:[1-5][aeiou]{{0,2}}(?:ng|n|r)?|(?:ng|n|r)[1-5])"  # ta2i, tai2
)
_ZHUYIN = "˙?[ㄅ-ㄩ]{1,3}[ˊˇˋ˙]?"
_PLAIN = f"{_INITIAL}[aeiouvü]{{1,3}}(?:ng|n|r)?"  # men
_GLOSS = re.compile(
    f"[(（\\[［【〔] ?(?:(?P<marked>{_MARKED})|(?P<sure>{_NUMBERED}|{_ZHUYIN})|(?P<plain>{_PLAIN})) ?[)）\\]］】〕]"
)
_CHINESE = re.compile("[㐀-鿿]")
_ENOUGH = 3  # sure ones …
_ENOUGH_PLAIN, _ENOUGH_SYLLABLES = 6, 4  # … or plain ones, of so many syllables: (pa) is a unit, (ma) a sound


def strip_glosses(mapped: Mapped) -> Mapped:
    """Drop glosses. Other Latin in brackets (ABC, CNAS, an English name) stays.

    One without a tone (們(men), 區(qu)) counts only in a text that has sure ones, or many of its kind.
    """
    text = mapped.text
    if not any(mark in text for mark in "(（[［【〔"):
        return mapped
    found = [(match, *_with_gap(text, *match.span())) for match in _GLOSS.finditer(text)]
    # The character before a pinyin with its tone may be a damaged one.
    found = [each for each in found if each[0]["marked"] or _CHINESE.match(text, each[1] - 1)]
    sure = sum(match["plain"] is None for match, _, _ in found)
    plain = [match["plain"] for match, _, _ in found if match["plain"]]
    if sure < _ENOUGH and not (len(plain) >= _ENOUGH_PLAIN and len(set(plain)) >= _ENOUGH_SYLLABLES):
        return mapped
    ends = [0, *(end for _, _, end in found)]  # two beside each other share the space between
    edits = [Edit(max(start, before), end, "") for (_, start, end), before in zip(found, ends, strict=False)]
    return mapped.edited(edits, "gloss")


def _with_gap(text: str, start: int, end: int) -> tuple[int, int]:
    """A gloss with the spaces around it, which it has before and behind it or not at all."""
    if text[start - 1 : start] != " ":
        return start, end
    return start - 1, end + (text[end : end + 1] == " ")
