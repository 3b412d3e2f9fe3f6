"""Title, publisher, published date and URL: from front matter, from HTML, or from the head and foot of the text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from functools import cache
from itertools import accumulate

from loaders.articles import fields as seed
from loaders.articles.dates import dates_in, month_alone, parse_date
from loaders.articles.front_matter import read_front_matter
from loaders.articles.page import looks_like_page, read_page
from loaders.articles.titles import clean_title
from loaders.clean.menus import menu_end
from loaders.records import Article

HEAD, FOOT = 1200, 500  # characters of visible text that may tell where and when
MENU_ITEM = 6  # characters
HEAD_LINES = 16  # lines that are not blank in which a line with a date alone may stand
TAG = re.compile(r"<[^<>]{0,400}>")
LINK_LINE = re.compile(r"^\s{0,8}<?(https?://[^\s<>\"']{4,500})>?\s{0,8}$", re.MULTILINE)  # `<http://…>` by itself
DATE_FIRST = re.compile(r"[（(\s]{0,4}\d{4} ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}")
DATE_ALONE = re.compile(DATE_FIRST.pattern + r"日?[\s)）]{0,4}")
CLOCK = re.compile(r"\d{1,2}:\d{2}")
BYLINE = re.compile("记者|記者|日报|日報|阅读|浏览|晚报|周刊|快报|新闻|网|来源|期|编辑|作者|通讯员|台|客户端|融媒|发布")
DAY_IN_BRACKETS = re.compile(r"(?:[（(]|来源|來|记者|記者|编辑)[^\n]{0,60}?(?P<day>\d{4}[^\n]{2,12})[)）]\s{0,4}$")
STAMP = re.compile(r"(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2} {1,2}\d{1,2}:\d{2}(?::\d{2})?(?=[\s\u3000])")
DATELINE = re.compile(r"[^。！？\n]{0,24}\d{4}年\d{1,2}月\d{1,2}日(?:电|讯|消息|报道)")
MAX_DATE_LINE = 60  # characters: `2023-04-11  A+ A-`, not a sentence of the text
MAX_HEADLINE = 60
SENTENCE_END = "。；;!?！？,，:：、"
MAX_NAME = 40  # characters of a publisher
NAME_END = re.compile(r"[\s)）\]】|｜<>。；;，,]|作者|编辑|责任|发布|记者|时间|日期|浏览|点击|字体|字号")


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a container, or the text itself, tells of an article."""

    title: str | None = None
    publisher: str | None = None
    published_date: date | None = None
    url: str | None = None
    notes: dict[str, int] = field(default_factory=dict)

    def or_else(self, other: Metadata) -> Metadata:
        """This, with the other's values where this has none."""
        mine = {f.name: getattr(self, f.name) or getattr(other, f.name) for f in fields(self) if f.name != "notes"}
        return replace(self, **mine, notes={**other.notes, **self.notes})


def from_columns(values: Mapping[str, object], place: str = "column") -> Metadata:
    """From named values: a record's columns, a front matter's keys, a page's meta tags. Keys in any case."""
    fold = seed.folded if place == "column" else str.lower
    lower = {fold(str(key)): value for key, value in values.items() if _is_scalar(value)}
    title, publisher = seed.value_of(lower, "title", place), seed.value_of(lower, "publisher", place)
    published, url = seed.value_of(lower, "published_date", place), seed.value_of(lower, "url", place)
    name = _name(str(publisher)) if publisher is not None else None
    return Metadata(
        clean_title(title, name) if title is not None else None,
        name,
        parse_date(published) if published is not None else None,
        str(url).strip()[:2000] or None if url is not None else None,
    )


def describe(article: Article) -> Article:
    """The article with what its text tells where its container told nothing."""
    told = Metadata(article.title, article.publisher, article.published_date, article.url, article.notes)
    told = told.or_else(from_text(article.text))
    values = {f.name: getattr(told, f.name) for f in fields(told)}
    return replace(article, **values)


def from_text(text: str) -> Metadata:
    """From an article's own text: front matter, HTML tags, head and foot, in this order of trust."""
    front = read_front_matter(text)
    told = from_columns(front.values)
    told = replace(told, notes={"broken_front_matter": 1} if front.broken else {})
    body = text[front.end :]
    if not looks_like_page(body):
        return told.or_else(_from_lines(body, is_plain=not front.values))
    page = read_page(body)
    meta = from_columns(page.meta, "meta")
    shown = _from_lines(page.visible, is_plain=False)
    named = Metadata(title=clean_title(page.title, meta.publisher) if page.title else None, url=page.canonical)
    heading = Metadata(title=clean_title(page.heading) if page.heading else None)
    # What a page shows beside its text names the article's source; og:site_name only names who copied it.
    meta = replace(meta, publisher=shown.publisher or meta.publisher)
    return told.or_else(meta).or_else(heading).or_else(named).or_else(shown).or_else(Metadata(url=_link_line(body)))


