"""The tree on sets of days: for each node the days on which it is surely met, and on which it may be."""

from bisect import bisect_right
from collections.abc import Callable
from functools import partial
from operator import itemgetter
from typing import Any, Final, NamedTuple, TypeAlias

from codercareer._cuts import ALWAYS, END, FIRST, NEVER, Cuts, at_least, complement, holds, intersect, unite
from codercareer.amounts import credit_days, experience_days, hours_days, months_by, open_work
from codercareer.evidence import (
    CATEGORY,
    HORIZON,
    Days,
    Facts,
    Lookup,
    event_days,
    open_days,
    trait_days,
)
from codercareer.profile import Profile
from codercareer.requirements import (
    AllOf,
    AnyOf,
    Completed,
    CreditsAtLeast,
    EducationAtLeast,
    ExperienceAtLeast,
    HasTrait,
    Holds,
    HoldsAny,
    HoursAtLeast,
    Leaf,
    MemberOf,
    Not,
    Passed,
    Prose,
    Requirement,
)

__all__ = ["Outcome", "evaluate", "facts_of"]

MET: Final = 1
UNMET: Final = -1
UNKNOWN: Final = 0

VARIES: Final = 0
"""No day of the calendar: where being met begins later, ends again, or is not known."""

MOST_OUTCOMES: Final = 100_000
"""How many nodes one reading of a profile remembers before it is made anew."""

MEMO_SIZE: Final = 32
"""How many readings of one profile are kept."""


def _never_settled(*_: object) -> Days:
    """Return the days on which it is known whether something without an amount is met: none."""
    return NEVER, ALWAYS


READERS: Final[dict[type[Any], Callable[[Facts, Any], Days]]] = {
    EducationAtLeast: event_days,
    ExperienceAtLeast: experience_days,
    HoursAtLeast: hours_days,
    Passed: event_days,
    Holds: event_days,
    HoldsAny: event_days,
    Completed: event_days,
    CreditsAtLeast: credit_days,
    MemberOf: event_days,
    HasTrait: trait_days,
    Prose: _never_settled,
}
"""How each leaf is counted."""

BOUNDED: Final = ""
"""Stands for the category of a node that bounds by itself what is not stated."""

LOOKS_AT: Final[dict[type[Any], str]] = {**CATEGORY, HasTrait: BOUNDED, Prose: BOUNDED}
"""The category in which there may be more facts for each leaf than are listed."""

OPEN: Final[dict[type[Any], Callable[[Facts, Any], Cuts]]] = {ExperienceAtLeast: open_work, HoursAtLeast: open_work}
"""What facts that are not stated may do, where that is not the same for every leaf."""

SETTLED_BY: Final[dict[type[Any], int]] = {AllOf: UNMET, AnyOf: MET}
"""The state of one part that settles the whole; where every part has its contrary, so has the whole."""


class Outcome:
    """One node judged: its days, and its parts judged."""

    __slots__ = ("certain", "maybe_from", "node", "parts", "possible", "sure_from")

    def __init__(self, node: Requirement, certain: Cuts, possible: Cuts, parts: "tuple[Outcome, ...]" = ()) -> None:
        """Keep what was worked out."""
        self.node: Requirement = node
        self.certain: Cuts = certain
        self.possible: Cuts = possible
        self.sure_from: int = certain[0] if len(certain) == 1 else VARIES if certain else END
        self.maybe_from: int = possible[0] if len(possible) == 1 else VARIES if possible else END
        self.parts: tuple[Outcome, ...] = parts

    def state(self, day: int) -> int:
        """Return 1 where the node is surely met on the day, -1 where it surely is not, else 0."""
        first = self.sure_from
        if first <= day if first else bisect_right(self.certain, day) & 1:
            return MET
        first = self.maybe_from
        return UNKNOWN if (first <= day if first else bisect_right(self.possible, day) & 1) else UNMET


Parts: TypeAlias = tuple[Outcome, ...]


def _all_of(parts: Parts) -> Days:
    """Return the days on which every part is met, surely and perhaps."""
    sure = maybe = FIRST
    for part in parts:
        since, perhaps = part.sure_from, part.maybe_from
        if not since or not perhaps:
            return _joined(intersect, parts)
        if since > sure:  # noqa: PLR1730 - `max` takes longer
            sure = since
        if perhaps > maybe:  # noqa: PLR1730
            maybe = perhaps
    return (sure,) if sure < END else NEVER, (maybe,) if maybe < END else NEVER


def _any_of(parts: Parts) -> Days:
    """Return the days on which one of the parts is met, surely and perhaps."""
    sure = maybe = END
    for part in parts:
        since, perhaps = part.sure_from, part.maybe_from
        if not since or not perhaps:
            return _joined(unite, parts)
        if since < sure:  # noqa: PLR1730 - `min` takes longer
            sure = since
        if perhaps < maybe:  # noqa: PLR1730
            maybe = perhaps
    return (sure,) if sure < END else NEVER, (maybe,) if maybe < END else NEVER


def _contrary(parts: Parts) -> Days:
    (part,) = parts
    return complement(part.possible), complement(part.certain)


def _joined(join: Callable[[list[Cuts]], Cuts], parts: Parts) -> Days:
    sure, maybe = [part.certain for part in parts], [part.possible for part in parts]
    certain = join(sure)
    return certain, certain if sure == maybe else join(maybe)


class Step(NamedTuple):
    """One node of a tree laid out flat."""

    node: Any
    """The node."""

    parts: Callable[[list[Outcome]], Parts]
    """What picks its parts among the nodes before it."""

    join: Callable[[Parts], Days] | None
    """What makes its days from those of its parts; ``None`` for a leaf."""


