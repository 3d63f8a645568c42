"""Where a person stands on a path and on a ladder."""

import re
from datetime import date
from functools import partial
from html import unescape
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from small import CATALOG, claimed, named, ruled

from codercareer.careers import Role
from codercareer.claims import History
from codercareer.dates import PartialDate
from codercareer.drawing import Diagram, Tone
from codercareer.entries import Entity
from codercareer.errors import InvalidTypeError, UnknownIdError
from codercareer.facts import Employment, ExamResult, HeldCredential, Trait
from codercareer.listing import Listing
from codercareer.paths import CareerPath, Ladder, Stage, StageKind, Step, StepKind
from codercareer.profile import Profile
from codercareer.requirements import AllOf, ExperienceAtLeast, HasTrait, Holds, Prose
from codercareer.rules import Rule
from codercareer.verdicts import Verdict
from codercareer.vocabulary import Scheme, Term

ON = date(2024, 1, 1)
SINCE = date(2020, 1, 1)

TRAITS = tuple(Term(f"t{i}", f"thing {i}", schemes={Scheme.TRAIT}) for i in range(5))
CLERK = Role(id="clerk", names=named("clerk", None, "filer"), to_enter=ruled(AllOf()))
BOSS = Role(id="boss", names=named("boss"), to_enter=ruled(ExperienceAtLeast(12) & Prose("enough of it")))


def stage(place: int, *, optional: bool = False, advice: str = "") -> Stage:
    return Stage(
        id=f"s{place}",
        name=f"do thing {place}",
        kinds=(StageKind.TRAINING,),
        done=History(claimed(Rule(HasTrait(f"t{place}")), date(2015, 1, 1), note=f"Note {place}." if place else "")),
        optional=History(claimed(optional, date(2015, 1, 1))),
        advice=Listing(claimed(advice, date(2015, 1, 1))) if advice else Listing(),
    )


def path(places: str) -> CareerPath:
    """Return a path of stages that must be walked or may be left out."""
    return CareerPath(
        id="way",
        names=named("the way"),
        leads_to="clerk",
        stages=[stage(i, optional=word == "may", advice=f"Hurry with {i}.") for i, word in enumerate(places.split())],
    )


def person(has: str = "") -> Profile:
    """Return somebody who has the first things (y), has not (n), or does not say (?)."""
    stated = {"y": True, "n": False}
    return Profile(traits=[Trait(f"t{i}", has=stated[c], since=SINCE) for i, c in enumerate(has) if c in stated])


LADDER = Ladder(
    id="up",
    names=named("the way up"),
    steps=(
        Step(lower="clerk", upper="boss", kind=History(claimed(StepKind.ADVANCES, date(2015, 1, 1)))),
        Step(lower="clerk", upper="x:card", kind=History(claimed(StepKind.ADVANCES, date(2015, 1, 1)))),
        Step(
            lower="x:old-card",
            upper="x:card",
            kind=History(claimed(StepKind.BECOMES, date(2015, 1, 1), until=date(2022, 1, 1))),
        ),
        Step(
            lower="x:card",
            upper="boss",
            kind=History(claimed(StepKind.ASKED, date(2015, 1, 1))),
            rule=ruled(Holds("x:card")),
        ),
    ),
)
WAY = path("must may must")
ENTRIES: tuple[Entity, ...] = (*TRAITS, CLERK, BOSS, WAY, LADDER)
CAREERS = CATALOG.adding(*ENTRIES)

# Paths.


def test_what_is_done_is_done_by_facts() -> None:
    progress = CAREERS.progress(person("y?n"), "way", on=ON)

    assert [item.stage.id for item in progress.done] == ["s0"]
    assert [evidence.fact for evidence in progress.done[0].assessment.evidence] == [Trait("t0", since=SINCE)]
    assert [item.verdict for item in progress.stages] == [Verdict.MET, Verdict.UNKNOWN, Verdict.UNMET]


def test_what_may_be_left_out_is_next_as_long_as_nothing_later_is_done() -> None:
    progress = CAREERS.progress(person("ynn"), "way", on=ON)

    assert progress.next is not None
    assert (progress.next.place, progress.next.optional) == (2, True)
    assert progress.left_out == ()


def test_what_may_be_left_out_is_left_out_once_something_later_is_done() -> None:
    progress = CAREERS.progress(person("yny"), "way", on=ON)

    assert progress.next is None
    assert [item.stage.id for item in progress.left_out] == ["s1"]
    assert str(progress) == "The way: 2 of 3 stages done on 2024-01-01; the path is walked to its end."


