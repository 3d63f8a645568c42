"""Days worked, held to a slow and obvious walk over every day."""

from calendar import isleap
from datetime import date
from fractions import Fraction

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st

from codercareer import _cuts, _work, evidence
from codercareer._cuts import END, FIRST, NEVER
from codercareer._work import Lumps, Span, Worked
from codercareer.dates import plus_months

BASE = date(2019, 12, 20).toordinal()
HORIZON = BASE + 900

rates = st.sampled_from([Fraction(1), Fraction(1), Fraction(1, 2), Fraction(1, 3), Fraction(3, 2), Fraction(1, 10)])

ratios = rates.map(Fraction.as_integer_ratio)


@st.composite
def spans(draw: st.DrawFn) -> list[Span]:
    found: list[Span] = []
    for _ in range(draw(st.integers(0, 4))):
        since = BASE + draw(st.integers(0, 400))
        found.append((since, since + draw(st.sampled_from([0, 1, 28, 31, 90, 365])), draw(ratios)))
    return found


def day_by_day(held: list[Span], *, capped: bool) -> dict[int, Fraction]:
    found: dict[int, Fraction] = {}
    for since, until, rate in held:
        for day in range(since, until):
            found[day] = found.get(day, Fraction(0)) + Fraction(*rate)
    return {day: min(rate, Fraction(1)) for day, rate in found.items()} if capped else found


def later(day: int, months: int) -> int:
    return (date.fromordinal(day) + relativedelta(months=months)).toordinal()


def walk(counted: dict[int, Fraction], months: int, low: int, high: int) -> int:
    """Return the first day that follows a counted day and by which the months are made up, else ``END``."""
    total = Fraction(0)
    for day in range(max(low, BASE), high):
        total += counted.get(day, Fraction(0))
        if counted.get(day) and later(day + 1 - int(total), months) <= day + 1:
            return day + 1
    return END


@given(spans(), st.booleans(), st.integers(0, 800))
def test_the_total_is_what_the_days_before_counted(held: list[Span], capped: bool, ahead: int) -> None:  # noqa: FBT001
    found = Worked(held, capped=capped)
    day = BASE + ahead
    expected = sum((rate for other, rate in day_by_day(held, capped=capped).items() if other < day), Fraction(0))

    assert Fraction(found.total(day), found.scale) == expected


@given(spans(), st.integers(0, 800))
def test_a_day_counts_one_at_most(held: list[Span], ahead: int) -> None:
    found = Worked(held, capped=True)
    day = BASE + ahead

    assert Fraction(found.rate(day), found.scale) == day_by_day(held, capped=True).get(day, 0)


@given(spans(), st.booleans())
def test_runs_added_up_again_are_the_same(held: list[Span], capped: bool) -> None:  # noqa: FBT001 - drawn
    found = Worked(held, capped=capped)
    again = Worked(found.spans(), capped=capped)

    assert (again.cuts, again.spans()) == (found.cuts, found.spans())


@given(spans(), st.integers(0, 400), st.integers(0, 400))
def test_clipped_work_is_what_those_days_alone_counted(held: list[Span], low: int, length: int) -> None:
    low, high = BASE + low, BASE + low + length
    found = Worked(held, capped=True).clipped(low, high)
    expected = sum((rate for day, rate in day_by_day(held, capped=True).items() if low <= day < high), Fraction(0))

    assert Fraction(found.total(END - 1), found.scale) == expected


@given(spans(), st.sampled_from([1, 2, 6, 12]))
def test_months_are_first_reached_on_the_day_of_a_walk(held: list[Span], months: int) -> None:
    found = Worked(held, capped=True).first_months(FIRST, END, months)

    assert found == walk(day_by_day(held, capped=True), months, FIRST, HORIZON)


@given(spans(), st.sampled_from([1, 2, 6]), st.integers(0, 400), st.integers(1, 400))
def test_months_between_two_days_are_reached_on_the_day_of_a_walk(
    held: list[Span], months: int, low: int, length: int
) -> None:
    low, high = BASE + low, BASE + low + length
    found = Worked(held, capped=True).first_months(low, high, months)

    assert found == walk(day_by_day(held, capped=True), months, low, high)


@given(spans(), st.integers(0, 800))
def test_the_most_months_by_a_day_are_reached_and_one_more_is_not(held: list[Span], ahead: int) -> None:
    found = Worked(held, capped=True)
    day = BASE + ahead
    most = found.months_by(day)

    assert found.months_by(day) == most
    assert not most or found.first_months(FIRST, day, most) <= day
    assert found.first_months(FIRST, day, most + 1) > day


@settings(max_examples=30)
@given(spans(), st.sampled_from([1, 2, 6, 12]), st.sampled_from([1, 3, 7, 12, 13]))
def test_a_look_back_holds_on_the_days_of_a_walk(held: list[Span], months: int, window: int) -> None:
    counted = day_by_day(held, capped=True)
    found = _work.months_in_window(Worked(held, capped=True), months, window, HORIZON)

    for day in range(BASE + 25, HORIZON, 11):
        expected = walk(counted, months, later(day, -window), day) <= day
        assert (day, _cuts.holds(found, day)) == (day, expected)


