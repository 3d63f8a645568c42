"""What reading a file gives: observations, and what in it could not be read."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from attrs import field, frozen

from codercareer.checks import some_terms
from codercareer.datasets import Population
from codercareer.dates import AnyDate
from codercareer.errors import InvalidDataError, UnknownIdError
from codercareer.interop._cells import Cell, words
from codercareer.interop._release import EVERY_INDUSTRY, populations_in
from codercareer.interop._tables import AnyPath, Progress, Table, letters
from codercareer.measures import MEASURES
from codercareer.nearest import nearest
from codercareer.observations import NATION, Observation
from codercareer.sources import Citation, Source, Trust

__all__ = ["EVERYTHING", "AnyPath", "Found", "Only", "Problem", "Progress", "Reading", "file_source"]

AREA: Final = r"us(?:-[a-z]{2}|-metro-\d{5}|-nonmetro-\d{7})?"

BLS: Final = "U.S. Bureau of Labor Statistics"


@frozen(kw_only=True)
class Problem:
    """Something in a file that was not read, and why."""

    file: str
    """Name of the file, and of the member of an archive."""

    sheet: str = ""
    """Sheet of a workbook; empty for a text."""

    row: int | None = None
    """Row, the first being 1, as spreadsheets count; ``None`` for the file or the sheet as a whole."""

    column: str = ""
    """Heading of the column, or its letters where it has none; empty for the row as a whole."""

    what: str = ""
    """What stands there; empty where nothing does."""

    why: str
    """Why it was not read, in one sentence."""

    def __str__(self) -> str:
        """Write the place, what stands there, and why it was not read."""
        parts = [self.file, place(self.sheet, self.row, self.column)]
        return f"{', '.join(filter(None, parts))}: {f'{self.what!r}: ' if self.what else ''}{self.why}"


Found: TypeAlias = Observation | Problem
"""One thing that a scan comes upon."""


@frozen
class Reading:
    """A file that has been read."""

    observations: tuple[Observation, ...]
    """What it says, in its own order."""

    problems: tuple[Problem, ...]
    """What in it could not be read; empty for a file in order."""

    @property
    def populations(self) -> tuple[Population, ...]:
        """Those counted in the observations that are no whole occupation, for a table of figures to know."""
        return populations_in(item.population for item in self.observations if item.population is not None)

    @classmethod
    def of(cls, found: Iterable[Found]) -> "Reading":
        """Return all that a scan comes upon, sorted into the two kinds."""
        observations: list[Observation] = []
        problems: list[Problem] = []
        for item in found:
            if isinstance(item, Problem):
                problems.append(item)
            else:
                observations.append(item)
        return cls(tuple(observations), tuple(problems))


def _are_occupations(_: object, __: object, value: tuple[str, ...] | None) -> None:
    for item in value or ():
        if not all(item.partition(":")):
            raise InvalidDataError(
                f"{item!r} is not an occupation.",
                "A code means nothing without the edition of its classification.",
                "Write 'soc2018:29-2072'.",
            )


def _are_areas(_: object, __: object, value: tuple[str, ...] | None) -> None:
    for item in value or ():
        if re.fullmatch(AREA, item, re.ASCII) is None:
            raise InvalidDataError(
                f"{item!r} is not an area.",
                "Areas are named after the country.",
                "Write 'us', 'us-ca', 'us-metro-35620'.",
            )


def _are_measures(_: object, __: object, value: tuple[str, ...] | None) -> None:
    for item in value or ():
        if item not in MEASURES:
            raise UnknownIdError(
                f"{item!r} is not a measure.", "Nothing would ever be read of it.", nearest(item, MEASURES)
            )


@frozen(kw_only=True)
class Only:
    """What is wanted of a file; what is left ``None`` is wanted whatever it is.

    Rows that are not wanted are passed over, without a look at whether they are in order.

    >>> Only(occupations="soc2018:29-2072", areas=("us", "us-ca"))
    Only(occupations=('soc2018:29-2072',), areas=('us', 'us-ca'), measures=None, industries=None)
    """

    occupations: tuple[str, ...] | None = field(default=None, converter=some_terms, validator=_are_occupations)
    """Ids such as ``soc2018:29-2072``, one or several; the classification counts."""

    areas: tuple[str, ...] | None = field(default=None, converter=some_terms, validator=_are_areas)
    """Ids such as ``us``, ``us-ca``, ``us-metro-11260``."""

    measures: tuple[str, ...] | None = field(default=None, converter=some_terms, validator=_are_measures)
    """Slugs of measures, such as ``median_annual_wage``."""

    industries: tuple[str, ...] | None = field(default=None, converter=some_terms)
    """Industry codes of six characters as BLS writes them; ``000000`` is all industries, all owners."""

    def takes(
        self, *, occupation: str, area: str = NATION, industry: str = EVERY_INDUSTRY, measure: str | None = None
    ) -> bool:
        """Tell whether a row is wanted, or one of its figures."""
        return (
            (self.occupations is None or occupation in self.occupations)
            and (self.areas is None or area in self.areas)
            and (self.industries is None or industry in self.industries)
            and (self.measures is None or measure is None or measure in self.measures)
        )


EVERYTHING: Final = Only()
"""The whole file."""


def file_source(  # noqa: PLR0913 - each is something else to say of it
    path: AnyPath,
    *,
    title: str | None = None,
    publisher: str = BLS,
    trust: Trust = Trust.OFFICIAL_COPY,
    published: AnyDate | None = None,
    retrieved: AnyDate | None = None,
    url: str | None = None,
) -> Source:
    """Return a file as a source to cite.

    Args:
        path: Where the file is; its name is the id of the source.
        title: What the file is; its name if left out.
        publisher: Who made what is in it.
        trust: A file somebody has kept is a copy of what was published; say ``Trust.OFFICIAL`` of one taken
            from its publisher and left as it was.
        published: The day the release in it came out; ``None`` when not known.
        retrieved: The day it was downloaded; ``None`` when not known.
        url: Where it was downloaded.
    """
    name = Path(path).name
    return Source(
        id=f"file:{name}",
        title=name if title is None else title,
        publisher=publisher,
        trust=trust,
        published=published,
        retrieved=retrieved,
        url=url,
    )


def place(sheet: str, row: int | None, column: str) -> str:
    """Write where in a file something stands."""
    parts = [
        f"sheet {sheet}" if sheet else "",
        "" if row is None else f"row {row}",
        f"column {column}" if column else "",
    ]
    return ", ".join(filter(None, parts))


@frozen(eq=False)
class Place:
    """A table and its source: what cites a cell of it, or reports one."""

    table: Table
    """The table."""

    source: Source
    """What its cells are cited by."""

    def cite(self, row: int, column: str) -> Citation:
        """Return the citation of a cell."""
        return Citation(self.source, place(self.table.sheet, row, column))

    def problem(self, why: str, *, row: int | None = None, column: str = "", what: Cell = "") -> Problem:
        """Report a cell, a row or the table."""
        return Problem(file=self.table.file, sheet=self.table.sheet, row=row, column=column, what=words(what), why=why)

    def shifted(self, row: int, cells: Sequence[Cell], width: int) -> Problem:
        """Report a row of another length than the header."""
        return self.problem(
            f"It has {len(cells)} cells where the header has {width}: it is cut off or shifted.", row=row
        )

    def letters(self, column: int) -> str:
        """Return the letters of a column of the table."""
        return letters(self.table.left + column)


Scan: TypeAlias = Iterator[Found]
"""What a scan gives, one by one."""
