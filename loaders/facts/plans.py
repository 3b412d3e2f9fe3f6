"""What is to come, by the time it is told for or by what is awaited before it."""

from __future__ import annotations

import re
from datetime import date

from loaders.facts.document import Document
from loaders.facts.lexicon import flow_metrics
from loaders.facts.period_codes import first_day, last_day
from loaders.facts.timelines import is_of_whole_year, told_in
from loaders.records import Sentence, TimeExpression

_TO_DO = re.compile(
    "(?P<too>同时，|同步)?(?:加大|加快|着力|推动|推进|扎实|大力|全力|实施|聚焦|强化|依托|继续|支持|深入)"
)
_WILL_DO = re.compile(
    "还将|将(?:全力|继续|着力|加快|大力|扎实|重点|以)|下一步|要(?:坚持|全力|加快|着力)|今年计划|力争|确保"
)
# 二期预计三季度投产；公司还|拿下A轮融资12亿元
HAS_GOT = re.compile(
    "(?:公司|企业|园区|其)?(?:还|也|又|已|并|先后|成功|去年|今年)?(?:拿下|拿到|斩获|获评|获批|获得|入选|荣获|摘得|签下|中标|完成了)"
)
_TASKS = 3  # sentences in a row
_ESTIMATED = re.compile("估计|预估|预测|估算|测算")
_EARLY = 3  # months of a year in which its figures are aims
_PROPOSED = re.compile("(?:会议|大会|全会|报告|会上|方案|意见)[^，,。；;]{0,6}(?:提出|明确|要求|指出|强调)")
# 明确到2026年产业收入突破1000亿元, on a page that nobody dates
_SETS_FOR = re.compile(r"(?:明确|提出|要求|锚定|锁定|规划)[^，,。；;]{0,4}[到至]\d{4}年")
# 今年，某县提出地区生产总值增长10%
_AIMS = re.compile("(?:今年|20\\d\\d年)[，,]?[^，,。；;\\d]{0,10}(?:提出了?|锚定|瞄准|定下了?)[^。；;]{0,60}$")
_REPORT_TITLE = re.compile("政府工作报告")
_SO_FAR = re.compile("以来|已|截至|到目前")
_YEARLY_REPORT = re.compile("政府工作报告[^，,。；;]{0,4}(?:提出|明确|要求|安排)")  # is of the year that begins
_LAST_MONTH = 12  # of a year: what is told then of the whole year has come true
_ENDS = "(?:建成|投产|达产|竣工|完工|落成|投用|投运|试产|满产|量产|开业)"
_ONCE = re.compile(
    f"(?:一旦|(?<![对看接招优期善])待|(?<![^，,。；;])等)[^，,。；;]{{0,16}}?{_ENDS}[^，,。；;已了]{{0,4}}[，,]"
)
_ABLE_THEN = re.compile(  # 试车以后，日产量能到26万片; not 投产后，去年产量达到…
    f"(?:{_ENDS}|试车|点火|开机)(?:以后|之后|后)[，,]?[^，,。；;\\d]{{0,12}}(?:就?能|可)(?:以|够)?(?:到|达|增|提|有|突破|形成|实现)[^，,。；;\\d]{{0,4}}$"
)
_IN_YEARS = re.compile(  # 三年内引进企业40户
    r"(?<![近去短前来到仅第\d])(?:[一二两三四五六七八九十]|\d{1,2})年(?:之|以)?内(?![^，,。；;]{0,12}(?:[了已就便即]|累计))"
)
_OPENED = re.compile("(?:成立|投产|建成|组建|落户|开园)[^，,。；;]{0,4}$")
# 推进甲公司年产3万吨铜箔|项目; 年产3万吨铜箔|项目正在进行主体施工
_NAMED_PROJECT = re.compile("[^，,。；;、]{0,14}?(?:项目|工程|技改|扩建)(?![个数])")
_WORKED_ON = re.compile("抓好|做好|抓紧|推进|推动|加快|确保|力促|督促|谋划|储备|签约|签订|奠基|筹建|上马")
_WORK_BEHIND = re.compile(
    "[^，,。；;、]{0,14}?(?:项目|工程)(?:现场|正在|还在|仍在|目前)?(?:进行|处于)?[^，,。；;、]{0,6}?"
    "(?:施工|吊装|获得?备案|环评|环境影响|规划|平整|前期|审批|加紧建设|抓紧建设|建设现场|现场)"
    "|[^。；;]{0,40}?(?:等)?(?:项目|工程)(?:的)?建设(?=[，,。；;]|$)"
)
_MADE = re.compile("投产|达产|建成(?!后)|竣工|完工|投用|投运|试产|量产|投入(?:使用|运营|生产)|现有|已有|拥有")
_COMES = re.compile(f"[^，,。；;已了即就便]{{0,10}}{_ENDS}(?!了)")
_REACH_BEHIND = 40  # characters
_DAY_ENDS = ("底", "末", "前")
_BROUGHT_BY_PLANT = frozenset({"production_capacity", "production_line_count", "employment"})
_PLANNED_LAND = re.compile("(?:规划|设计)总?(?:用地|面积|占地)[^，,。；;\\d]{0,6}$")
_LAND_REACH = 20  # characters
_WHOSE_LAND = re.compile("项目|工程|工厂|园|开发区|新区|高新区|经开区|片区|功能区|城|港")