def test_what_must_not_be_left_out_stays_next() -> None:
    progress = CAREERS.progress(person("nyy"), "way", on=ON)

    assert progress.next is not None
    assert progress.next.stage.id == "s0"


def test_of_what_is_next_it_may_not_be_known_whether_it_is_done() -> None:
    progress = CAREERS.progress(person("?y"), "way", on=ON)

    assert str(progress) == (
        "The way: 1 of 3 stages done on 2024-01-01; next: do thing 0, of which it is not known whether it is done."
    )
    assert [question.text for question in progress.stages[0].assessment.questions()] == ["Is this so: thing 0?"]


def test_the_whole_path_is_told_with_ways_and_advice() -> None:
    progress = CAREERS.progress(person("yn?"), "the way", on=ON)

    assert progress.explain().splitlines() == [
        "The way: 1 of 3 stages done on 2024-01-01.",
        "  1. [done] do thing 0: thing 0 since 2020-01-01",
        "  2. [next, may be left out] do thing 1",
        "     Done by: thing 1.",
        "     Note: Note 1.",
        "     A way: 2024-01-01: thing 1.",
        "     Advice: Hurry with 1.",
        "  3. [to come, not known whether done] do thing 2",
    ]
    assert str(progress).endswith("next: do thing 1 (may be left out).")


def test_what_was_left_out_and_what_to_ask_are_told() -> None:
    progress = CAREERS.progress(person("??y"), "way", on=ON)

    assert "  1. [next, not known whether done] do thing 0" in progress.explain()
    assert "     To ask: Is this so: thing 0?" in progress.explain()
    assert "  2. [left out, not known whether done] do thing 1" in progress.explain()
    assert "Note" not in progress.explain()


def test_long_lines_are_folded() -> None:
    told = CAREERS.progress(person("yn?"), "way", on=ON).explain(width=24)

    assert max(map(len, told.splitlines())) <= 29
    assert told.split() == CAREERS.progress(person("yn?"), "way", on=ON).explain().split()


def test_a_stage_of_which_nobody_says_what_shows_it_done_is_open() -> None:
    silent = evolve(WAY, stages=(evolve(WAY.stages[0], done=History()), *WAY.stages[1:]))
    progress = CAREERS.progress(person("y"), silent, on=ON)

    assert progress.stages[0].verdict is Verdict.UNKNOWN
    assert "Done by" not in progress.explain()


def test_many_facts_are_counted() -> None:
    worked = evolve(WAY, stages=(evolve(WAY.stages[0], done=ruled(ExperienceAtLeast(1))),))
    jobs = [Employment("clerk", since=date(year, 1, 1), until=date(year, 3, 1)) for year in range(2010, 2016)]
    progress = CAREERS.progress(Profile(experience=jobs), worked, on=ON)

    assert progress.explain().splitlines()[1].endswith("; 3 more")


def test_a_path_of_a_callers_own_is_walked_and_its_mistakes_refused() -> None:
    own = evolve(WAY, id="own", names=History(), stages=(evolve(WAY.stages[0], done=ruled(HasTrait("t9"))),))

    assert str(CAREERS.progress(person(), evolve(WAY, names=History()), on=ON)).startswith("way: ")
    assert str(CAREERS.progress(person(), WAY, on=ON)) == str(CAREERS.progress(person(), "way", on=ON))
    with pytest.raises(UnknownIdError, match="The rule names the term 't9'"):
        CAREERS.progress(person(), own, on=ON)


def test_progress_names_itself() -> None:
    assert repr(CAREERS.progress(person("y"), "way", on=ON)) == "<Progress 'way' on 2024-01-01: 1 of 3>"
    assert repr(CAREERS.climb(person(), "up", on=ON)) == "<Climb 'up' on 2024-01-01: no rung known>"


WRONG: dict[str, tuple[tuple[Any, Any], Any, str]] = {
    "an unknown path": ((person(), "wya"), ON, "'wya' is not in this collection"),
    "a person that is none": (("me", "way"), ON, "'me' is not a profile"),
    "a day that is text": ((person(), "way"), "2024", "on='2024' is not a day"),
}


@pytest.mark.parametrize(("asked", "on", "match"), WRONG.values(), ids=WRONG)
def test_progress_that_cannot_be_told_is_refused(asked: tuple[Any, Any], on: Any, match: str) -> None:  # noqa: ANN401
    with pytest.raises((UnknownIdError, InvalidTypeError), match=match):
        CAREERS.progress(*asked, on=on)


