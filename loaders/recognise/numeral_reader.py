"""Reads one numeral from left to right: Arabic, Chinese or mixed, with 余/多/几 inside, pairs of digits, decimals."""

from __future__ import annotations

import re

from loaders.recognise.characters import DIGITS, FORMAL, MAGNITUDES, MORE, SOME, TENS
from loaders.recognise.numeral_values import (
    LARGEST,
    MAX_TOKENS,
    TEN_THOUSAND,
    Numeral,
    round_value,
    starts_unit,
    step_of,
    value_of_digits,
)

_ARABIC = re.compile(r"(?:[0-9]{1,3}(?:[,，][0-9]{3}){1,5}(?![0-9])|[0-9]{1,18}(?![0-9]))(?:\.[0-9]{1,20}(?![0-9]))?")


POINT = "点"
_LIANG = "两"


class NumeralReader:
    """Adds up one numeral from left to right; `parts` holds closed groups, each smaller than the one before."""

    def __init__(self, text: str, pos: int) -> None:
        self.text = text
        self.pos = pos
        self.parts: list[float] = []
        self.digits: list[float] = []  # pending, not yet multiplied
        self.digits_at = pos
        self.arabic = False
        self.zero = False
        self.spread = 0.0  # width of a pair of digits (八九 = 1), scaled with everything after it
        self.more = 0.0  # unit of the digit that 几, 数, 余, 多 stand for
        self.groups = 0
        self.lead: float | None = None
        self.last = 0.0  # value of the last magnitude character
        self.decimal = False
        self.large = 1.0  # 万, 亿, 万亿 at the end
        self.digits_before = False
        self.some = False  # pending digit is 几 or 数

    def read(self) -> Numeral | None:
        start = self.pos
        for _ in range(MAX_TOKENS):
            if not self._step():
                break
        else:
            return None
        return self._finish(start)

    def _step(self) -> bool:
        if self.pos >= len(self.text):
            return False
        char = self.text[self.pos]
        if "0" <= char <= "9":
            return self._arabic()
        if char in DIGITS:
            return self._digit(char)
        if char in MAGNITUDES:
            return self._magnitude(char)
        if char in SOME:
            return self._some()
        if char in MORE:
            return self._inner_more()
        if char in TENS and not self.parts and not self.digits:
            self.parts, self.last, self.groups = [TENS[char]], 10.0, 1
            self.pos += 1
            return True
        if char == " " and self.arabic and self.digits and self.text[self.pos + 1 : self.pos + 2] in ("万", "亿", "千"):
            self.pos += 1
            return True
        if char == " " and not self.arabic and self.parts and not self.digits:
            return self._spaced()
        return char == POINT and self._point()

    def _spaced(self) -> bool:
        """三千 九百 六十五: a smaller magnitude goes on behind a space."""
        digit, magnitude = self.text[self.pos + 1 : self.pos + 2], self.text[self.pos + 2 : self.pos + 3]
        if (
            digit not in DIGITS
            or magnitude not in MAGNITUDES
            or not 10 <= MAGNITUDES[magnitude] < self.last < TEN_THOUSAND
        ):
            return False
        self.pos += 1
        return True

    def _arabic(self) -> bool:
        if self.digits or (found := _ARABIC.match(self.text, self.pos)) is None:
            return False
        written = found.group().replace(",", "").replace("，", "")  # 5万4,800人
        if self.parts:
            after = self.text[found.end() : found.end() + 1]
            joins = after in MAGNITUDES and MAGNITUDES[after] < self.last and not starts_unit(self.text, found.end())
            if not self.arabic or not (joins or (written.isdigit() and 10 ** len(written) == self.last)):
                return False
        self.arabic = True
        self.decimal = "." in written
        self.digits_at = self.pos
        self.digits = [float(written)]
        self._count(self.digits[0])
        self.pos = found.end()
        return True

    def _digit(self, char: str) -> bool:
        if self.arabic and (self.digits or not self.parts) or self.some or self.decimal:
            return False
        following = self.text[self.pos + 1 : self.pos + 2]
        if char == _LIANG and (self.parts or self.digits) and not (following in MAGNITUDES and not self.digits):
            return False
        if self.arabic and not (following in MAGNITUDES and MAGNITUDES[following] < self.last):
            return False
        if not self.digits:
            self.digits_at = self.pos
        if char in "零〇○" and self.parts and not self.digits:
            if not (following in DIGITS or following in MAGNITUDES):
                return False
            self.zero = True
        else:
            self.digits.append(DIGITS[char])
            self._count(DIGITS[char])
        self.pos += 1
        return True

    def _some(self) -> bool:
        following = self.text[self.pos + 1 : self.pos + 2]
        if self.digits or self.some or self.more:
            return False
        if self.parts and (self.last != 10 or self.text[self.pos] != "几"):
            return False
        if not self.parts and following not in MAGNITUDES:
            return False
        if not self.parts:
            self.digits, self.some = [1.0], True
            self.digits_at = self.pos
            self.more = -1.0  # 几十: below 100; set when the magnitude is known
        else:
            self.more = 10.0  # 十几: below the next ten
        self.groups += 1
        self.pos += 1
        return True

    def _inner_more(self) -> bool:
        """二百余万: read 余 only where a magnitude follows; at the end it is left for the caller."""
        following = self.text[self.pos + 1 : self.pos + 2]
        if self.more or following not in MAGNITUDES or MAGNITUDES[following] < TEN_THOUSAND:
            return False
        if not self.parts and not self.digits or starts_unit(self.text, self.pos + 1):
            return False
        self.more = step_of(self.digits[-1] if self.digits else self.parts[-1], self.decimal)
        self.pos += 1
        return True

    def _magnitude(self, char: str) -> bool:
        size = MAGNITUDES[char]
        if starts_unit(self.text, self.pos):
            return False
        if size < TEN_THOUSAND:
            if not self._small(size):
                return False
        else:
            self._large(size)
        self.last, self.zero, self.some = size, False, False
        self.pos += 1
        return True

    def _small(self, size: float) -> bool:
        if not self.digits or self.digits == [0.0]:
            if self.parts and not (self.zero and size == 10):
                return False
            self.digits = [1.0]
        if self.parts and self.last <= size and self.parts[-1] < TEN_THOUSAND:
            self.digits, self.pos = [], self.digits_at  # 三百五百: the digit begins the next numeral
            return False
        value = self._pending()
        if value is None:
            return False
        self.parts.append(value * size)
        self.spread *= size
        if self.more < 0:
            self.more = 9 * size
        return True

    def _large(self, size: float) -> None:
        self.digits_before = bool(self.digits)
        group = (self._pending() if self.digits else 0.0) or 0.0
        if not self.digits_before and self.parts and self.parts[-1] >= size:  # 百万万
            self.parts[-1] *= size
        else:
            while self.parts and self.parts[-1] < size:
                group += self.parts.pop()
            self.large = self.large * size if self.parts == [] and not self.digits_before else size
            self.parts.append((group or 1.0) * size)
        self.spread *= size
        self.more = 9 * size if self.more < 0 else self.more * size

    def _pending(self) -> float | None:
        """The value of the digits read last, or None when they do not make one number."""
        digits, self.digits = self.digits, []
        found = value_of_digits(digits)
        if found is None:
            return None
        value, spread = found
        self.spread = spread or self.spread
        return value

    def _point(self) -> bool:
        """五点八亿, 十点二三三: decimals after a Chinese numeral."""
        pos = self.pos + 1
        decimals = ""
        while pos < len(self.text) and self.text[pos] in DIGITS and self.text[pos] != _LIANG and len(decimals) < 12:
            decimals += str(int(DIGITS[self.text[pos]]))
            pos += 1
        if not decimals or self.decimal or self.arabic or self.more or not (self.digits or self.parts):
            return False
        whole = (self._pending() if self.digits else 0.0) or 0.0
        self.digits = [sum(self.parts) + whole + float("0." + decimals)]
        self.parts = []
        self.decimal = True
        self._count(self.digits[0])
        self.groups = 1
        self.pos = pos
        return True

    def _count(self, value: float) -> None:
        self.groups += 1
        if self.lead is None or self.groups == 1:
            self.lead = value

    def _finish(self, start: int) -> Numeral | None:
        if not self.parts and not self.digits:
            return None
        bare = self.groups == 0
        spread = self.spread
        total = sum(self.parts)
        if self.digits:
            if len(self.digits) > 1 and self.parts and not self._ends_in_pair():
                return None
            pair = len(self.digits) == 2 and (self.parts or self.digits[1] - self.digits[0] == 1)
            value = self._pending()
            if value is None:
                return None
            if not pair and self.spread != spread:  # 三五 without magnitude: two digits, 35
                value = value * 10 + value + self.spread
                self.spread = spread
            colloquial = self.parts and not self.zero and self.last >= 100 and not self.arabic and not self.decimal
            total += value * self.last / 10 if colloquial and not self.spread else value
            spread = self.spread
        text = self.text[start : self.pos]
        if total > LARGEST or (len(text) == 1 and text in FORMAL):
            return None
        more = max(self.more, 0.0)
        return Numeral(
            start,
            self.pos,
            round_value(total) if self.decimal else total,
            round_value(total + spread) if spread else None,
            self.more != 0,
            round_value(total + more) if more else None,
            self.lead if self.groups == 1 and not spread else None,
            self.large,
            bare,
            self.arabic,
        )

    def _ends_in_pair(self) -> bool:
        """三十四五: two rising digits after a ten; otherwise the second digit begins something else (十四五)."""
        return len(self.digits) == 2 and self.digits[1] - self.digits[0] == 1
