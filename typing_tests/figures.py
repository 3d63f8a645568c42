"""What type checkers are to infer for code that asks about figures; checked, never run."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import assert_never, assert_type

from codercareer import Catalog, Observation, Outlook, Series, StatisticsTable
from codercareer.comparison import Break, Change
from codercareer.conflicts import Comparison
from codercareer.observations import FigureStatus
from codercareer.periods import ReferencePeriod


def a_catalogue_has_figures(catalog: Catalog, day: date, figure: Observation) -> None:
    assert_type(catalog.statistics, StatisticsTable)
    assert_type(catalog.as_known(day).statistics, StatisticsTable)
    assert_type(catalog.adding(figure), Catalog)
    assert_type(catalog.outlook("coder", on=day), Outlook)


def a_table_is_chosen_from(table: StatisticsTable) -> Iterator[Observation]:
    assert_type(table.where(dataset="oews", status=FigureStatus.NORMAL), StatisticsTable)
    assert_type(table.series(dataset="oews", measure="employment", occupation="soc2018:29-2072"), Series)
    assert_type(table.timeline(measure="employment", role="coder", dataset="oews"), Series)
    assert_type(table.conflicts(role="coder", on=date(2018, 12, 31)), tuple[Comparison, ...])
    return iter(table)


def a_figure_may_have_no_number(series: Series) -> None:
    assert_type(series.at("2018-05").value, Decimal | None)
    assert_type(series.at(ReferencePeriod.point(2018, 5)).period, ReferencePeriod | None)
    assert_type(series.breaks, tuple[Break, ...])


def growth_is_exact(series: Series) -> Change:
    change = series.growth("2013-05", "2018-05")
    assert_type(change.ratio, Fraction)
    assert_type(change.difference, Decimal)
    return change


def an_answer_may_be_missing(outlook: Outlook) -> None:
    assert_type(outlook.pay, Comparison | None)


def a_status_has_four_values_and_no_more(status: FigureStatus) -> str:
    match status:
        case FigureStatus.NORMAL:
            return "printed"
        case FigureStatus.SUPPRESSED | FigureStatus.NOT_PUBLISHED:
            return "missing"
        case FigureStatus.TOP_CODED:
            return "a bound"
        case _:
            assert_never(status)
