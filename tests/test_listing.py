"""Claims that add up."""

import pickle
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from small import claimed

from codercareer.claims import Claim, Status
from codercareer.errors import InvalidTypeError
from codercareer.listing import UNLISTED, Listing

ON = date(2024, 1, 1)
FIRST, SECOND, THIRD = date(2010, 1, 1), date(2015, 1, 1), date(2020, 1, 1)

TYPING = claimed("typing", FIRST)
FILING = claimed("filing", SECOND, until=SECOND)
SORTING = claimed("sorting", THIRD, since=THIRD)
TYPING_TOO = claimed("typing", THIRD)
SKILLS = Listing(TYPING, FILING, SORTING, TYPING_TOO)


def test_what_is_listed_stands_in_its_order_and_each_thing_once() -> None:
    assert SKILLS.values(on=ON) == ("typing", "sorting")


def test_what_had_ended_or_not_begun_is_not_listed_on_the_day() -> None:
    assert SKILLS.values(on=date(2012, 1, 1)) == ("typing", "filing")


def test_the_claims_of_the_day_are_given_all() -> None:
    assert SKILLS.claims_at(on=ON) == (TYPING, SORTING, TYPING_TOO)


def test_what_could_not_be_known_is_not_listed() -> None:
    assert SKILLS.values(on=ON, known_by=date(2016, 1, 1)) == ("typing",)
    assert SKILLS.claims_at(on=ON, known_by=FIRST) == (TYPING,)


def test_one_thing_has_the_claims_of_all_who_name_it() -> None:
    assert SKILLS.claims_of("typing") == (TYPING, TYPING_TOO)
    assert SKILLS.claims_of("flying") == ()


def test_a_listing_in_which_all_was_known_stays_itself() -> None:
    assert SKILLS.as_known(ON) is SKILLS


def test_an_announcement_that_was_taken_back_is_not_listed() -> None:
    announced = claimed("flying", FIRST, since=THIRD, status=Status.ANNOUNCED)
    taken_back = claimed("flying", SECOND, status=Status.WITHDRAWN)

    assert Listing(announced).values(on=ON) == ("flying",)
    assert Listing(announced, taken_back).values(on=ON) == ()


def test_an_empty_listing_is_false_and_has_no_length() -> None:
    assert not UNLISTED
    assert not UNLISTED.values(on=ON)
    assert SKILLS
    assert (len(UNLISTED), len(SKILLS)) == (0, 4)


@pytest.mark.parametrize("thing", ["typing", None, 5], ids=repr)
def test_only_claims_are_listed(thing: Any) -> None:  # noqa: ANN401 - anything
    with pytest.raises(InvalidTypeError, match="claims holds"):
        Listing(thing)


def test_a_day_that_is_text_is_refused() -> None:
    with pytest.raises(InvalidTypeError, match="on='2024' is not a day"):
        SKILLS.values(on="2024")  # type: ignore[arg-type]


def test_listings_are_values() -> None:
    again = pickle.loads(pickle.dumps(SKILLS))  # noqa: S301 - our own bytes

    assert again == SKILLS
    assert hash(again) == hash(SKILLS)


days = st.dates(date(2000, 1, 1), date(2030, 1, 1))


@st.composite
def listings(draw: st.DrawFn) -> Listing[str]:
    claims: list[Claim[str]] = []
    for _ in range(draw(st.integers(0, 6))):
        since, until = draw(st.none() | days), draw(st.none() | days)
        if since is None or until is None or since < until:
            claims.append(claimed(draw(st.sampled_from("abc")), draw(days), since=since, until=until))
    return Listing(*claims)


@given(listing=listings(), one=days, other=days, on=days)
def test_what_was_known_early_was_known_later(listing: Listing[str], one: date, other: date, on: date) -> None:
    early, late = sorted((one, other))

    assert set(listing.values(on=on, known_by=early)) <= set(listing.values(on=on, known_by=late))


@given(listing=listings(), on=days)
def test_a_thing_is_listed_on_a_day_just_if_a_claim_of_it_covers_the_day(listing: Listing[str], on: date) -> None:
    covering = [claim for claim in listing.claims if claim.standing(on=on) is not None]

    assert list(listing.claims_at(on=on)) == covering
    assert set(listing.values(on=on)) == {claim.value for claim in covering}
