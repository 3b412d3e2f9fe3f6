"""Arrow without pandas, which it would import for nothing."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cache
from types import ModuleType

import pyarrow as pa


class _Refusal:
    """An import hook to which there is no pandas."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None = None, target: ModuleType | None = None) -> None:
        if name == "pandas":
            raise ModuleNotFoundError("Arrow does without pandas here.", name=name)


@cache
def spare_pandas() -> None:
    """Keeps pyarrow from importing pandas in this process: a second, spent to ask whether values are a series.

    pyarrow asks once, at its first array; whoever else wants pandas can import it afterwards.
    """
    refusal = _Refusal()
    sys.meta_path.insert(0, refusal)
    try:
        pa.array([""])
    finally:
        sys.meta_path.remove(refusal)
