"""Figures by the million: rows kept as read, observations made when asked for, an index for each dimension used."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from operator import attrgetter, itemgetter
from typing import Any, Final, TypeAlias

from codercareer.dates import AnyDate
from codercareer.observations import Observation
from codercareer.sources import Source
from codercareer.tidy import AT, SOURCE, Row, day_of, key_of, observation_of

Item: TypeAlias = Observation | Row
"""A figure, or the row it is made from."""

Key: TypeAlias = tuple[str, str, str, str]
"""Dataset, measure, subject and area: what a series is."""

Reader: TypeAlias = Callable[[Any], str]
"""Reads one dimension of a row or a figure."""

DIMENSIONS: Final = ("dataset", "measure", "subject", "area", "period", "edition", "method", "status", "source", "unit")
"""What rows are chosen by; in each, ``""`` stands for *not stated*."""

_POPULATION: Final = AT["population"]
_OCCUPATION: Final = AT["occupation"]
_PUBLISHED: Final = AT["published"]


_OF_ROWS: Final[dict[str, Reader]] = {
    **{name: itemgetter(AT[name]) for name in DIMENSIONS if name in AT},
    "subject": lambda row: row[_POPULATION] or row[_OCCUPATION],
    "source": lambda row: row[SOURCE].id,
}
_OF_FIGURES: Final[dict[str, Reader]] = {
    **{name: attrgetter(name) for name in ("dataset", "measure", "area", "unit", "subject")},
    "period": lambda item: "" if item.period is None else str(item.period),
    "edition": lambda item: item.edition or "",
    "method": lambda item: item.method or "",
    "status": lambda item: item.status.value,
    "source": lambda item: item.citation.source.id,
}


class Store:
    """Rows in the order given, which means nothing."""

    def __init__(self, items: Iterable[Item]) -> None:
        """Keep the rows."""
        self._items = list(items)
        self._columns: dict[str, list[str]] = {}
        self._postings: dict[str, dict[str, list[int]]] = {}

    def __len__(self) -> int:
        """Count the rows."""
        return len(self._items)

    @property
    def items(self) -> Sequence[Item]:
        """The rows, or the observations made from them."""
        return self._items

    def observation(self, position: int) -> Observation:
        """Return the observation of a row, made once."""
        item = self._items[position]
        if isinstance(item, list):
            item = self._items[position] = observation_of(item)
        return item

    def column(self, dimension: str) -> list[str]:
        """Return one dimension of every row."""
        found = self._columns.get(dimension)
        if found is None:
            of_row, of_figure = _OF_ROWS[dimension], _OF_FIGURES[dimension]
            found = [of_row(item) if type(item) is list else of_figure(item) for item in self._items]
            self._columns[dimension] = found
        return found

    def postings(self, dimension: str) -> dict[str, list[int]]:
        """Return the positions of the rows by what they have in one dimension, rising."""
        found = self._postings.get(dimension)
        if found is None:
            found = dict[str, list[int]]()
            for position, value in enumerate(self.column(dimension)):
                found.setdefault(value, []).append(position)
            self._postings[dimension] = found
        return found

    @cached_property
    def keyed(self) -> dict[Key, list[int]]:
        """The positions of the rows of each series, rising."""
        found: dict[Key, list[int]] = {}
        columns = (self.column(name) for name in ("dataset", "measure", "subject", "area"))
        for position, key in enumerate(zip(*columns, strict=True)):
            found.setdefault(key, []).append(position)
        return found

    def release(self, position: int) -> tuple[AnyDate | None, Source]:
        """Return the printed day a row came out on, and the source it stands in."""
        item = self._items[position]
        if isinstance(item, list):
            return day_of(item[_PUBLISHED]), item[SOURCE]
        return item.published, item.citation.source

    @cached_property
    def identities(self) -> dict[tuple[str, ...], int]:
        """The position of each figure by what tells it from every other."""
        return {key_of(item): position for position, item in enumerate(self._items)}


def same_figure(items: Sequence[Item]) -> tuple[str, str, str]:
    """Say that a figure stands twice among those given, as an error says it."""
    counted = Counter(map(key_of, items))
    twice, _ = counted.most_common(1)[0]
    return (
        f"The figure {' '.join(filter(None, twice))} is there already.",
        "A figure stands once in one place of one source.",
        "Give another `locator`, or replace it with `replace=True`.",
    )
