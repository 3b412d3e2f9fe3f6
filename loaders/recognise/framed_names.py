"""Names where only a firm can stand, so that less is asked of their words: 恒瑞达|是其中的代表, 像|伟思创|这样的企业.

Where a clause begins with a name and goes on with what firms earn, a kind of goods may stand as well
(碳纤维复材|实现产值): there no word of the name may be an everyday one. One such use vouches for the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache
from itertools import chain

from loaders.recognise.brand_names import is_goods
from loaders.recognise.coinage import (
    brand_words,
    characters,
    ends_as_goods,
    holds_particle,
    is_bare_brand,
    is_brand,
    is_brand_and_trade,
    is_long_or_like_brand,
    is_person,
    trades,
    without_region,
)
from loaders.recognise.kinds import firsts, one_of
from loaders.recognise.name_signs import parts_weight
from loaders.recognise.nearby import places_between
from loaders.recognise.words import (
    industry_words,
    is_everyday,
    is_noun,
    is_place,
    is_unknown,
    is_verb,
    is_word,
    modifier_endings,
    segment,
    stands_alone,
)
from loaders.records import EntityMention
from loaders.vocabulary import find_few

_NAME = r"[“\"]?([\u4e00-\u9fff]{2,8}?)[”\"]?"
_WHERE = (  # 位于东坝街道的|伟思创, 成立于2009年的|伟思创
    r"(?:位于|坐落于|坐落在|地处|落户于?|扎根于?|入驻|来自|总部在|总部位于|成立于|创立于|创办于|始建于|创建于)"
    r"[^，,。；;\n的]{2,16}的"
)
_CLAUSE = "\n，,。；;：:！!？?”"  # marks behind which one opens
_ACTS = ("right_does", "right_firm", "right_bare", "right_earns")  # what only a firm has or does
_WHEN = (
    r"(?:自?(?:19|20)\d\d年|今年|去年|前年|上年|上半年|下半年|全年|[一二三四]季度|前三季度|目前|已|现|共|就|便|则|也)"
)
_WHEN_FIRSTS = "自今去前上下全目已现共就便则也12一二三四"  # of these
_EXAMPLES = (
    "之一|一家|的?(?:一家|一员|代表(?![^，,。；;\n]{0,4}业)|佼佼者|典型|典范|领头羊|领头雁|翘楚"
    "|缩影|领跑者|先行者|龙头|排头兵)"
)
_THEM = "其中|[他它]们中|[他它]们当中|当中|这些企业|众多企业|这批企业"
_OF_FIRMS = "[^，,。；;\\n]{0,8}(?:企业|公司|工厂|厂商|龙头)(?:之一|的代表|的典型|的佼佼者)"
_ONE_OF = f"(?:无疑|自然|当然)?[便就也正即]?是(?:这?(?:{_THEM})(?:{_EXAMPLES})|{_OF_FIRMS})"
_FIRMS_BEFORE = re.compile("企业|公司|厂家|工厂|商家|厂商|[\\d几余多]家")
_REACH = 80  # characters in which the firms are told of whose one it is
_COUNT = re.compile(  # 引进|伟思创、恒瑞达|等一批企业, 伟思创、恒瑞达|两家企业
    "[等家](?:(?<=等)(?:[\\d一二三四五六七八九十百两]{1,4}余?多?家|一大?批|多家|众多)?|(?<=[两二三四五六七八九十\\d]家))"
    "[^，,。；;、\\d\n]{0,10}(?:企业|公司|厂商|龙头|巨头)(?!家)"
)
_LEADS_LIST = re.compile(
    "[^、]{0,12}(?:[了有是以如像由]|引进|引入|引育|招引|集聚|汇聚|聚集|培育|包括|落户|入驻|服务|与|和|为)"
)
_NUMERALS = "两二三四五六七八九十0123456789"
_AND = re.compile("、|以及|和|与|及")
_MARKS = "，,。；;：:！？!?（(“”\n "
_LONGEST_LIST = 80  # characters
_SENTENCE_ENDS = frozenset(["", *"\n。！？；"])
_ALONE = re.compile(
    "[谁哪这那它有的等们者]|[占企系属商人后前内上下中委局办部厅处署院校会所站队组馆社区县市镇乡村园港城业们山河湖岛路方据对向为从将把被]$|项目|产业|企业|公司|产品"
)
_SENTENCE = re.compile("(?:^|[\n。！？；”])(?=[\u4e00-\u9fff]{5})")
_BRANDS = (2, 3)  # characters
_TRADES = (4, 3, 2)  # characters
_VERB = 4  # characters in which a verb stands
_GOES_ON = frozenset("在把将已从用以则也的是")
_KINDS = "企业|公司|巨头|龙头|厂商|民企|外企|药企|车企"
_DOES = "做|从事|生产|主营|研发|专注于?|专攻"
_SIZES = range(2, 7)
_SHORTEST = 2  # 绿氢 may be anything


def framed_names(
    text: str, taken: Sequence[EntityMention], places: Sequence[EntityMention], known: Collection[str]
) -> tuple[EntityMention, ...]:
    """Every use of such names; offsets in `text`. `places` in order. None reaches over a mention of `taken`, or over a
    place that it does not begin with."""
    covered = {at for mention in taken for at in range(mention.start, mention.end)}
    named = set()
    for start, name in chain(_named(text), _listed(text), _of_places(text, places), _opening_sentences(text)):
        around = places_between(places, start, start + len(name))
        behind_its_place = all(place.start == start and len(place.text) < len(name) for place in around)
        if name not in known and behind_its_place and covered.isdisjoint(range(start, start + len(name))):
            named.add(name)
    return tuple(
        EntityMention(start, end, name, "enterprise", name, "bare_name")
        for start, end, name in find_few(named, text)
        if covered.isdisjoint(range(start, end)) and stands_alone(text, start, end)
    )


def _named(text: str) -> Iterator[tuple[int, str]]:
    for pattern, fits in _anywhere():
        yield from ((match.start(1), match[1]) for match in pattern.finditer(text) if fits(match[1]))
    first, behind = _told_anything()
    openings = [0] if first.match(text) else []
    openings += [mark.end() for mark in behind.finditer(text)]
    for pattern, fits in _opening():
        for at in openings:
            match = pattern.match(text, at)
            if match and fits(match[1]) and (pattern is not _one_of_them() or _FIRMS_BEFORE.search(text, *_before(at))):
                yield match.start(1), match[1]


def _listed(text: str) -> Iterator[tuple[int, str]]:
    """Those listed before a count of firms."""
    for count in _COUNT.finditer(text):
        least = max(count.start() - _LONGEST_LIST, 0)
        at = max(least, *(text.rfind(mark, least, count.start()) + 1 for mark in _MARKS))
        if lead := _LEADS_LIST.match(text, at, count.start()):
            at = lead.end()
        for item in _AND.split(text[at : count.start()].rstrip(_NUMERALS)):
            start = text.index(item, at)
            at = start + len(item)
            if item and _is_coined_firm(item):
                yield start, item


def _opening_sentences(text: str) -> Iterator[tuple[int, str]]:
    """雅蔻服饰|转做直播: a brand that is no word and a trade, with which a sentence opens and something is done."""
    for opening in _SENTENCE.finditer(text):
        at = opening.end()
        for brand in _BRANDS:
            end = next((at + brand + size for size in _TRADES if text[at + brand : at + brand + size] in trades()), at)
            if end == at or is_verb(text[at]) or not is_unknown(text[at : at + brand]):
                continue  # 受房|地产
            name = text[at:end]
            if _does(text, end) and is_brand_and_trade(name) and _may_be_name(name):
                yield at, name


def _does(text: str, at: int) -> bool:
    behind = [token.text for token in segment(text[at : at + _VERB])]
    if not behind or is_noun(behind[0]):
        return False
    return behind[0] in _GOES_ON or any(is_verb(word) for word in behind[:2])


def _of_places(text: str, places: Sequence[EntityMention]) -> Iterator[tuple[int, str]]:
    """武进高新区的|伟思创，去年实现产值…"""
    for place in places:
        if (match := _of_place().match(text, place.end)) and _is_coined_firm(match[1]):
            yield match.start(1), match[1]
        opens = text[place.start - 1 : place.start] in _SENTENCE_ENDS
        if opens and (match := _opening_of_place().match(text, place.end)) and _is_likely(match[1]):
            yield match.start(1), match[1]


def _before(at: int) -> tuple[int, int]:
    return max(0, at - _REACH), at


@cache
def _of_place() -> re.Pattern[str]:
    return re.compile(f"的{_NAME}(?:[，,]{_WHEN}|{_told(*_ACTS)})")


@cache
def _opening_of_place() -> re.Pattern[str]:
    """天津的|赛珞美|走的是另外一条路: told at the beginning of a sentence."""
    return re.compile(
        f"的{_NAME}(?=走的|走了|靠的?|早在|主打|主攻|专攻|专做|做的|从|把|也|则|更|同样|去年|今年|成立|起步|创办|{_WHEN})"
    )


def _is_likely(name: str) -> bool:
    """Whether a bare brand is made of what names of firms are made of."""
    return _is_long_and_bare(name) and parts_weight(name, "") > 0


_Frame = tuple[re.Pattern[str], Callable[[str], bool]]


@cache
def _anywhere() -> tuple[_Frame, ...]:
    """Words between which a firm alone can stand, and what the name there has to be."""
    visited = f"走进|来到|走访|在(?<![^{_CLAUSE}]在)(?=[\u4e00-\u9fff]{{2,6}}[，,]记者)"
    works = "[，,。](?=[^\n]{0,60}(?:公司|企业|车间|工厂|厂房))"
    return (
        (re.compile(f"像{_NAME}(?:这样|一样|这类|这般)的[^，,。；;\n]{{0,10}}(?:企业|公司|厂)"), _is_name),
        (re.compile(f"[以拿]{_NAME}(?:来说|为例)[，,](?:该|这家)?(?:企业|公司|厂)"), _is_name),
        (re.compile(f"有[一1]?[家个](?:[^，,。；;\n的]{{0,12}}的)?{_NAME}(?=[，,（(])"), _is_long_name),
        (re.compile(f"第[一二三四五六七八九十]家[，,是：:]{_NAME}(?=[。，,：:（(])"), _is_long_name),
        (re.compile(f"引进了?{_NAME}的(?=\\d|年产|总投资)"), _is_long_name),
        (re.compile(f"{one_of('left_opens')}{_NAME}{_told(*_ACTS)}"), _is_coined),
        (
            re.compile(f"(?<={_KINDS}){_NAME}(?=[在的是，,、将已把从用投去今也])"),
            _is_like_brand,
        ),
        (re.compile(f"(?=[做从生主研专])(?:{_DOES})[^，,。；;\n的]{{2,16}}的{_NAME}(?=[，,])"), _is_coined),
        (re.compile(f"(?=[走来在])(?:{visited})(?:[^，,。；;\n的]{{0,8}}的)?{_NAME}{works}"), _is_coined),
    )


@cache
def _one_of_them() -> re.Pattern[str]:
    return re.compile(f"(?:{_WHERE})?{_NAME}(?={_ONE_OF})")


@cache
def _opening() -> tuple[_Frame, ...]:
    """What follows where a clause opens with a firm, and what its name has to be."""
    return (
        (_one_of_them(), _is_name),
        (re.compile(f"{_WHERE}{_NAME}(?:[，,]|{_told(*_ACTS)})"), _is_coined),
        (re.compile(f"{_NAME}{_told('right_firm', 'right_bare', 'right_issuer')}"), _is_bare),
        (re.compile(f"{_NAME}{_told('right_does')}"), _is_long_and_bare),
        (re.compile(f"(?:其中|这其中|如|比如|例如|譬如)?[，,]?{_NAME}{_told('right_earns')}"), _is_coined_firm),
        (re.compile(f"(?:其中|这其中)?[，,]?{_NAME}(?=一家(?:就|便|独|企业|公司))"), _is_name),
    )


@cache
def _told_anything() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Whether any of `_opening` may hold where a text begins, and marks behind which it may: most clauses open with no
    name, and are tried once."""
    lead = f"(?:(?:{_WHERE})?|(?:其中|这其中|如|比如|例如|譬如)[，,]?)"
    told = f"(?:{lead}{_NAME}(?:{_told(*_ACTS, 'right_issuer')}|(?={_ONE_OF}|一家[就便独企公]))|{_WHERE}{_NAME}[，,])"
    return re.compile(told), re.compile(f"[{_CLAUSE}](?={told})")


