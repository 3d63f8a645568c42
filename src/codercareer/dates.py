"""Days that may be known in part, spans and sets of days, and month arithmetic."""

import calendar
import re
from datetime import date, datetime
from itertools import pairwise
from typing import Final, TypeAlias

from attrs import field, frozen
from dateutil.relativedelta import relativedelta

from codercareer import _cuts
from codercareer._cuts import END, FIRST, Cuts
from codercareer.errors import InvalidDataError, InvalidTypeError, OutOfRangeError, shown

__all__ = ["AnyDate", "DateRange", "DateSet", "PartialDate", "add_months", "years"]

MONTHS_A_YEAR: Final = 12


def is_a(value: object, kind: type[object]) -> bool:
    """Tell whether the value is what its annotation promises, which nobody checks at run time."""
    return isinstance(value, kind)


def behaves(value: object, kind: type[object]) -> bool:
    """Tell whether the value is of a kind, and hashes and compares as that kind does, which a subclass may not."""
    if type(value) is kind:
        return True
    try:
        return isinstance(value, kind) and hash(value) == kind.__hash__(value) and bool(value == value)  # noqa: PLR0124
    except Exception:  # noqa: BLE001 - whatever somebody else's `__hash__` or `__eq__` raises
        return False


def is_day(value: object) -> bool:
    """Tell whether the value is a plain calendar day (a ``datetime`` is not)."""
    return behaves(value, date) and not isinstance(value, datetime)


def checked_day(value: object, name: str) -> date:
    """Return the value if it is a plain day.

    Raises:
        InvalidTypeError: It is anything else, a ``datetime`` or a string included.
    """
    if isinstance(value, date) and is_day(value):
        return value
    raise InvalidTypeError(
        f"{name}={shown(value)} is not a day.",
        "Days are `datetime.date`, never text and never a moment with a time.",
        f"Write `{name}=date(2024, 9, 1)`.",
    )


def checked_whole(value: object, name: str) -> int:
    """Return the value if it is a whole number.

    Raises:
        InvalidTypeError: It is anything else, a truth value included.
    """
    if isinstance(value, int) and behaves(value, int) and not isinstance(value, bool):
        return value
    raise InvalidTypeError(
        f"{name}={shown(value)} is not a whole number.", "It is counted.", f"Write `{name}=2`, without a fraction."
    )


@frozen
class PartialDate:
    """A day of which only the year, or the year and month, or nothing is known."""

    year: int | None = None
    """Calendar year, 1 to 9999; ``None`` when nothing is known."""

    month: int | None = None
    """Month, 1 to 12; ``None`` when not known."""

    def __attrs_post_init__(self) -> None:
        """Refuse a month without a year, and numbers no calendar has.

        Raises:
            InvalidDataError: A number is out of range, or a month has no year.
        """
        for name, value, most in (("year", self.year, 9999), ("month", self.month, MONTHS_A_YEAR)):
            if value is not None and not 1 <= checked_whole(value, name) <= most:
                raise InvalidDataError(
                    f"{name}={shown(value)} is outside 1 to {most}.",
                    "No calendar has it.",
                    f"Give a {name} from 1 to {most}.",
                )
        if self.month is not None and self.year is None:
            raise InvalidDataError(
                f"month={self.month} comes without a year.",
                "A month alone bounds no day.",
                "Give the year too, or use `PartialDate.unknown()`.",
            )

    @classmethod
    def unknown(cls) -> "PartialDate":
        """Return the day of which nothing is known."""
        return cls()

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read ``"2019"`` or ``"2019-05"``.

        Raises:
            InvalidDataError: The text has another form.
        """
        found = re.fullmatch(r"(\d{4})(?:-(\d{2}))?", text, re.ASCII) if is_a(text, str) else None
        if found is None:
            raise InvalidDataError(
                f"{shown(text)} is not a partial date.",
                "A partial date is a year or a year and month.",
                "Write '2019-05'.",
            )
        year, month = found.groups()
        return cls(int(year), None if month is None else int(month))

    @property
    def earliest(self) -> date:
        """The first day it may be."""
        return date.min if self.year is None else date(self.year, self.month or 1, 1)

    @property
    def latest(self) -> date:
        """The last day it may be."""
        if self.year is None:
            return date.max
        month = self.month or MONTHS_A_YEAR
        return date(self.year, month, calendar.monthrange(self.year, month)[1])

    def __str__(self) -> str:
        """Write it as ISO 8601 does, or say that it is unknown."""
        if self.year is None:
            return "an unknown day"
        return f"{self.year:04d}" if self.month is None else f"{self.year:04d}-{self.month:02d}"


@frozen
class DateRange:
    """The days ``since <= day < until``; as a fact's date, one day among them that is not known."""

    since: date | None = None
    """First day in; ``None`` for the beginning of the calendar."""

    until: date | None = None
    """First day out; ``None`` for no end."""

    def __attrs_post_init__(self) -> None:
        """Refuse an empty span.

        Raises:
            InvalidDataError: No day is in it.
        """
        for name, value in (("since", self.since), ("until", self.until)):
            if value is not None:
                checked_day(value, name)
        if self.until is not None and self.until <= (self.since or date.min):
            raise InvalidDataError(
                f"until={self.until} is not after since={self.since or date.min}.",
                "A span holds at least one day.",
                "Leave `until` out for a span still running.",
            )

    @property
    def earliest(self) -> date:
        """The first day in."""
        return self.since or date.min

    @property
    def latest(self) -> date:
        """The last day in."""
        return date.max if self.until is None else date.fromordinal(self.until.toordinal() - 1)

    def __contains__(self, day: date) -> bool:
        """Tell whether the day is in the span."""
        checked_day(day, "day")
        return (self.since is None or self.since <= day) and (self.until is None or day < self.until)

    def __str__(self) -> str:
        """Write the span in words."""
        if self.since is None and self.until is None:
            return "always"
        if self.until is None:
            return f"from {self.since} on"
        return f"until {self.until}" if self.since is None else f"{self.since} until {self.until}"


