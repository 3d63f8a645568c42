"""What may be mended by taking other steps later: what lapses, comes too soon, forbids, or cuts a job short."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final, NamedTuple

from codercareer._cuts import END, FIRST, first_from
from codercareer._planner.bounds import is_early
from codercareer._planner.leaves import Leaves, Taken, View, Work, leaves_of
from codercareer._planner.moves import Move
from codercareer._planner.world import World
from codercareer.dates import plus_months
from codercareer.requirements import AllOf, AnyOf, AtLeast, Leaf, Not, Prose, Requirement
from codercareer.steps import StepKind

SLACK: Final = 4
"""Days by which counting months back may miss."""


class Limited(NamedTuple):
    """A leaf that later steps may mend."""

    leaf: Leaf
    wanted: bool
    """Whether it is asked to be met, and not to be kept from it."""


class Remedies:
    """For a step that cannot be taken, the other steps that may be in its way by coming too soon."""

    def __init__(self, world: World) -> None:
        """Read rules."""
        self.world: World = world
        self.leaves: Leaves = world.leaves
        self._limited: dict[Move, tuple[Limited, ...]] = {}
        self._barring: dict[tuple[Move, Move], bool] = {}

    def may_bar(self, move: Move, other: Move) -> bool:
        """Tell whether a step asks for something not to be so that another may make so."""
        key = (move, other)
        found = self._barring.get(key)
        if found is None:
            barred = [self.leaves.info(item.leaf) for item in self.limited(move) if not item.wanted]
            found = self._barring[key] = any(other in info.perhaps or other in info.inner for info in barred)
        return found

    def limited(self, move: Move) -> tuple[Limited, ...]:
        """Return the leaves of what a step asks that may be lost, come too soon, or are asked not to be met."""
        found = self._limited.get(move)
        if found is None:
            day = self.leaves.moves.day
            found = self._limited[move] = tuple(
                dict.fromkeys(
                    item
                    for slot in move.slots
                    for segment in slot.segments
                    if segment.until > day
                    for tree in segment.trees
                    for item in _limited(tree, wanted=True)
                )
            )
        return found

    def of(self, move: Move, view: View, day: int, first: int) -> list[Taken]:
        """Return the steps of which one must come later for a step to be taken on a day from ``day`` to ``first``.

        Args:
            move: The step that cannot be taken.
            view: The other steps.
            day: The day on which it cannot.
            first: The first day on which it can as the others are.

        Returns:
            Each of the other steps with the first day that may make a difference.
        """
        limited = self.limited(move)
        if not limited or not view.days:
            return []
        free = self.world.first(move, View(view.days, view.jobs, free=True), day)
        found: dict[Move, int] = {}
        cutting: set[Move] = set()
        for item in limited:
            for other, start in self._by(move, item, view, (day, free, first)):
                found[other] = min(start, found.get(other, END))
            if isinstance(item.leaf, Work) and item.wanted:
                cutting |= self._cutting(item.leaf, view)
        if cutting:
            missing = free - min(view.days[other] for other in cutting)
            grace = self._grace(move, view, (day, first), missing)
            for other in cutting if grace else ():
                found[other] = min(view.days[other] + grace, found.get(other, END))
        return sorted(found.items(), key=lambda taken: taken[0].index)

    def _by(self, move: Move, item: Limited, view: View, days: tuple[int, int, int]) -> Iterator[Taken]:
        """Find the steps that one leaf may ask to come later.

        Yields:
            Each with the first day that may make a difference.
        """
        leaf, info = item.leaf, self.leaves.info(item.leaf)
        _, free, first = days
        for other, start in view.days.items():
            if other in info.inner and (not item.wanted or self._may_be_lost(leaf.after, view)):
                yield other, start + 1
            later: int | None = None
            if item.wanted and other in info.giving:
                later = self._afresh(leaf, (other, start), view, free, first)
            elif not item.wanted and other in info.perhaps:
                later = self._kept_off(move, leaf, (other, start), view, days)
            if later is not None:
                yield other, later

    def _kept_off(self, move: Move, leaf: Leaf, taken: Taken, view: View, days: tuple[int, int, int]) -> int | None:
        """Return the first later start of a step from which what it gives may not be what a rule forbids."""
        other, start = taken
        day, free, first = days
        if isinstance(leaf, Work) or leaf.after is not None:
            return start + 1
        found: list[int] = []
        if leaf.before is not None:
            wanted = leaf.before.toordinal()
            if is_early(leaf):  # it may be so from its first day on
                found.append(max(wanted, start + 1))
            else:
                found.append(_start_for(partial(self.leaves.done, other), start, wanted))
        half_done = not is_early(leaf) and other.kind is StepKind.STUDY and self._asks_early(move)
        alone = free if half_done else self._without(move, other, view, day)
        if alone < first:
            over = _start_for(partial(self.leaves.done, other), start, alone + 1)
            found.append(max(min(alone, over), start + 1))
        return min(found, default=None)

    def _without(self, move: Move, other: Move, view: View, day: int) -> int:
        """Return the first day on which a step could be taken at best if another came after it."""
        days = {item: start for item, start in view.days.items() if item is not other}
        return self.world.first(move, View(days, view.jobs, free=True), day)

    def _asks_early(self, move: Move) -> bool:
        """Tell whether a step asks for something that a program gives before it is done."""
        trees = (tree for slot in move.slots for segment in slot.segments for tree in segment.trees)
        return any(is_early(leaf) for tree in trees for leaf in leaves_of(tree))

    def _afresh(self, leaf: Leaf, taken: Taken, view: View, free: int, first: int) -> int | None:
        """Return the first later start of a step from which what it gives may count where it did not."""
        move, start = taken
        begins = self.leaves.begins(leaf, move, start)
        wanted = begins
        if leaf.since is not None:
            wanted = max(wanted, leaf.since.toordinal())
        if leaf.within is not None and not isinstance(leaf, Work):
            lapses = plus_months(begins, leaf.within)
            if lapses < first:
                wanted = max(wanted, _first_lasting(leaf.within, max(free, lapses)))
        if leaf.after is not None:
            admitted = self.world.cuts(leaf.after, view)
            if self._may_be_lost(leaf.after, view):
                wanted = max(wanted, begins + 1)
            else:
                wanted = max(wanted, first_from(admitted, begins) or END)
        if wanted == begins or wanted >= END or (leaf.before is not None and wanted >= leaf.before.toordinal()):
            return None
        return _start_for(lambda begun: self.leaves.begins(leaf, move, begun), start, wanted)

    def _may_be_lost(self, node: Requirement | None, view: View) -> bool:
        """Tell whether taking some other step later may make a tree met sooner."""
        return any(
            not item.wanted or _has_limit(item.leaf) or self.leaves.career(view).left
            for item in (() if node is None else _limited(node, wanted=True))
        )

    def _cutting(self, leaf: Work, view: View) -> set[Move]:
        """Return the jobs for which one is left that counts for a leaf."""
        match = self.leaves.facts.lookup.matcher(leaf)
        return {view.jobs[left.by][0] for left in self.leaves.career(view).left if match(left.job)}

    def _grace(self, move: Move, view: View, days: tuple[int, int], guess: int) -> int:
        """Return the least number of days by which jobs must be left later to make a difference; 0 if nothing does.

        Were each left less than that later, the step could still not be taken sooner; so one of them must be.
        """
        day, first = days

        def mends(grace: int) -> bool:
            return self.world.first(move, View(view.days, view.jobs, grace=grace, behind=True), day) < first

        if any(isinstance(item.leaf, Work) and not item.wanted for item in self.limited(move)):
            return 1  # a job that lasts may do harm as well
        most = (first if first < END else self.leaves.facts.horizon) - day
        low, grace = 0, max(min(guess, most), 1)
        while not mends(grace):
            if grace >= most:
                return 0
            low, grace = grace, min(2 * grace, most)
        middle = grace - 1  # a guess that is right is the least
        while middle > low:
            if mends(middle):
                grace = middle
            else:
                low = middle
            middle = (low + grace) // 2
        return grace


def _limited(node: Requirement, *, wanted: bool) -> Iterator[Limited]:
    match node:
        case AllOf(parts) | AnyOf(parts) | AtLeast(_, parts):
            for part in parts:
                yield from _limited(part, wanted=wanted)
        case Not(part):
            yield from _limited(part, wanted=not wanted)
        case Prose():
            return
        case _:
            if _has_limit(node) or not wanted or isinstance(node, Work):
                yield Limited(node, wanted)


def _has_limit(leaf: Leaf) -> bool:
    return leaf.within is not None or leaf.since is not None or leaf.after is not None


def _start_for(reaches: Callable[[int], int], start: int, wanted: int) -> int:
    """Return the first later start that reaches a day, where both move by about the same number of days."""
    found = max(start + wanted - reaches(start), start + 1)
    while reaches(found) < wanted:
        found += 1
    while found > start + 1 and reaches(found - 1) >= wanted:
        found -= 1
    return found


def _first_lasting(window: int, day: int) -> int:
    """Return the first day from which so many months reach past another day."""
    found = max(plus_months(day, -window) - SLACK, FIRST)
    while plus_months(found, window) <= day:
        found += 1
    return found
