"""Words of Taiwan for those of the mainland: 軟體 is 软件, 產業叢集 a 产业集群, 園區專案 a 园区项目.

Only a Traditional text with words that the mainland does not have counts as one of Taiwan: 资料 and 智慧 are words of
both, and stand for 数据 and 智能 there alone.
"""

from __future__ import annotations

from functools import cache

from loaders.clean.lexicon import rows
from loaders.clean.mapped import Mapped
from loaders.clean.swaps import Swaps


@cache
def _swaps(telltales_only: bool) -> Swaps:
    chosen = (row for row in rows("taiwan_words") if not telltales_only or row["is_telltale"] == "true")
    return Swaps.of(chosen, "taiwan", "mainland")


def to_mainland_words(mapped: Mapped) -> Mapped:
    """The mainland's words in a text that was Traditional and has words of Taiwan."""
    if "traditional" not in mapped.noise or not _swaps(True).edits(mapped.text):
        return mapped
    return mapped.edited(_swaps(False).edits(mapped.text), "taiwan_word")
