"""One figure of a series, from the API or a flat file: the id, the year, the text in place of a number."""

from collections.abc import Collection
from typing import Final

from codercareer.interop._cells import Refused, printed
from codercareer.interop._places import occupation_in
from codercareer.interop._release import FIRST_YEAR, LAST_YEAR, Figure, Release, refusal
from codercareer.interop.series_id import SeriesId
from codercareer.observations import FigureStatus

NO_NUMBER: Final = frozenset({"-"})

WHY: Final = {"4": FigureStatus.NOT_PUBLISHED, "5": FigureStatus.TOP_CODED, "8": FigureStatus.SUPPRESSED}
"""Footnotes that say why there is no number: wages released by one time only, the top code, not released."""

ANNUAL: Final = "A01"
"""The one period of a year that OEWS has."""


def year_of(text: str) -> int | Refused:
    """Return the year of a release."""
    if not (text.isascii() and text.isdecimal() and FIRST_YEAR <= int(text) <= LAST_YEAR):
        return Refused(f"It is no year from {FIRST_YEAR} on.")
    return int(text)


def figure_of(series: SeriesId, release: Release, value: str, footnotes: Collection[str]) -> Figure | Refused:
    """Return what a series says of one year, or why that cannot be read."""
    occupation = occupation_in(release.classification, series.occupation_code)
    if isinstance(occupation, Refused):
        return occupation
    read = printed(value, NO_NUMBER)
    if isinstance(read, Refused):
        return read
    status = FigureStatus.NORMAL
    if read.value is None:
        reasons = {WHY[note] for note in footnotes if note in WHY}
        if not read.mark or len(reasons) != 1:
            return Refused("There is no number, and no one footnote (4, 5 or 8) that says why.")
        (status,) = reasons
    else:
        refused = refusal(series.measure, read.value)
        if refused is not None:
            return refused
    return Figure(
        measure=series.measure,
        occupation=occupation,
        industry=series.industry,
        area=series.area,
        status=status,
        value=read.value,
    )
