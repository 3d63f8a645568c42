"""Which steps a plan is made of, where there are several ways."""

from datetime import date
from fractions import Fraction

import pytest
from plan_fields import TODAY, catalog_of, profile_of
from plan_items import OPEN, costs, course, earn, exam, job, plans, told
from plan_oracle import FOREVER, Item

from codercareer.facts import CreditUnit
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    Completed,
    CreditsAtLeast,
    ExperienceAtLeast,
    Holds,
    HoldsAny,
    MemberOf,
    Passed,
    Prose,
    Requirement,
)

OTHER_CARD = earn(AnyOf(), "x:exam", id_="x:other")
"""What the exam leads to where the card asked for does not ask for it."""

# What the person has, and what may be had besides.

GONE: dict[str, Requirement] = {
    "not a member, who has joined since": ~MemberOf("x"),
    "two of some, which lapsed": AtLeast(2, *(Passed(f"other:{name}", within=1) for name in "ab"), Passed("other:c")),
    "an exam, which lapsed": Passed("other:a", within=1),
}


@pytest.mark.parametrize("after", GONE.values(), ids=GONE)
def test_a_fact_of_ones_own_serves_while_it_may_though_it_could_not_be_had_again(after: Requirement) -> None:
    own = (
        ("passed", "x:exam", TODAY - 40),
        ("passed", "other:a", TODAY - 50),
        ("passed", "other:b", TODAY - 50),
        ("member", "x", TODAY - 10),
    )
    goal = earn(Passed("x:exam", within=3, after=after) & Completed("x:course"))
    unpriced = Item("study", "x:course", OPEN, (), months=Fraction(1))
    found = plans(goal, unpriced, exam(), OTHER_CARD, own=own)

    assert told(found) == [("2024-02-01", 0, ["2024-01-01 study x:course", "2024-02-01 earn x:card"])]


def test_credits_that_have_lapsed_are_earned_again() -> None:
    asked = CreditsAtLeast(10, CreditUnit.CONTACT_HOUR, within=6)
    found = plans(earn(asked), course("1", hours=20), own=(("hours", 10, None, TODAY - 400),))

    assert told(found) == [("2024-02-01", 100, ["2024-01-01 study x:course", "2024-02-01 earn x:card"])]


def test_no_more_courses_are_done_for_credits_than_count() -> None:
    asked = CreditsAtLeast(20, CreditUnit.CONTACT_HOUR, since=date(2024, 6, 1))
    found = plans(earn(asked), *(course("1", f"x:{i}", price=i, hours=10) for i in (1, 2, 3)))

    assert told(found) == [
        ("2024-07-01", 3, ["2024-05-01 study x:1", "2024-06-01 study x:2", "2024-07-01 earn x:card"])
    ]


# What need not be done.


def test_of_several_that_would_do_as_many_are_done_as_are_asked_for() -> None:
    goal = earn(AtLeast(2, Passed("x:a"), Passed("x:b"), Completed("x:course") | Prose("enough")), "x:a", "x:b")
    found = plans(goal, exam("x:a"), exam("x:b", open=()), course())

    assert told(found) == [
        ("2024-07-01", 110, ["2024-01-01 study x:course", "2024-01-01 sit x:a", "2024-07-01 earn x:card"])
    ]


def test_a_job_is_not_left_for_one_that_gives_the_same() -> None:
    found = plans(earn(ExperienceAtLeast(12, domain="coding")), job(), job(id_="x:other"))

    assert told(found) == [("2025-01-01", 0, ["2024-01-01 work x:coder", "2025-01-01 earn x:card"])]


def test_what_is_asked_for_by_name_serves_where_any_of_its_kind_would() -> None:
    goal = earn(HoldsAny(category="him") & Holds("x:second"), id_="x:goal")
    first, second = earn(Passed("x:a"), "x:a", id_="x:first"), earn(Passed("x:b"), "x:b", id_="x:second")
    found = plans(goal, first, exam("x:a"), second, exam("x:b"))

    assert told(found) == [
        ("2024-01-01", 10, ["2024-01-01 sit x:b", "2024-01-01 earn x:second", "2024-01-01 earn x:goal"])
    ]


# What costs more in the end.


def test_what_takes_longer_and_seems_cheaper_is_left_out_where_dues_of_many_years_make_it_dearer() -> None:
    longer = MemberOf("x:body") & Passed("x:first") & ExperienceAtLeast(25, domain="coding")
    goal = earn(longer | (Passed("x:second") & ExperienceAtLeast(24, domain="coding")))
    soon = exam("x:first", MemberOf("x:body"), open=((1, TODAY + 1),))
    body = Item("join", "x:body", None, costs(5))
    cards = earn(AnyOf(), "x:first", id_="x:other"), earn(AnyOf(), "x:second", id_="x:third")
    found = plans(goal, job(), *cards, soon, body, exam("x:second", price=20))

    assert told(found) == [
        ("2026-01-01", 20, ["2024-01-01 sit x:second", "2024-01-01 work x:coder", "2026-01-01 earn x:card"])
    ]


# The end of the calendar.


def test_a_version_of_a_rule_that_comes_too_late_for_a_program_to_be_done_is_no_way() -> None:
    turn = date(9999, 3, 1).toordinal()
    program = Item(
        "study",
        "x:course",
        ((1, turn, Passed("x:exam")), (turn, FOREVER, AllOf())),
        costs(100),
        months=Fraction(12),
    )
    catalog = catalog_of((earn(Completed("x:course")), program, exam(), OTHER_CARD))

    assert told(catalog.plan(profile_of(()), goal="x:card", on=date(9998, 12, 1))) == [
        ("9999-12-01", 110, ["9998-12-01 sit x:exam", "9998-12-01 study x:course", "9999-12-01 earn x:card"])
    ]
