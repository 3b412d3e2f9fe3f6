"""Titles that a text speaks of and nobody holds: aimed at, promoted, denied, or the condition of a reward."""

from __future__ import annotations

import re

from loaders.facts.document import Clause, Document, Phrase, within
from loaders.facts.lexicon import certification_senses
from loaders.facts.words import alternation

INTENDED = re.compile("(?<!成功)" + alternation("intended") + r"[^，,。；;]{0,12}$")
_IN_ONE = re.compile("是一家[^，,。；;]{0,60}(?:于一体|为一体)的$")  # 是一家集研发、制造、服务于一体的高新技术企业
_GENERIC_TAIL = re.compile("的?" + alternation("generic_tail"))
CONDITION = re.compile(
    "(?:称号|认定|荣誉)?的?(?:企业|单位)?的?[，,]?(?:分别|一次性|可|最高|最多|再|再次){0,2}(?:给予|奖励|补助|奖补|奖\\d)|(?:称号|认定|荣誉)?的[，,]"
    "|[，,](?:不低于|不超过|最高|最多)[\\d.]{1,6}[百千]?[万亿]?元"
    "|[”’」）)]?的(?:企业|单位|项目|公司)[，,]?(?:应当?|必?须|需|要|原则上|方可|除)"  # 申请认定省级绿色工厂的企业，应…
    "|[^，,。；;]{0,24}[的者][，,](?:分别|一次性|可|最高|最多|均|再){0,3}(?:给予|奖励|补助|奖补)"
)
# 建立“创新型中小企业—专精特新—小巨人”梯度培育库: steps of a programme.
_LADDER = re.compile("[^，,。；;]{0,30}?(?:培育库|梯队|梯度|培育体系|培育机制|培育链|成长链|孵化链|矩阵)")
_BECOMES = frozenset({"成为", "成长为", "跻身", "进入", "升级为", "升格为"})
_BUILDS = frozenset(
    {"建有", "建成", "组建", "建立", "设立", "建起", "建起了", "共建", "共建了", "搭建了", "建设了", "搭建起"}
)
_TO_BUILD = re.compile(
    "(?:将|拟|计划|准备|打算|正在|筹划|谋划|争取)[^，,。；;]{0,12}$"
)  # 将与某大学|共建省级重点实验室
_AIMS = re.compile("力争|争取(?!到了)|(?:目标|愿景)(?:是|为|：)|致力于|(?:发展|建设|打造)目标|蓝图")
_COMPANY = re.compile("(?:公司|企业|[药车民酒]企)$")
_NAME = 12  # characters of a partner's name
_DENIED = re.compile(alternation("denied") + "(?:被|获得|获|得到|能)?$")  # 尚未获评, 不再是
_HOPED = re.compile(alternation("hoped") + r"[^，,。；;]{0,10}$")  # 有望明年成为
_LOST = re.compile("[”’」）)]?(?:企业)?(?:的?(?:称号|资格|认定|资质))?(?:已经?|现已)?" + alternation("lost"))


def is_venue(phrase: Phrase) -> bool:
    """Whether a title of a listed company only names where: 科创板, not 科创板上市公司."""
    listed = certification_senses()[phrase.text].code == "listed_company"
    return listed and _COMPANY.search(phrase.text) is None


def only_spoken_of(doc: Document, clause: Clause, phrase: Phrase, said: int, trigger: re.Match[str]) -> bool:
    """Whether a title behind a verb is nobody's; `said` is the end of the last name before it."""
    head = doc.text[clause.start : phrase.start]
    names = [m.end for m in within(doc.mentions, clause.start, trigger.start()) if m.end <= trigger.start()]
    governing = doc.text[max([clause.start, *names]) : trigger.start()]
    return bool(
        head.startswith("对")
        or (trigger.group() in _BUILDS and _TO_BUILD.search(doc.text, max(clause.start, said - _NAME), trigger.start()))
        or _is_aim(doc, clause, phrase, trigger.group())
        or (INTENDED.search(doc.text[said : phrase.start]) and not _IN_ONE.search(head))
        or (not is_venue(phrase) and (_DENIED.search(governing) or _HOPED.search(governing)))
        or _LOST.match(doc.text, phrase.end)
        or _GENERIC_TAIL.match(doc.text, phrase.end)
        or CONDITION.match(doc.text, phrase.end)
        or _LADDER.match(doc.text, phrase.end)
    )


def _is_aim(doc: Document, clause: Clause, phrase: Phrase, trigger: str) -> bool:
    """力争到2015年，年产值超过100亿元；成为全国知名的上市公司: nothing that is so."""
    start = doc.sentences[clause.sentence].start
    return trigger in _BECOMES and _AIMS.search(doc.text, start, phrase.start) is not None
