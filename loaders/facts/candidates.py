"""The entities and pronouns of a sentence and the part that each plays in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import itemgetter

from loaders.facts.builders import BUILDER, builds_park
from loaders.facts.discourse import COUNTRY, PLACES, PROJECTS, Candidate, Discourse, region_level, run_by
from loaders.facts.document import Clause, Document, Phrase, holding, in_byline, within
from loaders.facts.lexicon import anaphors, certification_senses
from loaders.facts.pronouns import DOMESTIC, ONE_FIRM, beside_another, is_pronoun, ranks, resolve, scene
from loaders.facts.roles import governs, is_partner, role_of
from loaders.facts.speakers import is_source
from loaders.facts.titled import is_titled
from loaders.recognise.kinds import one_of
from loaders.recognise.region_index import region_index
from loaders.recognise.wide_places import WIDE
from loaders.recognise.words import industry_words
from loaders.records import EntityMention

# 这家做草酸起家的公司, 这家成立8年的企业
_DESCRIBED_FIRM = re.compile(
    "[这该]家(?!公司|企业)[^，,。；;“”这该]{1,22}?的[^，,。；;的]{0,6}?(?:公司|企业|工厂|民企|国企|药企|车企|上市公司)(?![家的])"
)
# 这座规划面积36平方公里的园区
_DESCRIBED_PARK = re.compile(
    "[这该][座个片处](?!园区)[^，,。；;“”这该]{2,22}?的(?:产业|工业|科技|创新)?(?:园区|产业园|工业园|开发区)(?![内里])"
)
_FOUNDED_BY = re.compile(
    "(?:与|和|、|联合|携手)[^，,。；;]{1,20}?(?:合资|合作|共同|联合|出资|合股|联手)[^，,。；;的]{0,8}的"
)
_BELONGS = re.compile(
    "(?:旗下|下属|所属|控股)的?(?:全资|控股|核心)?(?:子公司|企业|公司)?|的?(?:全资|控股)?(?:子|母|参股|分)公司|的?控股股东"
)
_SUBSIDIARY = re.compile(
    "(?:(?:其|公司|集团|旗下|下属|所属|全资|控股|参股|核心|主要|另一|一家)的?){0,4}(?:子|分|孙)公司$"
)
_LEADS_TRADE = re.compile('[”"]?(?:等)?' + one_of("right_leads"))  # 以湘湖锂能为链主
_LEVEL_TITLE_GAP = 2
_NATIONAL = ("中国", "全国", "国家")
_MARKETS = frozenset({"市场", "客户", "用户", "领先", "前列", "一流"})
_LANDS = frozenset({"abroad", "area"})  # that a text tells of; 全球 and 亚洲 are more often where something ranks
_HAS_MEMBERS = re.compile(
    "(?:现|拥|共)?有(?!关)|发起|吸纳|由[^，,。；;]{0,12}组成|(?:成立|创办|创建|组建)[^。；;]{0,16}?(?:现|拥|共|已)?有[^，,。；;]{0,6}会员"
)
JOINTS = ("和", "及", "与", "、", "以及")
_PLANT = re.compile(
    "(?:[一二三四]期)?(?:[\u4e00-\u9fff]{0,4}?(?:生产|钢铁|水泥|炼化|石化|铝业|造纸)(?:基地|项目)(?![数个])|工厂|[一二三四五六]厂|分?厂(?![房家商区])|基地|生产基地|项目(?![数个])|总部|本部|厂区|分公司|子公司)"
    "|[\u4e00-\u9fff]{2,6}[一二三四]期(?=、|和|以?及|[两二三四五\\d]个项目)"  # 徐州花园二期、蚌埠花园三期三个项目
    "|(?:全面|正式)?(?:投产|达产|满产|建成|投用|投运)(?:以?后|之后|时)"  # 荆州|投产后
    "|[一二三四]期(?=总?投资|规划|计划|产能|年产|占地|预计|项目|工程|已|将|于)"
)
_PLANT_THERE = re.compile(  # 溧阳的中试线, 四川广元的万吨级正极基地
    "的[^，,。；;、的\\d]{0,8}?(?:中试线|生产线|产线|基地|工厂|车间|厂区)(?![数个\\d]|[一二三四五六七八九十两几]+[个家座条])"
)
_HAS_THERE = re.compile("(?:的|旗下的?|下属的?|所属的?|(?:投资)?(?:建设|投建|兴建|打造|开发|运营)的)?(?:位于|在|设在)?")
_PLATFORM = re.compile("等?(?:平台|商城|旗舰店|网店|店铺)(?!企业|公司|经济)")
_LED = frozenset("在于到从向对与跟往")
_BUILT = re.compile("[\u4e00-\u9fff]{0,6}?(?:基地|工厂|项目(?![数个])|电站|电厂|厂区)")
_ACTS = re.compile(
    "[是系](?!列|统)|成立于|创建于|始建于|坐落|位于|宣布|斥资"
    "|(?:集团|公司)?(?:常务)?副?(?:董事会主席|董事长|总裁|总经理|首席执行官|CEO|负责人|发言人|相关人士)"
)
_at = itemgetter(0)
_TRADE_MAKES = re.compile("年?(?:总?产量|需求量?|储量|消费|进口|出口|消耗|供应)")
_MADE_HERE = re.compile("[\u4e00-\u9fff]{0,6}?(?:产量|产能)")
_DATELINE = re.compile("[^，,。；;、\\d]{0,3}(?:报道|电(?![子力动池气网信机商缆器厂站池极容阻路芯控镀瓷])|讯)")
# 甲中心等云计算项目, 甲大学等14所院校
# 全球锂产品产能将达到86万吨: of the world, also in a firm's story
_MEASURED = re.compile(
    "[\u4e00-\u9fffA-Za-z0-9]{0,12}?(?:产能|产量|产值|需求量?|销量|销售额|市场规模|出货量?|装机量|消费量|保有量|储量)"
    "(?:规模|总额|预期|预测){0,2}(?![第前冠排居位领之名的占份王大强国商]|最(?![快迟早晚])|[一二三四五]大)"
)
_OVER = re.compile("(?:代管|管辖|下辖|所辖|下属|辖下)的")
_PLANS_OF = re.compile("(?:自己|既定|现行)?的?(?:[\u4e00-\u9fff]{0,8})?(?:规划|计划|目标|部署|方案)[，,]")
_OWN_PAPER = re.compile(
    "[^》，,。；;]{4,40}?(?:规划|计划|方案|意见|纲要|办法|措施)(?:（[^）》]{1,24}）)?》(?:提出|明确|要求|显示|指出)?[，,：:]?(?:力争|预计)?[到至]\\d{4}年"
)
_BY = ("按", "按照", "根据", "依据")
_OWN_PARTS = ("台湾", "香港", "澳门", "大陆")
_LYING = ("位于", "坐落于", "坐落在", "地处")
_EXAMPLE = re.compile(r"等(?:[^，,。；;、]{0,10}?项目|(?:\d{1,4}|[一二三四五六七八九十百]{1,3})[多余]?[家所个户名座])")
_PRODUCT_REACH = 16
_LARGEST_PRODUCT = 2e13  # CNY: more than any province makes in a year
_MODIFIER = 4  # characters at the head of a clause
# 走进|甲园|，…; 记者在|甲园|看到; 打造了|甲园|，目前集聚…: what the text goes on about
_ENTERS = re.compile("(?:日前|近日|昨日)?[，,]?(?:记者|我们)?(?:走进|走入|来到|走访|步入|探访|在|从)")
_LOOKS = re.compile("(?:内|里)?(?:[，,]|看到|了解到|获悉|见到|采访)")
_OPENED_UP = re.compile("(?:打造|建成|建设|规划|兴建|开发|推出|建起|布局)了?(?:一[座个])?$")
_NOW_HAS = re.compile(
    "[，,](?:这里)?(?:目前|如今|现|现已|已|至今|眼下)+(?:已|共|累计)?(?:集聚|聚集|入驻|落户|引进|吸引|汇聚|有)"
)


def _rules_next(doc: Document, place: EntityMention) -> bool:
    over = _OVER.match(doc.text, place.end) if place.entity_type == "region" else None
    return over is not None and any(m.entity_type == "region" for m in within(doc.mentions, over.end(), over.end() + 1))


def candidates(doc: Document, discourse: Discourse, start: int, end: int) -> list[Candidate]:
    """All entities and pronouns that begin in a range of one sentence, in order."""
    found: list[Candidate] = []
    marks: list[tuple[int, EntityMention | Phrase]] = [(m.start, m) for m in within(doc.mentions, start, end)]
    marks += [(p.start, p) for p in within(doc.anaphors, start, end) if is_pronoun(doc, p)]
    for described in _DESCRIBED_FIRM.finditer(doc.text, start, end):
        marks.append((described.start(), Phrase(described.start(), described.end(), "这家企业")))
    for described in _DESCRIBED_PARK.finditer(doc.text, start, end):
        marks.append((described.start(), Phrase(described.start(), described.end(), "该园区")))
    marks.sort(key=_at)
    for at, mark in marks:
        if (doc.bylines and in_byline(doc, at)) or _in_title(doc, start, at):
            continue
        if isinstance(mark, EntityMention) and _rules_next(doc, mark):
            continue  # 滁州市下辖的|天长市: which 全市 means from here on
        clause = holding(doc.clauses, at)
        role = role_of(doc, clause.start, at, mark.end)
        alone = role == "embedded" and not any(_is_firm(c) for c in found)
        if alone and (led_by := _SUBSIDIARY.search(doc.text[clause.start : at])):
            role = role_of(doc, clause.start, clause.start + led_by.start(), mark.end)  # 由|全资子公司|甲公司实施
        if role == "subject" and (_is_item(doc, clause, at, mark.end) or _EXAMPLE.match(doc.text, mark.end)):
            role = "listed"
        gap = doc.text[found[-1].end : at] if found and found[-1].role == "oblique" else ""
        place = isinstance(mark, EntityMention) and mark.entity_type in ("region", "park")
        beside = bool(found) and found[-1].role == "oblique" and found[-1].end == at  # 占江苏|全省的58%
        listed = bool(found) and found[-1].role == "listed" and doc.text[found[-1].end : at] in JOINTS
        led = listed and found[-1].start > 0 and doc.text[found[-1].start - 1] in _LED
        if led and isinstance(mark, EntityMention):
            found[-1], role = found[-1]._replace(role="oblique"), "oblique"  # 在香港、上海等地设有子公司
        lies = gap == "的" and isinstance(mark, EntityMention) and mark.entity_type == "park"
        lies = lies and doc.text[clause.start : found[-1].start] in _LYING  # 位于中牟县的某物流城
        if gap in JOINTS or (gap == "的" and place and not lies) or (beside and isinstance(mark, Phrase)):
            role = "oblique"  # 占全省和全市总量, 在黔南州的龙里
        if isinstance(mark, EntityMention):
            if mark.entity_type == "park" and _is_scene(doc, clause, at, mark.end):
                role = "subject"
            if mark.method == "project" and _is_built_here(clause, found):
                continue  # 三一集团投资25亿元的智联重卡项目
            if is_titled(mark) and discourse.is_about_firm:
                continue  # one of the projects of the firm that the page is about
            if is_titled(mark):
                role = "subject"  # also behind 项目名称：
            if found and _is_second_name(doc, mark, found[-1]):
                continue
            opens = mark.method == "legal_name" and at - clause.start <= _MODIFIER
            opens &= not (found and found[-1].start >= clause.start)  # 公司还和|甲有限公司
            if role == "embedded" and opens and "、" not in doc.text[clause.start : at]:
                role = "subject"  # 时代|广汽动力电池有限公司
            if role == "embedded" and mark.entity_type != "region" and _ACTS.match(doc.text, mark.end):
                role = "subject"  # 本地龙头昆钢水泥是…
            entity = _spoken_for(doc, mark)
            if mark.method == "park_committee" and entity is mark:
                entity = run_by(mark, discourse) or mark
            if entity is mark and mark.entity_type in ("region", "park"):
                entity = _of_plant(doc, mark, found, discourse)
            if place and doc.text[clause.start : at] == "以" and doc.text.startswith("为例", mark.end):
                role = "subject"  # 以荣成为例，…: told of from here on
            if (
                role == "oblique"
                and place
                and doc.text[clause.start : at] in _BY
                and _PLANS_OF.match(doc.text, mark.end)
            ):
                role = "subject"  # 按甲市自己的规划，到2025年…
            if entity is not None and mark.method in WIDE:
                at_home = discourse.article is None or discourse.article.method not in (*WIDE, COUNTRY.method)
                own = doc.text[at - 1 : at] == "其"  # 其全球销量
                measured = (
                    _MEASURED.match(doc.text, mark.end) is not None
                    and not own
                    and not any(
                        _is_firm(c) and c.start >= clause.start
                        for c in found  # 甲公司全球销量…: the firm's
                    )
                )
                if mark.method not in _LANDS and (role != "subject" or at_home) and not measured:
                    continue  # a rank, a market: 全球总部基地
                role = "subject" if measured and role == "embedded" else role
                role = "wide" if role == "embedded" else role
            if entity is not None and found and entity.entity_type == "enterprise" and _is_where(doc, found[-1], at):
                found[-1] = found[-1]._replace(role="oblique")  # 浙江义乌的双童吸管厂
            if entity is not None and found and role == "agent" and _is_done_to(doc, found[-1], at):
                role = "oblique"  # 南南铝加工由广西投资集团出资60亿元建成，研发人员230人
            firm = entity is not None and entity.entity_type == "enterprise"
            if firm and builds_park(doc, found, at, mark.end):
                role = BUILDER
            if entity is not None and found and _FOUNDED_BY.fullmatch(doc.text, found[0].end, at):
                found[0] = found[0]._replace(role="oblique")  # 甲与乙合资成立的丙
            if entity is not None and found and _BELONGS.fullmatch(doc.text, found[-1].end, at):
                role, found[-1] = found[-1].role, found[-1]._replace(role="oblique")  # 中国中车旗下的中车株机
            if role == "subject" and entity is not None and _only_governs(doc, mark, discourse):
                role = "embedded"
            if entity is not None:
                found.append(Candidate(entity, role, at, mark.end, "", is_partner(doc, clause.start, at)))
            continue
        if mark.text == DOMESTIC and _is_local(doc, mark, discourse):
            continue
        if mark.text == DOMESTIC and _is_market(doc, mark, found, discourse):
            continue
        if "country" in anaphors()[mark.text].entity_types and (
            (found and found[-1].end == at and found[-1].entity.entity_type == "region")  # 深圳|全行业
            or doc.text.startswith(_OWN_PARTS, mark.end)  # 中国|台湾
        ):
            continue
        if _DESCRIBED_PARK.match(doc.text, at) and not found and discourse.last_park is not None:
            found.append(Candidate(discourse.last_park, role, at, mark.end, mark.text))
            continue  # 乙产业园也已破土。这座由甲集团运营的园区，规划面积36平方公里
        entity = beside_another(doc, clause, at, found, discourse) if mark.text in ONE_FIRM else None
        entity = entity or scene(doc, start, mark.text, found) or resolve(mark.text, found, discourse)
        if entity is not None:
            found.append(Candidate(entity, role, at, mark.end, mark.text))
    return found


def _in_title(doc: Document, start: int, at: int) -> bool:
    """Whether a name stands in the title of a paper: 落实《关于支持宝鸡加快建设副中心城市的意见》."""
    opens = doc.text.rfind("《", start, at)
    if opens < 0 or doc.text.find("》", opens, at) >= 0:
        return False
    # 《衡阳市钒产业规划》提出，到2025年…: the place that plans so
    own = at == opens + 1 and doc.text[start:opens].strip() in ("", *_BY)
    return not (own and _OWN_PAPER.match(doc.text, at))


def _is_firm(candidate: Candidate) -> bool:
    return candidate.entity.entity_type == "enterprise" and candidate.pronoun not in PROJECTS


def _is_item(doc: Document, clause: Clause, start: int, end: int) -> bool:
    """Whether a name is a clause of its own behind a colon: 四园，即：甲园，乙镇，丙园."""
    if (clause.start, clause.end) != (start, end):
        return False
    clauses = within(doc.clauses, doc.sentences[clause.sentence].start, doc.sentences[clause.sentence].end)
    if not any(c.closed_by in ("：", ":") for c in clauses if c.start < clause.start):
        return False
    following = next((c for c in clauses if c.start >= end), None)
    return following is None or not within(doc.quantities, following.start, following.end)  # 第二名：甲公司，营收21亿元


def _is_scene(doc: Document, clause: Clause, start: int, end: int) -> bool:
    """Whether the text goes to a park and looks around there, or tells what a park has that a place built."""
    head = doc.text[clause.start : start].strip()
    entered = _ENTERS.fullmatch(head) and _LOOKS.match(doc.text, end)
    if entered and (head[-1] not in "在从" or doc.text[end : end + 1] not in "，,"):
        return True
    return _OPENED_UP.search(head) is not None and _NOW_HAS.match(doc.text, end) is not None


def _only_governs(doc: Document, mention: EntityMention, discourse: Discourse) -> bool:
    """某县县委、县政府高度重视园区建设 in a story of its park, 某省经信厅 in one of a county: no word of the region."""
    home = discourse.article
    if home is None or home.entity_type not in PLACES or not governs(doc, mention):
        return False
    around = mention.region_code != home.region_code and mention.region_code in region_index().lineage(home.region_code)
    return home.entity_type == "park" or around


def _is_where(doc: Document, place: Candidate, at: int) -> bool:
    """Whether a place only says where the firm behind it is."""
    of_place = place.entity.entity_type == "region" and not place.pronoun and place.role == "subject"
    return of_place and doc.text[place.end : at] == "的"


def _is_done_to(doc: Document, before: Candidate, at: int) -> bool:
    """Whether a firm that goes on as the subject stands right before 由 and another."""
    firm = before.entity.entity_type == "enterprise" and before.role == "subject" and not before.pronoun
    return firm and doc.text[before.end : at] == "由"


def _is_built_here(clause: Clause, found: Sequence[Candidate]) -> bool:
    """Whether a firm acts in the clause of a project: the project is its own."""
    acting = [c for c in found if c.start >= clause.start and c.role in ("subject", "agent")]
    return bool(acting) and acting[-1].entity.entity_type == "enterprise"


def _is_second_name(doc: Document, mention: EntityMention, before: Candidate) -> bool:
    """沙特基础工业公司（SABIC）: the name of the firm before once more."""
    if before.end != mention.start - 1 or doc.text[before.end] not in "（(":
        return False
    if mention.entity_type == "region":  # 成都医学城（温江）, 恒力石化（大连）
        return before.entity.entity_type in ("park", "enterprise") and doc.text[mention.end : mention.end + 1] in "）)"
    return mention.entity_type == before.entity.entity_type == "enterprise"


def _spoken_for(doc: Document, mention: EntityMention) -> EntityMention | None:
    """The entity that figures told of a mention are about; None where it can have none."""
    if mention.method == "government" or mention.text.endswith("指挥部") or _is_level(doc, mention):
        return None
    if mention.method == "association" and not _HAS_MEMBERS.match(doc.text, mention.end):
        return COUNTRY if mention.canonical.startswith(_NATIONAL) else None  # tells of its trade, not of itself
    if mention.entity_type == "enterprise" and _PLATFORM.match(doc.text, mention.end):
        return None  # 速卖通、亚马逊平台占比75%: where goods are sold
    if _is_trade_of_country(doc, mention):
        return COUNTRY
    leads = mention.entity_type != "park" and _LEADS_TRADE.match(doc.text, mention.end)
    if leads or is_source(doc, mention):
        return None
    rank = ranks(doc, mention.end) or doc.text[mention.end : mention.end + 2] in _MARKETS
    if mention.method in WIDE and rank and not _MEASURED.match(doc.text, mention.end):
        return None  # 全球首条, 世界500强, 海外市场
    return mention


def _is_trade_of_country(doc: Document, mention: EntityMention) -> bool:
    """中国稀土|年产量, 中国石油|产量: what the country makes, unless the text is about the firm of this name."""
    made = mention.text.startswith("中国") and mention.text[2:] in industry_words() and mention.text not in doc.title
    return made and _TRADE_MAKES.match(doc.text, mention.end) is not None


def _is_market(doc: Document, phrase: Phrase, earlier: Sequence[Candidate], discourse: Discourse) -> bool:
    """国内订单, 国内销量 of a firm that the text goes on about: where it sells."""
    acting = [c.entity for c in earlier if c.role in ("subject", "agent")]
    if not acting and _MADE_HERE.match(doc.text, phrase.end):
        return False  # 今年上半年，国内原矿产量达到5.7亿吨
    firm = any(entity.entity_type == "enterprise" for entity in acting or filter(None, [discourse.topic]))
    return firm and bool(within(doc.nouns, phrase.end, phrase.end + 3))


def _is_local(doc: Document, phrase: Phrase, discourse: Discourse) -> bool:
    """国内生产总值 in a place's report: an older name of its own product, unless it is too large for a province."""
    home = discourse.article
    told = doc.text.startswith("生产总值", phrase.end) and home is not None and home.entity_type in PLACES
    figures = within(doc.quantities, phrase.end, phrase.end + _PRODUCT_REACH)
    return told and home is not COUNTRY and bool(figures) and figures[0].value < _LARGEST_PRODUCT


