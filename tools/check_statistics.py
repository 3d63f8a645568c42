"""Check ``src/codercareer/data/statistics.csv`` (or a file given) row by row, and print what is in it.

It fetches nothing and reads the file by itself, so that it finds what a reader of the library would pass over. It ends
with status 1 if anything is wrong.
"""

import csv
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from typing import Final

from codercareer.data import sources as articles
from codercareer.data.figure_datasets import DATASETS
from codercareer.data.figure_populations import POPULATIONS
from codercareer.data.figure_sources import FIGURE_SOURCES
from codercareer.data.occupations import OCCUPATIONS
from codercareer.measures import MEASURES, UNITS

FILE: Final = Path(__file__).parents[1] / "src" / "codercareer" / "data" / "statistics.csv"

COLUMNS: Final = [
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
]
KEY: Final = ("dataset", "measure", "occupation", "population", "area", "period", "edition", "source", "locator")
REQUIRED: Final = ("dataset", "measure", "area", "unit", "status", "source")
NUMBERS: Final = ("value", "standard_error", "relative_standard_error", "low", "high")

STATES: Final = (
    "al|ak|az|ar|ca|co|ct|dc|de|fl|ga|gu|hi|ia|id|il|in|ks|ky|la|ma|md|me|mi|mn|mo|ms|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|ok"
    "|or|pa|pr|ri|sc|sd|tn|tx|ut|va|vi|vt|wa|wi|wv|wy"
)
FORMS: Final = {
    "area": rf"us(-({STATES})|-metro-\d{{5}}|-nonmetro-\d{{7}})?",
    "period": r"|\d{4}(-\d{2}|/\d{4}|\.\.\d{4})?",
    "status": r"normal|suppressed|top-coded|not-published",
    "published": r"|\d{4}(-\d{2}(-\d{2})?)?",
    "trust": r"|official|official-copy|secondary|article",
    "sample_size": r"|[1-9]\d*",
    "pay_basis": r"|annual-only|hourly-only",
    **dict.fromkeys(NUMBERS, r"|-?\d+(\.\d+)?"),
}
"""How each field may be spelt; an empty one says *not stated*."""

METHODS: Final = {
    "oews": {"design-based", "mb3"},
    "ep": {"", "design-based", "mb3", "replacement-needs", "separations"},
}
"""The estimators and definitions that datasets have had."""

FIRST_YEAR: Final = 2000
LAST_YEAR: Final = 2050
MODEL_SINCE: Final = "2021-05"

KNOWN: Final[Mapping[str, frozenset[str]]] = {
    "dataset": frozenset(dataset.id for dataset in DATASETS),
    "measure": frozenset(MEASURES),
    "unit": frozenset(UNITS),
    "occupation": frozenset({"", *(occupation.id for occupation in OCCUPATIONS)}),
    "population": frozenset({"", *(population.id for population in POPULATIONS)}),
    "source": frozenset(
        {
            *(source.id for source in FIGURE_SOURCES),
            articles.ARTICLE_000.id,
            articles.ARTICLE_001.id,
            articles.ARTICLE_002.id,
            articles.ARTICLE_003.id,
            articles.ARTICLE_004.id,
        }
    ),
}
"""The words that fields may name."""

EDITIONS: Final = {dataset.id: {"", *(edition.id for edition in dataset.editions)} for dataset in DATASETS}

Row = Mapping[str, str]


def problems(lines: Iterable[str]) -> Iterator[str]:
    """Return what is wrong with a file, in the order of its rows.

    Yields:
        One sentence each, with the number of the row (the first below the header is 1).
    """
    reader = csv.DictReader(lines, strict=True)
    if reader.fieldnames != COLUMNS:
        yield f"The header is {reader.fieldnames}."
        return
    before: list[str] = []
    for number, row in enumerate(reader, start=1):
        if None in row or None in row.values():
            yield f"Row {number} does not have {len(COLUMNS)} fields."
            continue
        for problem in (*_spelling(row), *_words(row), *_numbers(row), *_times(row)):
            yield f"Row {number}: {problem}"
        key = [row[column] for column in KEY]
        if key == before:
            yield f"Row {number}: it has the key of the row above."
        elif key < before:
            yield f"Row {number}: it is not in the order of the keys."
        before = key


