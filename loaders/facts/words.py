"""The function words of seeds/relation_words.csv as pieces of patterns."""

from __future__ import annotations

import re
from functools import cache

from loaders.vocabulary import one_of_words, rows


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
    return one_of_words(sorted(words(role), key=lambda w: (-len(w), w)))


def made_of(text: str, *roles: str) -> bool:
    """True when a text is nothing but words of the roles, marks and blanks; the longest word is taken first."""
    at = 0
    pattern = _any_of(roles)
    while at < len(text):
        match = pattern.match(text, at)
        if match is None:
            return False
        at = match.end()
    return True


@cache
def _any_of(roles: tuple[str, ...]) -> re.Pattern[str]:
    found = sorted({word for role in roles for word in words(role)}, key=lambda word: (-len(word), word))
    return re.compile("|".join(map(re.escape, found)) + r"|[\s“”‘’\"'（(）)《》、.．—\-]")


@cache
def linking_characters() -> frozenset[str]:
    """Every character of the linking words: a gap made of these alone does not part a metric from its figure."""
    return frozenset("".join(words("link")))
