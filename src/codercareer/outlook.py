"""What a role pays, how many there are, how fast it grows: the latest official word, and who says otherwise."""

from datetime import date
from typing import TYPE_CHECKING

from attrs import field, frozen

from codercareer._later import lazily
from codercareer.checks import is_one, is_plain_date, is_text, optional
from codercareer.conflicts import Comparison
from codercareer.statistics import StatisticsTable

if TYPE_CHECKING:
    from codercareer import markup
else:
    (markup,) = lazily("markup")

__all__ = ["Outlook", "outlook_of"]


@frozen(kw_only=True, repr=False)
class Outlook:
    """What was published about a role by a day (codercareer extension).

    Each answer leads with the latest official figure and keeps beside it who else says what, and why they differ. Pay
    is nominal, and of the whole occupation the role is counted in, of which it may be a small part.
    """

    role: str = field(validator=is_text)
    """Id of the role."""

    on: date = field(validator=is_plain_date)
    """The day by which all of it was out."""

    pay: Comparison | None = field(default=None, validator=optional(is_one(Comparison)))
    """What it pays; ``None`` when nothing was published."""

    jobs: Comparison | None = field(default=None, validator=optional(is_one(Comparison)))
    """How many there are; ``None`` when nothing was published."""

    growth: Comparison | None = field(default=None, validator=optional(is_one(Comparison)))
    """How fast its occupation is projected to grow; ``None`` when nothing was published."""

    openings: Comparison | None = field(default=None, validator=optional(is_one(Comparison)))
    """How many jobs are projected to open; ``None`` when nothing was published."""

    def explain(self) -> str:
        """Say all of it, who else says what, and why."""
        answers = (self.pay, self.jobs, self.growth, self.openings)
        return "\n".join((str(self), *(answer.explain() for answer in answers if answer is not None)))

    def _repr_html_(self) -> str:
        return markup.outline(self.explain())

    def __str__(self) -> str:
        """Say the latest official figures, a line each."""
        lines = [f"{self.role}, as known on {self.on}"]
        for name in ("pay", "jobs", "growth", "openings"):
            answer: Comparison | None = getattr(self, name)
            lines.append(f"  {name}: {'nothing published' if answer is None else answer.lead}")
        return "\n".join(lines)

    def __repr__(self) -> str:
        """Say whose outlook it is."""
        return f"<Outlook: {self.role}, as known on {self.on}>"


def outlook_of(figures: StatisticsTable, role: str, on: date) -> Outlook:
    """Return what was published about a role by the end of a day.

    Raises:
        UnknownIdError: Nothing is counted for such a role.
    """
    found = {item.concept: item for item in figures.as_known(on).comparisons(role=role, on=on)}
    return Outlook(
        role=role,
        on=on,
        pay=found.get("pay"),
        jobs=found.get("employment"),
        growth=found.get("growth"),
        openings=found.get("openings"),
    )
