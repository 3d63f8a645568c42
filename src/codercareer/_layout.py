"""Where the nodes of a diagram go: in columns by how far they are from a beginning, no box over another."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, TypeVar

K = TypeVar("K")


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


class Lane(NamedTuple):
    """A column that a way passes on its way to a later one."""

    edge: int
    """The number of the way."""

    rank: int
    """The column."""


def routes_of(
    sizes: Mapping[str, Size],
    edges: Sequence[tuple[str, str]],
    *,
    between: float,
    lane: float,
    gaps: Mapping[int, float],
) -> tuple[dict[str, Place], list[list[Place]]]:
    """Return where each box goes, and the places by which each way passes columns, in the order of columns.

    Args:
        sizes: The boxes by id, in the order in which they are drawn.
        edges: The ways between them, as tail and head.
        between: The room between two boxes of a column.
        lane: The room that a way takes that passes a column.
        gaps: The room before each column.
    """
    ranks = ranks_of([*sizes], edges)
    boxes: dict[str | Lane, Size] = dict(sizes.items())
    ways: list[tuple[str | Lane, str | Lane]] = []
    passed: list[list[Lane]] = []
    for number, ends in enumerate(edges):
        first, last = sorted(ends, key=ranks.__getitem__)
        lanes = [Lane(number, rank) for rank in range(ranks[first] + 1, ranks[last])]
        boxes.update(dict.fromkeys(lanes, Size(0, lane)))
        stops: list[str | Lane] = [first, *lanes, last]
        ways.extend(pairwise(stops) if first != last else ())
        passed.append(lanes)
    places = places_of(boxes, ways, {**ranks, **{lane: lane.rank for lanes in passed for lane in lanes}}, between, gaps)
    return {id_: places[id_] for id_ in sizes}, [[places[lane] for lane in lanes] for lanes in passed]


def places_of(
    sizes: Mapping[K, Size],
    edges: Sequence[tuple[K, K]],
    ranks: Mapping[K, int],
    between: float,
    gaps: Mapping[int, float],
) -> dict[K, Place]:
    """Return where each box goes.

    Each node hangs on one of those in the column before that lead to it, and has a strip of its own wide enough for
    itself and all that hangs on it; so no two boxes meet.
    """
    hanging: dict[K, list[K]] = {id_: [] for id_ in sizes}
    roots = dict.fromkeys(sizes)
    for tail, head in edges:
        if ranks[head] == ranks[tail] + 1 and head in roots:
            hanging[tail].append(head)
            del roots[head]
    strips: dict[K, float] = {}
    for id_ in sorted(sizes, key=ranks.__getitem__, reverse=True):
        strips[id_] = max(sizes[id_].across, _length([strips[part] for part in hanging[id_]], between))
    begins = _columns(sizes, ranks, gaps)
    places: dict[K, Place] = {}
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


def _columns(sizes: Mapping[K, Size], ranks: Mapping[K, int], gaps: Mapping[int, float]) -> list[float]:
    """Return where each column begins."""
    begins = [0.0]
    for rank in range(max(ranks.values(), default=0)):
        widest = max(sizes[id_].along for id_ in sizes if ranks[id_] == rank)
        begins.append(begins[-1] + widest + gaps[rank + 1])
    return begins
