"""Plans in small made-up fields, each about one thing."""

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from plan_fields import ON, TODAY, catalog_of, entries, lasting, profile_of
from plan_items import OPEN, costs, course, earn, exam, job, plans, told, why
from plan_oracle import FOREVER, Item
from small import claimed, named

from codercareer.careers import Role
from codercareer.catalog import Catalog
from codercareer.claims import History
from codercareer.credentials import Credential, CredentialStatus, Organization, TrainingProgram
from codercareer.errors import InvalidDataError, InvalidTypeError, SearchLimitError, UnknownIdError
from codercareer.exams import Exam
from codercareer.facts import CreditUnit, EducationLevel, EducationStage, Employment, HeldCredential
from codercareer.planning import Hindrance, PlanOptions
from codercareer.profile import Profile
from codercareer.quantities import Between, Fee
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    Completed,
    CreditsAtLeast,
    EducationAtLeast,
    ExperienceAtLeast,
    HasTrait,
    Holds,
    HoldsAny,
    MemberOf,
    Not,
    Passed,
    Prose,
    Requirement,
)
from codercareer.rules import Rule
from codercareer.sources import Trust
from codercareer.steps import StepKind, Unknown, dollars
from codercareer.verdicts import Verdict

AGO = date(2020, 1, 1)
"""A day on which what a source says was last seen."""


# One step after another.


def test_a_credential_is_held_on_the_day_its_exam_is_sat() -> None:
    found = plans(earn(Passed("x:exam"), "x:exam"), exam())

    assert told(found) == [("2024-01-01", 10, ["2024-01-01 sit x:exam", "2024-01-01 earn x:card"])]


def test_an_exam_takes_a_day_of_its_own() -> None:
    found = plans(earn(Passed("x:a") & Passed("x:b"), "x:a", "x:b"), exam("x:a"), exam("x:b"))

    assert [str(step.on) for step in found[0].steps] == ["2024-01-01", "2024-01-02", "2024-01-02"]


LENGTHS = {"months": ("6", "2024-07-01"), "half a month": ("0.5", "2024-01-17"), "no time": ("0", "2024-01-01")}


@pytest.mark.parametrize(("months", "finish"), LENGTHS.values(), ids=LENGTHS)
def test_a_program_takes_its_months_and_what_is_left_of_one_in_days(months: str, finish: str) -> None:
    (plan,) = plans(earn(Completed("x:course")), course(months))

    assert str(plan.finish) == finish


AT_ONCE = {"one at a time": (1, "2025-01-01"), "two at a time": (2, "2024-07-01")}


@pytest.mark.parametrize(("programs", "finish"), AT_ONCE.values(), ids=AT_ONCE)
def test_no_more_programs_are_done_at_once_than_the_caller_allows(programs: int, finish: str) -> None:
    goal = earn(Completed("x:one") & Completed("x:two"))
    (plan,) = plans(goal, course(id_="x:one"), course(id_="x:two"), programs=programs)

    assert str(plan.finish) == finish


def test_a_program_is_entered_once_its_rule_is_met() -> None:
    found = plans(
        earn(Completed("x:course")),
        course(rule=Passed("x:exam")),
        exam(id_="x:exam"),
        earn(AnyOf(), "x:exam", id_="x:other"),
    )

    assert told(found) == [
        ("2024-07-01", 110, ["2024-01-01 sit x:exam", "2024-01-01 study x:course", "2024-07-01 earn x:card"])
    ]


def test_a_job_is_kept_until_the_months_are_there() -> None:
    found = plans(earn(ExperienceAtLeast(24, domain="coding")), job())

    assert told(found) == [("2026-01-01", 0, ["2024-01-01 work x:coder", "2026-01-01 earn x:card"])]


def test_what_comes_by_going_on_as_now_needs_no_step() -> None:
    own = (("job", "coding", date(2022, 9, 1).toordinal(), FOREVER),)
    found = plans(earn(ExperienceAtLeast(24, domain="coding")), job(), own=own)

    assert told(found) == [("2024-09-01", 0, ["2024-09-01 earn x:card"])]


def test_work_and_study_go_on_side_by_side() -> None:
    found = plans(earn(ExperienceAtLeast(12, domain="coding") & Completed("x:course")), job(), course("12"))

    assert str(found[0].finish) == "2025-01-01"


def test_a_role_is_reached_on_the_day_a_job_in_it_begins() -> None:
    supervisor = job(ExperienceAtLeast(12, domain="coding"), "x:supervisor", "billing")
    found = plans(supervisor, job())

    assert told(found) == [("2025-01-01", 0, ["2024-01-01 work x:coder", "2025-01-01 work x:supervisor"])]
    assert [item.role for item in found[0].steps[1].leaves] == ["x:coder"]


def test_enrolling_is_enough_where_a_rule_asks_no_more() -> None:
    enrolled = EducationAtLeast(EducationLevel.ASSOCIATE, stage=EducationStage.ENROLLED)
    found = plans(earn(enrolled), course("24", level=EducationLevel.ASSOCIATE))

    assert str(found[0].finish) == "2024-01-01"


def test_a_credential_that_says_its_exam_was_passed_serves_where_the_exam_is_asked() -> None:
    other = earn(Completed("x:course"), "x:exam", id_="x:other")
    found = plans(earn(Passed("x:exam")), exam(rule=AnyOf()), other, course())

    assert told(found) == [
        ("2024-07-01", 100, ["2024-01-01 study x:course", "2024-07-01 earn x:other", "2024-07-01 earn x:card"])
    ]


