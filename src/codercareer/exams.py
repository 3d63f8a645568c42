"""What is sat for: an exam, how it was made up over time, what it cost and what passed."""

from enum import Enum
from typing import Any, Final

from attrs import field, frozen

from codercareer.checks import are_all, are_texts, as_tuple, is_bool, is_count, is_one, is_text, is_tuple_of, optional
from codercareer.claims import History, Names, claims_are
from codercareer.errors import InvalidDataError
from codercareer.quantities import Amount, Between, Fee, as_between, between, is_amount

__all__ = [
    "Anchor",
    "BetaPeriod",
    "Conditions",
    "Exam",
    "ExamFormat",
    "ExamPart",
    "PartKind",
    "PassMark",
    "PassRate",
    "TestingWindow",
]

UNCLAIMED: Final[History[Any]] = History()
"""The history of which nothing is claimed."""


class PartKind(Enum):
    """What the questions of an exam part are."""

    MULTIPLE_CHOICE = "multiple choice"
    CASE = "case"
    FREE_RESPONSE = "free response"


class Anchor(Enum):
    """The event whose day selects the version of a rule (codercareer extension)."""

    SITTING = "sitting"
    """The day of the exam, a retake included."""
    APPLICATION = "application"
    CYCLE_START = "cycle start"
    """The day on which a renewal cycle begins."""


@frozen(kw_only=True)
class ExamPart:
    """A part of an exam (CTDL ``AssessmentComponent``)."""

    topic: str = field(validator=is_text)
    """What it covers, in our own words."""

    questions: Between | None = field(default=None, converter=as_between)
    """How many questions or cases; ``None`` when not said."""

    kind: PartKind | None = field(default=None, validator=optional(is_one(PartKind)))
    """What the questions are; ``None`` when not said."""

    percent: Between | None = field(default=None, converter=as_between)
    """Share of the whole, in percent; the ranges of all parts need not add up to 100."""

    minutes: int | None = field(default=None, validator=optional(is_count))
    """Time for this part alone, in minutes; ``None`` when not said."""

    chosen: bool = field(default=False, validator=is_one(bool))
    """Whether the candidate chooses what it is about."""

    scored: bool = field(default=True, validator=is_one(bool))
    """Whether it counts; pretest questions do not."""


@frozen(kw_only=True)
class ExamFormat:
    """How an exam is made up during one span of days (CTDL ``AssessmentProfile``)."""

    questions: Between | None = field(default=None, converter=as_between)
    """Questions in all, unscored ones included; ``None`` when not said."""

    minutes: int | None = field(default=None, validator=optional(is_count))
    """Time in minutes; ``None`` when not said."""

    areas: int | None = field(default=None, validator=optional(is_count))
    """Number of areas covered, as the source counts them; ``None`` when not said."""

    parts: tuple[ExamPart, ...] = field(default=(), converter=as_tuple, validator=are_all(ExamPart))
    """Parts or domains, as far as a source lists them."""


@frozen(kw_only=True)
class Conditions:
    """What is allowed at an exam and how it is sat; ``None`` where no source says."""

    open_book: bool | None = field(default=None, validator=is_bool)
    """Whether code books may be used."""

    books: tuple[str, ...] = field(default=(), converter=as_tuple, validator=are_texts)
    """Which books are allowed or needed, and from which day an edition counts."""

    delivery: tuple[str, ...] = field(default=(), converter=as_tuple, validator=are_texts)
    """Where it can be sat."""

    languages: tuple[str, ...] = field(default=(), converter=as_tuple, validator=are_texts)
    """Languages it is offered in."""

    goes_back: bool | None = field(default=None, validator=is_bool)
    """Whether a question can be returned to."""


