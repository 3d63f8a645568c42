# pyright: reportUnknownMemberType=false
# matplotlib leaves the keyword arguments of its methods untyped.
"""Charts, drawn with matplotlib: an extra, installed by ``pip install 'codercareer[plot]'``."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, Final, Protocol, TypeAlias

from matplotlib.axes import Axes
from matplotlib.patches import FancyBboxPatch, Polygon

from codercareer._labels import folded
from codercareer._layout import Size, places_of, ranks_of
from codercareer._paper import EDGE, PLAIN, SMALL, TEXT_SIZE, Chart, Paper
from codercareer.dates import is_a
from codercareer.drawing import LOOKS, TEXT, WIDTH, Diagram, Edge, Group, Node, Shape, Tone
from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.gantt import ROW_WIDTH, Bar, Gantt

__all__ = ["Chart", "bar_chart", "diagram_chart"]

LANE: Final = 0.3
"""Inches a bar has to itself."""

ROW_LINE: Final = 0.15
"""Inches a line of the name of a row takes."""

PADDING: Final = 0.1
"""Inches around the label in a box."""

BETWEEN: Final = 0.14
"""Inches between two boxes of a column."""

GAP: Final = 0.42
"""Inches between two columns."""

ROUNDING: Final = 0.12
"""Inches of a rounded corner."""

FRAME_HEAD: Final = 0.25
"""Inches above the boxes in a frame, for what is written at it."""

EDGE_WIDTH: Final = 24
"""Characters of a label of a line before it is folded."""

LEAST_WIDTH: Final = 4.0
"""Inches a diagram is wide at least, so that what stands below it can be read."""

LINE_COLOUR: Final = "#57606a"

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
            f"{drawn!r} does not draw itself as dated bars.", "It has no days.", "Write `diagram_chart(...)`."
        )
    if not gantt.bars:
        raise InvalidDataError("There are no bars to draw.", "A chart shows one at least.", "Draw something dated.")
    paper = Paper(width)
    rows = [("\n".join(folded(row, ROW_WIDTH)), bars) for row, bars in gantt.rows]
    left = max(paper.measured(row)[0] for row, _ in rows) + 2 * EDGE
    heights = [max(len(bars) * LANE, (row.count("\n") + 1) * ROW_LINE + PADDING) for row, bars in rows]
    axes = paper.axes(sum(heights), left=left, below=0.3, title=title or gantt.title, notes=_notes(sources))
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
            f"{drawn!r} does not draw itself as nodes.", "It has no parts.", "Write `bar_chart(...)`."
        )
    if not diagram.nodes:
        raise InvalidDataError("There are no nodes to draw.", "A chart shows one at least.", "Draw something else.")
    return _Drawn(diagram).chart(title, _notes(sources))


class _Drawn:
    """A diagram while it is laid out; one unit of its axes is an inch."""

    def __init__(self, diagram: Diagram) -> None:
        """Measure the boxes and place them."""
        self.diagram = diagram
        self.paper = paper = Paper(1)
        self.labels = {node.id: "\n".join(folded(node.label, WIDTH)) for node in diagram.nodes}
        self.sizes: dict[str, tuple[float, float]] = {}
        for node in diagram.nodes:
            wide, high = paper.measured(self.labels[node.id])
            slant = high / 2 if node.shape is Shape.CHOICE else 0
            self.sizes[node.id] = wide + 2 * (PADDING + slant), high + 2 * PADDING
        ways = [(edge.tail, edge.head) for edge in diagram.edges]
        ranks = ranks_of([*self.sizes], ways)
        gaps = dict.fromkeys(ranks.values(), GAP)
        for edge in diagram.edges:
            wide, high = paper.measured("\n".join(folded(edge.label, EDGE_WIDTH)), SMALL)
            room = (wide if diagram.sideways else high) + GAP
            gaps[ranks[edge.head]] = max(gaps[ranks[edge.head]], room if edge.label else GAP)
        boxes = {id_: Size(*(size if diagram.sideways else size[::-1])) for id_, size in self.sizes.items()}
        self.places = places_of(boxes, ways, between=BETWEEN, gaps=gaps)

    def chart(self, title: str, notes: Iterable[str]) -> Chart:
        """Draw it."""
        corners = [self._box(node.id) for node in self.diagram.nodes]
        width = max(x + wide for x, _, wide, _ in corners)
        height = max(y + high for _, y, _, high in corners)
        heading = self.paper.measured(title, 11)[0]
        self.paper.width = max(width, heading, LEAST_WIDTH) + 3 * EDGE
        axes = self.paper.axes(height + 2 * EDGE, left=0, below=0, title=title, notes=notes)
        axes.set_xlim(-EDGE, self.paper.width - 2 * EDGE)
        axes.set_ylim(height + EDGE, -EDGE)
        axes.set_axis_off()
        for group in self.diagram.groups:
            self._frame(axes, group)
        for edge in self.diagram.edges:
            self._way(axes, edge)
        for node in self.diagram.nodes:
            self._node(axes, node)
        return self.paper.chart

    def _box(self, id_: str) -> tuple[float, float, float, float]:
        """Return the upper left corner of a box, its width and its height."""
        place, (wide, high) = self.places[id_], self.sizes[id_]
        if self.diagram.sideways:
            return place.along, place.across - high / 2, wide, high
        return place.across - wide / 2, place.along, wide, high

    def _node(self, axes: Axes, node: Node) -> None:
        x, y, wide, high = self._box(node.id)
        look = LOOKS[node.tone]
        style: dict[str, Any] = {
            "facecolor": look.fill,
            "edgecolor": look.line,
            "linestyle": "--" if look.dashed else "-",
            "zorder": 3,
        }
        if node.shape is Shape.CHOICE:
            slant = high / 3
            across = (x, x + slant, x + wide - slant, x + wide, x + wide - slant, x + slant)
            down = (y + high / 2, y, y, y + high / 2, y + high, y + high)
            axes.add_patch(Polygon([*zip(across, down, strict=True)], **style))
        else:
            corner = ROUNDING if node.shape is Shape.ROUND else 0.0
            axes.add_patch(FancyBboxPatch((x, y), wide, high, f"round,pad=0,rounding_size={corner}", **style))
        axes.text(
            x + wide / 2,
            y + high / 2,
            self.labels[node.id],
            ha="center",
            va="center",
            size=TEXT_SIZE,
            color=TEXT,
            zorder=4,
            **PLAIN,
        )

    def _way(self, axes: Axes, edge: Edge) -> None:
        """Draw a line: out of the box, across in the gap before the column it leads to, and into the other box."""
        (x0, y0, wide0, high0), (x1, y1, wide1, high1) = self._box(edge.tail), self._box(edge.head)
        if self.diagram.sideways:
            start, end = (x0 + wide0, y0 + high0 / 2), (x1, y1 + high1 / 2)
            turn = x1 - GAP / 2
            points = [start, (turn, start[1]), (turn, end[1]), end]
        else:
            start, end = (x0 + wide0 / 2, y0 + high0), (x1 + wide1 / 2, y1)
            turn = y1 - GAP / 2
            points = [start, (start[0], turn), (end[0], turn), end]
        style: dict[str, Any] = {"color": LINE_COLOUR, "linestyle": "--" if edge.dashed else "-", "linewidth": 1.0}
        axes.plot(*zip(*points, strict=True), zorder=2, **style)
        if not self.diagram.tree:
            head = {"arrowstyle": "-|>", "color": LINE_COLOUR, "shrinkA": 0, "shrinkB": 0}
            axes.annotate("", xy=points[3], xytext=points[2], arrowprops=head, zorder=2)
        if edge.label.strip():
            label = "\n".join(folded(edge.label, EDGE_WIDTH))
            axes.text(
                end[0] - GAP / 2,
                end[1],
                label,
                ha="right",
                va="center",
                size=SMALL,
                color=TEXT,
                zorder=4,
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.0},
                **PLAIN,
            )

    def _frame(self, axes: Axes, group: Group) -> None:
        boxes = [self._box(id_) for id_ in group.nodes]
        left, top = min(x for x, *_ in boxes) - PADDING, min(y for _, y, *_ in boxes) - FRAME_HEAD
        right = max(x + wide for x, _, wide, _ in boxes) + PADDING
        bottom = max(y + high for _, y, _, high in boxes) + PADDING
        axes.add_patch(
            FancyBboxPatch(
                (left, top),
                right - left,
                bottom - top,
                "round,pad=0,rounding_size=0.05",
                facecolor="#fafbfc",
                edgecolor="#767d86",
                zorder=1,
            )
        )
        axes.text(left + PADDING, top + PADDING / 2, group.label, va="top", size=SMALL, color=TEXT, zorder=4, **PLAIN)


def _notes(sources: Iterable[object]) -> list[str]:
    found = list(dict.fromkeys(map(str, sources)))
    return [f"Source{'' if len(found) == 1 else 's'}: {'; '.join(found)}."] if found else []
