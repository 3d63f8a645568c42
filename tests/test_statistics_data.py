"""The built-in figures: what the file must keep to, and that it says what its sources say."""

import csv
import re
import runpy
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import codercareer
from codercareer.careers import Occupation
from codercareer.claims import Claim
from codercareer.data.figure_datasets import DATASETS
from codercareer.data.figure_populations import POPULATIONS
from codercareer.data.figure_sources import EP, EP_DAYS, EP_OTHER_PRINT, FIGURE_SOURCES, OEWS
from codercareer.data.occupations import OCCUPATIONS
from codercareer.data.roles import ROLES
from codercareer.dates import bounds
from codercareer.measures import MEASURES
from codercareer.observations import FigureStatus
from codercareer.periods import ReferencePeriod
from codercareer.sources import Trust
from codercareer.statistics import StatisticsTable

ROOT = Path(__file__).parents[1]
FILE = Path(codercareer.__file__).parent / "data" / "statistics.csv"
FACTS = ROOT.parent / "shared" / "facts" / "statistics.csv"

CATALOG = codercareer.load_catalog()
FIGURES: StatisticsTable = CATALOG.statistics
TOOL: dict[str, Any] = runpy.run_path(str(ROOT / "tools" / "check_statistics.py"))
PROBLEMS: Callable[[Iterable[str]], Iterator[str]] = TOOL["problems"]

LINES = FILE.read_text(encoding="utf-8").splitlines(keepends=True)
ROWS = list(csv.DictReader(LINES))
URLS = {source.id: source.url for source in FIGURE_SOURCES}
BY_ID = {occupation.id: occupation for occupation in OCCUPATIONS}
CODER = next(role for role in ROLES if role.id == "coder")

Key = tuple[str, ...]


def chosen(**words: str) -> list[dict[str, str]]:
    return [row for row in ROWS if all(row[column] == word for column, word in words.items())]


# the file itself


def test_the_file_keeps_to_what_its_tool_checks() -> None:
    assert list(PROBLEMS(LINES)) == []


def changed(**to: str) -> list[str]:
    """Return the header and one good row, changed."""
    good = chosen(source="oews-may-2018-national", occupation="soc2010:29-2071", measure="employment")[0]
    row = good | to
    return [LINES[0], ",".join(f'"{row[column]}"' for column in good) + "\n"]


DAMAGE = {
    "a header without its last column": ([LINES[0].replace(",note", "")], "The header is"),
    "a field too few": ([LINES[0], LINES[1].replace(",", "", 1)], "does not have 22 fields"),
    "the same row twice": ([*LINES[:2], LINES[1]], "has the key of the row above"),
    "rows out of order": ([LINES[0], LINES[2], LINES[1]], "not in the order of the keys"),
    "blanks": (changed(note=" so "), "with blanks at its ends"),
    "no area": (changed(area=""), "area is empty"),
    "an area that is none": (changed(area="us-xx"), "area is 'us-xx'"),
    "two numbers for a year": (changed(period="18-05"), "period is '18-05'"),
    "a separator of thousands": (changed(value="208,650"), "value is '208,650'"),
    "a status that is none": (changed(status="fine"), "status is 'fine'"),
    "a day that is none": (changed(published="29 March 2019"), "published is '29 March 2019'"),
    "a dataset nobody described": (changed(dataset="oes"), "dataset 'oes' is not described"),
    "an edition nobody described": (changed(edition="may-1918"), "no edition 'may-1918'"),
    "a code nobody described": (changed(occupation="soc2018:29-2071"), "'soc2018:29-2071' is not described"),
    "a source nobody described": (changed(source="somebody"), "source 'somebody' is not described"),
    "pay counted in jobs": (changed(measure="median_annual_wage"), "counts usd-per-year, not jobs"),
    "an occupation and a population": (changed(population="coders"), "both an occupation and a population, or neither"),
    "neither of them": (changed(occupation=""), "both an occupation and a population, or neither"),
    "a value that was suppressed": (changed(status="suppressed"), "its value is '208650' and its status 'suppressed'"),
    "a top code without a bound": (changed(status="top-coded", value=""), "exactly when it is top-coded"),
    "a value outside its interval": (changed(low="1", high="2"), "208650 is not between 1 and 2"),
    "a year long gone": (changed(period="1918-05"), "does not lie in this field's time"),
    "years backwards": (changed(period="2028/2018"), "does not lie in this field's time"),
    "published too early": (changed(published="2017-01-01"), "before its period (2018-05) began"),
    "a method of another table": (changed(method="separations"), "oews has no method 'separations'"),
    "the model too early": (changed(method="mb3"), "its method is 'mb3' for 2018-05"),
    "an edition of another May": (changed(edition="may-2017"), "edition 'may-2017' is not that of 2018-05"),
    "pay of nothing": (changed(measure="median_annual_wage", unit="usd-per-year", value="0"), "pay of 0"),
}


