"""A verdict, which may be unknown, and the days on which something is met."""

from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Final, NoReturn

from attrs import field, frozen

from codercareer import _cuts
from codercareer._cuts import END, FIRST, Cuts, before, complement, intersect, span
from codercareer._later import lazily
from codercareer.checks import is_one, is_plain_date
from codercareer.dates import DateSet, checked_day
from codercareer.errors import InvalidTypeError, OutOfRangeError
from codercareer.evaluation import MET, UNKNOWN, UNMET
from codercareer.evidence import HORIZON, Days

if TYPE_CHECKING:
    from codercareer import _spans, drawing, gantt, markup
else:
    _spans, drawing, gantt, markup = lazily("_spans", "drawing", "gantt", "markup")

__all__ = ["Timeline", "Verdict"]


class Verdict(Enum):
    """Outcome of a rule, with room for what is not known."""

    MET = "met"
    UNMET = "not met"
    UNKNOWN = "unknown"
    """The facts stated, or the sources, leave it open."""

    def __bool__(self) -> NoReturn:
        """Refuse to be read as true or false.

        Raises:
            InvalidTypeError: Always.
        """
        raise InvalidTypeError(
            "A verdict is neither true nor false.",
            "It may be unknown, which is neither.",
            "Compare it: `verdict is Verdict.MET`.",
        )


VERDICTS: Final = {MET: Verdict.MET, UNMET: Verdict.UNMET, UNKNOWN: Verdict.UNKNOWN}


@frozen
class Timeline:
    """The days on which something is surely met, and those on which it may be."""

    certain: DateSet = field(validator=is_one(DateSet))
    """Days on which it is surely met."""

    possible: DateSet = field(validator=is_one(DateSet))
    """Days on which it is met or may be."""

    until: date | None = field(default=HORIZON, validator=is_plain_date)
    """The day before which both are worked out; ``None`` for the whole calendar."""

    def verdict(self, *, on: date) -> Verdict:
        """Return the verdict on a day.

        Raises:
            OutOfRangeError: The day is not before ``until``.
        """
        checked_day(on, "on")
        if self.until is not None and on >= self.until:
            raise OutOfRangeError(
                f"{on} is not before {self.until}.",
                "A timeline is worked out up to its horizon.",
                "Ask `when(..., until=...)` for a later one.",
            )
        if on in self.certain:
            return Verdict.MET
        return Verdict.UNKNOWN if on in self.possible else Verdict.UNMET

    def first_met(self, since: date) -> date | None:
        """Return the first day on or after ``since`` on which it is surely met; ``None`` if there is none."""
        return self.certain.first(since=since)

    def spans(self) -> tuple[tuple[Verdict, DateSet], ...]:
        """Return the days of each verdict: met, unknown, not met; each day before ``until`` is in one of them."""
        end = END if self.until is None else self.until.toordinal()
        maybe, no = (intersect((complement(days.cuts), span(FIRST, end))) for days in (self.certain, self.possible))
        unknown = DateSet(intersect((maybe, self.possible.cuts)))
        return (Verdict.MET, self.certain), (Verdict.UNKNOWN, unknown), (Verdict.UNMET, DateSet(no))

    def diagram(self, *, since: date | None = None, until: date | None = None) -> "gantt.Gantt":
        """Return the verdict of every day as dated bars to look at.

        Args:
            since: The first day drawn; by default a while before the first change.
            until: The first day not drawn; by default a while behind the last change.

        Raises:
            InvalidDataError: No day is left to draw.
        """
        tones = (drawing.Tone.YES, drawing.Tone.MAYBE, drawing.Tone.NO)
        rows = [(v.value, "", tone, days.cuts) for (v, days), tone in zip(self.spans(), tones, strict=True)]
        horizon = END if self.until is None else self.until.toordinal()
        return _spans.gantt_of(rows, since, until, horizon=horizon)

    def _repr_html_(self) -> str:
        horizon = END if self.until is None else self.until.toordinal()
        runs = sorted((run, verdict.value) for verdict, days in self.spans() for run in _cuts.runs(days.cuts))
        return markup.table(("verdict", "days"), [(word, _spans.in_words(*run, horizon)) for run, word in runs])

    def __bool__(self) -> NoReturn:
        """Refuse to be read as true or false.

        Raises:
            InvalidTypeError: Always.
        """
        raise InvalidTypeError(
            "A timeline is neither true nor false.", "It has a verdict for each day.", "Ask `timeline.verdict(on=day)`."
        )


def _days(cuts: Cuts) -> DateSet:
    """Return the set of days of cuts that are known to rise inside the calendar."""
    found = object.__new__(DateSet)
    object.__setattr__(found, "cuts", cuts)
    return found


def timeline(days: Days, until: int) -> Timeline:
    """Return the days before an ordinal as a timeline."""
    certain, possible = days
    sure = _days(before(certain, until))
    maybe = sure if possible is certain else _days(before(possible, until))
    return Timeline(sure, maybe, None if until >= END else date.fromordinal(until))
