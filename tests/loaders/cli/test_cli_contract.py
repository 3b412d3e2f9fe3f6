"""The command line keeps its word: what docs/cli.md says, help with examples, one line an error, exit codes."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
import typer
from typer.testing import CliRunner, Result

from loaders.cli import exits
from loaders.cli.app import main
from loaders.cli.exits import ExitCode

PROJECT = Path(__file__).resolve().parents[3]
DOCS = (PROJECT / "docs" / "cli.md").read_text(encoding="utf-8")
COMMANDS = ("build", "load", "publish", "export", "show", "status", "recognise", "score")


def parkfacts(*arguments: str | Path) -> Result:
    """Run the command line in this process."""
    return CliRunner(env={"COLUMNS": "200"}).invoke(main, [str(argument) for argument in arguments])


def only_line(result: Result) -> str:
    """The one line of an error."""
    assert result.stdout == ""
    assert result.stderr.count("\n") == 1, result.stderr
    assert result.stderr.startswith("parkfacts: ")
    assert "Traceback" not in result.stderr
    return result.stderr


def test_exit_codes_are_those_of_the_documentation() -> None:
    documented = re.findall(r"^\| (\d+) \| (.+) \|$", DOCS, flags=re.MULTILINE)
    source = Path(exits.__file__).read_text(encoding="utf-8")
    in_code = re.findall(r'^    [A-Z_]+ = (\d+)\n    """(.+)"""$', source, flags=re.MULTILINE)
    assert [code for code, _ in in_code] == [str(code.value) for code in ExitCode]
    assert [(code, text.replace("`", "")) for code, text in documented] == in_code


def test_every_command_is_documented_and_has_an_example() -> None:
    assert set(re.findall(r"^\| `parkfacts (\w+)", DOCS, flags=re.MULTILINE)) == set(COMMANDS)
    listed = parkfacts("--help").stdout
    for command in COMMANDS:
        assert command in listed
        shown = parkfacts(command, "--help")
        assert shown.exit_code == 0
        assert re.search(rf"Example: .*parkfacts {command}\b", shown.stdout, flags=re.DOTALL)


def test_examples_of_the_help_can_be_copied() -> None:
    top = [line.strip() for line in parkfacts("--help").stdout.splitlines()]
    examples = [line for line in top if line.startswith("parkfacts ")]
    assert len(examples) == 4
    named = {path.stem for path in (PROJECT / "articles").rglob("*") if path.is_file()}
    for example in [*examples, *re.findall(r"Example: (parkfacts .*)", parkfacts("show", "--help").stdout)]:
        words = shlex.split(example)
        typer.main.get_command(main).commands[words[1]].make_context(words[1], words[2:])  # type: ignore[attr-defined]
        assert example[-1] not in ";."
        assert words[1] != "show" or words[2] in named


def test_every_option_is_documented() -> None:
    for command in typer.main.get_command(main).commands.values():  # type: ignore[attr-defined]
        named = {name for option in command.params for name in (*option.opts, *option.secondary_opts)}
        for name in named - {"--help"}:
            assert not name.startswith("--") or re.search(rf"{name}\b", DOCS), f"{command.name} {name}"


@pytest.mark.parametrize("arguments", [("nonsense",), ("build", "--nope"), ("export",), ("build", "--threads", "0")])
def test_a_command_line_that_is_not_understood(arguments: tuple[str, ...]) -> None:
    assert parkfacts(*arguments).exit_code == ExitCode.USAGE


@pytest.mark.parametrize("command", ["export facts", "show x"])
def test_no_warehouse_yet(command: str, tmp_path: Path) -> None:
    result = parkfacts(*command.split(), "--warehouse", tmp_path / "none.duckdb")
    assert result.exit_code == ExitCode.BAD_INPUT
    assert "Run `parkfacts build` first" in only_line(result)


@pytest.mark.parametrize(
    ("output", "told"),
    [
        ("facts.tsv", "facts.tsv: its name ends in none of the formats that are known (.jsonl, .csv, .parquet, .xlsx)"),
        ("facts", "facts: its name ends in none of the formats"),
        ("reports/2023/facts.csv", "facts.csv: there is no folder"),
    ],
)
def test_an_export_goes_nowhere_that_was_not_meant(output: str, told: str, tmp_path: Path) -> None:
    result = parkfacts("export", "facts", "--output", tmp_path / output, "--warehouse", tmp_path / "none.duckdb")
    assert result.exit_code == ExitCode.BAD_INPUT
    assert told in only_line(result)
    assert list(tmp_path.iterdir()) == []


def test_a_format_that_is_said_goes_before_the_name(tmp_path: Path) -> None:
    to = ("--output", tmp_path / "facts.txt", "--format", "csv")
    result = parkfacts("export", "facts", *to, "--warehouse", tmp_path / "none.duckdb")
    assert "no warehouse yet" in only_line(result)


def test_articles_that_are_not_there(tmp_path: Path) -> None:
    result = parkfacts("build", "--articles", tmp_path / "gone", "--warehouse", tmp_path / "x.duckdb")
    assert result.exit_code == ExitCode.BAD_INPUT
    assert "gone: no such file or folder" in only_line(result)
    assert list(tmp_path.iterdir()) == []


def test_a_warehouse_that_is_no_duckdb_is_refused_before_anything_lands(tmp_path: Path) -> None:
    article, other = tmp_path / "a.txt", tmp_path / "notes.duckdb"
    article.write_text("某园区实现产值3亿元。", encoding="utf-8")
    other.write_text("my notes, not a database", encoding="utf-8")
    result = parkfacts("build", "--quiet", "--articles", article, "--warehouse", other)
    assert result.exit_code == ExitCode.BAD_INPUT
    assert "notes.duckdb: not a DuckDB file" in only_line(result)
    assert other.read_text(encoding="utf-8") == "my notes, not a database"
    assert not (tmp_path / "notes.build" / "build.duckdb").exists()


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    article = tmp_path / "a.txt"
    article.write_text("某园区实现产值3亿元。", encoding="utf-8")
    result = parkfacts("load", "--quiet", article, "--warehouse", tmp_path / "file" / "x.duckdb")
    assert result.exit_code == ExitCode.NOT_WRITABLE
    assert "cannot be written" in only_line(result)


def test_two_builds_at_once(tmp_path: Path) -> None:
    holder = (
        "import sys; from pathlib import Path; from loaders.lock import build_lock\n"
        "with build_lock(Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    article = tmp_path / "a.txt"
    article.write_text("某园区实现产值3亿元。", encoding="utf-8")
    lock = tmp_path / "x.build" / "build.lock"
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", holder, str(lock)], **pipes) as other:  # type: ignore[call-overload]
        assert other.stdout.readline() == b"held\n"
        result = parkfacts("load", "--quiet", article, "--warehouse", tmp_path / "x.duckdb")
        other.stdin.close()
    assert result.exit_code == ExitCode.NOT_WRITABLE
    assert "another build is at work" in only_line(result)
    assert parkfacts("load", "--quiet", article, "--warehouse", tmp_path / "x.duckdb").exit_code == ExitCode.OK


def test_a_bug_is_one_line_too(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError("division\nby zero")

    monkeypatch.setattr("loaders.cli.status.read_status", broken)
    result = parkfacts("status", "--warehouse", tmp_path / "x.duckdb")
    assert result.exit_code == ExitCode.BUG
    assert "Unexpected ZeroDivisionError: division This is a bug" in only_line(result)


def test_ctrl_c_is_told_without_a_traceback(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def stopped(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("loaders.cli.status.read_status", stopped)
    result = parkfacts("status", "--warehouse", tmp_path / "x.duckdb")
    assert result.exit_code == ExitCode.INTERRUPTED
    assert "What had landed stays landed" in only_line(result)


def test_recognise_prints_offsets_of_figures_times_and_entities() -> None:
    text = "去年，锡山区实现产值721亿元"
    result = parkfacts("recognise", text, "--published", "2023-04-01")
    found = json.loads(result.stdout)
    assert all(text[each["start"] : each["end"]] == each["text"] for each in found)
    assert {"time", "region", "money"} <= {each["type"] for each in found}
    assert next(each["period"] for each in found if each["type"] == "time") == "2022"


def test_recognise_tells_the_name_by_which_the_warehouse_knows_an_entity() -> None:
    found = json.loads(parkfacts("recognise", "光谷与苏州的远帆产业园签约").stdout)
    names = {each["text"]: (each["canonical"], each["reference_name"]) for each in found if "reference_name" in each}
    assert names["光谷"] == ("光谷", "武汉东湖新技术开发区")
    assert names["苏州"][1] == "苏州市"
    assert names["远帆产业园"][1] is None


def test_recognise_tells_what_an_entity_is_and_where_it_lies() -> None:
    text = "东北亚与锡山区的无锡锐川电子有限公司、光谷"
    found = json.loads(parkfacts("recognise", text).stdout)
    told = {each["text"]: (each["kind"], each["region_code"]) for each in found}
    assert told == {
        "东北亚": ("continent", ""),
        "锡山区": ("county", "320205"),
        "无锡锐川电子有限公司": ("legal_name", "320205"),
        "光谷": ("high_tech_zone", "420100"),
    }


def test_load_counts_and_tells_what_it_rejects(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.txt").write_text("锡山区2022年实现产值721亿元。", encoding="utf-8")
    (folder / "empty.txt").write_bytes(b"")
    result = parkfacts("load", folder, "--warehouse", tmp_path / "x.duckdb")
    assert result.exit_code == ExitCode.OK
    assert re.search(r"articles new\s+1\n", result.stdout)
    assert "empty.txt" in result.stdout
    as_json = json.loads(parkfacts("load", folder, "--warehouse", tmp_path / "x.duckdb", "--json").stdout)
    assert as_json["articles_new"] == 0
    state = json.loads(parkfacts("status", "--warehouse", tmp_path / "x.duckdb", "--json").stdout)
    assert (state["articles"], state["rejected"], state["published"]) == (1, 1, None)
    assert "not published yet" in parkfacts("status", "--warehouse", tmp_path / "x.duckdb").stdout
    shown = parkfacts("show", "good", "--warehouse", tmp_path / "x.duckdb")
    assert shown.exit_code == ExitCode.BAD_INPUT
    assert "nothing is published yet" in only_line(shown)


def test_a_warehouse_inside_the_articles_is_not_read_as_articles(tmp_path: Path) -> None:
    warehouse = tmp_path / "w" / "x.duckdb"
    (tmp_path / "good.txt").write_text("锡山区2022年实现产值721亿元。", encoding="utf-8")
    for page in ("x.docs/index.html", "x.docs/audit/index.html", "x.build/target/manifest.json", "x.docs.html"):
        (warehouse.parent / page).parent.mkdir(parents=True, exist_ok=True)
        (warehouse.parent / page).write_text("<p>本页说明2022年产值721亿元的来历。</p>", encoding="utf-8")
    warehouse.write_bytes(b"")
    (tmp_path / "link").symlink_to(warehouse.parent / "x.docs", target_is_directory=True)
    result = parkfacts("load", tmp_path, "--warehouse", warehouse, "--json")
    assert json.loads(result.stdout)["inputs_read"] == 2  # good.txt and x.docs.html
    asked_for = json.loads(parkfacts("load", warehouse.parent / "x.docs", "--warehouse", warehouse, "--json").stdout)
    assert asked_for["inputs_read"] == 2


def test_status_while_a_build_is_at_work(tmp_path: Path) -> None:
    layout_file = tmp_path / "x.build" / "build.duckdb"
    layout_file.parent.mkdir()
    duckdb.connect(str(layout_file)).close()
    holder = "import sys, duckdb; c = duckdb.connect(sys.argv[1]); print('held', flush=True); sys.stdin.read()"
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", holder, str(layout_file)], **pipes) as other:  # type: ignore[call-overload]
        assert other.stdout.readline() == b"held\n"
        result = parkfacts("status", "--warehouse", tmp_path / "x.duckdb")
        other.stdin.close()
    assert result.exit_code == ExitCode.OK
    assert "a build is at work" in result.stdout


@pytest.mark.parametrize("command", ["--help", "status", "recognise 3亿元"])
def test_light_commands_import_neither_dbt_nor_great_expectations(command: str, tmp_path: Path) -> None:
    script = (
        "import sys\nfrom typer.testing import CliRunner\nfrom loaders.cli.app import main\n"
        "result = CliRunner().invoke(main, sys.argv[1:])\nassert result.exit_code == 0, result.output\n"
        "heavy = {'dbt', 'great_expectations', 'pandas', 'sqlglot'} & set(sys.modules)\nassert not heavy, heavy"
    )
    outcome = subprocess.run(
        [sys.executable, "-c", script, *command.split()], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert outcome.returncode == 0, outcome.stderr