@frozen(kw_only=True)
class PassMark:
    """What counts as a pass; marks on different scales cannot be compared (CTDL ``scoringMethodDescription``)."""

    score: Amount = field(validator=is_amount)
    """The lowest score that passes."""

    percent: bool = field(default=True, validator=is_one(bool))
    """Whether the score is a raw percentage; else it is a scaled score."""

    scale: Between | None = field(default=None, converter=as_between)
    """Ends of the scale of a scaled score; ``None`` for a percentage."""

    each_section: bool = field(default=False, validator=is_one(bool))
    """Whether every section must reach it, instead of the whole."""

    sections: int | None = field(default=None, validator=optional(is_count))
    """How many sections must reach it."""

    def passes(self, *scores: Amount) -> bool:
        """Tell whether the score of the whole, or the scores of all sections, pass.

        Raises:
            InvalidDataError: The number of scores is not what this mark judges.
        """
        wanted = (self.sections or len(scores)) if self.each_section else 1
        if len(scores) != wanted or not scores:
            raise InvalidDataError(
                f"{len(scores)} scores were given where {wanted} are judged.",
                "A mark judges the whole, or each of its sections.",
                "Give one score for the whole, or one for each section.",
            )
        return all(score >= self.score for score in scores)


@frozen(kw_only=True)
class TestingWindow:
    """The days in which an approved candidate must sit."""

    __test__ = False  # its name is not a test's

    days: int = field(validator=is_count)
    """Days from approval."""

    extension_days: int | None = field(default=None, validator=optional(is_count))
    """Days one extension adds; ``None`` when not said."""

    longest_extension_days: int | None = field(default=None, validator=optional(is_count))
    """Days that all extensions add at most; ``None`` when not said."""

    extension_fee_usd: Amount | None = field(default=None, validator=optional(is_amount))
    """Price of one extension; ``None`` when not said."""


@frozen(kw_only=True)
class BetaPeriod:
    """A time in which a new form of an exam is tried and results come late."""

    weeks_to_result: Between = field(converter=between, validator=is_one(Between))
    """Weeks from the sitting to the result."""


@frozen(kw_only=True)
class PassRate:
    """The share of first-time candidates who passed in one year."""

    year: int = field(validator=is_count)
    """Calendar year of the sittings."""

    percent: Between = field(converter=between, validator=is_one(Between))
    """Percent of first-time candidates who passed, as printed."""

    candidates: int | None = field(default=None, validator=optional(is_count))
    """First-time candidates; ``None`` when not said."""


@frozen(kw_only=True)
class Exam:
    """An exam and all that was ever said of it (CTDL ``AssessmentProfile``)."""

    id: str = field(validator=is_text)
    """``issuer:slug``."""

    names: History[Names] = field(validator=claims_are(is_one(Names)))
    """What it is called."""

    administered_by: History[str] = field(default=UNCLAIMED, validator=claims_are(is_text))
    """Id of the organization that gives it."""

    offered: History[bool] = field(default=UNCLAIMED, validator=claims_are(is_one(bool)))
    """Whether it can be sat."""

    format: History[ExamFormat] = field(default=UNCLAIMED, validator=claims_are(is_one(ExamFormat)))
    """Questions, time, parts."""

    pass_mark: History[PassMark] = field(default=UNCLAIMED, validator=claims_are(is_one(PassMark)))
    """What passes."""

    conditions: History[Conditions] = field(default=UNCLAIMED, validator=claims_are(is_one(Conditions)))
    """Books, place, languages."""

    fees: History[tuple[Fee, ...]] = field(default=UNCLAIMED, validator=claims_are(is_tuple_of(is_one(Fee))))
    """What it costs, by whom, where and for how many attempts."""

    retake_wait_days: History[int] = field(default=UNCLAIMED, validator=claims_are(is_count))
    """Days to wait after a failed sitting."""

    window: History[TestingWindow] = field(default=UNCLAIMED, validator=claims_are(is_one(TestingWindow)))
    """Days in which an approved candidate must sit."""

    beta: History[BetaPeriod] = field(default=UNCLAIMED, validator=claims_are(is_one(BetaPeriod)))
    """Times in which results came late."""

    anchor: History[Anchor] = field(default=UNCLAIMED, validator=claims_are(is_one(Anchor)))
    """The event whose day selects the version of its rules."""

    pass_rates: History[PassRate] = field(default=UNCLAIMED, validator=claims_are(is_one(PassRate)))
    """Shares that passed; a year published twice is two claims."""
