"""The tree on sets of days: for each node the days on which it is surely met, and on which it may be."""

from bisect import bisect_right
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from codercareer._cuts import ALWAYS, END, FIRST, NEVER, Cuts, at_least, complement, intersect, unite
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
    AtLeast,
    Completed,
    CreditsAtLeast,
    EducationAtLeast,
    ExperienceAtLeast,
    HasTrait,
    Holds,
    HoldsAny,
    HoursAtLeast,
    MemberOf,
    Not,
    Passed,
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
}
"""How each leaf is counted."""


OPEN: Final[dict[type[Any], Callable[[Facts, Any], Cuts]]] = {ExperienceAtLeast: open_work, HoursAtLeast: open_work}
"""What facts that are not stated may do, where that is not the same for every leaf."""

JOINED: Final[dict[type[Any], Callable[[list[Cuts]], Cuts]]] = {AllOf: intersect, AnyOf: unite}
"""How the days of parts make up those of the whole, where it takes no count."""

SETTLED_BY: Final[dict[type[Any], int]] = {AllOf: UNMET, AnyOf: MET}
"""The state of one part that settles the whole; where every part has its contrary, so has the whole."""

COMBINED: Final = frozenset({AllOf, AnyOf, AtLeast})
"""The nodes that have parts."""


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


def _all_of(parts: list[Outcome]) -> Days:
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


def _any_of(parts: list[Outcome]) -> Days:
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


def _joined(join: Callable[[list[Cuts]], Cuts], parts: list[Outcome]) -> Days:
    sure, maybe = [part.certain for part in parts], [part.possible for part in parts]
    certain = join(sure)
    return certain, certain if sure == maybe else join(maybe)


def evaluate(tree: Requirement, facts: Facts) -> Outcome:
    """Judge the tree on every day of the calendar; what was judged before is not judged again."""
    node: Any = tree
    known = facts.outcomes
    found: Outcome | None = known.get(id(node))
    if found is not None:
        return found
    kind: type[Any] = type(tree)
    reader = READERS.get(kind)
    if reader is not None:
        certain, possible = reader(facts, node)
        if kind is not HasTrait and CATEGORY[kind] in facts.profile.unlisted:
            possible = unite((possible, OPEN.get(kind, open_days)(facts, node)))  # traits bound themselves
        found = Outcome(node, certain, possible)
    elif kind in COMBINED:
        parts: list[Outcome] = []
        for part in node.parts:  # a plain loop: a level of a tree takes one frame
            inner: Outcome | None = known.get(id(part))
            parts.append(evaluate(part, facts) if inner is None else inner)
        if kind is AllOf:
            certain, possible = _all_of(parts)
        elif kind is AnyOf:
            certain, possible = _any_of(parts)
        else:
            certain, possible = _joined(partial(at_least, node.n), parts)
        found = Outcome(node, certain, possible, tuple(parts))
    elif isinstance(node, Not):
        inner = evaluate(node.part, facts)
        found = Outcome(node, complement(inner.possible), complement(inner.certain), (inner,))
    else:
        found = Outcome(node, NEVER, ALWAYS)
    known[id(node)] = found
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
    if kind is ExperienceAtLeast and node.within is None and facts.is_complete("experience"):
        least, most = months_by(facts, node, day)  # counting up to the day is less work than finding the day
        return MET if least >= node.months else UNKNOWN if most >= node.months else UNMET
    return evaluate(node, facts).state(day)


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
