"""What a figure is about in time: a month, a year, years taken together, or the years of a projection."""

import calendar
import re
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Final, TypeAlias

from attrs import field, frozen

from codercareer.checks import checked_one, is_one
from codercareer.errors import InvalidDataError, InvalidTypeError, shown

__all__ = ["PeriodKind", "PeriodLike", "ReferencePeriod"]

MONTHS_A_YEAR: Final = 12
LAST_YEAR: Final = 9999

_FORMS: Final = re.compile(r"(\d{4})(?:-(\d{2})|(\.\.|/|-|\N{EN DASH})(\d{4}))?", re.ASCII)


class PeriodKind(Enum):
    """How a reference period lies in time."""

    POINT = "point"
    """A month, as of a survey held then: May 2018."""
    YEAR = "year"
    """A calendar year, or a month of it that the source does not name: 2018."""
    SPAN = "span"
    """Whole years taken together, as where two years of answers are pooled: 2016 and 2017."""
    INTERVAL = "interval"
    """From a base year to a target year, as in a projection: 2018 to 2028."""


@frozen(kw_only=True, cache_hash=True)
class ReferencePeriod:
    """The time a figure is about, as exactly as its source says (SDMX ``TIME_PERIOD``).

    >>> ReferencePeriod.parse("2018-05").kind, ReferencePeriod.parse("2018-2028").kind
    (<PeriodKind.POINT: 'point'>, <PeriodKind.INTERVAL: 'interval'>)
    >>> ReferencePeriod.year(2018).covers(ReferencePeriod.point(2018, 5))
    True
    """

    kind: PeriodKind = field(validator=is_one(PeriodKind))
    """How it lies in time."""

    first_year: int
    """The year, the first of several, or the base year."""

    last_year: int
    """The year, the last of several, or the target year."""

    month: int | None = None
    """The month of a point, 1 to 12; ``None`` for every other kind."""

    def __attrs_post_init__(self) -> None:
        """Refuse numbers no calendar has, and kinds that contradict them.

        Raises:
            InvalidTypeError: A number is not whole.
            InvalidDataError: A number is out of range, or does not fit the kind.
        """
        for name, value, most in (
            ("first_year", self.first_year, LAST_YEAR),
            ("last_year", self.last_year, LAST_YEAR),
            ("month", 1 if self.month is None else self.month, MONTHS_A_YEAR),
        ):
            if type(value) is not int:
                raise InvalidTypeError(
                    f"{name}={shown(value)} is not a whole number.", "Years and months are counted.", "Write an `int`."
                )
            if not 1 <= value <= most:
                raise InvalidDataError(
                    f"{name}={shown(value)} is outside 1 to {most}.",
                    "No calendar has it.",
                    f"Give a {name} from 1 to {most}.",
                )
        several = self.kind in {PeriodKind.SPAN, PeriodKind.INTERVAL}
        rises = self.first_year < self.last_year if several else self.first_year == self.last_year
        if not rises or (self.kind is PeriodKind.POINT) != (self.month is not None):
            raise InvalidDataError(
                f"{self.kind.value} {self.first_year} to {self.last_year}, month {self.month}, is no period.",
                "A point has a month; a span or an interval ends in a later year than it begins.",
                "Build one with `ReferencePeriod.parse('2018-05')`.",
            )

    @classmethod
    def point(cls, year: int, month: int) -> "ReferencePeriod":
        """Return a month."""
        return cls(kind=PeriodKind.POINT, first_year=year, last_year=year, month=month)

    @classmethod
    def year(cls, year: int) -> "ReferencePeriod":
        """Return a year."""
        return cls(kind=PeriodKind.YEAR, first_year=year, last_year=year)

    @classmethod
    def span(cls, first_year: int, last_year: int) -> "ReferencePeriod":
        """Return years taken together, both ends in."""
        return cls(kind=PeriodKind.SPAN, first_year=first_year, last_year=last_year)

    @classmethod
    def interval(cls, base: int, target: int) -> "ReferencePeriod":
        """Return the years of a projection."""
        return cls(kind=PeriodKind.INTERVAL, first_year=base, last_year=target)

    @classmethod
    def parse(cls, text: str) -> "ReferencePeriod":
        """Read ``2018-05``, ``2018``, ``2018/2028`` (also ``2018-2028``), or ``2016..2017``.

        Raises:
            InvalidTypeError: It is not text.
            InvalidDataError: It has another form; a target year of two digits could be a month.
        """
        if type(text) is not str:
            raise InvalidTypeError(
                f"{shown(text)} is not text.", "A period is read from text.", "Write '2018-05', or build one."
            )
        return _parsed(text)

    @property
    def observed_until(self) -> date:
        """The last day observed for it: of a projection, the last of its base year."""
        year = self.first_year if self.kind is PeriodKind.INTERVAL else self.last_year
        month = MONTHS_A_YEAR if self.month is None else self.month
        return date(year, month, calendar.monthrange(year, month)[1])

    @property
    def since(self) -> date:
        """Its first day."""
        return date(self.first_year, self.month or 1, 1)

    @property
    def order(self) -> tuple[int, int, int, str]:
        """What periods are put in order by: last day observed, target, first day, kind."""
        return self.observed_until.toordinal(), self.last_year, self.since.toordinal(), self.kind.value

    def covers(self, other: "ReferencePeriod") -> bool:
        """Tell whether the other period is this one, or one of the months or years in it.

        An interval covers itself alone, since a projection is about all of it at once.
        """
        if self == checked_one(other, ReferencePeriod, "other"):
            return True
        if PeriodKind.INTERVAL in {self.kind, other.kind} or self.kind is PeriodKind.POINT:
            return False
        return self.first_year <= other.first_year and other.last_year <= self.last_year

    def __str__(self) -> str:
        """Write it as ``parse`` reads it."""
        if self.kind is PeriodKind.POINT:
            return f"{self.first_year:04d}-{self.month:02d}"
        if self.kind is PeriodKind.YEAR:
            return f"{self.first_year:04d}"
        return f"{self.first_year:04d}{'/' if self.kind is PeriodKind.INTERVAL else '..'}{self.last_year:04d}"


PeriodLike: TypeAlias = str | ReferencePeriod
"""A period, or how it is written."""


def as_period(value: PeriodLike) -> ReferencePeriod:
    """Return the period, read from text if need be."""
    return value if isinstance(value, ReferencePeriod) else ReferencePeriod.parse(value)


@lru_cache(maxsize=4096)
def _parsed(text: str) -> ReferencePeriod:
    found = _FORMS.fullmatch(text)
    if found is None:
        raise InvalidDataError(
            f"{shown(text)} is not a period.",
            "A period is a month, a year, the base and target year of a projection, or years taken together.",
            "Write '2018-05', '2018', '2018/2028' or '2016..2017'.",
        )
    year, month, between, last = found.groups()
    if month is not None:
        return ReferencePeriod.point(int(year), int(month))
    if last is None:
        return ReferencePeriod.year(int(year))
    return (
        ReferencePeriod.span(int(year), int(last))
        if between == ".."
        else ReferencePeriod.interval(int(year), int(last))
    )
