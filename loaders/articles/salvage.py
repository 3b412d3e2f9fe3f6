"""Members of a zip file that lost its end, and with it the list of members: found by their local headers."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from typing import IO

SIGNATURE = b"PK\x03\x04"
HEADER = struct.Struct("<4sHHHHHIIIHH")  # signature, version, flags, method, time, date, crc, packed, size, name, extra
ENCRYPTED, SIZES_FOLLOW, UTF8 = 0x1, 0x8, 0x800  # flags
STORED, DEFLATED = 0, 8  # methods
CHUNK = 1 << 16  # bytes


def local_members(stream: IO[bytes], limit: int) -> Iterator[tuple[bytes, bool, bytes]]:
    """Name, whether it is UTF-8, and content of every whole member of at most `limit` bytes from the start on.

    Ends at the first member that is cut, damaged, encrypted or too large, as what follows cannot be trusted.
    """
    while True:
        header = stream.read(HEADER.size)
        if len(header) < HEADER.size or not header.startswith(SIGNATURE):
            return
        _, _, flags, method, _, _, crc, packed, size, name_length, extra_length = HEADER.unpack(header)
        name = stream.read(name_length)
        stream.seek(extra_length, 1)
        if flags & ENCRYPTED or size > limit or method not in (STORED, DEFLATED):
            return
        if method == STORED and flags & SIZES_FOLLOW:  # nothing says where it ends
            return
        data = stream.read(size) if method == STORED else _inflated(stream, limit)
        if data is None:
            return
        if flags & SIZES_FOLLOW:
            crc = _descriptor(stream)
        elif len(data) != size:
            return
        if zlib.crc32(data) != crc:
            return
        if not name.endswith(b"/"):
            yield name, bool(flags & UTF8), data


def _inflated(stream: IO[bytes], limit: int) -> bytes | None:
    """Content of the deflated member that starts here, None when it is cut or too large; the stream ends behind it."""
    inflate = zlib.decompressobj(-zlib.MAX_WBITS)
    parts: list[bytes] = []
    total = 0
    while not inflate.eof:
        chunk = inflate.unconsumed_tail or stream.read(CHUNK)
        if not chunk:
            return None
        try:
            parts.append(inflate.decompress(chunk, CHUNK * 16))
        except zlib.error:
            return None
        total += len(parts[-1])
        if total > limit:
            return None
    stream.seek(-len(inflate.unused_data), 1)
    return b"".join(parts)


def _descriptor(stream: IO[bytes]) -> int | None:
    """Checksum from the data descriptor behind a member, whose signature is optional."""
    data = stream.read(16)
    if data.startswith(b"PK\x07\x08"):
        return int.from_bytes(data[4:8], "little") if len(data) == 16 else None
    if len(data) < 12:
        return None
    stream.seek(12 - len(data), 1)
    return int.from_bytes(data[:4], "little")
