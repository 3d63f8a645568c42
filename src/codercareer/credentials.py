"""What is earned and who issues it: organizations, code systems, training programs, credentials, renewal."""

from enum import Enum

from attrs import field, frozen

from codercareer.checks import (
    are_all,
    are_texts,
    as_tuple,
    is_count,
    is_known_date,
    is_one,
    is_text,
    is_tuple_of,
    optional,
    terms,
)
from codercareer.claims import History, Names, claims_are
from codercareer.dates import AnyDate
from codercareer.exams import UNCLAIMED, Anchor
from codercareer.facts import CreditUnit, Education, EducationLevel, Training
from codercareer.quantities import Amount, Between, Fee, as_between, is_amount
from codercareer.rules import Rule

__all__ = [
    "CodeSystem",
    "Credential",
    "CredentialStatus",
    "Organization",
    "Renewal",
    "RenewalMinimum",
    "TrainingProgram",
]


class CredentialStatus(Enum):
    """What can still be done with a credential (CTDL ``credentialStatusType``)."""

    ACTIVE = "active"
    """It can be earned."""
    HOLDERS_ONLY = "holders only"
    """It can no longer be earned; who holds it keeps and renews it."""
    RENAMED = "renamed"
    """It goes on under another entry."""
    DORMANT = "dormant"
    """No sign of it is found; not known to be over."""


@frozen(kw_only=True)
class RenewalMinimum:
    """An amount inside the total that must be of one kind."""

    amount: Amount | None = field(default=None, validator=optional(is_amount))
    """How many credits; ``None`` where it is a percentage."""

    percent: Amount | None = field(default=None, validator=optional(is_amount))
    """Share of the total, in percent; ``None`` where it is an amount."""

    of: str = field(validator=is_text)
    """What they must be about, or from whom, in our own words."""


@frozen(kw_only=True)
class Renewal:
    """What keeps a credential (CTDL ``renewal``); the facts only, their evaluation comes later."""

    credits: Between | None = field(default=None, converter=as_between)
    """Credits for one credential a cycle; ``None`` when not said."""

    unit: CreditUnit = field(default=CreditUnit.CEU, validator=is_one(CreditUnit))
    """What they are counted in."""

    every_months: int | None = field(default=None, validator=optional(is_count))
    """Length of the cycle in months; ``None`` when not said."""

    by_holdings: tuple[int, ...] = field(default=(), converter=as_tuple, validator=are_all(int))
    """Total for one, two, three ... credentials of the issuer; the last counts for more."""

    added_per_credential: int | None = field(default=None, validator=optional(is_count))
    """Credits each further credential of the issuer adds; ``None`` when none or not said."""

    cap: int | None = field(default=None, validator=optional(is_count))
    """The most that is asked however many are held; ``None`` when there is none or it is not said."""

    minima: tuple[RenewalMinimum, ...] = field(default=(), converter=as_tuple, validator=are_all(RenewalMinimum))
    """Amounts inside the total."""

    fees: tuple[Fee, ...] = field(default=(), converter=as_tuple, validator=are_all(Fee))
    """What renewing costs."""

    anchor: Anchor | None = field(default=None, validator=optional(is_one(Anchor)))
    """The event whose day selects the version that binds; ``None`` when not said."""

    terms: tuple[str, ...] = field(default=(), converter=as_tuple, validator=are_texts)
    """Whatever else the source lays down, a sentence each in our own words."""


@frozen(kw_only=True)
class Organization:
    """A body that issues, accredits or represents (CTDL ``CredentialOrganization``)."""

    id: str = field(validator=is_text)
    """Slug."""

    names: History[Names] = field(validator=claims_are(is_one(Names)))
    """What it is and was called."""

    url: str | None = field(default=None, validator=optional(is_text))
    """Its own site."""

    founded: History[AnyDate] = field(default=UNCLAIMED, validator=claims_are(is_known_date))
    """The day it was founded."""

    description: History[str] = field(default=UNCLAIMED, validator=claims_are(is_text))
    """What it does, in our own words."""

    accredits: History[tuple[EducationLevel, ...]] = field(
        default=UNCLAIMED, validator=claims_are(is_tuple_of(is_one(EducationLevel)))
    )
    """The levels of the programs it accredits or approves."""

    dues: History[tuple[Fee, ...]] = field(default=UNCLAIMED, validator=claims_are(is_tuple_of(is_one(Fee))))
    """What membership costs a year."""

    renewal: History[Renewal] = field(default=UNCLAIMED, validator=claims_are(is_one(Renewal)))
    """What it lays down for the renewal of all its credentials."""


@frozen(kw_only=True)
class CodeSystem:
    """A classification that is coded in, such as CPT (schema.org ``CategoryCodeSet``)."""

    id: str = field(validator=is_text)
    """Slug."""

    names: History[Names] = field(validator=claims_are(is_one(Names)))
    """What it is called."""

    in_use: History[bool] = field(default=UNCLAIMED, validator=claims_are(is_one(bool)))
    """Whether services in the United States are coded in it."""


