"""The table of figures: choosing, as known, series and timelines, adding, and reading from a file."""

import pickle
import random
from collections.abc import Iterable
from datetime import date, timedelta
from io import StringIO
from typing import Any

import pytest
from attrs import evolve
from figure_strategies import DATASETS as SLUGS
from figure_strategies import MEASURES, PERIODS, POPULATIONS, SUBJECTS, tables_of
from hypothesis import given
from hypothesis import strategies as st
from small_figures import DATASETS, ROLES, figure, page, table
from small_figures import POPULATIONS as KNOWN_POPULATIONS

from codercareer.comparison import BreakKind
from codercareer.datasets import Dataset, Edition, Population
from codercareer.dates import DateRange, PartialDate
from codercareer.errors import (
    CodercareerError,
    ConflictError,
    InvalidDataError,
    InvalidTypeError,
    NoFigureError,
    UnknownIdError,
)
from codercareer.measures import MEASURES as STANDARD
from codercareer.measures import Measure
from codercareer.observations import FigureStatus, Interval, Observation
from codercareer.periods import PeriodKind, ReferencePeriod
from codercareer.sources import Source, Trust
from codercareer.statistics import StatisticsTable, with_items
from codercareer.tidy import COLUMNS, write_observations

CODERS = {*ROLES["coder"], "record-keepers", "keepers", "members-all", "members-few"}

# choosing


@st.composite
def choices(draw: st.DrawFn) -> dict[str, Any]:
    asked: dict[str, st.SearchStrategy[Any]] = {
        "dataset": st.sampled_from((*SLUGS, "unheard-of")),
        "measure": st.sampled_from((*MEASURES, "unheard-of")),
        "occupation": st.sampled_from((*SUBJECTS, "soc2018:0-0")),
        "population": st.sampled_from((*POPULATIONS, "unheard-of")),
        "area": st.sampled_from(("us", "us-ca")),
        "period": st.sampled_from(PERIODS),
        "edition": st.sampled_from(("2016-26", "2018-28")),
        "method": st.sampled_from(("old", "new")),
        "status": st.sampled_from(FigureStatus),
        "source": st.sampled_from(("first", "fourth")),
        "role": st.sampled_from(("coder", "tailor", "idle")),
    }
    names = draw(st.lists(st.sampled_from(sorted(asked)), max_size=3, unique=True))
    return {name: draw(asked[name]) for name in names}


def has(item: Observation, name: str, value: Any) -> bool:  # noqa: ANN401 - of any dimension
    match name:
        case "period":
            return item.period == ReferencePeriod.parse(value)
        case "source":
            return item.citation.source.id == value
        case "role":
            counted = {"coder": CODERS, "tailor": {"soc2010:5-5"}, "idle": set[str]()}[value]
            return (item.occupation or item.population) in counted
        case _:
            return getattr(item, name) == value


@given(figures=tables_of(), asked=choices())
def test_choosing_gives_the_figures_that_have_all_that_is_asked(
    figures: list[Observation], asked: dict[str, Any]
) -> None:
    chosen = table(*figures).where(**asked)
    expected = [item for item in figures if all(has(item, *pair) for pair in asked.items())]

    assert list(chosen) == expected
    assert len(chosen) == len(expected)
    assert all((item in chosen) == (item in expected) for item in figures)


@given(figures=tables_of(), one=choices(), other=choices())
def test_choosing_twice_is_choosing_both_in_either_order(
    figures: list[Observation], one: dict[str, Any], other: dict[str, Any]
) -> None:
    whole = table(*figures)

    assert list(whole.where(**one).where(**other)) == list(whole.where(**other).where(**one))
    assert set(whole.where(**one).where(**other)) == set(whole.where(**one)) & set(whole.where(**other))


WRONG: dict[str, tuple[dict[str, Any], type[Exception]]] = {
    "a number": ({"measure": 3}, InvalidTypeError),
    "a status as text": ({"status": "normal"}, InvalidTypeError),
    "no period": ({"period": "May 2018"}, InvalidDataError),
    "a role nobody counts": ({"role": "codr"}, UnknownIdError),
}


