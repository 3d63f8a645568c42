"""The rule tree: what a rule may ask, as a small closed set of immutable nodes."""

from datetime import date
from fractions import Fraction
from typing import Any, TypeAlias

from attrs import Attribute, Factory, field, frozen

from codercareer._tree import AllOf, AnyOf, AtLeast, Node, Not, Prose, is_requirement
from codercareer.checks import (
    any_of_terms,
    exact,
    exact_number,
    is_count,
    is_grade,
    is_one,
    is_plain_date,
    is_positive,
    optional,
    some_terms,
)
from codercareer.errors import InvalidDataError
from codercareer.facts import CreditUnit, EducationLevel, EducationStage, is_share

__all__ = [
    "AllOf",
    "AnyOf",
    "AtLeast",
    "Completed",
    "CreditsAtLeast",
    "EducationAtLeast",
    "ExperienceAtLeast",
    "HasTrait",
    "Holds",
    "HoldsAny",
    "HoursAtLeast",
    "Leaf",
    "MemberOf",
    "Not",
    "Passed",
    "Prose",
    "Requirement",
]


def _before_after_since(self: "_Limited", *_: object) -> None:
    if self.since is not None and self.before is not None and self.before <= self.since:
        raise InvalidDataError(
            f"before={self.before} is not after since={self.since}.",
            "The limits leave at least one day.",
            "Swap them, or leave one out.",
        )


def _is_limited(self: "_Limited") -> bool:
    return not (self.within is None and self.since is None and self.before is None and self.after is None)


@frozen(kw_only=True, repr=False, cache_hash=True)
class _Limited(Node):
    """The limits that every leaf takes."""

    within: int | None = field(default=None, validator=optional(is_count))
    """Only what happened in so many months before the day asked; ``None`` for no limit."""

    since: date | None = field(default=None, validator=is_plain_date)
    """Only what happened on or after this day; ``None`` for no limit."""

    before: date | None = field(default=None, validator=(is_plain_date, _before_after_since))
    """Only what happened before this day; ``None`` for no limit."""

    after: "Requirement | None" = field(default=None, validator=optional(is_requirement))
    """Only facts that began on a day on which this requirement was met; ``None`` for any."""

    is_limited: bool = field(init=False, eq=False, default=Factory(_is_limited, takes_self=True))
    """Whether it has one of these limits."""


@frozen(repr=False, cache_hash=True)
class EducationAtLeast(_Limited):
    """An education of this level or a higher one (CTDL ``targetCredential`` of a ``ConditionProfile``)."""

    level: EducationLevel = field(validator=is_one(EducationLevel))
    """The lowest level that serves."""

    subject: tuple[str, ...] | None = field(default=None, kw_only=True, converter=some_terms)
    """Terms of which its subject is one, or a case of one; ``None`` for any."""

    accredited_by: tuple[str, ...] | None = field(default=None, kw_only=True, converter=some_terms)
    """Organizations of which one must accredit it; ``None`` for any or none."""

    stage: EducationStage = field(default=EducationStage.CONFERRED, kw_only=True, validator=is_one(EducationStage))
    """How far it must have come."""


@frozen(repr=False, cache_hash=True)
class ExperienceAtLeast(_Limited):
    """So many months of work, full-time equivalent (CTDL ``yearsOfExperience``, in months)."""

    months: int = field(validator=is_count)
    """Months of work."""

    domain: tuple[str, ...] | None = field(default=None, kw_only=True, converter=some_terms)
    """Terms of which one of the job's domains is one, or a case of one; ``None`` for any work."""

    tagged: tuple[str, ...] | None = field(default=None, kw_only=True, converter=some_terms)
    """Tags of which the job must have one; ``None`` for any."""

    min_fte: Fraction | None = field(default=None, kw_only=True, converter=exact, validator=optional(is_share))
    """Share of a full-time job below which a job does not count; ``None`` for any."""


@frozen(repr=False, cache_hash=True)
class HoursAtLeast(_Limited):
    """So many hours of work; hours worked at the same time add up."""

    hours: Fraction = field(converter=exact_number, validator=is_positive)
    """Hours of work."""

    domain: tuple[str, ...] | None = field(default=None, kw_only=True, converter=some_terms)
    """Terms of which one of the job's domains is one, or a case of one; ``None`` for any work."""

    tagged: tuple[str, ...] | None = field(default=None, kw_only=True, converter=some_terms)
    """Tags of which the job must have one; ``None`` for any."""

    full_time_week: Fraction = field(default=Fraction(40), kw_only=True, converter=exact_number, validator=is_positive)
    """Hours of a full-time week, for jobs that state a share and no hours."""


@frozen(repr=False, cache_hash=True)
class Passed(_Limited):
    """An exam passed (CTDL ``targetAssessment``)."""

    exam: tuple[str, ...] = field(converter=any_of_terms)
    """Ids of the exams of which one serves."""


