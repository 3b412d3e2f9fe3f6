"""Every date, period and duration of a text, resolved against the day on which it is read."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from loaders.recognise.bare_days import full_day, month_of_day
from loaders.recognise.calendar_spans import EMPTY, Span, join, make_day
from loaders.recognise.characters import fold
from loaders.recognise.eras import decade_at, plan_at
from loaders.recognise.likely_times import NUMERALS, likely_starts
from loaders.recognise.short_times import TO, bare_year, clock_at, part_alone, short_range, weekday_at
from loaders.recognise.time_closings import closed
from loaders.recognise.time_points import point_at
from loaders.recognise.time_spans import shifted_at, window_at, years_together
from loaders.recognise.time_types import SMALL, Clock, Point, small
from loaders.records import TimeExpression

_NUMBER = re.compile(f"[{NUMERALS}]")
_RANGE = re.compile(r"(?:[起]?" + TO + r"|(?=与|和)(?:与|和)(?=.{2,16}?间))")
_PART_OF_DAY = re.compile(r"凌晨|早上|早晨|清晨|上午|中午|下午|傍晚|晚上|晚间|夜间|晚(?!会)")
_AS_OF = re.compile(r"(?:截[至止]到?|截)$")
_FROM = re.compile(r"(?:从|自|在)$")
_UNTIL_NOW = re.compile(r"起?(?:至今(?![年天日晚早后])|以来|到现在|至现在)")
_BEFORE = re.compile(r"(?:以前|之前|前)(?![期后沿程景端列往者面三四两十二一1-9夕半])")
_TAIL = re.compile(r"(?:之?间|期间|左右|前后|止(?![跌损血步住])|内|全年|同期)(?![部容])")
_COMPARING = ("比", "较")
TIMES_BACK = 6  # in one sentence; a bound, so that work grows with the text only
_TAIWANESE = re.compile(r"新台币|民国 ?\d{2,3}年|1(?<!\d1)[01]\d年(?:[上下]半年|第[一二三四1-4]季|前[三3]季|全年)")
_SENTENCE_END = re.compile(r"[。！？!?\n]")
_TO_DAY = re.compile(rf"{TO}(?P<b>{SMALL}) ?[日号]")
_LIMIT = re.compile(r"以[上下]")
_COMPARED_WITH = ("比", "较", "与", "同", "和", "由", "从")
_OPENS = re.compile("(?:^|[。！？!?\\s])(?:[\u4e00-\u9fff]{1,4}[，,]?)?$")  # 然而，2010年9月2日
_HEAD = 6
_SAYS = re.compile(
    "[，,][^。！？!?\n“”：:]{2,40}?(?:说|表示|称|指出|宣布|透露|介绍|预计|认为|强调)(?:[：:](?P<quote>“)?|[，,])"
)
_PARTS = frozenset({"half", "quarter", "month", "day", "span", "year_part"})  # of a year
_MOMENTS = frozenset({"clock", "duration", "now", "recent", "plan", "decade", "century", "window", "shifted", "week"})
_PERIODS = frozenset({"half", "quarter", "plan", "decade", "century", "window", "week", "span", "shifted"})


def recognise_times(text: str, reference: date | None, *, year: int | None = None) -> list[TimeExpression]:
    """Time expressions of the text in order, not overlapping; offsets are code points in `text`.

    `reference` is the day on which the text was published; `year` the year of the discourse, for expressions that
    name only a month or a day. What neither can resolve has the period ''. Raises nothing.
    """
    folded = fold(text)
    clock = told = Clock(reference, year, _TAIWANESE.search(folded) is not None)
    found: list[TimeExpression] = []
    end = entered = 0
    day: Point | None = None  # the last one told with its month, for 28日 alone
    story: Point | None = None  # the last month or quarter of another year; bare ones that come later are of that year
    for at in likely_starts(folded):
        if at < end:
            continue
        if at >= entered:
            clock = told
        point = _read(folded, at, _compared_clock(folded, at, clock, found))
        if point is None:
            continue
        if story is not None and _is_told(folded, end, point.start, story, told):
            story = None
        point = _later(folded, point, story, told)
        if near := month_of_day(folded, point, clock, day):
            point = _read(folded, at, replace(clock, reference=near, year=None)) or point
        day = full_day(folded, point, told, day)
        if point.span.first is not None and point.unit not in _MOMENTS:
            story = _part_of_other_year(folded, point, told, story)
        found.append(_expression(text, point, folded, end))
        end = found[-1].end
        if folded.endswith("进入", 0, point.start) and (first := found[-1].period[:4]).isdigit():
            # 进入2010年以来…：1—4月: the months of the sentence are those of that year
            clock = replace(told, year=int(first))
            entered = entered if end <= entered else _sentence_end(folded, end)
        elif at >= entered and (until := _said_then(folded, point, told)) > end:
            clock, entered = replace(told, reference=point.span.first), until
    return found


def _said_then(text: str, point: Point, clock: Clock) -> int:
    """2010年9月2日，某某说：“今年…”: until where 今年 is that year; -1 where nobody says so."""
    if point.unit not in ("day", "month") or point.year is None or point.year == clock.near_year:
        return -1
    opens = _OPENS.search(text, max(0, point.start - _HEAD), point.start)
    said = _SAYS.match(text, point.end) if opens else None
    if said is None:
        return -1
    closing = text.find("”", said.end()) if said["quote"] else -1
    return closing if closing >= 0 else _sentence_end(text, said.end())


def _later(text: str, point: Point, story: Point | None, clock: Clock) -> Point:
    """2022年上半年…，下半年…: the later part of the year that is told of, not of the reference's."""
    if story is None or point.named_year or point.unit not in _PARTS or story.span.first is None:
        return point
    read = _read(text, point.start, replace(clock, year=story.year))
    return read if read is not None and read.span.first and read.span.first > story.span.first else point


