"""Figures as CSV: what is written is read again, and what is wrong in a file is refused with its place."""

from collections.abc import Callable
from datetime import date
from io import StringIO
from typing import Any

import pytest
from attrs import evolve
from figure_strategies import SOURCES, tables_of
from hypothesis import given
from small_figures import figure, page

from codercareer.dates import DateRange, PartialDate
from codercareer.errors import CodercareerError, ConflictError, InvalidDataError, UnknownIdError
from codercareer.observations import Observation
from codercareer.tidy import COLUMNS, key_of, read_observations, read_rows, write_observations

HEADER = ",".join(COLUMNS)


def written(*observations: Observation) -> str:
    file = StringIO(newline="")
    write_observations(observations, file)
    return file.getvalue()


def read(text: str) -> tuple[Observation, ...]:
    return read_observations(StringIO(text, newline=""), (*SOURCES, page()))


@given(figures=tables_of(most=3))
def test_what_is_written_is_read_again(figures: list[Observation]) -> None:
    assert read(written(*figures)) == tuple(figures)


def row(**changes: str) -> str:
    fields = dict.fromkeys(COLUMNS, "")
    fields |= {
        "dataset": "survey",
        "measure": "employment",
        "occupation": "soc2010:1-1",
        "area": "us",
        "period": "2018-05",
        "value": "100",
        "unit": "jobs",
        "status": "normal",
        "source": "table",
        "locator": "a row",
    }
    fields |= changes
    return ",".join(f'"{text}"' for text in fields.values())


def file(*rows: str, header: str = HEADER) -> str:
    return "\n".join((header, *rows)) + "\n"


def test_a_row_is_a_figure() -> None:
    assert read(file(row())) == (figure(),)


def test_a_file_without_rows_has_no_figures() -> None:
    assert read(file()) == ()


DAYS = {
    "2019-03-29": date(2019, 3, 29),
    "2019-03": PartialDate(2019, 3),
    "2019": PartialDate(2019),
    "2019-03-29..2019-09-30": DateRange(date(2019, 3, 29), date(2019, 10, 1)),
    "2019-03-29..": DateRange(date(2019, 3, 29)),
    "..2019-09-30": DateRange(None, date(2019, 10, 1)),
}


@pytest.mark.parametrize(("text", "day"), DAYS.items(), ids=DAYS)
def test_a_day_known_in_part_has_a_spelling(text: str, day: Any) -> None:  # noqa: ANN401 - any kind of day
    (found,) = read(file(row(published=text)))

    assert found.published == day
    assert text in written(found)


def test_an_unknown_day_is_written_as_nothing() -> None:
    (found,) = read(written(figure(published=PartialDate.unknown())))

    assert found.published is None


WRONG: dict[str, tuple[str, str]] = {
    "a column too few": (file(header=HEADER.removesuffix(",note")), "lacks note"),
    "a column too many": (file(header=f"{HEADER},extra"), "has extra"),
    "other order": (file(header=",".join(reversed(COLUMNS))), "has another order"),
    "nothing at all": ("", "lacks dataset"),
    "a field too few": (file(row(), "survey,x"), "holds 2 fields"),
    "an open quote": (file(row())[:-2], "is not CSV"),
    "no dataset": (file(row(dataset="")), "holds nothing"),
    "a blank in a slug": (file(row(measure="median pay")), "holds 'median pay'"),
    "a period in words": (file(row(period="May 2018")), "holds 'May 2018'"),
    "a period in another spelling": (file(row(period="2018-2028")), "holds '2018-2028'"),
    "a thousands separator": (file(row(value="1,000")), "holds '1,000'"),
    "a power": (file(row(value="1E3")), "holds '1E3'"),
    "a status of its own": (file(row(status="top")), "holds 'top'"),
    "a day that is none": (file(row(published="2019-02-30")), "holds '2019-02-30'"),
    "a day in words": (file(row(published="spring")), "holds 'spring'"),
    "a trust of its own": (file(row(trust="high")), "holds 'high'"),
    "a sample in words": (file(row(sample_size="about 40")), "holds 'about 40'"),
    "a sample of nobody": (file(row(sample_size="0")), "holds '0'"),
    "a basis of its own": (file(row(pay_basis="daily")), "holds 'daily'"),
}


@pytest.mark.parametrize(("text", "words"), WRONG.values(), ids=WRONG)
def test_a_wrong_file_is_refused(text: str, words: str) -> None:
    with pytest.raises(InvalidDataError, match=words):
        read(text)


def test_an_error_says_which_row_and_column() -> None:
    with pytest.raises(InvalidDataError) as caught:
        read_rows(StringIO(file(row(), row(locator="b", value="n/a"))), [page()], name="mine.csv")

    assert caught.value.__notes__ == ["in mine.csv, row 2, column value"]


def test_a_source_that_is_not_given_is_refused_with_the_nearest() -> None:
    with pytest.raises(UnknownIdError, match="Did you mean 'table'") as caught:
        read(file(row(source="tabel")))

    assert caught.value.__notes__ == ["in figures, row 1, column source"]


def test_a_row_that_contradicts_itself_is_refused_with_its_place() -> None:
    with pytest.raises(CodercareerError, match="contradicts status") as caught:
        read(file(row(), row(locator="b", value="")))

    assert caught.value.__notes__ == ["in figures, row 2"]


def test_one_figure_in_two_rows_is_refused() -> None:
    with pytest.raises(ConflictError, match=r"Rows 1 and 3 of figures are one figure\."):
        read(file(row(), row(locator="b"), row(value="101")))


CHANGES: dict[str, Callable[[Observation], Observation]] = {
    "dataset": lambda item: evolve(item, dataset="matrix"),
    "measure": lambda item: evolve(item, measure="separations"),
    "subject": lambda item: evolve(item, occupation=None, population="keepers"),
    "area": lambda item: evolve(item, area="us-ca"),
    "period": lambda item: evolve(item, period=None),
    "edition": lambda item: evolve(item, edition="2018-28"),
    "source": lambda item: evolve(item, citation=evolve(item.citation, source=page("other"))),
    "locator": lambda item: evolve(item, citation=evolve(item.citation, locator="elsewhere")),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_these_tell_a_figure_from_another(change: Callable[[Observation], Observation]) -> None:
    assert key_of(change(figure())) != key_of(figure())


def test_what_is_said_of_a_figure_does_not_make_it_another() -> None:
    assert key_of(figure("101", note="x", sample_size=3)) == key_of(figure())
    (made,) = read_rows(StringIO(file(row())), [page()])
    assert key_of(made) == key_of(figure())