@pytest.mark.parametrize(("lines", "problem"), DAMAGE.values(), ids=DAMAGE)
def test_the_tool_finds_what_is_wrong(lines: list[str], problem: str) -> None:
    assert any(problem in found for found in PROBLEMS(lines))


def test_the_tool_counts_what_is_in_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    status = TOOL["main"]([])

    printed = capsys.readouterr().out
    assert status == 0
    assert printed.startswith(f"{len(ROWS)} figures, {len({row['source'] for row in ROWS})} sources\n")
    assert printed.endswith("statistics.csv: 0 problems\n")


def test_the_tool_ends_with_an_error_for_a_damaged_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damaged = tmp_path / "damaged.csv"
    damaged.write_text("".join(changed(status="fine")), encoding="utf-8")

    assert TOOL["main"]([str(damaged)]) == 1
    assert "Row 1: status is 'fine'." in capsys.readouterr().out


def test_the_page_of_words_is_what_its_tool_writes() -> None:
    tool = runpy.run_path(str(ROOT / "tools" / "write_figure_words_page.py"))

    assert tool["TARGET"].read_text(encoding="utf-8") == tool["text"]()


def test_the_library_reads_every_row_of_the_file() -> None:
    assert len(FIGURES) == len(ROWS) == len(list(FIGURES))


# the words beside the file


def test_every_source_is_named_by_a_row() -> None:
    named = {row["source"] for row in ROWS}

    assert {source.id for source in FIGURE_SOURCES} == {id_ for id_ in named if not id_.startswith("article-")}


def test_every_population_is_named_by_a_row() -> None:
    assert {population.id for population in POPULATIONS} == {row["population"] for row in ROWS} - {""}


def test_populations_and_datasets_stand_in_the_order_of_their_ids() -> None:
    for ids in ([item.id for item in POPULATIONS], [item.id for item in DATASETS], [item.id for item in OCCUPATIONS]):
        assert ids == sorted(set(ids))


def test_every_dataset_and_edition_is_named_by_a_row() -> None:
    named = {(row["dataset"], row["edition"]) for row in ROWS}

    assert {item.id for item in DATASETS} == {dataset for dataset, _ in named}
    assert {(item.id, edition.id) for item in DATASETS for edition in item.editions} <= named


def test_every_code_is_an_occupation_and_every_other_occupation_is_what_one_became() -> None:
    named = {row["occupation"] for row in ROWS} - {""}
    became = {id_ for item in OCCUPATIONS for claim in item.became.claims for id_ in claim.value}
    split = {item.id for item in OCCUPATIONS if item.became}

    assert named <= set(BY_ID)
    assert set(BY_ID) <= named | became | split
    assert became <= set(BY_ID)


def test_a_population_names_only_occupations_and_roles_that_are_there() -> None:
    for population in POPULATIONS:
        assert {*population.same_as, *population.overlaps} <= set(BY_ID)
        assert set(population.roles) <= {role.id for role in ROLES}


@pytest.mark.parametrize("occupation", OCCUPATIONS, ids=lambda item: item.id)
def test_an_id_is_a_classification_and_a_code_of_its_form(occupation: Occupation) -> None:
    form = r"\d\d-\d{4}\.\d\d" if occupation.classification.startswith("onet") else r"\d\d-\d{4}"

    assert occupation.id == f"{occupation.classification}:{occupation.code}"
    assert re.fullmatch(form, occupation.code)