def _is_told(text: str, end: int, start: int, story: Point, clock: Clock) -> bool:
    """Whether a story is over: with its paragraph, one that lies ahead (明年2月投产。11月…) with its sentence."""
    ahead = clock.near_year is not None and story.year is not None and story.year > clock.near_year
    return text.find("\n", end, start) >= 0 or (ahead and _SENTENCE_END.search(text, end, start) is not None)


def _part_of_other_year(text: str, point: Point, clock: Clock, story: Point | None) -> Point | None:
    """What bare months after this point follow: the point, the one before it, or nothing."""
    if text[point.start - 1 : point.start] in _COMPARED_WITH:
        return story
    if point.year is None or point.year == clock.near_year:
        return None
    return point if point.unit in _PARTS else None


def _compared_clock(text: str, at: int, clock: Clock, found: list[TimeExpression]) -> Clock:
    """2023年9月末较年初: the beginning of the year that is compared, not of the one that the text was published in."""
    if not text.startswith("年初", at) or text[at - 1 : at] not in _COMPARING:
        return clock
    for told in reversed(found[-TIMES_BACK:]):
        if _SENTENCE_END.search(text, told.end, at):
            break
        if told.period_end is not None and text[told.start - 1 : told.start] not in _COMPARING:
            return replace(clock, year=told.period_end.year)
    return clock


def _sentence_end(text: str, at: int) -> int:
    found = _SENTENCE_END.search(text, at)
    return found.start() if found else len(text)


def _read(text: str, at: int, clock: Clock) -> Point | None:
    char = text[at]
    numeric = _NUMBER.match(char) is not None
    if char in "十九八七六“\"‘'「":
        plan = plan_at(text, at)
        over = plan is not None and clock.reference and plan.span.last and plan.span.last < clock.reference
        if plan is not None and over and text.endswith("以来", at, plan.end):
            return replace(plan, span=_since(plan, clock))  # 十三五以来, told in 2023
        if plan is not None or not numeric:
            return plan
    if numeric or char in "本上第":
        decade = (
            decade_at(text, at, clock) if text.find("代", at, at + 10) > 0 or text.find("世", at, at + 5) > 0 else None
        )
        if decade is not None:
            return decade
    if numeric and at and text[at - 1] in "0123456789." and char.isascii():
        return None
    point = years_together(text, at, clock) if char in "前去今明" else None
    point = point or (short_range(text, at, clock) if numeric else None)
    if point is None and char in "最近未过":  # 最近一年 before 最近
        point = window_at(text, at, clock)
    point = point or point_at(text, at, clock)
    if point is None and char in "过未近最随接后此刚上下前今":
        point = window_at(text, at, clock)
    if point is None and char in "0123456789零一二三四五六七八九十两凌早上中下晚傍清":
        point = clock_at(text, at)
    if point is None and numeric:
        point = shifted_at(text, at, clock) or bare_year(text, at)
    if point is None and char in "周星礼":
        point = weekday_at(text, at, clock)
    if point is None and char in "年月岁":
        point = part_alone(text, at, clock)
    return _extended(text, point, clock) if point is not None else None


