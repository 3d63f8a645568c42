"""Workbooks through the libraries of the extra; the only module that imports them.

``python-calamine`` reads what is a ZIP archive inside (xlsx, xlsb, ods).
``xlrd`` reads the older xls: on a damaged one calamine panics, or asks for more memory than there is.
"""

import io
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from attrs import frozen

from codercareer.errors import InvalidDataError, MissingExtraError
from codercareer.interop._cells import Cell

try:
    import xlrd
    from python_calamine import CalamineWorkbook
    from xlrd.book import Book
except ImportError as error:
    raise MissingExtraError(
        f"{error.name} is not installed.",
        "Workbooks are read with it.",
        "Install it with `pip install 'codercareer[bls]'`.",
    ) from error

COMPOUND: Final = b"\xd0\xcf\x11\xe0"
"""How an xls begins."""

Rows: TypeAlias = Iterator[Sequence[Cell]]
"""The rows of a sheet, its first row first."""


@frozen
class Sheet:
    """A sheet of a workbook."""

    name: str
    """What its tab says."""

    height: int
    """Rows from the first of the sheet to the last that holds anything."""

    left: int
    """Columns to its left that are left out, being blank."""

    rows: Rows
    """Its rows, from the first of the sheet on."""


def sheets(content: bytes, file: str) -> list[Sheet]:
    """Return the sheets of a workbook that hold anything, in their order.

    Raises:
        InvalidDataError: The content is no whole workbook.
    """
    try:
        return _of_xls(content) if content.startswith(COMPOUND) else _of_archive(content)
    except Exception as error:  # xlrd stumbles over a damaged file in many ways: IndexError, struct.error and more
        raise InvalidDataError(
            f"{file} cannot be opened as a workbook ({type(error).__name__}: {error}).",
            "It is cut off, damaged, locked with a password, or no workbook.",
            "Download it again, or save it again from a spreadsheet.",
        ) from error


def _of_archive(content: bytes) -> list[Sheet]:
    book = CalamineWorkbook.from_filelike(io.BytesIO(content))
    found: list[Sheet] = []
    for name in book.sheet_names:
        sheet = book.get_sheet_by_name(name)
        if sheet.start is not None and sheet.end is not None:  # else older versions panic over its rows
            found.append(Sheet(name, sheet.end[0] + 1, sheet.start[1], sheet.iter_rows()))
    return found


def _of_xls(content: bytes) -> list[Sheet]:
    book = xlrd.open_workbook(file_contents=content, logfile=io.StringIO())
    return [Sheet(sheet.name, sheet.nrows, 0, _rows(book, sheet)) for sheet in book.sheets()]


def _rows(book: Book, sheet: xlrd.sheet.Sheet) -> Rows:
    for row in range(sheet.nrows):
        yield [_value(book, cell) for cell in sheet.row(row)]


def _value(book: Book, cell: xlrd.sheet.Cell) -> Cell:
    match cell.ctype:
        case xlrd.XL_CELL_BOOLEAN:
            return bool(cell.value)
        case xlrd.XL_CELL_ERROR:
            return ""  # as calamine gives it
        case xlrd.XL_CELL_DATE:
            try:
                return xlrd.xldate_as_datetime(float(cell.value), book.datemode)
            except (ValueError, OverflowError):
                return f"a day no calendar has: {cell.value}"
        case _:
            return cell.value
