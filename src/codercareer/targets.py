"""What is asked about by name: a credential, a role or a program, and which of its rules decides."""

from typing import Any, Final, Literal, TypeAlias

from codercareer._tree import Node
from codercareer.careers import Role
from codercareer.checks import plain
from codercareer.collection import Collection, names_in_print
from codercareer.credentials import Credential, TrainingProgram
from codercareer.errors import AmbiguousNameError, InvalidDataError, InvalidTypeError, UnknownIdError, shown
from codercareer.nearest import nearest
from codercareer.requirements import Requirement
from codercareer.rules import Rule

__all__ = ["Target", "To"]

To: TypeAlias = Literal["earn", "sit", "enter"]
"""What is asked: to hold a credential, to be let into its exam; to be hired into a role, or let into a program."""

Target: TypeAlias = str | Rule | Requirement
"""A credential, a role or a program by id or name, a rule, or a requirement."""

Asked: TypeAlias = Credential | Role | TrainingProgram
"""What can be asked about by name."""

OF_CREDENTIALS: Final = ("earn", "sit")


QUESTIONS: Final[dict[str, To]] = {"earn": "earn", "sit": "sit", "enter": "enter"}


def checked_question(to: object) -> To | None:
    """Return the question; ``None`` for the first there is about what is named.

    Raises:
        InvalidDataError: It is none.
    """
    question = QUESTIONS.get(plain(to)) if isinstance(to, str) else None
    if question is None and to is not None:
        raise InvalidDataError(
            f"to={shown(to)} is not a question.",
            "One asks to hold a credential, to sit for its exam, or to enter a role or a program.",
            "Write 'earn', 'sit' or 'enter'.",
        )
    return question


def asked_about(name: str, to: To | None, collections: tuple[Collection[Any], ...]) -> tuple[Asked, To]:
    """Return the entry with an id or any name, and what is asked about it.

    Args:
        name: The id or name.
        to: What the caller asks; ``None`` for the first question there is about the entry.
        collections: The credentials, the roles and the programs.

    Raises:
        UnknownIdError: Nothing is called so.
        AmbiguousNameError: Several entries are.
        InvalidDataError: There is no such question about what is called so.
    """
    found = _called(name, collections)
    if not found:
        known = [text for entries in collections for entry in entries for text in (entry.id, names_in_print(entry))]
        raise UnknownIdError(
            f"{shown(name)} is not in the catalogue.",
            "It is neither the id nor a name of a credential, a role or a program.",
            nearest(name, known),
        )
    asked = [entry for entry in found if to is None or isinstance(entry, Credential) == (to in OF_CREDENTIALS)]
    if not asked:
        raise InvalidDataError(
            f"to={to!r} is not a question about {found[0].id!r}.",
            "A credential is earned, and its exam sat for; a role or a program is entered.",
            "Leave `to` out, or write 'enter' for a role or a program.",
        )
    if len(asked) > 1:
        raise AmbiguousNameError(
            f"{shown(name)} names {len(asked)} entries.",
            "A name may be shared; an id is not.",
            "Ask for one of " + ", ".join(repr(entry.id) for entry in asked) + ".",
        )
    return asked[0], to or ("earn" if isinstance(asked[0], Credential) else "enter")


def _called(name: str, collections: tuple[Collection[Any], ...]) -> list[Asked]:
    """Return the entries with the id, else those with the name."""
    by_id = [collection[name] for collection in collections if name in collection]
    folded = name.casefold()
    return by_id or [entries[id_] for entries in collections for id_ in entries.names.get(folded, ())]


def checked_rule(target: Rule | Requirement) -> Rule | Requirement:
    """Return a rule or a requirement as it is.

    Raises:
        InvalidTypeError: It is neither.
    """
    if not isinstance(target, Rule | Node):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise InvalidTypeError(
            f"{shown(target)} is neither a name nor a rule.",
            "A credential or a role is asked about by id or name; a `Rule` or a requirement is judged itself.",
            "Write 'aapc:cpc', or build a rule.",
        )
    return target
