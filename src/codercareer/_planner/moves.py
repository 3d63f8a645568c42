"""What a person can do in the field: each exam, program, organization, role and credential as a move."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import Any, Final, TypeVar, assert_never, cast

from codercareer._compare import NO, SURE
from codercareer._cuts import END
from codercareer._planner.board import ENTITIES, Board
from codercareer._planner.prices import FREE, Price, Prices
from codercareer._work import MEAN_MONTH
from codercareer.careers import Role
from codercareer.claims import History
from codercareer.credentials import Credential, Organization, TrainingProgram
from codercareer.dates import plus_months
from codercareer.evidence import Facts
from codercareer.exams import Exam
from codercareer.facts import (
    Credit,
    CreditUnit,
    Education,
    Employment,
    ExamResult,
    Fact,
    HeldCredential,
    Membership,
    Training,
)
from codercareer.matching import implied_pass
from codercareer.planning import PlanOptions
from codercareer.quantities import Amount, Between, Fee
from codercareer.requirements import (
    Completed,
    CreditsAtLeast,
    EducationAtLeast,
    ExperienceAtLeast,
    HasTrait,
    Holds,
    HoldsAny,
    HoursAtLeast,
    Leaf,
    MemberOf,
    Passed,
)
from codercareer.slots import Slot
from codercareer.steps import StepKind, Unknown

T = TypeVar("T")

MEMBER: Final = "member"
NON_MEMBER: Final = "non-member"
INDIVIDUAL: Final = "individual"
EXAM: Final = "exam"
DUES: Final = "dues"

MOST_KEPT: Final = 10_000
"""Leaves whose moves a catalogue remembers."""

ANY_DAY: Final = 0
"""Stands for the day asked where it does not matter."""

NO_TIME: Final = Fraction(0)
NO_PRICE: Final = Prices.always(FREE)
MONTH: Final = Fraction(MEAN_MONTH)

MATCHED: Final[dict[type[Any], type[Any]]] = {
    EducationAtLeast: Education,
    ExperienceAtLeast: Employment,
    HoursAtLeast: Employment,
    Passed: ExamResult,
    Holds: HeldCredential,
    HoldsAny: HeldCredential,
    Completed: Training,
    CreditsAtLeast: Credit,
    MemberOf: Membership,
}
"""The facts that each leaf looks at, as far as a move gives any."""

VARYING: Final = (Completed, CreditsAtLeast)
"""The leaves that may look at what a program takes or gives by the claims of the day asked."""


class Move:
    """One thing that can be done, once."""

    __slots__ = ("entry", "high", "hours", "index", "kind", "low", "prices", "slots", "target", "through", "unsure")

    def __init__(self, kind: StepKind | None, entry: Any, index: tuple[int, int]) -> None:  # noqa: ANN401 - an entry of the kind
        """Take an entry, or none to reach what a requirement asks; what it takes and costs is filled in later."""
        self.kind: StepKind | None = kind
        self.entry: Any = entry
        self.target: str = "" if entry is None else entry.id
        self.index: tuple[int, int] = index
        """Its place among all that can be done: that of its entry, and its own among the moves of that."""
        self.through: str = ""
        """Id of the credential for which an exam is sat."""
        self.slots: tuple[Slot, ...] = ()
        """What must surely be met on its first day."""
        self.prices: Prices = NO_PRICE
        """What it costs; of a membership, a year."""
        self.low: Fraction = NO_TIME
        """The least months it takes."""
        self.high: Fraction | None = NO_TIME
        """The most months it takes; ``None`` where nobody says."""
        self.hours: Fraction | None = None
        """Contact hours that a program surely gives; ``None`` where nobody says."""
        self.unsure: tuple[Unknown, ...] = ()
        """What is not known of its length and of who may begin it."""

    @property
    def pays(self) -> str:
        """What is paid for it."""
        return "dues" if self.kind is StepKind.JOIN else "cost"

    def done(self, start: int, *, slow: bool = False) -> int:
        """Return the day on which it is done if it is begun on another; past the calendar if it never is."""
        months = (self.high or NO_TIME) if slow else self.low
        return later(start, months) if months else start

    def facts(self, start: int, done: int) -> tuple[Fact, ...]:
        """Return what is so because of it."""
        since = date.fromordinal(start)
        kind = cast("StepKind", self.kind)  # of the goal itself nobody asks
        match kind:
            case StepKind.EARN:
                return (HeldCredential(self.target, earned=since),)
            case StepKind.JOIN:
                return (Membership(self.target, since=since),)
            case StepKind.SIT:
                return (ExamResult(self.target, taken=since, passed=True),)
            case StepKind.WORK:
                role: Role = self.entry
                return (Employment(self.target, since=since, fte=1, domains=role.domains, tags=role.tags),)
            case StepKind.STUDY:
                return tuple(self._learned(since, date.fromordinal(done)))
            case _:
                assert_never(kind)

    def _learned(self, since: date, done: date) -> Iterator[Fact]:
        program: TrainingProgram = self.entry
        if program.level is not None:
            yield Education(
                program.level,
                subject=program.subject,
                accreditors=program.accreditors,
                enrolled=since,
                finished=done,
                conferred=done,
            )
        months = int(self.low)
        yield Training(
            self.target,
            kind=program.kind,
            topic=program.topic,
            accreditors=program.accreditors,
            months=months or None,
            completed=done,
        )
        if self.hours:
            # the program itself tells its hours from those of others: facts in the same words count once
            yield Credit(self.hours, CreditUnit.CONTACT_HOUR, topic=program.topic, earned=done, provider=self.target)


def later(day: int, months: Fraction) -> int:
    """Return the day so many months later; what is left of a month counts in days, begun ones as whole."""
    whole = months.numerator // months.denominator
    rest = months - whole
    found = plus_months(day, whole)
    return min(found + ceil(rest * MONTH), END) if rest else found


class Moves:
    """The moves of one question, made as they are asked for: with a caller's prices, lengths and limits."""

    def __init__(self, board: Board, facts: Facts, day: int, options: PlanOptions) -> None:
        """Ask about the person of the facts, from a day on."""
        self.board: Board = board
        self.facts: Facts = facts
        self.day: int = day
        self.options: PlanOptions = options
        self.made: int = 0
        self.forbidden: set[Move] = set()
        self._costs: dict[str, Amount] = dict(options.costs)
        self._months: dict[str, int] = dict(options.months)
        self._kept: dict[tuple[str, str], tuple[Move, ...]] = {}

    def reaching(self, slot: Slot) -> Move:
        """Return the move that is done once what a slot asks is met, and gives nothing."""
        move = Move(None, None, (-1, 0))
        move.slots = (slot,)
        return move

    def of(self, kind: StepKind, id_: str) -> tuple[Move, ...]:
        """Return the moves of a kind about an entry: several where a price is asked of members only."""
        key = (kind.value, id_)
        found = self._kept.get(key)
        if found is None:
            entry = self.board.entry(ENTITIES[kind], id_)
            found = () if entry is None else tuple(MAKERS[kind](self, entry))
            self._kept[key] = found
        return found

    def giving(self, leaf: Leaf) -> Iterator[tuple[Move, int]]:
        """Find the moves whose facts match a leaf, surely or perhaps.

        Yields:
            The move, and how surely it matches.
        """
        kept, key = self.board.matches, (leaf, self.day if isinstance(leaf, VARYING) else ANY_DAY)
        known = kept.get(key) if not self._months else None
        if known is None:
            found = [(StepKind(move.kind), move.target, self._matches(leaf, move)) for move in self.offered(leaf)]
            known = [item for item in dict.fromkeys(found) if item[2]]
            if not self._months and len(kept) < MOST_KEPT:
                kept[key] = known
        for kind, target, how in known:
            for move in self.of(kind, target):
                yield move, how

    def _matches(self, leaf: Leaf, move: Move) -> int:
        lookup, match = self.board.lookup, self.board.lookup.matcher(leaf)
        matched = NO
        for fact in move.facts(self.day, self.day):
            if type(fact) is MATCHED[type(leaf)]:
                matched = max(matched, match(fact))
            elif isinstance(leaf, Passed) and isinstance(fact, HeldCredential) and implied_pass(leaf, fact, lookup):
                matched = SURE
        return matched

    def offered(self, leaf: Leaf) -> Iterator[Move]:  # noqa: C901, PLR0912 - one for each leaf
        """Find the moves that give anything of the kind that a leaf asks.

        Yields:
            The moves.
        """
        board = self.board
        ids = board.lookup.ids
        match leaf:
            case Passed():
                for exam in ids(leaf.exam):
                    yield from self.of(StepKind.SIT, exam)
                    for credential in board.leading_from(exam):
                        yield from self.of(StepKind.EARN, credential)
            case Holds():
                for credential in ids(leaf.credential):
                    yield from self.of(StepKind.EARN, credential)
            case HoldsAny():
                for credential in board.credentials.ids():
                    yield from self.of(StepKind.EARN, credential)
            case EducationAtLeast() | Completed() | CreditsAtLeast():
                for program in board.programs.ids():
                    yield from self.of(StepKind.STUDY, program)
            case MemberOf():
                for organization in ids(leaf.organization):
                    yield from self.of(StepKind.JOIN, organization)
            case ExperienceAtLeast() | HoursAtLeast():
                for role in board.roles.ids():
                    yield from self.of(StepKind.WORK, role)
            case HasTrait():
                return
            case _:
                assert_never(leaf)

    def new(self, kind: StepKind, entry: Any) -> Move:  # noqa: ANN401 - an entry of the kind
        """Return a move that is known from now on."""
        self.made += 1
        move = Move(kind, entry, (self.board.place(kind, entry.id), self.made))
        if not self.options.forbid.isdisjoint({kind.value, entry.id}):
            self.forbidden.add(move)
        return move

    def priced(
        self, id_: str, fees: History[tuple[Fee, ...]], *, member: bool = False, purpose: str | None = None
    ) -> Prices:
        """Return what something costs by its fees, or by what the caller says.

        Args:
            id_: Id of what it is.
            fees: Its fees.
            member: Whether a member pays.
            purpose: What must be paid for; ``None`` for all that there are fees for.
        """
        stated = self._costs.get(id_)
        if stated is not None:
            return Prices.always(Price(Decimal(stated), Decimal(stated)))
        key = (id_, member, purpose, self.options.pays_as)
        found = self.board.prices.get(key)
        if found is None:
            asked = {None, INDIVIDUAL, MEMBER if member else NON_MEMBER, *self.options.pays_as}
            found = Prices.of(fees, lambda fee: fee.audience in asked and purpose in {None, fee.purpose})
            self.board.prices[key] = found
        return found

    def length(self, program: TrainingProgram) -> tuple[Fraction, Fraction | None]:
        """Return the least and the most months a program takes, by its sources, or by what the caller says."""
        stated = self._months.get(program.id)
        return said(program.months, self.day) if stated is None else (Fraction(stated), Fraction(stated))


