"""Who speaks: the firm or place whose head is quoted, and who only tells of others."""

from __future__ import annotations

import re

from loaders.facts.discourse import Discourse, run_by
from loaders.facts.document import Document, holding, within
from loaders.facts.words import alternation
from loaders.records import EntityMention, Sentence

_SPEECH = re.compile(alternation("speech"))
_OFFICE = re.compile(
    "书记|局长|县长|市长|区长|镇长|乡长|主任|处长|科长|部长|专员|管委会|(?:相关|有关)(?:部门)?(?:负责人|负责同志)"
)
_OWN_HEAD = re.compile(
    "(?:该|这家)?(?:公司|企业|集团|厂)(?:的|常务|执行|副|市场|销售|生产|技术|财务|营销|研发|运营|行政){0,3}"
    "(?:董事长|总裁|总经理|经理|负责人|总监|厂长|主管|主任|总工程师|书记)"
)
# 管委会副主任, 园区相关负责人, 经开区党工委书记
_OWN_PARK = re.compile(
    "(?:[高经][新开]区|开发区|园区|产业园|工业园|综保区|保税区|集聚区|陆港|港区|新区)?(?:党工委|管委会|招商[^，,。；;]{0,6}?|经[^，,。；;]{0,8}?局|企业服务[^，,。；;]{0,6}?)?"
    "(?:的|党工委|管委会|常务|副|相关|有关|一位|招商|工作){0,3}(?:书记|主任|局长|部长|负责人|工作人员|园长)"
)
_FIELD = "生产|销售|车间|技术|市场|运营|外贸|行政|人事|财务|研发|品质|质量|质检|工艺|设备|人力资源"
# 总经理某某介绍, 生产部经理某某说: an office that firms have, behind which somebody speaks
_HEAD_SPEAKS = re.compile(
    "(?:该|这家)?(?:(?:公司|企业|集团|厂)(?:的|相关|有关)?(?:负责人|主管|主任|书记|创始人)"
    f"|(?:公司|企业|集团|厂)?的?(?:常务|执行|副){{0,2}}(?:(?:{_FIELD})(?:副?总|部|中心)?(?:经理|主管|主任|总监|负责人)"
    "|副?董事长|总裁|总经理|厂长|总工程师))"
    f"[^，,。；;：:“”\\d]{{0,12}}?{alternation('speech')}"
)
_SOURCE = re.compile(
    "[^，,。；;、：:的]{0,16}?(?:分析师|研究员|教授|经济学家|分析人士|研究报告|研报|(?<!告诉)(?<![对向诉给与受])记者|律师|评论员|投资顾问|高级顾问|行业报告)"
)
_MEDIUM = re.compile("[报网](?![价络告表])|在线|杂志|资讯网|财经(?!大学|学院)")


# 据国家统计局数据, 海关总署统计: what they count is the country's where the sentence names nobody else
_COUNTS_COUNTRY = re.compile(
    "(?:另?[据按]|根据|来自|日前|近日|此前|其中)?[，,]?"
    "(?:国家统计局|海关总署|国家能源局|国家林草局|国家知识产权局|国家外汇管理局|工信部|工业和信息化部|商务部|科技部|交通运输部|农业农村部"
    "|文化和旅游部|国家发展?改革?委|国务院国资委|中国人民银行|央行|中汽协|乘联会|中物联|(?:中国|全国)[一-鿿]{2,10}(?:协会|联合会))"
    "[^，,。；;“]{0,14}?(?:数据|统计|快报)(?![局库])[^，,。；;]{0,8}[，,]"
)
_SOMEBODY = re.compile("[我全该本各][市省县区州镇乡园]|公司|企业名|园区|当地|集团|开发区|高新区|经开区|辖区")


def counts_country(doc: Document, sentence: Sentence) -> bool:
    """国家统计局数据显示，上半年社会消费品零售总额…: of the country, whoever the text goes on about."""
    if not _COUNTS_COUNTRY.match(doc.text, sentence.start, sentence.end):
        return False
    named = within(doc.mentions, sentence.start, sentence.end)
    return all(m.entity_type == "organization" for m in named) and not _SOMEBODY.search(
        doc.text, sentence.start, sentence.end
    )


