"""An article with its facts marked in place, raw or repaired: what `parkfacts show` prints."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

import duckdb
from rich.text import Text

from loaders.clean.pipeline import clean
from loaders.errors import ParkfactsError
from loaders.layout import DEFAULT_WAREHOUSE, Layout
from loaders.publication import require_published
from loaders.records import CleanText

COLOURS = {"certification": "bold cyan", "investment": "bold magenta", "output": "bold green"}
NAMES_SHOWN = 5
ID_SHOWN = 8
HEADS = 4  # lines at most that tell the title
BEGINNING = 2000  # characters of an article among which its title may stand, behind a head of markup
CHINESE = re.compile(r"[\u3400-\u9fff]")

# Text from the web may hold control characters, which a terminal would obey; each becomes one visible character.
CONTROLS = {code: 0x2400 + code for code in range(0x20) if chr(code) not in "\n\t"} | dict.fromkeys(
    range(0x7F, 0xA0), 0xFFFD
)


@dataclass(frozen=True, slots=True)
class Shown:
    """One fact of an article, as the marts hold it; offsets in the raw text."""

    kind: str
    subject: str
    metric: str
    level: str | None
    statistic: str
    value: float | None
    value_max: float | None
    unit: str | None
    approx: str
    period: str | None
    status: str
    char_start: int
    char_end: int
    rule: str
    confidence: float
    is_repeated: bool

    def line(self) -> str:
        """The fact in one line."""
        value = "held" if self.value is None else plain(self.value)
        if self.value_max is not None:
            value += f" to {plain(self.value_max)}"
        told = "" if self.approx == "exact" else f"{self.approx} "
        parts = [
            self.subject,
            self.metric if self.statistic == "level" else f"{self.metric} ({self.statistic})",
            self.level or "",
            f"{told}{value} {self.unit or ''}".strip(),
            self.period or "",
            self.status,
            "told before" if self.is_repeated else "",
            f"{self.rule} {self.confidence:.2f}",
        ]
        return " · ".join(part for part in parts if part)


def plain(value: float) -> str:
    """A number without an exponent and without zeros that say nothing."""
    return f"{value:,.4f}".rstrip("0").rstrip(".")


@dataclass(frozen=True, slots=True)
class Page:
    """An article of the published file."""

    name: str
    title: str | None
    publisher: str | None
    published_date: date | None
    path: str
    format: str
    text: str
    facts: tuple[Shown, ...]


FACTS = """
select
    fact_kind, subject_as_told, metric_label_en, level, statistic, value, value_max, unit_code, approx, period_code,
    status, char_start, char_end, rule, confidence,
    is_duplicate_in_article
from marts.rpt_fact_evidence
where article_key = ?
order by char_start, char_end, fact_key
"""

# A whole name, title or beginning of an id counts before a part of a name or title.
FOUND = """
with found as (
    select
        article_key,
        article_name,
        $name in (article_name, coalesce(title, ''))
        or (length($name) >= 6 and starts_with(article_key, $name)) as is_whole
    from marts.dim_article
    where is_whole or contains(article_name, $name) or contains(coalesce(title, ''), $name)
)

