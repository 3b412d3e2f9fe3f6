"""Companies called by a brand alone, perhaps behind its place, where only a firm can be meant: 江苏旭泓|实现营业收入….

The brand is no word and stands where a clause begins, or behind 走进 and the like; behind it stands what a firm
has or does, or an officer who has a name. One such use vouches for the others.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import cache

from loaders.recognise.brand_names import is_goods
from loaders.recognise.coinage import ends_as_goods, holds_particle, is_bare_brand, is_brand, is_person, without_region
from loaders.recognise.kinds import firsts, one_of
from loaders.recognise.words import is_unknown, is_verb, segment, stands_alone, stop_words
from loaders.records import EntityMention
from loaders.vocabulary import find_few

_NAME = r"[“\"]?([\u4e00-\u9fff]{2,6}?)"
_LEADS = r"(?>(?:目前|其中|如今|现在|现|记者)?(?:走进|来到|走访|在|从|据|由|像|位于[\u4e00-\u9fff]{1,12}的)?)"
_LEFT = r"[\n，,。；;：:！!？?]" + _LEADS
_WHEN = r"(?:(?:19|20)\d\d年|今年|去年|上半年|下半年|全年|[一二三四]季度|目前|已|现|共|就){0,2}"
_FIRSTS = "12今去上下全一二三四目已现共就副董总厂创"  # of these and of officers
_OFFICER = (  # with a name: 旭泓董事长王立介绍, but not 王立董事长介绍
    r"(?:副?董事长|副?总经理|副总裁?|总裁|厂长|总工程师|创始人)"
    r"[^向对在还也就表告介说指的，,。；;]{2,4}(?:介绍|说|表示|告诉|透露|坦言|认为|指出|称)"
)
_SIZES = range(2, 5)
_NO_FIRM = re.compile("[谁哪有的]|[企系属商人后前内上下中委局办部区县市镇乡村园港城总]$|片区|组团|小镇")


def bare_names(text: str, taken: Sequence[EntityMention], known: Collection[str]) -> tuple[EntityMention, ...]:
    """Every use of such names; offsets in `text`. None reaches over a mention of `taken`."""
    covered = {at for mention in taken for at in range(mention.start, mention.end)}
    names = set(_named(text, covered)) - set(known)
    return tuple(
        EntityMention(start, end, name, "enterprise", name, "bare_name")
        for start, end, name in find_few(names, text)
        if covered.isdisjoint(range(start, end)) and stands_alone(text, start, end)
    )


def _named(text: str, covered: set[int]) -> Iterator[str]:
    first, behind = _told()
    for match in (first.match(text), *behind.finditer(text)):
        if match and covered.isdisjoint(range(*match.span(1))) and _is_name(match[1]):
            yield match[1]


def _is_name(name: str) -> bool:
    """Whether words are a brand: unknown ones, or behind a place such as hold no everyday word and no verb."""
    if _NO_FIRM.search(name) or is_goods(name) or ends_as_goods(name):
        return False
    brand = without_region(name, least=1)
    if brand == name:
        return is_bare_brand(name) and not holds_particle(name) and not is_person(name)
    words = [token.text for token in segment(brand) if len(token.text) > 1]
    common = any(word in stop_words() or is_verb(word) for word in words)
    return len(brand) in _SIZES and is_unknown(brand) and is_brand(brand) and not common


@cache
def _told() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Names where a text begins, and behind marks."""
    sides = ("right_firm", "right_bare")
    told = rf"{_NAME}(?=[”\"{_FIRSTS}{firsts(*sides)}])[”\"]?(?:{_WHEN}(?:{one_of(*sides)})|{_OFFICER})"
    return re.compile(_LEADS + told), re.compile(f"{_LEFT}(?={told})")
