"""Which names of an article mean the same enterprise: defined short names, derived ones, and fuller spellings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from loaders.recognise.coinage import without_region
from loaders.recognise.legal_names import MIN_BRAND, decompose, fullest_names, short_names
from loaders.recognise.listed_names import before_codes
from loaders.recognise.word_bounds import is_in_order
from loaders.recognise.words import industry_words, is_place, well_known
from loaders.records import EntityMention
from loaders.vocabulary import find_few, places_of_word

# （以下简称“华密新材”）, (下称通达), （简称：天宏基）
DEFINED = re.compile(
    r"[（(](?:以下|下文|后文|本文)?(?:统一|均|又)?(?:简称|下称|称)(?:为|是)?[：:]?[“\"‘'「『《]?"
    r"([^“”\"‘’'「」『』《》（）()、，。；\n]{2,16})[”\"’'」』》]?[）)、，；或]"
)
BRACKET_AFTER = re.compile(r"[（(][“\"]?([\u4e00-\u9fffA-Za-z]{2,8})[”\"]?[）)]")  # …化工（集团）股份公司（青松建化）
_BEFORE_BRACKET = re.compile(r"(?<![\u4e00-\u9fff])[\u4e00-\u9fff]{3,24}[（(]$")  # 中车株机（中车株洲电力机车有限公司）
_SHORTS = range(8, 2, -1)  # characters of such a name, the longest first
# 证券简称：天衡铸锻 above a report: the issuer, whose whole name follows.
_ISSUER = re.compile(r"(?:证券|股票|公司|A股)简称[：:] ?([\u4e00-\u9fff]{2,6})(?![\u4e00-\u9fff])")
_ISSUER_REACH = 200
LATIN_BRAND = re.compile("[A-Z][A-Za-z]{2,15}")
LATIN_BEFORE = re.compile(r"([A-Z][A-Za-z]{1,11})[（(]$")  # ATL（香港新能源科技有限公司）
FORMAL = frozenset({"legal_name", "division"})
_BRAND_AND_TRADE = 4  # characters
NAMED_SHORT = FORMAL | {"group", "company"}

_PLACE_IN_BRACKETS = re.compile(r"[（(](?!集团|控股|股份|中国)[\u4e00-\u9fff]{2,4}[）)]")
_FOUNDS = re.compile("[^，,。；;]{0,24}(?:投资|设立|成立|兴建|组建|控股)[^，,。；;]{0,12}")  # between two names
_FOUNDS_REACH = 38  # characters
_HAS_FOUNDED = re.compile(
    "(?:投资)?(?:设立|成立|注册|组建|兴办|创办)了?(?:全资|控股)?(?:子公司|分公司|公司)?(?:[—“:：]|——)?$"
)
_FOUNDED_REACH = 14
_OWNED = re.compile("子公司|分公司|旗下的?")
OFTEN = 3  # uses of a company that an article is about
# Parks that begin with their place: 沧屿港经济开发区, 沧屿石化园区; a company may lend its name to a 产业园.
_ZONES = (
    "开发区",
    "高新区",
    "经开区",
    "新区",
    "港区",
    "保税区",
    "化工园区",
    "石化园区",
    "石化基地",
    "化工基地",
    "产业基地",
)
_TRADES_OF_ZONES = ("石化", "化工", "化学", "能源")
FIRMS_OF_BRAND = 3
MAX_OWNERS = 16  # more companies than this behind one short name: nobody can tell

Aliases = dict[str, tuple[str, str]]  # short name -> (canonical name, rule)


def with_fullest_names(formal: Sequence[EntityMention]) -> list[EntityMention]:
    """Gives companies that the article spells in two ways the fuller name: 新疆(天业)至臻化工有限公司."""
    chosen = fullest_names(mention.canonical for mention in formal if mention.method in FORMAL)
    return [_called(mention, chosen.get(mention.canonical, mention.canonical)) for mention in formal]


def _called(mention: EntityMention, canonical: str) -> EntityMention:
    return mention if mention.canonical == canonical else replace(mention, canonical=canonical)


def article_aliases(text: str, formal: Sequence[EntityMention], places: Sequence[EntityMention] = ()) -> Aliases:
    """Short names of the article's companies; one that two companies could bear is left out unless it is defined.

    So is one that is a place, as the zones of `places` tell: 沧屿 of 沧屿石化有限公司 beside 沧屿港经济开发区.
    """
    legal = _derived(mention for mention in formal if mention.method in FORMAL)
    others = [m for m in formal if m.method in NAMED_SHORT - FORMAL and m.text not in legal]
    derived = _derived([*(m for m in formal if m.method in FORMAL), *others])
    listed = before_codes(text)
    for mention in others:
        brand = mention.text.removesuffix("集团")
        if brand.startswith("中国") or (brand != mention.text and brand in listed):
            derived.pop(brand, None)  # 中国建材 is listed, and no short name of the group that owns it
        elif brand != mention.text:
            for short in {brand, decompose(mention.text).brand}:
                if derived.get(short, {mention.canonical}) != {mention.canonical}:
                    derived[short] = {mention.canonical}  # beside 雨润集团, 雨润 is no 黑龙江雨润实业有限公司
    defined = {short: mention.canonical for mention in formal for short in _defined(text, mention)}
    defined |= _issuers(text, formal)
    uses = Counter(mention.canonical for mention in formal)
    uses.update(defined[short] for _, _, short in find_few(defined, text))
    zones = [place.text for place in places if place.text.endswith(_ZONES)]
    derived = {
        short: _meant(short, names, uses)
        for short, names in derived.items()
        if short.endswith(_TRADES_OF_ZONES) or not any(zone.startswith(short) for zone in zones)
    }
    single = {short: names for short, names in derived.items() if len(_owners(names)) == 1}
    parents = {
        short for short, names in single.items() if len(short) >= _BRAND_AND_TRADE and _is_parent(text, short, names)
    }
    single = {s: names for s, names in single.items() if s not in parents and not _founder(text, s, names)}
    shared = {short for short in (*derived, *_latin_brands(formal)) if short.isascii() and _of_many(text, short)}
    aliases = {short: (max(names, key=lambda name: (len(name), name)), "short_name") for short, names in single.items()}
    for brand, owners in _latin_brands(formal).items():
        if len(owners) == 1:
            aliases.setdefault(brand, (next(iter(owners)), "short_name"))
    aliases |= {short: (short, "short_name") for short in shared | parents}
    return aliases | {short: (canonical, "defined_alias") for short, canonical in defined.items()}


def _latin_brands(formal: Sequence[EntityMention]) -> dict[str, set[str]]:
    """VEECO of 美国VEECO公司."""
    brands: dict[str, set[str]] = {}
    for mention in formal:
        brand = LATIN_BRAND.search(mention.text)
        if brand is not None and mention.method in NAMED_SHORT:
            brands.setdefault(brand.group(), set()).add(mention.canonical)
    return brands


def _of_many(text: str, brand: str) -> bool:
    """Whether a text names several firms of a brand (TCL科技, TCL电子, TCL家电集团); alone it is none of them."""
    behind = {found[1] for found in re.finditer(re.escape(brand) + "([\u4e00-\u9fff]{2})", text)}
    return sum(word in industry_words() for word in behind) >= FIRMS_OF_BRAND


def _founder(text: str, short: str, names: set[str]) -> bool:
    """Whether a short name is the parent's: 格力电器 beside 格力电器(重庆)有限公司, which it founded."""
    if not any(_PLACE_IN_BRACKETS.search(name) for name in names):
        return False
    if short in well_known():
        return True
    return any(
        _FOUNDS.fullmatch(text, start + len(short), end)
        for name in names
        for end in places_of_word(name, text)
        for start in places_of_word(short, text, max(end - _FOUNDS_REACH - len(short), 0), end)
    )


