"""The columns of a data frame of figures, whichever library holds it."""

from collections.abc import Sequence
from decimal import Decimal
from enum import Enum
from typing import Any, Final

from codercareer.series import Series
from codercareer.statistics import StatisticsTable
from codercareer.tidy import COLUMNS, cells_of, fields_of

NUMBERS: Final = ("value", "standard_error", "relative_standard_error", "low", "high")


class Kind(Enum):
    """What a column holds."""

    TEXT = "text"
    NUMBER = "number"
    COUNT = "count"
    DAY = "day"


KINDS: Final = {
    **dict.fromkeys(COLUMNS, Kind.TEXT),
    **dict.fromkeys(NUMBERS, Kind.NUMBER),
    "sample_size": Kind.COUNT,
    "observed_until": Kind.DAY,
    "segment": Kind.COUNT,
}
"""The columns of a frame in order, and what they hold; the last only where figures are a series."""


def columns_of(figures: StatisticsTable | Series) -> dict[str, list[Any]]:
    """Return the figures column by column: numbers as printed, days as days, ``None`` for what is not stated.

    A series has a column more, ``segment``: figures with the same number there have no break between them.
    """
    items = list(figures)
    texts = list(zip(*map(fields_of, items), strict=True)) or [()] * len(COLUMNS)
    found: dict[str, list[Any]] = {
        name: [text or None for text in column] for name, column in zip(COLUMNS, texts, strict=True)
    }
    cells = [cells_of(item) for item in items]
    for name in (*NUMBERS, "sample_size"):
        found[name] = [row[name] for row in cells]
    found["observed_until"] = [None if item.period is None else item.period.observed_until for item in items]
    if isinstance(figures, Series):
        found["segment"] = [number for number, run in enumerate(figures.segments) for _ in run]
    return found


def places(values: Sequence[Decimal | None]) -> int:
    """Return the most decimals that any of the numbers has."""
    exponents = [int(value.as_tuple().exponent) for value in values if value is not None]
    return max(0, -min(exponents, default=0))