def test_the_standard_errors_beside_the_figures_are_those_of_their_own_rows() -> None:
    beside = {"employment": "employment_relative_standard_error"} | dict.fromkeys(
        ("mean_annual_wage", "mean_hourly_wage"), "mean_wage_relative_standard_error"
    )
    own = {
        (row["source"], row["occupation"], row["measure"]): row["value"]
        for row in ROWS
        if "standard_error" in row["measure"]
    }
    checked = [
        (row["relative_standard_error"], own[row["source"], row["occupation"], beside[row["measure"]]])
        for row in ROWS
        if row["relative_standard_error"]
    ]

    assert len(checked) == 3 * len(own) / 2
    assert all(one == other for one, other in checked)


def test_both_prints_of_one_edition_say_the_same() -> None:
    for edition, other in EP_OTHER_PRINT.items():
        prints = [
            {
                (row["occupation"], row["measure"], row["period"]): (row["value"], row["status"])
                for row in chosen(source=source.id)
                if row["dataset"] == "ep"
            }
            for source in (EP[edition], other)
        ]

        assert prints[1].items() <= prints[0].items()


def test_no_figure_of_a_table_with_several_definitions_is_without_its_own() -> None:
    openings = {(row["measure"], row["method"]) for row in ROWS if "openings" in row["measure"]}

    assert openings == {("annual_openings", "separations"), ("decade_openings", "replacement-needs")}
    assert {row["method"] for row in chosen(dataset="oews")} == {"design-based", "mb3"}


# the days on which figures were out


def test_a_rule_is_never_earlier_than_a_release_day_that_is_known() -> None:
    checked = 0
    for dataset in DATASETS:
        for edition in dataset.editions:
            if edition.published is not None and edition.covers and dataset.release is not None:
                by_rule = max(day for period in edition.covers if (day := dataset.release.day(period)) is not None)
                checked += 1

                assert bounds(edition.published)[1] <= by_rule.toordinal(), edition.id
    assert checked == 8


def test_a_table_without_a_day_was_out_on_the_day_of_the_rule() -> None:
    rules = {item.id: item for item in DATASETS}
    tables = {
        **{("oews", f"may-{year}"): source for year, source in OEWS.items()},
        **{("ep", e): s for e, s in EP.items()},
    }
    for (dataset, edition), source in tables.items():
        release = rules[dataset].release
        assert release is not None
        covers = next(item.covers for item in rules[dataset].editions if item.id == edition)
        by_rule = max(day for period in covers if (day := release.day(period)) is not None)

        assert source.known == by_rule.toordinal() or isinstance(source.published, date), source.id


def test_a_row_carries_the_day_of_its_source_or_of_its_edition() -> None:
    days = {source.id: str(source.published) for source in FIGURE_SOURCES} | {
        source.id: str(source.published) for source in articles()
    }

    assert [row for row in ROWS if row["published"] not in {"", days[row["source"]]}] == []


def articles() -> list[codercareer.Source]:
    return sorted(
        {item.citation.source for item in FIGURES if item.citation.source.trust is Trust.ARTICLE}, key=lambda s: s.id
    )


def test_five_articles_are_cited_and_nothing_else_has_their_trust() -> None:
    assert [source.id for source in articles()] == [f"article-00{number}" for number in range(5)]
    assert {row["trust"] for row in ROWS} == {""}


# the articles' own figures, by their number in the list of what the articles print

