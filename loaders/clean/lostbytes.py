"""GBK text in which a byte was lost, so that all pairs after it are shifted: !焙颖蓖ㄟ_ was 。”河北通達.

A shifted run lasts until the next ASCII character. Its characters are improbable, and pairing their bytes anew
(trail of one, lead of the next) gives probable ones: both are measured, the run is where the gain is greatest. The
characters at its two ends have lost a byte for good: they are filled in where the words around leave one choice, and
marked with U+FFFD otherwise.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from loaders.clean.likelihood import GAP, PUNCTUATION, model, rare_characters
from loaders.clean.mapped import Edit, Mapped

_WINDOW = 4  # characters: two rare ones nearer than this call for a closer look
_LEAST_GAIN = 15.0  # natural logarithm
_LEAST_GAIN_AT_END = 10.0  # where the run reaches the ASCII character that puts the bytes right again
_LEAST_GAIN_AT_GAP = 6.0  # where the decoder has marked a broken pair behind the run
_LEAST_GAIN_AFTER_MARK = 5.0  # where `!` stands for 。 and the half of a quote
_STRETCH = re.compile(r"[^\x00-\x7f\ufffd]+")
# `!` that a site made of the bytes A3 A1 across 。“ or 。”: then the run's first byte is the quote's second.
_MARK = re.compile(r"(?<=[㐀-鿿])!(?=[㐀-鿿])")
_GAP_COST = 9.0  # as improbable as a middling character: ending a run must not pay by itself
_IMPOSSIBLE = -25.0
_LEADS = range(0x81, 0xFF)
_TRAILS = [*range(0x40, 0x7F), *range(0x80, 0xFF)]
_DOMINANT = 2.5  # natural logarithm of how much likelier the best filling must be than the next


class _Run(NamedTuple):
    """Shifted characters: where they start, their bytes, the characters between them, whether `!` stands before."""

    start: int
    codes: list[bytes]
    pairs: list[str]
    after_mark: bool


def restore_lost_bytes(mapped: Mapped) -> Mapped:
    """Restore shifted runs; `noise` counts the runs as lost_byte and the characters gone for good as byte_gap."""
    text = mapped.text
    suspects = _suspects(text)
    if not suspects:
        return mapped
    edits: list[Edit] = []
    runs = 0
    for stretch in _STRETCH.finditer(text):
        start, end = stretch.span()
        if not _hit(suspects, start, end):
            continue
        marked = start > 0 and _MARK.match(text, start - 1) is not None and _quote_behind_mark(text[start]) != ""
        run = _run(text, start, end, marked)
        if run:
            edits.extend(_restored(text, run))
            runs += 1
    gaps = sum(edit.text.count(GAP) for edit in edits)
    return mapped.edited(edits).noted("lost_byte", runs).noted("byte_gap", gaps)


def _suspects(text: str) -> list[int]:
    """Places where rare characters stand close together, or a quote may have lost its first byte to `!`; sorted."""
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    places = np.flatnonzero(rare_characters()[np.minimum(codes, 0xFFFF)])
    suspects: list[int] = places[:-1][np.diff(places) < _WINDOW].tolist() if len(places) > 1 else []
    if "!" not in text:
        return suspects
    marks = [match.end() for match in _MARK.finditer(text) if _quote_behind_mark(text[match.end()])]
    return sorted([*suspects, *marks])


def _quote_behind_mark(character: str) -> str:
    """The quote whose second byte is the first of `character`; '' when there is none."""
    quote = _decoded(b"\xa1" + character.encode("gb18030", "ignore")[:1])
    return quote if quote in ("“", "”") else ""


def _hit(places: list[int], start: int, end: int) -> bool:
    at = bisect_left(places, start)
    return at < len(places) and places[at] <= end


def _decoded(pair: bytes) -> str:
    try:
        character = pair.decode("gb18030") if len(pair) == 2 else ""
    except UnicodeDecodeError:
        return ""
    return "" if "\ue000" <= character <= "\uf8ff" else character


def _run(text: str, start: int, end: int, marked: bool) -> _Run | None:
    """The part of a stretch whose characters gain most from being paired anew, if the gain is beyond chance."""
    codes = [character.encode("gb18030", "ignore") for character in text[start:end]]
    pairs = [_decoded(one[1:] + two[:1]) for one, two in zip(codes, codes[1:], strict=False)]
    best, best_from, best_to = 0.0, 0, 0
    total, since = 0.0, 0
    before = ""
    for at, pair in enumerate(pairs):
        sound = model().score(text[start + at - 1] if start + at else "", text[start + at])
        gain = (model().score(before, pair) if pair else _IMPOSSIBLE) - sound
        before = pair
        if total <= 0:
            total, since = 0.0, at
        total += gain
        # The last character of the run goes too, for one whose second byte is lost.
        ended = total - _GAP_COST - model().score(pair, text[start + at + 1])
        if ended > best:
            best, best_from, best_to = ended, since, at + 1
    least = _LEAST_GAIN
    if best_to == len(pairs):
        least = _LEAST_GAIN_AT_GAP if text[end : end + 1] == GAP else _LEAST_GAIN_AT_END
    after_mark = marked and (best_from == 0 or best < least)
    if after_mark:
        if best_from or not pairs:
            best, best_from, best_to = 0.0, 0, 0
        joins = best_to == len(pairs) and _tail_joins(codes[-1], text[end : end + 1])
        least = 0.0 if joins else _LEAST_GAIN_AFTER_MARK
    if best < least:
        return None
    return _Run(start + best_from, codes[best_from : best_to + 1], pairs[best_from:best_to], after_mark)


def _tail_joins(code: bytes, following: str) -> bool:
    """Whether an ASCII character was the second byte of a Traditional one: 比A was ”華."""
    joined = _decoded(code[1:] + following.encode("ascii", "ignore")) if following >= "@" else ""
    return bool(joined) and not rare_characters()[ord(joined)]


def _restored(text: str, run: _Run) -> Iterator[Edit]:
    start, end = run.start, run.start + len(run.codes)
    following = text[end : end + 1]
    first, last = run.codes[0], run.codes[-1]
    pairs = run.pairs
    if run.after_mark:
        yield Edit(start - 1, start, "。")
        yield Edit(start, start + 1, _quote_behind_mark(text[start]))
    else:
        around = (text[start - 1 : start], pairs[0] if pairs else "")
        yield Edit(
            start,
            start + 1,
            _filled([bytes((x,)) + first[:1] for x in _LEADS] + [first[:1] + bytes((x,)) for x in _TRAILS], *around),
        )
    for at, pair in enumerate(pairs[:-1], start + 1):
        yield Edit(at, at + 1, pair)
    held = pairs[-1] if pairs else ""
    if last[1] < 0x80:  # the second byte of the last pair is the ASCII character that ended the run
        tail, upto = chr(last[1]), end
    elif _tail_joins(last, following):
        tail, upto = _decoded(last[1:] + following.encode()), end + 1
    else:
        upto = end + 1 if following == GAP else end
        tail = _filled([last[1:] + bytes((x,)) for x in _TRAILS], held, text[upto : upto + 1])
    if pairs:
        yield Edit(end - 1, end, held if upto > end else held + tail)
    if upto > end:
        yield Edit(end, upto, tail)
    elif not pairs:
        yield Edit(end, end, tail)


def _filled(candidates: list[bytes], before: str, after: str) -> str:
    """The one character that the words around ask for, or the mark of a gap."""
    scores: dict[str, float] = {}
    for code in candidates:
        character = _decoded(code)
        in_word = model().is_in_word(before, character) or model().is_in_word(character, after)
        if character and (in_word or character in PUNCTUATION):
            simple = model().simple(character)
            scores[simple] = model().score(before, character) + model().score(character, after)
    ranked = sorted(scores, key=scores.__getitem__, reverse=True)
    if not ranked or (len(ranked) > 1 and scores[ranked[0]] - scores[ranked[1]] < _DOMINANT):
        return GAP
    return ranked[0]