def test_credits_of_several_programs_add_up() -> None:
    goal = earn(CreditsAtLeast(80, CreditUnit.CONTACT_HOUR, topic="coding"))
    items = [course("1", f"x:{i}", price=i, hours=40, topic="coding") for i in (1, 2, 3)]
    found = plans(goal, *items)

    assert told(found) == [
        ("2024-03-01", 3, ["2024-01-01 study x:1", "2024-02-01 study x:2", "2024-03-01 earn x:card"])
    ]


def test_what_must_come_first_comes_first() -> None:
    practicum = Completed("x:practicum", after=EducationAtLeast(EducationLevel.ASSOCIATE))
    found = plans(earn(practicum), course("1", "x:practicum"), course("12", level=EducationLevel.ASSOCIATE), programs=2)

    assert [str(step.on) for step in found[0].steps] == ["2024-01-01", "2024-12-01", "2025-01-01"]


def test_a_fact_of_ones_own_counts_once_what_must_come_first_is_done() -> None:
    asked = Passed("x:exam", after=Completed("x:course"))
    other = earn(AnyOf(), "x:exam", id_="x:other")
    found = plans(earn(asked), course("0"), exam(), other, own=(("passed", "x:exam", TODAY),), budget=100)

    assert [step.target for step in found[0].steps] == ["x:course", "x:card"]


def test_a_step_that_seems_to_be_spared_by_another_is_kept_where_that_other_needs_it() -> None:
    degree = EducationAtLeast(EducationLevel.BACHELOR)
    goal = earn(degree & ExperienceAtLeast(1, domain="coding"))
    second = course("4", "x:second", EducationAtLeast(EducationLevel.BACHELOR, within=1), level=EducationLevel.BACHELOR)
    found = plans(goal, job(Completed("x:second")), second, course("2", "x:first", level=EducationLevel.BACHELOR))

    assert [step.target for step in found[0].steps] == ["x:first", "x:second", "x:coder", "x:card"]
    assert str(found[0].finish) == "2024-08-01"


def test_a_program_begun_does_not_stand_for_one_that_is_done() -> None:
    degree = EducationAtLeast(EducationLevel.ASSOCIATE)
    enrolled = EducationAtLeast(EducationLevel.ASSOCIATE, stage=EducationStage.ENROLLED)
    short = course("0", "x:short", enrolled, level=EducationLevel.ASSOCIATE)
    found = plans(earn(degree), short, course("6", "x:long", level=EducationLevel.ASSOCIATE))

    assert [finish for finish, _, _ in told(found)] == ["2024-01-01", "2024-07-01"]


# Days on which rules change, and what lapses.


def tightening(day: date) -> Item:
    before, after = ExperienceAtLeast(24, domain="coding"), ExperienceAtLeast(36, domain="coding")
    turn = day.toordinal()
    return Item("earn", "x:card", ((1, turn, before), (turn, FOREVER, after)))


TURNS = {"in time": (date(2024, 3, 1), "2024-02-01"), "one month short": (date(2024, 1, 15), "2025-02-01")}


@pytest.mark.parametrize(("turn", "finish"), TURNS.values(), ids=TURNS)
def test_a_rule_that_tightens_on_the_way_changes_the_plan(turn: date, finish: str) -> None:
    (plan,) = plans(tightening(turn), own=(("job", "coding", date(2022, 2, 1).toordinal(), FOREVER),))

    assert str(plan.finish) == finish


def test_an_exam_that_ends_too_soon_closes_the_way() -> None:
    retired = exam(rule=Completed("x:course"), open=((1, date(2024, 6, 1).toordinal()),))
    found = plans(earn(Passed("x:exam"), "x:exam"), retired, course())

    assert why(found) == [(Hindrance.TIMING, Completed("x:course"))]
    assert "2024-07-01 at the soonest" in str(found.obstacles[0])


def test_a_step_waits_so_that_what_it_gives_does_not_lapse() -> None:
    goal = earn(Completed("x:refresher", within=1) & Completed("x:course"))
    (plan,) = plans(goal, course("0.1", "x:refresher"), course("6"), programs=2)

    assert str(plan.finish) == "2024-07-01"
    assert plan.steps[1].target == "x:refresher"
    assert str(plan.steps[1].until) == "2024-06-02"


def test_a_job_is_kept_longer_where_leaving_it_would_cost_the_months() -> None:
    goal = earn(ExperienceAtLeast(12, domain="coding") & ExperienceAtLeast(6, domain="billing"))
    (plan,) = plans(goal, job(), job(id_="x:biller", domain="billing"))

    assert str(plan.finish) == "2025-07-01"


def test_two_jobs_at_once_are_faster_where_they_are_allowed() -> None:
    goal = earn(ExperienceAtLeast(12, domain="coding") & ExperienceAtLeast(6, domain="billing"))
    (plan,) = plans(goal, job(), job(id_="x:biller", domain="billing"), jobs=2)

    assert str(plan.finish) == "2025-01-01"


def test_a_step_that_forbids_another_comes_before_it() -> None:
    goal = earn(Holds("x:apprentice") & MemberOf("x:body"))
    apprentice = earn(Completed("x:course") & ~MemberOf("x:body"), id_="x:apprentice")
    (plan,) = plans(goal, apprentice, course(), Item("join", "x:body", None, costs(1)))

    assert [step.target for step in plan.steps] == ["x:course", "x:apprentice", "x:body", "x:card"]
    assert str(plan.finish) == "2024-07-01"


# What it costs.


def test_a_dearer_way_is_kept_only_if_it_is_sooner() -> None:
    goal = earn(Completed("x:slow") | Completed("x:fast") | Completed("x:bad"))
    found = plans(
        goal,
        course("12", "x:slow", price=10),
        course("6", "x:fast", price=50),
        course("12", "x:bad", price=50),
    )

    assert [(str(plan.finish), plan.cost) for plan in found] == [
        ("2024-07-01", Between(Decimal(50), Decimal(50))),
        ("2025-01-01", Between(Decimal(10), Decimal(10))),
    ]


