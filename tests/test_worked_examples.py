"""The worked examples of the design, to the day."""

from datetime import date, timedelta

import oracle
import pytest

from codercareer.assessment import assess, when
from codercareer.dates import DateRange, PartialDate
from codercareer.facts import Education, EducationLevel, EducationStage, Employment, ExamResult, HeldCredential
from codercareer.profile import Profile
from codercareer.requirements import EducationAtLeast, ExperienceAtLeast, Holds, HoursAtLeast, Passed, Requirement

DAY = timedelta(days=1)


def job(since: str, until: str | None = None, fte: float | None = None) -> Employment:
    return Employment(
        "coder",
        since=date.fromisoformat(since),
        until=None if until is None else date.fromisoformat(until),
        fte=fte,  # type: ignore[arg-type]
    )


FIRST_MET = {
    "one unbroken job": ((job("2022-09-01"),), 24, "2024-09-01"),
    "from a leap day": ((job("2020-02-29"),), 12, "2021-02-28"),
    "two jobs with a gap": ((job("2020-03-15", "2021-01-01"), job("2022-02-01")), 24, "2023-04-15"),
    "half time": ((job("2021-01-01", fte=0.5),), 12, "2023-01-01"),
    "overlapping full-time jobs": ((job("2020-01-01", "2021-01-01"), job("2020-07-01")), 24, "2022-01-01"),
    "a day short": ((job("2020-01-01", "2021-12-31"),), 24, None),
    "to the day": ((job("2020-01-01", "2022-01-01"),), 24, "2022-01-01"),
    "the same job twice": ((job("2022-09-01", fte=0.5), job("2022-09-01", fte=0.5)), 12, "2024-09-02"),
    "two half-time jobs at once": (
        (job("2022-09-01", fte=0.5), job("2022-09-01", "2030-01-01", fte=0.5)),
        12,
        "2023-09-01",
    ),
}


@pytest.mark.parametrize(("jobs", "months", "day"), FIRST_MET.values(), ids=FIRST_MET)
def test_experience_is_reached_on_the_day_the_design_works_out(
    jobs: tuple[Employment, ...], months: int, day: str | None
) -> None:
    found = when(ExperienceAtLeast(months), Profile(experience=jobs)).first_met(since=date.min)

    assert found == (None if day is None else date.fromisoformat(day))


TWO_YEARS = Profile(experience=(job("2018-01-01", "2020-01-01"),))
RECENT = ExperienceAtLeast(12, within=60)


def test_a_look_back_is_first_met_and_last_met_on_the_days_the_design_works_out() -> None:
    (span,) = when(RECENT, TWO_YEARS).certain.ranges

    assert span == DateRange(date(2019, 1, 1), date(2024, 1, 2))


EXAM = Profile(exams=(ExamResult("x:exam", taken=date(2020, 2, 29), passed=True),))
MAY_2019 = Profile(exams=(ExamResult("x:exam", taken=PartialDate(2019, 5), passed=True),))
UNDATED = Profile(credentials=(HeldCredential("x:card"),), as_of=date(2022, 1, 1))
UNDATED_TODAY = Profile(credentials=(HeldCredential("x:card"),))
ENDED_IN_MAY = Profile(credentials=(HeldCredential("x:card", earned=date(2019, 1, 1), until=PartialDate(2020, 5)),))
ENDED_SOMETIME = Profile(credentials=(HeldCredential("x:card", earned=date(2019, 1, 1), until=PartialDate.unknown()),))
ENROLLED = Profile(education=(Education(EducationLevel.BACHELOR, enrolled=date(2020, 9, 1)),))
LETTER = Profile(experience=(Employment("coder", since=date(2020, 1, 1), until=date(2020, 3, 1), hours=500),))  # type: ignore[arg-type]
CONFERRED = EducationAtLeast(EducationLevel.ASSOCIATE)
CARD = Holds("x:card")
PASSED = Passed("x:exam")

