"""Tables of OEWS of every generation, made up, in order and spoilt."""

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_files import GENERATIONS, ORDINARY, Day, notes, oews_row, oews_rows, write_csv, write_xls, write_xlsx
from plain_reading import oews, plain, typed

from codercareer.errors import InvalidDataError, InvalidTypeError
from codercareer.interop.bls import read_oews, scan_oews
from codercareer.interop.reading import Only, Problem, Reading, file_source
from codercareer.observations import FigureStatus, Observation, PayBasis
from codercareer.sources import Trust

CODES = {
    "hybrid2010": ("00-0000", "29-2071", "31-9094"),
    "soc2010": ("00-0000", "29-2071", "31-9094"),
    "hybrid2018": ("00-0000", "29-2098", "31-9094"),
    "soc2018": ("00-0000", "29-2072", "29-9021"),
}


def codes_of(year: int) -> tuple[str, ...]:
    if year < 2012:
        return CODES["hybrid2010"]
    return CODES["soc2010" if year < 2019 else "hybrid2018" if year < 2021 else "soc2018"]


def national(path: Path, year: int, *changes: Mapping[str, Any]) -> Path:
    """Write the national table of a year as BLS gave it out, with a row for each set of changes."""
    rows = oews_rows(GENERATIONS.get(year, "2021"), *changes)
    if year < 2019:
        sheets: dict[str, Any] = {"national_dl": rows}
    else:
        sheets = {f"national_M{year}_dl": rows, "Field Descriptions": notes(year)}
        sheets |= {"UpdateTime": [["alldataupdate"], ["09MAR2021:10:42:00"]], "Filler": []}
    if year < 2014:
        return write_xls(path / f"national_M{year}_dl.xls", sheets)
    return write_xlsx(path / f"national_M{year}_dl.xlsx", sheets)


def only_value(read: Reading, measure: str) -> Observation:
    (found,) = (item for item in read.observations if item.measure == measure)
    return found


def places(read: Reading) -> list[tuple[int | None, str]]:
    return [(problem.row, problem.column) for problem in read.problems]


# A table in order.


@pytest.mark.parametrize("year", range(2010, 2026))
def test_each_release_is_read_in_its_own_shape(year: int, tmp_path: Path) -> None:
    code = codes_of(year)[1]
    read = read_oews(national(tmp_path, year, {"OCC_CODE": code}))
    figures, _ = oews([{**{name: typed(cell) for name, cell in ORDINARY.items()}, "OCC_CODE": code}], year)

    assert {plain(item) for item in read.observations} == set(figures)
    assert len(figures) == 15
    assert read.problems == ()


def figures_of(year: int) -> st.SearchStrategy[dict[str, Any]]:
    """Rows of a table: numbers, marks, zeros, blanks and marks where they do not belong."""
    marks = st.sampled_from(["*", "**", "***", "#", "~", "", "0", "-1", "0.0"])
    wages = st.decimals("7.25", "110", places=2).map(str) | marks
    yearly = st.integers(1500, 23000).map(lambda tens: str(tens * 10)) | marks
    errors = st.decimals("0", "30", places=1).map(str) | marks
    cells: dict[str, st.SearchStrategy[str]] = {"TOT_EMP": st.integers(3, 99999).map(lambda n: str(n * 10)) | marks}
    cells |= dict.fromkeys(("EMP_PRSE", "MEAN_PRSE", "JOBS_1000", "LOC_QUOTIENT", "PCT_TOTAL", "PCT_RPT"), errors)
    for name in ORDINARY:
        if name[:2] in {"H_", "A_"}:
            cells[name] = wages if name[0] == "H" else yearly
    flags = st.sampled_from([("", ""), ("TRUE", ""), ("", "TRUE")])
    return st.builds(
        lambda numbers, flagged, code, owner: {
            **numbers,
            **dict(zip(("ANNUAL", "HOURLY"), flagged, strict=True)),
            "OCC_CODE": code,
            **owner,
        },
        st.fixed_dictionaries(cells),
        flags,
        st.sampled_from(codes_of(year)),
        st.sampled_from([{}, {}, {"NAICS": "622000"}, {"OWN_CODE": "5"}, {"NAICS": "621100", "OWN_CODE": "3"}]),
    )


WRITERS: dict[str, Callable[[Path, str, Sequence[Sequence[Any]]], Path]] = {
    "a text": lambda path, name, rows: write_csv(path / f"{name}.csv", rows),
    "an older workbook": lambda path, name, rows: write_xls(path / f"{name}.xls", {"national_dl": rows}),
    "a workbook": lambda path, name, rows: write_xlsx(path / f"{name}.xlsx", {"national_dl": rows}),
}