def test_of_programs_that_give_the_same_a_dearer_one_is_taken_only_if_it_is_shorter() -> None:
    degree = {"level": EducationLevel.ASSOCIATE}
    found = plans(
        earn(EducationAtLeast(EducationLevel.ASSOCIATE)),
        course("6", "x:plain", price=100, **degree),
        course("6", "x:dear", price=200, **degree),
        course("3", "x:short", price=200, **degree),
    )

    assert [(finish, paid, steps[0]) for finish, paid, steps in told(found)] == [
        ("2024-04-01", 200, "2024-01-01 study x:short"),
        ("2024-07-01", 100, "2024-01-01 study x:plain"),
    ]


def test_waiting_for_a_lower_price_is_a_plan_of_its_own() -> None:
    turn = date(2024, 3, 1).toordinal()
    cheaper = Item("sit", "x:exam", OPEN, ((1, turn, 50), (turn, FOREVER, 20)))
    found = plans(earn(Passed("x:exam"), "x:exam"), cheaper)

    assert [(str(plan.finish), plan.cost.low) for plan in found] == [("2024-01-01", 50), ("2024-03-01", 20)]


def test_a_price_that_rises_before_it_falls_is_waited_out() -> None:
    spring, summer = date(2024, 3, 1).toordinal(), date(2024, 5, 1).toordinal()
    bills = (1, spring, 50), (spring, summer, 80), (summer, FOREVER, 20)
    found = plans(earn(Passed("x:exam"), "x:exam"), Item("sit", "x:exam", OPEN, bills))

    assert [(finish, paid) for finish, paid, _ in told(found)] == [("2024-01-01", 50), ("2024-05-01", 20)]


def test_dues_are_paid_for_each_year_begun_by_the_last_step_that_asks_for_them() -> None:
    asked = MemberOf("x:body")
    items = (exam(rule=asked), earn(AnyOf(), "x:exam", id_="x:other"), Item("join", "x:body", None, costs(5)))
    worker = job(Passed("x:exam"))
    twice = plans(earn(ExperienceAtLeast(24, domain="coding") & asked), *items, worker)
    once = plans(earn(ExperienceAtLeast(24, domain="coding")), *items, worker)
    paid = plans(earn(ExperienceAtLeast(24, domain="coding") & asked), *items, worker, dues_paid="x:body")

    assert [found[0].cost.low for found in (twice, once, paid)] == [25, 15, 10]
    assert twice[0].steps[0].yearly == Between(Decimal(5), Decimal(5))
    assert "join Body x:body; $15, at $5 a year" in str(twice)


def test_a_membership_that_may_wait_is_weighed_by_what_it_then_costs() -> None:
    body = Item("join", "x:body", None, costs(5))
    goal = earn(ExperienceAtLeast(24, domain="coding") & (MemberOf("x:body") | Passed("x:exam")))
    items = (goal, job(), body, exam(price=8), earn(AnyOf(), "x:exam", id_="x:other"))
    joining = [("2026-01-01", 5, ["2024-01-01 work x:coder", "2026-01-01 join x:body", "2026-01-01 earn x:card"])]

    assert told(plans(*items)) == joining
    assert told(plans(*items, budget=5)) == joining
    assert [item.hindrance for item in plans(*items, budget=4).obstacles] == [Hindrance.BUDGET]


def test_a_membership_begins_no_sooner_than_it_must() -> None:
    goal = earn(ExperienceAtLeast(24, domain="coding") & MemberOf("x:body"))
    (plan,) = plans(goal, job(), Item("join", "x:body", None, costs(5)))

    assert [(str(step.on), step.target) for step in plan.steps][1] == ("2026-01-01", "x:body")
    assert plan.cost.low == 5


MEMBERS = (
    Fee(amount_usd=10, audience="member"),
    Fee(amount_usd=50, audience="non-member"),
    Fee(amount_usd=30, audience="student"),
)


def members(dues: int, prices: tuple[Fee, ...] = MEMBERS) -> Catalog:
    found: list[Any] = [
        entry for entry in entries((earn(Passed("x:exam"), "x:exam"), exam())) if entry.id not in {"x", "x:exam"}
    ]
    return Catalog.of(
        *found,
        Organization(
            id="x", names=named("X"), dues=History(lasting((Fee(amount_usd=dues, purpose="dues"),), 1, FOREVER))
        ),
        Exam(
            id="x:exam",
            names=named("Exam"),
            offered=History(lasting(True, 1, FOREVER)),  # noqa: FBT003
            fees=History(lasting(prices, 1, FOREVER)),
        ),
    )


PRICES = {
    "joining pays": (15, (), [["x", "x:exam", "x:card"]], 25),
    "joining does not": (45, (), [["x:exam", "x:card"]], 50),
    "a student pays less": (45, ("student",), [["x:exam", "x:card"]], 30),
}


@pytest.mark.parametrize(("dues", "pays_as", "steps", "cost"), PRICES.values(), ids=PRICES)
def test_who_joins_pays_what_members_pay(
    dues: int, pays_as: tuple[str, ...], steps: list[list[str]], cost: int
) -> None:
    options = PlanOptions(pays_as=pays_as)
    found = members(dues).plan(profile_of(()), goal="x:card", on=ON, options=options)

    assert [[step.target for step in plan.steps] for plan in found] == steps
    assert found[0].cost.low == cost


SAT_ONCE = {
    "a member": (15, ["2024-03-01 join x", "2024-03-01 sit x:exam"], 25),
    "no": (45, ["2024-03-01 sit x:exam"], 50),
}


