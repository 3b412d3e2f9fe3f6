"""Whom a pronoun means: 公司, 全区, 该项目, 这家企业, 前者."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from loaders.facts.discourse import COUNTRY, PLACES, PROJECTS, Candidate, Discourse, region_level
from loaders.facts.document import Clause, Document, Phrase, holding, within
from loaders.facts.lexicon import Anaphor, anaphors
from loaders.recognise.region_index import region_index
from loaders.recognise.titled_projects import METHOD as TITLED_PROJECT
from loaders.records import EntityMention

_PRONOUN_AFTER = frozenset('，。,；;：:“”‘’"\n 　后前今年月日由在将对向给使让为()（）、但而且时中我到是入现主好')
_AUTONOMOUS = frozenset({"150000", "450000", "540000", "640000", "650000"})
_MARKS_OF = {"高新区": ("高新", "高技术"), "经开区": ("经济技术", "经济开发", "开发区")}  # in full: 高新技术产业开发区
_WHOLE_REGION = frozenset({"全区", "我区"})
_COUNTRIES = frozenset({"中国", "全国", "我国", "国内", "中国大陆", "大陆"})
DOMESTIC = "国内"
_RANKS = re.compile(
    "前(?!(?:\\d{1,2}|[两三四五六七八九十])[家位大]?[^，,。；;、\\d]{0,6}(?:企业|公司|厂商))|[首第最唯领知驰百五5十名先一顶外市主]|同(?![比期])|各(?![占自有达])|生(?!产(?![线基企厂商]))"
)
_OWN_FIRM = frozenset({"公司", "本公司", "我公司", "我们公司", "集团", "集团公司"})
# Stand for one firm: whom the text goes on about, where another stands beside them.
ONE_FIRM = frozenset({"公司", "本公司", "我公司", "该公司", "企业", "该企业", "这家企业", "这家公司", "该厂", "我厂"})
# 甲集团宣布公司…, 甲集团在公司官网…: its own
_TELLS_OF_ITSELF = re.compile("宣布|表示|公告|披露|称|介绍|预计|发布|透露|认为|召开|的$|^[在对将以]$")
_GROUP = frozenset({"集团", "该集团", "集团公司"})
_CITY_NAME = re.compile("[\u4e00-\u9fff]{1,5}(?:城|谷|之都|之乡|名镇|小镇)(?![市镇乡区])")
_GIVERS = frozenset({"省里", "市里", "县里"})
_SCENE = frozenset({"在", "走进", "来到", "走入", "步入", "置身", "漫步"})
_THIS_TIME = ("这次", "此次", "此番", "这回")
_LENT = re.compile("贷款|信贷|投资者|资金|融资")
_SHARE = re.compile("[^，,。；;]{0,10}(?:市占率|占有率|市场份额)")
_RANK = re.compile(
    "(?:排名|排|位居|位列|居|列)?第[一二三四五六七八九十\\d]{1,3}(?![一二三四五六七八九十\\d]|季|产业|批|轮|期|届|次|个)|首[个家位批座]|唯一"
)
UNNAMED = "region not named"  # the method of 全市 on a page that names no city
_LANDS = "area"  # the method of 川渝
_STAGES = ("一期", "二期")
_OF_TWO = ("前者", "后者")
_TWO = 2  # 前者, 后者
_PLURAL = re.compile(r"[个数库\d]")


def is_pronoun(doc: Document, phrase: Phrase) -> bool:
    """Whether a phrase of `doc.anaphors` means somebody where it stands: 公司, but not in 中国泡菜城 or 全国百强."""
    nouns = within(doc.nouns, phrase.start - 12, phrase.end)
    if any(n.start <= phrase.start < n.end and n.text != phrase.text for n in nouns):
        return False
    if phrase.text in _COUNTRIES and _CITY_NAME.match(doc.text, phrase.end):
        return False  # 中国泡菜城
    named = within(doc.mentions, phrase.start - 12, phrase.start) if phrase.text == "中国" else ()
    if any(mention.end == phrase.start for mention in named):
        return False  # 旺旺中国
    if phrase.text == DOMESTIC and (_SHARE.match(doc.text, phrase.end) or _LENT.match(doc.text, phrase.end)):
        return False  # 国内低压电器市占率, 国内贷款: where, not whose
    if phrase.text in _COUNTRIES and ranks(doc, phrase.end):
        return False  # 中国首批, 全国百强
    if phrase.text[0] in "该我全本此这":
        return not (phrase.text[0] == "全" and _RANK.match(doc.text, phrase.end))  # 全省第二, 全市首个
    if doc.text[phrase.end : phrase.end + 1] == "级":
        return False  # 自治区级瞪羚企业
    if phrase.text in PROJECTS:
        # 项目总投资, not 项目个数: one project and not how many there are.
        alone = not _PLURAL.match(doc.text, phrase.end)
        return alone and holding(doc.clauses, phrase.start).start == phrase.start
    before = doc.text[phrase.start - 1 : phrase.start]
    times = within(doc.times, phrase.start - 16, phrase.start)
    if times and times[-1].end == phrase.start:
        return True  # 一季度集团新签订单9.8亿元
    if not before or before in _PRONOUN_AFTER or doc.text[phrase.start - 2 : phrase.start] in _THIS_TIME:
        return True
    return holding(doc.clauses, phrase.start).start == phrase.start


def ranks(doc: Document, at: int) -> bool:
    """Whether what stands behind a place only ranks in it: 全国|百强, 全球|首条; not 华南|同比增长, 韩国|各占20%."""
    return _RANKS.match(doc.text, at) is not None


def resolve(word: str, earlier: Sequence[Candidate], discourse: Discourse) -> EntityMention | None:
    """Whom a pronoun means behind the `earlier` ones of its sentence; None where that cannot be told."""
    anaphor = anaphors()[word]
    topic = discourse.topic
    if word in _GIVERS and discourse.is_about_firm:
        return None  # 县里送来500万元的补助: who gives it to the firm
    if word in _GROUP and discourse.group and not any(c.entity.entity_type == "enterprise" for c in earlier):
        return topic if topic is not None and "集团" in topic.canonical else discourse.group
    if "country" in anaphor.entity_types:
        return COUNTRY
    if anaphor.first_in in ("former", "latter"):
        named = [c.entity for c in earlier if not c.pronoun] or discourse.named
        return _one_of_two(named, discourse, latter=anaphor.first_in == "latter")
    if anaphor.first_in == "lands":
        return _lands(earlier, discourse)
    if "project" in anaphor.entity_types:
        return _own_stage(word, earlier, discourse) or _builder(earlier, discourse)
    home = discourse.article
    if word in _WHOLE_REGION and home is not None and home.region_code in _AUTONOMOUS and _fits(anaphor, home):
        return home  # 全区 in a story of 宁夏
    of_region = "park" not in anaphor.entity_types
    if word[0] == "全" and of_region and discourse.bureau is not None and _fits(anaphor, discourse.bureau):
        return discourse.bureau
    of_whole = word[0] == "我" or (word[0] == "全" and not discourse.has_many)
    if of_whole and of_region and home is not None and (around := _region_around(anaphor, home)) is not None:
        return around  # 我县 in a story of its park is where the park lies, whoever came to see it
    if word.startswith("一区") and home is not None and _fits(anaphor, home):
        return home  # “一区四园” of the city or zone that the text is about, not the one of them just told of
    if anaphor.first_in == "topic" and discourse.topic is not None and _fits(anaphor, discourse.topic):
        return _opening(anaphor, earlier, discourse) or discourse.topic  # not the part that was just named
    head = discourse.heads or discourse.section if discourse.has_many else None
    if head is not None and _fits(anaphor, head):
        return head
    if anaphor.first_in == "speaker" and not any(c.entity.entity_type == "enterprise" for c in earlier):
        spoken = discourse.speaker or discourse.enterprise
        if spoken is not None:
            return spoken
    firms = [c for c in earlier if c.entity.entity_type == "enterprise" and not c.pronoun]
    if word in _OWN_FIRM and discourse.is_about_firm and not firms and discourse.article is not None:
        return discourse.article  # in a firm's own story 公司 is that firm
    for roles in (("subject", "agent"), ("embedded", "oblique", "listed")):
        fitting = [c.entity for c in earlier if c.role in roles and _fits(anaphor, c.entity)]
        if fitting:
            return fitting[0]
    if word[0] == "该" and anaphor.entity_types == {"park"}:
        last = discourse.last_park
        if last is not None and _fits(anaphor, last):
            return last  # 甲开发区有乙产业园。该园…: the one named last
    if word.startswith("这") and anaphor.entity_types == {"park"} and discourse.parks:
        return next(reversed(discourse.parks.values()))  # points at the one named last
    if anaphor.entity_types == {"park"} and any(
        c.role == "subject" and c.entity.entity_type == "region" for c in earlier
    ):
        # 全区完成…，园区企业完成…: parks of the region in general, unless the article is a park's.
        return home if home is not None and _fits(anaphor, home) else None
    if word.startswith("这家") and discourse.enterprise is not None:
        return discourse.enterprise
    if discourse.topic is not None and _fits(anaphor, discourse.topic):
        return discourse.topic
    if "enterprise" in anaphor.entity_types and discourse.enterprise is not None:
        return discourse.enterprise
    if discourse.article is not None and _fits(anaphor, discourse.article):
        return discourse.article
    levels = [discourse.by_level[level] for level in anaphor.region_levels if level in discourse.by_level]
    known = [discourse.by_type[t] for t in ("park", "region", "enterprise", "organization") if t in discourse.by_type]
    fitting = [entity for entity in (*levels, *known, *reversed(discourse.parks.values())) if _fits(anaphor, entity)]
    if not fitting and "region" in anaphor.entity_types and (place := _region_of_park(anaphor, discourse)):
        return place
    if not fitting and "park" in anaphor.entity_types and not anaphor.kind and discourse.article is not None:
        return discourse.article if discourse.article.entity_type == "region" else None
    return fitting[0] if fitting else _named_later(word, anaphor, discourse)


def _opening(anaphor: Anaphor, earlier: Sequence[Candidate], discourse: Discourse) -> EntityMention | None:
    """长沙去年全市GDP达…, behind a paragraph on another city: the one that the sentence opens with."""
    first = earlier[0] if earlier else None
    if first is None or first.role != "subject" or first.pronoun or first.entity.entity_type != "region":
        return None
    home = discourse.article if not discourse.has_many else None
    return first.entity if home is not discourse.topic and _fits(anaphor, first.entity) else None


def scene(doc: Document, start: int, word: str, earlier: Sequence[Candidate]) -> EntityMention | None:
    """在乙片区，机器人展厅人头攒动，片区去年税收19亿元: the park that the sentence opens with, for 片区 or 园区.

    在四川宜宾，去年全市产值1000亿元: the region that it opens with, for 全市, where nothing is held there.
    """
    park = earlier[0] if earlier else None
    if (
        park is not None
        and park.entity.entity_type == "region"
        and word[0] == "全"
        and _fits(anaphors()[word], park.entity)
    ):
        opens = doc.text[start : park.start].strip() in _SCENE and doc.text[park.end : park.end + 1] in "，,"
        return park.entity if opens and not park.pronoun else None
    if park is None or park.entity.entity_type != "park" or anaphors()[word].entity_types != {"park"}:
        return None
    opens = doc.text[start : park.start].strip() in _SCENE and doc.text[park.end : park.end + 1] in "，,"
    others = any(c.entity.entity_type == "park" and c.entity is not park.entity for c in earlier)
    return park.entity if opens and not others and _fits(anaphors()[word], park.entity) else None


def _lands(earlier: Sequence[Candidate], discourse: Discourse) -> EntityMention | None:
    """两地共建创新平台320个: what the text calls 川渝 or 京津冀; None where it names no such lands, or several."""
    lands = {place.canonical: place for place in discourse.places if place.method == _LANDS}
    alone = len(lands) == 1 and not any(c.entity.entity_type in PLACES for c in earlier)
    return next(iter(lands.values())) if alone else None


def _one_of_two(named: Sequence[EntityMention], discourse: Discourse, latter: bool) -> EntityMention | None:
    """前者 and 后者 of two names, of more the two of a kind; else the firm that the text goes on about."""
    pairs = [pair for pair in pairwise(named) if pair[0].entity_type == pair[1].entity_type]
    if len(named) == _TWO or len(pairs) == 1:
        return (named if len(named) == _TWO else pairs[0])[latter]
    if latter and len(named) > _TWO and named[-1].entity_type == "enterprise":
        return named[-1]
    topic = discourse.topic  # 两大新业务：前者由…，后者…
    return topic if topic is not None and topic.entity_type == "enterprise" else None


def beside_another(
    doc: Document, clause: Clause, at: int, earlier: Sequence[Candidate], discourse: Discourse
) -> EntityMention | None:
    """甲公司董事长到公司考察, 与甲公司相比，公司…: the firm that the text goes on about, not the one beside it.

    None where no firm is gone on about, or where the one that acts may speak of itself.
    """
    topic = discourse.topic
    firms = [c for c in earlier if c.entity.entity_type == "enterprise"]
    if firms and firms[-1].pronoun in _OF_TWO:
        return firms[-1].entity  # 后者的公告显示，公司…
    if topic is None or topic.entity_type != "enterprise" or not firms or any(c.entity is topic for c in firms):
        return None
    if all(c.role in ("oblique", "listed") for c in firms):
        return topic
    named = firms[-1]
    own = named.start < clause.start or _TELLS_OF_ITSELF.search(doc.text[named.end : at]) is not None
    return None if own or named.pronoun else topic


def _named_later(word: str, anaphor: Anaphor, discourse: Discourse) -> EntityMention | None:
    """全市 before the city is named; 全市 itself where no city is, so that its figures are not told of the country."""
    if word[0] not in "全我" or not anaphor.region_levels or discourse.is_about_firm:
        return None
    for place in discourse.places:
        named = place if _fits(anaphor, place) else _region_around(anaphor, place)
        if named is not None and named.entity_type == "region":
            return named
    return unnamed_region(word)


def unnamed_region(word: str) -> EntityMention:
    """What 全市 stands for on a page that names no city: a region called by the word itself, which stands nowhere."""
    return EntityMention(0, 0, word, "region", word, UNNAMED)


def _region_of_park(anaphor: Anaphor, discourse: Discourse) -> EntityMention | None:
    """全县 in a text that names only a park: the county where the park lies."""
    for park in (discourse.topic, discourse.article, discourse.by_type.get("park")):
        if park is not None and (region := _region_around(anaphor, park)):
            return region
    return None


def _region_around(anaphor: Anaphor, park: EntityMention) -> EntityMention | None:
    index = region_index()
    if park.entity_type != "park" or park.region_code not in index.regions:
        return None
    for code in index.regions[park.region_code].lineage:
        for name in index.called(code):
            region = EntityMention(0, 0, name, "region", name, "region of park", code)
            if _fits(anaphor, region):
                return region
    return None


def _own_stage(word: str, earlier: Sequence[Candidate], discourse: Discourse) -> EntityMention | None:
    """眼下，二期正在建设, on a park's page that goes on about the park: its own, whatever firm was told of before."""
    home, topic = discourse.article, discourse.topic
    if word not in _STAGES or earlier or home is None or topic is None or home.entity_type != "park":
        return None
    return (
        None
        if discourse.tells_of_firm or topic.entity_type == "enterprise"
        else topic
        if topic.entity_type == "park"
        else home
    )


