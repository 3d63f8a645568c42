"""Made-up people, rules and catalogues: built through the public constructors, with a taste for nasty values."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from fractions import Fraction
from typing import Any, TypeVar

from attrs import evolve
from dateutil.relativedelta import relativedelta
from hypothesis import assume, reject
from hypothesis import strategies as st

from codercareer.dates import AnyDate, DateRange, PartialDate
from codercareer.errors import CodercareerError
from codercareer.evidence import CredentialInfo, Lookup, ProgramInfo
from codercareer.facts import (
    Credit,
    CreditUnit,
    Education,
    EducationLevel,
    EducationStage,
    Employment,
    ExamResult,
    Fact,
    HeldCredential,
    Membership,
    Training,
    Trait,
)
from codercareer.profile import CATEGORIES, Profile
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

T = TypeVar("T")

FIRST_DAY = date(2018, 1, 1)
LAST_DAY = date(2027, 12, 31)

NASTY_DAYS = [
    FIRST_DAY,
    date(2019, 12, 31),
    date(2020, 1, 1),
    date(2020, 1, 31),
    date(2020, 2, 28),
    date(2020, 2, 29),
    date(2020, 3, 1),
    date(2020, 3, 31),
    date(2020, 12, 31),
    date(2021, 1, 1),
    date(2021, 2, 28),
    date(2021, 3, 1),
    date(2021, 8, 31),
    date(2022, 2, 28),
    date(2023, 1, 30),
    date(2024, 2, 29),
    LAST_DAY,
]

days = st.sampled_from(NASTY_DAYS) | st.dates(FIRST_DAY, LAST_DAY)
"""Days on which things happen; also days to ask about, past and future."""

# Words, ids and what a catalogue knows about them.

DOMAINS = ["coding", "inpatient", "billing"]
TAGS = ["supervised", "letter"]
SUBJECTS = ["health", "him", "law"]
ACCREDITORS = ["cahiim", "other"]
EXAMS = ["x:exam-1", "x:exam-2"]
CREDENTIALS = ["x:card-1", "x:card-2", "foreign:card"]
PROGRAMS = ["x:course-1", "x:course-2", "foreign:course"]
KINDS = ["course", "internship"]
ORGANIZATIONS = ["x", "y"]
CREDENTIAL_KINDS = ["coder", "auditor", "professional"]
TRAITS = ["bilingual", "small", "rural"]
GRADES = ["F", "C-", "C", "B", "A+"]

BROADER = {
    "inpatient": frozenset({"inpatient", "coding"}),
    "him": frozenset({"him", "health"}),
    "coder": frozenset({"coder", "professional"}),
}

FULL_LOOKUP = Lookup(
    credentials={
        "x:card-1": CredentialInfo(issuer="x", category="coder", exams=frozenset({"x:exam-1"})),
        "x:card-2": CredentialInfo(issuer="y", category="auditor", exams=frozenset({"x:exam-1", "x:exam-2"})),
    },
    programs={
        "x:course-1": ProgramInfo(kind="course", topic="coding", accreditors=("cahiim",), months=6),
        "x:course-2": ProgramInfo(kind="internship", topic="inpatient", accreditors=(), months=None),
    },
    broader=BROADER,
    aliases={"Card One": "x:card-1", "X Society": "x"},
)

lookups = st.sampled_from([FULL_LOOKUP, Lookup()])


def some(values: list[str]) -> st.SearchStrategy[tuple[str, ...]]:
    """Return one or two of the words, as asked for."""
    return st.lists(st.sampled_from(values), min_size=1, max_size=2, unique=True).map(tuple)


def stated(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    """Return a value, or now and then *not stated*."""
    return st.one_of(strategy, strategy, st.none())


def stated_some(values: list[str]) -> st.SearchStrategy[tuple[str, ...] | None]:
    return stated(st.lists(st.sampled_from(values), max_size=2, unique=True).map(tuple))


# Dates.


@st.composite
def _ranges(draw: st.DrawFn) -> DateRange:
    since = draw(days)
    return DateRange(since, since + timedelta(days=draw(st.sampled_from([1, 2, 31, 400]))))


partial_dates = st.one_of(
    st.builds(PartialDate, st.integers(2018, 2026)),
    st.builds(PartialDate, st.integers(2018, 2026), st.integers(1, 12)),
    st.sampled_from([PartialDate(2020, 2), PartialDate(2021, 2), PartialDate(2020, 12)]),
)

unsure_dates = st.one_of(
    partial_dates,
    _ranges(),
    st.just(PartialDate.unknown()),
    st.builds(lambda day: DateRange(None, day), days),
    st.builds(lambda day: DateRange(day, None), days),
)

any_dates: st.SearchStrategy[AnyDate] = st.one_of(days, days, days, unsure_dates)
event_dates = stated(st.one_of(any_dates, any_dates))

# Facts.


def valid(build: Callable[..., T], **fields: st.SearchStrategy[Any]) -> st.SearchStrategy[T]:
    """Return what the constructor accepts of those fields."""

    def accepted(values: dict[str, Any]) -> bool:
        try:
            build(**values)
        except CodercareerError:
            return False
        return True

    return st.fixed_dictionaries(fields).filter(accepted).map(lambda values: build(**values))


educations = valid(
    Education,
    level=stated(st.sampled_from(EducationLevel)),
    subject=stated(st.sampled_from(SUBJECTS)),
    accreditors=stated_some(ACCREDITORS),
    enrolled=st.none() | event_dates,
    last_term=st.none() | any_dates,
    finished=st.none() | any_dates,
    conferred=event_dates,
)

shares = st.sampled_from([None, None, 1, Fraction(1, 2), Fraction(1, 3), 0.1, Fraction(3, 2)])


spans = st.one_of(
    st.tuples(event_dates, st.none() | any_dates),
    st.builds(
        lambda since, length: (since, since + timedelta(days=length)),
        days,
        st.sampled_from([1, 2, 30, 184, 365, 366, 700]),
    ),
)
"""When something held began and ended; not each of them can be."""

jobs = valid(
    lambda span, **fields: Employment(since=span[0], until=span[1], **fields),
    span=spans.filter(lambda span: latest(span[0]) < date.max or not isinstance(span[0], DateRange)),  # no endless walk
    role=st.just("coder"),
    fte=st.sampled_from([None, None, 1, Fraction(1, 2), Fraction(1, 3), 0.1, Fraction(3, 2)]),
    domains=stated_some(DOMAINS),
    tags=stated_some(TAGS),
    hours_per_week=st.sampled_from([None, None, None, 20, 40, Fraction(75, 2), 60]),
    hours=st.sampled_from([None, None, None, 40, 500, Fraction(2501, 10)]),
)

held_credentials = valid(
    lambda span, **fields: HeldCredential(earned=span[0], until=span[1], **fields),
    credential=st.sampled_from([*CREDENTIALS, "Card One"]),
    span=spans,
    issuer=stated(st.sampled_from(ORGANIZATIONS)),
    category=stated(st.sampled_from(CREDENTIAL_KINDS)),
)


@st.composite
def _exam_results(draw: st.DrawFn) -> ExamResult:
    taken = draw(event_dates)
    resulted: AnyDate | None = draw(st.one_of(st.none(), st.none(), any_dates))
    if taken is not None and resulted is not None and earliest(resulted) < latest(taken):
        resulted = (
            latest(taken) + timedelta(days=draw(st.sampled_from([0, 1, 40]))) if latest(taken) < LAST_DAY else None
        )
    return ExamResult(
        draw(st.sampled_from(EXAMS)),
        taken=taken,
        passed=draw(st.sampled_from([True, True, True, False, None])),
        resulted=resulted,
    )


def earliest(value: AnyDate | None) -> date:
    """Return the first day it may be, undated things having no first day."""
    return date.min if value is None else value if isinstance(value, date) else value.earliest


def latest(value: AnyDate | None) -> date:
    """Return the last day it may be."""
    return date.max if value is None else value if isinstance(value, date) else value.latest


exam_results = _exam_results()

trainings = valid(
    Training,
    program=stated(st.sampled_from(PROGRAMS)),
    kind=stated(st.sampled_from(KINDS)),
    topic=stated(st.sampled_from(DOMAINS)),
    accreditors=stated_some(ACCREDITORS),
    months=stated(st.sampled_from([1, 6, 12])),
    completed=event_dates,
    grade=stated(st.sampled_from(GRADES)),
)

credits_earned = valid(
    Credit,
    amount=stated(st.sampled_from([1, 10, 40, Fraction(1, 2), 0.1])),
    unit=stated(st.sampled_from(CreditUnit)),
    topic=stated(st.sampled_from(DOMAINS)),
    earned=event_dates,
    grade=stated(st.sampled_from(GRADES)),
)

memberships = valid(
    lambda span, **fields: Membership(since=span[0], until=span[1], **fields),
    organization=st.sampled_from([*ORGANIZATIONS, "X Society"]),
    span=spans,
)

traits = valid(
    lambda span, **fields: Trait(since=span[0], until=span[1], **fields),
    name=st.sampled_from(TRAITS),
    has=st.sampled_from([True, True, False, False, None]),
    span=spans,
)

FACTS: dict[str, st.SearchStrategy[Any]] = {
    "education": educations,
    "experience": jobs,
    "credentials": held_credentials,
    "exams": exam_results,
    "training": trainings,
    "credits": credits_earned,
    "memberships": memberships,
    "traits": traits,
}

facts: st.SearchStrategy[Fact] = st.one_of(*FACTS.values())


def lists_of(category: str, max_size: int = 3) -> st.SearchStrategy[tuple[Fact, ...]]:
    """Return what may be listed in one category."""
    found = st.lists(FACTS[category], max_size=max_size).map(tuple)
    return found.filter(traits_cannot_clash) if category == "traits" else found


def traits_cannot_clash(listed: tuple[Trait, ...]) -> bool:
    """Tell whether no trait is listed both as there and as not there."""
    return all({True, False} - {t.has for t in listed if t.name == name} for name in TRAITS)


# People.


@st.composite
def profiles(
    draw: st.DrawFn, about: Iterable[str] = CATEGORIES, *, max_facts: int = 3, complete: bool = False
) -> Profile:
    """Return a person of whom more or less is stated.

    Args:
        draw: Handed in by Hypothesis.
        about: The categories in which there may be facts; of the others nothing is stated.
        max_facts: The most facts in a category.
        complete: Whether those categories are stated, and completely.
    """
    listed: dict[str, Any] = {}
    incomplete = set[str]()
    for category in sorted(about):
        if complete or draw(st.integers(0, 4)):
            listed[category] = draw(lists_of(category, max_facts))
            if category != "traits" and not complete and not draw(st.integers(0, 4)):
                incomplete.add(category)
    return Profile(**listed, incomplete=incomplete, as_of=draw(st.none() | days))


# Rules.


@st.composite
def limits(draw: st.DrawFn, after: st.SearchStrategy[Requirement] | None, *, within: bool) -> dict[str, Any]:
    found: dict[str, Any] = {}
    if within and draw(st.sampled_from([True, False, False])):
        found["within"] = draw(st.sampled_from([1, 6, 12, 13, 36]))
    if draw(st.integers(0, 5)) == 5:
        found["since"] = draw(days)
    if draw(st.integers(0, 5)) == 5:
        found["before"] = draw(days.filter(lambda day: day > found.get("since", date.min)))
    if after is not None:
        found["after"] = draw(after)
    return found


MONTHS = [1, 6, 12, 24]

asked_about: dict[str, list[tuple[type[Any], dict[str, st.SearchStrategy[Any]]]]] = {
    "education": [
        (
            EducationAtLeast,
            {
                "level": st.sampled_from(EducationLevel),
                "subject": st.none() | some(SUBJECTS),
                "accredited_by": st.none() | some(ACCREDITORS),
                "stage": st.sampled_from(EducationStage),
            },
        )
    ],
    "experience": [
        (
            ExperienceAtLeast,
            {
                "months": st.sampled_from(MONTHS),
                "domain": st.none() | some(DOMAINS),
                "tagged": st.sampled_from([None, None, ("supervised",), ("letter", "supervised")]),
                "min_fte": st.sampled_from([None, None, None, Fraction(1, 2), Fraction(1, 3), 1]),
            },
        ),
        (
            HoursAtLeast,
            {
                "hours": st.sampled_from([1, 40, 500, Fraction(2501, 10), 2000]),
                "domain": st.none() | some(DOMAINS),
                "tagged": st.sampled_from([None, None, ("supervised",)]),
                "full_time_week": st.sampled_from([40, 40, 35]),
            },
        ),
    ],
    "exams": [(Passed, {"exam": some(EXAMS)})],
    "credentials": [
        (Holds, {"credential": some(CREDENTIALS)}),
        (
            HoldsAny,
            {
                "category": some(CREDENTIAL_KINDS),
                "issuer": st.none() | some(ORGANIZATIONS),
                "not_issuer": st.none() | some(ORGANIZATIONS),
            },
        ),
        (HoldsAny, {"not_issuer": some(ORGANIZATIONS)}),
    ],
    "training": [
        (
            Completed,
            {
                "program": st.none() | some(PROGRAMS),
                "kind": some(KINDS),
                "topic": st.none() | some(DOMAINS),
                "accredited_by": st.none() | some(ACCREDITORS),
                "months": st.sampled_from([None, None, 6]),
                "min_grade": st.sampled_from([None, None, "C", "A"]),
            },
        ),
        (Completed, {"program": some(PROGRAMS)}),
    ],
    "credits": [
        (
            CreditsAtLeast,
            {
                "amount": st.sampled_from([1, 10, 50, Fraction(1, 2)]),
                "unit": st.sampled_from(CreditUnit),
                "topic": st.none() | some(DOMAINS),
                "min_grade": st.sampled_from([None, None, "C"]),
            },
        )
    ],
    "memberships": [(MemberOf, {"organization": some(ORGANIZATIONS)})],
    "traits": [(HasTrait, {"name": some(TRAITS)})],
}
"""What the leaves that look at each category may ask."""


def leaves_about(
    category: str, *, after: st.SearchStrategy[Requirement] | None = None, within: bool = True
) -> st.SearchStrategy[Leaf]:
    """Return the leaves that look at one category."""

    @st.composite
    def built(draw: st.DrawFn) -> Leaf:
        node, fields = draw(st.sampled_from(asked_about[category]))
        values = {name: draw(strategy) for name, strategy in fields.items()}
        if set(values.get("issuer") or ("any",)) <= set(values.get("not_issuer") or ()):
            del values["not_issuer"]  # it would exclude each issuer it asks for
        return node(**values, **draw(limits(after, within=within)))  # type: ignore[no-any-return]

    return built()


def leaves(*, after: st.SearchStrategy[Requirement] | None = None, within: bool = True) -> st.SearchStrategy[Leaf]:
    """Return any leaf."""
    return st.one_of(*(leaves_about(category, after=after, within=within) for category in asked_about))


@st.composite
def joined(draw: st.DrawFn, parts: list[Requirement], *, negated: bool) -> Requirement:
    """Return the parts put together in some way, each used once."""

    def perhaps_not(part: Requirement) -> Requirement:
        return Not(part) if negated and draw(st.integers(0, 5)) == 5 else part

    def together(group: list[Requirement]) -> Requirement:
        n = draw(st.integers(1, len(group)))
        return draw(st.sampled_from([AllOf(group), AnyOf(group), AtLeast(n, group)]))

    parts = [perhaps_not(part) for part in parts]
    while len(parts) > 1:  # each time there is at least one part fewer
        take = draw(st.integers(2, len(parts)))
        parts = [*parts[take:], perhaps_not(together(parts[:take]))]
    alone = draw(st.integers(0, 9)) == 9
    return together(parts) if alone else parts[0]


_simple = leaves(within=False)

earlier: st.SearchStrategy[Requirement] = st.one_of(
    _simple, _simple, _simple.map(Not), st.tuples(_simple, _simple).map(AnyOf)
)
"""What may be asked to have been met when a fact began."""


def trees(
    *, negated: bool = True, within: bool = True, after: bool = True, prose: bool = True, max_leaves: int = 5
) -> st.SearchStrategy[Requirement]:
    """Return any rule.

    Args:
        negated: Whether it may hold ``Not``, in an ``after`` too.
        within: Whether its leaves may look back.
        after: Whether its leaves may ask what was met when a fact began.
        prose: Whether it may hold ``Prose``.
        max_leaves: The most leaves, but for one that may stand there twice.
    """
    ground: list[st.SearchStrategy[Requirement]] = [leaves(within=within)] * 7
    if after:
        ground.append(leaves(after=earlier if negated else _simple, within=within))
    odd = [AllOf(), AnyOf(), *([Prose("enough experience")] if prose else [])]
    found = st.lists(st.one_of(*ground, st.sampled_from(odd)), min_size=1, max_size=max_leaves)
    twice = found.flatmap(lambda parts: st.sampled_from(parts).map(lambda part: [*parts, part]))
    return st.one_of(found, found, found, twice).flatmap(lambda parts: joined(parts, negated=negated))


@st.composite
def read_once_trees(draw: st.DrawFn, *, negated: bool = True, max_leaves: int = 4) -> Requirement:
    """Return a rule whose leaves all look at different facts.

    Exams and credentials are not asked about together, since a credential held implies its exam.
    """
    subjects = [*(set(asked_about) - {"exams", "credentials"}), draw(st.sampled_from(["exams", "credentials"]))]
    chosen = draw(st.lists(st.sampled_from(sorted(subjects)), min_size=1, max_size=max_leaves, unique=True))
    found: list[Requirement] = [draw(leaves_about(category)) for category in chosen]
    if draw(st.integers(0, 9)) == 0:
        found.append(Prose("enough experience"))
    return draw(joined(found, negated=negated))


def leaves_of(rule: Requirement) -> list[Leaf | Prose]:
    """Return the leaves of a rule in order, those of an ``after`` not included."""
    match rule:
        case Not():
            return leaves_of(rule.part)
        case AllOf() | AnyOf() | AtLeast():
            return [leaf for part in rule.parts for leaf in leaves_of(part)]
        case _:
            return [rule]


def categories_of(rule: Requirement) -> set[str]:
    """Return the categories of facts on which a rule depends."""
    found = set[str]()
    for leaf in leaves_of(rule):
        if isinstance(leaf, Prose):
            continue
        (own,) = (name for name, kinds in asked_about.items() if any(type(leaf) is kind for kind, _ in kinds))
        found |= {own, "credentials"} if own == "exams" else {own}
        if leaf.after is not None:
            found |= categories_of(leaf.after)
    return found


@st.composite
def cases(
    draw: st.DrawFn, rules: st.SearchStrategy[Requirement], *, max_facts: int = 3, complete: bool = False
) -> tuple[Requirement, Profile]:
    """Return a rule, and a person of whom something is stated that matters to it."""
    rule = draw(rules)
    return rule, draw(profiles(categories_of(rule), max_facts=max_facts, complete=complete))


# Saying more.

NOT_STATED: dict[type[Any], dict[str, st.SearchStrategy[Any]]] = {
    Education: {
        "level": st.sampled_from(EducationLevel),
        "subject": st.sampled_from(SUBJECTS),
        "accreditors": some(ACCREDITORS),
    },
    Employment: {"domains": some(DOMAINS), "tags": st.just(()) | some(TAGS)},
    HeldCredential: {"issuer": st.sampled_from(ORGANIZATIONS), "category": st.sampled_from(CREDENTIAL_KINDS)},
    ExamResult: {"passed": st.booleans()},
    Training: {
        "program": st.sampled_from(PROGRAMS),
        "kind": st.sampled_from(KINDS),
        "topic": st.sampled_from(DOMAINS),
        "accreditors": st.just(()) | some(ACCREDITORS),
        "months": st.sampled_from([1, 6, 12]),
        "grade": st.sampled_from(GRADES),
    },
    Credit: {
        "amount": st.sampled_from([1, 10, 40]),
        "unit": st.sampled_from(CreditUnit),
        "topic": st.sampled_from(DOMAINS),
        "grade": st.sampled_from(GRADES),
    },
    Membership: {},
    Trait: {"has": st.booleans()},
}
"""The fields of facts in which ``None`` says *not stated*, and what may be stated.

