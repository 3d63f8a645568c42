"""A person, as far as stated."""

import pickle
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from codercareer.assessment import assess
from codercareer.dates import PartialDate
from codercareer.errors import ConflictError, InvalidDataError, InvalidTypeError
from codercareer.facts import Employment, ExamResult, Trait
from codercareer.profile import CATEGORIES, Profile
from codercareer.requirements import Passed

JAN, MAR, MAY = date(2020, 1, 1), date(2020, 3, 1), date(2020, 5, 1)
EXAM = ExamResult("x:exam", taken=JAN, passed=True)


def test_a_person_of_whom_nothing_is_stated_has_no_facts() -> None:
    assert {getattr(Profile(), name) for name in CATEGORIES} == {None}


def test_a_list_of_facts_becomes_a_tuple() -> None:
    assert Profile(exams=[EXAM]).exams == (EXAM,)


def test_no_facts_are_not_the_same_as_none_stated() -> None:
    assert Profile(exams=()) != Profile()


REFUSED: dict[str, tuple[dict[str, Any], type[Exception], str]] = {
    "a fact of another category": ({"exams": (Employment(),)}, InvalidTypeError, "which is not an ExamResult"),
    "a fact that is a dictionary": ({"training": ({},)}, InvalidTypeError, "which is not a Training"),
    "facts that are a string": ({"exams": "x:exam"}, InvalidTypeError, "is not a collection"),
    "facts that are a number": ({"exams": 5}, InvalidTypeError, "is not a collection"),
    "an incomplete category there is not": ({"incomplete": "jobs"}, InvalidDataError, "incomplete names 'jobs'"),
    "an incomplete category that is a number": ({"incomplete": (5,)}, InvalidTypeError, "5 is not a string"),
    "a day that is text": ({"as_of": "2020-01-01"}, InvalidTypeError, "as_of='2020-01-01' is not a day"),
    "a day known in part": ({"as_of": PartialDate(2020)}, InvalidTypeError, "is not a day"),
}


@pytest.mark.parametrize(("fields", "kind", "match"), REFUSED.values(), ids=REFUSED)
def test_a_person_that_cannot_be_is_refused(fields: dict[str, Any], kind: type[Exception], match: str) -> None:
    with pytest.raises(kind, match=match):
        Profile(**fields)


def test_one_category_may_be_named_incomplete_alone() -> None:
    assert Profile(exams=(), incomplete="exams").incomplete == {"exams"}


CLASHES: dict[str, tuple[Trait, Trait]] = {
    "one is undated and goes on": (Trait("x", since=JAN), Trait("x", has=False)),
    "both go on": (Trait("x", since=JAN), Trait("x", has=False, since=MAR)),
    "they overlap": (Trait("x", since=JAN, until=MAY), Trait("x", has=False, since=MAR, until=date(2021, 1, 1))),
    "the later is named first": (Trait("x", has=False, since=MAR), Trait("x", since=JAN)),
    "known in part, yet surely": (Trait("x", since=PartialDate(2019)), Trait("x", has=False, since=MAR)),
}


@pytest.mark.parametrize("traits", CLASHES.values(), ids=CLASHES)
def test_a_trait_cannot_be_there_and_not(traits: tuple[Trait, Trait]) -> None:
    with pytest.raises(ConflictError, match="there and not to be there at the same time"):
        Profile(traits=traits)


AGREE: dict[str, tuple[Trait, Trait]] = {
    "one after the other": (Trait("x", since=JAN, until=MAR), Trait("x", has=False, since=MAR)),
    "different traits": (Trait("x", since=JAN), Trait("y", has=False, since=JAN)),
    "said twice": (Trait("x", since=JAN), Trait("x", since=MAR)),
    "one is not stated": (Trait("x", since=JAN), Trait("x", has=None, since=JAN)),
    "one is undated and has ended": (Trait("x", since=JAN), Trait("x", has=False, until=MAR)),
    "perhaps one after the other": (Trait("x", since=JAN, until=MAY), Trait("x", has=False, since=PartialDate(2020))),
}


@pytest.mark.parametrize("traits", AGREE.values(), ids=AGREE)
def test_traits_that_may_both_be_true_are_kept(traits: tuple[Trait, Trait]) -> None:
    assert Profile(traits=traits).traits == traits


def test_a_category_is_restated_by_itself() -> None:
    person = Profile(exams=(EXAM,), training=(), incomplete=("exams", "training"))

    assert person.restated("exams", ()) == Profile(exams=(), training=(), incomplete=("exams", "training"))


def test_a_category_restated_in_full_is_complete() -> None:
    person = Profile(exams=(EXAM,), incomplete=("exams", "training"))

    assert person.restated("exams", [EXAM], complete=True).incomplete == {"training"}


def test_what_was_worked_out_about_a_person_does_not_count_for_equality_or_pickle() -> None:
    person = Profile(exams=(EXAM,), as_of=MAY)
    assert assess(Passed("x:exam"), person, on=MAY).explain()
    again = pickle.loads(pickle.dumps(person))  # noqa: S301 - our own bytes

    assert (again, hash(again), again.memo) == (Profile(exams=(EXAM,), as_of=MAY), hash(person), {})


def test_amounts_that_cannot_be_added_up_exactly_are_refused() -> None:
    primes = [n for n in range(10**6, 10**6 + 1000) if all(n % i for i in range(2, 1001))]
    jobs = tuple(Employment(since=JAN, fte=Fraction(1, prime)) for prime in primes)

    assert Profile(experience=jobs[:40]).experience == jobs[:40]
    with pytest.raises(InvalidDataError, match="The amounts in experience are too unlike to be added up exactly"):
        Profile(experience=jobs)
