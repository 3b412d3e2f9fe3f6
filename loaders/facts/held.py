"""Certifications held by named holders: 某公司入选国家级专精特新“小巨人”企业."""

from __future__ import annotations

import re

from loaders.facts import bare_titles
from loaders.facts.counted_holders import Holding, in_bracket, named_before, with_level
from loaders.facts.discourse import Candidate
from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.levels import stated_level
from loaders.facts.lexicon import certification_senses
from loaders.facts.words import alternation
from loaders.records import EntityMention

_TRIGGER = re.compile(alternation("trigger"))
_CITY_REACH = 12
_LEVEL_OF_NAME = {"市": "municipal", "县": "county", "区": "county"}
_DATED = re.compile(r"[\s•·●]{0,3}((?:19|20)\d{2})(?:年|[\s·|｜:：—-]{0,3}(?=[\u4e00-\u9fff“]))")
_APPLYING = re.compile("(?:正在|正|积极|已|拟|在)" + alternation("applying"))
_INTENDED = re.compile(alternation("intended") + r"[^，,。；;]{0,12}$")
_IN_ONE = re.compile("是一家[^，,。；;]{0,60}(?:于一体|为一体)的$")  # 是一家集研发、制造、服务于一体的高新技术企业
_LISTED_ON = re.compile(
    "(?<=[在于])[^，,。；;、]{0,14}?(?:股份转让系统|交易所|上交所|深交所|港交所|北交所|联交所|主板|中小板|中小企业板|创业板|科创板|新三板|香港|纳斯达克|"
    "纽交所|新加坡|A股|H股)[^，,。；;、将拟]{0,8}?(?:挂牌上市|上市|挂牌)(?!公司|企业|后备|时)"
    "|(?:成功|顺利|正式)?登[陆录]了?[^，,。；;、]{0,6}?(?:交易所|上交所|深交所|港交所|北交所|主板|中小板|中小企业板|创业板|科创板|新三板)"
    "[^，,。；;、将拟]{0,6}"
)
LISTED = re.compile("分别[是为]|上市|挂牌|入选|上榜|入围|在列|榜上有名|列其中")
_IS_ONE = re.compile("(?:现|均|同时|也|还)?(?:为|是)")
_GOT = re.compile(r"获(?![悉奖利取益])[^，,。；;、的\d]{0,8}$")  # 检测中心获CNAS认可
_SELECTED = re.compile("(?:成功|双双|均|也)?(?:入选|上榜|入围|在列|榜上有名|名列其中|位列其中)$")
_LIST = re.compile("[”’」）)]{0,2}(?:企业|公司|产品)?(?:拟认定|公示|复核)?名单")
_LISTS = re.compile("(?:主板|中小板|创业板|科创板|敲钟|成功|正式|顺利){0,3}(?:挂牌|上市)(?!公司|企业|后备|时)")
_GENERIC_TAIL = re.compile("的?" + alternation("generic_tail"))
_CONDITION = re.compile(
    "(?:称号|认定|荣誉)?的?(?:企业|单位)?的?[，,]?(?:分别|一次性|可|最高|最多|再|再次){0,2}(?:给予|奖励|补助|奖补|奖\\d)|(?:称号|认定|荣誉)?的[，,]"
    "|[，,](?:不低于|不超过|最高|最多)[\\d.]{1,6}[百千]?[万亿]?元"
    "|[^，,。；;]{0,24}[的者][，,](?:分别|一次性|可|最高|最多|均|再){0,3}(?:给予|奖励|补助|奖补)"
)
# 建立“创新型中小企业—专精特新—小巨人”梯度培育库: steps of a programme.
_LADDER = re.compile("[^，,。；;]{0,30}?(?:培育库|梯队|梯度|培育体系|培育机制|培育链|成长链|孵化链|矩阵)")
_LEVEL_FREE = frozenset({
    "little_giant", "key_little_giant", "srdi_sme", "single_champion", "listed_company", "lab_accreditation",
    "high_tech_enterprise", "gazelle", "unicorn", "smart_factory", "green_factory", "key_laboratory",
    "technology_center", "engineering_center", "workstation", "strategic_emerging_cluster", "sme_cluster",
    "innovative_sme", "tech_sme",
})  # fmt: skip
# Titles that a place cannot hold: 广东省高新技术企业 is a firm's.
_OF_FIRMS = frozenset({
    "little_giant", "key_little_giant", "srdi_sme", "single_champion", "listed_company", "high_tech_enterprise",
    "gazelle", "unicorn", "smart_factory", "green_factory", "innovative_sme", "tech_sme",
})  # fmt: skip

_BECOMES = frozenset({"成为", "成长为", "跻身", "进入", "升级为", "升格为"})
_AIMS = re.compile("力争|争取(?!到了)|(?:目标|愿景)(?:是|为|：)|致力于|(?:发展|建设|打造)目标|蓝图")


