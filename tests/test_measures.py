"""Measures and units: ids that fit together, and numbers brought to one scale."""

from decimal import Decimal

import pytest

from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.measures import MEASURES, UNITS, Basis, Measure, Unit, dimension_of, plain


@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
def test_each_measure_is_counted_in_some_unit(measure: Measure) -> None:
    assert measure.dimension in {unit.dimension for unit in UNITS.values()}


@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
def test_pay_by_one_time_has_its_other(measure: Measure) -> None:
    if measure.basis is None:
        assert measure.other_basis is None
    else:
        other = MEASURES[measure.other_basis or ""]
        assert {measure.basis, other.basis} == set(Basis)
        assert other.other_basis == measure.id
        assert other.concept == measure.concept


@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
def test_a_ratio_is_of_measures_of_one_dimension(measure: Measure) -> None:
    if measure.ratio_of is not None:
        part, whole = (MEASURES[name] for name in measure.ratio_of)
        assert measure.dimension == "percent"
        assert part.dimension == whole.dimension


def test_median_pay_is_asked_for_before_mean_pay() -> None:
    pay = [id_ for id_, measure in MEASURES.items() if measure.concept == "pay"]

    assert pay[0] == "median_annual_wage"


def test_thousands_of_jobs_are_jobs() -> None:
    assert plain(Decimal("215.5"), "thousand-jobs") == 215500
    assert plain(Decimal(215500), "jobs") == 215500
    assert plain(Decimal(3), "acres") == 3


def test_a_foreign_unit_counts_itself() -> None:
    assert dimension_of("thousand-jobs") == "jobs"
    assert dimension_of("acres") == "acres"


def test_a_unit_and_a_measure_have_names() -> None:
    with pytest.raises(InvalidDataError, match="label is blank"):
        Unit("acres", " ", "acres")
    with pytest.raises(InvalidTypeError, match="is not a string"):
        Measure("land", 3, dimension="acres", concept="land")  # type: ignore[arg-type]  # of a wrong type
