"""When to take steps that are settled on: the first days that do, and what a later day would save.

Days are pushed later only for a reason. A draft holds for each step a day before which no plan that the draft stands
for takes it. Where on those days something is not met, or too much is done at once, each way in which later days may
mend that gives a draft of its own; where nothing is amiss, the draft is itself the soonest plan it stands for.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, pairwise, permutations
from operator import itemgetter
from typing import Final, NamedTuple

from codercareer._cuts import END
from codercareer._planner.bounds import Bounds
from codercareer._planner.drafts import Draft, Pushing
from codercareer._planner.effort import Effort
from codercareer._planner.front import Score, Way
from codercareer._planner.leaves import Leaves, Taken, View
from codercareer._planner.moves import Move
from codercareer._planner.prices import Price, times, total
from codercareer._planner.reach import Reach
from codercareer._planner.remedies import Remedies
from codercareer._planner.world import World
from codercareer.dates import plus_months
from codercareer.planning import PlanOptions
from codercareer.steps import StepKind

A_YEAR: Final = 12


class Stuck(NamedTuple):
    """Steps that cannot be taken on their day in any order."""

    day: int
    moves: tuple[Move, ...]


class Timing:
    """Days for steps that are settled on."""

    def __init__(self, reach: Reach, world: World, options: PlanOptions) -> None:
        """Know what serves what, the world to take the steps in, and the limits of the caller."""
        self.reach: Reach = reach
        self.world: World = world
        self.leaves: Leaves = world.leaves
        self.options: PlanOptions = options
        self.bounds: Bounds = Bounds(reach, options)
        self.remedies: Remedies = Remedies(self.world)
        self.pushing: Pushing = Pushing(reach, world, options)
        self.effort: Effort = Effort(options.limit)
        """What a search by it may take."""

    def drafts(self, goal: Move, starts: Mapping[Move, int]) -> Iterator[Draft]:
        """Find a draft for each order of the jobs in which each is of use, for steps not begun before some days.

        Yields:
            The drafts, save those that stand for no plan.
        """
        moves = (goal, *sorted((move for move in starts if move is not goal), key=lambda move: move.index))
        asked = Draft(moves, tuple([starts[move] for move in moves]), (END,) * len(moves))
        first = self.pushing.pushed(asked)
        if first is not None:
            for jobs in self.orders(goal, moves):
                ordered = self.pushing.pushed(first._replace(jobs=jobs, pairs=tuple(pairwise(jobs))), first)
                if ordered is not None:
                    yield ordered

    def orders(self, goal: Move, moves: Iterable[Move]) -> Iterator[tuple[Move, ...]]:
        """Find the orders of the jobs among moves in which none could as well be left out for the one before it.

        Yields:
            The jobs in an order; the goal, if it is one, comes last.

        Raises:
            SearchLimitError: There are more than the caller allows.
        """
        jobs = [move for move in moves if move.kind is StepKind.WORK and move is not goal]
        last = (goal,) if goal.kind is StepKind.WORK else ()
        for order in permutations(jobs):
            self.effort.spend()
            if self.options.jobs > 1 or not any(map(self._adds_nothing, order, order[1:])):
                yield (*order, *last)

    def _adds_nothing(self, before: Move, job: Move) -> bool:
        """Tell whether staying in a job serves as well as leaving it for another."""
        serves = self.reach.serves
        return serves[job] <= serves[before] and serves[job].isdisjoint(self.reach.conditional)

    def score(self, draft: Draft) -> Score:
        """Return what no plan that the draft stands for can better."""
        return self.bounds.score(draft.moves[0], zip(draft.moves, draft.starts, draft.ends, strict=True))

    def settled(self, draft: Draft) -> Way | list[Draft]:
        """Return the soonest plan a draft stands for if that can be told, or drafts that together stand for all."""
        found: Iterable[Draft] = self._parted(draft)
        if not found:
            walked = self.walk(draft)
            if isinstance(walked, Stuck):
                found = self._mended(draft, walked)
            else:
                crowded = self._crowded(draft)
                if crowded is None:
                    taken = self.postponed(walked)
                    return Way(self.value(taken), taken)
                found = crowded
        return [pushed for other in found if (pushed := self.pushing.pushed(other, draft)) is not None]

    # One after the other.

    def walk(self, draft: Draft) -> tuple[Taken, ...] | Stuck:
        """Take the steps on their days, in an order in which each finds what it asks; or tell where that fails."""
        taken: list[Taken] = []
        waiting = sorted(zip(draft.starts, (move.index for move in draft.moves), draft.moves, strict=True))
        while waiting:
            day = waiting[0][0]
            group = [move for start, _, move in waiting if start == day]
            waiting = [item for item in waiting if item[0] != day]
            taken, stuck = self._day(draft, taken, group, day)
            if stuck:
                return Stuck(day, tuple(stuck))
        return tuple(taken)

    def _day(self, draft: Draft, taken: list[Taken], group: list[Move], day: int) -> tuple[list[Taken], list[Move]]:
        """Take as many of the steps of a day as find what they ask, and return those that do not.

        What can do no harm to the others is taken as soon as it may be; of what can, each order is tried.
        """
        taken, left = list(taken), list(group)
        while left:
            ready: list[Move] = []
            for move in left:
                if self._is_due(draft, left, move) and self._may(draft, taken, move, day):
                    ready.append(move)
                    if not self._harms(move, left):
                        taken.append((move, day))
                        left.remove(move)
                        break
            else:
                best = taken, left
                for move in ready:
                    self.effort.spend()
                    rest = [other for other in left if other is not move]
                    found = self._day(draft, [*taken, (move, day)], rest, day)
                    best = min(best, found, key=lambda pair: len(pair[1]))
                return best
        return taken, left

    def _is_due(self, draft: Draft, left: list[Move], move: Move) -> bool:
        """Tell whether a step may come before the others of its day: the goal comes last."""
        return move is not draft.moves[0] or len(left) == 1

    def _harms(self, move: Move, others: list[Move]) -> bool:
        """Tell whether a step may give what another asks not to be so."""
        return any(other is not move and self.remedies.may_bar(other, move) for other in others)

    def _may(self, draft: Draft, taken: list[Taken], move: Move, day: int) -> bool:
        if move.kind is StepKind.WORK:
            jobs = [job for job, _ in taken if job.kind is StepKind.WORK]
            if draft.jobs[len(jobs)] is not move:
                return False
        return not move.slots or self.world.is_open(move, seen(taken), day)

    # What later days may mend.

    def _mended(self, draft: Draft, stuck: Stuck) -> Iterator[Draft]:
        """Find the drafts in which one of the steps that are stuck comes first, by what the others give or by itself.

        Yields:
            Drafts that together stand for every plan that this one stands for.
        """
        starts = {move: start for move, start in zip(draft.moves, draft.starts, strict=True) if move not in stuck.moves}
        view = View(starts, tuple((job, starts[job]) for job in draft.jobs if job in starts), behind=True)
        seen_drafts: set[tuple[Move, int]] = set()
        for move in stuck.moves:
            place = draft.jobs.index(move) if move.kind is StepKind.WORK else 0
            if place and draft.jobs[place - 1] in stuck.moves:
                continue  # the job before it comes first
            first = self.world.first(move, view, stuck.day + 1)
            if first >= END:
                self.pushing.fail(move, view, stuck.day + 1)
            raised = [(move, first)] if first < END else []
            raised += self.remedies.of(move, view, stuck.day, first)
            for other, day in raised:
                if day < END and (other, day) not in seen_drafts:
                    seen_drafts.add((other, day))
                    yield draft.with_start(other, day)

    def _crowded(self, draft: Draft) -> list[Draft] | None:
        """Return a draft for each order of two steps that cannot be done at once; ``None`` where there is room."""
        spans = [
            (move, start, self.pushing.over(move, start))
            for move, start in zip(draft.moves, draft.starts, strict=True)
            if move.kind in {StepKind.SIT, StepKind.STUDY}
        ]
        for kind, room in ((StepKind.STUDY, self.options.programs), (StepKind.SIT, 1)):
            for move, start, over in spans:
                if move.kind is not kind or over <= start:
                    continue
                at_once = [other for other, since, until in spans if other.kind is kind and since <= start < until]
                if len(at_once) > room:
                    return [
                        draft.with_pair(*pair)
                        for one, other in combinations(at_once[: room + 1], 2)
                        for pair in ((one, other), (other, one))
                        if not _leads(draft.pairs, pair[1], pair[0]) and not self.pushing.needs(draft.moves, *pair)
                    ]
        return None

    # What it costs.

    def prices(self, taken: tuple[Taken, ...]) -> list[Price]:
        """Return what each step of a plan costs; a membership for each year begun by the last step that asks for it."""
        return [
            times(move.prices.at(start), self._years(taken, i)) if move.kind is StepKind.JOIN else move.prices.at(start)
            for i, (move, start) in enumerate(taken)
        ]

    def _years(self, taken: tuple[Taken, ...], place: int) -> int:
        """Return how many years of a membership begin by the last step that could not be taken without it."""
        join, start = taken[place]
        for i in range(len(taken) - 1, place, -1):
            move, day = taken[i]
            if plus_months(start, A_YEAR) > day:
                return 1
            if not self.world.is_open(move, seen(item for item in taken[:i] if item[0] is not join), day):
                return years_begun(start, day)
        return 1

    def value(self, taken: tuple[Taken, ...]) -> Score:
        """Return what a plan is compared by."""
        prices = self.prices(taken)
        missing: list[tuple[str, str]] = []
        for (move, _), price in zip(taken, prices, strict=True):
            missing += ((item.what, item.of) for item in move.unsure)
            if not price.is_known:
                missing.append((move.pays, move.target))
        finish = max(start for _, start in taken)
        return Score(finish, total(prices).low, frozenset(missing), len(taken))

    def _parted(self, draft: Draft) -> list[Draft]:
        """Return a draft in which a step is taken before it costs less, or is known to, and one in which it waits.

        Of several such steps it is the one that would wait longest, so that the draft in which it does is put off most.

        Returns:
            The drafts; none where no step may do so.
        """
        waits = [
            (day, move)
            for move, start, end in zip(draft.moves, draft.starts, draft.ends, strict=True)
            if (day := move.prices.next_better(start)) is not None and day < end
        ]
        if not waits:
            return []
        day, move = max(waits, key=itemgetter(0))
        return [draft.with_end(move, day), draft.with_start(move, day)]

    def postponed(self, taken: tuple[Taken, ...]) -> tuple[Taken, ...]:
        """Return a plan with each membership begun as late as it may be at no greater cost; the goal comes last."""
        jobs = tuple(move for move, _ in taken if move.kind is StepKind.WORK)
        for move, start in taken:
            if move.kind is not StepKind.JOIN:
                continue
            for day in sorted({other for _, other in taken if other > start}, reverse=True):
                starts = dict(taken) | {move: day}
                goal = taken[-1][0]
                order = (goal, *(item for item in starts if item is not goal))
                walked = self.walk(Draft(order, tuple(starts[item] for item in order), (END,) * len(order), jobs))
                if not isinstance(walked, Stuck) and self.value(walked).is_no_worse_than(self.value(taken)):
                    taken = walked
                    break
        return taken


def seen(taken: Iterable[Taken]) -> View:
    """Return steps in the order in which they are taken as something to look at."""
    days = dict(taken)
    return View(days, tuple(item for item in days.items() if item[0].kind is StepKind.WORK))


def years_begun(start: int, finish: int) -> int:
    """Return how many years of a membership begin by a day, the first included."""
    years = 1
    while plus_months(start, A_YEAR * years) <= finish:
        years += 1
    return years


def _leads(pairs: Iterable[tuple[Move, Move]], one: Move, other: Move) -> bool:
    """Tell whether by the pairs one step comes before another."""
    return one is other or any(before is one and _leads(pairs, after, other) for before, after in pairs)
