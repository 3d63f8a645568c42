"""Terms: what subjects, domains, topics and kinds are called, and what is broader than what."""

from collections.abc import Iterable, Mapping
from enum import Enum
from typing import TypeAlias

from attrs import field, frozen

from codercareer.checks import are_texts, as_tuple, is_text
from codercareer.errors import InvalidDataError, InvalidTypeError, shown

__all__ = ["Scheme", "Term", "broader_terms"]


class Scheme(Enum):
    """What a term may be used for (SKOS ``ConceptScheme``)."""

    SUBJECT = "subject"
    """What an education was in."""
    DOMAIN = "domain"
    """What work a job was in."""
    TAG = "tag"
    """What else a job was: supervised, multi-specialty."""
    TOPIC = "topic"
    """What a training or a credit was about."""
    KIND = "kind"
    """What kind of program a training was."""
    CATEGORY = "category"
    """What kind of credential it is."""
    SETTING = "setting"
    """Where work is done: that of a credential, or of a role."""
    SKILL = "skill"
    """What somebody must be good at in a role."""
    TRAIT = "trait"
    """Anything else a rule names about a person or a workplace."""
    MEMBERSHIP = "membership"
    """What kind of membership it is."""


def _schemes(value: Iterable[Scheme]) -> frozenset[Scheme]:
    found = as_tuple(value)
    for scheme in found:
        if not isinstance(scheme, Scheme):
            raise InvalidTypeError(f"{shown(scheme)} is not a Scheme.", "A term has its uses.", "Name one of `Scheme`.")
    if not found:
        raise InvalidDataError("A term has no scheme.", "It must be of some use.", "Name one of `Scheme`.")
    return frozenset(found)


@frozen
class Term:
    """A word of our vocabulary (SKOS ``Concept``, CTDL ``CredentialAlignmentObject``)."""

    id: str = field(validator=is_text)
    """Slug a user writes."""

    label: str = field(validator=is_text)
    """What it is called in plain English, fit for the middle of a sentence."""

    schemes: frozenset[Scheme] = field(kw_only=True, converter=_schemes)
    """What it may be used for; at least one."""

    broader: tuple[str, ...] = field(default=(), kw_only=True, converter=as_tuple, validator=are_texts)
    """Ids of the terms that this one is a case of: coding is a case of health information."""


Broader: TypeAlias = Mapping[str, frozenset[str]]
"""For each term, its own id and the ids of all terms broader than it."""


def broader_terms(all_terms: Iterable[Term]) -> dict[str, frozenset[str]]:
    """Return for each term its own id and those of all broader terms, however far.

    Raises:
        InvalidDataError: A term is broader than itself through others.
    """
    direct = {term.id: term.broader for term in all_terms}
    closed: dict[str, frozenset[str]] = {}
    for start, broader in direct.items():
        seen: set[str] = {start}
        waiting = list(broader)
        while waiting:
            term = waiting.pop()
            if term == start:
                raise InvalidDataError(
                    f"The term {start!r} is broader than itself.",
                    "Broader terms must lead upwards.",
                    "Take one of the `broader` ids in the circle away.",
                )
            if term not in seen:
                seen.add(term)
                waiting.extend(direct.get(term, ()))
        closed[start] = frozenset(seen)
    return closed