T = "medical-records-and-health-information-technicians"
S = "medical-records-and-health-information-specialists"
ARTICLE_FIGURES = {
    "1": ("article-000", "bls", "projected_growth", T, "2018/2028", "11", "percent"),
    "2": ("article-000", "bls", "median_annual_wage", T, "2018", "40350", "usd-per-year"),
    "3": ("article-000", "onet-online", "attained_at_most_high_school", "coders", "", "48", "percent"),
    "10": ("article-000", "bls", "employment", "medical-records-technicians", "2018", "215500", "jobs"),
    "11": ("article-000", "bls", "projected_employment", T, "2028", "238600", "jobs"),
    "12": (
        *("article-000", "not-named", "median_annual_wage", "medical-records-coding-technicians"),
        *("2019", "53325", "usd-per-year"),
    ),
    "13": ("article-001", "bls", "projected_growth", S, "2020/2030", "9", "percent"),
    "14": ("article-001", "bls", "median_annual_wage", S, "2020", "45240", "usd-per-year"),
    "16": ("article-002", "bls", "projected_growth", T, "2018/2028", "11", "percent"),
    "17, in the text": ("article-002", "bls", "median_annual_wage", T, "2018-05", "40350", "usd-per-year"),
    "17, in the table": ("article-002", "bls", "median_annual_wage", T, "2018", "40350", "usd-per-year"),
    "20": ("article-003", "indeed", "common_hourly_wage", "medical-coder-positions", "", "20.91", "usd-per-hour"),
    "21, low": ("article-003", "indeed", "lowest_hourly_wage", "medical-coder-positions", "", "7.25", "usd-per-hour"),
    "21, high": (
        "article-003",
        "indeed",
        "highest_hourly_wage",
        "medical-coder-positions",
        "",
        "44.40",
        "usd-per-hour",
    ),
    "23": ("article-004", "bls", "projected_growth", T, "2016/2026", "13", "percent"),
    "24": ("article-004", "bls", "employment", T, "2018-05", "208650", "jobs"),
    "25": ("article-004", "bls", "median_annual_wage", T, "2018-05", "40350", "usd-per-year"),
}


@pytest.mark.parametrize("figure", ARTICLE_FIGURES.values(), ids=ARTICLE_FIGURES)
def test_a_figure_of_an_article_is_held_as_the_article_states_it(figure: Key) -> None:
    source, dataset, measure, population, period, value, unit = figure

    found = FIGURES.where(dataset=dataset, measure=measure, population=population, source=source)
    same = [item for item in found if item.period == (ReferencePeriod.parse(period) if period else None)]

    assert [(str(item.value), item.unit, item.status) for item in same] == [(value, unit, FigureStatus.NORMAL)]
    assert [item.citation.weight for item in same] == [Trust.ARTICLE]
    assert {item.edition for item in same} == {item.method for item in same} == {None}


def test_the_articles_print_no_other_figure() -> None:
    counted = {(row["source"], row["measure"], row["period"]) for row in ROWS if row["source"].startswith("article-")}

    assert counted == {(figure[0], figure[2], figure[4]) for figure in ARTICLE_FIGURES.values()}


def test_who_reports_the_median_of_53325_stays_unnamed() -> None:
    (figure,) = (item for item in FIGURES if item.value == 53325)
    (dataset,) = (item for item in DATASETS if item.id == figure.dataset)

    assert dataset.publisher == "not named"
    assert dataset.may_be


# the numbers that questions are asked with


def test_the_median_grew_from_2013_to_2018_without_a_break() -> None:
    series = FIGURES.series(dataset="oews", measure="median_annual_wage", occupation="soc2010:29-2071")

    grown = series.growth("2013-05", "2018-05")

    assert series.at("2018-05").value == Decimal(40350)
    assert grown.ratio == Fraction(40350, 34970)
    assert grown.breaks == ()


def test_two_programs_count_the_jobs_of_2018_in_two_ways() -> None:
    matrix = {
        str(item.value)
        for item in FIGURES.where(dataset="ep", measure="employment", occupation="soc2010:29-2071", period="2018")
    }
    survey = {
        str(item.value)
        for item in FIGURES.where(
            dataset="oews", measure="employment", occupation="soc2010:29-2071", period="2018-05", area="us"
        )
    }

    assert (matrix, survey) == ({"215.5"}, {"208650"})


GROWTH = {"2016/2026": "13.5", "2018/2028": "10.7", "2020/2030": "8.5"}


@pytest.mark.parametrize("period", GROWTH)
def test_the_projections_print_one_decimal_where_articles_print_none(period: str) -> None:
    codes = {"2016/2026": "soc2010:29-2071", "2018/2028": "soc2010:29-2071", "2020/2030": "hybrid2018:29-2098"}

    found = FIGURES.where(dataset="ep", measure="projected_growth", occupation=codes[period], period=period)

    assert {str(item.value) for item in found} == {GROWTH[period]}


