"""Shorter ways to write an entry: a history of one claim."""

from typing import TypeVar

from codercareer.claims import Claim, History
from codercareer.dates import AnyDate
from codercareer.sources import Citation

T = TypeVar("T")


def always(
    value: T, *citations: Citation, since: AnyDate | None = None, until: AnyDate | None = None, note: str = ""
) -> History[T]:
    """Return the history of one claim, as far as its sources say: on all days, unless bounds are given."""
    return History(Claim(value, since=since, until=until, citations=citations, note=note))