@pytest.mark.parametrize(("asked", "error"), WRONG.values(), ids=WRONG)
def test_what_cannot_be_asked_is_refused(asked: dict[str, Any], error: type[Exception]) -> None:
    with pytest.raises(error):
        table(figure()).where(**asked)


def test_a_role_nobody_counts_is_answered_with_the_nearest() -> None:
    with pytest.raises(UnknownIdError, match="Did you mean 'coder'"):
        table().where(role="codr")


def test_something_else_is_in_no_table() -> None:
    assert "a figure" not in table(figure())
    assert evolve(figure(), note="x") not in table(figure())


# as known


def last_day(day: Any) -> date:  # noqa: ANN401 - any kind of day
    if isinstance(day, PartialDate):
        return day.latest
    if isinstance(day, DateRange):
        return date.max if day.until is None else day.until - timedelta(days=1)
    assert isinstance(day, date)
    return day


def by_rule(period: ReferencePeriod) -> date:
    """The rule of the made-up survey and matrix: 30 June after a month, 31 December after a year."""
    year = period.first_year if period.kind is PeriodKind.INTERVAL else period.last_year
    return date(year + 1, 6, 30) if period.kind is PeriodKind.POINT else date(year + 1, 12, 31)


NEWEST = {"2016-26": ["2016/2026", "2017-05"]}


def out_by(item: Observation) -> date:
    """Say when a made-up figure was out, from the words of the rule; the last day there is when nobody can tell."""
    if item.published is not None:
        return last_day(item.published)
    if item.dataset == "matrix" and item.edition == "2018-28":
        return date(2019, 9, 4)
    source: Source = item.citation.source
    found = [last_day(day) for day in (source.published or source.retrieved,) if day is not None]
    if item.dataset in {"survey", "matrix"}:
        covered = NEWEST.get(item.edition or "", []) if item.dataset == "matrix" else []
        periods = [ReferencePeriod.parse(text) for text in covered] or [item.period]
        if None not in periods:
            found.append(max(by_rule(period) for period in periods if period is not None))
    return min(found, default=date.max)


@given(figures=tables_of(), day=st.dates(date(2017, 1, 1), date(2026, 12, 31)))
def test_a_table_as_known_holds_what_was_surely_out(figures: list[Observation], day: date) -> None:
    found = table(*figures).as_known(day)

    assert list(found) == [item for item in figures if out_by(item) <= day]
    assert all((item in found) == (out_by(item) <= day) for item in figures)


@given(figures=tables_of())
def test_the_day_a_figure_was_out_can_be_asked(figures: list[Observation]) -> None:
    whole = table(*figures)

    assert [whole.known_by(item) or date.max for item in figures] == [out_by(item) for item in figures]


@given(figures=tables_of(), one=st.dates(date(2017, 1, 1), date(2022, 1, 1)), more=st.integers(0, 2000))
def test_what_was_known_stays_known(figures: list[Observation], one: date, more: int) -> None:
    whole = table(*figures)
    later = one + timedelta(days=more)

    assert set(whole.as_known(one)) <= set(whole.as_known(later)) <= set(whole)
    assert (
        set(whole.as_known(one).as_known(later)) == set(whole.as_known(later).as_known(one)) == set(whole.as_known(one))
    )


@given(figures=tables_of(), day=st.dates(date(2017, 1, 1), date(2022, 1, 1)), asked=choices())
def test_choosing_and_knowing_commute(figures: list[Observation], day: date, asked: dict[str, Any]) -> None:
    whole = table(*figures)

    assert list(whole.as_known(day).where(**asked)) == list(whole.where(**asked).as_known(day))


