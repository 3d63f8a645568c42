"""Short ways to build what there is to do in a small field, to plan in it, and to tell the plans."""

from fractions import Fraction
from typing import Any

from plan_fields import ON, catalog_of, profile_of
from plan_oracle import FOREVER, Fact, Item

from codercareer.planning import Hindrance, PlanOptions, Plans
from codercareer.requirements import AllOf, Requirement


def always(rule: Requirement) -> tuple[tuple[int, int, Requirement], ...]:
    return ((1, FOREVER, rule),)


def costs(price: int) -> tuple[tuple[int, int, int], ...]:
    return ((1, FOREVER, price),)


OPEN = always(AllOf())


def earn(rule: Requirement, *exams: str, id_: str = "x:card") -> Item:
    return Item("earn", id_, always(rule), exams=exams)


def exam(id_: str = "x:exam", rule: Requirement | None = None, price: int = 10, **more: Any) -> Item:  # noqa: ANN401
    return Item("sit", id_, always(AllOf() if rule is None else rule), costs(price), **more)


def course(
    months: str = "6",
    id_: str = "x:course",
    rule: Requirement | None = None,
    price: int = 100,
    **more: Any,  # noqa: ANN401 - fields of an item
) -> Item:
    return Item("study", id_, always(AllOf() if rule is None else rule), costs(price), months=Fraction(months), **more)


def job(rule: Requirement | None = None, id_: str = "x:coder", domain: str = "coding") -> Item:
    return Item("work", id_, always(AllOf() if rule is None else rule), topic=domain)


def plans(*items: Item, own: tuple[Fact, ...] = (), goal: Any = None, **options: Any) -> Plans:  # noqa: ANN401
    return catalog_of(items).plan(
        profile_of(own), goal=items[0].id if goal is None else goal, on=ON, options=PlanOptions(**options)
    )


def told(found: Plans) -> list[tuple[str, int, list[str]]]:
    """Return finish, dollars and steps of each plan."""
    return [
        (
            str(plan.finish),
            int(plan.cost.low or 0),
            [f"{step.on} {step.kind.value} {step.target}" for step in plan.steps],
        )
        for plan in found
    ]


def why(found: Plans) -> list[tuple[Hindrance, Requirement | None]]:
    assert not found.plans
    return [(item.hindrance, item.requirement) for item in found.obstacles]