@settings(max_examples=30)
@given(spans(), spans(), st.sampled_from([1, 40, 100, Fraction(501, 2)]), st.sampled_from([1, 3, 12]))
def test_hours_in_a_look_back_are_those_of_a_walk(
    held: list[Span], lumps: list[Span], wanted: int | Fraction, window: int
) -> None:
    worked, whole = Worked(held, capped=False), Lumps([(*days, Fraction(*rate)) for *days, rate in lumps])
    counted, at_once = day_by_day(held, capped=False), day_by_day(lumps, capped=False)
    found = _work.hours_in_window(worked, whole, Fraction(wanted), window, HORIZON)

    for day in range(BASE + 25, HORIZON, 13):
        within = sum((counted[other] for other in range(later(day, -window), day) if other in counted), Fraction(0))
        expected = within + at_once.get(day, 0) >= wanted
        assert (day, _cuts.holds(found, day)) == (day, expected)


@given(spans(), st.lists(st.tuples(st.integers(0, 400), rates), max_size=3), st.sampled_from([1, 40, 100]))
def test_hours_are_reached_on_the_day_of_a_walk(
    held: list[Span], given_whole: list[tuple[int, Fraction]], wanted: int
) -> None:
    lumps = [(BASE + since, END, rate * 30) for since, rate in given_whole]
    found = _work.hours_reached(Worked(held, capped=False), Lumps(lumps), Fraction(wanted))
    counted = day_by_day(held, capped=False)
    total, first = Fraction(0), None
    for day in range(BASE, HORIZON):
        whole = sum((rate for since, _, rate in lumps if since <= day), Fraction(0))
        if total + whole >= wanted:
            first = day
            break
        total += counted.get(day, Fraction(0))

    assert found == (NEVER if first is None else (first,))


@given(st.integers(1, END - 1), st.sampled_from([1, 5, 12, 1200]))
def test_a_window_is_past_on_the_first_day_whose_look_back_begins_later(day: int, window: int) -> None:
    found = _work.first_window_past(day, window)

    assert found == END or plus_months(found, -window) >= day
    assert found == FIRST or plus_months(found - 1, -window) < day


def test_past_the_calendar_no_window_is_past() -> None:
    assert _work.first_window_past(END, 12) == END


CYCLE = range(date(2000, 1, 1).toordinal(), date(2400, 1, 1).toordinal())
"""The 400 years after which the calendar comes back."""


@given(day=st.sampled_from(CYCLE), months=st.integers(1, 4800) | st.integers(1, 400).map(lambda whole: 12 * whole))
def test_months_differ_from_their_mean_by_their_slack_at_most(day: int, months: int) -> None:
    longer = plus_months(day, months) - day - months * _work.MEAN_MONTH

    assert abs(longer) <= _work.slack_of(months)


def test_the_slack_of_whole_years_is_enough_whenever_they_begin() -> None:
    begins = [date(year, *day).toordinal() for year in range(2000, 2400) for day in ((1, 1), (2, 28), (3, 1))]
    begins += [date(year, 2, 29).toordinal() for year in range(2000, 2400) if isleap(year)]

    longer = [
        plus_months(day, 12 * n) - day - 12 * n * _work.MEAN_MONTH for day in begins for n in (*range(1, 13), 96, 193)
    ]

    assert max(map(abs, longer)) <= _work.SLACK_OF_YEARS


@pytest.mark.parametrize("window", [1, 2, 11, 12, 13, 60, 96])
def test_the_lengths_of_a_look_back_are_those_of_a_walk_through_the_calendar(window: int) -> None:
    found = {day - plus_months(day, -window) for day in CYCLE}

    assert _work.lengths(window) == (min(found), max(found))


LOOKED_AT = {
    "enough in every year": (2_080, 12, 10),
    "enough in leap years only": (2_088, 12, 40_000),
    "too much in any year": (2_092, 12, 10),
    "enough in long months only": (175, 1, 60_000),
}


@pytest.mark.parametrize(("hours", "window", "most"), LOOKED_AT.values(), ids=LOOKED_AT)
def test_work_at_one_rate_since_ever_is_looked_back_on_month_by_month(
    hours: int, window: int, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    since_ever = Worked([(FIRST, END, (40, 7))], capped=False)
    looked_at: list[int] = []

    def noted(day: int, months: int) -> int:
        looked_at.append(day)
        return plus_months(day, months)

    monkeypatch.setattr(_work, "plus_months", noted)
    found = _work.hours_in_window(since_ever, Lumps(()), Fraction(hours), window, evidence.HORIZON.toordinal())

    assert len(looked_at) < most
    for day in (*range(BASE, BASE + 1500), *range(CYCLE[0], CYCLE[0] + 400)):
        assert _cuts.holds(found, day) is ((day - plus_months(day, -window)) * Fraction(40, 7) >= hours)


@pytest.mark.parametrize("months", [10**6, 10**9, 10**30], ids=str)
def test_more_months_than_the_calendar_has_are_never_reached(months: int) -> None:
    since_ever = Worked([(FIRST, END, (1, 1))], capped=True)

    assert since_ever.first_months(FIRST, END, months) == END
    assert _work.months_in_window(since_ever, months, months, END - 1) == NEVER


def test_more_hours_than_are_worked_are_never_reached() -> None:
    assert Worked([(5, 9, (1, 1))], capped=False).first_total(Fraction(5)) == END


def test_lumps_change_where_one_begins_or_ends() -> None:
    lumps = Lumps([(5, 9, Fraction(2)), (7, END, Fraction(1)), (8, 8, Fraction(9))])

    assert [lumps.at(day) for day in (4, 5, 7, 9)] == [0, 2, 3, 1]
    assert [lumps.next_change(day) for day in (4, 5, 7, 9)] == [5, 7, 9, END]
