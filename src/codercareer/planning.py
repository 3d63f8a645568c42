"""Plans: dated steps that lead a person to a goal, each with what it costs, gives and rests on."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from attrs import Attribute, field, frozen

from codercareer._later import lazily
from codercareer.checks import are_all, as_tuple, checked_text, is_count, is_one, is_plain_date, optional, terms
from codercareer.dates import is_a
from codercareer.errors import InvalidTypeError, shown
from codercareer.profile import Profile
from codercareer.quantities import Amount, Between, is_amount
from codercareer.questions import Question
from codercareer.requirements import Requirement
from codercareer.sources import Trust
from codercareer.steps import DOING, FREE, Step, StepKind, Unknown, dollars

if TYPE_CHECKING:  # imported when first asked for
    from codercareer import _plan_bars, gantt, markup
else:
    _plan_bars, gantt, markup = lazily("_plan_bars", "gantt", "markup")

__all__ = ["Hindrance", "Obstacle", "Plan", "PlanOptions", "Plans"]

EFFORT: Final = 20_000
"""How many turns a search may take where the caller does not say."""

GRANTED: Final = {
    StepKind.SIT: "each exam as passed on the day it is sat",
    StepKind.WORK: "each job as got on the day it is asked for",
}
"""What a plan takes for granted where it has such a step."""


def _forbidden(value: str | StepKind | Iterable[str | StepKind]) -> frozenset[str]:
    items = (value,) if isinstance(value, str | StepKind) else as_tuple(value)
    return frozenset(terms([item.value if isinstance(item, StepKind) else item for item in items]) or ())


def _pairs(value: Any, name: str) -> tuple[tuple[str, Any], ...]:  # noqa: ANN401 - a mapping, or pairs
    found: dict[str, Any] = {}
    try:
        for id_, number in value.items() if is_a(value, Mapping) else as_tuple(value):
            found[checked_text(id_, name)] = number
    except (TypeError, ValueError):
        raise InvalidTypeError(
            f"{name}={shown(value)} does not say something of each id.",
            "What the caller knows is a mapping of ids to numbers, or pairs of them.",
            f'Write `{name}={{"x:course": 100}}`.',
        ) from None
    return tuple((id_, found[id_]) for id_ in terms(found) or ())


def _costs(value: Mapping[str, Amount] | Iterable[tuple[str, Amount]]) -> tuple[tuple[str, Amount], ...]:
    return _pairs(value, "costs")


def _months(value: Mapping[str, int] | Iterable[tuple[str, int]]) -> tuple[tuple[str, int], ...]:
    return _pairs(value, "months")


def _each(check: Any) -> Any:  # noqa: ANN401 - a validator of any value
    def checked(self: Any, attribute: "Attribute[Any]", pairs: tuple[tuple[str, Any], ...]) -> None:  # noqa: ANN401
        for _, value in pairs:
            check(self, attribute, value)

    return checked


def _ids(value: str | Iterable[str]) -> tuple[str, ...]:
    return terms(value) or ()


@frozen(kw_only=True)
class PlanOptions:
    """What a plan may do, what it may cost, and what the person knows that no source says."""

    forbid: frozenset[str] = field(default=frozenset(), converter=_forbidden)
    """Kinds of steps (``"work"``, ``StepKind.WORK``), and ids of what is not to be done, sat for, joined or held."""

    budget: Amount | None = field(default=None, validator=optional(is_amount))
    """The most dollars that what is known of the cost may come to; ``None`` for any."""

    deadline: date | None = field(default=None, validator=is_plain_date)
    """The last day on which the goal may be reached; ``None`` for any."""

    jobs: int = field(default=1, validator=is_count)
    """How many full-time jobs may be held at once."""

    programs: int = field(default=1, validator=is_count)
    """How many programs may be done at once."""

    dues_paid: tuple[str, ...] = field(default=(), converter=_ids)
    """Ids of organizations whose dues are paid anyway, so that joining costs nothing more."""

    pays_as: tuple[str, ...] = field(default=(), converter=_ids)
    """Audiences of fees that the person belongs to besides everybody and members, such as ``"student"``."""

    costs: tuple[tuple[str, Amount], ...] = field(default=(), converter=_costs, validator=_each(is_amount))
    """Dollars by id of an exam, a program or an organization (a year's dues); they stand for what sources say."""

    months: tuple[tuple[str, int], ...] = field(default=(), converter=_months, validator=_each(is_count))
    """Length in months by id of a program; it stands for what sources say."""

    trust: Trust | None = field(default=None, validator=optional(is_one(Trust)))
    """The least trust of a claim that counts; ``None`` for any."""

    limit: int = field(default=EFFORT, validator=is_count)
    """How many turns the search for one goal may take before it is given up with an error."""


@frozen(kw_only=True)
class Plan:
    """One way to the goal: steps in the order they are taken. No step can be left out."""

    goal: str
    """What is reached, in plain English."""

    on: date
    """The day asked: no step comes before it."""

    steps: tuple[Step, ...]
    """What is done, in order; none where the goal is reached already."""

    finish: date
    """The first day on which the goal is surely reached, with each length at the least that is known."""

    latest: date | None
    """The same with each length at the most that is known; ``None`` where a length has none, or it is not so then."""

    cost: Between
    """Dollars of all steps together: the known part, and without a most where something is not known."""

    unknown: tuple[Unknown, ...]
    """All that is not known about its cost, its length, and who is let in."""

    person: Profile = field(repr=False)
    """The person as stated, before the first step."""

    names: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    """What the ids in it are called on the day asked."""

    def before(self, step: Step) -> Profile:
        """Return the person by the time a step of the plan is taken: as stated, with all that came before it."""
        person = self.person
        for earlier in self.steps[: self.steps.index(step)]:
            person = earlier.taken_by(person)
        return person

    @property
    def outcome(self) -> Profile:
        """The person once every step is taken; facts dated later than the day asked count from their day on."""
        person = self.person
        for step in self.steps:
            person = step.taken_by(person)
        return person

    def label(self, id_: str) -> str:
        """Return what an id is called; the id itself if the plan does not name it."""
        return next((name for known, name in self.names if known == id_), id_)

    def diagram(self) -> "gantt.Gantt":
        """Return the plan as dated bars."""
        return _plan_bars.bars_of_plan(self, self._said, dollars(self.cost))

    def _said(self, step: Step) -> str:
        costs = "" if step.cost == FREE else f", {dollars(step.cost)}"
        return f"{DOING[step.kind]} {step.name}{costs}"

    def _repr_html_(self) -> str:
        return markup.outline(str(self))

    def __str__(self) -> str:
        """Tell it step by step."""
        lines = [f"{self.goal}: {self._told_finish()}; {dollars(self.cost)}; {_steps(len(self.steps))}"]
        for step in self.steps:
            first, *others = step.told(self.label)
            lines += [f"  {first}", *(f"      {line}" for line in others)]
        if self.unknown:
            lines.append(f"  Not known: {'; '.join(item.told(self.label) for item in self.unknown)}.")
        kinds = {step.kind for step in self.steps}
        granted = [text for kind, text in GRANTED.items() if kind in kinds]
        if granted:
            lines.append(f"  Taken for granted: {' and '.join(granted)}.")
        return "\n".join(lines)

    def _told_finish(self) -> str:
        if all(item.what != "length" for item in self.unknown):
            return f"on {self.finish}"
        return f"on {self.finish} at the soonest" + ("" if self.latest is None else f", {self.latest} at the latest")


class Hindrance(Enum):
    """What stands in the way of a plan."""

    BUDGET = "over the budget"
    CLOSED = "closed"
    """The rule, the exam or the credential is not open on any day that matters."""
    DEADLINE = "after the deadline"
    EXCLUDED = "excluded"
    """The rule forbids something that is so, or cannot be shown not to be so."""
    FORBIDDEN = "forbidden by the caller"
    NOTHING_GIVES = "nothing known gives it"
    NOT_SAID = "no source says what it takes"
    NOT_STATED = "not stated about the person"
    TIMING = "not to be had in time"
    """Each part could be met, but not all of what is asked by one day on which that is the rule."""
    UNQUANTIFIED = "left open by its source"
    """The source does not say how much is enough."""


@frozen(kw_only=True)
class Obstacle:
    """One reason why there is no plan."""

    hindrance: Hindrance
    """What kind of reason."""

    requirement: Requirement | None = None
    """What cannot be met; ``None`` where it is not one requirement."""

    target: str = ""
    """Id of the credential, program or role whose rule asks for it; empty for a bare requirement."""

    why: str
    """The reason in plain English."""

    questions: tuple[Question, ...] = ()
    """What to ask the person; the answers may settle it."""

    def __str__(self) -> str:
        """Say the reason."""
        return self.why


@frozen(kw_only=True)
class Plans:
    """The best plans to one goal, soonest first; where there is none, what stands in the way."""

    goal: str
    """What is asked for, in plain English."""

    target: str = ""
    """Id of the credential or role; empty for a rule or a requirement."""

    on: date
    """The day asked."""

    options: PlanOptions
    """What was asked besides."""

    plans: tuple[Plan, ...] = field(default=(), converter=as_tuple, validator=are_all(Plan))
    """Every plan that no other beats, by finish, known cost and what is not known; one of those that are equal."""

    obstacles: tuple[Obstacle, ...] = ()
    """Why there is no plan; empty where there is one."""

    def __iter__(self) -> Iterator[Plan]:
        """Iterate the plans, soonest first."""
        return iter(self.plans)

    def __len__(self) -> int:
        """Count the plans."""
        return len(self.plans)

    def __getitem__(self, index: int) -> Plan:
        """Return one of the plans."""
        return self.plans[index]

    def _repr_html_(self) -> str:
        return markup.outline(str(self))

    def __str__(self) -> str:
        """Tell all plans, or what stands in the way."""
        if self.plans:
            return "\n\n".join(map(str, self.plans))
        return "\n".join([f"{self.goal}: no plan from {self.on}.", *(f"  {item}" for item in self.obstacles)])


def _steps(count: int) -> str:
    return "nothing to do" if not count else f"{count} step{'' if count == 1 else 's'}"


def check_options(options: object) -> PlanOptions:
    """Return the options if they are some.

    Raises:
        InvalidTypeError: They are anything else.
    """
    if not isinstance(options, PlanOptions):
        raise InvalidTypeError(
            f"{shown(options)} are no options.", "What a plan may do is said in one value.", "Write `PlanOptions(...)`."
        )
    return options
