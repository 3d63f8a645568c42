"""A rule as a body states it."""

from typing import Any

import pytest

from codercareer.errors import InvalidTypeError
from codercareer.requirements import AllOf, Passed
from codercareer.rules import Rule

A = Passed("a")


def test_what_is_said_beside_a_requirement_is_kept() -> None:
    rule = Rule(A, recommends=[A], proof=["a letter"], not_required=[A])

    assert (rule.recommends, rule.proof, rule.not_required) == ((A,), ("a letter",), (A,))


def test_a_rule_says_nothing_beside_its_requirement_by_default() -> None:
    assert Rule(AllOf()) == Rule(AllOf(), recommends=(), proof=(), not_required=())


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "an id": ({"requires": "a"}, "requires='a' is not a requirement"),
    "a rule": ({"requires": Rule(A)}, "is not a requirement"),
    "advice that is an id": ({"recommends": ("a",)}, "recommends holds 'a'"),
    "advice that is one node": ({"recommends": A}, "is not a collection"),
    "proof that is one string": ({"proof": "a letter"}, "'a letter' is not a collection"),
    "proof that is a number": ({"proof": (5,)}, "proof=5 is not a string"),
    "what is not needed as text": ({"not_required": ("a",)}, "not_required holds 'a'"),
}


@pytest.mark.parametrize(("fields", "match"), REFUSED.values(), ids=REFUSED)
def test_a_rule_of_anything_else_is_refused(fields: dict[str, Any], match: str) -> None:
    with pytest.raises(InvalidTypeError, match=match):
        Rule(**({"requires": A} | fields))
