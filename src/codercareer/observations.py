"""One published figure, with everything that says what it is a figure of."""

from decimal import Decimal
from enum import Enum
from typing import Any, Final

from attrs import Attribute, field, frozen

from codercareer.checks import is_count, is_date, is_one, is_words, optional
from codercareer.dates import AnyDate
from codercareer.errors import InvalidDataError, InvalidTypeError, shown
from codercareer.measures import UNITS
from codercareer.periods import ReferencePeriod
from codercareer.sources import Citation, Trust

__all__ = ["FigureStatus", "Interval", "Observation", "PayBasis"]

MOST_DIGITS: Final = 30
"""No number is printed with more digits before the point, or after it."""

NATION: Final = "us"
"""The area of a figure unless another is said."""


class FigureStatus(Enum):
    """Whether a number was printed, and if not, why (SDMX ``OBS_STATUS``)."""

    NORMAL = "normal"
    """It was printed."""
    SUPPRESSED = "suppressed"
    """The body has an estimate and does not release it."""
    TOP_CODED = "top-coded"
    """Only a bound was printed that it reaches or passes."""
    NOT_PUBLISHED = "not-published"
    """There is a place for it in the table, and nothing was published there."""


class PayBasis(Enum):
    """That a body releases pay by one time only, since the other would mislead (teachers, actors)."""

    ANNUAL_ONLY = "annual-only"
    HOURLY_ONLY = "hourly-only"


def as_decimal(value: int | Decimal | None) -> Decimal | None:
    """Return a printed number as a decimal; a whole number is one already.

    Raises:
        InvalidTypeError: It is no printed number, a ``float`` included, which has lost what was printed.
        InvalidDataError: It is not finite.
    """
    if value is None or type(value) is Decimal:
        found = value
    elif type(value) is int:
        found = Decimal(value)
    else:
        raise InvalidTypeError(
            f"{shown(value)} is not a printed number.",
            "Figures keep every digit that was printed, which a float does not.",
            "Write an int, or Decimal('13.5').",
        )
    if found is not None and not (found.is_finite() and is_printable(found)):
        raise InvalidDataError(
            "A number is not a figure.",
            f"Figures are finite, with at most {MOST_DIGITS} digits before and after the point.",
            "Leave the value out, with a status.",
        )
    return found


def is_printable(value: Decimal) -> bool:
    """Tell whether a number has no more digits than anybody prints."""
    return value.adjusted() < MOST_DIGITS and int(value.as_tuple().exponent) >= -MOST_DIGITS


def is_slug(_: object, attribute: "Attribute[Any]", value: str) -> None:
    """Refuse anything but an id without blanks.

    Raises:
        InvalidDataError: It is empty or holds a blank.
    """
    is_words(_, attribute, value)
    if value.split() != [value]:
        raise InvalidDataError(
            f"{attribute.name}={shown(value)} is not an id.", "Ids are not empty and hold no blanks.", "Write the slug."
        )


def is_error(_: object, attribute: "Attribute[Any]", value: Decimal | None) -> None:
    """Refuse an error of less than nothing.

    Raises:
        InvalidDataError: It is negative.
    """
    if value is not None and value < 0:
        raise InvalidDataError(
            f"{attribute.name}={value} is negative.", "It says how far off a figure may be.", "Check the number."
        )


@frozen
class Interval:
    """The range a figure lies in (schema.org ``minValue``, ``maxValue``), both ends in."""

    low: Decimal | None = field(default=None, converter=as_decimal)
    """The least it may be, in the unit of the figure; ``None`` when not said."""

    high: Decimal | None = field(default=None, converter=as_decimal)
    """The most it may be; ``None`` when not said."""

    def __attrs_post_init__(self) -> None:
        """Refuse a range that says nothing, or runs downwards.

        Raises:
            InvalidDataError: It does.
        """
        if self.low is None and self.high is None:
            raise InvalidDataError("An interval has no bounds.", "It must say something.", "Leave it out.")
        if self.low is not None and self.high is not None and self.high < self.low:
            raise InvalidDataError(
                f"high={self.high} is below low={self.low}.", "A range runs upwards.", "Swap the two numbers."
            )

    def __str__(self) -> str:
        """Write the bounds."""
        if self.low is None:
            return f"up to {self.high:,}"
        return f"{self.low:,} or more" if self.high is None else f"{self.low:,} to {self.high:,}"


