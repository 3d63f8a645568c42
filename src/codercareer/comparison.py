"""Which figures may be compared, what stands between those that may not, and how one changed into another."""

from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from fractions import Fraction
from typing import Final

from attrs import field, frozen

from codercareer.checks import is_one
from codercareer.dates import is_a
from codercareer.errors import BreakError, InvalidTypeError, NoFigureError, shown
from codercareer.measures import UNITS, dimension_of, plain
from codercareer.observations import Observation, classification_of, number

__all__ = ["Break", "BreakKind", "Change", "break_between", "change"]

HYBRID: Final = "hybrid"
"""How the slug of a classification begins that mixes two editions, as ``hybrid2018`` does."""


class BreakKind(Enum):
    """In which respect two figures measure different things."""

    DATASET = "dataset"
    """They stand in tables made in different ways."""
    MEASURE = "measure"
    """They measure different things."""
    UNIT = "unit"
    """Their units cannot be turned into each other."""
    CLASSIFICATION = "classification"
    """Their occupations belong to different editions of the classification."""
    HYBRID = "hybrid"
    """One is counted by a mixture of two editions, with codes that exist in neither."""
    POPULATION = "population"
    """They count other people or jobs: another code, or a population that is no code."""
    AREA = "area"
    """They are about different places."""
    METHOD = "method"
    """They were estimated or defined in different ways."""
    PERIOD = "period"
    """They are about time of different kinds, or one does not say when."""


@frozen
class Break:
    """What stands between two figures (SDMX ``OBS_STATUS`` B, with its reason)."""

    before: Observation = field(validator=is_one(Observation))
    """The first figure."""

    after: Observation = field(validator=is_one(Observation))
    """The second."""

    kinds: tuple[BreakKind, ...]
    """In which respects they differ, in the order of ``BreakKind``; at least one."""

    def __str__(self) -> str:
        """Say what changed."""
        said = "; ".join(f"{kind.value}: {_words(kind, self.before, self.after)}" for kind in self.kinds)
        return f"{_when(self.before)} to {_when(self.after)}: {said}"


@frozen
class Change:
    """How a figure changed into another, exactly."""

    earlier: Observation = field(validator=is_one(Observation))
    """The figure it began with."""

    later: Observation = field(validator=is_one(Observation))
    """The figure it ended with."""

    breaks: tuple[Break, ...] = ()
    """What stands between them; empty if they measure the same."""

    @property
    def ratio(self) -> Fraction:
        """The later over the earlier, as printed: 40,350 over 34,970."""
        return Fraction(_plain(self.later)) / Fraction(_plain(self.earlier))

    @property
    def difference(self) -> Decimal:
        """The later less the earlier, in the unit of the later."""
        unit = UNITS.get(self.later.unit)
        return (_plain(self.later) - _plain(self.earlier)) / (1 if unit is None else unit.scale)

    @property
    def percent(self) -> Fraction:
        """By how many percent of the earlier it grew; negative if it shrank."""
        return (self.ratio - 1) * 100

    def __str__(self) -> str:
        """Say how much it changed, and across what."""
        text = (
            f"{number(self.earlier)} ({_when(self.earlier)}) to {number(self.later)} ({_when(self.later)}): "
            f"{float(self.percent):+.1f} %"
        )
        return text if not self.breaks else f"{text}, across " + " and ".join(map(str, self.breaks))


def break_between(before: Observation, after: Observation) -> Break | None:
    """Return what stands between two figures; ``None`` if they measure the same at different times."""
    kinds = tuple(_kinds(before, after))
    return Break(before, after, kinds) if kinds else None


def change(
    earlier: Observation, later: Observation, *, across_breaks: bool = False, breaks: tuple[Break, ...] | None = None
) -> Change:
    """Return how one figure changed into another.

    Args:
        earlier: The figure it began with.
        later: The figure it ended with.
        across_breaks: Whether to compare figures that measure different things; the result then names the breaks.
        breaks: What stands between them on the way; by default what the two themselves tell.

    Raises:
        InvalidTypeError: One of them is no figure.
        NoFigureError: One of them has no number, or the earlier is zero.
        BreakError: They measure different things, and ``across_breaks`` is not set.
    """
    for observation in (earlier, later):
        if not is_a(observation, Observation):
            raise InvalidTypeError(
                f"{shown(observation)} is not a figure.", "Figures are compared whole.", "Give two `Observation`s."
            )
        if observation.value is None:
            raise NoFigureError(
                f"There is no number to compare: {observation}.",
                "A bound, and a number that was not released, cannot be compared.",
                "Choose another period.",
            )
    between = break_between(earlier, later)
    found = () if between is None else (breaks or (between,))
    if found and not across_breaks:
        raise BreakError(
            f"The figures cannot be compared: {' and '.join(map(str, found))}.",
            "They do not measure the same, so their difference is no change.",
            "Choose figures without a break between them, or ask with `across_breaks=True`.",
        )
    if not earlier.value:
        raise NoFigureError(
            f"Nothing can be said in parts of zero: {earlier}.", "Growth is a ratio.", "Compare the numbers themselves."
        )
    return Change(earlier, later, found)


def _kinds(a: Observation, b: Observation) -> Iterator[BreakKind]:
    if a.dataset != b.dataset:
        yield BreakKind.DATASET
    if a.measure != b.measure:
        yield BreakKind.MEASURE
    if dimension_of(a.unit) != dimension_of(b.unit):
        yield BreakKind.UNIT
    yield from _of_subjects(a.subject, b.subject)
    if a.area != b.area:
        yield BreakKind.AREA
    if a.method != b.method:
        yield BreakKind.METHOD
    if a.period is None or b.period is None or a.period.kind is not b.period.kind:
        yield BreakKind.PERIOD


def _of_subjects(a: str, b: str) -> Iterator[BreakKind]:
    if a == b:
        return
    one, other = classification_of(a), classification_of(b)
    if one is None or other is None:
        yield BreakKind.POPULATION
        return
    if one != other:
        yield BreakKind.CLASSIFICATION
        if one.startswith(HYBRID) or other.startswith(HYBRID):
            yield BreakKind.HYBRID
    if a.removeprefix(one) != b.removeprefix(other):
        yield BreakKind.POPULATION


def _words(kind: BreakKind, a: Observation, b: Observation) -> str:
    match kind:
        case BreakKind.CLASSIFICATION | BreakKind.HYBRID:
            said = [str(classification_of(item.subject)) for item in (a, b)]
            if kind is BreakKind.HYBRID:
                mixed = [f"{item} mixes two editions" for item in dict.fromkeys(said) if item.startswith(HYBRID)]
                return " and ".join(mixed)
        case BreakKind.POPULATION:
            said = [a.subject, b.subject]
        case BreakKind.PERIOD:
            said = ["not stated" if item.period is None else item.period.kind.value for item in (a, b)]
        case _:
            said = [str(getattr(item, kind.value) or "not named") for item in (a, b)]
    return " and ".join(dict.fromkeys(said)) if said[0] == said[1] else f"{said[0]}, then {said[1]}"


def _plain(observation: Observation) -> Decimal:
    return plain(observation.value or Decimal(0), observation.unit)


def _when(observation: Observation) -> str:
    return "an unstated period" if observation.period is None else str(observation.period)
