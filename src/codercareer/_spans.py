"""Sets of days as dated bars, cut to the part of the calendar in which something happens."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from textwrap import shorten
from typing import Final, TypeAlias

from codercareer._cuts import END, FIRST, Cuts, intersect, runs, span
from codercareer.dates import checked_day
from codercareer.drawing import Tone
from codercareer.errors import InvalidDataError
from codercareer.gantt import FIRST_YEAR, ROW_WIDTH, Bar, Gantt

Row: TypeAlias = tuple[str, str, Tone, Cuts]
"""The name of a row, what is written in its bars, how they stand out, and the days."""

DRAWN_FROM: Final = date(FIRST_YEAR, 1, 1).toordinal()
YEAR: Final = 365

LONG: Final = 100 * YEAR
"""Days drawn where nothing ever changes."""

LONGEST_NAME: Final = ROW_WIDTH
"""Characters of each line of the name of a row that are drawn."""

PART: Final = 6
"""The part of what is between the first and the last change that is drawn before and behind them."""


def gantt_of(rows: Iterable[Row], since: date | None, until: date | None, *, horizon: int = END) -> Gantt:
    """Return rows of days as dated bars; a bar without a word says which days it stands for.

    Args:
        rows: What is drawn, from above.
        since: The first day drawn; ``None`` for a while before the first change.
        until: The first day not drawn; ``None`` for a while behind the last change.
        horizon: The ordinal from which on nothing is known.

    Raises:
        InvalidDataError: No day is left to draw.
    """
    found = list(rows)
    low, high = _window([cut for *_, cuts in found for cut in cuts], horizon)
    if since is not None:
        low = max(checked_day(since, "since").toordinal(), DRAWN_FROM)
    if until is not None:
        high = min(checked_day(until, "until").toordinal(), horizon)
    if since is not None and until is None:
        high = max(high, low + YEAR)
    high = min(high, END - 1)  # the last day of the calendar has none behind it
    if low >= high:
        raise InvalidDataError(
            f"No day is drawn from since={since} until={until}.",
            "A picture shows one day at least, and none from its horizon on.",
            "Give a later `until`, or leave both out.",
        )
    bars: list[Bar] = []
    for _, same in groupby(found, key=itemgetter(0)):
        row = [bar for part in same for bar in _bars(part, low, high, horizon)]
        bars.extend(sorted(row, key=lambda bar: bar.since))
    return Gantt(bars=bars)


def _window(cuts: Iterable[int], horizon: int) -> tuple[int, int]:
    turns = [cut for cut in cuts if DRAWN_FROM < cut < horizon]
    if not turns:
        high = min(horizon, date(2200, 1, 1).toordinal())
        return max(high - LONG, DRAWN_FROM), high
    around = max(YEAR, (max(turns) - min(turns)) // PART)
    return max(min(turns) - around, DRAWN_FROM), min(max(turns) + around, horizon)


def _bars(row: Row, low: int, high: int, horizon: int) -> Iterator[Bar]:
    name, word, tone, cuts = row
    for since, until in runs(cuts):
        for first, last in runs(intersect((span(since, until), span(low, high)))):
            yield Bar(
                name,
                word or in_words(since, until, horizon),
                date.fromordinal(first),
                date.fromordinal(last),
                tone=tone,
            )


def in_words(since: int, until: int, horizon: int) -> str:
    """Say which days a run holds."""
    first, last = date.fromordinal(since), "" if until >= END else str(date.fromordinal(until))
    if since == FIRST:
        return "always" if until >= horizon else f"until {last}"
    return f"from {first} on" if until >= horizon else f"from {first} until {last}"


def days_in_words(cuts: Cuts) -> str:
    """Say which days a set holds."""
    return ", ".join(in_words(since, until, END) for since, until in runs(cuts))


def shortened(text: str) -> str:
    """Return text for the name of a row, its end cut off where it would take too many lines."""
    return shorten(text, LONGEST_NAME, placeholder=" …")
