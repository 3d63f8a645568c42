"""A series as text diagrams and notebooks show it."""

import re
from datetime import date
from decimal import Decimal
from typing import Any

from small import cited

from codercareer.observations import FigureStatus, Observation
from codercareer.periods import ReferencePeriod
from codercareer.series import Release, Series


def figure(period: str, value: int | None, **fields: Any) -> Release:  # noqa: ANN401 - of a figure
    return Release(
        Observation(
            dataset="oews",
            measure="median_annual_wage",
            occupation="soc2018:29-2072",
            unit=fields.pop("unit", "usd-per-year"),
            period=ReferencePeriod.parse(period),
            value=None if value is None else Decimal(value),
            citation=cited(date(2020, 1, 1)),
            **fields,
        ),
        None,
    )


SERIES = Series(
    "median_annual_wage of <b>coder</b>",
    [
        figure("2019-05", 40_000, edition="may-2019"),
        figure("2020-05", None, status=FigureStatus.SUPPRESSED),
        figure("2021-05", 44_000, method="mb3"),
    ],
)


def test_runs_that_may_be_compared_are_boxes_with_what_stands_between_them() -> None:
    drawn = SERIES.diagram()

    assert [node.label.split("\n") for node in drawn.nodes] == [
        ["soc2018:29-2072", "nominal dollars", "2019-05: 40,000 dollars a year", "2020-05: suppressed"],
        ["soc2018:29-2072", "nominal dollars", "2021-05: 44,000 dollars a year"],
    ]
    assert [(edge.tail, edge.head, edge.label, edge.dashed) for edge in drawn.edges] == [
        ("0", "1", "not comparable: method", True)
    ]


def test_of_a_long_run_its_ends_are_written() -> None:
    drawn = Series("jobs of coder", [figure(str(year), year, unit="jobs") for year in range(2000, 2020)]).diagram()

    (node,) = drawn.nodes
    said = node.label.split("\n")
    assert said[1] == "2000: 2,000 jobs"
    assert said[7] == "8 more"
    assert said[-1] == "2019: 2,019 jobs"
    assert len(said) == 14


def test_a_notebook_shows_figures_breaks_and_sources_in_a_table() -> None:
    shown = SERIES._repr_html_()

    assert re.findall(r"<td[^>]*>([^<]*)</td>", shown) == [
        *("2019-05", "40,000 dollars a year", "soc2018:29-2072", "may-2019"),
        *("2020-05", "suppressed", "soc2018:29-2072", ""),
        *("not comparable", "method: not named, then mb3", "", ""),
        *("2021-05", "44,000 dollars a year", "soc2018:29-2072", ""),
    ]
    assert "median_annual_wage of &lt;b&gt;coder&lt;/b&gt;" in shown
    assert re.findall("<small>([^<]*)</small>", shown) == [
        "Dollars are nominal.",
        "X Society, “Who may sit”, 2020-01-01",
    ]


def test_only_dollars_are_called_nominal() -> None:
    shown = Series("jobs of coder", [figure("2019", 1, unit="jobs")])._repr_html_()

    assert "nominal" not in shown
