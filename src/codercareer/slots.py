"""What is asked on each day: the versions of a rule in their spans, and what besides the rule decides."""

from bisect import bisect_right
from typing import Final, NamedTuple

from attrs import Factory, field, frozen

from codercareer._cuts import ALWAYS, END, FIRST, NEVER, Cuts, first_from, holds, intersect, span, unite
from codercareer.claims import History, Ruling
from codercareer.evaluation import MET, UNKNOWN, UNMET, Outcome, evaluate, state_of
from codercareer.evidence import Days, Facts, event_days
from codercareer.requirements import Holds, Requirement
from codercareer.rules import Rule
from codercareer.wording import Label, same

__all__ = ["Query", "Segment", "Slot"]

OPEN: Final[Days] = (ALWAYS, ALWAYS)
"""The gate that is never closed."""


class Segment(NamedTuple):
    """Days on which one set of rule versions is heard."""

    since: int
    """Ordinal of the first day in."""

    until: int
    """Ordinal of the first day out."""

    ruling: Ruling[Rule] | None
    """Which version wins and which must agree; ``None`` for a bare requirement, or where nothing is claimed."""

    trees: tuple[Requirement, ...]
    """The requirements of all versions heard, the winner's first; they must agree. Empty where nothing is claimed."""

    rule: Rule | None = None
    """The winning version, or the rule asked about; ``None`` for a bare requirement, or where nothing is claimed."""


def _starts_of(slot: "Slot") -> tuple[int, ...]:
    return tuple([segment.since for segment in slot.segments])


