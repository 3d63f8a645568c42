"""The tree on sets of days: for each node the days on which it is surely met, and on which it may be."""

from bisect import bisect_right
from collections.abc import Callable
from functools import partial
from typing import Any, Final, cast

from codercareer._cuts import ALWAYS, NEVER, Cuts, at_least, complement, intersect, unite
from codercareer.amounts import credit_days, experience_days, hours_days, months_by, open_work
from codercareer.evidence import (
    CATEGORY,
    HORIZON,
    Days,
    Facts,
    Lookup,
    event_days,
    open_days,
    rests_on_day_asked,
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

    __slots__ = ("certain", "node", "parts", "possible")

    def __init__(self, node: Requirement, certain: Cuts, possible: Cuts, parts: "tuple[Outcome, ...]") -> None:
        """Keep what was worked out."""
        self.node: Requirement = node
        self.certain: Cuts = certain
        self.possible: Cuts = possible
        self.parts: tuple[Outcome, ...] = parts

    def state(self, day: int) -> int:
        """Return 1 where the node is surely met on the day, -1 where it surely is not, else 0."""
        certain, possible = self.certain, self.possible
        if bisect_right(certain, day) & 1:
            return MET
        return UNKNOWN if possible is not certain and bisect_right(possible, day) & 1 else UNMET


def evaluate(node: Requirement, facts: Facts) -> Outcome:
    """Judge the tree on every day of the calendar; what was judged before is not judged again."""
    found: Outcome | None = facts.outcomes.get(id(node))
    if found is not None:
        return found
    kind = type(node)
    reader = READERS.get(kind)
    if reader is not None:
        certain, possible = reader(facts, node)
        if kind is not HasTrait and not facts.is_complete(CATEGORY[kind]):
            possible = unite((possible, OPEN.get(kind, open_days)(facts, node)))  # traits bound themselves
        found = Outcome(node, certain, possible, ())
    elif kind in COMBINED:
        joint = cast("AllOf | AnyOf | AtLeast", node)
        parts: list[Outcome] = []
        sure: list[Cuts] = []
        maybe: list[Cuts] = []
        for part in joint.parts:  # a plain loop: each level of a deep tree takes one frame
            inner = evaluate(part, facts)
            parts.append(inner)
            sure.append(inner.certain)
            maybe.append(inner.possible)
        join = JOINED.get(kind) or partial(at_least, cast("AtLeast", node).n)
        certain = join(sure)
        found = Outcome(node, certain, certain if sure == maybe else join(maybe), tuple(parts))
    elif isinstance(node, Not):
        inner = evaluate(node.part, facts)
        found = Outcome(node, complement(inner.possible), complement(inner.certain), (inner,))
    else:
        found = Outcome(node, NEVER, ALWAYS, ())
    facts.outcomes[id(node)] = found
    return found


def state_of(node: Requirement, facts: Facts, day: int) -> int:
    """Return how a tree stands on one day, looking no further than the answer takes.

    A property test holds it to the days that ``evaluate`` gives.
    """
    found: Outcome | None = facts.outcomes.get(id(node))
    if found is not None:
        return found.state(day)
    kind = type(node)
    settles = SETTLED_BY.get(kind)
    if settles is not None:
        state = -settles
        for part in cast("AllOf | AnyOf", node).parts:
            here = state_of(part, facts, day)
            if here is settles:
                return here
            if here is UNKNOWN:
                state = UNKNOWN
        return state
    if kind is ExperienceAtLeast and facts.is_complete("experience"):
        leaf = cast("ExperienceAtLeast", node)
        if leaf.within is None:  # counting up to the day is less work than finding the day
            least, most = months_by(facts, leaf, day)
            return MET if least >= leaf.months else UNKNOWN if most >= leaf.months else UNMET
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
    else:
        rests = memo.get("rests on the day asked")
        if rests is None:
            rests = memo["rests on the day asked"] = rests_on_day_asked(profile)
        if not rests:
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
