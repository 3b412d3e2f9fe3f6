"""Firms of a group by where they are: 山东钢铁集团|日照|公司, 首钢集团|伊犁|钢铁."""

from __future__ import annotations

import re
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
