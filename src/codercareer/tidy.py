"""Figures as tidy CSV, one observation a row: what the built-in table is kept in, and what users may keep theirs in."""

import csv
import re
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from operator import itemgetter
from typing import Any, Final, NoReturn, TextIO, TypeAlias

from codercareer.dates import AnyDate, DateRange, PartialDate, is_unknown
from codercareer.errors import CodercareerError, ConflictError, InvalidDataError, UnknownIdError
from codercareer.nearest import nearest
from codercareer.observations import FigureStatus, Interval, Observation, PayBasis
from codercareer.periods import ReferencePeriod
from codercareer.sources import Citation, Source, Trust

__all__ = ["COLUMNS", "read_observations", "write_observations"]

COLUMNS: Final = (
    "dataset",
    "edition",
    "measure",
    "occupation",
    "population",
    "area",
    "period",
    "value",
    "unit",
    "status",
    "method",
    "published",
    "source",
    "locator",
    "trust",
    "standard_error",
    "relative_standard_error",
    "low",
    "high",
    "sample_size",
    "pay_basis",
    "note",
)
"""The columns of a file of figures, in order; an empty field says *not stated*."""

Row: TypeAlias = list[Any]
"""The fields of one figure as text, the source itself in place of its id."""

AT: Final = {name: position for position, name in enumerate(COLUMNS)}
"""The position of each column."""

SOURCE: Final = AT["source"]
_KEY: Final[Callable[[Sequence[Any]], tuple[Any, ...]]] = itemgetter(
    *(
        AT[name]
        for name in ("dataset", "measure", "occupation", "population", "area", "period", "edition", "locator", "source")
    )
)
_REQUIRED: Final = ("dataset", "measure", "area", "unit", "status", "source")
_TRUSTS: Final = {trust.name.lower().replace("_", "-"): trust for trust in Trust}
_STATUSES: Final = {status.value: status for status in FigureStatus}
_BASES: Final = {basis.value: basis for basis in PayBasis}


def read_observations(
    lines: Iterable[str], sources: Iterable[Source], *, name: str = "figures"
) -> tuple[Observation, ...]:
    """Read figures from the lines of a file, header included.

    Args:
        lines: An open text file, or its lines.
        sources: The sources that the rows name by id.
        name: What to call the file in an error.

    A column, a field or a row that is not as it must be is refused with an ``InvalidDataError``, a source that is not
    among those given with an ``UnknownIdError``, and a figure that stands twice in one place with a ``ConflictError``.

    Raises:
        CodercareerError: A row contradicts itself; a note on the error says which.
    """
    found: list[Observation] = []
    for number, row in enumerate(read_rows(lines, sources, name=name)):
        try:
            found.append(observation_of(row))
        except CodercareerError as error:
            error.add_note(f"in {name}, row {number + 1}")
            raise
    return tuple(found)


def write_observations(observations: Iterable[Observation], file: TextIO) -> None:
    """Write figures as a file that ``read_observations`` reads; the sources themselves are not in it."""
    plain = csv.writer(file, lineterminator="\n")
    quoted = csv.writer(file, lineterminator="\n", quoting=csv.QUOTE_ALL)
    plain.writerow(COLUMNS)
    for fields in map(fields_of, observations):
        (quoted if any("\r" in text for text in fields) else plain).writerow(fields)  # a lone \r ends a line when read


def read_rows(lines: Iterable[str], sources: Iterable[Source], *, name: str = "figures") -> list[Row]:
    """Read the rows without making observations of them; see ``read_observations`` for what is refused.

    Each column is checked once for each text that occurs in it, so that a file of a few thousand rows takes a few
    milliseconds; that the fields of a row go together is seen when its observation is made.

    Raises:
        ConflictError: Two rows are the same figure from the same place.
    """
    rows = _read(lines, name)
    known = {source.id: source for source in sources}
    for column, values in zip(COLUMNS, zip(*rows, strict=True), strict=False):
        _check_column(column, values, known, name)
    seen: dict[tuple[str, ...], int] = {}
    for number, key in enumerate(map(_KEY, rows)):
        first = seen.setdefault(key, number)
        if first != number:
            raise ConflictError(
                f"Rows {first + 1} and {number + 1} of {name} are one figure.",
                "A figure stands once in one place of one source.",
                f"Remove one of the two, or tell their places apart by `locator`: {key}.",
            )
    for row in rows:
        row[SOURCE] = known[row[SOURCE]]
    return rows


