"""Counts behind a list that was published: 省级瞪羚企业名单公布，海宁新增32家，总数达到118家."""

from __future__ import annotations

import re

from loaders.facts.document import Clause, Document, holding, within
from loaders.facts.levels import stated_level
from loaders.facts.lexicon import certification_senses
from loaders.facts.metrics import Binding
from loaders.records import Quantity, Sentence

_HOLDERS = ("家", "户", "个")
_LIST = re.compile(
    "[”’」）)]{0,2}(?:企业|中小企业|公司|单位|产品)?(?:[（(][^（()）]{1,12}[）)])?(?:认定|拟认定|推荐|培育|公示)?名单"
)
_PUBLISHED = re.compile("公布|发布|公示|出炉|揭晓|下发|印发|公告|通报|传来|亮相|更新")
_COUNTS = re.compile(
    "(?:则|就|均|一共)?(?:今年|本次|此次|本批|这次|该批|其中|目前|已|一次性|历年|至今|全部)?"
    "(?:新增|净增|新晋|增加|共有|共|也?有|占有?|独占|占据|拿下|斩获|入选|入围|上榜|在列|获批|通过|贡献|(?:累计|总数|总量|数量|总数量)(?:达到|达|增至|升至|为|已达|突破|超过?|有)?|达到|达)?了?"
)
_ENDS = re.compile("(?:企业)?(?:成功)?(?:上榜|入选|入围|在列|榜上有名|获评|通过|中榜)?(?=[，,。；;、）)\\s]|$|和|以及)")


def of_published_list(
    doc: Document, sentence: Sentence, clause: Clause, quantity: Quantity, kind: str
) -> Binding | None:
    """The title that the list is of, where a clause tells nothing but how many of it a place has."""
    if kind != "count" or quantity.classifier not in _HOLDERS or not _ENDS.match(doc.text, quantity.outer_end):
        return None
    named = [m.end for m in within(doc.mentions, clause.start, quantity.start)]
    named += [word.end for word in within(doc.anaphors, clause.start, quantity.start)]
    low = max([clause.start, *named])
    if not _COUNTS.fullmatch(doc.text, low, quantity.outer_start):
        return None
    before = doc.sentences[max(sentence.index - 1, 0)]
    start = before.start if before.paragraph == sentence.paragraph else sentence.start
    for phrase in reversed(within(doc.nouns, start, quantity.start)):
        title = certification_senses().get(phrase.text)
        if title is None or title.code == "other_recognition" or not _LIST.match(doc.text, phrase.end):
            continue
        own = holding(doc.clauses, phrase.start)
        told = holding(doc.sentences, phrase.start)
        if not _PUBLISHED.search(doc.text, told.start, min(told.end, quantity.start)):
            return None
        level = stated_level(doc, own, phrase) or title.implied_level
        return Binding(title.code, True, level, None, "published_list")
    return None
