"""Made-up fields of any size to plan in, told once: for our catalogue, and for a solver. Everything takes whole days.

A field has subjects; each has schools that teach it, an exam, a credential, a job and a body to join. What a school or
an exam asks names only what stands before it, so that nothing goes round in a circle. Every name is invented.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import ROUND_DOWN, Decimal
from fractions import Fraction
from random import Random
from typing import Final, TypeVar

from attrs import frozen
from people import DAY

from codercareer import (
    AllOf,
    AtLeast,
    Catalog,
    Citation,
    Claim,
    Completed,
    CreditsAtLeast,
    CreditUnit,
    History,
    Holds,
    HoursAtLeast,
    MemberOf,
    Passed,
    Profile,
    Requirement,
    Rule,
    Source,
    Trust,
)
from codercareer.careers import Role
from codercareer.claims import Names
from codercareer.credentials import Credential, Organization, TrainingProgram
from codercareer.entries import Entity
from codercareer.exams import Exam
from codercareer.quantities import Between, Fee
from codercareer.steps import StepKind
from codercareer.vocabulary import Scheme, Term

T = TypeVar("T")

HORIZON: Final = 360
"""Days in which the goal is to be reached: fewer than a year, so that dues are paid once."""

A_DAY: Final = Fraction(40, 7)
"""Hours that a full-time job counts a day."""

MONTH: Final = Fraction(146097, 4800)
"""Days of a month on the average, by which a part of a month is counted in days."""

PAGE: Final = Citation(
    Source(id="made-up-field", title="Made up", publisher="Nobody", trust=Trust.OFFICIAL, published=date(2026, 11, 20))
)


@frozen(kw_only=True)
class Thing:
    """Something that can be done, and what it asks and costs on which days."""

    kind: StepKind
    id: str
    subject: str
    rules: tuple[tuple[int, Requirement], ...] = ()
    """What is asked, from how many days after the day asked on; the first from the beginning. Empty for nothing."""
    prices: tuple[tuple[int, int], ...] = ()
    """Dollars, in the same way."""
    days: int = 0
    """How long a program takes."""
    hours: int = 0
    """Contact hours that a program gives."""
    exams: tuple[str, ...] = ()
    """Exams of a credential."""


@frozen(kw_only=True)
class Field:
    """All that can be done, and the goal."""

    things: tuple[Thing, ...]
    goal: Requirement


def field(programs: int, subjects: int, seed: int, *, cards: int = 1, tangled: bool = False) -> Field:
    """Make up a field with so many programs, spread over so many subjects; the same one for the same seed.

    Args:
        programs: How many.
        subjects: How many.
        seed: What to start from.
        cards: Of how many subjects the credentials are wanted, one on the way to the next.
        tangled: Whether rules ask for credits that add up, for some of several things, and for each other's subjects,
            and the goal for several credentials; else they ask for one of a few things, and the goal for one.
    """
    draw = Random(seed)  # noqa: S311 - nothing secret
    things: list[Thing] = []
    schools = [programs // subjects + (number < programs % subjects) for number in range(subjects)]
    for number, count in enumerate(schools):
        things += _subject(draw, number, count, tangled=tangled)
    cards = [Holds(f"made-up:subject-{number}-card") for number in range(min(subjects, cards))]
    if not tangled:
        return Field(things=tuple(things), goal=cards[-1])
    return Field(
        things=tuple(things), goal=AtLeast(len(cards) - 1, *cards) & HoursAtLeast(_worked(draw.randint(5, 40)))
    )


def _subject(draw: Random, number: int, count: int, *, tangled: bool) -> Iterator[Thing]:
    subject, before = f"subject-{number}", f"subject-{number - 1}"
    body = f"{subject}-body"
    yield Thing(
        kind=StepKind.JOIN, id=body, subject=subject, prices=_prices(draw, draw.choice((5, 20, 60)), falls=number % 2)
    )
    for school in range(count):
        days = draw.randint(2, 30)
        asked: Requirement = AllOf()
        if number and tangled and draw.random() < 0.4:  # noqa: PLR2004
            asked = draw.choice(
                (
                    Completed(kind=before),
                    Passed(f"made-up:{before}-exam") | MemberOf(f"{before}-body"),
                    Holds(f"made-up:{before}-card") | HoursAtLeast(_worked(draw.randint(3, 20)), domain=before),
                )
            )
        yield Thing(
            kind=StepKind.STUDY,
            id=f"made-up:{subject}-school-{school}",
            subject=subject,
            rules=((0, asked),),
            prices=_prices(draw, draw.randint(1, 40) * 10 + 1_500 // days, falls=draw.random() < 0.1),  # noqa: PLR2004
            days=days,
            hours=draw.choice((20, 40, 60)),
        )
    learned = Completed(kind=subject)
    credited = CreditsAtLeast(draw.choice((40, 80, 100)), CreditUnit.CONTACT_HOUR, topic=subject)
    worked = HoursAtLeast(_worked(draw.randint(5, 60)), domain=subject)
    first = learned | worked
    if number and not tangled:
        first &= Holds(f"made-up:{before}-card")
    elif tangled:
        first = draw.choice((first, AtLeast(2, learned, worked, MemberOf(body)), credited | worked))
    turn = draw.randint(10, 60)
    tightens = draw.random() < 0.5  # noqa: PLR2004
    yield Thing(
        kind=StepKind.SIT,
        id=f"made-up:{subject}-exam",
        subject=subject,
        rules=((0, first), (turn, first & (worked | MemberOf(body)))) if tightens else ((0, first),),
        prices=_prices(draw, draw.randint(10, 50) * 10, falls=draw.random() < 0.3),  # noqa: PLR2004
    )
    yield Thing(
        kind=StepKind.EARN,
        id=f"made-up:{subject}-card",
        subject=subject,
        rules=(
            (0, Passed(f"made-up:{subject}-exam") & (MemberOf(body) | (credited if tangled else learned) | worked)),
        ),
        exams=(f"made-up:{subject}-exam",),
    )
    entered: Requirement = AllOf() if not number else learned | Holds(f"made-up:{before}-card") | MemberOf(body)
    yield Thing(kind=StepKind.WORK, id=f"made-up:{subject}-job", subject=subject, rules=((0, entered),))


def _worked(days: int) -> int:
    """Return the most hours that are reached in so many days of full-time work."""
    return int(days * A_DAY)


def _prices(draw: Random, price: int, *, falls: bool | int) -> tuple[tuple[int, int], ...]:
    return ((0, price), (draw.randint(5, 90), price // 2)) if falls else ((0, price),)


def newcomer() -> Profile:
    """Build a person of whom nothing is so; each call gives one never asked about before."""
    return Profile(
        education=(), experience=(), credentials=(), exams=(), training=(), credits=(), memberships=(), as_of=DAY
    )


def catalog(made_up: Field) -> Catalog:
    """Return the catalogue of a field."""
    return Catalog.of(*_entries(made_up))


def _entries(made_up: Field) -> Iterator[Entity]:
    yield Organization(id="made-up", names=_named("Made-up body"))
    for subject in dict.fromkeys(thing.subject for thing in made_up.things):
        yield Term(subject, subject, schemes=frozenset(Scheme))
    sitting = {thing.id: thing for thing in made_up.things if thing.kind is StepKind.SIT}
    for thing in made_up.things:
        names = _named(thing.id)
        match thing.kind:
            case StepKind.JOIN:
                yield Organization(id=thing.id, names=names, dues=_fees(thing, "dues"))
            case StepKind.SIT:
                yield Exam(id=thing.id, names=names, offered=History(_claim(True, 0, None)), fees=_fees(thing, "exam"))  # noqa: FBT003
            case StepKind.EARN:
                yield Credential(
                    id=thing.id,
                    issuer="made-up",
                    names=names,
                    category=thing.subject,
                    exams=thing.exams,
                    to_sit=_ruled(sitting[thing.exams[0]]),
                    to_earn=_ruled(thing),
                )
            case StepKind.STUDY:
                months = _months(thing.days)
                yield TrainingProgram(
                    id=thing.id,
                    names=names,
                    kind=thing.subject,
                    topic=thing.subject,
                    months=History(_claim(Between.exactly(months), 0, None)),
                    contact_hours=History(_claim(Between.exactly(thing.hours), 0, None)),
                    fees=_fees(thing, "tuition"),
                    to_enter=_ruled(thing),
                )
            case StepKind.WORK:
                yield Role(id=thing.id, names=names, domains=(thing.subject,), to_enter=_ruled(thing))


def _months(days: int) -> Decimal:
    """Return the part of a month that comes to so many days."""
    return (Decimal(days) * 4800 / 146097).quantize(Decimal("0.0001"), rounding=ROUND_DOWN)


def _named(full: str) -> History[Names]:
    return History(Claim(Names(full), citations=(PAGE,)))


def _claim(value: T, since: int, until: int | None) -> Claim[T]:
    return Claim(
        value,
        since=DAY + timedelta(days=since) if since else None,
        until=None if until is None else DAY + timedelta(days=until),
        citations=(PAGE,),
    )


def _history(values: tuple[tuple[int, T], ...]) -> History[T]:
    ends = [*(since for since, _ in values[1:]), None]
    return History(*(_claim(value, since, until) for (since, value), until in zip(values, ends, strict=True)))


def _ruled(thing: Thing) -> History[Rule]:
    return _history(tuple((since, Rule(rule)) for since, rule in thing.rules))


def _fees(thing: Thing, purpose: str) -> History[tuple[Fee, ...]]:
    return _history(tuple((since, (Fee(amount_usd=dollars, purpose=purpose),)) for since, dollars in thing.prices))
