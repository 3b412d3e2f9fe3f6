"""Classic mojibake: UTF-8 that was read as Latin-1 (å·¥ä¸š) or as GBK (宸ヤ笟), character by character traceable."""

from __future__ import annotations

import re

import ftfy
import numpy as np

from loaders.clean.likelihood import GAP, rare_characters
from loaders.clean.mapped import Edit, Mapped

_WINDOWS = "\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2026\u2030\u2039\u203a\u20ac\u2122"
_LATIN = re.compile(f"[\u0080-\u00ff{_WINDOWS}]{{3,}}")
_LATIN_SURE = re.compile(f"[\u00e3-\u00e9][\u0080-\u00bf{_WINDOWS}]{{2}}")
# What the commonest leading bytes of Chinese UTF-8 (E4 to E9, EF BC, E3 80) make in GBK.
_GBK_SURE = re.compile("锛|銆|鐨|鏄|鍦|涓|浜|鍥|鏂|鎴|鍙|鏈|鈥|涔|璧|鐢|骞|绗|浼|闂|缁|鍏|椤|欏|瀹")
_GBK_RUN = re.compile(r"[^\x00-\x7f]{2,}[?]?")
_FEWEST = 3


def restore_mojibake(mapped: Mapped) -> Mapped:
    """Undo a wrong decoding where the text shows one; sound text is left alone."""
    text = mapped.text
    if len(_LATIN_SURE.findall(text)) >= _FEWEST:
        edits = [edit for match in _LATIN.finditer(text) for edit in _from_latin(match[0], match.start())]
        return mapped.edited(edits).noted("mojibake", len(edits))
    if len(_GBK_SURE.findall(text)) >= _FEWEST:
        edits = [edit for match in _GBK_RUN.finditer(text) for edit in _from_gbk(match[0], match.start())]
        return mapped.edited(edits).noted("mojibake", len(edits))
    return mapped


def _from_latin(run: str, at: int) -> list[Edit]:
    fixed = ftfy.fix_encoding(run)
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


def _from_gbk(run: str, at: int) -> list[Edit]:
    """The run's GBK bytes read as UTF-8, where that gives commoner characters; broken ones become U+FFFD."""
    if _rarity(run.encode("gb18030", "ignore").decode("utf-8", "replace")) >= _rarity(run):
        return []
    data = bytearray()
    bounds: list[int] = []  # for each byte, the first character of the run that starts at or behind it
    for place, character in enumerate(run):
        code = character.encode("gb18030", "ignore") if character not in "\ufffd?" else b""
        bounds.extend([place, *[place + 1] * (len(code) - 1)] if code else [])
        data += code
    bounds.append(len(run))
    edits: list[Edit] = []
    byte = done = 0
    for character in data.decode("utf-8", "surrogateescape"):
        broken = "\udc80" <= character <= "\udcff"
        byte += 1 if broken else len(character.encode("utf-8"))
        upto = bounds[byte]
        text = "" if broken and edits and edits[-1].text == GAP else GAP if broken else character
        edits.append(Edit(at + done, at + upto, text))
        done = upto
    return edits


def _rarity(text: str) -> float:
    codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return float(rare_characters()[np.minimum(codes, 0xFFFF)].mean()) if len(codes) else 1.0
