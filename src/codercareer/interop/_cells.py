"""One cell of somebody's table: the number or mark in it, or why it is neither."""

import re
from collections.abc import Collection
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from math import isfinite
from typing import Final, TypeAlias

from attrs import evolve, frozen

from codercareer.observations import is_printable

Cell: TypeAlias = str | int | float | bool | date | time | datetime | timedelta
"""What a cell of a workbook or of a text may hold; empty text where it is blank."""

SPREADSHEET_DIGITS: Final = 15
"""Significant digits that spreadsheets keep: 0.8999999999999999 in a file is 0.9 on the screen."""

NUMBER: Final = r"-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
PLAIN: Final = re.compile(NUMBER, re.ASCII)
DRESSED: Final = re.compile(rf"(>=)?\s*\$?({NUMBER})\s*((?:\(\d+\)|\[\d+\])*)", re.ASCII)
POWERS: Final = re.compile(r"-?\d+(?:\.\d+)?[eE][+-]?\d+", re.ASCII)
FOOTNOTES: Final = re.compile(r"[(\[](\d+)[)\]]", re.ASCII)
GLUED: Final = re.compile(r"^(.*?)((?:\(\d+\)|\[\d+\])*)$", re.ASCII | re.DOTALL)


@frozen
class Printed:
    """A number as printed, or the mark that stands in its place."""

    value: Decimal | None
    """The number; ``None`` where a mark stands."""

    mark: str = ""
    """The mark; empty where a number stands."""

    at_least: bool = False
    """Whether it is printed with ``>=``: a lower bound."""

    footnotes: tuple[str, ...] = ()
    """Numbers of the footnotes glued to it."""


@frozen
class Refused:
    """A cell that cannot be read."""

    why: str
    """One sentence."""


BLANK: Final = Printed(None)
"""A cell with nothing in it."""


def words(cell: Cell) -> str:
    """Return a cell as one would type it: a whole number without a point, no blanks around."""
    if isinstance(cell, bool):
        return str(cell).upper()
    if isinstance(cell, float):
        return str(decimal(cell))
    return " ".join(str(cell).split())


def decimal(number: float) -> Decimal:
    """Return the number a spreadsheet shows for a binary one, without zeros at its end."""
    return Decimal(f"{number:.{SPREADSHEET_DIGITS}g}")


def printed(cell: Cell, marks: Collection[str]) -> Printed | Refused:
    """Read a cell that holds a plain number, one of the marks, or nothing."""
    if isinstance(cell, str):
        text = cell.strip()
        if PLAIN.fullmatch(text):
            return _number(Decimal(text.replace(",", "")))
        if not text:
            return BLANK
        return Printed(None, text) if text in marks else _refused(text, marks)
    if isinstance(cell, bool) or not isinstance(cell, int | float) or not isfinite(cell):
        return Refused("It is neither a number nor a mark.")
    return _number(decimal(cell))


def _number(value: Decimal) -> Printed | Refused:
    return Printed(value) if is_printable(value) else Refused("It has more digits than anybody prints.")


def dressed(cell: Cell, marks: Collection[str]) -> Printed | Refused:
    """Read a cell whose number may carry ``>=``, a dollar sign and footnotes: ``$68,190(2)``."""
    found = DRESSED.fullmatch(cell.strip()) if isinstance(cell, str) else None
    if found is None:
        return printed(cell, marks)
    least, number, notes = found.groups()
    read = _number(Decimal(number.replace(",", "")))
    if isinstance(read, Refused):
        return read
    return evolve(read, at_least=least is not None, footnotes=tuple(FOOTNOTES.findall(notes)))


def _refused(text: str, marks: Collection[str]) -> Refused:
    if POWERS.fullmatch(text):
        return Refused("A number saved in powers of ten has lost digits.")
    if DRESSED.fullmatch(text):
        return Refused("The number carries a dollar sign, `>=` or a footnote, which this kind of file never prints.")
    known = " or ".join(f"`{mark}`" for mark in sorted(marks))
    return Refused(f"It is neither a number nor a mark that this kind of file uses ({known}).")


def unglued(text: str) -> tuple[str, tuple[str, ...]]:
    """Return a title without the footnotes glued to its end, and their numbers."""
    found = GLUED.match(text)
    if found is None:  # pragma: no cover - the pattern matches any text
        return text, ()
    return found[1].rstrip(), tuple(FOOTNOTES.findall(found[2]))