@frozen(kw_only=True, cache_hash=True)
class Observation:
    """One figure as one source prints it (schema.org ``Observation``, SDMX observation).

    What it is a figure of are its dimensions: dataset, measure, occupation or population, area, and period. Nothing is
    recomputed, and dollars are nominal: those of the period.
    """

    dataset: str = field(validator=is_slug)
    """Slug of the dataset in whose tables it stands."""

    measure: str = field(validator=is_slug)
    """Slug of what is measured."""

    occupation: str | None = field(default=None, validator=optional(is_slug))
    """Id of the occupation counted, ``classification:code``; ``None`` for a population that is none."""

    population: str | None = field(default=None, validator=optional(is_slug))
    """Slug of the people or jobs counted, where they are no occupation of a classification."""

    area: str = field(default=NATION, validator=is_slug)
    """Slug of the place: ``us``, ``us-ca``."""

    period: ReferencePeriod | None = field(default=None, validator=optional(is_one(ReferencePeriod)))
    """The time it is about; ``None`` where the source does not say."""

    value: Decimal | None = field(default=None, converter=as_decimal)
    """The number with every digit printed; ``None`` exactly when ``status`` says why."""

    unit: str = field(validator=is_slug)
    """Slug of the unit it is printed in."""

    status: FigureStatus = field(default=FigureStatus.NORMAL, validator=is_one(FigureStatus))
    """Whether it was printed."""

    edition: str | None = field(default=None, validator=optional(is_slug))
    """Slug of the edition of the dataset; ``None`` where there is one only, or the source does not say."""

    published: AnyDate | None = field(default=None, validator=is_date)
    """Day it came out; ``None`` when not known (its edition, the rule of its dataset, or its source then decide)."""

    citation: Citation = field(validator=is_one(Citation))
    """Who prints it, and where."""

    method: str | None = field(default=None, validator=optional(is_slug))
    """Slug of how it was estimated or defined, where a dataset has done so in several ways; else ``None``."""

    standard_error: Decimal | None = field(default=None, converter=as_decimal, validator=is_error)
    """Its standard error in its own unit (of a share: percentage points); ``None`` when not printed."""

    relative_standard_error: Decimal | None = field(default=None, converter=as_decimal, validator=is_error)
    """Its standard error in percent of its value; ``None`` when not printed."""

    interval: Interval | None = field(default=None, validator=optional(is_one(Interval)))
    """The printed confidence interval (schema.org ``marginOfError``); of a top-coded figure, the bound it reaches."""

    sample_size: int | None = field(default=None, validator=optional(is_count))
    """How many were asked; ``None`` when not printed."""

    pay_basis: PayBasis | None = field(default=None, validator=optional(is_one(PayBasis)))
    """That pay is released by one time only; ``None`` where it is not, or for what is not pay."""

    note: str = field(default="", validator=is_words)
    """What a reader must know of it."""

    def __attrs_post_init__(self) -> None:
        """Refuse a figure of nothing, or a number and a reason for having none.

        Raises:
            InvalidDataError: It is one.
        """
        if (self.occupation is None) == (self.population is None):
            raise InvalidDataError(
                f"occupation={self.occupation!r} and population={self.population!r} do not go together.",
                "A figure counts an occupation, or a population that is none.",
                "Give one of the two.",
            )
        _check_ids(self.occupation, self.population)
        if (self.value is None) == (self.status is FigureStatus.NORMAL):
            raise InvalidDataError(
                f"value={self.value} contradicts status={self.status.value!r}.",
                "A value is missing exactly when the status says why.",
                "Give the number, or the status that explains why there is none.",
            )
        if self.status is not FigureStatus.NORMAL:
            bound = None if self.interval is None else self.interval.low
            if (self.status is FigureStatus.TOP_CODED) != (bound is not None):
                raise InvalidDataError(
                    f"interval={self.interval} does not fit status={self.status.value!r}.",
                    "A top-coded figure reaches a bound; what was not released has none.",
                    "Give `interval=Interval(low=...)` for a top-coded figure only.",
                )
        elif self.value is not None and self.value <= 0 and self.unit.startswith("usd-per-"):
            raise InvalidDataError(
                f"{self.value} {self.unit} is not pay.",
                "Nobody earns it; files saved again by a spreadsheet turn the marks for missing pay into 0.",
                "Give the status that explains why there is no number.",
            )

    @property
    def subject(self) -> str:
        """Id of what is counted: the occupation, or the population."""
        return self.population or str(self.occupation)

    @property
    def trust(self) -> Trust:
        """How far the source is to be believed about it."""
        return self.citation.weight

    def __str__(self) -> str:
        """Write the number, its unit, and what it is a figure of."""
        when = "a period not stated" if self.period is None else str(self.period)
        where = "" if self.area == NATION else f", {self.area}"
        return f"{number(self)}: {self.measure} of {self.subject}{where}, {when}, {self.dataset}"


def number(observation: Observation) -> str:
    """Write the number and its unit, or why there is none."""
    unit = UNITS[observation.unit].label if observation.unit in UNITS else observation.unit
    if observation.value is not None:
        return f"{observation.value:,} {unit}"
    if observation.status is FigureStatus.TOP_CODED:
        return f"{observation.interval} {unit}"
    return str(observation.status.value).replace("-", " ")


def classification_of(subject: str) -> str | None:
    """Return the classification of an occupation's id; ``None`` for a population."""
    before, colon, _ = subject.partition(":")
    return before if colon else None


def _check_ids(occupation: str | None, population: str | None) -> None:
    if occupation is not None and not all(occupation.partition(":")):
        raise InvalidDataError(
            f"{shown(occupation)} is not an occupation.",
            "A code means nothing without the edition of its classification.",
            "Write 'soc2018:29-2072'.",
        )
    if population is not None and ":" in population:
        raise InvalidDataError(
            f"{shown(population)} is not a population.", "Populations are plain slugs.", "Give it as `occupation`."
        )
