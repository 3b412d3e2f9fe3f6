"""Certifications held by named holders: 某公司入选国家级专精特新“小巨人”企业."""

from __future__ import annotations

import re

from loaders.facts import bare_titles
from loaders.facts.carry import Carry
from loaders.facts.counted_holders import OF_FIRMS, PROPOSED, Holding, in_bracket, named_before, one_by_one, with_level
from loaders.facts.discourse import Candidate, Discourse
from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.holders import beside, conferred_on, holder_of
from loaders.facts.levels import stated_level
from loaders.facts.lexicon import certification_senses
from loaders.facts.listed import LISTS, listed_behind, listing_status, listings
from loaders.facts.rosters import rosters, told_in_row
from loaders.facts.spoken import is_venue, only_spoken_of
from loaders.facts.words import alternation
from loaders.records import EntityMention, Sentence

_TRIGGER = re.compile(alternation("trigger"))
_CITY_REACH = 12
_FIRM = 24  # characters of a firm's name
_QUOTES, _COMPOUND = 3, 12  # characters behind a title in which the next one of a compound begins and ends
_LEVEL_OF_NAME = {"市": "municipal", "县": "county", "区": "county"}
_DATED = re.compile(r"[\s•·●]{0,3}((?:19|20)\d{2})(?:年|[\s·|｜:：—-]{0,3}(?=[\u4e00-\u9fff“]))")
_APPLYING = re.compile("(?:正在|正|积极|已|拟|在)" + alternation("applying"))
LISTED = re.compile("分别是|分别为|它们是|他们是|上市|挂牌|登陆|登录|入选|上榜|入围|在列|榜上有名|列其中")
_IS_ONE = re.compile("(?:现|均|同时|也|还)?(?:为|是)")
_GOT = re.compile(r"获(?![悉奖利取益])[^，,。；;、的\d]{0,8}$")  # 检测中心获CNAS认可
_SELECTED = re.compile("(?:成功|双双|均|也)?(?:入选|上榜|入围|在列|榜上有名|名列其中|位列其中)$")
_LISTED_FIRM = re.compile("(?:中小企业|创业|科创|中小|主|新三)板(?:成功)?(?:上市|挂牌)的")  # 深交所|中小板上市的甲公司
_LIST = re.compile("[”’」）)]{0,2}(?:企业|公司|产品)?(?:拟认定|公示|复核)?名单")
_PASSED = re.compile(
    "[”’」）)]{0,2}(?:(?:[今去前]年|20\\d\\d年)?(?:[年月]?[初底末])?|\\d{1,2}月(?:份|底|初)?)(?:已|顺利|成功|正式|也|一次性){0,2}通过了?(?:省|国家)?[^，,。；;的]{0,6}(?:认定|复核|复审|评审|复评|验收)|[”’」）)]{0,2}(?:企业)?的?(?:重新)?(?:认定|复核|复审|评审|复评|验收)(?:已|顺利|成功|获|获得|正式){0,2}通过"
)
_IN_REVIEW = re.compile(
    "[”’」）)]{0,2}(?:企业)?(?:的|认定|评定|评选)?(?:初审|初评|初选|公示名单|拟认定|推荐名单|候选|现场评审)"
)
_BUILT_UP = frozenset({"建起", "建起了", "共建", "共建了", "搭建了", "建设了", "搭建起"})
_LEVEL_FREE = frozenset({
    "little_giant", "key_little_giant", "srdi_sme", "single_champion", "listed_company", "lab_accreditation",
    "high_tech_enterprise", "gazelle", "unicorn", "smart_factory", "green_factory", "key_laboratory",
    "technology_center", "engineering_center", "workstation", "strategic_emerging_cluster", "sme_cluster",
    "innovative_sme", "tech_sme",
})  # fmt: skip


def all_held(
    doc: Document,
    sentence: Sentence,
    clause: Clause,
    found: list[Candidate],
    discourse: Discourse,
    carry: Carry,
    lists: bool,
) -> list[Holding]:
    """All that a clause tells of holders by name; `lists` where it has one of the words of `LISTED`."""
    topic = discourse.topic
    told = holdings(doc, clause, found, topic, discourse.enterprise, carry.taken)
    return [
        *(item for item in (told_in_row(doc, sentence, item) for item in told) if item.status),
        *(_listed(doc, clause, found, topic) if lists else ()),
        *one_by_one(doc, clause, carry.last),
        *rosters(doc, clause),
    ]


