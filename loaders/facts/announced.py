"""What a page says of its lists above them: a 公示 of what is to be awarded, a 公布 of what is, what is taken away."""

from __future__ import annotations

import re

from loaders.facts.document import Document, within

_LINES_ABOVE = 40
_ANNOUNCES = re.compile("名单|企业|单位|认定|撤销|取消")
_NOT_YET = re.compile(  # 经推荐、评审、公示，认定…: how it was done
    "拟(?!定)|候选|公示名单|公示如下|(?:予以|进行)公示|名单的公示|(?:推荐|申报)(?=[^，,。；、和及]{0,6}(?:名单|企业|单位|国家|省|市|为))"
)
_POSTED = re.compile("公示(?!期|后|无|结束|程序)")  # of a title: 关于2023年度优质企业的公示
_AWARDED = re.compile("(?:现|决定|同意)(?:将)?[^，,。；;]{0,16}(?:公布|认定|授予|命名)|认定(?:以下|下列)")
_OF_MONEY = re.compile("奖励|奖补|补助|补贴|资金|兑现|贴息")  # posted for what holders are to get
_TAKEN_AWAY = re.compile("取消|撤销|移出|不予|未通过|不通过|不合格|失效|终止|注销|到期")
_TAKES_AWAY = re.compile(
    "(?:取消|撤销|移出|不予认定|未通过|不通过)[^，,。；;]{0,20}(?:企业|资格|称号|名单|认定|公示|单位)"
)


def announced(doc: Document, index: int, told: str) -> str:
    """actual or applying for the holders of a list, '' where they lose the title or are refused.

    `told` are the words that open the list, in the sentence `index` and next to it; what they leave open is said by
    the lines above, the nearest first, and at last by the title.
    """
    if _TAKEN_AWAY.search(told):
        return ""
    if _NOT_YET.search(told):
        return "applying"
    if not _AWARDED.search(told):
        for line in reversed(doc.sentences[max(0, index - _LINES_ABOVE) : index]):
            text = doc.text[line.start : line.end]
            if not _ANNOUNCES.search(text) or _OF_MONEY.search(text) or within(doc.mentions, line.start, line.end):
                continue
            if _TAKES_AWAY.search(text):
                return ""
            if _NOT_YET.search(text):
                return "applying"
    if _TAKES_AWAY.search(doc.title):
        return ""
    posted = _NOT_YET.search(doc.title) or _POSTED.search(doc.title)
    return "applying" if posted and not _OF_MONEY.search(doc.title) else "actual"
