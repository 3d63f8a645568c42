"""Numbers derived from printed ones: only on request, exactly, with their rule, and never where it would mislead."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from small_figures import figure

from codercareer.derived import HOURS_A_YEAR, annual, hourly, real
from codercareer.errors import InvalidDataError, InvalidTypeError, NoFigureError
from codercareer.measures import MEASURES, Basis
from codercareer.observations import FigureStatus, Observation, PayBasis


def pay(value: str | None, **fields: Any) -> Observation:  # noqa: ANN401 - fields of an observation
    return figure(value, measure="median_annual_wage", **fields)


def by_the_hour(value: str | None, **fields: Any) -> Observation:  # noqa: ANN401 - fields of an observation
    return figure(value, measure="median_hourly_wage", unit="usd-per-hour", **fields)


def test_a_year_of_hourly_pay_is_2080_hours() -> None:
    found = annual(by_the_hour("22.43"))

    assert found.exact == Fraction("46654.40")
    assert (found.measure, found.unit) == ("median_annual_wage", "usd-per-year")
    assert found.rule == "x 2,080 hours"
    assert str(found).startswith("46,654.40 usd-per-year, derived (x 2,080 hours) from 22.43 dollars an hour")


def test_the_printed_figure_stays_what_it_was() -> None:
    printed = by_the_hour("22.43")

    assert annual(printed).source is printed
    assert printed == by_the_hour("22.43")


def test_an_hour_of_annual_pay_is_its_2080th_part() -> None:
    found = hourly(pay("46660"))

    assert found.exact == Fraction(46660, 2080)
    assert found.rounded(2) == Decimal("22.43")
    assert found.rounded() == Decimal(22)


@given(value=st.decimals(Decimal("0.01"), Decimal(10**6), places=2))
def test_there_and_back_is_the_same_pay(value: Decimal) -> None:
    there = annual(by_the_hour(str(value)))

    assert there.exact / HOURS_A_YEAR == Fraction(value)


@pytest.mark.parametrize("basis", PayBasis)
def test_who_is_paid_by_one_time_only_is_not_turned_into_the_other(basis: PayBasis) -> None:
    only = "year" if basis is PayBasis.ANNUAL_ONLY else "hour"
    with pytest.raises(InvalidDataError, match=f"paid by the {only} only"):
        annual(by_the_hour("22.43", pay_basis=basis))
    with pytest.raises(InvalidDataError, match=f"paid by the {only} only"):
        hourly(pay("46660", pay_basis=basis))


@pytest.mark.parametrize("measure", [item for item in MEASURES.values() if item.basis is not Basis.HOURLY], ids=str)
def test_only_hourly_pay_is_made_annual(measure: Any) -> None:  # noqa: ANN401 - a measure
    with pytest.raises(InvalidDataError, match="is not hourly pay"):
        annual(figure("3", measure=measure.id, unit=measure.dimension))


def test_a_measure_of_ones_own_is_not_turned_into_another() -> None:
    with pytest.raises(InvalidDataError, match="is not annual pay"):
        hourly(figure("3", measure="tips", unit="usd-per-year"))


@pytest.mark.parametrize("derive", [annual, lambda item: real(item, index={"2018-05": 1}, base="2018-05")])
def test_nothing_is_derived_from_nothing(derive: Any) -> None:  # noqa: ANN401 - a function
    with pytest.raises(NoFigureError, match="no number to start from"):
        derive(by_the_hour(None, status=FigureStatus.SUPPRESSED))
    with pytest.raises(InvalidTypeError, match="is not a figure"):
        derive(3)


def test_pay_in_other_dollars_follows_the_callers_index() -> None:
    found = real(pay("34970", period="2013-05"), index={"2013-05": Decimal("200.0"), "2018-05": 220}, base="2018-05")

    assert found.exact == 38467
    assert found.rule == "in dollars of 2018-05 by the caller's index, 200.0 to 220"
    assert (found.measure, found.unit) == ("median_annual_wage", "usd-per-year")


def test_pay_in_its_own_dollars_is_what_it_was() -> None:
    assert real(pay("34970"), index={"2018-05": Decimal("251.588")}, base="2018-05").exact == 34970


INDEXES: dict[str, tuple[Any, type[Exception], str]] = {
    "without the base": ({"2018-05": 1}, InvalidDataError, "no level for 2020-05"),
    "without the period": ({"2020-05": 1}, InvalidDataError, "no level for 2018-05"),
    "of a float": ({"2018-05": 1.5, "2020-05": 1}, InvalidTypeError, "is not a level"),
    "of nothing": ({"2018-05": 0, "2020-05": 1}, InvalidDataError, "is not a level"),
    "of no number": ({"2018-05": Decimal("NaN"), "2020-05": 1}, InvalidDataError, "is not a level"),
}


@pytest.mark.parametrize(("index", "error", "words"), INDEXES.values(), ids=INDEXES)
def test_an_index_that_does_not_do_is_refused(index: Any, error: type[Exception], words: str) -> None:  # noqa: ANN401
    with pytest.raises(error, match=words):
        real(pay("34970"), index=index, base="2020-05")


@pytest.mark.parametrize("observation", [figure(), evolve(pay("3"), period=None)], ids=["no pay", "no period"])
def test_only_dated_pay_has_dollars_of_a_time(observation: Observation) -> None:
    with pytest.raises(InvalidDataError, match="has no dollars of a known period"):
        real(observation, index={"2018-05": 1}, base="2018-05")