# 会议给出了今年的目标, 敲定2012年工业发展“任务单”, 2012年怎么干
_SETS_YEAR = re.compile(
    "(?:敲定|给出|提出|明确|确定|定下|下达|部署|安排|排定|锁定|绘就|划定)了?[^。；;\\d]{0,16}(?:今年|20\\d\\d年|年度|新一年)[^。；;\\d]{0,14}"
    "(?:目标|任务|计划|路线图|思路)|(?:今年|20\\d\\d年|新一年)[^。；;]{0,4}怎么(?:干|办|抓|走)"
)
_EXPECTS = re.compile("预期|力争|确保|要完成|要达到|要实现|计划完成|目标")
# 新的一年，某市定下了更高的标杆：
_AHEAD = re.compile(
    "力争|确保|力促|新的一年|年内|年底前|到年底|(?:今年|全年)[^，,。；;]{0,8}(?:将|要|计划|拟)|要(?:达到|完成|实现|突破|全部|安排|抓紧)|抓紧建设"
)
# 年内|产值突破300亿元; not 年内已完成
_WITHIN_YEAR = re.compile(
    "(?<![三两几同\\d])(?:[今本]?年内|年底前)(?![^，,。；;]{0,12}[已了])[^，,。；;\\d]{0,12}"
    "(?:完成|突破|达[到至]|实现|建成)[^，,。；;\\d]{0,12}$"
)
_LATE = 9  # month of a year after which what is told of it may be so
# 到2025年，产值要超过2万亿元，培育上市企业8家
_OUGHT_BY = re.compile("[到至]20\\d\\d年[^。；;\\d]{0,24}要(?:(?!20\\d\\d年|去年|今年|目前)[^。；;已而]){0,60}$")
_AHEAD_LEAST = 4  # sentences of a page with such words
_AHEAD_SHARE = 3  # and one in so many
_LEAD = 3  # sentences
_EXPECTED = 2  # aims in them
_TASK = re.compile(
    "新增|新建|新认定|新培育|新入驻|新引进|新签|建成|建设|重点建|完成|实现|达[到至]|突破|增[长至]|下降|提高|淘汰|培育|引进|签约|开工|投产|不少于"
    "|不低于|稳定在|安排|启动|实施|创建|打造|组织|协调"
)
_TASK_REACH = 20  # characters before a figure
_IS_SO = re.compile("去年|上年|前年|已|目前|现有|截至|以来|年来|曾|同期")


