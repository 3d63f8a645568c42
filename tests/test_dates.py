"""Days known in part, spans, sets of days, and month arithmetic."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from codercareer import dates
from codercareer._cuts import END, FIRST
from codercareer.dates import DateRange, DateSet, PartialDate, add_months, years
from codercareer.errors import InvalidDataError, InvalidTypeError, OutOfRangeError

A_MOMENT = datetime(2024, 1, 1)  # noqa: DTZ001 - refused either way

any_day = st.dates(date(1, 1, 1), date(9999, 12, 31))


def test_a_moment_is_no_day() -> None:
    assert not dates.is_day(A_MOMENT)


def test_a_date_is_a_day() -> None:
    assert dates.is_day(date(2024, 1, 1))


PARTIAL = {
    "a month": (PartialDate(2020, 2), date(2020, 2, 1), date(2020, 2, 29), "2020-02"),
    "a year": (PartialDate(2019), date(2019, 1, 1), date(2019, 12, 31), "2019"),
    "nothing": (PartialDate.unknown(), date.min, date.max, "an unknown day"),
    "the first year": (PartialDate(1), date.min, date(1, 12, 31), "0001"),
    "the last month": (PartialDate(9999, 12), date(9999, 12, 1), date.max, "9999-12"),
}


@pytest.mark.parametrize(("partial", "earliest", "latest", "text"), PARTIAL.values(), ids=PARTIAL)
def test_a_partial_date_lies_between_two_days(partial: PartialDate, earliest: date, latest: date, text: str) -> None:
    assert (partial.earliest, partial.latest, str(partial)) == (earliest, latest, text)


NO_PARTIAL: dict[str, tuple[tuple[Any, ...], str]] = {
    "month 13": ((2024, 13), "month=13 is outside 1 to 12"),
    "month 0": ((2024, 0), "month=0 is outside"),
    "year 0": ((0,), "year=0 is outside 1 to 9999"),
    "year 10000": ((10_000,), "year=10000 is outside"),
    "text": (("2024",), "year='2024' is not a whole number"),
    "true": ((True,), "year=True is not a whole number"),
    "a broken number": ((2024, 1.0), "month=1.0 is not a whole number"),
    "a month alone": ((None, 5), "month=5 comes without a year"),
}


@pytest.mark.parametrize(("values", "match"), NO_PARTIAL.values(), ids=NO_PARTIAL)
def test_a_partial_date_no_calendar_has_is_refused(values: tuple[Any, ...], match: str) -> None:
    with pytest.raises((InvalidDataError, InvalidTypeError), match=match):
        PartialDate(*values)


@pytest.mark.parametrize("partial", [PartialDate(2019), PartialDate(2019, 5), PartialDate(1, 1)], ids=str)
def test_a_partial_date_is_read_as_it_is_written(partial: PartialDate) -> None:
    assert PartialDate.parse(str(partial)) == partial


@pytest.mark.parametrize("text", ["", "19", "2019-5", "2019-05-01", "2019-05\n", "٢٠١٩", "x"], ids=repr)
def test_text_of_another_form_is_no_partial_date(text: str) -> None:
    with pytest.raises(InvalidDataError, match="is not a partial date"):
        PartialDate.parse(text)


def test_a_number_is_no_text_of_a_partial_date() -> None:
    with pytest.raises((InvalidDataError, InvalidTypeError), match="2019"):
        PartialDate.parse(2019)  # type: ignore[arg-type]


RANGES = {
    "bounded": (DateRange(date(2024, 1, 1), date(2024, 2, 1)), "2024-01-01 until 2024-02-01", date(2024, 1, 31)),
    "from": (DateRange(date(2024, 1, 1)), "from 2024-01-01 on", date.max),
    "until": (DateRange(None, date(2024, 1, 2)), "until 2024-01-02", date(2024, 1, 1)),
    "always": (DateRange(), "always", date.max),
}


@pytest.mark.parametrize(("span", "text", "latest"), RANGES.values(), ids=RANGES)
def test_a_range_says_its_days(span: DateRange, text: str, latest: date) -> None:
    assert (str(span), span.earliest, span.latest) == (text, span.since or date.min, latest)


def test_a_range_holds_its_first_day_and_not_its_last() -> None:
    span = DateRange(date(2024, 1, 1), date(2024, 2, 1))

    assert [date(2023, 12, 31) in span, date(2024, 1, 1) in span, date(2024, 2, 1) in span] == [False, True, False]


def test_an_open_range_holds_every_day() -> None:
    assert date.min in DateRange()
    assert date.max in DateRange()


NO_RANGE: dict[str, tuple[Any, Any, str]] = {
    "empty": (date(2024, 1, 1), date(2024, 1, 1), "until=2024-01-01 is not after since=2024-01-01"),
    "backwards": (date(2024, 1, 2), date(2024, 1, 1), "is not after"),
    "before the calendar": (None, date.min, "is not after since=0001-01-01"),
    "text": ("2024-01-01", None, "since='2024-01-01' is not a day"),
    "a moment": (None, A_MOMENT, "until=.* is not a day"),
    "a partial date": (PartialDate(2024), None, "is not a day"),
}


@pytest.mark.parametrize(("since", "until", "match"), NO_RANGE.values(), ids=NO_RANGE)
def test_a_range_without_a_day_is_refused(since: object, until: object, match: str) -> None:
    with pytest.raises((InvalidDataError, InvalidTypeError), match=match):
        DateRange(since, until)


WORDS = {
    "a day": (date(2024, 1, 1), "2024-01-01"),
    "a month": (PartialDate(2024, 1), "2024-01"),
    "a range": (DateRange(date(2024, 1, 1), date(2024, 2, 1)), "some day from 2024-01-01 to 2024-01-31"),
    "from a day on": (DateRange(date(2024, 1, 1)), "some day from 2024-01-01 on"),
    "up to a day": (DateRange(None, date(2024, 2, 1)), "some day up to 2024-01-31"),
    "any day": (DateRange(), "an unknown day"),
}


@pytest.mark.parametrize(("day", "text"), WORDS.values(), ids=WORDS)
def test_a_day_is_said_as_far_as_it_is_known(day: Any, text: str) -> None:  # noqa: ANN401 - a day of any kind
    assert dates.day_words(day) == text


MAY = DateSet.of(DateRange(date(2024, 5, 1), date(2024, 6, 1)))
JUNE = DateSet.of(DateRange(date(2024, 6, 1), date(2024, 7, 1)))


def test_neighbouring_runs_are_one() -> None:
    assert (MAY | JUNE).ranges == (DateRange(date(2024, 5, 1), date(2024, 7, 1)),)


def test_two_sets_without_a_common_day_share_none() -> None:
    assert not MAY & JUNE


def test_the_contrary_of_a_set_holds_the_other_days() -> None:
    assert str(~MAY) == "until 2024-05-01, from 2024-06-01 on"


def test_the_set_of_no_day_says_never() -> None:
    assert str(DateSet()) == "never"


def test_the_set_of_every_day_says_always() -> None:
    assert str(DateSet.always()) == "always"


def test_a_set_is_inside_one_that_holds_all_its_days() -> None:
    assert MAY <= MAY | JUNE
    assert not MAY | JUNE <= MAY


FIRST_DAYS = {
    "before": (date(2024, 1, 1), date(2024, 5, 1)),
    "inside": (date(2024, 5, 9), date(2024, 5, 9)),
    "past": (date(2024, 6, 1), None),
}


@pytest.mark.parametrize(("since", "first"), FIRST_DAYS.values(), ids=FIRST_DAYS)
def test_the_first_day_of_a_set_from_a_day_on(since: date, first: date | None) -> None:
    assert MAY.first(since=since) == first


@pytest.mark.parametrize("cuts", [(5, 5), (9, 5), (0, 5), (1, END)], ids=repr)
def test_cuts_that_are_no_set_are_refused(cuts: tuple[int, ...]) -> None:
    with pytest.raises(InvalidDataError, match="are no set of days"):
        DateSet(cuts)


def test_an_open_range_covers_the_calendar() -> None:
    assert dates.ordinals(DateRange()) == (FIRST, END)


def test_a_bounded_range_has_the_ordinals_of_its_days() -> None:
    assert dates.ordinals(DateRange(date(1, 1, 2), date(1, 1, 5))) == (2, 5)


ENDS = {
    "an exact end is the first day out": (date(1, 1, 5), (5, 5)),
    "a partial end names the last day in": (PartialDate(1, 1), (2, 32)),
    "a range holds the first day out": (DateRange(date(1, 1, 2), date(1, 1, 5)), (2, 4)),
}


@pytest.mark.parametrize(("end", "between"), ENDS.values(), ids=ENDS)
def test_the_first_day_out_lies_between_two_days(end: object, between: tuple[int, int]) -> None:
    assert dates.end_bounds(end) == between


@given(any_day, st.integers(-130_000, 130_000))
def test_months_are_added_as_relativedelta_adds_them(day: date, months: int) -> None:
    try:
        expected = (day + relativedelta(months=months)).toordinal()
    except (ValueError, OverflowError):
        expected = END if months > 0 else FIRST

    assert dates.plus_months(day.toordinal(), months) == expected


@given(any_day, st.integers(-12, 12))
def test_a_day_months_later_is_what_relativedelta_says(day: date, months: int) -> None:
    try:
        expected = day + relativedelta(months=months)
    except (ValueError, OverflowError):
        with pytest.raises(OutOfRangeError, match="lies outside the calendar"):
            add_months(day, months)
    else:
        assert add_months(day, months) == expected


@pytest.mark.parametrize("months", [10**6, -(10**6), 10**30, -(10**30)], ids=repr)
def test_months_that_leave_the_calendar_are_refused(months: int) -> None:
    with pytest.raises(OutOfRangeError, match="lies outside the calendar"):
        add_months(date(2024, 1, 1), months)


@pytest.mark.parametrize("months", [10**9, 10**30], ids=repr)
def test_months_that_leave_the_calendar_are_held_inside_in_a_count(months: int) -> None:
    assert (dates.plus_months(5, months), dates.plus_months(5, -months)) == (END, FIRST)


def test_text_is_no_day_to_add_months_to() -> None:
    with pytest.raises(InvalidTypeError, match="is not a day"):
        add_months("2024-01-01", 1)  # type: ignore[arg-type]


def test_years_are_twelve_months_each() -> None:
    assert years(2) == 24


APART = {
    "no time": (timedelta(0), "0 days"),
    "a day": (timedelta(1), "1 day"),
    "days": (timedelta(3), "3 days"),
    "more": (timedelta(366 + 31 + 2), "1 year, 1 month and 2 days"),
}


@pytest.mark.parametrize(("length", "text"), APART.values(), ids=APART)
def test_two_days_are_apart_in_years_months_and_days(length: timedelta, text: str) -> None:
    assert dates.apart(date(2024, 1, 1), date(2024, 1, 1) + length) == text
