"""The published figures, read from ``statistics.csv`` with what is known of their sources and populations."""

from io import StringIO
from pkgutil import get_data  # importing `importlib.resources` takes as long as reading the file
from typing import Final

from codercareer.data.figure_datasets import DATASETS
from codercareer.data.figure_populations import POPULATIONS
from codercareer.data.figure_sources import FIGURE_SOURCES
from codercareer.data.sources import ARTICLES
from codercareer.statistics import StatisticsTable

FILE: Final = "statistics.csv"


def load() -> StatisticsTable:
    """Return the table of the built-in figures; a wrong column, code or source in the file is an error."""
    lines = StringIO((get_data("codercareer.data", FILE) or b"").decode())
    sources = (*ARTICLES, *FIGURE_SOURCES)
    return StatisticsTable.read(lines, sources, datasets=DATASETS, populations=POPULATIONS, name=FILE)
