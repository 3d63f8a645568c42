"""Write ``docs/reference/figure-words.md``: every word that a question about the built-in figures may use.

Run it after a change of the figures or of the words beside them; a test holds the page to what this writes.
"""

import calendar
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from codercareer import load_catalog
from codercareer.careers import Occupation
from codercareer.data.figure_datasets import DATASETS
from codercareer.data.figure_populations import POPULATIONS
from codercareer.data.sources import READ
from codercareer.datasets import Dataset, Population, ReleaseRule
from codercareer.dates import day_words
from codercareer.measures import MEASURES, UNITS
from codercareer.wording import counted

TARGET = Path(__file__).parents[1] / "docs" / "reference" / "figure-words.md"

HEAD = (
    "# Every word of the figures",
    "",
    "What `catalog.statistics` may be asked by: ids of datasets, editions, measures, occupations, populations.",
    "An area is `us`, a state or territory such as `us-ca` or `us-pr`, or one of a user's own: `us-metro-11260`.",
    (
        "A period is a month (`2018-05`), a year (`2018`), the years of a projection (`2018/2028`)"
        " or years pooled (`2016..2017`)."
    ),
    "",
    "This page is written by `tools/write_figure_words_page.py`.",
    "",
)

MONTHS = tuple(calendar.month_name)


def table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """Return a table.

    Yields:
        Its lines, and an empty one.
    """
    for cells in (heads, tuple("---" for _ in heads), *rows):
        yield "| " + " | ".join(cells) + " |"
    yield ""


def code(*ids: str) -> str:
    """Return ids as code."""
    return ", ".join(f"`{id_}`" for id_ in ids)


def rule_of(rule: ReleaseRule | None) -> str:
    """Say by when a figure is known whose day is not."""
    if rule is None:
        return "from the day of its source"
    lags = {
        "the year it is about (a projection: its base year)": rule.year,
        "the year of the month it is about": rule.point,
    }
    said = [
        f"{lag[2]} {MONTHS[lag[1]]} of the {('', 'first', 'second')[lag[0]]} year after {what}"
        for what, lag in lags.items()
        if lag is not None
    ]
    return "by " + ", and by ".join(said)


def dataset(item: Dataset, number: int) -> Iterator[str]:
    """Return what is said of a dataset.

    Yields:
        Its lines, and an empty one.
    """
    yield f"`{item.id}`"
    yield f": {item.title}, {item.publisher}: {item.about} ({counted(number, 'figure')})."
    if item.may_be:
        yield f"  It may be {code(*item.may_be)}."
    for reprint in item.reprints:
        yield f"  It prints {code(*reprint.measures)} of `{reprint.of}`."
    if item.editions:
        yield (
            "  Editions: "
            + ", ".join(
                f"`{edition.id}`{'' if edition.published is None else f' ({day_words(edition.published)})'}"
                for edition in item.editions
            )
            + "."
        )
    if item.may_be is None:
        yield f"  A figure without a day of its own or of its edition is known {rule_of(item.release)}."
    yield ""


def occupation(item: Occupation) -> tuple[str, str, str]:
    """Return the row of an occupation."""
    later = item.became.claims[0].value if item.became else ()
    return f"`{item.id}`", item.names.value(on=READ).full, code(*later)


def population(item: Population) -> tuple[str, str, str, str]:
    """Return the row of a population."""
    return f"`{item.id}`", item.label, code(*item.same_as), code(*item.overlaps)


def page() -> Iterator[str]:
    """Return the page.

    Yields:
        Its lines.
    """
    catalog = load_catalog()
    numbers = Counter(figure.dataset for figure in catalog.statistics)
    units = {
        unit.dimension: code(*(u.id for u in UNITS.values() if u.dimension == unit.dimension))
        for unit in UNITS.values()
    }
    yield from HEAD
    yield from ("## Datasets", "")
    for item in DATASETS:
        yield from dataset(item, numbers[item.id])
    yield from ("## Measures", "")
    measures = ((f"`{m.id}`", m.label, units[m.dimension]) for m in MEASURES.values())
    yield from table(("Id", "What it is", "Units"), measures)
    yield from ("## Occupations", "", "Without weights: a split can be named, never apportioned.", "")
    yield from table(("Id", "Title", "What it became"), map(occupation, catalog.occupations))
    yield from ("## Populations", "", "Whom a figure counts where its source names no code.", "")
    yield from table(("Id", "Who they are", "Bear the name of", "Overlap"), map(population, POPULATIONS))


def text() -> str:
    """Return the page as one text."""
    return "\n".join(page()).rstrip("\n") + "\n"


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
