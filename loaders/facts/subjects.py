"""Who a figure is about: the nearest responsible entity, pronouns resolved, the article's subject at last."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from loaders.facts.builders import added_to, beside_builders
from loaders.facts.discourse import COUNTRY, PLACES, Candidate, Discourse
from loaders.facts.document import Clause, Document, within
from loaders.facts.roles import paid_firm
from loaders.facts.settling import settling
from loaders.facts.together import around_all, opens_with_trade
from loaders.facts.words import linking_characters
from loaders.recognise.wide_places import WIDE
from loaders.records import EntityMention

# Figures that only a place can have: the nearest enterprise is an example, not the subject.
PLACE_METRICS = frozenset({
    "gdp", "fiscal_revenue", "retail_sales", "park_count", "enterprise_count", "above_scale_enterprise_count",
    "incubated_enterprise_count", "contract_project_count", "contract_value", "funds_in_place",
    "fixed_asset_investment", "infrastructure_investment", "industrial_value_added",
})  # fmt: skip
# Figures of firms: a place beside a firm that the text is about says where, not who.
FIRM_METRICS = frozenset({
    "production_capacity", "production_line_count", "profit", "order_value", "order_volume", "sales_volume",
    "market_share", "customer_count", "rnd_staff", "area", "project_investment", "employment", "patent_count",
})  # fmt: skip
# Counted certifications that a firm may hold several of; of the others a place has many and a firm one.
HELD_BY_FIRMS = frozenset({
    "key_laboratory", "technology_center", "engineering_center", "innovation_institute", "rnd_platform", "workstation",
    "lab_accreditation", "smart_factory", "green_factory", "quality_award", "demonstration_base",
})  # fmt: skip
OWN_METRICS = frozenset({"operating_revenue", "rnd_expenditure", "export_value", "industrial_output_value", "tax_paid"})
_RENEWAL = ("技改", "技术改造")
# A firm tells of these too: 钢产能1300万吨，工业增加值180亿元.
OF_BOTH = frozenset({"industrial_value_added", "fixed_asset_investment"})
_OF_FIRM = ("子公司", "分公司", "全资子公司", "控股子公司", "分支机构", "门店")
_IN_ALL = re.compile("合计|共计|合共")
_SECTOR = re.compile(
    r"(?:(?:产业|行业|集群|产业链)(?:要|将|预计|实现|完成|力争|入库|总|年|规模|的){0,3}|工业|(?<![就企创毕])业)(?:年|总)?$"
)
EACH = re.compile("均(?!价)|都(?!市)|各(?![类种项级界方地个])|分别")
_DESCRIBING = re.compile(
    r"(?:(?:(?!建|设|成立|投|打造|兴办|收购|实施)[^，,。；;、的\d元亩米里吨]){2,10}|[、和](?:规划|总|计划|预计)?(?:投资|年产|占地|建筑面积|用地)[^，,。；;、的]{1,14})?的"
)
_DESCRIBES_PROJECT = re.compile("的[^，,。；;、的]{2,24}?(?:项目|工程|基地|园|区|厂|站|中心)(?!公司)")
_EACH_PARK = re.compile("各(?:个|大|类)?(?:工业|产业)?(?:园区|开发区)")
_WHEN_BUILT = re.compile("(?:达产|投产|建成|投用|竣工|满产|投运|运营)(?:投[产用]|达[产效])?(?:后|之后|以后)")
_BY = re.compile("(?:[，,](?:该|此)?(?:项目|工程)?|的[^，,。；;\\d]{2,24}?(?:项目|工程|基地|工厂))由")
_BUILDS = re.compile("(?:独资|全额)?(?:投资|承建|建设|负责|实施|打造|兴建|开发|承担|出资)")
_BUILT_BY = re.compile("(?:建设|兴建|新建|投建|打造|建造|设立)?的")
_HERE = ("在", "走进", "来到", "走访", "记者走进", "记者来到", "记者在")
# “区里给了|120万元的补贴”，甲公司总经理说: what the speaker's firm was given
_GIVEN_US = re.compile(
    "(?:区里|县里|市里|省里|镇里|新区|开发区|高新区|经开区|园区|政府|银行|财政|国家)[^，,。；;“”\\d]{0,8}?(?:给|补|奖|批|拨|发|贷)"
)
# 甲公司设立乙公司，投资4亿元；2019年|再于孝感投资6亿元: the founder again
_ONCE_MORE = re.compile(
    "(?:(?:19|20)\\d\\d年|次年|翌年|后来|随后)?[，,]?(?:公司)?(?:再|又|另|还)(?:次|度)?(?:[在于赴到向]|投资|设立|收购)"
)
_AND_OTHERS = re.compile(
    "等(?:[内外]资|重点|重大|工业|产业|优质|骨干|规上|龙头|知名|本土|配套)?$"
)  # 甲、乙等|外资项目4个
_OTHERS_REACH = 4
_LYING = ("位于", "坐落于", "坐落在", "地处")
_ADJACENT = 8  # characters between a name and its metric: 广州汽车产量


class Subject(NamedTuple):
    """The entity chosen, and why."""

    entity: EntityMention
    rule: str


def _is_of_list(doc: Document, candidate: Candidate) -> bool:
    """Whether a firm is one of several: a mark of a list stands beside it."""
    beside = doc.text[candidate.start - 1], doc.text[candidate.end : candidate.end + 1]
    return candidate.entity.entity_type == "enterprise" and ("、" in beside or beside[0] in "和与")


def _builder_behind(doc: Document, figure_end: int, found: Sequence[Candidate]) -> EntityMention | None:
    """总投资38亿元，由|甲公司建设; 总投资8.5亿元的塔筒项目由|甲公司承建: whose sum it is."""
    by = _BY.match(doc.text, figure_end)
    firms = [c.entity for c in found if by and c.start == by.end() and c.entity.entity_type == "enterprise"]
    return firms[0] if firms and _BUILDS.match(doc.text, firms[0].end) else None


def choose(
    doc: Document,
    discourse: Discourse,
    clause: Clause,
    anchor: int,
    metric: str,
    is_count: bool,
    found: Sequence[Candidate],
    inherited: EntityMention | None,
    told_end: int,
    figure_end: int,
) -> Subject | None:
    """Subject of a figure whose metric and number begin at `anchor`.

    `found` are the candidates of the sentence, `inherited` is the subject of the figure before in the sentence, which
    ends at `told_end`.
    """
    found, inherited = beside_builders(found, inherited, metric)
    # 运机集团等300余户企业: examples of what is counted; not 甲、乙等产值均翻番
    examples = _follow_examples(doc, clause, anchor, found) and not (
        not is_count and EACH.search(doc.text, anchor, figure_end)
    )
    sector = _of_sector(doc, clause, anchor)
    sector |= metric in OWN_METRICS and opens_with_trade(doc, discourse, clause, found)
    of_firms = is_count and metric in HELD_BY_FIRMS and _goes_on_about_firm(discourse)
    of_firms |= doc.text.startswith(_OF_FIRM, figure_end)  # 拥有23家子公司、3800余名员工
    of_firms |= is_count and doc.text.endswith(("旗下", "所属", "下属"), clause.start, anchor)  # 集团旗下3家企业被评为…
    counts = is_count or metric.endswith("_count")
    of_firms |= counts and discourse.is_about_firm and _only_firms_act(found, anchor)
    of_firms |= metric in OF_BOTH and inherited is not None and inherited.entity_type == "enterprise"
    of_firms |= metric in OF_BOTH and _only_firms_act(found, anchor)  # 公司年报显示，累计完成固定资产投资39亿元
    if metric in OF_BOTH and doc.text.startswith(_RENEWAL, anchor):  # 公司投入技改资金5亿元: a firm's as well
        told_of = any(c.entity.entity_type == "enterprise" and c.start < anchor for c in found)
        of_firms |= told_of or _goes_on_about_firm(discourse)
    place_only = (is_count and not of_firms) or examples or (metric in PLACE_METRICS and not of_firms) or sector
    # a place's policy: not of the firm told of before
    place_only |= (
        metric == "reward_standard" and discourse.article is not None and discourse.article.entity_type in PLACES
    )
    firm_only = not place_only and metric in FIRM_METRICS and _goes_on_about_firm(discourse)
    earlier = [
        c
        for c in found
        if c.start < anchor
        and (not place_only or _is_place(c))
        and not (firm_only and _is_mere_place(c, discourse.is_about_firm))
        and not (sector and c.entity.entity_type == "organization")  # an association tells of its trade
    ]
    if _IN_ALL.search(doc.text, clause.start, anchor):  # 甲、乙、丙三家企业合计纳税11.7亿元: of none of them
        earlier = [c for c in earlier if not _is_of_list(doc, c)]
    own = [c for c in earlier if c.start >= clause.start]
    builds = metric in ("project_investment", "fixed_asset_investment") and any(
        c.entity.entity_type == "enterprise" and c.role in ("subject", "agent") for c in own
    )  # 甲公司投资15亿元的乙项目: a project's sum is its builder's
    if not builds and (described := _described(doc, found, figure_end)) is not None:
        return described
    paid = paid_firm(doc, clause.start, figure_end) if metric in ("financing", "government_reward") else None
    if paid is not None and any(c.entity.canonical == paid.canonical for c in own):
        return Subject(paid, "adjacent")  # 某银行向|甲公司|发放贷款3000万元
    if metric in ("financing", "government_reward") and _GIVEN_US.search(doc.text, clause.start, anchor):
        told = [discourse.speaker] if discourse.speaker is not None else []
        told += [c.entity for c in earlier if c.start < clause.start]
        if firms_told := [entity for entity in told if entity.entity_type == "enterprise"]:
            return Subject(firms_told[0], "clause")
    if (around := around_all(doc, clause, own, anchor, discourse)) is not None:
        return Subject(around, "located")
    if metric == "project_investment" and _BUILT_BY.match(doc.text, figure_end):
        builders = [c for c in own if c.end == anchor and c.role == "oblique" and c.entity.entity_type == "enterprise"]
        if builders:
            return Subject(builders[-1].entity, "adjacent")  # 与|乙公司投资2.5亿元建设的项目相邻
    if metric == "project_investment" and inherited is None and (builder := _builder_behind(doc, figure_end, found)):
        return Subject(builder, "adjacent")
    if (given := added_to(doc, earlier, own)) is not None:
        return Subject(given, "located")
    if (settled := settling(doc, clause, earlier, metric)) is not None:
        return Subject(settled, "signed")
    if not examples:
        near = _nearest(doc, own, anchor, is_count, place_only or metric == "project_count")
        if near is not None:
            return near
    before = [c for c in earlier if c.start < clause.start and c.role in ("subject", "agent")]
    firms = [c for c in before if c.entity.entity_type == "enterprise"]
    if metric in FIRM_METRICS and firms and before[-1].pronoun.startswith("我") and _is_place(before[-1]):
        before = firms  # 甲公司董事长说，我省是…，因此报批了…: the firm acts
    if place_only and before and all(c.entity.method == "facility" for c in before):
        opener = [c for c in earlier if _opens_sentence(doc, clause, c)]
        if opener and opener[0].entity.entity_type == "park":
            return Subject(opener[0].entity, "sentence_place")  # 在甲片区，乙口岸…，63家企业…
    if len(firms) > 1 and before[-1] is firms[-1] and _ONCE_MORE.match(doc.text, clause.start):
        return Subject(firms[0].entity, "sentence")
    if inherited is not None and before and before[-1].start > told_end:
        return Subject(before[-1].entity, "sentence")  # 重庆将生产…台，而甲公司已在成都设厂，规划年产…台
    mere = any(c.entity is inherited and c.role in ("listed", "oblique", "embedded") for c in found)
    if mere and firms and before[-1] is firms[-1] and metric in FIRM_METRICS | OWN_METRICS:
        return Subject(firms[-1].entity, "sentence")  # 公司在芜湖、肇庆等地设厂16家，员工7300人
    if inherited is not None and (not place_only or inherited.entity_type in (*PLACES, "organization")):
        return Subject(inherited, "inherited")
    if before:
        return Subject(before[-1].entity, "sentence")
    here = [c for c in found if place_only and anchor < c.start < clause.end and c.entity.entity_type in PLACES]
    if examples and here and not earlier:
        return Subject(here[0].entity, "place_behind")  # 甲、乙等86家企业在丙开发区落户
    parts = {c.entity.canonical for c in _parts_named(doc, found, clause, anchor)}
    aside = discourse.is_aside and metric not in FIRM_METRICS
    topic = _topic(discourse, place_only or aside, parts)
    each = place_only and topic is not None and topic.entity_type == "park" and "region" in discourse.by_type
    if each and _EACH_PARK.search(doc.text, clause.start, anchor):
        topic = _region_told(discourse)  # 目前，各园区入驻企业5216家: parks of the region
    if sector and discourse.article is COUNTRY and (topic is None or topic.method in WIDE):
        return Subject(COUNTRY, "trade")
    if discourse.builder is not None and inherited is None and not earlier:
        signed = metric == "project_investment" and not _DESCRIBES_PROJECT.match(doc.text, figure_end)
        if signed or _WHEN_BUILT.search(doc.text, clause.start, anchor):
            return Subject(discourse.builder, "topic")  # 某开发区与甲公司签约。总投资12亿元，…达产后…
    opened = [c for c in earlier if _opens_sentence(doc, clause, c)]
    if opened and (place_only or topic is None or topic.entity_type in PLACES):
        return Subject(opened[0].entity, "sentence_place")  # 在无锡高新区，上半年新签约项目26个
    standing = [c for c in earlier if c.role == "oblique" and (place_only or c.entity.entity_type != "region")]
    standing = [c for c in standing if topic is None or not c.is_partner]  # 与某大学共建研究院，获得专利1200项
    if standing and (topic is None or not (place_only or topic is discourse.section)):
        return Subject(standing[-1].entity, "sentence_place")
    new = topic is not None and topic.entity_type == "enterprise" and discourse.is_aside and not earlier
    if new and inherited is None and metric == "project_investment" and _DESCRIBES_PROJECT.match(doc.text, figure_end):
        home = discourse.article  # 总投资4.7亿元的污水处理厂工程: not of the firm told of before
        if home is not None and home.entity_type in PLACES and home is not COUNTRY:
            return Subject(home, "article")
    if topic is not None:
        of_firm = discourse.is_about_firm and metric in FIRM_METRICS and topic is not discourse.section
        firm = discourse.article if of_firm else None
        return Subject(firm if firm is not None and topic.entity_type in PLACES else topic, "topic")
    if sector:
        return Subject(COUNTRY, "trade")  # 石化工业产值: of the country where no place is named
    if earlier:
        return Subject(earlier[-1].entity, "sentence_any")
    behind = [c for c in found if c.start >= anchor and c.role == "subject"]
    if behind:
        return Subject(behind[0].entity, "behind")
    return Subject(discourse.article, "article") if discourse.article else None


def _follow_examples(doc: Document, clause: Clause, anchor: int, found: Sequence[Candidate]) -> bool:
    """运机集团等|300余户企业; not 甲市签下建材、家居等|项目26个, where what is listed names nobody."""
    others = _AND_OTHERS.search(doc.text, max(clause.start, anchor - _OTHERS_REACH), anchor)
    if others is None:
        return False
    own = [c for c in found if clause.start <= c.start < anchor]
    return (
        not own
        or own[-1].end == others.start()
        or own[-1].role != "subject"
        or own[-1].entity.entity_type not in PLACES
    )


def _of_sector(doc: Document, clause: Clause, anchor: int) -> bool:
    """True for 精细化工产业产值: a sector's figure is its place's. The 业 of 锦州钛业 is part of a name."""
    names = [m.end for m in within(doc.mentions, clause.start, anchor) if m.end <= anchor]
    return bool(_SECTOR.search(doc.text[max([anchor - 10, clause.start, *names]) : anchor]))


def _parts_named(doc: Document, found: Sequence[Candidate], clause: Clause, anchor: int) -> list[Candidate]:
    """Entities of the clause that 包括…在内 names as parts."""
    return [
        c
        for c in found
        if clause.start <= c.start < anchor
        and doc.text[c.start - 2 : c.start] == "包括"
        and "在内" in doc.text[c.end : anchor]
    ]


def _described(doc: Document, found: Sequence[Candidate], figure_end: int) -> Subject | None:
    """总投资25亿元的玉柴低速船机项目: what the figure describes stands right behind it."""
    described = _DESCRIBING.match(doc.text, figure_end)
    if described is None:
        return None
    behind = [c for c in found if c.start == described.end() and c.entity.entity_type != "region"]
    return Subject(behind[0].entity, "described") if behind else None


def _nearest(
    doc: Document, own: Sequence[Candidate], anchor: int, is_count: bool, may_be_located: bool
) -> Subject | None:
    """The subject within the clause: a name right before the metric, the opening of the clause, or a name inside."""
    acting = [c for c in own if c.role in ("subject", "agent")]
    located = [c for c in own if c.role == "oblique" and doc.text[c.end : c.end + 1] == "的"]
    firms = any(c.entity.entity_type == "enterprise" for c in own)
    if (
        may_be_located
        and located
        and not firms
        and max((c.start for c in own if c.role != "oblique"), default=-1) < located[-1].start
    ):
        # 位于乙市的7家园区, 甲市企业在乙市的投资项目: the place where they are.
        return Subject(located[0].entity, "located")
    for candidate in reversed(own):
        gap = doc.text[candidate.end : anchor]
        linked = all(char in linking_characters() for char in gap)
        close = len(gap) <= (2 if is_count else _ADJACENT)
        if candidate.role in ("subject", "agent", "embedded", "listed", "wide") and (close or linked):
            return Subject(candidate.entity, "pronoun" if candidate.pronoun else "adjacent")
    if acting:
        chosen = acting[-1]
        return Subject(chosen.entity, "clause_pronoun" if chosen.pronoun else "clause")
    inside = [c for c in own if c.role in ("embedded", "listed")]
    return Subject(inside[-1].entity, "clause_inside") if inside else None


def _only_firms_act(found: Sequence[Candidate], anchor: int) -> bool:
    """集团在内地营运产业园17个, on its own page: the firm's, not those of the place where it is."""
    acting = [c.entity.entity_type for c in found if c.start < anchor and c.role in ("subject", "agent")]
    return bool(acting) and set(acting) == {"enterprise"}


