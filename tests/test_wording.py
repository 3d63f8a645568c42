"""One wording for each node and for each fact."""

import typing
from datetime import date
from fractions import Fraction

import pytest

from codercareer.dates import DateRange, PartialDate
from codercareer.facts import (
    Credit,
    CreditUnit,
    Education,
    EducationLevel,
    EducationStage,
    Employment,
    ExamResult,
    Fact,
    HeldCredential,
    Membership,
    Training,
    Trait,
)
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
from codercareer.wording import LEVELS, STAGES, UNITS, counted, joined, months, number, on_day, say, say_fact

DAY, LATER = date(2020, 1, 1), date(2021, 1, 1)
A, B = Passed("a"), Passed("b")

SAID: dict[str, tuple[Requirement, str]] = {
    "education": (EducationAtLeast(EducationLevel.ASSOCIATE), "an associate's degree"),
    "education in full": (
        EducationAtLeast(
            EducationLevel.BACHELOR, subject=("him", "law"), accredited_by="cahiim", stage=EducationStage.LAST_TERM
        ),
        "in the last term of a program for a bachelor's degree in him or law accredited by cahiim",
    ),
    "experience": (ExperienceAtLeast(24), "2 years of experience"),
    "experience in full": (
        ExperienceAtLeast(13, domain=("a", "b", "c"), tagged="supervised", min_fte=Fraction(1, 2)),
        "13 months of supervised experience in a, b or c in jobs of at least 50 % of full time",
    ),
    "full-time experience": (ExperienceAtLeast(1, min_fte=1), "1 month of experience in full-time jobs"),
    "hours": (HoursAtLeast(1), "1 hour of work"),
    "hours in full": (HoursAtLeast(1800, domain="a", tagged="t"), "1,800 hours of t work in a"),
    "an exam": (Passed("a"), "a passed"),
    "one of two exams": (Passed(("a", "b")), "a or b passed"),
    "a credential": (Holds("c"), "c held"),
    "a class": (HoldsAny(category="k"), "any k held"),
    "a class in full": (
        HoldsAny(category="k", issuer="i", not_issuer="j"),
        "any k issued by i not issued by j held",
    ),
    "another body's": (HoldsAny(not_issuer="j"), "any credential not issued by j held"),
    "a program": (Completed("p"), "p completed"),
    "a kind of training": (Completed(kind="course"), "a course completed"),
    "a training in full": (
        Completed(topic="t", months=9, accredited_by="x", min_grade="C"),
        "a training in t of at least 9 months approved by x with grade C or better completed",
    ),
    "credits": (CreditsAtLeast(80, CreditUnit.CEU), "80 CEUs"),
    "credits in full": (
        CreditsAtLeast(Fraction(3, 2), CreditUnit.SEMESTER_HOUR, topic="t", min_grade="B-"),
        "1.5 semester hours in t with grade B- or better",
    ),
    "a membership": (MemberOf("o"), "membership of o"),
    "a trait": (HasTrait("bilingual"), "bilingual"),
    "prose": (Prose("enough experience"), "enough experience"),
    "all": (AllOf(A, B), "a passed and b passed"),
    "any": (AnyOf(A, B), "a passed or b passed"),
    "at least": (AtLeast(1, A, B), "1 of these: a passed; b passed"),
    "not": (Not(A), "not a passed"),
    "not all": (Not(AllOf(A, B)), "not (a passed and b passed)"),
    "any in all": (AllOf(A, AnyOf(A, B)), "a passed and (a passed or b passed)"),
    "one in all": (AllOf(A, AnyOf(B)), "a passed and b passed"),
    "nothing": (AllOf(), "nothing is required"),
    "closed": (AnyOf(), "closed to everybody"),
    "a look-back of a year": (Passed("a", within=12), "a passed within the last year"),
    "limits": (
        Passed("a", within=60, since=DAY, before=LATER, after=AllOf(A, B)),
        (
            "a passed within the last 5 years on or after 2020-01-01 before 2021-01-01, "
            "begun once this was met: (a passed and b passed)"
        ),
    ),
}


@pytest.mark.parametrize(("node", "text"), SAID.values(), ids=SAID)
def test_a_node_has_one_wording(node: Requirement, text: str) -> None:
    assert say(node) == text


def test_every_kind_of_node_is_worded_here() -> None:
    assert {type(node) for node, _ in SAID.values()} == set(typing.get_args(Requirement))


