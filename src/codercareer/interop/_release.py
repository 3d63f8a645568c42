"""What the year of an OEWS release decides, and one of its figures as an observation."""

import re
from collections.abc import Iterable
from decimal import Decimal
from functools import cached_property
from typing import Final

from attrs import frozen

from codercareer.datasets import Population
from codercareer.dates import AnyDate
from codercareer.interop._cells import Refused
from codercareer.observations import FigureStatus, Interval, Observation, PayBasis
from codercareer.periods import ReferencePeriod
from codercareer.sources import Citation, Source

FIRST_YEAR: Final = 2010
"""The first release whose tables are read; codes and columns of older ones differ."""

LAST_YEAR: Final = 2099

HYBRID_2010: Final = 2011
SOC_2010: Final = 2018
HYBRID_2018: Final = 2020
"""The last releases on each classification before SOC 2018 alone."""

TOP_CODES: Final = (
    (2008, "80.00", "166400"),
    (2011, "90.00", "187200"),
    (2016, "100.00", "208000"),
    (2022, "115.00", "239200"),
    (2026, None, None),
)
"""From which year on wages at or above which amounts, an hour and a year, are printed as a mark; later ones unknown."""

TOP_CODE: Final = re.compile(
    r"\$(\d{1,4}(?:\.\d{1,2})?) per hour or \$(\d{1,3}(?:,\d{3}){1,2}|\d{1,8}) per year", re.ASCII
)
"""How the notes of a file and footnote 5 of a series say it."""

EVERY_INDUSTRY: Final = "000000"
EVERY_OWNER: Final = "1235"
MAY: Final = 5

ANNUAL: Final = "_annual_wage"
HOURLY: Final = "_hourly_wage"
UNITS: Final = {
    "employment": "jobs",
    "employment_relative_standard_error": "percent",
    "mean_wage_relative_standard_error": "percent",
    "jobs_per_thousand": "jobs-per-thousand",
    "location_quotient": "ratio",
    "industry_share": "percent",
    "establishments_reporting_share": "percent",
}
"""Units of what is no wage."""

SLUG: Final = re.compile(r"([a-z]+\d+)-(\d\d-\d{4})-in-(.+?)(?:-owned-by-(\d+))?", re.ASCII)
"""Slugs of populations, as ``population_of`` makes them."""

REPORTING_FEW: Final = Decimal("0.5")
"""Percent of establishments below which a mark stands instead."""


def unit_of(measure: str) -> str:
    """Return the unit OEWS prints a measure in."""
    if measure.endswith(ANNUAL):
        return "usd-per-year"
    return "usd-per-hour" if measure.endswith(HOURLY) else UNITS[measure]


def method_of(year: int) -> str:
    """Return the slug of the estimator of the wages and jobs of one May."""
    return "design-based" if year <= HYBRID_2018 else "mb3"


@frozen
class TopCode:
    """The wages at or above which a release prints a mark."""

    hourly: Decimal
    """Dollars an hour."""

    annual: Decimal
    """Dollars a year."""

    @classmethod
    def of_year(cls, year: int) -> "TopCode | None":
        """Return that of a release, from its own notes; ``None`` where not known."""
        _, hourly, annual = max(row for row in TOP_CODES if row[0] <= year)
        return None if hourly is None or annual is None else cls(Decimal(hourly), Decimal(annual))

    @classmethod
    def in_words(cls, text: str) -> "TopCode | None":
        """Return that which a note states, if it states one."""
        found = TOP_CODE.search(text)
        return None if found is None else cls(Decimal(found[1]), Decimal(found[2].replace(",", "")))