def test_the_median_of_45240_is_in_no_table() -> None:
    assert [row["source"] for row in chosen(measure="median_annual_wage", value="45240")] == ["article-001"]


def test_one_period_printed_in_two_editions_differs() -> None:
    found = FIGURES.where(
        dataset="acs", measure="attained_high_school", occupation="soc2010:29-2071", period="2016..2017"
    )

    assert {(item.edition, str(item.value)) for item in found} == {("2016-26-w2018", "19.2"), ("2018-28-w2019", "19.0")}


def test_the_share_of_48_percent_is_an_opinion_of_44_people() -> None:
    (figure,) = FIGURES.where(dataset="onet", measure="required_high_school", occupation="onet2010:29-2071.00")

    assert (str(figure.value), figure.sample_size, str(figure.standard_error)) == ("48.06", 44, "9.33")
    assert figure.interval is not None
    assert (str(figure.interval.low), str(figure.interval.high)) == ("30.32", "66.29")


def test_the_wages_of_the_capital_were_suppressed_and_its_jobs_were_not() -> None:
    found = {item.measure: item.status for item in FIGURES.where(dataset="oews", area="us-dc", period="2013-05")}

    assert found == {
        "employment": FigureStatus.NORMAL,
        "mean_annual_wage": FigureStatus.SUPPRESSED,
        "median_annual_wage": FigureStatus.SUPPRESSED,
    }


def test_a_wage_of_a_code_that_the_survey_did_not_have_is_not_published() -> None:
    found = FIGURES.where(
        dataset="ep", edition="2018-28-w2019", measure="median_annual_wage", occupation="soc2010:29-2071"
    )

    assert [item.status for item in found] == [FigureStatus.NOT_PUBLISHED] * 2


CODES = {2010: "hybrid2010", 2011: "hybrid2010", 2012: "soc2010", 2018: "soc2010", 2019: "hybrid2018", 2021: "soc2018"}


@pytest.mark.parametrize(("year", "classification"), CODES.items(), ids=map(str, CODES))
def test_a_wage_table_is_in_one_classification(year: int, classification: str) -> None:
    codes = {row["occupation"].partition(":")[0] for row in chosen(source=f"oews-may-{year}-national")}

    assert codes == {classification}


def test_the_complete_state_table_of_2013_has_every_state_and_three_more() -> None:
    areas = {row["area"] for row in chosen(source="oews-may-2013-states", measure="employment")}

    assert len(areas) == 53
    assert {"us-dc", "us-gu", "us-pr"} < areas


# occupations and the role


def test_a_coder_has_the_names_of_every_article() -> None:
    called = {
        claim.citations[0].source.id: {claim.value.full, *claim.value.also}
        for claim in CODER.names.claims
        if claim.trust is Trust.ARTICLE
    }

    assert called == {
        "article-000": {"insurance coder"},
        "article-001": {"insurance coder", "medical coder"},
        "article-002": {"medical insurance coder", "medical coder"},
        "article-003": {"medical coder"},
        "article-004": {"medical information coder"},
    }


@pytest.mark.parametrize(
    "name", ["insurance coder", "Medical Coder", "medical insurance coder", "medical information coder", "coder"]
)
def test_a_coder_is_found_by_any_name(name: str) -> None:
    assert CATALOG.roles.find(name) is CATALOG.roles["coder"]


COUNTED = {
    date(2009, 6, 1): ("soc2000:29-2071",),
    date(2011, 6, 1): ("hybrid2010:29-2071",),
    date(2018, 12, 31): ("onet2010:29-2071.00", "soc2010:29-2071"),
    date(2020, 6, 1): ("hybrid2018:29-2098",),
    date(2026, 11, 22): ("onet2019:29-2072.00", "soc2018:29-2072"),
}


@pytest.mark.parametrize(("on", "codes"), COUNTED.items(), ids=map(str, COUNTED))
def test_a_coder_is_counted_in_one_code_after_the_other(on: date, codes: Key) -> None:
    assert CODER.counted_in.value(on=on) == codes