@given(
    places=st.lists(st.sampled_from(["must", "may"]), min_size=1, max_size=5),
    has=st.text("yn?", min_size=5, max_size=5),
)
def test_next_is_the_first_stage_that_nothing_excuses(places: list[str], has: str) -> None:
    progress = CAREERS.progress(person(has), path(" ".join(places)), on=ON)
    expected = None
    for i, word in enumerate(places):
        excused = has[i] == "y" or (word == "may" and "y" in has[i + 1 : len(places)])
        if not excused:
            expected = i + 1
            break

    assert (None if progress.next is None else progress.next.place) == expected
    assert (expected is None) == (len(progress.done) + len(progress.left_out) == len(places))


# Ladders.

CLERK_NOW = Employment("clerk", since=SINCE)
CARDED = HeldCredential("CARD", earned=date(2021, 1, 1))


def climb(*, on: date = ON, **facts: Any) -> Any:  # noqa: ANN401 - facts of a person, and a climb
    return CAREERS.climb(Profile(**({"exams": (), "credentials": (), "experience": ()} | facts)), "up", on=on)


def test_one_stands_on_the_rungs_of_jobs_and_credentials() -> None:
    assert climb(experience=(CLERK_NOW,), credentials=(CARDED,)).stands_on == ("clerk", "x:card")
    assert climb().stands_on == ()


NOT_NOW: dict[str, Employment] = {
    "over": evolve(CLERK_NOW, until=date(2023, 1, 1)),
    "perhaps over": evolve(CLERK_NOW, until=PartialDate.unknown()),
    "not begun": evolve(CLERK_NOW, since=date(2025, 1, 1)),
    "begun who knows when": evolve(CLERK_NOW, since=None),
    "called otherwise": evolve(CLERK_NOW, role="chief"),
    "called by a name of the role": evolve(CLERK_NOW, role="filer"),
    "not called": evolve(CLERK_NOW, role=None),
}


@pytest.mark.parametrize("job", NOT_NOW.values(), ids=NOT_NOW)
def test_one_does_not_stand_on_the_rung_of_a_job_that_does_not_surely_go_on(job: Employment) -> None:
    assert climb(experience=(job,)).stands_on == ()


def test_a_job_that_ends_later_goes_on() -> None:
    assert climb(experience=(evolve(CLERK_NOW, until=PartialDate(2025)),)).stands_on == ("clerk",)


def test_a_credential_that_was_earned_is_stood_on_though_not_listed() -> None:
    passed = ExamResult("x:card-exam", taken=SINCE, passed=True)
    job = Employment("anything", since=SINCE, domains="coding")

    assert climb(exams=(passed,), experience=(job,)).stands_on == ("x:card",)


def test_only_steps_that_hold_on_the_day_are_there() -> None:
    assert [item.step.lower for item in climb().steps] == ["clerk", "clerk", "x:card"]
    assert [item.step.lower for item in climb(on=date(2020, 1, 1)).steps] == ["clerk", "clerk", "x:old-card", "x:card"]


def test_a_step_asks_what_its_own_rule_asks_else_what_the_upper_rung_asks() -> None:
    to_boss, to_card, from_card = climb(credentials=(CARDED,)).steps

    assert to_boss.assessment.asked == ("boss", "enter")
    assert to_card.assessment.asked == ("x:card", "earn")
    assert from_card.assessment.requirement == Holds("x:card")
    assert from_card.verdict is Verdict.MET


def test_open_is_what_is_met_and_not_reached_and_next_is_what_leads_on() -> None:
    found = climb(experience=(CLERK_NOW,), credentials=(CARDED,))

    assert [(item.step.lower, item.step.upper) for item in found.open] == [("x:card", "boss")]
    assert [(item.step.lower, item.step.upper) for item in found.next] == [("clerk", "boss"), ("x:card", "boss")]
    assert str(found) == "The way up, on 2024-01-01: on clerk and CARD; open: boss."


def test_a_climb_is_told_rung_by_rung() -> None:
    told = climb(experience=(CLERK_NOW,), credentials=(CARDED,)).explain()

    assert told.splitlines() == [
        "The way up, on 2024-01-01: on clerk and CARD; open: boss.",
        "  [unknown] boss",
        "      From clerk, which advances to it.",
        "      From CARD, which is asked for it.",
        "      Asks: 1 year of experience and enough of it.",
        "      Asks: CARD held.",
        "  [reached] CARD",
        "      From clerk, which advances to it.",
    ]


def test_a_climb_of_which_nothing_is_known_says_so() -> None:
    nobody = CAREERS.adding(evolve(BOSS, to_enter=History()), replace=True)
    own = evolve(LADDER, names=History(), steps=LADDER.steps[:1])
    found = nobody.climb(Profile(), own, on=ON)

    assert str(found) == "up, on 2024-01-01: on no rung that is known; no step is surely open."
    assert "      Asks: no source says what." in found.explain(width=80).splitlines()


