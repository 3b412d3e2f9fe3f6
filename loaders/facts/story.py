"""Whose story a text is: what paragraphs come back to, and what headings turn it to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from loaders.facts.article_subject import article_subject, only_looked_at, runs_through
from loaders.facts.discourse import COUNTRY, PLACES, PROJECTS, Candidate, Discourse, advance, introduce
from loaders.facts.document import Document, within
from loaders.facts.overviews import compares_plans
from loaders.facts.parallel import sections
from loaders.facts.people import People
from loaders.facts.pronouns import UNNAMED
from loaders.facts.sections import labelled_paragraphs, many_open, titled_sections
from loaders.facts.speakers import bureau_of, counts_country, own_head
from loaders.facts.words import alternation
from loaders.recognise.region_index import region_index
from loaders.recognise.section_names import METHOD as SECTION
from loaders.recognise.sector_parks import SECTOR_PARK
from loaders.records import EntityMention, Sentence

_PLAN_HEADING = re.compile(alternation("plan_heading") + r"[）)：:？?\s]*$")
_PROFILE = re.compile(
    "(?i:(?<![点干头分型秀员展驻园上名强星批])(?:公司|企业|集团)(?:简介|概况|介绍)|关于我们|company profile|about us)"
)
_HEAD_LINES = 3
# A heading on a firm's page behind those of its subsidiaries: 发展历程 is the firm's again.
_SIDE_OF_FIRM = re.compile(
    "[^，,。；;、\\d]{0,6}(?:历程|荣誉|资质|文化|实力|大事记|里程碑|责任|创新|研发|战略|架构|团队|规模|优势|布局)[^，,。；;、\\d]{0,8}"
)
_REPORT = re.compile("公报|报告|总结|汇报|工作要点|规划|纲要|回顾|成绩单|运行情况|发展情况|经济运行")
_CHAPTER = re.compile(r"^[一二三四五六七八九十]{1,3}、|回顾|总结|情况|成效|\d{4}年")
# 四、优惠政策; ——荣誉名片。
# 业内人士认为，今年产值将达到6000亿元, at the head of a paragraph: the trade's, not of the firm told of above
_TRADE_VOICE = re.compile(
    "(?:但是?|不过|而|对此|有|据|多位|一位|多名|有关|相关|某|部分){0,3}(?:业内|业界|行业|市场|证券|券商|产业)?"
    "(?:人士|专家|分析师|分析人士|机构|研究机构|业者|业界|业内|数据|统计|资料)[^，,。；;“]{0,10}?"
    "(?:表示|认为|预计|指出|称|估计|预测|预估|显示|判断|测算|分析)"
)
_NEW_CHAPTER = re.compile(
    "(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|[—―-]{1,4}|[◆■●▲【])[^，,。；;]{2,24}\\s*$"
)
_TRADE_OPENS = re.compile("[\u4e00-\u9fff]{2,8}(?:产业|行业|产业链|集群)(?![园基])")  # 新材料产业|形成年产能20万吨
_CHAPTER_MARKS = frozenset("一二三四五六七八九十（(—―-◆■●▲【")  # what these begin with
# 配套方面，…, 从投资方看，…, 在主导产业上，…: the place again, not the firm or village just told of
_ASPECT = re.compile(
    "[^，,。；;：:“]{2,10}方面[，,：:]|在[^，,。；;：:“]{2,10}领域[，,]|在(?:产业|企业|项目|主导|节能|招商|科技|创新|人才|要素|营商|市场|平台|园区|环境|改革|动能"
    "|绿色|数字|工业|农业|投资|消费|外贸|开放|品牌|质量)[^，,。；;：:“\\d会场车路地]{0,6}上[，,]|(?:从|分|按)[^，,。；;\\d]{1,10}(?:来看|看|划分|分)[，,：:]"
)
# 活动现场，共签约项目26个: of the place that holds the event, not of the county that spoke last
_AT_EVENT = re.compile(
    "在?(?:随后|当天|同期)?(?:举行|举办)?的?(?:本次|此次|这次)?(?:(?:(?:招商|产业|投资)?(?:推介|招商|洽谈|恳谈|座谈|对接)(?:大会|活动|会)"
    "|(?:集中)?(?:签约|开工|启动)?(?:仪式|活动|大会)|会上|会议期间|现场|当[天日])(?:现场|[上中]|当[天日])?|(?<=[本此这]次)(?=集中))[，,]?"
    "(?:(?:现场|共|一共|总共|累计|集中|成功){0,2}(?:签约|签下|签订|签署|开工|达成)(?!的|了?[^，,。；;]{0,12}公司)"
    "|(?:共有|共|有)?\\d+[多余]?个[^，,。；;\\d]{0,8}项目(?:集中|同时|成功|现场|正式)?(?:签约|开工))"
)
# 2、甲公司, 企业名称：甲公司
_LABELLED = re.compile(
    r"^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]\s{0,2}|[●·■◆▲*-]\s{0,2}|(?:企业|公司|单位)(?:名称|全称)\s?[：:]\s?)"
)
_NUMBERED = re.compile(r"(?:\d{1,2}[.．、]|[（(][一二三四五六七八九十\d]{1,2}[）)])(?!\d)")  # 3．全省开工项目7个
_ITEMS = 3  # of a page that goes by numbers
_CAPTION = re.compile("图片来源|图源[：:]|资料图|(?:供图|[^拍]摄)[）)]?$|图为")
_TOTAL_ROW = re.compile("[合总共] {0,4}计[，、]")  # the last row of a table: of none of the rows above
_IS_TO_BUILD = re.compile(
    "[^，,。；;、等]{0,8}?(?:(?:正式)?(?:签订|签署|达成|签约|举行|就)[^。；;、]{0,24}?(?:项目|基地|工厂|生产线|总部|协议)(?![数个])|(?:投资|来[^，,。；;]{0,8})?(?:建设|兴建|新建|打造))"
)
_ASIDE_ROLES = frozenset({"oblique", "embedded", "listed"})
_CLOSED = "。！？!?；;”"
_PASSING = 2  # mentions of a place that a story of the country only passes
_ISSUED = re.compile(
    "(?:日前|近日|新近|刚刚)?(?:印发|出台|发布|公布|下发|制定)的?了?《[^》]{2,40}》[^，,。；;：:]{0,12}[：:]$"
)
_HEADING = 16  # characters
_OTHER_HEADING = re.compile("[^，,。；;！!？?：:\\d]{2,16}")
_MARK = re.compile("[，,。；;！!？?、：:\\d]")


class Story:
    """The discourse of one document and the structure of its page around it."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        named = (m for m in doc.mentions if m.entity_type in PLACES)
        places = tuple(m for m in named if not only_looked_at(doc, m))
        self.discourse = Discourse(article=article_subject(doc), places=places)
        if doc.home is not None:
            introduce(self.discourse, doc.home)
        article = self.discourse.article
        profile = _is_profile(doc) or (article is not None and runs_through(doc, article))
        # A firm's own story comes back to the firm with each paragraph.
        self.discourse.is_about_firm = (
            article is not None and article.entity_type == "enterprise" and (article.text in doc.title or profile)
        )
        self.presented = article if self.discourse.is_about_firm else None
        self.titled = titled = {
            m.canonical for m in doc.mentions if m.entity_type == "enterprise" and m.text in doc.title
        }
        place = article is not None and article.entity_type in PLACES
        self.is_about_place = place and article is not COUNTRY and not titled
        reports = article is not None and place and article.text in doc.title and bool(_REPORT.search(doc.title))
        self.comes_back = (self.discourse.is_about_firm and (len(titled) == 1 or profile)) or reports
        self.has_sections = any(m.method == SECTION for m in doc.mentions)  # whose headings name whom they are about
        self.sections = titled_sections(doc)  # of a page of several subjects
        self.labelled = {} if self.discourse.is_about_firm else labelled_paragraphs(doc)
        heads = {place.canonical for place in self._heads()}
        others = bool(self.labelled) and article is not None and heads != {article.canonical}
        self.discourse.has_many = len(heads) > 1 or others or many_open(doc)
        self.told_of: EntityMention | None = None  # whom the heading of such a section names
        self.issuer: EntityMention | None = None  # whose plan the paragraphs below tell
        self.card: EntityMention | None = None  # the firm that the heading above names, alone
        self.people = People(doc)
        self.alike = sections(doc) if self.is_about_place else frozenset()  # paragraphs that open alike
        self.paragraph = -1
        self.turned_from: EntityMention | None = None  # the topic, for a sentence about the country
        firsts = {s.paragraph: s for s in reversed(doc.sentences)}
        self.has_items = sum(_NUMBERED.match(doc.text, s.start) is not None for s in firsts.values()) >= _ITEMS
        self.is_next_item = False  # the sentence opens another item of such a page
        self.plans_of_all = compares_plans(doc)
        self.plans_below = self.plans_of_all  # below 二、2023年目标任务

    def enter(self, sentence: Sentence) -> bool:
        """Turns to where a paragraph begins; False for a sentence that tells of nobody known."""
        doc = self.doc
        topic = self.discourse.topic
        if sentence.paragraph != self.paragraph and not _is_announced(doc, sentence, "：:；;"):
            self.issuer = None
        leads = self.issuer or self.told_of
        if sentence.paragraph != self.paragraph and leads is not None:
            self._turn_to(leads)
        elif sentence.paragraph != self.paragraph and self.comes_back:
            self.discourse.topic = self.discourse.section or self.discourse.article
            if self.discourse.is_about_firm:
                self.discourse.enterprise = self.discourse.article
        elif sentence.paragraph != self.paragraph and topic is not None:
            item = topic is self.card and self.doc.text[sentence.end - 1] not in _CLOSED  # - 2023年纳税：1860万元
            self.discourse.is_aside = self.is_about_place and topic.entity_type == "enterprise" and not item
        opens = sentence.paragraph != self.paragraph and self.told_of is None
        if opens and self._ends_with_paragraph() and not _is_announced(doc, sentence):
            self.discourse.topic = self.discourse.section or self.discourse.article
        if sentence.paragraph != self.paragraph and _TOTAL_ROW.match(doc.text, sentence.start):
            whole = self.discourse.article
            head = doc.title or doc.text[: doc.sentences[0].end]
            if whole is None or not (whole.text in head or whole is doc.home):
                return False
            self.discourse.topic, self.discourse.is_aside = whole, False
        if sentence.index in self.alike and not _is_announced(doc, sentence):
            self.discourse.topic, self.discourse.is_aside = self.discourse.section or self.discourse.article, False
        of_firm = topic is not None and topic.entity_type == "enterprise" and self.discourse.article is COUNTRY
        if of_firm and sentence.paragraph != self.paragraph and _TRADE_VOICE.match(doc.text, sentence.start):
            self.discourse.topic = COUNTRY
        if sentence.paragraph != self.paragraph:
            self.discourse.heads = self.labelled.get(sentence.index)
            self.discourse.bureau = None
        self.discourse.bureau = bureau_of(doc, sentence) or self.discourse.bureau
        self.paragraph = sentence.paragraph
        aspect = _ASPECT.match(doc.text, sentence.start) or _AT_EVENT.match(doc.text, sentence.start)
        if topic is not None and topic.method == SECTOR_PARK:
            aspect = aspect or _TRADE_OPENS.match(doc.text, sentence.start)
        goes_on = topic is None or topic.entity_type not in PLACES  # about the firm that an item above names
        numbered = self.has_items and not goes_on and _NUMBERED.match(doc.text, sentence.start)
        self.is_next_item = self.is_about_place and opens and bool(numbered)
        if self.is_next_item or (self.is_about_place and aspect):
            self.discourse.topic = self.discourse.article
        if sentence.index in self.labelled:
            self._turn_to(self.labelled[sentence.index])
        self.turned_from = self.discourse.topic
        if counts_country(doc, sentence):
            self.discourse.topic, self.discourse.is_aside = COUNTRY, False
        return True

    def _heads(self) -> Iterator[EntityMention]:
        """The places that head sections or paragraphs."""
        yield from self.labelled.values()
        yield from (entity for entity in self.sections.values() if entity and entity.entity_type in PLACES)

    def _turn_to(self, entity: EntityMention) -> None:
        """Lets the text go on about the one that a section is about."""
        introduce(self.discourse, entity)
        self.discourse.topic, self.discourse.is_aside = entity, False
        if entity.entity_type == "enterprise":
            self.discourse.enterprise = entity

    def spoken_for(self, sentence: Sentence, following: Sentence | None) -> EntityMention | None:
        """For whom somebody speaks who was named with an office before, or is the head of the firm told of: whom the
        sentence goes on about."""
        owner = self.people.speaker(sentence)
        firm = self.discourse.enterprise
        if owner is None and firm is not None and own_head(self.doc, sentence, following, firm):
            owner = firm
        if owner is not None:
            self._turn_to(owner)
        return owner

    def hear(self, sentence: Sentence) -> None:
        """A paragraph that opens with what a park's official says goes on about the park, not a firm told of above."""
        park, opens = self.discourse.speaker, sentence.start == 0 or self.doc.text[sentence.start - 1] in "\n\u3000"
        if park is not None and park.entity_type == "park" and opens and self.doc.text[sentence.start] == "“":
            self.discourse.topic, self.discourse.is_aside = park, False

    def _ends_with_paragraph(self) -> bool:
        """Whether the topic is an aside: the province around the place told of, a place in a story of the country."""
        home, topic = self.discourse.article, self.discourse.topic
        if home is COUNTRY:
            return topic is not None and topic.entity_type in PLACES and self._times_named(topic) <= _PASSING
        if (
            self.is_about_place
            and home is not None
            and topic is not None
            and home.entity_type == topic.entity_type == "park"
        ):
            return topic.canonical != home.canonical and self._times_named(topic) == 1
        return self.is_about_place and _holds(self.discourse)

    def _times_named(self, entity: EntityMention) -> int:
        return sum(mention.canonical == entity.canonical for mention in self.doc.mentions)

    def _is_abroad(self, candidate: Candidate) -> bool:
        """在深圳举办推介会 in the story of a place of another province: not what 全市 means from then on."""
        home, place = self.discourse.article, candidate.entity
        codes = (home.region_code, place.region_code) if home is not None else ("", "")
        aside = self.is_about_place and place.entity_type == "region" and candidate.role in _ASIDE_ROLES
        return aside and not candidate.pronoun and all(codes) and codes[0][:2] != codes[1][:2]

    def _is_heading(self, sentence: Sentence) -> bool:
        text = self.doc.text[sentence.start : sentence.end].strip()
        return 0 < len(text) <= _HEADING and not _MARK.search(text)

    def _ends_section(self, line: str) -> bool:
        """Whether a line is a heading again, and not one that stands in every section."""
        bare = line.strip()
        return _OTHER_HEADING.fullmatch(bare) is not None and self.doc.text.count(f"\n{bare}\n") <= 1

    def leave(self, sentence: Sentence, found: Sequence[Candidate]) -> None:
        """Moves on past a sentence, whose entities are `found`; a heading turns the story."""
        doc = self.doc
        if self.discourse.topic is COUNTRY and not found:
            self.discourse.topic = self.turned_from
        heading = doc.text[sentence.start : sentence.end]
        if ("图" in heading or "摄" in heading) and _CAPTION.search(heading):
            return  # says what a picture shows
        chapter = heading[0] in _CHAPTER_MARKS and _NEW_CHAPTER.match(heading.rstrip("。")) is not None
        bare = heading.rstrip("。") if chapter else heading
        asks = len(bare) <= _HEADING and _PLAN_HEADING.search(bare)  # 下半年怎么干？
        if asks or (bare[-1] not in _CLOSED and (_CHAPTER.search(bare) or _PLAN_HEADING.search(bare))):
            self.plans_below = self.plans_of_all or bool(_PLAN_HEADING.search(bare))
        told_of = [c for c in found if not self._is_abroad(c)]
        issuer = _issuer(doc, sentence, found)
        # 实施项目92个，其中浙江援疆项目31个: the text goes on about the whole
        wholes = [c for c in told_of if not doc.text.endswith(("其中", "其中，"), 0, c.start)]
        acts = self.is_about_place or any(c.role in ("subject", "agent") for c in wholes)
        advance(self.discourse, wholes if acts else told_of)
        self.people.introduce(sentence, self.discourse)
        self.discourse.builder = _builder(doc, sentence, found)
        if self.is_about_place and not found and chapter and bare[-1] not in _CLOSED:
            self.discourse.topic = self.discourse.article  # 四、优惠政策
        is_heading = self._is_heading(sentence)
        if is_heading:
            self.discourse.section = None
        if self.has_sections and not found and is_heading:
            self.discourse.topic = article = self.discourse.article  # a section of nobody's: of all
            if article is not None and article.entity_type == "enterprise":
                self.discourse.enterprise = article
        if doc.text[sentence.end - 1] not in _CLOSED:
            firms = [c.entity for c in found if c.entity.entity_type == "enterprise"]
            if len(firms) == 1:
                alone = len(found[0].entity.text) == len(_LABELLED.sub("", heading.strip()))
                self.discourse.topic = self.discourse.enterprise = firms[0]  # a card or section of one firm
                self.card = firms[0] if alone else self.card
                opens = is_heading or heading.startswith((firms[0].text + "：", firms[0].text + ":"))
                titled = opens and len(self.titled) > 1 and firms[0].canonical in self.titled
                if self.discourse.is_about_firm and (alone or titled):
                    self.discourse.article = firms[0]  # the next of the firms that a page presents
            named = within(doc.mentions, sentence.start, sentence.end) if is_heading else ()
            if named and named[-1].entity_type == "park" and named[-1].end == sentence.end:
                introduce(self.discourse, named[-1])  # 港朗惠州智造港: the firm's park, not the firm
                self.discourse.topic = self.discourse.section = named[-1]
            if self.presented is not None and not found and _SIDE_OF_FIRM.fullmatch(heading.strip()):
                self.discourse.article = self.discourse.topic = self.discourse.enterprise = self.presented
        if sentence.index in self.sections:
            self.told_of = self.discourse.section = self.sections[sentence.index]
            if self.told_of is not None:
                self._turn_to(self.told_of)
            else:
                self.discourse.topic = self.discourse.article
        elif self.told_of is not None and self._ends_section(heading):
            self.told_of = self.discourse.section = None
            self.discourse.topic = found[0].entity if found else self.discourse.article
        if issuer is not None:
            self._turn_to(issuer)
            self.issuer = issuer


