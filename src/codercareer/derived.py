"""Numbers worked out from printed ones, on request and with the rule that made them; they replace nothing."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Final

from attrs import field, frozen

from codercareer.checks import is_one, is_text
from codercareer.dates import is_a
from codercareer.errors import InvalidDataError, InvalidTypeError, NoFigureError, shown
from codercareer.measures import MEASURES, Basis, Measure
from codercareer.observations import Observation, PayBasis
from codercareer.periods import PeriodLike, ReferencePeriod, as_period

__all__ = ["HOURS_A_YEAR", "Derived", "annual", "hourly", "real"]

HOURS_A_YEAR: Final = 2080
"""Forty hours in each of fifty-two weeks: what BLS turns hourly into annual pay by (OEWS, footnote 2)."""


@frozen(kw_only=True)
class Derived:
    """A number that nobody printed (codercareer extension; SDMX ``OBS_STATUS`` E)."""

    exact: Fraction
    """The number, not rounded."""

    measure: str = field(validator=is_text)
    """Slug of what it stands for."""

    unit: str = field(validator=is_text)
    """Slug of its unit."""

    rule: str = field(validator=is_text)
    """How it was worked out."""

    source: Observation = field(validator=is_one(Observation))
    """The printed figure it was worked out from."""

    def rounded(self, places: int = 0) -> Decimal:
        """Return the number with so many decimals, halves to even."""
        return Decimal(round(self.exact * 10**places)).scaleb(-places)

    def __str__(self) -> str:
        """Write it with two decimals, saying that it is derived, and how."""
        return f"{self.rounded(2):,} {self.unit}, derived ({self.rule}) from {self.source}"


def annual(observation: Observation) -> Derived:
    """Return what hourly pay comes to in a year of 2,080 hours.

    BLS turns its estimates into each other before it rounds them, so what it prints may differ by some dollars.

    Raises:
        InvalidTypeError: It is no figure.
        InvalidDataError: It is not hourly pay, or of an occupation paid by the hour or by the year only.
        NoFigureError: It has no number.
    """
    return _by_hours(observation, Basis.HOURLY, Fraction(HOURS_A_YEAR), "usd-per-year", f"x {HOURS_A_YEAR:,} hours")


def hourly(observation: Observation) -> Derived:
    """Return what annual pay comes to an hour in a year of 2,080 hours.

    Raises:
        InvalidTypeError: It is no figure.
        InvalidDataError: It is not annual pay, or of an occupation paid by the hour or by the year only.
        NoFigureError: It has no number.
    """
    return _by_hours(observation, Basis.ANNUAL, Fraction(1, HOURS_A_YEAR), "usd-per-hour", f"/ {HOURS_A_YEAR:,} hours")


def real(observation: Observation, *, index: Mapping[PeriodLike, int | Decimal], base: PeriodLike) -> Derived:
    """Return pay in the dollars of another period, by a price index of your own.

    Args:
        observation: The figure; its dollars are those of its period.
        index: The level of prices by period, such as ``{"2013-05": Decimal("232.945"), ...}``.
        base: The period whose dollars are wanted.

    Raises:
        InvalidTypeError: It is no figure.
        InvalidDataError: It is no pay, does not say when, or the index lacks one of the periods.
        NoFigureError: It has no number.
    """
    value = _value(observation)
    if not observation.unit.startswith("usd-per-") or observation.period is None:
        raise InvalidDataError(
            f"{observation} has no dollars of a known period.",
            "Only pay is turned into dollars of another time, and only if it says of which time it is.",
            "Choose a figure of pay with a period.",
        )
    wanted = as_period(base)
    levels = {as_period(period): level for period, level in index.items()}
    then, now = (_level(levels, period) for period in (observation.period, wanted))
    return Derived(
        exact=value * Fraction(now) / Fraction(then),
        measure=observation.measure,
        unit=observation.unit,
        rule=f"in dollars of {wanted} by the caller's index, {then} to {now}",
        source=observation,
    )


def _level(levels: Mapping[ReferencePeriod, int | Decimal], period: ReferencePeriod) -> int | Decimal:
    level = levels.get(period)
    if level is None:
        raise InvalidDataError(
            f"The index has no level for {period}.", "Prices are compared period by period.", "Add it to `index`."
        )
    if type(level) not in {int, Decimal}:
        raise InvalidTypeError(
            f"{shown(level)} is not a level of prices.", "Levels are exact.", "Write an int or Decimal('232.945')."
        )
    if not Decimal(level).is_finite() or level <= 0:
        raise InvalidDataError(f"{level} is not a level of prices.", "Prices are above zero.", "Check the index.")
    return level


def _value(observation: Observation) -> Fraction:
    if not is_a(observation, Observation):
        raise InvalidTypeError(
            f"{shown(observation)} is not a figure.", "Numbers are derived from printed ones.", "Give an `Observation`."
        )
    if observation.value is None:
        raise NoFigureError(
            f"There is no number to start from: {observation}.",
            "Nothing follows from a number that was not released.",
            "Choose another figure.",
        )
    return Fraction(observation.value)


def _by_hours(observation: Observation, basis: Basis, factor: Fraction, unit: str, rule: str) -> Derived:
    value = _value(observation)
    measure: Measure | None = MEASURES.get(observation.measure)
    if measure is None or measure.basis is not basis or measure.other_basis is None:
        raise InvalidDataError(
            f"{observation.measure!r} is not {basis.value} pay.",
            "Pay by the hour and pay by the year are turned into each other, nothing else.",
            f"Choose a measure of {basis.value} pay.",
        )
    if observation.pay_basis is not None:
        only = "year" if observation.pay_basis is PayBasis.ANNUAL_ONLY else "hour"
        raise InvalidDataError(
            f"{observation.subject} is paid by the {only} only.",
            f"Its people do not work {HOURS_A_YEAR:,} hours a year, so no other pay is released, and none follows.",
            "Use the figure as it was printed.",
        )
    return Derived(exact=value * factor, measure=measure.other_basis, unit=unit, rule=rule, source=observation)
