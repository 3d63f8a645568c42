"""Rules and answers as trees."""

from datetime import date, timedelta
from typing import get_args

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from reading import flowchart, squeezed
from small import CARD, CATALOG, EXAM, claimed
from strategies import cases, leaves

from codercareer.assessment import Assessment, assess
from codercareer.catalog import Catalog
from codercareer.claims import History
from codercareer.diagrams import diagram_of_answer, diagram_of_rule
from codercareer.drawing import Diagram, Shape, Tone
from codercareer.errors import InvalidTypeError, NoClaimError, UnknownIdError
from codercareer.facts import Employment, ExamResult, HeldCredential
from codercareer.profile import Profile
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    Completed,
    CreditsAtLeast,
    CreditUnit,
    EducationAtLeast,
    EducationLevel,
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
from codercareer.rules import Rule
from codercareer.sources import Trust
from codercareer.verdicts import Verdict
from codercareer.wording import say

ON = date(2024, 1, 1)
A, B = Passed("a"), Passed("b")
NOBODY = Profile(exams=(), experience=(), credentials=(), credits=())

SURE = "surely in force"

NODES: dict[type[object], tuple[Requirement, str]] = {
    EducationAtLeast: (EducationAtLeast(EducationLevel.BACHELOR), "a bachelor's degree"),
    ExperienceAtLeast: (ExperienceAtLeast(24), "2 years of experience"),
    HoursAtLeast: (HoursAtLeast(900), "900 hours of work"),
    Passed: (A, "a passed"),
    Holds: (Holds("card"), "card held"),
    HoldsAny: (HoldsAny(issuer="x"), "any credential issued by x held"),
    Completed: (Completed("course"), "course completed"),
    CreditsAtLeast: (CreditsAtLeast(80, CreditUnit.CEU), "80 CEUs"),
    MemberOf: (MemberOf("x"), "membership of x"),
    HasTrait: (HasTrait("bilingual"), "bilingual"),
    AllOf: (A & B, "all of these"),
    AnyOf: (A | B, "any of these"),
    AtLeast: (AtLeast(2, A, B, HasTrait("c")), "2 of these 3"),
    Not: (~A, "not this"),
    Prose: (Prose("enough experience"), "enough experience"),
}


def labels(diagram: Diagram) -> list[str]:
    return [node.label for node in diagram.nodes]


def test_every_kind_of_node_is_drawn() -> None:
    assert set(NODES) == set(get_args(Requirement))


def nodes_of(rule: Requirement) -> list[Requirement]:
    parts = [rule.part] if isinstance(rule, Not) else [*getattr(rule, "parts", ())]
    return [rule, *(node for part in parts for node in nodes_of(part))]


def _larger(part: st.SearchStrategy[Requirement]) -> st.SearchStrategy[Requirement]:
    parts = st.lists(part, min_size=1, max_size=4)
    some = parts.flatmap(lambda found: st.integers(1, len(found)).map(lambda n: AtLeast(n, *found)))
    return st.one_of(parts.map(AllOf), parts.map(AnyOf), some, part.map(Not))


ground: st.SearchStrategy[Requirement] = leaves() | st.sampled_from([AllOf(), AnyOf(), Prose("enough")])
rules = st.recursive(ground, _larger, max_leaves=12)


@pytest.mark.parametrize(("node", "label"), NODES.values(), ids=lambda value: type(value).__name__)
def test_a_node_is_drawn_as_it_is_called(node: Requirement, label: str) -> None:
    assert labels(diagram_of_rule(node))[0] == label
    verdict, *rest = labels(assess(node, NOBODY, on=ON).diagram())[0].split("\n")
    assert verdict.endswith("on 2024-01-01")
    assert rest[0] == label


@given(rule=rules)
def test_every_leaf_of_a_rule_is_in_its_tree_in_order(rule: Requirement) -> None:
    drawn = diagram_of_rule(rule)

    ends = {edge.tail for edge in drawn.edges}
    found = [node.label for node in drawn.nodes if node.id not in ends]
    assert found == [say(node) for node in nodes_of(rule) if len(nodes_of(node)) == 1]
    assert len(drawn.edges) == len(drawn.nodes) - 1


