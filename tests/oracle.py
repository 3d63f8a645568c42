"""The answer to a rule on one day, worked out slowly and obviously: every date a fact may have, every day worked.

It shares no code with the library but the classes of facts and nodes. Days are proleptic Gregorian ordinals, spans are
half-open. "Sure" asks for what holds whatever the unknown turns out to be, "not sure" for what may hold.

It is meant for facts in a window of a few years, asked about on days from ``LONG_AGO`` up to ``LAST``.
"""

from collections.abc import Callable, Iterator
from datetime import date
from fractions import Fraction
from functools import lru_cache
from itertools import chain
from typing import TypeAlias

from dateutil.relativedelta import relativedelta

from codercareer.dates import AnyDate, DateRange, PartialDate
from codercareer.evidence import Lookup
from codercareer.facts import (
    Credit,
    Education,
    EducationLevel,
    EducationStage,
    Employment,
    ExamResult,
    HeldCredential,
    Training,
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
    Leaf,
    MemberOf,
    Not,
    Passed,
    Prose,
    Requirement,
)

FIRST = date.min.toordinal()
END = date.max.toordinal() + 1
LAST = date(2034, 1, 1).toordinal()
"""The last day the oracle can be asked about; jobs are not followed further."""

LONG_AGO = date(2017, 1, 1).toordinal()
"""Nothing in the tests is dated or limited to days before this: those days differ in how long ago they are alone."""