def key_of(item: Row | Observation) -> tuple[str, ...]:
    """Return what tells a figure from every other: its dimensions, its edition, and the place it stands in."""
    if isinstance(item, list):
        *key, source = _KEY(item)
        return (*key, source.id)
    return (
        item.dataset,
        item.measure,
        item.occupation or "",
        item.population or "",
        item.area,
        "" if item.period is None else str(item.period),
        item.edition or "",
        item.citation.locator,
        item.citation.source.id,
    )


def _read(lines: Iterable[str], name: str) -> list[Row]:
    reader = csv.reader(lines, strict=True)
    rows: list[Row] = []
    try:
        _check_header(next(reader, list[str]()), name)
        for row in reader:
            if len(row) != len(COLUMNS):
                _refuse(name, len(rows), "of all", f"{len(row)} fields", f"A row has {len(COLUMNS)}.")
            rows.append(row)
    except csv.Error as error:
        raise InvalidDataError(
            f"Line {reader.line_num} of {name} is not CSV: {error}.",
            "Fields that hold commas or quotes are quoted.",
            "Mend the line.",
        ) from error
    return rows


def observation_of(row: Row) -> Observation:
    """Return the observation of a row."""
    (
        dataset,
        edition,
        measure,
        occupation,
        population,
        area,
        period,
        value,
        unit,
        status,
        method,
        published,
        source,
        locator,
        trust,
        standard_error,
        relative_standard_error,
        low,
        high,
        sample_size,
        pay_basis,
        note,
    ) = row
    return Observation(
        dataset=dataset,
        measure=measure,
        occupation=occupation or None,
        population=population or None,
        area=area,
        period=ReferencePeriod.parse(period) if period else None,
        value=Decimal(value) if value else None,
        unit=unit,
        status=_STATUSES[status],
        edition=edition or None,
        published=day_of(published),
        citation=Citation(source, locator, trust=_TRUSTS[trust] if trust else None),
        method=method or None,
        standard_error=Decimal(standard_error) if standard_error else None,
        relative_standard_error=Decimal(relative_standard_error) if relative_standard_error else None,
        interval=Interval(Decimal(low) if low else None, Decimal(high) if high else None) if low or high else None,
        sample_size=int(sample_size) if sample_size else None,
        pay_basis=_BASES[pay_basis] if pay_basis else None,
        note=note,
    )


def fields_of(observation: Observation) -> tuple[str, ...]:
    """Return the fields of an observation as text, in the order of ``COLUMNS``."""
    return tuple(map(_text, cells_of(observation).values()))


def cells_of(observation: Observation) -> dict[str, Any]:
    """Return the fields of an observation as plain values by column; ``None`` for what is not stated."""
    interval = observation.interval
    citation = observation.citation
    return {
        "dataset": observation.dataset,
        "edition": observation.edition,
        "measure": observation.measure,
        "occupation": observation.occupation,
        "population": observation.population,
        "area": observation.area,
        "period": None if observation.period is None else str(observation.period),
        "value": observation.value,
        "unit": observation.unit,
        "status": observation.status.value,
        "method": observation.method,
        "published": observation.published,
        "source": citation.source.id,
        "locator": citation.locator,
        "trust": None if citation.trust is None else citation.trust.name.lower().replace("_", "-"),
        "standard_error": observation.standard_error,
        "relative_standard_error": observation.relative_standard_error,
        "low": None if interval is None else interval.low,
        "high": None if interval is None else interval.high,
        "sample_size": observation.sample_size,
        "pay_basis": None if observation.pay_basis is None else observation.pay_basis.value,
        "note": observation.note,
    }


