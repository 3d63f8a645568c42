"""One leaf against one fact: surely, perhaps, or not."""

import pickle
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from codercareer import matching
from codercareer._compare import MAYBE, NO, SURE
from codercareer.assessment import Verdict, assess
from codercareer.errors import InvalidTypeError
from codercareer.facts import (
    Credit,
    CreditUnit,
    Education,
    EducationLevel,
    Employment,
    ExamResult,
    HeldCredential,
    Membership,
    Training,
    Trait,
)
from codercareer.matching import CredentialInfo, Lookup, ProgramInfo, implied_pass
from codercareer.profile import Profile
from codercareer.requirements import (
    Completed,
    CreditsAtLeast,
    EducationAtLeast,
    ExperienceAtLeast,
    HasTrait,
    Holds,
    HoldsAny,
    HoursAtLeast,
    MemberOf,
    Passed,
)

LOOKUP = Lookup(
    credentials={"x:card": CredentialInfo(issuer="x", category="coder", exams=("x:exam",))},
    programs={"x:course": ProgramInfo(kind="course", topic="inpatient", accreditors=("cahiim",), months=9)},
    broader={"inpatient": frozenset({"inpatient", "coding"}), "coder": frozenset({"coder", "professional"})},
    aliases={"Card": "x:card", "XS": "x", "x:old-exam": "x:exam", "Course": "x:course"},
)
CEU, HOUR = CreditUnit.CEU, CreditUnit.CONTACT_HOUR
BACHELOR, MASTER, HIGH_SCHOOL = EducationLevel.BACHELOR, EducationLevel.MASTER, EducationLevel.HIGH_SCHOOL