def holdings(
    doc: Document,
    clause: Clause,
    found: list[Candidate],
    topic: EntityMention | None,
    enterprise: EntityMention | None,
    counted: set[int],
) -> list[Holding]:
    """Held certifications of one clause.

    `topic` is what the text goes on about, `enterprise` the last firm named; `counted` holds the starts of phrases that
    a figure has taken.
    """
    results: list[Holding] = []
    for phrase in within(doc.nouns, clause.start, clause.end):
        sense = certification_senses().get(phrase.text)
        if phrase.text.endswith("企业") and doc.text.startswith("家", phrase.end):
            continue  # 优秀企业家
        if sense is not None and phrase.start in counted:
            level = stated_level(doc, clause, phrase) or sense.implied_level
            start = with_level(doc, clause, phrase)
            named = (("in_bracket", in_bracket(doc, phrase)), ("named_before", named_before(doc, clause, phrase)))
            results += [
                Holding(firm, sense.code, level, phrase, start, "actual", rule)
                for rule, firms in named
                for firm in firms
            ]
        if sense is None or phrase.start in counted or _is_counted_with(doc, phrase, counted):
            continue
        level = stated_level(doc, clause, phrase) or sense.implied_level or _level_of_city(doc, phrase)
        if not level and (sense.needs_level or sense.code not in _LEVEL_FREE):
            continue
        if any(
            n.text in certification_senses() and doc.text[phrase.end : n.start].strip("“”‘’") == ""
            for n in within(doc.nouns, phrase.end, phrase.end + 3)
        ):
            continue  # 特色产业集群“领跑者”企业: the last title of a compound is the one held
        apposed = bare_titles.apposed(doc, phrase) or bare_titles.entered(doc, clause, phrase)
        start = with_level(doc, clause, phrase)
        head = doc.text[clause.start : phrase.start]
        if apposed is not None:
            results.append(Holding(apposed, sense.code, level, phrase, start, "actual", "title_of"))
            continue
        examples = bare_titles.exemplified(doc, clause, phrase, found)
        if examples:
            results += [Holding(e, sense.code, level, phrase, start, "actual", "examples") for e in examples]
            continue
        names = [m.end for m in within(doc.mentions, clause.start, phrase.start) if m.end <= phrase.start]
        said = max([clause.start, *names])  # behind the last name: 服务 in a firm's name intends nothing
        applying = _APPLYING.search(doc.text, said, phrase.start)
        triggers = [applying] if applying else list(_TRIGGER.finditer(doc.text, clause.start, phrase.start))
        is_one = None if triggers else _IS_ONE.match(doc.text, clause.start, phrase.start)
        if is_one is not None and (is_one[0][-1] == "是" or bare_titles.TITLE_CLOSES.match(doc.text, phrase.end)):
            triggers = [is_one]  # …，为安徽省专精特新中小企业
        if not triggers and (told_as := _GOT.search(head) or bare_titles.told_as(doc, clause, phrase)):
            triggers = [told_as]
        if not triggers and sense.code == "listed_company":
            triggers = [found_ for found_ in (_LISTS.match(doc.text, phrase.end),) if found_]  # 在新三板挂牌
        if not triggers and (bare_titles.is_labelled(doc, clause) or bare_titles.is_honour(doc, clause, phrase)):
            firms = [c.entity for c in found if c.start < clause.start and c.entity.entity_type == "enterprise"]
            labelled = firms[-1] if firms else enterprise or topic
            if labelled is not None:
                dated = _DATED.match(doc.text, doc.sentences[clause.sentence].start)
                year = dated[1] if dated else ""
                results.append(Holding(labelled, sense.code, level, phrase, start, "actual", "labelled", year))
            continue
        if (
            not triggers
            and topic is not None
            and bare_titles.stands_alone(doc, clause, phrase)
            and topic.entity_type == "enterprise"
        ):
            results.append(Holding(topic, sense.code, level, phrase, start, "actual", "title_alone"))
            continue
        if (
            not triggers
            or head.startswith("对")
            or _is_aim(doc, clause, phrase, triggers[-1].group())
            or (_INTENDED.search(doc.text[said : phrase.start]) and not _IN_ONE.search(head))
            or _GENERIC_TAIL.match(doc.text, phrase.end)
            or _CONDITION.match(doc.text, phrase.end)
            or _LADDER.match(doc.text, phrase.end)
        ):
            continue
        trigger = triggers[-1]
        at = trigger.start()
        if sense.code in _OF_FIRMS:
            able = [c for c in found if c.entity.entity_type not in ("region", "park")]
            firm = topic if topic is None or topic.entity_type not in ("region", "park") else enterprise
            holder, rule = _holder(doc, clause, at, trigger.group(), able, firm)
        else:
            holder, rule = _holder(doc, clause, at, trigger.group(), found, topic)
        for entity in _beside(doc, clause, at, found, holder):
            status = "applying" if applying else "actual"
            results.append(Holding(entity, sense.code, level, phrase, start, status, rule))
        if holder is not None and not (phrase.start <= holder.start < phrase.end):
            status = "applying" if applying else "actual"
            results.append(Holding(holder, sense.code, level, phrase, start, status, rule))
    results += _listings(doc, clause, found, topic)
    results += _on_list(doc, clause, found)
    return results