RULES = {
    "the day printed": (figure(published=date(2019, 3, 29)), date(2019, 3, 29)),
    "a month printed": (figure(published=PartialDate(2019, 3)), date(2019, 3, 31)),
    "the rule of its dataset": (figure(), date(2019, 6, 30)),
    "an unknown day is none": (figure(published=PartialDate.unknown()), date(2019, 6, 30)),
    "its source, if that was there before": (figure(by=page(published=date(2019, 4, 1))), date(2019, 4, 1)),
    "the newest period of its edition": (figure(dataset="matrix", edition="2016-26", period="2016"), date(2018, 6, 30)),
    "the day of its edition": (figure(dataset="matrix", edition="2018-28", period="2018"), date(2019, 9, 4)),
    "an edition that covers nothing": (figure(dataset="matrix", edition="2020-30", period="2020"), date(2021, 12, 31)),
    "no rule and no day": (figure(dataset="members"), None),
    "no period": (figure(period=None), None),
}


@pytest.mark.parametrize(("item", "day"), RULES.values(), ids=RULES)
def test_the_day_a_figure_was_out_follows_from(item: Observation, day: date | None) -> None:
    assert table(item).known_by(item) == day


def test_an_unknown_day_of_an_edition_leaves_its_rule() -> None:
    dataset = evolve(DATASETS[0], editions=(Edition("a", "A", published=PartialDate.unknown()),))

    assert table(figure(edition="a"), datasets=(dataset,)).known_by(figure(edition="a")) == date(2019, 6, 30)


def test_a_table_remembers_how_it_was_known() -> None:
    whole = table(figure())

    assert whole.as_known(date(2020, 1, 1)) is whole.as_known(date(2020, 1, 1))
    for year in range(1, 200):
        whole.as_known(date(year, 1, 1))
    assert len(whole.as_known(date(2020, 1, 1))) == 1


# series


def test_a_series_is_of_one_dataset_measure_subject_and_place() -> None:
    others = (
        figure(dataset="matrix"),
        figure(measure="projected_change"),
        figure(occupation="soc2010:5-5"),
        figure(population="keepers"),
        figure(area="us-ca"),
    )
    found = table(figure("1"), *others, figure("2", period="2019-05")).series(
        dataset="survey", measure="employment", occupation="soc2010:1-1"
    )

    assert [item.value for item in found] == [1, 2]


@given(figures=tables_of())
def test_each_figure_is_in_its_series(figures: list[Observation]) -> None:
    whole = table(*figures)

    for item in figures:
        found = whole.series(
            dataset=item.dataset,
            measure=item.measure,
            occupation=item.occupation,
            population=item.population,
            area=item.area,
        )
        same = [
            other
            for other in figures
            if (other.dataset, other.measure, other.occupation, other.population, other.area)
            == (item.dataset, item.measure, item.occupation, item.population, item.area)
        ]
        assert {release.observation for release in found.releases} == set(same)


def test_a_series_of_a_chosen_table_holds_what_was_chosen() -> None:
    key = {"dataset": "survey", "measure": "employment", "occupation": "soc2010:1-1"}
    whole = table(figure("1", period="2018-05"), figure("2", period="2019-05"))

    assert [item.value for item in whole.as_known(date(2019, 12, 31)).series(**key)] == [1]
    assert [item.value for item in whole.where(period="2019-05").series(**key)] == [2]
    with pytest.raises(NoFigureError, match="nothing was published for them together, or not by the day asked"):
        whole.as_known(date(2017, 1, 1)).series(**key)


MISSING = {
    "dataset": ({"dataset": "survay"}, "Did you mean 'survey'"),
    "measure": ({"measure": "employmnt"}, "Did you mean 'employment'"),
    "subject": ({"occupation": "soc2010:1-2"}, "Did you mean 'soc2010:1-1'"),
    "area": ({"area": "usa"}, "Did you mean 'us'"),
}


@pytest.mark.parametrize(("asked", "words"), MISSING.values(), ids=MISSING)
def test_a_word_without_figures_is_answered_with_the_nearest(asked: dict[str, Any], words: str) -> None:
    key = {"dataset": "survey", "measure": "employment", "occupation": "soc2010:1-1"}
    with pytest.raises(UnknownIdError, match=words):
        table(figure()).series(**{**key, **asked})


@pytest.mark.parametrize("asked", [{}, {"occupation": "soc2010:1-1", "population": "keepers"}], ids=["none", "two"])
def test_a_series_is_of_one_subject(asked: dict[str, Any]) -> None:
    with pytest.raises(InvalidDataError, match="do not go together"):
        table(figure()).series(dataset="survey", measure="employment", **asked)


