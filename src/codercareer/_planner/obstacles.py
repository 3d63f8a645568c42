"""Why there is no plan: what cannot be met, and for want of what."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from codercareer._compare import MAYBE, NO, SURE
from codercareer._cuts import first_from, intersect, span
from codercareer._planner.leaves import Leaves, View, plain
from codercareer._planner.moves import Move
from codercareer._planner.reach import EMPTY, Reach
from codercareer._planner.search import Search
from codercareer.evidence import CATEGORY
from codercareer.planning import Hindrance, Obstacle
from codercareer.profile import CATEGORIES
from codercareer.questions import Question, questions_of
from codercareer.requirements import AllOf, AnyOf, AtLeast, Leaf, Not, Prose, Requirement
from codercareer.slots import Slot
from codercareer.steps import StepKind
from codercareer.wording import Label, joined, say

DOING: Final = {
    StepKind.EARN: "to be given",
    StepKind.JOIN: "to join",
    StepKind.SIT: "to sit for",
    StepKind.STUDY: "to begin",
    StepKind.WORK: "to be hired as",
}

FAILS: Final = {NO: "differs", MAYBE: "is not known"}
"""How a move falls short in one respect."""

NEAREST: Final = 2
"""The most moves named that come near."""


class Obstacles:
    """What stands in the way of goals, for one person and day."""

    def __init__(self, search: Search, label: Label) -> None:
        """Read it off what can be reached."""
        self.search: Search = search
        self.reach: Reach = search.reach
        self.leaves: Leaves = search.reach.leaves
        self.label: Label = label
        self.on: date = date.fromordinal(self.reach.day)
        self._seen: set[object] = set()
        self._above: list[Move] = []

    def of(self, goal: Move) -> tuple[Obstacle, ...]:
        """Return what cannot be met at all, or not in time."""
        self._seen.clear()
        found = list(self._move(goal))
        found = found or list(self._timing()) or list(self._circle(goal))
        kept: dict[tuple[Hindrance, Requirement | None, str], Obstacle] = {}
        for item in found:
            kept.setdefault((item.hindrance, item.requirement, item.target), item)
        return tuple(kept.values())

    def _move(self, move: Move) -> Iterator[Obstacle]:
        """Find why a move cannot be made; nothing where it can.

        Yields:
            Each obstacle.
        """
        if move in self._seen:
            return
        self._seen.add(move)
        if move in self.search.moves.forbidden:
            yield self._obstacle(Hindrance.FORBIDDEN, move, f"{self._doing(move)} is forbidden by the caller")
            return
        if self.reach.is_reachable(move):
            return
        self._above.append(move)
        for slot in move.slots:
            yield from self._slot(move, slot)
        self._above.pop()

    def _slot(self, move: Move, slot: Slot) -> Iterator[Obstacle]:
        day = self.reach.day
        segments = [segment for segment in slot.segments if segment.until > day]
        if not any(segment.trees for segment in segments):
            why = f"no source says what it takes {self._doing(move)} from {self.on} on"
            yield self._obstacle(Hindrance.NOT_SAID, move, why)
            return
        for segment in segments:
            days = intersect((span(max(segment.since, day), segment.until), slot.gate[0]))
            if segment.trees and days:
                found = [item for tree in segment.trees for item in self._node(tree, move)]
                yield from found
                if not found and all(self.reach.first(tree) is not None for tree in segment.trees):
                    yield self._too_late(move, segment.trees)
                return
        shut = "its exam is not surely offered" if move.kind is StepKind.SIT else "it is not surely open to be earned"
        why = f"{self._doing(move)}: {shut} on any day from {self.on} on on which its rule is known"
        yield self._obstacle(Hindrance.CLOSED, move, why)

    def _too_late(self, move: Move, trees: tuple[Requirement, ...]) -> Obstacle:
        """Say that what a rule asks can be met, but on no day on which that is asked and enough."""
        soonest = max(self.reach.first(tree) or 0 for tree in trees)
        why = (
            f"{self._asked(trees[0], move)} can be met on {date.fromordinal(soonest)} at the soonest,"
            " and by then it is closed, or asks something else"
        )
        return self._obstacle(Hindrance.TIMING, move, why, trees[0])

    def _node(self, node: Requirement, move: Move) -> Iterator[Obstacle]:
        """Find why a part of a rule cannot be met; nothing where it can.

        Yields:
            Each obstacle.
        """
        if self.reach.first(node) is not None:
            return
        match node:
            case AllOf(parts) | AnyOf(parts) | AtLeast(_, parts):
                found = [item for part in parts for item in self._node(part, move)]
                yield from found
                if isinstance(node, AnyOf) and not parts:
                    why = f"{self._doing(move)}: the rule closes it to everybody"
                    yield self._obstacle(Hindrance.CLOSED, move, why, node)
                elif not found and all(self.reach.first(part) is not None for part in parts):
                    why = f"{self._asked(node, move)} cannot be met on one day, though each part of it can"
                    yield self._obstacle(Hindrance.TIMING, move, why, node)
            case Prose():
                why = (
                    f"{self._asked(node, move)}: its source does not say how much is enough; ask whoever made the rule"
                )
                yield self._obstacle(Hindrance.UNQUANTIFIED, move, why, node)
            case Not():
                why = f"{self._asked(node, move)} cannot be shown, by what is stated"
                yield self._obstacle(Hindrance.EXCLUDED, move, why, node, self._questions(node))
            case _:
                yield from self._first_missing(node, move)

    def _first_missing(self, leaf: Leaf, move: Move) -> Iterator[Obstacle]:
        """Find why a leaf cannot be met: for want of what must come first, or of what it asks itself.

        Yields:
            Each obstacle.
        """
        found: list[Obstacle] = []
        if leaf.after is not None and self.reach.first(plain(leaf)) is not None:
            found += self._node(leaf.after, move)
        yield from found
        if not found and leaf not in self._seen:
            self._seen.add(leaf)
            yield from self._leaf(leaf, move)

    def _leaf(self, leaf: Leaf, move: Move) -> Iterator[Obstacle]:
        info = self.leaves.info(plain(leaf))
        giving = [giver for giver in _at_full_price(info.giving) if giver not in self._above]
        allowed = [giver for giver in giving if giver not in self.search.moves.forbidden]
        maybe = first_from(info.base[1], self.reach.day) is not None
        questions = self._questions(leaf) if maybe else ()
        asked = self._asked(leaf, move)
        if giving and not allowed:
            why = f"{asked}; what gives it is forbidden: {joined(dict.fromkeys(map(self._doing, giving)), 'and')}"
            yield self._obstacle(Hindrance.FORBIDDEN, move, why, leaf, questions)
        elif not giving:
            why = f"{asked}: nothing known gives it{self._nearest(leaf)}"
            if questions:
                why += "; whether it is so already is not stated"
            hindrance = Hindrance.NOT_STATED if questions else Hindrance.NOTHING_GIVES
            yield self._obstacle(hindrance, move, why, leaf, questions)
        else:
            if questions:
                why = f"{asked}: whether it is so already is not stated"
                yield self._obstacle(Hindrance.NOT_STATED, move, why, leaf, questions)
            if any(map(self.reach.is_reachable, allowed)):
                why = f"{asked} comes too late, or adds up to too little"
                yield self._obstacle(Hindrance.TIMING, move, why, leaf, questions)
            for giver in allowed:
                yield from self._move(giver)

    def _nearest(self, leaf: Leaf) -> str:
        """Say which moves come nearest to giving what a leaf asks, and in what they fail."""
        near: dict[str, list[str]] = {}
        for move in self.search.moves.offered(leaf):
            for fact in move.facts(self.reach.day, self.reach.day):
                if type(fact) is CATEGORIES[CATEGORY[type(leaf)]]:
                    found = self.leaves.facts.lookup.respects(leaf, fact)
                    near[move.target] = [f"{name} {FAILS[how]}" for name, how in found if how < SURE]
        if not near:
            return ""
        fewest = min(map(len, near.values()))
        named = [f"{self.label(id_)} ({', '.join(short)})" for id_, short in near.items() if len(short) == fewest]
        more = f" and {len(named) - NEAREST} more" if len(named) > NEAREST else ""
        return f"; nearest: {', '.join(named[:NEAREST])}{more}"

    def _timing(self) -> Iterator[Obstacle]:
        """Find what could not be met any more, or not yet, on the days on which the rest was.

        Yields:
            Each obstacle.
        """
        for move, (view, day) in self.search.timing.pushing.failed.items():
            trees = tuple(dict.fromkeys(self.reach.trees(move)))
            lost = [part for tree in trees for part in self._lost(tree, view, day)]
            for part in lost:
                why = (
                    f"{self._asked(part, move)} is not met on any day from {date.fromordinal(day)} on,"
                    " as the other steps would then stand"
                )
                yield self._obstacle(Hindrance.TIMING, move, why, part)
            if not lost:
                soonest = max(first_from(self.reach.world.cuts(tree, view), day) or day for tree in trees)
                why = (
                    f"{self._doing(move)}: what it asks is met on {date.fromordinal(soonest)} at the soonest, as the"
                    " other steps would then stand, and by then it is closed, or asks something else"
                )
                yield self._obstacle(Hindrance.TIMING, move, why)

    def _circle(self, goal: Move) -> Iterator[Obstacle]:
        """Find what a goal asks that is not so yet, where no steps that give it can come before what they need.

        Yields:
            Each obstacle.
        """
        for tree in dict.fromkeys(self.reach.trees(goal)):
            for part in self._lost(tree, EMPTY, self.reach.day):
                why = f"{self._asked(part, goal)}: what would give it asks in turn for what comes after it"
                yield self._obstacle(Hindrance.NOTHING_GIVES, goal, why, part)

    def _lost(self, node: Requirement, view: View, day: int) -> Iterator[Requirement]:
        """Find the parts of a rule that are not met on a day or later, beside other steps on their days.

        Yields:
            Each part.
        """
        if first_from(self.reach.world.cuts(node, view), day) is not None:
            return
        parts = node.parts if isinstance(node, AllOf | AnyOf | AtLeast) else ()
        found = [item for part in parts for item in self._lost(part, view, day)]
        yield from found or (node,)

    def _obstacle(
        self,
        hindrance: Hindrance,
        move: Move,
        why: str,
        requirement: Requirement | None = None,
        questions: tuple[Question, ...] = (),
    ) -> Obstacle:
        sentence = f"{why[:1].upper()}{why[1:]}."
        target = move.through or move.target
        return Obstacle(hindrance=hindrance, requirement=requirement, target=target, why=sentence, questions=questions)

    def _questions(self, node: Requirement) -> tuple[Question, ...]:
        return questions_of(Slot.of(node), self.leaves.facts, self.reach.day, self.label)

    def _doing(self, move: Move) -> str:
        return "to reach it" if move.kind is None else f"{DOING[move.kind]} {self.label(move.target)}"

    def _asked(self, node: Requirement, move: Move) -> str:
        return f"{say(node, self.label)}, asked {self._doing(move)}"


def _at_full_price(moves: Iterable[Move]) -> list[Move]:
    """Return the moves without those that ask for a membership besides, and only for the sake of its price."""
    found: dict[object, Move] = {}
    for move in sorted(moves, key=lambda move: move.index):
        found.setdefault((move.kind, move.target, move.through), move)
    return list(found.values())
