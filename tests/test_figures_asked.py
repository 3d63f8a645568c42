"""What one must be able to ask of the built-in figures, as it is printed in the documents."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

import codercareer
from codercareer.causes import CauseKind
from codercareer.comparison import BreakKind
from codercareer.conflicts import Comparison, Statement
from codercareer.errors import BreakError, ConflictError
from codercareer.observations import Observation
from codercareer.series import Series
from codercareer.sources import Trust

CATALOG = codercareer.load_catalog()
FIGURES = CATALOG.statistics


def pay() -> Series:
    return FIGURES.series(dataset="oews", measure="median_annual_wage", occupation="soc2010:29-2071")


def asked(concept: str, on: date) -> Comparison:
    (found,) = [item for item in FIGURES.conflicts(role="coder", on=on) if item.concept == concept]
    return found


def printed_in(comparison: Comparison, source: str, **fields: object) -> Statement:
    (found,) = [
        statement
        for statement in comparison.statements
        if statement.figure.citation.source.id == source
        and all(getattr(statement.figure, name) == value for name, value in fields.items())
    ]
    return found


def causes(
    comparison: Comparison, one: Callable[[Observation], bool], other: Callable[[Observation], bool]
) -> set[CauseKind]:
    (found,) = [
        item
        for item in comparison.differences
        if (one(item.one) and other(item.other)) or (other(item.one) and one(item.other))
    ]
    return set(found.kinds)


def test_figures_are_a_table_to_count_iterate_and_choose_from() -> None:
    table = FIGURES.where(occupation="soc2018:29-2072", measure="median_annual_wage")

    assert len(table) == len(list(table)) > 5
    assert len(table.where(dataset="oews", area="us")) == 5
    assert {item.unit for item in table} == {"usd-per-year"}


def test_a_figure_is_looked_up_by_its_period() -> None:
    assert pay().at("2018-05").value == Decimal(40350)
    assert pay().at("2018-05", edition="may-2018").value == Decimal(40350)
    assert [item.value for item in pay().revisions("2018-05")] == [40350]


def test_the_latest_is_the_latest_known() -> None:
    assert str(pay().latest().period) == "2018-05"
    assert str(pay().latest(known_by=date(2017, 12, 31)).period) == "2016-05"
    assert str(pay().latest(known_by=date(2019, 3, 28)).period) == "2017-05"
    assert str(pay().latest(known_by=date(2019, 3, 29)).period) == "2018-05"


def test_growth_is_exact() -> None:
    grown = pay().growth("2013-05", "2018-05")

    assert grown.ratio == Fraction(40350, 34970)
    assert grown.breaks == ()


def test_the_coder_is_followed_across_the_codes_with_breaks_marked() -> None:
    line = FIGURES.timeline(measure="median_annual_wage", role="coder")

    assert [str(item.period) for item in line] == [f"{year}-05" for year in range(2010, 2026)]
    assert [int(item.value or 0) for item in line][7:12] == [39180, 40350, 42630, 44090, 46660]
    assert [(str(item.before.period), str(item.after.period)) for item in line.breaks] == [
        ("2011-05", "2012-05"),
        ("2018-05", "2019-05"),
        ("2020-05", "2021-05"),
    ]
    assert all(BreakKind.HYBRID in item.kinds for item in line.breaks)
    assert BreakKind.METHOD in line.breaks[2].kinds
    assert [len(run) for run in line.segments] == [2, 7, 2, 5]


def test_the_years_2010_and_2011_carry_a_classification_between_two() -> None:
    line = FIGURES.timeline(measure="employment", role="coder", dataset="oews")

    assert {item.occupation for item in line.segments[0]} == {"hybrid2010:29-2071"}
    with pytest.raises(BreakError, match="hybrid2010 mixes two editions"):
        line.growth("2011-05", "2012-05")


def test_growth_across_a_hybrid_code_and_the_new_estimator_is_refused_unless_asked_for() -> None:
    line = FIGURES.timeline(measure="median_annual_wage", role="coder")

    with pytest.raises(BreakError, match="hybrid2018 mixes two editions"):
        line.growth("2018-05", "2019-05")
    with pytest.raises(BreakError, match="method: design-based, then mb3"):
        line.growth("2020-05", "2021-05")
    grown = line.growth("2018-05", "2021-05", across_breaks=True)
    assert grown.ratio == Fraction(46660, 40350)
    assert grown.breaks == line.breaks[1:]


def test_employment_is_made_by_two_programs_and_never_strung_together() -> None:
    with pytest.raises(ConflictError, match="made by ep and by oews"):
        FIGURES.timeline(measure="employment", role="coder")


def test_the_jobs_of_2018_differ_by_dataset() -> None:
    jobs = asked("employment", date(2018, 12, 31))

    assert causes(jobs, lambda a: a.dataset == "ep", lambda b: b.dataset == "oews") == {
        CauseKind.DATASET,
        CauseKind.PRECISION,
    }
    article = printed_in(jobs, "article-000")
    assert (article.figure.value, article.origin.value, article.origin.dataset) == (215500, Decimal("215.5"), "ep")
    assert printed_in(jobs, "article-004").origin.value == 208650
    assert printed_in(jobs, "article-004").origin.dataset == "oews"


def test_eleven_thirteen_and_nine_percent_differ_by_interval() -> None:
    growth = asked("growth", date(2020, 12, 31))
    found = {id_: printed_in(growth, id_) for id_ in ("article-000", "article-001", "article-002", "article-004")}

    assert {id_: int(item.figure.value or 0) for id_, item in found.items()} == {
        "article-000": 11,
        "article-001": 9,
        "article-002": 11,
        "article-004": 13,
    }
    assert {id_: str(item.origin.value) for id_, item in found.items()} == {
        "article-000": "10.7",
        "article-001": "8.5",
        "article-002": "10.7",
        "article-004": "13.5",
    }
    assert CauseKind.INTERVAL in causes(
        growth, lambda a: a == found["article-000"].origin, lambda b: b == found["article-004"].origin
    )
    hybrid = causes(growth, lambda a: a == found["article-001"].origin, lambda b: b == found["article-000"].origin)
    assert {CauseKind.INTERVAL, CauseKind.HYBRID} <= hybrid


def test_thirteen_and_thirteen_and_a_half_are_one_number_rounded() -> None:
    repeat = printed_in(asked("growth", date(2018, 12, 31)), "article-004").repeats

    assert repeat is not None
    (rounding,) = [cause for cause in repeat.causes if cause.kind is CauseKind.ROUNDING]
    assert rounding.text.endswith("27.8 / 206.3 = 13.48 %")


def test_the_pay_of_the_hybrid_code_is_of_another_population() -> None:
    found = asked("pay", date(2020, 12, 31))

    def is_nine_oh_one(item: Observation) -> bool:
        return item.value == 45240

    assert printed_in(found, "article-001").repeats is None
    against = causes(found, is_nine_oh_one, lambda b: b.value == 40350)
    assert {CauseKind.HYBRID, CauseKind.POPULATION, CauseKind.PERIOD} <= against
    assert CauseKind.POPULATION in causes(found, is_nine_oh_one, lambda b: b.value == 44090 and b.dataset == "oews")


def test_2018_and_may_2018_differ_in_precision_only() -> None:
    found = asked("pay", date(2018, 12, 31))
    years = [
        statement
        for statement in found.statements
        if statement.figure.citation.source.id == "article-002" and statement.repeats is not None
    ]

    assert {str(statement.figure.period) for statement in years} == {"2018", "2018-05"}
    assert {statement.origin for statement in years} == {pay().at("2018-05")}
    said = {str(s.figure.period): {cause.kind for cause in s.repeats.causes} for s in years if s.repeats is not None}
    assert CauseKind.PRECISION in said["2018"]
    assert CauseKind.PRECISION not in said["2018-05"]


def test_a_number_put_under_the_wrong_year_is_found_where_it_stands() -> None:
    found = asked("pay", date(2020, 12, 31))
    (text,) = [str(item) for item in found.differences if CauseKind.CONTRADICTION in item.kinds]

    assert "42,630 dollars a year stands in oews for 2019-05" in text


def test_an_outlook_gives_the_latest_official_figures_and_who_says_otherwise() -> None:
    found = CATALOG.outlook("coder", on=date(2026, 11, 22))

    answers = [found.pay, found.jobs, found.growth, found.openings]
    assert [str(item.lead.value) for item in answers if item is not None] == ["51140", "194720", "7.1", "14.2"]
    assert all(item is not None and item.lead.trust >= Trust.OFFICIAL_COPY for item in answers)
    assert found.growth is not None
    assert {s.figure.citation.source.id for s in found.growth.statements} >= {
        "article-000",
        "article-001",
        "article-004",
    }


def test_an_outlook_of_2014_knows_nothing_of_later_years() -> None:
    found = CATALOG.outlook("coder", on=date(2014, 1, 31))

    assert found.pay is not None
    assert str(found.pay.lead.period) == "2012-05"
    assert all(
        day.published is None or day.published <= date(2014, 1, 31)
        for day in CATALOG.as_known(date(2014, 1, 31)).statistics
        if isinstance(day.published, date)
    )


@pytest.mark.parametrize("year", range(2010, 2026))
def test_no_may_survey_is_known_in_the_may_it_is_about(year: int) -> None:
    at_the_time = CATALOG.as_known(date(year, 5, 31)).statistics.where(dataset="oews", period=f"{year}-05")
    a_year_later = CATALOG.as_known(date(year + 1, 6, 30)).statistics.where(
        dataset="oews", period=f"{year}-05", area="us"
    )

    assert len(at_the_time) == 0
    assert len(a_year_later) > 0


def test_each_series_of_the_built_in_figures_has_its_points() -> None:
    keys = {(item.dataset, item.measure, item.occupation, item.population, item.area) for item in FIGURES}

    for dataset, measure, occupation, population, area in keys:
        found = FIGURES.series(
            dataset=dataset, measure=measure, occupation=occupation, population=population, area=area
        )
        assert len(found.points) == len(found.periods)
        assert found.points or found.undated
        assert sum(map(len, found.segments)) == len(found.points)
