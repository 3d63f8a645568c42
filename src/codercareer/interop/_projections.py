"""The rows of tables of Employment Projections, as observations."""

from collections.abc import Sequence
from typing import Final

from attrs import field, frozen

from codercareer.interop._cells import BLANK, Cell, Printed, Refused, dressed, unglued, words
from codercareer.interop._headings import Heading, Kind
from codercareer.interop._places import code_of, occupation_in
from codercareer.interop._projection_tables import Edition, Part
from codercareer.interop._release import MAY, method_of
from codercareer.interop.reading import Only, Scan
from codercareer.observations import FigureStatus, Interval, Observation
from codercareer.periods import ReferencePeriod

NOT_PUBLISHED: Final = frozenset({"\N{EM DASH}", "\N{EN DASH}", "-", "N/A"})
"""Marks of a place in the table where nothing is published."""

WAGE: Final = "median_annual_wage"
NEVER_ZERO: Final = frozenset({"employment", "projected_employment", WAGE})
SIGNED: Final = frozenset({"projected_change", "projected_growth"})


@frozen(eq=False)
class Reader:
    """What reads the tables of one file."""

    edition: Edition
    """Which projection it is."""

    only: Only
    """What is wanted."""

    seen: dict[tuple[str, str, str], Observation] = field(factory=dict[tuple[str, str, str], Observation])
    """What the tables read so far say."""

    def scan(self, part: Part) -> Scan:
        """Yield the observations and the problems of one table; what a table before it says is not said again."""
        place = part.place
        for column, heading in enumerate(part.headings):
            if heading is not None and heading.kind is None:
                why = f"No table of projections has such a heading; column {place.letters(column)} is not read."
                yield place.problem(why, row=part.header, column=heading.name)
        for row, cells in part.rows:
            if len(cells) != len(part.headings):
                yield place.shifted(row, cells, len(part.headings))
                continue
            code = code_of(cells[part.codes])
            occupation = code if isinstance(code, Refused) else occupation_in(self.edition.classification, code)
            if isinstance(occupation, Refused):
                yield place.problem(occupation.why, row=row, column=place.letters(part.codes), what=cells[part.codes])
            elif self.only.takes(occupation=occupation):
                yield from self._row(part, row, cells, occupation)

    def _row(self, part: Part, row: int, cells: Sequence[Cell], occupation: str) -> Scan:
        _, of_title = unglued(words(cells[part.codes - 1])) if part.codes else ("", ())
        for heading, cell in zip(part.headings, cells, strict=True):
            if heading is None or heading.kind is None:
                continue
            measure, period = self._dimensions(part, heading, heading.kind)
            if self.only.measures is not None and measure not in self.only.measures:
                continue
            read = _figure(measure, cell) if period else Refused("The title of the table does not say of which years.")
            if isinstance(read, Refused):
                yield part.place.problem(read.why, row=row, column=heading.name, what=cell)
                continue
            status = _status(read)
            observation = Observation(
                dataset=heading.kind.dataset,
                measure=measure,
                occupation=occupation,
                period=period,
                value=read.value if status is FigureStatus.NORMAL else None,
                unit=heading.kind.unit,
                status=status,
                edition=self.edition.id,
                published=self.edition.published,
                citation=part.place.cite(row, heading.name),
                method=method_of(heading.years[0]) if measure == WAGE else heading.kind.method,
                interval=Interval(low=read.value) if status is FigureStatus.TOP_CODED else None,
                note=_note(part, (*of_title, *read.footnotes)),
            )
            yield from self._once(part, observation, row, heading.name, cell)

    def _dimensions(self, part: Part, heading: Heading, kind: Kind) -> tuple[str, ReferencePeriod | None]:
        """Return the measure and the period of a column."""
        if kind.dataset == "acs":
            return kind.measure, part.surveyed
        if kind.measure == WAGE:
            return WAGE, ReferencePeriod.point(heading.years[0], MAY)
        if len(heading.years) == 1:
            projected = kind.measure == "employment" and heading.years[0] == self.edition.target
            return "projected_employment" if projected else kind.measure, ReferencePeriod.year(heading.years[0])
        return kind.measure, ReferencePeriod.interval(self.edition.base, self.edition.target)

    def _once(self, part: Part, observation: Observation, row: int, column: str, cell: Cell) -> Scan:
        key = (observation.measure, str(observation.occupation), str(observation.period))
        before = self.seen.setdefault(key, observation)
        if before is observation:
            yield observation
        elif (before.value, before.status) != (observation.value, observation.status):
            yield part.place.problem(f"It contradicts {before.citation.locator}.", row=row, column=column, what=cell)


def _figure(measure: str, cell: Cell) -> Printed | Refused:
    read = dressed(cell, NOT_PUBLISHED)
    if read == BLANK:
        return Refused("The cell is blank where every table of projections has a number or a mark.")
    if isinstance(read, Refused) or read.value is None:
        return read
    if read.value < 0 and measure not in SIGNED:
        return Refused("It cannot be negative.")
    if read.value == 0 and measure in NEVER_ZERO:
        return Refused("It is never zero: a mark for what is not published was saved as 0.")
    return Refused("Only wages are printed as a lower bound.") if read.at_least and measure != WAGE else read


def _status(read: Printed) -> FigureStatus:
    if read.value is None:
        return FigureStatus.NOT_PUBLISHED
    return FigureStatus.TOP_CODED if read.at_least else FigureStatus.NORMAL


def _note(part: Part, numbers: Sequence[str]) -> str:
    """Return what the footnotes of a cell and of the title of its row say."""
    texts = [part.footnotes.get(number, f"The file lacks footnote {number}.") for number in numbers]
    return " ".join(dict.fromkeys(texts))