def _spelling(row: Row) -> Iterator[str]:
    for column in COLUMNS:
        if row[column] != row[column].strip():
            yield f"{column} is {row[column]!r}, with blanks at its ends."
    for column in REQUIRED:
        if not row[column]:
            yield f"{column} is empty."
    for column, form in FORMS.items():
        if not re.fullmatch(form, row[column]):
            yield f"{column} is {row[column]!r}."


def _words(row: Row) -> Iterator[str]:
    for column, known in KNOWN.items():
        if row[column] not in known:
            yield f"{column} {row[column]!r} is not described."
    if row["edition"] not in EDITIONS.get(row["dataset"], {""}):
        yield f"{row['dataset']} has no edition {row['edition']!r}."
    if row["measure"] in MEASURES and row["unit"] in UNITS:
        counted = MEASURES[row["measure"]].dimension
        if UNITS[row["unit"]].dimension != counted:
            yield f"{row['measure']} counts {counted}, not {row['unit']}."


def _numbers(row: Row) -> Iterator[str]:
    if bool(row["occupation"]) is bool(row["population"]):
        yield "it names both an occupation and a population, or neither."
    if bool(row["value"]) is not (row["status"] == "normal"):
        yield f"its value is {row['value']!r} and its status {row['status']!r}."
    if (row["status"] == "top-coded") is not (bool(row["low"]) and not row["value"]):
        yield "a figure has its bound in `low` exactly when it is top-coded."
    elif row["value"] and row["low"] and not _between(row["low"], row["value"], row["high"]):
        yield f"{row['value']} is not between {row['low']} and {row['high']}."
    if row["unit"].startswith("usd") and row["value"] and Decimal(row["value"]) <= 0:
        yield f"pay of {row['value']}."


def _times(row: Row) -> Iterator[str]:
    years = [int(year) for year in re.findall(r"\d{4}", row["period"])]
    if years != sorted(set(years)) or not all(FIRST_YEAR <= year <= LAST_YEAR for year in years):
        yield f"period {row['period']!r} does not lie in this field's time."
    projected = row["measure"] in MEASURES and MEASURES[row["measure"]].projected
    if not projected and row["published"] and row["period"] and row["published"][:7] < row["period"][:7]:
        yield f"it was published ({row['published']}) before its period ({row['period']}) began."
    if row["method"] not in METHODS.get(row["dataset"], {"", row["method"]}):
        yield f"{row['dataset']} has no method {row['method']!r}."
    if row["dataset"] == "oews" and (row["method"] == "mb3") is not (row["period"] >= MODEL_SINCE):
        yield f"its method is {row['method']!r} for {row['period']}."
    if row["dataset"] == "oews" and row["edition"] != _edition_of(row["period"]):
        yield f"edition {row['edition']!r} is not that of {row['period']}."


def _between(low: str, value: str, high: str) -> bool:
    return Decimal(low) <= Decimal(value) and (not high or Decimal(value) <= Decimal(high))


def _edition_of(period: str) -> str:
    return f"may-{period[:4]}" if period.endswith("-05") else ""


def summary(rows: Sequence[Row]) -> Iterator[str]:
    """Return what is in a file: how many rows of each dataset, status, and kind of subject.

    Yields:
        Lines of a table.
    """
    yield f"{len(rows)} figures, {len({row['source'] for row in rows})} sources"
    for column in ("dataset", "status", "method"):
        yield f"by {column}:"
        counted = Counter(row[column] or "(none)" for row in rows)
        yield from (f"  {count:5}  {word}" for word, count in sorted(counted.items()))
    yield "by classification:"
    named = Counter(row["occupation"].partition(":")[0] or "(population)" for row in rows)
    yield from (f"  {count:5}  {word}" for word, count in sorted(named.items()))
    yield f"areas: {len({row['area'] for row in rows})}, measures: {len({row['measure'] for row in rows})}"


def main(arguments: Sequence[str]) -> int:
    """Check a file, print what is wrong with it and what is in it, and return the status to end with."""
    path = Path(arguments[0]) if arguments else FILE
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    found = list(problems(lines))
    for line in (*found, *summary(list(csv.DictReader(lines))), f"{path.name}: {len(found)} problems"):
        print(line)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
