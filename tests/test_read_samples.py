"""Real samples, where they are at hand, read by the readers and a second time plainly."""

from collections.abc import Callable
from pathlib import Path

import pytest
from plain_reading import (
    Figure,
    api,
    attained,
    ep_figures,
    ep_text,
    labstat,
    oews,
    onet,
    plain,
    rows_of_text,
    rows_of_workbook,
)

from codercareer.catalog import load_catalog
from codercareer.interop.bls import read_api, read_labstat, read_oews, read_projections
from codercareer.interop.onet import read_crosswalk, read_education, read_job_zones, read_titles
from codercareer.interop.reading import Reading
from codercareer.observations import Observation
from codercareer.statistics import StatisticsTable

SAMPLES = Path(__file__).parents[2] / "shared" / "facts" / "samples"

pytestmark = pytest.mark.skipif(not SAMPLES.exists(), reason="the samples are not at hand")


def agree(read: Reading, figures: list[Figure]) -> None:
    """Both readings hold the same, in the same order where one is given."""
    assert sorted(map(str, map(plain, read.observations))) == sorted(map(str, figures))
    assert figures


NATIONAL = {year: f"national_M{year}_dl.sample.csv" for year in (2010, 2013, 2018, 2019, 2020, 2021, 2024, 2025)}


@pytest.mark.parametrize(("year", "name"), NATIONAL.items(), ids=map(str, NATIONAL))
def test_a_national_table_is_read_as_it_stands(year: int, name: str) -> None:
    path = SAMPLES / "oews" / name
    figures, faults = oews(rows_of_text(path), year)
    # the texts were made from floats, as 176090.0: their whole numbers are read as they stand
    read = read_oews(path)

    agree(read, figures)
    assert not read.problems
    assert not faults


def test_a_workbook_is_read_as_its_text_is() -> None:
    path = SAMPLES / "oews" / "national_M2024_dl.trimmed.xlsx"
    header, *rows = rows_of_workbook(path, "national_M2024_dl")
    figures, faults = oews([dict(zip(header, row, strict=True)) for row in rows], 2024)
    read = read_oews(path)

    agree(read, figures)
    assert not read.problems
    assert not faults


def test_a_table_of_states_is_read_as_it_stands() -> None:
    path = SAMPLES / "oews" / "state_M2013_dl.29-2071.csv"
    figures, faults = oews(rows_of_text(path), 2013)
    read = read_oews(path)

    agree(read, figures)
    assert not read.problems
    assert not faults
    assert {item.area for item in read.observations} >= {"us-al", "us-dc", "us-gu", "us-pr"}


def test_a_table_that_was_edited_is_read_but_for_what_was_spoilt() -> None:
    path = SAMPLES / "oews" / "national_M2018_dl.user_edited.sample.csv"
    figures, faults = oews(rows_of_text(path), 2018)
    read = read_oews(path)

    agree(read, figures)
    assert [(problem.row, problem.column) for problem in read.problems] == [(1, "OCC_CODE"), *faults]
    assert faults == [(6, "A_MEAN"), (7, "A_MEAN")]


TEXTS = {
    "2012-22": "Employment Projections 2012-22.sample.csv",
    "2016-26-w2016": "Employment Projections 2016-26.sample.csv",
    "2018-28-w2019": "EmploymentProjections 2018-28 (re-saved).sample.csv",
    "2020-30": "Employment Projections 2020-30.sample.csv",
    "2022-32-w2023": "Employment Projections 2022-32.sample.csv",
    "2024-34": "Employment Projections 2024-34 (re-saved).sample.csv",
}


@pytest.mark.parametrize(("edition", "name"), TEXTS.items(), ids=TEXTS)
def test_the_text_of_a_search_is_read_as_it_stands(edition: str, name: str) -> None:
    read = read_projections(SAMPLES / "ep" / name)

    agree(read, ep_text(SAMPLES / "ep" / name))
    assert not read.problems
    assert {item.edition for item in read.observations} == {edition}


LEVELS = ("base", "target", "change", "percent")
FLOWS = ("exit rate", "transfer rate", "rate", "exits", "transfers", "separations", "openings")
OLD = {2: ("base", "target", "change", "percent"), 7: ("self",), 8: ("openings", "wage")}

COLUMNS: dict[str, dict[str, dict[int, str]]] = {
    "2014-24": {
        "Table 1.7": dict(enumerate([*LEVELS, "self", "decade", "wage"], 3)),
        "Table 1.10": {**dict(enumerate(LEVELS, 3)), 9: "decade"},
        "Table 1.11": {},
    },
    "2018-28": {
        "Table 1.1": {**dict(enumerate(LEVELS, 2)), 6: "wage"},
        "Table 1.7": dict(enumerate([*LEVELS, "self", "openings", "wage"], 3)),
        "Table 1.10": dict(enumerate([*LEVELS, *FLOWS], 3)),
        "Table 5.3": {},
    },
    "2024-34": {
        "Table 1.2": {3: "base", 4: "target", 7: "change", 8: "percent", 9: "self", 10: "openings", 11: "wage"},
        "Table 1.10": dict(enumerate([*LEVELS, *FLOWS], 3)),
    },
}
"""What the columns of each table hold, counted by hand; a table without any is of education."""