def _is_founded(text: str, short: str, name: str) -> bool:
    """皖江叉车…。公司在西安设立|皖江叉车（西安）有限公司: whether a short name is told of before what it founds."""
    first = text.find(name)
    return (
        0 <= text.find(short) < first and _HAS_FOUNDED.search(text, max(first - _FOUNDED_REACH, 0), first) is not None
    )


def _is_parent(text: str, short: str, names: set[str]) -> bool:
    """宸亮光电…。其在厦门的子公司宸亮（厦门）光电有限公司: whether a short name stands before what it owns."""
    if not any(_PLACE_IN_BRACKETS.search(name) for name in names):
        return False
    if any(_is_founded(text, short, name) for name in names):
        return True
    owned = next((it.start() for it in _OWNED.finditer(text) if text.startswith(tuple(names), it.end())), 0)
    return 0 <= text.find(short) < owned


def _derived(mentions: Iterable[EntityMention]) -> dict[str, set[str]]:
    derived: dict[str, set[str]] = {}
    for mention in mentions:
        whole = mention.canonical if mention.method == "division" else mention.text
        shorts = {short for name in {whole, mention.canonical} for short in short_names(decompose(name))}
        for short in shorts:
            derived.setdefault(short, set()).add(mention.canonical)
    return derived


def _meant(short: str, names: set[str], uses: Counter[str]) -> set[str]:
    """Of several companies the one that a short name means: whose brand and trade it spells out (锐川轮胎 is not
    锐川轮胎销售有限公司), or which the article is about while it names the others once.
    """
    if not 1 < len(names) <= MAX_OWNERS:
        return names
    whole = {name for name in names if (parts := decompose(name)).brand + "".join(parts.industry) == short}
    if len(whole) == 1:
        return whole
    often = {name for name in names if uses[name] > 1}
    return often if len(often) == 1 and max(uses[name] for name in often) > OFTEN else names


