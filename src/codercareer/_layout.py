"""Where the nodes of a diagram go: in columns by how far they are from a beginning, no box over another."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple


class Size(NamedTuple):
    """The room a box takes, in any unit."""

    along: float
    """In the direction in which the diagram is read."""

    across: float
    """At a right angle to it."""


class Place(NamedTuple):
    """Where a box is."""

    rank: int
    """Its column, from 0."""

    along: float
    """Where it begins in the direction in which the diagram is read."""

    across: float
    """The middle of it at a right angle to that."""


def ranks_of(ids: Sequence[str], edges: Iterable[tuple[str, str]]) -> dict[str, int]:
    """Return the column of each node: one behind the last of those that lead to it; a way back is not counted."""
    heads: dict[str, list[str]] = {id_: [] for id_ in ids}
    for tail, head in edges:
        heads[tail].append(head)
    open_, done = set[str](), dict[str, None]()
    for start in ids:
        waiting = [(start, False)]
        while waiting:
            id_, left = waiting.pop()
            if left:
                open_.discard(id_)
                done[id_] = None
            elif id_ not in done and id_ not in open_:
                open_.add(id_)
                waiting.append((id_, True))
                waiting.extend((head, False) for head in reversed(heads[id_]))
    order = list(reversed(done))
    place = {id_: i for i, id_ in enumerate(order)}
    ranks = dict.fromkeys(ids, 0)
    for id_ in order:
        for head in heads[id_]:
            if place[head] > place[id_]:
                ranks[head] = max(ranks[head], ranks[id_] + 1)
    return ranks


def places_of(
    sizes: Mapping[str, Size], edges: Sequence[tuple[str, str]], *, between: float, gaps: Mapping[int, float]
) -> dict[str, Place]:
    """Return where each box goes.

    Each node hangs on one of those in the column before that lead to it, and has a strip of its own wide enough for
    itself and all that hangs on it; so no two boxes meet.

    Args:
        sizes: The boxes by id, in the order in which they are drawn.
        edges: The ways between them, as tail and head.
        between: The room between two boxes of a column.
        gaps: The room before each column.
    """
    ranks = ranks_of([*sizes], edges)
    hanging: dict[str, list[str]] = {id_: [] for id_ in sizes}
    roots = dict.fromkeys(sizes)
    for tail, head in edges:
        if ranks[head] == ranks[tail] + 1 and head in roots:
            hanging[tail].append(head)
            del roots[head]
    strips: dict[str, float] = {}
    for id_ in sorted(sizes, key=ranks.__getitem__, reverse=True):
        strips[id_] = max(sizes[id_].across, _length([strips[part] for part in hanging[id_]], between))
    begins = _columns(sizes, ranks, gaps)
    places: dict[str, Place] = {}
    low = 0.0
    for root in roots:
        waiting = [(root, low)]
        while waiting:
            id_, first = waiting.pop()
            places[id_] = Place(ranks[id_], begins[ranks[id_]], first + strips[id_] / 2)
            inner = _length([strips[part] for part in hanging[id_]], between)
            next_ = first + (strips[id_] - inner) / 2
            for part in hanging[id_]:
                waiting.append((part, next_))
                next_ += strips[part] + between
        low += strips[root] + between
    return places


def _length(strips: Sequence[float], between: float) -> float:
    return sum(strips) + between * (len(strips) - 1) if strips else 0.0


def _columns(sizes: Mapping[str, Size], ranks: Mapping[str, int], gaps: Mapping[int, float]) -> list[float]:
    """Return where each column begins."""
    begins = [0.0]
    for rank in range(max(ranks.values(), default=0)):
        widest = max(sizes[id_].along for id_ in sizes if ranks[id_] == rank)
        begins.append(begins[-1] + widest + gaps[rank + 1])
    return begins