def test_a_ladder_of_a_callers_own_with_a_mistake_is_refused() -> None:
    wrong = evolve(LADDER, steps=(evolve(LADDER.steps[3], rule=ruled(Holds("x:crad"))),))

    with pytest.raises(UnknownIdError, match="The rule names the credential 'x:crad'"):
        CAREERS.climb(Profile(), wrong, on=ON)


# Looked up, referred to, known.


def test_ladders_and_paths_are_looked_up() -> None:
    assert CAREERS.ladders.where(lower="clerk").ids() == ("up",)
    assert CAREERS.ladders.where(lower="x:card", upper="boss").ids() == ("up",)
    assert CAREERS.ladders.where(lower="boss").ids() == ()
    assert CAREERS.ladders.where().ids() == ("up",)
    assert CAREERS.paths.where(leads_to="clerk", stage=StageKind.TRAINING).ids() == ("way",)
    assert CAREERS.paths.where(stage=StageKind.JOB).ids() == ()
    assert CAREERS.paths.where(leads_to="boss").ids() == ()


LOST: dict[str, tuple[Entity, str]] = {
    "a rung": (
        evolve(LADDER, steps=(evolve(LADDER.steps[0], upper="bos"),)),
        "The ladder 'up' names 'bos' in `steps`.*Did you mean 'boss'",
    ),
    "a role": (evolve(WAY, leads_to="clrek"), "The career path 'way' names 'clrek' in `leads_to`"),
    "a term": (evolve(WAY, stages=(evolve(WAY.stages[0], done=ruled(HasTrait("t9"))),)), "names the term 't9'"),
}


@pytest.mark.parametrize(("entry", "match"), LOST.values(), ids=LOST)
def test_a_reference_that_leads_nowhere_is_refused(entry: Entity, match: str) -> None:
    with pytest.raises(UnknownIdError, match=match):
        CAREERS.adding(entry, replace=True)


def test_of_a_path_the_stages_that_were_known_are_there() -> None:
    early = named("clerk").claims[0]
    known_names = History(evolve(early, citations=claimed(0, date(2015, 1, 1)).citations))
    late = evolve(WAY.stages[1], done=ruled(AllOf()), optional=History(), advice=Listing())
    then = CAREERS.adding(
        evolve(CLERK, names=known_names),
        evolve(WAY, names=known_names, stages=(WAY.stages[0], late)),
        replace=True,
    )

    assert [s.id for s in then.as_known(date(2016, 1, 1)).paths["way"].stages] == ["s0"]
    assert [s.id for s in then.as_known(date(2031, 1, 1)).paths["way"].stages] == ["s0", "s1"]


def test_a_path_without_stages_or_goal_and_steps_without_rungs_were_not_known() -> None:
    early = History(evolve(named("way").claims[0], citations=claimed(0, date(2015, 1, 1)).citations))
    late = evolve(WAY.stages[0], done=ruled(AllOf()), optional=History(), advice=Listing())
    then = CAREERS.adding(
        evolve(WAY, id="late", names=early, stages=(late,)), evolve(LADDER, names=early), replace=True
    ).adding(evolve(WAY, names=early), replace=True)
    known = then.as_known(date(2016, 1, 1))

    assert known.paths.ids() == ()
    assert known.ladders["up"].steps == ()


def test_what_was_known_late_is_all_there() -> None:
    assert CAREERS.as_known(date(2031, 1, 1)).entries == CAREERS.entries


# Pictures.


def boxes(diagram: Diagram) -> list[tuple[str, Tone]]:
    return [(node.label, node.tone) for node in diagram.nodes]


def test_a_path_is_drawn_stage_by_stage() -> None:
    drawn = WAY.diagram(on=ON)

    assert boxes(drawn) == [
        ("1. do thing 0", Tone.PLAIN),
        ("2. do thing 1\nmay be left out", Tone.PLAIN),
        ("3. do thing 2", Tone.PLAIN),
    ]
    assert [(edge.tail, edge.head) for edge in drawn.edges] == [("1", "2"), ("2", "3")]


