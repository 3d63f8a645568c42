"""A file as tables of rows, whatever it is: a workbook of any age, a text with commas or tabs, an archive of one."""

import csv
import io
import os
import zipfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, TypeAlias

from attrs import frozen

from codercareer.errors import InvalidDataError
from codercareer.interop._cells import Cell
from codercareer.interop._workbooks import COMPOUND, sheets

AnyPath: TypeAlias = str | os.PathLike[str]
"""Where a file is."""

Progress: TypeAlias = Callable[[int, int], None]
"""Called now and then with how much is done and how much there is, in rows or, for long texts, in bytes."""

Row: TypeAlias = tuple[int, Sequence[Cell]]
"""The number of a row, the first being 1, and its cells."""

ARCHIVE: Final = b"PK\x03\x04"
WORKBOOK_PARTS: Final = frozenset({"xl/workbook.xml", "xl/workbook.bin", "mimetype"})
SUFFIXES: Final = (".xlsx", ".xls", ".csv", ".txt")
ASIDE: Final = ("field_desc", "read me", "readme")
"""What an archive of tables holds besides: the names of explanations."""

COMMA: Final = ","
TAB: Final = "\t"
DELIMITERS: Final = (COMMA, ";", TAB)

EVERY: Final = 1000
"""Rows between two calls of ``progress``."""


@frozen(eq=False)
class Table:
    """Rows of cells, with what is needed to say where each stands."""

    file: str
    """Name of the file, and of the member of an archive."""

    sheet: str
    """Name of the sheet; empty for a text."""

    height: int
    """How many rows there are."""

    left: int
    """Columns to the left of the first cell of each row."""

    rows: Iterable[Row]
    """The rows, once."""


def file_name(path: AnyPath) -> str:
    """Return the name by which messages call a file."""
    return Path(path).name


def tables(path: AnyPath, *, delimiter: str | None = COMMA) -> list[Table]:
    """Return the tables of a file: each sheet of a workbook, or the one table of a text.

    Args:
        path: Where the file is.
        delimiter: What parts the cells of a text; ``None`` for that which its first line has most of.

    Raises:
        InvalidDataError: The file is damaged, or none of these.
    """
    return _of_content(Path(path).read_bytes(), file_name(path), delimiter)


def _of_content(content: bytes, file: str, delimiter: str | None) -> list[Table]:
    if content.startswith(ARCHIVE):
        inner = _member(content, file)
        if inner is not None:
            name, held = inner
            return _of_content(held, f"{file}/{name}", delimiter)
    if content.startswith((ARCHIVE, COMPOUND)):
        return [
            Table(file, sheet.name, sheet.height, sheet.left, enumerate(sheet.rows, 1))
            for sheet in sheets(content, file)
        ]
    text = decoded(content, file)
    if delimiter is None:
        first = text.partition("\n")[0]
        delimiter = max(DELIMITERS, key=first.count)
    return [Table(file, "", text.count("\n"), 0, _lines(text, file, delimiter))]


def _member(content: bytes, file: str) -> tuple[str, bytes] | None:
    # `None` if the archive is itself a workbook
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
            if not WORKBOOK_PARTS.isdisjoint(names):
                return None
            held = [
                name
                for name in names
                if name.lower().endswith(SUFFIXES) and not any(word in name.lower() for word in ASIDE)
            ]
            if len(held) == 1:
                return held[0], archive.read(held[0])
    except (zipfile.BadZipFile, OSError, NotImplementedError, RuntimeError) as error:  # cut, damaged, locked
        raise InvalidDataError(
            f"{file} cannot be unpacked ({error}).", "It is cut off, damaged or locked.", "Download it again."
        ) from error
    raise InvalidDataError(
        f"{file} holds {len(held)} tables" + (f": {', '.join(held)}." if held else "."),
        "An archive is read where it holds exactly one.",
        "Unpack it, and name the file that is wanted.",
    )


def decoded(content: bytes, file: str) -> str:
    """Return a text in UTF-8, else in the code page that spreadsheets on Windows write.

    Raises:
        InvalidDataError: It is no text.
    """
    if b"\0" not in content:
        for encoding in ("utf-8-sig", "cp1252"):
            try:
                return content.decode(encoding)
            except UnicodeDecodeError:
                continue
    raise InvalidDataError(
        f"{file} is neither a workbook nor a text.",
        "Texts are read in UTF-8 or Windows-1252, and hold no zero bytes.",
        "Download it again, or save it as CSV in UTF-8.",
    )


def _lines(text: str, file: str, delimiter: str) -> Iterator[Row]:
    if delimiter == TAB:  # such texts have no quotation marks but those that belong to them
        yield from enumerate((line.split(TAB) for line in text.splitlines()), 1)
        return
    row = 0
    try:
        for cells in csv.reader(io.StringIO(text), delimiter=delimiter, strict=True):
            row += 1
            yield row, cells
    except csv.Error as error:
        raise InvalidDataError(
            f"{file} breaks off or is broken after row {row} ({error}).",
            "Every quotation mark that opens must close.",
            "Download it again.",
        ) from error


def watched(rows: Iterable[Row], height: int, progress: Progress | None) -> Iterator[Row]:
    """Yield rows, and tell how far it is: now and then, and at the end."""
    for row, cells in rows:
        yield row, cells
        if progress is not None and not row % EVERY:
            progress(row, height)
    if progress is not None:
        progress(height, height)


def letters(column: int) -> str:
    """Return the letters by which a spreadsheet calls a column, the first being 0.

    >>> letters(0), letters(25), letters(26)
    ('A', 'Z', 'AA')
    """
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(ord("A") + rest) + name
    return name
