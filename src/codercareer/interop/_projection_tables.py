"""The tables of a file of Employment Projections: headers, footnotes, and which issue of which projection it is."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Final

from attrs import frozen

from codercareer.dates import AnyDate
from codercareer.errors import InvalidDataError
from codercareer.interop._cells import Cell, words
from codercareer.interop._headings import Heading, column_of_codes, composed, is_heading_of_codes, read_heading
from codercareer.interop._tables import Row, Table
from codercareer.interop.reading import Place
from codercareer.periods import ReferencePeriod
from codercareer.sources import Source

NAMED_BY_WAGES: Final = frozenset({"2016-26-w2016", "2019-29-w2019"})
"""First issues, with wages of the base year, of projections that were issued again: their ids name the wages too."""

FIRST_BASE: Final = 2012
SOC_2010: Final = 2018
HYBRID_2018: Final = 2020
"""The last base years on each classification before SOC 2018 alone."""

HEAD: Final = 10
"""Rows from the top in which the header is looked for."""

LINE: Final = re.compile(r"(?:footnotes?|note|\w* ?source)\b.*|[\[(](\d+)[\])]\s*(.*)", re.ASCII | re.IGNORECASE)
"""How the lines below a table begin."""

SURVEYED: Final = re.compile(r".*\b(20\d\d)(?:-(\d\d))?", re.ASCII)
"""How the title of a table of education ends: with the years of the survey."""

ID: Final = re.compile(r"(20\d\d)-(\d\d)(?:-w20\d\d)?", re.ASCII)


@frozen(eq=False)
class Part:
    """One table of a file."""

    place: Place
    """What cites its cells."""

    title: str
    """What stands above its header."""

    header: int
    """The last row of its header."""

    codes: int
    """The column of the codes."""

    headings: tuple[Heading | None, ...]
    """What the columns hold; ``None`` for those without figures."""

    rows: tuple[Row, ...]
    """The rows that count an occupation."""

    footnotes: dict[str, str]
    """The footnotes below it, by their number."""

    @property
    def surveyed(self) -> ReferencePeriod | None:
        """The years a table of education is about; ``None`` where its title does not say."""
        found = SURVEYED.fullmatch(self.title.replace("\N{EN DASH}", "-"))
        if found is None:
            return None
        first = int(found[1])
        return ReferencePeriod.span(first, _century(first, found[2])) if found[2] else ReferencePeriod.year(first)


@frozen(kw_only=True)
class Edition:
    """Which projection a file holds, and in which of its issues."""

    base: int
    """The year projected from."""

    target: int
    """The year projected to."""

    id: str
    """Id of the edition."""

    published: AnyDate | None
    """The day it came out; ``None`` when not known."""

    @property
    def classification(self) -> str:
        """Slug of the classification its codes are of."""
        if self.base <= SOC_2010:
            return "soc2010"
        return "hybrid2018" if self.base <= HYBRID_2018 else "soc2018"


def part_of(table: Table, rows: Iterable[Row], source: Source) -> Part | None:
    """Return a table with its header read; ``None`` for a sheet that holds no table of occupations."""
    listed = [(row, cells) for row, cells in rows if any(words(cell) for cell in cells)]
    first = next((n for n, (_, cells) in enumerate(listed[:HEAD]) if any(map(is_heading_of_codes, cells))), None)
    if first is None:
        return None
    top = listed[first][1]
    codes, merged = column_of_codes(top)
    last = first + 1
    while merged and last < len(listed) and not any(words(cell) for cell in listed[last][1][: codes + 1]):
        last += 1
    names = composed([cells for _, cells in listed[first:last]], len(top))
    footnotes: dict[str, str] = {}
    below: list[Row] = []
    for row, cells in listed[last:]:
        if not _is_line(cells, footnotes):
            below.append((row, cells))
    title = " ".join(text for _, cells in listed[:first] for cell in cells if (text := words(cell)))
    return Part(
        Place(table, source),
        title,
        listed[last - 1][0],
        codes,
        tuple(read_heading(name) for name in names),
        tuple(below),
        footnotes,
    )


def _is_line(cells: Sequence[Cell], footnotes: dict[str, str]) -> bool:
    """Tell whether a row is a line below the table; a footnote is kept by its number."""
    first, *others = [text for cell in cells if (text := words(cell))]
    found = None if others else LINE.fullmatch(first)
    if found is not None and found[1]:
        footnotes[found[1]] = found[2]
    return found is not None


def edition_of(parts: Sequence[Part], file: str, *, said: str | None) -> Edition:
    """Return the edition that the headings of all tables tell.

    Raises:
        InvalidDataError: They tell none, or several.
    """
    pairs = set(_pairs(parts))
    wages = set(_wages(parts))
    if said is not None and not pairs:
        pairs.update(_pair_in(said))
    if len(pairs) != 1 or len(wages) > 1:
        found = ", ".join([*(f"{a} to {b}" for a, b in sorted(pairs)), *(f"wages of {year}" for year in sorted(wages))])
        raise InvalidDataError(
            f"{file} has headings of several issues: {found}."
            if pairs
            else f"{file} has no years of a projection in its headings.",
            "An issue of Employment Projections has one base year, one target year, and wages of one May.",
            "Check the file; for a table whose headings name no years, say `edition='2018-28-w2019'`.",
        )
    ((base, target),) = pairs
    if not FIRST_BASE <= base < target:
        raise InvalidDataError(
            f"{file} projects from {base} to {target}.",
            f"Projections are read from the base year {FIRST_BASE} on.",
            "Check the file.",
        )
    name = f"{base}-{target % 100:02d}"
    return Edition(
        base=base, target=target, id=_id(name, base, wages, file, said), published=parts[0].place.source.published
    )


def _kinds(parts: Sequence[Part]) -> Iterator[tuple[str, tuple[int, ...]]]:
    for part in parts:
        for heading in part.headings:
            if heading is not None and heading.kind is not None:
                yield heading.kind.measure, heading.years


def _pairs(parts: Sequence[Part]) -> Iterator[tuple[int, int]]:
    for _, years in _kinds(parts):
        if len(years) > 1:
            yield years[0], years[1]
    employed = sorted({years[0] for measure, years in _kinds(parts) if measure == "employment"})
    yield from pairwise(employed)


def _wages(parts: Sequence[Part]) -> Iterator[int]:
    for measure, years in _kinds(parts):
        if measure == "median_annual_wage":
            yield years[0]


def _century(first: int, last: str) -> int:
    return first - first % 100 + int(last)


def _pair_in(said: str) -> Iterator[tuple[int, int]]:
    found = ID.fullmatch(said)
    if found is not None:
        yield int(found[1]), _century(int(found[1]), found[2])


def _id(name: str, base: int, wages: set[int], file: str, said: str | None) -> str:
    # it names the wages where they are not of the base year, or were replaced later
    if not wages:
        if said is None or not said.startswith(name):
            raise InvalidDataError(
                f"{file} has no column of wages, so which issue of {name} it is cannot be told.",
                "A projection was issued again with newer wages.",
                f"Say it with `edition=`, such as '{name}' or '{name}-w{base + 1}'.",
            )
        return said
    (wage,) = wages
    long = f"{name}-w{wage}"
    found = name if wage == base and long not in NAMED_BY_WAGES else long
    if said not in {None, found}:
        raise InvalidDataError(
            f"{file} is of edition {found}, not {said}.",
            "Its headings name the years of the projection and of the wages.",
            "Leave `edition=` out.",
        )
    return found