@frozen(kw_only=True)
class TrainingProgram:
    """A course or program of study (CTDL ``LearningProgram``)."""

    id: str = field(validator=is_text)
    """``provider:slug``."""

    names: History[Names] = field(validator=claims_are(is_one(Names)))
    """What it is called."""

    provider: str | None = field(default=None, validator=optional(is_text))
    """Id of the organization that gives it; ``None`` where many do."""

    kind: str | None = field(default=None, validator=optional(is_text))
    """Term for the kind of program."""

    topic: str | None = field(default=None, validator=optional(is_text))
    """Term for what it is about."""

    accreditors: tuple[str, ...] | None = field(default=None, converter=terms)
    """Ids of the organizations that accredit or approve it; ``None`` when it depends or is not known."""

    level: EducationLevel | None = field(default=None, validator=optional(is_one(EducationLevel)))
    """Level of the education that completing it gives; ``None`` where it gives a training alone, or is not known."""

    subject: str | None = field(default=None, validator=optional(is_text))
    """Term for what that education is in."""

    months: History[Between] = field(default=UNCLAIMED, validator=claims_are(is_one(Between)))
    """How long it takes, in months."""

    contact_hours: History[Between] = field(default=UNCLAIMED, validator=claims_are(is_one(Between)))
    """Hours of instruction."""

    fees: History[tuple[Fee, ...]] = field(default=UNCLAIMED, validator=claims_are(is_tuple_of(is_one(Fee))))
    """What it costs."""

    online: History[bool] = field(default=UNCLAIMED, validator=claims_are(is_one(bool)))
    """Whether it can be done wholly online."""

    to_enter: History[Rule] = field(default=UNCLAIMED, validator=claims_are(is_one(Rule)))
    """What it takes to begin it."""

    description: History[str] = field(default=UNCLAIMED, validator=claims_are(is_text))
    """What it is and gives, in our own words."""

    def gives(self, *, completed: AnyDate) -> tuple[Education | Training, ...]:
        """Return the facts that somebody may state who completed it: the training, and the education it leads to.

        Args:
            completed: The day of completion, on which a degree counts as conferred.
        """
        training = Training(
            self.id, kind=self.kind, topic=self.topic, accreditors=self.accreditors, completed=completed
        )
        if self.level is None:
            return (training,)
        education = Education(self.level, subject=self.subject, accreditors=self.accreditors, conferred=completed)
        return training, education


@frozen(kw_only=True)
class Credential:
    """A credential and all that was ever said of it (CTDL ``Certification``)."""

    id: str = field(validator=is_text)
    """``issuer:slug``; never used again for another."""

    issuer: str = field(validator=is_text)
    """Id of the organization that owns it (CTDL ``ownedBy``)."""

    names: History[Names] = field(validator=claims_are(is_one(Names)))
    """What it is and was called."""

    category: str = field(validator=is_text)
    """Term for the kind of credential."""

    exams: tuple[str, ...] = field(default=(), converter=as_tuple, validator=are_texts)
    """Ids of the exams of which passing one is part of earning it."""

    created: History[AnyDate] = field(default=UNCLAIMED, validator=claims_are(is_known_date))
    """The day from which it existed."""

    status: History[CredentialStatus] = field(default=UNCLAIMED, validator=claims_are(is_one(CredentialStatus)))
    """What can still be done with it."""

    description: History[str] = field(default=UNCLAIMED, validator=claims_are(is_text))
    """What it attests and for whom it is, in our own words (CTDL ``description``)."""

    settings: History[tuple[str, ...]] = field(default=UNCLAIMED, validator=claims_are(is_tuple_of(is_text)))
    """Terms for where the work is done."""

    code_systems: History[tuple[str, ...]] = field(default=UNCLAIMED, validator=claims_are(is_tuple_of(is_text)))
    """Ids of the code systems it covers."""

    to_sit: History[Rule] = field(default=UNCLAIMED, validator=claims_are(is_one(Rule)))
    """What it takes to be let into the exam."""

    to_earn: History[Rule] = field(default=UNCLAIMED, validator=claims_are(is_one(Rule)))
    """What it takes to hold it."""

    becomes: tuple[str, ...] = field(default=(), converter=as_tuple, validator=are_texts)
    """Ids of the credentials it turns into without another exam."""

    superseded_by: str | None = field(default=None, validator=optional(is_text))
    """Id of the credential that took its place (CTDL ``supersededBy``)."""

    renewal: History[Renewal] = field(default=UNCLAIMED, validator=claims_are(is_one(Renewal)))
    """What keeps it."""

    holders: History[Between] = field(default=UNCLAIMED, validator=claims_are(is_one(Between)))
    """How many hold it, as counted on a day."""