AnyDate: TypeAlias = date | PartialDate | DateRange
"""A day, a day known in part, or one unknown day of a range."""


def _sorted_cuts(cuts: Cuts) -> Cuts:
    whole = is_a(cuts, tuple) and all(type(cut) is int for cut in cuts)
    ordered = whole and all(a < b for a, b in pairwise(cuts))
    if not ordered or (cuts and not FIRST <= cuts[0] <= cuts[-1] < END):
        raise InvalidDataError(
            f"cuts={shown(cuts)} are no set of days.",
            "They must rise and lie inside the calendar.",
            "Build a set with `DateSet.of(DateRange(...))`.",
        )
    return cuts


@frozen
class DateSet:
    """A set of days: unbroken runs, exact to the day, combined with ``& | ~``.

    >>> from datetime import date
    >>> spring = DateSet.of(DateRange(date(2024, 3, 1), date(2024, 6, 1)))
    >>> date(2024, 5, 31) in spring, date(2024, 6, 1) in spring
    (True, False)
    """

    cuts: Cuts = field(default=(), converter=_sorted_cuts, repr=False)
    """Proleptic Gregorian ordinals at which membership flips, rising; the set starts outside."""

    @classmethod
    def of(cls, *ranges: DateRange) -> "DateSet":
        """Return the set of all days in any of the ranges.

        Raises:
            InvalidTypeError: One of them is no ``DateRange``.
        """
        for item in ranges:
            if not is_a(item, DateRange):
                raise InvalidTypeError(
                    f"{shown(item)} is not a range of days.",
                    "A set is made of ranges.",
                    "Write `DateRange(since, until)`.",
                )
        return cls(_cuts.unite(_cuts.span(*ordinals(r)) for r in ranges))

    @classmethod
    def always(cls) -> "DateSet":
        """Return the set of every day of the calendar."""
        return cls(_cuts.ALWAYS)

    @property
    def ranges(self) -> tuple[DateRange, ...]:
        """The unbroken runs, earliest first; a run to the calendar's last day has no ``until``."""
        return tuple(
            DateRange(
                None if since == FIRST else date.fromordinal(since), None if until == END else date.fromordinal(until)
            )
            for since, until in _cuts.runs(self.cuts)
        )

    def first(self, *, since: date = date.min) -> date | None:
        """Return the first day of the set on or after ``since``, or ``None``."""
        found = _cuts.first_from(self.cuts, checked_day(since, "since").toordinal())
        return None if found is None else date.fromordinal(found)

    def __contains__(self, day: date) -> bool:
        """Tell whether the day is in the set."""
        return _cuts.holds(self.cuts, checked_day(day, "day").toordinal())

    def __bool__(self) -> bool:
        """Tell whether the set holds any day."""
        return bool(self.cuts)

    def __and__(self, other: "DateSet") -> "DateSet":
        """Return the days in both sets."""
        return DateSet(_cuts.intersect((self.cuts, _cuts_of(other))))

    def __or__(self, other: "DateSet") -> "DateSet":
        """Return the days in either set."""
        return DateSet(_cuts.unite((self.cuts, _cuts_of(other))))

    def __invert__(self) -> "DateSet":
        """Return the days not in the set."""
        return DateSet(_cuts.complement(self.cuts))

    def __le__(self, other: "DateSet") -> bool:
        """Tell whether every day of this set is in the other."""
        return _cuts.intersect((self.cuts, _cuts_of(other))) == self.cuts

    def __str__(self) -> str:
        """Write the runs in words."""
        return ", ".join(map(str, self.ranges)) or "never"