WALKED = {
    "done by what, and what is next": (
        "y",
        [
            ("1. do thing 0\n✔ done: thing 0 since 2020-01-01", Tone.YES),
            ("2. do thing 1\n➜ next\n? not known whether done\nmay be left out\na way: 2024-01-01: thing 1", Tone.NOW),
            ("3. do thing 2\nto come\n? not known whether done", Tone.MAYBE),
        ],
    ),
    "left out": (
        "nny",
        [
            ("1. do thing 0\n➜ next\na way: 2024-01-01: thing 0", Tone.NOW),
            ("2. do thing 1\nleft out", Tone.FAINT),
            ("3. do thing 2\n✔ done: thing 2 since 2020-01-01", Tone.YES),
        ],
    ),
    "to come": (
        "nnn",
        [
            ("1. do thing 0\n➜ next\na way: 2024-01-01: thing 0", Tone.NOW),
            ("2. do thing 1\nto come\nmay be left out", Tone.PLAIN),
            ("3. do thing 2\nto come", Tone.PLAIN),
        ],
    ),
}


@pytest.mark.parametrize(("has", "said"), WALKED.values(), ids=WALKED)
def test_progress_is_drawn_with_what_is_done_and_what_is_next(has: str, said: list[tuple[str, Tone]]) -> None:
    assert boxes(CAREERS.progress(person(has), WAY, on=ON).diagram()) == said


def test_a_ladder_is_drawn_with_the_steps_somebody_claims() -> None:
    drawn = LADDER.diagram(on=ON, label=partial(CAREERS.label, on=ON))

    assert [label for label, _ in boxes(drawn)] == ["clerk", "boss", "CARD"]
    assert [(edge.tail, edge.head, edge.label, edge.dashed) for edge in drawn.edges] == [
        ("clerk", "boss", "", False),
        ("clerk", "x:card", "", False),
        ("x:card", "boss", "is asked for", False),
    ]
    before = LADDER.diagram(on=date(2021, 1, 1))
    assert [edge.label for edge in before.edges] == ["", "", "becomes", "is asked for"]


def test_a_climb_is_drawn_with_where_one_stands_and_what_is_open() -> None:
    clerk = Profile(experience=(Employment("clerk", since=date(2023, 7, 1)),), exams=(), credentials=())

    drawn = CAREERS.climb(clerk, LADDER, on=ON).diagram()

    assert boxes(drawn) == [
        ("clerk\n✔ reached", Tone.YES),
        ("boss\n✘ not open", Tone.NO),
        ("CARD\n✘ not open", Tone.NO),
    ]


RUNGS = {
    "open": (Profile(credentials=(HeldCredential("CARD", earned=SINCE),)), "boss", "➜ open", Tone.NOW),
    "unsettled": (
        Profile(experience=(Employment("clerk", since=SINCE),), credentials=()),
        "boss",
        "? not known whether open\nnot settled: enough of it",
        Tone.MAYBE,
    ),
    "on its way": (
        Profile(
            experience=(Employment("coder", since=date(2023, 7, 1), domains="coding"),),
            exams=(ExamResult("x:card-exam", taken=SINCE, passed=True),),
            credentials=(),
        ),
        "CARD",
        "✘ not open\nopen on 2024-07-01 by going on as now",
        Tone.NO,
    ),
    "where one may begin": (Profile(), "clerk", "", Tone.PLAIN),
}


@pytest.mark.parametrize(("who", "rung", "said", "tone"), RUNGS.values(), ids=RUNGS)
def test_a_rung_is_drawn_with_how_it_stands(who: Profile, rung: str, said: str, tone: Tone) -> None:
    drawn = CAREERS.climb(who, LADDER, on=ON).diagram()

    assert ("\n".join(filter(None, (rung, said))), tone) in boxes(drawn)


def test_a_notebook_shows_progress_and_a_climb_as_their_explanations() -> None:
    for shown in (CAREERS.progress(person("y"), WAY, on=ON), CAREERS.climb(person(), LADDER, on=ON)):
        text = unescape(re.sub("<[^>]*>", " ", shown._repr_html_()))

        told = shown.explain()
        for sign, word in (("?", "unknown"), ("✔", "met"), ("✘", "not met")):
            told = told.replace(f"[{word}]", f"{sign} {word}")
        assert text.split() == told.split()


def test_a_notebook_shows_a_ladder_and_a_path_as_tables() -> None:
    ladder, way = (re.findall(r"<td[^>]*>([^<]*)</td>", shown._repr_html_()) for shown in (LADDER, WAY))

    assert ladder[:4] == ["clerk", "advances to", "boss", "X Society, “Who may sit”, 2015-01-01 (a table)"]
    assert ladder[8:11] == ["x:old-card", "becomes", "x:card"]
    assert way[:4] == ["1", "do thing 0", "training", "X Society, “Who may sit”, 2015-01-01 (a table)"]
