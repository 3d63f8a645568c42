"""Entries of one kind: iterate them, take one by id, find one by any name it has or had."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from codercareer._later import lazily
from codercareer.careers import Occupation, Role
from codercareer.checks import as_tuple, checked_one, checked_text, plain
from codercareer.claims import History, Names
from codercareer.credentials import CodeSystem, Credential, Organization, TrainingProgram
from codercareer.dates import checked_day, is_a
from codercareer.errors import AmbiguousNameError, ConflictError, InvalidTypeError, UnknownIdError, shown
from codercareer.exams import Exam
from codercareer.nearest import nearest
from codercareer.paths import CareerPath, Ladder, StageKind
from codercareer.vocabulary import Scheme, Term

if TYPE_CHECKING:
    from codercareer import markup
else:
    (markup,) = lazily("markup")

__all__ = [
    "CodeSystems",
    "Collection",
    "Credentials",
    "Exams",
    "Ladders",
    "Occupations",
    "Organizations",
    "Paths",
    "Programs",
    "Roles",
    "Terms",
]


class Entry(Protocol):
    """What has an id."""

    @property
    def id(self) -> str:
        """The id, unique in its collection."""
        ...


E = TypeVar("E", bound=Entry)


class Collection(Generic[E]):
    """Entries of one kind in the order of their ids; immutable."""

    def __init__(self, entries: Iterable[E] = ()) -> None:
        """Keep the entries by id.

        Raises:
            InvalidTypeError: Something without an id is among them.
            ConflictError: Two entries share an id.
        """
        kept: dict[str, E] = {}
        for entry in as_tuple(entries):
            if not isinstance(getattr(entry, "id", None), str):
                raise InvalidTypeError(
                    f"{shown(entry)} has no id.",
                    "A collection holds entries, each with an id.",
                    "Build an entry first.",
                )
            if kept.setdefault(entry.id, entry) is not entry:
                raise ConflictError(
                    f"Two entries have the id {entry.id!r}.",
                    "An id names one entry and is never used again.",
                    "Give one of them another id, or replace the first with `catalog.adding(..., replace=True)`.",
                )
        self._by_id = dict(sorted(kept.items()))

    def __iter__(self) -> Iterator[E]:
        """Iterate the entries in the order of their ids."""
        return iter(self._by_id.values())

    def __len__(self) -> int:
        """Count the entries."""
        return len(self._by_id)

    def __contains__(self, item: object) -> bool:
        """Tell whether an id, or an entry, is there."""
        if isinstance(item, str):
            return plain(item) in self._by_id
        return any(item is entry for entry in self)

    def __getitem__(self, id_: str) -> E:
        """Return the entry with the id.

        Raises:
            UnknownIdError: There is none.
        """
        found = self.get(id_)
        if found is None:
            raise self._unknown(id_)
        return found

    def get(self, id_: str) -> E | None:
        """Return the entry with the id, or ``None``."""
        return self._by_id.get(plain(id_)) if is_a(id_, str) else None

    def ids(self) -> tuple[str, ...]:
        """Return all ids in order."""
        return tuple(self._by_id)

    def find(self, name: str) -> E:
        """Return the entry with an id, abbreviation, or present or former name; case does not matter.

        Raises:
            InvalidTypeError: The name is no string.
            UnknownIdError: Nothing is called so; the nearest are named.
            AmbiguousNameError: Several entries are called so; they are named.
        """
        name = checked_text(name, "name")
        found = self._by_id.get(name)
        if found is not None:
            return found
        ids = self.names.get(name.casefold())
        if ids is None:
            raise self._unknown(name)
        if len(ids) != 1:
            raise AmbiguousNameError(
                f"{shown(name)} names {len(ids)} entries.",
                "A name may be shared; an id is not.",
                "Ask for one of " + ", ".join(map(repr, ids)) + ".",
            )
        return self._by_id[ids[0]]

    @cached_property
    def names(self) -> dict[str, tuple[str, ...]]:
        """The ids that each folded name stands for."""
        found: dict[str, set[str]] = {}
        for entry in self:
            for name in (entry.id, *names_of(entry)):
                found.setdefault(name.casefold(), set()).add(entry.id)
        return {name: tuple(sorted(ids)) for name, ids in found.items()}

    def _unknown(self, wanted: str) -> UnknownIdError:
        text = plain(wanted) if is_a(wanted, str) else shown(wanted)
        named = self.names.get(text.casefold())
        if named is not None:
            hint = "Ask `.find(...)` for names; it is " + " or ".join(map(repr, named)) + "."
        else:
            hint = nearest(text, [*self._by_id, *(names_in_print(entry) for entry in self)])
        return UnknownIdError(f"{shown(wanted)} is not in this collection.", "It holds no such id or name.", hint)

    def _repr_html_(self) -> str:
        rows = [(entry.id, *_written_out(entry)) for entry in self]
        return markup.table(("id", "name", "also called"), rows, title=f"{type(self).__name__}: {len(self)}")

    def __repr__(self) -> str:
        """Say how many entries of what kind there are."""
        return f"<{type(self).__name__}: {len(self)}>"


def wanted(**asked: str | None) -> list[str | None]:
    """Return what must be text as plain strings; ``None`` asks for nothing."""
    return [None if value is None else checked_text(value, name) for name, value in asked.items()]


def names_of(entry: Any) -> set[str]:  # noqa: ANN401 - any kind of entry
    """Return every name an entry has or had, and its former ids as they follow from former abbreviations."""
    if isinstance(entry, Term):
        return {entry.label}
    history: History[Names] = entry.names
    found: set[str] = set()
    for claim in history.claims:
        names = claim.value
        found.update((names.full, *names.also))
        if names.short is not None:
            found.add(names.short)
    return found


def names_in_print(entry: Any) -> str:  # noqa: ANN401 - any kind of entry
    """Return one name of an entry for a message."""
    return min(names_of(entry), default=entry.id, key=len)


def _written_out(entry: Any) -> tuple[str, str]:  # noqa: ANN401 - any kind of entry
    """Return the name an entry was given last, and all others it has or had."""
    if isinstance(entry, Term):
        return entry.label, ""
    names: History[Names] = entry.names
    newest = max(names.claims, key=lambda claim: (claim.trust, claim.published), default=None)
    name = "" if newest is None else newest.value.full
    return name, ", ".join(sorted(names_of(entry) - {name}))


class Credentials(Collection[Credential]):
    """Credentials by id."""

    def __init__(self, entries: Iterable[Credential] = (), *, exams: "Exams | None" = None) -> None:
        """Keep the entries by id, and the exams that lead to them."""
        super().__init__(entries)
        self._exams = Exams() if exams is None else exams

    def where(
        self, *, issuer: str | None = None, category: str | None = None, offered_on: date | None = None
    ) -> "Credentials":
        """Return the credentials of an issuer, of a category (a term's id), or with an exam surely offered on a day."""
        issuer, category = wanted(issuer=issuer, category=category)
        kept = [
            entry
            for entry in self
            if (issuer is None or entry.issuer == issuer) and (category is None or entry.category == category)
        ]
        if offered_on is not None:
            checked_day(offered_on, "offered_on")
            kept = [entry for entry in kept if any(self._offers(exam, offered_on) for exam in entry.exams)]
        return Credentials(kept, exams=self._exams)

    def _offers(self, exam: str, on: date) -> bool:
        found = self._exams.get(exam)
        return found is not None and offers(found, on)


class Exams(Collection[Exam]):
    """Exams by id."""

    def where(self, *, administered_by: str | None = None, offered_on: date | None = None) -> "Exams":
        """Return the exams an organization gives on the day it is offered, or surely offered on a day."""
        kept = list(self)
        (administered_by,) = wanted(administered_by=administered_by)
        if offered_on is not None:
            checked_day(offered_on, "offered_on")
            kept = [exam for exam in kept if offers(exam, offered_on)]
        if administered_by is not None:
            kept = [
                exam for exam in kept if any(claim.value == administered_by for claim in exam.administered_by.claims)
            ]
        return Exams(kept)


def offers(exam: Exam, on: date) -> bool:
    """Tell whether all claims that must be heard say that the exam is offered on the day."""
    ruling = exam.offered.ruling(on=on)
    return ruling is not None and all(claim.value for claim in ruling.heard)


class Organizations(Collection[Organization]):
    """Organizations by id."""


class Programs(Collection[TrainingProgram]):
    """Training programs by id."""

    def where(self, *, provider: str | None = None, kind: str | None = None, topic: str | None = None) -> "Programs":
        """Return the programs of a provider, of a kind, about a topic."""
        provider, kind, topic = wanted(provider=provider, kind=kind, topic=topic)
        return Programs(
            entry
            for entry in self
            if (provider is None or entry.provider == provider)
            and (kind is None or entry.kind == kind)
            and (topic is None or entry.topic == topic)
        )


class CodeSystems(Collection[CodeSystem]):
    """Code systems by id."""


class Occupations(Collection[Occupation]):
    """Occupations by id."""

    def where(self, *, classification: str | None = None, code: str | None = None) -> "Occupations":
        """Return the occupations of a classification, or those that carry a code in any edition."""
        classification, code = wanted(classification=classification, code=code)
        return Occupations(
            entry
            for entry in self
            if (classification is None or entry.classification == classification)
            and (code is None or entry.code == code)
        )

    def successors(self, id_: str) -> "Occupations":
        """Return the occupations of later editions that some source says an occupation became, whole or in part.

        Raises:
            UnknownIdError: There is no such occupation.
        """
        became = {other for claim in self[id_].became.claims for other in claim.value}
        return Occupations(entry for entry in self if entry.id in became)

    def predecessors(self, id_: str) -> "Occupations":
        """Return the occupations of earlier editions that became an occupation, whole or in part.

        Raises:
            UnknownIdError: There is no such occupation.
        """
        known = self[id_].id
        return Occupations(entry for entry in self if any(known in claim.value for claim in entry.became.claims))


class Roles(Collection[Role]):
    """Roles by id."""

    def where(
        self,
        *,
        counted_in: str | None = None,
        employer: str | None = None,
        kind_of: str | None = None,
        skill: str | None = None,
        setting: str | None = None,
    ) -> "Roles":
        """Return the roles of an employer, or of which some source says so.

        Args:
            counted_in: Id of an occupation.
            employer: Id of the organization whose role or opening it is.
            kind_of: Id of a role that it is a case of.
            skill: Term for a skill.
            setting: Term for where the work is done.
        """
        counted_in, employer, kind_of, skill, setting = wanted(
            counted_in=counted_in,
            employer=employer,
            kind_of=kind_of,
            skill=skill,
            setting=setting,
        )
        return Roles(
            role
            for role in self
            if (counted_in is None or any(counted_in in claim.value for claim in role.counted_in.claims))
            and (employer is None or role.employer == employer)
            and (kind_of is None or role.kind_of.claims_of(kind_of))
            and (skill is None or role.skills.claims_of(skill))
            and (setting is None or role.settings.claims_of(setting))
        )


class Ladders(Collection[Ladder]):
    """Ladders by id."""

    def where(self, *, lower: str | None = None, upper: str | None = None) -> "Ladders":
        """Return the ladders with a step up from a role or credential, or up to one."""
        lower, upper = wanted(lower=lower, upper=upper)
        return Ladders(
            ladder
            for ladder in self
            if any(
                (lower is None or step.lower == lower) and (upper is None or step.upper == upper)
                for step in ladder.steps
            )
        )


class Paths(Collection[CareerPath]):
    """Career paths by id."""

    def where(self, *, leads_to: str | None = None, stage: StageKind | None = None) -> "Paths":
        """Return the paths that lead to a role, or that have a stage about something."""
        (leads_to,) = wanted(leads_to=leads_to)
        if stage is not None:
            checked_one(stage, StageKind, "stage")
        return Paths(
            path
            for path in self
            if (leads_to is None or path.leads_to == leads_to) and (stage is None or path.stages_of(stage))
        )


class Terms(Collection[Term]):
    """Terms of the vocabulary by id."""

    def where(self, *, scheme: Scheme | None = None, broader: str | None = None) -> "Terms":
        """Return the terms that may be used as the scheme says, or that are a case of another."""
        (broader,) = wanted(broader=broader)
        if scheme is not None:
            checked_one(scheme, Scheme, "scheme")
        return Terms(
            term
            for term in self
            if (scheme is None or scheme in term.schemes) and (broader is None or broader in term.broader)
        )
