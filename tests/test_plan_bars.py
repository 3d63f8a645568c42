"""A plan as dated bars."""

from datetime import date
from enum import Enum

from attrs import frozen

from codercareer._plan_bars import bars_of_plan
from codercareer.drawing import Tone


class Kind(Enum):
    SIT = "sit"
    STUDY = "study"
    WORK = "work"


@frozen
class Step:
    name: str
    kind: Kind
    on: date
    until: date | None = None
    gives: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()


@frozen
class Plan:
    goal: str
    on: date
    steps: tuple[Step, ...]
    finish: date
    latest: date | None = None


def day(month: int, number: int = 1) -> date:
    return date(2027, month, number)


CLERK = Step("clerk", Kind.WORK, day(1), gives=("job as clerk",))
COURSE = Step("course", Kind.STUDY, day(1), day(5))
CODER = Step("coder", Kind.WORK, day(6), gives=("job as coder",), leaves=("job as clerk",))
EXAM = Step("exam", Kind.SIT, day(9, 15))
PLAN = Plan("supervisor", day(1), (CLERK, COURSE, CODER, EXAM), day(12), day(12, 31))


def drawn(plan: Plan) -> list[tuple[str, str, date, date | None, Tone]]:
    bars = bars_of_plan(plan, lambda step: step.name, "$399").bars
    return [(bar.row, bar.label, bar.since, bar.until, bar.tone) for bar in bars]


def test_each_step_has_a_row_and_the_goal_the_last() -> None:
    assert drawn(PLAN) == [
        ("1. clerk\n2027-01-01 until 2027-06-01", "work", day(1), day(6), Tone.YES),
        ("2. course\n2027-01-01 until 2027-05-01", "study", day(1), day(5), Tone.YES),
        ("3. coder\n2027-06-01 on", "work", day(6), day(12), Tone.YES),
        ("4. exam\n2027-09-15", "sit", day(9, 15), None, Tone.PLAIN),
        (
            "supervisor\n2027-12-01 at the soonest, 2027-12-31 at the latest\n$399",
            "goal",
            day(12),
            day(12, 31),
            Tone.NOW,
        ),
    ]


def test_where_the_day_is_sure_the_goal_is_an_event() -> None:
    assert drawn(Plan("supervisor", day(1), (), day(1), day(1))) == [
        ("supervisor\n2027-01-01\n$399", "goal", day(1), None, Tone.NOW)
    ]


def test_a_job_got_on_the_last_day_is_an_event() -> None:
    (job, _) = drawn(Plan("supervisor", day(1), (CLERK,), day(1)))

    assert job == ("1. clerk\n2027-01-01", "work", day(1), None, Tone.PLAIN)