OUTLINES: Final[dict[int, list[Step]]] = {}
"""Trees asked about of late laid out flat, by where each lies in memory; each keeps its tree there."""

MOST_OUTLINES: Final = 1_000
"""How many are kept."""

MOST_STEPS: Final = 100_000
"""How many nodes they may have in all."""


def _outline_of(tree: Requirement) -> list[Step]:
    """Return every node of a tree once, each behind its parts."""
    known = OUTLINES.get(id(tree))
    if known is not None:
        return known
    found: list[Step] = []
    _lay_out(tree, found, {})
    if len(OUTLINES) >= MOST_OUTLINES or sum(map(len, OUTLINES.values())) + len(found) > MOST_STEPS:
        OUTLINES.clear()
    OUTLINES[id(tree)] = found
    return found


def _lay_out(tree: Requirement, steps: list[Step], places: dict[int, int]) -> None:
    node: Any = tree
    kind: type[Any] = type(tree)
    if kind in READERS:
        steps.append(Step(node, tuple, None))
    else:
        parts = (node.part,) if kind is Not else node.parts
        for part in parts:  # a plain loop: each level of a deep tree takes one frame
            if id(part) not in places:
                _lay_out(part, steps, places)
        at = [places[id(part)] for part in parts]
        pick = itemgetter(*at) if len(at) > 1 else partial(_few, at)
        join = JOINED.get(kind) or partial(_joined, partial(at_least, node.n))
        steps.append(Step(node, pick, join))
    places[id(node)] = len(steps) - 1


def _few(places: list[int], judged: list[Outcome]) -> Parts:
    return tuple([judged[place] for place in places])


JOINED: Final[dict[type[Any], Callable[[Parts], Days]]] = {AllOf: _all_of, AnyOf: _any_of, Not: _contrary}
"""How the days of parts make up those of the whole, where it takes no count."""


def _of_leaf(leaf: Leaf | Prose, facts: Facts) -> Days:
    """Return the days of a leaf, kept by what it asks: pairs of numbers alone, which the collector passes over."""
    found: Days | None = facts.outcomes.get(leaf)
    if found is None:
        kind: type[Any] = type(leaf)
        found = READERS[kind](facts, leaf)
        if LOOKS_AT[kind] in facts.profile.unlisted:
            certain, possible = found
            found = certain, unite((possible, OPEN.get(kind, open_days)(facts, leaf)))
        facts.outcomes[leaf] = found
    return found


def evaluate(tree: Requirement, facts: Facts) -> Outcome:
    """Judge the tree on every day of the calendar; what was judged before is not judged again."""
    known = facts.outcomes
    found: Outcome | None = known.get(id(tree))
    if found is not None:
        return found
    judged: list[Outcome] = []
    for node, pick, join in _outline_of(tree):
        if join is None:
            certain, possible = _of_leaf(node, facts)
            judged.append(Outcome(node, certain, possible))
        else:
            parts = pick(judged)
            certain, possible = join(parts)
            judged.append(Outcome(node, certain, possible, parts))
    found = known[id(tree)] = judged[-1]
    return found


def state_of(tree: Requirement, facts: Facts, day: int) -> int:
    """Return how a tree stands on one day, looking no further than the answer takes.

    A property test holds it to the days that ``evaluate`` gives.
    """
    node: Any = tree
    found: Outcome | None = facts.outcomes.get(id(node))
    if found is not None:
        return found.state(day)
    kind: type[Any] = type(tree)
    settles = SETTLED_BY.get(kind)
    if settles is not None:
        state = -settles
        for part in node.parts:
            here = state_of(part, facts, day)
            if here is settles:
                return here
            if here is UNKNOWN:
                state = UNKNOWN
        return state
    if kind is ExperienceAtLeast and node.within is None and "experience" not in facts.profile.unlisted:
        least, most = months_by(facts, node, day)  # counting up to the day is less work than finding the day
        return MET if least >= node.months else UNKNOWN if most >= node.months else UNMET
    if kind not in READERS:
        return evaluate(node, facts).state(day)
    certain, possible = _of_leaf(node, facts)
    return MET if holds(certain, day) else UNKNOWN if holds(possible, day) else UNMET


def days_of_tree(node: Requirement, facts: Facts) -> Days:
    """Return the days on which the tree is surely met, and on which it may be."""
    outcome = evaluate(node, facts)
    return outcome.certain, outcome.possible


def facts_of(profile: Profile, lookup: Lookup, as_of: int | None, horizon: int | None = None) -> Facts:
    """Return the profile as the look-up reads it, worked out once for each day that makes a difference.

    Args:
        profile: The person.
        lookup: What rules must look up.
        as_of: The day by which undated facts have begun, where the profile itself does not say; ``None`` for whichever
            day is asked about.
        horizon: The ordinal before which look-backs are worked out; the default horizon if ``None``.
    """
    memo = profile.memo
    if profile.as_of is not None:
        as_of = profile.as_of.toordinal()
    elif not profile.rests_on_day_asked:
        as_of = None
    until = HORIZON.toordinal() if horizon is None else horizon
    key = (id(lookup), as_of, until)
    found: Facts | None = memo.get(key)
    if found is None or len(found.outcomes) > MOST_OUTCOMES:
        if len(memo) > MEMO_SIZE:
            memo.clear()
        found = Facts(profile, lookup, as_of, until, days_of_tree)
        memo[key] = found
    return found