def opens_year(doc: Document) -> bool:
    """Whether a page of the first months tells what the year is to bring: its lead sets aims for the year, or much of
    it is of what is to be done."""
    published = doc.published
    if published is None or published.month > _EARLY or not doc.sentences:
        return False
    end = doc.sentences[min(_LEAD, len(doc.sentences) - 1)].end
    of_year = doc.text.find("今年", 0, end) >= 0 or doc.text.find(f"{published.year}年", 0, end) >= 0
    many = len(_EXPECTS.findall(doc.text, 0, end)) >= _EXPECTED
    return (of_year and (many or _looks_ahead(doc))) or _SETS_YEAR.search(doc.text, 0, end) is not None


def _looks_ahead(doc: Document) -> bool:
    ahead = sum(_AHEAD.search(doc.text, one.start, one.end) is not None for one in doc.sentences)
    return ahead >= _AHEAD_LEAST and ahead * _AHEAD_SHARE >= len(doc.sentences)


def is_task(doc: Document, sentence: Sentence, at: int, period: str) -> bool:
    """新增高新技术企业8家, on a page that `opens_year`: what is to be done, unless it says that it is so."""
    if period not in ("", str(doc.published.year if doc.published else "")):
        return False
    told = _TASK.search(doc.text, max(sentence.start, at - _TASK_REACH), at)
    return told is not None and not _IS_SO.search(doc.text, sentence.start, at)


def is_to_come(doc: Document, sentence: Sentence, at: int, end: int, period: str) -> bool:
    """Whether the time of a figure, or a text that tells what is to be done, makes it an aim; `end` is behind it."""
    if _is_set(doc, sentence, at, period):
        return True
    if _begins_now(period, doc.published) or _is_of_open_year(doc, sentence, at, period):
        return True
    if _OUGHT_BY.search(doc.text, sentence.start, at) or _is_within_year(doc, sentence, at, period):
        return True
    if doc.published is None and _SETS_FOR.search(doc.text, sentence.start, at):
        return True
    is_open = _is_open(period, doc.published)
    if is_open and _ESTIMATED.search(doc.text, sentence.start, end):
        return True  # 全年产量估计21亿吨, told within the year
    return (not period or is_open) and _goes_on(doc, sentence)


def _is_within_year(doc: Document, sentence: Sentence, at: int, period: str) -> bool:
    early = doc.published is not None and doc.published.month <= _LATE and period == str(doc.published.year)
    return early and _WITHIN_YEAR.search(doc.text, sentence.start, at) is not None


def is_awaited(doc: Document, sentence: Sentence, at: int, metric: str) -> bool:
    """待二期投产，年产值8亿元; 三年内引进企业40户; 明年二期投产，产能增至30万吨: what comes with it is to come."""
    start = doc.text.rfind("；", sentence.start, at) + 1 or sentence.start
    if _ONCE.search(doc.text, start, at) or _ABLE_THEN.search(doc.text, start, at):
        return True
    for found in _IN_YEARS.finditer(doc.text, start, at):
        if not _OPENED.search(doc.text, start, found.start()):
            return True
    if metric not in _BROUGHT_BY_PLANT and metric not in flow_metrics():
        return False
    return any(_COMES.match(doc.text, t.end) and _begins_after(t, doc.published) for t in told_in(doc, start, at))


def is_of_project_under_way(doc: Document, sentence: Sentence, at: int, end: int) -> bool:
    """推进甲公司年产3万吨铜箔、乙公司5万吨钛白粉项目建设: the capacity that a project under way is named by."""
    start = doc.text.rfind("；", sentence.start, at) + 1 or sentence.start
    parted = doc.text.find("；", end, sentence.end)
    until = parted if parted >= 0 else sentence.end
    if _MADE.search(doc.text, start, until):
        return False
    if _WORK_BEHIND.match(doc.text, end, until):
        return True
    return bool(_NAMED_PROJECT.match(doc.text, end, until) and _WORKED_ON.search(doc.text, start, at))


