"""Whether what a fact states in one respect is as asked: surely, perhaps, or not."""

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import Any, Final, TypeAlias

NO: Final = 0
"""The fact does not match."""

MAYBE: Final = 1
"""It may: something that matters is not stated."""

SURE: Final = 2
"""It matches."""

Check: TypeAlias = Callable[[Any], int]
"""What tells how surely a fact matches."""


def is_one_of(get: Callable[[Any], Any], wanted: frozenset[Any], aliases: Mapping[str, str]) -> Check:
    """Return what tells whether the value, or what it is another name for, is among those wanted."""

    def check(fact: object) -> int:
        stated = get(fact)
        if stated is None:
            return MAYBE
        return SURE if aliases.get(stated, stated) in wanted else NO

    return check


def has_one_of(
    get: Callable[[Any], tuple[str, ...] | None],
    wanted: frozenset[str],
    ids: Callable[[tuple[str, ...]], tuple[str, ...]],
) -> Check:
    """Return what tells whether one of the values, or what it is another name for, is among those wanted."""

    def check(fact: object) -> int:
        stated = get(fact)
        if stated is None:
            return MAYBE
        return NO if wanted.isdisjoint(ids(stated)) else SURE

    return check


def is_case_of(
    get: Callable[[Any], str | None], wanted: frozenset[str], broader: Mapping[str, Collection[str]]
) -> Check:
    """Return what tells whether the term is one of those wanted, or a case of one."""

    def check(fact: object) -> int:
        stated = get(fact)
        if stated is None:
            return MAYBE
        return SURE if stated in wanted or not wanted.isdisjoint(broader.get(stated, ())) else NO

    return check


def has_case_of(
    get: Callable[[Any], tuple[str, ...] | None], wanted: frozenset[str], broader: Mapping[str, Collection[str]]
) -> Check:
    """Return what tells whether one of the terms is one of those wanted, or a case of one."""

    def check(fact: object) -> int:
        stated = get(fact)
        if stated is None:
            return MAYBE
        for term in stated:
            if term in wanted or not wanted.isdisjoint(broader.get(term, ())):
                return SURE
        return NO

    return check


def is_enough(get: Callable[[Any], Any], asked: Any) -> Check | None:  # noqa: ANN401 - any number
    """Return what tells whether the number is at least what is asked; ``None`` where nothing is."""
    if asked is None:
        return None

    def check(fact: object) -> int:
        stated = get(fact)
        if stated is None:
            return MAYBE
        return SURE if stated >= asked else NO

    return check


def is_so(get: Callable[[Any], bool | None]) -> Check:
    """Return what tells whether something is so."""

    def check(fact: object) -> int:
        stated = get(fact)
        return MAYBE if stated is None else SURE if stated else NO

    return check


def in_every(checks: Sequence[Check]) -> Check:
    """Return what tells how surely a fact matches as a whole: as surely as in the least of its respects."""
    if len(checks) == 1:
        return checks[0]

    def check(fact: object) -> int:
        least = SURE
        for one in checks:
            here = one(fact)
            if not here:
                return NO
            if here < least:  # noqa: PLR1730 - `min` takes longer
                least = here
        return least

    return check
