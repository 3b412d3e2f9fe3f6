"""Whom an article is about: the entity of its title, of its first sentences, or of most of them."""

from __future__ import annotations

import re

from loaders.facts.candidates import told_of_country
from loaders.facts.discourse import COUNTRY, PLACES
from loaders.facts.document import Document, holding, in_byline, within
from loaders.facts.lexicon import anaphors
from loaders.facts.pronouns import unnamed_region
from loaders.facts.roles import governs, role_of
from loaders.facts.speakers import is_source
from loaders.recognise.own_park import OWN_PARK
from loaders.recognise.region_index import region_index
from loaders.recognise.wide_places import WIDE
from loaders.recognise.words import industry_words
from loaders.records import EntityMention

_TRADE = re.compile("行业|产业(?!园|基地|化)")
_ALL_OF_TRADE = re.compile("([\u4e00-\u9fff]{2})业(?![园务主绩态者余界城区企])")
_WHOLE_COUNTRY = re.compile("中国|我国|全国|国内|国产")
# 奥维咨询数据显示: who only counts
_GIVES_DATA = re.compile(
    "[^，,。；;、：:]{0,6}?(?:的|最新|发布的|公布的){0,2}(?:数据|统计|调查|监测|研究)(?:结果)?(?:显示|表明|称)"
)
_SCENE = 8  # sentences before a page has said whom it is about
_OWN = 2  # characters of a park's own name
_FEW = 2  # names of one article
_ITS_FIRM = re.compile(
    "(?:(?<=[，。；：、\n“”])|^)(?:公司|该公司|该企业|本公司|集团|企业(?!家))(?=[^，。；、\n])|[这那]家[^，。；\n]{0,14}(?:企业|公司|工厂)"
)
_RUNS = 3  # paragraphs that name the firm that a page is about
_HALF = 2
_THEME = 4  # mentions that make an area (西北地区) what an article is about
# 邻近的芜湖市, 借鉴苏州市: places that a text only looks at
_OTHER = re.compile("(?:邻近|相邻|周边|毗邻|借鉴|学习|对标|来自|考察|走访|前往|赴|较|比|同|距|距离|离)的?$")
_OTHER_REACH = 6
_HOST = re.compile("[^，,。；;]{0,16}?(?:举办|举行|召开|开展|推介|拜访)")  # 某开发区（深圳）|推介会
_IS_HELD = re.compile("[^，,。；;、]{0,14}?(?:举行|召开|举办|开幕|揭幕|落幕|闭幕)")
_IS_SAID = re.compile(
    "(?:对外|正式|率先|首次)?(?:发布|公布|宣布|表示|透露|披露|接受[^，,。；;、]{0,10}采访)"
)  # 在上海发布的报告
_NTH = re.compile(r"(?:第[一二三四五六七八九十\d]{1,3}|20\d\d)届?年?(?:中国|国际)?$")
_OF_EVENT = re.compile("[^，,。；;]{0,12}?(?:论坛|峰会|博览会|展览会|交易会|年会|大会|研讨会)")
_BEFORE = 24  # characters of a name before a bracket
_PARK_WORDS = frozenset({"园区", "我园", "全园", "该园", "该园区", "产业园", "开发区"})
_OWN_STORY = frozenset({"legal_name", "defined_alias"})
_SPEAKERS = frozenset({"government", "association", "exchange"})  # tell of others


