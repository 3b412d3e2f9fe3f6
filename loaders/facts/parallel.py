"""Paragraphs that open alike, 【产业】, 一是, ——, or 做强龙头。 beside 做优平台。: each begins with the place again."""

from __future__ import annotations

import re
from collections import defaultdict

from loaders.facts.document import Document, within

_LEAST = 2  # paragraphs that open alike
_LABELS = (
    ("bracket", re.compile("[【\\[［][^】\\]］]{2,10}[】\\]］]")),
    ("numbered", re.compile("(?:[一二三四五六七八九十]是|其[一二三四五]|第[一二三四五六])(?=[^因由])")),
    ("marked", re.compile("[—―]{1,2}|[●◆■▲★▶※]")),
    ("label", re.compile("[\u4e00-\u9fff“”、]{2,10}[：:]")),
)
_SPEAKS = re.compile(
    "[说道称问答者]|表示|介绍|来源|编辑|作者|时间|日期|电话|地址|联系|标题|关键|主持|其中|如下|公司|企业名"
    "|投资|面积|占地|单位|规模|内容|地点|名称|建设|产能|年限|周期|金额|类型"  # of a project's card
)
_SHORT = 16  # characters of a first sentence, as of a heading
_HAN = re.compile("[\u4e00-\u9fff]")
_CLOSED = "。！!"
_HEADING = 4  # characters of a heading at least
_MARKS = re.compile("[。；;！!？?：:（(／/|]")
_OF_CARD = re.compile("公司|产品|企业|荣誉|简介|记者|来源|编辑|日报|打印|分享|首页|返回")  # 主要产品 below each firm


def sections(doc: Document) -> frozenset[int]:
    """Indexes of the sentences that open such paragraphs, where what they open with names nobody."""
    alike: dict[tuple[str, int], dict[int, str]] = defaultdict(dict)
    paragraph = -1
    for sentence in doc.sentences:
        if sentence.paragraph == paragraph:
            continue
        paragraph = sentence.paragraph
        if key := _opening(doc, sentence.index):
            alike[key][sentence.index] = doc.text[sentence.start : sentence.end]
    return frozenset(index for found in alike.values() if len(set(found.values())) >= _LEAST for index in found)


def _opening(doc: Document, index: int) -> tuple[str, int] | None:
    """What kind of opening a paragraph has, None without one."""
    sentence = doc.sentences[index]
    for kind, pattern in _LABELS:
        label = pattern.match(doc.text, sentence.start, sentence.end)
        if label and not within(doc.mentions, sentence.start, label.end()):
            return (kind, 0) if kind != "label" or not _SPEAKS.search(label[0]) else None
    text = doc.text[sentence.start : sentence.end].strip()
    if len(text) > _SHORT or any(c.isdigit() for c in text) or within(doc.mentions, sentence.start, sentence.end):
        return None
    following = doc.sentences[index + 1] if index + 1 < len(doc.sentences) else None
    goes_on = following is not None and following.paragraph == sentence.paragraph
    size = len(_HAN.findall(text))  # 做强龙头。 and 做优平台。 are as long as each other
    if goes_on and text and text[-1] in _CLOSED:
        return "short", size
    stands = not goes_on and size >= _HEADING and _MARKS.search(text) is None and _OF_CARD.search(text) is None
    return ("heading", size) if stands else None