Not so ``fte``, ``hours_per_week`` and ``hours``, which have a default, nor ``resulted``, by default the sitting.
"""

STAGES = ["enrolled", "last_term", "finished", "conferred"]
BEGINNINGS = ["since", "earned", "taken", "completed"]


def inside(first: date, last: date) -> st.SearchStrategy[date]:
    """Return days from the first to the last, both included, none long past or far off."""
    first, last = max(first, FIRST_DAY), min(last, LAST_DAY)
    return st.sampled_from([first, last]) | st.dates(first, last) if first <= last else st.nothing()


def sharper_dates(name: str, value: AnyDate | None, as_of: date) -> st.SearchStrategy[AnyDate]:
    """Return sharper dates for a field of a fact; none if it cannot be sharper."""
    unknown = value == PartialDate.unknown()
    if isinstance(value, date) or (value is None and name in {"until", "resulted"}):
        return st.nothing()
    if name == "until":
        if unknown:
            return days | partial_dates
        shift = timedelta(days=isinstance(value, PartialDate))
        return inside(earliest(value) + shift, min(latest(value), LAST_DAY) + shift)
    if value is None and name in STAGES[1:]:
        return days | partial_dates  # it was not stated whether it was reached
    if value is None or unknown:
        return inside(date.min, as_of)
    if isinstance(value, PartialDate) and value.month is None:
        return st.builds(PartialDate, st.just(value.year), st.integers(1, 12)) | inside(earliest(value), latest(value))
    return inside(earliest(value), latest(value))


@st.composite
def told_more(draw: st.DrawFn, profile: Profile, about: Iterable[str], as_of: date) -> Profile:
    """Return the same person with one thing stated that was not, or one date sharpened.

    Args:
        draw: Handed in by Hypothesis.
        profile: The person.
        about: The categories in which more is told.
        as_of: The day on which it was stated; an undated fact began by then.
    """
    category = draw(st.sampled_from(sorted(about)))
    listed: tuple[Any, ...] | None = getattr(profile, category)
    if listed is None:
        more = draw(st.sampled_from([set[str](), {category}]))
        return evolve(profile, **{category: draw(lists_of(category))}, incomplete=profile.incomplete | more)
    if category in profile.incomplete and (not listed or draw(st.booleans())):
        return evolve(profile, incomplete=profile.incomplete - {category})
    options = [(i, name, values) for i, fact in enumerate(listed) for name, values in _vague(fact, as_of)]
    if not options:
        reject()
    i, name, values = draw(st.sampled_from(options))
    try:
        sharper = evolve(listed[i], **{name: draw(values)})
        found = evolve(profile, **{category: (*listed[:i], sharper, *listed[i + 1 :])})
    except CodercareerError:
        reject()
    assume(sharper not in listed and listed.count(listed[i]) == 1)  # what is listed twice counts once
    assume(not isinstance(sharper, ExamResult) or not _resulted_before_taken(sharper))
    assume(category != "traits" or traits_cannot_clash(found.traits or ()))
    return found


def _vague(fact: Fact, as_of: date) -> Iterator[tuple[str, st.SearchStrategy[Any]]]:
    for name, values in NOT_STATED[type(fact)].items():
        if getattr(fact, name) is None:
            yield name, values
    for name in [*STAGES, *BEGINNINGS, "resulted", "until"]:
        if hasattr(fact, name):
            dates = sharper_dates(name, getattr(fact, name), as_of)
            if not dates.is_empty:
                yield name, dates


def _resulted_before_taken(fact: ExamResult) -> bool:
    return fact.resulted is not None and fact.taken is not None and latest(fact.resulted) < earliest(fact.taken)


# Doing what is asked.


def days_that_serve(leaf: Leaf, since: date, on: date) -> list[date]:
    """Return the days from ``since`` to ``on`` on which a fact may begin to count on that day, but for ``after``."""
    first = max(since, leaf.since or since)
    last = on if leaf.before is None else min(on, leaf.before - timedelta(days=1))
    served = [first + timedelta(days=i) for i in range((last - first).days + 1)]
    return [day for day in served if leaf.within is None or on < day + relativedelta(months=leaf.within)]


def deed(leaf: Leaf, day: date, *, amount: Fraction | None = None) -> Fact:
    """Return a fact of the kind that the leaf asks for, begun on the day.

    Args:
        leaf: What is asked.
        day: The day on which it begins; a job goes on from there, full time.
        amount: How many credits; as many as are asked by default.
    """
    match leaf:
        case EducationAtLeast():
            return Education(
                leaf.level,
                subject=None if leaf.subject is None else leaf.subject[0],
                accreditors=leaf.accredited_by or (),
                **{leaf.stage.name.lower(): day},
            )
        case ExperienceAtLeast() | HoursAtLeast():
            return Employment(
                "done",
                since=day,
                fte=max(Fraction(1), getattr(leaf, "min_fte", None) or Fraction(0)),
                domains=leaf.domain or (),
                tags=leaf.tagged or (),
                hours_per_week=leaf.full_time_week if isinstance(leaf, HoursAtLeast) else None,  # type: ignore[arg-type]
            )
        case Passed():
            return ExamResult(leaf.exam[0], taken=day, passed=True)
        case Holds():
            return HeldCredential(leaf.credential[0], earned=day)
        case HoldsAny():
            issuers = [name for name in leaf.issuer or ("done",) if name not in (leaf.not_issuer or ())]
            category = "done" if leaf.category is None else leaf.category[0]
            return HeldCredential("done:card", earned=day, issuer=issuers[0], category=category)
        case Completed():
            return Training(
                None if leaf.program is None else leaf.program[0],
                kind="done" if leaf.kind is None else leaf.kind[0],
                topic="done" if leaf.topic is None else leaf.topic[0],
                accreditors=leaf.accredited_by or (),
                months=leaf.months or 1,
                completed=day,
                grade="A+",
            )
        case CreditsAtLeast():
            topic = "done" if leaf.topic is None else leaf.topic[0]
            return Credit(amount or leaf.amount, leaf.unit, topic=topic, earned=day, provider="done", grade="A+")
        case MemberOf():
            return Membership(leaf.organization[0], since=day)
        case HasTrait():
            return Trait(leaf.name[0], since=day)


def one_way(fact: Fact, leaf: Leaf, pick: int, *, until: date) -> Fact:
    """Return a deed of which one of the things that serve is done, and no more than the leaf asks.

    Args:
        fact: The deed.
        leaf: What is asked.
        pick: Which of the things that serve; the last one past the last.
        until: The day by which a job has done what is asked.
    """
    changes: dict[str, Any] = {}
    if isinstance(fact, Employment):
        changes = {"until": until, "fte": getattr(leaf, "min_fte", None) or Fraction(1, 100)}
    elif isinstance(fact, Training | Credit):
        changes = {"grade": getattr(leaf, "min_grade", None)}
    elif isinstance(leaf, HoldsAny) and leaf.issuer is None and leaf.not_issuer is None:
        changes = {"issuer": None}
    for name, asked in PICKED[type(fact)].items():
        served: tuple[str, ...] | None = getattr(leaf, asked, None)
        if asked == "issuer" and served is not None:
            served = tuple(body for body in served if body not in (getattr(leaf, "not_issuer", None) or ()))
        if served is not None:
            picked = served[min(pick, len(served) - 1)]
            changes[name] = (picked,) if isinstance(getattr(fact, name), tuple) else picked
    return evolve(fact, **changes)


PICKED: dict[type[Any], dict[str, str]] = {
    Education: {"subject": "subject", "accreditors": "accredited_by"},
    Employment: {"domains": "domain", "tags": "tagged"},
    ExamResult: {"exam": "exam"},
    HeldCredential: {"credential": "credential", "issuer": "issuer", "category": "category"},
    Training: {"program": "program", "kind": "kind", "topic": "topic", "accreditors": "accredited_by"},
    Credit: {"topic": "topic"},
    Membership: {"organization": "organization"},
    Trait: {"name": "name"},
}
"""The fields of a deed that the leaf leaves a choice in, and where it says what serves."""


def with_fact(profile: Profile, fact: Fact) -> Profile:
    """Return the person with one more fact; what is listed to the contrary gives way."""
    (category,) = (name for name, kind in CATEGORIES.items() if type(fact) is kind)
    listed: tuple[Any, ...] = getattr(profile, category) or ()
    if isinstance(fact, Trait):
        listed = tuple(trait for trait in listed if trait.name != fact.name or trait.has)
    return evolve(profile, **{category: (*listed, fact)})
