"""Numbers as sources print them."""

from decimal import Decimal
from typing import Any

import pytest

from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.quantities import Between, Fee, as_between, between

PRINTED = {
    "one number": (Between.exactly(1500), "1,500"),
    "a range": (Between(100, Decimal("150.5")), "100 to 150.5"),
    "a least": (Between(100), "100 or more"),
    "a most": (Between(None, 100), "up to 100"),
    "nothing": (Between(), "unknown"),
}


@pytest.mark.parametrize(("found", "text"), PRINTED.values(), ids=PRINTED)
def test_a_number_is_printed_as_far_as_it_is_known(found: Between, text: str) -> None:
    assert str(found) == text


REFUSED: dict[str, tuple[tuple[Any, ...], str]] = {
    "downwards": ((2, 1), "high=1 is below low=2"),
    "negative": ((-1,), "low=-1 is not an amount"),
    "no number": ((Decimal("nan"),), "is not an amount"),
    "signaling": ((Decimal("sNaN"),), "is not an amount"),
    "infinite": ((None, Decimal("inf")), "is not an amount"),
    "a float": ((1.5,), "low=1.5 is not a printed number"),
    "text": (("1",), "low='1' is not a printed number"),
    "true": ((True,), "low=True is not a printed number"),
}


@pytest.mark.parametrize(("values", "match"), REFUSED.values(), ids=REFUSED)
def test_a_range_that_cannot_be_is_refused(values: tuple[Any, ...], match: str) -> None:
    with pytest.raises((InvalidDataError, InvalidTypeError), match=match):
        Between(*values)


def test_a_plain_number_is_the_range_of_itself() -> None:
    assert between(5) == Between(5, 5)
    assert between(Between(1, 2)) == Between(1, 2)


def test_no_number_stays_none() -> None:
    assert as_between(None) is None
    assert as_between(5) == Between(5, 5)


@pytest.mark.parametrize(
    ("fields", "match"),
    [
        ({"amount_usd": -1}, "is not an amount"),
        ({"amount_usd": 1, "attempts": 0}, "attempts=0"),
        ({"amount_usd": 1.0}, ""),
    ],
    ids=str,
)
def test_a_price_that_cannot_be_is_refused(fields: dict[str, Any], match: str) -> None:
    with pytest.raises((InvalidDataError, InvalidTypeError), match=match or "is not a printed number"):
        Fee(**fields)


def test_a_price_may_be_a_range() -> None:
    fee = Fee(amount_usd=250, up_to_usd=300)

    assert (fee.amount_usd, fee.up_to_usd) == (250, 300)
    assert Fee(amount_usd=250).up_to_usd is None


def test_a_range_of_prices_runs_upwards() -> None:
    with pytest.raises(InvalidDataError, match="up_to_usd=200 is below amount_usd=250"):
        Fee(amount_usd=250, up_to_usd=200)
