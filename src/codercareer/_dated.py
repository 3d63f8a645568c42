"""The days of a fact as whole numbers, as far as they are known."""

from datetime import date
from typing import TypeAlias

from codercareer._cuts import END, FIRST
from codercareer.dates import AnyDate, bounds, end_bounds, is_unknown

DayBounds: TypeAlias = tuple[int, int, int, int]
"""Ordinals between which the first day lies, then the first day out.

The last first day is 0 where only the day on which it was stated bounds it; what goes on ends past the calendar.
"""


def days_between(since: AnyDate | None, until: AnyDate | None = None) -> DayBounds:
    """Return the ordinals of what begins on one day and ends on another; without an end, of what goes on."""
    if type(since) is date:
        low = high = since.toordinal()
    else:
        low, high = (FIRST, 0) if since is None or is_unknown(since) else bounds(since)
    if until is None:
        return low, high, END, END
    if type(until) is date:
        out = until.toordinal()
        return low, high, out, out
    out, last = end_bounds(until)
    return low, high, max(out, FIRST + 1), min(last, END)
