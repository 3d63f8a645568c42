"""One leaf against one fact: does it match, for sure, perhaps, or not; and in which respect."""

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any, Final, NamedTuple, TypeAlias, cast

from attrs import Attribute, evolve, field, frozen

from codercareer._compare import (
    SURE,
    Check,
    has_case_of,
    has_one_of,
    in_every,
    is_case_of,
    is_enough,
    is_one_of,
    is_so,
)
from codercareer.checks import GRADES, are_texts, as_tuple, is_count, is_text, optional, terms
from codercareer.checks import Check as Validator
from codercareer.dates import is_a
from codercareer.errors import InvalidTypeError, shown
from codercareer.facts import Fact, HeldCredential, Training
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
)

Respect: TypeAlias = tuple[str, Check | None]
"""A field of a fact, and what tells how surely it is as asked; ``None`` where it is not asked about."""


class Asked(NamedTuple):
    """A leaf as a look-up reads it."""

    leaf: Leaf
    """The leaf, kept so that no other comes to lie in its place."""

    check: Check
    """What tells how surely a fact matches it."""

    respects: tuple[Respect, ...]
    """What it looks at in a fact."""

    work: object
    """Stands for the work it counts."""


MOST_ASKED: Final = 50_000
"""How many leaves a look-up remembers how to match."""


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


def _maps_to(kind: type[Any]) -> Validator:
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

    _asked: dict[int, Asked] = field(factory=dict[int, Any], init=False, repr=False)
    _works: dict[object, object] = field(factory=dict[object, object], init=False, repr=False)

    def ids(self, names: tuple[str, ...]) -> tuple[str, ...]:
        """Return what the names stand for."""
        aliases = self.aliases
        return tuple([aliases.get(name, name) for name in names]) if aliases else names

    def id(self, name: str) -> str:
        """Return what the name stands for."""
        return self.aliases.get(name, name)

    def matcher(self, leaf: Leaf) -> Check:
        """Return what tells how surely a fact of the leaf's category matches it."""
        known = self._asked.get(id(leaf))
        return (self._read(leaf) if known is None else known).check

    def respects(self, leaf: Leaf, fact: Fact) -> tuple[tuple[str, int], ...]:
        """Return in which respects, by the fact's fields, a fact matches a leaf, and how surely."""
        known = self._asked.get(id(leaf))
        asked = (self._read(leaf) if known is None else known).respects
        return tuple([(name, SURE if check is None else check(fact)) for name, check in asked])

    def work(self, leaf: ExperienceAtLeast) -> object:
        """Return what stands for the work a leaf counts: the same for all leaves that differ in how much they ask."""
        known = self._asked.get(id(leaf))
        return (self._read(leaf) if known is None else known).work

    def _read(self, leaf: Leaf) -> Asked:
        respects = RESPECTS[type(leaf)](leaf, self)
        check = in_every([check for _, check in respects if check is not None])
        if len(self._asked) >= MOST_ASKED:
            self._asked.clear()
            self._works.clear()
        what = evolve(leaf, months=1, within=None) if isinstance(leaf, ExperienceAtLeast) else None
        work = self._works.setdefault(what, object())
        found = self._asked[id(leaf)] = Asked(leaf, check, respects, work)
        return found

    def __getstate__(self) -> dict[str, object]:
        """Leave out what can be worked out again."""
        return {name: getattr(self, name) for name in ("credentials", "programs", "broader", "aliases")}

    def __setstate__(self, state: dict[str, Any]) -> None:
        """Build the look-up again."""
        self.__init__(**state)  # type: ignore[misc]


NOTHING_KNOWN: Final = Lookup()
"""The look-up that knows nothing: an id is only itself."""


def _id(get: Callable[[Any], str | None], asked: tuple[str, ...] | None, lookup: Lookup) -> Check | None:
    return None if asked is None else is_one_of(get, frozenset(lookup.ids(asked)), lookup.aliases)


def _ids(get: Callable[[Any], tuple[str, ...] | None], asked: tuple[str, ...] | None, lookup: Lookup) -> Check | None:
    return None if asked is None else has_one_of(get, frozenset(lookup.ids(asked)), lookup.ids)


def _term(get: Callable[[Any], str | None], asked: tuple[str, ...] | None, lookup: Lookup) -> Check | None:
    return None if asked is None else is_case_of(get, frozenset(asked), lookup.broader)


def _terms(get: Callable[[Any], tuple[str, ...] | None], asked: tuple[str, ...] | None, lookup: Lookup) -> Check | None:
    return None if asked is None else has_case_of(get, frozenset(asked), lookup.broader)


def _grade(asked: str | None) -> Check | None:
    if asked is None or asked == GRADES[0]:  # nothing is below the lowest grade
        return None
    return is_one_of(attrgetter("grade"), frozenset(GRADES[GRADES.index(asked) :]), {})


