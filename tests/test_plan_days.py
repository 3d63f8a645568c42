"""On which days the steps of a plan are taken: what waits, and for what."""

from datetime import date

import pytest
from plan_fields import ON, TODAY, catalog_of, entries, profile_of
from plan_items import course, earn, exam, job, plans, told, why
from plan_oracle import FOREVER, Item
from small import claimed, named

from codercareer.catalog import Catalog
from codercareer.claims import History
from codercareer.credentials import Credential
from codercareer.facts import CreditUnit, EducationLevel, EducationStage
from codercareer.planning import Hindrance, PlanOptions
from codercareer.requirements import (
    AllOf,
    AnyOf,
    Completed,
    CreditsAtLeast,
    EducationAtLeast,
    ExperienceAtLeast,
    HoursAtLeast,
    Not,
    Passed,
    Prose,
    Requirement,
)
from codercareer.rules import Rule

DEGREE = EducationAtLeast(EducationLevel.ASSOCIATE)
ENROLLED = EducationStage.ENROLLED
REFRESHER = course("0.1", "x:refresher")
"""Takes four days."""

OTHER_CARD = earn(AnyOf(), "x:exam", id_="x:other")
"""What the exam leads to where the card asked for does not ask for it."""

SPRING = date(2024, 3, 1)


def steps(*items: Item, **options: int) -> list[str]:
    """Return the steps of the only plan, each with its day."""
    ((_, _, found),) = told(plans(*items, **options))
    return found


# What would come too soon.

TOO_SOON: dict[str, tuple[Requirement, list[str]]] = {
    "an exam": (
        Passed("x:exam") & ~Passed("x:exam", before=SPRING),
        ["2024-03-01 sit x:exam", "2024-03-01 earn x:card"],
    ),
    "a course, done no sooner": (
        Completed("x:course") & ~Completed("x:course", before=date(2024, 12, 1)),
        ["2024-06-01 study x:course", "2024-12-01 earn x:card"],
    ),
    "a course, begun no sooner": (
        DEGREE & Not(EducationAtLeast(EducationLevel.ASSOCIATE, stage=ENROLLED, before=SPRING)),
        ["2024-03-01 study x:course", "2024-09-01 earn x:card"],
    ),
    "credits": (
        CreditsAtLeast(10, CreditUnit.CONTACT_HOUR, since=date(2024, 9, 1)),
        ["2024-03-01 study x:course", "2024-09-01 earn x:card"],
    ),
}


@pytest.mark.parametrize(("asked", "taken"), TOO_SOON.values(), ids=TOO_SOON)
def test_a_step_waits_where_it_would_come_too_soon(asked: Requirement, taken: list[str]) -> None:
    program = course(level=EducationLevel.ASSOCIATE, hours=20)

    assert steps(earn(asked), exam(), OTHER_CARD, program) == taken


MONTH_ENDS = {
    "a month has fewer days than the one before": (date(2024, 1, 1), date(2024, 3, 31), "2024-03-01", "2024-04-01"),
    "several days lead to one": (date(2024, 2, 29), date(2024, 4, 30), "2024-03-30", "2024-04-30"),
}


@pytest.mark.parametrize(("on", "since", "begun", "finish"), MONTH_ENDS.values(), ids=MONTH_ENDS)
def test_a_program_waits_no_longer_than_it_must_where_months_end_differently(
    on: date, since: date, begun: str, finish: str
) -> None:
    catalog = catalog_of((earn(Completed("x:course", since=since)), course("1")))
    (plan,) = catalog.plan(profile_of(()), goal="x:card", on=on)

    assert (str(plan.steps[0].on), str(plan.finish)) == (begun, finish)


# What would lapse, or come in the wrong order.


def test_what_must_still_hold_when_another_step_is_taken_waits_for_that_step() -> None:
    fresh = Passed("x:exam", after=Completed("x:refresher", within=1))
    taken = steps(earn(fresh), exam(rule=Completed("x:course")), OTHER_CARD, REFRESHER, course(), programs=2)

    assert taken == [
        "2024-01-01 study x:course",
        "2024-05-29 study x:refresher",
        "2024-07-01 sit x:exam",
        "2024-07-01 earn x:card",
    ]


def test_what_must_come_first_may_come_by_a_way_that_its_source_says_enough_of() -> None:
    either = Completed("x:course") | Prose("as much by oneself")

    assert steps(earn(Passed("x:exam", after=either)), exam(), OTHER_CARD, course()) == [
        "2024-01-01 study x:course",
        "2024-07-01 sit x:exam",
        "2024-07-01 earn x:card",
    ]


def test_only_what_lapses_too_soon_is_done_later() -> None:
    fresh = Completed("x:refresher", within=1) | ExperienceAtLeast(8, domain="coding")
    goal = earn(Passed("x:exam", within=24) & Completed("x:course") & fresh)
    own = (("job", "coding", TODAY, FOREVER),)
    found = plans(goal, exam(), OTHER_CARD, REFRESHER, course(), own=own, programs=2)

    assert [taken for _, _, taken in told(found)] == [
        [
            "2024-01-01 study x:course",
            "2024-01-01 sit x:exam",
            "2024-05-29 study x:refresher",
            "2024-07-01 earn x:card",
        ],
        ["2024-01-01 study x:course", "2024-01-01 sit x:exam", "2024-09-01 earn x:card"],
    ]


