"""Facts about a person: what they keep, and what cannot be true."""

from datetime import date, datetime
from fractions import Fraction
from typing import Any

import pytest

from codercareer.dates import DateRange, PartialDate
from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.facts import (
    Credit,
    CreditUnit,
    Education,
    EducationLevel,
    EducationStage,
    Employment,
    ExamResult,
    HeldCredential,
    Membership,
    Training,
    Trait,
)

EARLY, LATE = date(2020, 1, 1), date(2021, 1, 1)
A_MOMENT = datetime(2024, 1, 1)  # noqa: DTZ001 - refused either way


def test_levels_rise_from_high_school_to_doctorate() -> None:
    assert [level.name for level in sorted(EducationLevel)] == [
        "HIGH_SCHOOL",
        "POSTSECONDARY_CERTIFICATE",
        "ASSOCIATE",
        "BACHELOR",
        "POST_BACCALAUREATE_CERTIFICATE",
        "MASTER",
        "DOCTORAL",
    ]


@pytest.mark.parametrize("member", [EducationLevel.MASTER, EducationStage.LAST_TERM, CreditUnit.CEU], ids=str)
def test_a_member_is_shown_as_code_names_it(member: EducationLevel | EducationStage | CreditUnit) -> None:
    assert repr(member) == f"{type(member).__name__}.{member.name}"


SHARES: dict[str, tuple[dict[str, Any], Fraction]] = {
    "full time by default": ({}, Fraction(1)),
    "as stated": ({"fte": 0.1}, Fraction(1, 10)),
    "from the hours": ({"hours_per_week": 20}, Fraction(1, 2)),
    "as stated, whatever the hours": ({"fte": 0.5, "hours_per_week": 40}, Fraction(1, 2)),
}


@pytest.mark.parametrize(("fields", "share"), SHARES.values(), ids=SHARES)
def test_the_share_of_a_job_is_exact(fields: dict[str, Any], share: Fraction) -> None:
    assert Employment("coder", **fields).share == share


def test_terms_of_a_job_are_kept_sorted() -> None:
    assert Employment("coder", domains=["b", "a", "b"]).domains == ("a", "b")


