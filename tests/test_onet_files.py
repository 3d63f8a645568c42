"""Files of the O*NET database, made up, in order and spoilt."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_files import write_csv, write_text, write_xlsx
from plain_reading import onet, plain

from codercareer.dates import PartialDate
from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.interop.onet import read_crosswalk, read_education, read_job_zones, read_titles
from codercareer.interop.reading import Only, file_source

HEADER = (
    *("O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Category", "Data Value", "N", "Standard Error"),
    *("Lower CI Bound", "Upper CI Bound", "Recommend Suppress", "Date", "Domain Source"),
)
COUNTS = {"RL": 12, "RW": 11, "PT": 9, "OJ": 9}
CODES = {"18.1": "29-2071.00", "25.0": "29-2071.00", "25.1": "29-2072.00", "27.0": "29-2072.00"}


def share(code: str = "29-2072.00", **changed: Any) -> list[Any]:  # noqa: ANN401 - any cell
    cells: dict[str, Any] = dict(
        zip(HEADER, (code, "2.D.1", "Level of education", "RL", "2", "48.06", "44"), strict=False)
    )
    cells |= {"Standard Error": "9.33", "Lower CI Bound": "30.32", "Upper CI Bound": "66.29"}
    cells |= {"Recommend Suppress": "N", "Date": "07/2013", "Domain Source": "Incumbent", **changed}
    return [cells[name] for name in HEADER]


def lines(*rows: list[Any] | tuple[str, ...]) -> str:
    return "".join("\t".join(map(str, row)) + "\n" for row in rows)


def education(path: Path, *rows: list[Any]) -> Path:
    return write_text(path / "Education, Training, and Experience.txt", lines(HEADER, *rows))


two_places = st.decimals("0", "100", places=2).map(str)


@st.composite
def shares(draw: st.DrawFn) -> dict[str, Any]:
    scale = draw(st.sampled_from(["RL", "RW", "PT", "OJ", "IM"]))
    low, value, high = sorted(draw(st.tuples(two_places, two_places, two_places)), key=float)
    cells: dict[str, Any] = {"Scale ID": scale, "Data Value": value, "N": str(draw(st.integers(1, 99)))}
    cells["Category"] = "n/a" if scale == "IM" else str(draw(st.integers(1, COUNTS[scale])))
    if draw(st.booleans()):
        cells |= {"Lower CI Bound": low, "Upper CI Bound": high, "Standard Error": draw(two_places)}
    else:
        cells |= dict.fromkeys(("Lower CI Bound", "Upper CI Bound", "Standard Error", "Recommend Suppress"), "n/a")
        cells["Domain Source"] = "Occupational Expert"
    cells["Date"] = f"{draw(st.integers(1, 12)):02}/{draw(st.integers(2001, 2025))}"
    return cells


@given(release=st.sampled_from(list(CODES)), drawn=st.lists(shares(), min_size=1, max_size=5))
def test_shares_are_read_as_a_plain_reading_of_them(
    release: str, drawn: list[dict[str, Any]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = education(tmp_path_factory.mktemp("onet"), *(share(CODES[release], **cells) for cells in drawn))
    read = read_education(path, release=release)

    assert [plain(item) for item in read.observations] == onet(path, release)
    assert read.problems == ()


def test_a_workbook_with_more_columns_is_read_as_its_text_is(tmp_path: Path) -> None:
    rows = [["O*NET-SOC Code", "Title", *HEADER[1:]], ["29-2072.00", "People who code", *share()[1:]], [""] * 14]
    numbers = [[float(cell) if cell == "48.06" else cell for cell in row] for row in rows]
    by_workbook = read_education(write_xlsx(tmp_path / "e.xlsx", {"a": [["x"]], "b": numbers}), release="29.3")
    by_text = read_education(education(tmp_path, share()), release="29.3")

    assert [plain(item) for item in by_workbook.observations] == [plain(item) for item in by_text.observations]
    assert by_workbook.problems == ()


def test_who_was_asked_and_what_is_advised_is_told(tmp_path: Path) -> None:
    read = read_education(education(tmp_path, share(**{"Recommend Suppress": "Y"})), release="27.0")

    assert read.observations[0].note == "Asked of incumbents. O*NET advises against showing it, as it is imprecise."


SPOILT: dict[str, tuple[str, Any, str]] = {
    "a code without its end": ("O*NET-SOC Code", "29-2072", "no code of an occupation of O*NET"),
    "no code": ("O*NET-SOC Code", "", "no code of an occupation of O*NET"),
    "a code of another edition": ("O*NET-SOC Code", "29-2071.00", "the file mixes years"),
    "another scale": ("Scale ID", "XX", "No measure covers"),
    "a category too many": ("Category", "13", "categories 1 to 12"),
    "a category of zero": ("Category", "0", "categories 1 to 12"),
    "no value": ("Data Value", "", "blank"),
    "a value that does not apply": ("Data Value", "n/a", "no percentage"),
    "more than all": ("Data Value", "100.01", "no percentage"),
    "less than none": ("Data Value", "-1", "negative"),
    "words": ("Data Value", "half", "neither a number nor a mark"),
    "half a person": ("N", "4.5", "counts those who were asked"),
    "nobody": ("N", "0", "counts those who were asked"),
    "an error of less than nothing": ("Standard Error", "-0.1", "negative"),
    "one bound": ("Lower CI Bound", "n/a", "bounds do not lie around"),
    "bounds elsewhere": ("Lower CI Bound", "50", "bounds do not lie around"),
    "a day": ("Date", "13/2013", "no month such as 07/2013"),
    "another source": ("Domain Source", "Incumbe", "names no such source"),
    "other advice": ("Recommend Suppress", "?", "neither Y nor N"),
}


@pytest.mark.parametrize(("column", "cell", "why"), SPOILT.values(), ids=SPOILT)
def test_a_share_that_cannot_be_read_is_reported(column: str, cell: Any, why: str, tmp_path: Path) -> None:  # noqa: ANN401
    read = read_education(education(tmp_path, share(**{column: cell}), share()), release="27.0")

    assert len(read.observations) == 1
    assert [(p.row, p.column) for p in read.problems] == [(2, column)]
    assert why in read.problems[0].why


def test_a_row_that_is_cut_off_is_reported(tmp_path: Path) -> None:
    read = read_education(education(tmp_path, share(), share()[:-1]), release="27.0")

    assert len(read.observations) == 1
    assert [(p.row, p.column) for p in read.problems] == [(3, "")]


def test_only_what_is_wanted_is_read_and_progress_is_told(tmp_path: Path) -> None:
    path = education(tmp_path, share(), share("31-9094.00"), share(Category="3"))
    only = Only(occupations="onet2019:29-2072.00", measures="required_high_school")
    done: list[tuple[int, int]] = []
    read = read_education(path, release="27.0", only=only, progress=lambda *told: done.append(told))

    assert [(o.occupation, o.measure) for o in read.observations] == [("onet2019:29-2072.00", "required_high_school")]
    assert done == [(4, 4)]


def test_a_share_cites_the_file_or_the_source_that_is_handed_in(tmp_path: Path) -> None:
    path = education(tmp_path, share())
    source = file_source(path, publisher="O*NET", published=PartialDate(2022, 8))
    by_itself = read_education(path, release="27.0").observations[0]
    by_source = read_education(path, release="27.0", source=source).observations[0]

    assert by_itself.citation.source.publisher.startswith("U.S. Department of Labor")
    assert by_itself.citation.locator == "row 2, column Data Value"
    assert by_source.citation.source is source
    assert by_source.published == PartialDate(2022, 8)


@pytest.mark.parametrize(("release", "match"), [("18.0", "no release"), ("27", "no release"), ("x", "no release")])
def test_a_release_that_is_not_read_is_refused(release: str, match: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidDataError, match=match):
        read_education(education(tmp_path, share()), release=release)


def test_a_release_is_text(tmp_path: Path) -> None:
    with pytest.raises(InvalidTypeError, match="is not text"):
        read_education(education(tmp_path, share()), release=27.0)  # type: ignore[arg-type]


READERS: dict[str, Callable[[Path], object]] = {
    "education": lambda path: read_education(path, release="27.0"),
    "zones": lambda path: read_job_zones(path, release="27.0"),
    "titles": lambda path: read_titles(path, release="27.0"),
    "crosswalk": read_crosswalk,
}


@pytest.mark.parametrize("reader", READERS.values(), ids=READERS)
@pytest.mark.parametrize("text", ["", "O*NET-SOC Code\tO*NET-SOC Code\n", "a\tb\n"])
def test_another_file_is_refused(reader: Callable[[Path], object], text: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidDataError, match=r"x\.txt has not, once each, the headings"):
        reader(write_text(tmp_path / "x.txt", text))


# What is said of occupations.

ZONES = ("O*NET-SOC Code", "Job Zone", "Date", "Domain Source")


def test_job_zones_are_claims_with_their_month(tmp_path: Path) -> None:
    rows = (ZONES, ("29-2072.00", "3", "11/2021", "Analyst - Preliminary"), ("11-9111.00", "4", "08/2022", "Analyst"))
    read = read_job_zones(write_text(tmp_path / "Job Zones.txt", lines(*rows)), release="27.0")
    zone = read.claims["onet2019:29-2072.00"]

    assert {id_: claim.value for id_, claim in read.claims.items()} == {
        "onet2019:29-2072.00": 3,
        "onet2019:11-9111.00": 4,
    }
    assert (zone.since, zone.note) == (PartialDate(2021, 11), "Set by: analyst - preliminary.")
    assert zone.citations[0].locator == "row 2, column Job Zone"
    assert read.problems == ()


NO_ZONES: dict[str, tuple[tuple[str, ...], str]] = {
    "a zone too high": (("31-9094.00", "6", "08/2021", "Analyst"), "6 is no job zone"),
    "no zone": (("31-9094.00", "", "08/2021", "Analyst"), "A blank is no job zone"),
    "no month": (("31-9094.00", "3", "2021", "Analyst"), "no month such as"),
    "no code": (("", "3", "08/2021", "Analyst"), "no code of an occupation of O*NET"),
    "a code of another edition": (("29-2071.00", "3", "08/2021", "Analyst"), "the file mixes years"),
    "a second time": (("29-2072.00", "4", "08/2021", "Analyst"), "stands here a second time"),
    "cut off": (("31-9094.00", "3"), "It has 2 cells where the header has 4"),
}


@pytest.mark.parametrize(("row", "why"), NO_ZONES.values(), ids=NO_ZONES)
def test_a_zone_that_cannot_be_read_is_reported(row: tuple[str, ...], why: str, tmp_path: Path) -> None:
    rows = (ZONES, ("29-2072.00", "3", "11/2021", "Analyst"), row)
    read = read_job_zones(write_text(tmp_path / "Job Zones.txt", lines(*rows)), release="27.0")

    assert {id_: claim.value for id_, claim in read.claims.items()} == {"onet2019:29-2072.00": 3}
    assert [problem.row for problem in read.problems] == [3]
    assert why in read.problems[0].why


def test_titles_are_claims_on_names(tmp_path: Path) -> None:
    header = ("O*NET-SOC Code", "Title", "Description")
    rows = (header, ("", "", ""), ("29-2071.00", 'People who "code"', "They code."), ("31-9094.00", "", "x"))
    read = read_titles(write_text(tmp_path / "Occupation Data.txt", lines(*rows)), release="18.1")

    assert {id_: claim.value.full for id_, claim in read.claims.items()} == {"onet2010:29-2071.00": 'People who "code"'}
    assert [problem.why for problem in read.problems] == ["The title is missing."]


OFFICIAL = ("O*NET-SOC 2010 Code", "O*NET-SOC 2010 Title", "O*NET-SOC 2019 Code", "O*NET-SOC 2019 Title")
SHORT = ("soc2010_code", "soc2010_title", "soc2019_code", "soc2019_title")


@pytest.mark.parametrize("header", [OFFICIAL, SHORT], ids=["official", "shortened"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"], ids=["comma", "semicolon", "tab"])
def test_the_crosswalk_says_what_became_of_each_occupation(
    header: tuple[str, ...], delimiter: str, tmp_path: Path
) -> None:
    rows = [
        header,
        ("29-2071.00", "Some", "29-2072.00", "Others"),
        ("31-9094.00", "Writers", "31-9094.00", "Writers"),
        ("29-2071.00", "Some", "29-9021.00", "Yet others"),
        ("29-2072.00", "None of 2010", "29-2071.00", "None of 2019"),
    ]
    read = read_crosswalk(write_csv(tmp_path / "x.csv", rows, delimiter=delimiter, encoding="utf-8-sig"))

    assert {id_: claim.value for id_, claim in read.claims.items()} == {
        "onet2010:29-2071.00": ("onet2019:29-2072.00", "onet2019:29-9021.00"),
        "onet2010:31-9094.00": ("onet2019:31-9094.00",),
    }
    assert read.claims["onet2010:29-2071.00"].citations[0].locator == "rows 2, 4"
    assert [(p.row, p.column) for p in read.problems] == [(5, OFFICIAL[0]), (5, OFFICIAL[2])]


def test_a_pair_that_is_cut_off_is_reported_and_a_source_is_cited(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "x.csv", [OFFICIAL, ("29-2071.00", "a", "29-2072.00", "b"), ("29-2099.00", "a")])
    source = file_source(path, published=date(2020, 11, 17))
    read = read_crosswalk(path, source=source)

    assert [problem.row for problem in read.problems] == [3]
    assert read.claims["onet2010:29-2071.00"].citations[0].source is source
