# pyright: reportUnknownMemberType=false
# matplotlib leaves the keyword arguments of its methods untyped.
"""Nodes and the ways between them on paper: boxes placed, lines led so that each can be told from the others."""

from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from typing import Any, Final, TypeAlias

from matplotlib.axes import Axes
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch, Polygon
from matplotlib.path import Path as MplPath

from codercareer._labels import folded
from codercareer._layout import Size, ranks_of, routes_of
from codercareer._paper import EDGE, PADDING, PLAIN, SMALL, TEXT_SIZE, Chart, Paper, Room
from codercareer.drawing import LOOKS, TEXT, WIDTH, Diagram, Edge, Group, Node, Shape

Step: TypeAlias = tuple[int, float, float]
"""How a line goes on, and where to: in the direction in which the diagram is read, and at a right angle to it."""

MOVE: Final = int(MplPath.MOVETO)
LINE: Final = int(MplPath.LINETO)
CURVE: Final = int(MplPath.CURVE4)

BETWEEN: Final = 0.14
"""Inches between two boxes of a column."""

GAP: Final = 0.42
"""Inches between two columns."""

PORT: Final = 0.2
"""Inches from one line to the next at the side of a box, and past it."""

ROUNDING: Final = 0.12
"""Inches of a rounded corner."""

FRAME_HEAD: Final = 0.25
"""Inches above the boxes in a frame, for what is written at it."""

EDGE_WIDTH: Final = 24
"""Characters of a label of a line before it is folded."""

LEAST_WIDTH: Final = 6.0
"""Inches a diagram is wide at least, so that what stands below it can be read."""

LINE_COLOUR: Final = "#57606a"