def _of_plant(
    doc: Document, region: EntityMention, earlier: Sequence[Candidate], discourse: Discourse
) -> EntityMention | None:
    """A place, unless it only says which plant of a firm is meant: 奥特斯重庆工厂, 富士康的成都工厂, its 徐州项目."""
    if any(
        m.start == region.end and m.entity_type == "enterprise"
        for m in within(doc.mentions, region.end, region.end + 1)
    ):
        return None  # 浙江红狮水泥
    if earlier and earlier[-1].end == region.start and earlier[-1].entity.entity_type == "enterprise":
        return earlier[-1].entity  # 娲石集团宜昌30万吨项目
    builds = earlier and (
        earlier[-1].role == "agent"
        or (
            earlier[-1].entity.entity_type == "enterprise"
            and _HAS_THERE.fullmatch(doc.text, earlier[-1].end, region.start)
        )
    )
    if builds and region.entity_type == "region" and _BUILT.match(doc.text, region.end):
        return earlier[-1].entity  # 由国家电投建设的乌兰察布风电基地
    firms = [c for c in earlier if c.entity.entity_type == "enterprise"]
    there = (firms or _goes_on_about_firm(discourse)) and _PLANT_THERE.match(doc.text, region.end)
    if region.entity_type == "park" or not (there or _PLANT.match(doc.text, region.end)):
        return region
    acting = [c for c in firms if c.role in ("subject", "agent")]
    if firms:
        return (acting or firms)[-1].entity
    topic = discourse.topic
    for named in reversed(within(doc.mentions, 0, region.start)):
        if named.entity_type == "enterprise" and named.canonical.startswith(region.text):
            return named  # 设立营口北铎海工装备有限公司。营口基地占地1260亩
    return topic if topic is not None and topic.entity_type == "enterprise" else region


def _goes_on_about_firm(discourse: Discourse) -> bool:
    return discourse.topic is not None and discourse.topic.entity_type == "enterprise" and not discourse.is_aside


def told_of_country(doc: Document, start: int, end: int) -> bool:
    """Whether a range speaks of the country, not only of a share of it or a rank in it."""
    return any(
        "country" in anaphors()[phrase.text].entity_types
        and is_pronoun(doc, phrase)
        and role_of(doc, holding(doc.clauses, phrase.start).start, phrase.start, phrase.end) != "oblique"
        for phrase in within(doc.anaphors, start, end)
    )


def _is_level(doc: Document, mention: EntityMention) -> bool:
    """河北省专精特新企业, 四川省级: a province that only says which level a title has."""
    if mention.entity_type != "region" or region_level(mention) != "province":
        return False
    if doc.text[mention.end : mention.end + 1] == "级":
        return True
    titles = within(doc.nouns, mention.end, mention.end + _LEVEL_TITLE_GAP + 1)
    return any(p.text in certification_senses() for p in titles)
