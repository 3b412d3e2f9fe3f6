"""Companies that are told together with a known one: 锐川集团联手|中科铂岩|建设, 中科铂岩|和锐川集团在滁州合作的."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.recognise.coinage import is_bare_brand, is_brand_and_trade
from loaders.records import EntityMention

_NAME = r"([\u4e00-\u9fff]{4,8}?)"
_TOGETHER = "共同|合作|合资|共建|共创|联合|联手|携手"
_BEHIND = re.compile(
    rf"(?:(?:联手|携手|牵手){_NAME}(?=在|{_TOGETHER}|建设|投资|打造|成立|组建|设立|开发|兴建|推出|研制)"
    rf"|[与和跟同]{_NAME}(?=(?:在[\u4e00-\u9fff]{{2,8}}?)?(?:{_TOGETHER})))"
)
_BEFORE = re.compile(r"(?:^|[\n，,。；;：:“（(、的])([\u4e00-\u9fff]{4,8})(?:和|与|跟|同|联合|联手|携手)$")
_REACH = 11  # characters of a name, the word behind it and what stands before it
_JOINTLY = re.compile(rf"(?:在[\u4e00-\u9fff]{{2,8}}?)?(?:{_TOGETHER})")
_LEAST = 4  # characters of a brand that is no person's name


def partners(text: str, mention: EntityMention) -> Iterator[str]:
    """Names beside a company that does something together with them."""
    behind = _BEHIND.match(text, mention.end)
    before = _BEFORE.search(text[max(mention.start - _REACH, 0) : mention.start])
    names = [behind[1] or behind[2]] if behind else []
    if before and _JOINTLY.match(text, mention.end):
        names.append(before[1])
    yield from (name for name in names if is_brand_and_trade(name) or (len(name) == _LEAST and is_bare_brand(name)))
