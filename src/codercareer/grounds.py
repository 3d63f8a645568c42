"""Why a leaf is met or not on a day: what counted and how much, what did not and why."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import pairwise
from operator import attrgetter
from typing import Any, Final, NamedTuple, TypeAlias, cast

from attrs import frozen

from codercareer._compare import MAYBE, NO, SURE
from codercareer._cuts import END, FIRST, Cuts, holds
from codercareer._work import Lump
from codercareer.amounts import (
    admitted,
    days_of_job,
    hours_a_day,
    hours_worked,
    jobs_begun,
    whole_by,
    worked,
)
from codercareer.checks import LARGEST
from codercareer.dates import plus_months
from codercareer.evaluation import UNKNOWN, Outcome, evaluate
from codercareer.evidence import (
    CATEGORY,
    Begun,
    Facts,
    admissible_days,
    counts,
    distinct,
)
from codercareer.facts import Credit, Employment, Fact
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
    Leaf,
    MemberOf,
    Not,
    Passed,
    Prose,
    Requirement,
)
from codercareer.wording import UNITS

__all__ = ["Evidence", "Grounds"]

Number: TypeAlias = int | Fraction
"""An exact number."""

REASONS: Final = {
    "level": ("its level is not stated", "its level is below what is asked"),
    "subject": ("its subject is not stated", "it is in another subject"),
    "accreditors": ("its accreditation is not stated", "it is not accredited as asked"),
    "domains": ("its domain is not stated", "it is in another domain"),
    "tags": ("it is not stated whether it is of the kind asked", "it is not of the kind asked"),
    "fte": ("", "it is too small a share of full time"),
    "passed": ("its outcome is not stated", "it was not passed"),
    "category": ("its kind is not stated", "it is of another kind"),
    "issuer": ("its issuer is not stated", "it is from another issuer than asked"),
    "program": ("its program is not stated", ""),
    "kind": ("its kind is not stated", "it is of another kind"),
    "topic": ("its topic is not stated", "it is about something else"),
    "months": ("its length is not stated", "it is too short"),
    "grade": ("its grade is not stated", "its grade is too low"),
    "unit": ("its unit is not stated", "it is counted in another unit"),
    "has": ("it is not stated whether it is so", "it is not so"),
}
"""Why a fact may match only perhaps, or does not; a fact about another thing altogether has no reason."""

WHOLE_JOB: Final = "its hours are stated for the whole job, which does not lie wholly inside the days that count"
"""Why hours that a letter states do not count yet, or no longer."""

NOUNS: Final[dict[type[Any], str]] = {
    EducationAtLeast: "education",
    Passed: "exam passed",
    Holds: "credential",
    HoldsAny: "credential",
    Completed: "training",
    MemberOf: "membership",
    HasTrait: "trait",
    ExperienceAtLeast: "month",
    HoursAtLeast: "hour",
}


@frozen
class Evidence:
    """One fact, and what it did for a requirement."""

    fact: Fact
    """The fact as stated."""

    amount: Number
    """How much of it counted, in ``unit``; 0 where it did not."""

    unit: str
    """What ``amount`` is counted in: day, hour, contact hour, exam passed ...; a day is one of full-time work."""

    why: str
    """Why it did not count, or not in full; empty where there is nothing to say."""


class Grounds(NamedTuple):
    """What one leaf rests on, on one day."""

    evidence: tuple[Evidence, ...]
    """What surely counted by the day."""

    excluded: tuple[Evidence, ...]
    """What did not, or only perhaps, and why."""

    required: Number | None
    """What the leaf asks for, in ``unit``."""

    actual: Number | None
    """What was surely reached by the day, in ``unit``."""

    unit: str
    """What both are counted in."""


def grounds(leaf: Leaf, facts: Facts, day: int) -> Grounds:
    """Return what the leaf rests on."""
    match leaf:
        case ExperienceAtLeast() | HoursAtLeast():
            return _of_work(leaf, facts, day)
        case _:
            return _of_events(leaf, facts, day)


def reached(outcome: Outcome, facts: Facts, day: int) -> Number | None:
    """Return what was surely reached by the day, in the unit of the node judged; ``None`` where nothing is counted."""
    return REACHED[type(outcome.node)](outcome, facts, day)


def _parts_met(outcome: Outcome, _: Facts, day: int) -> int:
    met = 0
    for part in outcome.parts:
        first = part.sure_from
        if first <= day if first else bisect_right(part.certain, day) & 1:
            met += 1
    return met


def _once(outcome: Outcome, _: Facts, day: int) -> int:
    return bisect_right(outcome.certain, day) & 1


def _months(outcome: Outcome, facts: Facts, day: int) -> int:
    leaf = cast("ExperienceAtLeast", outcome.node)
    days, _ = worked(facts, leaf)
    if leaf.within is not None:
        days = days.clipped(plus_months(day, -leaf.within), day)
    return days.months_by(day)


def _hours(outcome: Outcome, facts: Facts, day: int) -> Fraction:
    leaf = cast("HoursAtLeast", outcome.node)
    (days, whole), _ = hours_worked(facts, leaf)
    low = FIRST if leaf.within is None else plus_months(day, -leaf.within)
    return Fraction(days.total(day) - days.total(low), days.scale) + whole.at(day)


def _credits(outcome: Outcome, facts: Facts, day: int) -> Number:
    amounts: list[tuple[Cuts, Fraction]] = facts.kept[outcome.node]
    found = [amount for cuts, amount in amounts if holds(cuts, day)]
    return sum(found[1:], found[0]) if found else 0


def _nothing(*_: object) -> None:
    """Say that nothing is counted."""


REACHED: Final[dict[type[Any], Callable[[Outcome, Facts, int], Number | None]]] = {
    AllOf: _parts_met,
    AnyOf: _parts_met,
    AtLeast: _parts_met,
    Not: _nothing,
    Prose: _nothing,
    EducationAtLeast: _once,
    ExperienceAtLeast: _months,
    HoursAtLeast: _hours,
    Passed: _once,
    Holds: _once,
    HoldsAny: _once,
    Completed: _once,
    CreditsAtLeast: _credits,
    MemberOf: _once,
    HasTrait: _once,
}
"""How much of what each node asks for was surely reached by a day."""

WANTED: Final[dict[type[Any], Callable[[Any], Number | None]]] = {
    AllOf: lambda node: len(node.parts),
    AtLeast: attrgetter("n"),
    Not: _nothing,
    Prose: _nothing,
    ExperienceAtLeast: attrgetter("months"),
    HoursAtLeast: attrgetter("hours"),
    CreditsAtLeast: attrgetter("amount"),
}
"""How much each node asks for; of what is not here, one."""


def wanted(node: Requirement) -> Number | None:
    """Return what the node asks for, in its unit; ``None`` where nothing is counted."""
    asked = WANTED.get(type(node))
    return 1 if asked is None else asked(node)


def unit_of(leaf: Leaf) -> str:
    """Return what the leaf counts in, in the singular."""
    return UNITS[leaf.unit] if isinstance(leaf, CreditsAtLeast) else NOUNS[type(leaf)]


def _mismatched(leaf: Leaf, facts: Facts, unit: str) -> Iterator[Evidence]:
    """Return the facts of the leaf's category that do not match, with the first reason.

    Yields:
        One piece for each fact that has a reason.
    """
    for fact in distinct(getattr(facts.profile, CATEGORY[type(leaf)])):
        for name, match in facts.lookup.respects(leaf, fact):
            if match == NO:
                if name in REASONS and REASONS[name][1]:
                    yield Evidence(fact, 0, unit, REASONS[name][1])
                break


def _not_stated(leaf: Leaf, fact: Fact, facts: Facts) -> str:
    reasons = [REASONS[name][0] for name, match in facts.lookup.respects(leaf, fact) if match == MAYBE]
    return "; ".join(reasons)


def _when(leaf: Leaf, begun: Begun, day: int) -> str:  # noqa: PLR0911 - one for each reason
    """Say what about its days keeps a matching fact from counting surely on the day."""
    low, high, until_low, until_high, _ = begun
    if low > day:
        return "not yet"
    if until_high <= day:
        return "it had ended"
    if leaf.since is not None and high and high < leaf.since.toordinal():
        return f"it was before {leaf.since}"
    if leaf.before is not None and low >= leaf.before.toordinal():
        return f"it was not before {leaf.before}"
    if leaf.within is not None and high and plus_months(min(high, day), leaf.within) <= day:
        return "it is too long ago"
    if leaf.after is not None:
        return "it did not surely begin once what must come first was met"
    if isinstance(leaf, EducationAtLeast) and high >= END:
        return f"it is not stated whether it was {leaf.stage.name.lower().replace('_', ' ')}"
    return "its days are known only in part" if high > day or until_low <= day else "its first day is not stated"


def _of_events(leaf: Leaf, facts: Facts, day: int) -> Grounds:
    allowed = admissible_days(leaf, facts)
    unit = unit_of(leaf)
    evidence: list[Evidence] = []
    excluded: list[Evidence] = []
    for fact, begun in {fact: begun for begun, fact in facts.begun(leaf)}.items():
        certain = holds(counts(leaf, begun, allowed)[0], day)
        amount = cast("Credit", fact).amount if isinstance(leaf, CreditsAtLeast) else 1
        if certain and amount is not None:
            evidence.append(Evidence(fact, amount, unit, ""))
        elif amount is None:
            excluded.append(Evidence(fact, 0, unit, "its amount is not stated"))
        else:
            why = _not_stated(leaf, fact, facts) if begun[4] != SURE else ""
            excluded.append(Evidence(fact, 0, unit, why or _when(leaf, begun, day)))
    excluded.extend(_mismatched(leaf, facts, unit))
    return Grounds(tuple(evidence), tuple(excluded), wanted(leaf), reached(evaluate(leaf, facts), facts, day), unit)


def _of_work(leaf: ExperienceAtLeast | HoursAtLeast, facts: Facts, day: int) -> Grounds:
    low = FIRST if leaf.within is None else plus_months(day, -leaf.within)
    low = max(low, FIRST if leaf.since is None else leaf.since.toordinal())
    high = day if leaf.before is None else min(day, leaf.before.toordinal())
    hours = isinstance(leaf, HoursAtLeast)
    unit = "hour" if hours else "day"
    spans: list[Lump] = []
    jobs: list[Employment] = []
    excluded: list[Evidence] = []
    for begun, job in jobs_begun(facts, leaf):
        if admitted(leaf, begun, facts)[4] != SURE:
            why = _not_stated(leaf, job, facts) or "it did not surely begin once what must come first was met"
            excluded.append(Evidence(job, 0, unit, why))
            continue
        since, until, _, _ = days_of_job(begun)
        since, until = max(since, low), min(until, high)
        rate = hours_a_day(leaf, job) if isinstance(leaf, HoursAtLeast) else job.share
        if hours and job.hours is not None:  # the whole job at once, or not at all
            within = low <= begun[0] and (leaf.before is None or begun[3] <= leaf.before.toordinal())
            if not within or whole_by(facts, begun) > day:
                excluded.append(Evidence(job, 0, unit, WHOLE_JOB))
                continue
            since, until, rate = day - 1, day, job.hours
        if since >= until:
            excluded.append(Evidence(job, 0, unit, _when(leaf, begun, day)))
        else:
            spans.append((since, until, rate))
            jobs.append(job)
    whole = [rate * (until - since) for since, until, rate in spans]
    amounts = whole if hours else _shared(spans)
    evidence = tuple(
        Evidence(job, amount, unit, "" if amount == alone else "shared with other jobs held then")
        for job, amount, alone in zip(jobs, amounts, whole, strict=True)
    )
    excluded.extend(_mismatched(leaf, facts, unit))
    return Grounds(evidence, tuple(excluded), wanted(leaf), reached(evaluate(leaf, facts), facts, day), unit_of(leaf))


def _shared(spans: Sequence[Lump]) -> list[Fraction]:
    """Return what each job counts when a day counts one at most and overlapping jobs split it by their shares."""
    turns = sorted({turn for since, until, _ in spans for turn in (since, until)})
    change = dict.fromkeys(turns, Fraction(0))
    for since, until, rate in spans:
        change[since] += rate
        change[until] -= rate
    full, split = [0], [Fraction(0)]  # days that count in full, and what the days that are split count
    level = Fraction(0)
    for turn, following in pairwise(turns):
        level += change[turn]
        days = following - turn
        full.append(full[-1] + (days if level <= 1 else 0))
        split.append(_kept_short(split[-1] + days / level) if level > 1 else split[-1])
    found: list[Fraction] = []
    for since, until, rate in spans:
        low, high = bisect_right(turns, since) - 1, bisect_right(turns, until) - 1
        found.append(rate * (full[high] - full[low] + split[high] - split[low]))
    return found


def _kept_short(amount: Fraction) -> Fraction:
    """Round a sum of very many unlike fractions, which would grow without end, far behind what is ever shown."""
    return amount if amount.denominator < LARGEST**2 else Fraction(round(amount * LARGEST), LARGEST)


def all_grounds(outcome: Outcome, facts: Facts, day: int) -> Iterator[Grounds]:
    """Return the grounds of every leaf of a judged tree.

    Yields:
        Those of one leaf each.
    """
    node = outcome.node
    if isinstance(node, AllOf | AnyOf | AtLeast | Not):
        for part in outcome.parts:
            yield from all_grounds(part, facts, day)
    elif not isinstance(node, Prose):
        yield grounds(node, facts, day)


def prose(outcome: Outcome, day: int) -> Iterator[Prose]:
    """Return what a judged tree states without saying how much, where that is in the way of an answer.

    Yields:
        One node each.
    """
    if outcome.state(day) is not UNKNOWN:
        return
    if isinstance(outcome.node, Prose):
        yield outcome.node
    for part in outcome.parts:
        yield from prose(part, day)
