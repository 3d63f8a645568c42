"""Why a leaf is met or not: what counted and how much, what did not and why."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
import strategies as made
from hypothesis import given
from hypothesis import strategies as st

from codercareer.assessment import Assessment, assess
from codercareer.dates import DateRange, PartialDate
from codercareer.evidence import CredentialInfo, Lookup
from codercareer.facts import (
    Credit,
    CreditUnit,
    Education,
    EducationLevel,
    Employment,
    ExamResult,
    HeldCredential,
    Training,
    Trait,
)
from codercareer.profile import Profile
from codercareer.requirements import (
    Completed,
    CreditsAtLeast,
    EducationAtLeast,
    ExperienceAtLeast,
    HasTrait,
    Holds,
    HoldsAny,
    HoursAtLeast,
    Leaf,
    Passed,
)

ON = date(2024, 1, 1)
CEU = CreditUnit.CEU
MASTER, BACHELOR = EducationLevel.MASTER, EducationLevel.BACHELOR


def job(role: str = "coder", **fields: Any) -> Employment:  # noqa: ANN401 - fields of a job
    return Employment(role, **fields)


def asked(leaf: Leaf, on: date = ON, lookup: Lookup | None = None, **facts: Any) -> Assessment:  # noqa: ANN401 - facts
    return assess(leaf, Profile(**facts), on=on, lookup=lookup or Lookup())


def days(since: date, until: date) -> int:
    return until.toordinal() - since.toordinal()


# What counted.


def test_a_job_counts_the_days_before_the_day_asked() -> None:
    (evidence,) = asked(ExperienceAtLeast(1), experience=(job(since=date(2023, 1, 1)),)).evidence

    assert (evidence.amount, evidence.unit, evidence.why) == (365, "day", "")


def test_overlapping_jobs_split_a_day_by_their_shares() -> None:
    jobs = (job("a", since=date(2023, 1, 1), fte=Fraction(3, 4)), job("b", since=date(2023, 1, 1), fte=Fraction(1, 2)))
    one, other = asked(ExperienceAtLeast(1), experience=jobs).evidence

    assert (one.amount, other.amount) == (Fraction(365 * 3, 5), Fraction(365 * 2, 5))
    assert {one.why, other.why} == {"shared with other jobs held then"}


def test_jobs_that_together_fill_no_day_split_nothing() -> None:
    jobs = (job("a", since=date(2023, 1, 1), fte=Fraction(1, 4)), job("b", since=date(2023, 1, 1), fte=Fraction(1, 2)))

    assert [e.why for e in asked(ExperienceAtLeast(1), experience=jobs).evidence] == ["", ""]


def test_identical_jobs_count_once() -> None:
    jobs = (job(since=date(2023, 1, 1)), job(since=date(2023, 1, 1)))

    assert len(asked(ExperienceAtLeast(1), experience=jobs).evidence) == 1


def test_only_the_days_looked_back_on_count() -> None:
    (evidence,) = asked(ExperienceAtLeast(1, within=2), experience=(job(since=date(2020, 1, 1)),)).evidence

    assert evidence.amount == days(date(2023, 11, 1), ON)


def test_hours_worked_at_the_same_time_add_up() -> None:
    jobs = (job("a", since=date(2023, 12, 25)), job("b", since=date(2023, 12, 25), hours_per_week=20))

    assert [e.amount for e in asked(HoursAtLeast(1), experience=jobs).evidence] == [40, 20]


LETTER = job(since=date(2023, 1, 1), until=date(2023, 6, 1), hours=500)


def test_hours_of_a_letter_count_once_the_job_has_ended() -> None:
    (evidence,) = asked(HoursAtLeast(1), experience=(LETTER,)).evidence

    assert (evidence.amount, evidence.unit) == (500, "hour")


def test_hours_of_a_letter_do_not_count_surely_before_the_job_has_ended() -> None:
    found = asked(HoursAtLeast(1), date(2023, 3, 1), experience=(LETTER,))

    assert (found.actual, found.evidence, [e.fact for e in found.excluded]) == (0, (), [LETTER])


def test_hours_of_a_letter_do_not_count_surely_where_some_may_be_too_long_ago() -> None:
    found = asked(HoursAtLeast(1, within=9), experience=(LETTER,))

    assert (found.actual, found.evidence) == (0, ())


def test_hours_of_a_letter_do_not_count_surely_where_some_may_be_before_the_limit() -> None:
    found = asked(HoursAtLeast(1, since=date(2023, 2, 1)), experience=(LETTER,))

    assert (found.actual, found.evidence) == (0, ())


work_leaves = st.one_of(
    st.builds(
        ExperienceAtLeast,
        st.sampled_from([1, 12]),
        within=st.sampled_from([None, 6, 36]),
        since=st.none() | made.days,
        domain=st.none() | made.some(made.DOMAINS),
    ),
    st.builds(
        HoursAtLeast,
        st.sampled_from([1, 500]),
        within=st.sampled_from([None, 6, 36]),
        since=st.none() | made.days,
        domain=st.none() | made.some(made.DOMAINS),
    ),
)


@given(work_leaves, made.profiles(["experience"]), made.days)
def test_the_evidence_of_work_sums_up_to_what_is_counted(leaf: Leaf, person: Profile, on: date) -> None:
    found = assess(leaf, person, on=on)
    total = sum((item.amount for item in found.evidence), Fraction(0))

    if isinstance(leaf, HoursAtLeast):
        assert total == found.actual
    else:
        assert found.actual is not None
        assert abs(total - found.actual * Fraction(30436875, 1000000)) < 40


@given(
    made.leaves_about("credits"),
    made.profiles(["credits"]),
    made.days,
)
def test_the_evidence_of_credits_sums_up_to_what_is_counted(leaf: Leaf, person: Profile, on: date) -> None:
    found = assess(leaf, person, on=on)

    assert sum(item.amount for item in found.evidence) == found.actual


@given(made.cases(made.leaves(after=made.earlier)), made.lookups, made.days)
def test_a_fact_is_evidence_or_excluded_never_both(case: tuple[Leaf, Profile], lookup: Lookup, on: date) -> None:
    leaf, person = case
    found = assess(leaf, person, on=on, lookup=lookup)

    assert not {e.fact for e in found.evidence} & {e.fact for e in found.excluded}


@given(made.cases(made.leaves(after=made.earlier)), made.lookups, made.days)
def test_a_leaf_surely_met_rests_on_evidence(case: tuple[Leaf, Profile], lookup: Lookup, on: date) -> None:
    leaf, person = case
    found = assess(leaf, person, on=on, lookup=lookup)

    assert found.verdict.name != "MET" or found.evidence


@given(made.cases(made.leaves(after=made.earlier)), made.lookups, made.days)
def test_enough_is_reached_where_a_leaf_is_surely_met(case: tuple[Leaf, Profile], lookup: Lookup, on: date) -> None:
    leaf, person = case
    found = assess(leaf, person, on=on, lookup=lookup)

    assert found.required is not None
    assert found.actual is not None
    assert (found.actual >= found.required) is (found.verdict.name == "MET")


def test_an_implied_pass_rests_on_the_credential() -> None:
    card = HeldCredential("x:card", earned=date(2020, 1, 1))
    lookup = Lookup(credentials={"x:card": CredentialInfo("x", "coder", ("x:exam",))})
    found = asked(Passed("x:exam"), lookup=lookup, credentials=(card,))

    assert [e.fact for e in found.evidence] == [card]


def test_an_implied_pass_to_come_is_not_yet() -> None:
    card = HeldCredential("x:card", earned=date(2025, 1, 1))
    lookup = Lookup(credentials={"x:card": CredentialInfo("x", "coder", ("x:exam",))})
    (excluded,) = asked(Passed("x:exam"), lookup=lookup, credentials=(card,)).excluded

    assert excluded.fact is card
    assert excluded.why


# What did not, and why.

EXCLUDED: dict[str, tuple[Leaf, dict[str, Any], str]] = {
    "not yet": (Passed("x"), {"exams": (ExamResult("x", taken=date(2024, 6, 1), passed=True),)}, "not yet"),
    "ended": (
        Holds("x"),
        {"credentials": (HeldCredential("x", earned=date(2020, 1, 1), until=date(2021, 1, 1)),)},
        "it had ended",
    ),
    "before a limit": (
        Passed("x", since=date(2023, 1, 1)),
        {"exams": (ExamResult("x", taken=date(2022, 1, 1), passed=True),)},
        "it was before 2023-01-01",
    ),
    "not before a limit": (
        Passed("x", before=date(2023, 1, 1)),
        {"exams": (ExamResult("x", taken=date(2023, 1, 1), passed=True),)},
        "it was not before 2023-01-01",
    ),
    "too long ago": (
        Passed("x", within=12),
        {"exams": (ExamResult("x", taken=date(2023, 1, 1), passed=True),)},
        "it is too long ago",
    ),
    "too early": (
        Passed("x", after=Passed("y")),
        {"exams": (ExamResult("x", taken=date(2020, 1, 1), passed=True),)},
        "it did not surely begin once what must come first was met",
    ),
    "a job too early": (
        ExperienceAtLeast(1, after=Passed("y")),
        {"experience": (job(since=date(2020, 1, 1)),), "exams": ()},
        "it did not surely begin once what must come first was met",
    ),
    "days known in part": (
        Passed("x"),
        {"exams": (ExamResult("x", taken=PartialDate(2024, 1), passed=True),)},
        "its days are known only in part",
    ),
    "an end known in part": (
        Holds("x"),
        {"credentials": (HeldCredential("x", earned=date(2020, 1, 1), until=DateRange(date(2023, 1, 1))),)},
        "its days are known only in part",
    ),
    "an undated job": (ExperienceAtLeast(1), {"experience": (job(),)}, "its first day is not stated"),
    "a stage not stated": (
        EducationAtLeast(MASTER),
        {"education": (Education(MASTER, enrolled=date(2020, 1, 1)),)},
        "it is not stated whether it was conferred",
    ),
    "a level not stated": (EducationAtLeast(MASTER), {"education": (Education(),)}, "its level is not stated"),
    "a level too low": (
        EducationAtLeast(MASTER),
        {"education": (Education(BACHELOR, conferred=date(2020, 1, 1)),)},
        "its level is below what is asked",
    ),
    "another subject": (
        EducationAtLeast(BACHELOR, subject="law"),
        {"education": (Education(BACHELOR, subject="him", conferred=date(2020, 1, 1)),)},
        "it is in another subject",
    ),
    "another domain": (
        ExperienceAtLeast(1, domain="coding"),
        {"experience": (job(since=date(2020, 1, 1), domains=("law",)),)},
        "it is in another domain",
    ),
    "two things not stated": (
        ExperienceAtLeast(1, domain="coding", tagged="letter"),
        {"experience": (job(since=date(2020, 1, 1)),)},
        "its domain is not stated; it is not stated whether it is of the kind asked",
    ),
    "too small a share": (
        ExperienceAtLeast(1, min_fte=1),
        {"experience": (job(since=date(2020, 1, 1), fte=0.5),)},
        "it is too small a share of full time",
    ),
    "failed": (Passed("x"), {"exams": (ExamResult("x", passed=False),)}, "it was not passed"),
    "an outcome not stated": (Passed("x"), {"exams": (ExamResult("x"),)}, "its outcome is not stated"),
    "another issuer": (
        HoldsAny(issuer="x"),
        {"credentials": (HeldCredential("c", issuer="y"),)},
        "it is from another issuer than asked",
    ),
    "too short": (
        Completed(kind="course", months=6),
        {"training": (Training(kind="course", months=3, completed=date(2020, 1, 1)),)},
        "it is too short",
    ),
    "too low a grade": (
        Completed(kind="course", min_grade="B"),
        {"training": (Training(kind="course", grade="C", completed=date(2020, 1, 1)),)},
        "its grade is too low",
    ),
    "an amount not stated": (
        CreditsAtLeast(1, CEU),
        {"credits": (Credit(None, CEU, earned=date(2020, 1, 1)),)},
        "its amount is not stated",
    ),
    "another unit": (
        CreditsAtLeast(1, CEU),
        {"credits": (Credit(1, CreditUnit.CONTACT_HOUR, earned=date(2020, 1, 1)),)},
        "it is counted in another unit",
    ),
    "not so": (HasTrait("t"), {"traits": (Trait("t", has=False),)}, "it is not so"),
    "not stated whether": (HasTrait("t"), {"traits": (Trait("t", has=None),)}, "it is not stated whether it is so"),
    "work of the future": (ExperienceAtLeast(1), {"experience": (job(since=date(2025, 1, 1)),)}, "not yet"),
    "hours of a kind not stated": (
        HoursAtLeast(1, domain="coding"),
        {"experience": (job(since=date(2020, 1, 1), hours=5),)},
        "its domain is not stated",
    ),
}


@pytest.mark.parametrize(("leaf", "facts", "why"), EXCLUDED.values(), ids=EXCLUDED)
def test_a_fact_that_does_not_count_says_why(leaf: Leaf, facts: dict[str, Any], why: str) -> None:
    (excluded,) = asked(leaf, **facts).excluded

    assert (excluded.amount, excluded.why) == (0, why)


def test_a_fact_about_another_thing_altogether_needs_no_reason() -> None:
    assert asked(Passed("x"), exams=(ExamResult("y", passed=True),)).excluded == ()


REACHED: dict[str, tuple[Leaf, dict[str, Any], Any, Any, str]] = {
    "months": (ExperienceAtLeast(24), {"experience": (job(since=date(2023, 1, 15)),)}, 24, 11, "month"),
    "months looked back on": (
        ExperienceAtLeast(24, within=6),
        {"experience": (job(since=date(2020, 1, 1)),)},
        24,
        6,
        "month",
    ),
    "hours": (HoursAtLeast(500), {"experience": (job(since=date(2023, 12, 25)),)}, 500, 40, "hour"),
    "hours looked back on": (
        HoursAtLeast(500, within=1),
        {"experience": (job(since=date(2020, 1, 1)),)},
        500,
        Fraction(31 * 40, 7),
        "hour",
    ),
    "credits": (CreditsAtLeast(10, CEU), {"credits": (Credit(3, CEU), Credit(4, CEU, topic="t"))}, 10, 7, "CEU"),
    "no credits": (CreditsAtLeast(10, CEU), {"credits": ()}, 10, 0, "CEU"),
    "an exam": (Passed("x"), {"exams": (ExamResult("x", passed=True),)}, 1, 1, "exam passed"),
    "no exam": (Passed("x"), {"exams": ()}, 1, 0, "exam passed"),
}


@pytest.mark.parametrize(("leaf", "facts", "required", "actual", "unit"), REACHED.values(), ids=REACHED)
def test_what_is_asked_and_what_is_reached_have_one_unit(
    leaf: Leaf,
    facts: dict[str, Any],
    required: Any,  # noqa: ANN401 - a number
    actual: Any,  # noqa: ANN401 - a number
    unit: str,
) -> None:
    found = asked(leaf, **facts)

    assert (found.required, found.actual, found.unit) == (required, actual, unit)
