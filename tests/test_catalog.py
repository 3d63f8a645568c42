"""The one door: small catalogues, what they answer, and what they refuse."""

import pickle
from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from small import CARD, CATALOG, CODING, COURSE, ENTRIES, EXAM, OLD_CARD, SOCIETY, claimed, named, ruled

from codercareer.assessment import Verdict
from codercareer.catalog import Catalog, load_catalog
from codercareer.claims import History, Names
from codercareer.credentials import Credential, Organization, TrainingProgram
from codercareer.dates import PartialDate
from codercareer.errors import (
    AmbiguousNameError,
    CodercareerError,
    ConflictError,
    InvalidDataError,
    InvalidTypeError,
    UnknownIdError,
)
from codercareer.facts import (
    Credit,
    Education,
    Employment,
    ExamResult,
    HeldCredential,
    Membership,
    Training,
    Trait,
)
from codercareer.profile import Profile
from codercareer.quantities import Between
from codercareer.requirements import AllOf, Completed, ExperienceAtLeast, HasTrait, Holds, MemberOf, Not, Passed
from codercareer.rules import Rule

ONE_DAY = timedelta(days=1)
ON = date(2024, 1, 1)
CODER = Employment("coder", since=date(2022, 1, 1), domains=("inpatient",))
PERSON = Profile(
    experience=(CODER,), exams=(ExamResult("x:card-exam", taken=date(2022, 6, 1), passed=True),), credentials=()
)


def assessed(person: Profile, target: Any = "x:card", **fields: Any) -> Verdict:  # noqa: ANN401 - what a catalogue takes
    return CATALOG.assess(target, person, **({"on": ON} | fields)).verdict


# Asking.


@pytest.mark.parametrize("name", ["x:card", "CARD", "card", "Carded Coder", "COR", "Coder of Record"], ids=str)
def test_a_credential_is_asked_about_by_id_or_any_name_it_has_or_had(name: str) -> None:
    assert CATALOG.assess(name, PERSON, on=ON).target == "x:card"


def test_a_rule_is_met_by_what_is_a_case_of_what_it_asks() -> None:
    assert assessed(PERSON) is Verdict.MET


def test_a_credential_held_settles_that_it_was_earned() -> None:
    person = Profile(credentials=(HeldCredential("x:card", earned=date(2023, 1, 1)),), exams=(), experience=())
    found = CATALOG.assess("x:card", person, on=ON)

    assert (found.verdict, [e.fact for e in found.evidence]) == (Verdict.MET, list(person.credentials or ()))


def test_a_credential_perhaps_held_is_perhaps_earned() -> None:
    person = Profile(credentials=(HeldCredential("x:card", earned=PartialDate(2024)),), exams=(), experience=())

    assert assessed(person) is Verdict.UNKNOWN


def test_credentials_not_stated_add_no_doubt_about_earning() -> None:
    assert assessed(Profile(exams=(), experience=())) is Verdict.UNMET


def test_a_rule_is_judged_itself() -> None:
    assert assessed(PERSON, Rule(Passed("x:card-exam"), recommends=(ExperienceAtLeast(999),))) is Verdict.MET


def test_a_requirement_is_judged_itself() -> None:
    assert assessed(PERSON, Not(Passed("x:card-exam"))) is Verdict.UNMET


def test_the_timeline_of_a_credential_agrees_with_each_day() -> None:
    timeline = CATALOG.when("x:card", PERSON)

    for day in (date(2009, 1, 1), date(2010, 1, 1), date(2022, 12, 31), date(2023, 1, 1), date(2150, 1, 1)):
        assert timeline.verdict(on=day) is assessed(PERSON, on=day)


def test_all_credentials_are_assessed_in_the_order_of_ids() -> None:
    assert [found.target for found in CATALOG.assess_all(PERSON, on=ON)] == ["x:card", "x:old-card"]


def test_what_one_may_sit_for_is_what_surely_is_open() -> None:
    assert [found.target for found in CATALOG.open_to(PERSON, on=ON)] == ["x:card"]


def test_a_later_horizon_may_be_asked_for() -> None:
    assert CATALOG.when("x:card", PERSON, until=date(2300, 1, 1)).verdict(on=date(2250, 1, 1)) is Verdict.MET


