"""One leaf against the facts: the days on which it is surely met, and on which it may be.

A leaf is counted twice: with the facts that surely match, surely by then, and with those that may.
"""

from collections.abc import Callable, Iterable
from datetime import date
from typing import Any, Final, TypeAlias, TypeVar, cast

from codercareer._compare import MAYBE, SURE
from codercareer._cuts import (
    ALWAYS,
    END,
    FIRST,
    NEVER,
    Cuts,
    complement,
    first_from,
    holds,
    intersect,
    runs,
    span,
    unite,
)
from codercareer.dates import AnyDate, bounds, is_unknown, plus_months
from codercareer.facts import Education, EducationStage, ExamResult, Fact, HeldCredential
from codercareer.matching import CredentialInfo, Lookup, ProgramInfo, implied_pass
from codercareer.profile import Profile
from codercareer.requirements import (
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
    Passed,
    Requirement,
)

__all__ = ["HORIZON", "CredentialInfo", "Facts", "Lookup", "ProgramInfo"]

HORIZON: Final = date(2200, 1, 1)
"""The day before which every answer is worked out unless another is asked for."""

Days: TypeAlias = tuple[Cuts, Cuts]
"""The days on which something is surely so, and on which it may be."""

Begun: TypeAlias = tuple[int, int, int, int, int]
"""Bounds of the first day, bounds of the first day out, and how surely the fact matches."""

Admissible: TypeAlias = tuple[Days, Days]
"""The days on which a fact may begin, surely and perhaps: days before the day asked about, and that day itself."""

ANY_DAY: Final[Admissible] = ((ALWAYS, ALWAYS), (ALWAYS, ALWAYS))

ANY_FACT: Final[Begun] = (FIRST, END - 1, END, END, MAYBE)
"""A fact of which nothing is stated."""

Judge: TypeAlias = "Callable[[Requirement, Facts], Days]"
"""What tells the days of a whole tree; a leaf needs it for its ``after``."""

CATEGORY: Final[dict[type[Any], str]] = {
    EducationAtLeast: "education",
    ExperienceAtLeast: "experience",
    HoursAtLeast: "experience",
    Passed: "exams",
    Holds: "credentials",
    HoldsAny: "credentials",
    Completed: "training",
    CreditsAtLeast: "credits",
    MemberOf: "memberships",
    HasTrait: "traits",
}
"""The category of facts that each leaf looks at."""

EXACT: Final = frozenset({date})
"""What an exact day is."""

F = TypeVar("F")


def distinct(facts: tuple[F, ...] | None) -> Iterable[F]:
    """Return the facts, identical ones once."""
    if not facts or len(facts) == 1:
        return facts or ()
    return dict.fromkeys(facts)


