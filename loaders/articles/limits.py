"""How much one input may hold. Every limit is told in the rejection that it causes."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, unless the name says otherwise."""

    text: int = 10 * MIB  # one article: a file, an archive member or a record
    whole_file: int = 256 * MIB  # what must be in memory at once: .json, a table or an archive inside an archive
    archive: int = 16 * 1024 * MIB  # all that one archive unpacks to
    archive_members: int = 2_000_000  # count
    archive_ratio: int = 200  # unpacked to packed; text packs 3 to 10 times, repeated markup up to 100 times
    ratio_from: int = 20 * MIB  # the ratio is judged only from this much unpacked data on
