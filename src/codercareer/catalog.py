"""The one door other tools use: entries to look up, and questions to ask about a person."""

from collections.abc import Iterable
from datetime import date
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias

from attrs import evolve, field, frozen

from codercareer._figures import Addition, Figures, outlook_of
from codercareer._tree import Node
from codercareer.assessment import Assessment, horizon_for, timeline_of
from codercareer.careers import Occupation, Role
from codercareer.collection import (
    CodeSystems,
    Collection,
    Credentials,
    Exams,
    Occupations,
    Organizations,
    Programs,
    Roles,
    Terms,
)
from codercareer.credentials import CodeSystem, Credential, Organization, TrainingProgram
from codercareer.dates import checked_day, is_a
from codercareer.entries import Entity, known_entries
from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.evaluation import MET, facts_of
from codercareer.evidence import HORIZON, Facts
from codercareer.exams import Exam
from codercareer.gates import slot_to_earn, slot_to_sit
from codercareer.inspection import CREDENTIAL, EXAM, ORGANIZATION, PROGRAM, TERM, Register
from codercareer.matching import CredentialInfo, Lookup, ProgramInfo
from codercareer.naming import aliases, label_of, months_of
from codercareer.profile import Profile
from codercareer.references import check_references
from codercareer.requirements import Requirement
from codercareer.rules import Rule
from codercareer.slots import Slot
from codercareer.verdicts import Timeline
from codercareer.vocabulary import Term, broader_terms

if TYPE_CHECKING:  # imported when first asked for
    from codercareer.outlook import Outlook
    from codercareer.statistics import StatisticsTable

__all__ = ["Catalog", "Target", "To", "load_catalog"]

To: TypeAlias = Literal["earn", "sit"]
"""What is asked about a credential: to hold it, or to be let into its exam."""

Target: TypeAlias = str | Rule | Requirement
"""A credential by id or name, a rule, or a requirement."""

MOST_RULES_KEPT: Final = 10_000
"""Rules of a caller's own that are remembered as looked through."""


