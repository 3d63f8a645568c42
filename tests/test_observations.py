"""One figure: what it must say, what it must not, and how it reads."""

import pickle
from decimal import Decimal
from typing import Any

import pytest
from small_figures import figure, page

from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.observations import FigureStatus, Interval, Observation, PayBasis
from codercareer.sources import Citation, Trust

WRONG: dict[str, tuple[dict[str, Any], type[Exception], str]] = {
    "nothing counted": ({"occupation": None}, InvalidDataError, "do not go together"),
    "two things counted": (
        {"population": "keepers", "occupation": "soc2010:1-1"},
        InvalidDataError,
        "do not go together",
    ),
    "a bare code": ({"occupation": "29-2072"}, InvalidDataError, "is not an occupation"),
    "a classification without a code": ({"occupation": "soc2018:"}, InvalidDataError, "is not an occupation"),
    "an occupation as population": ({"population": "soc2018:1"}, InvalidDataError, "is not a population"),
    "no value and no reason": ({"value": None}, InvalidDataError, "contradicts status='normal'"),
    "a value and a reason for none": (
        {"status": FigureStatus.SUPPRESSED},
        InvalidDataError,
        "contradicts status='suppressed'",
    ),
    "a top code without its bound": (
        {"value": None, "status": FigureStatus.TOP_CODED},
        InvalidDataError,
        "does not fit status='top-coded'",
    ),
    "a bound of what was not released": (
        {"value": None, "status": FigureStatus.SUPPRESSED, "interval": Interval(Decimal(1))},
        InvalidDataError,
        "does not fit status='suppressed'",
    ),
    "pay of nothing": ({"value": "0", "measure": "median_annual_wage"}, InvalidDataError, "is not pay"),
    "a negative error": ({"standard_error": Decimal(-1)}, InvalidDataError, "is negative"),
    "a float": ({"standard_error": 1.5}, InvalidTypeError, "is not a printed number"),
    "not a number": ({"standard_error": Decimal("NaN")}, InvalidDataError, "is not a figure"),
    "a number without end": ({"standard_error": Decimal("Infinity")}, InvalidDataError, "is not a figure"),
    "a number nobody could print": ({"value": "1E+999999"}, InvalidDataError, "at most 30 digits"),
    "decimals nobody could print": ({"value": "1E-31"}, InvalidDataError, "at most 30 digits"),
    "a sample of nobody": ({"sample_size": 0}, InvalidDataError, "is not above zero"),
    "a blank in an id": ({"measure": "median pay", "unit": "jobs"}, InvalidDataError, "is not an id"),
    "an empty id": ({"dataset": ""}, InvalidDataError, "is not an id"),
    "an id that is none": ({"area": 1}, InvalidTypeError, "is not a string"),
    "no status": ({"status": "normal"}, InvalidTypeError, "is not a FigureStatus"),
    "no citation": ({"citation": "a table"}, InvalidTypeError, "is not a Citation"),
    "a day as text": ({"published": "2019-03-29"}, InvalidTypeError, "is not a day"),
}


@pytest.mark.parametrize(("fields", "error", "words"), WRONG.values(), ids=WRONG)
def test_a_figure_that_cannot_be_is_refused(fields: dict[str, Any], error: type[Exception], words: str) -> None:
    told = dict(fields)
    value = told.pop("value", "100")

    with pytest.raises(error, match=words):
        figure(value, **told)


@pytest.mark.parametrize(
    ("bounds", "words"), [((), "has no bounds"), ((Decimal(2), Decimal(1)), "is below low")], ids=["none", "downwards"]
)
def test_an_interval_says_something_and_runs_upwards(bounds: tuple[Decimal, ...], words: str) -> None:
    with pytest.raises(InvalidDataError, match=words):
        Interval(*bounds)


INTERVALS = {"30.32 to 66.29": ("30.32", "66.29"), "239,200 or more": ("239200", None), "up to 9": (None, "9")}


@pytest.mark.parametrize(("words", "bounds"), INTERVALS.items(), ids=INTERVALS)
def test_an_interval_reads_as_its_bounds(words: str, bounds: tuple[str | None, str | None]) -> None:
    low, high = (None if bound is None else Decimal(bound) for bound in bounds)

    assert str(Interval(low, high)) == words


def test_every_digit_printed_is_kept() -> None:
    assert str(figure("29.0", unit="thousand-jobs").value) == "29.0"
    assert figure("29.0", unit="thousand-jobs") == figure("29", unit="thousand-jobs")


def test_a_whole_number_is_a_printed_number() -> None:
    assert figure(None, status=FigureStatus.TOP_CODED, interval=Interval(187200)).interval == Interval(Decimal(187200))  # type: ignore[arg-type]  # tidied


def top(bound: int) -> Observation:
    return figure(None, measure="p90_annual_wage", status=FigureStatus.TOP_CODED, interval=Interval(low=Decimal(bound)))


def test_top_codes_of_different_releases_differ() -> None:
    assert len({top(187200), top(208000), top(239200)}) == 3
    assert str(top(239200)).startswith("239,200 or more dollars a year: p90_annual_wage")


READS = {
    "100 jobs: employment of soc2010:1-1, 2018-05, survey": figure(),
    "1,000.5 acres: employment of soc2010:1-1, us-ca, a period not stated, survey": figure(
        "1000.5", unit="acres", area="us-ca", period=None
    ),
    "not published: employment of keepers, 2018-05, survey": figure(
        None, status=FigureStatus.NOT_PUBLISHED, population="keepers"
    ),
}


@pytest.mark.parametrize(("words", "observation"), READS.items(), ids=READS)
def test_a_figure_reads_as_what_it_is_a_figure_of(words: str, observation: Observation) -> None:
    assert str(observation) == words


def test_what_is_counted_is_the_occupation_or_the_population() -> None:
    assert figure().subject == "soc2010:1-1"
    assert figure(population="keepers").subject == "keepers"


def test_one_statement_of_a_source_may_be_trusted_less_than_the_source() -> None:
    assert figure().trust is Trust.OFFICIAL
    assert figure(citation=Citation(page(), trust=Trust.SECONDARY)).trust is Trust.SECONDARY


def test_a_figure_survives_pickle() -> None:
    observation = figure(pay_basis=PayBasis.ANNUAL_ONLY, sample_size=44, interval=Interval(high=Decimal(3)))

    assert pickle.loads(pickle.dumps(observation)) == observation  # noqa: S301 - our own
