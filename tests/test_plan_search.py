"""Plans where there is much to choose from: what is found, and that it is found within a limit."""

from collections.abc import Callable
from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from plan_fields import ON, TODAY, catalog_of, profile_of
from plan_oracle import FOREVER, Item, Versions

from codercareer.planning import Hindrance, PlanOptions, Plans
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    Completed,
    ExperienceAtLeast,
    Holds,
    MemberOf,
    Passed,
    Prose,
    Requirement,
)

DOMAINS = ("coding", "billing", "him")


def always(rule: Requirement) -> Versions:
    return ((1, FOREVER, rule),)


def costs(price: int) -> tuple[tuple[int, int, int], ...]:
    return ((1, FOREVER, price),)


def course(name: str, months: int, price: int) -> Item:
    return Item("study", f"x:{name}", always(AllOf()), costs(price), months=Fraction(months))


def plans(*items: Item, goal: Any, **options: Any) -> Plans:  # noqa: ANN401
    return catalog_of(items).plan(profile_of(()), goal=goal, on=ON, options=PlanOptions(**options))


def rung(number: int) -> list[Item]:
    """Return a credential that follows on another, by a short course, a long one or a job."""
    short, long = course(f"short-{number}", 1, 500), course(f"long-{number}", 2, 200)
    learned = Completed([short.id, long.id]) | ExperienceAtLeast(4, domain=DOMAINS[number])
    before = Holds(f"x:card-{number - 1}") if number else AllOf()
    exam, body = f"x:exam-{number}", f"body-{number}"
    return [
        short,
        long,
        Item("work", f"x:job-{number}", always(before), topic=DOMAINS[number]),
        Item("join", body, None, costs(10)),
        Item("sit", exam, always(learned & before), costs(100)),
        Item("earn", f"x:card-{number}", always(Passed(exam) & (learned | MemberOf(body))), exams=(exam,)),
    ]


def test_credentials_in_a_row_each_to_be_had_in_many_ways_are_found() -> None:
    ladder = [item for number in range(3) for item in rung(number)]
    found = plans(*ladder, goal="x:card-2", limit=1_000)

    assert [(str(plan.finish), plan.cost.low) for plan in found] == [
        ("2024-04-01", 1_800),  # the short courses, one after the other
        ("2024-05-01", 1_500),  # one of them long
        ("2024-05-03", 700),  # a job beside two long ones, and then an exam a day
        ("2024-09-02", 500),  # two jobs
        ("2025-01-01", 300),  # three
    ]


COURSE = Completed("x:course")

