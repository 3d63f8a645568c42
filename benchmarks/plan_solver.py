"""The same question put to a constraint solver, Google OR-Tools CP-SAT: every best pair of finish and cost in a field.

The model is written from what a plan means (`docs/explanation/plans.md`), and shares no code with the planner: it reads
the made-up field and the nodes of its rules.
"""

from collections.abc import Callable, Iterable
from typing import Any, Final

from made_up_plans import A_DAY, HORIZON, Field, Thing
from ortools.sat.python import cp_model

from codercareer import (
    AllOf,
    AnyOf,
    AtLeast,
    Completed,
    CreditsAtLeast,
    Holds,
    HoursAtLeast,
    MemberOf,
    Passed,
    Requirement,
)
from codercareer.steps import StepKind

WORKERS: Final = 1
"""Threads of the solver; on models of this size more of them cost more than they save."""

Bool = Any
Days = Any


class Model:
    """A field as a constraint model: whether each thing is done, on which day, and what it costs."""

    def __init__(self, field: Field) -> None:
        """Write the model."""
        self.model: Any = cp_model.CpModel()
        self.things: dict[str, Thing] = {f"{thing.kind.value} {thing.id}": thing for thing in field.things}
        self.done: dict[str, Bool] = {name: self.model.new_bool_var(name) for name in self.things}
        self.start: dict[str, Days] = {
            name: self.model.new_int_var(0, HORIZON, f"start {name}") for name in self.things
        }
        self.finish: Days = self.model.new_int_var(0, HORIZON, "finish")
        self.left: dict[str, Days] = {}
        self.costs: list[Any] = []
        self._jobs()
        self._one_at_a_time()
        for name, thing in self.things.items():
            self._rules(name, thing)
            self._price(name, thing)
        self.model.add_bool_or([self._met(field.goal, self.finish, self.model.new_constant(1))])
        self.cost: Any = sum(self.costs)

    def _of(self, *kinds: StepKind) -> list[str]:
        return [name for name, thing in self.things.items() if thing.kind in kinds]

    def _jobs(self) -> None:
        """Hold one job at a time, each until a day of its own."""
        spans: list[Any] = []
        for name in self._of(StepKind.WORK):
            self.left[name] = self.model.new_int_var(0, HORIZON, f"left {name}")
            length = self.model.new_int_var(0, HORIZON, f"length {name}")
            spans.append(
                self.model.new_optional_interval_var(
                    self.start[name], length, self.left[name], self.done[name], f"job {name}"
                )
            )
        self.model.add_no_overlap(spans)

    def _one_at_a_time(self) -> None:
        """Do one program at a time, and sit for one exam a day."""
        for kind in (StepKind.STUDY, StepKind.SIT):
            self.model.add_no_overlap(
                [
                    self.model.new_optional_fixed_size_interval_var(
                        self.start[name], self.things[name].days or 1, self.done[name], f"span {name}"
                    )
                    for name in self._of(kind)
                ]
            )

    def _rules(self, name: str, thing: Thing) -> None:
        """Ask what a thing asks, by the version of its first day."""
        if not thing.rules:
            return
        ends = [*(since for since, _ in thing.rules[1:]), None]
        versions: list[Bool] = []
        for (since, rule), until in zip(thing.rules, ends, strict=True):
            chosen = self.model.new_bool_var(f"{name} by the rule from {since}")
            versions.append(chosen)
            self.model.add(self.start[name] >= since).only_enforce_if(chosen)
            if until is not None:
                self.model.add(self.start[name] < until).only_enforce_if(chosen)
            self.model.add_implication(chosen, self._met(rule, self.start[name], chosen))
        self.model.add_bool_or([*versions, self.done[name].negated()])

    def _price(self, name: str, thing: Thing) -> None:
        """Pay what a thing costs on its first day."""
        if not thing.prices:
            return
        ends = [*(since for since, _ in thing.prices[1:]), None]
        paid: list[Bool] = []
        for (since, dollars), until in zip(thing.prices, ends, strict=True):
            chosen = self.model.new_bool_var(f"{name} at {dollars}")
            paid.append(chosen)
            self.model.add(self.start[name] >= since).only_enforce_if(chosen)
            if until is not None:
                self.model.add(self.start[name] < until).only_enforce_if(chosen)
            self.costs.append(dollars * chosen)
        self.model.add(sum(paid) == 1).only_enforce_if(self.done[name])

    # Rules.

    def _met(self, node: Requirement, day: Days, asked: Bool) -> Bool:
        """Return what, if true, makes a rule met on a day. Nothing here is asked not to be so, so this is enough."""
        match node:
            case AllOf(parts):
                return self._count(len(parts), parts, day, asked)
            case AnyOf(parts):
                return self._count(1, parts, day, asked)
            case AtLeast(n, parts):
                return self._count(n, parts, day, asked)
            case HoursAtLeast():
                return self._worked(node, day)
            case CreditsAtLeast():
                given = [(self._by(name, day), self.things[name].hours) for name in self._matching(node)]
                return self._implying(
                    lambda met: self.model.add(
                        sum(hours * by for by, hours in given) >= int(node.amount)
                    ).only_enforce_if(met)
                )
            case _:
                given = [self._by(name, day) for name in self._matching(node)]
                return self._implying(lambda met: self.model.add_bool_or([*given, met.negated()]))

    def _implying(self, ask: Callable[[Bool], object]) -> Bool:
        met = self.model.new_bool_var("met")
        ask(met)
        return met

    def _count(self, least: int, parts: Iterable[Requirement], day: Days, asked: Bool) -> Bool:
        found = [self._met(part, day, asked) for part in parts]
        return self._implying(lambda met: self.model.add(sum(found) >= least).only_enforce_if(met))

    def _matching(self, node: Requirement) -> list[str]:
        match node:
            case Passed():
                return [f"sit {exam}" for exam in node.exam]
            case Holds():
                return [f"earn {credential}" for credential in node.credential]
            case MemberOf():
                return [f"join {body}" for body in node.organization]
            case Completed():
                return [name for name in self._of(StepKind.STUDY) if self.things[name].subject in (node.kind or ())]
            case CreditsAtLeast():
                return [name for name in self._of(StepKind.STUDY) if self.things[name].subject in (node.topic or ())]
            case _:
                raise TypeError(node)

    def _by(self, name: str, day: Days) -> Bool:
        """Return what, if true, makes a thing done by a day."""
        by = self.model.new_bool_var(f"{name} by a day")
        self.model.add_implication(by, self.done[name])
        self.model.add(self.start[name] + self.things[name].days <= day).only_enforce_if(by)
        return by

    def _worked(self, node: HoursAtLeast, day: Days) -> Bool:
        """Return what, if true, makes enough days worked before a day."""
        days = -(-node.hours // A_DAY)
        counted: list[Any] = []
        for name in self._of(StepKind.WORK):
            if node.domain is None or self.things[name].subject in node.domain:
                worked = self.model.new_int_var(0, HORIZON, f"worked as {name}")
                counts = self.model.new_bool_var(f"{name} counts")
                self.model.add_implication(counts, self.done[name])
                self.model.add(worked == 0).only_enforce_if(counts.negated())
                self.model.add(worked <= self.left[name] - self.start[name]).only_enforce_if(counts)
                self.model.add(worked <= day - self.start[name]).only_enforce_if(counts)
                counted.append(worked)
        return self._implying(lambda met: self.model.add(sum(counted) >= int(days)).only_enforce_if(met))

    # Answers.

    def front(self) -> list[tuple[int, int]]:
        """Return every best pair of finish and cost, soonest first.

        Raises:
            RuntimeError: The solver gives no proof.
        """
        found: list[tuple[int, int]] = []
        while True:
            soonest = self._least(self.finish, [])
            if soonest is None:
                return found
            cheapest = self._least(self.cost, [self.finish <= soonest])
            found.append((soonest, int(cheapest or 0)))
            self.model.add(self.cost < found[-1][1])

    def _least(self, value: Any, limits: list[Any]) -> int | None:  # noqa: ANN401 - an expression of the solver
        asked = self.model.clone()
        for limit in limits:
            asked.add(limit)
        asked.minimize(value)
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = WORKERS
        status = solver.solve(asked)
        if status == cp_model.INFEASIBLE:
            return None
        if status != cp_model.OPTIMAL:
            raise RuntimeError(solver.status_name(status))
        return round(solver.objective_value)