def _earn(moves: Moves, credential: Credential) -> Iterator[Move]:
    move = moves.new(StepKind.EARN, credential)
    move.slots = moves.board.slots(StepKind.EARN, credential.id)
    yield move


def _join(moves: Moves, organization: Organization) -> Iterator[Move]:
    move = moves.new(StepKind.JOIN, organization)
    if organization.id not in moves.options.dues_paid:
        move.prices = moves.priced(organization.id, organization.dues, purpose=DUES)
    yield move


def _sit(moves: Moves, exam: Exam) -> Iterator[Move]:
    seen: list[Credential] = []
    for id_ in moves.board.leading_from(exam.id):
        credential: Credential = moves.board.entry("credentials", id_)
        if any(_alike(credential, other) for other in seen):
            continue
        seen.append(credential)
        for member in _audiences(exam.fees, credential.issuer):
            move = moves.new(StepKind.SIT, exam)
            if id_ in moves.options.forbid:
                moves.forbidden.add(move)
            move.through = id_
            move.prices = moves.priced(exam.id, exam.fees, member=member, purpose=EXAM)
            move.slots = moves.board.slots(StepKind.SIT, exam.id, id_)
            if member:
                move.slots = (*move.slots, Slot.of(MemberOf(credential.issuer)))
            yield move


