"""The published figures, read from ``statistics.csv`` with what is known of their sources and populations."""

from importlib.resources import files
from typing import Final

from codercareer.data.figure_datasets import DATASETS
from codercareer.data.figure_populations import POPULATIONS
from codercareer.data.figure_sources import FIGURE_SOURCES
from codercareer.data.sources import ARTICLES
from codercareer.statistics import StatisticsTable

FILE: Final = "statistics.csv"


def load() -> StatisticsTable:
    """Return the table of the built-in figures; a wrong column, code or source in the file is an error."""
    with files("codercareer.data").joinpath(FILE).open(encoding="utf-8", newline="") as lines:
        return StatisticsTable.read(
            lines, (*ARTICLES, *FIGURE_SOURCES), datasets=DATASETS, populations=POPULATIONS, name=FILE
        )