@frozen(eq=False, repr=False)
class Catalog:
    """Entries, and the answers that follow from them; immutable, and safe to share between threads."""

    organizations: Organizations = field(factory=Organizations)
    """Bodies that issue, accredit or represent."""

    credentials: Credentials = field(factory=Credentials)
    """What is earned."""

    exams: Exams = field(factory=Exams)
    """What is sat for."""

    programs: Programs = field(factory=Programs)
    """What is learned."""

    code_systems: CodeSystems = field(factory=CodeSystems)
    """What is coded in."""

    occupations: Occupations = field(factory=Occupations)
    """What statistics count."""

    roles: Roles = field(factory=Roles)
    """What jobs are called and ask for."""

    terms: Terms = field(factory=Terms)
    """The vocabulary."""

    _figures: Figures = field(factory=Figures, alias="figures")
    _slots: dict[tuple[str, To], Slot] = field(factory=dict[tuple[str, To], Slot], init=False)
    _seen: dict[int, Requirement] = field(factory=dict[int, Requirement], init=False)

    @classmethod
    def of(cls, *entries: Entity | Addition) -> "Catalog":
        """Return the catalogue of the entries, and of figures and what they are figures of.

        Raises:
            ConflictError: Two entries share an id, or a credential is superseded by itself.
            UnknownIdError: An entry refers to one that is not there.
            InvalidTypeError: Something else than an entry is among them.
        """
        return cls._made(entries, Figures())

    @classmethod
    def _made(cls, entries: Iterable[object], figures: Figures, *, replace: bool = False) -> "Catalog":
        kinds: dict[type[Any], list[Any]] = {kind: [] for kind in _COLLECTIONS}
        others: list[Any] = []
        for entry in entries:
            kinds.get(type(entry), others).append(entry)
        exams = Exams(kinds[Exam])
        catalog = cls(
            Organizations(kinds[Organization]),
            Credentials(kinds[Credential], exams=exams),
            exams,
            Programs(kinds[TrainingProgram]),
            CodeSystems(kinds[CodeSystem]),
            Occupations(kinds[Occupation]),
            Roles(kinds[Role]),
            Terms(kinds[Term]),
            figures.adding(others, replace=replace),
        )
        check_references(catalog.credentials, catalog.exams, catalog.roles, catalog.occupations)
        return catalog

    @property
    def entries(self) -> tuple[Entity, ...]:
        """Every entry, kind by kind, in the order of ids."""
        collections: tuple[Collection[Any], ...] = tuple(getattr(self, name) for name in _COLLECTIONS.values())
        return tuple(entry for collection in collections for entry in collection)

    def adding(self, *entries: Entity | Addition, replace: bool = False) -> "Catalog":
        """Return a catalogue with more entries in it.

        Args:
            entries: A user's own organizations, credentials, exams, programs and terms; figures, and what
                they are figures of.
            replace: Whether an entry may take the place of one with its id, and a figure that of the same figure.

        Raises:
            ConflictError: An id is taken and ``replace`` is not set.
        """
        kept = self.entries
        if replace:
            mine = {(type(entry), getattr(entry, "id", None)) for entry in entries}
            kept = tuple(entry for entry in kept if (type(entry), entry.id) not in mine)
        return Catalog._made((*kept, *entries), self._figures, replace=replace)

    def as_known(self, day: date) -> "Catalog":
        """Return the whole catalogue as it could be known by the end of a day.

        A source whose day of publication is known in part is taken to be known from the last day it may be; one without
        any day is known on none. An entry of which nothing was known is left out.
        """
        known_by = checked_day(day, "day")
        return Catalog._made(known_entries(self.entries, known_by), self._figures.as_known(known_by))

    @cached_property
    def statistics(self) -> "StatisticsTable":
        """The published figures; read when first asked for."""
        return self._figures.table(
            {role.id: [id_ for claim in role.counted_in.claims for id_ in claim.value] for role in self.roles}
        )

    def outlook(self, role: str, *, on: date) -> "Outlook":
        """Return what was published of a role's pay, jobs, growth and openings, the latest official figures first.

        Args:
            role: A role by id or any name.
            on: The day by which all of it was out.

        Raises:
            UnknownIdError: There is no such role.
            AmbiguousNameError: Several roles have the name.
        """
        return outlook_of(self.statistics, self.roles.find(role).id, checked_day(on, "on"))

    def label(self, id_: str, *, on: date) -> str:
        """Return what an id is called on a day; the id itself if it is not ours."""
        checked_day(on, "on")
        return label_of(self.lookup.aliases.get(id_, id_), id_, self.terms, self._named, on)

    @cached_property
    def lookup(self) -> Lookup:
        """What rules may look up, for ``assess`` and ``when`` outside the catalogue."""
        return Lookup(
            credentials={c.id: CredentialInfo(c.issuer, c.category, c.exams) for c in self.credentials},
            programs={p.id: ProgramInfo(p.kind, p.topic, p.accreditors, months_of(p)) for p in self.programs},
            broader=broader_terms(self.terms),
            aliases=aliases(self.organizations, (self.credentials, self.exams, self.programs), self.entries),
        )

    @cached_property
    def register(self) -> Register:
        """The ids this catalogue owns."""
        return Register(
            frozenset(entry.id.partition(":")[0] for entry in self.entries if not isinstance(entry, Term)),
            {
                ORGANIZATION: dict.fromkeys(self.organizations.ids()),
                CREDENTIAL: dict.fromkeys(self.credentials.ids()),
                EXAM: dict.fromkeys(self.exams.ids()),
                PROGRAM: dict.fromkeys(self.programs.ids()),
                TERM: dict.fromkeys(self.terms.ids()),
            },
            self.lookup.aliases,
        )

    def assess(self, target: Target, profile: Profile, *, on: date, to: To = "earn") -> Assessment:
        """Judge whether a person has earned a credential, may sit for its exam, or meets a rule.

        Args:
            target: A credential by id or any name, a rule, or a requirement.
            profile: The person.
            on: The day asked; it selects the rule version too.
            to: Whether to ask about holding the credential (the default) or sitting for its exam.

        Raises:
            UnknownIdError: The target, the profile or the rule names what the catalogue should know and does not.
            AmbiguousNameError: Several credentials have the name.
            InvalidTypeError: An argument is of another type.
            InvalidDataError: ``to`` is neither ``"earn"`` nor ``"sit"``.
        """
        day = (on if type(on) is date else checked_day(on, "on")).toordinal()
        slot, id_ = self._slot(target, to)
        return self._assessment(slot, id_, self._facts(profile, day), day, to)

    def when(self, target: Target, profile: Profile, *, to: To = "earn", until: date = HORIZON) -> Timeline:
        """Return the days on which the answer is yes, surely and perhaps, by the rule of each day.

        Args:
            target: A credential by id or any name, a rule, or a requirement.
            profile: The person.
            to: Whether to ask about holding the credential (the default) or sitting for its exam.
            until: The day before which to answer; by default 1 January 2200.

        Raises:
            UnknownIdError: The target, the profile or the rule names what the catalogue should know and does not.
        """
        slot, _ = self._slot(target, to)
        self._facts(profile, None)
        return timeline_of(slot, profile, self.lookup, until)

    def assess_all(self, profile: Profile, *, on: date, to: To = "earn") -> tuple[Assessment, ...]:
        """Judge a person for every credential, in the order of ids."""
        day = checked_day(on, "on").toordinal()
        facts = self._facts(profile, day)
        return tuple([self._assessment(*self._slot(entry.id, to), facts, day, to) for entry in self.credentials])

    def open_to(self, profile: Profile, *, on: date) -> tuple[Assessment, ...]:
        """Return what a person surely may sit for on a day, in the order of ids."""
        found = self.assess_all(profile, on=on, to="sit")
        return tuple(item for item in found if item.slot.state(item.facts, item.day) is MET)

    def __repr__(self) -> str:
        """Say how much is in it."""
        sizes = {name.replace("_", " "): len(getattr(self, name)) for name in _COLLECTIONS.values()}
        return f"<Catalog: {', '.join(f'{size} {name}' for name, size in sizes.items() if size) or 'empty'}>"

    @cached_property
    def _named(self) -> tuple[Collection[Any], ...]:
        """The collections whose entries have a history of names."""
        return tuple(getattr(self, name) for kind, name in _COLLECTIONS.items() if kind is not Term)

    def _label_on(self, day: int, id_: str) -> str:
        return self.label(id_, on=date.fromordinal(day))

    def _assessment(self, slot: Slot, id_: str, facts: Facts, day: int, to: To) -> Assessment:
        return Assessment(slot, facts, day, (id_, to), partial(self._label_on, day))

    def _facts(self, profile: Profile, day: int | None) -> Facts:
        if not is_a(profile, Profile):
            raise InvalidTypeError(
                f"{profile!r} is not a profile.", "A rule is judged about somebody.", "Build one with `Profile(...)`."
            )
        lookup = self.lookup
        facts = facts_of(profile, lookup, day, None if day is None else horizon_for(day))
        if not facts.checked:
            self.register.check_profile(profile)
            facts.checked = True
        return facts

    def _slot(self, target: Target, to: To) -> tuple[Slot, str]:
        if to not in ("earn", "sit"):
            raise InvalidDataError(
                f"to={to!r} is not a question.", "One asks to hold a credential or to sit.", "Write 'earn' or 'sit'."
            )
        if isinstance(target, str):
            entry = self.credentials.get(target) or self.credentials.find(target)
            return self._slot_of(entry, to), entry.id
        requires = target.requires if isinstance(target, Rule) else target
        if not isinstance(requires, Node):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidTypeError(
                f"{target!r} is neither a name nor a rule.",
                "A credential is asked about by id or name; a `Rule` or a requirement is judged itself.",
                "Write 'aapc:cpc', or build a rule.",
            )
        if self._seen.get(id(requires)) is not requires:
            self.register.check_rule(requires)
            if len(self._seen) >= MOST_RULES_KEPT:
                self._seen.clear()
            self._seen[id(requires)] = requires
        return Slot.of(target), ""

    def _slot_of(self, credential: Credential, to: To) -> Slot:
        found = self._slots.get((credential.id, to))
        if found is None:
            found = slot_to_earn(credential) if to == "earn" else slot_to_sit(credential, self.exams)
            self._slots[credential.id, to] = found
        return found


_COLLECTIONS: Final[dict[type[Any], str]] = {
    Organization: "organizations",
    CodeSystem: "code_systems",
    Term: "terms",
    Exam: "exams",
    TrainingProgram: "programs",
    Credential: "credentials",
    Occupation: "occupations",
    Role: "roles",
}
"""The collection that holds each kind of entry."""


@cache
def load_catalog() -> Catalog:
    """Return the built-in catalogue; it is built once, when first asked for."""
    from codercareer.data import ENTRIES, load_figures  # noqa: PLC0415 - importing the package reads no data

    return evolve(Catalog.of(*ENTRIES), figures=Figures(load_figures))
