"""Text under repair and the raw range of each of its characters: what every cleaning step takes and gives."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from loaders.records import CleanText

Offsets = npt.NDArray[np.int64]
_FEW = 8  # edits up to which stretches are copied one by one: many of them are sooner reckoned at once


class Edit(NamedTuple):
    """Replace [start, end) by `text`. An empty range inserts; `to_next` says to which neighbour the insertion maps."""

    start: int
    end: int
    text: str
    to_next: bool = False


@dataclass(frozen=True, slots=True)
class Mapped:
    """A text with its raw ranges; `starts` and `ends` are None while the text is still the raw one."""

    text: str
    starts: Offsets | None = None
    ends: Offsets | None = None
    noise: dict[str, int] = field(default_factory=dict)

    def noted(self, kind: str, places: int) -> Mapped:
        """The same text with `places` more repairs of `kind` on record."""
        if places <= 0 or not kind:
            return self
        return Mapped(self.text, self.starts, self.ends, {**self.noise, kind: self.noise.get(kind, 0) + places})

    def same_length(self, text: str) -> Mapped:
        """The text replaced character by character. Raises ValueError when the lengths differ."""
        if len(text) != len(self.text):
            raise ValueError(f"{len(text)} characters cannot stand for {len(self.text)} one by one")
        return Mapped(text, self.starts, self.ends, self.noise)

    def edited(self, edits: Iterable[Edit], kind: str = "") -> Mapped:
        """Apply sorted edits that do not overlap, and note how many there were under `kind`.

        Every character of a replacement maps to the raw range of all that it replaces; an inserted one to the raw
        range of the neighbouring character, so that a span which begins or ends with it stays tight.
        """
        changes = edits if isinstance(edits, list) else list(edits)
        if not changes:
            return self
        starts, ends = self._offsets()
        text = _splice(self.text, changes)
        if all(edit.end - edit.start == len(edit.text) == 1 for edit in changes):
            return Mapped(text, self.starts, self.ends, self.noise).noted(kind, len(changes))
        new_starts, new_ends = _remap(len(self.text), starts, ends, changes)
        return Mapped(text, new_starts, new_ends, self.noise).noted(kind, len(changes))

    def _offsets(self) -> tuple[Offsets, Offsets]:
        if self.starts is not None and self.ends is not None:
            return self.starts, self.ends
        count = len(self.text)
        return np.arange(count, dtype=np.int64), np.arange(1, count + 1, dtype=np.int64)

    def finish(self) -> CleanText:
        """The record that later stages read."""
        count = len(self.text)
        starts: Sequence[int] = range(count)
        ends: Sequence[int] = range(1, count + 1)
        if self.starts is not None and self.ends is not None:
            starts, ends = _compact(self.starts), _compact(self.ends)
        return CleanText(self.text, starts, ends, dict(self.noise))


def _compact(offsets: Offsets) -> array[int]:
    packed = array("I")
    packed.frombytes(offsets.astype(np.dtype("uint32")).tobytes())
    return packed


def _splice(text: str, changes: list[Edit]) -> str:
    pieces: list[str] = []
    at = 0
    for start, end, replacement, _ in changes:
        if start < at:
            raise ValueError(f"edits overlap at character {start}")
        pieces.append(text[at:start])
        pieces.append(replacement)
        at = end
    pieces.append(text[at:])
    return "".join(pieces)


def _spliced(offsets: Offsets, changes: list[Edit], count: int, *, of_end: bool = False) -> Offsets:
    """What `_remap` gives for one side, stretch by stretch."""
    pieces: list[Offsets] = []
    at = 0
    for start, end, text, to_next in changes:
        pieces.append(offsets[at:start])
        if text:
            own = (start if to_next else start - 1) if start == end else end - 1 if of_end else start
            pieces.append(np.full(len(text), offsets[max(min(own, count - 1), 0)], dtype=np.int64))
        at = end
    pieces.append(offsets[at:])
    return np.concatenate(pieces)


def _remap(count: int, starts: Offsets, ends: Offsets, changes: list[Edit]) -> tuple[Offsets, Offsets]:
    """Raw offsets of the spliced text: kept stretches keep theirs, replacements take the range they replace."""
    if count == 0:
        size = sum(len(edit.text) for edit in changes)
        return np.zeros(size, dtype=np.int64), np.zeros(size, dtype=np.int64)
    if len(changes) <= _FEW:
        return _spliced(starts, changes, count), _spliced(ends, changes, count, of_end=True)
    first = np.fromiter((edit.start for edit in changes), dtype=np.int64, count=len(changes))
    last = np.fromiter((edit.end for edit in changes), dtype=np.int64, count=len(changes))
    sizes = np.fromiter((len(edit.text) for edit in changes), dtype=np.int64, count=len(changes))
    to_next = np.fromiter((edit.to_next for edit in changes), dtype=np.bool_, count=len(changes))
    inserted = first == last
    anchor = np.where(to_next, first, first - 1)
    left = np.maximum(np.minimum(np.where(inserted, anchor, first), count - 1), 0)  # np.clip takes five times as long
    right = np.maximum(np.minimum(np.where(inserted, anchor, last - 1), count - 1), 0)

    # Stretches in order: kept, replaced, kept, …, kept. `index` is the old character that each new one comes from.
    kept_from = np.concatenate((np.zeros(1, dtype=np.int64), last))
    kept_to = np.concatenate((first, np.full(1, count, dtype=np.int64)))
    lengths = np.empty(2 * len(changes) + 1, dtype=np.int64)
    lengths[0::2] = kept_to - kept_from
    lengths[1::2] = sizes
    begins = np.concatenate((np.zeros(1, dtype=np.int64), np.cumsum(lengths)[:-1]))
    shift = np.zeros_like(lengths)
    shift[0::2] = kept_from - begins[0::2]
    total = int(lengths.sum())
    index = np.arange(total, dtype=np.int64) + np.repeat(shift, lengths)
    replaced = np.repeat(np.arange(len(lengths)) % 2 == 1, lengths)
    index_left, index_right = index, index.copy()
    index_left[replaced] = np.repeat(left, sizes)
    index_right[replaced] = np.repeat(right, sizes)
    return starts[index_left], ends[index_right]
