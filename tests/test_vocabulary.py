"""Terms, and what is broader than what."""

from typing import Any

import pytest

from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.vocabulary import Scheme, Term, broader_terms


def term(id_: str, *broader: str) -> Term:
    return Term(id_, f"the {id_}", schemes={Scheme.DOMAIN}, broader=broader)


def test_a_term_is_broader_than_what_is_a_case_of_a_case_of_it() -> None:
    found = broader_terms([term("surgery", "inpatient"), term("inpatient", "coding"), term("coding")])

    assert found["surgery"] == {"surgery", "inpatient", "coding"}


def test_a_term_alone_is_its_own_case_only() -> None:
    assert broader_terms([term("coding")]) == {"coding": {"coding"}}


def test_a_term_reached_by_two_ways_counts_once() -> None:
    found = broader_terms([term("a", "b", "c"), term("b", "d"), term("c", "d"), term("d")])

    assert found["a"] == {"a", "b", "c", "d"}


def test_a_broader_term_need_not_be_among_the_terms() -> None:
    assert broader_terms([term("a", "elsewhere")])["a"] == {"a", "elsewhere"}


@pytest.mark.parametrize(
    "terms", [[("a", "a")], [("a", "b"), ("b", "a")], [("a", "b"), ("b", "c"), ("c", "b")]], ids=str
)
def test_a_circle_of_broader_terms_is_refused(terms: list[tuple[str, ...]]) -> None:
    with pytest.raises(InvalidDataError, match="is broader than itself"):
        broader_terms([term(*ids) for ids in terms])


def test_ten_thousand_terms_one_above_the_other_are_no_circle() -> None:
    chain = [term(f"t{i}", f"t{i + 1}") for i in range(1_000)]

    assert len(broader_terms(chain)["t0"]) == 1_001


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "a blank id": ({"id": ""}, "id is blank"),
    "a label that is none": ({"label": 5}, "label=5 is not a string"),
    "a scheme that is text": ({"schemes": {"domain"}}, "'domain' is not a Scheme"),
    "broader that is one string": ({"broader": "coding"}, "'coding' is not a collection"),
    "of no scheme": ({"schemes": ()}, "A term has no scheme"),
    "broader that is a number": ({"broader": (5,)}, "broader=5 is not a string"),
}


@pytest.mark.parametrize(("fields", "match"), REFUSED.values(), ids=REFUSED)
def test_a_term_that_cannot_be_is_refused(fields: dict[str, Any], match: str) -> None:
    right: dict[str, Any] = {"id": "x", "label": "x", "schemes": {Scheme.DOMAIN}}

    with pytest.raises((InvalidDataError, InvalidTypeError), match=match):
        Term(**(right | fields))
