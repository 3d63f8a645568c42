"""What is measured, and in which unit."""

from decimal import Decimal
from enum import Enum
from typing import Final

from attrs import field, frozen

from codercareer.checks import is_bool, is_one, is_text, is_tuple_of, optional

__all__ = ["MEASURES", "UNITS", "Basis", "Measure", "Unit"]


@frozen
class Unit:
    """The unit a number is printed in (SDMX ``UNIT_MEASURE`` and ``UNIT_MULT``)."""

    id: str = field(validator=is_text)
    """Slug, such as ``thousand-jobs``."""

    label: str = field(validator=is_text)
    """How it reads after a number."""

    dimension: str = field(validator=is_text)
    """Slug of what is counted; units of one dimension differ by their scale only."""

    scale: int = 1
    """How many of the plain unit one of these is: 1,000 for thousands."""


UNITS: Final = {
    unit.id: unit
    for unit in (
        Unit("jobs", "jobs", "jobs"),
        Unit("thousand-jobs", "thousand jobs", "jobs", 1000),
        Unit("jobs-per-year", "jobs a year", "jobs-per-year"),
        Unit("thousand-jobs-per-year", "thousand jobs a year", "jobs-per-year", 1000),
        Unit("usd-per-year", "dollars a year", "usd-per-year"),
        Unit("usd-per-hour", "dollars an hour", "usd-per-hour"),
        Unit("percent", "percent", "percent"),
        Unit("percent-per-year", "percent a year", "percent-per-year"),
        Unit("ratio", "times", "ratio"),
        Unit("jobs-per-thousand", "in a thousand jobs", "jobs-per-thousand"),
    )
}
"""The units figures of the built-in catalogue are printed in, by id."""


def plain(value: Decimal, unit: str) -> Decimal:
    """Return a number in the plain unit of its dimension: 215.5 thousand jobs are 215500.0 jobs."""
    known = UNITS.get(unit)
    return value if known is None or known.scale == 1 else value * known.scale


def dimension_of(unit: str) -> str:
    """Return what a unit counts; a unit that is not ours counts itself."""
    known = UNITS.get(unit)
    return unit if known is None else known.dimension


class Basis(Enum):
    """The time pay is counted by."""

    ANNUAL = "annual"
    HOURLY = "hourly"


@frozen
class Measure:
    """What a figure measures (schema.org ``measuredProperty``, SDMX ``INDICATOR``)."""

    id: str = field(validator=is_text)
    """Slug, such as ``median_annual_wage``."""

    label: str = field(validator=is_text)
    """What it is in plain English, fit for the middle of a sentence."""

    dimension: str = field(kw_only=True, validator=is_text)
    """What its units count."""

    concept: str = field(kw_only=True, validator=is_text)
    """Slug of the question it answers; measures of one concept can contradict each other."""

    basis: Basis | None = field(default=None, kw_only=True, validator=optional(is_one(Basis)))
    """The time pay is counted by; ``None`` for what is not pay."""

    other_basis: str | None = field(default=None, kw_only=True, validator=optional(is_text))
    """The same measure by the other time; ``None`` when there is none."""

    ratio_of: tuple[str, str] | None = field(
        default=None, kw_only=True, validator=optional(is_tuple_of(is_text, count=2))
    )
    """Slugs of the part and the whole whose ratio it is, in percent; ``None`` for what is no ratio of two measures."""

    projected: bool = field(default=False, kw_only=True, validator=is_bool)
    """Whether it speaks of years to come."""


def _pay(statistic: str, label: str, concept: str) -> tuple[Measure, Measure]:
    annual, hourly = f"{statistic}_annual_wage", f"{statistic}_hourly_wage"
    return (
        Measure(
            annual,
            f"{label} annual pay",
            dimension="usd-per-year",
            concept=concept,
            basis=Basis.ANNUAL,
            other_basis=hourly,
        ),
        Measure(
            hourly,
            f"{label} hourly pay",
            dimension="usd-per-hour",
            concept=concept,
            basis=Basis.HOURLY,
            other_basis=annual,
        ),
    )


def _share(slug: str, label: str, concept: str) -> Measure:
    return Measure(slug, label, dimension="percent", concept=concept.replace("_", "-"))


