"""What cannot be is refused by an error of ours wherever a caller may hand it in, and what is odd is taken as it is."""

import sys
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from attrs import evolve, fields, has
from plan_fields import catalog_of
from plan_oracle import FOREVER, Item
from small import CARD, CATALOG, COURSE, EXAM, cited, claimed, named

from codercareer.assessment import Verdict, assess, when
from codercareer.careers import Role, Share, Usual
from codercareer.catalog import Catalog, load_catalog
from codercareer.claims import Names
from codercareer.credentials import Credential, Organization, Renewal, TrainingProgram
from codercareer.datasets import Dataset, ReleaseRule
from codercareer.dates import DateRange, DateSet, PartialDate, add_months, years
from codercareer.errors import CodercareerError, InvalidDataError, InvalidTypeError, UnknownIdError
from codercareer.exams import Conditions, Exam
from codercareer.facts import (
    Credit,
    CreditUnit,
    Education,
    EducationLevel,
    Employment,
    ExamResult,
    HeldCredential,
    Membership,
    Training,
    Trait,
)
from codercareer.listing import Listing
from codercareer.measures import Measure
from codercareer.periods import ReferencePeriod
from codercareer.planning import PlanOptions
from codercareer.profile import CATEGORIES, Profile
from codercareer.requirements import (
    AllOf,
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
    Prose,
)
from codercareer.rules import Rule
from codercareer.vocabulary import Scheme, Term

ON = date(2024, 1, 1)
ME = Profile(exams=(ExamResult("x:card-exam", taken=date(2020, 1, 1), passed=True),))


class Hostile:
    """Something whose every method fails."""

    def __eq__(self, other: object) -> bool:
        raise RuntimeError

    def __hash__(self) -> int:
        raise RuntimeError

    def __repr__(self) -> str:
        raise RuntimeError


class HostileText(str):
    """Text that cannot be looked up."""

    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        raise RuntimeError

    def __hash__(self) -> int:
        raise RuntimeError


class Unhashable(str):
    """Text that cannot be hashed."""

    __slots__ = ()
    __hash__ = None  # type: ignore[assignment]


class HostileDay(date):
    """A day that compares with none."""

    def __eq__(self, other: object) -> bool:
        raise RuntimeError

    def __hash__(self) -> int:
        raise RuntimeError


class HostileNumber(int):
    """A number that cannot be hashed."""

    def __hash__(self) -> int:
        raise RuntimeError


ITSELF: list[object] = []
ITSELF.append(ITSELF)

NASTY: dict[str, Any] = {
    "a day as text": "2024-01-01",
    "empty text": "",
    "blank text": " ",
    "half a character": "\ud800",
    "much text": "x" * 100_000,
    "bytes": b"x",
    "a moment": datetime(2024, 1, 1),  # noqa: DTZ001 - refused either way
    "true": True,
    "zero": 0,
    "less than nothing": -1,
    "a half": 0.5,
    "no number": float("nan"),
    "an infinite number": float("inf"),
    "a number of 400 digits": 10**400,
    "a number too long to print": 10 ** (sys.get_int_max_str_digits() + 1),
    "a decimal that is no number": Decimal("NaN"),
    "a decimal that signals": Decimal("sNaN"),
    "a decimal that would fill the memory": Decimal("1e999999"),
    "a fraction": Fraction(1, 3),
    "a complex number": 1j,
    "nothing": None,
    "an object": object(),
    "a class": Employment,
    "a list": [],
    "a list of nothing": [None],
    "a tuple of nothing": (None,),
    "a dictionary": {"a": 1},
    "a set": {1},
    "a list in itself": ITSELF,
    "the first day": date.min,
    "the last day": date.max,
    "a day known in part": PartialDate(2020),
    "an unknown day": PartialDate.unknown(),
    "any day": DateRange(),
    "a level": EducationLevel.MASTER,
    "a hostile object": Hostile(),
    "a tuple of a hostile object": (Hostile(),),
    "hostile text": HostileText("x"),
    "text that cannot be hashed": Unhashable("x"),
    "a tuple of hostile text": (HostileText("x"),),
    "a hostile day": HostileDay(2024, 1, 1),
    "a hostile number": HostileNumber(3),
}

