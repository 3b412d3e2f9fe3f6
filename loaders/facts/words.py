"""The function words of seeds/relation_words.csv as pieces of patterns."""

from __future__ import annotations

import re
from functools import cache

from loaders.vocabulary import rows


@cache
def words(role: str) -> frozenset[str]:
    """All words of a role. Raises KeyError for a role that the list does not know."""
    found = frozenset(row["word"] for row in rows("relation_words") if row["role"] == role)
    if not found:
        raise KeyError(f"seeds/relation_words.csv has no word of role {role!r}")
    return found


@cache
def alternation(role: str) -> str:
    """The words of a role as one group of a pattern, the longest first."""
    return "(?:" + "|".join(sorted(map(re.escape, words(role)), key=lambda w: (-len(w), w))) + ")"


@cache
def linking_characters() -> frozenset[str]:
    """Every character of the linking words: a gap made of these alone does not part a metric from its figure."""
    return frozenset("".join(words("link")))
