"""Entries of every kind, and what was known of them by a day."""

from collections.abc import Iterable
from datetime import date
from typing import Any, TypeAlias, cast

from attrs import evolve, fields

from codercareer.careers import Occupation, Role
from codercareer.claims import History
from codercareer.credentials import CodeSystem, Credential, Organization, TrainingProgram
from codercareer.exams import Exam
from codercareer.vocabulary import Term

__all__ = ["Entity"]

Entity: TypeAlias = Organization | CodeSystem | Exam | TrainingProgram | Credential | Occupation | Role | Term
"""Any entry of a catalogue."""


def known_entries(entries: Iterable[Entity], known_by: date) -> list[Entity]:
    """Return the entries as known by a day, those of which nothing was known left out, and what referred to them."""
    known = (_as_known(entry, known_by) for entry in entries)
    return _closed(entry for entry in known if entry is not None)


def _as_known(entry: Entity, known_by: date) -> Entity | None:
    """Return the entry as known by a day, or ``None`` where no source speaks of it by then."""
    if isinstance(entry, Term):
        return entry
    changes: dict[str, Any] = {}
    known = False
    for a in fields(type(entry)):
        value: Any = getattr(entry, a.name)
        if isinstance(value, History):
            history: History[Any] = value  # pyright: ignore[reportUnknownVariableType]
            then = history.as_known(known_by)
            known = known or bool(then)
            if then is not value:
                changes[a.name] = then
    if not known:
        return None
    changed: Any = evolve  # the fields are known by name alone
    return cast("Entity", changed(entry, **changes))


def _closed(entries: Iterable[Entity]) -> list[Entity]:
    """Return the entries with what they refer to cut down to those that are there."""
    found = list(entries)
    credentials = {entry.id for entry in found if isinstance(entry, Credential)}
    exams = {entry.id for entry in found if isinstance(entry, Exam)}
    occupations = {entry.id for entry in found if isinstance(entry, Occupation)}
    closed: list[Entity] = []
    for entry in found:
        if isinstance(entry, Credential):
            superseded = entry.superseded_by if entry.superseded_by in credentials else None
            closed.append(
                evolve(
                    entry,
                    exams=tuple(exam for exam in entry.exams if exam in exams),
                    becomes=tuple(other for other in entry.becomes if other in credentials),
                    superseded_by=superseded,
                )
            )
        elif isinstance(entry, Occupation):
            closed.append(evolve(entry, became=_cut(entry.became, occupations)))
        elif isinstance(entry, Role):
            closed.append(evolve(entry, counted_in=_cut(entry.counted_in, occupations)))
        else:
            closed.append(entry)
    return closed


def _cut(history: History[tuple[str, ...]], there: set[str]) -> History[tuple[str, ...]]:
    """Return the history without the ids that are not there, and without the claims that then say nothing."""
    kept = [(claim, tuple(id_ for id_ in claim.value if id_ in there)) for claim in history.claims]
    return History(*(claim if ids == claim.value else evolve(claim, value=ids) for claim, ids in kept if ids))