def _told(*sides: str) -> str:
    """What stands behind a name, perhaps with a time between."""
    return rf"(?=[”\"{_WHEN_FIRSTS}{firsts(*sides)}])(?=[”\"]?{_WHEN}{{0,2}}{one_of(*sides)})"


def _is_coined_firm(name: str) -> bool:
    return len(name) > _SHORTEST and _is_coined(name) and not is_person(name)


def _is_like_brand(name: str) -> bool:
    return _is_long_and_bare(name) and characters("brand").issuperset(name)  # 企业|绕不开的是


def _is_long_and_bare(name: str) -> bool:
    return len(name) > _SHORTEST and _is_bare(name)  # 聘雇|员工


def _is_bare(name: str) -> bool:
    """Whether a phrase is a brand alone that is no person's name either."""
    return is_bare_brand(name) and _is_coined(name) and not is_person(name)


def _is_coined(name: str) -> bool:
    """Whether no word is an everyday one, save a trade at the end: 恒瑞达, 中航惠腾, 恒力航材."""
    if not _may_be_name(name):
        return False
    if is_brand_and_trade(name):
        return True
    inner = without_region(name, least=1)
    if is_word(inner) or not is_brand(inner) or not is_long_or_like_brand(name):
        return False
    return not any(is_noun(token.text) for token in segment(inner) if len(token.text) > 1)  # 袋装|螺蛳|粉


def _is_name(name: str) -> bool:
    """Whether a phrase may name a firm where nothing else can stand."""
    if not _may_be_name(name):
        return False
    inner = without_region(name, least=1)
    if inner in brand_words():
        return True
    words = [token.text for token in segment(inner)]
    trade = words[-1] in industry_words() or is_noun(words[-1])
    brand = words[:-1] if trade and len(words) > 1 else words
    return not any(is_everyday(word) or is_place(word) for word in brand if len(word) > 1)


def _is_long_name(name: str) -> bool:
    return len(name) > _SHORTEST and _is_name(name) and not is_person(name)


def _may_be_name(name: str) -> bool:
    inner = without_region(name, least=1)
    if len(inner) not in _SIZES or _ALONE.search(name) or is_goods(name) or inner.endswith(modifier_endings()):
        return False
    if inner[0] in characters("material") or ends_as_goods(inner):
        return False
    return not holds_particle(inner) and not any(is_verb(t.text) for t in segment(inner) if len(t.text) > 1)
