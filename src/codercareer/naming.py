"""What ids are called, and what other names stand for them."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from codercareer.collection import Collection, Terms, names_of
from codercareer.credentials import TrainingProgram
from codercareer.entries import Entity, owns_namespace, rules_in
from codercareer.inspection import CODE_SYSTEM, CREDENTIAL, EXAM, ORGANIZATION, PROGRAM, ROLE, TERM, Register
from codercareer.matching import CredentialInfo, Lookup, ProgramInfo
from codercareer.vocabulary import broader_terms


def lookup_of(collections: Mapping[str, Collection[Any]], entries: Iterable[Entity]) -> Lookup:
    """Return what rules may look up in the collections of a catalogue."""
    programs, credentials = collections["programs"], collections["credentials"]
    named = (credentials, collections["exams"], programs)
    return Lookup(
        credentials={c.id: CredentialInfo(c.issuer, c.category, c.exams) for c in credentials},
        programs={p.id: ProgramInfo(p.kind, p.topic, p.accreditors, months_of(p)) for p in programs},
        broader=broader_terms(collections["terms"]),
        aliases=aliases(collections["organizations"], named, entries),
    )


def register_of(collections: Mapping[str, Collection[Any]], entries: Iterable[Entity], lookup: Lookup) -> Register:
    """Return the ids that a catalogue owns."""
    homes = {
        ORGANIZATION: "organizations",
        CREDENTIAL: "credentials",
        EXAM: "exams",
        PROGRAM: "programs",
        CODE_SYSTEM: "code_systems",
        ROLE: "roles",
        TERM: "terms",
    }
    return Register(
        frozenset(entry.id.partition(":")[0] for entry in entries if owns_namespace(entry)),
        {kind: dict.fromkeys(collections[name].ids()) for kind, name in homes.items()},
        lookup.aliases,
    )


def check_entries(register: Register, entries: Iterable[object]) -> None:
    """Refuse entries that name what the catalogue should know and does not, in their rules too."""
    for entry in entries:
        register.check_entry(entry)
        for rule in rules_in((entry,)):
            register.check_rule(rule)


def label_of(known: str, written: str, terms: Terms, collections: Iterable[Collection[Any]], on: date) -> str:
    """Return what an entry is called on a day; what was written where no name is claimed for the day."""
    term = terms.get(known)
    if term is not None:
        return term.label
    for collection in collections:
        entry = collection.get(known)
        if entry is not None:
            claim = entry.names.at(on=on)
            return written if claim is None else str(claim.value)
    return written


def months_of(program: TrainingProgram) -> int | None:
    """Return the months a program takes for certain, where its sources agree on one least number."""
    lows = {claim.value.low for claim in program.months.claims}
    low = lows.pop() if len(lows) == 1 else None
    return None if low is None else max(int(low), 1)


def aliases(
    organizations: Collection[Any], collections: Iterable[Collection[Any]], entries: Iterable[Any]
) -> dict[str, str]:
    """Return the ids by every other name that names one entry only, and by ids that follow from former names."""
    owners: dict[str, set[str]] = {}
    prefixes: dict[str, set[str]] = {}
    for organization in organizations:
        prefixes[organization.id] = {organization.id}
        for name in names_of(organization):
            owners.setdefault(name, set()).add(organization.id)
            prefixes[organization.id].add(slug(name))
            owners.setdefault(slug(name), set()).add(organization.id)
    for collection in collections:
        for entry in collection:
            namespace, _, own = entry.id.partition(":")
            names = names_of(entry)
            for name in names:
                owners.setdefault(name, set()).add(entry.id)
            slugs = {own, *map(slug, names)}
            for prefix in prefixes.get(namespace, {namespace}):
                for form in slugs:
                    owners.setdefault(f"{prefix}:{form}", set()).add(entry.id)
    taken = {entry.id for entry in entries}
    return {name: ids.pop() for name, ids in owners.items() if len(ids) == 1 and name not in taken}


def slug(name: str) -> str:
    """Return a name as ids write it."""
    return "-".join("".join(c if c.isalnum() else " " for c in name.casefold()).split())