@pytest.mark.parametrize(("dues", "steps", "cost"), SAT_ONCE.values(), ids=SAT_ONCE)
def test_an_exam_asked_for_twice_is_sat_once_on_a_day_that_serves_both(dues: int, steps: list[str], cost: int) -> None:
    goal = Passed("x:exam") & Passed("x:exam", since=date(2024, 3, 1))
    found = members(dues).plan(profile_of(()), goal=goal, on=ON)

    assert told(found) == [("2024-03-01", cost, steps)]


def test_what_is_asked_of_others_only_leaves_the_price_open() -> None:
    catalog = members(0, (Fee(amount_usd=30, audience="student"),))
    (anybody,) = catalog.plan(profile_of(()), goal="x:card", on=ON)
    (student,) = catalog.plan(profile_of(()), goal="x:card", on=ON, options=PlanOptions(pays_as="student"))

    assert (anybody.cost, anybody.unknown) == (Between(Decimal(0), None), (Unknown("cost", "x:exam"),))
    assert (student.cost, student.unknown) == (Between(Decimal(30), Decimal(30)), ())


def test_a_program_may_be_cheaper_for_members_of_whoever_gives_it() -> None:
    program = TrainingProgram(
        id="x:course",
        names=named("Course"),
        provider="x:body",
        months=History(lasting(Between(6, 6), 1, FOREVER)),
        fees=History(lasting(MEMBERS, 1, FOREVER)),
    )
    items = (earn(Completed("x:course")), Item("join", "x:body", None, costs(15)))
    found = Catalog.of(*entries(items), program).plan(profile_of(()), goal="x:card", on=ON)

    assert told(found) == [
        ("2024-07-01", 25, ["2024-01-01 join x:body", "2024-01-01 study x:course", "2024-07-01 earn x:card"])
    ]


def test_a_membership_that_costs_nothing_is_left_out_where_nothing_needs_it() -> None:
    goal = earn((Completed("x:course") | MemberOf("x:body")) & Completed("x:course"))
    found = plans(goal, course("24"), Item("join", "x:body", None, costs(0)))

    assert told(found) == [("2026-01-01", 100, ["2024-01-01 study x:course", "2026-01-01 earn x:card"])]


def test_prices_of_several_things_to_pay_for_add_up_and_sources_that_differ_give_a_range() -> None:
    fees = History(
        claimed((Fee(amount_usd=100, purpose="tuition"), Fee(amount_usd=Decimal("9.50"), purpose="books")), AGO),
        claimed((Fee(amount_usd=120, purpose="tuition"),), AGO),
    )
    program = TrainingProgram(
        id="x:course", names=named("Course"), months=History(lasting(Between(1, 1), 1, FOREVER)), fees=fees
    )
    catalog = Catalog.of(*entries((earn(Completed("x:course")),)), program)
    (plan,) = catalog.plan(profile_of(()), goal="x:card", on=ON)

    assert plan.cost == Between(Decimal("109.50"), Decimal(120))
    assert [item.what for item in plan.unknown] == ["cost", "entry"]
    assert "what Course costs ($109.50 to $120)" in str(plan)


# What changes between the days asked.

LONGER = {"a length": Completed(kind="him", months=12), "credits": CreditsAtLeast(10, CreditUnit.CONTACT_HOUR)}


@pytest.mark.parametrize("asked", LONGER.values(), ids=LONGER)
def test_what_a_program_gives_is_read_by_the_claims_of_the_day_asked_whatever_was_asked_before(
    asked: Requirement,
) -> None:
    turn = date(2025, 1, 1)
    program = TrainingProgram(
        id="x:course",
        names=named("Course"),
        kind="him",
        months=History(
            lasting(Between(6, 6), 1, turn.toordinal()), lasting(Between(12, 12), turn.toordinal(), FOREVER)
        ),
        contact_hours=History(lasting(Between(20, 20), turn.toordinal(), FOREVER)),
    )
    catalog = Catalog.of(*entries((earn(asked),)), program)
    found = [catalog.plan(profile_of(()), goal="x:card", on=day) for day in (ON, turn, ON)]

    assert [[str(plan.finish) for plan in each] for each in found] == [[], ["2026-01-01"], []]
    assert [hindrance for hindrance, _ in why(found[2])] == [Hindrance.NOTHING_GIVES]


# What is not known.


def unclear(low: int | None = None, high: int | None = None, **more: Any) -> Catalog:  # noqa: ANN401
    months = History() if low is None and high is None else History(lasting(Between(low, high), 1, FOREVER))
    program = TrainingProgram(id="x:course", names=named("Course"), months=months, **more)
    return Catalog.of(*entries((earn(Completed("x:course")),)), program)


def test_what_no_source_says_is_left_open_and_may_be_filled_in() -> None:
    catalog = unclear()
    (plan,) = catalog.plan(profile_of(()), goal="x:card", on=ON)
    options = PlanOptions(costs={"x:course": 800}, months={"x:course": 9})
    (filled,) = catalog.plan(profile_of(()), goal="x:card", on=ON, options=options)

    assert plan.unknown == (Unknown("cost", "x:course"), Unknown("entry", "x:course"), Unknown("length", "x:course"))
    assert (plan.finish, plan.latest, plan.cost) == (ON, None, Between(Decimal(0), None))
    assert filled.unknown == (Unknown("entry", "x:course"),)
    assert (str(filled.finish), filled.latest, filled.cost.low) == ("2024-10-01", filled.finish, 800)


RANGES = {"a range": (12, 24, "2025-01-01", "2026-01-01"), "at least": (12, None, "2025-01-01", "None")}


