"""The rows of a table of OEWS, as observations."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from attrs import field, frozen

from codercareer.errors import InvalidDataError
from codercareer.interop._cells import BLANK, Cell, Printed, Refused, printed, words
from codercareer.interop._oews_tables import FIGURES, SMALLER, SOMETIMES, Header
from codercareer.interop._places import STATES, area_of, code_of, occupation_in
from codercareer.interop._release import (
    ANNUAL,
    EVERY_INDUSTRY,
    EVERY_OWNER,
    HOURLY,
    REPORTING_FEW,
    Figure,
    Release,
    observed,
    population_of,
    refusal,
)
from codercareer.interop.reading import Only, Place, Problem, Scan
from codercareer.observations import FigureStatus, Interval, PayBasis

MISSING: Final = frozenset({"*", "**", "***"})
"""An estimate that is not available: of wages, of employment, or of a whole occupation in old tables."""

AT_OR_ABOVE: Final = "#"
FEW: Final = "~"

ERRORS: Final = {"TOT_EMP": "EMP_PRSE", "H_MEAN": "MEAN_PRSE", "A_MEAN": "MEAN_PRSE"}
"""Columns of estimates whose relative standard error is printed, and the column it is in."""

BESIDE: Final = {
    "EMP_PRSE": ("TOT_EMP",),
    "JOBS_1000": ("TOT_EMP",),
    "LOC_QUOTIENT": ("TOT_EMP",),
    "PCT_TOTAL": ("TOT_EMP",),
    "MEAN_PRSE": ("H_MEAN", "A_MEAN"),
}
"""Columns that may well be zero, save where a mark beside them was saved as zero."""

OWNERS: Final = re.compile(r"[1-9]{1,4}", re.ASCII)
INDUSTRIES: Final = re.compile(r"[\dA-Z]{2,6}|\d\d-\d\d", re.ASCII)

TRUE: Final = frozenset({"TRUE"})
FALSE: Final = frozenset({"", "FALSE"})


@frozen
class Subject:
    """What a row counts."""

    occupation: str
    """Id of the occupation."""

    area: str
    """Id of the area."""

    industry: str
    """Code of the industry."""

    owner: str
    """Code of the owners."""


@frozen(eq=False)
class Reader:
    """What reads the rows of one table."""

    header: Header
    """The header of the table."""

    release: Release
    """Its release."""

    place: Place
    """What cites its cells."""

    only: Only
    """What is wanted."""

    seen: dict[tuple[str, str], tuple[int, int, str]] = field(factory=dict[tuple[str, str], tuple[int, int, str]])
    """By what is counted and where: the row, its figures (hashed), and its levels."""

    def scan(self, rows: Iterator[tuple[int, Sequence[Cell]]]) -> Scan:
        """Yield the observations and the problems of all rows."""
        for row, cells in rows:
            if not any(words(cell) for cell in cells):
                continue
            if len(cells) != self.header.width:
                yield self.place.shifted(row, cells, self.header.width)
                continue
            yield from self._row(row, cells)

    def _row(self, row: int, cells: Sequence[Cell]) -> Scan:
        subject = self._subject(row, cells)
        if isinstance(subject, Problem):
            yield subject
            return
        if not self.only.takes(occupation=subject.occupation, area=subject.area, industry=subject.industry):
            return
        again = self._repeated(row, cells, subject)
        if again is not None:
            yield from again
            return
        basis = self._basis(row, cells)
        if isinstance(basis, Problem):
            yield basis
            return
        texts = {name: self._figure(cells, name) for name in FIGURES if name in self.header.columns}
        if all(item == BLANK for item in texts.values()):
            yield self.place.problem("The row has no figures at all.", row=row)
            return
        yield from self._figures(row, cells, subject, basis, texts)

    def _figures(
        self,
        row: int,
        cells: Sequence[Cell],
        subject: Subject,
        basis: PayBasis | None,
        texts: dict[str, Printed | Refused],
    ) -> Scan:
        for name, item in texts.items():
            if item == BLANK and name in SOMETIMES:
                continue
            if self.only.measures is not None and FIGURES[name] not in self.only.measures:
                continue
            figure = item if isinstance(item, Refused) else self._made(name, item, subject, basis, texts)
            made = observed(self.release, figure, self.place.cite(row, name))
            if isinstance(made, Refused):
                yield self.place.problem(made.why, row=row, column=name, what=self._cell(cells, name))
            else:
                yield made

    def _made(
        self,
        name: str,
        item: Printed,
        subject: Subject,
        basis: PayBasis | None,
        texts: dict[str, Printed | Refused],
    ) -> Figure | Refused:
        measure = FIGURES[name]
        status, interval = FigureStatus.NORMAL, None
        if item.value is not None:
            refused = refusal(measure, item.value)
            if refused is None and item.value == 0 and any(_value(texts, other) == 0 for other in BESIDE.get(name, ())):
                refused = Refused("It stands beside an estimate saved as 0, so it was a mark too.")
            if refused is not None:
                return refused
        elif item == BLANK:
            return Refused("The cell is blank where every table of OEWS has a number or a mark.")
        elif item.mark == AT_OR_ABOVE and measure.endswith((ANNUAL, HOURLY)):
            status = FigureStatus.TOP_CODED
        elif item.mark == FEW and name == "PCT_RPT":
            status, interval = FigureStatus.NOT_PUBLISHED, Interval(high=REPORTING_FEW)
        elif item.mark in MISSING:
            hidden = {PayBasis.ANNUAL_ONLY: HOURLY, PayBasis.HOURLY_ONLY: ANNUAL}
            withheld = basis is not None and measure.endswith(hidden[basis])
            status = FigureStatus.NOT_PUBLISHED if withheld else FigureStatus.SUPPRESSED
        else:
            return Refused(f"The mark {item.mark} is not one of this column.")
        return Figure(
            measure=measure,
            occupation=subject.occupation,
            industry=subject.industry,
            owner=subject.owner,
            area=subject.area,
            status=status,
            value=_whole(item.value) if name == "TOT_EMP" or measure.endswith(ANNUAL) else item.value,
            interval=interval,
            pay_basis=basis,
            error=None if item.value is None else _value(texts, ERRORS.get(name, "")),
        )

    def _subject(self, row: int, cells: Sequence[Cell]) -> Subject | Problem:
        code, area = self._code(cells), self._area(cells)
        occupation = code if isinstance(code, Refused) else occupation_in(self.release.classification, code)
        owner = words(self._cell(cells, "OWN_CODE")) or EVERY_OWNER
        industry = words(self._cell(cells, "NAICS")) or EVERY_INDUSTRY
        if industry in {"0", "1"}:  # a spreadsheet has dropped the zeros in front
            industry = industry.zfill(len(EVERY_INDUSTRY))
        if isinstance(occupation, Refused):
            fault = "OCC_CODE", occupation.why
        elif words(self._cell(cells, "YEAR")) not in {"", str(self.release.year)}:
            fault = "YEAR", f"The table is of {self.release.year}."
        elif isinstance(area, Refused):
            fault = "AREA", area.why
        elif not OWNERS.fullmatch(owner):
            fault = "OWN_CODE", "It is no code of owners, such as 1235."
        elif not INDUSTRIES.fullmatch(industry):
            fault = "NAICS", "It is no code of an industry."
        else:
            return Subject(occupation, area, industry, owner)
        column, why = fault
        return self.place.problem(why, row=row, column=column, what=self._cell(cells, column))

    def _code(self, cells: Sequence[Cell]) -> str | Refused:
        read = [code_of(cells[column]) for column in self.header.columns["OCC_CODE"]]
        codes = {item for item in read if isinstance(item, str)}
        if len(codes) > 1:
            return Refused("Two columns of that heading hold different codes.")
        return codes.pop() if codes else read[0]

    def _area(self, cells: Sequence[Cell]) -> str | Refused:
        columns = self.header.columns
        state = words(self._cell(cells, "ST" if "ST" in columns else "PRIM_STATE")).casefold()
        if "AREA" not in columns:
            return "us"
        area = area_of(self._cell(cells, "AREA"), words(self._cell(cells, "AREA_TYPE")))
        if isinstance(area, str) and area[3:] in STATES.values() and state not in {"", area[3:]}:
            return Refused(f"The number is that of {area[3:].upper()}, and the row says {state.upper()}.")
        return area

    def _basis(self, row: int, cells: Sequence[Cell]) -> PayBasis | Problem | None:
        said: list[PayBasis] = []
        for name, basis in (("ANNUAL", PayBasis.ANNUAL_ONLY), ("HOURLY", PayBasis.HOURLY_ONLY)):
            text = words(self._cell(cells, name)).upper()
            if text in TRUE:
                said.append(basis)
            elif text not in FALSE:
                return self.place.problem("It is neither TRUE nor blank.", row=row, column=name, what=text)
        if len(said) > 1:
            return self.place.problem("Wages are said to be released both ways alone.", row=row, column="ANNUAL")
        return said[0] if said else None

    def _repeated(self, row: int, cells: Sequence[Cell], subject: Subject) -> tuple[Problem, ...] | None:
        """Tell whether the row is left out for one before it; it is reported, save as one figure at two levels."""
        key = population_of(subject.occupation, subject.industry, subject.owner) or subject.occupation, subject.area
        figures = hash(tuple(words(self._cell(cells, name)) for name in FIGURES))
        levels = f"{words(self._cell(cells, 'O_GROUP'))} {words(self._cell(cells, 'I_GROUP'))}"
        before = self.seen.setdefault(key, (row, figures, levels))
        if before[0] == row:
            return None
        if before[1] != figures:
            return (self.place.problem(f"It contradicts row {before[0]}, which counts the same.", row=row),)
        if before[2] == levels:
            return (self.place.problem(f"It repeats row {before[0]}.", row=row),)
        return ()

    def _cell(self, cells: Sequence[Cell], name: str) -> Cell:
        return cells[columns[0]] if (columns := self.header.columns.get(name)) else ""

    def _figure(self, cells: Sequence[Cell], name: str) -> Printed | Refused:
        marks = MISSING | {AT_OR_ABOVE, FEW}
        read = {printed(cells[column], marks) for column in self.header.columns[name]}
        return read.pop() if len(read) == 1 else Refused("Columns of that heading differ.")


def _value(texts: dict[str, Printed | Refused], name: str) -> Decimal | None:
    item = texts.get(name)
    value = item.value if isinstance(item, Printed) else None
    return None if value is None or value < 0 else value


def _whole(value: Decimal | None) -> Decimal | None:
    """Return jobs and dollars a year as they are printed: a text made from binary numbers writes 35010.0."""
    return value.to_integral_value() if value is not None and value == value.to_integral_value() else value


def refuse_unplaced(header: Header, names: str, file: str) -> None:
    """Refuse a table of states or smaller areas that does not say which row is which.

    Raises:
        InvalidDataError: It is one.
    """
    places = {"ST", "STATE", "PRIM_STATE", "AREA_TITLE"} & header.columns.keys()
    if "AREA" not in header.columns and (places or SMALLER.search(names)):
        raise InvalidDataError(
            f"{file} has no column AREA.",
            "A table of states or smaller areas says with it which one a row counts.",
            "Put the column back, or download the file again.",
        )
