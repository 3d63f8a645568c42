"""Rules and answers as trees to look at."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from functools import partial
from typing import Final, NamedTuple, cast

from codercareer._tree import Node as TreeNode
from codercareer.claims import Claim
from codercareer.dates import is_a
from codercareer.drawing import Diagram, Edge, Node, Shape, Tone
from codercareer.errors import InvalidTypeError, NoClaimError, shown
from codercareer.explanation import STANDINGS, View, rule_days
from codercareer.requirements import AllOf, AnyOf, AtLeast, Not, Prose, Requirement
from codercareer.rules import Rule
from codercareer.slots import Slot
from codercareer.verdicts import Verdict
from codercareer.wording import Label, counted, number, same, say, say_fact

__all__ = ["diagram_of_rule"]

MOST_NODES: Final = 150
"""Nodes drawn of one tree; what is more is counted. GitHub draws no text over 50,000 characters."""

SIGNS: Final = {Verdict.MET: "✔", Verdict.UNMET: "✘", Verdict.UNKNOWN: "?"}

TONES: Final = {Verdict.MET: Tone.YES, Verdict.UNMET: Tone.NO, Verdict.UNKNOWN: Tone.MAYBE}


class _Branch(NamedTuple):
    """A part of a tree, its own parts made when asked for."""

    label: str
    tone: Tone
    shape: Shape
    parts: "Sequence[Callable[[], _Branch]]" = ()
    edge: str = ""
    """What is written at the way to it; a part said beside has some, a part that decides has none."""


def diagram_of_rule(asked: Requirement | Rule, label: Label = same, *, title: str = "") -> Diagram:
    """Return what is asked as a tree.

    Args:
        asked: A requirement, or a rule with what it advises and expressly does not ask.
        label: What turns an id into what it is called.
        title: What is written at the root; without one a rule that says nothing beside begins with what it requires.

    Raises:
        InvalidTypeError: Something else is asked for.
    """
    requires = asked.requires if isinstance(asked, Rule) else asked
    if not is_a(requires, TreeNode):
        raise InvalidTypeError(
            f"{shown(asked)} is neither a rule nor a requirement.",
            "A tree is drawn of what is asked.",
            "Build it with one of the nodes, or write `catalog.diagram(name, on=day)`.",
        )
    parts = [partial(_of_node, requires, label)]
    if isinstance(asked, Rule):
        parts.extend(partial(_of_node, node, label, "advised") for node in asked.recommends)
        parts.extend(partial(_of_node, node, label, "not needed") for node in asked.not_required)
    if title or len(parts) > 1:
        return _grown(_Branch(title or "the rule", Tone.PLAIN, Shape.ROUND, parts))
    return _grown(parts[0]())


def diagram_of_slot(slot: Slot, day: int, asked: tuple[str, str], label: Label = same) -> Diagram:
    """Return what is asked on a day as a tree, by the version of the rule that wins the day.

    Args:
        slot: The versions.
        day: Ordinal of the day.
        asked: Id of what it is asked for and the question, as in an assessment; both empty for a rule or a requirement.
        label: What turns an id into what it is called.

    Raises:
        NoClaimError: No source says what was asked.
    """
    segment = slot.at(day)
    subject = f"{label(asked[0])}, to {asked[1]}" if asked[0] else ""
    if not segment.trees:
        raise NoClaimError(
            f"No source says what was asked for {subject} on {date.fromordinal(day)}.",
            "There is no tree to draw.",
            "Ask for a day that its claims cover.",
        )
    ruling = segment.ruling
    lines = list(filter(None, [subject]))
    if ruling is not None:
        lines.append(f"{rule_days(ruling.claim)}, said by {ruling.claim.citations[0].source}")
        lines.append(STANDINGS[ruling.standing])
    rule = segment.trees[0] if segment.rule is None else segment.rule
    return diagram_of_rule(rule, label, title="\n".join(lines))


def _head(node: Requirement, label: Label) -> str:
    match node:
        case AllOf(parts) if parts:
            return "all of these" if len(parts) > 1 else "this"
        case AnyOf(parts) if parts:
            return "any of these" if len(parts) > 1 else "this"
        case AtLeast(n, parts):
            return f"{n} of these {len(parts)}"
        case Not():
            return "not this"
        case _:
            return say(node, label)


def _parts(node: Requirement) -> tuple[Requirement, ...]:
    if isinstance(node, Not):
        return (node.part,)
    return node.parts if isinstance(node, AllOf | AnyOf | AtLeast) else ()


def _shape(node: Requirement) -> Shape:
    return Shape.CHOICE if _parts(node) else Shape.BOX


def _of_node(node: Requirement, label: Label, edge: str = "") -> _Branch:
    tone = Tone.MAYBE if isinstance(node, Prose) else Tone.PLAIN
    parts = [partial(_of_node, part, label) for part in _parts(node)]
    return _Branch(_head(node, label), tone, _shape(node), parts, edge)


def diagram_of_answer(view: View) -> Diagram:
    """Return an answer as a tree, each part with its verdict, and under the question the rule that decided."""
    tree = view.tree
    if not view.target and tree is not None and view.claim is None:
        root = _of_view(tree)
        verdict, rest = root.label.split("\n", 1)
        return _grown(root._replace(label=f"{verdict} on {view.on}\n{rest}"))
    lines = [view.subject, f"{signed(view.verdict)} on {view.on}"]
    if view.is_shut:
        lines.append("it cannot be sat for or earned then")
    elif view.verdict is not Verdict.MET and view.earliest is not None:
        lines.append(f"met on {view.earliest} by going on as now")
    root = _Branch("\n".join([*lines, *_version(view)]), TONES[view.verdict], Shape.ROUND, [*_below(view)])
    return _grown(root, [_dispute(view, claim) for claim in view.disputes])


def _version(view: View) -> Iterator[str]:
    """Say which rule decided.

    Yields:
        A line each.
    """
    claim = view.claim
    if claim is not None:
        yield f"{rule_days(claim)}, said by {claim.citations[0].source}"
    if view.standing is not None:
        yield STANDINGS[view.standing]
    if view.tree is None:
        yield "no source says what was asked"


def _below(view: View) -> Iterator[Callable[[], _Branch]]:
    holding = view.holding()
    if holding is not None and holding.evidence:
        held = say_fact(holding.evidence[0].fact, view.label)
        yield partial(_Branch, f"{held}\nit is held, which settles it", Tone.YES, Shape.BOX)
    if view.tree is not None:
        yield partial(_of_view, view.tree)
    for advice in view.recommended:
        yield partial(_of_view, advice, "advised")


def _dispute(view: View, claim: Claim[Rule]) -> str:
    heard = "\nit had to agree" if claim in view.heard else ""
    return f"{claim.citations[0].source}\n{say(claim.value.requires, view.label)}{heard}"


def _of_view(view: View, edge: str = "") -> _Branch:
    node = cast("Requirement", view.requirement)  # only what no source says has none, and it has no tree
    lines = [signed(view.verdict), _head(node, view.label), *_details(view, node)]
    parts = [partial(_of_view, part) for part in view.parts]
    return _Branch("\n".join(lines), TONES[view.verdict], _shape(node), parts, edge)


def _details(view: View, node: Requirement) -> Iterator[str]:
    """Say what a verdict rests on, or what is short and when it comes.

    Yields:
        A line each.
    """
    if isinstance(node, Prose):
        yield "the source does not say how much"
    if isinstance(node, AllOf | AnyOf | AtLeast | Not | Prose):
        return
    if view.verdict is Verdict.MET:
        for first in view.evidence[:1]:
            more = f" and {len(view.evidence) - 1} more" if len(view.evidence) > 1 else ""
            yield say_fact(first.fact, view.label) + more
        return
    if view.required is not None and view.actual is not None and view.required > 1:
        yield f"{number(view.actual)} of {counted(view.required, view.unit)}"
    elif view.verdict is Verdict.UNMET:
        yield "none that counts"
    if view.verdict is Verdict.UNKNOWN:
        whys = [item.why for item in view.excluded] or ["not stated"]
        yield whys[0] or "not settled by what is stated"
    if view.earliest is not None:
        yield f"met on {view.earliest} by going on as now"


def signed(verdict: Verdict) -> str:
    """Return a verdict with its sign."""
    return f"{SIGNS[verdict]} {verdict.value}"


def _grown(root: _Branch, disputes: Iterable[str] = ()) -> Diagram:
    nodes: list[Node] = []
    edges: list[Edge] = []

    def grow(branch: _Branch) -> None:
        id_ = str(len(nodes))
        nodes.append(Node(id_, branch.label, tone=branch.tone, shape=branch.shape))
        for number_, part in enumerate(branch.parts):
            if len(nodes) >= MOST_NODES:
                more = f"{len(branch.parts) - number_:,} more, not drawn"
                nodes.append(Node(f"{id_} more", more, tone=Tone.FAINT))
                edges.append(Edge(id_, f"{id_} more", dashed=True))
                break
            inner = part()
            edges.append(Edge(id_, str(len(nodes)), inner.edge, dashed=bool(inner.edge)))
            grow(inner)

    grow(root)
    for number_, text in enumerate(disputes):
        nodes.append(Node(f"dispute {number_}", text, tone=Tone.FAINT))
        edges.append(Edge(f"dispute {number_}", "0", "disputes", dashed=True))
    return Diagram(nodes=nodes, edges=edges, tree=True)