WRONG: dict[str, tuple[type[Any], dict[str, Any], str]] = {
    "a job that ends as it starts": (Employment, {"since": EARLY, "until": EARLY}, "until=2020-01-01 is not after"),
    "a job that ends before it starts": (Employment, {"since": LATE, "until": EARLY}, "is not after the beginning"),
    "a job that ends in a month before": (Employment, {"since": LATE, "until": PartialDate(2020, 12)}, "is not after"),
    "a job of no time": (Employment, {"fte": 0}, "fte=0 is not between 0 and 4.2"),
    "a job of negative time": (Employment, {"fte": -0.5}, "fte=-0.5 is not between"),
    "a job beyond a week": (Employment, {"fte": 4.3}, "fte=4.3 is not between"),
    "a week of 169 hours": (Employment, {"hours_per_week": 169}, "hours_per_week=169 is not between 0 and 168"),
    "a week of no hours": (Employment, {"hours_per_week": 0}, "is not between 0 and 168"),
    "negative hours": (Employment, {"hours": -1}, "hours=-1 is not above zero"),
    "a role that is blank": (Employment, {"role": ""}, "role is blank"),
    "a start that is text": (Employment, {"since": "2020-01-01"}, "since='2020-01-01' is not a day"),
    "a start that is a moment": (Employment, {"since": A_MOMENT}, "is not a day"),
    "an end that is text": (Employment, {"until": "2020"}, "until='2020' is not a day"),
    "a credential that ends before it is earned": (
        HeldCredential,
        {"credential": "x", "earned": LATE, "until": EARLY},
        "is not after the beginning, 2021-01-01",
    ),
    "a credential without a name": (HeldCredential, {"credential": " "}, "credential is blank"),
    "a membership that ends before it begins": (
        Membership,
        {"organization": "x", "since": LATE, "until": EARLY},
        "is not after",
    ),
    "a trait that ends before it begins": (Trait, {"name": "x", "since": LATE, "until": EARLY}, "is not after"),
    "a trait that is neither true nor false": (Trait, {"name": "x", "has": "yes"}, "has='yes' is neither"),
    "a result before the sitting": (
        ExamResult,
        {"exam": "x", "taken": LATE, "resulted": EARLY},
        "resulted=2020-01-01 comes before taken=2021-01-01",
    ),
    "an outcome that is neither": (ExamResult, {"exam": "x", "passed": 1}, "passed=1 is neither true nor false"),
    "a degree before the enrolment": (
        Education,
        {"enrolled": LATE, "conferred": EARLY},
        "conferred=2020-01-01 comes before enrolled=2021-01-01",
    ),
    "a last term before the enrolment": (
        Education,
        {"enrolled": LATE, "last_term": PartialDate(2020)},
        "last_term=2020 comes before enrolled=2021-01-01",
    ),
    "a level that is a number": (Education, {"level": 3}, "level=3 is not a EducationLevel"),
    "a subject that is blank": (Education, {"subject": ""}, "subject is blank"),
    "an accreditor that is a number": (Education, {"accreditors": (5,)}, "5 is not a string"),
    "a training of no months": (Training, {"months": 0}, "months=0 is not above zero"),
    "a training of half a month": (Training, {"months": 0.5}, "months=0.5 is not a whole number"),
    "a grade that is none": (Training, {"grade": "pass"}, "grade='pass' is not a letter grade"),
    "a credit of nothing": (Credit, {"amount": 0}, "amount=0 is not above zero"),
    "a unit that is text": (Credit, {"unit": "CEU"}, "unit='CEU' is not a CreditUnit"),
    "a day that is a year": (Credit, {"earned": 2020}, "earned=2020 is not a day"),
}


@pytest.mark.parametrize(("kind", "fields", "match"), WRONG.values(), ids=WRONG)
def test_a_fact_that_cannot_be_is_refused(kind: type[Any], fields: dict[str, Any], match: str) -> None:
    with pytest.raises((InvalidDataError, InvalidTypeError), match=match):
        kind(**fields)


RIGHT: dict[str, tuple[type[Any], dict[str, Any]]] = {
    "a job of one day": (Employment, {"since": EARLY, "until": date(2020, 1, 2)}),
    "a job that ended in the month it began": (Employment, {"since": EARLY, "until": PartialDate(2020, 1)}),
    "a job whose days may be in order": (Employment, {"since": PartialDate(2020), "until": PartialDate(2020)}),
    "a job of a whole week": (Employment, {"hours_per_week": 168, "fte": Fraction(21, 5)}),
    "a sitting and its result on one day": (ExamResult, {"exam": "x", "taken": EARLY, "resulted": EARLY}),
    "a sitting and its result that may be in order": (
        ExamResult,
        {"exam": "x", "taken": PartialDate(2020), "resulted": EARLY},
    ),
    "stages on one day": (Education, {"enrolled": EARLY, "finished": EARLY, "conferred": EARLY}),
    "stages that may be in order": (Education, {"enrolled": PartialDate(2021), "conferred": DateRange(EARLY)}),
    "an end alone": (HeldCredential, {"credential": "x", "until": EARLY}),
}


@pytest.mark.parametrize(("kind", "fields"), RIGHT.values(), ids=RIGHT)
def test_a_fact_that_may_be_is_kept(kind: type[Any], fields: dict[str, Any]) -> None:
    fact = kind(**fields)

    assert {name: getattr(fact, name) for name in fields} == fields


def test_the_stages_of_an_education_come_in_order() -> None:
    education = Education(enrolled=EARLY, conferred=LATE)

    assert education.stages == (
        (EducationStage.ENROLLED, EARLY),
        (EducationStage.LAST_TERM, None),
        (EducationStage.FINISHED, None),
        (EducationStage.CONFERRED, LATE),
    )
