"""A register of ids: what it owns, what it lets past."""

import pytest
from small import CATALOG

from codercareer.errors import UnknownIdError
from codercareer.facts import EducationLevel, HeldCredential, Membership
from codercareer.profile import Profile
from codercareer.requirements import (
    AllOf,
    AtLeast,
    Completed,
    EducationAtLeast,
    ExperienceAtLeast,
    HasTrait,
    Holds,
    HoldsAny,
    MemberOf,
    Not,
    Passed,
    Prose,
    Requirement,
)

REGISTER = CATALOG.register
MASTER = EducationLevel.MASTER

PASSING: dict[str, Requirement] = {
    "prose": Prose("anything at all"),
    "nothing": AllOf(),
    "its own ids": Passed("x:card-exam") & Holds("x:card") & Completed("x:course") & MemberOf("x"),
    "former names": Holds("COR") & MemberOf("X Union"),
    "another's ids": HoldsAny(category="z:kind", issuer="z:body", not_issuer="z:other"),
    "numbers alone": ExperienceAtLeast(12, within=24),
}


@pytest.mark.parametrize("rule", PASSING.values(), ids=PASSING)
def test_a_rule_that_names_what_is_there_passes(rule: Requirement) -> None:
    assert REGISTER.check_rule(rule) is None  # type: ignore[func-returns-value]


REFUSED: dict[str, tuple[Requirement, str]] = {
    "an exam": (Passed("x:exam"), "the exam 'x:exam' in `exam`"),
    "a credential": (Holds(("x:card", "x:crad")), "the credential 'x:crad' in `credential`"),
    "a category": (HoldsAny(category="codr"), "the term 'codr' in `category`"),
    "an issuer": (HoldsAny(issuer="z"), "the organization 'z' in `issuer`"),
    "an excluded issuer": (HoldsAny(not_issuer="z"), "in `not_issuer`"),
    "a program": (Completed("x:crs"), "the program 'x:crs' in `program`"),
    "a kind": (Completed(kind="crs"), "the term 'crs' in `kind`"),
    "a topic": (Completed(topic="crs"), "the term 'crs' in `topic`"),
    "who approves": (Completed(topic="coding", accredited_by="z"), "in `accredited_by`"),
    "a subject": (EducationAtLeast(MASTER, subject="lw"), "the term 'lw' in `subject`"),
    "a domain": (ExperienceAtLeast(1, domain="lw"), "the term 'lw' in `domain`"),
    "a tag": (ExperienceAtLeast(1, tagged="lw"), "the term 'lw' in `tagged`"),
    "a trait": (HasTrait("lw"), "the term 'lw' in `name`"),
    "an organization": (MemberOf("x:card"), "the organization 'x:card' in `organization`"),
    "deep inside": (Not(AtLeast(1, Prose("p"), Passed("z:exam", after=HasTrait("lw")))), "the term 'lw'"),
}


@pytest.mark.parametrize(("rule", "match"), REFUSED.values(), ids=REFUSED)
def test_a_rule_that_names_what_is_not_there_is_refused(rule: Requirement, match: str) -> None:
    with pytest.raises(UnknownIdError, match=match):
        REGISTER.check_rule(rule)


def test_an_id_of_one_kind_is_none_of_another() -> None:
    with pytest.raises(UnknownIdError, match="names the credential 'x:card-exam'"):
        REGISTER.check_profile(Profile(credentials=(HeldCredential("x:card-exam"),)))


def test_what_is_not_ours_is_told_to_carry_a_namespace() -> None:
    with pytest.raises(UnknownIdError, match="such as 'other:z'"):
        REGISTER.check_profile(Profile(memberships=(Membership("z"),)))


def test_nothing_stated_names_nothing() -> None:
    assert REGISTER.check_profile(Profile()) is None  # type: ignore[func-returns-value]
