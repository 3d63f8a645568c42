"""The search: choices and drafts in the order of what they come to at best, until nothing left can be better."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from functools import cached_property, partial
from heapq import heappop, heappush
from itertools import count

from attrs import evolve

from codercareer._cuts import END
from codercareer._planner.choosing import Choice, Choosing
from codercareer._planner.drafts import Draft
from codercareer._planner.front import Front, Score, Way
from codercareer._planner.leaves import Leaves
from codercareer._planner.moves import Move, Moves
from codercareer._planner.reach import Reach
from codercareer._planner.timing import Timing
from codercareer._planner.world import World
from codercareer.planning import PlanOptions
from codercareer.requirements import Leaf


class Search:
    """The search for the best ways to one goal after another, for one person on one day."""

    def __init__(self, moves: Moves, options: PlanOptions) -> None:
        """Look at the person and the moves of a question, within the limits of the caller."""
        self.moves: Moves = moves
        self.options: PlanOptions = options
        self.reach: Reach = Reach(World(Leaves(moves)))
        self.timing: Timing = Timing(self.reach, self.reach.world, options)

    @cached_property
    def _slow_world(self) -> World:
        """The person as steps leave them where each program takes as long as its sources allow."""
        return World(Leaves(self.moves, slow=True))

    def best(self, goal: Move) -> list[Way]:
        """Return the ways to a goal that none beats, soonest first.

        Raises:
            SearchLimitError: There are more to look through than the caller allows.
        """
        self.reach.explore((goal,))
        self.timing = Timing(self.reach, self.reach.world, self.options)  # what serves what has changed with the goal
        if not self.reach.is_reachable(goal) or goal in self.moves.forbidden:
            return []
        run = _Run(goal, self.timing)
        choosing = Choosing(self.reach, self.timing)
        first = choosing.first(goal)
        run.push(choosing.score(first), first)
        run.finish(choosing)
        return run.front.sorted()

    def latest(self, goal: Move, moves: Iterable[Move]) -> int | None:
        """Return the first day on which a goal is reached by exactly these moves, each taking as long as it may.

        Returns:
            The day; ``None`` if the goal is not reached so.
        """
        timing = Timing(self.reach, self._slow_world, evolve(self.options, deadline=None, budget=None))
        run = _Run(goal, timing)
        for draft in timing.drafts(goal, dict.fromkeys(moves, self.reach.day)):
            run.keep(draft)
        run.finish(Choosing(self.reach, timing))
        return min((way.score.finish for way in run.front.ways), default=None)


class _Run:
    """The search for one goal."""

    def __init__(self, goal: Move, timing: Timing) -> None:
        options = timing.options
        self.timing = timing
        self.goal = goal
        self.budget = options.budget
        self.latest = END - 1 if options.deadline is None else options.deadline.toordinal()
        self.front = Front()
        self.heap: list[tuple[tuple[int, Decimal, bool, int], int, Score, Choice | Draft]] = []
        self.numbers = count(step=-1)  # of those that come to the same at best, the newest first
        self.seen: set[tuple[frozenset[Move], frozenset[Leaf]]] = set()
        self.done: dict[tuple[frozenset[Move], frozenset[Leaf]], list[Mapping[Move, int]]] = {}
        self.drafts: set[Draft] = set()

    def finish(self, choosing: Choosing) -> None:
        """Look into all that is kept, until nothing is left that could be of use."""
        while self.heap:
            _, _, score, item = heappop(self.heap)
            if self.front.beats(score):
                continue
            self.timing.effort.spend()
            if isinstance(item, Draft):
                self.settle(item)
            else:
                self.choose(choosing, item)

    def push(self, score: Score, item: Choice | Draft) -> None:
        """Keep something to look into, unless it cannot be of use."""
        affordable = self.budget is None or score.cost <= self.budget
        if score.finish <= self.latest and affordable and not self.front.beats(score):
            rank = score.finish, score.cost, isinstance(item, Choice), score.steps
            heappush(self.heap, (rank, next(self.numbers), score, item))

    def choose(self, choosing: Choosing, choice: Choice) -> None:
        """Look into what a choice asks; where nothing is left to be looked into, into its days."""
        for found in choosing.next(choice):
            if found.todo is not None:
                self.push(choosing.score(found), found)
                continue
            known = self.done.setdefault((frozenset(found.starts), found.counted), [])
            if any(map(partial(_is_no_later, found.starts), known)) or choosing.is_spare(found):
                continue
            known.append(found.starts)
            for draft in self.timing.drafts(self.goal, found.starts):
                self.keep(draft)
            for more in choosing.more(found):
                wider = frozenset(more.starts), more.counted
                if wider not in self.seen:
                    self.seen.add(wider)
                    self.push(choosing.score(more), more)

    def keep(self, draft: Draft) -> None:
        """Keep a draft to settle on, unless it has been kept before."""
        if draft not in self.drafts:
            self.drafts.add(draft)
            self.push(self.timing.score(draft), draft)

    def settle(self, draft: Draft) -> None:
        """Settle on days."""
        found = self.timing.settled(draft)
        if isinstance(found, Way):
            if self.budget is None or found.score.cost <= self.budget:
                self.front.add(found)
            return
        for other in reversed(found):  # the newest is looked into first
            self.keep(other)


def _is_no_later(starts: Mapping[Move, int], other: Mapping[Move, int]) -> bool:
    """Tell whether other days for the same steps are none of them later."""
    return all(other[move] <= start for move, start in starts.items())
