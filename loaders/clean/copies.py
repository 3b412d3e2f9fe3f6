"""Near-duplicate articles: a MinHash signature each, and the keys under which copies meet in a SQL join."""

from __future__ import annotations

import hashlib
import re

import numpy as np
import rensa

PERMUTATIONS = 64
BANDS = 16
BAND_VALUES = PERMUTATIONS // BANDS  # two texts that share 80 % of their shingles meet with 0.9998, at 30 % with 0.12
_SHINGLE = 6  # characters
_WORDS = re.compile(r"[0-9A-Za-z\u3400-\u9fff]+")
_SEED = 20


def signature(clean_text: str) -> tuple[int, ...]:
    """MinHash of the text's shingles of six letters, digits or Chinese characters; () for a text without any.

    The share of equal places of two signatures estimates the share of shingles that the texts have in common.
    """
    letters = "".join(_WORDS.findall(clean_text))
    if not letters:
        return ()
    hashes = _shingle_hashes(letters)
    sketch = rensa.RMinHash.digest_matrix_from_flat_token_hashes(hashes, [0, len(hashes)], PERMUTATIONS, _SEED)
    return tuple(sketch.to_rows()[0])


def _shingle_hashes(letters: str) -> np.ndarray[tuple[int], np.dtype[np.uint64]]:
    """A 64-bit polynomial hash of every shingle, each once."""
    codes = np.frombuffer(letters.encode("utf-32-le", "surrogatepass"), dtype=np.uint32).astype(np.uint64)
    width = min(_SHINGLE, len(codes))
    count = len(codes) - width + 1
    total = np.zeros(count, dtype=np.uint64)
    for place in range(width):
        total = total * np.uint64(0x9E3779B97F4A7C15) + codes[place : place + count]
    mixed = (total ^ (total >> np.uint64(29))) * np.uint64(0xBF58476D1CE4E5B9)
    unique: np.ndarray[tuple[int], np.dtype[np.uint64]] = np.unique(mixed ^ (mixed >> np.uint64(32)))
    return unique


def bands(values: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    """A signature cut into bands of BAND_VALUES values."""
    return tuple(values[start : start + BAND_VALUES] for start in range(0, len(values), BAND_VALUES))


def band_keys(values: tuple[int, ...]) -> tuple[str, ...]:
    """Keys of a signature's bands, `number:hash`. Articles with an equal key are candidates for being copies."""
    return tuple(
        f"{number}:{hashlib.blake2b(repr(band).encode(), digest_size=8).hexdigest()}"
        for number, band in enumerate(bands(values))
    )


def similarity(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    """Estimated share of shingles in common, 0 to 1."""
    if not one or not other:
        return 0.0
    return sum(a == b for a, b in zip(one, other, strict=True)) / len(one)
