"""A plan as dated bars: a row for each step, and one for the goal."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from enum import Enum
from typing import Protocol, TypeVar

from codercareer.drawing import Tone
from codercareer.gantt import Bar, Gantt

S_co = TypeVar("S_co", bound="StepView", covariant=True)
S = TypeVar("S", bound="StepView")


class StepView(Protocol):
    """What a picture reads of a step."""

    @property
    def kind(self) -> Enum: ...
    @property
    def on(self) -> date: ...
    @property
    def until(self) -> date | None: ...
    @property
    def gives(self) -> Sequence[object]: ...
    @property
    def leaves(self) -> Sequence[object]: ...


class PlanView(Protocol[S_co]):
    """What a picture reads of a plan."""

    @property
    def goal(self) -> str: ...
    @property
    def on(self) -> date: ...
    @property
    def steps(self) -> Sequence[S_co]: ...
    @property
    def finish(self) -> date: ...
    @property
    def latest(self) -> date | None: ...


def bars_of_plan(plan: PlanView[S], say: Callable[[S], str], below: str) -> Gantt:
    """Return a plan as dated bars; what takes one day is an event, and a job goes on until it is left.

    Args:
        plan: The plan.
        say: What is done in a step, and what it costs.
        below: What is written below the goal, such as the cost of all.
    """
    return Gantt(bars=_bars(plan, say, below))


def _bars(plan: PlanView[S], say: Callable[[S], str], below: str) -> Iterator[Bar]:
    for number, step in enumerate(plan.steps, 1):
        until = step.until
        if until is None and step.kind.value == "work":
            until = _left(step.gives, plan.steps[number:]) or plan.finish
        row = f"{number}. {say(step)}"
        word = str(step.kind.value)
        if until is None or until <= step.on:
            yield Bar(f"{row}\n{step.on}", word, step.on)
        else:
            goes_on = step.until is None and until == plan.finish
            yield Bar(f"{row}\n{step.on} {'on' if goes_on else f'until {until}'}", word, step.on, until, tone=Tone.YES)
    at_the_latest = plan.latest is not None and plan.latest > plan.finish
    days = f"{plan.finish} at the soonest, {plan.latest} at the latest" if at_the_latest else f"{plan.finish}"
    row = "\n".join(filter(None, (plan.goal, days, below)))
    yield Bar(row, "goal", plan.finish, plan.latest if at_the_latest else None, tone=Tone.NOW)


def _left(jobs: Iterable[object], later: Iterable[StepView]) -> date | None:
    """Return the day on which one of the jobs is left; ``None`` if it goes on."""
    given = list(jobs)
    return next((step.on for step in later if any(job in given for job in step.leaves)), None)
