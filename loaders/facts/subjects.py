"""Who a figure is about: the nearest responsible entity, pronouns resolved, the article's subject at last."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from loaders.facts.document import Clause, Document, Phrase, holding, within
from loaders.facts.lexicon import Anaphor, anaphors
from loaders.facts.words import alternation
from loaders.records import EntityMention

# Prepositions: what follows is a place or a partner, not the one who acts.
_OBLIQUE = re.compile(alternation("oblique") + "$")
_AGENT = re.compile(alternation("agent") + "$")
_LISTED = re.compile(r"(?:、|等|和)")
_PRONOUN_OPENING = frozenset('，。,；;：:“”‘’"\n 　后前今年月日由在将对向给使让为()（）、但而且时中我到是入')
_LEVEL_BY_SUFFIX = {"省": "province", "市": "prefecture", "盟": "prefecture", "州": "prefecture", "区": "county",
                    "县": "county", "旗": "county", "镇": "town", "乡": "town"}  # fmt: skip

# Figures that only a place can have: the nearest enterprise is an example, not the subject.
PLACE_METRICS = frozenset({
    "gdp", "fiscal_revenue", "retail_sales", "park_count", "enterprise_count", "above_scale_enterprise_count",
    "incubated_enterprise_count", "contract_project_count", "contract_value", "funds_in_place",
    "fixed_asset_investment", "infrastructure_investment", "tax_relief", "government_reward", "reward_standard",
    "industrial_value_added",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Candidate:
    """An entity that could be the subject, as the text puts it there."""

    entity: EntityMention
    role: str  # subject, agent, oblique, listed
    start: int
    is_pronoun: bool


@dataclass(frozen=True, slots=True)
class Subject:
    """The entity chosen, and why."""

    entity: EntityMention
    rule: str
    strength: float


@dataclass(slots=True)
class Discourse:
    """What the text has spoken of so far."""

    article: EntityMention | None = None
    topic: EntityMention | None = None
    by_type: dict[str, EntityMention] = field(default_factory=dict)
    by_level: dict[str, EntityMention] = field(default_factory=dict)
    paragraph: int = -1


def region_level(mention: EntityMention) -> str:
    """province, prefecture, county or town of a region mention."""
    code = mention.region_code
    if len(code) == 6:
        if code.endswith("0000"):
            return "province"
        return "prefecture" if code.endswith("00") else "county"
    return _LEVEL_BY_SUFFIX.get(mention.canonical[-1:], "")


def role_of(doc: Document, mention: EntityMention, clause_start: int) -> str:
    """Part that a mention plays in its clause."""
    before = doc.text[max(clause_start, mention.start - 4) : mention.start].rstrip('“‘"（( ')
    if _AGENT.search(before):
        return "agent"
    if _OBLIQUE.search(before):
        return "oblique"
    if _LISTED.match(doc.text, mention.end) and doc.text[mention.end] != "和":
        return "listed"
    return "subject"


def article_subject(doc: Document) -> EntityMention | None:
    """The entity that the title names, otherwise the one that the first sentences name most."""
    head_end = doc.sentences[min(2, len(doc.sentences) - 1)].end if doc.sentences else 0
    counts: dict[str, int] = {}
    for mention in doc.mentions:
        counts[mention.canonical] = counts.get(mention.canonical, 0) + 1
    best: tuple[int, int] | None = None
    chosen: EntityMention | None = None
    for mention in within(doc.mentions, 0, head_end):
        in_title = bool(doc.title) and mention.text in doc.title
        rank = (2 if in_title else 0, counts[mention.canonical])
        if best is None or rank > best:
            best, chosen = rank, mention
    if chosen is None and doc.mentions:
        chosen = max(doc.mentions, key=lambda m: counts[m.canonical])
    return chosen


def candidates(doc: Document, discourse: Discourse, start: int, end: int) -> list[Candidate]:
    """All entities and pronouns that begin in a range of one sentence, in order."""
    found: list[Candidate] = []
    for mention in within(doc.mentions, start, end):
        clause = holding(doc.clauses, mention.start)
        found.append(Candidate(mention, role_of(doc, mention, clause.start), mention.start, False))
    for phrase in within(doc.anaphors, start, end):
        if _is_pronoun(doc, phrase):
            entity = _resolve(anaphors()[phrase.text], found, discourse)
            if entity is not None:
                found.append(Candidate(entity, "subject", phrase.start, True))
    return sorted(found, key=lambda c: c.start)


def _is_pronoun(doc: Document, phrase: Phrase) -> bool:
    if any(m.start < phrase.end and phrase.start < m.end for m in within(doc.mentions, phrase.start - 40, phrase.end)):
        return False
    if any(n.start < phrase.start < n.end for n in within(doc.nouns, phrase.start - 12, phrase.start)):
        return False
    before = doc.text[phrase.start - 1 : phrase.start]
    if phrase.text[0] in "该我全本此这":
        return True
    if phrase.text in ("项目", "一期", "二期"):
        return holding(doc.clauses, phrase.start).start == phrase.start
    return not before or before in _PRONOUN_OPENING


def _resolve(anaphor: Anaphor, before: Iterable[Candidate], discourse: Discourse) -> EntityMention | None:
    earlier = list(before)
    if "project" in anaphor.entity_types:
        named = [c.entity for c in earlier if c.role != "oblique"]
        return named[0] if named else discourse.topic
    fitting = [c.entity for c in earlier if _fits(anaphor, c.entity) and c.role in ("subject", "agent")]
    if fitting:
        return fitting[0]
    fitting = [c.entity for c in earlier if _fits(anaphor, c.entity)]
    if fitting:
        return fitting[-1]
    if discourse.topic is not None and _fits(anaphor, discourse.topic):
        return discourse.topic
    for level in sorted(anaphor.region_levels):
        if level in discourse.by_level and "park" not in anaphor.entity_types:
            return discourse.by_level[level]
    known = [discourse.by_type[t] for t in ("region", "park", "enterprise", "organization") if t in discourse.by_type]
    if discourse.article is not None:
        known.insert(0, discourse.article)
    return next((entity for entity in known if _fits(anaphor, entity)), None)


def _fits(anaphor: Anaphor, entity: EntityMention) -> bool:
    if entity.entity_type not in anaphor.entity_types:
        return False
    return entity.entity_type != "region" or not anaphor.region_levels or region_level(entity) in anaphor.region_levels


def choose(
    doc: Document,
    discourse: Discourse,
    clause: Clause,
    anchor: int,
    metric: str,
    is_count: bool,
    found: list[Candidate],
) -> Subject | None:
    """Subject of a figure whose metric and number begin at `anchor`; `found` are the candidates of the sentence."""
    place_only = metric in PLACE_METRICS or is_count
    earlier = [c for c in found if c.start < anchor and _allowed(c, place_only, doc, anchor)]
    in_clause = [c for c in earlier if c.start >= clause.start]
    for pool, strength, rule in ((in_clause, 1.0, "clause"), (earlier, 0.96, "sentence")):
        acting = [c for c in pool if c.role in ("subject", "agent")]
        if acting:
            chosen = acting[-1]
            return Subject(chosen.entity, rule + ("_pronoun" if chosen.is_pronoun else ""), strength)
    listed = [c for c in in_clause if c.role == "listed"]
    if listed:
        return Subject(listed[-1].entity, "clause_list", 0.85)
    oblique = [c for c in earlier if c.role == "oblique" and (place_only or c.entity.entity_type != "region")]
    topic = _topic(discourse, place_only)
    if oblique and (topic is None or not place_only):
        return Subject(oblique[-1].entity, "sentence_place", 0.85)
    if topic is not None:
        return Subject(topic, "topic", 0.85)
    if oblique:
        return Subject(oblique[-1].entity, "sentence_place", 0.8)
    later = [c for c in found if c.start >= anchor and c.role == "subject"]
    if later:
        return Subject(later[0].entity, "behind", 0.6)
    return Subject(discourse.article, "article", 0.6) if discourse.article else None


def _allowed(candidate: Candidate, place_only: bool, doc: Document, anchor: int) -> bool:
    if not place_only:
        return True
    if candidate.entity.entity_type in ("region", "park"):
        return True
    # 运机集团等300余户企业: an example of what is counted.
    return candidate.entity.entity_type == "organization" and candidate.role == "subject"


def _topic(discourse: Discourse, place_only: bool) -> EntityMention | None:
    if not place_only:
        return discourse.topic or discourse.article
    if discourse.topic is not None and discourse.topic.entity_type in ("region", "park"):
        return discourse.topic
    if discourse.article is not None and discourse.article.entity_type in ("region", "park"):
        return discourse.article
    return discourse.by_type.get("park") or discourse.by_type.get("region")


def advance(discourse: Discourse, found: list[Candidate]) -> None:
    """Moves the discourse on past a sentence."""
    acting = [c for c in found if c.role in ("subject", "agent")]
    standing = acting or [c for c in found if c.role == "oblique" and c.entity.entity_type != "region"]
    if standing:
        discourse.topic = standing[0].entity
    for candidate in found:
        kind = candidate.entity.entity_type
        if candidate.role == "subject" or kind not in discourse.by_type:
            discourse.by_type[kind] = candidate.entity
        if kind == "region" and (level := region_level(candidate.entity)):
            discourse.by_level[level] = candidate.entity
