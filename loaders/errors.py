"""What stops a command: one sentence on what is wrong, one on what to do. The command line prints both."""

from __future__ import annotations


class ParkfactsError(Exception):
    """A condition that ends a command; `str()` of it is one line with the remedy."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(f"{message} {remedy}".rstrip())
        self.message = message
        self.remedy = remedy
