"""The whole extraction as a multiple of Recognizers-Text, which binds no figure to anything, on the same texts.

It is no requirement of the project. To compare with it (emoji 2 has dropped what it imports):
    python -m pip install --target peers recognizers-text-suite==1.0.2a2 "emoji<2"
    PYTHONPATH=peers python -m benchmarks.recognizers_text PATH
PATH holds articles; one in ten of them is read. Its number, currency, dimension and date models for Chinese read the
cleaned texts line by line; jieba.lcut reads them for comparison.
"""

from __future__ import annotations

import importlib
import sys
from dataclasses import replace
from typing import Any

import jieba

from benchmarks.extraction import articles, cpu
from loaders.clean.pipeline import clean
from loaders.pipeline import extract

CHINESE = "zh-cn"
MODELS = (
    ("recognizers_number", "NumberRecognizer", "get_number_model"),
    ("recognizers_number_with_unit", "NumberWithUnitRecognizer", "get_currency_model"),
    ("recognizers_number_with_unit", "NumberWithUnitRecognizer", "get_dimension_model"),
    ("recognizers_date_time", "DateTimeRecognizer", "get_datetime_model"),
)


def main() -> None:
    """Prints the ratios."""
    models: list[Any] = [
        getattr(getattr(importlib.import_module(module), name)(CHINESE), model)() for module, name, model in MODELS
    ]
    some = articles(0, sys.argv[1])[::10]
    some = [replace(article, text=clean(article.text, article.source.format).text) for article in some]
    lines = [line for article in some for line in article.text.split("\n") if line]
    jieba.initialize()
    extract(some[0])
    own = cpu(lambda: [extract(article) for article in some], 3)
    peer = cpu(lambda: [model.parse(line) for line in lines for model in models], 1)
    cut = cpu(lambda: [jieba.lcut(line) for line in lines], 3)
    print(f"{sum(map(len, lines))} characters; over Recognizers-Text {peer / own:.1f}, over jieba.lcut {cut / own:.2f}")


if __name__ == "__main__":
    main()