def test_the_answer_calls_things_by_their_name_on_the_day_asked() -> None:
    assert str(CATALOG.assess("x:card", PERSON, on=ON)) == "CARD, to earn: met on 2024-01-01."
    assert str(CATALOG.assess("x:card", PERSON, on=date(2012, 1, 1))).startswith("COR, to earn")


# Refused questions.

WRONG: dict[str, tuple[tuple[Any, ...], dict[str, Any], type[CodercareerError], str]] = {
    "an unknown name": (("CARDS", PERSON), {}, UnknownIdError, "Did you mean 'x:card'"),
    "an unknown id": (("x:crad", PERSON), {}, UnknownIdError, "Did you mean 'x:card'"),
    "no name": (("", PERSON), {}, UnknownIdError, "is not in the catalogue"),
    "a number": ((5, PERSON), {}, InvalidTypeError, "5 is neither a name nor a rule"),
    "nothing": ((None, PERSON), {}, InvalidTypeError, "is neither a name nor a rule"),
    "a person that is none": (("x:card", {}), {}, InvalidTypeError, "is not a profile"),
    "a day that is text": (("x:card", PERSON), {"on": "2024-01-01"}, InvalidTypeError, "on='2024-01-01' is not a day"),
    "a day known in part": (("x:card", PERSON), {"on": PartialDate(2024)}, InvalidTypeError, "is not a day"),
    "another question": (("x:card", PERSON), {"to": "keep"}, InvalidDataError, "to='keep' is not a question"),
    "a question of another type": (("x:card", PERSON), {"to": []}, InvalidDataError, r"to=\[\] is not a question"),
    "another question about a rule": ((AllOf(), PERSON), {"to": "keep"}, InvalidDataError, "to='keep' is not"),
}


@pytest.mark.parametrize(("values", "fields", "kind", "match"), WRONG.values(), ids=WRONG)
def test_a_question_that_cannot_be_is_refused(
    values: tuple[Any, ...], fields: dict[str, Any], kind: type[CodercareerError], match: str
) -> None:
    with pytest.raises(kind, match=match):
        CATALOG.assess(*values, **({"on": ON} | fields))


def test_a_horizon_that_is_text_is_refused() -> None:
    with pytest.raises(InvalidTypeError, match="until='2024' is not a day"):
        CATALOG.when("x:card", PERSON, until="2024")  # type: ignore[arg-type]


@pytest.mark.parametrize("ask", [CATALOG.open_to, CATALOG.assess_all], ids=["open to", "assess all"])
def test_a_day_that_is_text_is_refused_for_all(ask: Any) -> None:  # noqa: ANN401 - a method
    with pytest.raises(InvalidTypeError, match="on='x' is not a day"):
        ask(PERSON, on="x")


# A typing mistake must not become a verdict.

UNKNOWN: dict[str, tuple[dict[str, Any], str]] = {
    "an exam": ({"exams": (ExamResult("x:crad-exam"),)}, "names the exam 'x:crad-exam' in `exam`"),
    "a credential": ({"credentials": (HeldCredential("x:crad"),)}, "names the credential 'x:crad' in `credential`"),
    "a credential without a namespace": ({"credentials": (HeldCredential("CRAD"),)}, "names the credential 'CRAD'"),
    "a former namespace": ({"credentials": (HeldCredential("x-union:crad"),)}, "names the credential 'x-union:crad'"),
    "a category": ({"credentials": (HeldCredential("z:c", category="codr"),)}, "names the term 'codr' in `category`"),
    "a program": ({"training": (Training("x:coarse"),)}, "names the program 'x:coarse' in `program`"),
    "a kind": ({"training": (Training(kind="coarse"),)}, "in `kind`"),
    "a topic": ({"training": (Training(topic="codin"),)}, "names the term 'codin' in `topic`"),
    "who approves": ({"training": (Training("x:course", accreditors=("yy",)),)}, "in `accreditors`"),
    "a domain": ({"experience": (Employment(domains=("codin",)),)}, "names the term 'codin' in `domains`"),
    "a tag": ({"experience": (Employment(tags=("letr",)),)}, "names the term 'letr' in `tags`"),
    "a subject": ({"education": (Education(subject="lw"),)}, "names the term 'lw' in `subject`"),
    "an accreditor": ({"education": (Education(accreditors=("cahim",)),)}, "names the organization 'cahim'"),
    "an organization": ({"memberships": (Membership("z"),)}, "names the organization 'z' in `organization`"),
    "a kind of membership": ({"memberships": (Membership("x", kind="std"),)}, "names the term 'std' in `kind`"),
    "a topic of credits": ({"credits": (Credit(1, topic="codin"),)}, "names the term 'codin' in `topic`"),
    "a trait": ({"traits": (Trait("bilingal"),)}, "names the term 'bilingal' in `name`"),
}


