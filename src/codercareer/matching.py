"""One leaf against one fact: does it match, for sure, perhaps, or not; and in which respect."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias, cast

from attrs import Attribute, field, frozen

from codercareer.checks import GRADES, Check, are_texts, as_tuple, is_count, is_text, optional, terms
from codercareer.dates import is_a
from codercareer.errors import InvalidTypeError, shown
from codercareer.facts import Credit, Education, Employment, ExamResult, HeldCredential, Membership, Training, Trait
from codercareer.requirements import (
    Completed,
    CreditsAtLeast,
    EducationAtLeast,
    ExperienceAtLeast,
    HasTrait,
    Holds,
    HoldsAny,
    HoursAtLeast,
    MemberOf,
    Passed,
)

NO: Final = 0
"""The fact does not match."""

MAYBE: Final = 1
"""It may: something that matters is not stated."""

SURE: Final = 2
"""It matches."""

Matches: TypeAlias = tuple[int, ...]
"""How surely a fact matches in each respect; as a whole as surely as in the least."""


@frozen
class CredentialInfo:
    """What a rule may ask about a credential by its class."""

    issuer: str = field(validator=is_text)
    """Id of the organization that owns it."""

    category: str = field(validator=is_text)
    """Term for the kind of credential."""

    exams: tuple[str, ...] = field(default=(), converter=as_tuple, validator=are_texts)
    """Ids of the exams of which whoever holds it has passed one."""


@frozen
class ProgramInfo:
    """What a rule may ask about a program by its class."""

    kind: str | None = field(default=None, validator=optional(is_text))
    """Term for the kind of program."""

    topic: str | None = field(default=None, validator=optional(is_text))
    """Term for what it is about."""

    accreditors: tuple[str, ...] | None = field(default=None, converter=terms)
    """Ids of the organizations that accredit or approve it."""

    months: int | None = field(default=None, validator=optional(is_count))
    """The months it takes."""


def _maps_to(kind: type[Any]) -> Check:
    """Return a check that the value maps strings to values of the given class."""

    def check(_: object, attribute: "Attribute[Any]", value: object) -> None:
        known = cast("Mapping[Any, Any]", value)
        if not is_a(value, Mapping) or not all(is_a(k, str) and is_a(v, kind) for k, v in known.items()):
            raise InvalidTypeError(
                f"{attribute.name}={shown(value)} does not map ids to {kind.__name__}.",
                "A rule looks ids up in it.",
                f"Write `{attribute.name}={{'id': ...}}`, or take `catalog.lookup`.",
            )

    return check


@frozen(kw_only=True, eq=False)
class Lookup:
    """What rules must look up: built by a catalogue, empty by default."""

    credentials: Mapping[str, CredentialInfo] = field(
        factory=dict[str, CredentialInfo], validator=_maps_to(CredentialInfo)
    )
    """Credentials by id."""

    programs: Mapping[str, ProgramInfo] = field(factory=dict[str, ProgramInfo], validator=_maps_to(ProgramInfo))
    """Programs by id."""

    broader: Mapping[str, frozenset[str]] = field(factory=dict[str, frozenset[str]], validator=_maps_to(frozenset))
    """For each term, itself and all broader terms."""

    aliases: Mapping[str, str] = field(factory=dict[str, str], validator=_maps_to(str))
    """Ids by former and alternative names."""

    def ids(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return what the names stand for."""
        aliases = self.aliases
        return tuple([aliases.get(name, name) for name in names]) if aliases else names

    def id(self, name: str) -> str:
        """Return what the name stands for."""
        return self.aliases.get(name, name)

    def case_of(self, asked: tuple[str, ...], term: str) -> bool:
        """Tell whether the term is one of those asked for, or a case of one."""
        broader = self.broader.get(term)
        return term in asked if broader is None else not broader.isdisjoint(asked)


NOTHING_KNOWN: Final = Lookup()
"""The look-up that knows nothing: an id is only itself."""


def _term(asked: tuple[str, ...], stated: str | None, lookup: Lookup) -> int:
    if stated is None:
        return MAYBE
    return SURE if lookup.case_of(asked, stated) else NO


def _terms(asked: tuple[str, ...], stated: tuple[str, ...] | None, lookup: Lookup) -> int:
    if stated is None:
        return MAYBE
    for term in stated:
        if lookup.case_of(asked, term):
            return SURE
    return NO


def _id(asked: tuple[str, ...], stated: str | None, lookup: Lookup) -> int:
    if stated is None:
        return MAYBE
    if lookup.aliases:
        return SURE if lookup.id(stated) in lookup.ids(asked) else NO
    return SURE if stated in asked else NO


def _ids(asked: tuple[str, ...], stated: tuple[str, ...] | None, lookup: Lookup) -> int:
    if stated is None:
        return MAYBE
    return SURE if not set(lookup.ids(asked)).isdisjoint(lookup.ids(stated)) else NO


def _number(asked: int | None, stated: int | None) -> int:
    if asked is None or asked == 1:  # nothing is below one month, or below the lowest level
        return SURE
    if stated is None:
        return MAYBE
    return SURE if stated >= asked else NO


def _grade(asked: str, stated: str | None) -> int:
    if asked == GRADES[0]:
        return SURE
    if stated is None:
        return MAYBE
    return SURE if GRADES.index(stated) >= GRADES.index(asked) else NO


def education(leaf: EducationAtLeast, fact: Education, lookup: Lookup) -> Matches:
    """Compare level, subject and accreditors."""
    return (
        _number(leaf.level, fact.level),
        SURE if leaf.subject is None else _term(leaf.subject, fact.subject, lookup),
        SURE if leaf.accredited_by is None else _ids(leaf.accredited_by, fact.accreditors, lookup),
    )