def article_subject(doc: Document) -> EntityMention | None:
    """The entity that the title names, otherwise the one that the first sentences name most.

    Where the head names none: the country where it speaks of that, otherwise what a third of all names is, or again
    the country; None where nothing of this is told.
    """
    head_end = doc.sentences[min(2, len(doc.sentences) - 1)].end if doc.sentences else 0
    counts: dict[str, int] = {}
    of_park = any(mention.entity_type == "park" for mention in within(doc.mentions, 0, head_end))
    for mention in doc.mentions:  # 某县县长到园区调研: no word of the county
        counts[mention.canonical] = counts.get(mention.canonical, 0) + (not (of_park and governs(doc, mention)))
    begins = {m.start for m in doc.mentions if m.entity_type == "enterprise"}
    eligible = [
        m
        for m in doc.mentions
        if m.method not in _SPEAKERS
        and m.method not in WIDE
        and not is_source(doc, m)
        and not (m.entity_type == "region" and m.end in begins)  # 浙江|正泰电器
        and not in_byline(doc, m.start)
        and not _GIVES_DATA.match(doc.text, m.end)
        and not doc.text.endswith("其中", 0, m.start)  # a part of what the text is about
        and not only_looked_at(doc, m)
    ]
    heading = [mention for mention in eligible if mention.start < head_end]
    if not any(mention.text in doc.title for mention in heading):
        _count_pronouns(doc, heading, counts)
    if heading:
        best = max(heading, key=lambda m: (bool(doc.title) and m.text in doc.title, counts[m.canonical], -m.start))
        if (park := _named_short(doc, best, heading)) is not None:
            return park
        if best.text not in doc.title and _is_home(doc, best):
            return doc.home  # 泸县：… alone in the title, whatever park the first sentences name
        if best.text not in doc.title and _title_tells_of_country(doc):
            return COUNTRY  # 中国钢铁生产仍然严重依赖进口铁矿石, whoever the first sentences name
        opening = doc.sentences[0].end
        example = best.entity_type == "enterprise" and counts[best.canonical] <= _FEW and heading[0].start >= opening
        of_trade = _TRADE.search(doc.text, 0, opening) is not None and told_of_country(doc, 0, opening)
        if example and best.text not in doc.title and of_trade:
            return COUNTRY  # 近年来，我国减速机行业发展迅速。甲公司…
        where = best.text not in doc.title and all(
            _role(doc, m) == "oblique" for m in heading if m.canonical == best.canonical
        )
        if not where:
            return best
        acting = [m for m in heading if m.method in _OWN_STORY or m.entity_type == "park"]
        acting = [m for m in acting if _role(doc, m) == "subject"]
        acting.sort(key=lambda m: m.entity_type != "park")
        if not acting and best.entity_type == "region" and counts[best.canonical] < _THEME and _tells_of_trade(doc):
            return COUNTRY  # 在新疆的条田里…, in a story of the trade
        return acting[0] if acting else best  # 科创城位于贵安新区, 甲公司在香港创立: what is told of
    if doc.home is not None and (doc.home.entity_type != "region" or _speaks_of_region(doc)):
        return doc.home
    if (park := _presented_park(doc, eligible)) is not None:
        return park
    told = told_of_country(doc, 0, head_end)
    if not told and (own := _unnamed_region(doc)) is not None:
        return own  # 全省 of a page that names no province
    if told or _TRADE.search(doc.text, 0, head_end) or _heads_trade(doc, head_end):
        return COUNTRY
    for area in within(doc.mentions, 0, head_end):
        opens = role_of(doc, holding(doc.clauses, area.start).start, area.start, area.end) == "subject"
        if area.method == "area" and opens and counts[area.canonical] >= _THEME:
            return area
    most = max(eligible, key=lambda m: (counts[m.canonical], -m.start), default=None)
    few = len({m.canonical for m in eligible}) <= _FEW
    if most is not None and (few or counts[most.canonical] >= _THEME) and counts[most.canonical] * 3 > len(eligible):
        return most
    return COUNTRY if told_of_country(doc, head_end, len(doc.text)) or _TRADE.search(doc.text) else None


def runs_through(doc: Document, firm: EntityMention) -> bool:
    """Whether one firm, which the title leaves unnamed, is told of from the head to the end, and others in passing."""
    if firm.entity_type != "enterprise" or not doc.sentences:
        return False
    if any(m.entity_type == "enterprise" or m.entity_type in PLACES for m in doc.mentions if m.text in doc.title):
        return False
    uses: dict[str, set[int]] = {}
    for mention in doc.mentions:
        if mention.entity_type in ("enterprise", "park"):
            uses.setdefault(mention.canonical, set()).add(holding(doc.sentences, mention.start).paragraph)
    own = uses.pop(firm.canonical, set())
    if len(own) < _FEW or len(own) <= max(map(len, uses.values()), default=0):
        return False
    own |= {holding(doc.sentences, at).paragraph for at in _firm_words(doc)}
    return len(own) >= _RUNS and max(own) * _HALF >= doc.sentences[-1].paragraph


def _firm_words(doc: Document) -> list[int]:
    """Where the text speaks of a firm without its name."""
    return [found.start() for found in _ITS_FIRM.finditer(doc.text)]


def _presented_park(doc: Document, eligible: list[EntityMention]) -> EntityMention | None:
    """昔日的盐碱滩…。这里就是|滨海装备产业园: the one park that a page comes to behind a scene."""
    scene_end = doc.sentences[min(_SCENE, len(doc.sentences) - 1)].end if doc.sentences else 0
    parks = {m.canonical: m for m in reversed(eligible) if m.entity_type == "park" and m.start < scene_end}
    if len(parks) != 1 or sum(phrase.text in _PARK_WORDS for phrase in doc.anaphors) < _FEW:
        return None
    return next(iter(parks.values()))


def _is_home(doc: Document, best: EntityMention) -> bool:
    """Whether the region of a title that the text does not repeat is what 全县 in it means; `best` is named in it."""
    home = doc.home
    if home is None or home.entity_type != "region" or home.text not in doc.title or best.entity_type == "enterprise":
        return False
    lies_there = home.region_code in region_index().lineage(best.region_code) and home.region_code != best.region_code
    return (lies_there or (best.entity_type == "park" and best.text.startswith(home.text))) and _speaks_of_region(doc)


