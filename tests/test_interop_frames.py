"""Figures as data frames: every figure and digit arrives, and a break keeps groups apart."""

from datetime import date
from decimal import Decimal
from typing import Any

import pandas as pd
import polars as pl
import pytest
from figure_strategies import tables_of
from hypothesis import given
from small_figures import figure, table

from codercareer.interop.pandas_frames import to_pandas
from codercareer.interop.polars_frames import to_polars
from codercareer.observations import FigureStatus, Interval, Observation
from codercareer.statistics import StatisticsTable
from codercareer.tidy import COLUMNS, fields_of

BROKEN = table(
    figure("12.50", measure="unemployment_rate", unit="percent", period="2017-05"),
    figure("13", measure="unemployment_rate", unit="percent", period="2018-05", sample_size=44),
    figure("14", measure="unemployment_rate", unit="percent", period="2019-05", occupation="hybrid2018:1-9"),
).timeline(measure="unemployment_rate", role="coder")


def rows(figures: StatisticsTable, frame: Any) -> None:  # noqa: ANN401 - of either library
    """Check that a frame of exact numbers says what the file of the same figures says."""
    for item, found in zip(figures, frame, strict=True):
        for name, text in zip(COLUMNS, fields_of(item), strict=True):
            value = None if found[name] is pd.NA or found[name] is pd.NaT else found[name]
            if isinstance(value, Decimal):
                assert value == Decimal(text)
            else:
                assert ("" if value is None else str(value)) == text
        until = found["observed_until"]
        day = None if until is None or until is pd.NaT else date(until.year, until.month, until.day)
        assert day == (None if item.period is None else item.period.observed_until)


@given(figures=tables_of(most=4))
def test_a_pandas_frame_says_what_the_figures_say(figures: list[Observation]) -> None:
    whole = StatisticsTable.of(figures)

    rows(whole, to_pandas(whole, exact=True).to_dict("records"))


@given(figures=tables_of(most=4))
def test_a_polars_frame_says_what_the_figures_say(figures: list[Observation]) -> None:
    whole = StatisticsTable.of(figures)

    rows(whole, to_polars(whole, exact=True).to_dicts())


def test_numbers_become_floats_unless_they_shall_be_exact() -> None:
    assert to_pandas(BROKEN)["value"].tolist() == [12.5, 13.0, 14.0]
    assert to_polars(BROKEN)["value"].to_list() == [12.5, 13.0, 14.0]
    assert to_polars(BROKEN, exact=True).schema["value"] == pl.Decimal(scale=2)
    assert to_pandas(BROKEN, exact=True)["value"].tolist() == [Decimal("12.50"), 13, 14]


def test_a_segment_ends_at_each_break() -> None:
    assert to_pandas(BROKEN)["segment"].tolist() == [0, 0, 1]
    assert to_polars(BROKEN)["segment"].to_list() == [0, 0, 1]
    assert "segment" not in to_pandas(table(figure())).columns
    assert "segment" not in to_polars(table(figure())).columns


def test_what_is_not_stated_is_missing() -> None:
    gap = table(figure(None, status=FigureStatus.SUPPRESSED, period=None))

    assert to_pandas(gap)[["value", "edition", "sample_size", "observed_until"]].isna().all(axis=None)
    assert to_polars(gap)[["value", "edition", "sample_size", "observed_until"]].row(0) == (None,) * 4


def test_a_top_code_is_a_bound_and_no_value() -> None:
    top = table(
        figure(None, measure="p90_annual_wage", status=FigureStatus.TOP_CODED, interval=Interval(Decimal(239200)))
    )

    assert to_polars(top)[["status", "low"]].row(0) == ("top-coded", 239200.0)
    assert to_pandas(top)["low"].tolist() == [239200.0]


@pytest.mark.parametrize("exact", [True, False])
def test_a_table_without_figures_has_the_same_columns(exact: bool) -> None:  # noqa: FBT001
    empty = table()

    assert list(to_pandas(empty, exact=exact).columns) == [*COLUMNS, "observed_until"]
    assert to_polars(empty, exact=exact).columns == [*COLUMNS, "observed_until"]
    assert to_pandas(empty, exact=exact).dtypes.tolist() == to_pandas(table(figure()), exact=exact).dtypes.tolist()
    assert len(to_polars(empty, exact=exact)) == 0
