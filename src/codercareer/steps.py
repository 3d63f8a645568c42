"""A step of a plan: one thing a person does, with its days, what it asks, gives and costs."""

from collections.abc import Iterator
from datetime import date
from enum import Enum
from typing import Any, Final

from attrs import evolve, field, frozen

from codercareer.claims import Claim
from codercareer.dates import day_words
from codercareer.facts import Employment, Fact, Training
from codercareer.profile import CATEGORIES, Profile
from codercareer.quantities import Amount, Between
from codercareer.requirements import Requirement
from codercareer.rules import Rule
from codercareer.sources import Supports
from codercareer.wording import Label, joined, say, say_fact

__all__ = ["Step", "StepKind", "Unknown"]

FREE: Final = Between(0, 0)
"""No dollars."""


class StepKind(Enum):
    """What a person can do."""

    EARN = "earn"
    """Be given a credential, on the day its rule is met; takes no time and costs nothing by itself."""
    JOIN = "join"
    """Join an organization, from that day on."""
    SIT = "sit"
    """Sit for an exam: one day, taken as passed."""
    STUDY = "study"
    """Do a training program from beginning to end."""
    WORK = "work"
    """Take a full-time job in a role, taken as got, and stay in it until it is left for another."""


DOING: Final = {
    StepKind.EARN: "hold",
    StepKind.JOIN: "join",
    StepKind.SIT: "sit for",
    StepKind.STUDY: "do",
    StepKind.WORK: "work as",
}
"""What each kind of step is called."""


@frozen(order=True)
class Unknown:
    """One thing a plan hangs on that is not known as one number, or not said at all."""

    what: str
    """``"cost"``, ``"dues"``, ``"length"``, or ``"entry"``: what it takes to begin."""

    of: str
    """Id of the exam, the program or the organization."""

    known: Between = field(default=Between(), order=False)
    """What is known of it, in dollars or months: a range, a least, or nothing."""

    def told(self, label: Label) -> str:
        """Say what is not known, in plain English."""
        name = label(self.of)
        if self.what == "entry":
            return f"who is let into {name}"
        if self.what == "length":
            return f"how long {name} takes" + ("" if self.known == Between() else f" ({self.known} months)")
        paid = f"what {name} costs" if self.what == "cost" else f"what membership of {name} costs"
        return paid + (f" ({dollars(self.known)})" if self.known.low else "")


@frozen(kw_only=True)
class Step:
    """One thing done, with its days."""

    kind: StepKind
    """What kind of step it is."""

    target: str
    """Id of the exam, program, organization, role or credential."""

    through: str = ""
    """Id of the credential for which an exam is sat, as its rule decides who may sit; else empty."""

    name: str
    """What the target is called on the day asked."""

    on: date
    """First day; by it everything the step asks is met."""

    until: date | None = None
    """Day by which it is done, for a program; ``None`` for what takes one day or goes on."""

    gives: tuple[Fact, ...] = ()
    """Facts that are so because of it."""

    leaves: tuple[Employment, ...] = ()
    """Jobs, as they went on, that are left on its first day."""

    asks: Requirement | None = None
    """What it takes, by the version of the rule that decides on that day; ``None`` where nothing is asked."""

    because: tuple[Requirement, ...] = ()
    """The parts of what it takes that let the person in: enough of them, all surely met on that day."""

    claim: Claim[Rule] | None = None
    """The version of the rule that decides, with its source; ``None`` where there is none."""

    cost: Between = FREE
    """Dollars; without a most where no source says."""

    total: Between = FREE
    """Dollars that the plan has come to with this step."""

    yearly: Between | None = None
    """Dues a year; ``cost`` counts them for each year begun by the last step that asks for the membership."""

    replaces: tuple[str, ...] = ()
    """Ids of credentials held that become this one."""

    unknown: tuple[Unknown, ...] = ()
    """What is not known about it."""

    def taken_by(self, person: Profile) -> Profile:
        """Return a person once the step is taken: with what it gives, and out of the jobs it leaves."""
        facts: dict[str, Any] = {category: getattr(person, category) for category in CATEGORIES}
        changed: dict[str, tuple[Fact, ...]] = {}
        for fact in self.gives:
            category = next(name for name, kind in CATEGORIES.items() if type(fact) is kind)
            changed[category] = (*changed.get(category, facts[category] or ()), fact)
        if self.leaves:
            jobs = changed.get("experience", facts["experience"] or ())
            changed["experience"] = tuple(left for job in jobs for left in self._left(job))
        unstated = {category for category in changed if facts[category] is None}
        changes: Any = changed  # each in its category
        return evolve(person, **changes, incomplete=person.incomplete | unstated)

    def _left(self, job: Any) -> tuple[Any, ...]:  # noqa: ANN401 - a job among facts of its category
        if job not in self.leaves:
            return (job,)
        return () if job.since == self.on else (evolve(job, until=self.on),)

    def told(self, label: Label) -> Iterator[str]:
        """Tell it in plain English.

        Args:
            label: What turns an id into what it is called.

        Yields:
            The day and what is done, then why it can be, a line each.
        """
        when = f"{self.on}" if self.until in {None, self.on} else f"{self.on} to {self.until}"
        yield f"{when}: {DOING[self.kind]} {self.name}{self._told_cost()}"
        if self.kind is StepKind.STUDY:
            learned = [fact for fact in self.gives if not isinstance(fact, Training)] or self.gives
            yield f"gives {'; '.join(say_fact(fact, label) for fact in learned)}"
        if self.leaves:
            yield f"leaves {joined([label(job.role) if job.role else 'the job held' for job in self.leaves], 'and')}"
        if self.replaces:
            yield f"takes the place of {joined(map(label, self.replaces), 'and')}"
        if self.because:
            yield f"since there is: {'; '.join(say(part, label) for part in self.because)}"
        if self.claim is not None:
            yield f"rule {_since(self.claim)}; said by {_said(self.claim)}"
        if any(item.what == "entry" for item in self.unknown):
            yield "no source says what it takes to begin it"

    def _told_cost(self) -> str:
        if self.kind in {StepKind.EARN, StepKind.WORK}:
            return ""
        text = f"; {dollars(self.cost)}"
        if self.yearly is not None and self.yearly.low and self.yearly != self.cost:
            text += f", at {dollars(self.yearly)} a year"
        return f"{text}; {dollars(self.total)} so far" if self.total != self.cost else text


def dollars(cost: Between) -> str:
    """Write a cost as people read it.

    >>> from decimal import Decimal
    >>> dollars(Between(425, 499)), dollars(Between(0, 0)), dollars(Between(Decimal("79.50")))
    ('$425 to $499', 'no cost', '$79.50 or more')
    """
    low, high = cost.low or 0, cost.high
    if high is None:
        return f"${_money(low)} or more" if low else "cost not known"
    if low == high:
        return f"${_money(low)}" if low else "no cost"
    return f"${_money(low)} to ${_money(high)}"


def _money(amount: Amount) -> str:
    return f"{int(amount):,}" if amount == int(amount) else f"{amount:,.2f}"


def _since(claim: Claim[Rule]) -> str:
    return "since a day not known" if claim.since is None else f"since {day_words(claim.since)}"


def _said(claim: Claim[Rule]) -> str:
    """Name the most trusted source of a claim, and how many more there are."""
    said = sorted((c for c in claim.citations if c.supports is Supports.VALUE), key=lambda c: -c.weight)
    more = len(said) - 1
    return f"{said[0]}{f' and {more} more' if more else ''}"
