"""What is missing: the ways to close it, each with its day."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve

from codercareer import advice
from codercareer.advice import Gap
from codercareer.assessment import assess
from codercareer.dates import PartialDate
from codercareer.facts import Credit, CreditUnit, Education, EducationLevel, Employment, ExamResult, HeldCredential
from codercareer.matching import CredentialInfo, Lookup
from codercareer.profile import Profile
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
    HoursAtLeast,
    MemberOf,
    Not,
    Passed,
    Prose,
    Requirement,
)

ON = date(2024, 1, 1)
A, B, C = Passed("a"), Passed("b"), Passed("c")
NOBODY = Profile(education=(), experience=(), credentials=(), exams=(), credits=())


def ways(rule: Requirement, person: Profile = NOBODY, limit: int = 10) -> list[set[Requirement]]:
    return [{item.requirement for item in gap.missing} for gap in assess(rule, person, on=ON).gaps(limit)]


def only(rule: Requirement, person: Profile = NOBODY) -> Gap:
    (gap,) = assess(rule, person, on=ON).gaps()
    return gap


def passed(*exams: str, on: date = date(2023, 1, 1)) -> Profile:
    return Profile(exams=tuple(ExamResult(exam, taken=on, passed=True) for exam in exams), experience=())


WAYS: dict[str, tuple[Requirement, Profile, list[set[Requirement]]]] = {
    "one leaf": (A, NOBODY, [{A}]),
    "both": (A & B, NOBODY, [{A, B}]),
    "either": (A | B, NOBODY, [{A}, {B}]),
    "two of three": (AtLeast(2, A, B, C), NOBODY, [{A, B}, {A, C}, {B, C}]),
    "all of three": (AtLeast(3, A, B, C), NOBODY, [{A, B, C}]),
    "two of three, one met": (AtLeast(2, A, B, C), passed("a"), [{B}, {C}]),
    "what is met is not missing": (A & B, passed("a"), [{B}]),
    "alternatives within": (AllOf(A, AnyOf(B, C)), NOBODY, [{A, B}, {A, C}]),
    "the fewest first": (AnyOf(AllOf(A, B), C), NOBODY, [{C}, {A, B}]),
    "no larger way than one that does": (AnyOf(AllOf(A, B), A), NOBODY, [{A}]),
    "one leaf in two places": (AllOf(AnyOf(A, B), AnyOf(A, C)), NOBODY, [{A}, {B, C}]),
    "two of three ways of two": (
        AtLeast(2, AnyOf(A, B), C, AllOf(A, C)),
        NOBODY,
        [{A, C}, {B, C}],
    ),
    "nothing for what is met": (A, passed("a"), []),
    "nothing for what is closed": (AnyOf(), NOBODY, []),
    "nothing for what can no longer be": (Passed("a", before=date(2023, 1, 1)), NOBODY, []),
    "nothing for more than can be": (AtLeast(2, A, AnyOf()), NOBODY, []),
}


@pytest.mark.parametrize(("rule", "person", "expected"), WAYS.values(), ids=WAYS)
def test_ways_are_the_smallest_alternatives(
    rule: Requirement, person: Profile, expected: list[set[Requirement]]
) -> None:
    found = ways(rule, person)

    assert sorted(found, key=len) == found
    assert {frozenset(way) for way in found} == {frozenset(way) for way in expected}


def test_no_more_ways_are_named_than_asked_for() -> None:
    assert len(ways(AnyOf([Passed(f"x:{i}") for i in range(30)]), limit=4)) == 4


@pytest.mark.parametrize("limit", [0, -1], ids=str)
def test_no_way_is_named_where_none_is_asked_for(limit: int) -> None:
    assert ways(A, limit=limit) == []


def test_the_soonest_way_comes_first() -> None:
    gaps = assess(ExperienceAtLeast(12) | (A & B), NOBODY, on=ON).gaps()

    assert [gap.ready for gap in gaps] == [ON, date(2025, 1, 1)]


# Amounts and days.


def test_missing_experience_is_said_in_days_of_full_time_work() -> None:
    (missing,) = only(ExperienceAtLeast(12)).missing

    assert (missing.amount, missing.unit, missing.ready) == (366, "day", date(2025, 1, 1))


def test_missing_experience_counts_what_was_worked() -> None:
    person = Profile(experience=(Employment(since=date(2020, 1, 1), until=date(2020, 7, 1)),))
    (missing,) = only(ExperienceAtLeast(12), person).missing

    assert missing.ready == date(2024, 7, 3)
    assert not missing.by_itself


def test_going_on_as_now_is_told_from_a_deed() -> None:
    person = Profile(experience=(Employment(since=date(2023, 6, 1)),))
    (missing,) = only(ExperienceAtLeast(12), person).missing

    assert (missing.by_itself, missing.ready) == (True, date(2024, 6, 1))


def test_missing_hours_are_said_in_hours() -> None:
    person = Profile(experience=(Employment(since=date(2023, 1, 1), until=date(2023, 2, 1), hours=100),))
    (missing,) = only(HoursAtLeast(180), person).missing

    assert (missing.amount, missing.unit, missing.ready) == (80, "hour", date(2024, 1, 15))


def test_missing_hours_may_be_worked_in_a_look_back() -> None:
    (missing,) = only(HoursAtLeast(80, within=12)).missing

    assert (missing.amount, missing.ready) == (80, date(2024, 1, 15))


def test_missing_months_may_be_worked_in_a_look_back() -> None:
    (missing,) = only(ExperienceAtLeast(12, within=24)).missing

    assert missing.ready == date(2025, 1, 1)


def test_missing_credits_are_what_is_short() -> None:
    person = Profile(credits=(Credit(30, CreditUnit.CEU, earned=date(2023, 1, 1)),))
    (missing,) = only(CreditsAtLeast(80, CreditUnit.CEU), person).missing

    assert (missing.amount, missing.unit, missing.ready) == (50, "CEU", ON)


def test_a_fact_to_come_closes_a_gap_by_itself() -> None:
    person = Profile(exams=(ExamResult("a", taken=date(2024, 5, 1), passed=True),))
    gaps = assess(A, person, on=ON).gaps()

    assert next((gap.ready, gap.missing[0].by_itself) for gap in gaps) == (ON, False)


# Limits.


def test_a_deed_waits_for_its_first_day() -> None:
    assert only(Passed("a", since=date(2024, 6, 1))).ready == date(2024, 6, 1)


def test_what_must_come_first_is_part_of_the_way() -> None:
    assert ways(Passed("a", after=B)) == [{Passed("a", after=B), B}]


def test_what_came_first_is_no_part_of_the_way() -> None:
    assert ways(Passed("a", after=B), passed("b")) == [{Passed("a", after=B)}]


def test_work_after_something_begins_when_that_is_done() -> None:
    rule = ExperienceAtLeast(12, after=ExperienceAtLeast(1, domain="coding"))

    assert only(rule).ready == date(2025, 2, 1)


def test_there_is_no_way_after_what_can_never_be() -> None:
    assert ways(Passed("a", after=AnyOf())) == []


def test_there_is_no_way_where_what_comes_first_comes_too_late() -> None:
    assert ways(Passed("a", after=B, since=date(2025, 1, 1))) == []


def test_what_lapses_meanwhile_is_missing_again() -> None:
    rule = AllOf(Passed("a", within=18), ExperienceAtLeast(12))
    person = Profile(exams=(ExamResult("a", taken=date(2023, 1, 1), passed=True),), experience=())

    assert ways(rule, person) == [{Passed("a", within=18), ExperienceAtLeast(12)}]


def test_what_lasts_long_enough_is_not_missing() -> None:
    rule = AllOf(Passed("a", within=36), ExperienceAtLeast(12))
    person = Profile(exams=(ExamResult("a", taken=date(2023, 1, 1), passed=True),), experience=())

    assert ways(rule, person) == [{ExperienceAtLeast(12)}]


def test_a_deed_before_a_day_may_lapse_before_the_rest_is_done() -> None:
    early = Passed("a", before=date(2024, 2, 1), within=6)

    assert ways(AllOf(early, ExperienceAtLeast(12))) == []


def test_of_two_degrees_the_one_that_implies_the_other_is_enough() -> None:
    high = EducationAtLeast(EducationLevel.MASTER)
    low = EducationAtLeast(EducationLevel.BACHELOR)

    assert ways(AllOf(high, low)) == [{high}]


DONE_TOO: dict[str, tuple[Requirement, Requirement]] = {
    "more months hold fewer": (ExperienceAtLeast(12), ExperienceAtLeast(6)),
    "months of a domain are months": (ExperienceAtLeast(6, domain="a"), ExperienceAtLeast(6)),
    "one of fewer exams is one of more": (A, Passed(("a", "b"))),
    "a credential of a class": (Holds("x:card"), HoldsAny(issuer="x")),
    "a credential says its exam was passed": (Holds("x:card"), Passed("x:exam")),
    "more credits hold fewer": (CreditsAtLeast(9, CreditUnit.CEU), CreditsAtLeast(3, CreditUnit.CEU)),
    "more hours hold fewer": (HoursAtLeast(90), HoursAtLeast(30)),
    "a course of a kind": (Completed("x", kind="k", months=6), Completed(kind="k", months=3)),
    "a limit tighter than none": (
        EducationAtLeast(EducationLevel.MASTER, since=ON),
        EducationAtLeast(EducationLevel.BACHELOR),
    ),
    "any issuer but one of two": (HoldsAny(not_issuer=("y", "z")), HoldsAny(not_issuer="z")),
}


def missing(*rules: Requirement) -> set[Requirement]:
    lookup = Lookup(credentials={"x:card": CredentialInfo("x", "coder", ("x:exam",))})
    person = evolve(NOBODY, training=(), memberships=())
    (gap,) = assess(AllOf(*rules), person, on=ON, lookup=lookup).gaps()
    return {item.requirement for item in gap.missing}


@pytest.mark.parametrize(("more", "less"), DONE_TOO.values(), ids=DONE_TOO)
def test_what_is_done_with_the_rest_is_not_named(more: Requirement, less: Requirement) -> None:
    assert missing(more, less) == missing(less, more) == {more}


NOT_DONE: dict[str, tuple[Requirement, Requirement]] = {
    "months of another domain": (ExperienceAtLeast(12, domain="a"), ExperienceAtLeast(6, domain="b")),
    "a limit where there was none": (Passed("a"), Passed(("a", "b"), within=12)),
    "credits of another unit": (CreditsAtLeast(9, CreditUnit.CEU), CreditsAtLeast(3, CreditUnit.CONTACT_HOUR)),
    "an exam passed lately": (Holds("x:card"), Passed("x:exam", within=12)),
    "two issuers barred": (HoldsAny(not_issuer="y"), HoldsAny(not_issuer="z")),
    "two memberships": (MemberOf("x"), MemberOf("y")),
    "two traits": (HasTrait("s"), HasTrait("t")),
}


@pytest.mark.parametrize(("one", "other"), NOT_DONE.values(), ids=NOT_DONE)
def test_what_is_not_done_with_the_rest_is_named(one: Requirement, other: Requirement) -> None:
    assert missing(one, other) == {one, other}


# What no deed closes.


def test_what_prose_leaves_open_is_named() -> None:
    (missing,) = only(Prose("enough")).missing

    assert (missing.open, missing.amount, missing.unit) == (True, None, "")


def test_what_not_forbids_is_named() -> None:
    (missing,) = only(Not(A), passed("a")).missing

    assert (missing.requirement, missing.open) == (Not(A), True)


def test_what_not_forbids_may_lapse_by_itself() -> None:
    person = Profile(credentials=(HeldCredential("x", earned=date(2020, 1, 1), until=date(2024, 3, 1)),))
    gaps = assess(Not(Holds("x")), person, on=ON).gaps()
    lapsing = [gap for gap in gaps if not gap.missing[0].open]

    assert [gap.ready for gap in lapsing] in ([], [date(2024, 3, 1)])
    assert any(gap.missing[0].requirement == Not(Holds("x")) for gap in gaps)


def test_an_unknown_answer_has_its_gaps_too() -> None:
    assert ways(A, Profile()) == [{A}]


def test_a_fact_that_may_count_leaves_the_gap() -> None:
    person = Profile(exams=(ExamResult("a", taken=PartialDate(2024), passed=True),))

    assert ways(A, person)


# Many.


@pytest.mark.parametrize("n", [1, 2, 150, 298, 300], ids=str)
def test_of_many_parts_the_ways_take_as_many_as_asked(n: int) -> None:
    found = ways(AtLeast(n, [Passed(f"x:{i:03}") for i in range(300)]), limit=3)

    assert [len(way) for way in found] == [n] * min(len(found), 3)
    assert len(found) == (1 if n == 300 else 3)


def test_many_parts_with_ways_of_their_own_are_chosen_from() -> None:
    parts = [AnyOf(Passed(f"x:{i:03}"), AllOf(Passed(f"y:{i:03}"), Passed("z"))) for i in range(100)]

    assert next(len(way) for way in ways(AllOf(parts), limit=3)) == 100


def test_a_gap_of_a_part_stands_alone() -> None:
    part = assess(A & B, NOBODY, on=ON).parts[1]

    assert [{item.requirement for item in gap.missing} for gap in part.gaps()] == [{B}]


STATED: dict[str, Any] = {"education": (Education(EducationLevel.MASTER, enrolled=date(2023, 1, 1)),)}


def test_a_degree_begun_is_still_missing() -> None:
    rule = EducationAtLeast(EducationLevel.MASTER)

    assert ways(rule, Profile(**STATED)) == [{rule}]


def test_of_very_many_ways_as_many_are_named_as_are_looked_for() -> None:
    either = [AnyOf(*(Passed(f"{i}:{j}") for j in range(5))) for i in range(70)]
    found = ways(AtLeast(69, *either), limit=1000)

    assert len(found) == 1 + 69 * 5
    assert {len(way) for way in found} == {69}
    assert len(ways(AtLeast(60, *either), limit=8)) == 8


def test_the_search_for_ways_is_given_up_at_its_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = AnyOf(*(ExperienceAtLeast(months) & Passed(f"x:{months}") for months in range(1, 9)))

    assert len(ways(rule)) == 8
    monkeypatch.setattr(advice, "MOST_STEPS", 30)
    assert 0 < len(ways(rule)) < 8


def test_of_many_ways_the_smallest_are_kept() -> None:
    exams = [Passed(f"x:{i}") for i in range(40)]

    assert all(len(way) == 1 for way in ways(AllOf(AnyOf(exams), AnyOf(exams[::-1]), AnyOf(*exams)), limit=8))


def test_among_many_leaves_nothing_is_taken_for_done_with_another() -> None:
    months = [ExperienceAtLeast(i) for i in (1, 2)]

    assert ways(AllOf(months)) == [{months[1]}]
    assert len(ways(AllOf(*months, *(Passed(f"x:{i}") for i in range(advice.MANY))))[0]) == advice.MANY + 2