@pytest.mark.parametrize(("facts", "match"), UNKNOWN.values(), ids=UNKNOWN)
def test_a_person_who_names_what_should_be_known_and_is_not_is_refused(facts: dict[str, Any], match: str) -> None:
    with pytest.raises(UnknownIdError, match=match):
        assessed(Profile(**facts))


def test_the_nearest_id_is_named() -> None:
    with pytest.raises(UnknownIdError, match="Did you mean 'bilingual'"):
        assessed(Profile(traits=(Trait("bilingal"),)))


KNOWN: dict[str, dict[str, Any]] = {
    "what is somebody else's": {"credentials": (HeldCredential("z:card", category="z:kind"),)},
    "another's terms": {"experience": (Employment("whatever", domains=("z:surgery",), tags=("z:x",)),)},
    "a former name": {"credentials": (HeldCredential("COR"),)},
    "an id that follows from a former name": {"credentials": (HeldCredential("x:cor"),)},
    "an id that follows from a former issuer": {"credentials": (HeldCredential("x-union:card"),)},
    "a former name of an organization": {"memberships": (Membership("X Union"),)},
    "everything": {
        "education": (Education(subject="coding", accreditors=("y",)),),
        "training": (Training("x:course", kind="course", topic="coding", accreditors=("y",)),),
        "credits": (Credit(1, topic="coding"),),
        "exams": (ExamResult("x:card-exam"),),
        "traits": (Trait("bilingual"),),
        "memberships": (Membership("y", kind="z:student"),),
    },
}


@pytest.mark.parametrize("facts", KNOWN.values(), ids=KNOWN)
def test_a_person_who_names_what_is_known_or_not_ours_is_assessed(facts: dict[str, Any]) -> None:
    assert assessed(Profile(**facts)) in set(Verdict)


def test_a_credential_held_under_a_former_name_is_the_same() -> None:
    person = Profile(credentials=(HeldCredential("COR", earned=date(2012, 1, 1)),))

    assert assessed(person) is Verdict.MET
    assert assessed(person, Passed("x:card-exam")) is Verdict.MET


def test_a_membership_under_a_former_name_is_the_same() -> None:
    person = Profile(memberships=(Membership("X Union", since=date(2012, 1, 1)),))

    assert assessed(person, MemberOf("x")) is Verdict.MET


def test_a_class_knows_the_issuer_of_a_credential() -> None:
    person = Profile(training=(Training("x:course", completed=date(2020, 1, 1)),))

    assert assessed(person, Completed(kind="course", topic="coding", accredited_by="y", months=6)) is Verdict.MET
    assert assessed(person, Completed(kind="course", months=7)) is Verdict.UNMET


RULES: dict[str, tuple[Any, str]] = {
    "a leaf": (Passed("x:crad-exam"), "The rule names the exam 'x:crad-exam'"),
    "a part": (AllOf(Not(HasTrait("bilingual") | HasTrait("bilingal"))), "names the term 'bilingal'"),
    "what must come first": (Passed("x:card-exam", after=Holds("x:crad")), "names the credential 'x:crad'"),
    "a rule": (Rule(MemberOf("z")), "names the organization 'z'"),
}


@pytest.mark.parametrize(("rule", "match"), RULES.values(), ids=RULES)
def test_a_rule_that_names_what_should_be_known_and_is_not_is_refused(rule: Any, match: str) -> None:  # noqa: ANN401
    with pytest.raises(UnknownIdError, match=match):
        assessed(PERSON, rule)


def test_a_rule_of_a_callers_own_is_looked_through_once() -> None:
    rule = Passed("x:card-exam")

    assert assessed(PERSON, rule) is assessed(PERSON, rule)


def test_a_rule_that_names_what_is_not_ours_is_judged() -> None:
    assert assessed(PERSON, Holds("z:card")) is Verdict.UNMET


# Building.

DOUBLE = evolve(CARD, category="course")


def test_an_id_given_twice_is_a_clash() -> None:
    with pytest.raises(ConflictError, match="Two entries have the id 'x:card'"):
        Catalog.of(*ENTRIES, DOUBLE)