@pytest.mark.parametrize(("low", "high", "finish", "latest"), RANGES.values(), ids=RANGES)
def test_a_range_of_months_gives_a_range_of_days(low: int, high: int | None, finish: str, latest: str) -> None:
    (plan,) = unclear(low, high).plan(profile_of(()), goal="x:card", on=ON)

    assert (str(plan.finish), str(plan.latest)) == (finish, latest)


def test_where_the_longest_would_come_too_late_the_latest_day_is_not_known() -> None:
    catalog = unclear(12, 24)
    goal = Completed("x:course", before=date(2025, 6, 1))
    (plan,) = catalog.plan(profile_of(()), goal=goal, on=ON)

    assert (str(plan.finish), plan.latest) == ("2025-01-01", None)


def test_a_plan_that_is_cheaper_only_as_far_as_is_known_does_not_beat_another() -> None:
    goal = earn(Completed("x:known") | Completed("x:unknown"))
    found = plans(goal, course("6", "x:known", price=50), Item("study", "x:unknown", OPEN, (), months=Fraction(6)))

    assert sorted(plan.steps[0].target for plan in found) == ["x:known", "x:unknown"]


def test_a_plan_of_which_less_is_known_is_beaten_by_one_no_dearer() -> None:
    goal = earn(Completed("x:known") | Completed("x:unknown"))
    found = plans(goal, course("6", "x:known", price=0), Item("study", "x:unknown", OPEN, (), months=Fraction(6)))

    assert [plan.steps[0].target for plan in found] == ["x:known"]


def test_a_longer_way_that_comes_to_the_same_is_left_out() -> None:
    goal = earn(Passed("x:exam"), "x:exam")
    detour = earn(AllOf(), id_="x:detour")
    found = plans(goal, exam(), detour)

    assert [len(plan.steps) for plan in found] == [2]


# Goals.


def test_what_is_reached_already_takes_no_step() -> None:
    own = (("held", "x:card", TODAY - 10, FOREVER),)
    (plan,) = plans(earn(AnyOf()), own=own)

    assert (plan.steps, plan.finish, plan.cost) == ((), ON, Between(0, 0))
    assert str(plan) == "Card x:card: on 2024-01-01; no cost; nothing to do"


def test_a_role_is_reached_by_a_job_in_it_that_goes_on() -> None:
    me = Profile(experience=(Employment("x:coder", since=date(2023, 1, 1)),))
    (plan,) = catalog_of((job(),)).plan(me, goal="x:coder", on=ON)

    assert plan.steps == ()


def test_a_goal_may_be_a_name_a_rule_or_a_requirement() -> None:
    catalog = catalog_of((earn(Passed("x:exam"), "x:exam"), exam()))
    goals = ("Card x:card", Rule(Passed("x:exam")), Passed("x:exam"))
    found = catalog.plan_each(profile_of(()), goals, on=ON)

    assert [[step.kind for step in plans[0].steps] for plans in found] == [
        [StepKind.SIT, StepKind.EARN],
        [StepKind.SIT],
        [StepKind.SIT],
    ]
    assert [plans.target for plans in found] == ["x:card", "", ""]


def test_goals_asked_together_may_ask_for_one_exam_in_different_words() -> None:
    catalog = catalog_of((earn(Passed("x:exam"), "x:exam"), exam()))
    goals = Passed("x:exam"), Passed("x:exam", within=12)
    found = catalog.plan_each(profile_of(()), goals, on=ON)

    assert [told(each) for each in found] == [[("2024-01-01", 10, ["2024-01-01 sit x:exam"])]] * 2


def test_a_credential_that_becomes_another_gives_way_to_it() -> None:
    found = entries((earn(Passed("x:exam"), "x:exam"), exam()))
    apprentice = Credential(
        id="x:apprentice", issuer="x", names=named("Apprentice"), category="him", becomes=("x:card",)
    )
    me = Profile(credentials=(HeldCredential("x:apprentice", earned=date(2023, 1, 1)),), exams=())
    (plan,) = Catalog.of(*found, apprentice).plan(me, goal="x:card", on=ON)

    assert plan.steps[-1].replaces == ("x:apprentice",)
    assert "takes the place of Apprentice" in str(plan)


# What a step gives and leaves.


def test_the_person_after_a_plan_has_what_its_steps_give_and_has_left_what_they_leave() -> None:
    me = Profile(experience=(Employment("elsewhere", since=date(2020, 1, 1), domains="billing"),))
    catalog = catalog_of((earn(ExperienceAtLeast(12, domain="coding") & Completed("x:course")), job(), course()))
    (plan,) = catalog.plan(me, goal="x:card", on=ON)
    after = plan.outcome

    assert [(job.role, str(job.until)) for job in after.experience or ()] == [
        ("elsewhere", "2024-01-01"),
        ("x:coder", "None"),
    ]
    assert after.credentials == (HeldCredential("x:card", earned=date(2025, 1, 1)),)
    assert {"credentials", "training"} <= after.incomplete
    assert catalog.assess("x:card", after, on=plan.finish).verdict is Verdict.MET


def test_a_job_begun_on_the_day_another_is_taken_is_not_held_at_all() -> None:
    me = Profile(experience=(Employment("elsewhere", since=ON),))
    (plan,) = catalog_of((job(),)).plan(me, goal="x:coder", on=ON)

    assert [job.role for job in plan.outcome.experience or ()] == ["x:coder"]


def test_a_job_of_part_time_is_kept_where_there_is_room_beside_it() -> None:
    me = Profile(experience=(Employment("elsewhere", since=date(2020, 1, 1), fte=Fraction(1, 2)),))
    catalog = catalog_of((job(),))
    left = catalog.plan(me, goal="x:coder", on=ON)[0].steps[0].leaves
    kept = catalog.plan(me, goal="x:coder", on=ON, options=PlanOptions(jobs=2))[0].steps[0].leaves

    assert ([item.role for item in left], kept) == (["elsewhere"], ())