def test_what_the_codes_of_coders_became_is_said_without_weights() -> None:
    became = {
        id_: set(BY_ID[id_].became.claims[0].value)
        for id_ in ("onet2010:29-2071.00", "onet2010:29-9099.00", "hybrid2018:29-2098")
    }

    assert became == {
        "onet2010:29-2071.00": {"onet2019:29-2072.00", "onet2019:29-9021.00"},
        "onet2010:29-9099.00": {"onet2019:29-9021.00", "onet2019:29-9093.00", "onet2019:29-9099.00"},
        "hybrid2018:29-2098": {"soc2018:29-2036", "soc2018:29-2072", "soc2018:29-2099"},
    }


def test_a_job_zone_is_dated() -> None:
    zones = {
        id_: [(claim.value, str(claim.since)) for claim in BY_ID[id_].job_zone.claims]
        for id_ in ("onet2010:11-9111.00", "onet2019:11-9111.00", "onet2010:29-2071.00", "onet2019:29-2072.00")
    }

    assert zones == {
        "onet2010:11-9111.00": [(5, "2008-06")],
        "onet2019:11-9111.00": [(4, "2022-08")],
        "onet2010:29-2071.00": [(3, "2013-07")],
        "onet2019:29-2072.00": [(3, "2021-11")],
    }


def test_a_manager_needed_no_experience_at_first() -> None:
    experience = BY_ID["soc2010:11-9111"].work_experience

    assert [claim.value for claim in experience.claims] == ["none", *["less than 5 years"] * 5]
    assert experience.value(on=date(2014, 1, 1)) == "none"
    assert experience.value(on=date(2018, 1, 1)) == "less than 5 years"


# against the collected facts, where they are at hand

NO_FACTS_AT_HAND = pytest.mark.skipif(not FACTS.exists(), reason="the collected facts are not beside the repository")

LEFT_OUT = {
    "category": "what a job asks for is a claim on its occupation",
    "continuing_education_units": "a rule of a credential",
    "exam_areas": "a rule of an exam",
    "exam_questions": "a rule of an exam",
    "experience_required": "a rule of a credential or a role",
    "program_length_max": "an attribute of a program",
    "program_length_min": "an attribute of a program",
}
"""The units and measures of facts that are no figures, and what they are instead."""

MEASURE_OF = {
    "employment_base": "employment",
    "employment_change": "projected_change",
    "employment_change_percent": "projected_growth",
    "employment_projected": "projected_employment",
    "job_openings_growth_and_replacement_total": "decade_openings",
    "occupational_openings_annual_average": "annual_openings",
    "pay_common_hourly": "common_hourly_wage",
    "pay_range_high_hourly": "highest_hourly_wage",
    "pay_range_low_hourly": "lowest_hourly_wage",
    "salary_mean": "mean_annual_wage",
    "salary_mean_certified": "mean_annual_wage",
    "salary_mean_multiple_specialty_credentials": "mean_annual_wage",
    "salary_mean_noncertified": "mean_annual_wage",
    "salary_median": "median_annual_wage",
    "share_attainment_some_college_no_degree": "attained_some_college",
    "share_high_school_or_less": "attained_at_most_high_school",
    "share_required_education_HS_diploma_or_equivalent": "required_high_school",
    "share_required_education_less_than_HS": "required_less_than_high_school",
    "share_required_education_post-bacc_certificate": "required_post_baccalaureate_certificate",
    "share_required_education_post-doctoral": "required_post_doctoral",
    "share_required_education_post-master_certificate": "required_post_master_certificate",
    "share_required_education_post-secondary_certificate": "required_postsecondary_certificate",
    "share_self_employed": "self_employed_share",
    "total_separations": "separations",
    "total_separations_rate": "separation_rate",
    "wage_mean_relative_standard_error": "mean_wage_relative_standard_error",
}
UNIT_OF = {
    "USD/hour": "usd-per-hour",
    "USD/year": "usd-per-year",
    "jobs": "jobs",
    "jobs/year": "jobs-per-year",
    "percent": "percent",
    "percent of respondents": "percent",
    "percent of workers 25+": "percent",
    "percent/year": "percent-per-year",
    "thousand jobs": "thousand-jobs",
    "thousand jobs over the decade": "thousand-jobs",
    "thousand jobs/year": "thousand-jobs-per-year",
    "thousand/year": "thousand-jobs-per-year",
}

