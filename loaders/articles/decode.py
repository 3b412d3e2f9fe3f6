"""Bytes to text. Nothing is translated: the text equals `data.decode(encoding)`, so offsets can be checked by anybody.

UTF-8 comes first and keeps a byte order mark as the character U+FEFF; UTF-16 is known by its mark, which its codec
drops. Then the charset that the page declares, if it is a Chinese one; then detection over the whole text.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, field

from charset_normalizer import from_bytes

from loaders.articles.reasons import Problem

# `<meta charset="gb2312">`, `<?xml encoding="GBK"?>`, `<%@ page pageEncoding="GBK"%>`
DECLARED = re.compile(rb"(?:charset|encoding)\s{0,4}=\s{0,4}[\"']?\s{0,4}([A-Za-z0-9_-]{2,20})", re.IGNORECASE)
DECLARED_WITHIN = 4096  # bytes
# GB 18030 holds GBK and GB 2312; cp950 and Big5-HKSCS each hold signs that plain Big5 lacks.
CODECS_OF = {
    "gb2312": ("gb18030",), "gbk": ("gb18030",), "gb18030": ("gb18030",), "cp936": ("gb18030",),
    "x-gbk": ("gb18030",), "big5": ("cp950", "big5hkscs"), "big5-hkscs": ("big5hkscs",), "cp950": ("cp950",),
}  # fmt: skip
CANDIDATES = ["gb18030", "cp950", "big5hkscs"]
MAX_BAD_SHARE = 0.02  # of the characters beyond ASCII that may be damaged in a text that is still worth loading

MAGIC = {
    b"\x89PNG\r\n\x1a\n": "a PNG image",
    b"\xff\xd8\xff": "a JPEG image",
    b"GIF8": "a GIF image",
    b"RIFF": "a media file",
    b"%PDF-": "a PDF file",
    b"\xd0\xcf\x11\xe0": "an old Office file",
    b"PK\x03\x04": "a zip archive",
    b"\x1f\x8b": "a gzip file",
    b"Rar!": "a RAR archive",
    b"7z\xbc\xaf": "a 7z archive",
    b"PAR1": "a Parquet file",
    b"SQLite format 3": "an SQLite database",
    b"\x7fELF": "a program",
}
CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
MAX_CONTROL_SHARE = 0.01


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, the codec that decoded it and the places it repaired."""

    text: str
    encoding: str
    notes: dict[str, int] = field(default_factory=dict)


def check_text(data: bytes) -> None:
    """Raises Problem(binary_file) for bytes that are no text in any encoding read here."""
    kind = next((name for magic, name in MAGIC.items() if data.startswith(magic)), None)
    if kind:
        raise Problem("binary_file", f"It is {kind}, not text.")
    if b"\0" in data[: 1 << 20] and not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise Problem("binary_file", "It holds NUL bytes, so it is not text.")


def decode(data: bytes) -> Decoded:
    """Text of an article file.

    A text with a few damaged bytes is decoded with U+FFFD in their places and a note `invalid_bytes`; one with more
    damage than MAX_BAD_SHARE raises Problem(bad_encoding), as garbage says nothing that an analyst could trust.
    """
    check_text(data)
    decoded = _utf16(data) or _strict(data, ("utf-8",)) or _declared(data) or _damaged(data, "utf-8")
    decoded = decoded or _detected(data) or _damaged(data, "gb18030")
    if decoded is None:
        raise Problem("bad_encoding", "Its bytes are neither UTF-8, UTF-16, GB18030 nor Big5.")
    if len(CONTROL.findall(decoded.text)) > MAX_CONTROL_SHARE * len(decoded.text) + 2:
        raise Problem("binary_file", "It is full of control characters, so it is not text.")
    return decoded


def encoding_of_sample(sample: bytes, whole: bool) -> str:
    """Codec of a record file, judged by its beginning; `whole` says that nothing follows. Drops a byte order mark.

    Raises Problem as `decode` does. The end of a sample that is not whole may cut a character.
    """
    if not whole:
        sample = sample[: max(sample.rfind(b"\n") + 1, len(sample) - 8)]
    encoding = decode(sample).encoding
    return "utf-8-sig" if encoding == "utf-8" else encoding


def without_surrogates(text: str) -> tuple[str, int]:
    """The text with each lone surrogate (JSON can write one) as U+FFFD, and their number: UTF-8 has none."""
    try:
        text.encode()
    except UnicodeEncodeError:
        fixed = re.sub("[\ud800-\udfff]", "\ufffd", text)
        return fixed, sum(a != b for a, b in zip(text, fixed, strict=True))
    return text, 0


def _strict(data: bytes, encodings: tuple[str, ...]) -> Decoded | None:
    for encoding in encodings:
        try:
            return Decoded(data.decode(encoding), encoding)
        except UnicodeDecodeError:
            continue
    return None


def _utf16(data: bytes) -> Decoded | None:
    if not data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return None
    strict = _strict(data, ("utf-16",))
    if strict:
        return strict
    text = data.decode("utf-16", errors="replace")
    bad = text.count("\ufffd")
    return Decoded(text, "utf-16", {"invalid_bytes": bad}) if bad <= MAX_BAD_SHARE * len(text) + 1 else None


def _declared(data: bytes) -> Decoded | None:
    found = DECLARED.search(data[:DECLARED_WITHIN])
    return _strict(data, CODECS_OF.get(found[1].decode().lower(), ())) if found else None


def _damaged(data: bytes, encoding: str) -> Decoded | None:
    text = data.decode(encoding, errors="replace")
    bad = text.count("\ufffd")
    beyond_ascii = len(text) - len(text.encode("ascii", "ignore"))
    if bad > MAX_BAD_SHARE * (beyond_ascii - bad) + (1 if beyond_ascii > 10 * bad else 0):
        return None
    return Decoded(text, encoding, {"invalid_bytes": bad})


def _detected(data: bytes) -> Decoded | None:
    best = from_bytes(data, cp_isolation=CANDIDATES).best()
    return _strict(data, (best.encoding,)) if best else None