def _builder(earlier: Sequence[Candidate], discourse: Discourse) -> EntityMention | None:
    """A project's figures are its builder's: who is told to build it, the enterprise last spoken of, else the topic."""
    builders = [c.entity for c in earlier if c.role == "agent" and c.entity.entity_type == "enterprise"]
    if builders:
        return builders[-1]
    named = [c.entity for c in earlier if c.role != "oblique"]
    named = [entity for entity in named if entity.entity_type == "enterprise"] or named
    named = named or [c.entity for c in earlier if c.entity.entity_type == "enterprise"][-1:]
    if named:
        return named[0]
    if discourse.topic is not None and discourse.topic.method == TITLED_PROJECT:
        return discourse.topic
    return discourse.enterprise or discourse.topic or discourse.article


def _fits(anaphor: Anaphor, entity: EntityMention) -> bool:
    if entity.entity_type not in anaphor.entity_types:
        return False
    if entity.entity_type != "region" or not anaphor.region_levels:
        return entity.entity_type != "park" or _is_called(anaphor.kind, entity)
    level = region_level(entity)
    if level == "province" and "county" in anaphor.region_levels and "prefecture" not in anaphor.region_levels:
        return entity.region_code in _AUTONOMOUS  # 全区 is a province's only where the province is a 自治区
    return level in anaphor.region_levels and _is_called(anaphor.kind, entity)


def _is_called(kind: str, entity: EntityMention) -> bool:
    """全市 is a city's, 全县 a county's, 科创城 a park's: the official name must end so, whatever its level."""
    if entity.entity_type == "park":
        called = any(name.endswith(kind) for name in (entity.canonical, entity.text))
        return called or any(mark in entity.canonical for mark in _MARKS_OF.get(kind, ()))
    if entity.method == "region town":
        return not kind or entity.canonical.endswith(kind)
    region = region_index().regions.get(entity.region_code)
    return not kind or region is None or entity.canonical.endswith(kind) or region.name.endswith(kind)  # 绍兴县 of 2011
