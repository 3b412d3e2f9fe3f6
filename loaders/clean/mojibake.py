"""Classic mojibake, character by character traceable: UTF-8 read as Latin-1 (å·¥ä¸š), once or twice, or as GBK
(宸ヤ笟), and GBK read as Latin-1 (¹¤Òµ)."""

from __future__ import annotations

import re
from functools import lru_cache

import ftfy
import numpy as np

from loaders.clean.likelihood import GAP, rare_characters
from loaders.clean.mapped import Edit, Mapped
from loaders.clean.pairing import UNKNOWN
from loaders.clean.utf8gbk import Budget, characters, decoded

_WINDOWS = "\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122"
_LATIN = re.compile(f"[\u0080-\u00ff{_WINDOWS}]{{3,}}")
_LATIN_SURE = re.compile(f"[\u00e3-\u00e9][\u0080-\u00bf{_WINDOWS}]{{2}}")
_TWICE = re.compile(
    f"\u00c3[\u00a3-\u00a9\u00af](?:\u00c2[\u0080-\u00bf]|[\u00c5-\u00cb\u00e2][\u0080-\u00bf{_WINDOWS}]{{1,2}}){{2}}"
)
# Two bytes of GB 2312 as two letters, three times in a row: no other language has such words.
_PAIRS_SURE = re.compile("[\u00b0-\u00f7][\u00a1-\u00fe](?:[\u00b0-\u00f7][\u00a1-\u00fe]){2}")
_PAIRS = re.compile(f"(?:[\u0081-\u00fe{_WINDOWS}][\u0080-\u00fe{_WINDOWS}@-~])+")
_LEADS = re.compile("[\u0081-\u00fe]")
# What the commonest leading bytes of Chinese UTF-8 (E4 to E9, EF BC, E3 80) make in GBK.
_GBK_SURE = re.compile("锛|銆|鐨|鏄|鍦|涓|浜|鍥|鏂|鎴|鍙|鏈|鈥|涔|璧|鐢|骞|绗|浼|闂|缁|鍏|椤|欏|瀹")
_GBK_RUN = re.compile(r"[^\x00-\x7f]+[?]?")
_LOST = rb"\x84\x31\xa4\x37|\?"  # U+FFFD
_IS_UTF8 = re.compile(rb"[\xe2-\xef][\x80-\xbf](?:[\xe2-\xef\x80-\xbf]|" + _LOST + rb")*")
_ASCII, _ASCII_END = re.compile("[\x00-\x7f]+"), re.compile("[ -\x7f]+$")
_PIECE = 8  # characters; how rare they are says nothing of so few
_SHORT = 16  # characters of a run whose reading is kept
_FEWEST = 3
_FEWEST_KINDS = 2  # 鏈 alone is a Traditional character
_USUAL = 0.3  # share of characters out of common use that decoded Chinese stays below
_DEEPEST = 3  # wrong decodings on top of each other


def restore_mojibake(mapped: Mapped) -> Mapped:
    """Undo wrong decodings where the text shows one; sound text is left alone."""
    for depth in range(_DEEPEST):
        edits = _latin_edits(mapped.text) or (_gbk_edits(mapped.text) if depth == 0 else [])
        if not edits:
            break
        mapped = mapped.edited(edits).noted("mojibake", len(edits))
        mapped = mapped.noted("byte_gap", mapped.text.count(GAP))
    return mapped


def _latin_edits(text: str) -> list[Edit]:
    is_double = len(_TWICE.findall(text)) >= _FEWEST
    if not is_double and _PAIRS_SURE.search(text):
        runs = list(_PAIRS.finditer(text))
        read = b"".join(bytes(map(_byte, run[0])) for run in runs if len(run[0]) % 2 == 0).decode("gbk", "replace")
        if _rarity(read) <= _USUAL:
            return [edit for run in runs for edit in _from_pairs(run[0], run.start())]
    if is_double or len(_LATIN_SURE.findall(text)) >= _FEWEST:
        edits = [edit for match in _LATIN.finditer(text) for edit in _from_latin(match[0], match.start())]
        if edits:
            return edits
    return []


