"""Dated facts about a person: education, jobs, credentials, exams, trainings, credits, memberships, traits."""

from enum import Enum, IntEnum
from fractions import Fraction
from typing import Any, Final, TypeAlias, cast

from attrs import Attribute, field, frozen

from codercareer._cuts import END
from codercareer._dated import DayBounds, days_between
from codercareer.checks import (
    exact,
    is_bool,
    is_count,
    is_date,
    is_grade,
    is_one,
    is_positive,
    is_text,
    optional,
    terms,
)
from codercareer.dates import AnyDate, bounds, end_bounds
from codercareer.errors import InvalidDataError

__all__ = [
    "Credit",
    "CreditUnit",
    "Education",
    "EducationLevel",
    "EducationStage",
    "Employment",
    "ExamResult",
    "Fact",
    "HeldCredential",
    "Membership",
    "Training",
    "Trait",
]

FULL_TIME_WEEK: Final = 40
"""Hours a week that count as full time where nothing else is said."""

HOURS_IN_A_WEEK: Final = 168

FULL_TIME: Final = Fraction(1)


def _days_of(fact: "_Dated") -> DayBounds:
    match fact:
        case ExamResult():
            return _days_passed(fact)
        case Training():
            return days_between(fact.completed)
        case Credit():
            return days_between(fact.earned)
        case HeldCredential():
            return days_between(fact.earned, fact.until)
        case lasting:
            now = cast("Employment | Membership | Trait", lasting)
            return days_between(now.since, now.until)


def _days_passed(fact: "ExamResult") -> DayBounds:
    """Return the days of an exam passed: from the sitting to the result."""
    days = days_between(fact.taken)
    if fact.resulted is None:
        return days
    low, known = days[0], days_between(fact.resulted)[1]
    return low, known if low <= known or not known else END, END, END


@frozen
class _Dated:
    """What begins on one day and may end on another."""

    days: DayBounds = field(init=False, eq=False, repr=False)
    """The ordinals of its days, worked out once."""

    def __attrs_post_init__(self) -> None:
        object.__setattr__(self, "days", _days_of(self))


class EducationLevel(IntEnum):
    """How far an education goes; a higher level serves where a lower one is asked."""

    HIGH_SCHOOL = 1
    """High school diploma, GED or other equivalent."""
    POSTSECONDARY_CERTIFICATE = 2
    ASSOCIATE = 3
    BACHELOR = 4
    POST_BACCALAUREATE_CERTIFICATE = 5
    MASTER = 6
    DOCTORAL = 7
    """A doctorate, or a first professional degree such as JD or MD."""

    def __repr__(self) -> str:
        """Write the member as code names it."""
        return f"{type(self).__name__}.{self.name}"


class EducationStage(IntEnum):
    """How far somebody has come in an education; a later stage says that the earlier ones were reached."""

    ENROLLED = 1
    LAST_TERM = 2
    """In the last term before finishing."""
    FINISHED = 3
    """All work done, the degree not yet conferred."""
    CONFERRED = 4

    def __repr__(self) -> str:
        """Write the member as code names it."""
        return f"{type(self).__name__}.{self.name}"


class CreditUnit(Enum):
    """What a credit is counted in; units are never converted into each other."""

    CEU = "continuing education unit"
    CONTACT_HOUR = "contact hour"
    SEMESTER_HOUR = "semester hour"

    def __repr__(self) -> str:
        """Write the member as code names it."""
        return f"{type(self).__name__}.{self.name}"


def _ends_after_start(self: "Employment | HeldCredential | Membership | Trait", *_: object) -> None:
    since = self.earned if isinstance(self, HeldCredential) else self.since
    if since is not None and self.until is not None and end_bounds(self.until)[1] <= bounds(since)[0]:
        raise InvalidDataError(
            f"until={self.until} is not after the beginning, {since}.",
            "What is held is held for at least one day; `until` is the first day out.",
            "Swap the two days, or leave `until` out for what still goes on.",
        )


def _stages_in_order(self: "Education", *_: object) -> None:
    stated = [(stage, day) for stage, day in self.stages if day is not None]
    for i, (stage, day) in enumerate(stated):
        for later, then in stated[i + 1 :]:
            if bounds(then)[1] < bounds(day)[0]:
                raise InvalidDataError(
                    f"{later.name.lower()}={then} comes before {stage.name.lower()}={day}.",
                    "The stages of an education follow each other.",
                    "Check the two days.",
                )


def _result_follows(self: "ExamResult", _: "Attribute[Any]", resulted: AnyDate | None) -> None:
    if resulted is not None and self.taken is not None and bounds(resulted)[1] < bounds(self.taken)[0]:
        raise InvalidDataError(
            f"resulted={resulted} comes before taken={self.taken}.",
            "A result follows the sitting.",
            "Swap the two days.",
        )


