"""Firms that built or run a park: 某园由甲集团投资18亿元建设，占地900亩. The sum is theirs, all else the park's."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.facts.discourse import PLACES, PROJECTS, Candidate
from loaders.facts.document import Document
from loaders.records import EntityMention

BUILDER = "builder"
_SPENT = frozenset({"project_investment", "fixed_asset_investment", "infrastructure_investment"})
# 园区[位于某地，][总面积2平方公里，][2019年]|由: not 园区重点项目由…; by 由市属国企|乙集团 too
_BETWEEN = re.compile(
    "[，,]?(?:是|系)?于?(?:\\d{4}年)?(?:\\d{1,2}月)?(?:起)?[，,]?由[^，,。；;由]{0,10}|[，,]?(?:位于|坐落|地处|始建|成立|占地|总|规划)[^。；;]{2,40}[，,]由[^，,。；;由]{0,10}"
)
_BUILDS = re.compile(
    "(?:公司|集团|及其[^，,。；;]{2,10})?(?:负责|共同|独家|全资|全额|牵头|统一|具体|出资|斥资|整体|承担|倾力|联合){0,2}"
    "(?:投资|建设|开发|运营|兴建|投建|打造|管理|承建|出资|斥资|组织|\\d)"
)
# 项目达产后，每年可为|开发区|新增工业产值165亿元
_ADDS_TO = re.compile("(?:每年|年)?(?:(?:可|将|能)(?:贡献|带来)|[可将能]?(?:新增|增加|增添))")


def builds_park(doc: Document, found: Sequence[Candidate], start: int, end: int) -> bool:
    """Whether a firm behind 由 built or runs the park that the sentence is about."""
    parks = [c for c in found if c.entity.entity_type == "park"]
    acting = [c for c in found if c.role == "subject"]
    if not parks or not acting or acting[-1] is not parks[-1]:
        return False
    return bool(_BETWEEN.fullmatch(doc.text, parks[-1].end, start) and _BUILDS.match(doc.text, end))


def beside_builders(
    found: Sequence[Candidate], inherited: EntityMention | None, metric: str
) -> tuple[Sequence[Candidate], EntityMention | None]:
    """Candidates and subject before of a figure: a park's builder acts only where money is spent."""
    builders = [c.entity for c in found if c.role == BUILDER]
    if not builders:
        return found, inherited
    if metric in _SPENT:
        return [c._replace(role="agent") if c.role == BUILDER else c for c in found], inherited
    return [c for c in found if c.role != BUILDER], None if inherited in builders else inherited


def added_to(doc: Document, earlier: Sequence[Candidate], own: Sequence[Candidate]) -> EntityMention | None:
    """项目达产后，可为开发区新增产值56亿元: the place, where no firm acts that pays or makes it."""
    if not own or own[-1].entity.entity_type not in PLACES or doc.text[own[-1].start - 1] != "为":
        return None
    firms = any(c.entity.entity_type == "enterprise" and c.pronoun not in PROJECTS for c in earlier)
    return None if firms or not _ADDS_TO.match(doc.text, own[-1].end) else own[-1].entity
