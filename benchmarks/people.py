"""Who is asked about, and what: the current CPC rule, one person, made-up people, and their facts counted by hand."""

from collections.abc import Iterator
from datetime import date, timedelta
from fractions import Fraction
from random import Random
from typing import TypeAlias

from codercareer import (
    AnyOf,
    Completed,
    Credit,
    CreditsAtLeast,
    CreditUnit,
    Education,
    EducationAtLeast,
    EducationLevel,
    Employment,
    ExamResult,
    ExperienceAtLeast,
    Holds,
    Passed,
    Profile,
    Requirement,
    Training,
    years,
)

DAY = date(2026, 11, 22)
"""The day asked."""

CODING = "medical-coding"

COURSE = CreditsAtLeast(80, CreditUnit.CONTACT_HOUR, topic=CODING) | Completed("aapc:cpc-course")
PRACTICODE = Completed("aapc:practicode")
CPC: Requirement = Passed("aapc:cpc-exam") & AnyOf(
    ExperienceAtLeast(years(2), domain=CODING),
    ExperienceAtLeast(years(1), domain=CODING) & (COURSE | PRACTICODE),
    COURSE & PRACTICODE,
)
"""The exam, and two years of coding, of which the course and Practicode take one off each."""

DEGREE: Requirement = Passed("ahima:rhit-exam") & EducationAtLeast(
    EducationLevel.ASSOCIATE, subject="health-information-management", accredited_by="cahiim"
)
"""A degree of one field from an accredited program, and the exam."""

HOSPITAL: Requirement = Passed("ahima:ccs-exam") & AnyOf(
    Holds(("ahima:cca", "ahima:rhia", "ahima:rhit")),
    ExperienceAtLeast(years(2), domain=CODING),
    Completed(kind="coding-program") & ExperienceAtLeast(years(1), domain=CODING),
)
"""The exam, and one of three ways there."""

LOOKING_BACK: Requirement = Passed("aapc:cpc-exam") & ExperienceAtLeast(years(1), domain=CODING, within=years(5))
"""The exam, and a year of coding in the five years before the day asked."""

Counted: TypeAlias = dict[str, int | bool]
"""What a boolean engine is handed: months and hours counted, exams and trainings looked up."""


def person() -> Profile:
    """Build a person with five jobs, two exams and two trainings; each call gives one never asked about before."""
    return Profile(
        education=(Education(EducationLevel.HIGH_SCHOOL, conferred=date(2012, 6, 15)),),
        experience=(
            Employment("coder", since=date(2015, 3, 1), until=date(2015, 9, 1), domains=CODING),
            Employment("biller", since=date(2016, 3, 1), until=date(2017, 9, 1), domains=()),
            Employment("coder", since=date(2018, 6, 1), until=date(2019, 1, 1), domains=CODING, fte=0.5),
            Employment("coder", since=date(2020, 6, 1), until=date(2020, 8, 1), domains=CODING),
            Employment("coder", since=date(2026, 6, 1), domains=CODING, fte=0.5),
        ),
        credentials=(),
        exams=(
            ExamResult("aapc:cpc-exam", taken=date(2025, 2, 20), passed=False),
            ExamResult("aapc:cpc-exam", taken=date(2025, 4, 20), passed=True),
        ),
        training=(
            Training("aapc:practicode", completed=date(2026, 12, 1)),
            Training(kind="coding-program", completed=date(2023, 1, 1)),
        ),
        credits=(Credit(80, CreditUnit.CONTACT_HOUR, topic=CODING, earned=date(2025, 1, 1)),),
        memberships=(),
    )


def people(count: int, *, seed: int = 1, all_stated: bool = False) -> Iterator[Profile]:
    """Make people up, the same ones for the same seed.

    Args:
        count: How many.
        seed: What to start from.
        all_stated: Whether every category is stated; else one in eight is not.

    Yields:
        One after the other.
    """
    chance = Random(seed)  # noqa: S311 - no secrets here

    def some(facts: tuple[object, ...]) -> tuple[object, ...] | None:
        return facts if all_stated or chance.random() > 1 / 8 else None

    for _ in range(count):
        jobs = tuple(_job(chance) for _ in range(chance.randrange(6)))
        exams = tuple(
            ExamResult(exam, taken=_day(chance), passed=chance.random() < 0.9)  # noqa: PLR2004 - most pass
            for exam in ("aapc:cpc-exam", "aapc:cpc-exam", "ahima:rhit-exam", "ahima:ccs-exam")
            if chance.random() < 0.8  # noqa: PLR2004 - most try
        )
        trainings = tuple(
            Training(program, completed=_day(chance))
            for program in ("aapc:practicode", "aapc:cpc-course")
            if chance.random() < 0.5  # noqa: PLR2004 - one or the other
        )
        credits_ = tuple(
            Credit(chance.choice((20, 40, 80)), CreditUnit.CONTACT_HOUR, topic=CODING, earned=_day(chance))
            for _ in range(chance.randrange(3))
        )
        degree = Education(
            chance.choice(list(EducationLevel)),
            subject="health-information-management",
            accreditors="cahiim",
            conferred=_day(chance),
        )
        yield Profile(
            education=(degree,),
            experience=some(jobs),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
            credentials=(),
            exams=some(exams),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
            training=some(trainings),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
            credits=some(credits_),  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
            memberships=(),
        )


def _day(chance: Random) -> date:
    return DAY + timedelta(days=chance.randrange(-3650, 400))


def _job(chance: Random) -> Employment:
    since = _day(chance)
    return Employment(
        "coder",
        since=since,
        until=chance.choice((None, since + timedelta(days=chance.randrange(30, 900)))),
        domains=chance.choice((CODING, CODING, CODING, ())),
        fte=chance.choice((1, 1, Fraction(1, 2))),
    )


def counted(profile: Profile) -> Counted:
    """Count by hand, day by day, what the CPC rule asks; what is not stated counts as none."""
    return {
        "passed": any(
            result.exam == "aapc:cpc-exam" and result.passed is True and _by_now(result.taken)
            for result in profile.exams or ()
        ),
        "months": _months_worked([job for job in profile.experience or () if CODING in (job.domains or ())]),
        "hours": int(
            sum(
                credit.amount
                for credit in profile.credits or ()
                if credit.amount is not None and _by_now(credit.earned)
            )
        ),
        "course": _completed(profile, "aapc:cpc-course"),
        "practicode": _completed(profile, "aapc:practicode"),
    }


def _completed(profile: Profile, program: str) -> bool:
    return any(training.program == program and _by_now(training.completed) for training in profile.training or ())


def _by_now(day: object) -> bool:
    return isinstance(day, date) and day <= DAY


def _months_worked(jobs: list[Employment]) -> int:
    """Walk over the days: each counts one at most, and the run of days counted so far is read in months."""
    begun = [job.since for job in jobs if isinstance(job.since, date)]
    worked, most = Fraction(0), 0
    day = min(begun, default=DAY)
    while day < DAY:
        held = [job.share for job in jobs if job.since <= day and (job.until is None or day < job.until)]  # type: ignore[operator]  # pyright: ignore[reportOperatorIssue]
        worked += min(sum(held, Fraction(0)), Fraction(1))
        day += timedelta(days=1)
        if held:
            most = max(most, _whole_months(day - timedelta(days=int(worked)), day))
    return most


def _whole_months(since: date, until: date) -> int:
    months = (until.year - since.year) * 12 + until.month - since.month
    last = ((until.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)).day
    return months if min(since.day, last) <= until.day else months - 1