class Facts:
    """A profile as a look-up reads it, with what has been worked out about it so far."""

    __slots__ = (
        "as_of",
        "before",
        "checked",
        "horizon",
        "kept",
        "lookup",
        "outcomes",
        "profile",
        "tree",
    )

    def __init__(self, profile: Profile, lookup: Lookup, as_of: int | None, horizon: int, tree: Judge) -> None:
        """Take undated facts to have begun by ``as_of``; without one, by whichever day is asked about."""
        self.profile: Profile = profile
        self.lookup: Lookup = lookup
        self.as_of: int | None = as_of
        self.horizon: int = horizon
        self.tree: Judge = tree
        self.checked: bool = False
        self.kept: dict[object, Any] = {}  # what leaves count, besides their days
        self.before: Facts | None = None
        self.outcomes: dict[object, Any] = {}  # trees judged by where they lie, days of leaves by what these ask

    def __reduce__(self) -> tuple[Any, ...]:
        """Say how to read the profile again: what was worked out is kept by where rules lie in memory."""
        return Facts, (self.profile, self.lookup, self.as_of, self.horizon, self.tree)

    def judge(self, tree: Requirement) -> Days:
        """Return the days of a tree that had to be met when a fact began.

        Whichever day is asked about, what is undated cannot be shown to have come before another fact.
        """
        if self.as_of is None and self.before is None:
            self.before = Facts(self.profile, self.lookup, END - 1, self.horizon, self.tree)
        return self.tree(tree, self.before or self)

    def is_complete(self, category: str) -> bool:
        """Tell whether the profile says that there is no more than it lists."""
        return category not in self.profile.unlisted

    def start(self, day: AnyDate | None) -> tuple[int, int]:
        """Return the bounds of a first day; of one not known, up to the day the profile was stated.

        Where no such day is set, the upper bound is 0: by whichever day is asked about.
        """
        if type(day) is date:
            ordinal = day.toordinal()
            return ordinal, ordinal
        if is_unknown(day):
            return FIRST, 0 if self.as_of is None else self.as_of
        return bounds(cast("AnyDate", day))

    def stage(self, fact: Education, stage: EducationStage) -> tuple[int, int]:
        """Return the bounds of the day on which a stage of an education was reached.

        An upper bound below 0 says: by whichever day is asked about, and no later than that day.
        """
        low, high = FIRST, END
        by_day_asked = False
        for other, day in fact.stages:
            if day is None:
                continue
            first, last = self.start(day)
            if other <= stage:
                low = max(low, first)
            if other >= stage:
                by_day_asked = by_day_asked or not last
                high = min(high, last or END)
        if by_day_asked:
            return low, 0 if high >= END else -high
        return low, high if low <= high else END  # what contradicts itself is never sure

    def days_of(self, leaf: Leaf, fact: Fact, match: int) -> Begun:
        """Return the bounds of a fact's days as far as the leaf looks at them, and how surely it matches."""
        if isinstance(fact, Education):
            return *self.stage(fact, cast("EducationAtLeast", leaf).stage), END, END, match
        low, high, out, last = fact.days
        if not high:
            high = self.as_of or 0
            if high and high < low:  # a result not known by the day that is stated
                high = END
        return low, high, out, last, match

    def begun(self, leaf: Leaf) -> list[tuple[Begun, Fact]]:
        """Return every fact that may matter to the leaf, with its bounds and how surely it matches."""
        kind, lookup = type(leaf), self.lookup
        match = lookup.matcher(leaf)
        found: list[tuple[Begun, Fact]] = []
        for fact in getattr(self.profile, CATEGORY[kind]) or ():
            how = match(fact)
            if how:
                found.append((self.days_of(leaf, fact, how), fact))
        if kind is Passed and lookup.credentials:
            found += [
                ((FIRST, self.start(held.earned)[1], END, END, SURE), held)
                for held in self.profile.credentials or ()
                if implied_pass(cast("Passed", leaf), held, lookup)
            ]
        return found


def admissible_days(leaf: Leaf, facts: Facts) -> Admissible:
    """Return the days on which a fact may begin.

    What must come first is judged apart for a fact that begins on the very day asked about: by then, whatever is
    undated has begun too.
    """
    if not leaf.is_limited or (leaf.since is None and leaf.before is None and leaf.after is None):
        return ANY_DAY
    days = span(
        FIRST if leaf.since is None else leaf.since.toordinal(), END if leaf.before is None else leaf.before.toordinal()
    )
    if leaf.after is None:
        return (days, days), (days, days)
    certain, possible = facts.judge(leaf.after)
    earlier = intersect((days, certain)), intersect((days, possible))
    if facts.as_of is not None:
        return earlier, earlier
    certain, possible = facts.tree(leaf.after, facts)
    return earlier, (intersect((days, certain)), intersect((days, possible)))


def counts(leaf: Leaf, begun: Begun, admissible: Admissible) -> Days:
    """Return the days on which one fact surely counts, and on which it may."""
    low, high, until_low, until_high, matched = begun
    window = leaf.within
    if low == high and window is None and admissible is ANY_DAY:  # an exact day and no limits
        days = span(low, until_high)
        if until_low == until_high:
            return (days if matched == SURE else NEVER), days
    possible = _may_count(leaf, (low, min(high, END - 1) if high > 0 else -high or END - 1), until_high, admissible)
    if matched != SURE or high >= END:
        return NEVER, possible
    lasts = END if window is None else plus_months(low, window)
    if high <= 0:
        return _by_day_asked(begun, lasts, admissible), possible
    begins, ends = min(high, until_high - 1), min(max(until_low, low + 1), lasts)
    leaves = first_from(complement(admissible[0][0]), low)
    if leaves is None or leaves > begins:
        return span(begins, ends), possible
    today = leaves == begins < ends and holds(admissible[1][0], begins)
    return (span(begins, begins + 1) if today else NEVER), possible


