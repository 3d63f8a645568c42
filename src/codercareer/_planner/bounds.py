"""What no plan with given steps can better: how soon it ends, what it costs, what is not known."""

from collections.abc import Iterable
from decimal import Decimal

from codercareer._planner.front import Score
from codercareer._planner.moves import Move
from codercareer._planner.prices import EXACT, ZERO
from codercareer._planner.reach import Reach
from codercareer._work import MEAN_MONTH, SLACK
from codercareer.facts import EducationStage
from codercareer.planning import PlanOptions
from codercareer.requirements import EducationAtLeast, Leaf
from codercareer.steps import StepKind


class Bounds:
    """Bounds on plans, by the first days on which their steps can be begun."""

    def __init__(self, reach: Reach, options: PlanOptions) -> None:
        """Know what serves what."""
        self.reach: Reach = reach
        self.options: PlanOptions = options
        self._steady: dict[Move, tuple[Decimal, tuple[tuple[str, str], ...], int]] = {}

    def score(self, goal: Move, starts: Iterable[tuple[Move, int, int]], least: Decimal = ZERO) -> Score:
        """Return what no plan with these steps can better.

        Args:
            goal: The step that ends it.
            starts: The steps, each with a day before which it is not begun, and one before which it is.
            least: Dollars without which it cannot be done.
        """
        finish = count = 0
        cost = ZERO
        missing: set[tuple[str, str]] = set()
        exams: list[int] = []
        programs: list[tuple[int, int]] = []
        for move, start, end in starts:
            count += 1
            known = self._steady.get(move) or self._known(move, start, end)
            cost = EXACT.add(cost, known[0])
            missing.update(known[1])
            if move is goal:
                finish = start
            if move.kind is StepKind.SIT:
                exams.append(start)
            elif move.kind is StepKind.STUDY and known[2]:
                programs.append((start, known[2]))
        finish = max(finish, _one_a_day(exams))
        if self.options.programs == 1:
            finish = max(finish, _one_by_one(programs))
        return Score(finish, max(cost, least), frozenset(missing), count)

    def _known(self, move: Move, start: int, end: int) -> tuple[Decimal, tuple[tuple[str, str], ...], int]:
        """Return the least a step costs from a day on, what is not known of it, and the days it takes time at least."""
        missing = tuple((item.what, item.of) for item in move.unsure)
        if not move.prices.known_within(start, end):
            missing = (*missing, (move.pays, move.target))
        days = 0
        if move.kind is StepKind.STUDY and not any(map(is_early, self.reach.serves[move])):
            days = max(int(float(move.low) * MEAN_MONTH) - SLACK, 0)
        found = move.prices.least_within(start, end), missing, days
        if move.prices.is_steady_from(self.reach.day):
            self._steady[move] = found
        return found


def is_early(leaf: Leaf) -> bool:
    """Tell whether a leaf may be met by a program that is not done."""
    return isinstance(leaf, EducationAtLeast) and leaf.stage < EducationStage.CONFERRED


def _one_a_day(starts: Iterable[int]) -> int:
    """Return the first day on which each can have had a day of its own."""
    day = 0
    for start in sorted(starts):
        day = max(day + 1, start)
    return day


def _one_by_one(programs: Iterable[tuple[int, int]]) -> int:
    """Return the first day by which all can be done, one after the other, given first days and lengths."""
    day = 0
    for start, length in sorted(programs):
        day = max(day, start) + length
    return day