def _study(moves: Moves, program: TrainingProgram) -> Iterator[Move]:
    slots = moves.board.slots(StepKind.STUDY, program.id)
    unsure = () if slots else (Unknown("entry", program.id),)
    low, high = moves.length(program)
    if low != high:
        unsure = (*unsure, Unknown("length", program.id, Between(amount(low) or None, amount(high))))
    hours = said(program.contact_hours, moves.day)[0]
    for member in _audiences(program.fees, program.provider):
        move = moves.new(StepKind.STUDY, program)
        move.low, move.high, move.hours, move.unsure = low, high, hours or None, unsure
        move.prices = moves.priced(program.id, program.fees, member=member)
        move.slots = slots
        if member and program.provider is not None:
            move.slots = (*slots, Slot.of(MemberOf(program.provider)))
        yield move


def _work(moves: Moves, role: Role) -> Iterator[Move]:
    move = moves.new(StepKind.WORK, role)
    move.slots = moves.board.slots(StepKind.WORK, role.id)
    yield move


MAKERS: Final[dict[StepKind, Callable[[Moves, Any], Iterator[Move]]]] = {
    StepKind.EARN: _earn,
    StepKind.JOIN: _join,
    StepKind.SIT: _sit,
    StepKind.STUDY: _study,
    StepKind.WORK: _work,
}
"""What makes the moves of each kind."""


def _alike(one: Credential, other: Credential) -> bool:
    """Tell whether the same people may sit for both at the same price."""
    return (one.issuer, one.created, one.to_sit) == (other.issuer, other.created, other.to_sit)


def _audiences(fees: History[tuple[Fee, ...]], organization: str | None) -> tuple[bool, ...]:
    """Return for whom there may be a price of its own: not for members, and for members."""
    asks = organization is not None and any(fee.audience == MEMBER for claim in fees.claims for fee in claim.value)
    return (False, True) if asks else (False,)


def said(history: History[Between], day: int) -> tuple[Fraction, Fraction | None]:
    """Return the least and the most that the claims heard on a day allow."""
    ruling = history.ruling_at(day)
    said = [] if ruling is None else [claim.value for claim in ruling.heard]
    lows = [Fraction(value.low) for value in said if value.low is not None]
    highs = [Fraction(value.high) for value in said if value.high is not None]
    low = min(lows) if lows and len(lows) == len(said) else NO_TIME
    return low, max(highs) if highs and len(highs) == len(said) else None


def amount(value: Fraction | None) -> Amount | None:
    """Return an exact number as it would be printed."""
    if value is None:
        return None
    return value.numerator if value.denominator == 1 else Decimal(value.numerator) / Decimal(value.denominator)
