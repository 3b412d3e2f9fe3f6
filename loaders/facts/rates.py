"""Per year, month, day or hour: the rate that words around a physical figure give it (年产5万吨 = t/a)."""

from __future__ import annotations

import re

from loaders.facts.document import Clause, Document, Phrase
from loaders.facts.metrics import own_word

_OWN_RATES = {
    "年产": "/a",
    "年加": "/a",
    "年处": "/a",
    "年生": "/a",
    "年造": "/a",
    "年增": "/a",
    "后年": "/a",  # 达产|后年新增
    "月产": "/mo",
    "月加": "/mo",
    "日产": "/d",
    "日处": "/d",
}
_OF_A_YEAR = re.compile(r"(?:[去今明本当全\d]|(?<![新再拟又已])上)$")  # 全年产量: of that year, no rate
_WORKS = (
    "(?:屠宰|冶炼|拆解|回收|处置|印染|封装|封测|组装|装配|分拣|吞吐|养殖|孵化|发电|消纳|利用|"
    "精炼|压榨|灌装|包装|酿造|印刷|涂装|改装|翻新|检测|铸造|锻造|轧制|织造|缝制|焚烧|转化|提纯)"
)
_PER = re.compile(r"[\u4e00-\u9fff]{0,8}/(年|月|日|天|小时|时|a|d|h)(?![A-Za-z])")  # 9万片玻璃基板/月
_OF_PER = {"年": "/a", "a": "/a", "月": "/mo", "日": "/d", "天": "/d", "d": "/d", "小时": "/h", "时": "/h", "h": "/h"}
_BEFORE = 14  # characters before the metric in which a rate word may stand
_RATES = (
    (
        re.compile(
            r"(?<![全去今明上本当次同翌半\d])年(?:产|生产|可|加工|处理|出|供|能|(?:综合|总|设计|规划|新增)产|新增[^，,。；;、\d]{1,6}产能|"
            + _WORKS
            + ")|每年|年均|(?<![来近去这前后第])一年(?![内来多间后前以半])"
        ),
        "/a",
    ),
    (re.compile(r"(?<![个本上当\d一二三四五六七八九十])月(?:产|销|均|处理|" + _WORKS + ")|每月|每个月|一个月"), "/mo"),
    (re.compile(r"日(?:产|处|均|加工|供|下线|" + _WORKS + ")|每天|每日|一天(?![内来多间后前以])|日能"), "/d"),
    (re.compile(r"日(?!本|元|均|前|常|光|化|用|照)[\u4e00-\u9fff]{1,4}(?:能力|量)(?!的)"), "/d"),
    (re.compile(r"(?:每小时|小时处理|每个小时)"), "/h"),
)


def rate_of(doc: Document, clause: Clause, phrase: Phrase | None, figure_start: int, figure_end: int) -> str:
    """'/a', '/mo', '/d', '/h' or ''."""
    own = _OWN_RATES.get(own_word(doc, phrase)[:2]) if phrase is not None else None
    if phrase is not None and own and not _OF_A_YEAR.search(doc.text[max(phrase.start - 2, 0) : phrase.start]):
        return own
    if (told := _PER.match(doc.text, figure_end)) is not None:
        return _OF_PER[told[1]]
    anchor = min(phrase.start, figure_start) if phrase else figure_start
    low = max(clause.start, anchor - _BEFORE)
    high = max(figure_start, phrase.end if phrase else 0)
    hits = [(match.start(), rate) for pattern, rate in _RATES for match in pattern.finditer(doc.text, low, high)]
    if hits:
        return max(hits)[1]
    if phrase is not None and phrase.start >= figure_end and doc.text[phrase.start : phrase.start + 3] == "年产能":
        return "/a"
    return ""