def comes_behind(doc: Document, sentence: Sentence, end: int) -> bool:
    """一期年产6万吨铜箔，2025年投产: the time behind a capacity at which it is to work."""
    parted = doc.text.find("；", end, sentence.end)
    until = min(end + _REACH_BEHIND, parted if parted >= 0 else sentence.end)
    return any(
        _COMES.match(doc.text, t.end, until) and _begins_after(t, doc.published) for t in told_in(doc, end, until)
    )


def _begins_after(time: TimeExpression, published: date | None) -> bool:
    """明年, 下个月; 年底, which has not come."""
    if time.text.endswith(_DAY_ENDS):
        return _is_open(time.period, published)
    return lies_ahead(time.period, published)


def _goes_on(doc: Document, sentence: Sentence) -> bool:
    """全市还将推动项目落地。加大投资力度，开工建设10个项目: the sentence goes on with what is to be done."""
    following = sentence
    for index in range(sentence.index - 1, max(sentence.index - _TASKS, 0) - 1, -1):
        task = _TO_DO.match(doc.text, following.start)
        before = doc.sentences[index]
        if task is None or (before.paragraph != following.paragraph and not task["too"]):
            return False
        if _WILL_DO.search(doc.text, before.start, before.end):
            return True
        following = before
    return False


def _is_set(doc: Document, sentence: Sentence, at: int, period: str) -> bool:
    """会议提出，今年工业投资增长15%: an aim for the whole year, told while it has hardly begun."""
    if doc.published is None or period != str(doc.published.year):
        return False
    if _YEARLY_REPORT.search(doc.text, sentence.start, at):
        return True  # 政府工作报告提出，2022年工业增加值增长5%, told in April
    if doc.published.month < _LAST_MONTH and _AIMS.search(doc.text, sentence.start, at):
        return True
    if doc.published.month > _EARLY:
        return False
    if _REPORT_TITLE.search(doc.title) and not _SO_FAR.search(doc.text, sentence.start, at):
        return True  # 今年，实施重点项目300个, in the report that a government opens the year with
    return _PROPOSED.search(doc.text, sentence.start, at) is not None


def _is_of_open_year(doc: Document, sentence: Sentence, at: int, period: str) -> bool:
    """2011年全年产量会在21亿吨左右, told in the summer of that year."""
    told_in_time = doc.published is not None and doc.published.month < _LAST_MONTH
    return told_in_time and _is_open(period, doc.published) and is_of_whole_year(doc, sentence, at)


def _is_open(period: str, published: date | None) -> bool:
    """Whether a period has not ended at the publication."""
    ended = last_day(period)
    return bool(published and ended and ended > published)


def has_ended(period: str, published: date | None) -> bool:
    ended = last_day(period)
    return bool(published and ended and ended < published)


def lies_ahead(period: str, published: date | None) -> bool:
    begins = first_day(period)
    if published is None or begins is None:
        return False
    if len(period) == len("2022-04-07"):  # a page's own date may be off by days
        return begins.year > published.year
    return begins > published


def _begins_now(period: str, published: date | None) -> bool:
    """Whether a span of years begins with the year of the publication: “十二五”期间, told in 2011."""
    first, _, last = period.partition("/")
    return bool(published and last and first == str(published.year) and first[:4] != last[:4])


def is_land_of_project(doc: Document, sentence: Sentence, at: int) -> bool:
    """项目规划用地|600亩: a plan, whereas 园区规划面积|12平方公里 says how large the park is."""
    planned = _PLANNED_LAND.search(doc.text, max(sentence.start, at - _LAND_REACH), at)
    whose = _WHOSE_LAND.findall(doc.text, sentence.start, planned.start()) if planned is not None else []
    return bool(whose) and whose[-1] in ("项目", "工程", "工厂")
