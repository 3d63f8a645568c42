"""The flat files of LABSTAT with the figures of OEWS, line by line: of five million, only those wanted are kept."""

from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, Final

from attrs import field, frozen

from codercareer.errors import CodercareerError, InvalidDataError
from codercareer.interop._cells import Refused
from codercareer.interop._places import STATES
from codercareer.interop._release import Release, observed
from codercareer.interop._series import ANNUAL, figure_of, year_of
from codercareer.interop._tables import AnyPath, file_name
from codercareer.interop.reading import Found, Only, Problem, Progress, Scan
from codercareer.interop.series_id import DATA_TYPES, LENGTH, NATION, SeriesId
from codercareer.sources import Citation, Source

HEADER: Final = ("series_id", "year", "period", "value", "footnote_codes")
FIELDS: Final = len(HEADER)
TABS: Final = FIELDS - 1

SHORT: Final = slice(LENGTH - 1, LENGTH)
LONG: Final = slice(LENGTH, LENGTH + 1)
PADDING: Final = frozenset({b" ", b"\t"})
"""What stands after the id of a series, and not in its last place."""

EVERY: Final = 1 << 16
"""Lines between two calls of ``progress``."""

LONGEST: Final = 1 << 10
"""Bytes in which a header must end; the real one has some sixty."""


@frozen(eq=False)
class Sieve:
    """What is wanted, by parts of the series id, so that most lines are passed over at the price of a look."""

    parts: tuple[tuple[slice, frozenset[bytes]], ...]
    """Where to look, and what may stand there."""

    @classmethod
    def of(cls, only: Only) -> "Sieve":
        """Return the sieve for what is wanted; of which classification a code is follows from the year, later."""
        digits = {measure: number for number, measure in DATA_TYPES.items()}
        wanted: tuple[tuple[slice, Iterable[str | None] | None], ...] = (
            (
                slice(17, 23),
                only.occupations and (id_.partition(":")[2].replace("-", "") for id_ in only.occupations),
            ),
            (slice(23, 25), only.measures and map(digits.get, only.measures)),
            (slice(3, 11), only.areas and map(_area, only.areas)),
            (slice(11, 17), only.industries),
        )
        return cls(
            tuple(
                (where, frozenset(text.encode() for text in texts if text is not None))
                for where, texts in wanted
                if texts is not None
            )
        )


def _area(area: str) -> str | None:
    """Return the type and the code of an area; ``None`` for an id that OEWS has no area for."""
    if area == "us":
        return f"N{NATION}"
    kind, _, number = area.removeprefix("us-").partition("-")
    if kind in {"metro", "nonmetro"}:
        return f"M{number.zfill(len(NATION))}"
    found = next((fips for fips, letters in STATES.items() if letters == kind), None)
    return None if found is None else f"S{found}00000"


@frozen(eq=False)
class Reader:
    """What reads one file."""

    path: AnyPath
    """Where it is."""

    source: Source
    """What its figures are cited by."""

    only: Only
    """What is wanted."""

    releases: dict[str, Release | Refused] = field(factory=dict[str, Release | Refused])
    """Releases by the year as it is written."""

    def check_header(self) -> None:
        """Look at the first line.

        Raises:
            InvalidDataError: The file is another one.
        """
        with Path(self.path).open("rb") as file:
            names = tuple(file.readline(LONGEST).decode("ascii", "replace").split())
        if names != HEADER:
            raise InvalidDataError(
                f"{file_name(self.path)} does not begin with the columns {', '.join(HEADER)}.",
                "It lists the series, and holds none of their figures."
                if names[:2] == ("series_id", "seasonal")
                else "So do the files of figures, with tabs between them.",
                "Read oe.data.0.Current or oe.data.1.AllData; the id of a series says all that is needed.",
            )

    def scan(self, progress: Progress | None) -> Scan:
        """Yield the observations and the problems of the lines below the header."""
        size = Path(self.path).stat().st_size
        with Path(self.path).open("rb") as file:
            file.readline()
            yield from self._lines(file, size, progress)

    def _lines(self, file: BinaryIO, size: int, progress: Progress | None) -> Scan:
        sieve = Sieve.of(self.only).parts
        row, line = 1, b"\n"
        for row, line in enumerate(file, 2):
            if line.count(b"\t") != TABS or line[SHORT] in PADDING or line[LONG] not in PADDING:
                if line.endswith(b"\n"):
                    yield self._odd(row, line)
            else:
                for where, wanted in sieve:
                    if line[where] not in wanted:
                        break
                else:
                    found = self._line(row, line) if line.endswith(b"\n") else None
                    if found is not None:
                        yield found
            if progress is not None and not row % EVERY:
                progress(file.tell(), size)
        if not line.endswith(b"\n"):
            yield self._problem(row, "", line, "The file is cut off in this line, which was not read.")
        if progress is not None:
            progress(size, size)

    def _odd(self, row: int, line: bytes) -> Problem:
        fields = line.split(b"\t")
        if len(fields) != FIELDS:
            why = f"The line has {len(fields)} cells where the header has {FIELDS}."
            return self._problem(row, "", line, why)
        length = len(fields[0].rstrip())
        why = f"It has {length} characters, and the id of a series of OEWS has {LENGTH}."
        return self._problem(row, "series_id", fields[0], why)

    def _line(self, row: int, line: bytes) -> Found | None:
        """Return what a line says; ``None`` where it turns out not to be wanted."""
        text, year, period, value, notes = (part.strip() for part in line.decode("ascii", "replace").split("\t"))
        try:
            series = SeriesId.parse(text)
        except CodercareerError as error:
            return self._problem(row, "series_id", text, f"{error.what} {error.why}")
        release = self._release(year)
        if isinstance(release, Refused):
            return self._problem(row, "year", year, release.why)
        if period != ANNUAL:
            return self._problem(row, "period", period, f"OEWS has the period {ANNUAL} alone.")
        figure = figure_of(series, release, value, notes.split(","))
        if isinstance(figure, Refused):
            return self._problem(row, "value", value, figure.why)
        if not self.only.takes(occupation=figure.occupation, area=figure.area, industry=figure.industry):
            return None
        made = observed(release, figure, Citation(self.source, f"row {row}, series {series}"))
        return self._problem(row, "value", value, made.why) if isinstance(made, Refused) else made

    def _release(self, year: str) -> Release | Refused:
        if year not in self.releases:
            read = year_of(year)
            self.releases[year] = read if isinstance(read, Refused) else Release.of(read, self.source)
        return self.releases[year]

    def _problem(self, row: int, column: str, what: bytes | str, why: str) -> Problem:
        text = what.decode("ascii", "replace") if isinstance(what, bytes) else what
        return Problem(file=file_name(self.path), row=row, column=column, what=" ".join(text.split()), why=why)