FACTS: dict[str, tuple[Callable[..., Any], tuple[str, ...]]] = {
    "Education": (
        Education,
        ("level", "subject", "accreditors", "enrolled", "last_term", "finished", "conferred"),
    ),
    "Employment": (
        Employment,
        ("role", "since", "until", "fte", "domains", "tags", "hours_per_week", "hours"),
    ),
    "HeldCredential": (
        lambda **fields: HeldCredential(**({"credential": "x"} | fields)),
        ("credential", "earned", "until", "issuer", "category"),
    ),
    "ExamResult": (
        lambda **fields: ExamResult(**({"exam": "x"} | fields)),
        ("exam", "taken", "passed", "resulted"),
    ),
    "Training": (Training, ("program", "kind", "topic", "accreditors", "months", "completed", "grade")),
    "Credit": (Credit, ("amount", "unit", "topic", "earned", "provider", "grade")),
    "Membership": (
        lambda **fields: Membership(**({"organization": "x"} | fields)),
        ("organization", "kind", "since", "until"),
    ),
    "Trait": (lambda **fields: Trait(**({"name": "x"} | fields)), ("name", "has", "since", "until")),
    "Profile": (
        Profile,
        (*CATEGORIES, "incomplete", "as_of"),
    ),
}

LIMITS = ("within", "since", "before", "after")
RULES: dict[str, tuple[Callable[..., Any], tuple[str, ...]]] = {
    "EducationAtLeast": (
        lambda **fields: EducationAtLeast(**({"level": EducationLevel.MASTER} | fields)),
        ("level", "subject", "accredited_by", "stage", *LIMITS),
    ),
    "ExperienceAtLeast": (
        lambda **fields: ExperienceAtLeast(**({"months": 1} | fields)),
        ("months", "domain", "tagged", "min_fte", *LIMITS),
    ),
    "HoursAtLeast": (
        lambda **fields: HoursAtLeast(**({"hours": 1} | fields)),
        ("hours", "domain", "tagged", "full_time_week", *LIMITS),
    ),
    "Passed": (lambda **fields: Passed(**({"exam": "x"} | fields)), ("exam", *LIMITS)),
    "Holds": (lambda **fields: Holds(**({"credential": "x"} | fields)), ("credential", *LIMITS)),
    "HoldsAny": (HoldsAny, ("category", "issuer", "not_issuer", *LIMITS)),
    "Completed": (
        lambda **fields: Completed(**({"program": "x"} | fields)),
        ("program", "kind", "topic", "accredited_by", "months", "min_grade", *LIMITS),
    ),
    "CreditsAtLeast": (
        lambda **fields: CreditsAtLeast(**({"amount": 1, "unit": CreditUnit.CEU} | fields)),
        ("amount", "unit", "topic", "min_grade", *LIMITS),
    ),
    "MemberOf": (lambda **fields: MemberOf(**({"organization": "x"} | fields)), ("organization", *LIMITS)),
    "HasTrait": (lambda **fields: HasTrait(**({"name": "x"} | fields)), ("name", *LIMITS)),
    "Prose": (Prose, ("text",)),
    "Not": (Not, ("part",)),
    "Rule": (
        lambda **fields: Rule(**({"requires": AllOf()} | fields)),
        ("requires", "recommends", "proof", "not_required"),
    ),
}

BUILT = {f"{name}.{field}": (build, field) for name, (build, fields) in (FACTS | RULES).items() for field in fields}


def refused(ask: Callable[[Any], object]) -> dict[str, CodercareerError]:
    """Return the errors of ours that the nasty values meet with; any other is raised, with a note."""
    found: dict[str, CodercareerError] = {}
    for name, value in NASTY.items():
        try:
            ask(value)
        except CodercareerError as error:
            found[name] = error
        except Exception as error:
            error.add_note(name)
            raise
    return found