_LEVELS: Final = {
    "less_than_high_school": "less than a high school diploma",
    "high_school": "a high school diploma",
    "postsecondary_certificate": "a postsecondary certificate",
    "some_college": "some college and no degree",
    "associate": "an associate's degree",
    "bachelor": "a bachelor's degree",
    "post_baccalaureate_certificate": "a post-baccalaureate certificate",
    "master": "a master's degree",
    "post_master_certificate": "a post-master's certificate",
    "first_professional": "a first professional degree",
    "doctoral": "a doctoral degree",
    "post_doctoral": "post-doctoral training",
}
_ATTAINED: Final = (
    "less_than_high_school",
    "high_school",
    "some_college",
    "associate",
    "bachelor",
    "master",
)
_CATEGORIES: Final = {"related_experience": 11, "on_site_training": 9, "on_the_job_training": 9}

MEASURES: Final = {
    measure.id: measure
    for measure in (
        Measure("employment", "employment", dimension="jobs", concept="employment"),
        Measure(
            "projected_employment",
            "projected employment",
            dimension="jobs",
            concept="projected-employment",
            projected=True,
        ),
        Measure(
            "projected_change",
            "projected change in employment",
            dimension="jobs",
            concept="projected-change",
            projected=True,
        ),
        Measure(
            "projected_growth",
            "projected growth of employment",
            dimension="percent",
            concept="growth",
            ratio_of=("projected_change", "employment"),
            projected=True,
        ),
        Measure("annual_openings", "openings a year", dimension="jobs-per-year", concept="openings", projected=True),
        Measure("decade_openings", "openings over the decade", dimension="jobs", concept="openings", projected=True),
        _share("self_employed_share", "share of the self-employed", "self-employed"),
        *(
            Measure(slug, label, dimension="percent-per-year", concept=slug.replace("_", "-"), projected=True)
            for slug, label in (
                ("labor_force_exit_rate", "rate of leaving the labor force"),
                ("occupational_transfer_rate", "rate of changing to another occupation"),
                ("separation_rate", "rate of leaving the occupation"),
            )
        ),
        *(
            Measure(slug, label, dimension="jobs-per-year", concept=slug.replace("_", "-"), projected=True)
            for slug, label in (
                ("labor_force_exits", "workers a year who leave the labor force"),
                ("occupational_transfers", "workers a year who change to another occupation"),
                ("separations", "workers a year who leave the occupation"),
            )
        ),
        *_pay("median", "median", "pay"),
        *_pay("mean", "mean", "pay"),
        *_pay("p10", "10th percentile of", "pay-p10"),
        *_pay("p25", "25th percentile of", "pay-p25"),
        *_pay("p75", "75th percentile of", "pay-p75"),
        *_pay("p90", "90th percentile of", "pay-p90"),
        *_pay("entry", "entry-level", "pay-entry"),
        *_pay("experienced", "experienced workers'", "pay-experienced"),
        *_pay("common", "common", "pay"),
        *_pay("lowest", "lowest", "pay-lowest"),
        *_pay("highest", "highest", "pay-highest"),
        _share(
            "employment_relative_standard_error", "relative standard error of employment", "employment-relative-error"
        ),
        _share("mean_wage_relative_standard_error", "relative standard error of mean pay", "mean-wage-relative-error"),
        Measure("jobs_per_thousand", "jobs in a thousand", dimension="jobs-per-thousand", concept="jobs-per-thousand"),
        Measure("location_quotient", "location quotient", dimension="ratio", concept="location-quotient"),
        _share("industry_share", "share of the industry's jobs", "industry-share"),
        _share("establishments_reporting_share", "share of establishments that report it", "establishments-reporting"),
        _share("unemployment_rate", "unemployment rate", "unemployment"),
        *(_share(f"attained_{level}", f"share who have {_LEVELS[level]}", f"education-{level}") for level in _ATTAINED),
        _share(
            "attained_doctoral_or_professional",
            "share who have a doctoral or professional degree",
            "education-doctoral",
        ),
        _share(
            "attained_at_most_high_school", "share who have no more than a high school diploma", "education-high-school"
        ),
        *(
            _share(f"required_{level}", f"share who say that {label} is required", f"education-{level}")
            for level, label in _LEVELS.items()
        ),
        *(
            _share(f"{slug}_{number}", f"share in category {number} of {slug.replace('_', ' ')}", f"{slug}-{number}")
            for slug, count in _CATEGORIES.items()
            for number in range(1, count + 1)
        ),
    )
}
"""The standard measures by id; a table may hold more of its own.

Of several that answer one question, the first is asked for first: median pay before mean pay.
"""
