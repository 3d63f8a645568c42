"""Dated bars on rows, written as text that draws itself in Mermaid."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Any, Final

from attrs import Attribute, field, frozen

from codercareer._labels import folded, in_gantt, in_line, in_mermaid
from codercareer.checks import are_all, as_tuple, is_label, is_one, is_plain_date, is_string
from codercareer.dates import checked_day
from codercareer.drawing import Tone, fenced
from codercareer.errors import InvalidDataError

__all__ = ["Bar", "Gantt"]

ROW_WIDTH: Final = 42
"""Characters of the name of a row on one line."""

PIXELS: Final = 7
"""Room that a character of the name of a row takes on the average."""

LINE: Final = 14
"""Room that a line of the name of a row takes."""

FIRST_YEAR: Final = 100
"""The first year that Mermaid draws where it belongs."""

APART: Final = "\u2060"
"""A joiner that is not seen: Mermaid takes rows with one name for one row, and puts those named by a number first."""

TICKS: Final = ((366, 1), (3 * 366, 3), (12 * 366, 12))
"""Days that bars span at most, and the months from one mark of the axis to the next; beyond, Mermaid chooses."""


# Mermaid colours bars by the theme of the page, light or dark; its `crit` alone would be an alarm.
BAR_TAGS: Final = {
    Tone.PLAIN: "",
    Tone.YES: "active, ",
    Tone.NO: "",
    Tone.MAYBE: "done, ",
    Tone.NOW: "active, crit, ",
    Tone.FAINT: "done, ",
}


def _can_be_drawn(_: "Bar", attribute: "Attribute[Any]", since: date) -> None:
    if checked_day(since, attribute.name).year < FIRST_YEAR:
        raise InvalidDataError(
            f"since={since} is before the year {FIRST_YEAR}.",
            "Mermaid draws such a day in the twentieth century.",
            "Begin the bar later, and say in its label when it began.",
        )


def _after_since(self: "Bar", attribute: "Attribute[Any]", until: date | None) -> None:
    is_plain_date(self, attribute, until)
    if until is not None and until <= self.since:
        raise InvalidDataError(
            f"until={until} is not after since={self.since}.",
            "A bar is at least one day long.",
            "Leave `until` out for an event of one day.",
        )


@frozen
class Bar:
    """A span of days, or one day, drawn on a row."""

    row: str = field(validator=is_label)
    """What is written before the row it is drawn on."""

    label: str = field(validator=is_label)
    """What is written in the bar or beside it; kept on one line, so keep it short."""

    since: date = field(validator=_can_be_drawn)
    """First day in."""

    until: date | None = field(default=None, validator=_after_since)
    """First day out; ``None`` for an event of one day."""

    tone: Tone = field(default=Tone.PLAIN, kw_only=True, validator=is_one(Tone))
    """How it stands out."""


@frozen(kw_only=True)
class Gantt:
    """Dated bars on rows; printed, it is a Mermaid gantt.

    >>> print(Gantt(bars=[Bar("course", "4 months", date(2026, 9, 1), date(2027, 1, 1))]))
    ---
    config:
      gantt: {leftPadding: 75, barHeight: 24, fontSize: 13, sectionFontSize: 13}
    ---
    gantt
      dateFormat YYYY-MM-DD
      axisFormat %Y-%m
      tickInterval 1month
      todayMarker off
      section course
      #52; months :b1, 2026-09-01, 2027-01-01
    """

    bars: tuple[Bar, ...] = field(converter=as_tuple, validator=are_all(Bar))
    """The bars; those that follow one another with the same row share it."""

    title: str = field(default="", validator=is_string)
    """What is written above; empty for nothing."""

    @property
    def rows(self) -> tuple[tuple[str, tuple[Bar, ...]], ...]:
        """The names of the rows, from above, with the bars on each."""
        return tuple((row, tuple(bars)) for row, bars in groupby(self.bars, key=lambda bar: bar.row))

    def mermaid(self) -> str:
        """Return the bars as a Mermaid gantt, which GitHub, GitLab and notebooks draw."""
        return "\n".join(self._mermaid())

    def __str__(self) -> str:
        """Write it in Mermaid."""
        return self.mermaid()

    def _repr_markdown_(self) -> str:
        return fenced(self.mermaid())

    def _mermaid(self) -> Iterator[str]:
        folds = [(folded(row, ROW_WIDTH), len(bars)) for row, bars in self.rows]
        longest = max((len(line) for lines, _ in folds for line in lines), default=0)
        tallest = max((-(-len(lines) * LINE // bars) for lines, bars in folds), default=0)
        sizes = f"leftPadding: {max(75, PIXELS * longest + 20)}, barHeight: {max(24, tallest)}"
        yield from ("---", "config:", f"  gantt: {{{sizes}, fontSize: 13, sectionFontSize: 13}}", "---", "gantt")
        if self.title.strip():
            yield f"  title {in_line(self.title)}"
        yield "  dateFormat YYYY-MM-DD"
        yield from _axis([day for bar in self.bars for day in (bar.since, bar.until) if day is not None])
        yield "  todayMarker off"
        number = 0
        seen: dict[str, int] = {}
        for row, bars in self.rows:
            name = in_mermaid(row, ROW_WIDTH)
            seen[name] = seen.get(name, 0) + 1
            yield f"  section {name}{APART * (seen[name] - (not name.isdigit()))}"
            for bar in bars:
                number += 1
                tag = "milestone, " if bar.until is None else BAR_TAGS[bar.tone]
                until = "0d" if bar.until is None else bar.until
                yield f"  {in_gantt(bar.label)} :{tag}b{number}, {bar.since}, {until}"


def _axis(days: Sequence[date]) -> Iterator[str]:
    """Return what to write at the axis, so that what is written does not run into itself.

    Yields:
        A line each.
    """
    length = (max(days) - min(days)).days if days else 0
    yield f"  axisFormat {'%Y-%m' if length <= TICKS[1][0] else '%Y'}"
    yield from [f"  tickInterval {months}month" for most, months in TICKS if length <= most][:1]
