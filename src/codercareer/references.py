"""What one entry says of another must be there: references resolve, and nothing is superseded by itself."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from codercareer.careers import Occupation, Role
from codercareer.collection import Collection
from codercareer.credentials import Credential
from codercareer.errors import ConflictError, UnknownIdError
from codercareer.listing import Listing
from codercareer.nearest import nearest
from codercareer.paths import CareerPath, Ladder

LISTED: Final = {
    "kind_of": "roles",
    "related": "roles",
    "credentials": "credentials",
    "skills": "terms",
    "knowledge": "terms",
    "school_subjects": "terms",
    "course_subjects": "terms",
    "settings": "terms",
    "largest_settings": "terms",
}
"""The listings of a role that name other entries, and the collection that must hold them."""

REFERRING: Final = {
    "credentials": "credential",
    "occupations": "occupation",
    "roles": "role",
    "ladders": "ladder",
    "paths": "career path",
}
"""The collections whose entries refer to others, and what one of each is called."""

Reference = tuple[str, str, tuple[str, ...]]
"""The field, the id named in it, and the collections of which one must hold it."""


def references_of(entry: Credential | Role | Ladder | CareerPath) -> Iterator[Reference]:
    """Return what an entry refers to.

    Yields:
        The field, the id named in it, and the collections of which one must hold it.
    """
    if isinstance(entry, Credential):
        yield from (("exams", exam, ("exams",)) for exam in entry.exams)
        yield from (("becomes", other, ("credentials",)) for other in entry.becomes)
        if entry.superseded_by is not None:
            yield "superseded_by", entry.superseded_by, ("credentials",)
    elif isinstance(entry, Occupation):
        yield from (("became", id_, ("occupations",)) for claim in entry.became.claims for id_ in claim.value)
    elif isinstance(entry, Role):
        if entry.employer is not None:
            yield "employer", entry.employer, ("organizations",)
        yield from (("counted_in", id_, ("occupations",)) for claim in entry.counted_in.claims for id_ in claim.value)
        for name, collection in LISTED.items():
            listing: Listing[str] = getattr(entry, name)
            yield from ((name, claim.value, (collection,)) for claim in listing.claims)
        yield from (("domains", term, ("terms",)) for term in entry.domains or ())
        yield from (("tags", term, ("terms",)) for term in entry.tags or ())
    elif isinstance(entry, Ladder):
        yield from (("steps", rung, ("credentials", "roles")) for rung in entry.rungs)
    else:
        yield "leads_to", entry.leads_to, ("roles",)


def check_references(collections: Mapping[str, Collection[Any]]) -> None:
    """Refuse entries that refer to what is not there, and credentials that are superseded by themselves.

    Raises:
        UnknownIdError: A reference leads nowhere.
        ConflictError: A credential is superseded by itself.
    """
    for name, kind in REFERRING.items():
        for entry in collections[name]:
            for field, id_, homes in references_of(entry):
                if not any(id_ in collections[home] for home in homes):
                    raise UnknownIdError(
                        f"The {kind} {entry.id!r} names {id_!r} in `{field}`, which is not in the catalogue.",
                        "What an entry refers to must be there.",
                        nearest(id_, [known for home in homes for known in collections[home].ids()]),
                    )
            if isinstance(entry, Credential):
                _check_succession(collections["credentials"], entry)


def _check_succession(credentials: Collection[Any], credential: Credential) -> None:
    seen: list[str] = [credential.id]
    successor = credential.superseded_by
    while successor is not None:
        if successor in seen:
            raise ConflictError(
                f"The credential {successor!r} is superseded by itself: {' -> '.join([*seen, successor])}.",
                "What takes the place of a credential comes after it.",
                "Take one of the `superseded_by` away.",
            )
        seen.append(successor)
        following = credentials.get(successor)
        successor = None if following is None else following.superseded_by
