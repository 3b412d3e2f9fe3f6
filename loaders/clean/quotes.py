"""Prices and links that finance portals set behind a listed firm: (52.04, 1.58, 3.13%), (行情,资讯)."""

from __future__ import annotations

import re

from loaders.clean.mapped import Edit, Mapped

_PRICE = r"[+-]?\d{1,5}\.\d{1,3}"
_SHARE = r"[+-]?\d{1,3}\.\d{1,3}%"
_LINK = "(?:行情走势|行情|资讯|评论|论坛|博客|微博|股吧|基金吧|诊股|问诊|爱股|研报|资金|财经|买卖点|主力买卖|咨询|F10)"
_QUOTE = re.compile(  # one set to look for first, what has to stand around behind it
    rf"[(（\[【,，](?:(?<=[(（]) ?(?:{_PRICE}[,，] ?{_PRICE}[,，] ?{_SHARE}|{_PRICE} {_SHARE}(?:[,，] ?{_LINK}){{0,3}}"
    rf"|{_LINK}(?:[,， ]{{1,2}}{_LINK}){{0,6}}) ?[)）]"
    rf"|(?<![,，]) ?{_SHARE}(?:[,， ]{{1,2}}{_LINK}){{1,4}} ?[\]】)）]"
    rf"|(?<=\d{{6}}[,，]) ?{_LINK}(?:[,，] ?{_LINK}){{0,2}}(?=[)）]))"
)


def strip_quotes(mapped: Mapped) -> Mapped:
    """Drop them; the code of the share stays: (600036,股吧) becomes (600036)."""
    text = mapped.text
    if "%" not in text and "股吧" not in text and "行情" not in text:
        return mapped
    return mapped.edited([Edit(*match.span(), "") for match in _QUOTE.finditer(text)], "quote")