def _education(leaf: EducationAtLeast, lookup: Lookup) -> tuple[Respect, ...]:
    return (
        (
            "level",
            is_enough(attrgetter("level"), None if leaf.level == 1 else leaf.level),
        ),  # nothing is below the first
        ("subject", _term(attrgetter("subject"), leaf.subject, lookup)),
        ("accreditors", _ids(attrgetter("accreditors"), leaf.accredited_by, lookup)),
    )


def _experience(leaf: ExperienceAtLeast, lookup: Lookup) -> tuple[Respect, ...]:
    return *_hours(leaf, lookup), ("fte", is_enough(attrgetter("share"), leaf.min_fte))


def _hours(leaf: HoursAtLeast | ExperienceAtLeast, lookup: Lookup) -> tuple[Respect, ...]:
    return (
        ("domains", _terms(attrgetter("domains"), leaf.domain, lookup)),
        ("tags", _terms(attrgetter("tags"), leaf.tagged, lookup)),
    )


def _passed(leaf: Passed, lookup: Lookup) -> tuple[Respect, ...]:
    return ("exam", _id(attrgetter("exam"), leaf.exam, lookup)), ("passed", is_so(attrgetter("passed")))


def _holds(leaf: Holds, lookup: Lookup) -> tuple[Respect, ...]:
    return (("credential", _id(attrgetter("credential"), leaf.credential, lookup)),)


def _holds_any(leaf: HoldsAny, lookup: Lookup) -> tuple[Respect, ...]:
    """Look at the class of the credential: what the catalogue says of it, else what the fact states."""

    def info(fact: HeldCredential) -> CredentialInfo | HeldCredential:
        return lookup.credentials.get(lookup.id(fact.credential), fact)

    def issuer(fact: HeldCredential) -> str | None:
        return info(fact).issuer

    wanted, barred = _id(issuer, leaf.issuer, lookup), _id(issuer, leaf.not_issuer, lookup)

    def by(fact: HeldCredential) -> int:
        return min(SURE if wanted is None else wanted(fact), SURE if barred is None else SURE - barred(fact))

    return (
        ("category", _term(lambda fact: info(fact).category, leaf.category, lookup)),
        ("issuer", None if wanted is barred is None else by),
    )


def _training(leaf: Completed, lookup: Lookup) -> tuple[Respect, ...]:
    """Look at the program and at what the fact states, else at what the program implies."""

    def stated(name: str) -> Callable[[Training], Any]:
        def get(fact: Training) -> object:
            own = getattr(fact, name)
            if own is not None or fact.program is None:
                return own
            return getattr(lookup.programs.get(lookup.id(fact.program)), name, None)

        return get

    return (
        ("program", _id(attrgetter("program"), leaf.program, lookup)),
        ("kind", _term(stated("kind"), leaf.kind, lookup)),
        ("topic", _term(stated("topic"), leaf.topic, lookup)),
        ("accreditors", _ids(stated("accreditors"), leaf.accredited_by, lookup)),
        ("months", is_enough(stated("months"), None if leaf.months == 1 else leaf.months)),  # nothing is below one
        ("grade", _grade(leaf.min_grade)),
    )


def _credit(leaf: CreditsAtLeast, lookup: Lookup) -> tuple[Respect, ...]:
    """Look at unit, topic and grade; the amount is counted apart."""
    return (
        ("unit", is_one_of(attrgetter("unit"), frozenset({leaf.unit}), {})),
        ("topic", _term(attrgetter("topic"), leaf.topic, lookup)),
        ("grade", _grade(leaf.min_grade)),
    )


def _membership(leaf: MemberOf, lookup: Lookup) -> tuple[Respect, ...]:
    return (("organization", _id(attrgetter("organization"), leaf.organization, lookup)),)


def _trait(leaf: HasTrait, lookup: Lookup) -> tuple[Respect, ...]:
    return ("name", _term(attrgetter("name"), leaf.name, lookup)), ("has", is_so(attrgetter("has")))


RESPECTS: Final[Mapping[type[Any], Callable[[Any, Lookup], tuple[Respect, ...]]]] = {
    EducationAtLeast: _education,
    ExperienceAtLeast: _experience,
    HoursAtLeast: _hours,
    Passed: _passed,
    Holds: _holds,
    HoldsAny: _holds_any,
    Completed: _training,
    CreditsAtLeast: _credit,
    MemberOf: _membership,
    HasTrait: _trait,
}
"""What each leaf looks at in a fact of its category."""


def implied_pass(leaf: Passed, fact: HeldCredential, lookup: Lookup) -> bool:
    """Tell whether holding the credential says that the exam, or one of those asked for, was passed."""
    info = lookup.credentials.get(lookup.id(fact.credential))
    return info is not None and bool(info.exams) and set(lookup.ids(leaf.exam)).issuperset(info.exams)
