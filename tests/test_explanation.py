"""What an answer says, line by line and in one sentence."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from small import CARD, CATALOG, EXAM, cited, claimed

from codercareer.advice import Gap
from codercareer.assessment import Assessment, assess
from codercareer.claims import Claim, History
from codercareer.dates import DateRange, PartialDate
from codercareer.explanation import say_gap
from codercareer.facts import Credit, CreditUnit, Employment, ExamResult, HeldCredential, Trait
from codercareer.profile import Profile
from codercareer.requirements import (
    AllOf,
    AnyOf,
    AtLeast,
    CreditsAtLeast,
    ExperienceAtLeast,
    HasTrait,
    Holds,
    HoursAtLeast,
    Not,
    Passed,
    Prose,
    Requirement,
)
from codercareer.rules import Rule
from codercareer.sources import Supports, Trust

ON = date(2024, 1, 1)
A, B = Passed("a"), Passed("b")
NOBODY = Profile(exams=(), experience=(), credentials=(), credits=())
PASSED_A = Profile(exams=(ExamResult("a", taken=date(2023, 1, 1), passed=True),), experience=())


def asked(rule: Requirement, person: Profile = NOBODY, on: date = ON) -> Assessment:
    return assess(rule, person, on=on)


# One sentence.

SENTENCES: dict[str, tuple[Requirement, Profile, str]] = {
    "met": (A, PASSED_A, "A passed: met on 2024-01-01."),
    "never": (A, NOBODY, "A passed: not met on 2024-01-01, nor on a later day by going on as now."),
    "later": (
        ExperienceAtLeast(12),
        Profile(experience=(Employment("coder", since=date(2023, 6, 1)),)),
        "1 year of experience: not met on 2024-01-01; met on 2024-06-01 by going on as now.",
    ),
    "perhaps later": (
        A,
        Profile(exams=(ExamResult("a", taken=date(2024, 6, 1)),)),
        "A passed: not met on 2024-01-01; perhaps met from 2024-06-01 on by going on as now.",
    ),
    "not stated": (A, Profile(), "A passed: unknown on 2024-01-01; not settled: a passed."),
    "prose": (Prose("enough"), NOBODY, "Enough: unknown on 2024-01-01; not settled: enough."),
    "one of two open": (
        A & B,
        Profile(),
        "A passed and b passed: unknown on 2024-01-01; not settled: a passed; b passed.",
    ),
    "only what is open": (
        A & HasTrait("t"),
        PASSED_A,
        "A passed and t: unknown on 2024-01-01; not settled: t.",
    ),
}


@pytest.mark.parametrize(("rule", "person", "text"), SENTENCES.values(), ids=SENTENCES)
def test_an_answer_is_one_sentence(rule: Requirement, person: Profile, text: str) -> None:
    assert str(asked(rule, person)) == text


def test_of_many_open_points_a_few_are_named() -> None:
    text = str(asked(AllOf([Passed(f"x:{i}") for i in range(20)]), Profile()))

    assert text.endswith("more.")


# The whole answer.

LINES: dict[str, tuple[Requirement, Profile, list[str]]] = {
    "a leaf with its evidence": (A, PASSED_A, ["  [met] a passed: a passed on 2023-01-01"]),
    "nothing required": (AllOf(), NOBODY, ["  [met] nothing is required"]),
    "closed": (AnyOf(), NOBODY, ["  [not met] closed to everybody"]),
    "all": (A & B, PASSED_A, ["  [not met] all of these:", "    [met] a passed: a passed on 2023-01-01"]),
    "any": (A | B, PASSED_A, ["  [met] any of these:", "    [not met] b passed: none stated that counts"]),
    "all of one": (AllOf(A), PASSED_A, ["  [met] this:"]),
    "any of one": (AnyOf(A), PASSED_A, ["  [met] this:"]),
    "at least": (AtLeast(1, A, B), PASSED_A, ["  [met] 1 of these 2:"]),
    "not": (Not(A), PASSED_A, ["  [not met] not this:", "    [met] a passed: a passed on 2023-01-01"]),
    "prose": (
        Prose("enough"),
        NOBODY,
        ["  [unknown] enough (the source does not say how much: ask whoever made the rule)"],
    ),
    "not stated": (A, Profile(), ["  [unknown] a passed: not stated"]),
    "not settled": (
        A,
        Profile(exams=(ExamResult("a"),)),
        [
            "  [unknown] a passed: not settled by what is stated",
            "      not counted: a taken, outcome not stated, on a day not stated: its outcome is not stated",
        ],
    ),
    "months short": (
        ExperienceAtLeast(12),
        Profile(experience=(Employment("coder", since=date(2023, 6, 1)),)),
        [
            (
                "  [not met] 1 year of experience: 7 of 12 months (coder since 2023-06-01, 214 days); "
                "met on 2024-06-01 by going on as now"
            ),
            "  By going on as now it is surely met on 2024-06-01.",
        ],
    ),
    "never": (A, NOBODY, ["  By going on as now it is not surely met on any later day."]),
    "a trait that is not there": (
        HasTrait("t"),
        Profile(traits=(Trait("t", has=False, since=date(2020, 1, 1)),)),
        ["      not counted: not t since 2020-01-01: it is not so"],
    ),
    "shared days": (
        ExperienceAtLeast(1),
        Profile(experience=(Employment("a", since=date(2023, 1, 1)), Employment("b", since=date(2023, 1, 1)))),
        [
            (
                "  [met] 1 month of experience: a since 2023-01-01, 182.5 days (shared with other jobs held then); "
                "b since 2023-01-01, 182.5 days (shared with other jobs held then)"
            ),
        ],
    ),
}


@pytest.mark.parametrize(("rule", "person", "lines"), LINES.values(), ids=LINES)
def test_an_explanation_has_its_lines(rule: Requirement, person: Profile, lines: list[str]) -> None:
    found = asked(rule, person).explain().splitlines()

    assert [line for line in lines if line not in found] == []


def test_an_explanation_begins_with_the_answer() -> None:
    assert asked(A, PASSED_A).explain().startswith("A passed: met on 2024-01-01.")


def test_of_many_facts_a_few_are_named_and_the_rest_counted() -> None:
    taken = tuple(ExamResult("a", taken=date(2010 + i, 1, 1), passed=True) for i in range(9))

    assert "; 3 more" in asked(A, Profile(exams=taken)).explain()


def test_of_many_facts_that_do_not_count_a_few_are_named_and_the_rest_counted() -> None:
    taken = tuple(ExamResult("a", taken=date(2010 + i, 1, 1), passed=False) for i in range(9))

    assert "not counted: 3 more" in asked(A, Profile(exams=taken)).explain()


# Rules and their sources.


def explained(person: Profile = NOBODY, on: date = ON, to: str = "earn", **fields: Any) -> str:  # noqa: ANN401 - of a card
    catalog = CATALOG.adding(evolve(CARD, **fields), replace=True)
    return catalog.assess("x:card", person, on=on, to=to).explain()  # type: ignore[arg-type]


def earned_by(*claims: Claim[Rule]) -> dict[str, Any]:
    return {"to_earn": History(*claims), "created": History()}


def one(**fields: Any) -> dict[str, Any]:  # noqa: ANN401 - fields of a claim
    return earned_by(claimed(Rule(AllOf()), date(2023, 1, 1), **fields))


VERSIONS: dict[str, tuple[dict[str, Any], str]] = {
    "since": (one(since=date(2020, 1, 1), retrieved=date(2025, 1, 1)), "Rule since 2020-01-01; surely in force."),
    "since not known": (one(), "Rule since a day not known; presumed still in force"),
    "until": (one(until=date(2025, 1, 1)), ", until 2025-01-01; "),
    "through a month": (one(until=PartialDate(2025, 1)), ", through 2025-01; "),
    "a range": (one(since=DateRange(date(2020, 1, 1), date(2025, 1, 1))), "Rule since "),
    "perhaps": (one(until=DateRange(date(2023, 6, 1), date(2025, 1, 1))), "perhaps in force"),
    "note": (one(note="As inferred."), "Note: As inferred."),
    "official": (one(), "[official]."),
    "an article": (one(trust=Trust.ARTICLE), "[a career article]."),
    "a copy": (one(trust=Trust.OFFICIAL_COPY), "[a copy of an official page]."),
    "secondary": (one(trust=Trust.SECONDARY), "[secondary]."),
}


@pytest.mark.parametrize(("fields", "text"), VERSIONS.values(), ids=VERSIONS)
def test_an_explanation_names_the_version_and_who_said_it(fields: dict[str, Any], text: str) -> None:
    assert text in explained(**fields)


def test_several_sources_are_joined() -> None:
    claim = Claim(Rule(AllOf()), citations=(cited(ON), cited(date(2023, 1, 1)), cited(ON, supports=Supports.SINCE)))

    assert explained(**earned_by(claim)).count("X Society, ") == 2


def test_who_agrees_is_said() -> None:
    claims = (claimed(Rule(AllOf()), date(2020, 1, 1)), claimed(Rule(AllOf()), date(2021, 1, 1)))

    assert "Said too by X Society" in explained(**earned_by(*claims))


def test_who_had_to_agree_and_does_not_is_said() -> None:
    claims = (claimed(Rule(AllOf()), date(2020, 1, 1)), claimed(Rule(AnyOf()), date(2021, 1, 1)))
    text = explained(**earned_by(*claims))

    assert "; it had to agree: nothing is required." in text


def test_who_says_otherwise_and_is_not_heard_is_said() -> None:
    claims = (
        claimed(Rule(AllOf()), date(2020, 1, 1)),
        claimed(Rule(AnyOf()), date(2021, 1, 1), trust=Trust.ARTICLE),
    )
    text = explained(**earned_by(*claims))

    assert "Disputed by X Society" in text
    assert "it had to agree" not in text


def test_the_sentence_says_that_versions_disagree() -> None:
    claims = (claimed(Rule(AllOf()), date(2020, 1, 1)), claimed(Rule(AnyOf()), date(2021, 1, 1)))
    catalog = CATALOG.adding(evolve(CARD, **earned_by(*claims)), replace=True)

    assert "which version of the rule held then" in str(catalog.assess("x:card", NOBODY, on=ON))


def test_a_rule_no_source_gives_is_said_to_be_missing() -> None:
    assert "No source says what was asked on that day." in explained(to_earn=History())


def test_the_sentence_says_that_no_source_gives_the_rule() -> None:
    catalog = CATALOG.adding(evolve(CARD, to_earn=History()), replace=True)

    assert str(catalog.assess("x:card", NOBODY, on=ON)) == (
        "CARD, to earn: unknown on 2024-01-01, as no source says what was asked then."
    )


def test_a_holding_is_said_to_settle_it() -> None:
    person = Profile(credentials=(HeldCredential("x:card", earned=date(2020, 1, 1)),))

    assert "CARD, held since 2020-01-01" in explained(person)


def test_what_cannot_be_sat_for_is_said() -> None:
    fields = {"exams": ("x:old-exam",)}
    catalog = CATALOG.adding(evolve(CARD, **fields), replace=True)

    assert "It cannot be sat for or earned on that day" in explained(to="sit", **fields)
    assert "it cannot be sat for or earned then" in str(catalog.assess("x:card", NOBODY, on=ON, to="sit"))


def test_an_offer_not_known_is_said() -> None:
    catalog = CATALOG.adding(evolve(EXAM, offered=History()), replace=True)

    assert "whether the exam was offered" in str(catalog.assess("x:card", NOBODY, on=ON, to="sit"))


def test_what_is_said_beside_the_requirement_is_reported() -> None:
    rule = Rule(
        AllOf(), recommends=(Passed("x:card-exam"),), proof=("a letter",), not_required=(ExperienceAtLeast(12),)
    )
    lines = explained(**earned_by(claimed(rule, ON))).splitlines()

    assert "  Advised, not required: Card exam passed [not met]." in lines
    assert "  Expressly not needed: 1 year of experience." in lines
    assert "  Proof: a letter" in lines


def test_what_a_bare_rule_says_is_reported() -> None:
    found = CATALOG.assess(Rule(AllOf(), proof=("a letter",)), NOBODY, on=ON)

    assert "  Proof: a letter" in found.explain().splitlines()


# Gaps.

GAPS: dict[str, tuple[Requirement, Profile, str]] = {
    "an exam": (A, NOBODY, "2024-01-01: a passed"),
    "months": (ExperienceAtLeast(1), NOBODY, "2024-02-01: 1 month of experience (31 more days of full-time work)"),
    "hours": (HoursAtLeast(40), NOBODY, "2024-01-08: 40 hours of work (40 more hours)"),
    "credits": (
        CreditsAtLeast(2, CreditUnit.CEU),
        Profile(credits=(Credit(1, CreditUnit.CEU),)),
        "2024-01-01: 2 CEUs (1 more CEU)",
    ),
    "prose": (Prose("enough"), NOBODY, "2024-01-01: enough (open: no deed closes it)"),
    "by itself": (
        ExperienceAtLeast(12),
        Profile(experience=(Employment("coder", since=date(2023, 6, 1)),)),
        "2024-06-01: 1 year of experience (152 more days of full-time work), by going on as now",
    ),
    "two things": (A & Holds("x"), NOBODY, "2024-01-01: x held; a passed"),
}


@pytest.mark.parametrize(("rule", "person", "text"), GAPS.values(), ids=GAPS)
def test_a_way_is_said_with_its_day(rule: Requirement, person: Profile, text: str) -> None:
    (gap,) = asked(rule, person).gaps()

    assert isinstance(gap, Gap)
    assert say_gap(gap) == text