SHAPES: dict[str, Callable[[Requirement], Requirement]] = {
    "one or the other": lambda other: COURSE | other,
    "the other or one with what is not barred": lambda other: other | ~other | COURSE,
    "what no source measures, the other, or one": lambda other: AnyOf(Prose("enough"), other, COURSE),
    "both ways round": lambda other: AnyOf(AllOf(other, Holds("x:card")), AllOf(COURSE, COURSE)),
    "one of several": lambda other: AnyOf(other, AtLeast(1, Holds("x:card"), COURSE)),
    "several of several": lambda other: AtLeast(2, COURSE, other & Holds("x:card"), COURSE),
    "deep down": lambda other: AnyOf(other, AllOf(COURSE, AnyOf(Holds("x:card"), COURSE))),
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_what_is_there_anyway_is_not_sought_another_way(shape: Callable[[Requirement], Requirement]) -> None:
    bodies = [Item("join", f"x:body-{number}", None, costs(1)) for number in range(12)]
    card = Item("earn", "x:card", always(AllOf(*(MemberOf(body.id) for body in bodies))))
    goal = COURSE & AllOf(*(shape(MemberOf(body.id)) for body in bodies))
    found = plans(course("course", 1, 10), card, *bodies, goal=goal, limit=150)

    assert [[step.target for step in plan.steps] for plan in found] == [["x:course"]]


def test_jobs_that_nothing_is_counted_by_are_not_taken_along() -> None:
    ways = [course(f"course-{number}", number, 100 - number) for number in range(1, 9)]
    jobs = [Item("work", f"x:job-{number}", always(AllOf()), topic=topic) for number, topic in enumerate(DOMAINS)]
    either = Completed([way.id for way in ways]) | AllOf(*(ExperienceAtLeast(20, domain=topic) for topic in DOMAINS))
    found = plans(*ways, *jobs, goal=either, limit=200)

    assert [len(plan.steps) for plan in found] == [1] * 8 + [3]


def test_several_falls_of_prices_are_waited_for_together_or_apart() -> None:
    falls = [
        Item("sit", f"x:exam-{number}", always(AllOf()), ((1, TODAY + 9, 50), (TODAY + 9, FOREVER, 10 + number)))
        for number in range(3)
    ]
    card = Item("earn", "x:card", always(AllOf()), exams=tuple(exam.id for exam in falls))
    found = plans(card, *falls, goal=AllOf(*(Passed(exam.id) for exam in falls)))

    assert [(str(plan.finish), plan.cost.low) for plan in found] == [
        ("2024-01-03", 150),
        ("2024-01-10", 110),
        ("2024-01-11", 71),
        ("2024-01-12", 33),
    ]


def test_two_roles_are_planned_for_together_where_the_job_in_one_counts_for_the_other() -> None:
    worked = ExperienceAtLeast(1)
    coder = Item("work", "x:coder", always(AllOf()), topic="coding")
    biller = Item("work", "x:biller", always(worked), topic="billing")
    lead = Item("work", "x:lead", always(worked), topic="coding")
    catalog = catalog_of((coder, biller, lead))
    roles = ("x:coder", "x:biller", "x:lead")
    together = catalog.plan_each(profile_of(()), roles, on=ON)

    assert together == tuple(catalog.plan(profile_of(()), goal=role, on=ON) for role in roles)


def test_the_same_question_has_the_same_answer_step_for_step_however_often_it_is_asked() -> None:
    bare = Item("study", "x:bare", None, costs(1))
    catalog = catalog_of((bare, course("course", 0, 1)))
    goal = Completed("x:course") & Completed("x:bare")
    asked = [catalog.plan(profile_of(()), goal=goal, on=ON) for _ in range(2)]

    assert asked[0] == asked[1]
    assert [step.target for step in asked[0][0].steps] == ["x:bare", "x:course"]


# Where there is none.


def until(day: date, name: str, rule: Requirement) -> Item:
    return Item("sit", name, always(rule), costs(10), open=((1, day.toordinal()),))


CLOSING: dict[str, tuple[date, Requirement, str]] = {
    "by courses that take too long": (date(2024, 7, 1), Completed("x:one") & Completed("x:two"), "2024-09-01"),
    "by another exam on its only day": (date(2024, 1, 2), AllOf(), "2024-01-02"),
}


@pytest.mark.parametrize(("last", "rule", "soonest"), CLOSING.values(), ids=CLOSING)
def test_an_exam_that_closes_before_the_steps_are_done_is_named(last: date, rule: Requirement, soonest: str) -> None:
    exams = [until(last, "x:a", rule), until(last, "x:b", rule)]
    card = Item("earn", "x:card", always(Passed("x:a") & Passed("x:b")), exams=("x:a", "x:b"))
    found = plans(card, *exams, course("one", 4, 1), course("two", 4, 1), goal="x:card")

    assert {(item.hindrance, item.requirement) for item in found.obstacles} == {(Hindrance.TIMING, None)}
    assert f"met on {soonest} at the soonest, as the other steps would then stand, and by then" in str(found)


def test_a_budget_counts_the_dues_of_every_year_they_are_paid() -> None:
    member = ExperienceAtLeast(18, after=MemberOf("x:body"))
    items = (Item("join", "x:body", None, costs(100)), Item("work", "x:job", always(MemberOf("x:body")), topic="him"))
    card = Item("earn", "x:card", always(member & MemberOf("x:body")))

    assert [plan.cost.low for plan in plans(card, *items, goal="x:card", budget=200)] == [200]
    assert [item.hindrance for item in plans(card, *items, goal="x:card", budget=199).obstacles] == [Hindrance.BUDGET]
