# pyright: reportUnknownMemberType=false
# matplotlib leaves the keyword arguments of its methods untyped.
"""Charts, drawn with matplotlib: an extra, installed by ``pip install 'codercareer[plot]'``."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Final, Protocol, TypeAlias

from matplotlib.axes import Axes

from codercareer._boxes import Boxes
from codercareer._labels import folded
from codercareer._lines import Lines
from codercareer._paper import EDGE, PADDING, PLAIN, SMALL, TEXT_SIZE, Chart, Paper, Room
from codercareer.dates import is_a
from codercareer.drawing import LOOKS, TEXT, Diagram, Tone
from codercareer.errors import InvalidDataError, InvalidTypeError, shown
from codercareer.gantt import ROW_WIDTH, Bar, Gantt
from codercareer.series import Series

__all__ = ["Chart", "HasBars", "HasDiagram", "bar_chart", "diagram_chart", "series_chart"]

LANE: Final = 0.3
"""Inches a bar has to itself."""

ROW_LINE: Final = 0.15
"""Inches a line of the name of a row takes."""

HATCHES: Final = {Tone.MAYBE: "////", Tone.FAINT: "...."}
"""Patterns of bars, so that colour is not all that tells them apart."""

STEPS: Final = (1, 2, 3, 6, *(12 * years for years in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)))
"""Months from one mark of an axis of days to the next."""

MOST_MARKS: Final = 10


class HasBars(Protocol):
    """What draws itself as dated bars: a timeline, a history, a plan."""

    def diagram(self) -> Gantt:
        """Return the bars."""
        ...


class HasDiagram(Protocol):
    """What draws itself as nodes and the ways between them: an answer, a ladder, a path."""

    def diagram(self) -> Diagram:
        """Return the diagram."""
        ...


Bars: TypeAlias = Gantt | HasBars
Nodes: TypeAlias = Diagram | HasDiagram


def bar_chart(drawn: Bars, *, title: str = "", sources: Iterable[object] = (), width: float = 9) -> Chart:
    """Return dated bars as a chart: a timeline, a history of claims, a plan.

    Args:
        drawn: The bars, or what draws itself so.
        title: What is written above; by default the title of the bars.
        sources: What is written below, each by ``str``.
        width: Width in inches.

    Raises:
        InvalidTypeError: It does not draw itself as bars.
        InvalidDataError: There are none.
    """
    gantt = drawn if isinstance(drawn, Gantt) else drawn.diagram()
    if not is_a(gantt, Gantt):
        raise InvalidTypeError(
            f"{shown(drawn)} does not draw itself as dated bars.", "It has no days.", "Write `diagram_chart(...)`."
        )
    if not gantt.bars:
        raise InvalidDataError("There are no bars to draw.", "A chart shows one at least.", "Draw something dated.")
    paper = Paper(width)
    rows = [("\n".join(folded(row, ROW_WIDTH)), bars) for row, bars in gantt.rows]
    left = max(paper.measured(row)[0] for row, _ in rows) + 2 * EDGE
    heights = [max(len(bars) * LANE, (row.count("\n") + 1) * ROW_LINE + PADDING) for row, bars in rows]
    axes = paper.axes(sum(heights), Room(left=left, below=0.3), title=title or gantt.title, notes=_notes(sources))
    days = [day for bar in gantt.bars for day in (bar.since, bar.until) if day is not None]
    low, high = min(days).toordinal(), max(days).toordinal()
    around = max((high - low) * 0.02, 10)
    axes.set_xlim(low - around, high + around)
    axes.set_ylim(sum(heights), 0)
    tops = [sum(heights[:i]) for i in range(len(heights))]
    for i, ((_, bars), top, height) in enumerate(zip(rows, tops, heights, strict=True)):
        if i % 2:
            axes.axhspan(top, top + height, color="#f4f5f7", zorder=0)
        first = top + (height - len(bars) * LANE) / 2
        for lane, bar in enumerate(bars):
            _draw_bar(paper, axes, bar, first + (lane + 0.5) * LANE, width - left - EDGE)
    middles = [top + height / 2 for top, height in zip(tops, heights, strict=True)]
    axes.set_yticks(middles, labels=[row for row, _ in rows], size=TEXT_SIZE, **PLAIN)
    axes.tick_params(axis="y", length=0)
    axes.tick_params(axis="x", labelsize=SMALL)
    marks = _marks(low, high)
    axes.set_xticks([day.toordinal() for day in marks], labels=[_mark(day, marks) for day in marks])
    axes.grid(axis="x", color="#d0d7de", linewidth=0.6)
    axes.set_axisbelow(True)
    axes.spines[["top", "right", "left"]].set_visible(False)
    return paper.chart


def _marks(low: int, high: int) -> list[date]:
    """Return the first days of months to mark between two ordinals, ten at most."""
    first, last = date.fromordinal(low), date.fromordinal(high)
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    step = next((step for step in STEPS if months <= MOST_MARKS * step), STEPS[-1])
    begin = -(-(first.year * 12 + first.month - (first.day == 1)) // step) * step
    numbers = range(begin, last.year * 12 + last.month, step)
    return [date(number // 12, number % 12 + 1, 1) for number in numbers]


def _mark(day: date, marks: Sequence[date]) -> str:
    return f"{day.year}" if all(other.month == 1 for other in marks) else f"{day.year}-{day.month:02d}"


def _draw_bar(paper: Paper, axes: Axes, bar: Bar, middle: float, room: float) -> None:
    """Draw a bar, and its label in it if it fits, else on the side that has the room."""
    look = LOOKS[bar.tone]
    first = bar.since.toordinal()
    last = first + 1 if bar.until is None else bar.until.toordinal()
    if bar.until is None:
        axes.plot([first], [middle], marker="D", color=look.line, markersize=6)
    else:
        axes.barh(
            middle, last - first, LANE * 0.7, first, color=look.fill, edgecolor=look.line, hatch=HATCHES.get(bar.tone)
        )
    low, high = axes.get_xlim()
    inch = (high - low) / room
    wanted = paper.measured(bar.label, SMALL)[0] + 2 * PADDING
    ways = {"center": last - first, "left": high - last, "right": first - low}
    side = next((way for way, free in ways.items() if free >= wanted * inch), max(ways, key=ways.__getitem__))
    place = {"center": (first + last) / 2, "left": last + PADDING * inch, "right": first - PADDING * inch}[side]
    letters = max(int(len(bar.label) * ways[side] / (wanted * inch)), 12)
    label = "\n".join(folded(bar.label, letters))
    box = {"facecolor": "white" if side != "center" else look.fill, "edgecolor": "none", "pad": 1.0, "alpha": 0.8}
    axes.text(place, middle, label, ha=side, va="center", size=SMALL, color=TEXT, bbox=box, **PLAIN)


def diagram_chart(drawn: Nodes, *, title: str = "", sources: Iterable[object] = ()) -> Chart:
    """Return nodes and the ways between them as a chart, as wide as it takes: an answer, a rule, a ladder, a path.

    Args:
        drawn: The diagram, or what draws itself so.
        title: What is written above.
        sources: What is written below, each by ``str``.

    Raises:
        InvalidTypeError: It does not draw itself as a diagram.
        InvalidDataError: There are no nodes.
    """
    diagram = drawn if isinstance(drawn, Diagram) else drawn.diagram()
    if not is_a(diagram, Diagram):
        raise InvalidTypeError(
            f"{shown(drawn)} does not draw itself as nodes.", "It has no parts.", "Write `bar_chart(...)`."
        )
    if not diagram.nodes:
        raise InvalidDataError("There are no nodes to draw.", "A chart shows one at least.", "Draw something else.")
    return Boxes(diagram).chart(title, _notes(sources))


def series_chart(*series: Series, title: str = "", from_zero: bool = True, width: float = 9) -> Chart:
    """Return figures over time as a chart: a line through those that may be compared, a gap at each break, named below.

    What is printed with a figure is drawn: its standard error, its interval, a bound where there is no more, and that
    a number was kept back. Dollars are nominal, and the sources stand below.

    Args:
        series: One series, or several with units of one dimension.
        title: What is written above; by default what the one series is of.
        from_zero: Whether the axis begins at zero.
        width: Width in inches.

    Raises:
        InvalidTypeError: Something else than a series is given.
        InvalidDataError: There is no figure to draw, or the units have no axis in common.
    """
    for one in series:
        if not is_a(one, Series):
            raise InvalidTypeError(
                f"{shown(one)} is not a series.",
                "Lines are drawn through series.",
                "Take one with `table.series(...)`.",
            )
    return Lines(series, width).chart(title, from_zero=from_zero)


def _notes(sources: Iterable[object]) -> list[str]:
    found = list(dict.fromkeys(map(str, sources)))
    return [f"Source{'' if len(found) == 1 else 's'}: {'; '.join(found)}."] if found else []
