"""Validators and converters: what passes as it is, and what is refused."""

from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from attrs import fields, frozen

from codercareer import checks
from codercareer.checks import Check
from codercareer.dates import DateRange, PartialDate
from codercareer.errors import InvalidDataError, InvalidTypeError


@frozen
class _Model:
    amount: object


(ATTRIBUTE,) = fields(_Model)

NUMBERS = {
    "an int": (2, Fraction(2)),
    "a float by its shortest decimal form": (0.1, Fraction(1, 10)),
    "a decimal": (Decimal("0.25"), Fraction(1, 4)),
    "a fraction": (Fraction(1, 3), Fraction(1, 3)),
    "a negative": (-2, Fraction(-2)),
    "not stated": (None, None),
}


@pytest.mark.parametrize(("value", "kept"), NUMBERS.values(), ids=NUMBERS)
def test_a_number_is_kept_exactly(value: object, kept: Fraction | None) -> None:
    assert checks.exact(value) == kept


@pytest.mark.parametrize("value", [True, "1", b"1", 1j, [], date(2024, 1, 1)], ids=repr)
def test_what_is_no_number_is_refused(value: object) -> None:
    with pytest.raises(InvalidTypeError, match="is not a number"):
        checks.exact(value)


NOT_FINITE = [float("nan"), float("inf"), float("-inf"), Decimal("nan"), Decimal("inf"), Decimal("sNaN")]


@pytest.mark.parametrize("value", NOT_FINITE, ids=repr)
def test_what_is_not_finite_is_refused(value: object) -> None:
    with pytest.raises(InvalidDataError, match="is not a number of anything"):
        checks.exact(value)


def test_a_number_that_must_be_there_may_not_be_missing() -> None:
    with pytest.raises(InvalidTypeError, match="An amount is needed here"):
        checks.exact_number(None)  # type: ignore[arg-type]


def test_a_number_that_is_there_is_kept() -> None:
    assert checks.exact_number(0.5) == Fraction(1, 2)


TERMS: dict[str, tuple[Any, tuple[str, ...] | None]] = {
    "one": ("b", ("b",)),
    "several": (["b", "a", "b"], ("a", "b")),
    "a set": ({"a"}, ("a",)),
    "none": ((), ()),
    "not stated": (None, None),
}


@pytest.mark.parametrize(("value", "kept"), TERMS.values(), ids=TERMS)
def test_terms_are_sorted_and_kept_once(value: object, kept: tuple[str, ...] | None) -> None:
    assert checks.terms(value) == kept


@pytest.mark.parametrize("value", [5, ["a", 5], [None], b"x", [["a"]]], ids=repr)
def test_what_is_no_term_is_refused(value: object) -> None:
    with pytest.raises(InvalidTypeError, match=r"is not a (term|string)"):
        checks.terms(value)


@pytest.mark.parametrize("value", ["", " ", " a", "a ", ["a", ""]], ids=repr)
def test_a_blank_term_is_refused(value: object) -> None:
    with pytest.raises(InvalidDataError, match="is not an id"):
        checks.terms(value)


@pytest.mark.parametrize("value", [(), [], None], ids=repr)
def test_at_least_one_term_is_needed(value: object) -> None:
    with pytest.raises(InvalidDataError, match="names nothing"):
        checks.any_of_terms(value)


def test_terms_that_are_no_condition_stay_none() -> None:
    assert checks.some_terms(None) is None


def test_terms_that_are_a_condition_are_kept() -> None:
    assert checks.some_terms(["b", "a"]) == ("a", "b")


@pytest.mark.parametrize("value", [(1, 2), [1, 2], (n for n in (1, 2))], ids=["tuple", "list", "generator"])
def test_items_become_a_tuple(value: object) -> None:
    assert checks.as_tuple(value) == (1, 2)


@pytest.mark.parametrize("value", ["ab", b"ab", 5, None], ids=repr)
def test_what_is_no_collection_is_refused(value: object) -> None:
    with pytest.raises(InvalidTypeError, match="is not a collection"):
        checks.as_tuple(value)


class _Grade(str):
    __slots__ = ()


PASSING: dict[str, tuple[Check, list[Any]]] = {
    "text": (checks.is_text, ["x"]),
    "date": (checks.is_date, [None, date(2024, 1, 1), PartialDate(2024), DateRange()]),
    "known date": (checks.is_known_date, [date(2024, 1, 1), PartialDate(2024), DateRange()]),
    "plain date": (checks.is_plain_date, [None, date(2024, 1, 1)]),
    "bool": (checks.is_bool, [None, True, False]),
    "count": (checks.is_count, [1, 10**9]),
    "positive": (checks.is_positive, [Fraction(1, 10**9)]),
    "grade": (checks.is_grade, [None, "A+", "F", _Grade("B")]),
    "one": (checks.is_one(int), [1]),
    "all": (checks.are_all(int), [(), (1, 2)]),
    "optional": (checks.optional(checks.is_text), [None, "x"]),
}


@pytest.mark.parametrize(("check", "values"), PASSING.values(), ids=PASSING)
def test_a_check_lets_past_what_is_right(check: Check, values: list[Any]) -> None:
    assert [check(None, ATTRIBUTE, value) for value in values] == [None] * len(values)


A_MOMENT = datetime(2024, 1, 1)  # noqa: DTZ001 - refused either way

REFUSED: dict[str, tuple[Check, Any, str]] = {
    "text that is none": (checks.is_text, 5, "amount=5 is not a string"),
    "text that is blank": (checks.is_text, " ", "amount is blank"),
    "a date that is text": (checks.is_date, "2024-01-01", "amount='2024-01-01' is not a day"),
    "a date that is a moment": (checks.is_date, A_MOMENT, "is not a day"),
    "a known date that is none": (checks.is_known_date, None, "amount=None is not a day"),
    "a plain date that is partial": (checks.is_plain_date, PartialDate(2024), "is not a day"),
    "a plain date that is a moment": (checks.is_plain_date, A_MOMENT, "is not a day"),
    "a truth value that is a number": (checks.is_bool, 1, "amount=1 is neither true nor false"),
    "a count that is true": (checks.is_count, True, "amount=True is not a whole number"),
    "a count that is broken": (checks.is_count, 1.0, "amount=1.0 is not a whole number"),
    "a count of nothing": (checks.is_count, 0, "amount=0 is not above zero"),
    "a count below nothing": (checks.is_count, -1, "amount=-1 is not above zero"),
    "an amount of nothing": (checks.is_positive, Fraction(0), "amount=0 is not above zero"),
    "a negative amount": (checks.is_positive, Fraction(-1, 2), "amount=-0.5 is not above zero"),
    "a grade that is none": (checks.is_grade, "Z", "amount='Z' is not a letter grade"),
    "a grade that is a list": (checks.is_grade, [], r"amount=\[\] is not a letter grade"),
    "another class": (checks.is_one(int), "x", "amount='x' is not a int"),
    "another class among several": (checks.are_all(int), (1, "x"), "amount holds 'x', which is not a int"),
    "what is optional and wrong": (checks.optional(checks.is_text), 5, "is not a string"),
}


@pytest.mark.parametrize(("check", "value", "match"), REFUSED.values(), ids=REFUSED)
def test_a_check_refuses_what_is_wrong(check: Check, value: object, match: str) -> None:
    with pytest.raises((InvalidDataError, InvalidTypeError), match=match):
        check(None, ATTRIBUTE, value)
