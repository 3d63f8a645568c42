"""Diagrams: neutral nodes and edges, written as text that draws itself in Mermaid or Graphviz."""

from collections.abc import Iterable, Iterator
from enum import Enum
from typing import Final

from attrs import field, frozen

from codercareer._labels import in_dot, in_mermaid
from codercareer.checks import are_all, as_tuple, is_bool, is_label, is_one, is_string, is_tuple_of
from codercareer.errors import InvalidDataError

__all__ = ["Diagram", "Edge", "Group", "Node", "Shape", "Tone"]

WIDTH: Final = 30
"""Characters of a label on one line."""

WIDEST: Final = 12
"""Room that a wide character of the label of a node takes; Mermaid folds no line that fits."""


class Tone(Enum):
    """How a node or a bar stands out; what it means is always said by its label too."""

    PLAIN = "plain"
    """Nothing to say."""
    YES = "yes"
    """Met, done, sure."""
    NO = "no"
    """Not met."""
    MAYBE = "maybe"
    """Not known, perhaps."""
    NOW = "now"
    """What comes next."""
    FAINT = "faint"
    """Said beside, not part of the matter."""


class Shape(Enum):
    """The outline of a node."""

    BOX = "box"
    """A thing."""
    ROUND = "round"
    """A beginning or an end."""
    CHOICE = "choice"
    """What puts others together: all of these, any of these."""


class Look:
    """How a tone is drawn."""

    __slots__ = ("dashed", "fill", "line")

    def __init__(self, fill: str, line: str, *, dashed: bool = False) -> None:
        """Keep the colours."""
        self.fill: str = fill
        self.line: str = line
        self.dashed: bool = dashed


TEXT: Final = "#1b1b1b"
"""The colour of every label: at least 12 to 1 against every filling."""

LOOKS: Final = {
    Tone.PLAIN: Look("#ffffff", "#57606a"),
    Tone.YES: Look("#dcf3e2", "#1a7f37"),
    Tone.NO: Look("#fde4e1", "#b42318"),
    Tone.MAYBE: Look("#fff4cf", "#8a6100", dashed=True),
    Tone.NOW: Look("#dbeafe", "#1d4ed8"),
    Tone.FAINT: Look("#f3f4f6", "#767d86", dashed=True),
}

OUTLINES: Final = {Shape.BOX: ('["', '"]'), Shape.ROUND: ('("', '")'), Shape.CHOICE: ('{{"', '"}}')}

LINES: Final = {(False, False): "-->", (True, False): "-.->", (False, True): "---", (True, True): "-.-"}
"""Lines by whether they are dashed, and whether they go without an arrow."""

SIZES: Final = f"wrappingWidth: {WIDTH * WIDEST}, nodeSpacing: 24, rankSpacing: 36"

DOT_SHAPES: Final = {Shape.BOX: "box", Shape.ROUND: "box", Shape.CHOICE: "hexagon"}


@frozen
class Node:
    """Something drawn once."""

    id: str = field(validator=is_label)
    """What edges and groups call it; never drawn."""

    label: str = field(validator=is_label)
    """What is written in it; long lines are folded, line breaks kept."""

    tone: Tone = field(default=Tone.PLAIN, kw_only=True, validator=is_one(Tone))
    """How it stands out."""

    shape: Shape = field(default=Shape.BOX, kw_only=True, validator=is_one(Shape))
    """Its outline."""


@frozen
class Edge:
    """A way from one node to another."""

    tail: str = field(validator=is_label)
    """Id of the node it leaves."""

    head: str = field(validator=is_label)
    """Id of the node it leads to."""

    label: str = field(default="", validator=is_string)
    """What is written at it; empty for nothing."""

    dashed: bool = field(default=False, kw_only=True, validator=is_bool)
    """Whether it is said beside, and not part of the matter."""


@frozen
class Group:
    """Nodes with a frame around them."""

    label: str = field(validator=is_label)
    """What is written at the frame."""

    nodes: tuple[str, ...] = field(converter=as_tuple, validator=is_tuple_of(is_label))
    """Ids of the nodes in it; a node is in one group at most."""


