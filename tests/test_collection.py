"""Entries of one kind: by id, by any name, and those that are some way."""

from datetime import date
from typing import Any

import pytest
from attrs import evolve
from small import CARD, CATALOG, CODING, EXAM, named

from codercareer.collection import Collection, Credentials, Exams, Organizations, Terms
from codercareer.errors import AmbiguousNameError, ConflictError, InvalidTypeError, UnknownIdError
from codercareer.vocabulary import Scheme

ON = date(2024, 1, 1)
CARDS = CATALOG.credentials


def test_entries_come_in_the_order_of_ids() -> None:
    assert [card.id for card in CARDS] == ["x:card", "x:old-card"]
    assert CARDS.ids() == ("x:card", "x:old-card")


def test_a_collection_counts_its_entries() -> None:
    assert (len(CARDS), repr(CARDS)) == (2, "<Credentials: 2>")


def test_an_entry_is_had_by_its_id() -> None:
    assert CARDS["x:card"] is CARD
    assert CARDS.get("x:card") is CARD


def test_an_id_that_is_not_there_is_none_on_asking_softly() -> None:
    assert CARDS.get("x:nothing") is None


@pytest.mark.parametrize(
    ("item", "there"), [("x:card", True), ("CARD", False), (CARD, True), (evolve(CARD), False), (5, False)], ids=repr
)
def test_ids_and_entries_are_in_a_collection(item: Any, there: bool) -> None:  # noqa: ANN401, FBT001 - a table
    assert (item in CARDS) is there


def test_a_name_is_no_id_but_is_pointed_out() -> None:
    with pytest.raises(UnknownIdError, match=r"Ask `.find\(...\)` for names; it is 'x:card'"):
        CARDS["CARD"]


@pytest.mark.parametrize("id_", ["x:crad", "", "zzz"], ids=repr)
def test_an_id_that_is_not_there_is_an_error(id_: str) -> None:
    with pytest.raises(UnknownIdError, match="is not in this collection"):
        CARDS[id_]


@pytest.mark.parametrize("id_", [5, None, []], ids=repr)
def test_what_is_no_text_is_no_id(id_: Any) -> None:  # noqa: ANN401 - anything
    with pytest.raises((InvalidTypeError, UnknownIdError), match="is not"):
        CARDS[id_]
    with pytest.raises(InvalidTypeError, match="is not a string"):
        CARDS.find(id_)


@pytest.mark.parametrize("name", ["x:card", "CARD", "cArD", "Carded Coder", "COR"], ids=str)
def test_an_entry_is_found_by_any_name(name: str) -> None:
    assert CARDS.find(name) is CARD


def test_a_name_nobody_has_is_an_error_with_the_nearest() -> None:
    with pytest.raises(UnknownIdError, match="Did you mean"):
        CARDS.find("CARDS")


def test_in_an_empty_collection_nothing_is_near() -> None:
    with pytest.raises(UnknownIdError, match="There are none"):
        Exams().find("x")


def test_a_shared_name_is_ambiguous() -> None:
    cards = Credentials([CARD, evolve(CARD, id="x:twin")])

    with pytest.raises(AmbiguousNameError, match="'CARD' names 2 entries"):
        cards.find("CARD")


def test_two_entries_may_not_share_an_id() -> None:
    with pytest.raises(ConflictError, match="Two entries have the id 'x:card'"):
        Credentials([CARD, evolve(CARD, category="z")])


def test_the_same_entry_twice_is_one() -> None:
    assert len(Credentials([CARD, CARD])) == 1


@pytest.mark.parametrize("entries", [5, [5], "ab"], ids=repr)
def test_a_collection_holds_entries_only(entries: Any) -> None:  # noqa: ANN401 - anything
    with pytest.raises(InvalidTypeError, match=r"is not|has no id"):
        Collection(entries)


def test_a_term_is_found_by_its_label() -> None:
    assert CATALOG.terms.find("Medical Coding") is CODING


CHOSEN: dict[str, tuple[dict[str, Any], list[str]]] = {
    "all": ({}, ["x:card", "x:old-card"]),
    "of an issuer": ({"issuer": "x"}, ["x:card", "x:old-card"]),
    "of another issuer": ({"issuer": "y"}, []),
    "of a category": ({"category": "coder-credential"}, ["x:card", "x:old-card"]),
    "of another category": ({"category": "z"}, []),
    "offered on a day": ({"offered_on": ON}, ["x:card"]),
    "offered before there was a source": ({"offered_on": date(2005, 1, 1)}, []),
}


@pytest.mark.parametrize(("fields", "ids"), CHOSEN.values(), ids=CHOSEN)
def test_credentials_are_chosen(fields: dict[str, Any], ids: list[str]) -> None:
    found = CARDS.where(**fields)

    assert list(found.ids()) == ids
    assert list(found.where(**fields).ids()) == ids


def test_a_credential_whose_exam_is_not_there_is_not_offered() -> None:
    assert not Credentials([CARD]).where(offered_on=ON)


CHOSEN_EXAMS: dict[str, tuple[dict[str, Any], list[str]]] = {
    "all": ({}, ["x:card-exam", "x:old-exam"]),
    "given by": ({"administered_by": "x"}, ["x:card-exam"]),
    "offered on": ({"offered_on": ON}, ["x:card-exam"]),
    "both": ({"administered_by": "y", "offered_on": ON}, []),
}


@pytest.mark.parametrize(("fields", "ids"), CHOSEN_EXAMS.values(), ids=CHOSEN_EXAMS)
def test_exams_are_chosen(fields: dict[str, Any], ids: list[str]) -> None:
    assert list(CATALOG.exams.where(**fields).ids()) == ids


@pytest.mark.parametrize(
    ("fields", "count"),
    [({}, 1), ({"provider": "x"}, 1), ({"kind": "course"}, 1), ({"topic": "coding"}, 1), ({"topic": "z"}, 0)],
    ids=str,
)
def test_programs_are_chosen(fields: dict[str, Any], count: int) -> None:
    assert len(CATALOG.programs.where(**fields)) == count


@pytest.mark.parametrize(
    ("fields", "ids"),
    [
        ({"scheme": Scheme.DOMAIN}, ["coding", "inpatient"]),
        ({"broader": "coding"}, ["inpatient"]),
        ({"scheme": Scheme.TRAIT, "broader": "coding"}, []),
    ],
    ids=str,
)
def test_terms_are_chosen(fields: dict[str, Any], ids: list[str]) -> None:
    assert list(CATALOG.terms.where(**fields).ids()) == ids


@pytest.mark.parametrize("where", [CARDS.where, CATALOG.exams.where], ids=["credentials", "exams"])
def test_a_day_that_is_text_is_refused(where: Any) -> None:  # noqa: ANN401 - a method
    with pytest.raises(InvalidTypeError, match="is not a day"):
        where(offered_on="2024-01-01")


def test_an_empty_collection_is_false() -> None:
    assert not Terms()
    assert Exams([EXAM])


def test_an_organization_is_found_by_what_it_was_called() -> None:
    assert CATALOG.organizations.find("x union").id == "x"


def test_a_name_is_found_whatever_its_case() -> None:
    assert Organizations([evolve(CATALOG.organizations["y"], names=named("Straße"))]).find("STRASSE").id == "y"