# Obstacles.


def test_what_comes_too_late_is_a_matter_of_timing() -> None:
    found = plans(earn(Completed("x:course", before=date(2024, 3, 1))), course())

    assert why(found) == [(Hindrance.TIMING, Completed("x:course", before=date(2024, 3, 1)))]
    assert "comes too late, or adds up to too little" in str(found)


def test_a_membership_that_would_only_lower_the_price_is_no_obstacle() -> None:
    asked = Passed("x:exam", before=date(2023, 1, 1))
    found = members(15).plan(profile_of(()), goal=asked, on=ON, options=PlanOptions(forbid="x"))

    assert why(found) == [(Hindrance.TIMING, asked)]


def test_what_is_closed_is_asked_about_where_it_may_be_so_already() -> None:
    catalog = catalog_of((earn(Passed("x:exam"), "x:exam"), exam(open=())))
    found = catalog.plan(Profile(credentials=()), goal="x:card", on=ON)

    assert why(found) == [(Hindrance.NOT_STATED, Passed("x:exam")), (Hindrance.CLOSED, None)]
    assert [question.category for question in found.obstacles[0].questions] == ["exams"]


def test_what_nothing_gives_is_named_with_what_comes_nearest() -> None:
    asked = EducationAtLeast(EducationLevel.ASSOCIATE, accredited_by="a")
    found = plans(
        earn(asked), course(level=EducationLevel.ASSOCIATE), course(id_="x:bad", level=EducationLevel.HIGH_SCHOOL)
    )

    assert why(found) == [(Hindrance.NOTHING_GIVES, asked)]
    assert str(found.obstacles[0]) == (
        "An associate's degree accredited by Body a, asked to be given Card x:card: nothing known gives it; nearest:"
        " Program x:course (accreditors is not known)."
    )


def test_obstacles_lead_down_to_what_is_missing() -> None:
    found = plans(earn(Passed("x:exam"), "x:exam"), exam(rule=Completed("x:course")), course(rule=HasTrait("him")))

    assert why(found) == [(Hindrance.NOT_STATED, HasTrait("him"))]
    assert found.obstacles[0].target == "x:course"
    assert found.obstacles[0].questions


def test_what_is_missing_for_several_reasons_is_named_once() -> None:
    degree = course(rule=HasTrait("him"), level=EducationLevel.ASSOCIATE)
    found = plans(earn(Completed("x:course") & EducationAtLeast(EducationLevel.ASSOCIATE)), degree)

    assert why(found) == [(Hindrance.NOT_STATED, HasTrait("him"))]


def test_what_must_come_first_is_an_obstacle_where_nothing_gives_it() -> None:
    first = CreditsAtLeast(10, CreditUnit.CONTACT_HOUR)
    found = plans(earn(Passed("x:exam", after=first), "x:exam"), exam())

    assert why(found) == [(Hindrance.NOTHING_GIVES, first)]


def test_what_only_the_goal_itself_would_give_is_an_obstacle() -> None:
    asked = ExperienceAtLeast(1, after=ExperienceAtLeast(12))
    found = plans(job(asked), own=(("job", "coding", TODAY - 9, FOREVER),))

    assert why(found) == [(Hindrance.NOTHING_GIVES, asked)]
    assert str(found.obstacles[0]).endswith("what would give it asks in turn for what comes after it.")


def test_what_is_not_stated_is_asked() -> None:
    me = Profile(credentials=())
    catalog = catalog_of((earn(ExperienceAtLeast(12, domain="coding")),))
    found = catalog.plan(me, goal="x:card", on=ON)

    assert why(found) == [(Hindrance.NOT_STATED, ExperienceAtLeast(12, domain="coding"))]
    assert [question.category for question in found.obstacles[0].questions] == ["experience"]


def test_prose_is_never_met() -> None:
    found = plans(earn(Prose("enough of it")))

    assert why(found) == [(Hindrance.UNQUANTIFIED, Prose("enough of it"))]


def test_what_is_so_may_exclude() -> None:
    found = plans(
        earn(~Passed("x:exam")), exam(), earn(AnyOf(), "x:exam", id_="x:other"), own=(("passed", "x:exam", TODAY - 9),)
    )

    assert why(found) == [(Hindrance.EXCLUDED, Not(Passed("x:exam")))]


FORBIDDEN = {"a kind": "sit", "a kind itself": StepKind.SIT, "an exam": "x:exam", "the credential": "x:card"}


@pytest.mark.parametrize("forbid", FORBIDDEN.values(), ids=FORBIDDEN)
def test_what_the_caller_forbids_is_an_obstacle(forbid: str) -> None:
    found = plans(earn(Passed("x:exam"), "x:exam"), exam(), forbid=forbid)

    assert {hindrance for hindrance, _ in why(found)} == {Hindrance.FORBIDDEN}


def test_what_no_source_says_anything_of_cannot_be_planned_for() -> None:
    found = plans(Item("work", "x:coder", ()))

    assert why(found) == [(Hindrance.NOT_SAID, None)]
    assert str(found) == (
        "Role x:coder: no plan from 2024-01-01.\n"
        "  No source says what it takes to be hired as Role x:coder from 2024-01-01 on."
    )


CLOSED = {
    "an exam not offered": exam(open=()),
    "an exam over": exam(open=((1, TODAY),)),
    "a rule that lets in nobody": exam(rule=AnyOf()),
}


