"""Which table of a file is the one of OEWS, what its columns are, and of which year it is."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from attrs import frozen

from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.interop._cells import Cell, words
from codercareer.interop._release import FIRST_YEAR, LAST_YEAR, TopCode
from codercareer.interop._tables import Row, Table
from codercareer.interop.reading import Place, Problem

FIGURES: Final = {
    "TOT_EMP": "employment",
    "EMP_PRSE": "employment_relative_standard_error",
    "JOBS_1000": "jobs_per_thousand",
    "LOC_QUOTIENT": "location_quotient",
    "PCT_TOTAL": "industry_share",
    "PCT_RPT": "establishments_reporting_share",
    "H_MEAN": "mean_hourly_wage",
    "A_MEAN": "mean_annual_wage",
    "MEAN_PRSE": "mean_wage_relative_standard_error",
    "H_PCT10": "p10_hourly_wage",
    "H_PCT25": "p25_hourly_wage",
    "H_MEDIAN": "median_hourly_wage",
    "H_PCT75": "p75_hourly_wage",
    "H_PCT90": "p90_hourly_wage",
    "A_PCT10": "p10_annual_wage",
    "A_PCT25": "p25_annual_wage",
    "A_MEDIAN": "median_annual_wage",
    "A_PCT75": "p75_annual_wage",
    "A_PCT90": "p90_annual_wage",
}
"""Columns of numbers, and our measures."""

SOMETIMES: Final = frozenset({"JOBS_1000", "LOC_QUOTIENT", "PCT_TOTAL", "PCT_RPT"})
"""Columns that only some tables have, and that are blank where they do not apply."""

OTHERS: Final = frozenset(
    {
        *(
            "AREA",
            "AREA_TITLE",
            "AREA_TYPE",
            "PRIM_STATE",
            "ST",
            "STATE",
            "NAICS",
            "NAICS_TITLE",
            "I_GROUP",
            "OWN_CODE",
        ),
        *("OCC_CODE", "OCC_TITLE", "O_GROUP", "ANNUAL", "HOURLY", "YEAR"),
    }
)
"""The other columns that some generation of the tables has; ``YEAR`` is what people add."""

SAME: Final = {"GROUP": "O_GROUP", "OCC_GROUP": "O_GROUP", "LOC_Q": "LOC_QUOTIENT", "AREA_NAME": "AREA_TITLE"}
"""Headings of some generations for what others call otherwise."""

NEEDED: Final = frozenset({"OCC_CODE", "TOT_EMP"})
"""Headings that make a row the header."""

HEAD: Final = 25
"""Rows from the top in which the header is looked for."""

NOTES: Final = "field desc"
"""What the tab of the explanations says, in every release that has one."""

IN_NAMES: Final = (
    re.compile(r"(?<![a-z0-9])m_?(20\d\d)(?!\d)", re.ASCII | re.IGNORECASE),
    re.compile(r"oesm(\d\d)(?!\d)", re.ASCII | re.IGNORECASE),
)
"""How BLS writes the year into the names of files and sheets."""

IN_WORDS: Final = re.compile(r"(?<![a-z])may (20\d\d)(?!\d)", re.ASCII | re.IGNORECASE)
"""How it writes the year into those of sheets, and titles; in the name of a file it may be that of a download."""

SMALLER: Final = re.compile(r"(?:^|[/_])(?:state|msa|bos)_m?20", re.ASCII | re.IGNORECASE)
"""How the names of tables of states and of smaller areas begin."""


@frozen
class Header:
    """The header of a table: where it is, and which columns hold what."""

    row: int
    """Its row."""

    width: int
    """How many cells it has."""

    columns: dict[str, tuple[int, ...]]
    """Columns by their heading; more than one where a heading is repeated."""

    unknown: tuple[str, ...]
    """Headings that no generation has."""


@frozen(eq=False)
class Found:
    """The table of OEWS in a file."""

    table: Table
    """It."""

    header: Header
    """Its header."""

    rows: Iterator[Row]
    """The rows below the header."""

    year: int
    """The year of the release."""

    top_code: TopCode | None
    """Where wages are cut off, if the notes in the file say it."""


def heading(cell: Cell) -> str:
    """Return a heading in the spelling of most generations: ``loc quotient`` is ``LOC_QUOTIENT``."""
    text = re.sub(r"[\s-]+", "_", words(cell)).upper()
    return SAME.get(text, text)


def header_of(row: int, cells: Sequence[Cell]) -> Header | None:
    """Return the header, if the row is one."""
    columns: dict[str, tuple[int, ...]] = {}
    for place, cell in enumerate(cells):
        name = heading(cell)
        if name:
            columns[name] = (*columns.get(name, ()), place)
    if not columns.keys() >= NEEDED:
        return None
    known = {name: places for name, places in columns.items() if name in FIGURES or name in OTHERS}
    return Header(row, len(cells), known, tuple(name for name in columns if name not in known))


def find(held: Iterable[Table], file: str, *, year: int | None, sheet: str | None) -> Found:
    """Return the one table of OEWS in a file.

    Raises:
        InvalidDataError: There is none, or more than one, or its year is not said or said in several ways.
    """
    candidates: list[tuple[Table, Header, Iterator[Row]]] = []
    years: dict[int, str] = {}
    top_code = None
    for table in held:
        rows = iter(table.rows)
        if NOTES in table.sheet.casefold():
            notes = [text for _, cells in rows for cell in cells if (text := words(cell))]
            top_code = TopCode.in_words("\n".join(notes))
            _note(years, "".join(notes[:1]), f"the title of sheet {table.sheet}", IN_WORDS)
            continue
        for row, cells in rows:
            header = header_of(row, cells)
            if header is not None and (sheet is None or table.sheet == sheet):
                candidates.append((table, header, rows))
            if header is not None or row == HEAD:
                break
    table, header, rows = _only(candidates, file, sheet)
    _note(years, table.file, "the name of the file", *IN_NAMES)
    _note(years, table.sheet, f"the name of sheet {table.sheet}", *IN_NAMES, IN_WORDS)
    return Found(table, header, rows, _year(years, file, year), top_code)


def _only(
    candidates: Sequence[tuple[Table, Header, Iterator[Row]]], file: str, sheet: str | None
) -> tuple[Table, Header, Iterator[Row]]:
    if len(candidates) == 1:
        return candidates[0]
    if candidates:
        names = ", ".join(table.sheet for table, _, _ in candidates)
        raise InvalidDataError(
            f"{file} holds several tables of OEWS: {names}.",
            "Which of them is meant cannot be told.",
            "Name one of them with `sheet=`.",
        )
    place = file if sheet is None else f"{file}, sheet {sheet},"
    raise InvalidDataError(
        f"{place} has no header with OCC_CODE and TOT_EMP in its first {HEAD} rows.",
        "Every table of OEWS from 2010 on has these two columns; a text is read where commas part its cells.",
        "Check that this is the file; put back the header if it was changed.",
    )


def _note(years: dict[int, str], text: str, where: str, *patterns: re.Pattern[str]) -> None:
    for pattern in patterns:
        for found in pattern.findall(text):
            years.setdefault(int(found) if len(found) == 4 else 2000 + int(found), where)  # noqa: PLR2004 - digits


def _year(years: dict[int, str], file: str, said: int | None) -> int:
    if said is not None:
        if type(said) is not int:
            raise InvalidTypeError(f"year={said!r} is not a whole number.", "It is a year.", "Write `year=2018`.")
        years.setdefault(said, "`year=`")
    if len(years) > 1:
        told = ", ".join(f"{year} by {where}" for year, where in sorted(years.items()))
        raise InvalidDataError(
            f"{file} is of several years: {told}.",
            "One table holds the estimates of one May.",
            "Find out which year it is, then name the file or the sheet so.",
        )
    if not years:
        raise InvalidDataError(
            f"Neither the name of {file} nor anything in it says of which year it is.",
            "The table has no column for the year, and a year is never guessed.",
            "Say it with `year=`, or keep the name under which BLS gives the file out, such as national_M2018_dl.xlsx.",
        )
    (year,) = years
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise InvalidDataError(
            f"{file} is of May {year}.", f"Tables are read from May {FIRST_YEAR} on.", "Check the year."
        )
    return year


def complaints(place: Place, header: Header) -> Iterator[Problem]:
    """Report what is wrong with a header: columns that are missing, unknown, or there twice.

    Yields:
        One problem for each.
    """
    for name in FIGURES:
        if name not in SOMETIMES and name not in header.columns:
            yield place.problem("The column is missing, so nothing of it is read.", row=header.row, column=name)
    for name in header.unknown:
        yield place.problem("No table of OEWS has such a column; it is not read.", row=header.row, column=name)
    for name, places in header.columns.items():
        if len(places) > 1:
            yield place.problem(
                f"The heading stands {len(places)} times; where these columns differ, nothing is read"
                + (" unless only one holds a code." if name == "OCC_CODE" else "."),
                row=header.row,
                column=name,
            )
