"""Responses of the API and flat files of LABSTAT, made up, in order and spoilt."""

import json
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_files import write_text
from plain_reading import api, labstat, plain

from codercareer.errors import InvalidDataError
from codercareer.interop.bls import read_api, read_labstat, scan_labstat
from codercareer.interop.reading import Only, Reading, file_source
from codercareer.observations import FigureStatus, Observation
from codercareer.sources import Trust

MEDIAN = "OEUN000000000000029207213"

CODES = {2015: "292071", 2018: "292071", 2019: "292098", 2020: "292098", 2021: "292072", 2024: "292072"}

figures = st.tuples(
    st.sampled_from(["N0000000", "S0600000", "M0035620", "M3600001"]),
    st.sampled_from(["000000", "000000", "000001", "622000"]),
    st.integers(1, 17).map("{:02}".format),
    st.decimals("0.1", "999999", places=2).map(str) | st.integers(1, 999999).map(str) | st.sampled_from(["5", "8"]),
)


def entry(year: int, value: Any, *notes: str, **more: Any) -> dict[str, Any]:  # noqa: ANN401 - any value
    footnotes: list[dict[str, str]] = [{"code": note, "text": "Why it is so."} for note in notes] or [{}]
    return {"year": str(year), "period": "A01", "periodName": "Annual", "value": value, "footnotes": footnotes, **more}


def response(*series: tuple[str, Sequence[Any]], **more: Any) -> dict[str, Any]:  # noqa: ANN401 - any part
    held = [{"seriesID": name, "data": list(data)} for name, data in series]
    return {"status": "REQUEST_SUCCEEDED", "responseTime": 9, "message": [], "Results": {"series": held}, **more}


def told(text: str) -> tuple[str, list[str]]:
    """Return a value and its footnotes: a lone 5 or 8 stands for no number, and the footnote that says why."""
    return ("-", [text]) if text in {"5", "8"} else (text, [])


# The API.