MATCHES: dict[str, tuple[Any, Any, int]] = {
    "a higher level": (EducationAtLeast(BACHELOR), Education(MASTER), SURE),
    "a lower level": (EducationAtLeast(MASTER), Education(BACHELOR), NO),
    "a level not stated": (EducationAtLeast(MASTER), Education(), MAYBE),
    "the lowest level, not stated": (EducationAtLeast(HIGH_SCHOOL), Education(), SURE),
    "a case of the subject": (EducationAtLeast(MASTER, subject="coding"), Education(MASTER, subject="inpatient"), SURE),
    "a broader subject": (EducationAtLeast(MASTER, subject="inpatient"), Education(MASTER, subject="coding"), NO),
    "a subject not stated": (EducationAtLeast(MASTER, subject="coding"), Education(MASTER), MAYBE),
    "one of its accreditors": (
        EducationAtLeast(MASTER, accredited_by=("a", "XS")),
        Education(MASTER, accreditors=("x",)),
        SURE,
    ),
    "no accreditor": (EducationAtLeast(MASTER, accredited_by="a"), Education(MASTER, accreditors=()), NO),
    "accreditors not stated": (EducationAtLeast(MASTER, accredited_by="a"), Education(MASTER), MAYBE),
    "one of the domains": (ExperienceAtLeast(1, domain="coding"), Employment(domains=("law", "inpatient")), SURE),
    "another domain": (ExperienceAtLeast(1, domain="coding"), Employment(domains=("law",)), NO),
    "domains not stated": (ExperienceAtLeast(1, domain="coding"), Employment(), MAYBE),
    "any domain": (ExperienceAtLeast(1), Employment(), SURE),
    "one of the tags": (ExperienceAtLeast(1, tagged=("a", "b")), Employment(tags=("b",)), SURE),
    "no tag": (ExperienceAtLeast(1, tagged="a"), Employment(tags=()), NO),
    "enough of full time": (ExperienceAtLeast(1, min_fte=Fraction(1, 2)), Employment(fte=0.5), SURE),
    "too little of full time": (ExperienceAtLeast(1, min_fte=Fraction(1, 2)), Employment(fte=0.4), NO),
    "hours in a domain": (HoursAtLeast(1, domain="coding", tagged="a"), Employment(domains=("coding",)), MAYBE),
    "an exam passed": (Passed("x:exam"), ExamResult("x:exam", passed=True), SURE),
    "an exam by another name": (Passed("x:exam"), ExamResult("x:old-exam", passed=True), SURE),
    "an exam failed": (Passed("x:exam"), ExamResult("x:exam", passed=False), NO),
    "an outcome not stated": (Passed("x:exam"), ExamResult("x:exam"), MAYBE),
    "another exam": (Passed("x:exam"), ExamResult("y:exam", passed=True), NO),
    "a credential": (Holds("x:card"), HeldCredential("Card"), SURE),
    "another credential": (Holds("x:card"), HeldCredential("y:card"), NO),
    "a class the catalogue knows": (
        HoldsAny(category="professional", issuer="XS"),
        HeldCredential("x:card", issuer="y", category="z"),
        SURE,
    ),
    "an excluded issuer": (HoldsAny(not_issuer="x"), HeldCredential("x:card"), NO),
    "another issuer than excluded": (HoldsAny(not_issuer="x"), HeldCredential("y:card", issuer="y"), SURE),
    "an issuer not stated, one excluded": (HoldsAny(not_issuer="x"), HeldCredential("y:card"), MAYBE),
    "an issuer not stated": (HoldsAny(issuer="x"), HeldCredential("y:card"), MAYBE),
    "a category not stated": (HoldsAny(category="coder"), HeldCredential("y:card"), MAYBE),
    "a category that is stated": (HoldsAny(category="coder"), HeldCredential("y:card", category="coder"), SURE),
    "a program": (Completed("x:course"), Training("Course"), SURE),
    "a program not stated": (Completed("x:course"), Training(), MAYBE),
    "another program": (Completed("x:course"), Training("y:course"), NO),
    "what the program implies": (
        Completed(kind="course", topic="coding", accredited_by="cahiim", months=9),
        Training("x:course"),
        SURE,
    ),
    "what is stated counts before what is implied": (Completed(kind="course"), Training("x:course", kind="z"), NO),
    "a length not stated": (Completed(kind="course", months=9), Training(kind="course"), MAYBE),
    "one month, not stated": (Completed(kind="course", months=1), Training(kind="course"), SURE),
    "too short": (Completed(kind="course", months=10), Training("x:course"), NO),
    "good enough a grade": (Completed(kind="c", min_grade="C"), Training(kind="c", grade="C+"), SURE),
    "too low a grade": (Completed(kind="c", min_grade="C"), Training(kind="c", grade="C-"), NO),
    "a grade not stated": (Completed(kind="c", min_grade="C"), Training(kind="c"), MAYBE),
    "the lowest grade, not stated": (Completed(kind="c", min_grade="F"), Training(kind="c"), SURE),
    "the unit": (CreditsAtLeast(1, CEU), Credit(1, CEU), SURE),
    "another unit": (CreditsAtLeast(1, CEU), Credit(1, HOUR), NO),
    "a unit not stated": (CreditsAtLeast(1, CEU), Credit(1), MAYBE),
    "a topic not stated": (CreditsAtLeast(1, CEU, topic="t"), Credit(1, CEU), MAYBE),
    "an organization": (MemberOf("x"), Membership("XS"), SURE),
    "another organization": (MemberOf("x"), Membership("y"), NO),
    "a trait": (HasTrait("t"), Trait("t"), SURE),
    "a trait that is not there": (HasTrait("t"), Trait("t", has=False), NO),
    "a trait not stated": (HasTrait("t"), Trait("t", has=None), MAYBE),
    "a trait that is a case of it": (HasTrait("coding"), Trait("inpatient"), SURE),
}


@pytest.mark.parametrize(("leaf", "fact", "match"), MATCHES.values(), ids=MATCHES)
def test_a_fact_matches_as_surely_as_in_its_least_respect(leaf: Any, fact: Any, match: int) -> None:  # noqa: ANN401
    assert LOOKUP.matcher(leaf)(fact) == match


PLAIN: dict[str, tuple[Any, Any, int]] = {
    "an exam": (Passed("x:exam"), ExamResult("x:exam", passed=True), SURE),
    "no other name": (Passed("x:exam"), ExamResult("x:old-exam", passed=True), NO),
    "a class only as stated": (HoldsAny(issuer="x"), HeldCredential("x:card"), MAYBE),
    "no case of a subject": (EducationAtLeast(MASTER, subject="coding"), Education(MASTER, subject="inpatient"), NO),
    "nothing implied by a program": (Completed(kind="course"), Training("x:course"), MAYBE),
}


