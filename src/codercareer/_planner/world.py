"""Rules for the person as the steps taken leave them: on which days a tree is met, and a step may be taken."""

from codercareer._cuts import (
    ALWAYS,
    END,
    NEVER,
    Cuts,
    at_least,
    complement,
    first_from,
    holds,
    intersect,
    span,
    unite,
)
from codercareer._planner.leaves import Leaves, View
from codercareer._planner.moves import Move
from codercareer.requirements import AllOf, AnyOf, AtLeast, Not, Prose, Requirement
from codercareer.slots import Slot


class World:
    """What rules say of the person as steps leave them."""

    __slots__ = ("leaves",)

    def __init__(self, leaves: Leaves) -> None:
        """Read leaves."""
        self.leaves: Leaves = leaves

    def cuts(self, node: Requirement, view: View, *, sure: bool = True) -> Cuts:
        """Return the days on which a tree is surely met, or on which it may be."""
        match node:
            case AllOf(parts):
                return intersect([self.cuts(part, view, sure=sure) for part in parts])
            case AnyOf(parts):
                return unite([self.cuts(part, view, sure=sure) for part in parts])
            case AtLeast(n, parts):
                return at_least(n, [self.cuts(part, view, sure=sure) for part in parts])
            case Not(part):
                return complement(self.cuts(part, view, sure=not sure))
            case Prose():
                return NEVER if sure else ALWAYS
            case _:
                return self.leaves.days(node, view)[0 if sure else 1]

    def is_met(self, node: Requirement, view: View, day: int, *, sure: bool = True) -> bool:
        """Tell whether a tree is surely met on a day, or may be."""
        match node:
            case AllOf(parts):
                return all(self.is_met(part, view, day, sure=sure) for part in parts)
            case AnyOf(parts):
                return any(self.is_met(part, view, day, sure=sure) for part in parts)
            case AtLeast(n, parts):
                return sum(self.is_met(part, view, day, sure=sure) for part in parts) >= n
            case Not(part):
                return not self.is_met(part, view, day, sure=not sure)
            case Prose():
                return not sure
            case _:
                return holds(self.leaves.days(node, view)[0 if sure else 1], day)

    def is_open(self, move: Move, view: View, day: int) -> bool:
        """Tell whether a step may surely be taken on a day."""
        for slot in move.slots:
            trees = slot.at(day).trees
            decided = trees and holds(slot.gate[0], day)
            if not decided or not all(self.is_met(tree, view, day) for tree in trees):
                return False
        return True

    def first(self, move: Move, view: View, since: int) -> int:
        """Return the first day from the one given on which a step may surely be taken; past the calendar if never."""
        day, settled = since, 0
        while settled < len(move.slots):
            for slot in move.slots:
                found = self._first(slot, view, day)
                settled = settled + 1 if found == day else 1
                day = found
                if day >= END:
                    return END
        return day

    def _first(self, slot: Slot, view: View, since: int) -> int:
        for segment in slot.segments:
            if segment.until <= since or not segment.trees:
                continue
            days = intersect((span(segment.since, segment.until), slot.gate[0]))
            for tree in segment.trees:
                if days:
                    days = intersect((days, self.cuts(tree, view)))
            found = first_from(days, since)
            if found is not None:
                return found
        return END