def _on_list(doc: Document, clause: Clause, found: list[Candidate]) -> list[Holding]:
    """工信部公布第四批单项冠军企业名单，甲公司、乙公司入选: who is on the list that the clause before announces."""
    selected = _SELECTED.search(doc.text, clause.start, clause.end)
    before = doc.clauses[clause.index - 1] if clause.index else None
    if selected is None or before is None or before.sentence != clause.sentence:
        return []
    named = [c for c in found if clause.start <= c.start < selected.start() and c.role != "oblique"]
    firms = [c.entity for c in named if c.entity.entity_type != "region"]
    if within(doc.quantities, clause.start, clause.end):
        return []
    for phrase in reversed(within(doc.nouns, before.start, before.end)):
        title = certification_senses().get(phrase.text)
        if title is not None and _LIST.match(doc.text, phrase.end):
            level = stated_level(doc, before, phrase) or title.implied_level
            start = with_level(doc, before, phrase)
            return [Holding(firm, title.code, level, phrase, start, "actual", "on_list") for firm in firms]
    return []


def _listings(doc: Document, clause: Clause, found: list[Candidate], topic: EntityMention | None) -> list[Holding]:
    """2006年11月在深圳证券交易所挂牌上市: where a firm is listed, though no title says so."""
    told = _LISTED_ON.search(doc.text, clause.start, clause.end)
    if (
        told is None
        or _INTENDED.search(doc.text[clause.start : told.start()])
        or _GENERIC_TAIL.match(doc.text, told.end())
    ):
        return []
    titles = within(doc.nouns, told.start(), told.end())
    if any(certification_senses().get(n.text) for n in titles) or _CONDITION.match(doc.text, told.end()):
        return []
    holder, rule = _holder(doc, clause, told.start(), told.group(), found, topic)
    if holder is None or holder.entity_type != "enterprise":
        return []
    phrase = Phrase(told.start(), told.end(), told.group())
    return [Holding(holder, "listed_company", "", phrase, told.start(), "actual", rule)]


def _is_aim(doc: Document, clause: Clause, phrase: Phrase, trigger: str) -> bool:
    """力争到2015年，年产值超过100亿元；成为全国知名的上市公司: nothing that is so."""
    start = doc.sentences[clause.sentence].start
    return trigger in _BECOMES and _AIMS.search(doc.text, start, phrase.start) is not None


def _is_counted_with(doc: Document, phrase: Phrase, counted: set[int]) -> bool:
    """科技企业孵化器和众创空间18家: both are counted."""
    return any(
        phrase.end <= at <= phrase.end + 2 and doc.text[phrase.end : at] in ("和", "、", "及", "与") for at in counted
    )


def _level_of_city(doc: Document, phrase: Phrase) -> str:
    """烟台市重点实验室, held by one: the city that names it is its level."""
    for mention in within(doc.mentions, phrase.start - _CITY_REACH, phrase.start):
        if mention.end == phrase.start and mention.entity_type == "region":
            return _LEVEL_OF_NAME.get(mention.text[-1], "")
    return ""


def _beside(
    doc: Document, clause: Clause, at: int, found: list[Candidate], holder: EntityMention | None
) -> list[EntityMention]:
    """甲公司、乙公司双双入选: the holders listed before the last one."""
    others: list[EntityMention] = []
    named = [c for c in found if clause.start <= c.start < at]
    for left, right in zip(reversed(named[:-1]), reversed(named), strict=False):
        if right.entity is not holder and not others:
            break
        if doc.text[left.end : right.start] not in ("、", "和", "及", "与", "以及"):
            break
        others.append(left.entity)
    return others[::-1]


def _holder(
    doc: Document, clause: Clause, at: int, trigger: str, found: list[Candidate], topic: EntityMention | None
) -> tuple[EntityMention | None, str]:
    if trigger == "作为" and not any(clause.start <= c.start < at for c in found):
        behind = [c for c in found if c.start >= clause.end and c.role == "subject"]
        if behind:
            return behind[0].entity, "as_title"
    acting = [
        c
        for c in found
        if c.entity.method != "country"
        and c.start < at
        and c.role in ("subject", "agent", "listed", "embedded")
        and not _names_level(doc, c)
    ]
    in_clause = [c for c in acting if c.start >= clause.start]
    if in_clause:
        return in_clause[-1].entity, "holder_in_clause"
    parted = doc.text.rfind("；", doc.sentences[clause.sentence].start, clause.start)
    acting = [c for c in acting if c.start > parted and c.role in ("subject", "agent")] or acting
    if acting:
        return acting[0].entity, "holder_in_sentence"
    return topic, "holder_topic"


def _names_level(doc: Document, candidate: Candidate) -> bool:
    """烟台市重点实验室: the place only says whose title it is."""
    return (
        candidate.role in ("listed", "embedded")
        and candidate.entity.entity_type == "region"
        and any(
            noun.start == candidate.end and noun.text in certification_senses()
            for noun in within(doc.nouns, candidate.end, candidate.end + 1)
        )
    )
