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