@pytest.mark.parametrize("item", CLOSED.values(), ids=CLOSED)
def test_what_is_closed_is_said_to_be(item: Item) -> None:
    found = plans(earn(Passed("x:exam"), "x:exam"), item)

    assert {hindrance for hindrance, _ in why(found)} == {Hindrance.CLOSED}


def test_a_credential_that_is_given_no_more_cannot_be_earned() -> None:
    found = entries((earn(AllOf() & Passed("x:exam"), "x:exam"), exam()))
    card = next(entry for entry in found if isinstance(entry, Credential))
    over = Credential(
        id="x:card",
        issuer="x",
        names=card.names,
        category="him",
        exams=card.exams,
        status=History(lasting(CredentialStatus.HOLDERS_ONLY, 1, FOREVER)),
        to_sit=card.to_sit,
        to_earn=card.to_earn,
    )
    catalog = Catalog.of(*(entry for entry in found if entry is not card), over)

    assert why(catalog.plan(profile_of(()), goal="x:card", on=ON)) == [(Hindrance.CLOSED, None)]


def test_what_is_to_be_had_but_not_in_one_plan_is_a_matter_of_timing() -> None:
    goal = earn(Passed("x:exam") & ~Passed("x:exam"), "x:exam")
    found = plans(goal, exam(), limit=500)

    assert {hindrance for hindrance, _ in why(found)} == {Hindrance.TIMING}


BEYOND = {
    "late": ({"deadline": date(2024, 5, 1)}, [Hindrance.DEADLINE]),
    "dear": ({"budget": 50}, [Hindrance.BUDGET]),
    "both": ({"deadline": date(2024, 5, 1), "budget": 50}, [Hindrance.DEADLINE, Hindrance.BUDGET]),
}


@pytest.mark.parametrize(("options", "hindrances"), BEYOND.values(), ids=BEYOND)
def test_a_deadline_and_a_budget_say_what_would_do(options: dict[str, Any], hindrances: list[Hindrance]) -> None:
    found = plans(earn(Completed("x:course")), course(), **options)

    assert [hindrance for hindrance, _ in why(found)] == hindrances
    assert any(text in str(found) for text in ("2024-07-01", "$100"))


def test_a_deadline_and_a_budget_may_be_kept_each_and_not_both() -> None:
    goal = earn(Completed("x:slow") | Completed("x:fast"))
    items = (goal, course("12", "x:slow", price=10), course("6", "x:fast", price=50))
    found = plans(*items, deadline=date(2024, 9, 1), budget=20)

    assert why(found) == [(Hindrance.DEADLINE, None)]
    assert str(found.obstacles[0]).endswith("and none keeps both.")


def test_a_budget_shuts_out_nothing_where_there_is_no_plan_anyway() -> None:
    assert why(plans(earn(AnyOf()), budget=1)) == [(Hindrance.CLOSED, AnyOf())]


# The limits of a search, and of what may be asked.


def test_a_hostile_field_is_given_up_at_the_limit() -> None:
    exams = [exam(f"x:e{i}", price=i) for i in range(20)]
    cards = [earn(Passed(f"x:e{i}"), f"x:e{i}", id_=f"x:c{i}") for i in range(20)]
    goal = AtLeast(10, *(Holds(card.id) for card in cards))

    with pytest.raises(SearchLimitError, match="given up after 200 turns"):
        plans(*cards, *exams, goal=goal, limit=200)


def test_jobs_that_may_be_taken_in_many_orders_are_given_up_at_the_limit() -> None:
    words = [f"x:j{i}" for i in range(10)]
    items = [job(id_=word, domain="coding" if i % 2 else "billing") for i, word in enumerate(words)]
    bodies = [earn(ExperienceAtLeast(1, domain=("coding", "billing")[i % 2]), id_=f"x:c{i}") for i in range(10)]
    goal = AllOf(*(ExperienceAtLeast(6, domain="coding", after=Holds(card.id)) for card in bodies))

    with pytest.raises(SearchLimitError, match="given up after 2000 turns"):
        plans(*bodies, *items, goal=goal, limit=2_000)


WRONG: dict[str, tuple[dict[str, Any], type[Exception], str]] = {
    "a kind misspelt": ({"forbid": "wrok"}, UnknownIdError, "or by a kind of step"),
    "an id misspelt": ({"dues_paid": "x:boody"}, UnknownIdError, "dues_paid names 'x:boody'"),
    "a cost of nothing there": ({"costs": {"x:nothing": 1}}, UnknownIdError, "costs names"),
    "a cost below zero": ({"costs": {"x:exam": -1}}, InvalidDataError, "is not an amount"),
    "no months": ({"months": {"x:course": 0}}, InvalidDataError, "above zero"),
    "no job at all": ({"jobs": 0}, InvalidDataError, "above zero"),
    "a trust in words": ({"trust": "official"}, InvalidTypeError, "is not a Trust"),
    "a deadline in words": ({"deadline": "2024-01-01"}, InvalidTypeError, "is not a day"),
}


