"""The best ways found so far: those that no other beats."""

from decimal import Decimal
from typing import Final, NamedTuple, TypeAlias

from codercareer._planner.leaves import Taken

Missing: TypeAlias = frozenset[tuple[str, str]]
"""What is not known as one number: what it is, and of what."""

NOTHING: Final[Missing] = frozenset()


class Score(NamedTuple):
    """What ways are compared by; less is better in each."""

    finish: int
    """Ordinal of the day on which the goal is reached."""

    cost: Decimal
    """Dollars that are known."""

    missing: Missing = NOTHING
    """What is not known."""

    steps: int = 0
    """How many steps there are, which decides where all else is equal."""

    def is_no_worse_than(self, other: "Score") -> bool:
        """Tell whether another need not be looked at beside this one."""
        return (
            self.finish <= other.finish
            and self.cost <= other.cost
            and self.missing <= other.missing
            and (
                self.steps <= other.steps
                or self.finish < other.finish
                or self.cost < other.cost
                or self.missing < other.missing
            )
        )


class Way(NamedTuple):
    """Steps with their days, in the order in which they are taken."""

    score: Score
    taken: tuple[Taken, ...]


class Front:
    """Ways of which none beats another."""

    __slots__ = ("ways",)

    def __init__(self) -> None:
        """Have found none."""
        self.ways: list[Way] = []

    def beats(self, score: Score) -> bool:
        """Tell whether some way found leaves no use for one with such a score."""
        return any(way.score.is_no_worse_than(score) for way in self.ways)

    def add(self, way: Way) -> None:
        """Keep a way unless one found leaves no use for it; those it leaves no use for are dropped."""
        if not self.beats(way.score):
            self.ways = [kept for kept in self.ways if not way.score.is_no_worse_than(kept.score)]
            self.ways.append(way)

    def sorted(self) -> list[Way]:
        """Return the ways, soonest first, then cheapest, then those of which most is known."""
        return sorted(self.ways, key=lambda way: (*way.score[:2], len(way.score.missing), sorted(way.score.missing)))
