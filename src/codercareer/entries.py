"""Entries of every kind, and what was known of them by a day."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TypeAlias, TypeGuard, cast

from attrs import evolve, fields

from codercareer.careers import Occupation, Role, Usual
from codercareer.claims import History
from codercareer.credentials import CodeSystem, Credential, Organization, TrainingProgram
from codercareer.exams import Exam
from codercareer.listing import Listing
from codercareer.paths import CareerPath, Ladder, Stage, Step
from codercareer.references import LISTED
from codercareer.rules import Rule
from codercareer.vocabulary import Term

__all__ = ["Entity"]

Entity: TypeAlias = (
    Organization | CodeSystem | Exam | TrainingProgram | Credential | Occupation | Role | Ladder | CareerPath | Term
)
"""Any entry of a catalogue."""


def owns_namespace(entry: Entity) -> bool:
    """Tell whether ids that begin as an entry's does are the catalogue's: with what is before its colon, or a body."""
    return not isinstance(entry, Term) and (":" in entry.id or isinstance(entry, Organization))


def rules_in(things: Iterable[object]) -> Iterator[Rule]:
    """Return every rule that entries, or parts of them, claim.

    Yields:
        The rules, in all their versions.
    """
    for thing in things:
        for a in fields(type(thing)):  # type: ignore[arg-type]  # an attrs class
            value: Any = getattr(thing, a.name)
            if isinstance(value, History | Listing):
                claims: History[Any] | Listing[Any] = value  # pyright: ignore[reportUnknownVariableType]
                for said in (claim.value for claim in claims.claims):
                    if isinstance(said, Rule):
                        yield said
                    elif isinstance(said, Usual):
                        yield Rule(said.has)
            elif _are_parts(value):
                yield from rules_in(value)


def known_entries(entries: Iterable[Entity], known_by: date) -> list[Entity]:
    """Return the entries as known by a day, those of which nothing was known left out, and what referred to them."""
    known = (entry if isinstance(entry, Term) else _as_known(entry, known_by) for entry in entries)
    return _closed(cast("Entity", entry) for entry in known if entry is not None)


def _as_known(thing: object, known_by: date) -> object | None:
    """Return an entry or a part of one as known by a day, or ``None`` where no source speaks of it by then."""
    changes: dict[str, Any] = {}
    known = False
    for a in fields(type(thing)):  # type: ignore[arg-type]  # an attrs class
        value: Any = getattr(thing, a.name)
        then: Any = value
        if isinstance(value, History | Listing):
            claims: History[Any] | Listing[Any] = value  # pyright: ignore[reportUnknownVariableType]
            then = claims.as_known(known_by)
            known = known or bool(then)
        elif _are_parts(value):
            then = tuple(part for part in (_as_known(part, known_by) for part in value) if part is not None)
        if then is not value:
            changes[a.name] = then
    if not known or (isinstance(thing, CareerPath) and not changes.get("stages", thing.stages)):
        return None
    changed: Any = evolve  # the fields are known by name alone
    return cast("object", changed(thing, **changes)) if changes else thing


def _are_parts(value: object) -> TypeGuard[tuple[object, ...]]:
    return isinstance(value, tuple) and any(isinstance(p, Stage | Step) for p in cast("tuple[object, ...]", value))


def _closed(entries: Iterable[Entity]) -> list[Entity]:
    """Return the entries with what they refer to cut down to those that are there."""
    found = list(entries)
    there: dict[str, set[str]] = {
        "credentials": {entry.id for entry in found if isinstance(entry, Credential)},
        "occupations": {entry.id for entry in found if isinstance(entry, Occupation)},
        "organizations": {entry.id for entry in found if isinstance(entry, Organization)},
        "roles": {entry.id for entry in found if isinstance(entry, Role)},
        "terms": {entry.id for entry in found if isinstance(entry, Term)},
    }
    exams = {entry.id for entry in found if isinstance(entry, Exam)}
    closed: list[Entity] = []
    for entry in found:
        if isinstance(entry, Credential):
            closed.append(
                evolve(
                    entry,
                    exams=tuple(exam for exam in entry.exams if exam in exams),
                    becomes=tuple(other for other in entry.becomes if other in there["credentials"]),
                    superseded_by=entry.superseded_by if entry.superseded_by in there["credentials"] else None,
                )
            )
        elif isinstance(entry, Occupation):
            closed.append(evolve(entry, became=_cut(entry.became, there["occupations"])))
        elif isinstance(entry, Role):
            closed.append(_closed_role(entry, there))
        elif isinstance(entry, Ladder):
            rungs = there["credentials"] | there["roles"]
            steps = tuple(step for step in entry.steps if step.lower in rungs and step.upper in rungs)
            closed.append(evolve(entry, steps=steps))
        elif not isinstance(entry, CareerPath) or entry.leads_to in there["roles"]:
            closed.append(entry)
    return closed


def _closed_role(role: Role, there: dict[str, set[str]]) -> Role:
    changes: dict[str, Any] = {
        "employer": role.employer if role.employer in there["organizations"] else None,
        "counted_in": _cut(role.counted_in, there["occupations"]),
    }
    for name, collection in LISTED.items():
        listing: Listing[str] = getattr(role, name)
        changes[name] = Listing(*(claim for claim in listing.claims if claim.value in there[collection]))
    changed: Any = evolve
    return cast("Role", changed(role, **changes))


def _cut(history: History[tuple[str, ...]], there: set[str]) -> History[tuple[str, ...]]:
    """Return the history without the ids that are not there, and without the claims that then say nothing."""
    kept = [(claim, tuple(id_ for id_ in claim.value if id_ in there)) for claim in history.claims]
    return History(*(claim if ids == claim.value else evolve(claim, value=ids) for claim, ids in kept if ids))