select article_key, article_name from found
qualify is_whole = bool_or(is_whole) over ()
order by article_name, article_key
"""
ARTICLE = """
select article_name, title, publisher, published_date, source_path, source_format, article_text
from marts.dim_article
where article_key = ?
"""


def read_page(warehouse: Path, name: str) -> Page:
    """The article of that name or title, of a part of one, or of the beginning of its id.

    Raises ParkfactsError when there is none, or several.
    """
    require_published(Layout.of(warehouse))
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        found = connection.execute(FOUND, {"name": name}).fetchall() if name.strip() else []
        if not found:
            raise ParkfactsError(
                f"{name}: no article has this in its name, title or id.",
                f"List them with `parkfacts export articles --format csv{_option(warehouse)}`.",
            )
        if len(found) > 1:
            some = ", ".join(f"{each} ({key[:ID_SHOWN]})" for key, each in found[:NAMES_SHOWN])
            rest = f" and {len(found) - NAMES_SHOWN:,} more" if len(found) > NAMES_SHOWN else ""
            raise ParkfactsError(f"{name}: {len(found):,} articles fit.", f"Give one's name or id: {some}{rest}.")
        key = found[0][0]
        facts = tuple(Shown(*row) for row in connection.execute(FACTS, [key]).fetchall())
        told = connection.execute(ARTICLE, [key]).fetchall()[0]
    name, title, publisher, published_date, path, format_, text = told
    return Page(name, title, publisher, published_date, path, format_, text, facts)


def _option(warehouse: Path) -> str:
    """How a command is told of a warehouse that is not the usual one."""
    return "" if warehouse == Layout.of(DEFAULT_WAREHOUSE).warehouse else f" --warehouse {warehouse}"


class View(NamedTuple):
    """What is printed of an article."""

    head: str  # what article it is; its title only where the article does not begin with it
    text: Text
    left_out: int  # Chinese characters of the article that are not printed


def view(page: Page, raw: bool) -> View:
    """The article, as it came or repaired, with its facts marked."""
    title, text, left_out = page.title or "", page.text, 0
    spans = [(fact.char_start, fact.char_end) for fact in page.facts]
    if not raw:
        cleaned = clean(text, page.format)
        # Some noise is known by its frequency: a title is repaired in the company of its text.
        title, text = clean(f"{title}\n{text}", "text").text.partition("\n")[0], cleaned.text
        spans = [clean_span(cleaned, start, end) for start, end in spans]
        told_again = _repeated(text, min((start for start, _ in spans), default=len(text)))
        text, spans = text[told_again:], [(start - told_again, end - told_again) for start, end in spans]
        kept = (
            page.text[start:end]
            for start, end in set(zip(cleaned.starts[told_again:], cleaned.ends[told_again:], strict=True))
        )
        left_out = _characters(page.text) - sum(map(_characters, kept))
    told = "".join(title.split()) in "".join(text[:BEGINNING].split())
    head = ("" if told else title, page.name, page.publisher, page.published_date, page.path)
    return View(safe_line(" · ".join(str(part) for part in head if part)), marked(text, spans, page.facts), left_out)


def _characters(text: str) -> int:
    return len(CHINESE.findall(text))


def _repeated(text: str, first_fact: int) -> int:
    """Where the title stands last: pages tell it in their head, with the site's name, and above the text again."""
    at = 0
    for _ in range(HEADS):
        line, _, rest = text[at:].partition("\n")
        following = rest.partition("\n")[0]
        end = at + len(line) + 1
        if not following or not line.startswith(following) or end > first_fact:
            break
        at = end
    return at


def clean_span(cleaned: CleanText, start: int, end: int) -> tuple[int, int]:
    """The clean range whose characters come from the raw range [start, end)."""
    return bisect_right(cleaned.ends, start), bisect_left(cleaned.starts, end)


def marked(text: str, spans: list[tuple[int, int]], facts: tuple[Shown, ...]) -> Text:
    """The text with each fact's evidence in the colour of its kind, and its number behind it."""
    safe = text.translate(CONTROLS)
    view = Text(safe)
    for (start, end), fact in zip(spans, facts, strict=True):
        view.stylize(COLOURS[fact.kind], start, end)
    numbered = Text()
    position = 0
    for number, (_, end) in sorted(enumerate(spans, 1), key=lambda each: (each[1][1], each[0])):
        numbered.append_text(view[position:end])
        numbered.append(f"[{number}]", "dim")
        position = end
    numbered.append_text(view[position:])
    return numbered


def safe_line(text: str) -> str:
    """One line that a terminal may be given."""
    return " ".join(text.translate(CONTROLS).split())
