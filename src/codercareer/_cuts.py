"""Sets of days as sorted tuples of the ordinals at which membership flips.

``(5, 9)`` holds the days 5 to 8, ``(5,)`` every day from 5 on, ``(1,)`` every day of the calendar, ``()`` none.
A cut is never at or past ``END``, so each set of days has exactly one tuple and ``==`` is equality of sets.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from typing import TypeAlias

Cuts: TypeAlias = tuple[int, ...]

FIRST = 1
"""Ordinal of the first day of the calendar, 1 January of the year 1."""

END = date.max.toordinal() + 1
"""Ordinal past the last day of the calendar, 31 December 9999."""

ALWAYS: Cuts = (FIRST,)
NEVER: Cuts = ()


def span(since: int, until: int = END) -> Cuts:
    """Return the days ``since <= day < until``, cut to the calendar."""
    since = max(since, FIRST)
    if since >= until or since >= END:
        return NEVER
    return (since,) if until >= END else (since, until)


def holds(cuts: Cuts, day: int) -> bool:
    """Tell whether the day is in the set."""
    return bool(bisect_right(cuts, day) & 1)


def complement(cuts: Cuts) -> Cuts:
    """Return the days not in the set."""
    return cuts[1:] if cuts and cuts[0] == FIRST else (FIRST, *cuts)


def at_least(n: int, sets: Sequence[Cuts]) -> Cuts:
    """Return the days that are in at least ``n`` of the sets."""
    if n <= 0:
        return ALWAYS
    events = [(cut, -1 if i & 1 else 1) for cuts in sets for i, cut in enumerate(cuts)]
    events.sort()
    out: list[int] = []
    level = 0
    last = len(events) - 1
    for i, (cut, step) in enumerate(events):
        level += step
        if i < last and events[i + 1][0] == cut:
            continue
        if (level >= n) != bool(len(out) & 1):
            out.append(cut)
    return tuple(out)


def intersect(sets: Iterable[Cuts]) -> Cuts:
    """Return the days that are in every set."""
    latest = FIRST  # of the sets that hold every day from some day on
    narrow: list[Cuts] = []
    for cuts in sets:
        if len(cuts) == 1:
            if cuts[0] > latest:  # noqa: PLR1730 - `max` takes longer
                latest = cuts[0]
        elif cuts:
            narrow.append(cuts)
        else:
            return NEVER
    if not narrow:
        return (latest,)
    if latest > FIRST:
        narrow.append((latest,))
    return narrow[0] if len(narrow) == 1 else at_least(len(narrow), narrow)


def unite(sets: Iterable[Cuts]) -> Cuts:
    """Return the days that are in any of the sets."""
    earliest = END  # of the sets that hold every day from some day on
    wide: list[Cuts] = []
    for cuts in sets:
        if len(cuts) == 1:
            if cuts[0] < earliest:  # noqa: PLR1730 - `min` takes longer
                earliest = cuts[0]
        elif cuts:
            wide.append(cuts)
    if not wide:
        return NEVER if earliest == END else (earliest,)
    if earliest < END:
        wide.append((earliest,))
    return wide[0] if len(wide) == 1 else at_least(1, wide)


def before(cuts: Cuts, day: int) -> Cuts:
    """Return the days of the set before the given one."""
    i = bisect_left(cuts, day)
    return (*cuts[:i], day) if i & 1 and day < END else cuts[:i]


def first_from(cuts: Cuts, day: int) -> int | None:
    """Return the first day of the set on or after the given one, or ``None``."""
    i = bisect_right(cuts, day)
    if i & 1:
        return day
    return cuts[i] if i < len(cuts) else None


def runs(cuts: Cuts) -> list[tuple[int, int]]:
    """Return the unbroken runs of the set as half-open pairs of ordinals."""
    ends = (*cuts[1::2], END)
    return list(zip(cuts[::2], ends, strict=False))