FACTS: dict[str, tuple[Fact, str]] = {
    "an education not stated": (Education(), "an education of a level not stated"),
    "an education": (
        Education(EducationLevel.MASTER, subject="law", enrolled=DAY, conferred=PartialDate(2022, 6)),
        "a master's degree in law (enrolled on 2020-01-01, conferred in 2022-06)",
    ),
    "an education with an unknown day": (
        Education(EducationLevel.HIGH_SCHOOL, conferred=PartialDate.unknown()),
        "a high school diploma or equivalent (conferred on a day not stated)",
    ),
    "a job not stated": (Employment(), "a job since a day not stated"),
    "a job": (Employment("coder", since=DAY, until=LATER, fte=0.5), "coder 2020-01-01 until 2021-01-01 at 50 %"),
    "a job that goes on": (Employment("coder", since=DAY), "coder since 2020-01-01"),
    "a job that ended": (
        Employment("coder", since=DAY, until=PartialDate.unknown()),
        "coder since 2020-01-01, ended on a day not stated",
    ),
    "a job through a month": (
        Employment("coder", since=DAY, until=PartialDate(2020, 5)),
        "coder 2020-01-01 through 2020-05",
    ),
    "a credential": (HeldCredential("x:card", earned=DAY), "x:card, held since 2020-01-01"),
    "an exam passed": (ExamResult("x:exam", taken=DAY, passed=True), "x:exam passed on 2020-01-01"),
    "an exam failed": (ExamResult("x:exam", passed=False), "x:exam failed on a day not stated"),
    "an exam of unknown outcome": (
        ExamResult("x:exam", taken=PartialDate(2020)),
        "x:exam taken, outcome not stated, in 2020",
    ),
    "a training not stated": (Training(), "a training completed on a day not stated"),
    "a training of a kind": (Training(kind="course", completed=DAY), "course completed on 2020-01-01"),
    "a training of a program": (Training("x:course", completed=DAY), "x:course completed on 2020-01-01"),
    "a credit not stated": (Credit(), "some credits earned on a day not stated"),
    "a credit": (Credit(3, CreditUnit.CEU, topic="t", earned=DAY), "3 CEUs in t earned on 2020-01-01"),
    "one credit": (Credit(1, CreditUnit.CONTACT_HOUR), "1 contact hour earned on a day not stated"),
    "credits of an amount not stated": (
        Credit(None, CreditUnit.CEU),
        "some CEUs earned on a day not stated",
    ),
    "a membership": (Membership("o", since=DAY), "membership of o since 2020-01-01"),
    "a trait": (Trait("bilingual", since=DAY), "bilingual since 2020-01-01"),
    "a trait that is not there": (Trait("bilingual", has=False), "not bilingual since a day not stated"),
    "a trait not stated": (Trait("bilingual", has=None), "perhaps bilingual since a day not stated"),
}


@pytest.mark.parametrize(("fact", "text"), FACTS.values(), ids=FACTS)
def test_a_fact_has_one_wording(fact: Fact, text: str) -> None:
    assert say_fact(fact) == text


def test_every_kind_of_fact_is_worded_here() -> None:
    assert {type(fact) for fact, _ in FACTS.values()} == set(typing.get_args(Fact))


def test_ids_are_called_as_told() -> None:
    assert say(Holds("x:card"), {"x:card": "CARD"}.__getitem__) == "CARD held"


def test_ids_in_facts_are_called_as_told() -> None:
    assert say_fact(HeldCredential("x:card", earned=DAY), {"x:card": "CARD"}.__getitem__) == (
        "CARD, held since 2020-01-01"
    )


def test_every_level_stage_and_unit_has_words() -> None:
    assert [set(LEVELS), set(STAGES), set(UNITS)] == [set(EducationLevel), set(EducationStage), set(CreditUnit)]


@pytest.mark.parametrize(
    ("value", "text"),
    [(1, "1"), (1500, "1,500"), (Fraction(5, 2), "2.5"), (Fraction(1, 3), "0.33"), (Fraction(1, 1000), "0.001")],
    ids=str,
)
def test_a_number_is_written_without_needless_decimals(value: Fraction | int, text: str) -> None:
    assert number(value) == text


@pytest.mark.parametrize(("value", "text"), [(1, "1 hour"), (2, "2 hours"), (0, "0 hours")], ids=str)
def test_a_noun_is_plural_unless_there_is_one(value: int, text: str) -> None:
    assert counted(value, "hour") == text


@pytest.mark.parametrize(
    ("count", "text"), [(1, "1 month"), (12, "1 year"), (24, "2 years"), (30, "30 months")], ids=str
)
def test_whole_years_are_said_as_years(count: int, text: str) -> None:
    assert months(count) == text


@pytest.mark.parametrize(
    ("items", "text"), [([], "nothing"), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c")], ids=str
)
def test_phrases_are_joined_as_a_sentence_does(items: list[str], text: str) -> None:
    assert joined(items, "or") == text


def test_a_day_in_a_range_is_said_with_its_ends() -> None:
    text = on_day(DateRange(DAY, LATER))

    assert "2020-01-01" in text
