"""Series ids, taken apart strictly."""

import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.interop.series_id import SeriesId

MEDIAN = "OEUN000000000000029207213"

digits = st.text("0123456789", min_size=5, max_size=5)
areas = st.one_of(
    st.just(("N", "0000000")),
    st.sampled_from(["01", "06", "36", "72"]).map(lambda state: ("S", f"{state}00000")),
    st.integers(10000, 49999).map(lambda metro: ("M", f"00{metro}")),
    st.tuples(st.sampled_from(["01", "36"]), st.integers(1, 99999)).map(lambda part: ("M", f"{part[0]}{part[1]:05}")),
)
ids = st.builds(
    lambda area, industry, occupation, kind: f"OEU{area[0]}{area[1]}{industry}{occupation}{kind:02}",
    areas,
    st.sampled_from(["000000", "000001", "622000", "11--12", "31--33", "23----", "3250A1"]),
    st.from_regex(r"\A[0-9]{6}\Z"),
    st.integers(1, 17),
)


@given(text=ids)
def test_an_id_taken_apart_is_put_together_again(text: str) -> None:
    series = SeriesId.parse(text)

    assert str(series) == text
    assert eval(repr(series)) == series  # noqa: S307 - our own
    assert pickle.loads(pickle.dumps(series)) == series  # noqa: S301 - our own


@given(text=ids, place=st.integers(0, 24), other=st.sampled_from("0123456789-ANSMUZ "))
def test_an_id_with_one_character_changed_is_another_or_none(text: str, place: int, other: str) -> None:
    changed = text[:place] + other + text[place + 1 :]

    try:
        series = SeriesId.parse(changed)
    except InvalidDataError:
        return
    assert str(series) == changed


PARTS = {
    MEDIAN: ("us", "000000", "29-2072", "median_annual_wage"),
    "OEUS010000000000029207101": ("us-al", "000000", "29-2071", "employment"),
    "OEUM001126062200000000004": ("us-metro-11260", "622000", "00-0000", "mean_annual_wage"),
    "OEUM010000100000029207117": ("us-nonmetro-0100001", "000000", "29-2071", "location_quotient"),
}


@pytest.mark.parametrize(("text", "parts"), PARTS.items(), ids=PARTS)
def test_the_parts_of_an_id_are_read_in_our_words(text: str, parts: tuple[str, ...]) -> None:
    series = SeriesId.parse(text)

    assert (series.area, series.industry, series.occupation_code, series.measure) == parts


WRONG = {
    MEDIAN[:-1]: "It has 24 characters",
    f"{MEDIAN}0": "It has 26 characters",
    f" {MEDIAN[1:]}": "does not begin with OE",
    f"oe{MEDIAN[2:]}": "does not begin with OE",
    MEDIAN.replace("OEU", "OES"): "does not begin with OE",
    MEDIAN.replace("OEUN", "OEUX"): "area_type='X' is not N, S or M",
    MEDIAN.replace("OEUN", "OEUM"): "area_code='0000000' is not two zeros and the five digits",
    MEDIAN.replace("OEUN", "OEUS"): "area_code='0000000' is not the two digits of a state",
    "OEUN010000000000029207213": "area_code='0100000' is not seven zeros",
    "OEUS030000000000029207213": "area_code='0300000' is not the two digits of a state",
    "OEUM010000000000029207213": "area_code='0100000' is not two zeros",
    "OEUN00000000000002920721X": "data_type='1X' is not a data type from 01 to 17",
    "OEUN000000000000029207200": "data_type='00' is not a data type",
    "OEUN000000000000029207218": "data_type='18' is not a data type",
    "OEUN0000000ABCDEF29207213": "industry='ABCDEF' is not six characters",
    "OEUN00000000000002920-213": "occupation_code='29-20-2' is not the code",
    "OEUN0000000000000\N{FULLWIDTH DIGIT TWO}9207213": "occupation_code=",
}


@pytest.mark.parametrize(("text", "why"), WRONG.items(), ids=WRONG)
def test_what_is_no_id_is_refused_with_the_part_that_is_wrong(text: str, why: str) -> None:
    with pytest.raises(InvalidDataError, match="is not the id of an OEWS series") as caught:
        SeriesId.parse(text)
    assert why in str(caught.value)


@pytest.mark.parametrize("text", [None, 7, b"OEUN000000000000029207213"])
def test_an_id_is_text(text: Any) -> None:  # noqa: ANN401 - anything
    with pytest.raises(InvalidTypeError, match="is not text"):
        SeriesId.parse(text)


def test_an_id_can_be_written_part_by_part() -> None:
    assert str(SeriesId(occupation_code="29-2072", data_type="13")) == MEDIAN
    with pytest.raises(InvalidTypeError, match="data_type=13 is not a string"):
        SeriesId(occupation_code="29-2072", data_type=13)  # type: ignore[arg-type]