ON_A_DAY: dict[str, tuple[Requirement, Profile, str, str]] = {
    "an event counts from its day": (PASSED, EXAM, "2020-02-29", "MET"),
    "and not before": (PASSED, EXAM, "2020-02-28", "UNMET"),
    "a look-back holds before the anniversary": (Passed("x:exam", within=12), EXAM, "2021-02-27", "MET"),
    "and not on it": (Passed("x:exam", within=12), EXAM, "2021-02-28", "UNMET"),
    "nothing stated is not known": (PASSED, Profile(), "2020-01-01", "UNKNOWN"),
    "an empty list is known": (PASSED, Profile(exams=()), "2020-01-01", "UNMET"),
    "a part of a list is not known": (PASSED, Profile(exams=(), incomplete="exams"), "2020-01-01", "UNKNOWN"),
    "before a partial date": (PASSED, MAY_2019, "2019-04-30", "UNMET"),
    "inside a partial date": (PASSED, MAY_2019, "2019-05-30", "UNKNOWN"),
    "on the last day of a partial date": (PASSED, MAY_2019, "2019-05-31", "MET"),
    "undated, before it was stated": (CARD, UNDATED, "2021-12-31", "UNKNOWN"),
    "undated, on the day it was stated": (CARD, UNDATED, "2022-01-01", "MET"),
    "undated, stated on the day asked": (CARD, UNDATED_TODAY, "2001-01-01", "MET"),
    "a partial end names the last day in": (CARD, ENDED_IN_MAY, "2020-05-01", "MET"),
    "then it may have ended": (CARD, ENDED_IN_MAY, "2020-05-02", "UNKNOWN"),
    "on the last day it may be held": (CARD, ENDED_IN_MAY, "2020-05-31", "UNKNOWN"),
    "and then it has ended": (CARD, ENDED_IN_MAY, "2020-06-01", "UNMET"),
    "an unknown end, on the first day": (CARD, ENDED_SOMETIME, "2019-01-01", "MET"),
    "an unknown end, the day after": (CARD, ENDED_SOMETIME, "2019-01-02", "UNKNOWN"),
    "a bachelor's serves for an associate's, perhaps": (CONFERRED, ENROLLED, "2024-06-01", "UNKNOWN"),
    "enrolment is surely an enrolment": (
        EducationAtLeast(EducationLevel.ASSOCIATE, stage=EducationStage.ENROLLED),
        ENROLLED,
        "2020-09-01",
        "MET",
    ),
    "nothing before the enrolment": (CONFERRED, ENROLLED, "2020-08-31", "UNMET"),
    "hours of a letter, before the job": (HoursAtLeast(500), LETTER, "2020-01-01", "UNMET"),
    "hours of a letter, in the job": (HoursAtLeast(500), LETTER, "2020-01-02", "UNKNOWN"),
    "hours of a letter, on the last day": (HoursAtLeast(500), LETTER, "2020-02-29", "UNKNOWN"),
    "hours of a letter, after the job": (HoursAtLeast(500), LETTER, "2020-03-01", "MET"),
}


@pytest.mark.parametrize(("rule", "profile", "day", "expected"), ON_A_DAY.values(), ids=ON_A_DAY)
def test_a_verdict_is_what_the_design_says(rule: Requirement, profile: Profile, day: str, expected: str) -> None:
    on = date.fromisoformat(day)

    assert assess(rule, profile, on=on).verdict.name == expected
    assert when(rule, profile).verdict(on=on).name == expected


@pytest.mark.parametrize(("rule", "profile", "day", "expected"), ON_A_DAY.values(), ids=ON_A_DAY)
def test_the_oracle_says_what_the_design_says(rule: Requirement, profile: Profile, day: str, expected: str) -> None:
    assert oracle.verdict(rule, profile, date.fromisoformat(day)) == expected


@pytest.mark.parametrize(("jobs", "months", "day"), FIRST_MET.values(), ids=FIRST_MET)
def test_the_oracle_reaches_experience_on_the_day_the_design_works_out(
    jobs: tuple[Employment, ...], months: int, day: str | None
) -> None:
    rule, profile = ExperienceAtLeast(months), Profile(experience=jobs)
    if day is None:
        assert oracle.verdict(rule, profile, date(2033, 1, 1)) == "UNMET"
    else:
        reached = date.fromisoformat(day)
        assert [oracle.verdict(rule, profile, on) for on in (reached - DAY, reached)] == ["UNMET", "MET"]


def test_the_oracle_agrees_about_the_look_back() -> None:
    days = (date(2018, 12, 31), date(2019, 1, 1), date(2024, 1, 1), date(2024, 1, 2))

    assert [oracle.verdict(RECENT, TWO_YEARS, on) for on in days] == ["UNMET", "MET", "MET", "UNMET"]
