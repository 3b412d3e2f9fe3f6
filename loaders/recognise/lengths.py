"""Lengths of time: 四年六个月, 17个多月, 两年半."""

from __future__ import annotations

import re

from loaders.recognise.numerals import numeral_at

_UNITS = (
    ("个工作日", "day"),
    ("个季度", "quarter"),
    ("个星期", "week"),
    ("个小时", "hour"),
    ("个月", "month"),
    ("星期", "week"),
    ("小时", "hour"),
    ("分钟", "minute"),
    ("周", "week"),
    ("年", "year"),
    ("天", "day"),
    ("日", "day"),
    ("月", "month_word"),
)

_UPPER = re.compile(r"(?:-|—{1,2}|~|至|到)(?=[0-9一二三四五六七八九十两])")
_MORE = "多余几"


class Length:
    """A length of time: amounts by unit, in the order written; `more` when 多, 余 or 几 is in it."""

    def __init__(self, end: int, amounts: dict[str, float], more: bool, ceiling: float | None) -> None:
        self.end = end
        self.amounts = amounts
        self.more = more
        self.ceiling = ceiling

    @property
    def months(self) -> float:
        """Calendar months of its years, quarters and months."""
        return self.amounts.get("year", 0) * 12 + self.amounts.get("quarter", 0) * 3 + self.amounts.get("month", 0)

    @property
    def days(self) -> float:
        """Days of its weeks and days."""
        return self.amounts.get("week", 0) * 7 + self.amounts.get("day", 0)


def length_at(text: str, pos: int) -> Length | None:
    """四年六个月, 17个多月, 两年半, 半年 at pos."""
    amounts: dict[str, float] = {}
    more, ceiling, end = False, None, pos
    for _ in range(3):
        part = _one_length(text, end)
        if part is None or part[0] in amounts:
            break
        unit, amount, over, top, end = part
        amounts[unit] = amount
        more, ceiling = more or over, top
    return Length(end, amounts, more, ceiling) if amounts else None


def _one_length(text: str, pos: int) -> tuple[str, float, bool, float | None, int] | None:
    if text.startswith("0", pos) and text[pos + 1 : pos + 2].isdigit():  # 05年 is a year
        return None
    if pos >= len(text) or (text[pos] not in "0123456789半几数零一二三四五六七八九十百千万两"):
        return None
    if text[pos] == "几" and text[pos + 1 : pos + 2] in ("年", "个", "天", "周"):
        value, over, end = 1.0, True, pos + 1
        top: float | None = 10.0
    else:
        numeral = numeral_at(text, pos)
        if numeral is None:
            return None
        value, over, top, end = numeral.value, numeral.over, numeral.ceiling, numeral.end
        if text[pos] == "几" and numeral.over:
            value *= 2  # 几十年 is twenty or more
    upper = _UPPER.match(text, end)
    if upper is not None and upper.end() < len(text) and (top_numeral := numeral_at(text, upper.end())) is not None:
        value, end = top_numeral.value, top_numeral.end  # 三至五年
    if text[end : end + 1] == " ":
        end += 1
    for _ in range(2):
        if end < len(text) and text[end] in _MORE:
            over, end = True, end + 1
        elif text.startswith(("个多", "个半"), end):
            value += 0.5 if text[end + 1] == "半" else 0.0
            over = over or text[end + 1] == "多"
            unit = next(
                (
                    u
                    for w, u in (("月", "month"), ("小时", "hour"), ("星期", "week"), ("季度", "quarter"))
                    if text.startswith(w, end + 2)
                ),
                None,
            )
            word = next((w for w in ("月", "小时", "星期", "季度") if text.startswith(w, end + 2)), "")
            return (unit, value, over, top, end + 2 + len(word)) if unit else None
    for word, unit in _UNITS:
        if text.startswith(word, end):
            end += len(word)
            if (
                unit == "month_word"
                or (word == "日" and not 0 < value < 100)
                or (word == "年" and text[end : end + 1] in ("代", "级", "第"))
            ):
                return None
            if text[end : end + 1] == "半" and text[end + 1 : end + 2] not in ("导", "年", "成"):
                value, end = value + 0.5, end + 1
            elif (
                text[end : end + 1] and text[end] in "多余" and text[end + 1 : end + 2] not in ("家", "个", "名", "项")
            ):
                over, end = True, end + 1
            return unit, value, over, top, end
    return None
