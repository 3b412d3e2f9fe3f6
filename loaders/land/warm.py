"""Imported once by the process that workers are forked from, so that they begin with the vocabularies read."""

from __future__ import annotations

import gc
from contextlib import suppress

from loaders.land.arrow import spare_pandas
from loaders.land.extracting import probe

spare_pandas()
with suppress(Exception):  # what fails here fails in a worker again, which can tell why
    probe(None)
gc.freeze()  # the collector would copy the pages that the workers share