@frozen(kw_only=True, slots=False)
class Release:
    """The estimates for May of one year."""

    year: int
    """Which year."""

    published: AnyDate | None
    """The day they came out; ``None`` when not known."""

    top_code: TopCode | None
    """Where wages are cut off; ``None`` where not known."""

    @classmethod
    def of(cls, year: int, source: Source, stated: TopCode | None = None) -> "Release":
        """Return the release of a year, published when its source was, with the top code that a note states, if any."""
        return cls(year=year, published=source.published, top_code=stated or TopCode.of_year(year))

    @cached_property
    def classification(self) -> str:
        """Slug of the classification its codes are of."""
        if self.year <= HYBRID_2010:
            return "hybrid2010"
        if self.year <= SOC_2010:
            return "soc2010"
        return "hybrid2018" if self.year <= HYBRID_2018 else "soc2018"

    @cached_property
    def method(self) -> str:
        """Slug of its estimator."""
        return method_of(self.year)

    @cached_property
    def edition(self) -> str:
        """Id of the edition of the dataset."""
        return f"may-{self.year}"

    @cached_property
    def period(self) -> ReferencePeriod:
        """The month it is about."""
        return ReferencePeriod.point(self.year, MAY)


@frozen(kw_only=True)
class Figure:
    """One figure of a release: what is counted, where, and what is printed."""

    measure: str
    """Slug of the measure."""

    occupation: str
    """Id of the occupation."""

    industry: str = EVERY_INDUSTRY
    """Code of the industry."""

    owner: str = EVERY_OWNER
    """Code of the kind of owners."""

    area: str
    """Id of the area."""

    status: FigureStatus = FigureStatus.NORMAL
    """What is said in place of a number."""

    value: Decimal | None = None
    """The number; ``None`` exactly where the status says why."""

    interval: Interval | None = None
    """Bounds printed in its place; those of a top code follow from the release."""

    pay_basis: PayBasis | None = None
    """Whether only one of hourly and annual wages is released for the occupation."""

    error: Decimal | None = None
    """Relative standard error in percent, for a figure that has one."""

    note: str = ""
    """What there is to say of it."""


def population_of(occupation: str, industry: str, owner: str) -> str | None:
    """Return the slug of those counted, where they are fewer than all of an occupation."""
    if owner == EVERY_OWNER and industry == EVERY_INDUSTRY:
        return None
    slug = f"{occupation.replace(':', '-')}-in-{industry}"
    return slug if owner == EVERY_OWNER else f"{slug}-owned-by-{owner}"


def populations_in(slugs: Iterable[str]) -> tuple[Population, ...]:
    """Describe those of the populations that ``population_of`` has named, each once."""
    found: dict[str, Population] = {}
    for slug in slugs:
        parts = SLUG.fullmatch(slug)
        if parts is not None and slug not in found:
            classification, code, industry, owner = parts.groups()
            label = f"{code} in industry {industry}" + ("" if owner is None else f", owned by {owner}")
            found[slug] = Population(id=slug, label=label, overlaps=(f"{classification}:{code}",))
    return tuple(found.values())


def refusal(measure: str, value: Decimal) -> Refused | None:
    """Return why a number cannot be what a measure comes to; ``None`` if it can."""
    if value < 0:
        return Refused("Nothing that OEWS prints is negative.")
    if value == 0 and (measure == "employment" or measure.endswith((ANNUAL, HOURLY))):
        return Refused("It is never zero: a mark for an estimate not available was saved as 0.")
    return None


def observed(release: Release, figure: Figure | Refused, citation: Citation) -> Observation | Refused:
    """Return a figure as an observation, or why there can be none."""
    if isinstance(figure, Refused):
        return figure
    interval = figure.interval
    if figure.status is FigureStatus.TOP_CODED:
        if release.top_code is None:
            return Refused(f"Where wages of May {release.year} are cut off is not known; the notes of the file say it.")
        hourly = figure.measure.endswith(HOURLY)
        interval = Interval(low=release.top_code.hourly if hourly else release.top_code.annual)
    population = population_of(figure.occupation, figure.industry, figure.owner)
    return Observation(
        dataset="oews",
        measure=figure.measure,
        occupation=figure.occupation if population is None else None,
        population=population,
        area=figure.area,
        period=release.period,
        value=figure.value,
        unit=unit_of(figure.measure),
        status=figure.status,
        edition=release.edition,
        published=release.published,
        citation=citation,
        method=release.method,
        relative_standard_error=figure.error,
        interval=interval,
        pay_basis=figure.pay_basis,
        note=figure.note,
    )
