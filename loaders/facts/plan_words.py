"""Words of plans that plan nothing where they stand: 三年跨越计划, 《产业规划》, 将产品销往海外, 完成目标任务."""

from __future__ import annotations

import re

from loaders.facts.document import Document, Phrase
from loaders.facts.words import alternation, words

_NUMBERED = re.compile(r"(?:[一二三四五六七八九十两]|(?<!\d)\d{1,2})年$")  # 三年计划, not 2023年计划新增60家
_PROGRAMME = re.compile("(?:重点|重大)?(?:专项|项目)?(?:课题)?\\d")
_PROGRAMMES = tuple("发化新才关育炬养”")  # 研发, 成果转化, 创新, 人才, 攻关, 培育, 火炬, “863”
_IN_QUOTES = re.compile(r"[^“，,。；;]{0,4}”")
_DISPOSAL = re.compile(r"[^，,。；;]{1,12}?" + alternation("disposal"))
# 将|总部迁至东源: 将 for 把
_MOVES = re.compile(
    "[^，,。；;]{0,8}?(?:生产线|产线|总部|工厂|厂房|车间|产能|业务|基地|中心|重心|目光|眼光|视线|招商|技改|项目|产业)"
    "[^，,。；;将]{0,6}?(?:搬|迁|转移|转向|投向|设在|放在|落在|锁定|瞄准|盘活|作为|列为|视为|当作|摆在)"
)
_IS_MET = re.compile("(?:任务)?(?:已经?|基本|全面|顺利|圆满|提前|如期|全部){0,2}(?:建成|完成|实现|达成)")
_MET = re.compile(
    "(?<![要将待])(?:完成|实现|达成|超额|超过|超出|超|占)了?(?:年度|全年|既定|预定|各项|年初)?(?:新增|预期|计划)?$"
)
_OBTAINS = re.compile(  # 争取专项债券资金12亿元, 争取到12亿元专项资金
    "[到了]?[^，,。；;]{0,16}?(?:资金|补助|专项债|贷款|债券|额度|指标)\\d"
    "|[到了]\\d[\\d.]{0,6}[百千]?[万亿]元?[^，,。；;\\d]{0,10}(?:资金|补助|专项债|贷款|债券|额度)"
)
_SCHEDULED = re.compile("(?:排|排产|排期|排单)[至到]了?$")
_ACCORDING = re.compile("(?:根据|按照|依照|按)$")
_OF_PLANT = re.compile("[^，,。；;]{0,10}(?:工厂|加工厂|项目|基地|园区|生产线|产线|厂区|厂房)")
_SPENDS = re.compile(r"[^，,。；;]{0,8}[\d%％][^，,。；;]{0,6}投入(?:到|研发|技术|科研)")  # 每年将营收的5%投入研发


def plans_nothing(doc: Document, cue: Phrase) -> bool:
    """True where a cue word plans nothing: 三年跨越计划, 《产业规划》, 将产品销往海外."""
    if _IN_QUOTES.match(doc.text, cue.end) and "“" in doc.text[max(cue.start - 8, 0) : cue.start]:
        return True  # “倍增计划”
    if cue.text == "规划" and doc.text.startswith("目标", cue.end) and _IS_MET.match(doc.text, cue.end + 2):
        return True
    if cue.text in ("计划", "规划", "目标", "打算"):
        before, behind = doc.text[cue.start - 1 : cue.start], doc.text[cue.end : cue.end + 1]
        if _ACCORDING.search(doc.text[max(cue.start - 2, 0) : cue.start]) and behind in ("，", ","):
            return False  # 根据计划，总投资40亿元
        if cue.text == "打算" and behind in ("：", ":", "，", ","):
            return True
        if cue.text in ("目标", "计划") and _MET.search(doc.text, max(cue.start - 8, 0), cue.start):
            return True  # 按进度完成目标任务, 超计划目标12.6%
        if cue.text == "目标" and _IS_MET.match(doc.text, cue.end):
            return True  # 一期规划目标基本建成
        if cue.text == "目标" and before == "的":
            return behind not in ("是", "为", "：", ":")  # 使建设强市的目标尽早实现
        if behind == "的" and _OF_PLANT.match(doc.text, cue.end + 1):
            return before in words("noun_before")  # 企业规划的加工厂
        if doc.text.startswith("工业", cue.end):
            return False  # 全区计划工业投资增长12%
        if cue.text == "计划" and _PROGRAMME.match(doc.text, cue.end) and before in _PROGRAMMES:
            return True  # 承担国家重点研发计划2项
        numbered = bool(_NUMBERED.search(doc.text[max(cue.start - 5, 0) : cue.start]))
        return numbered or behind in words("noun_behind") or before in words("noun_before")
    if cue.text == "明年":
        return _SCHEDULED.search(doc.text, max(cue.start - 4, 0), cue.start) is not None  # 交货期已排至明年5月
    if cue.text == "争取":
        return bool(_OBTAINS.match(doc.text, cue.end))
    if cue.text == "拟":
        return doc.text.startswith(("上市企业", "上市公司", "挂牌企业"), cue.end)
    if cue.text == "将":
        return bool(
            doc.text.startswith("来", cue.end)
            or _DISPOSAL.match(doc.text, cue.end)
            or _SPENDS.match(doc.text, cue.end)
            or _MOVES.match(doc.text, cue.end)
        )
    return False
