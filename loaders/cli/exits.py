"""Exit codes, as documented in docs/cli.md (a test compares the two), and how an error becomes one line and a code."""

from __future__ import annotations

import os
import sys
from enum import IntEnum
from typing import Any

import typer
from typer.core import TyperGroup

from loaders.errors import ParkfactsError

DEBUG = "PARKFACTS_DEBUG"


class ExitCode(IntEnum):
    """What a script may rely on."""

    OK = 0
    """done; inputs that were rejected are counted in the summary"""
    TESTS_FAILED = 1
    """a test, an audit or a score check failed; the published file is as it was"""
    USAGE = 2
    """the command line was not understood"""
    BAD_INPUT = 3
    """something that was asked for is missing or cannot be read"""
    NOT_WRITABLE = 4
    """the target cannot be written: read-only, full, or another build is at work"""
    BUG = 70
    """an error that parkfacts did not expect; PARKFACTS_DEBUG=1 shows where"""
    INTERRUPTED = 130
    """stopped with Ctrl-C; what had landed stays landed"""


class Guarded(TyperGroup):
    """A command group in which an error is one line on standard error: what is wrong, what to do."""

    def invoke(self, ctx: Any) -> Any:
        """Run the command; turn errors into exit codes."""
        try:
            return super().invoke(ctx)
        except ParkfactsError as error:
            complain(f"{error.message} {error.remedy}")
            raise typer.Exit(getattr(error, "exit_code", ExitCode.BAD_INPUT)) from error
        except BrokenPipeError:
            # The reader of our output (head, less) has gone: no more output, no complaint.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(ExitCode.OK) from None
        except KeyboardInterrupt:
            complain("Stopped. What had landed stays landed; run the command again to go on.")
            raise typer.Exit(ExitCode.INTERRUPTED) from None
        except Exception as error:
            if os.environ.get(DEBUG) or type(error).__module__.startswith(("click", "typer")):
                raise
            first = (str(error).strip().splitlines() or [""])[0]
            complain(
                f"Unexpected {type(error).__name__}: {first} This is a bug: set {DEBUG}=1 to see where, and report it."
            )
            raise typer.Exit(ExitCode.BUG) from error


def complain(line: str) -> None:
    """One line on standard error."""
    print(f"parkfacts: {' '.join(line.split())}", file=sys.stderr)