def _extended(text: str, point: Point, clock: Clock) -> Point:
    """The point with the rest of its range: 2017年8月11日至8月22日, 2019年4月12-19日, 去年到现在."""
    if point.unit in ("clock", "duration", "now", "recent"):
        return point
    if point.unit == "year" and point.span is not EMPTY and point.named_year:
        after = point.end + (text[point.end : point.end + 1] == " ")
        inner = short_range(text, after, clock, point) if after < len(text) and _NUMBER.match(text[after]) else None
        if inner is not None:
            return replace(inner, start=point.start)
    if point.unit == "day" and point.month and point.year:
        point = _shared_day(text, point)
    until_now = _UNTIL_NOW.match(text, point.end)
    if until_now is not None and point.span.first is not None:
        return Point(point.start, until_now.end(), _since(point, clock), "span", None, None, True)
    before = _BEFORE.match(text, point.end)
    today = clock.reference
    if before is not None and today and point.span.last and point.span.last >= today:
        return replace(point, end=before.end(), span=Span(today, point.span.last, point.span.code))
    joint = _RANGE.match(text, point.end)
    if joint is None or joint.end() >= len(text):
        return point
    second = point_at(text, joint.end(), clock, point)
    if second is None or second.unit == "recent":
        return point
    if second.unit == "now":
        return Point(point.start, second.end, _since(point, clock), "span", None, None, True)
    if not point.span.first or not second.span.last or point.span.first > second.span.last:
        return point
    return Point(point.start, second.end, join(point.span, second.span), "span", second.year, second.month, True)


def _shared_day(text: str, point: Point) -> Point:
    """4月12-19日 reads as the 12th first: go on to the 19th."""
    found = _TO_DAY.match(text, point.end)
    if found is None or point.year is None or point.month is None:
        return point
    last = make_day(point.year, point.month, small(found["b"]))
    if last is None or point.span.first is None or last <= point.span.first:
        return point
    return replace(point, end=found.end(), span=Span(point.span.first, last, f"{point.span.first}/{last}"), unit="span")


def _since(point: Point, clock: Clock) -> Span:
    """From the beginning of the period to the reference, named as finely as the period is."""
    today, span = clock.reference, point.span
    if today is None or span.first is None:
        return EMPTY
    if span.first > today and not point.named_year:  # 7月至今, read in June
        earlier = make_day(span.first.year - 1, span.first.month, span.first.day)
        span = Span(earlier, span.last, f"{earlier}"[: len(span.code)] if earlier else "")
    if span.first is None or span.first > today:
        return EMPTY
    first = span.code.split("/")[0]
    width = len(first) if "Q" not in first and "H" not in first else 7
    low, high = span.first.isoformat()[:width], today.isoformat()[:width]
    return Span(span.first, today, low if low == high else f"{low}/{high}")


def _hour_end(text: str, end: int) -> int:
    """Where a day's hour ends: 6月14日上午9点."""
    pos = end + (text[end : end + 1] == " ")
    hour = clock_at(text, pos) if pos < len(text) else None
    if hour is not None:
        return hour.end
    part = _PART_OF_DAY.match(text, end)
    return part.end() if part is not None else end


def _expression(text: str, point: Point, folded: str, floor: int) -> TimeExpression:
    """The record, with 截至 before it and 以来, 左右, 之前 behind it."""
    kind = {"clock": "clock", "duration": "duration", "now": "now", "recent": "now"}.get(point.unit)
    if kind is None:
        kind = "period" if point.unit in _PERIODS else "date"
    start, end, span = point.start, point.end, point.span
    tail = _TAIL.match(folded, end)
    if point.unit == "duration":
        tail = _LIMIT.match(folded, end)
    if tail is not None and point.unit != "clock":
        end = tail.end()
    if point.unit == "day":
        end = _hour_end(folded, end)
    code = span.code
    opening = _FROM.search(folded[max(floor, start - 1) : start]) if point.unit == "span" else None
    if opening is not None:
        start -= 1
    prefix = _AS_OF.search(folded[max(floor, start - 3) : start])
    if prefix is not None and kind in ("date", "period") and code:
        start -= len(prefix.group())
        months = closed(folded, end, span)
        if months is not None:
            kind, span, end = "period", *months
            code = span.code
        else:
            # 截至2010年初 is its first month, 截至2012年 of a span its end
            kind, code = "as_of", f"as_of:{code.split('/')[0 if text[end - 1] == '初' else -1]}"
    elif prefix is not None and kind in ("date", "period"):
        kind, start = "as_of", start - len(prefix.group())
    return TimeExpression(start, end, text[start:end], kind, code, span.first, span.last)
