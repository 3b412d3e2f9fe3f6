"""What follows a load, begun while the load's workers start: dbt and great-expectations take seconds to import."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from loaders.layout import Layout

if TYPE_CHECKING:
    from loaders.audit.auditor import Auditor
    from loaders.transform import Dbt


class Ahead:
    """dbt and the audit's process for one build, begun at most once, in a thread."""

    def __init__(self, layout: Layout, threads: int) -> None:
        self.layout, self.threads = layout, threads
        self._begun: Future[Ready] | None = None

    def begin(self) -> None:
        """Something will be built."""
        if self._begun is None:
            pool = ThreadPoolExecutor(1)
            self._begun = pool.submit(ready, self.layout, self.threads)
            pool.shutdown(wait=False)

    def take(self) -> Ready:
        """What was begun, or is now. The auditor is the caller's to close."""
        self.begin()
        assert self._begun is not None
        return self._begun.result()

    def close(self) -> None:
        """Nothing of it is needed any more; also behind a build that took it."""
        if self._begun is not None and self._begun.exception() is None:
            self._begun.result().auditor.close()


@dataclass(frozen=True, slots=True)
class Ready:
    """Both, imported; dbt with the project as it was parsed before, if it was."""

    auditor: Auditor
    dbt: Dbt


def ready(layout: Layout, threads: int) -> Ready:
    """Takes seconds."""
    from loaders.audit.auditor import Auditor

    auditor = Auditor(layout.work / "audit", layout.audit_docs)  # its process imports great-expectations meanwhile
    from loaders.transform import Dbt

    dbt = Dbt(layout, threads)
    dbt.recall()
    return Ready(auditor, dbt)
