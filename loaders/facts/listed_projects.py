"""Projects in a list, each told by its firm and what it is to make: 要投产的有：甲公司|15万吨树脂、乙厂|12万锭纱."""

from __future__ import annotations

import re

from loaders.facts.carry import Bound
from loaders.facts.document import Document, within
from loaders.facts.lexicon import metric_senses
from loaders.facts.metrics import Binding
from loaders.records import EntityMention, Quantity, Sentence

LISTED = "listed_project"
_GOODS_BEHIND = re.compile(
    r"(?:[^，,。；;、\d（(：:\n]|\d{1,3}(?=[盐酸号型])){1,20}(?:[、；;，,。（(\n]|[和及与][^，,。；;、]{0,12}\d|$)"
)  # 15万吨|环氧树脂、6万吨|尼龙66盐、
_PART = re.compile(
    "(?:[^，,。；;、：:\\d]{0,6}(?:基地|公司|工厂|分厂|厂区|[一二三四]期(?:工程|项目)?))?(?:年产|日产|年处理|年加工)?"
)  # 甲铜业|九江基地
_MORE = re.compile("[^，,。；;、\\d]{1,14}[、和及与]")  # 甲集团120万吨磷肥和|20万吨磷酸氢钙
_NUMBER = re.compile(r"[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)、.．]{1,2}\s?")
_LINES = 30  # of a list
_NAME_REACH = 30  # characters
_PLANNED_KINDS = frozenset({"mass", "power", "energy", "volume", "area", "length"})
_LEAST_GOODS = 1000  # 12万锭, not 3台
_NO_GOODS = frozenset("个家户项名位次种条人")
_MADE = frozenset({"production_volume", "sales_volume", "order", "market_share"})
# what makes the list one of projects, not of what was sold
_PROJECTS = re.compile("项目|工程|开工|动工|奠基|投产|建成|竣工|在建|续建|待建|拟建|筹建|签约|扩建|技改|达产|建设")
_TO_DO = re.compile(  # 年内必须建成投产的有：, 要在进度上再加一把劲的有：
    "(?:必须|务必|(?<![主重需只就首])要|需|[应可]|即将|正在|将|待|在建|续建|拟建|筹建|储备|前期|在谈|洽谈|抓[紧好]|加快|加紧|推进"
    "|力争|争取|确保|[力督]促|支持|计划|谋划|跟踪|预计)[^，,。；;：:]{0,24}[：:]?$"
)
_TO_DO_BEHIND = re.compile("[^，,。；;]{0,40}?(?:[要将须]|力争|争取|确保|计划|预计|正在|抓紧|加快|加紧|列入|有望|推进)")
_DONE = re.compile("(?:已经?|现已|去年|上年|上半年)[^，,。；;：:要力争确保]{0,20}[：:]?$")
_BEGUN = re.compile("开工|动工|奠基|签约|破土|开建")
_FINISHED = re.compile("竣工|投产|建成|投用|运营")


def listed_project(
    doc: Document, sentence: Sentence, quantity: Quantity, kind: str, last: Bound | None
) -> Binding | None:
    """Capacity of a project that is told by its firm alone; None where the list is none of projects."""
    more = (
        last is not None
        and last.binding.rule == LISTED
        and _MORE.fullmatch(doc.text, last.quantity.outer_end, quantity.outer_start)
    )
    if not is_item(doc, quantity.outer_start, quantity.outer_end) and not more:
        return None
    goods = kind == "count" and quantity.classifier not in _NO_GOODS and quantity.value >= _LEAST_GOODS
    if not (goods or kind in _PLANNED_KINDS) or not _is_of_projects(doc, sentence):
        return None
    for phrase in within(doc.nouns, sentence.start, quantity.start):
        if any(sense.metric in _MADE for sense in metric_senses().get(phrase.text, ())):
            return None  # 主要产品产量：甲公司15万吨水泥
    return Binding("production_capacity", False, "", None, LISTED)


def is_rate_of_another(doc: Document, quantity: Quantity, binding: Binding) -> bool:
    """甲水泥日产5000吨熟料线、乙钢铁|80万吨宽厚板: what is told of one firm a day is not of the next."""
    firm, phrase = builder(doc, quantity.outer_start), binding.phrase
    if firm is None or phrase is None or phrase.text[0] not in "日月" or phrase.end > firm.start:
        return False
    return bool(within(doc.quantities, phrase.end, firm.start))


def _is_of_projects(doc: Document, sentence: Sentence) -> bool:
    before = doc.sentences[max(sentence.index - 1, 0)]
    start = before.start if before.paragraph == sentence.paragraph else sentence.start
    return _PROJECTS.search(doc.text, start, sentence.end) is not None


def is_item(doc: Document, at: int, end: int) -> bool:
    """Whether a figure stands between a firm or park and goods, in a list of such items."""
    return builder(doc, at) is not None and _GOODS_BEHIND.match(doc.text, end) is not None


def builder_in_list(doc: Document, quantity: Quantity, binding: Binding) -> EntityMention | None:
    """Whose capacity an item of such a list tells; None for other figures."""
    return builder(doc, quantity.outer_start) if binding.rule == LISTED else None


def builder(doc: Document, at: int) -> EntityMention | None:
    """The firm or park right before a figure."""
    before = within(doc.mentions, max(0, at - _NAME_REACH), at)
    firm = next((m for m in reversed(before) if m.entity_type in ("enterprise", "park")), None)
    return firm if firm is not None and firm.end <= at and _PART.fullmatch(doc.text, firm.end, at) else None


def status_in_list(doc: Document, sentence: Sentence, at: int, end: int) -> str:
    """planned or actual, as the head of the list or what stands behind it says; '' where neither does."""
    start = doc.text.rfind("；", sentence.start, at) + 1 or sentence.start
    parted = doc.text.find("；", end, sentence.end)
    until = parted if parted >= 0 else sentence.end
    items = [q for q in within(doc.quantities, start, until) if is_item(doc, q.outer_start, q.outer_end)]
    if not any(q.outer_start == at for q in items):
        return ""
    first = builder(doc, items[0].outer_start)
    head = doc.text[start : first.start] if first is not None else ""
    if start == sentence.start and _NUMBER.fullmatch(head):
        head = _heading(doc, sentence)
    tail = doc.text[items[-1].outer_end : until]
    if _TO_DO.search(head) or _TO_DO_BEHIND.match(tail):
        return "planned"
    if _DONE.search(head):
        return "actual"
    led = head + doc.text[sentence.start : items[0].outer_start]
    return "planned" if _BEGUN.search(led) and not _FINISHED.search(led + tail) else ""


def _heading(doc: Document, sentence: Sentence) -> str:
    """The line above the lines of a list: 一、计划开工项目."""
    for line in reversed(doc.sentences[max(0, sentence.index - _LINES) : sentence.index]):
        if not any(is_item(doc, q.outer_start, q.outer_end) for q in within(doc.quantities, line.start, line.end)):
            heads = line.end - line.start <= _NAME_REACH and doc.text[line.end - 1] != "。"
            return doc.text[line.start : line.end] if heads else ""
    return ""