def test_a_series_is_strung_once() -> None:
    whole = table(figure(), figure(population="keepers"))
    key = {"dataset": "survey", "measure": "employment"}

    assert whole.series(**key, occupation="soc2010:1-1") is whole.series(**key, occupation="soc2010:1-1")
    assert whole.series(**key, population="keepers").at("2018-05").population == "keepers"


def test_no_more_than_some_series_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("codercareer.statistics.MOST_KEPT", 1)
    whole = table(figure(), figure(population="keepers"))
    key = {"dataset": "survey", "measure": "employment"}
    first = whole.series(**key, occupation="soc2010:1-1")

    whole.series(**key, population="keepers")

    assert whole.series(**key, occupation="soc2010:1-1") is not first
    assert whole.series(**key, occupation="soc2010:1-1") == first


# timelines


def coder(value: str, period: str, occupation: str, **fields: Any) -> Observation:  # noqa: ANN401 - more fields
    return figure(value, period=period, occupation=occupation, measure="median_annual_wage", **fields)


THROUGH = (
    coder("40350", "2018-05", "soc2010:1-1"),
    coder("44090", "2020-05", "hybrid2018:1-9"),
    coder("46660", "2021-05", "soc2018:1-2", method="new"),
    coder("46660", "2021-05", "soc2018:1-2", dataset="matrix"),
    coder("46660", "2021-05", "soc2018:1-2", area="us-ca"),
    coder("10", "2021-05", "soc2010:5-5"),
    figure("40350", population="record-keepers", measure="median_annual_wage", dataset="bureau"),
    figure("3"),
)


def test_a_role_is_followed_through_its_occupations() -> None:
    found = table(*THROUGH).timeline(measure="median_annual_wage", role="coder")

    assert [item.value for item in found] == [40350, 44090, 46660]
    assert [BreakKind.METHOD in item.kinds for item in found.breaks] == [False, True]
    assert found.label == "median_annual_wage of coder, us, survey"


def test_a_dataset_that_prints_them_again_may_be_asked_for() -> None:
    found = table(*THROUGH).timeline(measure="median_annual_wage", role="coder", dataset="matrix")

    assert [item.dataset for item in found] == ["matrix"]


def test_two_makers_are_never_strung_together() -> None:
    both = table(figure(), figure(dataset="matrix"))

    with pytest.raises(ConflictError, match=r"made by matrix and by survey.*dataset='matrix'"):
        both.timeline(measure="employment", role="coder")
    assert len(both.timeline(measure="employment", role="coder", dataset="survey")) == 1


def test_occupations_side_by_side_are_no_timeline() -> None:
    beside = table(figure(), figure(occupation="soc2018:1-2"), figure(occupation="soc2018:1-2", period=None))

    with pytest.raises(ConflictError, match="counted in soc2010:1-1 and in soc2018:1-2 in 2018-05"):
        beside.timeline(measure="employment", role="coder")


@pytest.mark.parametrize("dataset", [None, "members"])
def test_a_role_without_the_measure_has_no_timeline(dataset: str | None) -> None:
    with pytest.raises(NoFigureError, match="no 'unemployment_rate' of 'coder'"):
        table(*THROUGH).timeline(measure="unemployment_rate", role="coder", dataset=dataset)


def test_a_role_nobody_counts_has_no_timeline() -> None:
    with pytest.raises(UnknownIdError, match="is not a role that is counted"):
        table(*THROUGH).timeline(measure="employment", role="baker")


# adding


def test_a_figure_may_be_added() -> None:
    whole = table(figure())
    more = whole.adding(figure("7", period="2019-05"))

    assert [item.value for item in more] == [100, 7]
    assert len(whole) == 1


def test_what_was_chosen_stays_chosen() -> None:
    chosen = table(figure()).where(area="us").as_known(date(2019, 12, 31))

    added = chosen.adding(figure("1", area="us-ca"), figure("2", where="b"), figure("3", period="2030-05"))

    assert [item.value for item in added] == [100, 2]