def _may_count(leaf: Leaf, begins: tuple[int, int], until: int, admissible: Admissible) -> Cuts:
    """Return the days on which a fact that began on some admissible day of those given would count."""
    low, last = begins
    window = leaf.within
    if admissible is ANY_DAY:
        return span(low, min(until, END if window is None else plus_months(last, window)))
    began = span(low, last + 1)
    later = [
        span(since + 1, min(until, END if window is None else plus_months(end - 1, window)))
        for since, end in runs(intersect((began, admissible[0][1])))
    ]
    return unite([*later, intersect((began, span(low, until), admissible[1][1]))])


def _by_day_asked(begun: Begun, lasts: int, admissible: Admissible) -> Cuts:
    """Return the days on which a fact surely counts that had begun by whichever day is asked about.

    Asked on day ``t`` it began between ``low`` and ``t``, and no later than ``-high`` where that is set.
    """
    low, high, until, _, _ = begun
    leaves = first_from(complement(admissible[0][0]), low)
    if leaves is None or leaves > (-high or END - 1):
        return span(low, min(until, lasts))
    ends = min(until, lasts)
    return unite((span(low, min(leaves, ends)), intersect((span(leaves, min(leaves + 1, ends)), admissible[1][0]))))


def open_days(facts: Facts, leaf: Leaf) -> Cuts:
    """Return the days on which facts not stated may meet a leaf: all that its limits leave, whoever the person is."""
    if not leaf.is_limited:
        return ALWAYS
    return counts(leaf, ANY_FACT, admissible_days(leaf, facts))[1]


def event_days(facts: Facts, leaf: Leaf) -> Days:
    """Return the days on which a leaf that asks for one fact is surely met by those listed, and on which it may be."""
    if not leaf.is_limited:
        days = _days_from(facts, leaf)
        if days is not None:
            return days
    found = facts.begun(leaf)
    if not found:
        return NEVER, NEVER
    admissible = admissible_days(leaf, facts)
    told = type(found[-1][1]) is HeldCredential and type(leaf) is Passed and facts.is_complete("exams")
    counted = [counts(leaf, begun, admissible) for begun, _ in found]
    if told:
        counted = _told_by_sittings(found, counted)
    return unite([certain for certain, _ in counted]), unite([possible for _, possible in counted])


def _days_from(facts: Facts, leaf: Leaf) -> Days | None:
    """Return the days of a leaf without limits where all that matters lasts: what begins first decides.

    ``None`` where it takes more to tell.
    """
    kind, profile = type(leaf), facts.profile
    if kind is EducationAtLeast or (kind is Passed and profile.credentials and facts.lookup.credentials):
        return None
    match = facts.lookup.matcher(leaf)
    surely = maybe = END
    for fact in getattr(profile, CATEGORY[kind]) or ():
        how = match(fact)
        if how:
            low, high, out, _ = fact.days
            if out < END or not high:
                return None
            if low < maybe:  # noqa: PLR1730 - `min` takes longer
                maybe = low
            if how == SURE and high < surely:
                surely = high
    certain = (surely,) if surely < END else NEVER
    return certain, certain if maybe == surely else (maybe,)


def _told_by_sittings(found: list[tuple[Begun, Fact]], counted: list[Days]) -> list[Days]:
    """Return the days of passes where every sitting is listed: what a credential implies is then one of those listed.

    It adds no other day on which the exam may have been passed, unless no sitting could have led to it.
    """
    first = min((begun[0] for begun, fact in found if type(fact) is ExamResult), default=END)
    told: list[Days] = []
    for (begun, fact), (certain, possible) in zip(found, counted, strict=True):
        high = begun[1]
        if type(fact) is ExamResult:
            told.append((certain, possible))
        elif high <= 0:  # held by whichever day is asked about
            told.append((certain, intersect((possible, span(FIRST, first)))))
        else:
            told.append((certain, NEVER if first <= high else possible))
    return told


def trait_days(facts: Facts, leaf: HasTrait) -> Days:
    """Return the days on which a trait is surely there, and on which it may be; traits are never complete."""
    plain = HasTrait(leaf.name[0])  # without the limits, which are not those of what is denied
    denied: dict[str, list[Cuts]] = {}
    for trait in facts.profile.traits or ():
        if trait.has is False:
            days = counts(plain, (*facts.start(trait.since), *trait.days[2:], SURE), ANY_DAY)[0]
            for name in facts.lookup.broader.get(trait.name, (trait.name,)):
                denied.setdefault(name, []).append(days)
    absent = [unite(denied.get(name, ())) for name in leaf.name]
    possible = intersect((complement(intersect(absent)), open_days(facts, leaf)))
    return intersect((event_days(facts, leaf)[0], possible)), possible
