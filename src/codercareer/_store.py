"""Figures by the million: rows kept as read, observations made when asked for, an index for each dimension used."""

from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final, TypeAlias

from codercareer.dates import AnyDate
from codercareer.observations import Observation
from codercareer.sources import Source
from codercareer.tidy import AT, SOURCE, Row, day_of, key_of, observation_of

Item: TypeAlias = Observation | Row
"""A figure, or the row it is made from."""

Key: TypeAlias = tuple[str, str, str, str]
"""Dataset, measure, subject and area: what a series is."""

DIMENSIONS: Final = ("dataset", "measure", "subject", "area", "period", "edition", "method", "status", "source", "unit")
"""What rows are chosen by; in each, ``""`` stands for *not stated*."""

_POPULATION: Final = AT["population"]
_OCCUPATION: Final = AT["occupation"]
_PUBLISHED: Final = AT["published"]


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
            if dimension == "subject":
                found = [
                    (item[_POPULATION] or item[_OCCUPATION]) if isinstance(item, list) else item.subject
                    for item in self._items
                ]
            elif dimension == "source":
                found = [item[SOURCE].id if isinstance(item, list) else _said(item, dimension) for item in self._items]
            else:
                at = AT[dimension]
                found = [item[at] if isinstance(item, list) else _said(item, dimension) for item in self._items]
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


def _said(item: Observation, dimension: str) -> str:
    match dimension:
        case "period":
            return "" if item.period is None else str(item.period)
        case "status":
            return item.status.value
        case "source":
            return item.citation.source.id
        case _:
            return getattr(item, dimension) or ""
