"""Sources and the places in them."""

from datetime import date
from typing import Any

import pytest
from small import source

from codercareer._cuts import END
from codercareer.dates import DateRange, PartialDate
from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.sources import Citation, Source, Supports, Trust

MAY, JUNE = date(2024, 5, 1), date(2024, 6, 1)


def test_trust_falls_from_the_body_itself_to_an_article() -> None:
    assert sorted(Trust, reverse=True) == [Trust.OFFICIAL, Trust.OFFICIAL_COPY, Trust.SECONDARY, Trust.ARTICLE]


KNOWN = {
    "published": (source(published=MAY, retrieved=JUNE), MAY.toordinal()),
    "only retrieved": (source(retrieved=JUNE), JUNE.toordinal()),
    "published in part": (source(published=PartialDate(2024, 5)), date(2024, 5, 31).toordinal()),
    "undated": (source(), END),
}


@pytest.mark.parametrize(("page", "day"), KNOWN.values(), ids=KNOWN)
def test_a_source_is_known_from_its_published_day_else_its_retrieved_day(page: Source, day: int) -> None:
    assert page.known == day


def test_a_source_was_seen_when_published_and_when_retrieved() -> None:
    page = source(published=PartialDate(2024, 5), retrieved=JUNE)

    assert page.seen == ((MAY.toordinal(), date(2024, 5, 31).toordinal()), (JUNE.toordinal(), JUNE.toordinal()))


PRINTED = {
    "published": (source(published=MAY, retrieved=JUNE), "X Society, “Who may sit”, 2024-05-01"),
    "only retrieved": (source(retrieved=JUNE), "X Society, “Who may sit”, undated, read 2024-06-01"),
    "undated": (source(), "X Society, “Who may sit”, undated"),
}


@pytest.mark.parametrize(("page", "text"), PRINTED.values(), ids=PRINTED)
def test_a_source_is_printed_with_its_date(page: Source, text: str) -> None:
    assert str(page) == text


def test_a_citation_is_printed_with_its_place() -> None:
    assert str(Citation(source(), "row 3")) == "X Society, “Who may sit”, undated (row 3)"


def test_a_citation_without_a_place_is_printed_as_its_source() -> None:
    assert str(Citation(source())) == "X Society, “Who may sit”, undated"


def test_a_citation_has_the_trust_of_its_source() -> None:
    assert Citation(source(trust=Trust.SECONDARY)).weight is Trust.SECONDARY


def test_a_citation_may_have_a_trust_of_its_own() -> None:
    assert Citation(source(), trust=Trust.SECONDARY).weight is Trust.SECONDARY


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "no id": ({"id": ""}, "id is blank"),
    "no title": ({"title": 5}, "title=5 is not a string"),
    "no publisher": ({"publisher": " "}, "publisher is blank"),
    "a trust that is a number": ({"trust": 4}, "trust=4 is not a Trust"),
    "a day that is text": ({"published": "2024"}, "published='2024' is not a day"),
    "a reading day that is text": ({"retrieved": "2024"}, "retrieved='2024' is not a day"),
    "an address that is none": ({"url": 5}, "url=5 is not a string"),
}


@pytest.mark.parametrize(("fields", "match"), REFUSED.values(), ids=REFUSED)
def test_a_source_that_cannot_be_is_refused(fields: dict[str, Any], match: str) -> None:
    right: dict[str, Any] = {"id": "page", "title": "t", "publisher": "p", "trust": Trust.OFFICIAL}

    with pytest.raises((InvalidDataError, InvalidTypeError), match=match):
        Source(**(right | fields))


CITED_WRONGLY: dict[str, tuple[dict[str, Any], str]] = {
    "no source": ({"source": "page"}, "source='page' is not a Source"),
    "a trust that is none": ({"trust": 4}, "trust=4 is not a Trust"),
    "what it supports": ({"supports": "value"}, "supports='value' is not a Supports"),
}


@pytest.mark.parametrize(("fields", "match"), CITED_WRONGLY.values(), ids=CITED_WRONGLY)
def test_a_citation_that_cannot_be_is_refused(fields: dict[str, Any], match: str) -> None:
    right: dict[str, Any] = {"source": source(published=DateRange(MAY, JUNE)), "supports": Supports.VALUE}

    with pytest.raises(InvalidTypeError, match=match):
        Citation(**(right | fields))