def _is_of_firm_behind(doc: Document, phrase: Phrase) -> bool:
    of = _LISTED_FIRM.match(doc.text, phrase.end)
    return of is not None and any(m.start == of.end() for m in within(doc.mentions, of.end(), of.end() + _FIRM))


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
            proposed = PROPOSED.search(doc.text, clause.start, phrase.start)
            named = (("in_bracket", in_bracket(doc, phrase)), ("named_before", named_before(doc, clause, phrase)))
            results += [
                Holding(firm, sense.code, level, phrase, start, "applying" if proposed else "actual", rule)
                for rule, firms in named
                for firm in firms
            ]
        if sense is not None and sense.code == "listed_company" and _is_of_firm_behind(doc, phrase):
            continue  # told of the firm behind, by its whole words
        if sense is None or phrase.start in counted or _is_counted_with(doc, phrase, counted):
            continue
        level = stated_level(doc, clause, phrase) or bare_titles.level_of_row(doc, clause)
        level = level or sense.implied_level or _level_of_city(doc, phrase)
        reserved = sense.code == "listing_pipeline" and "上市" in phrase.text  # 被列为省上市后备企业
        if not level and (sense.needs_level or not (sense.code in _LEVEL_FREE or reserved)):
            continue
        if any(
            n.text in certification_senses() and doc.text[phrase.end : n.start].strip("“”‘’") == ""
            for n in within(doc.nouns, phrase.end, phrase.end + _COMPOUND)
            if n.start < phrase.end + _QUOTES
        ):
            continue  # 特色产业集群“领跑者”企业, 深交所|中小板上市: the last title of a compound is the one held
        apposed = bare_titles.apposed(doc, phrase) or bare_titles.entered(doc, clause, phrase)
        start = with_level(doc, clause, phrase)
        head = doc.text[clause.start : phrase.start]
        if apposed is not None:
            year = bare_titles.year_of_row(doc, clause)
            results.append(Holding(apposed, sense.code, level, phrase, start, "actual", "title_of", year))
            continue
        if given := conferred_on(doc, clause, phrase, start):
            sought = _APPLYING.search(doc.text, clause.start, phrase.start) or PROPOSED.search(
                doc.text, clause.start, phrase.start
            )
            status = "applying" if sought else _status(doc, clause, phrase, phrase.start)
            given = given if status else []
            results += [Holding(firm, sense.code, level, phrase, start, status, "conferred") for firm in given]
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
        if not triggers and (passed := _PASSED.match(doc.text, phrase.end)):
            triggers = [passed]
        if not triggers and sense.code == "listed_company":
            triggers = [found_ for found_ in (LISTS.match(doc.text, phrase.end),) if found_]  # 在新三板挂牌
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
        if triggers and triggers[-1].group() in _BUILT_UP and not (level and _is_of_firm(found, topic)):
            continue  # 各地建起中试平台
        if not triggers or only_spoken_of(doc, clause, phrase, said, triggers[-1]):
            continue
        trigger = triggers[-1]
        at = trigger.start()
        status = "applying" if applying or _IN_REVIEW.match(doc.text, phrase.end) else _status(doc, clause, phrase, at)
        if not status:
            continue
        if sense.code in OF_FIRMS:
            able = [c for c in found if c.entity.entity_type not in ("region", "park")]
            firm = topic if topic is None or topic.entity_type not in ("region", "park") else enterprise
            holder, rule = holder_of(doc, clause, at, trigger.group(), able, firm)
        else:
            holder, rule = holder_of(doc, clause, at, trigger.group(), found, topic)
        for entity in beside(doc, clause, at, found, holder):
            results.append(Holding(entity, sense.code, level, phrase, start, status, rule))
        if holder is not None and not (phrase.start <= holder.start < phrase.end):
            results.append(Holding(holder, sense.code, level, phrase, start, status, rule))
    return results


def _is_of_firm(found: list[Candidate], topic: EntityMention | None) -> bool:
    acting = [c.entity.entity_type for c in found if c.role in ("subject", "agent")]
    acting = acting or [topic.entity_type if topic is not None else ""]
    return set(acting) == {"enterprise"}


def _listed(doc: Document, clause: Clause, found: list[Candidate], topic: EntityMention | None) -> list[Holding]:
    """What a clause with one of the words of `LISTED` tells of exchanges and lists."""
    return listings(doc, clause, found, topic) + _on_list(doc, clause, found)


def _on_list(doc: Document, clause: Clause, found: list[Candidate]) -> list[Holding]:
    """工信部公布第四批单项冠军企业名单，甲公司、乙公司入选: who is on the list that the clause before announces."""
    selected = _SELECTED.search(doc.text, clause.start, clause.end)
    before = doc.clauses[clause.index - 1] if clause.index else None
    if selected is None or before is None or before.sentence != clause.sentence:
        return []
    named = [c for c in found if clause.start <= c.start < selected.start() and c.role != "oblique"]
    firms = [c.entity for c in named if c.entity.entity_type != "region"]
    counts = within(doc.quantities, clause.start, clause.end)
    if counts and not (
        len(counts) == 1 and named and counts[0].start == named[-1].end and counts[0].value == len(firms)
    ):
        return []  # 甲公司、乙公司2家企业入选 counts them all
    for phrase in reversed(within(doc.nouns, before.start, before.end)):
        title = certification_senses().get(phrase.text)
        if title is not None and _LIST.match(doc.text, phrase.end):
            level = stated_level(doc, before, phrase) or title.implied_level
            start = with_level(doc, before, phrase)
            return [Holding(firm, title.code, level, phrase, start, "actual", "on_list") for firm in firms]
    return []


def _status(doc: Document, clause: Clause, phrase: Phrase, at: int) -> str:
    """actual, applying or planned; '' for a listing that came to nothing."""
    if is_venue(phrase):
        told_behind = listed_behind(doc, phrase.end) is not None
        return "" if told_behind else listing_status(doc, clause, min(at, phrase.start), phrase.end)
    return "applying" if doc.text[at - 1] == "拟" else "actual"


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