@pytest.mark.parametrize(("build", "field"), BUILT.values(), ids=BUILT)
def test_what_is_built_is_whole_or_refused(build: Callable[..., Any], field: str) -> None:
    def whole(value: object) -> None:
        found, again = build(**{field: value}), build(**{field: value})
        assert (found, hash(found), repr(found)) == (again, hash(again), repr(again))

    errors = refused(whole)

    assert {"an object", "a hostile object", "a number too long to print"} <= errors.keys()
    assert all(len(str(error)) < 1000 for error in errors.values())


@pytest.mark.parametrize(("build", "field"), BUILT.values(), ids=BUILT)
def test_text_that_could_not_be_written_out_is_refused_in_facts_and_rules(
    build: Callable[..., Any], field: str
) -> None:
    with pytest.raises(CodercareerError):
        build(**{field: "half a character: \ud800"})


def parts_with_text() -> dict[str, tuple[Any, str]]:
    """Return, for each field of text in the catalogue, something that has it."""
    found: dict[str, tuple[Any, str]] = {}
    waiting: list[Any] = [*load_catalog().entries, next(iter(load_catalog().statistics))]
    while waiting:
        here = waiting.pop()
        if isinstance(here, tuple):
            waiting += here
        elif has(type(here)):
            for attribute in fields(type(here)):
                value = getattr(here, attribute.name)
                waiting.append(value)
                if isinstance(value, str) and attribute.init:
                    found.setdefault(f"{type(here).__name__}.{attribute.name}", (here, attribute.name))
    return found


def test_text_that_could_not_be_written_out_is_refused_wherever_a_catalogue_holds_text() -> None:
    parts = parts_with_text()

    assert {"Term.label", "Names.full", "Source.title", "Citation.locator", "Claim.value"} <= parts.keys()
    for part, name in parts.values():
        with pytest.raises(InvalidDataError, match="half a character"):
            evolve(part, **{name: "half a character: \ud800"})


def test_text_in_any_script_is_taken_as_it_is() -> None:
    assert Term("coding", "Kodierung ✓ 編碼 \U0001f600", schemes=[Scheme.TOPIC]).label.endswith("\U0001f600")