def test_adding_an_id_that_is_taken_is_a_clash() -> None:
    with pytest.raises(ConflictError, match="Two entries have the id 'x:card'"):
        CATALOG.adding(DOUBLE)


def test_an_entry_may_take_the_place_of_another_on_purpose() -> None:
    found = CATALOG.adding(DOUBLE, replace=True)

    assert found.credentials["x:card"].category == "course"
    assert CATALOG.credentials["x:card"].category == "coder-credential"


def test_what_is_added_is_answered_about() -> None:
    own = Credential(
        id="mine:badge", issuer="mine", names=named("Our Badge"), category="z:badge", to_earn=ruled(Holds("x:card"))
    )
    found = CATALOG.adding(Organization(id="mine", names=named("My Employer")), own)
    person = Profile(credentials=(HeldCredential("x:card", earned=date(2020, 1, 1)),))

    assert found.assess("Our Badge", person, on=ON).verdict is Verdict.MET


def test_adding_nothing_changes_nothing() -> None:
    assert CATALOG.adding().entries == CATALOG.entries


@pytest.mark.parametrize("entry", [5, "x:card", None, CODING.id, Rule(AllOf())], ids=repr)
def test_only_entries_are_added(entry: Any) -> None:  # noqa: ANN401 - anything
    with pytest.raises(InvalidTypeError, match="is not an entry of a catalogue"):
        CATALOG.adding(entry)
    with pytest.raises(InvalidTypeError, match="is not an entry of a catalogue"):
        Catalog.of(entry)


DANGLING: dict[str, tuple[Credential, str]] = {
    "an exam": (evolve(CARD, exams=("x:crad-exam",)), "names 'x:crad-exam' in `exams`"),
    "what it becomes": (evolve(CARD, becomes=("x:crad",)), "names 'x:crad' in `becomes`"),
    "what took its place": (evolve(CARD, superseded_by="x:crad"), "names 'x:crad' in `superseded_by`"),
}


@pytest.mark.parametrize(("credential", "match"), DANGLING.values(), ids=DANGLING)
def test_a_reference_that_leads_nowhere_is_refused(credential: Credential, match: str) -> None:
    with pytest.raises(UnknownIdError, match=match):
        CATALOG.adding(credential, replace=True)


def test_a_credential_superseded_by_itself_through_others_is_refused() -> None:
    with pytest.raises(ConflictError, match="is superseded by itself: x:card -> x:old-card -> x:card"):
        CATALOG.adding(evolve(CARD, superseded_by="x:old-card"), replace=True)


def test_a_credential_superseded_by_itself_is_refused() -> None:
    with pytest.raises(ConflictError, match="is superseded by itself: x:card -> x:card"):
        CATALOG.adding(evolve(CARD, superseded_by="x:card"), replace=True)


def test_a_name_that_two_entries_share_is_ambiguous() -> None:
    twin = evolve(OLD_CARD, id="x:twin", names=named("Old Card"))
    found = CATALOG.adding(twin)

    with pytest.raises(AmbiguousNameError, match=r"'Old Card' names 2 entries.*'x:old-card', 'x:twin'"):
        found.assess("Old Card", PERSON, on=ON)


def test_a_name_that_two_entries_share_names_neither_in_a_profile() -> None:
    found = CATALOG.adding(evolve(OLD_CARD, id="x:twin", names=named("Old Card")))

    with pytest.raises(UnknownIdError, match="names the credential 'Old Card'"):
        found.assess("x:card", Profile(credentials=(HeldCredential("Old Card"),)), on=ON)


def test_a_catalogue_says_how_much_is_in_it() -> None:
    assert repr(CATALOG) == "<Catalog: 2 organizations, 1 code systems, 5 terms, 2 exams, 1 programs, 2 credentials>"
    assert repr(Catalog()) == "<Catalog: empty>"


def test_a_catalogue_survives_pickle() -> None:
    again = pickle.loads(pickle.dumps(CATALOG))  # noqa: S301 - our own bytes

    assert again.entries == CATALOG.entries
    assert again.assess("x:card", PERSON, on=ON).verdict is Verdict.MET


def test_an_assessment_of_a_catalogue_survives_pickle() -> None:
    found = CATALOG.assess("x:card", PERSON, on=ON)
    again = pickle.loads(pickle.dumps(found))  # noqa: S301 - our own bytes

    assert again.explain() == found.explain()