@given(case=cases(rules), day=st.dates(date(2018, 1, 1), date(2027, 12, 31)))
def test_each_part_of_an_answer_is_drawn_with_its_verdict(case: tuple[Requirement, Profile], day: date) -> None:
    answer = assess(*case, on=day)

    drawn = answer.diagram()

    def walked(part: Assessment) -> list[Assessment]:
        return [part, *(inner for one in part.parts for inner in walked(one))]

    tones = {Verdict.MET: Tone.YES, Verdict.UNMET: Tone.NO, Verdict.UNKNOWN: Tone.MAYBE}
    assert [node.tone for node in drawn.nodes] == [tones[part.verdict] for part in walked(answer)]
    words = [node.label.split("\n")[0].split(" ", 1)[1].removesuffix(f" on {day}") for node in drawn.nodes]
    assert words == [part.verdict.value for part in walked(answer)]
    assert [squeezed(label) for label in flowchart(str(drawn)).nodes.values()] == [squeezed(x) for x in labels(drawn)]


def test_a_rule_is_drawn_with_what_it_advises_and_does_not_ask() -> None:
    drawn = diagram_of_rule(Rule(A, recommends=(B,), not_required=(Holds("card"),)))

    assert labels(drawn) == ["the rule", "a passed", "b passed", "card held"]
    assert [(edge.label, edge.dashed) for edge in drawn.edges] == [("", False), ("advised", True), ("not needed", True)]
    assert labels(diagram_of_rule(Rule(A))) == ["a passed"]
    assert labels(diagram_of_rule(Rule(A), title="Senior coder")) == ["Senior coder", "a passed"]


def test_what_puts_parts_together_has_a_shape_of_its_own() -> None:
    drawn = diagram_of_rule(AllOf(A, AllOf(), AnyOf(B)))

    assert [(node.label, node.shape) for node in drawn.nodes] == [
        ("all of these", Shape.CHOICE),
        ("a passed", Shape.BOX),
        ("nothing is required", Shape.BOX),
        ("this", Shape.CHOICE),
        ("b passed", Shape.BOX),
    ]


def test_of_a_wide_tree_some_is_drawn_and_the_rest_counted() -> None:
    drawn = diagram_of_rule(AnyOf([Passed(f"e{i}") for i in range(10_000)]))

    assert len(drawn.nodes) == 151
    assert drawn.nodes[-1].label == "9,851 more, not drawn"
    assert len(str(drawn)) < 50_000  # more is not drawn by GitHub
    wide = assess(AnyOf([Passed(f"e{i}") for i in range(10_000)]), NOBODY, on=ON).diagram()
    assert labels(wide)[-1] == labels(drawn)[-1]


def test_a_deep_tree_is_drawn() -> None:
    deep: Requirement = A
    for _ in range(99):
        deep = Not(AllOf(deep))

    drawn = diagram_of_rule(deep)

    assert labels(drawn)[149:] == ["this", "1 more, not drawn"]


WHYS = {
    "met": (A, Profile(exams=(ExamResult("a", taken=ON, passed=True),)), "✔ met", "a passed on 2024-01-01"),
    "met by several": (
        Passed(["a", "b"]),
        Profile(exams=tuple(ExamResult(id_, taken=ON, passed=True) for id_ in "ab")),
        "✔ met",
        "a passed on 2024-01-01 and 1 more",
    ),
    "met by nothing": (AllOf(), NOBODY, "✔ met", ""),
    "too little": (ExperienceAtLeast(12), NOBODY, "✘ not met", "0 of 12 months"),
    "none": (A, NOBODY, "✘ not met", "none that counts"),
    "not stated": (A, Profile(), "? unknown", "not stated"),
    "not stated how much": (Prose("enough"), NOBODY, "? unknown", "the source does not say how much"),
    "in doubt": (
        Passed("a"),
        Profile(exams=(ExamResult("a", taken=ON, passed=None),)),
        "? unknown",
        "its outcome is not stated",
    ),
    "on its way": (
        ExperienceAtLeast(12),
        Profile(experience=(Employment("coder", since=date(2023, 7, 1)),)),
        "✘ not met",
        "6 of 12 months\nmet on 2024-07-01 by going on as now",
    ),
}


@pytest.mark.parametrize(("rule", "person", "verdict", "why"), WHYS.values(), ids=WHYS)
def test_a_leaf_says_what_its_verdict_rests_on(rule: Requirement, person: Profile, verdict: str, why: str) -> None:
    (label,) = labels(assess(rule, person, on=ON).diagram())

    assert label == "\n".join(filter(None, (f"{verdict} on 2024-01-01", say(rule), why)))


def test_an_answer_about_a_credential_begins_with_the_question_and_the_rule() -> None:
    drawn = CATALOG.assess("CARD", Profile(exams=(), credentials=(), experience=()), on=ON).diagram()

    assert labels(drawn)[0] == (
        "CARD, to earn\n✘ not met on 2024-01-01\n"
        "Rule since 2010-01-01, said by X Society, “Who may sit”, undated, read 2030-01-01\nsurely in force"
    )
    assert labels(drawn)[1] == "✘ not met\nall of these"
    assert [edge.label for edge in drawn.edges] == [""] * 3