def is_share(_: object, attribute: "Attribute[Any]", value: Fraction) -> None:
    """Refuse what can be no share of full time.

    Raises:
        InvalidDataError: It is zero or less, or more than a week holds.
    """
    most = Fraction(HOURS_IN_A_WEEK, FULL_TIME_WEEK)
    if not 0 < value <= most:
        raise InvalidDataError(
            f"{attribute.name}={float(value):g} is not between 0 and {float(most):g}.",
            "One full-time job is 1; a week has 168 hours.",
            "Write 0.5 for half time, or leave it out for full time.",
        )


def _fits_a_week(_: object, attribute: "Attribute[Any]", value: Fraction) -> None:
    if not 0 < value <= HOURS_IN_A_WEEK:
        raise InvalidDataError(
            f"{attribute.name}={float(value):g} is not between 0 and 168.",
            "A week has 168 hours.",
            "Give the hours worked in an ordinary week.",
        )


@frozen(cache_hash=True)
class Education:
    """One course of education and the days on which its stages were reached (CTDL ``Degree``, ``Certificate``)."""

    level: EducationLevel | None = field(default=None, validator=optional(is_one(EducationLevel)))
    """How far it goes; ``None`` when not stated."""

    subject: str | None = field(default=None, kw_only=True, validator=optional(is_text))
    """Term for its field of study; ``None`` when not stated."""

    accreditors: tuple[str, ...] | None = field(default=None, kw_only=True, converter=terms)
    """Ids of the organizations that accredit the program; ``()`` for none, ``None`` when not stated."""

    enrolled: AnyDate | None = field(default=None, kw_only=True, validator=is_date)
    """Day of enrolment; ``None`` when not stated."""

    last_term: AnyDate | None = field(default=None, kw_only=True, validator=is_date)
    """First day of the last term; ``None`` when not stated."""

    finished: AnyDate | None = field(default=None, kw_only=True, validator=is_date)
    """Day on which all work was done; ``None`` when not stated."""

    conferred: AnyDate | None = field(default=None, kw_only=True, validator=(is_date, _stages_in_order))
    """Day on which the degree, diploma or certificate was conferred; ``None`` when not stated whether it was.

    ``PartialDate.unknown()`` says that it was, on a day not known.
    """

    @property
    def stages(self) -> tuple[tuple[EducationStage, AnyDate | None], ...]:
        """The stages in order with their days."""
        return (
            (EducationStage.ENROLLED, self.enrolled),
            (EducationStage.LAST_TERM, self.last_term),
            (EducationStage.FINISHED, self.finished),
            (EducationStage.CONFERRED, self.conferred),
        )


@frozen(cache_hash=True)
class Employment(_Dated):
    """One job and how much of it was worked (schema.org ``EmployeeRole``).

    >>> from datetime import date
    >>> Employment("coder", since=date(2021, 1, 1), fte=0.5).share
    Fraction(1, 2)
    """

    role: str | None = field(default=None, validator=optional(is_text))
    """What the job is called; a role's id where it has one, else free text; ``None`` when not stated."""

    since: AnyDate | None = field(default=None, kw_only=True, validator=is_date)
    """First day worked; ``None`` when not stated."""

    until: AnyDate | None = field(default=None, kw_only=True, validator=(is_date, _ends_after_start))
    """First day no longer worked; ``None`` while it goes on, ``PartialDate.unknown()`` for an unknown end."""

    fte: Fraction | None = field(default=None, kw_only=True, converter=exact, validator=optional(is_share))
    """Share of a full-time job; ``None`` to take it from ``hours_per_week``, or to be full time."""

    domains: tuple[str, ...] | None = field(default=None, kw_only=True, converter=terms)
    """Terms for the work done; ``()`` for none that has a term, ``None`` when not stated."""

    tags: tuple[str, ...] | None = field(default=None, kw_only=True, converter=terms)
    """Terms for what else it was, such as supervised; ``()`` for none, ``None`` when not stated."""

    hours_per_week: Fraction | None = field(
        default=None, kw_only=True, converter=exact, validator=optional(_fits_a_week)
    )
    """Hours worked in an ordinary week; ``None`` when not stated."""

    hours: Fraction | None = field(default=None, kw_only=True, converter=exact, validator=optional(is_positive))
    """Hours worked in the whole job, as a letter states them; ``None`` when none does."""

    rate: tuple[int, int] = field(init=False, eq=False, repr=False)
    """Its share of full time as two whole numbers, the one over the other, worked out once."""

    def __attrs_post_init__(self) -> None:
        _Dated.__attrs_post_init__(self)
        object.__setattr__(self, "rate", self.share.as_integer_ratio())

    @property
    def share(self) -> Fraction:
        """Share of a full-time job that each day counts: ``fte``, else ``hours_per_week / 40``, else 1."""
        if self.fte is not None:
            return self.fte
        return FULL_TIME if self.hours_per_week is None else self.hours_per_week / FULL_TIME_WEEK


