"""What a job is called, does and asks for, and what statistics count it as."""

from enum import Enum

from attrs import field, frozen

from codercareer._tree import is_requirement
from codercareer.checks import is_bool, is_count, is_one, is_text, is_tuple_of, optional, terms
from codercareer.claims import History, Names, claims_are
from codercareer.exams import UNCLAIMED
from codercareer.listing import UNLISTED, Listing
from codercareer.requirements import Requirement
from codercareer.rules import Rule

__all__ = ["Expectation", "GrowthPace", "Occupation", "PayFactor", "Role", "Share", "Usual", "WorkLevel"]


class WorkLevel(Enum):
    """How high a job stands, in a source's own word."""

    CLERICAL = "clerical"
    TECHNICAL = "technical"
    SUPERVISORY = "supervisory"
    MANAGEMENT = "management"


class Share(Enum):
    """How many, where a source gives no number."""

    SOME = "some"
    MANY = "many"
    MOST = "most"
    ALL = "all"


class PayFactor(Enum):
    """What pay is said to vary with."""

    LOCATION = "location"
    EXPERIENCE = "experience"


class GrowthPace(Enum):
    """How fast jobs grow beside all occupations, in the words of the BLS."""

    DECLINE = "decline"
    LITTLE_OR_NO_CHANGE = "little or no change"
    SLOWER = "slower than average"
    AS_FAST = "as fast as average"
    FASTER = "faster than average"
    MUCH_FASTER = "much faster than average"


@frozen(kw_only=True)
class Expectation:
    """How far employers expect a certification; ``None`` where a source does not say."""

    mandatory: bool | None = field(default=None, validator=is_bool)
    """Whether nobody may do the work without one."""

    preferred_by: Share | None = field(default=None, validator=optional(is_one(Share)))
    """How many employers prefer who has one."""

    required_by: Share | None = field(default=None, validator=optional(is_one(Share)))
    """How many employers hire nobody else."""


@frozen
class Usual:
    """What so many of those in a job have, without its being asked for."""

    share: Share = field(validator=is_one(Share))
    """How many."""

    has: Requirement = field(validator=is_requirement)
    """What they have."""


@frozen(kw_only=True)
class Occupation:
    """A population of jobs that statistics count (CTDL and schema.org ``Occupation``; BLS: a SOC code)."""

    id: str = field(validator=is_text)
    """``classification:code``, such as ``soc2018:29-2072``; the same code in another edition is another occupation."""

    names: History[Names] = field(validator=claims_are(is_one(Names)))
    """Its titles."""

    classification: str = field(validator=is_text)
    """Slug of the classification and its edition, such as ``soc2018``."""

    code: str = field(validator=is_text)
    """The code in that classification, such as ``29-2072``."""

    entry_education: History[str] = field(default=UNCLAIMED, validator=claims_are(is_text))
    """The schooling with which most enter it, as the body that counts it says (BLS typical entry-level education)."""

    work_experience: History[str] = field(default=UNCLAIMED, validator=claims_are(is_text))
    """The experience in a related occupation that most who enter it have, as the body says."""

    on_the_job_training: History[str] = field(default=UNCLAIMED, validator=claims_are(is_text))
    """The training on the job that most need until they are competent, as the body says."""

    job_zone: History[int] = field(default=UNCLAIMED, validator=claims_are(is_count))
    """How much preparation it needs, 1 to 5 (O*NET Job Zone)."""

    became: History[tuple[str, ...]] = field(default=UNCLAIMED, validator=claims_are(is_tuple_of(is_text)))
    """Ids of the occupations of a later edition that its jobs are counted in since; a split has no weights."""


@frozen(kw_only=True)
class Role:
    """What a job is called and asks for (schema.org ``Role``, ``Occupation``, ``JobPosting``).

    An opening at one employer is a role too: ``employer:slug``, with its ``employer``.
    """

    id: str = field(validator=is_text)
    """Slug, or ``employer:slug`` for a role or an opening at one employer."""

    names: History[Names] = field(validator=claims_are(is_one(Names)))
    """What it is and was called."""

    employer: str | None = field(default=None, validator=optional(is_text))
    """Id of the organization whose role or opening it is; ``None`` for a role in general."""

    kind_of: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """Ids of the roles that it is a case of."""

    counted_in: History[tuple[str, ...]] = field(default=UNCLAIMED, validator=claims_are(is_tuple_of(is_text)))
    """Ids of the occupations in which statistics count it; it may be a small part of them."""

    level: History[WorkLevel] = field(default=UNCLAIMED, validator=claims_are(is_one(WorkLevel)))
    """How high it stands."""

    description: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """What it is, in our own words."""

    duties: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """What is done in it, each in our own words (schema.org ``responsibilities``)."""

    works_with: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """Whom one deals with in it, in our own words."""

    skills: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """Terms for what one must be good at (schema.org ``skills``)."""

    knowledge: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """Terms for what one must know (O*NET tells knowledge from skills)."""

    school_subjects: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """Terms for what to take in high school."""

    course_subjects: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """Terms for what the courses teach that lead to it."""

    training: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """How the work is learned, each in our own words."""

    settings: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """Terms for where the work is done."""

    largest_settings: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """Terms for where most of those in it work."""

    conditions: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """What the work is like, in our own words."""

    to_enter: History[Rule] = field(default=UNCLAIMED, validator=claims_are(is_one(Rule)))
    """What it takes to be hired into it (schema.org ``qualifications``)."""

    usual: Listing[Usual] = field(default=UNLISTED, validator=is_one(Listing))
    """What many of those in it have."""

    certification: History[Expectation] = field(default=UNCLAIMED, validator=claims_are(is_one(Expectation)))
    """How far employers expect a certification."""

    credentials: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """Ids of the credentials that employers are said to favor."""

    related: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """Ids of the roles that a source names beside it, for those who look further."""

    pay_varies_by: Listing[PayFactor] = field(default=UNLISTED, validator=is_one(Listing))
    """What pay depends on; the figures themselves are statistics."""

    growth: History[GrowthPace] = field(default=UNCLAIMED, validator=claims_are(is_one(GrowthPace)))
    """How fast its jobs are said to grow; the figures themselves are statistics."""

    growth_drivers: Listing[str] = field(default=UNLISTED, validator=is_one(Listing))
    """What is said to make its jobs grow or shrink, in our own words."""

    domains: tuple[str, ...] | None = field(default=None, converter=terms)
    """Terms for the work done in it, as a job in it states them; ``None`` when not known."""

    tags: tuple[str, ...] | None = field(default=None, converter=terms)
    """Terms for what else a job in it is, such as supervised; ``None`` when not known."""