def _twice(ids: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for id_ in ids:
        if id_ in seen:
            yield id_
        seen.add(id_)


@frozen(kw_only=True)
class Diagram:
    """Nodes and the ways between them; printed, it is a Mermaid flowchart.

    >>> print(Diagram(nodes=[Node("a", "Pass the exam"), Node("b", "Work")], edges=[Edge("a", "b", "then")]))
    ---
    config:
      flowchart: {wrappingWidth: 360, nodeSpacing: 24, rankSpacing: 36}
    ---
    flowchart LR
      n1["Pass the exam"]
      n2["Work"]
      n1 -->|"then"| n2
    """

    nodes: tuple[Node, ...] = field(converter=as_tuple, validator=are_all(Node))
    """What is drawn, in the order in which it is written."""

    edges: tuple[Edge, ...] = field(default=(), converter=as_tuple, validator=are_all(Edge))
    """The ways between them."""

    groups: tuple[Group, ...] = field(default=(), converter=as_tuple, validator=are_all(Group))
    """The frames around them."""

    sideways: bool = field(default=True, validator=is_bool)
    """Whether it is read from left to right; else from above."""

    tree: bool = field(default=False, validator=is_bool)
    """Whether it branches only, so that lines need no arrows."""

    def __attrs_post_init__(self) -> None:
        """Refuse ids that lead nowhere or to two nodes.

        Raises:
            InvalidDataError: There is one.
        """
        ids = [node.id for node in self.nodes]
        for id_ in _twice(ids):
            raise InvalidDataError(
                f"Two nodes have the id {id_!r}.", "Edges would lead to either.", "Give one of them another id."
            )
        grouped = [id_ for group in self.groups for id_ in group.nodes]
        for id_ in _twice(grouped):
            raise InvalidDataError(
                f"The node {id_!r} is in two groups.", "A frame holds whole nodes.", "Take it out of one of them."
            )
        ends = [id_ for edge in self.edges for id_ in (edge.tail, edge.head)]
        for id_ in sorted({*grouped, *ends} - set(ids)):
            raise InvalidDataError(
                f"There is no node {id_!r}.", "Edges and groups name nodes by id.", f"Add `Node({id_!r}, ...)`."
            )

    def mermaid(self) -> str:
        """Return the diagram as a Mermaid flowchart, which GitHub, GitLab and notebooks draw."""
        return "\n".join(self._mermaid())

    def dot(self) -> str:
        """Return the diagram in the language of Graphviz, which lays out large ones better: ``dot -Tsvg``."""
        return "\n".join(self._dot())

    def __str__(self) -> str:
        """Write it in Mermaid."""
        return self.mermaid()

    def _repr_markdown_(self) -> str:
        return fenced(self.mermaid())

    @property
    def _names(self) -> dict[str, str]:
        return {node.id: f"n{i}" for i, node in enumerate(self.nodes, 1)}

    def _mermaid(self) -> Iterator[str]:
        names = self._names
        curve = ", curve: stepAfter" if self.tree else ""
        yield from ("---", "config:", f"  flowchart: {{{SIZES}{curve}}}", "---")
        yield f"flowchart {'LR' if self.sideways else 'TB'}"
        for node in self.nodes:
            before, behind = OUTLINES[node.shape]
            tone = "" if node.tone is Tone.PLAIN else f":::{node.tone.value}"
            yield f"  {names[node.id]}{before}{in_mermaid(node.label, WIDTH)}{behind}{tone}"
        for i, group in enumerate(self.groups, 1):
            yield f'  subgraph g{i}["{in_mermaid(group.label, WIDTH)}"]'
            yield from (f"    {names[id_]}" for id_ in group.nodes)
            yield "  end"
        for edge in self.edges:
            line = LINES[edge.dashed, self.tree]
            label = f'|"{in_mermaid(edge.label, WIDTH)}"|' if edge.label.strip() else ""
            yield f"  {names[edge.tail]} {line}{label} {names[edge.head]}"
        used = {node.tone for node in self.nodes} - {Tone.PLAIN}
        for tone_used in sorted(used, key=[*Tone].index):
            look = LOOKS[tone_used]
            dashes = ",stroke-dasharray:5 3" if look.dashed else ""
            yield f"  classDef {tone_used.value} fill:{look.fill},stroke:{look.line},color:{TEXT}{dashes}"

    def _dot(self) -> Iterator[str]:
        names = self._names
        yield "digraph {"
        font = 'fontname="Helvetica,Arial,sans-serif"'
        yield f"  graph [rankdir={'LR' if self.sideways else 'TB'}, {font}]"
        yield f"  node [{font}, style=filled]"
        yield f"  edge [{font}, fontsize=11{', arrowhead=none' if self.tree else ''}]"
        for node in self.nodes:
            look = LOOKS[node.tone]
            styles = [*(["rounded"] if node.shape is Shape.ROUND else []), *(["dashed"] if look.dashed else [])]
            style = f', style="{",".join(["filled", *styles])}"' if styles else ""
            yield (
                f'  {names[node.id]} [label="{in_dot(node.label, WIDTH)}", shape={DOT_SHAPES[node.shape]}, '
                f'fillcolor="{look.fill}", color="{look.line}", fontcolor="{TEXT}"{style}]'
            )
        for i, group in enumerate(self.groups, 1):
            members = "; ".join(names[id_] for id_ in group.nodes)
            yield f'  subgraph cluster_{i} {{ label="{in_dot(group.label, WIDTH)}"; {members} }}'
        for edge in self.edges:
            label = f'label="{in_dot(edge.label, WIDTH)}"' if edge.label.strip() else ""
            about = ", ".join(filter(None, (label, "style=dashed" if edge.dashed else "")))
            yield f"  {names[edge.tail]} -> {names[edge.head]}{f' [{about}]' if about else ''}"
        yield "}"


def fenced(text: str) -> str:
    """Return Mermaid text as Markdown shows it; no line of it begins with a backtick."""
    return f"```mermaid\n{text}\n```"
