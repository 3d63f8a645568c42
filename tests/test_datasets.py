"""Datasets: the rule that says when a figure is out, editions, and words for what sources do not name."""

from datetime import date
from typing import Any

import pytest

from codercareer.datasets import Dataset, Edition, ReleaseRule, Reprint
from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.periods import ReferencePeriod

RULE = ReleaseRule(point=(1, 6, 30), year=(1, 12, 31), why="They came out in spring.")

DAYS = {
    "2018-05": date(2019, 6, 30),
    "2018": date(2019, 12, 31),
    "2016..2017": date(2018, 12, 31),
    "2018/2028": date(2019, 12, 31),
}


@pytest.mark.parametrize(("period", "day"), DAYS.items(), ids=DAYS)
def test_a_rule_counts_from_what_was_observed_last(period: str, day: date) -> None:
    assert RULE.day(ReferencePeriod.parse(period)) == day


def test_a_rule_says_nothing_of_what_it_leaves_out() -> None:
    assert ReleaseRule(year=(1, 1, 1), why="x").day(ReferencePeriod.parse("2018-05")) is None
    assert ReleaseRule(point=(1, 1, 1), why="x").day(ReferencePeriod.parse("2018")) is None


def test_a_rule_says_nothing_of_what_comes_after_the_calendar() -> None:
    assert RULE.day(ReferencePeriod.year(9999)) is None
    assert RULE.day(ReferencePeriod.year(9998)) == date(9999, 12, 31)


@pytest.mark.parametrize("lag", [(-1, 6, 30), (1, 13, 1), (1, 2, 29), (1, 0, 1), (1, 6, 0)])
def test_a_rule_names_a_day_that_every_year_has(lag: tuple[int, int, int]) -> None:
    with pytest.raises(InvalidDataError, match="no day of a later year"):
        ReleaseRule(point=lag, why="x")


def test_an_edition_covers_periods_read_from_text() -> None:
    edition = Edition("2018-28", "2018 to 2028", covers=("2018/2028", "2019-05"))

    assert edition.covers == (ReferencePeriod.interval(2018, 2028), ReferencePeriod.point(2019, 5))


def test_a_reprint_is_made_elsewhere() -> None:
    dataset = Dataset(
        id="matrix", title="Matrix", publisher="A bureau", reprints=(Reprint(of="survey", measures=("pay",)),)
    )

    assert dataset.maker_of("pay") == "survey"
    assert dataset.maker_of("employment") == "matrix"


WRONG: dict[str, dict[str, Any]] = {
    "editions": {"editions": ("2018",)},
    "reprints": {"reprints": ("survey",)},
    "release": {"release": "in spring"},
    "may_be": {"may_be": "survey"},
}


@pytest.mark.parametrize("fields", WRONG.values(), ids=WRONG)
def test_a_dataset_holds_what_it_says(fields: dict[str, Any]) -> None:
    with pytest.raises(InvalidTypeError):
        Dataset(id="matrix", title="Matrix", publisher="A bureau", **fields)