CATEGORY = {
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

GRADES = ["F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+"]

Work: TypeAlias = ExperienceAtLeast | HoursAtLeast

Fit: TypeAlias = bool | None
"""Whether a fact is of the kind asked: surely, surely not, or (``None``) not stated."""

Bounds: TypeAlias = tuple[int, int]
"""The first and the last day it may be."""

Stretch: TypeAlias = tuple[int, int, Fraction]
"""A first day in, a first day out, and how much each day between counts."""


def verdict(
    requirement: Requirement, profile: Profile, on: date, lookup: Lookup | None = None, as_of: date | None = None
) -> str:
    """Return ``"MET"``, ``"UNMET"`` or ``"UNKNOWN"`` for one day.

    Args:
        requirement: What is asked.
        profile: Of whom.
        on: The day.
        lookup: What the catalogue knows.
        as_of: The day on which a profile that has none was stated; without it that is the day asked.
    """
    return Oracle(profile, lookup or Lookup(), as_of or on).verdict(requirement, on)


class Oracle:
    """One person, on what is known about her on one day."""

    def __init__(self, profile: Profile, lookup: Lookup, as_of: date) -> None:
        self.profile = profile
        self.lookup = lookup
        self.as_of = (profile.as_of or as_of).toordinal()
        self._memo: dict[tuple[Requirement, int, bool], bool] = {}
        self._reached: dict[tuple[Work, bool], int] = {}
        self._first_met: dict[Requirement, int] = {}

    def verdict(self, node: Requirement, on: date) -> str:
        day = on.toordinal()
        if not day <= LAST:
            raise ValueError(on)
        if self.true(node, day, sure=True):
            return "MET"
        return "UNKNOWN" if self.true(node, day, sure=False) else "UNMET"

    # The tree.

    def true(self, node: Requirement, day: int, *, sure: bool) -> bool:
        """Tell whether the node is surely true, or may be true, on the day."""
        key = (node, day, sure)
        if key not in self._memo:
            self._memo[key] = self._true(node, day, sure=sure)
        return self._memo[key]

    def _true(self, node: Requirement, day: int, *, sure: bool) -> bool:
        match node:
            case Prose():
                return not sure
            case Not():
                return not self.true(node.part, day, sure=not sure)
            case AllOf():
                return all(self.true(part, day, sure=sure) for part in node.parts)
            case AnyOf():
                return any(self.true(part, day, sure=sure) for part in node.parts)
            case AtLeast():
                return sum(self.true(part, day, sure=sure) for part in node.parts) >= node.n
            case _:
                category = CATEGORY[type(node)]
                stated = getattr(self.profile, category) is not None and category not in self.profile.incomplete
                if not sure and not stated and not isinstance(node, HasTrait):
                    return self.could(node, day)  # there may be any fact at all
                return self.leaf(node, day, sure=sure)

    def could(self, leaf: Leaf, day: int) -> bool:
        """Tell whether any fact whatever would meet the leaf on the day, of a person who did all that can be done."""
        if isinstance(leaf, ExperienceAtLeast | HoursAtLeast):
            low, high = FIRST if leaf.after is None else self.first_met(leaf.after), day
            if leaf.since is not None:
                low = max(low, leaf.since.toordinal())
            if leaf.within is not None:
                low = max(low, months_before(day, leaf.within))
            if leaf.before is not None:
                high = min(high, leaf.before.toordinal())
            if isinstance(leaf, HoursAtLeast):
                return low < high  # one day may count any number of hours
            throughout = [(max(low, day - 5000), high, Fraction(1))]  # nobody asks for more
            return first_day(throughout, lambda total, on: months_after(on - int(total), leaf.months) <= on) <= day
        first, last = leaf.since, leaf.before
        low = max(
            FIRST if first is None else first.toordinal(),
            FIRST if leaf.within is None else months_before(day, leaf.within),
        )
        high = day if last is None else min(day, last.toordinal() - 1)
        if leaf.after is None:
            return any(counts(leaf, e, day) for e in each_day(low, high))
        if leaf.within is None and first is None:
            return self.first_met(leaf.after) <= high
        return any(counts(leaf, e, day) and self.true(leaf.after, e, sure=False) for e in each_day(low, high))

    def first_met(self, node: Requirement) -> int:
        """Return the first day on which the node may be true, as far as anybody asks."""
        if node not in self._first_met:
            days = each_day(FIRST, LAST)
            self._first_met[node] = next((day for day in days if self.true(node, day, sure=False)), END)
        return self._first_met[node]

    # The leaves.

    def leaf(self, leaf: Leaf, day: int, *, sure: bool) -> bool:
        """Judge a leaf by the listed facts alone; the same fact listed twice counts once."""
        match leaf:
            case ExperienceAtLeast() | HoursAtLeast():
                return self.worked(leaf, day, sure=sure)
            case CreditsAtLeast():
                return self.credited(leaf, day, sure=sure)
            case HasTrait():
                return self.has_trait(leaf, day, sure=sure)
            case EducationAtLeast():
                events = [(self.education_fits(leaf, e), self.stage(leaf.stage, e)) for e in self.facts("education")]
                return any(self.happened(leaf, fit, bounds, day, sure=sure) for fit, bounds in events)
            case Passed():
                passes = [*self.sittings(leaf), *self.implied_passes(leaf, sure=sure)]
                return any(self.happened(leaf, fit, bounds, day, sure=sure) for fit, bounds in passes)
            case Completed():
                events = [(self.training_fits(leaf, t), self.start(t.completed)) for t in self.facts("training")]
                return any(self.happened(leaf, fit, bounds, day, sure=sure) for fit, bounds in events)
            case Holds() | HoldsAny():
                held = [(self.credential_fits(leaf, c), c.earned, c.until) for c in self.facts("credentials")]
                return any(self.held(leaf, *fact, day, sure=sure) for fact in held)
            case MemberOf():
                asked = self.ids(leaf.organization)
                held = [(self.id(m.organization) in asked, m.since, m.until) for m in self.facts("memberships")]
                return any(self.held(leaf, *fact, day, sure=sure) for fact in held)

    def facts(self, category: str) -> list:  # type: ignore[type-arg]
        return list(dict.fromkeys(getattr(self.profile, category) or ()))

    # Limits, and the days a fact may have.

    def start(self, value: AnyDate | None) -> Bounds:
        """Return when it may have begun; what is undated has begun by the day it was stated."""
        return (FIRST, self.as_of) if value is None or value == PartialDate.unknown() else bounds(value)

    def admissible(self, leaf: Leaf, event: int, *, sure: bool) -> bool:
        """Tell whether a fact that began on that day is within ``since``, ``before`` and ``after``."""
        return (
            (leaf.since is None or leaf.since.toordinal() <= event)
            and (leaf.before is None or event < leaf.before.toordinal())
            and (leaf.after is None or self.true(leaf.after, event, sure=sure))
        )

    def happened(self, leaf: Leaf, fit: Fit, bounds: Bounds, day: int, *, sure: bool) -> bool:
        """Tell whether an event counts on the day: on each day it may have been, or on any."""
        low, high = bounds
        if sure:
            return (
                fit is True
                and high <= day
                and all(counts(leaf, e, day) and self.admissible(leaf, e, sure=True) for e in each_day(low, high))
            )
        if leaf.since is not None:
            low = max(low, leaf.since.toordinal())
        return fit is not False and any(
            counts(leaf, e, day) and self.admissible(leaf, e, sure=False) for e in each_day(low, min(high, day))
        )

    def held(self, leaf: Leaf, fit: Fit, since: AnyDate | None, until: AnyDate | None, day: int, *, sure: bool) -> bool:
        """Tell whether something held counts on the day, its beginning being the event."""
        start, end = self.start(since), end_bounds(until)
        if sure:
            low, high = start[0], min(start[1], end[1] - 1)  # it begins before it ends
            return day in surely(start, end) and self.happened(leaf, fit, (low, high), day, sure=True)
        return day < end[1] and self.happened(leaf, fit, start, day, sure=False)

    # What fits.

    def id(self, name: str) -> str:
        return self.lookup.aliases.get(name, name)

    def ids(self, names: tuple[str, ...]) -> set[str]:
        return {self.id(name) for name in names}

    def term(self, asked: tuple[str, ...] | None, stated: str | tuple[str, ...] | None) -> Fit:
        """Tell whether one of the stated terms is one of those asked, or a case of one."""
        if asked is None:
            return True
        if stated is None:
            return None
        own = (stated,) if isinstance(stated, str) else stated
        return any(term in asked for one in own for term in (one, *self.lookup.broader.get(one, ())))

    def accredited(self, asked: tuple[str, ...] | None, stated: tuple[str, ...] | None) -> Fit:
        if asked is None:
            return True
        return None if stated is None else bool(self.ids(asked) & self.ids(stated))

    def education_fits(self, leaf: EducationAtLeast, fact: Education) -> Fit:
        return all_of(
            self.level(leaf.level, fact.level),
            self.term(leaf.subject, fact.subject),
            self.accredited(leaf.accredited_by, fact.accreditors),
        )

    def level(self, asked: EducationLevel, stated: EducationLevel | None) -> Fit:
        if asked is min(EducationLevel):
            return True  # whatever it is
        return None if stated is None else stated >= asked

    def stage(self, asked: EducationStage, fact: Education) -> Bounds:
        """Return when the stage may have been reached: not after a later stage, not before an earlier one."""
        stated = {stage: self.start(day) for stage, day in fact.stages if day is not None}
        high = min((bounds[1] for stage, bounds in stated.items() if stage >= asked), default=END)
        low = max((bounds[0] for stage, bounds in stated.items() if stage <= asked), default=FIRST)
        return low, high if low <= high else END

    def sittings(self, leaf: Passed) -> Iterator[tuple[Fit, Bounds]]:
        """Yield each sitting that is listed."""
        asked = self.ids(leaf.exam)
        for result in self.facts("exams"):
            yield (result.passed if self.id(result.exam) in asked else False), self.result_day(result)

    def implied_passes(self, leaf: Passed, *, sure: bool) -> Iterator[tuple[Fit, Bounds]]:
        """Yield each pass that a credential held implies; where all sittings are listed, it may only be one of them."""
        asked = self.ids(leaf.exam)
        complete = self.profile.exams is not None and "exams" not in self.profile.incomplete
        for credential in self.facts("credentials"):
            info = self.lookup.credentials.get(self.id(credential.credential))
            if info is not None and info.exams and set(info.exams) <= asked:
                by = self.start(credential.earned)[1]
                listed = [low for fit, (low, _) in self.sittings(leaf) if fit is not False and low <= by]
                if sure or not (complete and listed):
                    yield True, (FIRST, by)

    def result_day(self, result: ExamResult) -> Bounds:
        low, high = self.start(result.taken)
        if result.resulted is not None:
            high = self.start(result.resulted)[1]
        return low, high if low <= high else END

    def credential_fits(self, leaf: Holds | HoldsAny, fact: HeldCredential) -> Fit:
        name = self.id(fact.credential)
        if isinstance(leaf, Holds):
            return name in self.ids(leaf.credential)
        info = self.lookup.credentials.get(name)
        issuer, category = (fact.issuer, fact.category) if info is None else (info.issuer, info.category)
        fits = [self.term(leaf.category, category)]
        if leaf.issuer is not None:
            fits.append(None if issuer is None else self.id(issuer) in self.ids(leaf.issuer))
        if leaf.not_issuer is not None:
            fits.append(None if issuer is None else self.id(issuer) not in self.ids(leaf.not_issuer))
        return all_of(*fits)

    def training_fits(self, leaf: Completed, fact: Training) -> Fit:
        program = None if fact.program is None else self.id(fact.program)
        info = None if program is None else self.lookup.programs.get(program)
        kind, topic, accreditors, months = fact.kind, fact.topic, fact.accreditors, fact.months
        if info is not None:  # the catalogue fills in what the fact does not state
            kind = info.kind if kind is None else kind
            topic = info.topic if topic is None else topic
            accreditors = info.accreditors if accreditors is None else accreditors
            months = info.months if months is None else months
        fits = [self.term(leaf.kind, kind), self.term(leaf.topic, topic)]
        fits.append(self.accredited(leaf.accredited_by, accreditors))
        fits.append(graded(leaf.min_grade, fact.grade))
        if leaf.program is not None:
            fits.append(None if program is None else program in self.ids(leaf.program))
        if leaf.months is not None:
            fits.append(None if months is None else months >= leaf.months)
        return all_of(*fits)

    # Credits and traits.

    def credited(self, leaf: CreditsAtLeast, day: int, *, sure: bool) -> bool:
        total = Fraction(0)
        for credit in self.facts("credits"):
            fit = self.credit_fits(leaf, credit)
            if self.happened(leaf, fit, self.start(credit.earned), day, sure=sure):
                if credit.amount is not None:
                    total += credit.amount
                elif not sure:
                    return True  # it may be any amount
        return total >= leaf.amount

    def credit_fits(self, leaf: CreditsAtLeast, credit: Credit) -> Fit:
        unit = None if credit.unit is None else credit.unit is leaf.unit
        return all_of(unit, self.term(leaf.topic, credit.topic), graded(leaf.min_grade, credit.grade))

    def has_trait(self, leaf: HasTrait, day: int, *, sure: bool) -> bool:
        traits = self.facts("traits")
        if sure:
            there = [t for t in traits if t.has is True and t.name in leaf.name]
            return any(self.held(leaf, True, t.since, t.until, day, sure=True) for t in there)  # noqa: FBT003
        missing = {t.name for t in traits if t.has is False and day in surely(self.start(t.since), end_bounds(t.until))}
        return not missing.issuperset(leaf.name) and self.could(leaf, day)

    # Work.

    def worked(self, leaf: Work, day: int, *, sure: bool) -> bool:
        low = FIRST if leaf.since is None else leaf.since.toordinal()
        high = END if leaf.before is None else leaf.before.toordinal()
        if leaf.within is not None:
            low, high = max(low, months_before(day, leaf.within)), min(high, day)
            return self.first_reached(leaf, low, high, sure=sure) <= day
        key = (leaf, sure)
        if key not in self._reached:
            self._reached[key] = self.first_reached(leaf, low, high, sure=sure)
        return self._reached[key] <= day

    def first_reached(self, leaf: Work, low: int, high: int, *, sure: bool) -> int:
        """Return the first day on which the work done before it, on the days ``low <= day < high``, is enough."""
        jobs = [(job, self.job_fits(leaf, job)) for job in self.facts("experience")]
        fitting = [job for job, fit in jobs if fit is True or (fit is None and not sure)]
        if isinstance(leaf, HoursAtLeast):
            hours = [self.hours(leaf, job, low, high, sure=sure) for job in fitting]
            return first_day(hours, lambda total, _: total >= leaf.hours)
        shares = [self.share(job, low, high, sure=sure) for job in fitting]
        return first_day(
            shares, lambda total, day: months_after(day - int(total), leaf.months) <= day, most=Fraction(1)
        )

    def job_fits(self, leaf: Work, job: Employment) -> Fit:
        fits = [self.term(leaf.domain, job.domains), self.term(leaf.tagged, job.tags)]
        if isinstance(leaf, ExperienceAtLeast) and leaf.min_fte is not None:
            fits.append(job.share >= leaf.min_fte)
        if leaf.after is not None:
            low, high = self.start(job.since)
            days = list(each_day(low, min(high, end_bounds(job.until)[1] - 1)))
            if all(self.true(leaf.after, day, sure=True) for day in days):
                fits.append(True)
            else:
                fits.append(None if any(self.true(leaf.after, day, sure=False) for day in days) else False)
        return all_of(*fits)

    def share(self, job: Employment, low: int, high: int, *, sure: bool) -> Stretch:
        start, end = self.start(job.since), end_bounds(job.until)
        held = surely(start, end) if sure else possibly(start, end)
        return max(held.start, low), min(held.stop, high), job.share

    def hours(self, leaf: HoursAtLeast, job: Employment, low: int, high: int, *, sure: bool) -> Stretch:
        if job.hours is None:
            since, until, share = self.share(job, low, high, sure=sure)
            weekly = leaf.full_time_week * share if job.hours_per_week is None else job.hours_per_week
            return since, until, weekly / 7
        days = possibly(self.start(job.since), end_bounds(job.until))
        if sure:  # all of them on the last day, and only if no day may be left out
            if job.until is None:  # what a letter says of a job not ended was worked by the day it was stated
                days = range(days.start, max(self.as_of, self.start(job.since)[1] + 1))
            whole = low <= days.start and days.stop <= high
            return days.stop - 1, days.stop, job.hours if whole else Fraction(0)
        first = max(days.start, low)  # all of them on the first day, if any day may be among those asked
        return first, min(first + 1, days.stop, high), job.hours


def counts(leaf: Leaf, event: int, day: int) -> bool:
    """Tell whether what happened on one day counts on the other."""
    return event <= day and (leaf.within is None or day < months_after(event, leaf.within))


def first_day(
    stretches: list[Stretch], enough: Callable[[Fraction, int], bool], *, most: Fraction | None = None
) -> int:
    """Return the first day that follows a day that counts and on which what counted before it is enough."""
    total = Fraction(0)
    for day in days_of(stretches):
        amount = sum((each for since, until, each in stretches if since <= day < until), Fraction(0))
        total += amount if most is None else min(amount, most)
        if amount and enough(total, day + 1):
            return day + 1
    return END


def days_of(stretches: list[Stretch]) -> Iterator[int]:
    """Yield each day of any of the stretches once, in order."""
    done = FIRST
    for since, until, _ in sorted(stretches):
        yield from range(max(since, done), min(until, LAST))
        done = max(done, until)


def each_day(low: int, high: int) -> Iterator[int]:
    """Yield the days ``low <= day <= high``; of the long past, the first and the last stand for all."""
    if low >= LONG_AGO:
        return iter(range(low, high + 1))
    past = {low, min(high, LONG_AGO - 1)} if low <= high else set[int]()
    return chain(sorted(past), range(LONG_AGO, high + 1))


def bounds(value: AnyDate) -> Bounds:
    """Return the first and the last day it may be."""
    match value:
        case PartialDate(year=None):
            return FIRST, END - 1
        case PartialDate(year=int(year), month=None):
            return date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
        case PartialDate(year=int(year), month=int(month)):
            first = date(year, month, 1)
            return first.toordinal(), (first + relativedelta(months=1)).toordinal() - 1
        case DateRange(since=since, until=until):
            return FIRST if since is None else since.toordinal(), END - 1 if until is None else until.toordinal() - 1
        case date():
            return value.toordinal(), value.toordinal()
    raise TypeError(value)


def end_bounds(value: AnyDate | None) -> Bounds:
    """Return when the first day out may be: a partial date names the last day in, ``None`` says *not ended*."""
    if value is None:
        return END, END
    low, high = bounds(value)
    return (low + 1, high + 1) if isinstance(value, PartialDate) else (low, high)


def surely(start: Bounds, end: Bounds) -> range:
    """Return the days that lie inside whichever of the days it began and ended, given that it ended after it began."""
    return range(min(start[1], end[1] - 1), max(end[0], start[0] + 1))


def possibly(start: Bounds, end: Bounds) -> range:
    """Return the days that may lie inside."""
    return range(start[0], end[1])


def all_of(*fits: Fit) -> Fit:
    if False in fits:
        return False
    return None if None in fits else True


def graded(asked: str | None, stated: str | None) -> Fit:
    if asked is None:
        return True
    return None if stated is None else GRADES.index(stated) >= GRADES.index(asked)


@lru_cache(None)
def months_after(day: int, months: int) -> int:
    try:
        return (date.fromordinal(day) + relativedelta(months=months)).toordinal()
    except (ValueError, OverflowError):
        return END


@lru_cache(None)
def months_before(day: int, months: int) -> int:
    try:
        return (date.fromordinal(day) - relativedelta(months=months)).toordinal()
    except (ValueError, OverflowError):
        return FIRST