def _cuts_of(days: object) -> Cuts:
    if isinstance(days, DateSet):
        return days.cuts
    raise InvalidTypeError(
        f"{shown(days)} is not a set of days.",
        "A set of days combines with others, and compares with them.",
        "Build one with `DateSet.of(DateRange(since, until))`.",
    )


def is_unknown(day: AnyDate | None) -> bool:
    """Tell whether nothing is known of a day."""
    return day is None or (type(day) is PartialDate and day.year is None)


def day_words(day: AnyDate) -> str:
    """Say which day it is, however much of it is known.

    >>> from datetime import date
    >>> day_words(DateRange(date(2024, 1, 1), date(2024, 2, 1)))
    'some day from 2024-01-01 to 2024-01-31'
    """
    if not isinstance(day, DateRange):
        return str(day)
    if day.since is None and day.until is None:
        return str(PartialDate())
    first = "" if day.since is None else f" from {day.since}"
    if day.until is None:
        return f"some day{first} on"
    return f"some day{first}{' to' if first else ' up to'} {day.latest}"


def ordinals(span: DateRange) -> tuple[int, int]:
    """Return the half-open ordinals of a range."""
    return (
        FIRST if span.since is None else span.since.toordinal(),
        END if span.until is None else span.until.toordinal(),
    )


def bounds(value: AnyDate) -> tuple[int, int]:
    """Return the ordinals of the first and the last day it may be."""
    if isinstance(value, date):
        day = value.toordinal()
        return day, day
    return value.earliest.toordinal(), value.latest.toordinal()


def end_bounds(value: AnyDate) -> tuple[int, int]:
    """Return the ordinals between which the first day out lies.

    An exact day is the first day out; a ``PartialDate`` names the last day in; a range holds the first day out.
    """
    low, high = bounds(value)
    return (low + 1, high + 1) if isinstance(value, PartialDate) else (low, high)


def plus_months(day: int, months: int) -> int:
    """Return the ordinal ``months`` later (or earlier), held inside the calendar.

    A day the target month lacks becomes its last day, as in ``dateutil``'s ``relativedelta``.
    Past the last year it is ``END``, before the first year it is ``FIRST``.
    """
    moment = date.fromordinal(day)
    count = moment.year * 12 + moment.month - 1 + months
    year, month = divmod(count, 12)
    if year > 9999:  # noqa: PLR2004 - the last year of the calendar
        return END
    if year < 1:
        return FIRST
    month += 1
    number = moment.day
    if number > 28:  # noqa: PLR2004 - every month has 28 days
        number = min(number, calendar.monthrange(year, month)[1])
    return date(year, month, number).toordinal()


def add_months(day: date, months: int) -> date:
    """Return the day ``months`` later, or the last day of a shorter month.

    >>> from datetime import date
    >>> add_months(date(2020, 2, 29), 12)
    datetime.date(2021, 2, 28)

    Raises:
        OutOfRangeError: It lies outside the years 1 to 9999.
    """
    checked_day(day, "day")
    checked_whole(months, "months")
    try:
        return day + relativedelta(months=months)
    except (ValueError, OverflowError) as error:
        raise OutOfRangeError(
            f"{shown(months)} months from {day} lies outside the calendar.",
            "Days run from the year 1 to 9999.",
            "Check the number of months.",
        ) from error


def years(count: int) -> int:
    """Return the months in so many years: ``years(2)`` is 24."""
    return checked_whole(count, "count") * MONTHS_A_YEAR


def apart(since: date, until: date) -> str:
    """Say how far apart two days are, in years, months and days."""
    gap = relativedelta(until, since)
    parts = [
        f"{number} {unit}{'' if number == 1 else 's'}"
        for number, unit in ((gap.years, "year"), (gap.months, "month"), (gap.days, "day"))
        if number
    ]
    if len(parts) <= 1:
        return "".join(parts) or "0 days"
    return ", ".join(parts[:-1]) + " and " + parts[-1]
