"""Why two printed numbers differ, read off what they are figures of."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from enum import Enum
from typing import Final

from attrs import frozen

from codercareer._registry import Registry
from codercareer.comparison import HYBRID
from codercareer.measures import plain
from codercareer.observations import Observation, classification_of
from codercareer.periods import PeriodKind

__all__ = ["Cause", "CauseKind"]


class CauseKind(Enum):
    """Why two printed numbers differ."""

    DATASET = "another dataset"
    """They were made in different ways."""
    MEASURE = "another measure"
    """They measure different things."""
    POPULATION = "another population"
    """They count other people or jobs."""
    CLASSIFICATION = "another classification"
    """Their occupations belong to different editions of the classification."""
    HYBRID = "a hybrid code"
    """One is counted by a mixture of two editions."""
    AREA = "another area"
    """They are about different places."""
    INTERVAL = "another interval"
    """They project from or to other years."""
    PERIOD = "another period"
    """They are about other times."""
    METHOD = "another method"
    """They were estimated or defined in different ways."""
    EDITION = "another edition"
    """One revises the other."""
    PRECISION = "another precision"
    """One says only the year of what the other says the month of."""
    ROUNDING = "rounding"
    """They may be one number, printed with different precision."""
    REPRINT = "printed again"
    """One dataset prints the figures of the other."""
    UNSTATED = "not stated"
    """One does not say of which time, or of which dataset, it is."""
    CONTRADICTION = "contradiction"
    """Nothing that they state tells them apart."""


_EXPLAINS_NOTHING: Final = {CauseKind.PRECISION, CauseKind.UNSTATED, CauseKind.REPRINT}


@frozen
class Cause:
    """One reason why two printed numbers differ."""

    kind: CauseKind
    """Which reason."""

    text: str
    """What it is here."""

    def __str__(self) -> str:
        """Say it."""
        return f"{self.kind.value}: {self.text}"


def why(a: Observation, b: Observation, registry: Registry) -> tuple[Cause, ...]:
    """Return every reason the dimensions of two figures give for their numbers to differ."""
    found = [
        *_of_datasets(a, b, registry),
        *_of_subjects(a.subject, b.subject, registry),
        *_of_time(a, b),
    ]
    if a.measure != b.measure:
        labels = [registry.measures[item.measure].label for item in (a, b)]
        found.append(Cause(CauseKind.MEASURE, " and ".join(labels)))
    if a.area != b.area:
        found.append(Cause(CauseKind.AREA, f"{a.area} and {b.area}"))
    if a.method is not None and b.method is not None and a.method != b.method:
        found.append(Cause(CauseKind.METHOD, f"{a.method} and {b.method}"))
    if not found and a.edition != b.edition:
        found.append(Cause(CauseKind.EDITION, f"{a.edition or 'none named'} and {b.edition or 'none named'}"))
    if amount(a) != amount(b) and may_be_one_number(a, b):
        found.append(Cause(CauseKind.ROUNDING, f"{a.value} and {b.value} can be one number"))
    if amount(a) != amount(b) and all(cause.kind in _EXPLAINS_NOTHING for cause in found):
        found.append(Cause(CauseKind.CONTRADICTION, "nothing they state tells them apart"))
    return tuple(found)


def _of_datasets(a: Observation, b: Observation, registry: Registry) -> Iterator[Cause]:
    if a.dataset == b.dataset:
        return
    vague = [item.dataset for item in (a, b) if not registry.is_named(item.dataset)]
    open_ = [item for item in vague if not registry.datasets[item].may_be]
    if open_ or registry.may_be(a.dataset, b.dataset) or registry.may_be(b.dataset, a.dataset):
        yield Cause(CauseKind.UNSTATED, f"the source does not name the dataset ({', '.join(open_ or vague)})")
    elif b.dataset == registry.maker_of(a.dataset, a.measure) or a.dataset == registry.maker_of(b.dataset, b.measure):
        yield Cause(CauseKind.REPRINT, f"{a.dataset} and {b.dataset} print the same figures")
    else:
        said = [registry.titled(item.dataset) for item in (a, b)]
        yield Cause(CauseKind.DATASET, " and ".join(said))


def _of_subjects(a: str, b: str, registry: Registry) -> Iterator[Cause]:
    if not _named(a, registry).isdisjoint(_named(b, registry)):
        return
    classes = [_classes(item, registry) for item in (a, b)]
    mixed = sorted(item for item in classes[0] ^ classes[1] if item.startswith(HYBRID))
    if mixed and all(classes):
        yield Cause(CauseKind.HYBRID, f"{', '.join(mixed)} mixes two editions of the classification")
    codes = [classification_of(item) for item in (a, b)]
    if codes[0] is not None and codes[1] is not None and codes[0] != codes[1]:
        yield Cause(CauseKind.CLASSIFICATION, f"{codes[0]} and {codes[1]}")
        if a.partition(":")[2] == b.partition(":")[2]:
            return
    yield Cause(CauseKind.POPULATION, " and ".join(registry.called(item) for item in (a, b)))


def _of_time(a: Observation, b: Observation) -> Iterator[Cause]:
    one, other = a.period, b.period
    if one == other:
        return
    if one is None or other is None:
        yield Cause(CauseKind.UNSTATED, f"of which time, beside {one or other}")
    elif PeriodKind.INTERVAL in {one.kind, other.kind}:
        yield Cause(CauseKind.INTERVAL, f"{one} and {other}")
    elif one.covers(other) or other.covers(one):
        yield Cause(CauseKind.PRECISION, f"{one} and {other}")
    else:
        yield Cause(CauseKind.PERIOD, f"{one} and {other}")


def _named(subject: str, registry: Registry) -> frozenset[str]:
    """Return a subject and the occupations that bear exactly its name."""
    population = registry.populations.get(subject)
    return frozenset((subject, *(() if population is None else population.same_as)))


def related(subject: str, registry: Registry) -> Sequence[str]:
    """Return the occupations a population is, or shares members with."""
    population = registry.populations.get(subject)
    return () if population is None else (*population.same_as, *population.overlaps)


def _classes(subject: str, registry: Registry) -> frozenset[str]:
    """Return the classifications a subject is counted by."""
    codes = related(subject, registry) or (subject,)
    return frozenset(item for item in map(classification_of, codes) if item is not None)


def amount(figure: Observation) -> Decimal:
    """Return the number in the plain unit of its dimension."""
    return plain(figure.value or Decimal(0), figure.unit)


def may_be_one_number(a: Observation, b: Observation) -> bool:
    """Tell whether two printed numbers can be one number rounded: 13.5 and 13 can, 13.6 and 13 cannot."""
    (low, high), (least, most) = _rounded_from(a), _rounded_from(b)
    return low < most and least < high


def _rounded_from(figure: Observation) -> tuple[Decimal, Decimal]:
    value = figure.value or Decimal(0)
    exponent = value.as_tuple().exponent
    half = Decimal(5).scaleb(min(int(exponent), 0) - 1)
    return plain(value - half, figure.unit), plain(value + half, figure.unit)
