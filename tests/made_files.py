"""Files as people have them, made up: the shapes are those of the real ones, the words and numbers are our own."""

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import xlwt

Rows = Sequence[Sequence[Any]]


class Day(float):
    """A number that a workbook shows as a day."""


FIGURES = [
    *("TOT_EMP", "EMP_PRSE", "H_MEAN", "A_MEAN", "MEAN_PRSE", "H_PCT10", "H_PCT25", "H_MEDIAN", "H_PCT75", "H_PCT90"),
    *("A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"),
]
PLACE = [
    *("AREA", "AREA_TITLE", "AREA_TYPE", "NAICS", "NAICS_TITLE", "I_GROUP", "OWN_CODE"),
    *("OCC_CODE", "OCC_TITLE", "O_GROUP"),
]
SHARES = ["JOBS_1000", "LOC_QUOTIENT", "PCT_TOTAL"]


def _modern(place: Sequence[str], shares: Sequence[str]) -> list[str]:
    return [*place, *FIGURES[:2], *shares, *FIGURES[2:], "ANNUAL", "HOURLY"]


WITH_STATE = [*PLACE[:3], "PRIM_STATE", *PLACE[3:]]

HEADERS: dict[str, list[str]] = {
    "2010": ["OCC_CODE", "OCC_TITLE", "GROUP", *FIGURES, "ANNUAL", "HOURLY"],
    "2012": ["OCC_CODE", "OCC_TITLE", "OCC_GROUP", *FIGURES, "ANNUAL", "HOURLY"],
    "2019": [name.lower() for name in _modern(PLACE, SHARES)],
    "2020": _modern(WITH_STATE, SHARES),
    "2021": _modern(WITH_STATE, [*SHARES, "PCT_RPT"]),
    "state 2012": [
        *("AREA", "ST", "STATE", "OCC_CODE", "OCC_TITLE", "OCC_GROUP", *FIGURES[:2], "JOBS_1000", "LOC_Q"),
        *(*FIGURES[2:], "ANNUAL", "HOURLY"),
    ],
    "metro 2012": [
        *("PRIM_STATE", "AREA", "AREA_NAME", "OCC_CODE", "OCC_TITLE", "OCC_GROUP", *FIGURES[:2], "JOBS_1000"),
        *("LOC QUOTIENT", *FIGURES[2:], "ANNUAL", "HOURLY"),
    ],
}
"""The headers of the tables of OEWS, by generation."""

GENERATIONS = {2010: "2010", 2011: "2010", **dict.fromkeys(range(2012, 2019), "2012"), 2019: "2019", 2020: "2020"}
"""The generation of the national table of each year; later ones are as that of 2021."""

ORDINARY: dict[str, Any] = (
    {"OCC_CODE": "31-9094", "OCC_TITLE": "People who type", "TOT_EMP": 41550, "EMP_PRSE": 3.7, "MEAN_PRSE": 0.9}
    | {"H_MEAN": 20.05, "A_MEAN": 41710, "H_PCT10": 13.58, "H_PCT25": 16.42, "H_MEDIAN": 19.43, "H_PCT75": 23.08}
    | {"H_PCT90": 26.9, "A_PCT10": 28250, "A_PCT25": 34150, "A_MEDIAN": 40410, "A_PCT75": 48000, "A_PCT90": 55950}
    | {"AREA": "99", "AREA_TITLE": "U.S.", "AREA_TYPE": "1", "PRIM_STATE": "US", "NAICS": "000000"}
    | {"I_GROUP": "cross-industry", "OWN_CODE": "1235", "O_GROUP": "detailed"}
)
"""A row in order, by heading; what it does not name is blank."""

SPELLED = {"GROUP": "O_GROUP", "OCC_GROUP": "O_GROUP", "LOC_Q": "LOC_QUOTIENT", "LOC QUOTIENT": "LOC_QUOTIENT"}


def oews_row(header: Sequence[str], /, **changed: Any) -> list[Any]:  # noqa: ANN401 - any cell
    """Return an ordinary row under a header, with some cells changed."""
    cells = {**ORDINARY, **changed}
    return [cells.get(SPELLED.get(name.upper(), name.upper()), "") for name in header]


def oews_rows(generation: str, *changes: Mapping[str, Any]) -> list[list[Any]]:
    """Return a header and a row for each set of changes."""
    header = HEADERS[generation]
    return [list(header), *(oews_row(header, **change) for change in changes)]


def write_csv(path: Path, rows: Rows, *, delimiter: str = ",", encoding: str = "utf-8") -> Path:
    """Write a text, with quotes where a cell needs them."""
    text = io.StringIO()
    csv.writer(text, delimiter=delimiter, lineterminator="\r\n").writerows(rows)
    path.write_bytes(text.getvalue().encode(encoding))
    return path


def write_xlsx(path: Path, sheets: Mapping[str, Rows], merged: Sequence[str] = ()) -> Path:
    """Write a workbook; ``merged`` are ranges of cells of the first sheet."""
    book = openpyxl.Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append([None if cell == "" else cell for cell in row])
    for cells in merged:
        book.worksheets[0].merge_cells(cells)
    book.save(path)
    return path


def write_xls(path: Path, sheets: Mapping[str, Rows]) -> Path:
    """Write a workbook of the older kind."""
    book = xlwt.Workbook()
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell == "#DIV/0!":
                    sheet.row(number).set_cell_error(column, cell)
                elif isinstance(cell, date | Day):
                    day = float(cell) if isinstance(cell, Day) else cell
                    sheet.write(number, column, day, xlwt.easyxf(num_format_str="YYYY-MM-DD"))
                elif cell != "":
                    sheet.write(number, column, cell)
    book.save(str(path))
    return path


def write_text(path: Path, text: str) -> Path:
    """Write a text as it is."""
    path.write_text(text, encoding="utf-8", newline="")
    return path


def notes(year: int, hourly: str = "115.00", annual: str = "239,200") -> list[list[str]]:
    """Return a sheet of explanations, in our own words."""
    return [
        [f"May {year} OEWS Estimates", "", ""],
        ["", "", ""],
        ["Field", "What it is", ""],
        ["annual ", 'Says "TRUE" where wages are by the year alone', "."],
        [f"#  = a wage of at least ${hourly} per hour or ${annual} per year ", "", ""],
    ]
