"""The house of the library: its floors, its front door, and what must not be found in it."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

import codercareer

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "codercareer"
REFERENCE = ROOT / "docs" / "reference"

FLOORS = (
    "errors",
    "_later",
    "_labels",
    "markup",
    "_cuts",
    "dates",
    "_dated",
    "checks",
    "drawing",
    "_layout",
    "gantt",
    "_spans",
    "_plan_bars",
    "_ways",
    "sources",
    "claims",
    "listing",
    "vocabulary",
    "quantities",
    "facts",
    "profile",
    "_tree",
    "requirements",
    "rules",
    "wording",
    "_compare",
    "matching",
    "_work",
    "evidence",
    "amounts",
    "evaluation",
    "grounds",
    "slots",
    "_doubts",
    "_implied",
    "advice",
    "questions",
    "verdicts",
    "explanation",
    "diagrams",
    "assessment",
    "exams",
    "credentials",
    "careers",
    "paths",
    "nearest",
    "_figures",
    "collection",
    "gates",
    "inspection",
    "references",
    "entries",
    "_shelves",
    "naming",
    "periods",
    "measures",
    "observations",
    "datasets",
    "tidy",
    "comparison",
    "derived",
    "series",
    "_store",
    "_registry",
    "causes",
    "conflicts",
    "_selection",
    "_strands",
    "statistics",
    "outlook",
    "progress",
    "targets",
    "steps",
    "planning",
    "_planner",
    "_asking",
    "catalog",
    "data",
    "interop",
    "_paper",
    "_boxes",
    "_lines",
    "pictures",
)
"""The modules and sub-packages, ground first: each imports only from those before it."""

DEPENDENCIES = {"attrs", "dateutil"}

EXTRAS = {
    "matplotlib": {"_boxes", "_lines", "_paper", "pictures"},
    "pandas": {"interop.pandas_frames"},
    "polars": {"interop.polars_frames"},
    "python_calamine": {"interop._workbooks"},
    "xlrd": {"interop._workbooks"},
}
"""The modules that alone may import each package of an optional extra."""

MODULES = {".".join(path.relative_to(PACKAGE).with_suffix("").parts): path for path in sorted(PACKAGE.rglob("*.py"))}


def floor_of(module: str) -> str:
    return module.partition(".")[0]


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.AST) -> Iterator[str]:
    unseen = {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    for node in ast.walk(tree):
        if node in unseen:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "imports are absolute"
            if node.module == "codercareer":
                yield from (f"codercareer.{alias.name}" for alias in node.names)
            else:
                yield node.module or ""
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "lazily":
            yield from (f"codercareer.{ast.literal_eval(module)}" for module in node.args)


def printed(code: str) -> list[str]:
    command = [sys.executable, "-c", code]
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout.split()  # noqa: S603 - our own code


FRONT_DOOR = parsed(PACKAGE / "__init__.py")
HOMES = {
    alias.name: node.module or ""
    for block in FRONT_DOOR.body
    if isinstance(block, ast.If)
    for node in block.body
    if isinstance(node, ast.ImportFrom)
    for alias in node.names
}
"""The module each public name comes from, as type checkers are told."""


def test_every_module_has_its_floor() -> None:
    assert {floor_of(module) for module in MODULES} - {"__init__"} == set(FLOORS)


@pytest.mark.parametrize("module", [module for module in MODULES if floor_of(module) in FLOORS])
def test_a_module_imports_only_from_floors_below_it(module: str) -> None:
    here = floor_of(module)
    neighbours = {here} if (PACKAGE / here).is_dir() else set[str]()
    used = {name.split(".")[1] for name in imported(parsed(MODULES[module])) if name.startswith("codercareer.")}

    assert used - neighbours - ({"data"} if here == "catalog" else set()) <= set(FLOORS[: FLOORS.index(here)])


@pytest.mark.parametrize("module", MODULES)
def test_no_function_imports_save_load_catalog(module: str) -> None:
    functions = (node for node in ast.walk(parsed(MODULES[module])) if isinstance(node, ast.FunctionDef))
    importing = [function.name for function in functions if any(imported(function))]

    assert importing == (["load_catalog"] if module == "catalog" else [])


@pytest.mark.parametrize("module", MODULES)
def test_the_core_imports_nothing_but_its_dependencies(module: str) -> None:
    packages = {name.partition(".")[0] for name in imported(parsed(MODULES[module]))}

    extra = {package for package, homes in EXTRAS.items() if module in homes}

    assert packages <= {"codercareer", *DEPENDENCIES, *extra, *sys.stdlib_module_names}


def test_few_modules_import_the_package_of_an_extra() -> None:
    importing: dict[str, set[str]] = {package: set() for package in EXTRAS}
    for module, path in MODULES.items():
        for name in imported(parsed(path)):
            importing.get(name.partition(".")[0], set()).add(module)

    assert importing == EXTRAS


def test_nothing_imports_the_outside_world_or_charts() -> None:
    charts = EXTRAS["matplotlib"]
    importing = {
        floor_of(module)
        for module, path in MODULES.items()
        if any(name.split(".")[1:2] in [["interop"], *([chart] for chart in charts)] for name in imported(parsed(path)))
    }

    assert importing <= {"interop", *charts}


def test_only_the_module_of_dates_imports_dateutil() -> None:
    importing = {
        module
        for module, path in MODULES.items()
        if any(name.startswith("dateutil") for name in imported(parsed(path)))
    }

    assert importing == {"dates"}


@pytest.mark.parametrize("module", [module for module in MODULES if floor_of(module) != "data"])
def test_a_module_stays_under_four_hundred_lines(module: str) -> None:
    lines = MODULES[module].read_text(encoding="utf-8").count("\n")

    assert lines < 400


def test_importing_the_package_loads_none_of_its_modules() -> None:
    loaded = printed("import sys, codercareer; print(*(name for name in sys.modules if 'codercareer' in name))")

    assert loaded == ["codercareer"]


def test_no_answer_loads_what_draws() -> None:
    loaded = printed(
        "import sys; from codercareer import *; from datetime import date; catalog = load_catalog();"
        "print(catalog.assess('CPC', Profile(), on=date(2024, 1, 1)).explain()[:0]);"
        "print(*(name for name in sys.modules if 'codercareer.' in name))"
    )
    drawn = {
        "drawing",
        "gantt",
        "diagrams",
        "markup",
        "_labels",
        "_spans",
        "_layout",
        "_ways",
        "_plan_bars",
        *EXTRAS["matplotlib"],
    }

    assert not {f"codercareer.{module}" for module in drawn} & {*loaded}


def test_no_public_name_reads_the_data() -> None:
    loaded = printed(
        "import sys; from codercareer import *; print(*(name for name in sys.modules if 'codercareer.data' in name))"
    )

    assert [name for name in loaded if f"{name}.".startswith("codercareer.data.")] == []


def test_public_names_are_sorted() -> None:
    assert list(codercareer.__all__) == sorted(codercareer.__all__)


def test_public_names_are_those_of_the_table_and_those_told_to_type_checkers() -> None:
    tables = [node.value for node in FRONT_DOOR.body if isinstance(node, ast.Assign | ast.AnnAssign)]
    (table,) = (ast.literal_eval(value) for value in tables if isinstance(value, ast.Dict))

    assert {name: f"codercareer.{home}" for name, home in table.items()} == HOMES
    assert set(codercareer.__all__) == set(HOMES)


def test_each_public_name_is_public_in_the_module_it_comes_from() -> None:
    for name, module in HOMES.items():
        assert name in import_module(module).__all__
        assert getattr(codercareer, name) is getattr(import_module(module), name)


def test_the_package_shows_its_public_names() -> None:
    assert set(codercareer.__all__) <= set(dir(codercareer))


def test_a_name_the_package_lacks_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        codercareer.nonsense  # noqa: B018


def test_the_reference_lists_exactly_the_public_names() -> None:
    page = (REFERENCE / "index.md").read_text(encoding="utf-8")
    listed = re.findall(r"`~(codercareer\.\w+)\.(\w+)`", page)

    assert sorted((name, module) for module, name in listed) == sorted(HOMES.items())


def test_the_reference_has_a_page_for_each_public_module() -> None:
    pages = "".join(page.read_text(encoding="utf-8") for page in REFERENCE.glob("*.md"))
    modules = [module for module in MODULES if module in FLOORS or floor_of(module) == "interop"]
    public = [module for module in modules if hasattr(import_module(f"codercareer.{module}"), "__all__")]

    assert sorted(re.findall(r"automodule:: codercareer\.([\w.]+)", pages)) == sorted(public)


def test_the_page_about_the_house_lists_its_floors_in_their_order() -> None:
    page = (ROOT / "docs" / "explanation" / "house.md").read_text(encoding="utf-8")

    assert re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE) == list(FLOORS)
