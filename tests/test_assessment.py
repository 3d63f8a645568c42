"""The public answers to a bare requirement."""

import pickle
from datetime import date
from typing import Any

import pytest

from codercareer.assessment import HORIZON, Assessment, Timeline, Verdict, assess, when
from codercareer.dates import DateRange, DateSet
from codercareer.errors import InvalidTypeError, OutOfRangeError
from codercareer.evidence import Lookup
from codercareer.facts import Credit, CreditUnit, Employment, ExamResult
from codercareer.profile import Profile
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    CreditsAtLeast,
    ExperienceAtLeast,
    Not,
    Passed,
    Prose,
    Requirement,
)
from codercareer.slots import MOST_PLAIN_SLOTS

ON = date(2024, 1, 1)
A, B = Passed("a"), Passed("b")
ENOUGH = Prose("enough")
PERSON = Profile(
    exams=(ExamResult("a", taken=date(2023, 1, 1), passed=True), ExamResult("b", taken=date(2025, 1, 1), passed=True)),
    experience=(Employment("coder", since=date(2023, 6, 1)),),
)


def asked(rule: Requirement, on: date = ON) -> Assessment:
    return assess(rule, PERSON, on=on)


TREES: dict[str, tuple[Requirement, Any, Any, str]] = {
    "all": (A & B, 2, 1, "part"),
    "any": (A | B, 1, 1, "part"),
    "at least": (AtLeast(2, A, B, ENOUGH), 2, 1, "part"),
    "not": (Not(A), None, None, ""),
    "prose": (ENOUGH, None, None, ""),
    "nothing": (AllOf(), 0, 0, "part"),
    "a leaf": (A, 1, 1, "exam passed"),
    "months": (ExperienceAtLeast(12), 12, 7, "month"),
}


@pytest.mark.parametrize(("rule", "required", "actual", "unit"), TREES.values(), ids=TREES)
def test_what_is_asked_and_reached_is_counted(rule: Requirement, required: Any, actual: Any, unit: str) -> None:  # noqa: ANN401
    found = asked(rule)

    assert (found.required, found.actual, found.unit) == (required, actual, unit)


def test_parts_are_judged_in_order() -> None:
    assert [part.verdict for part in asked(AllOf(A, B, ENOUGH)).parts] == [
        Verdict.MET,
        Verdict.UNMET,
        Verdict.UNKNOWN,
    ]


def test_a_leaf_has_no_parts() -> None:
    assert asked(A).parts == ()


def test_a_part_has_a_timeline_of_its_own() -> None:
    part = asked(A & B).parts[1]

    assert (part.earliest, part.earliest_possible) == (date(2025, 1, 1), date(2025, 1, 1))
    assert part.timeline.first_met(since=ON) == date(2025, 1, 1)
    assert (part.requirement, part.on) == (B, ON)


def test_a_part_has_questions_of_its_own() -> None:
    part = assess(A & ExperienceAtLeast(1), Profile(), on=ON).parts[0]

    assert [q.id for q in part.questions()] == ["exams"]


def test_a_bare_requirement_has_no_claim() -> None:
    found = asked(A)

    assert (found.claim, found.rule, found.standing, found.heard, found.disputes) == (None, None, None, (), ())
    assert (found.target, found.recommended) == ("", ())


def test_prose_in_the_way_is_named() -> None:
    assert asked(A & ENOUGH).unsettled == (ENOUGH,)
    assert asked(A & ENOUGH).parts[1].unsettled == (ENOUGH,)


def test_prose_that_is_not_in_the_way_is_not_named() -> None:
    assert asked(A | ENOUGH).unsettled == ()
    assert asked(AllOf(AnyOf(A, Prose("more")), ENOUGH)).unsettled == (ENOUGH,)


def test_the_evidence_of_a_tree_is_that_of_its_leaves_once() -> None:
    assert len(asked(AllOf(A, Not(Not(A)), Passed(("a", "b")))).evidence) == 1


def test_what_is_excluded_is_named_for_every_leaf() -> None:
    assert [item.why for item in asked(A & B).excluded] == ["not yet"]


def test_there_is_no_earliest_day_of_what_never_comes() -> None:
    assert asked(AnyOf()).earliest is None
    assert asked(AnyOf(AnyOf(), AnyOf())).parts[0].earliest is None


def test_nothing_settles_a_bare_requirement_by_being_held() -> None:
    assert asked(A).holding() is None


@pytest.mark.parametrize("part", ["verdict", "timeline", None], ids=["verdict", "timeline", "assessment"])
def test_an_answer_is_neither_true_nor_false(part: str | None) -> None:
    found: object = asked(A) if part is None else getattr(asked(A), part)

    with pytest.raises(InvalidTypeError, match="is neither true nor false"):
        bool(found)


def test_an_assessment_names_the_question_and_the_verdict() -> None:
    assert repr(asked(A)) == "<Assessment 'a passed' on 2024-01-01: met>"


def test_an_assessment_survives_pickle() -> None:
    found = asked(A & B)
    again = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own bytes

    assert again.explain() == found.explain()


