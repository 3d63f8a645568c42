"""Reference periods: reading, writing, order, and what lies in what."""

from datetime import date
from itertools import combinations_with_replacement
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.periods import PeriodKind, ReferencePeriod, as_period

years = st.integers(1, 9999)


@st.composite
def periods(draw: st.DrawFn, *, first: int = 1, last: int = 9999) -> ReferencePeriod:
    begin = draw(st.integers(first, last))
    kind = draw(st.sampled_from(PeriodKind))
    match kind:
        case PeriodKind.POINT:
            return ReferencePeriod.point(begin, draw(st.integers(1, 12)))
        case PeriodKind.YEAR:
            return ReferencePeriod.year(begin)
        case PeriodKind.SPAN | PeriodKind.INTERVAL:
            end = draw(st.integers(min(begin, last - 1) + 1, last))
            return ReferencePeriod(kind=kind, first_year=min(begin, last - 1), last_year=end)


@given(period=periods())
def test_a_period_is_read_as_it_is_written(period: ReferencePeriod) -> None:
    assert ReferencePeriod.parse(str(period)) == period
    assert as_period(str(period)) == as_period(period) == period


SPELLINGS = {
    "2018-05": ReferencePeriod.point(2018, 5),
    "2018": ReferencePeriod.year(2018),
    "2018/2028": ReferencePeriod.interval(2018, 2028),
    "2018-2028": ReferencePeriod.interval(2018, 2028),
    "2018\N{EN DASH}2028": ReferencePeriod.interval(2018, 2028),
    "2016..2017": ReferencePeriod.span(2016, 2017),
}


@pytest.mark.parametrize(("text", "period"), SPELLINGS.items(), ids=SPELLINGS)
def test_a_period_has_these_spellings(text: str, period: ReferencePeriod) -> None:
    assert ReferencePeriod.parse(text) == period


@pytest.mark.parametrize(
    "text",
    [
        "",
        "May 2018",
        "2018-13",
        "2018-00",
        "18",
        "2018-28",
        "2028/2018",
        "2018..2018",
        "0000",
        "\N{FULLWIDTH DIGIT TWO}018",
    ],
)
def test_what_is_no_period_is_refused(text: str) -> None:
    with pytest.raises(InvalidDataError):
        ReferencePeriod.parse(text)


@pytest.mark.parametrize("value", [2018, None, date(2018, 5, 1)])
def test_a_period_is_read_from_text_only(value: Any) -> None:  # noqa: ANN401 - of a wrong type
    with pytest.raises(InvalidTypeError, match="is not text"):
        ReferencePeriod.parse(value)


WRONG: dict[str, tuple[dict[str, Any], type[Exception]]] = {
    "a point without a month": ({"kind": PeriodKind.POINT, "first_year": 2018, "last_year": 2018}, InvalidDataError),
    "a year with one": ({"kind": PeriodKind.YEAR, "first_year": 2018, "last_year": 2018, "month": 5}, InvalidDataError),
    "a year that lasts": ({"kind": PeriodKind.YEAR, "first_year": 2018, "last_year": 2019}, InvalidDataError),
    "a span of one year": ({"kind": PeriodKind.SPAN, "first_year": 2018, "last_year": 2018}, InvalidDataError),
    "a thirteenth month": ({"kind": PeriodKind.POINT, "first_year": 1, "last_year": 1, "month": 13}, InvalidDataError),
    "half a year": ({"kind": PeriodKind.YEAR, "first_year": 2018.5, "last_year": 2018.5}, InvalidTypeError),
    "a truth value": ({"kind": PeriodKind.YEAR, "first_year": True, "last_year": True}, InvalidTypeError),
    "no kind": ({"kind": "year", "first_year": 2018, "last_year": 2018}, InvalidTypeError),
}


@pytest.mark.parametrize(("fields", "error"), WRONG.values(), ids=WRONG)
def test_a_period_that_contradicts_itself_is_refused(fields: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        ReferencePeriod(**fields)


def months(period: ReferencePeriod) -> set[tuple[int, int]]:
    """Count out the months of a period that is no projection."""
    if period.month is not None:
        return {(period.first_year, period.month)}
    return {(year, month) for year in range(period.first_year, period.last_year + 1) for month in range(1, 13)}


@given(one=periods(first=2010, last=2013), other=periods(first=2010, last=2013))
def test_a_period_covers_those_whose_months_are_all_its_own(one: ReferencePeriod, other: ReferencePeriod) -> None:
    projected = PeriodKind.INTERVAL in {one.kind, other.kind}

    assert one.covers(other) == (one == other if projected else months(other) <= months(one))


def test_periods_are_put_in_order_by_what_was_observed_last() -> None:
    rising = [
        "2016/2026",
        "2016..2017",
        "2018-04",
        "2018-05",
        "2017..2018",
        "2018",
        "2018/2027",
        "2018/2028",
        "2019-01",
    ]
    found = sorted((ReferencePeriod.parse(text) for text in reversed(rising)), key=lambda item: item.order)

    assert [str(item) for item in found] == ["2016/2026", "2016..2017", *rising[2:]]


@given(one=periods(first=2010, last=2012), other=periods(first=2010, last=2012))
def test_two_periods_never_tie_in_order(one: ReferencePeriod, other: ReferencePeriod) -> None:
    assert (one.order == other.order) == (one == other)


def test_a_projection_is_observed_until_the_end_of_its_base_year() -> None:
    period = ReferencePeriod.parse("2018/2028")

    assert period.observed_until == date(2018, 12, 31)
    assert period.since == date(2018, 1, 1)


def test_a_month_is_observed_until_its_last_day() -> None:
    assert ReferencePeriod.parse("2020-02").observed_until == date(2020, 2, 29)
    assert ReferencePeriod.parse("2020-02").since == date(2020, 2, 1)


@given(period=periods(first=2010, last=2012))
def test_a_period_begins_before_it_ends(period: ReferencePeriod) -> None:
    assert period.since <= period.observed_until


def test_equal_periods_hash_alike() -> None:
    spelled = [ReferencePeriod.parse(text) for text in ("2018/2028", "2018-2028", "2018\N{EN DASH}2028")]

    assert len(set(spelled)) == 1
    assert all(a == b for a, b in combinations_with_replacement(spelled, 2))