# 遂宁市经信局统计, 据遂宁市统计局数据: whose 全市 the sentences behind tell of
_BUREAU_TELLS = re.compile(
    "[^，,。；;、：:“]{0,12}?(?:局|厅|委|办|中心|部门|海关)[^，,。；;：:“]{0,8}?"
    "(?:统计|数据|介绍|提供|发布|公布|获悉|消息|透露|通报|盘点)"
)
_BUREAU_REACH = 8  # characters from the start of its sentence


def bureau_of(doc: Document, sentence: Sentence) -> EntityMention | None:
    """The region whose bureau a sentence opens with as the source of what it tells; None for any other sentence."""
    opening = within(doc.mentions, sentence.start, sentence.start + _BUREAU_REACH)
    places = [m for m in opening if m.entity_type == "region"]
    return places[-1] if places and _BUREAU_TELLS.match(doc.text, places[-1].end, sentence.end) else None


def is_source(doc: Document, mention: EntityMention) -> bool:
    """中央财经大学教授, 中金公司分析师: who only tells of others."""
    if mention.entity_type == "enterprise" and _MEDIUM.match(doc.text, mention.end):
        return True  # 中国化工|报
    return mention.entity_type in ("organization", "enterprise") and bool(_SOURCE.match(doc.text, mention.end))


def speaker(
    doc: Document, sentence: Sentence, following: Sentence | None, discourse: Discourse
) -> EntityMention | None:
    """The firm that a quoted sentence speaks for: named with 说 right behind the quotation, in the same paragraph."""
    opens = doc.text.find("“", sentence.start, sentence.end)
    if opens < 0 or following is None or following.paragraph != sentence.paragraph:
        return None
    if not _SPEECH.search(doc.text, sentence.start, following.end):
        return None
    named = within(doc.mentions, following.start, following.end)
    firms = [m for m in named if m.entity_type == "enterprise"]
    if not firms and _OWN_HEAD.match(doc.text, following.start):
        return discourse.enterprise  # “手头的订单有46艘。”公司副总经理某某说
    if not firms and _OWN_PARK.match(doc.text, following.start) and (park := _park_told(discourse)) is not None:
        return park  # “今年我们的目标是…。”园区管委会主任某某说
    if firms or not _OFFICE.search(doc.text, following.start, following.end):
        return firms[0] if firms else None
    places = [m for m in named if m.entity_type in ("region", "park")]
    places += [park for m in named if m.method == "park_committee" and (park := run_by(m, discourse))]
    return places[0] if places else None  # “我们将再建厂房80万平方米。”三江新区经发局局长说


def _park_told(discourse: Discourse) -> EntityMention | None:
    """The park of the page, or the only one that it has told of."""
    article, parks = discourse.article, list(discourse.parks.values())
    if article is not None and article.entity_type == "park":
        return article
    return parks[0] if len(parks) == 1 else None


def own_head(doc: Document, sentence: Sentence, following: Sentence | None, firm: EntityMention) -> bool:
    """“…，”总经理某某介绍，“…”: whether the head of the firm told of last speaks, whom nothing else names."""
    if holding(doc.sentences, firm.start).paragraph != sentence.paragraph or firm.start >= sentence.start:
        return False
    places = [sentence.start, doc.text.find("”", sentence.start, sentence.end) + 1]
    quoted = doc.text.startswith("“", sentence.start)
    if quoted and following is not None and following.paragraph == sentence.paragraph:
        places.append(following.start)
    heads = [head for at in places if at and (head := _HEAD_SPEAKS.match(doc.text, at))]
    return any(not within(doc.mentions, *head.span()) for head in heads)


def official(doc: Document, sentence: Sentence) -> EntityMention | None:
    """The place that 某县某局局长某某：“去年我们签了…” speaks for: named with an office before the colon."""
    colon = -1
    for clause in within(doc.clauses, sentence.start, sentence.end):
        if clause.closed_by in "：:":
            colon = clause.end
            break
    if colon < 0 or not _OFFICE.search(doc.text, sentence.start, colon):
        return None
    named = within(doc.mentions, sentence.start, colon)
    places = [m for m in named if m.entity_type in ("region", "park")]
    return places[0] if places and not any(m.entity_type == "enterprise" for m in named) else None
