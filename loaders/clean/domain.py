"""The project's own vocabulary as weighted words: what damaged text of this trade is likely to have said."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.clean.lexicon import rows

# Weights in the currency of jieba's word list, which sums to 60 million.
_PHRASE, _NAME, _FIGURE = 3000, 300, 6000
_PER_MILLION = 30  # half of what jieba's sum makes of one in a million
_PHRASES = (
    ("metric_phrases", "phrase"),
    ("certification_phrases", "phrase"),
    ("level_words", "word"),
    ("enterprise_suffixes", "suffix"),
    ("park_suffixes", "text"),
    ("industry_words", "word"),
    ("status_cues", "phrase"),
    ("relation_words", "word"),
)
_NAMES = (("regions", "name"), ("regions", "short_name"), ("parks", "name"))
_BEFORE_FIGURES = (("approximators", "word"), ("change_words", "phrase"), ("metric_phrases", "phrase"))
_SCALES = ("", "万", "亿", "多", "余", "多万", "余万")
_DATES = ("0年", "0月", "0日", "0月底", "0年底", "0年末", "0年前", "0个", "0年0", "0月0")


def domain_words() -> Iterator[tuple[str, int]]:
    """Words with their weights. A 0 stands for a figure: 投资0, 0亿元."""
    for name, column in _PHRASES:
        yield from ((word, _PHRASE) for word in _column(name, column))
    for name, column in _NAMES:
        yield from ((word, _NAME) for word in _column(name, column))
    for name, column in _BEFORE_FIGURES:
        yield from ((word + "0", _FIGURE) for word in _column(name, column))
    yield from ((row["word"] + "0", _FIGURE) for row in rows("relation_words") if row["role"] == "link")
    for unit in filter(lambda word: not word.isascii(), _column("unit_words", "word")):
        yield from (("0" + scale + unit, _FIGURE) for scale in _SCALES)
    yield from ((row["phrase"], round(int(row["per_million"]) * _PER_MILLION)) for row in rows("news_phrases"))
    yield from ((date, 5 * _FIGURE) for date in _DATES)


def _column(name: str, column: str) -> list[str]:
    return [row[column] for row in rows(name) if 1 <= len(row[column]) <= 12]