def test_the_same_figure_again_is_refused_unless_it_takes_its_place() -> None:
    whole = table(figure(), figure("5", where="b"))

    with pytest.raises(ConflictError, match="survey employment soc2010:1-1 us 2018-05 a row table is there already"):
        whole.adding(figure("7"))
    assert sorted(int(item.value or 0) for item in whole.adding(figure("7"), replace=True)) == [5, 7]
    with pytest.raises(ConflictError, match="is there already"):
        whole.adding(figure("1", where="c"), figure("2", where="c"), replace=True)


UNKNOWN: dict[str, tuple[Observation, str]] = {
    "measure": (figure(measure="employmnt"), "Did you mean 'employment'"),
    "dataset": (figure(dataset="survay"), "Did you mean 'survey'"),
    "edition": (figure(dataset="matrix", edition="2018-82"), "edition of matrix.*Did you mean '2018-28'"),
    "population": (figure(population="keeprs"), "Did you mean 'keepers'"),
}


@pytest.mark.parametrize(("item", "words"), UNKNOWN.values(), ids=UNKNOWN)
def test_a_word_that_is_not_described_is_refused(item: Observation, words: str) -> None:
    with pytest.raises(UnknownIdError, match=words):
        table(item)


def test_a_table_that_describes_nothing_takes_any_dataset_and_population() -> None:
    found = StatisticsTable.of((figure(dataset="mine", edition="first", population="us-two"),))

    assert found.known_by(next(iter(found))) is None
    assert found.datasets == found.populations == ()


def test_the_unit_must_fit_the_measure() -> None:
    with pytest.raises(InvalidDataError, match="'jobs' is no unit of 'median_annual_wage'"):
        table(figure(measure="median_annual_wage", unit="jobs"))


def test_a_table_may_have_words_of_its_own() -> None:
    tips = Measure("tips", "tips", dimension="usd-per-hour", concept="tips")
    own = Dataset(id="ours", title="Ours", publisher="Us")
    us = Population(id="us-two", label="the two of us", roles=("coder",))
    added = table(figure()).adding(
        figure("3", measure="tips", unit="usd-per-hour", dataset="ours", population="us-two"),
        datasets=(own,),
        populations=(us,),
        measures=(tips,),
    )

    assert len(added.where(role="coder")) == 2
    assert own in added.datasets
    assert us in added.populations
    assert tips in added.measures
    assert set(table().measures) == set(STANDARD.values())


def test_a_word_means_one_thing() -> None:
    with pytest.raises(ConflictError, match="'survey' is described in two ways"):
        table(figure()).adding(datasets=(evolve(DATASETS[0], title="Another"),))


NEWER = Edition("2030-40", "2030 to 2040", covers=("2030/2040",))
MATRIX = next(item for item in DATASETS if item.id == "matrix")


def test_a_dataset_gains_the_editions_that_come_out_later() -> None:
    base = table(figure())
    later = figure("5", dataset="matrix", period="2030/2040", edition="2030-40")
    with pytest.raises(UnknownIdError, match="'2030-40' is not a known edition of matrix"):
        base.adding(later)

    added = base.adding(later, datasets=(evolve(MATRIX, editions=(*MATRIX.editions, NEWER)),))
    again = added.adding(datasets=(evolve(MATRIX, editions=(NEWER,)), MATRIX))

    assert len(again.where(edition="2030-40")) == 1
    assert [item.editions for item in again.datasets if item.id == "matrix"] == [(*MATRIX.editions, NEWER)]


@pytest.mark.parametrize("change", [{"title": "Another"}, {"editions": (evolve(NEWER, label="Other"), NEWER)}])
def test_a_dataset_and_its_editions_mean_one_thing(change: dict[str, Any]) -> None:
    added = table(figure()).adding(datasets=(evolve(MATRIX, editions=(NEWER,)),))

    with pytest.raises(ConflictError, match="'matrix' is described in two ways"):
        added.adding(datasets=(evolve(MATRIX, **change),))


