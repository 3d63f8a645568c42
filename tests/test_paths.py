"""Ladders and their steps, career paths and their stages."""

from datetime import date
from itertools import permutations
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from small import CARD, claimed, named, ruled

from codercareer.claims import Claim, History, Status
from codercareer.credentials import Credential
from codercareer.errors import ConflictError, InvalidDataError, InvalidTypeError
from codercareer.paths import (
    CareerPath,
    Difference,
    Ladder,
    PathDifference,
    Stage,
    StageKind,
    Step,
    StepKind,
    steps_between,
)
from codercareer.requirements import AllOf, AnyOf, ExperienceAtLeast, Holds, Not, Passed, Prose
from codercareer.rules import Rule

ON = date(2024, 1, 1)
SAID = History(claimed(StepKind.ADVANCES, ON))


def step(lower: str, upper: str) -> Step:
    return Step(lower=lower, upper=upper, kind=SAID)


LADDER = Ladder(id="up", names=named("Up"), steps=(step("a", "b"), step("b", "c"), step("a", "d")))


def test_the_rungs_stand_in_the_order_in_which_they_are_told() -> None:
    assert LADDER.rungs == ("a", "b", "c", "d")


def test_several_steps_may_lead_up_from_one_rung() -> None:
    assert [one.upper for one in LADDER.up_from("a")] == ["b", "d"]
    assert LADDER.up_from("c") == ()


def test_a_step_told_twice_is_refused() -> None:
    with pytest.raises(ConflictError, match="The ladder 'up' has two steps from 'a' to 'b'"):
        evolve(LADDER, steps=(step("a", "b"), step("a", "b")))


def test_a_step_that_leads_nowhere_is_refused() -> None:
    with pytest.raises(InvalidDataError, match="leads from a rung to itself"):
        evolve(LADDER, steps=(step("a", "a"),))


def test_a_ladder_consists_of_steps() -> None:
    with pytest.raises(InvalidTypeError, match="steps holds 'a'"):
        evolve(LADDER, steps=("a",))


# The steps that follow from rules.


def credential(id_: str, to_sit: History[Rule], *, becomes: tuple[str, ...] = ()) -> Credential:
    return evolve(
        CARD, id=id_, to_sit=to_sit, to_earn=ruled(Passed("x:card-exam")), becomes=becomes, superseded_by=None
    )


LOW = credential("x:low", ruled(AllOf()))


def kinds(*credentials: Credential) -> dict[tuple[str, str], set[StepKind]]:
    return {(one.lower, one.upper): {claim.value for claim in one.kind.claims} for one in steps_between(credentials)}


BY_RULE: dict[str, tuple[Rule, set[StepKind]]] = {
    "asked": (Rule(Holds("x:low")), {StepKind.ASKED}),
    "one of several ways": (Rule(AnyOf(Passed("e"), Holds(("x:low", "x:z")) & Passed("f"))), {StepKind.ASKED}),
    "advised": (Rule(AllOf(), recommends=(Passed("e") | Holds("x:low"),)), {StepKind.ADVISED}),
    "asked and advised": (Rule(Holds("x:low"), recommends=(Holds("x:low"),)), {StepKind.ASKED}),
    "what must come first": (Rule(Passed("e", after=Holds("x:low"))), {StepKind.ASKED}),
    "what must not be held": (Rule(Not(Holds("x:low"))), set()),
    "expressly not needed": (Rule(AllOf(), not_required=(Holds("x:low"),)), set()),
    "another": (Rule(Holds("x:other") & Prose("enough")), set()),
}


@pytest.mark.parametrize(("rule", "found"), BY_RULE.values(), ids=BY_RULE)
def test_a_step_follows_from_what_a_rule_counts(rule: Rule, found: set[StepKind]) -> None:
    high = credential("x:high", History(claimed(rule, ON)))

    assert kinds(LOW, high) == ({("x:low", "x:high"): found} if found else {})


def test_no_step_leads_from_a_credential_to_itself() -> None:
    assert steps_between([credential("x:low", ruled(Holds("x:low")))]) == ()


def test_a_credential_that_turns_into_another_is_a_step() -> None:
    apprentice = credential("x:apprentice", ruled(AllOf()), becomes=("x:low", "x:gone"))

    assert kinds(LOW, apprentice) == {("x:apprentice", "x:low"): {StepKind.BECOMES}}


def test_a_step_holds_on_the_days_of_the_rule_it_follows_from() -> None:
    then = Claim(
        Rule(Holds("x:low")), since=date(2010, 1, 1), until=date(2015, 1, 1), citations=claimed(0, ON).citations
    )
    now = Claim(Rule(AllOf(), recommends=(Holds("x:low"),)), since=date(2015, 1, 1), citations=then.citations)
    (one,) = steps_between([LOW, credential("x:high", History(then, now))])

    assert one.kind.value(on=date(2012, 1, 1)) is StepKind.ASKED
    assert one.kind.value(on=ON) is StepKind.ADVISED
    assert one.kind.claims[0].citations == then.citations


def test_what_was_announced_and_taken_back_is_no_step() -> None:
    announced = claimed(Rule(Holds("x:low")), ON, since=date(2020, 1, 1), status=Status.ANNOUNCED)
    (one,) = steps_between([LOW, credential("x:high", History(announced, evolve(announced, status=Status.WITHDRAWN)))])

    assert one.kind.at(on=ON) is None


def test_claims_of_one_kind_and_the_same_days_are_put_together() -> None:
    high = evolve(
        credential("x:high", History(claimed(Rule(Holds("x:low")), ON))),
        to_earn=History(claimed(Rule(Holds("x:low") & Passed("e")), date(2025, 1, 1))),
    )
    (one,) = steps_between([LOW, high])

    assert len(one.kind) == 1
    assert len(one.kind.claims[0].citations) == 2


