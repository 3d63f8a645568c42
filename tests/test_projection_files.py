"""Tables of Employment Projections of every issue, made up, in order and spoilt."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from made_files import write_csv, write_xls, write_xlsx
from plain_reading import attained, ep_edition, ep_figures, ep_text, plain

from codercareer.errors import InvalidDataError
from codercareer.interop.bls import read_projections
from codercareer.interop.reading import Only, Reading, file_source
from codercareer.observations import FigureStatus, Observation

ISSUES = {
    "2012-22": (2012, 2022, 2012),
    "2014-24-w2015": (2014, 2024, 2015),
    "2016-26-w2016": (2016, 2026, 2016),
    "2016-26-w2018": (2016, 2026, 2018),
    "2018-28-w2019": (2018, 2028, 2019),
    "2019-29-w2019": (2019, 2029, 2019),
    "2020-30": (2020, 2030, 2020),
    "2022-32-w2023": (2022, 2032, 2023),
    "2024-34": (2024, 2034, 2024),
}

CATEGORIES = ("Typical entry-level education", "Education Code", "Work experience in a related occupation")
MORE = (*CATEGORIES, "Workex Code", "Typical on-the-job training", "trCode")


def header_of_text(base: int, target: int, wage: int) -> list[str]:
    """Return the header of the text a search gives, which changed twice."""
    if base == 2012:
        return [
            *("Title", "SOC Code", str(base), str(target), "Number (inthousands)", "Percent"),
            f"Jobopeningsdue togrowthandreplacementneeds,{base}-{target}(in thousands)",
            f"{wage} median annual wage",
            *MORE,
        ]
    if base < 2018:
        return [
            *("Occupation Title", "SOC Code", f"Employment {base} (thousands)", f"Employment {target} (thousands)"),
            f"Employment change, {base}-{target} (thousands)",
            f"Employment change, {base}-{target} (percent)",
            f"Occupational openings, {base}-{target} annual average (thousands)",
            f"{wage} median annual wage",
            *MORE,
        ]
    return [
        *("Occupation Title", "Occupation Code", f"Employment {base}", f"Employment {target}"),
        f"Employment Change, {base}-{target}",
        f"Employment Percent Change, {base}-{target}",
        f"Occupational Openings, {base}-{target} Annual Average",
        f"Median Annual Wage {wage}",
        *MORE,
    ]


def code_for(base: int) -> str:
    return "29-2071" if base < 2019 else "29-2098" if base < 2021 else "29-2072"


ORDINARY = ("215.5", "238.6", "23.1", "10.7", "16.8", "40,350")
ENTRY = ("Postsecondary nondegree award", "5", "None", "4", "None", "6")


def row_of_text(code: str, figures: Sequence[str] = ORDINARY) -> list[str]:
    return [f"People who code{' ' * 4}* One Title* Another", f'="{code}"', *figures, *ENTRY]


def text(path: Path, issue: str, *rows: list[str]) -> Path:
    years = ISSUES[issue]
    return write_csv(path / "Employment Projections.csv", [header_of_text(*years), *rows])


def places(read: Reading) -> list[tuple[str, int | None, str]]:
    return [(problem.sheet, problem.row, problem.column) for problem in read.problems]


def only_one(read: Reading, **what: object) -> Observation:
    (found,) = (o for o in read.observations if all(getattr(o, name) == value for name, value in what.items()))
    return found


# The text a search gives.

numbers = st.decimals("0.1", "1999.9", places=1).map("{:,}".format)
signed = st.decimals("-99.9", "99.9", places=1).map(str)
wages = st.integers(1800, 23900).map(lambda tens: f"{tens * 10:,}") | st.sampled_from(["N/A", ">=208,000", ">=239,200"])
figure_cells = st.tuples(numbers, numbers, signed, signed, numbers | st.just("0.0"), wages)


@given(
    issue=st.sampled_from(list(ISSUES)),
    cells=st.lists(figure_cells, min_size=1, max_size=4),
    codes=st.sampled_from(["wrapped", "plain"]),
)
def test_the_text_of_a_search_is_read_as_a_plain_reading_of_it(
    issue: str, cells: list[tuple[str, ...]], codes: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    rows = [row_of_text(f"31-90{number:02}", row) for number, row in enumerate(cells)]
    if codes == "plain":
        rows = [[row[0], row[1][2:-1], *row[2:]] for row in rows]
    path = text(tmp_path_factory.mktemp("ep"), issue, *rows)
    read = read_projections(path)

    assert [plain(item) for item in read.observations] == ep_text(path)
    assert {item.edition for item in read.observations} == {issue}
    assert read.problems == ()


SPOILT: dict[str, tuple[int, str, str]] = {
    "a code made a date": (1, "Nov-22", "made a date of the code"),
    "no code": (1, "", "is missing"),
    "a code of another year": (1, "29-2072", "the file mixes years"),
    "no jobs": (2, "0.0", "It is never zero"),
    "fewer than no jobs": (2, "-1", "cannot be negative"),
    "a wage of zero": (7, "0", "It is never zero"),
    "a blank wage": (7, "", "blank where every table"),
    "jobs as a lower bound": (3, ">=208,000", "Only wages"),
    "words": (7, "unknown", "neither a number nor a mark"),
    "powers of ten": (7, "4.0E+4", "powers of ten"),
}


@pytest.mark.parametrize(("column", "cell", "why"), SPOILT.values(), ids=SPOILT)
def test_what_is_spoilt_is_reported_and_the_rest_is_read(column: int, cell: str, why: str, tmp_path: Path) -> None:
    row = row_of_text("29-2071")
    row[column] = cell
    read = read_projections(text(tmp_path, "2018-28-w2019", row_of_text("31-9094"), row))
    heading = "B" if column == 1 else header_of_text(2018, 2028, 2019)[column]

    assert places(read) == [("", 3, heading)]
    assert why in read.problems[0].why
    assert len(read.observations) == (6 if column == 1 else 11)


def test_changes_and_openings_may_be_zero_or_less(tmp_path: Path) -> None:
    read = read_projections(
        text(tmp_path, "2024-34", row_of_text("29-2072", ("5.0", "5.0", "0.0", "-0.4", "0.0", "1")))
    )

    assert [item.value for item in read.observations] == [Decimal(n) for n in ("5.0", "5.0", "0.0", "-0.4", "0.0", "1")]
    assert read.problems == ()


def test_a_row_that_is_cut_off_is_reported(tmp_path: Path) -> None:
    read = read_projections(text(tmp_path, "2024-34", row_of_text("31-9094"), row_of_text("29-2072")[:7]))

    assert places(read) == [("", 3, "")]
    assert len(read.observations) == 6


def test_a_heading_that_is_not_known_is_reported_and_not_read(tmp_path: Path) -> None:
    header = header_of_text(2024, 2034, 2024)
    header[5] = "Employment Growth, 2024-2034"
    read = read_projections(write_csv(tmp_path / "x.csv", [header, row_of_text("29-2072")]))

    assert places(read) == [("", 1, "Employment Growth, 2024-2034")]
    assert "column F is not read" in read.problems[0].why
    assert len(read.observations) == 5


MIXED: dict[str, tuple[int, str, str]] = {
    "another target": (4, "Employment Change, 2018-2029", "several issues: 2018 to 2028, 2018 to 2029"),
    "another base": (2, "Employment 2016", "several issues: 2016 to 2028, 2018 to 2028"),
    "two years of wages": (8, "2020 median annual wage", "wages of 2019, wages of 2020"),
}


@pytest.mark.parametrize(("column", "heading", "match"), MIXED.values(), ids=MIXED)
def test_headings_of_several_issues_are_refused(column: int, heading: str, match: str, tmp_path: Path) -> None:
    header = header_of_text(2018, 2028, 2019)
    header[column] = heading

    with pytest.raises(InvalidDataError, match=match):
        read_projections(write_csv(tmp_path / "x.csv", [header, row_of_text("29-2071")]))


def test_a_projection_that_is_not_read_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InvalidDataError, match="projects from 2010 to 2020"):
        read_projections(write_csv(tmp_path / "x.csv", [header_of_text(2010, 2020, 2010), row_of_text("29-2071")]))


@pytest.mark.parametrize("rows", [[], [["a", "b"], ["c"]], [["Occupation Title"]]], ids=str)
def test_a_file_without_the_header_is_refused(rows: list[list[str]], tmp_path: Path) -> None:
    with pytest.raises(InvalidDataError, match="has no header with the codes of occupations"):
        read_projections(write_csv(tmp_path / "x.csv", rows))


def test_an_issue_that_is_new_is_named_by_its_years(tmp_path: Path) -> None:
    def edition(base: int, wage: int) -> str | None:
        rows = [header_of_text(base, base + 10, wage), row_of_text("29-2072")]
        return read_projections(write_csv(tmp_path / "x.csv", rows)).observations[0].edition

    assert (edition(2025, 2025), edition(2025, 2026)) == ("2025-35", "2025-35-w2026")


def test_what_is_said_of_the_edition_must_agree_with_its_headings(tmp_path: Path) -> None:
    path = text(tmp_path, "2016-26-w2018", row_of_text("29-2071"))

    assert read_projections(path, edition="2016-26-w2018").observations
    with pytest.raises(InvalidDataError, match="is of edition 2016-26-w2018, not 2016-26-w2017"):
        read_projections(path, edition="2016-26-w2017")


def test_a_file_without_wages_must_be_told_its_edition(tmp_path: Path) -> None:
    header = header_of_text(2016, 2026, 2018)
    path = write_csv(tmp_path / "x.csv", [[*header[:7]], row_of_text("29-2071")[:7]])

    assert {item.edition for item in read_projections(path, edition="2016-26-w2017").observations} == {"2016-26-w2017"}
    for said in (None, "2018-28-w2019", "nonsense"):
        with pytest.raises(InvalidDataError, match="which issue of 2016-26 it is cannot be told"):
            read_projections(path, edition=said)


# The workbook.


def old_workbook(base: int, target: int, wage: int, rows: Mapping[str, Sequence[Any]]) -> dict[str, Any]:
    """Return the sheets of a workbook whose headers take two rows, as up to the first issue of 2019-29."""
    short = f"{base}-{target % 100:02}"
    head = [
        [f"Table 1.7 Jobs, {base} and {target}\n (Numbers in thousands)", *[""] * 12],
        [
            *(f"{base} National Employment Matrix title and code", "", "Occupation\ntype", "Employment", ""),
            *(f"Employment change, {short}", "", f"Percent self employed, {base}"),
            f"Occupational openings, {short} annual average",
            f"Median annual wage, {wage}(1)",
            *("Typical education needed for entry", "Work experience in a related occupation"),
            "Typical on-the-job training needed to attain competency in the occupation",
        ],
        ["", "", "", base, target, "Number", "Percent", *[""] * 6],
    ]
    body = [[f"  People {code}", f"{code} ", "Line item", *cells, "x", "None", "None"] for code, cells in rows.items()]
    foot = [
        ["Footnotes:", *[""] * 12],
        ["(1) Wages are those of another survey.", *[""] * 12],
        ["(2) Of jobs that are much alike.", *[""] * 12],
        ['Note: Nothing is known where a "\N{EM DASH}" stands.', *[""] * 12],
        ["Source: made up", *[""] * 12],
    ]
    return {"Index": [["What is in here"]], "Table 1.7": [*head, *body, *foot]}


MERGED = ("A2:B2", "D2:E2", "F2:G2", "C2:C3", "H2:H3", "I2:I3", "J2:J3")


@given(
    issue=st.sampled_from([name for name in ISSUES if name != "2012-22"]),
    cells=st.lists(
        st.tuples(
            *(st.decimals("0.1", "999.9", places=1).map(float) for _ in range(2)),
            *(st.decimals("-99.9", "99.9", places=1).map(float) for _ in range(2)),
            st.decimals("0.0", "99.9", places=1).map(float) | st.just("\N{EM DASH}"),
            st.decimals("0.1", "999.9", places=1).map(float),
            st.integers(1800, 23900).map(lambda tens: tens * 10.0)
            | st.sampled_from(["$68,190(2)", ">=$208,000", "\N{EM DASH}"]),
        ),
        min_size=1,
        max_size=3,
    ),
    kind=st.sampled_from(["xls", "xlsx"]),
)
def test_a_workbook_with_headers_of_two_rows_is_read_as_a_plain_reading_of_it(
    issue: str, cells: list[tuple[Any, ...]], kind: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    years = ISSUES[issue]
    rows = {f"31-90{number:02}": row for number, row in enumerate(cells)}
    sheets = old_workbook(*years, rows)
    folder = tmp_path_factory.mktemp("ep")
    if kind == "xls":
        path = write_xls(folder / "occupation.xls", sheets)
    else:
        path = write_xlsx(folder / "occupation.xlsx", dict(reversed(sheets.items())), MERGED)
    names = ("base", "target", "change", "percent", "self", "openings", "wage")
    figures = [
        one
        for code, row in rows.items()
        for one in ep_figures(code, years, dict(zip(names, map(plainly, row), strict=True)))
    ]
    read = read_projections(path)

    assert [plain(item) for item in read.observations] == figures
    assert {item.edition for item in read.observations} == {issue}
    assert read.problems == ()


def plainly(cell: str | float) -> str:
    return cell if isinstance(cell, str) else f"{cell:.15g}"


def test_footnotes_are_told_of_what_they_are_glued_to(tmp_path: Path) -> None:
    row = (215.5, 238.6, 23.1, 10.7, 0.4, 16.8, "$68,190(2)")
    sheets = old_workbook(2018, 2028, 2019, {"29-2071": row})
    sheets["Table 1.7"][3][0] = "People who code(1)[3]"
    read = read_projections(write_xlsx(tmp_path / "occupation.xlsx", sheets))
    wage, jobs = only_one(read, measure="median_annual_wage"), only_one(read, measure="employment")

    assert wage.value == 68190
    assert wage.note.endswith("The file lacks footnote 3. Of jobs that are much alike.")
    assert jobs.note == "Wages are those of another survey. The file lacks footnote 3."


def test_what_binary_numbers_have_added_is_left_out(tmp_path: Path) -> None:
    row = (0.8999999999999999, 9.700000000000001, 23.1, 10.7, 0.4, 16.8, 37110.0)
    read = read_projections(write_xlsx(tmp_path / "o.xlsx", old_workbook(2018, 2028, 2019, {"29-2071": row})))

    assert [str(item.value) for item in read.observations[:2]] == ["0.9", "9.7"]
    assert str(only_one(read, measure="median_annual_wage").value) == "37110"


def new_workbook(*rows: Sequence[Any]) -> list[list[Any]]:
    """Return a table whose header takes one row, with an en dash between years, as in later issues."""
    span = "2024\N{EN DASH}34"
    return [
        ["Table 1.2 Jobs, 2024 and projected 2034 (Numbers in thousands)", *[""] * 11],
        [
            *("2024 National Employment Matrix title", "2024 National Employment Matrix code", "Occupation type"),
            *("Employment, 2024", "Employment, 2034", "Employment distribution, percent, 2024"),
            *(f"Employment change, numeric, {span}", f"Employment change, percent, {span}"),
            *("Percent self employed, 2024", f"Occupational openings, {span} annual average"),
            *("Median annual wage, dollars, 2024[1]", "Related Occupational Outlook Handbook (OOH) content xlsx"),
        ],
        *([*row] for row in rows),
        ["[1] Wages are those of another survey.", *[""] * 11],
    ]


CODER = ("    People who code", "29-2072", "Line item", 194.8, 208.6, 0.1, 13.8, 7.1, 0.8, 14.2, 50250, "x")


def test_a_workbook_with_headers_of_one_row_is_read(tmp_path: Path) -> None:
    read = read_projections(write_xlsx(tmp_path / "occupation.xlsx", {"Table 1.2": new_workbook(CODER)}))
    cells = dict(zip(("base", "target"), ("194.8", "208.6"), strict=True))
    cells |= {"change": "13.8", "percent": "7.1", "self": "0.8", "openings": "14.2", "wage": "50250"}

    assert [plain(item) for item in read.observations] == ep_figures("29-2072", ISSUES["2024-34"], cells)
    assert read.observations[0].citation.locator == "sheet Table 1.2, row 3, column Employment, 2024"
    assert read.problems == ()


def test_what_several_sheets_say_is_read_once_and_what_they_say_differently_is_reported(tmp_path: Path) -> None:
    other = (*CODER[:3], 194.9, *CODER[4:])
    sheets = {"Table 1.2": new_workbook(CODER), "Table 1.3": new_workbook(CODER), "Table 1.4": new_workbook(other)}
    read = read_projections(write_xlsx(tmp_path / "occupation.xlsx", sheets))

    assert len(read.observations) == 7
    assert places(read) == [("Table 1.4", 3, "Employment, 2024")]
    assert "contradicts sheet Table 1.2, row 3, column Employment, 2024" in read.problems[0].why


def shares(title: str) -> list[list[Any]]:
    levels = ("Less than high school diploma", "High school diploma or equivalent", "Some college, no degree")
    return [
        [title, *[""] * 8],
        [
            *(
                "2018 National Employment Matrix title and code",
                "",
                *levels,
                "Associate\N{RIGHT SINGLE QUOTATION MARK}s degree",
            ),
            *("Bachelor's degree", "Master's degree", "Doctoral or professional degree"),
        ],
        ["People who code", "29-2071", 1.8, 19.0, 32.6, 24.0, 17.5, 3.8, 0.0],
        ["Data Source: a survey of households", *[""] * 8],
    ]


@pytest.mark.parametrize(
    ("years", "period"), [("2016-17", "2016..2017"), ("2016\N{EN DASH}17", "2016..2017"), ("2019", "2019")]
)
def test_shares_by_education_are_those_of_another_survey(years: str, period: str, tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "occupation.xlsx", {"Table 5.3": shares(f"Table 5.3 Education of workers, {years}")})
    read = read_projections(path, edition="2018-28-w2019")
    cells = ("1.8", "19", "32.6", "24", "17.5", "3.8", "0")

    assert [plain(item) for item in read.observations] == attained("29-2071", ISSUES["2018-28-w2019"], period, cells)
    for said in (None, "nonsense"):
        with pytest.raises(InvalidDataError, match="no years of a projection in its headings"):
            read_projections(path, edition=said)


def test_shares_of_years_the_title_does_not_say_are_reported(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path / "occupation.xlsx", {"Table 5.3": shares("Education of workers")})
    read = read_projections(path, edition="2018-28-w2019")

    assert not read.observations
    assert len(read.problems) == 7
    assert {problem.why for problem in read.problems} == {"The title of the table does not say of which years."}


def test_a_header_of_three_rows_is_read(tmp_path: Path) -> None:
    head = [
        ["2014 National Employment Matrix title and code", "", "Employment", "", "", "", "Change, 2014-24", ""],
        ["", "", "Number", "", "Percent distribution", "", "Number", "Percent"],
        ["", "", 2014, 2024, 2014, 2024, "", ""],
        ["People who code", "29-2071", 188.6, 217.6, 0.1, 0.1, 29.0, 15.4],
    ]
    read = read_projections(write_xlsx(tmp_path / "occupation.xlsx", {"Table 1.2": head}), edition="2014-24-w2015")

    assert [(item.measure, str(item.value)) for item in read.observations] == [
        ("employment", "188.6"),
        ("projected_employment", "217.6"),
        ("projected_change", "29"),
        ("projected_growth", "15.4"),
    ]
    assert read.problems == ()


def test_a_row_without_a_code_is_reported_by_the_letter_of_its_column(tmp_path: Path) -> None:
    rows = [*new_workbook(CODER), ["People of no code", "", "Line item", 1, 2, 3, 4, 5, 6, 7, 8, ""]]
    sheets = {"Table 1.2": rows, "Table 1.3": [["", *row] for row in rows]}
    read = read_projections(write_xlsx(tmp_path / "occupation.xlsx", sheets))

    assert places(read) == [("Table 1.2", 5, "B"), ("Table 1.3", 5, "C")]


def test_an_old_header_without_rows_below_it_holds_nothing(tmp_path: Path) -> None:
    sheets = {"a": [["2014 National Employment Matrix title and code", "", "Employment 2014", "Employment 2024"]]}

    assert read_projections(write_xlsx(tmp_path / "o.xlsx", sheets), edition="2014-24-w2015") == Reading((), ())


# What is wanted, and how it is told.


def test_only_what_is_wanted_is_read(tmp_path: Path) -> None:
    path = text(tmp_path, "2018-28-w2019", row_of_text("29-2071"), row_of_text("31-9094"))
    only = Only(occupations="soc2010:29-2071", measures=("employment", "median_annual_wage"))

    assert [(o.measure, str(o.period)) for o in read_projections(path, only=only).observations] == [
        ("employment", "2018"),
        ("median_annual_wage", "2019-05"),
    ]
    assert not read_projections(path, only=Only(areas="us-ca")).observations


def test_progress_and_source_are_told(tmp_path: Path) -> None:
    path = text(tmp_path, "2018-28-w2019", row_of_text("29-2071"))
    told: list[tuple[int, int]] = []
    source = file_source(path, published=date(2020, 9, 1))
    read = read_projections(path, source=source, progress=lambda *done: told.append(done))

    assert told == [(2, 2)]
    assert {item.published for item in read.observations} == {date(2020, 9, 1)}
    assert only_one(read, measure="employment").citation.source is source
    assert only_one(read, measure="employment").status is FigureStatus.NORMAL
    assert ep_edition(2018, 2028, 2019) == "2018-28-w2019"