def test_what_is_held_stands_beside_the_tree() -> None:
    me = Profile(credentials=(HeldCredential("CARD", earned=date(2020, 1, 1)),), exams=(), experience=())

    drawn = CATALOG.assess("CARD", me, on=ON).diagram()

    assert labels(drawn)[1] == "CARD, held since 2020-01-01\nit is held, which settles it"
    assert drawn.nodes[1].tone is Tone.YES


def test_a_date_to_come_is_told() -> None:
    me = Profile(
        exams=(ExamResult("x:card-exam", taken=ON, passed=True),),
        experience=(Employment("coder", since=date(2023, 7, 1), domains="coding"),),
    )

    drawn = CATALOG.assess("CARD", me, on=ON).diagram()

    assert labels(drawn)[0].split("\n")[:3] == [
        "CARD, to earn",
        "✘ not met on 2024-01-01",
        "met on 2024-07-01 by going on as now",
    ]


def test_what_is_shut_says_so() -> None:
    drawn = CATALOG.assess("OLD", NOBODY, on=ON, to="sit").diagram()

    assert labels(drawn)[0].split("\n")[:3] == [
        "OLD, to sit",
        "✘ not met on 2024-01-01",
        "it cannot be sat for or earned then",
    ]


def test_what_no_source_says_is_drawn_as_that() -> None:
    drawn = CATALOG.assess("OLD", NOBODY, on=ON).diagram()

    assert labels(drawn) == ["OLD, to earn\n? unknown on 2024-01-01\nno source says what was asked"]
    with pytest.raises(NoClaimError, match="No source says what was asked for OLD, to earn on 2024-01-01"):
        CATALOG.diagram("OLD", on=ON)


def _disputed() -> Catalog:
    history = History(
        claimed(Rule(A, recommends=(B,)), date(2019, 1, 1), since=date(2010, 1, 1)),
        claimed(Rule(B), date(2018, 1, 1)),
        claimed(Rule(A & B), date(2019, 1, 1), trust=Trust.ARTICLE, since=date(2010, 1, 1)),
    )
    return Catalog.of(*(e for e in CATALOG.entries if e is not CARD), evolve(CARD, to_earn=history))


def test_who_disputes_the_rule_stands_before_the_question_and_advice_behind() -> None:
    drawn = _disputed().assess("CARD", NOBODY, on=ON).diagram()

    said = {node.id: node.label.split("\n") for node in drawn.nodes}
    assert [(said[edge.tail][-1], said[edge.head][0], edge.label) for edge in drawn.edges if edge.label] == [
        ("presumed still in force, as nothing newer was found", "✘ not met", "advised"),
        ("it had to agree", "CARD, to earn", "disputes"),
        ("a passed and b passed", "CARD, to earn", "disputes"),
    ]


def test_a_rule_is_drawn_whoever_asks() -> None:
    drawn = CATALOG.diagram("CARD", on=ON)

    assert labels(drawn) == [
        "CARD, to earn\nRule since 2010-01-01, said by X Society, “Who may sit”, undated, read 2030-01-01\n" + SURE,
        "all of these",
        "Card exam passed",
        "1 year of experience in medical coding",
    ]
    assert {node.tone for node in drawn.nodes} == {Tone.PLAIN}
    assert labels(CATALOG.diagram(Passed("x:card-exam"), on=ON)) == ["Card exam passed"]
    assert labels(CATALOG.diagram(Rule(Passed("x:card-exam"), recommends=(AllOf(),)), on=ON))[0] == "the rule"


def test_what_has_no_tree_is_refused() -> None:
    with pytest.raises(InvalidTypeError, match="'CARD' is neither a rule nor a requirement"):
        diagram_of_rule("CARD")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType] # the mistake tried
    with pytest.raises(UnknownIdError, match="'CRD' is not in the catalogue"):
        CATALOG.diagram("CRD", on=ON)


def test_a_name_is_text_wherever_it_is_drawn() -> None:
    answer = assess(Holds("<script>alert(1)</script>"), NOBODY, on=ON)

    assert "<script>" not in answer.diagram().mermaid()
    assert "<script>" not in answer._repr_html_()
    assert "&lt;script&gt;alert(1)&lt;/script&gt; held" in answer._repr_html_()


def test_an_answer_is_drawn_the_same_each_time() -> None:
    first, second = (CATALOG.assess("CARD", NOBODY, on=ON + timedelta(0)).diagram() for _ in range(2))

    assert first == second
    assert first.mermaid() == second.mermaid()
    assert diagram_of_answer(CATALOG.assess(EXAM.id.removesuffix("-exam"), NOBODY, on=ON)) == first
