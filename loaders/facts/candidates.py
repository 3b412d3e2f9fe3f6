"""The entities and pronouns of a sentence and the part that each plays in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from operator import itemgetter

from loaders.facts.discourse import COUNTRY, PROJECTS, Candidate, Discourse, region_level
from loaders.facts.document import Clause, Document, Phrase, holding, in_byline, within
from loaders.facts.lexicon import anaphors, certification_senses
from loaders.facts.pronouns import DOMESTIC, RANKED, is_pronoun, resolve
from loaders.facts.words import alternation, made_of
from loaders.recognise.kinds import one_of
from loaders.recognise.wide_places import WIDE
from loaders.records import EntityMention, Sentence

_OBLIQUE = re.compile(alternation("oblique") + "$")
_NEAR = re.compile("[在于到向从往][^，,。；;是]{1,4}的$")  # 在邻近的荆门
_WHOLE = re.compile(r"的?(?:近|约|超过?)?\d[\d.]{0,5}%(?:以上|左右)?的")
_NAMING = re.compile(alternation("naming") + "$")
# 第二名是甲公司，…; 增长最快的企业当属甲公司，…
_RANKED_AS = re.compile(
    r"(?:(?:排名?|位居|名列)?第[一二三四五六七八九十\d]{1,2}(?:名|位|大)?|冠军|榜首|首位|[快大高多强低小好长]的?(?:[一二三四五六七八九十]?家)?(?:企业|公司|厂商|城市|县市|园区))的?(?:则|分别)?(?:是|为|当属|要数|属)$"
)
_AGENT = re.compile(alternation("agent") + "$")
# 由甲、乙合作开发, 由丙创办: what they began together or once goes on by itself; 由丁投资建设 is built by 丁.
_WITH_OTHERS = re.compile(
    r"[^，,。；;]{0,20}?(?:合资|合作|共建|共管|合股|创办|创立|创建|发起|控股|参股|孵化|设立|组建|代管|托管|主管|改制|更名|认定|评定|授予)"
)
# 这家做草酸起家的公司, 这家成立8年的企业
_DESCRIBED_FIRM = re.compile(
    "[这该]家(?!公司|企业)[^，,。；;“”这该]{1,22}?的[^，,。；;的]{0,6}?(?:公司|企业|工厂|民企|国企|药企|车企|上市公司)(?![家的])"
)
_APPOSED = re.compile(
    "(?:企业|(?<![子母分股])公司|厂商|[造应务产营发]商|龙头|巨头|民企|国企|央企|药企|车企|链主|独角兽|“?小巨人”?|单项冠军|大户|老字号|新秀|黑马|老大|另一极|第[一二三四五六七八九十]名|贫困县|[大强]县|百强县|[大强]市|之乡|之都|重镇|名镇|名城)$"
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
_SPEECH = re.compile(alternation("speech"))
_FOUNDED = re.compile(alternation("founded") + "$")
_LEVEL_TITLE_GAP = 2
_APPOSITION = 14  # characters from the start of a clause
_NATIONAL = ("中国", "全国", "国家")
_MARKETS = frozenset({"市场", "客户", "用户", "领先", "前列", "一流"})
_LANDS = frozenset({"abroad", "area"})  # that a text tells of; 全球 and 亚洲 are more often where something ranks
_HAS_MEMBERS = re.compile(
    "(?:现|拥|共)?有(?!关)|发起|吸纳|由[^，,。；;]{0,12}组成|(?:成立|创办|创建|组建)[^。；;]{0,16}?(?:现|拥|共|已)?有[^，,。；;]{0,6}会员"
)
_SOURCE = re.compile(
    "[^，,。；;、：:的]{0,16}?(?:分析师|研究员|教授|经济学家|分析人士|研究报告|研报|(?<!告诉)(?<![对向诉给与受])记者|律师|评论员|投资顾问|高级顾问|行业报告)"
)
JOINTS = ("和", "及", "与", "、", "以及")
_PLANT = re.compile(
    "(?:[一二三四]期)?(?:[\u4e00-\u9fff]{0,4}?(?:生产|钢铁|水泥|炼化|石化|铝业|造纸)(?:基地|项目)(?![数个])|工厂|[一二三四五六]厂|分?厂(?![房家商区])|基地|生产基地|项目(?![数个])|总部|本部|厂区|分公司|子公司)"
    "|[一二三四]期(?=总?投资|规划|计划|产能|年产|占地|预计|项目|工程|已|将|于)"
)
_HAS_THERE = re.compile("(?:的|旗下的?|下属的?|所属的?|(?:投资)?(?:建设|投建|兴建|打造|开发|运营)的)?(?:位于|在|设在)?")
_GIVEN = re.compile("(?:获|获得|得到|拿到|争取到?|享受|领取)了?$")
_GIVES = re.compile("[^，,。；;]{0,12}?(?:补贴|奖补|奖励|补助|资金|贷款|支持|减税|退税)")
_PLATFORM = re.compile("等?(?:平台|商城|旗舰店|网店|店铺)(?!企业|公司|经济)")
_LED = frozenset("在于到从向对与跟往")
_BUILT = re.compile("[\u4e00-\u9fff]{0,6}?(?:基地|工厂|项目(?![数个])|电站|电厂|厂区)")
_ACTS = re.compile(
    "[是系](?!列|统)|成立于|创建于|始建于|坐落|位于|宣布|斥资"
    "|(?:集团|公司)?(?:常务)?副?(?:董事会主席|董事长|总裁|总经理|首席执行官|CEO|负责人|发言人|相关人士)"
)
_OFFICE = re.compile("书记|局长|县长|市长|区长|镇长|乡长|主任|处长|科长|部长|专员|管委会")
_MEDIUM = re.compile("[报网](?![价络告表])|在线|杂志|资讯网|财经(?!大学|学院)")
_at = itemgetter(0)
_MADE_HERE = re.compile("[\u4e00-\u9fff]{0,6}?(?:产量|产能)")
_BYLINE = re.compile(r"^(?:【[^】]{1,10}】|本[报网]讯|\d{1,2}[.、．]\s?)+")
_ONE_MORE = re.compile("(?:另|又|还有|另外|再|第[二三四五])一?家$")  # 另一家甲公司的项目
_DATELINE = re.compile("[^，,。；;、\\d]{0,3}(?:报道|电(?![子力动池气网信机商缆器厂站池极容阻路芯控镀瓷])|讯)")
_OWN_HEAD = re.compile(
    "(?:该|这家)?(?:公司|企业|集团|厂)(?:的|常务|执行|副|市场|销售|生产|技术|财务|营销|研发|运营|行政){0,3}"
    "(?:董事长|总裁|总经理|经理|负责人|总监|厂长|主管|主任|总工程师|书记)"
)
# 甲中心等云计算项目, 甲大学等14所院校
# 全球锂产品产能将达到86万吨: of the world, also in a firm's story
_MEASURED = re.compile(
    "[\u4e00-\u9fffA-Za-z0-9]{0,12}?(?:产能|产量|产值|需求量?|销量|销售额|市场规模|出货量?|装机量|消费量|保有量|储量)"
    "(?:规模|总额|预期|预测){0,2}(?![最第前冠排居位领之名的占份王大强国商]|[一二三四五]大)"
)
# 位于甲开发区的乙产业园。该园…: the one behind is told of.
_LOCATED_HEAD = re.compile("(?:位于|坐落于?|地处|设在)[^，,。；;的]{2,20}的$")
_PLANS_OF = re.compile("(?:自己|既定|现行)?的?(?:[\u4e00-\u9fff]{0,8})?(?:规划|计划|目标|部署|方案)[，,]")
_BY = ("按", "按照", "根据", "依据")
_AGAINST = re.compile("(?:接近|将近|超过|不到|不足|相当于|逼近|占到?)$")  # 产能接近|新疆|总产能的30%
_SHARE_OF = re.compile(
    "(?:总|的)?[^，,。；;、\\d]{0,10}的(?:\\d[\\d.]{0,6}%|[一二三四五六七八九]成|一半|[二三四五]分之)"
)
# 全国|60%的照明企业云集于此: what is here, not what the country has
_GATHERED_HERE = re.compile(
    r"(?:近|约|超过?)?(?:\d[\d.]{0,5}%|[一二三四五六七八九]成)(?:以上|左右|多)?的?[^，,。；;]{1,14}?"
    "(?:云集|集中|汇聚|聚集|来自|集聚|落户|出自|产自|出产)(?:于此|在此|在这里|在这|于|自)"
)
_STANDS_FOR = re.compile("以[^，,。；;]{0,24}$")
_AS_MODEL = re.compile("[^，,。；;]{0,24}?为(?:代表|首|主力)的")  # 以甲和乙为代表的厂商: of all of them
_OWN_PARTS = ("台湾", "香港", "澳门", "大陆")
_EXAMPLE = re.compile(r"等(?:[^，,。；;、]{0,10}?项目|(?:\d{1,4}|[一二三四五六七八九十百]{1,3})[多余]?[家所个户名座])")
_MODIFIER = 4  # characters at the head of a clause
_PLACE = 10  # characters of a place before a name


def candidates(doc: Document, discourse: Discourse, start: int, end: int) -> list[Candidate]:
    """All entities and pronouns that begin in a range of one sentence, in order."""
    found: list[Candidate] = []
    marks: list[tuple[int, EntityMention | Phrase]] = [(m.start, m) for m in within(doc.mentions, start, end)]
    marks += [(p.start, p) for p in within(doc.anaphors, start, end) if is_pronoun(doc, p)]
    for described in _DESCRIBED_FIRM.finditer(doc.text, start, end):
        marks.append((described.start(), Phrase(described.start(), described.end(), "这家企业")))
    marks.sort(key=_at)
    for at, mark in marks:
        if (doc.bylines and in_byline(doc, at)) or _in_title(doc, start, at):
            continue
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
        if gap in JOINTS or (gap == "的" and place) or (beside and isinstance(mark, Phrase)):
            role = "oblique"  # 占全省和全市总量, 在黔南州的龙里
        if isinstance(mark, EntityMention):
            if mark.method == "project" and _is_built_here(clause, found):
                continue  # 三一集团投资25亿元的智联重卡项目
            if found and _is_second_name(doc, mark, found[-1]):
                continue
            opens = mark.method == "legal_name" and at - clause.start <= _MODIFIER
            if role == "embedded" and opens and "、" not in doc.text[clause.start : at]:
                role = "subject"  # 时代|广汽动力电池有限公司
            if role == "embedded" and mark.entity_type != "region" and _ACTS.match(doc.text, mark.end):
                role = "subject"  # 本地龙头昆钢水泥是…
            entity = _spoken_for(doc, mark)
            if mark.method == "park_committee" and entity is mark:
                entity = _run_by(mark, discourse) or mark
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
                measured = _MEASURED.match(doc.text, mark.end) is not None and not any(
                    _is_firm(c) and c.start >= clause.start
                    for c in found  # 甲公司全球销量…: the firm's
                )
                if mark.method not in _LANDS and (role != "subject" or at_home) and not measured:
                    continue  # a rank, a market: 全球总部基地
                role = "subject" if measured and role == "embedded" else role
                role = "wide" if role == "embedded" else role
            if entity is not None and found and entity.entity_type == "enterprise" and _is_where(doc, found[-1], at):
                found[-1] = found[-1]._replace(role="oblique")  # 浙江义乌的双童吸管厂
            if entity is not None and found and role == "agent" and _is_done_to(doc, found[-1], at):
                role = "oblique"  # 南南铝加工由广西投资集团出资60亿元建成，研发人员230人
            if entity is not None and found and _FOUNDED_BY.fullmatch(doc.text, found[0].end, at):
                found[0] = found[0]._replace(role="oblique")  # 甲与乙合资成立的丙
            if entity is not None and found and _BELONGS.fullmatch(doc.text, found[-1].end, at):
                role, found[-1] = found[-1].role, found[-1]._replace(role="oblique")  # 中国中车旗下的中车株机
            if entity is not None:
                found.append(Candidate(entity, role, at, mark.end, ""))
            continue
        if mark.text == DOMESTIC and _is_market(doc, mark, found, discourse):
            continue
        if "country" in anaphors()[mark.text].entity_types and (
            (found and found[-1].end == at and found[-1].entity.entity_type == "region")  # 深圳|全行业
            or doc.text.startswith(_OWN_PARTS, mark.end)  # 中国|台湾
        ):
            continue
        entity = resolve(mark.text, found, discourse)
        if entity is not None:
            found.append(Candidate(entity, role, at, mark.end, mark.text))
    return found


def _in_title(doc: Document, start: int, at: int) -> bool:
    """Whether a name stands in the title of a paper: 落实《关于支持宝鸡加快建设副中心城市的意见》."""
    opens = doc.text.rfind("《", start, at)
    return opens >= 0 and doc.text.find("》", opens, at) < 0


def _is_firm(candidate: Candidate) -> bool:
    return candidate.entity.entity_type == "enterprise" and candidate.pronoun not in PROJECTS


def _is_item(doc: Document, clause: Clause, start: int, end: int) -> bool:
    """Whether a name is a clause of its own behind a colon: 四园，即：甲园，乙镇，丙园."""
    if (clause.start, clause.end) != (start, end):
        return False
    before = within(doc.clauses, doc.sentences[clause.sentence].start, clause.start)
    return any(c.closed_by in ("：", ":") for c in before)


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


def _run_by(committee: EntityMention, discourse: Discourse) -> EntityMention | None:
    """投资区管委会, 管委会: the park of the article that it runs."""
    name = committee.canonical.removesuffix("管理委员会").removesuffix("管委会")
    article = discourse.article
    known = [*reversed(discourse.parks), *([article] if article is not None and article.entity_type == "park" else [])]
    return next((park for park in known if park.canonical.endswith(name)), None)


def _spoken_for(doc: Document, mention: EntityMention) -> EntityMention | None:
    """The entity that figures told of a mention are about; None where it can have none."""
    if mention.method == "government" or _is_level(doc, mention):
        return None
    if mention.method == "association" and not _HAS_MEMBERS.match(doc.text, mention.end):
        return COUNTRY if mention.canonical.startswith(_NATIONAL) else None  # tells of its trade, not of itself
    if mention.entity_type == "enterprise" and _PLATFORM.match(doc.text, mention.end):
        return None  # 速卖通、亚马逊平台占比75%: where goods are sold
    if is_source(doc, mention) or _LEADS_TRADE.match(doc.text, mention.end):
        return None
    behind = doc.text[mention.end : mention.end + 2]
    ranks = behind[:1] in RANKED or behind in _MARKETS
    if mention.method in WIDE and ranks and not _MEASURED.match(doc.text, mention.end):
        return None  # 全球首条, 世界500强, 海外市场
    return mention


def _is_market(doc: Document, phrase: Phrase, earlier: Sequence[Candidate], discourse: Discourse) -> bool:
    """国内订单, 国内销量 of a firm that the text goes on about: where it sells."""
    acting = [c.entity for c in earlier if c.role in ("subject", "agent")]
    if not acting and _MADE_HERE.match(doc.text, phrase.end):
        return False  # 今年上半年，国内原矿产量达到5.7亿吨
    firm = any(entity.entity_type == "enterprise" for entity in acting or filter(None, [discourse.topic]))
    return firm and bool(within(doc.nouns, phrase.end, phrase.end + 3))


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
    if region.entity_type == "park" or not _PLANT.match(doc.text, region.end):
        return region
    firms = [c for c in earlier if c.entity.entity_type == "enterprise"]
    acting = [c for c in firms if c.role in ("subject", "agent")]
    if firms:
        return (acting or firms)[-1].entity
    topic = discourse.topic
    return topic if topic is not None and topic.entity_type == "enterprise" else region


def is_source(doc: Document, mention: EntityMention) -> bool:
    """中央财经大学教授, 中金公司分析师: who only tells of others."""
    if mention.entity_type == "enterprise" and _MEDIUM.match(doc.text, mention.end):
        return True  # 中国化工|报
    return mention.entity_type in ("organization", "enterprise") and bool(_SOURCE.match(doc.text, mention.end))


def told_of_country(doc: Document, start: int, end: int) -> bool:
    """Whether a range speaks of the country, not only of a share of it or a rank in it."""
    return any(
        "country" in anaphors()[phrase.text].entity_types
        and is_pronoun(doc, phrase)
        and role_of(doc, holding(doc.clauses, phrase.start).start, phrase.start, phrase.end) != "oblique"
        for phrase in within(doc.anaphors, start, end)
    )


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
    if firms or not _OFFICE.search(doc.text, following.start, following.end):
        return firms[0] if firms else None
    places = [m for m in named if m.entity_type in ("region", "park")]
    return places[0] if places else None  # “我们将再建厂房80万平方米。”三江新区经发局局长说


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


def role_of(doc: Document, clause_start: int, start: int, end: int) -> str:
    """The part that a name plays in its clause, as in `Candidate`."""
    if doc.text[end : end + 1] != "、":  # 浙江|正泰电器, 美国|杜邦: a place right before a name is part of it
        places = [m for m in within(doc.mentions, max(clause_start, start - _PLACE), start) if m.end == start]
        start = places[-1].start if places and places[-1].entity_type == "region" else start
    head = doc.text[clause_start:start]
    if _LOCATED_HEAD.search(head):
        return "subject"
    if _GATHERED_HERE.match(doc.text, end) or (_AGAINST.search(head) and _SHARE_OF.match(doc.text, end)):
        return "oblique"
    if _STANDS_FOR.search(head) and _AS_MODEL.match(doc.text, end):
        return "oblique"
    before = _BYLINE.sub("", head.rstrip('“‘"（( ')).removeprefix("其中")
    if _AGENT.search(before):
        return "oblique" if _WITH_OTHERS.match(doc.text, end) else "agent"
    if doc.text[end : end + 1] == "、":
        return "listed"
    for time in within(doc.times, clause_start, start):
        before = before.replace("到" + time.text, "").replace(time.text, "")
    if made_of(before, "opening", "numbering") and not _OBLIQUE.search(before):
        return "subject"
    if _NAMING.search(before) or _RANKED_AS.search(before) or _ONE_MORE.search(before):
        return "subject"
    if _OBLIQUE.search(before) or _NEAR.search(before):
        return "oblique"
    if _WHOLE.match(doc.text, end) or (_GIVEN.search(before) and _GIVES.match(doc.text, end)):
        return "oblique"  # 集聚了全国60%的照明企业; 获绥化市政府技改补贴
    if len(before) <= _APPOSITION and _APPOSED.search(before):
        return "subject"  # 另一家本土企业天瀚新能源走的是…
    # 位于园区的甲公司; 成立乙研究院，建设…: what is described or founded goes on as the subject.
    return "subject" if before.endswith("的") or _FOUNDED.search(before) else "embedded"


def _is_level(doc: Document, mention: EntityMention) -> bool:
    """河北省专精特新企业, 四川省级: a province that only says which level a title has."""
    if mention.entity_type != "region" or region_level(mention) != "province":
        return False
    if doc.text[mention.end : mention.end + 1] == "级":
        return True
    titles = within(doc.nouns, mention.end, mention.end + _LEVEL_TITLE_GAP + 1)
    return any(p.text in certification_senses() for p in titles)
