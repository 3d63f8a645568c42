"""Drafts of plans: steps with days before which no plan takes them, as late as the steps surely push each other.

Each step is looked at as if what the others give counted whatever limits a rule sets, and no job were ever left: if
even so it cannot be taken yet, no plan takes it.
"""

from collections.abc import Iterator
from functools import lru_cache
from operator import ge
from typing import Final, NamedTuple

from codercareer._cuts import END
from codercareer._planner.leaves import Leaves, Taken, View, leaves_of
from codercareer._planner.moves import Move
from codercareer._planner.reach import Reach
from codercareer._planner.world import World
from codercareer.planning import PlanOptions
from codercareer.steps import StepKind

MOST_KEPT: Final = 20_000
"""First days that are remembered."""


class Draft(NamedTuple):
    """Steps, each with a day before which it is not taken, and one before which it is."""

    moves: tuple[Move, ...]
    """The steps, the goal first."""

    starts: tuple[int, ...]
    """The days before which they are not taken."""

    ends: tuple[int, ...]
    """The days before which they are taken; past the calendar where that is open."""

    jobs: tuple[Move, ...] = ()
    """The jobs among them, in the order in which they are taken."""

    pairs: tuple[tuple[Move, Move], ...] = ()
    """Steps of which the second is not begun before the first is done, or has begun if it is a job."""

    def with_start(self, move: Move, day: int) -> "Draft":
        """Return the draft with another day before which a step is not taken."""
        i = self.moves.index(move)
        return self._replace(starts=(*self.starts[:i], day, *self.starts[i + 1 :]))

    def with_end(self, move: Move, day: int) -> "Draft":
        """Return the draft with another day before which a step is taken."""
        i = self.moves.index(move)
        return self._replace(ends=(*self.ends[:i], day, *self.ends[i + 1 :]))

    def with_pair(self, before: Move, move: Move) -> "Draft":
        """Return the draft with a step that is done before another is begun."""
        return self._replace(pairs=(*self.pairs, (before, move)))


class Links(NamedTuple):
    """Which of some steps matter to which."""

    asked: dict[Move, tuple[Move, ...]]
    """For each, those that matter to what it asks."""

    asking: dict[Move, dict[Move, None]]
    """For each, those to which it matters."""


class Pushing:
    """What pushes the steps of drafts to later days."""

    def __init__(self, reach: Reach, world: World, options: PlanOptions) -> None:
        """Read rules in a world, and keep the deadline."""
        self.reach: Reach = reach
        self.world: World = world
        self.leaves: Leaves = world.leaves
        self.latest: int = END - 1 if options.deadline is None else options.deadline.toordinal()
        self.failed: dict[Move, tuple[View, int]] = {}
        """Steps that could not be taken on some day or any later one, with the others as they were then."""
        self._first = lru_cache(maxsize=MOST_KEPT)(self._first_at_best)
        self._linked: dict[tuple[Move, ...], Links] = {}
        self._mattering: dict[Move, set[Move]] = {}
        self._lost: dict[tuple[tuple[Move, ...], Move], set[Move]] = {}

    def pushed(self, draft: Draft, before: Draft | None = None) -> Draft | None:
        """Return a draft with each step on the first day on which by the others' days it can be taken at best.

        Args:
            draft: The draft.
            before: The draft that it was made from, which has been pushed; ``None`` for the first with its steps.

        Returns:
            The draft; ``None`` where it stands for no plan.
        """
        starts = dict(zip(draft.moves, draft.starts, strict=True))
        links = self._links(draft.moves)
        waiting = dict.fromkeys(draft.moves if before is None else self._changed(draft, before))
        for _ in range(len(draft.moves) ** 2):  # two steps that wait for each other would be pushed on for ever
            if not waiting:
                break
            move = next(iter(waiting))
            del waiting[move]
            since = starts[move]
            for one, other in draft.pairs:
                if other is move:
                    since = max(since, self.over(one, starts[one]))
            taken = tuple([(other, starts[other]) for other in links.asked[move]])
            day = self._first(move, since, taken)
            if day >= END:
                if before is not None:
                    self.fail(move, _at_best(taken), since)
                return None
            if day > starts[move]:
                starts[move] = day
                waiting.update(links.asking[move])
                waiting.update((other, None) for one, other in draft.pairs if one is move)
        goal = draft.moves[0]
        starts[goal] = max(starts.values())  # a step after the goal is of no use
        found = draft._replace(starts=tuple(starts.values()))
        late = starts[goal] > self.latest or any(map(ge, found.starts, found.ends))
        return None if late else found

    def _changed(self, draft: Draft, before: Draft) -> Iterator[Move]:
        """Find the steps that may be pushed by what has changed in a draft.

        Yields:
            Each, perhaps more than once.
        """
        links = self._links(draft.moves)
        for move, start, old in zip(draft.moves, draft.starts, before.starts, strict=True):
            if start != old:
                yield move
                yield from links.asking[move]
                yield from (other for one, other in draft.pairs if one is move)
        yield from (other for _, other in draft.pairs[len(before.pairs) :])

    def fail(self, move: Move, view: View, day: int) -> None:
        """Take note that a step cannot be taken on a day or any later one, with the others as they are then."""
        self.failed.setdefault(move, (view, day))

    def over(self, move: Move, start: int) -> int:
        """Return the first day on which the time is free again that a program or an exam takes."""
        return start + 1 if move.kind is StepKind.SIT else self.leaves.done(move, start)

    def needs(self, moves: tuple[Move, ...], move: Move, other: Move) -> bool:
        """Tell whether among some steps one cannot be taken before another."""
        key = (moves, other)
        lost = self._lost.get(key)
        if lost is None:
            lost = self._lost[key] = {other}
            asked = self._links(moves).asked
            before = 0
            while before < len(lost):
                before = len(lost)
                for one in moves:
                    left = tuple([(item, self.reach.day) for item in asked[one] if item not in lost])
                    if self._first(one, self.reach.day, left) >= END:
                        lost.add(one)
        return move in lost

    def _links(self, moves: tuple[Move, ...]) -> Links:
        found = self._linked.get(moves)
        if found is None:
            asked = {move: tuple([other for other in moves if other in self._matter(move)]) for move in moves}
            asking = {move: dict.fromkeys([other for other in moves if move in asked[other]]) for move in moves}
            found = self._linked[moves] = Links(asked, asking)
        return found

    def _matter(self, move: Move) -> set[Move]:
        found = self._mattering.get(move)
        if found is None:
            found = self._mattering[move] = set()
            for tree in self.reach.trees(move):
                for info in map(self.leaves.info, leaves_of(tree)):
                    found |= info.perhaps | info.inner
            found.discard(move)
        return found

    def _first_at_best(self, move: Move, since: int, others: tuple[Taken, ...]) -> int:
        return self.world.first(move, _at_best(others), since)


def _at_best(taken: tuple[Taken, ...]) -> View:
    """Return steps as if what they give counted whatever limits a rule sets, and no job were left."""
    return View(dict(taken), tuple(item for item in taken if item[0].kind is StepKind.WORK), free=True)
