"""Which steps to take: every set of moves that may be one of the best plans, worked back from the goal.

What a step asks is met by what the person has, or by what another move gives, which asks in turn. A choice holds the
moves taken so far, bounds on what any plan with them comes to, and what is still to be looked into.
"""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple, TypeAlias

from codercareer._compare import SURE
from codercareer._cuts import END, first_from, intersect, span
from codercareer._planner.effort import Effort
from codercareer._planner.front import Score
from codercareer._planner.leaves import Leaves, Work, plain
from codercareer._planner.moves import Move
from codercareer._planner.reach import Reach
from codercareer._planner.timing import Timing
from codercareer._planner.useful import Useful
from codercareer.amounts import credits_begun
from codercareer.facts import EducationStage
from codercareer.requirements import AllOf, AnyOf, AtLeast, CreditsAtLeast, Leaf, Not, Prose, Requirement
from codercareer.slots import Slot
from codercareer.steps import StepKind


class Part(NamedTuple):
    """So many of some requirements, from one of them on."""

    wanted: int
    parts: tuple[Requirement, ...]
    begin: int = 0


Asked: TypeAlias = Slot | Requirement | Part
"""What a move may ask."""

Todo: TypeAlias = "tuple[Move, Asked, Todo] | None"
"""What is still to be looked into, as a chain: who asks, and what."""


class Choice(NamedTuple):
    """Moves taken, and what is still to be looked into."""

    goal: Move
    starts: dict[Move, int]
    """The moves, each with the first day on which it can be begun at best; never changed in place."""
    serving: frozenset[tuple[Move, Move, Leaf]]
    """Which move is taken for the sake of which, and of what it asks."""
    least: Decimal
    """Dollars without which what is chosen cannot be met."""
    todo: Todo
    ends: dict[Move, int]
    """Days before which some of the moves are begun, by the version of a rule chosen; never changed in place."""
    counted: frozenset[Leaf] = frozenset()
    """What is asked of which more facts may meet more, as far as it has been looked into."""