@frozen(repr=False, cache_hash=True)
class Holds(_Limited):
    """A credential held on the day (CTDL ``targetCredential``)."""

    credential: tuple[str, ...] = field(converter=any_of_terms)
    """Ids of the credentials of which one serves."""


def _names_a_class(self: "HoldsAny", _: "Attribute[Any]", __: tuple[str, ...] | None) -> None:
    if self.category is None and self.issuer is None and self.not_issuer is None:
        raise InvalidDataError(
            "HoldsAny() names no class of credentials.",
            "A rule that asks for something must say for what.",
            "Give a category, an issuer or a not_issuer.",
        )
    if self.issuer is not None and set(self.issuer) <= set(self.not_issuer or ()):
        raise InvalidDataError(
            "HoldsAny() excludes each issuer it asks for.",
            "No credential could ever serve.",
            "Take one of them out of `issuer` or of `not_issuer`.",
        )


@frozen(repr=False, cache_hash=True)
class HoldsAny(_Limited):
    """Any credential of an open class held on the day, such as another body's coding credential."""

    category: tuple[str, ...] | None = field(default=None, kw_only=True, converter=some_terms)
    """Terms of which the credential's category is one, or a case of one; ``None`` for any."""

    issuer: tuple[str, ...] | None = field(default=None, kw_only=True, converter=some_terms)
    """Organizations of which one issues it; ``None`` for any."""

    not_issuer: tuple[str, ...] | None = field(
        default=None, kw_only=True, converter=some_terms, validator=_names_a_class
    )
    """Organizations none of which issues it; ``None`` for none excluded."""


def _names_a_training(self: "Completed", *_: object) -> None:
    if self.program is None and self.kind is None and self.topic is None:
        raise InvalidDataError(
            "Completed() names no training.",
            "A rule that asks for something must say for what.",
            "Give a program, a kind or a topic.",
        )


@frozen(repr=False, cache_hash=True)
class Completed(_Limited):
    """A training completed (CTDL ``targetLearningOpportunity``)."""

    program: tuple[str, ...] | None = field(default=None, converter=some_terms)
    """Ids of the programs of which one serves; ``None`` for any."""

    kind: tuple[str, ...] | None = field(default=None, kw_only=True, converter=some_terms)
    """Terms of which the kind of program is one, or a case of one; ``None`` for any."""

    topic: tuple[str, ...] | None = field(default=None, kw_only=True, converter=some_terms)
    """Terms of which its topic is one, or a case of one; ``None`` for any."""

    accredited_by: tuple[str, ...] | None = field(default=None, kw_only=True, converter=some_terms)
    """Organizations of which one must accredit or approve it; ``None`` for any or none."""

    months: int | None = field(default=None, kw_only=True, validator=optional(is_count))
    """The fewest months it must take; ``None`` for any length."""

    min_grade: str | None = field(default=None, kw_only=True, validator=(is_grade, _names_a_training))
    """The lowest letter grade that serves; ``None`` for any."""


@frozen(repr=False, cache_hash=True)
class CreditsAtLeast(_Limited):
    """So many credits of one unit; they add up."""

    amount: Fraction = field(converter=exact_number, validator=is_positive)
    """How many."""

    unit: CreditUnit = field(validator=is_one(CreditUnit))
    """What they are counted in; other units never count."""

    topic: tuple[str, ...] | None = field(default=None, kw_only=True, converter=some_terms)
    """Terms of which their topic is one, or a case of one; ``None`` for any."""

    min_grade: str | None = field(default=None, kw_only=True, validator=is_grade)
    """The lowest letter grade that counts; ``None`` for any."""


@frozen(repr=False, cache_hash=True)
class MemberOf(_Limited):
    """Membership on the day (codercareer extension)."""

    organization: tuple[str, ...] = field(converter=any_of_terms)
    """Ids of the organizations of which one serves."""


@frozen(repr=False, cache_hash=True)
class HasTrait(_Limited):
    """A trait that is there on the day (codercareer extension)."""

    name: tuple[str, ...] = field(converter=any_of_terms)
    """Terms of the traits of which one serves."""


Requirement: TypeAlias = (
    EducationAtLeast
    | ExperienceAtLeast
    | HoursAtLeast
    | Passed
    | Holds
    | HoldsAny
    | Completed
    | CreditsAtLeast
    | MemberOf
    | HasTrait
    | Prose
    | AllOf
    | AnyOf
    | AtLeast
    | Not
)
"""Any node: the closed union that every reader of rules matches."""

Leaf: TypeAlias = (
    EducationAtLeast
    | ExperienceAtLeast
    | HoursAtLeast
    | Passed
    | Holds
    | HoldsAny
    | Completed
    | CreditsAtLeast
    | MemberOf
    | HasTrait
)
"""The nodes that look at facts."""
