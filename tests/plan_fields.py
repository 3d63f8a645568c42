"""Small made-up fields to plan in: as a catalogue and a person, and as the oracle knows them."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from attrs import evolve
from hypothesis import strategies as st
from plan_oracle import FOREVER, Done, Fact, Item, Versions
from small import claimed, named

from codercareer.careers import Role
from codercareer.catalog import Catalog
from codercareer.claims import Claim, History
from codercareer.credentials import Credential, Organization, TrainingProgram
from codercareer.exams import Exam
from codercareer.facts import (
    Credit,
    CreditUnit,
    EducationLevel,
    EducationStage,
    Employment,
    ExamResult,
    HeldCredential,
    Membership,
    Training,
)
from codercareer.profile import Profile
from codercareer.quantities import Between, Fee
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
    Passed,
    Prose,
    Requirement,
)
from codercareer.rules import Rule
from codercareer.steps import Step
from codercareer.vocabulary import Scheme, Term

ON = date(2024, 1, 1)
TODAY = ON.toordinal()

DOMAINS = ("coding", "billing")
TERMS = tuple(Term(word, word, schemes=set(Scheme)) for word in (*DOMAINS, "him"))


def lasting(value: Any, since: int, until: int) -> Claim[Any]:  # noqa: ANN401 - any value of a history
    bounds: dict[str, date] = {}
    if since > 1:
        bounds["since"] = date.fromordinal(since)
    if until < FOREVER:
        bounds["until"] = date.fromordinal(until)
    return claimed(value, date(2000, 1, 1), retrieved=date(2100, 1, 1), **bounds)


def ruled(versions: Versions | None) -> History[Rule]:
    return History(*(lasting(Rule(rule), since, until) for since, until, rule in versions or ()))


def billed(item: Item, purpose: str) -> History[tuple[Fee, ...]]:
    return History(
        *(lasting((Fee(amount_usd=dollars, purpose=purpose),), since, until) for since, until, dollars in item.bills)
    )


def entries(items: tuple[Item, ...]) -> list[Any]:
    found: list[Any] = [*TERMS, *(Organization(id=body, names=named(f"Body {body}")) for body in ("a", "b", "x"))]
    sits = {item.id: item for item in items if item.kind == "sit"}
    for item in items:
        if item.kind == "join":
            found.append(Organization(id=item.id, names=named(f"Body {item.id}"), dues=billed(item, "dues")))
        elif item.kind == "sit":
            spans = [lasting(True, since, until) for since, until in item.open]  # noqa: FBT003
            found.append(
                Exam(id=item.id, names=named(f"Exam {item.id}"), offered=History(*spans), fees=billed(item, "exam"))
            )
        elif item.kind == "earn":
            found.append(
                Credential(
                    id=item.id,
                    issuer="x",
                    names=named(f"Card {item.id}"),
                    category="him",
                    exams=item.exams,
                    to_sit=ruled(next((sits[exam].rule for exam in item.exams), None)),
                    to_earn=ruled(item.rule),
                )
            )
        elif item.kind == "study":
            found.append(
                TrainingProgram(
                    id=item.id,
                    names=named(f"Program {item.id}"),
                    topic=item.topic,
                    accreditors=None if item.accreditor is None else (item.accreditor,),
                    level=item.level,
                    subject=item.subject,
                    months=History(lasting(Between.exactly(_printed(item.months)), 1, FOREVER)),
                    contact_hours=History(*([lasting(Between.exactly(item.hours), 1, FOREVER)] if item.hours else [])),
                    fees=billed(item, "tuition"),
                    to_enter=ruled(item.rule),
                )
            )
        else:
            found.append(
                Role(id=item.id, names=named(f"Role {item.id}"), to_enter=ruled(item.rule), domains=item.topic)
            )
    return found


def _printed(months: Fraction) -> Decimal:
    return Decimal(months.numerator) / Decimal(months.denominator)


def catalog_of(items: tuple[Item, ...]) -> Catalog:
    return Catalog.of(*entries(items))


def profile_of(own: tuple[Fact, ...]) -> Profile:
    """Return the person of whom exactly this is so, and nothing else."""
    facts: dict[str, list[Any]] = {
        name: [] for name in ("education", "experience", "credentials", "exams", "training", "credits", "memberships")
    }
    for fact in own:
        match fact:
            case ("passed", exam, day):
                facts["exams"].append(ExamResult(exam, taken=date.fromordinal(day), passed=True))
            case ("held", credential, day, until):
                ended = None if until >= FOREVER else date.fromordinal(until)
                facts["credentials"].append(HeldCredential(credential, earned=date.fromordinal(day), until=ended))
            case ("member", organization, day):
                facts["memberships"].append(Membership(organization, since=date.fromordinal(day)))
            case ("trained", program, accreditor, day):
                accreditors = None if accreditor is None else (accreditor,)
                facts["training"].append(Training(program, accreditors=accreditors, completed=date.fromordinal(day)))
            case ("hours", count, topic, day):
                facts["credits"].append(
                    Credit(count, CreditUnit.CONTACT_HOUR, topic=topic, earned=date.fromordinal(day))
                )
            case ("job", domain, since, until):
                ended = None if until >= FOREVER else date.fromordinal(until)
                facts["experience"].append(Employment(since=date.fromordinal(since), until=ended, domains=(domain,)))
            case _:
                raise AssertionError(fact)
    return Profile(**{name: tuple(found) for name, found in facts.items()})


def done(items: tuple[Item, ...], step: Step) -> Done:
    """Return a step of ours as the oracle knows it."""
    item = next(item for item in items if (item.kind, item.id) == (step.kind.value, step.target))
    return Done(item, step.on.toordinal())


# What is made up.


class Setting:
    """How long things take in a made-up field: days, or months."""

    def __init__(
        self,
        days: tuple[int, ...],
        lengths: tuple[str, ...],
        *,
        turns: tuple[int, ...],
        work: tuple[Any, ...],
        within: tuple[int, ...],
    ) -> None:
        self.days = days
        self.lengths = lengths
        self.turns = turns
        self.work = work
        self.within = within


def first_of(month: int) -> int:
    """Return how many days after today a month begins, counted from this one."""
    return date(2024 + month // 12, month % 12 + 1, 1).toordinal() - TODAY


DAYS = Setting(
    tuple(range(TODAY, TODAY + 9)),
    ("0", "0.05", "0.1", "0.1"),  # no day, two days, four days
    turns=(1, 2, 4, 6),
    work=tuple(HoursAtLeast(hours) for hours in (5, 11, 20)),  # one day, two days, four days
    within=(1,),
)
"""Everything takes some days, and every day is tried."""

MONTHS = Setting(
    tuple(TODAY + first_of(month) for month in range(7)),
    ("0", "1", "2", "3"),
    turns=tuple(first_of(month) for month in (1, 2, 3, 5)),
    work=(ExperienceAtLeast(1), ExperienceAtLeast(2), ExperienceAtLeast(3)),
    within=(1, 2, 3),
)
"""Everything takes some months; only the first days of months are tried."""


@st.composite
def versions(draw: st.DrawFn, rules: st.SearchStrategy[Requirement], turns: tuple[int, ...]) -> Versions:
    """Return one rule, or one that gives way to another, or ends, or has not begun."""
    shape = draw(st.sampled_from(["one"] * 6 + ["turns", "ends", "begins"]))
    turn = TODAY + draw(st.sampled_from(turns))
    if shape == "one":
        return ((1, FOREVER, draw(rules)),)
    if shape == "turns":
        return ((1, turn, draw(rules)), (turn, FOREVER, draw(rules)))
    return ((1, turn, draw(rules)),) if shape == "ends" else ((turn, FOREVER, draw(rules)),)


@st.composite
def bills(draw: st.DrawFn, turns: tuple[int, ...]) -> tuple[tuple[int, int, int], ...]:
    price = st.sampled_from([0, 1, 2, 3, 5])
    shape = draw(st.sampled_from(["one", "one", "one", "turns", "none"]))
    if shape == "none":
        return ()
    if shape == "one":
        return ((1, FOREVER, draw(price)),)
    turn = TODAY + draw(st.sampled_from(turns))
    return ((1, turn, draw(price)), (turn, FOREVER, draw(price)))


def leaves(items: tuple[Item, ...], setting: Setting) -> st.SearchStrategy[Requirement]:  # noqa: C901 - one a kind
    """Return leaves about what there is to do in a field, some of them limited."""
    found: list[st.SearchStrategy[Any]] = []
    ids = {kind: [item.id for item in items if item.kind == kind] for kind in ("earn", "join", "sit", "study", "work")}
    if ids["sit"]:
        found.append(st.builds(Passed, st.sampled_from(ids["sit"])))
    if ids["earn"]:
        found.append(st.builds(Holds, st.sampled_from(ids["earn"])))
    if ids["join"]:
        found.append(st.builds(MemberOf, st.sampled_from(ids["join"])))
    if ids["study"]:
        found += [
            st.builds(Completed, st.sampled_from(ids["study"]), accredited_by=st.sampled_from([None, None, "a"])),
            st.builds(
                EducationAtLeast,
                st.sampled_from([EducationLevel.ASSOCIATE, EducationLevel.BACHELOR]),
                stage=st.sampled_from([EducationStage.ENROLLED, EducationStage.CONFERRED, EducationStage.CONFERRED]),
                accredited_by=st.sampled_from([None, None, "a"]),
            ),
            st.builds(
                CreditsAtLeast,
                st.sampled_from([10, 20]),
                st.just(CreditUnit.CONTACT_HOUR),
                topic=st.sampled_from([None, "coding"]),
            ),
        ]
    if ids["work"]:
        work = st.tuples(st.sampled_from(setting.work), st.sampled_from([None, "coding", "billing"]))
        found += [work.map(lambda pair: evolve(pair[0], domain=pair[1]))] * 2
    if not found:
        return st.just(AllOf())
    plain = st.one_of(found)

    @st.composite
    def limited(draw: st.DrawFn) -> Requirement:
        leaf: Any = draw(plain)
        limit = draw(st.sampled_from(["none", "none", "none", "within", "since", "before", "after"]))
        if limit == "within":
            return evolve(leaf, within=draw(st.sampled_from(setting.within)))
        if limit == "since":
            return evolve(leaf, since=date.fromordinal(TODAY + draw(st.sampled_from(setting.turns))))
        if limit == "before":
            return evolve(leaf, before=date.fromordinal(TODAY + draw(st.sampled_from(setting.turns))))
        if limit == "after":
            return evolve(leaf, after=draw(plain))
        return leaf

    return st.one_of(plain, limited())


def trees(leaf: st.SearchStrategy[Requirement]) -> st.SearchStrategy[Requirement]:
    few = st.lists(leaf, min_size=1, max_size=3)
    return st.one_of(
        leaf,
        leaf,
        few.map(lambda parts: AllOf(*parts)),
        few.map(lambda parts: AnyOf(*parts)),
        st.lists(leaf, min_size=3, max_size=3).map(lambda parts: AtLeast(2, *parts)),
        st.tuples(leaf, leaf, leaf).map(lambda three: three[0] & (three[1] | three[2])),
        st.tuples(leaf, leaf, leaf).map(lambda three: three[0] | (three[1] & three[2])),
        st.tuples(leaf, leaf).map(lambda two: two[0] & ~two[1]),
        st.tuples(leaf, leaf).map(lambda two: two[0] & two[1]),
        st.tuples(leaf, leaf, leaf).map(lambda three: three[0] & three[1] & three[2]),
        leaf.map(lambda part: part | Prose("enough of it")),
    )


KINDS = ("sit", "sit", "study", "study", "study", "join", "work", "work", "earn")


@st.composite
def fields(draw: st.DrawFn, setting: Setting, most: int = 4) -> tuple[Item, ...]:
    """Return things to do, the goal first: their rules ask for each other."""
    goal = Item(draw(st.sampled_from(["earn", "earn", "work"])), "x:goal", topic="coding")
    bare = [goal]
    for number in range(draw(st.integers(1, most))):
        kind = draw(st.sampled_from(KINDS))
        bare.append(Item(kind, f"x:{kind}-{number}"))
    exams = [item.id for item in bare if item.kind == "sit"]
    given = {exam: draw(st.sampled_from([i.id for i in bare if i.kind == "earn"] or [None])) for exam in exams}
    about = [bare[1:], *(bare[number + 1 :] for number in range(1, len(bare)))]
    anything = trees(leaves(tuple(bare), setting))
    rules = {
        item.id: st.one_of(*[trees(leaves(tuple(others), setting))] * 5, anything) if others else st.just(AllOf())
        for item, others in zip(bare, about, strict=True)
    }
    sitting: dict[str | None, Versions] = {}
    found: list[Item] = []
    for item in bare:
        asked = draw(versions(rules[item.id], setting.turns))
        if item.kind == "sit":
            asked = sitting.setdefault(given[item.id], asked)
        if item.kind == "sit":
            turn = TODAY + draw(st.sampled_from(setting.turns))
            days = draw(st.sampled_from([((1, FOREVER),), ((1, FOREVER),), ((1, turn),), ((turn, FOREVER),)]))
            rule = asked if given[item.id] else None
            found.append(Item("sit", item.id, rule, draw(bills(setting.turns)), open=days))
        elif item.kind == "join":
            found.append(Item("join", item.id, None, draw(bills(setting.turns))))
        elif item.kind == "study":
            found.append(
                Item(
                    "study",
                    item.id,
                    draw(st.sampled_from([asked, asked, None])),
                    draw(bills(setting.turns)),
                    months=Fraction(draw(st.sampled_from(setting.lengths))),
                    level=draw(st.sampled_from([None, EducationLevel.ASSOCIATE, EducationLevel.BACHELOR])),
                    accreditor=draw(st.sampled_from([None, "a", "b"])),
                    hours=draw(st.sampled_from([0, 10, 20])),
                    topic=draw(st.sampled_from(DOMAINS)),
                )
            )
        elif item.kind == "work":
            found.append(Item("work", item.id, asked, topic=draw(st.sampled_from(DOMAINS))))
        else:
            led = tuple(exam for exam in exams if given[exam] == item.id)
            found.append(Item("earn", item.id, asked, exams=led))
    return tuple(item for item in found if item.kind != "sit" or given[item.id])


@st.composite
def people(draw: st.DrawFn, items: tuple[Item, ...]) -> tuple[Fact, ...]:
    """Return what is so of a person who has begun a little."""
    found: list[Fact] = []
    ago = st.sampled_from([0, 3, 25, 29, 31, 400])
    if draw(st.booleans()):
        until = draw(st.sampled_from([FOREVER, FOREVER, TODAY - 2, TODAY + 3]))
        found.append(("job", draw(st.sampled_from(DOMAINS)), TODAY - draw(st.sampled_from([5, 20, 60])), until))
    for item in items[1:]:
        if draw(st.integers(0, 5)):
            continue
        day = TODAY - draw(ago)
        if item.kind == "sit":
            found.append(("passed", item.id, day))
        elif item.kind == "earn" and not item.exams:
            found.append(("held", item.id, day, draw(st.sampled_from([FOREVER, TODAY + 3]))))
        elif item.kind == "join":
            found.append(("member", item.id, day))
        elif item.kind == "study":
            found.append(("trained", item.id, item.accreditor, day))
            if item.hours:
                found.append(("hours", item.hours, item.topic, day))
    return tuple(found)