ADDED = {
    "oews-may-2011-29-2071-page": 3,
    "oews-may-2021-29-9021-page": 2,
    "ep-2014-24-w2015": 7,
    "ep-2018-28-w2019-xlsx": 7 + 12,
    "ep-2024-34-xlsx": 7,
    "ep-2020-30-29-9098-page": 3,
    "onet-18.1-education": 11 + 9 + 9,
    "onet-27.0": 24,
    "aapc-survey-2013": 1,
    "aapc-survey-2019-page": 1,
    "article-002": 1,
    "bizfluent-hospital-coder": 1,
    "clevertopics-monthly-salary": 2,
    "collegegrad-outlook-2021-31": 1,
    "healthguideusa-great-lakes": 2,
    "healthjob-guide-2024": 4,
    "monster-career-guide": 4,
    "transorze-average-salary": 1,
}
"""How many figures of each source are not in the collected rows, but in the notes to them or in the samples."""

Facts = list[dict[str, str]]


@cache
def facts() -> Facts:
    return list(csv.DictReader(FACTS.read_text(encoding="utf-8").splitlines()))


def is_figure(fact: dict[str, str]) -> bool:
    return not LEFT_OUT.keys() & {fact["unit"], fact["measure"]}


def measure_of(name: str) -> str:
    if name.startswith("wage_") and name not in MEASURE_OF:
        _, statistic, basis = name.split("_")
        return f"{statistic}_{basis}_wage"
    plain = name.replace("share_attainment_", "attained_").replace("share_required_education_", "required_")
    return MEASURE_OF.get(name, plain)


def period_of(fact: dict[str, str]) -> str:
    first, last = fact["period_start"], fact["period_end"]
    if first == last:
        return first
    if fact["series"].startswith("AHIMA salary study"):
        return last
    return f"{first}..{last}" if "attainment" in fact["measure"] else f"{first}/{last}"


def place_of(fact: dict[str, str]) -> str:
    found = re.match(r"seed:(\d{3})_", fact["source_url"])
    return fact["source_url"] if found is None else f"article-{found[1]}"


def area_of(fact: dict[str, str]) -> str:
    if fact["series"].startswith(("OEWS state", "Washington", "New York")):
        return "a state"
    return "us"


def code_of(fact: dict[str, str]) -> str:
    if fact["series"] == "BLS via copy" and fact["measure"] == "employment_change_percent":
        return ""  # a copy that names no code
    return fact["soc"]


def expected() -> Counter[Key]:
    return Counter(
        (
            place_of(fact),
            code_of(fact),
            area_of(fact),
            measure_of(fact["measure"]),
            period_of(fact),
            UNIT_OF[fact["unit"]],
            {"—": "", "44.4": "44.40"}.get(fact["value"], fact["value"]),
        )
        for fact in facts()
        if is_figure(fact)
    )


def held() -> Counter[Key]:
    return Counter(
        (
            URLS.get(row["source"]) or row["source"],
            row["occupation"].partition(":")[2],
            "us" if row["area"] == "us" else "a state",
            row["measure"],
            row["period"],
            row["unit"],
            row["value"],
        )
        for row in ROWS
    )


@NO_FACTS_AT_HAND
def test_every_collected_figure_is_held_as_it_was_printed() -> None:
    missing = expected() - held()

    assert missing.total() == 0, sorted(missing)[:5]


@NO_FACTS_AT_HAND
def test_what_is_held_beyond_the_collected_rows_is_counted() -> None:
    ids = {url: id_ for id_, url in URLS.items()}
    beyond = held() - expected()

    assert Counter({ids.get(key[0], key[0]): 0 for key in beyond}).keys() == ADDED.keys()
    assert Counter(ids.get(key[0], key[0]) for key in beyond.elements()) == ADDED


@NO_FACTS_AT_HAND
def test_only_what_is_no_figure_is_left_out() -> None:
    left = Counter("category" if fact["unit"] == "category" else "rule" for fact in facts() if not is_figure(fact))

    assert left == {"category": 349, "rule": 14}