# Paths.

HIGH, TRAIN, CERT, JOB, RESUME, UP = (
    StageKind.HIGH_SCHOOL,
    StageKind.TRAINING,
    StageKind.CERTIFICATION,
    StageKind.JOB,
    StageKind.RESUME,
    StageKind.ADVANCEMENT,
)


def stage(*about: StageKind, optional: bool | None = None) -> Stage:
    return Stage(
        id="-".join(kind.name for kind in about),
        name="do it",
        kinds=about,
        done=ruled(ExperienceAtLeast(1)),
        optional=History() if optional is None else History(claimed(optional, ON)),
    )


def path(id_: str, *stages: Stage) -> CareerPath:
    return CareerPath(id=id_, names=named(id_), leads_to="clerk", stages=stages)


def test_a_stage_is_found_by_what_it_is_about() -> None:
    found = path("one", stage(HIGH, TRAIN), stage(JOB))

    assert found.place_of(TRAIN) == 1
    assert found.place_of(JOB) == 2
    assert found.place_of(CERT) is None
    assert found.stages_of(TRAIN) == (found.stages[0],)


def test_a_stage_is_not_optional_unless_somebody_says_so() -> None:
    assert stage(JOB, optional=True).is_optional(on=ON)
    assert not stage(JOB, optional=False).is_optional(on=ON)
    assert not stage(JOB).is_optional(on=ON)


@pytest.mark.parametrize(("stages", "match"), [((), "has no stage"), ((stage(JOB), stage(JOB)), "two stages")])
def test_a_path_has_stages_of_different_names(stages: Any, match: str) -> None:  # noqa: ANN401 - a table
    with pytest.raises(ConflictError, match=match):
        path("one", *stages)


DIFFER: dict[str, tuple[CareerPath, CareerPath, set[str]]] = {
    "nothing": (path("a", stage(HIGH), stage(JOB)), path("b", stage(HIGH), stage(JOB)), set()),
    "left out": (
        path("a", stage(HIGH), stage(RESUME)),
        path("b", stage(HIGH), stage(UP)),
        {"Only a has a stage for résumé, b has none.", "Only b has a stage for advancement, a has none."},
    ),
    "order": (
        path("a", stage(CERT), stage(JOB)),
        path("b", stage(JOB), stage(CERT)),
        {"a puts certification before job, b after it."},
    ),
    "joined": (
        path("a", stage(HIGH), stage(TRAIN)),
        path("b", stage(HIGH, TRAIN)),
        {"b takes high school and training as one stage, a as two."},
    ),
    "optional": (
        path("a", stage(TRAIN), stage(JOB)),
        path("b", stage(TRAIN, optional=True), stage(JOB)),
        {"b lets training be left out, a does not."},
    ),
}


@pytest.mark.parametrize(("one", "other", "found"), DIFFER.values(), ids=DIFFER)
def test_two_paths_say_where_they_differ(one: CareerPath, other: CareerPath, found: set[str]) -> None:
    assert {str(difference) for difference in one.differences(other, on=ON)} == found


def turned(difference: PathDifference) -> PathDifference:
    """Return the same difference as the other path tells it."""
    if difference.kind is not Difference.ORDER:
        return difference
    return PathDifference(Difference.ORDER, difference.about[::-1], difference.there, difference.here)


def unordered(difference: PathDifference) -> object:
    about = difference.about if difference.kind is Difference.ORDER else frozenset(difference.about)
    return difference.kind, about, difference.here, difference.there


@st.composite
def paths(draw: st.DrawFn, id_: str) -> CareerPath:
    kinds = draw(st.permutations([HIGH, TRAIN, CERT, JOB]))[: draw(st.integers(1, 4))]
    groups: list[list[StageKind]] = [[kinds[0]]]
    for kind in kinds[1:]:
        if draw(st.integers(0, 3)):
            groups.append([kind])
        else:
            groups[-1].append(kind)
    return path(id_, *(stage(*group, optional=draw(st.sampled_from([True, False, None]))) for group in groups))


@given(one=paths("a"), other=paths("b"))
def test_both_paths_tell_the_same_differences(one: CareerPath, other: CareerPath) -> None:
    here = {unordered(difference) for difference in one.differences(other, on=ON)}
    there = {unordered(turned(difference)) for difference in other.differences(one, on=ON)}

    assert here == there


@given(one=paths("a"), other=paths("b"))
def test_the_differences_are_those_of_a_plain_reading(one: CareerPath, other: CareerPath) -> None:
    places = [{kind: i for i, s in enumerate(p.stages) for kind in s.kinds} for p in (one, other)]
    free = [{kind for s in p.stages for kind in s.kinds if s.is_optional(on=ON)} for p in (one, other)]
    both = places[0].keys() & places[1].keys()
    expected = len(places[0].keys() ^ places[1].keys()) + len((free[0] ^ free[1]) & both)
    for a, b in permutations(sorted(both, key=lambda kind: kind.name), 2):
        mine, theirs = places[0][b] - places[0][a], places[1][b] - places[1][a]
        if mine > 0 > theirs or (mine == 0 != theirs and a.name < b.name) or (theirs == 0 != mine and a.name < b.name):
            expected += 1

    assert len(one.differences(other, on=ON)) == expected


@given(one=paths("a"))
def test_a_path_does_not_differ_from_itself(one: CareerPath) -> None:
    assert one.differences(evolve(one, id="b"), on=ON) == ()