def _owners(names: set[str]) -> set[str]:
    """The names that are not themselves short for another: 东旭集团 is no second owner beside 东旭集团有限公司."""
    if len(names) > MAX_OWNERS:
        return names
    return {name for name in names if not any(name != other and name in other for other in names)}


def _defined(text: str, mention: EntityMention) -> Iterator[str]:
    match = DEFINED.match(text, mention.end)
    if match:
        yield match.group(1).strip()
    if mention.method not in NAMED_SHORT:
        return
    beside = BRACKET_AFTER.match(text, mention.end)
    if beside and not is_place(beside.group(1)) and _abbreviates(beside.group(1), mention.canonical):
        yield beside.group(1)
    before = LATIN_BEFORE.search(text, max(0, mention.start - 13), mention.start)
    if before and mention.method == "legal_name":
        yield before.group(1)
    before = _BEFORE_BRACKET.search(text, max(0, mention.start - 25), mention.start)
    if before and mention.method == "legal_name":
        lead = before.group()[:-1]
        shorts = (lead[-size:] for size in _SHORTS if size <= len(lead))
        yield from islice((short for short in shorts if _clips(short, mention.canonical)), 1)


def _issuers(text: str, formal: Sequence[EntityMention]) -> dict[str, str]:
    """Short names that reports bear above the name of their issuer."""
    found: dict[str, str] = {}
    for label in _ISSUER.finditer(text):
        behind = (m for m in formal if label.end() <= m.start < label.end() + _ISSUER_REACH and m.method in FORMAL)
        issuer = next(behind, None)
        if issuer is not None and _abbreviates(label[1], issuer.canonical):
            found[label[1]] = issuer.canonical
    return found


def _abbreviates(short: str, full: str) -> bool:
    return len(short) < len(full) and is_in_order(short, full)


def _clips(short: str, full: str) -> bool:
    """Whether a name before a bracket is short for the one within: its brand's first characters, then others."""
    brand = decompose(full).brand
    return len(brand) >= MIN_BRAND and without_region(short).startswith(brand[:MIN_BRAND]) and _abbreviates(short, full)


def linked(mentions: Iterable[EntityMention], aliases: Mapping[str, tuple[str, str]]) -> tuple[EntityMention, ...]:
    """Gives every mention the fullest name: through an alias, or because the article also writes it with its region."""
    named = [
        replace(mention, canonical=aliases[mention.canonical][0]) if mention.canonical in aliases else mention
        for mention in mentions
    ]
    by_tail: dict[str, set[str]] = {}
    for name in {mention.canonical for mention in named}:
        for cut in range(2, min(9, len(name) - 1)):
            if is_place(name[:cut]):
                by_tail.setdefault(name[cut:], set()).add(name)
    full = {tail: next(iter(names)) for tail, names in by_tail.items() if len(names) == 1}
    return tuple(_called(mention, full.get(mention.canonical, mention.canonical)) for mention in named)