def _gbk_edits(text: str) -> list[Edit]:
    found = _GBK_SURE.findall(text)
    if len(found) >= _FEWEST and len(set(found)) >= _FEWEST_KINDS:
        budget = Budget()
        return [edit for match in _GBK_RUN.finditer(text) for edit in _from_gbk(text, *match.span(), budget)]
    return []


def _from_latin(run: str, at: int) -> list[Edit]:
    fixed = _short_fixed(run) if len(run) <= _SHORT else ftfy.fix_encoding(run)
    if fixed == run:
        return []
    if sum(len(character.encode("utf-8")) for character in fixed) != len(run):
        return [Edit(at, at + len(run), fixed)]
    edits: list[Edit] = []
    for character in fixed:
        size = len(character.encode("utf-8"))
        edits.append(Edit(at, at + size, character))
        at += size
    return edits


@lru_cache(maxsize=1 << 12)
def _short_fixed(run: str) -> str:
    return ftfy.fix_encoding(run)


def _from_pairs(run: str, at: int) -> list[Edit]:
    """The run's characters taken for bytes of GBK, two for each character, where that gives common ones."""
    codes = [_byte(one) for one in run]
    decoded = [bytes(codes[place : place + 2]).decode("gbk", "replace") for place in range(0, len(codes), 2)]
    if any(len(one) != 1 or one == GAP for one in decoded) or _rarity("".join(decoded)) > _USUAL:
        return []
    return [Edit(at + 2 * place, at + 2 * place + 2, one) for place, one in enumerate(decoded)]


def _byte(character: str) -> int:
    return ord(character) if character <= "\xff" else character.encode("cp1252")[0]


def _from_gbk(text: str, at: int, end: int, budget: Budget) -> list[Edit]:
    """A stretch's GBK bytes read as UTF-8, where that gives commoner characters; lost ones are filled in or U+FFFD."""
    run = text[at:end]
    before, behind = _ASCII_END.search(text, max(at - 4, 0), at), _ASCII.match(text, end, end + 4)
    around = before[0] if before else "", behind[0] if behind else ""
    may_fill = budget.allows(len(run))
    if len(run) <= _SHORT:
        read = _short_read(run, *around, may_fill)
    else:
        read = _read(run, *around, budget if may_fill else None)
    return [Edit(at + start, at + upto, said) for start, upto, said in read]


@lru_cache(maxsize=1 << 12)
def _short_read(run: str, before: str, behind: str, may_fill: bool) -> tuple[tuple[int, int, str], ...]:
    """`_read` of a short run: the same ones come again, in hostile texts without end."""
    return _read(run, before, behind, Budget() if may_fill else None)


def _read(run: str, before: str, behind: str, budget: Budget | None) -> tuple[tuple[int, int, str], ...]:
    """The characters of a run with the range of the run that each stands for; without a budget none is filled in."""
    code = run.encode("gb18030", "replace")
    is_piece = len(run) <= _PIECE and _IS_UTF8.fullmatch(code)
    if not is_piece and _rarity(code.decode("utf-8", "replace")) >= _rarity(run):
        return ()
    data: list[int] = []
    bounds: list[int] = []  # for each byte, the first character of the run that starts at or behind it
    for place, character in enumerate(run):
        own = list(character.encode("gb18030", "ignore")) if character not in "\ufffd?" else [UNKNOWN]
        bounds.extend([place, *[place + 1] * (len(own) - 1)] if own else [])
        data += own
    bounds.append(len(run))
    found = characters(data, before, behind, budget) if budget else decoded(data)
    said: list[tuple[int, int, str]] = []
    done = 0
    was_gap = False
    ends = [bounds[one.at] for one in found[1:]] + [len(run)]
    for one, upto in zip(found, ends, strict=True):
        is_gap = one.text == GAP
        said.append((done, upto, "" if is_gap and was_gap else one.text))
        done, was_gap = upto, is_gap
    return tuple(said)


def _rarity(text: str) -> float:
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return float(rare_characters()[np.minimum(codes, 0xFFFF)].mean()) if len(codes) else 1.0
