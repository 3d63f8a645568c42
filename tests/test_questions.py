"""What would have to be asked, and how an answer enters the profile."""

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from codercareer import questions
from codercareer.assessment import Verdict, assess
from codercareer.dates import DateRange, PartialDate
from codercareer.errors import CodercareerError, InvalidDataError, InvalidTypeError
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
from codercareer.profile import Profile
from codercareer.questions import Question, QuestionKind
from codercareer.requirements import (
    AllOf,
    AnyOf,
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
JAN = date(2020, 1, 1)
CEU = CreditUnit.CEU
BACHELOR, MASTER = EducationLevel.BACHELOR, EducationLevel.MASTER
EXAM = ExamResult("x", taken=JAN, passed=True)


def asked(rule: Requirement, on: date = ON, **facts: Any) -> tuple[Question, ...]:  # noqa: ANN401 - facts of a profile
    return assess(rule, Profile(**facts), on=on).questions()


# When something is asked.


@pytest.mark.parametrize("facts", [{"exams": (EXAM,)}, {"exams": ()}], ids=["met", "not met"])
def test_nothing_is_asked_where_the_answer_is_known(facts: dict[str, Any]) -> None:
    assert asked(Passed("x"), **facts) == ()


def test_nothing_is_asked_of_the_person_where_only_prose_is_open() -> None:
    assert asked(Prose("enough")) == ()


def test_nothing_is_asked_about_what_makes_no_difference() -> None:
    rule = AllOf(AnyOf(Passed("x"), HasTrait("t")), Prose("enough"))

    assert asked(rule, exams=(EXAM,)) == ()


CATEGORIES: dict[str, tuple[Requirement, str]] = {
    "education": (EducationAtLeast(BACHELOR), "education"),
    "jobs": (ExperienceAtLeast(1), "experience"),
    "hours": (HoursAtLeast(1), "experience"),
    "credentials": (Holds("x"), "credentials"),
    "exams": (Passed("x"), "exams"),
    "trainings": (Completed("x"), "training"),
    "credits": (CreditsAtLeast(1, CEU), "credits"),
    "memberships": (MemberOf("x"), "memberships"),
}


@pytest.mark.parametrize(("rule", "category"), CATEGORIES.values(), ids=CATEGORIES)
def test_a_category_not_stated_is_asked_for(rule: Requirement, category: str) -> None:
    (question,) = asked(rule)

    assert (question.id, question.kind, question.category) == (category, QuestionKind.FACTS, category)


def test_what_is_listed_in_part_is_asked_for() -> None:
    assert [q.id for q in asked(Passed("x"), exams=(), incomplete="exams")] == ["exams"]


def test_several_leaves_ask_one_question_with_all_their_choices() -> None:
    (question,) = asked(Passed("x") & Passed("y"))

    assert question.choices == ("x", "y")


def test_questions_come_in_the_order_of_categories() -> None:
    assert [q.id for q in asked(AllOf(HasTrait("t"), Passed("x"), ExperienceAtLeast(1)))] == [
        "experience",
        "exams",
        "traits.t",
    ]


# Fields of facts.

FIELDS: dict[str, tuple[Requirement, dict[str, Any], str, QuestionKind, Any, Verdict]] = {
    "a level": (
        EducationAtLeast(MASTER),
        {"education": (Education(conferred=JAN),)},
        "level",
        QuestionKind.LEVEL,
        MASTER,
        Verdict.MET,
    ),
    "a subject": (
        EducationAtLeast(MASTER, subject="law"),
        {"education": (Education(MASTER, conferred=JAN),)},
        "subject",
        QuestionKind.TERM,
        "law",
        Verdict.MET,
    ),
    "accreditors": (
        EducationAtLeast(MASTER, accredited_by="cahiim"),
        {"education": (Education(MASTER, conferred=JAN),)},
        "accreditors",
        QuestionKind.TERMS,
        None,
        Verdict.UNMET,
    ),
    "a stage": (
        EducationAtLeast(MASTER),
        {"education": (Education(MASTER, enrolled=JAN),)},
        "conferred",
        QuestionKind.DATE,
        date(2023, 6, 1),
        Verdict.MET,
    ),
    "a stage that was not reached": (
        EducationAtLeast(MASTER, stage=EducationStage.FINISHED),
        {"education": (Education(MASTER, enrolled=JAN),)},
        "finished",
        QuestionKind.DATE,
        None,
        Verdict.UNMET,
    ),
    "domains": (
        ExperienceAtLeast(1, domain="coding"),
        {"experience": (Employment("c", since=JAN),)},
        "domains",
        QuestionKind.TERMS,
        ("coding",),
        Verdict.MET,
    ),
    "tags": (
        HoursAtLeast(1, tagged="letter"),
        {"experience": (Employment("c", since=JAN),)},
        "tags",
        QuestionKind.TERMS,
        (),
        Verdict.UNMET,
    ),
    "a start": (
        ExperienceAtLeast(1),
        {"experience": (Employment("c"),)},
        "since",
        QuestionKind.DATE,
        JAN,
        Verdict.MET,
    ),
    "a start in a month": (
        ExperienceAtLeast(1),
        {"experience": (Employment("c", since=PartialDate(2023, 12)),)},
        "since",
        QuestionKind.DATE,
        date(2023, 12, 2),
        Verdict.UNMET,
    ),
    "an end": (
        Holds("x"),
        {"credentials": (HeldCredential("x", earned=JAN, until=PartialDate.unknown()),)},
        "until",
        QuestionKind.DATE,
        None,
        Verdict.MET,
    ),
    "an issuer": (
        HoldsAny(issuer="y"),
        {"credentials": (HeldCredential("x", earned=JAN),)},
        "issuer",
        QuestionKind.ID,
        "y",
        Verdict.MET,
    ),
    "an issuer that is not another": (
        HoldsAny(not_issuer="y"),
        {"credentials": (HeldCredential("x", earned=JAN),)},
        "issuer",
        QuestionKind.ID,
        "y",
        Verdict.UNMET,
    ),
    "a category": (
        HoldsAny(category="coder"),
        {"credentials": (HeldCredential("x", earned=JAN),)},
        "category",
        QuestionKind.TERM,
        "coder",
        Verdict.MET,
    ),
    "an outcome": (
        Passed("x"),
        {"exams": (ExamResult("x", taken=JAN),)},
        "passed",
        QuestionKind.YES_NO,
        False,
        Verdict.UNMET,
    ),
    "a day of sitting": (
        Passed("x", since=JAN),
        {"exams": (ExamResult("x", passed=True),)},
        "taken",
        QuestionKind.DATE,
        date(2019, 1, 1),
        Verdict.UNMET,
    ),
    "a result": (
        Passed("x"),
        {"exams": (ExamResult("x", taken=date(2023, 12, 1), passed=True, resulted=PartialDate(2024)),)},
        "resulted",
        QuestionKind.DATE,
        date(2024, 1, 1),
        Verdict.MET,
    ),
    "a program": (
        Completed("x:course"),
        {"training": (Training(completed=JAN),)},
        "program",
        QuestionKind.ID,
        "x:course",
        Verdict.MET,
    ),
    "a kind": (
        Completed(kind="course"),
        {"training": (Training("x", completed=JAN),)},
        "kind",
        QuestionKind.TERM,
        "course",
        Verdict.MET,
    ),
    "a topic": (
        Completed(topic="coding"),
        {"training": (Training("x", completed=JAN),)},
        "topic",
        QuestionKind.TERM,
        "law",
        Verdict.UNMET,
    ),
    "a length": (
        Completed("x", months=6),
        {"training": (Training("x", completed=JAN),)},
        "months",
        QuestionKind.AMOUNT,
        6,
        Verdict.MET,
    ),
    "a grade": (
        Completed("x", min_grade="C"),
        {"training": (Training("x", completed=JAN),)},
        "grade",
        QuestionKind.GRADE,
        "C-",
        Verdict.UNMET,
    ),
    "a day of completion": (
        Completed("x", within=12),
        {"training": (Training("x"),)},
        "completed",
        QuestionKind.DATE,
        date(2023, 6, 1),
        Verdict.MET,
    ),
    "an amount": (
        CreditsAtLeast(10, CEU),
        {"credits": (Credit(None, CEU, earned=JAN),)},
        "amount",
        QuestionKind.AMOUNT,
        Fraction(21, 2),
        Verdict.MET,
    ),
    "a unit": (
        CreditsAtLeast(10, CEU),
        {"credits": (Credit(10, earned=JAN),)},
        "unit",
        QuestionKind.UNIT,
        CEU,
        Verdict.MET,
    ),
    "a day earned": (
        CreditsAtLeast(10, CEU, before=JAN),
        {"credits": (Credit(10, CEU),)},
        "earned",
        QuestionKind.DATE,
        JAN,
        Verdict.UNMET,
    ),
    "a first day as a member": (
        MemberOf("x"),
        {"memberships": (Membership("x", since=PartialDate(2024, 1)),)},
        "since",
        QuestionKind.DATE,
        ON,
        Verdict.MET,
    ),
    "a day not yet come": (
        Passed("x"),
        {"exams": (ExamResult("x", taken=DateRange(date(2023, 1, 1)), passed=True),)},
        "taken",
        QuestionKind.DATE,
        None,
        Verdict.UNMET,
    ),
}


@pytest.mark.parametrize(("rule", "facts", "name", "kind", "value", "verdict"), FIELDS.values(), ids=FIELDS)
def test_a_field_that_is_not_settled_is_asked_and_its_answer_settles_it(  # noqa: PLR0913, PLR0917 - a table
    rule: Requirement,
    facts: dict[str, Any],
    name: str,
    kind: QuestionKind,
    value: Any,  # noqa: ANN401 - each kind has its own answers
    verdict: Verdict,
) -> None:
    person = Profile(**facts)
    (question,) = (q for q in assess(rule, person, on=ON).questions() if q.name == name)

    assert question.kind is kind
    assert assess(rule, question.answered(person, value), on=ON).verdict is verdict


def test_a_question_says_what_the_rule_looks_for() -> None:
    (question,) = asked(HoldsAny(category="coder"), credentials=(HeldCredential("x", earned=JAN),))

    assert question.choices == ("coder",)
    assert question.text == "About x, held since 2020-01-01: what kind of credential is it?"


def test_terms_looked_for_are_choices() -> None:
    (question,) = asked(ExperienceAtLeast(1, domain=("a", "b")), experience=(Employment("c", since=JAN),))

    assert question.choices == ("a", "b")


def test_what_does_not_matter_to_the_verdict_is_not_asked() -> None:
    jobs = (Employment("c", since=JAN, domains=("coding",)), Employment("d", since=date(2023, 12, 31)))

    assert asked(ExperienceAtLeast(1, domain="coding") & Prose("z"), experience=jobs) == ()


def test_an_answer_counts_for_every_equal_fact() -> None:
    person = Profile(exams=(ExamResult("x", taken=JAN), ExamResult("x", taken=JAN)))
    (question,) = assess(Passed("x"), person, on=ON).questions()

    assert {fact.passed for fact in question.answered(person, value=True).exams or ()} == {True}


def test_only_so_much_is_asked_at_once_about_what_had_to_come_first(monkeypatch: pytest.MonkeyPatch) -> None:
    rule = Passed("x", after=HasTrait("a") | HasTrait("b", since=date(2021, 1, 1)))
    person = Profile(
        exams=tuple(ExamResult("x", taken=date(year, 6, 1), passed=True) for year in (2020, 2022)),
        credentials=(),
        traits=(Trait("a", has=False, since=date(2021, 6, 1)),),
    )
    asked = [assess(rule, person, on=date(2024, 1, 1)) for _ in range(2)]

    assert [question.name for question in asked[0].questions()] == ["a", "b"]
    monkeypatch.setattr(questions, "MOST_ASKED", 0)
    assert [question.name for question in asked[1].questions()] == ["a"]


def test_a_fact_whose_first_requirement_is_open_asks_about_that() -> None:
    questions = asked(Passed("x", after=HasTrait("t")), exams=(EXAM,), traits=())

    assert [q.id for q in questions] == ["traits.t"]


def test_ten_facts_of_which_much_is_not_stated_are_all_asked_about() -> None:
    held = tuple(HeldCredential(f"x:{i}", earned=JAN) for i in range(12))

    assert len(asked(HoldsAny(category="coder"), credentials=held)) == 12


def test_answers_that_contradict_each_other_are_not_weighed() -> None:
    held = HeldCredential("x", earned=PartialDate(2024), until=PartialDate(2024))

    assert {q.name for q in asked(Holds("x"), on=date(2024, 6, 1), credentials=(held,))} == {"earned", "until"}


# Traits.


def test_a_trait_is_asked_about_by_its_name() -> None:
    (question,) = asked(HasTrait("bilingual"))

    assert (question.id, question.kind, question.text) == (
        "traits.bilingual",
        QuestionKind.YES_NO,
        "Is this so: bilingual?",
    )


@pytest.mark.parametrize(("value", "verdict"), [(True, Verdict.MET), (False, Verdict.UNMET)], ids=str)
def test_the_answer_about_a_trait_settles_it(value: bool, verdict: Verdict) -> None:  # noqa: FBT001 - the answer
    (question,) = asked(HasTrait("t"))

    assert assess(HasTrait("t"), question.answered(Profile(), value), on=ON).verdict is verdict


def test_a_trait_surely_not_there_is_not_asked_about() -> None:
    questions = asked(HasTrait(("s", "t")), traits=(Trait("s", has=False, since=JAN),))

    assert [q.id for q in questions] == ["traits.t"]


def test_an_answer_about_a_trait_leaves_what_is_stated_of_later_days() -> None:
    person = Profile(traits=(Trait("t", has=False, since=date(2025, 1, 1)),))
    (question,) = assess(HasTrait("t"), person, on=ON).questions()
    answered = question.answered(person, value=True)

    assert [assess(HasTrait("t"), answered, on=day).verdict for day in (ON, date(2025, 1, 1))] == [
        Verdict.MET,
        Verdict.UNMET,
    ]


# Whole categories.


def test_the_facts_answered_are_all_there_are() -> None:
    person = Profile(exams=(EXAM,), incomplete="exams")
    (question,) = assess(Passed("y"), person, on=ON).questions()
    answered = question.answered(person, ())

    assert (answered.exams, answered.incomplete) == ((EXAM,), frozenset())


def test_facts_answered_are_added_to_those_listed() -> None:
    (question,) = asked(Passed("x"))

    assert question.answered(Profile(), [EXAM]).exams == (EXAM,)


# Wrong answers.

WRONG: dict[str, tuple[Requirement, dict[str, Any], str | None, Any]] = {
    "facts that are text": (Passed("x"), {}, None, "x"),
    "facts that are nothing": (Passed("x"), {}, None, None),
    "facts of another kind": (Passed("x"), {}, None, (Employment(),)),
    "a fact alone": (Passed("x"), {}, None, EXAM),
    "a trait that is text": (HasTrait("t"), {}, "t", "yes"),
    "an outcome that is text": (Passed("x"), {"exams": (ExamResult("x", taken=JAN),)}, "passed", "yes"),
    "a day that is text": (ExperienceAtLeast(1), {"experience": (Employment("c"),)}, "since", "2020-01-01"),
    "a day known in part": (ExperienceAtLeast(1), {"experience": (Employment("c"),)}, "since", PartialDate(2020)),
    "a level that is a number": (EducationAtLeast(MASTER), {"education": (Education(conferred=JAN),)}, "level", 6),
    "a unit that is text": (CreditsAtLeast(1, CEU), {"credits": (Credit(1, earned=JAN),)}, "unit", "CEU"),
    "an amount that is nothing": (CreditsAtLeast(1, CEU), {"credits": (Credit(None, CEU),)}, "amount", None),
    "an amount that is text": (CreditsAtLeast(1, CEU), {"credits": (Credit(None, CEU),)}, "amount", "10"),
    "an amount that is negative": (CreditsAtLeast(1, CEU), {"credits": (Credit(None, CEU),)}, "amount", -1),
    "an amount that is no number": (CreditsAtLeast(1, CEU), {"credits": (Credit(None, CEU),)}, "amount", float("nan")),
    "a length of half a month": (Completed("x", months=6), {"training": (Training("x"),)}, "months", 0.5),
    "a length of one month and a half": (Completed("x", months=6), {"training": (Training("x"),)}, "months", 1.5),
    "a grade that is none": (Completed("x", min_grade="C"), {"training": (Training("x"),)}, "grade", "pass"),
    "a term that is a number": (Completed(kind="k"), {"training": (Training("x"),)}, "kind", 5),
    "a term that is blank": (Completed(kind="k"), {"training": (Training("x"),)}, "kind", " "),
    "terms that are a number": (
        ExperienceAtLeast(1, domain="a"),
        {"experience": (Employment("c", since=JAN),)},
        "domains",
        5,
    ),
    "an end before the beginning": (
        Holds("x"),
        {"credentials": (HeldCredential("x", earned=JAN, until=PartialDate.unknown()),)},
        "until",
        date(2019, 1, 1),
    ),
}


@pytest.mark.parametrize(("rule", "facts", "name", "value"), WRONG.values(), ids=WRONG)
def test_a_wrong_answer_is_refused(rule: Requirement, facts: dict[str, Any], name: str | None, value: object) -> None:
    person = Profile(**facts)
    (question,) = (q for q in assess(rule, person, on=ON).questions() if q.name == name)

    with pytest.raises(CodercareerError, match=r"\. "):
        question.answered(person, value)


def test_a_question_about_a_fact_is_answered_on_the_profile_it_was_made_for() -> None:
    (question,) = asked(Passed("x"), exams=(ExamResult("x", taken=JAN),))

    with pytest.raises(InvalidDataError, match="The profile does not hold"):
        question.answered(Profile(exams=()), value=True)


def test_an_answer_enters_a_profile_only() -> None:
    (question,) = asked(Passed("x"))

    with pytest.raises(InvalidTypeError, match="5 is not a profile"):
        question.answered(5, ())  # type: ignore[arg-type]


def test_on_the_last_day_of_the_calendar_nothing_comes_later() -> None:
    person = Profile(credentials=(HeldCredential("x", earned=DateRange(date(9998, 1, 1))),))
    (question,) = (q for q in assess(Holds("x", within=6), person, on=date.max).questions() if q.name == "earned")

    with pytest.raises(CodercareerError, match="There is no day after 9999-12-31"):
        question.answered(person, None)


# Until none is left.


def test_asking_until_none_is_left_settles_the_verdict() -> None:
    rule = AllOf(Passed("x"), Not(HasTrait("t")), HoldsAny(category="coder"))
    person = Profile(credentials=(HeldCredential("c", earned=JAN),))
    answers: dict[str, Any] = {"exams": (EXAM,), "credentials": (), "traits": False, "category": "coder"}
    for _ in range(10):
        questions = assess(rule, person, on=ON).questions()
        if not questions:
            break
        question = questions[0]
        person = question.answered(person, answers.get(question.name or "", answers[question.category]))

    assert assess(rule, person, on=ON).verdict is Verdict.MET
