"""Steps and stages as diagrams."""

from collections.abc import Callable, Iterable
from itertools import pairwise

from codercareer.drawing import Diagram, Edge, Node, Tone


def diagram_of_steps(
    steps: Iterable[tuple[str, str, str, bool]],
    label: Callable[[str], str],
    stands: Callable[[str], tuple[Tone, str]] | None = None,
) -> Diagram:
    """Return the rungs of steps.

    Args:
        steps: The lower and the upper rung of each, what is written at it, and whether it is advised only.
        label: What turns an id into what it is called.
        stands: How a rung stands out, and what is written below its name.
    """
    edges = [Edge(lower, upper, word, dashed=dashed) for lower, upper, word, dashed in steps]
    nodes: list[Node] = []
    for rung in dict.fromkeys(id_ for edge in edges for id_ in (edge.tail, edge.head)):
        tone, below = (Tone.PLAIN, "") if stands is None else stands(rung)
        nodes.append(Node(rung, "\n".join(filter(None, (label(rung), below))), tone=tone))
    return Diagram(nodes=nodes, edges=edges)


def diagram_of_stages(stages: Iterable[tuple[str, Tone, list[str]]]) -> Diagram:
    """Return stages one behind the other, each with its name, how it stands out, and what is written below."""
    nodes = [
        Node(str(place), "\n".join([f"{place}. {name}", *lines]), tone=tone)
        for place, (name, tone, lines) in enumerate(stages, 1)
    ]
    return Diagram(nodes=nodes, edges=[Edge(a.id, b.id) for a, b in pairwise(nodes)])
