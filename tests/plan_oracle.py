"""The best plans in a small field, worked out by trying every order of steps on every day.

It shares no code with the library but the classes of requirements. Everything about the person and the field is known
exactly here, save prose and accreditors nobody tells, so that a rule is met (1), not met (0) or open (0.5) on a day.
Days are proleptic Gregorian ordinals.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any, NamedTuple

from dateutil.relativedelta import relativedelta

from codercareer.facts import EducationLevel, EducationStage
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    Completed,
    CreditsAtLeast,
    EducationAtLeast,
    ExperienceAtLeast,
    Holds,
    HoursAtLeast,
    MemberOf,
    Not,
    Passed,
    Prose,
    Requirement,
)

Versions = tuple[tuple[int, int, Requirement], ...]
"""First day, first day out, and what is asked between."""

Bills = tuple[tuple[int, int, int], ...]
"""First day, first day out, and dollars; on other days nobody knows."""


@dataclass(frozen=True)
class Item:
    """Something that can be done."""

    kind: str
    """earn, join, sit, study or work."""
    id: str
    rule: Versions | None = None
    """``None`` where nothing is asked."""
    bills: Bills = ()
    open: tuple[tuple[int, int], ...] = ((1, 3_000_000),)
    """Days on which an exam is offered."""
    months: Fraction = Fraction(0)
    level: EducationLevel | None = None
    subject: str | None = None
    accreditor: str | None = None
    """``None`` where nobody tells."""
    hours: int = 0
    topic: str | None = None
    exams: tuple[str, ...] = ()
    """Exams of which whoever holds the credential has passed one."""


class Done(NamedTuple):
    """A step on its day."""

    item: Item
    day: int


class Outcome(NamedTuple):
    """What a plan comes to."""

    finish: int
    cost: Decimal
    missing: frozenset[tuple[str, str]]


def day_of(ordinal: int) -> date:
    return date.fromordinal(ordinal)


def months_on(ordinal: int, months: int) -> int:
    return (day_of(ordinal) + relativedelta(months=months)).toordinal()


def done_on(item: Item, start: int) -> int:
    whole, rest = divmod(item.months, 1)
    extra = rest * Fraction("30.436875")
    return months_on(start, int(whole)) + -(-extra.numerator // extra.denominator)


Fact = tuple[Any, ...]
"""What is so, by kind: an exam passed (id, day), or one of several that a credential implies (ids, day); a credential
held (id, day, first day out); a member (id, day); a degree (level, subject, accreditor, enrolled, done); trained
(program, accreditor, day); hours (how many, topic, day); a job (domain, first day, first day out)."""

FOREVER = 3_000_000


def facts_of(own: Sequence[Fact], steps: Sequence[Done], room: int) -> list[Fact]:
    """Return all that is so once the steps are taken."""
    found: list[Fact] = [fact for fact in dict.fromkeys(own) if fact[0] != "job"]  # the same words twice count once
    jobs = [list(fact) for fact in own if fact[0] == "job"]
    for item, day in steps:
        if item.kind == "earn":
            found.append(("held", item.id, day, FOREVER))
            if item.exams:
                found.append(("implied", item.exams, day))
        elif item.kind == "join":
            found.append(("member", item.id, day))
        elif item.kind == "sit":
            found.append(("passed", item.id, day))
        elif item.kind == "study":
            done = done_on(item, day)
            if item.level is not None:
                found.append(("degree", item.level, item.subject, item.accreditor, day, done))
            found.append(("trained", item.id, item.accreditor, done))
            if item.hours:
                found.append(("hours", item.hours, item.topic, done))
        else:
            held = sorted((job for job in jobs if job[2] <= day < job[3]), key=lambda job: job[2])
            for job in held[: max(0, len(held) + 1 - room)]:
                job[3] = day
            jobs.append(["job", item.topic, day, FOREVER])
    return found + [tuple(job) for job in jobs if job[2] < job[3]]


def truth(node: Requirement, facts: Sequence[Fact], day: int) -> float:
    """Return 1 where a rule is met on a day, 0 where it is not, 0.5 where that is open."""
    match node:
        case AllOf():
            return min((truth(part, facts, day) for part in node.parts), default=1)
        case AnyOf():
            return max((truth(part, facts, day) for part in node.parts), default=0)
        case AtLeast():
            return sorted((truth(part, facts, day) for part in node.parts), reverse=True)[node.n - 1]
        case Not():
            return 1 - truth(node.part, facts, day)
        case Prose():
            return 0.5
        case ExperienceAtLeast() | HoursAtLeast():
            return float(_worked_enough(node, facts, day))
        case CreditsAtLeast():
            earned = [fact for fact in facts if fact[0] == "hours" and _counts(node, facts, fact[3], day)]
            topics = node.topic
            return float(sum(fact[1] for fact in earned if topics is None or fact[2] in topics) >= node.amount)
        case _:
            return max((_one(node, fact, facts, day) for fact in facts), default=0)


def _one(leaf: Any, fact: Fact, facts: Sequence[Fact], day: int) -> float:  # noqa: ANN401 - any leaf
    match leaf, fact:
        case Passed(), ("passed", exam, begun):
            fits: float = exam in leaf.exam
        case Passed(), ("implied", exams, begun):
            if not set(exams) <= set(leaf.exam) or day < begun:
                return 0
            limited = leaf.within is not None or leaf.since is not None or leaf.after is not None
            return 0.5 if limited or (leaf.before is not None and begun >= leaf.before.toordinal()) else 1
        case Holds(), ("held", credential, begun, until):
            fits = credential in leaf.credential and day < until
        case MemberOf(), ("member", organization, begun):
            fits = organization in leaf.organization
        case Completed(), ("trained", program, accreditor, begun):
            fits = program in (leaf.program or ())
            if leaf.accredited_by is not None:
                fits = min(fits, 0.5 if accreditor is None else float(accreditor in leaf.accredited_by))
        case EducationAtLeast(), ("degree", level, subject, accreditor, enrolled, done):
            fits = level >= leaf.level and (leaf.subject is None or subject in leaf.subject)
            if leaf.accredited_by is not None:
                fits = min(fits, 0.5 if accreditor is None else float(accreditor in leaf.accredited_by))
            begun = enrolled if leaf.stage is EducationStage.ENROLLED else done
        case _:
            return 0
    return fits if _counts(leaf, facts, begun, day) else 0


def _counts(leaf: Any, facts: Sequence[Fact], begun: int, day: int) -> bool:  # noqa: ANN401 - any leaf
    if begun > day:
        return False
    if leaf.within is not None and months_on(begun, leaf.within) <= day:
        return False
    if leaf.since is not None and begun < leaf.since.toordinal():
        return False
    if leaf.before is not None and begun >= leaf.before.toordinal():
        return False
    return leaf.after is None or truth(leaf.after, facts, begun) == 1


def _worked_enough(leaf: ExperienceAtLeast | HoursAtLeast, facts: Sequence[Fact], day: int) -> bool:
    low = leaf.since.toordinal() if leaf.since else 1
    high = leaf.before.toordinal() if leaf.before else FOREVER
    if leaf.within is not None:
        low = max(low, months_on(day, -leaf.within))
    spans = [
        (max(since, low), min(until, high, day))
        for kind, domain, since, until in (fact for fact in facts if fact[0] == "job")
        if kind == "job"
        and (leaf.domain is None or domain in leaf.domain)
        and (leaf.after is None or truth(leaf.after, facts, since) == 1)
    ]
    spans = [(since, until) for since, until in spans if since < until]
    if isinstance(leaf, HoursAtLeast):
        return sum((until - since) * Fraction(leaf.full_time_week) / 7 for since, until in spans) >= leaf.hours
    days = sorted({at for since, until in spans for at in range(since, until)})
    return any(
        months_on(at + 1 - worked, leaf.months) <= at + 1
        for worked, at in enumerate(days, start=1)
        if worked >= 28 * leaf.months
    )


def asked_on(item: Item, day: int) -> Requirement | None:
    """Return what an item asks on a day; ``AnyOf()`` where nobody says."""
    if item.rule is None:
        return None
    return next((rule for since, until, rule in item.rule if since <= day < until), AnyOf())


def may_begin(item: Item, day: int, own: Sequence[Fact], before: Sequence[Done], room: tuple[int, int]) -> bool:
    """Tell whether a step may come next on a day; ``room`` is that for jobs and that for programs."""
    jobs, programs = room
    if not any(since <= day < until for since, until in item.open):
        return False
    if item.kind == "sit" and any(done.item.kind == "sit" and done.day == day for done in before):
        return False
    if item.kind == "study" and done_on(item, day) > day:
        busy = [done for done in before if done.item.kind == "study" and done_on(done.item, done.day) > day]
        if len(busy) >= programs:
            return False
    asked = asked_on(item, day)
    return asked is None or truth(asked, facts_of(own, before, jobs), day) == 1


def bill(steps: Sequence[Done]) -> tuple[Decimal, frozenset[tuple[str, str]]]:
    """Return what is known of the cost, and what is not known; no plan here lasts longer than a year's dues do."""
    cost, missing = Decimal(0), set[tuple[str, str]]()
    for item, day in steps:
        if item.kind in {"earn", "work"}:
            continue
        if item.kind == "study" and item.rule is None:
            missing.add(("entry", item.id))
        price = next((dollars for since, until, dollars in item.bills if since <= day < until), None)
        if price is None:
            missing.add(("dues" if item.kind == "join" else "cost", item.id))
            continue
        cost += price
    return cost, frozenset(missing)


