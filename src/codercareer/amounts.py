"""Leaves that add up: months and hours of work, and credits."""

from collections.abc import Iterable
from fractions import Fraction
from math import lcm
from typing import Final, cast

from codercareer._compare import NO, SURE
from codercareer._cuts import ALWAYS, END, FIRST, NEVER, Cuts, first_from, intersect, span, unite
from codercareer._work import (
    Lump,
    Lumps,
    Span,
    Worked,
    first_window_past,
    hours_in_window,
    hours_reached,
    months_in_window,
)
from codercareer.evidence import Begun, Days, Facts, admissible_days, counts
from codercareer.facts import Credit, Employment
from codercareer.requirements import CreditsAtLeast, ExperienceAtLeast, HoursAtLeast

NO_LUMPS: Final = Lumps(())


def experience_days(facts: Facts, leaf: ExperienceAtLeast) -> Days:
    """Return the days on which so many months are surely reached, and on which they may be."""
    least, most = worked(facts, leaf)
    window, months = leaf.within, leaf.months
    if window is None:
        certain = span(least.first_months(FIRST, END, months))
        return certain, certain if most is least else span(most.first_months(FIRST, END, months))
    certain = months_in_window(least, months, window, facts.horizon)
    return certain, certain if most is least else months_in_window(most, months, window, facts.horizon)


def months_by(facts: Facts, leaf: ExperienceAtLeast, day: int) -> tuple[int, int]:
    """Return the months surely reached by the day whenever they were worked, and the most that may be."""
    least, most = worked(facts, leaf)
    reached = least.months_by(day)
    return reached, reached if most is least else most.months_by(day)


def hours_days(facts: Facts, leaf: HoursAtLeast) -> Days:
    """Return the days on which so many hours are surely reached, and on which they may be."""
    (least, whole_least), (most, whole_most) = hours_worked(facts, leaf)
    window, wanted = leaf.within, leaf.hours
    if window is None:
        return hours_reached(least, whole_least, wanted), hours_reached(most, whole_most, wanted)
    return (
        hours_in_window(least, whole_least, wanted, window, facts.horizon),
        hours_in_window(most, whole_most, wanted, window, facts.horizon),
    )


def credit_days(facts: Facts, leaf: CreditsAtLeast) -> Days:
    """Return the days on which the credits surely add up, and on which they may."""
    admissible = admissible_days(leaf, facts)
    sure: list[tuple[Cuts, Fraction]] = []
    maybe: list[tuple[Cuts, Fraction]] = []
    boundless: list[Cuts] = []
    for begun, credit in credits_begun(facts, leaf):
        certain, possible = counts(leaf, begun, admissible)
        if credit.amount is None:
            boundless.append(possible)
        else:
            sure.append((certain, credit.amount))
            maybe.append((possible, credit.amount))
    facts.kept[leaf] = sure
    certain = sum_reaches(leaf.amount, sure)
    if sure == maybe:
        return certain, unite([certain, *boundless])
    return certain, unite([sum_reaches(leaf.amount, maybe), *boundless])


def credits_begun(facts: Facts, leaf: CreditsAtLeast) -> list[tuple[Begun, Credit]]:
    """Return the credits that may count with their bounds, identical ones once."""
    found = cast("list[tuple[Begun, Credit]]", facts.begun(leaf))
    if len(found) <= 1 or len({begun for begun, _ in found}) == len(found):
        return found
    return list({credit: (begun, credit) for begun, credit in found}.values())


def jobs_begun(facts: Facts, leaf: ExperienceAtLeast | HoursAtLeast) -> list[tuple[Begun, Employment]]:
    """Return the jobs that may count with their bounds, identical ones once."""
    found = cast("list[tuple[Begun, Employment]]", facts.begun(leaf))
    if len(found) <= 1 or len({begun for begun, _ in found}) == len(found):
        return found
    return list({job: (begun, job) for begun, job in found}.values())