def _is_profile(doc: Document) -> bool:
    """Whether a page presents a firm, as its title or first lines say: 公司简介."""
    return any(_PROFILE.search(doc.text, line.start, line.end) for line in doc.sentences[:_HEAD_LINES]) or bool(
        _PROFILE.search(doc.title)
    )


def _holds(discourse: Discourse) -> bool:
    """Whether the topic is a region around the place that the text is about: 安徽 in a story of 长丰县."""
    home, around = discourse.article, discourse.topic
    if home is None or around is None or home is around or around.entity_type != "region":
        return False
    if around.method == UNNAMED:
        return True
    holds = around.region_code in region_index().lineage(home.region_code)
    return holds and (home.entity_type == "park" or around.region_code != home.region_code)


def _builder(doc: Document, sentence: Sentence, found: Sequence[Candidate]) -> EntityMention | None:
    """某开发区与甲公司签订减速机项目投资协议, 引进甲公司建设…: the one firm that is to build."""
    firms = [c for c in found if c.entity.entity_type == "enterprise"]
    if firms and firms[-1].pronoun in PROJECTS:
        return firms[-1].entity
    if len(firms) != 1 or firms[0].role != "oblique":
        return None
    return firms[0].entity if _IS_TO_BUILD.match(doc.text, firms[0].end, sentence.end) else None


def _issuer(doc: Document, sentence: Sentence, found: Sequence[Candidate]) -> EntityMention | None:
    """山西调子高，阳泉市印发的《行动计划》里写着：| whose plan the paragraphs below tell."""
    issued = _ISSUED.search(doc.text, sentence.start, sentence.end)
    places = [c.entity for c in found if issued and c.end == issued.start() and c.entity.entity_type in PLACES]
    return places[0] if places else None


def _is_announced(doc: Document, sentence: Sentence, marks: str = "：:") -> bool:
    """Whether the sentence before announces this one, ending with a mark: 某市印发了行动方案，目标是：|到2025年…"""
    return sentence.index > 0 and doc.text[doc.sentences[sentence.index - 1].end - 1] in marks
