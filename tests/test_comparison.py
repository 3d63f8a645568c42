"""Which figures may be compared: growth refuses exactly what a plain reading of the dimensions refuses."""

import pickle
from decimal import Decimal
from fractions import Fraction

import pytest
from attrs import evolve
from figure_strategies import observations
from hypothesis import given
from small_figures import figure

from codercareer.comparison import Break, BreakKind, break_between, change
from codercareer.errors import BreakError, InvalidTypeError, NoFigureError
from codercareer.observations import FigureStatus, Interval, Observation

# the oracle: dimension by dimension, in plain words


def read_off(a: Observation, b: Observation) -> set[BreakKind]:
    found = by_codes(a, b)
    if a.dataset != b.dataset:
        found.add(BreakKind.DATASET)
    if a.measure != b.measure:
        found.add(BreakKind.MEASURE)
    if a.unit.removeprefix("thousand-") != b.unit.removeprefix("thousand-"):
        found.add(BreakKind.UNIT)
    if a.area != b.area:
        found.add(BreakKind.AREA)
    if a.method != b.method:
        found.add(BreakKind.METHOD)
    if a.period is None or b.period is None or a.period.kind != b.period.kind:
        found.add(BreakKind.PERIOD)
    return found


def by_codes(a: Observation, b: Observation) -> set[BreakKind]:
    if a.occupation is None or b.occupation is None:
        return set() if a.population == b.population else {BreakKind.POPULATION}
    one, one_code = a.occupation.split(":")
    other, other_code = b.occupation.split(":")
    found = set[BreakKind]()
    if one != other:
        found.add(BreakKind.CLASSIFICATION)
        if "hybrid" in one or "hybrid" in other:
            found.add(BreakKind.HYBRID)
    if one_code != other_code:
        found.add(BreakKind.POPULATION)
    return found


@given(earlier=observations(), later=observations())
def test_growth_refuses_exactly_what_the_dimensions_refuse(earlier: Observation, later: Observation) -> None:
    expected = read_off(earlier, later)
    numbers = earlier.value is not None and later.value is not None

    if not numbers:
        with pytest.raises(NoFigureError, match="no number to compare"):
            change(earlier, later, across_breaks=True)
    elif expected:
        with pytest.raises(BreakError, match="cannot be compared"):
            change(earlier, later)
        (found,) = change(earlier, later, across_breaks=True).breaks
        assert set(found.kinds) == expected
    else:
        assert change(earlier, later).breaks == ()


@given(a=observations(), b=observations())
def test_a_break_is_the_same_both_ways(a: Observation, b: Observation) -> None:
    there, back = break_between(a, b), break_between(b, a)

    assert (there and set(there.kinds)) == (back and set(back.kinds))


@given(a=observations())
def test_a_dated_figure_can_be_compared_with_itself(a: Observation) -> None:
    assert (break_between(a, a) is None) == (a.period is not None)


def test_growth_is_exact() -> None:
    grown = change(figure("34970"), figure("40350", period="2019-05"))

    assert grown.ratio == Fraction(40350, 34970)
    assert grown.difference == Decimal(5380)
    assert grown.percent == Fraction(538000, 34970)
    assert str(grown) == "34,970 jobs (2018-05) to 40,350 jobs (2019-05): +15.4 %"


def test_thousands_are_compared_with_single_jobs() -> None:
    grown = change(figure("200000"), figure("215.5", unit="thousand-jobs", period="2019-05"))

    assert grown.ratio == Fraction(431, 400)
    assert grown.difference == Decimal("15.5")
    assert grown.breaks == ()


def test_a_unit_of_ones_own_is_compared_as_it_is() -> None:
    grown = change(figure("2", unit="acres"), figure("3", unit="acres", period="2019-05"))

    assert (grown.ratio, grown.difference) == (Fraction(3, 2), 1)


def test_what_shrinks_has_a_negative_growth() -> None:
    shrunk = change(figure("-2"), figure("-3", period="2019-05"))

    assert shrunk.difference == -1
    assert shrunk.percent == 50
    assert change(figure("4"), figure("3", period="2019-05")).percent == -25


NUMBERLESS = {
    "suppressed": figure(None, status=FigureStatus.SUPPRESSED),
    "top-coded": figure(None, status=FigureStatus.TOP_CODED, interval=Interval(Decimal(187200))),
    "not published": figure(None, status=FigureStatus.NOT_PUBLISHED),
}


@pytest.mark.parametrize("missing", NUMBERLESS.values(), ids=NUMBERLESS)
def test_a_bound_or_a_gap_is_no_number_to_compare(missing: Observation) -> None:
    with pytest.raises(NoFigureError, match="no number to compare"):
        change(figure(), missing)
    with pytest.raises(NoFigureError, match="no number to compare"):
        change(missing, figure())


def test_nothing_grows_from_zero() -> None:
    with pytest.raises(NoFigureError, match="in parts of zero"):
        change(figure("0"), figure("3"))
    assert change(figure("3"), figure("0")).ratio == 0


def test_only_figures_are_compared() -> None:
    with pytest.raises(InvalidTypeError, match="is not a figure"):
        change(figure(), 3)  # type: ignore[arg-type]  # of a wrong type


BREAKS = {
    "dataset": (evolve(figure(), dataset="matrix"), "dataset: survey, then matrix"),
    "measure": (evolve(figure(), measure="projected_change"), "measure: employment, then projected_change"),
    "unit": (evolve(figure(), unit="percent"), "unit: jobs, then percent"),
    "classification": (
        evolve(figure(), occupation="soc2018:1-1"),
        "classification: soc2010, then soc2018",
    ),
    "hybrid": (
        evolve(figure(), occupation="hybrid2018:1-1"),
        "classification: soc2010, then hybrid2018; hybrid: hybrid2018 mixes two editions",
    ),
    "code": (evolve(figure(), occupation="soc2010:2-2"), "population: soc2010:1-1, then soc2010:2-2"),
    "population": (
        evolve(figure(), occupation=None, population="keepers"),
        "population: soc2010:1-1, then keepers",
    ),
    "area": (evolve(figure(), area="us-ca"), "area: us, then us-ca"),
    "method": (evolve(figure(), method="new"), "method: not named, then new"),
    "period": (evolve(figure(), period=None), "period: point, then not stated"),
}


@pytest.mark.parametrize(("other", "words"), BREAKS.values(), ids=BREAKS)
def test_a_break_says_what_changed(other: Observation, words: str) -> None:
    found = break_between(figure(), other)

    assert found is not None
    assert str(found).partition(": ")[2] == words


def test_the_error_names_the_break() -> None:
    with pytest.raises(BreakError, match="method: old, then new") as caught:
        change(figure(method="old"), figure(method="new", period="2019-05"))

    assert pickle.loads(pickle.dumps(caught.value)).what == caught.value.what  # noqa: S301 - our own


def test_a_change_across_a_break_says_so() -> None:
    grown = change(figure(method="old"), figure(method="new", period="2019-05"), across_breaks=True)

    assert str(grown).endswith("+0.0 %, across 2018-05 to 2019-05: method: old, then new")


def test_breaks_on_the_way_are_named_only_where_the_ends_differ() -> None:
    way = (Break(figure(), figure(method="new"), (BreakKind.METHOD,)),)

    assert change(figure(), figure(period="2019-05"), breaks=way).breaks == ()
    assert change(figure(), figure(method="new"), breaks=way, across_breaks=True).breaks == way