def sum_reaches(wanted: Fraction, amounts: Iterable[tuple[Cuts, Fraction]]) -> Cuts:
    """Return the days on which the amounts that count then add up to what is wanted."""
    listed = list(amounts)
    if len(listed) == 1:
        ((cuts, amount),) = listed
        return cuts if amount >= wanted else NEVER
    counted = [(cuts, *amount.as_integer_ratio()) for cuts, amount in listed]
    goal, below = wanted.as_integer_ratio()
    scale = lcm(below, *[denominator for _, _, denominator in counted])
    goal *= scale // below
    steps: dict[int, int] = {}
    for cuts, numerator, denominator in counted:
        step = numerator * (scale // denominator)
        for cut in cuts:
            steps[cut] = steps.get(cut, 0) + step
            step = -step
    out: list[int] = []
    level = 0
    met = False
    for cut in sorted(steps):
        level += steps[cut]
        if (level >= goal) is not met:
            met = not met
            out.append(cut)
    return tuple(out)


def days_of_job(begun: Begun) -> tuple[int, int, int, int]:
    """Return the bounds of the days surely worked, then of those that may have been; each half-open."""
    since_low, since_high, until_low, until_high, _ = begun
    return min(since_high or END, until_high - 1), max(until_low, since_low + 1), since_low, until_high


def admitted(leaf: ExperienceAtLeast | HoursAtLeast, begun: Begun, facts: Facts) -> Begun:
    """Return the bounds of a job, and how surely it counts, once ``after`` is asked of its first day."""
    low, high, out, last, matched = begun
    if leaf.after is None:
        return begun
    certain, possible = facts.judge(leaf.after)
    first_days = span(low, (high or END - 1) + 1)
    may = intersect((first_days, possible))
    if not may:
        return low, high, out, last, NO
    surely = intersect((first_days, certain)) == first_days
    return may[0], high, out, last, matched if surely else min(matched, SURE - 1)


def limits(leaf: ExperienceAtLeast | HoursAtLeast) -> tuple[int, int]:
    """Return the ordinals between which days worked count."""
    return (
        FIRST if leaf.since is None else leaf.since.toordinal(),
        END if leaf.before is None else leaf.before.toordinal(),
    )


def worked(facts: Facts, leaf: ExperienceAtLeast) -> tuple[Worked, Worked]:
    """Return the days worked that surely count, and those that may."""
    work = facts.lookup.work(leaf)
    found: tuple[Worked, Worked] | None = facts.kept.get(work)
    if found is None:
        jobs = facts.profile.experience or ()
        sure, maybe = _spans_worked(facts, leaf, jobs)
        if len({since for since, _, _ in maybe}) < len(maybe):  # identical jobs count once
            sure, maybe = _spans_worked(facts, leaf, dict.fromkeys(jobs))
        least = Worked(sure, capped=True)
        found = facts.kept[work] = least, least if sure == maybe else Worked(maybe, capped=True)
    return found


def _spans_worked(facts: Facts, leaf: ExperienceAtLeast, jobs: Iterable[Employment]) -> tuple[list[Span], list[Span]]:
    sure: list[Span] = []
    maybe: list[Span] = []
    low, high = limits(leaf)
    match = facts.lookup.matcher(leaf)
    for job in jobs:
        how = match(job)
        if not how:
            continue
        first, since, until, last = job.days
        exact = first == since and until == last
        if leaf.after is not None or not exact:
            begun = admitted(leaf, facts.days_of(leaf, job, how), facts)
            how = begun[4]
            since, until, first, last = days_of_job(begun)
        held = max(low, first), min(high, last), job.rate
        if how:
            maybe.append(held)
        if how == SURE:
            sure.append(held if exact else (max(since, low), min(until, high), job.rate))
    return sure, maybe


def hours_a_day(leaf: HoursAtLeast, job: Employment) -> Fraction:
    """Return the hours that one day of the job counts."""
    week = job.share * leaf.full_time_week if job.hours_per_week is None else job.hours_per_week
    return week / 7


def open_work(facts: Facts, leaf: ExperienceAtLeast | HoursAtLeast) -> Cuts:
    """Return the days on which jobs not stated may meet a leaf: full-time work on every day that its limits leave."""
    low, high = limits(leaf)
    if leaf.after is not None:
        begins = first_from(facts.judge(leaf.after)[1], FIRST)
        low = END if begins is None else max(low, begins)
    window = leaf.within
    if isinstance(leaf, HoursAtLeast):  # any number of them on one day, by a letter or in several jobs
        last = END if window is None else first_window_past(high, window)
        return ALWAYS if low == FIRST and last == END else span(low + 1, last) if low < high else NEVER
    full_time = Worked([(low, high, (1, 1))], capped=True)
    if window is None:
        found = span(full_time.first_months(FIRST, END, leaf.months))
    else:
        found = months_in_window(full_time, leaf.months, window, facts.horizon)
    return (FIRST, *found[1:]) if found and low == FIRST else found  # the past has no beginning


Hours = tuple[Worked, Lumps]
"""Hours worked day by day, and hours stated for whole jobs."""


def hours_worked(facts: Facts, leaf: HoursAtLeast) -> tuple[Hours, Hours]:
    """Return the hours that surely count, and those that may."""
    found: tuple[Hours, Hours] | None = facts.kept.get(leaf)
    if found is None:
        found = facts.kept[leaf] = _hours_worked(facts, leaf)
    return found


def _hours_worked(facts: Facts, leaf: HoursAtLeast) -> tuple[Hours, Hours]:
    low, high = limits(leaf)
    window = leaf.within
    sure: list[Span] = []
    maybe: list[Span] = []
    whole_sure: list[Lump] = []
    whole_maybe: list[Lump] = []
    for known, job in jobs_begun(facts, leaf):
        begun = admitted(leaf, known, facts)
        since, until, first, last = days_of_job(begun)
        matched = begun[4]
        if not matched:
            continue
        if job.hours is None:
            rate = hours_a_day(leaf, job).as_integer_ratio()
            if matched == SURE:
                sure.append((max(since, low), min(until, high), rate))
            maybe.append((max(first, low), min(last, high), rate))
            continue
        if matched == SURE and low <= first and last <= high:
            lasts = END if window is None else first_window_past(first + 1, window)
            whole_sure.append((whole_by(facts, begun), lasts, job.hours))
        if first < high and last > low:
            lasts = END if window is None else first_window_past(min(last, high), window)
            whole_maybe.append((max(first, low) + 1, lasts, job.hours))
    least = Worked(sure, capped=False), Lumps(whole_sure)
    if sure == maybe and not whole_maybe:
        return least, least
    return least, (Worked(maybe, capped=False), Lumps(whole_maybe))


def whole_by(facts: Facts, begun: Begun) -> int:
    """Return the day by which the hours stated for a whole job were surely worked."""
    _, since_high, until_low, until_high, _ = begun
    if until_low < END:
        return until_high
    return max(facts.as_of or FIRST, (since_high or FIRST) + 1)
