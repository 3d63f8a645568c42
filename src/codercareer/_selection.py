"""Rows chosen from a store: by what they have in each dimension, and by when they were out."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property
from itertools import chain
from typing import TypeAlias

from attrs import evolve, field, frozen

from codercareer._registry import Registry
from codercareer._store import Store
from codercareer.observations import Observation
from codercareer.periods import as_period
from codercareer.series import Release
from codercareer.tidy import key_of

Chosen: TypeAlias = dict[str, frozenset[str]]
"""What rows must have, by dimension: one of the values."""


@frozen(eq=False, repr=False)
class Selection:
    """The rows that have all that is asked; choosing twice is choosing both at once."""

    store: Store = field(factory=lambda: Store(()))
    registry: Registry = field(factory=Registry)
    chosen: Chosen = field(factory=dict[str, frozenset[str]])
    known_by: date | None = None

    def narrowed(self, *wanted: tuple[str, frozenset[str]]) -> "Selection":
        """Return the rows among these that have more."""
        both = dict(self.chosen)
        for dimension, values in wanted:
            both[dimension] = both[dimension] & values if dimension in both else values
        return Selection(self.store, self.registry, both, self.known_by)

    def as_known(self, day: date) -> "Selection":
        """Return the rows among these that were surely out by the end of a day."""
        return evolve(self, known_by=day if self.known_by is None else min(day, self.known_by))

    @cached_property
    def rows(self) -> Sequence[int]:
        """The positions of the rows, rising."""
        if not self.chosen:
            return self._known(range(len(self.store)))
        found = {
            dimension: [self.store.postings(dimension).get(value, []) for value in values]
            for dimension, values in self.chosen.items()
        }
        fewest = min(found, key=lambda dimension: sum(map(len, found[dimension])))
        lists = [rows for rows in found[fewest] if rows]
        rows = lists[0] if len(lists) == 1 else sorted(chain.from_iterable(lists))
        return self.kept(rows, leaving_out=fewest)

    def kept(self, rows: Sequence[int], *, leaving_out: str = "") -> Sequence[int]:
        """Return those of the positions whose rows have all that is asked, in a dimension left out or not."""
        for dimension, values in self.chosen.items():
            if dimension != leaving_out:
                column = self.store.column(dimension)
                rows = [row for row in rows if column[row] in values]
        return self._known(rows)

    def __contains__(self, observation: Observation) -> bool:
        """Tell whether a figure is among the rows."""
        row = self.store.identities.get(key_of(observation))
        return row is not None and self.store.observation(row) == observation and bool(self.kept((row,)))

    def out(self, row: int) -> date | None:
        """Return the day by whose end a row was surely out; ``None`` when that is not known."""
        dataset, edition, period = (self.store.column(name)[row] for name in ("dataset", "edition", "period"))
        published, source = self.store.release(row)
        return self.registry.known_by(dataset, edition, as_period(period) if period else None, published, source)

    def release(self, row: int) -> Release:
        """Return the figure of a row, and when it was out."""
        return Release(self.store.observation(row), self.out(row))

    def _known(self, rows: Sequence[int]) -> Sequence[int]:
        if self.known_by is None:
            return rows
        last = self.known_by
        days = ((row, self.out(row)) for row in rows)
        return [row for row, day in days if day is not None and day <= last]