def test_the_built_in_catalogue_is_built_once() -> None:
    assert load_catalog() is load_catalog()


# Labels.

LABELS = {
    "a credential": ("x:card", "CARD"),
    "an organization": ("x", "XS"),
    "an exam": ("x:card-exam", "Card exam"),
    "a program": ("x:course", "Coding course"),
    "a code system": ("codes", "COE"),
    "a term": ("coding", "medical coding"),
    "a former name": ("COR", "CARD"),
    "what is not ours": ("z:card", "z:card"),
}


@pytest.mark.parametrize(("id_", "label"), LABELS.values(), ids=LABELS)
def test_an_id_is_called_by_its_name(id_: str, label: str) -> None:
    assert CATALOG.label(id_, on=ON) == label


def test_a_thing_is_called_what_it_was_called_then() -> None:
    assert CATALOG.label("x:card", on=date(2012, 1, 1)) == "COR"


def test_a_thing_without_a_name_then_is_called_by_its_id() -> None:
    nameless = evolve(CARD, names=History(claimed(Names("CARD"), ON, until=date(2015, 1, 1))))

    assert CATALOG.adding(nameless, replace=True).label("x:card", on=ON) == "x:card"


# Lengths that are certain.

LENGTHS: dict[str, tuple[tuple[Between, ...], int | None]] = {
    "one range": ((Between(6, 9),), 6),
    "two that differ": ((Between(6, 9), Between(5, 9)), None),
    "no least": ((Between(None, 9),), None),
    "not said": ((), None),
}


@pytest.mark.parametrize(("lengths", "months"), LENGTHS.values(), ids=LENGTHS)
def test_a_program_takes_for_certain_what_its_sources_agree_on(
    lengths: tuple[Between, ...], months: int | None
) -> None:
    program: TrainingProgram = evolve(COURSE, months=History(*(claimed(length, ON) for length in lengths)))

    assert CATALOG.adding(program, replace=True).lookup.programs["x:course"].months == months


# What could be known by then.


def test_what_was_not_known_is_not_there() -> None:
    found = CATALOG.as_known(date(2014, 1, 1))

    assert (found.organizations.ids(), found.credentials.ids()) == (("x",), ("x:card",))


def test_what_was_known_is_there() -> None:
    assert CATALOG.as_known(date(2031, 1, 1)).entries == CATALOG.entries


def test_references_are_cut_down_to_what_was_known() -> None:
    assert CATALOG.as_known(date(2014, 1, 1)).credentials["x:card"].exams == ()


def test_what_took_the_place_of_a_credential_is_kept_where_both_were_known() -> None:
    assert CATALOG.as_known(date(2019, 1, 1)).credentials["x:old-card"].superseded_by == "x:card"


def test_names_not_known_yet_name_nothing() -> None:
    with pytest.raises(UnknownIdError, match="is not in this collection"):
        CATALOG.as_known(date(2014, 1, 1)).credentials.find("CARD")


def test_terms_are_always_known() -> None:
    assert len(CATALOG.as_known(date(1, 1, 1)).terms) == 5


def test_rules_not_known_yet_leave_the_answer_open() -> None:
    assert CATALOG.as_known(date(2014, 1, 1)).assess("x:card", Profile(), on=ON).verdict is Verdict.UNKNOWN


def test_a_day_that_is_text_is_no_day_to_know_by() -> None:
    with pytest.raises(InvalidTypeError, match="is not a day"):
        CATALOG.as_known("2014")  # type: ignore[arg-type]


def test_many_rules_of_a_callers_own_are_not_all_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codercareer.inspection.MOST_RULES_KEPT", 3)
    found = Catalog.of(*ENTRIES)
    rules = [Passed("x:card-exam", within=months) for months in range(1, 9)]

    assert {found.assess(rule, PERSON, on=date(2022, 6, 1)).verdict for rule in rules} == {Verdict.MET}


def test_two_entries_of_different_kinds_may_share_an_id() -> None:
    found = CATALOG.adding(Organization(id="coding", names=named("Coding Inc")))

    assert found.organizations["coding"].id == found.terms["coding"].id


def test_the_entries_are_there_kind_by_kind() -> None:
    assert set(CATALOG.entries) >= {SOCIETY, EXAM, CARD}