def _goes_on_about_firm(discourse: Discourse) -> bool:
    return discourse.topic is not None and discourse.topic.entity_type == "enterprise"


def _is_mere_place(candidate: Candidate, is_about_firm: bool) -> bool:
    """A place by its name, not 全市 or 园区, which speak for themselves; where it leads, only in a firm's own story."""
    leads = candidate.role in ("subject", "agent")
    within_park = candidate.entity.entity_type == "park" and candidate.role == "oblique"  # 在园区投资4亿元
    if candidate.entity.entity_type not in PLACES or (candidate.pronoun and not within_park):
        return False
    if leads and candidate.entity.method == "world":
        return False  # 全球锂盐产能将达到…
    return not leads or (is_about_firm and candidate.entity.entity_type == "region")


def _is_place(candidate: Candidate) -> bool:
    kind = candidate.entity.entity_type
    return kind in PLACES or (kind == "organization" and candidate.role == "subject")


def _opens_sentence(doc: Document, clause: Clause, candidate: Candidate) -> bool:
    """Whether 在 and a place stand alone before the first comma."""
    start = doc.sentences[clause.sentence].start
    place = candidate.entity.entity_type in PLACES and not candidate.pronoun
    head, behind = doc.text[start : candidate.start].strip(), doc.text[candidate.end]
    # 位于乙片区的软件园，已有企业620家落户, where the rules know no name behind
    return place and ((head in _HERE and behind in "，,") or (head in _LYING and behind == "的"))


def _region_told(discourse: Discourse) -> EntityMention:
    article = discourse.article
    return article if article is not None and article.entity_type == "region" else discourse.by_type["region"]


def _topic(discourse: Discourse, place_only: bool, parts: set[str]) -> EntityMention | None:
    """What the text goes on about; `parts` are parts of the subject (包括乙园区在内的7家园区) and cannot be it."""
    known = (discourse.topic, discourse.article)
    if not place_only:
        return known[0] or known[1]
    places = [entity for entity in known if entity is not None and entity.entity_type in PLACES]
    places += [discourse.by_type[kind] for kind in ("park", "region") if kind in discourse.by_type]
    return next((entity for entity in places if entity.canonical not in parts), None)
