"""What a recognised time is made of, and the day that it is resolved against."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from loaders.recognise.calendar_spans import Span
from loaders.recognise.numerals import numeral_at

SMALL = r"(?:[0-9]{1,2}(?![0-9])|[一二三四五六七八九十]{1,3}|零[一二三四五六七八九])"


@dataclass(frozen=True, slots=True)
class Point:
    """A period with its place in the text and what it is made of, for ranges that share a year or a month."""

    start: int
    end: int
    span: Span
    unit: str  # year, half, quarter, month, day, week, plan, decade
    year: int | None = None
    month: int | None = None
    named_year: bool = False  # the text itself names the year


@dataclass(frozen=True, slots=True)
class Clock:
    """What undated and relative expressions are resolved against."""

    reference: date | None
    year: int | None  # of the discourse
    minguo: bool = False  # years of two and three digits are those of the Republic of China: 97年 is 2008

    @property
    def base_year(self) -> int | None:
        """For expressions without a year: the discourse's, else the reference's."""
        if self.year is not None:
            return self.year
        return self.reference.year if self.reference else None

    @property
    def base_month(self) -> int | None:
        """For days without a month: the reference's, unless the discourse is in another year."""
        return self.reference.month if self.reference and self.year in (None, self.reference.year) else None

    @property
    def near_year(self) -> int | None:
        """For 今年 and two-digit years: the reference's, else the discourse's."""
        return self.reference.year if self.reference else self.year


def small(text: str) -> int:
    """Value of a numeral of at most three characters; 0 when it is none."""
    numeral = numeral_at(text, 0)
    return int(numeral.value) if numeral is not None and numeral.end == len(text) and not numeral.value_max else 0


def digits_of(written: str) -> int:
    """二〇二二 -> 2022."""
    return int(
        "".join(
            str("零一二三四五六七八九".index("零" if c in "〇○" else c))
            if not c.isdigit() or c in "零〇○一二三四五六七八九"
            else c
            for c in written
        )
    )
