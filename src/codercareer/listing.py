"""Claims that add up: the duties of a job, its skills, where it is done."""

from collections.abc import Iterable
from datetime import date
from functools import cached_property
from typing import Any, Final, Generic, TypeVar

from attrs import Factory, field, frozen

from codercareer.checks import are_all
from codercareer.claims import Claim, History
from codercareer.dates import checked_day

__all__ = ["UNLISTED", "Listing"]

T_co = TypeVar("T_co", covariant=True)
V = TypeVar("V")


def _claims(claims: Iterable[Claim[T_co]]) -> tuple[Claim[T_co], ...]:
    return tuple(claims)


@frozen(init=False)
class Listing(Generic[T_co]):
    """Things of which there are several, each a claim of its own (codercareer extension).

    The claims of a ``History`` are about one thing, so that those which differ dispute each other. Here each claim
    names one thing more: a second skill does not contradict the first, and a source that is silent denies nothing.
    """

    claims: tuple[Claim[T_co], ...] = field(default=Factory(tuple), converter=_claims, validator=are_all(Claim))
    """The claims, in the order in which the things are listed."""

    def __init__(self, *claims: Claim[T_co]) -> None:
        self.__attrs_init__(claims)  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue]

    def values(self, *, on: date, known_by: date | None = None) -> tuple[T_co, ...]:
        """Return what is listed on the day, each thing once, as it could be known by another."""
        return tuple(dict.fromkeys(claim.value for claim in self.claims_at(on=on, known_by=known_by)))

    def claims_at(self, *, on: date, known_by: date | None = None) -> tuple[Claim[T_co], ...]:
        """Return the claims that cover the day, in their order."""
        day = checked_day(on, "on").toordinal()
        listing = self if known_by is None else self.as_known(known_by)
        return tuple(claim for window, claim in listing.history.windows if window.standing(day) is not None)

    def claims_of(self, value: object) -> tuple[Claim[T_co], ...]:
        """Return the claims that name the thing: who says that it belongs."""
        return tuple(claim for claim in self.claims if claim.value == value)

    def as_known(self, known_by: date) -> "Listing[T_co]":
        """Return the listing as it could be known by the end of a day."""
        known = self.history.as_known(known_by)
        return self if known is self.history else Listing(*known.claims)

    @cached_property
    def history(self) -> History[T_co]:
        """The same claims as a history, which knows the days of each."""
        return History(*self.claims)

    def __bool__(self) -> bool:
        """Tell whether anything is listed at all."""
        return bool(self.claims)

    def __len__(self) -> int:
        """Count the claims."""
        return len(self.claims)


UNLISTED: Final[Listing[Any]] = Listing()
"""The listing of which nothing is claimed."""
