"""What the pages of the project say of files and commands is so."""

from __future__ import annotations

import importlib.util
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest
import typer

from loaders.cli.app import main

PROJECT = Path(__file__).resolve().parents[2]
PAGES = [
    *PROJECT.glob("*.md"),
    *(PROJECT / "docs").rglob("*.md"),
    *(page for page in (PROJECT / "tests").rglob("*.md") if page.parent.name != "articles"),  # those are gold articles
    *(PROJECT / "benchmarks").rglob("*.md"),
]
COMMANDS = typer.main.get_command(main)

LINK = re.compile(r"\]\(([^)\s]+)\)")
FENCED = re.compile(r"^```\w*\n(.*?)^```", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
# Files of the project named in running text; names in capitals stand for one of many.
NAMED = re.compile(r"(?:docs|seeds|loaders|models|macros|snapshots|tests|benchmarks|articles)/[\w./-]*\w/?")


def page_id(page: Path) -> str:
    """For the names of tests."""
    return page.relative_to(PROJECT).as_posix()


def code(page: Path) -> list[str]:
    """Lines of code blocks and pieces of inline code."""
    text = page.read_text(encoding="utf-8")
    lines = [line.strip() for block in FENCED.findall(text) for line in block.splitlines()]
    return lines + INLINE.findall(FENCED.sub("", text))


def commands(page: Path, program: str) -> list[list[str]]:
    """Words behind each call of a program, of chained commands each by itself."""
    found = []
    for line in code(page):
        for part in re.split(r"&&|\||;| > ", line):
            words = part.strip().removeprefix(".venv/bin/")
            if words.startswith(f"{program} "):
                found.append(shlex.split(words, comments=True)[len(program.split()) :])
    return found


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_relative_links_lead_somewhere(page: Path) -> None:
    for target in LINK.findall(FENCED.sub("", page.read_text(encoding="utf-8"))):
        if not target.startswith(("http://", "https://", "#")):
            assert (page.parent / target.partition("#")[0]).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_files_that_are_named_are_there(page: Path) -> None:
    for piece in code(page):
        if NAMED.fullmatch(piece) and not re.search(r"\b[A-Z]{3,}\b", piece):
            assert (PROJECT / piece).exists(), piece


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_parkfacts_understands_every_command_line(page: Path) -> None:
    assert isinstance(COMMANDS, click.Group | typer.core.TyperGroup)
    for words in commands(page, "parkfacts"):
        if words[0].isupper() or words[0] == "…":
            continue  # stands for any command
        assert words[0] in COMMANDS.commands, words
        if any(word.startswith("[") for word in words):  # a usage line: [--published DATE]
            known = {name for option in COMMANDS.commands[words[0]].params for name in option.opts}
            assert {word.strip("[]") for word in words if word.strip("[").startswith("-")} <= known
            continue
        try:
            COMMANDS.commands[words[0]].make_context(words[0], words[1:])
        except (click.exceptions.Exit, typer.Exit):
            assert "--help" in words
        except Exception as error:
            pytest.fail(f"parkfacts {shlex.join(words)}: {error}")


@pytest.mark.parametrize("page", PAGES, ids=page_id)
def test_make_has_every_target(page: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (PROJECT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    for words in commands(page, "make"):
        assert words[0] in targets, words


def test_python_modules_and_their_options_exist() -> None:
    called: dict[str, set[str]] = {}
    for page in PAGES:
        for words in commands(page, "python -m"):
            called.setdefault(words[0], set()).update(word for word in words if word.startswith("--"))
    assert called
    for module, options in called.items():
        assert importlib.util.find_spec(module), module
        if options:
            run = [sys.executable, "-m", module, "--help"]
            shown = subprocess.run(run, cwd=PROJECT, capture_output=True, text=True, check=True).stdout
            for option in options:
                assert re.search(rf"{option}\b", shown), f"{module} {option}"


def test_examples_of_contributing_are_rows_that_nobody_has_added_yet() -> None:
    examples = re.findall(
        r"^\| an? .*?\| `seeds/(\w+)\.csv`.*\| `([^`]+)` \|$",
        (PROJECT / "CONTRIBUTING.md").read_text(encoding="utf-8"),
        re.MULTILINE,
    )
    assert len(examples) >= 8
    for seed, example in examples:
        row = example.replace("\\|", "|").split(",")
        known = (PROJECT / "seeds" / f"{seed}.csv").read_text(encoding="utf-8").splitlines()
        name = -1 if seed == "article_fields" else 0  # the word or code that the row adds
        assert row[name] not in {line.split(",")[name] for line in known}, (seed, row[name])


def test_both_readmes_have_the_same_tables() -> None:
    """Rows by what they name in code; the words of the first column are of two languages."""
    places = []
    for name in ("README.md", "README.zh-CN.md"):
        text = (PROJECT / name).read_text(encoding="utf-8").partition("<!-- /accuracy -->")[2]
        rows = re.findall(r"^\| ([^|]+) \|(.*)$", text, re.MULTILINE)
        places.append([(re.findall(r"`[^`]+`|[A-Z]\w+", place), LINK.findall(what)) for place, what in rows[1:]])
    assert [row for row in places[0] if row[0]] == [row for row in places[1] if row[0]]
