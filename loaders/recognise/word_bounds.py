"""Whether a name stands in a text as a word of its own, or is a piece of other words."""

from __future__ import annotations

from loaders.recognise.words import runs_over, segment

_REACH = 6  # characters on either side of a name that are segmented to see where words begin and end


def is_whole(text: str, start: int, end: int, *, open_end: bool = False) -> bool:
    """Whether text[start:end] begins and ends with words; with `open_end` it may begin a longer one (北京人)."""
    low = max(0, start - _REACH)
    window = text[low : end + _REACH]
    if not any(runs_over(window, boundary) for boundary in (start - low, end - low)):
        return True
    cuts = {token.start for token in segment(window)} | {len(window)}
    begins, ends = start - low in cuts, end - low in cuts
    unbroken = not any(cut in cuts for cut in range(start - low + 1, end - low))
    return begins and (ends or (open_end and unbroken))


def is_in_order(part: str, whole: str) -> bool:
    """Whether the characters of a short name all stand in the full one, in order: 青松建化, 新疆青松建材化工."""
    at = 0
    for character in part:
        at = whole.find(character, at) + 1
        if not at:
            return False
    return True
