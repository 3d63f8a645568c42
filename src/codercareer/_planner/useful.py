"""Which of the moves that give the same are worth a look: those that no other is as good as in everything."""

from collections.abc import Hashable, Iterable
from decimal import Decimal

from codercareer._cuts import Cuts, intersect, span, unite
from codercareer._planner.moves import Move
from codercareer._planner.reach import EMPTY, Reach, is_steady, lasts
from codercareer.requirements import Leaf
from codercareer.steps import StepKind


class Useful:
    """The moves left once those are dropped that another may always take the place of."""

    def __init__(self, reach: Reach) -> None:
        """Compare moves by what the goals explored so far ask."""
        self.reach: Reach = reach
        self._open: dict[Move, bool] = {}
        self._standing: list[Move] | None = None

    def of(self, moves: Iterable[Move]) -> list[Move]:
        """Return the moves that can be begun at all and that no other is as good as in everything."""
        kept: list[Move] = []
        groups: dict[Hashable, list[Move]] = {}
        for move in moves:
            if not self.reach.is_reachable(move):
                continue
            if move.kind is StepKind.STUDY and move.prices.is_steady_from(self.reach.day) and self.is_open(move):
                groups.setdefault((move.hours, *self._signature(move)), []).append(move)
            elif move.kind is not StepKind.WORK or not self._has_stand_in(move):
                kept.append(move)
        for group in groups.values():
            kept += _undominated(group, self.reach.day)
        return sorted(kept, key=lambda move: move.index)

    def is_open(self, move: Move) -> bool:
        """Tell whether a move can be begun on every day from the day asked on, whatever else is done."""
        found = self._open.get(move)
        if found is None:
            found = self._open[move] = all(map(is_steady, self.reach.trees(move))) and self._is_always_met(move)
        return found

    def _is_always_met(self, move: Move) -> bool:
        day = self.reach.day
        for slot in move.slots:
            days: list[Cuts] = []
            for segment in slot.segments:
                if segment.until > day and segment.trees:
                    met = [self.reach.world.cuts(tree, EMPTY) for tree in segment.trees]
                    days.append(intersect((span(segment.since, segment.until), slot.gate[0], *met)))
            if not lasts(unite(days), day):
                return False
        return True

    def _signature(self, move: Move) -> tuple[frozenset[Leaf], frozenset[Leaf]]:
        info = self.reach.leaves.info
        return (
            frozenset(self.reach.serves[move]),
            frozenset(leaf for leaf in self.reach.barred if move in info(leaf).perhaps),
        )

    def _has_stand_in(self, job: Move) -> bool:
        """Tell whether another job, open to the person at any time, serves as well."""
        serves, harms = self._signature(job)
        for other in self._stand_ins():
            if other is not job and other.kind is StepKind.WORK:
                more, harm = self._signature(other)
                if serves <= more and harm <= harms and (serves != more or harm != harms or other.index < job.index):
                    return True
        return False

    def _stand_ins(self) -> list[Move]:
        if self._standing is None:
            self._standing = [
                move
                for move in self.reach.start
                if move.kind is StepKind.WORK and self.reach.is_reachable(move) and self.is_open(move)
            ]
        return self._standing


def _undominated(programs: list[Move], day: int) -> list[Move]:
    """Return the programs of which no other that gives the same is as short, as cheap and as well known."""
    kept: list[Move] = []
    cheapest: Decimal | None = None
    ranked = sorted(programs, key=lambda move: (move.low, move.prices.at(day).low, not is_known(move, day), move.index))
    for move in ranked:
        price = move.prices.at(day)
        if cheapest is not None and cheapest <= price.low:
            continue
        kept.append(move)
        if is_known(move, day):
            cheapest = price.low
    return kept


def is_known(move: Move, day: int) -> bool:
    """Tell whether nothing is left open about a move on a day."""
    return not move.unsure and move.prices.at(day).is_known
