"""A way found by the search, told as a plan: what each step gives, asks and costs, and on whose word."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from codercareer._planner.front import Way
from codercareer._planner.leaves import CATEGORY_OF, View
from codercareer._planner.moves import Move
from codercareer._planner.prices import Price, total
from codercareer._planner.search import Search
from codercareer._planner.timing import seen
from codercareer._planner.world import World
from codercareer.facts import Employment, Fact
from codercareer.inspection import in_profile, in_rule
from codercareer.planning import Plan
from codercareer.profile import Profile
from codercareer.quantities import Between
from codercareer.requirements import AllOf, AnyOf, AtLeast, Requirement
from codercareer.steps import Step, StepKind, Unknown
from codercareer.wording import Label


class Assembly:
    """What makes plans for one person and day."""

    def __init__(self, search: Search, person: Profile, label: Label) -> None:
        """Call things by their names on the day asked."""
        self.search: Search = search
        self.world: World = search.reach.world
        self.person: Profile = person
        self.label: Label = label
        self._names: dict[str, str] = {}

    def plan(self, goal: str, way: Way, latest: int | None) -> Plan:
        """Return the plan of a way."""
        prices = self.search.timing.prices(way.taken)
        jobs = self.search.reach.leaves.career(seen(way.taken)).left
        number = 0
        steps: list[Step] = []
        spent: list[Price] = []
        for i, (move, start) in enumerate(way.taken):
            if move.kind is None:
                continue
            price = prices[i]
            spent.append(price)
            left: tuple[Employment, ...] = ()
            if move.kind is StepKind.WORK:
                left = tuple(item.job for item in jobs if item.by == number)
                number += 1
            steps.append(self._step(move, start, seen(way.taken[:i]), (price, total(spent)), left))
        return Plan(
            goal=goal,
            on=date.fromordinal(self.search.moves.day),
            steps=tuple(steps),
            finish=date.fromordinal(way.score.finish),
            latest=None if latest is None else date.fromordinal(latest),
            cost=dollars(total(spent)),
            unknown=tuple(sorted({item for step in steps for item in step.unknown})),
            person=self.person,
            names=tuple(sorted(self._named(steps))),
        )

    def _step(
        self, move: Move, start: int, before: View, price: tuple[Price, Price], left: tuple[Employment, ...]
    ) -> Step:
        kind = StepKind(move.kind)
        done = self.search.reach.leaves.done(move, start)
        slot = move.slots[0] if move.slots and move.kind is not StepKind.JOIN else None
        segment = None if slot is None else slot.at(start)
        cost, spent = price
        unknown = move.unsure
        if not cost.is_known:
            unknown = (*unknown, Unknown(move.pays, move.target, Between(cost.low or None, cost.high)))
        return Step(
            kind=kind,
            target=move.target,
            through=move.through,
            name=self._name(move.target),
            on=date.fromordinal(start),
            until=date.fromordinal(done) if kind is StepKind.STUDY else None,
            gives=move.facts(start, done),
            leaves=left,
            asks=None if segment is None else segment.trees[0],
            because=tuple(dict.fromkeys(self._because(move, start, before))),
            claim=None if segment is None or segment.ruling is None else segment.ruling.claim,
            cost=dollars(cost),
            total=dollars(spent),
            yearly=dollars(move.prices.at(start)) if kind is StepKind.JOIN else None,
            replaces=tuple(self._replaced(move, before)) if kind is StepKind.EARN else (),
            unknown=unknown,
        )

    def _because(self, move: Move, start: int, before: View) -> Iterator[Requirement]:
        for slot in move.slots:
            for tree in slot.at(start).trees:
                yield from self._met(tree, before, start)

    def _met(self, node: Requirement, before: View, day: int) -> tuple[Requirement, ...]:
        """Return the fewest parts of a tree that meet it on a day."""
        match node:
            case AllOf(parts):
                return tuple(item for part in parts for item in self._met(part, before, day))
            case AnyOf(parts) | AtLeast(_, parts):
                count = node.n if isinstance(node, AtLeast) else 1
                met = [self._met(part, before, day) for part in parts if self.world.is_met(part, before, day)]
                return tuple(item for found in sorted(met, key=len)[:count] for item in found)
            case _:
                return (node,)

    def _replaced(self, move: Move, before: View) -> Iterator[str]:
        held = [item.credential for item in self.person.credentials or () if item.until is None]
        held += [other.target for other in before.days if other.kind is StepKind.EARN]
        board = self.search.moves.board
        for id_ in dict.fromkeys(map(board.lookup.id, held)):
            credential = board.credentials.get(id_)
            if credential is not None and move.target in credential.becomes:
                yield id_

    def _name(self, id_: str) -> str:
        found = self._names.get(id_)
        if found is None:
            found = self._names[id_] = self.label(id_)
        return found

    def _named(self, steps: Iterable[Step]) -> set[tuple[str, str]]:
        """Return what the ids are called that a plan names."""
        ids: set[str] = set()
        facts: dict[str, tuple[Fact, ...]] = {}
        for step in steps:
            ids.update((step.target, *step.replaces, *(item.of for item in step.unknown)))
            for part in step.because or (() if step.asks is None else (step.asks,)):
                ids.update(written for _, written, _ in in_rule(part))
            for fact in (*step.gives, *step.leaves):
                category = CATEGORY_OF[type(fact)]
                facts[category] = (*facts.get(category, ()), fact)
                if isinstance(fact, Employment) and fact.role is not None:
                    ids.add(fact.role)
        given: Any = facts  # each in its category
        ids.update(written for _, written, _ in in_profile(Profile(**given)))
        return {(id_, self._name(id_)) for id_ in ids}


def dollars(price: Price) -> Between:
    """Return a price as it is told."""
    return Between(price.low, price.high)