def test_parts_survive_pickle_together() -> None:
    person = Profile(credits=(Credit(3, CreditUnit.CEU, earned=date(2023, 1, 1)),))
    rule = AtLeast(1, *(CreditsAtLeast(amount, CreditUnit.CEU) for amount in range(1, 9)))
    parts = assess(rule, person, on=ON).parts
    again = pickle.loads(pickle.dumps(parts))  # noqa: S301 - our own bytes

    assert [(part.verdict, part.actual) for part in again] == [(part.verdict, part.actual) for part in parts]
    assert [part.facts for part in again] == [again[0].facts] * len(parts)


def test_what_was_worked_out_stays_behind_when_an_assessment_is_pickled() -> None:
    found = asked(A & B)
    again = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own bytes

    assert found.verdict is Verdict.UNMET
    assert (again.facts.outcomes, again.facts.kept) == ({}, {})
    assert again.verdict is Verdict.UNMET


def test_rules_made_and_dropped_are_not_taken_for_one_another() -> None:
    job = Employment(since=date(2020, 1, 1), until=date(2022, 1, 1), domains="7")
    person = Profile(experience=(job,), exams=(ExamResult("7", taken=date(2020, 1, 1), passed=True),))

    found = [
        assess(make(str(n)), person, on=ON).verdict
        for n in range(3 * MOST_PLAIN_SLOTS)
        for make in (Passed, lambda name: ExperienceAtLeast(12, domain=name))
    ]

    assert [n for n, verdict in enumerate(found) if verdict is Verdict.UNKNOWN] == []
    assert [n for n, verdict in enumerate(found) if verdict is Verdict.MET] == [14, 15]


# Timelines.


def test_a_timeline_ends_before_its_horizon() -> None:
    timeline = when(A, PERSON)

    assert timeline.until == HORIZON
    with pytest.raises(OutOfRangeError, match="2200-01-01 is not before 2200-01-01"):
        timeline.verdict(on=HORIZON)


def test_a_timeline_ends_where_asked() -> None:
    timeline = when(A, PERSON, until=date(2024, 1, 1))

    assert timeline.certain.ranges == (DateRange(date(2023, 1, 1), date(2024, 1, 1)),)


def test_a_timeline_is_read_on_days_only() -> None:
    with pytest.raises(InvalidTypeError, match="is not a day"):
        when(A, PERSON).verdict(on="2024-01-01")  # type: ignore[arg-type]


def test_a_timeline_has_three_verdicts() -> None:
    timeline = Timeline(DateSet((5,)), DateSet((3,)))

    assert [timeline.verdict(on=date.fromordinal(day)) for day in (2, 3, 5)] == [
        Verdict.UNMET,
        Verdict.UNKNOWN,
        Verdict.MET,
    ]


def test_a_look_back_is_worked_out_for_a_century_past_the_day_asked() -> None:
    job = Employment("coder", since=date(2290, 1, 1), until=date(2310, 1, 1))
    found = assess(ExperienceAtLeast(12, within=24), Profile(experience=(job,)), on=date(2300, 1, 1))

    assert found.verdict is Verdict.MET
    assert found.timeline.certain.ranges == (DateRange(date(2291, 1, 1), date(2311, 1, 2)),)


def test_on_the_last_day_of_the_calendar_the_verdict_is_that_of_the_timeline() -> None:
    found = assess(ExperienceAtLeast(12, within=24), PERSON, on=date.max)

    assert found.timeline.verdict(on=date.max) is found.verdict is Verdict.MET


# Wrong questions.

WRONG: dict[str, tuple[Any, Any, dict[str, Any], str]] = {
    "a name": ("a", PERSON, {}, "'a' is not a requirement"),
    "nothing": (None, PERSON, {}, "None is not a requirement"),
    "a person that is none": (A, None, {}, "None is not a profile"),
    "a day that is text": (A, PERSON, {"on": "2024"}, "on='2024' is not a day"),
    "a look-up that is none": (A, PERSON, {"lookup": 5}, "is not a Lookup|look"),
}


@pytest.mark.parametrize(("rule", "person", "fields", "match"), WRONG.values(), ids=WRONG)
def test_a_question_that_cannot_be_is_refused(rule: Any, person: Any, fields: dict[str, Any], match: str) -> None:  # noqa: ANN401
    with pytest.raises(InvalidTypeError, match=match):
        assess(rule, person, **({"on": ON} | fields))


def test_a_timeline_of_a_name_is_refused() -> None:
    with pytest.raises(InvalidTypeError, match="'a' is not a requirement"):
        when("a", PERSON)  # type: ignore[arg-type]


@pytest.mark.parametrize("limit", ["x", 1.5, None], ids=repr)
def test_a_limit_that_is_no_number_is_refused(limit: object) -> None:
    with pytest.raises(InvalidTypeError, match="limit"):
        asked(B).gaps(limit)  # type: ignore[arg-type]


def test_an_unknown_look_up_does_not_change_a_plain_answer() -> None:
    assert assess(A, PERSON, on=ON, lookup=Lookup()).verdict is asked(A).verdict


def test_two_look_ups_are_not_mixed_up() -> None:
    known = Lookup(aliases={"a": "b"})

    assert [assess(B, PERSON, on=ON, lookup=one).verdict for one in (Lookup(), known)] == [Verdict.UNMET, Verdict.MET]


def test_credits_of_no_amount_may_be_enough() -> None:
    person = Profile(credits=(Credit(None, CreditUnit.CEU), Credit(1, CreditUnit.CEU)))

    assert assess(CreditsAtLeast(2, CreditUnit.CEU), person, on=ON).verdict is Verdict.UNKNOWN
