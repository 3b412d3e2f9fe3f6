"""The body that awards a title tells its level: 被工信部认定为绿色工厂, 省科技厅公布的瞪羚企业."""

from __future__ import annotations

import re

from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.words import alternation

_UNIT = "(?:[厅局委办]|委员会|科协|总工会)"
_MUNICIPALITY = "(?:北京|上海|天津|重庆)市?"
_BODY = re.compile(
    f"(?P<national>{alternation('state_body')})"
    f"|(?P<provincial>(?:省|自治区|兵团|{_MUNICIPALITY})(?:[^，,。；;、的市县区\\d]{{1,9}}?){_UNIT}|(?:省|自治区)(?:人民)?政府)"
    f"|(?P<municipal>市(?:[^，,。；;、的县区场\\d]{{1,9}}?){_UNIT}|市(?:人民)?政府)"
    f"|(?P<county>[县区旗](?:[^，,。；;、的管\\d]{{1,9}}?){_UNIT}|[县区旗](?:人民)?政府)"
)
_AWARDS = re.compile("(?:联合|正式|日前|近日|于[^，,。；;]{1,8})?" + alternation("awards") + "[^，,。；;]{0,24}$")
_OF_BODY = re.compile("(?:[“‘「（(的《]|20\\d\\d年度?|第[一二三四五六七八九十\\d]{1,3}批次?|首批|重点){0,4}$")
_LISTS = re.compile("[^，,。；;]{0,30}(?:名单|公告|通知|通报|文件|通告)")
_REACH = 60  # characters
_PLACE_REACH = 600
_MUNICIPALITIES = ("北京", "上海", "天津", "重庆")
_CODES = ("11", "12", "31", "50")


def level_of_body(doc: Document, clause: Clause, phrase: Phrase) -> str:
    """Level of the body that is said to award a title, in its clause or in the one before; ''."""
    found = _last(doc.text, max(clause.start, phrase.start - _REACH), phrase.start)
    if found is not None:
        behind = doc.text[found.end() : phrase.start]
        return _level(doc, found) if _OF_BODY.fullmatch(behind) or _AWARDS.search(behind) else ""
    before = doc.clauses[clause.index - 1] if clause.index else None
    if before is None or before.sentence != clause.sentence:
        return ""
    found = _last(doc.text, before.start, before.end)
    if found is None:
        return ""
    behind = doc.text[found.end() : before.end]
    awarded = _AWARDS.search(behind) and (_LISTS.search(behind) or doc.text[found.start() - 1] == "经")
    return _level(doc, found) if awarded else ""


def _level(doc: Document, body: re.Match[str]) -> str:
    """重庆的市经信委 stands for a province."""
    level = str(body.lastgroup)
    return "provincial" if level == "municipal" and is_municipality(doc, body.start() + 1) else level


def _last(text: str, start: int, end: int) -> re.Match[str] | None:
    return max(_BODY.finditer(text, start, end), key=re.Match.start, default=None)


def is_municipality(doc: Document, at: int) -> bool:
    """Whether the place named last before an offset lies in one of the four: 重庆的市级 is provincial."""
    for mention in reversed(within(doc.mentions, max(at - _PLACE_REACH, 0), at)):
        if mention.text.startswith(_MUNICIPALITIES) or mention.region_code[:2] in _CODES:
            return True
        if mention.region_code:
            return False
    return doc.home is not None and doc.home.region_code[:2] in _CODES
