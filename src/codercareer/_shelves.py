"""The collections of a catalogue, by the kind of entry each holds."""

from collections.abc import Iterable
from typing import Any, Final

from codercareer.careers import Occupation, Role
from codercareer.collection import (
    CodeSystems,
    Collection,
    Credentials,
    Exams,
    Ladders,
    Occupations,
    Organizations,
    Paths,
    Programs,
    Roles,
    Terms,
)
from codercareer.credentials import CodeSystem, Credential, Organization, TrainingProgram
from codercareer.exams import Exam
from codercareer.paths import CareerPath, Ladder
from codercareer.vocabulary import Term

SHELVES: Final[dict[type[Any], tuple[str, type[Collection[Any]]]]] = {
    Organization: ("organizations", Organizations),
    CodeSystem: ("code_systems", CodeSystems),
    Term: ("terms", Terms),
    Exam: ("exams", Exams),
    TrainingProgram: ("programs", Programs),
    Credential: ("credentials", Credentials),
    Occupation: ("occupations", Occupations),
    Role: ("roles", Roles),
    Ladder: ("ladders", Ladders),
    CareerPath: ("paths", Paths),
}
"""What the collection of each kind of entry is called, and its class."""


def shelved(entries: Iterable[object]) -> tuple[dict[str, Any], list[object]]:
    """Return the entries in their collections, by name, and what is no entry."""
    kinds: dict[type[Any], list[Any]] = {kind: [] for kind in SHELVES}
    others: list[object] = []
    for entry in entries:
        kinds.get(type(entry), others).append(entry)
    shelves: dict[str, Any] = {
        name: shelf(kinds[kind]) for kind, (name, shelf) in SHELVES.items() if kind is not Credential
    }
    shelves["credentials"] = Credentials(kinds[Credential], exams=shelves["exams"])
    return shelves, others
