"""The dbt project as parsed, kept in the checkout: the first build of another warehouse need not parse it again.

dbt keeps a parse of its own, but throws it away for another build file, as the path is part of the profile.
"""

from __future__ import annotations

import os
import shutil
from contextlib import suppress
from pathlib import Path
from typing import Any

from loaders.fingerprint import digest, project_hash, versions
from loaders.layout import PROJECT


def kept_file(project: Path = PROJECT) -> Path:
    """Where the parse of the project as it stands is kept; its name changes with the project and with dbt."""
    # With the folder: a parse holds the absolute path of each seed, and a checkout may be moved.
    name = digest(str(project), project_hash(project), *versions().values())
    return project / "target" / f"parsed-{name}.msgpack"


def read_kept(file: Path) -> Any:
    """dbt's manifest, or None when there is none that can be read."""
    from dbt.contracts.graph.manifest import Manifest  # takes seconds
    from dbt.parser.manifest import extended_mashumuro_decoder as decoder

    try:
        return Manifest.from_msgpack(file.read_bytes(), decoder=decoder)
    except Exception:  # not there, cut short, of another dbt: it is parsed anew
        return None


def keep(parse: Path, file: Path) -> None:
    """Keep what dbt wrote of a parse, in place of older ones. A checkout that cannot be written to keeps none."""
    temporary = file.with_name(f".{file.name}.{os.getpid()}")
    with suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        shutil.copyfile(parse, temporary)
        temporary.replace(file)
        for older in file.parent.glob("parsed-*.msgpack"):
            if older != file:
                older.unlink(missing_ok=True)
