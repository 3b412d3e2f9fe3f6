"""The build of the models' tests, published: what the tests of lineage, export and show read."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from loaders.build import current_fingerprint
from loaders.layout import Layout
from loaders.publish import publish
from loaders.stages import publication, read_lineage


def published_models(built: Path, factory: pytest.TempPathFactory) -> Layout:
    """The build of the models' tests, published once in a session."""
    folder = factory.getbasetemp() / "published-models"
    layout = Layout.of(folder / "parkfacts.duckdb")
    if not folder.exists():
        layout.work.mkdir(parents=True)
        shutil.copyfile(built, layout.build_file)
        shutil.copytree(built.parent / "target", layout.target)
        publish(layout, publication(layout, current_fingerprint(layout), 1), read_lineage(layout))
    return layout
