"""How much of an enterprise each owner holds: 分别持股51%和49%, 各占50%, 甲持股51%、乙持股49%."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.recognise.tie_words import SENTENCE_END, pattern
from loaders.records import EntityMention

_WINDOW = 120  # characters behind the names in which shares are looked for
_NUMBER = r"\d{{1,3}}(?:\.\d{{1,4}})?"
_PERCENT = rf"({_NUMBER})[%％]"
_EACH = r"{share_each}(?:股权|股份|股比)?" + _PERCENT + r"(?![、和/]\d)"
_SEVERAL = rf"({_NUMBER}[%％](?:[、，和及与/]{_NUMBER}[%％]){{{{1,7}}}})"
_IN_TURN = r"(?:{share_in_turn}|{share_each})[^\d，。；]{{0,6}}" + _SEVERAL
_OWN = r"(?:公司|集团)?{share}(?:股权|股份|比例)?(?:为|达|约|了)?" + _PERCENT
_HELD = re.compile(r"(?:的)?(\d{1,3}(?:\.\d{1,4})?)[%％](?:的)?(?:股权|股份|权益|股)")


def held(text: str, position: int) -> float | None:
    """Percent in …51%股权 that stands at `position`, None where nothing of the kind does."""
    match = _HELD.match(text, position)
    return _valid(match.group(1)) if match else None


def percents(
    text: str, firms: Sequence[EntityMention], child: EntityMention, parents: Sequence[EntityMention], end: int
) -> dict[str, float]:
    """Canonical name of an owner -> percent of the enterprise, those that the sentence tells; `end` of the names."""
    stop = SENTENCE_END.search(text, end)
    stop = SENTENCE_END.search(text, stop.end()) if stop else None
    limit = min(stop.start() if stop else len(text), end + _WINDOW)
    if len(parents) == 1 and (share := held(text, child.end)):
        return {parents[0].canonical: share}
    if turn := pattern(_IN_TURN).search(text, end, limit):
        values = [_valid(value) for value in re.findall(r"\d{1,3}(?:\.\d{1,4})?(?=[%％])", turn.group(1))]
        if len(values) == len(parents):
            return {p.canonical: v for p, v in zip(parents, values, strict=True) if v is not None}
    if (each := pattern(_EACH).search(text, end, limit)) and (share := _valid(each.group(1))):
        return {parent.canonical: share for parent in parents}
    names = {parent.canonical for parent in parents}
    told: dict[str, float] = {}
    for firm in firms:
        if parents[0].start <= firm.start < limit and firm.canonical in names:
            own = pattern(_OWN).match(text, firm.end)
            share = _valid(own.group(1)) if own else None
            if share is not None:
                told.setdefault(firm.canonical, share)
    return told


def _valid(percent: str) -> float | None:
    value = float(percent)
    return value if 0 < value <= 100 else None