class Choosing:
    """The choices there are for one goal."""

    def __init__(self, reach: Reach, timing: Timing) -> None:
        """Work within the bounds of what can be reached."""
        self.reach: Reach = reach
        self.leaves: Leaves = reach.leaves
        self.timing: Timing = timing
        self.useful: Useful = Useful(reach)
        self.effort: Effort = timing.effort

    def first(self, goal: Move) -> Choice:
        """Return the choice of the goal alone."""
        todo: Todo = None
        for slot in goal.slots:
            todo = (goal, slot, todo)
        return Choice(goal, {goal: self.reach.start[goal]}, frozenset(), self.reach.least[goal], todo, {})

    def score(self, choice: Choice) -> Score:
        """Return what no plan with these moves can better."""
        return self.timing.bounds.score(
            choice.goal, ((move, start, END) for move, start in choice.starts.items()), choice.least
        )

    def next(self, choice: Choice) -> list[Choice]:
        """Return the choices that a choice leads to, looking into what it asks until there is more than one way.

        Nothing is left to look into in a choice that is returned alone.
        """
        while choice.todo is not None:
            user, asked, rest = choice.todo
            found = list(self._met(choice._replace(todo=rest), user, asked))
            self.effort.spend()
            if len(found) != 1:
                return found
            choice = found[0]
        return [choice]

    def more(self, choice: Choice) -> Iterator[Choice]:
        """Find the choices with one more job, or one more source of credits, beside those that serve already.

        Yields:
            Choices in which what the new move asks is still to be looked into.
        """
        moves = tuple(choice.starts)
        goal = choice.goal
        starts = {m: self.reach.start[m] for m in moves}
        bare = Choice(goal, starts, frozenset(), self.reach.least[goal], None, {}, choice.counted)
        counting = {move for leaf in choice.counted for move in self.reach.giving(leaf)}
        for move in sorted(counting, key=lambda move: move.index):
            if _is_in(choice, move) or not self.reach.is_reachable(move):
                continue
            if move.kind is not StepKind.WORK or any(True for _ in self.timing.orders(goal, (*moves, move))):
                yield self._taking(bare, move)

    def _taking(self, choice: Choice, move: Move) -> Choice:
        todo = choice.todo
        for slot in move.slots:
            todo = (move, slot, todo)
        return choice._replace(starts={**choice.starts, move: self.reach.start[move]}, todo=todo)

    # What is asked.

    def _met(self, choice: Choice, user: Move, asked: Asked) -> Iterator[Choice]:
        """Find the choices that meet what is asked, as far as one look goes.

        Yields:
            One for each way; none where there is no way.
        """
        match asked:
            case Slot():
                yield from self._by_version(choice, user, asked)
            case Part():
                yield from self._by_parts(choice, user, asked)
            case AllOf(parts):
                yield self._asking(choice, user, parts)
            case AnyOf(parts):
                for part in self._ways(choice, user, parts):
                    yield self._asking(choice, user, (part,))
            case AtLeast(wanted, parts):
                unmet = [part for part in parts if not self.reach.holds_anyway(part)]
                wanted -= len(parts) - len(unmet)
                within_reach = tuple(part for part in unmet if self.reach.first(part) is not None)
                yield choice._replace(todo=(user, Part(wanted, within_reach), choice.todo))
            case Not() | Prose():
                if self.reach.first(asked) is not None:
                    yield choice
            case _:
                yield from self._by_facts(choice, user, asked)

    def _ways(self, choice: Choice, user: Move, parts: tuple[Requirement, ...]) -> list[Requirement]:
        """Return the parts of which one is asked: a single one where it is met anyway, or by what comes before."""
        for part in parts:
            if self._is_met_anyway(choice, user, part):
                return [part]
        return [part for part in dict.fromkeys(parts) if self.reach.first(part) is not None]

    def _asking(self, choice: Choice, user: Move, parts: Sequence[Requirement]) -> Choice:
        todo, least = choice.todo, choice.least
        for part in reversed(parts):
            if not self.reach.holds_anyway(part):
                todo = (user, part, todo)
                least = max(least, self.reach.cost(part))
        return choice._replace(todo=todo, least=least)

    def _by_version(self, choice: Choice, user: Move, slot: Slot) -> Iterator[Choice]:
        """Find the choices by the version of a rule that decides.

        Yields:
            One for each that asks something else.
        """
        seen: list[tuple[Requirement, ...]] = []
        for segment in slot.segments:
            if segment.until <= self.reach.day or not segment.trees or segment.trees in seen:
                continue
            days = intersect(
                (
                    span(max(segment.since, self.reach.day), segment.until),
                    slot.gate[0],
                    *(self.reach.cuts(tree) for tree in segment.trees),
                )
            )
            if days:
                seen.append(segment.trees)
                end = min(END if len(days) % 2 else days[-1], choice.ends.get(user, END))
                later = self._no_sooner(choice._replace(ends={**choice.ends, user: end}), user, days[0])
                if later is not None:
                    yield self._asking(later, user, segment.trees)

    def _by_parts(self, choice: Choice, user: Move, asked: Part) -> Iterator[Choice]:
        """Find the choices that meet the first of some parts, and those that leave it out.

        Yields:
            Both, where there is need and room and it is not met anyway.
        """
        wanted, parts, begin = asked
        left = len(parts) - begin
        if wanted <= 0:
            yield choice
        elif left >= wanted:
            rest = (user, Part(wanted - 1, parts, begin + 1), choice.todo)
            yield self._asking(choice._replace(todo=rest), user, (parts[begin],))
            if left > wanted and not self._is_met_anyway(choice, user, parts[begin]):
                yield choice._replace(todo=(user, Part(wanted, parts, begin + 1), choice.todo))

    def _by_facts(self, choice: Choice, user: Move, leaf: Leaf) -> Iterator[Choice]:
        """Find the choices by which facts meet a leaf: those the person has, or those a move gives.

        Yields:
            One for each.
        """
        first = self.reach.first(leaf)
        later = None if first is None else self._no_sooner(choice, user, first)
        if later is None:
            return
        there = sorted(self._there(choice, user, leaf), key=lambda move: move.index)
        if there:  # what comes before it anyway does
            yield later._replace(serving=later.serving | {(there[0], user, leaf)})
            return
        if _adds_up(leaf):
            later = later._replace(counted=later.counted | {plain(leaf)})
        before = () if leaf.after is None else (leaf.after,)
        base = self.leaves.info(leaf).base[0]
        if first_from(base, self.reach.day) is not None:
            yield later
        if before and first_from(self.leaves.info(plain(leaf)).base[0], self.reach.day) is not None:
            yield self._asking(later, user, before)  # what is there may begin once the other is met
        for movers in self._sources(leaf):
            found: Choice | None = later
            for move in movers:
                found = None if found is None else self._served(found, user, leaf, move)
            if found is not None:
                yield self._asking(found, user, before)

    def _sources(self, leaf: Leaf) -> Iterator[tuple[Move, ...]]:
        giving = self.reach.giving(leaf)
        if not isinstance(leaf, CreditsAtLeast):
            yield from ((move,) for move in self.useful.of(giving))
            return
        had = sum(
            (
                credit.amount or Fraction(0)
                for begun, credit in credits_begun(self.leaves.facts, leaf)
                if begun[-1] == SURE
            ),
            Fraction(0),
        )
        short = leaf.amount - had
        if short <= 0:  # what there is may have lapsed, or come too soon; then more is added to nothing
            yield ()
            return
        alone = self.useful.of(move for move in giving if (move.hours or 0) >= short)
        yield from ((move,) for move in alone)
        smaller = [move for move in giving if self.reach.is_reachable(move) and 0 < (move.hours or 0) < short]
        smaller.sort(key=lambda move: (-(move.hours or 0), move.index))
        yield from self._sums(smaller, 0, short)

    def _sums(self, moves: Sequence[Move], begin: int, short: Fraction) -> Iterator[tuple[Move, ...]]:
        """Find the smallest sets of moves whose hours make up what is short.

        Yields:
            Each of them.
        """
        left = sum((move.hours or Fraction(0) for move in moves[begin:]), Fraction(0))
        for i in range(begin, len(moves)):
            self.effort.spend()
            hours = moves[i].hours or Fraction(0)
            if left < short:
                return
            if hours >= short:
                yield (moves[i],)
            else:
                for others in self._sums(moves, i + 1, short - hours):
                    yield (moves[i], *others)
            left -= hours

    # Who serves whom.

    def _served(self, choice: Choice, user: Move, leaf: Leaf, move: Move) -> Choice | None:
        """Return the choice with a move taken for what another asks; ``None`` where that goes round in a circle."""
        if move is user or user in _before(choice, move):
            return None
        if move not in choice.starts:
            if _is_in(choice, move):
                return None
            choice = self._taking(choice, move)
        choice = choice._replace(serving=choice.serving | {(move, user, leaf)})
        return self._no_sooner(choice, user, self._begins(leaf, move, choice.starts[move]))

    def is_spare(self, choice: Choice) -> bool:
        """Tell whether some move of a choice could be left out, as others serve all that it is taken for."""
        for move in choice.starts:
            served = [(user, leaf) for giver, user, leaf in choice.serving if giver is move]
            if served and all(_lasts(leaf) and self._others(choice, move, user, leaf) for user, leaf in served):
                return True
        return False

    def _others(self, choice: Choice, move: Move, user: Move, leaf: Leaf) -> bool:
        """Tell whether another move that comes before a user gives the same, and does not need the one itself."""
        rivals = self._there(choice, user, leaf) - {move}
        return any(move not in _before(choice, rival) for rival in rivals)

    def _there(self, choice: Choice, user: Move, leaf: Leaf) -> set[Move]:
        """Return the moves that meet a leaf by the time another is made, as that needs them anyway.

        A program needed only to be begun is not done by then.
        """
        giving = self.leaves.info(leaf).giving if _lasts(leaf) else ()
        found = [
            (giver, other, why)
            for giver, other, why in choice.serving
            if (giver in giving or (why == leaf and leaf.within is None)) and giver is not user
        ]
        needing = _before(choice, user) | {user} if found else ()
        return {
            giver for giver, other, why in found if other in needing and (_by_beginning(leaf) or not _by_beginning(why))
        }

    def _is_met_anyway(self, choice: Choice, user: Move, node: Requirement) -> bool:
        """Tell whether a tree is met by the time a move is made, whatever else is chosen."""
        if self.reach.holds_anyway(node):
            return True
        match node:
            case AllOf(parts):
                return all(self._is_met_anyway(choice, user, part) for part in parts)
            case AnyOf(parts):
                return any(self._is_met_anyway(choice, user, part) for part in parts)
            case AtLeast(n, parts):
                return n <= sum(self._is_met_anyway(choice, user, part) for part in parts)
            case Not() | Prose():
                return False
            case _:
                return bool(self._there(choice, user, node))

    def _begins(self, leaf: Leaf, move: Move, start: int) -> int:
        if isinstance(leaf, Work):
            return self.reach.worked(plain(leaf), move, start)
        return self.leaves.begins(leaf, move, start)

    def _no_sooner(self, choice: Choice, move: Move, day: int) -> Choice | None:
        """Return the choice with a move begun no sooner than a day, and what it serves accordingly."""
        day = max(day, choice.starts[move])
        if day >= choice.ends.get(move, END):
            return None
        if choice.starts[move] == day:
            return choice
        found: Choice | None = choice._replace(starts={**choice.starts, move: day})
        for giver, user, leaf in choice.serving:
            if giver is move and found is not None:
                found = self._no_sooner(found, user, self._begins(leaf, move, day))
        return found


