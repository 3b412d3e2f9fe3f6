"""Pinyin glosses behind single characters, as some sites print Traditional text: 邢臺(tái)市任澤區(qū)."""

from __future__ import annotations

import re

from loaders.clean.mapped import Edit, Mapped

_TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿê"
# A gloss with a tone (tái, tai2) is sure; one without (們(men), 區(qu)) counts only in
# a text that has sure ones.
_SYLLABLE = r"(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?[aeiouvü]{1,3}(?:ng?|r)?"
_SURE = re.compile(
    f"[(（][ ]?[a-zü]{{0,4}}[{_TONED}][a-z]{{0,4}}[ ]?[)）]|(?<=[㐀-鿿])[(（](?!co2){_SYLLABLE}[1-5][)）]"
)
_ANY = re.compile(f"(?<=[㐀-鿿])[(（](?:[a-zü]{{0,4}}[{_TONED}][a-z]{{0,4}}|{_SYLLABLE})[)）]|{_SURE.pattern}")
_ENOUGH = 3


def strip_glosses(mapped: Mapped) -> Mapped:
    """Drop pinyin in brackets. Other Latin in brackets (ABC, CNAS, an English name) stays."""
    if "(" not in mapped.text and "（" not in mapped.text:
        return mapped
    sure = [match.span() for match in _SURE.finditer(mapped.text)]
    if len(sure) < _ENOUGH:
        return mapped
    return mapped.edited([Edit(*match.span(), "") for match in _ANY.finditer(mapped.text)], "gloss")