class Boxes:
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
        if not diagram.tree:
            self._make_room()
        ways = [(edge.tail, edge.head) for edge in diagram.edges]
        ranks = ranks_of([*self.sizes], ways)
        gaps = dict.fromkeys(ranks.values(), GAP)
        self.side = side = 0 if diagram.sideways else 1
        self.widest = {rank: max(size[side] for id_, size in self.sizes.items() if ranks[id_] == rank) for rank in gaps}
        for edge in diagram.edges:
            label = "\n".join(folded(edge.label, EDGE_WIDTH))
            room = paper.measured(label, SMALL)[side] + 2 * PADDING if label else 0.0
            near = ranks[edge.head] if diagram.tree else ranks[edge.tail] + (ranks[edge.tail] < ranks[edge.head])
            gaps[near] = max(gaps[near], room + GAP)
        boxes = {id_: Size(*(size if diagram.sideways else size[::-1])) for id_, size in self.sizes.items()}
        self.places, self.lanes = routes_of(boxes, ways, between=BETWEEN, lane=PORT, gaps=gaps)
        self.ports = self._ports()

    def chart(self, title: str, notes: Iterable[str]) -> Chart:
        """Draw it."""
        corners = [self._box(node.id) for node in self.diagram.nodes]
        lanes = [lane.across for lanes in self.lanes for lane in lanes]
        width = max([x + wide for x, _, wide, _ in corners] + lanes * self.side)
        height = max([y + high for _, y, _, high in corners] + lanes * (1 - self.side))
        self.paper.width = max(width, LEAST_WIDTH) + 3 * EDGE
        axes = self.paper.axes(height + 2 * EDGE, Room(), title=title, notes=notes)
        axes.set_xlim(-EDGE, self.paper.width - 2 * EDGE)
        axes.set_ylim(height + EDGE, -EDGE)
        axes.set_axis_off()
        for group in self.diagram.groups:
            self._frame(axes, group)
        for number, edge in enumerate(self.diagram.edges):
            self._way(axes, number, edge)
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

    def _make_room(self) -> None:
        """Let each way have a place of its own at the side of a box."""
        for id_, (wide, high) in self.sizes.items():
            ends = Counter(end for edge in self.diagram.edges for end in ((edge.tail, 0), (edge.head, 1)))
            room = PORT * max(ends[id_, 0], ends[id_, 1])
            self.sizes[id_] = (wide, max(high, room)) if self.diagram.sideways else (max(wide, room), high)

    def _ports(self) -> dict[tuple[int, str], float]:
        """Return how far from the middle of a box each way begins or ends, so that those to the same side spread."""
        sides: dict[tuple[str, bool], list[tuple[float, int]]] = {}
        for number, edge in enumerate(self.diagram.edges):
            for end, other in ((edge.tail, edge.head), (edge.head, edge.tail)):
                behind = self.places[end].rank < self.places[other].rank
                stops = [self.places[other], *self.lanes[number]]
                near = min(stops, key=lambda place: abs(place.rank - self.places[end].rank))
                sides.setdefault((end, behind), []).append((near.across, number))
        ports: dict[tuple[int, str], float] = {}
        for (id_, _), found in sides.items():
            for i, (_, number) in enumerate(sorted(found)):
                ports[number, id_] = 0.0 if self.diagram.tree else PORT * (i - (len(found) - 1) / 2)
        return ports

    def _way(self, axes: Axes, number: int, edge: Edge) -> None:
        label = "\n".join(folded(edge.label, EDGE_WIDTH))
        room = self.paper.measured(label, SMALL)[self.side] + 2 * PADDING if label else 0.0
        steps, middle = self._steps(number, edge, room)
        path = [(along, across) if self.diagram.sideways else (across, along) for _, along, across in steps]
        axes.add_patch(
            FancyArrowPatch(
                path=MplPath(path, [code for code, *_ in steps]),
                arrowstyle="-" if self.diagram.tree else "-|>",
                mutation_scale=9,
                color=LINE_COLOUR,
                linestyle="--" if edge.dashed else "-",
                zorder=2,
            )
        )
        if label:
            x, y = middle if self.diagram.sideways else middle[::-1]
            axes.text(
                x,
                y,
                label,
                ha="center",
                va="center",
                size=SMALL,
                color=TEXT,
                zorder=4,
                bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.0},
                **PLAIN,
            )

    def _steps(self, number: int, edge: Edge, room: float) -> tuple[list[Step], tuple[float, float]]:
        """Return the steps by which a line is drawn, and the middle of the room for its label.

        A line of a tree turns twice before its end, where its label is. Any other is straight where its label is, right
        behind its beginning, and along its own lane past the columns between.
        """
        first, last = sorted((edge.tail, edge.head), key=lambda id_: self.places[id_].rank)
        one, other = self.places[first], self.places[last]
        begin = one.along + self.sizes[first][self.side], one.across + self.ports[number, first]
        end = other.along, other.across + self.ports[number, last]
        if self.diagram.tree:
            turn = end[0] - max(GAP / 2, room)
            turns = [(turn, begin[1]), (turn, end[1]), end]
            steps = [(MOVE, *begin), *((LINE, *place) for place in turns)]
            return steps, ((turn + end[0]) / 2, end[1])
        onward = first == edge.tail
        stops = [(begin[0] + room * onward, begin[1])]
        for lane in self.lanes[number]:
            stops.extend(((lane.along - GAP / 2, lane.across), (lane.along + self.widest[lane.rank], lane.across)))
        stops.append((end[0] - room * (not onward), end[1]))
        steps = [(MOVE, *begin), *([(LINE, *stops[0])] if stops[0] != begin else [])]
        for i, ((a0, c0), (a1, c1)) in enumerate(pairwise(stops)):
            bends = [] if i % 2 else [((a0 + a1) / 2, c0), ((a0 + a1) / 2, c1)]
            steps.extend((CURVE if bends else LINE, *place) for place in (*bends, (a1, c1)))
        steps.extend([(LINE, *end)] if stops[-1] != end else [])
        if not onward:
            codes, places = [code for code, *_ in steps], [(along, across) for _, along, across in steps]
            steps = [(code, *place) for code, place in zip([MOVE, *codes[:0:-1]], reversed(places), strict=True)]
        return steps, (begin[0] + room / 2, begin[1]) if onward else (end[0] - room / 2, end[1])

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