def _is_in(choice: Choice, move: Move) -> bool:
    """Tell whether what a move is about is done already."""
    return any(other.kind is move.kind and other.target == move.target for other in choice.starts)


def _lasts(leaf: Leaf) -> bool:
    """Tell whether one fact that has begun meets a leaf for good."""
    adds_up = isinstance(leaf, Work | CreditsAtLeast)
    return not adds_up and (leaf.within, leaf.since, leaf.before, leaf.after) == (None,) * 4


def _by_beginning(leaf: Leaf) -> bool:
    """Tell whether a program meets a leaf on its first day."""
    return getattr(leaf, "stage", None) is EducationStage.ENROLLED


def _before(choice: Choice, move: Move) -> set[Move]:
    """Return the moves taken for the sake of one, through others too."""
    return _reached({(user, giver) for giver, user, _ in choice.serving}, move) - {move}


def _reached(steps: set[tuple[Move, Move]], begin: Move) -> set[Move]:
    found, news = {begin}, [begin]
    while news:
        here = news.pop()
        for one, other in steps:
            if one is here and other not in found:
                found.add(other)
                news.append(other)
    return found


def _adds_up(leaf: Leaf) -> bool:
    """Tell whether more facts may meet more of a leaf: of work, and of credits of which not all may count."""
    limits = (leaf.within, leaf.since, leaf.before, leaf.after)
    return isinstance(leaf, Work) or (isinstance(leaf, CreditsAtLeast) and limits != (None,) * 4)