@pytest.mark.parametrize("item", ["a figure", None, Edition("a", "A")])
def test_a_table_holds_figures_and_their_words_only(item: Any) -> None:  # noqa: ANN401 - of a wrong type
    with pytest.raises(InvalidTypeError, match="is not a Observation"):
        table(item)
    with pytest.raises(InvalidTypeError, match="is not an entry of a catalogue"):
        with_items(table(), [item])


def test_an_empty_table_answers() -> None:
    assert list(StatisticsTable()) == []
    assert repr(StatisticsTable()) == "<StatisticsTable: 0 figures>"
    assert StatisticsTable().to_records() == []


# reading, giving, keeping


def written(observations: Iterable[Observation]) -> StringIO:
    file = StringIO(newline="")
    write_observations(observations, file)
    return StringIO(file.getvalue(), newline="")


@given(figures=tables_of(most=4), asked=choices())
def test_a_table_read_from_a_file_is_the_table_of_its_figures(
    figures: list[Observation], asked: dict[str, Any]
) -> None:
    sources = {item.citation.source for item in figures}
    read = StatisticsTable.read(written(figures), sources, datasets=DATASETS, populations=KNOWN_POPULATIONS).with_roles(
        ROLES
    )

    assert list(read.where(**asked)) == list(table(*figures).where(**asked))
    assert list(read.as_known(date(2020, 1, 1))) == list(table(*figures).as_known(date(2020, 1, 1)))
    assert all(item in read for item in figures)


def test_a_file_with_an_unknown_word_is_refused() -> None:
    with pytest.raises(UnknownIdError, match="'employmnt' is not a known measure"):
        StatisticsTable.read(written([figure(measure="employmnt")]), [page()])


def test_the_observations_of_a_file_are_made_once() -> None:
    read = StatisticsTable.read(written([figure()]), [page()])

    assert next(iter(read)) is next(iter(read))


def test_figures_may_be_added_to_those_of_a_file() -> None:
    read = StatisticsTable.read(written([figure()]), [page()]).adding(figure("7", period="2019-05"))
    key = {"dataset": "survey", "measure": "employment", "occupation": "soc2010:1-1"}

    assert [item.value for item in read.series(**key)] == [100, 7]
    assert len(read.where(source="table", status=FigureStatus.NORMAL, period="2019-05")) == 1
    with pytest.raises(ConflictError, match="is there already"):
        read.adding(figure("7"))


def test_a_table_gives_itself_as_plain_rows() -> None:
    whole = table(figure(interval=Interval(high=3)), figure("2", period="2019-05", by=page(trust=Trust.SECONDARY)))  # type: ignore[arg-type]  # tidied

    assert [tuple(record.values()) for record in whole.to_records()] == list(whole.rows())
    assert [tuple(record) for record in whole.to_records()] == [COLUMNS, COLUMNS]
    assert whole.to_records()[0]["high"] == 3
    assert whole.to_records()[0]["low"] is None


def test_a_table_survives_pickle() -> None:
    whole = table(*THROUGH).as_known(date(2019, 12, 31))
    again = pickle.loads(pickle.dumps(whole))  # noqa: S301 - our own

    assert list(again) == list(whole)
    assert again.timeline(measure="median_annual_wage", role="coder") == whole.timeline(
        measure="median_annual_wage", role="coder"
    )


@given(figures=tables_of(), seed=st.integers())
def test_the_order_of_rows_never_matters(figures: list[Observation], seed: int) -> None:
    shuffled = list(figures)
    random.Random(seed).shuffle(shuffled)  # noqa: S311 - an order
    one, other = table(*figures), table(*shuffled)

    def answered(whole: StatisticsTable) -> list[object]:
        found: list[object] = [set(whole), set(whole.as_known(date(2020, 1, 1)))]
        for measure in MEASURES:
            try:
                strung = whole.timeline(measure=measure, role="coder")
                found.append((strung.label, strung.points, strung.breaks, strung.undated))
            except CodercareerError as error:
                found.append(type(error))
        found.extend(repr(item) + item.explain() for item in whole.comparisons(role="coder", on=date(2020, 6, 1)))
        return found

    assert answered(one) == answered(other)