@NO_FACTS_AT_HAND
def test_a_figure_of_a_state_is_held_for_that_state() -> None:
    names = {
        "District of Columbia": "us-dc",
        "Guam": "us-gu",
        "Puerto Rico": "us-pr",
        "Kansas": "us-ks",
        "Arkansas": "us-ar",
    }
    by_area = {(row["source"], row["area"], row["measure"]): row["value"] for row in ROWS if row["area"] != "us"}
    ids = {url: id_ for id_, url in URLS.items()}
    checked = 0
    for fact in facts():
        series, _, state = fact["series"].partition(" / ")
        fips = re.match(r"state ([A-Z]{2}) ", fact["note"])
        if not series.startswith("OEWS state") or not (fips or state in names):
            continue
        area = names[state] if fips is None else f"us-{fips[1].lower()}"
        checked += 1

        assert by_area[ids[fact["source_url"]], area, measure_of(fact["measure"])] == fact["value"]
    assert checked == 53 * 3 + 3 * 3


CLASSIFICATIONS = {
    "SOC 2000/2010 transition": "hybrid2010",
    "SOC 2010": "soc2010",
    "OEWS hybrid of SOC 2010/2018": "hybrid2018",
    "SOC 2018": "soc2018",
}


@NO_FACTS_AT_HAND
def test_a_figure_has_the_classification_and_the_estimator_that_were_noted() -> None:
    noted = {
        (fact["source_url"], fact["soc"], measure_of(fact["measure"])): fact["note"]
        for fact in facts()
        if fact["series"].startswith("OEWS national")
    }
    for row in ROWS:
        classification, _, code = row["occupation"].partition(":")
        note = noted.get((URLS.get(row["source"]) or "", code, row["measure"]))
        if note is not None:
            assert classification == CLASSIFICATIONS[note.partition(";")[0]]
            assert (row["method"] == "mb3") is ("MB3" in note)


@NO_FACTS_AT_HAND
def test_a_share_has_the_sample_and_the_errors_that_were_noted() -> None:
    noted = {measure_of(fact["measure"]): fact["note"] for fact in facts() if fact["series"].startswith("O*NET")}
    rows = [row for row in chosen(source="onet-18.1-education") if row["measure"] in noted]
    for row in rows:
        interval = f"{row['low'] or 'n/a'}..{row['high'] or 'n/a'}"

        assert f"; N={row['sample_size']}; SE={row['standard_error']}; CI {interval};" in noted[row["measure"]]
    assert len(rows) == len(noted) == 12


ASSIGNED: dict[str, Callable[[Occupation], Iterable[Claim[str]]]] = {
    "on_the_job_training": lambda item: item.on_the_job_training.claims,
    "typical_entry_education": lambda item: item.entry_education.claims,
    "work_experience_related_occupation": lambda item: item.work_experience.claims,
}


@NO_FACTS_AT_HAND
def test_every_category_that_is_no_number_is_a_claim_on_its_occupation() -> None:
    said = Counter(
        (citation.source.url, item.code, field, claim.value)
        for item in OCCUPATIONS
        for field, claims in ASSIGNED.items()
        for claim in claims(item)
        for citation in claim.citations
    )
    wanted = Counter(
        (fact["source_url"], fact["soc"], fact["measure"], fact["value"].lower().replace("non-degree", "nondegree"))
        for fact in facts()
        if fact["unit"] == "category"
    )

    assert wanted.total() == 349
    assert said == wanted


def test_a_category_holds_from_the_day_of_its_edition() -> None:
    days = {source.id: EP_DAYS[edition] for prints in (EP, EP_OTHER_PRINT) for edition, source in prints.items()}
    claims = [claim for item in OCCUPATIONS for claims in ASSIGNED.values() for claim in claims(item)]
    wrong = [
        claim
        for claim in claims
        if claim.since != days.get(claim.citations[0].source.id, claim.citations[0].source.published)
    ]

    assert wrong == []


def test_every_measure_of_the_file_is_a_standard_one() -> None:
    assert {row["measure"] for row in ROWS} <= set(MEASURES)
