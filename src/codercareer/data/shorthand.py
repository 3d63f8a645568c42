"""Shorter ways to write an entry: a history of one claim, a listing of several things."""

from collections.abc import Mapping
from typing import TypeVar

from codercareer.claims import Claim, History
from codercareer.dates import AnyDate
from codercareer.listing import Listing
from codercareer.sources import Citation

T = TypeVar("T")


def always(
    value: T, *citations: Citation, since: AnyDate | None = None, until: AnyDate | None = None, note: str = ""
) -> History[T]:
    """Return the history of one claim, as far as its sources say: on all days, unless bounds are given."""
    return History(Claim(value, since=since, until=until, citations=citations, note=note))


def listed(things: Mapping[T, Citation | tuple[Citation, ...]]) -> Listing[T]:
    """Return the listing of things, each with who names it, as far as the sources say: on all days."""
    return Listing(
        *(Claim(thing, citations=by if isinstance(by, tuple) else (by,)) for thing, by in things.items()),
    )
