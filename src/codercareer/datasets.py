"""Where figures come from and who is counted in them: datasets, their editions, and populations."""

from collections.abc import Iterable
from datetime import MAXYEAR, date
from typing import Any

from attrs import Attribute, field, frozen

from codercareer.checks import are_all, are_texts, as_tuple, is_date, is_one, is_text, is_tuple_of, is_words, optional
from codercareer.dates import AnyDate
from codercareer.errors import InvalidDataError, shown
from codercareer.periods import PeriodKind, PeriodLike, ReferencePeriod, as_period

__all__ = ["Dataset", "Edition", "Population", "ReleaseRule", "Reprint"]

DAYS: tuple[int, ...] = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _is_lag(self: object, attribute: "Attribute[Any]", value: tuple[int, int, int]) -> None:
    is_tuple_of(is_one(int), count=3)(self, attribute, value)
    years, month, day = value
    if years < 0 or not 1 <= month <= len(DAYS) or not 1 <= day <= DAYS[month - 1]:
        raise InvalidDataError(
            f"{attribute.name}={shown(value)} is no day of a later year.",
            "It names so many years later, a month, and a day every year has.",
            "Write (1, 6, 30) for 30 June of the next year.",
        )


@frozen(kw_only=True)
class ReleaseRule:
    """The day by which a figure of some period is surely out, where its own day is not known (codercareer extension).

    >>> rule = ReleaseRule(point=(1, 6, 30), why="they came out in spring")
    >>> rule.day(ReferencePeriod.parse("2018-05"))
    datetime.date(2019, 6, 30)
    """

    point: tuple[int, int, int] | None = field(default=None, validator=optional(_is_lag))
    """For a month: so many years later, on that month and day; ``None`` where nothing is sure."""

    year: tuple[int, int, int] | None = field(default=None, validator=optional(_is_lag))
    """For a year, the last of several, or the base year of a projection; ``None`` where nothing is sure."""

    why: str = field(validator=is_text)
    """Why it is never too early."""

    def day(self, period: ReferencePeriod) -> date | None:
        """Return the day by which a figure about the period is out; ``None`` where the rule does not say."""
        lag = self.point if period.kind is PeriodKind.POINT else self.year
        if lag is None:
            return None
        years, month, day = lag
        year = period.observed_until.year + years
        return None if year > MAXYEAR else date(year, month, day)


def _periods(value: Iterable[PeriodLike]) -> tuple[ReferencePeriod, ...]:
    return tuple(as_period(item) for item in as_tuple(value))


@frozen
class Edition:
    """One release of a dataset (SDMX ``dataflow`` vintage)."""

    id: str = field(validator=is_text)
    """Slug, unique in its dataset."""

    label: str = field(validator=is_text)
    """What it is called."""

    published: AnyDate | None = field(default=None, kw_only=True, validator=is_date)
    """Day it came out; ``None`` when not known."""

    covers: tuple[ReferencePeriod, ...] = field(default=(), kw_only=True, converter=_periods)
    """The newest periods in it, which bound the day it came out."""


@frozen(kw_only=True)
class Reprint:
    """Measures that one dataset prints from another."""

    of: str = field(validator=is_text)
    """Slug of the dataset that makes them."""

    measures: tuple[str, ...] = field(converter=as_tuple, validator=are_texts)
    """Slugs of the measures."""


def _slugs(value: Iterable[str] | None) -> tuple[str, ...] | None:
    return None if value is None else as_tuple(value)


@frozen(kw_only=True)
class Dataset:
    """A series of tables made in one way (schema.org ``Dataset``, SDMX ``dataflow``)."""

    id: str = field(validator=is_text)
    """Slug, such as ``oews``."""

    title: str = field(validator=is_text)
    """Its name."""

    publisher: str = field(validator=is_text)
    """Who makes it."""

    about: str = field(default="", validator=is_words)
    """Who is counted and how, fit for the middle of a sentence."""

    editions: tuple[Edition, ...] = field(default=(), converter=as_tuple, validator=are_all(Edition))
    """Its releases."""

    release: ReleaseRule | None = field(default=None, validator=optional(is_one(ReleaseRule)))
    """When a figure is surely out whose day is not known; ``None`` where only its source can tell."""

    reprints: tuple[Reprint, ...] = field(default=(), converter=as_tuple, validator=are_all(Reprint))
    """What it prints from other datasets."""

    may_be: tuple[str, ...] | None = field(default=None, converter=_slugs, validator=optional(are_texts))
    """For sources that do not name the dataset: those it may be, ``()`` for any. ``None`` for a dataset that is one."""

    def maker_of(self, measure: str) -> str:
        """Return the dataset that makes the figures of a measure printed here."""
        return next((reprint.of for reprint in self.reprints if measure in reprint.measures), self.id)


@frozen(kw_only=True)
class Population:
    """People or jobs counted that are no occupation of a classification (schema.org ``StatisticalPopulation``)."""

    id: str = field(validator=is_text)
    """Slug."""

    label: str = field(validator=is_text)
    """What the source calls them."""

    same_as: tuple[str, ...] = field(default=(), converter=as_tuple, validator=are_texts)
    """Ids of the occupations that bear exactly this name."""

    overlaps: tuple[str, ...] = field(default=(), converter=as_tuple, validator=are_texts)
    """Ids of the occupations it shares members with, without being the same."""

    roles: tuple[str, ...] = field(default=(), converter=as_tuple, validator=are_texts)
    """Ids of the roles that are in it."""

    note: str = field(default="", validator=is_words)
    """What a reader must know of it, such as how its relation to an occupation was inferred."""
