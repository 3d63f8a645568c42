"""What the readers share: cells, columns, problems, what is wanted, and the package they need."""

import sys
from datetime import date, time, timedelta
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codercareer.errors import CodercareerError, InvalidDataError, InvalidTypeError, MissingExtraError
from codercareer.interop._cells import BLANK, Printed, Refused, dressed, printed, unglued, words
from codercareer.interop._tables import letters
from codercareer.interop.reading import EVERYTHING, Only, Problem, Reading, file_source
from codercareer.sources import Trust

MARKS = frozenset({"*", "#"})

# Cells.


@given(
    number=st.decimals("-99999999", "99999999", places=2),
    commas=st.sampled_from(["", ","]),
    blanks=st.sampled_from(["", " ", "\t"]),
)
def test_a_number_is_read_with_every_digit_that_is_printed(number: Decimal, commas: str, blanks: str) -> None:
    text = format(number, commas)
    read = printed(f"{blanks}{text}{blanks}", MARKS)

    assert isinstance(read, Printed)
    assert str(read.value) == str(number)


@given(number=st.decimals("-999999", "999999", places=3))
def test_a_number_of_a_workbook_is_read_as_it_is_shown(number: Decimal) -> None:
    read = printed(float(number), MARKS)

    assert isinstance(read, Printed)
    assert read.value == number


@given(text=st.text(max_size=12))
def test_what_is_neither_number_nor_mark_is_refused_or_blank(text: str) -> None:
    read = printed(text, MARKS)

    if isinstance(read, Refused):
        assert text.strip() not in MARKS
        assert read.why
    elif read.value is None:
        assert read.mark == text.strip()
        assert read.mark in {*MARKS, ""}
    else:
        assert read.value == Decimal(text.strip().replace(",", ""))


NO_NUMBERS = (
    "1,23",
    "12,34,567",
    "1.",
    ".5",
    "1 000",
    "١٢",
    "1e5",
    "$5",
    "5(1)",
    ">=5",
    "0x10",
    "--1",
    "+1",
    "NaN",
    "inf",
)


@pytest.mark.parametrize("text", NO_NUMBERS)
def test_a_number_in_another_spelling_is_refused(text: str) -> None:
    assert isinstance(printed(text, MARKS), Refused)


@pytest.mark.parametrize(
    "cell", [True, False, date(2020, 1, 1), time(5), timedelta(1), float("nan"), float("inf")], ids=str
)
def test_what_a_workbook_knows_as_something_else_is_no_number(cell: Any) -> None:  # noqa: ANN401 - any cell
    assert isinstance(printed(cell, MARKS), Refused)


DRESSED = {
    "$68,190(2)": Printed(Decimal(68190), footnotes=("2",)),
    "68190[1][3]": Printed(Decimal(68190), footnotes=("1", "3")),
    ">=208,000": Printed(Decimal(208000), at_least=True),
    ">=$208,000 (1)": Printed(Decimal(208000), at_least=True, footnotes=("1",)),
    "-2.2": Printed(Decimal("-2.2")),
    "#": Printed(None, "#"),
    "": BLANK,
    5.5: Printed(Decimal("5.5")),
}


@pytest.mark.parametrize(("cell", "read"), DRESSED.items(), ids=map(str, DRESSED))
def test_a_dressed_number_is_read_with_what_it_wears(cell: Any, read: Printed) -> None:  # noqa: ANN401 - any cell
    assert dressed(cell, MARKS) == read


def test_a_dressed_number_in_another_spelling_is_refused() -> None:
    assert isinstance(dressed("68,190 (see below)", MARKS), Refused)


def test_footnotes_are_taken_off_a_title() -> None:
    assert unglued("Surgeons(1)") == ("Surgeons", ("1",))
    assert unglued("Surgeons (1)[23]") == ("Surgeons", ("1", "23"))
    assert unglued("Clerks (all other)") == ("Clerks (all other)", ())
    assert unglued("") == ("", ())


def test_a_cell_is_written_as_one_would_type_it() -> None:
    assert [words(cell) for cell in ("  a \n b ", 5.0, 5.5, True, 7, "")] == ["a b", "5", "5.5", "TRUE", "7", ""]


@given(column=st.integers(0, 20000))
def test_columns_are_called_as_spreadsheets_do(column: int) -> None:
    number = 0
    for letter in letters(column):
        number = number * 26 + "ABCDEFGHIJKLMNOPQRSTUVWXYZ".index(letter) + 1

    assert number == column + 1


# Problems, and what is wanted.


def test_a_problem_says_where_what_and_why() -> None:
    cell = Problem(file="a.xlsx", sheet="one", row=6, column="A_MEAN", what="0", why="It is never zero.")

    assert str(cell) == "a.xlsx, sheet one, row 6, column A_MEAN: '0': It is never zero."
    assert str(Problem(file="a.xlsx", why="It is odd.")) == "a.xlsx: It is odd."


def test_what_is_found_is_sorted_into_observations_and_problems() -> None:
    problem = Problem(file="a", why="x")

    assert Reading.of([problem]) == Reading((), (problem,))
    assert Reading.of([]).populations == ()


def test_what_is_wanted_is_one_thing_or_several() -> None:
    assert Only(measures="employment") == Only(measures=("employment",))
    assert EVERYTHING.takes(occupation="x", area="y", industry="z", measure="m")
    assert not Only(measures="employment").takes(occupation="x", measure="m")
    assert Only(areas=("us", "us-ca", "us-metro-35620", "us-nonmetro-3600001")).takes(occupation="x", area="us-ca")


@pytest.mark.parametrize("value", ["", (), (1,), " a"])
def test_what_is_wanted_says_something(value: Any) -> None:  # noqa: ANN401 - anything
    with pytest.raises((InvalidDataError, InvalidTypeError), match=r"is not|names nothing"):
        Only(areas=value)


SLIPS: dict[str, tuple[dict[str, str], str]] = {
    "no classification": ({"occupations": "29-2072"}, "'29-2072' is not an occupation"),
    "no such area": ({"areas": "california"}, "'california' is not an area"),
    "no such measure": ({"measures": "median_hour_wage"}, "'median_hour_wage' is not a measure.*median_hourly_wage"),
}


@pytest.mark.parametrize(("only", "match"), SLIPS.values(), ids=SLIPS)
def test_a_slip_in_what_is_wanted_is_refused(only: dict[str, Any], match: str) -> None:
    with pytest.raises(CodercareerError, match=match):
        Only(**only)


def test_a_file_is_a_source_by_its_name() -> None:
    source = file_source(Path("/somewhere/national_M2018_dl.xlsx"))

    assert (source.id, source.title, source.trust) == (
        "file:national_M2018_dl.xlsx",
        "national_M2018_dl.xlsx",
        Trust.OFFICIAL_COPY,
    )


# The package they need.


@pytest.mark.parametrize("package", ["xlrd", "python_calamine"])
def test_without_the_extra_it_is_said_how_to_install_it(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, package, None)
    monkeypatch.delitem(sys.modules, "codercareer.interop._workbooks")

    with pytest.raises(
        MissingExtraError, match=rf"{package} is not installed.*pip install 'codercareer\[bls\]'"
    ) as caught:
        import_module("codercareer.interop._workbooks")
    assert isinstance(caught.value, ImportError)
    assert isinstance(caught.value, CodercareerError)