ASKED: dict[str, Callable[[Any], object]] = {
    "a target": lambda value: CATALOG.assess(value, ME, on=ON),
    "a target of a timeline": lambda value: CATALOG.when(value, ME),
    "a profile": lambda value: CATALOG.assess("CARD", value, on=ON),
    "a day": lambda value: CATALOG.assess("CARD", ME, on=value),
    "a question": lambda value: CATALOG.assess("CARD", ME, on=ON, to=value),
    "a question about all": lambda value: CATALOG.open_to(ME, on=ON, to=value),
    "a day of what is open": lambda value: CATALOG.open_to(ME, on=value),
    "a horizon": lambda value: CATALOG.when("CARD", ME, until=value),
    "a path": lambda value: CATALOG.progress(ME, value, on=ON),
    "a ladder": lambda value: CATALOG.climb(ME, value, on=ON),
    "a role": lambda value: CATALOG.outlook(value, on=ON),
    "goals": lambda value: CATALOG.plan_each(ME, value, on=ON),
    "a day known by": CATALOG.as_known,
    "an entry": CATALOG.adding,
    "an id to label": lambda value: CATALOG.label(value, on=ON),
    "a name": CATALOG.credentials.find,
    "an id": lambda value: CATALOG.credentials[value],
    "an id perhaps there": CATALOG.credentials.get,
    "an id or entry there": lambda value: value in CATALOG.credentials,
    "an issuer": lambda value: CATALOG.credentials.where(issuer=value),
    "a category": lambda value: CATALOG.credentials.where(category=value),
    "a day offered": lambda value: CATALOG.credentials.where(offered_on=value),
    "who gives an exam": lambda value: CATALOG.exams.where(administered_by=value),
    "a provider": lambda value: CATALOG.programs.where(provider=value),
    "a code": lambda value: CATALOG.occupations.where(code=value),
    "a skill": lambda value: CATALOG.roles.where(skill=value),
    "a lower rung": lambda value: CATALOG.ladders.where(lower=value),
    "where a path leads": lambda value: CATALOG.paths.where(leads_to=value),
    "a stage": lambda value: CATALOG.paths.where(stage=value),
    "a scheme": lambda value: CATALOG.terms.where(scheme=value),
    "a broader term": lambda value: CATALOG.terms.where(broader=value),
    "terms of a catalogue": lambda value: Catalog(terms=value),
    "ladders of a catalogue": lambda value: Catalog(ladders=value),
    "paths of a catalogue": lambda value: Catalog(paths=value),
    "a bare requirement": lambda value: assess(value, ME, on=ON),
    "a look-up": lambda value: assess(AllOf(), ME, on=ON, lookup=value),
    "days of a bare requirement": lambda value: when(AllOf(), ME, until=value),
    "how many ways": lambda value: assess(Passed("x"), Profile(), on=ON).gaps(value),
    "a width": lambda value: assess(AllOf(), ME, on=ON).explain(width=value),
    "a day of a timeline": lambda value: when(AllOf(), ME).verdict(on=value),
    "a category restated": lambda value: ME.restated(value, ()),
    "facts restated": lambda value: ME.restated("exams", value),
    "a day to count from": lambda value: add_months(value, 1),
    "months to count": lambda value: add_months(ON, value),
    "years": years,
    "a partial date": PartialDate.parse,
    "a year": PartialDate,
    "a month": lambda value: PartialDate(2020, value),
    "a first day": DateRange,
    "cuts": DateSet,
    "a range": DateSet.of,
    "days of both": lambda value: DateSet() & value,
    "days of either": lambda value: DateSet() | value,
    "more days": lambda value: DateSet() <= value,
    "a first day from": lambda value: DateSet.always().first(since=value),
    "a day in a set": lambda value: value in DateSet(),
    "a day in a range": lambda value: value in DateRange(),
    "a day of a claim": lambda value: CARD.to_earn.at(on=value),
    "a day a claim is known by": lambda value: CARD.to_earn.at(on=ON, known_by=value),
    "a day to draw from": lambda value: CARD.names.diagram(since=value),
    "a period in text": ReferencePeriod.parse,
    "a period's year": ReferencePeriod.year,
    "a period's month": lambda value: ReferencePeriod.point(2018, value),
    "a period covered": lambda value: ReferencePeriod.year(2018).covers(value),
    "a lag": lambda value: ReleaseRule(point=value, why="spring"),
    "parts of a ratio": lambda value: Measure("m", "m", dimension="percent", concept="c", ratio_of=value),
    "datasets it may be": lambda value: Dataset(id="d", title="D", publisher="P", may_be=value),
    "other names": lambda value: hash(Names("Name", also=value)),
    "terms of a renewal": lambda value: hash(Renewal(terms=value)),
    "books": lambda value: hash(Conditions(books=value)),
    "figures' measure": lambda value: CATALOG.statistics.where(measure=value),
    "figures' status": lambda value: CATALOG.statistics.where(status=value),
    "figures' period": lambda value: CATALOG.statistics.where(period=value),
    "figures' role": lambda value: CATALOG.statistics.where(role=value),
    "a series' occupation": lambda value: CATALOG.statistics.series(dataset="d", measure="m", occupation=value),
    "a series' population": lambda value: CATALOG.statistics.series(dataset="d", measure="m", population=value),
    "a series' measure": lambda value: CATALOG.statistics.series(dataset="d", measure=value, population="p"),
    "a timeline's measure": lambda value: CATALOG.statistics.timeline(measure=value, role="r"),
    "a timeline's role": lambda value: CATALOG.statistics.timeline(measure="m", role=value),
    "a comparison's role": lambda value: CATALOG.statistics.comparisons(role=value, on=ON),
    "a comparison's area": lambda value: CATALOG.statistics.comparisons(role="r", on=ON, area=value),
    "a figure known by": CATALOG.statistics.known_by,
    "a figure added": CATALOG.statistics.adding,
    "datasets added": lambda value: CATALOG.statistics.adding(datasets=value),
}


@pytest.mark.parametrize("ask", ASKED.values(), ids=ASKED)
def test_what_is_asked_is_answered_or_refused(ask: Callable[[Any], object]) -> None:
    assert all(len(str(error)) < 1000 for error in refused(ask).values())


