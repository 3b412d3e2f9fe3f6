"""What stands beside a name that may also be a kind of thing: the cues of seeds/enterprise_cues.csv as patterns."""

from __future__ import annotations

import re
from functools import cache

from loaders.vocabulary import one_of_words, rows


@cache
def cue_behind(side: str) -> re.Pattern[str]:
    """Cues of a side, to be matched where a name ends; the name's closing quote may stand between."""
    return re.compile(r"[”\"]?" + one_of(side))


@cache
def cue_before(side: str) -> re.Pattern[str]:
    """Cues of a side, to be searched in the words that end where a name begins."""
    return re.compile(one_of(side) + r"[“\"]?$")


def one_of(*sides: str) -> str:
    """The cues of sides as one group of a pattern, the longest first."""
    words = (row["cue"] for row in rows("enterprise_cues") if row["side"] in sides)
    return one_of_words(sorted(words, key=len, reverse=True))


def firsts(*sides: str) -> str:
    """The first characters of the cues of sides, for a set in a pattern: most places fail at it."""
    return re.escape("".join(sorted({row["cue"][0] for row in rows("enterprise_cues") if row["side"] in sides})))