YEARS = {"2014-24": (2014, 2024, 2015), "2018-28": (2018, 2028, 2019), "2024-34": (2024, 2034, 2024)}
SURVEYED = {"2014-24": "2014..2015", "2018-28": "2016..2017"}


@pytest.mark.parametrize("name", COLUMNS)
def test_a_workbook_of_projections_is_read_as_it_stands_and_each_figure_once(name: str) -> None:
    path = SAMPLES / "ep" / f"occupation_{name}.trimmed.xlsx"
    figures: list[Figure] = []
    for sheet, columns in COLUMNS[name].items():
        for row in rows_of_workbook(path, sheet):
            code = row[1].strip()
            if code[2:3] != "-":
                continue
            if columns:
                figures += ep_figures(code, YEARS[name], {what: row[column] for column, what in columns.items()})
            else:
                figures += attained(code, YEARS[name], SURVEYED[name], row[2:])
    read = read_projections(path)

    agree(read, list(dict.fromkeys(figures)))
    assert not read.problems


def test_a_footnote_on_a_wage_is_told() -> None:
    read = read_projections(SAMPLES / "ep" / "occupation_2018-28.trimmed.xlsx")
    (wage,) = (o for o in read.observations if o.measure == "median_annual_wage" and o.occupation == "soc2010:29-0000")

    assert "comparable, but not exact" in wage.note


@pytest.mark.parametrize("name", ["ok_industry_2015", "topcode_2018"])
def test_a_response_is_read_as_it_stands(name: str) -> None:
    path = SAMPLES / "bls_api" / f"{name}.json"
    read = read_api(path)

    agree(read, api(path.read_text(encoding="utf-8")))
    assert [problem.column for problem in read.problems] == ["message", "message"]


def test_a_response_about_a_series_that_does_not_exist_gives_problems_alone() -> None:
    read = read_api(SAMPLES / "bls_api" / "series_does_not_exist.json")

    assert not read.observations
    assert [problem.column for problem in read.problems] == ["message", "Results.series[0].seriesID"]


def test_a_flat_file_is_read_as_it_stands() -> None:
    path = SAMPLES / "labstat" / "oe.data.sample.txt"
    read = read_labstat(path)

    agree(read, labstat(path.read_text(encoding="utf-8")))
    assert not read.problems


@pytest.mark.parametrize("release", ["18.1", "27.0"])
def test_education_in_the_database_of_occupations_is_read_as_it_stands(release: str) -> None:
    path = SAMPLES / "onet" / f"{release} Education, Training, and Experience.txt"
    read = read_education(path, release=release)

    agree(read, onet(path, release))
    assert not read.problems


def test_job_zones_titles_and_the_crosswalk_are_read_as_they_stand() -> None:
    zones = read_job_zones(SAMPLES / "onet" / "27.0 Job Zones.txt", release="27.0")
    titles = read_titles(SAMPLES / "onet" / "18.1 Occupation Data.txt", release="18.1")
    became = read_crosswalk(SAMPLES / "crosswalk" / "onetsoc_2010_to_2019.sample.csv")

    assert {id_: claim.value for id_, claim in zones.claims.items()} == {
        "onet2019:11-9111.00": 4,
        "onet2019:29-2072.00": 3,
        "onet2019:29-9021.00": 3,
        "onet2019:31-9094.00": 3,
    }
    assert titles.claims["onet2010:29-2071.00"].value.full == "Medical Records and Health Information Technicians"
    assert became.claims["onet2010:29-2071.00"].value == ("onet2019:29-2072.00", "onet2019:29-9021.00")
    assert sum(len(claim.value) for claim in became.claims.values()) == 18
    assert (*zones.problems, *titles.problems, *became.problems) == ()


READERS: dict[str, Callable[[Path], Reading]] = {
    "oews/national_M2024_dl.trimmed.xlsx": read_oews,
    "ep/occupation_2018-28.trimmed.xlsx": read_projections,
    "bls_api/ok_industry_2015.json": read_api,
    "labstat/oe.data.sample.txt": read_labstat,
}


@pytest.mark.parametrize(("name", "reader"), READERS.items(), ids=READERS)
def test_what_is_read_makes_a_table_of_figures(name: str, reader: Callable[[Path], Reading]) -> None:
    read = reader(SAMPLES / name)
    table = StatisticsTable.of(read.observations, populations=read.populations)

    assert len(table) == len(read.observations)


def key(item: Observation) -> tuple[object, ...]:
    return item.dataset, item.measure, item.occupation, item.area, item.period, item.edition


def test_what_is_read_is_what_the_built_in_figures_say() -> None:
    read = [read_oews(path) for path in sorted((SAMPLES / "oews").iterdir()) if "user_edited" not in path.name]
    read += [read_projections(path) for path in sorted((SAMPLES / "ep").iterdir())]
    read += [
        read_education(SAMPLES / "onet" / f"{release} Education, Training, and Experience.txt", release=release)
        for release in ("18.1", "27.0")
    ]
    said: dict[tuple[object, ...], set[tuple[object, ...]]] = {}
    for item in load_catalog().statistics:
        said.setdefault(key(item), set()).add((item.value, item.status, item.interval, item.method, item.sample_size))
    both = [item for one in read for item in one.observations if key(item) in said]

    assert len(both) > 400
    for item in both:
        assert (item.value, item.status, item.interval, item.method, item.sample_size) in said[key(item)], str(item)