def outcomes(
    items: Sequence[Item],
    goal: Item,
    own: Sequence[Fact],
    days: Sequence[int],
    *,
    room: tuple[int, int] = (1, 1),
) -> list[Outcome]:
    """Return what the best plans come to: every order of steps on the days given, none taken twice."""
    best: list[Outcome] = []

    def try_more(before: tuple[Done, ...]) -> None:
        for day in days:
            if before and day < before[-1].day:
                continue
            cost, missing = bill(before)
            if any(_no_worse(known, Outcome(day, cost, missing)) for known in best):
                continue
            used = {done.item for done in before}
            for item in items:
                if item in used or not may_begin(item, day, own, before, room):
                    continue
                steps = (*before, Done(item, day))
                if item != goal:
                    try_more(steps)
                    continue
                found = Outcome(day, *bill(steps))
                if not any(_no_worse(known, found) for known in best):
                    best[:] = [known for known in best if not _no_worse(found, known)]
                    best.append(found)

    try_more(())
    return sorted(best, key=lambda found: (found.finish, found.cost, sorted(found.missing)))


def _no_worse(one: Outcome, other: Outcome) -> bool:
    return one.finish <= other.finish and one.cost <= other.cost and one.missing <= other.missing


def is_valid(own: Sequence[Fact], steps: Sequence[Done], goal: Item, *, room: tuple[int, int] = (1, 1)) -> bool:
    """Tell whether steps can be taken on their days in their order, and end with the goal."""
    return (
        steps[-1].item == goal
        and all(a.day <= b.day for a, b in pairwise(steps))
        and all(may_begin(step.item, step.day, own, steps[:i], room) for i, step in enumerate(steps))
    )