@lru_cache(maxsize=4096)
def day_of(text: str) -> AnyDate | None:
    """Read a day, a month, a year, or a range as ``2019-03-29..2019-09-30`` (first and last day it may be)."""
    if not text:
        return None
    first, dots, last = text.partition("..")
    if dots:
        until = date.fromisoformat(last).toordinal() + 1 if last else None
        return DateRange(
            date.fromisoformat(first) if first else None, None if until is None else date.fromordinal(until)
        )
    return PartialDate.parse(text) if len(text) < len("2019-03-29") else date.fromisoformat(text)


def _text(cell: object) -> str:
    match cell:
        case None:
            return ""
        case DateRange():
            first = cell.since or ""
            return f"{first}..{cell.latest if cell.until else ''}"
        case PartialDate():
            return "" if is_unknown(cell) else str(cell)
        case Decimal():
            return f"{cell:f}"
        case _:
            return str(cell)


def _is_slug(text: str) -> bool:
    return not any(map(str.isspace, text))


def _is_period(text: str) -> bool:
    return not text or str(ReferencePeriod.parse(text)) == text


def _is_day(text: str) -> bool:
    return _text(day_of(text)) == text


_NUMBER: Final = re.compile(r"-?\d+(?:\.\d+)?", re.ASCII)


def _is_number(text: str) -> bool:
    return not text or _NUMBER.fullmatch(text) is not None


def _is_count(text: str) -> bool:
    return not text or (text.isascii() and text.isdecimal() and int(text) > 0)


def _is_any(_: str) -> bool:
    return True


_CHECKS: Final[dict[str, tuple[Callable[[str], bool], str]]] = {
    **dict.fromkeys(
        ("dataset", "edition", "measure", "occupation", "population", "area", "unit", "method"),
        (_is_slug, "It is a slug, without blanks."),
    ),
    "period": (_is_period, "Periods are written 2018-05, 2018, 2018/2028 or 2016..2017."),
    **dict.fromkeys(
        ("value", "standard_error", "relative_standard_error", "low", "high"),
        (_is_number, "Numbers have digits, a point and a minus, and nothing else."),
    ),
    "status": (_STATUSES.__contains__, f"It is one of {', '.join(_STATUSES)}."),
    "published": (_is_day, "Days are written 2019-03-29, 2019-03, 2019 or 2019-03-29..2019-09-30."),
    "source": (_is_any, ""),
    "locator": (_is_any, ""),
    "trust": (lambda text: not text or text in _TRUSTS, f"It is empty or one of {', '.join(_TRUSTS)}."),
    "sample_size": (_is_count, "It is a whole number above zero."),
    "pay_basis": (lambda text: not text or text in _BASES, f"It is empty or one of {', '.join(_BASES)}."),
    "note": (_is_any, ""),
}


def _check_header(header: list[str], name: str) -> None:
    if tuple(header) == COLUMNS:
        return
    missing = [column for column in COLUMNS if column not in header]
    foreign = [column for column in header if column not in COLUMNS]
    wrong = (
        f"lacks {', '.join(missing)}" if missing else f"has {', '.join(foreign)}" if foreign else "has another order"
    )
    raise InvalidDataError(
        f"The header of {name} {wrong}.",
        "A file of figures has exactly the columns of `COLUMNS`, in that order.",
        "Mend the first line: " + ",".join(COLUMNS),
    )


def _check_column(column: str, values: tuple[str, ...], sources: dict[str, Source], name: str) -> None:
    check, rule = _CHECKS[column]
    for text in set(values):
        try:
            good = check(text)
        except (CodercareerError, ValueError):
            good = False
        if not good:
            _refuse(name, values.index(text), column, repr(text), rule)
        if not text and column in _REQUIRED:
            _refuse(name, values.index(text), column, "nothing", "This column is never empty.")
        if column == "source" and text not in sources:
            error = UnknownIdError(
                f"{text!r} is not a source.", "A figure is cited from a source that is given.", nearest(text, sources)
            )
            error.add_note(_place(name, values.index(text), column))
            raise error


def _place(name: str, row: int, column: str) -> str:
    return f"in {name}, row {row + 1}, column {column}"


def _refuse(name: str, row: int, column: str, found: str, rule: str) -> NoReturn:
    error = InvalidDataError(f"A field of {name} holds {found}.", rule, "Mend the file.")
    error.add_note(_place(name, row, column))
    raise error