def experience(leaf: ExperienceAtLeast, fact: Employment, lookup: Lookup) -> Matches:
    """Compare domains, tags and share of full time."""
    return (
        SURE if leaf.domain is None else _terms(leaf.domain, fact.domains, lookup),
        SURE if leaf.tagged is None else _terms(leaf.tagged, fact.tags, lookup),
        SURE if leaf.min_fte is None or fact.share >= leaf.min_fte else NO,
    )


def hours(leaf: HoursAtLeast, fact: Employment, lookup: Lookup) -> Matches:
    """Compare domains and tags."""
    return (
        SURE if leaf.domain is None else _terms(leaf.domain, fact.domains, lookup),
        SURE if leaf.tagged is None else _terms(leaf.tagged, fact.tags, lookup),
    )


def exam(leaf: Passed, fact: ExamResult, lookup: Lookup) -> Matches:
    """Compare exam and outcome."""
    passed = MAYBE if fact.passed is None else SURE if fact.passed else NO
    return _id(leaf.exam, fact.exam, lookup), passed


def implied_pass(leaf: Passed, fact: HeldCredential, lookup: Lookup) -> bool:
    """Tell whether holding the credential says that the exam, or one of those asked for, was passed."""
    info = lookup.credentials.get(lookup.id(fact.credential))
    return info is not None and bool(info.exams) and set(lookup.ids(leaf.exam)).issuperset(info.exams)


def holds(leaf: Holds, fact: HeldCredential, lookup: Lookup) -> Matches:
    """Compare the credential itself."""
    return (_id(leaf.credential, fact.credential, lookup),)


def holds_any(leaf: HoldsAny, fact: HeldCredential, lookup: Lookup) -> Matches:
    """Compare the class of the credential: what the catalogue says of it, else what the fact states."""
    info = lookup.credentials.get(lookup.id(fact.credential))
    issuer, category = (fact.issuer, fact.category) if info is None else (info.issuer, info.category)
    return (
        SURE if leaf.category is None else _term(leaf.category, category, lookup),
        min(
            SURE if leaf.issuer is None else _id(leaf.issuer, issuer, lookup),
            SURE if leaf.not_issuer is None else SURE - _id(leaf.not_issuer, issuer, lookup),
        ),
    )


def training(leaf: Completed, fact: Training, lookup: Lookup) -> Matches:
    """Compare program, kind, topic, accreditors, length and grade; what the program implies counts."""
    info = None if fact.program is None else lookup.programs.get(lookup.id(fact.program))
    kind, topic, accreditors, months = fact.kind, fact.topic, fact.accreditors, fact.months
    if info is not None:
        kind = info.kind if kind is None else kind
        topic = info.topic if topic is None else topic
        accreditors = info.accreditors if accreditors is None else accreditors
        months = info.months if months is None else months
    return (
        SURE if leaf.program is None else _id(leaf.program, fact.program, lookup),
        SURE if leaf.kind is None else _term(leaf.kind, kind, lookup),
        SURE if leaf.topic is None else _term(leaf.topic, topic, lookup),
        SURE if leaf.accredited_by is None else _ids(leaf.accredited_by, accreditors, lookup),
        _number(leaf.months, months),
        SURE if leaf.min_grade is None else _grade(leaf.min_grade, fact.grade),
    )


def credit(leaf: CreditsAtLeast, fact: Credit, lookup: Lookup) -> Matches:
    """Compare unit, topic and grade; the amount is counted apart."""
    return (
        MAYBE if fact.unit is None else SURE if fact.unit is leaf.unit else NO,
        SURE if leaf.topic is None else _term(leaf.topic, fact.topic, lookup),
        SURE if leaf.min_grade is None else _grade(leaf.min_grade, fact.grade),
    )


def membership(leaf: MemberOf, fact: Membership, lookup: Lookup) -> Matches:
    """Compare the organization."""
    return (_id(leaf.organization, fact.organization, lookup),)


def trait(leaf: HasTrait, fact: Trait, lookup: Lookup) -> Matches:
    """Compare the name, and whether it is there."""
    return _term(leaf.name, fact.name, lookup), MAYBE if fact.has is None else SURE if fact.has else NO


COMPARE: Final[Mapping[type[Any], Callable[[Any, Any, Lookup], Matches]]] = {
    EducationAtLeast: education,
    ExperienceAtLeast: experience,
    HoursAtLeast: hours,
    Passed: exam,
    Holds: holds,
    HoldsAny: holds_any,
    Completed: training,
    CreditsAtLeast: credit,
    MemberOf: membership,
    HasTrait: trait,
}
"""How each leaf is compared with a fact of its category."""

RESPECTS: Final[Mapping[type[Any], tuple[str, ...]]] = {
    EducationAtLeast: ("level", "subject", "accreditors"),
    ExperienceAtLeast: ("domains", "tags", "fte"),
    HoursAtLeast: ("domains", "tags"),
    Passed: ("exam", "passed"),
    Holds: ("credential",),
    HoldsAny: ("category", "issuer"),
    Completed: ("program", "kind", "topic", "accreditors", "months", "grade"),
    CreditsAtLeast: ("unit", "topic", "grade"),
    MemberOf: ("organization",),
    HasTrait: ("name", "has"),
}
"""The fields of the fact that each comparison is about, in its order."""


def respects(leaf: Any, fact: Any, lookup: Lookup) -> tuple[tuple[str, int], ...]:  # noqa: ANN401 - any leaf and its facts
    """Return in which respects, by the fact's fields, the fact matches the leaf, and how surely."""
    found = COMPARE[type(leaf)](leaf, fact, lookup)  # pyright: ignore[reportUnknownArgumentType]
    return tuple(zip(RESPECTS[type(leaf)], found, strict=True))  # pyright: ignore[reportUnknownArgumentType]