def as_numbers(rows: Sequence[Sequence[Any]]) -> list[list[Any]]:
    """Return the cells under the headings of figures as numbers, where they are."""
    header, *below = rows
    kept = {column for column, name in enumerate(header) if name.upper() in {"AREA", "AREA_TYPE", "NAICS", "OWN_CODE"}}
    made = [[cell if column in kept else _number(cell) for column, cell in enumerate(row)] for row in below]
    return [list(header), *made]


def _number(cell: str) -> str | float:
    try:
        return float(cell)
    except ValueError:
        return cell


@given(
    data=st.data(),
    year=st.integers(2010, 2025),
    kind=st.sampled_from(list(WRITERS)),
    cells=st.sampled_from(["texts", "numbers"]),
)
def test_a_table_is_read_as_a_plain_reading_of_it(
    data: st.DataObject, year: int, kind: str, cells: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    generation = GENERATIONS.get(year, "2021")
    told = ("OCC_CODE", "NAICS", "OWN_CODE") if year > 2018 else ("OCC_CODE",)
    rows_drawn = st.lists(figures_of(year), min_size=1, max_size=3, unique_by=lambda row: str([*map(row.get, told)]))
    changes = data.draw(rows_drawn)
    rows = oews_rows(generation, *changes)
    written = as_numbers(rows) if cells == "numbers" and kind != "a text" else rows
    path = WRITERS[kind](tmp_path_factory.mktemp("oews"), f"national_M{year}_dl", written)
    header, *below = [[typed(cell) for cell in row] for row in written]
    figures, faults = oews([dict(zip(header, row, strict=True)) for row in below], year)
    blank = {row for row, texts in enumerate(below, 2) if no_figures(header, texts)}

    read = read_oews(path)

    assert [plain(item) for item in read.observations] == figures
    assert places(read) == summed(faults, blank)


def no_figures(header: Sequence[str], cells: Sequence[str]) -> bool:
    words = {
        "OCC_CODE",
        "OCC_TITLE",
        "ANNUAL",
        "HOURLY",
        "GROUP",
        "OCC_GROUP",
        "O_GROUP",
        "AREA",
        "AREA_TITLE",
        "NAICS",
    }
    words |= {"AREA_TYPE", "PRIM_STATE", "I_GROUP", "OWN_CODE"}
    return not any(cell for name, cell in zip(header, cells, strict=True) if name.upper() not in words)


def summed(faults: Sequence[tuple[int, str]], blank: set[int]) -> list[tuple[int, str]]:
    """Return the faults; those of a row without any figure are one."""
    return list(dict.fromkeys((row, "" if row in blank else column) for row, column in faults))


# Where a file says of which year it is.


def test_the_name_under_which_bls_gives_a_file_out_says_the_year(tmp_path: Path) -> None:
    names = ("all_data_M_2018.csv", "oesm18nat.csv", "nat4d_M2018_dl.csv", "national_m2018_dl (1).csv")
    rows = oews_rows("2012", {})
    years = {item.period for name in names for item in read_oews(write_csv(tmp_path / name, rows)).observations}

    assert {str(period) for period in years} == {"2018-05"}


def test_a_year_nothing_says_is_not_guessed(tmp_path: Path) -> None:
    path = tmp_path
    for name in ("wages 2018 (2).csv", "saved May 2018.csv", "form2018.csv", "oesm2018.csv"):
        path = write_csv(tmp_path / name, oews_rows("2012", {}))
        with pytest.raises(InvalidDataError, match="nor anything in it says of which year"):
            read_oews(path)
    assert only_value(read_oews(path, year=2018), "employment").edition == "may-2018"


CLASHES: dict[str, tuple[str, dict[str, Any], int | None, str]] = {
    "the name and the argument": ("national_M2018_dl", {"national_dl": ()}, 2017, "2017 by `year=`, 2018 by the name"),
    "the name and a sheet": ("national_M2018_dl", {"national_M2019_dl": ()}, None, "2019 by the name of sheet"),
    "a sheet and the notes": ("x", {"national_M2019_dl": (), "Field Descriptions": 2020}, None, "2020 by the title of"),
    "the name and words": ("national_M2018_dl", {"All May 2017 data": ()}, None, "2017 by the name of sheet"),
    "a name with two": ("national_M2018_dl M2017", {"a": ()}, None, "2017 by the name of the file, 2018 by"),
}


@pytest.mark.parametrize(("name", "sheets", "year", "match"), CLASHES.values(), ids=CLASHES)
def test_a_file_of_several_years_is_refused(
    name: str, sheets: dict[str, Any], year: int | None, match: str, tmp_path: Path
) -> None:
    filled = {tab: notes(held) if held else oews_rows("2012", {}) for tab, held in sheets.items()}
    path = write_xlsx(tmp_path / f"{name}.xlsx", filled)

    with pytest.raises(InvalidDataError, match=match):
        read_oews(path, year=year)


@pytest.mark.parametrize("year", [1997, 2009, 2100])
def test_a_release_that_is_not_read_is_refused(year: int, tmp_path: Path) -> None:
    with pytest.raises(InvalidDataError, match=f"is of May {year}"):
        read_oews(write_csv(tmp_path / "x.csv", oews_rows("2012", {})), year=year)


@pytest.mark.parametrize("year", ["2018", 2018.0, True])
def test_a_year_is_a_whole_number(year: Any, tmp_path: Path) -> None:  # noqa: ANN401 - anything
    with pytest.raises(InvalidTypeError, match="is not a whole number"):
        read_oews(write_csv(tmp_path / "x.csv", oews_rows("2012", {})), year=year)


def test_a_row_of_another_year_is_reported(tmp_path: Path) -> None:
    header, row = oews_rows("2012", {})
    rows = [[*header, "Year"], [*row, "2018"], [*oews_row(header, OCC_CODE="31-9092"), "2017"]]
    read = read_oews(write_csv(tmp_path / "national_M2018_dl.csv", rows))

    assert {item.occupation for item in read.observations} == {"soc2010:31-9094"}
    assert places(read) == [(3, "YEAR")]


MISPLACED = {
    2018: ("29-2072", "29-2098"),
    2019: ("29-2071", "29-9021"),
    2021: ("29-2071", "29-9098"),
    2010: ("29-9021",),
}


@pytest.mark.parametrize(("year", "code"), [(year, code) for year, codes in MISPLACED.items() for code in codes])
def test_a_code_its_year_does_not_have_is_reported(year: int, code: str, tmp_path: Path) -> None:
    read = read_oews(national(tmp_path, year, {"OCC_CODE": code}))

    assert not read.observations
    assert places(read) == [(2, "OCC_CODE")]
    assert "the file mixes years" in read.problems[0].why


# Which table it is.


def test_sheets_of_a_users_own_are_passed_over(tmp_path: Path) -> None:
    sheets = {
        "my notes": [["remember to ask", "OCC_CODE"], *[["", ""]] * 30, ["OCC_CODE", "TOT_EMP"]],
        "national_M2024_dl": [["downloaded by me"], [], *oews_rows("2021", {"OCC_CODE": "29-2072"})],
        "Field Descriptions": notes(2024),
    }
    read = read_oews(write_xlsx(tmp_path / "mine.xlsx", sheets))

    assert len(read.observations) == 15
    assert only_value(read, "employment").citation.locator == "sheet national_M2024_dl, row 4, column TOT_EMP"
    assert read.problems == ()


def test_blank_columns_and_rows_in_front_are_no_matter(tmp_path: Path) -> None:
    rows = [["", "", *row] for row in oews_rows("2012", {})]
    sheets = {"national_dl": [["", ""], ["", ""], *rows]}
    read = read_oews(write_xlsx(tmp_path / "national_M2015_dl.xlsx", sheets))

    assert len(read.observations) == 15
    assert only_value(read, "employment").citation.locator == "sheet national_dl, row 4, column TOT_EMP"


def test_which_of_several_tables_is_meant_is_asked(tmp_path: Path) -> None:
    sheets = {"mine": oews_rows("2012", {}), "theirs": oews_rows("2012", {"TOT_EMP": 10})}
    path = write_xlsx(tmp_path / "national_M2015_dl.xlsx", sheets)

    with pytest.raises(InvalidDataError, match="several tables of OEWS: mine, theirs"):
        read_oews(path)
    assert only_value(read_oews(path, sheet="theirs"), "employment").value == 10
    with pytest.raises(InvalidDataError, match="sheet neither, has no header"):
        read_oews(path, sheet="neither")


NO_TABLE: dict[str, list[list[str]]] = {
    "nothing": [],
    "another header": [["Code", "Title", "Jobs"], ["29-2072", "x", "10"]],
    "no codes": [["OCC_TITLE", "TOT_EMP"], ["x", "10"]],
}


@pytest.mark.parametrize("rows", NO_TABLE.values(), ids=NO_TABLE)
def test_a_file_without_the_header_is_refused(rows: list[list[str]], tmp_path: Path) -> None:
    with pytest.raises(InvalidDataError, match="has no header with OCC_CODE and TOT_EMP"):
        read_oews(write_csv(tmp_path / "national_M2018_dl.csv", rows))


def test_cells_parted_by_semicolons_are_refused_since_decimals_may_have_commas(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "national_M2018_dl.csv", oews_rows("2012", {}), delimiter=";")

    with pytest.raises(InvalidDataError, match="where commas part its cells"):
        read_oews(path)


def test_a_table_of_states_must_say_which_state_a_row_counts(tmp_path: Path) -> None:
    rows = [row[1:] for row in oews_rows("state 2012", {})]

    with pytest.raises(InvalidDataError, match="has no column AREA"):
        read_oews(write_csv(tmp_path / "state_M2013_dl.csv", rows))
    with pytest.raises(InvalidDataError, match="has no column AREA"):
        read_oews(write_csv(tmp_path / "state_M2013_dl.csv", oews_rows("2012", {})))


# The header.


def test_a_column_that_is_missing_is_reported_once(tmp_path: Path) -> None:
    rows = [row[:-3] for row in oews_rows("2012", {}, {"OCC_CODE": "31-9092"})]
    read = read_oews(write_csv(tmp_path / "national_M2018_dl.csv", rows))

    assert places(read) == [(1, "A_PCT90")]
    assert len(read.observations) == 28


def test_a_column_that_is_not_known_is_reported_and_not_read(tmp_path: Path) -> None:
    header, row = oews_rows("2012", {})
    header[header.index("A_MEDIAN")] = "A_MEDAIN"
    read = read_oews(write_csv(tmp_path / "national_M2018_dl.csv", [header, row]))

    assert places(read) == [(1, "A_MEDIAN"), (1, "A_MEDAIN")]
    assert "median_annual_wage" not in {item.measure for item in read.observations}


def test_a_heading_that_stands_twice_is_read_where_both_columns_agree(tmp_path: Path) -> None:
    header, same, other = oews_rows("2012", {}, {"OCC_CODE": "31-9092"})
    place = header.index("A_MEDIAN")
    rows = [[*row, again] for row, again in ((header, "A_MEDIAN"), (same, same[place]), (other, "0"))]
    read = read_oews(write_csv(tmp_path / "national_M2018_dl.csv", rows))

    assert places(read) == [(1, "A_MEDIAN"), (3, "A_MEDIAN")]
    assert only_value(read, "median_annual_wage").occupation == "soc2010:31-9094"


def test_two_columns_with_different_codes_are_not_read(tmp_path: Path) -> None:
    header, row = oews_rows("2012", {})
    rows = [[*header, "OCC_CODE"], [*row, "31-9092"]]
    read = read_oews(write_csv(tmp_path / "national_M2018_dl.csv", rows))

    assert not read.observations
    assert places(read) == [(1, "OCC_CODE"), (2, "OCC_CODE")]


# Rows that cannot be read.

SPOILT: dict[str, tuple[dict[str, Any], str, str]] = {
    "no code": ({"OCC_CODE": ""}, "OCC_CODE", "is missing"),
    "a note": ({"OCC_CODE": "Source: BLS"}, "OCC_CODE", "no code of an occupation"),
    "a code made a date": ({"OCC_CODE": date(2022, 11, 1)}, "OCC_CODE", "made a date of the code"),
    "a date as text": ({"OCC_CODE": "Nov-22"}, "OCC_CODE", "made a date of the code"),
    "an area of no state": ({"AREA": "03", "AREA_TYPE": "2"}, "AREA", "No state has that number"),
    "an area that is no number": ({"AREA": "US"}, "AREA", "no number of an area"),
    "no area": ({"AREA": ""}, "AREA", "is missing"),
    "an area of another kind": ({"AREA": "11260", "AREA_TYPE": "2"}, "AREA", "No area of kind 2"),
    "an area of three digits": ({"AREA": "112", "AREA_TYPE": ""}, "AREA", "no number of an area"),
    "the wrong state": (
        {"AREA": "06", "AREA_TYPE": "2", "PRIM_STATE": "TX"},
        "AREA",
        "is that of CA, and the row says TX",
    ),
    "owners that are none": ({"OWN_CODE": "all of them"}, "OWN_CODE", "no code of owners"),
    "an industry that is none": ({"NAICS": "62 20"}, "NAICS", "no code of an industry"),
    "both flags": ({"ANNUAL": "TRUE", "HOURLY": True}, "ANNUAL", "both ways alone"),
    "another flag": ({"HOURLY": "yes"}, "HOURLY", "neither TRUE nor blank"),
    "no figures": (
        {name: "" for name in ORDINARY if name[1] == "_" or name in {"TOT_EMP", "EMP_PRSE", "MEAN_PRSE"}},
        "",
        "no figures at all",
    ),
}


@pytest.mark.parametrize(("change", "column", "why"), SPOILT.values(), ids=SPOILT)
def test_a_row_that_cannot_be_read_is_reported(change: dict[str, Any], column: str, why: str, tmp_path: Path) -> None:
    read = read_oews(national(tmp_path, 2024, {"OCC_CODE": "31-9092"}, change))

    assert {item.occupation for item in read.observations} == {"soc2018:31-9092"}
    assert [(p.sheet, p.row, p.column) for p in read.problems] == [("national_M2024_dl", 3, column)]
    assert why in read.problems[0].why


CELLS: dict[str, tuple[Any, str]] = {
    "zero": (0, "It is never zero"),
    "a zero as text": ("0.0", "It is never zero"),
    "less than nothing": (-5, "negative"),
    "a glued footnote": ("$40,410(2)", "a dollar sign, `>=` or a footnote"),
    "a lower bound": (">=208,000", "a dollar sign, `>=` or a footnote"),
    "powers of ten": ("4.041E+04", "powers of ten has lost digits"),
    "commas amiss": ("40,41", "neither a number nor a mark"),
    "words": ("n/a", "neither a number nor a mark"),
    "a mark of another column": ("~", "not one of this column"),
    "true": (True, "neither a number nor a mark"),
    "a date": (date(2020, 1, 1), "neither a number nor a mark"),
    "nothing": ("", "blank where every table"),
}


@pytest.mark.parametrize(("cell", "why"), CELLS.values(), ids=CELLS)
def test_a_cell_that_cannot_be_read_is_reported_and_its_row_goes_on(cell: object, why: str, tmp_path: Path) -> None:
    read = read_oews(national(tmp_path, 2024, {"A_MEDIAN": cell}))

    assert places(read) == [(2, "A_MEDIAN")]
    assert why in read.problems[0].why
    assert len(read.observations) == 14


def test_numbers_are_read_however_they_are_kept(tmp_path: Path) -> None:
    kept = {"TOT_EMP": "41,550", "A_MEDIAN": "40410.0", "A_MEAN": 41710.0, "H_MEAN": "20.50", "MEAN_PRSE": " 0.9 "}
    read = read_oews(national(tmp_path, 2024, kept))

    values = {item.measure: str(item.value) for item in read.observations}
    assert values["employment"] == "41550"
    assert values["median_annual_wage"] == "40410"
    assert values["mean_annual_wage"] == "41710"
    assert values["mean_hourly_wage"] == "20.50"
    assert values["mean_wage_relative_standard_error"] == "0.9"


def test_a_row_that_is_cut_off_is_reported(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "national_M2018_dl.csv", oews_rows("2012", {}, {"OCC_CODE": "31-9092"}))
    whole = path.read_bytes()
    path.write_bytes(whole[: whole.rindex(b"40410")] + b"404")
    read = read_oews(path)

    assert {item.occupation for item in read.observations} == {"soc2010:31-9094"}
    assert places(read) == [(3, "")]
    assert "It has 16 cells where the header has 20" in read.problems[0].why


def test_a_text_that_breaks_off_inside_quotes_is_refused(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "national_M2018_dl.csv", oews_rows("2012", {}, {"OCC_TITLE": "Dancers, others"}))
    whole = path.read_bytes()
    path.write_bytes(whole[: whole.index(b"others")])

    with pytest.raises(InvalidDataError, match="breaks off or is broken after row 2"):
        read_oews(path)


def test_what_an_older_workbook_holds_besides_numbers_and_texts_is_told_apart(tmp_path: Path) -> None:
    kept = {"A_MEDIAN": date(2020, 1, 1), "A_PCT90": Day(1e9), "HOURLY": False, "ANNUAL": True, "A_MEAN": "#DIV/0!"}
    read = read_oews(national(tmp_path, 2013, kept))

    assert {item.pay_basis for item in read.observations} == {PayBasis.ANNUAL_ONLY}
    assert places(read) == [(2, "A_MEAN"), (2, "A_MEDIAN"), (2, "A_PCT90")]
    assert read.problems[2].what == "a day no calendar has: 1000000000.0"


def test_rows_of_nothing_are_passed_over(tmp_path: Path) -> None:
    header, row = oews_rows("2012", {})
    read = read_oews(write_csv(tmp_path / "national_M2018_dl.csv", [header, [], [""] * 20, row, []]))

    assert {item.citation.locator.partition(",")[0] for item in read.observations} == {"row 4"}
    assert read.problems == ()


# Rows that say what another says.


def test_a_code_at_two_levels_with_the_same_figures_is_read_once(tmp_path: Path) -> None:
    path = national(tmp_path, 2024, {"O_GROUP": "broad"}, {"O_GROUP": "detailed"})

    assert len(read_oews(path).observations) == 15
    assert read_oews(path).problems == ()


def test_a_row_that_repeats_or_contradicts_another_is_reported(tmp_path: Path) -> None:
    read = read_oews(national(tmp_path, 2024, {}, {}, {"A_MEDIAN": 1}, {"OCC_CODE": "31-9092"}))

    assert len(read.observations) == 30
    assert [(p.row, p.why) for p in read.problems] == [
        (3, "It repeats row 2."),
        (4, "It contradicts row 2, which counts the same."),
    ]


# Places, industries and owners.

AREAS: dict[str, tuple[str, dict[str, Any], str]] = {
    "the nation": ("2021", {}, "us"),
    "a state": ("2021", {"AREA": "06", "AREA_TYPE": "2", "PRIM_STATE": "CA"}, "us-ca"),
    "a state without its zero": ("2021", {"AREA": 1, "AREA_TYPE": 2, "PRIM_STATE": "AL"}, "us-al"),
    "a territory": ("2021", {"AREA": "66", "AREA_TYPE": "3", "PRIM_STATE": "GU"}, "us-gu"),
    "a metropolitan area": ("2021", {"AREA": "11260", "AREA_TYPE": "4", "PRIM_STATE": "AK"}, "us-metro-11260"),
    "another area": ("2021", {"AREA": "0100001", "AREA_TYPE": "6", "PRIM_STATE": "AL"}, "us-nonmetro-0100001"),
    "another area without its zero": ("2021", {"AREA": 100001, "AREA_TYPE": 6}, "us-nonmetro-0100001"),
    "a state of old": ("state 2012", {"AREA": "11", "ST": "DC", "STATE": "District of Columbia"}, "us-dc"),
    "a metropolitan area of old": ("metro 2012", {"AREA": "35620", "PRIM_STATE": "NY"}, "us-metro-35620"),
    "another area of old": ("metro 2012", {"AREA": "3600001", "PRIM_STATE": "NY"}, "us-nonmetro-3600001"),
}


@pytest.mark.parametrize(("generation", "change", "area"), AREAS.values(), ids=AREAS)
def test_a_place_is_read_from_its_number(generation: str, change: dict[str, Any], area: str, tmp_path: Path) -> None:
    shares = {"JOBS_1000": "1.125", "LOC_QUOTIENT": "0.83"}
    rows = oews_rows(generation, {**change, **shares})
    read = read_oews(write_xlsx(tmp_path / "x.xlsx", {"a": rows}), year=2024 if generation == "2021" else 2013)

    assert {item.area for item in read.observations} == {area}
    assert only_value(read, "jobs_per_thousand").value == Decimal("1.125")
    assert only_value(read, "location_quotient").unit == "ratio"
    assert read.problems == ()


def test_an_area_that_no_state_has_is_reported(tmp_path: Path) -> None:
    read = read_oews(national(tmp_path, 2024, {"AREA": "0300001", "AREA_TYPE": "6", "PRIM_STATE": ""}))

    assert places(read) == [(2, "AREA")]
    assert "first two digits are no state" in read.problems[0].why


def test_jobs_of_an_occupation_in_one_industry_are_a_population_of_their_own(tmp_path: Path) -> None:
    rows = (
        {"NAICS": "622000", "PCT_TOTAL": "1.2", "PCT_RPT": "~"},
        {"NAICS": 0, "OWN_CODE": "5"},
        {"NAICS": "1", "OWN_CODE": 1235},
    )
    read = read_oews(national(tmp_path, 2024, *rows))

    assert [population.id for population in read.populations] == [
        "soc2018-31-9094-in-622000",
        "soc2018-31-9094-in-000000-owned-by-5",
        "soc2018-31-9094-in-000001",
    ]
    assert read.populations[1].label == "31-9094 in industry 000000, owned by 5"
    assert {population.overlaps for population in read.populations} == {("soc2018:31-9094",)}
    few = only_value(read, "establishments_reporting_share")
    assert (few.value, few.interval and few.interval.high, few.status) == (
        None,
        Decimal("0.5"),
        FigureStatus.NOT_PUBLISHED,
    )


# What stands for a number.


def test_wages_of_one_basis_alone_say_so(tmp_path: Path) -> None:
    annual = dict.fromkeys((name for name in ORDINARY if name.startswith("H_")), "*")
    read = read_oews(national(tmp_path, 2018, {**annual, "A_PCT90": "*", "ANNUAL": True}))

    assert {item.pay_basis for item in read.observations} == {PayBasis.ANNUAL_ONLY}
    assert only_value(read, "median_hourly_wage").status is FigureStatus.NOT_PUBLISHED
    assert only_value(read, "p90_annual_wage").status is FigureStatus.SUPPRESSED


def test_where_wages_are_cut_off_is_known_of_each_release_or_told_by_its_notes(tmp_path: Path) -> None:
    def bounds(year: int) -> tuple[Decimal | None, ...]:
        read = read_oews(national(tmp_path, year, {"H_PCT90": "#", "A_PCT90": "#"}))
        cut = [item.interval for item in read.observations if item.status is FigureStatus.TOP_CODED]
        return tuple(interval.low for interval in cut if interval is not None)

    assert {year: bounds(year) for year in (2010, 2014, 2016)} == {
        2010: (80, 166400),
        2014: (90, 187200),
        2016: (100, 208000),
    }
    sheets = {
        "national_M2031_dl": oews_rows("2021", {"A_PCT90": "#"}),
        "Field Descriptions": notes(2031, "150.00", "312,000"),
    }
    told = read_oews(write_xlsx(tmp_path / "a.xlsx", sheets))
    untold = read_oews(write_xlsx(tmp_path / "b.xlsx", {"national_M2031_dl": sheets["national_M2031_dl"]}))
    assert only_value(told, "p90_annual_wage").interval.low == 312000  # type: ignore[union-attr]
    assert places(untold) == [(2, "A_PCT90")]
    assert "is not known" in untold.problems[0].why


@pytest.mark.parametrize(("hourly", "annual"), [("1.5.0", "312,000"), ("150.00", ",,,"), ("9" * 40, "9" * 40)])
def test_a_note_that_says_no_amount_says_nothing_of_where_wages_are_cut_off(
    hourly: str, annual: str, tmp_path: Path
) -> None:
    sheets = {
        "national_M2031_dl": oews_rows("2021", {"A_PCT90": "#"}),
        "Field Descriptions": notes(2031, hourly, annual),
    }
    read = read_oews(write_xlsx(tmp_path / "a.xlsx", sheets))

    assert places(read) == [(2, "A_PCT90")]
    assert "is not known" in read.problems[0].why


# What is wanted, and how it is told.


def test_only_what_is_wanted_is_read(tmp_path: Path) -> None:
    path = national(
        tmp_path,
        2024,
        {"OCC_CODE": "29-2072"},
        {"OCC_CODE": "29-2072", "AREA": "06", "AREA_TYPE": "2", "PRIM_STATE": "CA"},
        {"OCC_CODE": "29-2072", "NAICS": "622000"},
        {},
    )

    def read(**only: Any) -> set[tuple[Any, ...]]:  # noqa: ANN401 - any part
        found = read_oews(path, only=Only(**only)).observations
        return {(item.occupation or item.population, item.area, item.measure) for item in found}

    assert {subject for subject, _, _ in read(occupations="soc2018:29-2072")} == {
        "soc2018:29-2072",
        "soc2018-29-2072-in-622000",
    }
    assert read(occupations="soc2010:29-2072") == set()
    assert {area for _, area, _ in read(areas=("us-ca", "us-ny"))} == {"us-ca"}
    assert {measure for _, _, measure in read(measures="employment")} == {"employment"}
    assert {subject for subject, _, _ in read(industries="622000")} == {"soc2018-29-2072-in-622000"}


def test_progress_is_told_in_rows(tmp_path: Path) -> None:
    changes = [{"OCC_CODE": f"31-{number}"} for number in range(1000, 3500)]
    told: list[tuple[int, int]] = []
    read_oews(
        national(tmp_path, 2018, *changes),
        only=Only(measures="employment"),
        progress=lambda done, all_: told.append((done, all_)),
    )

    assert told == [(1000, 2501), (2000, 2501), (2501, 2501)]


def test_a_scan_gives_one_thing_after_the_other(tmp_path: Path) -> None:
    scan = scan_oews(national(tmp_path, 2018, {"TOT_EMP": 0, "EMP_PRSE": 0}))

    assert [type(next(scan)) for _ in range(3)] == [Problem, Problem, Observation]


def test_what_is_read_cites_the_file_or_the_source_that_is_handed_in(tmp_path: Path) -> None:
    path = national(tmp_path, 2018, {})
    source = file_source(path, title="The table of May 2018", trust=Trust.OFFICIAL, published=date(2019, 3, 29))
    by_itself, by_source = read_oews(path).observations[0], read_oews(path, source=source).observations[0]

    assert by_itself.citation.source.id == "file:national_M2018_dl.xlsx"
    assert by_itself.citation.source.trust is Trust.OFFICIAL_COPY
    assert by_itself.published is None
    assert by_source.citation.source is source
    assert by_source.published == date(2019, 3, 29)


# Files that are damaged, or something else.


def test_an_archive_as_bls_gives_it_out_is_read(tmp_path: Path) -> None:
    inside = national(tmp_path, 2013, {})
    path = tmp_path / "oesm13nat.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(inside, "oesm13nat/national_M2013_dl.xls")
        archive.writestr("oesm13nat/field_descriptions.xls", b"")
    read = read_oews(path)

    assert len(read.observations) == 15
    assert read_oews(path, year=2013).observations == read.observations


def test_an_archive_of_several_tables_or_none_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "oesm13nat.zip"
    for names, match in ((("map.png",), "holds 0 tables"), (("a.xls", "b.csv"), "holds 2 tables: a.xls, b.csv")):
        with zipfile.ZipFile(path, "w") as archive:
            for name in names:
                archive.writestr(name, "x")
        with pytest.raises(InvalidDataError, match=match):
            read_oews(path)


def reading_or_error(path: Path) -> Reading | InvalidDataError:
    try:
        return read_oews(path)
    except InvalidDataError as error:
        return error


@pytest.fixture(scope="module", params=[2013, 2024], ids=["xls", "xlsx"])
def workbook(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    rows = ({"OCC_CODE": f"31-{number}"} for number in range(1000, 1020))
    return national(tmp_path_factory.mktemp("whole"), request.param, *rows)


@given(part=st.floats(0, 0.999))
def test_a_workbook_that_is_cut_off_is_refused_unless_nothing_of_it_is_lost(
    part: float, workbook: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    whole = workbook.read_bytes()
    path = tmp_path_factory.mktemp("cut") / workbook.name
    path.write_bytes(whole[: int(len(whole) * part)])

    after = reading_or_error(path)
    assert path.name in str(after) if isinstance(after, InvalidDataError) else after == read_oews(workbook)


@given(blows=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), min_size=1, max_size=9))
def test_a_damaged_workbook_is_refused_or_read_and_never_fails_otherwise(
    blows: list[tuple[float, int]], workbook: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    content = bytearray(workbook.read_bytes())
    for part, byte in blows:
        content[int(len(content) * part)] = byte
    path = tmp_path_factory.mktemp("hit") / workbook.name
    path.write_bytes(content)

    after = reading_or_error(path)
    assert isinstance(after, Reading) or path.name in str(after)


def test_what_is_no_table_is_refused(tmp_path: Path) -> None:
    docs = io.BytesIO()
    with zipfile.ZipFile(docs, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    kinds = {b"\x89PNG\0\0": "neither a workbook", b"": "no header", b"<html></html>": "no header"}
    for content, match in {**kinds, docs.getvalue(): "holds 0 tables", b"\x81\0": "neither a workbook"}.items():
        path = tmp_path / "national_M2018_dl.xlsx"
        path.write_bytes(content)
        with pytest.raises(InvalidDataError, match=match):
            read_oews(path)


def test_a_text_in_the_code_page_of_windows_is_read(tmp_path: Path) -> None:
    rows = oews_rows("2012", {"OCC_TITLE": "Actors \N{EM DASH} all"})
    for encoding in ("cp1252", "utf-8-sig"):
        path = write_csv(tmp_path / "national_M2018_dl.csv", rows, encoding=encoding)
        assert len(read_oews(path).observations) == 15
    path.write_bytes(b"\x81\x8d\x8f")
    with pytest.raises(InvalidDataError, match="is neither a workbook nor a text"):
        read_oews(path)


def test_a_file_that_is_not_there_is_the_systems_own_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="nowhere"):
        read_oews(tmp_path / "nowhere.xlsx")