def _named_short(doc: Document, best: EntityMention, heading: list[EntityMention]) -> EntityMention | None:
    """昆山花桥：离上海最近的外包之城: 花桥经济开发区, where the title names its place and the text the park in full."""
    if best.entity_type != "region" or best.text not in doc.title:
        return None
    behind = doc.title.partition(best.text)[2]
    parks = (m for m in heading if m.entity_type == "park" and m.text not in doc.title)
    return next((m for m in parks if behind[:_OWN] == m.canonical.removeprefix(best.text)[:_OWN]), None)


def _count_pronouns(doc: Document, heading: list[EntityMention], counts: dict[str, int]) -> None:
    """园区 on a page that opens with one park means that park, and 公司 with one firm that firm, wherever it stands."""
    parks = {mention.canonical for mention in heading if mention.entity_type == "park"}
    if len(parks) == 1:
        counts[parks.pop()] += sum(phrase.text in _PARK_WORDS for phrase in doc.anaphors)
    firms = {m.canonical for m in heading if m.entity_type == "enterprise"}
    regions = {m.canonical for m in heading if m.entity_type == "region"}
    if len(firms) == 1 and counts[(firm := next(iter(firms)))] >= _FEW:
        counts[firm] += len(_firm_words(doc))
        for region in regions:
            counts[region] += sum("region" in anaphors()[phrase.text].entity_types for phrase in doc.anaphors)


def _title_tells_of_country(doc: Document) -> bool:
    """Whether the title, as the page repeats it, is about the country: no rank in it, no place where one stands."""
    at = doc.text.find(doc.title) if doc.title else -1
    if at < 0 or _WHOLE_COUNTRY.search(doc.title) is None:
        return False
    if any(
        anaphors()[phrase.text].entity_types == {"park"} for phrase in within(doc.anaphors, at, at + len(doc.title))
    ):
        return False  # 物流园里卖全国
    named = [m for m in within(doc.mentions, at, at + len(doc.title)) if m.method not in WIDE]
    return not named and told_of_country(doc, at, at + len(doc.title))


def _tells_of_trade(doc: Document) -> bool:
    """Whether the title names a trade or the whole country, and the text speaks of the country."""
    named = _ALL_OF_TRADE.search(doc.title) or _TRADE.search(doc.title) or _WHOLE_COUNTRY.search(doc.title)
    return named is not None and told_of_country(doc, 0, len(doc.text))


def only_looked_at(doc: Document, mention: EntityMention) -> bool:
    """Whether a text names a place only to compare with it or to visit it: 某开发区（深圳）推介会 is held there."""
    if _OTHER.search(doc.text, max(0, mention.start - _OTHER_REACH), mention.start):
        return True
    if mention.entity_type == "region" and mention.text not in doc.title:
        held = doc.text.startswith("在", mention.start - 1) and (
            _IS_HELD.match(doc.text, mention.end) or _IS_SAID.match(doc.text, mention.end)
        )
        if held or (
            _OF_EVENT.match(doc.text, mention.end)
            and _NTH.search(doc.text, max(0, mention.start - _BEFORE), mention.start)
        ):
            return True  # 第八届上海衍生品论坛在上海举行
    bracket = doc.text[mention.start - 1 : mention.start] in "（(" and doc.text[mention.end : mention.end + 1] in "）)"
    named = within(doc.mentions, mention.start - _BEFORE, mention.start - 1) if bracket else ()
    guest = bool(named) and named[-1].end == mention.start - 1 and named[-1].entity_type in PLACES
    return guest and _HOST.match(doc.text, mention.end + 1) is not None


def _role(doc: Document, mention: EntityMention) -> str:
    return role_of(doc, holding(doc.clauses, mention.start).start, mention.start, mention.end)


def _speaks_of_region(doc: Document) -> bool:
    """Whether 全县 or the like stands in a text."""
    return any("region" in anaphors()[phrase.text].entity_types for phrase in doc.anaphors)


def _heads_trade(doc: Document, end: int) -> bool:
    """Whether a text opens with a trade as a whole: 建材业掘金从“新”开始."""
    return any(found[1] in industry_words() for found in _ALL_OF_TRADE.finditer(doc.text, 0, end))


def _unnamed_region(doc: Document) -> EntityMention | None:
    """What 全省 or 全市 stands for where a text names no place at all."""
    if any(m.entity_type in PLACES and m.method not in (*WIDE, OWN_PARK) for m in doc.mentions):
        return None
    words = (phrase.text for phrase in doc.anaphors)
    word = next((word for word in words if word[0] == "全" and anaphors()[word].region_levels), "")
    return unnamed_region(word) if word else None
