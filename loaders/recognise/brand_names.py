"""Companies called by a brand and any trade where a clause begins and a firm acts: 远筑住工|年产, 嘉旭铜箔|营收.

The trades are many and the words around few, so all must fit: the brand is no everyday word, the name opens its clause
or stands behind 龙头企业 and the like, and behind it stands what is told of firms. One such use vouches for the others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from functools import cache
from itertools import chain

from loaders.recognise.coinage import (
    BRANDS,
    is_bare_brand,
    is_brand,
    is_brand_and_trade,
    is_called,
    is_coined,
    is_firm_only,
    is_issuer,
    is_long_or_like_brand,
    is_placed_brand,
    trades,
    without_region,
)
from loaders.recognise.kinds import firsts, one_of
from loaders.recognise.partners import partners
from loaders.recognise.region_index import region_index
from loaders.recognise.words import (
    industry_words,
    is_noun,
    is_verb,
    is_word,
    seed_words,
    segment,
    stands_alone,
    stop_words,
)
from loaders.records import EntityMention
from loaders.vocabulary import find_few, places_of_word

_NAME = r"([\u4e00-\u7683\u7685-\u9fff]{4,9}?)"  # with its region
_OPENING = r"(?:的是|的(?!是)|[\n，,。；;：:、“”（(\s！!？?—])"
_CALLED = re.compile(
    r"(?:名为|名叫|叫作|叫做|叫)[“\"]?([\u4e00-\u9fff]{2,10}?)[”\"]?的[\u4e00-\u9fff]{0,6}(?:企业|公司|厂)"
)
_ONE_CALLED = re.compile(
    r"(?:一家|有家|这家|那家|有个)(?:[\u4e00-\u9fff]{0,6}?(?:企业|公司|工厂|厂))?(?:名字)?(?:名叫|名为|叫做|叫作|叫)"
    r"[“\"]?([\u4e00-\u9fff]{3,10}?)[”\"]?(?=[（(，,。；;的、])"
)
_WHEN = (
    r"(?:(?:19|20)\d\d年|今年|去年|前年|上年|当年|上半年|下半年|全年|[一二三四]季度|前三季度|目前|已|现|共|就|也|则)"
)
_TIMES = "12今去前上当下全一二三四目已现共就也则"  # what these begin with
# 做船舶水处理系统的|海澜威|去年营收…
_DOES = "做|生产|主营|主打|主攻|专注于?|从事|供应|制造|研发"
_WHAT_IT_DOES = rf"(?:专门(?:{_DOES})|{_DOES})[^，,。；;\n的]{{2,16}}的"
_VISITED = r"(?:走进|来到|走访|考察|记者在|在(?:(?<=^在)|(?<=[，,。\n]在))|作为|—(?:(?<=^—)|(?<=\n—))—)"
_BEHIND_VISITED = (
    r"(?=[”\"]?(?:[，,。]|看到|了解到|采访|调研|的(?:总经理|董事长|负责人|创始人)"
    r"|的?(?:生产|总装|智能|数字化)?(?:车间|厂区|厂房|展厅|生产线|实验室)))"
)
# 总部设在某高新区的|锐川液压|走出了…
_SEATED = re.compile(
    "总部(?:设在|设于|位于|坐落于|在)[^，,。；;\n的]{2,16}的([\u4e00-\u9fff]{4,6}?)(?=[走迎交拿正已也在是则去今近凭以把的，,、。])"
)
_QUOTED_FIRM = re.compile(r"“([\u4e00-\u9fff]{3,8})”(?:公司|企业)?是[^，,。；;\n]{0,24}(?:企业|公司|厂家)")
_QUOTED_BEHIND = re.compile(r"(?:公司|集团|企业|厂商|巨头|国|省|市|县|区)“([\u4e00-\u9fff]{4,8})”(?=[，,、的在和与])")
_BESIDE = re.compile(r"[\u4e00-\u9fff]{4,7}?(?=[、和与及等，,。；;])")
_LISTED = range(4, 8)  # characters of a name beside another in a list
_LEVELS = "省市区县州旗"  # a short name of a region begins names, not 太仓市
_ROUNDS = 3  # in which a list makes its names known from one to the next
_SHORT = 3  # characters of a name that may be a piece of other words
_BETWEEN = re.compile(r"、([\u4e00-\u9fff]{2,5})(?:、|和|与|及|以及)")
_GOODS = re.compile(
    "(?:[杆胎管线棒丝膜片芯灯泵罐锅炉柜表浆液剂盐碱酸布衣裤鞋帽袜]|投影机|设备|产品|零件|部件|组件|产业链?|行业)$|[及和]"
)
_COUNT = re.compile(r"等(?:[一二三四五六七八九十百两\d]{1,4}余?多?家|一批|多家|众多)[^，,。；;、\d]{0,10}(?:企业|公司)")
_CLAUSE_ENDS = "，,。；;：:！？!?（(“”\n "
_COUNTED_NAME = range(4, 9)
_MOST_LISTED = 12
_THAT_FIRM = re.compile("该(?:公司|企业)")
_PRONOUN_REACH = 120  # characters
_OPENS_PARAGRAPH = range(4, 8)
_MARKS = "、，,。；;：:\n（(“"


def brand_names(text: str, taken: Sequence[EntityMention], known: Collection[str]) -> tuple[EntityMention, ...]:
    """Names found by where they stand and what is told of them; offsets in `text`.

    No name reaches over a mention of `taken`, but one of a brand in `known` (short names of the article's companies):
    华岳|矿机 beside 华岳重工集团 is another company.
    """
    brands = {name for name in known if len(name) in BRANDS}
    covered = {at for m in taken if m.text not in brands for at in range(m.start, m.end)}
    names: set[str] = set()
    first, behind = _told_anything()
    openings = [0] if first.match(text) else []
    openings += [mark.end() for mark in behind.finditer(text)]
    for pattern, opens, fits in (*(_opening_patterns() if openings else ()), *_patterns()):
        matches = _matches(pattern, text, openings) if opens else pattern.finditer(text)
        names |= {m[1] for m in matches if covered.isdisjoint(range(*m.span(1))) and fits(m[1]) and not is_goods(m[1])}
    if brands:
        names |= set(_of_brands(brands, text))
    told_of = chain(_counted(text), _meant(text, covered))
    names |= {name for at, name in told_of if covered.isdisjoint(range(at, at + len(name)))}
    found = tuple(_uses(text, names - set(known), covered))
    for _ in range(_ROUNDS):
        beside = set(_neighbours(text, (*taken, *found))) - names - set(known)
        if not beside:
            break
        names |= beside
        found = (*found, *_uses(text, beside, covered))
    return found


def _counted(text: str) -> Iterator[tuple[int, str]]:
    """中盛汽配、诺信腾达等21家企业: those listed before a count; one at least has to look like a name for sure."""
    for count in _COUNT.finditer(text):
        low = max(text.rfind(mark, 0, count.start()) for mark in _CLAUSE_ENDS) + 1
        items = text[low : count.start()].split("、")
        if not 1 < len(items) <= _MOST_LISTED:
            continue
        places, at = [], low
        for item in items:
            places.append((at, item))
            at += len(item) + 1
        named = [(at, item) for at, item in places if len(item) in _COUNTED_NAME and not is_goods(item)]
        sure = [one for one in named if _is_any_with_trade(one[1]) or is_bare_brand(one[1])]
        likely = [one for one in named if one in sure or may_be_called(one[1])]
        if len(likely) > 1 and sure and len(likely) * 2 > len(items):
            yield from likely


def may_be_called(item: str) -> bool:
    """Whether an item of a list of firms can be a name: 金海生物, no trade (生物医药) and nothing told (落户园区)."""
    words = [token.text for token in segment(item)]
    if is_word(item) or any(word in stop_words() or is_verb(word) for word in words):
        return False
    return not all(word in industry_words() or is_noun(word) for word in words)


def _meant(text: str, covered: set[int]) -> Iterator[tuple[int, str]]:
    """三友食品变废为宝，…。该公司出口5500万元: what opens the paragraph in which no other firm is named before."""
    for pronoun in _THAT_FIRM.finditer(text):
        low = text.rfind("\n", 0, pronoun.start()) + 1
        if pronoun.start() - low > _PRONOUN_REACH or not covered.isdisjoint(range(low, pronoun.start())):
            continue
        opening = (text[low : low + size] for size in _OPENS_PARAGRAPH)
        if name := next((name for name in opening if is_brand_and_trade(name) and not is_goods(name)), ""):
            yield low, name


def is_goods(name: str) -> bool:
    """抽油杆|年产能300万米, 极米投影机|出货87万台: what is made, unless the word is a trade too (某某车灯)."""
    return bool(_GOODS.search(name)) and not name.endswith(tuple(seed_words("enterprise_suffixes", "suffix")))


def _uses(text: str, names: Collection[str], covered: Collection[int]) -> Iterator[EntityMention]:
    for start, end, name in find_few(names, text):
        if not any(at in covered for at in range(start, end)) and (
            len(name) > _SHORT or stands_alone(text, start, end)
        ):
            yield EntityMention(start, end, name, "enterprise", name, "stock_name")


def _neighbours(text: str, taken: Sequence[EntityMention]) -> Iterator[str]:
    """铭达股份、|嘉旭铜箔、粤鑫科技: beside a company in a list stands another."""
    starts = {mention.start for mention in taken}
    for mention in taken:
        yield from partners(text, mention)
        if text[mention.start - 1 : mention.start] == "、":
            low = max(text.rfind(mark, 0, mention.start - 1) for mark in _MARKS) + 1
            name = text[low : mention.start - 1]
            if len(name) in _LISTED and _is_any_with_trade(name):
                yield name
        if text[mention.end : mention.end + 1] == "、":
            behind = _BESIDE.match(text, mention.end + 1)
            if behind and _is_any_with_trade(behind.group()):
                yield behind.group()
            between = _BETWEEN.match(text, mention.end)
            if between and between.end() in starts and is_brand(between[1]) and not is_noun(between[1]):
                yield between[1]


def _matches(pattern: re.Pattern[str], text: str, places: Sequence[int]) -> Iterator[re.Match[str]]:
    """Matches that begin at one of the places."""
    for at in places:
        if match := pattern.match(text, at):
            yield match


_Pattern = tuple[re.Pattern[str], bool, Callable[[str], bool]]


@cache
def _opening_patterns() -> tuple[_Pattern, ...]:
    """Names that open a clause: where to look, True, and what the name found has to be."""
    return tuple((re.compile(_NAME + behind), True, fits) for behind, fits in _behind_opening())


@cache
def _told_anything() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Whether any of `_opening_patterns` holds where a text begins, and marks behind which it does: most clauses open
    with no name, and are tried once."""
    any_first = firsts("right_does", "right_may", "right_firm", "right_issuer")
    either = "|".join(behind for behind, _ in _behind_opening())
    told = rf"{_NAME}(?=[{any_first}\d（( ”\"{_TIMES},，])(?:{either})"
    return re.compile(told), re.compile(f"{_OPENING}(?={told})")


def _behind_opening() -> tuple[tuple[str, Callable[[str], bool]], ...]:
    """What stands behind a name that opens a clause, and what the name then has to be."""
    return (
        (_before("right_does"), is_brand_and_trade),
        (_before("right_may"), is_firm_only),
        (_told("right_firm", "right_issuer"), _is_coined_or_regional),
        (_told("right_issuer"), is_issuer),
        (rf"(?=[”\"]?[，,]{_WHEN}?{one_of('right_firm')})", _is_any_with_trade),
    )


@cache
def _patterns() -> tuple[_Pattern, ...]:
    """Names anywhere: where to look, False, and what the name found has to be."""
    does, may = _before("right_does"), _before("right_may")
    firm = _told("right_firm", "right_issuer")
    behind_firm = one_of("left_opens") + '[“"]?'
    return (
        (re.compile(behind_firm + _NAME + f"(?:{does}|{may}|(?=[，,。；;、]))"), False, _is_any_with_trade),
        (
            re.compile(behind_firm + r"([\u4e00-\u9fff]{2,5}?)" + rf"(?:{firm}|(?={one_of('right_does')}))"),
            False,
            _is_bare,
        ),
        (
            re.compile(_WHAT_IT_DOES + r"([\u4e00-\u9fff]{2,5}?)" + rf"(?:{firm}|(?={_WHEN}?{one_of('right_does')}))"),
            False,
            _is_bare,
        ),
        (
            re.compile(r"以[“\"]?([\u4e00-\u9fff]{4,9}?)[”\"]?" + f"(?:{one_of('right_leads')}|为例)"),
            False,
            _is_any_with_trade,
        ),
        (
            re.compile('为[“"]?' + _NAME + '[”"]?(?=兑现|提供|争取|落实|发放|办理|减免|解决|协调)'),
            False,
            is_brand_and_trade,
        ),
        (re.compile(r"(?:^|\n)(?:\d{1,2}[.、．] ?)?" + _NAME + "(?=：)"), False, _heads_line),
        (re.compile(_VISITED + r"[“\"]?" + _NAME + _BEHIND_VISITED), False, _is_any_with_trade),
        (_SEATED, False, _is_any_with_trade),
        (_QUOTED_FIRM, False, _is_quoted),
        (_QUOTED_BEHIND, False, _is_any_with_trade),
        (_CALLED, False, is_called),
        (_ONE_CALLED, False, is_called),
    )


def _is_coined_or_regional(name: str) -> bool:
    """With what only firms do behind it, an unknown trade suffices, and behind a region none is needed: 嘉兴|锐泽."""
    region = name.removesuffix(without_region(name, least=1))
    return is_coined(name) or (region != "" and region[-1] not in _LEVELS and is_bare_brand(name))


def _heads_line(name: str) -> bool:
    """A brand and a trade, but no trade of a county: 芦溪电瓷：小产品撑起大产业."""
    return is_brand_and_trade(name) and name[:2] not in region_index().short


def _is_bare(name: str) -> bool:
    return (is_bare_brand(name) and is_long_or_like_brand(name)) or is_placed_brand(name)


def _is_quoted(name: str) -> bool:
    return is_coined(name) or is_brand_and_trade(name) or is_bare_brand(name)


def _is_any_with_trade(name: str) -> bool:
    return is_brand_and_trade(name) or is_coined(name, goods=False)


def _of_brands(brands: Collection[str], text: str) -> Iterator[str]:
    """A known brand with another trade: 华岳|矿机."""
    end = 0
    for at, brand in sorted((at, one) for one in brands for at in places_of_word(one, text)):
        if at >= end and (trade := _trade_behind().match(text, at + len(brand))):
            end = trade.end()
            yield text[at:end]


@cache
def _trade_behind() -> re.Pattern[str]:
    trade = "|".join(sorted(trades(), key=lambda word: (-len(word), word)))
    return re.compile(f"(?:{trade})" + _before("right_does", "right_may"))


def _told(*sides: str) -> str:
    """The same where a time may stand between: 去年|营收."""
    return rf"(?=[”\"{firsts(*sides)}{_TIMES}])(?=[”\"]?{_WHEN}{{0,3}}{one_of(*sides)})"


def _before(*sides: str) -> str:
    """What has to stand behind a name; most places fail at its first character."""
    return rf"(?=[{firsts(*sides)}\d（( ])(?=[ （(]|\d{{2,4}}年|{one_of(*sides)})"