def _from_lines(text: str, is_plain: bool) -> Metadata:
    head, foot = TAG.sub("", text[:HEAD]), TAG.sub("", text[-FOOT:])
    return Metadata(
        headline(head) if is_plain else None,
        _labelled_name(head) or _labelled_name(foot),
        _labelled_date(head)
        or _date_line(head)
        or _dateline(head)
        or _labelled_date(foot)
        or _signed_date(foot)
        or _month_line(head, foot),
        _link_line(text),
    )


_REPORT = re.compile(r"\d{4} ?年[^，,。；;]{0,20}(?:报告|报|公告|摘要|总结|回顾)[^，,。；;]{0,20}")
_OF_ISSUER = re.compile("(?:证券|股票|债券|公司|A股)(?:代码|简称)|公告编号")  # the line above the title of a report


def headline(head: str) -> str | None:
    """A short first line behind menus that ends like no sentence, before a blank line or a longer line."""
    lines = head[menu_end(head) :].lstrip("\ufeff\r\n \u3000").splitlines()
    while lines and (_OF_ISSUER.match(lines[0].strip()) or not lines[0].strip()):
        del lines[0]
    first, below = (line.strip(" \u3000#") for line in (*lines, "", "")[:2])
    if first.endswith("公司") and _REPORT.fullmatch(below):
        first = f"{first} {below}"  # 某某股份有限公司 | 2023年年度报告摘要
    stands_alone = len(lines) > 1 and 4 <= len(first) <= MAX_HEADLINE and first[-1] not in SENTENCE_END
    return clean_title(first) if stands_alone and not DATE_FIRST.match(first) else None


def _link_line(text: str) -> str | None:
    found = LINK_LINE.search(text[-FOOT:])
    return found[1] if found else None


@cache
def _labels(field_name: str) -> re.Pattern[str]:
    words = "|".join(map(re.escape, seed.names(field_name, "label")))
    return re.compile(rf"(?<![\u4e00-\u9fff])(?:{words})\s{{0,3}}[:：]\s{{0,3}}")  # not 活动时间：…


def _labelled_name(piece: str) -> str | None:
    found = _labels("publisher").search(piece)
    return _name(piece[found.end() : found.end() + MAX_NAME + 20]) if found else None


def _name(text: str) -> str | None:
    """A publisher's name from the beginning of a text: `科技日报）` -> 科技日报."""
    text = text.strip().strip("（(【[《")
    end = NAME_END.search(text)
    name = (text[: end.start()] if end else text).strip(" \u3000-—》")
    return name if 1 < len(name) <= MAX_NAME else None


def _labelled_date(piece: str) -> date | None:
    values = (piece[found.end() : found.end() + 30] for found in _labels("published_date").finditer(piece))
    return next((day for value in values if (day := parse_date(value.split("\n")[0]))), None)


def _date_line(head: str) -> date | None:
    """A line of the head that is no sentence: `2023-04-11  A+ A-`, `某某日报 2023-04-11 10:20`."""
    for line in _first_lines(head):
        is_short = len(line) <= MAX_DATE_LINE and not set(line) & set("。，；")
        told = DATE_FIRST.match(line) or CLOCK.search(line) or _labels("publisher").search(line) or BYLINE.search(line)
        if is_short and told:
            day = next(dates_in(line), None)
            if day:
                return day
        if stamp := STAMP.match(line):  # `2010-09-09 08:21 某某网讯 …` opens the first sentence
            return next(dates_in(stamp[0]), None)
    return None


def _first_lines(head: str) -> list[str]:
    lines = [line.strip(" \u3000\xa0") for line in head.splitlines() if line.strip()]
    return lines[: next((at for at, count in enumerate(accumulate(map(_is_line, lines))) if count > HEAD_LINES), None)]


def _is_line(line: str) -> bool:
    """False for an item of a menu, of which a page may begin with dozens."""
    return len(line) > MENU_ITEM


def _dateline(head: str) -> date | None:
    """The day before 电 or 讯 at the beginning of a line: 某社南京2023年4月7日电."""
    opened = (found for line in _first_lines(head) if (found := DATELINE.match(line)))
    return next((day for found in opened for day in dates_in(found[0])), None)


def _signed_date(foot: str) -> date | None:
    """A date that stands alone in one of the last lines, or in the bracket that ends one: （记者某某 2023年4月7日）."""
    last = [line for line in foot.splitlines() if line.strip()][-4:]
    for line in reversed(last):
        bracket = DAY_IN_BRACKETS.search(line[-MAX_DATE_LINE:])
        day = parse_date(line) if DATE_ALONE.fullmatch(line) else None
        day = day or (next(dates_in(bracket["day"]), None) if bracket else None)
        if day:
            return day
    return None


def _month_line(head: str, foot: str) -> date | None:
    """A line of the head, or one of the last, that names a month and nothing else: （二〇二三年十二月）."""
    lines = _first_lines(head) + [line for line in foot.splitlines() if line.strip()][-4:]
    return next((day for line in lines if (day := month_alone(line))), None)


def _is_scalar(value: object) -> bool:
    return isinstance(value, (str, int, float, date)) and value == value  # NaN is not equal to itself