ITEMS = (
    Item("earn", "x:card", ((1, FOREVER, Completed("x:course") & MemberOf("x:body")),)),
    Item("study", "x:course", ((1, FOREVER, AllOf()),), months=Fraction(6)),
    Item("join", "x:body"),
)
FIELD = catalog_of(ITEMS)
OPTIONS: dict[str, Callable[[Any], dict[str, Any]]] = {
    **{a.name: lambda value, name=a.name: {name: value} for a in fields(PlanOptions)},
    "a cost": lambda value: {"costs": {"x:course": value}},
    "a length": lambda value: {"months": {"x:course": value}},
    "an id with a cost": lambda value: {"costs": [(value, 1)]},
    "an id with a length": lambda value: {"months": [(value, 1)]},
    "an id forbidden": lambda value: {"forbid": [value]},
    "an id with dues": lambda value: {"dues_paid": (value,)},
    "an audience": lambda value: {"pays_as": (value,)},
}
NAMED = {
    "a cost": "costs",
    "a length": "months",
    "budget": "budget",
    "costs": "costs",
    "deadline": "deadline",
    "jobs": "jobs",
    "limit": "limit",
    "months": "months",
    "programs": "programs",
    "trust": "trust",
}


@pytest.mark.parametrize("build", OPTIONS.values(), ids=OPTIONS)
def test_plans_are_made_or_refused_whatever_the_options(build: Callable[[Any], dict[str, Any]]) -> None:
    def plan(value: object) -> None:
        options, again = PlanOptions(**build(value)), PlanOptions(**build(value))
        assert (options, hash(options), repr(options)) == (again, hash(again), repr(again))
        str(FIELD.plan(Profile(), goal="x:card", on=ON, options=options))

    assert all(len(str(error)) < 1000 for error in refused(plan).values())


NO_NUMBERS: dict[str, Any] = {"text": "a", "no number": float("nan"), "a float": 1.5, "a list": [1]}


@pytest.mark.parametrize("value", NO_NUMBERS.values(), ids=NO_NUMBERS)
@pytest.mark.parametrize(("what", "name"), NAMED.items(), ids=NAMED)
def test_an_option_that_makes_no_sense_is_named(what: str, name: str, value: Any) -> None:  # noqa: ANN401 - of any type
    with pytest.raises(InvalidTypeError, match=f"{name}="):
        PlanOptions(**OPTIONS[what](value))


OTHERS_TEXT: dict[str, Callable[[str], object]] = {
    "a target": lambda text: CATALOG.assess(text, ME, on=ON).verdict,
    "an id": lambda text: CATALOG.credentials[text],
    "a name": CATALOG.credentials.find,
    "an id in a rule": lambda text: CATALOG.assess(Holds(text), ME, on=ON).requirement,
}


@pytest.mark.parametrize("ask", OTHERS_TEXT.values(), ids=OTHERS_TEXT)
def test_text_of_a_class_of_its_own_is_read_as_text(ask: Callable[[str], object]) -> None:
    assert ask(HostileText("x:card")) == ask("x:card")


class OwnPartialDate(PartialDate):  # type: ignore[misc]
    """A partial date of somebody else's."""


@pytest.mark.parametrize("day", [OwnPartialDate(), HostileDay(2024, 1, 1)], ids=["a partial date", "a day"])
def test_a_day_of_a_class_that_would_be_read_otherwise_is_refused(day: Any) -> None:  # noqa: ANN401 - of a wrong type
    with pytest.raises(InvalidTypeError, match="is not a day"):
        ExamResult("x", taken=day)


# Ids that should be there.

