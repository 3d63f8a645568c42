"""What a job is and asks for, kept and looked up beside everything else."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from small import CATALOG, SOCIETY, claimed, named, ruled

from codercareer.careers import Expectation, Occupation, Role, Share, Usual
from codercareer.catalog import Catalog
from codercareer.claims import History
from codercareer.entries import Entity
from codercareer.errors import InvalidDataError, InvalidTypeError, UnknownIdError
from codercareer.facts import Employment, HeldCredential, Trait
from codercareer.listing import Listing
from codercareer.profile import Profile
from codercareer.requirements import AllOf, ExperienceAtLeast, HasTrait, Holds, HoldsAny
from codercareer.rules import Rule
from codercareer.verdicts import Verdict
from codercareer.vocabulary import Scheme, Term

ON = date(2024, 1, 1)
EARLY, LATE = date(2016, 1, 1), date(2022, 1, 1)

TYPING = Term("typing", "typing", schemes={Scheme.SKILL, Scheme.TRAIT})
HOSPITAL = Term("hospital", "hospital", schemes={Scheme.SETTING})
COUNTED = Occupation(id="soc:1", names=named("Clerks"), classification="soc", code="1")
CLERK = Role(
    id="clerk",
    names=History(claimed(named("clerk").claims[0].value, EARLY)),
    counted_in=History(claimed(("soc:1",), EARLY)),
    skills=Listing(claimed("typing", EARLY)),
    settings=Listing(claimed("hospital", LATE)),
    related=Listing(claimed("boss", LATE)),
    to_enter=ruled(AllOf()),
    domains="coding",
)
BOSS = Role(id="boss", names=History(claimed(named("boss").claims[0].value, LATE)))
OPENING = Role(
    id="x:clerk",
    names=named("clerk at X"),
    employer="x",
    kind_of=Listing(claimed("clerk", EARLY)),
    credentials=Listing(claimed("x:card", EARLY)),
    to_enter=ruled(Holds("x:card") & HasTrait("typing")),
    tags=(),
)
ENTRIES: tuple[Entity, ...] = (TYPING, HOSPITAL, COUNTED, CLERK, BOSS, OPENING)
CAREERS = CATALOG.adding(*ENTRIES)

FOUND: dict[str, tuple[dict[str, str], tuple[str, ...]]] = {
    "all": ({}, ("boss", "clerk", "x:clerk")),
    "counted in": ({"counted_in": "soc:1"}, ("clerk",)),
    "an employer's": ({"employer": "x"}, ("x:clerk",)),
    "cases of a role": ({"kind_of": "clerk"}, ("x:clerk",)),
    "with a skill": ({"skill": "typing"}, ("clerk",)),
    "at a place": ({"setting": "hospital"}, ("clerk",)),
    "with both": ({"skill": "typing", "employer": "x"}, ()),
}


@pytest.mark.parametrize(("asked", "ids"), FOUND.values(), ids=FOUND)
def test_roles_are_looked_up_by_what_is_said_of_them(asked: dict[str, str], ids: tuple[str, ...]) -> None:
    assert CAREERS.roles.where(**asked).ids() == ids


def test_occupations_are_looked_up_by_classification_and_code() -> None:
    assert CAREERS.occupations.where(classification="soc", code="1").ids() == ("soc:1",)
    assert CAREERS.occupations.where(code="2").ids() == ()


def test_a_role_is_called_by_its_name() -> None:
    assert CAREERS.label("x:clerk", on=ON) == "clerk at X"


@pytest.mark.parametrize("role", ["clrek", "Coder II: inpatient", "x: night shift", "other:clerk", "x:clerk"])
def test_the_role_of_a_job_is_any_text(role: str) -> None:
    me = Profile(experience=(Employment(role, since=EARLY),))

    assert CAREERS.assess(AllOf(), me, on=ON).verdict is Verdict.MET


def test_the_role_of_a_job_in_our_own_namespace_is_there() -> None:
    me = Profile(experience=(Employment("x:clrek", since=EARLY),))

    with pytest.raises(UnknownIdError, match=r"names the role 'x:clrek' in `role`.*Did you mean 'x:clerk'"):
        CAREERS.assess(AllOf(), me, on=ON)


LOST: dict[str, tuple[Role, str]] = {
    "an occupation": (evolve(CLERK, counted_in=History(claimed(("soc:2",)))), "names 'soc:2' in `counted_in`"),
    "an employer": (evolve(OPENING, employer="z"), "names 'z' in `employer`"),
    "a role": (evolve(CLERK, related=Listing(claimed("bos"))), "names 'bos' in `related`.*Did you mean 'boss'"),
    "a credential": (evolve(OPENING, credentials=Listing(claimed("x:crad"))), "names 'x:crad' in `credentials`"),
    "a skill": (evolve(CLERK, skills=Listing(claimed("typin"))), "names 'typin' in `skills`.*Did you mean 'typing'"),
    "a domain": (evolve(CLERK, domains="codin"), "The role 'clerk' names 'codin' in `domains`"),
    "a tag": (evolve(CLERK, tags="lettr"), "names 'lettr' in `tags`"),
}


@pytest.mark.parametrize(("role", "match"), LOST.values(), ids=LOST)
def test_a_role_that_refers_to_what_is_not_there_is_refused(role: Role, match: str) -> None:
    with pytest.raises(UnknownIdError, match=match):
        CAREERS.adding(role, replace=True)


def test_a_mistake_in_the_rule_of_an_entry_that_is_added_is_refused() -> None:
    wrong = evolve(OPENING, to_enter=ruled(HasTrait("typpng")))

    with pytest.raises(UnknownIdError, match="The rule names the term 'typpng' in `name`"):
        CAREERS.adding(wrong, replace=True)


@pytest.mark.parametrize("aside", ["recommends", "not_required"])
def test_a_mistake_in_what_a_rule_says_beside_is_refused_too(aside: str) -> None:
    fields: dict[str, Any] = {aside: (Holds("x:crad"),)}
    wrong = evolve(OPENING, to_enter=History(claimed(Rule(AllOf(), **fields))))

    with pytest.raises(UnknownIdError, match="The rule names the credential 'x:crad'"):
        CAREERS.adding(wrong, replace=True)


# As known.


def test_of_a_role_only_what_was_known_is_there() -> None:
    known = CAREERS.as_known(date(2018, 1, 1)).roles["clerk"]

    assert known.skills.values(on=ON) == ("typing",)
    assert not known.settings


def test_what_a_role_refers_to_is_cut_down_to_what_was_known() -> None:
    known = CAREERS.as_known(date(2018, 1, 1))

    assert "boss" not in known.roles
    assert "soc:1" not in known.occupations
    assert not known.roles["clerk"].related
    assert not known.roles["clerk"].counted_in


def test_of_several_ids_in_one_claim_those_that_were_known_stay() -> None:
    known_then = evolve(COUNTED, id="soc:2", names=History(claimed(named("Few").claims[0].value, EARLY)))
    both = evolve(CLERK, counted_in=History(claimed(("soc:1", "soc:2"), EARLY)))
    known = CAREERS.adding(known_then).adding(both, replace=True).as_known(date(2018, 1, 1))

    assert [claim.value for claim in known.roles["clerk"].counted_in.claims] == [("soc:2",)]


def test_an_employer_that_was_not_known_is_left_out() -> None:
    late = evolve(SOCIETY, id="late", names=named("Late"))
    early = evolve(OPENING, id="late:clerk", employer="late", names=CLERK.names, credentials=Listing())
    known = CAREERS.adding(late, early).as_known(date(2018, 1, 1))

    assert "late" not in known.organizations
    assert known.roles["late:clerk"].employer is None


def test_what_was_known_late_is_all_there() -> None:
    assert CAREERS.as_known(date(2031, 1, 1)).entries == CAREERS.entries


# Asked about by name.

CLERK_NOW = Profile(experience=(), credentials=(), traits=())


def test_a_role_is_asked_about_by_its_name() -> None:
    asked = CAREERS.assess("clerk", CLERK_NOW, on=ON)

    assert asked.verdict is Verdict.MET
    assert asked.asked == ("clerk", "enter")
    assert asked.subject == "clerk, to enter"


def test_a_role_of_which_nobody_says_what_it_asks_is_unknown() -> None:
    asked = CAREERS.assess("boss", CLERK_NOW, on=ON, to="enter")

    assert asked.verdict is Verdict.UNKNOWN
    assert str(asked) == "Boss, to enter: unknown on 2024-01-01, as no source says what was asked then."


def test_sources_that_differ_leave_a_role_open_and_no_exam_is_spoken_of() -> None:
    differing = History(claimed(Rule(AllOf()), ON), claimed(Rule(ExperienceAtLeast(12)), ON))
    open_ = CAREERS.adding(evolve(CLERK, to_enter=differing), replace=True)

    found = open_.assess("clerk", CLERK_NOW, on=LATE.replace(year=2025))

    assert found.verdict is Verdict.UNKNOWN
    assert "which version of the rule held then, among those that sources give" in str(found)
    assert "exam" not in str(found)


def test_a_role_of_which_nobody_says_what_it_asks_is_unknown_on_all_days() -> None:
    asked = CAREERS.assess("boss", CLERK_NOW, on=ON)

    assert asked.earliest is None
    assert asked.earliest_possible == ON
    assert CAREERS.when("boss", CLERK_NOW).verdict(on=ON) is Verdict.UNKNOWN
    assert "No source says what was asked on that day." in asked.explain()


def test_undated_sources_that_differ_leave_a_role_open_on_all_days() -> None:
    differing = History(claimed(Rule(AllOf())), claimed(Rule(ExperienceAtLeast(12))))
    open_ = CAREERS.adding(evolve(CLERK, to_enter=differing), replace=True)

    assert open_.assess("clerk", CLERK_NOW, on=ON).verdict is Verdict.UNKNOWN
    assert open_.assess("clerk", CLERK_NOW, on=ON).earliest is None
    assert open_.when("clerk", CLERK_NOW).verdict(on=ON) is Verdict.UNKNOWN


def test_an_opening_is_open_on_the_days_its_rule_is_met() -> None:
    carded = HeldCredential("CARD", earned=date(2020, 5, 1))
    typing = Trait("typing", since=date(2021, 3, 1))

    assert CAREERS.when("x:clerk", CLERK_NOW).certain.first() is None
    assert CAREERS.when("x:clerk", Profile(credentials=(carded,), traits=(typing,))).certain.first() == typing.since


def test_a_program_is_asked_about_by_its_name_too() -> None:
    begun = CAREERS.assess("Coding course", CLERK_NOW, on=ON)

    assert begun.asked == ("x:course", "enter")
    assert begun.verdict is Verdict.UNKNOWN


def test_all_roles_are_judged_at_once() -> None:
    found = CAREERS.assess_all(CLERK_NOW, on=ON, to="enter")

    assert [answer.target for answer in found] == ["boss", "clerk", "x:clerk"]
    assert [answer.target for answer in CAREERS.open_to(CLERK_NOW, on=ON, to="enter")] == ["clerk"]


def test_a_credential_is_asked_about_as_before() -> None:
    assert CAREERS.assess("CARD", CLERK_NOW, on=ON).asked == ("x:card", "earn")
    assert CAREERS.assess("x:card", CLERK_NOW, on=ON, to="sit").asked == ("x:card", "sit")


@pytest.mark.parametrize(
    ("name", "to"), [("clerk", "earn"), ("clerk", "sit"), ("x:card", "enter"), ("CARD", "enter"), ("x:course", "sit")]
)
def test_a_question_of_another_kind_of_entry_is_refused(name: str, to: Any) -> None:  # noqa: ANN401 - a table
    with pytest.raises(InvalidDataError, match=f"to='{to}' is not a question about"):
        CAREERS.assess(name, CLERK_NOW, on=ON, to=to)


def test_a_name_that_a_role_and_a_credential_share_is_ambiguous() -> None:
    twin = evolve(BOSS, names=named("CARD"))

    with pytest.raises(LookupError, match=r"'card' names 2 entries.*'x:card', 'boss'"):
        CAREERS.adding(twin, replace=True).assess("card", CLERK_NOW, on=ON)


def test_a_name_that_a_role_and_a_credential_share_is_told_apart_by_the_question() -> None:
    twin = CAREERS.adding(evolve(BOSS, names=named("CARD")), replace=True)

    assert twin.assess("CARD", CLERK_NOW, on=ON, to="enter").target == "boss"
    assert twin.assess("CARD", CLERK_NOW, on=ON, to="earn").target == "x:card"


def test_the_nearest_of_all_kinds_is_named() -> None:
    with pytest.raises(UnknownIdError, match=r"'clrek' is not in the catalogue.*Did you mean 'clerk'"):
        CAREERS.assess("clrek", CLERK_NOW, on=ON)


# Values.


@pytest.mark.parametrize(
    ("kind", "fields"),
    [(Expectation, {"mandatory": 1}), (Expectation, {"preferred_by": "most"}), (Expectation, {"required_by": 3})],
)
def test_an_expectation_is_of_its_kinds(kind: Any, fields: dict[str, Any]) -> None:  # noqa: ANN401 - a class
    with pytest.raises(InvalidTypeError, match=r"is not|neither"):
        kind(**fields)


def test_what_is_usual_is_a_share_and_a_requirement() -> None:
    usual = Usual(Share.MOST, HoldsAny(category="coder-credential"))

    assert usual == Usual(Share.MOST, HoldsAny(category="coder-credential"))
    with pytest.raises(InvalidTypeError, match="is not a requirement"):
        Usual(Share.MOST, "a degree")  # type: ignore[arg-type]


def test_a_role_of_ones_own_does_not_own_what_begins_with_its_name() -> None:
    me = Profile(experience=(Employment(domains=("clerk:typing",)),))

    assert CAREERS.assess(AllOf(), me, on=ON).verdict is Verdict.MET
    assert isinstance(CAREERS, Catalog)


MISTAKEN: dict[str, tuple[Any, dict[str, Any], str]] = {
    "a rule for a history": (CLERK, {"to_enter": Rule(AllOf())}, "to_enter=.* is not a History"),
    "words for a listing": (CLERK, {"skills": ("typing",)}, "skills=.* is not a Listing"),
    "a listing for a history": (CLERK, {"level": Listing()}, "level=.* is not a History"),
    "a history for a listing": (CLERK, {"duties": History()}, "duties=.* is not a Listing"),
}


@pytest.mark.parametrize(("role", "fields", "match"), MISTAKEN.values(), ids=MISTAKEN)
def test_what_is_claimed_of_a_role_is_claimed(role: Role, fields: dict[str, Any], match: str) -> None:
    with pytest.raises(InvalidTypeError, match=match):
        evolve(role, **fields)
