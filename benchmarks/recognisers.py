"""Speed of the recognisers of figures and times, as a multiple of jieba.lcut on the same text in the same run.

python benchmarks/recognisers.py TEXT_FILE...
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

import jieba

from loaders.recognise import recognise_quantities, recognise_times

SENTENCE_END = "。！？\n"
REFERENCE = date(2022, 5, 10)
ROUNDS = 3


def sentences(text: str) -> list[str]:
    """The text cut after sentence ends, as the extraction reads it."""
    found, start = [], 0
    for index, char in enumerate(text):
        if char in SENTENCE_END:
            found.append(text[start : index + 1])
            start = index + 1
    return [*found, text[start:]]


def fastest(work: Callable[[str], object], parts: Iterable[str]) -> float:
    """Seconds of the fastest of several rounds."""
    pieces = list(parts)
    best = float("inf")
    for _ in range(ROUNDS):
        begin = time.process_time()
        for piece in pieces:
            work(piece)
        best = min(best, time.process_time() - begin)
    return best


def main() -> None:
    """Prints MB/s and the multiple of jieba.lcut for each recogniser and for both together."""
    text = "\n".join(Path(name).read_text(encoding="utf-8") for name in sys.argv[1:])
    parts = sentences(text)
    size = len(text.encode()) / 1e6
    jieba.lcut("词典")

    def times(part: str) -> object:
        return recognise_times(part, REFERENCE)

    def both(part: str) -> object:
        return recognise_quantities(part), recognise_times(part, REFERENCE)

    base = fastest(lambda part: jieba.lcut(part), parts)
    print(f"{size:.2f} MB in {len(parts)} sentences; jieba.lcut {size / base:.2f} MB/s")
    for name, work in (("quantities", recognise_quantities), ("times", times), ("both", both)):
        seconds = fastest(work, parts)
        print(f"{name:10} {size / seconds:6.2f} MB/s   {base / seconds:5.1f} x jieba.lcut")


if __name__ == "__main__":
    main()
