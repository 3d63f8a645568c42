"""What can be reached at all, and how soon and how cheaply at best: bounds that no plan can beat.

Each step is looked at as if all others could be taken at their best, none stood in another's way, and nothing that is
had were ever lost again.
"""

from collections.abc import Iterable, Iterator
from decimal import Decimal
from heapq import heappop, heappush
from typing import Final, TypeAlias

from codercareer._cuts import ALWAYS, END, NEVER, Cuts, at_least, complement, first_from, holds, intersect, span, unite
from codercareer._planner.leaves import Leaves, View, Work, plain
from codercareer._planner.moves import Move
from codercareer._planner.prices import EXACT, ZERO
from codercareer._planner.world import World
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    CreditsAtLeast,
    HoursAtLeast,
    Leaf,
    Not,
    Prose,
    Requirement,
)
from codercareer.slots import Slot

EMPTY: Final = View({})
"""No step at all."""

LET_GO: Final = View({}, free=True)
"""No step at all, and every job left."""

NO_PRICE_HELPS: Final = Decimal("Infinity")
"""What is not to be had for money."""

Queue: TypeAlias = list[tuple[int, tuple[int, int], Move]]


class Reach:
    """The best bounds of every move that may matter to some goals."""

    def __init__(self, world: World) -> None:
        """Know nothing yet."""
        self.world: World = world
        self.leaves: Leaves = world.leaves
        self.day: int = self.leaves.moves.day
        self.start: dict[Move, int] = {}
        """The first day on which a move can be begun at best; past the calendar if it cannot."""
        self.least: dict[Move, Decimal] = {}
        """The dollars without which it cannot be done, the dearest of what must come before it included."""
        self.serves: dict[Move, set[Leaf]] = {}
        """What is asked somewhere that a move gives, limits on what must come first left out."""
        self.barred: set[Leaf] = set()
        """What some rule asks not to be so."""
        self.conditional: set[Leaf] = set()
        """What is asked somewhere of facts that begin once something else is met."""
        self._asking: dict[Leaf, set[Move]] = {}
        self._giving: dict[Leaf, list[Move]] = {}
        self._soonest: dict[Leaf, int] = {}
        self._sums: dict[Leaf, Cuts] = {}
        self._nodes: dict[int, tuple[Requirement, Cuts]] = {}
        self._anyway: dict[int, tuple[Requirement, bool]] = {}

    def explore(self, goals: Iterable[Move]) -> None:
        """Find every move that may matter to the goals, and its bounds."""
        new = list(self._discovered(goals))
        queue: Queue = []
        for move in new:
            self._improve(move, queue)
        while queue:
            start, _, move = heappop(queue)
            if start == self.start[move]:
                for leaf in self.serves[move]:
                    if self._is_sooner(leaf, move):
                        for other in self._asking[leaf]:
                            self._improve(other, queue)
        self._nodes.clear()
        self._price(new)

    def trees(self, move: Move) -> Iterator[Requirement]:
        """Find what a move asks on the day asked or later.

        Yields:
            Each tree, as often as a version holds it.
        """
        for slot in move.slots:
            for segment in slot.segments:
                if segment.until > self.day:
                    yield from segment.trees

    def giving(self, leaf: Leaf) -> list[Move]:
        """Return the moves that surely give what a leaf asks, save those the caller forbids."""
        found = self._giving.get(leaf)
        if found is None:
            giving = self.leaves.info(plain(leaf)).giving - self.leaves.moves.forbidden
            found = self._giving[leaf] = sorted(giving, key=_index)
        return found

    def is_reachable(self, move: Move) -> bool:
        """Tell whether a move can be begun at best."""
        return self.start[move] < END

    def first(self, node: Requirement) -> int | None:
        """Return the first day from the day asked on which a tree can be met at best."""
        return first_from(self.cuts(node), self.day)

    def holds_anyway(self, node: Requirement) -> bool:
        """Tell whether a tree is surely met from the day asked on, whatever steps are taken."""
        known = self._anyway.get(id(node))
        if known is None:
            found = is_steady(node) and lasts(self.world.cuts(node, EMPTY), self.day)
            known = self._anyway[id(node)] = (node, found)
        return known[1]

    def cuts(self, node: Requirement) -> Cuts:
        """Return the days on which a tree can be met at best."""
        known = self._nodes.get(id(node))
        if known is not None:
            return known[1]
        match node:
            case AllOf(parts):
                found = intersect([self.cuts(part) for part in parts])
            case AnyOf(parts):
                found = unite([self.cuts(part) for part in parts])
            case AtLeast(n, parts):
                found = at_least(n, [self.cuts(part) for part in parts])
            case Not(part):
                found = complement(self.world.cuts(part, LET_GO, sure=False))
            case Prose():
                found = NEVER
            case _:
                found = self._leaf(plain(node)) if node.after is None else self._conditional(node, node.after)
        self._nodes[id(node)] = (node, found)
        return found

    def _conditional(self, leaf: Leaf, after: Requirement) -> Cuts:
        """Return the days of a leaf of which what a step gives counts only once something else is met."""
        base = self.leaves.info(leaf).base[0]
        first = self.first(after)
        return base if first is None else unite((base, intersect((self._leaf(plain(leaf)), span(first)))))

    def slot_cuts(self, slot: Slot) -> Cuts:
        """Return the days on which what a slot asks can be met at best, from the day asked on."""
        found: list[Cuts] = []
        for segment in slot.segments:
            if segment.until > self.day and segment.trees:
                days = span(max(segment.since, self.day), segment.until)
                found.append(intersect((days, slot.gate[0], *(self.cuts(tree) for tree in segment.trees))))
        return unite(found)

    def cost(self, node: Requirement) -> Decimal:  # noqa: PLR0911 - one for each node
        """Return the dollars without which a tree cannot be met."""
        match node:
            case AllOf(parts):
                return max((self.cost(part) for part in parts), default=ZERO)
            case AnyOf(parts):
                return min((self.cost(part) for part in parts), default=NO_PRICE_HELPS)
            case AtLeast(n, parts):
                return sorted(self.cost(part) for part in parts)[n - 1]
            case Not():
                return ZERO
            case Prose():
                return NO_PRICE_HELPS
            case _:
                if first_from(self.leaves.info(plain(node)).base[0], self.day) is not None:
                    return ZERO
                return min((self.least[move] for move in self.giving(node)), default=NO_PRICE_HELPS)

    def _discovered(self, goals: Iterable[Move]) -> Iterator[Move]:
        found = list(goals)
        while found:
            move = found.pop()
            if move in self.start:
                continue
            self.start[move], self.least[move] = END, NO_PRICE_HELPS
            self.serves.setdefault(move, set())
            for tree in self.trees(move):
                for leaf in self._below(tree, asked=True):
                    if leaf not in self._asking:
                        self._asking[leaf] = set()
                        for giver in self.giving(leaf):
                            self.serves.setdefault(giver, set()).add(leaf)
                            if self.start.get(giver, END) < END:  # reached already on the way to another goal
                                self._is_sooner(leaf, giver)
                    self._asking[leaf].add(move)
                    found.extend(self.giving(leaf))
            yield move

    def _below(self, node: Requirement, *, asked: bool) -> Iterator[Leaf]:
        if isinstance(node, AllOf | AnyOf | AtLeast):
            for part in node.parts:
                yield from self._below(part, asked=asked)
        elif isinstance(node, Not):
            yield from self._below(node.part, asked=not asked)
        elif not isinstance(node, Prose):
            if asked:
                yield plain(node)
            else:
                self.barred.add(plain(node))
            if node.after is not None:
                self.conditional.add(plain(node))
                yield from self._below(node.after, asked=asked)

    def _improve(self, move: Move, queue: Queue) -> None:
        self._nodes.clear()
        days: Cuts = ALWAYS
        for slot in move.slots:
            days = intersect((days, self.slot_cuts(slot)))
        start = first_from(days, self.day)
        if start is not None and start < self.start[move]:
            self.start[move] = start
            heappush(queue, (start, move.index, move))

    def _is_sooner(self, leaf: Leaf, move: Move) -> bool:
        """Take note that a leaf can be had by a move, and tell whether that is news."""
        if isinstance(leaf, Work | CreditsAtLeast):
            before = self._sums.pop(leaf, None)
            return before != self._leaf(leaf)
        begins = self.leaves.begins(leaf, move, self.start[move])
        if leaf.before is not None and begins >= leaf.before.toordinal():
            return False
        if leaf.since is not None:
            begins = max(begins, leaf.since.toordinal())
        if begins >= self._soonest.get(leaf, END):
            return False
        self._soonest[leaf] = begins
        return True

    def _leaf(self, leaf: Leaf) -> Cuts:
        if not isinstance(leaf, Work | CreditsAtLeast):
            base = self.leaves.info(leaf).base[0]
            soonest = self._soonest.get(leaf)
            return base if soonest is None else unite((base, span(soonest)))
        found = self._sums.get(leaf)
        if found is None:
            starts = {move: self.start.get(move, END) for move in self.giving(leaf)}
            if isinstance(leaf, Work):
                found = self._worked(leaf, starts)
            else:
                view = View({move: start for move, start in starts.items() if start < END}, free=True)
                found = self.leaves.days(leaf, view)[0]
            self._sums[leaf] = found
        return found

    def worked(self, leaf: Leaf, job: Move, start: int) -> int:
        """Return the first day on which a leaf about work can be met at best if a job is begun on some day."""
        starts = {move: self.start[move] for move in self.giving(leaf)}
        return first_from(self._worked(leaf, {**starts, job: start}), start) or END

    def _worked(self, leaf: Leaf, starts: dict[Move, int]) -> Cuts:
        taken = [(start, move.index, move) for move, start in starts.items() if start < END]
        room = self.leaves.moves.options.jobs if isinstance(leaf, HoursAtLeast) else 1
        jobs = tuple((move, start) for start, _, move in sorted(taken)[:room])  # more jobs at once add nothing
        return self.leaves.days(leaf, View({}, jobs, free=True))[0]

    def _price(self, moves: list[Move]) -> None:
        changed = True
        while changed:
            changed = False
            for move in moves:
                start = self.start[move]
                if start >= END:
                    continue
                before = max((self._slot_cost(slot) for slot in move.slots), default=ZERO)
                least = EXACT.add(move.prices.least_from(start), before)
                if least < self.least[move]:
                    self.least[move] = least
                    changed = True

    def _slot_cost(self, slot: Slot) -> Decimal:
        return min(
            (
                max((self.cost(tree) for tree in segment.trees), default=ZERO)
                for segment in slot.segments
                if segment.until > self.day and segment.trees
            ),
            default=NO_PRICE_HELPS,
        )


def _index(move: Move) -> tuple[int, int]:
    return move.index


def is_steady(node: Requirement) -> bool:
    """Tell whether no step can take away what meets a tree."""
    match node:
        case AllOf(parts) | AnyOf(parts) | AtLeast(_, parts):
            return all(map(is_steady, parts))
        case Not():
            return False
        case Prose():
            return True
        case _:
            return node.within is None or not isinstance(node, Work)


def lasts(cuts: Cuts, day: int) -> bool:
    """Tell whether a set holds a day and every later one."""
    return holds(cuts, day) and cuts[-1] <= day