@given(drawn=st.lists(st.tuples(st.sampled_from(list(CODES)), figures), min_size=1, max_size=5))
def test_a_response_is_read_as_a_plain_reading_of_it(
    drawn: list[tuple[int, tuple[str, ...]]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    series = []
    for year, (area, industry, kind, text) in drawn:
        value, notes = told(text)
        series.append((f"OEU{area}{industry}{CODES[year]}{kind}", [entry(year, value, *notes)]))
    held = response(*series)
    path = write_text(tmp_path_factory.mktemp("api") / "response.json", json.dumps(held))
    read = read_api(path)

    assert [plain(item) for item in read.observations] == api(path.read_text(encoding="utf-8"))
    assert [plain(item) for item in read_api(held).observations] == [plain(item) for item in read.observations]
    assert read.problems == ()


def test_a_top_code_is_that_of_the_footnote() -> None:
    note = {"code": "5", "text": "This wage is equal to or greater than $150.00 per hour or $312,000 per year."}
    held = response((MEDIAN, [{**entry(2031, "-"), "footnotes": [note]}]))
    (cut,) = read_api(held).observations

    assert cut.status is FigureStatus.TOP_CODED
    assert cut.interval is not None
    assert cut.interval.low == 312000


def test_what_is_read_from_a_response_cites_the_series() -> None:
    (item,) = read_api(response((MEDIAN, [entry(2024, "50250")]))).observations

    assert item.citation.source.id == "bls-api"
    assert item.citation.weight is Trust.OFFICIAL
    assert item.citation.locator == f"series {MEDIAN}, Results.series[0].data[0]"
    assert (str(item.period), item.edition, item.value) == ("2024-05", "may-2024", Decimal(50250))


def test_what_the_api_says_of_a_series_is_reported() -> None:
    read = read_api(response((MEDIAN, []), message=["No Data Available for Series X Year: 2013"]))

    assert read.observations == ()
    assert [(p.file, p.column, p.what) for p in read.problems] == [
        ("the response", "message", "No Data Available for Series X Year: 2013")
    ]


ENTRIES: dict[str, tuple[Any, str, str]] = {
    "zero": (entry(2024, "0"), "value", "It is never zero"),
    "nothing": (entry(2024, None), "value", "no one footnote"),
    "no number and no reason": (entry(2024, "-"), "value", "no one footnote"),
    "no number and two reasons": (entry(2024, "-", "5", "8"), "value", "no one footnote"),
    "words": (entry(2024, "many"), "value", "neither a number nor a mark"),
    "another period": ({**entry(2024, "1"), "period": "M01"}, "period", "the period A01 alone"),
    "no year": ({**entry(2024, "1"), "year": "20x4"}, "year", "no year from 2010 on"),
    "a year too early": (entry(2009, "1"), "year", "no year from 2010 on"),
    "a code its year does not have": (entry(2018, "1"), "value", "the file mixes years"),
    "a top code that is not known": (entry(2031, "-", "5"), "value", "is not known"),
}


@pytest.mark.parametrize(("spoilt", "column", "why"), ENTRIES.values(), ids=ENTRIES)
def test_an_entry_that_cannot_be_read_is_reported(spoilt: dict[str, Any], column: str, why: str) -> None:
    read = read_api(response((MEDIAN, [spoilt, entry(2024, "50250")])))

    assert len(read.observations) == 1
    assert [problem.column for problem in read.problems] == [f"Results.series[0].data[0].{column}"]
    assert why in read.problems[0].why


@pytest.mark.parametrize("name", ["OEUN0000000000000029207213", "CES0000000001", None, 7])
def test_a_series_that_is_none_of_oews_is_reported(name: Any) -> None:  # noqa: ANN401 - anything
    read = read_api(response((name, [entry(2024, "1")]), (MEDIAN, [entry(2024, "50250")])))

    assert len(read.observations) == 1
    assert [problem.column for problem in read.problems] == ["Results.series[0].seriesID"]


def test_numbers_that_are_no_text_are_read_as_they_stand(tmp_path: Path) -> None:
    text = json.dumps(response((MEDIAN, [entry(2024, "@")]))).replace('"@"', "24.10")

    (item,) = read_api(write_text(tmp_path / "x.json", text)).observations
    assert str(item.value) == "24.10"


SHAPELESS: dict[str, Any] = {
    "a list": [],
    "no results": {"status": "REQUEST_SUCCEEDED"},
    "results that are a list": {"status": "REQUEST_SUCCEEDED", "Results": []},
    "no series": {"status": "REQUEST_SUCCEEDED", "Results": {}},
    "a series that is text": response() | {"Results": {"series": ["x"]}},
    "data that are no list": response() | {"Results": {"series": [{"seriesID": MEDIAN, "data": {}}]}},
    "an entry that is text": response((MEDIAN, ["x"])),
    "a footnote that is text": response((MEDIAN, [{**entry(2024, "1"), "footnotes": ["x"]}])),
    "footnotes that are no list": response((MEDIAN, [{**entry(2024, "1"), "footnotes": {}}])),
    "messages that are no list": response(message="x"),
}


@pytest.mark.parametrize("held", SHAPELESS.values(), ids=SHAPELESS)
def test_a_response_of_another_shape_is_refused(held: Any, tmp_path: Path) -> None:  # noqa: ANN401 - anything
    with pytest.raises(InvalidDataError, match=r"In x\.json, .* is not (an object|a list)"):
        read_api(write_text(tmp_path / "x.json", json.dumps(held)))


def test_a_response_that_is_no_answer_is_refused_with_its_message() -> None:
    held = response(status="REQUEST_NOT_PROCESSED", message=["the daily threshold is reached"])

    with pytest.raises(InvalidDataError, match=r"REQUEST_NOT_PROCESSED.; the daily threshold is reached"):
        read_api(held)


@given(part=st.floats(0, 0.999))
def test_a_response_that_is_cut_off_is_refused(part: float, tmp_path_factory: pytest.TempPathFactory) -> None:
    text = json.dumps(response((MEDIAN, [entry(2024, "50250", "2")])))
    path = write_text(tmp_path_factory.mktemp("api") / "x.json", text[: int(len(text) * part)])

    with pytest.raises(InvalidDataError, match=r"x\.json is no whole JSON"):
        read_api(path)


def test_brackets_without_end_are_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidDataError, match="is no whole JSON"):
        read_api(write_text(tmp_path / "x.json", "[" * 100_000))


def test_of_a_response_only_what_is_wanted_is_read_and_progress_is_told() -> None:
    held = response((MEDIAN, [entry(2024, "50250")]), (f"{MEDIAN[:-2]}01", [entry(2024, "187910")]))
    done: list[tuple[int, int]] = []

    read = read_api(held, only=Only(measures="employment"), progress=lambda *told: done.append(told))
    assert [item.measure for item in read.observations] == ["employment"]
    assert done == [(1, 2), (2, 2)]
    assert not read_api(held, only=Only(areas="us-ca")).observations
    assert not read_api(held, only=Only(occupations="soc2010:29-2072")).observations


# LABSTAT.

HEADER = "series_id                     \tyear\tperiod\t       value\tfootnote_codes\n"


def line(name: str, year: int | str, value: str, notes: str = "", period: str = "A01") -> str:
    return f"{name:<30}\t{year}\t{period}\t{value:>12}\t{notes}\n"


def places(read: Reading) -> list[tuple[int | None, str]]:
    return [(problem.row, problem.column) for problem in read.problems]


@given(drawn=st.lists(st.tuples(st.sampled_from(list(CODES)), figures), min_size=1, max_size=6))
def test_a_flat_file_is_read_as_a_plain_reading_of_it(
    drawn: list[tuple[int, tuple[str, ...]]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = HEADER
    for year, (area, industry, kind, number) in drawn:
        value, notes = told(number)
        text += line(f"OEU{area}{industry}{CODES[year]}{kind}", year, value, ",".join(["2", *notes]))
    path = write_text(tmp_path_factory.mktemp("oe") / "oe.data.0.Current", text)
    read = read_labstat(path)

    assert [plain(item) for item in read.observations] == labstat(text)
    assert read.problems == ()


LINES: dict[str, tuple[str, str, str]] = {
    "a cell too few": ("OEUN000000000000029207213\t2024\tA01\t1\n", "", "has 4 cells where the header has 5"),
    "a cell too many": (line(MEDIAN, 2024, "1", "\tx"), "", "has 6 cells"),
    "nothing": ("\n", "", "has 1 cells"),
    "an id too short": (line(MEDIAN[:-1], 2024, "1"), "series_id", "It has 24 characters"),
    "an id of another survey": (line(f"CEU{MEDIAN[3:]}", 2024, "1"), "series_id", "does not begin with OE"),
    "a year too early": (line(MEDIAN, 2009, "1"), "year", "no year from 2010 on"),
    "no year": (line(MEDIAN, "2O24", "1"), "year", "no year from 2010 on"),
    "another period": (line(MEDIAN, 2024, "1", period="M05"), "period", "the period A01 alone"),
    "zero": (line(MEDIAN, 2024, "0"), "value", "It is never zero"),
    "no number and no reason": (line(MEDIAN, 2024, "-", "2"), "value", "no one footnote"),
    "a top code that is not known": (line(MEDIAN, 2031, "-", "5"), "value", "is not known"),
    "bytes of no text": (line(MEDIAN, 2024, "5\N{LATIN SMALL LETTER E WITH ACUTE}"), "value", "neither a number"),
}


@pytest.mark.parametrize(("spoilt", "column", "why"), LINES.values(), ids=LINES)
def test_a_line_that_cannot_be_read_is_reported(spoilt: str, column: str, why: str, tmp_path: Path) -> None:
    read = read_labstat(write_text(tmp_path / "oe.data.1.AllData", HEADER + spoilt + line(MEDIAN, 2024, "50250")))

    assert len(read.observations) == 1
    assert read.observations[0].citation.locator == f"row 3, series {MEDIAN}"
    assert places(read) == [(2, column)]
    assert why in read.problems[0].why


@given(part=st.floats(0.1, 0.999))
def test_of_a_flat_file_that_is_cut_off_only_whole_lines_are_read(
    part: float, tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = HEADER + "".join(line(f"{MEDIAN[:-2]}{kind:02}", 2024, str(1000 + kind)) for kind in range(1, 10))
    kept = text[: max(len(HEADER), int(len(text) * part))]
    read = read_labstat(write_text(tmp_path_factory.mktemp("oe") / "oe.data.0.Current", kept))
    whole = kept.count("\n") - 1

    assert [item.value for item in read.observations] == [1000 + kind for kind in range(1, whole + 1)]
    assert [problem.row for problem in read.problems] == ([] if kept.endswith("\n") else [whole + 2])


def test_a_flat_file_that_ends_with_its_header_is_empty(tmp_path: Path) -> None:
    assert read_labstat(write_text(tmp_path / "oe.data.0.Current", HEADER)) == Reading((), ())


OTHER_FILES = {
    "nothing": ("", "So do the files of figures"),
    "a list of series": ("series_id\tseasonal\tareatype_code\n", "It lists the series"),
    "a list of areas": ("state_code\tarea_code\n", "So do the files of figures"),
    "a long line": ("x" * 5000, "So do the files of figures"),
}


@pytest.mark.parametrize(("text", "match"), OTHER_FILES.values(), ids=OTHER_FILES)
def test_a_file_that_holds_no_figures_is_refused_at_once(text: str, match: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidDataError, match=match):
        scan_labstat(write_text(tmp_path / "oe.series", text))


def test_of_a_flat_file_only_what_is_wanted_is_read(tmp_path: Path) -> None:
    places_ = ("N0000000", "S0600000", "M0035620", "M3600001")
    text = HEADER + "".join(
        line(f"OEU{place}{industry}{code}{kind}", 2024, "7")
        for place in places_
        for industry in ("000000", "622000")
        for code in ("292072", "319094")
        for kind in ("01", "13")
    )
    path = write_text(tmp_path / "oe.data.1.AllData", text)

    def read(**only: Any) -> set[tuple[Any, ...]]:  # noqa: ANN401 - any part
        found = read_labstat(path, only=Only(**only)).observations
        return {(item.occupation or item.population, item.area, item.measure) for item in found}

    assert len(read()) == 32
    assert {subject for subject, _, _ in read(occupations="soc2018:29-2072")} == {
        "soc2018:29-2072",
        "soc2018-29-2072-in-622000",
    }
    assert read(occupations="soc2010:29-2072") == set()
    ours = ("us", "us-ca", "us-metro-35620", "us-nonmetro-3600001")
    assert {area for _, area, _ in read(areas=ours)} == set(ours)
    assert {area for _, area, _ in read(areas=("us-ca", "us-xx"))} == {"us-ca"}
    assert {measure for _, _, measure in read(measures=("employment", "projected_growth"))} == {"employment"}
    assert {subject for subject, _, _ in read(industries="622000", occupations="soc2018:31-9094")} == {
        "soc2018-31-9094-in-622000"
    }


def test_progress_is_told_in_bytes_and_a_scan_is_lazy(tmp_path: Path) -> None:
    path = write_text(
        tmp_path / "oe.data.1.AllData", HEADER + line(MEDIAN, 2024, "1") + line(f"{MEDIAN[:-2]}01", 2024, "1") * 70_000
    )
    size = path.stat().st_size
    done: list[tuple[int, int]] = []
    scan = scan_labstat(path, only=Only(measures="median_annual_wage"), progress=lambda *told: done.append(told))

    assert isinstance(next(scan), Observation)
    assert done == []
    assert list(scan) == []
    assert [all_ for _, all_ in done] == [size, size]
    assert 0 < done[0][0] < size == done[1][0]


def test_what_is_read_from_a_flat_file_cites_the_source_that_is_handed_in(tmp_path: Path) -> None:
    path = write_text(tmp_path / "oe.data.0.Current", HEADER + line(MEDIAN, 2024, "50250"))
    source = file_source(path, title="The flat file", published=date(2025, 4, 2), retrieved=date(2025, 5, 1), url="x:y")
    (item,) = read_labstat(path, source=source).observations

    assert item.citation.source is source
    assert item.published == date(2025, 4, 2)
    assert (source.title, source.url, source.retrieved) == ("The flat file", "x:y", date(2025, 5, 1))
