"""The version of the extractor, told without importing it: a load with nothing new needs no more of it."""

from __future__ import annotations

import hashlib
from functools import cache

from loaders.layout import PROJECT

# What decides the facts of an article: a change elsewhere (command line, publishing) makes no article new.
_EXTRACTING = (
    "pipeline.py", "records.py", "sentences.py", "vocabulary.py",
    "articles/*.py", "clean/*.py", "recognise/*.py", "facts/*.py",
)  # fmt: skip
_FOR_SQL = frozenset({
    "approx_codes", "canonical_units", "certifications", "fact_corrections", "identity_decisions", "levels",
    "statistics", "statuses", "subject_types",
})  # fmt: skip


@cache
def extractor_version() -> str:
    """Hash of the extraction code and the vocabulary: an article read by another version is read again."""
    digest = hashlib.sha256()
    code = [path for part in _EXTRACTING for path in (PROJECT / "loaders").glob(part)]
    vocabulary = [path for path in (PROJECT / "seeds").glob("*.csv") if path.stem not in _FOR_SQL]
    for path in sorted(code) + sorted(vocabulary):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]
