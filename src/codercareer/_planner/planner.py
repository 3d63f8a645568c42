"""Plans to goals for one person on one day: found, put together, and explained where there are none."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from attrs import evolve

from codercareer._planner.assembly import Assembly
from codercareer._planner.board import ENTITIES, Board
from codercareer._planner.front import Way
from codercareer._planner.moves import Move, Moves
from codercareer._planner.obstacles import Obstacles
from codercareer._planner.search import Search
from codercareer.collection import Collection
from codercareer.credentials import Credential
from codercareer.errors import UnknownIdError, shown
from codercareer.evaluation import MET
from codercareer.evidence import Facts
from codercareer.nearest import nearest
from codercareer.planning import Hindrance, Obstacle, Plan, PlanOptions, Plans, check_options
from codercareer.profile import Profile
from codercareer.progress import jobs_now
from codercareer.quantities import Between
from codercareer.requirements import Requirement
from codercareer.rules import Rule
from codercareer.slots import Slot
from codercareer.sources import Trust
from codercareer.steps import StepKind, dollars
from codercareer.targets import asked_about
from codercareer.wording import Label, say


class Planner:
    """What plans for one person from one day on."""

    def __init__(self, board: Board, facts: Facts, day: int, options: PlanOptions, label: Label) -> None:
        """Take what can be done, the person, the day asked, what the caller wants, and what ids are called.

        Raises:
            UnknownIdError: The options name an id that the catalogue does not hold.
        """
        check_ids(board, options)
        self.day: int = day
        self.options: PlanOptions = options
        self.label: Label = label
        self.facts: Facts = facts
        self.moves: Moves = Moves(board, facts, day, options)
        self.search: Search = Search(self.moves, options)
        profile = facts.profile
        self.person: Profile = profile if profile.as_of else evolve(profile, as_of=date.fromordinal(day))
        self.assembly: Assembly = Assembly(self.search, self.person, label)

    def to(self, goal: str | Rule | Requirement, check: Callable[[Rule | Requirement, None], object]) -> Plans:
        """Return the best plans to a goal.

        Args:
            goal: The id or any name of a credential to hold or a role to work in, or a rule or requirement to meet.
            check: What refuses a rule that names what is not there.
        """
        if not isinstance(goal, str):
            check(goal, None)
            asked = goal.requires if isinstance(goal, Rule) else goal
            return self._plans(self.moves.reaching(Slot.of(goal)), say(asked, self.label), reached=False)
        board = self.moves.board
        entry, _ = asked_about(goal, None, (board.credentials, board.roles))
        if isinstance(entry, Credential):
            (move,) = self.moves.of(StepKind.EARN, entry.id)
            reached = board.earning(entry.id).state(self.facts, self.day) is MET
        else:
            (move,) = self.moves.of(StepKind.WORK, entry.id)
            reached = entry.id in jobs_now(self.facts.profile, board.roles, on=date.fromordinal(self.day))
        return self._plans(move, self.label(entry.id), reached=reached)

    def _plans(self, goal: Move, name: str, *, reached: bool) -> Plans:
        plans: list[Plan] = []
        obstacles: tuple[Obstacle, ...] = ()
        if reached:
            plans.append(self._nothing_to_do(name))
        else:
            plans += [self.assembly.plan(name, way, self._latest(goal, way)) for way in self.search.best(goal)]
            if not plans:
                obstacles = self._beyond(goal, name) or Obstacles(self.search, self.label).of(goal)
        return Plans(
            goal=name,
            target=goal.target,
            on=date.fromordinal(self.day),
            options=self.options,
            plans=plans,
            obstacles=obstacles,
        )

    def _nothing_to_do(self, name: str) -> Plan:
        on = date.fromordinal(self.day)
        return Plan(
            goal=name, on=on, steps=(), finish=on, latest=on, cost=Between(0, 0), unknown=(), person=self.person
        )

    def _latest(self, goal: Move, way: Way) -> int | None:
        """Return the day by which the goal is reached if each program takes the most its sources allow."""
        ranged = [move for move, _ in way.taken if move.low != move.high]
        if not ranged:
            return way.score.finish
        if any(move.high is None for move in ranged):
            return None
        return self.search.latest(goal, [move for move, _ in way.taken])

    def _beyond(self, goal: Move, name: str) -> tuple[Obstacle, ...]:
        """Return what the deadline and the budget shut out, if without them there is a plan."""
        deadline, budget = self.options.deadline, self.options.budget
        if deadline is None and budget is None:
            return ()
        ways = Search(self.moves, evolve(self.options, deadline=None, budget=None)).best(goal)
        if not ways:
            return ()
        soonest = date.fromordinal(min(way.score.finish for way in ways))
        cheapest = min(way.score.cost for way in ways)
        found: list[Obstacle] = []
        if deadline is not None and soonest > deadline:
            why = f"{name} is reached on {soonest} at the soonest, and the deadline is {deadline}."
            found.append(Obstacle(hindrance=Hindrance.DEADLINE, target=goal.target, why=why))
        if budget is not None and cheapest > budget:
            least, most = dollars(Between(cheapest, cheapest)), dollars(Between(budget, budget))
            why = f"{name} takes {least} at the least that is known, and the budget is {most}."
            found.append(Obstacle(hindrance=Hindrance.BUDGET, target=goal.target, why=why))
        if not found:
            why = f"Plans to {name} keep the deadline of {deadline} or the budget, and none keeps both."
            found.append(Obstacle(hindrance=Hindrance.DEADLINE, target=goal.target, why=why))
        return tuple(found)


def planner_of(  # noqa: PLR0913, PLR0917 - each is a different thing
    boards: dict[Trust | None, Board],
    collections: Mapping[str, Collection[Any]],
    facts: Facts,
    day: int,
    options: PlanOptions | None,
    label: Label,
) -> Planner:
    """Return who plans for a person from a day on; what a catalogue knows is looked through once for each trust."""
    checked = PlanOptions() if options is None else check_options(options)
    board = boards.get(checked.trust)
    if board is None:
        entries: dict[str, Any] = {kind: collections[kind] for kind in ENTITIES.values()}
        board = boards[checked.trust] = Board(**entries, lookup=facts.lookup, trust=checked.trust)
    return Planner(board, facts, day, checked, label)


def check_ids(board: Board, options: PlanOptions) -> None:
    """Refuse options that name what is not there.

    Raises:
        UnknownIdError: They do.
    """
    known = {id_ for kind in ENTITIES.values() for id_ in getattr(board, kind).ids()}
    kinds = {kind.value for kind in StepKind}
    named = {
        "forbid": options.forbid - kinds,
        "dues_paid": options.dues_paid,
        "costs": [id_ for id_, _ in options.costs],
        "months": [id_ for id_, _ in options.months],
    }
    for name, ids in named.items():
        for id_ in sorted(ids):
            if id_ not in known:
                raise UnknownIdError(
                    f"{name} names {shown(id_)}, which is not in the catalogue.",
                    "What is forbidden, paid or filled in is named by its id"
                    + (f", or by a kind of step: {', '.join(sorted(kinds))}." if name == "forbid" else "."),
                    nearest(id_, {*known, *kinds} if name == "forbid" else known),
                )
