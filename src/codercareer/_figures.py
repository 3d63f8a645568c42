"""A catalogue's figures, read when first asked for: who asks about credentials does not pay for them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, Union

from attrs import field, frozen

from codercareer._later import later

if TYPE_CHECKING:  # imported when first asked for
    from codercareer.datasets import Dataset, Population
    from codercareer.measures import Measure
    from codercareer.observations import Observation
    from codercareer.outlook import Outlook
    from codercareer.statistics import StatisticsTable

Addition: TypeAlias = Union["Observation", "Dataset", "Population", "Measure"]
"""A figure, or something figures are figures of."""


@frozen(eq=False)
class Figures:
    """How to come by a table of figures."""

    read: "Callable[[], StatisticsTable] | None" = field(default=None)
    """Returns the table; ``None`` where there are no figures."""

    def table(self, roles: Mapping[str, Iterable[str]]) -> "StatisticsTable":
        """Return the table, knowing the ids of the occupations each role is counted in."""
        found: StatisticsTable = later("statistics").StatisticsTable() if self.read is None else self.read()
        return found.with_roles(roles)

    def adding(self, items: Sequence[object], *, replace: bool) -> "Figures":
        """Return the figures with more in them, and with more of what they are figures of; read now."""
        if not items:
            return self
        return Figures(partial(_same, later("statistics").with_items(self.table({}), items, replace=replace)))

    def as_known(self, day: date) -> "Figures":
        """Return the figures that were surely out by the end of a day."""
        return self if self.read is None else Figures(partial(_known, self.read, day))


def outlook_of(figures: "StatisticsTable", role: str, on: date) -> "Outlook":
    """Return what was published about a role by the end of a day."""
    found: Outlook = later("outlook").outlook_of(figures, role, on)
    return found


def _same(table: "StatisticsTable") -> "StatisticsTable":
    return table


def _known(read: "Callable[[], StatisticsTable]", day: date) -> "StatisticsTable":
    return read().as_known(day)
