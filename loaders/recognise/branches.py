"""Firms of a group by where they are: 山东钢铁集团|日照|公司, 首钢集团|伊犁|钢铁, and 西安公司 on a firm's own page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

from loaders.recognise.kinds import cue_behind
from loaders.recognise.words import industry_words, is_place
from loaders.records import EntityMention

METHOD = "branch"
_COMPANY = "公司"
_GROUP = "集团"
_NO_NAME = re.compile("[化制]")  # 公司化, 公司制
_TELLS = re.compile("[去今明前]年|\\d|在|已|将|拟|共|也|计划|累计|有限|投资|总投资|年产")
_LONGEST = 3  # characters of a trade
_WORKS = re.compile("公司(?![化制])|厂(?![房家商区长矿务址])")
_SIDES = re.compile(
    "(?:华[东南北中]|西[南北]|东[南北])(?:智能)?(?:制造|生产|产业|研发)?(?:基地|工厂|公司)(?![数群的]|[^，,。；;]{0,6}之一)"
)
_STANDS = frozenset(["", *"\n，,。；;：:“在为的了对从是到把将由向和与、而"])
_OWN_MENTIONS = 3  # of a firm whose page it is
_PLACE = (3, 2, 4)  # characters of a place


@cache
def _trades() -> frozenset[str]:
    return frozenset(word for word in industry_words() if len(word) in (2, 3))


def recognise_branches(text: str, firms: Sequence[EntityMention]) -> list[EntityMention]:
    """Names of a known firm, a place and 公司, or of a 集团, a place and its trade; 分公司 and 工厂 stay the firm's."""
    found: list[EntityMention] = []
    for firm in firms:
        if firm.text.endswith(_COMPANY):
            continue
        for length in _PLACE:
            at = firm.end + length
            place = text[firm.end : at]
            end = _end(text, firm, at) if is_place(place) or is_place(place + "市") else at  # 日照 is a word too
            if end > at:
                name = text[firm.start : end]
                found.append(EntityMention(firm.start, end, name, "enterprise", name, METHOD))
                break
    return found


def recognise_local_firms(text: str, firms: Sequence[EntityMention]) -> list[EntityMention]:
    """西安公司, 西安厂, 华南基地 on a firm's page: the legal name that holds the place, else the firm itself."""
    own = _firm_of_page(firms)
    if own is None:
        return []
    spans = [(*side.span(), own) for side in _SIDES.finditer(text) if _stands(text, side.start())]
    for works in _WORKS.finditer(text):
        at = works.start()
        starts = (at - length for length in _PLACE if is_place(text[at - length : at]) and _stands(text, at - length))
        start = next(starts, None)
        if start is None:
            continue
        called = [f.canonical for f in firms if text[start:at] in f.canonical and f.canonical.endswith(_COMPANY)]
        spans.append((start, works.end(), called[0] if called and works[0] == _COMPANY else own))
    return [
        EntityMention(start, end, text[start:end], "enterprise", name, METHOD) for start, end, name in sorted(spans)
    ]


def _stands(text: str, start: int) -> bool:
    return text[max(start - 1, 0) : start] in _STANDS


def _firm_of_page(firms: Sequence[EntityMention]) -> str | None:
    """The firm that is named first, and far more often than any other."""
    counts = Counter(firm.canonical for firm in firms)
    (name, times), *others = [*counts.most_common(2), ("", 0)]
    first = min(firms, key=lambda firm: firm.start).canonical if firms else ""
    return name if name == first and times >= _OWN_MENTIONS and times > 2 * others[0][1] else None


def _end(text: str, firm: EntityMention, at: int) -> int:
    """Where the name ends that goes on behind firm and place; `at` where it does not go on."""
    if text.startswith(_COMPANY, at):
        return at if _NO_NAME.match(text, at + len(_COMPANY)) else at + len(_COMPANY)
    if not firm.text.endswith(_GROUP):
        return at
    for length in range(_LONGEST, 1, -1):
        end = at + length
        if text[at:end] in _trades():
            if text.startswith(_COMPANY, end):
                return end + len(_COMPANY)
            acts = cue_behind("right_acts").match(text, end) or _TELLS.match(text, end)
            return end if acts else at
    return at