def test_where_sources_differ_in_what_is_asked_all_of_it_is_met_on_one_day() -> None:
    since = date(2024, 2, 20)
    said = [
        claimed(Rule(Completed("x:course")), date(2019, 1, 1), since=since),
        claimed(Rule(Completed("x:refresher", within=1)), date(2020, 1, 1), since=since),
    ]
    card = Credential(id="x:card", issuer="x", names=named("Card"), category="him", to_earn=History(*said))
    catalog = Catalog.of(*entries((course("2"), REFRESHER)), card)
    ((_, _, taken),) = told(catalog.plan(profile_of(()), goal="x:card", on=ON, options=PlanOptions(programs=2)))

    assert taken == ["2024-01-01 study x:course", "2024-01-29 study x:refresher", "2024-03-01 earn x:card"]


# What cannot be done at once.


def test_an_exam_for_which_there_is_no_time_left_is_sat_when_it_is_offered_again() -> None:
    days = ((1, TODAY + 1), (SPRING.toordinal(), FOREVER))
    goal = earn(Passed("x:a") & Passed("x:b"), "x:a", "x:b")

    assert steps(goal, exam("x:a", open=days), exam("x:b", open=days)) == [
        "2024-01-01 sit x:a",
        "2024-03-01 sit x:b",
        "2024-03-01 earn x:card",
    ]


def test_a_short_program_comes_before_a_long_one_that_need_only_be_begun() -> None:
    begun = EducationAtLeast(EducationLevel.ASSOCIATE, stage=ENROLLED)
    degree = course("24", "x:degree", level=EducationLevel.ASSOCIATE)
    found = plans(earn(Completed("x:course") & begun), course(), degree, deadline=date(2024, 9, 1))

    assert told(found) == [
        ("2024-07-01", 200, ["2024-01-01 study x:course", "2024-07-01 study x:degree", "2024-07-01 earn x:card"])
    ]


# Jobs.


def test_the_order_of_jobs_lets_the_one_that_must_wait_come_last() -> None:
    coding = job(Completed("x:course") & Completed("x:refresher", within=1), id_="x:z-coder")
    goal = earn(ExperienceAtLeast(1, domain="coding") & ExperienceAtLeast(1, domain="billing"))

    assert steps(goal, coding, job(id_="x:biller", domain="billing"), REFRESHER, course(), programs=2) == [
        "2024-01-01 study x:course",
        "2024-01-01 work x:biller",
        "2024-05-29 study x:refresher",
        "2024-07-01 work x:z-coder",
        "2024-08-01 earn x:card",
    ]


def test_jobs_come_in_the_order_that_keeps_the_deadline() -> None:
    goal = earn(ExperienceAtLeast(6, domain="coding") & ExperienceAtLeast(6, domain="billing"))
    coding = job(Completed("x:course"), id_="x:z-coder")
    found = plans(goal, coding, job(id_="x:biller", domain="billing"), course(), deadline=date(2025, 1, 15))

    assert told(found) == [
        (
            "2025-01-01",
            100,
            [
                "2024-01-01 study x:course",
                "2024-01-01 work x:biller",
                "2024-07-01 work x:z-coder",
                "2025-01-01 earn x:card",
            ],
        )
    ]


def test_a_job_comes_after_the_one_that_it_asks_for() -> None:
    led = job(ExperienceAtLeast(6, domain="coding"), id_="x:a-leader", domain="billing")
    goal = earn(ExperienceAtLeast(6, domain="coding") & ExperienceAtLeast(6, domain="billing"))

    assert steps(goal, led, job()) == [
        "2024-01-01 work x:coder",
        "2024-07-01 work x:a-leader",
        "2025-01-01 earn x:card",
    ]


def test_a_job_is_left_in_time_where_more_of_it_would_be_too_much() -> None:
    enough = HoursAtLeast(20, domain="coding") & HoursAtLeast(11, domain="billing")
    goal = earn(enough & ~HoursAtLeast(60, domain="coding"))

    assert steps(goal, job(), job(id_="x:biller", domain="billing")) == [
        "2024-01-01 work x:coder",
        "2024-01-05 work x:biller",
        "2024-01-07 earn x:card",
    ]


# The end of the calendar.


def test_what_would_not_be_done_within_the_calendar_is_in_no_plan() -> None:
    programs = [course("12", f"x:{i}") for i in (1, 2, 3)]
    catalog = catalog_of((earn(AllOf(*(Completed(item.id) for item in programs))), *programs))
    options = PlanOptions(programs=2)
    found = catalog.plan(profile_of(()), goal="x:card", on=date(9998, 6, 1), options=options)

    assert [hindrance for hindrance, _ in why(found)] == [Hindrance.TIMING]
    assert len(catalog.plan(profile_of(()), goal="x:card", on=date(9997, 6, 1), options=options)) == 1
