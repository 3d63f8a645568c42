"""What one entry says of another must be there: references resolve, and nothing is superseded by itself."""

from typing import Any

from codercareer.collection import Collection, Credentials, Exams, Occupations, Roles
from codercareer.credentials import Credential
from codercareer.errors import ConflictError, UnknownIdError
from codercareer.nearest import nearest


def check_references(credentials: Credentials, exams: Exams, roles: Roles, occupations: Occupations) -> None:
    """Refuse entries that refer to what is not there, and credentials that are superseded by themselves."""
    for credential in credentials:
        references: list[tuple[str, str, Collection[Any]]] = [("exams", exam, exams) for exam in credential.exams]
        references += [("becomes", other, credentials) for other in credential.becomes]
        if credential.superseded_by is not None:
            references.append(("superseded_by", credential.superseded_by, credentials))
        _check(f"credential {credential.id!r}", references)
        _check_succession(credentials, credential)
    for occupation in occupations:
        became = {id_ for claim in occupation.became.claims for id_ in claim.value}
        _check(f"occupation {occupation.id!r}", [("became", id_, occupations) for id_ in sorted(became)])
    for role in roles:
        counted = {id_ for claim in role.counted_in.claims for id_ in claim.value}
        _check(f"role {role.id!r}", [("counted_in", id_, occupations) for id_ in sorted(counted)])


def _check(what: str, references: list[tuple[str, str, Collection[Any]]]) -> None:
    for name, id_, collection in references:
        if id_ not in collection:
            raise UnknownIdError(
                f"The {what} names {id_!r} in `{name}`, which is not in the catalogue.",
                "What an entry refers to must be there.",
                nearest(id_, collection.ids()),
            )


def _check_succession(credentials: Credentials, credential: Credential) -> None:
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
