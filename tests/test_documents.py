"""What stands beside the code: the README, the examples, the notes, the inventory the pages are built with."""

import re
import runpy
import subprocess
import sys
import tomllib
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from sybil import Sybil
from sybil.parsers import myst

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
NOTES = sorted(path for path in (ROOT / "changelog.d").iterdir() if path.name != "README.md")
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

LEFT_BEHIND = {"build", "dist", "__pycache__"}
"""Folders that tools leave in the tree; those that begin with a dot, save ours, are passed over too."""


def texts(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name in LEFT_BEHIND or (path.name.startswith(".") and path.name not in {".ci", ".gitignore"}):
            continue
        if path.is_dir():
            yield from texts(path)
        elif path.suffix != ".inv":
            yield path


def test_the_readme_begins_with_two_commands() -> None:
    blocks = re.findall(r"^```sh\n(.*?)^```$", README.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL)

    assert [len(block.splitlines()) for block in blocks] == [1, 1]


def test_the_tour_of_the_readme_runs_as_printed() -> None:
    for example in Sybil([myst.PythonCodeBlockParser()]).parse(README):
        example.evaluate()


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_prints_what_is_kept_beside_it(example: Path) -> None:
    command = [sys.executable, "-W", "error", example]
    done = subprocess.run(command, capture_output=True, check=True, cwd=ROOT, text=True)  # noqa: S603 - our own file

    assert done.stdout == example.with_suffix(".txt").read_text(encoding="utf-8")
    assert not done.stderr


def test_what_the_main_example_prints_fits_a_page() -> None:
    lines = (ROOT / "examples" / "am_i_eligible.txt").read_text(encoding="utf-8").splitlines()

    assert len(lines) <= 120
    assert max(map(len, lines)) <= 100


def test_the_page_of_ids_is_what_its_tool_writes() -> None:
    tool = runpy.run_path(str(ROOT / "tools" / "write_ids_page.py"))

    assert tool["TARGET"].read_text(encoding="utf-8") == tool["text"]()


@pytest.mark.parametrize("note", NOTES, ids=lambda path: path.name)
def test_a_note_for_the_next_release_is_named_by_issue_and_type(note: Path) -> None:
    types = "|".join(entry["directory"] for entry in SETTINGS["tool"]["towncrier"]["type"])

    assert re.fullmatch(rf"\d+\.({types})\.md", note.name)


def test_the_inventory_is_what_its_tool_writes() -> None:
    tool = runpy.run_path(str(ROOT / "tools" / "make_python_inventory.py"))
    header, body = tool["HEADER"].encode(), (ROOT / "docs" / "python.inv").read_bytes()

    assert body.startswith(header)
    assert zlib.decompress(body.removeprefix(header)).decode() == "".join(tool["lines"]())


def test_nothing_mentions_the_machine_it_was_made_on() -> None:
    telling = re.compile(r"(?<![\w.])/(?:work|root)/|helper[ ]session")
    mentions = [path for path in texts(ROOT) if telling.search(path.read_text(encoding="utf-8"))]

    assert mentions == []