@pytest.mark.parametrize(("leaf", "fact", "match"), PLAIN.values(), ids=PLAIN)
def test_without_a_catalogue_an_id_is_only_itself(leaf: Any, fact: Any, match: int) -> None:  # noqa: ANN401 - any leaf
    assert Lookup().matcher(leaf)(fact) == match


TEN_THOUSAND = [f"other:{i}" for i in range(10_000)]
MANY_FACTS: dict[str, tuple[Any, Profile]] = {
    "exams": (
        Passed(TEN_THOUSAND),
        Profile(exams=tuple(ExamResult(id_, taken=date(2020, 1, 1), passed=True) for id_ in TEN_THOUSAND)),
    ),
    "domains": (
        ExperienceAtLeast(12, domain=TEN_THOUSAND),
        Profile(experience=tuple(Employment(since=date(2020, 1, 1), domains=id_) for id_ in TEN_THOUSAND)),
    ),
    "accreditors": (
        Completed(kind="course", accredited_by=TEN_THOUSAND),
        Profile(
            training=tuple(Training(kind="course", accreditors=id_, completed=date(2020, 1, 1)) for id_ in TEN_THOUSAND)
        ),
    ),
    "traits": (
        HasTrait(TEN_THOUSAND),
        Profile(traits=tuple(Trait(id_, has=id_.endswith("7")) for id_ in TEN_THOUSAND)),
    ),
}


@pytest.mark.parametrize(("leaf", "person"), MANY_FACTS.values(), ids=MANY_FACTS)
def test_a_leaf_of_ten_thousand_names_is_judged_by_ten_thousand_facts(leaf: Any, person: Profile) -> None:  # noqa: ANN401
    assert assess(leaf, person, on=date(2024, 1, 1), lookup=LOOKUP).verdict is Verdict.MET


def test_a_credential_says_that_its_exam_was_passed() -> None:
    assert implied_pass(Passed("x:old-exam"), HeldCredential("Card", earned=date(2020, 1, 1)), LOOKUP)


def test_a_credential_says_nothing_of_other_exams() -> None:
    assert not implied_pass(Passed("y:exam"), HeldCredential("Card"), LOOKUP)


def test_a_credential_the_catalogue_lacks_says_nothing_of_exams() -> None:
    assert not implied_pass(Passed("x:exam"), HeldCredential("y:card"), LOOKUP)


def test_a_fact_matches_as_surely_as_in_the_least_of_its_respects() -> None:
    for leaf, fact, match in MATCHES.values():
        assert min(how for _, how in LOOKUP.respects(leaf, fact)) == match


def test_respects_are_fields_of_the_fact() -> None:
    for leaf, fact, _ in MATCHES.values():
        assert all(hasattr(fact, name) for name, _ in LOOKUP.respects(leaf, fact))


def test_a_look_up_forgets_how_to_match_and_finds_it_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "MOST_ASKED", 10)
    lookup = Lookup()
    first = Passed("x")
    match = lookup.matcher(first)
    for i in range(10):
        lookup.matcher(Passed(str(i)))

    assert lookup.matcher(first) is not match
    assert lookup.matcher(first)(ExamResult("x", passed=True)) is SURE


def test_a_look_up_goes_through_pickle_with_what_it_knows() -> None:
    LOOKUP.matcher(Passed("x:exam"))
    again = pickle.loads(pickle.dumps(LOOKUP))  # noqa: S301 - our own

    assert again.matcher(Passed("x:exam"))(ExamResult("x:old-exam", passed=True)) is SURE
    assert again.credentials == LOOKUP.credentials


@pytest.mark.parametrize("field", ["credentials", "programs", "broader", "aliases"])
@pytest.mark.parametrize("value", [{"x": 5}, {5: "x"}, [], "x"], ids=repr)
def test_a_look_up_maps_ids(field: str, value: Any) -> None:  # noqa: ANN401 - of a wrong type
    with pytest.raises(InvalidTypeError, match=f"{field}=.* does not map ids to"):
        Lookup(**{field: value})
