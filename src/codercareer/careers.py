"""What a job is called and asks for, and what statistics count it as."""

from attrs import field, frozen

from codercareer.checks import is_one, is_text, terms
from codercareer.claims import History, Names
from codercareer.exams import UNCLAIMED
from codercareer.rules import Rule

__all__ = ["Occupation", "Role"]


@frozen(kw_only=True)
class Occupation:
    """A population of jobs that statistics count (CTDL and schema.org ``Occupation``; BLS: a SOC code)."""

    id: str = field(validator=is_text)
    """``classification:code``, such as ``soc2018:29-2072``; the same code in another edition is another occupation."""

    names: History[Names] = field(validator=is_one(History))
    """Its titles."""

    classification: str = field(validator=is_text)
    """Slug of the classification and its edition, such as ``soc2018``."""

    code: str = field(validator=is_text)
    """The code in that classification, such as ``29-2072``."""

    entry_education: History[str] = field(default=UNCLAIMED, validator=is_one(History))
    """The schooling with which most enter it, as the body that counts it says (BLS typical entry-level education)."""

    work_experience: History[str] = field(default=UNCLAIMED, validator=is_one(History))
    """The experience in a related occupation that most who enter it have, as the body says."""

    on_the_job_training: History[str] = field(default=UNCLAIMED, validator=is_one(History))
    """The training on the job that most need until they are competent, as the body says."""

    job_zone: History[int] = field(default=UNCLAIMED, validator=is_one(History))
    """How much preparation it needs, 1 to 5 (O*NET Job Zone)."""

    became: History[tuple[str, ...]] = field(default=UNCLAIMED, validator=is_one(History))
    """Ids of the occupations of a later edition that its jobs are counted in since; a split has no weights."""


@frozen(kw_only=True)
class Role:
    """What a job is called and asks for (schema.org ``Role``, ``JobPosting.title``)."""

    id: str = field(validator=is_text)
    """Slug, or ``employer:slug`` for one of a user's own."""

    names: History[Names] = field(validator=is_one(History))
    """What it is and was called."""

    counted_in: History[tuple[str, ...]] = field(default=UNCLAIMED)
    """Ids of the occupations in which statistics count it; it may be a small part of them."""

    to_enter: History[Rule] = field(default=UNCLAIMED)
    """What it takes to be hired into it (schema.org ``qualifications``)."""

    domains: tuple[str, ...] | None = field(default=None, converter=terms)
    """Terms for the work done in it, as a job in it states them; ``None`` when not known."""

    tags: tuple[str, ...] | None = field(default=None, converter=terms)
    """Terms for what else a job in it is, such as supervised; ``None`` when not known."""
