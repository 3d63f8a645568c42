"""Who says a thing: a source, the place in it, and how far it is to be believed."""

from enum import Enum, IntEnum

from attrs import field, frozen

from codercareer._cuts import END
from codercareer.checks import is_date, is_one, is_text, is_words, optional
from codercareer.dates import AnyDate, bounds, day_words

__all__ = ["Citation", "Source", "Supports", "Trust"]


class Trust(IntEnum):
    """How far a source is to be believed about a statement; higher decides."""

    ARTICLE = 1
    """One of the five career articles the project began with."""
    SECONDARY = 2
    """Somebody else writing about the rule or the figure."""
    OFFICIAL_COPY = 3
    """A copy of an official page or document, kept by somebody else."""
    OFFICIAL = 4
    """The body that makes the rule or the figure."""


class Supports(Enum):
    """The part of a claim that a citation bears out."""

    VALUE = "value"
    """What is claimed, and each bound no other citation is given for."""
    SINCE = "since"
    """The first day only."""
    UNTIL = "until"
    """The first day out only."""


@frozen(kw_only=True, cache_hash=True)
class Source:
    """A page, table or document that says something (schema.org ``CreativeWork``)."""

    id: str = field(validator=is_text)
    """Slug that is unique among the sources of a catalogue."""

    title: str = field(validator=is_text)
    """Its title, or what it is."""

    publisher: str = field(validator=is_text)
    """Who published it."""

    trust: Trust = field(validator=is_one(Trust))
    """How far it is to be believed on its own subject."""

    published: AnyDate | None = field(default=None, validator=is_date)
    """Day it was published or last revised; ``None`` when it carries no date."""

    retrieved: AnyDate | None = field(default=None, validator=is_date)
    """Day it was read in the wording cited; ``None`` when not known, as for most stored copies."""

    url: str | None = field(default=None, validator=optional(is_text))
    """Where it was found."""

    note: str = field(default="", validator=is_words)
    """What a reader must know of it, such as how a date was inferred."""

    @property
    def seen(self) -> tuple[tuple[int, int], ...]:
        """First and last possible ordinal of each day it was surely there: published, retrieved."""
        return tuple(bounds(day) for day in (self.published, self.retrieved) if day is not None)

    @property
    def known(self) -> int:
        """Ordinal of the first day by which its content was surely public; past the calendar when not known."""
        day = self.published if self.published is not None else self.retrieved
        return END if day is None else bounds(day)[1]

    def __str__(self) -> str:
        """Write publisher, title and date."""
        when = ", undated"
        if self.published is not None:
            when = f", {day_words(self.published)}"
        elif self.retrieved is not None:
            when = f", undated, read {day_words(self.retrieved)}"
        return f"{self.publisher}, “{self.title}”{when}"


@frozen
class Citation:
    """The place in a source that bears out a claim (schema.org ``citation``)."""

    source: Source = field(validator=is_one(Source))
    """The source itself, since ranking needs its trust."""

    locator: str = field(default="", validator=is_words)
    """Where in the source: a heading, a row, a page."""

    trust: Trust | None = field(default=None, kw_only=True, validator=optional(is_one(Trust)))
    """Trust of this statement when it is not the source's own, as when one body prints another's figure."""

    supports: Supports = field(default=Supports.VALUE, kw_only=True, validator=is_one(Supports))
    """The part of the claim it bears out."""

    @property
    def weight(self) -> Trust:
        """The trust of this statement."""
        return self.source.trust if self.trust is None else self.trust

    def __str__(self) -> str:
        """Write the source and the place in it."""
        return f"{self.source} ({self.locator})" if self.locator else str(self.source)