@pytest.mark.parametrize(("options", "error", "message"), WRONG.values(), ids=WRONG)
def test_options_that_make_no_sense_are_refused(options: dict[str, Any], error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        plans(earn(AllOf()), exam(), **options)


def test_options_are_one_value() -> None:
    wrong: Any = {"budget": 1}

    with pytest.raises(InvalidTypeError, match="are no options"):
        catalog_of((earn(AllOf()),)).plan(profile_of(()), goal="x:card", on=ON, options=wrong)


def test_a_goal_that_is_not_there_is_refused() -> None:
    with pytest.raises(UnknownIdError, match="'x:crad' is not in the catalogue"):
        plans(earn(AllOf()), goal="x:crad")
    with pytest.raises(UnknownIdError, match="'x:exmm'"):
        plans(earn(AllOf()), goal=Passed("x:exmm"))


def test_sources_below_the_trust_asked_do_not_count() -> None:
    found: list[Any] = [entry for entry in entries((earn(AllOf()),)) if not isinstance(entry, Credential)]
    rules = History(
        claimed(Rule(AllOf()), ON, trust=Trust.ARTICLE), claimed(Rule(AnyOf()), date(2000, 1, 1), trust=Trust.SECONDARY)
    )
    role = Role(id="x:coder", names=named("Coder"), to_enter=History(rules.claims[0]))
    catalog = Catalog.of(*found, role)

    assert len(catalog.plan(profile_of(()), goal="x:coder", on=ON)) == 1
    strict = catalog.plan(profile_of(()), goal="x:coder", on=ON, options=PlanOptions(trust=Trust.SECONDARY))
    assert why(strict) == [(Hindrance.NOT_SAID, None)]


# How it reads.


def test_a_plan_reads_step_by_step() -> None:
    items = (
        earn(Passed("x:exam") & ExperienceAtLeast(12, domain="coding"), "x:exam"),
        exam(rule=MemberOf("x:body"), price=425),
        Item("join", "x:body", None, costs(200)),
        job(Completed("x:course")),
        Item("study", "x:course", None, costs(1500), months=Fraction(6), topic="coding"),
    )
    (plan,) = plans(*items)

    assert str(plan) == PLAN


PLAN = """\
Card x:card: on 2025-07-01; $2,125; 5 steps
  2024-01-01 to 2024-07-01: do Program x:course; $1,500
      gives Program x:course completed on 2024-07-01
      no source says what it takes to begin it
  2024-01-01: join Body x:body; $200; $1,700 so far
  2024-01-01: sit for Exam x:exam; $425; $2,125 so far
      since there is: membership of Body x:body
      rule since a day not known; said by X Society, “Who may sit”, 2000-01-01 (a table)
  2024-07-01: work as Role x:coder
      since there is: Program x:course completed
      rule since a day not known; said by X Society, “Who may sit”, 2000-01-01 (a table)
  2025-07-01: hold Card x:card
      since there is: Exam x:exam passed; 1 year of experience in coding
      rule since a day not known; said by X Society, “Who may sit”, 2000-01-01 (a table)
  Not known: who is let into Program x:course.
  Taken for granted: each exam as passed on the day it is sat and each job as got on the day it is asked for."""


def test_plans_show_themselves_in_a_notebook_as_text() -> None:
    found = plans(earn(Completed("x:course")), course())

    assert "do Program x:course" in found._repr_html_()
    assert "do Program x:course" in found[0]._repr_html_()


def test_a_plan_says_between_which_days_it_ends_and_why_that_is_not_known() -> None:
    (plan,) = unclear(12, 24).plan(profile_of(()), goal="x:card", on=ON)

    assert "on 2025-01-01 at the soonest, 2026-01-01 at the latest" in str(plan)
    assert "how long Course takes (12 to 24 months)" in str(plan)


def test_a_job_that_is_left_is_named_even_where_its_role_is_not_stated() -> None:
    own = (("job", "billing", TODAY - 400, FOREVER),)
    (plan,) = plans(job(), own=own)

    assert "leaves the job held" in str(plan)


def test_a_plan_is_drawn_as_bars_that_say_what_is_done_and_what_it_costs() -> None:
    (plan,) = plans(earn(Completed("x:course")), course())
    rows = [bar.row for bar in plan.diagram().bars]

    assert rows[0].startswith("1. do Program x:course, $100\n")
    assert rows[1].startswith("2. hold Card x:card\n")


COSTS = {
    "one number": (Between(1425, 1425), "$1,425"),
    "cents": (Between(Decimal("79.5"), Decimal("79.5")), "$79.50"),
    "nothing": (Between(0, 0), "no cost"),
    "not known": (Between(0, None), "cost not known"),
    "at least": (Between(5, None), "$5 or more"),
    "a range": (Between(5, 9), "$5 to $9"),
}


@pytest.mark.parametrize(("cost", "text"), COSTS.values(), ids=COSTS)
def test_costs_are_written_as_people_read_them(cost: Between, text: str) -> None:
    assert dollars(cost) == text


def test_any_credential_of_an_issuer_is_reached_by_the_one_that_is_had_soonest() -> None:
    found = plans(
        earn(Completed("x:course"), id_="x:late"),
        course(),
        earn(Passed("x:exam"), "x:exam", id_="x:soon"),
        exam(),
        goal=HoldsAny(issuer="x"),
    )

    assert told(found) == [("2024-01-01", 10, ["2024-01-01 sit x:exam", "2024-01-01 earn x:soon"])]


def test_what_is_held_anyway_serves_where_something_that_may_change_would_serve_too() -> None:
    either = Holds("x:own") | Not(Holds("x:other"))
    found = plans(
        earn(either & Passed("x:exam"), "x:exam"),
        exam(),
        earn(Passed("x:never"), "x:never", id_="x:own"),
        exam("x:never"),
        earn(Passed("x:never"), "x:never", id_="x:other"),
        own=(("held", "x:own", AGO.toordinal(), FOREVER),),
    )

    assert [step for _, _, steps in told(found) for step in steps] == [
        "2024-01-01 sit x:exam",
        "2024-01-01 earn x:card",
    ]


def test_parts_that_are_had_at_different_times_only_are_a_matter_of_timing() -> None:
    lapsing = Passed("other:gone", within=1)
    found = plans(
        earn(lapsing & Completed("x:course")),
        course(),
        own=(("passed", "other:gone", date(2023, 12, 20).toordinal()),),
    )

    assert why(found) == [(Hindrance.TIMING, lapsing & Completed("x:course"))]