UNKNOWN: dict[str, tuple[Any, str]] = {
    "an issuer": (Credential(id="x:a", issuer="z", names=named("A"), category="coder-credential"), "organization 'z'"),
    "a category": (
        Credential(id="x:a", issuer="x", names=named("A"), category="codr"),
        "the term 'codr' in `category`",
    ),
    "a code system": (
        Credential(
            id="x:a",
            issuer="x",
            names=named("A"),
            category="coder-credential",
            code_systems=CARD.code_systems.of(("codez",), cited()),
        ),
        "the code system 'codez' in `code_systems`.*Did you mean 'codes'",
    ),
    "a setting": (
        Credential(
            id="x:a",
            issuer="x",
            names=named("A"),
            category="coder-credential",
            settings=CARD.settings.of(("ward",), cited()),
        ),
        "the term 'ward' in `settings`",
    ),
    "who gives an exam": (
        Exam(id="x:a-exam", names=named("A exam"), administered_by=EXAM.administered_by.of("z", cited())),
        "The entry 'x:a-exam' names the organization 'z' in `administered_by`",
    ),
    "a provider": (TrainingProgram(id="x:p", names=named("P"), provider="z"), "organization 'z' in `provider`"),
    "a kind of program": (TrainingProgram(id="x:p", names=named("P"), kind="cours"), "the term 'cours' in `kind`"),
    "who approves a program": (TrainingProgram(id="x:p", names=named("P"), accreditors="z"), "in `accreditors`"),
    "a broader term": (Term("a", "a", schemes=[Scheme.DOMAIN], broader=["codin"]), "'codin' in `broader`.*'coding'"),
    "what many have": (
        Role(id="a", names=named("A"), usual=Listing(claimed(Usual(Share.MANY, Holds("x:crad"))))),
        "the credential 'x:crad'",
    ),
}


@pytest.mark.parametrize(("entry", "match"), UNKNOWN.values(), ids=UNKNOWN)
def test_an_entry_that_names_what_is_not_there_is_not_added(entry: Any, match: str) -> None:  # noqa: ANN401 - any entry
    with pytest.raises(UnknownIdError, match=match):
        CATALOG.adding(entry)


def test_an_entry_may_name_what_is_added_with_it_and_what_is_elsewhere() -> None:
    body = Organization(id="z", names=named("Z"))
    own = Credential(id="z:a", issuer="z", names=named("A"), category="elsewhere:kind")

    assert CATALOG.adding(own, body).credentials["z:a"].issuer == "z"


def test_every_entry_of_ours_names_what_is_there() -> None:
    catalog = load_catalog()

    assert catalog.adding(*catalog.entries, replace=True).entries == catalog.entries


@pytest.mark.parametrize("field", ["recommends", "not_required"])
def test_what_a_rule_says_besides_names_what_is_there_too(field: str) -> None:
    rule = Rule(AllOf(), **{field: (Holds("x:crad"),)})  # type: ignore[arg-type]

    with pytest.raises(UnknownIdError, match=r"'x:crad'"):
        CATALOG.assess(rule, ME, on=ON)


ISSUERS = {"one we know": "x", "that of its own id": "guild", "one elsewhere": "other:guild"}


@pytest.mark.parametrize("issuer", ISSUERS.values(), ids=ISSUERS)
def test_a_credential_from_elsewhere_has_an_issuer(issuer: str) -> None:
    person = Profile(credentials=(HeldCredential("guild:coder", earned=ON, issuer=issuer),))

    assert CATALOG.assess(HoldsAny(not_issuer="y"), person, on=ON).verdict is Verdict.MET


def test_an_issuer_that_is_not_there_is_refused() -> None:
    person = Profile(credentials=(HeldCredential("guild:coder", earned=ON, issuer="xx"),))

    with pytest.raises(UnknownIdError, match=r"names the organization 'xx' in `issuer`"):
        CATALOG.assess(HoldsAny(not_issuer="x"), person, on=ON)


def test_too_many_items_are_refused() -> None:
    with pytest.raises(InvalidDataError, match="has 3 items"):
        Measure("m", "m", dimension="percent", concept="c", ratio_of=("a", "b", "c"))  # type: ignore[arg-type]


def test_a_course_keeps_its_program() -> None:
    assert COURSE.id in CATALOG.programs
    assert HostileText(COURSE.id) in CATALOG.programs


def test_a_choice_of_ten_thousand_is_judged() -> None:
    rule = AtLeast(5_000, *(Passed(f"y:{i}") for i in range(10_000)))
    person = Profile(exams=tuple(ExamResult(f"y:{i}", taken=ON, passed=True) for i in range(5_000)))

    assert assess(rule, person, on=ON).verdict is Verdict.MET
