"""A fact is a dated, sourced claim: who said it, when, for which days, and who says otherwise."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import Enum, IntEnum
from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from attrs import Attribute, Factory, evolve, field, frozen

from codercareer._cuts import END, FIRST, span, unite
from codercareer._later import lazily
from codercareer.checks import (
    Check,
    are_all,
    are_texts,
    as_tuple,
    is_date,
    is_one,
    is_text,
    is_words,
    is_words_if_text,
    optional,
)
from codercareer.dates import AnyDate, bounds, checked_day, end_bounds
from codercareer.errors import InvalidDataError, NoClaimError
from codercareer.sources import Citation, Supports, Trust

if TYPE_CHECKING:
    from codercareer import _spans, drawing, gantt, markup
else:
    _spans, drawing, gantt, markup = lazily("_spans", "drawing", "gantt", "markup")

__all__ = ["Claim", "History", "Names", "Ruling", "Standing", "Status"]

T_co = TypeVar("T_co", covariant=True)
V = TypeVar("V")


class Status(Enum):
    """What a claim does to the days it names."""

    IN_FORCE = "in force"
    """It holds on its days."""
    ANNOUNCED = "announced"
    """It was said to hold from its ``since`` on."""
    WITHDRAWN = "withdrawn"
    """It takes back an announcement of the same value, from when that was known."""


class Standing(IntEnum):
    """How surely a claim covers a day; higher is surer."""

    POSSIBLE = 1
    """One of its bounds leaves the day open."""
    PRESUMED = 2
    """Inside what is known of its bounds, but after it was last seen."""
    SURE = 3
    """Inside what is known of its bounds, and not after it was last seen."""


@frozen
class Names:
    """What a thing is called during one span of days (CTDL ``name``, ``alternateName``)."""

    full: str = field(validator=is_text)
    """The name written out."""

    short: str | None = field(default=None, kw_only=True, validator=optional(is_text))
    """The abbreviation, such as ``CPC``; ``None`` when it has none."""

    also: tuple[str, ...] = field(default=(), kw_only=True, converter=as_tuple, validator=are_texts)
    """Other labels in use at the same time."""

    def __str__(self) -> str:
        """Write the short name if there is one, else the full one."""
        return self.short or self.full


@frozen
class Claim(Generic[T_co]):
    """One value, the days on which it holds, and who says so."""

    value: T_co = field(validator=is_words_if_text)
    """What is claimed."""

    since: AnyDate | None = field(default=None, kw_only=True, validator=is_date)
    """First day on which it holds; a range or partial day where known in part, ``None`` where not known."""

    until: AnyDate | None = field(default=None, kw_only=True, validator=is_date)
    """First day on which it no longer holds (a ``PartialDate`` names the last day in); ``None`` when not known."""

    status: Status = field(default=Status.IN_FORCE, kw_only=True, validator=is_one(Status))
    """Whether it is in force, announced, or takes an announcement back."""

    citations: tuple[Citation, ...] = field(kw_only=True, converter=as_tuple, validator=are_all(Citation))
    """Who says so; at least one."""

    note: str = field(default="", kw_only=True, validator=is_words)
    """What a reader must know of it."""

    def __attrs_post_init__(self) -> None:
        """Refuse a claim without a source, or one that can hold on no day.

        Raises:
            InvalidDataError: It is one.
        """
        if not any(c.supports is Supports.VALUE for c in self.citations):
            raise InvalidDataError(
                "A claim has no citation for its value.",
                "Nothing enters a catalogue without somebody who says it.",
                "Give `citations=(Citation(source, 'where'),)`.",
            )
        if self.since is not None and self.until is not None and end_bounds(self.until)[1] <= bounds(self.since)[0]:
            raise InvalidDataError(
                f"until={self.until} is not after since={self.since}.",
                "A claim holds on at least one day.",
                "Check the two bounds.",
            )

    @property
    def trust(self) -> Trust:
        """The highest trust among the citations of its value."""
        return max(c.weight for c in self.citations if c.supports is Supports.VALUE)

    @property
    def published(self) -> int:
        """Ordinal of the newest day on which a citation surely stood; 0 when no date is known."""
        return max((low for c in self.citations for low, _ in c.source.seen), default=0)

    def standing(self, *, on: date) -> Standing | None:
        """Return how surely it covers the day; ``None`` if it does not."""
        return _Window(self).standing(checked_day(on, "on").toordinal())

    def as_known(self, known_by: date) -> "Claim[T_co] | None":
        """Return the claim as it could be known by the end of a day; ``None`` if it could not."""
        day = checked_day(known_by, "known_by").toordinal()
        known = tuple(c for c in self.citations if c.source.known <= day)
        if len(known) == len(self.citations):
            return self
        if not any(c.supports is Supports.VALUE for c in known):
            return None
        lost = {c.supports for c in self.citations} - {c.supports for c in known}
        return evolve(
            self,
            citations=known,
            since=None if Supports.SINCE in lost else self.since,
            until=None if Supports.UNTIL in lost else self.until,
        )


class _Window:
    """The days of a claim, in ordinals: may hold, inside what is known, last seen."""

    __slots__ = ("inside", "last_seen", "maybe_since", "maybe_until", "out")

    def __init__(self, claim: Claim[object]) -> None:
        since_low, since_high = (FIRST, END) if claim.since is None else bounds(claim.since)
        until_low, until_high = (END, END) if claim.until is None else end_bounds(claim.until)
        seen = [(day, c.supports) for c in claim.citations for day in c.source.seen]
        surely = since_high
        if claim.status is Status.IN_FORCE:  # what was announced is not seen to hold by being printed
            witnesses = [high for (_, high), supports in seen if supports is Supports.VALUE and high >= since_low]
            if claim.until is not None:
                witnesses.append(until_high - 1)  # an end that is known says it held the day before
            surely = max(since_low, min([since_high, *witnesses]))
        self.maybe_since = since_low
        self.inside = min(surely, until_high)
        self.out = max(until_low, self.inside)
        self.maybe_until = until_high
        self.last_seen = max((low for (low, _), _ in seen), default=0)

    def standing(self, day: int) -> Standing | None:
        if not self.maybe_since <= day < self.maybe_until:
            return None
        if not self.inside <= day < self.out:
            return Standing.POSSIBLE
        return Standing.SURE if day <= self.last_seen else Standing.PRESUMED

    @property
    def turns(self) -> tuple[int, ...]:
        """The ordinals at which the standing may change."""
        return self.maybe_since, self.inside, self.out, self.maybe_until, self.last_seen + 1


@frozen
class Ruling(Generic[T_co]):
    """What holds on a day: the winning claim, how surely, and who else must be heard."""

    claim: Claim[T_co]
    """The claim that wins."""

    standing: Standing
    """How surely the winner covers the day; only ``SURE`` decides alone."""

    heard: tuple[Claim[T_co], ...]
    """The winner, and those that must agree with it for an answer."""

    disputes: tuple[Claim[T_co], ...]
    """The claims that cover the day and say something else, best first."""


def _is_heard(one: tuple[Standing, Claim[object]], winner: tuple[Standing, Claim[object]]) -> bool:
    """Tell whether a claim must agree with the winner before the day is decided.

    A winner that is not sure hears the claims surer than it and those of its own trust. One that is only possible hears
    each claim too whose own stated bound leaves the day open: two sightings that differ leave the days between unknown,
    whoever was the better source.
    """
    (standing, claim), (surest, best) = one, winner
    if claim is best:
        return True
    if surest is Standing.SURE:
        return False
    bounded = claim.since is not None or claim.until is not None
    between = surest is Standing.POSSIBLE and standing is Standing.POSSIBLE and bounded
    return standing > surest or claim.trust == best.trust or between


def _best_first(claims: Iterable[tuple[Standing, Claim[T_co]]]) -> list[tuple[Standing, Claim[T_co]]]:
    def rank(pair: tuple[Standing, Claim[T_co]]) -> tuple[int, int, int, int, str]:
        standing, claim = pair
        since = 0 if claim.since is None else bounds(claim.since)[0]
        return -claim.trust, -standing, -since, -claim.published, repr(claim)

    return sorted(claims, key=rank)


def _claims(claims: Iterable[Claim[T_co]]) -> tuple[Claim[T_co], ...]:
    return tuple(claims)


def claims_are(check: Check) -> Check:
    """Return a check that the value is a history, and that each value it claims passes a check of its own."""
    is_history = is_one(History)

    def check_each(self: object, attribute: "Attribute[History[object]]", value: object) -> None:
        is_history(self, attribute, value)
        for claim in cast("History[object]", value).claims:
            check(self, attribute, claim.value)

    return check_each


@frozen(init=False)
class History(Generic[T_co]):
    """All claims about one thing, contradictions included.

    The winner of a day has the highest trust, then the surest standing, then the latest ``since``, then the newest
    sighting (codercareer extension; CTDL and schema.org know one undated value).
    """

    claims: tuple[Claim[T_co], ...] = field(default=Factory(tuple), converter=_claims, validator=are_all(Claim))
    """The claims, in the order given; the order means nothing."""

    def __init__(self, *claims: Claim[T_co]) -> None:
        self.__attrs_init__(claims)  # pyright: ignore[reportUnknownMemberType, reportAttributeAccessIssue]

    @staticmethod
    def of(value: V, *citations: Citation, since: AnyDate | None = None, until: AnyDate | None = None) -> "History[V]":
        """Return the history of one claim."""
        return History(Claim(value, since=since, until=until, citations=citations))

    def at(self, *, on: date, known_by: date | None = None) -> Claim[T_co] | None:
        """Return the claim that wins the day, as it could be known by another; ``None`` if there is none."""
        ruling = self.ruling(on=on, known_by=known_by)
        return None if ruling is None else ruling.claim

    def value(self, *, on: date, known_by: date | None = None) -> T_co:
        """Return the value of the claim that wins the day.

        Raises:
            NoClaimError: No claim covers the day.
        """
        claim = self.at(on=on, known_by=known_by)
        if claim is None:
            raise NoClaimError(
                f"Nothing is claimed for {on}.",
                "No source covers that day.",
                "Ask `.claims` which days are covered, or handle the gap with `.at`.",
            )
        return claim.value

    def claims_at(self, *, on: date, known_by: date | None = None) -> tuple[Claim[T_co], ...]:
        """Return the claims that cover the day, the winner first."""
        day = checked_day(on, "on").toordinal()
        history = self if known_by is None else self.as_known(known_by)
        return tuple(claim for _, claim in history.covering(day))

    def disputes(self, *, on: date, known_by: date | None = None) -> tuple[Claim[T_co], ...]:
        """Return the claims that cover the day and contradict the winner, best first."""
        ruling = self.ruling(on=on, known_by=known_by)
        return () if ruling is None else ruling.disputes

    def ruling(self, *, on: date, known_by: date | None = None) -> Ruling[T_co] | None:
        """Return what holds on the day and who must be heard; ``None`` if no claim covers it."""
        history = self if known_by is None else self.as_known(known_by)
        return history.ruling_at(checked_day(on, "on").toordinal())

    def as_known(self, known_by: date) -> "History[T_co]":
        """Return the history as it could be known by the end of a day."""
        checked_day(known_by, "known_by")
        known = [claim.as_known(known_by) for claim in self.claims]
        if all(a is b for a, b in zip(known, self.claims, strict=True)):
            return self
        return History(*(claim for claim in known if claim is not None))

    @cached_property
    def windows(self) -> tuple[tuple[_Window, Claim[T_co]], ...]:
        """The claims that count with their days; what was withdrawn is gone."""
        withdrawn = [claim.value for claim in self.claims if claim.status is Status.WITHDRAWN]
        return tuple(
            (_Window(claim), claim)
            for claim in self.claims
            if claim.status is Status.IN_FORCE or (claim.status is Status.ANNOUNCED and claim.value not in withdrawn)
        )

    @cached_property
    def turns(self) -> tuple[int, ...]:
        """The ordinals at which the ruling may change, the calendar's first day first."""
        cuts = {turn for window, _ in self.windows for turn in window.turns if FIRST < turn < END}
        return (FIRST, *sorted(cuts))

    def covering(self, day: int) -> list[tuple[Standing, Claim[T_co]]]:
        """Return the claims that cover the ordinal with their standing, the winner first."""
        found = ((window.standing(day), claim) for window, claim in self.windows)
        return _best_first((standing, claim) for standing, claim in found if standing is not None)

    def ruling_at(self, day: int) -> Ruling[T_co] | None:
        """Return what holds on the ordinal."""
        covering = self.covering(day)
        if not covering:
            return None
        standing, winner = covering[0]
        heard = tuple(claim for other, claim in covering if _is_heard((other, claim), (standing, winner)))
        disputes = tuple(claim for _, claim in covering if claim.value != winner.value)
        return Ruling(winner, standing, heard, disputes)

    def diagram(
        self, say: Callable[[T_co], str] = str, *, since: date | None = None, until: date | None = None
    ) -> "gantt.Gantt":
        """Return who says what for which days, and how surely, as dated bars to look at.

        Args:
            say: How to write a value; by default ``str``.
            since: The first day drawn; by default a while before the first day that is named.
            until: The first day not drawn; by default a while behind the last day that is named.

        Raises:
            InvalidDataError: No day is left to draw.
        """
        return _spans.gantt_of(_rows(self.windows, say), since, until)

    def _repr_html_(self) -> str:
        rows = [
            (claim.value, claim.since, claim.until, claim.status.value, claim.citations[0]) for claim in self.claims
        ]
        return markup.table(("claim", "since", "until", "status", "said by"), rows)

    def __bool__(self) -> bool:
        """Tell whether anything is claimed at all."""
        return bool(self.claims)

    def __len__(self) -> int:
        """Count the claims."""
        return len(self.claims)


def _rows(windows: Iterable[tuple[_Window, Claim[V]]], say: Callable[[V], str]) -> Iterator["_spans.Row"]:
    """Return the days of each claim by how surely it covers them.

    Yields:
        A row for each claim and standing, the claims in the order of their days.
    """
    for window, claim in sorted(windows, key=lambda pair: pair[0].turns):
        source = claim.citations[0].source
        seen = window.last_seen + 1
        perhaps = unite((span(window.maybe_since, window.inside), span(window.out, window.maybe_until)))
        parts = [
            ("sure", drawing.Tone.YES, span(window.inside, min(window.out, seen))),
            ("presumed", drawing.Tone.PLAIN, span(max(window.inside, seen), window.out)),
            ("perhaps", drawing.Tone.MAYBE, perhaps),
        ]
        lines = [_spans.shortened(text) for text in (say(claim.value), f"{source.publisher}, “{source.title}”")]
        lines.extend(f"{word} {_spans.days_in_words(cuts)}" for word, _, cuts in parts if cuts)
        for word, tone, cuts in parts:
            yield "\n".join(lines), word, tone, cuts