@frozen(eq=False)
class Slot:
    """All that decides one question about a person, day by day."""

    segments: tuple[Segment, ...]
    """The versions, without a gap from the first day of the calendar to the last."""

    gate: Days = OPEN
    """Days on which it is surely, and perhaps, open at all: the credential exists, the exam is offered."""

    held: Holds | None = None
    """The holding that settles the question by itself."""

    _starts: tuple[int, ...] = field(init=False, default=Factory(_starts_of, takes_self=True))

    @classmethod
    def of(cls, asked: Requirement | Rule) -> "Slot":
        """Return the slot of one requirement or rule that never changes."""
        if isinstance(asked, Rule):
            return cls((Segment(FIRST, END, None, (asked.requires,), asked),))
        return cls((Segment(FIRST, END, None, (asked,)),))

    @classmethod
    def from_history(cls, history: History[Rule], *, gate: Days = OPEN, held: Holds | None = None) -> "Slot":
        """Return the slot of a rule in all its versions."""
        segments: list[Segment] = []
        turns = history.turns
        for since, until in zip(turns, (*turns[1:], END), strict=True):
            ruling = history.ruling_at(since)
            trees: list[Requirement] = []
            for claim in () if ruling is None else ruling.heard:
                if claim.value.requires not in trees:
                    trees.append(claim.value.requires)
            rule = None if ruling is None else ruling.claim.value
            segments.append(Segment(since, until, ruling, tuple(trees), rule))
        return cls(tuple(segments), OPEN if gate == OPEN else gate, held)

    def at(self, day: int) -> Segment:
        """Return the segment of the day."""
        segments = self.segments
        if len(segments) == 1:
            return segments[0]
        return segments[bisect_right(self._starts, day) - 1]

    @property
    def is_plain(self) -> bool:
        """Whether one tree decides on every day, and nothing besides."""
        segments = self.segments
        return len(segments) == 1 and len(segments[0].trees) == 1 and self.gate is OPEN and self.held is None

    def outcome(self, facts: Facts, day: int) -> Outcome | None:
        """Return the winning version judged; ``None`` where nothing is claimed."""
        trees = self.at(day).trees
        return evaluate(trees[0], facts) if trees else None

    def state(self, facts: Facts, day: int) -> int:
        """Return 1 where the answer on the day is surely yes, -1 where it surely is no, else 0."""
        trees = self.at(day).trees
        state = state_of(trees[0], facts, day) if trees else UNKNOWN
        for tree in trees[1:]:
            if state is not UNKNOWN and state_of(tree, facts, day) != state:
                state = UNKNOWN
        if self.gate is not OPEN:
            state = min(state, _state(self.gate, day))
        if self.held is not None and state is not MET:
            state = max(state, _state(self.held_days(facts), day))
        return state

    def held_days(self, facts: Facts) -> Days:
        """Return the days on which the credential is surely held, and perhaps; what is not stated adds no doubt."""
        if self.held is None or not facts.profile.credentials:
            return NEVER, NEVER
        kept: Days | None = facts.kept.get(self.held)
        if kept is None:
            kept = facts.kept[self.held] = event_days(facts, self.held)
        return kept

    def days(self, facts: Facts) -> Days:
        """Return the days on which the answer is surely yes, and on which it may be."""
        if self.is_plain:
            outcome = evaluate(self.segments[0].trees[0], facts)
            return outcome.certain, outcome.possible
        certain: list[Cuts] = []
        possible: list[Cuts] = []
        for segment in self.segments:
            sure, maybe = self.segment_days(segment, facts)
            certain.append(sure)
            possible.append(maybe)
        held = self.held_days(facts)
        return unite([*certain, held[0]]), unite([*possible, held[1]])

    def segment_days(self, segment: Segment, facts: Facts) -> Days:
        """Return the days of one segment, by its rule and the gate alone."""
        days = span(segment.since, segment.until)
        outcomes = [evaluate(tree, facts) for tree in segment.trees]
        if not outcomes:
            return NEVER, intersect((days, self.gate[1]))
        certain = intersect([days, self.gate[0], *(outcome.certain for outcome in outcomes)])
        possible = intersect([days, self.gate[1], unite([outcome.possible for outcome in outcomes])])
        return certain, possible

    def first(self, facts: Facts, day: int, *, which: int = 0) -> int | None:
        """Return the first day from the one given on which the answer is surely yes (or, with 1, may be)."""
        if self.is_plain:
            return first_from(self.days(facts)[which], day)
        found = first_from(self.held_days(facts)[which], day)
        for segment in self.segments[bisect_right(self._starts, day) - 1 :]:
            if found is not None and found <= segment.since:
                break
            here = self._first_in(segment, facts, day, which)
            if here is not None:
                return here if found is None else min(here, found)
        return found

    def _first_in(self, segment: Segment, facts: Facts, day: int, which: int) -> int | None:
        if self.gate is not OPEN or len(segment.trees) != 1:
            return first_from(self.segment_days(segment, facts)[which], day)
        outcome = evaluate(segment.trees[0], facts)  # alone it decides while it is heard
        here = first_from((outcome.certain, outcome.possible)[which], max(day, segment.since))
        return None if here is None or here >= segment.until else here


PLAIN_SLOTS: Final[dict[int, Slot]] = {}
"""The slots of bare requirements asked about of late, by where each requirement lies in memory."""

MOST_PLAIN_SLOTS: Final = 64
"""How many are kept."""

NO_NAME: Final = ("", "")
"""What is asked about where it is neither a credential nor a role."""


class Query(NamedTuple):
    """One question about one person on one day."""

    slot: Slot
    """What decides, day by day."""

    facts: Facts
    """The person as read."""

    day: int
    """Ordinal of the day asked."""

    name: tuple[str, str] = NO_NAME
    """Id of what is asked about and what for; empty for a rule or a requirement."""

    label: Label = same
    """What turns an id into what it is called."""


def plain_slot(requirement: Requirement) -> Slot:
    """Return the slot of a bare requirement, kept for whoever is asked about next."""
    found = PLAIN_SLOTS.get(id(requirement))
    if found is None:
        if len(PLAIN_SLOTS) >= MOST_PLAIN_SLOTS:
            PLAIN_SLOTS.clear()
        found = PLAIN_SLOTS[id(requirement)] = Slot.of(requirement)  # which keeps the requirement where it lies
    return found


def _state(days: Days, day: int) -> int:
    if holds(days[0], day):
        return MET
    return UNKNOWN if holds(days[1], day) else UNMET