@frozen(cache_hash=True)
class HeldCredential(_Dated):
    """A credential the person holds or held."""

    credential: str = field(validator=is_text)
    """Its id, or any name it has or had in the catalogue."""

    earned: AnyDate | None = field(default=None, kw_only=True, validator=is_date)
    """First day held; ``None`` when not stated."""

    until: AnyDate | None = field(default=None, kw_only=True, validator=(is_date, _ends_after_start))
    """First day no longer held; ``None`` while it is held."""

    issuer: str | None = field(default=None, kw_only=True, validator=optional(is_text))
    """Who issued one that the catalogue does not hold; ``None`` when not stated."""

    category: str | None = field(default=None, kw_only=True, validator=optional(is_text))
    """Term for the kind of one that the catalogue does not hold; ``None`` when not stated."""


@frozen(cache_hash=True)
class ExamResult(_Dated):
    """One sitting of an exam and what came of it."""

    exam: str = field(validator=is_text)
    """Id of the exam."""

    taken: AnyDate | None = field(default=None, kw_only=True, validator=is_date)
    """Day of the sitting; ``None`` when not stated."""

    passed: bool | None = field(default=None, kw_only=True, validator=is_bool)
    """Whether it was passed; ``None`` when not stated, or not yet known."""

    resulted: AnyDate | None = field(default=None, kw_only=True, validator=(is_date, _result_follows))
    """Day on which the result was given, weeks later for a beta exam; ``None`` for the day of the sitting."""


@frozen(cache_hash=True)
class Training(_Dated):
    """A training completed, or planned to be (CTDL ``LearningProgram``, ``Course``)."""

    program: str | None = field(default=None, validator=optional(is_text))
    """Id of the program; ``None`` when it has none or is not stated."""

    kind: str | None = field(default=None, kw_only=True, validator=optional(is_text))
    """Term for the kind of program; ``None`` when not stated."""

    topic: str | None = field(default=None, kw_only=True, validator=optional(is_text))
    """Term for what it was about; ``None`` when not stated."""

    accreditors: tuple[str, ...] | None = field(default=None, kw_only=True, converter=terms)
    """Ids of the organizations that accredit or approve it; ``()`` for none, ``None`` when not stated."""

    months: int | None = field(default=None, kw_only=True, validator=optional(is_count))
    """How long it took, in months; ``None`` when not stated."""

    completed: AnyDate | None = field(default=None, kw_only=True, validator=is_date)
    """Day of completion; ``None`` when not stated."""

    grade: str | None = field(default=None, kw_only=True, validator=is_grade)
    """Letter grade; ``None`` when not stated."""


@frozen(cache_hash=True)
class Credit(_Dated):
    """Hours or units earned at one time."""

    amount: Fraction | None = field(default=None, converter=exact, validator=optional(is_positive))
    """How many; ``None`` when not stated."""

    unit: CreditUnit | None = field(default=None, validator=optional(is_one(CreditUnit)))
    """What they are counted in; ``None`` when not stated."""

    topic: str | None = field(default=None, kw_only=True, validator=optional(is_text))
    """Term for what they were about; ``None`` when not stated."""

    earned: AnyDate | None = field(default=None, kw_only=True, validator=is_date)
    """Day earned; ``None`` when not stated."""

    provider: str | None = field(default=None, kw_only=True, validator=optional(is_text))
    """Who gave them; ``None`` when not stated."""

    grade: str | None = field(default=None, kw_only=True, validator=is_grade)
    """Letter grade; ``None`` when not stated."""


@frozen(cache_hash=True)
class Membership(_Dated):
    """Membership of an organization (schema.org ``ProgramMembership``)."""

    organization: str = field(validator=is_text)
    """Id of the organization, or any name it has or had in the catalogue."""

    kind: str | None = field(default=None, kw_only=True, validator=optional(is_text))
    """Term for the kind of membership, such as student; ``None`` when not stated."""

    since: AnyDate | None = field(default=None, kw_only=True, validator=is_date)
    """First day as a member; ``None`` when not stated."""

    until: AnyDate | None = field(default=None, kw_only=True, validator=(is_date, _ends_after_start))
    """First day no longer a member; ``None`` while it goes on."""


@frozen(cache_hash=True)
class Trait(_Dated):
    """Anything else a rule names: bilingual, at a smaller facility (codercareer extension)."""

    name: str = field(validator=is_text)
    """Term for the trait."""

    has: bool | None = field(default=True, validator=is_bool)
    """Whether it is there; ``None`` when not stated."""

    since: AnyDate | None = field(default=None, kw_only=True, validator=is_date)
    """First day on which this is so; ``None`` when not stated."""

    until: AnyDate | None = field(default=None, kw_only=True, validator=(is_date, _ends_after_start))
    """First day on which this is no longer so; ``None`` while it is."""


Fact: TypeAlias = Education | Employment | HeldCredential | ExamResult | Training | Credit | Membership | Trait
"""Any fact a profile may hold."""
