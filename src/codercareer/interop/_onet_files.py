"""The files of the O*NET database as rows by heading, and what their release decides."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Final, TypeAlias, TypeVar

from attrs import frozen

from codercareer.claims import Claim
from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.interop._cells import Cell, Refused, words
from codercareer.interop._places import occupation_in, onet_code_of
from codercareer.interop._tables import TAB, Row, Table, file_name, tables, watched
from codercareer.interop.reading import AnyPath, Place, Problem, Progress, file_source
from codercareer.periods import ReferencePeriod
from codercareer.sources import Citation, Source

T = TypeVar("T")

PUBLISHER: Final = "U.S. Department of Labor, Employment and Training Administration"

FIRST: Final = (18, 1)
"""The oldest release whose files are read."""

ONET_2019: Final = (25, 1)
"""The first release on O*NET-SOC 2019, as https://www.onetcenter.org/taxonomy.html says."""

CODE: Final = "O*NET-SOC Code"
CROSSWALK: Final = ("O*NET-SOC 2010 Code", "O*NET-SOC 2019 Code")

RELEASE: Final = re.compile(r"(\d{1,3})\.(\d)", re.ASCII)
DATE: Final = re.compile(r"(0[1-9]|1[0-2])/(20\d\d|19\d\d)", re.ASCII)

Cells: TypeAlias = Mapping[str, Cell]
"""The cells of a row by their heading."""


def classification_of(release: str) -> str:
    """Return the classification that the codes of a release are of.

    Raises:
        InvalidTypeError: The release is not text.
        InvalidDataError: It is no release, or an older one than are read.
    """
    if not isinstance(release, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidTypeError(
            f"release={release!r} is not text.", "Releases are numbered 27.0, 27.1, not counted.", "Write '27.0'."
        )
    found = RELEASE.fullmatch(release)
    number = None if found is None else (int(found[1]), int(found[2]))
    if number is None or number < FIRST:
        raise InvalidDataError(
            f"release={release!r} is no release that is read.",
            f"Files are read from release {FIRST[0]}.{FIRST[1]} on.",
            "Write the number of the release, such as '27.0'.",
        )
    return "onet2010" if number < ONET_2019 else "onet2019"


def occupation_of(cell: Cell, classification: str) -> str | Refused:
    """Return the id of an occupation."""
    code = onet_code_of(cell)
    return code if isinstance(code, Refused) else occupation_in(classification, code)


def date_of(cell: Cell) -> ReferencePeriod | Refused:
    """Return the month a row is dated."""
    found = DATE.fullmatch(words(cell))
    if found is None:
        return Refused("It is no month such as 07/2013.")
    return ReferencePeriod.point(int(found[2]), int(found[1]))


def _plain(heading: str) -> str:
    """Return a heading as its letters and digits alone: O*NET's own and shortened ones are the same."""
    return re.sub(r"[^a-z0-9]", "", heading.casefold()).removeprefix("onet")


@frozen(eq=False)
class OnetFile:
    """A file of the database."""

    place: Place
    """What cites its cells."""

    table: Table
    """Its table."""

    columns: Mapping[str, int]
    """Columns by the headings that are needed."""

    width: int
    """How many cells its header has."""

    below: Iterator[Row]
    """The rows below the header."""

    @classmethod
    def of(
        cls, path: AnyPath, source: Source | None, needed: Sequence[str], what: str, delimiter: str | None = TAB
    ) -> "OnetFile":
        """Open a file, and find the columns that are needed.

        Raises:
            InvalidDataError: It is damaged, or another file.
        """
        file = file_name(path)
        if source is None:
            source = file_source(path, publisher=PUBLISHER)
        for table in tables(path, delimiter=delimiter):
            rows = iter(table.rows)
            _, header = next(rows, (0, ()))
            headings = [_plain(words(cell)) for cell in header]
            if all(headings.count(_plain(name)) == 1 for name in needed):
                columns = {name: headings.index(_plain(name)) for name in needed}
                return cls(Place(table, source), table, columns, len(header), rows)
        raise InvalidDataError(
            f"{file} has not, once each, the headings {', '.join(needed)}.",
            f"So does {what} of the O*NET database in its first row.",
            "Check that this is the file, with its header as it was downloaded.",
        )

    def rows(self, progress: Progress | None) -> Iterator[tuple[int, Cells | Problem]]:
        """Yield the rows below the header, or what is wrong with one."""
        for row, cells in watched(self.below, self.table.height, progress):
            if not any(words(cell) for cell in cells):
                continue
            if len(cells) == self.width:
                yield row, {name: cells[column] for name, column in self.columns.items()}
            else:
                yield row, self.place.shifted(row, cells, self.width)

    def cite(self, row: int, column: str) -> Citation:
        """Return the citation of a cell."""
        return self.place.cite(row, column)

    def claims(
        self, classification: str, claim: Callable[[int, Cells], Claim[T] | Refused]
    ) -> tuple[dict[str, Claim[T]], tuple[Problem, ...]]:
        """Return one claim for each occupation, and the problems."""
        claims: dict[str, Claim[T]] = {}
        problems: list[Problem] = []
        for row, cells in self.rows(None):
            if isinstance(cells, Problem):
                problems.append(cells)
                continue
            occupation = occupation_of(cells[CODE], classification)
            made = occupation if isinstance(occupation, Refused) else claim(row, cells)
            if isinstance(occupation, str) and occupation in claims:
                made = Refused("The occupation stands here a second time.")
            if isinstance(made, Refused) or isinstance(occupation, Refused):
                why = made.why if isinstance(made, Refused) else ""
                problems.append(self.place.problem(why, row=row, column=CODE, what=cells[CODE]))
            else:
                claims[occupation] = made
        return claims, tuple(problems)
