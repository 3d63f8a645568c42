"""A small made-up table of figures, and short ways to build what it is made of."""

from datetime import date
from decimal import Decimal
from typing import Any

from small import source

from codercareer.datasets import Dataset, Edition, Population, ReleaseRule, Reprint
from codercareer.dates import AnyDate
from codercareer.observations import Observation
from codercareer.periods import ReferencePeriod
from codercareer.sources import Citation, Source, Trust
from codercareer.statistics import StatisticsTable

SPRING = ReleaseRule(point=(1, 6, 30), year=(1, 12, 31), why="It came out in spring each time.")

DATASETS = (
    Dataset(id="survey", title="May survey", publisher="A bureau", about="wage and salary jobs", release=SPRING),
    Dataset(
        id="matrix",
        title="Matrix",
        publisher="A bureau",
        about="jobs, the self-employed included",
        editions=(
            Edition("2016-26", "2016 to 2026", covers=("2016/2026", "2017-05")),
            Edition("2018-28", "2018 to 2028", published=date(2019, 9, 4)),
            Edition("2020-30", "2020 to 2030"),
        ),
        release=SPRING,
        reprints=(Reprint(of="survey", measures=("median_annual_wage",)),),
    ),
    Dataset(id="members", title="Members' survey", publisher="A society", about="members who answered"),
    Dataset(id="bureau", title="A program of the bureau", publisher="A bureau", may_be=("survey", "matrix")),
    Dataset(id="anybody", title="Somebody", publisher="Unknown", may_be=()),
)

POPULATIONS = (
    Population(id="record-keepers", label="record keepers", same_as=("soc2010:1-1",), roles=("coder",)),
    Population(id="keepers", label="keepers", overlaps=("soc2010:1-1", "hybrid2018:1-9"), roles=("coder",)),
    Population(id="members-all", label="all members", roles=("coder",)),
    Population(id="members-few", label="a few members", roles=("coder",)),
    Population(id="tailors", label="tailors"),
)

ROLES = {"coder": ("soc2010:1-1", "hybrid2018:1-9", "soc2018:1-2"), "tailor": ("soc2010:5-5",), "idle": ()}


def page(id_: str = "table", trust: Trust = Trust.OFFICIAL, published: AnyDate | None = None) -> Source:
    return source(id_, trust=trust, published=published)


def figure(value: str | None = "100", **fields: Any) -> Observation:  # noqa: ANN401 - fields of an observation
    """Build a figure: the employment of one occupation, unless other fields are given."""
    told = dict(fields)
    by = told.pop("by", page())
    period = told.pop("period", "2018-05")
    if "population" not in told:
        told.setdefault("occupation", "soc2010:1-1")
    measure = told.setdefault("measure", "employment")
    told.setdefault("dataset", "survey")
    told.setdefault("unit", "usd-per-year" if measure.endswith("annual_wage") else "jobs")
    return Observation(
        value=None if value is None else Decimal(value),
        period=None if period is None else ReferencePeriod.parse(period),
        citation=told.pop("citation", Citation(by, told.pop("where", "a row"))),
        **told,
    )


def table(*figures: Observation, **more: Any) -> StatisticsTable:  # noqa: ANN401 - what describes the words
    """Build a table that knows the made-up datasets, populations and roles."""
    words = {"datasets": DATASETS, "populations": POPULATIONS, **more}
    return StatisticsTable.of(figures, **words).with_roles(ROLES)
